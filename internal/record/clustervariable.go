package record

import "github.com/tutti-io/tutti/internal/codec"

// ClusterVariable is a variable that processes share.
type ClusterVariable struct {
	Key      int64
	Name     string
	Value    []byte // JSON
	TenantID string // empty: of all tenants
}

func (*ClusterVariable) Kind() Kind         { return KindClusterVariable }
func (r *ClusterVariable) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *ClusterVariable) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.Name)
	c.Bytes(&r.Value)
	c.String(&r.TenantID)
}

package engine

import (
	"bytes"
	"strings"
	"unicode"
	"unicode/utf8"

	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Cluster variables are changed on the first partition and shared with the others, which confirm before the caller is answered: an
// expression on any partition sees what was acknowledged.

const (
	maxClusterVariableName  = 256     // characters
	maxClusterVariableBytes = 4 << 20 // of all names and values of a tenant together: expressions see them as one value
)

// ChangeClusterVariable creates, updates or deletes a cluster variable of a tenant, or of all tenants. It answers with the variable, nil
// when it was deleted.
type ChangeClusterVariable struct {
	Change ClusterVariableChange
	Tenant string // empty: all tenants
	Name   string
	Value  []byte // JSON
}

// ClusterVariableChange is what is done to a cluster variable.
type ClusterVariableChange byte

// What can be done to a cluster variable.
const (
	CreateClusterVariable ClusterVariableChange = iota + 1
	UpdateClusterVariable
	DeleteClusterVariable
)

func (c *ChangeClusterVariable) execute(b *Batch, request uint64) (any, *Rejection) {
	if r := c.checkName(); r != nil {
		return nil, r
	}
	m := &share{Tenant: c.Tenant, Name: c.Name, Value: c.Value, Deleted: c.Change == DeleteClusterVariable}
	v := b.tx.ClusterVariable(c.Tenant, c.Name)
	switch {
	case v != nil && c.Change == CreateClusterVariable:
		return nil, reject(AlreadyExists, "The cluster variable '%s' exists already %s. Update it, or choose another name.", c.Name, c.scope())
	case v == nil && c.Change != CreateClusterVariable:
		return nil, reject(NotFound, "There is no cluster variable '%s' %s.", c.Name, c.scope())
	case v == nil:
		m.Variable = b.newKey()
	default:
		m.Variable = v.Key
	}
	if r := c.checkSize(b); r != nil {
		return nil, r
	}
	m.Key = b.newKey()
	m.apply(b)
	var value *record.ClusterVariable
	if m.Deleted {
		b.emit(&record.Deletion{Of: record.KindClusterVariable, Key: m.Variable})
	} else {
		value = &record.ClusterVariable{Key: m.Variable, Name: c.Name, Value: bytes.Clone(c.Value), TenantID: c.Tenant}
		b.emit(value)
	}
	return b.distribute(m.Key, m, request, value)
}

func (c *ChangeClusterVariable) scope() string {
	if c.Tenant == "" {
		return "in the scope GLOBAL"
	}
	return "in the scope of the tenant '" + c.Tenant + "'"
}

func (c *ChangeClusterVariable) checkName() *Rejection {
	switch {
	case strings.TrimSpace(c.Name) == "":
		return reject(InvalidArgument, "The name of a cluster variable must not be blank.")
	case strings.ContainsFunc(c.Name, unicode.IsSpace):
		return reject(InvalidArgument, "The name of a cluster variable must not have white space in it, but is '%s'.", c.Name)
	case utf8.RuneCountInString(c.Name) > maxClusterVariableName:
		return reject(InvalidArgument, "The name of a cluster variable must have at most %d characters, but has %d.", maxClusterVariableName, utf8.RuneCountInString(c.Name))
	}
	return nil
}

func (c *ChangeClusterVariable) checkSize(b *Batch) *Rejection {
	if c.Change == DeleteClusterVariable {
		return nil
	}
	total := len(c.Name) + len(c.Value)
	b.tx.EachClusterVariable(c.Tenant, func(name string, v *state.ClusterVariable) bool {
		if name != c.Name {
			total += len(name) + len(v.Value)
		}
		return true
	})
	if total > maxClusterVariableBytes {
		return reject(InvalidArgument, "The cluster variables %s would take %d bytes together, but at most %d are allowed. Keep large documents elsewhere, and a reference here.",
			c.scope(), total, maxClusterVariableBytes)
	}
	return nil
}

// share tells a partition of a change to a cluster variable.
type share struct {
	Key      int64
	Tenant   string
	Name     string
	Variable int64
	Value    []byte
	Deleted  bool
}

func (*share) kind() byte { return kindShare }

// Fields visits the fields.
func (m *share) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	c.String(&m.Tenant)
	c.String(&m.Name)
	c.Int64(&m.Variable)
	c.Bytes(&m.Value)
	c.Bool(&m.Deleted)
}

func (m *share) handle(b *Batch, from int32) {
	m.apply(b)
	b.send(from, &done{m.Key})
}

func (m *share) apply(b *Batch) {
	if m.Deleted {
		b.tx.DeleteClusterVariable(m.Tenant, m.Name)
	} else {
		b.tx.PutClusterVariable(m.Tenant, m.Name, &state.ClusterVariable{Variable: state.Variable{Key: m.Variable, Value: m.Value}})
	}
	clear(b.e.shared)
}

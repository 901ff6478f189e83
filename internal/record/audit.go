package record

import "github.com/tutti-io/tutti/internal/codec"

// Audit says that somebody did something to a user task. It is written once and never changes.
type Audit struct {
	Key             int64
	Operation       string // ASSIGN, UNASSIGN, UPDATE, COMPLETE, …
	EntityType      string // USER_TASK
	EntityKey       string
	Category        string // USER_TASKS
	Result          string // SUCCESS
	At              int64
	ActorID         string // empty: not known
	ActorType       string // ANONYMOUS while nobody logs in
	Description     string // the action that the client named
	DefinitionKey   int64
	DefinitionID    string
	ProcessInstance int64
	RootInstance    int64
	ElementInstance int64
	UserTaskKey     int64
	FormKey         int64
	TenantID        string
}

func (*Audit) Kind() Kind         { return KindAudit }
func (r *Audit) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Audit) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.Operation)
	c.String(&r.EntityType)
	c.String(&r.EntityKey)
	c.String(&r.Category)
	c.String(&r.Result)
	c.Int64(&r.At)
	c.String(&r.ActorID)
	c.String(&r.ActorType)
	c.String(&r.Description)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.Int64(&r.UserTaskKey)
	c.Int64(&r.FormKey)
	c.String(&r.TenantID)
}

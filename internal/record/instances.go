package record

import "github.com/tutti-io/tutti/internal/codec"

// Definition names the process definition that an entity belongs to; every instance-side record carries one.
type Definition struct {
	Key        int64
	ID         string
	Name       string
	Version    int32
	VersionTag string
}

func (d *Definition) fields(c *codec.Codec) {
	c.Int64(&d.Key)
	c.String(&d.ID)
	c.String(&d.Name)
	c.Int32(&d.Version)
	c.String(&d.VersionTag)
}

// ProcessInstance is a running or finished instance of a process.
type ProcessInstance struct {
	Key           int64
	Definition    Definition
	State         string // ACTIVE, COMPLETED or TERMINATED
	StartedAt     int64
	EndedAt       int64
	ParentKey     int64 // process instance whose call activity started this one
	ParentElement int64 // that call activity's element instance
	RootKey       int64 // top of the call hierarchy; itself for a root
	HasIncident   bool  // here or in a called instance
	TenantID      string
	BusinessID    string
	Tags          []string
}

func (*ProcessInstance) Kind() Kind         { return KindProcessInstance }
func (r *ProcessInstance) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *ProcessInstance) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	r.Definition.fields(c)
	c.String(&r.State)
	c.Int64(&r.StartedAt)
	c.Int64(&r.EndedAt)
	c.Int64(&r.ParentKey)
	c.Int64(&r.ParentElement)
	c.Int64(&r.RootKey)
	c.Bool(&r.HasIncident)
	c.String(&r.TenantID)
	c.String(&r.BusinessID)
	c.Strings(&r.Tags)
}

// ElementInstance is one activation of an element inside a process instance (the process itself has none).
type ElementInstance struct {
	Key             int64
	DefinitionKey   int64
	DefinitionID    string
	ProcessInstance int64
	RootInstance    int64
	ScopeKey        int64 // element instance or process instance that contains it
	ElementID       string
	ElementName     string // the element id where the model gives no name
	Type            string // SERVICE_TASK, …
	State           string // ACTIVE, COMPLETED or TERMINATED
	StartedAt       int64
	EndedAt         int64
	HasIncident     bool  // here or below
	IncidentKey     int64 // of its own active incident
	TenantID        string
}

func (*ElementInstance) Kind() Kind         { return KindElementInstance }
func (r *ElementInstance) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *ElementInstance) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ScopeKey)
	c.String(&r.ElementID)
	c.String(&r.ElementName)
	c.String(&r.Type)
	c.String(&r.State)
	c.Int64(&r.StartedAt)
	c.Int64(&r.EndedAt)
	c.Bool(&r.HasIncident)
	c.Int64(&r.IncidentKey)
	c.String(&r.TenantID)
}

// Variable is the present (or, in a finished instance, last) value of a variable in a scope.
type Variable struct {
	Key             int64
	Name            string
	Value           []byte // JSON, as it was sent
	ScopeKey        int64
	ProcessInstance int64
	RootInstance    int64
	DefinitionKey   int64
	DefinitionID    string
	TenantID        string
}

func (*Variable) Kind() Kind         { return KindVariable }
func (r *Variable) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Variable) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.Name)
	c.Bytes(&r.Value)
	c.Int64(&r.ScopeKey)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.String(&r.TenantID)
}

// Incident is a failure that waits for a person.
type Incident struct {
	Key             int64
	DefinitionKey   int64
	DefinitionID    string
	ProcessInstance int64
	RootInstance    int64
	ElementInstance int64
	ElementID       string
	JobKey          int64
	ErrorType       string // JOB_NO_RETRIES, …
	Message         string
	State           string // ACTIVE or RESOLVED
	CreatedAt       int64
	ResolvedAt      int64
	TenantID        string
}

func (*Incident) Kind() Kind         { return KindIncident }
func (r *Incident) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Incident) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.String(&r.ElementID)
	c.Int64(&r.JobKey)
	c.String(&r.ErrorType)
	c.String(&r.Message)
	c.String(&r.State)
	c.Int64(&r.CreatedAt)
	c.Int64(&r.ResolvedAt)
	c.String(&r.TenantID)
}

// MessageSubscription is what an element (or a message start event: no instance keys) waits for.
type MessageSubscription struct {
	Key             int64
	DefinitionKey   int64
	DefinitionID    string
	ProcessInstance int64
	RootInstance    int64
	ElementInstance int64
	ElementID       string
	State           string // CREATED, CORRELATED or DELETED
	MessageName     string
	CorrelationKey  string
	UpdatedAt       int64
	TenantID        string
}

func (*MessageSubscription) Kind() Kind         { return KindMessageSubscription }
func (r *MessageSubscription) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *MessageSubscription) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.String(&r.ElementID)
	c.String(&r.State)
	c.String(&r.MessageName)
	c.String(&r.CorrelationKey)
	c.Int64(&r.UpdatedAt)
	c.String(&r.TenantID)
}

// Correlation is one message that reached one subscription.
type Correlation struct {
	Key             int64 // its own
	SubscriptionKey int64
	MessageKey      int64
	MessageName     string
	CorrelationKey  string
	CorrelatedAt    int64
	Partition       int32
	DefinitionKey   int64
	DefinitionID    string
	ProcessInstance int64
	RootInstance    int64
	ElementInstance int64
	ElementID       string
	TenantID        string
}

func (*Correlation) Kind() Kind         { return KindCorrelation }
func (r *Correlation) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Correlation) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.Int64(&r.SubscriptionKey)
	c.Int64(&r.MessageKey)
	c.String(&r.MessageName)
	c.String(&r.CorrelationKey)
	c.Int64(&r.CorrelatedAt)
	c.Int32(&r.Partition)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.String(&r.ElementID)
	c.String(&r.TenantID)
}

package record

import "github.com/tutti-io/tutti/internal/codec"

// Header is a custom header of a job or user task, in model order.
type Header struct{ Name, Value string }

func headers(c *codec.Codec, h *[]Header) {
	codec.Slice(c, h, func(c *codec.Codec, x *Header) {
		c.String(&x.Name)
		c.String(&x.Value)
	})
}

// Job is work for a job worker. The engine keeps the very same struct as its state.
type Job struct {
	Key               int64
	Type              string
	JobKind           string // BPMN_ELEMENT, EXECUTION_LISTENER, TASK_LISTENER, AD_HOC_SUB_PROCESS
	ListenerEvent     string // UNSPECIFIED, START, END, CREATING, …
	State             string // CREATED, COMPLETED, FAILED, ERROR_THROWN, TIMED_OUT, CANCELED, RETRIES_UPDATED (as the API has them)
	Worker            string
	Retries           int32
	Priority          int32
	Deadline          int64 // while activated
	RetryAt           int64 // while backing off
	Headers           []Header
	ErrorMessage      string
	ErrorCode         string
	Denied            bool
	DeniedReason      string
	CreatedAt         int64
	UpdatedAt         int64
	EndedAt           int64
	DefinitionKey     int64
	DefinitionID      string
	DefinitionVersion int32
	ProcessInstance   int64
	RootInstance      int64
	ElementInstance   int64
	ElementID         string
	TenantID          string
	Tags              []string
	ListenerIndex     int32 // which listener of the element this is
	Activated         bool  // a worker holds it now
	UserTaskKey       int64 // of a task listener's job
	FailedRetriesLeft bool  // it failed and has retries left
}

func (*Job) Kind() Kind         { return KindJob }
func (r *Job) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Job) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.Type)
	c.String(&r.JobKind)
	c.String(&r.ListenerEvent)
	c.String(&r.State)
	c.String(&r.Worker)
	c.Int32(&r.Retries)
	c.Int32(&r.Priority)
	c.Int64(&r.Deadline)
	c.Int64(&r.RetryAt)
	headers(c, &r.Headers)
	c.String(&r.ErrorMessage)
	c.String(&r.ErrorCode)
	c.Bool(&r.Denied)
	c.String(&r.DeniedReason)
	c.Int64(&r.CreatedAt)
	c.Int64(&r.UpdatedAt)
	c.Int64(&r.EndedAt)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int32(&r.DefinitionVersion)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.String(&r.ElementID)
	c.String(&r.TenantID)
	c.Strings(&r.Tags)
	c.Int32(&r.ListenerIndex)
	c.Bool(&r.Activated)
	c.Int64(&r.UserTaskKey)
	c.Bool(&r.FailedRetriesLeft)
}

// UserTask is work for a person. The engine keeps the very same struct as its state.
type UserTask struct {
	Key               int64
	Name              string
	State             string // CREATING, CREATED, ASSIGNING, UPDATING, COMPLETING, COMPLETED, CANCELING, CANCELED, FAILED
	Assignee          string
	CandidateGroups   []string
	CandidateUsers    []string
	DueDate           string // ISO 8601 as given; empty: none
	FollowUpDate      string
	Priority          int32
	FormKey           int64
	ExternalForm      string
	Headers           []Header
	Action            string
	CreatedAt         int64
	CompletedAt       int64
	DefinitionKey     int64
	DefinitionID      string
	DefinitionVersion int32
	ProcessName       string
	ProcessInstance   int64
	RootInstance      int64
	ElementInstance   int64
	ElementID         string
	TenantID          string
	Tags              []string
}

func (*UserTask) Kind() Kind         { return KindUserTask }
func (r *UserTask) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *UserTask) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.Name)
	c.String(&r.State)
	c.String(&r.Assignee)
	c.Strings(&r.CandidateGroups)
	c.Strings(&r.CandidateUsers)
	c.String(&r.DueDate)
	c.String(&r.FollowUpDate)
	c.Int32(&r.Priority)
	c.Int64(&r.FormKey)
	c.String(&r.ExternalForm)
	headers(c, &r.Headers)
	c.String(&r.Action)
	c.Int64(&r.CreatedAt)
	c.Int64(&r.CompletedAt)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.Int32(&r.DefinitionVersion)
	c.String(&r.ProcessName)
	c.Int64(&r.ProcessInstance)
	c.Int64(&r.RootInstance)
	c.Int64(&r.ElementInstance)
	c.String(&r.ElementID)
	c.String(&r.TenantID)
	c.Strings(&r.Tags)
}

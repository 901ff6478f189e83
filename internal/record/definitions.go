package record

import "github.com/tutti-io/tutti/internal/codec"

// ProcessDefinition is one version of an executable process.
type ProcessDefinition struct {
	Key           int64
	ID            string
	Name          string
	Version       int32
	VersionTag    string
	ResourceName  string
	ResourceKey   int64 // where the XML is
	DeploymentKey int64
	TenantID      string
	State         string // ACTIVE or DELETED
	StartFormID   string // empty: no start form
	Latest        bool
	DeployedAt    int64
}

func (*ProcessDefinition) Kind() Kind         { return KindProcessDefinition }
func (r *ProcessDefinition) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *ProcessDefinition) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.ID)
	c.String(&r.Name)
	c.Int32(&r.Version)
	c.String(&r.VersionTag)
	c.String(&r.ResourceName)
	c.Int64(&r.ResourceKey)
	c.Int64(&r.DeploymentKey)
	c.String(&r.TenantID)
	c.String(&r.State)
	c.String(&r.StartFormID)
	c.Bool(&r.Latest)
	c.Int64(&r.DeployedAt)
}

// Resource is one deployed file. For a BPMN, DMN or form file, ResourceID is the id of what it holds (the first one, if
// several) and the definitions point here for their text; only a file of another type is a resource of its own in the API.
type Resource struct {
	Key           int64
	ID            string
	Name          string // file name
	Type          string // bpmn, dmn, form or generic
	Version       int32
	VersionTag    string
	DeploymentKey int64
	TenantID      string
	Content       []byte
	Deleted       bool
}

func (*Resource) Kind() Kind         { return KindResource }
func (r *Resource) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Resource) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.ID)
	c.String(&r.Name)
	c.String(&r.Type)
	c.Int32(&r.Version)
	c.String(&r.VersionTag)
	c.Int64(&r.DeploymentKey)
	c.String(&r.TenantID)
	c.Bytes(&r.Content)
	c.Bool(&r.Deleted)
}

// Form is one version of a form; its schema is JSON text.
type Form struct {
	Key           int64
	ID            string
	Version       int32
	VersionTag    string
	ResourceName  string
	ResourceKey   int64
	DeploymentKey int64
	TenantID      string
	Schema        string
	Deleted       bool
}

func (*Form) Kind() Kind         { return KindForm }
func (r *Form) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Form) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.ID)
	c.Int32(&r.Version)
	c.String(&r.VersionTag)
	c.String(&r.ResourceName)
	c.Int64(&r.ResourceKey)
	c.Int64(&r.DeploymentKey)
	c.String(&r.TenantID)
	c.String(&r.Schema)
	c.Bool(&r.Deleted)
}

// DecisionRequirements is one version of a DMN file's requirements graph.
type DecisionRequirements struct {
	Key           int64
	ID            string
	Name          string
	Version       int32
	ResourceName  string
	ResourceKey   int64
	DeploymentKey int64
	TenantID      string
	Deleted       bool
}

func (*DecisionRequirements) Kind() Kind         { return KindDecisionRequirements }
func (r *DecisionRequirements) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *DecisionRequirements) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.ID)
	c.String(&r.Name)
	c.Int32(&r.Version)
	c.String(&r.ResourceName)
	c.Int64(&r.ResourceKey)
	c.Int64(&r.DeploymentKey)
	c.String(&r.TenantID)
	c.Bool(&r.Deleted)
}

// DecisionDefinition is one version of a decision.
type DecisionDefinition struct {
	Key                 int64
	ID                  string
	Name                string
	Version             int32
	VersionTag          string
	RequirementsKey     int64
	RequirementsID      string
	RequirementsName    string
	RequirementsVersion int32
	DeploymentKey       int64
	TenantID            string
	Latest              bool
	Deleted             bool
}

func (*DecisionDefinition) Kind() Kind         { return KindDecisionDefinition }
func (r *DecisionDefinition) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *DecisionDefinition) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.String(&r.ID)
	c.String(&r.Name)
	c.Int32(&r.Version)
	c.String(&r.VersionTag)
	c.Int64(&r.RequirementsKey)
	c.String(&r.RequirementsID)
	c.String(&r.RequirementsName)
	c.Int32(&r.RequirementsVersion)
	c.Int64(&r.DeploymentKey)
	c.String(&r.TenantID)
	c.Bool(&r.Latest)
	c.Bool(&r.Deleted)
}

// DecisionInstance is the evaluation of one decision. An evaluation of a decision with requirements makes one for each
// decision evaluated; they share EvaluationKey, and EvaluationInstanceKey is EvaluationKey + "-" + their 1-based index.
type DecisionInstance struct {
	Key                   int64 // its own key: RecordKey
	EvaluationKey         int64
	EvaluationInstanceKey string
	EvaluatedAt           int64
	Failure               string // empty: it succeeded
	FailedDecisionID      string
	State                 string // EVALUATED or FAILED
	DefinitionKey         int64
	DefinitionID          string
	DefinitionName        string
	DefinitionVersion     int32
	DefinitionType        string // DECISION_TABLE, LITERAL_EXPRESSION or UNKNOWN
	RootDefinitionKey     int64  // of the decision that was asked for
	RequirementsKey       int64
	RequirementsID        string
	ProcessDefinitionKey  int64
	ProcessInstanceKey    int64
	RootProcessInstance   int64
	ElementInstanceKey    int64
	TenantID              string
	Result                string // JSON
	Inputs                []DecisionInput
	Rules                 []DecisionRule
}

// DecisionInput is one evaluated input; Value is JSON.
type DecisionInput struct{ ID, Name, Value string }

// DecisionRule is one matched rule with its outputs; Index counts from 1.
type DecisionRule struct {
	ID      string
	Index   int32
	Outputs []DecisionInput
}

func (*DecisionInstance) Kind() Kind         { return KindDecisionInstance }
func (r *DecisionInstance) RecordKey() int64 { return r.Key }

func (i *DecisionInput) fields(c *codec.Codec) {
	c.String(&i.ID)
	c.String(&i.Name)
	c.String(&i.Value)
}

func (u *DecisionRule) fields(c *codec.Codec) {
	c.String(&u.ID)
	c.Int32(&u.Index)
	codec.Slice(c, &u.Outputs, func(c *codec.Codec, o *DecisionInput) { o.fields(c) })
}

// Fields visits the record's fields.
func (r *DecisionInstance) Fields(c *codec.Codec) {
	c.Int64(&r.Key)
	c.Int64(&r.EvaluationKey)
	c.String(&r.EvaluationInstanceKey)
	c.Int64(&r.EvaluatedAt)
	c.String(&r.Failure)
	c.String(&r.FailedDecisionID)
	c.String(&r.State)
	c.Int64(&r.DefinitionKey)
	c.String(&r.DefinitionID)
	c.String(&r.DefinitionName)
	c.Int32(&r.DefinitionVersion)
	c.String(&r.DefinitionType)
	c.Int64(&r.RootDefinitionKey)
	c.Int64(&r.RequirementsKey)
	c.String(&r.RequirementsID)
	c.Int64(&r.ProcessDefinitionKey)
	c.Int64(&r.ProcessInstanceKey)
	c.Int64(&r.RootProcessInstance)
	c.Int64(&r.ElementInstanceKey)
	c.String(&r.TenantID)
	c.String(&r.Result)
	codec.Slice(c, &r.Inputs, func(c *codec.Codec, i *DecisionInput) { i.fields(c) })
	codec.Slice(c, &r.Rules, func(c *codec.Codec, u *DecisionRule) { u.fields(c) })
}

// Deletion says that an entity is gone from the read model too.
type Deletion struct {
	Of  Kind
	Key int64
}

func (*Deletion) Kind() Kind         { return KindDeletion }
func (r *Deletion) RecordKey() int64 { return r.Key }

// Fields visits the record's fields.
func (r *Deletion) Fields(c *codec.Codec) {
	c.Byte((*byte)(&r.Of))
	c.Int64(&r.Key)
}

// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

import (
	"time"
)

type ActivatedJobResult struct {
	Type                     string
	ProcessDefinitionID      string
	ProcessDefinitionVersion int32
	ElementID                string
	// The headers of the element's model.
	CustomHeaders JSON
	Worker        string
	Retries       int32
	// Until when the job is the worker's own, in milliseconds since 1970.
	Deadline             int64
	Variables            JSON
	TenantID             string
	JobKey               JobKey
	ProcessInstanceKey   ProcessInstanceKey
	ProcessDefinitionKey ProcessDefinitionKey
	ElementInstanceKey   ElementInstanceKey
	Kind                 JobKind
	ListenerEventType    JobListenerEventType
	UserTask             *UserTaskProperties
	Tags                 []string
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
}

type AdHocSubProcessActivateActivitiesInstruction struct {
	Elements []AdHocSubProcessActivateActivityReference
	// Whether to end what runs in the sub-process before.
	CancelRemainingInstances bool
}

type AdHocSubProcessActivateActivityReference struct {
	ElementID string
	Variables JSON
}

// AncestorScopeInstruction is the scope in which to activate, when there may be several: a given one, the source's
// parent, or whichever can be inferred.
// AncestorScopeType tells which it is: "direct", "inferred", "sourceParent".
type AncestorScopeInstruction struct {
	AncestorScopeType Opt[string]
	// The scope in which to activate, when there may be several.
	AncestorElementInstanceKey Opt[ElementInstanceKey]
}

type AuditLogFilter struct {
	AuditLogKey          Filter[AuditLogKey]
	ProcessDefinitionKey Filter[ProcessDefinitionKey]
	ProcessInstanceKey   Filter[ProcessInstanceKey]
	ElementInstanceKey   Filter[ElementInstanceKey]
	OperationType        Filter[AuditLogOperationType]
	Result               Filter[AuditLogResultEnum]
	Timestamp            Filter[time.Time]
	// Who did it: a username or a client id.
	ActorID   Filter[string]
	ActorType Filter[AuditLogActorType]
	// The element of an agent that acted.
	AgentElementID Filter[string]
	// What it was done to.
	EntityKey               Filter[string]
	EntityType              Filter[AuditLogEntityType]
	TenantID                Filter[string]
	Category                Filter[AuditLogCategory]
	DeploymentKey           Filter[DeploymentKey]
	FormKey                 Filter[FormKey]
	ResourceKey             Filter[ResourceKey]
	BatchOperationType      Filter[BatchOperationType]
	ProcessDefinitionID     Filter[string]
	JobKey                  Filter[JobKey]
	UserTaskKey             Filter[UserTaskKey]
	DecisionRequirementsID  Filter[string]
	DecisionRequirementsKey Filter[DecisionRequirementsKey]
	DecisionDefinitionID    Filter[string]
	DecisionDefinitionKey   Filter[DecisionDefinitionKey]
	DecisionEvaluationKey   Filter[DecisionEvaluationKey]
	// What else it concerned.
	RelatedEntityKey  Filter[string]
	RelatedEntityType Filter[AuditLogEntityType]
	EntityDescription Filter[string]
}

type AuditLogResult struct {
	AuditLogKey AuditLogKey
	// What it was done to.
	EntityKey          string
	EntityType         AuditLogEntityType
	OperationType      AuditLogOperationType
	BatchOperationKey  Opt[string]
	BatchOperationType Opt[BatchOperationType]
	Timestamp          time.Time
	// Who did it: a username or a client id.
	ActorID   Opt[string]
	ActorType Opt[AuditLogActorType]
	// The element of an agent that acted.
	AgentElementID       Opt[string]
	TenantID             Opt[string]
	Result               AuditLogResultEnum
	Category             AuditLogCategory
	ProcessDefinitionID  Opt[string]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	ProcessInstanceKey   Opt[ProcessInstanceKey]
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey  Opt[ProcessInstanceKey]
	ElementInstanceKey      Opt[ElementInstanceKey]
	JobKey                  Opt[JobKey]
	UserTaskKey             Opt[UserTaskKey]
	DecisionRequirementsID  Opt[string]
	DecisionRequirementsKey Opt[DecisionRequirementsKey]
	DecisionDefinitionID    Opt[string]
	DecisionDefinitionKey   Opt[DecisionDefinitionKey]
	DecisionEvaluationKey   Opt[DecisionEvaluationKey]
	DeploymentKey           Opt[DeploymentKey]
	FormKey                 Opt[FormKey]
	ResourceKey             Opt[ResourceKey]
	// What else it concerned.
	RelatedEntityKey  Opt[string]
	RelatedEntityType Opt[AuditLogEntityType]
	EntityDescription Opt[string]
}

type AuditLogSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *AuditLogFilter
}

type AuditLogSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []AuditLogResult
}

type AuthorizationCreateResult struct {
	AuthorizationKey AuthorizationKey
}

type AuthorizationFilter struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID               Opt[string]
	OwnerType             Opt[OwnerType]
	ResourceIDs           []string
	ResourcePropertyNames []string
	ResourceType          Opt[ResourceType]
}

// AuthorizationRequest is who may do what with a resource, named by its id or by one of its properties.
// It has one of: resourceId, resourcePropertyName.
type AuthorizationRequest struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID   string
	OwnerType OwnerType
	// The id of a resource, or * for all.
	ResourceID      Opt[string]
	ResourceType    ResourceType
	PermissionTypes []PermissionType
	// The property by which resources are meant, instead of by id.
	ResourcePropertyName Opt[string]
}

type AuthorizationResult struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID      string
	OwnerType    OwnerType
	ResourceType ResourceType
	// The id of a resource, or * for all.
	ResourceID Opt[string]
	// The property by which resources are meant, instead of by id.
	ResourcePropertyName Opt[string]
	PermissionTypes      []PermissionType
	AuthorizationKey     AuthorizationKey
}

type AuthorizationSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *AuthorizationFilter
}

type AuthorizationSearchResult struct {
	Page  SearchQueryPageResponse
	Items []AuthorizationResult
}

type BaseProcessInstanceFilterFields struct {
	StartDate Filter[time.Time]
	EndDate   Filter[time.Time]
	State     Filter[ProcessInstanceState]
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]
	TenantID           Filter[string]
	Variables          []VariableValueFilterProperty
	ProcessInstanceKey Filter[ProcessInstanceKey]
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// The former name of batchOperationKey.
	// Only for older clients.
	BatchOperationID  Filter[string]
	BatchOperationKey Filter[string]
	ErrorMessage      Filter[string]
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool]
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState]
	ElementID            Filter[string]
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool]
	// Only instances with an incident of this error.
	IncidentErrorHashCode Filter[int32]
	Tags                  []string
	BusinessID            Filter[string]
}

type BatchOperationCreatedResult struct {
	BatchOperationKey  string
	BatchOperationType BatchOperationType
}

type BatchOperationError struct {
	// The number of the partition, from 1.
	PartitionID int32
	Type        BatchOperationErrorType
	Message     string
}

type BatchOperationFilter struct {
	BatchOperationKey Filter[string]
	OperationType     Filter[BatchOperationType]
	State             Filter[BatchOperationState]
	ActorType         Opt[AuditLogActorType]
	// Who did it: a username or a client id.
	ActorID Filter[string]
}

type BatchOperationItemFilter struct {
	BatchOperationKey  Filter[string]
	ItemKey            Filter[string]
	ProcessInstanceKey Filter[ProcessInstanceKey]
	State              Filter[BatchOperationItemState]
	OperationType      Filter[BatchOperationType]
}

type BatchOperationItemResponse struct {
	OperationType      BatchOperationType
	BatchOperationKey  string
	ItemKey            string
	ProcessInstanceKey ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	State                  BatchOperationItemResponseState
	ProcessedDate          Opt[time.Time]
	ErrorMessage           Opt[string]
}

type BatchOperationItemSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *BatchOperationItemFilter
}

type BatchOperationItemSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []BatchOperationItemResponse
}

type BatchOperationResponse struct {
	BatchOperationKey  string
	State              BatchOperationState
	BatchOperationType BatchOperationType
	StartDate          Opt[time.Time]
	EndDate            Opt[time.Time]
	ActorType          Opt[AuditLogActorType]
	// Who did it: a username or a client id.
	ActorID                  Opt[string]
	OperationsTotalCount     int32
	OperationsFailedCount    int32
	OperationsCompletedCount int32
	// What went wrong with the operation as a whole.
	Errors []BatchOperationError
}

type BatchOperationSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *BatchOperationFilter
}

type BatchOperationSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []BatchOperationResponse
}

type BrokerInfo struct {
	NodeID     int32
	Host       string
	Port       int32
	Partitions []Partition
	Version    string
}

type CamundaUserResult struct {
	Username    string
	DisplayName Opt[string]
	Email       Opt[string]
	// The components the user may open.
	AuthorizedComponents []string
	Tenants              []TenantResult
	Groups               []string
	Roles                []string
	// The plan the cluster was bought under.
	SalesPlanType Opt[string]
	// Links to the components, by name.
	C8Links map[string]string
	// Whether the session can be ended here.
	CanLogout bool
}

type CancelProcessInstanceRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

// Changeset: Changes to a task. What is absent or null stays; an empty value clears.
type Changeset struct {
	// Until when the task should be done.
	DueDate Opt[time.Time]
	// When to look at the task again.
	FollowUpDate Opt[time.Time]
	// The users who may take the task.
	CandidateUsers []string
	// The groups whose members may take the task.
	CandidateGroups []string
	// From 0 to 100; the higher, the more urgent.
	Priority Opt[int32]
}

type ClockPinRequest struct {
	// The moment, in milliseconds since 1970.
	Timestamp int64
}

type ClusterVariableResult struct {
	Name     string
	Scope    ClusterVariableScope
	TenantID Opt[string]
	// The value as JSON text.
	Value string
}

type ClusterVariableSearchQueryFilterRequest struct {
	Name     Filter[string]
	Value    Filter[string]
	Scope    Filter[ClusterVariableScope]
	TenantID Filter[string]
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated Opt[bool]
}

type ClusterVariableSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *ClusterVariableSearchQueryFilterRequest
}

type ClusterVariableSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ClusterVariableSearchResult
}

type ClusterVariableSearchResult struct {
	Name     string
	Scope    ClusterVariableScope
	TenantID Opt[string]
	// The value as JSON text, perhaps cut.
	Value string
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated bool
}

type ConditionalEvaluationInstruction struct {
	TenantID             Opt[string]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	Variables            JSON
}

type CorrelatedMessageSubscriptionFilter struct {
	// The value by which messages find the instance that waits.
	CorrelationKey     Filter[string]
	CorrelationTime    Filter[time.Time]
	ElementID          Filter[string]
	ElementInstanceKey Filter[ElementInstanceKey]
	MessageKey         Filter[MessageKey]
	MessageName        Filter[string]
	// The number of the partition, from 1.
	PartitionID          Filter[int32]
	ProcessDefinitionID  Filter[string]
	ProcessDefinitionKey Filter[ProcessDefinitionKey]
	ProcessInstanceKey   Filter[ProcessInstanceKey]
	SubscriptionKey      Filter[MessageSubscriptionKey]
	TenantID             Filter[string]
}

type CorrelatedMessageSubscriptionResult struct {
	// The value by which messages find the instance that waits.
	CorrelationKey     Opt[string]
	CorrelationTime    time.Time
	ElementID          string
	ElementInstanceKey Opt[ElementInstanceKey]
	MessageKey         MessageKey
	MessageName        string
	// The number of the partition, from 1.
	PartitionID          int32
	ProcessDefinitionID  string
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	SubscriptionKey        MessageSubscriptionKey
	TenantID               string
}

type CorrelatedMessageSubscriptionSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *CorrelatedMessageSubscriptionFilter
}

type CorrelatedMessageSubscriptionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []CorrelatedMessageSubscriptionResult
}

type CreateClusterVariableRequest struct {
	Name string
	// Any JSON value.
	Value JSON
}

type CreateDeploymentRequest struct {
	// The files, each with its name.
	Resources [][]byte
	TenantID  Opt[string]
}

type CreateDocumentRequest struct {
	// The file.
	File []byte
	// What to keep with the file.
	Metadata *DocumentMetadata
}

type CreateDocumentsRequest struct {
	// The files.
	Files [][]byte
	// What to keep with each file, in the order of the files.
	MetadataList []DocumentMetadata
}

type CreateGlobalTaskListenerRequest struct {
	// The type of the jobs.
	Type string
	// How often a job may be tried.
	Retries Opt[int32]
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool]
	// Listeners of a higher priority run first.
	Priority Opt[int32]
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType
	ID         string
}

type CreateProcessInstanceResult struct {
	ProcessDefinitionID      string
	ProcessDefinitionVersion int32
	TenantID                 string
	// The variables at the end when awaited, and none otherwise.
	Variables            JSON
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
	Tags                 []string
	BusinessID           Opt[string]
}

type DecisionDefinitionFilter struct {
	DecisionDefinitionID Opt[string]
	Name                 Opt[string]
	// Only the latest version of each.
	IsLatestVersion             Opt[bool]
	Version                     Opt[int32]
	DecisionRequirementsID      Opt[string]
	TenantID                    Opt[string]
	DecisionDefinitionKey       Opt[DecisionDefinitionKey]
	DecisionRequirementsKey     Opt[DecisionRequirementsKey]
	DecisionRequirementsName    Opt[string]
	DecisionRequirementsVersion Opt[int32]
}

type DecisionDefinitionResult struct {
	DecisionDefinitionID        string
	DecisionDefinitionKey       DecisionDefinitionKey
	DecisionRequirementsID      string
	DecisionRequirementsKey     DecisionRequirementsKey
	DecisionRequirementsName    string
	DecisionRequirementsVersion int32
	Name                        string
	TenantID                    string
	Version                     int32
}

type DecisionDefinitionSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *DecisionDefinitionFilter
}

type DecisionDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []DecisionDefinitionResult
}

// DecisionEvaluationInstruction is which decision to evaluate, by id or by key.
// It has one of: decisionDefinitionId, decisionDefinitionKey.
type DecisionEvaluationInstruction struct {
	DecisionDefinitionID  Opt[string]
	Variables             JSON
	TenantID              Opt[string]
	DecisionDefinitionKey Opt[DecisionDefinitionKey]
}

type DecisionInstanceDeletionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter DecisionInstanceFilter
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type DecisionInstanceFilter struct {
	DecisionEvaluationInstanceKey Filter[string]
	State                         Filter[DecisionInstanceState]
	EvaluationFailure             Opt[string]
	EvaluationDate                Filter[time.Time]
	DecisionDefinitionID          Opt[string]
	DecisionDefinitionName        Opt[string]
	DecisionDefinitionVersion     Opt[int32]
	DecisionDefinitionType        Opt[DecisionDefinitionType]
	TenantID                      Opt[string]
	DecisionEvaluationKey         Opt[DecisionEvaluationKey]
	ProcessDefinitionKey          Opt[ProcessDefinitionKey]
	ProcessInstanceKey            Opt[ProcessInstanceKey]
	DecisionDefinitionKey         Filter[DecisionDefinitionKey]
	ElementInstanceKey            Filter[ElementInstanceKey]
	RootDecisionDefinitionKey     Filter[DecisionDefinitionKey]
	DecisionRequirementsKey       Filter[DecisionRequirementsKey]
}

type DecisionInstanceGetQueryResult struct {
	DecisionDefinitionID          string
	DecisionDefinitionKey         DecisionDefinitionKey
	DecisionDefinitionName        string
	DecisionDefinitionType        DecisionDefinitionType
	DecisionDefinitionVersion     int32
	DecisionEvaluationInstanceKey string
	DecisionEvaluationKey         DecisionEvaluationKey
	ElementInstanceKey            Opt[ElementInstanceKey]
	EvaluationDate                time.Time
	EvaluationFailure             Opt[string]
	ProcessDefinitionKey          Opt[ProcessDefinitionKey]
	ProcessInstanceKey            Opt[ProcessInstanceKey]
	Result                        string
	RootDecisionDefinitionKey     DecisionDefinitionKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	State                  DecisionInstanceState
	TenantID               string
	EvaluatedInputs        []EvaluatedDecisionInputItem
	MatchedRules           []MatchedDecisionRuleItem
}

type DecisionInstanceResult struct {
	DecisionDefinitionID          string
	DecisionDefinitionKey         DecisionDefinitionKey
	DecisionDefinitionName        string
	DecisionDefinitionType        DecisionDefinitionType
	DecisionDefinitionVersion     int32
	DecisionEvaluationInstanceKey string
	DecisionEvaluationKey         DecisionEvaluationKey
	ElementInstanceKey            Opt[ElementInstanceKey]
	EvaluationDate                time.Time
	EvaluationFailure             Opt[string]
	ProcessDefinitionKey          Opt[ProcessDefinitionKey]
	ProcessInstanceKey            Opt[ProcessInstanceKey]
	Result                        string
	RootDecisionDefinitionKey     DecisionDefinitionKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	State                  DecisionInstanceState
	TenantID               string
}

type DecisionInstanceSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *DecisionInstanceFilter
}

type DecisionInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []DecisionInstanceResult
}

type DecisionRequirementsFilter struct {
	DecisionRequirementsName Opt[string]
	DecisionRequirementsID   Opt[string]
	DecisionRequirementsKey  Opt[DecisionRequirementsKey]
	Version                  Opt[int32]
	TenantID                 Opt[string]
	ResourceName             Opt[string]
}

type DecisionRequirementsResult struct {
	DecisionRequirementsID   string
	DecisionRequirementsKey  DecisionRequirementsKey
	DecisionRequirementsName string
	ResourceName             string
	TenantID                 string
	Version                  int32
}

type DecisionRequirementsSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *DecisionRequirementsFilter
}

type DecisionRequirementsSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []DecisionRequirementsResult
}

type DeleteResourceRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
	// Whether to remove the history of the instances as well.
	DeleteHistory bool
}

type DeleteResourceResponse struct {
	ResourceKey    ResourceKey
	BatchOperation *BatchOperationCreatedResult
}

type DeploymentDecisionRequirementsResult struct {
	DecisionRequirementsID   string
	DecisionRequirementsName string
	Version                  int32
	ResourceName             string
	TenantID                 string
	DecisionRequirementsKey  DecisionRequirementsKey
}

type DeploymentDecisionResult struct {
	DecisionDefinitionID    string
	Version                 int32
	Name                    string
	TenantID                string
	DecisionRequirementsID  string
	DecisionDefinitionKey   DecisionDefinitionKey
	DecisionRequirementsKey DecisionRequirementsKey
}

type DeploymentFormResult struct {
	FormID       string
	Version      int32
	ResourceName string
	TenantID     string
	FormKey      FormKey
}

// DeploymentMetadataResult: One deployed thing: exactly one of the fields is set.
type DeploymentMetadataResult struct {
	ProcessDefinition    *DeploymentProcessResult
	DecisionDefinition   *DeploymentDecisionResult
	DecisionRequirements *DeploymentDecisionRequirementsResult
	Form                 *DeploymentFormResult
	// A file that is neither process, decision nor form.
	Resource *DeploymentResourceResult
}

type DeploymentProcessResult struct {
	ProcessDefinitionID      string
	ProcessDefinitionVersion int32
	ResourceName             string
	TenantID                 string
	ProcessDefinitionKey     ProcessDefinitionKey
}

type DeploymentResourceResult struct {
	// The id of a resource, or * for all.
	ResourceID   string
	ResourceName string
	Version      int32
	TenantID     string
	ResourceKey  ResourceKey
}

type DeploymentResult struct {
	DeploymentKey DeploymentKey
	TenantID      string
	// What was deployed, one entry for each thing.
	Deployments []DeploymentMetadataResult
}

type DocumentCreationBatchResponse struct {
	FailedDocuments  []DocumentCreationFailureDetail
	CreatedDocuments []DocumentReference
}

type DocumentCreationFailureDetail struct {
	FileName string
	Status   int32
	Title    string
	Detail   string
}

type DocumentLink struct {
	URL string
	// When it stops being available; never when null.
	ExpiresAt time.Time
}

type DocumentLinkRequest struct {
	// For how long the link is good, in milliseconds.
	TimeToLive int64
}

type DocumentMetadata struct {
	ContentType Opt[string]
	FileName    Opt[string]
	// When the document is to be removed.
	ExpiresAt Opt[time.Time]
	// In bytes.
	Size                Opt[int64]
	ProcessDefinitionID Opt[string]
	ProcessInstanceKey  Opt[ProcessInstanceKey]
	// Whatever the uploader wants to keep with the file.
	CustomProperties JSON
}

type DocumentMetadataResponse struct {
	ContentType string
	FileName    string
	// When it stops being available; never when null.
	ExpiresAt Opt[time.Time]
	// In bytes.
	Size                int64
	ProcessDefinitionID Opt[string]
	ProcessInstanceKey  Opt[ProcessInstanceKey]
	// Whatever the uploader wants to keep with the file.
	CustomProperties JSON
}

type DocumentReference struct {
	// Tells a reference to a document from other objects.
	CamundaDocumentType DocumentReferenceCamundaDocumentType
	// The store that has the file.
	StoreID    string
	DocumentID string
	// The hash of the content.
	ContentHash Opt[string]
	Metadata    DocumentMetadataResponse
}

type ElementInstanceFilter struct {
	ProcessDefinitionID Opt[string]
	State               Filter[ElementInstanceState]
	Type                Opt[ElementInstanceType]
	ElementID           Opt[string]
	ElementName         Opt[string]
	// Whether an incident keeps it from going on.
	HasIncident          Opt[bool]
	TenantID             Opt[string]
	ElementInstanceKey   Opt[ElementInstanceKey]
	ProcessInstanceKey   Opt[ProcessInstanceKey]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	IncidentKey          Opt[IncidentKey]
	StartDate            Filter[time.Time]
	EndDate              Filter[time.Time]
	// The scope an element instance runs in.
	ElementInstanceScopeKey Opt[ScopeKey]
}

type ElementInstanceResult struct {
	ProcessDefinitionID string
	StartDate           time.Time
	EndDate             Opt[time.Time]
	ElementID           string
	ElementName         string
	Type                ElementInstanceType
	State               ElementInstanceState
	// Whether an incident keeps it from going on.
	HasIncident        bool
	TenantID           string
	ElementInstanceKey ElementInstanceKey
	ProcessInstanceKey ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	ProcessDefinitionKey   ProcessDefinitionKey
	IncidentKey            Opt[IncidentKey]
}

type ElementInstanceSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *ElementInstanceFilter
}

type ElementInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ElementInstanceResult
}

type EvaluateConditionalResult struct {
	ConditionalEvaluationKey ConditionalEvaluationKey
	TenantID                 string
	ProcessInstances         []ProcessInstanceReference
}

type EvaluateDecisionResult struct {
	DecisionDefinitionID      string
	DecisionDefinitionKey     DecisionDefinitionKey
	DecisionDefinitionName    string
	DecisionDefinitionVersion int32
	DecisionEvaluationKey     DecisionEvaluationKey
	// Only for older clients.
	DecisionInstanceKey     DecisionInstanceKey
	DecisionRequirementsID  string
	DecisionRequirementsKey DecisionRequirementsKey
	EvaluatedDecisions      []EvaluatedDecisionResult
	// The decision whose evaluation failed.
	FailedDecisionDefinitionID Opt[string]
	// Why the evaluation failed.
	FailureMessage Opt[string]
	// The result as JSON text.
	Output   string
	TenantID string
}

type EvaluatedDecisionInputItem struct {
	InputID    string
	InputName  string
	InputValue string
}

type EvaluatedDecisionOutputItem struct {
	OutputID    string
	OutputName  string
	OutputValue string
	RuleID      Opt[string]
	// The position of the rule in its table, from 1.
	RuleIndex Opt[int32]
}

type EvaluatedDecisionResult struct {
	DecisionDefinitionID      string
	DecisionDefinitionName    string
	DecisionDefinitionVersion int32
	DecisionDefinitionType    string
	// The result as JSON text.
	Output                        string
	TenantID                      string
	MatchedRules                  []MatchedDecisionRuleItem
	EvaluatedInputs               []EvaluatedDecisionInputItem
	DecisionDefinitionKey         DecisionDefinitionKey
	DecisionEvaluationInstanceKey string
}

type ExpressionEvaluationRequest struct {
	// With or without the = it begins with in a model.
	Expression string
	TenantID   Opt[string]
	Variables  JSON
}

type ExpressionEvaluationResult struct {
	// With or without the = it begins with in a model.
	Expression string
	Result     JSON
	// What the evaluation had to overlook.
	Warnings []ExpressionEvaluationWarningItem
}

type ExpressionEvaluationWarningItem struct {
	Message string
}

type FormResult struct {
	TenantID string
	FormID   string
	// The form as JSON text.
	Schema  string
	Version int64
	FormKey FormKey
}

type GlobalJobStatisticsQueryResult struct {
	Created   StatusMetric
	Completed StatusMetric
	Failed    StatusMetric
	// Whether counts are missing, because there were too many names to count by.
	IsIncomplete bool
}

type GlobalTaskListenerResult struct {
	// The type of the jobs.
	Type string
	// How often a job may be tried.
	Retries int32
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal bool
	// Listeners of a higher priority run first.
	Priority int32
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType
	ID         string
	Source     GlobalListenerSource
}

type GlobalTaskListenerSearchQueryFilterRequest struct {
	ID      Filter[string]
	Type    Filter[string]
	Retries Filter[int32]
	// The events the listener is for.
	EventTypes []Filter[GlobalTaskListenerEventType]
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool]
	Priority       Filter[int32]
	Source         Filter[GlobalListenerSource]
}

type GlobalTaskListenerSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *GlobalTaskListenerSearchQueryFilterRequest
}

type GlobalTaskListenerSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []GlobalTaskListenerResult
}

type GroupCreateRequest struct {
	GroupID     string
	Name        string
	Description Opt[string]
}

type GroupCreateResult struct {
	GroupID     string
	Name        string
	Description Opt[string]
}

type GroupFilter struct {
	GroupID Filter[string]
	Name    Opt[string]
}

type GroupResult struct {
	Name        string
	GroupID     string
	Description Opt[string]
}

type GroupRoleSearchResult struct {
	Page  SearchQueryPageResponse
	Items []RoleResult
}

type GroupSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *GroupFilter
}

type GroupSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []GroupResult
}

type GroupUpdateRequest struct {
	Name        string
	Description Opt[string]
}

type GroupUpdateResult struct {
	GroupID     string
	Name        string
	Description Opt[string]
}

type IncidentFilter struct {
	ProcessDefinitionID  Filter[string]
	ErrorType            Filter[IncidentErrorType]
	ErrorMessage         Filter[string]
	ElementID            Filter[string]
	CreationTime         Filter[time.Time]
	State                Filter[IncidentState]
	TenantID             Filter[string]
	IncidentKey          Filter[IncidentKey]
	ProcessDefinitionKey Filter[ProcessDefinitionKey]
	ProcessInstanceKey   Filter[ProcessInstanceKey]
	ElementInstanceKey   Filter[ElementInstanceKey]
	JobKey               Filter[JobKey]
}

type IncidentProcessInstanceStatisticsByDefinitionFilter struct {
	// A number that stands for the error message.
	ErrorHashCode int32
}

type IncidentProcessInstanceStatisticsByDefinitionQuery struct {
	// What is searched for; all conditions must hold.
	Filter IncidentProcessInstanceStatisticsByDefinitionFilter
	Page   Page
	// By what to sort, the most important first.
	Sort []SortField
}

type IncidentProcessInstanceStatisticsByDefinitionQueryResult struct {
	Page  SearchQueryPageResponse
	Items []IncidentProcessInstanceStatisticsByDefinitionResult
}

type IncidentProcessInstanceStatisticsByDefinitionResult struct {
	ProcessDefinitionID           string
	ProcessDefinitionKey          ProcessDefinitionKey
	ProcessDefinitionName         string
	ProcessDefinitionVersion      int32
	TenantID                      string
	ActiveInstancesWithErrorCount int64
}

type IncidentProcessInstanceStatisticsByErrorQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type IncidentProcessInstanceStatisticsByErrorQueryResult struct {
	Page  SearchQueryPageResponse
	Items []IncidentProcessInstanceStatisticsByErrorResult
}

type IncidentProcessInstanceStatisticsByErrorResult struct {
	// A number that stands for the error message.
	ErrorHashCode                 int32
	ErrorMessage                  string
	ActiveInstancesWithErrorCount int64
}

type IncidentResolutionRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type IncidentResult struct {
	ProcessDefinitionID  string
	ErrorType            IncidentErrorType
	ErrorMessage         string
	ElementID            string
	CreationTime         time.Time
	State                IncidentState
	TenantID             string
	IncidentKey          IncidentKey
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	ElementInstanceKey     ElementInstanceKey
	JobKey                 Opt[JobKey]
}

type IncidentSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *IncidentFilter
}

type IncidentSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []IncidentResult
}

type JobActivationRequest struct {
	Type string
	// The name of the worker, for those who look at the jobs later.
	Worker Opt[string]
	// For how long the jobs are the worker's own, in milliseconds.
	Timeout int64
	// How many jobs at most.
	MaxJobsToActivate int32
	// The variables to hand out with the jobs; all that are visible when absent.
	FetchVariable []string
	// How long to wait for jobs when there are none, in milliseconds. Zero: the server's default; negative: not at all.
	RequestTimeout Opt[int64]
	// Whose jobs to hand out.
	TenantIDs    []string
	TenantFilter TenantFilterEnum
}

type JobActivationResult struct {
	Jobs []ActivatedJobResult
}

// JobChangeset: Changes to a job; at least one is needed.
type JobChangeset struct {
	Retries Opt[int32]
	// The time from now until the job is handed out again, in milliseconds.
	Timeout Opt[int64]
}

type JobCompletionRequest struct {
	// What the job produced.
	Variables JSON
	Result    *JobResult
}

type JobErrorRequest struct {
	// The code by which the error is caught.
	ErrorCode    string
	ErrorMessage Opt[string]
	// Variables to set where the error is caught.
	Variables JSON
}

type JobErrorStatisticsFilter struct {
	From         time.Time
	To           time.Time
	JobType      string
	ErrorCode    Filter[string]
	ErrorMessage Filter[string]
}

type JobErrorStatisticsItem struct {
	ErrorCode    string
	ErrorMessage string
	// How many workers there were.
	Workers int32
}

type JobErrorStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobErrorStatisticsFilter
	Page   Page
}

type JobErrorStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobErrorStatisticsItem
}

type JobFailRequest struct {
	// How often the job may still be tried. Zero makes an incident.
	Retries      int32
	ErrorMessage Opt[string]
	// How long to wait before the job is handed out again, in milliseconds.
	RetryBackOff int64
	// Variables to set at the job's element.
	Variables JSON
}

type JobFilter struct {
	// Until when the job is the worker's own.
	Deadline Filter[time.Time]
	// Why the listener refused.
	DeniedReason       Filter[string]
	ElementID          Filter[string]
	ElementInstanceKey Filter[ElementInstanceKey]
	EndTime            Filter[time.Time]
	ErrorCode          Filter[string]
	ErrorMessage       Filter[string]
	// Whether the job failed before and may be tried again.
	HasFailedWithRetriesLeft Opt[bool]
	// Whether a task listener refused.
	IsDenied             Opt[bool]
	JobKey               Filter[JobKey]
	Kind                 Filter[JobKind]
	ListenerEventType    Filter[JobListenerEventType]
	ProcessDefinitionID  Filter[string]
	ProcessDefinitionKey Filter[ProcessDefinitionKey]
	ProcessInstanceKey   Filter[ProcessInstanceKey]
	Retries              Filter[int32]
	State                Filter[JobState]
	TenantID             Filter[string]
	Type                 Filter[string]
	Worker               Filter[string]
	CreationTime         Filter[time.Time]
	LastUpdateTime       Filter[time.Time]
}

type JobMetricsConfigurationResponse struct {
	Enabled bool
	// How often counts are written, as an ISO 8601 duration.
	ExportInterval      string
	MaxWorkerNameLength int32
	MaxJobTypeLength    int32
	MaxTenantIDLength   int32
	MaxUniqueKeys       int32
}

// JobResult is what a listener's or an ad-hoc sub-process's job says beside its variables.
// Type tells which it is: "userTask", "adHocSubProcess".
type JobResult struct {
	// Whether the listener refuses what is about to happen to the task.
	Denied Opt[bool]
	// Why the listener refused.
	DeniedReason     Opt[string]
	Corrections      *JobResultCorrections
	Type             Opt[string]
	ActivateElements []JobResultActivateElement
	// Whether the sub-process is done.
	IsCompletionConditionFulfilled bool
	// Whether to end what still runs in the sub-process.
	IsCancelRemainingInstances bool
}

type JobResultActivateElement struct {
	ElementID Opt[string]
	Variables JSON
}

// JobResultCorrections: Changes a listener makes to the task. What is absent stays; an empty value clears.
type JobResultCorrections struct {
	Assignee Opt[string]
	// Until when the task should be done.
	DueDate Opt[time.Time]
	// When to look at the task again.
	FollowUpDate Opt[time.Time]
	// The users who may take the task.
	CandidateUsers []string
	// The groups whose members may take the task.
	CandidateGroups []string
	// From 0 to 100; the higher, the more urgent.
	Priority Opt[int32]
}

type JobSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *JobFilter
}

type JobSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobSearchResult
}

type JobSearchResult struct {
	// The headers of the element's model.
	CustomHeaders map[string]string
	// Until when the job is the worker's own.
	Deadline Opt[time.Time]
	// Why the listener refused.
	DeniedReason       Opt[string]
	ElementID          Opt[string]
	ElementInstanceKey ElementInstanceKey
	EndTime            Opt[time.Time]
	ErrorCode          Opt[string]
	ErrorMessage       Opt[string]
	// Whether the job failed before and may be tried again.
	HasFailedWithRetriesLeft bool
	// Whether a task listener refused.
	IsDenied             Opt[bool]
	JobKey               JobKey
	Kind                 JobKind
	ListenerEventType    JobListenerEventType
	ProcessDefinitionID  string
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	Retries                int32
	State                  JobState
	TenantID               string
	Type                   string
	Worker                 string
	CreationTime           Opt[time.Time]
	LastUpdateTime         Opt[time.Time]
}

type JobTimeSeriesStatisticsFilter struct {
	From    time.Time
	To      time.Time
	JobType string
	// The length of a slice, as an ISO 8601 duration.
	Resolution Opt[string]
}

type JobTimeSeriesStatisticsItem struct {
	Time      time.Time
	Created   StatusMetric
	Completed StatusMetric
	Failed    StatusMetric
}

type JobTimeSeriesStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobTimeSeriesStatisticsFilter
	Page   Page
}

type JobTimeSeriesStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobTimeSeriesStatisticsItem
}

type JobTypeStatisticsFilter struct {
	From    time.Time
	To      time.Time
	JobType Filter[string]
}

type JobTypeStatisticsItem struct {
	JobType   string
	Created   StatusMetric
	Completed StatusMetric
	Failed    StatusMetric
	// How many workers there were.
	Workers int32
}

type JobTypeStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter *JobTypeStatisticsFilter
	Page   Page
}

type JobTypeStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobTypeStatisticsItem
}

type JobUpdateRequest struct {
	Changeset JobChangeset
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type JobWorkerStatisticsFilter struct {
	From    time.Time
	To      time.Time
	JobType string
}

type JobWorkerStatisticsItem struct {
	Worker    string
	Created   StatusMetric
	Completed StatusMetric
	Failed    StatusMetric
}

type JobWorkerStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobWorkerStatisticsFilter
	Page   Page
}

type JobWorkerStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobWorkerStatisticsItem
}

type LicenseResponse struct {
	ValidLicense bool
	LicenseType  string
	IsCommercial bool
	// When it stops being available; never when null.
	ExpiresAt Opt[time.Time]
}

type MappingRuleCreateRequest struct {
	// The claim of the token that counts.
	ClaimName string
	// The value the claim must have.
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleCreateUpdateRequest struct {
	// The claim of the token that counts.
	ClaimName string
	// The value the claim must have.
	ClaimValue string
	Name       string
}

type MappingRuleCreateUpdateResult struct {
	// The claim of the token that counts.
	ClaimName string
	// The value the claim must have.
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleFilter struct {
	// The claim of the token that counts.
	ClaimName Opt[string]
	// The value the claim must have.
	ClaimValue    Opt[string]
	Name          Opt[string]
	MappingRuleID Opt[string]
}

type MappingRuleResult struct {
	// The claim of the token that counts.
	ClaimName string
	// The value the claim must have.
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *MappingRuleFilter
}

type MatchedDecisionRuleItem struct {
	RuleID string
	// The position of the rule in its table, from 1.
	RuleIndex        int32
	EvaluatedOutputs []EvaluatedDecisionOutputItem
}

type MessageCorrelationRequest struct {
	Name string
	// The value by which messages find the instance that waits.
	CorrelationKey string
	Variables      JSON
	TenantID       Opt[string]
}

type MessageCorrelationResult struct {
	TenantID           string
	MessageKey         MessageKey
	ProcessInstanceKey ProcessInstanceKey
}

type MessagePublicationRequest struct {
	Name string
	// The value by which messages find the instance that waits.
	CorrelationKey string
	// For how long the message is kept, in milliseconds.
	TimeToLive int64
	// A name that keeps the same message from being published twice while it is kept.
	MessageID Opt[string]
	Variables JSON
	TenantID  Opt[string]
}

type MessagePublicationResult struct {
	TenantID   string
	MessageKey MessageKey
}

type MessageSubscriptionFilter struct {
	MessageSubscriptionKey   Filter[MessageSubscriptionKey]
	ProcessDefinitionKey     Filter[ProcessDefinitionKey]
	ProcessDefinitionID      Filter[string]
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	ElementID                Filter[string]
	ElementInstanceKey       Filter[ElementInstanceKey]
	MessageSubscriptionState Filter[MessageSubscriptionState]
	LastUpdatedDate          Filter[time.Time]
	MessageName              Filter[string]
	// The value by which messages find the instance that waits.
	CorrelationKey Filter[string]
	TenantID       Filter[string]
}

type MessageSubscriptionResult struct {
	MessageSubscriptionKey MessageSubscriptionKey
	ProcessDefinitionID    string
	ProcessDefinitionKey   Opt[ProcessDefinitionKey]
	ProcessInstanceKey     Opt[ProcessInstanceKey]
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey   Opt[ProcessInstanceKey]
	ElementID                string
	ElementInstanceKey       Opt[ElementInstanceKey]
	MessageSubscriptionState MessageSubscriptionState
	LastUpdatedDate          time.Time
	MessageName              string
	// The value by which messages find the instance that waits.
	CorrelationKey Opt[string]
	TenantID       string
}

type MessageSubscriptionSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *MessageSubscriptionFilter
}

type MessageSubscriptionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []MessageSubscriptionResult
}

type MigrateProcessInstanceMappingInstruction struct {
	SourceElementID string
	TargetElementID string
}

type ModifyProcessInstanceVariableInstruction struct {
	Variables JSON
	// The element at which to set the variables; the process when empty.
	ScopeID string
}

type Partition struct {
	// The number of the partition, from 1.
	PartitionID int32
	Role        PartitionRole
	Health      PartitionHealth
}

type ProcessDefinitionElementStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter *ProcessDefinitionStatisticsFilter
}

type ProcessDefinitionElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult
}

type ProcessDefinitionFilter struct {
	Name Filter[string]
	// Only the latest version of each.
	IsLatestVersion Opt[bool]
	ResourceName    Opt[string]
	Version         Opt[int32]
	// The version's name in the model.
	VersionTag           Opt[string]
	ProcessDefinitionID  Filter[string]
	TenantID             Opt[string]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	// Whether the none start event has a form.
	HasStartForm Opt[bool]
	State        Opt[ProcessDefinitionState]
}

type ProcessDefinitionInstanceStatisticsQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type ProcessDefinitionInstanceStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessDefinitionInstanceStatisticsResult
}

type ProcessDefinitionInstanceStatisticsResult struct {
	ProcessDefinitionID                 string
	TenantID                            string
	LatestProcessDefinitionName         Opt[string]
	HasMultipleVersions                 bool
	ActiveInstancesWithoutIncidentCount int64
	ActiveInstancesWithIncidentCount    int64
}

type ProcessDefinitionInstanceVersionStatisticsFilter struct {
	ProcessDefinitionID string
	TenantID            Opt[string]
}

type ProcessDefinitionInstanceVersionStatisticsQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter ProcessDefinitionInstanceVersionStatisticsFilter
}

type ProcessDefinitionInstanceVersionStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessDefinitionInstanceVersionStatisticsResult
}

type ProcessDefinitionInstanceVersionStatisticsResult struct {
	ProcessDefinitionID                 string
	ProcessDefinitionKey                ProcessDefinitionKey
	ProcessDefinitionName               Opt[string]
	TenantID                            string
	ProcessDefinitionVersion            int32
	ActiveInstancesWithIncidentCount    int64
	ActiveInstancesWithoutIncidentCount int64
}

type ProcessDefinitionMessageSubscriptionStatisticsQuery struct {
	Page Page
	// What is searched for; all conditions must hold.
	Filter *MessageSubscriptionFilter
}

type ProcessDefinitionMessageSubscriptionStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessDefinitionMessageSubscriptionStatisticsResult
}

type ProcessDefinitionMessageSubscriptionStatisticsResult struct {
	ProcessDefinitionID                     string
	TenantID                                string
	ProcessDefinitionKey                    ProcessDefinitionKey
	ProcessInstancesWithActiveSubscriptions int64
	ActiveSubscriptions                     int64
}

type ProcessDefinitionResult struct {
	Name         Opt[string]
	ResourceName string
	Version      int32
	// The version's name in the model.
	VersionTag           Opt[string]
	ProcessDefinitionID  string
	TenantID             string
	ProcessDefinitionKey ProcessDefinitionKey
	// Whether the none start event has a form.
	HasStartForm bool
	State        ProcessDefinitionState
}

type ProcessDefinitionSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *ProcessDefinitionFilter
}

type ProcessDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessDefinitionResult
}

type ProcessDefinitionStatisticsFilter struct {
	StartDate Filter[time.Time]
	EndDate   Filter[time.Time]
	State     Filter[ProcessInstanceState]
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]
	TenantID           Filter[string]
	Variables          []VariableValueFilterProperty
	ProcessInstanceKey Filter[ProcessInstanceKey]
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// The former name of batchOperationKey.
	// Only for older clients.
	BatchOperationID  Filter[string]
	BatchOperationKey Filter[string]
	ErrorMessage      Filter[string]
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool]
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState]
	ElementID            Filter[string]
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool]
	// Only instances with an incident of this error.
	IncidentErrorHashCode Filter[int32]
	Tags                  []string
	BusinessID            Filter[string]
	// Groups of conditions, of which at least one must hold, beside the conditions outside.
	Or []BaseProcessInstanceFilterFields
}

type ProcessElementStatisticsResult struct {
	ElementID string
	Active    int64
	Canceled  int64
	Incidents int64
	Completed int64
}

type ProcessInstanceCallHierarchyEntry struct {
	ProcessInstanceKey    ProcessInstanceKey
	ProcessDefinitionKey  ProcessDefinitionKey
	ProcessDefinitionName string
}

type ProcessInstanceCancellationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

// ProcessInstanceCreationInstruction is what to start, by the id of a process or by the key of one of its versions.
// It has one of: processDefinitionKey, processDefinitionId.
type ProcessInstanceCreationInstruction struct {
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	// Of no account: the key names the version.
	ProcessDefinitionVersion int32
	Variables                JSON
	// Elements to start at, instead of the none start event.
	StartInstructions []ProcessInstanceCreationStartInstruction
	// Things to do while the instance runs.
	RuntimeInstructions []ProcessInstanceCreationRuntimeInstruction
	TenantID            Opt[string]
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
	// Whether to answer only when the instance has ended.
	AwaitCompletion bool
	// How long to wait for an answer, in milliseconds. Zero: the server's default.
	RequestTimeout int64
	// The variables to return when awaiting; all of the root scope when absent.
	FetchVariables      []string
	Tags                []string
	BusinessID          Opt[string]
	ProcessDefinitionID Opt[string]
}

// ProcessInstanceCreationRuntimeInstruction: Something to do while the instance runs.
// Type tells which it is: "TERMINATE_PROCESS_INSTANCE".
type ProcessInstanceCreationRuntimeInstruction struct {
	Type Opt[string]
	// The element after which the instance ends.
	AfterElementID Opt[string]
}

// ProcessInstanceCreationStartInstruction is an element to start at, instead of the none start event.
type ProcessInstanceCreationStartInstruction struct {
	ElementID string
}

type ProcessInstanceDeletionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type ProcessInstanceElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult
}

type ProcessInstanceFilter struct {
	StartDate Filter[time.Time]
	EndDate   Filter[time.Time]
	State     Filter[ProcessInstanceState]
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]
	TenantID           Filter[string]
	Variables          []VariableValueFilterProperty
	ProcessInstanceKey Filter[ProcessInstanceKey]
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// The former name of batchOperationKey.
	// Only for older clients.
	BatchOperationID  Filter[string]
	BatchOperationKey Filter[string]
	ErrorMessage      Filter[string]
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool]
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState]
	ElementID            Filter[string]
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool]
	// Only instances with an incident of this error.
	IncidentErrorHashCode       Filter[int32]
	Tags                        []string
	BusinessID                  Filter[string]
	ProcessDefinitionID         Filter[string]
	ProcessDefinitionName       Filter[string]
	ProcessDefinitionVersion    Filter[int32]
	ProcessDefinitionVersionTag Filter[string]
	ProcessDefinitionKey        Filter[ProcessDefinitionKey]
	// Groups of conditions, of which at least one must hold, beside the conditions outside.
	Or []ProcessInstanceFilterFields
}

type ProcessInstanceFilterFields struct {
	StartDate Filter[time.Time]
	EndDate   Filter[time.Time]
	State     Filter[ProcessInstanceState]
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]
	TenantID           Filter[string]
	Variables          []VariableValueFilterProperty
	ProcessInstanceKey Filter[ProcessInstanceKey]
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// The former name of batchOperationKey.
	// Only for older clients.
	BatchOperationID  Filter[string]
	BatchOperationKey Filter[string]
	ErrorMessage      Filter[string]
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool]
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState]
	ElementID            Filter[string]
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool]
	// Only instances with an incident of this error.
	IncidentErrorHashCode       Filter[int32]
	Tags                        []string
	BusinessID                  Filter[string]
	ProcessDefinitionID         Filter[string]
	ProcessDefinitionName       Filter[string]
	ProcessDefinitionVersion    Filter[int32]
	ProcessDefinitionVersionTag Filter[string]
	ProcessDefinitionKey        Filter[ProcessDefinitionKey]
}

type ProcessInstanceIncidentResolutionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type ProcessInstanceMigrationBatchOperationPlan struct {
	TargetProcessDefinitionKey ProcessDefinitionKey
	// Which element of the old definition becomes which of the new.
	MappingInstructions []MigrateProcessInstanceMappingInstruction
}

type ProcessInstanceMigrationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter        ProcessInstanceFilter
	MigrationPlan ProcessInstanceMigrationBatchOperationPlan
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type ProcessInstanceMigrationInstruction struct {
	TargetProcessDefinitionKey ProcessDefinitionKey
	// Which element of the old definition becomes which of the new.
	MappingInstructions []MigrateProcessInstanceMappingInstruction
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type ProcessInstanceModificationActivateInstruction struct {
	ElementID            string
	VariableInstructions []ModifyProcessInstanceVariableInstruction
	// The scope in which to activate, when there may be several.
	AncestorElementInstanceKey Opt[ElementInstanceKey]
}

type ProcessInstanceModificationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter
	// What to move.
	MoveInstructions []ProcessInstanceModificationMoveBatchOperationInstruction
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type ProcessInstanceModificationInstruction struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
	// What to activate.
	ActivateInstructions []ProcessInstanceModificationActivateInstruction
	// What to move.
	MoveInstructions []ProcessInstanceModificationMoveInstruction
	// What to end.
	TerminateInstructions []ProcessInstanceModificationTerminateInstruction
}

type ProcessInstanceModificationMoveBatchOperationInstruction struct {
	SourceElementID string
	TargetElementID string
}

type ProcessInstanceModificationMoveInstruction struct {
	SourceElementInstruction SourceElementInstruction
	TargetElementID          string
	AncestorScopeInstruction *AncestorScopeInstruction
	VariableInstructions     []ModifyProcessInstanceVariableInstruction
}

// ProcessInstanceModificationTerminateInstruction is what to end: all instances of an element, or one.
// It has one of: elementId, elementInstanceKey.
type ProcessInstanceModificationTerminateInstruction struct {
	ElementID          Opt[string]
	ElementInstanceKey Opt[ElementInstanceKey]
}

type ProcessInstanceReference struct {
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
}

type ProcessInstanceResult struct {
	ProcessDefinitionID         string
	ProcessDefinitionName       Opt[string]
	ProcessDefinitionVersion    int32
	ProcessDefinitionVersionTag Opt[string]
	StartDate                   time.Time
	EndDate                     Opt[time.Time]
	State                       ProcessInstanceState
	// Whether an incident keeps it from going on.
	HasIncident          bool
	TenantID             string
	ProcessInstanceKey   ProcessInstanceKey
	ProcessDefinitionKey ProcessDefinitionKey
	// The instance that called this one.
	ParentProcessInstanceKey Opt[ProcessInstanceKey]
	// The call activity that called this one.
	ParentElementInstanceKey Opt[ElementInstanceKey]
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	Tags                   []string
	BusinessID             Opt[string]
}

type ProcessInstanceSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *ProcessInstanceFilter
}

type ProcessInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessInstanceResult
}

type ProcessInstanceSequenceFlowResult struct {
	SequenceFlowID     string
	ProcessInstanceKey ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	ProcessDefinitionKey   ProcessDefinitionKey
	ProcessDefinitionID    string
	ElementID              string
	TenantID               string
}

type ProcessInstanceSequenceFlowsQueryResult struct {
	Items []ProcessInstanceSequenceFlowResult
}

type ResourceResult struct {
	ResourceName string
	Version      int32
	// The version's name in the model.
	VersionTag Opt[string]
	// The id of a resource, or * for all.
	ResourceID  string
	TenantID    string
	ResourceKey ResourceKey
}

type RoleClientResult struct {
	ClientID string
}

type RoleClientSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type RoleClientSearchResult struct {
	Page  SearchQueryPageResponse
	Items []RoleClientResult
}

type RoleCreateRequest struct {
	RoleID      string
	Name        string
	Description Opt[string]
}

type RoleCreateResult struct {
	RoleID      string
	Name        string
	Description Opt[string]
}

type RoleFilter struct {
	RoleID Opt[string]
	Name   Opt[string]
}

type RoleGroupResult struct {
	GroupID string
}

type RoleGroupSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type RoleGroupSearchResult struct {
	Page  SearchQueryPageResponse
	Items []RoleGroupResult
}

type RoleMappingRuleSearchResult struct {
	Page  SearchQueryPageResponse
	Items []MappingRuleResult
}

type RoleResult struct {
	Name        string
	RoleID      string
	Description Opt[string]
}

type RoleSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *RoleFilter
}

type RoleSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []RoleResult
}

type RoleUpdateRequest struct {
	Name        string
	Description Opt[string]
}

type RoleUpdateResult struct {
	Name        string
	Description Opt[string]
	RoleID      string
}

type RoleUserResult struct {
	Username string
}

type RoleUserSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type RoleUserSearchResult struct {
	Page  SearchQueryPageResponse
	Items []RoleUserResult
}

// SearchQueryPageResponse is what part of the result this is.
type SearchQueryPageResponse struct {
	// How many items there are in all, up to a bound.
	TotalItems int64
	// Whether there are more than totalItems says.
	HasMoreTotalItems bool
	// Where this page begins, for asking for the one before; null when it is empty.
	StartCursor Opt[string]
	// Where this page ends, for asking for the one after; null when it is empty.
	EndCursor Opt[string]
}

type SetVariableRequest struct {
	Variables JSON
	// Whether the variables stay at this element, instead of going up to the scope that has them.
	Local bool
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64]
}

type SignalBroadcastRequest struct {
	SignalName string
	Variables  JSON
	TenantID   Opt[string]
}

type SignalBroadcastResult struct {
	TenantID  string
	SignalKey SignalKey
}

// SourceElementInstruction: From where to move: all instances of an element, or one.
// SourceType tells which it is: "byId", "byKey".
type SourceElementInstruction struct {
	SourceType               Opt[string]
	SourceElementID          Opt[string]
	SourceElementInstanceKey Opt[ElementInstanceKey]
}

// StatusMetric is a count, and when it last changed.
type StatusMetric struct {
	Count         int64
	LastUpdatedAt Opt[time.Time]
}

type SystemConfigurationResponse struct {
	JobMetrics JobMetricsConfigurationResponse
}

type TenantClientSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type TenantCreateRequest struct {
	TenantID    string
	Name        string
	Description Opt[string]
}

type TenantCreateResult struct {
	TenantID    string
	Name        string
	Description Opt[string]
}

type TenantFilter struct {
	TenantID Opt[string]
	Name     Opt[string]
}

type TenantGroupResult struct {
	GroupID string
}

type TenantGroupSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type TenantGroupSearchResult struct {
	Page  SearchQueryPageResponse
	Items []TenantGroupResult
}

type TenantResult struct {
	Name        string
	TenantID    string
	Description Opt[string]
}

type TenantSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *TenantFilter
}

type TenantSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []TenantResult
}

type TenantUpdateRequest struct {
	Name        string
	Description Opt[string]
}

type TenantUpdateResult struct {
	TenantID    string
	Name        string
	Description Opt[string]
}

type TenantUserSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
}

type TopologyResponse struct {
	Brokers         []BrokerInfo
	ClusterID       Opt[string]
	ClusterSize     int32
	PartitionsCount int32
	// On how many nodes each partition is kept.
	ReplicationFactor int32
	// The version of the server.
	GatewayVersion string
	// The last change of the topology.
	LastCompletedChangeID string
}

type UpdateClusterVariableRequest struct {
	// Any JSON value.
	Value JSON
}

type UpdateGlobalTaskListenerRequest struct {
	// The type of the jobs.
	Type string
	// How often a job may be tried.
	Retries Opt[int32]
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool]
	// Listeners of a higher priority run first.
	Priority Opt[int32]
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType
}

type UsageMetricsResponse struct {
	ProcessInstances  int64
	DecisionInstances int64
	Assignees         int64
	// How many tenants had any activity.
	ActiveTenants int64
	Tenants       map[string]UsageMetricsResponseItem
}

type UsageMetricsResponseItem struct {
	ProcessInstances  int64
	DecisionInstances int64
	Assignees         int64
}

type UserCreateResult struct {
	Username string
	Name     Opt[string]
	Email    Opt[string]
}

type UserFilter struct {
	Username Filter[string]
	Name     Filter[string]
	Email    Filter[string]
}

type UserRequest struct {
	Password string
	Username string
	Name     Opt[string]
	Email    Opt[string]
}

type UserResult struct {
	Username string
	Name     Opt[string]
	Email    Opt[string]
}

type UserSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *UserFilter
}

type UserSearchResult struct {
	Page  SearchQueryPageResponse
	Items []UserResult
}

type UserTaskAssignmentRequest struct {
	Assignee Opt[string]
	// Whether the task may be taken from its present assignee; it may unless this is false.
	AllowOverride Opt[bool]
	// A name for what is done, which listeners see.
	Action Opt[string]
}

type UserTaskAuditLogFilter struct {
	OperationType Filter[AuditLogOperationType]
	Result        Filter[AuditLogResultEnum]
	Timestamp     Filter[time.Time]
	ActorType     Filter[AuditLogActorType]
	// Who did it: a username or a client id.
	ActorID Filter[string]
}

type UserTaskAuditLogSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *UserTaskAuditLogFilter
}

type UserTaskCompletionRequest struct {
	Variables JSON
	// A name for what is done, which listeners see.
	Action Opt[string]
}

type UserTaskEffectiveVariableSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *UserTaskVariableFilter
}

type UserTaskFilter struct {
	State     Filter[UserTaskState]
	Assignee  Filter[string]
	Priority  Filter[int32]
	ElementID Opt[string]
	Name      Filter[string]
	// A group whose members may take the task.
	CandidateGroup Filter[string]
	// A user who may take the task.
	CandidateUser       Filter[string]
	TenantID            Filter[string]
	ProcessDefinitionID Opt[string]
	CreationDate        Filter[time.Time]
	CompletionDate      Filter[time.Time]
	// When to look at the task again.
	FollowUpDate Filter[time.Time]
	// Until when the task should be done.
	DueDate Filter[time.Time]
	// Variables of the process's scope that must have a value.
	ProcessInstanceVariables []VariableValueFilterProperty
	// Variables of the task's scope that must have a value.
	LocalVariables       []VariableValueFilterProperty
	UserTaskKey          Opt[UserTaskKey]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	ProcessInstanceKey   Opt[ProcessInstanceKey]
	ElementInstanceKey   Opt[ElementInstanceKey]
	Tags                 []string
}

type UserTaskProperties struct {
	// A name for what is done, which listeners see.
	Action   string
	Assignee Opt[string]
	// The groups whose members may take the task.
	CandidateGroups []string
	// The users who may take the task.
	CandidateUsers []string
	// The names of what the event changes.
	ChangedAttributes []string
	// Until when the task should be done.
	DueDate Opt[string]
	// When to look at the task again.
	FollowUpDate Opt[string]
	FormKey      Opt[FormKey]
	// From 0 to 100; the higher, the more urgent.
	Priority    Opt[int32]
	UserTaskKey Opt[UserTaskKey]
}

type UserTaskResult struct {
	Name      Opt[string]
	State     UserTaskState
	Assignee  Opt[string]
	ElementID string
	// The groups whose members may take the task.
	CandidateGroups []string
	// The users who may take the task.
	CandidateUsers      []string
	ProcessDefinitionID string
	CreationDate        time.Time
	CompletionDate      Opt[time.Time]
	// When to look at the task again.
	FollowUpDate Opt[time.Time]
	// Until when the task should be done.
	DueDate  Opt[time.Time]
	TenantID string
	// A form that is kept elsewhere, as the model names it.
	ExternalFormReference    Opt[string]
	ProcessDefinitionVersion int32
	// The headers of the element's model.
	CustomHeaders map[string]string
	// From 0 to 100; the higher, the more urgent.
	Priority             int32
	UserTaskKey          UserTaskKey
	ElementInstanceKey   ElementInstanceKey
	ProcessName          Opt[string]
	ProcessDefinitionKey ProcessDefinitionKey
	ProcessInstanceKey   ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	FormKey                Opt[FormKey]
	Tags                   []string
}

type UserTaskSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *UserTaskFilter
}

type UserTaskSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []UserTaskResult
}

type UserTaskUpdateRequest struct {
	Changeset *Changeset
	// A name for what is done, which listeners see.
	Action Opt[string]
}

type UserTaskVariableFilter struct {
	Name Filter[string]
}

type UserTaskVariableSearchQueryRequest struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *UserTaskVariableFilter
}

type UserUpdateRequest struct {
	Password Opt[string]
	Name     Opt[string]
	Email    Opt[string]
}

type VariableFilter struct {
	Name     Filter[string]
	Value    Filter[string]
	TenantID Opt[string]
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated Opt[bool]
	VariableKey Filter[VariableKey]
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           Filter[ScopeKey]
	ProcessInstanceKey Filter[ProcessInstanceKey]
}

type VariableResult struct {
	Name        string
	TenantID    string
	VariableKey VariableKey
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           ScopeKey
	ProcessInstanceKey ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	// The value as JSON text.
	Value string
}

type VariableSearchQuery struct {
	Page Page
	// By what to sort, the most important first.
	Sort []SortField
	// What is searched for; all conditions must hold.
	Filter *VariableFilter
}

type VariableSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []VariableSearchResult
}

type VariableSearchResult struct {
	Name        string
	TenantID    string
	VariableKey VariableKey
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           ScopeKey
	ProcessInstanceKey ProcessInstanceKey
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	// The value as JSON text, perhaps cut.
	Value string
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated bool
}

// VariableValueFilterProperty is a variable that must have a value. Values compare as JSON text: a string has its
// quotes.
type VariableValueFilterProperty struct {
	Name  string
	Value Filter[string]
}

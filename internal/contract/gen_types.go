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
	CustomHeaders            JSON
	Worker                   string
	Retries                  int32
	Deadline                 int64
	Variables                JSON
	TenantID                 string
	JobKey                   JobKey
	ProcessInstanceKey       ProcessInstanceKey
	ProcessDefinitionKey     ProcessDefinitionKey
	ElementInstanceKey       ElementInstanceKey
	Kind                     JobKind
	ListenerEventType        JobListenerEventType
	UserTask                 *UserTaskProperties
	Tags                     []string
	RootProcessInstanceKey   Opt[ProcessInstanceKey]
}

type AdHocSubProcessActivateActivitiesInstruction struct {
	Elements                 []AdHocSubProcessActivateActivityReference
	CancelRemainingInstances bool
}

type AdHocSubProcessActivateActivityReference struct {
	ElementID string
	Variables JSON
}

// AncestorScopeInstruction is a choice. AncestorScopeType tells which it is: "direct", "inferred", "sourceParent".
type AncestorScopeInstruction struct {
	AncestorScopeType          Opt[string]
	AncestorElementInstanceKey Opt[ElementInstanceKey]
}

type AuditLogFilter struct {
	AuditLogKey             Filter[AuditLogKey]
	ProcessDefinitionKey    Filter[ProcessDefinitionKey]
	ProcessInstanceKey      Filter[ProcessInstanceKey]
	ElementInstanceKey      Filter[ElementInstanceKey]
	OperationType           Filter[AuditLogOperationType]
	Result                  Filter[AuditLogResultEnum]
	Timestamp               Filter[time.Time]
	ActorID                 Filter[string]
	ActorType               Filter[AuditLogActorType]
	AgentElementID          Filter[string]
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
	RelatedEntityKey        Filter[string]
	RelatedEntityType       Filter[AuditLogEntityType]
	EntityDescription       Filter[string]
}

type AuditLogResult struct {
	AuditLogKey             AuditLogKey
	EntityKey               string
	EntityType              AuditLogEntityType
	OperationType           AuditLogOperationType
	BatchOperationKey       Opt[string]
	BatchOperationType      Opt[BatchOperationType]
	Timestamp               time.Time
	ActorID                 Opt[string]
	ActorType               Opt[AuditLogActorType]
	AgentElementID          Opt[string]
	TenantID                Opt[string]
	Result                  AuditLogResultEnum
	Category                AuditLogCategory
	ProcessDefinitionID     Opt[string]
	ProcessDefinitionKey    Opt[ProcessDefinitionKey]
	ProcessInstanceKey      Opt[ProcessInstanceKey]
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
	RelatedEntityKey        Opt[string]
	RelatedEntityType       Opt[AuditLogEntityType]
	EntityDescription       Opt[string]
}

type AuditLogSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
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
	OwnerID               Opt[string]
	OwnerType             Opt[OwnerType]
	ResourceIDs           []string
	ResourcePropertyNames []string
	ResourceType          Opt[ResourceType]
}

// AuthorizationRequest is a choice. It has one of: resourceId, resourcePropertyName.
type AuthorizationRequest struct {
	OwnerID              string
	OwnerType            OwnerType
	ResourceID           Opt[string]
	ResourceType         ResourceType
	PermissionTypes      []PermissionType
	ResourcePropertyName Opt[string]
}

type AuthorizationResult struct {
	OwnerID              string
	OwnerType            OwnerType
	ResourceType         ResourceType
	ResourceID           Opt[string]
	ResourcePropertyName Opt[string]
	PermissionTypes      []PermissionType
	AuthorizationKey     AuthorizationKey
}

type AuthorizationSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *AuthorizationFilter
}

type AuthorizationSearchResult struct {
	Page  SearchQueryPageResponse
	Items []AuthorizationResult
}

type BaseProcessInstanceFilterFields struct {
	StartDate                Filter[time.Time]
	EndDate                  Filter[time.Time]
	State                    Filter[ProcessInstanceState]
	HasIncident              Opt[bool]
	TenantID                 Filter[string]
	Variables                []VariableValueFilterProperty
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// Deprecated: kept for older clients.
	BatchOperationID           Filter[string]
	BatchOperationKey          Filter[string]
	ErrorMessage               Filter[string]
	HasRetriesLeft             Opt[bool]
	ElementInstanceState       Filter[ElementInstanceState]
	ElementID                  Filter[string]
	HasElementInstanceIncident Opt[bool]
	IncidentErrorHashCode      Filter[int32]
	Tags                       []string
	BusinessID                 Filter[string]
}

type BatchOperationCreatedResult struct {
	BatchOperationKey  string
	BatchOperationType BatchOperationType
}

type BatchOperationError struct {
	PartitionID int32
	Type        BatchOperationErrorType
	Message     string
}

type BatchOperationFilter struct {
	BatchOperationKey Filter[string]
	OperationType     Filter[BatchOperationType]
	State             Filter[BatchOperationState]
	ActorType         Opt[AuditLogActorType]
	ActorID           Filter[string]
}

type BatchOperationItemFilter struct {
	BatchOperationKey  Filter[string]
	ItemKey            Filter[string]
	ProcessInstanceKey Filter[ProcessInstanceKey]
	State              Filter[BatchOperationItemState]
	OperationType      Filter[BatchOperationType]
}

type BatchOperationItemResponse struct {
	OperationType          BatchOperationType
	BatchOperationKey      string
	ItemKey                string
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	State                  BatchOperationItemResponseState
	ProcessedDate          Opt[time.Time]
	ErrorMessage           Opt[string]
}

type BatchOperationItemSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *BatchOperationItemFilter
}

type BatchOperationItemSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []BatchOperationItemResponse
}

type BatchOperationResponse struct {
	BatchOperationKey        string
	State                    BatchOperationState
	BatchOperationType       BatchOperationType
	StartDate                Opt[time.Time]
	EndDate                  Opt[time.Time]
	ActorType                Opt[AuditLogActorType]
	ActorID                  Opt[string]
	OperationsTotalCount     int32
	OperationsFailedCount    int32
	OperationsCompletedCount int32
	Errors                   []BatchOperationError
}

type BatchOperationSearchQuery struct {
	Page   Page
	Sort   []SortField
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
	Username             string
	DisplayName          Opt[string]
	Email                Opt[string]
	AuthorizedComponents []string
	Tenants              []TenantResult
	Groups               []string
	Roles                []string
	SalesPlanType        Opt[string]
	C8Links              map[string]string
	CanLogout            bool
}

type CancelProcessInstanceRequest struct {
	OperationReference Opt[int64]
}

type Changeset struct {
	DueDate         Opt[time.Time]
	FollowUpDate    Opt[time.Time]
	CandidateUsers  []string
	CandidateGroups []string
	Priority        Opt[int32]
}

type ClockPinRequest struct {
	Timestamp int64
}

type ClusterVariableResult struct {
	Name     string
	Scope    ClusterVariableScope
	TenantID Opt[string]
	Value    string
}

type ClusterVariableSearchQueryFilterRequest struct {
	Name        Filter[string]
	Value       Filter[string]
	Scope       Filter[ClusterVariableScope]
	TenantID    Filter[string]
	IsTruncated Opt[bool]
}

type ClusterVariableSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
	Filter *ClusterVariableSearchQueryFilterRequest
}

type ClusterVariableSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ClusterVariableSearchResult
}

type ClusterVariableSearchResult struct {
	Name        string
	Scope       ClusterVariableScope
	TenantID    Opt[string]
	Value       string
	IsTruncated bool
}

type ConditionalEvaluationInstruction struct {
	TenantID             Opt[string]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	Variables            JSON
}

type CorrelatedMessageSubscriptionFilter struct {
	CorrelationKey       Filter[string]
	CorrelationTime      Filter[time.Time]
	ElementID            Filter[string]
	ElementInstanceKey   Filter[ElementInstanceKey]
	MessageKey           Filter[MessageKey]
	MessageName          Filter[string]
	PartitionID          Filter[int32]
	ProcessDefinitionID  Filter[string]
	ProcessDefinitionKey Filter[ProcessDefinitionKey]
	ProcessInstanceKey   Filter[ProcessInstanceKey]
	SubscriptionKey      Filter[MessageSubscriptionKey]
	TenantID             Filter[string]
}

type CorrelatedMessageSubscriptionResult struct {
	CorrelationKey         Opt[string]
	CorrelationTime        time.Time
	ElementID              string
	ElementInstanceKey     Opt[ElementInstanceKey]
	MessageKey             MessageKey
	MessageName            string
	PartitionID            int32
	ProcessDefinitionID    string
	ProcessDefinitionKey   ProcessDefinitionKey
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	SubscriptionKey        MessageSubscriptionKey
	TenantID               string
}

type CorrelatedMessageSubscriptionSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *CorrelatedMessageSubscriptionFilter
}

type CorrelatedMessageSubscriptionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []CorrelatedMessageSubscriptionResult
}

type CreateClusterVariableRequest struct {
	Name  string
	Value JSON
}

type CreateDeploymentRequest struct {
	Resources [][]byte
	TenantID  Opt[string]
}

type CreateDocumentRequest struct {
	File     []byte
	Metadata *DocumentMetadata
}

type CreateDocumentsRequest struct {
	Files        [][]byte
	MetadataList []DocumentMetadata
}

type CreateGlobalTaskListenerRequest struct {
	Type           string
	Retries        Opt[int32]
	AfterNonGlobal Opt[bool]
	Priority       Opt[int32]
	EventTypes     []GlobalTaskListenerEventType
	ID             string
}

type CreateProcessInstanceResult struct {
	ProcessDefinitionID      string
	ProcessDefinitionVersion int32
	TenantID                 string
	Variables                JSON
	ProcessDefinitionKey     ProcessDefinitionKey
	ProcessInstanceKey       ProcessInstanceKey
	Tags                     []string
	BusinessID               Opt[string]
}

type DecisionDefinitionFilter struct {
	DecisionDefinitionID        Opt[string]
	Name                        Opt[string]
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
	Page   Page
	Sort   []SortField
	Filter *DecisionDefinitionFilter
}

type DecisionDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []DecisionDefinitionResult
}

// DecisionEvaluationInstruction is a choice. It has one of: decisionDefinitionId, decisionDefinitionKey.
type DecisionEvaluationInstruction struct {
	DecisionDefinitionID  Opt[string]
	Variables             JSON
	TenantID              Opt[string]
	DecisionDefinitionKey Opt[DecisionDefinitionKey]
}

type DecisionInstanceDeletionBatchOperationRequest struct {
	Filter             DecisionInstanceFilter
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
	RootProcessInstanceKey        Opt[ProcessInstanceKey]
	State                         DecisionInstanceState
	TenantID                      string
	EvaluatedInputs               []EvaluatedDecisionInputItem
	MatchedRules                  []MatchedDecisionRuleItem
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
	RootProcessInstanceKey        Opt[ProcessInstanceKey]
	State                         DecisionInstanceState
	TenantID                      string
}

type DecisionInstanceSearchQuery struct {
	Page   Page
	Sort   []SortField
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
	Page   Page
	Sort   []SortField
	Filter *DecisionRequirementsFilter
}

type DecisionRequirementsSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []DecisionRequirementsResult
}

type DeleteResourceRequest struct {
	OperationReference Opt[int64]
	DeleteHistory      bool
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

type DeploymentMetadataResult struct {
	ProcessDefinition    *DeploymentProcessResult
	DecisionDefinition   *DeploymentDecisionResult
	DecisionRequirements *DeploymentDecisionRequirementsResult
	Form                 *DeploymentFormResult
	Resource             *DeploymentResourceResult
}

type DeploymentProcessResult struct {
	ProcessDefinitionID      string
	ProcessDefinitionVersion int32
	ResourceName             string
	TenantID                 string
	ProcessDefinitionKey     ProcessDefinitionKey
}

type DeploymentResourceResult struct {
	ResourceID   string
	ResourceName string
	Version      int32
	TenantID     string
	ResourceKey  ResourceKey
}

type DeploymentResult struct {
	DeploymentKey DeploymentKey
	TenantID      string
	Deployments   []DeploymentMetadataResult
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
	URL       string
	ExpiresAt time.Time
}

type DocumentLinkRequest struct {
	TimeToLive int64
}

type DocumentMetadata struct {
	ContentType         Opt[string]
	FileName            Opt[string]
	ExpiresAt           Opt[time.Time]
	Size                Opt[int64]
	ProcessDefinitionID Opt[string]
	ProcessInstanceKey  Opt[ProcessInstanceKey]
	CustomProperties    JSON
}

type DocumentMetadataResponse struct {
	ContentType         string
	FileName            string
	ExpiresAt           Opt[time.Time]
	Size                int64
	ProcessDefinitionID Opt[string]
	ProcessInstanceKey  Opt[ProcessInstanceKey]
	CustomProperties    JSON
}

type DocumentReference struct {
	CamundaDocumentType DocumentReferenceCamundaDocumentType
	StoreID             string
	DocumentID          string
	ContentHash         Opt[string]
	Metadata            DocumentMetadataResponse
}

type ElementInstanceFilter struct {
	ProcessDefinitionID     Opt[string]
	State                   Filter[ElementInstanceState]
	Type                    Opt[ElementInstanceType]
	ElementID               Opt[string]
	ElementName             Opt[string]
	HasIncident             Opt[bool]
	TenantID                Opt[string]
	ElementInstanceKey      Opt[ElementInstanceKey]
	ProcessInstanceKey      Opt[ProcessInstanceKey]
	ProcessDefinitionKey    Opt[ProcessDefinitionKey]
	IncidentKey             Opt[IncidentKey]
	StartDate               Filter[time.Time]
	EndDate                 Filter[time.Time]
	ElementInstanceScopeKey Opt[ScopeKey]
}

type ElementInstanceResult struct {
	ProcessDefinitionID    string
	StartDate              time.Time
	EndDate                Opt[time.Time]
	ElementID              string
	ElementName            string
	Type                   ElementInstanceType
	State                  ElementInstanceState
	HasIncident            bool
	TenantID               string
	ElementInstanceKey     ElementInstanceKey
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	ProcessDefinitionKey   ProcessDefinitionKey
	IncidentKey            Opt[IncidentKey]
}

type ElementInstanceSearchQuery struct {
	Page   Page
	Sort   []SortField
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
	// Deprecated: kept for older clients.
	DecisionInstanceKey        DecisionInstanceKey
	DecisionRequirementsID     string
	DecisionRequirementsKey    DecisionRequirementsKey
	EvaluatedDecisions         []EvaluatedDecisionResult
	FailedDecisionDefinitionID Opt[string]
	FailureMessage             Opt[string]
	Output                     string
	TenantID                   string
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
	RuleIndex   Opt[int32]
}

type EvaluatedDecisionResult struct {
	DecisionDefinitionID          string
	DecisionDefinitionName        string
	DecisionDefinitionVersion     int32
	DecisionDefinitionType        string
	Output                        string
	TenantID                      string
	MatchedRules                  []MatchedDecisionRuleItem
	EvaluatedInputs               []EvaluatedDecisionInputItem
	DecisionDefinitionKey         DecisionDefinitionKey
	DecisionEvaluationInstanceKey string
}

type ExpressionEvaluationRequest struct {
	Expression string
	TenantID   Opt[string]
	Variables  JSON
}

type ExpressionEvaluationResult struct {
	Expression string
	Result     JSON
	Warnings   []ExpressionEvaluationWarningItem
}

type ExpressionEvaluationWarningItem struct {
	Message string
}

type FormResult struct {
	TenantID string
	FormID   string
	Schema   string
	Version  int64
	FormKey  FormKey
}

type GlobalJobStatisticsQueryResult struct {
	Created      StatusMetric
	Completed    StatusMetric
	Failed       StatusMetric
	IsIncomplete bool
}

type GlobalTaskListenerResult struct {
	Type           string
	Retries        int32
	AfterNonGlobal bool
	Priority       int32
	EventTypes     []GlobalTaskListenerEventType
	ID             string
	Source         GlobalListenerSource
}

type GlobalTaskListenerSearchQueryFilterRequest struct {
	ID             Filter[string]
	Type           Filter[string]
	Retries        Filter[int32]
	EventTypes     []Filter[GlobalTaskListenerEventType]
	AfterNonGlobal Opt[bool]
	Priority       Filter[int32]
	Source         Filter[GlobalListenerSource]
}

type GlobalTaskListenerSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
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
	Page   Page
	Sort   []SortField
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
	ErrorHashCode int32
}

type IncidentProcessInstanceStatisticsByDefinitionQuery struct {
	Filter IncidentProcessInstanceStatisticsByDefinitionFilter
	Page   Page
	Sort   []SortField
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
	Sort []SortField
}

type IncidentProcessInstanceStatisticsByErrorQueryResult struct {
	Page  SearchQueryPageResponse
	Items []IncidentProcessInstanceStatisticsByErrorResult
}

type IncidentProcessInstanceStatisticsByErrorResult struct {
	ErrorHashCode                 int32
	ErrorMessage                  string
	ActiveInstancesWithErrorCount int64
}

type IncidentResolutionRequest struct {
	OperationReference Opt[int64]
}

type IncidentResult struct {
	ProcessDefinitionID    string
	ErrorType              IncidentErrorType
	ErrorMessage           string
	ElementID              string
	CreationTime           time.Time
	State                  IncidentState
	TenantID               string
	IncidentKey            IncidentKey
	ProcessDefinitionKey   ProcessDefinitionKey
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	ElementInstanceKey     ElementInstanceKey
	JobKey                 Opt[JobKey]
}

type IncidentSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *IncidentFilter
}

type IncidentSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []IncidentResult
}

type JobActivationRequest struct {
	Type              string
	Worker            Opt[string]
	Timeout           int64
	MaxJobsToActivate int32
	FetchVariable     []string
	RequestTimeout    Opt[int64]
	TenantIDs         []string
	TenantFilter      TenantFilterEnum
}

type JobActivationResult struct {
	Jobs []ActivatedJobResult
}

type JobChangeset struct {
	Retries Opt[int32]
	Timeout Opt[int64]
}

type JobCompletionRequest struct {
	Variables JSON
	Result    *JobResult
}

type JobErrorRequest struct {
	ErrorCode    string
	ErrorMessage Opt[string]
	Variables    JSON
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
	Workers      int32
}

type JobErrorStatisticsQuery struct {
	Filter JobErrorStatisticsFilter
	Page   Page
}

type JobErrorStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobErrorStatisticsItem
}

type JobFailRequest struct {
	Retries      int32
	ErrorMessage Opt[string]
	RetryBackOff int64
	Variables    JSON
}

type JobFilter struct {
	Deadline                 Filter[time.Time]
	DeniedReason             Filter[string]
	ElementID                Filter[string]
	ElementInstanceKey       Filter[ElementInstanceKey]
	EndTime                  Filter[time.Time]
	ErrorCode                Filter[string]
	ErrorMessage             Filter[string]
	HasFailedWithRetriesLeft Opt[bool]
	IsDenied                 Opt[bool]
	JobKey                   Filter[JobKey]
	Kind                     Filter[JobKind]
	ListenerEventType        Filter[JobListenerEventType]
	ProcessDefinitionID      Filter[string]
	ProcessDefinitionKey     Filter[ProcessDefinitionKey]
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	Retries                  Filter[int32]
	State                    Filter[JobState]
	TenantID                 Filter[string]
	Type                     Filter[string]
	Worker                   Filter[string]
	CreationTime             Filter[time.Time]
	LastUpdateTime           Filter[time.Time]
}

type JobMetricsConfigurationResponse struct {
	Enabled             bool
	ExportInterval      string
	MaxWorkerNameLength int32
	MaxJobTypeLength    int32
	MaxTenantIDLength   int32
	MaxUniqueKeys       int32
}

// JobResult is a choice. Type tells which it is: "userTask", "adHocSubProcess".
type JobResult struct {
	Denied                         Opt[bool]
	DeniedReason                   Opt[string]
	Corrections                    *JobResultCorrections
	Type                           Opt[string]
	ActivateElements               []JobResultActivateElement
	IsCompletionConditionFulfilled bool
	IsCancelRemainingInstances     bool
}

type JobResultActivateElement struct {
	ElementID Opt[string]
	Variables JSON
}

type JobResultCorrections struct {
	Assignee        Opt[string]
	DueDate         Opt[time.Time]
	FollowUpDate    Opt[time.Time]
	CandidateUsers  []string
	CandidateGroups []string
	Priority        Opt[int32]
}

type JobSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *JobFilter
}

type JobSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobSearchResult
}

type JobSearchResult struct {
	CustomHeaders            map[string]string
	Deadline                 Opt[time.Time]
	DeniedReason             Opt[string]
	ElementID                Opt[string]
	ElementInstanceKey       ElementInstanceKey
	EndTime                  Opt[time.Time]
	ErrorCode                Opt[string]
	ErrorMessage             Opt[string]
	HasFailedWithRetriesLeft bool
	IsDenied                 Opt[bool]
	JobKey                   JobKey
	Kind                     JobKind
	ListenerEventType        JobListenerEventType
	ProcessDefinitionID      string
	ProcessDefinitionKey     ProcessDefinitionKey
	ProcessInstanceKey       ProcessInstanceKey
	RootProcessInstanceKey   Opt[ProcessInstanceKey]
	Retries                  int32
	State                    JobState
	TenantID                 string
	Type                     string
	Worker                   string
	CreationTime             Opt[time.Time]
	LastUpdateTime           Opt[time.Time]
}

type JobTimeSeriesStatisticsFilter struct {
	From       time.Time
	To         time.Time
	JobType    string
	Resolution Opt[string]
}

type JobTimeSeriesStatisticsItem struct {
	Time      time.Time
	Created   StatusMetric
	Completed StatusMetric
	Failed    StatusMetric
}

type JobTimeSeriesStatisticsQuery struct {
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
	Workers   int32
}

type JobTypeStatisticsQuery struct {
	Filter *JobTypeStatisticsFilter
	Page   Page
}

type JobTypeStatisticsQueryResult struct {
	Page  SearchQueryPageResponse
	Items []JobTypeStatisticsItem
}

type JobUpdateRequest struct {
	Changeset          JobChangeset
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
	ExpiresAt    Opt[time.Time]
}

type MappingRuleCreateRequest struct {
	ClaimName     string
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleCreateUpdateRequest struct {
	ClaimName  string
	ClaimValue string
	Name       string
}

type MappingRuleCreateUpdateResult struct {
	ClaimName     string
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleFilter struct {
	ClaimName     Opt[string]
	ClaimValue    Opt[string]
	Name          Opt[string]
	MappingRuleID Opt[string]
}

type MappingRuleResult struct {
	ClaimName     string
	ClaimValue    string
	Name          string
	MappingRuleID string
}

type MappingRuleSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
	Filter *MappingRuleFilter
}

type MatchedDecisionRuleItem struct {
	RuleID           string
	RuleIndex        int32
	EvaluatedOutputs []EvaluatedDecisionOutputItem
}

type MessageCorrelationRequest struct {
	Name           string
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
	Name           string
	CorrelationKey string
	TimeToLive     int64
	MessageID      Opt[string]
	Variables      JSON
	TenantID       Opt[string]
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
	CorrelationKey           Filter[string]
	TenantID                 Filter[string]
}

type MessageSubscriptionResult struct {
	MessageSubscriptionKey   MessageSubscriptionKey
	ProcessDefinitionID      string
	ProcessDefinitionKey     Opt[ProcessDefinitionKey]
	ProcessInstanceKey       Opt[ProcessInstanceKey]
	RootProcessInstanceKey   Opt[ProcessInstanceKey]
	ElementID                string
	ElementInstanceKey       Opt[ElementInstanceKey]
	MessageSubscriptionState MessageSubscriptionState
	LastUpdatedDate          time.Time
	MessageName              string
	CorrelationKey           Opt[string]
	TenantID                 string
}

type MessageSubscriptionSearchQuery struct {
	Page   Page
	Sort   []SortField
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
	ScopeID   string
}

type Partition struct {
	PartitionID int32
	Role        PartitionRole
	Health      PartitionHealth
}

type ProcessDefinitionElementStatisticsQuery struct {
	Filter *ProcessDefinitionStatisticsFilter
}

type ProcessDefinitionElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult
}

type ProcessDefinitionFilter struct {
	Name                 Filter[string]
	IsLatestVersion      Opt[bool]
	ResourceName         Opt[string]
	Version              Opt[int32]
	VersionTag           Opt[string]
	ProcessDefinitionID  Filter[string]
	TenantID             Opt[string]
	ProcessDefinitionKey Opt[ProcessDefinitionKey]
	HasStartForm         Opt[bool]
	State                Opt[ProcessDefinitionState]
}

type ProcessDefinitionInstanceStatisticsQuery struct {
	Page Page
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
	Page   Page
	Sort   []SortField
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
	Page   Page
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
	Name                 Opt[string]
	ResourceName         string
	Version              int32
	VersionTag           Opt[string]
	ProcessDefinitionID  string
	TenantID             string
	ProcessDefinitionKey ProcessDefinitionKey
	HasStartForm         bool
	State                ProcessDefinitionState
}

type ProcessDefinitionSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *ProcessDefinitionFilter
}

type ProcessDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessDefinitionResult
}

type ProcessDefinitionStatisticsFilter struct {
	StartDate                Filter[time.Time]
	EndDate                  Filter[time.Time]
	State                    Filter[ProcessInstanceState]
	HasIncident              Opt[bool]
	TenantID                 Filter[string]
	Variables                []VariableValueFilterProperty
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// Deprecated: kept for older clients.
	BatchOperationID           Filter[string]
	BatchOperationKey          Filter[string]
	ErrorMessage               Filter[string]
	HasRetriesLeft             Opt[bool]
	ElementInstanceState       Filter[ElementInstanceState]
	ElementID                  Filter[string]
	HasElementInstanceIncident Opt[bool]
	IncidentErrorHashCode      Filter[int32]
	Tags                       []string
	BusinessID                 Filter[string]
	Or                         []BaseProcessInstanceFilterFields
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
	Filter             ProcessInstanceFilter
	OperationReference Opt[int64]
}

// ProcessInstanceCreationInstruction is a choice. It has one of: processDefinitionKey, processDefinitionId.
type ProcessInstanceCreationInstruction struct {
	ProcessDefinitionKey     Opt[ProcessDefinitionKey]
	ProcessDefinitionVersion int32
	Variables                JSON
	StartInstructions        []ProcessInstanceCreationStartInstruction
	RuntimeInstructions      []ProcessInstanceCreationRuntimeInstruction
	TenantID                 Opt[string]
	OperationReference       Opt[int64]
	AwaitCompletion          bool
	RequestTimeout           int64
	FetchVariables           []string
	Tags                     []string
	BusinessID               Opt[string]
	ProcessDefinitionID      Opt[string]
}

// ProcessInstanceCreationRuntimeInstruction is a choice. Type tells which it is: "TERMINATE_PROCESS_INSTANCE".
type ProcessInstanceCreationRuntimeInstruction struct {
	Type           Opt[string]
	AfterElementID Opt[string]
}

type ProcessInstanceCreationStartInstruction struct {
	ElementID string
}

type ProcessInstanceDeletionBatchOperationRequest struct {
	Filter             ProcessInstanceFilter
	OperationReference Opt[int64]
}

type ProcessInstanceElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult
}

type ProcessInstanceFilter struct {
	StartDate                Filter[time.Time]
	EndDate                  Filter[time.Time]
	State                    Filter[ProcessInstanceState]
	HasIncident              Opt[bool]
	TenantID                 Filter[string]
	Variables                []VariableValueFilterProperty
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// Deprecated: kept for older clients.
	BatchOperationID            Filter[string]
	BatchOperationKey           Filter[string]
	ErrorMessage                Filter[string]
	HasRetriesLeft              Opt[bool]
	ElementInstanceState        Filter[ElementInstanceState]
	ElementID                   Filter[string]
	HasElementInstanceIncident  Opt[bool]
	IncidentErrorHashCode       Filter[int32]
	Tags                        []string
	BusinessID                  Filter[string]
	ProcessDefinitionID         Filter[string]
	ProcessDefinitionName       Filter[string]
	ProcessDefinitionVersion    Filter[int32]
	ProcessDefinitionVersionTag Filter[string]
	ProcessDefinitionKey        Filter[ProcessDefinitionKey]
	Or                          []ProcessInstanceFilterFields
}

type ProcessInstanceFilterFields struct {
	StartDate                Filter[time.Time]
	EndDate                  Filter[time.Time]
	State                    Filter[ProcessInstanceState]
	HasIncident              Opt[bool]
	TenantID                 Filter[string]
	Variables                []VariableValueFilterProperty
	ProcessInstanceKey       Filter[ProcessInstanceKey]
	ParentProcessInstanceKey Filter[ProcessInstanceKey]
	ParentElementInstanceKey Filter[ElementInstanceKey]
	// Deprecated: kept for older clients.
	BatchOperationID            Filter[string]
	BatchOperationKey           Filter[string]
	ErrorMessage                Filter[string]
	HasRetriesLeft              Opt[bool]
	ElementInstanceState        Filter[ElementInstanceState]
	ElementID                   Filter[string]
	HasElementInstanceIncident  Opt[bool]
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
	Filter             ProcessInstanceFilter
	OperationReference Opt[int64]
}

type ProcessInstanceMigrationBatchOperationPlan struct {
	TargetProcessDefinitionKey ProcessDefinitionKey
	MappingInstructions        []MigrateProcessInstanceMappingInstruction
}

type ProcessInstanceMigrationBatchOperationRequest struct {
	Filter             ProcessInstanceFilter
	MigrationPlan      ProcessInstanceMigrationBatchOperationPlan
	OperationReference Opt[int64]
}

type ProcessInstanceMigrationInstruction struct {
	TargetProcessDefinitionKey ProcessDefinitionKey
	MappingInstructions        []MigrateProcessInstanceMappingInstruction
	OperationReference         Opt[int64]
}

type ProcessInstanceModificationActivateInstruction struct {
	ElementID                  string
	VariableInstructions       []ModifyProcessInstanceVariableInstruction
	AncestorElementInstanceKey Opt[ElementInstanceKey]
}

type ProcessInstanceModificationBatchOperationRequest struct {
	Filter             ProcessInstanceFilter
	MoveInstructions   []ProcessInstanceModificationMoveBatchOperationInstruction
	OperationReference Opt[int64]
}

type ProcessInstanceModificationInstruction struct {
	OperationReference    Opt[int64]
	ActivateInstructions  []ProcessInstanceModificationActivateInstruction
	MoveInstructions      []ProcessInstanceModificationMoveInstruction
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

// ProcessInstanceModificationTerminateInstruction is a choice. It has one of: elementId, elementInstanceKey.
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
	HasIncident                 bool
	TenantID                    string
	ProcessInstanceKey          ProcessInstanceKey
	ProcessDefinitionKey        ProcessDefinitionKey
	ParentProcessInstanceKey    Opt[ProcessInstanceKey]
	ParentElementInstanceKey    Opt[ElementInstanceKey]
	RootProcessInstanceKey      Opt[ProcessInstanceKey]
	Tags                        []string
	BusinessID                  Opt[string]
}

type ProcessInstanceSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *ProcessInstanceFilter
}

type ProcessInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []ProcessInstanceResult
}

type ProcessInstanceSequenceFlowResult struct {
	SequenceFlowID         string
	ProcessInstanceKey     ProcessInstanceKey
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
	VersionTag   Opt[string]
	ResourceID   string
	TenantID     string
	ResourceKey  ResourceKey
}

type RoleClientResult struct {
	ClientID string
}

type RoleClientSearchQueryRequest struct {
	Page Page
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
	Page   Page
	Sort   []SortField
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
	Sort []SortField
}

type RoleUserSearchResult struct {
	Page  SearchQueryPageResponse
	Items []RoleUserResult
}

type SearchQueryPageResponse struct {
	TotalItems        int64
	HasMoreTotalItems bool
	StartCursor       Opt[string]
	EndCursor         Opt[string]
}

type SetVariableRequest struct {
	Variables          JSON
	Local              bool
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

// SourceElementInstruction is a choice. SourceType tells which it is: "byId", "byKey".
type SourceElementInstruction struct {
	SourceType               Opt[string]
	SourceElementID          Opt[string]
	SourceElementInstanceKey Opt[ElementInstanceKey]
}

type StatusMetric struct {
	Count         int64
	LastUpdatedAt Opt[time.Time]
}

type SystemConfigurationResponse struct {
	JobMetrics JobMetricsConfigurationResponse
}

type TenantClientSearchQueryRequest struct {
	Page Page
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
	Page   Page
	Sort   []SortField
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
	Sort []SortField
}

type TopologyResponse struct {
	Brokers               []BrokerInfo
	ClusterID             Opt[string]
	ClusterSize           int32
	PartitionsCount       int32
	ReplicationFactor     int32
	GatewayVersion        string
	LastCompletedChangeID string
}

type UpdateClusterVariableRequest struct {
	Value JSON
}

type UpdateGlobalTaskListenerRequest struct {
	Type           string
	Retries        Opt[int32]
	AfterNonGlobal Opt[bool]
	Priority       Opt[int32]
	EventTypes     []GlobalTaskListenerEventType
}

type UsageMetricsResponse struct {
	ProcessInstances  int64
	DecisionInstances int64
	Assignees         int64
	ActiveTenants     int64
	Tenants           map[string]UsageMetricsResponseItem
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
	Page   Page
	Sort   []SortField
	Filter *UserFilter
}

type UserSearchResult struct {
	Page  SearchQueryPageResponse
	Items []UserResult
}

type UserTaskAssignmentRequest struct {
	Assignee      Opt[string]
	AllowOverride Opt[bool]
	Action        Opt[string]
}

type UserTaskAuditLogFilter struct {
	OperationType Filter[AuditLogOperationType]
	Result        Filter[AuditLogResultEnum]
	Timestamp     Filter[time.Time]
	ActorType     Filter[AuditLogActorType]
	ActorID       Filter[string]
}

type UserTaskAuditLogSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
	Filter *UserTaskAuditLogFilter
}

type UserTaskCompletionRequest struct {
	Variables JSON
	Action    Opt[string]
}

type UserTaskEffectiveVariableSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
	Filter *UserTaskVariableFilter
}

type UserTaskFilter struct {
	State                    Filter[UserTaskState]
	Assignee                 Filter[string]
	Priority                 Filter[int32]
	ElementID                Opt[string]
	Name                     Filter[string]
	CandidateGroup           Filter[string]
	CandidateUser            Filter[string]
	TenantID                 Filter[string]
	ProcessDefinitionID      Opt[string]
	CreationDate             Filter[time.Time]
	CompletionDate           Filter[time.Time]
	FollowUpDate             Filter[time.Time]
	DueDate                  Filter[time.Time]
	ProcessInstanceVariables []VariableValueFilterProperty
	LocalVariables           []VariableValueFilterProperty
	UserTaskKey              Opt[UserTaskKey]
	ProcessDefinitionKey     Opt[ProcessDefinitionKey]
	ProcessInstanceKey       Opt[ProcessInstanceKey]
	ElementInstanceKey       Opt[ElementInstanceKey]
	Tags                     []string
}

type UserTaskProperties struct {
	Action            string
	Assignee          Opt[string]
	CandidateGroups   []string
	CandidateUsers    []string
	ChangedAttributes []string
	DueDate           Opt[string]
	FollowUpDate      Opt[string]
	FormKey           Opt[FormKey]
	Priority          Opt[int32]
	UserTaskKey       Opt[UserTaskKey]
}

type UserTaskResult struct {
	Name                     Opt[string]
	State                    UserTaskState
	Assignee                 Opt[string]
	ElementID                string
	CandidateGroups          []string
	CandidateUsers           []string
	ProcessDefinitionID      string
	CreationDate             time.Time
	CompletionDate           Opt[time.Time]
	FollowUpDate             Opt[time.Time]
	DueDate                  Opt[time.Time]
	TenantID                 string
	ExternalFormReference    Opt[string]
	ProcessDefinitionVersion int32
	CustomHeaders            map[string]string
	Priority                 int32
	UserTaskKey              UserTaskKey
	ElementInstanceKey       ElementInstanceKey
	ProcessName              Opt[string]
	ProcessDefinitionKey     ProcessDefinitionKey
	ProcessInstanceKey       ProcessInstanceKey
	RootProcessInstanceKey   Opt[ProcessInstanceKey]
	FormKey                  Opt[FormKey]
	Tags                     []string
}

type UserTaskSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *UserTaskFilter
}

type UserTaskSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []UserTaskResult
}

type UserTaskUpdateRequest struct {
	Changeset *Changeset
	Action    Opt[string]
}

type UserTaskVariableFilter struct {
	Name Filter[string]
}

type UserTaskVariableSearchQueryRequest struct {
	Page   Page
	Sort   []SortField
	Filter *UserTaskVariableFilter
}

type UserUpdateRequest struct {
	Password Opt[string]
	Name     Opt[string]
	Email    Opt[string]
}

type VariableFilter struct {
	Name               Filter[string]
	Value              Filter[string]
	TenantID           Opt[string]
	IsTruncated        Opt[bool]
	VariableKey        Filter[VariableKey]
	ScopeKey           Filter[ScopeKey]
	ProcessInstanceKey Filter[ProcessInstanceKey]
}

type VariableResult struct {
	Name                   string
	TenantID               string
	VariableKey            VariableKey
	ScopeKey               ScopeKey
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	Value                  string
}

type VariableSearchQuery struct {
	Page   Page
	Sort   []SortField
	Filter *VariableFilter
}

type VariableSearchQueryResult struct {
	Page  SearchQueryPageResponse
	Items []VariableSearchResult
}

type VariableSearchResult struct {
	Name                   string
	TenantID               string
	VariableKey            VariableKey
	ScopeKey               ScopeKey
	ProcessInstanceKey     ProcessInstanceKey
	RootProcessInstanceKey Opt[ProcessInstanceKey]
	Value                  string
	IsTruncated            bool
}

type VariableValueFilterProperty struct {
	Name  string
	Value Filter[string]
}

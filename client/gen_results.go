// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

import (
	"time"
)

// ActivatedJobResult is part of a JobActivationResult: its Jobs.
type ActivatedJobResult struct {
	Type                     string `json:"type"`
	ProcessDefinitionID      string `json:"processDefinitionId"`
	ProcessDefinitionVersion int    `json:"processDefinitionVersion"`
	ElementID                string `json:"elementId"`
	// The headers of the element's model.
	CustomHeaders Object `json:"customHeaders"`
	Worker        string `json:"worker"`
	Retries       int    `json:"retries"`
	// Until when the job is the worker's own, in milliseconds since 1970.
	Deadline             Instant              `json:"deadline"`
	Variables            Object               `json:"variables"`
	TenantID             string               `json:"tenantId"`
	JobKey               JobKey               `json:"jobKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ElementInstanceKey   ElementInstanceKey   `json:"elementInstanceKey"`
	Kind                 JobKind              `json:"kind"`
	ListenerEventType    JobListenerEventType `json:"listenerEventType"`
	UserTask             *UserTaskProperties  `json:"userTask"`
	Tags                 []string             `json:"tags,omitzero"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
}

// AuditLogResult is one of what [Client.SearchAuditLogs] finds.
type AuditLogResult struct {
	AuditLogKey AuditLogKey `json:"auditLogKey"`
	// What it was done to.
	EntityKey          AuditLogEntityKey            `json:"entityKey"`
	EntityType         AuditLogEntityType           `json:"entityType"`
	OperationType      AuditLogOperationType        `json:"operationType"`
	BatchOperationKey  Nullable[BatchOperationKey]  `json:"batchOperationKey"`
	BatchOperationType Nullable[BatchOperationType] `json:"batchOperationType"`
	Timestamp          time.Time                    `json:"timestamp"`
	// Who did it: a username or a client id.
	ActorID   Nullable[string]            `json:"actorId"`
	ActorType Nullable[AuditLogActorType] `json:"actorType"`
	// The element of an agent that acted.
	AgentElementID       Nullable[string]               `json:"agentElementId"`
	TenantID             Nullable[string]               `json:"tenantId"`
	Result               AuditLogResultEnum             `json:"result"`
	Category             AuditLogCategory               `json:"category"`
	ProcessDefinitionID  Nullable[string]               `json:"processDefinitionId"`
	ProcessDefinitionKey Nullable[ProcessDefinitionKey] `json:"processDefinitionKey"`
	ProcessInstanceKey   Nullable[ProcessInstanceKey]   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey  Nullable[ProcessInstanceKey]      `json:"rootProcessInstanceKey"`
	ElementInstanceKey      Nullable[ElementInstanceKey]      `json:"elementInstanceKey"`
	JobKey                  Nullable[JobKey]                  `json:"jobKey"`
	UserTaskKey             Nullable[UserTaskKey]             `json:"userTaskKey"`
	DecisionRequirementsID  Nullable[string]                  `json:"decisionRequirementsId"`
	DecisionRequirementsKey Nullable[DecisionRequirementsKey] `json:"decisionRequirementsKey"`
	DecisionDefinitionID    Nullable[string]                  `json:"decisionDefinitionId"`
	DecisionDefinitionKey   Nullable[DecisionDefinitionKey]   `json:"decisionDefinitionKey"`
	DecisionEvaluationKey   Nullable[DecisionEvaluationKey]   `json:"decisionEvaluationKey"`
	DeploymentKey           Nullable[DeploymentKey]           `json:"deploymentKey"`
	FormKey                 Nullable[FormKey]                 `json:"formKey"`
	ResourceKey             Nullable[ResourceKey]             `json:"resourceKey"`
	// What else it concerned.
	RelatedEntityKey  Nullable[AuditLogEntityKey]  `json:"relatedEntityKey"`
	RelatedEntityType Nullable[AuditLogEntityType] `json:"relatedEntityType"`
	EntityDescription Nullable[string]             `json:"entityDescription"`
}

// AuditLogSearchQueryResult is the answer of [Client.SearchAuditLogs].
type AuditLogSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []AuditLogResult        `json:"items,omitzero"`
}

// AuthorizationCreateResult is the answer of [Client.CreateAuthorization].
type AuthorizationCreateResult struct {
	AuthorizationKey AuthorizationKey `json:"authorizationKey"`
}

// AuthorizationResult is one of what [Client.SearchAuthorizations] finds.
type AuthorizationResult struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID      string       `json:"ownerId"`
	OwnerType    OwnerType    `json:"ownerType"`
	ResourceType ResourceType `json:"resourceType"`
	// The id of a resource, or * for all.
	ResourceID Nullable[string] `json:"resourceId"`
	// The property by which resources are meant, instead of by id.
	ResourcePropertyName Nullable[string] `json:"resourcePropertyName"`
	PermissionTypes      []PermissionType `json:"permissionTypes,omitzero"`
	AuthorizationKey     AuthorizationKey `json:"authorizationKey"`
}

// AuthorizationSearchResult is the answer of [Client.SearchAuthorizations].
type AuthorizationSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []AuthorizationResult   `json:"items,omitzero"`
}

// BatchOperationCreatedResult is the answer of [Client.DeleteDecisionInstancesBatchOperation].
type BatchOperationCreatedResult struct {
	BatchOperationKey  BatchOperationKey  `json:"batchOperationKey"`
	BatchOperationType BatchOperationType `json:"batchOperationType"`
}

// BatchOperationError is part of a BatchOperationResponse: its Errors.
type BatchOperationError struct {
	// The number of the partition, from 1.
	PartitionID int                     `json:"partitionId"`
	Type        BatchOperationErrorType `json:"type"`
	Message     string                  `json:"message"`
}

// BatchOperationItemResponse is one of what [Client.SearchBatchOperationItems] finds.
type BatchOperationItemResponse struct {
	OperationType      BatchOperationType `json:"operationType"`
	BatchOperationKey  BatchOperationKey  `json:"batchOperationKey"`
	ItemKey            string             `json:"itemKey"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey]    `json:"rootProcessInstanceKey"`
	State                  BatchOperationItemResponseState `json:"state"`
	ProcessedDate          Nullable[time.Time]             `json:"processedDate"`
	ErrorMessage           Nullable[string]                `json:"errorMessage"`
}

// BatchOperationItemSearchQueryResult is the answer of [Client.SearchBatchOperationItems].
type BatchOperationItemSearchQueryResult struct {
	Page  SearchQueryPageResponse      `json:"page"`
	Items []BatchOperationItemResponse `json:"items,omitzero"`
}

// BatchOperationResponse is one of what [Client.SearchBatchOperations] finds.
type BatchOperationResponse struct {
	BatchOperationKey  BatchOperationKey           `json:"batchOperationKey"`
	State              BatchOperationState         `json:"state"`
	BatchOperationType BatchOperationType          `json:"batchOperationType"`
	StartDate          Nullable[time.Time]         `json:"startDate"`
	EndDate            Nullable[time.Time]         `json:"endDate"`
	ActorType          Nullable[AuditLogActorType] `json:"actorType"`
	// Who did it: a username or a client id.
	ActorID                  Nullable[string] `json:"actorId"`
	OperationsTotalCount     int              `json:"operationsTotalCount"`
	OperationsFailedCount    int              `json:"operationsFailedCount"`
	OperationsCompletedCount int              `json:"operationsCompletedCount"`
	// What went wrong with the operation as a whole.
	Errors []BatchOperationError `json:"errors,omitzero"`
}

// BatchOperationSearchQueryResult is the answer of [Client.SearchBatchOperations].
type BatchOperationSearchQueryResult struct {
	Page  SearchQueryPageResponse  `json:"page"`
	Items []BatchOperationResponse `json:"items,omitzero"`
}

// BrokerInfo is part of a TopologyResponse: its Brokers.
type BrokerInfo struct {
	NodeID     int         `json:"nodeId"`
	Host       string      `json:"host"`
	Port       int         `json:"port"`
	Partitions []Partition `json:"partitions,omitzero"`
	Version    string      `json:"version"`
}

// CamundaUserResult is the answer of [Client.GetAuthentication].
type CamundaUserResult struct {
	Username    string           `json:"username"`
	DisplayName Nullable[string] `json:"displayName"`
	Email       Nullable[string] `json:"email"`
	// The components the user may open.
	AuthorizedComponents []string       `json:"authorizedComponents,omitzero"`
	Tenants              []TenantResult `json:"tenants,omitzero"`
	Groups               []string       `json:"groups,omitzero"`
	Roles                []string       `json:"roles,omitzero"`
	// The plan the cluster was bought under.
	SalesPlanType Nullable[string] `json:"salesPlanType"`
	// Links to the components, by name.
	C8Links map[string]string `json:"c8Links,omitzero"`
	// Whether the session can be ended here.
	CanLogout bool `json:"canLogout"`
}

// ClusterVariableResult is the answer of [Client.CreateGlobalClusterVariable].
type ClusterVariableResult struct {
	Name     string               `json:"name"`
	Scope    ClusterVariableScope `json:"scope"`
	TenantID Nullable[string]     `json:"tenantId"`
	// The value as JSON text.
	Value string `json:"value"`
}

// ClusterVariableSearchQueryResult is the answer of [Client.SearchClusterVariables].
type ClusterVariableSearchQueryResult struct {
	Page  SearchQueryPageResponse       `json:"page"`
	Items []ClusterVariableSearchResult `json:"items,omitzero"`
}

// ClusterVariableSearchResult is one of what [Client.SearchClusterVariables] finds.
type ClusterVariableSearchResult struct {
	Name     string               `json:"name"`
	Scope    ClusterVariableScope `json:"scope"`
	TenantID Nullable[string]     `json:"tenantId"`
	// The value as JSON text, perhaps cut.
	Value string `json:"value"`
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated bool `json:"isTruncated"`
}

// CorrelatedMessageSubscriptionResult is one of what [Client.SearchCorrelatedMessageSubscriptions] finds.
type CorrelatedMessageSubscriptionResult struct {
	// The value by which messages find the instance that waits.
	CorrelationKey     Nullable[string]             `json:"correlationKey"`
	CorrelationTime    time.Time                    `json:"correlationTime"`
	ElementID          string                       `json:"elementId"`
	ElementInstanceKey Nullable[ElementInstanceKey] `json:"elementInstanceKey"`
	MessageKey         MessageKey                   `json:"messageKey"`
	MessageName        string                       `json:"messageName"`
	// The number of the partition, from 1.
	PartitionID          int                  `json:"partitionId"`
	ProcessDefinitionID  string               `json:"processDefinitionId"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	SubscriptionKey        MessageSubscriptionKey       `json:"subscriptionKey"`
	TenantID               string                       `json:"tenantId"`
}

// CorrelatedMessageSubscriptionSearchQueryResult is the answer of [Client.SearchCorrelatedMessageSubscriptions].
type CorrelatedMessageSubscriptionSearchQueryResult struct {
	Page  SearchQueryPageResponse               `json:"page"`
	Items []CorrelatedMessageSubscriptionResult `json:"items,omitzero"`
}

// CreateProcessInstanceResult is the answer of [Client.CreateProcessInstance].
type CreateProcessInstanceResult struct {
	ProcessDefinitionID      string `json:"processDefinitionId"`
	ProcessDefinitionVersion int    `json:"processDefinitionVersion"`
	TenantID                 string `json:"tenantId"`
	// The variables at the end when awaited, and none otherwise.
	Variables            Object               `json:"variables"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	Tags                 []string             `json:"tags,omitzero"`
	BusinessID           Nullable[string]     `json:"businessId"`
}

// DecisionDefinitionResult is one of what [Client.SearchDecisionDefinitions] finds.
type DecisionDefinitionResult struct {
	DecisionDefinitionID        string                  `json:"decisionDefinitionId"`
	DecisionDefinitionKey       DecisionDefinitionKey   `json:"decisionDefinitionKey"`
	DecisionRequirementsID      string                  `json:"decisionRequirementsId"`
	DecisionRequirementsKey     DecisionRequirementsKey `json:"decisionRequirementsKey"`
	DecisionRequirementsName    string                  `json:"decisionRequirementsName"`
	DecisionRequirementsVersion int                     `json:"decisionRequirementsVersion"`
	Name                        string                  `json:"name"`
	TenantID                    string                  `json:"tenantId"`
	Version                     int                     `json:"version"`
}

// DecisionDefinitionSearchQueryResult is the answer of [Client.SearchDecisionDefinitions].
type DecisionDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse    `json:"page"`
	Items []DecisionDefinitionResult `json:"items,omitzero"`
}

// DecisionInstanceGetQueryResult is the answer of [Client.GetDecisionInstance].
type DecisionInstanceGetQueryResult struct {
	DecisionDefinitionID          string                         `json:"decisionDefinitionId"`
	DecisionDefinitionKey         DecisionDefinitionKey          `json:"decisionDefinitionKey"`
	DecisionDefinitionName        string                         `json:"decisionDefinitionName"`
	DecisionDefinitionType        DecisionDefinitionType         `json:"decisionDefinitionType"`
	DecisionDefinitionVersion     int                            `json:"decisionDefinitionVersion"`
	DecisionEvaluationInstanceKey DecisionEvaluationInstanceKey  `json:"decisionEvaluationInstanceKey"`
	DecisionEvaluationKey         DecisionEvaluationKey          `json:"decisionEvaluationKey"`
	ElementInstanceKey            Nullable[ElementInstanceKey]   `json:"elementInstanceKey"`
	EvaluationDate                time.Time                      `json:"evaluationDate"`
	EvaluationFailure             Nullable[string]               `json:"evaluationFailure"`
	ProcessDefinitionKey          Nullable[ProcessDefinitionKey] `json:"processDefinitionKey"`
	ProcessInstanceKey            Nullable[ProcessInstanceKey]   `json:"processInstanceKey"`
	Result                        string                         `json:"result"`
	RootDecisionDefinitionKey     DecisionDefinitionKey          `json:"rootDecisionDefinitionKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	State                  DecisionInstanceState        `json:"state"`
	TenantID               string                       `json:"tenantId"`
	EvaluatedInputs        []EvaluatedDecisionInputItem `json:"evaluatedInputs,omitzero"`
	MatchedRules           []MatchedDecisionRuleItem    `json:"matchedRules,omitzero"`
}

// DecisionInstanceResult is one of what [Client.SearchDecisionInstances] finds.
type DecisionInstanceResult struct {
	DecisionDefinitionID          string                         `json:"decisionDefinitionId"`
	DecisionDefinitionKey         DecisionDefinitionKey          `json:"decisionDefinitionKey"`
	DecisionDefinitionName        string                         `json:"decisionDefinitionName"`
	DecisionDefinitionType        DecisionDefinitionType         `json:"decisionDefinitionType"`
	DecisionDefinitionVersion     int                            `json:"decisionDefinitionVersion"`
	DecisionEvaluationInstanceKey DecisionEvaluationInstanceKey  `json:"decisionEvaluationInstanceKey"`
	DecisionEvaluationKey         DecisionEvaluationKey          `json:"decisionEvaluationKey"`
	ElementInstanceKey            Nullable[ElementInstanceKey]   `json:"elementInstanceKey"`
	EvaluationDate                time.Time                      `json:"evaluationDate"`
	EvaluationFailure             Nullable[string]               `json:"evaluationFailure"`
	ProcessDefinitionKey          Nullable[ProcessDefinitionKey] `json:"processDefinitionKey"`
	ProcessInstanceKey            Nullable[ProcessInstanceKey]   `json:"processInstanceKey"`
	Result                        string                         `json:"result"`
	RootDecisionDefinitionKey     DecisionDefinitionKey          `json:"rootDecisionDefinitionKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	State                  DecisionInstanceState        `json:"state"`
	TenantID               string                       `json:"tenantId"`
}

// DecisionInstanceSearchQueryResult is the answer of [Client.SearchDecisionInstances].
type DecisionInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse  `json:"page"`
	Items []DecisionInstanceResult `json:"items,omitzero"`
}

// DecisionRequirementsResult is one of what [Client.SearchDecisionRequirements] finds.
type DecisionRequirementsResult struct {
	DecisionRequirementsID   string                  `json:"decisionRequirementsId"`
	DecisionRequirementsKey  DecisionRequirementsKey `json:"decisionRequirementsKey"`
	DecisionRequirementsName string                  `json:"decisionRequirementsName"`
	ResourceName             string                  `json:"resourceName"`
	TenantID                 string                  `json:"tenantId"`
	Version                  int                     `json:"version"`
}

// DecisionRequirementsSearchQueryResult is the answer of [Client.SearchDecisionRequirements].
type DecisionRequirementsSearchQueryResult struct {
	Page  SearchQueryPageResponse      `json:"page"`
	Items []DecisionRequirementsResult `json:"items,omitzero"`
}

// DeleteResourceResponse is the answer of [Client.DeleteResource].
type DeleteResourceResponse struct {
	ResourceKey    ResourceKey                  `json:"resourceKey"`
	BatchOperation *BatchOperationCreatedResult `json:"batchOperation"`
}

// DeploymentDecisionRequirementsResult is part of a DeploymentMetadataResult: its DecisionRequirements.
type DeploymentDecisionRequirementsResult struct {
	DecisionRequirementsID   string                  `json:"decisionRequirementsId"`
	DecisionRequirementsName string                  `json:"decisionRequirementsName"`
	Version                  int                     `json:"version"`
	ResourceName             string                  `json:"resourceName"`
	TenantID                 string                  `json:"tenantId"`
	DecisionRequirementsKey  DecisionRequirementsKey `json:"decisionRequirementsKey"`
}

// DeploymentDecisionResult is part of a DeploymentMetadataResult: its DecisionDefinition.
type DeploymentDecisionResult struct {
	DecisionDefinitionID    string                  `json:"decisionDefinitionId"`
	Version                 int                     `json:"version"`
	Name                    string                  `json:"name"`
	TenantID                string                  `json:"tenantId"`
	DecisionRequirementsID  string                  `json:"decisionRequirementsId"`
	DecisionDefinitionKey   DecisionDefinitionKey   `json:"decisionDefinitionKey"`
	DecisionRequirementsKey DecisionRequirementsKey `json:"decisionRequirementsKey"`
}

// DeploymentFormResult is part of a DeploymentMetadataResult: its Form.
type DeploymentFormResult struct {
	FormID       string  `json:"formId"`
	Version      int     `json:"version"`
	ResourceName string  `json:"resourceName"`
	TenantID     string  `json:"tenantId"`
	FormKey      FormKey `json:"formKey"`
}

// DeploymentMetadataResult: One deployed thing: exactly one of the fields is set.
type DeploymentMetadataResult struct {
	ProcessDefinition    *DeploymentProcessResult              `json:"processDefinition"`
	DecisionDefinition   *DeploymentDecisionResult             `json:"decisionDefinition"`
	DecisionRequirements *DeploymentDecisionRequirementsResult `json:"decisionRequirements"`
	Form                 *DeploymentFormResult                 `json:"form"`
	// A file that is neither process, decision nor form.
	Resource *DeploymentResourceResult `json:"resource"`
}

// DeploymentProcessResult is part of a DeploymentMetadataResult: its ProcessDefinition.
type DeploymentProcessResult struct {
	ProcessDefinitionID      string               `json:"processDefinitionId"`
	ProcessDefinitionVersion int                  `json:"processDefinitionVersion"`
	ResourceName             string               `json:"resourceName"`
	TenantID                 string               `json:"tenantId"`
	ProcessDefinitionKey     ProcessDefinitionKey `json:"processDefinitionKey"`
}

// DeploymentResourceResult is part of a DeploymentMetadataResult: its Resource.
type DeploymentResourceResult struct {
	// The id of a resource, or * for all.
	ResourceID   string      `json:"resourceId"`
	ResourceName string      `json:"resourceName"`
	Version      int         `json:"version"`
	TenantID     string      `json:"tenantId"`
	ResourceKey  ResourceKey `json:"resourceKey"`
}

// DeploymentResult is the answer of [Client.CreateDeployment].
type DeploymentResult struct {
	DeploymentKey DeploymentKey `json:"deploymentKey"`
	TenantID      string        `json:"tenantId"`
	// What was deployed, one entry for each thing.
	Deployments []DeploymentMetadataResult `json:"deployments,omitzero"`
}

// DocumentCreationBatchResponse is the answer of [Client.CreateDocuments].
type DocumentCreationBatchResponse struct {
	FailedDocuments  []DocumentCreationFailureDetail `json:"failedDocuments,omitzero"`
	CreatedDocuments []DocumentReference             `json:"createdDocuments,omitzero"`
}

// DocumentCreationFailureDetail is part of a DocumentCreationBatchResponse: its FailedDocuments.
type DocumentCreationFailureDetail struct {
	FileName string `json:"fileName"`
	Status   int    `json:"status"`
	Title    string `json:"title"`
	Detail   string `json:"detail"`
}

// DocumentLink is the answer of [Client.CreateDocumentLink].
type DocumentLink struct {
	URL string `json:"url"`
	// When it stops being available; never when null.
	ExpiresAt time.Time `json:"expiresAt"`
}

// DocumentMetadataResponse is part of a DocumentReference: its Metadata.
type DocumentMetadataResponse struct {
	ContentType string `json:"contentType"`
	FileName    string `json:"fileName"`
	// When it stops being available; never when null.
	ExpiresAt Nullable[time.Time] `json:"expiresAt"`
	// In bytes.
	Size                int64                        `json:"size"`
	ProcessDefinitionID Nullable[string]             `json:"processDefinitionId"`
	ProcessInstanceKey  Nullable[ProcessInstanceKey] `json:"processInstanceKey"`
	// Whatever the uploader wants to keep with the file.
	CustomProperties Object `json:"customProperties"`
}

// DocumentReference is the answer of [Client.CreateDocument].
type DocumentReference struct {
	// Tells a reference to a document from other objects.
	CamundaDocumentType DocumentReferenceCamundaDocumentType `json:"camunda.document.type"`
	// The store that has the file.
	StoreID    string `json:"storeId"`
	DocumentID string `json:"documentId"`
	// The hash of the content.
	ContentHash Nullable[string]         `json:"contentHash"`
	Metadata    DocumentMetadataResponse `json:"metadata"`
}

// ElementInstanceResult is one of what [Client.SearchElementInstances] finds.
type ElementInstanceResult struct {
	ProcessDefinitionID string               `json:"processDefinitionId"`
	StartDate           time.Time            `json:"startDate"`
	EndDate             Nullable[time.Time]  `json:"endDate"`
	ElementID           string               `json:"elementId"`
	ElementName         string               `json:"elementName"`
	Type                ElementInstanceType  `json:"type"`
	State               ElementInstanceState `json:"state"`
	// Whether an incident keeps it from going on.
	HasIncident        bool               `json:"hasIncident"`
	TenantID           string             `json:"tenantId"`
	ElementInstanceKey ElementInstanceKey `json:"elementInstanceKey"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	ProcessDefinitionKey   ProcessDefinitionKey         `json:"processDefinitionKey"`
	IncidentKey            Nullable[IncidentKey]        `json:"incidentKey"`
}

// ElementInstanceSearchQueryResult is the answer of [Client.SearchElementInstances].
type ElementInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []ElementInstanceResult `json:"items,omitzero"`
}

// EvaluateConditionalResult is the answer of [Client.EvaluateConditionals].
type EvaluateConditionalResult struct {
	ConditionalEvaluationKey ConditionalEvaluationKey   `json:"conditionalEvaluationKey"`
	TenantID                 string                     `json:"tenantId"`
	ProcessInstances         []ProcessInstanceReference `json:"processInstances,omitzero"`
}

// EvaluateDecisionResult is the answer of [Client.EvaluateDecision].
type EvaluateDecisionResult struct {
	DecisionDefinitionID      string                `json:"decisionDefinitionId"`
	DecisionDefinitionKey     DecisionDefinitionKey `json:"decisionDefinitionKey"`
	DecisionDefinitionName    string                `json:"decisionDefinitionName"`
	DecisionDefinitionVersion int                   `json:"decisionDefinitionVersion"`
	DecisionEvaluationKey     DecisionEvaluationKey `json:"decisionEvaluationKey"`
	// Deprecated: only older clusters need it.
	DecisionInstanceKey     DecisionInstanceKey       `json:"decisionInstanceKey"`
	DecisionRequirementsID  string                    `json:"decisionRequirementsId"`
	DecisionRequirementsKey DecisionRequirementsKey   `json:"decisionRequirementsKey"`
	EvaluatedDecisions      []EvaluatedDecisionResult `json:"evaluatedDecisions,omitzero"`
	// The decision whose evaluation failed.
	FailedDecisionDefinitionID Nullable[string] `json:"failedDecisionDefinitionId"`
	// Why the evaluation failed.
	FailureMessage Nullable[string] `json:"failureMessage"`
	// The result as JSON text.
	Output   string `json:"output"`
	TenantID string `json:"tenantId"`
}

// EvaluatedDecisionInputItem is part of a DecisionInstanceGetQueryResult: its EvaluatedInputs.
type EvaluatedDecisionInputItem struct {
	InputID    string `json:"inputId"`
	InputName  string `json:"inputName"`
	InputValue string `json:"inputValue"`
}

// EvaluatedDecisionOutputItem is part of a MatchedDecisionRuleItem: its EvaluatedOutputs.
type EvaluatedDecisionOutputItem struct {
	OutputID    string           `json:"outputId"`
	OutputName  string           `json:"outputName"`
	OutputValue string           `json:"outputValue"`
	RuleID      Nullable[string] `json:"ruleId"`
	// The position of the rule in its table, from 1.
	RuleIndex Nullable[int] `json:"ruleIndex"`
}

// EvaluatedDecisionResult is part of a EvaluateDecisionResult: its EvaluatedDecisions.
type EvaluatedDecisionResult struct {
	DecisionDefinitionID      string `json:"decisionDefinitionId"`
	DecisionDefinitionName    string `json:"decisionDefinitionName"`
	DecisionDefinitionVersion int    `json:"decisionDefinitionVersion"`
	DecisionDefinitionType    string `json:"decisionDefinitionType"`
	// The result as JSON text.
	Output                        string                        `json:"output"`
	TenantID                      string                        `json:"tenantId"`
	MatchedRules                  []MatchedDecisionRuleItem     `json:"matchedRules,omitzero"`
	EvaluatedInputs               []EvaluatedDecisionInputItem  `json:"evaluatedInputs,omitzero"`
	DecisionDefinitionKey         DecisionDefinitionKey         `json:"decisionDefinitionKey"`
	DecisionEvaluationInstanceKey DecisionEvaluationInstanceKey `json:"decisionEvaluationInstanceKey"`
}

// ExpressionEvaluationResult is the answer of [Client.EvaluateExpression].
type ExpressionEvaluationResult struct {
	// With or without the = it begins with in a model.
	Expression string `json:"expression"`
	Result     Value  `json:"result"`
	// What the evaluation had to overlook.
	Warnings []ExpressionEvaluationWarningItem `json:"warnings,omitzero"`
}

// ExpressionEvaluationWarningItem is part of a ExpressionEvaluationResult: its Warnings.
type ExpressionEvaluationWarningItem struct {
	Message string `json:"message"`
}

// FormResult is the answer of [Client.GetStartProcessForm].
type FormResult struct {
	TenantID string `json:"tenantId"`
	FormID   string `json:"formId"`
	// The form as JSON text.
	Schema  string  `json:"schema"`
	Version int64   `json:"version"`
	FormKey FormKey `json:"formKey"`
}

// GlobalJobStatisticsQueryResult is the answer of [Client.GetGlobalJobStatistics].
type GlobalJobStatisticsQueryResult struct {
	Created   StatusMetric `json:"created"`
	Completed StatusMetric `json:"completed"`
	Failed    StatusMetric `json:"failed"`
	// Whether counts are missing, because there were too many names to count by.
	IsIncomplete bool `json:"isIncomplete"`
}

// GlobalTaskListenerResult is the answer of [Client.CreateGlobalTaskListener].
type GlobalTaskListenerResult struct {
	// The type of the jobs.
	Type string `json:"type"`
	// How often a job may be tried.
	Retries int `json:"retries"`
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal bool `json:"afterNonGlobal"`
	// Listeners of a higher priority run first.
	Priority int `json:"priority"`
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType `json:"eventTypes,omitzero"`
	ID         string                        `json:"id"`
	Source     GlobalListenerSource          `json:"source"`
}

// GlobalTaskListenerSearchQueryResult is the answer of [Client.SearchGlobalTaskListeners].
type GlobalTaskListenerSearchQueryResult struct {
	Page  SearchQueryPageResponse    `json:"page"`
	Items []GlobalTaskListenerResult `json:"items,omitzero"`
}

// GroupCreateResult is the answer of [Client.CreateGroup].
type GroupCreateResult struct {
	GroupID     string           `json:"groupId"`
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
}

// GroupResult is one of what [Client.SearchGroups] finds.
type GroupResult struct {
	Name        string           `json:"name"`
	GroupID     string           `json:"groupId"`
	Description Nullable[string] `json:"description"`
}

// GroupRoleSearchResult is the answer of [Client.SearchRolesForGroup].
type GroupRoleSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []RoleResult            `json:"items,omitzero"`
}

// GroupSearchQueryResult is the answer of [Client.SearchGroups].
type GroupSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []GroupResult           `json:"items,omitzero"`
}

// GroupUpdateResult is the answer of [Client.UpdateGroup].
type GroupUpdateResult struct {
	GroupID     string           `json:"groupId"`
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
}

// IncidentProcessInstanceStatisticsByDefinitionQueryResult is the answer of
// [Client.GetProcessInstanceStatisticsByDefinition].
type IncidentProcessInstanceStatisticsByDefinitionQueryResult struct {
	Page  SearchQueryPageResponse                               `json:"page"`
	Items []IncidentProcessInstanceStatisticsByDefinitionResult `json:"items,omitzero"`
}

// IncidentProcessInstanceStatisticsByDefinitionResult is one of what [Client.GetProcessInstanceStatisticsByDefinition]
// finds.
type IncidentProcessInstanceStatisticsByDefinitionResult struct {
	ProcessDefinitionID           string               `json:"processDefinitionId"`
	ProcessDefinitionKey          ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessDefinitionName         string               `json:"processDefinitionName"`
	ProcessDefinitionVersion      int                  `json:"processDefinitionVersion"`
	TenantID                      string               `json:"tenantId"`
	ActiveInstancesWithErrorCount int64                `json:"activeInstancesWithErrorCount"`
}

// IncidentProcessInstanceStatisticsByErrorQueryResult is the answer of [Client.GetProcessInstanceStatisticsByError].
type IncidentProcessInstanceStatisticsByErrorQueryResult struct {
	Page  SearchQueryPageResponse                          `json:"page"`
	Items []IncidentProcessInstanceStatisticsByErrorResult `json:"items,omitzero"`
}

// IncidentProcessInstanceStatisticsByErrorResult is one of what [Client.GetProcessInstanceStatisticsByError] finds.
type IncidentProcessInstanceStatisticsByErrorResult struct {
	// A number that stands for the error message.
	ErrorHashCode                 int    `json:"errorHashCode"`
	ErrorMessage                  string `json:"errorMessage"`
	ActiveInstancesWithErrorCount int64  `json:"activeInstancesWithErrorCount"`
}

// IncidentResult is one of what [Client.SearchElementInstanceIncidents] finds.
type IncidentResult struct {
	ProcessDefinitionID  string               `json:"processDefinitionId"`
	ErrorType            IncidentErrorType    `json:"errorType"`
	ErrorMessage         string               `json:"errorMessage"`
	ElementID            string               `json:"elementId"`
	CreationTime         time.Time            `json:"creationTime"`
	State                IncidentState        `json:"state"`
	TenantID             string               `json:"tenantId"`
	IncidentKey          IncidentKey          `json:"incidentKey"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	ElementInstanceKey     ElementInstanceKey           `json:"elementInstanceKey"`
	JobKey                 Nullable[JobKey]             `json:"jobKey"`
}

// IncidentSearchQueryResult is the answer of [Client.SearchElementInstanceIncidents].
type IncidentSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []IncidentResult        `json:"items,omitzero"`
}

// JobActivationResult is the answer of [Client.ActivateJobs].
type JobActivationResult struct {
	Jobs []ActivatedJobResult `json:"jobs,omitzero"`
}

// JobErrorStatisticsItem is one of what [Client.GetJobErrorStatistics] finds.
type JobErrorStatisticsItem struct {
	ErrorCode    string `json:"errorCode"`
	ErrorMessage string `json:"errorMessage"`
	// How many workers there were.
	Workers int `json:"workers"`
}

// JobErrorStatisticsQueryResult is the answer of [Client.GetJobErrorStatistics].
type JobErrorStatisticsQueryResult struct {
	Page  SearchQueryPageResponse  `json:"page"`
	Items []JobErrorStatisticsItem `json:"items,omitzero"`
}

// JobMetricsConfigurationResponse is part of a SystemConfigurationResponse: its JobMetrics.
type JobMetricsConfigurationResponse struct {
	Enabled bool `json:"enabled"`
	// How often counts are written, as an ISO 8601 duration.
	ExportInterval      string `json:"exportInterval"`
	MaxWorkerNameLength int    `json:"maxWorkerNameLength"`
	MaxJobTypeLength    int    `json:"maxJobTypeLength"`
	MaxTenantIDLength   int    `json:"maxTenantIdLength"`
	MaxUniqueKeys       int    `json:"maxUniqueKeys"`
}

// JobSearchQueryResult is the answer of [Client.SearchJobs].
type JobSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []JobSearchResult       `json:"items,omitzero"`
}

// JobSearchResult is one of what [Client.SearchJobs] finds.
type JobSearchResult struct {
	// The headers of the element's model.
	CustomHeaders map[string]string `json:"customHeaders,omitzero"`
	// Until when the job is the worker's own.
	Deadline Nullable[time.Time] `json:"deadline"`
	// Why the listener refused.
	DeniedReason       Nullable[string]    `json:"deniedReason"`
	ElementID          Nullable[string]    `json:"elementId"`
	ElementInstanceKey ElementInstanceKey  `json:"elementInstanceKey"`
	EndTime            Nullable[time.Time] `json:"endTime"`
	ErrorCode          Nullable[string]    `json:"errorCode"`
	ErrorMessage       Nullable[string]    `json:"errorMessage"`
	// Whether the job failed before and may be tried again.
	HasFailedWithRetriesLeft bool `json:"hasFailedWithRetriesLeft"`
	// Whether a task listener refused.
	IsDenied             Nullable[bool]       `json:"isDenied"`
	JobKey               JobKey               `json:"jobKey"`
	Kind                 JobKind              `json:"kind"`
	ListenerEventType    JobListenerEventType `json:"listenerEventType"`
	ProcessDefinitionID  string               `json:"processDefinitionId"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	Retries                int                          `json:"retries"`
	State                  JobState                     `json:"state"`
	TenantID               string                       `json:"tenantId"`
	Type                   string                       `json:"type"`
	Worker                 string                       `json:"worker"`
	CreationTime           Nullable[time.Time]          `json:"creationTime"`
	LastUpdateTime         Nullable[time.Time]          `json:"lastUpdateTime"`
}

// JobTimeSeriesStatisticsItem is one of what [Client.GetJobTimeSeriesStatistics] finds.
type JobTimeSeriesStatisticsItem struct {
	Time      time.Time    `json:"time"`
	Created   StatusMetric `json:"created"`
	Completed StatusMetric `json:"completed"`
	Failed    StatusMetric `json:"failed"`
}

// JobTimeSeriesStatisticsQueryResult is the answer of [Client.GetJobTimeSeriesStatistics].
type JobTimeSeriesStatisticsQueryResult struct {
	Page  SearchQueryPageResponse       `json:"page"`
	Items []JobTimeSeriesStatisticsItem `json:"items,omitzero"`
}

// JobTypeStatisticsItem is one of what [Client.GetJobTypeStatistics] finds.
type JobTypeStatisticsItem struct {
	JobType   string       `json:"jobType"`
	Created   StatusMetric `json:"created"`
	Completed StatusMetric `json:"completed"`
	Failed    StatusMetric `json:"failed"`
	// How many workers there were.
	Workers int `json:"workers"`
}

// JobTypeStatisticsQueryResult is the answer of [Client.GetJobTypeStatistics].
type JobTypeStatisticsQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []JobTypeStatisticsItem `json:"items,omitzero"`
}

// JobWorkerStatisticsItem is one of what [Client.GetJobWorkerStatistics] finds.
type JobWorkerStatisticsItem struct {
	Worker    string       `json:"worker"`
	Created   StatusMetric `json:"created"`
	Completed StatusMetric `json:"completed"`
	Failed    StatusMetric `json:"failed"`
}

// JobWorkerStatisticsQueryResult is the answer of [Client.GetJobWorkerStatistics].
type JobWorkerStatisticsQueryResult struct {
	Page  SearchQueryPageResponse   `json:"page"`
	Items []JobWorkerStatisticsItem `json:"items,omitzero"`
}

// LicenseResponse is the answer of [Client.GetLicense].
type LicenseResponse struct {
	ValidLicense bool   `json:"validLicense"`
	LicenseType  string `json:"licenseType"`
	IsCommercial bool   `json:"isCommercial"`
	// When it stops being available; never when null.
	ExpiresAt Nullable[time.Time] `json:"expiresAt"`
}

// MappingRuleCreateUpdateResult is the answer of [Client.CreateMappingRule].
type MappingRuleCreateUpdateResult struct {
	// The claim of the token that counts.
	ClaimName string `json:"claimName"`
	// The value the claim must have.
	ClaimValue    string `json:"claimValue"`
	Name          string `json:"name"`
	MappingRuleID string `json:"mappingRuleId"`
}

// MappingRuleResult is one of what [Client.SearchMappingRulesForGroup] finds.
type MappingRuleResult struct {
	// The claim of the token that counts.
	ClaimName string `json:"claimName"`
	// The value the claim must have.
	ClaimValue    string `json:"claimValue"`
	Name          string `json:"name"`
	MappingRuleID string `json:"mappingRuleId"`
}

// MatchedDecisionRuleItem is part of a DecisionInstanceGetQueryResult: its MatchedRules.
type MatchedDecisionRuleItem struct {
	RuleID string `json:"ruleId"`
	// The position of the rule in its table, from 1.
	RuleIndex        int                           `json:"ruleIndex"`
	EvaluatedOutputs []EvaluatedDecisionOutputItem `json:"evaluatedOutputs,omitzero"`
}

// MessageCorrelationResult is the answer of [Client.CorrelateMessage].
type MessageCorrelationResult struct {
	TenantID           string             `json:"tenantId"`
	MessageKey         MessageKey         `json:"messageKey"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
}

// MessagePublicationResult is the answer of [Client.PublishMessage].
type MessagePublicationResult struct {
	TenantID   string     `json:"tenantId"`
	MessageKey MessageKey `json:"messageKey"`
}

// MessageSubscriptionResult is one of what [Client.SearchMessageSubscriptions] finds.
type MessageSubscriptionResult struct {
	MessageSubscriptionKey MessageSubscriptionKey         `json:"messageSubscriptionKey"`
	ProcessDefinitionID    string                         `json:"processDefinitionId"`
	ProcessDefinitionKey   Nullable[ProcessDefinitionKey] `json:"processDefinitionKey"`
	ProcessInstanceKey     Nullable[ProcessInstanceKey]   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey   Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	ElementID                string                       `json:"elementId"`
	ElementInstanceKey       Nullable[ElementInstanceKey] `json:"elementInstanceKey"`
	MessageSubscriptionState MessageSubscriptionState     `json:"messageSubscriptionState"`
	LastUpdatedDate          time.Time                    `json:"lastUpdatedDate"`
	MessageName              string                       `json:"messageName"`
	// The value by which messages find the instance that waits.
	CorrelationKey Nullable[string] `json:"correlationKey"`
	TenantID       string           `json:"tenantId"`
}

// MessageSubscriptionSearchQueryResult is the answer of [Client.SearchMessageSubscriptions].
type MessageSubscriptionSearchQueryResult struct {
	Page  SearchQueryPageResponse     `json:"page"`
	Items []MessageSubscriptionResult `json:"items,omitzero"`
}

// Partition is part of a BrokerInfo: its Partitions.
type Partition struct {
	// The number of the partition, from 1.
	PartitionID int             `json:"partitionId"`
	Role        PartitionRole   `json:"role"`
	Health      PartitionHealth `json:"health"`
}

// ProcessDefinitionElementStatisticsQueryResult is the answer of [Client.GetProcessDefinitionStatistics].
type ProcessDefinitionElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult `json:"items,omitzero"`
}

// ProcessDefinitionInstanceStatisticsQueryResult is the answer of [Client.GetProcessDefinitionInstanceStatistics].
type ProcessDefinitionInstanceStatisticsQueryResult struct {
	Page  SearchQueryPageResponse                     `json:"page"`
	Items []ProcessDefinitionInstanceStatisticsResult `json:"items,omitzero"`
}

// ProcessDefinitionInstanceStatisticsResult is one of what [Client.GetProcessDefinitionInstanceStatistics] finds.
type ProcessDefinitionInstanceStatisticsResult struct {
	ProcessDefinitionID                 string           `json:"processDefinitionId"`
	TenantID                            string           `json:"tenantId"`
	LatestProcessDefinitionName         Nullable[string] `json:"latestProcessDefinitionName"`
	HasMultipleVersions                 bool             `json:"hasMultipleVersions"`
	ActiveInstancesWithoutIncidentCount int64            `json:"activeInstancesWithoutIncidentCount"`
	ActiveInstancesWithIncidentCount    int64            `json:"activeInstancesWithIncidentCount"`
}

// ProcessDefinitionInstanceVersionStatisticsQueryResult is the answer of
// [Client.GetProcessDefinitionInstanceVersionStatistics].
type ProcessDefinitionInstanceVersionStatisticsQueryResult struct {
	Page  SearchQueryPageResponse                            `json:"page"`
	Items []ProcessDefinitionInstanceVersionStatisticsResult `json:"items,omitzero"`
}

// ProcessDefinitionInstanceVersionStatisticsResult is one of what
// [Client.GetProcessDefinitionInstanceVersionStatistics] finds.
type ProcessDefinitionInstanceVersionStatisticsResult struct {
	ProcessDefinitionID                 string               `json:"processDefinitionId"`
	ProcessDefinitionKey                ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessDefinitionName               Nullable[string]     `json:"processDefinitionName"`
	TenantID                            string               `json:"tenantId"`
	ProcessDefinitionVersion            int                  `json:"processDefinitionVersion"`
	ActiveInstancesWithIncidentCount    int64                `json:"activeInstancesWithIncidentCount"`
	ActiveInstancesWithoutIncidentCount int64                `json:"activeInstancesWithoutIncidentCount"`
}

// ProcessDefinitionMessageSubscriptionStatisticsQueryResult is the answer of
// [Client.GetProcessDefinitionMessageSubscriptionStatistics].
type ProcessDefinitionMessageSubscriptionStatisticsQueryResult struct {
	Page  SearchQueryPageResponse                                `json:"page"`
	Items []ProcessDefinitionMessageSubscriptionStatisticsResult `json:"items,omitzero"`
}

// ProcessDefinitionMessageSubscriptionStatisticsResult is one of what
// [Client.GetProcessDefinitionMessageSubscriptionStatistics] finds.
type ProcessDefinitionMessageSubscriptionStatisticsResult struct {
	ProcessDefinitionID                     string               `json:"processDefinitionId"`
	TenantID                                string               `json:"tenantId"`
	ProcessDefinitionKey                    ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstancesWithActiveSubscriptions int64                `json:"processInstancesWithActiveSubscriptions"`
	ActiveSubscriptions                     int64                `json:"activeSubscriptions"`
}

// ProcessDefinitionResult is one of what [Client.SearchProcessDefinitions] finds.
type ProcessDefinitionResult struct {
	Name         Nullable[string] `json:"name"`
	ResourceName string           `json:"resourceName"`
	Version      int              `json:"version"`
	// The version's name in the model.
	VersionTag           Nullable[string]     `json:"versionTag"`
	ProcessDefinitionID  string               `json:"processDefinitionId"`
	TenantID             string               `json:"tenantId"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	// Whether the none start event has a form.
	HasStartForm bool                   `json:"hasStartForm"`
	State        ProcessDefinitionState `json:"state"`
}

// ProcessDefinitionSearchQueryResult is the answer of [Client.SearchProcessDefinitions].
type ProcessDefinitionSearchQueryResult struct {
	Page  SearchQueryPageResponse   `json:"page"`
	Items []ProcessDefinitionResult `json:"items,omitzero"`
}

// ProcessElementStatisticsResult is one of what [Client.GetProcessDefinitionStatistics] finds.
type ProcessElementStatisticsResult struct {
	ElementID string `json:"elementId"`
	Active    int64  `json:"active"`
	Canceled  int64  `json:"canceled"`
	Incidents int64  `json:"incidents"`
	Completed int64  `json:"completed"`
}

// ProcessInstanceCallHierarchyEntry is a process instance call hierarchy entry.
type ProcessInstanceCallHierarchyEntry struct {
	ProcessInstanceKey    ProcessInstanceKey   `json:"processInstanceKey"`
	ProcessDefinitionKey  ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessDefinitionName string               `json:"processDefinitionName"`
}

// ProcessInstanceElementStatisticsQueryResult is the answer of [Client.GetProcessInstanceStatistics].
type ProcessInstanceElementStatisticsQueryResult struct {
	Items []ProcessElementStatisticsResult `json:"items,omitzero"`
}

// ProcessInstanceReference is part of a EvaluateConditionalResult: its ProcessInstances.
type ProcessInstanceReference struct {
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
}

// ProcessInstanceResult is one of what [Client.SearchProcessInstances] finds.
type ProcessInstanceResult struct {
	ProcessDefinitionID         string               `json:"processDefinitionId"`
	ProcessDefinitionName       Nullable[string]     `json:"processDefinitionName"`
	ProcessDefinitionVersion    int                  `json:"processDefinitionVersion"`
	ProcessDefinitionVersionTag Nullable[string]     `json:"processDefinitionVersionTag"`
	StartDate                   time.Time            `json:"startDate"`
	EndDate                     Nullable[time.Time]  `json:"endDate"`
	State                       ProcessInstanceState `json:"state"`
	// Whether an incident keeps it from going on.
	HasIncident          bool                 `json:"hasIncident"`
	TenantID             string               `json:"tenantId"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	// The instance that called this one.
	ParentProcessInstanceKey Nullable[ProcessInstanceKey] `json:"parentProcessInstanceKey"`
	// The call activity that called this one.
	ParentElementInstanceKey Nullable[ElementInstanceKey] `json:"parentElementInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	Tags                   []string                     `json:"tags,omitzero"`
	BusinessID             Nullable[string]             `json:"businessId"`
}

// ProcessInstanceSearchQueryResult is the answer of [Client.SearchProcessInstances].
type ProcessInstanceSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []ProcessInstanceResult `json:"items,omitzero"`
}

// ProcessInstanceSequenceFlowResult is one of what [Client.GetProcessInstanceSequenceFlows] finds.
type ProcessInstanceSequenceFlowResult struct {
	SequenceFlowID     string             `json:"sequenceFlowId"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	ProcessDefinitionKey   ProcessDefinitionKey         `json:"processDefinitionKey"`
	ProcessDefinitionID    string                       `json:"processDefinitionId"`
	ElementID              string                       `json:"elementId"`
	TenantID               string                       `json:"tenantId"`
}

// ProcessInstanceSequenceFlowsQueryResult is the answer of [Client.GetProcessInstanceSequenceFlows].
type ProcessInstanceSequenceFlowsQueryResult struct {
	Items []ProcessInstanceSequenceFlowResult `json:"items,omitzero"`
}

// ResourceResult is the answer of [Client.GetResource].
type ResourceResult struct {
	ResourceName string `json:"resourceName"`
	Version      int    `json:"version"`
	// The version's name in the model.
	VersionTag Nullable[string] `json:"versionTag"`
	// The id of a resource, or * for all.
	ResourceID  string      `json:"resourceId"`
	TenantID    string      `json:"tenantId"`
	ResourceKey ResourceKey `json:"resourceKey"`
}

// RoleClientResult is one of what [Client.SearchClientsForGroup] finds.
type RoleClientResult struct {
	ClientID string `json:"clientId"`
}

// RoleClientSearchResult is the answer of [Client.SearchClientsForGroup].
type RoleClientSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []RoleClientResult      `json:"items,omitzero"`
}

// RoleCreateResult is the answer of [Client.CreateRole].
type RoleCreateResult struct {
	RoleID      string           `json:"roleId"`
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
}

// RoleGroupResult is one of what [Client.SearchGroupsForRole] finds.
type RoleGroupResult struct {
	GroupID string `json:"groupId"`
}

// RoleGroupSearchResult is the answer of [Client.SearchGroupsForRole].
type RoleGroupSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []RoleGroupResult       `json:"items,omitzero"`
}

// RoleMappingRuleSearchResult is the answer of [Client.SearchMappingRulesForGroup].
type RoleMappingRuleSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []MappingRuleResult     `json:"items,omitzero"`
}

// RoleResult is one of what [Client.SearchRolesForGroup] finds.
type RoleResult struct {
	Name        string           `json:"name"`
	RoleID      string           `json:"roleId"`
	Description Nullable[string] `json:"description"`
}

// RoleSearchQueryResult is the answer of [Client.SearchRoles].
type RoleSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []RoleResult            `json:"items,omitzero"`
}

// RoleUpdateResult is the answer of [Client.UpdateRole].
type RoleUpdateResult struct {
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
	RoleID      string           `json:"roleId"`
}

// RoleUserResult is one of what [Client.SearchUsersForGroup] finds.
type RoleUserResult struct {
	Username string `json:"username"`
}

// RoleUserSearchResult is the answer of [Client.SearchUsersForGroup].
type RoleUserSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []RoleUserResult        `json:"items,omitzero"`
}

// SearchQueryPageResponse is what part of the result this is.
type SearchQueryPageResponse struct {
	// How many items there are in all, up to a bound.
	TotalItems int64 `json:"totalItems"`
	// Whether there are more than totalItems says.
	HasMoreTotalItems bool `json:"hasMoreTotalItems"`
	// Where this page begins, for asking for the one before; null when it is empty.
	StartCursor Nullable[string] `json:"startCursor"`
	// Where this page ends, for asking for the one after; null when it is empty.
	EndCursor Nullable[string] `json:"endCursor"`
}

// SignalBroadcastResult is the answer of [Client.BroadcastSignal].
type SignalBroadcastResult struct {
	TenantID  string    `json:"tenantId"`
	SignalKey SignalKey `json:"signalKey"`
}

// StatusMetric is a count, and when it last changed.
type StatusMetric struct {
	Count         int64               `json:"count"`
	LastUpdatedAt Nullable[time.Time] `json:"lastUpdatedAt"`
}

// SystemConfigurationResponse is the answer of [Client.GetSystemConfiguration].
type SystemConfigurationResponse struct {
	JobMetrics JobMetricsConfigurationResponse `json:"jobMetrics"`
}

// TenantCreateResult is the answer of [Client.CreateTenant].
type TenantCreateResult struct {
	TenantID    string           `json:"tenantId"`
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
}

// TenantGroupResult is one of what [Client.SearchGroupIDsForTenant] finds.
type TenantGroupResult struct {
	GroupID string `json:"groupId"`
}

// TenantGroupSearchResult is the answer of [Client.SearchGroupIDsForTenant].
type TenantGroupSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []TenantGroupResult     `json:"items,omitzero"`
}

// TenantResult is one of what [Client.SearchTenants] finds.
type TenantResult struct {
	Name        string           `json:"name"`
	TenantID    string           `json:"tenantId"`
	Description Nullable[string] `json:"description"`
}

// TenantSearchQueryResult is the answer of [Client.SearchTenants].
type TenantSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []TenantResult          `json:"items,omitzero"`
}

// TenantUpdateResult is the answer of [Client.UpdateTenant].
type TenantUpdateResult struct {
	TenantID    string           `json:"tenantId"`
	Name        string           `json:"name"`
	Description Nullable[string] `json:"description"`
}

// TopologyResponse is the answer of [Client.GetTopology].
type TopologyResponse struct {
	Brokers         []BrokerInfo     `json:"brokers,omitzero"`
	ClusterID       Nullable[string] `json:"clusterId"`
	ClusterSize     int              `json:"clusterSize"`
	PartitionsCount int              `json:"partitionsCount"`
	// On how many nodes each partition is kept.
	ReplicationFactor int `json:"replicationFactor"`
	// The version of the server.
	GatewayVersion string `json:"gatewayVersion"`
	// The last change of the topology.
	LastCompletedChangeID string `json:"lastCompletedChangeId"`
}

// UsageMetricsResponse is the answer of [Client.GetUsageMetrics].
type UsageMetricsResponse struct {
	ProcessInstances  int64 `json:"processInstances"`
	DecisionInstances int64 `json:"decisionInstances"`
	Assignees         int64 `json:"assignees"`
	// How many tenants had any activity.
	ActiveTenants int64                               `json:"activeTenants"`
	Tenants       map[string]UsageMetricsResponseItem `json:"tenants,omitzero"`
}

// UsageMetricsResponseItem is part of a UsageMetricsResponse: its Tenants.
type UsageMetricsResponseItem struct {
	ProcessInstances  int64 `json:"processInstances"`
	DecisionInstances int64 `json:"decisionInstances"`
	Assignees         int64 `json:"assignees"`
}

// UserCreateResult is the answer of [Client.CreateAdminUser].
type UserCreateResult struct {
	Username string           `json:"username"`
	Name     Nullable[string] `json:"name"`
	Email    Nullable[string] `json:"email"`
}

// UserResult is one of what [Client.SearchUsers] finds.
type UserResult struct {
	Username string           `json:"username"`
	Name     Nullable[string] `json:"name"`
	Email    Nullable[string] `json:"email"`
}

// UserSearchResult is the answer of [Client.SearchUsers].
type UserSearchResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []UserResult            `json:"items,omitzero"`
}

// UserTaskProperties is part of a ActivatedJobResult: its UserTask.
type UserTaskProperties struct {
	// A name for what is done, which listeners see.
	Action   string           `json:"action"`
	Assignee Nullable[string] `json:"assignee"`
	// The groups whose members may take the task.
	CandidateGroups []string `json:"candidateGroups,omitzero"`
	// The users who may take the task.
	CandidateUsers []string `json:"candidateUsers,omitzero"`
	// The names of what the event changes.
	ChangedAttributes []string `json:"changedAttributes,omitzero"`
	// Until when the task should be done.
	DueDate Nullable[string] `json:"dueDate"`
	// When to look at the task again.
	FollowUpDate Nullable[string]  `json:"followUpDate"`
	FormKey      Nullable[FormKey] `json:"formKey"`
	// From 0 to 100; the higher, the more urgent.
	Priority    Nullable[int]         `json:"priority"`
	UserTaskKey Nullable[UserTaskKey] `json:"userTaskKey"`
}

// UserTaskResult is one of what [Client.SearchUserTasks] finds.
type UserTaskResult struct {
	Name      Nullable[string] `json:"name"`
	State     UserTaskState    `json:"state"`
	Assignee  Nullable[string] `json:"assignee"`
	ElementID string           `json:"elementId"`
	// The groups whose members may take the task.
	CandidateGroups []string `json:"candidateGroups,omitzero"`
	// The users who may take the task.
	CandidateUsers      []string            `json:"candidateUsers,omitzero"`
	ProcessDefinitionID string              `json:"processDefinitionId"`
	CreationDate        time.Time           `json:"creationDate"`
	CompletionDate      Nullable[time.Time] `json:"completionDate"`
	// When to look at the task again.
	FollowUpDate Nullable[time.Time] `json:"followUpDate"`
	// Until when the task should be done.
	DueDate  Nullable[time.Time] `json:"dueDate"`
	TenantID string              `json:"tenantId"`
	// A form that is kept elsewhere, as the model names it.
	ExternalFormReference    Nullable[string] `json:"externalFormReference"`
	ProcessDefinitionVersion int              `json:"processDefinitionVersion"`
	// The headers of the element's model.
	CustomHeaders map[string]string `json:"customHeaders,omitzero"`
	// From 0 to 100; the higher, the more urgent. When it is not given: 50.
	Priority             int                  `json:"priority"`
	UserTaskKey          UserTaskKey          `json:"userTaskKey"`
	ElementInstanceKey   ElementInstanceKey   `json:"elementInstanceKey"`
	ProcessName          Nullable[string]     `json:"processName"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	FormKey                Nullable[FormKey]            `json:"formKey"`
	Tags                   []string                     `json:"tags,omitzero"`
}

// UserTaskSearchQueryResult is the answer of [Client.SearchUserTasks].
type UserTaskSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []UserTaskResult        `json:"items,omitzero"`
}

// VariableResult is the answer of [Client.GetVariable].
type VariableResult struct {
	Name        string      `json:"name"`
	TenantID    string      `json:"tenantId"`
	VariableKey VariableKey `json:"variableKey"`
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           ScopeKey           `json:"scopeKey"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	// The value as JSON text.
	Value string `json:"value"`
}

// VariableSearchQueryResult is the answer of [Client.SearchUserTaskEffectiveVariables].
type VariableSearchQueryResult struct {
	Page  SearchQueryPageResponse `json:"page"`
	Items []VariableSearchResult  `json:"items,omitzero"`
}

// VariableSearchResult is one of what [Client.SearchUserTaskEffectiveVariables] finds.
type VariableSearchResult struct {
	Name        string      `json:"name"`
	TenantID    string      `json:"tenantId"`
	VariableKey VariableKey `json:"variableKey"`
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           ScopeKey           `json:"scopeKey"`
	ProcessInstanceKey ProcessInstanceKey `json:"processInstanceKey"`
	// The instance at the top of the chain of calls; null where it is not known.
	RootProcessInstanceKey Nullable[ProcessInstanceKey] `json:"rootProcessInstanceKey"`
	// The value as JSON text, perhaps cut.
	Value string `json:"value"`
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated bool `json:"isTruncated"`
}

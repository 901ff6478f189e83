// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

import (
	"encoding/json"
	"time"
)

// AdHocSubProcessActivateActivitiesInstruction is what to say to [Client.ActivateAdHocSubProcessActivities].
type AdHocSubProcessActivateActivitiesInstruction struct {
	Elements []AdHocSubProcessActivateActivityReference `json:"elements,omitzero"`
	// Whether to end what runs in the sub-process before. When it is not given: false.
	CancelRemainingInstances Opt[bool] `json:"cancelRemainingInstances,omitzero"`
}

// AdHocSubProcessActivateActivityReference is part of a AdHocSubProcessActivateActivitiesInstruction: its Elements.
type AdHocSubProcessActivateActivityReference struct {
	ElementID string `json:"elementId"`
	Variables Object `json:"variables,omitzero"`
}

// AncestorScopeInstruction is the scope in which to activate, when there may be several: a given one, the source's
// parent, or whichever can be inferred. It is one of [DirectAncestorKeyInstruction], [InferredAncestorKeyInstruction]
// or [UseSourceParentKeyInstruction].
type AncestorScopeInstruction interface {
	isAncestorScopeInstruction()
}

// DirectAncestorKeyInstruction is a choice of AncestorScopeInstruction.
type DirectAncestorKeyInstruction struct {
	// The scope in which to activate, when there may be several.
	AncestorElementInstanceKey ElementInstanceKey `json:"ancestorElementInstanceKey"`
}

func (DirectAncestorKeyInstruction) isAncestorScopeInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v DirectAncestorKeyInstruction) MarshalJSON() ([]byte, error) {
	type plain DirectAncestorKeyInstruction
	return json.Marshal(struct {
		Choice string `json:"ancestorScopeType"`
		plain
	}{"direct", plain(v)})
}

// InferredAncestorKeyInstruction is a choice of AncestorScopeInstruction.
type InferredAncestorKeyInstruction struct {
}

func (InferredAncestorKeyInstruction) isAncestorScopeInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v InferredAncestorKeyInstruction) MarshalJSON() ([]byte, error) {
	type plain InferredAncestorKeyInstruction
	return json.Marshal(struct {
		Choice string `json:"ancestorScopeType"`
		plain
	}{"inferred", plain(v)})
}

// UseSourceParentKeyInstruction is a choice of AncestorScopeInstruction.
type UseSourceParentKeyInstruction struct {
}

func (UseSourceParentKeyInstruction) isAncestorScopeInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v UseSourceParentKeyInstruction) MarshalJSON() ([]byte, error) {
	type plain UseSourceParentKeyInstruction
	return json.Marshal(struct {
		Choice string `json:"ancestorScopeType"`
		plain
	}{"sourceParent", plain(v)})
}

// AuditLogFilter is what [Client.SearchAuditLogs] looks for: all of what is given here must hold.
type AuditLogFilter struct {
	AuditLogKey          Filter[AuditLogKey]           `json:"auditLogKey,omitzero"`
	ProcessDefinitionKey Filter[ProcessDefinitionKey]  `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey   Filter[ProcessInstanceKey]    `json:"processInstanceKey,omitzero"`
	ElementInstanceKey   Filter[ElementInstanceKey]    `json:"elementInstanceKey,omitzero"`
	OperationType        Filter[AuditLogOperationType] `json:"operationType,omitzero"`
	Result               Filter[AuditLogResultEnum]    `json:"result,omitzero"`
	Timestamp            Filter[time.Time]             `json:"timestamp,omitzero"`
	// Who did it: a username or a client id.
	ActorID   Filter[string]            `json:"actorId,omitzero"`
	ActorType Filter[AuditLogActorType] `json:"actorType,omitzero"`
	// The element of an agent that acted.
	AgentElementID Filter[string] `json:"agentElementId,omitzero"`
	// What it was done to.
	EntityKey               Filter[AuditLogEntityKey]       `json:"entityKey,omitzero"`
	EntityType              Filter[AuditLogEntityType]      `json:"entityType,omitzero"`
	TenantID                Filter[string]                  `json:"tenantId,omitzero"`
	Category                Filter[AuditLogCategory]        `json:"category,omitzero"`
	DeploymentKey           Filter[DeploymentKey]           `json:"deploymentKey,omitzero"`
	FormKey                 Filter[FormKey]                 `json:"formKey,omitzero"`
	ResourceKey             Filter[ResourceKey]             `json:"resourceKey,omitzero"`
	BatchOperationType      Filter[BatchOperationType]      `json:"batchOperationType,omitzero"`
	ProcessDefinitionID     Filter[string]                  `json:"processDefinitionId,omitzero"`
	JobKey                  Filter[JobKey]                  `json:"jobKey,omitzero"`
	UserTaskKey             Filter[UserTaskKey]             `json:"userTaskKey,omitzero"`
	DecisionRequirementsID  Filter[string]                  `json:"decisionRequirementsId,omitzero"`
	DecisionRequirementsKey Filter[DecisionRequirementsKey] `json:"decisionRequirementsKey,omitzero"`
	DecisionDefinitionID    Filter[string]                  `json:"decisionDefinitionId,omitzero"`
	DecisionDefinitionKey   Filter[DecisionDefinitionKey]   `json:"decisionDefinitionKey,omitzero"`
	DecisionEvaluationKey   Filter[DecisionEvaluationKey]   `json:"decisionEvaluationKey,omitzero"`
	// What else it concerned.
	RelatedEntityKey  Filter[AuditLogEntityKey]  `json:"relatedEntityKey,omitzero"`
	RelatedEntityType Filter[AuditLogEntityType] `json:"relatedEntityType,omitzero"`
	EntityDescription Filter[string]             `json:"entityDescription,omitzero"`
}

// AuditLogSearchQueryRequest is what to say to [Client.SearchAuditLogs].
type AuditLogSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[AuditLogSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter AuditLogFilter `json:"filter,omitzero"`
}

// AuthorizationFilter is what [Client.SearchAuthorizations] looks for: all of what is given here must hold.
type AuthorizationFilter struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID               string       `json:"ownerId,omitzero"`
	OwnerType             OwnerType    `json:"ownerType,omitzero"`
	ResourceIDs           []string     `json:"resourceIds,omitzero"`
	ResourcePropertyNames []string     `json:"resourcePropertyNames,omitzero"`
	ResourceType          ResourceType `json:"resourceType,omitzero"`
}

// AuthorizationRequest is who may do what with a resource, named by its id or by one of its properties. It is one of
// [AuthorizationIDBasedRequest] or [AuthorizationPropertyBasedRequest].
type AuthorizationRequest interface {
	isAuthorizationRequest()
}

// AuthorizationIDBasedRequest is a choice of AuthorizationRequest.
type AuthorizationIDBasedRequest struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID   string    `json:"ownerId"`
	OwnerType OwnerType `json:"ownerType"`
	// The id of a resource, or * for all.
	ResourceID      string           `json:"resourceId"`
	ResourceType    ResourceType     `json:"resourceType"`
	PermissionTypes []PermissionType `json:"permissionTypes,omitzero"`
}

func (AuthorizationIDBasedRequest) isAuthorizationRequest() {}

// AuthorizationPropertyBasedRequest is a choice of AuthorizationRequest.
type AuthorizationPropertyBasedRequest struct {
	// The username, or the id of the client, role, group or mapping rule.
	OwnerID   string    `json:"ownerId"`
	OwnerType OwnerType `json:"ownerType"`
	// The property by which resources are meant, instead of by id.
	ResourcePropertyName string           `json:"resourcePropertyName"`
	ResourceType         ResourceType     `json:"resourceType"`
	PermissionTypes      []PermissionType `json:"permissionTypes,omitzero"`
}

func (AuthorizationPropertyBasedRequest) isAuthorizationRequest() {}

// AuthorizationSearchQuery is what to say to [Client.SearchAuthorizations].
type AuthorizationSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[AuthorizationSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter AuthorizationFilter `json:"filter,omitzero"`
}

// BaseProcessInstanceFilterFields is part of a ProcessDefinitionStatisticsFilter: its Or.
type BaseProcessInstanceFilterFields struct {
	StartDate Filter[time.Time]            `json:"startDate,omitzero"`
	EndDate   Filter[time.Time]            `json:"endDate,omitzero"`
	State     Filter[ProcessInstanceState] `json:"state,omitzero"`
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]                     `json:"hasIncident,omitzero"`
	TenantID           Filter[string]                `json:"tenantId,omitzero"`
	Variables          []VariableValueFilterProperty `json:"variables,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey]    `json:"processInstanceKey,omitzero"`
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey] `json:"parentProcessInstanceKey,omitzero"`
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey] `json:"parentElementInstanceKey,omitzero"`
	// The former name of batchOperationKey.
	// Deprecated: only older clusters need it.
	BatchOperationID  Filter[string] `json:"batchOperationId,omitzero"`
	BatchOperationKey Filter[string] `json:"batchOperationKey,omitzero"`
	ErrorMessage      Filter[string] `json:"errorMessage,omitzero"`
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool] `json:"hasRetriesLeft,omitzero"`
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState] `json:"elementInstanceState,omitzero"`
	ElementID            Filter[string]               `json:"elementId,omitzero"`
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool] `json:"hasElementInstanceIncident,omitzero"`
	// Only instances with an incident of this error.
	IncidentErrorHashCode Filter[int]    `json:"incidentErrorHashCode,omitzero"`
	Tags                  []string       `json:"tags,omitzero"`
	BusinessID            Filter[string] `json:"businessId,omitzero"`
}

// BatchOperationFilter is what [Client.SearchBatchOperations] looks for: all of what is given here must hold.
type BatchOperationFilter struct {
	BatchOperationKey Filter[string]              `json:"batchOperationKey,omitzero"`
	OperationType     Filter[BatchOperationType]  `json:"operationType,omitzero"`
	State             Filter[BatchOperationState] `json:"state,omitzero"`
	ActorType         AuditLogActorType           `json:"actorType,omitzero"`
	// Who did it: a username or a client id.
	ActorID Filter[string] `json:"actorId,omitzero"`
}

// BatchOperationItemFilter is what [Client.SearchBatchOperationItems] looks for: all of what is given here must hold.
type BatchOperationItemFilter struct {
	BatchOperationKey  Filter[string]                  `json:"batchOperationKey,omitzero"`
	ItemKey            Filter[string]                  `json:"itemKey,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey]      `json:"processInstanceKey,omitzero"`
	State              Filter[BatchOperationItemState] `json:"state,omitzero"`
	OperationType      Filter[BatchOperationType]      `json:"operationType,omitzero"`
}

// BatchOperationItemSearchQuery is what to say to [Client.SearchBatchOperationItems].
type BatchOperationItemSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[BatchOperationItemSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter BatchOperationItemFilter `json:"filter,omitzero"`
}

// BatchOperationSearchQuery is what to say to [Client.SearchBatchOperations].
type BatchOperationSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[BatchOperationSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter BatchOperationFilter `json:"filter,omitzero"`
}

// CancelProcessInstanceRequest is what to say to [Client.DeleteDecisionInstance].
type CancelProcessInstanceRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// Changeset: Changes to a task. What is absent or null stays; an empty value clears.
type Changeset struct {
	// Until when the task should be done.
	DueDate DateChange `json:"dueDate,omitzero"`
	// When to look at the task again.
	FollowUpDate DateChange `json:"followUpDate,omitzero"`
	// The users who may take the task.
	CandidateUsers []string `json:"candidateUsers,omitzero"`
	// The groups whose members may take the task.
	CandidateGroups []string `json:"candidateGroups,omitzero"`
	// From 0 to 100; the higher, the more urgent. When it is not given: 50.
	Priority Nullable[int] `json:"priority,omitzero"`
}

// ClockPinRequest is what to say to [Client.PinClock].
type ClockPinRequest struct {
	// The moment, in milliseconds since 1970.
	Timestamp Instant `json:"timestamp"`
}

// ClusterVariableSearchQueryFilterRequest is what [Client.SearchClusterVariables] looks for: all of what is given here
// must hold.
type ClusterVariableSearchQueryFilterRequest struct {
	Name     Filter[string]               `json:"name,omitzero"`
	Value    Filter[string]               `json:"value,omitzero"`
	Scope    Filter[ClusterVariableScope] `json:"scope,omitzero"`
	TenantID Filter[string]               `json:"tenantId,omitzero"`
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated Opt[bool] `json:"isTruncated,omitzero"`
}

// ClusterVariableSearchQueryRequest is what to say to [Client.SearchClusterVariables].
type ClusterVariableSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ClusterVariableSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter ClusterVariableSearchQueryFilterRequest `json:"filter,omitzero"`
}

// ConditionalEvaluationInstruction is what to say to [Client.EvaluateConditionals].
type ConditionalEvaluationInstruction struct {
	TenantID             Opt[string]               `json:"tenantId,omitzero"`
	ProcessDefinitionKey Opt[ProcessDefinitionKey] `json:"processDefinitionKey,omitzero"`
	Variables            Object                    `json:"variables"`
}

// CorrelatedMessageSubscriptionFilter is what [Client.SearchCorrelatedMessageSubscriptions] looks for: all of what is
// given here must hold.
type CorrelatedMessageSubscriptionFilter struct {
	// The value by which messages find the instance that waits.
	CorrelationKey     Filter[string]             `json:"correlationKey,omitzero"`
	CorrelationTime    Filter[time.Time]          `json:"correlationTime,omitzero"`
	ElementID          Filter[string]             `json:"elementId,omitzero"`
	ElementInstanceKey Filter[ElementInstanceKey] `json:"elementInstanceKey,omitzero"`
	MessageKey         Filter[MessageKey]         `json:"messageKey,omitzero"`
	MessageName        Filter[string]             `json:"messageName,omitzero"`
	// The number of the partition, from 1.
	PartitionID          Filter[int]                    `json:"partitionId,omitzero"`
	ProcessDefinitionID  Filter[string]                 `json:"processDefinitionId,omitzero"`
	ProcessDefinitionKey Filter[ProcessDefinitionKey]   `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey   Filter[ProcessInstanceKey]     `json:"processInstanceKey,omitzero"`
	SubscriptionKey      Filter[MessageSubscriptionKey] `json:"subscriptionKey,omitzero"`
	TenantID             Filter[string]                 `json:"tenantId,omitzero"`
}

// CorrelatedMessageSubscriptionSearchQuery is what to say to [Client.SearchCorrelatedMessageSubscriptions].
type CorrelatedMessageSubscriptionSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[CorrelatedMessageSubscriptionSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter CorrelatedMessageSubscriptionFilter `json:"filter,omitzero"`
}

// CreateClusterVariableRequest is what to say to [Client.CreateGlobalClusterVariable].
type CreateClusterVariableRequest struct {
	Name string `json:"name"`
	// Any JSON value.
	Value Value `json:"value"`
}

// CreateDeploymentRequest is a create deployment request. It travels as a form, its files read while they are sent.
type CreateDeploymentRequest struct {
	// The files, each with its name.
	Resources []File
	TenantID  Opt[string]
}

func (r CreateDeploymentRequest) parts(w *formWriter) {
	for _, f := range r.Resources {
		w.file("resources", f)
	}
	if v, ok := r.TenantID.Get(); ok {
		w.text("tenantId", v)
	}
}

// CreateDocumentRequest is a create document request. It travels as a form, its files read while they are sent.
type CreateDocumentRequest struct {
	// The file.
	File File
	// What to keep with the file.
	Metadata *DocumentMetadata
}

func (r CreateDocumentRequest) parts(w *formWriter) {
	w.file("file", r.File)
	if r.Metadata != nil {
		w.json("metadata", r.Metadata)
	}
}

// CreateDocumentsRequest is a create documents request. It travels as a form, its files read while they are sent.
type CreateDocumentsRequest struct {
	// The files.
	Files []File
	// What to keep with each file, in the order of the files.
	MetadataList []DocumentMetadata
}

func (r CreateDocumentsRequest) parts(w *formWriter) {
	for _, f := range r.Files {
		w.file("files", f)
	}
	for _, v := range r.MetadataList {
		w.json("metadataList", v)
	}
}

// CreateGlobalTaskListenerRequest is what to say to [Client.CreateGlobalTaskListener].
type CreateGlobalTaskListenerRequest struct {
	// The type of the jobs.
	Type string `json:"type"`
	// How often a job may be tried.
	Retries Opt[int] `json:"retries,omitzero"`
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool] `json:"afterNonGlobal,omitzero"`
	// Listeners of a higher priority run first.
	Priority Opt[int] `json:"priority,omitzero"`
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType `json:"eventTypes,omitzero"`
	ID         string                        `json:"id"`
}

// DecisionDefinitionFilter is what [Client.SearchDecisionDefinitions] looks for: all of what is given here must hold.
type DecisionDefinitionFilter struct {
	DecisionDefinitionID string `json:"decisionDefinitionId,omitzero"`
	Name                 string `json:"name,omitzero"`
	// Only the latest version of each.
	IsLatestVersion             Opt[bool]               `json:"isLatestVersion,omitzero"`
	Version                     Opt[int]                `json:"version,omitzero"`
	DecisionRequirementsID      string                  `json:"decisionRequirementsId,omitzero"`
	TenantID                    string                  `json:"tenantId,omitzero"`
	DecisionDefinitionKey       DecisionDefinitionKey   `json:"decisionDefinitionKey,omitzero"`
	DecisionRequirementsKey     DecisionRequirementsKey `json:"decisionRequirementsKey,omitzero"`
	DecisionRequirementsName    string                  `json:"decisionRequirementsName,omitzero"`
	DecisionRequirementsVersion Opt[int]                `json:"decisionRequirementsVersion,omitzero"`
}

// DecisionDefinitionSearchQuery is what to say to [Client.SearchDecisionDefinitions].
type DecisionDefinitionSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[DecisionDefinitionSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter DecisionDefinitionFilter `json:"filter,omitzero"`
}

// DecisionEvaluationInstruction is which decision to evaluate, by id or by key. It is one of [DecisionEvaluationByID]
// or [DecisionEvaluationByKey].
type DecisionEvaluationInstruction interface {
	isDecisionEvaluationInstruction()
	inTenant(*Client) DecisionEvaluationInstruction
}

// DecisionEvaluationByID is a choice of DecisionEvaluationInstruction.
type DecisionEvaluationByID struct {
	DecisionDefinitionID string      `json:"decisionDefinitionId"`
	Variables            Object      `json:"variables,omitzero"`
	TenantID             Opt[string] `json:"tenantId,omitzero"`
}

func (DecisionEvaluationByID) isDecisionEvaluationInstruction() {}

func (v DecisionEvaluationByID) inTenant(c *Client) DecisionEvaluationInstruction {
	v.TenantID = c.tenant(v.TenantID)
	return v
}

// DecisionEvaluationByKey is a choice of DecisionEvaluationInstruction.
type DecisionEvaluationByKey struct {
	DecisionDefinitionKey DecisionDefinitionKey `json:"decisionDefinitionKey"`
	Variables             Object                `json:"variables,omitzero"`
	TenantID              Opt[string]           `json:"tenantId,omitzero"`
}

func (DecisionEvaluationByKey) isDecisionEvaluationInstruction() {}

func (v DecisionEvaluationByKey) inTenant(c *Client) DecisionEvaluationInstruction {
	v.TenantID = c.tenant(v.TenantID)
	return v
}

// DecisionInstanceDeletionBatchOperationRequest is what to say to [Client.DeleteDecisionInstancesBatchOperation].
type DecisionInstanceDeletionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter DecisionInstanceFilter `json:"filter"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// DecisionInstanceFilter is what [Client.SearchDecisionInstances] looks for: all of what is given here must hold.
type DecisionInstanceFilter struct {
	DecisionEvaluationInstanceKey Filter[DecisionEvaluationInstanceKey] `json:"decisionEvaluationInstanceKey,omitzero"`
	State                         Filter[DecisionInstanceState]         `json:"state,omitzero"`
	EvaluationFailure             string                                `json:"evaluationFailure,omitzero"`
	EvaluationDate                Filter[time.Time]                     `json:"evaluationDate,omitzero"`
	DecisionDefinitionID          string                                `json:"decisionDefinitionId,omitzero"`
	DecisionDefinitionName        string                                `json:"decisionDefinitionName,omitzero"`
	DecisionDefinitionVersion     Opt[int]                              `json:"decisionDefinitionVersion,omitzero"`
	DecisionDefinitionType        DecisionDefinitionType                `json:"decisionDefinitionType,omitzero"`
	TenantID                      string                                `json:"tenantId,omitzero"`
	DecisionEvaluationKey         DecisionEvaluationKey                 `json:"decisionEvaluationKey,omitzero"`
	ProcessDefinitionKey          ProcessDefinitionKey                  `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey            ProcessInstanceKey                    `json:"processInstanceKey,omitzero"`
	DecisionDefinitionKey         Filter[DecisionDefinitionKey]         `json:"decisionDefinitionKey,omitzero"`
	ElementInstanceKey            Filter[ElementInstanceKey]            `json:"elementInstanceKey,omitzero"`
	RootDecisionDefinitionKey     Filter[DecisionDefinitionKey]         `json:"rootDecisionDefinitionKey,omitzero"`
	DecisionRequirementsKey       Filter[DecisionRequirementsKey]       `json:"decisionRequirementsKey,omitzero"`
}

// DecisionInstanceSearchQuery is what to say to [Client.SearchDecisionInstances].
type DecisionInstanceSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[DecisionInstanceSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter DecisionInstanceFilter `json:"filter,omitzero"`
}

// DecisionRequirementsFilter is what [Client.SearchDecisionRequirements] looks for: all of what is given here must
// hold.
type DecisionRequirementsFilter struct {
	DecisionRequirementsName string                  `json:"decisionRequirementsName,omitzero"`
	DecisionRequirementsID   string                  `json:"decisionRequirementsId,omitzero"`
	DecisionRequirementsKey  DecisionRequirementsKey `json:"decisionRequirementsKey,omitzero"`
	Version                  Opt[int]                `json:"version,omitzero"`
	TenantID                 string                  `json:"tenantId,omitzero"`
	ResourceName             string                  `json:"resourceName,omitzero"`
}

// DecisionRequirementsSearchQuery is what to say to [Client.SearchDecisionRequirements].
type DecisionRequirementsSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[DecisionRequirementsSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter DecisionRequirementsFilter `json:"filter,omitzero"`
}

// DeleteResourceRequest is what to say to [Client.DeleteResource].
type DeleteResourceRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
	// Whether to remove the history of the instances as well. When it is not given: false.
	DeleteHistory Opt[bool] `json:"deleteHistory,omitzero"`
}

// DocumentLinkRequest is what to say to [Client.CreateDocumentLink].
type DocumentLinkRequest struct {
	// For how long the link is good. When it is not given: 3600000.
	TimeToLive Opt[Duration] `json:"timeToLive,omitzero"`
}

// DocumentMetadata is a document metadata.
type DocumentMetadata struct {
	ContentType Opt[string] `json:"contentType,omitzero"`
	FileName    Opt[string] `json:"fileName,omitzero"`
	// When the document is to be removed.
	ExpiresAt Opt[time.Time] `json:"expiresAt,omitzero"`
	// In bytes.
	Size                Opt[int64]              `json:"size,omitzero"`
	ProcessDefinitionID Opt[string]             `json:"processDefinitionId,omitzero"`
	ProcessInstanceKey  Opt[ProcessInstanceKey] `json:"processInstanceKey,omitzero"`
	// Whatever the uploader wants to keep with the file.
	CustomProperties Object `json:"customProperties,omitzero"`
}

// ElementInstanceFilter is what [Client.SearchElementInstances] looks for: all of what is given here must hold.
type ElementInstanceFilter struct {
	ProcessDefinitionID string                       `json:"processDefinitionId,omitzero"`
	State               Filter[ElementInstanceState] `json:"state,omitzero"`
	Type                ElementInstanceType          `json:"type,omitzero"`
	ElementID           string                       `json:"elementId,omitzero"`
	ElementName         string                       `json:"elementName,omitzero"`
	// Whether an incident keeps it from going on.
	HasIncident          Opt[bool]            `json:"hasIncident,omitzero"`
	TenantID             string               `json:"tenantId,omitzero"`
	ElementInstanceKey   ElementInstanceKey   `json:"elementInstanceKey,omitzero"`
	ProcessInstanceKey   ProcessInstanceKey   `json:"processInstanceKey,omitzero"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey,omitzero"`
	IncidentKey          IncidentKey          `json:"incidentKey,omitzero"`
	StartDate            Filter[time.Time]    `json:"startDate,omitzero"`
	EndDate              Filter[time.Time]    `json:"endDate,omitzero"`
	// The scope an element instance runs in.
	ElementInstanceScopeKey ScopeKey `json:"elementInstanceScopeKey,omitzero"`
}

// ElementInstanceSearchQuery is what to say to [Client.SearchElementInstances].
type ElementInstanceSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ElementInstanceSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter ElementInstanceFilter `json:"filter,omitzero"`
}

// ExpressionEvaluationRequest is what to say to [Client.EvaluateExpression].
type ExpressionEvaluationRequest struct {
	// With or without the = it begins with in a model.
	Expression string      `json:"expression"`
	TenantID   Opt[string] `json:"tenantId,omitzero"`
	Variables  Object      `json:"variables,omitzero"`
}

// GlobalTaskListenerSearchQueryFilterRequest is what [Client.SearchGlobalTaskListeners] looks for: all of what is given
// here must hold.
type GlobalTaskListenerSearchQueryFilterRequest struct {
	ID      Filter[string] `json:"id,omitzero"`
	Type    Filter[string] `json:"type,omitzero"`
	Retries Filter[int]    `json:"retries,omitzero"`
	// The events the listener is for.
	EventTypes []Filter[GlobalTaskListenerEventType] `json:"eventTypes,omitzero"`
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool]                    `json:"afterNonGlobal,omitzero"`
	Priority       Filter[int]                  `json:"priority,omitzero"`
	Source         Filter[GlobalListenerSource] `json:"source,omitzero"`
}

// GlobalTaskListenerSearchQueryRequest is what to say to [Client.SearchGlobalTaskListeners].
type GlobalTaskListenerSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[GlobalTaskListenerSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter GlobalTaskListenerSearchQueryFilterRequest `json:"filter,omitzero"`
}

// GroupCreateRequest is what to say to [Client.CreateGroup].
type GroupCreateRequest struct {
	GroupID     string      `json:"groupId"`
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// GroupFilter is what [Client.SearchGroups] looks for: all of what is given here must hold.
type GroupFilter struct {
	GroupID Filter[string] `json:"groupId,omitzero"`
	Name    string         `json:"name,omitzero"`
}

// GroupSearchQueryRequest is what to say to [Client.SearchGroups].
type GroupSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[GroupSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter GroupFilter `json:"filter,omitzero"`
}

// GroupUpdateRequest is what to say to [Client.UpdateGroup].
type GroupUpdateRequest struct {
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// IncidentFilter is what [Client.SearchElementInstanceIncidents] looks for: all of what is given here must hold.
type IncidentFilter struct {
	ProcessDefinitionID  Filter[string]               `json:"processDefinitionId,omitzero"`
	ErrorType            Filter[IncidentErrorType]    `json:"errorType,omitzero"`
	ErrorMessage         Filter[string]               `json:"errorMessage,omitzero"`
	ElementID            Filter[string]               `json:"elementId,omitzero"`
	CreationTime         Filter[time.Time]            `json:"creationTime,omitzero"`
	State                Filter[IncidentState]        `json:"state,omitzero"`
	TenantID             Filter[string]               `json:"tenantId,omitzero"`
	IncidentKey          Filter[IncidentKey]          `json:"incidentKey,omitzero"`
	ProcessDefinitionKey Filter[ProcessDefinitionKey] `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey   Filter[ProcessInstanceKey]   `json:"processInstanceKey,omitzero"`
	ElementInstanceKey   Filter[ElementInstanceKey]   `json:"elementInstanceKey,omitzero"`
	JobKey               Filter[JobKey]               `json:"jobKey,omitzero"`
}

// IncidentProcessInstanceStatisticsByDefinitionFilter is what [Client.GetProcessInstanceStatisticsByDefinition] looks
// for: all of what is given here must hold.
type IncidentProcessInstanceStatisticsByDefinitionFilter struct {
	// A number that stands for the error message.
	ErrorHashCode int `json:"errorHashCode"`
}

// IncidentProcessInstanceStatisticsByDefinitionQuery is what to say to
// [Client.GetProcessInstanceStatisticsByDefinition].
type IncidentProcessInstanceStatisticsByDefinitionQuery struct {
	// What is searched for; all conditions must hold.
	Filter IncidentProcessInstanceStatisticsByDefinitionFilter `json:"filter"`
	Page   OffsetPage                                          `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[IncidentProcessInstanceStatisticsByDefinitionSortField] `json:"sort,omitzero"`
}

// IncidentProcessInstanceStatisticsByErrorQuery is what to say to [Client.GetProcessInstanceStatisticsByError].
type IncidentProcessInstanceStatisticsByErrorQuery struct {
	Page OffsetPage `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[IncidentProcessInstanceStatisticsByErrorSortField] `json:"sort,omitzero"`
}

// IncidentResolutionRequest is what to say to [Client.ResolveIncident].
type IncidentResolutionRequest struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// IncidentSearchQuery is what to say to [Client.SearchElementInstanceIncidents].
type IncidentSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[IncidentSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter IncidentFilter `json:"filter,omitzero"`
}

// JobActivationRequest is what to say to [Client.ActivateJobs].
type JobActivationRequest struct {
	Type string `json:"type"`
	// The name of the worker, for those who look at the jobs later.
	Worker Opt[string] `json:"worker,omitzero"`
	// For how long the jobs are the worker's own.
	Timeout Duration `json:"timeout"`
	// How many jobs at most.
	MaxJobsToActivate int `json:"maxJobsToActivate"`
	// The variables to hand out with the jobs; all that are visible when absent.
	FetchVariable []string `json:"fetchVariable,omitzero"`
	// How long to wait for jobs when there are none. Zero: the server's default; negative: not at all.
	RequestTimeout Opt[Duration] `json:"requestTimeout,omitzero"`
	// Whose jobs to hand out.
	TenantIDs []string `json:"tenantIds,omitzero"`
	// When it is not given: PROVIDED.
	TenantFilter Opt[TenantFilterEnum] `json:"tenantFilter,omitzero"`
}

func (v JobActivationRequest) waits() time.Duration { return time.Duration(v.RequestTimeout.Or(0)) }

// JobChangeset: Changes to a job; at least one is needed.
type JobChangeset struct {
	Retries Nullable[int] `json:"retries,omitzero"`
	// The time from now until the job is handed out again.
	Timeout Nullable[Duration] `json:"timeout,omitzero"`
}

// JobCompletionRequest is what to say to [Client.CompleteJob].
type JobCompletionRequest struct {
	// What the job produced.
	Variables Object    `json:"variables,omitzero"`
	Result    JobResult `json:"result,omitzero"`
}

// JobErrorRequest is what to say to [Client.ThrowJobError].
type JobErrorRequest struct {
	// The code by which the error is caught.
	ErrorCode    string           `json:"errorCode"`
	ErrorMessage Nullable[string] `json:"errorMessage,omitzero"`
	// Variables to set where the error is caught.
	Variables Object `json:"variables,omitzero"`
}

// JobErrorStatisticsFilter is what [Client.GetJobErrorStatistics] looks for: all of what is given here must hold.
type JobErrorStatisticsFilter struct {
	From         time.Time      `json:"from"`
	To           time.Time      `json:"to"`
	JobType      string         `json:"jobType"`
	ErrorCode    Filter[string] `json:"errorCode,omitzero"`
	ErrorMessage Filter[string] `json:"errorMessage,omitzero"`
}

// JobErrorStatisticsQuery is what to say to [Client.GetJobErrorStatistics].
type JobErrorStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobErrorStatisticsFilter `json:"filter"`
	Page   CursorPage               `json:"page,omitzero"`
}

// JobFailRequest is what to say to [Client.FailJob].
type JobFailRequest struct {
	// How often the job may still be tried. Zero makes an incident. When it is not given: 0.
	Retries      Opt[int]    `json:"retries,omitzero"`
	ErrorMessage Opt[string] `json:"errorMessage,omitzero"`
	// How long to wait before the job is handed out again. When it is not given: 0.
	RetryBackOff Opt[Duration] `json:"retryBackOff,omitzero"`
	// Variables to set at the job's element.
	Variables Object `json:"variables,omitzero"`
}

// JobFilter is what [Client.SearchJobs] looks for: all of what is given here must hold.
type JobFilter struct {
	// Until when the job is the worker's own.
	Deadline Filter[time.Time] `json:"deadline,omitzero"`
	// Why the listener refused.
	DeniedReason       Filter[string]             `json:"deniedReason,omitzero"`
	ElementID          Filter[string]             `json:"elementId,omitzero"`
	ElementInstanceKey Filter[ElementInstanceKey] `json:"elementInstanceKey,omitzero"`
	EndTime            Filter[time.Time]          `json:"endTime,omitzero"`
	ErrorCode          Filter[string]             `json:"errorCode,omitzero"`
	ErrorMessage       Filter[string]             `json:"errorMessage,omitzero"`
	// Whether the job failed before and may be tried again.
	HasFailedWithRetriesLeft Opt[bool] `json:"hasFailedWithRetriesLeft,omitzero"`
	// Whether a task listener refused.
	IsDenied             Nullable[bool]               `json:"isDenied,omitzero"`
	JobKey               Filter[JobKey]               `json:"jobKey,omitzero"`
	Kind                 Filter[JobKind]              `json:"kind,omitzero"`
	ListenerEventType    Filter[JobListenerEventType] `json:"listenerEventType,omitzero"`
	ProcessDefinitionID  Filter[string]               `json:"processDefinitionId,omitzero"`
	ProcessDefinitionKey Filter[ProcessDefinitionKey] `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey   Filter[ProcessInstanceKey]   `json:"processInstanceKey,omitzero"`
	Retries              Filter[int]                  `json:"retries,omitzero"`
	State                Filter[JobState]             `json:"state,omitzero"`
	TenantID             Filter[string]               `json:"tenantId,omitzero"`
	Type                 Filter[string]               `json:"type,omitzero"`
	Worker               Filter[string]               `json:"worker,omitzero"`
	CreationTime         Filter[time.Time]            `json:"creationTime,omitzero"`
	LastUpdateTime       Filter[time.Time]            `json:"lastUpdateTime,omitzero"`
}

// JobResult is what a listener's or an ad-hoc sub-process's job says beside its variables. It is one of
// [JobResultUserTask] or [JobResultAdHocSubProcess].
type JobResult interface {
	isJobResult()
}

// JobResultUserTask is the result of a task listener's job.
type JobResultUserTask struct {
	// Whether the listener refuses what is about to happen to the task.
	Denied Nullable[bool] `json:"denied,omitzero"`
	// Why the listener refused.
	DeniedReason Nullable[string]      `json:"deniedReason,omitzero"`
	Corrections  *JobResultCorrections `json:"corrections,omitzero"`
}

func (JobResultUserTask) isJobResult() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v JobResultUserTask) MarshalJSON() ([]byte, error) {
	type plain JobResultUserTask
	return json.Marshal(struct {
		Choice string `json:"type"`
		plain
	}{"userTask", plain(v)})
}

// JobResultAdHocSubProcess is the result of an ad-hoc sub-process's job.
type JobResultAdHocSubProcess struct {
	ActivateElements []JobResultActivateElement `json:"activateElements,omitzero"`
	// Whether the sub-process is done. When it is not given: false.
	IsCompletionConditionFulfilled Opt[bool] `json:"isCompletionConditionFulfilled,omitzero"`
	// Whether to end what still runs in the sub-process. When it is not given: false.
	IsCancelRemainingInstances Opt[bool] `json:"isCancelRemainingInstances,omitzero"`
}

func (JobResultAdHocSubProcess) isJobResult() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v JobResultAdHocSubProcess) MarshalJSON() ([]byte, error) {
	type plain JobResultAdHocSubProcess
	return json.Marshal(struct {
		Choice string `json:"type"`
		plain
	}{"adHocSubProcess", plain(v)})
}

// JobResultActivateElement is part of a JobResult: its ActivateElements.
type JobResultActivateElement struct {
	ElementID Opt[string] `json:"elementId,omitzero"`
	Variables Object      `json:"variables,omitzero"`
}

// JobResultCorrections: Changes a listener makes to the task. What is absent stays; an empty value clears.
type JobResultCorrections struct {
	Assignee Nullable[string] `json:"assignee,omitzero"`
	// Until when the task should be done.
	DueDate DateChange `json:"dueDate,omitzero"`
	// When to look at the task again.
	FollowUpDate DateChange `json:"followUpDate,omitzero"`
	// The users who may take the task.
	CandidateUsers []string `json:"candidateUsers,omitzero"`
	// The groups whose members may take the task.
	CandidateGroups []string `json:"candidateGroups,omitzero"`
	// From 0 to 100; the higher, the more urgent.
	Priority Nullable[int] `json:"priority,omitzero"`
}

// JobSearchQuery is what to say to [Client.SearchJobs].
type JobSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[JobSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter JobFilter `json:"filter,omitzero"`
}

// JobTimeSeriesStatisticsFilter is what [Client.GetJobTimeSeriesStatistics] looks for: all of what is given here must
// hold.
type JobTimeSeriesStatisticsFilter struct {
	From    time.Time `json:"from"`
	To      time.Time `json:"to"`
	JobType string    `json:"jobType"`
	// The length of a slice, as an ISO 8601 duration.
	Resolution string `json:"resolution,omitzero"`
}

// JobTimeSeriesStatisticsQuery is what to say to [Client.GetJobTimeSeriesStatistics].
type JobTimeSeriesStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobTimeSeriesStatisticsFilter `json:"filter"`
	Page   CursorPage                    `json:"page,omitzero"`
}

// JobTypeStatisticsFilter is what [Client.GetJobTypeStatistics] looks for: all of what is given here must hold.
type JobTypeStatisticsFilter struct {
	From    time.Time      `json:"from"`
	To      time.Time      `json:"to"`
	JobType Filter[string] `json:"jobType,omitzero"`
}

// JobTypeStatisticsQuery is what to say to [Client.GetJobTypeStatistics].
type JobTypeStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobTypeStatisticsFilter `json:"filter,omitzero"`
	Page   CursorPage              `json:"page,omitzero"`
}

// JobUpdateRequest is what to say to [Client.UpdateJob].
type JobUpdateRequest struct {
	Changeset JobChangeset `json:"changeset"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// JobWorkerStatisticsFilter is what [Client.GetJobWorkerStatistics] looks for: all of what is given here must hold.
type JobWorkerStatisticsFilter struct {
	From    time.Time `json:"from"`
	To      time.Time `json:"to"`
	JobType string    `json:"jobType"`
}

// JobWorkerStatisticsQuery is what to say to [Client.GetJobWorkerStatistics].
type JobWorkerStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter JobWorkerStatisticsFilter `json:"filter"`
	Page   CursorPage                `json:"page,omitzero"`
}

// MappingRuleCreateRequest is what to say to [Client.CreateMappingRule].
type MappingRuleCreateRequest struct {
	// The claim of the token that counts.
	ClaimName string `json:"claimName"`
	// The value the claim must have.
	ClaimValue    string `json:"claimValue"`
	Name          string `json:"name"`
	MappingRuleID string `json:"mappingRuleId"`
}

// MappingRuleCreateUpdateRequest is what to say to [Client.UpdateMappingRule].
type MappingRuleCreateUpdateRequest struct {
	// The claim of the token that counts.
	ClaimName string `json:"claimName"`
	// The value the claim must have.
	ClaimValue string `json:"claimValue"`
	Name       string `json:"name"`
}

// MappingRuleFilter is what [Client.SearchMappingRulesForGroup] looks for: all of what is given here must hold.
type MappingRuleFilter struct {
	// The claim of the token that counts.
	ClaimName string `json:"claimName,omitzero"`
	// The value the claim must have.
	ClaimValue    string `json:"claimValue,omitzero"`
	Name          string `json:"name,omitzero"`
	MappingRuleID string `json:"mappingRuleId,omitzero"`
}

// MappingRuleSearchQueryRequest is what to say to [Client.SearchMappingRulesForGroup].
type MappingRuleSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[MappingRuleSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter MappingRuleFilter `json:"filter,omitzero"`
}

// MessageCorrelationRequest is what to say to [Client.CorrelateMessage].
type MessageCorrelationRequest struct {
	Name string `json:"name"`
	// The value by which messages find the instance that waits. When it is not given: .
	CorrelationKey Opt[string] `json:"correlationKey,omitzero"`
	Variables      Object      `json:"variables,omitzero"`
	TenantID       Opt[string] `json:"tenantId,omitzero"`
}

// MessagePublicationRequest is what to say to [Client.PublishMessage].
type MessagePublicationRequest struct {
	Name string `json:"name"`
	// The value by which messages find the instance that waits. When it is not given: .
	CorrelationKey Opt[string] `json:"correlationKey,omitzero"`
	// For how long the message is kept. When it is not given: 0.
	TimeToLive Opt[Duration] `json:"timeToLive,omitzero"`
	// A name that keeps the same message from being published twice while it is kept.
	MessageID Opt[string] `json:"messageId,omitzero"`
	Variables Object      `json:"variables,omitzero"`
	TenantID  Opt[string] `json:"tenantId,omitzero"`
}

// MessageSubscriptionFilter is what [Client.SearchMessageSubscriptions] looks for: all of what is given here must hold.
type MessageSubscriptionFilter struct {
	MessageSubscriptionKey   Filter[MessageSubscriptionKey]   `json:"messageSubscriptionKey,omitzero"`
	ProcessDefinitionKey     Filter[ProcessDefinitionKey]     `json:"processDefinitionKey,omitzero"`
	ProcessDefinitionID      Filter[string]                   `json:"processDefinitionId,omitzero"`
	ProcessInstanceKey       Filter[ProcessInstanceKey]       `json:"processInstanceKey,omitzero"`
	ElementID                Filter[string]                   `json:"elementId,omitzero"`
	ElementInstanceKey       Filter[ElementInstanceKey]       `json:"elementInstanceKey,omitzero"`
	MessageSubscriptionState Filter[MessageSubscriptionState] `json:"messageSubscriptionState,omitzero"`
	LastUpdatedDate          Filter[time.Time]                `json:"lastUpdatedDate,omitzero"`
	MessageName              Filter[string]                   `json:"messageName,omitzero"`
	// The value by which messages find the instance that waits.
	CorrelationKey Filter[string] `json:"correlationKey,omitzero"`
	TenantID       Filter[string] `json:"tenantId,omitzero"`
}

// MessageSubscriptionSearchQuery is what to say to [Client.SearchMessageSubscriptions].
type MessageSubscriptionSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[MessageSubscriptionSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter MessageSubscriptionFilter `json:"filter,omitzero"`
}

// MigrateProcessInstanceMappingInstruction is part of a ProcessInstanceMigrationInstruction: its MappingInstructions.
type MigrateProcessInstanceMappingInstruction struct {
	SourceElementID string `json:"sourceElementId"`
	TargetElementID string `json:"targetElementId"`
}

// ModifyProcessInstanceVariableInstruction is part of a ProcessInstanceModificationMoveInstruction: its
// VariableInstructions.
type ModifyProcessInstanceVariableInstruction struct {
	Variables Object `json:"variables"`
	// The element at which to set the variables; the process when empty. When it is not given: .
	ScopeID Opt[string] `json:"scopeId,omitzero"`
}

// ProcessDefinitionElementStatisticsQuery is what to say to [Client.GetProcessDefinitionStatistics].
type ProcessDefinitionElementStatisticsQuery struct {
	// What is searched for; all conditions must hold.
	Filter ProcessDefinitionStatisticsFilter `json:"filter,omitzero"`
}

// ProcessDefinitionFilter is what [Client.SearchProcessDefinitions] looks for: all of what is given here must hold.
type ProcessDefinitionFilter struct {
	Name Filter[string] `json:"name,omitzero"`
	// Only the latest version of each.
	IsLatestVersion Opt[bool] `json:"isLatestVersion,omitzero"`
	ResourceName    string    `json:"resourceName,omitzero"`
	Version         Opt[int]  `json:"version,omitzero"`
	// The version's name in the model.
	VersionTag           string               `json:"versionTag,omitzero"`
	ProcessDefinitionID  Filter[string]       `json:"processDefinitionId,omitzero"`
	TenantID             string               `json:"tenantId,omitzero"`
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey,omitzero"`
	// Whether the none start event has a form.
	HasStartForm Opt[bool]              `json:"hasStartForm,omitzero"`
	State        ProcessDefinitionState `json:"state,omitzero"`
}

// ProcessDefinitionInstanceStatisticsQuery is what to say to [Client.GetProcessDefinitionInstanceStatistics].
type ProcessDefinitionInstanceStatisticsQuery struct {
	Page OffsetPage `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ProcessDefinitionInstanceStatisticsSortField] `json:"sort,omitzero"`
}

// ProcessDefinitionInstanceVersionStatisticsFilter is what [Client.GetProcessDefinitionInstanceVersionStatistics] looks
// for: all of what is given here must hold.
type ProcessDefinitionInstanceVersionStatisticsFilter struct {
	ProcessDefinitionID string `json:"processDefinitionId"`
	TenantID            string `json:"tenantId,omitzero"`
}

// ProcessDefinitionInstanceVersionStatisticsQuery is what to say to
// [Client.GetProcessDefinitionInstanceVersionStatistics].
type ProcessDefinitionInstanceVersionStatisticsQuery struct {
	Page OffsetPage `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ProcessDefinitionInstanceVersionStatisticsSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter ProcessDefinitionInstanceVersionStatisticsFilter `json:"filter"`
}

// ProcessDefinitionMessageSubscriptionStatisticsQuery is what to say to
// [Client.GetProcessDefinitionMessageSubscriptionStatistics].
type ProcessDefinitionMessageSubscriptionStatisticsQuery struct {
	Page CursorPage `json:"page,omitzero"`
	// What is searched for; all conditions must hold.
	Filter MessageSubscriptionFilter `json:"filter,omitzero"`
}

// ProcessDefinitionSearchQuery is what to say to [Client.SearchProcessDefinitions].
type ProcessDefinitionSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ProcessDefinitionSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter ProcessDefinitionFilter `json:"filter,omitzero"`
}

// ProcessDefinitionStatisticsFilter is part of a ProcessDefinitionElementStatisticsQuery: its Filter.
type ProcessDefinitionStatisticsFilter struct {
	StartDate Filter[time.Time]            `json:"startDate,omitzero"`
	EndDate   Filter[time.Time]            `json:"endDate,omitzero"`
	State     Filter[ProcessInstanceState] `json:"state,omitzero"`
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]                     `json:"hasIncident,omitzero"`
	TenantID           Filter[string]                `json:"tenantId,omitzero"`
	Variables          []VariableValueFilterProperty `json:"variables,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey]    `json:"processInstanceKey,omitzero"`
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey] `json:"parentProcessInstanceKey,omitzero"`
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey] `json:"parentElementInstanceKey,omitzero"`
	// The former name of batchOperationKey.
	// Deprecated: only older clusters need it.
	BatchOperationID  Filter[string] `json:"batchOperationId,omitzero"`
	BatchOperationKey Filter[string] `json:"batchOperationKey,omitzero"`
	ErrorMessage      Filter[string] `json:"errorMessage,omitzero"`
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool] `json:"hasRetriesLeft,omitzero"`
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState] `json:"elementInstanceState,omitzero"`
	ElementID            Filter[string]               `json:"elementId,omitzero"`
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool] `json:"hasElementInstanceIncident,omitzero"`
	// Only instances with an incident of this error.
	IncidentErrorHashCode Filter[int]    `json:"incidentErrorHashCode,omitzero"`
	Tags                  []string       `json:"tags,omitzero"`
	BusinessID            Filter[string] `json:"businessId,omitzero"`
	// Groups of conditions, of which at least one must hold, beside the conditions outside.
	Or []BaseProcessInstanceFilterFields `json:"$or,omitzero"`
}

// ProcessInstanceCancellationBatchOperationRequest is what to say to [Client.CancelProcessInstancesBatchOperation].
type ProcessInstanceCancellationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter `json:"filter"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceCreationInstruction is what to start, by the id of a process or by the key of one of its versions. It
// is one of [ProcessInstanceCreationInstructionByKey] or [ProcessInstanceCreationInstructionByID].
type ProcessInstanceCreationInstruction interface {
	isProcessInstanceCreationInstruction()
	inTenant(*Client) ProcessInstanceCreationInstruction
}

// ProcessInstanceCreationInstructionByKey is a choice of ProcessInstanceCreationInstruction.
type ProcessInstanceCreationInstructionByKey struct {
	ProcessDefinitionKey ProcessDefinitionKey `json:"processDefinitionKey"`
	// Of no account: the key names the version. When it is not given: -1.
	ProcessDefinitionVersion Opt[int] `json:"processDefinitionVersion,omitzero"`
	Variables                Object   `json:"variables,omitzero"`
	// Elements to start at, instead of the none start event.
	StartInstructions []ProcessInstanceCreationStartInstruction `json:"startInstructions,omitzero"`
	// Things to do while the instance runs.
	RuntimeInstructions []ProcessInstanceCreationRuntimeInstruction `json:"runtimeInstructions,omitzero"`
	TenantID            Opt[string]                                 `json:"tenantId,omitzero"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
	// Whether to answer only when the instance has ended. When it is not given: false.
	AwaitCompletion Opt[bool] `json:"awaitCompletion,omitzero"`
	// How long to wait for an answer. Zero: the server's default. When it is not given: 0.
	RequestTimeout Opt[Duration] `json:"requestTimeout,omitzero"`
	// The variables to return when awaiting; all of the root scope when absent.
	FetchVariables []string    `json:"fetchVariables,omitzero"`
	Tags           []string    `json:"tags,omitzero"`
	BusinessID     Opt[string] `json:"businessId,omitzero"`
}

func (ProcessInstanceCreationInstructionByKey) isProcessInstanceCreationInstruction() {}

func (v ProcessInstanceCreationInstructionByKey) inTenant(c *Client) ProcessInstanceCreationInstruction {
	v.TenantID = c.tenant(v.TenantID)
	return v
}

func (v ProcessInstanceCreationInstructionByKey) waits() time.Duration {
	return time.Duration(v.RequestTimeout.Or(0))
}

// ProcessInstanceCreationInstructionByID is a choice of ProcessInstanceCreationInstruction.
type ProcessInstanceCreationInstructionByID struct {
	ProcessDefinitionID string `json:"processDefinitionId"`
	// The version to start; -1 is the latest. When it is not given: -1.
	ProcessDefinitionVersion Opt[int]    `json:"processDefinitionVersion,omitzero"`
	Variables                Object      `json:"variables,omitzero"`
	TenantID                 Opt[string] `json:"tenantId,omitzero"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
	// Elements to start at, instead of the none start event.
	StartInstructions []ProcessInstanceCreationStartInstruction `json:"startInstructions,omitzero"`
	// Things to do while the instance runs.
	RuntimeInstructions []ProcessInstanceCreationRuntimeInstruction `json:"runtimeInstructions,omitzero"`
	// Whether to answer only when the instance has ended. When it is not given: false.
	AwaitCompletion Opt[bool] `json:"awaitCompletion,omitzero"`
	// The variables to return when awaiting; all of the root scope when absent.
	FetchVariables []string `json:"fetchVariables,omitzero"`
	// How long to wait for an answer. Zero: the server's default. When it is not given: 0.
	RequestTimeout Opt[Duration] `json:"requestTimeout,omitzero"`
	Tags           []string      `json:"tags,omitzero"`
	BusinessID     Opt[string]   `json:"businessId,omitzero"`
}

func (ProcessInstanceCreationInstructionByID) isProcessInstanceCreationInstruction() {}

func (v ProcessInstanceCreationInstructionByID) inTenant(c *Client) ProcessInstanceCreationInstruction {
	v.TenantID = c.tenant(v.TenantID)
	return v
}

func (v ProcessInstanceCreationInstructionByID) waits() time.Duration {
	return time.Duration(v.RequestTimeout.Or(0))
}

// ProcessInstanceCreationRuntimeInstruction: Something to do while the instance runs. The only choice is
// [ProcessInstanceCreationTerminateInstruction].
type ProcessInstanceCreationRuntimeInstruction interface {
	isProcessInstanceCreationRuntimeInstruction()
}

// ProcessInstanceCreationTerminateInstruction: Ends the instance once an element has ended.
type ProcessInstanceCreationTerminateInstruction struct {
	// The element after which the instance ends.
	AfterElementID string `json:"afterElementId"`
}

func (ProcessInstanceCreationTerminateInstruction) isProcessInstanceCreationRuntimeInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v ProcessInstanceCreationTerminateInstruction) MarshalJSON() ([]byte, error) {
	type plain ProcessInstanceCreationTerminateInstruction
	return json.Marshal(struct {
		Choice string `json:"type"`
		plain
	}{"TERMINATE_PROCESS_INSTANCE", plain(v)})
}

// ProcessInstanceCreationStartInstruction is an element to start at, instead of the none start event.
type ProcessInstanceCreationStartInstruction struct {
	ElementID string `json:"elementId"`
}

// ProcessInstanceDeletionBatchOperationRequest is what to say to [Client.DeleteProcessInstancesBatchOperation].
type ProcessInstanceDeletionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter `json:"filter"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceFilter is what [Client.SearchProcessInstances] looks for: all of what is given here must hold.
type ProcessInstanceFilter struct {
	StartDate Filter[time.Time]            `json:"startDate,omitzero"`
	EndDate   Filter[time.Time]            `json:"endDate,omitzero"`
	State     Filter[ProcessInstanceState] `json:"state,omitzero"`
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]                     `json:"hasIncident,omitzero"`
	TenantID           Filter[string]                `json:"tenantId,omitzero"`
	Variables          []VariableValueFilterProperty `json:"variables,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey]    `json:"processInstanceKey,omitzero"`
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey] `json:"parentProcessInstanceKey,omitzero"`
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey] `json:"parentElementInstanceKey,omitzero"`
	// The former name of batchOperationKey.
	// Deprecated: only older clusters need it.
	BatchOperationID  Filter[string] `json:"batchOperationId,omitzero"`
	BatchOperationKey Filter[string] `json:"batchOperationKey,omitzero"`
	ErrorMessage      Filter[string] `json:"errorMessage,omitzero"`
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool] `json:"hasRetriesLeft,omitzero"`
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState] `json:"elementInstanceState,omitzero"`
	ElementID            Filter[string]               `json:"elementId,omitzero"`
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool] `json:"hasElementInstanceIncident,omitzero"`
	// Only instances with an incident of this error.
	IncidentErrorHashCode       Filter[int]                  `json:"incidentErrorHashCode,omitzero"`
	Tags                        []string                     `json:"tags,omitzero"`
	BusinessID                  Filter[string]               `json:"businessId,omitzero"`
	ProcessDefinitionID         Filter[string]               `json:"processDefinitionId,omitzero"`
	ProcessDefinitionName       Filter[string]               `json:"processDefinitionName,omitzero"`
	ProcessDefinitionVersion    Filter[int]                  `json:"processDefinitionVersion,omitzero"`
	ProcessDefinitionVersionTag Filter[string]               `json:"processDefinitionVersionTag,omitzero"`
	ProcessDefinitionKey        Filter[ProcessDefinitionKey] `json:"processDefinitionKey,omitzero"`
	// Groups of conditions, of which at least one must hold, beside the conditions outside.
	Or []ProcessInstanceFilterFields `json:"$or,omitzero"`
}

// ProcessInstanceFilterFields is part of a ProcessInstanceFilter: its Or.
type ProcessInstanceFilterFields struct {
	StartDate Filter[time.Time]            `json:"startDate,omitzero"`
	EndDate   Filter[time.Time]            `json:"endDate,omitzero"`
	State     Filter[ProcessInstanceState] `json:"state,omitzero"`
	// Whether an incident keeps it from going on.
	HasIncident        Opt[bool]                     `json:"hasIncident,omitzero"`
	TenantID           Filter[string]                `json:"tenantId,omitzero"`
	Variables          []VariableValueFilterProperty `json:"variables,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey]    `json:"processInstanceKey,omitzero"`
	// The instance that called this one.
	ParentProcessInstanceKey Filter[ProcessInstanceKey] `json:"parentProcessInstanceKey,omitzero"`
	// The call activity that called this one.
	ParentElementInstanceKey Filter[ElementInstanceKey] `json:"parentElementInstanceKey,omitzero"`
	// The former name of batchOperationKey.
	// Deprecated: only older clusters need it.
	BatchOperationID  Filter[string] `json:"batchOperationId,omitzero"`
	BatchOperationKey Filter[string] `json:"batchOperationKey,omitzero"`
	ErrorMessage      Filter[string] `json:"errorMessage,omitzero"`
	// Whether a job of the instance failed and may be tried again.
	HasRetriesLeft Opt[bool] `json:"hasRetriesLeft,omitzero"`
	// Only instances with an element in this state.
	ElementInstanceState Filter[ElementInstanceState] `json:"elementInstanceState,omitzero"`
	ElementID            Filter[string]               `json:"elementId,omitzero"`
	// Only instances with an element that has an incident.
	HasElementInstanceIncident Opt[bool] `json:"hasElementInstanceIncident,omitzero"`
	// Only instances with an incident of this error.
	IncidentErrorHashCode       Filter[int]                  `json:"incidentErrorHashCode,omitzero"`
	Tags                        []string                     `json:"tags,omitzero"`
	BusinessID                  Filter[string]               `json:"businessId,omitzero"`
	ProcessDefinitionID         Filter[string]               `json:"processDefinitionId,omitzero"`
	ProcessDefinitionName       Filter[string]               `json:"processDefinitionName,omitzero"`
	ProcessDefinitionVersion    Filter[int]                  `json:"processDefinitionVersion,omitzero"`
	ProcessDefinitionVersionTag Filter[string]               `json:"processDefinitionVersionTag,omitzero"`
	ProcessDefinitionKey        Filter[ProcessDefinitionKey] `json:"processDefinitionKey,omitzero"`
}

// ProcessInstanceIncidentResolutionBatchOperationRequest is what to say to [Client.ResolveIncidentsBatchOperation].
type ProcessInstanceIncidentResolutionBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter `json:"filter"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceMigrationBatchOperationPlan is part of a ProcessInstanceMigrationBatchOperationRequest: its
// MigrationPlan.
type ProcessInstanceMigrationBatchOperationPlan struct {
	TargetProcessDefinitionKey ProcessDefinitionKey `json:"targetProcessDefinitionKey"`
	// Which element of the old definition becomes which of the new.
	MappingInstructions []MigrateProcessInstanceMappingInstruction `json:"mappingInstructions,omitzero"`
}

// ProcessInstanceMigrationBatchOperationRequest is what to say to [Client.MigrateProcessInstancesBatchOperation].
type ProcessInstanceMigrationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter        ProcessInstanceFilter                      `json:"filter"`
	MigrationPlan ProcessInstanceMigrationBatchOperationPlan `json:"migrationPlan"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceMigrationInstruction is what to say to [Client.MigrateProcessInstance].
type ProcessInstanceMigrationInstruction struct {
	TargetProcessDefinitionKey ProcessDefinitionKey `json:"targetProcessDefinitionKey"`
	// Which element of the old definition becomes which of the new.
	MappingInstructions []MigrateProcessInstanceMappingInstruction `json:"mappingInstructions,omitzero"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceModificationActivateInstruction is part of a ProcessInstanceModificationInstruction: its
// ActivateInstructions.
type ProcessInstanceModificationActivateInstruction struct {
	ElementID            string                                     `json:"elementId"`
	VariableInstructions []ModifyProcessInstanceVariableInstruction `json:"variableInstructions,omitzero"`
	// The scope in which to activate, when there may be several.
	AncestorElementInstanceKey Opt[ElementInstanceKey] `json:"ancestorElementInstanceKey,omitzero"`
}

// ProcessInstanceModificationBatchOperationRequest is what to say to [Client.ModifyProcessInstancesBatchOperation].
type ProcessInstanceModificationBatchOperationRequest struct {
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter `json:"filter"`
	// What to move.
	MoveInstructions []ProcessInstanceModificationMoveBatchOperationInstruction `json:"moveInstructions,omitzero"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// ProcessInstanceModificationInstruction is what to say to [Client.ModifyProcessInstance].
type ProcessInstanceModificationInstruction struct {
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
	// What to activate.
	ActivateInstructions []ProcessInstanceModificationActivateInstruction `json:"activateInstructions,omitzero"`
	// What to move.
	MoveInstructions []ProcessInstanceModificationMoveInstruction `json:"moveInstructions,omitzero"`
	// What to end.
	TerminateInstructions []ProcessInstanceModificationTerminateInstruction `json:"terminateInstructions,omitzero"`
}

// ProcessInstanceModificationMoveBatchOperationInstruction is part of a
// ProcessInstanceModificationBatchOperationRequest: its MoveInstructions.
type ProcessInstanceModificationMoveBatchOperationInstruction struct {
	SourceElementID string `json:"sourceElementId"`
	TargetElementID string `json:"targetElementId"`
}

// ProcessInstanceModificationMoveInstruction is part of a ProcessInstanceModificationInstruction: its MoveInstructions.
type ProcessInstanceModificationMoveInstruction struct {
	SourceElementInstruction SourceElementInstruction                   `json:"sourceElementInstruction,omitzero"`
	TargetElementID          string                                     `json:"targetElementId"`
	AncestorScopeInstruction AncestorScopeInstruction                   `json:"ancestorScopeInstruction,omitzero"`
	VariableInstructions     []ModifyProcessInstanceVariableInstruction `json:"variableInstructions,omitzero"`
}

// ProcessInstanceModificationTerminateInstruction is what to end: all instances of an element, or one. It is one of
// [ProcessInstanceModificationTerminateByIDInstruction] or [ProcessInstanceModificationTerminateByKeyInstruction].
type ProcessInstanceModificationTerminateInstruction interface {
	isProcessInstanceModificationTerminateInstruction()
}

// ProcessInstanceModificationTerminateByIDInstruction is a choice of ProcessInstanceModificationTerminateInstruction.
type ProcessInstanceModificationTerminateByIDInstruction struct {
	ElementID string `json:"elementId"`
}

func (ProcessInstanceModificationTerminateByIDInstruction) isProcessInstanceModificationTerminateInstruction() {
}

// ProcessInstanceModificationTerminateByKeyInstruction is a choice of ProcessInstanceModificationTerminateInstruction.
type ProcessInstanceModificationTerminateByKeyInstruction struct {
	ElementInstanceKey ElementInstanceKey `json:"elementInstanceKey"`
}

func (ProcessInstanceModificationTerminateByKeyInstruction) isProcessInstanceModificationTerminateInstruction() {
}

// ProcessInstanceSearchQuery is what to say to [Client.SearchProcessInstances].
type ProcessInstanceSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[ProcessInstanceSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter ProcessInstanceFilter `json:"filter,omitzero"`
}

// RoleClientSearchQueryRequest is what to say to [Client.SearchClientsForGroup].
type RoleClientSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[RoleClientSortField] `json:"sort,omitzero"`
}

// RoleCreateRequest is what to say to [Client.CreateRole].
type RoleCreateRequest struct {
	RoleID      string      `json:"roleId"`
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// RoleFilter is what [Client.SearchRolesForGroup] looks for: all of what is given here must hold.
type RoleFilter struct {
	RoleID string `json:"roleId,omitzero"`
	Name   string `json:"name,omitzero"`
}

// RoleGroupSearchQueryRequest is what to say to [Client.SearchGroupsForRole].
type RoleGroupSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[RoleGroupSortField] `json:"sort,omitzero"`
}

// RoleSearchQueryRequest is what to say to [Client.SearchRolesForGroup].
type RoleSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[RoleSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter RoleFilter `json:"filter,omitzero"`
}

// RoleUpdateRequest is what to say to [Client.UpdateRole].
type RoleUpdateRequest struct {
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// RoleUserSearchQueryRequest is what to say to [Client.SearchUsersForGroup].
type RoleUserSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[RoleUserSortField] `json:"sort,omitzero"`
}

// SetVariableRequest is what to say to [Client.CreateElementInstanceVariables].
type SetVariableRequest struct {
	Variables Object `json:"variables"`
	// Whether the variables stay at this element, instead of going up to the scope that has them. When it is not given:
	// false.
	Local Opt[bool] `json:"local,omitzero"`
	// A number of the caller's choice, to find in the records what the request caused.
	OperationReference Opt[int64] `json:"operationReference,omitzero"`
}

// SignalBroadcastRequest is what to say to [Client.BroadcastSignal].
type SignalBroadcastRequest struct {
	SignalName string      `json:"signalName"`
	Variables  Object      `json:"variables,omitzero"`
	TenantID   Opt[string] `json:"tenantId,omitzero"`
}

// SourceElementInstruction: From where to move: all instances of an element, or one. It is one of
// [SourceElementIDInstruction] or [SourceElementInstanceKeyInstruction].
type SourceElementInstruction interface {
	isSourceElementInstruction()
}

// SourceElementIDInstruction is a choice of SourceElementInstruction.
type SourceElementIDInstruction struct {
	SourceElementID string `json:"sourceElementId"`
}

func (SourceElementIDInstruction) isSourceElementInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v SourceElementIDInstruction) MarshalJSON() ([]byte, error) {
	type plain SourceElementIDInstruction
	return json.Marshal(struct {
		Choice string `json:"sourceType"`
		plain
	}{"byId", plain(v)})
}

// SourceElementInstanceKeyInstruction is a choice of SourceElementInstruction.
type SourceElementInstanceKeyInstruction struct {
	SourceElementInstanceKey ElementInstanceKey `json:"sourceElementInstanceKey"`
}

func (SourceElementInstanceKeyInstruction) isSourceElementInstruction() {}

// MarshalJSON writes the choice with the member that tells it from the others.
func (v SourceElementInstanceKeyInstruction) MarshalJSON() ([]byte, error) {
	type plain SourceElementInstanceKeyInstruction
	return json.Marshal(struct {
		Choice string `json:"sourceType"`
		plain
	}{"byKey", plain(v)})
}

// TenantClientSearchQueryRequest is what to say to [Client.SearchClientsForTenant].
type TenantClientSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[TenantClientSortField] `json:"sort,omitzero"`
}

// TenantCreateRequest is what to say to [Client.CreateTenant].
type TenantCreateRequest struct {
	TenantID    string      `json:"tenantId"`
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// TenantFilter is what [Client.SearchTenants] looks for: all of what is given here must hold.
type TenantFilter struct {
	TenantID string `json:"tenantId,omitzero"`
	Name     string `json:"name,omitzero"`
}

// TenantGroupSearchQueryRequest is what to say to [Client.SearchGroupIDsForTenant].
type TenantGroupSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[TenantGroupSortField] `json:"sort,omitzero"`
}

// TenantSearchQueryRequest is what to say to [Client.SearchTenants].
type TenantSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[TenantSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter TenantFilter `json:"filter,omitzero"`
}

// TenantUpdateRequest is what to say to [Client.UpdateTenant].
type TenantUpdateRequest struct {
	Name        string      `json:"name"`
	Description Opt[string] `json:"description,omitzero"`
}

// TenantUserSearchQueryRequest is what to say to [Client.SearchUsersForTenant].
type TenantUserSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[TenantUserSortField] `json:"sort,omitzero"`
}

// UpdateClusterVariableRequest is what to say to [Client.UpdateGlobalClusterVariable].
type UpdateClusterVariableRequest struct {
	// Any JSON value.
	Value Value `json:"value"`
}

// UpdateGlobalTaskListenerRequest is what to say to [Client.UpdateGlobalTaskListener].
type UpdateGlobalTaskListenerRequest struct {
	// The type of the jobs.
	Type string `json:"type"`
	// How often a job may be tried.
	Retries Opt[int] `json:"retries,omitzero"`
	// Whether the listener runs after those of the task's model, instead of before.
	AfterNonGlobal Opt[bool] `json:"afterNonGlobal,omitzero"`
	// Listeners of a higher priority run first.
	Priority Opt[int] `json:"priority,omitzero"`
	// The events the listener is for.
	EventTypes []GlobalTaskListenerEventType `json:"eventTypes,omitzero"`
}

// UserFilter is what [Client.SearchUsers] looks for: all of what is given here must hold.
type UserFilter struct {
	Username Filter[string] `json:"username,omitzero"`
	Name     Filter[string] `json:"name,omitzero"`
	Email    Filter[string] `json:"email,omitzero"`
}

// UserRequest is what to say to [Client.CreateAdminUser].
type UserRequest struct {
	Password string      `json:"password"`
	Username string      `json:"username"`
	Name     Opt[string] `json:"name,omitzero"`
	Email    Opt[string] `json:"email,omitzero"`
}

// UserSearchQueryRequest is what to say to [Client.SearchUsers].
type UserSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[UserSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter UserFilter `json:"filter,omitzero"`
}

// UserTaskAssignmentRequest is what to say to [Client.AssignUserTask].
type UserTaskAssignmentRequest struct {
	Assignee Opt[string] `json:"assignee,omitzero"`
	// Whether the task may be taken from its present assignee; it may unless this is false.
	AllowOverride Nullable[bool] `json:"allowOverride,omitzero"`
	// A name for what is done, which listeners see.
	Action Nullable[string] `json:"action,omitzero"`
}

// UserTaskAuditLogFilter is what [Client.SearchUserTaskAuditLogs] looks for: all of what is given here must hold.
type UserTaskAuditLogFilter struct {
	OperationType Filter[AuditLogOperationType] `json:"operationType,omitzero"`
	Result        Filter[AuditLogResultEnum]    `json:"result,omitzero"`
	Timestamp     Filter[time.Time]             `json:"timestamp,omitzero"`
	ActorType     Filter[AuditLogActorType]     `json:"actorType,omitzero"`
	// Who did it: a username or a client id.
	ActorID Filter[string] `json:"actorId,omitzero"`
}

// UserTaskAuditLogSearchQueryRequest is what to say to [Client.SearchUserTaskAuditLogs].
type UserTaskAuditLogSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[UserTaskAuditLogSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter UserTaskAuditLogFilter `json:"filter,omitzero"`
}

// UserTaskCompletionRequest is what to say to [Client.CompleteUserTask].
type UserTaskCompletionRequest struct {
	Variables Object `json:"variables,omitzero"`
	// A name for what is done, which listeners see.
	Action Nullable[string] `json:"action,omitzero"`
}

// UserTaskEffectiveVariableSearchQueryRequest is what to say to [Client.SearchUserTaskEffectiveVariables].
type UserTaskEffectiveVariableSearchQueryRequest struct {
	Page OffsetPage `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[UserTaskEffectiveVariableSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter UserTaskVariableFilter `json:"filter,omitzero"`
}

// UserTaskFilter is what [Client.SearchUserTasks] looks for: all of what is given here must hold.
type UserTaskFilter struct {
	State     Filter[UserTaskState] `json:"state,omitzero"`
	Assignee  Filter[string]        `json:"assignee,omitzero"`
	Priority  Filter[int]           `json:"priority,omitzero"`
	ElementID string                `json:"elementId,omitzero"`
	Name      Filter[string]        `json:"name,omitzero"`
	// A group whose members may take the task.
	CandidateGroup Filter[string] `json:"candidateGroup,omitzero"`
	// A user who may take the task.
	CandidateUser       Filter[string]    `json:"candidateUser,omitzero"`
	TenantID            Filter[string]    `json:"tenantId,omitzero"`
	ProcessDefinitionID string            `json:"processDefinitionId,omitzero"`
	CreationDate        Filter[time.Time] `json:"creationDate,omitzero"`
	CompletionDate      Filter[time.Time] `json:"completionDate,omitzero"`
	// When to look at the task again.
	FollowUpDate Filter[time.Time] `json:"followUpDate,omitzero"`
	// Until when the task should be done.
	DueDate Filter[time.Time] `json:"dueDate,omitzero"`
	// Variables of the process's scope that must have a value.
	ProcessInstanceVariables []VariableValueFilterProperty `json:"processInstanceVariables,omitzero"`
	// Variables of the task's scope that must have a value.
	LocalVariables       []VariableValueFilterProperty `json:"localVariables,omitzero"`
	UserTaskKey          UserTaskKey                   `json:"userTaskKey,omitzero"`
	ProcessDefinitionKey ProcessDefinitionKey          `json:"processDefinitionKey,omitzero"`
	ProcessInstanceKey   ProcessInstanceKey            `json:"processInstanceKey,omitzero"`
	ElementInstanceKey   ElementInstanceKey            `json:"elementInstanceKey,omitzero"`
	Tags                 []string                      `json:"tags,omitzero"`
}

// UserTaskSearchQuery is what to say to [Client.SearchUserTasks].
type UserTaskSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[UserTaskSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter UserTaskFilter `json:"filter,omitzero"`
}

// UserTaskUpdateRequest is what to say to [Client.UpdateUserTask].
type UserTaskUpdateRequest struct {
	Changeset *Changeset `json:"changeset,omitzero"`
	// A name for what is done, which listeners see.
	Action Nullable[string] `json:"action,omitzero"`
}

// UserTaskVariableFilter is what [Client.SearchUserTaskEffectiveVariables] looks for: all of what is given here must
// hold.
type UserTaskVariableFilter struct {
	Name Filter[string] `json:"name,omitzero"`
}

// UserTaskVariableSearchQueryRequest is what to say to [Client.SearchUserTaskVariables].
type UserTaskVariableSearchQueryRequest struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[UserTaskVariableSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter UserTaskVariableFilter `json:"filter,omitzero"`
}

// UserUpdateRequest is what to say to [Client.UpdateUser].
type UserUpdateRequest struct {
	Password Opt[string] `json:"password,omitzero"`
	Name     Opt[string] `json:"name,omitzero"`
	Email    Opt[string] `json:"email,omitzero"`
}

// VariableFilter is what [Client.SearchVariables] looks for: all of what is given here must hold.
type VariableFilter struct {
	Name     Filter[string] `json:"name,omitzero"`
	Value    Filter[string] `json:"value,omitzero"`
	TenantID string         `json:"tenantId,omitzero"`
	// Whether the value was cut; the whole of it comes by key.
	IsTruncated Opt[bool]           `json:"isTruncated,omitzero"`
	VariableKey Filter[VariableKey] `json:"variableKey,omitzero"`
	// Where the variable is kept: at the process instance or at an element instance.
	ScopeKey           Filter[ScopeKey]           `json:"scopeKey,omitzero"`
	ProcessInstanceKey Filter[ProcessInstanceKey] `json:"processInstanceKey,omitzero"`
}

// VariableSearchQuery is what to say to [Client.SearchVariables].
type VariableSearchQuery struct {
	Page Page `json:"page,omitzero"`
	// By what to sort, the most important first.
	Sort []Sort[VariableSortField] `json:"sort,omitzero"`
	// What is searched for; all conditions must hold.
	Filter VariableFilter `json:"filter,omitzero"`
}

// VariableValueFilterProperty is a variable that must have a value. Values compare as JSON text: a string has its
// quotes.
type VariableValueFilterProperty struct {
	Name  string         `json:"name"`
	Value Filter[string] `json:"value"`
}

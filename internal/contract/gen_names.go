// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

// AuditLogKey identifies an entry of the audit log.
type AuditLogKey int64

// AuthorizationKey identifies an authorization.
type AuthorizationKey int64

// ConditionalEvaluationKey identifies an evaluation of conditions.
type ConditionalEvaluationKey int64

// DecisionDefinitionKey identifies a version of a decision.
type DecisionDefinitionKey int64

// DecisionEvaluationKey identifies an evaluation of decisions.
type DecisionEvaluationKey int64

// DecisionInstanceKey identifies an evaluation of decisions.
type DecisionInstanceKey int64

// DecisionRequirementsKey identifies a version of a graph of decisions.
type DecisionRequirementsKey int64

// DeploymentKey identifies a deployment.
type DeploymentKey int64

// ElementInstanceKey identifies an element instance.
type ElementInstanceKey int64

// FormKey identifies a version of a form.
type FormKey int64

// IncidentKey identifies an incident.
type IncidentKey int64

// JobKey identifies a job.
type JobKey int64

// MessageKey identifies a message.
type MessageKey int64

// MessageSubscriptionKey identifies a message subscription.
type MessageSubscriptionKey int64

// ProcessDefinitionKey identifies a version of a process.
type ProcessDefinitionKey int64

// ProcessInstanceKey identifies a process instance.
type ProcessInstanceKey int64

// ResourceKey identifies a deployed process, graph of decisions, form or file.
type ResourceKey int64

// ScopeKey identifies a scope of variables: a process instance or an element instance.
type ScopeKey int64

// SignalKey identifies a broadcast of a signal.
type SignalKey int64

// UserTaskKey identifies a user task.
type UserTaskKey int64

// VariableKey identifies a variable.
type VariableKey int64

// AuditLogActorType is what kind of actor did it.
type AuditLogActorType string

const (
	AuditLogActorTypeAnonymous AuditLogActorType = "ANONYMOUS"
	AuditLogActorTypeClient    AuditLogActorType = "CLIENT"
	AuditLogActorTypeUnknown   AuditLogActorType = "UNKNOWN"
	AuditLogActorTypeUser      AuditLogActorType = "USER"
)

var valuesOfAuditLogActorType = []string{"ANONYMOUS", "CLIENT", "UNKNOWN", "USER"}

// Valid tells whether the contract has the value.
func (v AuditLogActorType) Valid() bool { return listed(valuesOfAuditLogActorType, string(v)) }

// AuditLogCategory is which part of the work it belongs to.
type AuditLogCategory string

const (
	AuditLogCategoryAdmin             AuditLogCategory = "ADMIN"
	AuditLogCategoryDeployedResources AuditLogCategory = "DEPLOYED_RESOURCES"
	AuditLogCategoryUserTasks         AuditLogCategory = "USER_TASKS"
)

var valuesOfAuditLogCategory = []string{"ADMIN", "DEPLOYED_RESOURCES", "USER_TASKS"}

// Valid tells whether the contract has the value.
func (v AuditLogCategory) Valid() bool { return listed(valuesOfAuditLogCategory, string(v)) }

// AuditLogEntityType is what an entry of the audit log is about.
type AuditLogEntityType string

const (
	AuditLogEntityTypeAuthorization   AuditLogEntityType = "AUTHORIZATION"
	AuditLogEntityTypeBatch           AuditLogEntityType = "BATCH"
	AuditLogEntityTypeDecision        AuditLogEntityType = "DECISION"
	AuditLogEntityTypeGroup           AuditLogEntityType = "GROUP"
	AuditLogEntityTypeIncident        AuditLogEntityType = "INCIDENT"
	AuditLogEntityTypeJob             AuditLogEntityType = "JOB"
	AuditLogEntityTypeMappingRule     AuditLogEntityType = "MAPPING_RULE"
	AuditLogEntityTypeProcessInstance AuditLogEntityType = "PROCESS_INSTANCE"
	AuditLogEntityTypeResource        AuditLogEntityType = "RESOURCE"
	AuditLogEntityTypeRole            AuditLogEntityType = "ROLE"
	AuditLogEntityTypeTenant          AuditLogEntityType = "TENANT"
	AuditLogEntityTypeUser            AuditLogEntityType = "USER"
	AuditLogEntityTypeUserTask        AuditLogEntityType = "USER_TASK"
	AuditLogEntityTypeVariable        AuditLogEntityType = "VARIABLE"
	AuditLogEntityTypeClient          AuditLogEntityType = "CLIENT"
)

var valuesOfAuditLogEntityType = []string{"AUTHORIZATION", "BATCH", "DECISION", "GROUP", "INCIDENT", "JOB", "MAPPING_RULE", "PROCESS_INSTANCE", "RESOURCE", "ROLE", "TENANT", "USER", "USER_TASK", "VARIABLE", "CLIENT"}

// Valid tells whether the contract has the value.
func (v AuditLogEntityType) Valid() bool { return listed(valuesOfAuditLogEntityType, string(v)) }

// AuditLogOperationType is what was done.
type AuditLogOperationType string

const (
	AuditLogOperationTypeAssign   AuditLogOperationType = "ASSIGN"
	AuditLogOperationTypeCancel   AuditLogOperationType = "CANCEL"
	AuditLogOperationTypeComplete AuditLogOperationType = "COMPLETE"
	AuditLogOperationTypeCreate   AuditLogOperationType = "CREATE"
	AuditLogOperationTypeDelete   AuditLogOperationType = "DELETE"
	AuditLogOperationTypeEvaluate AuditLogOperationType = "EVALUATE"
	AuditLogOperationTypeMigrate  AuditLogOperationType = "MIGRATE"
	AuditLogOperationTypeModify   AuditLogOperationType = "MODIFY"
	AuditLogOperationTypeResolve  AuditLogOperationType = "RESOLVE"
	AuditLogOperationTypeResume   AuditLogOperationType = "RESUME"
	AuditLogOperationTypeSuspend  AuditLogOperationType = "SUSPEND"
	AuditLogOperationTypeUnassign AuditLogOperationType = "UNASSIGN"
	AuditLogOperationTypeUnknown  AuditLogOperationType = "UNKNOWN"
	AuditLogOperationTypeUpdate   AuditLogOperationType = "UPDATE"
)

var valuesOfAuditLogOperationType = []string{"ASSIGN", "CANCEL", "COMPLETE", "CREATE", "DELETE", "EVALUATE", "MIGRATE", "MODIFY", "RESOLVE", "RESUME", "SUSPEND", "UNASSIGN", "UNKNOWN", "UPDATE"}

// Valid tells whether the contract has the value.
func (v AuditLogOperationType) Valid() bool { return listed(valuesOfAuditLogOperationType, string(v)) }

// AuditLogResultEnum is how it ended.
type AuditLogResultEnum string

const (
	AuditLogResultEnumFail    AuditLogResultEnum = "FAIL"
	AuditLogResultEnumSuccess AuditLogResultEnum = "SUCCESS"
)

var valuesOfAuditLogResultEnum = []string{"FAIL", "SUCCESS"}

// Valid tells whether the contract has the value.
func (v AuditLogResultEnum) Valid() bool { return listed(valuesOfAuditLogResultEnum, string(v)) }

// BatchOperationErrorType: One of the values below.
type BatchOperationErrorType string

const (
	BatchOperationErrorTypeQueryFailed              BatchOperationErrorType = "QUERY_FAILED"
	BatchOperationErrorTypeResultBufferSizeExceeded BatchOperationErrorType = "RESULT_BUFFER_SIZE_EXCEEDED"
)

var valuesOfBatchOperationErrorType = []string{"QUERY_FAILED", "RESULT_BUFFER_SIZE_EXCEEDED"}

// Valid tells whether the contract has the value.
func (v BatchOperationErrorType) Valid() bool {
	return listed(valuesOfBatchOperationErrorType, string(v))
}

// BatchOperationItemResponseState: One of the values below.
type BatchOperationItemResponseState string

const (
	BatchOperationItemResponseStateActive    BatchOperationItemResponseState = "ACTIVE"
	BatchOperationItemResponseStateCompleted BatchOperationItemResponseState = "COMPLETED"
	BatchOperationItemResponseStateSkipped   BatchOperationItemResponseState = "SKIPPED"
	BatchOperationItemResponseStateCanceled  BatchOperationItemResponseState = "CANCELED"
	BatchOperationItemResponseStateFailed    BatchOperationItemResponseState = "FAILED"
)

var valuesOfBatchOperationItemResponseState = []string{"ACTIVE", "COMPLETED", "SKIPPED", "CANCELED", "FAILED"}

// Valid tells whether the contract has the value.
func (v BatchOperationItemResponseState) Valid() bool {
	return listed(valuesOfBatchOperationItemResponseState, string(v))
}

// BatchOperationItemState is the state of an item of a batch operation.
type BatchOperationItemState string

const (
	BatchOperationItemStateActive    BatchOperationItemState = "ACTIVE"
	BatchOperationItemStateCompleted BatchOperationItemState = "COMPLETED"
	BatchOperationItemStateCanceled  BatchOperationItemState = "CANCELED"
	BatchOperationItemStateFailed    BatchOperationItemState = "FAILED"
)

var valuesOfBatchOperationItemState = []string{"ACTIVE", "COMPLETED", "CANCELED", "FAILED"}

// Valid tells whether the contract has the value.
func (v BatchOperationItemState) Valid() bool {
	return listed(valuesOfBatchOperationItemState, string(v))
}

// BatchOperationState is the state of a batch operation.
type BatchOperationState string

const (
	BatchOperationStateActive             BatchOperationState = "ACTIVE"
	BatchOperationStateCanceled           BatchOperationState = "CANCELED"
	BatchOperationStateCompleted          BatchOperationState = "COMPLETED"
	BatchOperationStateCreated            BatchOperationState = "CREATED"
	BatchOperationStateFailed             BatchOperationState = "FAILED"
	BatchOperationStatePartiallyCompleted BatchOperationState = "PARTIALLY_COMPLETED"
	BatchOperationStateSuspended          BatchOperationState = "SUSPENDED"
)

var valuesOfBatchOperationState = []string{"ACTIVE", "CANCELED", "COMPLETED", "CREATED", "FAILED", "PARTIALLY_COMPLETED", "SUSPENDED"}

// Valid tells whether the contract has the value.
func (v BatchOperationState) Valid() bool { return listed(valuesOfBatchOperationState, string(v)) }

// BatchOperationType is what a batch operation does.
type BatchOperationType string

const (
	BatchOperationTypeAddVariable              BatchOperationType = "ADD_VARIABLE"
	BatchOperationTypeCancelProcessInstance    BatchOperationType = "CANCEL_PROCESS_INSTANCE"
	BatchOperationTypeDeleteDecisionDefinition BatchOperationType = "DELETE_DECISION_DEFINITION"
	BatchOperationTypeDeleteDecisionInstance   BatchOperationType = "DELETE_DECISION_INSTANCE"
	BatchOperationTypeDeleteProcessDefinition  BatchOperationType = "DELETE_PROCESS_DEFINITION"
	BatchOperationTypeDeleteProcessInstance    BatchOperationType = "DELETE_PROCESS_INSTANCE"
	BatchOperationTypeMigrateProcessInstance   BatchOperationType = "MIGRATE_PROCESS_INSTANCE"
	BatchOperationTypeModifyProcessInstance    BatchOperationType = "MODIFY_PROCESS_INSTANCE"
	BatchOperationTypeResolveIncident          BatchOperationType = "RESOLVE_INCIDENT"
	BatchOperationTypeUpdateVariable           BatchOperationType = "UPDATE_VARIABLE"
)

var valuesOfBatchOperationType = []string{"ADD_VARIABLE", "CANCEL_PROCESS_INSTANCE", "DELETE_DECISION_DEFINITION", "DELETE_DECISION_INSTANCE", "DELETE_PROCESS_DEFINITION", "DELETE_PROCESS_INSTANCE", "MIGRATE_PROCESS_INSTANCE", "MODIFY_PROCESS_INSTANCE", "RESOLVE_INCIDENT", "UPDATE_VARIABLE"}

// Valid tells whether the contract has the value.
func (v BatchOperationType) Valid() bool { return listed(valuesOfBatchOperationType, string(v)) }

// ClusterVariableScope is who can read a cluster variable.
type ClusterVariableScope string

const (
	ClusterVariableScopeGlobal ClusterVariableScope = "GLOBAL"
	ClusterVariableScopeTenant ClusterVariableScope = "TENANT"
)

var valuesOfClusterVariableScope = []string{"GLOBAL", "TENANT"}

// Valid tells whether the contract has the value.
func (v ClusterVariableScope) Valid() bool { return listed(valuesOfClusterVariableScope, string(v)) }

// DecisionDefinitionType is how a decision is made.
type DecisionDefinitionType string

const (
	DecisionDefinitionTypeDecisionTable     DecisionDefinitionType = "DECISION_TABLE"
	DecisionDefinitionTypeLiteralExpression DecisionDefinitionType = "LITERAL_EXPRESSION"
	DecisionDefinitionTypeUnspecified       DecisionDefinitionType = "UNSPECIFIED"
	DecisionDefinitionTypeUnknown           DecisionDefinitionType = "UNKNOWN"
)

var valuesOfDecisionDefinitionType = []string{"DECISION_TABLE", "LITERAL_EXPRESSION", "UNSPECIFIED", "UNKNOWN"}

// Valid tells whether the contract has the value.
func (v DecisionDefinitionType) Valid() bool {
	return listed(valuesOfDecisionDefinitionType, string(v))
}

// DecisionInstanceState is how an evaluation ended.
type DecisionInstanceState string

const (
	DecisionInstanceStateEvaluated   DecisionInstanceState = "EVALUATED"
	DecisionInstanceStateFailed      DecisionInstanceState = "FAILED"
	DecisionInstanceStateUnspecified DecisionInstanceState = "UNSPECIFIED"
	DecisionInstanceStateUnknown     DecisionInstanceState = "UNKNOWN"
)

var valuesOfDecisionInstanceState = []string{"EVALUATED", "FAILED", "UNSPECIFIED", "UNKNOWN"}

// Valid tells whether the contract has the value.
func (v DecisionInstanceState) Valid() bool { return listed(valuesOfDecisionInstanceState, string(v)) }

// DocumentReferenceCamundaDocumentType: Tells a reference to a document from other objects.
type DocumentReferenceCamundaDocumentType string

const (
	DocumentReferenceCamundaDocumentTypeCamunda DocumentReferenceCamundaDocumentType = "camunda"
)

var valuesOfDocumentReferenceCamundaDocumentType = []string{"camunda"}

// Valid tells whether the contract has the value.
func (v DocumentReferenceCamundaDocumentType) Valid() bool {
	return listed(valuesOfDocumentReferenceCamundaDocumentType, string(v))
}

// ElementInstanceState is the state of an element instance.
type ElementInstanceState string

const (
	ElementInstanceStateActive     ElementInstanceState = "ACTIVE"
	ElementInstanceStateCompleted  ElementInstanceState = "COMPLETED"
	ElementInstanceStateTerminated ElementInstanceState = "TERMINATED"
)

var valuesOfElementInstanceState = []string{"ACTIVE", "COMPLETED", "TERMINATED"}

// Valid tells whether the contract has the value.
func (v ElementInstanceState) Valid() bool { return listed(valuesOfElementInstanceState, string(v)) }

// ElementInstanceType: One of the values below.
type ElementInstanceType string

const (
	ElementInstanceTypeUnspecified                  ElementInstanceType = "UNSPECIFIED"
	ElementInstanceTypeProcess                      ElementInstanceType = "PROCESS"
	ElementInstanceTypeSubProcess                   ElementInstanceType = "SUB_PROCESS"
	ElementInstanceTypeEventSubProcess              ElementInstanceType = "EVENT_SUB_PROCESS"
	ElementInstanceTypeAdHocSubProcess              ElementInstanceType = "AD_HOC_SUB_PROCESS"
	ElementInstanceTypeAdHocSubProcessInnerInstance ElementInstanceType = "AD_HOC_SUB_PROCESS_INNER_INSTANCE"
	ElementInstanceTypeStartEvent                   ElementInstanceType = "START_EVENT"
	ElementInstanceTypeIntermediateCatchEvent       ElementInstanceType = "INTERMEDIATE_CATCH_EVENT"
	ElementInstanceTypeIntermediateThrowEvent       ElementInstanceType = "INTERMEDIATE_THROW_EVENT"
	ElementInstanceTypeBoundaryEvent                ElementInstanceType = "BOUNDARY_EVENT"
	ElementInstanceTypeEndEvent                     ElementInstanceType = "END_EVENT"
	ElementInstanceTypeServiceTask                  ElementInstanceType = "SERVICE_TASK"
	ElementInstanceTypeReceiveTask                  ElementInstanceType = "RECEIVE_TASK"
	ElementInstanceTypeUserTask                     ElementInstanceType = "USER_TASK"
	ElementInstanceTypeManualTask                   ElementInstanceType = "MANUAL_TASK"
	ElementInstanceTypeTask                         ElementInstanceType = "TASK"
	ElementInstanceTypeExclusiveGateway             ElementInstanceType = "EXCLUSIVE_GATEWAY"
	ElementInstanceTypeInclusiveGateway             ElementInstanceType = "INCLUSIVE_GATEWAY"
	ElementInstanceTypeParallelGateway              ElementInstanceType = "PARALLEL_GATEWAY"
	ElementInstanceTypeEventBasedGateway            ElementInstanceType = "EVENT_BASED_GATEWAY"
	ElementInstanceTypeSequenceFlow                 ElementInstanceType = "SEQUENCE_FLOW"
	ElementInstanceTypeMultiInstanceBody            ElementInstanceType = "MULTI_INSTANCE_BODY"
	ElementInstanceTypeCallActivity                 ElementInstanceType = "CALL_ACTIVITY"
	ElementInstanceTypeBusinessRuleTask             ElementInstanceType = "BUSINESS_RULE_TASK"
	ElementInstanceTypeScriptTask                   ElementInstanceType = "SCRIPT_TASK"
	ElementInstanceTypeSendTask                     ElementInstanceType = "SEND_TASK"
	ElementInstanceTypeUnknown                      ElementInstanceType = "UNKNOWN"
)

var valuesOfElementInstanceType = []string{"UNSPECIFIED", "PROCESS", "SUB_PROCESS", "EVENT_SUB_PROCESS", "AD_HOC_SUB_PROCESS", "AD_HOC_SUB_PROCESS_INNER_INSTANCE", "START_EVENT", "INTERMEDIATE_CATCH_EVENT", "INTERMEDIATE_THROW_EVENT", "BOUNDARY_EVENT", "END_EVENT", "SERVICE_TASK", "RECEIVE_TASK", "USER_TASK", "MANUAL_TASK", "TASK", "EXCLUSIVE_GATEWAY", "INCLUSIVE_GATEWAY", "PARALLEL_GATEWAY", "EVENT_BASED_GATEWAY", "SEQUENCE_FLOW", "MULTI_INSTANCE_BODY", "CALL_ACTIVITY", "BUSINESS_RULE_TASK", "SCRIPT_TASK", "SEND_TASK", "UNKNOWN"}

// Valid tells whether the contract has the value.
func (v ElementInstanceType) Valid() bool { return listed(valuesOfElementInstanceType, string(v)) }

// GlobalListenerSource is where a listener was defined.
type GlobalListenerSource string

const (
	GlobalListenerSourceConfiguration GlobalListenerSource = "CONFIGURATION"
	GlobalListenerSourceAPI           GlobalListenerSource = "API"
)

var valuesOfGlobalListenerSource = []string{"CONFIGURATION", "API"}

// Valid tells whether the contract has the value.
func (v GlobalListenerSource) Valid() bool { return listed(valuesOfGlobalListenerSource, string(v)) }

// GlobalTaskListenerEventType is the event of a task that a listener is for.
type GlobalTaskListenerEventType string

const (
	GlobalTaskListenerEventTypeAll        GlobalTaskListenerEventType = "all"
	GlobalTaskListenerEventTypeCreating   GlobalTaskListenerEventType = "creating"
	GlobalTaskListenerEventTypeAssigning  GlobalTaskListenerEventType = "assigning"
	GlobalTaskListenerEventTypeUpdating   GlobalTaskListenerEventType = "updating"
	GlobalTaskListenerEventTypeCompleting GlobalTaskListenerEventType = "completing"
	GlobalTaskListenerEventTypeCanceling  GlobalTaskListenerEventType = "canceling"
)

var valuesOfGlobalTaskListenerEventType = []string{"all", "creating", "assigning", "updating", "completing", "canceling"}

// Valid tells whether the contract has the value.
func (v GlobalTaskListenerEventType) Valid() bool {
	return listed(valuesOfGlobalTaskListenerEventType, string(v))
}

// IncidentErrorType is what kind of failure an incident stands for.
type IncidentErrorType string

const (
	IncidentErrorTypeAdHocSubProcessNoRetries   IncidentErrorType = "AD_HOC_SUB_PROCESS_NO_RETRIES"
	IncidentErrorTypeCalledDecisionError        IncidentErrorType = "CALLED_DECISION_ERROR"
	IncidentErrorTypeCalledElementError         IncidentErrorType = "CALLED_ELEMENT_ERROR"
	IncidentErrorTypeConditionError             IncidentErrorType = "CONDITION_ERROR"
	IncidentErrorTypeDecisionEvaluationError    IncidentErrorType = "DECISION_EVALUATION_ERROR"
	IncidentErrorTypeExecutionListenerNoRetries IncidentErrorType = "EXECUTION_LISTENER_NO_RETRIES"
	IncidentErrorTypeExtractValueError          IncidentErrorType = "EXTRACT_VALUE_ERROR"
	IncidentErrorTypeFormNotFound               IncidentErrorType = "FORM_NOT_FOUND"
	IncidentErrorTypeIoMappingError             IncidentErrorType = "IO_MAPPING_ERROR"
	IncidentErrorTypeJobNoRetries               IncidentErrorType = "JOB_NO_RETRIES"
	IncidentErrorTypeMessageSizeExceeded        IncidentErrorType = "MESSAGE_SIZE_EXCEEDED"
	IncidentErrorTypeResourceNotFound           IncidentErrorType = "RESOURCE_NOT_FOUND"
	IncidentErrorTypeTaskListenerNoRetries      IncidentErrorType = "TASK_LISTENER_NO_RETRIES"
	IncidentErrorTypeUnhandledErrorEvent        IncidentErrorType = "UNHANDLED_ERROR_EVENT"
	IncidentErrorTypeUnknown                    IncidentErrorType = "UNKNOWN"
	IncidentErrorTypeUnspecified                IncidentErrorType = "UNSPECIFIED"
)

var valuesOfIncidentErrorType = []string{"AD_HOC_SUB_PROCESS_NO_RETRIES", "CALLED_DECISION_ERROR", "CALLED_ELEMENT_ERROR", "CONDITION_ERROR", "DECISION_EVALUATION_ERROR", "EXECUTION_LISTENER_NO_RETRIES", "EXTRACT_VALUE_ERROR", "FORM_NOT_FOUND", "IO_MAPPING_ERROR", "JOB_NO_RETRIES", "MESSAGE_SIZE_EXCEEDED", "RESOURCE_NOT_FOUND", "TASK_LISTENER_NO_RETRIES", "UNHANDLED_ERROR_EVENT", "UNKNOWN", "UNSPECIFIED"}

// Valid tells whether the contract has the value.
func (v IncidentErrorType) Valid() bool { return listed(valuesOfIncidentErrorType, string(v)) }

// IncidentState is the state of an incident.
type IncidentState string

const (
	IncidentStateActive   IncidentState = "ACTIVE"
	IncidentStateMigrated IncidentState = "MIGRATED"
	IncidentStatePending  IncidentState = "PENDING"
	IncidentStateResolved IncidentState = "RESOLVED"
	IncidentStateUnknown  IncidentState = "UNKNOWN"
)

var valuesOfIncidentState = []string{"ACTIVE", "MIGRATED", "PENDING", "RESOLVED", "UNKNOWN"}

// Valid tells whether the contract has the value.
func (v IncidentState) Valid() bool { return listed(valuesOfIncidentState, string(v)) }

// JobKind is what a job is for.
type JobKind string

const (
	JobKindBPMNElement       JobKind = "BPMN_ELEMENT"
	JobKindExecutionListener JobKind = "EXECUTION_LISTENER"
	JobKindTaskListener      JobKind = "TASK_LISTENER"
	JobKindAdHocSubProcess   JobKind = "AD_HOC_SUB_PROCESS"
)

var valuesOfJobKind = []string{"BPMN_ELEMENT", "EXECUTION_LISTENER", "TASK_LISTENER", "AD_HOC_SUB_PROCESS"}

// Valid tells whether the contract has the value.
func (v JobKind) Valid() bool { return listed(valuesOfJobKind, string(v)) }

// JobListenerEventType is the event a listener's job is for.
type JobListenerEventType string

const (
	JobListenerEventTypeAssigning   JobListenerEventType = "ASSIGNING"
	JobListenerEventTypeCanceling   JobListenerEventType = "CANCELING"
	JobListenerEventTypeCompleting  JobListenerEventType = "COMPLETING"
	JobListenerEventTypeCreating    JobListenerEventType = "CREATING"
	JobListenerEventTypeEnd         JobListenerEventType = "END"
	JobListenerEventTypeStart       JobListenerEventType = "START"
	JobListenerEventTypeUnspecified JobListenerEventType = "UNSPECIFIED"
	JobListenerEventTypeUpdating    JobListenerEventType = "UPDATING"
)

var valuesOfJobListenerEventType = []string{"ASSIGNING", "CANCELING", "COMPLETING", "CREATING", "END", "START", "UNSPECIFIED", "UPDATING"}

// Valid tells whether the contract has the value.
func (v JobListenerEventType) Valid() bool { return listed(valuesOfJobListenerEventType, string(v)) }

// JobState is the state of a job.
type JobState string

const (
	JobStateCanceled       JobState = "CANCELED"
	JobStateCompleted      JobState = "COMPLETED"
	JobStateCreated        JobState = "CREATED"
	JobStateErrorThrown    JobState = "ERROR_THROWN"
	JobStateFailed         JobState = "FAILED"
	JobStateMigrated       JobState = "MIGRATED"
	JobStateRetriesUpdated JobState = "RETRIES_UPDATED"
	JobStateTimedOut       JobState = "TIMED_OUT"
)

var valuesOfJobState = []string{"CANCELED", "COMPLETED", "CREATED", "ERROR_THROWN", "FAILED", "MIGRATED", "RETRIES_UPDATED", "TIMED_OUT"}

// Valid tells whether the contract has the value.
func (v JobState) Valid() bool { return listed(valuesOfJobState, string(v)) }

// MessageSubscriptionState is the state of a message subscription.
type MessageSubscriptionState string

const (
	MessageSubscriptionStateCorrelated MessageSubscriptionState = "CORRELATED"
	MessageSubscriptionStateCreated    MessageSubscriptionState = "CREATED"
	MessageSubscriptionStateDeleted    MessageSubscriptionState = "DELETED"
	MessageSubscriptionStateMigrated   MessageSubscriptionState = "MIGRATED"
)

var valuesOfMessageSubscriptionState = []string{"CORRELATED", "CREATED", "DELETED", "MIGRATED"}

// Valid tells whether the contract has the value.
func (v MessageSubscriptionState) Valid() bool {
	return listed(valuesOfMessageSubscriptionState, string(v))
}

// OwnerType is who may do it.
type OwnerType string

const (
	OwnerTypeUser        OwnerType = "USER"
	OwnerTypeClient      OwnerType = "CLIENT"
	OwnerTypeRole        OwnerType = "ROLE"
	OwnerTypeGroup       OwnerType = "GROUP"
	OwnerTypeMappingRule OwnerType = "MAPPING_RULE"
	OwnerTypeUnspecified OwnerType = "UNSPECIFIED"
)

var valuesOfOwnerType = []string{"USER", "CLIENT", "ROLE", "GROUP", "MAPPING_RULE", "UNSPECIFIED"}

// Valid tells whether the contract has the value.
func (v OwnerType) Valid() bool { return listed(valuesOfOwnerType, string(v)) }

// PartitionHealth: One of the values below.
type PartitionHealth string

const (
	PartitionHealthHealthy   PartitionHealth = "healthy"
	PartitionHealthUnhealthy PartitionHealth = "unhealthy"
	PartitionHealthDead      PartitionHealth = "dead"
)

var valuesOfPartitionHealth = []string{"healthy", "unhealthy", "dead"}

// Valid tells whether the contract has the value.
func (v PartitionHealth) Valid() bool { return listed(valuesOfPartitionHealth, string(v)) }

// PartitionRole: One of the values below.
type PartitionRole string

const (
	PartitionRoleLeader   PartitionRole = "leader"
	PartitionRoleFollower PartitionRole = "follower"
	PartitionRoleInactive PartitionRole = "inactive"
)

var valuesOfPartitionRole = []string{"leader", "follower", "inactive"}

// Valid tells whether the contract has the value.
func (v PartitionRole) Valid() bool { return listed(valuesOfPartitionRole, string(v)) }

// PermissionType is what may be done.
type PermissionType string

const (
	PermissionTypeAccess                                       PermissionType = "ACCESS"
	PermissionTypeCancelProcessInstance                        PermissionType = "CANCEL_PROCESS_INSTANCE"
	PermissionTypeClaim                                        PermissionType = "CLAIM"
	PermissionTypeClaimUserTask                                PermissionType = "CLAIM_USER_TASK"
	PermissionTypeComplete                                     PermissionType = "COMPLETE"
	PermissionTypeCompleteUserTask                             PermissionType = "COMPLETE_USER_TASK"
	PermissionTypeCreate                                       PermissionType = "CREATE"
	PermissionTypeCreateBatchOperationCancelProcessInstance    PermissionType = "CREATE_BATCH_OPERATION_CANCEL_PROCESS_INSTANCE"
	PermissionTypeCreateBatchOperationDeleteDecisionDefinition PermissionType = "CREATE_BATCH_OPERATION_DELETE_DECISION_DEFINITION"
	PermissionTypeCreateBatchOperationDeleteDecisionInstance   PermissionType = "CREATE_BATCH_OPERATION_DELETE_DECISION_INSTANCE"
	PermissionTypeCreateBatchOperationDeleteProcessDefinition  PermissionType = "CREATE_BATCH_OPERATION_DELETE_PROCESS_DEFINITION"
	PermissionTypeCreateBatchOperationDeleteProcessInstance    PermissionType = "CREATE_BATCH_OPERATION_DELETE_PROCESS_INSTANCE"
	PermissionTypeCreateBatchOperationMigrateProcessInstance   PermissionType = "CREATE_BATCH_OPERATION_MIGRATE_PROCESS_INSTANCE"
	PermissionTypeCreateBatchOperationModifyProcessInstance    PermissionType = "CREATE_BATCH_OPERATION_MODIFY_PROCESS_INSTANCE"
	PermissionTypeCreateBatchOperationResolveIncident          PermissionType = "CREATE_BATCH_OPERATION_RESOLVE_INCIDENT"
	PermissionTypeCreateDecisionInstance                       PermissionType = "CREATE_DECISION_INSTANCE"
	PermissionTypeCreateProcessInstance                        PermissionType = "CREATE_PROCESS_INSTANCE"
	PermissionTypeCreateTaskListener                           PermissionType = "CREATE_TASK_LISTENER"
	PermissionTypeDelete                                       PermissionType = "DELETE"
	PermissionTypeDeleteDecisionInstance                       PermissionType = "DELETE_DECISION_INSTANCE"
	PermissionTypeDeleteDrd                                    PermissionType = "DELETE_DRD"
	PermissionTypeDeleteForm                                   PermissionType = "DELETE_FORM"
	PermissionTypeDeleteProcess                                PermissionType = "DELETE_PROCESS"
	PermissionTypeDeleteProcessInstance                        PermissionType = "DELETE_PROCESS_INSTANCE"
	PermissionTypeDeleteResource                               PermissionType = "DELETE_RESOURCE"
	PermissionTypeDeleteTaskListener                           PermissionType = "DELETE_TASK_LISTENER"
	PermissionTypeEvaluate                                     PermissionType = "EVALUATE"
	PermissionTypeModifyProcessInstance                        PermissionType = "MODIFY_PROCESS_INSTANCE"
	PermissionTypeRead                                         PermissionType = "READ"
	PermissionTypeReadDecisionDefinition                       PermissionType = "READ_DECISION_DEFINITION"
	PermissionTypeReadDecisionInstance                         PermissionType = "READ_DECISION_INSTANCE"
	PermissionTypeReadJobMetric                                PermissionType = "READ_JOB_METRIC"
	PermissionTypeReadProcessDefinition                        PermissionType = "READ_PROCESS_DEFINITION"
	PermissionTypeReadProcessInstance                          PermissionType = "READ_PROCESS_INSTANCE"
	PermissionTypeReadUsageMetric                              PermissionType = "READ_USAGE_METRIC"
	PermissionTypeReadUserTask                                 PermissionType = "READ_USER_TASK"
	PermissionTypeReadTaskListener                             PermissionType = "READ_TASK_LISTENER"
	PermissionTypeUpdate                                       PermissionType = "UPDATE"
	PermissionTypeUpdateProcessInstance                        PermissionType = "UPDATE_PROCESS_INSTANCE"
	PermissionTypeUpdateUserTask                               PermissionType = "UPDATE_USER_TASK"
	PermissionTypeUpdateTaskListener                           PermissionType = "UPDATE_TASK_LISTENER"
)

var valuesOfPermissionType = []string{"ACCESS", "CANCEL_PROCESS_INSTANCE", "CLAIM", "CLAIM_USER_TASK", "COMPLETE", "COMPLETE_USER_TASK", "CREATE", "CREATE_BATCH_OPERATION_CANCEL_PROCESS_INSTANCE", "CREATE_BATCH_OPERATION_DELETE_DECISION_DEFINITION", "CREATE_BATCH_OPERATION_DELETE_DECISION_INSTANCE", "CREATE_BATCH_OPERATION_DELETE_PROCESS_DEFINITION", "CREATE_BATCH_OPERATION_DELETE_PROCESS_INSTANCE", "CREATE_BATCH_OPERATION_MIGRATE_PROCESS_INSTANCE", "CREATE_BATCH_OPERATION_MODIFY_PROCESS_INSTANCE", "CREATE_BATCH_OPERATION_RESOLVE_INCIDENT", "CREATE_DECISION_INSTANCE", "CREATE_PROCESS_INSTANCE", "CREATE_TASK_LISTENER", "DELETE", "DELETE_DECISION_INSTANCE", "DELETE_DRD", "DELETE_FORM", "DELETE_PROCESS", "DELETE_PROCESS_INSTANCE", "DELETE_RESOURCE", "DELETE_TASK_LISTENER", "EVALUATE", "MODIFY_PROCESS_INSTANCE", "READ", "READ_DECISION_DEFINITION", "READ_DECISION_INSTANCE", "READ_JOB_METRIC", "READ_PROCESS_DEFINITION", "READ_PROCESS_INSTANCE", "READ_USAGE_METRIC", "READ_USER_TASK", "READ_TASK_LISTENER", "UPDATE", "UPDATE_PROCESS_INSTANCE", "UPDATE_USER_TASK", "UPDATE_TASK_LISTENER"}

// Valid tells whether the contract has the value.
func (v PermissionType) Valid() bool { return listed(valuesOfPermissionType, string(v)) }

// ProcessDefinitionState: One of the values below.
type ProcessDefinitionState string

const (
	ProcessDefinitionStateActive  ProcessDefinitionState = "ACTIVE"
	ProcessDefinitionStateDeleted ProcessDefinitionState = "DELETED"
)

var valuesOfProcessDefinitionState = []string{"ACTIVE", "DELETED"}

// Valid tells whether the contract has the value.
func (v ProcessDefinitionState) Valid() bool {
	return listed(valuesOfProcessDefinitionState, string(v))
}

// ProcessInstanceState is the state of a process instance.
type ProcessInstanceState string

const (
	ProcessInstanceStateActive     ProcessInstanceState = "ACTIVE"
	ProcessInstanceStateCompleted  ProcessInstanceState = "COMPLETED"
	ProcessInstanceStateTerminated ProcessInstanceState = "TERMINATED"
)

var valuesOfProcessInstanceState = []string{"ACTIVE", "COMPLETED", "TERMINATED"}

// Valid tells whether the contract has the value.
func (v ProcessInstanceState) Valid() bool { return listed(valuesOfProcessInstanceState, string(v)) }

// ResourceType is what it may be done with.
type ResourceType string

const (
	ResourceTypeAuditLog                       ResourceType = "AUDIT_LOG"
	ResourceTypeAuthorization                  ResourceType = "AUTHORIZATION"
	ResourceTypeBatch                          ResourceType = "BATCH"
	ResourceTypeClusterVariable                ResourceType = "CLUSTER_VARIABLE"
	ResourceTypeComponent                      ResourceType = "COMPONENT"
	ResourceTypeDecisionDefinition             ResourceType = "DECISION_DEFINITION"
	ResourceTypeDecisionRequirementsDefinition ResourceType = "DECISION_REQUIREMENTS_DEFINITION"
	ResourceTypeDocument                       ResourceType = "DOCUMENT"
	ResourceTypeExpression                     ResourceType = "EXPRESSION"
	ResourceTypeGlobalListener                 ResourceType = "GLOBAL_LISTENER"
	ResourceTypeGroup                          ResourceType = "GROUP"
	ResourceTypeMappingRule                    ResourceType = "MAPPING_RULE"
	ResourceTypeMessage                        ResourceType = "MESSAGE"
	ResourceTypeProcessDefinition              ResourceType = "PROCESS_DEFINITION"
	ResourceTypeResource                       ResourceType = "RESOURCE"
	ResourceTypeRole                           ResourceType = "ROLE"
	ResourceTypeSystem                         ResourceType = "SYSTEM"
	ResourceTypeTenant                         ResourceType = "TENANT"
	ResourceTypeUser                           ResourceType = "USER"
	ResourceTypeUserTask                       ResourceType = "USER_TASK"
)

var valuesOfResourceType = []string{"AUDIT_LOG", "AUTHORIZATION", "BATCH", "CLUSTER_VARIABLE", "COMPONENT", "DECISION_DEFINITION", "DECISION_REQUIREMENTS_DEFINITION", "DOCUMENT", "EXPRESSION", "GLOBAL_LISTENER", "GROUP", "MAPPING_RULE", "MESSAGE", "PROCESS_DEFINITION", "RESOURCE", "ROLE", "SYSTEM", "TENANT", "USER", "USER_TASK"}

// Valid tells whether the contract has the value.
func (v ResourceType) Valid() bool { return listed(valuesOfResourceType, string(v)) }

// TenantFilterEnum: Whether the tenants are those in the request or those of who asks.
type TenantFilterEnum string

const (
	TenantFilterEnumProvided TenantFilterEnum = "PROVIDED"
	TenantFilterEnumAssigned TenantFilterEnum = "ASSIGNED"
)

var valuesOfTenantFilterEnum = []string{"PROVIDED", "ASSIGNED"}

// Valid tells whether the contract has the value.
func (v TenantFilterEnum) Valid() bool { return listed(valuesOfTenantFilterEnum, string(v)) }

// UserTaskState is the state of a user task. Those that end in -ING last until its listeners are done.
type UserTaskState string

const (
	UserTaskStateCreating   UserTaskState = "CREATING"
	UserTaskStateCreated    UserTaskState = "CREATED"
	UserTaskStateAssigning  UserTaskState = "ASSIGNING"
	UserTaskStateUpdating   UserTaskState = "UPDATING"
	UserTaskStateCompleting UserTaskState = "COMPLETING"
	UserTaskStateCompleted  UserTaskState = "COMPLETED"
	UserTaskStateCanceling  UserTaskState = "CANCELING"
	UserTaskStateCanceled   UserTaskState = "CANCELED"
	UserTaskStateFailed     UserTaskState = "FAILED"
)

var valuesOfUserTaskState = []string{"CREATING", "CREATED", "ASSIGNING", "UPDATING", "COMPLETING", "COMPLETED", "CANCELING", "CANCELED", "FAILED"}

// Valid tells whether the contract has the value.
func (v UserTaskState) Valid() bool { return listed(valuesOfUserTaskState, string(v)) }

// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

// AuditLogActorType is what kind of actor did it.
type AuditLogActorType string

const (
	AuditLogActorTypeAnonymous AuditLogActorType = "ANONYMOUS"
	AuditLogActorTypeClient    AuditLogActorType = "CLIENT"
	AuditLogActorTypeUnknown   AuditLogActorType = "UNKNOWN"
	AuditLogActorTypeUser      AuditLogActorType = "USER"
)

// AuditLogCategory is which part of the work it belongs to.
type AuditLogCategory string

const (
	AuditLogCategoryAdmin             AuditLogCategory = "ADMIN"
	AuditLogCategoryDeployedResources AuditLogCategory = "DEPLOYED_RESOURCES"
	AuditLogCategoryUserTasks         AuditLogCategory = "USER_TASKS"
)

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

// AuditLogResultEnum is how it ended.
type AuditLogResultEnum string

const (
	AuditLogResultFail    AuditLogResultEnum = "FAIL"
	AuditLogResultSuccess AuditLogResultEnum = "SUCCESS"
)

// BatchOperationErrorType is one of the values below; a later cluster may answer others.
type BatchOperationErrorType string

const (
	BatchOperationErrorTypeQueryFailed              BatchOperationErrorType = "QUERY_FAILED"
	BatchOperationErrorTypeResultBufferSizeExceeded BatchOperationErrorType = "RESULT_BUFFER_SIZE_EXCEEDED"
)

// BatchOperationItemResponseState is one of the values below; a later cluster may answer others.
type BatchOperationItemResponseState string

const (
	BatchOperationItemResponseActive    BatchOperationItemResponseState = "ACTIVE"
	BatchOperationItemResponseCompleted BatchOperationItemResponseState = "COMPLETED"
	BatchOperationItemResponseSkipped   BatchOperationItemResponseState = "SKIPPED"
	BatchOperationItemResponseCanceled  BatchOperationItemResponseState = "CANCELED"
	BatchOperationItemResponseFailed    BatchOperationItemResponseState = "FAILED"
)

// BatchOperationItemState is the state of an item of a batch operation.
type BatchOperationItemState string

const (
	BatchOperationItemActive    BatchOperationItemState = "ACTIVE"
	BatchOperationItemCompleted BatchOperationItemState = "COMPLETED"
	BatchOperationItemCanceled  BatchOperationItemState = "CANCELED"
	BatchOperationItemFailed    BatchOperationItemState = "FAILED"
)

// BatchOperationState is the state of a batch operation.
type BatchOperationState string

const (
	BatchOperationActive             BatchOperationState = "ACTIVE"
	BatchOperationCanceled           BatchOperationState = "CANCELED"
	BatchOperationCompleted          BatchOperationState = "COMPLETED"
	BatchOperationCreated            BatchOperationState = "CREATED"
	BatchOperationFailed             BatchOperationState = "FAILED"
	BatchOperationPartiallyCompleted BatchOperationState = "PARTIALLY_COMPLETED"
	BatchOperationSuspended          BatchOperationState = "SUSPENDED"
)

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

// ClusterVariableScope is who can read a cluster variable.
type ClusterVariableScope string

const (
	ClusterVariableScopeGlobal ClusterVariableScope = "GLOBAL"
	ClusterVariableScopeTenant ClusterVariableScope = "TENANT"
)

// DecisionDefinitionType is how a decision is made.
type DecisionDefinitionType string

const (
	DecisionDefinitionTypeDecisionTable     DecisionDefinitionType = "DECISION_TABLE"
	DecisionDefinitionTypeLiteralExpression DecisionDefinitionType = "LITERAL_EXPRESSION"
	DecisionDefinitionTypeUnspecified       DecisionDefinitionType = "UNSPECIFIED"
	DecisionDefinitionTypeUnknown           DecisionDefinitionType = "UNKNOWN"
)

// DecisionInstanceState is how an evaluation ended.
type DecisionInstanceState string

const (
	DecisionInstanceEvaluated   DecisionInstanceState = "EVALUATED"
	DecisionInstanceFailed      DecisionInstanceState = "FAILED"
	DecisionInstanceUnspecified DecisionInstanceState = "UNSPECIFIED"
	DecisionInstanceUnknown     DecisionInstanceState = "UNKNOWN"
)

// DocumentReferenceCamundaDocumentType: Tells a reference to a document from other objects.
type DocumentReferenceCamundaDocumentType string

const (
	DocumentReferenceCamundaDocumentTypeCamunda DocumentReferenceCamundaDocumentType = "camunda"
)

// ElementInstanceState is the state of an element instance.
type ElementInstanceState string

const (
	ElementInstanceActive     ElementInstanceState = "ACTIVE"
	ElementInstanceCompleted  ElementInstanceState = "COMPLETED"
	ElementInstanceTerminated ElementInstanceState = "TERMINATED"
)

// ElementInstanceType is one of the values below; a later cluster may answer others.
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

// GlobalListenerSource is where a listener was defined.
type GlobalListenerSource string

const (
	GlobalListenerSourceConfiguration GlobalListenerSource = "CONFIGURATION"
	GlobalListenerSourceAPI           GlobalListenerSource = "API"
)

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

// IncidentState is the state of an incident.
type IncidentState string

const (
	IncidentActive   IncidentState = "ACTIVE"
	IncidentMigrated IncidentState = "MIGRATED"
	IncidentPending  IncidentState = "PENDING"
	IncidentResolved IncidentState = "RESOLVED"
	IncidentUnknown  IncidentState = "UNKNOWN"
)

// JobKind is what a job is for.
type JobKind string

const (
	JobKindBPMNElement       JobKind = "BPMN_ELEMENT"
	JobKindExecutionListener JobKind = "EXECUTION_LISTENER"
	JobKindTaskListener      JobKind = "TASK_LISTENER"
	JobKindAdHocSubProcess   JobKind = "AD_HOC_SUB_PROCESS"
)

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

// JobState is the state of a job.
type JobState string

const (
	JobCanceled       JobState = "CANCELED"
	JobCompleted      JobState = "COMPLETED"
	JobCreated        JobState = "CREATED"
	JobErrorThrown    JobState = "ERROR_THROWN"
	JobFailed         JobState = "FAILED"
	JobMigrated       JobState = "MIGRATED"
	JobRetriesUpdated JobState = "RETRIES_UPDATED"
	JobTimedOut       JobState = "TIMED_OUT"
)

// MessageSubscriptionState is the state of a message subscription.
type MessageSubscriptionState string

const (
	MessageSubscriptionCorrelated MessageSubscriptionState = "CORRELATED"
	MessageSubscriptionCreated    MessageSubscriptionState = "CREATED"
	MessageSubscriptionDeleted    MessageSubscriptionState = "DELETED"
	MessageSubscriptionMigrated   MessageSubscriptionState = "MIGRATED"
)

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

// PartitionHealth is one of the values below; a later cluster may answer others.
type PartitionHealth string

const (
	PartitionHealthHealthy   PartitionHealth = "healthy"
	PartitionHealthUnhealthy PartitionHealth = "unhealthy"
	PartitionHealthDead      PartitionHealth = "dead"
)

// PartitionRole is one of the values below; a later cluster may answer others.
type PartitionRole string

const (
	PartitionRoleLeader   PartitionRole = "leader"
	PartitionRoleFollower PartitionRole = "follower"
	PartitionRoleInactive PartitionRole = "inactive"
)

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

// ProcessDefinitionState is one of the values below; a later cluster may answer others.
type ProcessDefinitionState string

const (
	ProcessDefinitionActive  ProcessDefinitionState = "ACTIVE"
	ProcessDefinitionDeleted ProcessDefinitionState = "DELETED"
)

// ProcessInstanceState is the state of a process instance.
type ProcessInstanceState string

const (
	ProcessInstanceActive     ProcessInstanceState = "ACTIVE"
	ProcessInstanceCompleted  ProcessInstanceState = "COMPLETED"
	ProcessInstanceTerminated ProcessInstanceState = "TERMINATED"
)

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

// TenantFilterEnum: Whether the tenants are those in the request or those of who asks.
type TenantFilterEnum string

const (
	TenantFilterProvided TenantFilterEnum = "PROVIDED"
	TenantFilterAssigned TenantFilterEnum = "ASSIGNED"
)

// UserTaskState is the state of a user task. Those that end in -ING last until its listeners are done.
type UserTaskState string

const (
	UserTaskCreating   UserTaskState = "CREATING"
	UserTaskCreated    UserTaskState = "CREATED"
	UserTaskAssigning  UserTaskState = "ASSIGNING"
	UserTaskUpdating   UserTaskState = "UPDATING"
	UserTaskCompleting UserTaskState = "COMPLETING"
	UserTaskCompleted  UserTaskState = "COMPLETED"
	UserTaskCanceling  UserTaskState = "CANCELING"
	UserTaskCanceled   UserTaskState = "CANCELED"
	UserTaskFailed     UserTaskState = "FAILED"
)

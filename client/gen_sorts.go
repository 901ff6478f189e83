// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

// AuditLogSortField is what a AuditLogSearchQueryRequest can be sorted by.
type AuditLogSortField string

const (
	AuditLogSortByActorID                 AuditLogSortField = "actorId"
	AuditLogSortByActorType               AuditLogSortField = "actorType"
	AuditLogSortByAuditLogKey             AuditLogSortField = "auditLogKey"
	AuditLogSortByBatchOperationKey       AuditLogSortField = "batchOperationKey"
	AuditLogSortByBatchOperationType      AuditLogSortField = "batchOperationType"
	AuditLogSortByCategory                AuditLogSortField = "category"
	AuditLogSortByDecisionDefinitionID    AuditLogSortField = "decisionDefinitionId"
	AuditLogSortByDecisionDefinitionKey   AuditLogSortField = "decisionDefinitionKey"
	AuditLogSortByDecisionEvaluationKey   AuditLogSortField = "decisionEvaluationKey"
	AuditLogSortByDecisionRequirementsID  AuditLogSortField = "decisionRequirementsId"
	AuditLogSortByDecisionRequirementsKey AuditLogSortField = "decisionRequirementsKey"
	AuditLogSortByElementInstanceKey      AuditLogSortField = "elementInstanceKey"
	AuditLogSortByEntityKey               AuditLogSortField = "entityKey"
	AuditLogSortByEntityType              AuditLogSortField = "entityType"
	AuditLogSortByJobKey                  AuditLogSortField = "jobKey"
	AuditLogSortByOperationType           AuditLogSortField = "operationType"
	AuditLogSortByProcessDefinitionID     AuditLogSortField = "processDefinitionId"
	AuditLogSortByProcessDefinitionKey    AuditLogSortField = "processDefinitionKey"
	AuditLogSortByProcessInstanceKey      AuditLogSortField = "processInstanceKey"
	AuditLogSortByResult                  AuditLogSortField = "result"
	AuditLogSortByTenantID                AuditLogSortField = "tenantId"
	AuditLogSortByTimestamp               AuditLogSortField = "timestamp"
	AuditLogSortByUserTaskKey             AuditLogSortField = "userTaskKey"
)

// AuthorizationSortField is what a AuthorizationSearchQuery can be sorted by.
type AuthorizationSortField string

const (
	AuthorizationSortByOwnerID              AuthorizationSortField = "ownerId"
	AuthorizationSortByOwnerType            AuthorizationSortField = "ownerType"
	AuthorizationSortByResourceID           AuthorizationSortField = "resourceId"
	AuthorizationSortByResourcePropertyName AuthorizationSortField = "resourcePropertyName"
	AuthorizationSortByResourceType         AuthorizationSortField = "resourceType"
)

// BatchOperationItemSortField is what a BatchOperationItemSearchQuery can be sorted by.
type BatchOperationItemSortField string

const (
	BatchOperationItemSortByBatchOperationKey  BatchOperationItemSortField = "batchOperationKey"
	BatchOperationItemSortByItemKey            BatchOperationItemSortField = "itemKey"
	BatchOperationItemSortByProcessInstanceKey BatchOperationItemSortField = "processInstanceKey"
	BatchOperationItemSortByProcessedDate      BatchOperationItemSortField = "processedDate"
	BatchOperationItemSortByState              BatchOperationItemSortField = "state"
)

// BatchOperationSortField is what a BatchOperationSearchQuery can be sorted by.
type BatchOperationSortField string

const (
	BatchOperationSortByBatchOperationKey BatchOperationSortField = "batchOperationKey"
	BatchOperationSortByOperationType     BatchOperationSortField = "operationType"
	BatchOperationSortByState             BatchOperationSortField = "state"
	BatchOperationSortByStartDate         BatchOperationSortField = "startDate"
	BatchOperationSortByEndDate           BatchOperationSortField = "endDate"
	BatchOperationSortByActorType         BatchOperationSortField = "actorType"
	BatchOperationSortByActorID           BatchOperationSortField = "actorId"
)

// ClusterVariableSortField is what a ClusterVariableSearchQueryRequest can be sorted by.
type ClusterVariableSortField string

const (
	ClusterVariableSortByName     ClusterVariableSortField = "name"
	ClusterVariableSortByValue    ClusterVariableSortField = "value"
	ClusterVariableSortByTenantID ClusterVariableSortField = "tenantId"
	ClusterVariableSortByScope    ClusterVariableSortField = "scope"
)

// CorrelatedMessageSubscriptionSortField is what a CorrelatedMessageSubscriptionSearchQuery can be sorted by.
type CorrelatedMessageSubscriptionSortField string

const (
	CorrelatedMessageSubscriptionSortByCorrelationKey       CorrelatedMessageSubscriptionSortField = "correlationKey"
	CorrelatedMessageSubscriptionSortByCorrelationTime      CorrelatedMessageSubscriptionSortField = "correlationTime"
	CorrelatedMessageSubscriptionSortByElementID            CorrelatedMessageSubscriptionSortField = "elementId"
	CorrelatedMessageSubscriptionSortByElementInstanceKey   CorrelatedMessageSubscriptionSortField = "elementInstanceKey"
	CorrelatedMessageSubscriptionSortByMessageKey           CorrelatedMessageSubscriptionSortField = "messageKey"
	CorrelatedMessageSubscriptionSortByMessageName          CorrelatedMessageSubscriptionSortField = "messageName"
	CorrelatedMessageSubscriptionSortByPartitionID          CorrelatedMessageSubscriptionSortField = "partitionId"
	CorrelatedMessageSubscriptionSortByProcessDefinitionID  CorrelatedMessageSubscriptionSortField = "processDefinitionId"
	CorrelatedMessageSubscriptionSortByProcessDefinitionKey CorrelatedMessageSubscriptionSortField = "processDefinitionKey"
	CorrelatedMessageSubscriptionSortByProcessInstanceKey   CorrelatedMessageSubscriptionSortField = "processInstanceKey"
	CorrelatedMessageSubscriptionSortBySubscriptionKey      CorrelatedMessageSubscriptionSortField = "subscriptionKey"
	CorrelatedMessageSubscriptionSortByTenantID             CorrelatedMessageSubscriptionSortField = "tenantId"
)

// DecisionDefinitionSortField is what a DecisionDefinitionSearchQuery can be sorted by.
type DecisionDefinitionSortField string

const (
	DecisionDefinitionSortByDecisionDefinitionKey       DecisionDefinitionSortField = "decisionDefinitionKey"
	DecisionDefinitionSortByDecisionDefinitionID        DecisionDefinitionSortField = "decisionDefinitionId"
	DecisionDefinitionSortByName                        DecisionDefinitionSortField = "name"
	DecisionDefinitionSortByVersion                     DecisionDefinitionSortField = "version"
	DecisionDefinitionSortByDecisionRequirementsID      DecisionDefinitionSortField = "decisionRequirementsId"
	DecisionDefinitionSortByDecisionRequirementsKey     DecisionDefinitionSortField = "decisionRequirementsKey"
	DecisionDefinitionSortByDecisionRequirementsName    DecisionDefinitionSortField = "decisionRequirementsName"
	DecisionDefinitionSortByDecisionRequirementsVersion DecisionDefinitionSortField = "decisionRequirementsVersion"
	DecisionDefinitionSortByTenantID                    DecisionDefinitionSortField = "tenantId"
)

// DecisionInstanceSortField is what a DecisionInstanceSearchQuery can be sorted by.
type DecisionInstanceSortField string

const (
	DecisionInstanceSortByDecisionDefinitionID          DecisionInstanceSortField = "decisionDefinitionId"
	DecisionInstanceSortByDecisionDefinitionKey         DecisionInstanceSortField = "decisionDefinitionKey"
	DecisionInstanceSortByDecisionDefinitionName        DecisionInstanceSortField = "decisionDefinitionName"
	DecisionInstanceSortByDecisionDefinitionType        DecisionInstanceSortField = "decisionDefinitionType"
	DecisionInstanceSortByDecisionDefinitionVersion     DecisionInstanceSortField = "decisionDefinitionVersion"
	DecisionInstanceSortByDecisionEvaluationInstanceKey DecisionInstanceSortField = "decisionEvaluationInstanceKey"
	DecisionInstanceSortByDecisionEvaluationKey         DecisionInstanceSortField = "decisionEvaluationKey"
	DecisionInstanceSortByElementInstanceKey            DecisionInstanceSortField = "elementInstanceKey"
	DecisionInstanceSortByEvaluationDate                DecisionInstanceSortField = "evaluationDate"
	DecisionInstanceSortByEvaluationFailure             DecisionInstanceSortField = "evaluationFailure"
	DecisionInstanceSortByProcessDefinitionKey          DecisionInstanceSortField = "processDefinitionKey"
	DecisionInstanceSortByProcessInstanceKey            DecisionInstanceSortField = "processInstanceKey"
	DecisionInstanceSortByRootDecisionDefinitionKey     DecisionInstanceSortField = "rootDecisionDefinitionKey"
	DecisionInstanceSortByState                         DecisionInstanceSortField = "state"
	DecisionInstanceSortByTenantID                      DecisionInstanceSortField = "tenantId"
)

// DecisionRequirementsSortField is what a DecisionRequirementsSearchQuery can be sorted by.
type DecisionRequirementsSortField string

const (
	DecisionRequirementsSortByDecisionRequirementsKey  DecisionRequirementsSortField = "decisionRequirementsKey"
	DecisionRequirementsSortByDecisionRequirementsName DecisionRequirementsSortField = "decisionRequirementsName"
	DecisionRequirementsSortByVersion                  DecisionRequirementsSortField = "version"
	DecisionRequirementsSortByDecisionRequirementsID   DecisionRequirementsSortField = "decisionRequirementsId"
	DecisionRequirementsSortByTenantID                 DecisionRequirementsSortField = "tenantId"
)

// ElementInstanceSortField is what a ElementInstanceSearchQuery can be sorted by.
type ElementInstanceSortField string

const (
	ElementInstanceSortByElementInstanceKey   ElementInstanceSortField = "elementInstanceKey"
	ElementInstanceSortByProcessInstanceKey   ElementInstanceSortField = "processInstanceKey"
	ElementInstanceSortByProcessDefinitionKey ElementInstanceSortField = "processDefinitionKey"
	ElementInstanceSortByProcessDefinitionID  ElementInstanceSortField = "processDefinitionId"
	ElementInstanceSortByStartDate            ElementInstanceSortField = "startDate"
	ElementInstanceSortByEndDate              ElementInstanceSortField = "endDate"
	ElementInstanceSortByElementID            ElementInstanceSortField = "elementId"
	ElementInstanceSortByElementName          ElementInstanceSortField = "elementName"
	ElementInstanceSortByType                 ElementInstanceSortField = "type"
	ElementInstanceSortByState                ElementInstanceSortField = "state"
	ElementInstanceSortByIncidentKey          ElementInstanceSortField = "incidentKey"
	ElementInstanceSortByTenantID             ElementInstanceSortField = "tenantId"
)

// GlobalTaskListenerSortField is what a GlobalTaskListenerSearchQueryRequest can be sorted by.
type GlobalTaskListenerSortField string

const (
	GlobalTaskListenerSortByID             GlobalTaskListenerSortField = "id"
	GlobalTaskListenerSortByType           GlobalTaskListenerSortField = "type"
	GlobalTaskListenerSortByAfterNonGlobal GlobalTaskListenerSortField = "afterNonGlobal"
	GlobalTaskListenerSortByPriority       GlobalTaskListenerSortField = "priority"
	GlobalTaskListenerSortBySource         GlobalTaskListenerSortField = "source"
)

// GroupSortField is what a GroupSearchQueryRequest can be sorted by.
type GroupSortField string

const (
	GroupSortByName    GroupSortField = "name"
	GroupSortByGroupID GroupSortField = "groupId"
)

// IncidentProcessInstanceStatisticsByDefinitionSortField is what a IncidentProcessInstanceStatisticsByDefinitionQuery can be sorted by.
type IncidentProcessInstanceStatisticsByDefinitionSortField string

const (
	IncidentProcessInstanceStatisticsByDefinitionSortByActiveInstancesWithErrorCount IncidentProcessInstanceStatisticsByDefinitionSortField = "activeInstancesWithErrorCount"
	IncidentProcessInstanceStatisticsByDefinitionSortByProcessDefinitionKey          IncidentProcessInstanceStatisticsByDefinitionSortField = "processDefinitionKey"
	IncidentProcessInstanceStatisticsByDefinitionSortByTenantID                      IncidentProcessInstanceStatisticsByDefinitionSortField = "tenantId"
)

// IncidentProcessInstanceStatisticsByErrorSortField is what a IncidentProcessInstanceStatisticsByErrorQuery can be sorted by.
type IncidentProcessInstanceStatisticsByErrorSortField string

const (
	IncidentProcessInstanceStatisticsByErrorSortByErrorMessage                  IncidentProcessInstanceStatisticsByErrorSortField = "errorMessage"
	IncidentProcessInstanceStatisticsByErrorSortByActiveInstancesWithErrorCount IncidentProcessInstanceStatisticsByErrorSortField = "activeInstancesWithErrorCount"
)

// IncidentSortField is what a IncidentSearchQuery can be sorted by.
type IncidentSortField string

const (
	IncidentSortByIncidentKey          IncidentSortField = "incidentKey"
	IncidentSortByProcessDefinitionKey IncidentSortField = "processDefinitionKey"
	IncidentSortByProcessDefinitionID  IncidentSortField = "processDefinitionId"
	IncidentSortByProcessInstanceKey   IncidentSortField = "processInstanceKey"
	IncidentSortByErrorType            IncidentSortField = "errorType"
	IncidentSortByElementID            IncidentSortField = "elementId"
	IncidentSortByElementInstanceKey   IncidentSortField = "elementInstanceKey"
	IncidentSortByCreationTime         IncidentSortField = "creationTime"
	IncidentSortByState                IncidentSortField = "state"
	IncidentSortByJobKey               IncidentSortField = "jobKey"
	IncidentSortByTenantID             IncidentSortField = "tenantId"
)

// JobSortField is what a JobSearchQuery can be sorted by.
type JobSortField string

const (
	JobSortByDeadline                 JobSortField = "deadline"
	JobSortByDeniedReason             JobSortField = "deniedReason"
	JobSortByElementID                JobSortField = "elementId"
	JobSortByElementInstanceKey       JobSortField = "elementInstanceKey"
	JobSortByEndTime                  JobSortField = "endTime"
	JobSortByErrorCode                JobSortField = "errorCode"
	JobSortByErrorMessage             JobSortField = "errorMessage"
	JobSortByHasFailedWithRetriesLeft JobSortField = "hasFailedWithRetriesLeft"
	JobSortByIsDenied                 JobSortField = "isDenied"
	JobSortByJobKey                   JobSortField = "jobKey"
	JobSortByKind                     JobSortField = "kind"
	JobSortByListenerEventType        JobSortField = "listenerEventType"
	JobSortByProcessDefinitionID      JobSortField = "processDefinitionId"
	JobSortByProcessDefinitionKey     JobSortField = "processDefinitionKey"
	JobSortByProcessInstanceKey       JobSortField = "processInstanceKey"
	JobSortByRetries                  JobSortField = "retries"
	JobSortByState                    JobSortField = "state"
	JobSortByTenantID                 JobSortField = "tenantId"
	JobSortByType                     JobSortField = "type"
	JobSortByWorker                   JobSortField = "worker"
)

// MappingRuleSortField is what a MappingRuleSearchQueryRequest can be sorted by.
type MappingRuleSortField string

const (
	MappingRuleSortByMappingRuleID MappingRuleSortField = "mappingRuleId"
	MappingRuleSortByClaimName     MappingRuleSortField = "claimName"
	MappingRuleSortByClaimValue    MappingRuleSortField = "claimValue"
	MappingRuleSortByName          MappingRuleSortField = "name"
)

// MessageSubscriptionSortField is what a MessageSubscriptionSearchQuery can be sorted by.
type MessageSubscriptionSortField string

const (
	MessageSubscriptionSortByMessageSubscriptionKey   MessageSubscriptionSortField = "messageSubscriptionKey"
	MessageSubscriptionSortByProcessDefinitionID      MessageSubscriptionSortField = "processDefinitionId"
	MessageSubscriptionSortByProcessInstanceKey       MessageSubscriptionSortField = "processInstanceKey"
	MessageSubscriptionSortByElementID                MessageSubscriptionSortField = "elementId"
	MessageSubscriptionSortByElementInstanceKey       MessageSubscriptionSortField = "elementInstanceKey"
	MessageSubscriptionSortByMessageSubscriptionState MessageSubscriptionSortField = "messageSubscriptionState"
	MessageSubscriptionSortByLastUpdatedDate          MessageSubscriptionSortField = "lastUpdatedDate"
	MessageSubscriptionSortByMessageName              MessageSubscriptionSortField = "messageName"
	MessageSubscriptionSortByCorrelationKey           MessageSubscriptionSortField = "correlationKey"
	MessageSubscriptionSortByTenantID                 MessageSubscriptionSortField = "tenantId"
)

// ProcessDefinitionInstanceStatisticsSortField is what a ProcessDefinitionInstanceStatisticsQuery can be sorted by.
type ProcessDefinitionInstanceStatisticsSortField string

const (
	ProcessDefinitionInstanceStatisticsSortByProcessDefinitionID                 ProcessDefinitionInstanceStatisticsSortField = "processDefinitionId"
	ProcessDefinitionInstanceStatisticsSortByActiveInstancesWithIncidentCount    ProcessDefinitionInstanceStatisticsSortField = "activeInstancesWithIncidentCount"
	ProcessDefinitionInstanceStatisticsSortByActiveInstancesWithoutIncidentCount ProcessDefinitionInstanceStatisticsSortField = "activeInstancesWithoutIncidentCount"
)

// ProcessDefinitionInstanceVersionStatisticsSortField is what a ProcessDefinitionInstanceVersionStatisticsQuery can be sorted by.
type ProcessDefinitionInstanceVersionStatisticsSortField string

const (
	ProcessDefinitionInstanceVersionStatisticsSortByProcessDefinitionID                 ProcessDefinitionInstanceVersionStatisticsSortField = "processDefinitionId"
	ProcessDefinitionInstanceVersionStatisticsSortByProcessDefinitionKey                ProcessDefinitionInstanceVersionStatisticsSortField = "processDefinitionKey"
	ProcessDefinitionInstanceVersionStatisticsSortByProcessDefinitionName               ProcessDefinitionInstanceVersionStatisticsSortField = "processDefinitionName"
	ProcessDefinitionInstanceVersionStatisticsSortByProcessDefinitionVersion            ProcessDefinitionInstanceVersionStatisticsSortField = "processDefinitionVersion"
	ProcessDefinitionInstanceVersionStatisticsSortByActiveInstancesWithIncidentCount    ProcessDefinitionInstanceVersionStatisticsSortField = "activeInstancesWithIncidentCount"
	ProcessDefinitionInstanceVersionStatisticsSortByActiveInstancesWithoutIncidentCount ProcessDefinitionInstanceVersionStatisticsSortField = "activeInstancesWithoutIncidentCount"
)

// ProcessDefinitionSortField is what a ProcessDefinitionSearchQuery can be sorted by.
type ProcessDefinitionSortField string

const (
	ProcessDefinitionSortByProcessDefinitionKey ProcessDefinitionSortField = "processDefinitionKey"
	ProcessDefinitionSortByName                 ProcessDefinitionSortField = "name"
	ProcessDefinitionSortByResourceName         ProcessDefinitionSortField = "resourceName"
	ProcessDefinitionSortByVersion              ProcessDefinitionSortField = "version"
	ProcessDefinitionSortByVersionTag           ProcessDefinitionSortField = "versionTag"
	ProcessDefinitionSortByProcessDefinitionID  ProcessDefinitionSortField = "processDefinitionId"
	ProcessDefinitionSortByTenantID             ProcessDefinitionSortField = "tenantId"
)

// ProcessInstanceSortField is what a ProcessInstanceSearchQuery can be sorted by.
type ProcessInstanceSortField string

const (
	ProcessInstanceSortByProcessInstanceKey          ProcessInstanceSortField = "processInstanceKey"
	ProcessInstanceSortByProcessDefinitionID         ProcessInstanceSortField = "processDefinitionId"
	ProcessInstanceSortByProcessDefinitionName       ProcessInstanceSortField = "processDefinitionName"
	ProcessInstanceSortByProcessDefinitionVersion    ProcessInstanceSortField = "processDefinitionVersion"
	ProcessInstanceSortByProcessDefinitionVersionTag ProcessInstanceSortField = "processDefinitionVersionTag"
	ProcessInstanceSortByProcessDefinitionKey        ProcessInstanceSortField = "processDefinitionKey"
	ProcessInstanceSortByParentProcessInstanceKey    ProcessInstanceSortField = "parentProcessInstanceKey"
	ProcessInstanceSortByParentElementInstanceKey    ProcessInstanceSortField = "parentElementInstanceKey"
	ProcessInstanceSortByStartDate                   ProcessInstanceSortField = "startDate"
	ProcessInstanceSortByEndDate                     ProcessInstanceSortField = "endDate"
	ProcessInstanceSortByState                       ProcessInstanceSortField = "state"
	ProcessInstanceSortByHasIncident                 ProcessInstanceSortField = "hasIncident"
	ProcessInstanceSortByTenantID                    ProcessInstanceSortField = "tenantId"
	ProcessInstanceSortByBusinessID                  ProcessInstanceSortField = "businessId"
)

// RoleClientSortField is what a RoleClientSearchQueryRequest can be sorted by.
type RoleClientSortField string

const (
	RoleClientSortByClientID RoleClientSortField = "clientId"
)

// RoleGroupSortField is what a RoleGroupSearchQueryRequest can be sorted by.
type RoleGroupSortField string

const (
	RoleGroupSortByGroupID RoleGroupSortField = "groupId"
)

// RoleSortField is what a RoleSearchQueryRequest can be sorted by.
type RoleSortField string

const (
	RoleSortByName   RoleSortField = "name"
	RoleSortByRoleID RoleSortField = "roleId"
)

// RoleUserSortField is what a RoleUserSearchQueryRequest can be sorted by.
type RoleUserSortField string

const (
	RoleUserSortByUsername RoleUserSortField = "username"
)

// TenantClientSortField is what a TenantClientSearchQueryRequest can be sorted by.
type TenantClientSortField string

const (
	TenantClientSortByClientID TenantClientSortField = "clientId"
)

// TenantGroupSortField is what a TenantGroupSearchQueryRequest can be sorted by.
type TenantGroupSortField string

const (
	TenantGroupSortByGroupID TenantGroupSortField = "groupId"
)

// TenantSortField is what a TenantSearchQueryRequest can be sorted by.
type TenantSortField string

const (
	TenantSortByKey      TenantSortField = "key"
	TenantSortByName     TenantSortField = "name"
	TenantSortByTenantID TenantSortField = "tenantId"
)

// TenantUserSortField is what a TenantUserSearchQueryRequest can be sorted by.
type TenantUserSortField string

const (
	TenantUserSortByUsername TenantUserSortField = "username"
)

// UserSortField is what a UserSearchQueryRequest can be sorted by.
type UserSortField string

const (
	UserSortByUsername UserSortField = "username"
	UserSortByName     UserSortField = "name"
	UserSortByEmail    UserSortField = "email"
)

// UserTaskAuditLogSortField is what a UserTaskAuditLogSearchQueryRequest can be sorted by.
type UserTaskAuditLogSortField string

const (
	UserTaskAuditLogSortByActorID                 UserTaskAuditLogSortField = "actorId"
	UserTaskAuditLogSortByActorType               UserTaskAuditLogSortField = "actorType"
	UserTaskAuditLogSortByAuditLogKey             UserTaskAuditLogSortField = "auditLogKey"
	UserTaskAuditLogSortByBatchOperationKey       UserTaskAuditLogSortField = "batchOperationKey"
	UserTaskAuditLogSortByBatchOperationType      UserTaskAuditLogSortField = "batchOperationType"
	UserTaskAuditLogSortByCategory                UserTaskAuditLogSortField = "category"
	UserTaskAuditLogSortByDecisionDefinitionID    UserTaskAuditLogSortField = "decisionDefinitionId"
	UserTaskAuditLogSortByDecisionDefinitionKey   UserTaskAuditLogSortField = "decisionDefinitionKey"
	UserTaskAuditLogSortByDecisionEvaluationKey   UserTaskAuditLogSortField = "decisionEvaluationKey"
	UserTaskAuditLogSortByDecisionRequirementsID  UserTaskAuditLogSortField = "decisionRequirementsId"
	UserTaskAuditLogSortByDecisionRequirementsKey UserTaskAuditLogSortField = "decisionRequirementsKey"
	UserTaskAuditLogSortByElementInstanceKey      UserTaskAuditLogSortField = "elementInstanceKey"
	UserTaskAuditLogSortByEntityKey               UserTaskAuditLogSortField = "entityKey"
	UserTaskAuditLogSortByEntityType              UserTaskAuditLogSortField = "entityType"
	UserTaskAuditLogSortByJobKey                  UserTaskAuditLogSortField = "jobKey"
	UserTaskAuditLogSortByOperationType           UserTaskAuditLogSortField = "operationType"
	UserTaskAuditLogSortByProcessDefinitionID     UserTaskAuditLogSortField = "processDefinitionId"
	UserTaskAuditLogSortByProcessDefinitionKey    UserTaskAuditLogSortField = "processDefinitionKey"
	UserTaskAuditLogSortByProcessInstanceKey      UserTaskAuditLogSortField = "processInstanceKey"
	UserTaskAuditLogSortByResult                  UserTaskAuditLogSortField = "result"
	UserTaskAuditLogSortByTenantID                UserTaskAuditLogSortField = "tenantId"
	UserTaskAuditLogSortByTimestamp               UserTaskAuditLogSortField = "timestamp"
	UserTaskAuditLogSortByUserTaskKey             UserTaskAuditLogSortField = "userTaskKey"
)

// UserTaskEffectiveVariableSortField is what a UserTaskEffectiveVariableSearchQueryRequest can be sorted by.
type UserTaskEffectiveVariableSortField string

const (
	UserTaskEffectiveVariableSortByValue              UserTaskEffectiveVariableSortField = "value"
	UserTaskEffectiveVariableSortByName               UserTaskEffectiveVariableSortField = "name"
	UserTaskEffectiveVariableSortByTenantID           UserTaskEffectiveVariableSortField = "tenantId"
	UserTaskEffectiveVariableSortByVariableKey        UserTaskEffectiveVariableSortField = "variableKey"
	UserTaskEffectiveVariableSortByScopeKey           UserTaskEffectiveVariableSortField = "scopeKey"
	UserTaskEffectiveVariableSortByProcessInstanceKey UserTaskEffectiveVariableSortField = "processInstanceKey"
)

// UserTaskSortField is what a UserTaskSearchQuery can be sorted by.
type UserTaskSortField string

const (
	UserTaskSortByCreationDate   UserTaskSortField = "creationDate"
	UserTaskSortByCompletionDate UserTaskSortField = "completionDate"
	UserTaskSortByFollowUpDate   UserTaskSortField = "followUpDate"
	UserTaskSortByDueDate        UserTaskSortField = "dueDate"
	UserTaskSortByPriority       UserTaskSortField = "priority"
	UserTaskSortByName           UserTaskSortField = "name"
)

// UserTaskVariableSortField is what a UserTaskVariableSearchQueryRequest can be sorted by.
type UserTaskVariableSortField string

const (
	UserTaskVariableSortByValue              UserTaskVariableSortField = "value"
	UserTaskVariableSortByName               UserTaskVariableSortField = "name"
	UserTaskVariableSortByTenantID           UserTaskVariableSortField = "tenantId"
	UserTaskVariableSortByVariableKey        UserTaskVariableSortField = "variableKey"
	UserTaskVariableSortByScopeKey           UserTaskVariableSortField = "scopeKey"
	UserTaskVariableSortByProcessInstanceKey UserTaskVariableSortField = "processInstanceKey"
)

// VariableSortField is what a VariableSearchQuery can be sorted by.
type VariableSortField string

const (
	VariableSortByValue              VariableSortField = "value"
	VariableSortByName               VariableSortField = "name"
	VariableSortByTenantID           VariableSortField = "tenantId"
	VariableSortByVariableKey        VariableSortField = "variableKey"
	VariableSortByScopeKey           VariableSortField = "scopeKey"
	VariableSortByProcessInstanceKey VariableSortField = "processInstanceKey"
)

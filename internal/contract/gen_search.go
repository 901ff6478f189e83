// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

// Conditions are what the filter asks, all of which must hold.
func (v *AuditLogFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "auditLogKey", v.AuditLogKey, numberValue[AuditLogKey])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "operationType", v.OperationType, textValue[AuditLogOperationType])
	c = addFilter(c, "result", v.Result, textValue[AuditLogResultEnum])
	c = addFilter(c, "timestamp", v.Timestamp, timeValue)
	c = addFilter(c, "actorId", v.ActorID, textValue[string])
	c = addFilter(c, "actorType", v.ActorType, textValue[AuditLogActorType])
	c = addFilter(c, "agentElementId", v.AgentElementID, textValue[string])
	c = addFilter(c, "entityKey", v.EntityKey, textValue[string])
	c = addFilter(c, "entityType", v.EntityType, textValue[AuditLogEntityType])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addFilter(c, "category", v.Category, textValue[AuditLogCategory])
	c = addFilter(c, "deploymentKey", v.DeploymentKey, numberValue[DeploymentKey])
	c = addFilter(c, "formKey", v.FormKey, numberValue[FormKey])
	c = addFilter(c, "resourceKey", v.ResourceKey, numberValue[ResourceKey])
	c = addFilter(c, "batchOperationType", v.BatchOperationType, textValue[BatchOperationType])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "jobKey", v.JobKey, numberValue[JobKey])
	c = addFilter(c, "userTaskKey", v.UserTaskKey, numberValue[UserTaskKey])
	c = addFilter(c, "decisionRequirementsId", v.DecisionRequirementsID, textValue[string])
	c = addFilter(c, "decisionRequirementsKey", v.DecisionRequirementsKey, numberValue[DecisionRequirementsKey])
	c = addFilter(c, "decisionDefinitionId", v.DecisionDefinitionID, textValue[string])
	c = addFilter(c, "decisionDefinitionKey", v.DecisionDefinitionKey, numberValue[DecisionDefinitionKey])
	c = addFilter(c, "decisionEvaluationKey", v.DecisionEvaluationKey, numberValue[DecisionEvaluationKey])
	c = addFilter(c, "relatedEntityKey", v.RelatedEntityKey, textValue[string])
	c = addFilter(c, "relatedEntityType", v.RelatedEntityType, textValue[AuditLogEntityType])
	c = addFilter(c, "entityDescription", v.EntityDescription, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *AuthorizationFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "ownerId", v.OwnerID, textValue[string])
	c = addEqual(c, "ownerType", v.OwnerType, textValue[OwnerType])
	c = addList(c, "resourceIds", OpIn, v.ResourceIDs, textValue[string])
	c = addList(c, "resourcePropertyNames", OpIn, v.ResourcePropertyNames, textValue[string])
	c = addEqual(c, "resourceType", v.ResourceType, textValue[ResourceType])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *BaseProcessInstanceFilterFields) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "startDate", v.StartDate, timeValue)
	c = addFilter(c, "endDate", v.EndDate, timeValue)
	c = addFilter(c, "state", v.State, textValue[ProcessInstanceState])
	c = addEqual(c, "hasIncident", v.HasIncident, flagValue)
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addVariables(c, "variables", v.Variables)
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentProcessInstanceKey", v.ParentProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentElementInstanceKey", v.ParentElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "batchOperationId", v.BatchOperationID, textValue[string])
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addEqual(c, "hasRetriesLeft", v.HasRetriesLeft, flagValue)
	c = addFilter(c, "elementInstanceState", v.ElementInstanceState, textValue[ElementInstanceState])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addEqual(c, "hasElementInstanceIncident", v.HasElementInstanceIncident, flagValue)
	c = addFilter(c, "incidentErrorHashCode", v.IncidentErrorHashCode, numberValue[int32])
	c = addList(c, "tags", OpHasAll, v.Tags, textValue[string])
	c = addFilter(c, "businessId", v.BusinessID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *BatchOperationFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "operationType", v.OperationType, textValue[BatchOperationType])
	c = addFilter(c, "state", v.State, textValue[BatchOperationState])
	c = addEqual(c, "actorType", v.ActorType, textValue[AuditLogActorType])
	c = addFilter(c, "actorId", v.ActorID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *BatchOperationItemFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "itemKey", v.ItemKey, textValue[string])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "state", v.State, textValue[BatchOperationItemState])
	c = addFilter(c, "operationType", v.OperationType, textValue[BatchOperationType])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ClusterVariableSearchQueryFilterRequest) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "name", v.Name, textValue[string])
	c = addFilter(c, "value", v.Value, textValue[string])
	c = addFilter(c, "scope", v.Scope, textValue[ClusterVariableScope])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "isTruncated", v.IsTruncated, flagValue)
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *CorrelatedMessageSubscriptionFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "correlationKey", v.CorrelationKey, textValue[string])
	c = addFilter(c, "correlationTime", v.CorrelationTime, timeValue)
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "messageKey", v.MessageKey, numberValue[MessageKey])
	c = addFilter(c, "messageName", v.MessageName, textValue[string])
	c = addFilter(c, "partitionId", v.PartitionID, numberValue[int32])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "subscriptionKey", v.SubscriptionKey, numberValue[MessageSubscriptionKey])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *DecisionDefinitionFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "decisionDefinitionId", v.DecisionDefinitionID, textValue[string])
	c = addEqual(c, "name", v.Name, textValue[string])
	c = addEqual(c, "isLatestVersion", v.IsLatestVersion, flagValue)
	c = addEqual(c, "version", v.Version, numberValue[int32])
	c = addEqual(c, "decisionRequirementsId", v.DecisionRequirementsID, textValue[string])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "decisionDefinitionKey", v.DecisionDefinitionKey, numberValue[DecisionDefinitionKey])
	c = addEqual(c, "decisionRequirementsKey", v.DecisionRequirementsKey, numberValue[DecisionRequirementsKey])
	c = addEqual(c, "decisionRequirementsName", v.DecisionRequirementsName, textValue[string])
	c = addEqual(c, "decisionRequirementsVersion", v.DecisionRequirementsVersion, numberValue[int32])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *DecisionInstanceFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "decisionEvaluationInstanceKey", v.DecisionEvaluationInstanceKey, textValue[string])
	c = addFilter(c, "state", v.State, textValue[DecisionInstanceState])
	c = addEqual(c, "evaluationFailure", v.EvaluationFailure, textValue[string])
	c = addFilter(c, "evaluationDate", v.EvaluationDate, timeValue)
	c = addEqual(c, "decisionDefinitionId", v.DecisionDefinitionID, textValue[string])
	c = addEqual(c, "decisionDefinitionName", v.DecisionDefinitionName, textValue[string])
	c = addEqual(c, "decisionDefinitionVersion", v.DecisionDefinitionVersion, numberValue[int32])
	c = addEqual(c, "decisionDefinitionType", v.DecisionDefinitionType, textValue[DecisionDefinitionType])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "decisionEvaluationKey", v.DecisionEvaluationKey, numberValue[DecisionEvaluationKey])
	c = addEqual(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addEqual(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "decisionDefinitionKey", v.DecisionDefinitionKey, numberValue[DecisionDefinitionKey])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "rootDecisionDefinitionKey", v.RootDecisionDefinitionKey, numberValue[DecisionDefinitionKey])
	c = addFilter(c, "decisionRequirementsKey", v.DecisionRequirementsKey, numberValue[DecisionRequirementsKey])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *DecisionRequirementsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "decisionRequirementsName", v.DecisionRequirementsName, textValue[string])
	c = addEqual(c, "decisionRequirementsId", v.DecisionRequirementsID, textValue[string])
	c = addEqual(c, "decisionRequirementsKey", v.DecisionRequirementsKey, numberValue[DecisionRequirementsKey])
	c = addEqual(c, "version", v.Version, numberValue[int32])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "resourceName", v.ResourceName, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ElementInstanceFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "state", v.State, textValue[ElementInstanceState])
	c = addEqual(c, "type", v.Type, textValue[ElementInstanceType])
	c = addEqual(c, "elementId", v.ElementID, textValue[string])
	c = addEqual(c, "elementName", v.ElementName, textValue[string])
	c = addEqual(c, "hasIncident", v.HasIncident, flagValue)
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addEqual(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addEqual(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addEqual(c, "incidentKey", v.IncidentKey, numberValue[IncidentKey])
	c = addFilter(c, "startDate", v.StartDate, timeValue)
	c = addFilter(c, "endDate", v.EndDate, timeValue)
	c = addEqual(c, "elementInstanceScopeKey", v.ElementInstanceScopeKey, numberValue[ScopeKey])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *GlobalTaskListenerSearchQueryFilterRequest) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "id", v.ID, textValue[string])
	c = addFilter(c, "type", v.Type, textValue[string])
	c = addFilter(c, "retries", v.Retries, numberValue[int32])
	for _, f := range v.EventTypes {
		c = addFilter(c, "eventTypes", f, textValue[GlobalTaskListenerEventType])
	}
	c = addEqual(c, "afterNonGlobal", v.AfterNonGlobal, flagValue)
	c = addFilter(c, "priority", v.Priority, numberValue[int32])
	c = addFilter(c, "source", v.Source, textValue[GlobalListenerSource])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *GroupFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "groupId", v.GroupID, textValue[string])
	c = addEqual(c, "name", v.Name, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *IncidentFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "errorType", v.ErrorType, textValue[IncidentErrorType])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addFilter(c, "creationTime", v.CreationTime, timeValue)
	c = addFilter(c, "state", v.State, textValue[IncidentState])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addFilter(c, "incidentKey", v.IncidentKey, numberValue[IncidentKey])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "jobKey", v.JobKey, numberValue[JobKey])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *IncidentProcessInstanceStatisticsByDefinitionFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "errorHashCode", Some(v.ErrorHashCode), numberValue[int32])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *JobErrorStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "from", Some(v.From), timeValue)
	c = addEqual(c, "to", Some(v.To), timeValue)
	c = addEqual(c, "jobType", Some(v.JobType), textValue[string])
	c = addFilter(c, "errorCode", v.ErrorCode, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *JobFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "deadline", v.Deadline, timeValue)
	c = addFilter(c, "deniedReason", v.DeniedReason, textValue[string])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "endTime", v.EndTime, timeValue)
	c = addFilter(c, "errorCode", v.ErrorCode, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addEqual(c, "hasFailedWithRetriesLeft", v.HasFailedWithRetriesLeft, flagValue)
	c = addEqual(c, "isDenied", v.IsDenied, flagValue)
	c = addFilter(c, "jobKey", v.JobKey, numberValue[JobKey])
	c = addFilter(c, "kind", v.Kind, textValue[JobKind])
	c = addFilter(c, "listenerEventType", v.ListenerEventType, textValue[JobListenerEventType])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "retries", v.Retries, numberValue[int32])
	c = addFilter(c, "state", v.State, textValue[JobState])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addFilter(c, "type", v.Type, textValue[string])
	c = addFilter(c, "worker", v.Worker, textValue[string])
	c = addFilter(c, "creationTime", v.CreationTime, timeValue)
	c = addFilter(c, "lastUpdateTime", v.LastUpdateTime, timeValue)
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *JobTimeSeriesStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "from", Some(v.From), timeValue)
	c = addEqual(c, "to", Some(v.To), timeValue)
	c = addEqual(c, "jobType", Some(v.JobType), textValue[string])
	c = addEqual(c, "resolution", v.Resolution, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *JobTypeStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "from", Some(v.From), timeValue)
	c = addEqual(c, "to", Some(v.To), timeValue)
	c = addFilter(c, "jobType", v.JobType, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *JobWorkerStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "from", Some(v.From), timeValue)
	c = addEqual(c, "to", Some(v.To), timeValue)
	c = addEqual(c, "jobType", Some(v.JobType), textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *MappingRuleFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "claimName", v.ClaimName, textValue[string])
	c = addEqual(c, "claimValue", v.ClaimValue, textValue[string])
	c = addEqual(c, "name", v.Name, textValue[string])
	c = addEqual(c, "mappingRuleId", v.MappingRuleID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *MessageSubscriptionFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "messageSubscriptionKey", v.MessageSubscriptionKey, numberValue[MessageSubscriptionKey])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addFilter(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "messageSubscriptionState", v.MessageSubscriptionState, textValue[MessageSubscriptionState])
	c = addFilter(c, "lastUpdatedDate", v.LastUpdatedDate, timeValue)
	c = addFilter(c, "messageName", v.MessageName, textValue[string])
	c = addFilter(c, "correlationKey", v.CorrelationKey, textValue[string])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ProcessDefinitionFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "name", v.Name, textValue[string])
	c = addEqual(c, "isLatestVersion", v.IsLatestVersion, flagValue)
	c = addEqual(c, "resourceName", v.ResourceName, textValue[string])
	c = addEqual(c, "version", v.Version, numberValue[int32])
	c = addEqual(c, "versionTag", v.VersionTag, textValue[string])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addEqual(c, "hasStartForm", v.HasStartForm, flagValue)
	c = addEqual(c, "state", v.State, textValue[ProcessDefinitionState])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ProcessDefinitionInstanceVersionStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "processDefinitionId", Some(v.ProcessDefinitionID), textValue[string])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ProcessDefinitionStatisticsFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "startDate", v.StartDate, timeValue)
	c = addFilter(c, "endDate", v.EndDate, timeValue)
	c = addFilter(c, "state", v.State, textValue[ProcessInstanceState])
	c = addEqual(c, "hasIncident", v.HasIncident, flagValue)
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addVariables(c, "variables", v.Variables)
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentProcessInstanceKey", v.ParentProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentElementInstanceKey", v.ParentElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "batchOperationId", v.BatchOperationID, textValue[string])
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addEqual(c, "hasRetriesLeft", v.HasRetriesLeft, flagValue)
	c = addFilter(c, "elementInstanceState", v.ElementInstanceState, textValue[ElementInstanceState])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addEqual(c, "hasElementInstanceIncident", v.HasElementInstanceIncident, flagValue)
	c = addFilter(c, "incidentErrorHashCode", v.IncidentErrorHashCode, numberValue[int32])
	c = addList(c, "tags", OpHasAll, v.Tags, textValue[string])
	c = addFilter(c, "businessId", v.BusinessID, textValue[string])
	if len(v.Or) > 0 {
		or := Condition{Field: "$or", Op: OpOr}
		for i := range v.Or {
			or.Any = append(or.Any, v.Or[i].Conditions())
		}
		c = append(c, or)
	}
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ProcessInstanceFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "startDate", v.StartDate, timeValue)
	c = addFilter(c, "endDate", v.EndDate, timeValue)
	c = addFilter(c, "state", v.State, textValue[ProcessInstanceState])
	c = addEqual(c, "hasIncident", v.HasIncident, flagValue)
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addVariables(c, "variables", v.Variables)
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentProcessInstanceKey", v.ParentProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentElementInstanceKey", v.ParentElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "batchOperationId", v.BatchOperationID, textValue[string])
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addEqual(c, "hasRetriesLeft", v.HasRetriesLeft, flagValue)
	c = addFilter(c, "elementInstanceState", v.ElementInstanceState, textValue[ElementInstanceState])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addEqual(c, "hasElementInstanceIncident", v.HasElementInstanceIncident, flagValue)
	c = addFilter(c, "incidentErrorHashCode", v.IncidentErrorHashCode, numberValue[int32])
	c = addList(c, "tags", OpHasAll, v.Tags, textValue[string])
	c = addFilter(c, "businessId", v.BusinessID, textValue[string])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "processDefinitionName", v.ProcessDefinitionName, textValue[string])
	c = addFilter(c, "processDefinitionVersion", v.ProcessDefinitionVersion, numberValue[int32])
	c = addFilter(c, "processDefinitionVersionTag", v.ProcessDefinitionVersionTag, textValue[string])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	if len(v.Or) > 0 {
		or := Condition{Field: "$or", Op: OpOr}
		for i := range v.Or {
			or.Any = append(or.Any, v.Or[i].Conditions())
		}
		c = append(c, or)
	}
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *ProcessInstanceFilterFields) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "startDate", v.StartDate, timeValue)
	c = addFilter(c, "endDate", v.EndDate, timeValue)
	c = addFilter(c, "state", v.State, textValue[ProcessInstanceState])
	c = addEqual(c, "hasIncident", v.HasIncident, flagValue)
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addVariables(c, "variables", v.Variables)
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentProcessInstanceKey", v.ParentProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addFilter(c, "parentElementInstanceKey", v.ParentElementInstanceKey, numberValue[ElementInstanceKey])
	c = addFilter(c, "batchOperationId", v.BatchOperationID, textValue[string])
	c = addFilter(c, "batchOperationKey", v.BatchOperationKey, textValue[string])
	c = addFilter(c, "errorMessage", v.ErrorMessage, textValue[string])
	c = addEqual(c, "hasRetriesLeft", v.HasRetriesLeft, flagValue)
	c = addFilter(c, "elementInstanceState", v.ElementInstanceState, textValue[ElementInstanceState])
	c = addFilter(c, "elementId", v.ElementID, textValue[string])
	c = addEqual(c, "hasElementInstanceIncident", v.HasElementInstanceIncident, flagValue)
	c = addFilter(c, "incidentErrorHashCode", v.IncidentErrorHashCode, numberValue[int32])
	c = addList(c, "tags", OpHasAll, v.Tags, textValue[string])
	c = addFilter(c, "businessId", v.BusinessID, textValue[string])
	c = addFilter(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "processDefinitionName", v.ProcessDefinitionName, textValue[string])
	c = addFilter(c, "processDefinitionVersion", v.ProcessDefinitionVersion, numberValue[int32])
	c = addFilter(c, "processDefinitionVersionTag", v.ProcessDefinitionVersionTag, textValue[string])
	c = addFilter(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *RoleFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "roleId", v.RoleID, textValue[string])
	c = addEqual(c, "name", v.Name, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *TenantFilter) Conditions() []Condition {
	var c []Condition
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "name", v.Name, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *UserFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "username", v.Username, textValue[string])
	c = addFilter(c, "name", v.Name, textValue[string])
	c = addFilter(c, "email", v.Email, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *UserTaskAuditLogFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "operationType", v.OperationType, textValue[AuditLogOperationType])
	c = addFilter(c, "result", v.Result, textValue[AuditLogResultEnum])
	c = addFilter(c, "timestamp", v.Timestamp, timeValue)
	c = addFilter(c, "actorType", v.ActorType, textValue[AuditLogActorType])
	c = addFilter(c, "actorId", v.ActorID, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *UserTaskFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "state", v.State, textValue[UserTaskState])
	c = addFilter(c, "assignee", v.Assignee, textValue[string])
	c = addFilter(c, "priority", v.Priority, numberValue[int32])
	c = addEqual(c, "elementId", v.ElementID, textValue[string])
	c = addFilter(c, "name", v.Name, textValue[string])
	c = addFilter(c, "candidateGroup", v.CandidateGroup, textValue[string])
	c = addFilter(c, "candidateUser", v.CandidateUser, textValue[string])
	c = addFilter(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "processDefinitionId", v.ProcessDefinitionID, textValue[string])
	c = addFilter(c, "creationDate", v.CreationDate, timeValue)
	c = addFilter(c, "completionDate", v.CompletionDate, timeValue)
	c = addFilter(c, "followUpDate", v.FollowUpDate, timeValue)
	c = addFilter(c, "dueDate", v.DueDate, timeValue)
	c = addVariables(c, "processInstanceVariables", v.ProcessInstanceVariables)
	c = addVariables(c, "localVariables", v.LocalVariables)
	c = addEqual(c, "userTaskKey", v.UserTaskKey, numberValue[UserTaskKey])
	c = addEqual(c, "processDefinitionKey", v.ProcessDefinitionKey, numberValue[ProcessDefinitionKey])
	c = addEqual(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	c = addEqual(c, "elementInstanceKey", v.ElementInstanceKey, numberValue[ElementInstanceKey])
	c = addList(c, "tags", OpHasAll, v.Tags, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *UserTaskVariableFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "name", v.Name, textValue[string])
	return c
}

// Conditions are what the filter asks, all of which must hold.
func (v *VariableFilter) Conditions() []Condition {
	var c []Condition
	c = addFilter(c, "name", v.Name, textValue[string])
	c = addFilter(c, "value", v.Value, textValue[string])
	c = addEqual(c, "tenantId", v.TenantID, textValue[string])
	c = addEqual(c, "isTruncated", v.IsTruncated, flagValue)
	c = addFilter(c, "variableKey", v.VariableKey, numberValue[VariableKey])
	c = addFilter(c, "scopeKey", v.ScopeKey, numberValue[ScopeKey])
	c = addFilter(c, "processInstanceKey", v.ProcessInstanceKey, numberValue[ProcessInstanceKey])
	return c
}

// Paging is the part of the result that is wanted.
func (v *AuditLogSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *AuditLogSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *AuditLogSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *AuthorizationSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *AuthorizationSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *AuthorizationSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *BatchOperationItemSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *BatchOperationItemSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *BatchOperationItemSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *BatchOperationSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *BatchOperationSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *BatchOperationSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ClusterVariableSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ClusterVariableSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ClusterVariableSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *CorrelatedMessageSubscriptionSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *CorrelatedMessageSubscriptionSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *CorrelatedMessageSubscriptionSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *DecisionDefinitionSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *DecisionDefinitionSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *DecisionDefinitionSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *DecisionInstanceSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *DecisionInstanceSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *DecisionInstanceSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *DecisionRequirementsSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *DecisionRequirementsSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *DecisionRequirementsSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ElementInstanceSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ElementInstanceSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ElementInstanceSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *GlobalTaskListenerSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *GlobalTaskListenerSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *GlobalTaskListenerSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *GroupSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *GroupSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *GroupSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *IncidentProcessInstanceStatisticsByDefinitionQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *IncidentProcessInstanceStatisticsByDefinitionQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *IncidentProcessInstanceStatisticsByDefinitionQuery) Conditions() []Condition {
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *IncidentProcessInstanceStatisticsByErrorQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *IncidentProcessInstanceStatisticsByErrorQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *IncidentProcessInstanceStatisticsByErrorQuery) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *IncidentSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *IncidentSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *IncidentSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *JobErrorStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *JobErrorStatisticsQuery) Sorting() []SortField { return nil }

// Conditions are what the search asks, all of which must hold.
func (v *JobErrorStatisticsQuery) Conditions() []Condition {
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *JobSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *JobSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *JobSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *JobTimeSeriesStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *JobTimeSeriesStatisticsQuery) Sorting() []SortField { return nil }

// Conditions are what the search asks, all of which must hold.
func (v *JobTimeSeriesStatisticsQuery) Conditions() []Condition {
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *JobTypeStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *JobTypeStatisticsQuery) Sorting() []SortField { return nil }

// Conditions are what the search asks, all of which must hold.
func (v *JobTypeStatisticsQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *JobWorkerStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *JobWorkerStatisticsQuery) Sorting() []SortField { return nil }

// Conditions are what the search asks, all of which must hold.
func (v *JobWorkerStatisticsQuery) Conditions() []Condition {
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *MappingRuleSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *MappingRuleSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *MappingRuleSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *MessageSubscriptionSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *MessageSubscriptionSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *MessageSubscriptionSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ProcessDefinitionInstanceStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ProcessDefinitionInstanceStatisticsQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ProcessDefinitionInstanceStatisticsQuery) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *ProcessDefinitionInstanceVersionStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ProcessDefinitionInstanceVersionStatisticsQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ProcessDefinitionInstanceVersionStatisticsQuery) Conditions() []Condition {
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ProcessDefinitionMessageSubscriptionStatisticsQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ProcessDefinitionMessageSubscriptionStatisticsQuery) Sorting() []SortField { return nil }

// Conditions are what the search asks, all of which must hold.
func (v *ProcessDefinitionMessageSubscriptionStatisticsQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ProcessDefinitionSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ProcessDefinitionSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ProcessDefinitionSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *ProcessInstanceSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *ProcessInstanceSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *ProcessInstanceSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *RoleClientSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *RoleClientSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *RoleClientSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *RoleGroupSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *RoleGroupSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *RoleGroupSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *RoleSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *RoleSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *RoleSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *RoleUserSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *RoleUserSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *RoleUserSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *TenantClientSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *TenantClientSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *TenantClientSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *TenantGroupSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *TenantGroupSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *TenantGroupSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *TenantSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *TenantSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *TenantSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *TenantUserSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *TenantUserSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *TenantUserSearchQueryRequest) Conditions() []Condition {
	return nil
}

// Paging is the part of the result that is wanted.
func (v *UserSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *UserSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *UserSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *UserTaskAuditLogSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *UserTaskAuditLogSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *UserTaskAuditLogSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *UserTaskEffectiveVariableSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *UserTaskEffectiveVariableSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *UserTaskEffectiveVariableSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *UserTaskSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *UserTaskSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *UserTaskSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *UserTaskVariableSearchQueryRequest) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *UserTaskVariableSearchQueryRequest) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *UserTaskVariableSearchQueryRequest) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Paging is the part of the result that is wanted.
func (v *VariableSearchQuery) Paging() Page { return v.Page.paging() }

// Sorting is the order that is wanted; none is any order that lasts.
func (v *VariableSearchQuery) Sorting() []SortField { return v.Sort }

// Conditions are what the search asks, all of which must hold.
func (v *VariableSearchQuery) Conditions() []Condition {
	if v.Filter == nil {
		return nil
	}
	return v.Filter.Conditions()
}

// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

// AppendJSON appends the value as JSON.
func (v *ActivatedJobResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"type":`...)
	b = appendText(b, v.Type)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"customHeaders":`...)
	b = appendJSONObject(b, v.CustomHeaders)
	b = append(b, `,"worker":`...)
	b = appendText(b, v.Worker)
	b = append(b, `,"retries":`...)
	b = appendInt(b, v.Retries)
	b = append(b, `,"deadline":`...)
	b = appendInt(b, v.Deadline)
	b = append(b, `,"variables":`...)
	b = appendJSONObject(b, v.Variables)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"jobKey":`...)
	b = appendKey(b, v.JobKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendKey(b, v.ElementInstanceKey)
	b = append(b, `,"kind":`...)
	b = appendText(b, v.Kind)
	b = append(b, `,"listenerEventType":`...)
	b = appendText(b, v.ListenerEventType)
	b = append(b, `,"userTask":`...)
	if v.UserTask == nil {
		b = appendNull(b)
	} else {
		b = v.UserTask.AppendJSON(b)
	}
	b = append(b, `,"tags":`...)
	b = appendList(b, v.Tags, appendText)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *AuditLogResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"auditLogKey":`...)
	b = appendKey(b, v.AuditLogKey)
	b = append(b, `,"entityKey":`...)
	b = appendText(b, v.EntityKey)
	b = append(b, `,"entityType":`...)
	b = appendText(b, v.EntityType)
	b = append(b, `,"operationType":`...)
	b = appendText(b, v.OperationType)
	b = append(b, `,"batchOperationKey":`...)
	b = appendOpt(b, v.BatchOperationKey, appendText)
	b = append(b, `,"batchOperationType":`...)
	b = appendOpt(b, v.BatchOperationType, appendText)
	b = append(b, `,"timestamp":`...)
	b = appendTime(b, v.Timestamp)
	b = append(b, `,"actorId":`...)
	b = appendOpt(b, v.ActorID, appendText)
	b = append(b, `,"actorType":`...)
	b = appendOpt(b, v.ActorType, appendText)
	b = append(b, `,"agentElementId":`...)
	b = appendOpt(b, v.AgentElementID, appendText)
	b = append(b, `,"tenantId":`...)
	b = appendOpt(b, v.TenantID, appendText)
	b = append(b, `,"result":`...)
	b = appendText(b, v.Result)
	b = append(b, `,"category":`...)
	b = appendText(b, v.Category)
	b = append(b, `,"processDefinitionId":`...)
	b = appendOpt(b, v.ProcessDefinitionID, appendText)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendOpt(b, v.ProcessDefinitionKey, appendKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendOpt(b, v.ProcessInstanceKey, appendKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendOpt(b, v.ElementInstanceKey, appendKey)
	b = append(b, `,"jobKey":`...)
	b = appendOpt(b, v.JobKey, appendKey)
	b = append(b, `,"userTaskKey":`...)
	b = appendOpt(b, v.UserTaskKey, appendKey)
	b = append(b, `,"decisionRequirementsId":`...)
	b = appendOpt(b, v.DecisionRequirementsID, appendText)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendOpt(b, v.DecisionRequirementsKey, appendKey)
	b = append(b, `,"decisionDefinitionId":`...)
	b = appendOpt(b, v.DecisionDefinitionID, appendText)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendOpt(b, v.DecisionDefinitionKey, appendKey)
	b = append(b, `,"decisionEvaluationKey":`...)
	b = appendOpt(b, v.DecisionEvaluationKey, appendKey)
	b = append(b, `,"deploymentKey":`...)
	b = appendOpt(b, v.DeploymentKey, appendKey)
	b = append(b, `,"formKey":`...)
	b = appendOpt(b, v.FormKey, appendKey)
	b = append(b, `,"resourceKey":`...)
	b = appendOpt(b, v.ResourceKey, appendKey)
	b = append(b, `,"relatedEntityKey":`...)
	b = appendOpt(b, v.RelatedEntityKey, appendText)
	b = append(b, `,"relatedEntityType":`...)
	b = appendOpt(b, v.RelatedEntityType, appendText)
	b = append(b, `,"entityDescription":`...)
	b = appendOpt(b, v.EntityDescription, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *AuditLogSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *AuthorizationCreateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"authorizationKey":`...)
	b = appendKey(b, v.AuthorizationKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *AuthorizationResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"ownerId":`...)
	b = appendText(b, v.OwnerID)
	b = append(b, `,"ownerType":`...)
	b = appendText(b, v.OwnerType)
	b = append(b, `,"resourceType":`...)
	b = appendText(b, v.ResourceType)
	b = append(b, `,"resourceId":`...)
	b = appendOpt(b, v.ResourceID, appendText)
	b = append(b, `,"resourcePropertyName":`...)
	b = appendOpt(b, v.ResourcePropertyName, appendText)
	b = append(b, `,"permissionTypes":`...)
	b = appendList(b, v.PermissionTypes, appendText)
	b = append(b, `,"authorizationKey":`...)
	b = appendKey(b, v.AuthorizationKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *AuthorizationSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationCreatedResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"batchOperationKey":`...)
	b = appendText(b, v.BatchOperationKey)
	b = append(b, `,"batchOperationType":`...)
	b = appendText(b, v.BatchOperationType)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationError) AppendJSON(b []byte) []byte {
	b = append(b, `{"partitionId":`...)
	b = appendInt(b, v.PartitionID)
	b = append(b, `,"type":`...)
	b = appendText(b, v.Type)
	b = append(b, `,"message":`...)
	b = appendText(b, v.Message)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationItemResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"operationType":`...)
	b = appendText(b, v.OperationType)
	b = append(b, `,"batchOperationKey":`...)
	b = appendText(b, v.BatchOperationKey)
	b = append(b, `,"itemKey":`...)
	b = appendText(b, v.ItemKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"processedDate":`...)
	b = appendOpt(b, v.ProcessedDate, appendTime)
	b = append(b, `,"errorMessage":`...)
	b = appendOpt(b, v.ErrorMessage, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationItemSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"batchOperationKey":`...)
	b = appendText(b, v.BatchOperationKey)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"batchOperationType":`...)
	b = appendText(b, v.BatchOperationType)
	b = append(b, `,"startDate":`...)
	b = appendOpt(b, v.StartDate, appendTime)
	b = append(b, `,"endDate":`...)
	b = appendOpt(b, v.EndDate, appendTime)
	b = append(b, `,"actorType":`...)
	b = appendOpt(b, v.ActorType, appendText)
	b = append(b, `,"actorId":`...)
	b = appendOpt(b, v.ActorID, appendText)
	b = append(b, `,"operationsTotalCount":`...)
	b = appendInt(b, v.OperationsTotalCount)
	b = append(b, `,"operationsFailedCount":`...)
	b = appendInt(b, v.OperationsFailedCount)
	b = append(b, `,"operationsCompletedCount":`...)
	b = appendInt(b, v.OperationsCompletedCount)
	b = append(b, `,"errors":`...)
	b = appendObjects(b, v.Errors)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BatchOperationSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *BrokerInfo) AppendJSON(b []byte) []byte {
	b = append(b, `{"nodeId":`...)
	b = appendInt(b, v.NodeID)
	b = append(b, `,"host":`...)
	b = appendText(b, v.Host)
	b = append(b, `,"port":`...)
	b = appendInt(b, v.Port)
	b = append(b, `,"partitions":`...)
	b = appendObjects(b, v.Partitions)
	b = append(b, `,"version":`...)
	b = appendText(b, v.Version)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *CamundaUserResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"username":`...)
	b = appendText(b, v.Username)
	b = append(b, `,"displayName":`...)
	b = appendOpt(b, v.DisplayName, appendText)
	b = append(b, `,"email":`...)
	b = appendOpt(b, v.Email, appendText)
	b = append(b, `,"authorizedComponents":`...)
	b = appendList(b, v.AuthorizedComponents, appendText)
	b = append(b, `,"tenants":`...)
	b = appendObjects(b, v.Tenants)
	b = append(b, `,"groups":`...)
	b = appendList(b, v.Groups, appendText)
	b = append(b, `,"roles":`...)
	b = appendList(b, v.Roles, appendText)
	b = append(b, `,"salesPlanType":`...)
	b = appendOpt(b, v.SalesPlanType, appendText)
	b = append(b, `,"c8Links":`...)
	b = appendMap(b, v.C8Links, appendText)
	b = append(b, `,"canLogout":`...)
	b = appendBool(b, v.CanLogout)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ClusterVariableResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"scope":`...)
	b = appendText(b, v.Scope)
	b = append(b, `,"tenantId":`...)
	b = appendOpt(b, v.TenantID, appendText)
	b = append(b, `,"value":`...)
	b = appendText(b, v.Value)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ClusterVariableSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ClusterVariableSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"scope":`...)
	b = appendText(b, v.Scope)
	b = append(b, `,"tenantId":`...)
	b = appendOpt(b, v.TenantID, appendText)
	b = append(b, `,"value":`...)
	b = appendText(b, v.Value)
	b = append(b, `,"isTruncated":`...)
	b = appendBool(b, v.IsTruncated)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *CorrelatedMessageSubscriptionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"correlationKey":`...)
	b = appendOpt(b, v.CorrelationKey, appendText)
	b = append(b, `,"correlationTime":`...)
	b = appendTime(b, v.CorrelationTime)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendOpt(b, v.ElementInstanceKey, appendKey)
	b = append(b, `,"messageKey":`...)
	b = appendKey(b, v.MessageKey)
	b = append(b, `,"messageName":`...)
	b = appendText(b, v.MessageName)
	b = append(b, `,"partitionId":`...)
	b = appendInt(b, v.PartitionID)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"subscriptionKey":`...)
	b = appendKey(b, v.SubscriptionKey)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *CorrelatedMessageSubscriptionSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *CreateProcessInstanceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"variables":`...)
	b = appendJSONObject(b, v.Variables)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"tags":`...)
	b = appendList(b, v.Tags, appendText)
	b = append(b, `,"businessId":`...)
	b = appendOpt(b, v.BusinessID, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionDefinitionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionRequirementsId":`...)
	b = appendText(b, v.DecisionRequirementsID)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendKey(b, v.DecisionRequirementsKey)
	b = append(b, `,"decisionRequirementsName":`...)
	b = appendText(b, v.DecisionRequirementsName)
	b = append(b, `,"decisionRequirementsVersion":`...)
	b = appendInt(b, v.DecisionRequirementsVersion)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionDefinitionSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionInstanceGetQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionDefinitionName":`...)
	b = appendText(b, v.DecisionDefinitionName)
	b = append(b, `,"decisionDefinitionType":`...)
	b = appendText(b, v.DecisionDefinitionType)
	b = append(b, `,"decisionDefinitionVersion":`...)
	b = appendInt(b, v.DecisionDefinitionVersion)
	b = append(b, `,"decisionEvaluationInstanceKey":`...)
	b = appendText(b, v.DecisionEvaluationInstanceKey)
	b = append(b, `,"decisionEvaluationKey":`...)
	b = appendKey(b, v.DecisionEvaluationKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendOpt(b, v.ElementInstanceKey, appendKey)
	b = append(b, `,"evaluationDate":`...)
	b = appendTime(b, v.EvaluationDate)
	b = append(b, `,"evaluationFailure":`...)
	b = appendOpt(b, v.EvaluationFailure, appendText)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendOpt(b, v.ProcessDefinitionKey, appendKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendOpt(b, v.ProcessInstanceKey, appendKey)
	b = append(b, `,"result":`...)
	b = appendText(b, v.Result)
	b = append(b, `,"rootDecisionDefinitionKey":`...)
	b = appendKey(b, v.RootDecisionDefinitionKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"evaluatedInputs":`...)
	b = appendObjects(b, v.EvaluatedInputs)
	b = append(b, `,"matchedRules":`...)
	b = appendObjects(b, v.MatchedRules)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionInstanceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionDefinitionName":`...)
	b = appendText(b, v.DecisionDefinitionName)
	b = append(b, `,"decisionDefinitionType":`...)
	b = appendText(b, v.DecisionDefinitionType)
	b = append(b, `,"decisionDefinitionVersion":`...)
	b = appendInt(b, v.DecisionDefinitionVersion)
	b = append(b, `,"decisionEvaluationInstanceKey":`...)
	b = appendText(b, v.DecisionEvaluationInstanceKey)
	b = append(b, `,"decisionEvaluationKey":`...)
	b = appendKey(b, v.DecisionEvaluationKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendOpt(b, v.ElementInstanceKey, appendKey)
	b = append(b, `,"evaluationDate":`...)
	b = appendTime(b, v.EvaluationDate)
	b = append(b, `,"evaluationFailure":`...)
	b = appendOpt(b, v.EvaluationFailure, appendText)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendOpt(b, v.ProcessDefinitionKey, appendKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendOpt(b, v.ProcessInstanceKey, appendKey)
	b = append(b, `,"result":`...)
	b = appendText(b, v.Result)
	b = append(b, `,"rootDecisionDefinitionKey":`...)
	b = appendKey(b, v.RootDecisionDefinitionKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionInstanceSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionRequirementsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionRequirementsId":`...)
	b = appendText(b, v.DecisionRequirementsID)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendKey(b, v.DecisionRequirementsKey)
	b = append(b, `,"decisionRequirementsName":`...)
	b = appendText(b, v.DecisionRequirementsName)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DecisionRequirementsSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeleteResourceResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"resourceKey":`...)
	b = appendKey(b, v.ResourceKey)
	b = append(b, `,"batchOperation":`...)
	if v.BatchOperation == nil {
		b = appendNull(b)
	} else {
		b = v.BatchOperation.AppendJSON(b)
	}
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentDecisionRequirementsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionRequirementsId":`...)
	b = appendText(b, v.DecisionRequirementsID)
	b = append(b, `,"decisionRequirementsName":`...)
	b = appendText(b, v.DecisionRequirementsName)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendKey(b, v.DecisionRequirementsKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentDecisionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"decisionRequirementsId":`...)
	b = appendText(b, v.DecisionRequirementsID)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendKey(b, v.DecisionRequirementsKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentFormResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"formId":`...)
	b = appendText(b, v.FormID)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"formKey":`...)
	b = appendKey(b, v.FormKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentMetadataResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinition":`...)
	if v.ProcessDefinition == nil {
		b = appendNull(b)
	} else {
		b = v.ProcessDefinition.AppendJSON(b)
	}
	b = append(b, `,"decisionDefinition":`...)
	if v.DecisionDefinition == nil {
		b = appendNull(b)
	} else {
		b = v.DecisionDefinition.AppendJSON(b)
	}
	b = append(b, `,"decisionRequirements":`...)
	if v.DecisionRequirements == nil {
		b = appendNull(b)
	} else {
		b = v.DecisionRequirements.AppendJSON(b)
	}
	b = append(b, `,"form":`...)
	if v.Form == nil {
		b = appendNull(b)
	} else {
		b = v.Form.AppendJSON(b)
	}
	b = append(b, `,"resource":`...)
	if v.Resource == nil {
		b = appendNull(b)
	} else {
		b = v.Resource.AppendJSON(b)
	}
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentProcessResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentResourceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"resourceId":`...)
	b = appendText(b, v.ResourceID)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"resourceKey":`...)
	b = appendKey(b, v.ResourceKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DeploymentResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"deploymentKey":`...)
	b = appendKey(b, v.DeploymentKey)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"deployments":`...)
	b = appendObjects(b, v.Deployments)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DocumentCreationBatchResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"failedDocuments":`...)
	b = appendObjects(b, v.FailedDocuments)
	b = append(b, `,"createdDocuments":`...)
	b = appendObjects(b, v.CreatedDocuments)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DocumentCreationFailureDetail) AppendJSON(b []byte) []byte {
	b = append(b, `{"fileName":`...)
	b = appendText(b, v.FileName)
	b = append(b, `,"status":`...)
	b = appendInt(b, v.Status)
	b = append(b, `,"title":`...)
	b = appendText(b, v.Title)
	b = append(b, `,"detail":`...)
	b = appendText(b, v.Detail)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DocumentLink) AppendJSON(b []byte) []byte {
	b = append(b, `{"url":`...)
	b = appendText(b, v.URL)
	b = append(b, `,"expiresAt":`...)
	b = appendTime(b, v.ExpiresAt)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DocumentMetadataResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"contentType":`...)
	b = appendText(b, v.ContentType)
	b = append(b, `,"fileName":`...)
	b = appendText(b, v.FileName)
	b = append(b, `,"expiresAt":`...)
	b = appendOpt(b, v.ExpiresAt, appendTime)
	b = append(b, `,"size":`...)
	b = appendInt(b, v.Size)
	b = append(b, `,"processDefinitionId":`...)
	b = appendOpt(b, v.ProcessDefinitionID, appendText)
	b = append(b, `,"processInstanceKey":`...)
	b = appendOpt(b, v.ProcessInstanceKey, appendKey)
	b = append(b, `,"customProperties":`...)
	b = appendJSONObject(b, v.CustomProperties)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *DocumentReference) AppendJSON(b []byte) []byte {
	b = append(b, `{"camunda.document.type":`...)
	b = appendText(b, v.CamundaDocumentType)
	b = append(b, `,"storeId":`...)
	b = appendText(b, v.StoreID)
	b = append(b, `,"documentId":`...)
	b = appendText(b, v.DocumentID)
	b = append(b, `,"contentHash":`...)
	b = appendOpt(b, v.ContentHash, appendText)
	b = append(b, `,"metadata":`...)
	b = v.Metadata.AppendJSON(b)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ElementInstanceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"startDate":`...)
	b = appendTime(b, v.StartDate)
	b = append(b, `,"endDate":`...)
	b = appendOpt(b, v.EndDate, appendTime)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"elementName":`...)
	b = appendText(b, v.ElementName)
	b = append(b, `,"type":`...)
	b = appendText(b, v.Type)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"hasIncident":`...)
	b = appendBool(b, v.HasIncident)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendKey(b, v.ElementInstanceKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"incidentKey":`...)
	b = appendOpt(b, v.IncidentKey, appendKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ElementInstanceSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *EvaluateConditionalResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"conditionalEvaluationKey":`...)
	b = appendKey(b, v.ConditionalEvaluationKey)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processInstances":`...)
	b = appendObjects(b, v.ProcessInstances)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *EvaluateDecisionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionDefinitionName":`...)
	b = appendText(b, v.DecisionDefinitionName)
	b = append(b, `,"decisionDefinitionVersion":`...)
	b = appendInt(b, v.DecisionDefinitionVersion)
	b = append(b, `,"decisionEvaluationKey":`...)
	b = appendKey(b, v.DecisionEvaluationKey)
	b = append(b, `,"decisionInstanceKey":`...)
	b = appendKey(b, v.DecisionInstanceKey)
	b = append(b, `,"decisionRequirementsId":`...)
	b = appendText(b, v.DecisionRequirementsID)
	b = append(b, `,"decisionRequirementsKey":`...)
	b = appendKey(b, v.DecisionRequirementsKey)
	b = append(b, `,"evaluatedDecisions":`...)
	b = appendObjects(b, v.EvaluatedDecisions)
	b = append(b, `,"failedDecisionDefinitionId":`...)
	b = appendOpt(b, v.FailedDecisionDefinitionID, appendText)
	b = append(b, `,"failureMessage":`...)
	b = appendOpt(b, v.FailureMessage, appendText)
	b = append(b, `,"output":`...)
	b = appendText(b, v.Output)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *EvaluatedDecisionInputItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"inputId":`...)
	b = appendText(b, v.InputID)
	b = append(b, `,"inputName":`...)
	b = appendText(b, v.InputName)
	b = append(b, `,"inputValue":`...)
	b = appendText(b, v.InputValue)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *EvaluatedDecisionOutputItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"outputId":`...)
	b = appendText(b, v.OutputID)
	b = append(b, `,"outputName":`...)
	b = appendText(b, v.OutputName)
	b = append(b, `,"outputValue":`...)
	b = appendText(b, v.OutputValue)
	b = append(b, `,"ruleId":`...)
	b = appendOpt(b, v.RuleID, appendText)
	b = append(b, `,"ruleIndex":`...)
	b = appendOpt(b, v.RuleIndex, appendInt)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *EvaluatedDecisionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"decisionDefinitionId":`...)
	b = appendText(b, v.DecisionDefinitionID)
	b = append(b, `,"decisionDefinitionName":`...)
	b = appendText(b, v.DecisionDefinitionName)
	b = append(b, `,"decisionDefinitionVersion":`...)
	b = appendInt(b, v.DecisionDefinitionVersion)
	b = append(b, `,"decisionDefinitionType":`...)
	b = appendText(b, v.DecisionDefinitionType)
	b = append(b, `,"output":`...)
	b = appendText(b, v.Output)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"matchedRules":`...)
	b = appendObjects(b, v.MatchedRules)
	b = append(b, `,"evaluatedInputs":`...)
	b = appendObjects(b, v.EvaluatedInputs)
	b = append(b, `,"decisionDefinitionKey":`...)
	b = appendKey(b, v.DecisionDefinitionKey)
	b = append(b, `,"decisionEvaluationInstanceKey":`...)
	b = appendText(b, v.DecisionEvaluationInstanceKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ExpressionEvaluationResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"expression":`...)
	b = appendText(b, v.Expression)
	b = append(b, `,"result":`...)
	b = appendJSON(b, v.Result)
	b = append(b, `,"warnings":`...)
	b = appendObjects(b, v.Warnings)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ExpressionEvaluationWarningItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"message":`...)
	b = appendText(b, v.Message)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *FormResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"formId":`...)
	b = appendText(b, v.FormID)
	b = append(b, `,"schema":`...)
	b = appendText(b, v.Schema)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"formKey":`...)
	b = appendKey(b, v.FormKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GlobalJobStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"created":`...)
	b = v.Created.AppendJSON(b)
	b = append(b, `,"completed":`...)
	b = v.Completed.AppendJSON(b)
	b = append(b, `,"failed":`...)
	b = v.Failed.AppendJSON(b)
	b = append(b, `,"isIncomplete":`...)
	b = appendBool(b, v.IsIncomplete)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GlobalTaskListenerResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"type":`...)
	b = appendText(b, v.Type)
	b = append(b, `,"retries":`...)
	b = appendInt(b, v.Retries)
	b = append(b, `,"afterNonGlobal":`...)
	b = appendBool(b, v.AfterNonGlobal)
	b = append(b, `,"priority":`...)
	b = appendInt(b, v.Priority)
	b = append(b, `,"eventTypes":`...)
	b = appendList(b, v.EventTypes, appendText)
	b = append(b, `,"id":`...)
	b = appendText(b, v.ID)
	b = append(b, `,"source":`...)
	b = appendText(b, v.Source)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GlobalTaskListenerSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GroupCreateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"groupId":`...)
	b = appendText(b, v.GroupID)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GroupResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"groupId":`...)
	b = appendText(b, v.GroupID)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GroupRoleSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GroupSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *GroupUpdateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"groupId":`...)
	b = appendText(b, v.GroupID)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentProcessInstanceStatisticsByDefinitionQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentProcessInstanceStatisticsByDefinitionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processDefinitionName":`...)
	b = appendText(b, v.ProcessDefinitionName)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"activeInstancesWithErrorCount":`...)
	b = appendInt(b, v.ActiveInstancesWithErrorCount)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentProcessInstanceStatisticsByErrorQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentProcessInstanceStatisticsByErrorResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"errorHashCode":`...)
	b = appendInt(b, v.ErrorHashCode)
	b = append(b, `,"errorMessage":`...)
	b = appendText(b, v.ErrorMessage)
	b = append(b, `,"activeInstancesWithErrorCount":`...)
	b = appendInt(b, v.ActiveInstancesWithErrorCount)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"errorType":`...)
	b = appendText(b, v.ErrorType)
	b = append(b, `,"errorMessage":`...)
	b = appendText(b, v.ErrorMessage)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"creationTime":`...)
	b = appendTime(b, v.CreationTime)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"incidentKey":`...)
	b = appendKey(b, v.IncidentKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendKey(b, v.ElementInstanceKey)
	b = append(b, `,"jobKey":`...)
	b = appendOpt(b, v.JobKey, appendKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *IncidentSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobActivationResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"jobs":`...)
	b = appendObjects(b, v.Jobs)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobErrorStatisticsItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"errorCode":`...)
	b = appendText(b, v.ErrorCode)
	b = append(b, `,"errorMessage":`...)
	b = appendText(b, v.ErrorMessage)
	b = append(b, `,"workers":`...)
	b = appendInt(b, v.Workers)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobErrorStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobMetricsConfigurationResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"enabled":`...)
	b = appendBool(b, v.Enabled)
	b = append(b, `,"exportInterval":`...)
	b = appendText(b, v.ExportInterval)
	b = append(b, `,"maxWorkerNameLength":`...)
	b = appendInt(b, v.MaxWorkerNameLength)
	b = append(b, `,"maxJobTypeLength":`...)
	b = appendInt(b, v.MaxJobTypeLength)
	b = append(b, `,"maxTenantIdLength":`...)
	b = appendInt(b, v.MaxTenantIDLength)
	b = append(b, `,"maxUniqueKeys":`...)
	b = appendInt(b, v.MaxUniqueKeys)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"customHeaders":`...)
	b = appendMap(b, v.CustomHeaders, appendText)
	b = append(b, `,"deadline":`...)
	b = appendOpt(b, v.Deadline, appendTime)
	b = append(b, `,"deniedReason":`...)
	b = appendOpt(b, v.DeniedReason, appendText)
	b = append(b, `,"elementId":`...)
	b = appendOpt(b, v.ElementID, appendText)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendKey(b, v.ElementInstanceKey)
	b = append(b, `,"endTime":`...)
	b = appendOpt(b, v.EndTime, appendTime)
	b = append(b, `,"errorCode":`...)
	b = appendOpt(b, v.ErrorCode, appendText)
	b = append(b, `,"errorMessage":`...)
	b = appendOpt(b, v.ErrorMessage, appendText)
	b = append(b, `,"hasFailedWithRetriesLeft":`...)
	b = appendBool(b, v.HasFailedWithRetriesLeft)
	b = append(b, `,"isDenied":`...)
	b = appendOpt(b, v.IsDenied, appendBool)
	b = append(b, `,"jobKey":`...)
	b = appendKey(b, v.JobKey)
	b = append(b, `,"kind":`...)
	b = appendText(b, v.Kind)
	b = append(b, `,"listenerEventType":`...)
	b = appendText(b, v.ListenerEventType)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"retries":`...)
	b = appendInt(b, v.Retries)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"type":`...)
	b = appendText(b, v.Type)
	b = append(b, `,"worker":`...)
	b = appendText(b, v.Worker)
	b = append(b, `,"creationTime":`...)
	b = appendOpt(b, v.CreationTime, appendTime)
	b = append(b, `,"lastUpdateTime":`...)
	b = appendOpt(b, v.LastUpdateTime, appendTime)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobTimeSeriesStatisticsItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"time":`...)
	b = appendTime(b, v.Time)
	b = append(b, `,"created":`...)
	b = v.Created.AppendJSON(b)
	b = append(b, `,"completed":`...)
	b = v.Completed.AppendJSON(b)
	b = append(b, `,"failed":`...)
	b = v.Failed.AppendJSON(b)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobTimeSeriesStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobTypeStatisticsItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"jobType":`...)
	b = appendText(b, v.JobType)
	b = append(b, `,"created":`...)
	b = v.Created.AppendJSON(b)
	b = append(b, `,"completed":`...)
	b = v.Completed.AppendJSON(b)
	b = append(b, `,"failed":`...)
	b = v.Failed.AppendJSON(b)
	b = append(b, `,"workers":`...)
	b = appendInt(b, v.Workers)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobTypeStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobWorkerStatisticsItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"worker":`...)
	b = appendText(b, v.Worker)
	b = append(b, `,"created":`...)
	b = v.Created.AppendJSON(b)
	b = append(b, `,"completed":`...)
	b = v.Completed.AppendJSON(b)
	b = append(b, `,"failed":`...)
	b = v.Failed.AppendJSON(b)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *JobWorkerStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *LicenseResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"validLicense":`...)
	b = appendBool(b, v.ValidLicense)
	b = append(b, `,"licenseType":`...)
	b = appendText(b, v.LicenseType)
	b = append(b, `,"isCommercial":`...)
	b = appendBool(b, v.IsCommercial)
	b = append(b, `,"expiresAt":`...)
	b = appendOpt(b, v.ExpiresAt, appendTime)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MappingRuleCreateUpdateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"claimName":`...)
	b = appendText(b, v.ClaimName)
	b = append(b, `,"claimValue":`...)
	b = appendText(b, v.ClaimValue)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"mappingRuleId":`...)
	b = appendText(b, v.MappingRuleID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MappingRuleResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"claimName":`...)
	b = appendText(b, v.ClaimName)
	b = append(b, `,"claimValue":`...)
	b = appendText(b, v.ClaimValue)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"mappingRuleId":`...)
	b = appendText(b, v.MappingRuleID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MatchedDecisionRuleItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"ruleId":`...)
	b = appendText(b, v.RuleID)
	b = append(b, `,"ruleIndex":`...)
	b = appendInt(b, v.RuleIndex)
	b = append(b, `,"evaluatedOutputs":`...)
	b = appendObjects(b, v.EvaluatedOutputs)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MessageCorrelationResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"messageKey":`...)
	b = appendKey(b, v.MessageKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MessagePublicationResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"messageKey":`...)
	b = appendKey(b, v.MessageKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MessageSubscriptionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"messageSubscriptionKey":`...)
	b = appendKey(b, v.MessageSubscriptionKey)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendOpt(b, v.ProcessDefinitionKey, appendKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendOpt(b, v.ProcessInstanceKey, appendKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendOpt(b, v.ElementInstanceKey, appendKey)
	b = append(b, `,"messageSubscriptionState":`...)
	b = appendText(b, v.MessageSubscriptionState)
	b = append(b, `,"lastUpdatedDate":`...)
	b = appendTime(b, v.LastUpdatedDate)
	b = append(b, `,"messageName":`...)
	b = appendText(b, v.MessageName)
	b = append(b, `,"correlationKey":`...)
	b = appendOpt(b, v.CorrelationKey, appendText)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *MessageSubscriptionSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *Partition) AppendJSON(b []byte) []byte {
	b = append(b, `{"partitionId":`...)
	b = appendInt(b, v.PartitionID)
	b = append(b, `,"role":`...)
	b = appendText(b, v.Role)
	b = append(b, `,"health":`...)
	b = appendText(b, v.Health)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionElementStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionInstanceStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionInstanceStatisticsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"latestProcessDefinitionName":`...)
	b = appendOpt(b, v.LatestProcessDefinitionName, appendText)
	b = append(b, `,"hasMultipleVersions":`...)
	b = appendBool(b, v.HasMultipleVersions)
	b = append(b, `,"activeInstancesWithoutIncidentCount":`...)
	b = appendInt(b, v.ActiveInstancesWithoutIncidentCount)
	b = append(b, `,"activeInstancesWithIncidentCount":`...)
	b = appendInt(b, v.ActiveInstancesWithIncidentCount)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionInstanceVersionStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionInstanceVersionStatisticsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processDefinitionName":`...)
	b = appendOpt(b, v.ProcessDefinitionName, appendText)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"activeInstancesWithIncidentCount":`...)
	b = appendInt(b, v.ActiveInstancesWithIncidentCount)
	b = append(b, `,"activeInstancesWithoutIncidentCount":`...)
	b = appendInt(b, v.ActiveInstancesWithoutIncidentCount)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionMessageSubscriptionStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionMessageSubscriptionStatisticsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstancesWithActiveSubscriptions":`...)
	b = appendInt(b, v.ProcessInstancesWithActiveSubscriptions)
	b = append(b, `,"activeSubscriptions":`...)
	b = appendInt(b, v.ActiveSubscriptions)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendOpt(b, v.Name, appendText)
	b = append(b, `,"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"versionTag":`...)
	b = appendOpt(b, v.VersionTag, appendText)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"hasStartForm":`...)
	b = appendBool(b, v.HasStartForm)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessDefinitionSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessElementStatisticsResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"active":`...)
	b = appendInt(b, v.Active)
	b = append(b, `,"canceled":`...)
	b = appendInt(b, v.Canceled)
	b = append(b, `,"incidents":`...)
	b = appendInt(b, v.Incidents)
	b = append(b, `,"completed":`...)
	b = appendInt(b, v.Completed)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceCallHierarchyEntry) AppendJSON(b []byte) []byte {
	b = append(b, `{"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processDefinitionName":`...)
	b = appendText(b, v.ProcessDefinitionName)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceElementStatisticsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceReference) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"processDefinitionName":`...)
	b = appendOpt(b, v.ProcessDefinitionName, appendText)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"processDefinitionVersionTag":`...)
	b = appendOpt(b, v.ProcessDefinitionVersionTag, appendText)
	b = append(b, `,"startDate":`...)
	b = appendTime(b, v.StartDate)
	b = append(b, `,"endDate":`...)
	b = appendOpt(b, v.EndDate, appendTime)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"hasIncident":`...)
	b = appendBool(b, v.HasIncident)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"parentProcessInstanceKey":`...)
	b = appendOpt(b, v.ParentProcessInstanceKey, appendKey)
	b = append(b, `,"parentElementInstanceKey":`...)
	b = appendOpt(b, v.ParentElementInstanceKey, appendKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"tags":`...)
	b = appendList(b, v.Tags, appendText)
	b = append(b, `,"businessId":`...)
	b = appendOpt(b, v.BusinessID, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceSequenceFlowResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"sequenceFlowId":`...)
	b = appendText(b, v.SequenceFlowID)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ProcessInstanceSequenceFlowsQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *ResourceResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"resourceName":`...)
	b = appendText(b, v.ResourceName)
	b = append(b, `,"version":`...)
	b = appendInt(b, v.Version)
	b = append(b, `,"versionTag":`...)
	b = appendOpt(b, v.VersionTag, appendText)
	b = append(b, `,"resourceId":`...)
	b = appendText(b, v.ResourceID)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"resourceKey":`...)
	b = appendKey(b, v.ResourceKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleClientResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"clientId":`...)
	b = appendText(b, v.ClientID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleClientSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleCreateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"roleId":`...)
	b = appendText(b, v.RoleID)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleGroupResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"groupId":`...)
	b = appendText(b, v.GroupID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleGroupSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleMappingRuleSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"roleId":`...)
	b = appendText(b, v.RoleID)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleUpdateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	b = append(b, `,"roleId":`...)
	b = appendText(b, v.RoleID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleUserResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"username":`...)
	b = appendText(b, v.Username)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *RoleUserSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *SearchQueryPageResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"totalItems":`...)
	b = appendInt(b, v.TotalItems)
	b = append(b, `,"hasMoreTotalItems":`...)
	b = appendBool(b, v.HasMoreTotalItems)
	b = append(b, `,"startCursor":`...)
	b = appendOpt(b, v.StartCursor, appendText)
	b = append(b, `,"endCursor":`...)
	b = appendOpt(b, v.EndCursor, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *SignalBroadcastResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"signalKey":`...)
	b = appendKey(b, v.SignalKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *StatusMetric) AppendJSON(b []byte) []byte {
	b = append(b, `{"count":`...)
	b = appendInt(b, v.Count)
	b = append(b, `,"lastUpdatedAt":`...)
	b = appendOpt(b, v.LastUpdatedAt, appendTime)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *SystemConfigurationResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"jobMetrics":`...)
	b = v.JobMetrics.AppendJSON(b)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantCreateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantGroupResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"groupId":`...)
	b = appendText(b, v.GroupID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantGroupSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TenantUpdateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"description":`...)
	b = appendOpt(b, v.Description, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *TopologyResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"brokers":`...)
	b = appendObjects(b, v.Brokers)
	b = append(b, `,"clusterId":`...)
	b = appendOpt(b, v.ClusterID, appendText)
	b = append(b, `,"clusterSize":`...)
	b = appendInt(b, v.ClusterSize)
	b = append(b, `,"partitionsCount":`...)
	b = appendInt(b, v.PartitionsCount)
	b = append(b, `,"replicationFactor":`...)
	b = appendInt(b, v.ReplicationFactor)
	b = append(b, `,"gatewayVersion":`...)
	b = appendText(b, v.GatewayVersion)
	b = append(b, `,"lastCompletedChangeId":`...)
	b = appendText(b, v.LastCompletedChangeID)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UsageMetricsResponse) AppendJSON(b []byte) []byte {
	b = append(b, `{"processInstances":`...)
	b = appendInt(b, v.ProcessInstances)
	b = append(b, `,"decisionInstances":`...)
	b = appendInt(b, v.DecisionInstances)
	b = append(b, `,"assignees":`...)
	b = appendInt(b, v.Assignees)
	b = append(b, `,"activeTenants":`...)
	b = appendInt(b, v.ActiveTenants)
	b = append(b, `,"tenants":`...)
	b = appendMap(b, v.Tenants, func(b []byte, v UsageMetricsResponseItem) []byte { return v.AppendJSON(b) })
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UsageMetricsResponseItem) AppendJSON(b []byte) []byte {
	b = append(b, `{"processInstances":`...)
	b = appendInt(b, v.ProcessInstances)
	b = append(b, `,"decisionInstances":`...)
	b = appendInt(b, v.DecisionInstances)
	b = append(b, `,"assignees":`...)
	b = appendInt(b, v.Assignees)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserCreateResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"username":`...)
	b = appendText(b, v.Username)
	b = append(b, `,"name":`...)
	b = appendOpt(b, v.Name, appendText)
	b = append(b, `,"email":`...)
	b = appendOpt(b, v.Email, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"username":`...)
	b = appendText(b, v.Username)
	b = append(b, `,"name":`...)
	b = appendOpt(b, v.Name, appendText)
	b = append(b, `,"email":`...)
	b = appendOpt(b, v.Email, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserTaskProperties) AppendJSON(b []byte) []byte {
	b = append(b, `{"action":`...)
	b = appendText(b, v.Action)
	b = append(b, `,"assignee":`...)
	b = appendOpt(b, v.Assignee, appendText)
	b = append(b, `,"candidateGroups":`...)
	b = appendList(b, v.CandidateGroups, appendText)
	b = append(b, `,"candidateUsers":`...)
	b = appendList(b, v.CandidateUsers, appendText)
	b = append(b, `,"changedAttributes":`...)
	b = appendList(b, v.ChangedAttributes, appendText)
	b = append(b, `,"dueDate":`...)
	b = appendOpt(b, v.DueDate, appendText)
	b = append(b, `,"followUpDate":`...)
	b = appendOpt(b, v.FollowUpDate, appendText)
	b = append(b, `,"formKey":`...)
	b = appendOpt(b, v.FormKey, appendKey)
	b = append(b, `,"priority":`...)
	b = appendOpt(b, v.Priority, appendInt)
	b = append(b, `,"userTaskKey":`...)
	b = appendOpt(b, v.UserTaskKey, appendKey)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserTaskResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendOpt(b, v.Name, appendText)
	b = append(b, `,"state":`...)
	b = appendText(b, v.State)
	b = append(b, `,"assignee":`...)
	b = appendOpt(b, v.Assignee, appendText)
	b = append(b, `,"elementId":`...)
	b = appendText(b, v.ElementID)
	b = append(b, `,"candidateGroups":`...)
	b = appendList(b, v.CandidateGroups, appendText)
	b = append(b, `,"candidateUsers":`...)
	b = appendList(b, v.CandidateUsers, appendText)
	b = append(b, `,"processDefinitionId":`...)
	b = appendText(b, v.ProcessDefinitionID)
	b = append(b, `,"creationDate":`...)
	b = appendTime(b, v.CreationDate)
	b = append(b, `,"completionDate":`...)
	b = appendOpt(b, v.CompletionDate, appendTime)
	b = append(b, `,"followUpDate":`...)
	b = appendOpt(b, v.FollowUpDate, appendTime)
	b = append(b, `,"dueDate":`...)
	b = appendOpt(b, v.DueDate, appendTime)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"externalFormReference":`...)
	b = appendOpt(b, v.ExternalFormReference, appendText)
	b = append(b, `,"processDefinitionVersion":`...)
	b = appendInt(b, v.ProcessDefinitionVersion)
	b = append(b, `,"customHeaders":`...)
	b = appendMap(b, v.CustomHeaders, appendText)
	b = append(b, `,"priority":`...)
	b = appendInt(b, v.Priority)
	b = append(b, `,"userTaskKey":`...)
	b = appendKey(b, v.UserTaskKey)
	b = append(b, `,"elementInstanceKey":`...)
	b = appendKey(b, v.ElementInstanceKey)
	b = append(b, `,"processName":`...)
	b = appendOpt(b, v.ProcessName, appendText)
	b = append(b, `,"processDefinitionKey":`...)
	b = appendKey(b, v.ProcessDefinitionKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"formKey":`...)
	b = appendOpt(b, v.FormKey, appendKey)
	b = append(b, `,"tags":`...)
	b = appendList(b, v.Tags, appendText)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *UserTaskSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *VariableResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"variableKey":`...)
	b = appendKey(b, v.VariableKey)
	b = append(b, `,"scopeKey":`...)
	b = appendKey(b, v.ScopeKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"value":`...)
	b = appendText(b, v.Value)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *VariableSearchQueryResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"page":`...)
	b = v.Page.AppendJSON(b)
	b = append(b, `,"items":`...)
	b = appendObjects(b, v.Items)
	return append(b, '}')
}

// AppendJSON appends the value as JSON.
func (v *VariableSearchResult) AppendJSON(b []byte) []byte {
	b = append(b, `{"name":`...)
	b = appendText(b, v.Name)
	b = append(b, `,"tenantId":`...)
	b = appendText(b, v.TenantID)
	b = append(b, `,"variableKey":`...)
	b = appendKey(b, v.VariableKey)
	b = append(b, `,"scopeKey":`...)
	b = appendKey(b, v.ScopeKey)
	b = append(b, `,"processInstanceKey":`...)
	b = appendKey(b, v.ProcessInstanceKey)
	b = append(b, `,"rootProcessInstanceKey":`...)
	b = appendOpt(b, v.RootProcessInstanceKey, appendKey)
	b = append(b, `,"value":`...)
	b = appendText(b, v.Value)
	b = append(b, `,"isTruncated":`...)
	b = appendBool(b, v.IsTruncated)
	return append(b, '}')
}

// GetProcessInstanceCallHierarchyResult is the result of getProcessInstanceCallHierarchy.
type GetProcessInstanceCallHierarchyResult []ProcessInstanceCallHierarchyEntry

// AppendJSON appends the value as JSON.
func (v *GetProcessInstanceCallHierarchyResult) AppendJSON(b []byte) []byte {
	return appendObjects(b, *v)
}

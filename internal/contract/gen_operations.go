// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

import (
	"context"
	"mime/multipart"
	"time"
)

// SearchAuditLogsInput is a request of searchAuditLogs.
type SearchAuditLogsInput struct {
	Body AuditLogSearchQueryRequest
}

func (in *SearchAuditLogsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetAuditLogInput is a request of getAuditLog.
type GetAuditLogInput struct {
	AuditLogKey AuditLogKey
}

func (in *GetAuditLogInput) decode(q *Request) error {
	p := params{q: q}
	in.AuditLogKey = AuditLogKey(p.pathKey("auditLogKey"))
	return p.err()
}

// GetAuthenticationInput is a request of getAuthentication.
type GetAuthenticationInput struct {
}

func (in *GetAuthenticationInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// CreateAuthorizationInput is a request of createAuthorization.
type CreateAuthorizationInput struct {
	Body AuthorizationRequest
}

func (in *CreateAuthorizationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchAuthorizationsInput is a request of searchAuthorizations.
type SearchAuthorizationsInput struct {
	Body AuthorizationSearchQuery
}

func (in *SearchAuthorizationsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// UpdateAuthorizationInput is a request of updateAuthorization.
type UpdateAuthorizationInput struct {
	AuthorizationKey AuthorizationKey
	Body             AuthorizationRequest
}

func (in *UpdateAuthorizationInput) decode(q *Request) error {
	p := params{q: q}
	in.AuthorizationKey = AuthorizationKey(p.pathKey("authorizationKey"))
	p.body(&in.Body, true)
	return p.err()
}

// GetAuthorizationInput is a request of getAuthorization.
type GetAuthorizationInput struct {
	AuthorizationKey AuthorizationKey
}

func (in *GetAuthorizationInput) decode(q *Request) error {
	p := params{q: q}
	in.AuthorizationKey = AuthorizationKey(p.pathKey("authorizationKey"))
	return p.err()
}

// DeleteAuthorizationInput is a request of deleteAuthorization.
type DeleteAuthorizationInput struct {
	AuthorizationKey AuthorizationKey
}

func (in *DeleteAuthorizationInput) decode(q *Request) error {
	p := params{q: q}
	in.AuthorizationKey = AuthorizationKey(p.pathKey("authorizationKey"))
	return p.err()
}

// SearchBatchOperationItemsInput is a request of searchBatchOperationItems.
type SearchBatchOperationItemsInput struct {
	Body BatchOperationItemSearchQuery
}

func (in *SearchBatchOperationItemsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// SearchBatchOperationsInput is a request of searchBatchOperations.
type SearchBatchOperationsInput struct {
	Body BatchOperationSearchQuery
}

func (in *SearchBatchOperationsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetBatchOperationInput is a request of getBatchOperation.
type GetBatchOperationInput struct {
	BatchOperationKey string
}

func (in *GetBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	in.BatchOperationKey = p.pathText("batchOperationKey", nil)
	return p.err()
}

// CancelBatchOperationInput is a request of cancelBatchOperation.
type CancelBatchOperationInput struct {
	BatchOperationKey string
}

func (in *CancelBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	in.BatchOperationKey = p.pathText("batchOperationKey", nil)
	return p.err()
}

// ResumeBatchOperationInput is a request of resumeBatchOperation.
type ResumeBatchOperationInput struct {
	BatchOperationKey string
}

func (in *ResumeBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	in.BatchOperationKey = p.pathText("batchOperationKey", nil)
	return p.err()
}

// SuspendBatchOperationInput is a request of suspendBatchOperation.
type SuspendBatchOperationInput struct {
	BatchOperationKey string
}

func (in *SuspendBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	in.BatchOperationKey = p.pathText("batchOperationKey", nil)
	return p.err()
}

// PinClockInput is a request of pinClock.
type PinClockInput struct {
	Body ClockPinRequest
}

func (in *PinClockInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// ResetClockInput is a request of resetClock.
type ResetClockInput struct {
}

func (in *ResetClockInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// CreateGlobalClusterVariableInput is a request of createGlobalClusterVariable.
type CreateGlobalClusterVariableInput struct {
	Body CreateClusterVariableRequest
}

func (in *CreateGlobalClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetGlobalClusterVariableInput is a request of getGlobalClusterVariable.
type GetGlobalClusterVariableInput struct {
	Name string
}

func (in *GetGlobalClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.Name = p.pathText("name", nil)
	return p.err()
}

// UpdateGlobalClusterVariableInput is a request of updateGlobalClusterVariable.
type UpdateGlobalClusterVariableInput struct {
	Name string
	Body UpdateClusterVariableRequest
}

func (in *UpdateGlobalClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.Name = p.pathText("name", nil)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteGlobalClusterVariableInput is a request of deleteGlobalClusterVariable.
type DeleteGlobalClusterVariableInput struct {
	Name string
}

func (in *DeleteGlobalClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.Name = p.pathText("name", nil)
	return p.err()
}

// SearchClusterVariablesInput is a request of searchClusterVariables.
type SearchClusterVariablesInput struct {
	TruncateValues Opt[bool]
	Body           ClusterVariableSearchQueryRequest
}

func (in *SearchClusterVariablesInput) decode(q *Request) error {
	p := params{q: q}
	in.TruncateValues = p.queryBool("truncateValues", false)
	p.body(&in.Body, false)
	return p.err()
}

// CreateTenantClusterVariableInput is a request of createTenantClusterVariable.
type CreateTenantClusterVariableInput struct {
	TenantID string
	Body     CreateClusterVariableRequest
}

func (in *CreateTenantClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, true)
	return p.err()
}

// GetTenantClusterVariableInput is a request of getTenantClusterVariable.
type GetTenantClusterVariableInput struct {
	TenantID string
	Name     string
}

func (in *GetTenantClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.Name = p.pathText("name", nil)
	return p.err()
}

// UpdateTenantClusterVariableInput is a request of updateTenantClusterVariable.
type UpdateTenantClusterVariableInput struct {
	TenantID string
	Name     string
	Body     UpdateClusterVariableRequest
}

func (in *UpdateTenantClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.Name = p.pathText("name", nil)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteTenantClusterVariableInput is a request of deleteTenantClusterVariable.
type DeleteTenantClusterVariableInput struct {
	TenantID string
	Name     string
}

func (in *DeleteTenantClusterVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.Name = p.pathText("name", nil)
	return p.err()
}

// EvaluateConditionalsInput is a request of evaluateConditionals.
type EvaluateConditionalsInput struct {
	Body ConditionalEvaluationInstruction
}

func (in *EvaluateConditionalsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchCorrelatedMessageSubscriptionsInput is a request of searchCorrelatedMessageSubscriptions.
type SearchCorrelatedMessageSubscriptionsInput struct {
	Body CorrelatedMessageSubscriptionSearchQuery
}

func (in *SearchCorrelatedMessageSubscriptionsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// EvaluateDecisionInput is a request of evaluateDecision.
type EvaluateDecisionInput struct {
	Body DecisionEvaluationInstruction
}

func (in *EvaluateDecisionInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchDecisionDefinitionsInput is a request of searchDecisionDefinitions.
type SearchDecisionDefinitionsInput struct {
	Body DecisionDefinitionSearchQuery
}

func (in *SearchDecisionDefinitionsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetDecisionDefinitionInput is a request of getDecisionDefinition.
type GetDecisionDefinitionInput struct {
	DecisionDefinitionKey DecisionDefinitionKey
}

func (in *GetDecisionDefinitionInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionDefinitionKey = DecisionDefinitionKey(p.pathKey("decisionDefinitionKey"))
	return p.err()
}

// GetDecisionDefinitionXMLInput is a request of getDecisionDefinitionXML.
type GetDecisionDefinitionXMLInput struct {
	DecisionDefinitionKey DecisionDefinitionKey
}

func (in *GetDecisionDefinitionXMLInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionDefinitionKey = DecisionDefinitionKey(p.pathKey("decisionDefinitionKey"))
	return p.err()
}

// SearchDecisionInstancesInput is a request of searchDecisionInstances.
type SearchDecisionInstancesInput struct {
	Body DecisionInstanceSearchQuery
}

func (in *SearchDecisionInstancesInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetDecisionInstanceInput is a request of getDecisionInstance.
type GetDecisionInstanceInput struct {
	DecisionEvaluationInstanceKey string
}

func (in *GetDecisionInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionEvaluationInstanceKey = p.pathText("decisionEvaluationInstanceKey", &textRule5)
	return p.err()
}

// DeleteDecisionInstanceInput is a request of deleteDecisionInstance.
type DeleteDecisionInstanceInput struct {
	DecisionEvaluationKey DecisionEvaluationKey
	Body                  CancelProcessInstanceRequest
}

func (in *DeleteDecisionInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionEvaluationKey = DecisionEvaluationKey(p.pathKey("decisionEvaluationKey"))
	p.body(&in.Body, false)
	return p.err()
}

// DeleteDecisionInstancesBatchOperationInput is a request of deleteDecisionInstancesBatchOperation.
type DeleteDecisionInstancesBatchOperationInput struct {
	Body DecisionInstanceDeletionBatchOperationRequest
}

func (in *DeleteDecisionInstancesBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchDecisionRequirementsInput is a request of searchDecisionRequirements.
type SearchDecisionRequirementsInput struct {
	Body DecisionRequirementsSearchQuery
}

func (in *SearchDecisionRequirementsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetDecisionRequirementsInput is a request of getDecisionRequirements.
type GetDecisionRequirementsInput struct {
	DecisionRequirementsKey DecisionRequirementsKey
}

func (in *GetDecisionRequirementsInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionRequirementsKey = DecisionRequirementsKey(p.pathKey("decisionRequirementsKey"))
	return p.err()
}

// GetDecisionRequirementsXMLInput is a request of getDecisionRequirementsXML.
type GetDecisionRequirementsXMLInput struct {
	DecisionRequirementsKey DecisionRequirementsKey
}

func (in *GetDecisionRequirementsXMLInput) decode(q *Request) error {
	p := params{q: q}
	in.DecisionRequirementsKey = DecisionRequirementsKey(p.pathKey("decisionRequirementsKey"))
	return p.err()
}

// CreateDeploymentInput is a request of createDeployment.
type CreateDeploymentInput struct {
	Form *multipart.Reader // its parts: resources, tenantId
}

func (in *CreateDeploymentInput) decode(q *Request) error {
	p := params{q: q}
	in.Form = q.Form
	return p.err()
}

// CreateDocumentInput is a request of createDocument.
type CreateDocumentInput struct {
	StoreID    Opt[string]
	DocumentID Opt[string]
	Form       *multipart.Reader // its parts: file, metadata
}

func (in *CreateDocumentInput) decode(q *Request) error {
	p := params{q: q}
	in.StoreID = p.queryText("storeId", false, nil)
	in.DocumentID = p.queryText("documentId", false, nil)
	in.Form = q.Form
	return p.err()
}

// CreateDocumentsInput is a request of createDocuments.
type CreateDocumentsInput struct {
	StoreID Opt[string]
	Form    *multipart.Reader // its parts: files, metadataList
}

func (in *CreateDocumentsInput) decode(q *Request) error {
	p := params{q: q}
	in.StoreID = p.queryText("storeId", false, nil)
	in.Form = q.Form
	return p.err()
}

// GetDocumentInput is a request of getDocument.
type GetDocumentInput struct {
	DocumentID  string
	StoreID     Opt[string]
	ContentHash Opt[string]
}

func (in *GetDocumentInput) decode(q *Request) error {
	p := params{q: q}
	in.DocumentID = p.pathText("documentId", nil)
	in.StoreID = p.queryText("storeId", false, nil)
	in.ContentHash = p.queryText("contentHash", false, nil)
	return p.err()
}

// DeleteDocumentInput is a request of deleteDocument.
type DeleteDocumentInput struct {
	DocumentID string
	StoreID    Opt[string]
}

func (in *DeleteDocumentInput) decode(q *Request) error {
	p := params{q: q}
	in.DocumentID = p.pathText("documentId", nil)
	in.StoreID = p.queryText("storeId", false, nil)
	return p.err()
}

// CreateDocumentLinkInput is a request of createDocumentLink.
type CreateDocumentLinkInput struct {
	DocumentID  string
	StoreID     Opt[string]
	ContentHash Opt[string]
	Body        DocumentLinkRequest
}

func (in *CreateDocumentLinkInput) decode(q *Request) error {
	p := params{q: q}
	in.DocumentID = p.pathText("documentId", nil)
	in.StoreID = p.queryText("storeId", false, nil)
	in.ContentHash = p.queryText("contentHash", false, nil)
	p.body(&in.Body, false)
	return p.err()
}

// ActivateAdHocSubProcessActivitiesInput is a request of activateAdHocSubProcessActivities.
type ActivateAdHocSubProcessActivitiesInput struct {
	AdHocSubProcessInstanceKey ElementInstanceKey
	Body                       AdHocSubProcessActivateActivitiesInstruction
}

func (in *ActivateAdHocSubProcessActivitiesInput) decode(q *Request) error {
	p := params{q: q}
	in.AdHocSubProcessInstanceKey = ElementInstanceKey(p.pathKey("adHocSubProcessInstanceKey"))
	p.body(&in.Body, true)
	return p.err()
}

// SearchElementInstancesInput is a request of searchElementInstances.
type SearchElementInstancesInput struct {
	Body ElementInstanceSearchQuery
}

func (in *SearchElementInstancesInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetElementInstanceInput is a request of getElementInstance.
type GetElementInstanceInput struct {
	ElementInstanceKey ElementInstanceKey
}

func (in *GetElementInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ElementInstanceKey = ElementInstanceKey(p.pathKey("elementInstanceKey"))
	return p.err()
}

// SearchElementInstanceIncidentsInput is a request of searchElementInstanceIncidents.
type SearchElementInstanceIncidentsInput struct {
	ElementInstanceKey ElementInstanceKey
	Body               IncidentSearchQuery
}

func (in *SearchElementInstanceIncidentsInput) decode(q *Request) error {
	p := params{q: q}
	in.ElementInstanceKey = ElementInstanceKey(p.pathKey("elementInstanceKey"))
	p.body(&in.Body, true)
	return p.err()
}

// CreateElementInstanceVariablesInput is a request of createElementInstanceVariables.
type CreateElementInstanceVariablesInput struct {
	ElementInstanceKey ElementInstanceKey
	Body               SetVariableRequest
}

func (in *CreateElementInstanceVariablesInput) decode(q *Request) error {
	p := params{q: q}
	in.ElementInstanceKey = ElementInstanceKey(p.pathKey("elementInstanceKey"))
	p.body(&in.Body, true)
	return p.err()
}

// EvaluateExpressionInput is a request of evaluateExpression.
type EvaluateExpressionInput struct {
	Body ExpressionEvaluationRequest
}

func (in *EvaluateExpressionInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// CreateGlobalTaskListenerInput is a request of createGlobalTaskListener.
type CreateGlobalTaskListenerInput struct {
	Body CreateGlobalTaskListenerRequest
}

func (in *CreateGlobalTaskListenerInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetGlobalTaskListenerInput is a request of getGlobalTaskListener.
type GetGlobalTaskListenerInput struct {
	ID string
}

func (in *GetGlobalTaskListenerInput) decode(q *Request) error {
	p := params{q: q}
	in.ID = p.pathText("id", nil)
	return p.err()
}

// UpdateGlobalTaskListenerInput is a request of updateGlobalTaskListener.
type UpdateGlobalTaskListenerInput struct {
	ID   string
	Body UpdateGlobalTaskListenerRequest
}

func (in *UpdateGlobalTaskListenerInput) decode(q *Request) error {
	p := params{q: q}
	in.ID = p.pathText("id", nil)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteGlobalTaskListenerInput is a request of deleteGlobalTaskListener.
type DeleteGlobalTaskListenerInput struct {
	ID string
}

func (in *DeleteGlobalTaskListenerInput) decode(q *Request) error {
	p := params{q: q}
	in.ID = p.pathText("id", nil)
	return p.err()
}

// SearchGlobalTaskListenersInput is a request of searchGlobalTaskListeners.
type SearchGlobalTaskListenersInput struct {
	Body GlobalTaskListenerSearchQueryRequest
}

func (in *SearchGlobalTaskListenersInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// CreateGroupInput is a request of createGroup.
type CreateGroupInput struct {
	Body GroupCreateRequest
}

func (in *CreateGroupInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// SearchGroupsInput is a request of searchGroups.
type SearchGroupsInput struct {
	Body GroupSearchQueryRequest
}

func (in *SearchGroupsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetGroupInput is a request of getGroup.
type GetGroupInput struct {
	GroupID string
}

func (in *GetGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// UpdateGroupInput is a request of updateGroup.
type UpdateGroupInput struct {
	GroupID string
	Body    GroupUpdateRequest
}

func (in *UpdateGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteGroupInput is a request of deleteGroup.
type DeleteGroupInput struct {
	GroupID string
}

func (in *DeleteGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// SearchClientsForGroupInput is a request of searchClientsForGroup.
type SearchClientsForGroupInput struct {
	GroupID string
	Body    RoleClientSearchQueryRequest
}

func (in *SearchClientsForGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignClientToGroupInput is a request of assignClientToGroup.
type AssignClientToGroupInput struct {
	GroupID  string
	ClientID string
}

func (in *AssignClientToGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// UnassignClientFromGroupInput is a request of unassignClientFromGroup.
type UnassignClientFromGroupInput struct {
	GroupID  string
	ClientID string
}

func (in *UnassignClientFromGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// SearchMappingRulesForGroupInput is a request of searchMappingRulesForGroup.
type SearchMappingRulesForGroupInput struct {
	GroupID string
	Body    MappingRuleSearchQueryRequest
}

func (in *SearchMappingRulesForGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignMappingRuleToGroupInput is a request of assignMappingRuleToGroup.
type AssignMappingRuleToGroupInput struct {
	GroupID       string
	MappingRuleID string
}

func (in *AssignMappingRuleToGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// UnassignMappingRuleFromGroupInput is a request of unassignMappingRuleFromGroup.
type UnassignMappingRuleFromGroupInput struct {
	GroupID       string
	MappingRuleID string
}

func (in *UnassignMappingRuleFromGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// SearchRolesForGroupInput is a request of searchRolesForGroup.
type SearchRolesForGroupInput struct {
	GroupID string
	Body    RoleSearchQueryRequest
}

func (in *SearchRolesForGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// SearchUsersForGroupInput is a request of searchUsersForGroup.
type SearchUsersForGroupInput struct {
	GroupID string
	Body    RoleUserSearchQueryRequest
}

func (in *SearchUsersForGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignUserToGroupInput is a request of assignUserToGroup.
type AssignUserToGroupInput struct {
	GroupID  string
	Username string
}

func (in *AssignUserToGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// UnassignUserFromGroupInput is a request of unassignUserFromGroup.
type UnassignUserFromGroupInput struct {
	GroupID  string
	Username string
}

func (in *UnassignUserFromGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.GroupID = p.pathText("groupId", nil)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// SearchIncidentsInput is a request of searchIncidents.
type SearchIncidentsInput struct {
	Body IncidentSearchQuery
}

func (in *SearchIncidentsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetIncidentInput is a request of getIncident.
type GetIncidentInput struct {
	IncidentKey IncidentKey
}

func (in *GetIncidentInput) decode(q *Request) error {
	p := params{q: q}
	in.IncidentKey = IncidentKey(p.pathKey("incidentKey"))
	return p.err()
}

// ResolveIncidentInput is a request of resolveIncident.
type ResolveIncidentInput struct {
	IncidentKey IncidentKey
	Body        IncidentResolutionRequest
}

func (in *ResolveIncidentInput) decode(q *Request) error {
	p := params{q: q}
	in.IncidentKey = IncidentKey(p.pathKey("incidentKey"))
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessInstanceStatisticsByDefinitionInput is a request of getProcessInstanceStatisticsByDefinition.
type GetProcessInstanceStatisticsByDefinitionInput struct {
	Body IncidentProcessInstanceStatisticsByDefinitionQuery
}

func (in *GetProcessInstanceStatisticsByDefinitionInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetProcessInstanceStatisticsByErrorInput is a request of getProcessInstanceStatisticsByError.
type GetProcessInstanceStatisticsByErrorInput struct {
	Body IncidentProcessInstanceStatisticsByErrorQuery
}

func (in *GetProcessInstanceStatisticsByErrorInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// ActivateJobsInput is a request of activateJobs.
type ActivateJobsInput struct {
	Body JobActivationRequest
}

func (in *ActivateJobsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchJobsInput is a request of searchJobs.
type SearchJobsInput struct {
	Body JobSearchQuery
}

func (in *SearchJobsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// UpdateJobInput is a request of updateJob.
type UpdateJobInput struct {
	JobKey JobKey
	Body   JobUpdateRequest
}

func (in *UpdateJobInput) decode(q *Request) error {
	p := params{q: q}
	in.JobKey = JobKey(p.pathKey("jobKey"))
	p.body(&in.Body, true)
	return p.err()
}

// CompleteJobInput is a request of completeJob.
type CompleteJobInput struct {
	JobKey JobKey
	Body   JobCompletionRequest
}

func (in *CompleteJobInput) decode(q *Request) error {
	p := params{q: q}
	in.JobKey = JobKey(p.pathKey("jobKey"))
	p.body(&in.Body, false)
	return p.err()
}

// ThrowJobErrorInput is a request of throwJobError.
type ThrowJobErrorInput struct {
	JobKey JobKey
	Body   JobErrorRequest
}

func (in *ThrowJobErrorInput) decode(q *Request) error {
	p := params{q: q}
	in.JobKey = JobKey(p.pathKey("jobKey"))
	p.body(&in.Body, true)
	return p.err()
}

// FailJobInput is a request of failJob.
type FailJobInput struct {
	JobKey JobKey
	Body   JobFailRequest
}

func (in *FailJobInput) decode(q *Request) error {
	p := params{q: q}
	in.JobKey = JobKey(p.pathKey("jobKey"))
	p.body(&in.Body, false)
	return p.err()
}

// GetGlobalJobStatisticsInput is a request of getGlobalJobStatistics.
type GetGlobalJobStatisticsInput struct {
	From    time.Time
	To      time.Time
	JobType Opt[string]
}

func (in *GetGlobalJobStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	in.From = p.queryTime("from", true).Value()
	in.To = p.queryTime("to", true).Value()
	in.JobType = p.queryText("jobType", false, nil)
	return p.err()
}

// GetJobTypeStatisticsInput is a request of getJobTypeStatistics.
type GetJobTypeStatisticsInput struct {
	Body JobTypeStatisticsQuery
}

func (in *GetJobTypeStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetJobWorkerStatisticsInput is a request of getJobWorkerStatistics.
type GetJobWorkerStatisticsInput struct {
	Body JobWorkerStatisticsQuery
}

func (in *GetJobWorkerStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetJobTimeSeriesStatisticsInput is a request of getJobTimeSeriesStatistics.
type GetJobTimeSeriesStatisticsInput struct {
	Body JobTimeSeriesStatisticsQuery
}

func (in *GetJobTimeSeriesStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetJobErrorStatisticsInput is a request of getJobErrorStatistics.
type GetJobErrorStatisticsInput struct {
	Body JobErrorStatisticsQuery
}

func (in *GetJobErrorStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetLicenseInput is a request of getLicense.
type GetLicenseInput struct {
}

func (in *GetLicenseInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// CreateMappingRuleInput is a request of createMappingRule.
type CreateMappingRuleInput struct {
	Body MappingRuleCreateRequest
}

func (in *CreateMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// SearchMappingRuleInput is a request of searchMappingRule.
type SearchMappingRuleInput struct {
	Body MappingRuleSearchQueryRequest
}

func (in *SearchMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// UpdateMappingRuleInput is a request of updateMappingRule.
type UpdateMappingRuleInput struct {
	MappingRuleID string
	Body          MappingRuleCreateUpdateRequest
}

func (in *UpdateMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// DeleteMappingRuleInput is a request of deleteMappingRule.
type DeleteMappingRuleInput struct {
	MappingRuleID string
}

func (in *DeleteMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// GetMappingRuleInput is a request of getMappingRule.
type GetMappingRuleInput struct {
	MappingRuleID string
}

func (in *GetMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// SearchMessageSubscriptionsInput is a request of searchMessageSubscriptions.
type SearchMessageSubscriptionsInput struct {
	Body MessageSubscriptionSearchQuery
}

func (in *SearchMessageSubscriptionsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// CorrelateMessageInput is a request of correlateMessage.
type CorrelateMessageInput struct {
	Body MessageCorrelationRequest
}

func (in *CorrelateMessageInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// PublishMessageInput is a request of publishMessage.
type PublishMessageInput struct {
	Body MessagePublicationRequest
}

func (in *PublishMessageInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchProcessDefinitionsInput is a request of searchProcessDefinitions.
type SearchProcessDefinitionsInput struct {
	Body ProcessDefinitionSearchQuery
}

func (in *SearchProcessDefinitionsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessDefinitionMessageSubscriptionStatisticsInput is a request of getProcessDefinitionMessageSubscriptionStatistics.
type GetProcessDefinitionMessageSubscriptionStatisticsInput struct {
	Body ProcessDefinitionMessageSubscriptionStatisticsQuery
}

func (in *GetProcessDefinitionMessageSubscriptionStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessDefinitionInstanceStatisticsInput is a request of getProcessDefinitionInstanceStatistics.
type GetProcessDefinitionInstanceStatisticsInput struct {
	Body ProcessDefinitionInstanceStatisticsQuery
}

func (in *GetProcessDefinitionInstanceStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessDefinitionInput is a request of getProcessDefinition.
type GetProcessDefinitionInput struct {
	ProcessDefinitionKey ProcessDefinitionKey
}

func (in *GetProcessDefinitionInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessDefinitionKey = ProcessDefinitionKey(p.pathKey("processDefinitionKey"))
	return p.err()
}

// GetStartProcessFormInput is a request of getStartProcessForm.
type GetStartProcessFormInput struct {
	ProcessDefinitionKey ProcessDefinitionKey
}

func (in *GetStartProcessFormInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessDefinitionKey = ProcessDefinitionKey(p.pathKey("processDefinitionKey"))
	return p.err()
}

// GetProcessDefinitionStatisticsInput is a request of getProcessDefinitionStatistics.
type GetProcessDefinitionStatisticsInput struct {
	ProcessDefinitionKey ProcessDefinitionKey
	Body                 ProcessDefinitionElementStatisticsQuery
}

func (in *GetProcessDefinitionStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessDefinitionKey = ProcessDefinitionKey(p.pathKey("processDefinitionKey"))
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessDefinitionXMLInput is a request of getProcessDefinitionXML.
type GetProcessDefinitionXMLInput struct {
	ProcessDefinitionKey ProcessDefinitionKey
}

func (in *GetProcessDefinitionXMLInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessDefinitionKey = ProcessDefinitionKey(p.pathKey("processDefinitionKey"))
	return p.err()
}

// GetProcessDefinitionInstanceVersionStatisticsInput is a request of getProcessDefinitionInstanceVersionStatistics.
type GetProcessDefinitionInstanceVersionStatisticsInput struct {
	Body ProcessDefinitionInstanceVersionStatisticsQuery
}

func (in *GetProcessDefinitionInstanceVersionStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// CreateProcessInstanceInput is a request of createProcessInstance.
type CreateProcessInstanceInput struct {
	Body ProcessInstanceCreationInstruction
}

func (in *CreateProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// CancelProcessInstancesBatchOperationInput is a request of cancelProcessInstancesBatchOperation.
type CancelProcessInstancesBatchOperationInput struct {
	Body ProcessInstanceCancellationBatchOperationRequest
}

func (in *CancelProcessInstancesBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// DeleteProcessInstancesBatchOperationInput is a request of deleteProcessInstancesBatchOperation.
type DeleteProcessInstancesBatchOperationInput struct {
	Body ProcessInstanceDeletionBatchOperationRequest
}

func (in *DeleteProcessInstancesBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// ResolveIncidentsBatchOperationInput is a request of resolveIncidentsBatchOperation.
type ResolveIncidentsBatchOperationInput struct {
	Body ProcessInstanceIncidentResolutionBatchOperationRequest
}

func (in *ResolveIncidentsBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// MigrateProcessInstancesBatchOperationInput is a request of migrateProcessInstancesBatchOperation.
type MigrateProcessInstancesBatchOperationInput struct {
	Body ProcessInstanceMigrationBatchOperationRequest
}

func (in *MigrateProcessInstancesBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// ModifyProcessInstancesBatchOperationInput is a request of modifyProcessInstancesBatchOperation.
type ModifyProcessInstancesBatchOperationInput struct {
	Body ProcessInstanceModificationBatchOperationRequest
}

func (in *ModifyProcessInstancesBatchOperationInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchProcessInstancesInput is a request of searchProcessInstances.
type SearchProcessInstancesInput struct {
	Body ProcessInstanceSearchQuery
}

func (in *SearchProcessInstancesInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetProcessInstanceInput is a request of getProcessInstance.
type GetProcessInstanceInput struct {
	ProcessInstanceKey ProcessInstanceKey
}

func (in *GetProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	return p.err()
}

// GetProcessInstanceCallHierarchyInput is a request of getProcessInstanceCallHierarchy.
type GetProcessInstanceCallHierarchyInput struct {
	ProcessInstanceKey ProcessInstanceKey
}

func (in *GetProcessInstanceCallHierarchyInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	return p.err()
}

// CancelProcessInstanceInput is a request of cancelProcessInstance.
type CancelProcessInstanceInput struct {
	ProcessInstanceKey ProcessInstanceKey
	Body               CancelProcessInstanceRequest
}

func (in *CancelProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	p.body(&in.Body, false)
	return p.err()
}

// DeleteProcessInstanceInput is a request of deleteProcessInstance.
type DeleteProcessInstanceInput struct {
	ProcessInstanceKey ProcessInstanceKey
	Body               CancelProcessInstanceRequest
}

func (in *DeleteProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	p.body(&in.Body, false)
	return p.err()
}

// ResolveProcessInstanceIncidentsInput is a request of resolveProcessInstanceIncidents.
type ResolveProcessInstanceIncidentsInput struct {
	ProcessInstanceKey ProcessInstanceKey
}

func (in *ResolveProcessInstanceIncidentsInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	return p.err()
}

// SearchProcessInstanceIncidentsInput is a request of searchProcessInstanceIncidents.
type SearchProcessInstanceIncidentsInput struct {
	ProcessInstanceKey ProcessInstanceKey
	Body               IncidentSearchQuery
}

func (in *SearchProcessInstanceIncidentsInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	p.body(&in.Body, false)
	return p.err()
}

// MigrateProcessInstanceInput is a request of migrateProcessInstance.
type MigrateProcessInstanceInput struct {
	ProcessInstanceKey ProcessInstanceKey
	Body               ProcessInstanceMigrationInstruction
}

func (in *MigrateProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	p.body(&in.Body, true)
	return p.err()
}

// ModifyProcessInstanceInput is a request of modifyProcessInstance.
type ModifyProcessInstanceInput struct {
	ProcessInstanceKey ProcessInstanceKey
	Body               ProcessInstanceModificationInstruction
}

func (in *ModifyProcessInstanceInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	p.body(&in.Body, true)
	return p.err()
}

// GetProcessInstanceSequenceFlowsInput is a request of getProcessInstanceSequenceFlows.
type GetProcessInstanceSequenceFlowsInput struct {
	ProcessInstanceKey ProcessInstanceKey
}

func (in *GetProcessInstanceSequenceFlowsInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	return p.err()
}

// GetProcessInstanceStatisticsInput is a request of getProcessInstanceStatistics.
type GetProcessInstanceStatisticsInput struct {
	ProcessInstanceKey ProcessInstanceKey
}

func (in *GetProcessInstanceStatisticsInput) decode(q *Request) error {
	p := params{q: q}
	in.ProcessInstanceKey = ProcessInstanceKey(p.pathKey("processInstanceKey"))
	return p.err()
}

// GetResourceInput is a request of getResource.
type GetResourceInput struct {
	ResourceKey ResourceKey
}

func (in *GetResourceInput) decode(q *Request) error {
	p := params{q: q}
	in.ResourceKey = ResourceKey(p.pathKey("resourceKey"))
	return p.err()
}

// GetResourceContentInput is a request of getResourceContent.
type GetResourceContentInput struct {
	ResourceKey ResourceKey
}

func (in *GetResourceContentInput) decode(q *Request) error {
	p := params{q: q}
	in.ResourceKey = ResourceKey(p.pathKey("resourceKey"))
	return p.err()
}

// DeleteResourceInput is a request of deleteResource.
type DeleteResourceInput struct {
	ResourceKey ResourceKey
	Body        DeleteResourceRequest
}

func (in *DeleteResourceInput) decode(q *Request) error {
	p := params{q: q}
	in.ResourceKey = ResourceKey(p.pathKey("resourceKey"))
	p.body(&in.Body, false)
	return p.err()
}

// CreateRoleInput is a request of createRole.
type CreateRoleInput struct {
	Body RoleCreateRequest
}

func (in *CreateRoleInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// SearchRolesInput is a request of searchRoles.
type SearchRolesInput struct {
	Body RoleSearchQueryRequest
}

func (in *SearchRolesInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetRoleInput is a request of getRole.
type GetRoleInput struct {
	RoleID string
}

func (in *GetRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	return p.err()
}

// UpdateRoleInput is a request of updateRole.
type UpdateRoleInput struct {
	RoleID string
	Body   RoleUpdateRequest
}

func (in *UpdateRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteRoleInput is a request of deleteRole.
type DeleteRoleInput struct {
	RoleID string
}

func (in *DeleteRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	return p.err()
}

// SearchClientsForRoleInput is a request of searchClientsForRole.
type SearchClientsForRoleInput struct {
	RoleID string
	Body   RoleClientSearchQueryRequest
}

func (in *SearchClientsForRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignRoleToClientInput is a request of assignRoleToClient.
type AssignRoleToClientInput struct {
	RoleID   string
	ClientID string
}

func (in *AssignRoleToClientInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// UnassignRoleFromClientInput is a request of unassignRoleFromClient.
type UnassignRoleFromClientInput struct {
	RoleID   string
	ClientID string
}

func (in *UnassignRoleFromClientInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// SearchGroupsForRoleInput is a request of searchGroupsForRole.
type SearchGroupsForRoleInput struct {
	RoleID string
	Body   RoleGroupSearchQueryRequest
}

func (in *SearchGroupsForRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignRoleToGroupInput is a request of assignRoleToGroup.
type AssignRoleToGroupInput struct {
	RoleID  string
	GroupID string
}

func (in *AssignRoleToGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// UnassignRoleFromGroupInput is a request of unassignRoleFromGroup.
type UnassignRoleFromGroupInput struct {
	RoleID  string
	GroupID string
}

func (in *UnassignRoleFromGroupInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// SearchMappingRulesForRoleInput is a request of searchMappingRulesForRole.
type SearchMappingRulesForRoleInput struct {
	RoleID string
	Body   MappingRuleSearchQueryRequest
}

func (in *SearchMappingRulesForRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignRoleToMappingRuleInput is a request of assignRoleToMappingRule.
type AssignRoleToMappingRuleInput struct {
	RoleID        string
	MappingRuleID string
}

func (in *AssignRoleToMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// UnassignRoleFromMappingRuleInput is a request of unassignRoleFromMappingRule.
type UnassignRoleFromMappingRuleInput struct {
	RoleID        string
	MappingRuleID string
}

func (in *UnassignRoleFromMappingRuleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// SearchUsersForRoleInput is a request of searchUsersForRole.
type SearchUsersForRoleInput struct {
	RoleID string
	Body   RoleUserSearchQueryRequest
}

func (in *SearchUsersForRoleInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	p.body(&in.Body, false)
	return p.err()
}

// AssignRoleToUserInput is a request of assignRoleToUser.
type AssignRoleToUserInput struct {
	RoleID   string
	Username string
}

func (in *AssignRoleToUserInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// UnassignRoleFromUserInput is a request of unassignRoleFromUser.
type UnassignRoleFromUserInput struct {
	RoleID   string
	Username string
}

func (in *UnassignRoleFromUserInput) decode(q *Request) error {
	p := params{q: q}
	in.RoleID = p.pathText("roleId", nil)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// CreateAdminUserInput is a request of createAdminUser.
type CreateAdminUserInput struct {
	Body UserRequest
}

func (in *CreateAdminUserInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// BroadcastSignalInput is a request of broadcastSignal.
type BroadcastSignalInput struct {
	Body SignalBroadcastRequest
}

func (in *BroadcastSignalInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// GetStatusInput is a request of getStatus.
type GetStatusInput struct {
}

func (in *GetStatusInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// GetUsageMetricsInput is a request of getUsageMetrics.
type GetUsageMetricsInput struct {
	StartTime   time.Time
	EndTime     time.Time
	TenantID    Opt[string]
	WithTenants bool
}

func (in *GetUsageMetricsInput) decode(q *Request) error {
	p := params{q: q}
	in.StartTime = p.queryTime("startTime", true).Value()
	in.EndTime = p.queryTime("endTime", true).Value()
	in.TenantID = p.queryText("tenantId", false, &textRule3)
	in.WithTenants = p.queryBool("withTenants", false).Or(false)
	return p.err()
}

// GetSystemConfigurationInput is a request of getSystemConfiguration.
type GetSystemConfigurationInput struct {
}

func (in *GetSystemConfigurationInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// CreateTenantInput is a request of createTenant.
type CreateTenantInput struct {
	Body TenantCreateRequest
}

func (in *CreateTenantInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchTenantsInput is a request of searchTenants.
type SearchTenantsInput struct {
	Body TenantSearchQueryRequest
}

func (in *SearchTenantsInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetTenantInput is a request of getTenant.
type GetTenantInput struct {
	TenantID string
}

func (in *GetTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	return p.err()
}

// UpdateTenantInput is a request of updateTenant.
type UpdateTenantInput struct {
	TenantID string
	Body     TenantUpdateRequest
}

func (in *UpdateTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteTenantInput is a request of deleteTenant.
type DeleteTenantInput struct {
	TenantID string
}

func (in *DeleteTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	return p.err()
}

// SearchClientsForTenantInput is a request of searchClientsForTenant.
type SearchClientsForTenantInput struct {
	TenantID string
	Body     TenantClientSearchQueryRequest
}

func (in *SearchClientsForTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, false)
	return p.err()
}

// AssignClientToTenantInput is a request of assignClientToTenant.
type AssignClientToTenantInput struct {
	TenantID string
	ClientID string
}

func (in *AssignClientToTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// UnassignClientFromTenantInput is a request of unassignClientFromTenant.
type UnassignClientFromTenantInput struct {
	TenantID string
	ClientID string
}

func (in *UnassignClientFromTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.ClientID = p.pathText("clientId", nil)
	return p.err()
}

// SearchGroupIDsForTenantInput is a request of searchGroupIdsForTenant.
type SearchGroupIDsForTenantInput struct {
	TenantID string
	Body     TenantGroupSearchQueryRequest
}

func (in *SearchGroupIDsForTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, false)
	return p.err()
}

// AssignGroupToTenantInput is a request of assignGroupToTenant.
type AssignGroupToTenantInput struct {
	TenantID string
	GroupID  string
}

func (in *AssignGroupToTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// UnassignGroupFromTenantInput is a request of unassignGroupFromTenant.
type UnassignGroupFromTenantInput struct {
	TenantID string
	GroupID  string
}

func (in *UnassignGroupFromTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.GroupID = p.pathText("groupId", nil)
	return p.err()
}

// SearchMappingRulesForTenantInput is a request of searchMappingRulesForTenant.
type SearchMappingRulesForTenantInput struct {
	TenantID string
	Body     MappingRuleSearchQueryRequest
}

func (in *SearchMappingRulesForTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, false)
	return p.err()
}

// AssignMappingRuleToTenantInput is a request of assignMappingRuleToTenant.
type AssignMappingRuleToTenantInput struct {
	TenantID      string
	MappingRuleID string
}

func (in *AssignMappingRuleToTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// UnassignMappingRuleFromTenantInput is a request of unassignMappingRuleFromTenant.
type UnassignMappingRuleFromTenantInput struct {
	TenantID      string
	MappingRuleID string
}

func (in *UnassignMappingRuleFromTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.MappingRuleID = p.pathText("mappingRuleId", nil)
	return p.err()
}

// SearchRolesForTenantInput is a request of searchRolesForTenant.
type SearchRolesForTenantInput struct {
	TenantID string
	Body     RoleSearchQueryRequest
}

func (in *SearchRolesForTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, false)
	return p.err()
}

// AssignRoleToTenantInput is a request of assignRoleToTenant.
type AssignRoleToTenantInput struct {
	TenantID string
	RoleID   string
}

func (in *AssignRoleToTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.RoleID = p.pathText("roleId", nil)
	return p.err()
}

// UnassignRoleFromTenantInput is a request of unassignRoleFromTenant.
type UnassignRoleFromTenantInput struct {
	TenantID string
	RoleID   string
}

func (in *UnassignRoleFromTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.RoleID = p.pathText("roleId", nil)
	return p.err()
}

// SearchUsersForTenantInput is a request of searchUsersForTenant.
type SearchUsersForTenantInput struct {
	TenantID string
	Body     TenantUserSearchQueryRequest
}

func (in *SearchUsersForTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	p.body(&in.Body, false)
	return p.err()
}

// AssignUserToTenantInput is a request of assignUserToTenant.
type AssignUserToTenantInput struct {
	TenantID string
	Username string
}

func (in *AssignUserToTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// UnassignUserFromTenantInput is a request of unassignUserFromTenant.
type UnassignUserFromTenantInput struct {
	TenantID string
	Username string
}

func (in *UnassignUserFromTenantInput) decode(q *Request) error {
	p := params{q: q}
	in.TenantID = p.pathText("tenantId", &textRule3)
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// GetTopologyInput is a request of getTopology.
type GetTopologyInput struct {
}

func (in *GetTopologyInput) decode(q *Request) error {
	p := params{q: q}
	return p.err()
}

// CreateUserInput is a request of createUser.
type CreateUserInput struct {
	Body UserRequest
}

func (in *CreateUserInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, true)
	return p.err()
}

// SearchUsersInput is a request of searchUsers.
type SearchUsersInput struct {
	Body UserSearchQueryRequest
}

func (in *SearchUsersInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetUserInput is a request of getUser.
type GetUserInput struct {
	Username string
}

func (in *GetUserInput) decode(q *Request) error {
	p := params{q: q}
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// UpdateUserInput is a request of updateUser.
type UpdateUserInput struct {
	Username string
	Body     UserUpdateRequest
}

func (in *UpdateUserInput) decode(q *Request) error {
	p := params{q: q}
	in.Username = p.pathText("username", &textRule3)
	p.body(&in.Body, true)
	return p.err()
}

// DeleteUserInput is a request of deleteUser.
type DeleteUserInput struct {
	Username string
}

func (in *DeleteUserInput) decode(q *Request) error {
	p := params{q: q}
	in.Username = p.pathText("username", &textRule3)
	return p.err()
}

// SearchUserTasksInput is a request of searchUserTasks.
type SearchUserTasksInput struct {
	Body UserTaskSearchQuery
}

func (in *SearchUserTasksInput) decode(q *Request) error {
	p := params{q: q}
	p.body(&in.Body, false)
	return p.err()
}

// GetUserTaskInput is a request of getUserTask.
type GetUserTaskInput struct {
	UserTaskKey UserTaskKey
}

func (in *GetUserTaskInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	return p.err()
}

// UpdateUserTaskInput is a request of updateUserTask.
type UpdateUserTaskInput struct {
	UserTaskKey UserTaskKey
	Body        UserTaskUpdateRequest
}

func (in *UpdateUserTaskInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	p.body(&in.Body, false)
	return p.err()
}

// UnassignUserTaskInput is a request of unassignUserTask.
type UnassignUserTaskInput struct {
	UserTaskKey UserTaskKey
}

func (in *UnassignUserTaskInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	return p.err()
}

// AssignUserTaskInput is a request of assignUserTask.
type AssignUserTaskInput struct {
	UserTaskKey UserTaskKey
	Body        UserTaskAssignmentRequest
}

func (in *AssignUserTaskInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	p.body(&in.Body, true)
	return p.err()
}

// SearchUserTaskAuditLogsInput is a request of searchUserTaskAuditLogs.
type SearchUserTaskAuditLogsInput struct {
	UserTaskKey UserTaskKey
	Body        UserTaskAuditLogSearchQueryRequest
}

func (in *SearchUserTaskAuditLogsInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	p.body(&in.Body, false)
	return p.err()
}

// CompleteUserTaskInput is a request of completeUserTask.
type CompleteUserTaskInput struct {
	UserTaskKey UserTaskKey
	Body        UserTaskCompletionRequest
}

func (in *CompleteUserTaskInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	p.body(&in.Body, false)
	return p.err()
}

// SearchUserTaskEffectiveVariablesInput is a request of searchUserTaskEffectiveVariables.
type SearchUserTaskEffectiveVariablesInput struct {
	UserTaskKey    UserTaskKey
	TruncateValues Opt[bool]
	Body           UserTaskEffectiveVariableSearchQueryRequest
}

func (in *SearchUserTaskEffectiveVariablesInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	in.TruncateValues = p.queryBool("truncateValues", false)
	p.body(&in.Body, false)
	return p.err()
}

// GetUserTaskFormInput is a request of getUserTaskForm.
type GetUserTaskFormInput struct {
	UserTaskKey UserTaskKey
}

func (in *GetUserTaskFormInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	return p.err()
}

// SearchUserTaskVariablesInput is a request of searchUserTaskVariables.
type SearchUserTaskVariablesInput struct {
	UserTaskKey    UserTaskKey
	TruncateValues Opt[bool]
	Body           UserTaskVariableSearchQueryRequest
}

func (in *SearchUserTaskVariablesInput) decode(q *Request) error {
	p := params{q: q}
	in.UserTaskKey = UserTaskKey(p.pathKey("userTaskKey"))
	in.TruncateValues = p.queryBool("truncateValues", false)
	p.body(&in.Body, false)
	return p.err()
}

// SearchVariablesInput is a request of searchVariables.
type SearchVariablesInput struct {
	TruncateValues Opt[bool]
	Body           VariableSearchQuery
}

func (in *SearchVariablesInput) decode(q *Request) error {
	p := params{q: q}
	in.TruncateValues = p.queryBool("truncateValues", false)
	p.body(&in.Body, false)
	return p.err()
}

// GetVariableInput is a request of getVariable.
type GetVariableInput struct {
	VariableKey VariableKey
}

func (in *GetVariableInput) decode(q *Request) error {
	p := params{q: q}
	in.VariableKey = VariableKey(p.pathKey("variableKey"))
	return p.err()
}

// Handlers holds a function for every operation. One that is nil is not built.
type Handlers struct {
	// SearchAuditLogs finds entries of the audit log: who did what to which entity, when, and with what outcome.
	SearchAuditLogs func(ctx context.Context, in *SearchAuditLogsInput) (*AuditLogSearchQueryResult, error)
	// GetAuditLog returns one entry of the audit log.
	GetAuditLog func(ctx context.Context, in *GetAuditLogInput) (*AuditLogResult, error)
	// GetAuthentication returns the user whose credentials came with the request: names, groups, roles, tenants and the
	// components they may open.
	GetAuthentication func(ctx context.Context, in *GetAuthenticationInput) (*CamundaUserResult, error)
	// CreateAuthorization grants an owner permissions on a resource, or on all resources that share a property.
	CreateAuthorization func(ctx context.Context, in *CreateAuthorizationInput) (*AuthorizationCreateResult, error)
	// SearchAuthorizations finds authorizations by owner and by resource.
	SearchAuthorizations func(ctx context.Context, in *SearchAuthorizationsInput) (*AuthorizationSearchResult, error)
	// UpdateAuthorization replaces everything an authorization says; its key stays.
	UpdateAuthorization func(ctx context.Context, in *UpdateAuthorizationInput) error
	// GetAuthorization returns one authorization.
	GetAuthorization func(ctx context.Context, in *GetAuthorizationInput) (*AuthorizationResult, error)
	// DeleteAuthorization takes the permissions of an authorization away, from the next request on.
	DeleteAuthorization func(ctx context.Context, in *DeleteAuthorizationInput) error
	// SearchBatchOperationItems finds the single things that batch operations work through, with the outcome of each.
	SearchBatchOperationItems func(ctx context.Context, in *SearchBatchOperationItemsInput) (*BatchOperationItemSearchQueryResult, error)
	// SearchBatchOperations finds batch operations and how far they are.
	SearchBatchOperations func(ctx context.Context, in *SearchBatchOperationsInput) (*BatchOperationSearchQueryResult, error)
	// GetBatchOperation returns one batch operation with its counts and errors.
	GetBatchOperation func(ctx context.Context, in *GetBatchOperationInput) (*BatchOperationResponse, error)
	// CancelBatchOperation stops a batch operation for good. What it has done stays done.
	CancelBatchOperation func(ctx context.Context, in *CancelBatchOperationInput) error
	// ResumeBatchOperation lets a suspended batch operation go on where it stopped.
	ResumeBatchOperation func(ctx context.Context, in *ResumeBatchOperationInput) error
	// SuspendBatchOperation holds a batch operation until it is resumed or cancelled.
	SuspendBatchOperation func(ctx context.Context, in *SuspendBatchOperationInput) error
	// PinClock stops the cluster's clock at a moment. Timers up to that moment fall due; after it, none does until the
	// clock moves on.
	PinClock func(ctx context.Context, in *PinClockInput) error
	// ResetClock lets the cluster's clock follow the machine's time again.
	ResetClock func(ctx context.Context, in *ResetClockInput) error
	// CreateGlobalClusterVariable creates a variable that every process of the cluster can read.
	CreateGlobalClusterVariable func(ctx context.Context, in *CreateGlobalClusterVariableInput) (*ClusterVariableResult, error)
	// GetGlobalClusterVariable returns a global variable with its whole value.
	GetGlobalClusterVariable func(ctx context.Context, in *GetGlobalClusterVariableInput) (*ClusterVariableResult, error)
	// UpdateGlobalClusterVariable replaces the value of a global variable. Expressions evaluated from now on see it.
	UpdateGlobalClusterVariable func(ctx context.Context, in *UpdateGlobalClusterVariableInput) (*ClusterVariableResult, error)
	// DeleteGlobalClusterVariable removes a global variable.
	DeleteGlobalClusterVariable func(ctx context.Context, in *DeleteGlobalClusterVariableInput) error
	// SearchClusterVariables finds cluster variables, global and of tenants. Long values are cut unless asked otherwise.
	SearchClusterVariables func(ctx context.Context, in *SearchClusterVariablesInput) (*ClusterVariableSearchQueryResult, error)
	// CreateTenantClusterVariable creates a variable that every process of one tenant can read.
	CreateTenantClusterVariable func(ctx context.Context, in *CreateTenantClusterVariableInput) (*ClusterVariableResult, error)
	// GetTenantClusterVariable returns a tenant's variable with its whole value.
	GetTenantClusterVariable func(ctx context.Context, in *GetTenantClusterVariableInput) (*ClusterVariableResult, error)
	// UpdateTenantClusterVariable replaces the value of a tenant's variable.
	UpdateTenantClusterVariable func(ctx context.Context, in *UpdateTenantClusterVariableInput) (*ClusterVariableResult, error)
	// DeleteTenantClusterVariable removes a tenant's variable.
	DeleteTenantClusterVariable func(ctx context.Context, in *DeleteTenantClusterVariableInput) error
	// EvaluateConditionals evaluates the conditions of start events with the given variables and starts an instance for
	// each that is true.
	EvaluateConditionals func(ctx context.Context, in *EvaluateConditionalsInput) (*EvaluateConditionalResult, error)
	// SearchCorrelatedMessageSubscriptions finds the subscriptions that a message reached, one entry for each message.
	SearchCorrelatedMessageSubscriptions func(ctx context.Context, in *SearchCorrelatedMessageSubscriptionsInput) (*CorrelatedMessageSubscriptionSearchQueryResult, error)
	// EvaluateDecision evaluates a deployed decision, and those it requires, with the given variables. A failing evaluation
	// is a result too: it names the decision that failed.
	EvaluateDecision func(ctx context.Context, in *EvaluateDecisionInput) (*EvaluateDecisionResult, error)
	// SearchDecisionDefinitions finds deployed decisions in all their versions.
	SearchDecisionDefinitions func(ctx context.Context, in *SearchDecisionDefinitionsInput) (*DecisionDefinitionSearchQueryResult, error)
	// GetDecisionDefinition returns one version of a decision.
	GetDecisionDefinition func(ctx context.Context, in *GetDecisionDefinitionInput) (*DecisionDefinitionResult, error)
	// GetDecisionDefinitionXML returns the DMN file that the decision was deployed with.
	GetDecisionDefinitionXML func(ctx context.Context, in *GetDecisionDefinitionXMLInput) (*Raw, error)
	// SearchDecisionInstances finds evaluations of decisions, of processes and of requests alike.
	SearchDecisionInstances func(ctx context.Context, in *SearchDecisionInstancesInput) (*DecisionInstanceSearchQueryResult, error)
	// GetDecisionInstance returns one evaluation with its inputs and the rules that matched.
	GetDecisionInstance func(ctx context.Context, in *GetDecisionInstanceInput) (*DecisionInstanceGetQueryResult, error)
	// DeleteDecisionInstance removes the history of one evaluation.
	DeleteDecisionInstance func(ctx context.Context, in *DeleteDecisionInstanceInput) error
	// DeleteDecisionInstancesBatchOperation starts a batch operation that removes the history of all evaluations the filter
	// finds.
	DeleteDecisionInstancesBatchOperation func(ctx context.Context, in *DeleteDecisionInstancesBatchOperationInput) (*BatchOperationCreatedResult, error)
	// SearchDecisionRequirements finds deployed DMN files, each a graph of decisions.
	SearchDecisionRequirements func(ctx context.Context, in *SearchDecisionRequirementsInput) (*DecisionRequirementsSearchQueryResult, error)
	// GetDecisionRequirements returns one version of a graph of decisions.
	GetDecisionRequirements func(ctx context.Context, in *GetDecisionRequirementsInput) (*DecisionRequirementsResult, error)
	// GetDecisionRequirementsXML returns the DMN file as it was deployed.
	GetDecisionRequirementsXML func(ctx context.Context, in *GetDecisionRequirementsXMLInput) (*Raw, error)
	// CreateDeployment deploys processes, decisions, forms and other files together: all of them or none. A file that is
	// the same as its latest version keeps that version. Everything wrong with any file is listed at once.
	CreateDeployment func(ctx context.Context, in *CreateDeploymentInput) (*DeploymentResult, error)
	// CreateDocument stores a file and returns a reference to it, to be kept in a variable.
	CreateDocument func(ctx context.Context, in *CreateDocumentInput) (*DocumentReference, error)
	// CreateDocuments stores several files. Those that cannot be stored are listed beside those that were.
	CreateDocuments func(ctx context.Context, in *CreateDocumentsInput) (*WithStatus[DocumentCreationBatchResponse], error)
	// GetDocument returns the content of a stored file.
	GetDocument func(ctx context.Context, in *GetDocumentInput) (*Raw, error)
	// DeleteDocument removes a stored file. References to it lead nowhere afterwards.
	DeleteDocument func(ctx context.Context, in *DeleteDocumentInput) error
	// CreateDocumentLink makes a link that lets anyone who has it download the file until it expires.
	CreateDocumentLink func(ctx context.Context, in *CreateDocumentLinkInput) (*DocumentLink, error)
	// ActivateAdHocSubProcessActivities starts elements inside a running ad-hoc sub-process, each with its own variables.
	ActivateAdHocSubProcessActivities func(ctx context.Context, in *ActivateAdHocSubProcessActivitiesInput) error
	// SearchElementInstances finds the activities, events and gateways that process instances went through or stand at.
	SearchElementInstances func(ctx context.Context, in *SearchElementInstancesInput) (*ElementInstanceSearchQueryResult, error)
	// GetElementInstance returns one element instance.
	GetElementInstance func(ctx context.Context, in *GetElementInstanceInput) (*ElementInstanceResult, error)
	// SearchElementInstanceIncidents finds incidents of an element instance and of everything that runs inside it, called
	// processes included.
	SearchElementInstanceIncidents func(ctx context.Context, in *SearchElementInstanceIncidentsInput) (*IncidentSearchQueryResult, error)
	// CreateElementInstanceVariables creates or changes variables. Each goes to the nearest scope that has it, else to the
	// process; with local set, to the element itself.
	CreateElementInstanceVariables func(ctx context.Context, in *CreateElementInstanceVariablesInput) error
	// EvaluateExpression evaluates a FEEL expression with the given variables and the cluster variables of the tenant.
	// Nothing is changed.
	EvaluateExpression func(ctx context.Context, in *EvaluateExpressionInput) (*ExpressionEvaluationResult, error)
	// CreateGlobalTaskListener adds a listener whose jobs are created on events of every user task.
	CreateGlobalTaskListener func(ctx context.Context, in *CreateGlobalTaskListenerInput) (*GlobalTaskListenerResult, error)
	// GetGlobalTaskListener returns one global task listener.
	GetGlobalTaskListener func(ctx context.Context, in *GetGlobalTaskListenerInput) (*GlobalTaskListenerResult, error)
	// UpdateGlobalTaskListener replaces what a global task listener says. Listeners that come from the configuration cannot
	// be changed.
	UpdateGlobalTaskListener func(ctx context.Context, in *UpdateGlobalTaskListenerInput) (*GlobalTaskListenerResult, error)
	// DeleteGlobalTaskListener removes a global task listener. Jobs it has created go on.
	DeleteGlobalTaskListener func(ctx context.Context, in *DeleteGlobalTaskListenerInput) error
	// SearchGlobalTaskListeners finds the listeners of all user tasks.
	SearchGlobalTaskListeners func(ctx context.Context, in *SearchGlobalTaskListenersInput) (*GlobalTaskListenerSearchQueryResult, error)
	// CreateGroup creates a group without members.
	CreateGroup func(ctx context.Context, in *CreateGroupInput) (*GroupCreateResult, error)
	// SearchGroups finds groups by id and by name.
	SearchGroups func(ctx context.Context, in *SearchGroupsInput) (*GroupSearchQueryResult, error)
	// GetGroup returns one group.
	GetGroup func(ctx context.Context, in *GetGroupInput) (*GroupResult, error)
	// UpdateGroup changes a group's name and description.
	UpdateGroup func(ctx context.Context, in *UpdateGroupInput) (*GroupUpdateResult, error)
	// DeleteGroup removes a group, its memberships and its authorizations.
	DeleteGroup func(ctx context.Context, in *DeleteGroupInput) error
	// SearchClientsForGroup finds the clients that belong to a group.
	SearchClientsForGroup func(ctx context.Context, in *SearchClientsForGroupInput) (*RoleClientSearchResult, error)
	// AssignClientToGroup makes a client a member of a group.
	AssignClientToGroup func(ctx context.Context, in *AssignClientToGroupInput) error
	// UnassignClientFromGroup ends a client's membership in a group.
	UnassignClientFromGroup func(ctx context.Context, in *UnassignClientFromGroupInput) error
	// SearchMappingRulesForGroup finds the mapping rules that belong to a group.
	SearchMappingRulesForGroup func(ctx context.Context, in *SearchMappingRulesForGroupInput) (*RoleMappingRuleSearchResult, error)
	// AssignMappingRuleToGroup makes those whose claims match the rule members of a group.
	AssignMappingRuleToGroup func(ctx context.Context, in *AssignMappingRuleToGroupInput) error
	// UnassignMappingRuleFromGroup ends a mapping rule's membership in a group.
	UnassignMappingRuleFromGroup func(ctx context.Context, in *UnassignMappingRuleFromGroupInput) error
	// SearchRolesForGroup finds the roles that a group has.
	SearchRolesForGroup func(ctx context.Context, in *SearchRolesForGroupInput) (*GroupRoleSearchResult, error)
	// SearchUsersForGroup finds the users that belong to a group.
	SearchUsersForGroup func(ctx context.Context, in *SearchUsersForGroupInput) (*RoleUserSearchResult, error)
	// AssignUserToGroup makes a user a member of a group.
	AssignUserToGroup func(ctx context.Context, in *AssignUserToGroupInput) error
	// UnassignUserFromGroup ends a user's membership in a group.
	UnassignUserFromGroup func(ctx context.Context, in *UnassignUserFromGroupInput) error
	// SearchIncidents finds what keeps process instances from going on, open and resolved.
	SearchIncidents func(ctx context.Context, in *SearchIncidentsInput) (*IncidentSearchQueryResult, error)
	// GetIncident returns one incident.
	GetIncident func(ctx context.Context, in *GetIncidentInput) (*IncidentResult, error)
	// ResolveIncident tries the failed step again. If it fails again, a new incident takes the old one's place. An incident
	// of a job without retries needs its retries raised first.
	ResolveIncident func(ctx context.Context, in *ResolveIncidentInput) error
	// GetProcessInstanceStatisticsByDefinition counts the active instances that have a given error, by process definition.
	GetProcessInstanceStatisticsByDefinition func(ctx context.Context, in *GetProcessInstanceStatisticsByDefinitionInput) (*IncidentProcessInstanceStatisticsByDefinitionQueryResult, error)
	// GetProcessInstanceStatisticsByError counts the active instances that have an incident, by its message.
	GetProcessInstanceStatisticsByError func(ctx context.Context, in *GetProcessInstanceStatisticsByErrorInput) (*IncidentProcessInstanceStatisticsByErrorQueryResult, error)
	// ActivateJobs hands out jobs of a type to a worker, which has them for itself until the time-out. Waits for jobs to
	// come when there are none.
	ActivateJobs func(ctx context.Context, in *ActivateJobsInput) (*JobActivationResult, error)
	// SearchJobs finds jobs in every state.
	SearchJobs func(ctx context.Context, in *SearchJobsInput) (*JobSearchQueryResult, error)
	// UpdateJob changes a job's retries, its time-out or both.
	UpdateJob func(ctx context.Context, in *UpdateJobInput) error
	// CompleteJob reports a job as done, with the variables it produced. The process goes on.
	CompleteJob func(ctx context.Context, in *CompleteJobInput) error
	// ThrowJobError raises a BPMN error at the job's element. An error that nothing catches becomes an incident.
	ThrowJobError func(ctx context.Context, in *ThrowJobErrorInput) error
	// FailJob reports that a job could not be done. It is handed out again while it has retries, after the back-off;
	// without retries it becomes an incident.
	FailJob func(ctx context.Context, in *FailJobInput) error
	// GetGlobalJobStatistics counts jobs that were created, completed and failed in a span of time.
	GetGlobalJobStatistics func(ctx context.Context, in *GetGlobalJobStatisticsInput) (*GlobalJobStatisticsQueryResult, error)
	// GetJobTypeStatistics counts jobs in a span of time, by type.
	GetJobTypeStatistics func(ctx context.Context, in *GetJobTypeStatisticsInput) (*JobTypeStatisticsQueryResult, error)
	// GetJobWorkerStatistics counts the jobs of a type in a span of time, by worker.
	GetJobWorkerStatistics func(ctx context.Context, in *GetJobWorkerStatisticsInput) (*JobWorkerStatisticsQueryResult, error)
	// GetJobTimeSeriesStatistics counts the jobs of a type in equal slices of a span of time.
	GetJobTimeSeriesStatistics func(ctx context.Context, in *GetJobTimeSeriesStatisticsInput) (*JobTimeSeriesStatisticsQueryResult, error)
	// GetJobErrorStatistics counts the errors of the jobs of a type, by code and message.
	GetJobErrorStatistics func(ctx context.Context, in *GetJobErrorStatisticsInput) (*JobErrorStatisticsQueryResult, error)
	// GetLicense returns what license the cluster runs under.
	GetLicense func(ctx context.Context, in *GetLicenseInput) (*LicenseResponse, error)
	// CreateMappingRule creates a rule that gives memberships to those whose token has a claim of a given value.
	CreateMappingRule func(ctx context.Context, in *CreateMappingRuleInput) (*MappingRuleCreateUpdateResult, error)
	// SearchMappingRule finds mapping rules by their claim and name.
	SearchMappingRule func(ctx context.Context, in *SearchMappingRuleInput) (*RoleMappingRuleSearchResult, error)
	// UpdateMappingRule replaces a mapping rule's claim and name.
	UpdateMappingRule func(ctx context.Context, in *UpdateMappingRuleInput) (*MappingRuleCreateUpdateResult, error)
	// DeleteMappingRule removes a mapping rule and its memberships.
	DeleteMappingRule func(ctx context.Context, in *DeleteMappingRuleInput) error
	// GetMappingRule returns one mapping rule.
	GetMappingRule func(ctx context.Context, in *GetMappingRuleInput) (*MappingRuleResult, error)
	// SearchMessageSubscriptions finds where process instances and start events wait for messages.
	SearchMessageSubscriptions func(ctx context.Context, in *SearchMessageSubscriptionsInput) (*MessageSubscriptionSearchQueryResult, error)
	// CorrelateMessage delivers a message now, to one waiting instance or to a start event, and says to which. A message
	// that nobody waits for is not kept.
	CorrelateMessage func(ctx context.Context, in *CorrelateMessageInput) (*MessageCorrelationResult, error)
	// PublishMessage sends a message, which is kept for its time to live until someone waits for it. One instance of each
	// process gets it.
	PublishMessage func(ctx context.Context, in *PublishMessageInput) (*MessagePublicationResult, error)
	// SearchProcessDefinitions finds deployed processes in all their versions.
	SearchProcessDefinitions func(ctx context.Context, in *SearchProcessDefinitionsInput) (*ProcessDefinitionSearchQueryResult, error)
	// GetProcessDefinitionMessageSubscriptionStatistics counts the open message subscriptions, by process definition.
	GetProcessDefinitionMessageSubscriptionStatistics func(ctx context.Context, in *GetProcessDefinitionMessageSubscriptionStatisticsInput) (*ProcessDefinitionMessageSubscriptionStatisticsQueryResult, error)
	// GetProcessDefinitionInstanceStatistics counts the active instances of each process, all its versions together.
	GetProcessDefinitionInstanceStatistics func(ctx context.Context, in *GetProcessDefinitionInstanceStatisticsInput) (*ProcessDefinitionInstanceStatisticsQueryResult, error)
	// GetProcessDefinition returns one version of a process.
	GetProcessDefinition func(ctx context.Context, in *GetProcessDefinitionInput) (*ProcessDefinitionResult, error)
	// GetStartProcessForm returns the form of a process's start event, or nothing when it has none.
	GetStartProcessForm func(ctx context.Context, in *GetStartProcessFormInput) (*FormResult, error)
	// GetProcessDefinitionStatistics counts active, completed, cancelled and failing instances at each element of a
	// process.
	GetProcessDefinitionStatistics func(ctx context.Context, in *GetProcessDefinitionStatisticsInput) (*ProcessDefinitionElementStatisticsQueryResult, error)
	// GetProcessDefinitionXML returns the BPMN file that the process was deployed with.
	GetProcessDefinitionXML func(ctx context.Context, in *GetProcessDefinitionXMLInput) (*Raw, error)
	// GetProcessDefinitionInstanceVersionStatistics counts the active instances of one process, by its versions.
	GetProcessDefinitionInstanceVersionStatistics func(ctx context.Context, in *GetProcessDefinitionInstanceVersionStatisticsInput) (*ProcessDefinitionInstanceVersionStatisticsQueryResult, error)
	// CreateProcessInstance starts an instance of a process, chosen by id, and version if wanted, or by key. With
	// awaitCompletion the answer comes when the instance has ended, with its variables.
	CreateProcessInstance func(ctx context.Context, in *CreateProcessInstanceInput) (*CreateProcessInstanceResult, error)
	// CancelProcessInstancesBatchOperation starts a batch operation that cancels all active instances the filter finds.
	CancelProcessInstancesBatchOperation func(ctx context.Context, in *CancelProcessInstancesBatchOperationInput) (*BatchOperationCreatedResult, error)
	// DeleteProcessInstancesBatchOperation starts a batch operation that removes the history of all ended instances the
	// filter finds.
	DeleteProcessInstancesBatchOperation func(ctx context.Context, in *DeleteProcessInstancesBatchOperationInput) (*BatchOperationCreatedResult, error)
	// ResolveIncidentsBatchOperation starts a batch operation that resolves the incidents of all instances the filter
	// finds.
	ResolveIncidentsBatchOperation func(ctx context.Context, in *ResolveIncidentsBatchOperationInput) (*BatchOperationCreatedResult, error)
	// MigrateProcessInstancesBatchOperation starts a batch operation that moves all instances the filter finds to another
	// definition, by one plan.
	MigrateProcessInstancesBatchOperation func(ctx context.Context, in *MigrateProcessInstancesBatchOperationInput) (*BatchOperationCreatedResult, error)
	// ModifyProcessInstancesBatchOperation starts a batch operation that moves the tokens of all instances the filter finds
	// from elements to others.
	ModifyProcessInstancesBatchOperation func(ctx context.Context, in *ModifyProcessInstancesBatchOperationInput) (*BatchOperationCreatedResult, error)
	// SearchProcessInstances finds process instances, running and ended.
	SearchProcessInstances func(ctx context.Context, in *SearchProcessInstancesInput) (*ProcessInstanceSearchQueryResult, error)
	// GetProcessInstance returns one process instance.
	GetProcessInstance func(ctx context.Context, in *GetProcessInstanceInput) (*ProcessInstanceResult, error)
	// GetProcessInstanceCallHierarchy returns the chain of instances that led to this one, from the root down.
	GetProcessInstanceCallHierarchy func(ctx context.Context, in *GetProcessInstanceCallHierarchyInput) (*GetProcessInstanceCallHierarchyResult, error)
	// CancelProcessInstance ends an instance and everything in it, called instances included. Only a root instance can be
	// cancelled.
	CancelProcessInstance func(ctx context.Context, in *CancelProcessInstanceInput) error
	// DeleteProcessInstance removes the history of an ended instance.
	DeleteProcessInstance func(ctx context.Context, in *DeleteProcessInstanceInput) error
	// ResolveProcessInstanceIncidents starts a batch operation that resolves all incidents of one instance.
	ResolveProcessInstanceIncidents func(ctx context.Context, in *ResolveProcessInstanceIncidentsInput) (*BatchOperationCreatedResult, error)
	// SearchProcessInstanceIncidents finds incidents of an instance and of the instances it called.
	SearchProcessInstanceIncidents func(ctx context.Context, in *SearchProcessInstanceIncidentsInput) (*IncidentSearchQueryResult, error)
	// MigrateProcessInstance moves a running instance to another process definition. Every active element needs a mapping.
	MigrateProcessInstance func(ctx context.Context, in *MigrateProcessInstanceInput) error
	// ModifyProcessInstance activates, moves and terminates elements of a running instance in one step. Everything is
	// checked before anything happens.
	ModifyProcessInstance func(ctx context.Context, in *ModifyProcessInstanceInput) error
	// GetProcessInstanceSequenceFlows returns every sequence flow that an instance went along.
	GetProcessInstanceSequenceFlows func(ctx context.Context, in *GetProcessInstanceSequenceFlowsInput) (*ProcessInstanceSequenceFlowsQueryResult, error)
	// GetProcessInstanceStatistics counts active, completed, cancelled and failing element instances of one process
	// instance.
	GetProcessInstanceStatistics func(ctx context.Context, in *GetProcessInstanceStatisticsInput) (*ProcessInstanceElementStatisticsQueryResult, error)
	// GetResource returns what is known of a deployed file that is neither process, decision nor form.
	GetResource func(ctx context.Context, in *GetResourceInput) (*ResourceResult, error)
	// GetResourceContent returns a deployed file as it was sent.
	GetResourceContent func(ctx context.Context, in *GetResourceContentInput) (*Raw, error)
	// DeleteResource removes a deployed process, decision graph, form or file. The version before it becomes the latest
	// again.
	DeleteResource func(ctx context.Context, in *DeleteResourceInput) (*DeleteResourceResponse, error)
	// CreateRole creates a role that nobody has yet.
	CreateRole func(ctx context.Context, in *CreateRoleInput) (*RoleCreateResult, error)
	// SearchRoles finds roles by id and by name.
	SearchRoles func(ctx context.Context, in *SearchRolesInput) (*RoleSearchQueryResult, error)
	// GetRole returns one role.
	GetRole func(ctx context.Context, in *GetRoleInput) (*RoleResult, error)
	// UpdateRole changes a role's name and description.
	UpdateRole func(ctx context.Context, in *UpdateRoleInput) (*RoleUpdateResult, error)
	// DeleteRole removes a role, its memberships and its authorizations.
	DeleteRole func(ctx context.Context, in *DeleteRoleInput) error
	// SearchClientsForRole finds the clients that have a role.
	SearchClientsForRole func(ctx context.Context, in *SearchClientsForRoleInput) (*RoleClientSearchResult, error)
	// AssignRoleToClient gives a client the permissions of a role.
	AssignRoleToClient func(ctx context.Context, in *AssignRoleToClientInput) error
	// UnassignRoleFromClient takes the permissions of a role from a client.
	UnassignRoleFromClient func(ctx context.Context, in *UnassignRoleFromClientInput) error
	// SearchGroupsForRole finds the groups that have a role.
	SearchGroupsForRole func(ctx context.Context, in *SearchGroupsForRoleInput) (*RoleGroupSearchResult, error)
	// AssignRoleToGroup gives the members of a group the permissions of a role.
	AssignRoleToGroup func(ctx context.Context, in *AssignRoleToGroupInput) error
	// UnassignRoleFromGroup takes the permissions of a role from the members of a group.
	UnassignRoleFromGroup func(ctx context.Context, in *UnassignRoleFromGroupInput) error
	// SearchMappingRulesForRole finds the mapping rules that give a role.
	SearchMappingRulesForRole func(ctx context.Context, in *SearchMappingRulesForRoleInput) (*RoleMappingRuleSearchResult, error)
	// AssignRoleToMappingRule gives those whose claims match the rule the permissions of a role.
	AssignRoleToMappingRule func(ctx context.Context, in *AssignRoleToMappingRuleInput) error
	// UnassignRoleFromMappingRule takes the permissions of a role from those whose claims match the rule.
	UnassignRoleFromMappingRule func(ctx context.Context, in *UnassignRoleFromMappingRuleInput) error
	// SearchUsersForRole finds the users that have a role.
	SearchUsersForRole func(ctx context.Context, in *SearchUsersForRoleInput) (*RoleUserSearchResult, error)
	// AssignRoleToUser gives a user the permissions of a role.
	AssignRoleToUser func(ctx context.Context, in *AssignRoleToUserInput) error
	// UnassignRoleFromUser takes the permissions of a role from a user.
	UnassignRoleFromUser func(ctx context.Context, in *UnassignRoleFromUserInput) error
	// CreateAdminUser creates a user with the role of an administrator, as long as there is none.
	CreateAdminUser func(ctx context.Context, in *CreateAdminUserInput) (*UserCreateResult, error)
	// BroadcastSignal sends a signal to everyone who waits for it at this moment, start events included. It is not kept.
	BroadcastSignal func(ctx context.Context, in *BroadcastSignalInput) (*SignalBroadcastResult, error)
	// GetStatus answers with success while at least one partition can process commands.
	GetStatus func(ctx context.Context, in *GetStatusInput) error
	// GetUsageMetrics counts process instances, evaluated decisions and assignees in a span of time, in all and by tenant
	// if wanted.
	GetUsageMetrics func(ctx context.Context, in *GetUsageMetricsInput) (*UsageMetricsResponse, error)
	// GetSystemConfiguration returns the settings that clients may want to know.
	GetSystemConfiguration func(ctx context.Context, in *GetSystemConfigurationInput) (*SystemConfigurationResponse, error)
	// CreateTenant creates a tenant without members.
	CreateTenant func(ctx context.Context, in *CreateTenantInput) (*TenantCreateResult, error)
	// SearchTenants finds tenants by id and by name.
	SearchTenants func(ctx context.Context, in *SearchTenantsInput) (*TenantSearchQueryResult, error)
	// GetTenant returns one tenant.
	GetTenant func(ctx context.Context, in *GetTenantInput) (*TenantResult, error)
	// UpdateTenant changes a tenant's name and description.
	UpdateTenant func(ctx context.Context, in *UpdateTenantInput) (*TenantUpdateResult, error)
	// DeleteTenant removes a tenant and its memberships. Its processes and their instances stay.
	DeleteTenant func(ctx context.Context, in *DeleteTenantInput) error
	// SearchClientsForTenant finds the clients that belong to a tenant.
	SearchClientsForTenant func(ctx context.Context, in *SearchClientsForTenantInput) (*RoleClientSearchResult, error)
	// AssignClientToTenant lets a client work with what belongs to a tenant.
	AssignClientToTenant func(ctx context.Context, in *AssignClientToTenantInput) error
	// UnassignClientFromTenant ends a client's access to what belongs to a tenant.
	UnassignClientFromTenant func(ctx context.Context, in *UnassignClientFromTenantInput) error
	// SearchGroupIDsForTenant finds the groups that belong to a tenant.
	SearchGroupIDsForTenant func(ctx context.Context, in *SearchGroupIDsForTenantInput) (*TenantGroupSearchResult, error)
	// AssignGroupToTenant lets the members of a group work with what belongs to a tenant.
	AssignGroupToTenant func(ctx context.Context, in *AssignGroupToTenantInput) error
	// UnassignGroupFromTenant ends a group's access to what belongs to a tenant.
	UnassignGroupFromTenant func(ctx context.Context, in *UnassignGroupFromTenantInput) error
	// SearchMappingRulesForTenant finds the mapping rules that belong to a tenant.
	SearchMappingRulesForTenant func(ctx context.Context, in *SearchMappingRulesForTenantInput) (*RoleMappingRuleSearchResult, error)
	// AssignMappingRuleToTenant lets those whose claims match the rule work with what belongs to a tenant.
	AssignMappingRuleToTenant func(ctx context.Context, in *AssignMappingRuleToTenantInput) error
	// UnassignMappingRuleFromTenant ends a mapping rule's access to what belongs to a tenant.
	UnassignMappingRuleFromTenant func(ctx context.Context, in *UnassignMappingRuleFromTenantInput) error
	// SearchRolesForTenant finds the roles that belong to a tenant.
	SearchRolesForTenant func(ctx context.Context, in *SearchRolesForTenantInput) (*GroupRoleSearchResult, error)
	// AssignRoleToTenant lets those who have a role work with what belongs to a tenant.
	AssignRoleToTenant func(ctx context.Context, in *AssignRoleToTenantInput) error
	// UnassignRoleFromTenant ends a role's access to what belongs to a tenant.
	UnassignRoleFromTenant func(ctx context.Context, in *UnassignRoleFromTenantInput) error
	// SearchUsersForTenant finds the users that belong to a tenant.
	SearchUsersForTenant func(ctx context.Context, in *SearchUsersForTenantInput) (*RoleUserSearchResult, error)
	// AssignUserToTenant lets a user work with what belongs to a tenant.
	AssignUserToTenant func(ctx context.Context, in *AssignUserToTenantInput) error
	// UnassignUserFromTenant ends a user's access to what belongs to a tenant.
	UnassignUserFromTenant func(ctx context.Context, in *UnassignUserFromTenantInput) error
	// GetTopology returns the nodes of the cluster and which partitions each of them has.
	GetTopology func(ctx context.Context, in *GetTopologyInput) (*TopologyResponse, error)
	// CreateUser creates a user who logs in with a password.
	CreateUser func(ctx context.Context, in *CreateUserInput) (*UserCreateResult, error)
	// SearchUsers finds users by username, name and email address.
	SearchUsers func(ctx context.Context, in *SearchUsersInput) (*UserSearchResult, error)
	// GetUser returns one user.
	GetUser func(ctx context.Context, in *GetUserInput) (*UserResult, error)
	// UpdateUser changes a user's name, email address and, when one is given, password.
	UpdateUser func(ctx context.Context, in *UpdateUserInput) (*UserResult, error)
	// DeleteUser removes a user, the memberships and the authorizations.
	DeleteUser func(ctx context.Context, in *DeleteUserInput) error
	// SearchUserTasks finds user tasks by state, people, dates, process and variables.
	SearchUserTasks func(ctx context.Context, in *SearchUserTasksInput) (*UserTaskSearchQueryResult, error)
	// GetUserTask returns one user task.
	GetUserTask func(ctx context.Context, in *GetUserTaskInput) (*UserTaskResult, error)
	// UpdateUserTask changes a task's candidates, dates and priority. What the changeset leaves out stays; an empty value
	// clears. Listeners of the task may refuse.
	UpdateUserTask func(ctx context.Context, in *UpdateUserTaskInput) error
	// UnassignUserTask takes a task from its assignee.
	UnassignUserTask func(ctx context.Context, in *UnassignUserTaskInput) error
	// AssignUserTask gives a task to an assignee, also when it has one, unless overriding is not allowed.
	AssignUserTask func(ctx context.Context, in *AssignUserTaskInput) error
	// SearchUserTaskAuditLogs finds what was done to one user task, by whom and when.
	SearchUserTaskAuditLogs func(ctx context.Context, in *SearchUserTaskAuditLogsInput) (*AuditLogSearchQueryResult, error)
	// CompleteUserTask reports a task as done, with the variables it produced. The process goes on.
	CompleteUserTask func(ctx context.Context, in *CompleteUserTaskInput) error
	// SearchUserTaskEffectiveVariables finds the variables a task sees, each name once with the value of the nearest scope.
	SearchUserTaskEffectiveVariables func(ctx context.Context, in *SearchUserTaskEffectiveVariablesInput) (*VariableSearchQueryResult, error)
	// GetUserTaskForm returns the form of a task, or nothing when it has none.
	GetUserTaskForm func(ctx context.Context, in *GetUserTaskFormInput) (*FormResult, error)
	// SearchUserTaskVariables finds the variables of a task and of all the scopes around it.
	SearchUserTaskVariables func(ctx context.Context, in *SearchUserTaskVariablesInput) (*VariableSearchQueryResult, error)
	// SearchVariables finds variables of process instances. Long values are cut unless asked otherwise.
	SearchVariables func(ctx context.Context, in *SearchVariablesInput) (*VariableSearchQueryResult, error)
	// GetVariable returns a variable with its whole value.
	GetVariable func(ctx context.Context, in *GetVariableInput) (*VariableResult, error)
}

// Operations are all operations of the contract, in its order.
var Operations = [...]Operation{
	{
		ID: "searchAuditLogs", Method: "POST", Path: "/audit-logs/search",
		Tag: "Audit Log", Summary: "Search the audit log", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchAuditLogs != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchAuditLogs)
		},
	},
	{
		ID: "getAuditLog", Method: "GET", Path: "/audit-logs/{auditLogKey}",
		Tag: "Audit Log", Summary: "Get an audit log entry", Since: "8.9",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetAuditLog != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetAuditLog)
		},
	},
	{
		ID: "getAuthentication", Method: "GET", Path: "/authentication/me",
		Tag: "Authentication", Summary: "Get who is asking", Since: "8.8",
		Statuses: []int{200, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetAuthentication != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetAuthentication)
		},
	},
	{
		ID: "createAuthorization", Method: "POST", Path: "/authorizations",
		Tag: "Authorization", Summary: "Create an authorization", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{201, 400, 401, 403, 404, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateAuthorization != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateAuthorization)
		},
	},
	{
		ID: "searchAuthorizations", Method: "POST", Path: "/authorizations/search",
		Tag: "Authorization", Summary: "Search authorizations", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchAuthorizations != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchAuthorizations)
		},
	},
	{
		ID: "updateAuthorization", Method: "PUT", Path: "/authorizations/{authorizationKey}",
		Tag: "Authorization", Summary: "Replace an authorization", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 401, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateAuthorization != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UpdateAuthorization)
		},
	},
	{
		ID: "getAuthorization", Method: "GET", Path: "/authorizations/{authorizationKey}",
		Tag: "Authorization", Summary: "Get an authorization", Since: "8.8",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetAuthorization != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetAuthorization)
		},
	},
	{
		ID: "deleteAuthorization", Method: "DELETE", Path: "/authorizations/{authorizationKey}",
		Tag: "Authorization", Summary: "Delete an authorization", Since: "8.8",
		Statuses: []int{204, 401, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteAuthorization != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteAuthorization)
		},
	},
	{
		ID: "searchBatchOperationItems", Method: "POST", Path: "/batch-operation-items/search",
		Tag: "Batch operation", Summary: "Search items of batch operations", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchBatchOperationItems != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchBatchOperationItems)
		},
	},
	{
		ID: "searchBatchOperations", Method: "POST", Path: "/batch-operations/search",
		Tag: "Batch operation", Summary: "Search batch operations", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchBatchOperations != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchBatchOperations)
		},
	},
	{
		ID: "getBatchOperation", Method: "GET", Path: "/batch-operations/{batchOperationKey}",
		Tag: "Batch operation", Summary: "Get a batch operation", Since: "8.8",
		Statuses: []int{200, 400, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetBatchOperation)
		},
	},
	{
		ID: "cancelBatchOperation", Method: "POST", Path: "/batch-operations/{batchOperationKey}/cancellation",
		Tag: "Batch operation", Summary: "Cancel a batch operation", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CancelBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.CancelBatchOperation)
		},
	},
	{
		ID: "resumeBatchOperation", Method: "POST", Path: "/batch-operations/{batchOperationKey}/resumption",
		Tag: "Batch operation", Summary: "Resume a batch operation", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ResumeBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ResumeBatchOperation)
		},
	},
	{
		ID: "suspendBatchOperation", Method: "POST", Path: "/batch-operations/{batchOperationKey}/suspension",
		Tag: "Batch operation", Summary: "Suspend a batch operation", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.SuspendBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.SuspendBatchOperation)
		},
	},
	{
		ID: "pinClock", Method: "PUT", Path: "/clock",
		Tag: "Clock", Summary: "Pin the clock", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.PinClock != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.PinClock)
		},
	},
	{
		ID: "resetClock", Method: "POST", Path: "/clock/reset",
		Tag: "Clock", Summary: "Reset the clock", Since: "8.6",
		Statuses: []int{204, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ResetClock != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ResetClock)
		},
	},
	{
		ID: "createGlobalClusterVariable", Method: "POST", Path: "/cluster-variables/global",
		Tag: "Cluster Variable", Summary: "Create a global cluster variable", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 409, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateGlobalClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CreateGlobalClusterVariable)
		},
	},
	{
		ID: "getGlobalClusterVariable", Method: "GET", Path: "/cluster-variables/global/{name}",
		Tag: "Cluster Variable", Summary: "Get a global cluster variable", Since: "8.9",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetGlobalClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetGlobalClusterVariable)
		},
	},
	{
		ID: "updateGlobalClusterVariable", Method: "PUT", Path: "/cluster-variables/global/{name}",
		Tag: "Cluster Variable", Summary: "Change a global cluster variable", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateGlobalClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateGlobalClusterVariable)
		},
	},
	{
		ID: "deleteGlobalClusterVariable", Method: "DELETE", Path: "/cluster-variables/global/{name}",
		Tag: "Cluster Variable", Summary: "Delete a global cluster variable", Since: "8.9",
		Statuses: []int{204, 400, 401, 403, 404, 500}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteGlobalClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteGlobalClusterVariable)
		},
	},
	{
		ID: "searchClusterVariables", Method: "POST", Path: "/cluster-variables/search",
		Tag: "Cluster Variable", Summary: "Search cluster variables", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchClusterVariables != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchClusterVariables)
		},
	},
	{
		ID: "createTenantClusterVariable", Method: "POST", Path: "/cluster-variables/tenants/{tenantId}",
		Tag: "Cluster Variable", Summary: "Create a cluster variable of a tenant", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 404, 409, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateTenantClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CreateTenantClusterVariable)
		},
	},
	{
		ID: "getTenantClusterVariable", Method: "GET", Path: "/cluster-variables/tenants/{tenantId}/{name}",
		Tag: "Cluster Variable", Summary: "Get a cluster variable of a tenant", Since: "8.9",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetTenantClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetTenantClusterVariable)
		},
	},
	{
		ID: "updateTenantClusterVariable", Method: "PUT", Path: "/cluster-variables/tenants/{tenantId}/{name}",
		Tag: "Cluster Variable", Summary: "Change a cluster variable of a tenant", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateTenantClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateTenantClusterVariable)
		},
	},
	{
		ID: "deleteTenantClusterVariable", Method: "DELETE", Path: "/cluster-variables/tenants/{tenantId}/{name}",
		Tag: "Cluster Variable", Summary: "Delete a cluster variable of a tenant", Since: "8.9",
		Statuses: []int{204, 400, 401, 403, 404, 500}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteTenantClusterVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteTenantClusterVariable)
		},
	},
	{
		ID: "evaluateConditionals", Method: "POST", Path: "/conditionals/evaluation",
		Tag: "Conditional", Summary: "Evaluate conditional start events", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.EvaluateConditionals != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.EvaluateConditionals)
		},
	},
	{
		ID: "searchCorrelatedMessageSubscriptions", Method: "POST", Path: "/correlated-message-subscriptions/search",
		Tag: "Message subscription", Summary: "Search correlated message subscriptions", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchCorrelatedMessageSubscriptions != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchCorrelatedMessageSubscriptions)
		},
	},
	{
		ID: "evaluateDecision", Method: "POST", Path: "/decision-definitions/evaluation",
		Tag: "Decision definition", Summary: "Evaluate a decision", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.EvaluateDecision != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.EvaluateDecision)
		},
	},
	{
		ID: "searchDecisionDefinitions", Method: "POST", Path: "/decision-definitions/search",
		Tag: "Decision definition", Summary: "Search decision definitions", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchDecisionDefinitions != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchDecisionDefinitions)
		},
	},
	{
		ID: "getDecisionDefinition", Method: "GET", Path: "/decision-definitions/{decisionDefinitionKey}",
		Tag: "Decision definition", Summary: "Get a decision definition", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetDecisionDefinition != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetDecisionDefinition)
		},
	},
	{
		ID: "getDecisionDefinitionXML", Method: "GET", Path: "/decision-definitions/{decisionDefinitionKey}/xml",
		Tag: "Decision definition", Summary: "Get the XML of a decision definition", Since: "8.6",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetDecisionDefinitionXML != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return raw(ctx, q, 200, false, h.GetDecisionDefinitionXML)
		},
	},
	{
		ID: "searchDecisionInstances", Method: "POST", Path: "/decision-instances/search",
		Tag: "Decision instance", Summary: "Search decision instances", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchDecisionInstances != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchDecisionInstances)
		},
	},
	{
		ID: "getDecisionInstance", Method: "GET", Path: "/decision-instances/{decisionEvaluationInstanceKey}",
		Tag: "Decision instance", Summary: "Get a decision instance", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetDecisionInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetDecisionInstance)
		},
	},
	{
		ID: "deleteDecisionInstance", Method: "POST", Path: "/decision-instances/{decisionEvaluationKey}/deletion",
		Tag: "Decision instance", Summary: "Delete a decision instance", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 401, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteDecisionInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteDecisionInstance)
		},
	},
	{
		ID: "deleteDecisionInstancesBatchOperation", Method: "POST", Path: "/decision-instances/deletion",
		Tag: "Decision instance", Summary: "Delete decision instances in a batch", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteDecisionInstancesBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.DeleteDecisionInstancesBatchOperation)
		},
	},
	{
		ID: "searchDecisionRequirements", Method: "POST", Path: "/decision-requirements/search",
		Tag: "Decision requirements", Summary: "Search decision requirements", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchDecisionRequirements != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchDecisionRequirements)
		},
	},
	{
		ID: "getDecisionRequirements", Method: "GET", Path: "/decision-requirements/{decisionRequirementsKey}",
		Tag: "Decision requirements", Summary: "Get decision requirements", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetDecisionRequirements != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetDecisionRequirements)
		},
	},
	{
		ID: "getDecisionRequirementsXML", Method: "GET", Path: "/decision-requirements/{decisionRequirementsKey}/xml",
		Tag: "Decision requirements", Summary: "Get the XML of decision requirements", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetDecisionRequirementsXML != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return raw(ctx, q, 200, false, h.GetDecisionRequirementsXML)
		},
	},
	{
		ID: "createDeployment", Method: "POST", Path: "/deployments",
		Tag: "Resource", Summary: "Deploy resources", Since: "8.6",
		RequestType: "multipart/form-data", BodyRequired: true,
		Statuses: []int{200, 400, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateDeployment != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CreateDeployment)
		},
	},
	{
		ID: "createDocument", Method: "POST", Path: "/documents",
		Tag: "Document", Summary: "Upload a document", Since: "8.6",
		RequestType: "multipart/form-data", BodyRequired: true,
		Statuses: []int{201, 400, 415}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateDocument != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateDocument)
		},
	},
	{
		ID: "createDocuments", Method: "POST", Path: "/documents/batch",
		Tag: "Document", Summary: "Upload several documents", Since: "8.7",
		RequestType: "multipart/form-data", BodyRequired: true,
		Statuses: []int{201, 207, 400, 415}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateDocuments != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return resultWithStatus(ctx, q, 201, h.CreateDocuments)
		},
	},
	{
		ID: "getDocument", Method: "GET", Path: "/documents/{documentId}",
		Tag: "Document", Summary: "Download a document", Since: "8.6",
		Statuses: []int{200, 404, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetDocument != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return raw(ctx, q, 200, false, h.GetDocument)
		},
	},
	{
		ID: "deleteDocument", Method: "DELETE", Path: "/documents/{documentId}",
		Tag: "Document", Summary: "Delete a document", Since: "8.6",
		Statuses: []int{204, 404, 500}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteDocument != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteDocument)
		},
	},
	{
		ID: "createDocumentLink", Method: "POST", Path: "/documents/{documentId}/links",
		Tag: "Document", Summary: "Create a link to a document", Since: "8.7",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{201, 400}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateDocumentLink != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateDocumentLink)
		},
	},
	{
		ID: "activateAdHocSubProcessActivities", Method: "POST", Path: "/element-instances/ad-hoc-activities/{adHocSubProcessInstanceKey}/activation",
		Tag: "Ad-hoc sub-process", Summary: "Activate elements of an ad-hoc sub-process", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 401, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ActivateAdHocSubProcessActivities != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ActivateAdHocSubProcessActivities)
		},
	},
	{
		ID: "searchElementInstances", Method: "POST", Path: "/element-instances/search",
		Tag: "Element instance", Summary: "Search element instances", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchElementInstances != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchElementInstances)
		},
	},
	{
		ID: "getElementInstance", Method: "GET", Path: "/element-instances/{elementInstanceKey}",
		Tag: "Element instance", Summary: "Get an element instance", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetElementInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetElementInstance)
		},
	},
	{
		ID: "searchElementInstanceIncidents", Method: "POST", Path: "/element-instances/{elementInstanceKey}/incidents/search",
		Tag: "Element instance", Summary: "Search incidents of an element instance", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchElementInstanceIncidents != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchElementInstanceIncidents)
		},
	},
	{
		ID: "createElementInstanceVariables", Method: "PUT", Path: "/element-instances/{elementInstanceKey}/variables",
		Tag: "Element instance", Summary: "Set variables of an element instance", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateElementInstanceVariables != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.CreateElementInstanceVariables)
		},
	},
	{
		ID: "evaluateExpression", Method: "POST", Path: "/expression/evaluation",
		Tag: "Expression", Summary: "Evaluate an expression", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.EvaluateExpression != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.EvaluateExpression)
		},
	},
	{
		ID: "createGlobalTaskListener", Method: "POST", Path: "/global-task-listeners",
		Tag: "Global listener", Summary: "Create a global task listener", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{201, 400, 401, 403, 409, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateGlobalTaskListener != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateGlobalTaskListener)
		},
	},
	{
		ID: "getGlobalTaskListener", Method: "GET", Path: "/global-task-listeners/{id}",
		Tag: "Global listener", Summary: "Get a global task listener", Since: "8.9",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetGlobalTaskListener != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetGlobalTaskListener)
		},
	},
	{
		ID: "updateGlobalTaskListener", Method: "PUT", Path: "/global-task-listeners/{id}",
		Tag: "Global listener", Summary: "Change a global task listener", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateGlobalTaskListener != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateGlobalTaskListener)
		},
	},
	{
		ID: "deleteGlobalTaskListener", Method: "DELETE", Path: "/global-task-listeners/{id}",
		Tag: "Global listener", Summary: "Delete a global task listener", Since: "8.9",
		Statuses: []int{204, 400, 401, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteGlobalTaskListener != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteGlobalTaskListener)
		},
	},
	{
		ID: "searchGlobalTaskListeners", Method: "POST", Path: "/global-task-listeners/search",
		Tag: "Global listener", Summary: "Search global task listeners", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchGlobalTaskListeners != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchGlobalTaskListeners)
		},
	},
	{
		ID: "createGroup", Method: "POST", Path: "/groups",
		Tag: "Group", Summary: "Create a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{201, 400, 401, 403, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateGroup)
		},
	},
	{
		ID: "searchGroups", Method: "POST", Path: "/groups/search",
		Tag: "Group", Summary: "Search groups", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchGroups != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchGroups)
		},
	},
	{
		ID: "getGroup", Method: "GET", Path: "/groups/{groupId}",
		Tag: "Group", Summary: "Get a group", Since: "8.8",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetGroup)
		},
	},
	{
		ID: "updateGroup", Method: "PUT", Path: "/groups/{groupId}",
		Tag: "Group", Summary: "Change a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateGroup)
		},
	},
	{
		ID: "deleteGroup", Method: "DELETE", Path: "/groups/{groupId}",
		Tag: "Group", Summary: "Delete a group", Since: "8.8",
		Statuses: []int{204, 401, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteGroup)
		},
	},
	{
		ID: "searchClientsForGroup", Method: "POST", Path: "/groups/{groupId}/clients/search",
		Tag: "Group", Summary: "Search clients of a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchClientsForGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchClientsForGroup)
		},
	},
	{
		ID: "assignClientToGroup", Method: "PUT", Path: "/groups/{groupId}/clients/{clientId}",
		Tag: "Group", Summary: "Add a client to a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignClientToGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignClientToGroup)
		},
	},
	{
		ID: "unassignClientFromGroup", Method: "DELETE", Path: "/groups/{groupId}/clients/{clientId}",
		Tag: "Group", Summary: "Remove a client from a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignClientFromGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignClientFromGroup)
		},
	},
	{
		ID: "searchMappingRulesForGroup", Method: "POST", Path: "/groups/{groupId}/mapping-rules/search",
		Tag: "Group", Summary: "Search mapping rules of a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchMappingRulesForGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchMappingRulesForGroup)
		},
	},
	{
		ID: "assignMappingRuleToGroup", Method: "PUT", Path: "/groups/{groupId}/mapping-rules/{mappingRuleId}",
		Tag: "Group", Summary: "Add a mapping rule to a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignMappingRuleToGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignMappingRuleToGroup)
		},
	},
	{
		ID: "unassignMappingRuleFromGroup", Method: "DELETE", Path: "/groups/{groupId}/mapping-rules/{mappingRuleId}",
		Tag: "Group", Summary: "Remove a mapping rule from a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignMappingRuleFromGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignMappingRuleFromGroup)
		},
	},
	{
		ID: "searchRolesForGroup", Method: "POST", Path: "/groups/{groupId}/roles/search",
		Tag: "Group", Summary: "Search roles of a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchRolesForGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchRolesForGroup)
		},
	},
	{
		ID: "searchUsersForGroup", Method: "POST", Path: "/groups/{groupId}/users/search",
		Tag: "Group", Summary: "Search users of a group", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUsersForGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUsersForGroup)
		},
	},
	{
		ID: "assignUserToGroup", Method: "PUT", Path: "/groups/{groupId}/users/{username}",
		Tag: "Group", Summary: "Add a user to a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignUserToGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignUserToGroup)
		},
	},
	{
		ID: "unassignUserFromGroup", Method: "DELETE", Path: "/groups/{groupId}/users/{username}",
		Tag: "Group", Summary: "Remove a user from a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignUserFromGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignUserFromGroup)
		},
	},
	{
		ID: "searchIncidents", Method: "POST", Path: "/incidents/search",
		Tag: "Incident", Summary: "Search incidents", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchIncidents != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchIncidents)
		},
	},
	{
		ID: "getIncident", Method: "GET", Path: "/incidents/{incidentKey}",
		Tag: "Incident", Summary: "Get an incident", Since: "8.6",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetIncident != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetIncident)
		},
	},
	{
		ID: "resolveIncident", Method: "POST", Path: "/incidents/{incidentKey}/resolution",
		Tag: "Incident", Summary: "Resolve an incident", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ResolveIncident != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ResolveIncident)
		},
	},
	{
		ID: "getProcessInstanceStatisticsByDefinition", Method: "POST", Path: "/incidents/statistics/process-instances-by-definition",
		Tag: "Incident", Summary: "Count instances with an error by definition", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstanceStatisticsByDefinition != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstanceStatisticsByDefinition)
		},
	},
	{
		ID: "getProcessInstanceStatisticsByError", Method: "POST", Path: "/incidents/statistics/process-instances-by-error",
		Tag: "Incident", Summary: "Count instances by error", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstanceStatisticsByError != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstanceStatisticsByError)
		},
	},
	{
		ID: "activateJobs", Method: "POST", Path: "/jobs/activation",
		Tag: "Job", Summary: "Activate jobs", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ActivateJobs != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.ActivateJobs)
		},
	},
	{
		ID: "searchJobs", Method: "POST", Path: "/jobs/search",
		Tag: "Job", Summary: "Search jobs", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchJobs != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchJobs)
		},
	},
	{
		ID: "updateJob", Method: "PATCH", Path: "/jobs/{jobKey}",
		Tag: "Job", Summary: "Change a job", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateJob != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UpdateJob)
		},
	},
	{
		ID: "completeJob", Method: "POST", Path: "/jobs/{jobKey}/completion",
		Tag: "Job", Summary: "Complete a job", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CompleteJob != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.CompleteJob)
		},
	},
	{
		ID: "throwJobError", Method: "POST", Path: "/jobs/{jobKey}/error",
		Tag: "Job", Summary: "Throw an error for a job", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ThrowJobError != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ThrowJobError)
		},
	},
	{
		ID: "failJob", Method: "POST", Path: "/jobs/{jobKey}/failure",
		Tag: "Job", Summary: "Fail a job", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.FailJob != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.FailJob)
		},
	},
	{
		ID: "getGlobalJobStatistics", Method: "GET", Path: "/jobs/statistics/global",
		Tag: "Job", Summary: "Count jobs", Since: "8.9",
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetGlobalJobStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetGlobalJobStatistics)
		},
	},
	{
		ID: "getJobTypeStatistics", Method: "POST", Path: "/jobs/statistics/by-types",
		Tag: "Job", Summary: "Count jobs by type", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetJobTypeStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetJobTypeStatistics)
		},
	},
	{
		ID: "getJobWorkerStatistics", Method: "POST", Path: "/jobs/statistics/by-workers",
		Tag: "Job", Summary: "Count jobs by worker", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetJobWorkerStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetJobWorkerStatistics)
		},
	},
	{
		ID: "getJobTimeSeriesStatistics", Method: "POST", Path: "/jobs/statistics/time-series",
		Tag: "Job", Summary: "Count jobs over time", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetJobTimeSeriesStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetJobTimeSeriesStatistics)
		},
	},
	{
		ID: "getJobErrorStatistics", Method: "POST", Path: "/jobs/statistics/errors",
		Tag: "Job", Summary: "Count errors of jobs", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetJobErrorStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetJobErrorStatistics)
		},
	},
	{
		ID: "getLicense", Method: "GET", Path: "/license",
		Tag: "License", Summary: "Get the license", Since: "8.6",
		Statuses: []int{200, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetLicense != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetLicense)
		},
	},
	{
		ID: "createMappingRule", Method: "POST", Path: "/mapping-rules",
		Tag: "Mapping rule", Summary: "Create a mapping rule", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{201, 400, 403, 404, 500}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateMappingRule)
		},
	},
	{
		ID: "searchMappingRule", Method: "POST", Path: "/mapping-rules/search",
		Tag: "Mapping rule", Summary: "Search mapping rules", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchMappingRule)
		},
	},
	{
		ID: "updateMappingRule", Method: "PUT", Path: "/mapping-rules/{mappingRuleId}",
		Tag: "Mapping rule", Summary: "Change a mapping rule", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateMappingRule)
		},
	},
	{
		ID: "deleteMappingRule", Method: "DELETE", Path: "/mapping-rules/{mappingRuleId}",
		Tag: "Mapping rule", Summary: "Delete a mapping rule", Since: "8.8",
		Statuses: []int{204, 401, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteMappingRule)
		},
	},
	{
		ID: "getMappingRule", Method: "GET", Path: "/mapping-rules/{mappingRuleId}",
		Tag: "Mapping rule", Summary: "Get a mapping rule", Since: "8.8",
		Statuses: []int{200, 401, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetMappingRule)
		},
	},
	{
		ID: "searchMessageSubscriptions", Method: "POST", Path: "/message-subscriptions/search",
		Tag: "Message subscription", Summary: "Search message subscriptions", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchMessageSubscriptions != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchMessageSubscriptions)
		},
	},
	{
		ID: "correlateMessage", Method: "POST", Path: "/messages/correlation",
		Tag: "Message", Summary: "Correlate a message", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CorrelateMessage != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CorrelateMessage)
		},
	},
	{
		ID: "publishMessage", Method: "POST", Path: "/messages/publication",
		Tag: "Message", Summary: "Publish a message", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.PublishMessage != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.PublishMessage)
		},
	},
	{
		ID: "searchProcessDefinitions", Method: "POST", Path: "/process-definitions/search",
		Tag: "Process definition", Summary: "Search process definitions", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchProcessDefinitions != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchProcessDefinitions)
		},
	},
	{
		ID: "getProcessDefinitionMessageSubscriptionStatistics", Method: "POST", Path: "/process-definitions/statistics/message-subscriptions",
		Tag: "Process definition", Summary: "Count message subscriptions by definition", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinitionMessageSubscriptionStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessDefinitionMessageSubscriptionStatistics)
		},
	},
	{
		ID: "getProcessDefinitionInstanceStatistics", Method: "POST", Path: "/process-definitions/statistics/process-instances",
		Tag: "Process definition", Summary: "Count instances by process", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinitionInstanceStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessDefinitionInstanceStatistics)
		},
	},
	{
		ID: "getProcessDefinition", Method: "GET", Path: "/process-definitions/{processDefinitionKey}",
		Tag: "Process definition", Summary: "Get a process definition", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinition != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessDefinition)
		},
	},
	{
		ID: "getStartProcessForm", Method: "GET", Path: "/process-definitions/{processDefinitionKey}/form",
		Tag: "Process definition", Summary: "Get the start form of a process", Since: "8.8",
		Statuses: []int{200, 204, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetStartProcessForm != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, true, h.GetStartProcessForm)
		},
	},
	{
		ID: "getProcessDefinitionStatistics", Method: "POST", Path: "/process-definitions/{processDefinitionKey}/statistics/element-instances",
		Tag: "Process definition", Summary: "Count element instances of a definition", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinitionStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessDefinitionStatistics)
		},
	},
	{
		ID: "getProcessDefinitionXML", Method: "GET", Path: "/process-definitions/{processDefinitionKey}/xml",
		Tag: "Process definition", Summary: "Get the XML of a process definition", Since: "8.8",
		Statuses: []int{200, 204, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinitionXML != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return raw(ctx, q, 200, true, h.GetProcessDefinitionXML)
		},
	},
	{
		ID: "getProcessDefinitionInstanceVersionStatistics", Method: "POST", Path: "/process-definitions/statistics/process-instances-by-version",
		Tag: "Process definition", Summary: "Count instances by version", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessDefinitionInstanceVersionStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessDefinitionInstanceVersionStatistics)
		},
	},
	{
		ID: "createProcessInstance", Method: "POST", Path: "/process-instances",
		Tag: "Process instance", Summary: "Create a process instance", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 409, 500, 503, 504}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CreateProcessInstance)
		},
	},
	{
		ID: "cancelProcessInstancesBatchOperation", Method: "POST", Path: "/process-instances/cancellation",
		Tag: "Process instance", Summary: "Cancel process instances in a batch", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CancelProcessInstancesBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.CancelProcessInstancesBatchOperation)
		},
	},
	{
		ID: "deleteProcessInstancesBatchOperation", Method: "POST", Path: "/process-instances/deletion",
		Tag: "Process instance", Summary: "Delete process instances in a batch", Since: "8.9",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteProcessInstancesBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.DeleteProcessInstancesBatchOperation)
		},
	},
	{
		ID: "resolveIncidentsBatchOperation", Method: "POST", Path: "/process-instances/incident-resolution",
		Tag: "Process instance", Summary: "Resolve incidents in a batch", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ResolveIncidentsBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.ResolveIncidentsBatchOperation)
		},
	},
	{
		ID: "migrateProcessInstancesBatchOperation", Method: "POST", Path: "/process-instances/migration",
		Tag: "Process instance", Summary: "Migrate process instances in a batch", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.MigrateProcessInstancesBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.MigrateProcessInstancesBatchOperation)
		},
	},
	{
		ID: "modifyProcessInstancesBatchOperation", Method: "POST", Path: "/process-instances/modification",
		Tag: "Process instance", Summary: "Modify process instances in a batch", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ModifyProcessInstancesBatchOperation != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.ModifyProcessInstancesBatchOperation)
		},
	},
	{
		ID: "searchProcessInstances", Method: "POST", Path: "/process-instances/search",
		Tag: "Process instance", Summary: "Search process instances", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchProcessInstances != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchProcessInstances)
		},
	},
	{
		ID: "getProcessInstance", Method: "GET", Path: "/process-instances/{processInstanceKey}",
		Tag: "Process instance", Summary: "Get a process instance", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstance)
		},
	},
	{
		ID: "getProcessInstanceCallHierarchy", Method: "GET", Path: "/process-instances/{processInstanceKey}/call-hierarchy",
		Tag: "Process instance", Summary: "Get the callers of a process instance", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstanceCallHierarchy != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstanceCallHierarchy)
		},
	},
	{
		ID: "cancelProcessInstance", Method: "POST", Path: "/process-instances/{processInstanceKey}/cancellation",
		Tag: "Process instance", Summary: "Cancel a process instance", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CancelProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.CancelProcessInstance)
		},
	},
	{
		ID: "deleteProcessInstance", Method: "POST", Path: "/process-instances/{processInstanceKey}/deletion",
		Tag: "Process instance", Summary: "Delete a process instance", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 401, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteProcessInstance)
		},
	},
	{
		ID: "resolveProcessInstanceIncidents", Method: "POST", Path: "/process-instances/{processInstanceKey}/incident-resolution",
		Tag: "Process instance", Summary: "Resolve the incidents of a process instance", Since: "8.9",
		Statuses: []int{200, 400, 401, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ResolveProcessInstanceIncidents != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.ResolveProcessInstanceIncidents)
		},
	},
	{
		ID: "searchProcessInstanceIncidents", Method: "POST", Path: "/process-instances/{processInstanceKey}/incidents/search",
		Tag: "Process instance", Summary: "Search incidents of a process instance", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchProcessInstanceIncidents != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchProcessInstanceIncidents)
		},
	},
	{
		ID: "migrateProcessInstance", Method: "POST", Path: "/process-instances/{processInstanceKey}/migration",
		Tag: "Process instance", Summary: "Migrate a process instance", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.MigrateProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.MigrateProcessInstance)
		},
	},
	{
		ID: "modifyProcessInstance", Method: "POST", Path: "/process-instances/{processInstanceKey}/modification",
		Tag: "Process instance", Summary: "Modify a process instance", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.ModifyProcessInstance != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.ModifyProcessInstance)
		},
	},
	{
		ID: "getProcessInstanceSequenceFlows", Method: "GET", Path: "/process-instances/{processInstanceKey}/sequence-flows",
		Tag: "Process instance", Summary: "Get the flows an instance took", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstanceSequenceFlows != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstanceSequenceFlows)
		},
	},
	{
		ID: "getProcessInstanceStatistics", Method: "GET", Path: "/process-instances/{processInstanceKey}/statistics/element-instances",
		Tag: "Process instance", Summary: "Count element instances of an instance", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetProcessInstanceStatistics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetProcessInstanceStatistics)
		},
	},
	{
		ID: "getResource", Method: "GET", Path: "/resources/{resourceKey}",
		Tag: "Resource", Summary: "Get a resource", Since: "8.7",
		Statuses: []int{200, 404, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetResource != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetResource)
		},
	},
	{
		ID: "getResourceContent", Method: "GET", Path: "/resources/{resourceKey}/content",
		Tag: "Resource", Summary: "Get the content of a resource", Since: "8.7",
		Statuses: []int{200, 404, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetResourceContent != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return raw(ctx, q, 200, false, h.GetResourceContent)
		},
	},
	{
		ID: "deleteResource", Method: "POST", Path: "/resources/{resourceKey}/deletion",
		Tag: "Resource", Summary: "Delete a resource", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteResource != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.DeleteResource)
		},
	},
	{
		ID: "createRole", Method: "POST", Path: "/roles",
		Tag: "Role", Summary: "Create a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{201, 400, 401, 403, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateRole)
		},
	},
	{
		ID: "searchRoles", Method: "POST", Path: "/roles/search",
		Tag: "Role", Summary: "Search roles", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchRoles != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchRoles)
		},
	},
	{
		ID: "getRole", Method: "GET", Path: "/roles/{roleId}",
		Tag: "Role", Summary: "Get a role", Since: "8.8",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetRole)
		},
	},
	{
		ID: "updateRole", Method: "PUT", Path: "/roles/{roleId}",
		Tag: "Role", Summary: "Change a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 401, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateRole)
		},
	},
	{
		ID: "deleteRole", Method: "DELETE", Path: "/roles/{roleId}",
		Tag: "Role", Summary: "Delete a role", Since: "8.8",
		Statuses: []int{204, 401, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteRole)
		},
	},
	{
		ID: "searchClientsForRole", Method: "POST", Path: "/roles/{roleId}/clients/search",
		Tag: "Role", Summary: "Search clients of a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchClientsForRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchClientsForRole)
		},
	},
	{
		ID: "assignRoleToClient", Method: "PUT", Path: "/roles/{roleId}/clients/{clientId}",
		Tag: "Role", Summary: "Give a role to a client", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignRoleToClient != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignRoleToClient)
		},
	},
	{
		ID: "unassignRoleFromClient", Method: "DELETE", Path: "/roles/{roleId}/clients/{clientId}",
		Tag: "Role", Summary: "Take a role from a client", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignRoleFromClient != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignRoleFromClient)
		},
	},
	{
		ID: "searchGroupsForRole", Method: "POST", Path: "/roles/{roleId}/groups/search",
		Tag: "Role", Summary: "Search groups of a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchGroupsForRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchGroupsForRole)
		},
	},
	{
		ID: "assignRoleToGroup", Method: "PUT", Path: "/roles/{roleId}/groups/{groupId}",
		Tag: "Role", Summary: "Give a role to a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignRoleToGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignRoleToGroup)
		},
	},
	{
		ID: "unassignRoleFromGroup", Method: "DELETE", Path: "/roles/{roleId}/groups/{groupId}",
		Tag: "Role", Summary: "Take a role from a group", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignRoleFromGroup != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignRoleFromGroup)
		},
	},
	{
		ID: "searchMappingRulesForRole", Method: "POST", Path: "/roles/{roleId}/mapping-rules/search",
		Tag: "Role", Summary: "Search mapping rules of a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchMappingRulesForRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchMappingRulesForRole)
		},
	},
	{
		ID: "assignRoleToMappingRule", Method: "PUT", Path: "/roles/{roleId}/mapping-rules/{mappingRuleId}",
		Tag: "Role", Summary: "Give a role to a mapping rule", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignRoleToMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignRoleToMappingRule)
		},
	},
	{
		ID: "unassignRoleFromMappingRule", Method: "DELETE", Path: "/roles/{roleId}/mapping-rules/{mappingRuleId}",
		Tag: "Role", Summary: "Take a role from a mapping rule", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignRoleFromMappingRule != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignRoleFromMappingRule)
		},
	},
	{
		ID: "searchUsersForRole", Method: "POST", Path: "/roles/{roleId}/users/search",
		Tag: "Role", Summary: "Search users of a role", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUsersForRole != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUsersForRole)
		},
	},
	{
		ID: "assignRoleToUser", Method: "PUT", Path: "/roles/{roleId}/users/{username}",
		Tag: "Role", Summary: "Give a role to a user", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 409, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignRoleToUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignRoleToUser)
		},
	},
	{
		ID: "unassignRoleFromUser", Method: "DELETE", Path: "/roles/{roleId}/users/{username}",
		Tag: "Role", Summary: "Take a role from a user", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignRoleFromUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignRoleFromUser)
		},
	},
	{
		ID: "createAdminUser", Method: "POST", Path: "/setup/user",
		Tag: "Setup", Summary: "Create the first administrator", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{201, 400, 403, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateAdminUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateAdminUser)
		},
	},
	{
		ID: "broadcastSignal", Method: "POST", Path: "/signals/broadcast",
		Tag: "Signal", Summary: "Broadcast a signal", Since: "8.6",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.BroadcastSignal != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.BroadcastSignal)
		},
	},
	{
		ID: "getStatus", Method: "GET", Path: "/status",
		Tag: "Cluster", Summary: "Get the status of the cluster", Since: "8.8",
		Statuses: []int{204, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetStatus != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.GetStatus)
		},
	},
	{
		ID: "getUsageMetrics", Method: "GET", Path: "/system/usage-metrics",
		Tag: "System", Summary: "Get usage metrics", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetUsageMetrics != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetUsageMetrics)
		},
	},
	{
		ID: "getSystemConfiguration", Method: "GET", Path: "/system/configuration",
		Tag: "System", Summary: "Get the configuration", Since: "8.9",
		Statuses: []int{200, 401, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetSystemConfiguration != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetSystemConfiguration)
		},
	},
	{
		ID: "createTenant", Method: "POST", Path: "/tenants",
		Tag: "Tenant", Summary: "Create a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{201, 400, 403, 404, 409, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateTenant)
		},
	},
	{
		ID: "searchTenants", Method: "POST", Path: "/tenants/search",
		Tag: "Tenant", Summary: "Search tenants", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchTenants != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchTenants)
		},
	},
	{
		ID: "getTenant", Method: "GET", Path: "/tenants/{tenantId}",
		Tag: "Tenant", Summary: "Get a tenant", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetTenant)
		},
	},
	{
		ID: "updateTenant", Method: "PUT", Path: "/tenants/{tenantId}",
		Tag: "Tenant", Summary: "Change a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateTenant)
		},
	},
	{
		ID: "deleteTenant", Method: "DELETE", Path: "/tenants/{tenantId}",
		Tag: "Tenant", Summary: "Delete a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteTenant)
		},
	},
	{
		ID: "searchClientsForTenant", Method: "POST", Path: "/tenants/{tenantId}/clients/search",
		Tag: "Tenant", Summary: "Search clients of a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchClientsForTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchClientsForTenant)
		},
	},
	{
		ID: "assignClientToTenant", Method: "PUT", Path: "/tenants/{tenantId}/clients/{clientId}",
		Tag: "Tenant", Summary: "Add a client to a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignClientToTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignClientToTenant)
		},
	},
	{
		ID: "unassignClientFromTenant", Method: "DELETE", Path: "/tenants/{tenantId}/clients/{clientId}",
		Tag: "Tenant", Summary: "Remove a client from a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignClientFromTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignClientFromTenant)
		},
	},
	{
		ID: "searchGroupIdsForTenant", Method: "POST", Path: "/tenants/{tenantId}/groups/search",
		Tag: "Tenant", Summary: "Search groups of a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchGroupIDsForTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchGroupIDsForTenant)
		},
	},
	{
		ID: "assignGroupToTenant", Method: "PUT", Path: "/tenants/{tenantId}/groups/{groupId}",
		Tag: "Tenant", Summary: "Add a group to a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignGroupToTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignGroupToTenant)
		},
	},
	{
		ID: "unassignGroupFromTenant", Method: "DELETE", Path: "/tenants/{tenantId}/groups/{groupId}",
		Tag: "Tenant", Summary: "Remove a group from a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignGroupFromTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignGroupFromTenant)
		},
	},
	{
		ID: "searchMappingRulesForTenant", Method: "POST", Path: "/tenants/{tenantId}/mapping-rules/search",
		Tag: "Tenant", Summary: "Search mapping rules of a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchMappingRulesForTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchMappingRulesForTenant)
		},
	},
	{
		ID: "assignMappingRuleToTenant", Method: "PUT", Path: "/tenants/{tenantId}/mapping-rules/{mappingRuleId}",
		Tag: "Tenant", Summary: "Add a mapping rule to a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignMappingRuleToTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignMappingRuleToTenant)
		},
	},
	{
		ID: "unassignMappingRuleFromTenant", Method: "DELETE", Path: "/tenants/{tenantId}/mapping-rules/{mappingRuleId}",
		Tag: "Tenant", Summary: "Remove a mapping rule from a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignMappingRuleFromTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignMappingRuleFromTenant)
		},
	},
	{
		ID: "searchRolesForTenant", Method: "POST", Path: "/tenants/{tenantId}/roles/search",
		Tag: "Tenant", Summary: "Search roles of a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchRolesForTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchRolesForTenant)
		},
	},
	{
		ID: "assignRoleToTenant", Method: "PUT", Path: "/tenants/{tenantId}/roles/{roleId}",
		Tag: "Tenant", Summary: "Add a role to a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignRoleToTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignRoleToTenant)
		},
	},
	{
		ID: "unassignRoleFromTenant", Method: "DELETE", Path: "/tenants/{tenantId}/roles/{roleId}",
		Tag: "Tenant", Summary: "Remove a role from a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignRoleFromTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignRoleFromTenant)
		},
	},
	{
		ID: "searchUsersForTenant", Method: "POST", Path: "/tenants/{tenantId}/users/search",
		Tag: "Tenant", Summary: "Search users of a tenant", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUsersForTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUsersForTenant)
		},
	},
	{
		ID: "assignUserToTenant", Method: "PUT", Path: "/tenants/{tenantId}/users/{username}",
		Tag: "Tenant", Summary: "Add a user to a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignUserToTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignUserToTenant)
		},
	},
	{
		ID: "unassignUserFromTenant", Method: "DELETE", Path: "/tenants/{tenantId}/users/{username}",
		Tag: "Tenant", Summary: "Remove a user from a tenant", Since: "8.8",
		Statuses: []int{204, 400, 403, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignUserFromTenant != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignUserFromTenant)
		},
	},
	{
		ID: "getTopology", Method: "GET", Path: "/topology",
		Tag: "Cluster", Summary: "Get the topology", Since: "8.5",
		Statuses: []int{200, 401, 500}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.GetTopology != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetTopology)
		},
	},
	{
		ID: "createUser", Method: "POST", Path: "/users",
		Tag: "User", Summary: "Create a user", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{201, 400, 401, 403, 409, 500, 503}, Success: 201, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CreateUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 201, false, h.CreateUser)
		},
	},
	{
		ID: "searchUsers", Method: "POST", Path: "/users/search",
		Tag: "User", Summary: "Search users", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUsers != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUsers)
		},
	},
	{
		ID: "getUser", Method: "GET", Path: "/users/{username}",
		Tag: "User", Summary: "Get a user", Since: "8.8",
		Statuses: []int{200, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetUser)
		},
	},
	{
		ID: "updateUser", Method: "PUT", Path: "/users/{username}",
		Tag: "User", Summary: "Change a user", Since: "8.8",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{200, 400, 403, 404, 500, 503}, Success: 200, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.UpdateUser)
		},
	},
	{
		ID: "deleteUser", Method: "DELETE", Path: "/users/{username}",
		Tag: "User", Summary: "Delete a user", Since: "8.8",
		Statuses: []int{204, 400, 404, 500, 503}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.DeleteUser != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.DeleteUser)
		},
	},
	{
		ID: "searchUserTasks", Method: "POST", Path: "/user-tasks/search",
		Tag: "User task", Summary: "Search user tasks", Since: "8.6",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUserTasks != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUserTasks)
		},
	},
	{
		ID: "getUserTask", Method: "GET", Path: "/user-tasks/{userTaskKey}",
		Tag: "User task", Summary: "Get a user task", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetUserTask != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetUserTask)
		},
	},
	{
		ID: "updateUserTask", Method: "PATCH", Path: "/user-tasks/{userTaskKey}",
		Tag: "User task", Summary: "Change a user task", Since: "8.5",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 409, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UpdateUserTask != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UpdateUserTask)
		},
	},
	{
		ID: "unassignUserTask", Method: "DELETE", Path: "/user-tasks/{userTaskKey}/assignee",
		Tag: "User task", Summary: "Unassign a user task", Since: "8.5",
		Statuses: []int{204, 400, 404, 409, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.UnassignUserTask != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.UnassignUserTask)
		},
	},
	{
		ID: "assignUserTask", Method: "POST", Path: "/user-tasks/{userTaskKey}/assignment",
		Tag: "User task", Summary: "Assign a user task", Since: "8.5",
		RequestType: jsonType, BodyRequired: true,
		Statuses: []int{204, 400, 404, 409, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.AssignUserTask != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.AssignUserTask)
		},
	},
	{
		ID: "searchUserTaskAuditLogs", Method: "POST", Path: "/user-tasks/{userTaskKey}/audit-logs/search",
		Tag: "User task", Summary: "Search the audit log of a user task", Since: "8.9",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUserTaskAuditLogs != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUserTaskAuditLogs)
		},
	},
	{
		ID: "completeUserTask", Method: "POST", Path: "/user-tasks/{userTaskKey}/completion",
		Tag: "User task", Summary: "Complete a user task", Since: "8.5",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{204, 400, 404, 409, 500, 503, 504}, Success: 204, EventuallyConsistent: false,
		built: func(h *Handlers) bool { return h.CompleteUserTask != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return empty(ctx, q, 204, h.CompleteUserTask)
		},
	},
	{
		ID: "searchUserTaskEffectiveVariables", Method: "POST", Path: "/user-tasks/{userTaskKey}/effective-variables/search",
		Tag: "User task", Summary: "Search the effective variables of a user task", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUserTaskEffectiveVariables != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUserTaskEffectiveVariables)
		},
	},
	{
		ID: "getUserTaskForm", Method: "GET", Path: "/user-tasks/{userTaskKey}/form",
		Tag: "User task", Summary: "Get the form of a user task", Since: "8.8",
		Statuses: []int{200, 204, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetUserTaskForm != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, true, h.GetUserTaskForm)
		},
	},
	{
		ID: "searchUserTaskVariables", Method: "POST", Path: "/user-tasks/{userTaskKey}/variables/search",
		Tag: "User task", Summary: "Search the variables of a user task", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchUserTaskVariables != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchUserTaskVariables)
		},
	},
	{
		ID: "searchVariables", Method: "POST", Path: "/variables/search",
		Tag: "Variable", Summary: "Search variables", Since: "8.8",
		RequestType: jsonType, BodyRequired: false,
		Statuses: []int{200, 400, 401, 403, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.SearchVariables != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.SearchVariables)
		},
	},
	{
		ID: "getVariable", Method: "GET", Path: "/variables/{variableKey}",
		Tag: "Variable", Summary: "Get a variable", Since: "8.8",
		Statuses: []int{200, 400, 401, 403, 404, 500}, Success: 200, EventuallyConsistent: true,
		built: func(h *Handlers) bool { return h.GetVariable != nil },
		serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {
			return result(ctx, q, 200, false, h.GetVariable)
		},
	},
}
var _ time.Time

// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

// SearchAuditLogsError is what [Client.SearchAuditLogs] fails with in the ways the contract lists. Its predicates are
// all of them.
type SearchAuditLogsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchAuditLogsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchAuditLogsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchAuditLogsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchAuditLogsError) IsInternal() bool { return e.Status == 500 }

// GetAuditLogError is what [Client.GetAuditLog] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetAuditLogError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetAuditLogError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetAuditLogError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetAuditLogError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetAuditLogError) IsInternal() bool { return e.Status == 500 }

// GetAuthenticationError is what [Client.GetAuthentication] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetAuthenticationError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetAuthenticationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetAuthenticationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetAuthenticationError) IsInternal() bool { return e.Status == 500 }

// CreateAuthorizationError is what [Client.CreateAuthorization] fails with in the ways the contract lists. Its
// predicates are all of them.
type CreateAuthorizationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateAuthorizationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateAuthorizationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateAuthorizationError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CreateAuthorizationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateAuthorizationError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateAuthorizationError) IsUnavailable() bool { return e.Status == 503 }

// SearchAuthorizationsError is what [Client.SearchAuthorizations] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchAuthorizationsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchAuthorizationsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchAuthorizationsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchAuthorizationsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchAuthorizationsError) IsInternal() bool { return e.Status == 500 }

// UpdateAuthorizationError is what [Client.UpdateAuthorization] fails with in the ways the contract lists. Its
// predicates are all of them.
type UpdateAuthorizationError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateAuthorizationError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateAuthorizationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateAuthorizationError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateAuthorizationError) IsUnavailable() bool { return e.Status == 503 }

// GetAuthorizationError is what [Client.GetAuthorization] fails with in the ways the contract lists. Its predicates are
// all of them.
type GetAuthorizationError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetAuthorizationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetAuthorizationError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetAuthorizationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetAuthorizationError) IsInternal() bool { return e.Status == 500 }

// DeleteAuthorizationError is what [Client.DeleteAuthorization] fails with in the ways the contract lists. Its
// predicates are all of them.
type DeleteAuthorizationError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteAuthorizationError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteAuthorizationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteAuthorizationError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteAuthorizationError) IsUnavailable() bool { return e.Status == 503 }

// SearchBatchOperationItemsError is what [Client.SearchBatchOperationItems] fails with in the ways the contract lists.
// Its predicates are all of them.
type SearchBatchOperationItemsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchBatchOperationItemsError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchBatchOperationItemsError) IsInternal() bool { return e.Status == 500 }

// SearchBatchOperationsError is what [Client.SearchBatchOperations] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchBatchOperationsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchBatchOperationsError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchBatchOperationsError) IsInternal() bool { return e.Status == 500 }

// GetBatchOperationError is what [Client.GetBatchOperation] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetBatchOperationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetBatchOperationError) IsInternal() bool { return e.Status == 500 }

// CancelBatchOperationError is what [Client.CancelBatchOperation] fails with in the ways the contract lists. Its
// predicates are all of them.
type CancelBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CancelBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CancelBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CancelBatchOperationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *CancelBatchOperationError) IsInternal() bool { return e.Status == 500 }

// ResumeBatchOperationError is what [Client.ResumeBatchOperation] fails with in the ways the contract lists. Its
// predicates are all of them.
type ResumeBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ResumeBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *ResumeBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ResumeBatchOperationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *ResumeBatchOperationError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ResumeBatchOperationError) IsUnavailable() bool { return e.Status == 503 }

// SuspendBatchOperationError is what [Client.SuspendBatchOperation] fails with in the ways the contract lists. Its
// predicates are all of them.
type SuspendBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SuspendBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SuspendBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SuspendBatchOperationError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SuspendBatchOperationError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *SuspendBatchOperationError) IsUnavailable() bool { return e.Status == 503 }

// PinClockError is what [Client.PinClock] fails with in the ways the contract lists. Its predicates are all of them.
type PinClockError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *PinClockError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *PinClockError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *PinClockError) IsUnavailable() bool { return e.Status == 503 }

// ResetClockError is what [Client.ResetClock] fails with in the ways the contract lists. Its predicates are all of
// them.
type ResetClockError struct{ Failure }

// IsInternal tells that the status is 500: the server failed.
func (e *ResetClockError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ResetClockError) IsUnavailable() bool { return e.Status == 503 }

// CreateGlobalClusterVariableError is what [Client.CreateGlobalClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type CreateGlobalClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateGlobalClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateGlobalClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateGlobalClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CreateGlobalClusterVariableError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateGlobalClusterVariableError) IsInternal() bool { return e.Status == 500 }

// GetGlobalClusterVariableError is what [Client.GetGlobalClusterVariable] fails with in the ways the contract lists.
// Its predicates are all of them.
type GetGlobalClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetGlobalClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetGlobalClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetGlobalClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetGlobalClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetGlobalClusterVariableError) IsInternal() bool { return e.Status == 500 }

// UpdateGlobalClusterVariableError is what [Client.UpdateGlobalClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type UpdateGlobalClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateGlobalClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateGlobalClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateGlobalClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateGlobalClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateGlobalClusterVariableError) IsInternal() bool { return e.Status == 500 }

// DeleteGlobalClusterVariableError is what [Client.DeleteGlobalClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type DeleteGlobalClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteGlobalClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteGlobalClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteGlobalClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteGlobalClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteGlobalClusterVariableError) IsInternal() bool { return e.Status == 500 }

// SearchClusterVariablesError is what [Client.SearchClusterVariables] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchClusterVariablesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchClusterVariablesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchClusterVariablesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchClusterVariablesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchClusterVariablesError) IsInternal() bool { return e.Status == 500 }

// CreateTenantClusterVariableError is what [Client.CreateTenantClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type CreateTenantClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateTenantClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateTenantClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateTenantClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CreateTenantClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CreateTenantClusterVariableError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateTenantClusterVariableError) IsInternal() bool { return e.Status == 500 }

// GetTenantClusterVariableError is what [Client.GetTenantClusterVariable] fails with in the ways the contract lists.
// Its predicates are all of them.
type GetTenantClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetTenantClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetTenantClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetTenantClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetTenantClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetTenantClusterVariableError) IsInternal() bool { return e.Status == 500 }

// UpdateTenantClusterVariableError is what [Client.UpdateTenantClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type UpdateTenantClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateTenantClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateTenantClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateTenantClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateTenantClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateTenantClusterVariableError) IsInternal() bool { return e.Status == 500 }

// DeleteTenantClusterVariableError is what [Client.DeleteTenantClusterVariable] fails with in the ways the contract
// lists. Its predicates are all of them.
type DeleteTenantClusterVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteTenantClusterVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteTenantClusterVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteTenantClusterVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteTenantClusterVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteTenantClusterVariableError) IsInternal() bool { return e.Status == 500 }

// EvaluateConditionalsError is what [Client.EvaluateConditionals] fails with in the ways the contract lists. Its
// predicates are all of them.
type EvaluateConditionalsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *EvaluateConditionalsError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *EvaluateConditionalsError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *EvaluateConditionalsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *EvaluateConditionalsError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *EvaluateConditionalsError) IsUnavailable() bool { return e.Status == 503 }

// SearchCorrelatedMessageSubscriptionsError is what [Client.SearchCorrelatedMessageSubscriptions] fails with in the
// ways the contract lists. Its predicates are all of them.
type SearchCorrelatedMessageSubscriptionsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchCorrelatedMessageSubscriptionsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchCorrelatedMessageSubscriptionsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchCorrelatedMessageSubscriptionsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchCorrelatedMessageSubscriptionsError) IsInternal() bool { return e.Status == 500 }

// EvaluateDecisionError is what [Client.EvaluateDecision] fails with in the ways the contract lists. Its predicates are
// all of them.
type EvaluateDecisionError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *EvaluateDecisionError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *EvaluateDecisionError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *EvaluateDecisionError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *EvaluateDecisionError) IsUnavailable() bool { return e.Status == 503 }

// SearchDecisionDefinitionsError is what [Client.SearchDecisionDefinitions] fails with in the ways the contract lists.
// Its predicates are all of them.
type SearchDecisionDefinitionsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchDecisionDefinitionsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchDecisionDefinitionsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchDecisionDefinitionsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchDecisionDefinitionsError) IsInternal() bool { return e.Status == 500 }

// GetDecisionDefinitionError is what [Client.GetDecisionDefinition] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetDecisionDefinitionError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetDecisionDefinitionError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetDecisionDefinitionError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetDecisionDefinitionError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDecisionDefinitionError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDecisionDefinitionError) IsInternal() bool { return e.Status == 500 }

// GetDecisionDefinitionXMLError is what [Client.GetDecisionDefinitionXML] fails with in the ways the contract lists.
// Its predicates are all of them.
type GetDecisionDefinitionXMLError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetDecisionDefinitionXMLError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetDecisionDefinitionXMLError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetDecisionDefinitionXMLError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDecisionDefinitionXMLError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDecisionDefinitionXMLError) IsInternal() bool { return e.Status == 500 }

// SearchDecisionInstancesError is what [Client.SearchDecisionInstances] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchDecisionInstancesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchDecisionInstancesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchDecisionInstancesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchDecisionInstancesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchDecisionInstancesError) IsInternal() bool { return e.Status == 500 }

// GetDecisionInstanceError is what [Client.GetDecisionInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetDecisionInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetDecisionInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetDecisionInstanceError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetDecisionInstanceError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDecisionInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDecisionInstanceError) IsInternal() bool { return e.Status == 500 }

// DeleteDecisionInstanceError is what [Client.DeleteDecisionInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type DeleteDecisionInstanceError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteDecisionInstanceError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteDecisionInstanceError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteDecisionInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteDecisionInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteDecisionInstanceError) IsUnavailable() bool { return e.Status == 503 }

// DeleteDecisionInstancesBatchOperationError is what [Client.DeleteDecisionInstancesBatchOperation] fails with in the
// ways the contract lists. Its predicates are all of them.
type DeleteDecisionInstancesBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteDecisionInstancesBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteDecisionInstancesBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteDecisionInstancesBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteDecisionInstancesBatchOperationError) IsInternal() bool { return e.Status == 500 }

// SearchDecisionRequirementsError is what [Client.SearchDecisionRequirements] fails with in the ways the contract
// lists. Its predicates are all of them.
type SearchDecisionRequirementsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchDecisionRequirementsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchDecisionRequirementsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchDecisionRequirementsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchDecisionRequirementsError) IsInternal() bool { return e.Status == 500 }

// GetDecisionRequirementsError is what [Client.GetDecisionRequirements] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetDecisionRequirementsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetDecisionRequirementsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetDecisionRequirementsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetDecisionRequirementsError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDecisionRequirementsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDecisionRequirementsError) IsInternal() bool { return e.Status == 500 }

// GetDecisionRequirementsXMLError is what [Client.GetDecisionRequirementsXML] fails with in the ways the contract
// lists. Its predicates are all of them.
type GetDecisionRequirementsXMLError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetDecisionRequirementsXMLError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetDecisionRequirementsXMLError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetDecisionRequirementsXMLError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDecisionRequirementsXMLError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDecisionRequirementsXMLError) IsInternal() bool { return e.Status == 500 }

// CreateDeploymentError is what [Client.CreateDeployment] fails with in the ways the contract lists. Its predicates are
// all of them.
type CreateDeploymentError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateDeploymentError) IsInvalid() bool { return e.Status == 400 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateDeploymentError) IsUnavailable() bool { return e.Status == 503 }

// CreateDocumentError is what [Client.CreateDocument] fails with in the ways the contract lists. Its predicates are all
// of them.
type CreateDocumentError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateDocumentError) IsInvalid() bool { return e.Status == 400 }

// IsUnsupportedMediaType tells that the status is 415: the body is of a type that is not taken.
func (e *CreateDocumentError) IsUnsupportedMediaType() bool { return e.Status == 415 }

// CreateDocumentsError is what [Client.CreateDocuments] fails with in the ways the contract lists. Its predicates are
// all of them.
type CreateDocumentsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateDocumentsError) IsInvalid() bool { return e.Status == 400 }

// IsUnsupportedMediaType tells that the status is 415: the body is of a type that is not taken.
func (e *CreateDocumentsError) IsUnsupportedMediaType() bool { return e.Status == 415 }

// GetDocumentError is what [Client.GetDocument] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetDocumentError struct{ Failure }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetDocumentError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetDocumentError) IsInternal() bool { return e.Status == 500 }

// DeleteDocumentError is what [Client.DeleteDocument] fails with in the ways the contract lists. Its predicates are all
// of them.
type DeleteDocumentError struct{ Failure }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteDocumentError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteDocumentError) IsInternal() bool { return e.Status == 500 }

// CreateDocumentLinkError is what [Client.CreateDocumentLink] fails with in the ways the contract lists. Its predicates
// are all of them.
type CreateDocumentLinkError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateDocumentLinkError) IsInvalid() bool { return e.Status == 400 }

// ActivateAdHocSubProcessActivitiesError is what [Client.ActivateAdHocSubProcessActivities] fails with in the ways the
// contract lists. Its predicates are all of them.
type ActivateAdHocSubProcessActivitiesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ActivateAdHocSubProcessActivitiesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *ActivateAdHocSubProcessActivitiesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *ActivateAdHocSubProcessActivitiesError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ActivateAdHocSubProcessActivitiesError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *ActivateAdHocSubProcessActivitiesError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ActivateAdHocSubProcessActivitiesError) IsUnavailable() bool { return e.Status == 503 }

// SearchElementInstancesError is what [Client.SearchElementInstances] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchElementInstancesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchElementInstancesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchElementInstancesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchElementInstancesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchElementInstancesError) IsInternal() bool { return e.Status == 500 }

// GetElementInstanceError is what [Client.GetElementInstance] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetElementInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetElementInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetElementInstanceError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetElementInstanceError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetElementInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetElementInstanceError) IsInternal() bool { return e.Status == 500 }

// SearchElementInstanceIncidentsError is what [Client.SearchElementInstanceIncidents] fails with in the ways the
// contract lists. Its predicates are all of them.
type SearchElementInstanceIncidentsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchElementInstanceIncidentsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchElementInstanceIncidentsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchElementInstanceIncidentsError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchElementInstanceIncidentsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchElementInstanceIncidentsError) IsInternal() bool { return e.Status == 500 }

// CreateElementInstanceVariablesError is what [Client.CreateElementInstanceVariables] fails with in the ways the
// contract lists. Its predicates are all of them.
type CreateElementInstanceVariablesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateElementInstanceVariablesError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateElementInstanceVariablesError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateElementInstanceVariablesError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *CreateElementInstanceVariablesError) IsTimeout() bool { return e.Status == 504 }

// EvaluateExpressionError is what [Client.EvaluateExpression] fails with in the ways the contract lists. Its predicates
// are all of them.
type EvaluateExpressionError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *EvaluateExpressionError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *EvaluateExpressionError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *EvaluateExpressionError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *EvaluateExpressionError) IsInternal() bool { return e.Status == 500 }

// CreateGlobalTaskListenerError is what [Client.CreateGlobalTaskListener] fails with in the ways the contract lists.
// Its predicates are all of them.
type CreateGlobalTaskListenerError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateGlobalTaskListenerError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateGlobalTaskListenerError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateGlobalTaskListenerError) IsForbidden() bool { return e.Status == 403 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CreateGlobalTaskListenerError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateGlobalTaskListenerError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateGlobalTaskListenerError) IsUnavailable() bool { return e.Status == 503 }

// GetGlobalTaskListenerError is what [Client.GetGlobalTaskListener] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetGlobalTaskListenerError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetGlobalTaskListenerError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetGlobalTaskListenerError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetGlobalTaskListenerError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetGlobalTaskListenerError) IsInternal() bool { return e.Status == 500 }

// UpdateGlobalTaskListenerError is what [Client.UpdateGlobalTaskListener] fails with in the ways the contract lists.
// Its predicates are all of them.
type UpdateGlobalTaskListenerError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateGlobalTaskListenerError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateGlobalTaskListenerError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateGlobalTaskListenerError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateGlobalTaskListenerError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateGlobalTaskListenerError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateGlobalTaskListenerError) IsUnavailable() bool { return e.Status == 503 }

// DeleteGlobalTaskListenerError is what [Client.DeleteGlobalTaskListener] fails with in the ways the contract lists.
// Its predicates are all of them.
type DeleteGlobalTaskListenerError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteGlobalTaskListenerError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteGlobalTaskListenerError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteGlobalTaskListenerError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteGlobalTaskListenerError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteGlobalTaskListenerError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteGlobalTaskListenerError) IsUnavailable() bool { return e.Status == 503 }

// SearchGlobalTaskListenersError is what [Client.SearchGlobalTaskListeners] fails with in the ways the contract lists.
// Its predicates are all of them.
type SearchGlobalTaskListenersError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchGlobalTaskListenersError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchGlobalTaskListenersError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchGlobalTaskListenersError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchGlobalTaskListenersError) IsInternal() bool { return e.Status == 500 }

// CreateGroupError is what [Client.CreateGroup] fails with in the ways the contract lists. Its predicates are all of
// them.
type CreateGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateGroupError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchGroupsError is what [Client.SearchGroups] fails with in the ways the contract lists. Its predicates are all of
// them.
type SearchGroupsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchGroupsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchGroupsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchGroupsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchGroupsError) IsInternal() bool { return e.Status == 500 }

// GetGroupError is what [Client.GetGroup] fails with in the ways the contract lists. Its predicates are all of them.
type GetGroupError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetGroupError) IsInternal() bool { return e.Status == 500 }

// UpdateGroupError is what [Client.UpdateGroup] fails with in the ways the contract lists. Its predicates are all of
// them.
type UpdateGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateGroupError) IsUnavailable() bool { return e.Status == 503 }

// DeleteGroupError is what [Client.DeleteGroup] fails with in the ways the contract lists. Its predicates are all of
// them.
type DeleteGroupError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchClientsForGroupError is what [Client.SearchClientsForGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchClientsForGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchClientsForGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchClientsForGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchClientsForGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchClientsForGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchClientsForGroupError) IsInternal() bool { return e.Status == 500 }

// AssignClientToGroupError is what [Client.AssignClientToGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type AssignClientToGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignClientToGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignClientToGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignClientToGroupError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignClientToGroupError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignClientToGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignClientToGroupError) IsUnavailable() bool { return e.Status == 503 }

// UnassignClientFromGroupError is what [Client.UnassignClientFromGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignClientFromGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignClientFromGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignClientFromGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignClientFromGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignClientFromGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignClientFromGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchMappingRulesForGroupError is what [Client.SearchMappingRulesForGroup] fails with in the ways the contract
// lists. Its predicates are all of them.
type SearchMappingRulesForGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchMappingRulesForGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchMappingRulesForGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchMappingRulesForGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchMappingRulesForGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchMappingRulesForGroupError) IsInternal() bool { return e.Status == 500 }

// AssignMappingRuleToGroupError is what [Client.AssignMappingRuleToGroup] fails with in the ways the contract lists.
// Its predicates are all of them.
type AssignMappingRuleToGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignMappingRuleToGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignMappingRuleToGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignMappingRuleToGroupError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignMappingRuleToGroupError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignMappingRuleToGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignMappingRuleToGroupError) IsUnavailable() bool { return e.Status == 503 }

// UnassignMappingRuleFromGroupError is what [Client.UnassignMappingRuleFromGroup] fails with in the ways the contract
// lists. Its predicates are all of them.
type UnassignMappingRuleFromGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignMappingRuleFromGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignMappingRuleFromGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignMappingRuleFromGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignMappingRuleFromGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignMappingRuleFromGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchRolesForGroupError is what [Client.SearchRolesForGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchRolesForGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchRolesForGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchRolesForGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchRolesForGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchRolesForGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchRolesForGroupError) IsInternal() bool { return e.Status == 500 }

// SearchUsersForGroupError is what [Client.SearchUsersForGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchUsersForGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUsersForGroupError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchUsersForGroupError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchUsersForGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchUsersForGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUsersForGroupError) IsInternal() bool { return e.Status == 500 }

// AssignUserToGroupError is what [Client.AssignUserToGroup] fails with in the ways the contract lists. Its predicates
// are all of them.
type AssignUserToGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignUserToGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignUserToGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignUserToGroupError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignUserToGroupError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignUserToGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignUserToGroupError) IsUnavailable() bool { return e.Status == 503 }

// UnassignUserFromGroupError is what [Client.UnassignUserFromGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignUserFromGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignUserFromGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignUserFromGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignUserFromGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignUserFromGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignUserFromGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchIncidentsError is what [Client.SearchIncidents] fails with in the ways the contract lists. Its predicates are
// all of them.
type SearchIncidentsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchIncidentsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchIncidentsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchIncidentsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchIncidentsError) IsInternal() bool { return e.Status == 500 }

// GetIncidentError is what [Client.GetIncident] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetIncidentError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetIncidentError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetIncidentError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetIncidentError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetIncidentError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetIncidentError) IsInternal() bool { return e.Status == 500 }

// ResolveIncidentError is what [Client.ResolveIncident] fails with in the ways the contract lists. Its predicates are
// all of them.
type ResolveIncidentError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ResolveIncidentError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ResolveIncidentError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *ResolveIncidentError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *ResolveIncidentError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ResolveIncidentError) IsUnavailable() bool { return e.Status == 503 }

// GetProcessInstanceStatisticsByDefinitionError is what [Client.GetProcessInstanceStatisticsByDefinition] fails with in
// the ways the contract lists. Its predicates are all of them.
type GetProcessInstanceStatisticsByDefinitionError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceStatisticsByDefinitionError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceStatisticsByDefinitionError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceStatisticsByDefinitionError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceStatisticsByDefinitionError) IsInternal() bool { return e.Status == 500 }

// GetProcessInstanceStatisticsByErrorError is what [Client.GetProcessInstanceStatisticsByError] fails with in the ways
// the contract lists. Its predicates are all of them.
type GetProcessInstanceStatisticsByErrorError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceStatisticsByErrorError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceStatisticsByErrorError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceStatisticsByErrorError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceStatisticsByErrorError) IsInternal() bool { return e.Status == 500 }

// ActivateJobsError is what [Client.ActivateJobs] fails with in the ways the contract lists. Its predicates are all of
// them.
type ActivateJobsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ActivateJobsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *ActivateJobsError) IsUnauthorized() bool { return e.Status == 401 }

// IsInternal tells that the status is 500: the server failed.
func (e *ActivateJobsError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ActivateJobsError) IsUnavailable() bool { return e.Status == 503 }

// SearchJobsError is what [Client.SearchJobs] fails with in the ways the contract lists. Its predicates are all of
// them.
type SearchJobsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchJobsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchJobsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchJobsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchJobsError) IsInternal() bool { return e.Status == 500 }

// UpdateJobError is what [Client.UpdateJob] fails with in the ways the contract lists. Its predicates are all of them.
type UpdateJobError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateJobError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateJobError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *UpdateJobError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateJobError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateJobError) IsUnavailable() bool { return e.Status == 503 }

// CompleteJobError is what [Client.CompleteJob] fails with in the ways the contract lists. Its predicates are all of
// them.
type CompleteJobError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CompleteJobError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CompleteJobError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CompleteJobError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CompleteJobError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CompleteJobError) IsUnavailable() bool { return e.Status == 503 }

// ThrowJobErrorError is what [Client.ThrowJobError] fails with in the ways the contract lists. Its predicates are all
// of them.
type ThrowJobErrorError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ThrowJobErrorError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ThrowJobErrorError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *ThrowJobErrorError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *ThrowJobErrorError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ThrowJobErrorError) IsUnavailable() bool { return e.Status == 503 }

// FailJobError is what [Client.FailJob] fails with in the ways the contract lists. Its predicates are all of them.
type FailJobError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *FailJobError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *FailJobError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *FailJobError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *FailJobError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *FailJobError) IsUnavailable() bool { return e.Status == 503 }

// GetGlobalJobStatisticsError is what [Client.GetGlobalJobStatistics] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetGlobalJobStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetGlobalJobStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetGlobalJobStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetGlobalJobStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetGlobalJobStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetJobTypeStatisticsError is what [Client.GetJobTypeStatistics] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetJobTypeStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetJobTypeStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetJobTypeStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetJobTypeStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetJobTypeStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetJobWorkerStatisticsError is what [Client.GetJobWorkerStatistics] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetJobWorkerStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetJobWorkerStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetJobWorkerStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetJobWorkerStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetJobWorkerStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetJobTimeSeriesStatisticsError is what [Client.GetJobTimeSeriesStatistics] fails with in the ways the contract
// lists. Its predicates are all of them.
type GetJobTimeSeriesStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetJobTimeSeriesStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetJobTimeSeriesStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetJobTimeSeriesStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetJobTimeSeriesStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetJobErrorStatisticsError is what [Client.GetJobErrorStatistics] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetJobErrorStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetJobErrorStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetJobErrorStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetJobErrorStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetJobErrorStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetLicenseError is what [Client.GetLicense] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetLicenseError struct{ Failure }

// IsInternal tells that the status is 500: the server failed.
func (e *GetLicenseError) IsInternal() bool { return e.Status == 500 }

// CreateMappingRuleError is what [Client.CreateMappingRule] fails with in the ways the contract lists. Its predicates
// are all of them.
type CreateMappingRuleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateMappingRuleError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateMappingRuleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CreateMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateMappingRuleError) IsInternal() bool { return e.Status == 500 }

// SearchMappingRuleError is what [Client.SearchMappingRule] fails with in the ways the contract lists. Its predicates
// are all of them.
type SearchMappingRuleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchMappingRuleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchMappingRuleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchMappingRuleError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchMappingRuleError) IsInternal() bool { return e.Status == 500 }

// UpdateMappingRuleError is what [Client.UpdateMappingRule] fails with in the ways the contract lists. Its predicates
// are all of them.
type UpdateMappingRuleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateMappingRuleError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateMappingRuleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateMappingRuleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateMappingRuleError) IsUnavailable() bool { return e.Status == 503 }

// DeleteMappingRuleError is what [Client.DeleteMappingRule] fails with in the ways the contract lists. Its predicates
// are all of them.
type DeleteMappingRuleError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteMappingRuleError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteMappingRuleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteMappingRuleError) IsUnavailable() bool { return e.Status == 503 }

// GetMappingRuleError is what [Client.GetMappingRule] fails with in the ways the contract lists. Its predicates are all
// of them.
type GetMappingRuleError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetMappingRuleError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetMappingRuleError) IsInternal() bool { return e.Status == 500 }

// SearchMessageSubscriptionsError is what [Client.SearchMessageSubscriptions] fails with in the ways the contract
// lists. Its predicates are all of them.
type SearchMessageSubscriptionsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchMessageSubscriptionsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchMessageSubscriptionsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchMessageSubscriptionsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchMessageSubscriptionsError) IsInternal() bool { return e.Status == 500 }

// CorrelateMessageError is what [Client.CorrelateMessage] fails with in the ways the contract lists. Its predicates are
// all of them.
type CorrelateMessageError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CorrelateMessageError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CorrelateMessageError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CorrelateMessageError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *CorrelateMessageError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CorrelateMessageError) IsUnavailable() bool { return e.Status == 503 }

// PublishMessageError is what [Client.PublishMessage] fails with in the ways the contract lists. Its predicates are all
// of them.
type PublishMessageError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *PublishMessageError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *PublishMessageError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *PublishMessageError) IsUnavailable() bool { return e.Status == 503 }

// SearchProcessDefinitionsError is what [Client.SearchProcessDefinitions] fails with in the ways the contract lists.
// Its predicates are all of them.
type SearchProcessDefinitionsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchProcessDefinitionsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchProcessDefinitionsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchProcessDefinitionsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchProcessDefinitionsError) IsInternal() bool { return e.Status == 500 }

// GetProcessDefinitionMessageSubscriptionStatisticsError is what
// [Client.GetProcessDefinitionMessageSubscriptionStatistics] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetProcessDefinitionMessageSubscriptionStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionMessageSubscriptionStatisticsError) IsInvalid() bool {
	return e.Status == 400
}

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionMessageSubscriptionStatisticsError) IsUnauthorized() bool {
	return e.Status == 401
}

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionMessageSubscriptionStatisticsError) IsForbidden() bool {
	return e.Status == 403
}

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionMessageSubscriptionStatisticsError) IsInternal() bool {
	return e.Status == 500
}

// GetProcessDefinitionInstanceStatisticsError is what [Client.GetProcessDefinitionInstanceStatistics] fails with in the
// ways the contract lists. Its predicates are all of them.
type GetProcessDefinitionInstanceStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionInstanceStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionInstanceStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionInstanceStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionInstanceStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetProcessDefinitionError is what [Client.GetProcessDefinition] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetProcessDefinitionError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetProcessDefinitionError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionError) IsInternal() bool { return e.Status == 500 }

// GetStartProcessFormError is what [Client.GetStartProcessForm] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetStartProcessFormError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetStartProcessFormError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetStartProcessFormError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetStartProcessFormError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetStartProcessFormError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetStartProcessFormError) IsInternal() bool { return e.Status == 500 }

// GetProcessDefinitionStatisticsError is what [Client.GetProcessDefinitionStatistics] fails with in the ways the
// contract lists. Its predicates are all of them.
type GetProcessDefinitionStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetProcessDefinitionXMLError is what [Client.GetProcessDefinitionXML] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetProcessDefinitionXMLError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionXMLError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionXMLError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionXMLError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetProcessDefinitionXMLError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionXMLError) IsInternal() bool { return e.Status == 500 }

// GetProcessDefinitionInstanceVersionStatisticsError is what [Client.GetProcessDefinitionInstanceVersionStatistics]
// fails with in the ways the contract lists. Its predicates are all of them.
type GetProcessDefinitionInstanceVersionStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessDefinitionInstanceVersionStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessDefinitionInstanceVersionStatisticsError) IsUnauthorized() bool {
	return e.Status == 401
}

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessDefinitionInstanceVersionStatisticsError) IsForbidden() bool {
	return e.Status == 403
}

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessDefinitionInstanceVersionStatisticsError) IsInternal() bool {
	return e.Status == 500
}

// CreateProcessInstanceError is what [Client.CreateProcessInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type CreateProcessInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateProcessInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CreateProcessInstanceError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateProcessInstanceError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *CreateProcessInstanceError) IsTimeout() bool { return e.Status == 504 }

// CancelProcessInstancesBatchOperationError is what [Client.CancelProcessInstancesBatchOperation] fails with in the
// ways the contract lists. Its predicates are all of them.
type CancelProcessInstancesBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CancelProcessInstancesBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CancelProcessInstancesBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CancelProcessInstancesBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *CancelProcessInstancesBatchOperationError) IsInternal() bool { return e.Status == 500 }

// DeleteProcessInstancesBatchOperationError is what [Client.DeleteProcessInstancesBatchOperation] fails with in the
// ways the contract lists. Its predicates are all of them.
type DeleteProcessInstancesBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteProcessInstancesBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteProcessInstancesBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteProcessInstancesBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteProcessInstancesBatchOperationError) IsInternal() bool { return e.Status == 500 }

// ResolveIncidentsBatchOperationError is what [Client.ResolveIncidentsBatchOperation] fails with in the ways the
// contract lists. Its predicates are all of them.
type ResolveIncidentsBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ResolveIncidentsBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *ResolveIncidentsBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *ResolveIncidentsBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *ResolveIncidentsBatchOperationError) IsInternal() bool { return e.Status == 500 }

// MigrateProcessInstancesBatchOperationError is what [Client.MigrateProcessInstancesBatchOperation] fails with in the
// ways the contract lists. Its predicates are all of them.
type MigrateProcessInstancesBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *MigrateProcessInstancesBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *MigrateProcessInstancesBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *MigrateProcessInstancesBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *MigrateProcessInstancesBatchOperationError) IsInternal() bool { return e.Status == 500 }

// ModifyProcessInstancesBatchOperationError is what [Client.ModifyProcessInstancesBatchOperation] fails with in the
// ways the contract lists. Its predicates are all of them.
type ModifyProcessInstancesBatchOperationError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ModifyProcessInstancesBatchOperationError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *ModifyProcessInstancesBatchOperationError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *ModifyProcessInstancesBatchOperationError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *ModifyProcessInstancesBatchOperationError) IsInternal() bool { return e.Status == 500 }

// SearchProcessInstancesError is what [Client.SearchProcessInstances] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchProcessInstancesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchProcessInstancesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchProcessInstancesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchProcessInstancesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchProcessInstancesError) IsInternal() bool { return e.Status == 500 }

// GetProcessInstanceError is what [Client.GetProcessInstance] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetProcessInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetProcessInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// GetProcessInstanceCallHierarchyError is what [Client.GetProcessInstanceCallHierarchy] fails with in the ways the
// contract lists. Its predicates are all of them.
type GetProcessInstanceCallHierarchyError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceCallHierarchyError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceCallHierarchyError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceCallHierarchyError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetProcessInstanceCallHierarchyError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceCallHierarchyError) IsInternal() bool { return e.Status == 500 }

// CancelProcessInstanceError is what [Client.CancelProcessInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type CancelProcessInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CancelProcessInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CancelProcessInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *CancelProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CancelProcessInstanceError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *CancelProcessInstanceError) IsTimeout() bool { return e.Status == 504 }

// DeleteProcessInstanceError is what [Client.DeleteProcessInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type DeleteProcessInstanceError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteProcessInstanceError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteProcessInstanceError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteProcessInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *DeleteProcessInstanceError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteProcessInstanceError) IsUnavailable() bool { return e.Status == 503 }

// ResolveProcessInstanceIncidentsError is what [Client.ResolveProcessInstanceIncidents] fails with in the ways the
// contract lists. Its predicates are all of them.
type ResolveProcessInstanceIncidentsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ResolveProcessInstanceIncidentsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *ResolveProcessInstanceIncidentsError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ResolveProcessInstanceIncidentsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *ResolveProcessInstanceIncidentsError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ResolveProcessInstanceIncidentsError) IsUnavailable() bool { return e.Status == 503 }

// SearchProcessInstanceIncidentsError is what [Client.SearchProcessInstanceIncidents] fails with in the ways the
// contract lists. Its predicates are all of them.
type SearchProcessInstanceIncidentsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchProcessInstanceIncidentsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchProcessInstanceIncidentsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchProcessInstanceIncidentsError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchProcessInstanceIncidentsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchProcessInstanceIncidentsError) IsInternal() bool { return e.Status == 500 }

// MigrateProcessInstanceError is what [Client.MigrateProcessInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type MigrateProcessInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *MigrateProcessInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *MigrateProcessInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *MigrateProcessInstanceError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *MigrateProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *MigrateProcessInstanceError) IsUnavailable() bool { return e.Status == 503 }

// ModifyProcessInstanceError is what [Client.ModifyProcessInstance] fails with in the ways the contract lists. Its
// predicates are all of them.
type ModifyProcessInstanceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *ModifyProcessInstanceError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *ModifyProcessInstanceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *ModifyProcessInstanceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *ModifyProcessInstanceError) IsUnavailable() bool { return e.Status == 503 }

// GetProcessInstanceSequenceFlowsError is what [Client.GetProcessInstanceSequenceFlows] fails with in the ways the
// contract lists. Its predicates are all of them.
type GetProcessInstanceSequenceFlowsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceSequenceFlowsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceSequenceFlowsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceSequenceFlowsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceSequenceFlowsError) IsInternal() bool { return e.Status == 500 }

// GetProcessInstanceStatisticsError is what [Client.GetProcessInstanceStatistics] fails with in the ways the contract
// lists. Its predicates are all of them.
type GetProcessInstanceStatisticsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetProcessInstanceStatisticsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetProcessInstanceStatisticsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetProcessInstanceStatisticsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetProcessInstanceStatisticsError) IsInternal() bool { return e.Status == 500 }

// GetResourceError is what [Client.GetResource] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetResourceError struct{ Failure }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetResourceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetResourceError) IsInternal() bool { return e.Status == 500 }

// GetResourceContentError is what [Client.GetResourceContent] fails with in the ways the contract lists. Its predicates
// are all of them.
type GetResourceContentError struct{ Failure }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetResourceContentError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetResourceContentError) IsInternal() bool { return e.Status == 500 }

// DeleteResourceError is what [Client.DeleteResource] fails with in the ways the contract lists. Its predicates are all
// of them.
type DeleteResourceError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteResourceError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteResourceError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteResourceError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteResourceError) IsUnavailable() bool { return e.Status == 503 }

// CreateRoleError is what [Client.CreateRole] fails with in the ways the contract lists. Its predicates are all of
// them.
type CreateRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateRoleError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateRoleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateRoleError) IsUnavailable() bool { return e.Status == 503 }

// SearchRolesError is what [Client.SearchRoles] fails with in the ways the contract lists. Its predicates are all of
// them.
type SearchRolesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchRolesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchRolesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchRolesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchRolesError) IsInternal() bool { return e.Status == 500 }

// GetRoleError is what [Client.GetRole] fails with in the ways the contract lists. Its predicates are all of them.
type GetRoleError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetRoleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetRoleError) IsInternal() bool { return e.Status == 500 }

// UpdateRoleError is what [Client.UpdateRole] fails with in the ways the contract lists. Its predicates are all of
// them.
type UpdateRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *UpdateRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateRoleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateRoleError) IsUnavailable() bool { return e.Status == 503 }

// DeleteRoleError is what [Client.DeleteRole] fails with in the ways the contract lists. Its predicates are all of
// them.
type DeleteRoleError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *DeleteRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteRoleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteRoleError) IsUnavailable() bool { return e.Status == 503 }

// SearchClientsForRoleError is what [Client.SearchClientsForRole] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchClientsForRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchClientsForRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchClientsForRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchClientsForRoleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchClientsForRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchClientsForRoleError) IsInternal() bool { return e.Status == 500 }

// AssignRoleToClientError is what [Client.AssignRoleToClient] fails with in the ways the contract lists. Its predicates
// are all of them.
type AssignRoleToClientError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignRoleToClientError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignRoleToClientError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignRoleToClientError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignRoleToClientError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignRoleToClientError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignRoleToClientError) IsUnavailable() bool { return e.Status == 503 }

// UnassignRoleFromClientError is what [Client.UnassignRoleFromClient] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignRoleFromClientError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignRoleFromClientError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignRoleFromClientError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignRoleFromClientError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignRoleFromClientError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignRoleFromClientError) IsUnavailable() bool { return e.Status == 503 }

// SearchGroupsForRoleError is what [Client.SearchGroupsForRole] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchGroupsForRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchGroupsForRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchGroupsForRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchGroupsForRoleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchGroupsForRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchGroupsForRoleError) IsInternal() bool { return e.Status == 500 }

// AssignRoleToGroupError is what [Client.AssignRoleToGroup] fails with in the ways the contract lists. Its predicates
// are all of them.
type AssignRoleToGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignRoleToGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignRoleToGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignRoleToGroupError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignRoleToGroupError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignRoleToGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignRoleToGroupError) IsUnavailable() bool { return e.Status == 503 }

// UnassignRoleFromGroupError is what [Client.UnassignRoleFromGroup] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignRoleFromGroupError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignRoleFromGroupError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignRoleFromGroupError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignRoleFromGroupError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignRoleFromGroupError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignRoleFromGroupError) IsUnavailable() bool { return e.Status == 503 }

// SearchMappingRulesForRoleError is what [Client.SearchMappingRulesForRole] fails with in the ways the contract lists.
// Its predicates are all of them.
type SearchMappingRulesForRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchMappingRulesForRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchMappingRulesForRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchMappingRulesForRoleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchMappingRulesForRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchMappingRulesForRoleError) IsInternal() bool { return e.Status == 500 }

// AssignRoleToMappingRuleError is what [Client.AssignRoleToMappingRule] fails with in the ways the contract lists. Its
// predicates are all of them.
type AssignRoleToMappingRuleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignRoleToMappingRuleError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignRoleToMappingRuleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignRoleToMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignRoleToMappingRuleError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignRoleToMappingRuleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignRoleToMappingRuleError) IsUnavailable() bool { return e.Status == 503 }

// UnassignRoleFromMappingRuleError is what [Client.UnassignRoleFromMappingRule] fails with in the ways the contract
// lists. Its predicates are all of them.
type UnassignRoleFromMappingRuleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignRoleFromMappingRuleError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignRoleFromMappingRuleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignRoleFromMappingRuleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignRoleFromMappingRuleError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignRoleFromMappingRuleError) IsUnavailable() bool { return e.Status == 503 }

// SearchUsersForRoleError is what [Client.SearchUsersForRole] fails with in the ways the contract lists. Its predicates
// are all of them.
type SearchUsersForRoleError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUsersForRoleError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchUsersForRoleError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchUsersForRoleError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchUsersForRoleError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUsersForRoleError) IsInternal() bool { return e.Status == 500 }

// AssignRoleToUserError is what [Client.AssignRoleToUser] fails with in the ways the contract lists. Its predicates are
// all of them.
type AssignRoleToUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignRoleToUserError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignRoleToUserError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignRoleToUserError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignRoleToUserError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignRoleToUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignRoleToUserError) IsUnavailable() bool { return e.Status == 503 }

// UnassignRoleFromUserError is what [Client.UnassignRoleFromUser] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignRoleFromUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignRoleFromUserError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignRoleFromUserError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignRoleFromUserError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignRoleFromUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignRoleFromUserError) IsUnavailable() bool { return e.Status == 503 }

// CreateAdminUserError is what [Client.CreateAdminUser] fails with in the ways the contract lists. Its predicates are
// all of them.
type CreateAdminUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateAdminUserError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateAdminUserError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateAdminUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateAdminUserError) IsUnavailable() bool { return e.Status == 503 }

// BroadcastSignalError is what [Client.BroadcastSignal] fails with in the ways the contract lists. Its predicates are
// all of them.
type BroadcastSignalError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *BroadcastSignalError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *BroadcastSignalError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *BroadcastSignalError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *BroadcastSignalError) IsUnavailable() bool { return e.Status == 503 }

// GetStatusError is what [Client.GetStatus] fails with in the ways the contract lists. Its predicates are all of them.
type GetStatusError struct{ Failure }

// IsUnavailable tells that the status is 503: no partition can process commands.
func (e *GetStatusError) IsUnavailable() bool { return e.Status == 503 }

// GetUsageMetricsError is what [Client.GetUsageMetrics] fails with in the ways the contract lists. Its predicates are
// all of them.
type GetUsageMetricsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetUsageMetricsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetUsageMetricsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetUsageMetricsError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetUsageMetricsError) IsInternal() bool { return e.Status == 500 }

// GetSystemConfigurationError is what [Client.GetSystemConfiguration] fails with in the ways the contract lists. Its
// predicates are all of them.
type GetSystemConfigurationError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetSystemConfigurationError) IsUnauthorized() bool { return e.Status == 401 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetSystemConfigurationError) IsInternal() bool { return e.Status == 500 }

// CreateTenantError is what [Client.CreateTenant] fails with in the ways the contract lists. Its predicates are all of
// them.
type CreateTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CreateTenantError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there does not allow it.
func (e *CreateTenantError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateTenantError) IsUnavailable() bool { return e.Status == 503 }

// SearchTenantsError is what [Client.SearchTenants] fails with in the ways the contract lists. Its predicates are all
// of them.
type SearchTenantsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchTenantsError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchTenantsError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchTenantsError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *SearchTenantsError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchTenantsError) IsInternal() bool { return e.Status == 500 }

// GetTenantError is what [Client.GetTenant] fails with in the ways the contract lists. Its predicates are all of them.
type GetTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetTenantError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetTenantError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetTenantError) IsInternal() bool { return e.Status == 500 }

// UpdateTenantError is what [Client.UpdateTenant] fails with in the ways the contract lists. Its predicates are all of
// them.
type UpdateTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateTenantError) IsUnavailable() bool { return e.Status == 503 }

// DeleteTenantError is what [Client.DeleteTenant] fails with in the ways the contract lists. Its predicates are all of
// them.
type DeleteTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *DeleteTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteTenantError) IsUnavailable() bool { return e.Status == 503 }

// AssignClientToTenantError is what [Client.AssignClientToTenant] fails with in the ways the contract lists. Its
// predicates are all of them.
type AssignClientToTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignClientToTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignClientToTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignClientToTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignClientToTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignClientToTenantError) IsUnavailable() bool { return e.Status == 503 }

// UnassignClientFromTenantError is what [Client.UnassignClientFromTenant] fails with in the ways the contract lists.
// Its predicates are all of them.
type UnassignClientFromTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignClientFromTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignClientFromTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignClientFromTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignClientFromTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignClientFromTenantError) IsUnavailable() bool { return e.Status == 503 }

// AssignGroupToTenantError is what [Client.AssignGroupToTenant] fails with in the ways the contract lists. Its
// predicates are all of them.
type AssignGroupToTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignGroupToTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignGroupToTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignGroupToTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignGroupToTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignGroupToTenantError) IsUnavailable() bool { return e.Status == 503 }

// UnassignGroupFromTenantError is what [Client.UnassignGroupFromTenant] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignGroupFromTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignGroupFromTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignGroupFromTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignGroupFromTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignGroupFromTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignGroupFromTenantError) IsUnavailable() bool { return e.Status == 503 }

// AssignMappingRuleToTenantError is what [Client.AssignMappingRuleToTenant] fails with in the ways the contract lists.
// Its predicates are all of them.
type AssignMappingRuleToTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignMappingRuleToTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignMappingRuleToTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignMappingRuleToTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignMappingRuleToTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignMappingRuleToTenantError) IsUnavailable() bool { return e.Status == 503 }

// UnassignMappingRuleFromTenantError is what [Client.UnassignMappingRuleFromTenant] fails with in the ways the contract
// lists. Its predicates are all of them.
type UnassignMappingRuleFromTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignMappingRuleFromTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignMappingRuleFromTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignMappingRuleFromTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignMappingRuleFromTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignMappingRuleFromTenantError) IsUnavailable() bool { return e.Status == 503 }

// AssignRoleToTenantError is what [Client.AssignRoleToTenant] fails with in the ways the contract lists. Its predicates
// are all of them.
type AssignRoleToTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignRoleToTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignRoleToTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignRoleToTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignRoleToTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignRoleToTenantError) IsUnavailable() bool { return e.Status == 503 }

// UnassignRoleFromTenantError is what [Client.UnassignRoleFromTenant] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignRoleFromTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignRoleFromTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignRoleFromTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignRoleFromTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignRoleFromTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignRoleFromTenantError) IsUnavailable() bool { return e.Status == 503 }

// AssignUserToTenantError is what [Client.AssignUserToTenant] fails with in the ways the contract lists. Its predicates
// are all of them.
type AssignUserToTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignUserToTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *AssignUserToTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignUserToTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignUserToTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignUserToTenantError) IsUnavailable() bool { return e.Status == 503 }

// UnassignUserFromTenantError is what [Client.UnassignUserFromTenant] fails with in the ways the contract lists. Its
// predicates are all of them.
type UnassignUserFromTenantError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignUserFromTenantError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UnassignUserFromTenantError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignUserFromTenantError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignUserFromTenantError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignUserFromTenantError) IsUnavailable() bool { return e.Status == 503 }

// GetTopologyError is what [Client.GetTopology] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetTopologyError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetTopologyError) IsUnauthorized() bool { return e.Status == 401 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetTopologyError) IsInternal() bool { return e.Status == 500 }

// CreateUserError is what [Client.CreateUser] fails with in the ways the contract lists. Its predicates are all of
// them.
type CreateUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CreateUserError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *CreateUserError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *CreateUserError) IsForbidden() bool { return e.Status == 403 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CreateUserError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CreateUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CreateUserError) IsUnavailable() bool { return e.Status == 503 }

// SearchUsersError is what [Client.SearchUsers] fails with in the ways the contract lists. Its predicates are all of
// them.
type SearchUsersError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUsersError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchUsersError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchUsersError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUsersError) IsInternal() bool { return e.Status == 500 }

// GetUserError is what [Client.GetUser] fails with in the ways the contract lists. Its predicates are all of them.
type GetUserError struct{ Failure }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetUserError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetUserError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetUserError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetUserError) IsInternal() bool { return e.Status == 500 }

// UpdateUserError is what [Client.UpdateUser] fails with in the ways the contract lists. Its predicates are all of
// them.
type UpdateUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateUserError) IsInvalid() bool { return e.Status == 400 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *UpdateUserError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateUserError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateUserError) IsUnavailable() bool { return e.Status == 503 }

// DeleteUserError is what [Client.DeleteUser] fails with in the ways the contract lists. Its predicates are all of
// them.
type DeleteUserError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *DeleteUserError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *DeleteUserError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *DeleteUserError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *DeleteUserError) IsUnavailable() bool { return e.Status == 503 }

// SearchUserTasksError is what [Client.SearchUserTasks] fails with in the ways the contract lists. Its predicates are
// all of them.
type SearchUserTasksError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUserTasksError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchUserTasksError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchUserTasksError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUserTasksError) IsInternal() bool { return e.Status == 500 }

// GetUserTaskError is what [Client.GetUserTask] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetUserTaskError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetUserTaskError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetUserTaskError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetUserTaskError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetUserTaskError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetUserTaskError) IsInternal() bool { return e.Status == 500 }

// UpdateUserTaskError is what [Client.UpdateUserTask] fails with in the ways the contract lists. Its predicates are all
// of them.
type UpdateUserTaskError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UpdateUserTaskError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UpdateUserTaskError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *UpdateUserTaskError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *UpdateUserTaskError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UpdateUserTaskError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *UpdateUserTaskError) IsTimeout() bool { return e.Status == 504 }

// UnassignUserTaskError is what [Client.UnassignUserTask] fails with in the ways the contract lists. Its predicates are
// all of them.
type UnassignUserTaskError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *UnassignUserTaskError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *UnassignUserTaskError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *UnassignUserTaskError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *UnassignUserTaskError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *UnassignUserTaskError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *UnassignUserTaskError) IsTimeout() bool { return e.Status == 504 }

// AssignUserTaskError is what [Client.AssignUserTask] fails with in the ways the contract lists. Its predicates are all
// of them.
type AssignUserTaskError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *AssignUserTaskError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *AssignUserTaskError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *AssignUserTaskError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *AssignUserTaskError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *AssignUserTaskError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *AssignUserTaskError) IsTimeout() bool { return e.Status == 504 }

// SearchUserTaskAuditLogsError is what [Client.SearchUserTaskAuditLogs] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchUserTaskAuditLogsError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUserTaskAuditLogsError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUserTaskAuditLogsError) IsInternal() bool { return e.Status == 500 }

// CompleteUserTaskError is what [Client.CompleteUserTask] fails with in the ways the contract lists. Its predicates are
// all of them.
type CompleteUserTaskError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *CompleteUserTaskError) IsInvalid() bool { return e.Status == 400 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *CompleteUserTaskError) IsNotFound() bool { return e.Status == 404 }

// IsConflict tells that the status is 409: what is there is in a state that does not allow it, or exists already.
func (e *CompleteUserTaskError) IsConflict() bool { return e.Status == 409 }

// IsInternal tells that the status is 500: the server failed.
func (e *CompleteUserTaskError) IsInternal() bool { return e.Status == 500 }

// IsUnavailable tells that the status is 503: the server has too much to do, or is not ready; nothing was executed.
func (e *CompleteUserTaskError) IsUnavailable() bool { return e.Status == 503 }

// IsTimeout tells that the status is 504: it was not done in time; whether it will be is open.
func (e *CompleteUserTaskError) IsTimeout() bool { return e.Status == 504 }

// SearchUserTaskEffectiveVariablesError is what [Client.SearchUserTaskEffectiveVariables] fails with in the ways the
// contract lists. Its predicates are all of them.
type SearchUserTaskEffectiveVariablesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUserTaskEffectiveVariablesError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUserTaskEffectiveVariablesError) IsInternal() bool { return e.Status == 500 }

// GetUserTaskFormError is what [Client.GetUserTaskForm] fails with in the ways the contract lists. Its predicates are
// all of them.
type GetUserTaskFormError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetUserTaskFormError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetUserTaskFormError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetUserTaskFormError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetUserTaskFormError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetUserTaskFormError) IsInternal() bool { return e.Status == 500 }

// SearchUserTaskVariablesError is what [Client.SearchUserTaskVariables] fails with in the ways the contract lists. Its
// predicates are all of them.
type SearchUserTaskVariablesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchUserTaskVariablesError) IsInvalid() bool { return e.Status == 400 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchUserTaskVariablesError) IsInternal() bool { return e.Status == 500 }

// SearchVariablesError is what [Client.SearchVariables] fails with in the ways the contract lists. Its predicates are
// all of them.
type SearchVariablesError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *SearchVariablesError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *SearchVariablesError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *SearchVariablesError) IsForbidden() bool { return e.Status == 403 }

// IsInternal tells that the status is 500: the server failed.
func (e *SearchVariablesError) IsInternal() bool { return e.Status == 500 }

// GetVariableError is what [Client.GetVariable] fails with in the ways the contract lists. Its predicates are all of
// them.
type GetVariableError struct{ Failure }

// IsInvalid tells that the status is 400: the request cannot be read, or the detail names what is wrong with it.
func (e *GetVariableError) IsInvalid() bool { return e.Status == 400 }

// IsUnauthorized tells that the status is 401: who asks is not known.
func (e *GetVariableError) IsUnauthorized() bool { return e.Status == 401 }

// IsForbidden tells that the status is 403: who asks may not do this.
func (e *GetVariableError) IsForbidden() bool { return e.Status == 403 }

// IsNotFound tells that the status is 404: there is nothing by this key or id.
func (e *GetVariableError) IsNotFound() bool { return e.Status == 404 }

// IsInternal tells that the status is 500: the server failed.
func (e *GetVariableError) IsInternal() bool { return e.Status == 500 }

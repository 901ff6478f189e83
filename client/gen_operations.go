// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

import (
	"context"
	"net/http"
	"time"
)

var opSearchAuditLogs = operation{
	id: "searchAuditLogs", phrase: "search audit logs", method: http.MethodPost, path: "/audit-logs/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchAuditLogsError{f} },
}

// SearchAuditLogs finds entries of the audit log: who did what to which entity, when, and with what outcome.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/audit-logs/search
//
// Its own error is [*SearchAuditLogsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchAuditLogs(ctx context.Context, body AuditLogSearchQueryRequest, opts ...CallOption) (*AuditLogSearchQueryResult, error) {
	r := c.request(&opSearchAuditLogs, opts)
	r.json(body)
	return sendFor[AuditLogSearchQueryResult](ctx, r)
}

var opGetAuditLog = operation{
	id: "getAuditLog", phrase: "get audit log", method: http.MethodGet, path: "/audit-logs/{auditLogKey}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetAuditLogError{f} },
}

// GetAuditLog returns one entry of the audit log.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/audit-logs/{auditLogKey}
//
// Its own error is [*GetAuditLogError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetAuditLog(ctx context.Context, auditLogKey AuditLogKey, opts ...CallOption) (*AuditLogResult, error) {
	r := c.request(&opGetAuditLog, opts)
	r.segment("auditLogKey", string(auditLogKey))
	return sendFor[AuditLogResult](ctx, r)
}

var opGetAuthentication = operation{
	id: "getAuthentication", phrase: "get authentication", method: http.MethodGet, path: "/authentication/me",
	safe: true, free: false, eventual: false,
	failures: []int{401, 403, 500},
	failure:  func(f Failure) error { return &GetAuthenticationError{f} },
}

// GetAuthentication returns the user whose credentials came with the request: names, groups, roles, tenants and the
// components they may open.
//
//	GET /v2/authentication/me
//
// Its own error is [*GetAuthenticationError]: 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetAuthentication(ctx context.Context, opts ...CallOption) (*CamundaUserResult, error) {
	r := c.request(&opGetAuthentication, opts)
	return sendFor[CamundaUserResult](ctx, r)
}

var opCreateAuthorization = operation{
	id: "createAuthorization", phrase: "create authorization", method: http.MethodPost, path: "/authorizations",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &CreateAuthorizationError{f} },
}

// CreateAuthorization grants an owner permissions on a resource, or on all resources that share a property.
//
//	POST /v2/authorizations
//
// Its own error is [*CreateAuthorizationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) CreateAuthorization(ctx context.Context, body AuthorizationRequest, opts ...CallOption) (*AuthorizationCreateResult, error) {
	r := c.request(&opCreateAuthorization, opts)
	r.json(body)
	return sendFor[AuthorizationCreateResult](ctx, r)
}

var opSearchAuthorizations = operation{
	id: "searchAuthorizations", phrase: "search authorizations", method: http.MethodPost, path: "/authorizations/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchAuthorizationsError{f} },
}

// SearchAuthorizations finds authorizations by owner and by resource.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/authorizations/search
//
// Its own error is [*SearchAuthorizationsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchAuthorizations(ctx context.Context, body AuthorizationSearchQuery, opts ...CallOption) (*AuthorizationSearchResult, error) {
	r := c.request(&opSearchAuthorizations, opts)
	r.json(body)
	return sendFor[AuthorizationSearchResult](ctx, r)
}

var opUpdateAuthorization = operation{
	id: "updateAuthorization", phrase: "update authorization", method: http.MethodPut, path: "/authorizations/{authorizationKey}",
	safe: false, free: false, eventual: false,
	failures: []int{401, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateAuthorizationError{f} },
}

// UpdateAuthorization replaces everything an authorization says; its key stays.
//
//	PUT /v2/authorizations/{authorizationKey}
//
// Its own error is [*UpdateAuthorizationError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) UpdateAuthorization(ctx context.Context, authorizationKey AuthorizationKey, body AuthorizationRequest, opts ...CallOption) error {
	r := c.request(&opUpdateAuthorization, opts)
	r.segment("authorizationKey", string(authorizationKey))
	r.json(body)
	return r.send(ctx)
}

var opGetAuthorization = operation{
	id: "getAuthorization", phrase: "get authorization", method: http.MethodGet, path: "/authorizations/{authorizationKey}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetAuthorizationError{f} },
}

// GetAuthorization returns one authorization.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/authorizations/{authorizationKey}
//
// Its own error is [*GetAuthorizationError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetAuthorization(ctx context.Context, authorizationKey AuthorizationKey, opts ...CallOption) (*AuthorizationResult, error) {
	r := c.request(&opGetAuthorization, opts)
	r.segment("authorizationKey", string(authorizationKey))
	return sendFor[AuthorizationResult](ctx, r)
}

var opDeleteAuthorization = operation{
	id: "deleteAuthorization", phrase: "delete authorization", method: http.MethodDelete, path: "/authorizations/{authorizationKey}",
	safe: false, free: false, eventual: false,
	failures: []int{401, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteAuthorizationError{f} },
}

// DeleteAuthorization takes the permissions of an authorization away, from the next request on.
//
//	DELETE /v2/authorizations/{authorizationKey}
//
// Its own error is [*DeleteAuthorizationError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteAuthorization(ctx context.Context, authorizationKey AuthorizationKey, opts ...CallOption) error {
	r := c.request(&opDeleteAuthorization, opts)
	r.segment("authorizationKey", string(authorizationKey))
	return r.send(ctx)
}

var opSearchBatchOperationItems = operation{
	id: "searchBatchOperationItems", phrase: "search batch operation items", method: http.MethodPost, path: "/batch-operation-items/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 500},
	failure:  func(f Failure) error { return &SearchBatchOperationItemsError{f} },
}

// SearchBatchOperationItems finds the single things that batch operations work through, with the outcome of each.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/batch-operation-items/search
//
// Its own error is [*SearchBatchOperationItemsError]: 400 IsInvalid, 500 IsInternal.
func (c *Client) SearchBatchOperationItems(ctx context.Context, body BatchOperationItemSearchQuery, opts ...CallOption) (*BatchOperationItemSearchQueryResult, error) {
	r := c.request(&opSearchBatchOperationItems, opts)
	r.json(body)
	return sendFor[BatchOperationItemSearchQueryResult](ctx, r)
}

var opSearchBatchOperations = operation{
	id: "searchBatchOperations", phrase: "search batch operations", method: http.MethodPost, path: "/batch-operations/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 500},
	failure:  func(f Failure) error { return &SearchBatchOperationsError{f} },
}

// SearchBatchOperations finds batch operations and how far they are.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/batch-operations/search
//
// Its own error is [*SearchBatchOperationsError]: 400 IsInvalid, 500 IsInternal.
func (c *Client) SearchBatchOperations(ctx context.Context, body BatchOperationSearchQuery, opts ...CallOption) (*BatchOperationSearchQueryResult, error) {
	r := c.request(&opSearchBatchOperations, opts)
	r.json(body)
	return sendFor[BatchOperationSearchQueryResult](ctx, r)
}

var opGetBatchOperation = operation{
	id: "getBatchOperation", phrase: "get batch operation", method: http.MethodGet, path: "/batch-operations/{batchOperationKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 404, 500},
	failure:  func(f Failure) error { return &GetBatchOperationError{f} },
}

// GetBatchOperation returns one batch operation with its counts and errors.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/batch-operations/{batchOperationKey}
//
// Its own error is [*GetBatchOperationError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetBatchOperation(ctx context.Context, batchOperationKey BatchOperationKey, opts ...CallOption) (*BatchOperationResponse, error) {
	r := c.request(&opGetBatchOperation, opts)
	r.segment("batchOperationKey", string(batchOperationKey))
	return sendFor[BatchOperationResponse](ctx, r)
}

var opCancelBatchOperation = operation{
	id: "cancelBatchOperation", phrase: "cancel batch operation", method: http.MethodPost, path: "/batch-operations/{batchOperationKey}/cancellation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500},
	failure:  func(f Failure) error { return &CancelBatchOperationError{f} },
}

// CancelBatchOperation stops a batch operation for good. What it has done stays done.
//
//	POST /v2/batch-operations/{batchOperationKey}/cancellation
//
// Its own error is [*CancelBatchOperationError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) CancelBatchOperation(ctx context.Context, batchOperationKey BatchOperationKey, opts ...CallOption) error {
	r := c.request(&opCancelBatchOperation, opts)
	r.segment("batchOperationKey", string(batchOperationKey))
	return r.send(ctx)
}

var opResumeBatchOperation = operation{
	id: "resumeBatchOperation", phrase: "resume batch operation", method: http.MethodPost, path: "/batch-operations/{batchOperationKey}/resumption",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &ResumeBatchOperationError{f} },
}

// ResumeBatchOperation lets a suspended batch operation go on where it stopped.
//
//	POST /v2/batch-operations/{batchOperationKey}/resumption
//
// Its own error is [*ResumeBatchOperationError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) ResumeBatchOperation(ctx context.Context, batchOperationKey BatchOperationKey, opts ...CallOption) error {
	r := c.request(&opResumeBatchOperation, opts)
	r.segment("batchOperationKey", string(batchOperationKey))
	return r.send(ctx)
}

var opSuspendBatchOperation = operation{
	id: "suspendBatchOperation", phrase: "suspend batch operation", method: http.MethodPost, path: "/batch-operations/{batchOperationKey}/suspension",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &SuspendBatchOperationError{f} },
}

// SuspendBatchOperation holds a batch operation until it is resumed or cancelled.
//
//	POST /v2/batch-operations/{batchOperationKey}/suspension
//
// Its own error is [*SuspendBatchOperationError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) SuspendBatchOperation(ctx context.Context, batchOperationKey BatchOperationKey, opts ...CallOption) error {
	r := c.request(&opSuspendBatchOperation, opts)
	r.segment("batchOperationKey", string(batchOperationKey))
	return r.send(ctx)
}

var opPinClock = operation{
	id: "pinClock", phrase: "pin clock", method: http.MethodPut, path: "/clock",
	safe: false, free: false, eventual: false,
	failures: []int{400, 500, 503},
	failure:  func(f Failure) error { return &PinClockError{f} },
}

// PinClock stops the cluster's clock at a moment. Timers up to that moment fall due; after it, none does until the
// clock moves on.
//
//	PUT /v2/clock
//
// Its own error is [*PinClockError]: 400 IsInvalid, 500 IsInternal, 503 IsUnavailable.
func (c *Client) PinClock(ctx context.Context, body ClockPinRequest, opts ...CallOption) error {
	r := c.request(&opPinClock, opts)
	r.json(body)
	return r.send(ctx)
}

var opResetClock = operation{
	id: "resetClock", phrase: "reset clock", method: http.MethodPost, path: "/clock/reset",
	safe: false, free: false, eventual: false,
	failures: []int{500, 503},
	failure:  func(f Failure) error { return &ResetClockError{f} },
}

// ResetClock lets the cluster's clock follow the machine's time again.
//
//	POST /v2/clock/reset
//
// Its own error is [*ResetClockError]: 500 IsInternal, 503 IsUnavailable.
func (c *Client) ResetClock(ctx context.Context, opts ...CallOption) error {
	r := c.request(&opResetClock, opts)
	return r.send(ctx)
}

var opCreateGlobalClusterVariable = operation{
	id: "createGlobalClusterVariable", phrase: "create global cluster variable", method: http.MethodPost, path: "/cluster-variables/global",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 409, 500},
	failure:  func(f Failure) error { return &CreateGlobalClusterVariableError{f} },
}

// CreateGlobalClusterVariable creates a variable that every process of the cluster can read.
//
//	POST /v2/cluster-variables/global
//
// Its own error is [*CreateGlobalClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 409
// IsConflict, 500 IsInternal.
func (c *Client) CreateGlobalClusterVariable(ctx context.Context, body CreateClusterVariableRequest, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opCreateGlobalClusterVariable, opts)
	r.json(body)
	return sendFor[ClusterVariableResult](ctx, r)
}

var opGetGlobalClusterVariable = operation{
	id: "getGlobalClusterVariable", phrase: "get global cluster variable", method: http.MethodGet, path: "/cluster-variables/global/{name}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetGlobalClusterVariableError{f} },
}

// GetGlobalClusterVariable returns a global variable with its whole value.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/cluster-variables/global/{name}
//
// Its own error is [*GetGlobalClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) GetGlobalClusterVariable(ctx context.Context, name string, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opGetGlobalClusterVariable, opts)
	r.segment("name", string(name))
	return sendFor[ClusterVariableResult](ctx, r)
}

var opUpdateGlobalClusterVariable = operation{
	id: "updateGlobalClusterVariable", phrase: "update global cluster variable", method: http.MethodPut, path: "/cluster-variables/global/{name}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &UpdateGlobalClusterVariableError{f} },
}

// UpdateGlobalClusterVariable replaces the value of a global variable. Expressions evaluated from now on see it.
//
//	PUT /v2/cluster-variables/global/{name}
//
// Its own error is [*UpdateGlobalClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) UpdateGlobalClusterVariable(ctx context.Context, name string, body UpdateClusterVariableRequest, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opUpdateGlobalClusterVariable, opts)
	r.segment("name", string(name))
	r.json(body)
	return sendFor[ClusterVariableResult](ctx, r)
}

var opDeleteGlobalClusterVariable = operation{
	id: "deleteGlobalClusterVariable", phrase: "delete global cluster variable", method: http.MethodDelete, path: "/cluster-variables/global/{name}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &DeleteGlobalClusterVariableError{f} },
}

// DeleteGlobalClusterVariable removes a global variable.
//
//	DELETE /v2/cluster-variables/global/{name}
//
// Its own error is [*DeleteGlobalClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) DeleteGlobalClusterVariable(ctx context.Context, name string, opts ...CallOption) error {
	r := c.request(&opDeleteGlobalClusterVariable, opts)
	r.segment("name", string(name))
	return r.send(ctx)
}

// SearchClusterVariablesParams are the parameters of [Client.SearchClusterVariables] beside its path and body.
type SearchClusterVariablesParams struct {
	// Whether long values are cut, which isTruncated then tells; they are unless this is false.
	TruncateValues Opt[bool]
}

var opSearchClusterVariables = operation{
	id: "searchClusterVariables", phrase: "search cluster variables", method: http.MethodPost, path: "/cluster-variables/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchClusterVariablesError{f} },
}

// SearchClusterVariables finds cluster variables, global and of tenants. Long values are cut unless asked otherwise.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/cluster-variables/search
//
// Its own error is [*SearchClusterVariablesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchClusterVariables(ctx context.Context, body ClusterVariableSearchQueryRequest, params SearchClusterVariablesParams, opts ...CallOption) (*ClusterVariableSearchQueryResult, error) {
	r := c.request(&opSearchClusterVariables, opts)
	if v, ok := params.TruncateValues.Get(); ok {
		r.queryBool("truncateValues", v)
	}
	r.json(body)
	return sendFor[ClusterVariableSearchQueryResult](ctx, r)
}

var opCreateTenantClusterVariable = operation{
	id: "createTenantClusterVariable", phrase: "create tenant cluster variable", method: http.MethodPost, path: "/cluster-variables/tenants/{tenantId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 409, 500},
	failure:  func(f Failure) error { return &CreateTenantClusterVariableError{f} },
}

// CreateTenantClusterVariable creates a variable that every process of one tenant can read.
//
//	POST /v2/cluster-variables/tenants/{tenantId}
//
// Its own error is [*CreateTenantClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 409 IsConflict, 500 IsInternal.
func (c *Client) CreateTenantClusterVariable(ctx context.Context, tenantID string, body CreateClusterVariableRequest, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opCreateTenantClusterVariable, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[ClusterVariableResult](ctx, r)
}

var opGetTenantClusterVariable = operation{
	id: "getTenantClusterVariable", phrase: "get tenant cluster variable", method: http.MethodGet, path: "/cluster-variables/tenants/{tenantId}/{name}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetTenantClusterVariableError{f} },
}

// GetTenantClusterVariable returns a tenant's variable with its whole value.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/cluster-variables/tenants/{tenantId}/{name}
//
// Its own error is [*GetTenantClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) GetTenantClusterVariable(ctx context.Context, tenantID string, name string, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opGetTenantClusterVariable, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("name", string(name))
	return sendFor[ClusterVariableResult](ctx, r)
}

var opUpdateTenantClusterVariable = operation{
	id: "updateTenantClusterVariable", phrase: "update tenant cluster variable", method: http.MethodPut, path: "/cluster-variables/tenants/{tenantId}/{name}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &UpdateTenantClusterVariableError{f} },
}

// UpdateTenantClusterVariable replaces the value of a tenant's variable.
//
//	PUT /v2/cluster-variables/tenants/{tenantId}/{name}
//
// Its own error is [*UpdateTenantClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) UpdateTenantClusterVariable(ctx context.Context, tenantID string, name string, body UpdateClusterVariableRequest, opts ...CallOption) (*ClusterVariableResult, error) {
	r := c.request(&opUpdateTenantClusterVariable, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("name", string(name))
	r.json(body)
	return sendFor[ClusterVariableResult](ctx, r)
}

var opDeleteTenantClusterVariable = operation{
	id: "deleteTenantClusterVariable", phrase: "delete tenant cluster variable", method: http.MethodDelete, path: "/cluster-variables/tenants/{tenantId}/{name}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &DeleteTenantClusterVariableError{f} },
}

// DeleteTenantClusterVariable removes a tenant's variable.
//
//	DELETE /v2/cluster-variables/tenants/{tenantId}/{name}
//
// Its own error is [*DeleteTenantClusterVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) DeleteTenantClusterVariable(ctx context.Context, tenantID string, name string, opts ...CallOption) error {
	r := c.request(&opDeleteTenantClusterVariable, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("name", string(name))
	return r.send(ctx)
}

var opEvaluateConditionals = operation{
	id: "evaluateConditionals", phrase: "evaluate conditionals", method: http.MethodPost, path: "/conditionals/evaluation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &EvaluateConditionalsError{f} },
}

// EvaluateConditionals evaluates the conditions of start events with the given variables and starts an instance for
// each that is true.
//
//	POST /v2/conditionals/evaluation
//
// Its own error is [*EvaluateConditionalsError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) EvaluateConditionals(ctx context.Context, body ConditionalEvaluationInstruction, opts ...CallOption) (*EvaluateConditionalResult, error) {
	r := c.request(&opEvaluateConditionals, opts)
	body.TenantID = c.tenant(body.TenantID)
	r.json(body)
	return sendFor[EvaluateConditionalResult](ctx, r)
}

var opSearchCorrelatedMessageSubscriptions = operation{
	id: "searchCorrelatedMessageSubscriptions", phrase: "search correlated message subscriptions", method: http.MethodPost, path: "/correlated-message-subscriptions/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchCorrelatedMessageSubscriptionsError{f} },
}

// SearchCorrelatedMessageSubscriptions finds the subscriptions that a message reached, one entry for each message.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/correlated-message-subscriptions/search
//
// Its own error is [*SearchCorrelatedMessageSubscriptionsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) SearchCorrelatedMessageSubscriptions(ctx context.Context, body CorrelatedMessageSubscriptionSearchQuery, opts ...CallOption) (*CorrelatedMessageSubscriptionSearchQueryResult, error) {
	r := c.request(&opSearchCorrelatedMessageSubscriptions, opts)
	r.json(body)
	return sendFor[CorrelatedMessageSubscriptionSearchQueryResult](ctx, r)
}

var opEvaluateDecision = operation{
	id: "evaluateDecision", phrase: "evaluate decision", method: http.MethodPost, path: "/decision-definitions/evaluation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503},
	failure:  func(f Failure) error { return &EvaluateDecisionError{f} },
}

// EvaluateDecision evaluates a deployed decision, and those it requires, with the given variables. A failing evaluation
// is a result too: it names the decision that failed.
//
//	POST /v2/decision-definitions/evaluation
//
// Its own error is [*EvaluateDecisionError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) EvaluateDecision(ctx context.Context, body DecisionEvaluationInstruction, opts ...CallOption) (*EvaluateDecisionResult, error) {
	r := c.request(&opEvaluateDecision, opts)
	if body != nil {
		body = body.inTenant(c)
	}
	r.json(body)
	return sendFor[EvaluateDecisionResult](ctx, r)
}

var opSearchDecisionDefinitions = operation{
	id: "searchDecisionDefinitions", phrase: "search decision definitions", method: http.MethodPost, path: "/decision-definitions/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchDecisionDefinitionsError{f} },
}

// SearchDecisionDefinitions finds deployed decisions in all their versions.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/decision-definitions/search
//
// Its own error is [*SearchDecisionDefinitionsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) SearchDecisionDefinitions(ctx context.Context, body DecisionDefinitionSearchQuery, opts ...CallOption) (*DecisionDefinitionSearchQueryResult, error) {
	r := c.request(&opSearchDecisionDefinitions, opts)
	r.json(body)
	return sendFor[DecisionDefinitionSearchQueryResult](ctx, r)
}

var opGetDecisionDefinition = operation{
	id: "getDecisionDefinition", phrase: "get decision definition", method: http.MethodGet, path: "/decision-definitions/{decisionDefinitionKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetDecisionDefinitionError{f} },
}

// GetDecisionDefinition returns one version of a decision.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/decision-definitions/{decisionDefinitionKey}
//
// Its own error is [*GetDecisionDefinitionError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) GetDecisionDefinition(ctx context.Context, decisionDefinitionKey DecisionDefinitionKey, opts ...CallOption) (*DecisionDefinitionResult, error) {
	r := c.request(&opGetDecisionDefinition, opts)
	r.segment("decisionDefinitionKey", string(decisionDefinitionKey))
	return sendFor[DecisionDefinitionResult](ctx, r)
}

var opGetDecisionDefinitionXML = operation{
	id: "getDecisionDefinitionXML", phrase: "get decision definition xml", method: http.MethodGet, path: "/decision-definitions/{decisionDefinitionKey}/xml",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetDecisionDefinitionXMLError{f} },
}

// GetDecisionDefinitionXML returns the DMN file that the decision was deployed with.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/decision-definitions/{decisionDefinitionKey}/xml
//
// Its own error is [*GetDecisionDefinitionXMLError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) GetDecisionDefinitionXML(ctx context.Context, decisionDefinitionKey DecisionDefinitionKey, opts ...CallOption) ([]byte, error) {
	r := c.request(&opGetDecisionDefinitionXML, opts)
	r.segment("decisionDefinitionKey", string(decisionDefinitionKey))
	return r.bytes(ctx)
}

var opSearchDecisionInstances = operation{
	id: "searchDecisionInstances", phrase: "search decision instances", method: http.MethodPost, path: "/decision-instances/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchDecisionInstancesError{f} },
}

// SearchDecisionInstances finds evaluations of decisions, of processes and of requests alike.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/decision-instances/search
//
// Its own error is [*SearchDecisionInstancesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchDecisionInstances(ctx context.Context, body DecisionInstanceSearchQuery, opts ...CallOption) (*DecisionInstanceSearchQueryResult, error) {
	r := c.request(&opSearchDecisionInstances, opts)
	r.json(body)
	return sendFor[DecisionInstanceSearchQueryResult](ctx, r)
}

var opGetDecisionInstance = operation{
	id: "getDecisionInstance", phrase: "get decision instance", method: http.MethodGet, path: "/decision-instances/{decisionEvaluationInstanceKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetDecisionInstanceError{f} },
}

// GetDecisionInstance returns one evaluation with its inputs and the rules that matched.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/decision-instances/{decisionEvaluationInstanceKey}
//
// Its own error is [*GetDecisionInstanceError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetDecisionInstance(ctx context.Context, decisionEvaluationInstanceKey DecisionEvaluationInstanceKey, opts ...CallOption) (*DecisionInstanceGetQueryResult, error) {
	r := c.request(&opGetDecisionInstance, opts)
	r.segment("decisionEvaluationInstanceKey", string(decisionEvaluationInstanceKey))
	return sendFor[DecisionInstanceGetQueryResult](ctx, r)
}

var opDeleteDecisionInstance = operation{
	id: "deleteDecisionInstance", phrase: "delete decision instance", method: http.MethodPost, path: "/decision-instances/{decisionEvaluationKey}/deletion",
	safe: false, free: false, eventual: false,
	failures: []int{401, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteDecisionInstanceError{f} },
}

// DeleteDecisionInstance removes the history of one evaluation.
//
//	POST /v2/decision-instances/{decisionEvaluationKey}/deletion
//
// Its own error is [*DeleteDecisionInstanceError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal,
// 503 IsUnavailable.
func (c *Client) DeleteDecisionInstance(ctx context.Context, decisionEvaluationKey DecisionEvaluationKey, body CancelProcessInstanceRequest, opts ...CallOption) error {
	r := c.request(&opDeleteDecisionInstance, opts)
	r.segment("decisionEvaluationKey", string(decisionEvaluationKey))
	r.json(body)
	return r.send(ctx)
}

var opDeleteDecisionInstancesBatchOperation = operation{
	id: "deleteDecisionInstancesBatchOperation", phrase: "delete decision instances batch operation", method: http.MethodPost, path: "/decision-instances/deletion",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &DeleteDecisionInstancesBatchOperationError{f} },
}

// DeleteDecisionInstancesBatchOperation starts a batch operation that removes the history of all evaluations the filter
// finds.
//
//	POST /v2/decision-instances/deletion
//
// Its own error is [*DeleteDecisionInstancesBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) DeleteDecisionInstancesBatchOperation(ctx context.Context, body DecisionInstanceDeletionBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opDeleteDecisionInstancesBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opSearchDecisionRequirements = operation{
	id: "searchDecisionRequirements", phrase: "search decision requirements", method: http.MethodPost, path: "/decision-requirements/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchDecisionRequirementsError{f} },
}

// SearchDecisionRequirements finds deployed DMN files, each a graph of decisions.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/decision-requirements/search
//
// Its own error is [*SearchDecisionRequirementsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) SearchDecisionRequirements(ctx context.Context, body DecisionRequirementsSearchQuery, opts ...CallOption) (*DecisionRequirementsSearchQueryResult, error) {
	r := c.request(&opSearchDecisionRequirements, opts)
	r.json(body)
	return sendFor[DecisionRequirementsSearchQueryResult](ctx, r)
}

var opGetDecisionRequirements = operation{
	id: "getDecisionRequirements", phrase: "get decision requirements", method: http.MethodGet, path: "/decision-requirements/{decisionRequirementsKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetDecisionRequirementsError{f} },
}

// GetDecisionRequirements returns one version of a graph of decisions.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/decision-requirements/{decisionRequirementsKey}
//
// Its own error is [*GetDecisionRequirementsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) GetDecisionRequirements(ctx context.Context, decisionRequirementsKey DecisionRequirementsKey, opts ...CallOption) (*DecisionRequirementsResult, error) {
	r := c.request(&opGetDecisionRequirements, opts)
	r.segment("decisionRequirementsKey", string(decisionRequirementsKey))
	return sendFor[DecisionRequirementsResult](ctx, r)
}

var opGetDecisionRequirementsXML = operation{
	id: "getDecisionRequirementsXML", phrase: "get decision requirements xml", method: http.MethodGet, path: "/decision-requirements/{decisionRequirementsKey}/xml",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetDecisionRequirementsXMLError{f} },
}

// GetDecisionRequirementsXML returns the DMN file as it was deployed.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/decision-requirements/{decisionRequirementsKey}/xml
//
// Its own error is [*GetDecisionRequirementsXMLError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) GetDecisionRequirementsXML(ctx context.Context, decisionRequirementsKey DecisionRequirementsKey, opts ...CallOption) ([]byte, error) {
	r := c.request(&opGetDecisionRequirementsXML, opts)
	r.segment("decisionRequirementsKey", string(decisionRequirementsKey))
	return r.bytes(ctx)
}

var opCreateDeployment = operation{
	id: "createDeployment", phrase: "create deployment", method: http.MethodPost, path: "/deployments",
	safe: false, free: false, eventual: false,
	failures: []int{400, 503},
	failure:  func(f Failure) error { return &CreateDeploymentError{f} },
}

// CreateDeployment deploys processes, decisions, forms and other files together: all of them or none. A file that is
// the same as its latest version keeps that version. Everything wrong with any file is listed at once.
//
//	POST /v2/deployments
//
// Its own error is [*CreateDeploymentError]: 400 IsInvalid, 503 IsUnavailable.
func (c *Client) CreateDeployment(ctx context.Context, form CreateDeploymentRequest, opts ...CallOption) (*DeploymentResult, error) {
	r := c.request(&opCreateDeployment, opts)
	form.TenantID = c.tenant(form.TenantID)
	r.form(form)
	return sendFor[DeploymentResult](ctx, r)
}

// CreateDocumentParams are the parameters of [Client.CreateDocument] beside its path and body.
type CreateDocumentParams struct {
	// The store that has the file; the default store when absent.
	StoreID Opt[string]
	// The id the document is to have; a new one when absent.
	DocumentID Opt[string]
}

var opCreateDocument = operation{
	id: "createDocument", phrase: "create document", method: http.MethodPost, path: "/documents",
	safe: false, free: false, eventual: false,
	failures: []int{400, 415},
	failure:  func(f Failure) error { return &CreateDocumentError{f} },
}

// CreateDocument stores a file and returns a reference to it, to be kept in a variable.
//
//	POST /v2/documents
//
// Its own error is [*CreateDocumentError]: 400 IsInvalid, 415 IsUnsupportedMediaType.
func (c *Client) CreateDocument(ctx context.Context, form CreateDocumentRequest, params CreateDocumentParams, opts ...CallOption) (*DocumentReference, error) {
	r := c.request(&opCreateDocument, opts)
	if v, ok := params.StoreID.Get(); ok {
		r.query("storeId", string(v))
	}
	if v, ok := params.DocumentID.Get(); ok {
		r.query("documentId", string(v))
	}
	r.form(form)
	return sendFor[DocumentReference](ctx, r)
}

// CreateDocumentsParams are the parameters of [Client.CreateDocuments] beside its path and body.
type CreateDocumentsParams struct {
	// The store that has the file; the default store when absent.
	StoreID Opt[string]
}

var opCreateDocuments = operation{
	id: "createDocuments", phrase: "create documents", method: http.MethodPost, path: "/documents/batch",
	safe: false, free: false, eventual: false,
	failures: []int{400, 415},
	failure:  func(f Failure) error { return &CreateDocumentsError{f} },
}

// CreateDocuments stores several files. Those that cannot be stored are listed beside those that were.
//
//	POST /v2/documents/batch
//
// Its own error is [*CreateDocumentsError]: 400 IsInvalid, 415 IsUnsupportedMediaType.
func (c *Client) CreateDocuments(ctx context.Context, form CreateDocumentsRequest, params CreateDocumentsParams, opts ...CallOption) (*DocumentCreationBatchResponse, error) {
	r := c.request(&opCreateDocuments, opts)
	if v, ok := params.StoreID.Get(); ok {
		r.query("storeId", string(v))
	}
	r.form(form)
	return sendFor[DocumentCreationBatchResponse](ctx, r)
}

// GetDocumentParams are the parameters of [Client.GetDocument] beside its path and body.
type GetDocumentParams struct {
	// The store that has the file; the default store when absent.
	StoreID Opt[string]
	// The hash of the content, as the reference has it; a document that does not match is not handed out.
	ContentHash Opt[string]
}

var opGetDocument = operation{
	id: "getDocument", phrase: "get document", method: http.MethodGet, path: "/documents/{documentId}",
	safe: true, free: false, eventual: false,
	failures: []int{404, 500},
	failure:  func(f Failure) error { return &GetDocumentError{f} },
}

// GetDocument returns the content of a stored file.
//
//	GET /v2/documents/{documentId}
//
// Its own error is [*GetDocumentError]: 404 IsNotFound, 500 IsInternal.
func (c *Client) GetDocument(ctx context.Context, documentID string, params GetDocumentParams, opts ...CallOption) (*Download, error) {
	r := c.request(&opGetDocument, opts)
	r.segment("documentId", string(documentID))
	if v, ok := params.StoreID.Get(); ok {
		r.query("storeId", string(v))
	}
	if v, ok := params.ContentHash.Get(); ok {
		r.query("contentHash", string(v))
	}
	return r.download(ctx)
}

// DeleteDocumentParams are the parameters of [Client.DeleteDocument] beside its path and body.
type DeleteDocumentParams struct {
	// The store that has the file; the default store when absent.
	StoreID Opt[string]
}

var opDeleteDocument = operation{
	id: "deleteDocument", phrase: "delete document", method: http.MethodDelete, path: "/documents/{documentId}",
	safe: false, free: false, eventual: false,
	failures: []int{404, 500},
	failure:  func(f Failure) error { return &DeleteDocumentError{f} },
}

// DeleteDocument removes a stored file. References to it lead nowhere afterwards.
//
//	DELETE /v2/documents/{documentId}
//
// Its own error is [*DeleteDocumentError]: 404 IsNotFound, 500 IsInternal.
func (c *Client) DeleteDocument(ctx context.Context, documentID string, params DeleteDocumentParams, opts ...CallOption) error {
	r := c.request(&opDeleteDocument, opts)
	r.segment("documentId", string(documentID))
	if v, ok := params.StoreID.Get(); ok {
		r.query("storeId", string(v))
	}
	return r.send(ctx)
}

// CreateDocumentLinkParams are the parameters of [Client.CreateDocumentLink] beside its path and body.
type CreateDocumentLinkParams struct {
	// The store that has the file; the default store when absent.
	StoreID Opt[string]
	// The hash of the content, as the reference has it; a document that does not match is not handed out.
	ContentHash Opt[string]
}

var opCreateDocumentLink = operation{
	id: "createDocumentLink", phrase: "create document link", method: http.MethodPost, path: "/documents/{documentId}/links",
	safe: false, free: false, eventual: false,
	failures: []int{400},
	failure:  func(f Failure) error { return &CreateDocumentLinkError{f} },
}

// CreateDocumentLink makes a link that lets anyone who has it download the file until it expires.
//
//	POST /v2/documents/{documentId}/links
//
// Its own error is [*CreateDocumentLinkError]: 400 IsInvalid.
func (c *Client) CreateDocumentLink(ctx context.Context, documentID string, body DocumentLinkRequest, params CreateDocumentLinkParams, opts ...CallOption) (*DocumentLink, error) {
	r := c.request(&opCreateDocumentLink, opts)
	r.segment("documentId", string(documentID))
	if v, ok := params.StoreID.Get(); ok {
		r.query("storeId", string(v))
	}
	if v, ok := params.ContentHash.Get(); ok {
		r.query("contentHash", string(v))
	}
	r.json(body)
	return sendFor[DocumentLink](ctx, r)
}

var opActivateAdHocSubProcessActivities = operation{
	id: "activateAdHocSubProcessActivities", phrase: "activate ad hoc sub process activities", method: http.MethodPost, path: "/element-instances/ad-hoc-activities/{adHocSubProcessInstanceKey}/activation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &ActivateAdHocSubProcessActivitiesError{f} },
}

// ActivateAdHocSubProcessActivities starts elements inside a running ad-hoc sub-process, each with its own variables.
//
//	POST /v2/element-instances/ad-hoc-activities/{adHocSubProcessInstanceKey}/activation
//
// Its own error is [*ActivateAdHocSubProcessActivitiesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) ActivateAdHocSubProcessActivities(ctx context.Context, adHocSubProcessInstanceKey ElementInstanceKey, body AdHocSubProcessActivateActivitiesInstruction, opts ...CallOption) error {
	r := c.request(&opActivateAdHocSubProcessActivities, opts)
	r.segment("adHocSubProcessInstanceKey", string(adHocSubProcessInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opSearchElementInstances = operation{
	id: "searchElementInstances", phrase: "search element instances", method: http.MethodPost, path: "/element-instances/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchElementInstancesError{f} },
}

// SearchElementInstances finds the activities, events and gateways that process instances went through or stand at.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/element-instances/search
//
// Its own error is [*SearchElementInstancesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchElementInstances(ctx context.Context, body ElementInstanceSearchQuery, opts ...CallOption) (*ElementInstanceSearchQueryResult, error) {
	r := c.request(&opSearchElementInstances, opts)
	r.json(body)
	return sendFor[ElementInstanceSearchQueryResult](ctx, r)
}

var opGetElementInstance = operation{
	id: "getElementInstance", phrase: "get element instance", method: http.MethodGet, path: "/element-instances/{elementInstanceKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetElementInstanceError{f} },
}

// GetElementInstance returns one element instance.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/element-instances/{elementInstanceKey}
//
// Its own error is [*GetElementInstanceError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetElementInstance(ctx context.Context, elementInstanceKey ElementInstanceKey, opts ...CallOption) (*ElementInstanceResult, error) {
	r := c.request(&opGetElementInstance, opts)
	r.segment("elementInstanceKey", string(elementInstanceKey))
	return sendFor[ElementInstanceResult](ctx, r)
}

var opSearchElementInstanceIncidents = operation{
	id: "searchElementInstanceIncidents", phrase: "search element instance incidents", method: http.MethodPost, path: "/element-instances/{elementInstanceKey}/incidents/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchElementInstanceIncidentsError{f} },
}

// SearchElementInstanceIncidents finds incidents of an element instance and of everything that runs inside it, called
// processes included.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/element-instances/{elementInstanceKey}/incidents/search
//
// Its own error is [*SearchElementInstanceIncidentsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) SearchElementInstanceIncidents(ctx context.Context, elementInstanceKey ElementInstanceKey, body IncidentSearchQuery, opts ...CallOption) (*IncidentSearchQueryResult, error) {
	r := c.request(&opSearchElementInstanceIncidents, opts)
	r.segment("elementInstanceKey", string(elementInstanceKey))
	r.json(body)
	return sendFor[IncidentSearchQueryResult](ctx, r)
}

var opCreateElementInstanceVariables = operation{
	id: "createElementInstanceVariables", phrase: "create element instance variables", method: http.MethodPut, path: "/element-instances/{elementInstanceKey}/variables",
	safe: false, free: false, eventual: false,
	failures: []int{400, 500, 503, 504},
	failure:  func(f Failure) error { return &CreateElementInstanceVariablesError{f} },
}

// CreateElementInstanceVariables creates or changes variables. Each goes to the nearest scope that has it, else to the
// process; with local set, to the element itself.
//
//	PUT /v2/element-instances/{elementInstanceKey}/variables
//
// Its own error is [*CreateElementInstanceVariablesError]: 400 IsInvalid, 500 IsInternal, 503 IsUnavailable, 504
// IsTimeout.
func (c *Client) CreateElementInstanceVariables(ctx context.Context, elementInstanceKey ElementInstanceKey, body SetVariableRequest, opts ...CallOption) error {
	r := c.request(&opCreateElementInstanceVariables, opts)
	r.segment("elementInstanceKey", string(elementInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opEvaluateExpression = operation{
	id: "evaluateExpression", phrase: "evaluate expression", method: http.MethodPost, path: "/expression/evaluation",
	safe: true, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &EvaluateExpressionError{f} },
}

// EvaluateExpression evaluates a FEEL expression with the given variables and the cluster variables of the tenant.
// Nothing is changed.
//
//	POST /v2/expression/evaluation
//
// Its own error is [*EvaluateExpressionError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) EvaluateExpression(ctx context.Context, body ExpressionEvaluationRequest, opts ...CallOption) (*ExpressionEvaluationResult, error) {
	r := c.request(&opEvaluateExpression, opts)
	body.TenantID = c.tenant(body.TenantID)
	r.json(body)
	return sendFor[ExpressionEvaluationResult](ctx, r)
}

var opCreateGlobalTaskListener = operation{
	id: "createGlobalTaskListener", phrase: "create global task listener", method: http.MethodPost, path: "/global-task-listeners",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 409, 500, 503},
	failure:  func(f Failure) error { return &CreateGlobalTaskListenerError{f} },
}

// CreateGlobalTaskListener adds a listener whose jobs are created on events of every user task.
//
//	POST /v2/global-task-listeners
//
// Its own error is [*CreateGlobalTaskListenerError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 409
// IsConflict, 500 IsInternal, 503 IsUnavailable.
func (c *Client) CreateGlobalTaskListener(ctx context.Context, body CreateGlobalTaskListenerRequest, opts ...CallOption) (*GlobalTaskListenerResult, error) {
	r := c.request(&opCreateGlobalTaskListener, opts)
	r.json(body)
	return sendFor[GlobalTaskListenerResult](ctx, r)
}

var opGetGlobalTaskListener = operation{
	id: "getGlobalTaskListener", phrase: "get global task listener", method: http.MethodGet, path: "/global-task-listeners/{id}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetGlobalTaskListenerError{f} },
}

// GetGlobalTaskListener returns one global task listener.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/global-task-listeners/{id}
//
// Its own error is [*GetGlobalTaskListenerError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetGlobalTaskListener(ctx context.Context, id string, opts ...CallOption) (*GlobalTaskListenerResult, error) {
	r := c.request(&opGetGlobalTaskListener, opts)
	r.segment("id", string(id))
	return sendFor[GlobalTaskListenerResult](ctx, r)
}

var opUpdateGlobalTaskListener = operation{
	id: "updateGlobalTaskListener", phrase: "update global task listener", method: http.MethodPut, path: "/global-task-listeners/{id}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateGlobalTaskListenerError{f} },
}

// UpdateGlobalTaskListener replaces what a global task listener says. Listeners that come from the configuration cannot
// be changed.
//
//	PUT /v2/global-task-listeners/{id}
//
// Its own error is [*UpdateGlobalTaskListenerError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) UpdateGlobalTaskListener(ctx context.Context, id string, body UpdateGlobalTaskListenerRequest, opts ...CallOption) (*GlobalTaskListenerResult, error) {
	r := c.request(&opUpdateGlobalTaskListener, opts)
	r.segment("id", string(id))
	r.json(body)
	return sendFor[GlobalTaskListenerResult](ctx, r)
}

var opDeleteGlobalTaskListener = operation{
	id: "deleteGlobalTaskListener", phrase: "delete global task listener", method: http.MethodDelete, path: "/global-task-listeners/{id}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteGlobalTaskListenerError{f} },
}

// DeleteGlobalTaskListener removes a global task listener. Jobs it has created go on.
//
//	DELETE /v2/global-task-listeners/{id}
//
// Its own error is [*DeleteGlobalTaskListenerError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteGlobalTaskListener(ctx context.Context, id string, opts ...CallOption) error {
	r := c.request(&opDeleteGlobalTaskListener, opts)
	r.segment("id", string(id))
	return r.send(ctx)
}

var opSearchGlobalTaskListeners = operation{
	id: "searchGlobalTaskListeners", phrase: "search global task listeners", method: http.MethodPost, path: "/global-task-listeners/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchGlobalTaskListenersError{f} },
}

// SearchGlobalTaskListeners finds the listeners of all user tasks.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/global-task-listeners/search
//
// Its own error is [*SearchGlobalTaskListenersError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) SearchGlobalTaskListeners(ctx context.Context, body GlobalTaskListenerSearchQueryRequest, opts ...CallOption) (*GlobalTaskListenerSearchQueryResult, error) {
	r := c.request(&opSearchGlobalTaskListeners, opts)
	r.json(body)
	return sendFor[GlobalTaskListenerSearchQueryResult](ctx, r)
}

var opCreateGroup = operation{
	id: "createGroup", phrase: "create group", method: http.MethodPost, path: "/groups",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500, 503},
	failure:  func(f Failure) error { return &CreateGroupError{f} },
}

// CreateGroup creates a group without members.
//
//	POST /v2/groups
//
// Its own error is [*CreateGroupError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) CreateGroup(ctx context.Context, body GroupCreateRequest, opts ...CallOption) (*GroupCreateResult, error) {
	r := c.request(&opCreateGroup, opts)
	r.json(body)
	return sendFor[GroupCreateResult](ctx, r)
}

var opSearchGroups = operation{
	id: "searchGroups", phrase: "search groups", method: http.MethodPost, path: "/groups/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchGroupsError{f} },
}

// SearchGroups finds groups by id and by name.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/groups/search
//
// Its own error is [*SearchGroupsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchGroups(ctx context.Context, body GroupSearchQueryRequest, opts ...CallOption) (*GroupSearchQueryResult, error) {
	r := c.request(&opSearchGroups, opts)
	r.json(body)
	return sendFor[GroupSearchQueryResult](ctx, r)
}

var opGetGroup = operation{
	id: "getGroup", phrase: "get group", method: http.MethodGet, path: "/groups/{groupId}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetGroupError{f} },
}

// GetGroup returns one group.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/groups/{groupId}
//
// Its own error is [*GetGroupError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetGroup(ctx context.Context, groupID string, opts ...CallOption) (*GroupResult, error) {
	r := c.request(&opGetGroup, opts)
	r.segment("groupId", string(groupID))
	return sendFor[GroupResult](ctx, r)
}

var opUpdateGroup = operation{
	id: "updateGroup", phrase: "update group", method: http.MethodPut, path: "/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateGroupError{f} },
}

// UpdateGroup changes a group's name and description.
//
//	PUT /v2/groups/{groupId}
//
// Its own error is [*UpdateGroupError]: 400 IsInvalid, 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UpdateGroup(ctx context.Context, groupID string, body GroupUpdateRequest, opts ...CallOption) (*GroupUpdateResult, error) {
	r := c.request(&opUpdateGroup, opts)
	r.segment("groupId", string(groupID))
	r.json(body)
	return sendFor[GroupUpdateResult](ctx, r)
}

var opDeleteGroup = operation{
	id: "deleteGroup", phrase: "delete group", method: http.MethodDelete, path: "/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{401, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteGroupError{f} },
}

// DeleteGroup removes a group, its memberships and its authorizations.
//
//	DELETE /v2/groups/{groupId}
//
// Its own error is [*DeleteGroupError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteGroup(ctx context.Context, groupID string, opts ...CallOption) error {
	r := c.request(&opDeleteGroup, opts)
	r.segment("groupId", string(groupID))
	return r.send(ctx)
}

var opSearchClientsForGroup = operation{
	id: "searchClientsForGroup", phrase: "search clients for group", method: http.MethodPost, path: "/groups/{groupId}/clients/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchClientsForGroupError{f} },
}

// SearchClientsForGroup finds the clients that belong to a group.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/groups/{groupId}/clients/search
//
// Its own error is [*SearchClientsForGroupError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) SearchClientsForGroup(ctx context.Context, groupID string, body RoleClientSearchQueryRequest, opts ...CallOption) (*RoleClientSearchResult, error) {
	r := c.request(&opSearchClientsForGroup, opts)
	r.segment("groupId", string(groupID))
	r.json(body)
	return sendFor[RoleClientSearchResult](ctx, r)
}

var opAssignClientToGroup = operation{
	id: "assignClientToGroup", phrase: "assign client to group", method: http.MethodPut, path: "/groups/{groupId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignClientToGroupError{f} },
}

// AssignClientToGroup makes a client a member of a group.
//
//	PUT /v2/groups/{groupId}/clients/{clientId}
//
// Its own error is [*AssignClientToGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignClientToGroup(ctx context.Context, groupID string, clientID string, opts ...CallOption) error {
	r := c.request(&opAssignClientToGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opUnassignClientFromGroup = operation{
	id: "unassignClientFromGroup", phrase: "unassign client from group", method: http.MethodDelete, path: "/groups/{groupId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignClientFromGroupError{f} },
}

// UnassignClientFromGroup ends a client's membership in a group.
//
//	DELETE /v2/groups/{groupId}/clients/{clientId}
//
// Its own error is [*UnassignClientFromGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignClientFromGroup(ctx context.Context, groupID string, clientID string, opts ...CallOption) error {
	r := c.request(&opUnassignClientFromGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opSearchMappingRulesForGroup = operation{
	id: "searchMappingRulesForGroup", phrase: "search mapping rules for group", method: http.MethodPost, path: "/groups/{groupId}/mapping-rules/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchMappingRulesForGroupError{f} },
}

// SearchMappingRulesForGroup finds the mapping rules that belong to a group.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/groups/{groupId}/mapping-rules/search
//
// Its own error is [*SearchMappingRulesForGroupError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) SearchMappingRulesForGroup(ctx context.Context, groupID string, body MappingRuleSearchQueryRequest, opts ...CallOption) (*RoleMappingRuleSearchResult, error) {
	r := c.request(&opSearchMappingRulesForGroup, opts)
	r.segment("groupId", string(groupID))
	r.json(body)
	return sendFor[RoleMappingRuleSearchResult](ctx, r)
}

var opAssignMappingRuleToGroup = operation{
	id: "assignMappingRuleToGroup", phrase: "assign mapping rule to group", method: http.MethodPut, path: "/groups/{groupId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignMappingRuleToGroupError{f} },
}

// AssignMappingRuleToGroup makes those whose claims match the rule members of a group.
//
//	PUT /v2/groups/{groupId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*AssignMappingRuleToGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict,
// 500 IsInternal, 503 IsUnavailable.
func (c *Client) AssignMappingRuleToGroup(ctx context.Context, groupID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opAssignMappingRuleToGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opUnassignMappingRuleFromGroup = operation{
	id: "unassignMappingRuleFromGroup", phrase: "unassign mapping rule from group", method: http.MethodDelete, path: "/groups/{groupId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignMappingRuleFromGroupError{f} },
}

// UnassignMappingRuleFromGroup ends a mapping rule's membership in a group.
//
//	DELETE /v2/groups/{groupId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*UnassignMappingRuleFromGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) UnassignMappingRuleFromGroup(ctx context.Context, groupID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opUnassignMappingRuleFromGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opSearchRolesForGroup = operation{
	id: "searchRolesForGroup", phrase: "search roles for group", method: http.MethodPost, path: "/groups/{groupId}/roles/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchRolesForGroupError{f} },
}

// SearchRolesForGroup finds the roles that a group has.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/groups/{groupId}/roles/search
//
// Its own error is [*SearchRolesForGroupError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) SearchRolesForGroup(ctx context.Context, groupID string, body RoleSearchQueryRequest, opts ...CallOption) (*GroupRoleSearchResult, error) {
	r := c.request(&opSearchRolesForGroup, opts)
	r.segment("groupId", string(groupID))
	r.json(body)
	return sendFor[GroupRoleSearchResult](ctx, r)
}

var opSearchUsersForGroup = operation{
	id: "searchUsersForGroup", phrase: "search users for group", method: http.MethodPost, path: "/groups/{groupId}/users/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchUsersForGroupError{f} },
}

// SearchUsersForGroup finds the users that belong to a group.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/groups/{groupId}/users/search
//
// Its own error is [*SearchUsersForGroupError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) SearchUsersForGroup(ctx context.Context, groupID string, body RoleUserSearchQueryRequest, opts ...CallOption) (*RoleUserSearchResult, error) {
	r := c.request(&opSearchUsersForGroup, opts)
	r.segment("groupId", string(groupID))
	r.json(body)
	return sendFor[RoleUserSearchResult](ctx, r)
}

var opAssignUserToGroup = operation{
	id: "assignUserToGroup", phrase: "assign user to group", method: http.MethodPut, path: "/groups/{groupId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignUserToGroupError{f} },
}

// AssignUserToGroup makes a user a member of a group.
//
//	PUT /v2/groups/{groupId}/users/{username}
//
// Its own error is [*AssignUserToGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignUserToGroup(ctx context.Context, groupID string, username string, opts ...CallOption) error {
	r := c.request(&opAssignUserToGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opUnassignUserFromGroup = operation{
	id: "unassignUserFromGroup", phrase: "unassign user from group", method: http.MethodDelete, path: "/groups/{groupId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignUserFromGroupError{f} },
}

// UnassignUserFromGroup ends a user's membership in a group.
//
//	DELETE /v2/groups/{groupId}/users/{username}
//
// Its own error is [*UnassignUserFromGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignUserFromGroup(ctx context.Context, groupID string, username string, opts ...CallOption) error {
	r := c.request(&opUnassignUserFromGroup, opts)
	r.segment("groupId", string(groupID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opSearchIncidents = operation{
	id: "searchIncidents", phrase: "search incidents", method: http.MethodPost, path: "/incidents/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchIncidentsError{f} },
}

// SearchIncidents finds what keeps process instances from going on, open and resolved.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/incidents/search
//
// Its own error is [*SearchIncidentsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchIncidents(ctx context.Context, body IncidentSearchQuery, opts ...CallOption) (*IncidentSearchQueryResult, error) {
	r := c.request(&opSearchIncidents, opts)
	r.json(body)
	return sendFor[IncidentSearchQueryResult](ctx, r)
}

var opGetIncident = operation{
	id: "getIncident", phrase: "get incident", method: http.MethodGet, path: "/incidents/{incidentKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetIncidentError{f} },
}

// GetIncident returns one incident.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/incidents/{incidentKey}
//
// Its own error is [*GetIncidentError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetIncident(ctx context.Context, incidentKey IncidentKey, opts ...CallOption) (*IncidentResult, error) {
	r := c.request(&opGetIncident, opts)
	r.segment("incidentKey", string(incidentKey))
	return sendFor[IncidentResult](ctx, r)
}

var opResolveIncident = operation{
	id: "resolveIncident", phrase: "resolve incident", method: http.MethodPost, path: "/incidents/{incidentKey}/resolution",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &ResolveIncidentError{f} },
}

// ResolveIncident tries the failed step again. If it fails again, a new incident takes the old one's place. An incident
// of a job without retries needs its retries raised first.
//
//	POST /v2/incidents/{incidentKey}/resolution
//
// Its own error is [*ResolveIncidentError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) ResolveIncident(ctx context.Context, incidentKey IncidentKey, body IncidentResolutionRequest, opts ...CallOption) error {
	r := c.request(&opResolveIncident, opts)
	r.segment("incidentKey", string(incidentKey))
	r.json(body)
	return r.send(ctx)
}

var opGetProcessInstanceStatisticsByDefinition = operation{
	id: "getProcessInstanceStatisticsByDefinition", phrase: "get process instance statistics by definition", method: http.MethodPost, path: "/incidents/statistics/process-instances-by-definition",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceStatisticsByDefinitionError{f} },
}

// GetProcessInstanceStatisticsByDefinition counts the active instances that have a given error, by process definition.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/incidents/statistics/process-instances-by-definition
//
// Its own error is [*GetProcessInstanceStatisticsByDefinitionError]: 400 IsInvalid, 401 IsUnauthorized, 403
// IsForbidden, 500 IsInternal.
func (c *Client) GetProcessInstanceStatisticsByDefinition(ctx context.Context, body IncidentProcessInstanceStatisticsByDefinitionQuery, opts ...CallOption) (*IncidentProcessInstanceStatisticsByDefinitionQueryResult, error) {
	r := c.request(&opGetProcessInstanceStatisticsByDefinition, opts)
	r.json(body)
	return sendFor[IncidentProcessInstanceStatisticsByDefinitionQueryResult](ctx, r)
}

var opGetProcessInstanceStatisticsByError = operation{
	id: "getProcessInstanceStatisticsByError", phrase: "get process instance statistics by error", method: http.MethodPost, path: "/incidents/statistics/process-instances-by-error",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceStatisticsByErrorError{f} },
}

// GetProcessInstanceStatisticsByError counts the active instances that have an incident, by its message.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/incidents/statistics/process-instances-by-error
//
// Its own error is [*GetProcessInstanceStatisticsByErrorError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) GetProcessInstanceStatisticsByError(ctx context.Context, body IncidentProcessInstanceStatisticsByErrorQuery, opts ...CallOption) (*IncidentProcessInstanceStatisticsByErrorQueryResult, error) {
	r := c.request(&opGetProcessInstanceStatisticsByError, opts)
	r.json(body)
	return sendFor[IncidentProcessInstanceStatisticsByErrorQueryResult](ctx, r)
}

var opActivateJobs = operation{
	id: "activateJobs", phrase: "activate jobs", method: http.MethodPost, path: "/jobs/activation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 500, 503},
	failure:  func(f Failure) error { return &ActivateJobsError{f} },
}

// ActivateJobs hands out jobs of a type to a worker, which has them for itself until the time-out. Waits for jobs to
// come when there are none.
//
//	POST /v2/jobs/activation
//
// Its own error is [*ActivateJobsError]: 400 IsInvalid, 401 IsUnauthorized, 500 IsInternal, 503 IsUnavailable.
func (c *Client) ActivateJobs(ctx context.Context, body JobActivationRequest, opts ...CallOption) (*JobActivationResult, error) {
	r := c.request(&opActivateJobs, opts)
	body.TenantIDs = c.tenants(body.TenantIDs)
	r.json(body)
	return sendFor[JobActivationResult](ctx, r)
}

var opSearchJobs = operation{
	id: "searchJobs", phrase: "search jobs", method: http.MethodPost, path: "/jobs/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchJobsError{f} },
}

// SearchJobs finds jobs in every state.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/jobs/search
//
// Its own error is [*SearchJobsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchJobs(ctx context.Context, body JobSearchQuery, opts ...CallOption) (*JobSearchQueryResult, error) {
	r := c.request(&opSearchJobs, opts)
	r.json(body)
	return sendFor[JobSearchQueryResult](ctx, r)
}

var opUpdateJob = operation{
	id: "updateJob", phrase: "update job", method: http.MethodPatch, path: "/jobs/{jobKey}",
	safe: false, free: true, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &UpdateJobError{f} },
}

// UpdateJob changes a job's retries, its time-out or both.
//
//	PATCH /v2/jobs/{jobKey}
//
// Its own error is [*UpdateJobError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503 IsUnavailable.
func (c *Client) UpdateJob(ctx context.Context, jobKey JobKey, body JobUpdateRequest, opts ...CallOption) error {
	r := c.request(&opUpdateJob, opts)
	r.segment("jobKey", string(jobKey))
	r.json(body)
	return r.send(ctx)
}

var opCompleteJob = operation{
	id: "completeJob", phrase: "complete job", method: http.MethodPost, path: "/jobs/{jobKey}/completion",
	safe: false, free: true, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &CompleteJobError{f} },
}

// CompleteJob reports a job as done, with the variables it produced. The process goes on.
//
//	POST /v2/jobs/{jobKey}/completion
//
// Its own error is [*CompleteJobError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) CompleteJob(ctx context.Context, jobKey JobKey, body JobCompletionRequest, opts ...CallOption) error {
	r := c.request(&opCompleteJob, opts)
	r.segment("jobKey", string(jobKey))
	r.json(body)
	return r.send(ctx)
}

var opThrowJobError = operation{
	id: "throwJobError", phrase: "throw job error", method: http.MethodPost, path: "/jobs/{jobKey}/error",
	safe: false, free: true, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &ThrowJobErrorError{f} },
}

// ThrowJobError raises a BPMN error at the job's element. An error that nothing catches becomes an incident.
//
//	POST /v2/jobs/{jobKey}/error
//
// Its own error is [*ThrowJobErrorError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) ThrowJobError(ctx context.Context, jobKey JobKey, body JobErrorRequest, opts ...CallOption) error {
	r := c.request(&opThrowJobError, opts)
	r.segment("jobKey", string(jobKey))
	r.json(body)
	return r.send(ctx)
}

var opFailJob = operation{
	id: "failJob", phrase: "fail job", method: http.MethodPost, path: "/jobs/{jobKey}/failure",
	safe: false, free: true, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &FailJobError{f} },
}

// FailJob reports that a job could not be done. It is handed out again while it has retries, after the back-off;
// without retries it becomes an incident.
//
//	POST /v2/jobs/{jobKey}/failure
//
// Its own error is [*FailJobError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503 IsUnavailable.
func (c *Client) FailJob(ctx context.Context, jobKey JobKey, body JobFailRequest, opts ...CallOption) error {
	r := c.request(&opFailJob, opts)
	r.segment("jobKey", string(jobKey))
	r.json(body)
	return r.send(ctx)
}

// GetGlobalJobStatisticsParams are the parameters of [Client.GetGlobalJobStatistics] beside its path and body.
type GetGlobalJobStatisticsParams struct {
	// The beginning of the span of time.
	From time.Time
	// The end of the span of time.
	To time.Time
	// Only jobs of this type.
	JobType Opt[string]
}

var opGetGlobalJobStatistics = operation{
	id: "getGlobalJobStatistics", phrase: "get global job statistics", method: http.MethodGet, path: "/jobs/statistics/global",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetGlobalJobStatisticsError{f} },
}

// GetGlobalJobStatistics counts jobs that were created, completed and failed in a span of time.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/jobs/statistics/global
//
// Its own error is [*GetGlobalJobStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetGlobalJobStatistics(ctx context.Context, params GetGlobalJobStatisticsParams, opts ...CallOption) (*GlobalJobStatisticsQueryResult, error) {
	r := c.request(&opGetGlobalJobStatistics, opts)
	r.queryTime("from", params.From)
	r.queryTime("to", params.To)
	if v, ok := params.JobType.Get(); ok {
		r.query("jobType", string(v))
	}
	return sendFor[GlobalJobStatisticsQueryResult](ctx, r)
}

var opGetJobTypeStatistics = operation{
	id: "getJobTypeStatistics", phrase: "get job type statistics", method: http.MethodPost, path: "/jobs/statistics/by-types",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetJobTypeStatisticsError{f} },
}

// GetJobTypeStatistics counts jobs in a span of time, by type.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/jobs/statistics/by-types
//
// Its own error is [*GetJobTypeStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetJobTypeStatistics(ctx context.Context, body JobTypeStatisticsQuery, opts ...CallOption) (*JobTypeStatisticsQueryResult, error) {
	r := c.request(&opGetJobTypeStatistics, opts)
	r.json(body)
	return sendFor[JobTypeStatisticsQueryResult](ctx, r)
}

var opGetJobWorkerStatistics = operation{
	id: "getJobWorkerStatistics", phrase: "get job worker statistics", method: http.MethodPost, path: "/jobs/statistics/by-workers",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetJobWorkerStatisticsError{f} },
}

// GetJobWorkerStatistics counts the jobs of a type in a span of time, by worker.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/jobs/statistics/by-workers
//
// Its own error is [*GetJobWorkerStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetJobWorkerStatistics(ctx context.Context, body JobWorkerStatisticsQuery, opts ...CallOption) (*JobWorkerStatisticsQueryResult, error) {
	r := c.request(&opGetJobWorkerStatistics, opts)
	r.json(body)
	return sendFor[JobWorkerStatisticsQueryResult](ctx, r)
}

var opGetJobTimeSeriesStatistics = operation{
	id: "getJobTimeSeriesStatistics", phrase: "get job time series statistics", method: http.MethodPost, path: "/jobs/statistics/time-series",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetJobTimeSeriesStatisticsError{f} },
}

// GetJobTimeSeriesStatistics counts the jobs of a type in equal slices of a span of time.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/jobs/statistics/time-series
//
// Its own error is [*GetJobTimeSeriesStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) GetJobTimeSeriesStatistics(ctx context.Context, body JobTimeSeriesStatisticsQuery, opts ...CallOption) (*JobTimeSeriesStatisticsQueryResult, error) {
	r := c.request(&opGetJobTimeSeriesStatistics, opts)
	r.json(body)
	return sendFor[JobTimeSeriesStatisticsQueryResult](ctx, r)
}

var opGetJobErrorStatistics = operation{
	id: "getJobErrorStatistics", phrase: "get job error statistics", method: http.MethodPost, path: "/jobs/statistics/errors",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetJobErrorStatisticsError{f} },
}

// GetJobErrorStatistics counts the errors of the jobs of a type, by code and message.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/jobs/statistics/errors
//
// Its own error is [*GetJobErrorStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetJobErrorStatistics(ctx context.Context, body JobErrorStatisticsQuery, opts ...CallOption) (*JobErrorStatisticsQueryResult, error) {
	r := c.request(&opGetJobErrorStatistics, opts)
	r.json(body)
	return sendFor[JobErrorStatisticsQueryResult](ctx, r)
}

var opGetLicense = operation{
	id: "getLicense", phrase: "get license", method: http.MethodGet, path: "/license",
	safe: true, free: false, eventual: false,
	failures: []int{500},
	failure:  func(f Failure) error { return &GetLicenseError{f} },
}

// GetLicense returns what license the cluster runs under.
//
//	GET /v2/license
//
// Its own error is [*GetLicenseError]: 500 IsInternal.
func (c *Client) GetLicense(ctx context.Context, opts ...CallOption) (*LicenseResponse, error) {
	r := c.request(&opGetLicense, opts)
	return sendFor[LicenseResponse](ctx, r)
}

var opCreateMappingRule = operation{
	id: "createMappingRule", phrase: "create mapping rule", method: http.MethodPost, path: "/mapping-rules",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500},
	failure:  func(f Failure) error { return &CreateMappingRuleError{f} },
}

// CreateMappingRule creates a rule that gives memberships to those whose token has a claim of a given value.
//
//	POST /v2/mapping-rules
//
// Its own error is [*CreateMappingRuleError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) CreateMappingRule(ctx context.Context, body MappingRuleCreateRequest, opts ...CallOption) (*MappingRuleCreateUpdateResult, error) {
	r := c.request(&opCreateMappingRule, opts)
	r.json(body)
	return sendFor[MappingRuleCreateUpdateResult](ctx, r)
}

var opSearchMappingRule = operation{
	id: "searchMappingRule", phrase: "search mapping rule", method: http.MethodPost, path: "/mapping-rules/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchMappingRuleError{f} },
}

// SearchMappingRule finds mapping rules by their claim and name.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/mapping-rules/search
//
// Its own error is [*SearchMappingRuleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchMappingRule(ctx context.Context, body MappingRuleSearchQueryRequest, opts ...CallOption) (*RoleMappingRuleSearchResult, error) {
	r := c.request(&opSearchMappingRule, opts)
	r.json(body)
	return sendFor[RoleMappingRuleSearchResult](ctx, r)
}

var opUpdateMappingRule = operation{
	id: "updateMappingRule", phrase: "update mapping rule", method: http.MethodPut, path: "/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateMappingRuleError{f} },
}

// UpdateMappingRule replaces a mapping rule's claim and name.
//
//	PUT /v2/mapping-rules/{mappingRuleId}
//
// Its own error is [*UpdateMappingRuleError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UpdateMappingRule(ctx context.Context, mappingRuleID string, body MappingRuleCreateUpdateRequest, opts ...CallOption) (*MappingRuleCreateUpdateResult, error) {
	r := c.request(&opUpdateMappingRule, opts)
	r.segment("mappingRuleId", string(mappingRuleID))
	r.json(body)
	return sendFor[MappingRuleCreateUpdateResult](ctx, r)
}

var opDeleteMappingRule = operation{
	id: "deleteMappingRule", phrase: "delete mapping rule", method: http.MethodDelete, path: "/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{401, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteMappingRuleError{f} },
}

// DeleteMappingRule removes a mapping rule and its memberships.
//
//	DELETE /v2/mapping-rules/{mappingRuleId}
//
// Its own error is [*DeleteMappingRuleError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteMappingRule(ctx context.Context, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opDeleteMappingRule, opts)
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opGetMappingRule = operation{
	id: "getMappingRule", phrase: "get mapping rule", method: http.MethodGet, path: "/mapping-rules/{mappingRuleId}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 404, 500},
	failure:  func(f Failure) error { return &GetMappingRuleError{f} },
}

// GetMappingRule returns one mapping rule.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/mapping-rules/{mappingRuleId}
//
// Its own error is [*GetMappingRuleError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetMappingRule(ctx context.Context, mappingRuleID string, opts ...CallOption) (*MappingRuleResult, error) {
	r := c.request(&opGetMappingRule, opts)
	r.segment("mappingRuleId", string(mappingRuleID))
	return sendFor[MappingRuleResult](ctx, r)
}

var opSearchMessageSubscriptions = operation{
	id: "searchMessageSubscriptions", phrase: "search message subscriptions", method: http.MethodPost, path: "/message-subscriptions/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchMessageSubscriptionsError{f} },
}

// SearchMessageSubscriptions finds where process instances and start events wait for messages.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/message-subscriptions/search
//
// Its own error is [*SearchMessageSubscriptionsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) SearchMessageSubscriptions(ctx context.Context, body MessageSubscriptionSearchQuery, opts ...CallOption) (*MessageSubscriptionSearchQueryResult, error) {
	r := c.request(&opSearchMessageSubscriptions, opts)
	r.json(body)
	return sendFor[MessageSubscriptionSearchQueryResult](ctx, r)
}

var opCorrelateMessage = operation{
	id: "correlateMessage", phrase: "correlate message", method: http.MethodPost, path: "/messages/correlation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &CorrelateMessageError{f} },
}

// CorrelateMessage delivers a message now, to one waiting instance or to a start event, and says to which. A message
// that nobody waits for is not kept.
//
//	POST /v2/messages/correlation
//
// Its own error is [*CorrelateMessageError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) CorrelateMessage(ctx context.Context, body MessageCorrelationRequest, opts ...CallOption) (*MessageCorrelationResult, error) {
	r := c.request(&opCorrelateMessage, opts)
	body.TenantID = c.tenant(body.TenantID)
	r.json(body)
	return sendFor[MessageCorrelationResult](ctx, r)
}

var opPublishMessage = operation{
	id: "publishMessage", phrase: "publish message", method: http.MethodPost, path: "/messages/publication",
	safe: false, free: false, eventual: false,
	failures: []int{400, 500, 503},
	failure:  func(f Failure) error { return &PublishMessageError{f} },
}

// PublishMessage sends a message, which is kept for its time to live until someone waits for it. One instance of each
// process gets it.
//
//	POST /v2/messages/publication
//
// Its own error is [*PublishMessageError]: 400 IsInvalid, 500 IsInternal, 503 IsUnavailable.
func (c *Client) PublishMessage(ctx context.Context, body MessagePublicationRequest, opts ...CallOption) (*MessagePublicationResult, error) {
	r := c.request(&opPublishMessage, opts)
	body.TenantID = c.tenant(body.TenantID)
	r.json(body)
	return sendFor[MessagePublicationResult](ctx, r)
}

var opSearchProcessDefinitions = operation{
	id: "searchProcessDefinitions", phrase: "search process definitions", method: http.MethodPost, path: "/process-definitions/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchProcessDefinitionsError{f} },
}

// SearchProcessDefinitions finds deployed processes in all their versions.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-definitions/search
//
// Its own error is [*SearchProcessDefinitionsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) SearchProcessDefinitions(ctx context.Context, body ProcessDefinitionSearchQuery, opts ...CallOption) (*ProcessDefinitionSearchQueryResult, error) {
	r := c.request(&opSearchProcessDefinitions, opts)
	r.json(body)
	return sendFor[ProcessDefinitionSearchQueryResult](ctx, r)
}

var opGetProcessDefinitionMessageSubscriptionStatistics = operation{
	id: "getProcessDefinitionMessageSubscriptionStatistics", phrase: "get process definition message subscription statistics", method: http.MethodPost, path: "/process-definitions/statistics/message-subscriptions",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionMessageSubscriptionStatisticsError{f} },
}

// GetProcessDefinitionMessageSubscriptionStatistics counts the open message subscriptions, by process definition.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-definitions/statistics/message-subscriptions
//
// Its own error is [*GetProcessDefinitionMessageSubscriptionStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403
// IsForbidden, 500 IsInternal.
func (c *Client) GetProcessDefinitionMessageSubscriptionStatistics(ctx context.Context, body ProcessDefinitionMessageSubscriptionStatisticsQuery, opts ...CallOption) (*ProcessDefinitionMessageSubscriptionStatisticsQueryResult, error) {
	r := c.request(&opGetProcessDefinitionMessageSubscriptionStatistics, opts)
	r.json(body)
	return sendFor[ProcessDefinitionMessageSubscriptionStatisticsQueryResult](ctx, r)
}

var opGetProcessDefinitionInstanceStatistics = operation{
	id: "getProcessDefinitionInstanceStatistics", phrase: "get process definition instance statistics", method: http.MethodPost, path: "/process-definitions/statistics/process-instances",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionInstanceStatisticsError{f} },
}

// GetProcessDefinitionInstanceStatistics counts the active instances of each process, all its versions together.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-definitions/statistics/process-instances
//
// Its own error is [*GetProcessDefinitionInstanceStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) GetProcessDefinitionInstanceStatistics(ctx context.Context, body ProcessDefinitionInstanceStatisticsQuery, opts ...CallOption) (*ProcessDefinitionInstanceStatisticsQueryResult, error) {
	r := c.request(&opGetProcessDefinitionInstanceStatistics, opts)
	r.json(body)
	return sendFor[ProcessDefinitionInstanceStatisticsQueryResult](ctx, r)
}

var opGetProcessDefinition = operation{
	id: "getProcessDefinition", phrase: "get process definition", method: http.MethodGet, path: "/process-definitions/{processDefinitionKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionError{f} },
}

// GetProcessDefinition returns one version of a process.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/process-definitions/{processDefinitionKey}
//
// Its own error is [*GetProcessDefinitionError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) GetProcessDefinition(ctx context.Context, processDefinitionKey ProcessDefinitionKey, opts ...CallOption) (*ProcessDefinitionResult, error) {
	r := c.request(&opGetProcessDefinition, opts)
	r.segment("processDefinitionKey", string(processDefinitionKey))
	return sendFor[ProcessDefinitionResult](ctx, r)
}

var opGetStartProcessForm = operation{
	id: "getStartProcessForm", phrase: "get start process form", method: http.MethodGet, path: "/process-definitions/{processDefinitionKey}/form",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetStartProcessFormError{f} },
}

// GetStartProcessForm returns the form of a process's start event, or nothing when it has none.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
// It answers nothing when the status is 204: the process has no start form.
//
//	GET /v2/process-definitions/{processDefinitionKey}/form
//
// Its own error is [*GetStartProcessFormError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetStartProcessForm(ctx context.Context, processDefinitionKey ProcessDefinitionKey, opts ...CallOption) (Opt[FormResult], error) {
	r := c.request(&opGetStartProcessForm, opts)
	r.segment("processDefinitionKey", string(processDefinitionKey))
	return sendForOpt[FormResult](ctx, r)
}

var opGetProcessDefinitionStatistics = operation{
	id: "getProcessDefinitionStatistics", phrase: "get process definition statistics", method: http.MethodPost, path: "/process-definitions/{processDefinitionKey}/statistics/element-instances",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionStatisticsError{f} },
}

// GetProcessDefinitionStatistics counts active, completed, cancelled and failing instances at each element of a
// process.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-definitions/{processDefinitionKey}/statistics/element-instances
//
// Its own error is [*GetProcessDefinitionStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) GetProcessDefinitionStatistics(ctx context.Context, processDefinitionKey ProcessDefinitionKey, body ProcessDefinitionElementStatisticsQuery, opts ...CallOption) (*ProcessDefinitionElementStatisticsQueryResult, error) {
	r := c.request(&opGetProcessDefinitionStatistics, opts)
	r.segment("processDefinitionKey", string(processDefinitionKey))
	r.json(body)
	return sendFor[ProcessDefinitionElementStatisticsQueryResult](ctx, r)
}

var opGetProcessDefinitionXML = operation{
	id: "getProcessDefinitionXML", phrase: "get process definition xml", method: http.MethodGet, path: "/process-definitions/{processDefinitionKey}/xml",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionXMLError{f} },
}

// GetProcessDefinitionXML returns the BPMN file that the process was deployed with.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
// It answers nothing when the status is 204: there is no file of this definition.
//
//	GET /v2/process-definitions/{processDefinitionKey}/xml
//
// Its own error is [*GetProcessDefinitionXMLError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) GetProcessDefinitionXML(ctx context.Context, processDefinitionKey ProcessDefinitionKey, opts ...CallOption) (Opt[[]byte], error) {
	r := c.request(&opGetProcessDefinitionXML, opts)
	r.segment("processDefinitionKey", string(processDefinitionKey))
	return r.bytesOrNothing(ctx)
}

var opGetProcessDefinitionInstanceVersionStatistics = operation{
	id: "getProcessDefinitionInstanceVersionStatistics", phrase: "get process definition instance version statistics", method: http.MethodPost, path: "/process-definitions/statistics/process-instances-by-version",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessDefinitionInstanceVersionStatisticsError{f} },
}

// GetProcessDefinitionInstanceVersionStatistics counts the active instances of one process, by its versions.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-definitions/statistics/process-instances-by-version
//
// Its own error is [*GetProcessDefinitionInstanceVersionStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403
// IsForbidden, 500 IsInternal.
func (c *Client) GetProcessDefinitionInstanceVersionStatistics(ctx context.Context, body ProcessDefinitionInstanceVersionStatisticsQuery, opts ...CallOption) (*ProcessDefinitionInstanceVersionStatisticsQueryResult, error) {
	r := c.request(&opGetProcessDefinitionInstanceVersionStatistics, opts)
	r.json(body)
	return sendFor[ProcessDefinitionInstanceVersionStatisticsQueryResult](ctx, r)
}

var opCreateProcessInstance = operation{
	id: "createProcessInstance", phrase: "create process instance", method: http.MethodPost, path: "/process-instances",
	safe: false, free: false, eventual: false,
	failures: []int{400, 409, 500, 503, 504},
	failure:  func(f Failure) error { return &CreateProcessInstanceError{f} },
}

// CreateProcessInstance starts an instance of a process, chosen by id, and version if wanted, or by key. With
// awaitCompletion the answer comes when the instance has ended, with its variables.
//
//	POST /v2/process-instances
//
// Its own error is [*CreateProcessInstanceError]: 400 IsInvalid, 409 IsConflict, 500 IsInternal, 503 IsUnavailable, 504
// IsTimeout.
func (c *Client) CreateProcessInstance(ctx context.Context, body ProcessInstanceCreationInstruction, opts ...CallOption) (*CreateProcessInstanceResult, error) {
	r := c.request(&opCreateProcessInstance, opts)
	if body != nil {
		body = body.inTenant(c)
	}
	r.json(body)
	return sendFor[CreateProcessInstanceResult](ctx, r)
}

var opCancelProcessInstancesBatchOperation = operation{
	id: "cancelProcessInstancesBatchOperation", phrase: "cancel process instances batch operation", method: http.MethodPost, path: "/process-instances/cancellation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &CancelProcessInstancesBatchOperationError{f} },
}

// CancelProcessInstancesBatchOperation starts a batch operation that cancels all active instances the filter finds.
//
//	POST /v2/process-instances/cancellation
//
// Its own error is [*CancelProcessInstancesBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) CancelProcessInstancesBatchOperation(ctx context.Context, body ProcessInstanceCancellationBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opCancelProcessInstancesBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opDeleteProcessInstancesBatchOperation = operation{
	id: "deleteProcessInstancesBatchOperation", phrase: "delete process instances batch operation", method: http.MethodPost, path: "/process-instances/deletion",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &DeleteProcessInstancesBatchOperationError{f} },
}

// DeleteProcessInstancesBatchOperation starts a batch operation that removes the history of all ended instances the
// filter finds.
//
//	POST /v2/process-instances/deletion
//
// Its own error is [*DeleteProcessInstancesBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) DeleteProcessInstancesBatchOperation(ctx context.Context, body ProcessInstanceDeletionBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opDeleteProcessInstancesBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opResolveIncidentsBatchOperation = operation{
	id: "resolveIncidentsBatchOperation", phrase: "resolve incidents batch operation", method: http.MethodPost, path: "/process-instances/incident-resolution",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &ResolveIncidentsBatchOperationError{f} },
}

// ResolveIncidentsBatchOperation starts a batch operation that resolves the incidents of all instances the filter
// finds.
//
//	POST /v2/process-instances/incident-resolution
//
// Its own error is [*ResolveIncidentsBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) ResolveIncidentsBatchOperation(ctx context.Context, body ProcessInstanceIncidentResolutionBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opResolveIncidentsBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opMigrateProcessInstancesBatchOperation = operation{
	id: "migrateProcessInstancesBatchOperation", phrase: "migrate process instances batch operation", method: http.MethodPost, path: "/process-instances/migration",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &MigrateProcessInstancesBatchOperationError{f} },
}

// MigrateProcessInstancesBatchOperation starts a batch operation that moves all instances the filter finds to another
// definition, by one plan.
//
//	POST /v2/process-instances/migration
//
// Its own error is [*MigrateProcessInstancesBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) MigrateProcessInstancesBatchOperation(ctx context.Context, body ProcessInstanceMigrationBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opMigrateProcessInstancesBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opModifyProcessInstancesBatchOperation = operation{
	id: "modifyProcessInstancesBatchOperation", phrase: "modify process instances batch operation", method: http.MethodPost, path: "/process-instances/modification",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &ModifyProcessInstancesBatchOperationError{f} },
}

// ModifyProcessInstancesBatchOperation starts a batch operation that moves the tokens of all instances the filter finds
// from elements to others.
//
//	POST /v2/process-instances/modification
//
// Its own error is [*ModifyProcessInstancesBatchOperationError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden,
// 500 IsInternal.
func (c *Client) ModifyProcessInstancesBatchOperation(ctx context.Context, body ProcessInstanceModificationBatchOperationRequest, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opModifyProcessInstancesBatchOperation, opts)
	r.json(body)
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opSearchProcessInstances = operation{
	id: "searchProcessInstances", phrase: "search process instances", method: http.MethodPost, path: "/process-instances/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchProcessInstancesError{f} },
}

// SearchProcessInstances finds process instances, running and ended.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-instances/search
//
// Its own error is [*SearchProcessInstancesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchProcessInstances(ctx context.Context, body ProcessInstanceSearchQuery, opts ...CallOption) (*ProcessInstanceSearchQueryResult, error) {
	r := c.request(&opSearchProcessInstances, opts)
	r.json(body)
	return sendFor[ProcessInstanceSearchQueryResult](ctx, r)
}

var opGetProcessInstance = operation{
	id: "getProcessInstance", phrase: "get process instance", method: http.MethodGet, path: "/process-instances/{processInstanceKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceError{f} },
}

// GetProcessInstance returns one process instance.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/process-instances/{processInstanceKey}
//
// Its own error is [*GetProcessInstanceError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetProcessInstance(ctx context.Context, processInstanceKey ProcessInstanceKey, opts ...CallOption) (*ProcessInstanceResult, error) {
	r := c.request(&opGetProcessInstance, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	return sendFor[ProcessInstanceResult](ctx, r)
}

var opGetProcessInstanceCallHierarchy = operation{
	id: "getProcessInstanceCallHierarchy", phrase: "get process instance call hierarchy", method: http.MethodGet, path: "/process-instances/{processInstanceKey}/call-hierarchy",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceCallHierarchyError{f} },
}

// GetProcessInstanceCallHierarchy returns the chain of instances that led to this one, from the root down.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/process-instances/{processInstanceKey}/call-hierarchy
//
// Its own error is [*GetProcessInstanceCallHierarchyError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) GetProcessInstanceCallHierarchy(ctx context.Context, processInstanceKey ProcessInstanceKey, opts ...CallOption) ([]ProcessInstanceCallHierarchyEntry, error) {
	r := c.request(&opGetProcessInstanceCallHierarchy, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	return sendForList[ProcessInstanceCallHierarchyEntry](ctx, r)
}

var opCancelProcessInstance = operation{
	id: "cancelProcessInstance", phrase: "cancel process instance", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/cancellation",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503, 504},
	failure:  func(f Failure) error { return &CancelProcessInstanceError{f} },
}

// CancelProcessInstance ends an instance and everything in it, called instances included. Only a root instance can be
// cancelled.
//
//	POST /v2/process-instances/{processInstanceKey}/cancellation
//
// Its own error is [*CancelProcessInstanceError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable, 504
// IsTimeout.
func (c *Client) CancelProcessInstance(ctx context.Context, processInstanceKey ProcessInstanceKey, body CancelProcessInstanceRequest, opts ...CallOption) error {
	r := c.request(&opCancelProcessInstance, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opDeleteProcessInstance = operation{
	id: "deleteProcessInstance", phrase: "delete process instance", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/deletion",
	safe: false, free: false, eventual: false,
	failures: []int{401, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &DeleteProcessInstanceError{f} },
}

// DeleteProcessInstance removes the history of an ended instance.
//
//	POST /v2/process-instances/{processInstanceKey}/deletion
//
// Its own error is [*DeleteProcessInstanceError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 409 IsConflict,
// 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteProcessInstance(ctx context.Context, processInstanceKey ProcessInstanceKey, body CancelProcessInstanceRequest, opts ...CallOption) error {
	r := c.request(&opDeleteProcessInstance, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opResolveProcessInstanceIncidents = operation{
	id: "resolveProcessInstanceIncidents", phrase: "resolve process instance incidents", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/incident-resolution",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 404, 500, 503},
	failure:  func(f Failure) error { return &ResolveProcessInstanceIncidentsError{f} },
}

// ResolveProcessInstanceIncidents starts a batch operation that resolves all incidents of one instance.
//
//	POST /v2/process-instances/{processInstanceKey}/incident-resolution
//
// Its own error is [*ResolveProcessInstanceIncidentsError]: 400 IsInvalid, 401 IsUnauthorized, 404 IsNotFound, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) ResolveProcessInstanceIncidents(ctx context.Context, processInstanceKey ProcessInstanceKey, opts ...CallOption) (*BatchOperationCreatedResult, error) {
	r := c.request(&opResolveProcessInstanceIncidents, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	return sendFor[BatchOperationCreatedResult](ctx, r)
}

var opSearchProcessInstanceIncidents = operation{
	id: "searchProcessInstanceIncidents", phrase: "search process instance incidents", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/incidents/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchProcessInstanceIncidentsError{f} },
}

// SearchProcessInstanceIncidents finds incidents of an instance and of the instances it called.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/process-instances/{processInstanceKey}/incidents/search
//
// Its own error is [*SearchProcessInstanceIncidentsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) SearchProcessInstanceIncidents(ctx context.Context, processInstanceKey ProcessInstanceKey, body IncidentSearchQuery, opts ...CallOption) (*IncidentSearchQueryResult, error) {
	r := c.request(&opSearchProcessInstanceIncidents, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	r.json(body)
	return sendFor[IncidentSearchQueryResult](ctx, r)
}

var opMigrateProcessInstance = operation{
	id: "migrateProcessInstance", phrase: "migrate process instance", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/migration",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &MigrateProcessInstanceError{f} },
}

// MigrateProcessInstance moves a running instance to another process definition. Every active element needs a mapping.
//
//	POST /v2/process-instances/{processInstanceKey}/migration
//
// Its own error is [*MigrateProcessInstanceError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) MigrateProcessInstance(ctx context.Context, processInstanceKey ProcessInstanceKey, body ProcessInstanceMigrationInstruction, opts ...CallOption) error {
	r := c.request(&opMigrateProcessInstance, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opModifyProcessInstance = operation{
	id: "modifyProcessInstance", phrase: "modify process instance", method: http.MethodPost, path: "/process-instances/{processInstanceKey}/modification",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503},
	failure:  func(f Failure) error { return &ModifyProcessInstanceError{f} },
}

// ModifyProcessInstance activates, moves and terminates elements of a running instance in one step. Everything is
// checked before anything happens.
//
//	POST /v2/process-instances/{processInstanceKey}/modification
//
// Its own error is [*ModifyProcessInstanceError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) ModifyProcessInstance(ctx context.Context, processInstanceKey ProcessInstanceKey, body ProcessInstanceModificationInstruction, opts ...CallOption) error {
	r := c.request(&opModifyProcessInstance, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	r.json(body)
	return r.send(ctx)
}

var opGetProcessInstanceSequenceFlows = operation{
	id: "getProcessInstanceSequenceFlows", phrase: "get process instance sequence flows", method: http.MethodGet, path: "/process-instances/{processInstanceKey}/sequence-flows",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceSequenceFlowsError{f} },
}

// GetProcessInstanceSequenceFlows returns every sequence flow that an instance went along.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/process-instances/{processInstanceKey}/sequence-flows
//
// Its own error is [*GetProcessInstanceSequenceFlowsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) GetProcessInstanceSequenceFlows(ctx context.Context, processInstanceKey ProcessInstanceKey, opts ...CallOption) (*ProcessInstanceSequenceFlowsQueryResult, error) {
	r := c.request(&opGetProcessInstanceSequenceFlows, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	return sendFor[ProcessInstanceSequenceFlowsQueryResult](ctx, r)
}

var opGetProcessInstanceStatistics = operation{
	id: "getProcessInstanceStatistics", phrase: "get process instance statistics", method: http.MethodGet, path: "/process-instances/{processInstanceKey}/statistics/element-instances",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetProcessInstanceStatisticsError{f} },
}

// GetProcessInstanceStatistics counts active, completed, cancelled and failing element instances of one process
// instance.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/process-instances/{processInstanceKey}/statistics/element-instances
//
// Its own error is [*GetProcessInstanceStatisticsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500
// IsInternal.
func (c *Client) GetProcessInstanceStatistics(ctx context.Context, processInstanceKey ProcessInstanceKey, opts ...CallOption) (*ProcessInstanceElementStatisticsQueryResult, error) {
	r := c.request(&opGetProcessInstanceStatistics, opts)
	r.segment("processInstanceKey", string(processInstanceKey))
	return sendFor[ProcessInstanceElementStatisticsQueryResult](ctx, r)
}

var opGetResource = operation{
	id: "getResource", phrase: "get resource", method: http.MethodGet, path: "/resources/{resourceKey}",
	safe: true, free: false, eventual: false,
	failures: []int{404, 500},
	failure:  func(f Failure) error { return &GetResourceError{f} },
}

// GetResource returns what is known of a deployed file that is neither process, decision nor form.
//
//	GET /v2/resources/{resourceKey}
//
// Its own error is [*GetResourceError]: 404 IsNotFound, 500 IsInternal.
func (c *Client) GetResource(ctx context.Context, resourceKey ResourceKey, opts ...CallOption) (*ResourceResult, error) {
	r := c.request(&opGetResource, opts)
	r.segment("resourceKey", string(resourceKey))
	return sendFor[ResourceResult](ctx, r)
}

var opGetResourceContent = operation{
	id: "getResourceContent", phrase: "get resource content", method: http.MethodGet, path: "/resources/{resourceKey}/content",
	safe: true, free: false, eventual: false,
	failures: []int{404, 500},
	failure:  func(f Failure) error { return &GetResourceContentError{f} },
}

// GetResourceContent returns a deployed file as it was sent.
//
//	GET /v2/resources/{resourceKey}/content
//
// Its own error is [*GetResourceContentError]: 404 IsNotFound, 500 IsInternal.
func (c *Client) GetResourceContent(ctx context.Context, resourceKey ResourceKey, opts ...CallOption) ([]byte, error) {
	r := c.request(&opGetResourceContent, opts)
	r.segment("resourceKey", string(resourceKey))
	return r.bytes(ctx)
}

var opDeleteResource = operation{
	id: "deleteResource", phrase: "delete resource", method: http.MethodPost, path: "/resources/{resourceKey}/deletion",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteResourceError{f} },
}

// DeleteResource removes a deployed process, decision graph, form or file. The version before it becomes the latest
// again.
//
//	POST /v2/resources/{resourceKey}/deletion
//
// Its own error is [*DeleteResourceError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteResource(ctx context.Context, resourceKey ResourceKey, body DeleteResourceRequest, opts ...CallOption) (*DeleteResourceResponse, error) {
	r := c.request(&opDeleteResource, opts)
	r.segment("resourceKey", string(resourceKey))
	r.json(body)
	return sendFor[DeleteResourceResponse](ctx, r)
}

var opCreateRole = operation{
	id: "createRole", phrase: "create role", method: http.MethodPost, path: "/roles",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 500, 503},
	failure:  func(f Failure) error { return &CreateRoleError{f} },
}

// CreateRole creates a role that nobody has yet.
//
//	POST /v2/roles
//
// Its own error is [*CreateRoleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) CreateRole(ctx context.Context, body RoleCreateRequest, opts ...CallOption) (*RoleCreateResult, error) {
	r := c.request(&opCreateRole, opts)
	r.json(body)
	return sendFor[RoleCreateResult](ctx, r)
}

var opSearchRoles = operation{
	id: "searchRoles", phrase: "search roles", method: http.MethodPost, path: "/roles/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchRolesError{f} },
}

// SearchRoles finds roles by id and by name.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/roles/search
//
// Its own error is [*SearchRolesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchRoles(ctx context.Context, body RoleSearchQueryRequest, opts ...CallOption) (*RoleSearchQueryResult, error) {
	r := c.request(&opSearchRoles, opts)
	r.json(body)
	return sendFor[RoleSearchQueryResult](ctx, r)
}

var opGetRole = operation{
	id: "getRole", phrase: "get role", method: http.MethodGet, path: "/roles/{roleId}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetRoleError{f} },
}

// GetRole returns one role.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/roles/{roleId}
//
// Its own error is [*GetRoleError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetRole(ctx context.Context, roleID string, opts ...CallOption) (*RoleResult, error) {
	r := c.request(&opGetRole, opts)
	r.segment("roleId", string(roleID))
	return sendFor[RoleResult](ctx, r)
}

var opUpdateRole = operation{
	id: "updateRole", phrase: "update role", method: http.MethodPut, path: "/roles/{roleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateRoleError{f} },
}

// UpdateRole changes a role's name and description.
//
//	PUT /v2/roles/{roleId}
//
// Its own error is [*UpdateRoleError]: 400 IsInvalid, 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UpdateRole(ctx context.Context, roleID string, body RoleUpdateRequest, opts ...CallOption) (*RoleUpdateResult, error) {
	r := c.request(&opUpdateRole, opts)
	r.segment("roleId", string(roleID))
	r.json(body)
	return sendFor[RoleUpdateResult](ctx, r)
}

var opDeleteRole = operation{
	id: "deleteRole", phrase: "delete role", method: http.MethodDelete, path: "/roles/{roleId}",
	safe: false, free: false, eventual: false,
	failures: []int{401, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteRoleError{f} },
}

// DeleteRole removes a role, its memberships and its authorizations.
//
//	DELETE /v2/roles/{roleId}
//
// Its own error is [*DeleteRoleError]: 401 IsUnauthorized, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteRole(ctx context.Context, roleID string, opts ...CallOption) error {
	r := c.request(&opDeleteRole, opts)
	r.segment("roleId", string(roleID))
	return r.send(ctx)
}

var opSearchClientsForRole = operation{
	id: "searchClientsForRole", phrase: "search clients for role", method: http.MethodPost, path: "/roles/{roleId}/clients/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchClientsForRoleError{f} },
}

// SearchClientsForRole finds the clients that have a role.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/roles/{roleId}/clients/search
//
// Its own error is [*SearchClientsForRoleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound,
// 500 IsInternal.
func (c *Client) SearchClientsForRole(ctx context.Context, roleID string, body RoleClientSearchQueryRequest, opts ...CallOption) (*RoleClientSearchResult, error) {
	r := c.request(&opSearchClientsForRole, opts)
	r.segment("roleId", string(roleID))
	r.json(body)
	return sendFor[RoleClientSearchResult](ctx, r)
}

var opAssignRoleToClient = operation{
	id: "assignRoleToClient", phrase: "assign role to client", method: http.MethodPut, path: "/roles/{roleId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignRoleToClientError{f} },
}

// AssignRoleToClient gives a client the permissions of a role.
//
//	PUT /v2/roles/{roleId}/clients/{clientId}
//
// Its own error is [*AssignRoleToClientError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignRoleToClient(ctx context.Context, roleID string, clientID string, opts ...CallOption) error {
	r := c.request(&opAssignRoleToClient, opts)
	r.segment("roleId", string(roleID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opUnassignRoleFromClient = operation{
	id: "unassignRoleFromClient", phrase: "unassign role from client", method: http.MethodDelete, path: "/roles/{roleId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignRoleFromClientError{f} },
}

// UnassignRoleFromClient takes the permissions of a role from a client.
//
//	DELETE /v2/roles/{roleId}/clients/{clientId}
//
// Its own error is [*UnassignRoleFromClientError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignRoleFromClient(ctx context.Context, roleID string, clientID string, opts ...CallOption) error {
	r := c.request(&opUnassignRoleFromClient, opts)
	r.segment("roleId", string(roleID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opSearchGroupsForRole = operation{
	id: "searchGroupsForRole", phrase: "search groups for role", method: http.MethodPost, path: "/roles/{roleId}/groups/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchGroupsForRoleError{f} },
}

// SearchGroupsForRole finds the groups that have a role.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/roles/{roleId}/groups/search
//
// Its own error is [*SearchGroupsForRoleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) SearchGroupsForRole(ctx context.Context, roleID string, body RoleGroupSearchQueryRequest, opts ...CallOption) (*RoleGroupSearchResult, error) {
	r := c.request(&opSearchGroupsForRole, opts)
	r.segment("roleId", string(roleID))
	r.json(body)
	return sendFor[RoleGroupSearchResult](ctx, r)
}

var opAssignRoleToGroup = operation{
	id: "assignRoleToGroup", phrase: "assign role to group", method: http.MethodPut, path: "/roles/{roleId}/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignRoleToGroupError{f} },
}

// AssignRoleToGroup gives the members of a group the permissions of a role.
//
//	PUT /v2/roles/{roleId}/groups/{groupId}
//
// Its own error is [*AssignRoleToGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignRoleToGroup(ctx context.Context, roleID string, groupID string, opts ...CallOption) error {
	r := c.request(&opAssignRoleToGroup, opts)
	r.segment("roleId", string(roleID))
	r.segment("groupId", string(groupID))
	return r.send(ctx)
}

var opUnassignRoleFromGroup = operation{
	id: "unassignRoleFromGroup", phrase: "unassign role from group", method: http.MethodDelete, path: "/roles/{roleId}/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignRoleFromGroupError{f} },
}

// UnassignRoleFromGroup takes the permissions of a role from the members of a group.
//
//	DELETE /v2/roles/{roleId}/groups/{groupId}
//
// Its own error is [*UnassignRoleFromGroupError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignRoleFromGroup(ctx context.Context, roleID string, groupID string, opts ...CallOption) error {
	r := c.request(&opUnassignRoleFromGroup, opts)
	r.segment("roleId", string(roleID))
	r.segment("groupId", string(groupID))
	return r.send(ctx)
}

var opSearchMappingRulesForRole = operation{
	id: "searchMappingRulesForRole", phrase: "search mapping rules for role", method: http.MethodPost, path: "/roles/{roleId}/mapping-rules/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchMappingRulesForRoleError{f} },
}

// SearchMappingRulesForRole finds the mapping rules that give a role.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/roles/{roleId}/mapping-rules/search
//
// Its own error is [*SearchMappingRulesForRoleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404
// IsNotFound, 500 IsInternal.
func (c *Client) SearchMappingRulesForRole(ctx context.Context, roleID string, body MappingRuleSearchQueryRequest, opts ...CallOption) (*RoleMappingRuleSearchResult, error) {
	r := c.request(&opSearchMappingRulesForRole, opts)
	r.segment("roleId", string(roleID))
	r.json(body)
	return sendFor[RoleMappingRuleSearchResult](ctx, r)
}

var opAssignRoleToMappingRule = operation{
	id: "assignRoleToMappingRule", phrase: "assign role to mapping rule", method: http.MethodPut, path: "/roles/{roleId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignRoleToMappingRuleError{f} },
}

// AssignRoleToMappingRule gives those whose claims match the rule the permissions of a role.
//
//	PUT /v2/roles/{roleId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*AssignRoleToMappingRuleError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignRoleToMappingRule(ctx context.Context, roleID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opAssignRoleToMappingRule, opts)
	r.segment("roleId", string(roleID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opUnassignRoleFromMappingRule = operation{
	id: "unassignRoleFromMappingRule", phrase: "unassign role from mapping rule", method: http.MethodDelete, path: "/roles/{roleId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignRoleFromMappingRuleError{f} },
}

// UnassignRoleFromMappingRule takes the permissions of a role from those whose claims match the rule.
//
//	DELETE /v2/roles/{roleId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*UnassignRoleFromMappingRuleError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal,
// 503 IsUnavailable.
func (c *Client) UnassignRoleFromMappingRule(ctx context.Context, roleID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opUnassignRoleFromMappingRule, opts)
	r.segment("roleId", string(roleID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opSearchUsersForRole = operation{
	id: "searchUsersForRole", phrase: "search users for role", method: http.MethodPost, path: "/roles/{roleId}/users/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchUsersForRoleError{f} },
}

// SearchUsersForRole finds the users that have a role.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/roles/{roleId}/users/search
//
// Its own error is [*SearchUsersForRoleError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) SearchUsersForRole(ctx context.Context, roleID string, body RoleUserSearchQueryRequest, opts ...CallOption) (*RoleUserSearchResult, error) {
	r := c.request(&opSearchUsersForRole, opts)
	r.segment("roleId", string(roleID))
	r.json(body)
	return sendFor[RoleUserSearchResult](ctx, r)
}

var opAssignRoleToUser = operation{
	id: "assignRoleToUser", phrase: "assign role to user", method: http.MethodPut, path: "/roles/{roleId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &AssignRoleToUserError{f} },
}

// AssignRoleToUser gives a user the permissions of a role.
//
//	PUT /v2/roles/{roleId}/users/{username}
//
// Its own error is [*AssignRoleToUserError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) AssignRoleToUser(ctx context.Context, roleID string, username string, opts ...CallOption) error {
	r := c.request(&opAssignRoleToUser, opts)
	r.segment("roleId", string(roleID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opUnassignRoleFromUser = operation{
	id: "unassignRoleFromUser", phrase: "unassign role from user", method: http.MethodDelete, path: "/roles/{roleId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignRoleFromUserError{f} },
}

// UnassignRoleFromUser takes the permissions of a role from a user.
//
//	DELETE /v2/roles/{roleId}/users/{username}
//
// Its own error is [*UnassignRoleFromUserError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignRoleFromUser(ctx context.Context, roleID string, username string, opts ...CallOption) error {
	r := c.request(&opUnassignRoleFromUser, opts)
	r.segment("roleId", string(roleID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opCreateAdminUser = operation{
	id: "createAdminUser", phrase: "create admin user", method: http.MethodPost, path: "/setup/user",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 500, 503},
	failure:  func(f Failure) error { return &CreateAdminUserError{f} },
}

// CreateAdminUser creates a user with the role of an administrator, as long as there is none.
//
//	POST /v2/setup/user
//
// Its own error is [*CreateAdminUserError]: 400 IsInvalid, 403 IsForbidden, 500 IsInternal, 503 IsUnavailable.
func (c *Client) CreateAdminUser(ctx context.Context, body UserRequest, opts ...CallOption) (*UserCreateResult, error) {
	r := c.request(&opCreateAdminUser, opts)
	r.json(body)
	return sendFor[UserCreateResult](ctx, r)
}

var opBroadcastSignal = operation{
	id: "broadcastSignal", phrase: "broadcast signal", method: http.MethodPost, path: "/signals/broadcast",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503},
	failure:  func(f Failure) error { return &BroadcastSignalError{f} },
}

// BroadcastSignal sends a signal to everyone who waits for it at this moment, start events included. It is not kept.
//
//	POST /v2/signals/broadcast
//
// Its own error is [*BroadcastSignalError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) BroadcastSignal(ctx context.Context, body SignalBroadcastRequest, opts ...CallOption) (*SignalBroadcastResult, error) {
	r := c.request(&opBroadcastSignal, opts)
	body.TenantID = c.tenant(body.TenantID)
	r.json(body)
	return sendFor[SignalBroadcastResult](ctx, r)
}

var opGetStatus = operation{
	id: "getStatus", phrase: "get status", method: http.MethodGet, path: "/status",
	safe: true, free: false, eventual: false,
	failures: []int{503},
	failure:  func(f Failure) error { return &GetStatusError{f} },
}

// GetStatus answers with success while at least one partition can process commands.
//
//	GET /v2/status
//
// Its own error is [*GetStatusError]: 503 IsUnavailable.
func (c *Client) GetStatus(ctx context.Context, opts ...CallOption) error {
	r := c.request(&opGetStatus, opts)
	return r.send(ctx)
}

// GetUsageMetricsParams are the parameters of [Client.GetUsageMetrics] beside its path and body.
type GetUsageMetricsParams struct {
	// The beginning of the span of time.
	StartTime time.Time
	// The end of the span of time.
	EndTime time.Time
	// Only the metrics of this tenant.
	TenantID Opt[string]
	// Whether to count by tenant as well.
	WithTenants Opt[bool]
}

var opGetUsageMetrics = operation{
	id: "getUsageMetrics", phrase: "get usage metrics", method: http.MethodGet, path: "/system/usage-metrics",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &GetUsageMetricsError{f} },
}

// GetUsageMetrics counts process instances, evaluated decisions and assignees in a span of time, in all and by tenant
// if wanted.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/system/usage-metrics
//
// Its own error is [*GetUsageMetricsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) GetUsageMetrics(ctx context.Context, params GetUsageMetricsParams, opts ...CallOption) (*UsageMetricsResponse, error) {
	r := c.request(&opGetUsageMetrics, opts)
	r.queryTime("startTime", params.StartTime)
	r.queryTime("endTime", params.EndTime)
	if v, ok := params.TenantID.Get(); ok {
		r.query("tenantId", string(v))
	}
	if v, ok := params.WithTenants.Get(); ok {
		r.queryBool("withTenants", v)
	}
	return sendFor[UsageMetricsResponse](ctx, r)
}

var opGetSystemConfiguration = operation{
	id: "getSystemConfiguration", phrase: "get system configuration", method: http.MethodGet, path: "/system/configuration",
	safe: true, free: false, eventual: false,
	failures: []int{401, 500},
	failure:  func(f Failure) error { return &GetSystemConfigurationError{f} },
}

// GetSystemConfiguration returns the settings that clients may want to know.
//
//	GET /v2/system/configuration
//
// Its own error is [*GetSystemConfigurationError]: 401 IsUnauthorized, 500 IsInternal.
func (c *Client) GetSystemConfiguration(ctx context.Context, opts ...CallOption) (*SystemConfigurationResponse, error) {
	r := c.request(&opGetSystemConfiguration, opts)
	return sendFor[SystemConfigurationResponse](ctx, r)
}

var opCreateTenant = operation{
	id: "createTenant", phrase: "create tenant", method: http.MethodPost, path: "/tenants",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 409, 500, 503},
	failure:  func(f Failure) error { return &CreateTenantError{f} },
}

// CreateTenant creates a tenant without members.
//
//	POST /v2/tenants
//
// Its own error is [*CreateTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) CreateTenant(ctx context.Context, body TenantCreateRequest, opts ...CallOption) (*TenantCreateResult, error) {
	r := c.request(&opCreateTenant, opts)
	r.json(body)
	return sendFor[TenantCreateResult](ctx, r)
}

var opSearchTenants = operation{
	id: "searchTenants", phrase: "search tenants", method: http.MethodPost, path: "/tenants/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &SearchTenantsError{f} },
}

// SearchTenants finds tenants by id and by name.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/search
//
// Its own error is [*SearchTenantsError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) SearchTenants(ctx context.Context, body TenantSearchQueryRequest, opts ...CallOption) (*TenantSearchQueryResult, error) {
	r := c.request(&opSearchTenants, opts)
	r.json(body)
	return sendFor[TenantSearchQueryResult](ctx, r)
}

var opGetTenant = operation{
	id: "getTenant", phrase: "get tenant", method: http.MethodGet, path: "/tenants/{tenantId}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetTenantError{f} },
}

// GetTenant returns one tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/tenants/{tenantId}
//
// Its own error is [*GetTenantError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetTenant(ctx context.Context, tenantID string, opts ...CallOption) (*TenantResult, error) {
	r := c.request(&opGetTenant, opts)
	r.segment("tenantId", string(tenantID))
	return sendFor[TenantResult](ctx, r)
}

var opUpdateTenant = operation{
	id: "updateTenant", phrase: "update tenant", method: http.MethodPut, path: "/tenants/{tenantId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateTenantError{f} },
}

// UpdateTenant changes a tenant's name and description.
//
//	PUT /v2/tenants/{tenantId}
//
// Its own error is [*UpdateTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UpdateTenant(ctx context.Context, tenantID string, body TenantUpdateRequest, opts ...CallOption) (*TenantUpdateResult, error) {
	r := c.request(&opUpdateTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[TenantUpdateResult](ctx, r)
}

var opDeleteTenant = operation{
	id: "deleteTenant", phrase: "delete tenant", method: http.MethodDelete, path: "/tenants/{tenantId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteTenantError{f} },
}

// DeleteTenant removes a tenant and its memberships. Its processes and their instances stay.
//
//	DELETE /v2/tenants/{tenantId}
//
// Its own error is [*DeleteTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) DeleteTenant(ctx context.Context, tenantID string, opts ...CallOption) error {
	r := c.request(&opDeleteTenant, opts)
	r.segment("tenantId", string(tenantID))
	return r.send(ctx)
}

var opSearchClientsForTenant = operation{
	id: "searchClientsForTenant", phrase: "search clients for tenant", method: http.MethodPost, path: "/tenants/{tenantId}/clients/search",
	safe: true, free: false, eventual: true,
}

// SearchClientsForTenant finds the clients that belong to a tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/{tenantId}/clients/search
func (c *Client) SearchClientsForTenant(ctx context.Context, tenantID string, body TenantClientSearchQueryRequest, opts ...CallOption) (*RoleClientSearchResult, error) {
	r := c.request(&opSearchClientsForTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[RoleClientSearchResult](ctx, r)
}

var opAssignClientToTenant = operation{
	id: "assignClientToTenant", phrase: "assign client to tenant", method: http.MethodPut, path: "/tenants/{tenantId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &AssignClientToTenantError{f} },
}

// AssignClientToTenant lets a client work with what belongs to a tenant.
//
//	PUT /v2/tenants/{tenantId}/clients/{clientId}
//
// Its own error is [*AssignClientToTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) AssignClientToTenant(ctx context.Context, tenantID string, clientID string, opts ...CallOption) error {
	r := c.request(&opAssignClientToTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opUnassignClientFromTenant = operation{
	id: "unassignClientFromTenant", phrase: "unassign client from tenant", method: http.MethodDelete, path: "/tenants/{tenantId}/clients/{clientId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignClientFromTenantError{f} },
}

// UnassignClientFromTenant ends a client's access to what belongs to a tenant.
//
//	DELETE /v2/tenants/{tenantId}/clients/{clientId}
//
// Its own error is [*UnassignClientFromTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal,
// 503 IsUnavailable.
func (c *Client) UnassignClientFromTenant(ctx context.Context, tenantID string, clientID string, opts ...CallOption) error {
	r := c.request(&opUnassignClientFromTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("clientId", string(clientID))
	return r.send(ctx)
}

var opSearchGroupIDsForTenant = operation{
	id: "searchGroupIdsForTenant", phrase: "search group ids for tenant", method: http.MethodPost, path: "/tenants/{tenantId}/groups/search",
	safe: true, free: false, eventual: true,
}

// SearchGroupIDsForTenant finds the groups that belong to a tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/{tenantId}/groups/search
func (c *Client) SearchGroupIDsForTenant(ctx context.Context, tenantID string, body TenantGroupSearchQueryRequest, opts ...CallOption) (*TenantGroupSearchResult, error) {
	r := c.request(&opSearchGroupIDsForTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[TenantGroupSearchResult](ctx, r)
}

var opAssignGroupToTenant = operation{
	id: "assignGroupToTenant", phrase: "assign group to tenant", method: http.MethodPut, path: "/tenants/{tenantId}/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &AssignGroupToTenantError{f} },
}

// AssignGroupToTenant lets the members of a group work with what belongs to a tenant.
//
//	PUT /v2/tenants/{tenantId}/groups/{groupId}
//
// Its own error is [*AssignGroupToTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) AssignGroupToTenant(ctx context.Context, tenantID string, groupID string, opts ...CallOption) error {
	r := c.request(&opAssignGroupToTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("groupId", string(groupID))
	return r.send(ctx)
}

var opUnassignGroupFromTenant = operation{
	id: "unassignGroupFromTenant", phrase: "unassign group from tenant", method: http.MethodDelete, path: "/tenants/{tenantId}/groups/{groupId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignGroupFromTenantError{f} },
}

// UnassignGroupFromTenant ends a group's access to what belongs to a tenant.
//
//	DELETE /v2/tenants/{tenantId}/groups/{groupId}
//
// Its own error is [*UnassignGroupFromTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignGroupFromTenant(ctx context.Context, tenantID string, groupID string, opts ...CallOption) error {
	r := c.request(&opUnassignGroupFromTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("groupId", string(groupID))
	return r.send(ctx)
}

var opSearchMappingRulesForTenant = operation{
	id: "searchMappingRulesForTenant", phrase: "search mapping rules for tenant", method: http.MethodPost, path: "/tenants/{tenantId}/mapping-rules/search",
	safe: true, free: false, eventual: true,
}

// SearchMappingRulesForTenant finds the mapping rules that belong to a tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/{tenantId}/mapping-rules/search
func (c *Client) SearchMappingRulesForTenant(ctx context.Context, tenantID string, body MappingRuleSearchQueryRequest, opts ...CallOption) (*RoleMappingRuleSearchResult, error) {
	r := c.request(&opSearchMappingRulesForTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[RoleMappingRuleSearchResult](ctx, r)
}

var opAssignMappingRuleToTenant = operation{
	id: "assignMappingRuleToTenant", phrase: "assign mapping rule to tenant", method: http.MethodPut, path: "/tenants/{tenantId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &AssignMappingRuleToTenantError{f} },
}

// AssignMappingRuleToTenant lets those whose claims match the rule work with what belongs to a tenant.
//
//	PUT /v2/tenants/{tenantId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*AssignMappingRuleToTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal,
// 503 IsUnavailable.
func (c *Client) AssignMappingRuleToTenant(ctx context.Context, tenantID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opAssignMappingRuleToTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opUnassignMappingRuleFromTenant = operation{
	id: "unassignMappingRuleFromTenant", phrase: "unassign mapping rule from tenant", method: http.MethodDelete, path: "/tenants/{tenantId}/mapping-rules/{mappingRuleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignMappingRuleFromTenantError{f} },
}

// UnassignMappingRuleFromTenant ends a mapping rule's access to what belongs to a tenant.
//
//	DELETE /v2/tenants/{tenantId}/mapping-rules/{mappingRuleId}
//
// Its own error is [*UnassignMappingRuleFromTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) UnassignMappingRuleFromTenant(ctx context.Context, tenantID string, mappingRuleID string, opts ...CallOption) error {
	r := c.request(&opUnassignMappingRuleFromTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("mappingRuleId", string(mappingRuleID))
	return r.send(ctx)
}

var opSearchRolesForTenant = operation{
	id: "searchRolesForTenant", phrase: "search roles for tenant", method: http.MethodPost, path: "/tenants/{tenantId}/roles/search",
	safe: true, free: false, eventual: true,
}

// SearchRolesForTenant finds the roles that belong to a tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/{tenantId}/roles/search
func (c *Client) SearchRolesForTenant(ctx context.Context, tenantID string, body RoleSearchQueryRequest, opts ...CallOption) (*GroupRoleSearchResult, error) {
	r := c.request(&opSearchRolesForTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[GroupRoleSearchResult](ctx, r)
}

var opAssignRoleToTenant = operation{
	id: "assignRoleToTenant", phrase: "assign role to tenant", method: http.MethodPut, path: "/tenants/{tenantId}/roles/{roleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &AssignRoleToTenantError{f} },
}

// AssignRoleToTenant lets those who have a role work with what belongs to a tenant.
//
//	PUT /v2/tenants/{tenantId}/roles/{roleId}
//
// Its own error is [*AssignRoleToTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) AssignRoleToTenant(ctx context.Context, tenantID string, roleID string, opts ...CallOption) error {
	r := c.request(&opAssignRoleToTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("roleId", string(roleID))
	return r.send(ctx)
}

var opUnassignRoleFromTenant = operation{
	id: "unassignRoleFromTenant", phrase: "unassign role from tenant", method: http.MethodDelete, path: "/tenants/{tenantId}/roles/{roleId}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignRoleFromTenantError{f} },
}

// UnassignRoleFromTenant ends a role's access to what belongs to a tenant.
//
//	DELETE /v2/tenants/{tenantId}/roles/{roleId}
//
// Its own error is [*UnassignRoleFromTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignRoleFromTenant(ctx context.Context, tenantID string, roleID string, opts ...CallOption) error {
	r := c.request(&opUnassignRoleFromTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("roleId", string(roleID))
	return r.send(ctx)
}

var opSearchUsersForTenant = operation{
	id: "searchUsersForTenant", phrase: "search users for tenant", method: http.MethodPost, path: "/tenants/{tenantId}/users/search",
	safe: true, free: false, eventual: true,
}

// SearchUsersForTenant finds the users that belong to a tenant.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/tenants/{tenantId}/users/search
func (c *Client) SearchUsersForTenant(ctx context.Context, tenantID string, body TenantUserSearchQueryRequest, opts ...CallOption) (*RoleUserSearchResult, error) {
	r := c.request(&opSearchUsersForTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.json(body)
	return sendFor[RoleUserSearchResult](ctx, r)
}

var opAssignUserToTenant = operation{
	id: "assignUserToTenant", phrase: "assign user to tenant", method: http.MethodPut, path: "/tenants/{tenantId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &AssignUserToTenantError{f} },
}

// AssignUserToTenant lets a user work with what belongs to a tenant.
//
//	PUT /v2/tenants/{tenantId}/users/{username}
//
// Its own error is [*AssignUserToTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) AssignUserToTenant(ctx context.Context, tenantID string, username string, opts ...CallOption) error {
	r := c.request(&opAssignUserToTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opUnassignUserFromTenant = operation{
	id: "unassignUserFromTenant", phrase: "unassign user from tenant", method: http.MethodDelete, path: "/tenants/{tenantId}/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UnassignUserFromTenantError{f} },
}

// UnassignUserFromTenant ends a user's access to what belongs to a tenant.
//
//	DELETE /v2/tenants/{tenantId}/users/{username}
//
// Its own error is [*UnassignUserFromTenantError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UnassignUserFromTenant(ctx context.Context, tenantID string, username string, opts ...CallOption) error {
	r := c.request(&opUnassignUserFromTenant, opts)
	r.segment("tenantId", string(tenantID))
	r.segment("username", string(username))
	return r.send(ctx)
}

var opGetTopology = operation{
	id: "getTopology", phrase: "get topology", method: http.MethodGet, path: "/topology",
	safe: true, free: false, eventual: false,
	failures: []int{401, 500},
	failure:  func(f Failure) error { return &GetTopologyError{f} },
}

// GetTopology returns the nodes of the cluster and which partitions each of them has.
//
//	GET /v2/topology
//
// Its own error is [*GetTopologyError]: 401 IsUnauthorized, 500 IsInternal.
func (c *Client) GetTopology(ctx context.Context, opts ...CallOption) (*TopologyResponse, error) {
	r := c.request(&opGetTopology, opts)
	return sendFor[TopologyResponse](ctx, r)
}

var opCreateUser = operation{
	id: "createUser", phrase: "create user", method: http.MethodPost, path: "/users",
	safe: false, free: false, eventual: false,
	failures: []int{400, 401, 403, 409, 500, 503},
	failure:  func(f Failure) error { return &CreateUserError{f} },
}

// CreateUser creates a user who logs in with a password.
//
//	POST /v2/users
//
// Its own error is [*CreateUserError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 409 IsConflict, 500
// IsInternal, 503 IsUnavailable.
func (c *Client) CreateUser(ctx context.Context, body UserRequest, opts ...CallOption) (*UserCreateResult, error) {
	r := c.request(&opCreateUser, opts)
	r.json(body)
	return sendFor[UserCreateResult](ctx, r)
}

var opSearchUsers = operation{
	id: "searchUsers", phrase: "search users", method: http.MethodPost, path: "/users/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchUsersError{f} },
}

// SearchUsers finds users by username, name and email address.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/users/search
//
// Its own error is [*SearchUsersError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchUsers(ctx context.Context, body UserSearchQueryRequest, opts ...CallOption) (*UserSearchResult, error) {
	r := c.request(&opSearchUsers, opts)
	r.json(body)
	return sendFor[UserSearchResult](ctx, r)
}

var opGetUser = operation{
	id: "getUser", phrase: "get user", method: http.MethodGet, path: "/users/{username}",
	safe: true, free: false, eventual: true,
	failures: []int{401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetUserError{f} },
}

// GetUser returns one user.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/users/{username}
//
// Its own error is [*GetUserError]: 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500 IsInternal.
func (c *Client) GetUser(ctx context.Context, username string, opts ...CallOption) (*UserResult, error) {
	r := c.request(&opGetUser, opts)
	r.segment("username", string(username))
	return sendFor[UserResult](ctx, r)
}

var opUpdateUser = operation{
	id: "updateUser", phrase: "update user", method: http.MethodPut, path: "/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 403, 404, 500, 503},
	failure:  func(f Failure) error { return &UpdateUserError{f} },
}

// UpdateUser changes a user's name, email address and, when one is given, password.
//
//	PUT /v2/users/{username}
//
// Its own error is [*UpdateUserError]: 400 IsInvalid, 403 IsForbidden, 404 IsNotFound, 500 IsInternal, 503
// IsUnavailable.
func (c *Client) UpdateUser(ctx context.Context, username string, body UserUpdateRequest, opts ...CallOption) (*UserResult, error) {
	r := c.request(&opUpdateUser, opts)
	r.segment("username", string(username))
	r.json(body)
	return sendFor[UserResult](ctx, r)
}

var opDeleteUser = operation{
	id: "deleteUser", phrase: "delete user", method: http.MethodDelete, path: "/users/{username}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 500, 503},
	failure:  func(f Failure) error { return &DeleteUserError{f} },
}

// DeleteUser removes a user, the memberships and the authorizations.
//
//	DELETE /v2/users/{username}
//
// Its own error is [*DeleteUserError]: 400 IsInvalid, 404 IsNotFound, 500 IsInternal, 503 IsUnavailable.
func (c *Client) DeleteUser(ctx context.Context, username string, opts ...CallOption) error {
	r := c.request(&opDeleteUser, opts)
	r.segment("username", string(username))
	return r.send(ctx)
}

var opSearchUserTasks = operation{
	id: "searchUserTasks", phrase: "search user tasks", method: http.MethodPost, path: "/user-tasks/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchUserTasksError{f} },
}

// SearchUserTasks finds user tasks by state, people, dates, process and variables.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/user-tasks/search
//
// Its own error is [*SearchUserTasksError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchUserTasks(ctx context.Context, body UserTaskSearchQuery, opts ...CallOption) (*UserTaskSearchQueryResult, error) {
	r := c.request(&opSearchUserTasks, opts)
	r.json(body)
	return sendFor[UserTaskSearchQueryResult](ctx, r)
}

var opGetUserTask = operation{
	id: "getUserTask", phrase: "get user task", method: http.MethodGet, path: "/user-tasks/{userTaskKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetUserTaskError{f} },
}

// GetUserTask returns one user task.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/user-tasks/{userTaskKey}
//
// Its own error is [*GetUserTaskError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetUserTask(ctx context.Context, userTaskKey UserTaskKey, opts ...CallOption) (*UserTaskResult, error) {
	r := c.request(&opGetUserTask, opts)
	r.segment("userTaskKey", string(userTaskKey))
	return sendFor[UserTaskResult](ctx, r)
}

var opUpdateUserTask = operation{
	id: "updateUserTask", phrase: "update user task", method: http.MethodPatch, path: "/user-tasks/{userTaskKey}",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503, 504},
	failure:  func(f Failure) error { return &UpdateUserTaskError{f} },
}

// UpdateUserTask changes a task's candidates, dates and priority. What the changeset leaves out stays; an empty value
// clears. Listeners of the task may refuse.
//
//	PATCH /v2/user-tasks/{userTaskKey}
//
// Its own error is [*UpdateUserTaskError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable, 504 IsTimeout.
func (c *Client) UpdateUserTask(ctx context.Context, userTaskKey UserTaskKey, body UserTaskUpdateRequest, opts ...CallOption) error {
	r := c.request(&opUpdateUserTask, opts)
	r.segment("userTaskKey", string(userTaskKey))
	r.json(body)
	return r.send(ctx)
}

var opUnassignUserTask = operation{
	id: "unassignUserTask", phrase: "unassign user task", method: http.MethodDelete, path: "/user-tasks/{userTaskKey}/assignee",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503, 504},
	failure:  func(f Failure) error { return &UnassignUserTaskError{f} },
}

// UnassignUserTask takes a task from its assignee.
//
//	DELETE /v2/user-tasks/{userTaskKey}/assignee
//
// Its own error is [*UnassignUserTaskError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable, 504 IsTimeout.
func (c *Client) UnassignUserTask(ctx context.Context, userTaskKey UserTaskKey, opts ...CallOption) error {
	r := c.request(&opUnassignUserTask, opts)
	r.segment("userTaskKey", string(userTaskKey))
	return r.send(ctx)
}

var opAssignUserTask = operation{
	id: "assignUserTask", phrase: "assign user task", method: http.MethodPost, path: "/user-tasks/{userTaskKey}/assignment",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503, 504},
	failure:  func(f Failure) error { return &AssignUserTaskError{f} },
}

// AssignUserTask gives a task to an assignee, also when it has one, unless overriding is not allowed.
//
//	POST /v2/user-tasks/{userTaskKey}/assignment
//
// Its own error is [*AssignUserTaskError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable, 504 IsTimeout.
func (c *Client) AssignUserTask(ctx context.Context, userTaskKey UserTaskKey, body UserTaskAssignmentRequest, opts ...CallOption) error {
	r := c.request(&opAssignUserTask, opts)
	r.segment("userTaskKey", string(userTaskKey))
	r.json(body)
	return r.send(ctx)
}

var opSearchUserTaskAuditLogs = operation{
	id: "searchUserTaskAuditLogs", phrase: "search user task audit logs", method: http.MethodPost, path: "/user-tasks/{userTaskKey}/audit-logs/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 500},
	failure:  func(f Failure) error { return &SearchUserTaskAuditLogsError{f} },
}

// SearchUserTaskAuditLogs finds what was done to one user task, by whom and when.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/user-tasks/{userTaskKey}/audit-logs/search
//
// Its own error is [*SearchUserTaskAuditLogsError]: 400 IsInvalid, 500 IsInternal.
func (c *Client) SearchUserTaskAuditLogs(ctx context.Context, userTaskKey UserTaskKey, body UserTaskAuditLogSearchQueryRequest, opts ...CallOption) (*AuditLogSearchQueryResult, error) {
	r := c.request(&opSearchUserTaskAuditLogs, opts)
	r.segment("userTaskKey", string(userTaskKey))
	r.json(body)
	return sendFor[AuditLogSearchQueryResult](ctx, r)
}

var opCompleteUserTask = operation{
	id: "completeUserTask", phrase: "complete user task", method: http.MethodPost, path: "/user-tasks/{userTaskKey}/completion",
	safe: false, free: false, eventual: false,
	failures: []int{400, 404, 409, 500, 503, 504},
	failure:  func(f Failure) error { return &CompleteUserTaskError{f} },
}

// CompleteUserTask reports a task as done, with the variables it produced. The process goes on.
//
//	POST /v2/user-tasks/{userTaskKey}/completion
//
// Its own error is [*CompleteUserTaskError]: 400 IsInvalid, 404 IsNotFound, 409 IsConflict, 500 IsInternal, 503
// IsUnavailable, 504 IsTimeout.
func (c *Client) CompleteUserTask(ctx context.Context, userTaskKey UserTaskKey, body UserTaskCompletionRequest, opts ...CallOption) error {
	r := c.request(&opCompleteUserTask, opts)
	r.segment("userTaskKey", string(userTaskKey))
	r.json(body)
	return r.send(ctx)
}

// SearchUserTaskEffectiveVariablesParams are the parameters of [Client.SearchUserTaskEffectiveVariables] beside its
// path and body.
type SearchUserTaskEffectiveVariablesParams struct {
	// Whether long values are cut, which isTruncated then tells; they are unless this is false.
	TruncateValues Opt[bool]
}

var opSearchUserTaskEffectiveVariables = operation{
	id: "searchUserTaskEffectiveVariables", phrase: "search user task effective variables", method: http.MethodPost, path: "/user-tasks/{userTaskKey}/effective-variables/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 500},
	failure:  func(f Failure) error { return &SearchUserTaskEffectiveVariablesError{f} },
}

// SearchUserTaskEffectiveVariables finds the variables a task sees, each name once with the value of the nearest scope.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/user-tasks/{userTaskKey}/effective-variables/search
//
// Its own error is [*SearchUserTaskEffectiveVariablesError]: 400 IsInvalid, 500 IsInternal.
func (c *Client) SearchUserTaskEffectiveVariables(ctx context.Context, userTaskKey UserTaskKey, body UserTaskEffectiveVariableSearchQueryRequest, params SearchUserTaskEffectiveVariablesParams, opts ...CallOption) (*VariableSearchQueryResult, error) {
	r := c.request(&opSearchUserTaskEffectiveVariables, opts)
	r.segment("userTaskKey", string(userTaskKey))
	if v, ok := params.TruncateValues.Get(); ok {
		r.queryBool("truncateValues", v)
	}
	r.json(body)
	return sendFor[VariableSearchQueryResult](ctx, r)
}

var opGetUserTaskForm = operation{
	id: "getUserTaskForm", phrase: "get user task form", method: http.MethodGet, path: "/user-tasks/{userTaskKey}/form",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetUserTaskFormError{f} },
}

// GetUserTaskForm returns the form of a task, or nothing when it has none.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
// It answers nothing when the status is 204: the task has no form.
//
//	GET /v2/user-tasks/{userTaskKey}/form
//
// Its own error is [*GetUserTaskFormError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetUserTaskForm(ctx context.Context, userTaskKey UserTaskKey, opts ...CallOption) (Opt[FormResult], error) {
	r := c.request(&opGetUserTaskForm, opts)
	r.segment("userTaskKey", string(userTaskKey))
	return sendForOpt[FormResult](ctx, r)
}

// SearchUserTaskVariablesParams are the parameters of [Client.SearchUserTaskVariables] beside its path and body.
type SearchUserTaskVariablesParams struct {
	// Whether long values are cut, which isTruncated then tells; they are unless this is false.
	TruncateValues Opt[bool]
}

var opSearchUserTaskVariables = operation{
	id: "searchUserTaskVariables", phrase: "search user task variables", method: http.MethodPost, path: "/user-tasks/{userTaskKey}/variables/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 500},
	failure:  func(f Failure) error { return &SearchUserTaskVariablesError{f} },
}

// SearchUserTaskVariables finds the variables of a task and of all the scopes around it.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/user-tasks/{userTaskKey}/variables/search
//
// Its own error is [*SearchUserTaskVariablesError]: 400 IsInvalid, 500 IsInternal.
func (c *Client) SearchUserTaskVariables(ctx context.Context, userTaskKey UserTaskKey, body UserTaskVariableSearchQueryRequest, params SearchUserTaskVariablesParams, opts ...CallOption) (*VariableSearchQueryResult, error) {
	r := c.request(&opSearchUserTaskVariables, opts)
	r.segment("userTaskKey", string(userTaskKey))
	if v, ok := params.TruncateValues.Get(); ok {
		r.queryBool("truncateValues", v)
	}
	r.json(body)
	return sendFor[VariableSearchQueryResult](ctx, r)
}

// SearchVariablesParams are the parameters of [Client.SearchVariables] beside its path and body.
type SearchVariablesParams struct {
	// Whether long values are cut, which isTruncated then tells; they are unless this is false.
	TruncateValues Opt[bool]
}

var opSearchVariables = operation{
	id: "searchVariables", phrase: "search variables", method: http.MethodPost, path: "/variables/search",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 500},
	failure:  func(f Failure) error { return &SearchVariablesError{f} },
}

// SearchVariables finds variables of process instances. Long values are cut unless asked otherwise.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	POST /v2/variables/search
//
// Its own error is [*SearchVariablesError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 500 IsInternal.
func (c *Client) SearchVariables(ctx context.Context, body VariableSearchQuery, params SearchVariablesParams, opts ...CallOption) (*VariableSearchQueryResult, error) {
	r := c.request(&opSearchVariables, opts)
	if v, ok := params.TruncateValues.Get(); ok {
		r.queryBool("truncateValues", v)
	}
	r.json(body)
	return sendFor[VariableSearchQueryResult](ctx, r)
}

var opGetVariable = operation{
	id: "getVariable", phrase: "get variable", method: http.MethodGet, path: "/variables/{variableKey}",
	safe: true, free: false, eventual: true,
	failures: []int{400, 401, 403, 404, 500},
	failure:  func(f Failure) error { return &GetVariableError{f} },
}

// GetVariable returns a variable with its whole value.
//
// On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually].
// Tutti does not.
//
//	GET /v2/variables/{variableKey}
//
// Its own error is [*GetVariableError]: 400 IsInvalid, 401 IsUnauthorized, 403 IsForbidden, 404 IsNotFound, 500
// IsInternal.
func (c *Client) GetVariable(ctx context.Context, variableKey VariableKey, opts ...CallOption) (*VariableResult, error) {
	r := c.request(&opGetVariable, opts)
	r.segment("variableKey", string(variableKey))
	return sendFor[VariableResult](ctx, r)
}

var _ time.Time

// operations are all operations of the contract, in its order.
var operations = [...]*operation{
	&opSearchAuditLogs,
	&opGetAuditLog,
	&opGetAuthentication,
	&opCreateAuthorization,
	&opSearchAuthorizations,
	&opUpdateAuthorization,
	&opGetAuthorization,
	&opDeleteAuthorization,
	&opSearchBatchOperationItems,
	&opSearchBatchOperations,
	&opGetBatchOperation,
	&opCancelBatchOperation,
	&opResumeBatchOperation,
	&opSuspendBatchOperation,
	&opPinClock,
	&opResetClock,
	&opCreateGlobalClusterVariable,
	&opGetGlobalClusterVariable,
	&opUpdateGlobalClusterVariable,
	&opDeleteGlobalClusterVariable,
	&opSearchClusterVariables,
	&opCreateTenantClusterVariable,
	&opGetTenantClusterVariable,
	&opUpdateTenantClusterVariable,
	&opDeleteTenantClusterVariable,
	&opEvaluateConditionals,
	&opSearchCorrelatedMessageSubscriptions,
	&opEvaluateDecision,
	&opSearchDecisionDefinitions,
	&opGetDecisionDefinition,
	&opGetDecisionDefinitionXML,
	&opSearchDecisionInstances,
	&opGetDecisionInstance,
	&opDeleteDecisionInstance,
	&opDeleteDecisionInstancesBatchOperation,
	&opSearchDecisionRequirements,
	&opGetDecisionRequirements,
	&opGetDecisionRequirementsXML,
	&opCreateDeployment,
	&opCreateDocument,
	&opCreateDocuments,
	&opGetDocument,
	&opDeleteDocument,
	&opCreateDocumentLink,
	&opActivateAdHocSubProcessActivities,
	&opSearchElementInstances,
	&opGetElementInstance,
	&opSearchElementInstanceIncidents,
	&opCreateElementInstanceVariables,
	&opEvaluateExpression,
	&opCreateGlobalTaskListener,
	&opGetGlobalTaskListener,
	&opUpdateGlobalTaskListener,
	&opDeleteGlobalTaskListener,
	&opSearchGlobalTaskListeners,
	&opCreateGroup,
	&opSearchGroups,
	&opGetGroup,
	&opUpdateGroup,
	&opDeleteGroup,
	&opSearchClientsForGroup,
	&opAssignClientToGroup,
	&opUnassignClientFromGroup,
	&opSearchMappingRulesForGroup,
	&opAssignMappingRuleToGroup,
	&opUnassignMappingRuleFromGroup,
	&opSearchRolesForGroup,
	&opSearchUsersForGroup,
	&opAssignUserToGroup,
	&opUnassignUserFromGroup,
	&opSearchIncidents,
	&opGetIncident,
	&opResolveIncident,
	&opGetProcessInstanceStatisticsByDefinition,
	&opGetProcessInstanceStatisticsByError,
	&opActivateJobs,
	&opSearchJobs,
	&opUpdateJob,
	&opCompleteJob,
	&opThrowJobError,
	&opFailJob,
	&opGetGlobalJobStatistics,
	&opGetJobTypeStatistics,
	&opGetJobWorkerStatistics,
	&opGetJobTimeSeriesStatistics,
	&opGetJobErrorStatistics,
	&opGetLicense,
	&opCreateMappingRule,
	&opSearchMappingRule,
	&opUpdateMappingRule,
	&opDeleteMappingRule,
	&opGetMappingRule,
	&opSearchMessageSubscriptions,
	&opCorrelateMessage,
	&opPublishMessage,
	&opSearchProcessDefinitions,
	&opGetProcessDefinitionMessageSubscriptionStatistics,
	&opGetProcessDefinitionInstanceStatistics,
	&opGetProcessDefinition,
	&opGetStartProcessForm,
	&opGetProcessDefinitionStatistics,
	&opGetProcessDefinitionXML,
	&opGetProcessDefinitionInstanceVersionStatistics,
	&opCreateProcessInstance,
	&opCancelProcessInstancesBatchOperation,
	&opDeleteProcessInstancesBatchOperation,
	&opResolveIncidentsBatchOperation,
	&opMigrateProcessInstancesBatchOperation,
	&opModifyProcessInstancesBatchOperation,
	&opSearchProcessInstances,
	&opGetProcessInstance,
	&opGetProcessInstanceCallHierarchy,
	&opCancelProcessInstance,
	&opDeleteProcessInstance,
	&opResolveProcessInstanceIncidents,
	&opSearchProcessInstanceIncidents,
	&opMigrateProcessInstance,
	&opModifyProcessInstance,
	&opGetProcessInstanceSequenceFlows,
	&opGetProcessInstanceStatistics,
	&opGetResource,
	&opGetResourceContent,
	&opDeleteResource,
	&opCreateRole,
	&opSearchRoles,
	&opGetRole,
	&opUpdateRole,
	&opDeleteRole,
	&opSearchClientsForRole,
	&opAssignRoleToClient,
	&opUnassignRoleFromClient,
	&opSearchGroupsForRole,
	&opAssignRoleToGroup,
	&opUnassignRoleFromGroup,
	&opSearchMappingRulesForRole,
	&opAssignRoleToMappingRule,
	&opUnassignRoleFromMappingRule,
	&opSearchUsersForRole,
	&opAssignRoleToUser,
	&opUnassignRoleFromUser,
	&opCreateAdminUser,
	&opBroadcastSignal,
	&opGetStatus,
	&opGetUsageMetrics,
	&opGetSystemConfiguration,
	&opCreateTenant,
	&opSearchTenants,
	&opGetTenant,
	&opUpdateTenant,
	&opDeleteTenant,
	&opSearchClientsForTenant,
	&opAssignClientToTenant,
	&opUnassignClientFromTenant,
	&opSearchGroupIDsForTenant,
	&opAssignGroupToTenant,
	&opUnassignGroupFromTenant,
	&opSearchMappingRulesForTenant,
	&opAssignMappingRuleToTenant,
	&opUnassignMappingRuleFromTenant,
	&opSearchRolesForTenant,
	&opAssignRoleToTenant,
	&opUnassignRoleFromTenant,
	&opSearchUsersForTenant,
	&opAssignUserToTenant,
	&opUnassignUserFromTenant,
	&opGetTopology,
	&opCreateUser,
	&opSearchUsers,
	&opGetUser,
	&opUpdateUser,
	&opDeleteUser,
	&opSearchUserTasks,
	&opGetUserTask,
	&opUpdateUserTask,
	&opUnassignUserTask,
	&opAssignUserTask,
	&opSearchUserTaskAuditLogs,
	&opCompleteUserTask,
	&opSearchUserTaskEffectiveVariables,
	&opGetUserTaskForm,
	&opSearchUserTaskVariables,
	&opSearchVariables,
	&opGetVariable,
}

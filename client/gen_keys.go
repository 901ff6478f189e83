// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

// AuditLogKey identifies an entry of the audit log.
type AuditLogKey string

// AuthorizationKey identifies an authorization.
type AuthorizationKey string

// ConditionalEvaluationKey identifies an evaluation of conditions.
type ConditionalEvaluationKey string

// DecisionDefinitionKey identifies a version of a decision.
type DecisionDefinitionKey string

// DecisionEvaluationKey identifies an evaluation of decisions.
type DecisionEvaluationKey string

// DecisionInstanceKey identifies an evaluation of decisions.
type DecisionInstanceKey string

// DecisionRequirementsKey identifies a version of a graph of decisions.
type DecisionRequirementsKey string

// DeploymentKey identifies a deployment.
type DeploymentKey string

// ElementInstanceKey identifies an element instance.
type ElementInstanceKey string

// FormKey identifies a version of a form.
type FormKey string

// IncidentKey identifies an incident.
type IncidentKey string

// JobKey identifies a job.
type JobKey string

// MessageKey identifies a message.
type MessageKey string

// MessageSubscriptionKey identifies a message subscription.
type MessageSubscriptionKey string

// ProcessDefinitionKey identifies a version of a process.
type ProcessDefinitionKey string

// ProcessInstanceKey identifies a process instance.
type ProcessInstanceKey string

// ResourceKey identifies a deployed process, graph of decisions, form or file.
type ResourceKey string

// ScopeKey identifies a scope of variables: a process instance or an element instance.
type ScopeKey string

// SignalKey identifies a broadcast of a signal.
type SignalKey string

// UserTaskKey identifies a user task.
type UserTaskKey string

// VariableKey identifies a variable.
type VariableKey string

// BatchOperationKey identifies a batch operation.
type BatchOperationKey string

// DecisionEvaluationInstanceKey identifies a decision evaluation instance.
type DecisionEvaluationInstanceKey string

// AuditLogEntityKey identifies an audit log entity.
type AuditLogEntityKey string

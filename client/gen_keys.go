// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

// AuditLogKey identifies an entry of the audit log.
type AuditLogKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *AuditLogKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// AuthorizationKey identifies an authorization.
type AuthorizationKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *AuthorizationKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ConditionalEvaluationKey identifies an evaluation of conditions.
type ConditionalEvaluationKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ConditionalEvaluationKey) UnmarshalJSON(data []byte) error {
	return readKey(data, (*string)(k))
}

// DecisionDefinitionKey identifies a version of a decision.
type DecisionDefinitionKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DecisionDefinitionKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// DecisionEvaluationKey identifies an evaluation of decisions.
type DecisionEvaluationKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DecisionEvaluationKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// DecisionInstanceKey identifies an evaluation of decisions.
type DecisionInstanceKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DecisionInstanceKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// DecisionRequirementsKey identifies a version of a graph of decisions.
type DecisionRequirementsKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DecisionRequirementsKey) UnmarshalJSON(data []byte) error {
	return readKey(data, (*string)(k))
}

// DeploymentKey identifies a deployment.
type DeploymentKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DeploymentKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ElementInstanceKey identifies an element instance.
type ElementInstanceKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ElementInstanceKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// FormKey identifies a version of a form.
type FormKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *FormKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// IncidentKey identifies an incident.
type IncidentKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *IncidentKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// JobKey identifies a job.
type JobKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *JobKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// MessageKey identifies a message.
type MessageKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *MessageKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// MessageSubscriptionKey identifies a message subscription.
type MessageSubscriptionKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *MessageSubscriptionKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ProcessDefinitionKey identifies a version of a process.
type ProcessDefinitionKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ProcessDefinitionKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ProcessInstanceKey identifies a process instance.
type ProcessInstanceKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ProcessInstanceKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ResourceKey identifies a deployed process, graph of decisions, form or file.
type ResourceKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ResourceKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// ScopeKey identifies a scope of variables: a process instance or an element instance.
type ScopeKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *ScopeKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// SignalKey identifies a broadcast of a signal.
type SignalKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *SignalKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// UserTaskKey identifies a user task.
type UserTaskKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *UserTaskKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// VariableKey identifies a variable.
type VariableKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *VariableKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// BatchOperationKey identifies a batch operation.
type BatchOperationKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *BatchOperationKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

// DecisionEvaluationInstanceKey identifies a decision evaluation instance.
type DecisionEvaluationInstanceKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *DecisionEvaluationInstanceKey) UnmarshalJSON(data []byte) error {
	return readKey(data, (*string)(k))
}

// AuditLogEntityKey identifies an audit log entity.
type AuditLogEntityKey string

// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.
func (k *AuditLogEntityKey) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }

package search

import (
	"slices"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

type values[T any] map[string]func(*T) any

func (w *world) processDefinitions() *oracle[record.ProcessDefinition] {
	type T = record.ProcessDefinition
	return &oracle[T]{rows: w.definitions, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"processDefinitionKey": func(r *T) any { return r.Key }, "processDefinitionId": func(r *T) any { return r.ID }, "name": func(r *T) any { return r.Name },
		"resourceName": func(r *T) any { return r.ResourceName }, "version": func(r *T) any { return int64(r.Version) }, "versionTag": func(r *T) any { return r.VersionTag },
		"tenantId": func(r *T) any { return r.TenantID }, "isLatestVersion": func(r *T) any { return truth(r.Latest) }, "hasStartForm": func(r *T) any { return truth(r.StartFormID != "") },
		"state": func(r *T) any { return r.State },
	}}
}

func (w *world) processInstances() *oracle[record.ProcessInstance] {
	type T = record.ProcessInstance
	return &oracle[T]{rows: w.instances, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"processInstanceKey": func(r *T) any { return r.Key }, "processDefinitionId": func(r *T) any { return r.Definition.ID }, "processDefinitionName": func(r *T) any { return r.Definition.Name },
		"processDefinitionVersion": func(r *T) any { return int64(r.Definition.Version) }, "processDefinitionVersionTag": func(r *T) any { return r.Definition.VersionTag },
		"processDefinitionKey": func(r *T) any { return r.Definition.Key }, "parentProcessInstanceKey": func(r *T) any { return none(r.ParentKey) },
		"parentElementInstanceKey": func(r *T) any { return none(r.ParentElement) }, "startDate": func(r *T) any { return r.StartedAt }, "endDate": func(r *T) any { return none(r.EndedAt) },
		"state": func(r *T) any { return r.State }, "hasIncident": func(r *T) any { return truth(r.HasIncident) }, "tenantId": func(r *T) any { return r.TenantID },
		"businessId": func(r *T) any { return r.BusinessID }, "batchOperationId": func(*T) any { return nil }, "batchOperationKey": func(*T) any { return nil },
		"hasRetriesLeft": func(r *T) any {
			return truth(slices.ContainsFunc(w.jobs, func(j record.Job) bool { return j.ProcessInstance == r.Key && j.FailedRetriesLeft }))
		},
	}, lists: map[string]func(*T) []string{"tags": func(r *T) []string { return r.Tags }},
		joint: func(r *T, group, name string, conditions []Condition) bool {
			switch group {
			case "elements":
				return w.elementsMatch(r.Key, conditions)
			case "incidents":
				return w.incidentsMatch(r.Key, conditions)
			}
			return w.variablesMatch(name, conditions, func(v record.Variable) bool { return v.ProcessInstance == r.Key })
		}}
}

func (w *world) elementInstances() *oracle[record.ElementInstance] {
	type T = record.ElementInstance
	return &oracle[T]{rows: w.elements, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"elementInstanceKey": func(r *T) any { return r.Key }, "processInstanceKey": func(r *T) any { return r.ProcessInstance }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey },
		"processDefinitionId": func(r *T) any { return r.DefinitionID }, "startDate": func(r *T) any { return r.StartedAt }, "endDate": func(r *T) any { return none(r.EndedAt) },
		"elementId": func(r *T) any { return r.ElementID }, "elementName": func(r *T) any { return r.ElementName }, "type": func(r *T) any { return r.Type }, "state": func(r *T) any { return r.State },
		"hasIncident": func(r *T) any { return truth(r.HasIncident) }, "incidentKey": func(r *T) any { return none(r.IncidentKey) }, "tenantId": func(r *T) any { return r.TenantID },
		"elementInstanceScopeKey": func(r *T) any { return r.ScopeKey },
	}}
}

func (w *world) variableRows() *oracle[record.Variable] {
	type T = record.Variable
	return &oracle[T]{rows: w.variables, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"variableKey": func(r *T) any { return r.Key }, "name": func(r *T) any { return r.Name }, "value": func(r *T) any { return string(r.Value) },
		"processInstanceKey": func(r *T) any { return r.ProcessInstance }, "scopeKey": func(r *T) any { return r.ScopeKey },
		"isTruncated": func(r *T) any { _, cut := CutValue(r.Value); return truth(cut) }, "tenantId": func(r *T) any { return r.TenantID }, "processDefinitionId": func(r *T) any { return r.DefinitionID },
	}}
}

func (w *world) jobRows() *oracle[record.Job] {
	type T = record.Job
	return &oracle[T]{rows: w.jobs, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"jobKey": func(r *T) any { return r.Key }, "type": func(r *T) any { return r.Type }, "kind": func(r *T) any { return r.JobKind }, "listenerEventType": func(r *T) any { return r.ListenerEvent },
		"state": func(r *T) any { return r.State }, "worker": func(r *T) any { return r.Worker }, "retries": func(r *T) any { return int64(r.Retries) }, "deadline": func(r *T) any { return none(r.Deadline) },
		"errorMessage": func(r *T) any { return r.ErrorMessage }, "errorCode": func(r *T) any { return r.ErrorCode }, "isDenied": func(r *T) any { return truth(r.Denied) },
		"deniedReason": func(r *T) any { return r.DeniedReason }, "hasFailedWithRetriesLeft": func(r *T) any { return truth(r.FailedRetriesLeft) }, "creationTime": func(r *T) any { return r.CreatedAt },
		"lastUpdateTime": func(r *T) any { return none(r.UpdatedAt) }, "endTime": func(r *T) any { return none(r.EndedAt) }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey },
		"processDefinitionId": func(r *T) any { return r.DefinitionID }, "processInstanceKey": func(r *T) any { return r.ProcessInstance }, "elementInstanceKey": func(r *T) any { return r.ElementInstance },
		"elementId": func(r *T) any { return r.ElementID }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) userTasks() *oracle[record.UserTask] {
	type T = record.UserTask
	return &oracle[T]{rows: w.tasks, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"userTaskKey": func(r *T) any { return r.Key }, "name": func(r *T) any { return r.Name }, "state": func(r *T) any { return r.State }, "assignee": func(r *T) any { return r.Assignee },
		"priority": func(r *T) any { return int64(r.Priority) }, "elementId": func(r *T) any { return r.ElementID }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey },
		"processDefinitionId": func(r *T) any { return r.DefinitionID }, "processInstanceKey": func(r *T) any { return r.ProcessInstance }, "elementInstanceKey": func(r *T) any { return r.ElementInstance },
		"creationDate": func(r *T) any { return r.CreatedAt }, "completionDate": func(r *T) any { return none(r.CompletedAt) },
		"followUpDate": func(r *T) any { return none(projection.Millis(r.FollowUpDate)) }, "dueDate": func(r *T) any { return none(projection.Millis(r.DueDate)) },
		"tenantId": func(r *T) any { return r.TenantID },
	}, lists: map[string]func(*T) []string{"tags": func(r *T) []string { return r.Tags },
		"candidateGroup": func(r *T) []string { return r.CandidateGroups }, "candidateUser": func(r *T) []string { return r.CandidateUsers }},
		joint: func(r *T, group, name string, conditions []Condition) bool {
			return w.variablesMatch(name, conditions, func(v record.Variable) bool {
				if group == "localVariables" {
					return v.ScopeKey == r.ElementInstance
				}
				return v.ScopeKey == r.ProcessInstance
			})
		}}
}

func (w *world) incidentRows() *oracle[record.Incident] {
	type T = record.Incident
	return &oracle[T]{rows: w.incidents, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"incidentKey": func(r *T) any { return r.Key }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey }, "processDefinitionId": func(r *T) any { return r.DefinitionID },
		"processInstanceKey": func(r *T) any { return r.ProcessInstance }, "errorType": func(r *T) any { return r.ErrorType }, "errorMessage": func(r *T) any { return r.Message },
		"elementId": func(r *T) any { return r.ElementID }, "elementInstanceKey": func(r *T) any { return r.ElementInstance }, "creationTime": func(r *T) any { return r.CreatedAt },
		"state": func(r *T) any { return r.State }, "jobKey": func(r *T) any { return none(r.JobKey) }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) messageSubscriptions() *oracle[record.MessageSubscription] {
	type T = record.MessageSubscription
	return &oracle[T]{rows: w.subscriptions, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"messageSubscriptionKey": func(r *T) any { return r.Key }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey }, "processDefinitionId": func(r *T) any { return r.DefinitionID },
		"processInstanceKey": func(r *T) any { return none(r.ProcessInstance) }, "elementId": func(r *T) any { return r.ElementID }, "elementInstanceKey": func(r *T) any { return none(r.ElementInstance) },
		"messageSubscriptionState": func(r *T) any { return r.State }, "lastUpdatedDate": func(r *T) any { return r.UpdatedAt }, "messageName": func(r *T) any { return r.MessageName },
		"correlationKey": func(r *T) any { return r.CorrelationKey }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) correlationRows() *oracle[record.Correlation] {
	type T = record.Correlation
	return &oracle[T]{rows: w.correlations, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"correlationKey": func(r *T) any { return r.CorrelationKey }, "correlationTime": func(r *T) any { return r.CorrelatedAt }, "elementId": func(r *T) any { return r.ElementID },
		"elementInstanceKey": func(r *T) any { return r.ElementInstance }, "messageKey": func(r *T) any { return r.MessageKey }, "messageName": func(r *T) any { return r.MessageName },
		"partitionId": func(r *T) any { return int64(r.Partition) }, "processDefinitionKey": func(r *T) any { return r.DefinitionKey }, "processDefinitionId": func(r *T) any { return r.DefinitionID },
		"processInstanceKey": func(r *T) any { return r.ProcessInstance }, "subscriptionKey": func(r *T) any { return r.SubscriptionKey }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) decisionDefinitions() *oracle[record.DecisionDefinition] {
	type T = record.DecisionDefinition
	return &oracle[T]{rows: w.decisions, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"decisionDefinitionKey": func(r *T) any { return r.Key }, "decisionDefinitionId": func(r *T) any { return r.ID }, "name": func(r *T) any { return r.Name },
		"version": func(r *T) any { return int64(r.Version) }, "isLatestVersion": func(r *T) any { return truth(r.Latest) }, "decisionRequirementsId": func(r *T) any { return r.RequirementsID },
		"decisionRequirementsKey": func(r *T) any { return r.RequirementsKey }, "decisionRequirementsName": func(r *T) any { return r.RequirementsName },
		"decisionRequirementsVersion": func(r *T) any { return int64(r.RequirementsVersion) }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) decisionRequirements() *oracle[record.DecisionRequirements] {
	type T = record.DecisionRequirements
	return &oracle[T]{rows: w.requirements, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"decisionRequirementsKey": func(r *T) any { return r.Key }, "decisionRequirementsId": func(r *T) any { return r.ID }, "decisionRequirementsName": func(r *T) any { return r.Name },
		"version": func(r *T) any { return int64(r.Version) }, "resourceName": func(r *T) any { return r.ResourceName }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) decisionInstances() *oracle[record.DecisionInstance] {
	type T = record.DecisionInstance
	return &oracle[T]{rows: w.evaluations, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"decisionEvaluationInstanceKey": func(r *T) any { return r.EvaluationInstanceKey }, "decisionEvaluationKey": func(r *T) any { return r.EvaluationKey },
		"evaluationDate": func(r *T) any { return r.EvaluatedAt }, "evaluationFailure": func(r *T) any { return r.Failure }, "state": func(r *T) any { return r.State },
		"decisionDefinitionKey": func(r *T) any { return r.DefinitionKey }, "decisionDefinitionId": func(r *T) any { return r.DefinitionID }, "decisionDefinitionName": func(r *T) any { return r.DefinitionName },
		"decisionDefinitionVersion": func(r *T) any { return int64(r.DefinitionVersion) }, "decisionDefinitionType": func(r *T) any { return r.DefinitionType },
		"rootDecisionDefinitionKey": func(r *T) any { return r.RootDefinitionKey }, "decisionRequirementsKey": func(r *T) any { return r.RequirementsKey },
		"processDefinitionKey": func(r *T) any { return none(r.ProcessDefinitionKey) }, "processInstanceKey": func(r *T) any { return none(r.ProcessInstanceKey) },
		"elementInstanceKey": func(r *T) any { return none(r.ElementInstanceKey) }, "tenantId": func(r *T) any { return r.TenantID },
	}}
}

func (w *world) auditRows() *oracle[record.Audit] {
	type T = record.Audit
	nothing := func(*T) any { return nil }
	return &oracle[T]{rows: w.audits, key: func(r *T) int64 { return r.Key }, values: values[T]{
		"auditLogKey": func(r *T) any { return r.Key }, "operationType": func(r *T) any { return r.Operation }, "entityType": func(r *T) any { return r.EntityType },
		"entityKey": func(r *T) any { return r.EntityKey }, "category": func(r *T) any { return r.Category }, "result": func(r *T) any { return r.Result },
		"timestamp": func(r *T) any { return r.At }, "actorId": func(r *T) any { return r.ActorID }, "actorType": func(r *T) any { return r.ActorType },
		"processDefinitionKey": func(r *T) any { return none(r.DefinitionKey) }, "processDefinitionId": func(r *T) any { return r.DefinitionID },
		"processInstanceKey": func(r *T) any { return none(r.ProcessInstance) }, "elementInstanceKey": func(r *T) any { return none(r.ElementInstance) },
		"userTaskKey": func(r *T) any { return none(r.UserTaskKey) }, "tenantId": func(r *T) any { return r.TenantID },
		"batchOperationKey": nothing, "batchOperationType": nothing, "decisionDefinitionId": nothing, "decisionDefinitionKey": nothing, "decisionEvaluationKey": nothing,
		"decisionRequirementsId": nothing, "decisionRequirementsKey": nothing, "jobKey": nothing,
	}}
}

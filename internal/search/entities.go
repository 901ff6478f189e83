package search

import (
	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

var processDefinitions = &entity[record.ProcessDefinition]{
	name: "process definitions",
	rows: projection.ProcessDefinitions,
	fields: fieldsOf(
		plain("processDefinitionKey", isKey, "t.key"),
		nullable("processDefinitionId", isText, "t.process_id"),
		nullable("name", isText, "t.name"),
		nullable("resourceName", isText, "t.resource_name"),
		plain("version", isNumber, "t.version"),
		nullable("versionTag", isText, "t.version_tag"),
		interned("tenantId", "t.tenant"),
		plain("isLatestVersion", isFlag, "t.latest"),
		plain("hasStartForm", isFlag, "(t.start_form IS NOT NULL)"),
		interned("state", "t.state"),
	),
}

var processInstances = &entity[record.ProcessInstance]{
	name: "process instances",
	rows: projection.ProcessInstances,
	fields: fieldsOf(
		plain("processInstanceKey", isKey, "t.key"),
		interned("processDefinitionId", "t.process"),
		ofDefinition("processDefinitionName", isText, "name"),
		ofDefinition("processDefinitionVersion", isNumber, "version"),
		ofDefinition("processDefinitionVersionTag", isText, "version_tag"),
		definitionKey(),
		nullable("parentProcessInstanceKey", isKey, "t.parent"),
		nullable("parentElementInstanceKey", isKey, "t.parent_element"),
		plain("startDate", isTime, "t.started_at"),
		nullable("endDate", isTime, "t.ended_at"),
		interned("state", "t.state"),
		plain("hasIncident", isFlag, "t.has_incident").constant(),
		interned("tenantId", "t.tenant"),
		nullable("businessId", isText, "t.business_id"),
		nullable("batchOperationId", isText, "NULL"), // there are no batch operations yet
		nullable("batchOperationKey", isText, "NULL"),
		labelled("tags", projection.LabelInstanceTag),
		&field{name: "hasRetriesLeft", kind: isFlag, compared: hasRetriesLeft},
	),
	joint: map[string]jointly{
		"variables":                  {"variables", variablesOf{"t.key", "v.process_instance", "v.process_instance = t.key", ""}.where},
		"elementId":                  {"elements", onElements},
		"elementInstanceState":       {"elements", onElements},
		"hasElementInstanceIncident": {"elements", onElements},
		"errorMessage":               {"incidents", onIncidents},
		"incidentErrorHashCode":      {"incidents", onIncidents},
	},
}

var elementInstances = &entity[record.ElementInstance]{
	name: "element instances",
	rows: projection.ElementInstances,
	fields: fieldsOf(
		plain("elementInstanceKey", isKey, "t.key"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		plain("startDate", isTime, "t.started_at"),
		nullable("endDate", isTime, "t.ended_at"),
		ofElement("elementId", "element_id"),
		ofElement("elementName", "name"),
		interned("type", "t.type"),
		interned("state", "t.state"),
		plain("hasIncident", isFlag, "t.has_incident").constant(),
		nullable("incidentKey", isKey, "t.incident"),
		interned("tenantId", "t.tenant"),
		scopeKey("elementInstanceScopeKey"),
	),
}

var variables = &entity[record.Variable]{
	name: "variables",
	rows: projection.ShortVariables,
	fields: fieldsOf(
		plain("variableKey", isKey, "t.key"),
		nullable("name", isText, "t.name"),
		&field{name: "value", kind: isText, value: "substr(t.value,1,8191)", compared: "t.value"},
		nullable("processInstanceKey", isKey, "t.process_instance"),
		scopeKey("scopeKey"),
		plain("isTruncated", isFlag, "t.long"),
		interned("tenantId", "t.tenant"),
		ofDefinition("processDefinitionId", isText, "process_id"), // not in the API: for who may see what
	),
	implied: byNameAndValue,
}

var wholeVariables = &entity[record.Variable]{name: variables.name, rows: projection.Variables, fields: variables.fields, implied: byNameAndValue,
	size: func(v *record.Variable) int { return len(v.Value) }}

var jobs = &entity[record.Job]{
	name: "jobs",
	rows: projection.Jobs,
	fields: fieldsOf(
		plain("jobKey", isKey, "t.key"),
		interned("type", "t.type"),
		interned("kind", "t.job_kind"),
		interned("listenerEventType", "t.listener_event"),
		interned("state", "t.state"),
		nullable("worker", isText, "t.worker"),
		plain("retries", isNumber, "t.retries"),
		nullable("deadline", isTime, "t.deadline"),
		nullable("errorMessage", isText, "t.error_message"),
		nullable("errorCode", isText, "t.error_code"),
		plain("isDenied", isFlag, "t.denied"),
		nullable("deniedReason", isText, "t.denied_reason"),
		plain("hasFailedWithRetriesLeft", isFlag, "t.failed_retries_left").constant(),
		plain("creationTime", isTime, "t.created_at"),
		nullable("lastUpdateTime", isTime, "t.updated_at"),
		nullable("endTime", isTime, "t.ended_at"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		elementKey("elementInstanceKey"),
		ofElement("elementId", "element_id"),
		interned("tenantId", "t.tenant"),
	),
}

var userTasks = &entity[record.UserTask]{
	name: "user tasks",
	rows: projection.UserTasks,
	fields: fieldsOf(
		plain("userTaskKey", isKey, "t.key"),
		nullable("name", isText, "t.name"),
		interned("state", "t.state"),
		nullable("assignee", isText, "t.assignee"),
		plain("priority", isNumber, "t.priority"),
		ofElement("elementId", "element_id"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		elementKey("elementInstanceKey"),
		plain("creationDate", isTime, "t.created_at"),
		nullable("completionDate", isTime, "t.completed_at"),
		nullable("followUpDate", isTime, "t.follow_up_at"),
		nullable("dueDate", isTime, "t.due_at"),
		interned("tenantId", "t.tenant"),
		labelled("candidateGroup", projection.LabelCandidateGroup),
		labelled("candidateUser", projection.LabelCandidateUser),
		labelled("tags", projection.LabelTaskTag),
	),
	joint: map[string]jointly{
		"processInstanceVariables": {"processInstanceVariables", variablesOf{"t.process_instance", "v.process_instance", "v.process_instance = t.process_instance", "v.scope IS NULL"}.where},
		"localVariables":           {"localVariables", variablesOf{"t.element_instance", "v.scope", "v.scope = t.element_instance", "v.scope IS NOT NULL"}.where},
	},
}

var incidents = &entity[record.Incident]{
	name: "incidents",
	rows: projection.Incidents,
	fields: fieldsOf(
		plain("incidentKey", isKey, "t.key"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		interned("errorType", "t.error_type"),
		nullable("errorMessage", isText, "t.message"),
		ofElement("elementId", "element_id"),
		elementKey("elementInstanceKey"),
		plain("creationTime", isTime, "t.created_at"),
		interned("state", "t.state"),
		nullable("jobKey", isKey, "t.job"),
		interned("tenantId", "t.tenant"),
	),
}

var messageSubscriptions = &entity[record.MessageSubscription]{
	name: "message subscriptions",
	rows: projection.MessageSubscriptions,
	fields: fieldsOf(
		plain("messageSubscriptionKey", isKey, "t.key"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		ofElement("elementId", "element_id"),
		elementKey("elementInstanceKey"),
		interned("messageSubscriptionState", "t.state"),
		plain("lastUpdatedDate", isTime, "t.updated_at"),
		nullable("messageName", isText, "t.message_name"),
		nullable("correlationKey", isText, "t.correlation_key"),
		interned("tenantId", "t.tenant"),
	),
}

var correlations = &entity[record.Correlation]{
	name: "correlated message subscriptions",
	rows: projection.Correlations,
	fields: fieldsOf(
		nullable("correlationKey", isText, "t.correlation_key"),
		plain("correlationTime", isTime, "t.correlated_at"),
		ofElement("elementId", "element_id"),
		elementKey("elementInstanceKey"),
		nullable("messageKey", isKey, "t.message"),
		nullable("messageName", isText, "t.message_name"),
		plain("partitionId", isNumber, "t.partition"),
		ofElementsDefinition("processDefinitionKey", isKey, "key"),
		ofElementsDefinition("processDefinitionId", isText, "process_id"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		nullable("subscriptionKey", isKey, "t.subscription"),
		interned("tenantId", "t.tenant"),
	),
}

var decisionDefinitions = &entity[record.DecisionDefinition]{
	name:   "decision definitions",
	rows:   projection.DecisionDefinitions,
	always: "t.deleted = 0",
	fields: fieldsOf(
		plain("decisionDefinitionKey", isKey, "t.key"),
		nullable("decisionDefinitionId", isText, "t.decision_id"),
		nullable("name", isText, "t.name"),
		plain("version", isNumber, "t.version"),
		plain("isLatestVersion", isFlag, "t.latest"),
		nullable("decisionRequirementsId", isText, "t.requirements_id"),
		nullable("decisionRequirementsKey", isKey, "t.requirements"),
		nullable("decisionRequirementsName", isText, "t.requirements_name"),
		plain("decisionRequirementsVersion", isNumber, "t.requirements_version"),
		interned("tenantId", "t.tenant"),
	),
}

var decisionRequirements = &entity[record.DecisionRequirements]{
	name:   "decision requirements",
	rows:   projection.DecisionRequirements,
	always: "t.deleted = 0",
	fields: fieldsOf(
		plain("decisionRequirementsKey", isKey, "t.key"),
		nullable("decisionRequirementsId", isText, "t.requirements_id"),
		nullable("decisionRequirementsName", isText, "t.name"),
		plain("version", isNumber, "t.version"),
		nullable("resourceName", isText, "t.resource_name"),
		interned("tenantId", "t.tenant"),
	),
}

var decisionInstances = &entity[record.DecisionInstance]{
	name: "decision instances",
	rows: projection.DecisionInstances,
	fields: fieldsOf(
		nullable("decisionEvaluationInstanceKey", isText, "t.evaluation_instance"),
		nullable("decisionEvaluationKey", isKey, "t.evaluation"),
		plain("evaluationDate", isTime, "t.evaluated_at"),
		nullable("evaluationFailure", isText, "t.failure"),
		interned("state", "t.state"),
		nullable("decisionDefinitionKey", isKey, "t.definition"),
		nullable("decisionDefinitionId", isText, "t.decision_id"),
		nullable("decisionDefinitionName", isText, "t.name"),
		plain("decisionDefinitionVersion", isNumber, "t.version"),
		interned("decisionDefinitionType", "t.type"),
		nullable("rootDecisionDefinitionKey", isKey, "t.root_definition"),
		nullable("decisionRequirementsKey", isKey, "t.requirements"),
		nullable("processDefinitionKey", isKey, "t.process_definition"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		elementKey("elementInstanceKey"),
		interned("tenantId", "t.tenant"),
	),
}

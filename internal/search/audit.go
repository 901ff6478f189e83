package search

import (
	"context"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

var audits = &entity[record.Audit]{
	name: "audit entries",
	rows: projection.Audits,
	fields: fieldsOf(
		plain("auditLogKey", isKey, "t.key"),
		interned("operationType", "t.operation"),
		interned("entityType", "t.entity_type"),
		nullable("entityKey", isText, "t.entity_key"),
		interned("category", "t.category"),
		interned("result", "t.result"),
		plain("timestamp", isTime, "t.at"),
		nullable("actorId", isText, "t.actor"),
		interned("actorType", "t.actor_type"),
		nullable("processDefinitionKey", isKey, "t.definition_key"),
		interned("processDefinitionId", "t.process"),
		nullable("processInstanceKey", isKey, "t.process_instance"),
		nullable("elementInstanceKey", isKey, "t.element_instance"),
		nullable("userTaskKey", isKey, "t.user_task"),
		interned("tenantId", "t.tenant"),
		nullable("batchOperationKey", isText, "NULL"), // what entries of other kinds will have
		nullable("batchOperationType", isText, "NULL"),
		nullable("decisionDefinitionId", isText, "NULL"),
		nullable("decisionDefinitionKey", isText, "NULL"),
		nullable("decisionEvaluationKey", isText, "NULL"),
		nullable("decisionRequirementsId", isText, "NULL"),
		nullable("decisionRequirementsKey", isText, "NULL"),
		nullable("jobKey", isText, "NULL"),
	),
}

// UserTaskAudits searches what was done to a user task. ErrNotFound: there is no such task.
func (r *Reader) UserTaskAudits(ctx context.Context, taskKey int64, q Query) (Result[record.Audit], error) {
	if _, err := r.UserTask(ctx, taskKey); err != nil {
		return Result[record.Audit]{}, err
	}
	return find(ctx, r, audits, q, &statement{"t.user_task = ?", []any{taskKey}})
}

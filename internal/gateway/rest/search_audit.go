package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

// searchUserTaskAudits finds what was done to a user task, by commands of its own; entries of other kinds are not kept yet.
func (a *API) searchUserTaskAudits(ctx context.Context, in *contract.SearchUserTaskAuditLogsInput) (*contract.AuditLogSearchQueryResult, error) {
	page, items, err := foundWithin(ctx, a, "user task", in.UserTaskKey, search.FromRequest(&in.Body), a.read.UserTaskAudits, showAudit)
	return &contract.AuditLogSearchQueryResult{Page: page, Items: items}, err
}

func showAudit(r *record.Audit) contract.AuditLogResult {
	return contract.AuditLogResult{
		AuditLogKey:            contract.AuditLogKey(r.Key),
		EntityKey:              r.EntityKey,
		EntityType:             contract.AuditLogEntityType(r.EntityType),
		OperationType:          contract.AuditLogOperationType(r.Operation),
		Timestamp:              moment(r.At),
		ActorID:                contract.NonZero(r.ActorID),
		ActorType:              contract.NonZero(contract.AuditLogActorType(r.ActorType)),
		TenantID:               contract.NonZero(r.TenantID),
		Result:                 contract.AuditLogResultEnum(r.Result),
		Category:               contract.AuditLogCategory(r.Category),
		ProcessDefinitionID:    contract.NonZero(r.DefinitionID),
		ProcessDefinitionKey:   contract.NonZero(contract.ProcessDefinitionKey(r.DefinitionKey)),
		ProcessInstanceKey:     contract.NonZero(contract.ProcessInstanceKey(r.ProcessInstance)),
		RootProcessInstanceKey: contract.NonZero(contract.ProcessInstanceKey(r.RootInstance)),
		ElementInstanceKey:     contract.NonZero(contract.ElementInstanceKey(r.ElementInstance)),
		UserTaskKey:            contract.NonZero(contract.UserTaskKey(r.UserTaskKey)),
		FormKey:                contract.NonZero(contract.FormKey(r.FormKey)),
		EntityDescription:      contract.NonZero(r.Description),
	}
}

package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

func (a *API) readIncidents(h *contract.Handlers) {
	h.SearchIncidents = func(ctx context.Context, in *contract.SearchIncidentsInput) (*contract.IncidentSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.Incidents, showIncident)
		return &contract.IncidentSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetIncident = func(ctx context.Context, in *contract.GetIncidentInput) (*contract.IncidentResult, error) {
		return one(ctx, a, "incident", in.IncidentKey, a.read.Incident, shown(showIncident))
	}
}

func showIncident(r *record.Incident) contract.IncidentResult {
	return contract.IncidentResult{
		IncidentKey:            contract.IncidentKey(r.Key),
		ErrorType:              contract.IncidentErrorType(r.ErrorType),
		ErrorMessage:           r.Message,
		State:                  contract.IncidentState(r.State),
		CreationTime:           moment(r.CreatedAt),
		ElementID:              r.ElementID,
		ElementInstanceKey:     contract.ElementInstanceKey(r.ElementInstance),
		JobKey:                 optionalKey[contract.JobKey](r.JobKey),
		ProcessDefinitionKey:   contract.ProcessDefinitionKey(r.DefinitionKey),
		ProcessDefinitionID:    r.DefinitionID,
		ProcessInstanceKey:     contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey: optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		TenantID:               r.TenantID,
	}
}

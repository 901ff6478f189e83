package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const elementInstance = "element instance"

func (a *API) readElementInstances(h *contract.Handlers) {
	h.SearchElementInstances = func(ctx context.Context, in *contract.SearchElementInstancesInput) (*contract.ElementInstanceSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.ElementInstances, showElementInstance)
		return &contract.ElementInstanceSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetElementInstance = func(ctx context.Context, in *contract.GetElementInstanceInput) (*contract.ElementInstanceResult, error) {
		return one(ctx, a, elementInstance, in.ElementInstanceKey, a.read.ElementInstance, shown(showElementInstance))
	}
	h.SearchElementInstanceIncidents = func(ctx context.Context, in *contract.SearchElementInstanceIncidentsInput) (*contract.IncidentSearchQueryResult, error) {
		page, items, err := foundWithin(ctx, a, elementInstance, in.ElementInstanceKey, search.FromRequest(&in.Body), a.read.ElementInstanceIncidents, showIncident)
		return &contract.IncidentSearchQueryResult{Page: page, Items: items}, err
	}
}

func showElementInstance(r *record.ElementInstance) contract.ElementInstanceResult {
	return contract.ElementInstanceResult{
		ElementInstanceKey:     contract.ElementInstanceKey(r.Key),
		ProcessInstanceKey:     contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey: optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		ProcessDefinitionKey:   contract.ProcessDefinitionKey(r.DefinitionKey),
		ProcessDefinitionID:    r.DefinitionID,
		StartDate:              moment(r.StartedAt),
		EndDate:                momentOrNone(r.EndedAt),
		ElementID:              r.ElementID,
		ElementName:            r.ElementName,
		Type:                   contract.ElementInstanceType(r.Type),
		State:                  contract.ElementInstanceState(r.State),
		HasIncident:            r.HasIncident,
		IncidentKey:            optionalKey[contract.IncidentKey](r.IncidentKey),
		TenantID:               r.TenantID,
	}
}

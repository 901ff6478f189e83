package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const processInstance = "process instance"

func (a *API) readProcessInstances(h *contract.Handlers) {
	h.SearchProcessInstances = func(ctx context.Context, in *contract.SearchProcessInstancesInput) (*contract.ProcessInstanceSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.ProcessInstances, showProcessInstance)
		return &contract.ProcessInstanceSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetProcessInstance = func(ctx context.Context, in *contract.GetProcessInstanceInput) (*contract.ProcessInstanceResult, error) {
		return one(ctx, a, processInstance, in.ProcessInstanceKey, a.read.ProcessInstance, shown(showProcessInstance))
	}
	h.GetProcessInstanceCallHierarchy = func(ctx context.Context, in *contract.GetProcessInstanceCallHierarchyInput) (*contract.GetProcessInstanceCallHierarchyResult, error) {
		return one(ctx, a, processInstance, in.ProcessInstanceKey, a.read.CallHierarchy, showCallHierarchy)
	}
	h.SearchProcessInstanceIncidents = func(ctx context.Context, in *contract.SearchProcessInstanceIncidentsInput) (*contract.IncidentSearchQueryResult, error) {
		page, items, err := foundWithin(ctx, a, processInstance, in.ProcessInstanceKey, search.FromRequest(&in.Body), a.read.ProcessInstanceIncidents, showIncident)
		return &contract.IncidentSearchQueryResult{Page: page, Items: items}, err
	}
}

func showProcessInstance(r *record.ProcessInstance) contract.ProcessInstanceResult {
	return contract.ProcessInstanceResult{
		ProcessInstanceKey:          contract.ProcessInstanceKey(r.Key),
		ProcessDefinitionKey:        contract.ProcessDefinitionKey(r.Definition.Key),
		ProcessDefinitionID:         r.Definition.ID,
		ProcessDefinitionName:       contract.NonZero(r.Definition.Name),
		ProcessDefinitionVersion:    r.Definition.Version,
		ProcessDefinitionVersionTag: contract.NonZero(r.Definition.VersionTag),
		StartDate:                   moment(r.StartedAt),
		EndDate:                     momentOrNone(r.EndedAt),
		State:                       contract.ProcessInstanceState(r.State),
		HasIncident:                 r.HasIncident,
		TenantID:                    r.TenantID,
		ParentProcessInstanceKey:    optionalKey[contract.ProcessInstanceKey](r.ParentKey),
		ParentElementInstanceKey:    optionalKey[contract.ElementInstanceKey](r.ParentElement),
		RootProcessInstanceKey:      optionalKey[contract.ProcessInstanceKey](r.RootKey),
		Tags:                        r.Tags,
		BusinessID:                  contract.NonZero(r.BusinessID),
	}
}

// showCallHierarchy shows the process id where a process has no name.
func showCallHierarchy(chain []record.ProcessInstance) *contract.GetProcessInstanceCallHierarchyResult {
	out := make(contract.GetProcessInstanceCallHierarchyResult, len(chain))
	for i, r := range chain {
		name := r.Definition.Name
		if name == "" {
			name = r.Definition.ID
		}
		out[i] = contract.ProcessInstanceCallHierarchyEntry{ProcessInstanceKey: contract.ProcessInstanceKey(r.Key),
			ProcessDefinitionKey: contract.ProcessDefinitionKey(r.Definition.Key), ProcessDefinitionName: name}
	}
	return &out
}

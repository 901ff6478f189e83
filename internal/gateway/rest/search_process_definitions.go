package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const processDefinition = "process definition"

func (a *API) readProcessDefinitions(h *contract.Handlers) {
	h.SearchProcessDefinitions = func(ctx context.Context, in *contract.SearchProcessDefinitionsInput) (*contract.ProcessDefinitionSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.ProcessDefinitions, showProcessDefinition)
		return &contract.ProcessDefinitionSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetProcessDefinition = func(ctx context.Context, in *contract.GetProcessDefinitionInput) (*contract.ProcessDefinitionResult, error) {
		return one(ctx, a, processDefinition, in.ProcessDefinitionKey, a.read.ProcessDefinition, shown(showProcessDefinition))
	}
	h.GetProcessDefinitionXML = func(ctx context.Context, in *contract.GetProcessDefinitionXMLInput) (*contract.Raw, error) {
		return one(ctx, a, processDefinition, in.ProcessDefinitionKey, a.read.ProcessDefinitionXML, showXML)
	}
	h.GetStartProcessForm = func(ctx context.Context, in *contract.GetStartProcessFormInput) (*contract.FormResult, error) {
		return one(ctx, a, processDefinition, in.ProcessDefinitionKey, a.read.StartForm, showForm)
	}
}

func showProcessDefinition(r *record.ProcessDefinition) contract.ProcessDefinitionResult {
	return contract.ProcessDefinitionResult{
		ProcessDefinitionKey: contract.ProcessDefinitionKey(r.Key),
		ProcessDefinitionID:  r.ID,
		Name:                 contract.NonZero(r.Name),
		Version:              r.Version,
		VersionTag:           contract.NonZero(r.VersionTag),
		ResourceName:         r.ResourceName,
		TenantID:             r.TenantID,
		HasStartForm:         r.StartFormID != "",
		State:                contract.ProcessDefinitionState(r.State),
	}
}

func showXML(text []byte) *contract.Raw { return &contract.Raw{ContentType: "text/xml", Body: text} }

// showForm shows a form; nil is none.
func showForm(r *record.Form) *contract.FormResult {
	if r == nil {
		return nil
	}
	return &contract.FormResult{FormKey: contract.FormKey(r.Key), FormID: r.ID, Version: int64(r.Version), Schema: r.Schema, TenantID: r.TenantID}
}

package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const (
	decisionDefinition = "decision definition"
	requirements       = "decision requirements graph"
)

func (a *API) readDecisions(h *contract.Handlers) {
	h.SearchDecisionDefinitions = func(ctx context.Context, in *contract.SearchDecisionDefinitionsInput) (*contract.DecisionDefinitionSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.DecisionDefinitions, showDecisionDefinition)
		return &contract.DecisionDefinitionSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetDecisionDefinition = func(ctx context.Context, in *contract.GetDecisionDefinitionInput) (*contract.DecisionDefinitionResult, error) {
		return one(ctx, a, decisionDefinition, in.DecisionDefinitionKey, a.read.DecisionDefinition, shown(showDecisionDefinition))
	}
	h.GetDecisionDefinitionXML = func(ctx context.Context, in *contract.GetDecisionDefinitionXMLInput) (*contract.Raw, error) {
		return one(ctx, a, decisionDefinition, in.DecisionDefinitionKey, a.read.DecisionDefinitionXML, showXML)
	}
	h.SearchDecisionRequirements = func(ctx context.Context, in *contract.SearchDecisionRequirementsInput) (*contract.DecisionRequirementsSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.DecisionRequirements, showRequirements)
		return &contract.DecisionRequirementsSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetDecisionRequirements = func(ctx context.Context, in *contract.GetDecisionRequirementsInput) (*contract.DecisionRequirementsResult, error) {
		return one(ctx, a, requirements, in.DecisionRequirementsKey, a.read.DecisionRequirement, shown(showRequirements))
	}
	h.GetDecisionRequirementsXML = func(ctx context.Context, in *contract.GetDecisionRequirementsXMLInput) (*contract.Raw, error) {
		return one(ctx, a, requirements, in.DecisionRequirementsKey, a.read.DecisionRequirementsXML, showXML)
	}
	h.SearchDecisionInstances = func(ctx context.Context, in *contract.SearchDecisionInstancesInput) (*contract.DecisionInstanceSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.DecisionInstances, showDecisionInstance)
		return &contract.DecisionInstanceSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetDecisionInstance = a.getDecisionInstance
}

// getDecisionInstance reads an evaluation, whose key is a text: the key of the evaluation and the number of the decision in it.
func (a *API) getDecisionInstance(ctx context.Context, in *contract.GetDecisionInstanceInput) (*contract.DecisionInstanceGetQueryResult, error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	r, err := a.read.DecisionInstance(ctx, in.DecisionEvaluationInstanceKey)
	if err != nil {
		return nil, searchProblem(orMissing(err, "decision instance", in.DecisionEvaluationInstanceKey))
	}
	return showWholeDecisionInstance(r), nil
}

func showDecisionDefinition(r *record.DecisionDefinition) contract.DecisionDefinitionResult {
	return contract.DecisionDefinitionResult{
		DecisionDefinitionKey:       contract.DecisionDefinitionKey(r.Key),
		DecisionDefinitionID:        r.ID,
		Name:                        r.Name,
		Version:                     r.Version,
		DecisionRequirementsKey:     contract.DecisionRequirementsKey(r.RequirementsKey),
		DecisionRequirementsID:      r.RequirementsID,
		DecisionRequirementsName:    r.RequirementsName,
		DecisionRequirementsVersion: r.RequirementsVersion,
		TenantID:                    r.TenantID,
	}
}

func showRequirements(r *record.DecisionRequirements) contract.DecisionRequirementsResult {
	return contract.DecisionRequirementsResult{
		DecisionRequirementsKey:  contract.DecisionRequirementsKey(r.Key),
		DecisionRequirementsID:   r.ID,
		DecisionRequirementsName: r.Name,
		Version:                  r.Version,
		ResourceName:             r.ResourceName,
		TenantID:                 r.TenantID,
	}
}

func showDecisionInstance(r *record.DecisionInstance) contract.DecisionInstanceResult {
	return contract.DecisionInstanceResult{
		DecisionEvaluationInstanceKey: r.EvaluationInstanceKey,
		DecisionEvaluationKey:         contract.DecisionEvaluationKey(r.EvaluationKey),
		DecisionDefinitionKey:         contract.DecisionDefinitionKey(r.DefinitionKey),
		DecisionDefinitionID:          r.DefinitionID,
		DecisionDefinitionName:        r.DefinitionName,
		DecisionDefinitionVersion:     r.DefinitionVersion,
		DecisionDefinitionType:        contract.DecisionDefinitionType(r.DefinitionType),
		RootDecisionDefinitionKey:     contract.DecisionDefinitionKey(r.RootDefinitionKey),
		EvaluationDate:                moment(r.EvaluatedAt),
		EvaluationFailure:             contract.NonZero(r.Failure),
		State:                         contract.DecisionInstanceState(r.State),
		Result:                        r.Result,
		ProcessDefinitionKey:          optionalKey[contract.ProcessDefinitionKey](r.ProcessDefinitionKey),
		ProcessInstanceKey:            optionalKey[contract.ProcessInstanceKey](r.ProcessInstanceKey),
		RootProcessInstanceKey:        optionalKey[contract.ProcessInstanceKey](r.RootProcessInstance),
		ElementInstanceKey:            optionalKey[contract.ElementInstanceKey](r.ElementInstanceKey),
		TenantID:                      r.TenantID,
	}
}

func showWholeDecisionInstance(r *record.DecisionInstance) *contract.DecisionInstanceGetQueryResult {
	s := showDecisionInstance(r)
	return &contract.DecisionInstanceGetQueryResult{
		DecisionEvaluationInstanceKey: s.DecisionEvaluationInstanceKey,
		DecisionEvaluationKey:         s.DecisionEvaluationKey,
		DecisionDefinitionKey:         s.DecisionDefinitionKey,
		DecisionDefinitionID:          s.DecisionDefinitionID,
		DecisionDefinitionName:        s.DecisionDefinitionName,
		DecisionDefinitionVersion:     s.DecisionDefinitionVersion,
		DecisionDefinitionType:        s.DecisionDefinitionType,
		RootDecisionDefinitionKey:     s.RootDecisionDefinitionKey,
		EvaluationDate:                s.EvaluationDate,
		EvaluationFailure:             s.EvaluationFailure,
		State:                         s.State,
		Result:                        s.Result,
		ProcessDefinitionKey:          s.ProcessDefinitionKey,
		ProcessInstanceKey:            s.ProcessInstanceKey,
		RootProcessInstanceKey:        s.RootProcessInstanceKey,
		ElementInstanceKey:            s.ElementInstanceKey,
		TenantID:                      s.TenantID,
		EvaluatedInputs:               evaluatedInputs(r.Inputs),
		MatchedRules:                  matchedRules(r.Rules),
	}
}

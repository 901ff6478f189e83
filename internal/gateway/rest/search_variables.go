package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

func (a *API) readVariables(h *contract.Handlers) {
	h.SearchVariables = func(ctx context.Context, in *contract.SearchVariablesInput) (*contract.VariableSearchQueryResult, error) {
		whole := !in.TruncateValues.Or(true)
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), func(ctx context.Context, q search.Query) (search.Result[record.Variable], error) {
			return a.read.Variables(ctx, q, whole)
		}, showFoundVariable(whole))
		return &contract.VariableSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetVariable = func(ctx context.Context, in *contract.GetVariableInput) (*contract.VariableResult, error) {
		return one(ctx, a, "variable", in.VariableKey, a.read.Variable, shown(showVariable))
	}
}

// variablesOf is a search for the variables of an entity.
type variablesOf func(ctx context.Context, key int64, q search.Query, whole bool) (search.Result[record.Variable], error)

func (a *API) taskVariables(ctx context.Context, key contract.UserTaskKey, truncate contract.Opt[bool], r contract.SearchRequest, of variablesOf) (*contract.VariableSearchQueryResult, error) {
	whole := !truncate.Or(true)
	page, items, err := foundWithin(ctx, a, userTask, key, search.FromRequest(r), func(ctx context.Context, key int64, q search.Query) (search.Result[record.Variable], error) {
		return of(ctx, key, q, whole)
	}, showFoundVariable(whole))
	return &contract.VariableSearchQueryResult{Page: page, Items: items}, err
}

func showVariable(r *record.Variable) contract.VariableResult {
	return contract.VariableResult{
		VariableKey:            contract.VariableKey(r.Key),
		Name:                   r.Name,
		Value:                  string(r.Value),
		ScopeKey:               contract.ScopeKey(r.ScopeKey),
		ProcessInstanceKey:     contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey: optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		TenantID:               r.TenantID,
	}
}

// showFoundVariable shows a variable of a search, whose value is cut unless whole.
func showFoundVariable(whole bool) func(*record.Variable) contract.VariableSearchResult {
	return func(r *record.Variable) contract.VariableSearchResult {
		out := contract.VariableSearchResult{
			VariableKey:            contract.VariableKey(r.Key),
			Name:                   r.Name,
			ScopeKey:               contract.ScopeKey(r.ScopeKey),
			ProcessInstanceKey:     contract.ProcessInstanceKey(r.ProcessInstance),
			RootProcessInstanceKey: optionalKey[contract.ProcessInstanceKey](r.RootInstance),
			TenantID:               r.TenantID,
		}
		if whole {
			out.Value = string(r.Value)
		} else {
			out.Value, out.IsTruncated = search.CutValue(r.Value)
		}
		return out
	}
}

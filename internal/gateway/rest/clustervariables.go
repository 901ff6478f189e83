package rest

import (
	"bytes"
	"context"
	"net/http"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

// clusterVariables are the operations on variables that processes share. A tenant's path is that of all tenants with the tenant in it.
func (a *API) clusterVariables(h *contract.Handlers) {
	h.CreateGlobalClusterVariable = func(ctx context.Context, in *contract.CreateGlobalClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.changeClusterVariable(ctx, engine.CreateClusterVariable, "", in.Body.Name, in.Body.Value)
	}
	h.CreateTenantClusterVariable = func(ctx context.Context, in *contract.CreateTenantClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.changeClusterVariable(ctx, engine.CreateClusterVariable, in.TenantID, in.Body.Name, in.Body.Value)
	}
	h.UpdateGlobalClusterVariable = func(ctx context.Context, in *contract.UpdateGlobalClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.changeClusterVariable(ctx, engine.UpdateClusterVariable, "", in.Name, in.Body.Value)
	}
	h.UpdateTenantClusterVariable = func(ctx context.Context, in *contract.UpdateTenantClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.changeClusterVariable(ctx, engine.UpdateClusterVariable, in.TenantID, in.Name, in.Body.Value)
	}
	h.DeleteGlobalClusterVariable = func(ctx context.Context, in *contract.DeleteGlobalClusterVariableInput) error {
		_, err := a.changeClusterVariable(ctx, engine.DeleteClusterVariable, "", in.Name, nil)
		return err
	}
	h.DeleteTenantClusterVariable = func(ctx context.Context, in *contract.DeleteTenantClusterVariableInput) error {
		_, err := a.changeClusterVariable(ctx, engine.DeleteClusterVariable, in.TenantID, in.Name, nil)
		return err
	}
	h.GetGlobalClusterVariable = func(ctx context.Context, in *contract.GetGlobalClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.clusterVariable(ctx, "", in.Name)
	}
	h.GetTenantClusterVariable = func(ctx context.Context, in *contract.GetTenantClusterVariableInput) (*contract.ClusterVariableResult, error) {
		return a.clusterVariable(ctx, in.TenantID, in.Name)
	}
	h.SearchClusterVariables = func(ctx context.Context, in *contract.SearchClusterVariablesInput) (*contract.ClusterVariableSearchQueryResult, error) {
		whole := !in.TruncateValues.Or(true)
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), func(ctx context.Context, q search.Query) (search.Result[record.ClusterVariable], error) {
			return a.read.ClusterVariables(ctx, q, whole)
		}, showFoundClusterVariable(whole))
		return &contract.ClusterVariableSearchQueryResult{Page: page, Items: items}, err
	}
}

func (a *API) changeClusterVariable(ctx context.Context, change engine.ClusterVariableChange, tenant, name string, value contract.JSON) (*contract.ClusterVariableResult, error) {
	cmd := &engine.ChangeClusterVariable{Change: change, Tenant: tenant, Name: name, Value: bytes.Clone(value)}
	changed, err := do[*record.ClusterVariable](ctx, a, a.cluster.First(), partition.Starting, cmd, len(value))
	if err != nil || changed == nil {
		return nil, err
	}
	return showClusterVariable(changed), nil
}

func (a *API) clusterVariable(ctx context.Context, tenant, name string) (*contract.ClusterVariableResult, error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	r, err := a.read.ClusterVariable(ctx, tenant, name)
	if err == search.ErrNotFound {
		where := "in the scope GLOBAL"
		if tenant != "" {
			where = "in the scope of the tenant '" + tenant + "'"
		}
		return nil, problemf(http.StatusNotFound, TitleNotFound, "expected to find a cluster variable with the name '%s' %s, but there is none", name, where)
	}
	if err != nil {
		return nil, searchProblem(err)
	}
	return showClusterVariable(r), nil
}

func scopeOf(tenant string) contract.ClusterVariableScope {
	if tenant == "" {
		return contract.ClusterVariableScopeGlobal
	}
	return contract.ClusterVariableScopeTenant
}

func showClusterVariable(r *record.ClusterVariable) *contract.ClusterVariableResult {
	return &contract.ClusterVariableResult{Name: r.Name, Value: string(r.Value), Scope: scopeOf(r.TenantID), TenantID: contract.NonZero(r.TenantID)}
}

// showFoundClusterVariable shows a variable of a search, whose value is cut unless whole.
func showFoundClusterVariable(whole bool) func(*record.ClusterVariable) contract.ClusterVariableSearchResult {
	return func(r *record.ClusterVariable) contract.ClusterVariableSearchResult {
		out := contract.ClusterVariableSearchResult{Name: r.Name, Scope: scopeOf(r.TenantID), TenantID: contract.NonZero(r.TenantID)}
		if whole {
			out.Value = string(r.Value)
		} else {
			out.Value, out.IsTruncated = search.CutValue(r.Value)
		}
		return out
	}
}

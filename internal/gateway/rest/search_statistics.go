package rest

import (
	"cmp"
	"context"
	"encoding/base64"
	"fmt"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/search"
)

// readElementStatistics are the counts of element instances, which come whole.
func (a *API) readElementStatistics(h *contract.Handlers) {
	h.GetProcessDefinitionStatistics = func(ctx context.Context, in *contract.GetProcessDefinitionStatisticsInput) (*contract.ProcessDefinitionElementStatisticsQueryResult, error) {
		var q search.Query
		if in.Body.Filter != nil {
			q = search.FromRequest(conditionsOf{in.Body.Filter})
		}
		return one(ctx, a, processDefinition, in.ProcessDefinitionKey, func(ctx context.Context, key int64) ([]search.ElementCount, error) {
			return a.read.DefinitionElements(ctx, key, q)
		}, func(counts []search.ElementCount) *contract.ProcessDefinitionElementStatisticsQueryResult {
			return &contract.ProcessDefinitionElementStatisticsQueryResult{Items: showElementCounts(counts)}
		})
	}
	h.GetProcessInstanceStatistics = func(ctx context.Context, in *contract.GetProcessInstanceStatisticsInput) (*contract.ProcessInstanceElementStatisticsQueryResult, error) {
		return one(ctx, a, processInstance, in.ProcessInstanceKey, a.read.InstanceElements, func(counts []search.ElementCount) *contract.ProcessInstanceElementStatisticsQueryResult {
			return &contract.ProcessInstanceElementStatisticsQueryResult{Items: showElementCounts(counts)}
		})
	}
}

// readInstanceStatistics are the counts of process instances, which come in pages.
func (a *API) readInstanceStatistics(h *contract.Handlers) {
	h.GetProcessDefinitionInstanceStatistics = func(ctx context.Context, in *contract.GetProcessDefinitionInstanceStatisticsInput) (*contract.ProcessDefinitionInstanceStatisticsQueryResult, error) {
		page, items, err := counted(ctx, a, &in.Body, a.read.ActiveByProcess, byProcess, func(c *search.DefinitionCount) contract.ProcessDefinitionInstanceStatisticsResult {
			return contract.ProcessDefinitionInstanceStatisticsResult{ProcessDefinitionID: c.Definition.ID, TenantID: c.TenantID,
				LatestProcessDefinitionName: contract.NonZero(c.Definition.Name), HasMultipleVersions: c.Versions > 1,
				ActiveInstancesWithIncidentCount: c.WithIncident, ActiveInstancesWithoutIncidentCount: c.WithoutIncident}
		})
		return &contract.ProcessDefinitionInstanceStatisticsQueryResult{Page: page, Items: items}, err
	}
	h.GetProcessDefinitionInstanceVersionStatistics = a.countByVersion
	h.GetProcessDefinitionMessageSubscriptionStatistics = a.countSubscriptions
	h.GetProcessInstanceStatisticsByError = func(ctx context.Context, in *contract.GetProcessInstanceStatisticsByErrorInput) (*contract.IncidentProcessInstanceStatisticsByErrorQueryResult, error) {
		page, items, err := counted(ctx, a, &in.Body, a.read.Errors, byError, func(c *search.ErrorCount) contract.IncidentProcessInstanceStatisticsByErrorResult {
			return contract.IncidentProcessInstanceStatisticsByErrorResult{ErrorHashCode: c.Hash, ErrorMessage: c.Message, ActiveInstancesWithErrorCount: c.Instances}
		})
		return &contract.IncidentProcessInstanceStatisticsByErrorQueryResult{Page: page, Items: items}, err
	}
	h.GetProcessInstanceStatisticsByDefinition = func(ctx context.Context, in *contract.GetProcessInstanceStatisticsByDefinitionInput) (*contract.IncidentProcessInstanceStatisticsByDefinitionQueryResult, error) {
		read := func(ctx context.Context) ([]search.ErrorCount, error) {
			return a.read.ErrorsByDefinition(ctx, in.Body.Filter.ErrorHashCode)
		}
		page, items, err := counted(ctx, a, &in.Body, read, byError, func(c *search.ErrorCount) contract.IncidentProcessInstanceStatisticsByDefinitionResult {
			return contract.IncidentProcessInstanceStatisticsByDefinitionResult{ProcessDefinitionID: c.Definition.ID, TenantID: c.TenantID,
				ProcessDefinitionKey: contract.ProcessDefinitionKey(c.Definition.Key), ProcessDefinitionName: c.Definition.Name,
				ProcessDefinitionVersion: c.Definition.Version, ActiveInstancesWithErrorCount: c.Instances}
		})
		return &contract.IncidentProcessInstanceStatisticsByDefinitionQueryResult{Page: page, Items: items}, err
	}
}

func (a *API) countByVersion(ctx context.Context, in *contract.GetProcessDefinitionInstanceVersionStatisticsInput) (*contract.ProcessDefinitionInstanceVersionStatisticsQueryResult, error) {
	wanted := in.Body.Filter
	read := func(ctx context.Context) ([]search.DefinitionCount, error) {
		counts, err := a.read.ActiveByVersion(ctx)
		return slices.DeleteFunc(counts, func(c search.DefinitionCount) bool {
			return c.Definition.ID != wanted.ProcessDefinitionID || c.TenantID != wanted.TenantID.Or(c.TenantID)
		}), err
	}
	page, items, err := counted(ctx, a, &in.Body, read, byProcess, func(c *search.DefinitionCount) contract.ProcessDefinitionInstanceVersionStatisticsResult {
		return contract.ProcessDefinitionInstanceVersionStatisticsResult{ProcessDefinitionID: c.Definition.ID, TenantID: c.TenantID,
			ProcessDefinitionKey: contract.ProcessDefinitionKey(c.Definition.Key), ProcessDefinitionName: contract.NonZero(c.Definition.Name),
			ProcessDefinitionVersion: c.Definition.Version, ActiveInstancesWithIncidentCount: c.WithIncident, ActiveInstancesWithoutIncidentCount: c.WithoutIncident}
	})
	return &contract.ProcessDefinitionInstanceVersionStatisticsQueryResult{Page: page, Items: items}, err
}

// countSubscriptions pages by definition and tenant: its cursors name the last of them.
func (a *API) countSubscriptions(ctx context.Context, in *contract.GetProcessDefinitionMessageSubscriptionStatisticsInput) (*contract.ProcessDefinitionMessageSubscriptionStatisticsQueryResult, error) {
	after, err := readCountCursor(in.Body.Page.After)
	if err != nil {
		return nil, err
	}
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	counts, err := a.read.SubscriptionsByDefinition(ctx, search.Query{Conditions: search.FromRequest(&in.Body).Conditions})
	if err != nil {
		return nil, searchProblem(err)
	}
	slices.SortFunc(counts, func(x, y search.DefinitionCount) int {
		return cmp.Or(cmp.Compare(x.Definition.Key, y.Definition.Key), strings.Compare(x.TenantID, y.TenantID))
	})
	out := &contract.ProcessDefinitionMessageSubscriptionStatisticsQueryResult{Page: contract.SearchQueryPageResponse{TotalItems: int64(len(counts))}}
	for _, c := range counts {
		if cmp.Or(cmp.Compare(c.Definition.Key, after.key), strings.Compare(c.TenantID, after.tenant)) <= 0 {
			continue
		}
		if len(out.Items) == int(in.Body.Paging().Limit) {
			break
		}
		at := contract.Some(countCursor{c.Definition.Key, c.TenantID}.String())
		if out.Page.EndCursor = at; len(out.Items) == 0 {
			out.Page.StartCursor = at
		}
		out.Items = append(out.Items, contract.ProcessDefinitionMessageSubscriptionStatisticsResult{ProcessDefinitionID: c.Definition.ID, TenantID: c.TenantID,
			ProcessDefinitionKey: contract.ProcessDefinitionKey(c.Definition.Key), ActiveSubscriptions: c.Subscriptions, ProcessInstancesWithActiveSubscriptions: c.WithSubscription})
	}
	return out, nil
}

// countCursor is a place among counts by definition.
type countCursor struct {
	key    int64
	tenant string
}

func (c countCursor) String() string {
	return base64.StdEncoding.EncodeToString(fmt.Appendf(nil, "%d %s", c.key, c.tenant))
}

func readCountCursor(text contract.Opt[string]) (c countCursor, err error) {
	if !text.IsSet() {
		return c, nil
	}
	data, err := base64.StdEncoding.DecodeString(text.Value())
	key, tenant, _ := strings.Cut(string(data), " ")
	if _, bad := fmt.Sscan(key, &c.key); err != nil || bad != nil {
		return c, searchProblem(search.ErrCursor)
	}
	c.tenant = tenant
	return c, nil
}

// conditionsOf is a search that asks for conditions and nothing else.
type conditionsOf struct {
	filter interface{ Conditions() []contract.Condition }
}

func (c conditionsOf) Paging() contract.Page            { return contract.Page{} }
func (c conditionsOf) Sorting() []contract.SortField    { return nil }
func (c conditionsOf) Conditions() []contract.Condition { return c.filter.Conditions() }

func showElementCounts(counts []search.ElementCount) []contract.ProcessElementStatisticsResult {
	out := make([]contract.ProcessElementStatisticsResult, len(counts))
	for i, c := range counts {
		out[i] = contract.ProcessElementStatisticsResult{ElementID: c.ElementID, Active: c.Active, Canceled: c.Canceled, Incidents: c.Incidents, Completed: c.Completed}
	}
	return out
}

// orders are the ways to sort counts, by the contract's names.
type orders[R any] map[string]func(x, y *R) int

var byProcess = orders[search.DefinitionCount]{
	"processDefinitionId":                 func(x, y *search.DefinitionCount) int { return strings.Compare(x.Definition.ID, y.Definition.ID) },
	"processDefinitionKey":                func(x, y *search.DefinitionCount) int { return cmp.Compare(x.Definition.Key, y.Definition.Key) },
	"processDefinitionName":               func(x, y *search.DefinitionCount) int { return strings.Compare(x.Definition.Name, y.Definition.Name) },
	"processDefinitionVersion":            func(x, y *search.DefinitionCount) int { return cmp.Compare(x.Definition.Version, y.Definition.Version) },
	"activeInstancesWithIncidentCount":    func(x, y *search.DefinitionCount) int { return cmp.Compare(x.WithIncident, y.WithIncident) },
	"activeInstancesWithoutIncidentCount": func(x, y *search.DefinitionCount) int { return cmp.Compare(x.WithoutIncident, y.WithoutIncident) },
}

var byError = orders[search.ErrorCount]{
	"errorMessage":                  func(x, y *search.ErrorCount) int { return strings.Compare(x.Message, y.Message) },
	"activeInstancesWithErrorCount": func(x, y *search.ErrorCount) int { return cmp.Compare(x.Instances, y.Instances) },
	"processDefinitionKey":          func(x, y *search.ErrorCount) int { return cmp.Compare(x.Definition.Key, y.Definition.Key) },
	"tenantId":                      func(x, y *search.ErrorCount) int { return strings.Compare(x.TenantID, y.TenantID) },
}

// counted reads counts, sorts them, and shows the page that is asked for. Counts are few, so all of them are read.
func counted[R, T any](
	ctx context.Context, a *API, r contract.SearchRequest, read func(context.Context) ([]R, error), by orders[R], show func(*R) T,
) (page contract.SearchQueryPageResponse, items []T, err error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return page, nil, err
	}
	defer cancel()
	counts, err := read(ctx)
	if err != nil {
		return page, nil, searchProblem(err)
	}
	slices.SortStableFunc(counts, func(x, y R) int {
		for _, s := range r.Sorting() {
			c := by[s.Field](&x, &y)
			if s.Desc {
				c = -c
			}
			if c != 0 {
				return c
			}
		}
		return 0
	})
	page.TotalItems = int64(len(counts))
	wanted := r.Paging()
	from := min(int(wanted.From.Value()), len(counts))
	counts = counts[from:min(from+int(wanted.Limit), len(counts))]
	items = make([]T, len(counts))
	for i := range counts {
		items[i] = show(&counts[i])
	}
	return page, items, nil
}

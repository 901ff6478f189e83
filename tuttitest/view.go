package tuttitest

import (
	"cmp"
	"encoding/json"
	"iter"
	"slices"

	"github.com/tutti-io/tutti/client"
)

// view is what was read of an instance since the cluster came to rest. Nothing changes before the next action, so each part is
// read once.
type view struct {
	result    *client.ProcessInstanceResult
	elements  []client.ElementInstanceResult // in the order in which they were entered
	variables []client.VariableSearchResult
	incidents []client.IncidentResult // that are open, oldest first
	told      bool                    // the story
	read      struct{ elements, variables, incidents bool }
}

func (i *Instance) view() *view {
	i.c.t.Helper()
	i.c.look()
	v := i.c.views[i.key]
	if v == nil {
		v = &view{}
		i.c.views[i.key] = v
	}
	return v
}

func (i *Instance) result() *client.ProcessInstanceResult {
	i.c.t.Helper()
	v := i.view()
	if v.result == nil {
		r, err := i.c.own.GetProcessInstance(i.c.ctx, i.key)
		if err != nil {
			i.c.t.Fatalf("reading %s: %v", i, err)
		}
		v.result = r
	}
	return v.result
}

func (i *Instance) elements() []client.ElementInstanceResult {
	i.c.t.Helper()
	v := i.view()
	if !v.read.elements {
		q := client.ElementInstanceSearchQuery{Filter: client.ElementInstanceFilter{ProcessInstanceKey: i.key}, Page: client.Limit(pageSize)}
		v.elements = all(i.c, "elements", i.c.own.AllElementInstances(i.c.ctx, q))
		slices.SortFunc(v.elements, func(a, b client.ElementInstanceResult) int { return byKey(a.ElementInstanceKey, b.ElementInstanceKey) })
		v.read.elements = true
	}
	return v.elements
}

func (i *Instance) openIncidents() []client.IncidentResult {
	i.c.t.Helper()
	v := i.view()
	if !v.read.incidents {
		q := client.IncidentSearchQuery{Page: client.Limit(pageSize), Filter: client.IncidentFilter{
			ProcessInstanceKey: client.Eq(i.key), State: client.In(client.IncidentActive, client.IncidentPending)}}
		v.incidents = all(i.c, "incidents", i.c.own.AllIncidents(i.c.ctx, q))
		slices.SortFunc(v.incidents, func(a, b client.IncidentResult) int { return byKey(a.IncidentKey, b.IncidentKey) })
		v.read.incidents = true
	}
	return v.incidents
}

// variablesIn are the variables of one scope.
func (i *Instance) variablesIn(scope string) map[string]json.RawMessage {
	i.c.t.Helper()
	v := i.view()
	if !v.read.variables {
		q := client.VariableSearchQuery{Filter: client.VariableFilter{ProcessInstanceKey: client.Eq(i.key)}, Page: client.Limit(pageSize)}
		whole := client.SearchVariablesParams{TruncateValues: client.Some(false)}
		v.variables = all(i.c, "variables", i.c.own.AllVariables(i.c.ctx, q, whole))
		v.read.variables = true
	}
	in := map[string]json.RawMessage{}
	for _, variable := range v.variables {
		if string(variable.ScopeKey) == scope {
			in[variable.Name] = json.RawMessage(variable.Value)
		}
	}
	return in
}

const pageSize = 1000

// all reads a search to its end.
func all[T any](c *Cluster, what string, pages iter.Seq2[T, error]) (list []T) {
	c.t.Helper()
	for item, err := range pages {
		if err != nil {
			c.t.Fatalf("reading %s: %v", what, err)
		}
		list = append(list, item)
	}
	return list
}

// byKey compares keys as the numbers that they are: those handed out later are greater.
func byKey[K ~string](a, b K) int {
	return cmp.Or(cmp.Compare(len(a), len(b)), cmp.Compare(a, b))
}

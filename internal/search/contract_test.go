package search

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/api"
	"github.com/tutti-io/tutti/internal/contract"
)

// schema is as much of OpenAPI as tells a search's fields.
type schema struct {
	Ref        string `json:"$ref"`
	AllOf      []schema
	Properties map[string]schema
	Items      *schema
	Enum       []string
}

type document struct {
	Paths map[string]map[string]struct {
		RequestBody struct {
			Content map[string]struct{ Schema schema }
		}
	}
	Components struct{ Schemas map[string]schema }
}

func (d *document) properties(s schema) map[string]schema {
	if s.Ref != "" {
		return d.properties(d.Components.Schemas[s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]])
	}
	all := map[string]schema{}
	for _, part := range append([]schema{{Properties: s.Properties}}, s.AllOf...) {
		more := part.Properties
		if part.Ref != "" || len(part.AllOf) > 0 {
			more = d.properties(part)
		}
		for name, p := range more {
			all[name] = p
		}
	}
	return all
}

// resolve follows references to what is not an object.
func (d *document) resolve(s schema) schema {
	for s.Ref != "" || len(s.AllOf) == 1 {
		if s.Ref != "" {
			s = d.Components.Schemas[s.Ref[strings.LastIndexByte(s.Ref, '/')+1:]]
		} else {
			s = s.AllOf[0]
		}
	}
	return s
}

// TestEveryFieldOfTheContract: whatever the contract lets filter or sort by is in the tables.
func TestEveryFieldOfTheContract(t *testing.T) {
	var d document
	if err := json.Unmarshal(api.OpenAPI, &d); err != nil {
		t.Fatal(err)
	}
	type entry struct {
		filter func(string) bool
		sort   func(string) bool
	}
	for path, e := range map[string]entry{
		"/process-definitions/search":                                              {processDefinitions.filters, processDefinitions.sorts},
		"/process-instances/search":                                                {processInstances.filters, processInstances.sorts},
		"/element-instances/search":                                                {elementInstances.filters, elementInstances.sorts},
		"/variables/search":                                                        {variables.filters, variables.sorts},
		"/user-tasks/{userTaskKey}/variables/search":                               {variables.filters, variables.sorts},
		"/user-tasks/{userTaskKey}/effective-variables/search":                     {variables.filters, variables.sorts},
		"/jobs/search":                                                             {jobs.filters, jobs.sorts},
		"/user-tasks/{userTaskKey}/audit-logs/search":                              {audits.filters, audits.sorts},
		"/user-tasks/search":                                                       {userTasks.filters, userTasks.sorts},
		"/incidents/search":                                                        {incidents.filters, incidents.sorts},
		"/process-instances/{processInstanceKey}/incidents/search":                 {incidents.filters, incidents.sorts},
		"/element-instances/{elementInstanceKey}/incidents/search":                 {incidents.filters, incidents.sorts},
		"/message-subscriptions/search":                                            {messageSubscriptions.filters, messageSubscriptions.sorts},
		"/correlated-message-subscriptions/search":                                 {correlations.filters, correlations.sorts},
		"/decision-definitions/search":                                             {decisionDefinitions.filters, decisionDefinitions.sorts},
		"/decision-requirements/search":                                            {decisionRequirements.filters, decisionRequirements.sorts},
		"/decision-instances/search":                                               {decisionInstances.filters, decisionInstances.sorts},
		"/process-definitions/{processDefinitionKey}/statistics/element-instances": {processInstances.filters, nil},
	} {
		body := d.properties(d.Paths[path]["post"].RequestBody.Content["application/json"].Schema)
		filters := d.properties(body["filter"])
		if len(filters) == 0 {
			t.Errorf("%s: the contract has no filter", path)
		}
		for name := range filters {
			if name != "$or" && !e.filter(name) {
				t.Errorf("%s: no filter by %s", path, name)
			}
		}
		if e.sort == nil {
			continue
		}
		sort := d.resolve(body["sort"])
		if sort.Items == nil {
			t.Errorf("%s: the contract has no sort", path)
			continue
		}
		for _, name := range d.resolve(d.properties(*sort.Items)["field"]).Enum {
			if !e.sort(name) {
				t.Errorf("%s: no sort by %s", path, name)
			}
		}
	}
}

func (e *entity[T]) filters(name string) bool {
	_, joint := e.joint[name]
	return joint || e.fields[name] != nil
}

func (e *entity[T]) sorts(name string) bool {
	return e.fields[name] != nil && e.fields[name].value != ""
}

type request struct {
	page       contract.Page
	sort       []contract.SortField
	conditions []contract.Condition
}

func (r request) Paging() contract.Page            { return r.page }
func (r request) Sorting() []contract.SortField    { return r.sort }
func (r request) Conditions() []contract.Condition { return r.conditions }

func TestFromRequest(t *testing.T) {
	text := func(s string) []contract.Value { return []contract.Value{{Kind: contract.Text, Text: s}} }
	at := time.UnixMilli(5)
	q := FromRequest(request{
		page: contract.Page{Limit: 7, From: contract.Some(int32(3))},
		sort: []contract.SortField{{Field: "startDate", Desc: true}},
		conditions: []contract.Condition{
			{Field: "processDefinitionId", Op: contract.OpLike, Values: text("a*")},
			{Field: "endDate", Op: contract.OpExists, Exists: true},
			{Field: "startDate", Op: contract.OpGte, Values: []contract.Value{{Kind: contract.Time, Time: at}}},
			{Field: "tags", Op: contract.OpHasAll, Values: text("x")},
			{Field: "variables", Op: contract.OpVariable, Name: "v", All: []contract.Condition{{Field: "value", Op: contract.OpNeq, Values: text("1")}}},
			{Field: "$or", Op: contract.OpOr, Any: [][]contract.Condition{{{Field: "processInstanceKey", Op: contract.OpEq, Values: []contract.Value{{Kind: contract.Number, Number: 9}}}},
				{{Field: "hasIncident", Op: contract.OpEq, Values: []contract.Value{{Kind: contract.Flag, Flag: true}}}}}},
		},
	})
	p, err := processInstances.plan(q, nil)
	if err != nil {
		t.Fatal(err)
	}
	if p.limit != 7 || q.Page.From != 3 {
		t.Errorf("page %+v", q.Page)
	}
	want := []any{"a*", at.UnixMilli(), "x", "v", "1", int64(9)}
	if !slices.Equal(p.count.args, want) {
		t.Errorf("parameters %v, want %v\n%s", p.count.args, want, p.count.sql)
	}
}

package search

import (
	"errors"
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the expected SQL anew")

// TestStatements compares the SQL of typical questions with what it was when somebody last looked at it.
func TestStatements(t *testing.T) {
	eq := func(field string, value any) Condition { return Condition{Field: field, Op: Eq, Values: []any{value}} }
	op := func(field string, op Op, values ...any) Condition {
		return Condition{Field: field, Op: op, Values: values}
	}
	instances := func(q Query) (*plan, error) { return processInstances.plan(q, nil) }
	newest := []SortField{{"startDate", true}}
	order, err := processInstances.order([]SortField{{"endDate", false}, {"state", true}})
	if err != nil {
		t.Fatal(err)
	}
	cursor := order.encode(cursor{[]any{nil, "ACTIVE"}, 42})
	cases := []struct {
		name string
		plan func() (*plan, error)
	}{
		{"everything", func() (*plan, error) { return instances(Query{}) }},
		{"active instances of a process, newest first", func() (*plan, error) {
			return instances(Query{Conditions: []Condition{eq("processDefinitionId", "order"), eq("state", "ACTIVE")}, Sort: newest})
		}},
		{"instances of a definition with an incident", func() (*plan, error) {
			return instances(Query{Conditions: []Condition{eq("processDefinitionKey", "2251799813685249"), eq("hasIncident", true)}, Sort: newest, Page: Page{From: 10, Limit: 20}})
		}},
		{"by two variables and a tag", func() (*plan, error) {
			return instances(Query{Conditions: []Condition{{Field: "variables", Name: "a", Op: Eq, Values: []any{"1"}}, {Field: "variables", Name: "b", Op: Like, Values: []any{`x*\*?[`}}, eq("tags", "vip")}})
		}},
		{"waiting at an element or failed", func() (*plan, error) {
			return instances(Query{Or: [][]Condition{{eq("elementId", "work"), eq("elementInstanceState", "ACTIVE")}, {op("errorMessage", Like, "*refused*"), eq("hasRetriesLeft", false)}}})
		}},
		{"opposites", func() (*plan, error) {
			return instances(Query{Conditions: []Condition{op("state", Neq, "ACTIVE"), op("processDefinitionVersionTag", NotIn, "a", ""), op("parentProcessInstanceKey", Exists, false), op("businessId", Neq, "x")}})
		}},
		{"behind a cursor, two fields with empty values", func() (*plan, error) {
			return instances(Query{Sort: []SortField{{"endDate", false}, {"state", true}}, Page: Page{After: cursor}})
		}},
		{"before a cursor", func() (*plan, error) {
			return instances(Query{Sort: []SortField{{"endDate", false}, {"state", true}}, Page: Page{Before: cursor}})
		}},
		{"jobs of an element instance", func() (*plan, error) {
			return jobs.plan(Query{Conditions: []Condition{eq("elementInstanceKey", "7"), eq("type", "ship")}}, nil)
		}},
		{"tasks of a group, by due date", func() (*plan, error) {
			return userTasks.plan(Query{Conditions: []Condition{op("candidateGroup", In, "a", "b"), op("candidateUser", Neq, "c"), eq("state", "CREATED")}, Sort: []SortField{{"dueDate", false}}}, nil)
		}},
		{"a variable by name and value", func() (*plan, error) {
			return variables.plan(Query{Conditions: []Condition{eq("name", "orderId"), eq("value", `"x"`), eq("scopeKey", int64(5))}}, nil)
		}},
	}
	var b strings.Builder
	for _, c := range cases {
		p, err := c.plan()
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		_, page, _ := strings.Cut(p.page.sql, " FROM ")
		fmt.Fprintf(&b, "# %s\n%s\n%v\n%s\n%v\n\n", c.name, page, p.page.args, p.count.sql, p.count.args)
	}
	file := filepath.Join("testdata", "statements.txt")
	if *update {
		if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	if b.String() != string(want) {
		t.Errorf("the SQL has changed; if that is intended, run the test with -update and read the difference.\n%s", b.String())
	}
}

func TestRefusals(t *testing.T) {
	many := make([]any, maxValues+1)
	for i := range many {
		many[i] = "x"
	}
	for name, c := range map[string]struct {
		query Query
		field string
	}{
		"unknown field":         {Query{Conditions: []Condition{{Field: "color", Op: Eq, Values: []any{"x"}}}}, "color"},
		"unknown sort":          {Query{Sort: []SortField{{Field: "tags"}}}, "sort.tags"},
		"text for a key":        {Query{Conditions: []Condition{{Field: "processInstanceKey", Op: Eq, Values: []any{"x"}}}}, "processInstanceKey"},
		"key out of range":      {Query{Conditions: []Condition{{Field: "processInstanceKey", Op: Eq, Values: []any{"9223372036854775808"}}}}, "processInstanceKey"},
		"text for a time":       {Query{Conditions: []Condition{{Field: "startDate", Op: Gt, Values: []any{"yesterday"}}}}, "startDate"},
		"number for a text":     {Query{Conditions: []Condition{{Field: "state", Op: Eq, Values: []any{int64(1)}}}}, "state"},
		"no value":              {Query{Conditions: []Condition{{Field: "state", Op: Eq}}}, "state"},
		"like on a key":         {Query{Conditions: []Condition{{Field: "processInstanceKey", Op: Like, Values: []any{"2*"}}}}, "processInstanceKey"},
		"long pattern":          {Query{Conditions: []Condition{{Field: "state", Op: Like, Values: []any{strings.Repeat("x", maxPattern+1)}}}}, "state"},
		"exists takes a flag":   {Query{Conditions: []Condition{{Field: "endDate", Op: Exists, Values: []any{"yes"}}}}, "endDate"},
		"too many values":       {Query{Conditions: []Condition{{Field: "state", Op: In, Values: many}}}, "state"},
		"too many conditions":   {Query{Or: [][]Condition{make([]Condition, maxConditions)}}, "filter"},
		"unknown operator":      {Query{Conditions: []Condition{{Field: "state", Op: 99, Values: []any{"x"}}}}, "state"},
		"variable without name": {Query{Conditions: []Condition{{Field: "variables", Op: Eq, Values: []any{"1"}}}}, "variables"},
		"limit":                 {Query{Page: Page{Limit: MaxLimit + 1}}, "page.limit"},
		"negative from":         {Query{Page: Page{From: -1}}, "page.from"},
		"two cursors":           {Query{Page: Page{After: "a", Before: "b"}}, "page"},
	} {
		_, err := processInstances.plan(c.query, nil)
		var wrong *FieldError
		if !errors.As(err, &wrong) || wrong.Field != c.field {
			t.Errorf("%s: %v, want an error at %s", name, err, c.field)
		}
	}
}

func TestCursorsOfAnotherOrderAreRefused(t *testing.T) {
	byState, _ := processInstances.order([]SortField{{"state", false}})
	byStart, _ := processInstances.order([]SortField{{"startDate", true}})
	for name, text := range map[string]string{
		"another order": byState.encode(cursor{[]any{"ACTIVE"}, 1}),
		"wrong kind":    byStart.encode(cursor{[]any{"ACTIVE"}, 1}),
		"no value":      byStart.encode(cursor{[]any{nil}, 1}),
		"not base64":    "!",
		"not JSON":      "AAAA",
		"huge":          strings.Repeat("A", maxCursor+1),
	} {
		if _, err := processInstances.plan(Query{Sort: []SortField{{"startDate", true}}, Page: Page{After: text}}, nil); !errors.Is(err, ErrCursor) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestGlob(t *testing.T) {
	for pattern, want := range map[string]string{
		"": "", "a*b?": "a*b?", `\*\?\\`: `[*][?]\`, "[a]": "[[]a]", "***": "*", `\a`: `\a`, `a\`: `a\`, `\[`: `\[[]`,
	} {
		if got := glob(pattern); got != want {
			t.Errorf("glob(%q) = %q, want %q", pattern, got, want)
		}
	}
}

package rest

import (
	"encoding/json"
	"maps"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/api"
	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/contract/contracttest"
)

// readOperations are the operations that read, by id.
func readOperations() map[string]*contract.Operation {
	h := &contract.Handlers{}
	(&API{}).searches(h)
	out := map[string]*contract.Operation{}
	for i := range contract.Operations {
		if op := &contract.Operations[i]; op.Built(h) {
			out[op.ID] = op
		}
	}
	return out
}

// TestEveryReadHasACase keeps the cases complete.
func TestEveryReadHasACase(t *testing.T) {
	left := readOperations()
	for _, c := range readCases(t, "testdata/reads.txt") {
		path := strings.NewReplacer("<", "", ">", "").Replace(c.path)
		if c.status < 300 {
			delete(left, contracttest.Operation(httptest.NewRequest(c.method, Base+path, nil)))
		}
	}
	for id := range left {
		t.Errorf("%s has no case that succeeds in testdata/reads.txt", id)
	}
}

// schema is a piece of the contract.
type schema map[string]any

func (s schema) at(names ...string) schema {
	for _, name := range names {
		next, _ := s[name].(map[string]any)
		s = schema(next).resolved()
	}
	return s
}

func (s schema) resolved() schema {
	for {
		ref, ok := s["$ref"].(string)
		if !ok {
			return s
		}
		s = theContract.at(strings.Split(strings.TrimPrefix(ref, "#/"), "/")...)
	}
}

// parts are the schema itself and what it consists of.
func (s schema) parts() []schema {
	out := []schema{s}
	for _, all := range []string{"allOf", "oneOf"} {
		list, _ := s[all].([]any)
		for _, part := range list {
			out = append(out, schema(part.(map[string]any)).resolved().parts()...)
		}
	}
	return out
}

// property is what the schema says of a field.
func (s schema) property(name string) schema {
	for _, part := range s.parts() {
		if p := part.at("properties", name); len(p) > 0 {
			return p
		}
	}
	return nil
}

func (s schema) fields() (names []string) {
	for _, part := range s.parts() {
		names = slices.AppendSeq(names, maps.Keys(part.at("properties")))
	}
	slices.Sort(names)
	return slices.Compact(names)
}

func (s schema) enum() (values []string) {
	for _, part := range s.parts() {
		list, _ := part["enum"].([]any)
		for _, v := range list {
			text, _ := v.(string)
			values = append(values, text)
		}
	}
	return values
}

var theContract = func() (s schema) {
	if err := json.Unmarshal(api.OpenAPI, &s); err != nil {
		panic(err)
	}
	return s
}()

// body is the schema of an operation's request.
func body(op *contract.Operation) schema {
	return theContract.at("paths", op.Path, strings.ToLower(op.Method), "requestBody", "content", "application/json", "schema")
}

// TestEveryFieldCanBeSearchedAndSorted filters by every field of every search with every operator, and sorts by all that it
// can be sorted by: what the contract takes, the read model knows.
func TestEveryFieldCanBeSearchedAndSorted(t *testing.T) {
	s, keys := world(t)
	byKey := strings.NewReplacer("{processDefinitionKey}", keys["plain"], "{processInstanceKey}", keys["hiring"], "{elementInstanceKey}", keys["take-element"], "{userTaskKey}", keys["review-task"])
	tried := 0
	for id, op := range readOperations() {
		if op.RequestType == "" {
			continue
		}
		t.Run(id, func(t *testing.T) {
			shape, path := body(op), byKey.Replace(op.Path)
			required := ""
			if slices.ContainsFunc(shape.parts(), func(p schema) bool { r, _ := p["required"].([]any); return slices.Contains(r, any("filter")) }) {
				required = `"filter":{"processDefinitionId":"plain"},`
				if id == "getProcessInstanceStatisticsByDefinition" {
					required = `"filter":{"errorHashCode":1},`
				}
			}
			items := shape.property("sort").at("items")
			for _, field := range items.property("field").enum() {
				for _, order := range []string{"ASC", "DESC"} {
					tried++
					if got := s.send(op.Method, path, `{`+required+`"sort":[{"field":"`+field+`","order":"`+order+`"}]}`); got.status != http.StatusOK {
						t.Errorf("sort by %s: %v", field, got)
					}
				}
			}
			for _, field := range shape.property("filter").fields() {
				tried += filterBy(t, s, op.Method, path, field, required == "")
			}
		})
	}
	if tried < 1500 {
		t.Errorf("only %d requests were tried: are the schemas still read?", tried)
	}
}

// plainValues are such that every field takes one of them, but those with an enum of their own.
var plainValues = []string{`"2251799813685249"`, `"a"`, `7`, `true`, `"2030-01-01T00:00:00Z"`, `"ACTIVE"`, `"CREATED"`, `"SERVICE_TASK"`, `"JOB_NO_RETRIES"`, `"BPMN_ELEMENT"`,
	`"UNSPECIFIED"`, `"EVALUATED"`, `"DECISION_TABLE"`, `"ASSIGN"`, `"SUCCESS"`, `"ANONYMOUS"`, `"2251799813685249-1"`, `["a"]`, `[{"name":"a","value":"1"}]`, `[{"processInstanceKey":"2251799813685249"}]`}

// filterBy tries every operator on a field and returns how many requests that took.
func filterBy(t *testing.T, s *site, method, path, field string, free bool) (tried int) {
	send := func(condition string) bool {
		tried++
		got := s.send(method, path, `{"filter":{"`+field+`":`+condition+`}}`)
		if got.status != http.StatusOK && (got.status != http.StatusBadRequest || free && !strings.Contains(got.text("detail"), "filter")) {
			t.Errorf("%s: %s: %v", field, condition, got)
		}
		return got.status == http.StatusOK
	}
	value := ""
	for _, v := range plainValues {
		if send(v) {
			value = v
			break
		}
	}
	if value == "" {
		if free {
			t.Errorf("%s: no value is taken", field)
		}
		return tried
	}
	if send(`{"$eq":` + value + `}`) {
		for _, op := range []string{`"$neq":` + value, `"$exists":true`, `"$exists":false`, `"$in":[` + value + `]`, `"$in":[]`} {
			if !send(`{` + op + `}`) {
				t.Errorf("%s does not take %s", field, op)
			}
		}
		// Not every field has these; where it has not, the answer says so.
		for _, op := range []string{`"$like":"a*"`, `"$notIn":[` + value + `]`, `"$gt":` + value, `"$gte":` + value, `"$lt":` + value, `"$lte":` + value} {
			send(`{` + op + `}`)
		}
	}
	return tried
}

package search

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"reflect"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// outside tells the scope around an element instance, then the one around that, up to the process instance.
func (w *world) outside(element int64) (scopes []int64) {
	for scopes = []int64{element}; ; {
		i := slices.IndexFunc(w.elements, func(e record.ElementInstance) bool { return e.Key == scopes[len(scopes)-1] })
		if i < 0 {
			return scopes
		}
		scopes = append(scopes, w.elements[i].ScopeKey)
	}
}

// callers tells the process instance and those that called it, the nearest first, and the element instances around it.
func (w *world) callers(instance int64) (instances, elements []int64) {
	for instance != 0 {
		instances = append(instances, instance)
		i := slices.IndexFunc(w.instances, func(p record.ProcessInstance) bool { return p.Key == instance })
		if w.instances[i].ParentElement != 0 {
			elements = append(elements, w.outside(w.instances[i].ParentElement)...)
		}
		instance = w.instances[i].ParentKey
	}
	return instances, elements
}

func byKey[T any](items []T, key func(T) int64) []T {
	slices.SortFunc(items, func(a, b T) int { return cmp.Compare(key(a), key(b)) })
	return items
}

func filter[T any](items []T, keep func(T) bool) (kept []T) {
	for _, item := range items {
		if keep(item) {
			kept = append(kept, item)
		}
	}
	return kept
}

func TestVariablesOfTasks(t *testing.T) {
	w := newWorld(11, 80)
	r := project(t, w.records()...)
	ctx := context.Background()
	key := func(v record.Variable) int64 { return v.Key }
	for _, task := range w.tasks {
		scopes := w.outside(task.ElementInstance)
		want := byKey(filter(w.variables, func(v record.Variable) bool { return slices.Contains(scopes, v.ScopeKey) }), key)
		got, err := r.UserTaskVariables(ctx, task.Key, Query{}, true)
		if err != nil {
			t.Fatal(err)
		}
		if err := equal("variables of a task", got.Items, want); err != nil {
			t.Error(err)
		}
		effective := filter(want, func(v record.Variable) bool {
			return !slices.ContainsFunc(want, func(inner record.Variable) bool {
				return inner.Name == v.Name && (slices.Index(scopes, inner.ScopeKey) < slices.Index(scopes, v.ScopeKey))
			})
		})
		// The world makes several variables of one name in one scope, which an engine never does: any of them will do.
		once := map[string]bool{}
		for _, v := range effective {
			once[v.Name+fmt.Sprint(v.ScopeKey)] = true
		}
		if got, err = r.EffectiveVariables(ctx, task.Key, Query{}, true); err != nil {
			t.Fatal(err)
		}
		if len(got.Items) != len(once) {
			t.Errorf("%d effective variables, want %d", len(got.Items), len(once))
		}
		for _, v := range got.Items {
			if !once[v.Name+fmt.Sprint(v.ScopeKey)] {
				t.Errorf("%s of scope %d is not effective", v.Name, v.ScopeKey)
			}
		}
	}
	if _, err := r.UserTaskVariables(ctx, 1, Query{}, false); !errors.Is(err, ErrNotFound) {
		t.Errorf("variables of no task: %v", err)
	}
}

func TestIncidentsBelow(t *testing.T) {
	w := newWorld(12, 80)
	r := project(t, w.records()...)
	ctx := context.Background()
	key := func(i record.Incident) int64 { return i.Key }
	nested := 0
	for _, p := range w.instances {
		want := byKey(filter(w.incidents, func(i record.Incident) bool {
			instances, _ := w.callers(i.ProcessInstance)
			return slices.Contains(instances, p.Key)
		}), key)
		got, err := r.ProcessInstanceIncidents(ctx, p.Key, Query{Page: Page{Limit: 1000}})
		if err != nil {
			t.Fatal(err)
		}
		if err := equal("incidents of an instance", got.Items, want); err != nil {
			t.Error(err)
		}
		up, err := r.CallHierarchy(ctx, p.Key)
		if err != nil {
			t.Fatal(err)
		}
		instances, _ := w.callers(p.Key)
		nested = max(nested, len(instances))
		slices.Reverse(instances)
		for i := range up {
			if up[i].Key != instances[i] {
				t.Errorf("call hierarchy of %d: %v, want %v", p.Key, up, instances)
			}
		}
	}
	if nested < 3 {
		t.Error("the world has no nested calls")
	}
	for _, e := range w.elements {
		want := byKey(filter(w.incidents, func(i record.Incident) bool {
			_, elements := w.callers(i.ProcessInstance)
			return slices.Contains(append(elements, w.outside(i.ElementInstance)...), e.Key)
		}), key)
		got, err := r.ElementInstanceIncidents(ctx, e.Key, Query{Page: Page{Limit: 1000}})
		if err != nil {
			t.Fatal(err)
		}
		if err := equal("incidents of an element", got.Items, want); err != nil {
			t.Error(err)
		}
	}
	if _, err := r.ProcessInstanceIncidents(ctx, 1, Query{}); !errors.Is(err, ErrNotFound) {
		t.Errorf("incidents of no instance: %v", err)
	}
}

func (w *world) countElements(keep func(record.ElementInstance) bool) []ElementCount {
	counts := map[string]*ElementCount{}
	for _, e := range filter(w.elements, keep) {
		c := counts[e.ElementID]
		if c == nil {
			c = &ElementCount{ElementID: e.ElementID}
			counts[e.ElementID] = c
		}
		switch {
		case e.State == "COMPLETED":
			c.Completed++
		case e.State == "TERMINATED":
			c.Canceled++
		case e.HasIncident:
			c.Incidents++
		default:
			c.Active++
		}
	}
	var out []ElementCount
	for _, c := range counts {
		out = append(out, *c)
	}
	slices.SortFunc(out, func(a, b ElementCount) int { return strings.Compare(a.ElementID, b.ElementID) })
	return out
}

func TestStatistics(t *testing.T) {
	w := newWorld(13, 120)
	r := project(t, w.records()...)
	ctx := context.Background()
	active := Query{Conditions: []Condition{{Field: "state", Op: Eq, Values: []any{"ACTIVE"}}}}
	isActive := map[int64]bool{}
	for _, p := range w.instances {
		isActive[p.Key] = p.State == "ACTIVE"
		got, err := r.InstanceElements(ctx, p.Key)
		if want := w.countElements(func(e record.ElementInstance) bool { return e.ProcessInstance == p.Key }); err != nil || !reflect.DeepEqual(got, want) {
			t.Errorf("elements of instance %d: %v, %v; want %v", p.Key, got, err, want)
		}
	}
	versions := map[int64]DefinitionCount{}
	byVersion, err := r.ActiveByVersion(ctx)
	if err != nil || len(byVersion) != len(w.definitions) {
		t.Fatalf("by version: %v, %v", byVersion, err)
	}
	for _, c := range byVersion {
		versions[c.Definition.Key] = c
	}
	for _, d := range w.definitions {
		all, err := r.DefinitionElements(ctx, d.Key, Query{})
		if want := w.countElements(func(e record.ElementInstance) bool { return e.DefinitionKey == d.Key }); err != nil || !reflect.DeepEqual(all, want) {
			t.Errorf("elements of %d: %v, %v; want %v", d.Key, all, err, want)
		}
		some, err := r.DefinitionElements(ctx, d.Key, active)
		if want := w.countElements(func(e record.ElementInstance) bool { return e.DefinitionKey == d.Key && isActive[e.ProcessInstance] }); err != nil || !reflect.DeepEqual(some, want) {
			t.Errorf("elements of active instances of %d: %v, %v; want %v", d.Key, some, err, want)
		}
		mine := filter(w.instances, func(p record.ProcessInstance) bool { return p.Definition.Key == d.Key && p.State == "ACTIVE" })
		failed := filter(mine, func(p record.ProcessInstance) bool { return p.HasIncident })
		if c := versions[d.Key]; c.WithIncident != int64(len(failed)) || c.WithoutIncident != int64(len(mine)-len(failed)) || c.Definition.ID != d.ID {
			t.Errorf("active instances of %d: %+v, want %d and %d", d.Key, c, len(failed), len(mine)-len(failed))
		}
	}
	byProcess, err := r.ActiveByProcess(ctx)
	if err != nil {
		t.Fatal(err)
	}
	var sum, want int64
	for _, c := range byProcess {
		sum += c.Versions
	}
	if sum != int64(len(w.definitions)) {
		t.Errorf("by process: %+v", byProcess)
	}
	errs, err := r.Errors(ctx)
	if err != nil || len(errs) == 0 {
		t.Fatalf("errors: %v, %v", errs, err)
	}
	for _, e := range errs {
		of, err := r.ErrorsByDefinition(ctx, e.Hash)
		if err != nil {
			t.Fatal(err)
		}
		sum = 0
		for _, d := range of {
			sum += d.Instances
		}
		if sum != e.Instances {
			t.Errorf("error %q: %d instances, but %d by definition", e.Message, e.Instances, sum)
		}
	}
	open, err := r.SubscriptionsByDefinition(ctx, Query{})
	if err != nil {
		t.Fatal(err)
	}
	sum = 0
	for _, c := range open {
		sum += c.Subscriptions
	}
	for _, s := range w.subscriptions {
		if s.State == "CREATED" {
			want++
		}
	}
	if sum != want {
		t.Errorf("%d open subscriptions, want %d", sum, want)
	}
}

func TestContents(t *testing.T) {
	r := project(t,
		&record.Resource{Key: 1, Name: "a.bpmn", Type: "bpmn", Content: []byte("<bpmn/>")}, &record.Resource{Key: 2, Name: "d.dmn", Type: "dmn", Content: []byte("<dmn/>"), Deleted: true},
		&record.ProcessDefinition{Key: 10, ID: "a", ResourceKey: 1, StartFormID: "f", TenantID: "t"}, &record.ProcessDefinition{Key: 11, ID: "b", ResourceKey: 1},
		&record.DecisionRequirements{Key: 20, ResourceKey: 2}, &record.DecisionDefinition{Key: 21, RequirementsKey: 20}, &record.DecisionDefinition{Key: 22, RequirementsKey: 20, Deleted: true},
		&record.Form{Key: 30, ID: "f", Version: 1, TenantID: "t", Schema: "{}"}, &record.Form{Key: 31, ID: "f", Version: 2, TenantID: "t", Schema: `{"v":2}`},
		&record.Form{Key: 32, ID: "f", Version: 3, TenantID: "t", Deleted: true}, &record.Form{Key: 33, ID: "f", Version: 9, TenantID: "other"},
		&record.UserTask{Key: 40, FormKey: 30}, &record.UserTask{Key: 41}, &record.DecisionInstance{Key: 50, EvaluationInstanceKey: "49-1", Result: "1"})
	ctx := context.Background()
	text := func(data []byte, err error) any { return fmt.Sprint(string(data), err) }
	form := func(f *record.Form, err error) any {
		if f == nil {
			return err
		}
		return f.Key
	}
	found := func(v any, err error) any { return err }
	for _, c := range []struct {
		what      string
		got, want any
	}{
		{"BPMN", text(r.ProcessDefinitionXML(ctx, 10)), "<bpmn/><nil>"},
		{"DMN of a decision", text(r.DecisionDefinitionXML(ctx, 21)), "<dmn/><nil>"},
		{"DMN of requirements", text(r.DecisionRequirementsXML(ctx, 20)), "<dmn/><nil>"},
		{"BPMN of nothing", text(r.ProcessDefinitionXML(ctx, 99)), "not found"},
		{"start form", form(r.StartForm(ctx, 10)), int64(31)},
		{"no start form", form(r.StartForm(ctx, 11)), nil},
		{"start form of nothing", form(r.StartForm(ctx, 99)), ErrNotFound},
		{"task form", form(r.UserTaskForm(ctx, 40)), int64(30)},
		{"no task form", form(r.UserTaskForm(ctx, 41)), nil},
		{"task form of nothing", form(r.UserTaskForm(ctx, 99)), ErrNotFound},
		{"resource", found(r.Resource(ctx, 1)), nil},
		{"deleted resource", found(r.Resource(ctx, 2)), ErrNotFound},
		{"decision", found(r.DecisionDefinition(ctx, 21)), nil},
		{"deleted decision", found(r.DecisionDefinition(ctx, 22)), ErrNotFound},
		{"decision instance", found(r.DecisionInstance(ctx, "49-1")), nil},
		{"no decision instance", found(r.DecisionInstance(ctx, "49-2")), ErrNotFound},
	} {
		if c.got != c.want {
			t.Errorf("%s: %v, want %v", c.what, c.got, c.want)
		}
	}
}

func TestTotalsAndBudget(t *testing.T) {
	var records []record.Record
	for i := range int64(MaxTotal + 50) {
		records = append(records, &record.Job{Key: firstKey + i, Type: "t", State: "CREATED", Worker: strings.Repeat("w", int(i%7))})
	}
	r := project(t, records...)
	ctx := context.Background()
	for _, c := range []struct {
		query Query
		total int64
		more  bool
		items int
	}{
		{Query{}, MaxTotal, true, DefaultLimit},
		{Query{Page: Page{Limit: MaxLimit}}, MaxTotal, true, MaxLimit},
		{Query{Page: Page{From: MaxTotal, Limit: MaxLimit}}, MaxTotal, true, 50},
		{Query{Page: Page{From: 20_000}}, MaxTotal, true, 0},
		{Query{Conditions: []Condition{{Field: "jobKey", Op: Lt, Values: []any{firstKey + MaxTotal}}}}, MaxTotal, false, DefaultLimit},
	} {
		res, err := r.Jobs(ctx, c.query)
		if err != nil || res.Total != c.total || res.More != c.more || len(res.Items) != c.items {
			t.Errorf("%+v: total %d, more %v, %d items, %v", c.query, res.Total, res.More, len(res.Items), err)
		}
	}
	hurried := NewReader(r.store, time.Nanosecond)
	if _, err := hurried.Jobs(ctx, Query{Sort: []SortField{{"worker", false}}}); !errors.Is(err, ErrTooSlow) {
		t.Errorf("a query without time: %v", err)
	}
	gone, cancel := context.WithCancel(ctx)
	cancel()
	if _, err := r.Jobs(gone, Query{}); !errors.Is(err, context.Canceled) {
		t.Errorf("a query whose caller has gone: %v", err)
	}
}

// TestVariablesByValueInAllBuckets: the index over values is kept in buckets, and every one of them is asked.
func TestVariablesByValueInAllBuckets(t *testing.T) {
	const n = 50_000 // a bucket has some 16,000
	var records []record.Record
	for i := range int64(n) {
		records = append(records, &record.Variable{Key: firstKey + i, Name: "v", Value: fmt.Append(nil, i), ProcessInstance: firstKey - i, ScopeKey: firstKey - i})
		if i%5000 == 0 {
			records = append(records, &record.ProcessInstance{Key: firstKey - i, State: "ACTIVE"})
		}
	}
	r := project(t, records...)
	if buckets := countRows(t, r, "SELECT count(DISTINCT bucket) FROM variable"); buckets != 4 {
		t.Errorf("%d buckets, want 4", buckets)
	}
	for i := int64(0); i < n; i += 5000 {
		value := fmt.Sprint(i)
		found, err := r.Variables(context.Background(), Query{Conditions: []Condition{{Field: "name", Op: Eq, Values: []any{"v"}}, {Field: "value", Op: Eq, Values: []any{value}}}}, true)
		if err != nil || len(found.Items) != 1 || found.Items[0].Key != firstKey+i {
			t.Errorf("value %s: %+v, %v", value, found.Items, err)
		}
		owners, err := r.ProcessInstances(context.Background(), Query{Conditions: []Condition{{Field: "variables", Name: "v", Op: In, Values: []any{"x", value}}}})
		if err != nil || len(owners.Items) != 1 || owners.Items[0].Key != firstKey-i {
			t.Errorf("instances with value %s: %+v, %v", value, owners.Items, err)
		}
	}
}

func countRows(t *testing.T, r *Reader, query string) (n int64) {
	t.Helper()
	if err := r.store.Readers().QueryRow(query).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestCutValue(t *testing.T) {
	for _, c := range []struct {
		value string
		shown int
		cut   bool
	}{
		{"", 0, false}, {strings.Repeat("x", projection.ValueLimit), projection.ValueLimit, false}, {strings.Repeat("x", projection.ValueLimit+1), projection.ValueLimit, true},
		{strings.Repeat("ä", projection.ValueLimit), 2 * projection.ValueLimit, false}, {strings.Repeat("ä", projection.ValueLimit+5), 2 * projection.ValueLimit, true},
	} {
		shown, cut := CutValue([]byte(c.value))
		if len(shown) != c.shown || cut != c.cut {
			t.Errorf("%d bytes: shown %d, cut %v", len(c.value), len(shown), cut)
		}
		if c.cut {
			r := project(t, &record.Variable{Key: 1, Name: "v", Value: []byte(c.value)})
			res, err := r.Variables(context.Background(), Query{}, false)
			if err != nil || len(res.Items) != 1 {
				t.Fatal(res, err)
			}
			if again, cut := CutValue(res.Items[0].Value); again != shown || !cut {
				t.Errorf("of a short reading: shown %d, cut %v", len(again), cut)
			}
		}
	}
}

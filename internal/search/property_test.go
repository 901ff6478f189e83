package search

import (
	"context"
	"fmt"
	"maps"
	"reflect"
	"slices"
	"testing"

	"github.com/tutti-io/tutti/internal/projection"
)

// TestEveryFieldAgainstBruteForce asks random questions, about all entities and all fields, of the read model and of a
// plain scan over the records.
func TestEveryFieldAgainstBruteForce(t *testing.T) {
	seeds, queries := uint64(3), 100
	if testing.Short() {
		seeds = 1
	}
	for seed := range seeds {
		w := newWorld(seed, 60)
		r := project(t, w.records()...)
		agree(t, w, r, processDefinitions, w.processDefinitions(), queries/4)
		agree(t, w, r, processInstances, w.processInstances(), queries*2)
		agree(t, w, r, elementInstances, w.elementInstances(), queries)
		agree(t, w, r, wholeVariables, w.variableRows(), queries)
		agree(t, w, r, jobs, w.jobRows(), queries)
		agree(t, w, r, userTasks, w.userTasks(), queries)
		agree(t, w, r, incidents, w.incidentRows(), queries)
		agree(t, w, r, messageSubscriptions, w.messageSubscriptions(), queries)
		agree(t, w, r, correlations, w.correlationRows(), queries)
		agree(t, w, r, audits, w.auditRows(), queries)
		agree(t, w, r, decisionDefinitions, w.decisionDefinitions(), queries/4)
		agree(t, w, r, decisionRequirements, w.decisionRequirements(), queries/4)
		agree(t, w, r, decisionInstances, w.decisionInstances(), queries)
	}
}

func agree[T any](t *testing.T, w *world, r *Reader, e *entity[T], o *oracle[T], queries int) {
	t.Helper()
	for name := range e.fields {
		if o.values[name] == nil && o.lists[name] == nil {
			t.Fatalf("%s: the oracle has no field %s", e.name, name)
		}
	}
	for i := range queries {
		q := randomQuery(w, e, o)
		want := o.find(q)
		if err := checkPages(w, r, e, q, want); err != nil {
			p, _ := e.plan(q, nil)
			t.Fatalf("%s, query %d: %v\n%+v\n%s\n%v", e.name, i, err, q, p.page.sql, p.page.args)
		}
	}
}

// checkPages reads the matches page by page, forwards and backwards, and once by from.
func checkPages[T any](w *world, r *Reader, e *entity[T], q Query, want []T) error {
	ctx := context.Background()
	q.Page = Page{Limit: 1 + w.rand.IntN(max(1, len(want))+2)}
	var got []T
	var last Result[T]
	for {
		res, err := find(ctx, r, e, q, nil)
		if err != nil {
			return err
		}
		if res.Total != int64(len(want)) || res.More {
			return fmt.Errorf("total %d, more %v; want %d", res.Total, res.More, len(want))
		}
		if len(res.Items) == 0 {
			if res.Start != "" || res.End != "" {
				return fmt.Errorf("an empty page has cursors %q, %q", res.Start, res.End)
			}
			break
		}
		got = append(got, res.Items...)
		if len(got) > len(want) {
			break
		}
		last = res
		q.Page.After = res.End
	}
	if err := equal("forwards", got, want); err != nil || len(want) == 0 {
		return err
	}
	got = slices.Clone(last.Items)
	q.Page.After, q.Page.Before = "", last.Start
	for len(got) <= len(want) {
		res, err := find(ctx, r, e, q, nil)
		if err != nil {
			return err
		}
		if len(res.Items) == 0 {
			break
		}
		got = append(slices.Clone(res.Items), got...)
		q.Page.Before = res.Start
	}
	if err := equal("backwards", got, want); err != nil {
		return err
	}
	from := w.rand.IntN(len(want) + 2)
	q.Page = Page{From: from, Limit: q.Page.Limit}
	res, err := find(ctx, r, e, q, nil)
	if err != nil {
		return err
	}
	if res.Total != int64(len(want)) {
		return fmt.Errorf("total from %d: %d, want %d", from, res.Total, len(want))
	}
	return equal("from", res.Items, want[min(from, len(want)):min(from+q.Page.Limit, len(want))])
}

func equal[T any](how string, got, want []T) error {
	if len(got) != len(want) {
		return fmt.Errorf("%s: %d rows, want %d", how, len(got), len(want))
	}
	for i := range got {
		if !reflect.DeepEqual(got[i], want[i]) {
			return fmt.Errorf("%s: row %d\n got %+v\nwant %+v", how, i, got[i], want[i])
		}
	}
	return nil
}

func randomQuery[T any](w *world, e *entity[T], o *oracle[T]) (q Query) {
	fields := slices.Sorted(maps.Keys(e.fields))
	fields = append(fields, slices.Sorted(maps.Keys(e.joint))...)
	conditions := func(n int) (out []Condition) {
		for range n {
			out = append(out, randomCondition(w, e, o, pick(w, fields...)))
		}
		return out
	}
	q.Conditions = conditions(w.rand.IntN(4))
	for range w.rand.IntN(6) - 3 {
		q.Or = append(q.Or, conditions(1+w.rand.IntN(2)))
	}
	for range w.rand.IntN(4) {
		if name := pick(w, fields...); e.fields[name] != nil && e.fields[name].value != "" && !slices.ContainsFunc(q.Sort, func(s SortField) bool { return s.Field == name }) {
			q.Sort = append(q.Sort, SortField{name, w.rand.IntN(2) == 0})
		}
	}
	return q
}

func randomCondition[T any](w *world, e *entity[T], o *oracle[T], field string) Condition {
	c := Condition{Field: field}
	k := isText
	if f := e.fields[field]; f != nil {
		k = f.kind
	}
	value := func() any {
		if get := o.values[field]; get != nil && len(o.rows) > 0 && w.rand.IntN(4) > 0 {
			if v := get(&o.rows[w.rand.IntN(len(o.rows))]); v != nil {
				if k == isFlag {
					return v == int64(1)
				}
				return v
			}
		}
		switch k {
		case isKey:
			return firstKey + w.rand.Int64N(w.next-firstKey)
		case isNumber:
			return w.rand.Int64N(4) - 1
		case isTime:
			return w.time()
		case isFlag:
			return w.rand.IntN(2) == 0
		}
		return w.word()
	}
	switch field {
	case "variables", "processInstanceVariables", "localVariables":
		c.Name = w.name()
		value = func() any { return w.value() }
	case "hasElementInstanceIncident":
		k, value = isFlag, func() any { return w.rand.IntN(2) == 0 }
	case "elementInstanceState":
		value = func() any { return pick(w, elementStates...) }
	case "incidentErrorHashCode":
		k, value = isNumber, func() any { return int64(projection.MessageHash(w.word())) }
	}
	ops := []Op{Eq, Eq, Neq, Exists, In, NotIn}
	switch k {
	case isText:
		ops = append(ops, Like, Like)
	case isKey, isNumber, isTime:
		ops = append(ops, Gt, Gte, Lt, Lte)
	}
	c.Op = pick(w, ops...)
	switch c.Op {
	case Exists:
		c.Values = []any{w.rand.IntN(2) == 0}
	case In, NotIn:
		for range w.rand.IntN(4) {
			c.Values = append(c.Values, value())
		}
	case Like:
		c.Values = []any{pick(w, "*", "a*", "*b", "?", "a?", "*a*", `x\*y`, `x\?y`, `x\\y`, `x\y`, "x*y", "[a]", "[*]", "", "?*?", "**b", "\"*", "Name*r", "A*E", `\`, `\[*`, `[?*`)}
	default:
		c.Values = []any{value()}
	}
	return c
}

package dmn

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tutti-io/tutti/feel"
)

// madeUpRuleID names a rule that has no id of its own; the same every time.
func madeUpRuleID(owner string, index int) string { return fmt.Sprintf("%s-rule-%d", owner, index) }

// outputsOf is the outputs of one matched rule, by output.
type outputsOf []feel.Value

// decide evaluates the table and notes inputs and matched rules in trace, unless that is nil.
func (t *table) decide(r *run, s *scope, trace *EvaluatedDecision) (feel.Value, error) {
	inputs := make([]feel.Value, len(t.inputs))
	for i := range t.inputs {
		v, err := r.feel(t.inputs[i].expr, s, nil)
		if err != nil {
			return feel.Null, err
		}
		inputs[i] = v
	}
	if trace != nil {
		for i, in := range t.inputs {
			trace.Inputs = append(trace.Inputs, EvaluatedInput{in.id, in.name, inputs[i]})
		}
	}
	matched, err := t.match(r, s, inputs)
	if err != nil {
		return feel.Null, err
	}
	if len(matched) == 0 {
		return t.standard(r, s)
	}
	if t.hit == "FIRST" {
		matched = matched[:1]
	}
	hits, err := t.outputsOf(r, s, matched)
	if err != nil {
		return feel.Null, err
	}
	if trace != nil {
		t.note(trace, matched, hits)
	}
	return t.apply(r, hits)
}

func (t *table) eval(r *run, s *scope) (feel.Value, error) { return t.decide(r, s, nil) }

// match gives the rules that hold, counted from 0, in their order.
func (t *table) match(r *run, s *scope, inputs []feel.Value) ([]int, error) {
	if t.index != nil && !r.plain {
		return t.index.match(t, r, s, inputs)
	}
	var matched []int
	for i := range t.rules {
		ok, err := t.holds(r, s, i, inputs)
		if err != nil {
			return nil, err
		}
		if ok {
			matched = append(matched, i)
		}
	}
	return matched, nil
}

// holds tests one rule, cell by cell.
func (t *table) holds(r *run, s *scope, rule int, inputs []feel.Value) (bool, error) {
	for i, cell := range t.rules[rule].cells {
		if ok, err := r.test(cell, s, &inputs[i]); err != nil || !ok {
			return false, err
		}
	}
	return true, nil
}

// standard is the result when no rule holds: the default outputs, or null.
func (t *table) standard(r *run, s *scope) (feel.Value, error) {
	var entries []feel.Entry
	for _, out := range t.outputs {
		if out.standard == nil {
			continue
		}
		v, err := r.feel(out.standard, s, nil)
		if err != nil {
			return feel.Null, err
		}
		entries = append(entries, feel.Entry{Key: out.key, Value: v})
	}
	return compound(entries), nil
}

// compound is null of no entry, the value of a single one and a context of more.
func compound(entries []feel.Entry) feel.Value {
	switch len(entries) {
	case 0:
		return feel.Null
	case 1:
		return entries[0].Value
	}
	c := feel.NewContext(entries...)
	if c.Len() == 1 { // outputs of the same name
		return entries[len(entries)-1].Value
	}
	return c
}

func (t *table) outputsOf(r *run, s *scope, matched []int) ([]outputsOf, error) {
	hits := make([]outputsOf, len(matched))
	for i, m := range matched {
		hits[i] = make(outputsOf, len(t.rules[m].outputs))
		for j, e := range t.rules[m].outputs {
			v, err := r.feel(e, s, nil)
			if err != nil {
				return nil, err
			}
			hits[i][j] = v
		}
	}
	return hits, nil
}

func (t *table) note(trace *EvaluatedDecision, matched []int, hits []outputsOf) {
	for i, m := range matched {
		rule := MatchedRule{ID: t.rules[m].id, Index: m + 1}
		for j, v := range hits[i] {
			rule.Outputs = append(rule.Outputs, EvaluatedOutput{t.outputs[j].id, t.outputs[j].name, v})
		}
		trace.Rules = append(trace.Rules, rule)
	}
}

// apply makes the result out of the outputs of the rules that hold, at least one.
func (t *table) apply(r *run, hits []outputsOf) (feel.Value, error) {
	switch t.hit {
	case "UNIQUE":
		if len(hits) > 1 {
			return feel.Null, failed("%d rules hold, but hit policy UNIQUE allows one: %s", len(hits), t.list(hits))
		}
	case "ANY":
		for _, h := range hits[1:] {
			if !slices.EqualFunc(h, hits[0], same) {
				return feel.Null, failed("the rules that hold give different outputs, but hit policy ANY wants them equal: %s", t.list(hits))
			}
		}
	case "PRIORITY":
		t.rank(hits)
	case "OUTPUT ORDER":
		t.rank(hits)
		return t.results(hits), nil
	case "RULE ORDER":
		return t.results(hits), nil
	case "COLLECT":
		return t.collect(r, hits)
	}
	return t.result(hits[0]), nil
}

// same is equality as ANY takes it: nulls are equal, and values of different kinds are not.
func same(a, b feel.Value) bool {
	return a.IsNull() && b.IsNull() || a.Kind() == b.Kind() && feel.Equal(a, b)
}

func (t *table) result(h outputsOf) feel.Value {
	if len(h) == 1 {
		return h[0]
	}
	entries := make([]feel.Entry, len(h))
	for i, v := range h {
		entries[i] = feel.Entry{Key: t.outputs[i].key, Value: v}
	}
	return compound(entries)
}

func (t *table) results(hits []outputsOf) feel.Value {
	items := make([]feel.Value, len(hits))
	for i, h := range hits {
		items[i] = t.result(h)
	}
	return feel.List(items...)
}

// list shows outputs in a failure.
func (t *table) list(hits []outputsOf) string {
	const most = 5
	var parts []string
	for i, h := range hits {
		if i == most {
			parts = append(parts, "…")
			break
		}
		parts = append(parts, clip(t.result(h).String()))
	}
	return strings.Join(parts, ", ")
}

// aggregate computes SUM, MIN and MAX the way FEEL does.
var aggregate = func() map[string]*feel.Expression {
	out := map[string]*feel.Expression{}
	for name, src := range map[string]string{"SUM": "sum(outputs)", "MIN": "min(outputs)", "MAX": "max(outputs)"} {
		out[name], _ = feel.Parse(src)
	}
	return out
}()

func (t *table) collect(r *run, hits []outputsOf) (feel.Value, error) {
	switch t.agg {
	case "":
		return t.results(hits), nil
	case "COUNT":
		return feel.Int(int64(len(hits))), nil
	}
	outputs := t.results(hits)
	items, _ := outputs.AsList()
	for _, v := range items {
		if v.Kind() != feel.KindNumber {
			return feel.Null, failed("%s wants numbers, found %s", t.agg, clip(v.String()))
		}
	}
	s := newScope(nil, 1)
	s.put("outputs", outputs)
	return r.feel(aggregate[t.agg], s, nil)
}

// rank sorts outputs by the order of the output values. As in a cluster the places are compared as text, one output after the other:
// place 10 comes before place 2, and values that are not listed, or neither text nor number, come last.
func (t *table) rank(hits []outputsOf) {
	slices.SortStableFunc(hits, func(a, b outputsOf) int { return strings.Compare(t.place(a), t.place(b)) })
}

func (t *table) place(h outputsOf) string {
	var b strings.Builder
	for i, v := range h {
		text, ok := v.AsString()
		if v.Kind() == feel.KindNumber {
			text, ok = v.String(), true
		}
		if place, listed := t.outputs[i].rank[text]; ok && listed {
			b.WriteString(strconv.Itoa(place))
		} else {
			b.WriteByte('_')
		}
	}
	return b.String()
}

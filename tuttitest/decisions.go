package tuttitest

import (
	"encoding/json"
	"fmt"
	"slices"

	"github.com/tutti-io/tutti/client"
)

// Decision is one evaluation of a decision by an instance.
type Decision struct {
	i      *Instance
	result client.DecisionInstanceResult
}

// Decided is the last evaluation of a decision by the instance. The test ends when there is none.
func (i *Instance) Decided(decisionID string) *Decision {
	i.c.t.Helper()
	i.c.look()
	q := client.DecisionInstanceSearchQuery{Page: client.Limit(pageSize),
		Filter: client.DecisionInstanceFilter{ProcessInstanceKey: i.key, DecisionDefinitionID: decisionID}}
	found := all(i.c, "decision instances", i.c.own.AllDecisionInstances(i.c.ctx, q))
	if len(found) == 0 {
		i.c.t.Fatalf("%s: expected decision %s to have been evaluated, but it was not%s", i, decisionID, i.story())
	}
	return &Decision{i, slices.MaxFunc(found, func(a, b client.DecisionInstanceResult) int {
		return byKey(a.DecisionEvaluationKey, b.DecisionEvaluationKey)
	})}
}

// Result is what the cluster tells about the evaluation.
func (d *Decision) Result() client.DecisionInstanceResult { return d.result }

// HasResult asserts what came out.
func (d *Decision) HasResult(value any) *Decision {
	d.i.c.t.Helper()
	want, err := json.Marshal(value)
	if err != nil {
		d.i.c.t.Fatalf("the result wanted of decision %s is none that it can have: %v", d.result.DecisionDefinitionID, err)
	}
	if !sameJSON([]byte(d.result.Result), want) {
		d.i.fail("decision %s: expected the result %s, but it is %s%s", d.result.DecisionDefinitionID, shorten(string(want)), shorten(d.result.Result), d.failure())
	}
	return d
}

func (d *Decision) failure() string {
	if text, ok := d.result.EvaluationFailure.Get(); ok && text != "" {
		return ": " + text
	}
	return ""
}

// MatchedRules asserts which rules of the table matched, by their number from 1, in order.
func (d *Decision) MatchedRules(numbers ...int) *Decision {
	d.i.c.t.Helper()
	whole, err := d.i.c.own.GetDecisionInstance(d.i.c.ctx, d.result.DecisionEvaluationInstanceKey)
	if err != nil {
		d.i.c.t.Fatalf("reading the evaluation of decision %s: %v", d.result.DecisionDefinitionID, err)
	}
	var got []int
	for _, rule := range whole.MatchedRules {
		got = append(got, rule.RuleIndex)
	}
	if !slices.Equal(got, numbers) {
		d.i.fail("decision %s: expected the rules %s to match, but %s did", d.result.DecisionDefinitionID, numberList(numbers), numberList(got))
	}
	return d
}

func numberList(numbers []int) string {
	if len(numbers) == 0 {
		return "none"
	}
	return fmt.Sprint(numbers)
}

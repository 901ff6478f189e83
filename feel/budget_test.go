package feel_test

import (
	"errors"
	"fmt"
	"testing"
	"time"

	"github.com/tutti-io/tutti/feel"
)

// evaluate evaluates an expression that draws from a budget.
func evaluate(t *testing.T, source string, env *feel.Environment) (feel.Value, error) {
	t.Helper()
	e, err := feel.Parse(source)
	if err != nil {
		t.Fatal(err)
	}
	v, _, err := e.Evaluate(nil, env)
	return v, err
}

// limit is the name of the limit that an error is about, or what else it is.
func limit(err error) string {
	var l *feel.LimitError
	if errors.As(err, &l) {
		return fmt.Sprint(l.Limit, " ", l.Max)
	}
	return fmt.Sprint(err)
}

func TestEvaluationsShareABudget(t *testing.T) {
	for _, c := range []struct {
		limits feel.Limits
		source string
		times  int // how often it goes well
		limit  string
	}{
		{feel.Limits{Steps: 1000, Time: -1}, "count(for i in 1..90 return i)", 3, "steps 1000"},
		{feel.Limits{Bytes: 1000, Time: -1}, `string length(string join(for i in 1..10 return "abcdefghij"))`, 1, "bytes 1000"},
	} {
		env := &feel.Environment{Budget: feel.NewBudget(c.limits), Limits: feel.Limits{Steps: 1, Bytes: 1}}
		times := 0
		var err error
		for ; times < 100; times++ {
			if _, err = evaluate(t, c.source, env); err != nil {
				break
			}
		}
		if times != c.times || limit(err) != c.limit {
			t.Errorf("%s went well %d times, then %s; want %d times and %s", c.source, times, limit(err), c.times, c.limit)
		}
		if _, err := evaluate(t, "1 + 1", env); c.limits.Steps > 0 && limit(err) != c.limit {
			t.Errorf("after the end of the budget: %v", err)
		}
	}
}

// TestAFunctionOfTheHostDrawsFromTheCallersBudget has functions of the host evaluate expressions while an expression waits.
func TestAFunctionOfTheHostDrawsFromTheCallersBudget(t *testing.T) {
	env := &feel.Environment{Budget: feel.NewBudget(feel.Limits{Steps: 10_000, Depth: 50, Time: -1})}
	env.Functions = func(name string, args int) *feel.Function {
		source := map[string]string{"work": "count(for i in 1..1000 return i)", "again": "again()", "shallow": "1", "broken": `assert(1, 1 = 2)`}[name]
		if source == "" {
			return nil
		}
		return &feel.Function{Name: name, Call: func([]feel.Value) (feel.Value, error) { return evaluate(t, source, env) }}
	}
	if v, err := evaluate(t, "work()", env); err != nil || v.String() != "1000" {
		t.Errorf("%v, %v", v, err)
	}
	if _, err := evaluate(t, "for i in 1..1000 return work()", env); limit(err) != "steps 10000" {
		t.Errorf("a loop of work: %v", err)
	}
	env.Budget = feel.NewBudget(feel.Limits{Depth: 50, Time: -1})
	if _, err := evaluate(t, "again()", env); limit(err) != "depth 50" {
		t.Errorf("recursion through the host: %v", err)
	}
	env.Budget = feel.NewBudget(feel.Limits{Depth: 50, Time: -1})
	for range 200 { // calls are over, however they ended
		_, _ = evaluate(t, "[shallow(), broken()]", env)
	}
	if v, err := evaluate(t, "shallow()", env); err != nil || v.String() != "1" {
		t.Errorf("after 200 calls that failed: %v, %v", v, err)
	}
}

func TestTheHostsOwnWork(t *testing.T) {
	b := feel.NewBudget(feel.Limits{Steps: 10, Depth: 2, Time: -1})
	if err := b.Step(10); err != nil {
		t.Error(err)
	}
	if err := b.Step(1); limit(err) != "steps 10" {
		t.Error(err)
	}
	if err := errors.Join(b.Enter(), b.Enter()); err != nil {
		t.Error(err)
	}
	if err := b.Enter(); limit(err) != "depth 2" {
		t.Error(err)
	}
	b.Leave()
	if err := b.Enter(); err != nil {
		t.Error(err)
	}
}

// TestManySmallEvaluationsMeetTheClock never takes so many steps in one evaluation that it looks at the clock by itself.
func TestManySmallEvaluationsMeetTheClock(t *testing.T) {
	env := &feel.Environment{Budget: feel.NewBudget(feel.Limits{Steps: 1 << 50, Bytes: 1 << 50, Time: time.Millisecond})}
	e, err := feel.Parse("count(for i in 1..100 return i)")
	if err != nil {
		t.Fatal(err)
	}
	for range 100_000_000 {
		if _, _, err = e.Evaluate(nil, env); err != nil {
			break
		}
	}
	if limit(err) != "time 1" {
		t.Error(err)
	}
}

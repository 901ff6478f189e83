package dmn

import (
	"errors"
	"fmt"

	"github.com/tutti-io/tutti/feel"
)

// Result is what an evaluation gave.
type Result struct {
	Output feel.Value // null after a failure
	// Failure says why the decision could not be evaluated; "" when it could.
	Failure          string
	FailedDecisionID string // the decision that failed: the one asked for, or one that it requires
	// Evaluated lists every decision and business knowledge model in the order in which they were done, the one asked for last. What two
	// decisions require is there twice.
	Evaluated []EvaluatedDecision
}

// EvaluatedDecision is the evaluation of one decision or business knowledge model. Output is null when it failed.
type EvaluatedDecision struct {
	ID, Name, Type string
	Inputs         []EvaluatedInput // of a decision table
	Rules          []MatchedRule    // of a decision table, in the order of the table
	Output         feel.Value
}

// EvaluatedInput is the value of an input. Name is its label, or its expression where it has none.
type EvaluatedInput struct {
	ID, Name string
	Value    feel.Value
}

// MatchedRule is a rule that held. Index counts from 1.
type MatchedRule struct {
	ID      string
	Index   int
	Outputs []EvaluatedOutput
}

// EvaluatedOutput is an output of a rule. Name is its label, or its name where it has none.
type EvaluatedOutput struct {
	ID, Name string
	Value    feel.Value
}

// UnknownDecisionError says that a file has no such decision.
type UnknownDecisionError struct{ File, ID string }

func (e *UnknownDecisionError) Error() string {
	return fmt.Sprintf("'%s' has no decision with the id '%s'", e.File, e.ID)
}

// Evaluate evaluates a decision and, before it, those it requires. vars and env may be nil; env's Limits, or its Budget, bound the evaluation as a whole. The
// error is an *UnknownDecisionError; everything that goes wrong while evaluating is in the Result.
func (m *Requirements) Evaluate(decisionID string, vars feel.Variables, env *feel.Environment) (*Result, error) {
	return m.evaluate(decisionID, vars, env, false)
}

func (m *Requirements) evaluate(decisionID string, vars feel.Variables, env *feel.Environment, plain bool) (*Result, error) {
	d, ok := m.byID[decisionID]
	if !ok {
		return nil, &UnknownDecisionError{m.Name, decisionID}
	}
	r := newRun(vars, env)
	r.plain = plain
	out := &Result{}
	v, err := r.decide(d)
	out.Evaluated = r.evaluated
	if err != nil {
		out.Failure, out.FailedDecisionID = err.Error(), d.ID
		var failure *failure
		if errors.As(err, &failure) {
			out.FailedDecisionID = failure.decision
		}
		return out, nil
	}
	out.Output = v
	if d.Type == TypeContext {
		out.Output = out.Evaluated[len(out.Evaluated)-1].Output
	}
	return out, nil
}

// failure is why a decision could not be evaluated.
type failure struct {
	decision string
	err      error
}

func (f *failure) Error() string { return f.err.Error() }
func (f *failure) Unwrap() error { return f.err }

func failed(format string, args ...any) error { return fmt.Errorf(format, args...) }

// What a decision may spend, with all that it requires, where the environment does not say: some times what one expression
// may, as a table has many. A table of 10,000 rules that cannot be indexed needs some 100,000 steps.
const (
	defaultSteps    = 5_000_000
	evaluationSteps = 4 // for each expression and each call, beside its own
	defaultBytes    = 64 << 20
	maxEvaluated    = 100_000   // entries of the trace
	maxTraced       = 1_000_000 // inputs and outputs in it
)

// purse is what one evaluation may still spend, however many runs it is made of.
type purse struct {
	budget  *feel.Budget
	env     feel.Environment
	input   feel.Environment // env with an input, for unary tests
	current *scope           // of the expression under way
	fatal   error            // the limit that was exceeded; nothing goes on after it
	found   bool             // a function of the model was put into a scope
	plain   bool             // decision tables without their index, to compare with

	evaluated []EvaluatedDecision
	traced    int // inputs and outputs in evaluated
}

// run evaluates decisions over one set of variables. Decision services make runs inside a run.
type run struct {
	*purse
	root      *scope
	done      map[*Decision]outcome // made when needed, as the next
	functions map[*knowledge]*feel.Function
}

// outcome is a decision done, and its part of the trace.
type outcome struct {
	value    feel.Value
	err      error
	from, to int
}

func newRun(vars feel.Variables, env *feel.Environment) *run {
	p := &purse{}
	if env != nil {
		p.env = *env
	}
	if p.env.Budget == nil {
		l := p.env.Limits
		if l.Steps == 0 {
			l.Steps = defaultSteps
		}
		if l.Bytes == 0 {
			l.Bytes = defaultBytes
		}
		p.env.Budget = feel.NewBudget(l)
	}
	p.budget, p.env.Input = p.env.Budget, nil
	p.input = p.env
	return p.run(newScope(&remembered{from: vars}, 0))
}

func (p *purse) run(root *scope) *run { return &run{purse: p, root: root} }

// feel evaluates an expression; input is the implicit input of unary tests or nil.
func (r *run) feel(e *feel.Expression, s *scope, input *feel.Value) (feel.Value, error) {
	if err := r.step(); err != nil {
		return feel.Null, err
	}
	env, before, outer := &r.env, r.input.Input, r.current
	if input != nil {
		env = &r.input
		env.Input = input
	}
	r.current = s
	v, _, err := e.Evaluate(s, env)
	r.current = outer
	r.input.Input = before // a function called on the way may have tested other inputs
	if err != nil || r.fatal != nil {
		return feel.Null, r.stopped(err)
	}
	return v, nil
}

// putFunction adds a function of the model to a scope. From the first one on, expressions look for functions there before the built-in ones.
func (p *purse) putFunction(s *scope, name string, f *feel.Function) {
	s.putFunction(name, f)
	if p.found {
		return
	}
	p.found = true
	hosts := p.env.Functions
	p.env.Functions = func(name string, args int) *feel.Function {
		if f := p.current.function(name, args); f != nil || hosts == nil {
			return f
		}
		return hosts(name, args)
	}
	p.input.Functions = p.env.Functions
}

// stopped is why an evaluation ended. A limit that a function called on the way met counts even where the expression went on without it.
func (p *purse) stopped(err error) error {
	var limit *feel.LimitError
	if p.fatal == nil && errors.As(err, &limit) {
		p.fatal = err
	}
	if p.fatal != nil {
		return p.fatal
	}
	return err
}

// test evaluates a cell; a cell without expression accepts everything.
func (r *run) test(cell *feel.Expression, s *scope, input *feel.Value) (bool, error) {
	if cell == nil {
		return true, nil
	}
	v, err := r.feel(cell, s, input)
	ok, _ := v.AsBool()
	return ok, err
}

// step charges one evaluation.
func (p *purse) step() error {
	if p.fatal != nil {
		return p.fatal
	}
	return p.spent(p.budget.Step(evaluationSteps))
}

// spent notes that a limit was exceeded.
func (p *purse) spent(err error) error {
	if err != nil {
		p.fatal = err
	}
	return err
}

// enter begins something that may nest; leave ends it.
func (p *purse) enter() error {
	if err := p.step(); err != nil {
		return err
	}
	return p.spent(p.budget.Enter())
}

func (p *purse) leave() { p.budget.Leave() }

// note writes an entry of the trace.
func (p *purse) note(d EvaluatedDecision) error {
	p.traced += len(d.Inputs)
	for i := range d.Rules {
		p.traced += len(d.Rules[i].Outputs)
	}
	if p.traced > maxTraced {
		p.fatal = failed("the decision tables that were evaluated have more than %d inputs and outputs in all; check the requirements and recursion", maxTraced)
		return p.fatal
	}
	if len(p.evaluated) >= maxEvaluated {
		p.fatal = failed("more than %d decisions and business knowledge models were evaluated; check the requirements and recursion", maxEvaluated)
		return p.fatal
	}
	p.evaluated = append(p.evaluated, d)
	return nil
}

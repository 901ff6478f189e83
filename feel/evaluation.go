package feel

import (
	"fmt"
	"sync"
	"time"
)

// evaluation is the state of one run of an expression.
type evaluation struct {
	vars  Variables
	env   *Environment
	names []string // of the variables, by index
	slots []slot   // their values, once looked up
	home  *home    // names and vars, for the functions made here; nil while there are none

	input, symbol       Value // the implicit input, and what `?` stands for
	hasInput, hasSymbol bool
	symbolUsed          bool // `?` was read

	warnings []Warning
	args     []Value // a stack of arguments

	steps, bytes  int64 // what is left
	pause         int64 // below so many steps left, look at the clock
	calls, height int
	limits        Limits
	budget        *Budget // what the above are drawn from, and go back to; nil: the evaluation has its own
	deadline      time.Time
	now           int64 // milliseconds, once read
	nowKnown      bool
	random        uint64
	randomKnown   bool
}

type slot struct {
	value Value
	state slotState
}

type slotState uint8

const (
	slotUnasked slotState = iota
	slotAbsent
	slotFound
)

// home is where a function was made: another evaluation that calls it looks its variables up there.
type home struct {
	vars  Variables
	names []string
}

// frame holds the values of the names of one scope.
type frame struct {
	outer *frame
	vars  []Value
	few   [2]Value // what vars points to when that is enough
}

func newFrame(outer *frame, size int) *frame {
	f := &frame{outer: outer}
	if size <= len(f.few) {
		f.vars = f.few[:size]
	} else {
		f.vars = make([]Value, size)
	}
	return f
}

const (
	maxWarnings  = 1000   // and the first of each kind after them
	maxHeight    = 50_000 // of Go calls, in nodes
	stepsPerLook = 20_000 // between two looks at the clock
)

var evaluations = sync.Pool{New: func() any { return new(evaluation) }}

func startEvaluation(e *Expression, vars Variables, env *Environment) *evaluation {
	ev := evaluations.Get().(*evaluation)
	if env == nil {
		env = &noEnvironment
	}
	if vars == nil {
		vars = NoVariables
	}
	ev.vars, ev.env, ev.names = vars, env, e.names
	if cap(ev.slots) < len(e.names) {
		ev.slots = make([]slot, len(e.names), len(e.names)+4)
	} else {
		ev.slots = ev.slots[:len(e.names)]
	}
	if env.Input != nil {
		ev.input, ev.hasInput = *env.Input, true
	}
	if env.Budget != nil {
		ev.borrow(env.Budget)
		return ev
	}
	ev.limits = env.Limits.orDefaults()
	ev.steps, ev.bytes = ev.limits.Steps, ev.limits.Bytes
	ev.pause = -1
	if ev.limits.Time > 0 {
		ev.pause = max(ev.steps-stepsPerLook, -1)
	}
	return ev
}

var noEnvironment Environment

func (l Limits) orDefaults() Limits {
	if l.Steps == 0 {
		l.Steps = defaultSteps
	}
	if l.Bytes == 0 {
		l.Bytes = defaultBytes
	}
	if l.Depth == 0 {
		l.Depth = defaultDepth
	}
	if l.Time == 0 {
		l.Time = defaultTime
	}
	return l
}

// release gives the state back, without anything that belongs to the run.
func (ev *evaluation) release() {
	slots, args := ev.slots, ev.args[:cap(ev.args)]
	clear(slots)
	clear(args)
	if cap(args) > 64 {
		args = nil
	}
	*ev = evaluation{slots: slots[:0], args: args[:0]}
	evaluations.Put(ev)
}

// stop unwinds an evaluation that cannot go on. It is recovered in Expression.Evaluate and never leaves the package.
type stop struct{ err error }

// step takes steps from the budget.
func (ev *evaluation) step(n int) {
	ev.steps -= int64(n)
	if ev.steps <= ev.pause {
		ev.look()
	}
}

func (ev *evaluation) look() {
	if ev.steps < 0 {
		panic(stop{&LimitError{Limit: "steps", Max: ev.limits.Steps}})
	}
	if ev.limits.Time <= 0 {
		return
	}
	now := time.Now()
	if ev.deadline.IsZero() {
		ev.deadline = now.Add(ev.limits.Time)
	} else if now.After(ev.deadline) {
		panic(stop{&LimitError{Limit: "time", Max: ev.limits.Time.Milliseconds()}})
	}
	ev.pause = max(ev.steps-stepsPerLook, -1)
}

// produce takes bytes from the budget.
func (ev *evaluation) produce(n int) {
	ev.bytes -= int64(n)
	if ev.bytes < 0 {
		panic(stop{&LimitError{Limit: "bytes", Max: ev.limits.Bytes}})
	}
}

const valueSize = 32

// list makes a list of new items and takes their size from the budget.
func (ev *evaluation) list(items []Value) Value {
	ev.produce(valueSize * len(items))
	return List(items...)
}

// text makes a string and takes its size from the budget.
func (ev *evaluation) text(s string) Value {
	ev.produce(len(s))
	return String(s)
}

// enter begins the call of a function whose body is height nodes deep.
func (ev *evaluation) enter(height int) {
	ev.calls++
	ev.height += height
	if ev.calls > ev.limits.Depth || ev.height > maxHeight {
		panic(stop{&LimitError{Limit: "depth", Max: int64(ev.limits.Depth)}})
	}
}

func (ev *evaluation) leave(height int) {
	ev.calls--
	ev.height -= height
}

func (ev *evaluation) warn(t WarningType, format string, args ...any) {
	if len(ev.warnings) >= maxWarnings {
		for _, w := range ev.warnings {
			if w.Type == t {
				return
			}
		}
	}
	ev.warnings = append(ev.warnings, Warning{t, fmt.Sprintf(format, args...)})
}

// Failures: values that say why there is none.

// failure makes a failed value. Whoever makes it has warned or lets the call of a function do so.
func failure(message string) Value { return Value{kind: kindFailure, ref: message} }

func failuref(format string, args ...any) Value { return failure(fmt.Sprintf(format, args...)) }

const fatalFlag = 1

// fatal is a failure that no construct turns into null.
func fatal(message string) Value { return Value{kind: kindFailure, aux: fatalFlag, ref: message} }

func (v Value) failed() bool { return v.kind == kindFailure }
func (v Value) fatal() bool  { return v.kind == kindFailure && v.aux == fatalFlag }

// orNull turns a failure into null.
func (v Value) orNull() Value {
	if v.kind == kindFailure && v.aux != fatalFlag {
		return Null
	}
	return v
}

// mistyped warns of a value of the wrong type, and is the failure.
func (ev *evaluation) mistyped(expected Kind, found Value) Value {
	if found.failed() {
		return found
	}
	ev.warn(InvalidType, "Expected a %s, but found '%s'.", expected, brief(found))
	return failuref("expected a %s, but found '%s'", expected, brief(found))
}

// global gives a variable of the caller.
func (ev *evaluation) global(i int) (Value, bool) {
	s := &ev.slots[i]
	if s.state == slotUnasked {
		ev.lend()
		v, ok := ev.vars.Lookup(ev.names[i])
		if !ok && ev.env.Fallback != nil {
			v, ok = ev.env.Fallback.Lookup(ev.names[i])
		}
		ev.reclaim()
		if s = &ev.slots[i]; ok {
			s.value, s.state = v, slotFound
		} else {
			s.state = slotAbsent
		}
	}
	return s.value, s.state == slotFound
}

const inputName = "cellInput"

// implicitInput gives the value that unary tests are about.
func (ev *evaluation) implicitInput() (Value, bool) {
	if ev.hasInput {
		return ev.input, true
	}
	if v, ok := ev.vars.Lookup(inputName); ok {
		return v, true
	}
	ev.warn(NoVariableFound, "No input value found: the expression is a test of an input, but there is none here.")
	return Null, false
}

// nowMillis reads the clock, once.
func (ev *evaluation) nowMillis() int64 {
	if !ev.nowKnown {
		if ev.now = ev.env.NowMillis; ev.now == 0 {
			ev.now = time.Now().UnixMilli()
		}
		ev.nowKnown = true
	}
	return ev.now
}

package feel

import "time"

// Budget is what several evaluations may spend together: those of a decision's cells, say, of which each is small and there are
// many, or those that a function of the host makes while an expression that called it waits. Everything that [Limits] bound
// is drawn from it: an evaluation whose [Environment] has a Budget begins with what is left, as deep in calls as the one
// around it, and against the same clock.
//
// A Budget is not for use by several goroutines at once.
type Budget struct {
	limits        Limits
	steps, bytes  int64 // what is left
	pause         int64 // below so many steps left, look at the clock
	calls, height int   // how deep in calls
	deadline      time.Time
}

// NewBudget makes a budget. 0 takes the default of a limit, as in an Environment. Its clock starts now.
func NewBudget(l Limits) *Budget {
	l = l.orDefaults()
	b := &Budget{limits: l, steps: l.Steps, bytes: l.Bytes}
	b.pause = -1
	if l.Time > 0 {
		b.deadline = time.Now().Add(l.Time)
		b.pause = max(b.steps-stepsPerLook, -1)
	}
	return b
}

// Step draws n steps, for work of the host's own; a step is some tens of nanoseconds. The error is a *LimitError, and so is
// every error after it.
func (b *Budget) Step(n int64) error {
	b.steps -= n
	switch {
	case b.steps > b.pause:
		return nil
	case b.steps < 0:
		return &LimitError{Limit: "steps", Max: b.limits.Steps}
	case time.Now().After(b.deadline):
		return &LimitError{Limit: "time", Max: b.limits.Time.Milliseconds()}
	}
	b.pause = max(b.steps-stepsPerLook, -1)
	return nil
}

// Enter goes a level deeper, for recursion of the host's own; Leave comes back. The error is a *LimitError: then nothing was
// entered.
func (b *Budget) Enter() error {
	if b.calls >= b.limits.Depth {
		return &LimitError{Limit: "depth", Max: int64(b.limits.Depth)}
	}
	b.calls++
	return nil
}

// Leave comes back from Enter.
func (b *Budget) Leave() { b.calls-- }

// borrow takes what is left of the environment's budget into an evaluation.
func (ev *evaluation) borrow(b *Budget) {
	ev.budget, ev.limits, ev.deadline = b, b.limits, b.deadline
	ev.reclaim()
}

// settle gives back what is left at the end of an evaluation. However it ended, its calls are over.
func (ev *evaluation) settle(calls, height int) {
	if b := ev.budget; b != nil {
		b.steps, b.bytes, b.pause, b.calls, b.height = ev.steps, ev.bytes, ev.pause, calls, height
	}
}

// lend gives back what is left to those who draw from the budget while the evaluation waits.
func (ev *evaluation) lend() {
	if b := ev.budget; b != nil {
		b.steps, b.bytes, b.pause, b.calls, b.height = ev.steps, ev.bytes, ev.pause, ev.calls, ev.height
	}
}

// reclaim takes what they left.
func (ev *evaluation) reclaim() {
	if b := ev.budget; b != nil {
		ev.steps, ev.bytes, ev.pause, ev.calls, ev.height = b.steps, b.bytes, b.pause, b.calls, b.height
	}
}

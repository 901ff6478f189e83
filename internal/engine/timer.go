package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/bpmn/schedule"
	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/state"
)

// plan is when an evaluated timer fires first, and how it goes on.
type plan struct {
	due     int64
	repeats int32  // how often it fires in all, -1 without end
	cycle   string // what repeats; empty: it fires once
}

// evaluateTimer computes when a timer event fires.
func (b *Batch) evaluateTimer(t *bpmn.Timer, vars feel.Variables) (plan, *failure) {
	r, f := b.evaluate(t.Expr, vars)
	if f != nil {
		return plan{}, f
	}
	text, ok := r.AsString()
	if !ok { // durations and date-times have a text form; whatever else there is will not be accepted
		text = unquote(r.AppendJSON(nil))
	}
	p, err := b.planTimer(t.Kind, text)
	if err != nil {
		return plan{}, &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The timer expression '%s' must give a %s, but gave '%s': %v.", t.Expr.Source, t.Kind, text, err) + describe(r.warnings)}
	}
	return p, nil
}

func (b *Batch) planTimer(kind bpmn.TimerKind, text string) (plan, error) {
	switch kind {
	case bpmn.TimerDuration:
		d, err := schedule.ParseDuration(text)
		if err != nil {
			return plan{}, err
		}
		due, ok := d.AddTo(b.now)
		if !ok {
			return plan{}, fmt.Errorf("it leads beyond what the clock can hold")
		}
		return plan{due: due, repeats: 1}, nil
	case bpmn.TimerDate:
		at, err := schedule.ParseDate(text)
		return plan{due: max(at, b.now), repeats: 1}, err // a date that has passed is now
	}
	c, err := schedule.ParseCycle(text)
	if err != nil {
		return plan{}, err
	}
	due, ok := c.First(b.now)
	if !ok {
		return plan{}, fmt.Errorf("it never fires after now")
	}
	return plan{due: due, repeats: int32(c.Repetitions), cycle: text}, nil
}

// startTimer starts a timer.
func (b *Batch) startTimer(t *state.Timer) {
	b.tx.PutTimer(t)
	b.dueAt(t.DueAt)
}

// fire lets a timer's event happen, and starts the timer again when it repeats.
func (b *Batch) fire(key int64) {
	t := b.tx.Timer(key)
	if t == nil {
		return
	}
	b.tx.DeleteTimer(t)
	if t.Instance == 0 {
		b.fireStart(t)
		return
	}
	n := b.node(t.Instance)
	if n == nil {
		return
	}
	el := n.m.process.Elements[t.Element]
	if b.trigger(n, t.Element, nil) && el != n.el && !el.Interrupting {
		b.repeat(t)
	}
}

func (b *Batch) fireStart(t *state.Timer) {
	m := b.model(t.Definition)
	if m == nil {
		return
	}
	n := b.createInstance(m, &state.Process{Tenant: m.def.TenantID, ProcessID: m.def.ID}, 0)
	b.startElement(n, t.Element, nil)
	b.repeat(t)
}

// repeat starts a repeating timer for its next time.
func (b *Batch) repeat(t *state.Timer) {
	if t.Cycle == "" || t.Repeats == 0 || t.Repeats == 1 {
		return
	}
	c, err := schedule.ParseCycle(t.Cycle)
	if err != nil {
		return
	}
	next, ok := c.Next(t.DueAt)
	if !ok {
		return
	}
	again := *t
	again.Key, again.DueAt = b.newKey(), next
	if again.Repeats > 0 {
		again.Repeats--
	}
	b.startTimer(&again)
}

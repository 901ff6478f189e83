package engine

import (
	"slices"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// An element instance waits for events: its own, if it is a catch event, and those of its boundary events. Everything about
// them is evaluated first, so that a bad expression opens none of them.

// catch is an evaluated event that is waited for.
type catch struct {
	el    *bpmn.Element
	name  string // of a message or signal
	key   string // correlation key
	timer plan
}

// catchable lists the events that an instance of an element waits for.
func catchable(el *bpmn.Element) []*bpmn.Element {
	var own []*bpmn.Element
	switch {
	case el.Type == bpmn.ReceiveTask, el.Type == bpmn.IntermediateCatchEvent && !el.AfterEventGateway:
		own = append(own, el)
	case el.Type == bpmn.EventBasedGateway:
		for _, f := range el.Outgoing {
			own = append(own, f.Target)
		}
	}
	for _, sub := range el.EventSubProcesses {
		own = append(own, sub.Start)
	}
	if own == nil {
		return el.Boundaries
	}
	return append(own, el.Boundaries...)
}

func (b *Batch) evaluateCatches(n *node) ([]catch, *failure) {
	return b.evaluateCatchesIn(n.el, scopeVariables{b, n.inst.Key}, scopeVariables{b, n.inst.Scope})
}

// evaluateCatchesIn evaluates what an element waits for, as it sees the variables, and as its scope does.
func (b *Batch) evaluateCatchesIn(host *bpmn.Element, own, outer feel.Variables) ([]catch, *failure) {
	var out []catch
	for _, el := range slices.Backward(catchable(host)) {
		vars := own
		if el.Type == bpmn.BoundaryEvent && el.Event == bpmn.MessageEvent { // the element's input mappings do not count for its key
			vars = outer
		}
		c, waits, f := b.evaluateCatch(el, own, vars)
		if f != nil {
			return nil, f
		}
		if waits {
			out = append(out, c)
		}
	}
	return out, nil
}

func (b *Batch) evaluateCatch(el *bpmn.Element, own, keyVars feel.Variables) (c catch, waits bool, f *failure) {
	c.el = el
	switch el.Event {
	case bpmn.MessageEvent:
		if c.name, f = b.evaluateText(el.Message.NameExpr, own); f != nil {
			return c, false, f
		}
		c.key, f = b.correlationKey(el.Message.CorrelationKey, keyVars)
	case bpmn.SignalEvent:
		c.name, f = b.evaluateText(el.Signal.Name, own)
	case bpmn.TimerEvent:
		c.timer, f = b.evaluateTimer(el.Timer, own)
	default:
		return c, false, nil
	}
	return c, true, f
}

// correlationKey computes a correlation key: text, or a number written as text.
func (b *Batch) correlationKey(e bpmn.Expression, vars feel.Variables) (string, *failure) {
	if e.IsZero() {
		return "", nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil {
		return "", f
	}
	if s, ok := r.AsString(); ok {
		return s, nil
	}
	if r.Kind() == feel.KindNumber {
		return string(r.AppendJSON(nil)), nil
	}
	return "", r.mismatch("a correlation key: a STRING or a NUMBER")
}

func (b *Batch) openCatches(n *node, catches []catch) {
	for i := range catches {
		c := &catches[i]
		n.inst.Catches = true
		switch c.el.Event {
		case bpmn.MessageEvent:
			b.openMessage(n, c)
		case bpmn.SignalEvent:
			b.tx.PutSignalSub(&state.SignalSub{Name: c.name, Tenant: n.m.def.TenantID, Instance: n.inst.Key,
				Definition: n.m.def.Key, Element: int32(c.el.Index)})
		case bpmn.TimerEvent:
			b.startTimer(&state.Timer{Key: b.newKey(), DueAt: c.timer.due, Instance: n.inst.Key,
				Element: int32(c.el.Index), Process: n.inst.Process, Definition: n.m.def.Key,
				Repeats: c.timer.repeats, Cycle: c.timer.cycle})
		}
	}
	if len(catches) > 0 {
		b.put(n.inst)
	}
}

// closeCatches stops waiting for everything.
func (b *Batch) closeCatches(n *node) {
	if !n.inst.Catches {
		return
	}
	n.inst.Catches = false
	b.put(n.inst)
	b.closeSome(n, func(*bpmn.Element) bool { return true })
}

// closeSome stops waiting for some of the events.
func (b *Batch) closeSome(n *node, which func(*bpmn.Element) bool) {
	for _, el := range catchable(n.el) {
		if el.Event == bpmn.MessageEvent && which(el) {
			if s := b.tx.ProcessSub(n.inst.Key, int32(el.Index)); s != nil {
				b.closeMessage(s)
			}
		}
	}
	for _, t := range b.tx.TimersOf(n.inst.Key) {
		if which(n.m.process.Elements[t.Element]) {
			b.tx.DeleteTimer(t)
		}
	}
	for _, s := range b.tx.SignalSubsOf(n.inst.Key, 0) {
		if which(n.m.process.Elements[s.Element]) {
			b.tx.DeleteSignalSub(s)
		}
	}
}

// takes tells whether an instance can still take an event that it waited for.
func (b *Batch) takes(n *node, element int32) bool {
	el := n.m.process.Elements[element]
	switch {
	case el == n.el || n.el.Type == bpmn.EventBasedGateway:
		return n.inst.Phase == state.Active && !closed(b.parent(n))
	case startsEventSubProcess(el):
		return takesEventSubProcess(n)
	}
	return n.inst.Phase != state.Terminating && n.inst.Phase != state.Activating && !closed(b.parent(n))
}

// trigger lets an event that an instance waited for happen, with the variables that came with it. It returns false when
// the instance cannot take it any more.
func (b *Batch) trigger(n *node, element int32, vars []byte) bool {
	if !b.takes(n, element) {
		return false
	}
	el := n.m.process.Elements[element]
	switch {
	case el == n.el:
		n.inst.TriggerVars = vars
		b.put(n.inst)
		b.complete(n)
	case n.el.Type == bpmn.EventBasedGateway: // the event takes the gateway's token over
		b.closeCatches(n)
		b.depart(n, stateCompleted)
		b.push(step{Op: opActivate, Key: n.inst.Scope, Element: element, Flow: int32(el.Incoming[0].Index) + 1, Data: vars})
	case startsEventSubProcess(el):
		b.startEventSubProcess(n, el, vars)
	case el.Interrupting:
		b.interrupt(n, element, vars)
	default:
		scope := b.parent(n)
		scope.inst.Tokens++
		b.put(scope.inst)
		b.push(step{Op: opActivate, Key: scope.inst.Key, Element: element, Data: vars})
	}
	return true
}

// interrupt ends an activity in favour of one of its boundary events. It begins at once, so that nothing that is on its way
// can complete the activity before.
func (b *Batch) interrupt(n *node, element int32, vars []byte) {
	if n.inst.Phase == state.Terminating {
		return
	}
	n.inst.Triggered, n.inst.TriggerVars, n.inst.Draining = element+1, vars, false
	b.put(n.inst)
	b.terminate(n)
}

// tellSubscription gives the read model a message subscription of an instance.
func (b *Batch) tellSubscription(n *node, s *state.ProcessSub, st string) {
	b.emit(&record.MessageSubscription{Key: s.Key, DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, ElementInstance: n.inst.Key,
		ElementID: n.m.process.Elements[s.Element].ID, State: st, MessageName: s.Name,
		CorrelationKey: s.CorrelationKey, UpdatedAt: b.now, TenantID: n.m.def.TenantID})
}

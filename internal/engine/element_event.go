package engine

import (
	"github.com/tutti-io/tutti/bpmn"
)

// catchEvent waits for its message, timer or signal; what it waits for is opened with the boundary events' (catch.go).
type catchEvent struct{ passing }

func (catchEvent) activate(_ *Batch, n *node) (bool, *failure) {
	return !n.el.AfterEventGateway && n.el.Event != bpmn.LinkEvent, nil // what its gateway or link waited for has happened
}

// throwEvent passes, after it has thrown what it has to throw.
type throwEvent struct{ messageThrow }

func (t throwEvent) activate(b *Batch, n *node) (bool, *failure) {
	switch n.el.Event {
	case bpmn.MessageEvent:
		return t.messageThrow.activate(b, n)
	case bpmn.SignalEvent:
		return false, b.throwSignal(n)
	case bpmn.EscalationEvent:
		return b.throwEscalation(n)
	}
	return false, nil
}

func (throwEvent) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	if n.el.Event == bpmn.LinkEvent {
		scope := b.parent(n)
		scope.inst.Tokens++
		b.put(scope.inst)
		b.push(step{Op: opActivate, Key: scope.inst.Key, Element: int32(n.el.Link.Target.Index)})
		return nil, nil
	}
	return n.el.Outgoing, nil
}

// startEvent opens what the scope that it starts waits for: its boundary events and event sub-processes. Their
// expressions see the variables that the start event brought.
type startEvent struct{ passing }

func (startEvent) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	if scope := b.parent(n); !scope.inst.Catches && len(catchable(scope.el)) > 0 {
		catches, f := b.evaluateCatches(scope)
		if f != nil {
			return nil, f
		}
		b.openCatches(scope, catches)
	}
	return n.el.Outgoing, nil
}

// endEvent ends a path: quietly, by throwing an error, or by ending everything else in its scope.
type endEvent struct{ messageThrow }

func (e endEvent) activate(b *Batch, n *node) (bool, *failure) {
	switch {
	case n.el.Event == bpmn.ErrorEvent:
		return b.throwFrom(n)
	case n.el.Event == bpmn.MessageEvent:
		return e.messageThrow.activate(b, n)
	case n.el.Event == bpmn.SignalEvent:
		return false, b.throwSignal(n)
	case n.el.Event == bpmn.EscalationEvent:
		return b.throwEscalation(n)
	}
	return false, nil
}

func (endEvent) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	if n.el.Event == bpmn.TerminateEvent {
		b.drainScope(b.parent(n), n.inst.Key)
	}
	return nil, nil
}

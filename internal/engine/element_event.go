package engine

import (
	"github.com/tutti-io/tutti/bpmn"
)

// catchEvent waits for its message, timer or signal; what it waits for is opened with the boundary events' (catch.go).
type catchEvent struct{ passing }

func (catchEvent) activate(*Batch, *node) (bool, *failure) { return true, nil }

// throwEvent passes, unless it is given to a worker.
type throwEvent struct{ jobTask }

func (t throwEvent) activate(b *Batch, n *node) (bool, *failure) {
	if n.el.Job == nil {
		return false, nil
	}
	return t.jobTask.activate(b, n)
}

// endEvent ends a path: quietly, by throwing an error, or by ending everything else in its scope.
type endEvent struct{ jobTask }

func (e endEvent) activate(b *Batch, n *node) (bool, *failure) {
	switch {
	case n.el.Event == bpmn.ErrorEvent:
		return b.throwFrom(n)
	case n.el.Job != nil:
		return e.jobTask.activate(b, n)
	}
	return false, nil
}

func (endEvent) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	if n.el.Event == bpmn.TerminateEvent {
		b.drainScope(b.parent(n), n.inst.Key)
	}
	return nil, nil
}

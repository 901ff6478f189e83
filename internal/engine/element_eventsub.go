package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

// An event sub-process waits while its scope is active: its start event is one of the events that the scope's instance waits
// for. Interrupting, it takes the place of everything else in the scope, once; otherwise it runs beside it, any number of times.

// startsEventSubProcess tells whether an event is the start of an event sub-process, for the scope that waits for it.
func startsEventSubProcess(el *bpmn.Element) bool {
	return el.Type == bpmn.StartEvent && el.Scope.Type == bpmn.EventSubProcess
}

// startEventSubProcess lets the start event of an event sub-process happen in its scope.
func (b *Batch) startEventSubProcess(scope *node, start *bpmn.Element, vars []byte) {
	element := int32(start.Scope.Index)
	if !start.Interrupting {
		scope.inst.Tokens++
		b.put(scope.inst)
		b.push(step{Op: opActivate, Key: scope.inst.Key, Element: element, Data: vars})
		return
	}
	scope.inst.Interrupted = true
	scope.inst.Triggered, scope.inst.TriggerVars = element+1, vars
	b.put(scope.inst)
	b.closeSome(scope, startsEventSubProcess)
	b.drainScope(scope, 0)
	if scope.inst.Tokens == 0 {
		b.startInterruption(scope)
	}
}

// takesEventSubProcess tells whether a scope can still take such an event.
func takesEventSubProcess(scope *node) bool {
	return scope.inst.Phase == state.Active && !scope.inst.Interrupted && !scope.inst.Draining
}

package engine

import (
	"fmt"
	"strings"

	"github.com/tutti-io/tutti/bpmn"
)

// ThrowError ends a job with a BPMN error: the nearest event that catches its code takes over.
type ThrowError struct {
	Key       int64
	Code      string
	Message   string
	Variables []byte
}

func (c *ThrowError) execute(b *Batch, _ uint64) (any, *Rejection) {
	n, j, r := b.openJob(c.Key, "ended with an error")
	if r != nil {
		return nil, r
	}
	j.ErrorCode, j.ErrorMessage = c.Code, cut(c.Message)
	catcher, host, known := b.findCatcher(n, bpmn.ErrorEvent, c.Code)
	if catcher == nil {
		b.withdraw(j)
		j.State, j.Activated, j.UpdatedAt = jobErrorThrown, false, b.now
		b.tx.PutJob(j)
		b.emit(j)
		b.raise(n, uncaught(c.Code, c.Message, known, j.Key))
		return nil, nil
	}
	b.endJob(n, j, jobErrorThrown)
	b.trigger(host, int32(catcher.Index), c.Variables)
	return nil, nil
}

// throwFrom throws the error of an error end event.
func (b *Batch) throwFrom(n *node) (bool, *failure) {
	code, f := b.evaluateText(n.el.Error.Code, scopeVariables{b, n.inst.Key})
	if f != nil {
		return false, f
	}
	catcher, host, known := b.findCatcher(n, bpmn.ErrorEvent, code)
	if catcher == nil {
		return false, uncaught(code, "", known, 0)
	}
	b.push(step{Op: opInterrupt, Key: host.inst.Key, Element: int32(catcher.Index)})
	return true, nil
}

// findCatcher looks for the event that catches an error or escalation, from an element upwards and through call activities: in the
// nearest scope the same code before an event without code. It also returns which codes could have been caught.
func (b *Batch) findCatcher(n *node, kind bpmn.EventType, code string) (catcher *bpmn.Element, host *node, known []string) {
	for n != nil {
		var any *bpmn.Element
		for _, el := range catchersOf(n) {
			if el.Event != kind {
				continue
			}
			caught, all := catches(el)
			switch {
			case all:
				any = el
				known = append(known, "*")
			case caught == code:
				return el, n, nil
			default:
				known = append(known, caught)
			}
		}
		if any != nil {
			return any, n, nil
		}
		up := n.inst.Scope
		if up == 0 {
			up = b.process(n.inst.Key).ParentElement
		}
		n = b.node(up)
	}
	return nil, nil, known
}

// catchersOf lists the events that may catch what is thrown inside an instance, or by it.
func catchersOf(n *node) []*bpmn.Element {
	if len(n.el.EventSubProcesses) == 0 || !takesEventSubProcess(n) {
		return n.el.Boundaries
	}
	var out []*bpmn.Element
	for _, sub := range n.el.EventSubProcesses {
		out = append(out, sub.Start)
	}
	return append(out, n.el.Boundaries...)
}

// catches is the code that an event catches, or that it catches all.
func catches(el *bpmn.Element) (code string, all bool) {
	if el.Event == bpmn.EscalationEvent {
		return el.Escalation.Code.Source, el.Escalation.Any()
	}
	return el.Error.Code.Source, el.Error.Any()
}

func uncaught(code, message string, known []string, job int64) *failure {
	text := fmt.Sprintf("An error with code '%s'", code)
	if message != "" {
		text += fmt.Sprintf(" and message '%s'", message)
	}
	text += " was thrown, but no event catches it."
	if len(known) == 0 {
		text += " There are no error events around it."
	} else {
		text += " The error events around it catch: " + strings.Join(known, ", ") + "."
	}
	return &failure{Type: "UNHANDLED_ERROR_EVENT", Message: text, Job: job}
}

package bpmn

import (
	"fmt"
	"strings"
)

// Dump describes the process as text, an element a line, indented by scope. It is made for tests and for people who want to
// see what was understood; its form may change.
func (p *Process) Dump() string {
	d := &dumper{}
	d.line(0, "process %s%s%s", p.ID, quoted(p.Name), optional("version tag", p.VersionTag))
	if p.StartForm != nil {
		d.line(1, "start form %s", formText(p.StartForm))
	}
	d.extras(1, p.Root)
	for _, e := range p.Elements[1:] {
		if e.Type != AdHocInnerInstance {
			d.element(e)
		}
	}
	return d.b.String()
}

type dumper struct{ b strings.Builder }

func (d *dumper) line(depth int, format string, args ...any) {
	d.b.WriteString(strings.Repeat("  ", depth))
	fmt.Fprintf(&d.b, format, args...)
	d.b.WriteByte('\n')
}

func quoted(s string) string {
	if s == "" {
		return ""
	}
	return fmt.Sprintf(" %q", s)
}

func optional(what, s string) string {
	if s == "" {
		return ""
	}
	return ", " + what + " " + s
}

func computedText(what string, x Expression) string { return optional(what, x.Source) }

func boundText(b Binding, tag string) string {
	switch b {
	case BindingDeployment:
		return ", bound to its deployment"
	case BindingVersionTag:
		return ", bound to version tag " + tag
	}
	return ""
}

// element writes an element, its flows and what it does.
func (d *dumper) element(e *Element) {
	var b strings.Builder
	b.WriteString(e.Type.String())
	if e.Event != NoEvent {
		b.WriteString(" " + e.Event.String())
	}
	b.WriteString(" " + e.ID + quoted(e.Name))
	if e.AttachedTo != nil {
		b.WriteString(" at " + e.AttachedTo.ID)
	}
	if !e.Interrupting {
		b.WriteString(", not interrupting")
	}
	if e.ForCompensation {
		b.WriteString(", for compensation")
	}
	if e.AfterEventGateway {
		b.WriteString(", waited for by a gateway")
	}
	depth := e.Depth
	d.line(depth, "%s", b.String())
	depth++
	d.event(depth, e)
	d.work(depth, e)
	d.extras(depth, e)
	for _, f := range e.Outgoing {
		text := "-> " + f.Target.ID + " by " + f.ID
		if f.Condition != nil {
			text += " when " + f.Condition.Source
		}
		if f == e.Default {
			text += " by default"
		}
		d.line(depth, "%s", text)
	}
}

func (d *dumper) event(depth int, e *Element) {
	switch {
	case e.Message != nil:
		d.line(depth, "message %s%s", e.Message.NameExpr.Source, computedText("key", e.Message.CorrelationKey))
		if p := e.Message.Publish; p != nil {
			d.line(depth, "publish%s%s%s", computedText("key", p.CorrelationKey), computedText("id", p.MessageID), computedText("time to live", p.TimeToLive))
		}
	case e.Signal != nil:
		d.line(depth, "signal %s", e.Signal.Name.Source)
	case e.Error != nil && e.Error.Any():
		d.line(depth, "any error")
	case e.Error != nil:
		d.line(depth, "error %s", e.Error.Code.Source)
	case e.Escalation != nil && e.Escalation.Any():
		d.line(depth, "any escalation")
	case e.Escalation != nil:
		d.line(depth, "escalation %s", e.Escalation.Code.Source)
	case e.Timer != nil:
		d.line(depth, "%s %s", e.Timer.Kind, e.Timer.Expr.Source)
	case e.Condition != nil:
		d.line(depth, "when %s, on create %t, on update %t", e.Condition.Expr.Source, e.Condition.OnCreate, e.Condition.OnUpdate)
	case e.Link != nil:
		d.line(depth, "link %s", e.Link.Name)
	}
	if e.Compensate != nil {
		d.line(depth, "compensate %s", e.Compensate.ID)
	}
	if e.Handler != nil {
		d.line(depth, "handler %s", e.Handler.ID)
	}
}

func (d *dumper) work(depth int, e *Element) {
	if j := e.Job; j != nil {
		d.line(depth, "job %s%s%s", j.Type.Source, computedText("retries", j.Retries), computedText("priority", j.Priority))
		for _, h := range j.Headers {
			d.line(depth, "header %s = %q", h.Key, h.Value)
		}
	}
	if u := e.UserTask; u != nil {
		d.line(depth, "user task, native %t%s%s%s%s%s%s", u.Native, computedText("assignee", u.Assignee), computedText("groups", u.CandidateGroups),
			computedText("users", u.CandidateUsers), computedText("due", u.DueDate), computedText("follow-up", u.FollowUpDate), computedText("priority", u.Priority))
		if u.Form != nil {
			d.line(depth, "form %s", formText(u.Form))
		}
		if u.Native {
			for _, h := range u.Headers {
				d.line(depth, "header %s = %q", h.Key, h.Value)
			}
		}
	}
	if s := e.Script; s != nil {
		d.line(depth, "script %s into %s", s.Expr.Source, s.ResultVariable)
	}
	if c := e.Decision; c != nil {
		d.line(depth, "decision %s into %s%s", c.ID.Source, c.ResultVariable, boundText(c.Binding, c.VersionTag))
	}
	if c := e.Called; c != nil {
		d.line(depth, "call %s, all variables in %t, out %t%s", c.ProcessID.Source, c.PropagateAllParent, c.PropagateAllChild, boundText(c.Binding, c.VersionTag))
	}
	if a := e.AdHoc; a != nil {
		var ids []string
		for _, x := range a.Activities {
			ids = append(ids, x.ID)
		}
		d.line(depth, "ad-hoc [%s]%s%s, cancel remaining %t%s%s", strings.Join(ids, " "), computedText("active", a.ActiveElements),
			computedText("until", a.CompletionCondition), a.CancelRemaining, optional("output collection", a.OutputCollection), computedText("output element", a.OutputElement))
	}
	if l := e.Loop; l != nil {
		how := "parallel"
		if l.Sequential {
			how = "sequential"
		}
		d.line(depth, "%s over %s%s%s%s%s", how, l.InputCollection.Source, optional("input element", l.InputElement),
			optional("output collection", l.OutputCollection), computedText("output element", l.OutputElement), computedText("until", l.CompletionCondition))
	}
}

func (d *dumper) extras(depth int, e *Element) {
	for _, m := range e.Inputs {
		d.line(depth, "input %s = %s", strings.Join(m.Target, "."), m.Source.Source)
	}
	for _, m := range e.Outputs {
		d.line(depth, "output %s = %s", strings.Join(m.Target, "."), m.Source.Source)
	}
	for _, l := range e.Listeners {
		d.line(depth, "listener %s %s%s", l.Event, l.Type.Source, computedText("retries", l.Retries))
	}
	for _, l := range e.TaskListeners {
		d.line(depth, "task listener %s %s%s", l.Event, l.Type.Source, computedText("retries", l.Retries))
	}
	for _, r := range e.Resources {
		d.line(depth, "resource %s of type %s as %s%s", r.ResourceID.Source, r.ResourceType, r.LinkName, boundText(r.Binding, r.VersionTag))
	}
	for _, p := range e.Properties {
		d.line(depth, "property %s = %q", p.Name, p.Value)
	}
}

func formText(f *Form) string {
	switch {
	case !f.ID.IsZero():
		return "id " + f.ID.Source + boundText(f.Binding, f.VersionTag)
	case f.Key != "":
		return "key " + f.Key
	}
	return "at " + f.ExternalReference.Source
}

package bpmn

import (
	"strings"

	"github.com/tutti-io/tutti/bpmn/schedule"
)

var eventTypeOf = map[string]EventType{
	"messageEventDefinition":     MessageEvent,
	"timerEventDefinition":       TimerEvent,
	"signalEventDefinition":      SignalEvent,
	"errorEventDefinition":       ErrorEvent,
	"escalationEventDefinition":  EscalationEvent,
	"terminateEventDefinition":   TerminateEvent,
	"linkEventDefinition":        LinkEvent,
	"compensateEventDefinition":  CompensationEvent,
	"conditionalEventDefinition": ConditionalEvent,
}

// event reads an event's definition, or the message of a receive or send task.
func (pb *processBuilder) event(e *Element, n *node) {
	switch e.Type {
	case ReceiveTask:
		e.Event = MessageEvent
		e.Message = pb.message(e, n, n)
		return
	case SendTask:
		pb.throwMessage(e, n, n)
		return
	}
	def := pb.definition(e, n)
	if e.Type == StartEvent {
		e.Interrupting = isTrue(n, "isInterrupting", true)
		pb.startForm(e, n)
	}
	if def == nil {
		return
	}
	throws := e.Type == EndEvent || e.Type == IntermediateThrowEvent
	switch e.Event {
	case MessageEvent:
		if throws {
			pb.throwMessage(e, n, def)
		} else {
			e.Message = pb.message(e, n, def)
		}
	case TimerEvent:
		e.Timer = pb.timer(e, def)
	case SignalEvent:
		e.Signal = pb.signal(e, def)
	case ErrorEvent:
		e.Error = pb.errorRef(def, throws)
	case EscalationEvent:
		e.Escalation = pb.escalation(def, throws)
	case LinkEvent:
		e.Link = &Link{Name: strings.TrimSpace(def.attr("name"))}
		if e.Link.Name == "" {
			pb.add(def, "the link's name must be present and not empty")
		}
	case CompensationEvent:
		if isFalse := !isTrue(def, "waitForCompletion", true); isFalse && throws {
			pb.add(def, "waitForCompletion is false, which is not supported; the event always waits")
		}
	case ConditionalEvent:
		e.Condition = pb.conditional(def)
	}
}

// definition finds the one event definition of an event; nil for none events and where it cannot be used.
func (pb *processBuilder) definition(e *Element, n *node) *node {
	var def *node
	for c := n.first; c != nil; c = c.next {
		if c.space != spaceBPMN || !strings.HasSuffix(c.name, "EventDefinition") && c.name != "eventDefinitionRef" {
			continue
		}
		if def != nil {
			pb.add(n, "the event has more than one event definition; only one is supported")
			return nil
		}
		def = c
	}
	if def == nil {
		return nil
	}
	t, ok := eventTypeOf[def.name]
	if !ok {
		pb.add(n, "events with <%s> are not supported", def.name)
		return nil
	}
	e.Event = t
	pb.checkExtensions(def)
	return def
}

func (pb *processBuilder) startForm(e *Element, n *node) {
	if d := extension(n, "formDefinition"); d != nil && e.Scope == pb.p.Root && e.Event == NoEvent {
		pb.p.StartForm = pb.form(n, false)
	}
}

// ref finds the root element of the given kind that an attribute names; a problem when it is missing.
func (pb *processBuilder) ref(at *node, attr, kind string) *node {
	r := pb.refNode(at.attr(attr))
	if r == nil || !r.is(kind) {
		article := "a"
		if kind == "error" || kind == "escalation" {
			article = "an"
		}
		if at.attr(attr) == "" {
			pb.add(at, "it must refer to %s %s: %s is missing", article, kind, attr)
		} else {
			pb.add(at, "it must refer to %s %s: %s is '%s', which the file does not hold", article, kind, attr, clip(at.attr(attr)))
		}
		return nil
	}
	return r
}

// message reads the message that a catching event or task waits for; at holds messageRef.
func (pb *processBuilder) message(e *Element, n, at *node) *Message {
	r := pb.ref(at, "messageRef", "message")
	if r == nil {
		return nil
	}
	m := &Message{ID: r.attr("id"), Name: r.attr("name")}
	m.NameExpr = pb.required(r, "the message's name", m.Name, either)
	pb.checkLength(r, "the message's name", m.NameExpr)
	pb.checkExtensions(r)
	if e.Type == StartEvent && e.Scope == pb.p.Root {
		return m
	}
	sub := extension(r, "subscription")
	if sub == nil {
		pb.add(r, "the message is waited for by '%s', so it needs zeebe:subscription with a correlationKey in its extension elements", e.ID)
		return m
	}
	m.CorrelationKey = pb.required(sub, "correlationKey", sub.attr("correlationKey"), computed)
	return m
}

// throwMessage reads a message throw or end event or a send task: a job, or a message to publish.
func (pb *processBuilder) throwMessage(e *Element, n, at *node) {
	e.Job = pb.job(n)
	pub := extension(at, "publishMessage")
	if (pub == nil) == (e.Job == nil) {
		pb.add(n, "it needs exactly one of zeebe:taskDefinition (a job) and zeebe:publishMessage, which of an event stands in the messageEventDefinition")
	}
	if pub == nil {
		if r := pb.refNode(at.attr("messageRef")); r != nil && r.is("message") {
			pb.required(r, "the message's name", r.attr("name"), either)
		}
		return
	}
	e.Event = MessageEvent
	m := &Message{}
	if r := pb.ref(at, "messageRef", "message"); r != nil {
		m.ID, m.Name = r.attr("id"), r.attr("name")
		m.NameExpr = pb.required(r, "the message's name", m.Name, either)
	}
	m.Publish = &Publish{
		CorrelationKey: pb.required(pub, "correlationKey", pub.attr("correlationKey"), either),
		MessageID:      pb.expression(pub, "messageId", pub.attr("messageId"), either),
		TimeToLive:     pb.expression(pub, "timeToLive", pub.attr("timeToLive"), either),
	}
	if ttl := m.Publish.TimeToLive; ttl.Static {
		if _, err := schedule.ParseDuration(ttl.Source); err != nil {
			pb.add(pub, "timeToLive: %v", err)
		}
	}
	e.Message = m
}

func (pb *processBuilder) signal(e *Element, def *node) *Signal {
	r := pb.ref(def, "signalRef", "signal")
	if r == nil {
		return nil
	}
	s := &Signal{ID: r.attr("id"), Name: pb.required(r, "the signal's name", r.attr("name"), either)}
	pb.checkLength(r, "the signal's name", s.Name)
	return s
}

// errorRef reads an error event. A catching event may do without error: it then catches every one.
func (pb *processBuilder) errorRef(def *node, throws bool) *ErrorRef {
	if !throws && pb.refNode(def.attr("errorRef")) == nil {
		return &ErrorRef{}
	}
	r := pb.ref(def, "errorRef", "error")
	if r == nil {
		return nil
	}
	out := &ErrorRef{ID: r.attr("id"), Name: r.attr("name")}
	out.Code = pb.code(r, "the error's errorCode", r.attr("errorCode"), throws)
	if !throws && !out.Code.Static && !out.Code.IsZero() {
		pb.add(def, "the event catches an error, so its errorCode may not be an expression, but it is '%s'", clip(out.Code.Source))
	}
	return out
}

// escalation reads an escalation event. A catching event may do without escalation: it then catches every one.
func (pb *processBuilder) escalation(def *node, throws bool) *Escalation {
	if !throws && pb.refNode(def.attr("escalationRef")) == nil {
		return &Escalation{}
	}
	r := pb.ref(def, "escalationRef", "escalation")
	if r == nil {
		return nil
	}
	out := &Escalation{ID: r.attr("id"), Name: r.attr("name")}
	out.Code = pb.code(r, "the escalation's escalationCode", r.attr("escalationCode"), throws)
	if !throws && !out.Code.Static && !out.Code.IsZero() {
		pb.add(def, "the event catches an escalation, so its escalationCode may not be an expression, but it is '%s'", clip(out.Code.Source))
	}
	return out
}

// code reads an error or escalation code, which a throwing event must have.
func (pb *processBuilder) code(n *node, what, src string, throws bool) Expression {
	if throws {
		return pb.required(n, what, src, either)
	}
	return pb.expression(n, what, src, either)
}

func (pb *processBuilder) conditional(def *node) *Condition {
	out := &Condition{OnCreate: true, OnUpdate: true}
	c := def.child("condition")
	if c == nil || c.content() == "" {
		pb.add(def, "the event needs a condition: an expression, which begins with '='")
	} else {
		out.Expr = pb.expression(def, "the condition", c.content(), computed)
	}
	f := extension(def, "conditionalFilter")
	if f == nil {
		return out
	}
	out.Variables = splitList(f.attr("variableNames"))
	events := splitList(f.attr("variableEvents"))
	if len(events) == 0 {
		return out
	}
	out.OnCreate, out.OnUpdate = false, false
	for _, ev := range events {
		switch ev {
		case "create":
			out.OnCreate = true
		case "update":
			out.OnUpdate = true
		default:
			pb.add(f, "variableEvents holds '%s'; expected create, update or both", clip(ev))
		}
	}
	return out
}

func splitList(text string) []string {
	var out []string
	for _, s := range strings.Split(text, ",") {
		if s = strings.TrimSpace(s); s != "" {
			out = append(out, s)
		}
	}
	return out
}

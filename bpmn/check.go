package bpmn

// check holds the finished process against the rules. Each rule stands where it is about: one function a kind of
// element.
func (pb *processBuilder) check() {
	for i, e := range pb.p.Elements {
		n := pb.nodes[i]
		if n.outer == e {
			pb.checkFlows(e, n)
		}
		switch {
		case e.Type == StartEvent:
			pb.checkStart(e, n)
		case e.Type == EndEvent:
			pb.checkEnd(e, n)
		case e.Type == IntermediateCatchEvent:
			pb.checkCatch(e, n)
		case e.Type == IntermediateThrowEvent:
			pb.checkThrow(e, n)
		case e.Type == BoundaryEvent:
			pb.checkBoundary(e, n)
		case e.Type == EventBasedGateway:
			pb.checkEventGateway(e, n)
		case e.Type == EventSubProcess:
			pb.checkEventSubProcess(e, n)
		case e.Type == AdHocSubProcess:
			pb.checkAdHoc(e, n)
		}
		if e.Type.IsActivity() && n.outer == e {
			pb.checkActivity(e, n)
		}
		if e.Type.IsScope() {
			pb.checkCatchAll(e)
		}
	}
	for i, f := range pb.p.Flows {
		pb.checkCondition(f, pb.flows[i])
	}
	pb.checkStraightThrough()
	pb.checkSupported()
}

// checkFlows looks at what leads into and out of an element.
func (pb *processBuilder) checkFlows(e *Element, n *node) {
	for c := n.first; c != nil; c = c.next {
		if c.is("outgoing") && e.Type != ProcessType {
			if f := pb.refNode(c.content()); f == nil || f.name != "sequenceFlow" {
				pb.add(n, "<outgoing> names '%s', which is no sequence flow of the file", clip(c.content()))
			}
		}
	}
	if e.Type != ExclusiveGateway && e.Type != InclusiveGateway {
		return
	}
	if len(e.Outgoing) < 2 {
		return
	}
	for _, f := range e.Outgoing {
		if f.Condition == nil && f != e.Default && pb.flows[f.Index].child("conditionExpression") == nil {
			pb.add(pb.flows[f.Index], "the flow leaves the gateway '%s' with others, so it must have a condition or be the default flow", e.ID)
		}
	}
}

func (pb *processBuilder) checkCondition(f *Flow, n *node) {
	if f.Condition == nil || f.Source == nil {
		return
	}
	if t := f.Source.Type; t != ExclusiveGateway && t != InclusiveGateway {
		pb.add(n, "conditions are supported on flows that leave an exclusive or inclusive gateway only; '%s' is neither", f.Source.ID)
	}
}

// checkListeners refuses execution listeners that would never run.
func (pb *processBuilder) checkListeners(e *Element, n *node) {
	for _, l := range e.Listeners {
		bad := ""
		switch {
		case l.Event == ListenerBeforeAll:
			bad = "work on multi-instance activities only"
		case e.Type == BoundaryEvent && n.child("compensateEventDefinition") != nil:
			bad = "are not supported by compensation boundary events"
		case l.Event == ListenerStart && (e.Type == StartEvent || e.Type == BoundaryEvent):
			bad = "are not supported by start and boundary events; use the event type end"
		case l.Event == ListenerEnd && e.Type.IsGateway():
			bad = "are not supported by gateways; use the event type start"
		case l.Event == ListenerEnd && e.Type == EndEvent && n.child("errorEventDefinition") != nil:
			bad = "are not supported by error end events; use the event type start"
		}
		if bad != "" {
			pb.add(n, "execution listeners of the event type %s %s", l.Event, bad)
		}
	}
}

func (pb *processBuilder) checkStart(e *Element, n *node) {
	if len(e.Incoming) > 0 {
		pb.add(n, "a start event may not have incoming sequence flows")
	}
	switch e.Scope.Type {
	case ProcessType:
		switch e.Event {
		case NoEvent, MessageEvent, TimerEvent, SignalEvent, ConditionalEvent:
		default:
			pb.add(n, "a start event of a process must be of type none, message, timer, signal or conditional")
		}
	case SubProcess:
		if e.Event != NoEvent {
			pb.add(n, "a start event of a sub-process must be of type none")
		}
	case EventSubProcess:
		switch e.Event {
		case MessageEvent, TimerEvent, ErrorEvent, SignalEvent, EscalationEvent, ConditionalEvent:
		default:
			pb.add(n, "the start event of an event sub-process must be of type message, timer, error, signal, escalation or conditional")
		}
		if e.Event == ErrorEvent && !e.Interrupting {
			pb.add(n, "an error start event interrupts its scope, so isInterrupting may not be false")
		}
	}
}

func (pb *processBuilder) checkEnd(e *Element, n *node) {
	if len(e.Outgoing) > 0 {
		pb.add(n, "an end event may not have outgoing sequence flows")
	}
	switch e.Event {
	case NoEvent, ErrorEvent, MessageEvent, TerminateEvent, SignalEvent, EscalationEvent, CompensationEvent:
	default:
		pb.add(n, "an end event must be of type none, error, message, terminate, signal, escalation or compensation")
	}
}

func (pb *processBuilder) checkCatch(e *Element, n *node) {
	switch e.Event {
	case MessageEvent, TimerEvent, SignalEvent, ConditionalEvent:
	case LinkEvent:
		if len(e.Incoming) > 0 {
			pb.add(n, "a link catch event is reached from its throw events only; it may not have incoming sequence flows")
		}
	default:
		pb.add(n, "an intermediate catch event must be of type message, timer, signal, conditional or link")
	}
}

func (pb *processBuilder) checkThrow(e *Element, n *node) {
	switch e.Event {
	case NoEvent, MessageEvent, SignalEvent, EscalationEvent, CompensationEvent:
	case LinkEvent:
		if len(e.Outgoing) > 0 {
			pb.add(n, "a link throw event goes on at its catch event; it may not have outgoing sequence flows")
		}
	default:
		pb.add(n, "an intermediate throw event must be of type none, message, signal, escalation, link or compensation")
	}
}

func (pb *processBuilder) checkBoundary(e *Element, n *node) {
	if len(e.Incoming) > 0 {
		pb.add(n, "a boundary event may not have incoming sequence flows")
	}
	switch e.Event {
	case TimerEvent, MessageEvent, ErrorEvent, SignalEvent, EscalationEvent, ConditionalEvent:
	case CompensationEvent:
		if e.Handler == nil {
			pb.add(n, "a compensation boundary event must be joined to its handler by an association")
		}
		if len(e.Outgoing) > 0 {
			pb.add(n, "a compensation boundary event may not have outgoing sequence flows; its handler is joined by an association")
		}
	default:
		pb.add(n, "a boundary event must be of type timer, message, error, signal, escalation, conditional or compensation")
	}
	if e.Event == ErrorEvent && !e.Interrupting {
		pb.add(n, "an error boundary event interrupts its activity, so cancelActivity may not be false")
	}
	if host := e.AttachedTo; host != nil && e.Event == EscalationEvent && !canEscalate(host) {
		pb.add(n, "an escalation boundary event must be attached to a sub-process or call activity; '%s' cannot escalate", host.ID)
	}
}

func canEscalate(e *Element) bool {
	if e.Type == MultiInstanceBody {
		e = e.Inner
	}
	return e.Type == SubProcess || e.Type == AdHocSubProcess || e.Type == CallActivity
}

func (pb *processBuilder) checkEventGateway(e *Element, n *node) {
	if len(e.Outgoing) < 2 {
		pb.add(n, "an event-based gateway must have at least two outgoing sequence flows, found %d", len(e.Outgoing))
	}
	var targets []*Element
	for _, f := range e.Outgoing {
		t := f.Target
		if t == nil {
			continue
		}
		targets = append(targets, t)
		ok := t.Type == IntermediateCatchEvent
		switch t.Event {
		case MessageEvent, TimerEvent, SignalEvent, ConditionalEvent:
		default:
			ok = false
		}
		if !ok {
			pb.add(n, "the flow '%s' leads to '%s'; after an event-based gateway only intermediate catch events of type message, timer, signal or conditional may follow", f.ID, t.ID)
			continue
		}
		t.AfterEventGateway = true
		if len(t.Incoming) > 1 {
			pb.add(pb.nodes[t.Index], "the event follows the event-based gateway '%s', so no other sequence flow may lead to it", e.ID)
		}
	}
	pb.checkSame(targets)
}

func (pb *processBuilder) checkEventSubProcess(e *Element, n *node) {
	if len(e.Incoming) > 0 || len(e.Outgoing) > 0 {
		pb.add(n, "an event sub-process is started by its event; it may not have sequence flows")
	}
	if e.Scope.Type == AdHocInnerInstance && e.Start != nil && e.Start.Interrupting {
		pb.add(n, "an event sub-process inside an ad-hoc sub-process may not interrupt it; set isInterrupting=\"false\" at its start event")
	}
	if n.child("multiInstanceLoopCharacteristics") != nil {
		pb.add(n, "an event sub-process may not be a multi-instance activity")
	}
}

func (pb *processBuilder) checkAdHoc(e *Element, n *node) {
	if e.AdHoc == nil {
		return
	}
	if len(e.AdHoc.Activities) == 0 {
		pb.add(n, "an ad-hoc sub-process must hold at least one activity")
	}
	for _, c := range e.Inner.Children {
		if c.Type == EndEvent {
			pb.add(pb.nodes[c.Index], "an ad-hoc sub-process may not hold end events; a path ends where no flow goes on")
		}
	}
}

// checkActivity looks at compensation handlers and at kinds of loops.
func (pb *processBuilder) checkActivity(e *Element, n *node) {
	if n.child("standardLoopCharacteristics") != nil {
		pb.add(n, "standard loops are not supported; use a multi-instance activity or a gateway that leads back")
	}
	for _, b := range e.Boundaries {
		if h := b.Handler; h != nil && !h.ForCompensation {
			pb.add(pb.nodes[b.Index], "the association leads to '%s', which is no compensation handler; it must be an activity with isForCompensation=\"true\"", h.ID)
		}
	}
	if !e.ForCompensation {
		return
	}
	if len(e.Incoming) > 0 || len(e.Outgoing) > 0 {
		pb.add(n, "a compensation handler may not have sequence flows")
	}
	if len(e.Boundaries) > 0 {
		pb.add(n, "a compensation handler may not have boundary events")
	}
}

// checkCatchAll refuses two events of one scope or activity that would catch the same thing.
func (pb *processBuilder) checkCatchAll(scope *Element) {
	var starts []*Element
	for _, s := range scope.EventSubProcesses {
		if s.Start != nil {
			starts = append(starts, s.Start)
		}
	}
	pb.checkSame(starts)
	for _, c := range scope.Children {
		pb.checkSame(c.Boundaries)
	}
}

func (pb *processBuilder) checkSame(catches []*Element) {
	type key struct {
		event EventType
		what  string
	}
	seen := map[key]*Element{}
	for _, e := range catches {
		k := key{event: e.Event}
		switch {
		case e.Error != nil:
			k.what = e.Error.Code.Source
		case e.Escalation != nil:
			k.what = e.Escalation.Code.Source
		case e.Message != nil && e.Message.Name != "":
			k.what = e.Message.Name
		case e.Signal != nil && !e.Signal.Name.IsZero():
			k.what = e.Signal.Name.Source
		default:
			continue
		}
		if other := seen[k]; other != nil {
			what := "without code"
			if k.what != "" {
				what = "'" + clip(k.what) + "'"
			}
			pb.add(pb.nodes[e.Index], "it catches the same %s (%s) as '%s'; only one event of a scope, activity or event-based gateway may", lower(e.Event), what, other.ID)
			continue
		}
		seen[k] = e
	}
}

func lower(t EventType) string {
	b := []byte(t.String())
	for i := range b {
		b[i] |= 0x20
	}
	return string(b)
}

// checkSupported asks the caller which elements it can execute.
func (pb *processBuilder) checkSupported() {
	if pb.opts.Supported == nil {
		return
	}
	for i, e := range pb.p.Elements {
		if e.Type == AdHocInnerInstance {
			continue // it is nothing of its own
		}
		ok, reason := pb.opts.Supported(e)
		if ok {
			continue
		}
		if reason != "" {
			reason = ": " + reason
		}
		what := e.Type.String()
		if e.Event != NoEvent {
			what += " (" + lower(e.Event) + ")"
		}
		pb.add(pb.nodes[i], "%s cannot be executed yet%s", what, reason)
	}
}

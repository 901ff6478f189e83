package bpmn

import "strings"

// starts finds the start events of every scope.
func (pb *processBuilder) starts() {
	for i, e := range pb.p.Elements {
		if !e.Type.IsScope() || e.Type == MultiInstanceBody || e.Type == AdHocSubProcess {
			continue
		}
		var found []*Element
		for _, c := range e.Children {
			if c.Type == StartEvent {
				found = append(found, c)
			}
		}
		switch e.Type {
		case ProcessType:
			pb.processStarts(found)
		case AdHocInnerInstance:
			for _, c := range found {
				pb.add(pb.nodes[c.Index], "an ad-hoc sub-process may not hold start events")
			}
		default:
			if len(found) != 1 {
				pb.add(pb.nodes[i], "a sub-process must have exactly one start event, found %d", len(found))
			}
			if len(found) > 0 {
				e.Start = found[0]
			}
		}
	}
}

func (pb *processBuilder) processStarts(found []*Element) {
	if len(found) == 0 {
		pb.add(pb.root, "the process must have at least one start event")
	}
	messages, signals, conditions := map[string]*Element{}, map[string]*Element{}, map[string]*Element{}
	unique := func(seen map[string]*Element, e *Element, what, key string) {
		if key == "" {
			return
		}
		if other := seen[key]; other != nil {
			pb.add(pb.nodes[e.Index], "the start events '%s' and '%s' have the same %s '%s'; one start event only may have it", other.ID, e.ID, what, clip(key))
			return
		}
		seen[key] = e
	}
	for _, e := range found {
		n := pb.nodes[e.Index]
		switch e.Event {
		case NoEvent:
			if pb.p.NoneStart != nil {
				pb.add(n, "the process has more than one none start event; '%s' is one already", pb.p.NoneStart.ID)
				continue
			}
			pb.p.NoneStart = e
		case MessageEvent:
			pb.p.MessageStarts = append(pb.p.MessageStarts, e)
			if e.Message != nil {
				pb.constant(n, "the message's name", &e.Message.NameExpr)
				unique(messages, e, "message", e.Message.NameExpr.Source)
			}
		case TimerEvent:
			pb.p.TimerStarts = append(pb.p.TimerStarts, e)
			if e.Timer != nil {
				pb.withoutVariables(n, "the timer's "+e.Timer.Kind.String(), e.Timer.Expr)
			}
		case SignalEvent:
			pb.p.SignalStarts = append(pb.p.SignalStarts, e)
			if e.Signal != nil {
				pb.constant(n, "the signal's name", &e.Signal.Name)
				unique(signals, e, "signal", e.Signal.Name.Source)
			}
		case ConditionalEvent:
			pb.p.ConditionalStarts = append(pb.p.ConditionalStarts, e)
			if e.Condition != nil {
				unique(conditions, e, "condition", e.Condition.Expr.Source)
			}
		}
	}
}

// constant requires that an expression can be computed without variables: the names that start events wait for are
// needed at deployment, before there is an instance.
func (pb *processBuilder) constant(n *node, what string, x *Expression) {
	if x.Static || x.Parsed == nil {
		return
	}
	text, why := constantText(x.Parsed)
	if why != "" {
		pb.add(n, "%s is the expression '%s', which %s; at a start event of a process it must be a constant text", what, clip(x.Source), why)
		return
	}
	*x = Expression{Source: text, Static: true}
}

// withoutVariables requires that an expression reads no variable of a process: timers of start events are set at
// deployment.
func (pb *processBuilder) withoutVariables(n *node, what string, x Expression) {
	if x.Parsed == nil {
		return
	}
	for _, name := range variablesOf(x.Parsed) {
		pb.add(n, "%s is the expression '%s', which reads the variable '%s'; at a start event of a process there are no variables", what, clip(x.Source), clip(name))
	}
}

// links joins throwing link events to the catching one of the same name in the same scope.
func (pb *processBuilder) links() {
	type key struct {
		scope *Element
		name  string
	}
	catches := map[key]*Element{}
	for _, e := range pb.p.Elements {
		if e.Event != LinkEvent || e.Type != IntermediateCatchEvent || e.Link == nil || e.Link.Name == "" {
			continue
		}
		k := key{e.Scope, e.Link.Name}
		if other := catches[k]; other != nil {
			pb.add(pb.nodes[e.Index], "the link '%s' is caught twice in this scope, first by '%s'; only one catch event may have the name", clip(e.Link.Name), other.ID)
			continue
		}
		catches[k] = e
	}
	for _, e := range pb.p.Elements {
		if e.Event != LinkEvent || e.Type != IntermediateThrowEvent || e.Link == nil || e.Link.Name == "" {
			continue
		}
		e.Link.Target = catches[key{e.Scope, e.Link.Name}]
		if e.Link.Target == nil {
			pb.add(pb.nodes[e.Index], "no catch event of the link '%s' is in this scope", clip(e.Link.Name))
		}
	}
}

// compensation joins compensation boundary events to their handlers and throwing events to their activities.
func (pb *processBuilder) compensation() {
	for n := pb.root.first; n != nil; n = n.following(pb.root) {
		if !n.is("association") {
			continue
		}
		from, to := pb.refElement(n.attr("sourceRef")), pb.refElement(n.attr("targetRef"))
		if from != nil && to != nil && from.Type == BoundaryEvent && from.Event == CompensationEvent {
			from.Handler = to
		}
	}
	for i, e := range pb.p.Elements {
		if e.Event != CompensationEvent || e.Type != EndEvent && e.Type != IntermediateThrowEvent {
			continue
		}
		def := pb.nodes[i].child("compensateEventDefinition")
		if ref := strings.TrimSpace(def.attr("activityRef")); ref != "" {
			e.Compensate = pb.refElement(ref)
			pb.compensated(e, def, ref)
		}
	}
}

// compensated checks the activity that a compensation event names.
func (pb *processBuilder) compensated(e *Element, def *node, ref string) {
	a := e.Compensate
	if a == nil || !a.Type.IsActivity() {
		pb.add(def, "activityRef is '%s', which is no activity of this process", clip(ref))
		return
	}
	handled := a.Type == SubProcess || a.Type == AdHocSubProcess || a.Inner != nil && a.Inner.Type == SubProcess
	for _, b := range a.Boundaries {
		handled = handled || b.Event == CompensationEvent
	}
	if !handled {
		pb.add(def, "the activity '%s' cannot be compensated: it is no sub-process and has no compensation boundary event", a.ID)
	}
	scope := e.Scope
	if scope.Type == EventSubProcess && a.Scope != scope {
		scope = scope.Scope
	}
	if a.Scope != scope {
		pb.add(def, "the activity '%s' is in another scope than the event", a.ID)
	}
}

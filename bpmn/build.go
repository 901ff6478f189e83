package bpmn

import "strings"

// elementTypeOf maps XML names to types. Event sub-processes and multi-instance bodies are told apart later.
var elementTypeOf = map[string]ElementType{
	"subProcess":             SubProcess,
	"adHocSubProcess":        AdHocSubProcess,
	"startEvent":             StartEvent,
	"endEvent":               EndEvent,
	"intermediateCatchEvent": IntermediateCatchEvent,
	"intermediateThrowEvent": IntermediateThrowEvent,
	"boundaryEvent":          BoundaryEvent,
	"serviceTask":            ServiceTask,
	"userTask":               UserTaskType,
	"scriptTask":             ScriptTask,
	"businessRuleTask":       BusinessRuleTask,
	"sendTask":               SendTask,
	"receiveTask":            ReceiveTask,
	"manualTask":             ManualTask,
	"task":                   UndefinedTask,
	"exclusiveGateway":       ExclusiveGateway,
	"parallelGateway":        ParallelGateway,
	"inclusiveGateway":       InclusiveGateway,
	"eventBasedGateway":      EventBasedGateway,
	"callActivity":           CallActivity,
}

// inexecutable are flow elements of BPMN that have no execution semantics here.
var inexecutable = map[string]bool{
	"transaction": true, "complexGateway": true, "choreographyTask": true, "subChoreography": true, "callChoreography": true,
	"implicitThrowEvent": true,
}

// processBuilder builds one process. nodes runs beside p.Elements: the XML an element comes from.
type processBuilder struct {
	*builder
	root  *node
	p     *Process
	nodes []*node // by Element.Index
	flows []*node // by Flow.Index
}

// process builds and checks one executable process.
func (b *builder) process(n *node) *Process {
	p := &Process{
		ID: n.attr("id"), Name: n.attr("name"),
		byID: map[string]*Element{}, flowByID: map[string]*Flow{},
	}
	pb := &processBuilder{builder: b, root: n, p: p}
	if p.ID == "" {
		b.add(n, "the process has no id")
	}
	p.Root = pb.element(n, ProcessType, nil)
	pb.collect()
	pb.connect()
	pb.attach()
	for i, e := range p.Elements {
		pb.detail(e, pb.nodes[i])
	}
	pb.starts()
	pb.links()
	pb.compensation()
	before := len(b.list)
	pb.check()
	if b.opts.Accepted {
		b.list = b.list[:before]
	}
	return p
}

// element makes one element and enters it.
func (pb *processBuilder) element(n *node, t ElementType, scope *Element) *Element {
	e := &Element{
		Index: len(pb.p.Elements), Process: pb.p, ID: n.attr("id"), Name: n.attr("name"), Type: t, Line: n.line, xmlName: n.name, Scope: scope, Interrupting: true,
	}
	if doc := n.child("documentation"); doc != nil {
		e.Documentation = doc.content()
	}
	if scope != nil {
		e.Depth = scope.Depth + 1
		scope.Children = append(scope.Children, e)
	}
	pb.p.Elements = append(pb.p.Elements, e)
	pb.nodes = append(pb.nodes, n)
	if n.outer == nil {
		n.outer = e
		if e.ID != "" {
			pb.p.byID[e.ID] = e
		}
	}
	n.inner = e
	return e
}

// collect makes elements and flows of everything inside the process, in document order.
func (pb *processBuilder) collect() {
	for n := pb.root.first; n != nil; {
		if n.space != spaceBPMN {
			n = n.after(pb.root)
			continue
		}
		scope := n.parent.inner
		t, known := elementTypeOf[n.name]
		switch {
		case known && scope != nil:
			pb.node(n, t, scope)
		case n.name == "sequenceFlow" && scope != nil:
			f := &Flow{Index: len(pb.p.Flows), ID: n.attr("id"), Name: n.attr("name")}
			pb.p.Flows = append(pb.p.Flows, f)
			pb.flows = append(pb.flows, n)
			if f.ID != "" {
				pb.p.flowByID[f.ID] = f
			} else {
				pb.add(n, "the sequence flow has no id")
			}
		case inexecutable[n.name]:
			pb.add(n, "elements of type '%s' are not supported; model it with supported elements", n.name)
			n = n.after(pb.root)
			continue
		}
		n = n.following(pb.root)
	}
}

// node makes the element of a flow node, with its multi-instance body around it or its inner instance in it.
func (pb *processBuilder) node(n *node, t ElementType, scope *Element) {
	if !scope.Type.IsScope() {
		pb.add(n, "<%s> may not stand inside <%s>", n.name, n.parent.name)
		return
	}
	if n.attr("id") == "" {
		pb.add(n, "the element has no id")
	}
	if t == SubProcess && isTrue(n, "triggeredByEvent", false) {
		t = EventSubProcess
	}
	if loop := n.child("multiInstanceLoopCharacteristics"); loop != nil && t != EventSubProcess && (t.IsActivity()) {
		body := pb.element(n, MultiInstanceBody, scope)
		inner := pb.element(n, t, body)
		body.Inner = inner
	} else {
		pb.element(n, t, scope)
	}
	e := n.inner
	if t == EventSubProcess {
		scope.EventSubProcesses = append(scope.EventSubProcesses, e)
	}
	if t == AdHocSubProcess {
		instance := pb.element(n, AdHocInnerInstance, e)
		instance.ID, instance.Name = e.ID+"#innerInstance", ""
		pb.p.byID[instance.ID] = instance
		e.Inner = instance
	}
}

// connect resolves the ends of the sequence flows.
func (pb *processBuilder) connect() {
	for i, f := range pb.p.Flows {
		n := pb.flows[i]
		f.Source, f.Target = pb.end(n, "sourceRef"), pb.end(n, "targetRef")
		if f.Source == nil || f.Target == nil {
			continue
		}
		if f.Source.Scope != f.Target.Scope {
			pb.add(n, "the flow leads from '%s' to '%s' across the border of a sub-process; source and target must be in the same scope", f.Source.ID, f.Target.ID)
		}
		f.Source.Outgoing = append(f.Source.Outgoing, f)
		f.Target.Incoming = append(f.Target.Incoming, f)
		if c := n.child("conditionExpression"); c != nil {
			pb.condition(f, n, c)
		}
	}
}

func (pb *processBuilder) condition(f *Flow, n, c *node) {
	src := c.content()
	if src == "" {
		pb.add(n, "the condition is empty; expected an expression, which begins with '='")
		return
	}
	x := pb.expression(n, "the condition", src, computed)
	f.Condition = &x
}

func (pb *processBuilder) end(n *node, attr string) *Element {
	ref := n.attr(attr)
	if ref == "" {
		pb.add(n, "%s must be present and not empty", attr)
		return nil
	}
	e := pb.refElement(ref)
	if e == nil {
		pb.add(n, "%s names '%s', which is no element of this process that a flow can join", attr, clip(ref))
	}
	return e
}

// refElement finds the flow node of this process that a reference means, nil when there is none.
func (pb *processBuilder) refElement(ref string) *Element {
	n := pb.refNode(ref)
	if n == nil || n.process != pb.root || n == pb.root {
		return nil
	}
	return n.outer
}

// refNode finds what a reference means. References are qualified names; the prefix says nothing here, since imports
// of other files are not followed.
func (b *builder) refNode(ref string) *node {
	ref = strings.TrimSpace(ref)
	if n := b.doc.ids[ref]; n != nil {
		return n
	}
	if _, local, ok := strings.Cut(ref, ":"); ok {
		return b.doc.ids[local]
	}
	return nil
}

// attach joins boundary events to their activities and default flows to their gateways.
func (pb *processBuilder) attach() {
	for i, e := range pb.p.Elements {
		n := pb.nodes[i]
		if e.Type == BoundaryEvent {
			e.Interrupting = isTrue(n, "cancelActivity", true)
			host := pb.refElement(n.attr("attachedToRef"))
			switch {
			case host == nil || !host.Type.IsActivity():
				pb.add(n, "a boundary event must be attached to an activity; attachedToRef is '%s'", clip(n.attr("attachedToRef")))
			case host.Scope != e.Scope:
				pb.add(n, "the activity '%s' that the boundary event is attached to is in another scope", host.ID)
			default:
				e.AttachedTo = host
				host.Boundaries = append(host.Boundaries, e)
			}
		}
		if ref := n.attr("default"); ref != "" && e == n.outer {
			pb.defaultFlow(e, n, ref)
		}
	}
}

func (pb *processBuilder) defaultFlow(e *Element, n *node, ref string) {
	for _, f := range e.Outgoing {
		if f.ID == ref {
			e.Default = f
			return
		}
	}
	pb.add(n, "the default flow '%s' does not start here", clip(ref))
}

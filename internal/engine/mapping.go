package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/feel"
)

// applyInputs evaluates the input mappings in model order, each seeing the earlier ones, and makes the results local
// variables of the element: all of them, or on a failure none.
func (b *Batch) applyInputs(n *node) *failure {
	if len(n.el.Inputs) == 0 || !mapsInputs(n.el) {
		return nil
	}
	local := mapped{names: map[string]feel.Value{}, outer: scopeVariables{b, n.inst.Key}}
	if f := b.evaluateMappings(n.el.Inputs, &local); f != nil {
		return f
	}
	for _, name := range local.order {
		b.setLocal(n, name, local.names[name].AppendJSON(nil))
	}
	return nil
}

// mapsInputs tells whether an element's input mappings count. As in the original, those of elements that do no work of
// their own are ignored.
func mapsInputs(el *bpmn.Element) bool {
	switch el.Type {
	case bpmn.StartEvent, bpmn.BoundaryEvent:
		return false
	case bpmn.IntermediateThrowEvent, bpmn.EndEvent:
		return el.Event == bpmn.MessageEvent || el.Event == bpmn.SignalEvent
	}
	return mapsOutputs(el)
}

// mapsOutputs tells whether an element's output mappings count.
func mapsOutputs(el *bpmn.Element) bool {
	return el.Type != bpmn.ManualTask && el.Type != bpmn.UndefinedTask && !el.Type.IsGateway()
}

// takesEventVariables tells whether the variables of what triggered an event become its own before they go up.
func takesEventVariables(el *bpmn.Element) bool {
	return el.Type == bpmn.BoundaryEvent || el.Type == bpmn.StartEvent && !startsEventSubProcess(el) || el.AfterEventGateway
}

// applyOutputs takes the variables that came with the element's end (from its job, task, message or child) and the
// output mappings. With mappings the variables stay local and only what is mapped goes up; without, all go up.
func (b *Batch) applyOutputs(n *node) *failure {
	if len(n.el.Outputs) > 0 && mapsOutputs(n.el) {
		return b.mapOutputs(n)
	}
	vars := n.inst.TriggerVars
	n.inst.TriggerVars = nil
	switch {
	case takesEventVariables(n.el):
		if n.inst.Locals && n.el.Event != bpmn.ErrorEvent { // an error's variables stay at the event unless they are mapped
			b.propagate(b.parent(n), b.localVariables(n))
		}
	case len(vars) > 0:
		b.propagate(n, vars)
	}
	return nil
}

func (b *Batch) mapOutputs(n *node) *failure {
	if len(n.inst.TriggerVars) > 0 {
		b.setLocals(n, n.inst.TriggerVars)
		n.inst.TriggerVars = nil
	}
	parent := b.parent(n)
	own := scopeVariables{b, n.inst.Key}
	up := mapped{names: map[string]feel.Value{}, outer: own, merge: scopeVariables{b, parent.inst.Key}}
	if f := b.evaluateMappings(n.el.Outputs, &up); f != nil {
		return f
	}
	for _, name := range up.order {
		b.setNearest(parent, name, up.names[name].AppendJSON(nil))
	}
	return nil
}

func (b *Batch) evaluateMappings(mappings []bpmn.Mapping, to *mapped) *failure {
	for i := range mappings {
		m := &mappings[i]
		to.target = m.Target[0]
		r, f := b.evaluate(m.Source, to)
		if f != nil {
			f.Type = ioMappingError
			return f
		}
		to.assign(m.Target, r.Value)
	}
	return nil
}

// mapped collects the results of mappings, visible to the mappings that follow.
type mapped struct {
	names  map[string]feel.Value
	order  []string
	target string // of the mapping that is being evaluated: it does not see what it is about to make
	outer  feel.Variables
	merge  feel.Variables // output mappings: nested targets go into the object that is there
}

// Lookup implements feel.Variables. An output mapping sees the element's variables, not the other results.
func (m *mapped) Lookup(name string) (feel.Value, bool) {
	if v, ok := m.names[name]; ok && m.merge == nil && name != m.target {
		return v, true
	}
	return m.outer.Lookup(name)
}

func (m *mapped) tenant() string {
	if t, ok := m.outer.(tenanted); ok {
		return t.tenant()
	}
	return DefaultTenant
}

// assign puts a value at a path: a variable, or a place inside nested contexts.
func (m *mapped) assign(path []string, value feel.Value) {
	name := path[0]
	base, ok := m.names[name]
	if !ok {
		m.order = append(m.order, name)
		if m.merge != nil && len(path) > 1 {
			base, _ = m.merge.Lookup(name)
		}
	}
	m.names[name] = put(base, path[1:], value)
}

// put returns base with value at a path inside it; what is no context on the way becomes one.
func put(base feel.Value, path []string, value feel.Value) feel.Value {
	if len(path) == 0 {
		return value
	}
	inner, _ := base.Get(path[0])
	return base.With(path[0], put(inner, path[1:], value))
}

package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

const calledElementError = "CALLED_ELEMENT_ERROR"

// callActivity runs an instance of another process and waits for its end.
type callActivity struct{ passing }

func (callActivity) activate(b *Batch, n *node) (bool, *failure) {
	call := n.el.Called
	own := scopeVariables{b, n.inst.Key}
	id, f := b.evaluateText(call.ProcessID, own)
	if f != nil {
		return false, f
	}
	m, f := b.calledModel(n, id)
	if f != nil {
		return false, f
	}
	parent := b.process(n.inst.Process)
	if parent.Depth+1 > maxCallDepth {
		return false, &failure{Type: calledElementError, Message: fmt.Sprintf(
			"Call activity '%s' would be call number %d above one another; at most %d are allowed. Is process '%s' calling itself without end?",
			n.el.ID, parent.Depth+1, maxCallDepth, id)}
	}
	vars := b.variablesForChild(n)
	p := &state.Process{Parent: n.inst.Process, ParentElement: n.inst.Key, Depth: parent.Depth + 1,
		Tenant: parent.Tenant, ProcessID: m.def.ID, Tags: parent.Tags}
	child := b.createInstance(m, p, n.inst.Root)
	n.inst.Called = child.inst.Key
	b.put(n.inst)
	b.setLocals(child, vars)
	b.startElement(child, int32(m.process.NoneStart.Index), nil)
	return true, nil
}

// calledModel finds the process to call.
func (b *Batch) calledModel(n *node, id string) (*model, *failure) {
	def := b.boundDefinition(n, id)
	if def == nil {
		return nil, &failure{Type: calledElementError, Message: fmt.Sprintf(
			"Call activity '%s' calls process '%s'%s, but no such process is deployed. Deploy it and resolve the incident.",
			n.el.ID, id, bindingText(n.el.Called.Binding, n.el.Called.VersionTag))}
	}
	m := b.model(def.Key)
	if m.process.NoneStart == nil {
		return nil, &failure{Type: calledElementError, Message: fmt.Sprintf(
			"Call activity '%s' calls process '%s', which has no none start event. Only a process with one can be called.", n.el.ID, id)}
	}
	return m, nil
}

func (b *Batch) boundDefinition(n *node, id string) *state.Definition {
	tenant := n.m.def.TenantID
	switch n.el.Called.Binding {
	case bpmn.BindingVersionTag:
		return b.tx.DefinitionTagged(tenant, id, n.el.Called.VersionTag)
	case bpmn.BindingDeployment:
		return b.definitionOfDeployment(tenant, id, n.m.def.DeploymentKey)
	}
	return b.tx.DefinitionVersion(tenant, id, -1)
}

func bindingText(binding bpmn.Binding, tag string) string {
	switch binding {
	case bpmn.BindingVersionTag:
		return fmt.Sprintf(" with version tag '%s'", tag)
	case bpmn.BindingDeployment:
		return " of its own deployment"
	}
	return ""
}

// variablesForChild is what the called process starts with: everything visible, or what the input mappings made.
func (b *Batch) variablesForChild(n *node) []byte {
	if n.el.Called.PropagateAllParent {
		return b.visible(n.inst.Key, nil)
	}
	return b.localVariables(n)
}

func (callActivity) terminate(b *Batch, n *node) bool {
	if n.inst.Called != 0 {
		b.push(step{Op: opTerminate, Key: n.inst.Called})
		return false
	}
	return true
}

// wantsResult tells whether a call activity takes variables of the called process.
func wantsResult(el *bpmn.Element) bool {
	return el.Called != nil && (el.Called.PropagateAllChild || len(el.Outputs) > 0)
}

// childEnded takes a called process instance's end up in the call activity.
func (b *Batch) childEnded(child *node, p *state.Process, how string) {
	n := b.node(p.ParentElement)
	if n == nil {
		return
	}
	n.inst.Called = 0
	b.put(n.inst)
	switch {
	case n.inst.Phase == state.Terminating:
		b.terminated(n)
	case how == stateCompleted:
		n.inst.TriggerVars = child.inst.TriggerVars
		b.push(step{Op: opComplete, Key: n.inst.Key})
	default: // a child ends only with its call activity; this is one that ended for reasons of its own
		b.push(step{Op: opTerminate, Key: n.inst.Key})
	}
}

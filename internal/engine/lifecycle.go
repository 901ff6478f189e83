package engine

import (
	"slices"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

// node is an element instance with its element and model: what behaviors work on.
type node struct {
	inst *state.Instance
	el   *bpmn.Element
	m    *model
}

// node finds an element instance with what belongs to it, nil when it is gone.
func (b *Batch) node(key int64) *node {
	inst := b.instance(key)
	if inst == nil {
		return nil
	}
	b.subject = inst.Process
	m := b.model(inst.Definition)
	return &node{inst, m.process.Elements[inst.Element], m}
}

func (b *Batch) parent(n *node) *node { return b.node(n.inst.Scope) }

// failure is why a phase cannot go on; it becomes an incident.
type failure struct {
	Type    string
	Message string
	Job     int64
}

// behavior is what an element type does beyond what all elements do.
type behavior interface {
	// activate begins the element's work, after the input mappings. It returns true when the element waits. It must not
	// have written anything when it fails, as it runs again when the incident is resolved.
	activate(b *Batch, n *node) (waits bool, f *failure)
	// leave chooses the flows to take, after the output mappings.
	leave(b *Batch, n *node) ([]*bpmn.Flow, *failure)
	// terminate gives up the element's work. It returns true when that is done at once.
	terminate(b *Batch, n *node) (done bool)
}

// passing is the behavior of what does nothing, and the base of the others.
type passing struct{}

func (passing) activate(*Batch, *node) (bool, *failure)          { return false, nil }
func (passing) leave(_ *Batch, n *node) ([]*bpmn.Flow, *failure) { return n.el.Outgoing, nil }
func (passing) terminate(*Batch, *node) bool                     { return true }

// activate brings an element to life in a scope. The token that does so is already counted there.
func (b *Batch) activate(s step) {
	scope := b.node(s.Key)
	if scope == nil {
		return
	}
	if closed(scope) {
		b.tokenGone(scope)
		return
	}
	inst := &state.Instance{Key: b.newKey(), Process: scope.inst.Process, Root: scope.inst.Root,
		Definition: scope.inst.Definition, Element: s.Element, Scope: s.Key, Phase: state.Activating,
		StartedAt: b.now, FlowIn: s.Flow, Loop: s.Loop, TriggerVars: s.Data}
	b.add(inst)
	n := &node{inst, scope.m.process.Elements[s.Element], scope.m}
	b.tell(n, stateActive)
	if s.Loop > 0 {
		inst.TriggerVars = nil
		b.beginLoop(scope, n, s.Data)
	}
	b.begin(n)
	b.moved(scope)
}

// begin runs the activating phase.
func (b *Batch) begin(n *node) {
	if f := b.applyInputs(n); f != nil {
		b.raise(n, f)
		return
	}
	if takesEventVariables(n.el) && len(n.inst.TriggerVars) > 0 {
		b.setLocals(n, n.inst.TriggerVars)
		n.inst.TriggerVars = nil
	}
	var catches []catch
	if !isScope(n.el) || n.el.Type == bpmn.MultiInstanceBody { // a scope waits from the end of its start event on, whose variables count for what it waits for
		var f *failure
		if catches, f = b.evaluateCatches(n); f != nil {
			b.raise(n, f)
			return
		}
	}
	waits, f := behaviorOf(n.el).activate(b, n)
	if f != nil {
		b.raise(n, f)
		return
	}
	b.openCatches(n, catches)
	n.inst.Phase = state.Active
	b.put(n.inst)
	switch {
	case waits:
	case n.el.Type == bpmn.ExclusiveGateway || n.el.Type == bpmn.InclusiveGateway: // its choice is made on the way in
		b.complete(n)
	default: // behind what is on its way already: parallel paths go forward side by side
		b.push(step{Op: opComplete, Key: n.inst.Key})
	}
}

// resume runs the phase that an incident stopped.
func (b *Batch) resume(n *node) {
	switch n.inst.Phase {
	case state.Activating:
		b.begin(n)
	case state.Completing:
		b.complete(n)
	}
}

// complete runs the completing phase: the element's work is done.
func (b *Batch) complete(n *node) {
	n.inst.Phase = state.Completing
	b.put(n.inst)
	if f := b.applyOutputs(n); f != nil {
		b.raise(n, f)
		return
	}
	flows, f := behaviorOf(n.el).leave(b, n)
	if f != nil {
		b.raise(n, f)
		return
	}
	if n.inst.Loop > 0 {
		if f := b.endLoop(b.parent(n), n); f != nil {
			b.raise(n, f)
			return
		}
	}
	b.closeCatches(n)
	if n.el.Scope == nil {
		b.collectResult(n)
	}
	b.depart(n, stateCompleted)
	if n.el.Scope == nil {
		b.processEnded(n, stateCompleted)
		return
	}
	b.moveOn(n, flows)
}

// moveOn puts a token on each flow and takes the completed element's own token away. As in the original, the flow that
// stands last in the file is taken first.
func (b *Batch) moveOn(n *node, flows []*bpmn.Flow) {
	scope := b.parent(n)
	ends := b.endsAfter(n)
	if ends && len(flows) > 0 { // before any token of it arrives
		b.push(step{Op: opTerminate, Key: n.inst.Process})
	}
	for _, f := range slices.Backward(flows) {
		b.push(step{Op: opTake, Key: scope.inst.Key, Flow: int32(f.Index)})
	}
	scope.inst.Tokens += int32(len(flows))
	b.put(scope.inst)
	b.tokenGone(scope)
	if ends && len(flows) == 0 { // what completes by this completes
		b.push(step{Op: opTerminate, Key: n.inst.Process})
	}
}

// tokenGone takes one token out of a scope, which ends the scope when it was the last.
func (b *Batch) tokenGone(scope *node) {
	scope.inst.Tokens--
	b.put(scope.inst)
	switch {
	case scope.inst.Tokens > 0:
		b.moved(scope)
	case scope.inst.Phase == state.Terminating:
		b.terminated(scope)
	case scope.inst.Triggered > 0:
		b.startInterruption(scope)
	default:
		b.push(step{Op: opComplete, Key: scope.inst.Key})
	}
}

// startInterruption activates the event sub-process for which a scope was emptied.
func (b *Batch) startInterruption(scope *node) {
	element, vars := scope.inst.Triggered-1, scope.inst.TriggerVars
	scope.inst.Triggered, scope.inst.TriggerVars, scope.inst.Draining = 0, nil, false
	scope.inst.Tokens = 1
	b.put(scope.inst)
	b.push(step{Op: opActivate, Key: scope.inst.Key, Element: element, Data: vars})
}

// drainScope ends everything inside a scope, which then completes, or is taken over by the event that interrupted it.
// The caller is inside the scope and leaves it by itself, or passes 0.
func (b *Batch) drainScope(scope *node, except int64) {
	scope.inst.Draining, scope.inst.Joining = true, 0
	scope.inst.Tokens -= b.tx.DropJoins(scope.inst.Key)
	b.put(scope.inst)
	for _, child := range b.children(scope.inst.Key) {
		if child != except {
			b.push(step{Op: opTerminate, Key: child})
		}
	}
}

// closed tells whether a scope takes no tokens any more.
func closed(scope *node) bool {
	return scope.inst.Phase == state.Terminating || scope.inst.Draining
}

// arrive lets the token on a flow enter the flow's target.
func (b *Batch) arrive(scopeKey int64, flow int32) {
	scope := b.node(scopeKey)
	if scope == nil {
		return
	}
	if closed(scope) {
		b.tokenGone(scope)
		return
	}
	f := scope.m.process.Flows[flow]
	joins := len(f.Target.Incoming) > 1
	switch {
	case joins && f.Target.Type == bpmn.ParallelGateway && !b.join(scope, f):
		b.moved(scope)
	case joins && f.Target.Type == bpmn.InclusiveGateway:
		b.waitAtInclusive(scope, f)
	default:
		b.activate(step{Key: scopeKey, Element: int32(f.Target.Index), Flow: flow + 1})
	}
}

// depart removes an element instance with everything that is its own.
func (b *Batch) depart(n *node, state string) {
	if n.inst.Locals {
		b.tx.DeleteVariables(n.inst.Key)
	}
	b.tell(n, state)
	b.remove(n.inst)
}

// terminate ends an element instance before its work is done: first what is inside it.
func (b *Batch) terminate(n *node) {
	if n.inst.Phase != state.Terminating {
		n.inst.Phase = state.Terminating
		if n.inst.Draining { // an event sub-process that was to start here does not any more
			n.inst.Draining, n.inst.Triggered, n.inst.TriggerVars = false, 0, nil
		}
		b.closeCatches(n)
		b.dropIncident(n)
		if isScope(n.el) {
			n.inst.Tokens -= b.tx.DropJoins(n.inst.Key)
		}
		b.put(n.inst)
		for _, child := range b.scopeChildren(n) {
			b.push(step{Op: opTerminate, Key: child})
		}
		if !behaviorOf(n.el).terminate(b, n) {
			return
		}
	}
	if n.inst.Tokens == 0 && n.inst.Called == 0 {
		b.terminated(n)
	}
}

func (b *Batch) scopeChildren(n *node) []int64 {
	if n.inst.Tokens == 0 {
		return nil
	}
	return b.children(n.inst.Key)
}

// terminated removes an element instance whose inside has ended, and lets the event that interrupted it go on.
func (b *Batch) terminated(n *node) {
	b.depart(n, stateTerminated)
	if n.el.Scope == nil {
		b.processEnded(n, stateTerminated)
		return
	}
	scope := b.parent(n)
	if n.inst.Triggered > 0 && !closed(scope) {
		b.push(step{Op: opActivate, Key: scope.inst.Key, Element: n.inst.Triggered - 1, Data: n.inst.TriggerVars})
		return
	}
	b.tokenGone(scope)
}

func isScope(el *bpmn.Element) bool {
	switch el.Type {
	case bpmn.ProcessType, bpmn.SubProcess, bpmn.EventSubProcess, bpmn.AdHocSubProcess, bpmn.MultiInstanceBody:
		return true
	}
	return false
}

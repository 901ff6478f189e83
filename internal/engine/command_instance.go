package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

// CreateInstance starts a process instance at its none start event, or at chosen elements.
type CreateInstance struct {
	DefinitionKey  int64  // or
	ProcessID      string // with
	Version        int32  // -1: the newest
	Variables      []byte
	Tenant         string
	Start          []string // elements to start at instead
	TerminateAfter []string // elements after which the instance ends
	Await          bool     // answer when the instance has completed
	Fetch          []string // variables of that answer; empty: all
	Tags           []string
	Business       string
}

// Created answers CreateInstance: at once, or with Await when the instance has completed.
type Created struct {
	Key           int64
	DefinitionKey int64
	ProcessID     string
	Version       int32
	Tenant        string
	Tags          []string
	Business      string
	Variables     []byte // a document; nil: {}
}

func (c *CreateInstance) execute(b *Batch, request uint64) (any, *Rejection) {
	model, r := c.find(b)
	if r != nil {
		return nil, r
	}
	starts, r := c.elements(model, c.Start, "start")
	if r != nil {
		return nil, r
	}
	after, r := c.elements(model, c.TerminateAfter, "terminate after")
	if r != nil {
		return nil, r
	}
	if len(starts) == 0 && model.process.NoneStart == nil {
		return nil, reject(InvalidState, "Process '%s' has no none start event, so it cannot be started by a command. "+
			"Start it by its message, timer or signal, or with start instructions.", model.def.ID)
	}
	if r := b.checkStarts(model, starts, c.Variables); r != nil {
		return nil, r
	}
	p := &state.Process{Tenant: model.def.TenantID, ProcessID: model.def.ID, Business: c.Business, Tags: c.Tags}
	for _, el := range after {
		p.TerminateAfter = append(p.TerminateAfter, int32(el.Index))
	}
	if c.Await {
		p.Request, p.Fetch = request, c.Fetch
	}
	n := b.createInstance(model, p, 0)
	b.setLocals(n, c.Variables)
	if len(starts) == 0 {
		b.startElement(n, int32(model.process.NoneStart.Index), nil)
	}
	if len(starts) > 0 {
		b.waitInScope(n)
	}
	for _, el := range starts {
		b.startInside(n, el)
	}
	if c.Await {
		return deferred, nil
	}
	return createdReply(n, p), nil
}

func createdReply(n *node, p *state.Process) *Created {
	return &Created{Key: n.inst.Key, DefinitionKey: n.m.def.Key, ProcessID: n.m.def.ID, Version: n.m.def.Version,
		Tenant: p.Tenant, Tags: p.Tags, Business: p.Business}
}

func (c *CreateInstance) find(b *Batch) (*model, *Rejection) {
	tenant := tenantOr(c.Tenant)
	var def *state.Definition
	switch {
	case c.DefinitionKey > 0:
		def = b.tx.Definition(c.DefinitionKey)
		if def == nil || def.State == stateDeleted || c.Tenant != "" && def.TenantID != tenant {
			return nil, reject(NotFound, "No process definition with key %d is deployed.", c.DefinitionKey)
		}
	case c.Version > 0:
		if def = b.tx.DefinitionVersion(tenant, c.ProcessID, c.Version); def == nil {
			return nil, reject(NotFound, "No process with id '%s' and version %d is deployed.", c.ProcessID, c.Version)
		}
	default:
		m := b.newest(tenant, c.ProcessID)
		if m == nil {
			return nil, reject(NotFound, "No process with id '%s' is deployed.", c.ProcessID)
		}
		return m, nil
	}
	return b.model(def.Key), nil
}

func (c *CreateInstance) elements(m *model, ids []string, what string) ([]*bpmn.Element, *Rejection) {
	var out []*bpmn.Element
	for _, id := range ids {
		el := m.process.ByID(id)
		if el == nil || el.Scope == nil {
			return nil, reject(InvalidArgument, "An instruction says %s element '%s', but process '%s' has no element with that id.",
				what, id, m.def.ID)
		}
		out = append(out, el)
	}
	return out, nil
}

// checkStarts refuses elements that cannot be started at.
func (b *Batch) checkStarts(m *model, starts []*bpmn.Element, doc documentVariables) *Rejection {
	vars := ownedVariables{doc, m.def.TenantID}
	for _, el := range starts {
		switch {
		case el.Type == bpmn.StartEvent || el.Type == bpmn.BoundaryEvent || el.Type == bpmn.EventSubProcess:
			return reject(InvalidArgument, "Process '%s' cannot be started at element '%s': starting at a %s is not supported. "+
				"Choose the element that follows it.", m.def.ID, el.ID, el.Type)
		case len(el.Incoming) > 0 && el.Incoming[0].Source.Type == bpmn.EventBasedGateway:
			return reject(InvalidArgument, "Process '%s' cannot be started at element '%s': it follows an event-based gateway. "+
				"Choose the gateway.", m.def.ID, el.ID)
		}
		for s := el.Scope; s != nil; s = s.Scope {
			if s.Loop != nil {
				return reject(InvalidArgument, "Process '%s' cannot be started at element '%s': it is inside the multi-instance element '%s'.",
					m.def.ID, el.ID, s.ID)
			}
			if _, f := b.evaluateCatchesIn(s, vars, vars); f != nil {
				return reject(InvalidArgument, "Process '%s' cannot be started at element '%s': its scope '%s' cannot wait for its events. %s",
					m.def.ID, el.ID, s.ID, f.Message)
			}
		}
	}
	return nil
}

// createInstance makes a process instance without any token.
func (b *Batch) createInstance(m *model, p *state.Process, root int64) *node {
	p.Key = b.newKey()
	if root == 0 {
		root = p.Key
	}
	inst := &state.Instance{Key: p.Key, Process: p.Key, Root: root, Definition: m.def.Key, Phase: state.Active, StartedAt: b.now}
	b.add(inst)
	b.putProcess(p)
	b.tx.AddToDefinition(m.def.Key, p.Key)
	n := &node{inst, m.process.Root, m}
	b.tellProcess(n, p, stateActive, 0)
	return n
}

// startElement puts the first token of a scope on an element.
func (b *Batch) startElement(scope *node, element int32, vars []byte) {
	scope.inst.Tokens++
	b.put(scope.inst)
	b.push(step{Op: opActivate, Key: scope.inst.Key, Element: element, Data: vars})
}

// startInside starts at an element, opening the sub-processes around it that are not open yet.
func (b *Batch) startInside(root *node, el *bpmn.Element) {
	var path []*bpmn.Element
	for s := el.Scope; s.Scope != nil; s = s.Scope {
		path = append(path, s)
	}
	scope := root
	for i := len(path) - 1; i >= 0; i-- {
		scope = b.openScope(scope, path[i])
	}
	b.startElement(scope, int32(el.Index), nil)
}

// openScope finds or makes the instance of a sub-process, without starting its own start event.
func (b *Batch) openScope(parent *node, el *bpmn.Element) *node {
	for _, key := range b.children(parent.inst.Key) {
		if n := b.node(key); n != nil && n.el == el {
			return n
		}
	}
	parent.inst.Tokens++
	b.put(parent.inst)
	inst := &state.Instance{Key: b.newKey(), Process: parent.inst.Process, Root: parent.inst.Root,
		Definition: parent.inst.Definition, Element: int32(el.Index), Scope: parent.inst.Key, Phase: state.Active, StartedAt: b.now}
	b.add(inst)
	n := &node{inst, el, parent.m}
	b.tell(n, stateActive)
	b.waitInScope(n)
	return n
}

// waitInScope opens what a scope waits for that was not begun by its start event. That it can be done was checked (checkStarts).
func (b *Batch) waitInScope(n *node) {
	if catches, f := b.evaluateCatches(n); f == nil {
		b.openCatches(n, catches)
	}
}

// endsAfter tells whether the process instance was created to end after this element.
func (b *Batch) endsAfter(n *node) bool {
	p := b.process(n.inst.Process)
	for _, el := range p.TerminateAfter {
		if el == n.inst.Element {
			return true
		}
	}
	return false
}

// answerWaiting answers who awaits the completion of a process instance.
func (b *Batch) answerWaiting(n *node, p *state.Process, how string) {
	if p.Request == 0 {
		return
	}
	if how != stateCompleted {
		b.reply(p.Request, nil, reject(InvalidState, "Process instance %d was terminated before it completed.", p.Key))
		return
	}
	reply := createdReply(n, p)
	reply.Variables = n.inst.TriggerVars
	b.reply(p.Request, reply, nil)
}

// CancelInstance terminates a process instance with everything in it.
type CancelInstance struct{ Key int64 }

func (c *CancelInstance) execute(b *Batch, _ uint64) (any, *Rejection) {
	n := b.node(c.Key)
	if n == nil || n.el.Scope != nil {
		return nil, reject(NotFound, "No process instance with key %d is active: it does not exist or has ended.", c.Key)
	}
	if p := b.process(c.Key); p.Parent != 0 {
		return nil, reject(InvalidState, "Process instance %d was started by a call activity and cannot be cancelled alone. "+
			"Cancel the root process instance %d instead.", c.Key, n.inst.Root)
	}
	if n.inst.Phase == state.Terminating {
		return nil, reject(InvalidState, "Process instance %d is being cancelled already.", c.Key)
	}
	b.push(step{Op: opTerminate, Key: c.Key})
	return nil, nil
}

// SetVariables writes variables to the scope of an element instance or process instance.
type SetVariables struct {
	Scope     int64
	Variables []byte
	Local     bool
}

func (c *SetVariables) execute(b *Batch, request uint64) (any, *Rejection) {
	n := b.node(c.Scope)
	if n == nil {
		return nil, reject(NotFound, "No element instance or process instance with key %d is active, so its variables cannot be set.", c.Scope)
	}
	if c.Local {
		b.setLocals(n, c.Variables)
	} else {
		b.propagate(n, c.Variables)
	}
	return nil, nil
}

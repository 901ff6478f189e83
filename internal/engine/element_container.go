package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/state"
)

// container is what a process and an embedded sub-process do: hold tokens, and complete without them.
type container struct{ passing }

func (container) activate(b *Batch, n *node) (bool, *failure) {
	if n.el.Scope == nil { // a process instance gets its first tokens from the command that made it
		return true, nil
	}
	n.inst.Tokens = 1
	b.put(n.inst)
	b.push(step{Op: opActivate, Key: n.inst.Key, Element: int32(n.el.Start.Index), Data: n.inst.TriggerVars})
	n.inst.TriggerVars = nil // of an event sub-process: they belong to its start event
	return true, nil
}

// join lets a token arrive at a joining parallel gateway. It returns true when the last flow was waiting for it: then
// one token of each flow becomes the one that goes on.
func (b *Batch) join(scope *node, f *bpmn.Flow) bool {
	gateway := int32(f.Target.Index)
	tokens := b.tx.JoinTokens(scope.inst.Key, gateway, int32(f.Index)) + 1
	complete := tokens == 1
	for _, in := range f.Target.Incoming {
		if in != f && complete {
			complete = b.tx.JoinTokens(scope.inst.Key, gateway, int32(in.Index)) > 0
		}
	}
	if !complete {
		b.tx.SetJoinTokens(scope.inst.Key, gateway, int32(f.Index), tokens)
		return false
	}
	for _, in := range f.Target.Incoming {
		if in != f {
			left := b.tx.JoinTokens(scope.inst.Key, gateway, int32(in.Index)) - 1
			b.tx.SetJoinTokens(scope.inst.Key, gateway, int32(in.Index), left)
		}
	}
	scope.inst.Tokens -= int32(len(f.Target.Incoming)) - 1
	b.put(scope.inst)
	return true
}

// collectResult keeps the variables of a process instance that completes for who waits for them, as they go with it.
func (b *Batch) collectResult(n *node) {
	p := b.process(n.inst.Key)
	if p.Request != 0 {
		n.inst.TriggerVars = b.visible(n.inst.Key, p.Fetch)
		return
	}
	if caller := b.node(p.ParentElement); caller != nil && wantsResult(caller.el) {
		n.inst.TriggerVars = b.visible(n.inst.Key, nil)
	}
}

// processEnded follows the end of a process instance: who waits for it is answered, the caller goes on.
func (b *Batch) processEnded(n *node, how string) {
	p := b.process(n.inst.Key)
	b.tx.DeleteProcess(p.Key)
	delete(b.processes, p.Key)
	b.tx.RemoveFromDefinition(n.m.def.Key, p.Key)
	b.definitionUnused(n.m.def)
	b.tx.Unban(p.Key)
	b.answerWaiting(n, p, how)
	if p.CorrelationKey != "" {
		b.unlockStart(p)
	}
	if p.ParentElement != 0 {
		b.childEnded(n, p, how)
	}
}

func newDistribution(key int64, left int32, request uint64) *state.Distribution {
	return &state.Distribution{Key: key, Left: left, Request: request}
}

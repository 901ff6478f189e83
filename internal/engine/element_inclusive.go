package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
)

// inclusiveGateway takes every flow whose condition is true, and the default flow only when none is. As a join it waits while
// anything active in its scope can still reach it over a flow that brought no token yet.
type inclusiveGateway struct{ passing }

func (inclusiveGateway) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	var taken []*bpmn.Flow
	vars := scopeVariables{b, n.inst.Key}
	for _, f := range n.el.Outgoing {
		if f == n.el.Default {
			continue
		}
		if f.Condition != nil {
			ok, fail := b.evaluateBool(*f.Condition, vars)
			if fail != nil {
				return nil, fail
			}
			if !ok {
				continue
			}
		}
		taken = append(taken, f)
	}
	switch {
	case len(taken) > 0 || len(n.el.Outgoing) == 0:
		return taken, nil
	case n.el.Default != nil:
		return []*bpmn.Flow{n.el.Default}, nil
	}
	return nil, &failure{Type: conditionError, Message: fmt.Sprintf(
		"None of the %d outgoing flows of gateway '%s' can be taken: every condition is false and there is no default flow. "+
			"Change the variables that the conditions read and resolve the incident.", len(n.el.Outgoing), n.el.ID)}
}

// waitAtInclusive keeps a token at an inclusive join; settle decides when it goes on.
func (b *Batch) waitAtInclusive(scope *node, f *bpmn.Flow) {
	gateway := int32(f.Target.Index)
	tokens := b.tx.JoinTokens(scope.inst.Key, gateway, int32(f.Index)) + 1
	b.tx.SetJoinTokens(scope.inst.Key, gateway, int32(f.Index), tokens)
	scope.inst.Joining++
	b.put(scope.inst)
	b.moved(scope)
}

// moved notes that a token of a scope has moved, which may be what an inclusive join waited for.
func (b *Batch) moved(scope *node) {
	if scope.inst.Joining > 0 {
		b.push(step{Op: opSettle, Key: scope.inst.Key})
	}
}

// settle lets an inclusive join go on that nothing more can come to. While tokens are on their way it decides nothing: each of
// them asks again when it has arrived.
func (b *Batch) settle(scope *node) {
	if scope.inst.Joining == 0 || closed(scope) {
		return
	}
	children := b.children(scope.inst.Key)
	waiting := map[int32]map[int32]bool{} // flows with tokens, by gateway
	moving := scope.inst.Tokens - int32(len(children))
	b.tx.EachJoin(scope.inst.Key, func(gateway, flow, tokens int32) {
		moving -= tokens
		if waiting[gateway] == nil {
			waiting[gateway] = map[int32]bool{}
		}
		waiting[gateway][flow] = true
	})
	if moving > 0 {
		return
	}
	active := map[*bpmn.Element]bool{}
	for _, key := range children {
		active[b.node(key).el] = true
	}
	for _, el := range scope.el.Children {
		flows := waiting[int32(el.Index)]
		if el.Type != bpmn.InclusiveGateway || len(flows) == 0 || reachable(el, flows, active) {
			continue
		}
		for _, f := range el.Incoming {
			if flows[int32(f.Index)] {
				left := b.tx.JoinTokens(scope.inst.Key, int32(el.Index), int32(f.Index)) - 1
				b.tx.SetJoinTokens(scope.inst.Key, int32(el.Index), int32(f.Index), left)
			}
		}
		scope.inst.Joining -= int32(len(flows))
		scope.inst.Tokens -= int32(len(flows)) - 1
		b.put(scope.inst)
		b.activate(step{Key: scope.inst.Key, Element: int32(el.Index)})
		return
	}
}

// reachable tells whether an active element can reach a joining gateway over a flow that has no token.
func reachable(gateway *bpmn.Element, taken map[int32]bool, active map[*bpmn.Element]bool) bool {
	seen := map[*bpmn.Element]bool{gateway: true}
	var todo []*bpmn.Element
	add := func(el *bpmn.Element) {
		if !seen[el] {
			seen[el] = true
			todo = append(todo, el)
		}
	}
	for _, f := range gateway.Incoming {
		if !taken[int32(f.Index)] {
			add(f.Source)
		}
	}
	for len(todo) > 0 {
		el := todo[0]
		todo = todo[1:]
		if active[el] {
			return true
		}
		for _, f := range el.Incoming {
			add(f.Source)
		}
		if el.AttachedTo != nil {
			add(el.AttachedTo)
		}
		if el.Event == bpmn.LinkEvent && el.Type == bpmn.IntermediateCatchEvent {
			for _, other := range el.Scope.Children {
				if other.Link != nil && other.Link.Target == el {
					add(other)
				}
			}
		}
	}
	return false
}

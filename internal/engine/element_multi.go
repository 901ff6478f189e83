package engine

import (
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/feel"
)

// multiInstance carries an activity out once for each item of a list: all at once, or one behind the other. The list is
// taken as it was when the body was entered, so what the loop does to its variables does not move it; each inner instance has its item
// and its number, from 1, as variables of its own.
type multiInstance struct{ passing }

func (multiInstance) activate(b *Batch, n *node) (bool, *failure) {
	loop := n.el.Loop
	r, f := b.evaluate(loop.InputCollection, scopeVariables{b, n.inst.Key})
	if f != nil {
		return false, f
	}
	items, ok := r.AsList()
	if !ok {
		return false, r.mismatch("an ARRAY")
	}
	if loop.OutputCollection != "" {
		b.setLocal(n, loop.OutputCollection, feel.List(make([]feel.Value, len(items))...).AppendJSON(nil))
	}
	if len(items) == 0 {
		return false, nil
	}
	n.inst.Left = int32(len(items))
	if loop.Sequential {
		n.inst.Items = r.AppendJSON(nil)
		items = items[:1]
	}
	for i, item := range items {
		b.nextInner(n, int32(i)+1, item)
	}
	return true, nil
}

// nextInner makes the inner instance of an item.
func (b *Batch) nextInner(body *node, number int32, item feel.Value) {
	body.inst.Left--
	body.inst.Tokens++
	b.put(body.inst)
	b.push(step{Op: opActivate, Key: body.inst.Key, Element: int32(body.el.Inner.Index), Loop: number, Data: item.AppendJSON(nil)})
}

// leave takes the output collection up.
func (multiInstance) leave(b *Batch, n *node) ([]*bpmn.Flow, *failure) {
	if name := n.el.Loop.OutputCollection; name != "" && n.inst.Locals {
		if v := b.tx.Variable(n.inst.Key, name); v != nil {
			b.setNearest(b.parent(n), name, v.Value)
		}
	}
	return n.el.Outgoing, nil
}

// beginLoop gives an inner instance its item and its number.
func (b *Batch) beginLoop(body, n *node, item []byte) {
	loop := body.el.Loop
	if loop.InputElement != "" {
		b.setLocal(n, loop.InputElement, item)
	}
	b.setLocal(n, "loopCounter", strconv.AppendInt(nil, int64(n.inst.Loop), 10))
	if name := strings.TrimSpace(strings.TrimPrefix(loop.OutputElement.Source, "=")); loop.OutputElement.Parsed != nil &&
		slices.Equal(loop.OutputElement.Parsed.Variables(), []string{name}) && name != loop.InputElement {
		b.setLocal(n, name, []byte("null")) // so that what the activity sets by this name stays with it
	}
}

// endLoop takes the result of an inner instance that completes, and sees whether the loop goes on. It may run again when it fails.
func (b *Batch) endLoop(body, n *node) *failure {
	loop := body.el.Loop
	if f := b.collect(body, n); f != nil {
		return f
	}
	total := body.inst.Step + body.inst.Tokens + body.inst.Left
	if !loop.CompletionCondition.IsZero() {
		done, f := b.evaluateBool(loop.CompletionCondition, loopVariables{scopeVariables{b, n.inst.Key}, total, body.inst.Tokens - 1, body.inst.Step + 1})
		if f != nil {
			return f
		}
		if done {
			body.inst.Left = 0
			b.drainScope(body, n.inst.Key)
		}
	}
	body.inst.Step++
	b.put(body.inst)
	if body.inst.Left > 0 && loop.Sequential {
		if items, _ := feel.TrustedJSON(body.inst.Items).AsList(); int(n.inst.Loop) < len(items) {
			b.nextInner(body, n.inst.Loop+1, items[n.inst.Loop])
		}
	}
	return nil
}

// collect puts the output element of an inner instance into the output collection, at its place.
func (b *Batch) collect(body, n *node) *failure {
	loop := body.el.Loop
	if loop.OutputCollection == "" {
		return nil
	}
	r, f := b.evaluate(loop.OutputElement, scopeVariables{b, n.inst.Key})
	if f != nil {
		return f
	}
	v := b.tx.Variable(body.inst.Key, loop.OutputCollection)
	if v == nil {
		return nil
	}
	items, ok := feel.TrustedJSON(v.Value).AsList()
	at := int(n.inst.Loop)
	switch {
	case !ok:
		return &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The result %d of '%s' cannot be put into the output collection '%s', which is no ARRAY any more but %s. Do several elements write to this variable?",
			at, n.el.ID, loop.OutputCollection, feel.TrustedJSON(v.Value).TypeName())}
	case at > len(items):
		return &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The result %d of '%s' cannot be put into the output collection '%s', which has only %d items. Do several elements write to this variable?",
			at, n.el.ID, loop.OutputCollection, len(items))}
	}
	items = slices.Clone(items)
	items[at-1] = r.Value
	b.setLocal(body, loop.OutputCollection, feel.List(items...).AppendJSON(nil))
	return nil
}

// loopVariables adds the counts of a loop to what its completion condition sees.
type loopVariables struct {
	scopeVariables
	total, active, completed int32
}

// Lookup implements feel.Variables.
func (l loopVariables) Lookup(name string) (feel.Value, bool) {
	switch name {
	case "numberOfInstances":
		return feel.Int(int64(l.total)), true
	case "numberOfActiveInstances":
		return feel.Int(int64(l.active)), true
	case "numberOfCompletedInstances":
		return feel.Int(int64(l.completed)), true
	case "numberOfTerminatedInstances":
		return feel.Int(0), true
	}
	return l.scopeVariables.Lookup(name)
}

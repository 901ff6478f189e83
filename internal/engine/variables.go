package engine

import (
	"bytes"
	"slices"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Scopes form a tree: process, sub-process, element. Reading walks up; writing with propagation goes to the nearest scope
// upwards that has the variable, else to the process.

// setLocal writes a variable to exactly one scope.
func (b *Batch) setLocal(n *node, name string, value []byte) {
	var v *state.Variable
	if n.inst.Locals {
		v = b.tx.Variable(n.inst.Key, name)
	}
	b.assign(n, name, v, value)
}

// assign gives a variable its value; v is what the scope has of it, nil when it is new.
func (b *Batch) assign(n *node, name string, v *state.Variable, value []byte) {
	if v == nil {
		v = &state.Variable{Key: b.newKey()}
		if !n.inst.Locals {
			n.inst.Locals = true
			b.put(n.inst)
		}
	} else if bytes.Equal(v.Value, value) {
		return
	}
	v.Value = value
	b.tx.PutVariable(n.inst.Key, name, v)
	b.emit(&record.Variable{Key: v.Key, Name: name, Value: bytes.Clone(value), ScopeKey: n.inst.Key,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, DefinitionKey: n.inst.Definition,
		DefinitionID: n.m.def.ID, TenantID: n.m.def.TenantID})
}

// maxFreshNames is how many variables of a new scope are told apart by walking over their names.
const maxFreshNames = 32

// setLocals writes all variables of a document to one scope.
func (b *Batch) setLocals(n *node, doc []byte) {
	if !n.inst.Locals { // the scope is new: only a name that comes twice can be there
		var names []string
		eachEntry(doc, func(name string, value []byte) {
			if slices.Contains(names, name) || len(names) > maxFreshNames {
				b.setLocal(n, name, value)
				return
			}
			names = append(names, name)
			b.assign(n, name, nil, value)
		})
		return
	}
	eachEntry(doc, func(name string, value []byte) { b.setLocal(n, name, value) })
}

// propagate writes each variable of a document to the nearest scope, from n upwards, that has it, else to the process.
func (b *Batch) propagate(n *node, doc []byte) {
	eachEntry(doc, func(name string, value []byte) { b.setNearest(n, name, value) })
}

func (b *Batch) setNearest(n *node, name string, value []byte) {
	for n.inst.Scope != 0 && !(n.inst.Locals && b.tx.Variable(n.inst.Key, name) != nil) {
		n = b.parent(n)
	}
	b.setLocal(n, name, value)
}

// lookup finds the raw value of a variable as an element instance sees it, nil when there is none.
func (b *Batch) lookup(scope int64, name string) []byte {
	for scope != 0 {
		i := b.instance(scope)
		if i == nil {
			return nil
		}
		if i.Locals {
			if v := b.tx.Variable(scope, name); v != nil {
				return v.Value
			}
		}
		scope = i.Scope
	}
	return nil
}

// visible is the document of all variables that an element instance sees; with names, only those.
func (b *Batch) visible(scope int64, names []string) []byte {
	doc := []byte{'{'}
	if len(names) > 0 {
		seen := map[string]bool{}
		for _, name := range names {
			if v := b.lookup(scope, name); v != nil && !seen[name] {
				seen[name] = true
				doc = append(appendName(doc, name), v...)
			}
		}
		return append(doc, '}')
	}
	var seen map[string]bool
	for scope != 0 {
		i := b.instance(scope)
		if i == nil {
			break
		}
		if i.Locals {
			inner := i.Scope != 0
			b.tx.EachVariable(scope, func(name string, v *state.Variable) bool {
				if seen[name] {
					return true
				}
				if inner {
					if seen == nil {
						seen = map[string]bool{}
					}
					seen[name] = true
				}
				doc = append(appendName(doc, name), v.Value...)
				return true
			})
		}
		scope = i.Scope
	}
	return append(doc, '}')
}

// scopeVariables shows an expression the variables that an element instance sees.
type scopeVariables struct {
	b     *Batch
	scope int64
}

// Lookup implements feel.Variables.
func (s scopeVariables) Lookup(name string) (feel.Value, bool) {
	raw := s.b.lookup(s.scope, name)
	if raw == nil {
		return feel.Null, false
	}
	return feel.TrustedJSON(raw), true
}

func (s scopeVariables) tenant() string {
	if i := s.b.instance(s.scope); i != nil {
		return s.b.model(i.Definition).def.TenantID
	}
	return DefaultTenant
}

// documentVariables shows an expression the variables of a document.
type documentVariables []byte

// Lookup implements feel.Variables.
func (d documentVariables) Lookup(name string) (value feel.Value, found bool) {
	eachEntry(d, func(n string, raw []byte) {
		if n == name {
			value, found = feel.TrustedJSON(raw), true
		}
	})
	return value, found
}

// ownedVariables are those of a document that belongs to a tenant.
type ownedVariables struct {
	documentVariables
	owner string
}

func (o ownedVariables) tenant() string { return o.owner }

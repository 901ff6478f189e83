package engine

import (
	"slices"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/state"
)

// SharedRoot is the name under which expressions find the cluster variables. A variable of the process that has this name hides them.
const SharedRoot = "camunda"

// tenanted are variables that know whose they are.
type tenanted interface{ tenant() string }

// sharedVariables shows an expression the cluster variables, as camunda.vars.cluster, camunda.vars.tenant and, the tenant's before those
// of all, camunda.vars.env.
type sharedVariables struct {
	b    *Batch
	vars feel.Variables // of the expression: they know the tenant
}

// Lookup implements feel.Variables.
func (s sharedVariables) Lookup(name string) (feel.Value, bool) {
	if name != SharedRoot {
		return feel.Null, false
	}
	tenant := DefaultTenant
	if t, ok := s.vars.(tenanted); ok {
		tenant = t.tenant()
	}
	return s.b.shared(tenant), true
}

// maxShared is for how many tenants the value is kept.
const maxShared = 64

// shared is what expressions of a tenant see of the cluster variables. It is made once after each change.
func (b *Batch) shared(tenant string) feel.Value {
	if v, ok := b.e.shared[tenant]; ok {
		return v
	}
	all, own := map[string][]byte{}, map[string][]byte{}
	b.tx.EachClusterVariable("", func(name string, v *state.ClusterVariable) bool {
		all[name] = v.Value
		return true
	})
	b.tx.EachClusterVariable(tenant, func(name string, v *state.ClusterVariable) bool {
		own[name] = v.Value
		return true
	})
	v := SharedContext(all, own)
	if len(b.e.shared) >= maxShared {
		clear(b.e.shared)
	}
	b.e.shared[tenant] = v
	return v
}

// SharedContext is what an expression finds under camunda: all are the variables of all tenants, own those of its tenant, as JSON.
func SharedContext(all, own map[string][]byte) feel.Value {
	merged := map[string][]byte{}
	for _, scope := range []map[string][]byte{all, own} {
		for name, value := range scope {
			merged[name] = value
		}
	}
	vars := feel.NewContext(feel.Entry{Key: "cluster", Value: contextOf(all)}, feel.Entry{Key: "tenant", Value: contextOf(own)},
		feel.Entry{Key: "env", Value: contextOf(merged)})
	return feel.NewContext(feel.Entry{Key: "vars", Value: vars})
}

func contextOf(values map[string][]byte) feel.Value {
	names := make([]string, 0, len(values))
	for name := range values {
		names = append(names, name)
	}
	slices.Sort(names)
	entries := make([]feel.Entry, len(names))
	for i, name := range names {
		entries[i] = feel.Entry{Key: name, Value: feel.TrustedJSON(values[name])}
	}
	return feel.NewContext(entries...)
}

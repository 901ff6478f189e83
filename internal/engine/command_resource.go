package engine

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/state"
)

// DeleteResource removes a process definition, decision requirements, a form or another file by its key. Running
// instances of a deleted process go on; nothing new starts from it, and the version before it is the newest again.
type DeleteResource struct{ Key int64 }

func (c *DeleteResource) execute(b *Batch, request uint64) (any, *Rejection) {
	m := &uninstall{Resource: c.Key}
	if !m.apply(b) {
		return nil, reject(NotFound, "No process definition, decision requirements, form or resource with key %d is deployed.", c.Key)
	}
	m.Key = b.newKey()
	return b.distribute(m.Key, m, request, nil)
}

// uninstall removes something deployed from a partition.
type uninstall struct{ Key, Resource int64 }

func (*uninstall) kind() byte { return kindUninstall }

// Fields visits the fields.
func (m *uninstall) Fields(c *codec.Codec) { c.Int64(&m.Key); c.Int64(&m.Resource) }

func (m *uninstall) handle(b *Batch, from int32) {
	m.apply(b)
	b.send(from, &done{m.Key})
}

func (m *uninstall) apply(b *Batch) bool {
	if d := b.tx.Definition(m.Resource); d != nil && d.State != stateDeleted {
		b.deleteDefinition(d)
		return true
	}
	r := b.tx.Resource(m.Resource)
	if r == nil || r.Type == kindProcess {
		return false
	}
	r.Deleted = true
	b.tellResource(r)
	b.tx.DeleteResource(r)
	if r.Type == kindDecision {
		b.deleteDecisions(r)
	}
	return true
}

const stateDeleted = "DELETED"

func (b *Batch) deleteDefinition(d *state.Definition) {
	newest := d.Latest
	if newest {
		b.closeStarts(d)
	}
	b.tx.DeleteDefinition(d)
	clear(b.e.newest)
	d.State, d.Latest = stateDeleted, false
	b.tellDefinition(d)
	if b.tx.DefinitionInUse(d.Key) {
		b.tx.KeepDefinition(d)
	}
	delete(b.e.models, d.Key)
	if !newest {
		return
	}
	if before := b.tx.DefinitionVersion(d.TenantID, d.ID, -1); before != nil {
		before.Latest = true
		b.storeDefinition(before)
		b.openStarts(before)
	}
}

// definitionUnused forgets a deleted definition when its last instance has ended.
func (b *Batch) definitionUnused(d *state.Definition) {
	if d.State == stateDeleted && !b.tx.DefinitionInUse(d.Key) {
		b.tx.DeleteDefinition(d)
		delete(b.e.models, d.Key)
	}
}

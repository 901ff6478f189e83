package engine

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/state"
)

// BroadcastSignal triggers everything that waits for a signal, on all partitions. It goes to partition 1, where signals
// start processes.
type BroadcastSignal struct {
	Name      string
	Variables []byte
	Tenant    string
}

// Broadcasted answers BroadcastSignal, once all partitions have triggered what waits there.
type Broadcasted struct {
	Key    int64
	Tenant string
}

func (c *BroadcastSignal) execute(b *Batch, request uint64) (any, *Rejection) {
	key, tenant := b.newKey(), tenantOr(c.Tenant)
	b.signal(tenant, c.Name, c.Variables)
	return b.distribute(key, &signalMessage{Key: key, Name: c.Name, Tenant: tenant, Variables: c.Variables}, request,
		&Broadcasted{key, tenant})
}

// signal triggers what waits on this partition.
func (b *Batch) signal(tenant, name string, vars []byte) {
	for _, s := range b.tx.SignalSubs(tenant, name) {
		if s.Instance != 0 {
			if n := b.node(s.Instance); n != nil {
				b.trigger(n, s.Element, vars)
			}
			continue
		}
		if model := b.model(s.Definition); model != nil {
			n := b.createInstance(model, &state.Process{Tenant: tenant, ProcessID: model.def.ID}, 0)
			b.startElement(n, s.Element, vars)
		}
	}
}

// signalMessage brings a signal to another partition.
type signalMessage struct {
	Key       int64
	Name      string
	Tenant    string
	Variables []byte
}

func (*signalMessage) kind() byte { return kindSignal }

// Fields visits the fields.
func (m *signalMessage) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	c.String(&m.Name)
	c.String(&m.Tenant)
	c.Bytes(&m.Variables)
}

func (m *signalMessage) handle(b *Batch, from int32) {
	b.signal(m.Tenant, m.Name, m.Variables)
	if m.Key != 0 { // somebody waits for the broadcast
		b.send(from, &done{m.Key})
	}
}

// throwSignal broadcasts the signal of a throwing event, with the event's own variables.
func (b *Batch) throwSignal(n *node) *failure {
	name, f := b.evaluateText(n.el.Signal.Name, scopeVariables{b, n.inst.Key})
	if f != nil {
		return f
	}
	m := &signalMessage{Name: name, Tenant: n.m.def.TenantID, Variables: b.localVariables(n)}
	for p := int32(1); p <= b.e.opts.Partitions; p++ {
		b.send(p, m)
	}
	return nil
}

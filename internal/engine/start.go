package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// The newest version of a process owns its start events: a message can start it on every partition (its correlation key
// says which), a signal or timer on partition 1.

// openStarts opens the start events of a new version. Their names were checked at deployment to be constant.
func (b *Batch) openStarts(d *state.Definition) {
	m := b.model(d.Key)
	own := documentVariables(nil)
	for _, el := range m.process.MessageStarts {
		name, f := b.evaluateText(el.Message.NameExpr, own)
		if f == nil {
			s := &state.StartSub{Key: b.newKey(), Definition: d.Key, Element: int32(el.Index), Name: name, Tenant: d.TenantID}
			b.tx.PutMessageStart(s)
			b.tellStart(m, el, s, "CREATED")
			b.startBuffered(m, s)
		}
	}
	if !b.first() {
		return
	}
	for _, el := range m.process.SignalStarts {
		if name, f := b.evaluateText(el.Signal.Name, own); f == nil {
			b.tx.PutSignalSub(&state.SignalSub{Name: name, Tenant: d.TenantID, Definition: d.Key, Element: int32(el.Index)})
		}
	}
	for _, el := range m.process.TimerStarts {
		if p, f := b.evaluateTimer(el.Timer, ownedVariables{own, d.TenantID}); f == nil {
			b.startTimer(&state.Timer{Key: b.newKey(), DueAt: p.due, Element: int32(el.Index), Definition: d.Key,
				Repeats: p.repeats, Cycle: p.cycle})
		}
	}
}

// startBuffered lets messages that were there before the process start it.
func (b *Batch) startBuffered(m *model, s *state.StartSub) {
	for _, key := range b.tx.BufferedMessagesNamed(s.Tenant, s.Name) {
		message := b.tx.Message(key)
		if message == nil || message.ExpiresAt <= b.now || b.tx.Reached(key, m.def.ID) {
			continue
		}
		if message.CorrelationKey == "" || !b.tx.StartLocked(s.Tenant, m.def.ID, message.CorrelationKey) {
			b.startAt(m, s.Element, message)
		}
	}
}

// closeStarts closes the start events of a version that is no longer the newest.
func (b *Batch) closeStarts(d *state.Definition) {
	m := b.model(d.Key)
	own := documentVariables(nil)
	for _, el := range m.process.MessageStarts {
		name, f := b.evaluateText(el.Message.NameExpr, own)
		if f != nil {
			continue
		}
		for _, s := range b.tx.MessageStarts(d.TenantID, name) {
			if s.Definition == d.Key {
				b.tx.DeleteMessageStart(s)
				b.tellStart(m, el, s, "DELETED")
			}
		}
	}
	for _, s := range b.tx.SignalSubsOf(0, d.Key) {
		b.tx.DeleteSignalSub(s)
	}
	for _, t := range b.tx.TimersOf(d.Key) {
		b.tx.DeleteTimer(t)
	}
}

// tellStart gives the read model a start event's message subscription, once for all partitions.
func (b *Batch) tellStart(m *model, el *bpmn.Element, s *state.StartSub, st string) {
	if b.first() {
		b.emit(&record.MessageSubscription{Key: s.Key, DefinitionKey: m.def.Key, DefinitionID: m.def.ID, ElementID: el.ID,
			State: st, MessageName: s.Name, UpdatedAt: b.now, TenantID: s.Tenant})
	}
}

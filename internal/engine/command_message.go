package engine

import (
	"github.com/tutti-io/tutti/internal/state"
)

// PublishMessage makes a message known: it starts and continues what waits for it, and is buffered for its time to live.
type PublishMessage struct {
	Name           string
	CorrelationKey string
	ID             string
	TimeToLive     int64 // milliseconds
	Variables      []byte
	Tenant         string
}

// Published answers PublishMessage.
type Published struct {
	Key    int64
	Tenant string
}

func (c *PublishMessage) execute(b *Batch, _ uint64) (any, *Rejection) {
	tenant := tenantOr(c.Tenant)
	if c.ID != "" && b.tx.MessageIDTaken(tenant, c.Name, c.CorrelationKey, c.ID) {
		return nil, reject(AlreadyExists, "A message with id '%s', name '%s' and correlation key '%s' is still buffered. "+
			"Message ids are unique while a message lives.", c.ID, c.Name, c.CorrelationKey)
	}
	m := &state.Message{Key: b.newKey(), Name: c.Name, CorrelationKey: c.CorrelationKey, ID: c.ID, Tenant: tenant,
		Variables: c.Variables, ExpiresAt: b.now + c.TimeToLive}
	if c.TimeToLive > 0 {
		b.tx.PutMessage(m)
		b.dueAt(m.ExpiresAt)
	}
	b.startByMessage(m)
	b.deliverToWaiting(m, 0)
	return &Published{m.Key, tenant}, nil
}

// deliverToWaiting sends a message to one waiting instance of each process, and returns how many that were. The first
// answers the request.
func (b *Batch) deliverToWaiting(m *state.Message, request uint64) int {
	n := 0
	for _, s := range b.tx.MessageSubs(m.Tenant, m.Name, m.CorrelationKey) {
		if s.Message != 0 || b.tx.Reached(m.Key, s.ProcessID) {
			continue
		}
		b.deliver(s, m, request)
		request = 0
		n++
	}
	return n
}

// startByMessage starts the processes that a message starts, and returns the first new instance.
func (b *Batch) startByMessage(m *state.Message) (first int64) {
	for _, s := range b.tx.MessageStarts(m.Tenant, m.Name) {
		model := b.model(s.Definition)
		if model == nil {
			continue
		}
		id := model.def.ID
		if b.tx.Reached(m.Key, id) || m.CorrelationKey != "" && b.tx.StartLocked(m.Tenant, id, m.CorrelationKey) {
			continue
		}
		key := b.startAt(model, s.Element, m)
		if first == 0 {
			first = key
		}
	}
	return first
}

// startAt makes a process instance that begins at a message start event.
func (b *Batch) startAt(model *model, element int32, m *state.Message) int64 {
	b.tx.MarkReached(m.Key, model.def.ID)
	p := &state.Process{Tenant: m.Tenant, ProcessID: model.def.ID, MessageName: m.Name, CorrelationKey: m.CorrelationKey}
	n := b.createInstance(model, p, 0)
	if m.CorrelationKey != "" {
		b.tx.LockStart(m.Tenant, model.def.ID, m.CorrelationKey, n.inst.Key)
	}
	b.startElement(n, element, m.Variables)
	return n.inst.Key
}

// unlockStart lets the next buffered message of an ended instance's correlation key start another.
func (b *Batch) unlockStart(p *state.Process) {
	b.tx.UnlockStart(p.Tenant, p.ProcessID, p.CorrelationKey)
	for _, key := range b.tx.BufferedMessages(p.Tenant, p.MessageName, p.CorrelationKey) {
		m := b.tx.Message(key)
		if m == nil || m.ExpiresAt <= b.now || b.tx.Reached(key, p.ProcessID) {
			continue
		}
		for _, s := range b.tx.MessageStarts(p.Tenant, p.MessageName) {
			if model := b.model(s.Definition); model != nil && model.def.ID == p.ProcessID {
				b.startAt(model, s.Element, m)
				return
			}
		}
	}
}

// CorrelateMessage gives a message to what waits for it now, and tells what that was. It is never buffered.
type CorrelateMessage struct {
	Name           string
	CorrelationKey string
	Variables      []byte
	Tenant         string
}

// Correlated answers CorrelateMessage.
type Correlated struct {
	Message         int64
	ProcessInstance int64
	Tenant          string
}

func (c *CorrelateMessage) execute(b *Batch, request uint64) (any, *Rejection) {
	m := &state.Message{Name: c.Name, CorrelationKey: c.CorrelationKey, Tenant: tenantOr(c.Tenant), Variables: c.Variables}
	if !b.correlatable(m) {
		return nil, noSubscription(c.Name, c.CorrelationKey)
	}
	m.Key = b.newKey()
	started := b.startByMessage(m)
	if started != 0 {
		request = 0
	}
	waiting := b.deliverToWaiting(m, request)
	switch {
	case started != 0:
		return &Correlated{m.Key, started, m.Tenant}, nil
	case waiting > 0:
		return deferred, nil
	}
	return nil, noSubscription(c.Name, c.CorrelationKey)
}

// correlatable tells whether anything would take a message.
func (b *Batch) correlatable(m *state.Message) bool {
	for _, s := range b.tx.MessageStarts(m.Tenant, m.Name) {
		if model := b.model(s.Definition); model != nil &&
			(m.CorrelationKey == "" || !b.tx.StartLocked(m.Tenant, model.def.ID, m.CorrelationKey)) {
			return true
		}
	}
	for _, s := range b.tx.MessageSubs(m.Tenant, m.Name, m.CorrelationKey) {
		if s.Message == 0 {
			return true
		}
	}
	return false
}

// expire removes a message whose time is over.
func (b *Batch) expire(key int64) {
	if m := b.tx.Message(key); m != nil {
		b.tx.DeleteMessage(m)
	}
}

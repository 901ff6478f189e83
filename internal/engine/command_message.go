package engine

import (
	"slices"

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
	b.startByMessage(m, b.sendToWaiting(m, 0, nil))
	return &Published{m.Key, tenant}, nil
}

// sendToWaiting gives a message to one waiting instance of each process that is not in reached yet, and returns the list with these.
// The first of them answers the request.
func (b *Batch) sendToWaiting(m *state.Message, request uint64, reached []string) []string {
	for _, s := range b.tx.MessageSubs(m.Tenant, m.Name, m.CorrelationKey) {
		if s.Message != 0 || slices.Contains(reached, s.ProcessID) {
			continue
		}
		reached = append(reached, s.ProcessID)
		b.deliver(s, m, request)
		request = 0
	}
	return reached
}

// startByMessage starts the processes that a message starts and that are not in reached yet. It returns the first new instance,
// and the list with the processes.
func (b *Batch) startByMessage(m *state.Message, reached []string) (first int64, all []string) {
	for _, s := range b.tx.MessageStarts(m.Tenant, m.Name) {
		model := b.model(s.Definition)
		if model == nil || slices.Contains(reached, model.def.ID) ||
			m.CorrelationKey != "" && b.tx.StartLocked(m.Tenant, model.def.ID, m.CorrelationKey) {
			continue
		}
		reached = append(reached, model.def.ID)
		key := b.startAt(model, s.Element, m)
		if first == 0 {
			first = key
		}
	}
	return first, reached
}

// startAt makes a process instance that begins at a message start event.
func (b *Batch) startAt(model *model, element int32, m *state.Message) int64 {
	b.markReached(m, model.def.ID)
	p := &state.Process{Tenant: m.Tenant, ProcessID: model.def.ID, MessageName: m.Name, CorrelationKey: m.CorrelationKey}
	n := b.createInstance(model, p, 0)
	if m.CorrelationKey != "" {
		b.tx.LockStart(m.Tenant, model.def.ID, m.CorrelationKey, n.inst.Key)
	}
	b.startElement(n, element, m.Variables)
	return n.inst.Key
}

// unlockStart lets the oldest buffered message of an ended instance's correlation key start another: a message of any name that
// starts the newest version of the process.
func (b *Batch) unlockStart(p *state.Process) {
	b.tx.UnlockStart(p.Tenant, p.ProcessID, p.CorrelationKey)
	model := b.newest(p.Tenant, p.ProcessID)
	if model == nil {
		return
	}
	var next *state.Message
	var element int32
	for _, el := range model.process.MessageStarts {
		name, f := b.evaluateText(el.Message.NameExpr, documentVariables(nil))
		if f != nil {
			continue
		}
		if m := b.oldestBuffered(p.Tenant, name, p.CorrelationKey, p.ProcessID); m != nil && (next == nil || m.Key < next.Key) {
			next, element = m, int32(el.Index)
		}
	}
	if next != nil {
		b.startAt(model, element, next)
	}
}

// oldestBuffered finds the oldest buffered message that a process has not had, nil when there is none.
func (b *Batch) oldestBuffered(tenant, name, correlationKey, processID string) *state.Message {
	for _, key := range b.tx.BufferedMessages(tenant, name, correlationKey) {
		if m := b.tx.Message(key); m != nil && m.ExpiresAt > b.now && !b.tx.Reached(key, processID) {
			return m
		}
	}
	return nil
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
	started, reached := b.startByMessage(m, nil)
	if started != 0 {
		request = 0 // a new instance answers before one that waited
	}
	b.sendToWaiting(m, request, reached)
	if started != 0 {
		return &Correlated{m.Key, started, m.Tenant}, nil
	}
	return deferred, nil
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

package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// A message lives on the partition that its correlation key belongs to, and so do the subscriptions to it; the waiting
// instance may live on another. The two talk:
//
//	instance's partition                 message's partition
//	openSubscription  ────────────────►  is a message there already?
//	                  ◄────────────────  deliver
//	delivered or undeliverable ───────►  close, or try the next message
//	closeSubscription ────────────────►  the element is gone
//
// A message reaches each process (by id) once; which of several waiting instances gets it is decided where the message lives, so
// two cannot get it.

// partitionOf is the partition a correlation key belongs to.
func (b *Batch) partitionOf(correlationKey string) int32 {
	return CorrelationPartition(correlationKey, b.e.opts.Partitions)
}

// CorrelationPartition is the partition a correlation key belongs to, of a number of partitions.
func CorrelationPartition(correlationKey string, partitions int32) int32 {
	var h uint32
	for i := 0; i < len(correlationKey); i++ {
		h = 31*h + uint32(correlationKey[i])
	}
	return int32(h%uint32(partitions)) + 1
}

// openMessage subscribes a waiting element to a message.
func (b *Batch) openMessage(n *node, c *catch) {
	s := &state.ProcessSub{Key: b.newKey(), Instance: n.inst.Key, Element: int32(c.el.Index), Name: c.name,
		CorrelationKey: c.key, Partition: b.partitionOf(c.key), Interrupting: c.el == n.el || c.el.Interrupting || n.el.Type == bpmn.EventBasedGateway}
	b.tx.PutProcessSub(s)
	b.tellSubscription(n, s, "CREATED")
	b.send(s.Partition, &openSubscription{state.MessageSub{Key: s.Key, Name: c.name, CorrelationKey: c.key,
		Tenant: n.m.def.TenantID, ProcessID: n.m.def.ID, Process: n.inst.Process, Instance: n.inst.Key,
		Element: s.Element, Interrupting: s.Interrupting, Partition: b.e.opts.Partition}})
}

// closeMessage ends a subscription from the element's side.
func (b *Batch) closeMessage(s *state.ProcessSub) {
	b.tx.DeleteProcessSub(s)
	if n := b.node(s.Instance); n != nil {
		b.tellSubscription(n, s, "DELETED")
	}
	b.send(s.Partition, &closeSubscription{Key: s.Key})
}

// openSubscription asks for messages.
type openSubscription struct{ state.MessageSub }

func (*openSubscription) kind() byte { return kindOpenSubscription }

func (m *openSubscription) handle(b *Batch, from int32) {
	s := m.MessageSub
	s.Partition = from
	b.tx.PutMessageSub(&s)
	b.deliverBuffered(&s)
}

// deliverBuffered gives a subscription the oldest buffered message that its process has not had.
func (b *Batch) deliverBuffered(s *state.MessageSub) {
	if m := b.oldestBuffered(s.Tenant, s.Name, s.CorrelationKey, s.ProcessID); m != nil {
		b.deliver(s, m, 0)
	}
}

// deliver sends a message to a waiting instance; until it answers, the subscription takes no other.
func (b *Batch) deliver(s *state.MessageSub, m *state.Message, request uint64) {
	b.markReached(m, s.ProcessID)
	s.Message, s.Request, s.MessageVars = m.Key, request, m.Variables
	b.tx.PutMessageSub(s)
	b.send(s.Partition, &deliver{Key: s.Key, Instance: s.Instance, Element: s.Element, Message: m.Key, Variables: m.Variables})
}

// markReached notes that a buffered message has reached a process. One that is not buffered is never offered again.
func (b *Batch) markReached(m *state.Message, processID string) {
	if m.ExpiresAt > b.now {
		b.tx.MarkReached(m.Key, processID)
	}
}

// closeSubscription takes the request for messages back.
type closeSubscription struct{ Key int64 }

func (*closeSubscription) kind() byte              { return kindCloseSubscription }
func (m *closeSubscription) Fields(c *codec.Codec) { c.Int64(&m.Key) }

func (m *closeSubscription) handle(b *Batch, _ int32) {
	s := b.tx.MessageSub(m.Key)
	if s == nil {
		return
	}
	if s.Message != 0 { // a message is on its way to the element; whether it took it is still to come
		s.Closed = true
		b.tx.PutMessageSub(s)
		return
	}
	b.tx.DeleteMessageSub(s)
}

// deliver brings a message to the instance that waits for it.
type deliver struct {
	Key       int64
	Instance  int64
	Element   int32
	Message   int64
	Variables []byte
}

func (*deliver) kind() byte { return kindDeliver }

// Fields visits the fields.
func (m *deliver) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	c.Int64(&m.Instance)
	c.Int32(&m.Element)
	c.Int64(&m.Message)
	c.Bytes(&m.Variables)
}

func (m *deliver) handle(b *Batch, from int32) {
	n := b.node(m.Instance)
	s := b.tx.ProcessSub(m.Instance, m.Element)
	if n == nil || s == nil || s.Key != m.Key {
		b.send(from, &undeliverable{Key: m.Key, Message: m.Message})
		return
	}
	process := n.inst.Process
	correlation := &record.Correlation{SubscriptionKey: s.Key, MessageKey: m.Message, MessageName: s.Name,
		CorrelationKey: s.CorrelationKey, CorrelatedAt: b.now, Partition: b.e.opts.Partition,
		DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID, ProcessInstance: process, RootInstance: n.inst.Root,
		ElementInstance: n.inst.Key, ElementID: n.m.process.Elements[m.Element].ID, TenantID: n.m.def.TenantID}
	if !b.takes(n, m.Element) { // it is ending, and takes nothing any more: the answer ends the subscription on the other side
		b.tx.DeleteProcessSub(s)
		b.tellSubscription(n, s, "DELETED")
		b.send(from, &undeliverable{Key: m.Key, Message: m.Message})
		return
	}
	correlation.Key = b.newKey()
	b.emit(correlation)
	if s.Interrupting { // the answer closes it on the other side too
		b.tx.DeleteProcessSub(s)
	} else {
		s.LastMessage = m.Message
		b.tx.PutProcessSub(s)
	}
	b.tellSubscription(n, s, "CORRELATED")
	b.send(from, &delivered{Key: m.Key, Message: m.Message, Process: process, Open: !s.Interrupting})
	b.trigger(n, m.Element, m.Variables)
}

// delivered tells that an instance took a message.
type delivered struct {
	Key     int64
	Message int64
	Process int64
	Open    bool // it waits for more
}

func (*delivered) kind() byte { return kindDelivered }

// Fields visits the fields.
func (m *delivered) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	c.Int64(&m.Message)
	c.Int64(&m.Process)
	c.Bool(&m.Open)
}

func (m *delivered) handle(b *Batch, _ int32) {
	s := b.tx.MessageSub(m.Key)
	if s == nil {
		return
	}
	b.reply(s.Request, &Correlated{Message: m.Message, ProcessInstance: m.Process, Tenant: s.Tenant}, nil)
	if !m.Open || s.Closed {
		b.tx.DeleteMessageSub(s)
		return
	}
	s.Message, s.Request, s.MessageVars = 0, 0, nil
	b.tx.PutMessageSub(s)
	b.deliverBuffered(s)
}

// undeliverable tells that the instance a message was meant for is gone.
type undeliverable struct{ Key, Message int64 }

func (*undeliverable) kind() byte { return kindUndeliverable }

// Fields visits the fields.
func (m *undeliverable) Fields(c *codec.Codec) { c.Int64(&m.Key); c.Int64(&m.Message) }

func (m *undeliverable) handle(b *Batch, _ int32) {
	s := b.tx.MessageSub(m.Key)
	if s == nil {
		return
	}
	b.tx.DeleteMessageSub(s)
	b.tx.UnmarkReached(m.Message, s.ProcessID)
	message := b.tx.Message(m.Message)
	if message == nil { // not buffered: it is offered to the others that waited when it came
		message = &state.Message{Key: m.Message, Name: s.Name, CorrelationKey: s.CorrelationKey, Tenant: s.Tenant, Variables: s.MessageVars}
	}
	for _, other := range b.tx.MessageSubs(s.Tenant, s.Name, s.CorrelationKey) {
		if other.ProcessID == s.ProcessID && other.Message == 0 {
			b.deliver(other, message, s.Request)
			return
		}
	}
	b.reply(s.Request, nil, noSubscription(s.Name, s.CorrelationKey))
}

func noSubscription(name, correlationKey string) *Rejection {
	return reject(NotFound, "Nobody waits for a message with name '%s' and correlation key '%s'. "+
		"A correlated message is not buffered; publish it (POST /v2/messages/publication) to keep it for later.", name, correlationKey)
}

package state

import "github.com/tutti-io/tutti/internal/codec"

// Message is a published message that is kept, for its time to live or while it is being correlated.
type Message struct {
	Key            int64
	Name           string
	CorrelationKey string
	ID             string
	Tenant         string
	Variables      []byte
	ExpiresAt      int64
}

// Fields visits the fields.
func (m *Message) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	c.String(&m.Name)
	c.String(&m.CorrelationKey)
	c.String(&m.ID)
	c.String(&m.Tenant)
	c.Bytes(&m.Variables)
	c.Int64(&m.ExpiresAt)
}

// Message reads a message, nil when there is none of that key.
func (tx *Tx) Message(key int64) *Message {
	m := new(Message)
	if !tx.get(appendKey(tx.at(tableMessage), key), m) {
		return nil
	}
	return m
}

func (tx *Tx) correlationPrefix(t table, tenant, name, correlationKey string) []byte {
	return appendText(appendText(appendText(tx.at(t), tenant), name), correlationKey)
}

// PutMessage buffers a message.
func (tx *Tx) PutMessage(m *Message) {
	tx.put(appendKey(tx.at(tableMessage), m.Key), m)
	tx.mark(appendKey(tx.correlationPrefix(tableMessageByName, m.Tenant, m.Name, m.CorrelationKey), m.Key))
	if m.ID != "" {
		tx.mark(tx.messageIDKey(m.Tenant, m.Name, m.CorrelationKey, m.ID))
	}
	tx.AddDue(Due{m.ExpiresAt, DueMessage, m.Key})
}

func (tx *Tx) messageIDKey(tenant, name, correlationKey, id string) []byte {
	return appendText(tx.correlationPrefix(tableMessageByID, tenant, name, correlationKey), id)
}

// MessageIDTaken tells whether a buffered message of this name and correlation key has this id.
func (tx *Tx) MessageIDTaken(tenant, name, correlationKey, id string) bool {
	return tx.has(tx.messageIDKey(tenant, name, correlationKey, id))
}

// DeleteMessage removes a message and the notes of whom it reached.
func (tx *Tx) DeleteMessage(m *Message) {
	tx.delete(appendKey(tx.at(tableMessage), m.Key))
	tx.delete(appendKey(tx.correlationPrefix(tableMessageByName, m.Tenant, m.Name, m.CorrelationKey), m.Key))
	if m.ID != "" {
		tx.delete(tx.messageIDKey(m.Tenant, m.Name, m.CorrelationKey, m.ID))
	}
	tx.RemoveDue(Due{m.ExpiresAt, DueMessage, m.Key})
	var keys [][]byte
	tx.scan(appendKey(tx.at(tableMessageReached), m.Key), func(k, _ []byte) bool {
		keys = append(keys, append([]byte(nil), k...))
		return true
	})
	for _, k := range keys {
		tx.kv.Delete(k)
	}
}

// BufferedMessages lists the keys of the buffered messages of a name and correlation key, oldest first.
func (tx *Tx) BufferedMessages(tenant, name, correlationKey string) []int64 {
	var out []int64
	tx.scan(tx.correlationPrefix(tableMessageByName, tenant, name, correlationKey), func(k, _ []byte) bool {
		out = append(out, lastKey(k))
		return true
	})
	return out
}

func (tx *Tx) reachedKey(message int64, processID string) []byte {
	return appendText(appendKey(tx.at(tableMessageReached), message), processID)
}

// MarkReached notes that a message reached an instance of a process.
func (tx *Tx) MarkReached(message int64, processID string) {
	tx.mark(tx.reachedKey(message, processID))
}

// UnmarkReached takes that back: the instance was gone when the message came.
func (tx *Tx) UnmarkReached(message int64, processID string) {
	tx.delete(tx.reachedKey(message, processID))
}

// Reached tells whether a message reached an instance of a process.
func (tx *Tx) Reached(message int64, processID string) bool {
	return tx.has(tx.reachedKey(message, processID))
}

// MessageSub is what a waiting element tells the partition where its messages arrive.
type MessageSub struct {
	Key            int64
	Name           string
	CorrelationKey string
	Tenant         string
	ProcessID      string
	Process        int64 // process instance
	Instance       int64 // element instance that waits
	Element        int32
	Interrupting   bool
	Partition      int32 // where the instance lives
	Message        int64 // being delivered; 0: open
	Request        uint64
	MessageVars    []byte // of a message that is not buffered, while it is delivered
	Closed         bool   // the element waits no longer; what became of the message is still to come
}

// Fields visits the fields.
func (s *MessageSub) Fields(c *codec.Codec) {
	c.Int64(&s.Key)
	c.String(&s.Name)
	c.String(&s.CorrelationKey)
	c.String(&s.Tenant)
	c.String(&s.ProcessID)
	c.Int64(&s.Process)
	c.Int64(&s.Instance)
	c.Int32(&s.Element)
	c.Bool(&s.Interrupting)
	c.Int32(&s.Partition)
	c.Int64(&s.Message)
	c.Uint64(&s.Request)
	c.Bytes(&s.MessageVars)
	c.Bool(&s.Closed)
}

// MessageSub reads a subscription, nil when there is none of that key.
func (tx *Tx) MessageSub(key int64) *MessageSub {
	s := new(MessageSub)
	if !tx.get(appendKey(tx.at(tableMessageSub), key), s) {
		return nil
	}
	return s
}

// PutMessageSub writes a subscription.
func (tx *Tx) PutMessageSub(s *MessageSub) {
	tx.put(appendKey(tx.at(tableMessageSub), s.Key), s)
	tx.mark(appendKey(tx.correlationPrefix(tableMessageSubByName, s.Tenant, s.Name, s.CorrelationKey), s.Key))
}

// DeleteMessageSub removes a subscription.
func (tx *Tx) DeleteMessageSub(s *MessageSub) {
	tx.delete(appendKey(tx.at(tableMessageSub), s.Key))
	tx.delete(appendKey(tx.correlationPrefix(tableMessageSubByName, s.Tenant, s.Name, s.CorrelationKey), s.Key))
}

// MessageSubs lists the subscriptions to a message name and correlation key, oldest first.
func (tx *Tx) MessageSubs(tenant, name, correlationKey string) []*MessageSub {
	var out []*MessageSub
	tx.scan(tx.correlationPrefix(tableMessageSubByName, tenant, name, correlationKey), func(k, _ []byte) bool {
		if s := tx.MessageSub(lastKey(k)); s != nil {
			out = append(out, s)
		}
		return true
	})
	return out
}

// ProcessSub is the waiting element's own side of a MessageSub.
type ProcessSub struct {
	Key            int64 // the MessageSub's key
	Instance       int64
	Element        int32
	Name           string
	CorrelationKey string
	Partition      int32 // where the MessageSub is
	Interrupting   bool
	LastMessage    int64
}

// Fields visits the fields.
func (s *ProcessSub) Fields(c *codec.Codec) {
	c.Int64(&s.Key)
	c.Int64(&s.Instance)
	c.Int32(&s.Element)
	c.String(&s.Name)
	c.String(&s.CorrelationKey)
	c.Int32(&s.Partition)
	c.Bool(&s.Interrupting)
	c.Int64(&s.LastMessage)
}

func (tx *Tx) processSubKey(instance int64, element int32) []byte {
	return appendKey(appendKey(tx.at(tableProcessSub), instance), int64(element))
}

// ProcessSub reads what an element instance waits for at a catch event, nil when there is none.
func (tx *Tx) ProcessSub(instance int64, element int32) *ProcessSub {
	s := new(ProcessSub)
	if !tx.get(tx.processSubKey(instance, element), s) {
		return nil
	}
	return s
}

// PutProcessSub writes it.
func (tx *Tx) PutProcessSub(s *ProcessSub) { tx.put(tx.processSubKey(s.Instance, s.Element), s) }

// DeleteProcessSub removes it.
func (tx *Tx) DeleteProcessSub(s *ProcessSub) { tx.delete(tx.processSubKey(s.Instance, s.Element)) }

// ProcessSubs lists what an element instance waits for.
func (tx *Tx) ProcessSubs(instance int64) []*ProcessSub {
	var out []*ProcessSub
	tx.scan(appendKey(tx.at(tableProcessSub), instance), func(_, v []byte) bool {
		s := new(ProcessSub)
		mustDecode(v, s)
		out = append(out, s)
		return true
	})
	return out
}

// StartSub is the subscription of a message or signal start event. Key is 0 for a signal's.
type StartSub struct {
	Key        int64
	Definition int64
	Element    int32
	Name       string
	Tenant     string
}

// Fields visits the fields.
func (s *StartSub) Fields(c *codec.Codec) {
	c.Int64(&s.Key)
	c.Int64(&s.Definition)
	c.Int32(&s.Element)
	c.String(&s.Name)
	c.String(&s.Tenant)
}

func (tx *Tx) messageStartKey(s *StartSub) []byte {
	k := appendText(appendText(tx.at(tableMessageStart), s.Tenant), s.Name)
	return appendKey(appendKey(k, s.Definition), int64(s.Element))
}

// PutMessageStart writes the subscription of a message start event.
func (tx *Tx) PutMessageStart(s *StartSub) { tx.put(tx.messageStartKey(s), s) }

// DeleteMessageStart removes it.
func (tx *Tx) DeleteMessageStart(s *StartSub) { tx.delete(tx.messageStartKey(s)) }

// MessageStarts lists the start events that a message name starts, oldest definition first.
func (tx *Tx) MessageStarts(tenant, name string) []*StartSub {
	var out []*StartSub
	tx.scan(appendText(appendText(tx.at(tableMessageStart), tenant), name), func(_, v []byte) bool {
		s := new(StartSub)
		mustDecode(v, s)
		out = append(out, s)
		return true
	})
	return out
}

func (tx *Tx) startLockKey(tenant, processID, correlationKey string) []byte {
	return tx.correlationPrefix(tableMessageStartLock, tenant, processID, correlationKey)
}

// LockStart notes that an instance made by a message start event holds a correlation key of its process.
func (tx *Tx) LockStart(tenant, processID, correlationKey string, instance int64) {
	tx.put(tx.startLockKey(tenant, processID, correlationKey), &reference{instance})
}

// StartLocked tells whether such an instance is active.
func (tx *Tx) StartLocked(tenant, processID, correlationKey string) bool {
	return tx.has(tx.startLockKey(tenant, processID, correlationKey))
}

// UnlockStart lets the next message of the key start an instance.
func (tx *Tx) UnlockStart(tenant, processID, correlationKey string) {
	tx.delete(tx.startLockKey(tenant, processID, correlationKey))
}

// BufferedMessagesNamed lists the keys of all buffered messages of a name, by correlation key and age.
func (tx *Tx) BufferedMessagesNamed(tenant, name string) []int64 {
	var out []int64
	tx.scan(appendText(appendText(tx.at(tableMessageByName), tenant), name), func(k, _ []byte) bool {
		out = append(out, lastKey(k))
		return true
	})
	return out
}

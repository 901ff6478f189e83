package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/internal/codec"
)

// Partitions speak to each other in messages. A message is kept in the sender's outbox until the receiver has confirmed it
// and is numbered there; the receiver remembers the last number it took from each sender and skips what it has seen.
// So a message has its effect once, whatever is sent again after a crash.

// message is one thing a partition tells another.
type message interface {
	codec.Fields
	kind() byte
	handle(b *Batch, from int32)
}

// The kinds of messages. The numbers are on disk.
const (
	kindOpenSubscription  = 1
	kindCloseSubscription = 2
	kindDeliver           = 3
	kindDelivered         = 4
	kindUndeliverable     = 5
	kindInstall           = 6
	kindDone              = 7
	kindSignal            = 8
	kindUninstall         = 9
	kindPublication       = 10
	kindShare             = 11
)

func newMessage(kind byte) message {
	switch kind {
	case kindOpenSubscription:
		return new(openSubscription)
	case kindCloseSubscription:
		return new(closeSubscription)
	case kindDeliver:
		return new(deliver)
	case kindDelivered:
		return new(delivered)
	case kindUndeliverable:
		return new(undeliverable)
	case kindInstall:
		return new(install)
	case kindDone:
		return new(done)
	case kindSignal:
		return new(signalMessage)
	case kindUninstall:
		return new(uninstall)
	case kindPublication:
		return new(publication)
	case kindShare:
		return new(share)
	}
	return nil
}

func encodeMessage(m message) []byte { return codec.Append([]byte{m.kind()}, m) }

// readMessage reads what encodeMessage wrote.
func readMessage(data []byte) (message, error) {
	if len(data) == 0 {
		return nil, fmt.Errorf("%w: empty message between partitions", codec.ErrCorrupt)
	}
	m := newMessage(data[0])
	if m == nil {
		return nil, fmt.Errorf("%w: message between partitions of unknown kind %d", codec.ErrCorrupt, data[0])
	}
	return m, codec.Decode(data[1:], m)
}

// ownMessage reads a message from this partition to itself.
func ownMessage(data []byte) message {
	m, err := readMessage(data)
	if err != nil {
		panic(err)
	}
	return m
}

func (b *Batch) handle(m message, from int32) { m.handle(b, from) }

// Receive takes a message from another partition. Its reply is the confirmation.
type Receive struct {
	From    int32
	Seq     int64
	Payload []byte
}

func (c *Receive) execute(b *Batch, _ uint64) (any, *Rejection) {
	last := b.tx.Taken(c.From)
	if c.Seq > last+1 {
		return nil, reject(InvalidState, "Message %d from partition %d came before message %d.", c.Seq, c.From, last+1)
	}
	if c.Seq == last+1 {
		m, err := readMessage(c.Payload)
		if checked, ok := m.(interface{ check(*Batch) error }); ok && err == nil {
			err = checked.check(b)
		}
		if err != nil {
			return nil, reject(InvalidArgument, "Message %d from partition %d cannot be read: %v.", c.Seq, c.From, err)
		}
		b.tx.SetTaken(c.From, c.Seq)
		b.handle(m, c.From)
	}
	return c.Seq, nil
}

// Confirm tells the sender that its message was taken.
type Confirm struct {
	To  int32
	Seq int64
}

func (c *Confirm) execute(b *Batch, _ uint64) (any, *Rejection) {
	b.tx.Confirm(c.To, c.Seq)
	return nil, nil
}

// done tells that a partition has done its part of a distribution.
type done struct{ Key int64 }

func (*done) kind() byte              { return kindDone }
func (m *done) Fields(c *codec.Codec) { c.Int64(&m.Key) }

func (m *done) handle(b *Batch, _ int32) {
	d := b.tx.Distribution(m.Key)
	if d == nil {
		return
	}
	if d.Left--; d.Left > 0 {
		b.tx.PutDistribution(d)
		return
	}
	b.tx.DeleteDistribution(d.Key)
	b.reply(d.Request, Held{}, nil)
}

// Held as a reply's value means: give the value that was held back when the request was made.
type Held struct{}

// HoldUntilDone as a reply's value means: keep Value, and give it to the caller when a Held follows.
type HoldUntilDone struct{ Value any }

// distribute sends a message to all other partitions; the caller gets value when all have done it.
func (b *Batch) distribute(key int64, m message, request uint64, value any) (any, *Rejection) {
	others := b.e.opts.Partitions - 1
	if others == 0 {
		return value, nil
	}
	b.tx.PutDistribution(newDistribution(key, others, request))
	for p := int32(1); p <= b.e.opts.Partitions; p++ {
		if p != b.e.opts.Partition {
			b.send(p, m)
		}
	}
	return HoldUntilDone{value}, nil
}

package engine

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/state"
)

// op is what a step does. The numbers are on disk, in work that was put off.
type op byte

const (
	opActivate  op = 1 // bring the element Element to life in the scope Key
	opTake      op = 2 // the token on the flow Flow arrives, in the scope Key
	opResume    op = 3 // run the present phase of the instance Key (again)
	opComplete  op = 4 // the instance Key has done its work
	opTerminate op = 5 // end the instance Key before its work is done
	opMessage   op = 6 // a message from this partition to itself
	opInterrupt op = 7 // the boundary event Element interrupts the instance Key
)

// step is one move of the state machine.
type step struct {
	Op      op
	Key     int64
	Element int32
	Flow    int32
	Data    []byte
}

// Fields visits the fields.
func (s *step) Fields(c *codec.Codec) {
	c.Byte((*byte)(&s.Op))
	c.Int64(&s.Key)
	c.Int32(&s.Element)
	c.Int32(&s.Flow)
	c.Bytes(&s.Data)
}

type putOff struct{ steps []step }

func (p *putOff) Fields(c *codec.Codec) {
	codec.Slice(c, &p.steps, func(c *codec.Codec, s *step) { s.Fields(c) })
}

func (b *Batch) push(s step) { b.queue = append(b.queue, s) }

// drain works off the queue, or puts the rest off when the command has caused too many steps.
func (b *Batch) drain() {
	for i := 0; i < len(b.queue); i++ {
		if b.steps++; b.steps > b.e.stepLimit {
			b.postpone(b.queue[i:])
			break
		}
		b.perform(b.queue[i])
		b.queue[i].Data = nil
	}
	b.queue = b.queue[:0]
}

func (b *Batch) postpone(rest []step) {
	b.meta.Continuation++
	b.tx.PutContinuation(b.meta.Continuation, codec.Encode(&putOff{rest}))
	b.due(state.Due{At: b.now, Kind: state.DueContinue, Key: b.meta.Continuation})
}

// proceed takes up work that was put off.
func (b *Batch) proceed(n int64) {
	var p putOff
	if err := codec.Decode(b.tx.Continuation(n), &p); err != nil {
		panic(err)
	}
	b.tx.DeleteContinuation(n)
	b.queue = append(b.queue, p.steps...)
}

func (b *Batch) perform(s step) {
	switch s.Op {
	case opActivate:
		b.activate(s.Key, s.Element, s.Flow, s.Data)
	case opTake:
		b.arrive(s.Key, s.Flow)
	case opResume:
		if n := b.node(s.Key); n != nil {
			b.resume(n)
		}
	case opComplete:
		if n := b.node(s.Key); n != nil && completable(n) {
			b.complete(n)
		}
	case opTerminate:
		if n := b.node(s.Key); n != nil {
			b.terminate(n)
		}
	case opInterrupt:
		if n := b.node(s.Key); n != nil {
			b.interrupt(n, s.Element, s.Data)
		}
	case opMessage:
		b.handle(ownMessage(s.Data), b.e.opts.Partition)
	}
}

// completable tells whether an instance can still complete: since the step was planned it may have been ended, got new tokens, or
// failed to complete.
func completable(n *node) bool {
	switch {
	case n.inst.Phase == state.Terminating:
		return false
	case isScope(n.el) && n.inst.Tokens > 0:
		return false
	}
	return n.inst.Phase != state.Completing || n.inst.Incident == 0
}

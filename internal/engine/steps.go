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
	opInterrupt op = 7 // the event Element, which the instance Key waits for, happens
	opSettle    op = 8 // see whether an inclusive join in the scope Key can go on
)

// step is one move of the state machine.
type step struct {
	Op      op
	Key     int64
	Element int32
	Flow    int32
	Data    []byte
	Loop    int32 // of an inner instance to activate: its number, from 1
}

// Fields visits the fields.
func (s *step) Fields(c *codec.Codec) {
	c.Byte((*byte)(&s.Op))
	c.Int64(&s.Key)
	c.Int32(&s.Element)
	c.Int32(&s.Flow)
	c.Bytes(&s.Data)
	c.Int32(&s.Loop)
}

type putOff struct{ steps []step }

func (p *putOff) Fields(c *codec.Codec) {
	codec.Slice(c, &p.steps, func(c *codec.Codec, s *step) { s.Fields(c) })
}

func (b *Batch) push(s step) { b.queue = append(b.queue, s) }

// drain works off the queue, or puts the rest off when the command has caused too many steps. While work of earlier commands is
// put off, that of later ones waits behind it: the order of steps holds whatever the limit.
func (b *Batch) drain() {
	if b.meta.PutOff > 0 && b.resumed == 0 {
		if len(b.queue) > 0 {
			b.postpone(b.queue)
		}
		b.queue = b.queue[:0]
		return
	}
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

// alwaysDue is the time of work that was put off: before everything else.
const alwaysDue = 1

func (b *Batch) postpone(rest []step) {
	n := b.resumed // what is put off once more keeps its place
	if n == 0 {
		b.meta.Continuation++
		n = b.meta.Continuation
	}
	b.meta.PutOff++
	b.tx.PutContinuation(n, codec.Encode(&putOff{rest}))
	b.due(state.Due{At: alwaysDue, Kind: state.DueContinue, Key: n})
}

// proceed takes up work that was put off, and returns false when it was too much again.
func (b *Batch) proceed(n int64) bool {
	var p putOff
	if err := codec.Decode(b.tx.Continuation(n), &p); err != nil {
		panic(err)
	}
	b.tx.DeleteContinuation(n)
	b.meta.PutOff--
	before := b.meta.PutOff
	b.queue, b.resumed = append(b.queue, p.steps...), n
	b.drain()
	b.resumed = 0
	return b.meta.PutOff == before
}

func (b *Batch) perform(s step) {
	switch s.Op {
	case opActivate:
		b.activate(s)
	case opTake:
		b.arrive(s.Key, s.Flow)
	case opResume:
		if n := b.node(s.Key); n != nil {
			b.resume(n)
		}
	case opComplete:
		if n := b.node(s.Key); n != nil && b.completable(n) {
			b.complete(n)
		}
	case opTerminate:
		if n := b.node(s.Key); n != nil {
			b.terminate(n)
		}
	case opInterrupt:
		if n := b.node(s.Key); n != nil {
			b.trigger(n, s.Element, s.Data)
		}
	case opSettle:
		if n := b.node(s.Key); n != nil {
			b.settle(n)
		}
	case opMessage:
		b.handle(ownMessage(s.Data), b.e.opts.Partition)
	}
}

// completable tells whether an instance can still complete: since the step was planned it may have been ended, got new tokens, or
// failed to complete.
func (b *Batch) completable(n *node) bool {
	switch {
	case n.inst.Phase == state.Terminating:
		return false
	case isScope(n.el) && n.inst.Tokens > 0:
		return false
	case n.inst.Scope != 0 && closed(b.parent(n)): // it is about to be ended with its scope
		return false
	}
	return n.inst.Phase != state.Completing || n.inst.Incident == 0
}

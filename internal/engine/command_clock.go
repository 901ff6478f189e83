package engine

import (
	"github.com/tutti-io/tutti/internal/state"
)

// PinClock stops the partition's clock at a time and lets happen what is due then; Ticked answers it.
type PinClock struct{ At int64 } // Unix milliseconds

func (c *PinClock) execute(b *Batch, _ uint64) (any, *Rejection) {
	if c.At < 0 {
		return nil, reject(InvalidArgument, "The clock can be pinned to a time from 1970 on, but got %d milliseconds.", c.At)
	}
	b.meta.ClockPin, b.meta.ClockPinned, b.now = c.At, true, c.At
	return b.tick(), nil
}

// ResetClock lets the partition's clock follow the machine's again.
type ResetClock struct{}

func (c *ResetClock) execute(b *Batch, _ uint64) (any, *Rejection) {
	b.meta.ClockPin, b.meta.ClockPinned = 0, false
	return nil, nil
}

// Tick lets happen what is due: timers, deadlines of jobs, backoffs, expiry of messages, work that was put off. The partition
// sends it; Ticked answers it.
type Tick struct{}

// Ticked tells when the next thing is due; Now when that is already over, because one Tick does a bounded amount.
type Ticked struct{ Next int64 }

func (c *Tick) execute(b *Batch, _ uint64) (any, *Rejection) { return b.tick(), nil }

func (b *Batch) tick() *Ticked {
	var todo []state.Due
	next := int64(0)
	b.tx.EachDue(b.e.dueFrom, func(d state.Due) bool {
		if d.At > b.now || len(todo) == maxDuePerBatch {
			next = d.At
			return false
		}
		todo = append(todo, d)
		return true
	})
	if next > 0 {
		b.e.dueFrom = next
	}
	for _, d := range todo {
		b.tx.RemoveDue(d)
		if !b.happen(d) { // what was put off goes on before anything else happens
			b.dueAt(d.At)
			next = d.At
			break
		}
		b.drain()
		b.steps = 0
	}
	return &Ticked{next}
}

// happen lets one due thing happen. It returns false when there is more to do first.
func (b *Batch) happen(d state.Due) bool {
	switch d.Kind {
	case state.DueTimer:
		b.fire(d.Key)
	case state.DueJob:
		b.timeOut(d.Key, d.At)
	case state.DueBackoff:
		b.backedOff(d.Key, d.At)
	case state.DueMessage:
		b.expire(d.Key)
	case state.DueContinue:
		return b.proceed(d.Key)
	}
	return true
}

// Ban stops a process instance on which the engine failed (a defect of ours): nothing but cancelling is done with it any
// more, and the rest of the partition goes on.
type Ban struct{ ProcessInstance int64 }

func (c *Ban) execute(b *Batch, _ uint64) (any, *Rejection) {
	b.tx.Ban(c.ProcessInstance)
	return nil, nil
}

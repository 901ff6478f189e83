package partition

import (
	"errors"
	"fmt"
	"runtime/debug"
	"slices"
	"time"

	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/journal"
	"github.com/tutti-io/tutti/internal/state"
)

// loop takes commands in batches until the partition stops.
func (p *Partition) loop() {
	defer p.done.Done()
	defer close(p.commits)
	timer := time.NewTimer(time.Hour)
	defer timer.Stop()
	batch := make([]*request, 0, maxBatchCommands)
	for {
		batch = batch[:0]
		p.arm(timer)
		select {
		case r := <-p.lanes[Internal]:
			batch = append(batch, r)
		case r := <-p.lanes[Finishing]:
			batch = append(batch, r)
		case r := <-p.lanes[Starting]:
			batch = append(batch, r)
		case <-timer.C:
		case <-p.stop:
			p.refuseRest()
			return
		}
		batch = p.admit(p.take(batch))
		if err := p.work(batch); err != nil {
			p.fail(err)
			p.answerAll(batch, p.Err())
			p.refuseRest()
			return
		}
	}
}

// arm sets the timer to what is due next. Under a clock that stands still, what is not due yet is not due before a command
// comes that moves the clock.
func (p *Partition) arm(timer *time.Timer) {
	wait := time.Hour
	switch {
	case p.nextDue == 0:
	case p.pinned:
		if p.nextDue <= p.pinnedAt {
			wait = 0
		}
	default:
		wait = min(wait, max(0, time.Duration(p.nextDue-p.o.Now())*time.Millisecond))
	}
	timer.Reset(wait)
}

// take fills a batch with what waits, lane by lane.
func (p *Partition) take(batch []*request) []*request {
	bytes := 0
	for _, r := range batch {
		bytes += r.size
	}
	for _, lane := range p.lanes {
		for empty := false; !empty && len(batch) < maxBatchCommands && bytes < maxBatchBytes; {
			select {
			case r := <-lane:
				batch = append(batch, r)
				bytes += r.size
			default:
				empty = true
			}
		}
	}
	return batch
}

// admit numbers the commands of a batch and notes who waits for them. A command that nobody waits for any longer is dropped: its
// caller was told that it may be executed or not, and a worker that has gone should be given no jobs.
func (p *Partition) admit(batch []*request) []*request {
	now := time.Now()
	p.mu.Lock()
	defer p.mu.Unlock()
	return slices.DeleteFunc(batch, func(r *request) bool {
		p.limiter.observe(now.Sub(r.arrived))
		if r.forgotten {
			p.limiter.leave(r.lane, r.size)
			return true
		}
		p.lastID++
		r.id = p.lastID
		p.waiting[r.id] = r
		return false
	})
}

// work decides a batch and hands it to the commit goroutine. A command that makes the engine panic is taken out and the
// batch done again.
func (p *Partition) work(batch []*request) error {
	p.stats.Commands.Add(int64(len(batch)))
	bans := map[int]int64{} // place in the batch → process instance; len(batch) is the tick
	for {
		done, err := p.try(batch, bans)
		if err != nil || done {
			return err
		}
	}
}

// try runs a batch once. It returns false when a command panicked, which is then in bans.
func (p *Partition) try(batch []*request, bans map[int]int64) (done bool, err error) {
	kv := p.o.Journal.Begin()
	var b *engine.Batch
	at := 0
	defer func() {
		cause := recover()
		if cause == nil {
			return
		}
		kv.Discard()
		p.engine.Forget()
		if err = storeFailure(cause); err != nil {
			return
		}
		subject := b.Subject()
		p.o.Logger.Error("the engine failed on a command; its process instance is stopped", "partition", p.o.Number,
			"processInstance", subject, "error", cause, "stack", string(debug.Stack()))
		if _, again := bans[at]; again || subject == 0 && at == len(batch) {
			err = fmt.Errorf("the engine fails again and again: %v", cause)
			return
		}
		bans[at] = subject
	}()
	b = p.engine.Begin(state.NewTx(kv, p.o.Number), p.o.Now())
	for at = range batch {
		if subject, banned := bans[at]; banned {
			p.ban(b, batch[at], subject)
			continue
		}
		b.Process(batch[at].cmd, batch[at].id)
	}
	at = len(batch)
	if subject, banned := bans[at]; banned {
		b.Process(&engine.Ban{ProcessInstance: subject}, 0)
	} else if p.nextDue != 0 && p.nextDue <= b.Now() {
		p.nextDue = 0
		b.Process(&engine.Tick{}, tickRequest)
	}
	return true, p.finish(kv, b, batch)
}

// tickRequest is the id of the partition's own question, which no caller has.
const tickRequest = 1

func (p *Partition) ban(b *engine.Batch, r *request, subject int64) {
	if subject != 0 {
		b.Process(&engine.Ban{ProcessInstance: subject}, 0)
	}
	b.Refuse(r.id, &engine.Rejection{Code: engine.ProcessingError, Message: fmt.Sprintf(
		"The engine failed on this command, which is a defect of the server; its log has the details. Process instance %d is stopped and can be cancelled.", subject)})
}

// storeFailure tells whether a panic means that the store cannot be trusted any more.
func storeFailure(cause any) error {
	err, ok := cause.(error)
	if !ok {
		return nil
	}
	var storage *state.StorageError
	if errors.As(err, &storage) || errors.Is(err, codec.ErrCorrupt) {
		return err
	}
	return nil
}

// finish applies a decided batch and passes it on.
func (p *Partition) finish(kv *journal.Batch, b *engine.Batch, batch []*request) error {
	out := b.End()
	p.pinnedAt, p.pinned = b.Pinned()
	c := &commit{out: out, room: make([]room, len(batch))}
	for i, r := range batch {
		c.room[i] = room{r.lane, r.size}
	}
	if out.Position != 0 {
		if err := kv.Apply(p.o.Number, out.Position, b.Now(), out.Records); err != nil {
			return err
		}
		c.journal = kv
	} else {
		kv.Discard()
	}
	if out.NextDue != 0 && (p.nextDue == 0 || out.NextDue < p.nextDue) {
		p.nextDue = out.NextDue
	}
	for _, r := range out.Replies {
		p.settle(c, r)
	}
	p.stats.Batches.Add(1)
	p.commits <- c
	return nil
}

// settle finds who waits for a reply.
func (p *Partition) settle(c *commit, r engine.Reply) {
	if t, ok := r.Value.(*engine.Ticked); ok && t.Next != 0 && (p.nextDue == 0 || t.Next < p.nextDue) {
		p.nextDue = t.Next
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	w := p.waiting[r.Request]
	if w == nil {
		return
	}
	if hold, ok := r.Value.(engine.HoldUntilDone); ok {
		w.held = hold.Value
		return
	}
	delete(p.waiting, r.Request)
	a := answer{to: w, value: r.Value}
	if r.Refused != nil {
		a.err = r.Refused
		p.stats.Rejected.Add(1)
	} else if _, ok := r.Value.(engine.Held); ok {
		a.value = w.held
	}
	c.answers = append(c.answers, a)
}

// answerAll answers requests that will not be executed.
func (p *Partition) answerAll(batch []*request, err error) {
	for _, r := range batch {
		p.mu.Lock()
		_, open := p.waiting[r.id]
		delete(p.waiting, r.id)
		p.mu.Unlock()
		p.limiter.leave(r.lane, r.size)
		if open {
			r.reply(nil, err)
		}
	}
}

// refuseRest answers everybody who still waits when the partition stops.
func (p *Partition) refuseRest() {
	for _, lane := range p.lanes {
		for empty := false; !empty; {
			select {
			case r := <-lane:
				p.limiter.leave(r.lane, r.size)
				r.reply(nil, ErrStopped)
			default:
				empty = true
			}
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	for id, r := range p.waiting {
		delete(p.waiting, id)
		r.reply(nil, ErrStopped)
	}
}

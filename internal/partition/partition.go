package partition

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"sync"
	"sync/atomic"
	"time"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/journal"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Options describes a partition. All functions are called from the commit goroutine and must not wait for this partition.
type Options struct {
	Number, Partitions int32
	Journal            *journal.Journal
	Now                func() int64 // the machine's clock in Unix milliseconds
	Logger             *slog.Logger
	Expressions        feel.Limits // of one expression

	Feed    func(position int64, records []record.Record) error // durable records, in order
	Lag     func() time.Duration                                // how far the read model is behind
	Deliver func([]state.Outgoing)                              // durable messages to other partitions
	Work    func([]engine.Work)                                 // jobs that workers may activate
}

// Lane says how a command is treated under load.
type Lane int

// The lanes, in the order in which the loop empties them.
const (
	Internal  Lane = iota // from inside the cluster: never refused
	Finishing             // finishes work or is cheap: refused last
	Starting              // starts work: refused first
	lanes
)

// The bounds of a partition.
const (
	maxBatchCommands = 256
	maxBatchBytes    = 8 << 20
	pipelineDepth    = 3
	laneCapacity     = 8192 // more than the limiter ever lets in
)

// ErrStopped is what every command gets after Close, or after the store has failed.
var ErrStopped = errors.New("the partition has stopped")

// Partition is a running partition.
type Partition struct {
	o       Options
	engine  *engine.Engine
	limiter *limiter
	lanes   [lanes]chan *request
	commits chan *commit
	stop    chan struct{}
	done    sync.WaitGroup
	stopped sync.Once

	mu      sync.Mutex
	waiting map[uint64]*request // whose reply is still to come

	lastID   uint64 // of requests; the loop's
	nextDue  int64  // the loop's; 0: nothing is due ever
	pinnedAt int64  // the loop's: where the clock stands
	pinned   bool   // the loop's: whether it does
	position atomic.Int64
	failed   atomic.Pointer[error]
	stats    Stats
}

// Stats counts what a partition did since it was opened.
type Stats struct {
	Commands, Batches, Refused, Rejected, Records atomic.Int64
}

// request is a command on its way, with who waits for it.
type request struct {
	cmd     engine.Command
	lane    Lane
	size    int
	arrived time.Time
	held    any
	reply   func(any, error)

	id        uint64 // once the loop has it; guarded by mu where it is not the loop that reads it
	forgotten bool   // nobody waits any longer; guarded by mu
}

// Open starts a partition on what the journal holds of it.
func Open(o Options) (*Partition, error) {
	p := &Partition{o: o, engine: engine.New(engine.Options{Partition: o.Number, Partitions: o.Partitions, Limits: o.Expressions}),
		limiter: newLimiter(o.Lag), commits: make(chan *commit, pipelineDepth), stop: make(chan struct{}), waiting: map[uint64]*request{}}
	for i := range p.lanes {
		p.lanes[i] = make(chan *request, laneCapacity)
	}
	p.lastID = uint64(o.Now()) << 20 // not an id that an earlier run of this partition gave out
	var left []state.Outgoing
	o.Journal.View(o.Number, func(tx *state.Tx) {
		meta := tx.Meta()
		p.position.Store(meta.Position)
		p.pinnedAt, p.pinned = meta.ClockPin, meta.ClockPinned
		tx.EachDue(math.MinInt64, func(d state.Due) bool { p.nextDue = d.At; return false })
		left = tx.Unconfirmed()
	})
	p.done.Add(2)
	go p.loop()
	go p.commit()
	if len(left) > 0 {
		o.Deliver(left)
	}
	return p, nil
}

// Number is the partition's number, from 1.
func (p *Partition) Number() int32 { return p.o.Number }

// Position is the position of the last batch that anybody outside can know of.
func (p *Partition) Position() int64 { return p.position.Load() }

// Stats are the partition's counters.
func (p *Partition) Stats() *Stats { return &p.stats }

// Limit tells how many commands the limiter lets in at present, and how many are in.
func (p *Partition) Limit() (limit, inside int) { return p.limiter.state() }

// Err tells why the partition has stopped; nil while it runs.
func (p *Partition) Err() error {
	if e := p.failed.Load(); e != nil {
		return *e
	}
	return nil
}

// Do executes a command and waits for its reply. size is about how many bytes the command holds. When ctx ends first the
// command may still be executed; a refusal by the limiter (engine.Exhausted) was never executed.
func (p *Partition) Do(ctx context.Context, lane Lane, cmd engine.Command, size int) (any, error) {
	type answer struct {
		value any
		err   error
	}
	ch := make(chan answer, 1)
	r := &request{cmd: cmd, lane: lane, size: size, reply: func(v any, err error) { ch <- answer{v, err} }}
	if err := p.submit(r); err != nil {
		return nil, err
	}
	select {
	case a := <-ch:
		return a.value, a.err
	case <-ctx.Done():
		p.forget(r)
		return nil, &engine.Rejection{Code: engine.TooLate, Message: "The command was not finished in the time the request allows. " +
			"It may still be executed: look at the result before sending it again."}
	}
}

// Send executes a command from inside the cluster; reply is called from the commit goroutine.
func (p *Partition) Send(cmd engine.Command, reply func(any, error)) error {
	return p.submit(&request{cmd: cmd, lane: Internal, reply: reply})
}

func (p *Partition) submit(r *request) error {
	if err := p.Err(); err != nil {
		return err
	}
	if !p.limiter.enter(r.lane, r.size) {
		p.stats.Refused.Add(1)
		return &engine.Rejection{Code: engine.Exhausted, Message: fmt.Sprintf(
			"Partition %d has more work than it can finish in time; the command was not executed. Send it again after a pause.", p.o.Number)}
	}
	r.arrived = time.Now()
	if r.lane == Internal {
		select {
		case p.lanes[Internal] <- r:
			return nil
		case <-p.stop:
			return ErrStopped
		}
	}
	select {
	case p.lanes[r.lane] <- r:
		return nil
	case <-p.stop:
		p.limiter.leave(r.lane, r.size)
		return ErrStopped
	}
}

// forget drops a caller that waits no longer.
func (p *Partition) forget(r *request) {
	p.mu.Lock()
	defer p.mu.Unlock()
	r.forgotten = true
	delete(p.waiting, r.id)
}

// fail stops the partition after a failure of the store.
func (p *Partition) fail(err error) {
	err = fmt.Errorf("partition %d has stopped: %w", p.o.Number, err)
	if p.failed.CompareAndSwap(nil, &err) {
		p.o.Logger.Error("partition stopped; restart the server when the cause is mended", "partition", p.o.Number, "error", err)
	}
	p.stopped.Do(func() { close(p.stop) })
}

// Close ends the partition. What was not answered by then was not promised to anybody.
func (p *Partition) Close() error {
	err := p.Err()
	stopped := ErrStopped
	p.failed.CompareAndSwap(nil, &stopped)
	p.stopped.Do(func() { close(p.stop) })
	p.done.Wait()
	return err
}

package projection

import (
	"context"
	"fmt"
	"time"

	"github.com/tutti-io/tutti/internal/record"
)

// maxRecords bounds what one transaction takes, so that it lasts tens of milliseconds at most.
const maxRecords = 8000

// askedLately is how long a question makes others likely.
const askedLately = time.Second

// retryAfter a failed transaction.
const retryAfter = 500 * time.Millisecond

// Feed queues a durable batch and returns; it blocks while the queue is full. A batch that the file holds already is
// skipped. A gap in the positions is an error: the caller has to feed what is missing first.
func (s *Store) Feed(b Batch) error {
	item := queued{Batch: b, bytes: size(b.Records)}
	s.mu.Lock()
	defer s.mu.Unlock()
	for s.queueBytes > 0 && s.queueBytes+item.bytes > s.queueLimit && !s.closed {
		s.space.Wait()
	}
	if s.closed {
		return ErrClosed
	}
	last := s.fed[b.Partition]
	if b.Position <= last {
		return nil
	}
	if b.Position != last+1 {
		return fmt.Errorf("read model: batch %d of partition %d does not follow batch %d, the last one it was given", b.Position, b.Partition, last)
	}
	for _, r := range b.Records {
		kind := r.Kind()
		if d, ok := r.(*record.Deletion); ok {
			kind = d.Of
		}
		if tableOf[kind] == nil {
			return fmt.Errorf("read model: batch %d of partition %d has a record of kind %d, for which there is no table", b.Position, b.Partition, kind)
		}
	}
	item.at = time.Now()
	s.fed[b.Partition] = b.Position
	s.queue = append(s.queue, item)
	s.queueBytes += item.bytes
	signal(s.wake)
	return nil
}

// size of records in memory, roughly.
func size(records []record.Record) (n int64) {
	for _, r := range records {
		n += 300
		switch r := r.(type) {
		case *record.Variable:
			n += int64(len(r.Value))
		case *record.Resource:
			n += int64(len(r.Content))
		case *record.Form:
			n += int64(len(r.Schema))
		case *record.DecisionInstance:
			n += int64(len(r.Result))
		case *record.Job:
			n += int64(len(r.ErrorMessage))
		}
	}
	return n + 100
}

func signal(c chan struct{}) {
	select {
	case c <- struct{}{}:
	default:
	}
}

// Wait returns when queries see everything up to a position of a partition, or with ctx's error, or ErrClosed.
func (s *Store) Wait(ctx context.Context, partition int32, position int64) error {
	s.mu.Lock()
	if s.projected[partition] >= position {
		s.mu.Unlock()
		return nil
	}
	s.waiting++
	s.asked = time.Now()
	defer func() {
		s.mu.Lock()
		s.waiting--
		s.mu.Unlock()
	}()
	for s.projected[partition] < position {
		if s.closed {
			s.mu.Unlock()
			return ErrClosed
		}
		changed := s.changed
		s.mu.Unlock()
		signal(s.hurry)
		select {
		case <-changed:
		case <-ctx.Done():
			return fmt.Errorf("read model: batch %d of partition %d is not visible yet: %w", position, partition, ctx.Err())
		}
		s.mu.Lock()
	}
	s.mu.Unlock()
	return nil
}

// run is the one goroutine that writes.
func (s *Store) run() {
	defer close(s.stopped)
	ctx := context.Background()
	retry := time.NewTimer(0)
	<-retry.C
	for {
		select {
		case <-s.wake:
			s.gather()
			s.drain(ctx, retry)
		case <-retry.C:
			s.drain(ctx, retry)
		case <-s.hurry: // nothing is queued: what is waited for has yet to come
		case j := <-s.work:
			j.done <- j.do(ctx, s.writer)
		case <-s.stop:
			s.drain(ctx, retry)
			return
		}
	}
}

// drain writes until nothing waits, and does other work of the connection between two transactions.
func (s *Store) drain(ctx context.Context, retry *time.Timer) {
	for s.step(ctx, retry) {
		select {
		case j := <-s.work:
			j.done <- j.do(ctx, s.writer)
		default:
		}
	}
}

// gather lets records gather company while nobody waits: an instance that runs to its end meanwhile costs one write
// instead of several. Where somebody waited a moment ago the next will too, and finds less left to be written.
func (s *Store) gather() {
	s.mu.Lock()
	linger := s.linger
	if time.Since(s.asked) < askedLately {
		linger /= 16
	}
	if s.waiting > 0 || len(s.queue) == 0 {
		linger = 0
	}
	s.gathering = linger > 0
	s.mu.Unlock()
	if linger <= 0 {
		return
	}
	defer func() {
		s.mu.Lock()
		s.gathering, s.gathered = false, time.Now()
		s.mu.Unlock()
	}()
	timer := time.NewTimer(linger)
	defer timer.Stop()
	for {
		select {
		case <-timer.C:
			return
		case <-s.hurry:
			return
		case <-s.stop: // closed: run sees it too
			return
		case <-s.wake:
			if _, bytes := s.Pending(); bytes > 300*maxRecords {
				return
			}
		}
	}
}

// take removes from the queue what one transaction writes.
func (s *Store) take() []queued {
	s.mu.Lock()
	defer s.mu.Unlock()
	n, records := 0, 0
	for n < len(s.queue) && (n == 0 || records+len(s.queue[n].Records) <= maxRecords) {
		records += len(s.queue[n].Records)
		n++
	}
	if n == 0 {
		return nil
	}
	s.oldest, s.inFlight = s.queue[0].at, n
	taken := append([]queued(nil), s.queue[:n]...)
	rest := copy(s.queue, s.queue[n:])
	clear(s.queue[rest:])
	s.queue = s.queue[:rest]
	return taken
}

// step writes one transaction and tells whether there may be more to write.
func (s *Store) step(ctx context.Context, retry *time.Timer) bool {
	taken := s.take()
	if taken == nil {
		return false
	}
	positions := map[int32]int64{}
	s.writer.changes.reset()
	var bytes int64
	for _, b := range taken {
		positions[b.Partition] = b.Position
		bytes += b.bytes
		for _, r := range b.Records {
			_ = s.writer.changes.add(r) // Feed has refused kinds without a table
		}
	}
	err := s.writer.transaction(ctx, s.publish, func() error { return s.writer.write(ctx, positions) })
	s.mu.Lock()
	defer s.mu.Unlock()
	s.err, s.oldest, s.inFlight = nil, time.Time{}, 0
	if err != nil {
		s.err = fmt.Errorf("the read model cannot be written: %w", err)
		s.queue = append(taken, s.queue...)
		retry.Reset(retryAfter)
		return false
	}
	s.rows.Add(int64(s.writer.changes.count))
	s.queueBytes -= bytes
	for partition, position := range positions {
		s.projected[partition] = position
	}
	close(s.changed)
	s.changed = make(chan struct{})
	s.space.Broadcast()
	s.startCheckpoint(int64(s.writer.changes.count))
	return true
}

// Close projects what was fed, makes it durable and closes the file. When that cannot be written it says so; the log
// still has it.
func (s *Store) Close() error {
	s.mu.Lock()
	if s.closed {
		s.mu.Unlock()
		return nil
	}
	s.closed = true
	s.space.Broadcast()
	s.mu.Unlock()
	close(s.stop)
	<-s.stopped
	s.checkpoints.group.Wait()
	s.mu.Lock()
	err := s.err
	close(s.changed)
	s.changed = make(chan struct{})
	s.mu.Unlock()
	if err == nil {
		err = s.finalCheckpoint(context.Background())
	}
	if closing := s.release(); err == nil {
		err = closing
	}
	return err
}

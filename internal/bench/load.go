package bench

import (
	"context"
	"fmt"
	"math/rand/v2"
	"net/http"
	"os"
	"sync"
	"sync/atomic"
	"time"
)

// maxFailures in a row end a run: the server is not what it was taken for, or is gone.
const maxFailures = 200

// A window is the part of a load that is measured. What begins in it counts.
type window struct {
	from, to time.Time
	interval time.Duration // between creations of all connections together; 0: as many as go
	tickets  atomic.Int64

	refused  atomic.Int64
	failed   atomic.Int64
	inARow   atomic.Int64
	first    sync.Once
	firstErr string
	cancel   context.CancelFunc
}

func (r *run) window(cancel context.CancelFunc, rate float64) *window {
	w := &window{cancel: cancel}
	w.from = time.Now().Add(r.Warmup)
	w.to = w.from.Add(r.Duration)
	if rate > 0 {
		w.interval = time.Duration(float64(time.Second) / rate)
	}
	return w
}

func (w *window) holds(t time.Time) bool { return !t.Before(w.from) && t.Before(w.to) }

// next returns when the next creation is due, having waited for it, and false when the time is up.
func (w *window) next(ctx context.Context, warmup time.Duration) (time.Time, bool) {
	now := time.Now()
	if w.interval > 0 {
		due := w.from.Add(-warmup).Add(time.Duration(w.tickets.Add(1)) * w.interval)
		if !wait(ctx, due.Sub(now)) {
			return due, false
		}
		now = due
	}
	return now, now.Before(w.to) && ctx.Err() == nil
}

func wait(ctx context.Context, d time.Duration) bool {
	if d <= 0 {
		return ctx.Err() == nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-ctx.Done():
		return false
	case <-timer.C:
		return true
	}
}

func (w *window) fail(err error) {
	w.first.Do(func() { w.firstErr = err.Error() })
	w.failed.Add(1)
	if w.inARow.Add(1) > maxFailures {
		w.cancel()
	}
}

// send sends a request until it is not refused any more. It returns the answer's body and whether the status was the
// one wanted; what else there was has been counted.
func (w *window) send(ctx context.Context, c *connection, path string, body []byte, want int) ([]byte, bool) {
	for attempt := 0; ; attempt++ {
		status, answer, err := c.do(ctx, "POST", path, "application/json", body)
		switch {
		case err == nil && status == want:
			if w.inARow.Load() != 0 {
				w.inARow.Store(0)
			}
			return answer, true
		case ctx.Err() != nil:
			return nil, false
		case err != nil:
			w.fail(err)
			wait(ctx, 10*time.Millisecond)
			return nil, false
		case status != http.StatusServiceUnavailable && status != http.StatusTooManyRequests:
			w.fail(fmt.Errorf("POST %s: expected %d, found %d: %.300s", path, want, status, answer))
			return nil, false
		}
		w.refused.Add(1)
		longest := min(5<<min(attempt, 6), 200)
		if !wait(ctx, time.Duration(1+rand.IntN(longest))*time.Millisecond) {
			return nil, false
		}
	}
}

// load fills in what is the same for every load. Usage is that between the start and the end of the window.
func (r *run) load(w *window, connections int, rate float64, used func(instances int64) (cpu, own *float64, written *int64), instances int64) Load {
	l := Load{
		Seconds: round(r.Duration.Seconds(), 3), Connections: connections, Rate: rate,
		Refused: w.refused.Load(), Failed: w.failed.Load(), FirstError: w.firstErr,
	}
	l.ServerCPU, l.GeneratorCPU, l.Written = used(instances)
	return l
}

// meter reads the usage of the server and of this process at both ends of the window. The function it returns
// waits for the end and divides.
func (r *run) meter(ctx context.Context, w *window) func(int64) (cpu, own *float64, written *int64) {
	type sample struct {
		server, own usage
		ok, ownOK   bool
	}
	take := func(at time.Time) sample {
		wait(ctx, time.Until(at))
		var s sample
		s.server, s.ok = readUsage(r.PID)
		s.own, s.ownOK = readUsage(os.Getpid())
		return s
	}
	var before, after sample
	done := make(chan struct{})
	go func() {
		before = take(w.from)
		after = take(w.to)
		close(done)
	}()
	return func(instances int64) (cpu, own *float64, written *int64) {
		<-done
		if instances == 0 {
			return nil, nil, nil
		}
		share := func(d time.Duration) *float64 {
			ms := round(float64(d)/float64(time.Millisecond)/float64(instances), 4)
			return &ms
		}
		if before.ok && after.ok {
			bytes := (after.server.written - before.server.written) / instances
			cpu, written = share(after.server.cpu-before.server.cpu), &bytes
		}
		if before.ownOK && after.ownOK {
			own = share(after.own.cpu - before.own.cpu)
		}
		return cpu, own, written
	}
}

// broken tells why a load came to nothing.
func (w *window) broken(ctx context.Context) error {
	if w.inARow.Load() > maxFailures {
		return fmt.Errorf("gave up after %d failures in a row, the first: %s", maxFailures, w.firstErr)
	}
	return ctx.Err()
}

package client

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// clocked is a limiter whose clock the test moves.
type clocked struct {
	*limiter
	at time.Time
}

func limited(policy Backpressure) *clocked {
	c := &clocked{at: time.Unix(1_000_000, 0)}
	c.limiter = newLimiter(policy, func() time.Time { return c.at }, nil)
	return c
}

func (c *clocked) after(d time.Duration) Load {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.at = c.at.Add(d)
	c.advance()
	return c.load()
}

func (c *clocked) want(t *testing.T, what string, severity Severity, limit int) {
	t.Helper()
	if l := c.after(0); l.Severity != severity || l.Limit != limit {
		t.Errorf("%s: %v with a limit of %d, want %v with %d", what, l.Severity, l.Limit, severity, limit)
	}
}

func TestTheLimitFallsWithSignalsAndGrowsBackStepByStep(t *testing.T) {
	l := limited(Balanced)
	l.want(t, "at first", Healthy, 0)
	l.signal()
	l.want(t, "the first signal", Soft, 16)
	l.signal()
	l.want(t, "the second", Soft, 11)
	l.signal()
	l.want(t, "the third in a row", Severe, 5)
	l.ok()
	l.signal()
	l.want(t, "one after a success, while it is severe", Severe, 2)
	l.after(time.Second)
	l.want(t, "a second later", Severe, 3)
	l.after(time.Second)
	l.want(t, "two seconds of quiet", Soft, 4)
	l.after(2 * time.Second)
	l.want(t, "four", Healthy, 8)
	l.after(time.Second)
	l.want(t, "growing by half in health", Healthy, 12)
	l.after(30 * time.Second)
	l.want(t, "half a minute of health", Healthy, 0)
}

func TestAtTheFloorCallsAreSpaced(t *testing.T) {
	l := limited(Balanced)
	for range 12 {
		l.signal()
	}
	l.want(t, "many signals", Severe, 1)
	if l.delay < floorDelay || l.delay > floorDelays {
		t.Errorf("delay %v", l.delay)
	}
	for range 20 {
		l.signal()
	}
	if l.delay != floorDelays {
		t.Errorf("after many more signals the delay is %v, want %v", l.delay, floorDelays)
	}
	l.ok()
	if l.delay != 0 {
		t.Errorf("after a success the delay is %v", l.delay)
	}
}

func TestPolicies(t *testing.T) {
	for _, c := range []struct {
		policy               Backpressure
		before, after, floor int
	}{{Balanced, 0, 16, 1}, {Conservative, 0, 12, 1}, {Aggressive, 0, 24, 2}, {Legacy, 0, 0, 0}, {Strict, 16, 9, 1}} {
		l := limited(c.policy)
		if got := l.after(0).Limit; got != c.before {
			t.Errorf("%v: the limit is %d before any signal, want %d", c.policy, got, c.before)
		}
		l.signal()
		if got := l.after(0).Limit; got != c.after {
			t.Errorf("%v: the limit is %d after one, want %d", c.policy, got, c.after)
		}
		for range 50 {
			l.signal()
		}
		if got := l.after(0); got.Limit != c.floor || got.Signals != 51 {
			t.Errorf("%v: %+v after many, want a limit of %d", c.policy, got, c.floor)
		}
		if l.counts(true) != (c.policy == Strict) || l.counts(false) != (c.policy != Legacy) {
			t.Errorf("%v: completing jobs counts: %t, the rest: %t", c.policy, l.counts(true), l.counts(false))
		}
		found, err := BackpressureNamed(c.policy.String())
		if err != nil || found != c.policy {
			t.Errorf("%v by its name: %v, %v", c.policy, found, err)
		}
	}
	if _, err := BackpressureNamed("brave"); err == nil {
		t.Error("there is a policy named brave")
	}
}

// TestPlacesGoRoundWithoutBeingLost has many goroutines take and give back places, some of which lose patience, while signals
// come in. At the end every place is back.
func TestPlacesGoRoundWithoutBeingLost(t *testing.T) {
	l := newLimiter(Balanced, time.Now, nil)
	l.signal()
	var most, now atomic.Int64
	var all sync.WaitGroup
	for i := range 400 {
		all.Go(func() {
			for round := range 20 {
				ctx, cancel := context.WithCancel(t.Context())
				if (i+round)%7 == 0 {
					cancel()
				}
				release, err := l.acquire(ctx, nil, false)
				cancel()
				if err != nil {
					if !errors.Is(err, context.Canceled) {
						t.Error(err)
					}
					continue
				}
				if n := now.Add(1); n > most.Load() {
					most.Store(n)
				}
				now.Add(-1)
				release()
			}
		})
	}
	all.Wait()
	if load := l.load(); load.InFlight != 0 || load.Waiting != 0 {
		t.Errorf("at the end %+v", load)
	}
	if most.Load() > 16 {
		t.Errorf("%d calls were under way at once; the limit is 16", most.Load())
	}
}

func TestTheQueueIsBounded(t *testing.T) {
	l := limited(Balanced)
	for range 50 {
		l.signal()
	}
	l.ok()
	release, err := l.acquire(t.Context(), nil, false)
	if err != nil {
		t.Fatal(err)
	}
	closed := make(chan struct{})
	var waiting sync.WaitGroup
	for range maxWaiters {
		waiting.Go(func() {
			if _, err := l.acquire(t.Context(), closed, false); !errors.Is(err, ErrClosed) {
				t.Error(err)
			}
		})
	}
	for l.after(0).Waiting < maxWaiters {
		runtime.Gosched() // they are on their way
	}
	if _, err := l.acquire(t.Context(), closed, false); !errors.Is(err, ErrQueueFull) {
		t.Errorf("one more than the queue holds: %v", err)
	}
	if _, err := l.acquire(t.Context(), closed, true); err != nil {
		t.Errorf("completing a job is never held back: %v", err)
	}
	close(closed)
	waiting.Wait()
	release()
	if load := l.load(); load.InFlight != 0 || load.Waiting != 0 {
		t.Errorf("at the end %+v", load)
	}
}

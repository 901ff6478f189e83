package client

import (
	"context"
	"fmt"
	"math"
	"strings"
	"sync"
	"time"
)

// Backpressure is how a client holds itself back when the cluster says that it has too much to do.
//
// The limit is on calls that are under way at once. There is none until the first signal, a 429 or a 503 titled
// RESOURCE_EXHAUSTED. Then it falls with every signal, faster when they come in a row, down to a floor, where calls are
// also spaced in time; each second without a signal it grows again, until it is lifted. Calls that make work less,
// completing, failing and throwing errors of jobs, are not held back when they are first sent.
type Backpressure struct {
	name     string
	start    int     // the limit that the first signal sets
	soft     float64 // what the limit falls to with a signal
	severe   float64 // and with one of several in a row
	floor    int
	observed bool // only look
	strict   bool // a limit from the start, for every call
}

// The policies. Balanced is the default; Legacy holds nothing back and only keeps the books; Strict never has more than
// 16 calls under way, completing jobs included.
var (
	Balanced     = Backpressure{name: "BALANCED", start: 16, soft: 0.70, severe: 0.50, floor: 1}
	Conservative = Backpressure{name: "CONSERVATIVE", start: 12, soft: 0.60, severe: 0.40, floor: 1}
	Aggressive   = Backpressure{name: "AGGRESSIVE", start: 24, soft: 0.80, severe: 0.60, floor: 2}
	Legacy       = Backpressure{name: "LEGACY", observed: true}
	Strict       = Backpressure{name: "STRICT", start: 16, soft: 0.60, severe: 0.40, floor: 1, strict: true}
)

// BackpressureNamed finds a policy by its name, in any case.
func BackpressureNamed(name string) (Backpressure, error) {
	for _, p := range []Backpressure{Balanced, Conservative, Aggressive, Legacy, Strict} {
		if strings.EqualFold(p.name, name) {
			return p, nil
		}
	}
	return Backpressure{}, fmt.Errorf("expected BALANCED, CONSERVATIVE, AGGRESSIVE, LEGACY or STRICT, found %q", name)
}

// String is the policy's name.
func (b Backpressure) String() string { return b.name }

// Load is how a client is held back at one moment.
type Load struct {
	Severity Severity
	Limit    int    // of calls under way; 0 is none
	InFlight int    // calls under way that count
	Waiting  int    // calls that wait for a place
	Signals  uint64 // how often the cluster said that it has too much to do
}

// Severity is how bad it is.
type Severity int

// How bad it is: no signal of late; some; several in a row.
const (
	Healthy Severity = iota
	Soft
	Severe
)

// String is the severity's name.
func (s Severity) String() string { return [...]string{"healthy", "soft", "severe"}[s] }

const (
	severeFrom  = 3                       // signals in a row
	stepEvery   = time.Second             // how often the limit grows
	calmAfter   = 2 * time.Second         // without a signal, severity falls by one
	liftAfter   = 30 * time.Second        // of health, there is no limit any more
	growth      = 1.5                     // of the limit with each step, when healthy
	floorDelay  = 25 * time.Millisecond   // before a call at the floor, doubled with each signal
	floorDelays = 2000 * time.Millisecond // at most
	maxWaiters  = 1000
)

// limiter is the state of a client's backpressure. It has no goroutine: whoever comes by moves it to the present, and who
// waits comes by once a step.
type limiter struct {
	mu       sync.Mutex
	policy   Backpressure
	now      func() time.Time
	changed  func(Load) // told of every change of severity and limit, with mu held
	severity Severity
	limit    float64 // 0 is none
	inFlight int
	waiting  []*waiter
	signals  uint64
	streak   int           // signals in a row
	delay    time.Duration // before a call at the floor
	calm     time.Time     // when severity falls next
	step     time.Time     // when the limit grows next
	healthy  time.Time     // since when it is healthy
}

type waiter struct {
	place   chan struct{}
	granted bool
}

func newLimiter(policy Backpressure, now func() time.Time, changed func(Load)) *limiter {
	l := &limiter{policy: policy, now: now, changed: changed}
	if policy.strict {
		l.limit = float64(policy.start)
	}
	return l
}

// counts tells whether a call is held back at all.
func (l *limiter) counts(free bool) bool {
	return !l.policy.observed && (!free || l.policy.strict)
}

// acquire waits for a place. The function it returns gives the place back and must be called once.
func (l *limiter) acquire(ctx context.Context, closed <-chan struct{}, free bool) (func(), error) {
	if !l.counts(free) {
		return func() {}, nil
	}
	l.mu.Lock()
	l.advance()
	if len(l.waiting) == 0 && l.hasRoom() {
		l.inFlight++
		delay := l.delay
		l.mu.Unlock()
		return l.spaced(ctx, closed, delay)
	}
	if len(l.waiting) >= maxWaiters {
		l.mu.Unlock()
		return nil, ErrQueueFull
	}
	w := &waiter{place: make(chan struct{})}
	l.waiting = append(l.waiting, w)
	l.mu.Unlock()
	if err := l.await(ctx, closed, w); err != nil {
		return nil, err
	}
	l.mu.Lock()
	delay := l.delay
	l.mu.Unlock()
	return l.spaced(ctx, closed, delay)
}

// spaced keeps calls at the floor apart in time.
func (l *limiter) spaced(ctx context.Context, closed <-chan struct{}, delay time.Duration) (func(), error) {
	if err := wait(ctx, closed, delay); err != nil {
		l.release()
		return nil, err
	}
	return l.release, nil
}

func (l *limiter) await(ctx context.Context, closed <-chan struct{}, w *waiter) error {
	timer := time.NewTimer(stepEvery)
	defer timer.Stop()
	for {
		select {
		case <-w.place:
			return nil
		case <-timer.C:
			l.mu.Lock()
			l.advance()
			l.grant()
			l.mu.Unlock()
			timer.Reset(stepEvery)
		case <-ctx.Done():
			l.leave(w)
			return ctx.Err()
		case <-closed:
			l.leave(w)
			return ErrClosed
		}
	}
}

// leave takes back a waiter that goes, and the place it may have been given meanwhile.
func (l *limiter) leave(w *waiter) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if w.granted {
		l.inFlight--
		l.grant()
		return
	}
	for i, other := range l.waiting {
		if other == w {
			l.waiting = append(l.waiting[:i], l.waiting[i+1:]...)
			return
		}
	}
}

func (l *limiter) release() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.inFlight--
	l.advance()
	l.grant()
}

func (l *limiter) hasRoom() bool { return l.limit == 0 || l.inFlight < int(l.limit) }

// grant gives free places to those who wait, first come first served.
func (l *limiter) grant() {
	for len(l.waiting) > 0 && l.hasRoom() {
		w := l.waiting[0]
		l.waiting = l.waiting[1:]
		l.inFlight++
		w.granted = true
		close(w.place)
	}
}

// signal notes that the cluster has too much to do.
func (l *limiter) signal() {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.advance()
	now := l.now()
	l.signals++
	l.streak++
	before := l.load()
	if l.streak >= severeFrom {
		l.severity = Severe
	} else if l.severity == Healthy {
		l.severity = Soft
	}
	switch {
	case l.policy.observed:
	case l.limit == 0 || before.Severity == Healthy && l.limit > float64(l.policy.start):
		l.limit = float64(l.policy.start)
	case l.limit <= float64(l.policy.floor):
		l.delay = min(max(2*l.delay, floorDelay), floorDelays)
	case l.severity == Severe:
		l.limit = max(math.Floor(l.limit*l.policy.severe), float64(l.policy.floor))
	default:
		l.limit = max(math.Floor(l.limit*l.policy.soft), float64(l.policy.floor))
	}
	l.calm, l.step = now.Add(calmAfter), now.Add(stepEvery)
	l.tell(before)
}

// ok notes an answer that is no signal.
func (l *limiter) ok() {
	l.mu.Lock()
	l.streak, l.delay = 0, 0
	l.mu.Unlock()
}

// advance moves the state to the present, event by event in the order of time: severity falls in quiet, the limit grows step
// by step.
func (l *limiter) advance() {
	if l.severity == Healthy && (l.limit == 0 || l.policy.strict && l.limit == float64(l.policy.start)) {
		return
	}
	before, now := l.load(), l.now()
	for {
		calms := l.severity > Healthy && !now.Before(l.calm)
		grows := l.limit > 0 && !now.Before(l.step)
		switch {
		case calms && (!grows || !l.step.Before(l.calm)):
			l.quiet()
		case grows && l.severity == Healthy && !l.policy.strict && l.step.Sub(l.healthy) >= liftAfter:
			l.limit = 0
		case grows:
			l.grow()
		default:
			l.tell(before)
			return
		}
	}
}

// quiet lets the severity fall.
func (l *limiter) quiet() {
	l.severity--
	l.streak, l.delay = 0, 0
	l.healthy = l.calm
	l.calm = l.calm.Add(calmAfter)
}

// grow is one step of the limit.
func (l *limiter) grow() {
	if l.severity == Healthy {
		l.limit = math.Ceil(l.limit * growth)
	} else {
		l.limit++
	}
	if l.policy.strict {
		l.limit = min(l.limit, float64(l.policy.start))
	}
	l.step = l.step.Add(stepEvery)
}

func (l *limiter) tell(before Load) {
	if after := l.load(); l.changed != nil && (after.Severity != before.Severity || after.Limit != before.Limit) {
		l.changed(after)
	}
}

func (l *limiter) load() Load {
	return Load{Severity: l.severity, Limit: int(l.limit), InFlight: l.inFlight, Waiting: len(l.waiting), Signals: l.signals}
}

// Load tells how the client is held back right now.
func (c *Client) Load() Load {
	c.limiter.mu.Lock()
	defer c.limiter.mu.Unlock()
	c.limiter.advance()
	return c.limiter.load()
}

// wait waits, or ends early with the context or the client.
func wait(ctx context.Context, closed <-chan struct{}, d time.Duration) error {
	if d <= 0 {
		return nil
	}
	timer := time.NewTimer(d)
	defer timer.Stop()
	select {
	case <-timer.C:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	case <-closed:
		return ErrClosed
	}
}

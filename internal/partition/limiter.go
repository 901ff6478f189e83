package partition

import (
	"sync"
	"time"
)

// limiter decides how many commands may be inside a partition at a time. The limit follows what it sees: while accepted commands
// wait longer than the target before they are worked on, or the read model is further behind than it, the limit falls; while
// they do not and the limit is being reached, it rises. So it finds what this machine can do with this load.
//
// Starting commands may take up the limit; finishing ones half as much again, because what they finish makes room; internal
// ones are never refused, as each of them follows from a command that was let in.
type limiter struct {
	lag func() time.Duration

	mu      sync.Mutex
	inside  int
	bytes   int
	limit   float64
	reached bool // since the last adjustment
	worst   time.Duration
	window  time.Time
}

const (
	waitTarget  = 200 * time.Millisecond // of a command before it is worked on
	lagTarget   = 500 * time.Millisecond // of the read model
	limitWindow = 50 * time.Millisecond  // between adjustments
	minLimit    = 8
	maxLimit    = laneCapacity / 2
	firstLimit  = 512
	maxBytes    = 256 << 20 // of all commands inside
)

func newLimiter(lag func() time.Duration) *limiter {
	return &limiter{lag: lag, limit: firstLimit}
}

// enter lets a command in, or refuses it.
func (l *limiter) enter(lane Lane, size int) bool {
	if lane == Internal {
		return true
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	limit := l.limit
	if lane == Finishing {
		limit += limit/2 + minLimit
	}
	if float64(l.inside) >= limit || l.bytes+size > maxBytes {
		l.reached = true
		return false
	}
	if float64(l.inside) >= l.limit*0.8 {
		l.reached = true
	}
	l.inside++
	l.bytes += size
	return true
}

// leave takes a command out again.
func (l *limiter) leave(lane Lane, size int) {
	if lane == Internal {
		return
	}
	l.mu.Lock()
	defer l.mu.Unlock()
	l.inside--
	l.bytes -= size
}

// observe takes note of how long a command waited, and adjusts the limit from time to time.
func (l *limiter) observe(waited time.Duration) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.worst = max(l.worst, waited)
	now := time.Now()
	if now.Sub(l.window) < limitWindow {
		return
	}
	l.window = now
	l.adjust(l.worst, l.lag())
	l.worst, l.reached = 0, false
}

func (l *limiter) adjust(waited, lag time.Duration) {
	switch {
	case waited > waitTarget || lag > lagTarget:
		l.limit = max(minLimit, min(l.limit, float64(l.inside)+1)*0.9)
	case l.reached:
		l.limit = min(maxLimit, l.limit*1.05+1)
	}
}

func (l *limiter) state() (limit, inside int) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return int(l.limit), l.inside
}

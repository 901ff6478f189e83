package schedule

import (
	"strconv"
	"strings"
)

// Forever is the number of repetitions of a cycle without end.
const Forever = -1

// Cycle is a repeating schedule: an ISO-8601 repeating interval or a cron expression.
type Cycle struct {
	Repetitions int      // how often it fires; Forever for no end; 0 fires once, like 1
	Interval    Duration // between two firings; zero for a cron expression
	HasStart    bool
	Start       int64 // the first firing, when HasStart
	Cron        *Cron // nil for an interval
}

// ParseCycle reads a repeating interval (R/PT10M, R3/PT1H, R5/2026-03-01T09:30:00Z/P1D) or, when the text does not
// begin with R, a cron expression (0 0 9 * * MON-FRI).
func ParseCycle(text string) (Cycle, error) {
	if len(text) > maxText {
		return Cycle{}, invalid("timer cycle", text, "it is longer than %d bytes", maxText)
	}
	if !strings.HasPrefix(text, "R") {
		cron, err := ParseCron(text)
		if err != nil {
			return Cycle{}, err
		}
		if _, ok := cron.Next(0); !ok {
			return Cycle{}, invalid("timer cycle", text, "no date matches the cron expression, so it would never fire")
		}
		return Cycle{Repetitions: Forever, Cron: cron}, nil
	}
	const kind = "repeating interval"
	parts := strings.Split(text, "/")
	if len(parts) < 2 || len(parts) > 3 {
		return Cycle{}, invalid(kind, text, "expected R, a count if there is one, and a duration, such as R3/PT1H")
	}
	c := Cycle{Repetitions: Forever}
	if count := parts[0][1:]; count != "" {
		n, err := strconv.Atoi(count)
		if err != nil || n < Forever || n > 1<<31-1 {
			return Cycle{}, invalid(kind, text, "the count '%s' is no whole number", count)
		}
		c.Repetitions = n
	}
	if len(parts) == 3 && parts[1] != "" {
		start, err := ParseDate(parts[1])
		if err != nil {
			return Cycle{}, invalid(kind, text, "its start %v", err)
		}
		c.HasStart, c.Start = true, start
	}
	interval, err := ParseDuration(parts[len(parts)-1])
	if err != nil {
		return Cycle{}, invalid(kind, text, "its interval %v", err)
	}
	if !interval.Positive() {
		return Cycle{}, invalid(kind, text, "its interval must be longer than zero")
	}
	c.Interval = interval
	return c, nil
}

// First gives the first firing for a timer that is made at now: the start date, or now when that is past; without
// start date one interval from now. Not ok when the cycle never fires.
func (c Cycle) First(now int64) (at int64, ok bool) {
	if c.HasStart {
		return max(c.Start, now), true
	}
	return c.Next(now)
}

// Next gives the firing after the one that was due at the given instant, which need not be when it really fired, so
// that a cycle does not drift. It does not count repetitions: the caller keeps how many are left.
func (c Cycle) Next(due int64) (at int64, ok bool) {
	if c.Cron != nil {
		return c.Cron.Next(due)
	}
	return c.Interval.AddTo(due)
}

// After gives the firing after the one that was due at the given instant and that happened now. Firings that were missed
// in between, because the clock was moved or nobody was there, happen once and at once: an interval then begins anew
// now, a cron expression goes on with its next match.
func (c Cycle) After(due, now int64) (at int64, ok bool) {
	if c.Cron != nil {
		return c.Cron.Next(max(due, now))
	}
	at, ok = c.Interval.AddTo(due)
	return max(at, now), ok
}

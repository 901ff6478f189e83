// Package schedule reckons when timers fire. It knows ISO-8601 durations and dates, repeating intervals and cron
// expressions as they are written in timer events, and answers with instants.
//
// Instants are Unix milliseconds (int64, UTC); they are given and returned, never read from a clock: every
// function is pure, so whoever owns the clock may turn it. Calendar arithmetic (months, years, cron fields)
// is done in UTC on the proleptic Gregorian calendar. Adding months keeps the day of the month where it
// exists and takes the month's last day otherwise: 31 January plus one month is 28 or 29 February.
//
// Everything read from text is bounded: a duration holds at most MaxYears years, texts at most 1,000 bytes,
// and a search for a cron match ends after a century without one.
package schedule

import "fmt"

// MaxYears bounds durations and the instants reached by adding them.
const MaxYears = 100_000

const maxText = 1_000

const (
	second = int64(1000)
	minute = 60 * second
	hour   = 60 * minute
	day    = 24 * hour
)

// maxMillis is about MaxYears years on either side of 1970.
const maxMillis = MaxYears * 365 * day

func invalid(kind, text, format string, args ...any) error {
	if len(text) > 200 {
		text = text[:200] + "…"
	}
	return fmt.Errorf("'%s' is no %s: %s", text, kind, fmt.Sprintf(format, args...))
}

package schedule

import (
	"math"
	"strings"
)

// Duration is a span of time: calendar months and an exact part. The zero value is no time at all.
type Duration struct {
	Months int64 // years count as twelve
	Millis int64 // weeks, days (of 24 hours) and smaller units
}

// IsZero reports whether adding d changes nothing.
func (d Duration) IsZero() bool { return d == Duration{} }

// Positive reports whether adding d leads to a later instant from every instant.
func (d Duration) Positive() bool {
	return !d.IsZero() && d.Months >= 0 && d.Millis >= 0
}

// AddTo gives the instant that is d after from: first the months, then the exact part. Not ok when that is beyond
// MaxYears from 1970.
func (d Duration) AddTo(from int64) (at int64, ok bool) {
	if from > maxMillis || from < -maxMillis {
		return 0, false
	}
	at = from
	if d.Months != 0 {
		days := floorDiv(from, day)
		at = civilOf(days).addMonths(d.Months).dayNumber()*day + (from - days*day)
	}
	if at > maxMillis || at < -maxMillis {
		return 0, false
	}
	at += d.Millis // neither is larger than maxMillis, so this cannot overflow
	if at > maxMillis || at < -maxMillis {
		return 0, false
	}
	return at, true
}

// ParseDuration reads an ISO-8601 duration: P, then years, months, weeks and days, then after a T hours, minutes and
// seconds, such as P1Y2M, P3W, PT90S or P1DT2H30M. Seconds may have a fraction, which is cut to milliseconds. The
// whole and each number may carry a sign.
func ParseDuration(text string) (Duration, error) {
	const kind = "ISO-8601 duration"
	if len(text) > maxText {
		return Duration{}, invalid(kind, text, "it is longer than %d bytes", maxText)
	}
	rest, sign := text, int64(1)
	switch {
	case strings.HasPrefix(rest, "-"):
		rest, sign = rest[1:], -1
	case strings.HasPrefix(rest, "+"):
		rest = rest[1:]
	}
	if !strings.HasPrefix(rest, "P") && !strings.HasPrefix(rest, "p") {
		return Duration{}, invalid(kind, text, "it must begin with P, such as PT10S or P1D")
	}
	var d Duration
	rest = rest[1:]
	units := dateUnits
	parts := 0
	for rest != "" {
		if rest[0] == 'T' || rest[0] == 't' {
			if len(units) > 0 && units[0].time || len(rest) == 1 {
				return Duration{}, invalid(kind, text, "a T must stand once, before hours, minutes or seconds")
			}
			rest, units = rest[1:], timeUnits
			continue
		}
		q, n := number(rest)
		if n == 0 || n == len(rest) {
			return Duration{}, invalid(kind, text, "expected a number and a unit, found '%s'", rest)
		}
		u := unitIndex(units, rest[n])
		if u < 0 {
			return Duration{}, invalid(kind, text, "the unit '%c' is unknown, repeated or out of order (Y M W D, then T and H M S)", rest[n])
		}
		if q.fraction != 0 && units[u].millis != second {
			return Duration{}, invalid(kind, text, "only seconds may have a fraction")
		}
		if !d.grow(q, units[u], sign) {
			return Duration{}, invalid(kind, text, "it is longer than %d years", MaxYears)
		}
		rest, units = rest[n+1:], after(units, u)
		parts++
	}
	if parts == 0 {
		return Duration{}, invalid(kind, text, "it holds no amount of time, such as PT0S")
	}
	return d, nil
}

type unit struct {
	letter byte
	time   bool // stands after the T
	months int64
	millis int64
}

var (
	dateUnits = []unit{{'Y', false, 12, 0}, {'M', false, 1, 0}, {'W', false, 0, 7 * day}, {'D', false, 0, day}, {0, false, 0, 0}}
	timeUnits = []unit{{'H', true, 0, hour}, {'M', true, 0, minute}, {'S', true, 0, second}, {0, true, 0, 0}}
)

func unitIndex(units []unit, letter byte) int {
	if letter >= 'a' && letter <= 'z' {
		letter -= 'a' - 'A'
	}
	for i, u := range units {
		if u.letter == letter && letter != 0 {
			return i
		}
	}
	return -1
}

// after leaves the units that may follow; the last entry is a mark that keeps the part known.
func after(units []unit, i int) []unit { return units[i+1:] }

// quantity is a decimal number of a duration.
type quantity struct {
	whole    int64
	fraction int64 // thousandths, of the same sign
}

// number reads a decimal number with sign from the start of s and says how many bytes it took; 0 when there is none.
func number(s string) (quantity, int) {
	i, sign := 0, int64(1)
	if s[0] == '-' || s[0] == '+' {
		if s[0] == '-' {
			sign = -1
		}
		i++
	}
	start := i
	var q quantity
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		if q.whole > math.MaxInt64/100 {
			q.whole = math.MaxInt64 / 100 // too large for every unit; grow refuses it
			continue
		}
		q.whole = q.whole*10 + int64(s[i]-'0')
	}
	if i == start {
		return quantity{}, 0
	}
	if i < len(s) && (s[i] == '.' || s[i] == ',') {
		scale := int64(100)
		for i++; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
			q.fraction += int64(s[i]-'0') * scale
			scale /= 10
		}
	}
	q.whole *= sign
	q.fraction *= sign
	return q, i
}

// grow adds a quantity of a unit; false when it becomes too long.
func (d *Duration) grow(q quantity, u unit, sign int64) bool {
	const maxMonths = MaxYears * 12
	if u.months != 0 {
		if q.whole > maxMonths/u.months || q.whole < -maxMonths/u.months {
			return false
		}
		d.Months += sign * q.whole * u.months
		return d.Months <= maxMonths && d.Months >= -maxMonths
	}
	if q.whole > maxMillis/u.millis || q.whole < -maxMillis/u.millis {
		return false
	}
	d.Millis += sign * (q.whole*u.millis + q.fraction)
	return d.Millis <= maxMillis && d.Millis >= -maxMillis
}

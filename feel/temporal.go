package feel

import (
	"math"
	"math/bits"

	"github.com/cockroachdb/apd/v3"
)

// Millis is the instant of a date-time, date or local date-time (both read as UTC) in milliseconds since 1970, rounded down. ok is false for
// anything else, and beyond what 64 bits hold.
func (v Value) Millis() (int64, bool) {
	switch v.kind {
	case KindDate:
		return v.n * secondsPerDay * 1000, v.n < math.MaxInt64/secondsPerDay/1000 && v.n > math.MinInt64/secondsPerDay/1000
	case KindDateTime:
		return v.n*1000 + int64(v.aux/1_000_000), v.n < math.MaxInt64/1000-1 && v.n > math.MinInt64/1000+1
	}
	return 0, false
}

// AddToMillis adds a duration or period to an instant given in milliseconds since 1970. A period moves the date as the calendar of UTC does. ok
// is false when the value is neither, or the sum is beyond what 64 bits hold.
func (v Value) AddToMillis(millis int64) (sum int64, ok bool) {
	switch v.kind {
	case KindDayTimeDuration:
		if v.n > math.MaxInt64/1000-1 || v.n < math.MinInt64/1000+1 {
			return 0, false
		}
		d := v.n*1000 + int64(v.aux/1_000_000)
		sum = millis + d
		return sum, (sum > millis) == (d > 0)
	case KindYearMonthDuration:
		day, ok := addMonths(floorDiv(millis, secondsPerDay*1000), v.n)
		if !ok || day > math.MaxInt64/secondsPerDay/1000-1 || day < math.MinInt64/secondsPerDay/1000+1 {
			return 0, false
		}
		return day*secondsPerDay*1000 + floorMod(millis, secondsPerDay*1000), true
	}
	return 0, false
}

// DateTimeOf makes a date-time of an instant in milliseconds since 1970, in a time zone such as "Europe/Berlin" ("" is UTC).
func DateTimeOf(millis int64, zoneName string) (Value, bool) {
	if zoneName == "" {
		zoneName = "UTC"
	}
	z, ok := findZone(zoneName)
	return zonedDateTime(floorDiv(millis, 1000), uint32(floorMod(millis, 1000))*1_000_000, z), ok
}

func date(day int64) Value { return Value{kind: KindDate, n: day} }

func localTime(nanos int64) Value { return Value{kind: KindTime, n: nanos} }

func zonedTime(nanos int64, z *zone) Value { return Value{kind: KindTime, n: nanos, ref: z} }

func localDateTime(second int64, nanos uint32) Value {
	return Value{kind: KindDateTime, n: second, aux: nanos}
}

func zonedDateTime(second int64, nanos uint32, z *zone) Value {
	return Value{kind: KindDateTime, n: second, aux: nanos, ref: z}
}

func dayTime(seconds int64, nanos uint32) Value {
	return Value{kind: KindDayTimeDuration, n: seconds, aux: nanos}
}

func yearMonth(months int64) Value { return Value{kind: KindYearMonthDuration, n: months} }

// zone gives the time zone of a time or date-time, nil if it is local.
func (v Value) zone() *zone {
	z, _ := v.ref.(*zone)
	return z
}

// localSecond is what the clock of a date-time's own zone shows, in seconds since 1970.
func (v Value) localSecond() int64 {
	if z := v.zone(); z != nil {
		return v.n + int64(z.offsetAt(v.n))
	}
	return v.n
}

// localDay is the day that a date or date-time falls on where it is.
func (v Value) localDay() int64 {
	if v.kind == KindDate {
		return v.n
	}
	return floorDiv(v.localSecond(), secondsPerDay)
}

// nanoOfDay is the time of day that a date-time has where it is.
func (v Value) nanoOfDay() int64 {
	return floorMod(v.localSecond(), secondsPerDay)*nanosPerSecond + int64(v.aux)
}

// at puts a time of day, local or zoned, on a day.
func at(day int64, t Value) Value {
	second := day*secondsPerDay + t.n/nanosPerSecond
	nanos := uint32(t.n % nanosPerSecond)
	if z := t.zone(); z != nil {
		return zonedDateTime(z.instant(second), nanos, z)
	}
	return localDateTime(second, nanos)
}

// utcNanos orders zoned times.
func (v Value) utcNanos() int64 {
	if z := v.zone(); z != nil {
		return v.n - int64(z.offset)*nanosPerSecond
	}
	return v.n
}

func validSecond(second int64) bool {
	day := floorDiv(second, secondsPerDay)
	return day >= minDay && day <= maxDay
}

// addDuration adds a days and time duration to a temporal value. ok is false when the result lies beyond the calendar.
func addDuration(v, d Value) (Value, bool) {
	switch v.kind {
	case KindDate:
		s, _, ok := addSeconds(v.n*secondsPerDay, 0, d)
		return date(floorDiv(s, secondsPerDay)), ok && validSecond(s)
	case KindTime:
		nanos := v.n + floorMod(d.n, secondsPerDay)*nanosPerSecond + int64(d.aux)
		v.n = nanos % nanosPerDay
		return v, true
	case KindDateTime:
		s, nanos, ok := addSeconds(v.n, v.aux, d)
		v.n, v.aux = s, nanos
		return v, ok && validSecond(s)
	case KindDayTimeDuration:
		s, nanos, ok := addSeconds(v.n, v.aux, d)
		return dayTime(s, nanos), ok
	}
	return Null, false
}

func addSeconds(second int64, nanos uint32, d Value) (int64, uint32, bool) {
	sum := second + d.n
	if (sum > second) != (d.n > 0) && d.n != 0 {
		return 0, 0, false
	}
	nanos += d.aux
	if nanos >= nanosPerSecond {
		if sum == math.MaxInt64 {
			return 0, 0, false
		}
		sum, nanos = sum+1, nanos-nanosPerSecond
	}
	return sum, nanos, true
}

// addPeriod adds a years and months duration to a date or date-time.
func addPeriod(v, p Value) (Value, bool) {
	switch v.kind {
	case KindDate:
		day, ok := addMonths(v.n, p.n)
		return date(day), ok
	case KindDateTime:
		local := v.localSecond()
		day, ok := addMonths(floorDiv(local, secondsPerDay), p.n)
		second := day*secondsPerDay + floorMod(local, secondsPerDay)
		z := v.zone()
		if z == nil {
			return localDateTime(second, v.aux), ok
		}
		if offset := int64(local - v.n); int64(z.offsetAt(second-offset)) == offset {
			return zonedDateTime(second-offset, v.aux, z), ok // where a time exists twice, the offset stays
		}
		return zonedDateTime(z.instant(second), v.aux, z), ok
	case KindYearMonthDuration:
		sum := v.n + p.n
		return yearMonth(sum), sum <= maxMonths && sum >= -maxMonths
	}
	return Null, false
}

const maxMonths = 12 * math.MaxInt32

func negateDuration(d Value) (Value, bool) {
	if d.kind == KindYearMonthDuration {
		return yearMonth(-d.n), true
	}
	if d.n == math.MinInt64 {
		return Null, false
	}
	if d.aux == 0 {
		return dayTime(-d.n, 0), true
	}
	return dayTime(-d.n-1, nanosPerSecond-d.aux), true
}

// between is the duration from a to b, which are of one class.
func between(a, b Value) (Value, bool) {
	switch a.kind {
	case KindDate:
		return dayTime((b.n-a.n)*secondsPerDay, 0), true
	case KindTime:
		d := b.utcNanos() - a.utcNanos()
		if a.zone() != nil && d < 0 {
			d = -d // zoned times have only a distance
		}
		return dayTime(floorDiv(d, nanosPerSecond), uint32(floorMod(d, nanosPerSecond))), true
	}
	minus, ok := negateDuration(dayTime(a.n, a.aux))
	if !ok {
		return Null, false
	}
	return addDuration(dayTime(b.n, b.aux), minus)
}

// millis of a duration, rounded down.
func (v Value) durationMillis() (int64, bool) {
	if v.n > math.MaxInt64/1000-1 || v.n < math.MinInt64/1000+1 {
		return 0, false
	}
	return v.n*1000 + int64(v.aux/1_000_000), true
}

// multiplyDuration multiplies by the whole part of a number.
func multiplyDuration(d, by Value) (Value, bool) {
	n, ok := wholePart(by)
	if !ok {
		return Null, false
	}
	if d.kind == KindYearMonthDuration {
		p, ok := multiply64(d.n, n)
		return yearMonth(p), ok && p <= maxMonths && p >= -maxMonths
	}
	s, ok := multiply64(d.n, n)
	if !ok {
		return Null, false
	}
	hi, lo := bits.Mul64(uint64(d.aux), uint64(max(n, -n)))
	carry, rest := bits.Div64(hi%nanosPerSecond, lo, nanosPerSecond)
	extra := dayTime(int64(carry), uint32(rest))
	if n < 0 {
		if extra, ok = negateDuration(extra); !ok {
			return Null, false
		}
	}
	return addDuration(dayTime(s, 0), extra)
}

// wholePart is the number without its fraction, if that fits 64 bits.
func wholePart(v Value) (int64, bool) {
	if v.small() {
		return v.n / pow10[v.aux], true
	}
	w, ok := roundNumber(v, 0, apd.RoundDown)
	if !ok {
		return 0, false
	}
	return w.wholeInt64()
}

// divideDuration divides a duration by a number, to whole months or milliseconds, or by a duration of its kind, to a whole number.
func divideDuration(d, by Value) (Value, bool) {
	if d.kind == by.kind {
		x, y := d.n, by.n
		if d.kind == KindDayTimeDuration {
			var ok1, ok2 bool
			x, ok1 = d.durationMillis()
			y, ok2 = by.durationMillis()
			if !ok1 || !ok2 {
				return Null, false
			}
		}
		if y == 0 {
			return Null, false
		}
		return Int(x / y), true
	}
	n, ok := d.n, true
	if d.kind == KindDayTimeDuration {
		n, ok = d.durationMillis()
	}
	if !ok {
		return Null, false
	}
	q, ok := divideNumbers(Int(n), by)
	if !ok {
		return Null, false
	}
	n, ok = wholePart(q)
	if d.kind == KindYearMonthDuration {
		return yearMonth(n), ok && n <= maxMonths && n >= -maxMonths
	}
	return dayTime(floorDiv(n, 1000), uint32(floorMod(n, 1000))*1_000_000), ok
}

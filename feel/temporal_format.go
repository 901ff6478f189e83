package feel

import (
	"strconv"
	"strings"
)

// form is where the text of a temporal value goes: the two differ, as they do on the JVM.
type form uint8

const (
	formText form = iota // string(), messages
	formJSON             // results
)

func (v Value) temporalText() string { return string(v.appendTemporal(nil, formJSON)) }

func (v Value) appendTemporal(dst []byte, f form) []byte {
	switch v.kind {
	case KindDate:
		return appendDate(dst, v.n, true)
	case KindTime:
		return v.appendTime(dst, f)
	case KindDateTime:
		return v.appendDateTime(dst, f)
	case KindYearMonthDuration:
		return v.appendYearMonth(dst)
	case KindDayTimeDuration:
		return v.appendDayTime(dst)
	}
	return dst
}

// appendDate writes YYYY-MM-DD; years of more than four digits may get a plus sign.
func appendDate(dst []byte, day int64, plus bool) []byte {
	year, month, dayOfMonth := civil(day)
	if year < 0 {
		dst, year = append(dst, '-'), -year
	} else if year > 9999 && plus {
		dst = append(dst, '+')
	}
	digits := strconv.FormatInt(year, 10)
	dst = append(dst, "0000"[min(len(digits), 4):]...)
	dst = append(dst, digits...)
	dst = appendTwo(append(dst, '-'), month)
	return appendTwo(append(dst, '-'), dayOfMonth)
}

// appendClock writes HH:MM:SS and as many digits of the fraction as there are.
func appendClock(dst []byte, nanos int64) []byte {
	dst = appendMinutes(dst, nanos)
	seconds := nanos / nanosPerSecond
	dst = appendTwo(append(dst, ':'), int(seconds%60))
	return appendFraction(dst, nanos%nanosPerSecond, 1)
}

func appendMinutes(dst []byte, nanos int64) []byte {
	minutes := int(nanos / nanosPerSecond / 60)
	dst = appendTwo(dst, minutes/60)
	return appendTwo(append(dst, ':'), minutes%60)
}

// appendFraction writes .ddd, in groups of that many digits, without zeros at the end, or nothing.
func appendFraction(dst []byte, nanos int64, group int) []byte {
	if nanos == 0 {
		return dst
	}
	digits := strconv.FormatInt(nanosPerSecond+nanos, 10)[1:]
	digits = strings.TrimRight(digits, "0")
	for len(digits)%group != 0 {
		digits += "0"
	}
	return append(append(dst, '.'), digits...)
}

func (v Value) appendTime(dst []byte, f form) []byte {
	z := v.zone()
	if z == nil && f == formJSON {
		dst = appendMinutes(dst, v.n)
		if s := v.n % (60 * nanosPerSecond); s != 0 {
			dst = appendTwo(append(dst, ':'), int(s/nanosPerSecond))
			dst = appendFraction(dst, s%nanosPerSecond, 3)
		}
		return dst
	}
	dst = appendClock(dst, v.n)
	switch {
	case z == nil:
		return dst
	case z.region != nil:
		return append(append(dst, '@'), z.name...)
	}
	return appendOffset(dst, z.offset)
}

func (v Value) appendDateTime(dst []byte, f form) []byte {
	z := v.zone()
	dst = appendDate(dst, v.localDay(), f == formJSON)
	dst = appendClock(append(dst, 'T'), v.nanoOfDay())
	switch {
	case z == nil:
		return dst
	case z.region == nil:
		return appendOffset(dst, z.offset)
	case f == formText:
		return append(append(dst, '@'), z.name...)
	}
	dst = appendOffset(dst, z.offsetAt(v.n))
	return append(append(append(dst, '['), z.name...), ']')
}

func (v Value) appendYearMonth(dst []byte) []byte {
	months := v.n
	if months < 0 {
		dst, months = append(dst, '-'), -months
	}
	dst = append(dst, 'P')
	if months == 0 {
		return append(dst, '0', 'Y')
	}
	dst = appendUnit(dst, months/12, 'Y')
	return appendUnit(dst, months%12, 'M')
}

// appendDayTime leaves out fractions of seconds.
func (v Value) appendDayTime(dst []byte) []byte {
	seconds := uint64(v.n)
	if v.n < 0 {
		dst, seconds = append(dst, '-'), -seconds
	}
	dst = append(dst, 'P')
	if seconds == 0 {
		return append(dst, '0', 'D')
	}
	dst = appendUnit(dst, int64(seconds/secondsPerDay), 'D')
	if rest := int64(seconds % secondsPerDay); rest != 0 {
		dst = append(dst, 'T')
		dst = appendUnit(dst, rest/3600, 'H')
		dst = appendUnit(dst, rest/60%60, 'M')
		dst = appendUnit(dst, rest%60, 'S')
	}
	return dst
}

func appendUnit(dst []byte, n int64, unit byte) []byte {
	if n == 0 {
		return dst
	}
	return append(strconv.AppendInt(dst, n, 10), unit)
}

// appendISOPeriod writes a years and months duration with a sign for each part: P-1Y-2M.
func (v Value) appendISOPeriod(dst []byte) []byte {
	if v.n == 0 {
		return append(dst, "P0D"...)
	}
	dst = appendUnit(append(dst, 'P'), v.n/12, 'Y')
	return appendUnit(dst, v.n%12, 'M')
}

// appendISODuration writes a days and time duration in hours, minutes and seconds: PT36H, PT-1.5S.
func (v Value) appendISODuration(dst []byte) []byte {
	if v.n == 0 && v.aux == 0 {
		return append(dst, "PT0S"...)
	}
	dst = append(dst, 'P', 'T')
	total := v.n
	if total < 0 && v.aux > 0 {
		total++ // counted towards zero, as the parts are
	}
	dst = appendUnit(dst, total/3600, 'H')
	dst = appendUnit(dst, total%3600/60, 'M')
	seconds := total % 60
	if seconds == 0 && v.aux == 0 {
		return dst
	}
	nanos := int64(v.aux)
	if v.n < 0 && nanos > 0 {
		nanos = nanosPerSecond - nanos
		if seconds == 0 {
			dst = append(dst, '-')
		}
	}
	dst = strconv.AppendInt(dst, seconds, 10)
	return append(appendFraction(dst, nanos, 1), 'S')
}

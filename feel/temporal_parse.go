package feel

import (
	"math"
	"strings"
)

// ParseDuration reads a days and time duration ("P1DT12H") or a years and months duration ("P1Y2M") in ISO 8601.
func ParseDuration(s string) (Value, bool) {
	if v, ok := parseYearMonth(s); ok {
		return v, true
	}
	return parseDayTime(s)
}

// ParseDateTime reads a date-time: "2024-01-01T10:00:00", with "Z", "+01:00", "+01:00[Europe/Berlin]" or "@Europe/Berlin" behind it, or a mere date,
// whose midnight it is.
func ParseDateTime(s string) (Value, bool) {
	if day, ok := parseDay(s); ok {
		return localDateTime(day*secondsPerDay, 0), true
	}
	datePart, rest, ok := strings.Cut(s, "T")
	if !ok {
		return Null, false
	}
	day, ok := parseDay(datePart)
	if !ok {
		return Null, false
	}
	nanos, rest, ok := parseClock(rest)
	if !ok || nanos == nanosPerDay {
		return Null, false
	}
	second, fraction := day*secondsPerDay+nanos/nanosPerSecond, uint32(nanos%nanosPerSecond)
	if rest == "" {
		return localDateTime(second, fraction), true
	}
	if rest[0] == '@' {
		z, ok := namedZone(rest[1:])
		if !ok {
			return Null, false
		}
		return zonedDateTime(z.instant(second), fraction, z), true
	}
	offset, name, named := strings.Cut(rest, "[")
	z, ok := parseOffset(offset)
	if !ok || len(offset) > len("+00:00") {
		return Null, false
	}
	v := zonedDateTime(z.instant(second), fraction, z)
	if named {
		if z, ok = namedZone(strings.TrimSuffix(name, "]")); !ok || !strings.HasSuffix(name, "]") {
			return Null, false
		}
		v.ref = z
	}
	return v, true
}

// namedZone reads what stands behind @ or in brackets: a region, or an offset.
func namedZone(s string) (*zone, bool) {
	if z, ok := parseOffset(s); ok {
		return z, true
	}
	return region(s)
}

// ParseDate reads a date: "2024-01-31".
func ParseDate(s string) (Value, bool) {
	day, ok := parseDay(s)
	return date(day), ok
}

// ParseTime reads a time of day: "10:15:30", "10:15", with "Z", "+01:00" or "@Europe/Berlin" behind it.
func ParseTime(s string) (Value, bool) {
	nanos, rest, ok := parseClock(strings.TrimPrefix(s, "T"))
	if !ok {
		return Null, false
	}
	nanos %= nanosPerDay
	if rest == "" {
		return localTime(nanos), true
	}
	if s = strings.TrimPrefix(s, "T"); s[5] != ':' {
		return Null, false // a time with a zone has seconds
	}
	z, ok := (*zone)(nil), false
	if rest[0] == '@' {
		z, ok = namedZone(rest[1:])
	} else {
		z, ok = parseOffset(rest)
		ok = ok && len(rest) <= len("+00:00")
	}
	return zonedTime(nanos, z), ok
}

func parseTemporalLiteral(kind, s string) (Value, bool) {
	switch kind {
	case "date":
		return ParseDate(s)
	case "time":
		return ParseTime(s)
	case "date and time":
		return ParseDateTime(s)
	case "duration":
		return ParseDuration(s)
	}
	for _, try := range [...]func(string) (Value, bool){ParseDate, ParseTime, ParseDateTime, ParseDuration} {
		if v, ok := try(s); ok {
			return v, true
		}
	}
	return Null, false
}

// parseDay reads [-]YYYY-MM-DD with a year of four to nine digits.
func parseDay(s string) (int64, bool) {
	digits := strings.TrimPrefix(s, "-")
	i := strings.IndexByte(digits, '-')
	if i < 4 || i > 9 || i > 4 && digits[0] == '0' || len(digits) != i+6 || digits[i+3] != '-' {
		return 0, false
	}
	var year int64
	for _, c := range digits[:i] {
		if c < '0' || c > '9' {
			return 0, false
		}
		year = year*10 + int64(c-'0')
	}
	month, ok1 := twoDigits(digits[i+1:])
	day, ok2 := twoDigits(digits[i+4:])
	if s[0] == '-' {
		year = -year
	}
	if !ok1 || !ok2 || !validDate(year, month, day) {
		return 0, false
	}
	return dayOf(year, month, day), true
}

// parseClock reads HH:MM[:SS[.fraction]] and gives the nanosecond of the day, 24:00 included, and what stands behind.
func parseClock(s string) (nanos int64, rest string, ok bool) {
	hour, ok1 := twoDigits(s)
	if !ok1 || len(s) < 5 || s[2] != ':' {
		return 0, "", false
	}
	minute, ok2 := twoDigits(s[3:])
	rest = s[5:]
	second := 0
	if strings.HasPrefix(rest, ":") {
		var ok3 bool
		if second, ok3 = twoDigits(rest[1:]); !ok3 {
			return 0, "", false
		}
		rest = rest[3:]
	}
	fraction, rest, ok4 := parseFraction(rest)
	if !ok2 || !ok4 || minute > 59 || second > 59 {
		return 0, "", false
	}
	nanos = int64(hour*3600+minute*60+second)*nanosPerSecond + fraction
	return nanos, rest, nanos <= nanosPerDay
}

func parseFraction(s string) (nanos int64, rest string, ok bool) {
	if !strings.HasPrefix(s, ".") {
		return 0, s, true
	}
	i := 1
	for unit := int64(nanosPerSecond / 10); i < len(s) && s[i] >= '0' && s[i] <= '9' && i < 10; i++ {
		nanos += int64(s[i]-'0') * unit
		unit /= 10
	}
	return nanos, s[i:], i > 1
}

// parseYearMonth reads [-]P[-][nY][-][nM] with at least one part.
func parseYearMonth(s string) (Value, bool) {
	sign, rest, ok := durationStart(s)
	if !ok || rest == "" {
		return Null, false
	}
	var months int64
	for _, unit := range [...]struct {
		letter byte
		months int64
	}{{'Y', 12}, {'M', 1}} {
		n, behind, found := durationPart(rest, unit.letter)
		if found {
			if n > math.MaxInt32 || n < -math.MaxInt32 {
				return Null, false
			}
			months += n * unit.months
			rest = behind
		}
	}
	return yearMonth(sign * months), rest == ""
}

func durationStart(s string) (sign int64, rest string, ok bool) {
	sign = 1
	if strings.HasPrefix(s, "-") {
		sign, s = -1, s[1:]
	}
	rest, ok = strings.CutPrefix(s, "P")
	return sign, rest, ok
}

// durationPart reads [-]n and the letter.
func durationPart(s string, letter byte) (n int64, rest string, ok bool) {
	i, sign := 0, int64(1)
	if strings.HasPrefix(s, "-") {
		i, sign = 1, -1
	}
	start := i
	for ; i < len(s) && s[i] >= '0' && s[i] <= '9'; i++ {
		if n > (math.MaxInt64-9)/10 {
			return 0, s, false
		}
		n = n*10 + int64(s[i]-'0')
	}
	if i == start || i == len(s) || s[i] != letter {
		return 0, s, false
	}
	return sign * n, s[i+1:], true
}

// parseDayTime reads [-]P[nD][T[nH][nM][n[.n]S]] with at least one part.
func parseDayTime(s string) (Value, bool) {
	sign, rest, ok := durationStart(s)
	if !ok {
		return Null, false
	}
	total, parts := dayTime(0, 0), 0
	add := func(n, seconds int64) {
		product, fits := multiply64(n, seconds)
		if fits {
			total, fits = addDuration(total, dayTime(product, 0))
		}
		ok = ok && fits
		parts++
	}
	if n, behind, found := durationPart(rest, 'D'); found {
		add(n, secondsPerDay)
		rest = behind
	}
	if t, found := strings.CutPrefix(rest, "T"); found && t != "" {
		rest = t
		if n, behind, found := durationPart(rest, 'H'); found {
			add(n, 3600)
			rest = behind
		}
		if n, behind, found := durationPart(rest, 'M'); found {
			add(n, 60)
			rest = behind
		}
		if d, found := secondsPart(rest); found {
			var fits bool
			total, fits = addDuration(total, d)
			ok = ok && fits
			rest = ""
			parts++
		}
	}
	if !ok || parts == 0 || rest != "" {
		return Null, false
	}
	if sign < 0 {
		return negateDuration(total)
	}
	return total, true
}

// secondsPart reads [-]n[.fraction]S.
func secondsPart(s string) (Value, bool) {
	text, ok := strings.CutSuffix(s, "S")
	if !ok {
		return Null, false
	}
	whole, fraction, _ := strings.Cut(text, ".")
	n, rest, ok := durationPart(whole+"S", 'S')
	if !ok || rest != "" {
		return Null, false
	}
	if fraction == "" {
		fraction = "0"
	}
	nanos, rest, ok := parseFraction("." + fraction)
	if !ok || rest != "" {
		return Null, false
	}
	if strings.HasPrefix(whole, "-") {
		d, ok := negateDuration(dayTime(-n, uint32(nanos)))
		return d, ok
	}
	return dayTime(n, uint32(nanos)), true
}

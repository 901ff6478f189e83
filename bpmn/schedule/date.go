package schedule

import "strings"

// ParseDate reads an ISO-8601 date-time with offset, such as 2026-03-01T09:30:00Z, 2026-03-01T09:30+01:00 or
// 2026-03-01T09:30:00.5+01:00[Europe/Berlin], and gives its instant. Where a zone name follows the
// offset, the offset decides.
func ParseDate(text string) (int64, error) {
	const kind = "ISO-8601 date-time with offset"
	if len(text) > maxText {
		return 0, invalid(kind, text, "it is longer than %d bytes", maxText)
	}
	p := scanner{text, true}
	year := p.year()
	p.literal("-")
	month := p.digits(2, 1, 12)
	p.literal("-")
	dayOfMonth := p.digits(2, 1, 31)
	if !p.take('T') {
		p.literal("t")
	}
	h := p.digits(2, 0, 23)
	p.literal(":")
	m := p.digits(2, 0, 59)
	var s, milli int64
	if p.take(':') {
		s = p.digits(2, 0, 59)
		if p.take('.') || p.take(',') {
			milli = p.fraction()
		}
	}
	if p.ok && (p.rest == "" || p.rest[0] == '[') {
		return 0, invalid(kind, text, "the offset is missing; add Z or one such as +01:00")
	}
	offset := p.offset()
	p.zone()
	if !p.ok || p.rest != "" {
		return 0, invalid(kind, text, "expected a form like 2026-03-01T09:30:00+01:00")
	}
	if int(dayOfMonth) > monthDays(year, int(month)) {
		return 0, invalid(kind, text, "the month has only %d days", monthDays(year, int(month)))
	}
	days := civil{year, int(month), int(dayOfMonth)}.dayNumber()
	return days*day + h*hour + m*minute + s*second + milli - offset, nil
}

// scanner takes fixed forms off the front of a text; ok turns false at the first that does not fit.
type scanner struct {
	rest string
	ok   bool
}

func (p *scanner) take(c byte) bool {
	if p.ok && p.rest != "" && p.rest[0] == c {
		p.rest = p.rest[1:]
		return true
	}
	return false
}

func (p *scanner) literal(s string) {
	if !p.ok || !strings.HasPrefix(p.rest, s) {
		p.ok = false
		return
	}
	p.rest = p.rest[len(s):]
}

// digits takes exactly n digits whose value is within the bounds.
func (p *scanner) digits(n int, least, most int64) int64 {
	if !p.ok || len(p.rest) < n {
		p.ok = false
		return 0
	}
	var v int64
	for _, c := range []byte(p.rest[:n]) {
		if c < '0' || c > '9' {
			p.ok = false
			return 0
		}
		v = v*10 + int64(c-'0')
	}
	p.rest = p.rest[n:]
	p.ok = v >= least && v <= most
	return v
}

// year takes four digits, or with a sign five at most.
func (p *scanner) year() int64 {
	sign, width := int64(1), 4
	if p.take('-') {
		sign = -1
	} else if p.take('+') {
		width = 5
	}
	return sign * p.digits(width, 0, MaxYears-1)
}

// fraction takes up to nine digits of a second and gives milliseconds.
func (p *scanner) fraction() int64 {
	var milli int64
	scale, n := int64(100), 0
	for ; n < len(p.rest) && p.rest[n] >= '0' && p.rest[n] <= '9'; n++ {
		milli += int64(p.rest[n]-'0') * scale
		scale /= 10
	}
	p.ok = p.ok && n >= 1 && n <= 9
	p.rest = p.rest[n:]
	return milli
}

// offset takes Z or hours, minutes and seconds east of UTC and gives milliseconds.
func (p *scanner) offset() int64 {
	if p.take('Z') || p.take('z') {
		return 0
	}
	sign := int64(1)
	if p.take('-') {
		sign = -1
	} else {
		p.literal("+")
	}
	at := p.digits(2, 0, 18) * hour
	if p.take(':') {
		at += p.digits(2, 0, 59) * minute
		if p.take(':') {
			at += p.digits(2, 0, 59) * second
		}
	}
	return sign * at
}

// zone takes a zone name in brackets, if there is one.
func (p *scanner) zone() {
	if !p.take('[') {
		return
	}
	name, rest, closed := strings.Cut(p.rest, "]")
	p.ok = closed && name != "" && strings.IndexFunc(name, func(c rune) bool {
		return c != '/' && c != '_' && c != '-' && c != '+' && c != ':' && (c < '0' || c > '9') && (c < 'A' || c > 'Z') && (c < 'a' || c > 'z')
	}) < 0
	p.rest = rest
}

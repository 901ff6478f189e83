package feel

import (
	"cmp"
	"unicode/utf8"
)

// class tells apart what FEEL does not compare: kinds, and local from zoned times.
func (v Value) class() uint8 {
	c := uint8(v.kind) << 1
	if (v.kind == KindTime || v.kind == KindDateTime) && v.ref != nil {
		c |= 1
	}
	return c
}

func (v Value) ordered() bool {
	switch v.kind {
	case KindNumber, KindString, KindDate, KindTime, KindDateTime, KindDayTimeDuration, KindYearMonthDuration:
		return true
	}
	return false
}

// Compare orders two numbers, strings, dates, times, date-times or durations, as < does. ok is false when FEEL does not order them: they are of different
// types, or of one without an order.
func Compare(a, b Value) (order int, ok bool) {
	if a.kind == KindNumber && b.kind == KindNumber {
		return compareNumbers(a, b), true
	}
	if !a.ordered() || a.class() != b.class() {
		return 0, false
	}
	switch a.kind {
	case KindString:
		return compareUTF16(a.text(), b.text()), true
	case KindTime:
		return cmp.Compare(a.utcNanos(), b.utcNanos()), true
	case KindDateTime, KindDayTimeDuration:
		if c := cmp.Or(cmp.Compare(a.n, b.n), cmp.Compare(a.aux, b.aux)); c != 0 || a.ref == nil {
			return c, true
		}
		return compareZones(a, b), true
	}
	return cmp.Compare(a.n, b.n), true
}

// compareZones orders date-times of one instant: by what the clock shows, then by the name of the zone.
func compareZones(a, b Value) int {
	return cmp.Or(cmp.Compare(a.localSecond(), b.localSecond()), cmp.Compare(zoneID(a.zone()), zoneID(b.zone())))
}

func zoneID(z *zone) string {
	if z.region != nil {
		return z.name
	}
	return string(appendOffset(nil, z.offset))
}

// compareUTF16 orders strings by their UTF-16 code units, as the JVM does. That differs from the order of bytes only behind U+D800.
func compareUTF16(a, b string) int {
	const block = 64
	i := 0
	for i+block <= len(a) && i+block <= len(b) && a[i:i+block] == b[i:i+block] {
		i += block
	}
	for ; i < len(a) && i < len(b); i++ {
		if a[i] == b[i] {
			continue
		}
		if a[i] < 0xEE || b[i] < 0xEE {
			return cmp.Compare(a[i], b[i])
		}
		for i > 0 && !utf8.RuneStart(a[i]) {
			i--
		}
		x, _ := utf8.DecodeRuneInString(a[i:])
		y, _ := utf8.DecodeRuneInString(b[i:])
		return cmp.Compare(firstUnit(x), firstUnit(y))
	}
	return cmp.Compare(len(a), len(b))
}

func firstUnit(r rune) rune {
	if r > 0xFFFF {
		return 0xD800 + (r-0x10000)>>10
	}
	return r
}

// Equal tells whether two values are equal as FEEL has it: numbers by value, lists and contexts by what they hold, date-times only in the same zone.
// Values that FEEL cannot compare are not equal.
func Equal(a, b Value) bool {
	c := comparer{budget: 1 << 40}
	eq, _ := c.equal(a, b)
	return eq
}

// comparer compares step by step, so that an evaluation can count what that costs.
type comparer struct {
	budget int64
	depth  int
}

// equal gives the equality of two values, and whether they can be compared at all.
func (c *comparer) equal(a, b Value) (eq, comparable bool) {
	c.budget--
	if a.kind == KindNull || b.kind == KindNull {
		return a.kind == b.kind, true
	}
	if a.class() != b.class() || c.budget < 0 {
		return false, false
	}
	switch a.kind {
	case KindNumber:
		return compareNumbers(a, b) == 0, true
	case KindString:
		x, y := a.text(), b.text()
		c.budget -= int64(min(len(x), len(y)) >> 6)
		return x == y, true
	case KindTime, KindDateTime:
		if a.n != b.n || a.aux != b.aux || a.ref == nil {
			return a.n == b.n && a.aux == b.aux, true
		}
		return a.ref == b.ref || zoneID(a.zone()) == zoneID(b.zone()) && (a.kind == KindDateTime || a.zone().offset == b.zone().offset), true
	case KindBoolean, KindDate, KindDayTimeDuration, KindYearMonthDuration:
		return a.n == b.n && a.aux == b.aux, true
	case KindList, KindContext:
		if c.depth++; c.depth > maxValueDepth+1 {
			c.budget = -1
		}
		eq = c.equalCollections(a, b)
		c.depth--
		return eq, true
	}
	return false, false
}

func (c *comparer) equalCollections(a, b Value) bool {
	if a.kind == KindContext {
		return c.equalContexts(a.context(), b.context())
	}
	x, y := a.items(), b.items()
	if len(x) != len(y) {
		return false
	}
	for i := range x {
		if eq, _ := c.equal(x[i], y[i]); !eq {
			return false
		}
	}
	return true
}

func (c *comparer) equalContexts(a, b *contextData) bool {
	if len(a.keys) != len(b.keys) {
		return false
	}
	for i, k := range a.keys {
		y, ok := b.get(k)
		if !ok {
			return false
		}
		if eq, _ := c.equal(a.values[i], y); !eq {
			return false
		}
	}
	return true
}

package feel

import (
	"encoding/base64"
	"encoding/binary"
	"encoding/hex"
	"strings"
	"unicode/utf16"
	"unicode/utf8"

	"golang.org/x/text/cases"
	"golang.org/x/text/language"
)

// Lengths and positions in strings count UTF-16 code units, as on the JVM.

var stringFunctions = map[string][]builtin{
	"substring": {
		fn("string,start position", "sn", func(ev *evaluation, a []Value) Value { return substring(ev, a[0].text(), a[1].truncated(), nil) }),
		fn("string,start position,length", "snn", func(ev *evaluation, a []Value) Value {
			length := a[2].truncated()
			return substring(ev, a[0].text(), a[1].truncated(), &length)
		}),
	},
	"string length": {fn("string", "s", func(_ *evaluation, a []Value) Value { return Int(int64(unitCount(a[0].text()))) })},
	"upper case":    {fn("string", "s", func(ev *evaluation, a []Value) Value { return ev.text(upperCase(a[0].text())) })},
	"lower case":    {fn("string", "s", func(ev *evaluation, a []Value) Value { return ev.text(lowerCase(a[0].text())) })},
	"substring before": {fn("string,match", "ss", func(ev *evaluation, a []Value) Value {
		before, _, found := strings.Cut(a[0].text(), a[1].text())
		if !found {
			before = ""
		}
		return ev.text(before)
	})},
	"substring after": {fn("string,match", "ss", func(ev *evaluation, a []Value) Value {
		_, after, _ := strings.Cut(a[0].text(), a[1].text())
		return ev.text(after)
	})},
	"contains":    {fn("string,match", "ss", textTest(strings.Contains))},
	"starts with": {fn("string,match", "ss", textTest(strings.HasPrefix))},
	"ends with":   {fn("string,match", "ss", textTest(strings.HasSuffix))},
	"trim": {fn("string", "s", func(ev *evaluation, a []Value) Value {
		return ev.text(strings.TrimFunc(a[0].text(), func(r rune) bool { return r <= ' ' }))
	})},
	"is blank": {fn("string", "s", func(_ *evaluation, a []Value) Value { return Bool(isBlank(a[0].text())) })},
	"to base64": {fn("value", "s", func(ev *evaluation, a []Value) Value {
		return ev.text(base64.StdEncoding.EncodeToString([]byte(a[0].text())))
	})},
	"uuid": {impure(fn("", "", func(ev *evaluation, _ []Value) Value { return ev.text(ev.uuid()) }))},
}

func textTest(test func(s, match string) bool) func(*evaluation, []Value) Value {
	return func(ev *evaluation, a []Value) Value {
		return Bool(test(a[0].text(), a[1].text()))
	}
}

func unitCount(s string) int {
	n := 0
	for i := 0; i < len(s); i++ {
		if c := s[i]; c < 0x80 || c >= 0xC0 {
			n++
			if c >= 0xF0 {
				n++
			}
		}
	}
	return n
}

// substring takes from a position, counted from 1 or, if negative, from the end; 0 is the end.
func substring(ev *evaluation, s string, position int, length *int) Value {
	size := unitCount(s)
	start := position - 1
	if position <= 0 {
		start = size + position
	}
	end := size
	if length != nil {
		end = min(start+*length, size)
	}
	if start < 0 || start > size || end < start {
		return failuref("the characters from %d to %d are not within the string, which has %d", start+1, end, size)
	}
	if size == len(s) {
		return String(s[start:end])
	}
	ev.step(len(s) >> 3)
	units := utf16.Encode([]rune(s))[start:end]
	var b strings.Builder
	for _, r := range utf16.Decode(units) {
		if r == utf8.RuneError {
			r = '?' // half a character
		}
		b.WriteRune(r)
	}
	return ev.text(b.String())
}

func upperCase(s string) string {
	if isASCII(s) {
		return strings.ToUpper(s)
	}
	return cases.Upper(language.Und).String(s)
}

func lowerCase(s string) string {
	if isASCII(s) {
		return strings.ToLower(s)
	}
	return cases.Lower(language.Und).String(s)
}

func isASCII(s string) bool {
	for i := 0; i < len(s); i++ {
		if s[i] >= 0x80 {
			return false
		}
	}
	return true
}

func isBlank(s string) bool {
	for _, r := range s {
		if !isSpace(r) && (r < 0x1C || r > 0x1F) || r == 0xA0 || r == 0x2007 || r == 0x202F || r == 0x85 || r == 0x200B || r == 0xFEFF || r == 0x180E {
			return false
		}
	}
	return true
}

// chance gives the next 64 random bits (SplitMix64).
func (ev *evaluation) chance() uint64 {
	if !ev.randomKnown {
		if ev.random = ev.env.Seed; ev.random == 0 {
			ev.random = machineSeed()
		}
		ev.randomKnown = true
	}
	ev.random += 0x9E3779B97F4A7C15
	z := ev.random
	z = (z ^ z>>30) * 0xBF58476D1CE4E5B9
	z = (z ^ z>>27) * 0x94D049BB133111EB
	return z ^ z>>31
}

// uuid makes a UUID of version 7: the time, then chance.
func (ev *evaluation) uuid() string {
	var u [16]byte
	binary.BigEndian.PutUint64(u[:8], uint64(ev.nowMillis())<<16|ev.chance()&0xFFFF)
	binary.BigEndian.PutUint64(u[8:], ev.chance())
	u[6] = u[6]&0x0F | 0x70
	u[8] = u[8]&0x3F | 0x80
	var text [36]byte
	hex.Encode(text[:8], u[:4])
	hex.Encode(text[9:13], u[4:6])
	hex.Encode(text[14:18], u[6:8])
	hex.Encode(text[19:23], u[8:10])
	hex.Encode(text[24:], u[10:])
	text[8], text[13], text[18], text[23] = '-', '-', '-', '-'
	return string(text[:])
}

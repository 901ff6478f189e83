package contract

import (
	"bytes"
	"fmt"
	"math"
	"strconv"
	"strings"
	"time"
	"unicode/utf8"
)

// textRule says what a string must be. Lengths count characters.
type textRule struct {
	min, max int // max 0: unlimited
	match    func(string) bool
	shape    string // what match accepts, in words
}

// listRule bounds the length of an array; max 0 is unlimited.
type listRule struct{ min, max int }

// check notes a violation of the rule and tells whether there is none.
func (l *listRule) check(r *reader, n int) bool {
	switch {
	case n < l.min:
		r.violate(fmt.Sprintf("must hold at least %d, found %d", l.min, n))
	case l.max > 0 && n > l.max:
		r.violate(fmt.Sprintf("must hold at most %d, found %d", l.max, n))
	default:
		return true
	}
	return false
}

// broken says in what a text breaks the rule, or nothing.
func (t *textRule) broken(text string) string {
	if strings.IndexByte(text, 0) >= 0 {
		return "must not contain the character U+0000"
	}
	if t == nil {
		return ""
	}
	if t.min > 0 || t.max > 0 {
		n := utf8.RuneCountInString(text)
		if n < t.min {
			if t.min == 1 {
				return "must not be empty"
			}
			return fmt.Sprintf("must have at least %d characters, found %d", t.min, n)
		}
		if t.max > 0 && n > t.max {
			return fmt.Sprintf("must have at most %d characters, found %d", t.max, n)
		}
	}
	if t.match != nil && !t.match(text) {
		return "must be " + t.shape + ", found " + quote(text)
	}
	return ""
}

func quote(text string) string { return strconv.Quote(excerpt([]byte(text))) }

// string reads a string; rule may be nil.
func (r *reader) string(rule *textRule) string {
	if r.peek() != '"' {
		if r.err == nil {
			r.wrong("a string")
		}
		return ""
	}
	text := string(r.text())
	if r.err != nil {
		return ""
	}
	if broken := rule.broken(text); broken != "" {
		r.violate(broken)
		return ""
	}
	return text
}

// enum reads one of the given values and returns the table's own string.
func (r *reader) enum(values []string) string {
	if r.peek() != '"' {
		if r.err == nil {
			r.wrong("one of " + strings.Join(values, ", "))
		}
		return ""
	}
	text := r.text()
	for _, v := range values {
		if v == string(text) {
			return v
		}
	}
	if r.err == nil {
		r.violate("must be one of " + strings.Join(values, ", ") + ", found " + quote(string(text)))
	}
	return ""
}

const keyShape = "a key: a whole number within 64 bits, as a decimal string"

// key reads a key.
func (r *reader) key() int64 {
	if r.peek() != '"' {
		if r.err == nil {
			r.wrong(keyShape)
		}
		return 0
	}
	text := r.text()
	if r.err != nil {
		return 0
	}
	key, ok := parseKey(text)
	if !ok {
		r.violate("must be " + keyShape + ", found " + quote(string(text)))
	}
	return key
}

// parseKey reads a decimal whole number within 64 bits, of at most 25 characters.
func parseKey[T string | []byte](text T) (int64, bool) {
	digits, negative := text, false
	if len(digits) > 0 && digits[0] == '-' {
		digits, negative = digits[1:], true
	}
	if len(digits) == 0 || len(text) > 25 {
		return 0, false
	}
	var n uint64
	for i := range len(digits) {
		c := digits[i]
		if c < '0' || c > '9' || n > math.MaxInt64/10 {
			return 0, false
		}
		if n = n*10 + uint64(c-'0'); n > math.MaxInt64 {
			return 0, false
		}
	}
	if negative {
		return -int64(n), true
	}
	return int64(n), true
}

// bool reads a boolean.
func (r *reader) bool() bool {
	switch r.peek() {
	case 't':
		r.literal("true")
		return r.err == nil
	case 'f':
		r.literal("false")
		return false
	}
	if r.err == nil {
		r.wrong("true or false")
	}
	return false
}

// integer reads a whole number within bounds.
func (r *reader) integer(low, high int64) int64 {
	if c := r.peek(); c != '-' && (c < '0' || c > '9') {
		if r.err == nil {
			r.wrong("a whole number")
		}
		return 0
	}
	text := r.number()
	if r.err != nil {
		return 0
	}
	n, ok := wholeNumber(text)
	if !ok || n < low || n > high {
		r.violate("must be " + numberRange(low, high) + ", found " + excerpt(text))
		return 0
	}
	return n
}

func (r *reader) int32(low, high int64) int32 { return int32(r.integer(low, high)) }

// wholeNumber reads a JSON number that has no fraction, however it is written: 5, 5.0 and 50e-1 are the same.
func wholeNumber(text []byte) (int64, bool) {
	if !bytes.ContainsAny(text, ".eE") {
		n, err := strconv.ParseInt(string(text), 10, 64)
		return n, err == nil
	}
	f, err := strconv.ParseFloat(string(text), 64)
	if err != nil || f != math.Trunc(f) || math.Abs(f) > 1<<53 {
		return 0, false
	}
	return int64(f), true
}

func numberRange(low, high int64) string {
	switch {
	case low == math.MinInt64 && high == math.MaxInt64:
		return "a whole number within 64 bits"
	case low == math.MinInt32 && high == math.MaxInt32:
		return "a whole number within 32 bits"
	case high == math.MaxInt64 || high == math.MaxInt32:
		return fmt.Sprintf("a whole number of at least %d", low)
	}
	return fmt.Sprintf("a whole number from %d to %d", low, high)
}

const timeShape = `a date and time with an offset, such as "2026-01-31T09:30:00Z"`

// time reads a date and time.
func (r *reader) time() time.Time {
	if r.peek() != '"' {
		if r.err == nil {
			r.wrong(timeShape)
		}
		return time.Time{}
	}
	text := r.text()
	if r.err != nil {
		return time.Time{}
	}
	t, ok := parseTime(string(text))
	if !ok {
		r.violate("must be " + timeShape + ", found " + quote(string(text)))
	}
	return t
}

// timeOrEmpty reads a date and time, or an empty string, which is the zero time and clears the field.
func (r *reader) timeOrEmpty() time.Time {
	if r.peek() == '"' && bytes.HasPrefix(r.data[r.pos:], []byte(`""`)) {
		r.pos += 2
		return time.Time{}
	}
	return r.time()
}

// parseTime reads RFC 3339, and the forms of ISO 8601 without seconds or with a four-digit offset that some clients write.
func parseTime(text string) (time.Time, bool) {
	for _, layout := range [...]string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05.999999999Z0700"} {
		if t, err := time.Parse(layout, text); err == nil {
			return t, t.Year() >= 0 && t.Year() <= 9999
		}
	}
	return time.Time{}, false
}

// listed tells whether a table holds a value.
func listed(values []string, value string) bool {
	for _, v := range values {
		if v == value {
			return true
		}
	}
	return false
}

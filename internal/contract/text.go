package contract

import (
	"bytes"
	"unicode/utf8"
)

// text reads a string and returns its content: a part of the body where nothing is escaped, and a copy otherwise.
func (r *reader) text() []byte {
	r.pos++ // the opening quote
	start := r.pos
	for i := start; i < len(r.data); i++ {
		switch c := r.data[i]; {
		case c == '"':
			r.pos = i + 1
			return r.data[start:i:i]
		case c == '\\':
			return r.escapedText(start, i)
		case c < ' ':
			r.pos = i
			r.fail("a control character in a string must be escaped")
			return nil
		}
	}
	r.pos = len(r.data)
	r.fail("a string is not closed")
	return nil
}

func (r *reader) escapedText(start, i int) []byte {
	out := make([]byte, 0, i-start+32)
	out = append(out, r.data[start:i]...)
	for i < len(r.data) {
		switch c := r.data[i]; {
		case c == '"':
			r.pos = i + 1
			return out
		case c == '\\':
			r.pos = i
			char, size := r.escape(i)
			if r.err != nil {
				return nil
			}
			out = utf8.AppendRune(out, char)
			i += size
		case c < ' ':
			r.pos = i
			r.fail("a control character in a string must be escaped")
			return nil
		default:
			out = append(out, c)
			i++
		}
	}
	r.pos = len(r.data)
	r.fail("a string is not closed")
	return nil
}

// escape reads the escape sequence at i and returns the character and the length of the sequence.
func (r *reader) escape(i int) (rune, int) {
	if i+1 >= len(r.data) {
		r.fail("a string is not closed")
		return 0, 0
	}
	switch r.data[i+1] {
	case '"', '\\', '/':
		return rune(r.data[i+1]), 2
	case 'b':
		return '\b', 2
	case 'f':
		return '\f', 2
	case 'n':
		return '\n', 2
	case 'r':
		return '\r', 2
	case 't':
		return '\t', 2
	case 'u':
		return r.unicodeEscape(i)
	}
	r.fail("unknown escape sequence in a string")
	return 0, 0
}

func (r *reader) unicodeEscape(i int) (rune, int) {
	high, ok := hex4(r.data, i+2)
	if !ok {
		r.fail(`\u in a string must be followed by four hexadecimal digits`)
		return 0, 0
	}
	if high < 0xd800 || high > 0xdfff {
		return high, 6
	}
	if high < 0xdc00 && bytes.HasPrefix(r.data[i+6:], []byte(`\u`)) {
		if low, ok := hex4(r.data, i+8); ok && low >= 0xdc00 && low <= 0xdfff {
			return (high-0xd800)<<10 + (low - 0xdc00) + 0x10000, 12
		}
	}
	r.fail("half a surrogate pair in a string is no character")
	return 0, 0
}

func hex4(data []byte, at int) (rune, bool) {
	if at+4 > len(data) {
		return 0, false
	}
	var n rune
	for _, c := range data[at : at+4] {
		switch {
		case c >= '0' && c <= '9':
			n = n<<4 + rune(c-'0')
		case c >= 'a' && c <= 'f':
			n = n<<4 + rune(c-'a'+10)
		case c >= 'A' && c <= 'F':
			n = n<<4 + rune(c-'A'+10)
		default:
			return 0, false
		}
	}
	return n, true
}

package contract

import (
	"bytes"
)

// JSON is a free-form JSON value as it was sent: valid, numbers untouched, with white space as it came. Nil stands for no
// value. What was decoded shares memory with the body of its request.
type JSON []byte

// IsObject tells whether the value is an object.
func (j JSON) IsObject() bool { return len(j) > 0 && j[0] == '{' }

// CheckJSON tells whether data is one JSON value by the rules of request bodies: valid UTF-8, no name twice in an object, no
// half surrogate pairs, nested at most 1,000 deep. The error is *Malformed.
func CheckJSON(data []byte) error {
	r := reader{data: data}
	if at, ok := firstInvalidUTF8(data); !ok {
		r.pos = at
		r.fail("the text is not valid UTF-8")
		return r.err
	}
	r.peek()
	r.skip()
	r.trailing()
	if r.err != nil {
		return r.err
	}
	return nil
}

// raw reads any value.
func (r *reader) raw() JSON {
	r.peek()
	start := r.pos
	r.skip()
	if r.err != nil {
		return nil
	}
	return JSON(r.data[start:r.pos:r.pos])
}

// rawObject reads an object of any content.
func (r *reader) rawObject() JSON {
	if r.peek() != '{' {
		if r.err == nil {
			r.wrong("an object")
		}
		return nil
	}
	return r.raw()
}

// skip reads over a value of any type. It recurses at most maxDepth deep.
func (r *reader) skip() {
	switch c := r.peek(); {
	case c == '{':
		r.skipObject()
	case c == '[':
		if r.enter() {
			for r.element() {
				r.skip()
			}
		}
	case c == '"':
		r.skipText()
	case c == 't':
		r.literal("true")
	case c == 'f':
		r.literal("false")
	case c == 'n':
		r.literal("null")
	case c == '-' || c >= '0' && c <= '9':
		r.number()
	default:
		r.fail("expected a JSON value, found " + r.found())
	}
}

func (r *reader) skipText() {
	start := r.pos + 1
	end := bytes.IndexByte(r.data[start:], '"')
	if end >= 0 && isPlain(r.data[start:start+end]) {
		r.pos = start + end + 1
		return
	}
	r.text()
}

// isPlain tells whether a string's content needs no second look: no escapes, no control characters.
func isPlain(text []byte) bool {
	for _, c := range text {
		if c < ' ' || c == '\\' {
			return false
		}
	}
	return true
}

// manyMembers is the number of members from which a set finds doubles faster than looking through a list.
const manyMembers = 16

// skipObject reads over an object and refuses a name that comes twice: what such an object means depends on who reads it.
func (r *reader) skipObject() {
	if !r.enter() {
		return
	}
	base := len(r.keys)
	var set map[string]struct{}
	for r.member() {
		name := r.name
		double := false
		if set != nil {
			_, double = set[string(name)]
			set[string(name)] = struct{}{}
		} else {
			for _, other := range r.keys[base:] {
				double = double || bytes.Equal(other, name)
			}
			r.keys = append(r.keys, name)
			if len(r.keys)-base == manyMembers {
				set = make(map[string]struct{}, 2*manyMembers)
				for _, other := range r.keys[base:] {
					set[string(other)] = struct{}{}
				}
			}
		}
		if double {
			r.fail("the name \"" + excerpt(name) + "\" comes twice in an object")
			return
		}
		r.skip()
	}
	if r.err == nil {
		r.keys = r.keys[:base]
	}
}

// number reads a number by JSON's grammar and returns its text.
func (r *reader) number() []byte {
	start := r.pos
	if r.at('-') {
		r.pos++
	}
	switch {
	case r.at('0'):
		r.pos++
	case !r.digits():
		r.fail("a number needs a digit")
		return nil
	}
	if r.at('.') {
		r.pos++
		if !r.digits() {
			r.fail("a number needs a digit after its point")
			return nil
		}
	}
	if r.at('e') || r.at('E') {
		r.pos++
		if r.at('+') || r.at('-') {
			r.pos++
		}
		if !r.digits() {
			r.fail("a number needs a digit in its exponent")
			return nil
		}
	}
	return r.data[start:r.pos]
}

func (r *reader) at(c byte) bool { return r.pos < len(r.data) && r.data[r.pos] == c }

func (r *reader) digits() bool {
	start := r.pos
	for r.pos < len(r.data) && r.data[r.pos] >= '0' && r.data[r.pos] <= '9' {
		r.pos++
	}
	return r.pos > start
}

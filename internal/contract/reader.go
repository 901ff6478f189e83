package contract

import (
	"bytes"
	"fmt"
	"strconv"
	"unicode/utf8"
)

// maxDepth bounds how deep arrays and objects nest.
const maxDepth = 1000

// reader reads one JSON text from front to back and collects what is wrong with it. A mistake in the JSON itself sets err
// and ends the reading: every method then returns zero values at once. A mistake against the contract is noted and the
// value skipped, so that all of them are found in one pass.
type reader struct {
	data    []byte
	pos     int
	depth   int
	name    []byte // the member that next found
	first   bool   // an object or array was just opened
	path    []step
	invalid Invalid
	err     *Malformed
	keys    [][]byte // member names of the free-form objects being skipped, innermost last
}

// step is one level of the path to the value being read: a member or an index of an array.
type step struct {
	name  []byte
	index int
}

// decodable is a request type of the contract.
type decodable interface{ decode(*reader) }

// Decode reads and checks a JSON text against the contract. What v keeps of free-form JSON points into data, which must not
// change any more. The error is *Malformed or *Invalid.
func Decode(data []byte, v decodable) error {
	r := reader{data: data}
	r.document(v)
	if r.err != nil && r.err != tooMany {
		return r.err
	}
	return r.invalid.Err()
}

func (r *reader) document(v decodable) {
	if at, ok := firstInvalidUTF8(r.data); !ok {
		r.pos = at
		r.fail("the body is not valid UTF-8")
		return
	}
	r.path = make([]step, 0, 8)
	if r.peek() == 'n' && r.null() {
		// null stands for an empty object: some clients send it where they have nothing to say.
		r.trailing()
		r.data, r.pos = []byte("{}"), 0
	}
	v.decode(r)
	r.trailing()
}

func (r *reader) trailing() {
	if r.err == nil && r.peek() != 0 {
		r.fail("expected the end of the body, found " + r.found())
	}
}

func firstInvalidUTF8(data []byte) (int, bool) {
	if utf8.Valid(data) {
		return 0, true
	}
	for i := 0; i < len(data); {
		c, size := utf8.DecodeRune(data[i:])
		if c == utf8.RuneError && size == 1 {
			return i, false
		}
		i += size
	}
	return 0, true
}

// fail ends the reading: the text is no JSON.
func (r *reader) fail(message string) {
	if r.err != nil {
		return
	}
	at := min(r.pos, len(r.data))
	before := r.data[:at]
	line := bytes.Count(before, []byte{'\n'}) + 1
	column := utf8.RuneCount(before[bytes.LastIndexByte(before, '\n')+1:]) + 1
	r.err = &Malformed{Message: message, Line: line, Column: column}
	r.pos = len(r.data)
}

// tooMany ends the reading of a body with more violations than are kept: to find the others would cost and help nobody.
var tooMany = &Malformed{Message: "too many violations"}

// violate notes a violation at the current path.
func (r *reader) violate(message string) { r.note(nil, message) }

func (r *reader) note(member []byte, message string) {
	if r.err != nil {
		return
	}
	r.invalid.add(Violation{Path: r.where(member), Message: message})
	if r.invalid.More {
		r.err, r.pos = tooMany, len(r.data)
	}
}

// violateAt notes a violation at a member of the object that was just read.
func (r *reader) violateAt(member, message string) { r.note([]byte(member), message) }

func (r *reader) where(member []byte) string {
	var b []byte
	for _, s := range r.path {
		if s.name == nil {
			b = append(b, '[')
			b = strconv.AppendInt(b, int64(s.index), 10)
			b = append(b, ']')
			continue
		}
		b = appendMember(b, s.name)
	}
	if member != nil {
		b = appendMember(b, member)
	}
	return string(b)
}

func appendMember(b, name []byte) []byte {
	if len(b) > 0 {
		b = append(b, '.')
	}
	return append(b, excerpt(name)...)
}

// excerpt shortens what is quoted back in a message.
func excerpt(text []byte) string {
	const limit = 60
	if len(text) <= limit {
		return string(text)
	}
	cut := limit
	for cut > 0 && !utf8.RuneStart(text[cut]) {
		cut--
	}
	return string(text[:cut]) + "…"
}

// peek skips white space and returns the next byte, or 0 at the end.
func (r *reader) peek() byte {
	for r.pos < len(r.data) {
		switch c := r.data[r.pos]; c {
		case ' ', '\t', '\n', '\r':
			r.pos++
		default:
			if c == 0 {
				r.fail("a zero byte has no place in JSON")
			}
			return c
		}
	}
	return 0
}

// found describes what stands at the current position, for a message.
func (r *reader) found() string {
	switch c := r.peek(); {
	case c == 0:
		return "the end of the body"
	case c == '{':
		return "an object"
	case c == '[':
		return "an array"
	case c == '"':
		return "a string"
	case c == 't' || c == 'f':
		return "a boolean"
	case c == 'n':
		return "null"
	case c == '-' || c >= '0' && c <= '9':
		return "a number"
	default:
		if c < utf8.RuneSelf {
			return strconv.QuoteRune(rune(c))
		}
		char, _ := utf8.DecodeRune(r.data[r.pos:])
		return strconv.QuoteRune(char)
	}
}

// wrong notes that the value at hand is of the wrong type, and skips it.
func (r *reader) wrong(expected string) {
	what := r.found()
	start := r.pos
	r.skip()
	if r.err != nil {
		return
	}
	if c := r.data[start]; c != '{' && c != '[' && c != 'n' {
		what += " " + excerpt(r.data[start:r.pos])
	}
	r.violate("must be " + expected + ", found " + what)
}

// null reads a null, if there is one.
func (r *reader) null() bool {
	if r.peek() != 'n' {
		return false
	}
	r.literal("null")
	return r.err == nil
}

func (r *reader) literal(word string) {
	if !bytes.HasPrefix(r.data[r.pos:], []byte(word)) {
		r.fail("expected a JSON value, found an unknown word that begins like " + word)
		return
	}
	r.pos += len(word)
}

func (r *reader) enter() bool {
	r.pos++
	r.depth++
	if r.depth > maxDepth {
		r.fail(fmt.Sprintf("arrays and objects may nest %d deep at most", maxDepth))
		return false
	}
	r.first = true
	return true
}

// object opens an object; it notes a violation and skips the value when it is of another type. Read its members with next.
func (r *reader) object() bool {
	if r.peek() != '{' {
		if r.err == nil {
			r.wrong("an object")
		}
		return false
	}
	if !r.enter() {
		return false
	}
	r.path = append(r.path, step{})
	return true
}

// next moves to the object's next member and sets name; at the end it closes the object.
func (r *reader) next() bool {
	if !r.member() {
		if r.err == nil {
			r.path = r.path[:len(r.path)-1]
		}
		return false
	}
	r.path[len(r.path)-1].name = r.name
	return true
}

// member reads up to the colon after the next member's name; at the end it consumes the closing brace.
func (r *reader) member() bool {
	if r.err != nil {
		return false
	}
	c := r.peek()
	if c == '}' {
		r.pos++
		r.depth--
		r.first = false
		return false
	}
	if !r.first {
		if c != ',' {
			r.fail("expected ',' or '}' after a member, found " + r.found())
			return false
		}
		r.pos++
		c = r.peek()
	}
	r.first = false
	if c != '"' {
		r.fail("expected a member's name in double quotes, found " + r.found())
		return false
	}
	r.name = r.text()
	if r.err != nil {
		return false
	}
	if bytes.IndexByte(r.name, 0) >= 0 {
		r.fail("a member's name must not contain the character U+0000")
		return false
	}
	if r.peek() != ':' {
		r.fail("expected ':' after a member's name, found " + r.found())
		return false
	}
	r.pos++
	return true
}

// array opens an array, as object does an object. Move through it with item.
func (r *reader) array(expected string) bool {
	if r.peek() != '[' {
		if r.err == nil {
			r.wrong(expected)
		}
		return false
	}
	if !r.enter() {
		return false
	}
	r.path = append(r.path, step{index: -1})
	return true
}

// item moves to the array's next element; at the end it closes the array.
func (r *reader) item() bool {
	if !r.element() {
		if r.err == nil {
			r.path = r.path[:len(r.path)-1]
		}
		return false
	}
	r.path[len(r.path)-1].index++
	return true
}

// element moves to the next element; at the end it consumes the closing bracket.
func (r *reader) element() bool {
	if r.err != nil {
		return false
	}
	c := r.peek()
	if c == ']' {
		r.pos++
		r.depth--
		r.first = false
		return false
	}
	if !r.first {
		if c != ',' {
			r.fail("expected ',' or ']' after an element, found " + r.found())
			return false
		}
		r.pos++
		if r.peek() == ']' {
			r.fail("expected another element after ','")
			return false
		}
	}
	r.first = false
	return r.err == nil
}

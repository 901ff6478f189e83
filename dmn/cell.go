package dmn

import (
	"strings"

	"github.com/tutti-io/tutti/feel"
)

// simple is what the index understands of a cell: alternatives of one kind of value. Everything else stays with feel.
type simple struct {
	kind   feel.Kind // of string, number, boolean, date, null
	equals []feel.Value
	ranges []bounds
}

// bounds is a range of numbers or dates; a nil end is open.
type bounds struct {
	from, to             *feel.Value
	fromClosed, toClosed bool
}

// simpleTests reads cells such as `"a", "b"`, `42`, `true`, `null`, `> 5`, `[1..10), 20`, `< date("2026-01-01")`.
func simpleTests(text string) (simple, bool) {
	var s simple
	in := scanner{rest: text}
	for {
		kind, ok := in.test(&s)
		if !ok || s.kind != kind && len(s.equals)+len(s.ranges) > 1 {
			return s, false
		}
		s.kind = kind
		in.blank()
		if in.rest == "" {
			return s, true
		}
		if !in.take(",") {
			return s, false
		}
	}
}

// scanner reads the text of a cell from left to right.
type scanner struct{ rest string }

func (in *scanner) blank() { in.rest = strings.TrimLeft(in.rest, " \t\r\n") }

// take skips blanks and, when it comes next, the token.
func (in *scanner) take(token string) bool {
	in.blank()
	rest, ok := strings.CutPrefix(in.rest, token)
	if ok {
		in.rest = rest
	}
	return ok
}

// test reads one alternative into s and tells what kind of value it takes.
func (in *scanner) test(s *simple) (feel.Kind, bool) {
	for _, op := range []string{"<=", ">=", "<", ">"} {
		if !in.take(op) {
			continue
		}
		v, ok := in.orderable()
		b := bounds{}
		if op[0] == '<' {
			b.to, b.toClosed = &v, op == "<="
		} else {
			b.from, b.fromClosed = &v, op == ">="
		}
		s.ranges = append(s.ranges, b)
		return v.Kind(), ok
	}
	for _, start := range []string{"[", "(", "]"} {
		if in.take(start) {
			return in.between(s, start == "[")
		}
	}
	v, ok := in.value()
	s.equals = append(s.equals, v)
	return v.Kind(), ok
}

// between reads the rest of a range.
func (in *scanner) between(s *simple, fromClosed bool) (feel.Kind, bool) {
	from, ok1 := in.orderable()
	dots := in.take("..")
	to, ok2 := in.orderable()
	toClosed := in.take("]")
	if !toClosed && !in.take(")") && !in.take("[") || !ok1 || !ok2 || !dots || from.Kind() != to.Kind() {
		return 0, false
	}
	s.ranges = append(s.ranges, bounds{&from, &to, fromClosed, toClosed})
	return from.Kind(), true
}

// orderable reads a number or a date.
func (in *scanner) orderable() (feel.Value, bool) {
	v, ok := in.value()
	return v, ok && (v.Kind() == feel.KindNumber || v.Kind() == feel.KindDate)
}

// value reads a literal.
func (in *scanner) value() (feel.Value, bool) {
	in.blank()
	switch {
	case in.rest == "":
		return feel.Null, false
	case in.rest[0] == '"':
		return in.text()
	case in.take("true"):
		return feel.Bool(true), in.ends()
	case in.take("false"):
		return feel.Bool(false), in.ends()
	case in.take("null"):
		return feel.Null, in.ends()
	case in.take("date(\""):
		return in.date()
	}
	return in.number()
}

// ends tells whether a word ends here.
func (in *scanner) ends() bool {
	return in.rest == "" || strings.IndexByte(" \t\r\n,", in.rest[0]) >= 0
}

// text reads a string without escapes.
func (in *scanner) text() (feel.Value, bool) {
	end := strings.IndexByte(in.rest[1:], '"')
	if end < 0 || strings.IndexByte(in.rest[1:1+end], '\\') >= 0 {
		return feel.Null, false
	}
	v := feel.String(in.rest[1 : 1+end])
	in.rest = in.rest[end+2:]
	return v, true
}

// date reads what stands after `date("`; FEEL itself reads the date.
func (in *scanner) date() (feel.Value, bool) {
	text, rest, ok := strings.Cut(in.rest, "\")")
	if !ok || len(text) > 20 || strings.ContainsAny(text, "\"\\") {
		return feel.Null, false
	}
	e, err := feel.Parse(`date("` + text + `")`)
	if err != nil {
		return feel.Null, false
	}
	in.rest = rest
	v, ok := e.Constant()
	return v, ok && v.Kind() == feel.KindDate
}

// number reads digits with an optional sign and decimals. Two dots are not decimals but the middle of a range.
func (in *scanner) number() (feel.Value, bool) {
	s, i := in.rest, 0
	if s[i] == '-' {
		i++
	}
	digits := func() (n int) {
		for i < len(s) && s[i] >= '0' && s[i] <= '9' {
			i, n = i+1, n+1
		}
		return n
	}
	if digits() == 0 {
		return feel.Null, false
	}
	if i+1 < len(s) && s[i] == '.' && s[i+1] >= '0' && s[i+1] <= '9' {
		i++
		digits()
	}
	if i < len(s) && strings.IndexByte(" \t\r\n,.])[", s[i]) < 0 || i > 34 {
		return feel.Null, false
	}
	v, err := feel.ParseNumber(s[:i])
	in.rest = s[i:]
	return v, err == nil
}

package feel

import (
	"fmt"
	"slices"
	"strings"
	"unicode/utf8"
)

// The parser reads characters, not tokens: whether `date and time` is one name or an operator between two depends on what follows. Each
// function tries one rule at the current position; it either consumes what it recognised, or gives false and leaves the position where it was.
// Alternatives are tried in order and the first that fits counts, as in a parsing expression grammar. What can be tried twice at one place is
// remembered, which keeps the effort linear.

const (
	maxNesting      = 500       // of expressions within expressions
	maxSourceLength = 256 << 10 // bytes
	maxPostfixes    = 1000      // of .name and [filter] behind one value
)

type parser struct {
	src      string
	pos      int
	nesting  int
	work     int // values tried
	seen     map[place]finding
	far      int // the furthest position at which something was missed,
	expected []string
	quiet    int         // > 0: misses are not worth telling
	refusal  *ParseError // ends the parsing at once
}

const worthRemembering = 8 // values: less is as quickly read again

type rule uint8

const (
	ruleExpression rule = iota
	ruleArithmetic
	ruleValue
)

type place struct {
	rule rule
	pos  int
}

type finding struct {
	n   node
	end int
	ok  bool
}

func parse(src string, start func(*parser) (node, bool)) (node, error) {
	p := &parser{src: src}
	if len(src) > maxSourceLength {
		p.refuse(fmt.Sprintf("an expression of at most %d bytes", maxSourceLength))
		return nil, p.refusal
	}
	if !utf8.ValidString(src) {
		p.pos = invalidByte(src)
		p.refuse("text in UTF-8")
		return nil, p.refusal
	}
	p.space()
	n, ok := start(p)
	if ok {
		p.space()
		if p.pos == len(src) && p.refusal == nil {
			return n, nil
		}
		p.miss("an operator", "the end")
	}
	return nil, p.failure()
}

func invalidByte(s string) int {
	for i, r := range s {
		if r == utf8.RuneError {
			if _, size := utf8.DecodeRuneInString(s[i:]); size == 1 {
				return i
			}
		}
	}
	return len(s)
}

// remember tries a rule, at each position once.
func (p *parser) remember(r rule, try func(*parser) (node, bool)) (node, bool) {
	at := place{r, p.pos}
	if f, ok := p.seen[at]; ok {
		if f.ok {
			p.pos = f.end
		}
		return f.n, f.ok
	}
	work := p.work
	n, ok := try(p)
	if !ok {
		p.pos = at.pos
	}
	if p.work-work < worthRemembering {
		return n, ok
	}
	if p.seen == nil {
		p.seen = make(map[place]finding, 8)
	}
	p.seen[at] = finding{n, p.pos, ok}
	return n, ok
}

// miss notes what would have been right at the position.
func (p *parser) miss(what ...string) {
	if p.quiet > 0 || p.pos < p.far {
		return
	}
	if p.pos > p.far {
		p.far, p.expected = p.pos, p.expected[:0]
	}
	for _, w := range what {
		if !contains(p.expected, w) {
			p.expected = append(p.expected, w)
		}
	}
}

func contains(list []string, s string) bool {
	for _, x := range list {
		if x == s {
			return true
		}
	}
	return false
}

// refuse ends the parsing for a reason that is no matter of syntax.
func (p *parser) refuse(expected string) {
	if p.refusal == nil {
		p.refusal = p.errorAt(p.pos, expected)
		p.pos = len(p.src)
	}
}

func (p *parser) failure() *ParseError {
	if p.refusal != nil {
		return p.refusal
	}
	if len(p.expected) == 0 {
		p.expected = []string{"a value"}
	}
	if contains(p.expected, "a value") {
		p.expected = slices.DeleteFunc(p.expected, func(s string) bool { return s == "a name" }) // which is a value too
	}
	what := p.expected[0]
	if last := len(p.expected) - 1; last > 0 {
		what = strings.Join(p.expected[:last], ", ") + " or " + p.expected[last]
	}
	return p.errorAt(p.far, what)
}

func (p *parser) errorAt(pos int, expected string) *ParseError {
	before := p.src[:pos]
	line := 1 + strings.Count(before, "\n")
	if i := strings.LastIndexByte(before, '\n'); i >= 0 {
		before = before[i+1:]
	}
	found := p.src[pos:]
	for i, n := 0, 0; i < len(found); n++ {
		if n == 12 {
			found = found[:i] + "…"
			break
		}
		_, size := utf8.DecodeRuneInString(found[i:])
		i += size
	}
	return &ParseError{Line: line, Column: 1 + utf8.RuneCountInString(before), Expected: expected, Found: found}
}

// token consumes text if it stands here.
func (p *parser) token(text string) bool {
	if strings.HasPrefix(p.src[p.pos:], text) {
		p.pos += len(text)
		return true
	}
	p.miss(quote(text))
	return false
}

// next consumes text if it stands here or behind white space, and the white space behind it.
func (p *parser) next(text string) bool {
	start := p.pos
	p.space()
	if !p.token(text) {
		p.pos = start
		return false
	}
	p.space()
	return true
}

func (p *parser) peek() byte {
	if p.pos < len(p.src) {
		return p.src[p.pos]
	}
	return 0
}

// space skips white space and comments.
func (p *parser) space() {
	for p.pos < len(p.src) {
		c := p.src[p.pos]
		switch {
		case c == ' ' || c >= '\t' && c <= '\r':
			p.pos++
		case c == '/':
			if !p.comment() {
				return
			}
		case c >= 0x80:
			r, size := utf8.DecodeRuneInString(p.src[p.pos:])
			if !isSpace(r) {
				return
			}
			p.pos += size
		default:
			return
		}
	}
}

func (p *parser) comment() bool {
	rest := p.src[p.pos:]
	switch {
	case strings.HasPrefix(rest, "//"):
		if i := strings.IndexByte(rest, '\n'); i >= 0 {
			p.pos += i + 1
		} else {
			p.pos = len(p.src)
		}
		return true
	case strings.HasPrefix(rest, "/*"):
		i := strings.Index(rest[2:], "*/")
		if i < 0 {
			return false
		}
		p.pos += i + 4
		return true
	}
	return false
}

func isSpace(r rune) bool {
	switch {
	case r == ' ', r >= '\t' && r <= '\r', r == 0x85, r == 0xA0, r == 0x1680, r == 0x180E, r >= 0x2000 && r <= 0x200B,
		r == 0x2028, r == 0x2029, r == 0x202F, r == 0x205F, r == 0x3000, r == 0xFEFF:
		return true
	}
	return false
}

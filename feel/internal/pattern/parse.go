package pattern

import (
	"fmt"
	"strings"
	"unicode"
	"unicode/utf8"
)

// Flags change how a pattern is read.
type Flags uint8

// The flags, by the letters that stand for them in (?imsx).
const (
	FoldCase  Flags = 1 << iota // i: ASCII letters match in both cases
	MultiLine                   // m: ^ and $ match at each line
	DotAll                      // s: the point matches line breaks
	Comments                    // x: white space and #comments in the pattern count nothing
	unixLines                   // d: only \n is a line break
)

const (
	maxDepth  = 200
	maxRepeat = 1 << 30
)

type parser struct {
	src    string
	pos    int
	flags  Flags
	groups int
	names  map[string]int
	depth  int
}

type syntaxError string

func (e syntaxError) Error() string { return string(e) }

// fail leaves the parser; it is recovered in parse.
func (p *parser) fail(format string, args ...any) {
	panic(syntaxError(fmt.Sprintf("position %d: ", p.pos+1) + fmt.Sprintf(format, args...)))
}

func parse(src string, flags Flags) (t *tree, p *parser, err error) {
	p = &parser{src: src, flags: flags, names: map[string]int{}}
	defer func() {
		if r := recover(); r != nil {
			e, ok := r.(syntaxError)
			if !ok {
				panic(r)
			}
			err = e
		}
	}()
	t = p.either()
	if p.pos < len(src) {
		p.fail("there is no group for this ')' to close")
	}
	return t, p, nil
}

func (p *parser) has(f Flags) bool { return p.flags&f != 0 }
func (p *parser) more() bool       { return p.pos < len(p.src) }

func (p *parser) peek() rune {
	if !p.more() {
		return -1
	}
	r, _ := utf8.DecodeRuneInString(p.src[p.pos:])
	return r
}

func (p *parser) next() rune {
	if !p.more() {
		p.fail("something is expected here, but the pattern ends")
	}
	r, size := utf8.DecodeRuneInString(p.src[p.pos:])
	p.pos += size
	return r
}

func (p *parser) take(s string) bool {
	if strings.HasPrefix(p.src[p.pos:], s) {
		p.pos += len(s)
		return true
	}
	return false
}

// skip passes over white space and comments where they count nothing.
func (p *parser) skip() {
	if !p.has(Comments) {
		return
	}
	for p.more() {
		switch c := p.peek(); {
		case isSpace(c):
			p.pos++
		case c == '#':
			for p.more() && !isBreak(p.peek()) {
				p.next()
			}
		default:
			return
		}
	}
}

func (p *parser) either() *tree {
	if p.depth++; p.depth > maxDepth {
		p.fail("groups nest deeper than %d", maxDepth)
	}
	flags := p.flags
	parts := []*tree{p.concat()}
	for p.take("|") {
		parts = append(parts, p.concat())
	}
	p.flags = flags
	p.depth--
	if len(parts) == 1 {
		return parts[0]
	}
	return &tree{kind: kindEither, parts: parts}
}

func (p *parser) concat() *tree {
	t := &tree{kind: kindConcat}
	for {
		p.skip()
		if c := p.peek(); c == -1 || c == '|' || c == ')' {
			return t
		}
		if p.take(`\Q`) {
			p.quoted(t)
			continue
		}
		if atom := p.atom(); atom != nil {
			t.parts = append(t.parts, p.repeated(atom))
		}
	}
}

// quoted reads up to \E. A quantifier behind it is about its last character.
func (p *parser) quoted(t *tree) {
	text, _, found := strings.Cut(p.src[p.pos:], `\E`)
	p.pos += len(text)
	if found {
		p.pos += 2
	}
	for _, r := range text {
		t.parts = append(t.parts, p.char(r))
	}
	if last := len(t.parts) - 1; text != "" {
		t.parts[last] = p.repeated(t.parts[last])
	}
}

func (p *parser) char(r rune) *tree { return &tree{kind: kindSet, set: single(r, p.has(FoldCase))} }

// repeated reads the quantifiers behind an atom.
func (p *parser) repeated(t *tree) *tree {
	for {
		p.skip()
		low, high := 0, unbounded
		switch {
		case p.take("*"):
		case p.take("+"):
			low = 1
		case p.take("?"):
			high = 1
		case p.take("{"):
			low, high = p.bounds()
		default:
			return t
		}
		t = &tree{kind: kindRepeat, parts: []*tree{t}, min: low, max: high}
		switch {
		case p.take("?"):
			t.lazy = true
		case p.take("+"):
			t = &tree{kind: kindAtomic, parts: []*tree{t}}
		}
		if c := p.peek(); c == '*' || c == '+' || c == '?' {
			p.fail("there is nothing for the quantifier %q to repeat", c)
		}
	}
}

func (p *parser) bounds() (low, high int) {
	low = p.count()
	high = low
	if p.take(",") {
		high = unbounded
		if isDigit(p.peek()) {
			high = p.count()
		}
	}
	if !p.take("}") {
		p.fail("a repetition is written {n}, {n,} or {n,m}")
	}
	if high >= 0 && high < low {
		p.fail("the repetition {%d,%d} ends before it begins", low, high)
	}
	return low, high
}

func (p *parser) count() int {
	if !isDigit(p.peek()) {
		p.fail("a repetition is written {n}, {n,} or {n,m}")
	}
	n := 0
	for isDigit(p.peek()) {
		if n = n*10 + int(p.next()-'0'); n > maxRepeat {
			p.fail("a repetition of more than %d", maxRepeat)
		}
	}
	return n
}

func (p *parser) atom() *tree {
	switch c := p.next(); c {
	case '(':
		return p.group()
	case '[':
		return &tree{kind: kindSet, set: p.class()}
	case '.':
		return &tree{kind: kindSet, set: p.point()}
	case '^':
		if p.has(MultiLine) {
			return &tree{kind: kindAssert, assert: assertLineStart}
		}
		return &tree{kind: kindAssert, assert: assertStart}
	case '$':
		if p.has(MultiLine) {
			return &tree{kind: kindAssert, assert: assertLineEnd}
		}
		return &tree{kind: kindAssert, assert: assertLastLine}
	case '*', '+', '?':
		p.pos--
		p.fail("there is nothing for the quantifier %q to repeat", c)
	case '{':
		p.pos--
		p.fail("there is nothing for the repetition to repeat; a brace itself is written \\{")
	case '\\':
		return p.escape()
	default:
		return p.char(c)
	}
	return nil
}

func (p *parser) point() *set {
	switch {
	case p.has(DotAll):
		return newSet(func(rune) bool { return true })
	case p.has(unixLines):
		return newSet(func(r rune) bool { return r != '\n' })
	}
	return newSet(func(r rune) bool { return !isBreak(r) })
}

// property reads what stands behind \p or \P.
func (p *parser) property(negative bool) *set {
	name := string(p.next())
	if name == "{" {
		var found bool
		if name, _, found = strings.Cut(p.src[p.pos:], "}"); !found {
			p.fail("a property is written \\p{name}")
		}
		p.pos += len(name) + 1
	}
	s := lookUp(name)
	if s == nil {
		p.fail("there is no property %q", name)
	}
	if negative {
		return not(s)
	}
	return s
}

func lookUp(name string) *set {
	if key, value, ok := strings.Cut(name, "="); ok {
		switch strings.ToLower(key) {
		case "sc", "script":
			return scriptSet(value)
		case "gc", "general_category":
			return categorySet(value)
		}
		return nil
	}
	if f, ok := named[name]; ok {
		return newSet(f)
	}
	if s := categorySet(name); s != nil {
		return s
	}
	if rest, ok := strings.CutPrefix(name, "Is"); ok {
		if f, ok := binary[strings.ToUpper(rest)]; ok {
			return newSet(f)
		}
		if s := categorySet(rest); s != nil {
			return s
		}
		return scriptSet(rest)
	}
	return nil
}

func categorySet(name string) *set {
	if t, ok := unicode.Categories[name]; ok {
		return table(t)
	}
	return nil
}

func scriptSet(name string) *set {
	for script, t := range unicode.Scripts {
		if strings.EqualFold(script, name) {
			return table(t)
		}
	}
	return nil
}

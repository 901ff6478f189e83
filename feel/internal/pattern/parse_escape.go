package pattern

import (
	"strconv"
	"strings"
)

// escape reads what stands behind a backslash, outside of a class.
func (p *parser) escape() *tree {
	c := p.peek()
	if s, ok := shorthand(c); ok {
		p.next()
		return &tree{kind: kindSet, set: s}
	}
	switch c {
	case 'p', 'P':
		p.next()
		return &tree{kind: kindSet, set: p.property(c == 'P')}
	case 'R':
		p.next()
		crlf := &tree{kind: kindConcat, parts: []*tree{p.char('\r'), p.char('\n')}}
		return &tree{kind: kindEither, parts: []*tree{crlf, {kind: kindSet, set: newSet(isVertical)}}}
	case 'k':
		return p.namedBack()
	}
	if a, ok := assertions[c]; ok {
		p.next()
		return &tree{kind: kindAssert, assert: a}
	}
	if c >= '1' && c <= '9' {
		return p.back()
	}
	return p.char(p.escapedChar())
}

var assertions = map[rune]assertion{
	'A': assertStart, 'z': assertEnd, 'Z': assertLastLine, 'b': assertWord, 'B': assertNoWord, 'G': assertSearch,
}

// back reads the number of a group: as many digits as there are groups before it.
func (p *parser) back() *tree {
	n := int(p.next() - '0')
	for isDigit(p.peek()) {
		more := n*10 + int(p.peek()-'0')
		if more > p.groups {
			break
		}
		n = more
		p.next()
	}
	return &tree{kind: kindBack, group: n, fold: p.has(FoldCase)}
}

func (p *parser) namedBack() *tree {
	p.next()
	if !p.take("<") {
		p.fail("the name of a group is written \\k<name>")
	}
	name := p.groupName()
	n, ok := p.names[name]
	if !ok {
		p.fail("there is no group %q before this", name)
	}
	return &tree{kind: kindBack, group: n, fold: p.has(FoldCase)}
}

// groupName reads a name up to the > behind it.
func (p *parser) groupName() string {
	start := p.pos
	for isLetter(p.peek()) || isDigit(p.peek()) && p.pos > start {
		p.next()
	}
	name := p.src[start:p.pos]
	if name == "" || !p.take(">") {
		p.fail("the name of a group is of letters and digits, and ends with >")
	}
	return name
}

var controls = map[rune]rune{'t': '\t', 'n': '\n', 'r': '\r', 'f': '\f', 'a': 7, 'e': 0x1B}

// escapedChar reads an escape that stands for one character.
func (p *parser) escapedChar() rune {
	c := p.next()
	if r, ok := controls[c]; ok {
		return r
	}
	switch c {
	case 'x':
		if p.take("{") {
			text, _, found := strings.Cut(p.src[p.pos:], "}")
			n, err := strconv.ParseUint(text, 16, 32)
			if !found || err != nil || n > 0x10FFFF {
				p.fail("a character is written \\x{hex digits}")
			}
			p.pos += len(text) + 1
			return rune(n)
		}
		return p.hex(2)
	case 'u':
		return p.hex(4)
	case '0':
		return p.octal()
	case 'c':
		return p.next() ^ 0x40
	}
	if isLetter(c) {
		p.fail("there is no escape \\%c", c)
	}
	return c
}

func (p *parser) hex(digits int) rune {
	if p.pos+digits > len(p.src) {
		p.fail("%d hex digits are expected", digits)
	}
	n, err := strconv.ParseUint(p.src[p.pos:p.pos+digits], 16, 32)
	if err != nil {
		p.fail("%d hex digits are expected", digits)
	}
	p.pos += digits
	return rune(n)
}

func (p *parser) octal() rune {
	n, digits := rune(0), 0
	for digits < 3 && p.peek() >= '0' && p.peek() <= '7' && n*8+p.peek()-'0' <= 0o377 {
		n = n*8 + p.next() - '0'
		digits++
	}
	if digits == 0 {
		p.fail("octal digits are expected")
	}
	return n
}

// group reads what stands behind an opening parenthesis. It is nil when that only sets flags.
func (p *parser) group() *tree {
	if !p.take("?") {
		p.groups++
		return p.closed(&tree{kind: kindGroup, group: p.groups})
	}
	switch {
	case p.take(":"):
		return p.closed(nil)
	case p.take(">"):
		return p.closed(&tree{kind: kindAtomic})
	case p.take("="):
		return p.closed(&tree{kind: kindLook})
	case p.take("!"):
		return p.closed(&tree{kind: kindLook, negative: true})
	case p.take("<="):
		return p.bounded(p.closed(&tree{kind: kindLook, behind: true}))
	case p.take("<!"):
		return p.bounded(p.closed(&tree{kind: kindLook, behind: true, negative: true}))
	case p.take("<"):
		name := p.groupName()
		if _, ok := p.names[name]; ok {
			p.fail("there are two groups %q", name)
		}
		p.groups++
		p.names[name] = p.groups
		return p.closed(&tree{kind: kindGroup, group: p.groups})
	}
	return p.flagged()
}

// closed reads the inside of a group and its closing parenthesis.
func (p *parser) closed(t *tree) *tree {
	inner := p.either()
	if !p.take(")") {
		p.fail("a ')' is expected to close the group")
	}
	if t == nil {
		return inner
	}
	t.parts = []*tree{inner}
	return t
}

func (p *parser) bounded(t *tree) *tree {
	if _, greatest := t.parts[0].width(); greatest < 0 || greatest >= greatestWidth {
		p.fail("what is looked behind at must have a greatest length")
	}
	return t
}

var flagLetters = map[rune]Flags{'i': FoldCase, 'm': MultiLine, 's': DotAll, 'x': Comments, 'd': unixLines, 'u': 0, 'U': 0}

// flagged reads (?flags) or (?flags:…).
func (p *parser) flagged() *tree {
	flags, off := p.flags, false
	for {
		switch c := p.next(); c {
		case '-':
			off = true
		case ')':
			p.flags = flags
			return nil
		case ':':
			before := p.flags
			p.flags = flags
			t := p.closed(nil)
			p.flags = before
			return t
		default:
			f, ok := flagLetters[c]
			if !ok {
				p.fail("there is no kind of group (?%c", c)
			}
			if off {
				flags &^= f
			} else {
				flags |= f
			}
		}
	}
}

// class reads what stands behind an opening bracket.
func (p *parser) class() *set {
	if p.depth++; p.depth > maxDepth {
		p.fail("classes nest deeper than %d", maxDepth)
	}
	negative := p.take("^")
	var all, part *set
	add := func(s *set) {
		if part == nil {
			part = s
		} else {
			part = either(part, s)
		}
	}
	for first := true; ; first = false {
		p.skip()
		switch {
		case !p.more():
			p.fail("a ']' is expected to close the class")
		case p.peek() == ']' && !first:
			p.next()
			p.depth--
			return finish(all, part, negative)
		case p.take("&&"):
			if part != nil {
				all, part = meet(all, part), nil
			}
		case p.take("["):
			add(p.class())
		default:
			add(p.classItem())
		}
	}
}

func meet(a, b *set) *set {
	if a == nil {
		return b
	}
	if b == nil {
		return a
	}
	return common(a, b)
}

func finish(all, part *set, negative bool) *set {
	s := meet(all, part)
	if s == nil {
		s = newSet(func(rune) bool { return false })
	}
	if negative {
		return not(s)
	}
	return s
}

// classItem reads a character, a range or a shorthand.
func (p *parser) classItem() *set {
	if p.take(`\Q`) {
		text, _, found := strings.Cut(p.src[p.pos:], `\E`)
		p.pos += len(text)
		if found {
			p.pos += 2
		}
		return newSet(func(r rune) bool { return strings.ContainsRune(text, r) })
	}
	from, s := p.classChar()
	if s != nil {
		return s
	}
	rest := p.src[p.pos:]
	if !strings.HasPrefix(rest, "-") || strings.HasPrefix(rest, "-]") || strings.HasPrefix(rest, "-[") || strings.HasPrefix(rest, "-&&") {
		return single(from, p.has(FoldCase))
	}
	p.next()
	to, s := p.classChar()
	if s != nil {
		return either(either(single(from, p.has(FoldCase)), single('-', false)), s)
	}
	if to < from {
		p.fail("the range %c-%c ends before it begins", from, to)
	}
	return span(from, to, p.has(FoldCase))
}

func (p *parser) classChar() (rune, *set) {
	c := p.next()
	if c != '\\' {
		return c, nil
	}
	c = p.peek()
	if s, ok := shorthand(c); ok {
		p.next()
		return 0, s
	}
	if c == 'p' || c == 'P' {
		p.next()
		return 0, p.property(c == 'P')
	}
	return p.escapedChar(), nil
}

package feel

import (
	"fmt"
	"strings"
)

// value = terminal { .name | [filter] }
func (p *parser) value() (node, bool) { return p.remember(ruleValue, (*parser).anyValue) }

func (p *parser) anyValue() (node, bool) {
	x, ok := p.terminal()
	if !ok {
		return nil, false
	}
	for i := 0; ; i++ {
		if i > maxPostfixes {
			p.refuse(fmt.Sprintf("at most %d names and filters behind one value", maxPostfixes))
			return nil, false
		}
		end := p.pos
		p.space()
		switch p.peek() {
		case '.':
			p.pos++
			p.space()
			if key, ok := p.property(); ok {
				x = &pathNode{x, key}
				continue
			}
		case '[':
			p.pos++
			p.space()
			if filter, ok := p.expression(); ok && p.next("]") {
				x = &filterNode{x, filter}
				continue
			}
		default:
			p.miss("an operator")
		}
		p.pos = end
		return x, true
	}
}

// terminal = temporal | call | variable | literal | ? | function | ( expression )
func (p *parser) terminal() (node, bool) {
	p.work++
	start := p.pos
	c := p.peek()
	switch {
	case c == '(':
		return p.parenthesised()
	case c == '"':
		s, ok := p.rawString()
		return &literalNode{value: String(unescape(s))}, ok
	case c == '[':
		return p.list()
	case c == '{':
		return p.contextLiteral()
	case c >= '0' && c <= '9', c == '-', c == '.':
		return p.number()
	case c == '?':
		p.pos++
		return &inputNode{}, true
	case c == '@':
		p.pos++
		p.space()
		s, ok := p.rawString()
		if !ok {
			p.pos = start
			return nil, false
		}
		return temporalLiteral("@", s), true
	}
	for _, try := range namedTerminals {
		if n, ok := try(p); ok {
			return n, true
		}
		p.pos = start
	}
	p.miss("a value")
	return nil, false
}

var namedTerminals []func(*parser) (node, bool)

func init() {
	namedTerminals = []func(*parser) (node, bool){
		(*parser).temporal, (*parser).call, (*parser).variable, (*parser).keywordLiteral, (*parser).function,
	}
}

func (p *parser) parenthesised() (node, bool) {
	start := p.pos
	p.pos++
	p.space()
	if n, ok := p.expression(); ok && p.closing(")") {
		return n, true
	}
	p.pos = start
	return nil, false
}

// closing is next without the white space behind.
func (p *parser) closing(text string) bool {
	start := p.pos
	p.space()
	if p.token(text) {
		return true
	}
	p.pos = start
	return false
}

func (p *parser) keywordLiteral() (node, bool) {
	for _, k := range [...]struct {
		text  string
		value Value
	}{{"null", Null}, {"true", valueTrue}, {"false", valueFalse}} {
		if strings.HasPrefix(p.src[p.pos:], k.text) {
			p.pos += len(k.text)
			return &literalNode{value: k.value}, true
		}
	}
	return nil, false
}

func (p *parser) number() (node, bool) {
	i := p.pos
	if p.src[i] == '-' {
		i++
	}
	whole := i
	for i < len(p.src) && p.src[i] >= '0' && p.src[i] <= '9' {
		i++
	}
	digits := i > whole
	if i+1 < len(p.src) && p.src[i] == '.' && p.src[i+1] >= '0' && p.src[i+1] <= '9' {
		for i++; i < len(p.src) && p.src[i] >= '0' && p.src[i] <= '9'; i++ {
		}
		digits = true
	}
	if !digits {
		p.miss("a value")
		return nil, false
	}
	text := p.src[p.pos:i]
	v, err := ParseNumber(text)
	if err != nil {
		p.refuse("a number of fewer digits")
		return nil, false
	}
	p.pos = i
	return &literalNode{value: v}, true
}

func (p *parser) temporal() (node, bool) {
	for _, kind := range [...]string{"duration", "date and time", "date", "time"} {
		if !strings.HasPrefix(p.src[p.pos:], kind) {
			continue
		}
		start := p.pos
		p.pos += len(kind)
		if p.quietly(func() bool { return p.next("(") && p.peek() == '"' }) {
			if s, ok := p.rawString(); ok && p.closing(")") {
				return temporalLiteral(kind, s), true
			}
		}
		p.pos = start
		return nil, false
	}
	return nil, false
}

// temporalLiteral reads the text of a temporal value once. Text that is none stays a call, which complains when it is evaluated.
func temporalLiteral(kind, text string) node {
	v, ok := parseTemporalLiteral(kind, text)
	if !ok {
		v = Null
	}
	return &literalNode{value: v, text: temporalSource(kind, text)}
}

func temporalSource(kind, text string) string {
	if kind == "@" {
		return `@"` + text + `"`
	}
	return kind + `("` + text + `")`
}

func (p *parser) list() (node, bool) {
	start := p.pos
	p.pos++
	p.space()
	n := &listNode{}
	for {
		item, ok := p.expression()
		if !ok {
			if len(n.items) == 0 {
				break
			}
			p.pos = start
			return nil, false
		}
		n.items = append(n.items, item)
		if !p.next(",") {
			break
		}
	}
	if !p.closing("]") {
		p.pos = start
		return nil, false
	}
	return n, true
}

func (p *parser) contextLiteral() (node, bool) {
	start := p.pos
	p.pos++
	p.space()
	n := &contextNode{}
	for p.peek() != '}' {
		key, ok := p.entryKey()
		if !ok || !p.next(":") {
			p.pos = start
			return nil, false
		}
		x, ok := p.expression()
		if !ok {
			p.pos = start
			return nil, false
		}
		n.entries = append(n.entries, entryNode{key, x})
		if !p.next(",") {
			break
		}
		if p.peek() == '}' {
			p.miss("the name of an entry")
			p.pos = start
			return nil, false
		}
	}
	if !p.closing("}") {
		p.pos = start
		return nil, false
	}
	return n, true
}

func (p *parser) variable() (node, bool) {
	names, ok := p.qualifiedName()
	return &refNode{names}, ok
}

func joinNames(names []string) string { return strings.Join(names, ".") }

package feel

import "strings"

// call = name ( arguments )
func (p *parser) call() (node, bool) {
	names, ok := p.functionName()
	if !ok || !p.quietly(func() bool { return p.next("(") }) {
		return nil, false
	}
	last := len(names) - 1
	n := &callNode{name: names[last]}
	if last > 0 {
		n.receiver = names[:last]
	}
	if p.peek() != ')' && !p.arguments(n) {
		return nil, false
	}
	return n, p.closing(")")
}

func (p *parser) functionName() ([]string, bool) {
	if s, ok := p.spacedIdentifier(); ok {
		return []string{s}, true
	}
	for _, s := range reservedFunctionNames {
		end := p.pos + len(s)
		if strings.HasPrefix(p.src[p.pos:], s) && (end == len(p.src) || !isNamePart(rune(p.src[end]))) {
			p.pos = end
			return []string{s}, true
		}
	}
	var names []string
	ok := p.quietly(func() (ok bool) { names, ok = p.qualifiedName(); return })
	return names, ok
}

func (p *parser) arguments(n *callNode) bool {
	start := p.pos
	if p.namedArguments(n) {
		return true
	}
	p.pos, n.named = start, nil
	for {
		x, ok := p.argument()
		if !ok {
			return false
		}
		n.args = append(n.args, x)
		if !p.next(",") {
			return true
		}
	}
}

func (p *parser) namedArguments(n *callNode) bool {
	for {
		start := p.pos
		var name string
		ok := p.quietly(func() (ok bool) {
			name, ok = p.parameterName()
			return ok && p.next(":")
		})
		var x node
		if ok {
			x, ok = p.argument()
		}
		if !ok {
			p.pos = start
			return false
		}
		n.named = append(n.named, entryNode{name, x})
		if !p.next(",") {
			return true
		}
	}
}

// argument = range | expression
func (p *parser) argument() (node, bool) {
	if r, ok := p.interval(); ok {
		return r, true
	}
	return p.expression()
}

// interval = ( ] or [, arithmetic .. arithmetic, ) ] or [
func (p *parser) interval() (*rangeNode, bool) {
	start := p.pos
	c := p.peek()
	if c != '(' && c != '[' && c != ']' {
		p.miss("a value")
		return nil, false
	}
	p.pos++
	p.space()
	r := &rangeNode{startClosed: c == '['}
	var ok bool
	if r.start, ok = p.arithmetic(); ok && p.next("..") {
		if r.end, ok = p.arithmetic(); ok {
			p.space()
			c := p.peek()
			if c == ')' || c == '[' || c == ']' {
				p.pos++
				r.endClosed = c == ']'
				return r, true
			}
			p.miss(`"]"`, `")"`)
		}
	}
	p.pos = start
	return nil, false
}

// function = function ( parameters ) body
func (p *parser) function() (node, bool) {
	if !strings.HasPrefix(p.src[p.pos:], "function") || !p.next("function") || !p.next("(") {
		return nil, false
	}
	n := &functionNode{}
	for p.peek() != ')' {
		name, ok := p.parameterName()
		if !ok {
			return nil, false
		}
		n.params = append(n.params, name)
		if !p.next(",") {
			break
		}
	}
	if !p.next(")") {
		return nil, false
	}
	start := p.pos
	if p.quietly(func() bool { return p.external(n) }) {
		return n, true
	}
	p.pos = start
	var ok bool
	n.body, ok = p.expression()
	return n, ok
}

// external = external { java: { class: "…", method signature: "name(types)" } }
func (p *parser) external(n *functionNode) bool {
	if !p.next("external") || !p.next("{") || !p.next("java") || !p.next(":") || !p.next("{") || !p.next("class") || !p.next(":") {
		return false
	}
	class, ok := p.rawString()
	if !ok || !p.next(",") || !p.next("method signature") || !p.next(":") {
		return false
	}
	e := &externalNode{class: class}
	if !p.next(`"`) {
		return false
	}
	if e.method, ok = p.name(); !ok || !p.next("(") {
		return false
	}
	for p.peek() != ')' {
		t, ok := p.qualifiedName()
		if !ok {
			return false
		}
		e.types = append(e.types, joinNames(t))
		if !p.next(",") {
			break
		}
	}
	n.external = e
	return p.next(")") && p.next(`"`) && p.next("}") && p.closing("}")
}

// unaryTests = not ( tests ) | tests | -
func (p *parser) unaryTests() (node, bool) {
	start := p.pos
	if p.quietly(func() bool { return p.next("not") && p.next("(") }) {
		if x, ok := p.tests(); ok && p.closing(")") {
			return &notNode{x}, true
		}
	}
	p.pos = start
	if n, ok := p.tests(); ok {
		return n, true
	}
	p.pos = start
	if p.token("-") {
		return &literalNode{value: valueTrue, text: "-"}, true
	}
	return nil, false
}

func (p *parser) tests() (node, bool) {
	first, ok := p.test()
	if !ok {
		return nil, false
	}
	tests := []node{first}
	for {
		start := p.pos
		if !p.next(",") {
			break
		}
		t, ok := p.test()
		if !ok {
			p.pos = start
			break
		}
		tests = append(tests, t)
	}
	if len(tests) == 1 {
		return first, true
	}
	return &oneOfNode{tests}, true
}

// test = a boolean that ends the text | a test of the input | expression
func (p *parser) test() (node, bool) {
	start := p.pos
	if c := p.peek(); c == 't' || c == 'f' {
		if n, ok := p.keywordLiteral(); ok {
			p.space()
			if p.pos == len(p.src) {
				return &inputTestNode{opEqual, n}, true
			}
		}
		p.pos = start
	}
	if n, ok := p.inputTest(); ok {
		return n, true
	}
	p.pos = start
	x, ok := p.expression()
	return &unaryTestNode{x}, ok
}

// inputTest = < <= > >= arithmetic | interval
func (p *parser) inputTest() (node, bool) {
	start := p.pos
	if c := p.peek(); c == '<' || c == '>' {
		for _, op := range comparisonOperators[:4] {
			if p.operatorToken(op.String()) {
				p.space()
				x, ok := p.arithmetic()
				if !ok {
					p.pos = start
				}
				return &inputTestNode{op, x}, ok
			}
		}
	}
	r, ok := p.interval()
	if !ok {
		return nil, false
	}
	return &inputRangeNode{r}, true
}

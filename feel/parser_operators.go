package feel

import "fmt"

// expression = if | for | some | every | disjunction
func (p *parser) expression() (node, bool) {
	if p.nesting >= maxNesting {
		p.refuse(fmt.Sprintf("expressions nested at most %d deep", maxNesting))
	}
	if p.refusal != nil {
		return nil, false
	}
	p.nesting++
	n, ok := p.remember(ruleExpression, (*parser).anyExpression)
	p.nesting--
	return n, ok
}

func (p *parser) anyExpression() (node, bool) {
	start := p.pos
	switch p.peek() {
	case 'i':
		if n, ok := p.ifThenElse(); ok {
			return n, true
		}
	case 'f':
		if n, ok := p.iteration(iterateFor, "for", "return"); ok {
			return n, true
		}
	case 's':
		if n, ok := p.iteration(iterateSome, "some", "satisfies"); ok {
			return n, true
		}
	case 'e':
		if n, ok := p.iteration(iterateEvery, "every", "satisfies"); ok {
			return n, true
		}
	}
	p.pos = start
	return p.disjunction()
}

func (p *parser) ifThenElse() (node, bool) {
	if !p.next("if") {
		return nil, false
	}
	condition, ok := p.expression()
	if !ok || !p.next("then") {
		return nil, false
	}
	then, ok := p.expression()
	if !ok || !p.next("else") {
		return nil, false
	}
	otherwise, ok := p.expression()
	return &ifNode{condition, then, otherwise}, ok
}

func (p *parser) iteration(kind iterationKind, begin, before string) (node, bool) {
	if !p.next(begin) {
		return nil, false
	}
	n := &iterationNode{kind: kind}
	for {
		it, ok := p.iterator()
		if !ok {
			return nil, false
		}
		n.over = append(n.over, it)
		if !p.next(",") {
			break
		}
	}
	if !p.next(before) {
		return nil, false
	}
	var ok bool
	n.inner, ok = p.expression()
	return n, ok
}

func (p *parser) iterator() (iterator, bool) {
	name, ok := p.name()
	if !ok || !p.next("in") {
		return iterator{}, false
	}
	if span, ok := p.span(); ok {
		return iterator{name, span}, true
	}
	list, ok := p.value()
	return iterator{name, list}, ok
}

func (p *parser) span() (node, bool) {
	start := p.pos
	if from, ok := p.arithmetic(); ok && p.next("..") {
		if to, ok := p.arithmetic(); ok {
			return &spanNode{from, to}, true
		}
	}
	p.pos = start
	return nil, false
}

// chain reads operands between operators of one precedence.
func (p *parser) chain(operand func(*parser) (node, bool), operator func(*parser) (operator, bool)) (node, bool) {
	first, ok := operand(p)
	if !ok {
		return nil, false
	}
	var links []link
	for {
		start := p.pos
		p.space()
		op, ok := operator(p)
		if ok {
			p.space()
			if x, ok := operand(p); ok {
				links = append(links, link{op, x})
				continue
			}
		}
		p.pos = start
		break
	}
	if links == nil {
		return first, true
	}
	return &chainNode{first, links}, true
}

func (p *parser) disjunction() (node, bool) {
	return p.chain((*parser).conjunction, func(p *parser) (operator, bool) { return opOr, p.operatorToken("or") })
}

func (p *parser) conjunction() (node, bool) {
	return p.chain((*parser).comparison, func(p *parser) (operator, bool) { return opAnd, p.operatorToken("and") })
}

func (p *parser) arithmetic() (node, bool) { return p.remember(ruleArithmetic, (*parser).sum) }

func (p *parser) sum() (node, bool) {
	return p.chain((*parser).product, func(p *parser) (operator, bool) {
		if p.operatorToken("+") {
			return opAdd, true
		}
		return opSubtract, p.operatorToken("-")
	})
}

func (p *parser) product() (node, bool) {
	return p.chain((*parser).power, func(p *parser) (operator, bool) {
		if p.operatorToken("*") {
			return opMultiply, true
		}
		return opDivide, p.operatorToken("/")
	})
}

func (p *parser) power() (node, bool) {
	return p.chain((*parser).negation, func(p *parser) (operator, bool) { return opPower, p.operatorToken("**") })
}

// operatorToken is token for operators, which "an operator" stands for in messages.
func (p *parser) operatorToken(text string) bool {
	p.quiet++
	ok := p.token(text)
	p.quiet--
	if !ok {
		p.miss("an operator")
	}
	return ok
}

func (p *parser) negation() (node, bool) {
	if p.peek() != '-' {
		return p.value()
	}
	start := p.pos
	p.pos++
	p.space()
	x, ok := p.value()
	if !ok {
		p.pos = start
		return nil, false
	}
	return &negateNode{x}, true
}

// comparison = arithmetic [comparison operator …] | a test of the implicit input
func (p *parser) comparison() (node, bool) {
	x, ok := p.arithmetic()
	if !ok {
		return p.inputTest()
	}
	end := p.pos
	p.space()
	if n, ok := p.compared(x); ok {
		return n, true
	}
	p.pos = end
	return x, true
}

var comparisonOperators = []operator{opLessOrEqual, opGreaterOrEqual, opLess, opGreater, opNotEqual, opEqual}

func (p *parser) compared(x node) (node, bool) {
	start := p.pos
	switch c := p.peek(); c {
	case '<', '>', '=', '!':
		for _, op := range comparisonOperators {
			if p.operatorToken(op.String()) {
				p.space()
				y, ok := p.arithmetic()
				return &comparisonNode{op, x, y}, ok
			}
		}
	case 'b':
		if n, ok := p.between(x); ok {
			return n, true
		}
	case 'i':
		if n, ok := p.instanceOf(x); ok {
			return n, true
		}
		p.pos = start
		return p.in(x)
	}
	p.miss("an operator")
	return nil, false
}

func (p *parser) between(x node) (node, bool) {
	if !p.next("between") {
		return nil, false
	}
	low, ok := p.arithmetic()
	if !ok || !p.next("and") {
		return nil, false
	}
	high, ok := p.arithmetic()
	return &betweenNode{x, low, high}, ok
}

var spacedTypeNames = []string{"years and months duration", "days and time duration", "date and time", "function"}

func (p *parser) instanceOf(x node) (node, bool) {
	if !p.next("instance") || !p.next("of") {
		return nil, false
	}
	for _, t := range spacedTypeNames {
		if p.quietly(func() bool { return p.token(t) }) {
			return &instanceOfNode{x, t}, true
		}
	}
	names, ok := p.qualifiedName()
	if !ok {
		p.miss("the name of a type")
		return nil, false
	}
	return &instanceOfNode{x, joinNames(names)}, true
}

func (p *parser) in(x node) (node, bool) {
	if !p.next("in") {
		return nil, false
	}
	start := p.pos
	if p.peek() == '(' {
		p.pos++
		p.space()
		if test, ok := p.tests(); ok && p.closing(")") {
			return &inNode{x, test}, true
		}
		p.pos = start
	}
	test, ok := p.test()
	return &inNode{x, test}, ok
}

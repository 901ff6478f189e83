package feel

import (
	"strings"
)

// printer writes a syntax tree as an expression. Levels are the precedences of the grammar: what binds weaker than its place asks for gets parentheses.
type printer struct{ strings.Builder }

type level uint8

const (
	levelLowest level = iota // if, for, some, every, function
	levelOr
	levelAnd
	levelComparison
	levelSum
	levelProduct
	levelPower
	levelNegation
	levelValue
	levelAtom // nothing has it: always in parentheses
)

func (p *printer) text(parts ...string) {
	for _, s := range parts {
		p.WriteString(s)
	}
}

func (p *printer) node(n node, at level) {
	if levelOf(n) < at {
		p.text("(")
		p.bare(n)
		p.text(")")
		return
	}
	p.bare(n)
}

func levelOf(n node) level {
	switch n := n.(type) {
	case *ifNode, *iterationNode:
		return levelLowest
	case *chainNode:
		return operandLevel(n.links[0].op) - 1
	case *instanceOfNode:
		if beginsTypeName[n.name] {
			return levelAnd // an `and` behind it would be part of the name
		}
		return levelComparison
	case *comparisonNode, *betweenNode, *inNode, *inputTestNode, *inputRangeNode:
		return levelComparison
	case *negateNode:
		return levelNegation
	case *functionNode:
		return levelLowest // its body goes on as far as it can
	case *literalNode:
		if n.text == "" && n.value.kind == KindNumber && n.value.sign() < 0 {
			return levelNegation
		}
	}
	return levelValue
}

// operandLevel is what the operands of a chain must bind at least.
func operandLevel(op operator) level {
	switch op {
	case opOr:
		return levelAnd
	case opAnd:
		return levelComparison
	case opAdd, opSubtract:
		return levelProduct
	case opMultiply, opDivide:
		return levelPower
	}
	return levelNegation
}

func (p *printer) bare(n node) {
	switch n := n.(type) {
	case *literalNode:
		p.literal(n)
	case *inputNode:
		p.text("?")
	case *listNode:
		p.text("[")
		p.separated(n.items)
		p.text("]")
	case *contextNode:
		p.context(n)
	case *rangeNode:
		p.rangeOf(n)
	case *refNode:
		p.names(n.names)
	case *pathNode:
		p.node(n.x, levelValue)
		p.text(".", printedName(n.key))
	case *filterNode:
		p.node(n.x, levelValue)
		p.text("[")
		p.node(n.filter, levelLowest)
		p.text("]")
	case *callNode:
		p.call(n)
	case *functionNode:
		p.function(n)
	default:
		p.operation(n)
	}
}

func (p *printer) operation(n node) {
	switch n := n.(type) {
	case *chainNode:
		l := operandLevel(n.links[0].op)
		p.node(n.first, l)
		for _, k := range n.links {
			p.text(" ", k.op.String(), " ")
			p.node(k.x, l)
		}
	case *negateNode:
		p.text("-")
		p.node(n.x, levelValue)
	case *comparisonNode:
		p.node(n.x, levelSum)
		p.text(" ", n.op.String(), " ")
		p.node(n.y, levelSum)
	case *betweenNode:
		var low printer
		low.node(n.low, levelSum)
		if strings.HasPrefix(low.String(), "(") {
			p.node(n.x, levelAtom) // `a between (` would begin a call
		} else {
			p.node(n.x, levelSum)
		}
		p.text(" between ", low.String())
		p.text(" and ")
		p.node(n.high, levelSum)
	case *inNode:
		p.node(n.x, levelSum)
		if endsInBoolean(n.test) {
			p.text(" in ")
			p.tests(n.test)
			return
		}
		p.text(" in (")
		p.tests(n.test)
		p.text(")")
	case *instanceOfNode:
		p.node(n.x, levelSum)
		p.text(" instance of ", n.name)
	default:
		p.control(n)
	}
}

// endsInBoolean tells whether the last thing in a node is a boolean that is compared with the input because the text ends behind it. Parentheses around
// would make it another test; as there were none in the source, none are needed.
func endsInBoolean(n node) bool {
	for {
		switch t := n.(type) {
		case *inputTestNode:
			return t.op == opEqual
		case *unaryTestNode:
			n = t.x
		case *inNode:
			n = t.test
		case *chainNode:
			n = t.links[len(t.links)-1].x
		case *ifNode:
			n = t.otherwise
		case *iterationNode:
			n = t.inner
		case *functionNode:
			if n = t.body; n == nil {
				return false
			}
		default:
			return false
		}
	}
}

func (p *printer) control(n node) {
	switch n := n.(type) {
	case *ifNode:
		p.text("if ")
		p.node(n.condition, levelLowest)
		p.text(" then ")
		p.node(n.then, levelLowest)
		p.text(" else ")
		p.node(n.otherwise, levelLowest)
	case *iterationNode:
		p.iteration(n)
	case *spanNode:
		p.node(n.start, levelSum)
		p.text("..")
		p.node(n.end, levelSum)
	default:
		p.tests(n)
	}
}

func (p *printer) tests(n node) {
	switch n := n.(type) {
	case *oneOfNode:
		for i, t := range n.tests {
			if i > 0 {
				p.text(", ")
			}
			p.tests(t)
		}
	case *notNode:
		p.text("not(")
		p.tests(n.x)
		p.text(")")
	case *unaryTestNode:
		p.node(n.x, levelLowest)
	case *inputTestNode:
		if n.op != opEqual {
			p.text(n.op.String(), " ")
		}
		p.node(n.operand, levelSum)
	case *inputRangeNode:
		p.rangeOf(n.r)
	default:
		p.node(n, levelLowest)
	}
}

func (p *printer) iteration(n *iterationNode) {
	p.text([...]string{"for ", "some ", "every "}[n.kind])
	for i, it := range n.over {
		if i > 0 {
			p.text(", ")
		}
		p.text(printedName(it.name), " in ")
		if _, ok := it.list.(*spanNode); ok {
			p.bare(it.list)
		} else {
			p.node(it.list, levelValue)
		}
	}
	p.text([...]string{" return ", " satisfies ", " satisfies "}[n.kind])
	p.node(n.inner, levelLowest)
}

func (p *printer) literal(n *literalNode) {
	switch {
	case n.text != "":
		p.text(n.text)
	case n.value.kind == KindString:
		p.text(`"`, escaper.Replace(n.value.text()), `"`)
	case n.value.kind == KindNumber:
		p.text(plainNumber(n.value))
	default:
		p.text(n.value.String())
	}
}

var escaper = strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`, "\r", `\r`, "\t", `\t`, "\b", `\b`, "\f", `\f`)

// plainNumber writes a number without exponent.
func plainNumber(v Value) string {
	if v.small() && v.aux == 0 {
		return v.numberText()
	}
	d, _ := v.AsNumber()
	return d.Text('f')
}

func (p *printer) separated(nodes []node) {
	for i, n := range nodes {
		if i > 0 {
			p.text(", ")
		}
		p.node(n, levelLowest)
	}
}

func (p *printer) context(n *contextNode) {
	p.text("{")
	for i, e := range n.entries {
		if i > 0 {
			p.text(", ")
		}
		p.text(printedKey(e.key), ": ")
		p.node(e.value, levelLowest)
	}
	p.text("}")
}

func (p *printer) rangeOf(r *rangeNode) {
	open, closing := "(", ")"
	if r.startClosed {
		open = "["
	}
	if r.endClosed {
		closing = "]"
	}
	p.text(open)
	p.node(r.start, levelSum)
	p.text("..")
	p.node(r.end, levelSum)
	p.text(closing)
}

func (p *printer) names(names []string) {
	for i, s := range names {
		if i > 0 {
			p.text(".")
		}
		p.text(printedName(s))
	}
}

func (p *printer) call(n *callNode) {
	if n.receiver != nil {
		p.names(n.receiver)
		p.text(".", printedName(n.name))
	} else {
		p.text(callableName(n.name))
	}
	p.text("(")
	for i, e := range n.named {
		if i > 0 {
			p.text(", ")
		}
		p.text(callableName(e.key), ": ")
		p.argument(e.value)
	}
	for i, x := range n.args {
		if i > 0 {
			p.text(", ")
		}
		p.argument(x)
	}
	p.text(")")
}

// argument writes an argument of a call. There [1..5] is a range; a test of the input that looks the same keeps the parentheses that
// it was written in.
func (p *printer) argument(n node) {
	if testsRange(n) {
		p.node(n, levelAtom)
		return
	}
	p.node(n, levelLowest)
}

// testsRange tells whether a node is written as nothing but a range that the input is tested against.
func testsRange(n node) bool {
	for {
		switch t := n.(type) {
		case *inputRangeNode:
			return true
		case *unaryTestNode:
			n = t.x
		case *oneOfNode:
			if len(t.tests) != 1 {
				return false
			}
			n = t.tests[0]
		default:
			return false
		}
	}
}

func (p *printer) function(n *functionNode) {
	p.text("function(")
	for i, s := range n.params {
		if i > 0 {
			p.text(", ")
		}
		p.text(callableName(s))
	}
	p.text(") ")
	if e := n.external; e != nil {
		p.text(`external {java: {class: "`, e.class, `", method signature: "`, printedName(e.method), "(", strings.Join(e.types, ", "), `)"}}`)
		return
	}
	p.node(n.body, levelLowest)
}

func isIdentifier(s string) bool {
	q := parser{src: s}
	return s != "" && q.identifierEnd(0) == len(s)
}

// beginsFunctionName has the variables that an `and` behind them would make the name of a function: date and time(…).
var beginsFunctionName = map[string]bool{"date": true, "years": true, "get": true}

// beginsTypeName has the types that are the beginning of others: date and time, days and time duration.
var beginsTypeName = map[string]bool{"date": true, "years": true, "days": true}

// keywords may be names, unlike reserved words, but where one stands decides what it is.
var keywords = map[string]bool{"if": true, "for": true, "some": true, "every": true, "between": true, "instance": true, "of": true, "not": true, "external": true}

// printedName writes a name, in backticks if it needs them.
func printedName(s string) string {
	if isIdentifier(s) && !beginsFunctionName[s] && !keywords[s] || s == "time offset" {
		return s
	}
	return "`" + s + "`"
}

// callableName writes the name of a function or parameter, which may have several words.
func callableName(s string) string {
	q := parser{src: s}
	if _, ok := q.spacedIdentifier(); ok && q.pos == len(s) || isIdentifier(s) || contains(reservedFunctionNames, s) {
		return s
	}
	return "`" + s + "`"
}

// printedKey writes the name of an entry: plain, as a string, or in backticks.
func printedKey(s string) string {
	switch {
	case isIdentifier(s):
		return s
	case !strings.Contains(s, `"`) && !strings.HasSuffix(s, `\`):
		return `"` + s + `"`
	case !strings.Contains(s, "`"):
		return "`" + s + "`"
	}
	return `"` + s + `"`
}

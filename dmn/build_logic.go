package dmn

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"unicode"

	"github.com/tutti-io/tutti/feel"
)

// boxedNames are the elements that are logic.
var boxedNames = []string{"literalExpression", "decisionTable", "context", "invocation", "relation", "list", "functionDefinition",
	"conditional", "filter", "for", "some", "every"}

// boxed finds the child that is logic.
func boxed(n *node) *node {
	for _, c := range n.children {
		if c.space == spaceDMN && slices.Contains(boxedNames, c.name) {
			return c
		}
	}
	return nil
}

// logic compiles a boxed expression. at says where in the decision it is. It gives nil after a problem.
func (b *builder) logic(n *node, at string) logic {
	switch n.name {
	case "literalExpression":
		return b.literal(n, at)
	case "decisionTable":
		return b.table(n, at)
	case "context":
		return b.context(n, at)
	case "invocation":
		return b.invocation(n, at)
	case "relation":
		return b.relation(n, at)
	case "list":
		l := &boxedList{}
		for i, c := range n.children {
			if slices.Contains(boxedNames, c.name) && c.space == spaceDMN {
				l.items = append(l.items, b.logic(c, within(at, "item %d", i+1)))
			}
		}
		return l
	case "functionDefinition":
		return b.function(n, at)
	case "conditional":
		return &conditional{b.part(n, "if", at), b.part(n, "then", at), b.part(n, "else", at)}
	case "filter":
		in := b.part(n, "in", at)
		return &filter{in, b.inside([]string{"item"}, func() logic { return b.part(n, "match", at) })}
	}
	return b.loop(n, at)
}

// loop compiles <for>, <some> and <every>.
func (b *builder) loop(n *node, at string) logic {
	name := n.attr("iteratorVariable")
	if name == "" {
		b.add(n, within(at, "%s", n.name), "the iterator has no name; add iteratorVariable=\"…\"")
	}
	in := b.part(n, "in", at)
	if n.name == "for" {
		return &iteration{name, in, b.inside([]string{name, "partial"}, func() logic { return b.part(n, "return", at) })}
	}
	return &quantifier{name, n.name == "every", in, b.inside([]string{name}, func() logic { return b.part(n, "satisfies", at) })}
}

// within extends a place in a decision by a part.
func within(at, format string, args ...any) string {
	part := fmt.Sprintf(format, args...)
	if at == "" {
		return part
	}
	return at + ", " + part
}

// inside compiles with more names in scope.
func (b *builder) inside(names []string, compile func() logic) logic {
	before := len(b.scope)
	b.scope = append(b.scope, names...)
	l := compile()
	b.scope = b.scope[:before]
	return l
}

// part compiles the logic inside the child of that name.
func (b *builder) part(n *node, name, at string) logic {
	at = within(at, "%s", name)
	c := n.child(name)
	if c == nil {
		b.add(n, at, "<%s> has no <%s>", n.name, name)
		return nil
	}
	if body := b.body(c, at); body != nil {
		return b.logic(body, at)
	}
	return nil
}

// body finds the logic inside n and complains when there is none.
func (b *builder) body(n *node, at string) *node {
	c := boxed(n)
	if c == nil {
		b.add(n, at, "there is no expression in <%s>", n.name)
	}
	return c
}

func (b *builder) literal(n *node, at string) logic {
	if n.child("importedValues") != nil {
		b.add(n, at, "values imported from other files are not read; write the value as an expression")
		return nil
	}
	expr := b.expression(n, at)
	if expr == nil {
		return nil
	}
	return &literal{expr}
}

// languages are the names of FEEL, in lower case.
var languages = []string{"", "feel", "http://www.omg.org/spec/feel/20140401", "http://www.omg.org/spec/dmn/20180521/feel/",
	"https://www.omg.org/spec/dmn/20191111/feel/", "https://www.omg.org/spec/dmn/20211108/feel/", "https://www.omg.org/spec/dmn/20230324/feel/"}

// expression parses the text inside n, nil after a problem.
func (b *builder) expression(n *node, at string) *feel.Expression {
	return b.feel(n, at, b.expressions, feel.Parse)
}

func (b *builder) feel(n *node, at string, seen map[string]parsed, parse func(string) (*feel.Expression, error)) *feel.Expression {
	if l := n.attr("expressionLanguage"); !slices.Contains(languages, strings.ToLower(l)) {
		b.add(n, at, "the expression language '%s' is not known; expected FEEL", clip(l))
		return nil
	}
	src, line := source(n)
	if src == "" {
		b.add(n, at, "the expression is empty; expected a FEEL expression (null gives no value)")
		return nil
	}
	p, ok := seen[src]
	if !ok {
		p.expr, p.err = parse(src)
		seen[src] = p
	}
	if p.err != nil {
		where := &node{line: line, parent: n}
		var bad *feel.ParseError
		if errors.As(p.err, &bad) {
			where.line += bad.Line - 1
		}
		b.add(where, at, "the expression '%s' cannot be parsed: %v", clip(src), p.err)
		return nil
	}
	return p.expr
}

// source gives the text of an expression without the white space around it, and the line of the file it begins in.
func source(n *node) (string, int) {
	t := n.child("text")
	if t == nil {
		return "", n.line
	}
	text := string(t.text)
	trimmed := strings.TrimLeft(text, " \t\r\n")
	return strings.TrimRight(trimmed, " \t\r\n"), t.textLine + strings.Count(text[:len(text)-len(trimmed)], "\n")
}

func (b *builder) context(n *node, at string) logic {
	entries := n.all("contextEntry")
	if len(entries) == 0 {
		b.add(n, at, "the context has no entries")
		return nil
	}
	before := len(b.scope)
	defer func() { b.scope = b.scope[:before] }()
	out := &boxedContext{}
	for i, e := range entries {
		v := e.child("variable")
		here := within(at, "context entry %d", i+1)
		if v != nil {
			here = within(at, "context entry '%s'", clip(v.attr("name")))
			if v.attr("name") == "" {
				b.add(v, here, "the variable has no name; add name=\"…\"")
			}
		} else if i < len(entries)-1 {
			b.add(e, here, "the entry has no variable; only the last entry, which gives the result, may go without")
		}
		var l logic
		if body := b.body(e, here); body != nil {
			l = b.logic(body, here)
		}
		if v == nil {
			out.result = l
			continue
		}
		out.entries = append(out.entries, namedLogic{v.attr("name"), l})
		b.scope = append(b.scope, v.attr("name"))
	}
	return out
}

func (b *builder) relation(n *node, at string) logic {
	out := &relation{}
	for _, c := range n.all("column") {
		out.columns = append(out.columns, c.attr("name"))
	}
	for i, row := range n.all("row") {
		var cells []logic
		for _, c := range row.children {
			if c.space == spaceDMN && slices.Contains(boxedNames, c.name) {
				cells = append(cells, b.logic(c, within(at, "row %d, column %d", i+1, len(cells)+1)))
			}
		}
		if len(cells) != len(out.columns) {
			b.add(row, within(at, "row %d", i+1), "the row has %d values; the relation has %d columns", len(cells), len(out.columns))
		}
		out.rows = append(out.rows, cells)
	}
	return out
}

func (b *builder) params(n *node, at string) (out []param) {
	for _, p := range n.all("formalParameter") {
		if p.attr("name") == "" {
			b.add(p, at, "a parameter has no name; add name=\"…\"")
		}
		out = append(out, param{p.attr("name"), p.attr("typeRef")})
		b.scope = append(b.scope, p.attr("name"))
	}
	if k := n.attr("kind"); k != "" && k != "FEEL" {
		b.add(n, at, "functions of kind '%s' cannot be called; expected a FEEL expression", clip(k))
	}
	return out
}

func (b *builder) function(n *node, at string) logic {
	at = within(at, "function")
	before := len(b.scope)
	defer func() { b.scope = b.scope[:before] }()
	f := &function{params: b.params(n, at)}
	if body := b.body(n, at); body != nil {
		f.body = b.logic(body, at)
	}
	return f
}

func (b *builder) invocation(n *node, at string) logic {
	at = within(at, "invocation")
	callee := n.child("literalExpression")
	if callee == nil {
		b.add(n, at, "the invocation does not say what it calls; expected a literal expression with the name of a business knowledge model")
		return nil
	}
	var bindings []namedLogic
	for i, bind := range n.all("binding") {
		p := bind.child("parameter")
		if p == nil || p.attr("name") == "" {
			b.add(bind, within(at, "binding %d", i+1), "the binding names no parameter")
			continue
		}
		here := within(at, "binding '%s'", clip(p.attr("name")))
		if body := b.body(bind, here); body != nil {
			bindings = append(bindings, namedLogic{p.attr("name"), b.logic(body, here)})
		}
	}
	name, _ := source(callee)
	if k := b.models[name]; k != nil {
		return &invocation{b.know(k), bindings}
	}
	return b.callValue(callee, name, bindings, at)
}

// callValue compiles an invocation of a function that a context entry, a parameter or a required decision holds.
func (b *builder) callValue(callee *node, name string, bindings []namedLogic, at string) logic {
	root, _, _ := strings.Cut(name, ".")
	if !slices.Contains(b.scope, strings.Trim(root, "`")) {
		b.add(callee, at, "the invocation calls '%s'; expected the name of a business knowledge model of this file", clip(name))
		return nil
	}
	var args []string
	for _, bind := range bindings {
		args = append(args, quoted(bind.name)+": "+quoted(bind.name))
	}
	src := name + "(" + strings.Join(args, ", ") + ")"
	expr, err := feel.Parse(src)
	if err != nil {
		b.add(callee, at, "the invocation '%s' cannot be parsed: %v", clip(src), err)
		return nil
	}
	return &call{expr, bindings}
}

// quoted writes a name as FEEL reads it: in backticks unless it is a plain one.
func quoted(name string) string {
	for i, c := range name {
		if c != '_' && !unicode.IsLetter(c) && (i == 0 || !unicode.IsDigit(c)) {
			return "`" + name + "`"
		}
	}
	return name
}

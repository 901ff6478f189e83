package bpmn

import "github.com/tutti-io/tutti/feel"

// form says how a value of the model may be written.
type form uint8

const (
	either   form = iota // text, or '=' and an expression
	computed             // '=' and an expression only
)

// expression reads a value of the model. what names it in problems, such as "type". An empty src gives the zero
// Expression without complaint: whether the value must be there is the caller's question.
func (b *builder) expression(n *node, what, src string, f form) Expression {
	if src == "" {
		return Expression{}
	}
	if !isComputed(src) {
		if f == computed {
			b.add(n, "%s is the static value '%s'; expected an expression, which begins with '=' (such as '=%s')", what, clip(src), clip(src))
		}
		return Expression{Source: src, Static: true}
	}
	parsed, err := feel.Parse(src[1:])
	if err != nil {
		b.add(n, "%s: the expression '%s' cannot be parsed: %v", what, clip(src), err)
	}
	return Expression{Source: src, Parsed: parsed}
}

// required is like expression but complains when the value is missing.
func (b *builder) required(n *node, what, src string, f form) Expression {
	if src == "" {
		b.add(n, "%s must be present and not empty", what)
	}
	return b.expression(n, what, src, f)
}

// isComputed reports whether a value is an expression. A lone '=' is text.
func isComputed(src string) bool { return len(src) > 1 && src[0] == '=' }

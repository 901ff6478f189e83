package bpmn

import "github.com/tutti-io/tutti/feel"

// FEEL is a parsed expression.
type FEEL = feel.Expression

// constantText gives the text an expression always has, or why it has none.
func constantText(x *FEEL) (text, why string) {
	v, ok := x.Constant()
	if !ok {
		return "", "depends on variables or on the time"
	}
	if text, ok = v.AsString(); !ok {
		return "", "gives no text"
	}
	return text, ""
}

// variablesOf gives the names an expression reads, apart from camunda, under which the cluster's own variables are.
func variablesOf(x *FEEL) []string {
	var out []string
	for _, name := range x.Variables() {
		if name != "camunda" {
			out = append(out, name)
		}
	}
	return out
}

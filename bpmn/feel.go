package bpmn

// FEEL is a parsed expression.
type FEEL struct{ source string }

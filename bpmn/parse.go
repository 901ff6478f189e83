package bpmn

import (
	"fmt"
	"strings"
)

// Options bound what Parse accepts. The zero value means the defaults.
type Options struct {
	MaxBytes int // of the XML; default 4 MiB
	// Supported, when given, says which elements the caller can execute; every other one is a problem. reason
	// completes the sentence; it may be empty.
	Supported func(e *Element) (ok bool, reason string)
}

// Problem is one reason why a model cannot run.
type Problem struct {
	File        string
	ElementID   string // "" when the reason is not at one element
	ElementType string // local name of the XML element, such as "serviceTask"
	Line        int
	Message     string
}

// InvalidError holds every reason at once.
type InvalidError struct {
	File     string
	Problems []Problem
}

func (e *InvalidError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "'%s':", e.File)
	for _, p := range e.Problems {
		fmt.Fprintf(&b, " %s", p.Message)
	}
	return b.String()
}

package contract

import (
	"fmt"
	"strings"
)

// Place is the part of a request in which a violation was found.
type Place uint8

const (
	InBody Place = iota
	InPath
	InQuery
)

// Violation is one thing wrong with a request. Path names the field as it was sent, such as
// "startInstructions[0].elementId", or the parameter; it is empty when the body as a whole is meant. Message says what the
// field should be and what was found, and reads on after the path.
type Violation struct {
	In      Place
	Path    string
	Message string
}

// maxViolations bounds the violations that are kept of one request: nobody reads more, and a hostile body must not buy
// memory with mistakes.
const maxViolations = 50

// Invalid is a request that can be read but is not what the contract asks for.
type Invalid struct {
	Violations []Violation
	// More tells that the reading was given up after these: there may be others.
	More bool
}

// Violate makes the error of a single violation in the body, for checks that a handler does itself.
func Violate(path, format string, args ...any) *Invalid {
	return &Invalid{Violations: []Violation{{Path: path, Message: fmt.Sprintf(format, args...)}}}
}

// Add notes a violation in the body.
func (e *Invalid) Add(path, format string, args ...any) {
	e.add(Violation{Path: path, Message: fmt.Sprintf(format, args...)})
}

func (e *Invalid) add(v Violation) {
	if len(e.Violations) >= maxViolations {
		e.More = true
		return
	}
	e.Violations = append(e.Violations, v)
}

// Err returns e when it holds violations, and nil otherwise.
func (e *Invalid) Err() error {
	if e == nil || len(e.Violations) == 0 {
		return nil
	}
	return e
}

// OfParameters tells whether all violations are in path or query parameters.
func (e *Invalid) OfParameters() bool {
	for _, v := range e.Violations {
		if v.In == InBody {
			return false
		}
	}
	return true
}

// Error lists all violations in one line.
func (e *Invalid) Error() string {
	var b strings.Builder
	for i, v := range e.Violations {
		if i > 0 {
			b.WriteString("; ")
		}
		switch {
		case v.In == InPath:
			b.WriteString("path parameter ")
		case v.In == InQuery:
			b.WriteString("query parameter ")
		case v.Path == "":
			b.WriteString("the request body ")
		}
		b.WriteString(v.Path)
		if v.Path != "" {
			b.WriteByte(' ')
		}
		b.WriteString(v.Message)
	}
	if e.More {
		b.WriteString("; and more")
	}
	return b.String()
}

// Malformed is a request that cannot be read at all: no JSON, no UTF-8, too deep, or no body where one is needed.
type Malformed struct {
	Message string
	// Line and Column count from 1 and point at the place in the body; both are 0 when there is none.
	Line, Column int
}

func (e *Malformed) Error() string {
	if e.Line == 0 {
		return e.Message
	}
	return fmt.Sprintf("%s (line %d, column %d)", e.Message, e.Line, e.Column)
}

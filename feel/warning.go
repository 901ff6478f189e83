package feel

import "fmt"

// WarningType says what kind of thing went wrong in an evaluation that went on with null.
type WarningType string

// The kinds of warnings.
const (
	NoVariableFound           WarningType = "NO_VARIABLE_FOUND"
	NoContextEntryFound       WarningType = "NO_CONTEXT_ENTRY_FOUND"
	NoPropertyFound           WarningType = "NO_PROPERTY_FOUND"
	NoFunctionFound           WarningType = "NO_FUNCTION_FOUND"
	FunctionInvocationFailure WarningType = "FUNCTION_INVOCATION_FAILURE"
	NotComparable             WarningType = "NOT_COMPARABLE"
	InvalidType               WarningType = "INVALID_TYPE"
	AssertFailure             WarningType = "ASSERT_FAILURE"
	UnknownFailure            WarningType = "UNKNOWN"
)

// Warning tells why a part of an expression became null.
type Warning struct {
	Type    WarningType
	Message string
}

func (w Warning) String() string { return fmt.Sprintf("[%s] %s", w.Type, w.Message) }

// LimitError says that an evaluation asked for more than Limits grant.
type LimitError struct {
	Limit string // "steps", "bytes", "depth" (of calls), "nesting" (of values) or "time"
	Max   int64  // how much was granted; milliseconds for "time"
}

func (e *LimitError) Error() string {
	switch e.Limit {
	case "steps":
		return fmt.Sprintf("the evaluation needs more than the %d steps allowed; make the lists and ranges it goes through smaller", e.Max)
	case "bytes":
		return fmt.Sprintf("the evaluation produces values of more than the %d bytes allowed", e.Max)
	case "nesting":
		return fmt.Sprintf("the evaluation makes lists and contexts nested deeper than %d levels", e.Max)
	case "depth":
		return fmt.Sprintf("functions call each other more than %d levels deep; check that the recursion ends", e.Max)
	}
	return fmt.Sprintf("the evaluation took longer than the %d ms allowed", e.Max)
}

// AssertError says that assert() found its condition not met.
type AssertError struct{ Message string }

func (e *AssertError) Error() string { return e.Message }

// EvaluationError says that an expression failed as a whole: a function was called on what is no context, or `?` was used where there is no input.
type EvaluationError struct{ Message string }

func (e *EvaluationError) Error() string { return e.Message }

// ParseError says where and why text is not FEEL.
type ParseError struct {
	Line, Column int    // from 1; the column counts characters
	Expected     string // what would have been right there
	Found        string // what stands there: the next few characters, or "" at the end
}

func (e *ParseError) Error() string {
	found := "the end"
	if e.Found != "" {
		found = quote(e.Found)
	}
	return fmt.Sprintf("line %d, column %d: expected %s, found %s", e.Line, e.Column, e.Expected, found)
}

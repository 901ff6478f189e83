package feel

import "errors"

// Expression is a parsed and compiled expression. It is immutable and safe for concurrent use.
type Expression struct {
	source string
}

type evaluation struct{}
type frame struct{}

var errUnbuilt = errors.New("not built yet")

// Parse reads an expression, written without a leading "=". The error is a *ParseError.
func Parse(src string) (*Expression, error) { return nil, errUnbuilt }

// ParseUnaryTests reads unary tests, as the input entries of decision tables have them: `> 5, [10..20]`, `not("a","b")`, `-`. They evaluate to
// true, false or null for the input that Environment.Input gives. The error is a *ParseError.
func ParseUnaryTests(src string) (*Expression, error) { return nil, errUnbuilt }

// Evaluate computes the expression. vars and env may be nil. The warnings tell why parts became null. err is a *LimitError, an
// *AssertError or an *InputError; everything else that goes wrong is null and a warning.
func (e *Expression) Evaluate(vars Variables, env *Environment) (Value, []Warning, error) {
	return Null, nil, errUnbuilt
}

// Variables lists the names that the expression takes from its Variables, in the order they first appear.
func (e *Expression) Variables() []string { return nil }

// Source is the text the expression was parsed from.
func (e *Expression) Source() string { return e.source }

// String prints the expression in a normal form: parsed again it gives the same expression.
func (e *Expression) String() string { return e.source }

// Constant gives the value of an expression that needs neither variables nor clock nor chance, and causes no warning.
func (e *Expression) Constant() (Value, bool) { return Null, false }

func (v Value) numberText() string           { return "" }
func (v Value) temporalText() string         { return "" }
func (v Value) AppendJSON(dst []byte) []byte { return dst }
func (v Value) String() string               { return "" }
func Equal(a, b Value) bool                  { return false }
func Compare(a, b Value) (int, bool)         { return 0, false }

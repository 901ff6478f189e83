package dmn

import "github.com/tutti-io/tutti/feel"

// Requirements is one DMN file: its decisions and what they require of each other. It is immutable and safe for concurrent use.
type Requirements struct {
	ID        string // of the definitions element; its name where it has no id
	Name      string
	Namespace string
	Version   string // of DMN: "1.1" to "1.5"

	decisions []*Decision
	byID      map[string]*Decision
}

// Decision is one decision of a file.
type Decision struct {
	ID         string // its name where it has no id
	Name       string
	VersionTag string // as zeebe:versionTag gives it, or ""
	Type       string // of its logic: one of the Type constants

	result     string // the name its result has in decisions that require it
	resultType string
	requires   []*Decision
	shared     bool // more than one decision requires it, so its outcome is worth keeping
	required   bool
	knows      []*knowledge
	logic      logic
}

// What kind of logic a decision or business knowledge model has.
const (
	TypeDecisionTable     = "DECISION_TABLE"
	TypeLiteralExpression = "LITERAL_EXPRESSION"
	TypeContext           = "CONTEXT"
	TypeInvocation        = "INVOCATION"
	TypeList              = "LIST"
	TypeRelation          = "RELATION"
	// The cluster has no name for these, because it refuses them.
	TypeFunction        = "FUNCTION_DEFINITION"
	TypeConditional     = "CONDITIONAL"
	TypeFilter          = "FILTER"
	TypeIteration       = "ITERATION"
	TypeQuantifier      = "QUANTIFIER"
	TypeDecisionService = "DECISION_SERVICE"
)

// Decisions lists the decisions in the order of the file. The slice belongs to the caller.
func (m *Requirements) Decisions() []*Decision {
	return append([]*Decision(nil), m.decisions...)
}

// Decision finds a decision by its id.
func (m *Requirements) Decision(id string) (*Decision, bool) {
	d, ok := m.byID[id]
	return d, ok
}

// Requires lists the decisions that d needs the results of, in the order they are evaluated.
func (d *Decision) Requires() []*Decision { return append([]*Decision(nil), d.requires...) }

// logic is a compiled boxed expression.
type logic interface {
	kind() string
	eval(r *run, s *scope) (feel.Value, error)
}

// knowledge is what can be invoked: a business knowledge model or a decision service.
type knowledge struct {
	id, name string
	params   []param
	knows    []*knowledge
	logic    logic // nil when the model has none: then there is nothing to call
}

type param struct{ name, typeRef string }

// literal is one FEEL expression.
type literal struct{ expr *feel.Expression }

// boxedContext names values, each of which sees those before it. With a result, that is its value; else a context of the entries is.
type boxedContext struct {
	entries []namedLogic
	result  logic
}

type namedLogic struct {
	name  string
	logic logic
}

type boxedList struct{ items []logic }

// relation is a list of contexts written as a table.
type relation struct {
	columns []string
	rows    [][]logic
}

// invocation calls a business knowledge model with named arguments.
type invocation struct {
	target   *knowledge
	bindings []namedLogic
}

// call calls a function value that is in scope; expr is the call with the arguments under the names of the bindings.
type call struct {
	expr     *feel.Expression
	bindings []namedLogic
}

// function is a function definition: a value that remembers the scope it was made in.
type function struct {
	params []param
	body   logic
}

type conditional struct{ test, then, otherwise logic }

// filter keeps the items of a list that match; inside, `item` and the entries of the item are in scope.
type filter struct{ in, match logic }

// iteration gives one value for each item of a list; `partial` is the list of those before.
type iteration struct {
	variable string
	in, body logic
}

// quantifier tells whether some or every item of a list satisfies a test.
type quantifier struct {
	variable  string
	every     bool
	in, tests logic
}

// service is a decision service: output decisions evaluated with the input decisions' results given.
type service struct {
	inputs  []*Decision
	outputs []*Decision
}

func (*literal) kind() string      { return TypeLiteralExpression }
func (*boxedContext) kind() string { return TypeContext }
func (*boxedList) kind() string    { return TypeList }
func (*relation) kind() string     { return TypeRelation }
func (*invocation) kind() string   { return TypeInvocation }
func (*call) kind() string         { return TypeInvocation }
func (*function) kind() string     { return TypeFunction }
func (*conditional) kind() string  { return TypeConditional }
func (*filter) kind() string       { return TypeFilter }
func (*iteration) kind() string    { return TypeIteration }
func (*quantifier) kind() string   { return TypeQuantifier }
func (*service) kind() string      { return TypeDecisionService }
func (*table) kind() string        { return TypeDecisionTable }

package feel

// Expression is a parsed and compiled expression. It is immutable and safe for concurrent use.
type Expression struct {
	source  string
	tree    node
	unary   bool
	code    code
	names   []string // of variables, in the order they first appear
	nodes   int
	impure  bool // it asks for the time or for chance
	literal *Value
}

// Parse reads an expression, written without a leading "=". The error is a *ParseError.
func Parse(src string) (*Expression, error) { return newExpression(src, false) }

// ParseUnaryTests reads unary tests, as the input entries of decision tables have them: `> 5, [10..20]`, `not("a","b")`, `-`. They evaluate to
// true, false or null for the input that Environment.Input gives. The error is a *ParseError.
func ParseUnaryTests(src string) (*Expression, error) { return newExpression(src, true) }

func newExpression(src string, unary bool) (*Expression, error) {
	start := (*parser).expression
	if unary {
		start = (*parser).unaryTests
	}
	tree, err := parse(src, start)
	if err != nil {
		return nil, err
	}
	e := &Expression{source: src, tree: tree, unary: unary}
	c := &compiler{globals: map[string]int{}}
	e.code = c.compile(tree)
	e.names, e.nodes, e.impure = c.names, c.nodes, c.impure
	if l, ok := tree.(*literalNode); ok && !unary {
		e.literal = &l.value
	}
	return e, nil
}

// Evaluate computes the expression. vars and env may be nil. The warnings tell why parts became null. err is a *LimitError, an *AssertError or an
// *EvaluationError; everything else that goes wrong is null and a warning.
func (e *Expression) Evaluate(vars Variables, env *Environment) (Value, []Warning, error) {
	if e.literal != nil {
		return *e.literal, nil, nil
	}
	ev := startEvaluation(e, vars, env)
	calls, height := ev.calls, ev.height
	v, err := ev.run(e)
	warnings := ev.warnings
	ev.settle(calls, height)
	ev.release()
	return v, warnings, err
}

func (ev *evaluation) run(e *Expression) (v Value, err error) {
	defer func() {
		if r := recover(); r != nil {
			s, ok := r.(stop)
			if !ok {
				panic(r)
			}
			v, err = Null, s.err
		}
	}()
	ev.step(e.nodes)
	v = e.code(ev, nil)
	if v.failed() {
		message, _ := v.ref.(string)
		return Null, &EvaluationError{Message: message}
	}
	if v.kind == KindList || v.kind == KindContext {
		ev.weigh(v)
	}
	return v, nil
}

// Variables lists the names that the expression takes from its Variables, in the order they first appear. They belong to the expression: do not
// change them.
func (e *Expression) Variables() []string { return e.names }

// Source is the text the expression was parsed from.
func (e *Expression) Source() string { return e.source }

// Constant gives the value of an expression that needs neither variables nor clock nor chance, and causes no warning.
func (e *Expression) Constant() (Value, bool) {
	if len(e.names) > 0 || e.impure || e.unary {
		return Null, false
	}
	v, warnings, err := e.Evaluate(nil, &Environment{Limits: Limits{Steps: 10_000, Bytes: 1 << 20, Time: -1}})
	return v, err == nil && len(warnings) == 0
}

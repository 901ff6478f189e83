package feel

// A compiled node is a closure that computes the node's value.
type code func(ev *evaluation, f *frame) Value

// compiler turns a syntax tree into closures. It knows at each node which names are in scope, so that local variables are found by index.
type compiler struct {
	scope   *scope
	names   []string
	globals map[string]int
	nodes   int // compiled so far; what a loop charges for each turn is the difference
	level   int // of nodes within nodes,
	highest int // and how deep that went
	impure  bool
}

// scope is what the compiler knows of one frame.
type scope struct {
	outer *scope
	kind  scopeKind
	names []string
	plain []bool // of scopeEntries: which are no functions for sure
	maybe bool   // of a scopeItem: the code also runs once without an item
}

type scopeKind uint8

const (
	scopeLocals  scopeKind = iota // parameters and iterators: variables, but nothing to call
	scopeEntries                  // entries of a context literal: those that are functions can be called, and are no variables
	scopeItem                     // an item in a filter: its entries, not known before, and `item`
)

func (s *scope) find(name string) int {
	for i := len(s.names) - 1; i >= 0; i-- {
		if s.names[i] == name {
			return i
		}
	}
	return -1
}

// within compiles inside of a new scope.
func (c *compiler) within(kind scopeKind, names []string, compile func(s *scope)) {
	s := &scope{outer: c.scope, kind: kind, names: names}
	c.scope = s
	compile(s)
	c.scope = s.outer
}

func (c *compiler) compile(n node) code {
	c.nodes++
	c.level++
	c.highest = max(c.highest, c.level)
	k := c.node(n)
	c.level--
	return k
}

// cost is how many nodes compile compiled, for the budget of loops.
func (c *compiler) costOf(compile func() code) (code, int) {
	before := c.nodes
	k := compile()
	return k, c.nodes - before + 1
}

func (c *compiler) node(n node) code {
	switch n := n.(type) {
	case *literalNode:
		return constant(n.value)
	case *inputNode:
		return readSymbol
	case *listNode:
		return c.list(n)
	case *contextNode:
		return c.context(n)
	case *rangeNode:
		return c.rangeOf(n)
	case *refNode:
		return c.ref(n)
	case *pathNode:
		return pathCode(c.compile(n.x), n.key)
	case *filterNode:
		return c.filter(n)
	case *ifNode:
		return c.ifThenElse(n)
	case *iterationNode:
		return c.iteration(n)
	case *spanNode:
		return c.span(n)
	case *callNode:
		return c.call(n)
	case *functionNode:
		return c.function(n)
	}
	return c.operation(n)
}

func (c *compiler) operation(n node) code {
	switch n := n.(type) {
	case *chainNode:
		return c.chain(n)
	case *negateNode:
		return negateCode(c.compile(n.x))
	case *comparisonNode:
		return c.comparison(n)
	case *betweenNode:
		return c.between(n)
	case *inNode:
		return inCode(c.compile(n.x), c.compile(n.test))
	case *instanceOfNode:
		return instanceOfCode(c.compile(n.x), n.name)
	case *inputTestNode:
		return inputTestCode(n.op, c.compile(n.operand))
	case *inputRangeNode:
		return inputRangeCode(c.compile(n.r.start), c.compile(n.r.end), n.r.startClosed, n.r.endClosed)
	case *unaryTestNode:
		return unaryTestCode(c.compile(n.x), readsSymbol(n.x))
	case *oneOfNode:
		return anyCode(c.all(n.tests))
	case *notNode:
		return notCode(c.compile(n.x))
	}
	return constant(failure("the expression contains what cannot be evaluated"))
}

func (c *compiler) all(nodes []node) []code {
	codes := make([]code, len(nodes))
	for i, n := range nodes {
		codes[i] = c.compile(n)
	}
	return codes
}

func constant(v Value) code { return func(*evaluation, *frame) Value { return v } }

func readSymbol(ev *evaluation, _ *frame) Value {
	if !ev.hasSymbol {
		return fatal("`?` stands for the input of a unary test, and there is none here")
	}
	ev.symbolUsed = true
	return ev.symbol
}

func (c *compiler) list(n *listNode) code {
	items := c.all(n.items)
	if len(items) == 0 {
		return constant(List())
	}
	return func(ev *evaluation, f *frame) Value {
		values := make([]Value, len(items))
		for i, k := range items {
			v := k(ev, f)
			if v.failed() {
				return v
			}
			values[i] = v
		}
		return ev.list(values)
	}
}

func (c *compiler) context(n *contextNode) code {
	if len(n.entries) == 0 {
		return constant(NewContext())
	}
	values := make([]code, len(n.entries))
	c.within(scopeEntries, nil, func(s *scope) {
		for i, e := range n.entries {
			values[i] = c.compile(e.value)
			s.names = append(s.names, e.key)
			s.plain = append(s.plain, !mayBeFunction(e.value))
		}
	})
	entries := n.entries
	return func(ev *evaluation, outer *frame) Value {
		ev.produce(contextSize + (valueSize+16)*len(values))
		f := newFrame(outer, len(values))
		b := newContextBuilder(len(values))
		for i, k := range values {
			v := k(ev, f)
			if v.failed() {
				return v
			}
			f.vars[i] = v
			b.put(entries[i].key, v)
		}
		return b.value()
	}
}

const contextSize = 150 // of a context without entries, and its frame

// mayBeFunction tells whether a node may give a function.
func mayBeFunction(n node) bool {
	switch n := n.(type) {
	case *functionNode, *callNode, *filterNode:
		return true
	case *ifNode:
		return mayBeFunction(n.then) || mayBeFunction(n.otherwise)
	}
	return false
}

func (c *compiler) rangeOf(n *rangeNode) code {
	start, end := c.compile(n.start), c.compile(n.end)
	startClosed, endClosed := n.startClosed, n.endClosed
	return func(ev *evaluation, f *frame) Value {
		a := start(ev, f)
		if a.failed() {
			return a
		}
		b := end(ev, f)
		if b.failed() {
			return b
		}
		if !a.ordered() || a.kind == KindString || a.class() != b.class() {
			ev.warn(InvalidType, "A range goes between two numbers, dates, times or durations of one type, but found '%s' and '%s'.", brief(a), brief(b))
			return failuref("the range from '%s' to '%s' cannot be", brief(a), brief(b))
		}
		ev.produce(2 * valueSize)
		return Range(a, b, startClosed, endClosed)
	}
}

func (c *compiler) ifThenElse(n *ifNode) code {
	condition, then, otherwise := c.compile(n.condition), c.compile(n.then), c.compile(n.otherwise)
	return func(ev *evaluation, f *frame) Value {
		v := condition(ev, f)
		if v.kind != KindBoolean {
			if v.fatal() {
				return v
			}
			ev.mistyped(KindBoolean, v)
			return otherwise(ev, f)
		}
		if v.n != 0 {
			return then(ev, f)
		}
		return otherwise(ev, f)
	}
}

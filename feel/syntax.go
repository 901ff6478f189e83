package feel

// The syntax tree. Chains of one precedence (a + b - c) are one flat node, so that long ones need no deep tree.

type node interface{}

type (
	literalNode struct {
		value Value
		text  string // how to print it, when that is not what the value says
	}
	inputNode   struct{} // the `?`
	listNode    struct{ items []node }
	contextNode struct{ entries []entryNode }
	entryNode   struct {
		key   string
		value node
	}
	rangeNode struct {
		start, end             node
		startClosed, endClosed bool
	}

	// Tests of the implicit input value.
	inputTestNode struct { // `< 3`; in unary tests also `true`, as "="
		op      operator
		operand node
	}
	inputRangeNode struct{ r *rangeNode }
	unaryTestNode  struct{ x node } // an expression that is either about the input or compared with it
	oneOfNode      struct{ tests []node }
	notNode        struct{ x node } // not(…) as a unary test

	chainNode struct { // + and -, * and /, **, and, or
		first node
		links []link
	}
	link struct {
		op operator
		x  node
	}
	negateNode     struct{ x node }
	comparisonNode struct {
		op   operator
		x, y node
	}
	betweenNode    struct{ x, low, high node }
	inNode         struct{ x, test node }
	instanceOfNode struct {
		x    node
		name string
	}

	ifNode        struct{ condition, then, otherwise node }
	iterationNode struct { // for, some, every
		kind  iterationKind
		over  []iterator
		inner node
	}
	iterator struct {
		name string
		list node
	}
	spanNode struct{ start, end node } // 1..3 behind `for x in`

	refNode  struct{ names []string }
	pathNode struct {
		x   node
		key string
	}
	filterNode struct{ x, filter node }

	callNode struct {
		receiver []string // the context that has the function; nil for a plain call
		name     string
		args     []node
		named    []entryNode
	}
	functionNode struct {
		params   []string
		body     node
		external *externalNode // body is nil then
	}
	externalNode struct {
		class, method string
		types         []string
	}
)

type operator uint8

const (
	opAdd operator = iota
	opSubtract
	opMultiply
	opDivide
	opPower
	opAnd
	opOr
	opEqual
	opNotEqual
	opLess
	opLessOrEqual
	opGreater
	opGreaterOrEqual
)

var operatorTexts = [...]string{
	opAdd: "+", opSubtract: "-", opMultiply: "*", opDivide: "/", opPower: "**", opAnd: "and", opOr: "or", opEqual: "=", opNotEqual: "!=",
	opLess: "<", opLessOrEqual: "<=", opGreater: ">", opGreaterOrEqual: ">=",
}

func (o operator) String() string { return operatorTexts[o] }

type iterationKind uint8

const (
	iterateFor iterationKind = iota
	iterateSome
	iterateEvery
)

// children lists the nodes right within a node.
func children(n node) []node {
	switch n := n.(type) {
	case *listNode:
		return n.items
	case *contextNode:
		return entryValues(n.entries)
	case *rangeNode:
		return []node{n.start, n.end}
	case *inputTestNode:
		return []node{n.operand}
	case *inputRangeNode:
		return []node{n.r}
	case *unaryTestNode:
		return []node{n.x}
	case *oneOfNode:
		return n.tests
	case *notNode:
		return []node{n.x}
	case *chainNode:
		out := []node{n.first}
		for _, l := range n.links {
			out = append(out, l.x)
		}
		return out
	case *negateNode:
		return []node{n.x}
	case *comparisonNode:
		return []node{n.x, n.y}
	case *betweenNode:
		return []node{n.x, n.low, n.high}
	case *inNode:
		return []node{n.x, n.test}
	case *instanceOfNode:
		return []node{n.x}
	case *pathNode:
		return []node{n.x}
	case *filterNode:
		return []node{n.x, n.filter}
	}
	return moreChildren(n)
}

func moreChildren(n node) []node {
	switch n := n.(type) {
	case *ifNode:
		return []node{n.condition, n.then, n.otherwise}
	case *iterationNode:
		out := []node{n.inner}
		for _, it := range n.over {
			out = append(out, it.list)
		}
		return out
	case *spanNode:
		return []node{n.start, n.end}
	case *callNode:
		return append(entryValues(n.named), n.args...)
	case *functionNode:
		if n.body != nil {
			return []node{n.body}
		}
	}
	return nil
}

func entryValues(entries []entryNode) []node {
	out := make([]node, len(entries))
	for i, e := range entries {
		out[i] = e.value
	}
	return out
}

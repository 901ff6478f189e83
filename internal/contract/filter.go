package contract

import (
	"strings"
	"time"
)

// Filter is what is asked of a field: all terms must hold. A plain value is a term with OpEq. No terms ask nothing.
type Filter[T any] struct{ Terms []Term[T] }

// Term is one operator of a Filter with its operand.
type Term[T any] struct {
	Op      Op
	Values  []T
	Pattern string // of OpLike
	Exists  bool   // of OpExists
}

// filterOps are the operators that a filter of the contract has.
type filterOps uint16

const (
	basicOps    = filterOps(1<<OpEq | 1<<OpNeq | 1<<OpExists | 1<<OpIn)
	notInOp     = filterOps(1 << OpNotIn)
	likeOp      = filterOps(1 << OpLike)
	ordinalOps  = filterOps(1<<OpGt | 1<<OpGte | 1<<OpLt | 1<<OpLte)
	lastFieldOp = OpLte
)

func (f filterOps) has(op Op) bool { return f&(1<<op) != 0 }

func (f filterOps) names() string {
	var names []string
	for op := OpEq; op <= lastFieldOp; op++ {
		if f.has(op) {
			names = append(names, op.String())
		}
	}
	return strings.Join(names, ", ")
}

func opOf(name []byte) Op {
	for op := OpEq; op <= lastFieldOp; op++ {
		if opNames[op] == string(name) {
			return op
		}
	}
	return 0
}

// readFilter reads a filter: a plain value, or an object of operators. The object is closed whatever the contract says of it,
// because an operator that is overlooked would widen what is found.
func readFilter[T any](r *reader, ops filterOps, read func(*reader) T) Filter[T] {
	var f Filter[T]
	if r.peek() != '{' {
		f.Terms = []Term[T]{{Op: OpEq, Values: []T{read(r)}}}
		return f
	}
	if !r.object() {
		return f
	}
	var seen uint64
	for r.next() {
		op := opOf(r.name)
		if op == 0 || !ops.has(op) {
			r.violate("is not an operator of this field; it has " + ops.names())
			r.peek()
			r.skip()
			continue
		}
		if r.optional(&seen, uint(op)) {
			f.Terms = append(f.Terms, readTerm(r, op, read))
		}
	}
	return f
}

func readTerm[T any](r *reader, op Op, read func(*reader) T) Term[T] {
	t := Term[T]{Op: op}
	switch op {
	case OpExists:
		t.Exists = r.bool()
	case OpLike:
		t.Pattern = r.string(nil)
	case OpIn, OpNotIn:
		t.Values = readList(r, nil, read)
	default:
		t.Values = []T{read(r)}
	}
	return t
}

// addFilter appends the conditions of a filter.
func addFilter[T any](conditions []Condition, field string, f Filter[T], value func(T) Value) []Condition {
	for _, t := range f.Terms {
		if (t.Op == OpIn || t.Op == OpNotIn) && len(t.Values) == 0 {
			continue // the Java client sends an empty list with every filter, and means none
		}
		c := Condition{Field: field, Op: t.Op, Exists: t.Exists}
		if t.Op == OpLike {
			c.Values = []Value{{Kind: Text, Text: t.Pattern}}
		} else if t.Op != OpExists {
			c.Values = addValues(t.Values, value)
		}
		conditions = append(conditions, c)
	}
	return conditions
}

// addEqual appends the condition of a field that takes only a plain value.
func addEqual[T any](conditions []Condition, field string, o Opt[T], value func(T) Value) []Condition {
	if v, ok := o.Get(); ok {
		return append(conditions, Condition{Field: field, Op: OpEq, Values: []Value{value(v)}})
	}
	return conditions
}

// addList appends the condition of a field that takes a list of plain values; no list asks nothing.
func addList[T any](conditions []Condition, field string, op Op, list []T, value func(T) Value) []Condition {
	if list == nil || op == OpHasAll && len(list) == 0 {
		return conditions
	}
	return append(conditions, Condition{Field: field, Op: op, Values: addValues(list, value)})
}

func addVariables(conditions []Condition, field string, list []VariableValueFilterProperty) []Condition {
	for _, v := range list {
		conditions = append(conditions, Condition{
			Field: field, Op: OpVariable, Name: v.Name, All: addFilter(nil, "value", v.Value, textValue[string]),
		})
	}
	return conditions
}

func addValues[T any](list []T, value func(T) Value) []Value {
	values := make([]Value, len(list))
	for i, v := range list {
		values[i] = value(v)
	}
	return values
}

func textValue[T ~string](v T) Value           { return Value{Kind: Text, Text: string(v)} }
func numberValue[T ~int32 | ~int64](v T) Value { return Value{Kind: Number, Number: int64(v)} }
func timeValue(v time.Time) Value              { return Value{Kind: Time, Time: v} }
func flagValue(v bool) Value                   { return Value{Kind: Flag, Flag: v} }

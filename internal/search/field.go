package search

import (
	"strconv"
	"strings"

	"github.com/tutti-io/tutti/internal/projection"
)

// field is one name of the API and what stands for it in SQL.
type field struct {
	name string
	kind kind
	// value is the SQL of its value, in terms of the row t; empty for what can only be filtered by.
	value string
	// join, if set, is what value needs to be joined to t.
	join string
	// null: it can have no value.
	null bool
	// compared, if set, is compared instead of value.
	compared string
	// An interned field: column holds a number of the rows that path selects, and inner is compared there.
	column, path, inner string
	// hint, if set, adds what the condition implies, so that an index can be used.
	hint func(b *builder, values []bound)
	// where, if set, stands for all of the above.
	where func(b *builder, c Condition) error
}

// builder collects SQL and its parameters.
type builder struct {
	strings.Builder
	args []any
}

func (b *builder) param(v any) {
	b.WriteByte('?')
	b.args = append(b.args, v)
}

func (b *builder) params(values []any) {
	b.WriteByte('(')
	for i, v := range values {
		if i > 0 {
			b.WriteByte(',')
		}
		b.param(v)
	}
	b.WriteByte(')')
}

func plain(name string, k kind, value string) *field {
	return &field{name: name, kind: k, value: value}
}

func nullable(name string, k kind, value string) *field {
	return &field{name: name, kind: k, value: value, null: true}
}

// interned is a text that rows hold the number of.
func interned(name, column string) *field {
	alias := "text_" + strings.TrimPrefix(column, "t.")
	return &field{name: name, kind: isText, null: true, value: alias + ".value", join: " LEFT JOIN text " + alias + " ON " + alias + ".id = " + column,
		column: column, path: "SELECT id FROM text WHERE ", inner: "value"}
}

// ofDefinition is a property of the process definition whose number the row holds.
func ofDefinition(name string, k kind, inner string) *field {
	return &field{name: name, kind: k, null: true, value: "d." + inner, join: " LEFT JOIN definition d ON d.id = t.definition",
		column: "t.definition", path: "SELECT id FROM definition WHERE ", inner: inner}
}

// ofElement is a property of the element whose number the row holds.
func ofElement(name, inner string) *field {
	return &field{name: name, kind: isText, null: true, value: "e." + inner, join: joinElement,
		column: "t.element", path: "SELECT id FROM element WHERE ", inner: inner}
}

const joinElement = " LEFT JOIN element e ON e.id = t.element"

// ofElementsDefinition is a property of the process definition of that element.
func ofElementsDefinition(name string, k kind, inner string) *field {
	return &field{name: name, kind: k, null: true, value: "d." + inner, join: joinElement + " LEFT JOIN definition d ON d.id = e.definition",
		column: "t.element", path: "SELECT id FROM element WHERE definition IN (SELECT id FROM definition WHERE ", inner: inner}
}

// elementKey is a key of an element instance in a table that is indexed by process instance only. A job or incident of a
// process instance itself has its key instead.
func elementKey(name string) *field {
	f := nullable(name, isKey, "t.element_instance")
	f.hint = func(b *builder, values []bound) {
		b.WriteString(" AND t.process_instance IN (SELECT process_instance FROM element_instance WHERE key IN ")
		b.params(unbind(values))
		for _, v := range values {
			b.WriteString(" UNION ALL SELECT ")
			b.param(v.v)
		}
		b.WriteByte(')')
	}
	return f
}

func unbind(values []bound) []any {
	out := make([]any, len(values))
	for i, v := range values {
		out[i] = v.v
	}
	return out
}

// condition writes one condition on the field.
func (f *field) condition(b *builder, c Condition) error {
	if f.where != nil {
		return f.where(b, c)
	}
	values, err := bindAll(c, f.kind)
	if err != nil {
		return err
	}
	b.WriteByte('(')
	switch {
	case f.column != "":
		f.lookUp(b, c.Op, values)
	case f.compared != "":
		compare(b, f.compared, f.kind, c.Op, values)
	default:
		compare(b, f.value, f.kind, c.Op, values)
	}
	if f.hint != nil && (c.Op == Eq || c.Op == In && len(values) > 0) {
		f.hint(b, values)
	}
	b.WriteByte(')')
	return nil
}

// lookUp compares an interned field: the few interned rows are compared, and the row's number is looked up among them.
func (f *field) lookUp(b *builder, op Op, values []bound) {
	switch op {
	case Neq:
		f.among(b, Eq, values, true)
	case NotIn:
		f.among(b, In, values, true)
	case Exists:
		f.among(b, Exists, []bound{{v: int64(1)}}, values[0].v == int64(0))
	case Eq:
		if f.inner != "value" || values[0].v == "" {
			f.among(b, op, values, false)
			return
		}
		b.WriteString(f.column + " = ")
		if id, ok := projection.SeededText(values[0].v.(string)); ok {
			b.WriteString(strconv.FormatInt(id, 10)) // a constant, as partial indexes name it
			return
		}
		b.WriteString("(" + f.path)
		compare(b, f.inner, f.kind, op, values)
		b.WriteByte(')')
	default:
		f.among(b, op, values, false)
	}
}

// among asks whether the row's number is, or with not is not, one of those whose rows meet a condition. No number is
// like a row without a value.
func (f *field) among(b *builder, op Op, values []bound, not bool) {
	null, in := f.column+" IS NULL OR ", f.column+" IN ("
	asksForNone := f.kind == isText && (op == Eq || op == In) && hasEmpty(values)
	if not {
		in = f.column + " NOT IN ("
	}
	switch {
	case not && asksForNone:
		b.WriteString(f.column + " IS NOT NULL AND ")
	case not || asksForNone:
		b.WriteString(null)
	}
	b.WriteString(in + f.path)
	compare(b, f.inner, f.kind, op, values)
	b.WriteString(strings.Repeat(")", 1+strings.Count(f.path, "(")))
}

func hasEmpty(values []bound) bool {
	for _, v := range values {
		if v.v == "" {
			return true
		}
	}
	return false
}

// compare writes what is true, false, or NULL in place of false.
func compare(b *builder, expr string, k kind, op Op, values []bound) {
	switch op {
	case Exists:
		if values[0].v == int64(1) {
			b.WriteString(expr + " IS NOT NULL")
		} else {
			b.WriteString(expr + " IS NULL")
		}
	case Eq, Neq, In, NotIn:
		oneOf(b, expr, k, op == Neq || op == NotIn, values)
	case Like:
		b.WriteString(expr + " GLOB ")
		b.param(glob(values[0].v.(string)))
	default:
		v := values[0]
		n, isInt := v.v.(int64)
		if v.inexact && isInt && (op == Gte || op == Lt) {
			v.v = n + 1 // the first whole millisecond behind it
		}
		b.WriteString(expr + map[Op]string{Gt: " > ", Gte: " >= ", Lt: " < ", Lte: " <= "}[op])
		b.param(v.v)
	}
}

// oneOf asks whether the value is, or with not is not, among some. An empty text asks for no value.
func oneOf(b *builder, expr string, k kind, not bool, values []bound) {
	var list []any
	empty := false
	for _, v := range values {
		switch {
		case k == isText && v.v == "":
			empty = true
		case !v.inexact: // no time is between two milliseconds
			list = append(list, v.v)
		}
	}
	switch {
	case !not && !empty && len(list) == 1:
		b.WriteString(expr + " = ")
		b.param(list[0])
	case !not && !empty && len(list) == 0:
		b.WriteByte('0')
	case !not && !empty:
		b.WriteString(expr + " IN ")
		b.params(list)
	case !not:
		b.WriteString("(" + expr + " IS NULL OR " + expr + " IN ")
		b.params(list)
		b.WriteByte(')')
	case empty:
		b.WriteString("(" + expr + " IS NOT NULL AND " + expr + " NOT IN ")
		b.params(list)
		b.WriteByte(')')
	case len(list) == 1:
		b.WriteString(expr + " IS NOT ")
		b.param(list[0])
	default:
		b.WriteString("(" + expr + " IS NULL OR " + expr + " NOT IN ")
		b.params(list)
		b.WriteByte(')')
	}
}

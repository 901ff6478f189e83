package search

import (
	"fmt"
	"sort"
	"strconv"
	"strings"

	"github.com/tutti-io/tutti/internal/projection"
)

// entity is one kind of thing that can be searched for.
type entity[T any] struct {
	name   string
	rows   projection.Reading[T]
	always string // a condition on all rows
	fields map[string]*field
	// joint fields are about other rows that belong to the entity: all conditions on them together are one question.
	joint map[string]jointly
	// implied, if set, adds what conditions imply, so that an index can be used.
	implied func(b *builder, conditions []Condition)
	// size, if set, is how many bytes a row's unbounded part takes: a page may hold maxPageBytes of them.
	size func(*T) int
}

// jointly writes the conditions of one group of fields. All conditions beside them tell how selective the rest is.
type jointly struct {
	group string
	where func(b *builder, conditions, all []Condition) error
}

func fieldsOf(lists ...*field) map[string]*field {
	m := make(map[string]*field, len(lists))
	for _, f := range lists {
		m[f.name] = f
	}
	return m
}

// statement is SQL and its parameters.
type statement struct {
	sql  string
	args []any
}

// order is what a query sorts by, the key at its end.
type order struct {
	fields []*field
	desc   []bool
}

// plan is a query made into statements.
type plan struct {
	page, count statement
	order       order
	limit       int
	backwards   bool // the page's rows come in opposite order
}

var keyField = plain("key", isKey, "t.key")

// plan makes the statements of a query. Restrict, if set, is a condition of the operation itself.
func (e *entity[T]) plan(q Query, restrict *statement) (*plan, error) {
	if err := q.check(); err != nil {
		return nil, err
	}
	p := &plan{limit: q.Page.Limit, backwards: q.Page.Before != ""}
	if p.limit == 0 {
		p.limit = DefaultLimit
	}
	var err error
	if p.order, err = e.order(q.Sort); err != nil {
		return nil, err
	}
	var where builder
	if err := e.where(&where, q, restrict); err != nil {
		return nil, err
	}
	var count builder
	fmt.Fprintf(&count, "SELECT count(*) FROM (SELECT 1 FROM %s t%s LIMIT %d)", e.rows.Table, where.String(), MaxTotal+1)
	p.count = statement{count.String(), where.args}

	p.page, err = e.pageStatement(q, p, where)
	return p, err
}

// pageStatement finds the keys of the page first and then reads their rows, so that a sort carries no more than it needs.
func (e *entity[T]) pageStatement(q Query, p *plan, where builder) (statement, error) {
	sorts := p.order.fields[:len(p.order.fields)-1]
	var b builder
	b.WriteString("SELECT " + e.rows.Columns)
	for i := range sorts {
		b.WriteString(", q.s" + strconv.Itoa(i))
	}
	b.WriteString(" FROM (SELECT t.key AS k")
	for i, f := range sorts {
		b.WriteString(", " + f.value + " AS s" + strconv.Itoa(i))
	}
	b.WriteString(" FROM " + e.rows.Table + " t" + joins(sorts) + where.String())
	b.args = append(b.args, where.args...)
	if text := q.Page.After + q.Page.Before; text != "" {
		c, err := p.order.decode(text)
		if err != nil {
			return statement{}, err
		}
		if where.Len() == 0 {
			b.WriteString(" WHERE ")
		} else {
			b.WriteString(" AND ")
		}
		p.order.behind(&b, c, p.backwards)
	}
	b.WriteString(" ORDER BY ")
	p.order.write(&b, p.backwards, func(_ int, f *field) string { return f.value })
	b.WriteString(" LIMIT ")
	b.param(int64(p.limit))
	if q.Page.From > 0 {
		b.WriteString(" OFFSET ")
		b.param(int64(q.Page.From))
	}
	b.WriteString(") q CROSS JOIN " + e.rows.Table + " t ON t.key = q.k ORDER BY ")
	p.order.write(&b, p.backwards, func(i int, f *field) string {
		if f == keyField {
			return "q.k"
		}
		return "q.s" + strconv.Itoa(i)
	})
	return statement{b.String(), b.args}, nil
}

// joins that the values of fields need, each once.
func joins(fields []*field) (sql string) {
	for _, f := range fields {
		if f.join == "" || strings.Contains(sql, f.join) {
			continue
		}
		if rest, ok := strings.CutPrefix(f.join, joinElement); ok && strings.Contains(sql, joinElement) {
			sql += rest
			continue
		}
		sql += f.join
	}
	return sql
}

// where writes the whole condition of a query, or nothing.
func (e *entity[T]) where(b *builder, q Query, restrict *statement) error {
	var parts []string
	if e.always != "" {
		parts = append(parts, e.always)
	}
	if restrict != nil {
		parts = append(parts, restrict.sql)
		b.args = append(b.args, restrict.args...)
	}
	add := func(conditions []Condition) (string, error) {
		part := builder{args: b.args}
		err := e.all(&part, conditions)
		b.args = part.args
		return part.String(), err
	}
	if len(q.Conditions) > 0 {
		part, err := add(q.Conditions)
		if err != nil {
			return err
		}
		parts = append(parts, part)
	}
	if len(q.Or) > 0 {
		groups := make([]string, len(q.Or))
		for i, group := range q.Or {
			var err error
			if groups[i], err = add(group); err != nil {
				return err
			}
			if groups[i] == "" {
				groups[i] = "1" // a group without conditions holds always
			}
		}
		parts = append(parts, "(("+strings.Join(groups, ") OR (")+"))")
	}
	if len(parts) > 0 {
		b.WriteString(" WHERE " + strings.Join(parts, " AND "))
	}
	return nil
}

// all writes conditions that must all hold.
func (e *entity[T]) all(b *builder, conditions []Condition) error {
	groups := map[string][]Condition{}
	first := true
	and := func() {
		if !first {
			b.WriteString(" AND ")
		}
		first = false
	}
	var joints []jointly
	for _, c := range conditions {
		if int(c.Op) >= len(opNames) {
			return &FieldError{c.Field, "has an unknown operator"}
		}
		if j, ok := e.joint[c.Field]; ok {
			id := j.group + "\x00" + c.Name
			if groups[id] == nil {
				joints = append(joints, jointly{id, j.where})
			}
			groups[id] = append(groups[id], c)
			continue
		}
		f := e.fields[c.Field]
		if f == nil {
			return &FieldError{c.Field, "is no field that " + e.name + " can be filtered by; there are " + e.names(false)}
		}
		and()
		if err := f.condition(b, c); err != nil {
			return err
		}
	}
	for _, j := range joints {
		and()
		b.WriteByte('(')
		if err := j.where(b, groups[j.group], conditions); err != nil {
			return err
		}
		b.WriteByte(')')
	}
	if e.implied != nil {
		e.implied(b, conditions)
	}
	return nil
}

func (e *entity[T]) names(sortable bool) string {
	var names []string
	for name, f := range e.fields {
		if f.value != "" || !sortable {
			names = append(names, name)
		}
	}
	if !sortable {
		for name := range e.joint {
			names = append(names, name)
		}
	}
	sort.Strings(names)
	return strings.Join(names, ", ")
}

// order checks the sort fields and puts the key behind them. What stands behind the key itself decides nothing.
func (e *entity[T]) order(fields []SortField) (o order, err error) {
	desc := false
	seen := map[string]bool{}
	for _, s := range fields {
		f := e.fields[s.Field]
		if f == nil || f.value == "" {
			return o, &FieldError{"sort." + s.Field, "is no field that " + e.name + " can be sorted by; there are " + e.names(true)}
		}
		if seen[s.Field] {
			continue
		}
		seen[s.Field], desc = true, s.Desc
		if f.value == keyField.value {
			break
		}
		o.fields, o.desc = append(o.fields, f), append(o.desc, s.Desc)
	}
	o.fields, o.desc = append(o.fields, keyField), append(o.desc, desc)
	return o, nil
}

// write writes the order's terms. Those without a value come last, and so first when read backwards.
func (o *order) write(b *builder, backwards bool, term func(int, *field) string) {
	for i, f := range o.fields {
		if i > 0 {
			b.WriteString(", ")
		}
		b.WriteString(term(i, f))
		desc := o.desc[i] != backwards
		if desc {
			b.WriteString(" DESC")
		}
		switch {
		case f.null && !desc && !backwards:
			b.WriteString(" NULLS LAST")
		case f.null && desc && backwards:
			b.WriteString(" NULLS FIRST")
		}
	}
}

// behind writes what holds for all rows behind a cursor, or before it.
func (o *order) behind(b *builder, c cursor, backwards bool) {
	values := append(append([]any{}, c.values...), any(c.key))
	if first := o.fields[0]; len(o.fields) > 1 && !first.null {
		// Implied by the rest, but this is what an index can start from.
		b.WriteString(first.value)
		if o.desc[0] != backwards {
			b.WriteString(" <= ")
		} else {
			b.WriteString(" >= ")
		}
		b.param(values[0])
		b.WriteString(" AND ")
	}
	for i, f := range o.fields {
		last := i == len(o.fields)-1
		if !last {
			b.WriteByte('(')
		}
		f.beyond(b, values[i], o.desc[i] != backwards, backwards)
		if !last {
			b.WriteString(" OR (")
			if values[i] == nil {
				b.WriteString(f.value + " IS NULL")
			} else {
				b.WriteString(f.value + " = ")
				b.param(values[i])
			}
			b.WriteString(" AND ")
		}
	}
	b.WriteString(strings.Repeat("))", len(o.fields)-1))
}

// beyond writes what holds for the values that come strictly after v in the direction of reading.
func (f *field) beyond(b *builder, v any, desc, backwards bool) {
	switch {
	case v == nil && backwards:
		b.WriteString(f.value + " IS NOT NULL")
		return
	case v == nil:
		b.WriteByte('0')
		return
	}
	sign := " > "
	if desc {
		sign = " < "
	}
	if f.null && !backwards {
		b.WriteString("(" + f.value + sign)
		b.param(v)
		b.WriteString(" OR " + f.value + " IS NULL)")
		return
	}
	b.WriteString(f.value + sign)
	b.param(v)
}

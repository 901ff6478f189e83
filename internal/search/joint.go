package search

import (
	"fmt"

	"github.com/tutti-io/tutti/internal/projection"
)

// constant is for flags that partial indexes name: true is then written as a number, not as a parameter.
func (f *field) constant() *field {
	expr := f.value
	f.where = func(b *builder, c Condition) error {
		values, err := bindAll(c, isFlag)
		if err != nil {
			return err
		}
		if c.Op == Eq && values[0].v == int64(1) {
			b.WriteString(expr + " = 1")
			return nil
		}
		compare(b, expr, isFlag, c.Op, values)
		return nil
	}
	return f
}

// definitionKey of a process instance. Instances are indexed by what all versions of their process have in common, in the
// order of their start; so a condition on a version asks for that too.
func definitionKey() *field {
	f := ofDefinition("processDefinitionKey", isKey, "key")
	lookUp := *f
	f.where = func(b *builder, c Condition) error {
		if c.Op != Eq {
			return lookUp.condition(b, c)
		}
		values, err := bindAll(c, isKey)
		if err != nil {
			return err
		}
		b.WriteString("(t.process = (SELECT process FROM definition WHERE key = ")
		b.param(values[0].v)
		b.WriteString(") AND t.definition = (SELECT id FROM definition WHERE key = ")
		b.param(values[0].v)
		b.WriteString("))")
		return nil
	}
	return f
}

// scopeKey is stored only where it is not the process instance itself.
func scopeKey(name string) *field {
	const value = "ifnull(t.scope,t.process_instance)"
	f := nullable(name, isKey, value)
	f.where = func(b *builder, c Condition) error {
		values, err := bindAll(c, isKey)
		if err != nil {
			return err
		}
		if c.Op != Eq && (c.Op != In || len(values) == 0) {
			b.WriteByte('(')
			compare(b, value, isKey, c.Op, values)
			b.WriteByte(')')
			return nil
		}
		b.WriteString("(t.scope IN ")
		b.params(unbind(values))
		b.WriteString(" OR t.scope IS NULL AND t.process_instance IN ")
		b.params(unbind(values))
		b.WriteByte(')')
		return nil
	}
	return f
}

// labelled is a field with any number of texts.
func labelled(name string, kind int) *field {
	owners := fmt.Sprintf("(SELECT owner FROM label WHERE kind = %d", kind)
	in := func(b *builder, op Op, values []bound, not bool) {
		b.WriteString("t.key ")
		if not {
			b.WriteString("NOT ")
		}
		b.WriteString("IN " + owners)
		if op != Exists {
			b.WriteString(" AND ")
			compare(b, "value", isText, op, values)
		}
		b.WriteByte(')')
	}
	return &field{name: name, kind: isText, where: func(b *builder, c Condition) error {
		if name == "tags" && c.Op == Eq {
			return allLabels(b, c, in)
		}
		values, err := bindAll(c, isText)
		if err != nil {
			return err
		}
		switch c.Op {
		case Neq:
			in(b, Eq, values, true)
		case NotIn:
			in(b, In, values, true)
		case Exists:
			in(b, Exists, nil, values[0].v == int64(0))
		default:
			in(b, c.Op, values, false)
		}
		return nil
	}}
}

func allLabels(b *builder, c Condition, in func(*builder, Op, []bound, bool)) error {
	values, err := bindAll(Condition{Field: c.Field, Op: In, Values: c.Values}, isText)
	if err != nil {
		return err
	}
	b.WriteByte('1')
	for _, v := range values {
		b.WriteString(" AND ")
		in(b, Eq, []bound{v}, false)
	}
	return nil
}

// hasRetriesLeft tells whether a job of the instance failed and will be tried again.
const hasRetriesLeft = "(t.key IN (SELECT process_instance FROM job WHERE failed_retries_left = 1 AND process_instance IS NOT NULL))"

// onElements asks for an element instance of the process instance that meets all conditions.
func onElements(b *builder, conditions, all []Condition) error {
	fields := fieldsOf(
		&field{name: "elementId", kind: isText, column: "x.element", path: "SELECT id FROM element WHERE ", inner: "element_id"},
		&field{name: "elementInstanceState", kind: isText, column: "x.state", path: "SELECT id FROM text WHERE ", inner: "value"},
		plain("hasElementInstanceIncident", isFlag, "x.has_incident").constant(),
	)
	// Few element instances are active or have an incident, and they are indexed; else it is better to look at each
	// process instance that the other conditions leave.
	few := false
	for _, c := range conditions {
		few = few || c.Op == Eq && (c.Field == "elementInstanceState" && c.Values[0] == "ACTIVE" || c.Field == "hasElementInstanceIncident" && c.Values[0] == true)
	}
	if few && !narrow(all) {
		b.WriteString("t.key IN (SELECT x.process_instance FROM element_instance x WHERE 1")
	} else {
		b.WriteString("EXISTS (SELECT 1 FROM element_instance x WHERE x.process_instance = t.key")
	}
	return onRows(b, fields, conditions)
}

// onIncidents asks for an active incident of the process instance that meets all conditions.
func onIncidents(b *builder, conditions, _ []Condition) error {
	fields := fieldsOf(
		nullable("errorMessage", isText, "x.message"),
		plain("incidentErrorHashCode", isNumber, "x.hash"),
	)
	for i, c := range conditions {
		values, err := bindAll(c, fields[c.Field].kind)
		if err != nil {
			return err
		}
		if c.Op == Exists && values[0].v == int64(0) { // without any message is without an active incident
			b.WriteString("t.key NOT IN (SELECT process_instance FROM incident WHERE state = " + activeText + " AND message IS NOT NULL AND process_instance IS NOT NULL) AND ")
			rest := append(append([]Condition{}, conditions[:i]...), conditions[i+1:]...)
			if len(rest) == 0 {
				b.WriteByte('1')
				return nil
			}
			return onIncidents(b, rest, nil)
		}
	}
	b.WriteString("t.key IN (SELECT x.process_instance FROM incident x WHERE x.state = " + activeText)
	return onRows(b, fields, conditions)
}

var activeText = fmt.Sprint(projection.TextActive)

// onRows ends a sub-select that was begun with WHERE and a first condition.
func onRows(b *builder, fields map[string]*field, conditions []Condition) error {
	for _, c := range conditions {
		b.WriteString(" AND ")
		if err := fields[c.Field].condition(b, c); err != nil {
			return err
		}
	}
	b.WriteByte(')')
	return nil
}

// narrow tells whether conditions leave only a few rows, so that looking at each of them is cheap.
func narrow(conditions []Condition) bool {
	for _, c := range conditions {
		if c.Op != Eq && c.Op != In {
			continue
		}
		switch c.Field {
		case "processInstanceKey", "parentProcessInstanceKey", "parentElementInstanceKey", "userTaskKey", "elementInstanceKey", "businessId":
			return true
		}
	}
	return false
}

// byNameAndValue adds to a search for variables what an equal name and value imply.
func byNameAndValue(b *builder, conditions []Condition) {
	name, value := "", any(nil)
	for _, c := range conditions {
		if c.Op == Eq && c.Field == "name" {
			name, _ = c.Values[0].(string)
		}
		if c.Op == Eq && c.Field == "value" {
			value = c.Values[0]
		}
	}
	if text, ok := value.(string); ok && name != "" && !narrow(conditions) {
		byHash(b, "t", name, []bound{{v: text}})
	}
}

// variablesOf asks for a variable of a name, of the entity: its outer column is among the inner column of the variables
// that match; or, seen from a row of the entity, one exists that is joined to it.
type variablesOf struct{ outer, inner, joined, only string }

func (v variablesOf) where(b *builder, conditions, all []Condition) error {
	name := conditions[0].Name
	if name == "" {
		return &FieldError{conditions[0].Field, "names no variable"}
	}
	exact, without := false, false
	for _, c := range conditions {
		values, err := bindAll(c, isText)
		if err != nil {
			return err
		}
		exact = exact || c.Op == Eq || c.Op == In
		without = without || c.Op == Exists && values[0].v == int64(0)
	}
	if without && len(conditions) > 1 { // none can be there and meet another condition
		b.WriteByte('0')
		return nil
	}
	if without {
		b.WriteString("NOT ")
		conditions = nil
	}
	if exact && !narrow(all) {
		b.WriteString(v.outer + " IN (SELECT " + v.inner + " FROM variable v WHERE v.name = ")
	} else {
		b.WriteString("EXISTS (SELECT 1 FROM variable v WHERE " + v.joined + " AND v.name = ")
	}
	b.param(name)
	if v.only != "" {
		b.WriteString(" AND " + v.only)
	}
	for _, c := range conditions {
		values, _ := bindAll(c, isText)
		b.WriteString(" AND (")
		compare(b, "v.value", isText, c.Op, values)
		b.WriteByte(')')
		if exact && (c.Op == Eq || c.Op == In) {
			byHash(b, "v", name, values)
		}
	}
	b.WriteByte(')')
	return nil
}

// byHash adds what an equal name and value imply, in terms of the index over buckets and hashes.
func byHash(b *builder, row, name string, values []bound) {
	hashes := make([]any, len(values))
	for i, value := range values {
		hashes[i] = projection.VariableHash(name, value.v.(string))
	}
	b.WriteString(" AND " + row + ".bucket IN (WITH RECURSIVE b(n) AS (SELECT min(bucket) FROM variable UNION ALL SELECT n+1 FROM b WHERE n < (SELECT max(bucket) FROM variable)) SELECT n FROM b)" +
		" AND " + row + ".hash IN ")
	b.params(hashes)
}

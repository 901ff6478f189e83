package search

import (
	"cmp"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// oracle answers the same questions by looking at every record. Values are int64, string or nil.
type oracle[T any] struct {
	rows   []T
	key    func(*T) int64
	values map[string]func(*T) any      // fields with one value
	lists  map[string]func(*T) []string // fields with many
	joint  func(r *T, group string, name string, conditions []Condition) bool
}

// match is one comparison of a value; an empty text is none.
func match(v any, c Condition) bool {
	if v == "" {
		v = nil
	}
	in := func() bool {
		return slices.ContainsFunc(c.Values, func(x any) bool { return same(v, x) })
	}
	switch c.Op {
	case Exists:
		return (v != nil) == c.Values[0].(bool)
	case Eq, In:
		return in()
	case Neq, NotIn:
		return !in()
	}
	if v == nil {
		return false
	}
	if c.Op == Like {
		return like([]rune(v.(string)), []rune(c.Values[0].(string)))
	}
	order := compareValues(v, plainValue(c.Values[0]))
	switch c.Op {
	case Gt:
		return order > 0
	case Gte:
		return order >= 0
	case Lt:
		return order < 0
	}
	return order <= 0
}

func plainValue(x any) any {
	switch x := x.(type) {
	case bool:
		if x {
			return int64(1)
		}
		return int64(0)
	case string:
		if x == "" {
			return nil
		}
	}
	return x
}

func same(v, x any) bool { return v == plainValue(x) }

func compareValues(a, b any) int {
	if x, ok := a.(string); ok {
		y, _ := b.(string)
		return strings.Compare(x, y)
	}
	return cmp.Compare(a.(int64), b.(int64))
}

// like is the meaning of $like, spelled out.
func like(s, p []rune) bool {
	switch {
	case len(p) == 0:
		return len(s) == 0
	case p[0] == '*':
		return like(s, p[1:]) || len(s) > 0 && like(s[1:], p)
	case p[0] == '\\' && len(p) > 1 && strings.ContainsRune(`*?\`, p[1]):
		return len(s) > 0 && s[0] == p[1] && like(s[1:], p[2:])
	}
	return len(s) > 0 && (p[0] == '?' || s[0] == p[0]) && like(s[1:], p[1:])
}

func (o *oracle[T]) all(r *T, conditions []Condition) bool {
	groups := map[string][]Condition{}
	for _, c := range conditions {
		if value, ok := o.values[c.Field]; ok {
			if !match(value(r), c) {
				return false
			}
			continue
		}
		if list, ok := o.lists[c.Field]; ok {
			if !matchList(list(r), c) {
				return false
			}
			continue
		}
		groups[c.Field+"\x00"+c.Name] = append(groups[c.Field+"\x00"+c.Name], c)
	}
	merged := map[[2]string][]Condition{}
	for id, cs := range groups {
		field, name, _ := strings.Cut(id, "\x00")
		switch field {
		case "elementId", "elementInstanceState", "hasElementInstanceIncident":
			field = "elements"
		case "errorMessage", "incidentErrorHashCode":
			field = "incidents"
		}
		merged[[2]string{field, name}] = append(merged[[2]string{field, name}], cs...)
	}
	for id, cs := range merged {
		if !o.joint(r, id[0], id[1], cs) {
			return false
		}
	}
	return true
}

func matchList(items []string, c Condition) bool {
	if c.Op == Eq && c.Field == "tags" {
		for _, v := range c.Values {
			if !slices.Contains(items, v.(string)) {
				return false
			}
		}
		return true
	}
	opposite := map[Op]Op{Neq: Eq, NotIn: In}
	if op, ok := opposite[c.Op]; ok {
		return !matchList(items, Condition{Field: "list", Op: op, Values: c.Values})
	}
	if c.Op == Exists {
		return (len(items) > 0) == c.Values[0].(bool)
	}
	return slices.ContainsFunc(items, func(item string) bool { return match(item, c) })
}

// find gives all matches in order.
func (o *oracle[T]) find(q Query) []T {
	var found []T
	for i := range o.rows {
		r := &o.rows[i]
		if o.all(r, q.Conditions) && (len(q.Or) == 0 || slices.ContainsFunc(q.Or, func(g []Condition) bool { return o.all(r, g) })) {
			found = append(found, *r)
		}
	}
	slices.SortFunc(found, func(a, b T) int {
		desc := false
		for _, s := range q.Sort {
			desc = s.Desc
			x, y := o.sortValue(&a, s.Field), o.sortValue(&b, s.Field)
			order := 0
			switch {
			case x == y:
				continue
			case x == nil:
				return 1
			case y == nil:
				return -1
			default:
				order = compareValues(x, y)
			}
			if s.Desc {
				return -order
			}
			return order
		}
		if desc {
			return cmp.Compare(o.key(&b), o.key(&a))
		}
		return cmp.Compare(o.key(&a), o.key(&b))
	})
	return found
}

func (o *oracle[T]) sortValue(r *T, field string) any {
	v := o.values[field](r)
	if v == "" {
		return nil
	}
	if text, ok := v.(string); ok && field == "value" { // long values are in the order of what is shown of them
		shown, _ := CutValue([]byte(text))
		return shown
	}
	return v
}

func none(v int64) any {
	if v == 0 {
		return nil
	}
	return v
}

func truth(v bool) any { return plainValue(v) }

func (w *world) definition(key int64) record.ProcessDefinition {
	for _, d := range w.definitions {
		if d.Key == key {
			return d
		}
	}
	return record.ProcessDefinition{}
}

// elementsMatch: one element instance of the process instance meets all conditions.
func (w *world) elementsMatch(instance int64, conditions []Condition) bool {
	return slices.ContainsFunc(w.elements, func(e record.ElementInstance) bool {
		return e.ProcessInstance == instance && !slices.ContainsFunc(conditions, func(c Condition) bool {
			return !match(map[string]any{"elementId": e.ElementID, "elementInstanceState": e.State, "hasElementInstanceIncident": truth(e.HasIncident)}[c.Field], c)
		})
	})
}

func (w *world) incidentsMatch(instance int64, conditions []Condition) bool {
	var positive []Condition
	for _, c := range conditions {
		if c.Op == Exists && c.Values[0] == false {
			if slices.ContainsFunc(w.incidents, func(i record.Incident) bool {
				return i.ProcessInstance == instance && i.State == "ACTIVE" && i.Message != ""
			}) {
				return false
			}
			continue
		}
		positive = append(positive, c)
	}
	return len(positive) == 0 || slices.ContainsFunc(w.incidents, func(i record.Incident) bool {
		return i.ProcessInstance == instance && i.State == "ACTIVE" && !slices.ContainsFunc(positive, func(c Condition) bool {
			return !match(map[string]any{"errorMessage": i.Message, "incidentErrorHashCode": int64(projection.MessageHash(i.Message))}[c.Field], c)
		})
	})
}

// variablesMatch: one variable of the name meets all conditions.
func (w *world) variablesMatch(name string, conditions []Condition, belongs func(record.Variable) bool) bool {
	absent := slices.ContainsFunc(conditions, func(c Condition) bool { return c.Op == Exists && c.Values[0] == false })
	found := slices.ContainsFunc(w.variables, func(v record.Variable) bool {
		return v.Name == name && belongs(v) && (absent || !slices.ContainsFunc(conditions, func(c Condition) bool { return !match(string(v.Value), c) }))
	})
	if absent {
		return !found && len(conditions) == 1
	}
	return found
}

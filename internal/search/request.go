package search

import "github.com/tutti-io/tutti/internal/contract"

// FromRequest makes a query of a search request of the API.
func FromRequest(r contract.SearchRequest) Query {
	page := r.Paging()
	q := Query{Page: Page{Limit: int(page.Limit), From: int(page.From.Value()), After: page.After.Value(), Before: page.Before.Value()}}
	for _, s := range r.Sorting() {
		q.Sort = append(q.Sort, SortField{s.Field, s.Desc})
	}
	for _, c := range r.Conditions() {
		if c.Op == contract.OpOr {
			for _, group := range c.Any {
				q.Or = append(q.Or, fromConditions(group))
			}
			continue
		}
		q.Conditions = append(q.Conditions, fromCondition(c)...)
	}
	return q
}

func fromConditions(conditions []contract.Condition) (out []Condition) {
	for _, c := range conditions {
		out = append(out, fromCondition(c)...)
	}
	return out
}

var fromOp = map[contract.Op]Op{
	contract.OpEq: Eq, contract.OpNeq: Neq, contract.OpExists: Exists, contract.OpIn: In, contract.OpNotIn: NotIn, contract.OpLike: Like,
	contract.OpGt: Gt, contract.OpGte: Gte, contract.OpLt: Lt, contract.OpLte: Lte, contract.OpHasAll: Eq,
}

// fromCondition makes one condition of one of the API, and as many as there are for a variable's value.
func fromCondition(c contract.Condition) []Condition {
	if c.Op == contract.OpVariable {
		values := fromConditions(c.All)
		for i := range values {
			values[i].Field, values[i].Name = c.Field, c.Name
		}
		if len(values) == 0 { // of any value
			values = []Condition{{Field: c.Field, Name: c.Name, Op: Exists, Values: []any{true}}}
		}
		return values
	}
	out := Condition{Field: c.Field, Op: fromOp[c.Op]}
	if c.Op == contract.OpExists {
		out.Values = []any{c.Exists}
	}
	for _, v := range c.Values {
		switch v.Kind {
		case contract.Text:
			out.Values = append(out.Values, v.Text)
		case contract.Number:
			out.Values = append(out.Values, v.Number)
		case contract.Time:
			out.Values = append(out.Values, v.Time)
		case contract.Flag:
			out.Values = append(out.Values, v.Flag)
		}
	}
	return []Condition{out}
}

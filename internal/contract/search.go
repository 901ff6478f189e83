package contract

import (
	"strings"
	"time"
)

// Op is what a condition asks of a field.
type Op uint8

const (
	OpEq     Op = iota + 1 // equal to Values[0]
	OpNeq                  // not equal to Values[0]; a field without a value is not equal
	OpExists               // has a value (Exists true) or none (false)
	OpIn                   // one of Values; an empty list in a request asks nothing
	OpNotIn                // none of Values
	OpLike                 // Values[0] as a pattern: * any characters, ? one, a backslash before either for itself
	OpGt
	OpGte
	OpLt
	OpLte
	OpHasAll   // the field is a list and holds all of Values (tags)
	OpVariable // there is a variable called Name for which all of All hold
	OpOr       // at least one of the groups in Any holds; within a group all conditions do
)

var opNames = [...]string{
	OpEq: "$eq", OpNeq: "$neq", OpExists: "$exists", OpIn: "$in", OpNotIn: "$notIn", OpLike: "$like", OpGt: "$gt", OpGte: "$gte",
	OpLt: "$lt", OpLte: "$lte", OpHasAll: "has all", OpVariable: "variable", OpOr: "$or",
}

func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return "?"
}

// ValueKind says which part of a Value holds.
type ValueKind uint8

const (
	Text ValueKind = iota + 1
	Number
	Time
	Flag
)

// Value is a value that a field is compared with. Keys are numbers.
type Value struct {
	Kind   ValueKind
	Text   string
	Number int64
	Time   time.Time
	Flag   bool
}

// Condition is one condition of a search. All conditions of a search must hold.
type Condition struct {
	// Field is the field's name in the contract, such as "processInstanceKey"; "$or" for OpOr.
	Field  string
	Op     Op
	Values []Value
	Exists bool          // of OpExists
	Name   string        // of OpVariable: the variable's name
	All    []Condition   // of OpVariable: what holds for its "value"
	Any    [][]Condition // of OpOr
}

// SortField is one field to sort by. Field is one of those that the contract lists for the search.
type SortField struct {
	Field string
	Desc  bool
}

// Page is the part of the result to return. At most one of From, After and Before is set.
type Page struct {
	From          Opt[int32]  // number of items to leave out, from 0
	After, Before Opt[string] // a cursor of an earlier result
	Limit         int32       // number of items to return, from 1 to 10,000
}

const (
	defaultLimit = 100
	maxLimit     = 10_000
)

// SearchRequest is what all searches have in common; every body of a search implements it, so that searching can be driven
// by tables.
type SearchRequest interface {
	Paging() Page
	Sorting() []SortField
	Conditions() []Condition
}

type pageForms uint8

const (
	pageFrom pageForms = 1 << iota
	pageAfter
	pageBefore
)

var (
	pageMembers = [...]members{
		pageFrom:                          {names: []string{"limit", "from"}, closed: true},
		pageAfter:                         {names: []string{"limit", "after"}, closed: true},
		pageFrom | pageAfter | pageBefore: {names: []string{"limit", "from", "after", "before"}, closed: true},
	}
	cursorRule = textRule{match: isBase64, shape: "a cursor of an earlier search"}
)

// page reads the part of the result that is wanted; the contract's forms of it are told apart by what is given.
func (r *reader) page(forms pageForms) Page {
	p := Page{Limit: defaultLimit}
	if !r.object() {
		return p
	}
	var seen uint64
	var given []string
	for r.next() {
		switch {
		case string(r.name) == "limit":
			if r.optional(&seen, 0) {
				p.Limit = r.int32(1, maxLimit)
			}
		case string(r.name) == "from" && forms&pageFrom != 0:
			if r.optional(&seen, 1) {
				p.From = Some(r.int32(0, 1<<31-1))
				given = append(given, "from")
			}
		case string(r.name) == "after" && forms&pageAfter != 0:
			if r.optional(&seen, 2) {
				p.After = Some(r.string(&cursorRule))
				given = append(given, "after")
			}
		case string(r.name) == "before" && forms&pageBefore != 0:
			if r.optional(&seen, 3) {
				p.Before = Some(r.string(&cursorRule))
				given = append(given, "before")
			}
		default:
			r.unknown(&pageMembers[forms])
		}
	}
	if len(given) > 1 {
		r.violate("must have only one of from, after and before, found " + strings.Join(given, " and "))
	}
	return p
}

func (p Page) paging() Page {
	if p.Limit == 0 {
		p.Limit = defaultLimit
	}
	return p
}

var (
	sortMembers = members{names: []string{"field", "order"}, required: 1, closed: true}
	sortOrders  = []string{"ASC", "DESC"}
	// lowerSortOrders are taken as well: clients of earlier versions write them.
	lowerSortOrders = []string{"ASC", "DESC", "asc", "desc"}
)

// sort reads the fields to sort by; fields are those the search can be sorted by.
func (r *reader) sort(fields []string) []SortField {
	return readList(r, nil, func(r *reader) SortField {
		var s SortField
		if !r.object() {
			return s
		}
		var seen uint64
		for r.next() {
			switch string(r.name) {
			case "field":
				if r.required(&seen, 0) {
					s.Field = r.enum(fields)
				}
			case "order":
				if r.optional(&seen, 1) {
					s.Desc = strings.EqualFold(r.enum(lowerSortOrders), sortOrders[1])
				}
			default:
				r.unknown(&sortMembers)
			}
		}
		r.complete(&sortMembers, seen)
		return s
	})
}

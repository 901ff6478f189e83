package search

import (
	"errors"
	"fmt"
)

// Errors that a caller tells apart.
var (
	ErrNotFound = errors.New("not found")
	ErrCursor   = errors.New("the cursor is not one of this search")
	ErrTooSlow  = errors.New("the search took too long")
)

// FieldError says what is wrong with one part of a query.
type FieldError struct{ Field, Reason string }

func (e *FieldError) Error() string { return e.Field + ": " + e.Reason }

// Op is how a field is compared.
type Op uint8

// The operators of the API, in its order.
const (
	Eq Op = iota
	Neq
	Exists
	In
	NotIn
	Like
	Gt
	Gte
	Lt
	Lte
)

var opNames = [...]string{"$eq", "$neq", "$exists", "$in", "$notIn", "$like", "$gt", "$gte", "$lt", "$lte"}

func (o Op) String() string {
	if int(o) < len(opNames) {
		return opNames[o]
	}
	return fmt.Sprintf("Op(%d)", o)
}

// ParseOp finds an operator by its name in the API, such as $eq.
func ParseOp(name string) (Op, bool) {
	for i, n := range opNames {
		if n == name {
			return Op(i), true
		}
	}
	return 0, false
}

// Condition compares one field. Exists has one bool; In and NotIn have any number of values; all others have one.
//
// Values are string, int, int32, int64, bool or time.Time. Keys may be decimal texts, times RFC 3339 texts or Unix
// milliseconds. For the fields that hold variables, Name is the variable's name and Values are JSON texts. For tags, Eq
// takes any number of values, all of which must be there.
type Condition struct {
	Field  string
	Name   string
	Op     Op
	Values []any
}

// SortField is one field of an order.
type SortField struct {
	Field string
	Desc  bool
}

// Page selects a part of the matches. After and Before are cursors of an earlier result with the same order; they exclude
// each other and From.
type Page struct {
	From   int
	Limit  int // 0: 100; at most 10,000
	After  string
	Before string
}

// Query asks for entities that meet all Conditions and, where Or has groups, all conditions of at least one group.
type Query struct {
	Conditions []Condition
	Or         [][]Condition
	Sort       []SortField
	Page       Page
}

// Limits of a query.
const (
	DefaultLimit  = 100
	MaxLimit      = 10_000
	MaxTotal      = 10_000
	maxConditions = 200
	maxValues     = 1_000 // of one list
	maxSort       = 20
	maxPageBytes  = 64 << 20
	maxPattern    = 1_000 // characters of a $like pattern: one comparison takes text times pattern and cannot be stopped
)

// Result is one page of matches.
type Result[T any] struct {
	Items []T
	Total int64 // how many match in all; MaxTotal when More
	More  bool  // there are more matches than MaxTotal
	Start string
	End   string // cursors of the first and last item; empty when there is none
}

// check refuses a query that is too large, before any SQL is made of it.
func (q *Query) check() error {
	n := len(q.Conditions)
	for _, group := range q.Or {
		n += len(group) + 1
	}
	switch {
	case n > maxConditions:
		return &FieldError{"filter", fmt.Sprintf("has %d conditions, but at most %d are allowed", n, maxConditions)}
	case len(q.Sort) > maxSort:
		return &FieldError{"sort", fmt.Sprintf("has %d fields, but at most %d are allowed", len(q.Sort), maxSort)}
	case q.Page.Limit < 0 || q.Page.Limit > MaxLimit:
		return &FieldError{"page.limit", fmt.Sprintf("is %d, but must be from 1 to %d", q.Page.Limit, MaxLimit)}
	case q.Page.From < 0:
		return &FieldError{"page.from", fmt.Sprintf("is %d, but must not be negative", q.Page.From)}
	case q.Page.After != "" && q.Page.Before != "":
		return &FieldError{"page", "has both after and before, but only one of them can be followed"}
	case q.Page.From > 0 && (q.Page.After != "" || q.Page.Before != ""):
		return &FieldError{"page", "has both from and a cursor, but only one of them can be followed"}
	}
	return nil
}

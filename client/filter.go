package client

import (
	"encoding/json"
)

// Filter is what a search asks of a member: [Eq], [NotEq], [In], [NotIn], [Like], [Exists], [Missing], [Greater],
// [AtLeast], [Less], [AtMost], and several of them with [Filter.And]. The zero Filter asks nothing. An operator that the
// search does not have for the member is refused by the cluster, with a sentence that lists those it has.
type Filter[T any] struct {
	conditions []condition
}

type condition struct {
	operator string
	value    any
}

func one[T any](operator string, value any) Filter[T] {
	return Filter[T]{[]condition{{operator, value}}}
}

// Eq asks for what equals value.
func Eq[T any](value T) Filter[T] { return one[T]("$eq", value) }

// NotEq asks for what does not equal value.
func NotEq[T any](value T) Filter[T] { return one[T]("$neq", value) }

// In asks for what equals one of the values.
func In[T any](values ...T) Filter[T] { return one[T]("$in", append([]T{}, values...)) }

// NotIn asks for what equals none of the values.
func NotIn[T any](values ...T) Filter[T] { return one[T]("$notIn", append([]T{}, values...)) }

// Like asks for texts that match a pattern, in which * stands for any characters and ? for one. A backslash before either
// takes it as it is.
func Like[T ~string](pattern T) Filter[T] { return one[T]("$like", pattern) }

// Exists asks for what has a value: client.Exists[string]().
func Exists[T any]() Filter[T] { return one[T]("$exists", true) }

// Missing asks for what has no value.
func Missing[T any]() Filter[T] { return one[T]("$exists", false) }

// Greater asks for what is greater, or later, than value.
func Greater[T any](value T) Filter[T] { return one[T]("$gt", value) }

// AtLeast asks for what is value or greater, or later.
func AtLeast[T any](value T) Filter[T] { return one[T]("$gte", value) }

// Less asks for what is less, or earlier, than value.
func Less[T any](value T) Filter[T] { return one[T]("$lt", value) }

// AtMost asks for what is value or less, or earlier.
func AtMost[T any](value T) Filter[T] { return one[T]("$lte", value) }

// And asks for both: AtLeast(from).And(Less(to)). Of two conditions of one kind the later counts.
func (f Filter[T]) And(other Filter[T]) Filter[T] {
	return Filter[T]{append(append([]condition{}, f.conditions...), other.conditions...)}
}

// IsZero tells whether the filter asks nothing.
func (f Filter[T]) IsZero() bool { return len(f.conditions) == 0 }

// MarshalJSON writes the conditions as an object of operators.
func (f Filter[T]) MarshalJSON() ([]byte, error) {
	m := make(map[string]any, len(f.conditions))
	for _, c := range f.conditions {
		m[c.operator] = c.value
	}
	return json.Marshal(m)
}

// Sort is by what, and in which order, a search sorts. [Asc] and [Desc] make one.
type Sort[F ~string] struct {
	Field F         `json:"field"`
	Order SortOrder `json:"order"`
}

// SortOrder is the direction of a sort.
type SortOrder string

// The directions of a sort.
const (
	Ascending  SortOrder = "ASC"
	Descending SortOrder = "DESC"
)

// Asc sorts from the smallest, or earliest, on.
func Asc[F ~string](field F) Sort[F] { return Sort[F]{field, Ascending} }

// Desc sorts from the greatest, or latest, on.
func Desc[F ~string](field F) Sort[F] { return Sort[F]{field, Descending} }

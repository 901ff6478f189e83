package feel

import (
	"iter"

	"github.com/cockroachdb/apd/v3"
)

// Value is one FEEL value. It is small, immutable and safe for concurrent use; copy it freely. The zero Value is null.
//
// What the fields hold depends on the kind:
//
//	boolean     n is 0 or 1
//	number      n × 10^-aux, or *apd.Decimal in ref when that does not fit
//	string      string in ref
//	date        n is the day, counted from 1970-01-01
//	time        n is the nanosecond of the day, *zone in ref unless local
//	date-time   n is the second since 1970 (of the local clock when ref holds no *zone), aux the nanoseconds
//	day-time    n is seconds (rounded down), aux nanoseconds
//	year-month  n is months
//	list        *listData or *jsonData in ref
//	context     *contextData or *jsonData in ref
//	range       *rangeData in ref
//	function    *Function in ref
type Value struct {
	kind Kind
	aux  uint32
	n    int64
	ref  any
}

// Null is the null value.
var Null = Value{}

var (
	valueTrue  = Value{kind: KindBoolean, n: 1}
	valueFalse = Value{kind: KindBoolean}
)

// Bool makes a boolean.
func Bool(b bool) Value {
	if b {
		return valueTrue
	}
	return valueFalse
}

// String makes a string. To turn any value into text, see Value.String.
func String(s string) Value { return Value{kind: KindString, ref: s} }

// Int makes a whole number.
func Int(i int64) Value { return Value{kind: KindNumber, n: i} }

// List makes a list of the items, which it keeps: do not change them afterwards.
func List(items ...Value) Value { return Value{kind: KindList, ref: &listData{items: items}} }

// Kind tells what sort of value it is.
func (v Value) Kind() Kind { return v.kind }

// IsNull tells whether the value is null.
func (v Value) IsNull() bool { return v.kind == KindNull }

// AsBool gives the boolean, if it is one.
func (v Value) AsBool() (value, ok bool) { return v.n != 0, v.kind == KindBoolean }

// AsString gives the string, if it is one.
func (v Value) AsString() (string, bool) {
	if v.kind != KindString {
		return "", false
	}
	return v.text(), true
}

func (v Value) text() string {
	s, _ := v.ref.(string)
	return s
}

// AsNumber gives the number as a decimal of its own, if it is one.
func (v Value) AsNumber() (*apd.Decimal, bool) {
	if v.kind != KindNumber {
		return nil, false
	}
	d := new(apd.Decimal)
	d.Set(v.decimal(new(apd.Decimal)))
	return d, true
}

// Int64 gives the number when it is whole and fits 64 bits.
func (v Value) Int64() (int64, bool) {
	if v.kind != KindNumber {
		return 0, false
	}
	return v.wholeInt64()
}

// Float64 gives the nearest binary floating-point number, if the value is a number.
func (v Value) Float64() (float64, bool) {
	if v.kind != KindNumber {
		return 0, false
	}
	return v.float64(), true
}

// AsList gives the items, if it is a list. They belong to the list: do not change them.
func (v Value) AsList() ([]Value, bool) {
	if v.kind != KindList {
		return nil, false
	}
	return v.items(), true
}

// Len is the number of items of a list, entries of a context, or 0.
func (v Value) Len() int {
	switch v.kind {
	case KindList:
		return len(v.items())
	case KindContext:
		return len(v.context().keys)
	}
	return 0
}

// Get gives the context's entry of that name. ok is false when there is none, or when v is no context.
func (v Value) Get(key string) (entry Value, ok bool) {
	if v.kind != KindContext {
		return Null, false
	}
	return v.entry(key)
}

// Entries iterates over a context's entries in their order; over nothing when v is no context.
func (v Value) Entries() iter.Seq2[string, Value] {
	return func(yield func(string, Value) bool) {
		if v.kind != KindContext {
			return
		}
		c := v.context()
		for i, k := range c.keys {
			if !yield(k, c.values[i]) {
				return
			}
		}
	}
}

// Keys lists the names of a context's entries in their order. They belong to the context: do not change them.
func (v Value) Keys() []string {
	if v.kind != KindContext {
		return nil
	}
	return v.context().keys
}

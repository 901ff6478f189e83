package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"strconv"
	"time"
)

// Opt is a value that may be missing. The zero Opt is missing; [Some] makes one that is there.
type Opt[T any] struct {
	value T
	set   bool
}

// Some is a value that is there.
func Some[T any](value T) Opt[T] { return Opt[T]{value, true} }

// Get returns the value and whether it is there.
func (o Opt[T]) Get() (T, bool) { return o.value, o.set }

// Or returns the value, or fallback when it is missing.
func (o Opt[T]) Or(fallback T) T {
	if o.set {
		return o.value
	}
	return fallback
}

// IsZero tells whether the value is missing.
func (o Opt[T]) IsZero() bool { return !o.set }

// MarshalJSON writes the value, or null when it is missing.
func (o Opt[T]) MarshalJSON() ([]byte, error) {
	if !o.set {
		return []byte("null"), nil
	}
	return json.Marshal(o.value)
}

// UnmarshalJSON reads a value; null leaves it missing.
func (o *Opt[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		*o = Opt[T]{}
		return nil
	}
	o.set = true
	return json.Unmarshal(data, &o.value)
}

// String writes the value, or "-" when it is missing.
func (o Opt[T]) String() string { return text(o.value, o.set) }

// Nullable is a value that may be missing, or be null. In requests the two may differ: missing leaves something as it is,
// null takes it away. The zero Nullable is missing.
type Nullable[T any] struct {
	value T
	state nullState
}

type nullState uint8

const (
	isMissing nullState = iota
	isNullValue
	isValue
)

// NotNull is a value that is there; Null is an explicit null.
func NotNull[T any](value T) Nullable[T] { return Nullable[T]{value, isValue} }

// Null is an explicit null.
func Null[T any]() Nullable[T] { return Nullable[T]{state: isNullValue} }

// Get returns the value and whether it is there: neither missing nor null.
func (n Nullable[T]) Get() (T, bool) { return n.value, n.state == isValue }

// Or returns the value, or fallback when it is missing or null.
func (n Nullable[T]) Or(fallback T) T {
	if n.state == isValue {
		return n.value
	}
	return fallback
}

// IsNull tells whether the value is an explicit null.
func (n Nullable[T]) IsNull() bool { return n.state == isNullValue }

// IsZero tells whether the value is missing.
func (n Nullable[T]) IsZero() bool { return n.state == isMissing }

// MarshalJSON writes the value or null.
func (n Nullable[T]) MarshalJSON() ([]byte, error) {
	if n.state != isValue {
		return []byte("null"), nil
	}
	return json.Marshal(n.value)
}

// UnmarshalJSON reads a value or null.
func (n *Nullable[T]) UnmarshalJSON(data []byte) error {
	if isNull(data) {
		*n = Null[T]()
		return nil
	}
	n.state = isValue
	return json.Unmarshal(data, &n.value)
}

// String writes the value, or "-" when there is none.
func (n Nullable[T]) String() string { return text(n.value, n.state == isValue) }

func text(value any, there bool) string {
	if !there {
		return "-"
	}
	return fmt.Sprint(value)
}

// readKey reads a key that is a text or a whole number.
func readKey(data []byte, into *string) error {
	if len(data) > 0 && data[0] == '"' {
		return json.Unmarshal(data, into)
	}
	if isNull(data) {
		return nil
	}
	if _, err := strconv.ParseInt(string(data), 10, 64); err != nil {
		return fmt.Errorf("expected a key, found %.40s", data)
	}
	*into = string(data)
	return nil
}

func isNull(data []byte) bool { return string(bytes.TrimSpace(data)) == "null" }

// Value is any JSON value, kept as it travels: numbers keep all their digits. The zero Value is missing. [ValueOf] makes one.
type Value struct {
	raw json.RawMessage
	err error
}

// ValueOf turns a Go value into JSON as encoding/json does. What cannot be turned makes the call that sends it fail.
func ValueOf(v any) Value {
	raw, err := json.Marshal(v)
	return Value{raw, err}
}

// RawValue takes JSON as it is. The bytes must not change afterwards.
func RawValue(raw []byte) Value {
	if !json.Valid(raw) {
		return Value{err: errors.New("expected JSON, found something else")}
	}
	return Value{raw: raw}
}

// Decode reads the value into what into points at, as encoding/json does.
func (v Value) Decode(into any) error {
	if v.err != nil {
		return v.err
	}
	if v.raw == nil {
		return errors.New("expected a value, found none")
	}
	return json.Unmarshal(v.raw, into)
}

// Raw is the JSON, or nil when the value is missing. It must not be changed.
func (v Value) Raw() json.RawMessage { return v.raw }

// IsZero tells whether the value is missing.
func (v Value) IsZero() bool { return v.raw == nil && v.err == nil }

// MarshalJSON writes the value as it is.
func (v Value) MarshalJSON() ([]byte, error) {
	if v.err != nil {
		return nil, v.err
	}
	if v.raw == nil {
		return []byte("null"), nil
	}
	return v.raw, nil
}

// UnmarshalJSON keeps the value as it is.
func (v *Value) UnmarshalJSON(data []byte) error {
	v.raw = append(json.RawMessage(nil), data...)
	return nil
}

// String is the JSON.
func (v Value) String() string { return string(v.raw) }

// Object is a JSON object of any content, such as variables or headers. The zero Object is missing. [Vars] makes one.
type Object struct{ Value }

// Vars makes an object of a map or a struct, as encoding/json does: Vars(order), or Vars(map[string]any{"orderId": 17}).
// A nil map or pointer is the zero Object. What is no object makes the call that sends it fail.
func Vars(v any) Object {
	if v == nil {
		return Object{}
	}
	value := ValueOf(v)
	if value.err == nil && isNull(value.raw) {
		return Object{}
	}
	if value.err == nil && (len(value.raw) == 0 || value.raw[0] != '{') {
		value.err = fmt.Errorf("expected a map or a struct, which make a JSON object, found %T, which makes %s", v, kindOf(value.raw))
	}
	return Object{value}
}

func kindOf(raw []byte) string {
	switch {
	case len(raw) == 0:
		return "nothing"
	case raw[0] == '[':
		return "a list"
	case raw[0] == '"':
		return "a text"
	}
	return string(raw)
}

// Map reads the object into a map. Numbers come as json.Number, with all their digits.
func (o Object) Map() (map[string]any, error) {
	if o.err != nil {
		return nil, o.err
	}
	if o.raw == nil {
		return map[string]any{}, nil
	}
	d := json.NewDecoder(bytes.NewReader(o.raw))
	d.UseNumber()
	m := map[string]any{}
	return m, d.Decode(&m)
}

// Duration is a span of time that travels as whole milliseconds: client.Duration(30 * time.Second).
type Duration time.Duration

// MarshalJSON writes milliseconds, rounded up, so that what is longer than nothing does not become nothing.
func (d Duration) MarshalJSON() ([]byte, error) {
	ms := int64(d) / int64(time.Millisecond)
	if int64(d)%int64(time.Millisecond) > 0 {
		ms++
	}
	return strconv.AppendInt(nil, ms, 10), nil
}

// UnmarshalJSON reads milliseconds.
func (d *Duration) UnmarshalJSON(data []byte) error {
	ms, err := strconv.ParseInt(string(data), 10, 64)
	if err != nil {
		return fmt.Errorf("expected milliseconds, found %.40s", data)
	}
	*d = Duration(time.Duration(ms) * time.Millisecond)
	return nil
}

// String writes the span as time.Duration does.
func (d Duration) String() string { return time.Duration(d).String() }

// Instant is a point in time that travels as milliseconds since 1970.
type Instant struct{ time.Time }

// MarshalJSON writes milliseconds since 1970.
func (i Instant) MarshalJSON() ([]byte, error) { return strconv.AppendInt(nil, i.UnixMilli(), 10), nil }

// UnmarshalJSON reads milliseconds since 1970.
func (i *Instant) UnmarshalJSON(data []byte) error {
	ms, err := strconv.ParseInt(string(data), 10, 64)
	if err != nil {
		return fmt.Errorf("expected milliseconds since 1970, found %.40s", data)
	}
	i.Time = time.UnixMilli(ms)
	return nil
}

// DateChange is what to do with a date: leave it (the zero DateChange), set it ([SetDate]) or take it away ([ClearDate]).
type DateChange struct {
	to    time.Time
	clear bool
}

// SetDate sets a date.
func SetDate(to time.Time) DateChange { return DateChange{to: to} }

// ClearDate takes a date away.
func ClearDate() DateChange { return DateChange{clear: true} }

// IsZero tells whether the date is left as it is.
func (d DateChange) IsZero() bool { return !d.clear && d.to.IsZero() }

// MarshalJSON writes the date, an empty text that clears it, or null.
func (d DateChange) MarshalJSON() ([]byte, error) {
	switch {
	case d.clear:
		return []byte(`""`), nil
	case d.to.IsZero():
		return []byte("null"), nil
	}
	return json.Marshal(d.to)
}

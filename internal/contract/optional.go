package contract

// Opt is a value that may be missing: absent (not sent, or not there), null (sent as null) or set. The zero Opt is absent.
// In requests the contract's nullable fields tell null from absent; in responses both are written as null where the
// contract asks for the field, and left out where it does not.
type Opt[T any] struct {
	value T
	state optState
}

type optState uint8

const (
	optAbsent optState = iota
	optNull
	optSet
)

// Some is a set value.
func Some[T any](value T) Opt[T] { return Opt[T]{value: value, state: optSet} }

// Null is an explicit null.
func Null[T any]() Opt[T] { return Opt[T]{state: optNull} }

// NonZero is value, or absent when value is the zero of its type: the key 0, the empty string.
func NonZero[T comparable](value T) Opt[T] {
	var zero T
	if value == zero {
		return Opt[T]{}
	}
	return Some(value)
}

// Get returns the value and whether it is set.
func (o Opt[T]) Get() (T, bool) { return o.value, o.state == optSet }

// Or returns the value when it is set, and fallback otherwise.
func (o Opt[T]) Or(fallback T) T {
	if o.state == optSet {
		return o.value
	}
	return fallback
}

// Value returns the value, or the zero of its type when there is none.
func (o Opt[T]) Value() T { return o.value }

// IsSet tells whether there is a value.
func (o Opt[T]) IsSet() bool { return o.state == optSet }

// IsNull tells whether null was sent.
func (o Opt[T]) IsNull() bool { return o.state == optNull }

// IsAbsent tells whether nothing was sent.
func (o Opt[T]) IsAbsent() bool { return o.state == optAbsent }

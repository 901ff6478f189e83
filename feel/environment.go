package feel

import "time"

// Variables gives an expression the values of the variables it names, and only of those. ok is false when there is none.
type Variables interface {
	Lookup(name string) (value Value, ok bool)
}

// VariablesFunc is a function that is Variables.
type VariablesFunc func(name string) (Value, bool)

// Lookup calls the function.
func (f VariablesFunc) Lookup(name string) (Value, bool) { return f(name) }

// VariablesMap is a map that is Variables.
type VariablesMap map[string]Value

// Lookup looks into the map.
func (m VariablesMap) Lookup(name string) (Value, bool) {
	v, ok := m[name]
	return v, ok
}

// VariablesOf makes Variables of a context's entries.
func VariablesOf(context Value) Variables { return VariablesFunc(context.Get) }

// NoVariables is no variables at all. A nil Variables means the same.
var NoVariables Variables = VariablesMap(nil)

// Environment is what an evaluation may know of the world besides variables. The zero value works. With NowMillis, Zone
// and Seed set, an evaluation is a function of its inputs: the same again, on any machine.
type Environment struct {
	NowMillis int64  // what now() and today() read, in milliseconds since 1970; 0 reads the machine's clock
	Zone      string // the time zone of now() and today(), such as "Europe/Berlin"; empty is UTC
	Seed      uint64 // what random number() and uuid() start from; 0 takes a seed of the machine
	Input     *Value // the implicit input of unary tests, `?`

	// Fallback is asked for the variables that an evaluation's Variables do not have, or nil.
	Fallback Variables

	// Functions gives functions of the host by name, or nil. It is asked before the built-in functions, for names that no context in the
	// expression defines. args is how many arguments the call has: one name may stand for several functions.
	Functions func(name string, args int) *Function

	Limits Limits
	Budget *Budget // when it is set, the evaluation draws from it, and Limits mean nothing
}

// Limits bound what one evaluation may use; exceeding one ends it with a *LimitError. 0 takes the default, for which the
// comment stands. All but Time are deterministic.
type Limits struct {
	Steps int64         // 1,000,000: evaluated nodes, and items that functions and ranges go through
	Bytes int64         // 16 MiB of values produced
	Depth int           // 1,000 nested calls of functions
	Time  time.Duration // 5 s, the last resort; negative: no clock is read at all
}

const (
	defaultSteps = 1_000_000
	defaultBytes = 16 << 20
	defaultDepth = 1_000
	defaultTime  = 5 * time.Second
)

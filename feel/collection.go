package feel

import "strconv"

// listData is a list whose items are there.
type listData struct{ items []Value }

// contextData is a context whose entries are there, in the order they were first named.
type contextData struct {
	keys   []string
	values []Value
	index  map[string]int // nil while a scan of the keys is as fast
}

// Entry is one entry of a context.
type Entry struct {
	Key   string
	Value Value
}

// NewContext makes a context of entries in this order. A later entry of the same name takes the place of an earlier one.
func NewContext(entries ...Entry) Value {
	b := newContextBuilder(len(entries))
	for _, e := range entries {
		b.put(e.Key, e.Value)
	}
	return b.value()
}

// With gives a context with one entry more, or another value for an entry it has. Anything but a context counts as empty.
func (v Value) With(key string, entry Value) Value {
	b := newContextBuilder(v.Len() + 1)
	b.putAll(v)
	b.put(key, entry)
	return b.value()
}

const scanLimit = 8 // up to so many keys a scan beats a map

type contextBuilder struct{ c *contextData }

func newContextBuilder(size int) contextBuilder {
	return contextBuilder{&contextData{keys: make([]string, 0, size), values: make([]Value, 0, size)}}
}

func (b contextBuilder) put(key string, v Value) {
	c := b.c
	if i := c.find(key); i >= 0 {
		c.values[i] = v
		return
	}
	c.keys = append(c.keys, key)
	c.values = append(c.values, v)
	switch {
	case c.index != nil:
		c.index[key] = len(c.keys) - 1
	case len(c.keys) > scanLimit:
		c.index = make(map[string]int, 2*len(c.keys))
		for i, k := range c.keys {
			c.index[k] = i
		}
	}
}

func (b contextBuilder) putAll(v Value) {
	for k, e := range v.Entries() {
		b.put(k, e)
	}
}

func (b contextBuilder) value() Value { return Value{kind: KindContext, ref: b.c} }

func (c *contextData) find(key string) int {
	if c.index != nil {
		if i, ok := c.index[key]; ok {
			return i
		}
		return -1
	}
	for i, k := range c.keys {
		if k == key {
			return i
		}
	}
	return -1
}

func (c *contextData) get(key string) (Value, bool) {
	if i := c.find(key); i >= 0 {
		return c.values[i], true
	}
	return Null, false
}

// items gives the items of a list, decoding them first when they are still JSON.
func (v Value) items() []Value {
	switch r := v.ref.(type) {
	case *listData:
		return r.items
	case *jsonData:
		return r.list().items
	}
	return nil
}

var emptyContext = &contextData{}

// context gives the entries of a context, decoding them first when they are still JSON.
func (v Value) context() *contextData {
	switch r := v.ref.(type) {
	case *contextData:
		return r
	case *jsonData:
		return r.context()
	}
	return emptyContext
}

// entry gives an entry of a context, decoding no more than is needed for it.
func (v Value) entry(key string) (Value, bool) {
	switch r := v.ref.(type) {
	case *contextData:
		return r.get(key)
	case *jsonData:
		return r.entry(key)
	}
	return Null, false
}

// rangeData is a range of numbers or temporal values.
type rangeData struct {
	start, end             Value
	startClosed, endClosed bool
}

// Range makes a range from start to end, each end belonging to it (closed) or not.
func Range(start, end Value, startClosed, endClosed bool) Value {
	return Value{kind: KindRange, ref: &rangeData{start, end, startClosed, endClosed}}
}

// AsRange gives the ends of a range, if it is one.
func (v Value) AsRange() (start, end Value, startClosed, endClosed, ok bool) {
	r, ok := v.ref.(*rangeData)
	if !ok {
		return Null, Null, false, false, false
	}
	return r.start, r.end, r.startClosed, r.endClosed, true
}

// Function is something an expression can call: a FEEL function, or one the host gives (see Environment.Functions).
type Function struct {
	Name string
	// Params names the parameters in their order, for calls with named arguments; its length is the number of arguments taken.
	Params []string
	// Call computes the result from one value for each parameter. A failure becomes null with a warning.
	Call func(args []Value) (Value, error)

	body  *functionCode // what FEEL functions have instead of Call
	outer *frame
	home  *home
}

// NewFunction makes a function value that Go code answers.
func NewFunction(name string, params []string, call func(args []Value) (Value, error)) Value {
	return Value{kind: KindFunction, ref: &Function{Name: name, Params: params, Call: call}}
}

func quote(s string) string { return strconv.Quote(s) }

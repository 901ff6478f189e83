package feel

import "strings"

// candidate is one place where the value of a name may be.
type candidate struct {
	hops  int // frames outwards
	index int // in the frame; of a scopeItem: that of the item
	kind  scopeKind
}

// candidates lists where a name may be, innermost first. sure is true when the last always has it.
func (c *compiler) candidates(name string) (list []candidate, sure bool) {
	hops := 0
	for s := c.scope; s != nil; s = s.outer {
		i := s.find(name)
		switch {
		case s.kind == scopeItem:
			list = append(list, candidate{hops, 0, scopeItem})
			if i >= 0 && !s.maybe {
				return list, true
			}
		case i >= 0:
			list = append(list, candidate{hops, i, s.kind})
			if s.kind == scopeLocals || s.plain[i] {
				return list, true
			}
		}
		hops++
	}
	return list, false
}

func (c *compiler) globalIndex(name string) int {
	i, ok := c.globals[name]
	if !ok {
		i = len(c.names)
		c.globals[name] = i
		c.names = append(c.names, name)
	}
	return i
}

func up(f *frame, hops int) *frame {
	for ; hops > 0; hops-- {
		f = f.outer
	}
	return f
}

func (c *compiler) ref(n *refNode) code {
	head := c.variable(n.names[0])
	keys := n.names[1:]
	if len(keys) == 0 {
		return head
	}
	return func(ev *evaluation, f *frame) Value {
		before := len(ev.warnings)
		v := head(ev, f)
		if v.kind == KindNull && len(ev.warnings) > before {
			return v // that there is no such variable has been said
		}
		for _, key := range keys {
			if v.kind == KindContext {
				if e, ok := v.entry(key); ok && e.kind != KindFunction {
					v = e
					continue
				}
			}
			v = ev.path(v, key)
		}
		return v
	}
}

func (c *compiler) variable(name string) code {
	list, sure := c.candidates(name)
	if sure && len(list) == 1 && list[0].kind != scopeItem {
		return localCode(list[0].hops, list[0].index)
	}
	outermost := constant(Null)
	if !sure {
		outermost = c.global(name)
	}
	if len(list) == 0 {
		return outermost
	}
	return func(ev *evaluation, f *frame) Value {
		for _, at := range list {
			if v, ok := at.read(f, name); ok {
				return v
			}
		}
		return outermost(ev, f)
	}
}

// read gives the value of a name at a place, if it is there.
func (at candidate) read(f *frame, name string) (Value, bool) {
	v := up(f, at.hops).vars[at.index]
	switch at.kind {
	case scopeLocals:
		return v, true
	case scopeEntries:
		return v, v.kind != KindFunction
	}
	if v.kind == KindContext {
		if e, ok := v.entry(name); ok && e.kind != KindFunction {
			return e, true
		}
	}
	return v, name == itemName && !v.failed()
}

// noItem stands where the item of a filter will be, while the filter is computed once without.
var noItem = failure("there is no item")

const (
	itemName    = "item"
	partialName = "partial"
)

func localCode(hops, index int) code {
	switch hops {
	case 0:
		return func(_ *evaluation, f *frame) Value { return f.vars[index] }
	case 1:
		return func(_ *evaluation, f *frame) Value { return f.outer.vars[index] }
	}
	return func(_ *evaluation, f *frame) Value { return up(f, hops).vars[index] }
}

func (c *compiler) global(name string) code {
	if name == inputName {
		return func(ev *evaluation, _ *frame) Value {
			v, _ := ev.implicitInput()
			return v
		}
	}
	i := c.globalIndex(name)
	return func(ev *evaluation, _ *frame) Value {
		v, ok := ev.global(i)
		if !ok {
			ev.warn(NoVariableFound, "No variable has the name '%s'.", name)
		}
		return v
	}
}

// pathCode reads an entry of a context, of each context in a list, or a property.
func pathCode(x code, key string) code {
	return func(ev *evaluation, f *frame) Value {
		v := x(ev, f)
		if v.kind == KindContext {
			if e, ok := v.entry(key); ok && e.kind != KindFunction {
				return e
			}
		}
		return ev.path(v, key)
	}
}

func (ev *evaluation) path(v Value, key string) Value {
	switch v.kind {
	case kindFailure:
		return v
	case KindContext:
		if e, ok := v.entry(key); ok && e.kind != KindFunction {
			return e
		}
		ev.warn(NoContextEntryFound, "The context has no entry '%s'. %s", key, availableKeys(v.context()))
		return Null
	case KindNull:
		ev.warn(NoContextEntryFound, "There is no entry '%s', because the context is null.", key)
		return Null
	case KindList:
		return ev.pathOfItems(v, key)
	}
	if p, ok := v.property(key); ok {
		return p
	}
	ev.warn(NoPropertyFound, "The value '%s' has no property '%s'. It has: %s.", brief(v), key, orNone(strings.Join(v.propertyNames(), ", ")))
	return Null
}

func (ev *evaluation) pathOfItems(v Value, key string) Value {
	items := v.items()
	ev.enter(1)
	ev.step(len(items))
	out := make([]Value, len(items))
	for i, x := range items {
		out[i] = ev.path(x, key)
	}
	ev.leave(1)
	return ev.list(out)
}

func orNone(s string) string {
	if s == "" {
		return "none"
	}
	return s
}

const maxKeysTold = 10

func availableKeys(c *contextData) string {
	var keys []string
	for i, k := range c.keys {
		if len(keys) > maxKeysTold {
			break
		}
		if c.values[i].kind != KindFunction {
			keys = append(keys, k)
		}
	}
	if len(keys) == 0 {
		return "It is empty."
	}
	more := ""
	if len(keys) > maxKeysTold {
		keys, more = keys[:maxKeysTold], ", …"
	}
	return "It has: '" + strings.Join(keys, "', '") + "'" + more + "."
}

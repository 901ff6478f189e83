package feel

var contextFunctions = map[string][]builtin{
	"get entries": {fn("context", "c", getEntries), fn("m", "c", getEntries)},
	"get value": {
		fn("context,key", "c*", getValue), fn("m,key", "c*", getValue), fn("context,keys", "c*", getValue),
	},
	"context put":   {fn("context,key,value", "c**", contextPut), fn("context,keys,value", "c**", contextPut)},
	"put":           {fn("context,key,value", "c**", contextPut), fn("context,keys,value", "c**", contextPut)},
	"context merge": {variadic(fn("contexts", "l", contextMerge))},
	"put all":       {variadic(fn("contexts", "l", contextMerge))},
	"context":       {fn("entries", "*", contextOf)},
}

func getEntries(ev *evaluation, a []Value) Value {
	var out []Value
	for k, v := range a[0].Entries() {
		if v.kind == KindFunction {
			continue
		}
		ev.step(1)
		ev.produce(3 * valueSize)
		out = append(out, NewContext(Entry{"key", String(k)}, Entry{"value", v}))
	}
	return ev.list(out)
}

// variable gives an entry that is no function.
func (v Value) variable(key string) Value {
	if e, _ := v.Get(key); e.kind != KindFunction {
		return e
	}
	return Null
}

// getValue takes the name of an entry, or a list of names that lead to one.
func getValue(ev *evaluation, a []Value) Value {
	if a[1].kind == KindString {
		return a[0].variable(a[1].text())
	}
	if a[1].kind != KindList {
		return illegal(a)
	}
	keys := a[1].items()
	if len(keys) == 0 {
		return Null
	}
	v := a[0]
	for _, k := range keys {
		ev.step(1)
		if k.kind != KindString {
			return Null
		}
		v = v.variable(k.text())
	}
	return v
}

func contextPut(ev *evaluation, a []Value) Value {
	switch a[1].kind {
	case KindString:
		return ev.put(a[0], a[1:2], a[2])
	case KindList:
		keys := a[1].items()
		for _, k := range keys {
			if k.kind != KindString {
				return illegal(a)
			}
		}
		if len(keys) == 0 {
			return Null
		}
		return ev.put(a[0], keys, a[2])
	}
	return illegal(a)
}

// put sets an entry, and the contexts that lead to it.
func (ev *evaluation) put(c Value, keys []Value, v Value) Value {
	ev.enter(1)
	defer ev.leave(1)
	ev.step(c.Len())
	ev.produce((c.Len() + 1) * (valueSize + 16))
	key := keys[0].text()
	if len(keys) > 1 {
		v = ev.put(c.variable(key), keys[1:], v)
	}
	return c.With(key, v)
}

func contextMerge(ev *evaluation, a []Value) Value {
	b := newContextBuilder(4)
	for _, c := range a[0].items() {
		if c.kind != KindContext {
			return Null
		}
		ev.step(c.Len())
		ev.produce(c.Len() * (valueSize + 16))
		b.putAll(c)
	}
	return b.value()
}

// contextOf makes a context of a list of contexts with the entries `key` and `value`.
func contextOf(ev *evaluation, a []Value) Value {
	if a[0].kind != KindList {
		return Null
	}
	b := newContextBuilder(len(a[0].items()))
	for _, e := range a[0].items() {
		ev.step(1)
		ev.produce(valueSize + 16)
		key, _ := e.Get("key")
		value, ok := e.Get("value")
		if key.kind != KindString || !ok {
			return Null
		}
		b.put(key.text(), value)
	}
	return b.value()
}

package feel

import "math"

func (c *compiler) iteration(n *iterationNode) code {
	lists := make([]code, len(n.over))
	names := make([]string, len(n.over), len(n.over)+1)
	for i, it := range n.over {
		lists[i] = c.compile(it.list)
		if !contains(names[:i], it.name) { // of two iterators with one name the first counts
			names[i] = it.name
		}
	}
	if n.kind == iterateFor {
		names = append(names, partialName)
	}
	var inner code
	var cost int
	c.within(scopeLocals, names, func(*scope) {
		inner, cost = c.costOf(func() code { return c.compile(n.inner) })
	})
	l := &loop{kind: n.kind, lists: lists, inner: inner, cost: cost, size: len(names), fresh: hasFunction(n.inner)}
	return l.run
}

// loop goes through the product of lists, the last the fastest.
type loop struct {
	kind  iterationKind
	lists []code
	inner code
	cost  int
	size  int
	fresh bool // a function may keep the frame, so each turn needs its own
}

func (l *loop) run(ev *evaluation, outer *frame) Value {
	items := make([][]Value, len(l.lists))
	turns := int64(1)
	failed := Null
	for i, k := range l.lists {
		v := k(ev, outer)
		if v.kind != KindList {
			if v = ev.mistyped(KindList, v); !failed.failed() {
				failed = v
			}
			continue
		}
		items[i] = v.items()
		if p, ok := multiply64(turns, int64(len(items[i]))); ok {
			turns = p
		} else {
			turns = math.MaxInt64
		}
	}
	if failed.failed() {
		return failed.orNull()
	}
	t := turn{l: l, items: items, at: make([]int, len(items)), f: newFrame(outer, l.size)}
	if l.kind == iterateFor {
		return t.collect(ev, turns)
	}
	neutral := Bool(l.kind == iterateEvery)
	state := neutral
	for ; turns > 0; turns-- {
		state = ev.join(state, t.next(ev), neutral)
		if state.kind != KindNull && (state.fatal() || state.n != neutral.n) {
			return state
		}
	}
	return state
}

// turn is where a loop is.
type turn struct {
	l     *loop
	items [][]Value
	at    []int
	f     *frame
}

func (t *turn) next(ev *evaluation) Value {
	ev.step(t.l.cost)
	if t.l.fresh {
		f := newFrame(t.f.outer, t.l.size)
		copy(f.vars, t.f.vars)
		t.f = f
	}
	for i, list := range t.items {
		t.f.vars[i] = list[t.at[i]]
	}
	for i := len(t.at) - 1; i >= 0; i-- {
		if t.at[i]++; t.at[i] < len(t.items[i]) {
			break
		}
		t.at[i] = 0
	}
	return t.l.inner(ev, t.f)
}

func (t *turn) collect(ev *evaluation, turns int64) Value {
	results := make([]Value, 0, min(turns, 1024))
	partial := len(t.items)
	for ; turns > 0; turns-- {
		t.f.vars[partial] = List(results[:len(results):len(results)]...)
		v := t.next(ev)
		if v.fatal() {
			return v
		}
		ev.produce(valueSize)
		results = append(results, v.orNull())
	}
	return List(results...)
}

// span is the list of whole steps from one number to another.
func (c *compiler) span(n *spanNode) code {
	start, end := c.compile(n.start), c.compile(n.end)
	return func(ev *evaluation, f *frame) Value {
		a, b := start(ev, f), end(ev, f)
		if a.kind != KindNumber {
			return ev.mistyped(KindNumber, a)
		}
		if b.kind != KindNumber {
			return ev.mistyped(KindNumber, b)
		}
		if a.small() && b.small() && a.aux == 0 && b.aux == 0 {
			return ev.wholeSpan(a.n, b.n)
		}
		return ev.span(a, b)
	}
}

func (ev *evaluation) wholeSpan(from, to int64) Value {
	distance := uint64(to - from)
	if to < from {
		distance = uint64(from - to)
	}
	size := int(min(distance, math.MaxInt32)) + 1
	ev.produce(size * valueSize)
	ev.step(size)
	items := make([]Value, size)
	by := int64(1)
	if to < from {
		by = -1
	}
	for i := range items {
		items[i] = Int(from + int64(i)*by)
	}
	return List(items...)
}

func (ev *evaluation) span(a, b Value) Value {
	by := Int(1)
	if compareNumbers(a, b) >= 0 {
		by = Int(-1)
	}
	var items []Value
	for v, ok := a, true; ok; v, ok = addNumbers(v, by) {
		if order := compareNumbers(v, b); order != 0 && order > 0 == (by.n > 0) {
			break
		}
		ev.step(1 + v.effort())
		ev.produce(valueSize)
		items = append(items, v)
	}
	return List(items...)
}

func (c *compiler) filter(n *filterNode) code {
	list := c.compile(n.x)
	if index, ok := constantIndex(n.filter); ok {
		return func(ev *evaluation, f *frame) Value {
			v := list(ev, f)
			if v.kind != KindList {
				return ev.mistyped(KindList, v).orNull()
			}
			return itemAt(v.items(), index)
		}
	}
	tryIndex := !asksEachItem(n.filter)
	s := &selection{fresh: hasFunction(n.filter)}
	c.within(scopeItem, []string{itemName}, func(sc *scope) {
		sc.maybe = tryIndex
		s.filter, s.cost = c.costOf(func() code { return c.compile(n.filter) })
	})
	return func(ev *evaluation, f *frame) Value {
		v := list(ev, f)
		if v.kind != KindList {
			return ev.mistyped(KindList, v).orNull()
		}
		if tryIndex {
			without := newFrame(f, 1)
			without.vars[0] = noItem
			if index := s.filter(ev, without); index.kind == KindNumber {
				return itemAt(v.items(), index)
			}
		}
		return s.of(ev, f, v.items())
	}
}

// asksEachItem tells which filters are about the item from the start. Others are computed once without it, for they may give an index.
func asksEachItem(n node) bool {
	switch n := n.(type) {
	case *comparisonNode:
		return n.op != opNotEqual
	case *callNode:
		return true
	}
	return false
}

func constantIndex(n node) (Value, bool) {
	if neg, ok := n.(*negateNode); ok {
		v, ok := constantIndex(neg.x)
		if _, again := neg.x.(*negateNode); again || !ok {
			return Null, false
		}
		return negateNumber(v), true
	}
	l, ok := n.(*literalNode)
	return l.asNumber(ok)
}

func (l *literalNode) asNumber(ok bool) (Value, bool) {
	if !ok || l.value.kind != KindNumber {
		return Null, false
	}
	return l.value, true
}

// selection picks the items for which a filter holds, or the one it gives the index of.
type selection struct {
	filter code
	cost   int
	fresh  bool
}

func (s *selection) of(ev *evaluation, outer *frame, items []Value) Value {
	var out []Value
	f := newFrame(outer, 1)
	for i, x := range items {
		ev.step(s.cost)
		if s.fresh && i > 0 {
			f = newFrame(outer, 1)
		}
		f.vars[0] = x
		v := s.filter(ev, f)
		switch {
		case v.fatal() || v.failed() && i == 0:
			return v.orNull()
		case v.failed():
			continue
		case i == 0 && v.kind == KindNumber:
			return itemAt(items, v)
		case v.kind == KindBoolean && v.n != 0:
			ev.produce(valueSize)
			out = append(out, x)
		}
	}
	return List(out...)
}

// itemAt gives the item at an index from 1, or from the end if it is negative; null beyond.
func itemAt(items []Value, index Value) Value {
	n, ok := wholePart(index)
	if !ok {
		return Null
	}
	if index.sign() > 0 {
		if index, ok := subtractNumbers(index, Int(1)); ok {
			n, _ = wholePart(index)
			if index.sign() < 0 {
				return Null
			}
		}
	} else {
		index, ok = addNumbers(Int(int64(len(items))), index)
		n, _ = wholePart(index)
		if !ok || index.sign() < 0 {
			return Null
		}
	}
	if n < 0 || n >= int64(len(items)) {
		return Null
	}
	return items[n]
}

// hasFunction tells whether a function is defined inside a node, which may then outlive the frame it is defined in.
func hasFunction(n node) bool {
	found := false
	visit(n, func(n node) bool {
		if _, ok := n.(*functionNode); ok {
			found = true
		}
		return !found
	})
	return found
}

// visit walks over a node and those within, as long as the function says so.
func visit(n node, see func(node) bool) {
	if n == nil || !see(n) {
		return
	}
	for _, inner := range children(n) {
		visit(inner, see)
	}
}

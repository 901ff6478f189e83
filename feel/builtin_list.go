package feel

import (
	"slices"
	"strings"
)

var listFunctions = map[string][]builtin{
	"list contains": {fn("list,element", "l*", func(ev *evaluation, a []Value) Value {
		return Bool(ev.indexIn(a[0].items(), a[1]) >= 0)
	})},
	"count":    {fn("list", "l", func(_ *evaluation, a []Value) Value { return Int(int64(len(a[0].items()))) })},
	"is empty": {fn("list", "l", func(_ *evaluation, a []Value) Value { return Bool(len(a[0].items()) == 0) })},
	"sublist": {
		fn("list,start", "ln", func(ev *evaluation, a []Value) Value { return sublist(ev, a[0].items(), a[1], -1) }),
		fn("list,start,length", "lnn", func(ev *evaluation, a []Value) Value {
			return sublist(ev, a[0].items(), a[1], max(a[2].truncated(), 0))
		}),
	},
	"append":      {variadic(fn("list,items", "ll", func(ev *evaluation, a []Value) Value { return ev.joined(a[0].items(), a[1].items()) }))},
	"concatenate": {variadic(fn("lists", "l", func(ev *evaluation, a []Value) Value { return ev.concatenate(a[0].items()) }))},
	"insert before": {fn("list,position,newItem", "ln*", func(ev *evaluation, a []Value) Value {
		list := a[0].items()
		i, ok := position(list, a[1])
		if !ok {
			return failure("the position must not be 0")
		}
		return ev.joined(list[:i], a[2:3], list[i:])
	})},
	"remove": {fn("list,position", "ln", func(ev *evaluation, a []Value) Value {
		list := a[0].items()
		i, ok := position(list, a[1])
		if !ok {
			return failure("the position must not be 0")
		}
		behind := min(i+1, len(list))
		if a[1].truncated() < -len(list) {
			behind = i
		}
		return ev.joined(list[:i], list[behind:])
	})},
	"reverse": {fn("list", "l", func(ev *evaluation, a []Value) Value {
		ev.step(len(a[0].items()))
		out := slices.Clone(a[0].items())
		slices.Reverse(out)
		return ev.list(out)
	})},
	"index of": {fn("list,match", "l*", func(ev *evaluation, a []Value) Value {
		var out []Value
		for i, x := range a[0].items() {
			if ev.identical(x, a[1]) {
				out = append(out, Int(int64(i+1)))
			}
		}
		return ev.list(out)
	})},
	"union": {variadic(fn("lists", "l", func(ev *evaluation, a []Value) Value {
		return ev.distinct(ev.concatenate(a[0].items()).items())
	}))},
	"distinct values":  {fn("list", "l", func(ev *evaluation, a []Value) Value { return ev.distinct(a[0].items()) })},
	"duplicate values": {fn("list", "l", func(ev *evaluation, a []Value) Value { return ev.duplicates(a[0].items()) })},
	"flatten": {fn("list", "l", func(ev *evaluation, a []Value) Value {
		return ev.list(ev.flatten(nil, a[0].items()))
	})},
	"partition": {fn("list,size", "ln", func(ev *evaluation, a []Value) Value {
		size := a[1].truncated()
		if size <= 0 {
			return failuref("the size must be greater than 0, but is %d", size)
		}
		var out []Value
		for part := range slices.Chunk(a[0].items(), size) {
			ev.step(1)
			out = append(out, List(part...))
		}
		return ev.list(out)
	})},
	"sort": {fn("list,precedes", "lf", sortList)},
	"string join": {
		fn("list", "l", func(ev *evaluation, a []Value) Value { return join(ev, a[0], Null, Null, Null) }),
		fn("list,delimiter", "l*", func(ev *evaluation, a []Value) Value { return join(ev, a[0], a[1], Null, Null) }),
		fn("list,delimiter,prefix,suffix", "l***", func(ev *evaluation, a []Value) Value { return join(ev, a[0], a[1], a[2], a[3]) }),
	},
}

// identical is Equal, taking its cost from the budget.
func (ev *evaluation) identical(a, b Value) bool {
	ev.step(1)
	eq, _ := ev.same(a, b)
	return eq
}

func (ev *evaluation) indexIn(list []Value, v Value) int {
	for i, x := range list {
		if ev.identical(x, v) {
			return i
		}
	}
	return -1
}

// position turns a position, counted from 1 or from the end, into an index within the list or right behind it. ok is false for 0.
func position(list []Value, p Value) (index int, ok bool) {
	n := p.truncated()
	if n > 0 {
		return min(n-1, len(list)), true
	}
	return max(len(list)+n, 0), p.sign() != 0
}

// sublist takes from a position on; length -1 takes all.
func sublist(ev *evaluation, list []Value, start Value, length int) Value {
	if start.sign() == 0 {
		return failure("the start position must not be 0")
	}
	from := start.truncated() - 1
	if from < 0 {
		from += len(list) + 1
	}
	end := len(list)
	if length >= 0 {
		end = min(from+length, end)
	}
	from = min(max(from, 0), len(list))
	ev.produce(valueSize)
	return List(list[from:max(from, end)]...)
}

func (ev *evaluation) joined(parts ...[]Value) Value {
	n := 0
	for _, p := range parts {
		n += len(p)
	}
	ev.step(n)
	ev.produce(n * valueSize)
	return List(slices.Concat(parts...)...)
}

// concatenate joins lists; what is no list counts as a list of one.
func (ev *evaluation) concatenate(lists []Value) Value {
	var out []Value
	for i, v := range lists {
		if v.kind == KindList {
			ev.step(len(v.items()))
			ev.produce(len(v.items()) * valueSize)
			out = append(out, v.items()...)
		} else {
			ev.produce(valueSize)
			out = append(out, lists[i])
		}
	}
	return List(out...)
}

func (ev *evaluation) flatten(out, list []Value) []Value {
	ev.enter(1)
	for _, v := range list {
		ev.step(1)
		if v.kind == KindList {
			out = ev.flatten(out, v.items())
		} else {
			out = append(out, v)
		}
	}
	ev.leave(1)
	return out
}

func sortList(ev *evaluation, a []Value) Value {
	list := a[0].items()
	f, ok := a[1].ref.(*Function)
	if !ok || len(f.Params) != 2 {
		return failuref("it expects a function with 2 parameters, but found '%s'", brief(a[1]))
	}
	s := sorter{ev: ev, precedes: f}
	ev.produce(2 * valueSize * len(list))
	out := s.sorted(slices.Clone(list), make([]Value, len(list)))
	if s.failed.failed() {
		return s.failed
	}
	return List(out...)
}

// sorter is a merge sort: stable, and at its end after n log n comparisons whatever the function says.
type sorter struct {
	ev       *evaluation
	precedes *Function
	failed   Value
}

func (s *sorter) sorted(list, space []Value) []Value {
	if len(list) < 2 || s.failed.failed() {
		return list
	}
	half := len(list) / 2
	left, right := s.sorted(list[:half], space[:half]), s.sorted(list[half:], space[half:])
	copy(space, left)
	copy(space[half:], right)
	i, j := 0, half
	for k := range list {
		if j == len(list) || i < half && !s.before(space[j], space[i]) {
			list[k] = space[i]
			i++
		} else {
			list[k] = space[j]
			j++
		}
	}
	return list
}

func (s *sorter) before(x, y Value) bool {
	if s.failed.failed() {
		return false
	}
	v := s.precedes.invoke(s.ev, []Value{x, y})
	if v.kind != KindBoolean {
		s.failed = v
		if !v.fatal() {
			s.failed = failuref("the function to sort by must give a boolean, but gave '%s'", brief(v))
		}
		return false
	}
	return v.n != 0
}

func join(ev *evaluation, list, delimiter, prefix, suffix Value) Value {
	for _, v := range [...]Value{delimiter, prefix, suffix} {
		if v.kind != KindString && v.kind != KindNull {
			return illegal([]Value{list, delimiter, prefix, suffix})
		}
	}
	if prefix.kind != suffix.kind {
		return illegal([]Value{list, delimiter, prefix, suffix})
	}
	var parts []string
	size := 0
	for _, v := range list.items() {
		ev.step(1)
		switch v.kind {
		case KindString:
			parts = append(parts, v.text())
			size += len(v.text()) + len(delimiter.text())
		case KindNull:
		default:
			return failuref("it expects a list of strings, but found '%s'", brief(list))
		}
	}
	ev.produce(size + len(prefix.text()) + len(suffix.text()))
	return String(prefix.text() + strings.Join(parts, delimiter.text()) + suffix.text())
}

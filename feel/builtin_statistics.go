package feel

import (
	"math"
	"slices"
)

var listStatistics = map[string][]builtin{
	"min":     {variadic(fn("list", "l", func(ev *evaluation, a []Value) Value { return extreme(ev, a[0], -1) }))},
	"max":     {variadic(fn("list", "l", func(ev *evaluation, a []Value) Value { return extreme(ev, a[0], 1) }))},
	"sum":     {variadic(fn("list", "l", overNumbers(total)))},
	"product": {variadic(fn("list", "l", overNumbers(product)))},
	"mean":    {variadic(fn("list", "l", overNumbers(mean)))},
	"median":  {variadic(fn("list", "l", overNumbers(median)))},
	"stddev":  {variadic(fn("list", "l", overNumbers(deviation)))},
	"mode": {variadic(fn("list", "l", func(ev *evaluation, a []Value) Value {
		if len(a[0].items()) == 0 {
			return List()
		}
		return overNumbers(mode)(ev, a)
	}))},
	"all": {variadic(fn("list", "l", all))}, "and": {variadic(fn("list", "l", all))},
	"any": {variadic(fn("list", "l", some))}, "or": {variadic(fn("list", "l", some))},
}

func all(ev *evaluation, a []Value) Value  { return decide(ev, a[0].items(), valueTrue) }
func some(ev *evaluation, a []Value) Value { return decide(ev, a[0].items(), valueFalse) }

// decide is and/or over a list: null in place of what is no boolean, unless another item decides.
func decide(ev *evaluation, list []Value, neutral Value) Value {
	ev.step(len(list))
	state := neutral
	for _, v := range list {
		switch {
		case v.kind != KindBoolean:
			state = Null
		case v.n != neutral.n:
			return v
		}
	}
	return state
}

// extreme finds the least (-1) or greatest (1) item; of equal ones the first.
func extreme(ev *evaluation, list Value, wanted int) Value {
	items := list.items()
	if len(items) == 0 {
		return Null
	}
	ev.step(len(items))
	if len(items) == 1 && ev.hasOrder(items[0]) {
		return items[0]
	}
	best := items[0]
	for _, v := range items {
		order, ok := Compare(v, best)
		if !ok {
			return failuref("'%s' has items that cannot be compared", brief(list))
		}
		if order == wanted {
			best = v
		}
	}
	return best
}

// hasOrder tells whether a value is of a type with an order, or a list of values of one such type.
func (ev *evaluation) hasOrder(v Value) bool {
	if v.kind != KindList || len(v.items()) == 0 {
		return v.ordered()
	}
	head := v.items()[0]
	ev.step(v.Len())
	for _, x := range v.items() {
		if x.class() != head.class() {
			return false
		}
	}
	return ev.hasOrder(head)
}

// overNumbers is a function over a list of numbers: null for an empty one.
func overNumbers(compute func(ev *evaluation, list []Value) (Value, bool)) func(*evaluation, []Value) Value {
	return func(ev *evaluation, a []Value) Value {
		list := a[0].items()
		ev.step(len(list))
		for _, v := range list {
			if v.kind != KindNumber {
				return failuref("it expects numbers, but found '%s'", brief(v))
			}
		}
		if len(list) == 0 {
			return Null
		}
		v, ok := compute(ev, list)
		if !ok {
			return failuref("for '%s' it is not defined", brief(a[0]))
		}
		return v
	}
}

func total(_ *evaluation, list []Value) (Value, bool) { return accumulate(Int(0), list, addNumbers) }

func product(_ *evaluation, list []Value) (Value, bool) {
	return accumulate(Int(1), list, multiplyNumbers)
}

func accumulate(v Value, list []Value, op func(a, b Value) (Value, bool)) (Value, bool) {
	ok := true
	for _, x := range list {
		if v, ok = op(v, x); !ok {
			return Null, false
		}
	}
	return v, true
}

func mean(ev *evaluation, list []Value) (Value, bool) {
	sum, ok := total(ev, list)
	if !ok {
		return Null, false
	}
	return divideNumbers(sum, Int(int64(len(list))))
}

func median(ev *evaluation, list []Value) (Value, bool) {
	sorted := sortedNumbers(ev, list)
	half := len(list) / 2
	if len(list)%2 == 1 {
		return sorted[half], true
	}
	sum, ok := addNumbers(sorted[half-1], sorted[half])
	if !ok {
		return Null, false
	}
	return divideNumbers(sum, Int(2))
}

func sortedNumbers(ev *evaluation, list []Value) []Value {
	ev.step(4 * len(list))
	ev.produce(valueSize * len(list))
	sorted := slices.Clone(list)
	slices.SortStableFunc(sorted, compareNumbers)
	return sorted
}

// deviation is the standard deviation of a sample; its last step is a square root in binary floating point.
func deviation(ev *evaluation, list []Value) (Value, bool) {
	if len(list) < 2 {
		return Null, false
	}
	m, ok := mean(ev, list)
	if !ok {
		return Null, false
	}
	ev.step(8 * len(list))
	sum := Int(0)
	for _, v := range list {
		d, ok1 := subtractNumbers(v, m)
		square, ok2 := powerNumbers(d, Int(2))
		if !ok1 || !ok2 {
			return Null, false
		}
		if sum, ok = addNumbers(sum, square); !ok {
			return Null, false
		}
	}
	variance, ok := divideNumbers(sum, Int(int64(len(list)-1)))
	if !ok {
		return Null, false
	}
	return Float(math.Sqrt(variance.float64())), true
}

// mode lists the most frequent numbers, in order.
func mode(ev *evaluation, list []Value) (Value, bool) {
	sorted := sortedNumbers(ev, list)
	var modes []Value
	most, count := 0, 0
	var first Value // of those equal to the current one
	for i, v := range sorted {
		if i > 0 && compareNumbers(v, sorted[i-1]) == 0 {
			count++
		} else {
			count, first = 1, v
		}
		switch {
		case count > most:
			most, modes = count, append(modes[:0], first)
		case count == most:
			modes = append(modes, first)
		}
	}
	return ev.list(modes), true
}

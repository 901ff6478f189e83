package feel

// Relations between points and ranges, by Allen. A point is any value that has an order.

var rangeFunctions = map[string][]builtin{
	"before":          onPointsAndRanges(before, "point1,point2", "point,range", "range,point", "range1,range2"),
	"after":           onPointsAndRanges(flip(before), "point1,point2", "point,range", "range,point", "range1,range2"),
	"meets":           onPointsAndRanges(ranges(meets), "range1,range2"),
	"met by":          onPointsAndRanges(flip(ranges(meets)), "range1,range2"),
	"overlaps":        onPointsAndRanges(ranges(overlaps), "range1,range2"),
	"overlaps before": onPointsAndRanges(ranges(overlapsBefore), "range1,range2"),
	"overlaps after":  onPointsAndRanges(flip(ranges(overlapsBefore)), "range1,range2"),
	"finishes":        onPointsAndRanges(finishes, "point,range", "range1,range2"),
	"finished by":     onPointsAndRanges(flip(finishes), "range,point", "range1,range2"),
	"includes":        onPointsAndRanges(includes, "range,point", "range1,range2"),
	"during":          onPointsAndRanges(flip(includes), "point,range", "range1,range2"),
	"starts":          onPointsAndRanges(starts, "point,range", "range1,range2"),
	"started by":      onPointsAndRanges(flip(starts), "range,point", "range1,range2"),
	"coincides":       onPointsAndRanges(coincides, "point1,point2", "range1,range2"),
}

// A relation tells whether it holds between two points or ranges. ok is false when it is not defined for them.
type relation func(a, b Value) (holds, ok bool)

func onPointsAndRanges(r relation, params ...string) []builtin {
	list := make([]builtin, len(params))
	for i, p := range params {
		list[i] = fn(p, "**", func(_ *evaluation, a []Value) Value {
			holds, ok := r(a[0], a[1])
			if !ok {
				return illegal(a)
			}
			return Bool(holds)
		})
	}
	return list
}

func flip(r relation) relation { return func(a, b Value) (bool, bool) { return r(b, a) } }

func ranges(r func(a, b *rangeData) bool) relation {
	return func(a, b Value) (bool, bool) {
		x, ok1 := a.ref.(*rangeData)
		y, ok2 := b.ref.(*rangeData)
		if !ok1 || !ok2 || x.start.class() != y.start.class() {
			return false, false
		}
		return r(x, y), true
	}
}

// order compares points that are known to be comparable.
func order(a, b Value) int {
	c, _ := Compare(a, b)
	return c
}

// interval sees a point as the closed range of just that point.
func interval(v Value) (r *rangeData, isRange, ok bool) {
	if r, ok := v.ref.(*rangeData); ok {
		return r, true, true
	}
	return &rangeData{v, v, true, true}, false, v.ordered() && v.kind != KindString
}

func both(a, b Value) (x, y *rangeData, aIsRange, bIsRange, ok bool) {
	x, aIsRange, ok1 := interval(a)
	y, bIsRange, ok2 := interval(b)
	return x, y, aIsRange, bIsRange, ok1 && ok2 && x.start.class() == y.start.class()
}

func before(a, b Value) (bool, bool) {
	x, y, _, _, ok := both(a, b)
	if !ok {
		return false, false
	}
	c := order(x.end, y.start)
	return c < 0 || c == 0 && !(x.endClosed && y.startClosed), true
}

func meets(x, y *rangeData) bool { return x.endClosed && y.startClosed && order(x.end, y.start) == 0 }

func overlaps(x, y *rangeData) bool {
	c, d := order(x.end, y.start), order(x.start, y.end)
	return (c > 0 || c == 0 && x.endClosed && y.startClosed) && (d < 0 || d == 0 && x.startClosed && y.endClosed)
}

func overlapsBefore(x, y *rangeData) bool {
	s, e, m := order(x.start, y.start), order(x.end, y.end), order(x.end, y.start)
	return (s < 0 || s == 0 && x.startClosed && !y.startClosed) &&
		(m > 0 || m == 0 && x.endClosed && y.startClosed) &&
		(e < 0 || e == 0 && (!x.endClosed || y.endClosed))
}

func finishes(a, b Value) (bool, bool) {
	x, y, isRange, ok2, ok := both(a, b)
	if !ok || !ok2 {
		return false, false
	}
	if !isRange {
		return y.endClosed && order(a, y.end) == 0, true
	}
	s := order(x.start, y.start)
	return x.endClosed == y.endClosed && order(x.end, y.end) == 0 && (s > 0 || s == 0 && (!x.startClosed || y.startClosed)), true
}

func starts(a, b Value) (bool, bool) {
	x, y, isRange, ok2, ok := both(a, b)
	if !ok || !ok2 {
		return false, false
	}
	if !isRange {
		return y.startClosed && order(a, y.start) == 0, true
	}
	e := order(x.end, y.end)
	return x.startClosed == y.startClosed && order(x.start, y.start) == 0 && (e < 0 || e == 0 && (!x.endClosed || y.endClosed)), true
}

func includes(a, b Value) (bool, bool) {
	x, y, isRange, ofRange, ok := both(a, b)
	if !ok || !isRange {
		return false, false
	}
	s, e := order(x.start, y.start), order(x.end, y.end)
	if !ofRange {
		return s < 0 && e > 0 || s == 0 && x.startClosed || e == 0 && x.endClosed, true // so even when the range ends before it starts
	}
	return (s < 0 || s == 0 && (x.startClosed || !y.startClosed)) && (e > 0 || e == 0 && (x.endClosed || !y.endClosed)), true
}

func coincides(a, b Value) (bool, bool) {
	x, y, aIsRange, bIsRange, ok := both(a, b)
	if !ok || aIsRange != bIsRange {
		return false, false
	}
	return order(x.start, y.start) == 0 && order(x.end, y.end) == 0 && x.startClosed == y.startClosed && x.endClosed == y.endClosed, true
}

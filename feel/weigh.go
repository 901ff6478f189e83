package feel

// A list may hold one list many times over: what is small in memory may be without end when it is written out. So a result is weighed before it leaves, and
// so is what string(), to json() and comparisons walk over.

const maxValueDepth = 1000 // of lists and contexts within each other

// weigh ends the evaluation when a value, written out, is larger or deeper than may be.
func (ev *evaluation) weigh(v Value) {
	s := scale{left: ev.limits.Bytes}
	s.put(v)
	switch {
	case s.tooDeep:
		panic(stop{&LimitError{Limit: "nesting", Max: maxValueDepth}})
	case s.left < 0:
		panic(stop{&LimitError{Limit: "bytes", Max: ev.limits.Bytes}})
	}
	ev.step(int((ev.limits.Bytes - s.left) >> 4))
}

type scale struct {
	left    int64
	depth   int
	tooDeep bool
}

func (s *scale) put(v Value) {
	switch r := v.ref.(type) {
	case string:
		s.left -= int64(len(r)) + 3
	case *jsonData:
		s.left -= int64(len(r.raw)) + 1
		if !s.tooDeep {
			s.tooDeep = jsonDepth(r.raw) > maxValueDepth-s.depth
		}
	case *listData:
		s.all(r.items)
	case *contextData:
		for _, k := range r.keys {
			s.left -= int64(len(k)) + 4
		}
		s.all(r.values)
	default:
		s.left -= 6
	}
}

func (s *scale) all(values []Value) {
	s.left -= 2
	if s.depth++; s.depth > maxValueDepth {
		s.tooDeep = true
	}
	for _, x := range values {
		if s.left < 0 || s.tooDeep {
			break
		}
		s.put(x)
	}
	s.depth--
}

// jsonDepth is how deep the objects and arrays of valid JSON nest.
func jsonDepth(raw []byte) int {
	depth, deepest := 0, 0
	for i := 0; i < len(raw); i++ {
		switch raw[i] {
		case '"':
			for i++; i < len(raw) && raw[i] != '"'; i++ {
				if raw[i] == '\\' {
					i++
				}
			}
		case '[', '{':
			depth++
			deepest = max(deepest, depth)
		case ']', '}':
			depth--
		}
	}
	return deepest
}

package feel

// distinct keeps the first of equal items.
func (ev *evaluation) distinct(list []Value) Value {
	var out []Value
	seen := newValueSet(ev, len(list))
	for _, v := range list {
		if i, _ := seen.add(v); i < 0 {
			out = append(out, v)
		}
	}
	return ev.list(out)
}

// duplicates keeps the first of those items that have an equal one.
func (ev *evaluation) duplicates(list []Value) Value {
	seen := newValueSet(ev, len(list))
	counts := make([]int, 0, len(list))
	for _, v := range list {
		if i, fresh := seen.add(v); fresh {
			counts = append(counts, 1)
		} else {
			counts[i]++
		}
	}
	var out []Value
	for i, n := range counts {
		if n > 1 {
			out = append(out, seen.values[i])
		}
	}
	return ev.list(out)
}

// valueSet finds equal values without comparing each with each: those that may be equal have equal hashes.
type valueSet struct {
	ev     *evaluation
	values []Value
	byHash map[uint64][]int
}

func newValueSet(ev *evaluation, size int) *valueSet {
	return &valueSet{ev: ev, byHash: make(map[uint64][]int, size)}
}

// add gives the index of the equal value that is there, or adds the value (index -1).
func (s *valueSet) add(v Value) (index int, fresh bool) {
	h := s.ev.hash(v, 3)
	for _, i := range s.byHash[h] {
		if s.ev.identical(s.values[i], v) {
			return i, false
		}
	}
	s.ev.step(4)
	s.byHash[h] = append(s.byHash[h], len(s.values))
	s.values = append(s.values, v)
	return -1, true
}

const hashPrime = 0x100000001b3

// hash is equal for equal values. It looks so many levels deep into lists.
func (ev *evaluation) hash(v Value, depth int) uint64 {
	h := uint64(v.kind)*hashPrime + 14695981039346656037
	switch v.kind {
	case KindNumber:
		if n, ok := v.wholeInt64(); ok {
			return (h ^ uint64(n)) * hashPrime
		}
		return hashText(h, string(appendFloat(nil, v.float64())))
	case KindString:
		ev.step(len(v.text()) >> 6)
		return hashText(h, v.text())
	case KindList:
		items := v.items()
		h = (h ^ uint64(len(items))) * hashPrime
		if depth > 0 {
			ev.step(len(items))
			for _, x := range items {
				h = (h ^ ev.hash(x, depth-1)) * hashPrime
			}
		}
		return h
	case KindContext:
		return (h ^ uint64(v.Len())) * hashPrime
	}
	return ((h^uint64(v.n))*hashPrime ^ uint64(v.aux)) * hashPrime
}

func hashText(h uint64, s string) uint64 {
	for i := 0; i < len(s); i++ {
		h = (h ^ uint64(s[i])) * hashPrime
	}
	return h
}

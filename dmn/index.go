package dmn

import (
	"math/bits"
	"slices"
	"sort"
	"strconv"
	"strings"
	"sync"

	"github.com/tutti-io/tutti/feel"
)

// indexFrom is the number of rules from which an index pays.
const indexFrom = 12

// index finds the rules of a table that may hold without testing each: one set of rules for each input, intersected. Equality with literals is looked up
// in a map, ranges of numbers and dates in a tree of segments; cells that are neither are tested one by one, for the rules that are left.
//
// Rules with a cell that may fail (it calls a function, and functions can assert) are tested the plain way, all of them: whether such a cell is reached
// must not depend on the cells after it.
type index struct {
	columns []column
	indexed bitset // rules the columns answer for
	careful []int  // the others, in their order
	scratch sync.Pool
}

// column is the index of one input.
type column struct {
	always bitset // rules that accept everything, or whose cell must be tested
	tested bitset // the latter
	equal  map[literalKey][]int32
	spans  map[feel.Kind]*segments
}

// literalKey identifies a literal among those that FEEL takes for equal.
type literalKey struct {
	kind feel.Kind
	text string
}

// keyOf gives the key of a value. ok is false for kinds that no simple test compares with.
func keyOf(v feel.Value) (k literalKey, ok bool) {
	k.kind = v.Kind()
	switch k.kind {
	case feel.KindNull:
		return k, true
	case feel.KindString:
		k.text, _ = v.AsString()
	case feel.KindBoolean:
		b, _ := v.AsBool()
		k.text = strconv.FormatBool(b)
	case feel.KindDate:
		k.text = v.String()
	case feel.KindNumber:
		if n, whole := v.Int64(); whole {
			k.text = strconv.FormatInt(n, 10)
			break
		}
		d, _ := v.AsNumber()
		d.Reduce(d)
		k.text = d.String()
	default:
		return k, false
	}
	return k, true
}

// buildIndex makes the index of a table out of the texts of its cells, nil when the table is small or has no cell to look up.
func buildIndex(t *table, texts [][]string) *index {
	if len(t.rules) < indexFrom {
		return nil
	}
	x := &index{columns: make([]column, len(t.inputs)), indexed: newBitset(len(t.rules))}
	for i, cells := range texts {
		if slices.ContainsFunc(cells, mayFail) {
			x.careful = append(x.careful, i)
		} else {
			x.indexed.set(i)
		}
	}
	useful := false
	for c := range x.columns {
		useful = x.columns[c].build(x, texts, c) || useful
	}
	if !useful {
		return nil
	}
	return x
}

// build indexes the cells of column c and tells whether one of them can be looked up.
func (col *column) build(x *index, texts [][]string, c int) (useful bool) {
	col.always, col.tested = newBitset(len(texts)), newBitset(len(texts))
	col.equal = map[literalKey][]int32{}
	spans := map[feel.Kind]*segmentsBuilder{}
	known := map[string]*simple{} // nil: not simple
	for rule, cells := range texts {
		if !x.indexed.has(rule) {
			continue
		}
		text := ""
		if c < len(cells) {
			text = cells[c]
		}
		if text == "" {
			col.always.set(rule)
			continue
		}
		s, seen := known[text]
		if !seen {
			if tests, ok := simpleTests(text); ok {
				s = &tests
			}
			known[text] = s
		}
		if s == nil {
			col.always.set(rule)
			col.tested.set(rule)
			continue
		}
		useful = true
		col.add(int32(rule), s, spans)
	}
	col.spans = map[feel.Kind]*segments{}
	for kind, b := range spans {
		col.spans[kind] = b.build()
	}
	return useful
}

func (col *column) add(rule int32, s *simple, spans map[feel.Kind]*segmentsBuilder) {
	for _, v := range s.equals {
		k, _ := keyOf(v)
		col.equal[k] = append(col.equal[k], rule)
	}
	for _, b := range s.ranges {
		if spans[s.kind] == nil {
			spans[s.kind] = &segmentsBuilder{}
		}
		spans[s.kind].add(rule, b)
	}
}

// mayFail tells whether a cell that is not simple calls a function: a name, or what stands in backticks, before a parenthesis.
func mayFail(text string) bool {
	if _, ok := simpleTests(text); ok {
		return false
	}
	for i := 1; i < len(text); i++ {
		if text[i] != '(' {
			continue
		}
		before := strings.TrimRight(text[:i], " \t\r\n")
		if before == "" || before == "not" {
			continue
		}
		if c := before[len(before)-1]; c == '`' || c == '_' || c == ')' || c == ']' || c >= 0x80 || isAlphanumeric(c) {
			return true
		}
	}
	return strings.Contains(text, "//") || strings.Contains(text, "/*") // comments may stand between
}

func isAlphanumeric(c byte) bool {
	return c >= '0' && c <= '9' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z'
}

// match does what table.match does without an index.
func (x *index) match(t *table, r *run, s *scope, inputs []feel.Value) ([]int, error) {
	pair, _ := x.scratch.Get().(*[2]bitset)
	if pair == nil {
		pair = &[2]bitset{newBitset(len(t.rules)), newBitset(len(t.rules))}
	}
	defer x.scratch.Put(pair)
	left, column := pair[0], pair[1]
	copy(left, x.indexed)
	for c := range x.columns {
		x.columns[c].find(inputs[c], column)
		for i := range left {
			left[i] &= column[i]
		}
	}
	matched, err := x.test(t, r, s, left, inputs)
	if err != nil || len(x.careful) == 0 {
		return matched, err
	}
	for _, rule := range x.careful {
		ok, err := t.holds(r, s, rule, inputs)
		if err != nil {
			return nil, err
		}
		if ok {
			matched = append(matched, rule)
		}
	}
	slices.Sort(matched)
	return matched, nil
}

// test lists the rules that are left, after testing the cells that could not be looked up.
func (x *index) test(t *table, r *run, s *scope, left bitset, inputs []feel.Value) ([]int, error) {
	var matched []int
	for word, w := range left {
		for ; w != 0; w &= w - 1 {
			rule := word*64 + bits.TrailingZeros64(w)
			holds := true
			for c := 0; c < len(t.rules[rule].cells) && holds; c++ {
				if !x.columns[c].tested.has(rule) {
					continue
				}
				var err error
				if holds, err = r.test(t.rules[rule].cells[c], s, &inputs[c]); err != nil {
					return nil, err
				}
			}
			if holds {
				matched = append(matched, rule)
			}
		}
	}
	return matched, nil
}

// find writes into out the rules whose cell in this column accepts v or has to be tested.
func (col *column) find(v feel.Value, out bitset) {
	copy(out, col.always)
	if k, ok := keyOf(v); ok {
		for _, rule := range col.equal[k] {
			out.set(int(rule))
		}
	}
	if spans := col.spans[v.Kind()]; spans != nil {
		spans.find(v, out)
	}
}

// bitset is a set of rules.
type bitset []uint64

func newBitset(n int) bitset { return make(bitset, (n+63)/64) }

func (b bitset) set(i int)      { b[i/64] |= 1 << (i % 64) }
func (b bitset) has(i int) bool { return b[i/64]&(1<<(i%64)) != 0 }

// segments answers which ranges hold a value. The ends of all ranges cut the line into segments: before the first end, the first end, between it and the
// second, and so on. A range covers neighbouring segments, and is kept at the few nodes of a binary tree over the segments that make it up.
type segments struct {
	ends   []feel.Value
	leaves int
	nodes  [][]int32 // the root is 1, the children of n are 2n and 2n+1
}

// segmentsBuilder collects ranges.
type segmentsBuilder struct {
	rules  []int32
	ranges []bounds
}

func (b *segmentsBuilder) add(rule int32, r bounds) {
	b.rules, b.ranges = append(b.rules, rule), append(b.ranges, r)
}

func (b *segmentsBuilder) build() *segments {
	s := &segments{}
	for _, r := range b.ranges {
		for _, end := range []*feel.Value{r.from, r.to} {
			if end != nil {
				s.ends = append(s.ends, *end)
			}
		}
	}
	slices.SortFunc(s.ends, compare)
	s.ends = slices.CompactFunc(s.ends, func(a, b feel.Value) bool { return compare(a, b) == 0 })
	s.leaves = 2*len(s.ends) + 1
	s.nodes = make([][]int32, 2*s.leaves)
	for i, r := range b.ranges {
		low, high := 0, s.leaves-1
		if r.from != nil {
			if low = s.place(*r.from); !r.fromClosed {
				low++
			}
		}
		if r.to != nil {
			if high = s.place(*r.to); !r.toClosed {
				high--
			}
		}
		s.cover(low, high, b.rules[i])
	}
	return s
}

// cover enters a rule for the segments from low to high; for none when high is below low.
func (s *segments) cover(low, high int, rule int32) {
	for l, h := low+s.leaves, high+s.leaves+1; l < h; l, h = l/2, h/2 {
		if l&1 == 1 {
			s.nodes[l] = append(s.nodes[l], rule)
			l++
		}
		if h&1 == 1 {
			h--
			s.nodes[h] = append(s.nodes[h], rule)
		}
	}
}

// place finds the segment of a value.
func (s *segments) place(v feel.Value) int {
	i, exact := sort.Find(len(s.ends), func(i int) int { return compare(v, s.ends[i]) })
	if exact {
		return 2*i + 1
	}
	return 2 * i
}

func (s *segments) find(v feel.Value, out bitset) {
	for n := s.place(v) + s.leaves; n > 0; n /= 2 {
		for _, rule := range s.nodes[n] {
			out.set(int(rule))
		}
	}
}

// compare orders values of one kind, of numbers and dates.
func compare(a, b feel.Value) int {
	c, _ := feel.Compare(a, b)
	return c
}

package contract

import (
	"math/bits"
	"strings"
)

// members is what a decoder knows of an object besides the types of its members.
type members struct {
	names    []string // by bit
	required uint64
	closed   bool // refuses members it does not know
}

// optional tells whether to read the member at hand: not when it came before, nor when it is null, which here is the
// same as leaving it out, also for what is told apart by which members come.
func (r *reader) optional(seen *uint64, bit uint) bool {
	if !r.once(seen, bit) {
		return false
	}
	if r.null() {
		*seen &^= 1 << bit
		return false
	}
	return r.err == nil
}

// required tells whether to read the member at hand, which must not be null.
func (r *reader) required(seen *uint64, bit uint) bool {
	if !r.once(seen, bit) {
		return false
	}
	if r.peek() == 'n' {
		if r.null() {
			r.violate("must not be null")
		}
		return false
	}
	return true
}

// nullable tells whether to read the member at hand; a null is noted in state.
func (r *reader) nullable(seen *uint64, bit uint, state *optState) bool {
	if !r.once(seen, bit) {
		return false
	}
	if r.null() {
		*state = optNull
		return false
	}
	return true
}

func (r *reader) once(seen *uint64, bit uint) bool {
	if *seen&(1<<bit) != 0 {
		r.violate("is given twice")
		r.peek()
		r.skip()
		return false
	}
	*seen |= 1 << bit
	return r.err == nil
}

// unknown deals with a member the contract does not list.
func (r *reader) unknown(m *members) {
	if m.closed {
		r.violate("is not a known field; known here: " + strings.Join(m.names, ", "))
	}
	r.peek()
	r.skip()
}

// complete notes the required members that did not come.
func (r *reader) complete(m *members, seen uint64) {
	for missing := m.required &^ seen; missing != 0; missing &= missing - 1 {
		r.violateAt(m.names[bits.TrailingZeros64(missing)], "is required")
	}
}

// oneOf notes a violation unless exactly one of the given members came.
func (r *reader) oneOf(m *members, seen, choice uint64) {
	if bits.OnesCount64(seen&choice) == 1 || r.err != nil {
		return
	}
	var all, given []string
	for i, name := range m.names {
		if choice&(1<<uint(i)) == 0 {
			continue
		}
		all = append(all, name)
		if seen&(1<<uint(i)) != 0 {
			given = append(given, name)
		}
	}
	what := "neither"
	if len(given) > 0 {
		what = strings.Join(given, " and ")
	}
	r.violate("must have exactly one of " + strings.Join(all, " and ") + ", found " + what)
}

// variant notes a violation unless kind, the value of the member called name, is one of the given variants.
func (r *reader) variant(name, kind string, variants ...string) {
	for _, v := range variants {
		if v == kind {
			return
		}
	}
	r.violateAt(name, "must be one of "+strings.Join(variants, ", ")+", found "+quote(kind))
}

// readList reads an array; rule may be nil.
func readList[T any](r *reader, rule *listRule, read func(*reader) T) []T {
	if !r.array("an array") {
		return nil
	}
	list := []T{}
	for r.item() {
		list = append(list, read(r))
	}
	if rule != nil && r.err == nil && !rule.check(r, len(list)) {
		return nil
	}
	return list
}

// readObject reads an object type of the contract.
func readObject[T any, P interface {
	*T
	decodable
}](r *reader) T {
	var v T
	P(&v).decode(r)
	return v
}

// unique notes a violation when a list holds a value twice.
func unique[T comparable](r *reader, list []T, member string) {
	if len(list) < 2 {
		return
	}
	seen := make(map[T]struct{}, len(list))
	for _, v := range list {
		if _, double := seen[v]; double {
			r.violateAt(member, "must not hold a value twice")
			return
		}
		seen[v] = struct{}{}
	}
}

func readString(r *reader) string { return r.string(nil) }

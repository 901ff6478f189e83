package pattern

import (
	"unicode/utf8"
)

// machine runs a pattern over an input.
type machine struct {
	p       *Pattern
	input   string
	from    int // where the search began
	saves   []int
	marks   []int
	stack   []choice
	failed  []uint64 // one bit for each instruction and position, of plain patterns
	steps   int
	budget  func(steps int)
	nesting int
}

// choice is what to do when the way taken fails: go another, or restore a slot.
type choice struct {
	pc, pos int
	slot    int8 // what kind of slot to restore: none, a save, a mark
}

const (
	slotNone int8 = iota
	slotSave
	slotMark
)

const (
	maxFailedBits   = 1 << 26
	stepsPerCharge  = 1024
	machineSpeed    = 10 // instructions to one step of the budget
	positionsInStep = 64
)

// Find gives the first match at or behind a position: the beginning and the end of the whole match and of each group, -1 for groups that took no part. It is nil
// when there is none. budget is called now and then with the steps taken since; it may panic to end the search.
func (p *Pattern) Find(input string, from int, budget func(steps int)) []int {
	m := &machine{p: p, input: input, from: from, budget: budget}
	m.saves = make([]int, 2*p.groups+2)
	m.marks = make([]int, p.marks)
	for start := from; start <= len(input); start = m.behind(start) {
		m.steps++
		if m.steps >= stepsPerCharge {
			m.budget(m.steps / positionsInStep)
			m.steps = 0
		}
		if p.first != nil {
			if start == len(input) {
				return nil
			}
			if r, _ := m.char(start); !p.first.contains(r) {
				continue
			}
		}
		for i := range m.saves {
			m.saves[i] = -1
		}
		if end := m.run(p.code, start); end >= 0 {
			m.saves[0], m.saves[1] = start, end
			return m.saves
		}
	}
	return nil
}

func (m *machine) char(pos int) (rune, int) {
	if c := m.input[pos]; c < utf8.RuneSelf {
		return rune(c), 1
	}
	return utf8.DecodeRuneInString(m.input[pos:])
}

func (m *machine) behind(pos int) int {
	if pos >= len(m.input) {
		return pos + 1
	}
	_, size := m.char(pos)
	return pos + size
}

func (m *machine) before(pos int) (rune, int) { return utf8.DecodeLastRuneInString(m.input[:pos]) }

// run executes code from a position and gives the end of its match, or -1.
func (m *machine) run(code []instruction, pos int) int {
	bottom := len(m.stack)
	pc := 0
	for {
		if m.steps++; m.steps >= stepsPerCharge {
			m.budget(m.steps / machineSpeed)
			m.steps = 0
			m.rememberFailures()
		}
		i := &code[pc]
		ok := true
		switch i.op {
		case opSet:
			if ok = pos < len(m.input); ok {
				r, size := m.char(pos)
				ok = i.set.contains(r)
				pos += size
			}
			pc++
		case opSplit:
			if m.failed != nil {
				bit := pc*(len(m.input)-m.from+1) + pos - m.from
				if ok = m.failed[bit>>6]>>(bit&63)&1 == 0; !ok {
					break
				}
				m.failed[bit>>6] |= 1 << (bit & 63)
			}
			m.stack = append(m.stack, choice{i.y, pos, slotNone})
			pc = i.x
		case opJump:
			pc = i.x
		case opSave:
			m.stack = append(m.stack, choice{i.x, m.saves[i.x], slotSave})
			m.saves[i.x] = pos
			pc++
		case opMark:
			m.stack = append(m.stack, choice{i.x, m.marks[i.x], slotMark})
			m.marks[i.x] = pos
			pc++
		case opMoved:
			if pc++; m.marks[i.x] == pos {
				pc = i.y
			}
		case opMatch:
			m.keepSlots(bottom)
			return pos
		default:
			pos, ok = m.special(i, pos)
			pc++
		}
		if !ok {
			if pc, pos, ok = m.backtrack(bottom); !ok {
				return -1
			}
		}
	}
}

// rememberFailures begins to note where instructions have been, once a search turns out to be long. Where a plain pattern has been it has failed.
func (m *machine) rememberFailures() {
	if m.failed != nil || !m.p.plain {
		return
	}
	if bits := len(m.p.code) * (len(m.input) - m.from + 1); bits <= maxFailedBits {
		m.budget(bits / 4096)
		m.failed = make([]uint64, bits/64+1)
	}
}

// backtrack restores what was changed since the last choice.
func (m *machine) backtrack(bottom int) (pc, pos int, ok bool) {
	for len(m.stack) > bottom {
		c := m.stack[len(m.stack)-1]
		m.stack = m.stack[:len(m.stack)-1]
		switch c.slot {
		case slotSave:
			m.saves[c.pc] = c.pos
		case slotMark:
			m.marks[c.pc] = c.pos
		default:
			return c.pc, c.pos, true
		}
	}
	return 0, 0, false
}

// keepSlots drops the choices above bottom, but not what is needed to restore slots when something before fails.
func (m *machine) keepSlots(bottom int) {
	kept := m.stack[:bottom]
	if m.nesting > 0 {
		for _, c := range m.stack[bottom:] {
			if c.slot != slotNone {
				kept = append(kept, c)
			}
		}
	}
	m.stack = kept
}

func (m *machine) special(i *instruction, pos int) (int, bool) {
	switch i.op {
	case opAssert:
		return pos, m.holds(i.assert, pos)
	case opBack:
		return m.back(i, pos)
	case opAtomic:
		end := m.within(i.inner, pos)
		return max(end, 0), end >= 0
	}
	return pos, m.look(i, pos) != i.negative
}

func (m *machine) within(code []instruction, pos int) int {
	m.nesting++
	end := m.run(code, pos)
	m.nesting--
	return end
}

func (m *machine) look(i *instruction, pos int) bool {
	bottom := len(m.stack)
	found := false
	if !i.behind {
		found = m.within(i.inner, pos) >= 0
	} else {
		start := pos
		for n := 0; n <= i.max; n++ {
			if n >= i.min && m.endsAt(i.inner, start, pos) {
				found = true
				break
			}
			if start == 0 {
				break
			}
			_, size := m.before(start)
			start -= size
		}
	}
	if i.negative {
		for len(m.stack) > bottom { // what it captured does not count
			m.backtrack(bottom)
		}
	}
	return found
}

// endsAt tells whether code matches from start right up to pos. It sees only the input before pos.
func (m *machine) endsAt(code []instruction, start, pos int) bool {
	input := m.input
	m.input = input[:pos]
	ends := append(append([]instruction{}, code[:len(code)-1]...), instruction{op: opAssert, assert: assertEnd}, instruction{op: opMatch})
	end := m.within(ends, start)
	m.input = input
	return end == pos
}

func (m *machine) back(i *instruction, pos int) (int, bool) {
	if i.x > m.p.groups {
		return pos, false // there is no such group, so it never matched
	}
	start, end := m.saves[2*i.x], m.saves[2*i.x+1]
	if start < 0 || end < start || len(m.input)-pos < end-start {
		return pos, false
	}
	m.steps += end - start
	for k := start; k < end; k++ {
		a, b := m.input[k], m.input[pos]
		if a != b && !(i.fold && a^b == 0x20 && isLetter(rune(a))) {
			return pos, false
		}
		pos++
	}
	return pos, true
}

func (m *machine) holds(a assertion, pos int) bool {
	switch a {
	case assertStart:
		return pos == 0
	case assertEnd:
		return pos == len(m.input)
	case assertSearch:
		return pos == m.from
	case assertLineStart:
		return pos < len(m.input) && (pos == 0 || m.atBreak(pos)) // never at the end, not even of an empty input
	case assertLineEnd:
		return pos == len(m.input) || m.breakAt(pos) > 0
	case assertLastLine:
		size := m.breakAt(pos)
		return pos == len(m.input) || size > 0 && pos+size == len(m.input)
	}
	word := m.wordAt(pos) != m.wordBefore(pos)
	return word == (a == assertWord)
}

// breakAt is the size of the line break that begins here.
func (m *machine) breakAt(pos int) int {
	if pos >= len(m.input) {
		return 0
	}
	r, size := m.char(pos)
	switch {
	case !isBreak(r):
		return 0
	case r == '\r' && pos+1 < len(m.input) && m.input[pos+1] == '\n':
		return 2
	case r == '\n' && pos > 0 && m.input[pos-1] == '\r':
		return 0
	}
	return size
}

// atBreak tells whether a line break ends here.
func (m *machine) atBreak(pos int) bool {
	r, _ := m.before(pos)
	return isBreak(r) && !(r == '\r' && m.input[pos] == '\n')
}

func (m *machine) wordAt(pos int) bool {
	if pos >= len(m.input) {
		return false
	}
	r, _ := m.char(pos)
	return isWord(r)
}

func (m *machine) wordBefore(pos int) bool {
	if pos == 0 {
		return false
	}
	r, _ := m.before(pos)
	return isWord(r)
}

package pattern

import "fmt"

// Pattern is a compiled regular expression. It is immutable and safe for concurrent use.
type Pattern struct {
	code   []instruction
	groups int
	names  map[string]int
	marks  int  // loops that must watch for turns that match nothing
	plain  bool // no back-references, look-around, atomic groups: what failed once at a position fails always
	first  *set // what a match begins with; nil if it may be empty or begin anyhow
}

type opcode uint8

const (
	opSet opcode = iota
	opSplit
	opJump
	opSave
	opAssert
	opBack
	opLook
	opAtomic
	opMark  // remembers the position at the beginning of a loop's turn
	opMoved // leaves the loop when the turn has matched nothing
	opMatch
)

type instruction struct {
	op       opcode
	assert   assertion
	fold     bool
	negative bool
	behind   bool
	x, y     int // opSplit: first and second way; opJump: x; others: slot or group
	set      *set
	inner    []instruction
	min, max int // opLook behind: characters
}

const maxInstructions = 20_000

// Compile reads a pattern.
func Compile(src string, flags Flags) (*Pattern, error) {
	t, p, err := parse(src, flags)
	if err != nil {
		return nil, err
	}
	c := &compiler{pattern: &Pattern{groups: p.groups, names: p.names, plain: true}}
	c.emit(t)
	c.add(instruction{op: opMatch})
	if c.size > maxInstructions {
		return nil, fmt.Errorf("the pattern is too large: its repetitions come to more than %d steps", maxInstructions)
	}
	c.pattern.code = c.code
	if least, _ := t.width(); least > 0 {
		c.pattern.first = beginning(t)
	}
	return c.pattern, nil
}

// Groups is the number of capturing groups.
func (p *Pattern) Groups() int { return p.groups }

// Group gives the number of a named group.
func (p *Pattern) Group(name string) (int, bool) {
	n, ok := p.names[name]
	return n, ok
}

// beginning is the set of characters a match can begin with, if that is easily told.
func beginning(t *tree) *set {
	switch t.kind {
	case kindSet:
		return t.set
	case kindConcat:
		for _, p := range t.parts {
			if p.kind == kindAssert || p.kind == kindLook {
				continue
			}
			return beginning(p)
		}
	case kindGroup, kindAtomic:
		return beginning(t.parts[0])
	case kindRepeat:
		if t.min > 0 {
			return beginning(t.parts[0])
		}
	case kindEither:
		var all *set
		for _, p := range t.parts {
			s := beginning(p)
			if s == nil {
				return nil
			}
			if all == nil {
				all = s
			} else {
				all = either(all, s)
			}
		}
		return all
	}
	return nil
}

type compiler struct {
	pattern *Pattern
	code    []instruction
	size    int // of all that was emitted, inner code too
}

func (c *compiler) add(i instruction) int {
	c.size++ // emit stops when that is too much
	c.code = append(c.code, i)
	return len(c.code) - 1
}

func (c *compiler) emit(t *tree) {
	if c.size > maxInstructions {
		return
	}
	switch t.kind {
	case kindSet:
		c.add(instruction{op: opSet, set: t.set})
	case kindConcat:
		for _, p := range t.parts {
			c.emit(p)
		}
	case kindEither:
		c.either(t.parts)
	case kindRepeat:
		c.repeat(t)
	case kindGroup:
		c.add(instruction{op: opSave, x: 2 * t.group})
		c.emit(t.parts[0])
		c.add(instruction{op: opSave, x: 2*t.group + 1})
	case kindAssert:
		c.add(instruction{op: opAssert, assert: t.assert})
	case kindBack:
		c.pattern.plain = false
		c.add(instruction{op: opBack, x: t.group, fold: t.fold})
	case kindLook, kindAtomic:
		c.inner(t)
	}
}

func (c *compiler) either(parts []*tree) {
	var jumps []int
	for i, p := range parts {
		if i == len(parts)-1 {
			c.emit(p)
			break
		}
		split := c.add(instruction{op: opSplit})
		c.set(split, len(c.code), 0)
		c.emit(p)
		jumps = append(jumps, c.add(instruction{op: opJump}))
		c.code[split].y = len(c.code)
	}
	for _, j := range jumps {
		c.code[j].x = len(c.code)
	}
}

func (c *compiler) set(at, x, y int) { c.code[at].x, c.code[at].y = x, y }

func (c *compiler) inner(t *tree) {
	c.pattern.plain = false
	i := instruction{op: opAtomic}
	if t.kind == kindLook {
		i.op, i.behind, i.negative = opLook, t.behind, t.negative
		i.min, i.max = t.parts[0].width()
	}
	outer := c.code
	c.code = nil
	c.emit(t.parts[0])
	c.add(instruction{op: opMatch})
	i.inner = c.code
	c.code = outer
	c.add(i)
}

// repeat writes the body out as often as it must match, and as often as it may, or a loop.
func (c *compiler) repeat(t *tree) {
	for i := 0; i < t.min && c.size <= maxInstructions; i++ {
		c.emit(t.parts[0])
	}
	if t.max < 0 {
		c.loop(t)
		return
	}
	var splits []int
	for i := t.min; i < t.max && c.size <= maxInstructions; i++ {
		splits = append(splits, c.add(instruction{op: opSplit}))
		c.code[splits[len(splits)-1]].x = len(c.code)
		c.emit(t.parts[0])
	}
	for _, s := range splits {
		c.code[s].y = len(c.code)
		c.prefer(s, t.lazy)
	}
}

func (c *compiler) prefer(split int, second bool) {
	if second {
		i := &c.code[split]
		i.x, i.y = i.y, i.x
	}
}

func (c *compiler) loop(t *tree) {
	least, _ := t.parts[0].width()
	split := c.add(instruction{op: opSplit})
	c.code[split].x = len(c.code)
	mark := -1
	if least == 0 {
		mark = c.pattern.marks
		c.pattern.marks++
		c.add(instruction{op: opMark, x: mark})
	}
	c.emit(t.parts[0])
	moved := -1
	if mark >= 0 {
		moved = c.add(instruction{op: opMoved, x: mark})
	}
	c.add(instruction{op: opJump, x: split})
	c.code[split].y = len(c.code)
	if moved >= 0 {
		c.code[moved].y = len(c.code)
	}
	c.prefer(split, t.lazy)
}

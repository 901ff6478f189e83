package engine

import (
	"fmt"
	"math/rand/v2"
	"strings"
)

// modelMaker writes random processes in the language of the tests. They are put together from blocks that have one way in and one
// way out, so that each can end; what happens inside is up to the workload.
type modelMaker struct {
	r     *rand.Rand
	lines []string
	ids   int
	calls int // processes that may be called: c0, c1, …
	depth int
}

// randomModels writes processes that call only those before them.
func randomModels(r *rand.Rand) (text string, processes []string) {
	m := &modelMaker{r: r}
	for i := 0; i < 1+r.IntN(3); i++ {
		name := fmt.Sprintf("c%d", i)
		m.lines = append(m.lines, "process "+name)
		m.eventSubprocesses()
		m.sequence(m.starts(name), "end "+m.id("end"))
		m.calls = i + 1
		processes = append(processes, name)
	}
	return strings.Join(m.lines, "\n"), processes
}

func (m *modelMaker) id(prefix string) string {
	m.ids++
	return fmt.Sprintf("%s%d", prefix, m.ids)
}

func (m *modelMaker) pick(options ...string) string { return options[m.r.IntN(len(options))] }

func (m *modelMaker) line(format string, args ...any) {
	m.lines = append(m.lines, fmt.Sprintf(format, args...))
}

// starts writes the start events of a process and returns the id behind which it goes on.
func (m *modelMaker) starts(process string) string {
	first := m.id("s")
	m.line("start %s", first)
	if m.r.IntN(3) == 0 {
		gate := m.id("merge")
		m.line("exclusive %s", gate)
		m.line("%s -> %s", first, gate)
		switch m.r.IntN(3) {
		case 0:
			m.line("start %s message=begin -> %s", m.id("ms"), gate)
		case 1:
			m.line("start %s signal=go%d -> %s", m.id("ss"), m.r.IntN(2), gate)
		case 2:
			m.line("start %s cycle=R2/PT%dS -> %s", m.id("ts"), 5+m.r.IntN(60), gate)
		}
		return gate
	}
	return first
}

func (m *modelMaker) message() string { return fmt.Sprintf("m%d", m.r.IntN(3)) }

func (m *modelMaker) correlation() string {
	return m.pick(`key="=\"k0\""`, `key="=\"k1\""`, `key="=\"k2\""`, `key="=k"`)
}

// sequence writes blocks between an element and an end.
func (m *modelMaker) sequence(from, end string) {
	m.depth++
	for i := 0; i < 1+m.r.IntN(3); i++ {
		from = m.block(from)
	}
	m.depth--
	m.line("%s -> %s", from, end)
}

// block writes something behind an element and returns the id behind which it goes on.
func (m *modelMaker) block(from string) string {
	n := 14
	if m.depth >= 4 {
		n = 6
	}
	switch m.r.IntN(n) {
	case 0, 1, 2:
		return m.activity(from)
	case 3:
		return m.event(from)
	case 4:
		return m.loop(from)
	case 5:
		return m.simple(from)
	case 6:
		return m.choice(from)
	case 7, 8:
		return m.fork(from)
	case 9:
		return m.wait(from)
	case 10:
		return m.inclusive(from)
	}
	return m.subprocess(from)
}

var mappings = []string{"", "", ` in.l="=k"`, ` in.l="=assert(v, v != null)"`, ` out.o="=v"`, ` in.l=1 out.o="=l" out.d.e="=v"`, ` out.o="=assert(v, v != null)"`}

func (m *modelMaker) mapping() string { return m.pick(mappings...) }

// repeat makes one in five activities a multi-instance.
func (m *modelMaker) repeat() string {
	if m.r.IntN(5) > 0 {
		return ""
	}
	return m.pick(` each="=[1,2,3]" as=it`, ` each="=l" as=it`, ` each="=[]"`, ` each="=[5,6]" collect=out value="=v"`) +
		m.pick("", " sequential") + m.pick("", "", ` until="=numberOfCompletedInstances = 1"`, ` until="=again"`)
}

func (m *modelMaker) activity(from string) string {
	id := m.id("a")
	switch m.r.IntN(7) {
	case 0, 1, 2:
		m.line("%s -> service %s type=work%d%s%s", from, id, m.r.IntN(2), m.mapping(), m.repeat())
	case 3:
		m.line("%s -> user %s%s%s", from, id, m.mapping(), m.repeat())
	case 4:
		m.line("%s -> receive %s message=%s %s%s%s", from, id, m.message(), m.correlation(), m.mapping(), m.repeat())
	case 5:
		if m.calls > 0 {
			m.line("%s -> call %s process=c%d%s%s%s", from, id, m.r.IntN(m.calls), m.pick("", " no-parent", " no-child"), m.mapping(), m.repeat())
		} else {
			m.line("%s -> rule %s type=work0", from, id)
		}
	case 6:
		m.line("%s -> script %s expr=\"=if v = null then 1 else v\" result=v", from, id)
	}
	m.boundaries(id)
	return id
}

// boundaries attaches events to an activity; their paths end by themselves.
func (m *modelMaker) boundaries(id string) {
	all, message, used := false, false, map[string]bool{}
	for m.r.IntN(3) == 0 {
		b, more := m.id("b"), m.pick("", " non-interrupting")
		var event string
		switch m.r.IntN(7) {
		case 5:
			event = fmt.Sprintf("signal=sig%d%s", m.r.IntN(2), more)
		case 6:
			if id[0] != 'u' { // only what contains others can be escalated from
				continue
			}
			event = fmt.Sprintf("escalation=up%d%s", m.r.IntN(2), more)
		case 0:
			event = fmt.Sprintf("timer=PT%dS%s", 1+m.r.IntN(40), more)
		case 1:
			event = fmt.Sprintf("cycle=R%d/PT%dS non-interrupting", 1+m.r.IntN(3), 1+m.r.IntN(20))
		case 2:
			if message {
				continue
			}
			message = true
			event = fmt.Sprintf("message=%s %s%s", m.message(), m.correlation(), more)
		case 3:
			event = "error=E" + b
		case 4:
			if all {
				continue
			}
			all = true
			event = "catch-all"
		}
		if name, _, _ := strings.Cut(event, " "); strings.Contains("se", event[:1]) {
			if used[name] {
				continue
			}
			used[name] = true
		}
		m.line("boundary %s on %s %s%s -> %s", b, id, event, m.pick("", ` out.o="=v"`), m.tail())
	}
}

// tail is a short path to an end.
func (m *modelMaker) tail() string {
	end := "end " + m.id("end") + m.pick("", "", "", " terminate", " error=E0")
	if m.r.IntN(2) == 0 {
		return fmt.Sprintf("service %s type=work0 -> %s", m.id("a"), end)
	}
	return end
}

func (m *modelMaker) event(from string) string {
	id := m.id("e")
	if m.r.IntN(2) == 0 {
		m.line("%s -> catch %s timer=PT%dS%s", from, id, m.r.IntN(50), m.pick("", ` out.o="=1"`))
	} else if m.r.IntN(3) == 0 {
		m.line("%s -> catch %s signal=sig%d", from, id, m.r.IntN(2))
	} else {
		m.line("%s -> catch %s message=%s %s%s", from, id, m.message(), m.correlation(), m.mapping())
	}
	return id
}

func (m *modelMaker) simple(from string) string {
	id := m.id("t")
	switch m.r.IntN(7) {
	case 4:
		m.line("%s -> throw %s escalation=up%d", from, id, m.r.IntN(2))
	case 5:
		m.line("%s -> throw %s signal=sig%d in.v=1", from, id, m.r.IntN(2))
	case 6:
		m.line("%s -> throw %s link=%s", from, m.id("l"), id)
		m.line("catch %s link=%s", id, id)
	case 0:
		m.line("%s -> manual %s", from, id)
	case 1:
		m.line("%s -> throw %s", from, id)
	case 2:
		m.line("%s -> throw %s message=%s publish=%s ttl=PT%dS in.v=%d", from, id, m.message(), m.pick("k0", "k1", "=k"), m.r.IntN(30), m.ids)
	case 3:
		m.line("%s -> send %s message=%s publish=%s id=i%d ttl=PT9S", from, id, m.message(), m.pick("k0", "k1"), m.r.IntN(2))
	}
	return id
}

func (m *modelMaker) loop(from string) string {
	merge, work, gate := m.id("merge"), m.id("a"), m.id("g")
	m.line("%s -> exclusive %s -> service %s type=work1 -> exclusive %s", from, merge, work, gate)
	m.line("%s -> [=again = true] %s", gate, merge)
	after := m.id("t")
	m.line("%s -> [default] task %s", gate, after)
	m.boundaries(work)
	return after
}

func (m *modelMaker) choice(from string) string {
	gate, merge := m.id("g"), m.id("merge")
	m.line("%s -> exclusive %s", from, gate)
	m.line("exclusive %s", merge)
	branches := 2 + m.r.IntN(2)
	for i := range branches {
		first := m.id("t")
		condition := fmt.Sprintf("=v > %d", i)
		if i == branches-1 && m.r.IntN(3) > 0 {
			condition = "default"
		}
		m.line("%s -> [%s] task %s", gate, condition, first)
		m.line("%s -> %s", m.block(first), merge)
	}
	return merge
}

func (m *modelMaker) fork(from string) string {
	gate, join := m.id("f"), m.id("j")
	m.line("%s -> parallel %s", from, gate)
	m.line("parallel %s", join)
	m.depth++
	for range 1 + m.r.IntN(2) {
		m.line("%s -> %s", m.block(gate), join)
	}
	m.depth--
	if m.r.IntN(3) == 0 {
		m.line("%s -> %s", gate, m.tail())
	}
	m.line("%s -> %s", gate, join)
	return join
}

func (m *modelMaker) subprocess(from string) string {
	id, start := m.id("u"), m.id("s")
	m.line("%s -> sub %s%s%s {", from, id, m.mapping(), m.repeat())
	m.line("start %s", start)
	m.eventSubprocesses()
	m.sequence(start, "end "+m.id("end")+m.pick("", "", "", " terminate", " error=E1"))
	m.line("}")
	m.boundaries(id)
	return id
}

// eventSubprocesses adds event sub-processes to the scope that is being written.
func (m *modelMaker) eventSubprocesses() {
	m.depth++
	defer func() { m.depth-- }()
	messages := map[string]bool{}
	for m.r.IntN(5) == 0 {
		id, start := m.id("x"), m.id("xs")
		var event string
		switch m.r.IntN(5) {
		case 0:
			event = fmt.Sprintf("timer=PT%dS", 1+m.r.IntN(40))
		case 1:
			name := "e" + m.message() // thrown by nobody inside
			if messages[name] {
				continue
			}
			messages[name] = true
			event = "message=" + name + " " + m.correlation()
		case 2:
			event = m.pick("error=E0", "error=E1", "error=E"+id)
		case 3:
			event = m.pick("escalation=up0", "escalation=up1")
		case 4:
			event = m.pick("signal=es0", "signal=es1")
		}
		if messages[event] {
			continue
		}
		messages[event] = true
		if event[0] != 'e' { // what is thrown inside it must not start it again and again
			event += m.pick("", " non-interrupting")
		}
		m.line("eventsub %s {", id)
		m.line("start %s %s", start, event)
		m.sequence(start, "end "+m.id("end")+m.pick("", "", " terminate", " error=E1"))
		m.line("}")
	}
}

// wait writes an event-based gateway.
func (m *modelMaker) wait(from string) string {
	gate, merge, a, b := m.id("eg"), m.id("merge"), m.id("e"), m.id("e")
	m.line("%s -> eventgate %s -> catch %s message=%s %s -> exclusive %s", from, gate, a, m.message(), m.correlation(), merge)
	m.line("%s -> catch %s %s -> %s", gate, b, m.pick("timer=PT9S", "signal=sig0", "timer=PT0S"), merge)
	return merge
}

func (m *modelMaker) inclusive(from string) string {
	gate, join := m.id("ig"), m.id("ij")
	m.line("%s -> inclusive %s", from, gate)
	m.line("inclusive %s", join)
	m.depth++
	for i := range 2 + m.r.IntN(2) {
		first := m.id("t")
		m.line("%s -> [%s] task %s", gate, m.pick("=true", fmt.Sprintf("=v > %d", i), "=again = true"), first)
		if m.r.IntN(4) == 0 {
			m.line("%s -> %s", m.block(first), m.tail())
		} else {
			m.line("%s -> %s", m.block(first), join)
		}
	}
	last := m.id("t")
	m.line("%s -> [default] task %s", gate, last)
	m.line("%s -> %s", last, join)
	m.depth--
	return join
}

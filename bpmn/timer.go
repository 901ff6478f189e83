package bpmn

import "github.com/tutti-io/tutti/bpmn/schedule"

// timer reads a timer definition and checks a static value at once.
func (pb *processBuilder) timer(e *Element, def *node) *Timer {
	t := &Timer{}
	var src string
	given := 0
	for c := def.first; c != nil; c = c.next {
		if c.space != spaceBPMN {
			continue
		}
		switch c.name {
		case "timeDuration":
			t.Kind = TimerDuration
		case "timeDate":
			t.Kind = TimerDate
		case "timeCycle":
			t.Kind = TimerCycle
		default:
			continue
		}
		src = c.content()
		given++
	}
	if given != 1 {
		pb.add(def, "a timer needs exactly one of timeDuration, timeDate and timeCycle, found %d", given)
		return t
	}
	pb.timerKind(e, def, t.Kind)
	what := "the timer's " + t.Kind.String()
	t.Expr = pb.required(def, what, src, either)
	if !t.Expr.Static {
		return t
	}
	var err error
	switch t.Kind {
	case TimerDate:
		_, err = schedule.ParseDate(src)
	case TimerCycle:
		_, err = schedule.ParseCycle(src)
	default:
		_, err = schedule.ParseDuration(src)
	}
	if err != nil {
		pb.add(def, "%s: %v", what, err)
	}
	return t
}

// timerKind refuses kinds that the event cannot use.
func (pb *processBuilder) timerKind(e *Element, def *node, k TimerKind) {
	switch {
	case e.Type == IntermediateCatchEvent && k == TimerCycle:
		pb.add(def, "an intermediate timer event fires once, so it needs timeDuration or timeDate, not timeCycle")
	case e.Type == BoundaryEvent && e.Interrupting && k == TimerCycle:
		pb.add(def, "an interrupting timer event fires once, so it needs timeDuration or timeDate, not timeCycle")
	case e.Type == StartEvent && e.Scope.Type == EventSubProcess && e.Interrupting && k == TimerCycle:
		pb.add(def, "an interrupting timer event fires once, so it needs timeDuration or timeDate, not timeCycle")
	}
}

func (b *builder) staticDate(n *node, what, text string) {
	if _, err := schedule.ParseDate(text); err != nil {
		b.add(n, "%s: %v", what, err)
	}
}

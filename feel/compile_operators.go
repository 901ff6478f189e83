package feel

import "math/bits"

func (c *compiler) chain(n *chainNode) code {
	codes := make([]code, 0, len(n.links)+1)
	codes = append(codes, c.compile(n.first))
	for _, l := range n.links {
		codes = append(codes, c.compile(l.x))
	}
	switch n.links[0].op {
	case opAnd:
		return allCode(codes)
	case opOr:
		return anyCode(codes)
	}
	first, links := codes[0], n.links
	if len(links) == 1 {
		op, second := links[0].op, codes[1]
		return func(ev *evaluation, f *frame) Value { return ev.calculate(op, first(ev, f), second(ev, f)) }
	}
	return func(ev *evaluation, f *frame) Value {
		v := first(ev, f)
		for i, l := range links {
			v = ev.calculate(l.op, v, codes[i+1](ev, f))
		}
		return v
	}
}

// allCode is `and`: false as soon as one is false, null when one is no boolean.
func allCode(codes []code) code {
	return func(ev *evaluation, f *frame) Value { return ev.fold(codes, f, valueTrue) }
}

// anyCode is `or`: true as soon as one is true, null when one is no boolean.
func anyCode(codes []code) code {
	return func(ev *evaluation, f *frame) Value { return ev.fold(codes, f, valueFalse) }
}

func (ev *evaluation) fold(codes []code, f *frame, neutral Value) Value {
	state := neutral
	for _, k := range codes {
		state = ev.join(state, k(ev, f), neutral)
		if state.kind != KindNull && (state.fatal() || state.n != neutral.n) {
			return state
		}
	}
	return state
}

// join is one step of and/or: state is neutral or null, and stays null unless v decides.
func (ev *evaluation) join(state, v, neutral Value) Value {
	if v.kind == KindBoolean {
		if state.kind == KindNull && v.n == neutral.n {
			return Null
		}
		return v
	}
	if v.fatal() {
		return v
	}
	if state.kind != KindNull {
		ev.mistyped(KindBoolean, v)
	}
	return Null
}

func notCode(x code) code {
	return func(ev *evaluation, f *frame) Value { return ev.not(x(ev, f)) }
}

func (ev *evaluation) not(v Value) Value {
	if v.kind == KindBoolean {
		return Value{kind: KindBoolean, n: 1 - v.n}
	}
	if v.fatal() {
		return v
	}
	ev.mistyped(KindBoolean, v)
	return Null
}

func negateCode(x code) code {
	return func(ev *evaluation, f *frame) Value {
		v := x(ev, f)
		if v.kind != KindNumber {
			return ev.mistyped(KindNumber, v).orNull()
		}
		return negateNumber(v)
	}
}

func (c *compiler) comparison(n *comparisonNode) code {
	x := c.compile(n.x)
	y := c.compile(n.y)
	op := n.op
	if l, ok := n.y.(*literalNode); ok && l.value.kind == KindNumber && l.value.small() {
		return compareWithConstant(op, x, l.value)
	}
	switch op {
	case opEqual:
		return func(ev *evaluation, f *frame) Value { return ev.equal(x(ev, f), y(ev, f)) }
	case opNotEqual:
		return func(ev *evaluation, f *frame) Value { return ev.not(ev.equal(x(ev, f), y(ev, f))) }
	}
	return func(ev *evaluation, f *frame) Value { return ev.compare(op, x(ev, f), y(ev, f)) }
}

// compareWithConstant is comparison with a number that is known beforehand.
func compareWithConstant(op operator, x code, y Value) code {
	return func(ev *evaluation, f *frame) Value {
		v := x(ev, f)
		if v.kind == KindNumber {
			return Bool(holds(op, compareNumbers(v, y)))
		}
		switch op {
		case opEqual:
			return ev.equal(v, y)
		case opNotEqual:
			return ev.not(ev.equal(v, y))
		}
		return ev.compare(op, v, y)
	}
}

func holds(op operator, order int) bool {
	switch op {
	case opEqual:
		return order == 0
	case opNotEqual:
		return order != 0
	case opLess:
		return order < 0
	case opLessOrEqual:
		return order <= 0
	case opGreater:
		return order > 0
	}
	return order >= 0
}

// equal is `=`: null and a warning for what cannot be compared.
func (ev *evaluation) equal(a, b Value) Value {
	if a.kind == KindString && b.kind == KindString {
		x, y := a.text(), b.text()
		if len(x) != len(y) {
			return valueFalse
		}
		if len(x) > longText {
			ev.step(len(x) >> 8)
		}
		return Bool(x == y)
	}
	if a.failed() {
		return a
	}
	if b.failed() {
		return b
	}
	eq, ok := ev.same(a, b)
	if !ok {
		ev.warn(NotComparable, "Can't compare '%s' with '%s'.", brief(a), brief(b))
		return Null
	}
	return Bool(eq)
}

const longText = 256

// same compares two values and takes what that costs from the budget.
func (ev *evaluation) same(a, b Value) (eq, ok bool) {
	c := comparer{budget: ev.steps}
	eq, ok = c.equal(a, b)
	ev.step(int(ev.steps-c.budget) - 1)
	return eq, ok
}

func (ev *evaluation) compare(op operator, a, b Value) Value {
	if a.failed() {
		return a
	}
	if b.failed() {
		return b
	}
	if a.ref != nil && b.ref != nil {
		ev.step(min(a.effort(), b.effort()))
	}
	order, ok := Compare(a, b)
	if !ok {
		ev.warn(NotComparable, "Can't compare '%s' with '%s'.", brief(a), brief(b))
		return Null
	}
	return Bool(holds(op, order))
}

func (c *compiler) between(n *betweenNode) code {
	x := c.compile(n.x)
	low, high := c.compile(n.low), c.compile(n.high)
	return func(ev *evaluation, f *frame) Value {
		state := ev.join(valueTrue, ev.compare(opGreaterOrEqual, x(ev, f), low(ev, f)), valueTrue)
		if state.fatal() || state.kind == KindBoolean && state.n == 0 {
			return state
		}
		return ev.join(state, ev.compare(opLessOrEqual, x(ev, f), high(ev, f)), valueTrue)
	}
}

func instanceOfCode(x code, name string) code {
	switch name {
	case "date time":
		name = "date and time"
	case "year-month-duration":
		name = "years and months duration"
	case "day-time-duration":
		name = "days and time duration"
	}
	return func(ev *evaluation, f *frame) Value {
		v := x(ev, f)
		if v.failed() {
			return v
		}
		if name == "Any" {
			return Bool(v.kind != KindNull)
		}
		return Bool(v.kind.String() == name)
	}
}

// calculate computes one arithmetic operation: null and a warning when it cannot.
func (ev *evaluation) calculate(op operator, a, b Value) Value {
	if a.kind == KindNumber && b.kind == KindNumber {
		if a.ref != nil || b.ref != nil {
			ev.step(a.effort() + b.effort())
		}
		if op == opPower {
			ev.step(powerSteps + powerSteps/4*bits.Len32(uint32(b.truncated())))
		}
		if v, ok := numberOperation(op, a, b); ok {
			if v.ref != nil {
				ev.step(decimalSteps)
			}
			return v
		}
	}
	if a.failed() {
		return a.orNull()
	}
	if b.failed() {
		return b.orNull()
	}
	v, ok := Null, false
	switch {
	case a.kind == KindNumber && b.kind == KindNumber: // tried before
	case a.kind == KindString && b.kind == KindString && op == opAdd:
		ev.produce(len(a.text()) + len(b.text()))
		return String(a.text() + b.text())
	case op == opPower:
		if a.kind == KindNumber {
			a = b
		}
		return ev.mistyped(KindNumber, a).orNull()
	default:
		v, ok = temporalOperation(op, a, b)
	}
	if !ok {
		ev.warn(InvalidType, cannotTexts[op], brief(a), brief(b))
		return Null
	}
	return v
}

const powerSteps = 100

var cannotTexts = map[operator]string{
	opAdd:      "Can't add to '%s' the value '%s'.",
	opSubtract: "Can't subtract from '%s' the value '%s'.",
	opMultiply: "Can't multiply '%s' by '%s'.",
	opDivide:   "Can't divide '%s' by '%s'.",
	opPower:    "Can't raise '%s' to the power of '%s'.",
}

func numberOperation(op operator, a, b Value) (Value, bool) {
	switch op {
	case opAdd:
		return addNumbers(a, b)
	case opSubtract:
		return subtractNumbers(a, b)
	case opMultiply:
		return multiplyNumbers(a, b)
	case opDivide:
		return divideNumbers(a, b)
	}
	return powerNumbers(a, b)
}

func (v Value) isDuration() bool {
	return v.kind == KindDayTimeDuration || v.kind == KindYearMonthDuration
}

func (v Value) isTemporal() bool { return v.kind >= KindDate && v.kind <= KindYearMonthDuration }

func temporalOperation(op operator, a, b Value) (Value, bool) {
	switch op {
	case opAdd:
		if b.isTemporal() && !b.isDuration() {
			a, b = b, a
		}
		return addTemporal(a, b)
	case opSubtract:
		if b.isDuration() {
			minus, ok := negateDuration(b)
			if !ok {
				return Null, false
			}
			return addTemporal(a, minus)
		}
		if a.isTemporal() && a.class() == b.class() {
			return between(b, a)
		}
	case opMultiply:
		if a.kind == KindNumber {
			a, b = b, a
		}
		if a.isDuration() && b.kind == KindNumber {
			return multiplyDuration(a, b)
		}
	case opDivide:
		if a.isDuration() && (b.kind == KindNumber && b.sign() != 0 || b.kind == a.kind) {
			return divideDuration(a, b)
		}
	}
	return Null, false
}

func addTemporal(a, d Value) (Value, bool) {
	switch {
	case d.kind == KindDayTimeDuration && a.isTemporal():
		return addDuration(a, d)
	case d.kind == KindYearMonthDuration && a.isTemporal():
		return addPeriod(a, d)
	}
	return Null, false
}

package feel

// Tests of an input value: unary tests, and what stands behind `in`.

func inCode(x, test code) code {
	return func(ev *evaluation, f *frame) Value {
		v := x(ev, f)
		if v.failed() {
			return v
		}
		input, had := ev.input, ev.hasInput
		ev.input, ev.hasInput = v, true
		r := test(ev, f)
		ev.input, ev.hasInput = input, had
		return r
	}
}

func inputTestCode(op operator, operand code) code {
	return func(ev *evaluation, f *frame) Value {
		input, _ := ev.implicitInput()
		v := operand(ev, f)
		if op == opEqual {
			return ev.equal(input, v)
		}
		return ev.compare(op, input, v)
	}
}

func inputRangeCode(start, end code, startClosed, endClosed bool) code {
	lower, upper := opGreater, opLess
	if startClosed {
		lower = opGreaterOrEqual
	}
	if endClosed {
		upper = opLessOrEqual
	}
	return func(ev *evaluation, f *frame) Value {
		a, b := start(ev, f), end(ev, f)
		input, _ := ev.implicitInput()
		x, ok1 := Compare(input, a)
		y, ok2 := Compare(input, b)
		if !ok1 || !ok2 {
			ev.warn(NotComparable, "Can't compare '%s' with '%s' and '%s'.", brief(input), brief(a), brief(b))
			return Null
		}
		return Bool(holds(lower, x) && holds(upper, y))
	}
}

// unaryTestCode is an expression as a test. With `?` in it, it is about the input and says true or false. Without, the test holds when it is true,
// equals the input, or is a list that contains it.
func unaryTestCode(x code, readsSymbol bool) code {
	return func(ev *evaluation, f *frame) Value {
		input, _ := ev.implicitInput()
		if !readsSymbol || ev.hasSymbol {
			return ev.tested(input, x(ev, f))
		}
		used := ev.symbolUsed
		ev.symbol, ev.hasSymbol, ev.symbolUsed = input, true, false
		v := x(ev, f)
		about := ev.symbolUsed
		ev.symbol, ev.hasSymbol, ev.symbolUsed = Null, false, used
		if about && v.kind != KindBoolean && !v.fatal() {
			return Null
		}
		if about {
			return v
		}
		return ev.tested(input, v)
	}
}

func (ev *evaluation) tested(input, v Value) Value {
	if v.fatal() || v.kind == KindBoolean && v.n != 0 {
		return v
	}
	return ev.fits(input, v)
}

// readsSymbol tells whether an expression has a `?` of its own, not one of tests within.
func readsSymbol(n node) bool {
	found := false
	visit(n, func(n node) bool {
		switch n := n.(type) {
		case *inputNode:
			found = true
		case *inNode:
			found = found || readsSymbol(n.x)
			return false
		}
		return !found
	})
	return found
}

// fits tells whether an expression's value is or contains the input.
func (ev *evaluation) fits(input, v Value) Value {
	if v.kind == KindList {
		for _, x := range v.items() {
			ev.step(1)
			if eq, _ := ev.same(x, input); eq {
				return valueTrue
			}
		}
		if eq := ev.equal(input, v); eq.kind == KindBoolean {
			return eq
		}
		return valueFalse
	}
	eq := ev.equal(input, v)
	switch {
	case eq.kind == KindBoolean && eq.n != 0:
		return eq
	case v.kind == KindBoolean:
		return valueFalse
	case eq.kind == KindNull:
		return Null
	}
	return valueFalse
}

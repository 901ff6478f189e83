package feel

import (
	"crypto/rand"
	"encoding/binary"
	"math"
	"strings"

	"github.com/cockroachdb/apd/v3"
)

var numberFunctions = map[string][]builtin{
	"decimal": {
		fn("n,scale", "nn", rounding(apd.RoundHalfEven)),
		fn("n,scale,mode", "nns", func(_ *evaluation, a []Value) Value {
			mode, ok := roundingModes[strings.ToUpper(a[2].text())]
			if !ok {
				return failuref("the rounding mode '%s' is none of UP, DOWN, CEILING, FLOOR, HALF_UP, HALF_DOWN, HALF_EVEN", brief(a[2]))
			}
			return round(a[0], a[1].truncated(), mode)
		}),
	},
	"floor":           {fn("n", "n", rounding(apd.RoundFloor)), fn("n,scala", "nn", rounding(apd.RoundFloor))},
	"ceiling":         {fn("n", "n", rounding(apd.RoundCeiling)), fn("n,scale", "nn", rounding(apd.RoundCeiling))},
	"round up":        {fn("n,scale", "nn", rounding(apd.RoundUp))},
	"round down":      {fn("n,scale", "nn", rounding(apd.RoundDown))},
	"round half up":   {fn("n,scale", "nn", rounding(apd.RoundHalfUp))},
	"round half down": {fn("n,scala", "nn", rounding(apd.RoundHalfDown))},
	"abs":             {fn("number", "", absolute), fn("n", "", absolute)},
	"modulo": {fn("dividend,divisor", "nn", func(_ *evaluation, a []Value) Value {
		return orFailure("the remainder of '%s' by '%s' is not defined", a, moduloNumbers)
	})},
	"sqrt": {fn("number", "n", func(_ *evaluation, a []Value) Value {
		if a[0].sign() < 0 {
			return Null
		}
		return binary64(a[0], math.Sqrt)
	})},
	"log": {fn("number", "n", func(_ *evaluation, a []Value) Value { return binary64(a[0], logarithm) })},
	"exp": {fn("number", "n", func(_ *evaluation, a []Value) Value { return binary64(a[0], exponential) })},
	"odd": {fn("number", "n", func(_ *evaluation, a []Value) Value {
		r, ok := remainder(absNumber(a[0]), Int(2))
		return Bool(ok && compareNumbers(r, Int(1)) == 0)
	})},
	"even": {fn("number", "n", func(_ *evaluation, a []Value) Value {
		r, ok := remainder(a[0], Int(2))
		return Bool(ok && r.sign() == 0)
	})},
	"random number": {impure(fn("", "", func(ev *evaluation, _ []Value) Value { return Float(float64(ev.chance()>>11) / (1 << 53)) }))},
}

var roundingModes = map[string]apd.Rounder{
	"UP": apd.RoundUp, "DOWN": apd.RoundDown, "CEILING": apd.RoundCeiling, "FLOOR": apd.RoundFloor, "HALF_UP": apd.RoundHalfUp,
	"HALF_DOWN": apd.RoundHalfDown, "HALF_EVEN": apd.RoundHalfEven,
}

func rounding(mode apd.Rounder) func(*evaluation, []Value) Value {
	return func(_ *evaluation, a []Value) Value {
		if len(a) == 1 {
			return round(a[0], 0, mode)
		}
		return round(a[0], a[1].truncated(), mode)
	}
}

func round(n Value, digits int, mode apd.Rounder) Value {
	v, ok := roundNumber(n, int64(digits), mode)
	if !ok {
		return failuref("'%s' cannot be rounded to %d digits", brief(n), digits)
	}
	return v
}

func absolute(_ *evaluation, a []Value) Value {
	switch x := a[0]; x.kind {
	case KindNumber:
		return absNumber(x)
	case KindDayTimeDuration, KindYearMonthDuration:
		if x.n >= 0 {
			return x
		}
		if y, ok := negateDuration(x); ok {
			return y
		}
	}
	return illegal(a)
}

func orFailure(message string, a []Value, op func(x, y Value) (Value, bool)) Value {
	v, ok := op(a[0], a[1])
	if !ok {
		return failuref(message, brief(a[0]), brief(a[1]))
	}
	return v
}

// binary64 computes in binary floating point.
func binary64(n Value, op func(float64) float64) Value {
	f := op(n.float64())
	if math.IsNaN(f) || math.IsInf(f, 0) {
		return failuref("for '%s' it is not defined", brief(n))
	}
	return Float(f)
}

func machineSeed() uint64 {
	var b [8]byte
	rand.Read(b[:])
	return binary.LittleEndian.Uint64(b[:]) | 1
}

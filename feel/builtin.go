package feel

import (
	"strings"

	"github.com/cockroachdb/apd/v3"
)

// builtin is a function of the language.
type builtin struct {
	params   []string
	types    string // of the arguments, one letter each, as accepts has them
	variadic bool   // the last parameter is a list of all further arguments
	impure   bool   // the result is not a matter of the arguments alone
	call     func(ev *evaluation, args []Value) Value
}

func (b *builtin) invoke(ev *evaluation, args []Value) Value {
	for i := range b.types {
		if i >= len(args) || !accepts(b.types[i], args[i]) {
			return illegal(args)
		}
		ev.step(args[i].effort())
	}
	return b.call(ev, args)
}

// effort is the steps it takes to go over a string or a long number once.
func (v Value) effort() int {
	switch r := v.ref.(type) {
	case string:
		return len(r) >> 6
	case *apd.Decimal:
		return decimalSteps + int(r.NumDigits()+int64(max(r.Exponent, -r.Exponent)))/8
	}
	return 0
}

const decimalSteps = 4 // of an operation on numbers that do not fit 64 bits

func accepts(letter byte, v Value) bool {
	switch letter {
	case 's':
		return v.kind == KindString
	case 'n':
		return v.kind == KindNumber
	case 'l':
		return v.kind == KindList
	case 'c':
		return v.kind == KindContext
	case 'b':
		return v.kind == KindBoolean
	case 'f':
		return v.kind == KindFunction
	case 'd':
		return v.kind == KindDate || v.kind == KindDateTime
	case 'r':
		return v.kind == KindRange
	}
	return true
}

func illegal(args []Value) Value {
	texts := make([]string, len(args))
	for i, a := range args {
		texts[i] = "'" + brief(a) + "'"
	}
	return failuref("it does not take %s", strings.Join(texts, ", "))
}

var builtins map[string][]builtin

func define(groups ...map[string][]builtin) {
	builtins = map[string][]builtin{}
	for _, g := range groups {
		for name, list := range g {
			builtins[name] = list
		}
	}
}

func init() {
	define(booleanFunctions, stringFunctions, patternFunctions, numberFunctions, listFunctions, listStatistics, contextFunctions,
		conversionFunctions, temporalFunctions, rangeFunctions, clusterFunctions)
}

// fn shortens the tables of functions: parameters separated by commas, types, function.
func fn(params, types string, call func(ev *evaluation, args []Value) Value) builtin {
	b := builtin{types: types, call: call}
	if params != "" {
		b.params = strings.Split(params, ",")
	}
	return b
}

func variadic(b builtin) builtin { b.variadic = true; return b }
func impure(b builtin) builtin   { b.impure = true; return b }

var booleanFunctions = map[string][]builtin{
	"not": {fn("negand", "*", func(_ *evaluation, a []Value) Value {
		if a[0].kind != KindBoolean {
			return Null
		}
		return Bool(a[0].n == 0)
	})},
	"is defined": {fn("value", "*", func(_ *evaluation, a []Value) Value { return Bool(a[0].kind != KindNull) })},
	"get or else": {fn("value,default", "**", func(_ *evaluation, a []Value) Value {
		if a[0].kind == KindNull {
			return a[1]
		}
		return a[0]
	})},
	"assert": {
		fn("value,condition", "**", func(_ *evaluation, a []Value) Value { return assert(a[0], a[1], "The condition is not fulfilled") }),
		fn("value,condition,cause", "***", func(_ *evaluation, a []Value) Value {
			cause, ok := a[2].AsString()
			if !ok {
				cause = brief(a[2])
			}
			return assert(a[0], a[1], cause)
		}),
	},
}

func assert(v, condition Value, cause string) Value {
	if condition.kind != KindBoolean || condition.n == 0 {
		panic(stop{&AssertError{cause}})
	}
	return v
}

// Functions that the cluster adds to the language.
var clusterFunctions = map[string][]builtin{
	"cycle": {
		fn("interval", "*", func(ev *evaluation, a []Value) Value { return cycle(ev, Null, a[0]) }),
		fn("repetitions,interval", "**", func(ev *evaluation, a []Value) Value { return cycle(ev, a[0], a[1]) }),
	},
	"fromAi": {
		fn("value", "*", first), fn("value,description", "**", first), fn("value,description,type", "***", first),
		fn("value,description,type,schema", "****", first), fn("value,description,type,schema,options", "*****", first),
	},
}

func first(_ *evaluation, a []Value) Value { return a[0] }

func cycle(ev *evaluation, repetitions, interval Value) Value {
	if !interval.isDuration() {
		return failuref("it expects a duration as the interval, but found '%s'", brief(interval))
	}
	text := []byte("R")
	switch repetitions.kind {
	case KindNumber:
		n, ok := wholePart(repetitions)
		if !ok {
			return failuref("it expects fewer repetitions than '%s'", brief(repetitions))
		}
		text = Int(n).appendNumber(text)
	case KindNull:
	default:
		return failuref("it expects a number of repetitions, but found '%s'", brief(repetitions))
	}
	text = append(text, '/')
	return ev.text(string(interval.appendTemporal(text, formJSON)))
}

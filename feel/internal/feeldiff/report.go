package main

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
)

type report struct {
	show, total             int
	values, types, warnings int
	reasons                 map[string]int
	printed                 int
}

func newReport(show int) *report { return &report{show: show, reasons: map[string]int{}} }

// Reasons why answers differ on purpose.
const (
	reasonWrap    = "whole numbers beyond 64 bits: exact here, wrapped around there"
	reasonThrows  = "null and a warning here, an exception there"
	reasonOrder   = "entries of contexts: in their order here, in the order of hashes there (five entries and more)"
	reasonNarrow  = "durations times or divided by numbers: exact here, cut to 32 bits there"
	reasonLimit   = "a limit is exceeded here; more memory or an exception there"
	reasonRemove  = "remove with a position between -1 and 1: nothing is removed here, the list comes twice there"
	reasonUnknown = "not explained"
	reasonWarning = "same value, other kinds of warnings"
)

var narrowed = map[string]bool{"DURATION": true, "PERIOD": true, "DATE": true, "DATE_TIME": true}

func (r *report) add(question string, theirs, ours answer) {
	r.total++
	same := theirs.Error == ours.Error && (ours.Error != "" || equal(decode(ours.Result), decode(theirs.Result)))
	if same {
		r.values++
		if ours.Type == theirs.Type {
			r.types++
		}
		if ours.Error != "" || slices.Equal(ours.Warnings, theirs.Warnings) {
			r.warnings++
			return
		}
		r.reasons[reasonWarning]++
		r.tell(reasonWarning, question, theirs, ours)
		return
	}
	reason := reasonUnknown
	switch {
	case theirs.Error == "throws" && ours.Error == "":
		reason = reasonThrows
	case ours.Error == "fails" && strings.Contains(ours.Message, "allowed"):
		reason = reasonLimit
	case ours.Error == "" && theirs.Error == "" && (sameLetters(ours.Result, theirs.Result) || strings.Contains(question, "get entries(")):
		reason = reasonOrder
	case ours.Error == "" && theirs.Error == "" && equal(wrap(decode(ours.Result)), decode(theirs.Result)):
		reason = reasonWrap
	case ours.Error == "" && theirs.Error == "" && strings.Contains(question, "remove("):
		reason = reasonRemove
	case ours.Error == "" && strings.ContainsAny(question, "*/") && narrowed[ours.Type] && theirs.Error != "parse":
		reason = reasonNarrow
	}
	r.reasons[reason]++
	if reason == reasonUnknown {
		r.tell(reason, question, theirs, ours)
	}
}

func (r *report) tell(reason, question string, theirs, ours answer) {
	if r.printed++; r.printed > r.show {
		return
	}
	fmt.Printf("%s\n  %s\n    ours      %s\n    reference %s\n", reason, question, ours, theirs)
}

func (a answer) String() string {
	if a.Error != "" {
		return a.Error + ": " + a.Message
	}
	return fmt.Sprintf("%s %s %v", a.Result, a.Type, a.Warnings)
}

func (r *report) equalPercent() float64 { return 100 * float64(r.values) / float64(max(r.total, 1)) }

func (r *report) print() {
	fmt.Printf("%d expressions: %d values equal (%.2f %%), %d with equal type, %d with equal kinds of warnings\n",
		r.total, r.values, r.equalPercent(), r.types, r.warnings)
	for _, reason := range slices.Sorted(maps.Keys(r.reasons)) {
		fmt.Printf("  %6d  %s\n", r.reasons[reason], reason)
	}
}

// equal compares JSON values, numbers by what they are worth as doubles or as whole numbers.
func equal(a, b any) bool {
	switch a := a.(type) {
	case json.Number:
		b, ok := b.(json.Number)
		return ok && equalNumbers(a, b)
	case []any:
		b, ok := b.([]any)
		return ok && slices.EqualFunc(a, b, equal)
	case map[string]any:
		b, ok := b.(map[string]any)
		return ok && maps.EqualFunc(a, b, equal)
	}
	return a == b
}

func equalNumbers(a, b json.Number) bool {
	x, ok1 := new(big.Int).SetString(a.String(), 10)
	y, ok2 := new(big.Int).SetString(b.String(), 10)
	if ok1 && ok2 {
		return x.Cmp(y) == 0
	}
	f, err1 := a.Float64()
	g, err2 := b.Float64()
	return err1 == nil && err2 == nil && f == g
}

// wrap narrows whole numbers to 64 bits, as the reference does.
func wrap(x any) any {
	switch x := x.(type) {
	case json.Number:
		f, _, err := big.ParseFloat(x.String(), 10, 4096, big.ToZero)
		if err != nil || !f.IsInt() {
			return x
		}
		n, _ := f.Int(nil)
		low := new(big.Int).And(n, new(big.Int).SetUint64(1<<64-1))
		return json.Number(fmt.Sprint(int64(low.Uint64())))
	case []any:
		out := make([]any, len(x))
		for i, y := range x {
			out[i] = wrap(y)
		}
		return out
	case map[string]any:
		out := map[string]any{}
		for k, y := range x {
			out[k] = wrap(y)
		}
		return out
	}
	return x
}

// sameLetters tells whether two results differ by nothing but order.
func sameLetters(a, b []byte) bool {
	letters := func(raw []byte) []byte {
		kept := slices.DeleteFunc(slices.Clone(raw), func(c byte) bool { return c == ' ' })
		slices.Sort(kept)
		return kept
	}
	return slices.Equal(letters(a), letters(b))
}

package engine

import (
	"fmt"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/feel"
)

// The kinds of incidents that expressions cause.
const (
	extractValueError = "EXTRACT_VALUE_ERROR"
	ioMappingError    = "IO_MAPPING_ERROR"
	conditionError    = "CONDITION_ERROR"
)

// environment is what an expression over variables may know besides them.
func (b *Batch) environment(vars feel.Variables, names []string) *feel.Environment {
	env := b.plainEnvironment()
	if names == nil || slices.Contains(names, SharedRoot) {
		env.Fallback = sharedVariables{b, vars}
	}
	return env
}

func (b *Batch) plainEnvironment() *feel.Environment {
	return &feel.Environment{NowMillis: b.now, Seed: uint64(b.e.opts.Partition)<<keyBits + uint64(b.meta.LastKey), Limits: b.e.opts.Limits}
}

// result is what an expression gave, with what the evaluation complained of.
type result struct {
	feel.Value
	source   string
	warnings []feel.Warning
}

// evaluate computes an expression as an element instance sees the variables.
func (b *Batch) evaluate(e bpmn.Expression, vars feel.Variables) (result, *failure) {
	if e.IsZero() {
		return result{}, nil
	}
	if e.Parsed == nil {
		return result{Value: feel.String(e.Source), source: e.Source}, nil
	}
	v, warnings, err := e.Parsed.Evaluate(vars, b.environment(vars, e.Parsed.Variables()))
	if err != nil {
		return result{}, &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The expression '%s' could not be evaluated: %v.", e.Source, err) + describe(warnings)}
	}
	return result{v, e.Source, warnings}, nil
}

// describe lists warnings behind a message; they tell why a result is not what was expected.
func describe(warnings []feel.Warning) string {
	if len(warnings) == 0 {
		return ""
	}
	var s strings.Builder
	s.WriteString(" Warnings of the evaluation:")
	for i, w := range warnings {
		if i == 10 {
			fmt.Fprintf(&s, "\n… and %d more", len(warnings)-i)
			break
		}
		fmt.Fprintf(&s, "\n[%s] %s", w.Type, w.Message)
	}
	return s.String()
}

func (r result) mismatch(expected string) *failure {
	return &failure{Type: extractValueError, Message: fmt.Sprintf(
		"The expression '%s' must give %s, but gave %s.", r.source, expected, r.TypeName()) + describe(r.warnings)}
}

// evaluateText computes an expression that must give text.
func (b *Batch) evaluateText(e bpmn.Expression, vars feel.Variables) (string, *failure) {
	if e.IsZero() {
		return "", nil
	}
	if e.Parsed == nil {
		return e.Source, nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil {
		return "", f
	}
	s, ok := r.AsString()
	if !ok {
		return "", r.mismatch("a STRING")
	}
	return s, nil
}

// evaluateInt computes an expression that must give a whole number; text that reads as one is accepted where the model has a
// static value.
func (b *Batch) evaluateInt(e bpmn.Expression, vars feel.Variables, absent int64) (int64, *failure) {
	if e.IsZero() {
		return absent, nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil {
		return 0, f
	}
	if e.Parsed == nil {
		var n int64
		if _, err := fmt.Sscanf(strings.TrimSpace(e.Source), "%d", &n); err != nil {
			return 0, r.mismatch("a whole NUMBER")
		}
		return n, nil
	}
	n, ok := r.Int64()
	if !ok {
		return 0, r.mismatch("a whole NUMBER")
	}
	return n, nil
}

// evaluateBool computes a condition.
func (b *Batch) evaluateBool(e bpmn.Expression, vars feel.Variables) (bool, *failure) {
	r, f := b.evaluate(e, vars)
	if f != nil {
		return false, f
	}
	v, ok := r.AsBool()
	if !ok {
		return false, r.mismatch("a BOOLEAN")
	}
	return v, nil
}

// evaluateTexts computes an expression that must give a list of texts; a static value is a list separated by commas.
func (b *Batch) evaluateTexts(e bpmn.Expression, vars feel.Variables) ([]string, *failure) {
	if e.IsZero() {
		return nil, nil
	}
	if e.Parsed == nil {
		var out []string
		for _, part := range strings.Split(e.Source, ",") {
			if part = strings.TrimSpace(part); part != "" {
				out = append(out, part)
			}
		}
		return out, nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil {
		return nil, f
	}
	items, ok := r.AsList()
	if !ok {
		return nil, r.mismatch("an ARRAY of STRING")
	}
	out := make([]string, 0, len(items))
	for _, item := range items {
		s, ok := item.AsString()
		if !ok {
			return nil, r.mismatch("a list that holds nothing but STRING")
		}
		out = append(out, s)
	}
	return out, nil
}

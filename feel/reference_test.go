package feel_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"path/filepath"
	"reflect"
	"slices"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// An outcome is what evaluating an expression gives. Of warnings, the kinds count.
type outcome struct {
	Result   json.RawMessage `json:"result"`
	Type     string          `json:"type"`
	Warnings []string        `json:"warnings"`
	Error    string          `json:"error"` // "parse", "assert", "fails": refused; "throws": refused by an exception
}

// A question is an expression with the answer of the reference engine, and with ours where we mean to differ: why says the reason.
type question struct {
	Expression string          `json:"expression"`
	Variables  json.RawMessage `json:"variables"`
	outcome
	Why  string   `json:"why"`
	Ours *outcome `json:"ours"`
}

// TestReferenceAnswers compares values, names of types and kinds of warnings with those recorded from the reference engine.
func TestReferenceAnswers(t *testing.T) {
	files, err := filepath.Glob("testdata/reference/*.jsonl")
	if err != nil || len(files) == 0 {
		t.Fatal("there are no recorded answers", err)
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			for _, q := range readQuestions(t, file) {
				q.check(t)
			}
		})
	}
}

func readQuestions(t *testing.T, file string) []question {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	var all []question
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	for lines.Scan() {
		var q question
		if err := json.Unmarshal(lines.Bytes(), &q); err != nil {
			t.Fatalf("%s: %v", lines.Text(), err)
		}
		all = append(all, q)
	}
	return all
}

func (q question) check(t *testing.T) {
	t.Helper()
	got := answer(t, q.Expression, q.Variables)
	want := q.outcome
	if q.Ours != nil {
		want = *q.Ours
	}
	if want.Error == "throws" {
		if got.Error != "" {
			t.Errorf("%s\n  is refused (%s), where the reference throws; null or a better answer is expected", q.Expression, got.Error)
		}
		return
	}
	if got.Error != want.Error || !sameJSON(got.Result, want.Result) || got.Type != want.Type || !slices.Equal(got.Warnings, want.Warnings) {
		t.Errorf("%s  %s\n  gives    %s\n  expected %s", q.Expression, q.Variables, got, want)
	}
}

func (o outcome) String() string {
	return string(o.Error) + " " + string(o.Result) + " " + o.Type + " " + string(bytes.Join(asBytes(o.Warnings), []byte(",")))
}

func asBytes(list []string) [][]byte {
	var out [][]byte
	for _, s := range list {
		out = append(out, []byte(s))
	}
	return out
}

func answer(t *testing.T, src string, variables []byte) outcome {
	t.Helper()
	var vars feel.Value
	if variables != nil {
		var err error
		if vars, err = feel.FromJSON(variables); err != nil {
			t.Fatal(err)
		}
	}
	e, err := feel.Parse(src)
	if err != nil {
		return outcome{Error: "parse"}
	}
	v, warnings, err := e.Evaluate(feel.VariablesOf(vars), nil)
	var failed *feel.AssertError
	switch {
	case errors.As(err, &failed):
		return outcome{Error: "assert"}
	case err != nil:
		return outcome{Error: "fails"}
	}
	o := outcome{Result: v.AppendJSON(nil), Type: v.TypeName()}
	for _, w := range warnings {
		o.Warnings = append(o.Warnings, string(w.Type))
	}
	slices.Sort(o.Warnings)
	o.Warnings = slices.Compact(o.Warnings)
	return o
}

func sameJSON(a, b []byte) bool {
	x, y := decodeJSON(a), decodeJSON(b)
	return reflect.DeepEqual(x, y)
}

func decodeJSON(raw []byte) any {
	if len(raw) == 0 {
		return nil
	}
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var x any
	if err := d.Decode(&x); err != nil {
		return err.Error()
	}
	return plain(x)
}

// plain makes numbers comparable: whole ones exactly, others as floats.
func plain(x any) any {
	switch x := x.(type) {
	case json.Number:
		if v, err := feel.ParseNumber(x.String()); err == nil {
			if f, _ := v.Float64(); f != float64(int64(f)) {
				return f
			}
			return string(v.AppendJSON(nil))
		}
	case []any:
		for i := range x {
			x[i] = plain(x[i])
		}
	case map[string]any:
		for k := range x {
			x[k] = plain(x[k])
		}
	}
	return x
}

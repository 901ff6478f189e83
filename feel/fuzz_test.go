package feel_test

import (
	"encoding/json"
	"path/filepath"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// seed adds every recorded expression to a corpus.
func seed(f *testing.F) {
	files, err := filepath.Glob("testdata/reference/*.jsonl")
	if err != nil {
		f.Fatal(err)
	}
	var t testing.T
	for _, file := range files {
		for _, q := range readQuestions(&t, file) {
			f.Add(q.Expression)
		}
	}
}

// FuzzParse: whatever parses is printed as an expression that parses to the same.
func FuzzParse(f *testing.F) {
	seed(f)
	f.Fuzz(func(t *testing.T, src string) {
		checkPrinting(t, src, feel.Parse)
		checkPrinting(t, src, feel.ParseUnaryTests)
	})
}

func checkPrinting(t *testing.T, src string, parse func(string) (*feel.Expression, error)) {
	t.Helper()
	e, err := parse(src)
	if err != nil {
		if _, ok := err.(*feel.ParseError); !ok {
			t.Fatalf("%q: the error is a %T", src, err)
		}
		return
	}
	printed := e.String()
	again, err := parse(printed)
	if err != nil {
		t.Fatalf("%q is printed as %q, which does not parse: %v", src, printed, err)
	}
	if twice := again.String(); twice != printed {
		t.Fatalf("%q is printed as %q, and that as %q", src, printed, twice)
	}
}

var fuzzVariables = `{"a": 1, "b": "text", "c": [1, 2, {"d": null}], "x": {"y": {"z": 1.50}}, "n": null, "t": true, "day": "2024-02-29"}`

var fuzzLimits = feel.Limits{Steps: 100_000, Bytes: 1 << 20, Depth: 100, Time: -1}

// FuzzEvaluate: evaluation ends, its result is JSON that reads back as the same JSON, and the printed expression gives the same.
func FuzzEvaluate(f *testing.F) {
	seed(f)
	variables, err := feel.FromJSON([]byte(fuzzVariables))
	if err != nil {
		f.Fatal(err)
	}
	env := &feel.Environment{NowMillis: 1_700_000_000_000, Seed: 1, Limits: fuzzLimits}
	run := func(e *feel.Expression) (string, bool) {
		v, _, err := e.Evaluate(feel.VariablesOf(variables), env)
		if err != nil {
			return err.Error(), false
		}
		return string(v.AppendJSON(nil)), true
	}
	f.Fuzz(func(t *testing.T, src string) {
		e, err := feel.Parse(src)
		if err != nil {
			return
		}
		result, ok := run(e)
		if ok {
			checkJSON(t, src, result)
		}
		again, err := feel.Parse(e.String())
		if err != nil {
			t.Fatal(err)
		}
		if second, ok2 := run(again); ok != ok2 || ok && result != second {
			t.Fatalf("%q gives %s, printed as %q it gives %s", src, result, e.String(), second)
		}
	})
}

func checkJSON(t *testing.T, src, result string) {
	t.Helper()
	if !json.Valid([]byte(result)) {
		t.Fatalf("%q gives %s, which is no JSON", src, result)
	}
	v, err := feel.FromJSON([]byte(result))
	if err != nil {
		t.Fatalf("%q gives %s: %v", src, result, err)
	}
	walk(v)
	if again := string(v.AppendJSON(nil)); again != result && v.Kind() != feel.KindNumber {
		t.Fatalf("%q gives %s, read again %s", src, result, again)
	}
}

// walk looks into everything, which decodes it.
func walk(v feel.Value) {
	items, _ := v.AsList()
	for _, x := range items {
		walk(x)
	}
	for _, x := range v.Entries() {
		walk(x)
	}
}

// FuzzJSON: what reads as JSON is written as JSON, whole or taken apart.
func FuzzJSON(f *testing.F) {
	for _, s := range []string{`{"a": [1, 2.50, -0, 1e3, 1E-7, null, true], "b\u00e9\n": "\ud83d\ude00"}`, `[`, `{"a":1,"a":2}`, `12345678901234567890.5e-3`, `"\ud800"`, ` [ ] `, `{"":{}}`} {
		f.Add([]byte(s))
	}
	f.Fuzz(func(t *testing.T, raw []byte) {
		v, err := feel.FromJSON(raw)
		if err != nil || len(raw) > 10_000 {
			return
		}
		walk(v)
		if out := v.AppendJSON(nil); !json.Valid(out) {
			t.Fatalf("%q is written as %q", raw, out)
		}
		if _, err := feel.FromGo(v.Go()); err != nil {
			t.Fatalf("%q does not come back from Go: %v", raw, err)
		}
	})
}

func TestPrinting(t *testing.T) {
	files, _ := filepath.Glob("testdata/reference/*.jsonl")
	for _, file := range files {
		for _, q := range readQuestions(t, file) {
			checkPrinting(t, q.Expression, feel.Parse)
			checkPrinting(t, q.Expression, feel.ParseUnaryTests)
		}
	}
}

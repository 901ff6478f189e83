package feel_test

import (
	"bufio"
	"encoding/json"
	"os"
	"slices"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// TestUnaryAnswers compares unary tests with what a decision table of the reference engine answered: for which of the inputs the rule matched, and for
// which it failed. The variable x2 is 2, x the input.
func TestUnaryAnswers(t *testing.T) {
	f, err := os.Open("testdata/unary_tests.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	for lines := bufio.NewScanner(f); lines.Scan(); {
		var c struct {
			Test                 string
			Match, Error, Inputs []json.RawMessage
			Parse                bool // it must not
		}
		if err := json.Unmarshal(lines.Bytes(), &c); err != nil {
			t.Fatal(err)
		}
		e, err := feel.ParseUnaryTests(c.Test)
		if (err != nil) != c.Parse {
			t.Errorf("%s: %v", c.Test, err)
		}
		for _, input := range c.Inputs {
			want := "none"
			same := func(x json.RawMessage) bool { return string(x) == string(input) }
			switch {
			case slices.ContainsFunc(c.Match, same):
				want = "match"
			case slices.ContainsFunc(c.Error, same):
				want = "error"
			}
			if got := unaryAnswer(t, e, input); got != want {
				t.Errorf("%s on %s: %s, expected %s", c.Test, input, got, want)
			}
		}
	}
}

func unaryAnswer(t *testing.T, e *feel.Expression, input []byte) string {
	t.Helper()
	v, err := feel.FromJSON(input)
	if err != nil {
		t.Fatal(err)
	}
	r, _, err := e.Evaluate(feel.VariablesMap{"x": v, "x2": feel.Int(2)}, &feel.Environment{Input: &v})
	if err != nil {
		return "error"
	}
	if b, ok := r.AsBool(); ok && b {
		return "match"
	}
	return "none"
}

// TestTheInputInsideListsAndContexts is where the reference loses what `?` stands for: there these tests match nothing, or null.
func TestTheInputInsideListsAndContexts(t *testing.T) {
	for test, input := range map[string]string{
		"count([?]) = 1": "3", "count([?])": "1", "[?] = [3]": "3", "max(?, 1) = 3": "3", "sum([?, 0]) = 3": "3", "{x: ?}.x = 3": "3",
		"{a: ? > 1}.a": "3", "some i in [?] satisfies i = 3": "3", "list contains([?], 3)": "3", "[1, ?][1] = 1": `"a"`,
	} {
		e, err := feel.ParseUnaryTests(test)
		if err != nil {
			t.Fatal(err)
		}
		want := "match"
		if test == "count([?])" {
			want = "none" // with a `?` in it, a test says true or false, and this one says a number
		}
		if got := unaryAnswer(t, e, []byte(input)); got != want {
			t.Errorf("%s on %s: %s, want %s", test, input, got, want)
		}
	}
}

package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/feel"
)

// variables are what every expression may use; the generator knows their types.
const variables = `{
 "i": 7, "j": -3, "big": 1234567890123, "d": 2.75, "e": -0.125, "zero": 0,
 "s": "foobar", "t": "Hello World", "u": "", "w": "äöü €", "p": "a-b-c",
 "b": true, "c": false, "n": null,
 "xs": [5, 3, 9, 1, 3], "ys": [1.5, -2, 4.25], "empty": [], "names": ["Ann", "Bob", "Cid", "Ann"], "mixed": [1, "a", null, true], "nested": [[1, 2], [3], []],
 "flags": [true, false, true],
 "ctx": {"a": 1, "b": "two", "c": [1, 2], "deep": {"x": 4, "y": "z"}},
 "orders": [{"id": 1, "amount": 50, "state": "new"}, {"id": 2, "amount": 150.5, "state": "old"}, {"id": 3, "amount": 150, "state": "new", "note": "x"}],
 "ds": "2024-02-29", "ts": "10:15:30", "dts": "2024-02-29T10:15:30", "zs": "2024-02-29T10:15:30+01:00", "durs": "PT1H30M", "pers": "P1Y2M"
}`

// answer is what an expression gave.
type answer struct {
	Result   json.RawMessage
	Type     string
	Warnings []string // their kinds, each once, in order
	Error    string   // "parse", "assert", "fails", "throws"
	Message  string
}

// ask has the reference answer all questions.
func ask(reference string, questions []string) ([]answer, error) {
	cmd := exec.Command(reference)
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	go send(in, questions)
	answers := make([]answer, len(questions))
	got := 0
	lines := bufio.NewScanner(out)
	lines.Buffer(nil, 64<<20)
	for lines.Scan() {
		id, a, err := read(lines.Bytes())
		if err != nil {
			return nil, err
		}
		answers[id] = a
		got++
	}
	if err := cmd.Wait(); err != nil {
		return nil, err
	}
	if got != len(questions) {
		return nil, fmt.Errorf("the reference answered %d of %d questions", got, len(questions))
	}
	return answers, nil
}

func send(in io.WriteCloser, questions []string) {
	defer in.Close()
	w := bufio.NewWriter(in)
	defer w.Flush()
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	for i, q := range questions {
		if enc.Encode(map[string]any{"id": i, "expression": "=" + q, "variables": json.RawMessage(variables)}) != nil {
			return // the reference has ended; that shows on the other side
		}
	}
}

func read(line []byte) (int, answer, error) {
	var r struct {
		ID       int
		Result   json.RawMessage
		Type     string
		Warnings []struct{ Type string }
		Error    string
		Crash    string
	}
	if err := json.Unmarshal(line, &r); err != nil {
		return 0, answer{}, fmt.Errorf("the reference said %.200q: %w", line, err)
	}
	a := answer{Result: r.Result, Type: r.Type, Message: r.Error + r.Crash}
	for _, w := range r.Warnings {
		a.Warnings = append(a.Warnings, w.Type)
	}
	slices.Sort(a.Warnings)
	a.Warnings = slices.Compact(a.Warnings)
	switch {
	case a.Message == "":
	case strings.HasPrefix(a.Message, "Failed to parse"):
		a.Error = "parse"
	case strings.HasPrefix(a.Message, "Assertion"):
		a.Error = "assert"
	case strings.Contains(a.Message, "Exception"), strings.Contains(a.Message, "Error:"):
		a.Error = "throws"
	default:
		a.Error = "fails"
	}
	return r.ID, a, nil
}

var vars = func() feel.Variables {
	v, err := feel.FromJSON([]byte(variables))
	if err != nil {
		panic(err)
	}
	return feel.VariablesOf(v)
}()

// evaluate is our answer.
func evaluate(src string) answer {
	defer func() {
		if r := recover(); r != nil {
			fmt.Println("PANIC in", src)
			panic(r)
		}
	}()
	e, err := feel.Parse(src)
	if err != nil {
		return answer{Error: "parse", Message: err.Error()}
	}
	v, warnings, err := e.Evaluate(vars, nil)
	var a answer
	for _, w := range warnings {
		a.Warnings = append(a.Warnings, string(w.Type))
	}
	slices.Sort(a.Warnings)
	a.Warnings = slices.Compact(a.Warnings)
	var failed *feel.AssertError
	switch {
	case errors.As(err, &failed):
		a.Error, a.Message = "assert", err.Error()
	case err != nil:
		a.Error, a.Message = "fails", err.Error()
	default:
		a.Result, a.Type = v.AppendJSON(nil), v.TypeName()
	}
	return a
}

func decode(raw []byte) any {
	d := json.NewDecoder(bytes.NewReader(raw))
	d.UseNumber()
	var x any
	if d.Decode(&x) != nil {
		return nil
	}
	return x
}

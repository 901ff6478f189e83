package dmn

import (
	"encoding/json"
	"fmt"
	"os"
	"reflect"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

const (
	head = `<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="%s" xmlns:camunda="http://camunda.org/schema/1.0/dmn" ` +
		`xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="defs" name="Defs" namespace="http://x">`
	dmn13 = "https://www.omg.org/spec/DMN/20191111/MODEL/"
)

// wrap makes a file of what stands inside the definitions.
func wrap(body string) []byte { return []byte(fmt.Sprintf(head, dmn13) + body + "</definitions>") }

// refCase is one case of testdata/reference.txt.
type refCase struct {
	name, namespace, model string
	variables              string
	output, failure        string
	refused                bool
	trace                  []string
}

func referenceCases(t *testing.T) (out []refCase) {
	data, err := os.ReadFile("testdata/reference.txt")
	if err != nil {
		t.Fatal(err)
	}
	_, text, _ := strings.Cut("\n"+string(data), "\n=== ")
	for _, block := range strings.Split(text, "\n=== ") {
		c := refCase{namespace: dmn13, variables: "{}"}
		lines := strings.Split(block, "\n")
		c.name = lines[0]
		for i, line := range lines[1:] {
			if strings.HasPrefix(line, "<") {
				c.model = strings.Join(lines[1+i:], "\n")
				break
			}
			key, value, _ := strings.Cut(line, ": ")
			switch key {
			case "namespace":
				c.namespace = value
			case "variables":
				c.variables = value
			case "output":
				c.output = value
			case "failure":
				c.failure = value
			case "refused":
				c.refused = true
			case "trace":
				c.trace = append(c.trace, value)
			default:
				t.Fatalf("%s: the line %q is not understood", c.name, line)
			}
		}
		out = append(out, c)
	}
	return out
}

// entry is the form in which the data has a traced decision.
type entry struct {
	ID     string          `json:"id"`
	Name   string          `json:"name"`
	Type   string          `json:"type"`
	Output json.RawMessage `json:"output"`
	Inputs []entryValue    `json:"inputs"`
	Rules  []struct {
		ID      *string      `json:"id"`
		Index   int          `json:"index"`
		Outputs []entryValue `json:"outputs"`
	} `json:"rules"`
}

type entryValue struct {
	ID    string          `json:"id"`
	Name  string          `json:"name"`
	Value json.RawMessage `json:"value"`
}

func plain(raw []byte) any {
	var v any
	if err := json.Unmarshal(raw, &v); err != nil {
		return err.Error()
	}
	return v
}

// flatten turns a traced decision into something that can be compared and read.
func (e entry) flatten() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s|%s|%s|%v", e.ID, e.Name, e.Type, plain(e.Output))
	for _, i := range e.Inputs {
		fmt.Fprintf(&b, "\n  in %s|%s|%v", i.ID, i.Name, plain(i.Value))
	}
	for _, r := range e.Rules {
		id := fmt.Sprintf("%s-rule-%d", e.ID, r.Index)
		if r.ID != nil {
			id = *r.ID
		}
		fmt.Fprintf(&b, "\n  rule %s|%d", id, r.Index)
		for _, o := range r.Outputs {
			fmt.Fprintf(&b, "\n    out %s|%s|%v", o.ID, o.Name, plain(o.Value))
		}
	}
	return b.String()
}

func flattenOurs(d EvaluatedDecision) string {
	e := entry{ID: d.ID, Name: d.Name, Type: d.Type, Output: d.Output.AppendJSON(nil)}
	for _, i := range d.Inputs {
		e.Inputs = append(e.Inputs, entryValue{i.ID, i.Name, i.Value.AppendJSON(nil)})
	}
	text := e.flatten()
	for _, r := range d.Rules {
		text += fmt.Sprintf("\n  rule %s|%d", r.ID, r.Index)
		for _, o := range r.Outputs {
			text += fmt.Sprintf("\n    out %s|%s|%v", o.ID, o.Name, plain(o.Value.AppendJSON(nil)))
		}
	}
	return text
}

// TestReference compares answers and traces with those of a JVM cluster.
func TestReference(t *testing.T) {
	for _, c := range referenceCases(t) {
		t.Run(c.name, func(t *testing.T) {
			m, err := Parse("model.dmn", []byte(fmt.Sprintf(head, c.namespace)+c.model+"</definitions>"))
			if c.refused {
				if err == nil {
					t.Fatalf("the model was accepted; expected it to be refused\n%s", c.model)
				}
				return
			}
			if err != nil {
				t.Fatalf("%v\n%s", err, c.model)
			}
			vars, err := feel.FromJSON([]byte(c.variables))
			if err != nil {
				t.Fatal(err)
			}
			res, err := m.Evaluate("d", feel.VariablesOf(vars), nil)
			if err != nil {
				t.Fatal(err)
			}
			if res.FailedDecisionID != c.failure {
				t.Errorf("failed decision %q (%s), expected %q", res.FailedDecisionID, res.Failure, c.failure)
			}
			if c.failure == "" && !reflect.DeepEqual(plain(res.Output.AppendJSON(nil)), plain([]byte(c.output))) {
				t.Errorf("output %s, expected %s", res.Output.AppendJSON(nil), c.output)
			}
			var ours, theirs []string
			for _, d := range res.Evaluated {
				ours = append(ours, flattenOurs(d))
			}
			for _, raw := range c.trace {
				var e entry
				if err := json.Unmarshal([]byte(raw), &e); err != nil {
					t.Fatal(err)
				}
				theirs = append(theirs, e.flatten())
			}
			if got, want := strings.Join(ours, "\n"), strings.Join(theirs, "\n"); got != want {
				t.Errorf("trace\n%s\nexpected\n%s", got, want)
			}
			if t.Failed() {
				t.Logf("variables %s\n%s", c.variables, c.model)
			}
		})
	}
}

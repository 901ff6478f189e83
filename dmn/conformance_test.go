package dmn

import (
	"bytes"
	"encoding/json"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

const tckPath = "../../shared/conformance/dmn-tck"

// tckFile is one file of test cases of the DMN technology compatibility kit.
type tckFile struct {
	Model string    `xml:"modelName"`
	Cases []tckCase `xml:"testCase"`
}

type tckCase struct {
	ID      string      `xml:"id,attr"`
	Inputs  []tckNode   `xml:"inputNode"`
	Results []tckResult `xml:"resultNode"`
}

type tckNode struct {
	Name string `xml:"name,attr"`
	tckValue
}

type tckResult struct {
	Name     string   `xml:"name,attr"`
	Expected tckValue `xml:"expected"`
}

// tckValue is a value: a scalar, components of a context, or a list.
type tckValue struct {
	Value *struct {
		Type string `xml:"http://www.w3.org/2001/XMLSchema-instance type,attr"`
		Nil  bool   `xml:"http://www.w3.org/2001/XMLSchema-instance nil,attr"`
		Text string `xml:",chardata"`
	} `xml:"value"`
	Components []tckNode `xml:"component"`
	List       *struct {
		Items []tckValue `xml:"item"`
	} `xml:"list"`
}

// json gives the value as a client would send it: dates, times and durations as text.
func (v tckValue) json() any {
	switch {
	case v.List != nil:
		out := []any{}
		for _, i := range v.List.Items {
			out = append(out, i.json())
		}
		return out
	case len(v.Components) > 0:
		out := map[string]any{}
		for _, c := range v.Components {
			out[c.Name] = c.json()
		}
		return out
	case v.Value == nil || v.Value.Nil:
		return nil
	}
	_, kind, _ := strings.Cut(v.Value.Type, ":")
	text := v.Value.Text
	switch kind {
	case "boolean":
		return strings.TrimSpace(text) == "true"
	case "decimal", "double", "integer", "int", "long", "float":
		if n, ok := new(big.Rat).SetString(strings.TrimSpace(text)); ok {
			s := n.FloatString(40)
			return json.Number(strings.TrimSuffix(strings.TrimRight(s, "0"), "."))
		}
	case "string", "":
		return text
	}
	return temporal{kind, strings.TrimSpace(text)}
}

// temporal is a date, time or duration; it travels as text.
type temporal struct{ kind, text string }

func (t temporal) MarshalJSON() ([]byte, error) { return json.Marshal(t.text) }

// agrees compares what was expected with what came as JSON. The kit writes irrational numbers with eight decimals.
func agrees(want, got any) bool {
	switch w := want.(type) {
	case nil:
		return got == nil
	case []any:
		g, ok := got.([]any)
		for i := 0; ok && i < len(w) && len(w) == len(g); i++ {
			ok = agrees(w[i], g[i])
		}
		return ok && len(w) == len(g)
	case map[string]any:
		g, ok := got.(map[string]any)
		for k, x := range w {
			y, has := g[k]
			ok = ok && has && agrees(x, y)
		}
		return ok && len(w) == len(g)
	case json.Number:
		g, ok := got.(json.Number)
		return ok && near(string(w), string(g))
	case temporal:
		g, ok := got.(string)
		return ok && (g == w.text || sameInstant(w.kind, w.text, g))
	}
	return want == got
}

func near(a, b string) bool {
	x, ok1 := new(big.Rat).SetString(a)
	y, ok2 := new(big.Rat).SetString(b)
	if !ok1 || !ok2 {
		return false
	}
	d := new(big.Rat).Sub(x, y)
	return d.Abs(d).Cmp(big.NewRat(1, 1e8)) <= 0
}

// sameInstant compares two spellings of a temporal value.
func sameInstant(kind, a, b string) bool {
	conversion := map[string]string{"dateTime": "date and time", "date": "date", "time": "time", "duration": "duration"}[kind]
	if conversion == "" {
		return false
	}
	e, err := feel.Parse(conversion + "(a) = " + conversion + "(b)")
	if err != nil {
		return false
	}
	v, _, err := e.Evaluate(feel.VariablesMap{"a": feel.String(a), "b": feel.String(b)}, nil)
	same, _ := v.AsBool()
	return err == nil && same
}

// part is an element directly below the definitions.
type part struct {
	id, name, kind string
	from, to       int64
	refs           []string
}

// parts finds the elements directly below the definitions.
func parts(t *testing.T, model []byte) (out []*part) {
	dec := xml.NewDecoder(bytes.NewReader(model))
	for depth := 0; ; {
		before := dec.InputOffset()
		tok, err := dec.Token()
		if errors.Is(err, io.EOF) {
			return out
		}
		if err != nil {
			t.Fatal(err)
		}
		switch e := tok.(type) {
		case xml.StartElement:
			if depth++; depth == 2 {
				out = append(out, &part{kind: e.Name.Local, from: before})
			}
			for _, a := range e.Attr {
				switch {
				case depth == 2 && a.Name.Local == "id":
					out[len(out)-1].id = a.Value
				case depth == 2 && a.Name.Local == "name":
					out[len(out)-1].name = a.Value
				case depth > 2 && a.Name.Local == "href":
					last := out[len(out)-1]
					last.refs = append(last.refs, a.Value[strings.Index(a.Value, "#")+1:])
				}
			}
		case xml.EndElement:
			if depth--; depth == 1 {
				out[len(out)-1].to = dec.InputOffset()
			}
		}
	}
}

// needed cuts a model down to one decision and what it requires: the kit's files hold many decisions, some of which no cluster can read.
func needed(model []byte, all []*part, decision *part) []byte {
	keep := map[*part]bool{decision: true}
	for todo := []*part{decision}; len(todo) > 0; todo = todo[1:] {
		for _, ref := range todo[0].refs {
			for _, p := range all {
				if p.id == ref && !keep[p] {
					keep[p] = true
					todo = append(todo, p)
				}
			}
		}
	}
	var out []byte
	at := int64(0)
	for _, p := range all {
		if (p.kind == "decision" || p.kind == "businessKnowledgeModel" || p.kind == "decisionService") && !keep[p] {
			out = append(out, model[at:p.from]...)
			at = p.to
		}
	}
	return append(out, model[at:]...)
}

// tckOutcome is what became of one expected result.
type tckOutcome struct {
	key, name string // file, case/result
	pass      bool
	why       string
}

// run evaluates all results of one file of test cases.
func runTCK(t *testing.T, key, path string) (out []tckOutcome) {
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	var file tckFile
	if err := xml.Unmarshal(data, &file); err != nil {
		t.Fatal(err)
	}
	model, err := os.ReadFile(filepath.Join(filepath.Dir(path), file.Model))
	if err != nil {
		t.Fatal(err)
	}
	all := parts(t, model)
	parsedModels := map[string]*Requirements{}
	for _, c := range file.Cases {
		for _, want := range c.Results {
			o := tckOutcome{key: key, name: c.ID + "/" + want.Name}
			o.pass, o.why = checkTCK(parsedModels, model, all, c, want)
			out = append(out, o)
		}
	}
	return out
}

func checkTCK(models map[string]*Requirements, model []byte, all []*part, c tckCase, want tckResult) (bool, string) {
	m := models[want.Name]
	if m == nil {
		i := slices.IndexFunc(all, func(p *part) bool { return p.kind == "decision" && p.name == want.Name })
		if i < 0 {
			return false, "no such decision"
		}
		var err error
		if m, err = Parse("model.dmn", needed(model, all, all[i])); err != nil {
			return false, err.Error()
		}
		models[want.Name] = m
	}
	vars := map[string]any{}
	for _, in := range c.Inputs {
		vars[in.Name] = in.json()
	}
	raw, err := json.Marshal(vars)
	if err != nil {
		return false, err.Error()
	}
	context, err := feel.FromJSON(raw)
	if err != nil {
		return false, err.Error()
	}
	id := ""
	for _, d := range m.Decisions() {
		if d.Name == want.Name {
			id = d.ID
		}
	}
	res, err := m.Evaluate(id, feel.VariablesOf(context), nil)
	if err != nil {
		return false, err.Error()
	}
	dec := json.NewDecoder(bytes.NewReader(res.Output.AppendJSON(nil)))
	dec.UseNumber()
	var got any
	if err := dec.Decode(&got); err != nil {
		return false, err.Error()
	}
	if !agrees(want.Expected.json(), got) {
		expected, _ := json.Marshal(want.Expected.json())
		return false, fmt.Sprintf("expected %s, got %s %s", expected, res.Output.AppendJSON(nil), res.Failure)
	}
	return true, ""
}

// TestConformance runs the kit: what a JVM cluster passes must pass; of the rest it counts. With -v it lists every result that does not pass.
func TestConformance(t *testing.T) {
	data, err := os.ReadFile(filepath.Join(tckPath, "reference-passing.json"))
	if err != nil {
		t.Skipf("THE CONFORMANCE DATA IS NOT THERE, NOTHING WAS CHECKED: %v", err)
	}
	var reference struct{ Passing map[string][]string }
	if err := json.Unmarshal(data, &reference); err != nil {
		t.Fatal(err)
	}
	must, mustPass, rest, restPass := 0, 0, 0, 0
	for _, level := range []string{"2", "3"} {
		files, err := filepath.Glob(filepath.Join(tckPath, "compliance-level-"+level, "*", "*-test-*.xml"))
		if err != nil || len(files) == 0 {
			t.Fatalf("no test cases of level %s: %v", level, err)
		}
		for _, path := range files {
			key := level + "/" + filepath.Base(filepath.Dir(path)) + "/" + strings.TrimSuffix(filepath.Base(path), ".xml")
			passing := map[string]bool{}
			for _, name := range reference.Passing[key] {
				passing[name] = true
			}
			for _, o := range runTCK(t, key, path) {
				switch {
				case passing[o.name] && o.pass:
					must, mustPass = must+1, mustPass+1
				case passing[o.name]:
					must++
					t.Errorf("%s %s: %s", o.key, o.name, o.why)
				case o.pass:
					rest, restPass = rest+1, restPass+1
				default:
					rest++
					t.Logf("beyond the reference: %s %s: %s", o.key, o.name, clip(strings.Join(strings.Fields(o.why), " ")))
				}
			}
		}
	}
	t.Logf("of %d results that the reference passes, %d pass; of %d others, %d pass", must, mustPass, rest, restPass)
}

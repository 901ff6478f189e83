package tuttitest

import (
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"
)

// standInPrefix begins the name of every file that the kit makes.
const standInPrefix = "stand-in-"

// DecisionStandIn gives the result of a decision in the place of the model that the test does not have. It is deployed as the
// newest version, so that whoever binds the latest one meets it; a model that binds another gets that.
type DecisionStandIn struct {
	c  *Cluster
	id string
}

// OnDecision makes a stand-in for a decision.
func (c *Cluster) OnDecision(decisionID string) *DecisionStandIn {
	return &DecisionStandIn{c, decisionID}
}

// Returns names the result: whatever encoding/json makes JSON of.
func (s *DecisionStandIn) Returns(value any) {
	s.c.t.Helper()
	text, err := literal(value)
	if err != nil {
		s.c.t.Fatalf("the result of decision %s: %v", s.id, err)
	}
	s.Computes(text)
}

// Computes names a FEEL expression over the decision's inputs that gives the result.
func (s *DecisionStandIn) Computes(expression string) {
	s.c.t.Helper()
	s.c.DeployText(standInPrefix+fileName(s.id)+".dmn", fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="standIn-%[1]s" name="stand-in" namespace="http://tutti.io/stand-in">
  <decision id="%[1]s" name="%[1]s"><variable id="standInResult" name="result"/>
    <literalExpression id="standInExpression"><text>%[2]s</text></literalExpression>
  </decision>
</definitions>`, escape(s.id), escape(strings.TrimPrefix(strings.TrimSpace(expression), "="))))
}

// ProcessStandIn takes the place of a process that is called. It is deployed as the newest version, so that whoever binds the latest
// one meets it; a model that binds another gets that.
type ProcessStandIn struct {
	c  *Cluster
	id string
}

// OnProcess makes a stand-in for a process.
func (c *Cluster) OnProcess(processID string) *ProcessStandIn { return &ProcessStandIn{c, processID} }

// Completes has the process end at once, with variables, or none where they are nil.
func (s *ProcessStandIn) Completes(variables any) {
	s.c.t.Helper()
	raw, err := rawVariables(s.c.vars(variables))
	if err != nil {
		s.c.t.Fatalf("the variables of process %s: %v", s.id, err)
	}
	var outputs strings.Builder
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		text, err := literal(raw[name])
		if err != nil {
			s.c.t.Fatalf("the variable %s of process %s: %v", name, s.id, err)
		}
		fmt.Fprintf(&outputs, `<zeebe:output source="%s" target="%s"/>`, escape("= "+text), escape(name))
	}
	result := `<task id="result"/>`
	if len(raw) > 0 { // its mappings keep the script's own result inside
		result = `<scriptTask id="result"><extensionElements><zeebe:script expression="= null" resultVariable="result"/><zeebe:ioMapping>` +
			outputs.String() + `</zeebe:ioMapping></extensionElements></scriptTask>`
	}
	s.deploy(result + `<sequenceFlow id="out" sourceRef="result" targetRef="end"/><endEvent id="end"/>`)
}

// Throws has the process end at once with a BPMN error.
func (s *ProcessStandIn) Throws(code string) {
	s.c.t.Helper()
	s.deploy(`<endEvent id="result"><errorEventDefinition id="thrown" errorRef="error"/></endEvent>`, `<error id="error" errorCode="`+escape(code)+`"/>`)
}

// deploy deploys a process from its start to an element with the id "result", and what stands beside the process.
func (s *ProcessStandIn) deploy(body string, beside ...string) {
	s.c.t.Helper()
	s.c.DeployText(standInPrefix+fileName(s.id)+".bpmn", fmt.Sprintf(`<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="standIn" targetNamespace="http://tutti.io/stand-in">
  %s
  <process id="%s" isExecutable="true"><startEvent id="start"/><sequenceFlow id="in" sourceRef="start" targetRef="result"/>%s</process>
</definitions>`, strings.Join(beside, ""), escape(s.id), body))
}

// literal writes a value as FEEL. JSON is FEEL but for numbers with an exponent, which are written out.
func literal(value any) (string, error) {
	text, err := json.Marshal(value)
	if err != nil {
		return "", err
	}
	v, err := decode(text)
	if err != nil {
		return "", err
	}
	return feelText(v)
}

func feelText(v any) (string, error) {
	var parts []string
	switch x := v.(type) {
	case json.Number:
		f, _, err := big.ParseFloat(string(x), 10, 200, big.ToNearestEven)
		if err != nil || f.IsInf() {
			return "", fmt.Errorf("the number %s is too large", x)
		}
		if !strings.ContainsAny(string(x), "eE") {
			return string(x), nil
		}
		return f.Text('f', -1), nil
	case []any:
		for _, item := range x {
			text, err := feelText(item)
			if err != nil {
				return "", err
			}
			parts = append(parts, text)
		}
		return "[" + strings.Join(parts, ", ") + "]", nil
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(x)) {
			text, err := feelText(x[name])
			if err != nil {
				return "", err
			}
			parts = append(parts, quote(name)+": "+text)
		}
		return "{" + strings.Join(parts, ", ") + "}", nil
	case string:
		return quote(x), nil
	}
	if v == nil {
		return "null", nil
	}
	return fmt.Sprint(v), nil // true, false
}

// quote writes a text as JSON and FEEL both have it.
func quote(text string) string {
	var b strings.Builder
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	_ = e.Encode(text) // a text never fails
	return strings.TrimSpace(b.String())
}

var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;", `"`, "&quot;", "\n", "&#10;", "\t", "&#9;")

// escape makes text of XML, for attributes too.
func escape(text string) string { return escaper.Replace(text) }

// fileName leaves of an id what a file's name may have.
func fileName(id string) string {
	return strings.Map(func(r rune) rune {
		if r == '/' || r == '\\' || r < ' ' {
			return '_'
		}
		return r
	}, id)
}

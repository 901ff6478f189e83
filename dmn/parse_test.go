package dmn

import (
	"errors"
	"fmt"
	"os"
	"strings"
	"testing"
)

// TestProblems checks that a broken file is refused with all of its problems, each with its place.
func TestProblems(t *testing.T) {
	literal := func(src string) string { return "<literalExpression><text>" + src + "</text></literalExpression>" }
	decision := func(id, inside string) string {
		return `<decision id="` + id + `" name="` + id + `">` + inside + "</decision>"
	}
	for _, c := range []struct {
		name, file string
		want       []string // each is part of the problem of that place in the list
	}{
		{"cells and expressions", string(wrap(`
<decision id="dish" name="Dish"><decisionTable>
<input label="Season"><inputExpression><text>season x</text></inputExpression></input>
<output name="dish"/>
<rule><inputEntry><text>"Fall"</text></inputEntry><outputEntry><text>"Ribs"</text></outputEntry></rule>
<rule><inputEntry><text>
   &gt; </text></inputEntry>
<outputEntry><text>1 +</text></outputEntry></rule>
</decisionTable></decision>
<decision id="other" name="Other">` + literal("") + `</decision>`)), []string{
			"line 3, 'dish', decision table, input 1: the expression 'season x' cannot be parsed: line 1, column 8",
			"line 7, 'dish', decision table, rule 2, input entry 1 (Season): the expression '>' cannot be parsed",
			"line 8, 'dish', decision table, rule 2, output entry 1 (dish): the expression '1 +' cannot be parsed",
			"line 10, 'other': the expression is empty"}},
		{"boxed expressions", string(wrap(decision("d", `<context>
<contextEntry><variable name="a"/><list>`+literal("1")+literal("2 2")+`</list></contextEntry>
<contextEntry>`+literal("1")+`</contextEntry>
<contextEntry><variable name="r"/><relation><column name="x"/><row>`+literal("1")+literal("2")+`</row></relation></contextEntry>
<contextEntry><variable name="i"/><invocation>`+literal("nothing")+`</invocation></contextEntry></context>`))), []string{
			"line 2, 'd', context entry 'a', item 2: the expression '2 2'", "line 3, 'd', context entry 2: the entry has no variable",
			"line 4, 'd', context entry 'r', row 1: the row has 2 values; the relation has 1 columns",
			"line 5, 'd', context entry 'i', invocation: the invocation calls 'nothing'"}},
		{"references", string(wrap(`<import name="i" namespace="http://other" importType="x"/>` + decision("d", `
<informationRequirement><requiredDecision href="#gone"/></informationRequirement>
<informationRequirement><requiredDecision href="http://other#there"/></informationRequirement>
<informationRequirement><requiredDecision href="#in"/></informationRequirement>
<knowledgeRequirement><requiredKnowledge href="d"/></knowledgeRequirement>`+literal("1")) + `<inputData id="in" name="in"/>`)), []string{
			"line 2, 'd', requiredDecision: '#gone' refers to an element that this file does not have", "line 3, 'd', requiredDecision: 'http://other#there' is an element of an imported model",
			"line 4, 'd', requiredDecision: '#in' refers to a inputData; expected a decision", "line 5, 'd', requiredKnowledge: the reference 'd' is no reference"}},
		{"circles", string(wrap(decision("a", `<informationRequirement><requiredDecision href="#b"/></informationRequirement>`+literal("1")) +
			decision("b", `<informationRequirement><requiredDecision href="#a"/></informationRequirement>`+literal("1")))), []string{
			"'b': the requirements of the decisions go in a circle: it requires 'a', which requires it"}},
		{"tables", string(wrap(decision("d", `<decisionTable hitPolicy="BEST" aggregation="AVG"><input/></decisionTable>`))), []string{
			"the hit policy 'BEST' is not known", "the aggregation 'AVG' is not known", "the table has no output", "input 1: the input has no input expression"}},
		{"names", string(wrap(`<decision id="d"><variable/>` + literal("1") + "</decision>" + decision("d", literal("2")))), []string{
			"the id 'd' is used twice, first in line 1", "'d': the decision has no name", "'d', variable: the variable of the decision has no name"}},
		{"languages", string(wrap(decision("d", `<literalExpression expressionLanguage="juel"><text>1</text></literalExpression>`) +
			decision("e", `<context><contextEntry><variable name="f"/><functionDefinition kind="Java"><formalParameter name="x"/>`+literal("1")+`</functionDefinition></contextEntry></context>`))), []string{
			"'d': the expression language 'juel' is not known", "functions of kind 'Java' cannot be called"}},
		{"no logic", string(wrap(`<decision id="d" name="d"/>`)), []string{"'d': the decision has no logic"}},
		{"DTD", `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]><definitions xmlns="` + dmn13 + `"/>`, []string{"line 1: document type declarations"}},
		{"entity", string(wrap(decision("d", literal("&x;")))), []string{"line 1: the XML is not well-formed"}},
		{"not DMN", `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>`, []string{"the root element is <definitions> of the namespace 'http://www.omg.org/spec/BPMN"}},
		{"no namespace", `<definitions/>`, []string{"expected <definitions> of DMN 1.1 to 1.5"}},
		{"empty", "", []string{"the file holds no XML element"}},
		{"cut off", string(wrap("<decision>"))[:400-150], []string{"the XML is not well-formed"}},
		{"unclosed", `<definitions xmlns="` + dmn13 + `" name="x"><decision>`, []string{"line 1: the file ends inside <decision>"}},
		{"crossed", `<definitions xmlns="` + dmn13 + `" name="x"><decision></definitions>`, []string{"</definitions> found where </decision> was expected"}},
		{"prefix", `<a:definitions/>`, []string{"the prefix of <a:definitions> is not declared"}},
		{"two roots", `<definitions xmlns="` + dmn13 + `" name="x"/><b/>`, []string{"there is a second root element"}},
		{"twice", `<definitions xmlns="` + dmn13 + `" name="x" name="y"/>`, []string{"has the attribute name twice"}},
		{"UTF-16", "\xff\xfe<\x00", []string{"line 1: the file is encoded as UTF-16"}},
		{"encoding", `<?xml version="1.0" encoding="EBCDIC"?><x/>`, []string{"declares the encoding 'EBCDIC'"}},
		{"not UTF-8", "<definitions>\n\xff", []string{"line 2: the file is not valid UTF-8"}},
		{"deep", strings.Repeat("<definitions xmlns='"+dmn13+"'>", 201), []string{"elements are nested deeper than 200 levels"}},
		{"wide", `<definitions xmlns="` + dmn13 + `">` + strings.Repeat("<a/>", 100_000), []string{"the file has more than 100000 elements"}},
		{"attributes", `<definitions xmlns="` + dmn13 + `"` + strings.Repeat(` a="b"`, 500) + "/>", []string{"more than 500 attributes"}},
		{"name length", "<" + strings.Repeat("a", 1001) + "/>", []string{"an element name is longer"}},
		{"huge", strings.Repeat(" ", maxBytes+1), []string{"at most 16777216 are accepted"}},
	} {
		t.Run(c.name, func(t *testing.T) {
			_, err := Parse("file.dmn", []byte(c.file))
			var invalid *InvalidError
			if !errors.As(err, &invalid) {
				t.Fatalf("got %v, expected an InvalidError", err)
			}
			if len(invalid.Problems) != len(c.want) {
				t.Errorf("%d problems, expected %d", len(invalid.Problems), len(c.want))
			}
			for i, p := range invalid.Problems {
				if p.File != "file.dmn" || i < len(c.want) && !strings.Contains(p.String(), c.want[i]) {
					t.Errorf("problem %d in %s: %s\nexpected: %s", i+1, p.File, p, c.want[min(i, len(c.want)-1)])
				}
			}
			if !strings.HasPrefix(err.Error(), "'file.dmn':\n- ") {
				t.Errorf("the error begins unexpectedly: %.60s", err)
			}
		})
	}
}

func TestManyProblemsAreCutOff(t *testing.T) {
	var b strings.Builder
	for i := range 300 {
		fmt.Fprintf(&b, `<decision id="d%d" name="d"><literalExpression><text>%d +</text></literalExpression></decision>`, i, i)
	}
	var invalid *InvalidError
	if _, err := Parse("x", wrap(b.String())); !errors.As(err, &invalid) || len(invalid.Problems) != maxProblems || invalid.More != 100 {
		t.Errorf("got %d problems and %d more", len(invalid.Problems), invalid.More)
	}
}

func TestModelFacts(t *testing.T) {
	m, err := Parse("x", []byte(`<?xml version="1.0" encoding="ISO-8859-1"?><d:definitions xmlns:d="https://www.omg.org/spec/DMN/20230324/MODEL/" xmlns:z="http://camunda.org/schema/zeebe/1.0"
 xmlns:o="urn:other" id="m" name="Gr`+"\xfc"+`n" namespace="urn:m"><o:x><d:decision/></o:x><d:decision id="a" name="A" o:id="b"><d:extensionElements><z:versionTag value="v1"/></d:extensionElements>
 <d:informationRequirement><d:requiredDecision href="#b"/></d:informationRequirement><d:list/></d:decision>
 <d:decision id="b" name="B"><d:literalExpression><d:text><![CDATA[1]]></d:text></d:literalExpression></d:decision></d:definitions>`))
	if err != nil {
		t.Fatal(err)
	}
	a, _ := m.Decision("a")
	got := fmt.Sprintf("%s %s %s %s %d | %s %s %s %s", m.ID, m.Name, m.Namespace, m.Version, len(m.Decisions()), a.Name, a.VersionTag, a.Type, a.Requires()[0].ID)
	if want := "m Grün urn:m 1.5 2 | A v1 LIST b"; got != want {
		t.Errorf("got %s, expected %s", got, want)
	}
	if _, err := m.Evaluate("c", nil, nil); err == nil || !strings.Contains(err.Error(), "no decision with the id 'c'") {
		t.Errorf("evaluating an unknown decision gives %v", err)
	}
}

// FuzzParse reads anything, and evaluates what it accepts.
func FuzzParse(f *testing.F) {
	data, err := os.ReadFile("testdata/reference.txt")
	if err != nil {
		f.Fatal(err)
	}
	for i, block := range strings.Split(string(data), "\n=== ") {
		if at := strings.Index(block, "\n<"); at > 0 && i%5 == 0 {
			f.Add(wrap(block[at:]))
		}
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		m, err := Parse("fuzz.dmn", data)
		if err != nil {
			return
		}
		for i, d := range m.Decisions() {
			if i == 20 {
				break
			}
			indexed, _ := m.evaluate(d.ID, nil, small, false)
			plain, _ := m.evaluate(d.ID, nil, small, true)
			if indexed.Failure == "" && plain.Failure == "" && describe(indexed) != describe(plain) {
				t.Errorf("with the index %s\nwithout %s", describe(indexed), describe(plain))
			}
		}
	})
}

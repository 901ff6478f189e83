package dmn

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/feel"
)

// small is an environment with little to spend, the same every time.
var small = &feel.Environment{NowMillis: 1, Seed: 1, Limits: feel.Limits{Steps: 20_000, Bytes: 1 << 20, Time: -1}}

// TestHostileModels evaluates models made to run forever or to eat memory: each ends with a failure that names the limit.
func TestHostileModels(t *testing.T) {
	literal := func(src string) string { return "<literalExpression><text>" + src + "</text></literalExpression>" }
	decision := func(id, inside string) string {
		return `<decision id="` + id + `" name="` + id + `">` + inside + "</decision>"
	}
	model := func(id, params, inside string) string {
		s := `<businessKnowledgeModel id="` + id + `" name="` + id + `"><encapsulatedLogic>`
		for _, p := range strings.Fields(params) {
			s += `<formalParameter name="` + p + `"/>`
		}
		return s + inside + "</encapsulatedLogic></businessKnowledgeModel>"
	}
	knows := func(id string) string {
		return `<knowledgeRequirement><requiredKnowledge href="#` + id + `"/></knowledgeRequirement>`
	}
	requires := func(id string) string {
		return `<informationRequirement><requiredDecision href="#` + id + `"/></informationRequirement>`
	}
	var diamonds strings.Builder // each layer doubles the evaluations
	diamonds.WriteString(decision("a0", literal("1")) + decision("b0", literal("1")))
	for i := 1; i < 60; i++ {
		for _, side := range []string{"a", "b"} {
			diamonds.WriteString(decision(fmt.Sprint(side, i), requires(fmt.Sprint("a", i-1))+requires(fmt.Sprint("b", i-1))+literal("1")))
		}
	}
	var chain strings.Builder
	for i := range 3000 {
		chain.WriteString(decision(fmt.Sprint("c", i), requires(fmt.Sprint("c", i+1))+literal("1")))
	}
	manyCells := `<decisionTable hitPolicy="COLLECT"><input><inputExpression><text>1</text></inputExpression></input><output name="o"/>` +
		strings.Repeat(`<rule><inputEntry><text>count(for j in 1..?*1000 return j) &gt; 0</text></inputEntry><outputEntry><text>1</text></outputEntry></rule>`, 10_000) + `</decisionTable>`
	loop := func(in, body string) string {
		return `<for iteratorVariable="i"><in>` + literal(in) + `</in><return>` + body + `</return></for>`
	}
	for _, c := range []struct{ name, body, limit string }{
		{"a model that calls itself", decision("d", knows("f")+literal("f(f)")) + model("f", "g", literal("g(g)")), "levels deep"},
		{"a model that calls itself twice", decision("d", knows("f")+literal("f(f, 1)")) + model("f", "g n", literal("[g(g, n), g(g, n)]")), ""},
		{"a model that calls itself in a loop", decision("d", knows("f")+literal("f(f)")) + model("f", "g", literal("for i in 1..100000 return g(g)")), ""},
		{"an invocation of itself", decision("d", knows("f")+"<invocation>"+literal("f")+"</invocation>") +
			model("f", "", "<context><contextEntry><invocation>"+literal("f")+"</invocation></contextEntry></context>"), "levels deep"},
		{"a function that calls itself", decision("d", `<context><contextEntry><variable name="f"/><functionDefinition><formalParameter name="g"/>`+literal("g(g)")+
			`</functionDefinition></contextEntry><contextEntry>`+literal("f(f)")+`</contextEntry></context>`), "levels deep"},
		{"a service that asks for its caller", decision("d", knows("s")+literal("s()")) + `<decisionService id="s" name="s"><outputDecision href="#d"/></decisionService>`, "levels deep"},
		{"doubling requirements", diamonds.String() + decision("d", requires("a59")+literal("1")), "were evaluated"},
		{"a long chain", chain.String() + decision("c3000", literal("1")) + decision("d", requires("c0")+literal("1")), "levels deep"},
		{"loops in loops", decision("d", loop("for i in 1..1000 return i", loop("for i in 1..1000 return i", loop("for i in 1..1000 return i", literal("i"))))), ""},
		{"long work in each of many cells", decision("d", manyCells), "allowed"},
		{"long work in each cell of a loop", decision("d", loop("for i in 1..10000 return i", literal("count(for j in 1..100000 return j)"))), ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			m, err := Parse("hostile.dmn", wrap(c.body))
			if err != nil {
				t.Fatal(err)
			}
			started := time.Now()
			for _, env := range []*feel.Environment{small, {Limits: feel.Limits{Time: 300 * time.Millisecond}}} {
				res, err := m.Evaluate("d", nil, env)
				late := env.Limits.Time > 0 && err == nil && strings.Contains(res.Failure, "took longer") // a busy machine
				if err != nil || res.Failure == "" || !late && !strings.Contains(res.Failure, c.limit) {
					t.Errorf("failure %q, error %v; expected a limit: %s", res.Failure, err, c.limit)
				}
			}
			t.Logf("took %v", time.Since(started))
		})
	}
}

// TestWideModels reads and evaluates models that are as large as the reader allows; their work must not grow with the square of it.
func TestWideModels(t *testing.T) {
	var functions, invocations, imports strings.Builder
	for i := range 15_000 {
		fmt.Fprintf(&functions, `<contextEntry><variable name="f%d"/><functionDefinition><literalExpression><text>1</text></literalExpression></functionDefinition></contextEntry>`, i)
	}
	for i := range 9_000 {
		fmt.Fprintf(&invocations, `<contextEntry><variable name="v%d"/><invocation><literalExpression><text>m%d</text></literalExpression></invocation></contextEntry>`, i, i)
	}
	for i := range 9_000 {
		fmt.Fprintf(&imports, `<businessKnowledgeModel name="m%d"><encapsulatedLogic><list/></encapsulatedLogic></businessKnowledgeModel>`, i)
	}
	for _, body := range []string{
		`<decision id="d" name="d"><context>` + functions.String() + `</context></decision>`,
		`<decision id="d" name="d"><context>` + invocations.String() + `</context></decision>` + imports.String(),
	} {
		m, err := Parse("wide.dmn", wrap(body))
		if err != nil {
			t.Fatal(err)
		}
		started := time.Now()
		res, err := m.Evaluate("d", nil, nil)
		if err != nil || res.Failure != "" || res.Output.Len() < 9_000 {
			t.Errorf("%d entries, failure %q, error %v", res.Output.Len(), res.Failure, err)
		}
		t.Logf("took %v", time.Since(started))
	}
}

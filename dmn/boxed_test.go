package dmn

import (
	"strings"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// TestBeyondTheCluster evaluates logic that a cluster refuses. The answers are those of the DMN standard.
func TestBeyondTheCluster(t *testing.T) {
	// L(…) in a model is a literal expression.
	for _, c := range []struct{ name, body, vars, want string }{
		{"conditional", `<conditional><if>L(x > 1)</if><then>L("big")</then><else>L("small")</else></conditional>`, `{"x":2}`, `"big"`},
		{"conditional of null", `<conditional><if>L(x > 1)</if><then>L("big")</then><else>L("small")</else></conditional>`, `{}`, `"small"`},
		{"filter", `<filter><in>L(xs)</in><match>L(item > 1)</match></filter>`, `{"xs":[1,2,3]}`, `[2,3]`},
		{"filter by entry", `<filter><in>L(xs)</in><match>L(a = 2)</match></filter>`, `{"xs":[{"a":1},{"a":2}]}`, `[{"a":2}]`},
		{"filter by place", `<filter><in>L(xs)</in><match>L(2)</match></filter>`, `{"xs":[5,6,7]}`, `6`},
		{"filter by place from the end", `<filter><in>L(xs)</in><match>L(-1)</match></filter>`, `{"xs":[5,6,7]}`, `7`},
		{"filter by place too far", `<filter><in>L(xs)</in><match>L(9)</match></filter>`, `{"xs":[5,6,7]}`, `null`},
		{"filter by text", `<filter><in>L(xs)</in><match>L(if item = 5 then true else "a")</match></filter>`, `{"xs":[5,6,7]}`, `null`},
		{"filter by null", `<filter><in>L(xs)</in><match>L(item > 5)</match></filter>`, `{"xs":[5,null,7]}`, `[7]`},
		{"filter of no list", `<filter><in>L(xs)</in><match>L(true)</match></filter>`, `{"xs":5}`, `null`},
		{"for", `<for iteratorVariable="i"><in>L(xs)</in><return>L(i * 2)</return></for>`, `{"xs":[1,2]}`, `[2,4]`},
		{"for with partial", `<for iteratorVariable="i"><in>L(xs)</in><return>L(i + count(partial))</return></for>`, `{"xs":[1,1,1]}`, `[1,2,3]`},
		{"some", `<some iteratorVariable="i"><in>L(xs)</in><satisfies>L(i > 1)</satisfies></some>`, `{"xs":[1,2]}`, `true`},
		{"some of none", `<some iteratorVariable="i"><in>L(xs)</in><satisfies>L(i > 1)</satisfies></some>`, `{"xs":[]}`, `false`},
		{"every", `<every iteratorVariable="i"><in>L(xs)</in><satisfies>L(i > 1)</satisfies></every>`, `{"xs":[1,2]}`, `false`},
		{"every of none", `<every iteratorVariable="i"><in>L(xs)</in><satisfies>L(i > 1)</satisfies></every>`, `{"xs":[]}`, `true`},
		{"every with null", `<every iteratorVariable="i"><in>L(xs)</in><satisfies>L(i > 1)</satisfies></every>`, `{"xs":[2,null]}`, `null`},
		{"some of no list", `<some iteratorVariable="i"><in>L(xs)</in><satisfies>L(true)</satisfies></some>`, `{"xs":1}`, `null`},
		{"function with a boxed body", `<context><contextEntry><variable name="f"/><functionDefinition><formalParameter name="n"/>` +
			`<context><contextEntry><variable name="twice"/>L(n * 2)</contextEntry></context></functionDefinition></contextEntry><contextEntry>L(f(4).twice)</contextEntry></context>`, `{}`, `8`},
		{"invocation of an entry", `<context><contextEntry><variable name="f"/>L(function(n) n + 1)</contextEntry>` +
			`<contextEntry><invocation>L(f)<binding><parameter name="n"/>L(4)</binding></invocation></contextEntry></context>`, `{}`, `5`},
		{"boxed binding", `<knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement><invocation>L(f)<binding><parameter name="a"/><list>L(1)L(2)</list></binding></invocation></decision>` +
			`<businessKnowledgeModel id="f" name="f"><encapsulatedLogic><formalParameter name="a"/>L(sum(a))</encapsulatedLogic></businessKnowledgeModel><decision id="z" name="z"><list/>`, `{}`, `3`},
		{"a model that invokes another", `<knowledgeRequirement><requiredKnowledge href="#f"/></knowledgeRequirement>L(f(3))</decision>` +
			`<businessKnowledgeModel id="f" name="f"><encapsulatedLogic><formalParameter name="a"/><invocation>L(g)<binding><parameter name="b"/>L(a)</binding></invocation></encapsulatedLogic>` +
			`<knowledgeRequirement><requiredKnowledge href="#g"/></knowledgeRequirement></businessKnowledgeModel>` +
			`<businessKnowledgeModel id="g" name="g"><encapsulatedLogic><formalParameter name="b"/>L(b * 10)</encapsulatedLogic></businessKnowledgeModel><decision id="z" name="z"><list/>`, `{}`, `30`},
		{"decision service", `<knowledgeRequirement><requiredKnowledge href="#s"/></knowledgeRequirement>L(s(1, 10))</decision>` +
			`<decisionService id="s" name="s"><outputDecision href="#out"/><encapsulatedDecision href="#mid"/><inputDecision href="#given"/><inputData href="#in"/></decisionService>` +
			`<inputData id="in" name="data"/><decision id="given" name="given">L(99)</decision>` +
			`<decision id="mid" name="mid"><informationRequirement><requiredDecision href="#given"/></informationRequirement>L(given + data)</decision>` +
			`<decision id="out" name="out"><informationRequirement><requiredDecision href="#mid"/></informationRequirement>L(mid * 2)`, `{}`, `22`},
		{"FEEL of 2023", `<literalExpression expressionLanguage="https://www.omg.org/spec/DMN/20230324/FEEL/"><text>1</text></literalExpression>`, `{}`, `1`},
		{"ANY with equal contexts", `<decisionTable hitPolicy="ANY"><output name="o"/><rule><outputEntry><text>{a: 1}</text></outputEntry></rule>` +
			`<rule><outputEntry><text>{a: 1.0}</text></outputEntry></rule></decisionTable>`, `{}`, `{"a":1}`},
		{"function of another decision", `<informationRequirement><requiredDecision href="#g"/></informationRequirement>L([g(3), g(x)])</decision>` +
			`<decision id="g" name="g">L(function(n) n + x + y + z)`, `{"x":1,"y":2,"z":4}`, `[10,8]`},
		{"function as a decision", `<functionDefinition><formalParameter name="n"/>L(n)</functionDefinition>`, `{}`, `null`},
	} {
		t.Run(c.name, func(t *testing.T) {
			body := c.body
			for {
				before, rest, ok := strings.Cut(body, "L(")
				if !ok {
					break
				}
				end := 0
				for open := 1; open > 0; end++ {
					switch rest[end] {
					case '(':
						open++
					case ')':
						open--
					}
				}
				body = before + "<literalExpression><text>" + escaper.Replace(rest[:end-1]) + "</text></literalExpression>" + rest[end:]
			}
			m, err := Parse("x.dmn", wrap(`<decision id="d" name="d">`+body+"</decision>"))
			if err != nil {
				t.Fatal(err)
			}
			vars, err := feel.FromJSON([]byte(c.vars))
			if err != nil {
				t.Fatal(err)
			}
			res, err := m.Evaluate("d", feel.VariablesOf(vars), nil)
			if err != nil || res.Failure != "" || string(res.Output.AppendJSON(nil)) != c.want {
				t.Errorf("got %s %s %v, expected %s", res.Output.AppendJSON(nil), res.Failure, err, c.want)
			}
		})
	}
}

package dmn

import (
	"strings"

	"github.com/tutti-io/tutti/feel"
)

// table is a compiled decision table.
type table struct {
	hit     string // hit policy, "UNIQUE" when the file says nothing
	agg     string // aggregation of COLLECT, or ""
	inputs  []tableInput
	outputs []tableOutput
	rules   []rule
	index   *index // nil for small tables
}

type tableInput struct {
	id, name string
	expr     *feel.Expression
}

type tableOutput struct {
	id, name string         // what the trace calls it
	key      string         // what a context of several outputs calls it
	rank     map[string]int // the order of its values, for PRIORITY and OUTPUT ORDER
	standard *feel.Expression
}

type rule struct {
	id      string
	cells   []*feel.Expression // one a input; nil accepts everything
	outputs []*feel.Expression
}

var hitPolicies = map[string]bool{"UNIQUE": true, "FIRST": true, "ANY": true, "PRIORITY": true, "RULE ORDER": true, "OUTPUT ORDER": true, "COLLECT": true}

var aggregations = map[string]bool{"": true, "SUM": true, "MIN": true, "MAX": true, "COUNT": true}

func (b *builder) table(n *node, at string) logic {
	at = within(at, "decision table")
	t := &table{hit: n.attr("hitPolicy"), agg: n.attr("aggregation")}
	if t.hit == "" {
		t.hit = "UNIQUE"
	}
	if !hitPolicies[t.hit] {
		b.add(n, at, "the hit policy '%s' is not known; expected UNIQUE, FIRST, ANY, PRIORITY, RULE ORDER, OUTPUT ORDER or COLLECT", clip(t.hit))
	}
	if !aggregations[t.agg] {
		b.add(n, at, "the aggregation '%s' is not known; expected SUM, MIN, MAX or COUNT", clip(t.agg))
	}
	outputs := n.all("output")
	switch {
	case len(outputs) == 0:
		b.add(n, at, "the table has no output")
	case len(outputs) > 1 && t.hit == "COLLECT" && t.agg != "":
		b.add(n, at, "the table has %d outputs; hit policy COLLECT with aggregation %s takes one", len(outputs), t.agg)
	}
	for i, in := range n.all("input") {
		t.inputs = append(t.inputs, b.input(in, within(at, "input %d", i+1)))
	}
	for i, out := range outputs {
		t.outputs = append(t.outputs, b.output(out, len(outputs), within(at, "output %d", i+1)))
	}
	owner := ownerID(n)
	var texts [][]string
	for i, r := range n.all("rule") {
		rule, cells := b.rule(r, t, within(at, "rule %d", i+1))
		if rule.id == "" {
			rule.id = madeUpRuleID(owner, i+1)
		}
		t.rules, texts = append(t.rules, rule), append(texts, cells)
	}
	t.index = buildIndex(t, texts)
	return t
}

func (b *builder) input(n *node, at string) tableInput {
	in := tableInput{id: n.attr("id"), name: n.attr("label")}
	e := n.child("inputExpression")
	if e == nil {
		b.add(n, at, "the input has no input expression")
		return in
	}
	if in.name == "" {
		in.name, _ = source(e)
	}
	in.expr = b.expression(e, at)
	return in
}

func (b *builder) output(n *node, count int, at string) tableOutput {
	out := tableOutput{id: n.attr("id"), name: n.attr("label"), key: n.attr("name")}
	if out.name == "" {
		out.name = out.key
	}
	if out.key == "" && count > 1 {
		b.add(n, at, "the output has no name; tables of several outputs name each of them")
	}
	if v := n.child("outputValues"); v != nil {
		text, _ := source(v)
		out.rank = map[string]int{}
		for i, s := range strings.Split(text, ",") {
			out.rank[unquote.Replace(strings.TrimSpace(s))] = i
		}
	}
	if d := n.child("defaultOutputEntry"); d != nil {
		out.standard = b.expression(d, at+", default output entry")
	}
	return out
}

// unquote takes the quotes from a list of output values.
var unquote = strings.NewReplacer(`"`, "", "'", "")

// rule compiles a rule and gives the texts of its cells too, from which the index is made.
func (b *builder) rule(n *node, t *table, at string) (rule, []string) {
	r := rule{id: n.attr("id")}
	var texts []string
	for i, c := range n.all("inputEntry") {
		if i == len(t.inputs) {
			break // as in a cluster, cells without an input count for nothing
		}
		text, expr := b.cell(c, t, i, at)
		texts, r.cells = append(texts, text), append(r.cells, expr)
	}
	for i, c := range n.all("outputEntry") {
		if i == len(t.outputs) {
			break
		}
		here := within(at, "output entry %d", i+1)
		if t.outputs[i].name != "" {
			here += " (" + clip(t.outputs[i].name) + ")"
		}
		r.outputs = append(r.outputs, b.expression(c, here))
	}
	return r, texts
}

func (b *builder) cell(n *node, t *table, i int, at string) (string, *feel.Expression) {
	text, _ := source(n)
	if text == "" || text == "-" {
		return "", nil
	}
	here := within(at, "input entry %d", i+1)
	if t.inputs[i].name != "" {
		here += " (" + clip(t.inputs[i].name) + ")"
	}
	return text, b.feel(n, here, b.tests, feel.ParseUnaryTests)
}

func ownerID(n *node) string {
	for ; n != nil; n = n.parent {
		if n.is("decision") || n.is("businessKnowledgeModel") {
			return n.attr("id")
		}
	}
	return ""
}

package dmn

import (
	"errors"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/xmlread"
)

// Parse reads one DMN file. name is what the file is called in problems. The error is an *InvalidError that holds every reason why the file
// cannot be used.
func Parse(name string, data []byte) (*Requirements, error) {
	b := &builder{problems: problems{file: name}, expressions: map[string]parsed{}, tests: map[string]parsed{},
		decisions: map[*node]*Decision{}, known: map[*node]*knowledge{}, models: map[string]*node{}, imports: map[string]bool{}}
	doc, err := readXML(data)
	if err != nil {
		var bad *xmlread.Error
		errors.As(err, &bad)
		b.list = append(b.list, Problem{File: name, Line: bad.Line, Message: bad.Message})
		return nil, b.err()
	}
	b.doc = doc
	model := b.model()
	if err := b.err(); err != nil {
		return nil, err
	}
	return model, nil
}

// builder makes Requirements out of a document. It goes on after a problem, so that all of them are found; what it has built is
// thrown away when there was one.
type builder struct {
	problems
	doc         *document
	expressions map[string]parsed // each distinct text is parsed once
	tests       map[string]parsed
	decisions   map[*node]*Decision
	known       map[*node]*knowledge
	models      map[string]*node // business knowledge models and decision services by name, the first of each
	imports     map[string]bool  // namespaces of imported models
	scope       []string         // names that boxed expressions around the current one define
}

type parsed struct {
	expr *feel.Expression
	err  error
}

func (b *builder) model() *Requirements {
	root := b.doc.root
	m := &Requirements{ID: root.attr("id"), Name: root.attr("name"), Namespace: root.attr("namespace"), Version: b.doc.version, byID: map[string]*Decision{}}
	if m.Name == "" {
		b.add(root, "", "the definitions have no name; add name=\"…\"")
	}
	if m.ID == "" {
		m.ID = m.Name
	}
	for _, n := range b.doc.dups {
		b.add(n, "", "the id '%s' is used twice, first in line %d; ids must be unique in a file", clip(n.attr("id")), b.doc.ids[n.attr("id")].line)
	}
	for _, n := range root.children {
		name := n.attr("name")
		switch {
		case n.is("import"):
			b.imports[n.attr("namespace")] = true
		case (n.is("businessKnowledgeModel") || n.is("decisionService")) && name != "" && b.models[name] == nil:
			b.models[name] = n
		}
	}
	nodes := root.all("decision")
	for _, n := range nodes {
		d := b.declare(n)
		m.decisions = append(m.decisions, d)
		if m.byID[d.ID] == nil {
			m.byID[d.ID] = d
		}
	}
	if b.cyclic(nodes, requiredDecisions, "decisions") || b.cyclic(root.all("businessKnowledgeModel"), requiredKnowledge, "business knowledge models") {
		return nil // what follows walks the requirements
	}
	for _, n := range nodes {
		b.decision(n, b.decisions[n])
	}
	return m
}

// declare makes the decision without its logic, so that others can point at it.
func (b *builder) declare(n *node) *Decision {
	d := &Decision{ID: n.attr("id"), Name: n.attr("name")}
	if d.Name == "" {
		b.add(n, "", "the decision has no name; add name=\"…\"")
	}
	if d.ID == "" {
		d.ID = d.Name
	}
	d.result = d.ID
	if v := n.child("variable"); v != nil {
		d.result, d.resultType = v.attr("name"), v.attr("typeRef")
		if d.result == "" {
			b.add(v, "variable", "the variable of the decision has no name; add name=\"…\"")
		}
	}
	if ext := n.child("extensionElements"); ext != nil {
		for _, c := range ext.children {
			if c.space == spaceZeebe && c.name == "versionTag" {
				d.VersionTag = c.attr("value")
			}
		}
	}
	b.decisions[n] = d
	return d
}

// decision adds requirements and logic.
func (b *builder) decision(n *node, d *Decision) {
	for _, r := range n.all("informationRequirement") {
		if ref := r.child("requiredDecision"); ref != nil {
			if to := b.follow(ref, "decision"); to != nil {
				other := b.decisions[to]
				d.requires = append(d.requires, other)
				other.shared, other.required = other.required, true
			}
		}
	}
	d.knows = b.knowledge(n)
	b.scope = b.scope[:0]
	for _, r := range d.requires {
		b.scope = append(b.scope, r.result)
	}
	for _, k := range d.knows {
		b.scope = append(b.scope, k.name)
	}
	body := boxed(n)
	if body == nil {
		b.add(n, "", "the decision has no logic; expected a decision table, a literal expression or another boxed expression")
		return
	}
	if d.logic = b.logic(body, ""); d.logic != nil {
		d.Type = d.logic.kind()
	}
}

// follow finds the element that a reference such as <requiredDecision href="#id"/> means.
func (b *builder) follow(ref *node, kinds ...string) *node {
	href := ref.attr("href")
	prefix, id, ok := strings.Cut(href, "#")
	if !ok {
		b.add(ref, ref.name, "the reference '%s' is no reference; expected href=\"#id\" of an element of this file", clip(href))
		return nil
	}
	to := b.doc.ids[id]
	switch {
	case to == nil && b.imports[prefix]:
		b.add(ref, ref.name, "'%s' is an element of an imported model; imports are not read: put all decisions that belong together into one file", clip(href))
	case to == nil:
		b.add(ref, ref.name, "'%s' refers to an element that this file does not have", clip(href))
	case to.parent != b.doc.root || !slices.Contains(kinds, to.name) || to.space != spaceDMN:
		b.add(ref, ref.name, "'%s' refers to a %s; expected a %s", clip(href), to.name, strings.Join(kinds, " or "))
	default:
		return to
	}
	return nil
}

// requiredDecisions and requiredKnowledge give the references out of an element, for the search for cycles.
func requiredDecisions(n *node) (refs []*node) {
	for _, r := range n.all("informationRequirement") {
		refs = append(refs, r.all("requiredDecision")...)
	}
	return refs
}

func requiredKnowledge(n *node) (refs []*node) {
	for _, r := range n.all("knowledgeRequirement") {
		refs = append(refs, r.all("requiredKnowledge")...)
	}
	return refs
}

// cyclic reports requirements that lead back to where they began. It keeps its own stack: a chain may be long.
func (b *builder) cyclic(nodes []*node, refs func(*node) []*node, what string) (found bool) {
	type step struct {
		n    *node
		next []*node
	}
	const open, closed = 1, 2
	state := map[*node]int{}
	for _, start := range nodes {
		if state[start] != 0 {
			continue
		}
		state[start] = open
		for stack := []step{{start, refs(start)}}; len(stack) > 0; {
			top := &stack[len(stack)-1]
			if len(top.next) == 0 {
				state[top.n] = closed
				stack = stack[:len(stack)-1]
				continue
			}
			ref := top.next[0]
			top.next = top.next[1:]
			_, id, _ := strings.Cut(ref.attr("href"), "#")
			to := b.doc.ids[id]
			if to == nil || to.name != start.name {
				continue
			}
			switch state[to] {
			case open:
				b.add(ref, "", "the requirements of the %s go in a circle: it requires '%s', which requires it", what, clip(id))
				found = true
			case 0:
				state[to] = open
				stack = append(stack, step{to, refs(to)})
			}
		}
	}
	return found
}

// knowledge compiles what an element's knowledge requirements point at. Models that nothing requires are not looked at, as in a cluster.
func (b *builder) knowledge(n *node) (out []*knowledge) {
	for _, ref := range requiredKnowledge(n) {
		if to := b.follow(ref, "businessKnowledgeModel", "decisionService"); to != nil {
			out = append(out, b.know(to))
		}
	}
	return out
}

func (b *builder) know(n *node) *knowledge {
	if k := b.known[n]; k != nil {
		return k
	}
	k := &knowledge{id: n.attr("id"), name: n.attr("name")}
	if k.name == "" {
		b.add(n, "", "the %s has no name; add name=\"…\"", n.name)
	}
	b.known[n] = k
	outer := b.scope
	defer func() { b.scope = outer }()
	b.scope = nil
	if n.is("decisionService") {
		b.service(n, k)
		return k
	}
	k.knows = b.knowledge(n)
	for _, known := range k.knows {
		b.scope = append(b.scope, known.name)
	}
	if f := n.child("encapsulatedLogic"); f != nil {
		k.params = b.params(f, "encapsulated logic")
		if body := b.body(f, "encapsulated logic"); body != nil {
			k.logic = b.logic(body, "")
		}
	}
	return k
}

// service compiles a decision service. Its parameters are its input data and then its input decisions.
func (b *builder) service(n *node, k *knowledge) {
	s := &service{}
	for _, ref := range n.all("inputData") {
		if to := b.follow(ref, "inputData"); to != nil {
			k.params = append(k.params, param{name: variableName(to)})
		}
	}
	for _, ref := range n.all("inputDecision") {
		if to := b.follow(ref, "decision"); to != nil {
			s.inputs = append(s.inputs, b.decisions[to])
			k.params = append(k.params, param{name: b.decisions[to].result})
		}
	}
	for _, ref := range n.all("outputDecision") {
		if to := b.follow(ref, "decision"); to != nil {
			s.outputs = append(s.outputs, b.decisions[to])
		}
	}
	if len(s.outputs) == 0 {
		b.add(n, "", "the decision service has no output decision")
	}
	k.logic = s
}

func variableName(n *node) string {
	if v := n.child("variable"); v != nil && v.attr("name") != "" {
		return v.attr("name")
	}
	return n.attr("name")
}

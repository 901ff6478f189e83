package apigen

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
)

// Assemble makes the contract's file from a structure, a document without prose or with an older one, and the prose. It also
// puts the structure into the form that every reader of OpenAPI takes: schemas of bodies have names, and what refers to
// nothing is gone. Assembling what it made changes nothing.
func Assemble(structure, prose *Node) error {
	normalise(structure)
	structure.Set("info", prose.Get("info"))
	structure.Set("tags", tags(structure, prose))
	a := assembly{prose: prose, used: map[*Node]bool{}}
	a.operations(structure)
	a.schemas(structure)
	a.responses(structure)
	return a.err()
}

// normalise names the schemas of bodies and removes references into nothing.
func normalise(document *Node) {
	for _, path := range document.Get("paths").Members {
		for _, method := range path.Value.Members {
			op := method.Value
			id := goName(op.Get("operationId").Text())
			if body := op.Get("requestBody"); body != nil {
				nameContent(document, body, id+"Request")
			}
			for _, response := range op.Get("responses").Members {
				nameContent(document, response.Value, id+"Result")
			}
		}
	}
}

// nameContent replaces the schemas written in place by references: to a schema that is the same, or to a new one.
func nameContent(document, holder *Node, name string) {
	content := holder.Get("content")
	if content == nil {
		return
	}
	for _, c := range content.Members {
		c.Value.Remove("encoding")
		schema := c.Value.Get("schema")
		if schema == nil {
			c.Value.Set("schema", NewObject())
			continue
		}
		hoistItems(document, schema, name)
		if schema.Get("type").Text() != "object" {
			continue
		}
		c.Value.Set("schema", reference(document, schema, name))
	}
}

// hoistItems names the objects in the lists of a schema.
func hoistItems(document, schema *Node, name string) {
	if schema.Get("properties") == nil {
		return
	}
	for _, m := range schema.Get("properties").Members {
		items := m.Value.Get("items")
		if items == nil || items.Get("properties") == nil {
			continue
		}
		suffix := "Item"
		if m.Name == "sort" {
			suffix = "Sort"
		}
		m.Value.Set("items", reference(document, items, name+suffix))
	}
}

// reference finds a schema that is the same, or adds one by the given name.
func reference(document, schema *Node, name string) *Node {
	all := document.Get("components", "schemas")
	same := ""
	for _, m := range all.Members {
		if sameSchema(document, m.Value, schema) && (same == "" || len(m.Name) < len(same)) {
			same = m.Name
		}
	}
	if same == "" {
		same = name
		all.Members = append(all.Members, Member{name, schema})
	}
	ref := NewObject()
	ref.Set("$ref", NewText(schemaPrefix+same))
	return ref
}

// sameSchema compares two schemas, references followed, without regard to the order of their members and to prose.
func sameSchema(document, a, b *Node) bool {
	return bytes.Equal(canonical(document, a, 0), canonical(document, b, 0))
}

func canonical(document, n *Node, depth int) []byte {
	if name, ok := strings.CutPrefix(n.Get("$ref").Text(), schemaPrefix); ok && depth < 20 {
		return canonical(document, document.Get("components", "schemas", name), depth+1)
	}
	if n.kind == scalarNode {
		return n.Append(nil, "")
	}
	c := slices.DeleteFunc(slices.Clone(n.Members), func(m Member) bool {
		return m.Name == "description" && m.Value.kind == scalarNode
	})
	slices.SortFunc(c, func(a, b Member) int { return strings.Compare(a.Name, b.Name) })
	var b []byte
	for _, m := range c {
		b = append(append(append(b, '{'), m.Name...), canonical(document, m.Value, depth)...)
	}
	b = append(b, '[')
	for _, item := range n.Items {
		b = append(append(b, ','), canonical(document, item, depth)...)
	}
	return append(b, ']')
}

// tags keeps the order of the structure and takes the sentences from the prose.
func tags(structure, prose *Node) *Node {
	list := &Node{kind: arrayNode}
	for _, tag := range structure.Get("tags").Items {
		name := tag.Get("name").Text()
		n := NewObject()
		n.Set("name", NewText(name))
		if text := prose.Get("tags", name); text != nil {
			n.Set("description", text)
		}
		list.Items = append(list.Items, n)
	}
	return list
}

// assembly notes what the prose does not cover and what it has in vain.
type assembly struct {
	prose   *Node
	missing []string
	used    map[*Node]bool
}

// text finds a sentence by the first of the names that has one.
func (a *assembly) text(section string, names ...string) *Node {
	var found *Node
	for _, name := range names {
		if n := a.prose.Get(section, name); n != nil {
			a.used[n] = true // also what a better one hides
			if found == nil {
				found = n
			}
		}
	}
	return found
}

func (a *assembly) miss(what string) { a.missing = append(a.missing, what) }

func (a *assembly) err() error {
	if len(a.missing) > 0 {
		return fmt.Errorf("the prose has nothing for: %q", a.missing)
	}
	var vain []string
	for _, section := range []string{"operations", "parameters", "statuses", "schemas", "fields", "responses"} {
		for _, m := range a.prose.Get(section).Members {
			if !a.used[m.Value] {
				vain = append(vain, section+" "+m.Name)
			}
		}
	}
	if len(vain) > 0 {
		return fmt.Errorf("the prose has sentences for what is not there: %q", vain)
	}
	return nil
}

// operations gives each operation its summary and description, and each parameter its sentence.
func (a *assembly) operations(document *Node) {
	for _, path := range document.Get("paths").Members {
		for _, method := range path.Value.Members {
			op := method.Value
			id := op.Get("operationId").Text()
			texts := a.text("operations", id).Texts()
			if len(texts) != 2 {
				a.miss("operation " + id)
				continue
			}
			op.Remove("description")
			op.Prepend("description", NewText(texts[1]))
			op.Prepend("summary", NewText(texts[0]))
			if params := op.Get("parameters"); params != nil {
				for _, p := range params.Items {
					a.parameter(id, p)
				}
			}
			for _, response := range op.Get("responses").Members {
				a.response(id, response)
			}
		}
	}
}

func (a *assembly) parameter(operation string, p *Node) {
	name := p.Get("name").Text()
	p.Remove("description")
	text := a.text("parameters", operation+"."+name, name)
	if text == nil {
		a.miss("parameter " + name)
		return
	}
	p.Set("description", text)
}

func (a *assembly) response(operation string, response Member) {
	if response.Value.Get("$ref") != nil {
		return
	}
	text := a.text("statuses", operation+"."+response.Name, response.Name)
	if text == nil {
		a.miss("status " + response.Name + " of " + operation)
		return
	}
	response.Value.Remove("description")
	response.Value.Prepend("description", text)
}

// schemas gives types their sentence, and fields where their name does not say enough: by the type and the field, or by
// the field's name wherever it comes.
func (a *assembly) schemas(document *Node) {
	for _, m := range document.Get("components", "schemas").Members {
		m.Value.Remove("description")
		if text := a.text("schemas", m.Name); text != nil {
			m.Value.Prepend("description", text)
		}
		a.fields(m.Name, m.Value)
	}
}

func (a *assembly) fields(schema string, n *Node) {
	if all := n.Get("allOf"); all != nil {
		for _, part := range all.Items {
			a.fields(schema, part)
		}
	}
	if n.Get("properties") == nil {
		return
	}
	for _, m := range n.Get("properties").Members {
		text := a.text("fields", schema+"."+m.Name, m.Name)
		m.Value.Remove("description")
		if text == nil || text.Text() == "" {
			continue
		}
		if m.Value.Get("$ref") != nil { // beside $ref nothing counts
			target := *m.Value
			*m.Value = Node{kind: objectNode}
			m.Value.Set("description", text)
			m.Value.Set("allOf", &Node{kind: arrayNode, Items: []*Node{&target}})
			continue
		}
		m.Value.Prepend("description", text)
	}
}

// responses gives the answers that operations share their sentence.
func (a *assembly) responses(document *Node) {
	for _, m := range document.Get("components", "responses").Members {
		text := a.text("responses", m.Name)
		if text == nil {
			a.miss("response " + m.Name)
			continue
		}
		m.Value.Remove("description")
		m.Value.Prepend("description", text)
	}
}

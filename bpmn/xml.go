package bpmn

import (
	"fmt"

	"github.com/tutti-io/tutti/internal/xmlread"
)

const (
	defaultMaxBytes = 4 << 20
	maxIDBytes      = 32_768
)

// document is a file that is well-formed and within the limits. It builds itself while it is read.
type document struct {
	root     *node
	ids      map[string]*node
	problems []Problem // found while reading, such as duplicate ids

	current *node  // the innermost element that is kept
	nodes   []node // arena: nodes are handed out from here
}

// readXML reads a whole file. The error is an *xmlread.Error.
func readXML(data []byte, maxBytes int) (*document, error) {
	if maxBytes <= 0 {
		maxBytes = defaultMaxBytes
	}
	doc := &document{ids: map[string]*node{}}
	if err := xmlread.Read(data, maxBytes, "bpmn:definitions", doc); err != nil {
		return nil, err
	}
	return doc, nil
}

// Begin implements xmlread.Builder. It wants the elements of BPMN and of Zeebe's extensions.
func (d *document) Begin(e *xmlread.Element) (bool, error) {
	s := spaceOf(e.Space)
	if s == spaceBPMN || s == spaceZeebe {
		d.keep(s, e)
		return true, nil
	}
	if e.Root {
		return false, &xmlread.Error{Line: e.Line, Message: fmt.Sprintf("the root element is <%s>; expected definitions in the namespace %s", e.Raw, uriBPMN)}
	}
	return false, nil
}

// Text implements xmlread.Builder.
func (d *document) Text(text []byte, _ int) { d.current.text = append(d.current.text, text...) }

// End implements xmlread.Builder.
func (d *document) End() { d.current = d.current.parent }

// keep makes a node of the element and hangs it into the tree.
func (d *document) keep(s space, e *xmlread.Element) {
	if len(d.nodes) == 0 {
		d.nodes = make([]node, 64)
	}
	n := &d.nodes[0]
	d.nodes = d.nodes[1:]
	n.space, n.name, n.attrs, n.line, n.parent = s, e.Name, attributesOf(e), e.Line, d.current
	if p := d.current; p == nil {
		d.root = n
	} else {
		n.process = p.process
		if p.first == nil {
			p.first = n
		} else {
			p.last.next = n
		}
		p.last = n
	}
	if n.is("process") {
		n.process = n
	}
	d.current = n
	if s == spaceBPMN {
		if id, ok := n.lookup("id"); ok {
			d.identify(n, id)
		}
	}
}

// attributesOf keeps the attributes of the namespaces that this package reads.
func attributesOf(e *xmlread.Element) (out []attr) {
	for i, a := range e.Attributes {
		if s := spaceOf(a.Space); s == spaceNone || s == spaceZeebe || s == spaceXSI {
			if out == nil {
				out = make([]attr, 0, len(e.Attributes)-i)
			}
			out = append(out, attr{s, a.Name, a.Value})
		}
	}
	return out
}

// identify enters the node's id. Ids are unique over the whole file, diagrams apart.
func (d *document) identify(n *node, id string) {
	if first, dup := d.ids[id]; dup {
		if len(d.problems) >= maxKept {
			return
		}
		d.problems = append(d.problems, Problem{ElementID: id, ElementType: n.name, Line: n.line,
			Message: fmt.Sprintf("the id '%s' is used twice, first by <%s> in line %d; ids must be unique in a file", clip(id), first.name, first.line)})
		return
	}
	if msg := badID(id); msg != "" {
		d.problems = append(d.problems, Problem{ElementID: id, ElementType: n.name, Line: n.line, Message: msg})
	}
	d.ids[id] = n
}

// badID says what is wrong with an id, or "". An id is a name as XML has it, without colon.
func badID(id string) string {
	if id == "" {
		return "the id is empty"
	}
	if len(id) > maxIDBytes {
		return fmt.Sprintf("the id has %d bytes; at most %d are accepted", len(id), maxIDBytes)
	}
	for i, c := range id {
		letter := c == '_' || c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= 0xC0 && c != 0xD7 && c != 0xF7 && c != 0x37E
		if letter || i > 0 && (c == '-' || c == '.' || c >= '0' && c <= '9' || c == 0xB7) {
			continue
		}
		return fmt.Sprintf("the id '%s' is not a valid XML name: it must begin with a letter or '_' and hold letters, digits, '.', '-' and '_' only", clip(id))
	}
	return ""
}

// clip keeps quoted input in messages short.
func clip(s string) string { return xmlread.Clip(s) }

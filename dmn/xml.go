package dmn

import (
	"fmt"

	"github.com/tutti-io/tutti/internal/xmlread"
)

const (
	maxBytes = 16 << 20
	uriZeebe = "http://camunda.org/schema/zeebe/1.0"
)

// versions gives the DMN version that a model namespace stands for.
var versions = map[string]string{
	"http://www.omg.org/spec/DMN/20151101/dmn.xsd":   "1.1",
	"http://www.omg.org/spec/DMN/20151101/dmn11.xsd": "1.1",
	"http://www.omg.org/spec/DMN/20180521/MODEL/":    "1.2",
	"https://www.omg.org/spec/DMN/20191111/MODEL/":   "1.3",
	"https://www.omg.org/spec/DMN/20211108/MODEL/":   "1.4",
	"https://www.omg.org/spec/DMN/20230324/MODEL/":   "1.5",
}

// space is an XML namespace this package reads; elements of others are checked and dropped.
type space uint8

const (
	spaceOther space = iota
	spaceDMN
	spaceZeebe
)

// node is one XML element of a namespace this package reads.
type node struct {
	space    space
	name     string
	attrs    []xmlread.Attribute // those without a namespace
	text     []byte
	line     int // where its start tag ends
	textLine int // where its text begins, 0 without any
	parent   *node
	children []*node
}

// attr gives the value of an attribute without namespace, "" when it is not there.
func (n *node) attr(name string) string {
	for i := range n.attrs {
		if n.attrs[i].Name == name {
			return n.attrs[i].Value
		}
	}
	return ""
}

// is reports whether n is the DMN element of that name.
func (n *node) is(name string) bool { return n.space == spaceDMN && n.name == name }

// child finds the first child of that name in the DMN namespace.
func (n *node) child(name string) *node {
	for _, c := range n.children {
		if c.is(name) {
			return c
		}
	}
	return nil
}

// all lists the children of that name in the DMN namespace.
func (n *node) all(name string) (out []*node) {
	for _, c := range n.children {
		if c.is(name) {
			out = append(out, c)
		}
	}
	return out
}

// document is a file that is well-formed and within the limits. It builds itself while it is read.
type document struct {
	root    *node
	version string // of DMN
	ids     map[string]*node
	dups    []*node // elements whose id another had before

	current *node // the innermost element that is kept
}

// readXML reads a whole file. The error is an *xmlread.Error.
func readXML(data []byte) (*document, error) {
	doc := &document{ids: map[string]*node{}}
	if err := xmlread.Read(data, maxBytes, "<definitions> in a DMN namespace", doc); err != nil {
		return nil, err
	}
	return doc, nil
}

// Begin implements xmlread.Builder. It wants the elements of DMN and of Zeebe's extensions.
func (d *document) Begin(e *xmlread.Element) (bool, error) {
	s := spaceOther
	if versions[e.Space] != "" {
		s = spaceDMN
	} else if e.Space == uriZeebe {
		s = spaceZeebe
	}
	if e.Root {
		if s != spaceDMN || e.Name != "definitions" {
			return false, &xmlread.Error{Line: e.Line, Message: fmt.Sprintf("the root element is <%s> of the namespace '%s'; "+
				"expected <definitions> of DMN 1.1 to 1.5, such as xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"", e.Raw, clip(e.Space))}
		}
		d.version = versions[e.Space]
	}
	if s == spaceOther {
		return false, nil
	}
	d.keep(s, e)
	return true, nil
}

// Text implements xmlread.Builder.
func (d *document) Text(text []byte, line int) {
	if d.current.textLine == 0 {
		d.current.textLine = line
	}
	d.current.text = append(d.current.text, text...)
}

// End implements xmlread.Builder.
func (d *document) End() { d.current = d.current.parent }

// keep makes a node of the element and hangs it into the tree.
func (d *document) keep(s space, e *xmlread.Element) {
	n := &node{space: s, name: e.Name, line: e.Line, parent: d.current}
	for _, a := range e.Attributes {
		if a.Space == "" {
			n.attrs = append(n.attrs, a)
		}
	}
	if d.current == nil {
		d.root = n
	} else {
		d.current.children = append(d.current.children, n)
	}
	d.current = n
	if id := n.attr("id"); id != "" && s == spaceDMN {
		if d.ids[id] != nil {
			d.dups = append(d.dups, n)
		} else {
			d.ids[id] = n
		}
	}
}

// clip keeps quoted input in messages short.
func clip(s string) string { return xmlread.Clip(s) }

package bpmn

import "bytes"

// space is an XML namespace this package knows.
type space uint8

const (
	spaceNone  space = iota // no namespace: BPMN's own attributes
	spaceBPMN               // bpmn:
	spaceZeebe              // zeebe:
	spaceXSI                // xsi:
	spaceOther              // anything else: diagrams, other vendors
)

const (
	uriBPMN  = "http://www.omg.org/spec/BPMN/20100524/MODEL"
	uriZeebe = "http://camunda.org/schema/zeebe/1.0"
	uriXSI   = "http://www.w3.org/2001/XMLSchema-instance"
)

func spaceOf(uri string) space {
	switch uri {
	case "":
		return spaceNone
	case uriBPMN:
		return spaceBPMN
	case uriZeebe:
		return spaceZeebe
	case uriXSI:
		return spaceXSI
	}
	return spaceOther
}

// node is one XML element. Elements of foreign namespaces are counted and checked but not kept.
type node struct {
	space               space
	name                string
	attrs               []attr
	text                []byte
	line                int
	parent, first, last *node
	next                *node // sibling
	process             *node // the bpmn:process around it, itself included
	// Set while building: the element made of this node that flows join, and the one that holds its content.
	outer, inner *Element
}

type attr struct {
	space space
	name  string
	value string
}

// attr gives the value of an attribute without namespace, "" when it is not there.
func (n *node) attr(name string) string {
	v, _ := n.lookup(name)
	return v
}

func (n *node) lookup(name string) (string, bool) {
	for i := range n.attrs {
		if n.attrs[i].space == spaceNone && n.attrs[i].name == name {
			return n.attrs[i].value, true
		}
	}
	return "", false
}

// is reports whether n is the BPMN element of that name.
func (n *node) is(name string) bool { return n.space == spaceBPMN && n.name == name }

// child finds the first child of that name in the BPMN namespace.
func (n *node) child(name string) *node { return n.childIn(spaceBPMN, name) }

func (n *node) childIn(s space, name string) *node {
	for c := n.first; c != nil; c = c.next {
		if c.space == s && c.name == name {
			return c
		}
	}
	return nil
}

// content is the text directly inside n without the white space around it.
func (n *node) content() string { return string(bytes.TrimSpace(n.text)) }

// following is the next node of a walk over the tree below root in document order, nil at its end. A loop over it
// needs no recursion however deep the tree is.
func (n *node) following(root *node) *node {
	if n.first != nil {
		return n.first
	}
	return n.after(root)
}

// after is like following but skips what is inside n.
func (n *node) after(root *node) *node {
	for n != root {
		if n.next != nil {
			return n.next
		}
		n = n.parent
	}
	return nil
}

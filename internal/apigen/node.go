package apigen

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
)

// Node is a JSON value that keeps the order of its members.
type Node struct {
	Members []Member // of an object
	Items   []*Node  // of an array
	Scalar  any      // string, json.Number, bool or nil
	kind    nodeKind
}

// Member is a member of an object.
type Member struct {
	Name  string
	Value *Node
}

type nodeKind uint8

const (
	scalarNode nodeKind = iota
	objectNode
	arrayNode
)

// NewObject is an object without members, and NewText a string.
func NewObject() *Node          { return &Node{kind: objectNode} }
func NewText(text string) *Node { return &Node{Scalar: text} }

// Parse reads a JSON text.
func Parse(data []byte) (*Node, error) {
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	n, err := parseNode(d)
	if err != nil {
		return nil, fmt.Errorf("reading JSON: %w", err)
	}
	if _, err := d.Token(); err != io.EOF {
		return nil, fmt.Errorf("reading JSON: expected the end after the first value")
	}
	return n, nil
}

func parseNode(d *json.Decoder) (*Node, error) {
	token, err := d.Token()
	if err != nil {
		return nil, err
	}
	switch token {
	case json.Delim('{'):
		n := NewObject()
		for d.More() {
			name, err := d.Token()
			if err != nil {
				return nil, err
			}
			value, err := parseNode(d)
			if err != nil {
				return nil, err
			}
			n.Members = append(n.Members, Member{name.(string), value})
		}
		_, err := d.Token()
		return n, err
	case json.Delim('['):
		n := &Node{kind: arrayNode}
		for d.More() {
			item, err := parseNode(d)
			if err != nil {
				return nil, err
			}
			n.Items = append(n.Items, item)
		}
		_, err := d.Token()
		return n, err
	}
	return &Node{Scalar: token}, nil
}

// Get returns the member at a path, or nil.
func (n *Node) Get(path ...string) *Node {
	for _, name := range path {
		if n == nil {
			return nil
		}
		var found *Node
		for _, m := range n.Members {
			if m.Name == name {
				found = m.Value
			}
		}
		n = found
	}
	return n
}

// Set replaces a member, or appends it.
func (n *Node) Set(name string, value *Node) {
	for i := range n.Members {
		if n.Members[i].Name == name {
			n.Members[i].Value = value
			return
		}
	}
	n.Members = append(n.Members, Member{name, value})
}

// Prepend puts a member before the others, replacing one of its name.
func (n *Node) Prepend(name string, value *Node) {
	n.Remove(name)
	n.Members = append([]Member{{name, value}}, n.Members...)
}

// Remove takes a member away.
func (n *Node) Remove(name string) {
	for i := range n.Members {
		if n.Members[i].Name == name {
			n.Members = append(n.Members[:i], n.Members[i+1:]...)
			return
		}
	}
}

// Text returns a string, or nothing.
func (n *Node) Text() string {
	if n == nil {
		return ""
	}
	text, _ := n.Scalar.(string)
	return text
}

// Bool tells whether n is true.
func (n *Node) Bool() bool {
	if n == nil {
		return false
	}
	b, _ := n.Scalar.(bool)
	return b
}

// Int returns a whole number and whether n is one.
func (n *Node) Int() (int64, bool) {
	if n == nil {
		return 0, false
	}
	number, ok := n.Scalar.(json.Number)
	if !ok {
		return 0, false
	}
	i, err := strconv.ParseInt(number.String(), 10, 64)
	return i, err == nil
}

// Texts returns the strings of an array.
func (n *Node) Texts() []string {
	if n == nil {
		return nil
	}
	var texts []string
	for _, item := range n.Items {
		texts = append(texts, item.Text())
	}
	return texts
}

// Equal tells whether two values are the same, members in the same order.
func (n *Node) Equal(o *Node) bool { return bytes.Equal(n.Append(nil, ""), o.Append(nil, "")) }

// Append writes the value, indented by two spaces a level, short arrays of scalars on one line.
func (n *Node) Append(b []byte, indent string) []byte {
	inner := indent + "  "
	switch {
	case n.kind == objectNode && len(n.Members) == 0:
		return append(b, "{}"...)
	case n.kind == objectNode:
		b = append(b, "{\n"...)
		for i, m := range n.Members {
			b = append(append(b, inner...), quoteJSON(m.Name)...)
			b = m.Value.Append(append(b, ": "...), inner)
			b = endLine(b, i == len(n.Members)-1)
		}
		return append(append(b, indent...), '}')
	case n.kind == arrayNode && n.isFlat():
		b = append(b, '[')
		for i, item := range n.Items {
			if i > 0 {
				b = append(b, ", "...)
			}
			b = item.Append(b, inner)
		}
		return append(b, ']')
	case n.kind == arrayNode:
		b = append(b, "[\n"...)
		for i, item := range n.Items {
			b = item.Append(append(b, inner...), inner)
			b = endLine(b, i == len(n.Items)-1)
		}
		return append(append(b, indent...), ']')
	}
	if text, ok := n.Scalar.(string); ok {
		return append(b, quoteJSON(text)...)
	}
	scalar, err := json.Marshal(n.Scalar)
	if err != nil {
		panic(err) // a scalar that was parsed from JSON
	}
	return append(b, scalar...)
}

func (n *Node) isFlat() bool {
	for _, item := range n.Items {
		if item.kind != scalarNode {
			return false
		}
	}
	return true
}

func endLine(b []byte, last bool) []byte {
	if !last {
		b = append(b, ',')
	}
	return append(b, '\n')
}

func quoteJSON(text string) []byte {
	var b bytes.Buffer
	e := json.NewEncoder(&b)
	e.SetEscapeHTML(false)
	if err := e.Encode(text); err != nil {
		panic(err) // a string always encodes
	}
	return bytes.TrimRight(b.Bytes(), "\n")
}

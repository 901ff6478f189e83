package bpmn

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"unicode/utf8"
)

// Limits of the reader. They hold before anything is built, so a hostile file costs little.
const (
	defaultMaxBytes = 4 << 20
	maxDepth        = 200
	maxElements     = 100_000
	maxAttributes   = 500
	maxNameBytes    = 1_000
	maxIDBytes      = 32_768
)

// document is a file that is well-formed and within the limits.
type document struct {
	root     *node
	ids      map[string]*node
	problems []Problem // found while reading, such as duplicate ids
}

// readError is a reason why the file cannot be read at all.
type readError struct {
	line int
	msg  string
}

func (e *readError) Error() string { return e.msg }

// reader turns tokens into nodes. It keeps its own stack of open elements and namespace bindings, because the
// library's raw tokens are neither matched nor resolved, and its cooked ones accept undeclared prefixes.
type reader struct {
	dec      *xml.Decoder
	doc      *document
	open     []openElement
	bound    map[string]string // prefix to namespace; the empty prefix is the default namespace
	undo     []binding
	current  *node // innermost kept node
	skipping int   // how many of the open elements are not kept
	elements int
	done     bool   // the root element was closed
	nodes    []node // arena: nodes are handed out from here
}

type openElement struct {
	name xml.Name
	undo int // length of reader.undo before this element
}

// binding is what a prefix stood for before a declaration changed it; an empty uri means nothing.
type binding struct{ prefix, uri string }

// readXML reads a whole file. The error is a *readError.
func readXML(data []byte, maxBytes int) (*document, error) {
	if maxBytes <= 0 {
		maxBytes = defaultMaxBytes
	}
	if len(data) > maxBytes {
		return nil, &readError{0, fmt.Sprintf("the file has %d bytes; at most %d are accepted", len(data), maxBytes)}
	}
	text, err := decodeText(data)
	if err != nil {
		return nil, err
	}
	if err := checkTags(text); err != nil {
		return nil, err
	}
	r := &reader{dec: xml.NewDecoder(bytes.NewReader(text)), doc: &document{ids: map[string]*node{}}}
	r.dec.Strict = true
	// decodeText has done the work already.
	r.dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil }
	r.bound = map[string]string{"xml": uriXML, "xmlns": uriXMLNS}
	for {
		tok, err := r.dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, r.fail("%s", describeSyntax(err))
		}
		if err := r.token(tok); err != nil {
			return nil, err
		}
	}
	if len(r.open) > 0 {
		return nil, r.fail("the file ends inside <%s>; its end tag is missing", rawName(r.open[len(r.open)-1].name))
	}
	if !r.done {
		return nil, r.fail("the file holds no XML element; expected bpmn:definitions")
	}
	return r.doc, nil
}

func (r *reader) fail(format string, args ...any) error {
	line, _ := r.dec.InputPos()
	return &readError{line, fmt.Sprintf(format, args...)}
}

func describeSyntax(err error) string {
	var syn *xml.SyntaxError
	if errors.As(err, &syn) {
		return "the XML is not well-formed: " + syn.Msg
	}
	return "the XML is not well-formed: " + err.Error()
}

func (r *reader) token(tok xml.Token) error {
	switch t := tok.(type) {
	case xml.StartElement:
		return r.start(t)
	case xml.EndElement:
		return r.end(t)
	case xml.CharData:
		if len(r.open) == 0 {
			if len(bytes.TrimSpace(t)) > 0 {
				return r.fail("there is text outside of the root element")
			}
			return nil
		}
		if r.skipping == 0 && r.current != nil {
			r.current.text = append(r.current.text, t...)
		}
	case xml.Directive:
		return r.fail("document type declarations (<!DOCTYPE …>) and entities are not accepted; remove the declaration")
	}
	return nil
}

func (r *reader) start(t xml.StartElement) error {
	if r.done {
		return r.fail("there is a second root element <%s>", rawName(t.Name))
	}
	if len(r.open) >= maxDepth {
		return r.fail("elements are nested deeper than %d levels", maxDepth)
	}
	if r.elements++; r.elements > maxElements {
		return r.fail("the file has more than %d elements", maxElements)
	}
	if len(t.Name.Local)+len(t.Name.Space) > maxNameBytes {
		return r.fail("an element name is longer than %d bytes", maxNameBytes)
	}
	r.open = append(r.open, openElement{t.Name, len(r.undo)})
	if err := r.declare(t); err != nil {
		return err
	}
	uri, ok := r.resolve(t.Name.Space)
	if !ok {
		return r.fail("the prefix of <%s> is not declared; add xmlns:%s=\"…\"", rawName(t.Name), t.Name.Space)
	}
	s := spaceOf(uri)
	keep := r.skipping == 0 && (s == spaceBPMN || s == spaceZeebe)
	attrs, err := r.attributes(t, keep)
	if err != nil {
		return err
	}
	if !keep {
		if len(r.open) == 1 {
			return r.fail("the root element is <%s>; expected definitions in the namespace %s", rawName(t.Name), uriBPMN)
		}
		r.skipping++
		return nil
	}
	return r.keep(s, t.Name.Local, attrs)
}

// keep makes a node of the element and hangs it into the tree.
func (r *reader) keep(s space, name string, attrs []attr) error {
	if len(r.nodes) == 0 {
		r.nodes = make([]node, 64)
	}
	n := &r.nodes[0]
	r.nodes = r.nodes[1:]
	line, _ := r.dec.InputPos()
	n.space, n.name, n.attrs, n.line, n.parent = s, name, attrs, line, r.current
	if p := r.current; p == nil {
		r.doc.root = n
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
	r.current = n
	if s == spaceBPMN {
		if id, ok := n.lookup("id"); ok {
			r.identify(n, id)
		}
	}
	return nil
}

// identify enters the node's id. Ids are unique over the whole file, diagrams apart.
func (r *reader) identify(n *node, id string) {
	if first, dup := r.doc.ids[id]; dup {
		if len(r.doc.problems) >= maxKept {
			return
		}
		r.doc.problems = append(r.doc.problems, Problem{ElementID: id, ElementType: n.name, Line: n.line,
			Message: fmt.Sprintf("the id '%s' is used twice, first by <%s> in line %d; ids must be unique in a file", clip(id), first.name, first.line)})
		return
	}
	if msg := badID(id); msg != "" {
		r.doc.problems = append(r.doc.problems, Problem{ElementID: id, ElementType: n.name, Line: n.line, Message: msg})
	}
	r.doc.ids[id] = n
}

// declare enters the namespace declarations among the attributes.
func (r *reader) declare(t xml.StartElement) error {
	for i := range t.Attr {
		a := &t.Attr[i]
		switch {
		case a.Name.Space == "xmlns":
			if a.Value == "" || a.Name.Local == "xmlns" || (a.Name.Local == "xml") != (a.Value == uriXML) {
				return r.fail("the namespace declaration xmlns:%s=\"%s\" is not allowed", a.Name.Local, clip(a.Value))
			}
			r.bind(a.Name.Local, a.Value)
		case a.Name.Space == "" && a.Name.Local == "xmlns":
			r.bind("", a.Value)
		}
	}
	return nil
}

func (r *reader) bind(prefix, uri string) {
	r.undo = append(r.undo, binding{prefix, r.bound[prefix]})
	r.bound[prefix] = uri
}

// unbind takes back the declarations of an element that ends.
func (r *reader) unbind(to int) {
	for len(r.undo) > to {
		last := r.undo[len(r.undo)-1]
		r.undo = r.undo[:len(r.undo)-1]
		r.bound[last.prefix] = last.uri
	}
}

// resolve finds what a prefix stands for.
func (r *reader) resolve(prefix string) (string, bool) {
	uri := r.bound[prefix]
	return uri, uri != "" || prefix == ""
}

// attributes checks every attribute and, when asked, keeps those of namespaces this package reads.
func (r *reader) attributes(t xml.StartElement, keep bool) ([]attr, error) {
	var out []attr
	var seen map[xml.Name]bool
	if len(t.Attr) > fewAttributes {
		seen = make(map[xml.Name]bool, len(t.Attr))
	}
	for i := range t.Attr {
		a := &t.Attr[i]
		if a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns" {
			continue
		}
		if twice(t.Attr, i, seen) {
			return nil, r.fail("<%s> has the attribute %s twice", rawName(t.Name), rawName(a.Name))
		}
		s := spaceNone
		if a.Name.Space != "" {
			uri, ok := r.resolve(a.Name.Space)
			if !ok {
				return nil, r.fail("the prefix of the attribute %s is not declared; add xmlns:%s=\"…\"", rawName(a.Name), a.Name.Space)
			}
			s = spaceOf(uri)
		}
		if keep && (s == spaceNone || s == spaceZeebe || s == spaceXSI) {
			if out == nil {
				out = make([]attr, 0, len(t.Attr)-i)
			}
			out = append(out, attr{s, a.Name.Local, a.Value})
		}
	}
	return out, nil
}

// fewAttributes is the number up to which comparing all pairs is cheaper than a set.
const fewAttributes = 12

// twice reports whether the attribute at i came before; seen is nil for few attributes.
func twice(attrs []xml.Attr, i int, seen map[xml.Name]bool) bool {
	name := attrs[i].Name
	if seen != nil {
		before := seen[name]
		seen[name] = true
		return before
	}
	for j := range attrs[:i] {
		if attrs[j].Name == name {
			return true
		}
	}
	return false
}

func (r *reader) end(t xml.EndElement) error {
	if len(r.open) == 0 {
		return r.fail("</%s> closes nothing", rawName(t.Name))
	}
	top := r.open[len(r.open)-1]
	if top.name != t.Name {
		return r.fail("</%s> found where </%s> was expected", rawName(t.Name), rawName(top.name))
	}
	r.open = r.open[:len(r.open)-1]
	r.unbind(top.undo)
	if r.skipping > 0 {
		r.skipping--
		return nil
	}
	r.current = r.current.parent
	r.done = len(r.open) == 0
	return nil
}

func rawName(n xml.Name) string {
	s := n.Local
	if n.Space != "" {
		s = n.Space + ":" + s
	}
	return clip(s)
}

// clip keeps quoted input in messages short.
func clip(s string) string {
	const most = 200
	if len(s) <= most {
		return s
	}
	cut := most
	for cut > 0 && !utf8.RuneStart(s[cut]) {
		cut--
	}
	return s[:cut] + "…"
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

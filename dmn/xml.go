package dmn

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
	"strings"
	"unicode/utf8"
)

// Limits of the reader. They hold before anything is built, so a hostile file costs little.
const (
	maxBytes      = 16 << 20
	maxDepth      = 200
	maxElements   = 100_000
	maxAttributes = 500
	maxNameBytes  = 1_000
)

const (
	uriZeebe = "http://camunda.org/schema/zeebe/1.0"
	uriXML   = "http://www.w3.org/XML/1998/namespace"
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
	attrs    []xml.Attr // those without a namespace
	text     []byte
	line     int // where its start tag ends
	textLine int // where its text begins, 0 without any
	parent   *node
	children []*node
}

// attr gives the value of an attribute without namespace, "" when it is not there.
func (n *node) attr(name string) string {
	for i := range n.attrs {
		if n.attrs[i].Name.Local == name {
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

// document is a file that is well-formed and within the limits.
type document struct {
	root    *node
	version string // of DMN
	ids     map[string]*node
	dups    []*node // elements whose id another had before
}

// readError is a reason why the file cannot be read at all.
type readError struct {
	line int
	msg  string
}

func (e *readError) Error() string { return e.msg }

// reader turns tokens into nodes. It matches tags and resolves prefixes itself: the library's raw tokens are neither matched
// nor resolved, and its cooked ones accept prefixes that nobody declared.
type reader struct {
	dec      *xml.Decoder
	doc      document
	open     []openElement
	bound    map[string]string // prefix to namespace; the empty prefix is the default one
	undo     []binding
	current  *node // the innermost element that is kept
	skipping int   // how many of the open elements are not kept
	elements int
	done     bool // the root element was closed
}

type openElement struct {
	name xml.Name
	undo int // length of reader.undo before this element
}

// binding is what a prefix stood for before a declaration changed it.
type binding struct{ prefix, uri string }

// readXML reads a whole file. The error is a *readError.
func readXML(data []byte) (*document, error) {
	if len(data) > maxBytes {
		return nil, &readError{0, fmt.Sprintf("the file has %d bytes; at most %d are accepted", len(data), maxBytes)}
	}
	text, err := decodeText(data)
	if err != nil {
		return nil, err
	}
	r := &reader{dec: xml.NewDecoder(bytes.NewReader(text)), bound: map[string]string{"xml": uriXML}}
	r.doc.ids = map[string]*node{}
	r.dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decodeText did that
	for {
		tok, err := r.dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return nil, r.malformed(err)
		}
		if err := r.token(tok); err != nil {
			return nil, err
		}
	}
	switch {
	case len(r.open) > 0:
		return nil, r.fail("the file ends inside <%s>; its end tag is missing", rawName(r.open[len(r.open)-1].name))
	case !r.done:
		return nil, r.fail("the file holds no XML element; expected <definitions> in a DMN namespace")
	}
	return &r.doc, nil
}

func (r *reader) fail(format string, args ...any) error {
	line, _ := r.dec.InputPos()
	return &readError{line, fmt.Sprintf(format, args...)}
}

func (r *reader) malformed(err error) error {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return &readError{syntax.Line, "the XML is not well-formed: " + syntax.Msg}
	}
	return r.fail("the XML is not well-formed: %v", err)
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
		r.characters(t)
	case xml.Directive:
		return r.fail("document type declarations (<!DOCTYPE …>) and entities are not accepted; remove the declaration")
	}
	return nil
}

func (r *reader) characters(t xml.CharData) {
	if r.skipping > 0 {
		return
	}
	if r.current.textLine == 0 {
		line, _ := r.dec.InputPos()
		r.current.textLine = line - bytes.Count(t, []byte{'\n'})
	}
	r.current.text = append(r.current.text, t...)
}

func (r *reader) start(t xml.StartElement) error {
	if r.done {
		return r.fail("there is a second root element <%s>", rawName(t.Name))
	}
	if err := r.bounded(t); err != nil {
		return err
	}
	r.open = append(r.open, openElement{t.Name, len(r.undo)})
	if err := r.declare(t); err != nil {
		return err
	}
	uri, ok := r.resolve(t.Name.Space)
	if !ok {
		return r.fail("the prefix of <%s> is not declared; add xmlns:%s=\"…\"", rawName(t.Name), t.Name.Space)
	}
	attrs, err := r.attributes(t)
	if err != nil {
		return err
	}
	s := spaceOther
	if versions[uri] != "" {
		s = spaceDMN
	} else if uri == uriZeebe {
		s = spaceZeebe
	}
	if len(r.open) == 1 && (s != spaceDMN || t.Name.Local != "definitions") {
		return r.fail("the root element is <%s> of the namespace '%s'; expected <definitions> of DMN 1.1 to 1.5, such as xmlns=\"https://www.omg.org/spec/DMN/20191111/MODEL/\"",
			rawName(t.Name), clip(uri))
	}
	if len(r.open) == 1 {
		r.doc.version = versions[uri]
	}
	if r.skipping > 0 || s == spaceOther {
		r.skipping++
		return nil
	}
	r.keep(s, t.Name.Local, attrs)
	return nil
}

func (r *reader) bounded(t xml.StartElement) error {
	r.elements++
	switch {
	case len(r.open) >= maxDepth:
		return r.fail("elements are nested deeper than %d levels", maxDepth)
	case r.elements > maxElements:
		return r.fail("the file has more than %d elements", maxElements)
	case len(t.Attr) > maxAttributes:
		return r.fail("<%s> has %d attributes; at most %d are accepted", rawName(t.Name), len(t.Attr), maxAttributes)
	case len(t.Name.Local)+len(t.Name.Space) > maxNameBytes:
		return r.fail("an element name is longer than %d bytes", maxNameBytes)
	}
	return nil
}

// keep makes a node of the element and hangs it into the tree.
func (r *reader) keep(s space, name string, attrs []xml.Attr) {
	line, _ := r.dec.InputPos()
	n := &node{space: s, name: name, attrs: attrs, line: line, parent: r.current}
	if r.current == nil {
		r.doc.root = n
	} else {
		r.current.children = append(r.current.children, n)
	}
	r.current = n
	if id := n.attr("id"); id != "" && s == spaceDMN {
		if r.doc.ids[id] != nil {
			r.doc.dups = append(r.doc.dups, n)
		} else {
			r.doc.ids[id] = n
		}
	}
}

// declare enters the namespace declarations among the attributes.
func (r *reader) declare(t xml.StartElement) error {
	for i := range t.Attr {
		a := &t.Attr[i]
		switch {
		case a.Name.Space == "xmlns":
			if a.Value == "" || a.Name.Local == "xmlns" || (a.Name.Local == "xml") != (a.Value == uriXML) {
				return r.fail("the namespace declaration xmlns:%s=\"%s\" is not allowed", clip(a.Name.Local), clip(a.Value))
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

// resolve finds what a prefix stands for.
func (r *reader) resolve(prefix string) (string, bool) {
	uri := r.bound[prefix]
	return uri, uri != "" || prefix == ""
}

// attributes checks every attribute and returns those without a namespace.
func (r *reader) attributes(t xml.StartElement) ([]xml.Attr, error) {
	var out []xml.Attr
	seen := make(map[xml.Name]bool, len(t.Attr))
	for _, a := range t.Attr {
		if seen[a.Name] {
			return nil, r.fail("<%s> has the attribute %s twice", rawName(t.Name), rawName(a.Name))
		}
		seen[a.Name] = true
		switch {
		case a.Name.Space == "xmlns" || a.Name.Space == "" && a.Name.Local == "xmlns":
		case a.Name.Space == "":
			out = append(out, a)
		default:
			if _, ok := r.resolve(a.Name.Space); !ok {
				return nil, r.fail("the prefix of the attribute %s is not declared; add xmlns:%s=\"…\"", rawName(a.Name), a.Name.Space)
			}
		}
	}
	return out, nil
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
	for len(r.undo) > top.undo {
		last := r.undo[len(r.undo)-1]
		r.undo = r.undo[:len(r.undo)-1]
		r.bound[last.prefix] = last.uri
	}
	if r.skipping > 0 {
		r.skipping--
		return nil
	}
	r.current = r.current.parent
	r.done = len(r.open) == 0
	return nil
}

func rawName(n xml.Name) string {
	if n.Space != "" {
		return clip(n.Space + ":" + n.Local)
	}
	return clip(n.Local)
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

// decodeText gives the file as UTF-8 without byte order mark. Besides UTF-8 it takes ISO-8859-1 and US-ASCII, which older tools write.
func decodeText(data []byte) ([]byte, error) {
	for _, mark := range [][]byte{{0xFE, 0xFF}, {0xFF, 0xFE}, {0, '<'}, {'<', 0}} {
		if bytes.HasPrefix(data, mark) {
			return nil, &readError{1, "the file is encoded as UTF-16 or UTF-32; expected UTF-8"}
		}
	}
	data = bytes.TrimPrefix(data, []byte{0xEF, 0xBB, 0xBF})
	switch enc := declaredEncoding(data); strings.ToLower(enc) {
	case "", "utf-8", "utf8":
	case "iso-8859-1", "latin1", "us-ascii", "ascii":
		var b bytes.Buffer
		for _, c := range data {
			b.WriteRune(rune(c))
		}
		return b.Bytes(), nil
	default:
		return nil, &readError{1, fmt.Sprintf("the file declares the encoding '%s'; expected UTF-8", clip(enc))}
	}
	if utf8.Valid(data) {
		return data, nil
	}
	good := 0
	for good < len(data) {
		c, size := utf8.DecodeRune(data[good:])
		if c == utf8.RuneError && size == 1 {
			break
		}
		good += size
	}
	return nil, &readError{1 + bytes.Count(data[:good], []byte{'\n'}), "the file is not valid UTF-8"}
}

// declaredEncoding reads the encoding out of the XML declaration, "" without one.
func declaredEncoding(data []byte) string {
	if !bytes.HasPrefix(data, []byte("<?xml")) {
		return ""
	}
	head, _, ok := bytes.Cut(data, []byte("?>"))
	if !ok || len(head) > 1000 {
		return ""
	}
	_, rest, ok := bytes.Cut(head, []byte("encoding"))
	rest = bytes.TrimLeft(rest, " \t\r\n=")
	if !ok || len(rest) < 2 || rest[0] != '"' && rest[0] != '\'' {
		return ""
	}
	value, _, _ := bytes.Cut(rest[1:], rest[:1])
	return string(value)
}

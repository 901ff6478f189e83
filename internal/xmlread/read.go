package xmlread

import (
	"bytes"
	"encoding/xml"
	"errors"
	"fmt"
	"io"
)

// What a file may have at most.
const (
	maxDepth      = 200
	maxElements   = 100_000
	maxAttributes = 500 // of one element
	maxNameBytes  = 1_000
)

// URIs of the prefixes that need no declaration.
const (
	XML   = "http://www.w3.org/XML/1998/namespace"
	XMLNS = "http://www.w3.org/2000/xmlns/"
)

// Error is the reason why a file cannot be read.
type Error struct {
	Line    int // from 1; 0 when it concerns the whole file
	Message string
}

func (e *Error) Error() string { return e.Message }

// Element is the start of an element.
type Element struct {
	Space, Name string      // its namespace and local name
	Raw         string      // the name as the file has it, short enough for a message
	Attributes  []Attribute // valid during the call; declarations of namespaces are not among them
	Line        int         // where its start tag ends
	Root        bool
}

// Attribute is an attribute of an element.
type Attribute struct{ Space, Name, Value string }

// Builder is told what a file holds.
type Builder interface {
	// Begin is told of an element, unless it is inside of one that was not wanted. Its error, if any, ends the reading.
	Begin(e *Element) (wanted bool, err error)
	// Text is told of text directly inside the innermost element that was wanted, and of the line where it begins.
	Text(text []byte, line int)
	// End is told of the end of the innermost element that was wanted.
	End()
}

type reader struct {
	dec      *xml.Decoder
	b        Builder
	open     []openElement
	bound    map[string]string // prefix to namespace; the empty prefix is the default namespace
	undo     []binding
	skipping int // how many of the open elements are not wanted
	elements int
	done     bool // the root element was closed
	element  Element
}

type openElement struct {
	name xml.Name
	undo int // length of reader.undo before this element
}

// binding is what a prefix stood for before a declaration changed it; an empty uri means nothing.
type binding struct{ prefix, uri string }

// Read reads a whole file of at most maxBytes. expected names the root element, for a file that has none. The error is an *Error, or
// what the builder gave.
func Read(data []byte, maxBytes int, expected string, b Builder) error {
	if len(data) > maxBytes {
		return &Error{0, fmt.Sprintf("the file has %d bytes; at most %d are accepted", len(data), maxBytes)}
	}
	text, err := decodeText(data)
	if err != nil {
		return err
	}
	if err := checkTags(text); err != nil {
		return err
	}
	r := &reader{dec: xml.NewDecoder(bytes.NewReader(text)), b: b, bound: map[string]string{"xml": XML, "xmlns": XMLNS}}
	r.dec.CharsetReader = func(_ string, in io.Reader) (io.Reader, error) { return in, nil } // decodeText has done the work
	for {
		tok, err := r.dec.RawToken()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return r.malformed(err)
		}
		if err := r.token(tok); err != nil {
			return err
		}
	}
	switch {
	case len(r.open) > 0:
		return r.fail("the file ends inside <%s>; its end tag is missing", rawName(r.open[len(r.open)-1].name))
	case !r.done:
		return r.fail("the file holds no XML element; expected %s", expected)
	}
	return nil
}

func (r *reader) fail(format string, args ...any) error {
	line, _ := r.dec.InputPos()
	return &Error{line, fmt.Sprintf(format, args...)}
}

func (r *reader) malformed(err error) error {
	var syntax *xml.SyntaxError
	if errors.As(err, &syntax) {
		return &Error{syntax.Line, "the XML is not well-formed: " + syntax.Msg}
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
		if r.skipping == 0 {
			line, _ := r.dec.InputPos()
			r.b.Text(t, line-bytes.Count(t, []byte{'\n'}))
		}
	case xml.Directive:
		return r.fail("document type declarations (<!DOCTYPE …>) and entities are not accepted; remove the declaration")
	}
	return nil
}

func (r *reader) start(t xml.StartElement) error {
	if err := r.bounded(t); err != nil {
		return err
	}
	r.open = append(r.open, openElement{t.Name, len(r.undo)})
	if err := r.declare(t); err != nil {
		return err
	}
	uri, ok := r.resolve(t.Name.Space)
	if !ok {
		return r.fail("the prefix of <%s> is not declared; add xmlns:%s=\"…\"", rawName(t.Name), Clip(t.Name.Space))
	}
	if err := r.attributes(t); err != nil {
		return err
	}
	if r.skipping == 0 {
		line, _ := r.dec.InputPos()
		e := &r.element
		e.Space, e.Name, e.Raw, e.Line, e.Root = uri, t.Name.Local, rawName(t.Name), line, len(r.open) == 1
		if wanted, err := r.b.Begin(e); wanted || err != nil {
			return err
		}
	}
	r.skipping++
	return nil
}

func (r *reader) bounded(t xml.StartElement) error {
	r.elements++
	switch {
	case r.done:
		return r.fail("there is a second root element <%s>", rawName(t.Name))
	case len(r.open) >= maxDepth:
		return r.fail("elements are nested deeper than %d levels", maxDepth)
	case r.elements > maxElements:
		return r.fail("the file has more than %d elements", maxElements)
	case len(t.Name.Local)+len(t.Name.Space) > maxNameBytes:
		return r.fail("an element name is longer than %d bytes", maxNameBytes)
	}
	return nil
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
	} else {
		r.b.End()
	}
	r.done = len(r.open) == 0
	return nil
}

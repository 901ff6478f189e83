package xmlread

import (
	"encoding/xml"
	"unicode/utf8"
)

// declare enters the namespace declarations among the attributes.
func (r *reader) declare(t xml.StartElement) error {
	for i := range t.Attr {
		a := &t.Attr[i]
		switch {
		case a.Name.Space == "xmlns":
			if a.Value == "" || a.Name.Local == "xmlns" || (a.Name.Local == "xml") != (a.Value == XML) {
				return r.fail("the namespace declaration xmlns:%s=\"%s\" is not allowed", Clip(a.Name.Local), Clip(a.Value))
			}
			r.bind(a.Name.Local, a.Value)
		case isDeclaration(a.Name):
			r.bind("", a.Value)
		}
	}
	return nil
}

func isDeclaration(name xml.Name) bool {
	return name.Space == "xmlns" || name.Space == "" && name.Local == "xmlns"
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

// attributes checks every attribute, also of elements that are not wanted, and resolves its prefix.
func (r *reader) attributes(t xml.StartElement) error {
	r.element.Attributes = r.element.Attributes[:0]
	var seen map[xml.Name]bool
	if len(t.Attr) > fewAttributes {
		seen = make(map[xml.Name]bool, len(t.Attr))
	}
	for i := range t.Attr {
		a := &t.Attr[i]
		if isDeclaration(a.Name) {
			continue
		}
		if twice(t.Attr, i, seen) {
			return r.fail("<%s> has the attribute %s twice", rawName(t.Name), rawName(a.Name))
		}
		uri := ""
		if a.Name.Space != "" { // the default namespace is not that of attributes
			var ok bool
			if uri, ok = r.resolve(a.Name.Space); !ok {
				return r.fail("the prefix of the attribute %s is not declared; add xmlns:%s=\"…\"", rawName(a.Name), Clip(a.Name.Space))
			}
		}
		r.element.Attributes = append(r.element.Attributes, Attribute{uri, a.Name.Local, a.Value})
	}
	return nil
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

func rawName(n xml.Name) string {
	if n.Space != "" {
		return Clip(n.Space + ":" + n.Local)
	}
	return Clip(n.Local)
}

// Clip keeps quoted input in messages short.
func Clip(s string) string {
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

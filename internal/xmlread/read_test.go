package xmlread

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

// notes writes down what a builder is told. It wants what is in the namespace "a" or in none.
type notes struct{ strings.Builder }

func (n *notes) Begin(e *Element) (bool, error) {
	if e.Name == "stop" {
		return false, &Error{e.Line, "stopped"}
	}
	wanted := e.Space == "a" || e.Space == ""
	fmt.Fprintf(n, "%d<%s|%s", e.Line, e.Space, e.Name)
	for _, a := range e.Attributes {
		fmt.Fprintf(n, " %s|%s=%s", a.Space, a.Name, a.Value)
	}
	fmt.Fprintf(n, ">%v ", wanted)
	return wanted, nil
}

func (n *notes) Text(text []byte, line int) { fmt.Fprintf(n, "%d%q ", line, text) }

func (n *notes) End() { n.WriteString("/ ") }

func TestRead(t *testing.T) {
	for _, c := range []struct{ file, told string }{
		{`<x/>`, `1<|x>true / `},
		{`<?xml version="1.0"?><!-- c --><x xmlns="a" k="1"><y>t</y></x>`, `1<a|x |k=1>true 1<a|y>true 1"t" / / `},
		{"<p:x xmlns:p='a' p:k='1'\n l='&lt;'>u\nv<![CDATA[<w>]]></p:x>", "2<a|x a|k=1 |l=<>true 2\"u\\nv\" 3\"<w>\" / "},
		{`<x><q xmlns="b"><z xmlns="a">lost</z></q>kept</x>`, `1<|x>true 1<b|q>false 1"kept" / `},
		{`<p:x xmlns:p="a"><p:y xmlns:p="b"/><p:z/></p:x>`, `1<a|x>true 1<b|y>false 1<a|z>true / / `},
		{"\xef\xbb\xbf<x/>", `1<|x>true / `},
		{"<?xml version='1.0' encoding='ISO-8859-1'?><x>\xe9</x>", `1<|x>true 1"é" / `},
		{`<x xml:lang="de"/>`, `1<|x ` + XML + `|lang=de>true / `},
	} {
		var n notes
		if err := Read([]byte(c.file), 1000, "x", &n); err != nil || n.String() != c.told {
			t.Errorf("%s\ntold %s, %v\nwant %s", c.file, n.String(), err, c.told)
		}
	}
}

func TestFilesThatCannotBeRead(t *testing.T) {
	for _, c := range []struct {
		file string
		line int
		want string
	}{
		{"", 1, "holds no XML element; expected <root>"},
		{strings.Repeat(" ", 2_000_001), 0, "has 2000001 bytes; at most 2000000"},
		{"<x>\n<y></x>", 2, "</x> found where </y> was expected"},
		{"<x>\n", 2, "ends inside <x>"},
		{"<x/>\n<y/>", 2, "second root element <y>"},
		{"</x>", 1, "</x> closes nothing"},
		{"<x/>text", 1, "text outside"},
		{"<!DOCTYPE x [<!ENTITY e 'e'>]><x>&e;</x>", 1, "document type declarations"},
		{"<x>&e;</x>", 1, "not well-formed"},
		{"<x a='1' a='2'/>", 1, "attribute a twice"},
		{"<p:x/>", 1, `prefix of <p:x> is not declared; add xmlns:p="…"`},
		{"<x p:a='1'/>", 1, "prefix of the attribute p:a is not declared"},
		{"<x xmlns:p=''/>", 1, "declaration xmlns:p=\"\" is not allowed"},
		{"<x xmlns:xml='a'/>", 1, "is not allowed"},
		{"<x>\n\n<stop/></x>", 3, "stopped"},
		{"<x>" + strings.Repeat("<y>", 300), 1, "deeper than 200 levels"},
		{"<x>" + strings.Repeat("<y/>", 100_000) + "</x>", 1, "more than 100000 elements"},
		{"<" + strings.Repeat("x", 1001) + "/>", 1, "longer than 1000 bytes"},
		{"<x" + strings.Repeat(" a='1'", 501) + "/>", 1, "more than 500 attributes"},
		{"<?xml version='1.0' encoding='koi8-r'?><x/>", 1, "declares the encoding 'koi8-r'"},
		{"\xff\xfe<\x00x\x00", 1, "UTF-16"},
		{"<x>\n\xff</x>", 2, "not valid UTF-8"},
	} {
		err := Read([]byte(c.file), 2_000_000, "<root>", &notes{})
		var bad *Error
		if !errors.As(err, &bad) || bad.Line != c.line || !strings.Contains(bad.Message, c.want) {
			t.Errorf("%.60q: %v, want line %d: %s", c.file, err, c.line, c.want)
		}
	}
}

func FuzzRead(f *testing.F) {
	for _, seed := range []string{`<p:x xmlns:p="a" p:k="1"><y>t</y></p:x>`, `<x xmlns="b"><y xmlns=""/></x>`, "<!DOCTYPE x>", "<x>&lt;</x>"} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		var n notes
		err := Read(file, 1<<20, "x", &n)
		var bad *Error
		if err != nil && !errors.As(err, &bad) {
			t.Errorf("%T: %v", err, err)
		}
		if begun, ended := strings.Count(n.String(), ">true"), strings.Count(n.String(), "/ "); err == nil && begun > ended {
			t.Errorf("%d elements begin and %d end: %s", begun, ended, n.String())
		}
	})
}

package bpmn

import (
	"errors"
	"fmt"
	"strings"
	"testing"
)

const head = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="defs" targetNamespace="t">`
const body = `<process id="p" isExecutable="true"><startEvent id="s"/></process></definitions>`

// Every hostile or broken file is refused with a text that says why.
func TestHostileXML(t *testing.T) {
	deep := strings.Repeat("<subProcess>", 100_000)
	attributes := strings.Builder{}
	for i := range 200_000 {
		fmt.Fprintf(&attributes, ` a%d=""`, i)
	}
	namespaces := strings.Builder{}
	for i := range 20_000 {
		fmt.Fprintf(&namespaces, `<x xmlns:n%d="u">`, i)
	}
	lol := "<!ENTITY a \"lol\">"
	for c := 'b'; c < 'k'; c++ {
		lol += fmt.Sprintf("<!ENTITY %c \"%s\">", c, strings.Repeat(fmt.Sprintf("&%c;", c-1), 10))
	}
	for _, c := range []struct{ name, xml, want string }{
		{"empty", "", "no XML element"},
		{"white space", " \n ", "no XML element"},
		{"text", "hello", "outside of the root"},
		{"json", `{"a":1}`, "outside of the root"},
		{"other root", `<definitions xmlns="urn:x"/>`, "expected definitions in the namespace"},
		{"no namespace", `<definitions/>`, "expected definitions in the namespace"},
		{"process as root", `<process xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL"/>`, "the root element is <process>"},
		{"two roots", head + body + "<a/>", "second root element"},
		{"text after", head + body + "x", "outside of the root"},
		{"unclosed", head + `<process id="p">`, "inside <process>"},
		{"crossed tags", head + `<process id="p"></definitions></process>`, "</definitions> found where </process> was expected"},
		{"end tag only", "</a>", "closes nothing"},
		{"undeclared element prefix", head + `<process id="p"><foo:bar/></process></definitions>`, "prefix of <foo:bar> is not declared"},
		{"undeclared attribute prefix", head + `<process id="p" foo:bar="1"/></definitions>`, "prefix of the attribute foo:bar is not declared"},
		{"prefix out of its scope", head + `<process id="p"><x:a xmlns:x="urn:x"/><x:b/></process></definitions>`, "prefix of <x:b> is not declared"},
		{"prefix undeclared again", head + `<process id="p"><x:a xmlns:x=""/></process></definitions>`, "not allowed"},
		{"xml prefix bound anew", head + `<process xmlns:xml="urn:x" id="p"/></definitions>`, "not allowed"},
		{"xmlns bound", head + `<process xmlns:xmlns="urn:x" id="p"/></definitions>`, "not allowed"},
		{"attribute twice", head + `<process id="p" name="a" name="b"/></definitions>`, "attribute name twice"},
		{"attribute twice among many", head + `<process ` + attributes.String()[:1000] + ` a1=""/></definitions>`, "attribute"},
		{"doctype", `<!DOCTYPE definitions>` + head + body, "document type declarations"},
		{"billion laughs", `<!DOCTYPE d [` + lol + `]>` + head + `<process id="&j;"/></definitions>`, "document type declarations"},
		{"external entity", `<!DOCTYPE d [<!ENTITY x SYSTEM "file:///etc/passwd">]>` + head + `<documentation>&x;</documentation></definitions>`, "document type declarations"},
		{"parameter entity", `<!DOCTYPE d [<!ENTITY % x SYSTEM "http://127.0.0.1/x.dtd"> %x;]>` + head + body, "document type declarations"},
		{"unknown entity", head + `<documentation>&nbsp;</documentation>` + body, "not well-formed"},
		{"character outside of XML", head + "<documentation>\x01</documentation>" + body, "not well-formed"},
		{"bad character reference", head + "<documentation>&#0;</documentation>" + body, "not well-formed"},
		{"invalid UTF-8", head + "\n<documentation>\xff</documentation>" + body, "line 2, the file is not valid UTF-8"},
		{"UTF-16", "\xff\xfe<\x00a\x00/\x00>\x00", "UTF-16"},
		{"UTF-16 without mark", "\x00<\x00a\x00/\x00>", "UTF-16"},
		{"unknown encoding", `<?xml version="1.0" encoding="EBCDIC"?>` + head + body, "declares the encoding 'EBCDIC'"},
		{"deep", head + deep, "deeper than 200"},
		{"deep in a foreign namespace", head + strings.Repeat(`<x xmlns="urn:x">`, 100_000), "deeper than 200"},
		{"nested namespaces", head + namespaces.String(), "deeper than 200"},
		{"many attributes", head + "<process" + attributes.String() + "/>", "more than 500 attributes"},
		{"many elements", head + strings.Repeat("<a/>", 200_000), "more than 100000 elements"},
		{"long name", head + "<" + strings.Repeat("a", 100_000) + "/>", "element name is longer"},
		{"large", head + "<documentation>" + strings.Repeat("a", 5<<20) + "</documentation>" + body, "at most 4194304"},
		{"attribute without value", head + "<process id/></definitions>", "not well-formed"},
		{"attribute without quotes", head + "<process id=p/></definitions>", "not well-formed"},
		{"angle bracket in a value", head + `<process id="a<b"/></definitions>`, "not well-formed"},
		{"unclosed comment", head + "<!-- " + body, "not well-formed"},
		{"unclosed CDATA", head + "<documentation><![CDATA[x</documentation>" + body, "not well-formed"},
	} {
		_, err := Parse("hostile.bpmn", []byte(c.xml), Options{})
		var bad *InvalidError
		if !errors.As(err, &bad) || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %q", c.name, err, c.want)
		} else if len(err.Error()) > 20_000 {
			t.Errorf("%s: the refusal has %d bytes", c.name, len(err.Error()))
		}
	}
}

// Unusual files that are all right.
func TestReadableXML(t *testing.T) {
	latin := "<?xml version='1.0' encoding='ISO-8859-1'?>" + head + `<process id="p" name="Pr` + "\xfc" + `fung" isExecutable="true"><startEvent id="s"/></process></definitions>`
	for _, c := range []struct{ name, xml, process string }{
		{"byte order mark", "\xef\xbb\xbf" + head + body, ""},
		{"prefix", strings.NewReplacer("</", "</b:", "<", "<b:", "xmlns=", "xmlns:b=").Replace(head + body), ""},
		{"latin-1", latin, "Prüfung"},
		{"comments and instructions", "<?xml version=\"1.0\"?><?note x?><!-- a -->" + head + "<!-- b --><?c d?>" + body + "<!-- e -->\n", ""},
		{"character references", head + `<process id="p" name="&lt;&#228;&amp;&quot;&gt;" isExecutable="true"><startEvent id="s"/></process></definitions>`, `<ä&">`},
		{"foreign elements anywhere", head + `<x:a xmlns:x="urn:x"><x:b id="s">t</x:b></x:a>` + body, ""},
		{"a prefix bound to something else inside", head + `<zeebe:x xmlns:zeebe="urn:x"/>` + body, ""},
		{"same local id in a diagram", head + `<d:Diagram xmlns:d="http://www.omg.org/spec/BPMN/20100524/DI" id="p"/>` + body, ""},
	} {
		defs, err := Parse("fine.bpmn", []byte(c.xml), Options{})
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if got := defs.Processes[0].Name; got != c.process {
			t.Errorf("%s: the process is named %q, want %q", c.name, got, c.process)
		}
	}
}

// Wide models that are within the limits are refused or accepted without effort growing out of proportion.
func TestWideModels(t *testing.T) {
	var loop, boundaries strings.Builder
	const n = 20_000
	loop.WriteString(head + `<process id="p" isExecutable="true"><startEvent id="s"/>`)
	for i := range n {
		fmt.Fprintf(&loop, `<manualTask id="t%d"/><sequenceFlow id="f%d" sourceRef="t%d" targetRef="t%d"/>`, i, i, i, (i+1)%n)
	}
	loop.WriteString(`</process></definitions>`)
	boundaries.WriteString(head + `<process id="p" isExecutable="true"><startEvent id="s"/><manualTask id="a"/>`)
	for i := range n {
		fmt.Fprintf(&boundaries, `<boundaryEvent id="b%d" attachedToRef="a"><errorEventDefinition/></boundaryEvent>`, i)
	}
	boundaries.WriteString(`</process></definitions>`)
	for name, xml := range map[string]string{"one long loop": loop.String(), "many boundary events": boundaries.String()} {
		_, err := Parse("wide.bpmn", []byte(xml), Options{})
		var bad *InvalidError
		if !errors.As(err, &bad) {
			t.Errorf("%s: %v", name, err)
		} else if len(err.Error()) > 100_000 || len(bad.Problems) > maxProblems {
			t.Errorf("%s: the refusal has %d bytes", name, len(err.Error()))
		}
	}
}

func FuzzParse(f *testing.F) {
	for _, s := range []string{head + body, "", "<a", head + `<process id="p" isExecutable="true"><subProcess id="s"><startEvent id="i"/><multiInstanceLoopCharacteristics/></subProcess></process></definitions>`} {
		f.Add([]byte(s))
	}
	for _, c := range allCases(f) {
		f.Add(wholeFile(c.xml))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		defs, err := Parse("fuzz.bpmn", data, Options{})
		if err != nil {
			var bad *InvalidError
			if !errors.As(err, &bad) || len(bad.Problems) == 0 {
				t.Fatalf("the error is %T without problems: %v", err, err)
			}
			_ = err.Error()
			return
		}
		for _, p := range defs.Processes {
			checkSound(t, p)
		}
	})
}

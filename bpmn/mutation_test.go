package bpmn

import (
	"errors"
	"os"
	"regexp"
	"strings"
	"testing"
)

var (
	attributePattern = regexp.MustCompile(` [A-Za-z]+="[^"]*"`)
	elementPattern   = regexp.MustCompile(`<([\w:]+)(?: [^<>]*)?>`)
)

// mutants gives variants of a model, each wrong in one place: an element left out, an attribute left out or given
// another value.
func mutants(xml string) []string {
	var out []string
	for _, at := range attributePattern.FindAllStringIndex(xml, -1) {
		name, _, _ := strings.Cut(xml[at[0]:at[1]], "=")
		for _, other := range []string{"", name + `=""`, name + `="="`, name + `="=1 +"`, name + `="reserve"`, name + `="nobody"`, name + `="true"`, name + `="false"`} {
			out = append(out, xml[:at[0]]+other+xml[at[1]:])
		}
	}
	for _, at := range elementPattern.FindAllStringSubmatchIndex(xml, -1) {
		if strings.HasSuffix(xml[at[0]:at[1]], "/>") {
			out = append(out, xml[:at[0]]+xml[at[1]:])
			continue
		}
		end := "</" + xml[at[2]:at[3]] + ">"
		if n := strings.Index(xml[at[1]:], end); n >= 0 { // of nested elements the outer one is left unclosed, which is a case as well
			out = append(out, xml[:at[0]]+xml[at[1]+n+len(end):], xml[:at[1]]+xml[at[1]+n:])
		}
	}
	return out
}

// Whatever is wrong with a model, it is either refused with reasons or sound.
func TestMutations(t *testing.T) {
	data, err := os.ReadFile("testdata/models/everything.bpmn")
	if err != nil {
		t.Fatal(err)
	}
	accepted := 0
	all := mutants(string(data))
	for _, xml := range all {
		defs, err := Parse("mutant.bpmn", []byte(xml), Options{})
		if err != nil {
			var bad *InvalidError
			if !errors.As(err, &bad) || len(bad.Problems) == 0 {
				t.Fatalf("refused without reason: %v\n%s", err, xml)
			}
			continue
		}
		accepted++
		for _, p := range defs.Processes {
			checkSound(t, p)
		}
	}
	if len(all) < 2000 || accepted < len(all)/10 || accepted > len(all)*9/10 {
		t.Errorf("%d of %d are accepted; the mutations say little", accepted, len(all))
	}
}

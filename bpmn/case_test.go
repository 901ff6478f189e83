package bpmn

import (
	"errors"
	"flag"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

var rewrite = flag.Bool("rewrite", false, "write what is found as what is expected")

// modelCase is a case of testdata/cases: a model or a part of one, then what becomes of it.
type modelCase struct {
	name, xml, want string
}

// readCases splits a file into its cases. A case is a line "== name", XML, a line "=> verdict" and one line a problem.
func readCases(t testing.TB, file string) []modelCase {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var out []modelCase
	for _, part := range strings.Split("\n"+string(data), "\n== ")[1:] {
		name, rest, _ := strings.Cut(part, "\n")
		xml, want, ok := strings.Cut(rest, "\n=> ")
		if !ok {
			t.Fatalf("%s: the case %q has no verdict", file, name)
		}
		out = append(out, modelCase{name, xml, strings.TrimSpace(want)})
	}
	return out
}

// wholeFile wraps what is not a whole file. The first line stays the first.
func wholeFile(xml string) []byte {
	if strings.HasPrefix(xml, "<definitions") || strings.HasPrefix(xml, "<?xml") {
		return []byte(xml)
	}
	return []byte(`<?xml version="1.0" encoding="UTF-8"?><definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" ` +
		`xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="defs" targetNamespace="test">` +
		xml + "\n</definitions>")
}

// unparsable cuts the words of the expression language's own package, which are its business.
var unparsable = regexp.MustCompile(`(?s)cannot be parsed: .*`)

func TestCases(t *testing.T) {
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".txt"), func(t *testing.T) {
			cases := readCases(t, file)
			var b strings.Builder
			for i, c := range cases {
				got := "accepted"
				if _, err := Parse("case.bpmn", wholeFile(c.xml), Options{}); err != nil {
					var bad *InvalidError
					if !errors.As(err, &bad) {
						t.Fatalf("%s: %T is no InvalidError", c.name, err)
					}
					got = "refused"
					for _, p := range bad.Problems {
						got += "\n" + unparsable.ReplaceAllString(p.String(), "cannot be parsed: …")
					}
				}
				if got != c.want && !*rewrite {
					t.Errorf("%s\ngot  %s\nwant %s", c.name, got, c.want)
				}
				if i > 0 {
					b.WriteString("\n")
				}
				b.WriteString("== " + c.name + "\n" + c.xml + "\n=> " + got + "\n")
			}
			if *rewrite {
				if err := os.WriteFile(file, []byte(b.String()), 0o644); err != nil {
					t.Fatal(err)
				}
			}
		})
	}
}

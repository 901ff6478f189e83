package apigen

import (
	"bytes"
	"errors"
	"fmt"
	"go/format"
	"strings"
)

// File is a generated file.
type File struct {
	Name    string
	Content []byte
}

// emitter writes the lines of a Go file.
type emitter struct{ b bytes.Buffer }

// line writes a line.
func (e *emitter) line(text string, args ...any) {
	if len(args) > 0 {
		fmt.Fprintf(&e.b, text, args...)
	} else {
		e.b.WriteString(text)
	}
	e.b.WriteByte('\n')
}

// comment writes a doc comment, wrapped at 120 columns.
func (e *emitter) comment(indent, text string) {
	const width = 116
	for _, paragraph := range strings.Split(text, "\n") {
		line := ""
		for _, word := range strings.Fields(paragraph) {
			if line != "" && len(line)+len(word) > width {
				e.line("%s", indent+"// "+line)
				line = ""
			}
			if line != "" {
				line += " "
			}
			line += word
		}
		if line != "" {
			e.line("%s", indent+"// "+line)
		}
	}
}

// file formats what was written.
func (e *emitter) file(name string) (File, error) {
	content, err := format.Source(e.b.Bytes())
	if err != nil {
		return File{}, fmt.Errorf("formatting %s: %w\n%s", name, err, e.b.String())
	}
	return File{name, content}, nil
}

const generatedMark = "// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT."

func newFile(pkg string, imports ...string) *emitter {
	e := &emitter{}
	e.line("%s", generatedMark)
	e.line("")
	e.line("package %s", pkg)
	e.line("")
	if len(imports) > 0 {
		e.line("import (")
		for _, path := range imports {
			e.line("\t%q", path)
		}
		e.line(")")
		e.line("")
	}
	return e
}

// sentence makes a doc comment's first sentence out of a name and a description: "Identifies a job" goes on after the name
// when verb says so, and "The state of a job" after "is".
func sentence(name, doc, otherwise string, verb bool) string {
	if doc == "" {
		doc = otherwise
	}
	first, _, _ := strings.Cut(doc, " ")
	switch {
	case doc == "":
		return ""
	case verb:
		return name + " " + strings.ToLower(doc[:1]) + doc[1:]
	case isSubject[first]:
		return name + " is " + strings.ToLower(doc[:1]) + doc[1:]
	}
	return name + ": " + doc
}

// isSubject are words that begin the description of a thing.
var isSubject = map[string]bool{"The": true, "A": true, "An": true, "What": true, "How": true, "Who": true, "Where": true, "Which": true, "Why": true}

// part is one file that is emitted.
type part struct {
	name string
	emit func() *emitter
}

// emitAll emits files in order. The emitters panic with a sentence on a form that they have no code for.
func emitAll(parts []part) (files []File, err error) {
	defer func() {
		switch cause := recover().(type) {
		case nil:
		case string:
			files, err = nil, errors.New(cause)
		default:
			panic(cause)
		}
	}()
	for _, p := range parts {
		f, err := p.emit().file(p.name)
		if err != nil {
			return nil, err
		}
		files = append(files, f)
	}
	return files, nil
}

package bpmn

import (
	"errors"

	"github.com/tutti-io/tutti/internal/xmlread"
)

// Options bound what Parse accepts. The zero value means the defaults.
type Options struct {
	MaxBytes int // of the XML; 0 means 4 MiB
	// Supported, when given, says which elements the caller can execute. An element it refuses is a problem of
	// the model; the reason completes the sentence "… cannot be executed yet" and may be empty.
	Supported func(e *Element) (ok bool, reason string)
	// Accepted says that the file was accepted before, by this or an older version: it is only read, and the rules
	// are not held against it again. A stored model stays readable when a later version learns a new rule.
	Accepted bool
}

// Parse reads one BPMN file. name is what the file is called in problems. The error is an *InvalidError
// that holds every reason why the file cannot run.
func Parse(name string, data []byte, opts Options) (*Definitions, error) {
	b := &builder{problems: problems{file: name}, opts: opts}
	doc, err := readXML(data, opts.MaxBytes)
	if err != nil {
		b.refuseFile(err)
		return nil, b.err()
	}
	b.doc = doc
	b.list = append(b.list, doc.problems...)
	if !doc.root.is("definitions") {
		b.add(doc.root, "the root element is <%s>; expected definitions in the namespace %s", doc.root.name, uriBPMN)
		return nil, b.err()
	}
	b.checkNames()
	d := &Definitions{File: name, ID: doc.root.attr("id")}
	for n := doc.root.first; n != nil; n = n.next {
		if n.is("process") && isTrue(n, "isExecutable", false) {
			d.Processes = append(d.Processes, b.process(n))
		}
	}
	if len(d.Processes) == 0 {
		b.add(nil, "the file holds no executable process; at least one process must have isExecutable=\"true\"")
	}
	if err := b.err(); err != nil {
		return nil, err
	}
	return d, nil
}

func (b *builder) refuseFile(err error) {
	var bad *xmlread.Error
	if errors.As(err, &bad) {
		b.list = append(b.list, Problem{Line: bad.Line, Message: bad.Message})
		return
	}
	b.list = append(b.list, Problem{Message: err.Error()})
}

// builder makes processes out of a document. It goes on after a problem, so that all of them are found; what it
// has built is thrown away when there was one.
type builder struct {
	problems
	doc  *document
	opts Options
}

// isTrue reads an XML boolean; anything else than true, 1, false and 0 is what is not given.
func isTrue(n *node, name string, otherwise bool) bool {
	switch n.attr(name) {
	case "true", "1":
		return true
	case "false", "0":
		return false
	}
	return otherwise
}

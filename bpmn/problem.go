package bpmn

import (
	"fmt"
	"sort"
	"strings"
)

// Problem is one reason why a model cannot run.
type Problem struct {
	File        string
	ElementID   string // of the element or, where it has no id, of the nearest one around it; "" for the file
	ElementType string // local name of the XML element, such as "serviceTask"; "" for the file
	Line        int    // from 1; 0 when unknown
	Message     string
}

// String gives one line: where, then why.
func (p Problem) String() string {
	switch {
	case p.ElementType == "":
		return at(p.Line) + p.Message
	case p.ElementID == "":
		return fmt.Sprintf("%s<%s>: %s", at(p.Line), p.ElementType, p.Message)
	}
	return fmt.Sprintf("%s%s '%s': %s", at(p.Line), p.ElementType, clip(p.ElementID), p.Message)
}

func at(line int) string {
	if line == 0 {
		return ""
	}
	return fmt.Sprintf("line %d, ", line)
}

// maxProblems bounds the answer to a file that is wrong everywhere.
const maxProblems = 200

// InvalidError says why a file was refused; it holds every reason at once, in document order.
type InvalidError struct {
	File     string
	Problems []Problem
	More     int // how many further problems were left out
}

// Error lists the problems under the file's name, one a line.
func (e *InvalidError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "'%s':", e.File)
	for _, p := range e.Problems {
		b.WriteString("\n- ")
		b.WriteString(p.String())
	}
	if e.More > 0 {
		fmt.Fprintf(&b, "\n- and %d more", e.More)
	}
	return b.String()
}

// problems collects what is wrong with a file.
type problems struct {
	file string
	list []Problem
	more int // how many were not kept
}

// maxKept bounds the problems that are kept until they are sorted and cut to maxProblems.
const maxKept = 5 * maxProblems

// add enters a problem at n. Elements without id are named by their own type and the nearest id around them.
func (p *problems) add(n *node, format string, args ...any) {
	if len(p.list) >= maxKept {
		p.more++
		return
	}
	at := Problem{File: p.file, Message: fmt.Sprintf(format, args...)}
	if n != nil {
		at.ElementType, at.Line = n.name, n.line
		for m := n; m != nil; m = m.parent {
			if id := m.attr("id"); id != "" && m.space == spaceBPMN {
				at.ElementID = id
				if m != n {
					at.ElementType = m.name
					at.Message = within(m, n) + ": " + at.Message
				}
				break
			}
		}
	}
	p.list = append(p.list, at)
}

// within names n as seen from the element around it that carries the id.
func within(outer, n *node) string {
	name := n.name
	if n.space == spaceZeebe {
		name = "zeebe:" + name
	}
	for m := n.parent; m != nil && m != outer; m = m.parent {
		if m.name != "extensionElements" && m.space == spaceBPMN {
			name = m.name + " > " + name
		}
	}
	return name
}

// err gives the collected problems as an error, nil when there are none.
func (p *problems) err() error {
	if len(p.list) == 0 {
		return nil
	}
	sort.SliceStable(p.list, func(i, j int) bool { return p.list[i].Line < p.list[j].Line })
	e := &InvalidError{File: p.file, More: p.more}
	for i := range p.list {
		p.list[i].File = p.file
		if i > 0 && p.list[i] == p.list[i-1] {
			continue
		}
		if len(e.Problems) == maxProblems {
			e.More++
			continue
		}
		e.Problems = append(e.Problems, p.list[i])
	}
	return e
}

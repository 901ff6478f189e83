package dmn

import (
	"fmt"
	"sort"
	"strings"
)

// Problem is one reason why a model cannot be used.
type Problem struct {
	File       string
	DecisionID string // of the decision or business knowledge model it lies in; "" for the file
	Element    string // the part of it, such as "rule 3, input entry 2 (Age)"; "" for all of it
	Line       int    // from 1; 0 when unknown
	Message    string
}

// String gives one line: where, then why.
func (p Problem) String() string {
	var b strings.Builder
	if p.Line > 0 {
		fmt.Fprintf(&b, "line %d, ", p.Line)
	}
	if p.DecisionID != "" {
		fmt.Fprintf(&b, "'%s', ", clip(p.DecisionID))
	}
	if p.Element != "" {
		b.WriteString(p.Element + ", ")
	}
	if b.Len() == 0 {
		return p.Message
	}
	return strings.TrimSuffix(b.String(), ", ") + ": " + p.Message
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
}

// add enters a problem at n; element names the part of the decision, "" for all of it.
func (p *problems) add(n *node, element, format string, args ...any) {
	problem := Problem{File: p.file, Element: element, Message: fmt.Sprintf(format, args...)}
	if n != nil {
		problem.Line = n.line
	}
	for m := n; m != nil; m = m.parent {
		if m.is("decision") || m.is("businessKnowledgeModel") || m.is("decisionService") {
			if problem.DecisionID = m.attr("id"); problem.DecisionID == "" {
				problem.DecisionID = m.attr("name")
			}
		}
	}
	p.list = append(p.list, problem)
}

// err gives the collected problems as an error, nil when there are none.
func (p *problems) err() error {
	if len(p.list) == 0 {
		return nil
	}
	sort.SliceStable(p.list, func(i, j int) bool { return p.list[i].Line < p.list[j].Line })
	e := &InvalidError{File: p.file}
	for i := range p.list {
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

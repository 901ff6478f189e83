package apigen

import (
	"fmt"
	"strings"
)

// operations emits the inputs, the handlers and the table of operations.
func (s *server) operations() *emitter {
	e := newFile("contract", "context", "mime/multipart", "time")
	for _, op := range s.model.Operations {
		s.input(e, op)
	}
	s.handlers(e)
	s.table(e)
	e.line("var _ time.Time")
	return e
}

func (s *server) input(e *emitter, op *Operation) {
	e.line("// %sInput is a request of %s.", op.GoName, op.ID)
	e.line("type %sInput struct {", op.GoName)
	for _, p := range op.Params {
		e.line("%s %s", p.GoName, s.fieldType(&p.Field))
	}
	switch {
	case op.Body != nil:
		e.line("Body %s", op.Body.Name)
	case op.BodyKind == FormBody:
		e.line("Form *multipart.Reader // its parts: %s", formParts(op.Form))
	}
	e.line("}")
	e.line("")
	e.line("func (in *%sInput) decode(q *Request) error {", op.GoName)
	e.line("p := params{q: q}")
	for _, p := range op.Params {
		s.readParam(e, p)
	}
	switch {
	case op.Body != nil:
		e.line("p.body(&in.Body, %t)", op.BodyRequired)
	case op.BodyKind == FormBody:
		e.line("in.Form = q.Form")
	}
	e.line("return p.err()\n}")
	e.line("")
}

func formParts(o *Object) string {
	var names []string
	for _, f := range o.Fields {
		names = append(names, f.Name)
	}
	return strings.Join(names, ", ")
}

func (s *server) readParam(e *emitter, p *Param) {
	target := "in." + p.GoName
	if p.InPath {
		if p.Type.Kind == KeyKind {
			e.line("%s = %s(p.pathKey(%q))", target, p.Type.Name, p.Name)
		} else {
			e.line("%s = p.pathText(%q, %s)", target, p.Name, s.textRule(p.Type))
		}
		return
	}
	var read string
	switch p.Type.Kind {
	case String:
		read = fmt.Sprintf("p.queryText(%q, %t, %s)", p.Name, p.Required, s.textRule(p.Type))
	case Bool:
		read = fmt.Sprintf("p.queryBool(%q, %t)", p.Name, p.Required)
	case Time:
		read = fmt.Sprintf("p.queryTime(%q, %t)", p.Name, p.Required)
	default:
		panic(fmt.Sprintf("query parameter %s is of a kind that is not read yet: %d", p.Name, p.Type.Kind))
	}
	switch {
	case isOptional(&p.Field):
		e.line("%s = %s", target, read)
	case p.Default != nil:
		e.line("%s = %s.Or(%s)", target, read, p.Default.Append(nil, ""))
	default:
		e.line("%s = %s.Value()", target, read)
	}
}

// resultType is the Go type of what a handler returns beside its error, or nothing.
func (s *server) resultType(op *Operation) string {
	switch op.ResultKind {
	case RawResult:
		return "*Raw"
	case JSONResult:
		t := "*" + op.GoName + "Result"
		if op.Result.Kind == ObjectKind {
			t = "*" + op.Result.Object.Name
		}
		if jsonSuccesses(op) > 1 {
			t = "*WithStatus[" + t[1:] + "]"
		}
		return t
	}
	return ""
}

// jsonSuccesses counts the statuses that come with a body.
func jsonSuccesses(op *Operation) int {
	n := 0
	for _, status := range op.Success {
		if status != 204 {
			n++
		}
	}
	return n
}

func (s *server) handlers(e *emitter) {
	e.line("// Handlers holds a function for every operation. One that is nil is not built.")
	e.line("type Handlers struct {")
	for _, op := range s.model.Operations {
		doc := sentence(op.GoName, op.Doc, op.Summary, true)
		e.comment("\t", doc)
		result := "error"
		if t := s.resultType(op); t != "" {
			result = "(" + t + ", error)"
		}
		e.line("\t%s func(ctx context.Context, in *%sInput) %s", op.GoName, op.GoName, result)
	}
	e.line("}")
	e.line("")
}

func (s *server) table(e *emitter) {
	e.line("// Operations are all operations of the contract, in its order.")
	e.line("var Operations = [...]Operation{")
	for _, op := range s.model.Operations {
		e.line("{")
		e.line("ID: %q, Method: %q, Path: %q,", op.ID, op.Method, op.Path)
		e.line("Tag: %q, Summary: %q, Since: %q,", op.Tag, op.Summary, op.Since)
		switch op.BodyKind {
		case JSONBody:
			e.line("RequestType: jsonType, BodyRequired: %t,", op.BodyRequired)
		case FormBody:
			e.line("RequestType: %q, BodyRequired: %t,", "multipart/form-data", op.BodyRequired)
		}
		e.line("Statuses: []int{%s}, Success: %d, EventuallyConsistent: %t,", numbers(op.Statuses), op.Success[0], op.EventuallyConsistent)
		e.line("built: func(h *Handlers) bool { return h.%s != nil },", op.GoName)
		e.line("serve: func(ctx context.Context, h *Handlers, q *Request) (Response, error) {\nreturn %s\n},", s.call(op))
		e.line("},")
	}
	e.line("}")
}

func (s *server) call(op *Operation) string {
	nothing := op.Success[len(op.Success)-1] == 204
	switch {
	case op.ResultKind == RawResult:
		return fmt.Sprintf("raw(ctx, q, %d, %t, h.%s)", op.Success[0], nothing, op.GoName)
	case op.ResultKind == JSONResult && jsonSuccesses(op) > 1:
		return fmt.Sprintf("resultWithStatus(ctx, q, %d, h.%s)", op.Success[0], op.GoName)
	case op.ResultKind == JSONResult:
		return fmt.Sprintf("result(ctx, q, %d, %t, h.%s)", op.Success[0], nothing, op.GoName)
	}
	return fmt.Sprintf("empty(ctx, q, %d, h.%s)", op.Success[0], op.GoName)
}

func numbers(list []int) string {
	return strings.Trim(strings.ReplaceAll(fmt.Sprint(list), " ", ", "), "[]")
}

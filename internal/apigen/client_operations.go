package apigen

import (
	"fmt"
	"slices"
	"strings"
)

// safe are the operations that change nothing, beside those that read the history and those that get.
var safe = []string{"evaluateExpression"}

// free are the operations that a client never holds back: they make work less.
var free = []string{"completeJob", "failJob", "throwJobError", "updateJob"}

func (c *client) operations() *emitter {
	e := newFile("client", "context", "net/http", "time")
	for _, op := range c.model.Operations {
		c.paramsType(e, op)
		c.descriptor(e, op)
		c.method(e, op)
	}
	e.line("var _ time.Time")
	e.line("")
	e.line("// operations are all operations of the contract, in its order.")
	e.line("var operations = [...]*operation{")
	for _, op := range c.model.Operations {
		e.line("&op%s,", op.GoName)
	}
	e.line("}")
	return e
}

func queryParams(op *Operation) []*Param {
	return slices.DeleteFunc(slices.Clone(op.Params), func(p *Param) bool { return p.InPath })
}

// paramsType emits the parameters that are no part of the path.
func (c *client) paramsType(e *emitter, op *Operation) {
	query := queryParams(op)
	if len(query) == 0 {
		return
	}
	name := c.declare(op.GoName+"Params", "parameters")
	e.comment("", fmt.Sprintf("%s are the parameters of [Client.%s] beside its path and body.", name, op.GoName))
	e.line("type %s struct {", name)
	for _, p := range query {
		e.comment("\t", p.Doc)
		e.line("\t%s %s", p.GoName, c.fieldType(nil, &p.Field))
	}
	e.line("}")
	e.line("")
}

// descriptor emits what is known of an operation before it is called.
func (c *client) descriptor(e *emitter, op *Operation) {
	e.line("var op%s = operation{", op.GoName)
	e.line("id: %q, phrase: %q, method: %s, path: %q,", op.ID, phrase(op.ID), httpMethod(op.Method), op.Path)
	e.line("safe: %t, free: %t, eventual: %t,", op.Method == "GET" || op.EventuallyConsistent || slices.Contains(safe, op.ID), slices.Contains(free, op.ID), op.EventuallyConsistent)
	if list := failures(op); len(list) > 0 {
		e.line("failures: []int{%s},", numbers(list))
		e.line("failure: func(f Failure) error { return &%s{f} },", errorType(op))
	}
	e.line("}")
	e.line("")
}

func httpMethod(method string) string {
	return "http.Method" + method[:1] + strings.ToLower(method[1:])
}

func (c *client) method(e *emitter, op *Operation) {
	c.methodDoc(e, op)
	var args []string
	for _, p := range op.Params {
		if p.InPath {
			args = append(args, parameterName(p.Name)+" "+c.valueType(p.Type))
		}
	}
	switch {
	case op.Body != nil:
		args = append(args, "body "+op.Body.Name)
	case op.Form != nil:
		args = append(args, "form "+op.Form.Name)
	}
	if len(queryParams(op)) > 0 {
		args = append(args, "params "+op.GoName+"Params")
	}
	result := c.resultType(op)
	returns := "error"
	if result != "" {
		returns = "(" + result + ", error)"
	}
	e.line("func (c *Client) %s(ctx context.Context, %s) %s {", op.GoName, strings.Join(append(args, "opts ...CallOption"), ", "), returns)
	e.line("r := c.request(&op%s, opts)", op.GoName)
	for _, p := range op.Params {
		if p.InPath {
			e.line("r.segment(%q, string(%s))", p.Name, parameterName(p.Name))
		}
	}
	for _, p := range queryParams(op) {
		c.query(e, p)
	}
	switch {
	case op.Body != nil:
		c.inTenant(e, op.Body, "body")
		e.line("r.json(body)")
	case op.Form != nil:
		c.inTenant(e, op.Form, "form")
		e.line("r.form(form)")
	}
	e.line("return %s", c.send(op, result))
	e.line("}")
	e.line("")
}

// inTenant emits that what names no tenant goes to the client's own.
func (c *client) inTenant(e *emitter, o *Object, name string) {
	switch tenants := member(o, "tenantIds"); {
	case hasTenant(o) && o.Union != nil:
		e.line("if %s != nil {\n%s = %s.inTenant(c)\n}", name, name, name)
	case hasTenant(o):
		e.line("%s.TenantID = c.tenant(%s.TenantID)", name, name)
	case tenants != nil && tenants.Type.Kind == List && !tenants.Required && !o.Search:
		e.line("%s.TenantIDs = c.tenants(%s.TenantIDs)", name, name)
	}
}

// parameterName is a name for a Go parameter: "processInstanceKey", and "id" as it is.
func parameterName(name string) string {
	if exported := goName(name); len(name) > 2 && strings.HasSuffix(exported, "ID") {
		return strings.TrimSuffix(name, "Id") + "ID"
	}
	return name
}

func (c *client) query(e *emitter, p *Param) {
	value := "params." + p.GoName
	if !p.Required {
		e.line("if v, ok := %s.Get(); ok {", value)
		value = "v"
	}
	switch p.Type.Kind {
	case String:
		e.line("r.query(%q, string(%s))", p.Name, value)
	case Bool:
		e.line("r.queryBool(%q, %s)", p.Name, value)
	case Time:
		e.line("r.queryTime(%q, %s)", p.Name, value)
	default:
		panic(fmt.Sprintf("query parameter %s is of a kind that is not written yet: %d", p.Name, p.Type.Kind))
	}
	if !p.Required {
		e.line("}")
	}
}

// resultType is the type of what a method returns beside its error, or nothing. A success that may come without a body is an
// Opt, so that nobody is handed a nil.
func (c *client) resultType(op *Operation) string {
	maybe := slices.Contains(op.Success, 204) && len(op.Success) > 1
	t := ""
	switch {
	case op.ResultKind == JSONResult && op.Result.Kind == ObjectKind:
		t = "*" + op.Result.Object.Name
	case op.ResultKind == JSONResult:
		t = c.valueType(op.Result)
	case op.ResultKind == RawResult && op.RawType == "application/octet-stream":
		return "*Download"
	case op.ResultKind == RawResult:
		t = "[]byte"
	}
	if maybe && t != "" {
		return "Opt[" + strings.TrimPrefix(t, "*") + "]"
	}
	return t
}

func (c *client) send(op *Operation, result string) string {
	switch {
	case result == "":
		return "r.send(ctx)"
	case result == "*Download":
		return "r.download(ctx)"
	case result == "[]byte":
		return "r.bytes(ctx)"
	case result == "Opt[[]byte]":
		return "r.bytesOrNothing(ctx)"
	case strings.HasPrefix(result, "Opt["):
		return "sendForOpt" + strings.TrimPrefix(result, "Opt") + "(ctx, r)"
	case strings.HasPrefix(result, "*"):
		return "sendFor[" + result[1:] + "](ctx, r)"
	}
	return "sendForList" + "[" + strings.TrimPrefix(result, "[]") + "](ctx, r)"
}

// methodDoc says what an operation does, what it fails with, and what is to be known of its consistency.
func (c *client) methodDoc(e *emitter, op *Operation) {
	e.comment("", sentence(op.GoName, op.Doc, op.Summary, true))
	if op.EventuallyConsistent {
		e.line("//")
		e.comment("", "On a cluster that keeps its searches apart from its engine, it may lag behind what was just done: see [Eventually]. Tutti does not.")
	}
	if slices.Contains(op.Success, 204) && len(op.Success) > 1 {
		e.line("//")
		e.comment("", "It answers nothing when the status is 204: "+statusDoc(op, predicate{204, "", "there is none"}))
	}
	e.line("//")
	e.line("//\t%s /v2%s", op.Method, op.Path)
	list := failures(op)
	if len(list) == 0 {
		return
	}
	var names []string
	for _, status := range list {
		i := slices.IndexFunc(predicates, func(p predicate) bool { return p.status == status })
		names = append(names, fmt.Sprintf("%d %s", status, predicates[i].name))
	}
	e.line("//")
	e.comment("", fmt.Sprintf("Its own error is [*%s]: %s.", errorType(op), strings.Join(names, ", ")))
}

// pages emits, for each search, the way through all its pages.
func (c *client) pages() *emitter {
	e := newFile("client", "context", "iter")
	for _, op := range c.model.Operations {
		if op.Body == nil || !op.Body.Search || op.ResultKind != JSONResult || op.Result.Kind != ObjectKind {
			continue
		}
		items, page := member(op.Result.Object, "items"), member(op.Body, "page")
		if items == nil || page == nil || member(op.Result.Object, "page") == nil {
			continue
		}
		c.each(e, op, c.valueType(items.Type.Elem), pageTypes[strings.Join(page.Type.Forms, " ")])
	}
	return e
}

func member(o *Object, name string) *Field {
	for _, f := range o.Fields {
		if f.Name == name {
			return f
		}
	}
	return nil
}

// allName is "AllUserTasks" for "SearchUserTasks".
func allName(op *Operation) string {
	return "All" + strings.TrimPrefix(strings.TrimPrefix(op.GoName, "Search"), "Get")
}

func (c *client) each(e *emitter, op *Operation, item, page string) {
	e.comment("", fmt.Sprintf("%s goes through everything that [Client.%s] finds, page after page. The limit of body's page is the size of a page. The first failure is the last that is yielded.", allName(op), op.GoName))
	args, pass := []string{}, []string{"ctx"}
	for _, p := range op.Params {
		if p.InPath {
			args = append(args, parameterName(p.Name)+" "+c.valueType(p.Type))
			pass = append(pass, parameterName(p.Name))
		}
	}
	args, pass = append(args, "body "+op.Body.Name), append(pass, "body")
	if len(queryParams(op)) > 0 {
		args, pass = append(args, "params "+op.GoName+"Params"), append(pass, "params")
	}
	e.line("func (c *Client) %s(ctx context.Context, %s) iter.Seq2[%s, error] {", allName(op), strings.Join(append(args, "opts ...CallOption"), ", "), item)
	e.line("return pagesOf(body.Page, func(page %s) ([]%s, SearchQueryPageResponse, error) {", page, item)
	e.line("body.Page = page")
	e.line("found, err := c.%s(%s, opts...)", op.GoName, strings.Join(pass, ", "))
	e.line("if err != nil {\nreturn nil, SearchQueryPageResponse{}, err\n}")
	e.line("return found.Items, found.Page, nil")
	e.line("})")
	e.line("}")
	e.line("")
}

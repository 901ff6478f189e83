package apigen

import (
	"fmt"
	"slices"
	"strings"
)

// predicate names a status that an operation may fail with.
type predicate struct {
	status int
	name   string
	means  string
}

var predicates = []predicate{
	{400, "IsInvalid", "the request was refused as it is"},
	{401, "IsUnauthorized", "the cluster does not know who asks"},
	{403, "IsForbidden", "who asks may not do this"},
	{404, "IsNotFound", "there is nothing by this key or id"},
	{409, "IsConflict", "the state of what is there does not allow it"},
	{415, "IsUnsupportedMediaType", "a body of this type is not taken"},
	{500, "IsInternal", "the cluster failed"},
	{503, "IsUnavailable", "the cluster cannot do it now; nothing was executed"},
	{504, "IsTimeout", "the cluster did not answer in time; whether it will be done is open"},
}

// failures are the statuses that an operation is documented to fail with.
func failures(op *Operation) []int {
	return slices.DeleteFunc(slices.Clone(op.Statuses), func(status int) bool { return status < 400 })
}

func errorType(op *Operation) string { return op.GoName + "Error" }

func (c *client) errors() *emitter {
	e := newFile("client")
	for _, op := range c.model.Operations {
		if len(failures(op)) > 0 {
			c.errorOf(e, op)
		}
	}
	return e
}

func (c *client) errorOf(e *emitter, op *Operation) {
	name := c.declare(errorType(op), "the error of "+op.ID)
	e.comment("", fmt.Sprintf("%s is what [Client.%s] fails with in the ways the contract lists. Its predicates are all of them.", name, op.GoName))
	e.line("type %s struct{ Failure }", name)
	e.line("")
	for _, status := range failures(op) {
		i := slices.IndexFunc(predicates, func(p predicate) bool { return p.status == status })
		if i < 0 {
			panic(fmt.Sprintf("%s: no name for the status %d", op.ID, status))
		}
		p := predicates[i]
		e.comment("", fmt.Sprintf("%s tells that the status is %d: %s", p.name, status, statusDoc(op, p)))
		e.line("func (e *%s) %s() bool { return e.Status == %d }", name, p.name, status)
		e.line("")
	}
}

// statusDoc is what a status means for an operation, without its first capital.
func statusDoc(op *Operation, p predicate) string {
	doc := op.StatusDocs[p.status]
	if doc == "" {
		return p.means + "."
	}
	return strings.ToLower(doc[:1]) + doc[1:]
}

package apigen

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
)

// Build reads a contract into a Model.
func Build(document *Node) (*Model, error) {
	m := &Model{Version: document.Get("info", "version").Text()}
	s := &schemas{document: document, model: m, objects: map[string]*Object{}, enums: map[string]*Enum{}, keys: map[string]bool{}}
	for _, path := range document.Get("paths").Members {
		for _, method := range path.Value.Members {
			op, err := s.operation(path.Name, method)
			if err != nil {
				return nil, fmt.Errorf("%s %s: %w", strings.ToUpper(method.Name), path.Name, err)
			}
			m.Operations = append(m.Operations, op)
		}
	}
	s.mark()
	return m, s.check()
}

func (s *schemas) operation(path string, method Member) (*Operation, error) {
	n := method.Value
	op := &Operation{
		ID: n.Get("operationId").Text(), GoName: goName(n.Get("operationId").Text()),
		Summary: n.Get("summary").Text(), Doc: n.Get("description").Text(),
		Method: strings.ToUpper(method.Name), Path: path,
		EventuallyConsistent: n.Get("x-eventually-consistent").Bool(), Since: n.Get("x-added-in-version").Text(),
	}
	if tags := n.Get("tags").Texts(); len(tags) > 0 {
		op.Tag = tags[0]
	}
	op.StatusDocs = map[int]string{}
	s.owner = op.GoName
	if params := n.Get("parameters"); params != nil {
		for _, p := range params.Items {
			param, err := s.param(p)
			if err != nil {
				return nil, err
			}
			op.Params = append(op.Params, param)
		}
	}
	if err := s.requestBody(op, n.Get("requestBody")); err != nil {
		return nil, err
	}
	return op, s.responses(op, n.Get("responses"))
}

func (s *schemas) param(p *Node) (*Param, error) {
	t, err := s.typeOf(p.Get("schema"), p.Get("name").Text())
	if err != nil {
		return nil, err
	}
	name := p.Get("name").Text()
	return &Param{
		Field: Field{
			Name: name, GoName: goName(name), Doc: p.Get("description").Text(), Type: t, Required: p.Get("required").Bool(),
			Default: p.Get("schema", "default"),
		},
		InPath: p.Get("in").Text() == "path",
	}, nil
}

func (s *schemas) requestBody(op *Operation, body *Node) error {
	if body == nil {
		return nil
	}
	op.BodyRequired = body.Get("required").Bool()
	for _, content := range body.Get("content").Members {
		schema := content.Value.Get("schema")
		if schema == nil || len(schema.Members) == 0 {
			return nil // a body whose content does not matter is none
		}
		op.BodyKind = JSONBody
		if content.Name != "application/json" {
			op.BodyKind = FormBody
		}
		name, target, err := s.deref(schema)
		if err != nil {
			return err
		}
		if name == "" {
			name = op.GoName + "Request"
		}
		o, err := s.object(name, target)
		if err != nil {
			return err
		}
		if op.BodyKind == JSONBody {
			op.Body = o
		} else {
			op.Form = o
		}
	}
	return nil
}

func (s *schemas) responses(op *Operation, responses *Node) error {
	for _, response := range responses.Members {
		status, err := strconv.Atoi(response.Name)
		if err != nil {
			return err
		}
		op.Statuses = append(op.Statuses, status)
		op.StatusDocs[status] = s.responseDoc(response.Value)
		if status >= 400 {
			continue
		}
		op.Success = append(op.Success, status)
		content := response.Value.Get("content")
		if content == nil || len(content.Members) == 0 || status == 204 {
			continue
		}
		if err := s.result(op, content.Members[0]); err != nil {
			return err
		}
	}
	slices.Sort(op.Statuses)
	return nil
}

// responseDoc is the sentence of a response, written in place or shared.
func (s *schemas) responseDoc(response *Node) string {
	if name, ok := strings.CutPrefix(response.Get("$ref").Text(), "#/components/responses/"); ok {
		response = s.document.Get("components", "responses", name)
	}
	return response.Get("description").Text()
}

func (s *schemas) result(op *Operation, content Member) error {
	schema := content.Value.Get("schema")
	if content.Name != "application/json" || schema.Get("type").Text() == "string" {
		op.ResultKind, op.RawType = RawResult, content.Name
		return nil
	}
	op.ResultKind = JSONResult
	name, target, err := s.deref(schema)
	if err != nil {
		return err
	}
	if name == "" && target.Get("type").Text() == "object" {
		o, err := s.object(op.GoName+"Result", target)
		op.Result = &Type{Kind: ObjectKind, Object: o}
		return err
	}
	op.Result, err = s.typeOf(schema, "")
	return err
}

// mark notes where objects are used and which are filters, and puts the objects into a lasting order.
func (s *schemas) mark() {
	inRequest, inResponse := map[*Object]bool{}, map[*Object]bool{}
	for _, op := range s.model.Operations {
		for _, o := range []*Object{op.Body, op.Form} {
			o.walk(inRequest, func(o *Object) {
				o.InRequest = true
				for _, f := range o.Fields {
					if f.Name == "filter" {
						f.Type.walk(map[*Object]bool{}, markFilter)
					}
				}
			})
		}
		op.Result.walk(inResponse, func(o *Object) { o.InResponse = true })
	}
	// Variants of unions are merged, and what none refers to is not part of the API.
	s.model.Objects = slices.DeleteFunc(s.model.Objects, func(o *Object) bool { return !o.InRequest && !o.InResponse })
	slices.SortFunc(s.model.Objects, func(a, b *Object) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(s.model.Enums, func(a, b *Enum) int { return strings.Compare(a.Name, b.Name) })
	slices.SortFunc(s.model.Keys, func(a, b *Named) int { return strings.Compare(a.Name, b.Name) })
}

func markFilter(o *Object) {
	o.Filter, o.Closed = true, true
}

// check refuses a model whose names collide.
func (s *schemas) check() error {
	taken := map[string]string{}
	take := func(name, what string) error {
		if other := taken[name]; other != "" {
			return fmt.Errorf("the name %s is wanted for %s and for %s", name, other, what)
		}
		taken[name] = what
		return nil
	}
	for _, o := range s.model.Objects {
		if err := take(o.Name, "an object"); err != nil {
			return err
		}
	}
	for _, e := range s.model.Enums {
		if err := take(e.Name, "an enum"); err != nil {
			return err
		}
	}
	for _, k := range s.model.Keys {
		if err := take(k.Name, "a key"); err != nil {
			return err
		}
	}
	for _, op := range s.model.Operations {
		if err := take(op.GoName+"Input", "the input of "+op.ID); err != nil {
			return err
		}
	}
	return nil
}

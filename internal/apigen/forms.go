package apigen

import (
	"fmt"
	"strings"
)

// The forms of schema that mean one thing in this API: filters, pages.

// isFilter tells whether a schema is a choice of a plain value and an object of $operators.
func isFilter(s *schemas, schema *Node) bool {
	one := schema.Get("oneOf")
	if one == nil || len(one.Items) != 2 {
		return false
	}
	operators := s.operators(one.Items[1])
	return len(operators) > 0 && strings.HasPrefix(operators[0].Name, "$")
}

// operators returns the members of a filter's object.
func (s *schemas) operators(n *Node) []Member {
	_, schema, err := s.deref(n)
	if err != nil {
		return nil
	}
	var all []Member
	if list := schema.Get("allOf"); list != nil {
		for _, item := range list.Items {
			all = append(all, s.operators(item)...)
		}
	}
	if own := schema.Get("properties"); own != nil {
		all = append(all, own.Members...)
	}
	return all
}

func (s *schemas) filterType(name string, schema *Node, field string) (*Type, error) {
	one := schema.Get("oneOf")
	plain := one.Items[0]
	if name == "BasicStringFilterProperty" && field != "" {
		// Keys that the contract filters as strings without patterns; only a key's text can match.
		key := strings.ToUpper(field[:1]) + field[1:]
		if n := s.document.Get("components", "schemas", key); n != nil && s.isKey(n) {
			ref := NewObject()
			ref.Set("$ref", NewText(schemaPrefix+key))
			plain = ref
		}
	}
	elem, err := s.typeOf(plain, field)
	if err != nil {
		return nil, err
	}
	t := &Type{Kind: FilterKind, Elem: elem}
	for _, m := range s.operators(one.Items[1]) {
		t.Operators = append(t.Operators, m.Name)
	}
	return t, nil
}

// pageMembers are the members that only a page has.
var pageMembers = map[string]bool{"limit": true, "from": true, "after": true, "before": true}

// isPage tells whether a schema is a form of paging or a choice of them.
func isPage(s *schemas, schema *Node) bool {
	if one := schema.Get("oneOf"); one != nil {
		for _, item := range one.Items {
			if _, form, err := s.deref(item); err != nil || !isPage(s, form) {
				return false
			}
		}
		return len(one.Items) > 0
	}
	if schema.Get("properties") == nil {
		return false
	}
	for _, m := range schema.Get("properties").Members {
		if !pageMembers[m.Name] {
			return false
		}
	}
	return schema.Get("properties", "limit") != nil
}

func pageType(s *schemas, schema *Node) *Type {
	t := &Type{Kind: PageKind}
	forms := []*Node{schema}
	if one := schema.Get("oneOf"); one != nil {
		forms = one.Items
	}
	for _, form := range forms {
		_, form, err := s.deref(form)
		if err != nil {
			continue // isPage has followed the same references
		}
		for _, m := range form.Get("properties").Members {
			if m.Name != "limit" {
				t.Forms = append(t.Forms, m.Name)
			}
		}
	}
	return t
}

// exceptions are members that mean something else than their schema says.
var exceptions = map[string]func(*Type) *Type{
	// Typed as objects, though any JSON value is meant and taken.
	"CreateClusterVariableRequest.value": anyJSON,
	"UpdateClusterVariableRequest.value": anyJSON,
	// An empty string clears the date.
	"Changeset.dueDate":                 mayBeEmpty,
	"Changeset.followUpDate":            mayBeEmpty,
	"JobResultCorrections.dueDate":      mayBeEmpty,
	"JobResultCorrections.followUpDate": mayBeEmpty,
}

func anyJSON(*Type) *Type { return &Type{Kind: AnyJSON} }

func mayBeEmpty(t *Type) *Type {
	t.MayBeEmpty = true
	return t
}

// objectType reads a schema of the type object, or a choice of objects.
func (s *schemas) objectType(name string, schema *Node, field string) (*Type, error) {
	if schema.Get("oneOf") == nil && schema.Get("properties") == nil {
		if extra := schema.Get("additionalProperties"); extra != nil && extra.kind == objectNode {
			// A map's values may be described beside additionalProperties, as an allOf of the map itself.
			if all := schema.Get("allOf"); all != nil && extra.Get("properties") == nil && extra.Get("allOf") == nil && extra.Get("type").Text() == "object" {
				extra = all.Items[0]
			}
			elem, err := s.typeOf(extra, field)
			return &Type{Kind: Map, Elem: elem}, err
		}
		if schema.Get("allOf") == nil {
			if schema.Get("type").Text() == "" {
				return &Type{Kind: AnyJSON}, nil
			}
			return &Type{Kind: JSONObject}, nil
		}
	}
	if name == "" {
		return nil, fmt.Errorf("an object without a name")
	}
	o, err := s.object(name, schema)
	return &Type{Kind: ObjectKind, Object: o}, err
}

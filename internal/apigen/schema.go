package apigen

import (
	"fmt"
	"slices"
	"strings"
)

const schemaPrefix = "#/components/schemas/"

// schemas reads the schemas of a document into types. Objects are made once and may refer to themselves.
type schemas struct {
	document *Node
	model    *Model
	objects  map[string]*Object
	enums    map[string]*Enum
	keys     map[string]bool
	owner    string // the object whose field is being read, for the names of what has none
}

// component finds a schema by reference.
func (s *schemas) component(ref string) (string, *Node, error) {
	name, ok := strings.CutPrefix(ref, schemaPrefix)
	if !ok {
		return "", nil, fmt.Errorf("reference %q does not point at a named schema", ref)
	}
	n := s.document.Get("components", "schemas", name)
	if n == nil {
		return "", nil, fmt.Errorf("reference %q points at nothing", ref)
	}
	return name, n, nil
}

// deref follows a reference, or an allOf of one reference that only adds nullable and the like; name is that of the last
// schema with one.
func (s *schemas) deref(n *Node) (name string, schema *Node, err error) {
	schema = n
	for {
		ref := schema.Get("$ref").Text()
		if ref == "" && isWrapper(schema) {
			ref = schema.Get("allOf").Items[0].Get("$ref").Text()
		}
		if ref == "" {
			return name, schema, nil
		}
		if name, schema, err = s.component(ref); err != nil {
			return "", nil, err
		}
		if schema.Get("x-semantic-type") != nil || isKeyName(name) {
			return name, schema, nil
		}
	}
}

// isWrapper tells whether a schema is another one under conditions of its use.
func isWrapper(n *Node) bool {
	all := n.Get("allOf")
	return all != nil && len(all.Items) == 1 && n.Get("properties") == nil && n.Get("required") == nil &&
		n.Get("x-semantic-type") == nil && n.Get("additionalProperties") == nil
}

func isKeyName(name string) bool { return strings.HasSuffix(name, "Key") && name != "LongKey" }

// isKey tells whether a schema is a key: a LongKey with a meaning, or a choice of keys.
func (s *schemas) isKey(n *Node) bool {
	if ref := n.Get("$ref").Text(); ref != "" {
		name, schema, err := s.component(ref)
		return err == nil && (name == "LongKey" || s.isKey(schema))
	}
	if all := n.Get("allOf"); all != nil && len(all.Items) == 1 && n.Get("properties") == nil {
		return s.isKey(all.Items[0])
	}
	if one := n.Get("oneOf"); one != nil && len(one.Items) > 0 {
		for _, item := range one.Items {
			if !s.isKey(item) {
				return false
			}
		}
		return true
	}
	return false
}

// typeOf reads a schema as the type of the member called field.
func (s *schemas) typeOf(n *Node, field string) (*Type, error) {
	name, schema, err := s.deref(n)
	if err != nil {
		return nil, err
	}
	switch {
	case s.isKey(schema):
		return s.keyType(name, schema)
	case isFilter(s, schema):
		return s.filterType(name, schema, field)
	case name != "" && isPage(s, schema):
		return pageType(s, schema), nil
	case schema.Get("enum") != nil:
		return s.enumType(name, schema, field), nil
	}
	switch schema.Get("type").Text() {
	case "string":
		return stringType(schema)
	case "boolean":
		return &Type{Kind: Bool}, nil
	case "integer":
		return integerType(schema), nil
	case "array":
		return s.listType(schema, field)
	case "object", "":
		return s.objectType(name, schema, field)
	}
	return nil, fmt.Errorf("unknown type %q", schema.Get("type").Text())
}

func (s *schemas) keyType(name string, schema *Node) (*Type, error) {
	if name == "" { // a choice written in place: the key type that offers the same, or the only one
		var choice []string
		for _, item := range schema.Get("oneOf").Items {
			choice = append(choice, item.Get("$ref").Text())
		}
		if len(choice) == 1 {
			return s.typeOf(schema.Get("oneOf").Items[0], "")
		}
		name = s.keyOfChoice(choice)
	}
	if name == "" {
		return nil, fmt.Errorf("%s: no named key offers the choice", s.owner)
	}
	if !s.keys[name] {
		s.keys[name] = true
		_, full, err := s.component(schemaPrefix + name)
		if err != nil {
			return nil, err
		}
		s.model.Keys = append(s.model.Keys, &Named{Name: s.typeName(name), Doc: full.Get("description").Text()})
	}
	return &Type{Kind: KeyKind, Name: s.typeName(name)}, nil
}

// keyOfChoice finds the named key that offers a choice of the same keys.
func (s *schemas) keyOfChoice(refs []string) string {
	slices.Sort(refs)
	for _, m := range s.document.Get("components", "schemas").Members {
		one := m.Value.Get("oneOf")
		if one == nil || !isKeyName(m.Name) {
			continue
		}
		var other []string
		for _, item := range one.Items {
			other = append(other, item.Get("$ref").Text())
		}
		slices.Sort(other)
		if slices.Equal(refs, other) {
			return m.Name
		}
	}
	return ""
}

func (s *schemas) enumType(name string, schema *Node, field string) *Type {
	values := schema.Get("enum").Texts()
	if name == "" {
		name = s.owner + goName(field)
		for _, suffix := range []string{"Filter", "Result", "Response"} {
			if !strings.HasSuffix(s.owner, suffix) {
				continue
			}
			short := strings.TrimSuffix(s.owner, suffix) + goName(field)
			other := s.document.Get("components", "schemas", short+"Enum")
			if other == nil || slices.Equal(other.Get("enum").Texts(), values) {
				name = short
			}
		}
	}
	e := s.enums[s.typeName(name)]
	if e == nil {
		e = &Enum{Named: Named{s.typeName(name), schema.Get("description").Text()}, Values: values}
		s.enums[e.Name] = e
		s.model.Enums = append(s.model.Enums, e)
	}
	return &Type{Kind: EnumKind, Enum: e}
}

func stringType(schema *Node) (*Type, error) {
	t := &Type{Kind: String, Pattern: schema.Get("pattern").Text(), Semantic: schema.Get("x-semantic-type").Text()}
	switch schema.Get("format").Text() {
	case "date-time":
		return &Type{Kind: Time}, nil
	case "binary":
		return &Type{Kind: Binary}, nil
	}
	t.MinLen, t.MaxLen = bounds(schema, "minLength", "maxLength")
	return t, nil
}

func bounds(schema *Node, low, high string) (int, int) {
	from, _ := schema.Get(low).Int()
	to, _ := schema.Get(high).Int()
	return int(from), int(to)
}

func integerType(schema *Node) *Type {
	t := &Type{Kind: Int32}
	if schema.Get("format").Text() == "int64" {
		t.Kind = Int64
	}
	if low, ok := schema.Get("minimum").Int(); ok {
		t.Min = &low
	}
	if high, ok := schema.Get("maximum").Int(); ok {
		t.Max = &high
	}
	return t
}

func (s *schemas) listType(schema *Node, field string) (*Type, error) {
	items := schema.Get("items")
	if fields := s.sortFields(items); fields != nil {
		return &Type{Kind: SortKind, Fields: fields}, nil
	}
	elem, err := s.typeOf(items, field)
	if err != nil {
		return nil, err
	}
	t := &Type{Kind: List, Elem: elem, Unique: schema.Get("uniqueItems").Bool()}
	t.MinLen, t.MaxLen = bounds(schema, "minItems", "maxItems")
	return t, nil
}

// sortFields returns the fields that a search can be sorted by, when items are {field, order}.
func (s *schemas) sortFields(items *Node) []string {
	_, schema, err := s.deref(items)
	if err != nil || schema.Get("properties") == nil || len(schema.Get("properties").Members) != 2 {
		return nil
	}
	if schema.Get("properties", "order") == nil {
		return nil
	}
	return schema.Get("properties", "field", "enum").Texts()
}

// typeName makes the Go name of a schema: what is an enum need not say so, unless something else has the shorter name.
func (s *schemas) typeName(schema string) string {
	short := strings.TrimSuffix(schema, "Enum")
	if s.document.Get("components", "schemas", short) != nil {
		short = schema
	}
	return goName(short)
}

package apigen

import (
	"fmt"
	"slices"
	"strings"
)

// object reads a named schema of an object, once.
func (s *schemas) object(name string, schema *Node) (*Object, error) {
	if o := s.objects[name]; o != nil {
		return o, nil
	}
	o := &Object{Named: Named{goName(name), schema.Get("description").Text()}}
	s.objects[name] = o
	s.model.Objects = append(s.model.Objects, o)
	outer := s.owner
	defer func() { s.owner = outer }()
	s.owner = name
	if schema.Get("oneOf") != nil {
		return o, s.union(o, schema)
	}
	o.Closed = isClosed(schema)
	required := map[string]bool{}
	if err := s.members(o, schema, required); err != nil {
		return nil, err
	}
	for _, f := range o.Fields {
		f.Required = required[f.Name]
		o.Search = o.Search || f.Type.Kind == PageKind
	}
	return o, nil
}

func isClosed(schema *Node) bool {
	extra := schema.Get("additionalProperties")
	return extra != nil && extra.Scalar == false
}

// members collects the members of a schema and of those it is made of.
func (s *schemas) members(o *Object, schema *Node, required map[string]bool) error {
	if all := schema.Get("allOf"); all != nil {
		for _, part := range all.Items {
			_, part, err := s.deref(part)
			if err != nil {
				return err
			}
			if err := s.members(o, part, required); err != nil {
				return err
			}
		}
	}
	for _, name := range schema.Get("required").Texts() {
		required[name] = true
	}
	if schema.Get("properties") == nil {
		return nil
	}
	for _, m := range schema.Get("properties").Members {
		f, err := s.field(m)
		if err != nil {
			return err
		}
		if i := slices.IndexFunc(o.Fields, func(other *Field) bool { return other.Name == f.Name }); i >= 0 {
			o.Fields[i] = f
			continue
		}
		o.Fields = append(o.Fields, f)
	}
	return nil
}

func (s *schemas) field(m Member) (*Field, error) {
	t, err := s.typeOf(m.Value, m.Name)
	if err != nil {
		return nil, fmt.Errorf("%s.%s: %w", s.owner, m.Name, err)
	}
	if change := exceptions[s.owner+"."+m.Name]; change != nil {
		t = change(t)
	}
	_, target, err := s.deref(m.Value)
	if err != nil {
		return nil, err
	}
	f := &Field{
		Name: m.Name, GoName: goName(m.Name), Doc: m.Value.Get("description").Text(), Type: t,
		Nullable:   m.Value.Get("nullable").Bool() || target.Get("nullable").Bool(),
		Deprecated: m.Value.Get("deprecated").Bool(),
		Default:    m.Value.Get("default"),
	}
	return f, nil
}

// union reads a choice of objects into one object of all their members.
func (s *schemas) union(o *Object, schema *Node) error {
	u := &Union{Discriminator: schema.Get("discriminator", "propertyName").Text()}
	o.Union, o.Closed = u, true
	for _, item := range schema.Get("oneOf").Items {
		name, target, err := s.deref(item)
		if err != nil {
			return err
		}
		variant, err := s.object(name, target)
		if err != nil {
			return err
		}
		v := &Variant{Object: variant, Value: s.variantValue(schema, name)}
		u.Variants = append(u.Variants, v)
		o.Closed = o.Closed && variant.Closed
		for _, f := range variant.Fields {
			if !slices.ContainsFunc(o.Fields, func(other *Field) bool { return other.Name == f.Name }) {
				merged := *f
				o.Fields = append(o.Fields, &merged)
			}
		}
	}
	s.settleUnion(o, u)
	return nil
}

// variantValue finds the discriminator's value for a variant.
func (s *schemas) variantValue(schema *Node, name string) string {
	mapping := schema.Get("discriminator", "mapping")
	if mapping == nil {
		return ""
	}
	for _, m := range mapping.Members {
		if strings.TrimPrefix(m.Value.Text(), schemaPrefix) == name {
			return m.Name
		}
	}
	return ""
}

// settleUnion finds out which members all variants require, and what is each variant's own.
func (s *schemas) settleUnion(o *Object, u *Union) {
	for _, f := range o.Fields {
		var having, requiring []*Variant
		for _, v := range u.Variants {
			for _, own := range v.Object.Fields {
				if own.Name != f.Name {
					continue
				}
				having = append(having, v)
				if own.Required {
					requiring = append(requiring, v)
				}
			}
		}
		everywhere := len(requiring) == len(u.Variants)
		f.Required = everywhere && f.Name != u.Discriminator
		if f.Name == u.Discriminator {
			u.Needed = everywhere
			continue
		}
		if len(having) == 1 && len(u.Variants) > 1 {
			having[0].Own = append(having[0].Own, f.Name)
		}
		if !everywhere || len(u.Variants) == 1 {
			f.Required = false
			for _, v := range requiring {
				v.Required = append(v.Required, f.Name)
			}
		}
	}
}

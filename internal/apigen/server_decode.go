package apigen

import (
	"fmt"
	"strings"
)

// decoders emits a decode method for every object of a request.
func (s *server) decoders() *emitter {
	e := newFile("contract", "math", "time")
	for _, o := range s.model.Objects {
		if o.InRequest && !s.isForm(o) {
			s.decoder(e, o)
		}
	}
	e.line("var _ time.Time")
	return e
}

// isForm tells whether an object describes a form, whose parts the handlers read.
func (s *server) isForm(o *Object) bool {
	for _, op := range s.model.Operations {
		if op.Form == o {
			return true
		}
	}
	return false
}

func membersName(o *Object) string { return "membersOf" + o.Name }

// membersTable emits what decoding knows of an object, and returns the bits of the required members.
func (s *server) membersTable(e *emitter, o *Object) uint64 {
	var names []string
	var required uint64
	for i, f := range o.Fields {
		names = append(names, f.Name)
		if f.Required {
			required |= 1 << uint(i)
		}
	}
	e.line("var %s = members{names: []string{%s}, required: %#x, closed: %t}", membersName(o), quoted(names), required, o.Closed)
	e.line("")
	return required
}

func (s *server) decoder(e *emitter, o *Object) {
	required := s.membersTable(e, o)
	e.line("func (v *%s) decode(r *reader) {", o.Name)
	for _, f := range o.Fields {
		if value := s.defaultValue(f); value != "" {
			e.line("v.%s = %s", f.GoName, value)
		}
	}
	e.line("if !r.object() {\nreturn\n}")
	e.line("var seen uint64")
	e.line("for r.next() {\nswitch string(r.name) {")
	for i, f := range o.Fields {
		e.line("case %q:", f.Name)
		e.line("if %s {", s.guard(f, i))
		s.readField(e, f)
		e.line("}")
	}
	e.line("default:\nr.unknown(&%s)\n}\n}", membersName(o))
	if required != 0 {
		e.line("r.complete(&%s, seen)", membersName(o))
	}
	s.unionRules(e, o)
	for _, f := range o.Fields {
		if f.Type.Kind == List && f.Type.Unique {
			e.line("unique(r, v.%s, %q)", f.GoName, f.Name)
		}
	}
	e.line("}")
	e.line("")
}

func (s *server) defaultValue(f *Field) string {
	if f.Type.Kind == PageKind {
		return "Page{Limit: defaultLimit}"
	}
	if f.Default == nil || f.Required || f.Nullable {
		return ""
	}
	switch f.Type.Kind {
	case EnumKind:
		return f.Type.Enum.Name + goName(f.Default.Text())
	case String:
		if f.Default.Text() == "" {
			return ""
		}
		return fmt.Sprintf("%q", f.Default.Text())
	case Int32, Int64:
		if n, _ := f.Default.Int(); n != 0 {
			return fmt.Sprint(n)
		}
	case Bool:
		if f.Default.Bool() {
			return "true"
		}
	}
	return ""
}

// guard is the condition under which a field's value is read.
func (s *server) guard(f *Field, bit int) string {
	switch {
	case f.Nullable && isScalar(f.Type):
		return fmt.Sprintf("r.nullable(&seen, %d, &v.%s.state)", bit, f.GoName)
	case f.Required && !f.Nullable:
		return fmt.Sprintf("r.required(&seen, %d)", bit)
	}
	return fmt.Sprintf("r.optional(&seen, %d)", bit)
}

func (s *server) readField(e *emitter, f *Field) {
	value := s.read(f.Type)
	switch {
	case f.Type.Kind == ObjectKind && isOptional(f):
		e.line("v.%s = new(%s)", f.GoName, f.Type.Object.Name)
		e.line("v.%s.decode(r)", f.GoName)
	case f.Type.Kind == ObjectKind:
		e.line("v.%s.decode(r)", f.GoName)
	case isOptional(f) && isScalar(f.Type):
		e.line("v.%s = Some(%s)", f.GoName, value)
	default:
		e.line("v.%s = %s", f.GoName, value)
	}
}

// read is the expression that reads a value of a type.
func (s *server) read(t *Type) string {
	switch t.Kind {
	case String:
		return "r.string(" + s.textRule(t) + ")"
	case Bool:
		return "r.bool()"
	case Int32:
		low, high := numberBounds(t)
		return fmt.Sprintf("r.int32(%s, %s)", low, high)
	case Int64:
		low, high := numberBounds(t)
		return fmt.Sprintf("r.integer(%s, %s)", low, high)
	case Time:
		if t.MayBeEmpty {
			return "r.timeOrEmpty()"
		}
		return "r.time()"
	case KeyKind:
		return t.Name + "(r.key())"
	case EnumKind:
		return fmt.Sprintf("%s(r.enum(%s))", t.Enum.Name, enumTable(t.Enum))
	case AnyJSON:
		return "r.raw()"
	case JSONObject:
		return "r.rawObject()"
	case ObjectKind:
		return "readObject[" + t.Object.Name + "](r)"
	case List:
		return fmt.Sprintf("readList(r, %s, %s)", s.listRule(t), s.reading(t.Elem))
	case FilterKind:
		return fmt.Sprintf("readFilter(r, %s, %s)", filterOps(t.Operators), s.reading(t.Elem))
	case SortKind:
		return fmt.Sprintf("r.sort([]string{%s})", quoted(t.Fields))
	case PageKind:
		return "r.page(" + pageForms(t.Forms) + ")"
	}
	panic(fmt.Sprintf("requests had no type of kind %d so far: give package contract a way to read it", t.Kind))
}

// reading is a function that reads a value of a type.
func (s *server) reading(t *Type) string {
	if t.Kind == ObjectKind {
		return "readObject[" + t.Object.Name + "]"
	}
	if t.Kind == String && s.textRule(t) == "nil" {
		return "readString"
	}
	return fmt.Sprintf("func(r *reader) %s { return %s }", s.goType(t), s.read(t))
}

func filterOps(operators []string) string {
	parts := []string{"basicOps"}
	for _, op := range operators {
		switch op {
		case "$notIn":
			parts = append(parts, "notInOp")
		case "$like":
			parts = append(parts, "likeOp")
		case "$gt":
			parts = append(parts, "ordinalOps")
		}
	}
	return strings.Join(parts, "|")
}

func pageForms(forms []string) string {
	var parts []string
	for _, f := range forms {
		parts = append(parts, "page"+goName(f))
	}
	return strings.Join(parts, "|")
}

// unionRules emits the checks that tell the variants of a choice apart.
func (s *server) unionRules(e *emitter, o *Object) {
	u := o.Union
	if u == nil {
		return
	}
	bit := map[string]int{}
	for i, f := range o.Fields {
		bit[f.Name] = i
	}
	if u.Discriminator == "" {
		var choice uint64
		for _, v := range u.Variants {
			for _, name := range v.Required {
				choice |= 1 << uint(bit[name])
			}
		}
		e.line("r.oneOf(&%s, seen, %#x)", membersName(o), choice)
		return
	}
	field := goName(u.Discriminator)
	e.line("if !v.%s.IsSet() {", field)
	if u.Needed {
		e.line("r.violateAt(%q, \"is required\")\nreturn\n}", u.Discriminator)
	} else {
		e.line("v.%s = Some(%q)", field, u.Variants[0].Value)
		for _, v := range u.Variants[1:] {
			var own uint64
			for _, name := range v.Own {
				own |= 1 << uint(bit[name])
			}
			e.line("if seen&%#x != 0 {\nv.%s = Some(%q)\n}", own, field, v.Value)
		}
		e.line("}")
	}
	var values []string
	e.line("switch v.%s.Value() {", field)
	for _, v := range u.Variants {
		values = append(values, v.Value)
		var needed uint64
		for _, name := range v.Required {
			if name != u.Discriminator {
				needed |= 1 << uint(bit[name])
			}
		}
		if needed != 0 {
			e.line("case %q:\nr.complete(&members{names: %s.names, required: %#x}, seen)", v.Value, membersName(o), needed)
		}
	}
	e.line("}")
	e.line("r.variant(%q, v.%s.Value(), %s)", u.Discriminator, field, quoted(values))
}

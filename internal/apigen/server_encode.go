package apigen

import "fmt"

// encoders emits an AppendJSON method for every object of a response.
func (s *server) encoders() *emitter {
	e := newFile("contract")
	for _, o := range s.model.Objects {
		if o.InResponse {
			s.encoder(e, o)
		}
	}
	if s.anyOptional {
		e.line("// appendName begins a member that may be the object's first.")
		e.line("func appendName(b []byte, name string) []byte {")
		e.line("if b[len(b)-1] != '{' {\nb = append(b, ',')\n}")
		e.line("return append(append(append(b, '\"'), name...), '\"', ':')\n}")
		e.line("")
	}
	for _, op := range s.model.Operations {
		if op.Result == nil || op.Result.Kind != List {
			continue
		}
		e.line("// %sResult is the result of %s.", op.GoName, op.ID)
		e.line("type %sResult %s", op.GoName, s.goType(op.Result))
		e.line("")
		e.line("// AppendJSON appends the value as JSON.")
		e.line("func (v *%sResult) AppendJSON(b []byte) []byte {\nreturn %s\n}", op.GoName, s.write(op.Result, "*v"))
		e.line("")
	}
	return e
}

// encoder writes required members always, and the others when they are there. When all are required, the names are
// written with the punctuation around them.
func (s *server) encoder(e *emitter, o *Object) {
	e.line("// AppendJSON appends the value as JSON.")
	e.line("func (v *%s) AppendJSON(b []byte) []byte {", o.Name)
	all := true
	for _, f := range o.Fields {
		all = all && f.Required
	}
	if !all {
		s.anyOptional = true
		e.line("b = append(b, '{')")
	}
	for i, f := range o.Fields {
		value := s.writeField(f)
		switch {
		case all && i == 0:
			e.line("b = append(b, `{%q:`...)", f.Name)
		case all:
			e.line("b = append(b, `,%q:`...)", f.Name)
		case !f.Required && !f.Nullable && f.Default == nil:
			e.line("if %s {\nb = appendName(b, %q)\nb = %s\n}", s.present(f), f.Name, value)
			continue
		default:
			e.line("b = appendName(b, %q)", f.Name)
		}
		if f.Type.Kind == ObjectKind && f.Nullable {
			e.line("if v.%s == nil {\nb = appendNull(b)\n} else {\nb = %s\n}", f.GoName, value)
			continue
		}
		e.line("b = %s", value)
	}
	e.line("return append(b, '}')\n}")
	e.line("")
}

// present is the condition under which a member that is not required is there.
func (s *server) present(f *Field) string {
	if isScalar(f.Type) {
		return "v." + f.GoName + ".IsSet()"
	}
	return "v." + f.GoName + " != nil"
}

func (s *server) writeField(f *Field) string {
	value := "v." + f.GoName
	if isOptional(f) && isScalar(f.Type) {
		return fmt.Sprintf("appendOpt(b, %s, %s)", value, s.writing(f.Type))
	}
	if f.Nullable && f.Type.Kind == JSONObject {
		return "appendJSON(b, " + value + ")"
	}
	return s.write(f.Type, value)
}

// write is the expression that writes a value.
func (s *server) write(t *Type, value string) string {
	switch t.Kind {
	case ObjectKind:
		return value + ".AppendJSON(b)"
	case List:
		if t.Elem.Kind == ObjectKind {
			return "appendObjects(b, " + value + ")"
		}
		return fmt.Sprintf("appendList(b, %s, %s)", value, s.writing(t.Elem))
	case Map:
		if t.Elem.Kind == ObjectKind {
			return fmt.Sprintf("appendMap(b, %s, func(b []byte, v %s) []byte { return v.AppendJSON(b) })", value, s.goType(t.Elem))
		}
		return fmt.Sprintf("appendMap(b, %s, %s)", value, s.writing(t.Elem))
	}
	return fmt.Sprintf("%s(b, %s)", s.writing(t), value)
}

// writing is the function that writes a value.
func (s *server) writing(t *Type) string {
	switch t.Kind {
	case String, EnumKind:
		return "appendText"
	case Bool:
		return "appendBool"
	case Int32, Int64:
		return "appendInt"
	case Time:
		return "appendTime"
	case KeyKind:
		return "appendKey"
	case AnyJSON:
		return "appendJSON"
	case JSONObject:
		return "appendJSONObject"
	}
	panic(fmt.Sprintf("writing a type of unknown kind %d", t.Kind))
}

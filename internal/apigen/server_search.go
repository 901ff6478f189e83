package apigen

import "fmt"

// searches emits the methods that let searching be driven by tables.
func (s *server) searches() *emitter {
	e := newFile("contract")
	for _, o := range s.model.Objects {
		if o.Filter && o.Name != variableFilter {
			s.conditions(e, o)
		}
	}
	for _, o := range s.model.Objects {
		if o.Search {
			s.search(e, o)
		}
	}
	return e
}

// variableFilter is the filter of a variable's value, which addVariables of package contract deals with.
const variableFilter = "VariableValueFilterProperty"

func (s *server) conditions(e *emitter, o *Object) {
	e.line("// Conditions are what the filter asks, all of which must hold.")
	e.line("func (v *%s) Conditions() []Condition {", o.Name)
	e.line("var c []Condition")
	for _, f := range o.Fields {
		value := "v." + f.GoName
		switch {
		case f.Type.Kind == FilterKind:
			e.line("c = addFilter(c, %q, %s, %s)", f.Name, value, s.valueOf(f.Type.Elem))
		case f.Type.Kind == List && f.Type.Elem.Kind == ObjectKind && f.Type.Elem.Object.Name == variableFilter:
			e.line("c = addVariables(c, %q, %s)", f.Name, value)
		case f.Type.Kind == List && f.Type.Elem.Kind == ObjectKind:
			e.line("if len(%s) > 0 {", value)
			e.line("or := Condition{Field: %q, Op: OpOr}", f.Name)
			e.line("for i := range %s {\nor.Any = append(or.Any, %s[i].Conditions())\n}", value, value)
			e.line("c = append(c, or)\n}")
		case f.Type.Kind == List && f.Type.Elem.Kind == FilterKind:
			e.line("for _, f := range %s {\nc = addFilter(c, %q, f, %s)\n}", value, f.Name, s.valueOf(f.Type.Elem.Elem))
		case f.Type.Kind == List:
			op := "OpIn"
			if f.Type.Unique {
				op = "OpHasAll"
			}
			name := f.Name
			e.line("c = addList(c, %q, %s, %s, %s)", name, op, value, s.valueOf(f.Type.Elem))
		case isOptional(f):
			e.line("c = addEqual(c, %q, %s, %s)", f.Name, value, s.valueOf(f.Type))
		default:
			e.line("c = addEqual(c, %q, Some(%s), %s)", f.Name, value, s.valueOf(f.Type))
		}
	}
	e.line("return c\n}")
	e.line("")
}

// valueOf is the function that makes a Value of a type.
func (s *server) valueOf(t *Type) string {
	switch t.Kind {
	case String, EnumKind:
		return "textValue[" + s.goType(t) + "]"
	case Int32, Int64, KeyKind:
		return "numberValue[" + s.goType(t) + "]"
	case Time:
		return "timeValue"
	case Bool:
		return "flagValue"
	}
	panic(fmt.Sprintf("comparing with a type of unknown kind %d", t.Kind))
}

func (s *server) search(e *emitter, o *Object) {
	sorting, conditions := "nil", "nil"
	var filter *Field
	for _, f := range o.Fields {
		switch {
		case f.Type.Kind == SortKind:
			sorting = "v." + f.GoName
		case f.Name == "filter":
			filter = f
		}
	}
	e.line("// Paging is the part of the result that is wanted.")
	e.line("func (v *%s) Paging() Page { return v.Page.paging() }", o.Name)
	e.line("")
	e.line("// Sorting is the order that is wanted; none is any order that lasts.")
	e.line("func (v *%s) Sorting() []SortField { return %s }", o.Name, sorting)
	e.line("")
	e.line("// Conditions are what the search asks, all of which must hold.")
	e.line("func (v *%s) Conditions() []Condition {", o.Name)
	if filter != nil {
		conditions = "v.Filter.Conditions()"
		if isOptional(filter) {
			e.line("if v.Filter == nil {\nreturn nil\n}")
		}
	}
	e.line("return %s\n}", conditions)
	e.line("")
}

package apigen

import (
	"fmt"
	"math"
	"strings"
)

// Server emits the files of package contract: what a server of the API needs.
func Server(m *Model) ([]File, error) {
	s := &server{model: m, rules: map[string]string{}}
	return emitAll([]part{
		{"gen_names.go", s.names},
		{"gen_types.go", s.types},
		{"gen_decode.go", s.decoders},
		{"gen_encode.go", s.encoders},
		{"gen_search.go", s.searches},
		{"gen_operations.go", s.operations},
		{"gen_rules.go", s.ruleTable}, // last: the others find out which rules there are
	})
}

type server struct {
	model       *Model
	rules       map[string]string // the name of a rule by its Go expression
	ruleNames   []string
	rulesText   []string
	anyOptional bool // some member of a result may be left out
}

// names emits keys and enums.
func (s *server) names() *emitter {
	e := newFile("contract")
	for _, k := range s.model.Keys {
		e.comment("", sentence(k.Name, k.Doc, "is a key, a decimal string on the wire.", true))
		e.line("type %s int64", k.Name)
		e.line("")
	}
	for _, enum := range s.model.Enums {
		e.comment("", sentence(enum.Name, enum.Doc, "One of the values below.", false))
		e.line("type %s string", enum.Name)
		e.line("")
		e.line("const (")
		for _, v := range enum.Values {
			e.line("%s%s %s = %q", enum.Name, goName(v), enum.Name, v)
		}
		e.line(")")
		e.line("")
		e.line("var %s = []string{%s}", enumTable(enum), quoted(enum.Values))
		e.line("")
		e.line("// Valid tells whether the contract has the value.")
		e.line("func (v %s) Valid() bool { return listed(%s, string(v)) }", enum.Name, enumTable(enum))
		e.line("")
	}
	return e
}

func enumTable(e *Enum) string { return "valuesOf" + e.Name }

func quoted(values []string) string {
	var b strings.Builder
	for i, v := range values {
		if i > 0 {
			b.WriteString(", ")
		}
		fmt.Fprintf(&b, "%q", v)
	}
	return b.String()
}

// types emits the structs.
func (s *server) types() *emitter {
	e := newFile("contract", "time")
	for _, o := range s.model.Objects {
		doc := sentence(o.Name, o.Doc, "", false)
		if o.Union != nil {
			doc = strings.TrimSpace(doc + "\n" + unionDoc(o.Union))
			if o.Doc == "" {
				doc = o.Name + " is a choice. " + unionDoc(o.Union)
			}
		}
		e.comment("", doc)
		e.line("type %s struct {", o.Name)
		for _, f := range o.Fields {
			e.comment("\t", fieldDoc(f))
			e.line("\t%s %s", f.GoName, s.fieldType(f))
		}
		e.line("}")
		e.line("")
	}
	return e
}

func unionDoc(u *Union) string {
	var choices []string
	for _, v := range u.Variants {
		if u.Discriminator != "" {
			choices = append(choices, fmt.Sprintf("%q", v.Value))
			continue
		}
		choices = append(choices, strings.Join(v.Required, " and "))
	}
	if u.Discriminator != "" {
		return goName(u.Discriminator) + " tells which it is: " + strings.Join(choices, ", ") + "."
	}
	return "It has one of: " + strings.Join(choices, ", ") + "."
}

func fieldDoc(f *Field) string {
	doc := f.Doc
	if f.Deprecated {
		// Not in Go's form for what is deprecated: a server has to fill it in all the same.
		doc = strings.TrimSpace(doc + "\nOnly for older clients.")
	}
	return doc
}

// goType is the Go type of a value that is there.
func (s *server) goType(t *Type) string {
	switch t.Kind {
	case String:
		return "string"
	case Bool:
		return "bool"
	case Int32:
		return "int32"
	case Int64:
		return "int64"
	case Time:
		return "time.Time"
	case KeyKind, EnumKind, ObjectKind:
		return t.declared()
	case List:
		return "[]" + s.goType(t.Elem)
	case Map:
		return "map[string]" + s.goType(t.Elem)
	case AnyJSON, JSONObject:
		return "JSON"
	case FilterKind:
		return "Filter[" + s.goType(t.Elem) + "]"
	case SortKind:
		return "[]SortField"
	case PageKind:
		return "Page"
	case Binary:
		return "[]byte"
	}
	panic(fmt.Sprintf("type of unknown kind %d", t.Kind))
}

// isOptional tells whether a field's absence or null shows in its Go type.
func isOptional(f *Field) bool {
	return f.Nullable || !f.Required && f.Default == nil
}

// isScalar tells whether a type has no value of its own that can stand for absence.
func isScalar(t *Type) bool {
	switch t.Kind {
	case String, Bool, Int32, Int64, Time, KeyKind, EnumKind:
		return true
	}
	return false
}

func (s *server) fieldType(f *Field) string {
	t := s.goType(f.Type)
	switch {
	case isOptional(f) && isScalar(f.Type):
		return "Opt[" + t + "]"
	case isOptional(f) && f.Type.Kind == ObjectKind:
		return "*" + t
	}
	return t
}

// patterns are the contract's patterns that have a check by hand in package contract, and what they stand for in words.
var patterns = map[string][2]string{
	`^[\p{L}_][\p{L}\p{N}_\-\.]*$`:     {"isXMLName", "an id that begins with a letter or an underscore, followed by letters, digits, '_', '-' and '.'"},
	`^(<default>|[A-Za-z0-9_@.+-]+)$`:  {"isNameOrDefault", "<default> or made of letters, digits, '_', '@', '.', '+' and '-'"},
	`^[A-Za-z0-9_@.+-]+$`:              {"isName", "made of letters, digits, '_', '@', '.', '+' and '-'"},
	`^[A-Za-z][A-Za-z0-9_\-:.]{0,99}$`: {"isTag", "a tag that begins with a letter, followed by letters, digits, '_', '-', ':' and '.'"},
	`^[0-9]+-[0-9]+$`:                  {"isNumberPair", "two whole numbers joined by '-'"},
	`^(?:[A-Za-z0-9+/]{4})*(?:[A-Za-z0-9+/]{2}(?:==)?|[A-Za-z0-9+/]{3}=)?$`: {"isBase64", "a text in base 64"},
}

// textRule returns the name of a rule for a string, "nil" when there is nothing to check.
func (s *server) textRule(t *Type) string {
	var parts []string
	if t.MinLen > 0 {
		parts = append(parts, fmt.Sprintf("min: %d", t.MinLen))
	}
	if t.MaxLen > 0 {
		parts = append(parts, fmt.Sprintf("max: %d", t.MaxLen))
	}
	if t.Pattern != "" {
		check, ok := patterns[t.Pattern]
		if !ok {
			check = [2]string{fmt.Sprintf("regexp.MustCompile(%q).MatchString", t.Pattern), "a match of " + t.Pattern}
		}
		parts = append(parts, "match: "+check[0], fmt.Sprintf("shape: %q", check[1]))
	}
	return s.rule("text", "textRule", parts)
}

func (s *server) listRule(t *Type) string {
	var parts []string
	if t.MinLen > 0 {
		parts = append(parts, fmt.Sprintf("min: %d", t.MinLen))
	}
	if t.MaxLen > 0 {
		parts = append(parts, fmt.Sprintf("max: %d", t.MaxLen))
	}
	return s.rule("list", "listRule", parts)
}

// rule gives a rule a name; the same rule has one.
func (s *server) rule(prefix, goType string, parts []string) string {
	if len(parts) == 0 {
		return "nil"
	}
	expression := goType + "{" + strings.Join(parts, ", ") + "}"
	name, ok := s.rules[expression]
	if !ok {
		name = fmt.Sprintf("%sRule%d", prefix, len(s.ruleNames)+1)
		s.rules[expression] = name
		s.ruleNames = append(s.ruleNames, name)
		s.rulesText = append(s.rulesText, expression)
	}
	return "&" + name
}

func (s *server) ruleTable() *emitter {
	var imports []string
	if strings.Contains(strings.Join(s.rulesText, ""), "regexp.") {
		imports = append(imports, "regexp")
	}
	e := newFile("contract", imports...)
	e.line("var (")
	for i, name := range s.ruleNames {
		e.line("%s = %s", name, s.rulesText[i])
	}
	e.line(")")
	return e
}

func numberBounds(t *Type) (string, string) {
	low, high := int64(math.MinInt32), int64(math.MaxInt32)
	if t.Kind == Int64 {
		low, high = math.MinInt64, math.MaxInt64
	}
	if t.Min != nil {
		low = *t.Min
	}
	if t.Max != nil {
		high = *t.Max
	}
	return bound(low), bound(high)
}

func bound(n int64) string {
	switch n {
	case math.MinInt32:
		return "math.MinInt32"
	case math.MaxInt32:
		return "math.MaxInt32"
	case math.MinInt64:
		return "math.MinInt64"
	case math.MaxInt64:
		return "math.MaxInt64"
	}
	return fmt.Sprint(n)
}

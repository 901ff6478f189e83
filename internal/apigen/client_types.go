package apigen

import (
	"fmt"
	"slices"
	"strings"
)

// durations are the members that say how long, in milliseconds; instants say when, in milliseconds since 1970.
var (
	durations = []string{"timeout", "requestTimeout", "retryBackOff", "timeToLive"}
	instants  = []string{"ActivatedJobResult.deadline", "ClockPinRequest.timestamp"}
)

// goType is the Go type of a member's value.
func (c *client) goType(o *Object, f *Field) string {
	switch {
	case f.Type.Kind == Int64 && slices.Contains(durations, f.Name):
		return "Duration"
	case f.Type.Kind == Int64 && o != nil && slices.Contains(instants, o.Name+"."+f.Name):
		return "Instant"
	case f.Type.Kind == SortKind:
		return "[]Sort[" + sortBase(o.Name) + "SortField]"
	}
	return c.valueType(f.Type)
}

func (c *client) valueType(t *Type) string {
	switch t.Kind {
	case String:
		if key := textKey(t); key != "" {
			return key
		}
		return "string"
	case Bool:
		return "bool"
	case Int32:
		return "int"
	case Int64:
		return "int64"
	case Time:
		if t.MayBeEmpty {
			return "DateChange"
		}
		return "time.Time"
	case KeyKind, EnumKind, ObjectKind:
		return t.declared()
	case List:
		return "[]" + c.valueType(t.Elem)
	case Map:
		return "map[string]" + c.valueType(t.Elem)
	case AnyJSON:
		return "Value"
	case JSONObject:
		return "Object"
	case FilterKind:
		return "Filter[" + c.valueType(t.Elem) + "]"
	case PageKind:
		return pageTypes[strings.Join(t.Forms, " ")]
	case Binary:
		return "File"
	}
	panic(fmt.Sprintf("type of unknown kind %d", t.Kind))
}

// pageTypes are the types of paging, by the forms that a search takes.
var pageTypes = map[string]string{"from after before": "Page", "from": "OffsetPage", "after": "CursorPage"}

// fieldType says in the type whether a member may be missing or null. What has a value for nothing, such as a nil list or a
// nil object, needs no more.
func (c *client) fieldType(o *Object, f *Field) string {
	t := c.goType(o, f)
	switch {
	case f.Type.Kind == ObjectKind && f.Type.Object.Union == nil && !f.Type.Object.Filter && (f.Nullable || !f.Required):
		return "*" + t
	case !isScalar(f.Type) || t == "DateChange":
		return t
	case isExact(o, f):
		return t
	case f.Nullable:
		return "Nullable[" + t + "]"
	case !f.Required:
		return "Opt[" + t + "]"
	}
	return t
}

// isExact tells whether a search asks for a member as it is: no key and no name is empty, so that none is needed to say that
// nothing is asked for.
func isExact(o *Object, f *Field) bool {
	if o == nil || !o.Filter || f.Required {
		return false
	}
	return f.Type.Kind == String || f.Type.Kind == KeyKind || f.Type.Kind == EnumKind
}

// tag leaves out what is not there: what need not come, and lists without which a server says what it misses.
func tag(f *Field) string {
	omit := ""
	if !f.Required || f.Type.Kind == List || f.Type.Kind == Map || f.Type.Kind == ObjectKind && f.Type.Object.Union != nil {
		omit = ",omitzero"
	}
	return fmt.Sprintf("`json:\"%s%s\"`", f.Name, omit)
}

func (c *client) requests() *emitter {
	return c.objects(func(o *Object) bool { return o.InRequest })
}

func (c *client) results() *emitter {
	return c.objects(func(o *Object) bool { return !o.InRequest })
}

func (c *client) objects(wanted func(*Object) bool) *emitter {
	variants := map[*Object]bool{}
	for _, o := range c.model.Objects {
		if wanted(o) && o.Union != nil {
			for _, v := range o.Union.Variants {
				variants[v.Object] = true
			}
		}
	}
	body := &emitter{}
	for _, o := range c.model.Objects {
		switch {
		case !wanted(o) || variants[o]:
		case o.Union != nil:
			c.union(body, o)
		case c.isForm(o):
			c.form(body, o)
		default:
			c.object(body, o)
		}
	}
	var imports []string
	for _, path := range []string{"encoding/json", "time"} {
		if strings.Contains(body.b.String(), path[strings.LastIndex(path, "/")+1:]+".") {
			imports = append(imports, path)
		}
	}
	e := newFile("client", imports...)
	e.b.Write(body.b.Bytes())
	return e
}

func (c *client) object(e *emitter, o *Object) {
	c.declare(o.Name, "an object")
	e.comment("", c.typeDoc(o))
	e.line("type %s struct {", o.Name)
	c.fields(e, o, "")
	e.line("}")
	e.line("")
	c.extras(e, o)
}

// extras emits what the runtime asks of a body: how long it makes the cluster wait.
func (c *client) extras(e *emitter, o *Object) {
	f := member(o, "requestTimeout")
	if f == nil || !o.InRequest {
		return
	}
	e.line("func (v %s) waits() time.Duration { return time.Duration(v.RequestTimeout.Or(0)) }", o.Name)
	e.line("")
}

func (c *client) fields(e *emitter, o *Object, discriminator string) {
	for _, f := range o.Fields {
		if f.Name == discriminator {
			continue
		}
		e.comment("\t", clientFieldDoc(f))
		e.line("\t%s %s %s", f.GoName, c.fieldType(o, f), tag(f))
	}
}

func clientFieldDoc(f *Field) string {
	doc := f.Doc
	if f.Type.Kind == Int64 && slices.Contains(durations, f.Name) {
		doc = strings.TrimSuffix(doc, ", in milliseconds.") + "."
		doc = strings.ReplaceAll(strings.ReplaceAll(doc, ", in milliseconds", ""), "..", ".")
	}
	if f.Default != nil && f.Default.Scalar != nil {
		doc = strings.TrimSpace(fmt.Sprintf("%s When it is not given: %v.", doc, f.Default.Scalar))
	}
	if f.Deprecated {
		doc = strings.TrimSpace(doc + "\n\nDeprecated: only older clusters need it.")
	}
	return doc
}

// union emits an interface that only the variants satisfy, and the variants.
func (c *client) union(e *emitter, o *Object) {
	c.declare(o.Name, "a choice")
	e.comment("", c.typeDoc(o)+" "+c.unionDoc(o))
	e.line("type %s interface {", o.Name)
	e.line("is%s()", o.Name)
	if hasTenant(o) {
		e.line("inTenant(*Client) %s", o.Name)
	}
	e.line("}")
	e.line("")
	for _, v := range o.Union.Variants {
		c.variant(e, o, v)
	}
}

func (c *client) variant(e *emitter, o *Object, v *Variant) {
	name := c.declare(v.Object.Name, "a variant of "+o.Name)
	if v.Object.Doc != "" {
		e.comment("", sentence(name, v.Object.Doc, "", false))
	} else {
		e.comment("", fmt.Sprintf("%s is a choice of %s.", name, o.Name))
	}
	e.line("type %s struct {", name)
	c.fields(e, v.Object, o.Union.Discriminator)
	e.line("}")
	e.line("")
	e.line("func (%s) is%s() {}", name, o.Name)
	e.line("")
	c.tenant(e, o, v.Object)
	if f := member(v.Object, "requestTimeout"); f != nil {
		e.line("func (v %s) waits() time.Duration { return time.Duration(v.RequestTimeout.Or(0)) }", name)
		e.line("")
	}
	if o.Union.Discriminator == "" {
		return
	}
	e.line("// MarshalJSON writes the choice with the member that tells it from the others.")
	e.line("func (v %s) MarshalJSON() ([]byte, error) {", name)
	e.line("type plain %s", name)
	e.line("return json.Marshal(struct {")
	e.line("Choice string `json:%q`", o.Union.Discriminator)
	e.line("plain")
	e.line("}{%q, plain(v)})", v.Value)
	e.line("}")
	e.line("")
}

// hasTenant tells whether a body goes to the client's own tenant when it names none.
func hasTenant(o *Object) bool {
	f := member(o, "tenantId")
	return f != nil && !o.Search && !f.Required && f.Type.Kind == String
}

// tenant emits how a variant comes to the client's own tenant.
func (c *client) tenant(e *emitter, union, variant *Object) {
	if !hasTenant(union) {
		return
	}
	if !hasTenant(variant) {
		panic(fmt.Sprintf("%s has a tenant and its choice %s does not", union.Name, variant.Name))
	}
	e.line("func (v %s) inTenant(c *Client) %s {", variant.Name, union.Name)
	e.line("v.TenantID = c.tenant(v.TenantID)")
	e.line("return v")
	e.line("}")
	e.line("")
}

func (c *client) isForm(o *Object) bool {
	return slices.ContainsFunc(c.model.Operations, func(op *Operation) bool { return op.Form == o })
}

// form emits a body that travels as a form: its files, and the other members as parts.
func (c *client) form(e *emitter, o *Object) {
	c.declare(o.Name, "a form")
	e.comment("", c.typeDoc(o)+" It travels as a form, its files read while they are sent.")
	e.line("type %s struct {", o.Name)
	for _, f := range o.Fields {
		e.comment("\t", f.Doc)
		e.line("\t%s %s", f.GoName, c.fieldType(o, f))
	}
	e.line("}")
	e.line("")
	e.line("func (r %s) parts(w *formWriter) {", o.Name)
	for _, f := range o.Fields {
		switch {
		case f.Type.Kind == Binary:
			e.line("w.file(%q, r.%s)", f.Name, f.GoName)
		case f.Type.Kind == List && f.Type.Elem.Kind == Binary:
			e.line("for _, f := range r.%s {\nw.file(%q, f)\n}", f.GoName, f.Name)
		case f.Type.Kind == ObjectKind:
			e.line("if r.%s != nil {\nw.json(%q, r.%s)\n}", f.GoName, f.Name, f.GoName)
		case f.Type.Kind == List:
			e.line("for _, v := range r.%s {\nw.json(%q, v)\n}", f.GoName, f.Name)
		default:
			e.line("if v, ok := r.%s.Get(); ok {\nw.text(%q, v)\n}", f.GoName, f.Name)
		}
	}
	e.line("}")
	e.line("")
}

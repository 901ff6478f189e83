package apigen

import (
	"fmt"
	"strings"
)

// roles says of every object what it is there for, by the operation or the object that refers to it first.
func roles(m *Model) map[*Object]string {
	r := map[*Object]string{}
	note := func(o *Object, format string, args ...any) {
		if o != nil && r[o] == "" {
			r[o] = fmt.Sprintf(format, args...)
		}
	}
	for _, op := range m.Operations {
		note(op.Body, "is what to say to [Client.%s].", op.GoName)
		if op.Body != nil && op.Body.Search {
			if f := member(op.Body, "filter"); f != nil {
				note(f.Type.Object, "is what [Client.%s] looks for: all of what is given here must hold.", op.GoName)
			}
		}
		if op.Result == nil {
			continue
		}
		note(op.Result.Object, "is the answer of [Client.%s].", op.GoName)
		if op.Result.Kind == ObjectKind {
			if items := member(op.Result.Object, "items"); items != nil && items.Type.Elem != nil {
				note(items.Type.Elem.Object, "is one of what [Client.%s] finds.", op.GoName)
			}
		}
	}
	for changed := true; changed; {
		changed = false
		for _, o := range m.Objects {
			if r[o] == "" {
				continue
			}
			for _, f := range o.Fields {
				t := f.Type
				for t.Elem != nil {
					t = t.Elem
				}
				if t.Object != nil && r[t.Object] == "" {
					note(t.Object, "is part of a %s: its %s.", o.Name, f.GoName)
					changed = true
				}
			}
		}
	}
	return r
}

// typeDoc is the comment of a type: its sentence, or what it is there for.
func (c *client) typeDoc(o *Object) string {
	if doc := sentence(o.Name, o.Doc, "", false); doc != "" {
		return doc
	}
	if role := c.roles[o]; role != "" {
		return o.Name + " " + role
	}
	return fmt.Sprintf("%s is %s.", o.Name, article(phrase(o.Name)))
}

// unionDoc names the choices of a union.
func (c *client) unionDoc(o *Object) string {
	var names []string
	for _, v := range o.Union.Variants {
		names = append(names, "["+v.Object.Name+"]")
	}
	last := len(names) - 1
	if last == 0 {
		return "The only choice is " + names[0] + "."
	}
	return "It is one of " + strings.Join(names[:last], ", ") + " or " + names[last] + "."
}

package apigen

import (
	"fmt"
	"strings"
)

// Client emits the files of package client: what a caller of the API needs. It differs from what the server needs where a
// caller wants something else: keys are texts that cannot be mixed up, a choice is an interface that only its variants
// satisfy, spans of time are durations, and every operation has an error of its own.
func Client(m *Model) ([]File, error) {
	c := &client{model: m, roles: roles(m), names: map[string]string{}}
	return emitAll([]part{
		{"gen_keys.go", c.keys},
		{"gen_enums.go", c.enums},
		{"gen_requests.go", c.requests},
		{"gen_results.go", c.results},
		{"gen_sorts.go", c.sorts},
		{"gen_errors.go", c.errors},
		{"gen_operations.go", c.operations},
		{"gen_pages.go", c.pages},
	})
}

type client struct {
	model *Model
	roles map[*Object]string // what objects are there for
	names map[string]string  // what each exported name stands for, to find two that want the same
}

// declare refuses a name that something else has.
func (c *client) declare(name, what string) string {
	if other := c.names[name]; other != "" {
		panic(fmt.Sprintf("the name %s is wanted for %s and for %s", name, other, what))
	}
	c.names[name] = what
	return name
}

// textKeys are the keys that the contract has as patterned strings, in the order they come up.
func (c *client) textKeys() []*Named {
	var list []*Named
	seen := map[string]bool{}
	note := func(t *Type) {
		for ; t != nil; t = t.Elem {
			if name := textKey(t); name != "" && !seen[name] {
				seen[name] = true
				list = append(list, &Named{Name: name})
			}
		}
	}
	for _, op := range c.model.Operations {
		for _, p := range op.Params {
			note(p.Type)
		}
	}
	for _, o := range c.model.Objects {
		for _, f := range o.Fields {
			note(f.Type)
		}
	}
	return list
}

// textKey is the name of a key that the contract has as a patterned string, or empty.
func textKey(t *Type) string {
	if t.Kind == String && strings.HasSuffix(t.Semantic, "Key") {
		return t.Semantic
	}
	return ""
}

func (c *client) keys() *emitter {
	e := newFile("client")
	for _, k := range append(append([]*Named{}, c.model.Keys...), c.textKeys()...) {
		c.declare(k.Name, "a key")
		e.comment("", sentence(k.Name, k.Doc, "identifies "+article(keySubject(k.Name))+".", true))
		e.line("type %s string", k.Name)
		e.line("")
		e.line("// UnmarshalJSON reads a text, or a number as clusters before 8.8 write keys.")
		e.line("func (k *%s) UnmarshalJSON(data []byte) error { return readKey(data, (*string)(k)) }", k.Name)
		e.line("")
	}
	return e
}

func keySubject(name string) string {
	return phrase(strings.TrimSuffix(name, "Key"))
}

// phrase writes a name as words: "updateUserTask" is "update user task".
func phrase(name string) string {
	return strings.ToLower(strings.Join(words(name), " "))
}

func article(noun string) string {
	if strings.ContainsRune("aeio", rune(noun[0])) {
		return "an " + noun
	}
	return "a " + noun
}

func (c *client) enums() *emitter {
	e := newFile("client")
	for _, enum := range c.model.Enums {
		c.declare(enum.Name, "an enum")
		e.comment("", sentence(enum.Name, enum.Doc, "", false))
		if enum.Doc == "" {
			e.comment("", enum.Name+" is one of the values below; a later cluster may answer others.")
		}
		e.line("type %s string", enum.Name)
		e.line("")
		e.line("const (")
		for _, v := range enum.Values {
			name := c.declare(constantPrefix(enum.Name)+goName(v), "a value of "+enum.Name)
			e.line("%s %s = %q", name, enum.Name, v)
		}
		e.line(")")
		e.line("")
	}
	return e
}

// constantPrefix leaves out of a constant's name what the value says anyway: UserTaskState has UserTaskCreated.
func constantPrefix(enum string) string {
	return strings.TrimSuffix(strings.TrimSuffix(enum, "Enum"), "State")
}

// sortBase is the part of a search's name that says what is searched.
func sortBase(name string) string {
	for _, suffix := range []string{"Request", "Query", "Search"} {
		name = strings.TrimSuffix(name, suffix)
	}
	return name
}

// sorts emits what each search can be sorted by.
func (c *client) sorts() *emitter {
	e := newFile("client")
	for _, o := range c.model.Objects {
		for _, f := range o.Fields {
			if f.Type.Kind != SortKind {
				continue
			}
			name := c.declare(sortBase(o.Name)+"SortField", "a sort")
			e.line("// %s is what a %s can be sorted by.", name, o.Name)
			e.line("type %s string", name)
			e.line("")
			e.line("const (")
			for _, field := range f.Type.Fields {
				e.line("%s %s = %q", c.declare(sortBase(o.Name)+"SortBy"+goName(field), "a sort"), name, field)
			}
			e.line(")")
			e.line("")
		}
	}
	return e
}

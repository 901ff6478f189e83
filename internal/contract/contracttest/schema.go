package contracttest

import (
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"sync"
	"time"
	"unicode/utf8"
)

// check collects what is wrong with a value.
type check struct {
	spec     *spec
	problems []string
}

func (c *check) wrong(path, format string, args ...any) {
	if path == "" {
		path = "the body"
	}
	c.problems = append(c.problems, strings.TrimPrefix(path, ".")+" "+fmt.Sprintf(format, args...))
}

// resolve follows a reference.
func (c *check) resolve(schema map[string]any) map[string]any {
	for {
		ref, ok := schema["$ref"].(string)
		if !ok {
			return schema
		}
		var at any = c.spec.root
		for _, name := range strings.Split(strings.TrimPrefix(ref, "#/"), "/") {
			at = object(at)[name]
		}
		if schema = object(at); schema == nil {
			panic("contracttest: nothing at " + ref)
		}
	}
}

// nullable tells whether a schema, or one it consists of, allows null.
func (c *check) nullable(schema map[string]any) bool {
	schema = c.resolve(schema)
	if schema["nullable"] == true {
		return true
	}
	all, _ := schema["allOf"].([]any)
	return len(all) == 1 && schema["properties"] == nil && c.nullable(object(all[0]))
}

func (c *check) value(schema map[string]any, value any, path string) {
	schema = c.resolve(schema)
	if value == nil {
		if !c.nullable(schema) {
			c.wrong(path, "must not be null")
		}
		return
	}
	if one, ok := schema["oneOf"].([]any); ok && !c.anyOf(one, value) {
		c.wrong(path, "is none of the choices: %v", value)
	}
	if values, ok := schema["enum"].([]any); ok && !slices.Contains(values, value) {
		c.wrong(path, "must be one of %v, found %v", values, value)
	}
	if o, ok := value.(map[string]any); ok && (schema["type"] == nil || schema["type"] == "object") {
		c.object(schema, o, path)
		return
	}
	if all, ok := schema["allOf"].([]any); ok {
		for _, part := range all {
			c.value(object(part), value, path)
		}
	}
	switch schema["type"] {
	case "object":
		c.wrong(path, "must be an object, found %v", value)
	case "array":
		c.array(schema, value, path)
	case "string":
		c.text(schema, value, path)
	case "integer":
		c.integer(schema, value, path)
	case "boolean":
		if _, ok := value.(bool); !ok {
			c.wrong(path, "must be a boolean, found %v", value)
		}
	}
}

func (c *check) anyOf(schemas []any, value any) bool {
	for _, schema := range schemas {
		attempt := &check{spec: c.spec}
		if attempt.value(object(schema), value, ""); len(attempt.problems) == 0 {
			return true
		}
	}
	return false
}

// shape is what a schema of an object consists of, its parts taken together.
type shape struct {
	properties map[string]map[string]any
	required   []string
	rest       map[string]any // the schema of members without a name of their own
	free       bool           // members of any name are meant
}

func (c *check) shape(schema map[string]any, s *shape) {
	schema = c.resolve(schema)
	for _, part := range list(schema["allOf"]) {
		c.shape(object(part), s)
	}
	for name, property := range object(schema["properties"]) {
		s.properties[name] = object(property)
	}
	for _, name := range list(schema["required"]) {
		s.required = append(s.required, name.(string))
	}
	switch extra := schema["additionalProperties"].(type) {
	case bool:
		s.free = s.free || extra
	case map[string]any:
		s.rest, s.free = extra, true
	}
}

func list(v any) []any {
	l, _ := v.([]any)
	return l
}

func (c *check) object(schema, value map[string]any, path string) {
	s := shape{properties: map[string]map[string]any{}}
	if rest := object(schema["additionalProperties"]); rest != nil && schema["properties"] == nil {
		// A map, whose values may be described beside additionalProperties.
		s.rest, s.free = rest, true
		if all := list(schema["allOf"]); len(all) == 1 && rest["properties"] == nil {
			s.rest = object(all[0])
		}
	} else {
		c.shape(schema, &s)
	}
	for _, name := range s.required {
		if _, ok := value[name]; !ok {
			c.wrong(path, "lacks %s", name)
		}
	}
	nameless := len(s.properties) == 0 && !s.free && len(s.required) == 0
	for name, v := range value {
		switch property, known := s.properties[name]; {
		case known:
			c.value(property, v, path+"."+name)
		case len(s.rest) > 0:
			c.value(s.rest, v, path+"."+name)
		case !s.free && !nameless:
			c.wrong(path, "has the field %s, which the contract does not", name)
		}
	}
}

func (c *check) array(schema map[string]any, value any, path string) {
	items, ok := value.([]any)
	if !ok {
		c.wrong(path, "must be an array, found %v", value)
		return
	}
	for i, item := range items {
		c.value(object(schema["items"]), item, path+"["+strconv.Itoa(i)+"]")
	}
	if low, ok := number(schema["minItems"]); ok && int64(len(items)) < low {
		c.wrong(path, "must have at least %d items, found %d", low, len(items))
	}
	if high, ok := number(schema["maxItems"]); ok && int64(len(items)) > high {
		c.wrong(path, "must have at most %d items, found %d", high, len(items))
	}
}

func (c *check) text(schema map[string]any, value any, path string) {
	text, ok := value.(string)
	if !ok {
		c.wrong(path, "must be a string, found %v", value)
		return
	}
	length := int64(utf8.RuneCountInString(text))
	if low, ok := number(schema["minLength"]); ok && length < low {
		c.wrong(path, "must have at least %d characters, found %q", low, text)
	}
	if high, ok := number(schema["maxLength"]); ok && length > high {
		c.wrong(path, "must have at most %d characters, found %d", high, length)
	}
	if p, ok := schema["pattern"].(string); ok && !compiled(p).MatchString(text) {
		c.wrong(path, "must match %s, found %q", p, text)
	}
	if schema["format"] == "date-time" {
		if _, err := time.Parse(time.RFC3339, text); err != nil {
			c.wrong(path, "must be a date and time, found %q", text)
		}
	}
}

var patterns sync.Map

func compiled(pattern string) *regexp.Regexp {
	if re, ok := patterns.Load(pattern); ok {
		return re.(*regexp.Regexp)
	}
	re := regexp.MustCompile(pattern)
	patterns.Store(pattern, re)
	return re
}

func (c *check) integer(schema map[string]any, value any, path string) {
	n, ok := number(value)
	if !ok {
		c.wrong(path, "must be a whole number, found %v", value)
		return
	}
	if schema["format"] == "int32" && n != int64(int32(n)) {
		c.wrong(path, "must be within 32 bits, found %d", n)
	}
	if low, ok := number(schema["minimum"]); ok && n < low {
		c.wrong(path, "must be at least %d, found %d", low, n)
	}
	if high, ok := number(schema["maximum"]); ok && n > high {
		c.wrong(path, "must be at most %d, found %d", high, n)
	}
}

func number(v any) (int64, bool) {
	n, ok := v.(json.Number)
	if !ok {
		return 0, false
	}
	i, err := strconv.ParseInt(n.String(), 10, 64)
	return i, err == nil
}

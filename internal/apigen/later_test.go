package apigen_test

import (
	"go/ast"
	"go/importer"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/apigen"
)

// later is what a later version of the contract may bring: a new operation with a pattern, an enum, a key, a filter and a
// union that are new, a result with a field that may be left out, and a new field in an old object.
const later = `{
  "paths": {"/things/{thingKey}": {"patch": {
    "operationId": "changeThing", "tags": ["Thing"], "summary": "Change a thing", "description": "Changes a thing.",
    "parameters": [
      {"name": "thingKey", "in": "path", "required": true, "schema": {"$ref": "#/components/schemas/ThingKey"}},
      {"name": "deep", "in": "query", "schema": {"type": "boolean", "default": true}}],
    "requestBody": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingQuery"}}}},
    "responses": {
      "200": {"content": {"application/json": {"schema": {"$ref": "#/components/schemas/ThingResult"}}}},
      "204": {}, "404": {}}}}},
  "schemas": {
    "ThingKey": {"type": "string", "x-semantic-type": "ThingKey", "allOf": [{"$ref": "#/components/schemas/LongKey"}]},
    "ThingKindEnum": {"type": "string", "enum": ["SMALL", "VERY_LARGE"], "default": "SMALL"},
    "ThingKeyFilter": {"oneOf": [{"$ref": "#/components/schemas/ThingKey"}, {"type": "object", "properties": {"$eq": {"$ref": "#/components/schemas/ThingKey"}, "$gt": {"$ref": "#/components/schemas/ThingKey"}}}]},
    "ThingFilter": {"type": "object", "properties": {"thingKey": {"$ref": "#/components/schemas/ThingKeyFilter"}, "kinds": {"type": "array", "items": {"$ref": "#/components/schemas/ThingKindEnum"}}}},
    "Round": {"type": "object", "required": ["radius"], "properties": {"shape": {"type": "string"}, "radius": {"type": "integer", "format": "int64", "minimum": 1}}},
    "Square": {"type": "object", "required": ["side"], "properties": {"shape": {"type": "string"}, "side": {"type": "integer"}}},
    "Shape": {"oneOf": [{"$ref": "#/components/schemas/Round"}, {"$ref": "#/components/schemas/Square"}], "discriminator": {"propertyName": "shape", "mapping": {"round": "#/components/schemas/Round", "square": "#/components/schemas/Square"}}},
    "ThingQuery": {"type": "object", "additionalProperties": false, "allOf": [{"$ref": "#/components/schemas/SearchQueryRequest"}], "properties": {
      "filter": {"$ref": "#/components/schemas/ThingFilter"}, "shape": {"$ref": "#/components/schemas/Shape"},
      "code": {"type": "string", "pattern": "^[A-Z]{3}$"}, "kind": {"allOf": [{"$ref": "#/components/schemas/ThingKindEnum"}], "default": "SMALL"}}},
    "ThingResult": {"type": "object", "required": ["thingKey"], "properties": {
      "thingKey": {"$ref": "#/components/schemas/ThingKey"}, "note": {"type": "string"}, "kind": {"$ref": "#/components/schemas/ThingKindEnum"}}}
  }
}`

// TestALaterVersionGoesThrough generates code from the contract with additions and checks that it is correct Go together
// with what package contract has by hand.
func TestALaterVersionGoesThrough(t *testing.T) {
	document := parse(t, contractFile)
	additions, err := apigen.Parse([]byte(later))
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range additions.Get("paths").Members {
		document.Get("paths").Set(path.Name, path.Value)
	}
	for _, schema := range additions.Get("schemas").Members {
		document.Get("components", "schemas").Set(schema.Name, schema.Value)
	}
	document.Get("components", "schemas", "ClockPinRequest", "properties").Set("reason", apigen.NewObject())
	model, err := apigen.Build(document)
	if err != nil {
		t.Fatal(err)
	}
	generated, err := apigen.Server(model)
	if err != nil {
		t.Fatal(err)
	}
	fset := token.NewFileSet()
	var files []*ast.File
	for _, f := range generated {
		files = append(files, source(t, fset, f.Name, f.Content))
	}
	written, _ := filepath.Glob(filepath.Join(target, "*.go"))
	for _, path := range written {
		name := filepath.Base(path)
		if strings.HasSuffix(name, "_test.go") || strings.HasPrefix(name, "gen_") {
			continue
		}
		content, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		files = append(files, source(t, fset, name, content))
	}
	check := types.Config{Importer: importer.ForCompiler(fset, "source", nil), Error: func(err error) { t.Error(err) }}
	pkg, _ := check.Check("contract", fset, files, nil)
	for _, name := range []string{"ThingKey", "ThingKindVeryLarge", "ThingFilter", "Shape", "ChangeThingInput"} {
		if pkg.Scope().Lookup(name) == nil {
			t.Errorf("there is no %s", name)
		}
	}
}

func source(t *testing.T, fset *token.FileSet, name string, content []byte) *ast.File {
	t.Helper()
	f, err := parser.ParseFile(fset, name, content, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	return f
}

func TestWhatIsNotKnownIsRefused(t *testing.T) {
	for name, c := range map[string]struct{ schema, want string }{
		"a reference into nothing": {`{"$ref": "#/components/schemas/Nothing"}`, `reference "#/components/schemas/Nothing" points at nothing`},
		"an unknown type":          {`{"type": "number"}`, `ClockPinRequest.new: unknown type "number"`},
		"an object without a name": {`{"type": "object", "properties": {"a": {"type": "string"}}}`, "an object without a name"},
	} {
		document := parse(t, contractFile)
		schema, err := apigen.Parse([]byte(c.schema))
		if err != nil {
			t.Fatal(err)
		}
		document.Get("components", "schemas", "ClockPinRequest", "properties").Set("new", schema)
		if _, err := apigen.Build(document); err == nil || !strings.Contains(err.Error(), c.want) {
			t.Errorf("%s: got %v, want %s", name, err, c.want)
		}
	}
}

package apigen_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"github.com/tutti-io/tutti/internal/apigen"
)

const (
	contractFile = "../../api/openapi.json"
	proseFile    = "../../api/prose.json"
	target       = "../contract"
)

func parse(t *testing.T, path string) *apigen.Node {
	t.Helper()
	data, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	n, err := apigen.Parse(data)
	if err != nil {
		t.Fatalf("%s: %v", path, err)
	}
	return n
}

func build(t *testing.T) *apigen.Model {
	t.Helper()
	m, err := apigen.Build(parse(t, contractFile))
	if err != nil {
		t.Fatal(err)
	}
	return m
}

func TestGeneratedCodeIsFresh(t *testing.T) {
	files, err := apigen.Server(build(t))
	if err != nil {
		t.Fatal(err)
	}
	lines := 0
	for _, f := range files {
		lines += bytes.Count(f.Content, []byte{'\n'})
		there, err := os.ReadFile(filepath.Join(target, f.Name))
		if err != nil {
			t.Error(err)
			continue
		}
		if !bytes.Equal(there, f.Content) {
			t.Errorf("%s is stale: run go generate ./internal/contract", f.Name)
		}
	}
	const budget = 25_000
	if lines > budget {
		t.Errorf("%d lines are generated; the budget is %d", lines, budget)
	}
	generated, _ := filepath.Glob(filepath.Join(target, "gen_*.go"))
	if len(generated) != len(files) {
		t.Errorf("%d generated files, of which %d are still made", len(generated), len(files))
	}
}

func TestContractIsAssembled(t *testing.T) {
	document := parse(t, contractFile)
	before := document.Append(nil, "")
	if err := apigen.Assemble(document, parse(t, proseFile)); err != nil {
		t.Error(err)
	}
	if !bytes.Equal(before, document.Append(nil, "")) {
		t.Error("api/openapi.json does not hold the sentences of api/prose.json: run go run ./internal/apigen/cmd/assemble")
	}
}

func TestAllOperationsAreThere(t *testing.T) {
	if n := len(build(t).Operations); n != 183 {
		t.Errorf("%d operations, want 183", n)
	}
}

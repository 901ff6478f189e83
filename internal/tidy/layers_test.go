package tidy

import (
	"slices"
	"strings"
	"testing"
)

// layers lists the packages from the ground up. A package imports packages of lower layers only, never of its own or
// a higher one. A folder below a listed one belongs to it: its parts may import each other as Go allows.
var layers = [][]string{
	{"api"},
	{"feel", "internal/codec", "internal/contract", "internal/apigen", "internal/config", "internal/ops", "internal/tidy", "internal/xmlread", "examples"},
	{"bpmn", "dmn", "client"},
	{"internal/record", "client/clientotel"},
	{"internal/state"},
	{"internal/engine", "internal/journal"},
	{"internal/partition", "internal/projection"},
	{"internal/search"},
	{"internal/cluster"},
	{"internal/gateway/rest"},
	{""}, // package tutti, the module's root
	{"tuttitest", "internal/bench", "internal/demo", "internal/clients", "internal/crash"},
	{"cmd/tutti"},
}

// closed narrows what some packages may import of this module, beyond their layer: the languages are usable alone, and
// the client knows the contract and not the server.
var closed = map[string][]string{
	"feel":              {},
	"bpmn":              {"feel", "internal/xmlread"},
	"dmn":               {"feel", "internal/xmlread"},
	"client":            {},
	"client/clientotel": {"client"},
	"internal/apigen":   {},
	"internal/config":   {},
	"internal/ops":      {},
	"internal/xmlread":  {},
}

// home returns the listed package that a folder belongs to and its layer, or -1 when it has no place in the table. The
// root package has no folders of its own.
func home(pkg string) (string, int) {
	best, layer := "", -1
	for i, names := range layers {
		for _, name := range names {
			if pkg != name && (name == "" || !strings.HasPrefix(pkg, name+"/")) {
				continue
			}
			if layer < 0 || len(name) > len(best) {
				best, layer = name, i
			}
		}
	}
	return best, layer
}

func TestImportsGoOneWay(t *testing.T) {
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		from, layer := home(s.pkg)
		if layer < 0 {
			t.Errorf("%s: package %q has no place in the table of layers: give it one in layers_test.go", s.path, s.pkg)
			continue
		}
		for _, path := range s.imports() {
			if path != modulePath && !strings.HasPrefix(path, modulePath+"/") {
				continue
			}
			checkImport(t, s, from, layer, strings.TrimPrefix(strings.TrimPrefix(path, modulePath), "/"))
		}
	}
}

func checkImport(t *testing.T, s source, from string, layer int, imported string) {
	t.Helper()
	to, lower := home(imported)
	if to == from {
		return
	}
	if lower >= layer {
		t.Errorf("%s imports %q, which stands no lower than %q: imports go one way", s.path, imported, from)
	}
	if allowed, ok := closed[from]; ok && !slices.Contains(allowed, to) {
		t.Errorf("%s imports %q; %q may import only %v of this module", s.path, imported, from, allowed)
	}
}

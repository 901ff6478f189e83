package tidy

import (
	"go/ast"
	"slices"
	"strings"
	"testing"
)

// pure are the packages that decide. What they decide may depend on their arguments only.
var pure = []string{"internal/engine", "internal/state", "internal/record", "internal/codec"}

// impure are the imports through which a clock, the outside world, chance or concurrency would come in. An entry stands
// for everything below it as well.
var impure = []string{"time", "sync", "os", "net", "io/fs", "io/ioutil", "syscall", "math/rand", "crypto/rand", "context", "runtime", "log", "unsafe"}

func TestTheEngineIsPure(t *testing.T) {
	seen := map[string]bool{}
	for _, s := range sources(t) {
		home, _ := home(s.pkg)
		if s.test || !slices.Contains(pure, home) {
			continue
		}
		seen[home] = true
		for _, path := range s.imports() {
			if slices.Contains(impure, path) || slices.Contains(impure, parent(path)) {
				t.Errorf("%s imports %q: the engine gets time, chance and the world as arguments", s.path, path)
			}
		}
		ast.Inspect(s.file, func(node ast.Node) bool {
			if what := concurrency(node); what != "" {
				t.Errorf("%s:%d: %s: the engine runs on its caller's goroutine and waits for nobody", s.path, s.line(node), what)
			}
			return true
		})
	}
	for _, pkg := range pure {
		if !seen[pkg] {
			t.Errorf("no source found of %q, which should be checked for purity", pkg)
		}
	}
}

func concurrency(node ast.Node) string {
	switch node.(type) {
	case *ast.GoStmt:
		return "a go statement"
	case *ast.SelectStmt:
		return "a select statement"
	case *ast.ChanType:
		return "a channel"
	case *ast.SendStmt:
		return "a send on a channel"
	}
	return ""
}

// parent cuts an import path to its first element, or to its first two for a path such as math/rand/v2.
func parent(path string) string {
	parts := strings.Split(path, "/")
	if len(parts) > 2 {
		return strings.Join(parts[:2], "/")
	}
	return parts[0]
}

package tidy

import (
	"bufio"
	"bytes"
	"go/ast"
	"go/parser"
	"go/token"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const (
	moduleRoot = "../.."
	modulePath = "github.com/tutti-io/tutti"
)

// A source is one Go file of the module.
type source struct {
	path      string // relative to the module's root, with slashes
	pkg       string // the folder, "" for the root package
	lines     int
	test      bool
	generated bool
	fset      *token.FileSet
	file      *ast.File
}

// sources reads every Go file of the module. Folders that Go itself ignores are left out, as are modules within.
func sources(t *testing.T) []source {
	t.Helper()
	var all []source
	err := filepath.WalkDir(moduleRoot, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != moduleRoot && ignored(path, entry.Name()) {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(path) == ".go" {
			all = append(all, read(t, path))
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(all) < 10 {
		t.Fatalf("found only %d Go files below %s: the walk looks in the wrong place", len(all), moduleRoot)
	}
	return all
}

func ignored(path, name string) bool {
	switch name {
	case "testdata", "node_modules", "bin", "data", "target":
		return true
	}
	if strings.HasPrefix(name, ".") || strings.HasPrefix(name, "_") {
		return true
	}
	if path == filepath.Join(moduleRoot, "client") || path == filepath.Join(moduleRoot, "client", "clientotel") {
		return false // modules of their own, and held to the same rules
	}
	_, err := os.Stat(filepath.Join(path, "go.mod"))
	return err == nil
}

func read(t *testing.T, path string) source {
	t.Helper()
	text, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	rel, err := filepath.Rel(moduleRoot, path)
	if err != nil {
		t.Fatal(err)
	}
	rel = filepath.ToSlash(rel)
	fset := token.NewFileSet()
	file, err := parser.ParseFile(fset, rel, text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		t.Fatalf("%s does not parse: %v", rel, err)
	}
	pkg := strings.TrimSuffix(rel, filepath.Base(path))
	return source{
		path:      rel,
		pkg:       strings.TrimSuffix(pkg, "/"),
		lines:     countLines(text),
		test:      strings.HasSuffix(rel, "_test.go"),
		generated: ast.IsGenerated(file),
		fset:      fset,
		file:      file,
	}
}

func countLines(text []byte) int {
	lines := 0
	scanner := bufio.NewScanner(bytes.NewReader(text))
	scanner.Buffer(nil, 16<<20)
	for scanner.Scan() {
		lines++
	}
	return lines
}

// imports returns the import paths of the file.
func (s source) imports() []string {
	var paths []string
	for _, spec := range s.file.Imports {
		paths = append(paths, strings.Trim(spec.Path.Value, "`\""))
	}
	return paths
}

func (s source) line(node ast.Node) int { return s.fset.Position(node.Pos()).Line }

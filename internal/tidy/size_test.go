package tidy

import (
	"go/ast"
	"path"
	"slices"
	"testing"
)

const (
	maxFileLines     = 500
	maxFunctionLines = 70
)

var bannedNames = []string{
	"util", "utils", "common", "helper", "helpers", "manager", "base", "misc", "shared", "lib", "tools", "types",
}

func TestFilesAndFunctionsFitTheHead(t *testing.T) {
	for _, s := range sources(t) {
		if s.generated {
			continue
		}
		if s.lines > maxFileLines {
			t.Errorf("%s has %d lines, at most %d are allowed: split it by concept", s.path, s.lines, maxFileLines)
		}
		if s.test {
			continue
		}
		for _, decl := range s.file.Decls {
			f, ok := decl.(*ast.FuncDecl)
			if !ok {
				continue
			}
			lines := s.fset.Position(f.End()).Line - s.line(f) + 1
			if lines > maxFunctionLines {
				t.Errorf("%s:%d: %s has %d lines, at most %d are allowed: name its parts",
					s.path, s.line(f), f.Name.Name, lines, maxFunctionLines)
			}
		}
	}
}

func TestPackagesAreNamedAfterTheirSubject(t *testing.T) {
	for _, s := range sources(t) {
		name := s.file.Name.Name
		if slices.Contains(bannedNames, name) || slices.Contains(bannedNames, path.Base(s.pkg)) {
			t.Errorf("%s: package %q is named after nothing; name it after what it is about", s.path, name)
		}
	}
}

func TestEveryPackageSaysWhatItDoes(t *testing.T) {
	documented := map[string]bool{}
	for _, s := range sources(t) {
		if s.test {
			continue
		}
		documented[s.pkg] = documented[s.pkg] || s.file.Doc != nil
	}
	for pkg, ok := range documented {
		if !ok {
			t.Errorf("package %q has no package comment: begin it in doc.go", pkg)
		}
	}
}

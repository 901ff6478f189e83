package tutti

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

func TestAFolderHasOneOwner(t *testing.T) {
	dir := filepath.Join(t.TempDir(), "a", "b")
	first, err := takeFolder(dir)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := takeFolder(dir); err == nil || !strings.Contains(err.Error(), "another process") {
		t.Errorf("taking it twice: %v", err)
	}
	if err := first.Close(); err != nil {
		t.Fatal(err)
	}
	again, err := takeFolder(dir)
	if err != nil {
		t.Fatalf("taking it after it was given back: %v", err)
	}
	if err := again.Close(); err != nil {
		t.Fatal(err)
	}
}

func TestFoldersThatCannotBeUsed(t *testing.T) {
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, nil, 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct{ dir, want string }{
		"a file":         {file, "is a file"},
		"below a file":   {filepath.Join(file, "data"), file},
		"no such device": {"/proc/tutti", "cannot be made"},
	} {
		if _, err := takeFolder(tc.dir); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

package projection

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// TestWhatKilledProcessesLeftIsSwept has a folder whose owner is gone, one whose owner lives, one that is being made, and one
// of somebody else.
func TestWhatKilledProcessesLeftIsSwept(t *testing.T) {
	parent := t.TempDir()
	for _, name := range []string{"tutti-read-1", "tutti-read-2", "other"} {
		if err := os.MkdirAll(filepath.Join(parent, name), 0o700); err != nil {
			t.Fatal(err)
		}
		for _, file := range []string{"read.db", temporaryOwner} {
			if err := os.WriteFile(filepath.Join(parent, name, file), nil, 0o600); err != nil {
				t.Fatal(err)
			}
		}
	}
	if err := os.Mkdir(filepath.Join(parent, "tutti-read-3"), 0o700); err != nil {
		t.Fatal(err)
	}
	lock, err := vfs.Default.Lock(filepath.Join(parent, "tutti-read-2", temporaryOwner))
	if err != nil {
		t.Fatal(err)
	}
	defer lock.Close()
	sweepTemporary(parent)
	for name, want := range map[string]bool{"tutti-read-1": false, "tutti-read-2": true, "tutti-read-3": true, "other": true} {
		if _, err := os.Stat(filepath.Join(parent, name)); (err == nil) != want {
			t.Errorf("%s: %v, want it there: %v", name, err, want)
		}
	}
}

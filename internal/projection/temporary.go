package projection

import (
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
)

const (
	temporaryPrefix = "tutti-read-"
	temporaryOwner  = "owner" // locked by the process that uses the folder; the lock ends with it, however it ends
)

// temporaryFolder is a folder of its own for a read model that lives as long as the store.
type temporaryFolder struct {
	path string
	lock io.Closer
}

var sweepOnce sync.Once

// makeTemporary makes a folder, and once a process removes what others left that were killed.
func makeTemporary() (*temporaryFolder, error) {
	sweepOnce.Do(func() { sweepTemporary(os.TempDir()) })
	var errs []error
	for range 3 { // a process that sweeps may take the folder before it is locked
		dir, err := os.MkdirTemp("", temporaryPrefix)
		if err != nil {
			return nil, fmt.Errorf("cannot make a temporary folder for the read model: %w", err)
		}
		lock, err := vfs.Default.Lock(filepath.Join(dir, temporaryOwner))
		if err == nil {
			return &temporaryFolder{dir, lock}, nil
		}
		errs = append(errs, err, os.RemoveAll(dir))
	}
	return nil, fmt.Errorf("cannot lock a temporary folder for the read model: %w", errors.Join(errs...))
}

// remove removes the folder before the lock ends, so that nobody sees one without an owner. Where a locked file cannot be
// removed it does so after that.
func (f *temporaryFolder) remove() error {
	first := os.RemoveAll(f.path)
	err := f.lock.Close()
	if first != nil {
		err = errors.Join(err, os.RemoveAll(f.path))
	}
	return err
}

// sweepTemporary removes the folders whose owner is gone. What cannot be removed stays.
func sweepTemporary(parent string) {
	entries, err := os.ReadDir(parent)
	if err != nil {
		return
	}
	for _, e := range entries {
		if !e.IsDir() || !strings.HasPrefix(e.Name(), temporaryPrefix) {
			continue
		}
		dir := filepath.Join(parent, e.Name())
		owner := filepath.Join(dir, temporaryOwner)
		if _, err := os.Stat(owner); err != nil {
			continue // it is just being made
		}
		if lock, err := vfs.Default.Lock(owner); err == nil {
			_ = (&temporaryFolder{dir, lock}).remove()
		}
	}
}

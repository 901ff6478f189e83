package rest

import (
	"sync"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// stallingFS is a file system whose disk can be made to stand still: syncs then wait, everything else goes on.
type stallingFS struct {
	vfs.FS
	mu      sync.Mutex
	stalled chan struct{} // closed when syncs may go on; nil when they do
}

func newStallingFS() *stallingFS { return &stallingFS{FS: vfs.NewMem()} }

// stall lets no sync end until the function it returns is called.
func (f *stallingFS) stall() (goOn func()) {
	f.mu.Lock()
	defer f.mu.Unlock()
	stalled := make(chan struct{})
	f.stalled = stalled
	return sync.OnceFunc(func() {
		f.mu.Lock()
		defer f.mu.Unlock()
		f.stalled = nil
		close(stalled)
	})
}

func (f *stallingFS) wait() {
	f.mu.Lock()
	stalled := f.stalled
	f.mu.Unlock()
	if stalled != nil {
		<-stalled
	}
}

func (f *stallingFS) wrap(file vfs.File, err error) (vfs.File, error) {
	if err != nil {
		return nil, err
	}
	return stallingFile{file, f}, nil
}

func (f *stallingFS) Create(name string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.wrap(f.FS.Create(name, c))
}

func (f *stallingFS) OpenReadWrite(name string, c vfs.DiskWriteCategory, o ...vfs.OpenOption) (vfs.File, error) {
	return f.wrap(f.FS.OpenReadWrite(name, c, o...))
}

func (f *stallingFS) ReuseForWrite(oldName, newName string, c vfs.DiskWriteCategory) (vfs.File, error) {
	return f.wrap(f.FS.ReuseForWrite(oldName, newName, c))
}

type stallingFile struct {
	vfs.File
	fs *stallingFS
}

func (f stallingFile) Sync() error {
	f.fs.wait()
	return f.File.Sync()
}

func (f stallingFile) SyncData() error {
	f.fs.wait()
	return f.File.SyncData()
}

func (f stallingFile) SyncTo(length int64) (bool, error) {
	f.fs.wait()
	return f.File.SyncTo(length)
}

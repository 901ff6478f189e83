package tutti

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"

	"github.com/cockroachdb/pebble/v2/vfs"
)

// lockFile lies in the data folder and belongs to the process that has the folder open. The lock on it ends with the
// process, however that ends; the file itself stays and means nothing.
const lockFile = "tutti.lock"

// takeFolder makes the data folder if need be and takes it for this process. Closing the result gives it back.
func takeFolder(dir string) (io.Closer, error) {
	info, err := os.Stat(dir)
	switch {
	case err == nil && !info.IsDir():
		return nil, fmt.Errorf("the data folder %s is a file: name a folder, or a place where one can be made", dir)
	case errors.Is(err, fs.ErrNotExist):
		if err := os.MkdirAll(dir, 0o750); err != nil {
			return nil, fmt.Errorf("the data folder %s is not there and cannot be made: %w; name another place or make it for this user", dir, err)
		}
	case err != nil:
		return nil, fmt.Errorf("looking at the data folder %s: %w", dir, err)
	}
	lock, err := vfs.Default.Lock(filepath.Join(dir, lockFile))
	switch {
	case err == nil:
		return lock, nil
	case errors.Is(err, fs.ErrPermission), errors.Is(err, syscall.EROFS):
		return nil, fmt.Errorf("the data folder %s cannot be written by this user: %w; change its owner or name another", dir, err)
	case errors.Is(err, syscall.ENOSPC):
		return nil, fmt.Errorf("there is no space left for the data folder %s: %w", dir, err)
	}
	return nil, fmt.Errorf("the data folder %s is open in another process (%w): stop that one, or name another folder", dir, err)
}

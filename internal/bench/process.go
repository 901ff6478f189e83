package bench

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// clockTick is the unit of times in /proc/PID/stat. Linux has told 100 a second to programs since ever.
const clockTick = 10 * time.Millisecond

// usage is what a process has used since it began.
type usage struct {
	cpu     time.Duration // in its own code and the kernel's, all threads
	written int64         // bytes it caused to be sent to storage
	memory  int64         // bytes resident now
}

// readUsage reads /proc/PID. A pid of 0 and a machine without /proc have no usage.
func readUsage(pid int) (usage, bool) {
	if pid == 0 {
		return usage{}, false
	}
	folder := filepath.Join("/proc", strconv.Itoa(pid))
	stat, err := os.ReadFile(filepath.Join(folder, "stat"))
	if err != nil {
		return usage{}, false
	}
	// The name of the process is in parentheses and may hold anything; count the fields after it.
	fields := strings.Fields(string(stat[bytes.LastIndexByte(stat, ')')+1:]))
	if len(fields) < 13 {
		return usage{}, false
	}
	user, _ := strconv.ParseInt(fields[11], 10, 64)
	system, _ := strconv.ParseInt(fields[12], 10, 64)
	u := usage{cpu: time.Duration(user+system) * clockTick}
	u.written = field(filepath.Join(folder, "io"), "write_bytes:")
	u.memory = field(filepath.Join(folder, "status"), "VmRSS:") << 10
	return u, true
}

// field returns the number that follows a name in a file of names and numbers, 0 without one.
func field(path, name string) int64 {
	text, err := os.ReadFile(path)
	if err != nil {
		return 0
	}
	for line := range strings.Lines(string(text)) {
		if rest, ok := strings.CutPrefix(line, name); ok {
			if parts := strings.Fields(rest); len(parts) > 0 {
				n, _ := strconv.ParseInt(parts[0], 10, 64)
				return n
			}
		}
	}
	return 0
}

// checkPID says what is wrong with a process that was asked to be measured.
func checkPID(pid int) error {
	if pid == 0 {
		return nil
	}
	if _, ok := readUsage(pid); !ok {
		return fmt.Errorf("there is no process %d to measure, or this machine has no /proc", pid)
	}
	return nil
}

// fileSystem names the kind of file system that a folder lies on: figures from one in memory are worth nothing.
func fileSystem(folder string) string {
	mounts, err := os.ReadFile("/proc/mounts")
	if err != nil {
		return ""
	}
	folder, err = filepath.Abs(folder)
	if err != nil {
		return ""
	}
	longest, kind := -1, ""
	for line := range strings.Lines(string(mounts)) {
		parts := strings.Fields(line)
		if len(parts) < 3 || len(parts[1]) < longest {
			continue
		}
		at := strings.TrimSuffix(parts[1], "/")
		if folder == at || strings.HasPrefix(folder, at+"/") {
			longest, kind = len(parts[1]), parts[2]
		}
	}
	return kind
}

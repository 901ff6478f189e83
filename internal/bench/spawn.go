package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"os/signal"
	"path/filepath"
	"syscall"
	"time"
)

// Spawned is a server of our own, in a process of its own, that lives as long as a benchmark.
type Spawned struct {
	URL        string
	PID        int
	Start      time.Duration // from the start of the process to its first answer
	FileSystem string

	cmd    *exec.Cmd
	folder string // to remove; "" when it was given
	ended  chan error
}

// startTimeout bounds the wait for the first answer.
const startTimeout = 30 * time.Second

// Spawn starts a server: the binary with `serve` and a data folder of its own below parent, or in memory when
// parent is "memory". Its log goes to log. Stop must be called.
func Spawn(ctx context.Context, binary, parent string, partitions int, log io.Writer) (*Spawned, error) {
	s := &Spawned{ended: make(chan error, 1)}
	data := parent
	if parent != "memory" {
		folder, err := os.MkdirTemp(parent, "tutti-bench-")
		if err != nil {
			return nil, fmt.Errorf("making a data folder: %w", err)
		}
		s.folder, data = folder, filepath.Join(folder, "data")
		s.FileSystem = fileSystem(folder)
	}
	s.cmd = exec.Command(binary, "serve", "--data", data, "--listen", "127.0.0.1:0", "--management", "off",
		"--log-format", "json", "--partitions", fmt.Sprint(partitions))
	stderr, err := s.cmd.StderrPipe()
	if err != nil {
		return nil, err
	}
	began := time.Now()
	if err := s.cmd.Start(); err != nil {
		return nil, errors.Join(fmt.Errorf("starting %s: %w", binary, err), s.clean())
	}
	s.PID = s.cmd.Process.Pid
	ready := make(chan string, 1)
	go func() {
		follow(stderr, log, ready)
		s.ended <- s.cmd.Wait()
	}()
	if err := s.await(ctx, ready); err != nil {
		return nil, errors.Join(err, s.Stop())
	}
	s.Start = time.Since(began)
	return s, nil
}

// follow copies the log, and sends on ready the address that the server tells in it.
func follow(stderr io.Reader, log io.Writer, ready chan<- string) {
	lines := bufio.NewScanner(stderr)
	lines.Buffer(nil, 1<<20)
	told := false
	for lines.Scan() {
		var line struct {
			API string `json:"api"`
		}
		if !told && json.Unmarshal(lines.Bytes(), &line) == nil && line.API != "" {
			told = true
			ready <- line.API
			continue
		}
		_, _ = fmt.Fprintf(log, "server: %s\n", lines.Bytes())
	}
	_, _ = io.Copy(io.Discard, stderr)
}

// await waits for the server's address and for its first answer there.
func (s *Spawned) await(ctx context.Context, ready <-chan string) error {
	ctx, cancel := context.WithTimeout(ctx, startTimeout)
	defer cancel()
	select {
	case s.URL = <-ready:
	case err := <-s.ended:
		s.ended <- err
		return fmt.Errorf("the server ended before it was ready: %w", err)
	case <-ctx.Done():
		return fmt.Errorf("the server was not ready within %v", startTimeout)
	}
	to, err := parseTarget(s.URL)
	if err != nil {
		return err
	}
	c := to.connection()
	defer c.close()
	last := ""
	for ctx.Err() == nil {
		status, body, err := c.do(ctx, "GET", "/v2/topology", "", nil)
		if err == nil && status == 200 {
			return nil
		}
		last = fmt.Sprintf("%d %.200s %v", status, body, err)
		wait(ctx, time.Millisecond)
	}
	return fmt.Errorf("the server did not answer GET /v2/topology with 200 within %v; it answered %s", startTimeout, last)
}

// Stop ends the server and removes its data.
func (s *Spawned) Stop() error {
	// A Ctrl-C goes to both processes; the server's end is waited for, and the data removed, all the same.
	signal.Ignore(os.Interrupt)
	defer signal.Reset(os.Interrupt)
	if err := s.cmd.Process.Signal(syscall.SIGTERM); err != nil {
		_ = s.cmd.Process.Kill()
	}
	select {
	case <-s.ended:
	case <-time.After(20 * time.Second):
		_ = s.cmd.Process.Kill()
		<-s.ended
	}
	return s.clean()
}

func (s *Spawned) clean() error {
	if s.folder == "" {
		return nil
	}
	return os.RemoveAll(s.folder)
}

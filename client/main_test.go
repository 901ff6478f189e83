package client_test

import (
	"bufio"
	"encoding/json"
	"flag"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"testing"
)

// TestMain starts a real server, built from the repository that this module is part of, and names it in the environment, where
// the examples' clients find it. Where the module stands alone, the examples are left out, and it says so.
func TestMain(m *testing.M) { os.Exit(run(m)) }

func run(m *testing.M) int {
	flag.Parse()
	if f := flag.Lookup("test.fuzzworker"); f != nil && f.Value.String() == "true" {
		return m.Run() // which asks no server
	}
	if _, err := os.Stat("../cmd/tutti"); err != nil {
		fmt.Fprintln(os.Stderr, "SKIPPED: all examples, as the server's source is not beside this module")
		if err := flag.Set("test.run", "^(Test|Fuzz)"); err != nil {
			panic(err)
		}
		return m.Run()
	}
	folder, err := os.MkdirTemp("", "tutti-client-")
	if err != nil {
		panic(err)
	}
	defer os.RemoveAll(folder)
	stop, err := startServer(folder)
	if err != nil {
		fmt.Fprintln(os.Stderr, "starting a server for the examples:", err)
		return 1
	}
	defer stop()
	return m.Run()
}

func startServer(folder string) (stop func(), err error) {
	binary := filepath.Join(folder, "tutti")
	build := exec.Command("go", "build", "-o", binary, "github.com/tutti-io/tutti/cmd/tutti")
	build.Dir = ".."
	if out, err := build.CombinedOutput(); err != nil {
		return nil, fmt.Errorf("building it: %w\n%s", err, out)
	}
	server := exec.Command(binary, "serve", "--data", "memory", "--listen", "127.0.0.1:0", "--management", "off", "--log-format", "json")
	log, err := server.StderrPipe()
	if err != nil {
		return nil, err
	}
	if err := server.Start(); err != nil {
		return nil, err
	}
	stop = func() {
		_ = server.Process.Kill()
		_ = server.Wait()
	}
	lines := bufio.NewScanner(log)
	for lines.Scan() {
		var line struct {
			API string `json:"api"`
		}
		if json.Unmarshal(lines.Bytes(), &line) == nil && line.API != "" {
			go io.Copy(io.Discard, log)
			return stop, os.Setenv("CAMUNDA_REST_ADDRESS", "http://"+filepath.Base(line.API))
		}
	}
	stop()
	return nil, fmt.Errorf("it ended without a word: %w", lines.Err())
}

package clients

import (
	"context"
	"net/http/httptest"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti"
)

// serve opens a cluster for one test and returns its address.
func serve(t *testing.T) string {
	t.Helper()
	c, err := tutti.Open(tutti.Options{Partitions: 2})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(c.Handler())
	t.Cleanup(func() {
		server.CloseClientConnections()
		server.Close()
		if err := c.Close(context.Background()); err != nil {
			t.Error(err)
		}
	})
	return server.URL
}

// need skips a test, loudly, when a program is missing.
func need(t *testing.T, programs ...string) {
	t.Helper()
	if testing.Short() {
		t.Skip("installs and runs public clients")
	}
	for _, p := range programs {
		if _, err := exec.LookPath(p); err != nil {
			t.Skipf("SKIPPED: %s is not on this machine, so this public client was not tried", p)
		}
	}
}

// run runs a program and returns what it printed.
func run(t *testing.T, dir string, env []string, name string, args ...string) string {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 3*time.Minute)
	defer cancel()
	cmd := exec.CommandContext(ctx, name, args...)
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	out, err := cmd.CombinedOutput()
	if err != nil {
		t.Fatalf("%s %s: %v\n%s", name, strings.Join(args, " "), err, out)
	}
	return string(out)
}

// copyOf copies a client's project to a folder of the test, where it may install what it needs.
func copyOf(t *testing.T, project string) string {
	t.Helper()
	dir := t.TempDir()
	err := filepath.WalkDir(project, func(path string, d os.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if d.IsDir() && (d.Name() == "node_modules" || d.Name() == "target") {
			return filepath.SkipDir
		}
		to := filepath.Join(dir, strings.TrimPrefix(path, project))
		if d.IsDir() {
			return os.MkdirAll(to, 0o755)
		}
		content, err := os.ReadFile(path)
		if err != nil {
			return err
		}
		return os.WriteFile(to, content, 0o644)
	})
	if err != nil {
		t.Fatal(err)
	}
	return dir
}

func model(t *testing.T) string {
	t.Helper()
	path, err := filepath.Abs("testdata/parcel.bpmn")
	if err != nil {
		t.Fatal(err)
	}
	return path
}

func passed(t *testing.T, out string) {
	t.Helper()
	if !strings.Contains(out, "all steps passed") {
		t.Fatalf("the client did not come to its end:\n%s", out)
	}
	t.Log(out)
}

func TestJavaScriptClient(t *testing.T) {
	need(t, "node", "npm")
	dir := copyOf(t, "javascript")
	run(t, dir, nil, "npm", "ci", "--no-audit", "--no-fund", "--loglevel=error")
	// The client's own checks are set to find anything unknown in answers. Its checks of requests stay off: they cut the
	// cursor out of a page.
	passed(t, run(t, dir, []string{"CAMUNDA_REST_ADDRESS=" + serve(t), "CAMUNDA_AUTH_STRATEGY=NONE", "CAMUNDA_SDK_VALIDATION=res:fanatical"},
		"node", "check.mjs", model(t)))
}

func TestJavaClient(t *testing.T) {
	need(t, "java", "mvn")
	dir := copyOf(t, "java")
	run(t, dir, nil, "mvn", "-q", "-B", "compile")
	passed(t, run(t, dir, nil, "mvn", "-q", "-B", "exec:java", "-Dexec.args="+serve(t)+" "+model(t)))
}

package tutti_test

import (
	"bytes"
	"context"
	"net/http/httptest"
	"os"
	"os/exec"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti"
)

var shellBlock = regexp.MustCompile("(?s)```sh\n(.*?)```")

// The commands of the README are run as they stand, against a cluster of their own.
func TestTheFirstProcessOfTheREADME(t *testing.T) {
	shell, err := exec.LookPath("bash")
	if err != nil {
		t.Skip("there is no bash here: the commands of the README were not run")
	}
	if _, err := exec.LookPath("curl"); err != nil {
		t.Skip("there is no curl here: the commands of the README were not run")
	}
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, _ := strings.Cut(string(text), "<!-- walkthrough:begin -->")
	walkthrough, _, _ := strings.Cut(rest, "<!-- walkthrough:end -->")
	blocks := shellBlock.FindAllStringSubmatch(walkthrough, -1)
	if len(blocks) < 5 {
		t.Fatalf("found %d blocks of commands in the README, expected at least 5", len(blocks))
	}
	cluster, err := tutti.Open(tutti.Options{})
	if err != nil {
		t.Fatal(err)
	}
	server := httptest.NewServer(cluster.Handler())
	defer server.Close()
	defer func() {
		if err := cluster.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	var script strings.Builder
	script.WriteString("set -eu\n")
	for _, block := range blocks {
		commands := strings.ReplaceAll(block[1], "http://127.0.0.1:8080", server.URL)
		script.WriteString(strings.ReplaceAll(commands, "/tmp/tasks.json", t.TempDir()+"/tasks.json"))
	}
	ctx, cancel := context.WithTimeout(context.Background(), time.Minute)
	defer cancel()
	command := exec.CommandContext(ctx, shell, "-c", script.String())
	var out bytes.Buffer
	command.Stdout, command.Stderr = &out, &out
	if err := command.Run(); err != nil {
		t.Fatalf("%v\n%s", err, out.String())
	}
	for _, part := range []string{`"processDefinitionId":"expense"`, `"candidateGroups":["accounting"]`, `"state":"COMPLETED"`, `"elementId":"paid"`} {
		if !strings.Contains(strings.ReplaceAll(out.String(), `": `, `":`), part) {
			t.Errorf("the commands of the README did not print %s:\n%s", part, out.String())
		}
	}
	if strings.Contains(out.String(), `"status":4`) || strings.Contains(out.String(), `"status":5`) {
		t.Errorf("a command of the README was refused:\n%s", out.String())
	}
}

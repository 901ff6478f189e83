package client_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// program is what a user writes first, in a module of its own.
const program = `package main

import (
	"context"
	"errors"
	"fmt"
	"log"

	"github.com/tutti-io/tutti/client"
)

func main() {
	ctx := context.Background()
	c, err := client.New() // address and authentication from the environment
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	err = c.UpdateUserTask(ctx, client.UserTaskKey("2251799999999999"), client.UserTaskUpdateRequest{})
	var e *client.UpdateUserTaskError
	if errors.As(err, &e) && errors.Is(err, client.ErrNotFound) {
		fmt.Println(e.Status, e.Problem.Title, e)
	}
}
`

// mixed takes the key of one thing for that of another.
const mixed = `package main

import (
	"context"

	"github.com/tutti-io/tutti/client"
)

func main() {
	c, _ := client.New()
	var job client.JobKey = "1"
	_ = c.UpdateUserTask(context.Background(), job, client.UserTaskUpdateRequest{})
}
`

// outside makes a module that is no part of the repository and has this client.
func outside(t *testing.T, main string) string {
	t.Helper()
	here, err := filepath.Abs(".")
	if err != nil {
		t.Fatal(err)
	}
	folder := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":  "module example.com/program\n\ngo 1.26.0\n\nrequire github.com/tutti-io/tutti/client v0.0.0\n\nreplace github.com/tutti-io/tutti/client => " + here + "\n",
		"main.go": main,
	} {
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return folder
}

// tool runs the go tool there, without a workspace and without a proxy: nothing needs to be downloaded.
func tool(folder string, args ...string) (string, error) {
	cmd := exec.Command("go", args...)
	cmd.Dir = folder
	cmd.Env = append(os.Environ(), "GOWORK=off", "GOPROXY=off", "GOFLAGS=")
	out, err := cmd.CombinedOutput()
	return string(out), err
}

func TestAProgramOutsideTheRepository(t *testing.T) {
	if os.Getenv("CAMUNDA_REST_ADDRESS") == "" {
		t.Skip("SKIPPED: there is no server to ask")
	}
	folder := outside(t, program)
	out, err := tool(folder, "run", ".")
	if err != nil {
		t.Fatal(err, out)
	}
	t.Log(out)
	if strings.Count(out, "\n") != 1 || !strings.HasPrefix(out, "404 NOT_FOUND update user task 2251799999999999: 404 NOT_FOUND: ") {
		t.Errorf("it prints %q", out)
	}
	modules, err := tool(folder, "list", "-deps", "-f", "{{with .Module}}{{.Path}}{{end}}", ".")
	if err != nil {
		t.Fatal(err, modules)
	}
	for _, line := range strings.Fields(modules) {
		if line != "example.com/program" && line != "github.com/tutti-io/tutti/client" {
			t.Errorf("the program builds %s", line)
		}
	}
}

func TestKeysThatAreMixedUpDoNotCompile(t *testing.T) {
	out, err := tool(outside(t, mixed), "build", "-o", os.DevNull, ".")
	if err == nil || !strings.Contains(out, "cannot use job (variable of string type client.JobKey) as client.UserTaskKey value") {
		t.Errorf("%v: %s", err, out)
	}
}

package crash

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"
)

// buildServer builds the binary once.
func buildServer(t *testing.T) string {
	t.Helper()
	out := filepath.Join(t.TempDir(), "tutti")
	cmd := exec.Command("go", "build", "-o", out, "github.com/tutti-io/tutti/cmd/tutti")
	cmd.Env = append(os.Environ(), "CGO_ENABLED=0")
	if text, err := cmd.CombinedOutput(); err != nil {
		t.Fatalf("build the server: %v\n%s", err, text)
	}
	return out
}

// server is one run of the binary.
type server struct {
	cmd  *exec.Cmd
	url  string
	http *http.Client
	log  bytes.Buffer
}

func freePort(t *testing.T) string {
	t.Helper()
	l, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	return l.Addr().String()
}

// start runs the binary on a data folder and waits until it answers.
func start(t *testing.T, binary, data string, partitions int) *server {
	t.Helper()
	address := freePort(t)
	s := &server{url: "http://" + address, http: &http.Client{Timeout: 20 * time.Second,
		Transport: &http.Transport{MaxIdleConnsPerHost: 64}}}
	s.cmd = exec.Command(binary, "serve", "--data", data, "--listen", address, "--management", "off", "--partitions", fmt.Sprint(partitions))
	s.cmd.Stdout, s.cmd.Stderr = &s.log, &s.log
	if err := s.cmd.Start(); err != nil {
		t.Fatal(err)
	}
	deadline := time.Now().Add(30 * time.Second)
	for {
		status, _, err := s.call(http.MethodGet, "/v2/status", nil)
		if err == nil && status == http.StatusNoContent {
			return s
		}
		if time.Now().After(deadline) || s.cmd.ProcessState != nil {
			_ = s.cmd.Process.Kill()
			t.Fatalf("the server does not come up (%v, status %d):\n%s", err, status, s.log.String())
		}
		waitABit()
	}
}

// waitABit paces the only loop that has nothing to wait for: a server that does not listen yet.
func waitABit() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Millisecond)
	defer cancel()
	<-ctx.Done()
}

// kill ends the server as a power cut would: nothing of it runs on.
func (s *server) kill(t *testing.T) {
	t.Helper()
	if err := s.cmd.Process.Signal(syscall.SIGKILL); err != nil {
		t.Fatalf("kill: %v\n%s", err, s.log.String())
	}
	err := s.cmd.Wait()
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.Sys().(syscall.WaitStatus).Signal() != syscall.SIGKILL {
		t.Fatalf("the server ended by itself: %v\n%s", err, s.log.String())
	}
	s.http.CloseIdleConnections()
}

// call sends a request; an error means that there was no answer.
func (s *server) call(method, path string, body any) (int, map[string]any, error) {
	var send io.Reader
	if body != nil {
		raw, err := json.Marshal(body)
		if err != nil {
			return 0, nil, err
		}
		send = bytes.NewReader(raw)
	}
	request, err := http.NewRequest(method, s.url+path, send)
	if err != nil {
		return 0, nil, err
	}
	if body != nil {
		request.Header.Set("Content-Type", "application/json")
	}
	return s.send(request)
}

func (s *server) send(request *http.Request) (int, map[string]any, error) {
	response, err := s.http.Do(request)
	if err != nil {
		return 0, nil, err
	}
	defer response.Body.Close()
	raw, err := io.ReadAll(response.Body)
	if err != nil {
		return 0, nil, err
	}
	var answer map[string]any
	if len(raw) > 0 && json.Unmarshal(raw, &answer) != nil {
		return 0, nil, fmt.Errorf("the answer is no JSON object: %.200s", raw)
	}
	return response.StatusCode, answer, nil
}

// deploy sends one file.
func (s *server) deploy(name, content string) (int, map[string]any, error) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	part, err := form.CreateFormFile("resources", name)
	if err == nil {
		_, err = io.Copy(part, strings.NewReader(content))
	}
	if err = errors.Join(err, form.Close()); err != nil {
		return 0, nil, err
	}
	request, err := http.NewRequest(http.MethodPost, s.url+"/v2/deployments", &body)
	if err != nil {
		return 0, nil, err
	}
	request.Header.Set("Content-Type", form.FormDataContentType())
	return s.send(request)
}

// total is how many items a search finds.
func (s *server) total(t *testing.T, path string, filter map[string]any) int {
	t.Helper()
	status, answer, err := s.call(http.MethodPost, path, map[string]any{"filter": filter, "page": map[string]any{"limit": 1}})
	if err != nil || status != http.StatusOK {
		t.Fatalf("search %s %v: %v, status %d, %v", path, filter, err, status, answer)
	}
	return int(answer["page"].(map[string]any)["totalItems"].(float64))
}

package rest

import (
	"net/http"
	"strings"
	"testing"
)

// TestCommands is the other half of TestReads: every command that is built succeeds and is refused at least once.
func TestCommands(t *testing.T) {
	s, keys := world(t)
	runCases(t, s, keys, readCases(t, "testdata/commands.txt"))
}

// Errors of a deployment come all at once, and nothing of it is kept.
func TestARefusedDeploymentLeavesNothing(t *testing.T) {
	s, _ := world(t)
	before := s.must("POST", "/process-definitions/search", `{}`).at("page", "totalItems")
	body := "--b\r\nContent-Disposition: form-data; name=\"resources\"; filename=\"good.form\"\r\n\r\n{\"id\":\"good\"}\r\n" +
		"--b\r\nContent-Disposition: form-data; name=\"resources\"; filename=\"bad.bpmn\"\r\n\r\n<a/>\r\n" +
		"--b\r\nContent-Disposition: form-data; name=\"resources\"; filename=\"worse.form\"\r\n\r\nno form\r\n--b--\r\n"
	a := s.sendAs("POST", "/deployments", "multipart/form-data; boundary=b", strings.NewReader(body))
	if a.status != http.StatusBadRequest || !strings.Contains(a.text("detail"), "bad.bpmn") || !strings.Contains(a.text("detail"), "worse.form") {
		t.Errorf("the refusal names not all files: %v", a)
	}
	if after := s.must("POST", "/process-definitions/search", `{}`).at("page", "totalItems"); after != before {
		t.Errorf("%v definitions before, %v after", before, after)
	}
}

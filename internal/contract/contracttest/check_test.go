package contracttest

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
)

func TestProblems(t *testing.T) {
	task := contract.UserTaskResult{
		State: "CREATED", ElementID: "t", ProcessDefinitionID: "p", TenantID: "<default>", CreationDate: time.Now(), Priority: 50,
		UserTaskKey: 1, ElementInstanceKey: 2, ProcessDefinitionKey: 3, ProcessInstanceKey: 4,
	}
	good := string(task.AppendJSON(nil))
	problem := contract.ProblemDetail{Title: "NOT_FOUND", Status: 404, Detail: "no such task", Instance: "/v2/user-tasks/1"}
	missing := string(problem.AppendJSON(nil))
	for _, c := range []struct {
		name, op string
		status   int
		kind     string
		body     string
		want     string // part of the first problem; none is expected when empty
	}{
		{"good", "getUserTask", 200, "application/json", good, ""},
		{"problem", "getUserTask", 404, contract.ProblemType, missing, ""},
		{"empty", "completeJob", 204, "", "", ""},
		{"any problem", "completeJob", 403, contract.ProblemType, strings.Replace(missing, "404", "403", 1), ""},

		{"body in 204", "completeJob", 204, "", "x", "there must be no body"},
		{"status not listed", "completeJob", 200, "", "", "does not list this status"},
		{"odd status", "completeJob", 418, contract.ProblemType, missing, "none of those that stand for a failure"},
		{"problem as JSON", "getUserTask", 404, "application/json", missing, "the content type is"},
		{"other status", "getUserTask", 400, contract.ProblemType, missing, "the problem detail says 404"},
		{"extra field", "getUserTask", 200, "application/json", strings.Replace(good, `{"name"`, `{"extra":1,"name"`, 1), "has the field extra"},
		{"field missing", "getUserTask", 200, "application/json", strings.Replace(good, `"priority":50,`, ``, 1), "lacks priority"},
		{"null", "getUserTask", 200, "application/json", strings.Replace(good, `"priority":50`, `"priority":null`, 1), "priority must not be null"},
		{"bound", "getUserTask", 200, "application/json", strings.Replace(good, `"priority":50`, `"priority":101`, 1), "priority must be at most 100"},
		{"enum", "getUserTask", 200, "application/json", strings.Replace(good, `"CREATED"`, `"NEW"`, 1), "state must be one of"},
		{"key as number", "getUserTask", 200, "application/json", strings.Replace(good, `"userTaskKey":"1"`, `"userTaskKey":1`, 1), "userTaskKey must be a string"},
		{"twice", "getUserTask", 200, "application/json", strings.Replace(good, `{"name"`, `{"name":null,"name"`, 1), "comes twice"},
	} {
		t.Run(c.name, func(t *testing.T) {
			header := http.Header{}
			if c.kind != "" {
				header.Set("Content-Type", c.kind)
			}
			got := Problems(c.op, c.status, header, []byte(c.body))
			switch {
			case c.want == "" && len(got) > 0:
				t.Errorf("problems with what is right: %q", got)
			case c.want != "" && (len(got) == 0 || !strings.Contains(got[0], c.want)):
				t.Errorf("got %q, want %q", got, c.want)
			}
		})
	}
}

func TestHandlerAndClientFindTheOperation(t *testing.T) {
	bad := http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(200) })
	found := &recorder{TB: t}
	server := httptest.NewServer(Handler(found, bad))
	defer server.Close()
	response, err := Client(found, nil).Post(server.URL+"/v2/jobs/1/completion", "application/json", nil)
	if err != nil {
		t.Fatal(err)
	}
	if err := response.Body.Close(); err != nil {
		t.Fatal(err)
	}
	if found.errors != 2 {
		t.Errorf("%d errors, want one of the handler and one of the client", found.errors)
	}
}

// recorder counts the errors of a test instead of failing it.
type recorder struct {
	testing.TB
	errors int
}

func (r *recorder) Errorf(string, ...any) { r.errors++ }

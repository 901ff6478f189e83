package rest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/api"
	"github.com/tutti-io/tutti/internal/contract"
)

// handlersOfTest has handlers that show one way of answering each.
func handlersOfTest() *contract.Handlers {
	return &contract.Handlers{
		CompleteJob: func(_ context.Context, in *contract.CompleteJobInput) error {
			switch in.JobKey {
			case 1:
				return NewProblem(http.StatusNotFound, TitleNotFound, "no job has the key %d", in.JobKey)
			case 2:
				panic("a secret")
			case 3:
				return errors.New("a secret")
			case 4:
				return context.DeadlineExceeded
			case 5:
				return contract.Violate("result.type", "must be adHocSubProcess for this job")
			}
			return nil
		},
		PublishMessage: func(_ context.Context, in *contract.PublishMessageInput) (*contract.MessagePublicationResult, error) {
			return &contract.MessagePublicationResult{TenantID: in.Body.TenantID.Or("<default>"), MessageKey: 7}, nil
		},
		GetUser: func(_ context.Context, in *contract.GetUserInput) (*contract.UserResult, error) {
			return &contract.UserResult{Username: in.Username}, nil
		},
		GetRole: func(_ context.Context, in *contract.GetRoleInput) (*contract.RoleResult, error) {
			return &contract.RoleResult{RoleID: in.RoleID}, nil
		},
		GetStartProcessForm: func(context.Context, *contract.GetStartProcessFormInput) (*contract.FormResult, error) {
			return nil, nil
		},
		GetProcessDefinitionXML: func(context.Context, *contract.GetProcessDefinitionXMLInput) (*contract.Raw, error) {
			return &contract.Raw{ContentType: "text/xml", Body: []byte("<a/>")}, nil
		},
		GetDocument: func(context.Context, *contract.GetDocumentInput) (*contract.Raw, error) {
			return &contract.Raw{ContentType: "application/octet-stream", Stream: io.NopCloser(strings.NewReader("bytes"))}, nil
		},
		CreateDeployment: func(_ context.Context, in *contract.CreateDeploymentInput) (*contract.DeploymentResult, error) {
			part, err := in.Form.NextPart()
			if err != nil {
				return nil, err
			}
			if _, err := io.Copy(io.Discard, part); err != nil {
				return nil, err
			}
			return &contract.DeploymentResult{DeploymentKey: 9, TenantID: part.FileName()}, nil
		},
		GetGlobalJobStatistics: func(context.Context, *contract.GetGlobalJobStatisticsInput) (*contract.GlobalJobStatisticsQueryResult, error) {
			return &contract.GlobalJobStatisticsQueryResult{}, nil
		},
	}
}

func TestExchanges(t *testing.T) {
	s := New(Options{Handlers: handlersOfTest(), MaxBody: 1000, MaxForm: 2000})
	const ok = "application/json"
	form, formType := formOf(t, "x.bpmn", 10)
	largeForm, largeFormType := formOf(t, "x.bpmn", 3000)
	for _, c := range []struct {
		name, method, path, contentType, body string
		status                                int
		want                                  string // part of the body, for problems "title|detail"
	}{
		{"success", "POST", "/v2/messages/publication", ok, `{"name":"m"}`, 200, `{"tenantId":"<default>","messageKey":"7"}`},
		{"with a charset", "POST", "/v2/messages/publication", "application/json; charset=UTF-8", `{"name":"m"}`, 200, `"7"`},
		{"nothing to say", "POST", "/v2/jobs/9/completion", ok, `{}`, 204, ""},
		{"optional body", "POST", "/v2/jobs/9/completion", "", ``, 204, ""},
		{"null body", "POST", "/v2/jobs/9/completion", ok, `null`, 204, ""},
		{"no result", "GET", "/v2/process-definitions/1/form", "", ``, 204, ""},
		{"xml", "GET", "/v2/process-definitions/1/xml", "", ``, 200, `<a/>`},
		{"stream", "GET", "/v2/documents/a", "", ``, 200, `bytes`},
		{"literal beats parameter", "GET", "/v2/users/search", "", ``, 200, `"username":"search"`},
		{"escaped parameter", "GET", "/v2/users/a%40b", "", ``, 200, `"username":"a@b"`},
		{"escaped slash", "GET", "/v2/roles/a%2Fb", "", ``, 200, `"roleId":"a/b"`},
		{"form", "POST", "/v2/deployments", formType, form, 200, `"tenantId":"x.bpmn"`},
		{"query", "GET", "/v2/jobs/statistics/global?from=2026-01-01T00:00:00Z&to=2026-01-02T00:00:00%2B01:00", "", ``, 200, `"isIncomplete":false`},

		{"unknown path", "GET", "/v2/nothing", "", ``, 404, "NOT_FOUND|nothing is served at this path"},
		{"outside", "GET", "/", "", ``, 404, "NOT_FOUND|"},
		{"unclean path", "GET", "/v2//topology", "", ``, 404, "NOT_FOUND|"},
		{"trailing slash", "GET", "/v2/topology/", "", ``, 404, "NOT_FOUND|"},
		{"wrong method", "DELETE", "/v2/messages/publication", "", ``, 405, "METHOD_NOT_ALLOWED|this path takes POST, found DELETE"},
		{"not built", "GET", "/v2/topology", "", ``, 501, "NOT_IMPLEMENTED|the operation getTopology is part of the API"},
		{"bad key in path", "POST", "/v2/jobs/abc/completion", ok, `{}`, 400, `Bad Request|path parameter jobKey must be a key: a whole number within 64 bits, found "abc"`},
		{"no username", "GET", "/v2/users/a%2Fb", "", ``, 400, `Bad Request|path parameter username must be <default> or made of letters`},
		{"no UTF-8 in a path", "GET", "/v2/roles/%ff", "", ``, 400, `Bad Request|path parameter roleId must be UTF-8`},
		{"missing query", "GET", "/v2/jobs/statistics/global?from=x", "", ``, 400, `Bad Request|query parameter from must be a date and time`},
		{"malformed", "POST", "/v2/messages/publication", ok, `{"name"`, 400, "Bad Request|the request cannot be read: expected ':' after a member's name, found the end of the body (line 1, column 8)"},
		{"required body", "POST", "/v2/messages/publication", ok, ``, 400, "Bad Request|the request cannot be read: a JSON body is required, found none"},
		{"violations", "POST", "/v2/messages/publication", ok, `{"timeToLive":"x","foo":1}`, 400, `INVALID_ARGUMENT|timeToLive must be a whole number, found a string "x"; foo is not a known field`},
		{"handler's violation", "POST", "/v2/jobs/5/completion", ok, `{}`, 400, `INVALID_ARGUMENT|result.type must be adHocSubProcess for this job`},
		{"content type", "POST", "/v2/messages/publication", "text/plain", `{"name":"m"}`, 415, "UNSUPPORTED_MEDIA_TYPE|the content type of the body must be application/json in UTF-8, found \"text/plain\""},
		{"no content type", "POST", "/v2/messages/publication", "", `{"name":"m"}`, 415, "UNSUPPORTED_MEDIA_TYPE|"},
		{"form expected", "POST", "/v2/deployments", ok, `{}`, 415, "UNSUPPORTED_MEDIA_TYPE|the content type of the body must be multipart/form-data"},
		{"too large", "POST", "/v2/messages/publication", ok, `{"name":"` + strings.Repeat("m", 1000) + `"}`, 413, "PAYLOAD_TOO_LARGE|the body may have at most 1000 bytes"},
		{"form too large", "POST", "/v2/deployments", largeFormType, largeForm, 413, "PAYLOAD_TOO_LARGE|the body may have at most 2000 bytes"},
		{"problem", "POST", "/v2/jobs/1/completion", ok, `{}`, 404, "NOT_FOUND|no job has the key 1"},
		{"panic", "POST", "/v2/jobs/2/completion", ok, `{}`, 500, "INTERNAL_ERROR|the server failed"},
		{"failure", "POST", "/v2/jobs/3/completion", ok, `{}`, 500, "INTERNAL_ERROR|the server failed"},
		{"too late", "POST", "/v2/jobs/4/completion", ok, `{}`, 504, "DEADLINE_EXCEEDED|"},
	} {
		t.Run(c.name, func(t *testing.T) {
			r := httptest.NewRequest(c.method, c.path, strings.NewReader(c.body))
			if c.contentType != "" {
				r.Header.Set("Content-Type", c.contentType)
			}
			w := httptest.NewRecorder()
			s.ServeHTTP(w, r)
			if w.Code != c.status {
				t.Fatalf("status %d, want %d: %s", w.Code, c.status, w.Body)
			}
			if w.Header().Get("X-Content-Type-Options") != "nosniff" {
				t.Error("the security headers are missing")
			}
			if c.status < 400 {
				if !strings.Contains(w.Body.String(), c.want) {
					t.Errorf("body %s, want %s in it", w.Body, c.want)
				}
				return
			}
			checkProblem(t, w, r, c.want)
		})
	}
}

func checkProblem(t *testing.T, w *httptest.ResponseRecorder, r *http.Request, want string) {
	t.Helper()
	var p struct {
		Type, Title, Detail, Instance string
		Status                        int
	}
	if err := json.Unmarshal(w.Body.Bytes(), &p); err != nil || w.Header().Get("Content-Type") != contract.ProblemType {
		t.Fatalf("not a problem detail: %v, %s", err, w.Body)
	}
	if p.Type != "about:blank" || p.Status != w.Code || p.Instance != r.URL.EscapedPath() {
		t.Errorf("problem %+v", p)
	}
	if got := p.Title + "|" + p.Detail; !strings.HasPrefix(got, want) {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if strings.Contains(w.Body.String(), "secret") {
		t.Error("the answer tells the cause")
	}
	if w.Code == 405 && w.Header().Get("Allow") == "" {
		t.Error("405 without Allow")
	}
}

func formOf(t *testing.T, name string, size int) (body, contentType string) {
	t.Helper()
	var b bytes.Buffer
	w := multipart.NewWriter(&b)
	part, err := w.CreateFormFile("resources", name)
	if err != nil {
		t.Fatal(err)
	}
	fmt.Fprint(part, strings.Repeat("x", size))
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return b.String(), w.FormDataContentType()
}

func TestTheContractIsServed(t *testing.T) {
	s := New(Options{})
	w := httptest.NewRecorder()
	s.ServeHTTP(w, httptest.NewRequest("GET", "/v2/openapi.json", nil))
	if w.Code != 200 || !bytes.Equal(w.Body.Bytes(), api.OpenAPI) {
		t.Fatalf("status %d, %d bytes", w.Code, w.Body.Len())
	}
	r := httptest.NewRequest("GET", "/v2/openapi.json", nil)
	r.Header.Set("If-None-Match", w.Header().Get("Etag"))
	w = httptest.NewRecorder()
	if s.ServeHTTP(w, r); w.Code != http.StatusNotModified {
		t.Errorf("with its tag: status %d", w.Code)
	}
}

func TestCoverage(t *testing.T) {
	built, unbuilt := Coverage(handlersOfTest())
	if len(built) != 9 || len(built)+len(unbuilt) != len(contract.Operations) {
		t.Errorf("%d built, %d not", len(built), len(unbuilt))
	}
}

func TestEveryOperationAnswers(t *testing.T) {
	s := New(Options{})
	for i := range contract.Operations {
		op := &contract.Operations[i]
		w := httptest.NewRecorder()
		s.ServeHTTP(w, httptest.NewRequest(op.Method, Base+op.Path, nil))
		if w.Code != http.StatusNotImplemented || !strings.Contains(w.Body.String(), op.ID) {
			t.Errorf("%s %s: %d %s", op.Method, op.Path, w.Code, w.Body)
		}
	}
}

func TestPanicsAreLogged(t *testing.T) {
	var log bytes.Buffer
	s := New(Options{Handlers: handlersOfTest(), Logger: slog.New(slog.NewTextHandler(&log, nil))})
	s.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest("POST", "/v2/jobs/2/completion", nil))
	if !strings.Contains(log.String(), "a secret") || !strings.Contains(log.String(), "server_test.go") {
		t.Errorf("log: %s", log.String())
	}
}

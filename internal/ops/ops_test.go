package ops

import (
	"io"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/prometheus/client_golang/prometheus"
)

func handler(report Report, pprof bool) (http.Handler, *slog.LevelVar) {
	level := new(slog.LevelVar)
	build := ReadBuild("1.2.3")
	return Handler(Sources{
		Health: HealthFunc(func() Report { return report }), Registry: NewRegistry(build), Build: build, Level: level, Pprof: pprof,
	}), level
}

func TestProbes(t *testing.T) {
	well := map[string]Component{"partition-1": {Status: Up}}
	ill := map[string]Component{"partition-1": {Status: Down, Details: map[string]any{"error": "disk full"}}}
	cases := []struct {
		name    string
		report  Report
		path    string
		status  int
		content string
	}{
		{"well", Report{true, true, true, well}, "/actuator/health", 200, `"status":"UP"`},
		{"well, parts", Report{true, true, true, well}, "/actuator/health", 200, `"partition-1":{"status":"UP"}`},
		{"a part is ill", Report{true, true, true, ill}, "/actuator/health", 503, `"disk full"`},
		{"starting", Report{false, false, true, nil}, "/actuator/health", 503, `"OUT_OF_SERVICE"`},
		{"starting is not ready", Report{false, false, true, nil}, "/actuator/health/readiness", 503, `"OUT_OF_SERVICE"`},
		{"starting is alive", Report{false, false, true, nil}, "/actuator/health/liveness", 200, `"UP"`},
		{"starting has not started", Report{false, false, true, nil}, "/actuator/health/startup", 503, `"OUT_OF_SERVICE"`},
		{"stopping has started", Report{true, false, true, nil}, "/actuator/health/startup", 200, `"UP"`},
		{"dead", Report{true, true, false, well}, "/actuator/health/liveness", 503, `"DOWN"`},
		{"old probe, ready", Report{true, true, true, well}, "/ready", 204, ""},
		{"old probe, not ready", Report{true, false, true, well}, "/ready", 503, ""},
		{"info", Report{}, "/actuator/info", 200, `"version":"1.2.3"`},
		{"metrics", Report{}, "/actuator/prometheus", 200, "tutti_build_info{"},
		{"index", Report{}, "/actuator", 200, `"href":"/actuator/health"`},
		{"profiles are off", Report{}, "/debug/pprof/", 404, ""},
		{"unknown", Report{}, "/actuator/env", 404, ""},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			h, _ := handler(tc.report, false)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, httptest.NewRequest("GET", tc.path, nil))
			if w.Code != tc.status || !strings.Contains(w.Body.String(), tc.content) {
				t.Errorf("got %d %s", w.Code, w.Body)
			}
		})
	}
	h, _ := handler(Report{}, true)
	w := httptest.NewRecorder()
	h.ServeHTTP(w, httptest.NewRequest("GET", "/debug/pprof/", nil))
	if w.Code != 200 {
		t.Errorf("profiles that were asked for: got %d", w.Code)
	}
}

func TestTheLogLevelCanBeChanged(t *testing.T) {
	cases := []struct {
		name, path, kind, body string
		status                 int
		want                   slog.Level
	}{
		{"debug", "/actuator/loggers/ROOT", "application/json", `{"configuredLevel":"DEBUG"}`, 204, slog.LevelDebug},
		{"lower case, spring's type", "/actuator/loggers/io.camunda", "application/vnd.spring-boot.actuator.v3+json", `{"configuredLevel":"error"}`, 204, slog.LevelError},
		{"without a name", "/actuator/loggers", "application/json", `{"configuredLevel":"warn"}`, 204, slog.LevelWarn},
		{"back to the start", "/actuator/loggers/ROOT", "application/json", `{"configuredLevel":null}`, 204, slog.LevelInfo},
		{"no such level", "/actuator/loggers/ROOT", "application/json", `{"configuredLevel":"loud"}`, 400, slog.LevelInfo},
		{"no such logger", "/actuator/loggers/x.y", "application/json", `{"configuredLevel":"DEBUG"}`, 404, slog.LevelInfo},
		{"a form of a web page", "/actuator/loggers/ROOT", "text/plain", `{"configuredLevel":"DEBUG"}`, 400, slog.LevelInfo},
		{"not JSON", "/actuator/loggers/ROOT", "application/json", `debug`, 400, slog.LevelInfo},
		{"too long", "/actuator/loggers/ROOT", "application/json", strings.Repeat(" ", 5000), 400, slog.LevelInfo},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			h, level := handler(Report{}, false)
			r := httptest.NewRequest("POST", tc.path, strings.NewReader(tc.body))
			r.Header.Set("Content-Type", tc.kind)
			w := httptest.NewRecorder()
			h.ServeHTTP(w, r)
			if w.Code != tc.status || level.Level() != tc.want {
				t.Errorf("got %d and level %v: %s", w.Code, level.Level(), w.Body)
			}
		})
	}
}

// Whatever paths are asked for, the labels stay those of the routes.
func TestLabelsAreBounded(t *testing.T) {
	requests := NewRequests()
	registry := prometheus.NewRegistry()
	registry.MustRegister(requests)
	mux := http.NewServeMux()
	mux.HandleFunc("GET /v2/jobs/{key}", func(w http.ResponseWriter, r *http.Request) {
		if r.PathValue("key") == "0" {
			w.WriteHeader(http.StatusNotFound)
		}
		_, _ = io.WriteString(w, "{}")
	})
	wrapped := requests.Wrap(mux)
	for _, path := range []string{"/v2/jobs/0", "/v2/jobs/1", "/v2/jobs/2", "/a", "/b", "/c?d=e"} {
		for _, method := range []string{"GET", "BREW"} {
			wrapped.ServeHTTP(httptest.NewRecorder(), httptest.NewRequest(method, path, nil))
		}
	}
	families, err := registry.Gather()
	if err != nil {
		t.Fatal(err)
	}
	var got []string
	for _, family := range families {
		if family.GetName() != "http_server_requests_seconds" {
			continue
		}
		for _, metric := range family.GetMetric() {
			var values []string
			for _, label := range metric.GetLabel() {
				values = append(values, label.GetValue())
			}
			got = append(got, strings.Join(values, " "))
		}
	}
	want := "GET 200 /v2/jobs/{key}, GET 404 /v2/jobs/{key}, any 404 none, any 405 none"
	if text := strings.Join(got, ", "); text != want {
		t.Errorf("got  %s\nwant %s", text, want)
	}
}

func TestListenSaysWhatToDo(t *testing.T) {
	first, err := Listen("127.0.0.1:0", "listen")
	if err != nil {
		t.Fatal(err)
	}
	defer first.Close()
	_, err = Listen(first.Addr().String(), "listen")
	if err == nil || !strings.Contains(err.Error(), "--listen") || !strings.Contains(err.Error(), "another process") {
		t.Errorf("a busy port: %v", err)
	}
}

func TestExposed(t *testing.T) {
	for address, want := range map[string]bool{
		"127.0.0.1:80": false, "[::1]:80": false, "[::ffff:127.0.0.1]:80": false,
		"0.0.0.0:80": true, "[::]:80": true, "10.0.0.1:80": true,
	} {
		at, err := net.ResolveTCPAddr("tcp", address)
		if err != nil {
			t.Fatal(err)
		}
		if got := Exposed(at); got != want {
			t.Errorf("Exposed(%s) = %v", address, got)
		}
	}
	at, _ := net.ResolveTCPAddr("tcp", "[::]:8080")
	if got := URL(at); got != "http://127.0.0.1:8080" {
		t.Errorf("URL = %s", got)
	}
}

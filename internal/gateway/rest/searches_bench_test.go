package rest

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/cluster"
)

// BenchmarkReads reads from a cluster that has 2,000 instances, without the network.
func BenchmarkReads(b *testing.B) {
	s := open(b, cluster.Options{}, APIOptions{})
	s.deploy("plain.bpmn")
	instance := ""
	for range 2000 {
		instance = s.start("plain", `{"a":1}`)
	}
	task := s.taskOf(instance)
	server := New(Options{Handlers: NewAPI(s.cluster, APIOptions{}).Handlers()})
	for _, c := range []struct{ name, method, path, body string }{
		{"get", "GET", "/user-tasks/" + task, ""},
		{"search-one", "POST", "/user-tasks/search", `{"filter":{"processInstanceKey":"` + instance + `"}}`},
		{"search-100", "POST", "/process-instances/search", `{"filter":{"state":"ACTIVE"},"sort":[{"field":"startDate","order":"DESC"}]}`},
		{"effective-variables", "POST", "/user-tasks/" + task + "/effective-variables/search", `{}`},
	} {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				r := httptest.NewRequest(c.method, Base+c.path, strings.NewReader(c.body))
				r.Header.Set("Content-Type", "application/json")
				w := httptest.NewRecorder()
				if server.ServeHTTP(w, r); w.Code != http.StatusOK {
					b.Fatalf("status %d: %s", w.Code, w.Body)
				}
			}
		})
	}
}

package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// A small server with the few operations that a load needs. It writes keys as numbers or as texts, refuses some
// requests, and knows how many instances were created and completed.
type small struct {
	textKeys    bool
	refuseEach  int64 // every n-th request is refused; 0: none
	requests    atomic.Int64
	mu          sync.Mutex
	last        int64
	waiting     []int64
	arrived     chan struct{}
	definitions map[string]bool // definition key → has a task
	created     int
	completed   int
	wrong       []string
}

func (s *small) key() string {
	s.last++
	if s.textKeys {
		return fmt.Sprintf("%q", fmt.Sprint(s.last))
	}
	return fmt.Sprint(s.last)
}

func (s *small) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	if s.refuseEach > 0 && s.requests.Add(1)%s.refuseEach == 0 && r.URL.Path != "/v2/topology" && r.URL.Path != "/v2/deployments" {
		w.WriteHeader(http.StatusServiceUnavailable)
		return
	}
	body, _ := io.ReadAll(r.Body)
	switch {
	case r.URL.Path == "/v2/topology":
		_, _ = io.WriteString(w, `{"brokers":[],"partitionsCount":3,"gatewayVersion":"8.9.0"}`)
	case r.URL.Path == "/v2/deployments":
		s.mu.Lock()
		defer s.mu.Unlock()
		key := s.key()
		s.definitions[strings.Trim(key, `"`)] = strings.Contains(string(body), "serviceTask")
		_, _ = fmt.Fprintf(w, `{"deployments":[{"processDefinition":{"processDefinitionKey":%s}}]}`, key)
	case r.URL.Path == "/v2/process-instances":
		s.create(w, body)
	case r.URL.Path == "/v2/jobs/activation":
		s.activate(w, r)
	case strings.HasSuffix(r.URL.Path, "/completion"):
		s.mu.Lock()
		s.completed++
		s.mu.Unlock()
		w.WriteHeader(http.StatusNoContent)
	default:
		w.WriteHeader(http.StatusNotFound)
	}
}

func (s *small) create(w http.ResponseWriter, body []byte) {
	var request struct {
		Key any `json:"processDefinitionKey"`
	}
	decoder := json.NewDecoder(strings.NewReader(string(body)))
	decoder.UseNumber()
	err := decoder.Decode(&request)
	s.mu.Lock()
	defer s.mu.Unlock()
	if _, isText := request.Key.(string); err != nil || isText != s.textKeys {
		s.wrong = append(s.wrong, string(body))
	}
	s.created++
	if s.definitions[fmt.Sprint(request.Key)] {
		s.last++
		s.waiting = append(s.waiting, s.last)
		select {
		case s.arrived <- struct{}{}:
		default:
		}
	}
	_, _ = fmt.Fprintf(w, `{"processInstanceKey":%s,"padding":%q}`, s.key(), strings.Repeat("x", rand.IntN(3000)))
}

func (s *small) activate(w http.ResponseWriter, r *http.Request) {
	deadline := time.After(200 * time.Millisecond)
	for {
		s.mu.Lock()
		jobs := s.waiting[:min(len(s.waiting), jobsAtATime)]
		s.waiting = s.waiting[len(jobs):]
		s.mu.Unlock()
		if len(jobs) > 0 {
			var out []string
			for _, job := range jobs {
				if s.textKeys {
					out = append(out, fmt.Sprintf(`{"type":"t","jobKey":"%d"}`, job))
				} else {
					out = append(out, fmt.Sprintf(`{"jobKey": %d}`, job))
				}
			}
			w.(http.Flusher).Flush() // in chunks
			_, _ = fmt.Fprintf(w, `{"jobs":[%s]}`, strings.Join(out, ","))
			return
		}
		select {
		case <-s.arrived:
		case <-deadline:
			_, _ = io.WriteString(w, `{"jobs":[]}`)
			return
		case <-r.Context().Done():
			return
		}
	}
}

func TestALoadCountsWhatTheServerSaw(t *testing.T) {
	for _, tc := range []struct {
		name       string
		textKeys   bool
		refuseEach int64
		rate       float64
	}{
		{"keys as texts", true, 0, 0},
		{"keys as numbers", false, 0, 0},
		{"some are refused", true, 7, 0},
		{"at a rate", true, 0, 400},
	} {
		t.Run(tc.name, func(t *testing.T) {
			server := &small{textKeys: tc.textKeys, refuseEach: tc.refuseEach, arrived: make(chan struct{}, 1), definitions: map[string]bool{}}
			at := httptest.NewServer(server)
			defer at.Close()
			report, err := Run(context.Background(), Options{
				URL: at.URL, Duration: 300 * time.Millisecond, Warmup: 50 * time.Millisecond, Connections: 4, Rate: tc.rate, PID: ownPID(),
			})
			if err != nil {
				t.Fatal(err)
			}
			check(t, server, report, tc.refuseEach > 0, tc.rate)
		})
	}
}

func check(t *testing.T, server *small, report *Report, refusing bool, rate float64) {
	t.Helper()
	one, many := report.OneTask, report.StraightThrough
	if len(server.wrong) > 0 {
		t.Errorf("the server was sent keys in the form of another: %s", server.wrong[0])
	}
	if one.Completed == 0 || one.Created == 0 || many.One.Completed == 0 || many.Many.Completed == 0 {
		t.Errorf("nothing was done: %+v %+v", one, many)
	}
	if one.Left != 0 || one.Failed != 0 || many.Many.Failed != 0 {
		t.Errorf("left %d, failed %d %s", one.Left, one.Failed, one.FirstError)
	}
	if refusing != (one.Refused > 0) {
		t.Errorf("refused %d", one.Refused)
	}
	if counted := one.Created + many.One.Completed + many.Many.Completed; int(counted) > server.created || one.Completed > int64(server.completed) {
		t.Errorf("the report has more than the server: %d created of %d, %d completed of %d", counted, server.created, one.Completed, server.completed)
	}
	if one.Create.P50 <= 0 || one.Create.P99 < one.Create.P50 || one.Create.Most < one.Create.P99 {
		t.Errorf("percentiles out of order: %+v", one.Create)
	}
	if rate > 0 && (one.CreatedPerSecond > rate*1.2 || one.CreatedPerSecond < rate*0.5) {
		t.Errorf("%v created a second at a rate of %v", one.CreatedPerSecond, rate)
	}
	if report.Server.Partitions != 3 || report.Server.Version != "8.9.0" {
		t.Errorf("server %+v", report.Server)
	}
	if ownPID() != 0 && one.ServerCPU == nil {
		t.Error("no processor time, though there is a process to measure")
	}
}

// ownPID is this process where there is a /proc, so that measuring is part of the test.
func ownPID() int {
	if _, ok := readUsage(os.Getpid()); ok {
		return os.Getpid()
	}
	return 0
}

func TestAServerThatIsNotOneEndsTheRun(t *testing.T) {
	down := httptest.NewServer(http.NotFoundHandler())
	defer down.Close()
	for name, tc := range map[string]struct {
		o    Options
		want string
	}{
		"not found":     {Options{URL: down.URL}, "expected GET /v2/topology to answer 200, found 404"},
		"nobody there":  {Options{URL: "http://127.0.0.1:1"}, "no server answers at 127.0.0.1:1"},
		"not http":      {Options{URL: "https://example.org"}, "expected a URL such as"},
		"no scenario":   {Options{URL: down.URL, Scenarios: []string{"x"}}, "expected a scenario of"},
		"no process":    {Options{URL: down.URL, PID: 1 << 30}, "there is no process"},
		"small backlog": {Options{URL: down.URL, Backlog: 1}, "expected a backlog"},
	} {
		tc.o.Connections, tc.o.Duration = 2, time.Millisecond
		if _, err := Run(context.Background(), tc.o); err == nil || !strings.Contains(err.Error(), tc.want) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestHistogramIsWithinThreePercent(t *testing.T) {
	for range 2000 {
		d := time.Duration(rand.Int64N(1<<rand.IntN(40))) * time.Microsecond
		i := bucket(uint64(d / time.Microsecond))
		got := middle(i)
		if diff := float64(got-d) / float64(max(d, 1)); diff > 0.032 || diff < -0.032 {
			t.Fatalf("%v stands for %v in bucket %d: off by %.3f", got, d, i, diff)
		}
	}
	var h histogram
	for i := 1; i <= 1000; i++ {
		h.add(time.Duration(i) * time.Millisecond)
	}
	for q, want := range map[float64]time.Duration{0.5: 500 * time.Millisecond, 0.99: 990 * time.Millisecond, 1: time.Second} {
		if got := h.quantile(q); got < want*97/100 || got > want*103/100 {
			t.Errorf("quantile %v = %v, want about %v", q, got, want)
		}
	}
}

// Whatever a server answers, reading it ends and does not panic.
func FuzzAnswer(f *testing.F) {
	f.Add("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
	f.Add("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n0\r\n\r\n")
	f.Add("HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n")
	f.Fuzz(func(t *testing.T, answer string) {
		c := &connection{reader: bufio.NewReader(strings.NewReader(answer))}
		if _, err := c.read(); err == nil {
			keys(nil, c.body, "jobKey")
		}
	})
}

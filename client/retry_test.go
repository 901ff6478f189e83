package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// quick tries again without a wait that a test would notice.
var quick = WithRetry(Retry{Attempts: 3, Base: time.Millisecond, Max: 2 * time.Millisecond})

func TestWhatIsSentAgain(t *testing.T) {
	busy := func(w http.ResponseWriter) { problem(w, 503, resourceExhausted, "later") }
	read := func(ctx context.Context, c *Client) error {
		_, err := c.SearchUserTasks(ctx, UserTaskSearchQuery{})
		return err
	}
	write := func(ctx context.Context, c *Client) error {
		return c.AssignUserTask(ctx, key, UserTaskAssignmentRequest{Assignee: Some("demo")})
	}
	cases := []struct {
		name string
		fail func(http.ResponseWriter)
		call func(context.Context, *Client) error
		want int32
	}{
		{"a write that was refused for want of capacity", busy, write, 3},
		{"a write that a proxy refused with 429", func(w http.ResponseWriter) { w.WriteHeader(429) }, write, 3},
		{"a write whose connection broke", func(w http.ResponseWriter) { panic(http.ErrAbortHandler) }, write, 1},
		{"a write that timed out in the cluster", func(w http.ResponseWriter) { problem(w, 504, "DEADLINE_EXCEEDED", "slow") }, write, 1},
		{"a write that met another 503", func(w http.ResponseWriter) { problem(w, 503, "UNAVAILABLE", "no leader") }, write, 1},
		{"a write that is safe to repeat", func(w http.ResponseWriter) { panic(http.ErrAbortHandler) }, func(ctx context.Context, c *Client) error {
			return c.AssignUserTask(ctx, key, UserTaskAssignmentRequest{Assignee: Some("demo")}, SafeToRepeat())
		}, 3},
		{"a search whose connection broke", func(w http.ResponseWriter) { panic(http.ErrAbortHandler) }, read, 3},
		{"a search that met any 503", func(w http.ResponseWriter) { problem(w, 503, "UNAVAILABLE", "no leader") }, read, 3},
		{"a search behind a proxy that is down", func(w http.ResponseWriter) { w.WriteHeader(502) }, read, 3},
		{"a search that the cluster failed", func(w http.ResponseWriter) { problem(w, 500, "INTERNAL", "oops") }, read, 1},
		{"a search that is invalid", func(w http.ResponseWriter) { problem(w, 400, "INVALID_ARGUMENT", "no") }, read, 1},
		{"a call that says not to", busy, func(ctx context.Context, c *Client) error {
			return c.AssignUserTask(ctx, key, UserTaskAssignmentRequest{}, NoRetry())
		}, 1},
		{"a call that says how often", busy, func(ctx context.Context, c *Client) error {
			return c.AssignUserTask(ctx, key, UserTaskAssignmentRequest{}, Attempts(2))
		}, 2},
		{"a deployment, whose files are read again", busy, func(ctx context.Context, c *Client) error {
			_, err := c.CreateDeployment(ctx, CreateDeploymentRequest{Resources: []File{FileOf("a.bpmn", []byte("<a/>"))}})
			return err
		}, 3},
		{"a deployment whose file can be read once", busy, func(ctx context.Context, c *Client) error {
			_, err := c.CreateDeployment(ctx, CreateDeploymentRequest{Resources: []File{FileFrom("a.bpmn", strings.NewReader("<a/>"))}})
			return err
		}, 1},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			var asked atomic.Int32
			address := serve(t, func(w http.ResponseWriter, r *http.Request) {
				io.Copy(io.Discard, r.Body)
				asked.Add(1)
				c.fail(w)
			})
			client := to(t, address, quick)
			if err := c.call(t.Context(), client); err == nil {
				t.Error("no error")
			} else if c.want > 1 && !strings.Contains(err.Error(), fmt.Sprintf("%d attempts", c.want)) && !strings.Contains(err.Error(), "body that is not") {
				t.Errorf("%q does not say how often it was tried", err)
			}
			if asked.Load() != c.want {
				t.Errorf("asked %d times, want %d", asked.Load(), c.want)
			}
		})
	}
}

func TestASecondAttemptSucceeds(t *testing.T) {
	var asked atomic.Int32
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		if asked.Add(1) == 1 {
			w.Header().Set("Retry-After", "0")
			problem(w, 503, resourceExhausted, "later")
			return
		}
		if string(body) != `{"assignee":"demo"}` {
			t.Errorf("the second body is %s", body)
		}
		w.WriteHeader(204)
	}), quick)
	if err := c.AssignUserTask(t.Context(), key, UserTaskAssignmentRequest{Assignee: Some("demo")}); err != nil {
		t.Error(err)
	}
	if load := c.Load(); load.Signals != 1 || load.Severity != Soft || load.Limit != 16 {
		t.Errorf("load %+v", load)
	}
}

// TestTheContextEndsWhileWaiting keeps what the cluster said last beside that the context ended.
func TestTheContextEndsWhileWaiting(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Retry-After", "3600")
		problem(w, 503, resourceExhausted, "later")
	}), WithRetry(Retry{Attempts: 5, Max: time.Minute}), WithHooks(Hooks{
		Retry: func(context.Context, Call, int, time.Duration, error) { cancel() },
	}))
	err := c.AssignUserTask(ctx, key, UserTaskAssignmentRequest{})
	checkIs(t, err, []error{context.Canceled, ErrBackpressure}, []error{ErrNetwork})
	var typed *AssignUserTaskError
	if !errors.As(err, &typed) || !typed.IsUnavailable() {
		t.Errorf("%T: %v", err, err)
	}
}

func TestWaits(t *testing.T) {
	r := Retry{Base: 100 * time.Millisecond, Max: 2 * time.Second}.withDefaults()
	limits := []time.Duration{100, 200, 400, 800, 1600, 2000, 2000}
	for attempts, limit := range limits {
		seen := map[time.Duration]bool{}
		for range 200 {
			d := r.wait(attempts+1, 0)
			if d < 0 || d > limit*time.Millisecond {
				t.Errorf("after %d attempts the wait is %v, want at most %v ms", attempts+1, d, limit)
			}
			seen[d] = true
		}
		if len(seen) < 100 {
			t.Errorf("after %d attempts only %d different waits of 200: that is no full jitter", attempts+1, len(seen))
		}
	}
	if d := r.wait(1, 7*time.Second); d < 7*time.Second || d > 8*time.Second {
		t.Errorf("Retry-After of 7 s is waited for %v", d)
	}
	if d := r.wait(1, time.Hour); d > 21*time.Second {
		t.Errorf("Retry-After of an hour is waited for %v", d)
	}
}

func TestRetryAfter(t *testing.T) {
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	for text, want := range map[string]time.Duration{
		"": 0, "3": 3 * time.Second, "-1": 0, "soon": 0, "99999999999999999999": (1<<31 - 1) * time.Second,
		"Fri, 02 Jan 2026 03:04:15 GMT": 10 * time.Second, "Fri, 02 Jan 2026 03:04:00 GMT": 0,
	} {
		if got := retryAfter(http.Header{"Retry-After": {text}}, now); got != want {
			t.Errorf("%q: %v, want %v", text, got, want)
		}
	}
}

// TestTheBudget lets a client that only fails send ten requests more than calls, and one more for five calls.
func TestTheBudget(t *testing.T) {
	var asked atomic.Int32
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked.Add(1)
		problem(w, 503, resourceExhausted, "later")
	}), WithRetry(Retry{Attempts: 3, Base: time.Microsecond, Max: time.Microsecond}), WithBackpressure(Legacy))
	const calls = 200
	for range calls {
		_ = c.AssignUserTask(t.Context(), key, UserTaskAssignmentRequest{})
	}
	if extra := asked.Load() - calls; extra < 45 || extra > 50 {
		t.Errorf("%d requests more than calls, want ten and a fifth of %d", extra, calls)
	}
}

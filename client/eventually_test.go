package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"
	"time"
)

func TestEventually(t *testing.T) {
	cases := []struct {
		name   string
		answer func(w http.ResponseWriter, read int)
		reads  int
		is     error
		text   string
	}{
		{"there at once", func(w http.ResponseWriter, _ int) { fmt.Fprint(w, `{"state":"COMPLETED"}`) }, 1, nil, ""},
		{"there after a while", func(w http.ResponseWriter, read int) {
			switch {
			case read < 3:
				problem(w, 404, "NOT_FOUND", "not yet")
			case read < 5:
				fmt.Fprint(w, `{"state":"ACTIVE"}`)
			default:
				fmt.Fprint(w, `{"state":"COMPLETED"}`)
			}
		}, 5, nil, ""},
		{"there once the cluster is", func(w http.ResponseWriter, read int) {
			if read < 6 {
				problem(w, 503, "UNAVAILABLE", "starting")
				return
			}
			fmt.Fprint(w, `{"state":"COMPLETED"}`)
		}, 6, nil, ""},
		{"forbidden", func(w http.ResponseWriter, _ int) { problem(w, 403, "FORBIDDEN", "not you") }, 1, ErrForbidden, "not you"},
		{"never there", func(w http.ResponseWriter, _ int) { problem(w, 404, "NOT_FOUND", "not yet") }, 0, ErrNotFound, "not as wanted after"},
		{"never as wanted", func(w http.ResponseWriter, _ int) { fmt.Fprint(w, `{"state":"ACTIVE"}`) }, 0, context.DeadlineExceeded, "not as wanted after"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			reads := 0
			client := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
				reads++
				c.answer(w, reads)
			}))
			got, err := Eventually(t.Context(), client, func(ctx context.Context) (*ProcessInstanceResult, error) {
				return client.GetProcessInstance(ctx, "17")
			}, func(p *ProcessInstanceResult) bool { return p.State == ProcessInstanceCompleted }, Every(time.Millisecond), Within(200*time.Millisecond))
			if c.is == nil {
				if err != nil || got.State != ProcessInstanceCompleted || reads != c.reads {
					t.Errorf("%v, %v after %d reads", got, err, reads)
				}
				return
			}
			if !errors.Is(err, c.is) || !strings.Contains(err.Error(), c.text) || c.reads > 0 && reads != c.reads {
				t.Errorf("%v after %d reads", err, reads)
			}
		})
	}
}

func TestEventuallyEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(t.Context())
	client := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		cancel()
		problem(w, 404, "NOT_FOUND", "not yet")
	}))
	_, err := Eventually(ctx, client, func(ctx context.Context) (*ProcessInstanceResult, error) { return client.GetProcessInstance(ctx, "17") }, nil)
	if !errors.Is(err, context.Canceled) {
		t.Error(err)
	}
}

// TestHooksAndTheLogSeeEverything follows a call that needs two attempts.
func TestHooksAndTheLogSeeEverything(t *testing.T) {
	var told []string
	note := func(format string, args ...any) { told = append(told, fmt.Sprintf(format, args...)) }
	asked := 0
	address := serve(t, func(w http.ResponseWriter, r *http.Request) {
		asked++
		if r.Header.Get("traceparent") != fmt.Sprint("attempt-", asked) {
			t.Errorf("traceparent %q", r.Header.Get("traceparent"))
		}
		if asked == 1 {
			problem(w, 503, resourceExhausted, "later")
			return
		}
		w.WriteHeader(204)
	})
	type span struct{}
	hooks := Hooks{
		Call: func(ctx context.Context, c Call) (context.Context, func(Outcome)) {
			note("begin %s %s %s %s", c.Operation, c.Method, c.Route, c.Subject)
			return context.WithValue(ctx, span{}, "mine"), func(o Outcome) { note("end %d %d %v", o.Status, o.Attempts, o.Err) }
		},
		Attempt: func(ctx context.Context, r *http.Request, attempt int) {
			note("attempt %d in %v", attempt, ctx.Value(span{}))
			r.Header.Set("traceparent", fmt.Sprint("attempt-", attempt))
		},
		Retry: func(_ context.Context, c Call, attempt int, _ time.Duration, err error) {
			note("again %d %t", attempt, errors.Is(err, ErrBackpressure))
		},
		Load: func(l Load) { note("load %v %d", l.Severity, l.Limit) },
	}
	var log strings.Builder
	logger := slog.New(slog.NewTextHandler(&log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	c := to(t, address, quick, WithHooks(hooks), WithHooks(Hooks{}), WithLogger(logger))
	if err := c.UnassignUserTask(t.Context(), key); err != nil {
		t.Fatal(err)
	}
	want := []string{
		"begin unassignUserTask DELETE /user-tasks/{userTaskKey}/assignee 2251799813685281", "attempt 1 in mine", "load soft 16", "again 1 true",
		"attempt 2 in mine", "end 204 2 <nil>",
	}
	if fmt.Sprint(told) != fmt.Sprint(want) {
		t.Errorf("told\n%s\nwant\n%s", strings.Join(told, "\n"), strings.Join(want, "\n"))
	}
	for _, text := range []string{"operation=unassignUserTask", "attempts=2", "trying again", "severity=soft"} {
		if !strings.Contains(log.String(), text) {
			t.Errorf("the log does not say %q:\n%s", text, log.String())
		}
	}
}

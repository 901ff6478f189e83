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

// TestHandlersThatReturnNilsOfAType returns errors that are nil pointers, and results that are nil maps.
func TestHandlersThatReturnNilsOfAType(t *testing.T) {
	for name, c := range map[string]struct {
		handler Handler
		want    string
	}{
		"BPMNError":  {func(context.Context, *Job) (Object, error) { var e *BPMNError; return Object{}, e }, "failure"},
		"JobFailure": {func(context.Context, *Job) (Object, error) { var e *JobFailure; return Object{}, e }, "failure"},
		"map": {Typed(func(context.Context, *Job, map[string]any) (map[string]any, error) {
			return nil, nil
		}), "completion {}"},
	} {
		d := newDepot(t, 1)
		w := to(t, d.URL).NewWorker("charge", c.handler)
		if n, err := w.RunOnce(t.Context()); n != 1 || err != nil {
			t.Errorf("%s: %d, %v", name, n, err)
		}
		if got := d.only(t); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s: %s, want %s", name, got, c.want)
		}
	}
}

// TestAPanicOfOnJobErrorCostsOneJob lets what is told of failures panic.
func TestAPanicOfOnJobErrorCostsOneJob(t *testing.T) {
	d := newDepot(t, 2)
	w := to(t, d.URL).NewWorker("charge", func(context.Context, *Job) (Object, error) { return Object{}, errors.New("no") },
		OnJobError(func(*Job, error) { panic("oh") }))
	if n, err := w.RunOnce(t.Context()); n != 2 || err != nil || w.Stats().Lost != 2 {
		t.Errorf("%d, %v, %+v", n, err, w.Stats())
	}
}

// TestAHandlerThatHeedsNothingDoesNotHoldTheClient closes worker and client while a handler goes on for ever.
func TestAHandlerThatHeedsNothingDoesNotHoldTheClient(t *testing.T) {
	d := newDepot(t, 1)
	c, err := New(WithoutEnvironment(), WithAddress(d.URL))
	if err != nil {
		t.Fatal(err)
	}
	started, release := make(chan struct{}), make(chan struct{})
	defer close(release)
	w := c.NewWorker("charge", func(context.Context, *Job) (Object, error) {
		close(started)
		<-release
		return Object{}, nil
	}, DrainTimeout(10*time.Millisecond))
	if err := w.Start(t.Context()); err != nil {
		t.Fatal(err)
	}
	<-started
	ctx, cancel := context.WithTimeout(t.Context(), 10*time.Millisecond)
	defer cancel()
	if err := c.Shutdown(ctx); !errors.Is(err, ErrDrainTime) {
		t.Error(err)
	}
	if err := w.Start(t.Context()); err == nil {
		t.Error("a worker starts though its client is closed")
	}
	late := c.NewWorker("charge", func(context.Context, *Job) (Object, error) { return Object{}, nil })
	if err := late.Start(t.Context()); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
	if err := late.Close(); err != nil {
		t.Errorf("closing a worker that did not start: %v", err)
	}
}

// TestAnExtensionThatHangsCostsOneJob has a cluster that does not answer the first job's extension. The other jobs keep their time.
func TestAnExtensionThatHangsCostsOneJob(t *testing.T) {
	var second atomic.Int32
	first := make(chan struct{})
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body) // only then does the server see that the caller has gone
		switch {
		case strings.HasSuffix(r.URL.Path, "/activation"):
			fmt.Fprint(w, `{"jobs":[{"jobKey":"1","retries":3},{"jobKey":"2","retries":3}]}`)
		case r.Method == http.MethodPatch && strings.HasSuffix(r.URL.Path, "/1"):
			<-r.Context().Done()
		case r.Method == http.MethodPatch:
			second.Add(1)
			w.WriteHeader(204)
		default:
			w.WriteHeader(204)
		}
	})
	w := to(t, url).NewWorker("charge", func(ctx context.Context, job *Job) (Object, error) {
		if job.JobKey == "1" {
			<-ctx.Done()
			if !errors.Is(context.Cause(ctx), ErrJobLost) {
				t.Errorf("the first job's context ended with %v", context.Cause(ctx))
			}
			close(first)
			return Object{}, ErrLeaveJob
		}
		<-first
		for second.Load() < 2 && ctx.Err() == nil {
			time.Sleep(time.Millisecond) // the handler's own work
		}
		return Object{}, ctx.Err()
	}, JobTimeout(80*time.Millisecond), Concurrency(2))
	running, stop := context.WithCancel(t.Context())
	if err := w.Start(running); err != nil {
		t.Fatal(err)
	}
	<-first
	stop()
	_ = w.Close()
	if second.Load() == 0 {
		t.Error("the second job's time was never extended")
	}
}

// TestAnAnswerIsRepeatedUntilItArrives answers a job while a proxy in front of the cluster fails for a while.
func TestAnAnswerIsRepeatedUntilItArrives(t *testing.T) {
	var tries atomic.Int32
	url := serve(t, func(w http.ResponseWriter, r *http.Request) {
		if strings.HasSuffix(r.URL.Path, "/activation") {
			fmt.Fprint(w, `{"jobs":[{"jobKey":"1","retries":3}]}`)
			return
		}
		if n := tries.Add(1); n <= 3 {
			w.Header().Set("Content-Type", "text/html")
			w.WriteHeader([]int{502, 503, 504}[n-1])
			return
		}
		problem(w, 404, "NOT_FOUND", "no such job") // one of them had arrived
	})
	w := to(t, url, WithRetry(Retry{Base: time.Millisecond, Max: time.Millisecond})).NewWorker("charge",
		func(context.Context, *Job) (Object, error) { return Object{}, nil }, Concurrency(1))
	if n, err := w.RunOnce(t.Context()); n != 1 || err != nil || tries.Load() != 4 {
		t.Errorf("%d jobs, %v, %d tries, %+v", n, err, tries.Load(), w.Stats())
	}
}

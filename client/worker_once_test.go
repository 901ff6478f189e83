package client

import (
	"context"
	"errors"
	"runtime"
	"sync"
	"testing"
)

// TestRunningOnceDoesWhatThereIs has five jobs for a worker that takes two at a time.
func TestRunningOnceDoesWhatThereIs(t *testing.T) {
	d := newDepot(t, 5)
	c := to(t, d.URL)
	atOnce := 0
	w := c.NewWorker("charge", func(_ context.Context, job *Job) (Object, error) {
		atOnce++
		defer func() { atOnce-- }()
		if atOnce > 1 || job.JobKey == "" {
			t.Errorf("%d handlers at once", atOnce)
		}
		return Vars(map[string]any{"paid": true}), nil
	}, Concurrency(2))
	for round, want := range []int{2, 2, 1, 0, 0} {
		if n, err := w.RunOnce(t.Context()); n != want || err != nil {
			t.Errorf("round %d: %d jobs, %v, want %d", round, n, err, want)
		}
	}
	if s := w.Stats(); s != (WorkerStats{Activated: 5, Completed: 5}) {
		t.Errorf("%+v", s)
	}
}

// TestRunningOnceEnds looks at what is left when a handler ends the context, the goroutine or panics.
func TestRunningOnceEnds(t *testing.T) {
	d := newDepot(t, 3)
	c := to(t, d.URL)
	ctx, cancel := context.WithCancel(t.Context())
	w := c.NewWorker("charge", func(context.Context, *Job) (Object, error) { cancel(); return Object{}, ErrLeaveJob }, Concurrency(3))
	if n, err := w.RunOnce(ctx); n != 1 || !errors.Is(err, context.Canceled) || w.Stats().Running != 0 {
		t.Errorf("%d jobs, %v, %+v", n, err, w.Stats())
	}

	d = newDepot(t, 1)
	w = to(t, d.URL).NewWorker("charge", func(context.Context, *Job) (Object, error) { panic("oh") })
	if n, err := w.RunOnce(t.Context()); n != 1 || err != nil || w.Stats() != (WorkerStats{Activated: 1, Failed: 1}) {
		t.Errorf("%d jobs, %v, %+v", n, err, w.Stats())
	}

	if _, err := c.NewWorker("", nil).RunOnce(t.Context()); err == nil {
		t.Error("a worker without type and handler runs")
	}
	d.Close()
	if _, err := w.RunOnce(t.Context()); !errors.Is(err, ErrNetwork) {
		t.Errorf("the cluster is gone: %v", err)
	}
}

// TestRunningOnceOutlivesAHandlerThatEndsItsGoroutine is what t.FailNow in a handler does.
func TestRunningOnceOutlivesAHandlerThatEndsItsGoroutine(t *testing.T) {
	d := newDepot(t, 2)
	w := to(t, d.URL).NewWorker("charge", func(context.Context, *Job) (Object, error) { runtime.Goexit(); return Object{}, nil }, Concurrency(2))
	returned := false
	var own sync.WaitGroup
	own.Go(func() {
		_, _ = w.RunOnce(t.Context())
		returned = true
	})
	own.Wait()
	if returned || w.Stats().Running != 0 {
		t.Errorf("returned: %v, %d jobs are still the worker's own", returned, w.Stats().Running)
	}
}

package client

import (
	"context"
	"fmt"
	"sync"
	"time"
)

// RunOnce does the jobs that there are now, at most as many as [Concurrency] says, one after the other and on the caller's
// goroutine. It does not wait for jobs, and returns how many it did: 0 when there were none. It is for tests and for programs that
// somebody else starts now and then; the worker need not be started, and may be asked again.
//
// Its error says why the cluster could not be asked. What went wrong with a job is the job's own matter, as in [Worker.Run].
func (w *Worker) RunOnce(ctx context.Context) (int, error) {
	if w.jobType == "" || w.handler == nil {
		return 0, fmt.Errorf("running the worker for %q: expected a type of job and a handler, found not both", w.jobType)
	}
	jobs, err := w.activate(ctx, w.options.concurrency, -time.Millisecond)
	if err != nil || len(jobs) == 0 {
		return 0, err
	}
	handling, abort := context.WithCancelCause(ctx)
	defer abort(nil)
	var own sync.WaitGroup
	defer own.Wait()
	extending, stopExtending := context.WithCancel(handling)
	defer stopExtending()
	if w.options.extend {
		own.Go(func() { w.extendAll(extending) })
	}
	taken := make([]*Job, len(jobs))
	for i := range jobs {
		taken[i] = w.take(handling, &jobs[i])
	}
	defer func() { // also where a handler ends the goroutine
		for _, job := range taken {
			w.end(job)
		}
	}()
	for i, job := range taken {
		if ctx.Err() != nil {
			return i, ctx.Err()
		}
		w.do(handling, job)
	}
	return len(taken), nil
}

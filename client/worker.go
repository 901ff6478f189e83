package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"runtime/debug"
	"sync"
	"sync/atomic"
	"time"
)

// Worker does jobs of one type. [Client.NewWorker] makes one; [Worker.Run] or [Worker.Start] sets it to work.
//
// It asks for jobs when it has room, and asks the cluster to wait while there are none. Each job runs on a goroutine of its
// own, at most as many as [Concurrency] allows. While a handler runs, the job's time is extended.
type Worker struct {
	client  *Client
	jobType string
	handler Handler
	options workerOptions

	started  atomic.Bool
	stopping chan struct{} // closed when no more jobs are asked for
	stopOnce sync.Once
	done     chan struct{} // closed when all is over
	abort    context.CancelCauseFunc
	err      error // of the drain, once done is closed

	mu      sync.Mutex
	running map[*Job]struct{}
	freed   chan struct{} // has an element when a job ended
	jobs    sync.WaitGroup

	activated, completed, failed, thrown, lost atomic.Uint64
}

// WorkerStats counts what a worker did.
type WorkerStats struct {
	Running   int    // jobs whose handler runs
	Activated uint64 // jobs that the cluster handed out
	Completed uint64
	Failed    uint64 // answered with a failure
	Thrown    uint64 // answered with a BPMN error
	Lost      uint64 // jobs whose answer did not arrive, or whose time was over
}

// NewWorker makes a worker for the jobs of a type. It does nothing before [Worker.Run] or [Worker.Start].
func (c *Client) NewWorker(jobType string, handler Handler, opts ...WorkerOption) *Worker {
	w := &Worker{
		client: c, jobType: jobType, handler: handler, options: defaultWorkerOptions(),
		stopping: make(chan struct{}), done: make(chan struct{}), running: map[*Job]struct{}{}, freed: make(chan struct{}, 1),
	}
	for _, o := range append(append([]WorkerOption{}, c.defaults...), opts...) {
		o(&w.options)
	}
	return w
}

// Run works until ctx ends or the worker is closed, and returns when the jobs it has are done. Its error says how many were
// given up after [DrainTimeout], or why it could not begin.
func (w *Worker) Run(ctx context.Context) error {
	if err := w.Start(ctx); err != nil {
		return err
	}
	<-w.done
	return w.err
}

// Start sets the worker to work and returns. The worker ends with ctx, with [Worker.Close] or with the client.
func (w *Worker) Start(ctx context.Context) error {
	switch {
	case w.jobType == "":
		return errors.New("starting a worker: expected a type of job, found an empty one")
	case w.handler == nil:
		return fmt.Errorf("starting a worker for %q: expected a handler, found nil", w.jobType)
	case w.options.timeout <= 0:
		return fmt.Errorf("starting a worker for %q: expected a JobTimeout above zero, found %v", w.jobType, w.options.timeout)
	case w.started.Swap(true):
		return fmt.Errorf("starting a worker for %q: it was started already", w.jobType)
	}
	c := w.client
	c.mu.Lock()
	defer c.mu.Unlock()
	if c.closing {
		w.started.Store(false)
		return fmt.Errorf("starting a worker for %q: %w", w.jobType, ErrClosed)
	}
	c.workers[w] = true
	go w.work(ctx)
	return nil
}

// Close takes no new jobs and returns when those it has are done, or after [DrainTimeout].
func (w *Worker) Close() error { return w.Shutdown(context.Background()) }

// Shutdown is [Worker.Close] until ctx is done; then the handlers' contexts end.
func (w *Worker) Shutdown(ctx context.Context) error {
	w.stop()
	if !w.started.Load() {
		return nil
	}
	select {
	case <-w.done:
	case <-ctx.Done():
		w.mu.Lock()
		abort := w.abort
		w.mu.Unlock()
		if abort != nil {
			abort(ErrDrainTime)
		}
		select {
		case <-w.done:
		case <-time.After(abandon):
			return fmt.Errorf("closing the worker for %q: handlers go on though their context has ended: %w", w.jobType, ErrDrainTime)
		}
	}
	return w.err
}

// Done is closed when the worker ended.
func (w *Worker) Done() <-chan struct{} { return w.done }

func (w *Worker) stop() { w.stopOnce.Do(func() { close(w.stopping) }) }

// Stats counts what the worker did so far.
func (w *Worker) Stats() WorkerStats {
	w.mu.Lock()
	running := len(w.running)
	w.mu.Unlock()
	return WorkerStats{
		Running: running, Activated: w.activated.Load(), Completed: w.completed.Load(), Failed: w.failed.Load(),
		Thrown: w.thrown.Load(), Lost: w.lost.Load(),
	}
}

// work owns all that a worker starts: it returns when nothing of it is left.
func (w *Worker) work(ctx context.Context) {
	defer close(w.done)
	defer func() {
		w.client.mu.Lock()
		delete(w.client.workers, w)
		w.client.mu.Unlock()
	}()
	handling, abort := context.WithCancelCause(context.WithoutCancel(ctx))
	defer abort(nil)
	w.mu.Lock()
	w.abort = abort
	w.mu.Unlock()
	polling, stopPolling := context.WithCancel(ctx)
	defer stopPolling()
	var own sync.WaitGroup
	own.Go(func() {
		select {
		case <-w.stopping:
		case <-polling.Done():
		}
		stopPolling()
	})
	extending, stopExtending := context.WithCancel(handling)
	if w.options.extend {
		own.Go(func() { w.extendAll(extending) })
	}
	w.poll(polling, handling)
	w.drain(abort)
	stopPolling()
	stopExtending()
	own.Wait()
}

// drain waits for the handlers, at last without patience.
func (w *Worker) drain(abort context.CancelCauseFunc) {
	ended := make(chan struct{})
	go func() {
		w.jobs.Wait()
		close(ended)
	}()
	timer := time.NewTimer(w.options.drain)
	defer timer.Stop()
	select {
	case <-ended:
		return
	case <-timer.C:
	}
	if left := w.Stats().Running; left > 0 {
		w.err = fmt.Errorf("closing the worker for %q: %d jobs were not done within %v and are given up: %w", w.jobType, left, w.options.drain, ErrDrainTime)
	}
	abort(ErrDrainTime)
	select {
	case <-ended:
	case <-time.After(abandon): // a handler that heeds no context cannot be ended
	}
}

// abandon is how long a handler has to return when its context has ended, before its goroutine is left to itself.
const abandon = 2 * time.Second

// room is how many more jobs there is room for.
func (w *Worker) room() int {
	w.mu.Lock()
	defer w.mu.Unlock()
	return w.options.concurrency - len(w.running)
}

// gather is how long a worker with little room waits for more before it asks, so that a busy fleet asks seldom.
const gather = 10 * time.Millisecond

// awaitRoom waits for room, and a moment longer for more of it.
func (w *Worker) awaitRoom(ctx context.Context) int {
	enough := max(w.options.concurrency/4, 1)
	var late <-chan time.Time
	for {
		n := w.room()
		if n >= enough {
			return n
		}
		if n > 0 && late == nil {
			timer := time.NewTimer(gather)
			defer timer.Stop()
			late = timer.C
		}
		select {
		case <-w.freed:
		case <-late:
			return w.room()
		case <-ctx.Done():
			return 0
		}
	}
}

// poll asks for jobs until ctx ends.
func (w *Worker) poll(ctx, handling context.Context) {
	if w.options.jitter > 0 && wait(ctx, w.stopping, rand.N(w.options.jitter)) != nil {
		return
	}
	idle, troubles := 0, 0
	for ctx.Err() == nil {
		n := w.awaitRoom(ctx)
		if n == 0 {
			return
		}
		start := w.client.now()
		jobs, err := w.activate(ctx, n, w.options.poll)
		switch {
		case err != nil && (ctx.Err() != nil || errors.Is(err, ErrClosed)):
			return
		case err != nil:
			troubles++
			w.troubled(ctx, troubles, err)
			continue
		}
		troubles = 0
		for i := range jobs {
			w.begin(handling, &jobs[i])
		}
		// A cluster that does not hold the request open is asked more and more seldom.
		if len(jobs) == 0 && w.client.now().Sub(start) < max(w.options.poll/4, briefPoll) {
			idle++
			if wait(ctx, w.stopping, min(50*time.Millisecond<<min(idle, 7), 5*time.Second)) != nil {
				return
			}
			continue
		}
		idle = 0
	}
}

// briefPoll is how long an answer without jobs must have taken for the next request to follow at once.
const briefPoll = 20 * time.Millisecond

func (w *Worker) activate(ctx context.Context, n int, patience time.Duration) ([]ActivatedJobResult, error) {
	body := JobActivationRequest{
		Type: w.jobType, Worker: Some(w.options.name), Timeout: Duration(w.options.timeout), MaxJobsToActivate: n,
		FetchVariable: w.options.fetch, TenantIDs: w.options.tenants, RequestTimeout: Some(Duration(patience)),
	}
	answer, err := w.client.ActivateJobs(ctx, body, NoRetry())
	if err != nil {
		return nil, err
	}
	return answer.Jobs, nil
}

// troubled waits after a request for jobs that failed, longer each time.
func (w *Worker) troubled(ctx context.Context, times int, err error) {
	level := slog.LevelWarn
	if times > 1 {
		level = slog.LevelDebug // once is enough until it works again
	}
	w.client.log.LogAttrs(ctx, level, "asking for jobs failed; the worker goes on asking", slog.String("type", w.jobType), slog.Any("error", err))
	limit := Retry{Base: 100 * time.Millisecond, Max: 10 * time.Second}
	_ = wait(ctx, w.stopping, max(limit.wait(times, retryAfter(headerOf(err), w.client.now())), 20*time.Millisecond))
}

// begin runs a job on a goroutine of its own.
func (w *Worker) begin(handling context.Context, result *ActivatedJobResult) {
	job := w.take(handling, result)
	w.jobs.Go(func() {
		defer w.end(job)
		w.do(handling, job)
	})
}

// take counts a job as the worker's own.
func (w *Worker) take(handling context.Context, result *ActivatedJobResult) *Job {
	w.activated.Add(1)
	job := &Job{ActivatedJobResult: *result, worker: w}
	job.handling, job.cancel = context.WithCancelCause(handling)
	// The worker's own clock counts: the cluster's may be another.
	job.until.Store(w.client.now().Add(w.options.timeout).UnixNano())
	w.mu.Lock()
	w.running[job] = struct{}{}
	w.mu.Unlock()
	return job
}

// do runs the handler for a job and answers. What else of the caller's runs on the way, such as OnJobError, may panic as well.
func (w *Worker) do(handling context.Context, job *Job) {
	defer func() {
		if cause := recover(); cause != nil {
			w.lost.Add(1)
			w.panicked(handling, job, cause)
		}
	}()
	ctx := job.handling
	if !w.options.extend {
		timed, stop := context.WithDeadlineCause(ctx, job.Until(), ErrJobLost)
		defer stop()
		ctx = timed
	}
	variables, err := w.handle(ctx, job)
	w.settle(handling, job, variables, err)
}

func (w *Worker) end(job *Job) {
	job.cancel(nil)
	w.mu.Lock()
	delete(w.running, job)
	w.mu.Unlock()
	select {
	case w.freed <- struct{}{}:
	default:
	}
}

// handle runs the handler. A panic is an error like any other, with its stack in the log.
func (w *Worker) handle(ctx context.Context, job *Job) (variables Object, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the handler panicked: %v", cause)
			w.panicked(ctx, job, cause)
		}
	}()
	return w.handler(ctx, job)
}

func (w *Worker) panicked(ctx context.Context, job *Job, cause any) {
	w.client.log.LogAttrs(ctx, slog.LevelError, "a handler panicked", slog.String("type", w.jobType), slog.String("job", string(job.JobKey)),
		slog.Any("cause", cause), slog.String("stack", string(debug.Stack())))
}

// settle answers a job with what its handler returned, unless it has been answered.
func (w *Worker) settle(ctx context.Context, job *Job, variables Object, err error) {
	if err != nil && w.options.onError != nil {
		w.options.onError(job, err)
	}
	if job.state.Load() != jobOpen || errors.Is(err, ErrLeaveJob) {
		return
	}
	sent := w.send(ctx, job, variables, err)
	if sent == nil {
		return
	}
	if errors.Is(sent, ErrInvalid) && err == nil {
		// What cannot be the job's result is the handler's fault, and shows where failures show.
		sent = w.send(ctx, job, Object{}, fmt.Errorf("completing the job: %w", sent))
		if sent == nil {
			return
		}
	}
	w.lost.Add(1)
	w.client.log.LogAttrs(ctx, slog.LevelWarn, "the answer to a job did not arrive; the cluster will hand it out again", slog.String("type", w.jobType),
		slog.String("job", string(job.JobKey)), slog.Any("error", sent))
	if w.options.onError != nil {
		w.options.onError(job, sent)
	}
}

func (w *Worker) send(ctx context.Context, job *Job, variables Object, err error) error {
	var thrown *BPMNError
	var failure *JobFailure
	if errors.As(err, &thrown) && thrown == nil || errors.As(err, &failure) && failure == nil {
		err = fmt.Errorf("the handler returned a nil %T for an error: expected nil itself, or an error", err)
	}
	switch {
	case err == nil:
		return job.Complete(ctx, variables)
	case errors.As(err, &thrown):
		return job.ThrowError(ctx, thrown)
	case errors.As(err, &failure):
		body := JobFailRequest{Retries: Some(failure.Retries.Or(max(job.Retries-1, 0))), ErrorMessage: Some(err.Error()), Variables: failure.Variables}
		if failure.BackOff > 0 {
			body.RetryBackOff = Some(Duration(failure.BackOff))
		}
		return job.Fail(ctx, body)
	}
	body := JobFailRequest{Retries: Some(max(job.Retries-1, 0)), ErrorMessage: Some(err.Error())}
	if d := w.options.backOff(job); d > 0 {
		body.RetryBackOff = Some(Duration(d))
	}
	return job.Fail(ctx, body)
}

// extendAll extends, four times in a job's time, the jobs of which less than half is left, each on a goroutine of its own: one request
// that hangs must not cost the others their time. A handler whose job's time is over all the same is told so.
func (w *Worker) extendAll(ctx context.Context) {
	pause := max(w.options.timeout/4, time.Millisecond)
	every := time.NewTicker(pause)
	defer every.Stop()
	var own sync.WaitGroup
	defer own.Wait()
	for {
		select {
		case <-ctx.Done():
			return
		case <-every.C:
		}
		for _, job := range w.expiring() {
			own.Go(func() {
				defer job.extending.Store(false)
				w.extend(ctx, job, pause)
			})
		}
	}
}

func (w *Worker) extend(ctx context.Context, job *Job, patience time.Duration) {
	timed, cancel := context.WithTimeout(ctx, patience)
	defer cancel()
	err := job.Extend(timed, w.options.timeout)
	lost := errors.Is(err, ErrNotFound) || errors.Is(err, ErrConflict) || err != nil && w.client.now().After(job.Until())
	if lost && job.state.Load() == jobOpen {
		job.cancel(ErrJobLost)
	}
}

// expiring are the jobs to extend now, those included whose answer has not arrived yet.
func (w *Worker) expiring() []*Job {
	limit := w.client.now().Add(w.options.timeout / 2)
	w.mu.Lock()
	defer w.mu.Unlock()
	var list []*Job
	for job := range w.running {
		if job.state.Load() != jobAnswered && job.Until().Before(limit) && !job.extending.Swap(true) {
			list = append(list, job)
		}
	}
	return list
}

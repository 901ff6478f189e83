package client

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"
)

// Job is a job that a worker has to do. Its embedded result is what the cluster handed out.
type Job struct {
	ActivatedJobResult
	worker   *Worker
	state    atomic.Int32
	until    atomic.Int64    // nanoseconds since 1970: until when the job is the worker's own
	handling context.Context // of the handler; it ends when the job is no longer the worker's own
	cancel   context.CancelCauseFunc

	extending atomic.Bool // a request for more time is under way
}

const (
	jobOpen int32 = iota
	jobAnswering
	jobAnswered
)

// Handler does a job. What it returns decides what becomes of it:
//
//   - variables (or the zero Object) and nil: the job is completed with them;
//   - a [*BPMNError]: the error is thrown, to be caught in the model;
//   - a [*JobFailure]: the job fails as it says;
//   - [ErrLeaveJob]: nothing is sent; the cluster hands the job out again when its time is over;
//   - any other error, and a panic: the job fails, with one retry less and the error's text.
//
// A handler may answer on its own, with [Job.Complete], [Job.Fail] or [Job.ThrowError]; what it returns then counts no more.
//
// ctx ends when the job is no longer the worker's own, and when the worker cannot wait for it any longer.
type Handler func(ctx context.Context, job *Job) (Object, error)

// Typed makes a Handler of a function over Go types: the job's variables are read into In, and Out becomes variables.
// Variables that do not fit In fail the job.
func Typed[In, Out any](do func(ctx context.Context, job *Job, in In) (Out, error)) Handler {
	return func(ctx context.Context, job *Job) (Object, error) {
		var in In
		if err := job.Variables.Decode(&in); err != nil {
			return Object{}, fmt.Errorf("reading the variables into %T: %w", in, err)
		}
		out, err := do(ctx, job, in)
		if err != nil {
			return Object{}, err
		}
		return Vars(out), nil
	}
}

// BPMNError is thrown where the job is: a boundary event or an event sub-process with its code catches it, and without one
// there is an incident.
type BPMNError struct {
	Code      string
	Message   string
	Variables Object // to set where it is caught
}

// Error is the code and the message.
func (e *BPMNError) Error() string { return fmt.Sprintf("BPMN error %s: %s", e.Code, e.Message) }

// JobFailure is a failure whose retries, wait and variables a handler chooses.
type JobFailure struct {
	Err       error    // what went wrong
	Retries   Opt[int] // how often the job may still be tried; one less than before when it is missing; 0 is an incident
	BackOff   time.Duration
	Variables Object // to set at the job's element
}

// Error is what went wrong.
func (f *JobFailure) Error() string {
	if f == nil || f.Err == nil {
		return "the job failed"
	}
	return f.Err.Error()
}

// Unwrap is what went wrong.
func (f *JobFailure) Unwrap() error {
	if f == nil { // errors.As asks nil pointers too
		return nil
	}
	return f.Err
}

// What a handler's context may end with, for context.Cause, and what a handler may return.
var (
	ErrLeaveJob    = errors.New("the job is left to time out")
	ErrJobLost     = errors.New("the job is no longer the worker's own")
	ErrJobAnswered = errors.New("the job was answered already")
	ErrDrainTime   = errors.New("the worker could not wait any longer")
)

// Until is until when the job is the worker's own. It moves on while a worker extends the job's time.
func (j *Job) Until() time.Time { return time.Unix(0, j.until.Load()) }

// Complete completes the job with variables.
func (j *Job) Complete(ctx context.Context, variables Object) error {
	return j.CompleteWith(ctx, JobCompletionRequest{Variables: variables})
}

// CompleteWith completes the job with all that the operation takes, such as the result of a listener.
func (j *Job) CompleteWith(ctx context.Context, body JobCompletionRequest) error {
	return j.answer(ctx, &j.worker.completed, func(ctx context.Context) error {
		return j.worker.client.CompleteJob(ctx, j.JobKey, body)
	})
}

// Fail fails the job.
func (j *Job) Fail(ctx context.Context, body JobFailRequest) error {
	return j.answer(ctx, &j.worker.failed, func(ctx context.Context) error {
		return j.worker.client.FailJob(ctx, j.JobKey, body)
	})
}

// ThrowError throws a BPMN error.
func (j *Job) ThrowError(ctx context.Context, e *BPMNError) error {
	body := JobErrorRequest{ErrorCode: e.Code, Variables: e.Variables}
	if e.Message != "" {
		body.ErrorMessage = NotNull(e.Message)
	}
	return j.answer(ctx, &j.worker.thrown, func(ctx context.Context) error {
		return j.worker.client.ThrowJobError(ctx, j.JobKey, body)
	})
}

// Extend makes the job the worker's own for d from now.
func (j *Job) Extend(ctx context.Context, d time.Duration) error {
	err := j.worker.client.UpdateJob(ctx, j.JobKey, JobUpdateRequest{Changeset: JobChangeset{Timeout: NotNull(Duration(d))}})
	if err == nil {
		j.until.Store(j.worker.client.now().Add(d).UnixNano())
	}
	return err
}

// answer sends an answer until it arrives, the cluster refuses it, ctx ends or the job is no longer the worker's own. A
// second answer is refused. An answer may be sent again though the first may have arrived, for the cluster takes only one:
// when it then says that there is no such job, that was the first.
func (j *Job) answer(ctx context.Context, counter *atomic.Uint64, send func(context.Context) error) error {
	if !j.state.CompareAndSwap(jobOpen, jobAnswering) {
		return fmt.Errorf("answering job %s: %w", j.JobKey, ErrJobAnswered)
	}
	c, open := j.worker.client, false
	for attempts := 1; ; attempts++ {
		err := send(ctx)
		if err != nil && open && errors.Is(err, ErrNotFound) {
			err = nil
		}
		open = open || mayHaveBeenExecuted(err)
		var credentials *credentialsError
		again := errors.Is(err, ErrBackpressure) || errors.Is(err, ErrNetwork) || errors.Is(err, ErrQueueFull) || isPassing(statusOf(err)) ||
			errors.As(err, &credentials)
		if err == nil {
			counter.Add(1)
		}
		if err == nil || !again || ctx.Err() != nil || c.now().After(j.Until()) {
			j.settle(err)
			return err
		}
		if wait(ctx, c.closed, c.calls.retry.wait(attempts+1, retryAfter(headerOf(err), c.now()))) != nil {
			j.settle(err)
			return err
		}
	}
}

// settle lets a handler try another answer when the cluster refused the first as it was, or never saw it.
func (j *Job) settle(err error) {
	if errors.Is(err, ErrInvalid) || errors.Is(err, ErrNotSent) {
		j.state.Store(jobOpen)
		return
	}
	j.state.Store(jobAnswered)
}

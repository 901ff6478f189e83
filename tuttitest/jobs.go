package tuttitest

import (
	"context"
	"errors"
	"slices"
	"time"

	"github.com/tutti-io/tutti/client"
)

// JobStandIn does the jobs of one type in the place of a worker, as soon as there are any, one at a time. Its outcomes come in the
// order in which they were named, and the last of them for all jobs to come: OnJob("charge").Fails("no answer").Completes(nil) fails
// once. Without an outcome it completes jobs.
type JobStandIn struct {
	c        *Cluster
	jobType  string
	worker   *client.Worker
	outcomes []client.Handler
	calls    []*client.Job
	returned bool  // the last outcome was an error
	trouble  error // why an answer did not arrive
}

// OnJob makes a stand-in for the jobs of a type, in the place of the one that the test made before.
func (c *Cluster) OnJob(jobType string) *JobStandIn {
	s := &JobStandIn{c: c, jobType: jobType}
	s.worker = c.own.NewWorker(jobType, s.handle, client.WorkerName("stand-in"), client.Concurrency(1), client.JobTimeout(time.Hour),
		client.WithoutExtension(), client.OnJobError(s.failed))
	c.standIns = slices.DeleteFunc(c.standIns, func(other *JobStandIn) bool { return other.jobType == jobType })
	c.standIns = append(c.standIns, s)
	c.ask = true
	c.dirty.Store(true) // there may be jobs for it already
	return s
}

func (s *JobStandIn) handle(ctx context.Context, job *client.Job) (client.Object, error) {
	s.calls = append(s.calls, job)
	if len(s.outcomes) == 0 {
		return client.Object{}, nil
	}
	result, err := s.outcomes[min(len(s.calls), len(s.outcomes))-1](ctx, job)
	s.returned = err != nil
	return result, err
}

// failed notes an answer that the cluster did not take. It is told of what a handler returned first, which is an outcome like
// any other. A job that is gone by then was ended by the handler itself, or by what it set off.
func (s *JobStandIn) failed(_ *client.Job, err error) {
	if s.returned {
		s.returned = false
		return
	}
	var failure *client.Failure
	if errors.As(err, &failure) && !errors.Is(err, client.ErrNotFound) {
		s.trouble = err
	}
}

// Does names a handler as an outcome: the one that the worker has in production, or any other. It runs on the test's goroutine.
func (s *JobStandIn) Does(handler client.Handler) *JobStandIn {
	s.outcomes = append(s.outcomes, handler)
	return s
}

// Completes names as an outcome that the job is completed with variables, or without any where they are nil.
func (s *JobStandIn) Completes(variables any) *JobStandIn {
	s.c.t.Helper()
	result := s.c.vars(variables)
	return s.Does(func(context.Context, *client.Job) (client.Object, error) { return result, nil })
}

// Fails names as an outcome that the job fails, with one retry less. When no retry is left there is an incident.
func (s *JobStandIn) Fails(message string) *JobStandIn {
	return s.Does(func(context.Context, *client.Job) (client.Object, error) { return client.Object{}, errors.New(message) })
}

// Breaks names as an outcome that the job fails with no retry left, so that there is an incident.
func (s *JobStandIn) Breaks(message string) *JobStandIn {
	return s.Does(func(context.Context, *client.Job) (client.Object, error) {
		return client.Object{}, &client.JobFailure{Err: errors.New(message), Retries: client.Some(0)}
	})
}

// Throws names as an outcome that the job ends with a BPMN error. The variables, if any, become those of the event that catches it:
// its output mappings take them further.
func (s *JobStandIn) Throws(code string, variables any) *JobStandIn {
	s.c.t.Helper()
	thrown := &client.BPMNError{Code: code, Variables: s.c.vars(variables)}
	return s.Does(func(context.Context, *client.Job) (client.Object, error) { return client.Object{}, thrown })
}

// Calls are the jobs that were done, with their variables and headers.
func (s *JobStandIn) Calls() []*client.Job {
	s.c.t.Helper()
	s.c.look()
	return slices.Clone(s.calls)
}

// WasCalled asserts how many jobs were done.
func (s *JobStandIn) WasCalled(times int) *JobStandIn {
	s.c.t.Helper()
	if got := len(s.Calls()); got != times {
		s.c.t.Errorf("jobs of type %q: expected %s to be done, but there were %d", s.jobType, plural(times, "job", "jobs"), got)
	}
	return s
}

// WasGiven asserts a variable of the job that was done last.
func (s *JobStandIn) WasGiven(name string, value any) *JobStandIn {
	s.c.t.Helper()
	calls := s.Calls()
	if len(calls) == 0 {
		s.c.t.Errorf("jobs of type %q: expected one with the variable %s, but none was done", s.jobType, name)
		return s
	}
	variables, err := rawVariables(calls[len(calls)-1].Variables)
	if err != nil {
		s.c.t.Fatalf("reading the variables of a job: %v", err)
	}
	if problem := compare(name, variables, value); problem != "" {
		s.c.t.Errorf("job of type %q at %s: %s", s.jobType, calls[len(calls)-1].ElementID, problem)
	}
	return s
}

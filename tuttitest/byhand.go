package tuttitest

import (
	"slices"

	"github.com/tutti-io/tutti/client"
)

// Job is a job that a test does by hand, where no stand-in does.
type Job struct {
	i      *Instance
	result client.JobSearchResult
}

// Job is the open job at an element of the instance, the oldest where there are several. The test ends when there is none.
func (i *Instance) Job(elementID string) *Job {
	i.c.t.Helper()
	i.c.look()
	q := client.JobSearchQuery{Page: client.Limit(pageSize), Filter: client.JobFilter{ProcessInstanceKey: client.Eq(i.key), ElementID: client.Eq(elementID),
		State: client.In(client.JobCreated, client.JobRetriesUpdated, client.JobTimedOut, client.JobFailed)}}
	open := all(i.c, "jobs", i.c.own.AllJobs(i.c.ctx, q))
	if len(open) == 0 {
		i.c.t.Fatalf("%s: expected a job at %s, but there is none%s", i, elementID, i.story())
	}
	return &Job{i, slices.MinFunc(open, func(a, b client.JobSearchResult) int { return byKey(a.JobKey, b.JobKey) })}
}

// Result is what the cluster told about the job when the test asked for it.
func (j *Job) Result() client.JobSearchResult { return j.result }

// HasType asserts the job's type.
func (j *Job) HasType(jobType string) *Job {
	j.i.c.t.Helper()
	if j.result.Type != jobType {
		j.i.fail("job at %s: expected the type %q, but it is %q", j.result.ElementID.Or(""), jobType, j.result.Type)
	}
	return j
}

// HasHeader asserts a header of the job.
func (j *Job) HasHeader(name, value string) *Job {
	j.i.c.t.Helper()
	if got, ok := j.result.CustomHeaders[name]; !ok || got != value {
		j.i.fail("job at %s: expected the header %s to be %q, but it is %q", j.result.ElementID.Or(""), name, value, got)
	}
	return j
}

// HasRetries asserts how often the job may still be tried.
func (j *Job) HasRetries(n int) *Job {
	j.i.c.t.Helper()
	if j.result.Retries != n {
		j.i.fail("job at %s: expected %s, but there are %d", j.result.ElementID.Or(""), plural(n, "retry", "retries"), j.result.Retries)
	}
	return j
}

// Complete completes the job with variables, or none where they are nil.
func (j *Job) Complete(variables any) {
	j.i.c.t.Helper()
	j.done("completing", j.i.c.client.CompleteJob(j.i.c.ctx, j.result.JobKey, client.JobCompletionRequest{Variables: j.i.c.vars(variables)}))
}

// Fail fails the job, with one retry less.
func (j *Job) Fail(message string) {
	j.i.c.t.Helper()
	body := client.JobFailRequest{Retries: client.Some(max(j.result.Retries-1, 0)), ErrorMessage: client.Some(message)}
	j.done("failing", j.i.c.client.FailJob(j.i.c.ctx, j.result.JobKey, body))
}

// Throw ends the job with a BPMN error. The variables, if any, become those of the event that catches it.
func (j *Job) Throw(code string, variables any) {
	j.i.c.t.Helper()
	body := client.JobErrorRequest{ErrorCode: code, Variables: j.i.c.vars(variables)}
	j.done("throwing an error from", j.i.c.client.ThrowJobError(j.i.c.ctx, j.result.JobKey, body))
}

func (j *Job) done(what string, err error) {
	j.i.c.t.Helper()
	if err != nil {
		j.i.c.t.Fatalf("%s: %s the job at %s: %v", j.i, what, j.result.ElementID.Or(""), err)
	}
	j.i.c.Settle()
}

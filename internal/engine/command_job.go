package engine

import (
	"fmt"
	"math"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// maxActivationBytes bounds the variables in one answer to ActivateJobs.
const maxActivationBytes = 4 << 20

// ActivateJobs hands jobs to a worker, for a time.
type ActivateJobs struct {
	Type    string
	Worker  string
	Timeout int64 // milliseconds
	Max     int
	Fetch   []string // variables wanted; empty: all
	Tenants []string
}

// ActivatedJob is a job with what its worker needs.
type ActivatedJob struct {
	*record.Job
	Variables []byte // a document
	UserTask  *state.UserTask
}

// Activated answers ActivateJobs.
type Activated struct{ Jobs []ActivatedJob }

func (c *ActivateJobs) execute(b *Batch, _ uint64) (any, *Rejection) {
	out := &Activated{}
	bytes := 0
	tenants := c.Tenants
	if len(tenants) == 0 {
		tenants = []string{DefaultTenant}
	}
	for _, tenant := range tenants {
		w := Work{tenant, c.Type}
		oldest := int64(math.MaxInt64)
		b.tx.EachActivatable(tenant, c.Type, b.e.offered[w], func(key int64) bool {
			if oldest = key; len(out.Jobs) >= c.Max {
				return false
			}
			j := b.tx.Job(key)
			if j == nil {
				return true
			}
			vars := b.visible(j.ElementInstance, c.Fetch)
			if len(vars) > maxActivationBytes {
				b.tooBig(j, len(vars))
				return true
			}
			if bytes += len(vars); bytes > maxActivationBytes {
				return false
			}
			b.activateJob(j, c)
			a := ActivatedJob{Job: j, Variables: vars}
			if j.UserTaskKey != 0 {
				a.UserTask = b.tx.UserTask(j.UserTaskKey)
			}
			out.Jobs = append(out.Jobs, a)
			oldest = math.MaxInt64
			return true
		})
		b.e.offeredFrom(w, oldest)
	}
	return out, nil
}

// offeredFrom notes that no job of a kind on offer has a key smaller than oldest.
func (e *Engine) offeredFrom(w Work, oldest int64) {
	if len(e.offered) >= maxCachedModels {
		clear(e.offered)
	}
	e.offered[w] = oldest
}

func (b *Batch) activateJob(j *record.Job, c *ActivateJobs) {
	b.tx.RemoveActivatable(j)
	j.Activated, j.Worker, j.Deadline = true, c.Worker, b.now+c.Timeout
	b.tx.PutJob(j)
	b.due(state.Due{At: j.Deadline, Kind: state.DueJob, Key: j.Key})
}

// tooBig takes a job whose variables fit into no answer out of the offers and says so in an incident.
func (b *Batch) tooBig(j *record.Job, size int) {
	n := b.node(j.ElementInstance)
	b.tx.RemoveActivatable(j)
	j.State, j.RetryAt = jobFailed, 0
	b.tx.PutJob(j)
	b.raise(n, &failure{Type: "MESSAGE_SIZE_EXCEEDED", Job: j.Key, Message: fmt.Sprintf(
		"Job %d cannot be activated: its variables take %d bytes, and an answer holds at most %d. "+
			"Make the variables smaller, or let the worker fetch only what it needs, and resolve the incident.",
		j.Key, size, maxActivationBytes)})
}

// openJob finds a job that a worker may finish.
func (b *Batch) openJob(key int64, doing string) (*node, *record.Job, *Rejection) {
	j := b.tx.Job(key)
	if j == nil {
		return nil, nil, reject(NotFound, "Job %d cannot be %s: no such job is open. It does not exist, or was finished or cancelled.", key, doing)
	}
	if j.State == jobFailed || j.State == jobErrorThrown {
		return nil, nil, reject(InvalidState, "Job %d cannot be %s: it is in state '%s'. Expected a job that is activatable or activated.", key, doing, j.State)
	}
	n := b.node(j.ElementInstance)
	if n == nil || n.inst.Phase == state.Terminating {
		return nil, nil, reject(NotFound, "Job %d cannot be %s: its element instance %d has ended.", key, doing, j.ElementInstance)
	}
	if b.tx.Banned(j.ProcessInstance) {
		return nil, nil, banned(j.ProcessInstance)
	}
	return n, j, nil
}

func banned(instance int64) *Rejection {
	return reject(InvalidState, "Process instance %d was stopped because the engine failed while working on it. It cannot go on; it can be cancelled.", instance)
}

// CompleteJob ends a job well: its element completes with the variables.
type CompleteJob struct {
	Key       int64
	Variables []byte
}

func (c *CompleteJob) execute(b *Batch, _ uint64) (any, *Rejection) {
	n, j, r := b.openJob(c.Key, "completed")
	if r != nil {
		return nil, r
	}
	b.endJob(n, j, jobCompleted)
	n.inst.TriggerVars = c.Variables
	b.complete(n)
	return nil, nil
}

// FailJob gives a job back. With retries left it can be activated again, at once or after a backoff; without, an incident says so.
type FailJob struct {
	Key       int64
	Retries   int32
	Message   string
	Backoff   int64 // milliseconds
	Variables []byte
}

func (c *FailJob) execute(b *Batch, _ uint64) (any, *Rejection) {
	n, j, r := b.openJob(c.Key, "failed")
	if r != nil {
		return nil, r
	}
	b.withdraw(j)
	j.State, j.Activated, j.Retries, j.UpdatedAt, j.RetryAt = jobFailed, false, max(c.Retries, 0), b.now, 0
	j.ErrorMessage = cut(c.Message)
	j.FailedRetriesLeft = j.Retries > 0
	b.setLocals(n, c.Variables)
	switch {
	case j.Retries == 0:
		message := j.ErrorMessage
		if message == "" {
			message = "The job failed and has no retries left."
		}
		b.raise(n, &failure{Type: "JOB_NO_RETRIES", Message: message, Job: j.Key})
	case c.Backoff > 0:
		j.RetryAt = b.now + c.Backoff
		b.due(state.Due{At: j.RetryAt, Kind: state.DueBackoff, Key: j.Key})
	default:
		j.State = jobCreated
		b.offer(j)
	}
	b.tx.PutJob(j)
	b.emitFailed(j)
	return nil, nil
}

// emitFailed tells searches FAILED even where the job is already on offer again: that is what its last worker did.
func (b *Batch) emitFailed(j *record.Job) {
	told := *j
	told.State = jobFailed
	b.emit(&told)
}

// UpdateJob changes a job's retries, its time-out, or both.
type UpdateJob struct {
	Key     int64
	Retries *int32
	Timeout *int64 // milliseconds from now
}

func (c *UpdateJob) execute(b *Batch, _ uint64) (any, *Rejection) {
	j := b.tx.Job(c.Key)
	if j == nil {
		return nil, reject(NotFound, "Job %d cannot be updated: no such job is open. It does not exist, or was finished or cancelled.", c.Key)
	}
	if c.Retries != nil && *c.Retries < 1 {
		return nil, reject(InvalidArgument, "Job %d needs a positive number of retries, but got %d.", c.Key, *c.Retries)
	}
	if c.Timeout != nil && !j.Activated {
		return nil, reject(InvalidState, "The time-out of job %d cannot be changed: no worker has activated it.", c.Key)
	}
	if c.Retries != nil {
		j.Retries = *c.Retries
	}
	if c.Timeout != nil {
		b.tx.RemoveDue(state.Due{At: j.Deadline, Kind: state.DueJob, Key: j.Key})
		j.Deadline = b.now + *c.Timeout
		b.due(state.Due{At: j.Deadline, Kind: state.DueJob, Key: j.Key})
	}
	j.UpdatedAt = b.now
	b.tx.PutJob(j)
	told := *j
	if c.Retries != nil {
		told.State = jobRetriesUpdated
	}
	b.emit(&told)
	return nil, nil
}

// timeOut lets another worker have a job whose worker did not finish in time.
func (b *Batch) timeOut(key, at int64) {
	j := b.tx.Job(key)
	if j == nil || !j.Activated || j.Deadline != at {
		return
	}
	j.Activated, j.UpdatedAt = false, b.now
	b.tx.PutJob(j)
	b.offer(j)
	told := *j
	told.State = jobTimedOut
	b.emit(&told)
}

// backedOff offers a failed job again.
func (b *Batch) backedOff(key, at int64) {
	j := b.tx.Job(key)
	if j == nil || j.State != jobFailed || j.RetryAt != at {
		return
	}
	j.State, j.RetryAt = jobCreated, 0
	b.tx.PutJob(j)
	b.offer(j)
}

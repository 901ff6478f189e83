package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// The states of a job as the API spells them. That a worker holds it shows in Activated, not here.
const (
	jobCreated        = "CREATED"
	jobCompleted      = "COMPLETED"
	jobFailed         = "FAILED"
	jobErrorThrown    = "ERROR_THROWN"
	jobTimedOut       = "TIMED_OUT"
	jobCanceled       = "CANCELED"
	jobRetriesUpdated = "RETRIES_UPDATED"
)

// jobTask is work that a job worker does.
type jobTask struct{ passing }

func (jobTask) activate(b *Batch, n *node) (bool, *failure) {
	j, f := b.prepareJob(n, n.el.Job)
	if f != nil {
		return false, f
	}
	b.createJob(n, j)
	return true, nil
}

func (jobTask) terminate(b *Batch, n *node) bool {
	b.cancelJob(n)
	return true
}

// prepareJob evaluates what a job needs.
func (b *Batch) prepareJob(n *node, def *bpmn.Job) (*record.Job, *failure) {
	vars := scopeVariables{b, n.inst.Key}
	jobType, f := b.evaluateText(def.Type, vars)
	if f != nil {
		return nil, f
	}
	if jobType == "" {
		return nil, &failure{Type: extractValueError, Message: "The job type of '" + n.el.ID +
			"' must not be empty, but the expression '" + def.Type.Source + "' gave an empty text."}
	}
	retries, f := b.evaluateInt(def.Retries, vars, 3)
	if f != nil {
		return nil, f
	}
	priority, f := b.evaluateInt(def.Priority, vars, 0)
	if f != nil {
		return nil, f
	}
	p := b.process(n.inst.Process)
	j := &record.Job{Type: jobType, JobKind: "BPMN_ELEMENT", ListenerEvent: "UNSPECIFIED", State: jobCreated,
		Retries: int32(retries), Priority: int32(priority), CreatedAt: b.now, UpdatedAt: b.now,
		DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID, DefinitionVersion: n.m.def.Version,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, ElementInstance: n.inst.Key, ElementID: n.el.ID,
		TenantID: p.Tenant, Tags: p.Tags}
	for _, h := range def.Headers {
		j.Headers = append(j.Headers, record.Header{Name: h.Key, Value: h.Value})
	}
	return j, nil
}

func (b *Batch) createJob(n *node, j *record.Job) {
	j.Key = b.newKey()
	n.inst.Job = j.Key
	b.put(n.inst)
	b.tx.PutJob(j)
	b.offer(j)
	b.emit(j)
}

// offer lets workers activate a job.
func (b *Batch) offer(j *record.Job) {
	b.tx.AddActivatable(j)
	if w := (Work{j.TenantID, j.Type}); j.Key < b.e.offered[w] {
		b.e.offered[w] = j.Key
	}
	b.available(j)
}

// withdraw takes a job out of wherever it waits: from the offers, or for its deadline or backoff.
func (b *Batch) withdraw(j *record.Job) {
	switch {
	case j.Activated:
		b.tx.RemoveDue(state.Due{At: j.Deadline, Kind: state.DueJob, Key: j.Key})
	case j.State == jobFailed && j.RetryAt > 0:
		b.tx.RemoveDue(state.Due{At: j.RetryAt, Kind: state.DueBackoff, Key: j.Key})
	case j.State != jobFailed && j.State != jobErrorThrown:
		b.tx.RemoveActivatable(j)
	}
}

// endJob removes a job from the state.
func (b *Batch) endJob(n *node, j *record.Job, st string) {
	b.withdraw(j)
	b.tx.DeleteJob(j.Key)
	j.State, j.EndedAt, j.UpdatedAt, j.Activated = st, b.now, b.now, false
	b.emit(j)
	n.inst.Job = 0
	b.put(n.inst)
}

// cancelJob ends the open job of an element that is being terminated.
func (b *Batch) cancelJob(n *node) {
	if n.inst.Job == 0 {
		return
	}
	if j := b.tx.Job(n.inst.Job); j != nil {
		b.endJob(n, j, jobCanceled)
	}
}

package engine

import (
	"github.com/tutti-io/tutti/internal/record"
)

// raise makes an incident of a failure. The element stays in its phase until the incident is resolved.
func (b *Batch) raise(n *node, f *failure) {
	if n.inst.Incident != 0 {
		b.dropIncident(n)
	}
	i := &record.Incident{Key: b.newKey(), DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, ElementInstance: n.inst.Key, ElementID: n.el.ID,
		JobKey: f.Job, ErrorType: f.Type, Message: cut(f.Message), State: stateActive, CreatedAt: b.now,
		TenantID: n.m.def.TenantID}
	n.inst.Incident = i.Key
	b.put(n.inst)
	b.tx.PutIncident(i)
	b.emit(i)
	b.countIncident(n, +1)
}

// dropIncident resolves the active incident of an element, if it has one.
func (b *Batch) dropIncident(n *node) {
	if n.inst.Incident == 0 {
		return
	}
	i := b.tx.Incident(n.inst.Incident)
	i.State, i.ResolvedAt = stateResolved, b.now
	b.tx.DeleteIncident(i.Key)
	b.emit(i)
	n.inst.Incident = 0
	b.put(n.inst)
	b.countIncident(n, -1)
}

// countIncident tells the element and everything that contains it, through call activities too, of one incident more or less.
func (b *Batch) countIncident(n *node, by int32) {
	for n != nil {
		n.inst.Incidents += by
		b.put(n.inst)
		b.tell(n, stateActive)
		up := n.inst.Scope
		if up == 0 {
			up = b.process(n.inst.Key).ParentElement
		}
		n = b.node(up)
	}
}

// ResolveIncident lets an element try again what failed.
type ResolveIncident struct{ Key int64 }

func (c *ResolveIncident) execute(b *Batch, _ uint64) (any, *Rejection) {
	i := b.tx.Incident(c.Key)
	if i == nil {
		return nil, reject(NotFound, "No incident with key %d is active: it does not exist or is resolved already.", c.Key)
	}
	n := b.node(i.ElementInstance)
	if n == nil {
		return nil, reject(NotFound, "The element of incident %d has ended.", c.Key)
	}
	if r := b.retryable(i); r != nil {
		return nil, r
	}
	b.dropIncident(n)
	if i.JobKey != 0 {
		b.offerAgain(b.tx.Job(i.JobKey))
		return nil, nil
	}
	b.push(step{Op: opResume, Key: n.inst.Key})
	return nil, nil
}

// retryable refuses to resolve the incident of a job that could not be worked on again.
func (b *Batch) retryable(i *record.Incident) *Rejection {
	if i.JobKey == 0 {
		return nil
	}
	if j := b.tx.Job(i.JobKey); j != nil && j.Retries <= 0 {
		return reject(InvalidState, "Incident %d cannot be resolved: its job %d has no retries left. "+
			"Give the job retries (PATCH /v2/jobs/%d) and resolve the incident again.", i.Key, j.Key, j.Key)
	}
	return nil
}

// ResolveIncidentsOf resolves all incidents of a process instance and of the instances it has called, as far as they can be.
// Its answer is an int64: the key of the operation.
type ResolveIncidentsOf struct{ ProcessInstance int64 }

func (c *ResolveIncidentsOf) execute(b *Batch, request uint64) (any, *Rejection) {
	if inst := b.instance(c.ProcessInstance); inst == nil || inst.Scope != 0 {
		return nil, reject(NotFound, "No process instance with key %d is active.", c.ProcessInstance)
	}
	for _, key := range b.incidentsBelow(c.ProcessInstance) {
		one := ResolveIncident{key}
		_, _ = one.execute(b, 0) // a job without retries keeps its incident
	}
	return b.newKey(), nil
}

func (b *Batch) incidentsBelow(scope int64) (out []int64) {
	todo := []int64{scope}
	for len(todo) > 0 {
		inst := b.instance(todo[0])
		todo = todo[1:]
		if inst == nil || inst.Incidents == 0 {
			continue
		}
		if inst.Incident != 0 {
			out = append(out, inst.Incident)
		}
		todo = append(todo, b.children(inst.Key)...)
		if inst.Called != 0 {
			todo = append(todo, inst.Called)
		}
	}
	return out
}

// offerAgain lets workers have a job again after its incident is resolved.
func (b *Batch) offerAgain(j *record.Job) {
	if j == nil {
		return
	}
	j.State, j.Activated, j.UpdatedAt = jobCreated, false, b.now
	b.tx.PutJob(j)
	b.offer(j)
	b.emit(j)
}

package state

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
)

// Job reads a job, nil when there is none of that key.
func (tx *Tx) Job(key int64) *record.Job {
	j := new(record.Job)
	if !tx.get(appendKey(tx.at(tableJob), key), j) {
		return nil
	}
	return j
}

// PutJob writes a job; its place among the activatable and due ones is the caller's.
func (tx *Tx) PutJob(j *record.Job) { tx.put(appendKey(tx.at(tableJob), j.Key), j) }

// DeleteJob removes a job.
func (tx *Tx) DeleteJob(key int64) { tx.delete(appendKey(tx.at(tableJob), key)) }

func (tx *Tx) activatableKey(tenant, jobType string, key int64) []byte {
	return appendKey(appendText(appendText(tx.at(tableActivatable), jobType), tenant), key)
}

// AddActivatable offers a job to workers.
func (tx *Tx) AddActivatable(j *record.Job) {
	tx.mark(tx.activatableKey(j.TenantID, j.Type, j.Key))
}

// RemoveActivatable takes the offer back.
func (tx *Tx) RemoveActivatable(j *record.Job) {
	tx.delete(tx.activatableKey(j.TenantID, j.Type, j.Key))
}

// EachActivatable visits the jobs on offer of a type and tenant from a key on, oldest first, without their content. A caller that
// knows where the oldest is saves walking over the tombs of all that were taken before.
func (tx *Tx) EachActivatable(tenant, jobType string, from int64, visit func(key int64) bool) {
	prefix := appendText(appendText(tx.at(tableActivatable), jobType), tenant)
	lower := appendKey(append([]byte(nil), prefix...), from)
	upper := successor(prefix)
	tx.key = prefix[:0]
	tx.kv.Scan(lower, upper, func(k, _ []byte) bool { return visit(lastKey(k)) })
}

// UserTask is a user task with what only the engine needs.
type UserTask struct {
	record.UserTask
	Request   uint64 // who waits for the transition that is under way
	Pending   []byte // the change that is under way while listeners run
	Completed []byte // variables of the completion
	Step      int32  // listeners run so far
}

// Fields visits the fields.
func (t *UserTask) Fields(c *codec.Codec) {
	t.UserTask.Fields(c)
	c.Uint64(&t.Request)
	c.Bytes(&t.Pending)
	c.Bytes(&t.Completed)
	c.Int32(&t.Step)
}

// UserTask reads a user task, nil when there is none of that key.
func (tx *Tx) UserTask(key int64) *UserTask {
	t := new(UserTask)
	if !tx.get(appendKey(tx.at(tableUserTask), key), t) {
		return nil
	}
	return t
}

// PutUserTask writes a user task.
func (tx *Tx) PutUserTask(t *UserTask) { tx.put(appendKey(tx.at(tableUserTask), t.Key), t) }

// DeleteUserTask removes a user task.
func (tx *Tx) DeleteUserTask(key int64) { tx.delete(appendKey(tx.at(tableUserTask), key)) }

// Incident reads an incident, nil when there is none of that key.
func (tx *Tx) Incident(key int64) *record.Incident {
	i := new(record.Incident)
	if !tx.get(appendKey(tx.at(tableIncident), key), i) {
		return nil
	}
	return i
}

// PutIncident writes an incident.
func (tx *Tx) PutIncident(i *record.Incident) { tx.put(appendKey(tx.at(tableIncident), i.Key), i) }

// DeleteIncident removes an incident.
func (tx *Tx) DeleteIncident(key int64) { tx.delete(appendKey(tx.at(tableIncident), key)) }

// Timer is a timer event that waits for its time.
type Timer struct {
	Key        int64
	DueAt      int64
	Instance   int64 // element instance that waits; 0 for a start event
	Element    int32 // index of the timer event
	Process    int64
	Definition int64
	Repeats    int32  // how often it still fires, -1 without end
	Cycle      string // what a repeating timer repeats; empty: once
}

// Fields visits the fields.
func (t *Timer) Fields(c *codec.Codec) {
	c.Int64(&t.Key)
	c.Int64(&t.DueAt)
	c.Int64(&t.Instance)
	c.Int32(&t.Element)
	c.Int64(&t.Process)
	c.Int64(&t.Definition)
	c.Int32(&t.Repeats)
	c.String(&t.Cycle)
}

// owner is what a timer is found by: its element instance, or its definition for a start event.
func (t *Timer) owner() int64 {
	if t.Instance != 0 {
		return t.Instance
	}
	return t.Definition
}

// Timer reads a timer, nil when there is none of that key.
func (tx *Tx) Timer(key int64) *Timer {
	t := new(Timer)
	if !tx.get(appendKey(tx.at(tableTimer), key), t) {
		return nil
	}
	return t
}

// PutTimer starts a timer.
func (tx *Tx) PutTimer(t *Timer) {
	tx.put(appendKey(tx.at(tableTimer), t.Key), t)
	tx.mark(appendKey(appendKey(tx.at(tableTimerByElement), t.owner()), t.Key))
	tx.AddDue(Due{t.DueAt, DueTimer, t.Key})
}

// DeleteTimer stops a timer.
func (tx *Tx) DeleteTimer(t *Timer) {
	tx.delete(appendKey(tx.at(tableTimer), t.Key))
	tx.delete(appendKey(appendKey(tx.at(tableTimerByElement), t.owner()), t.Key))
	tx.RemoveDue(Due{t.DueAt, DueTimer, t.Key})
}

// TimersOf lists the timers of an element instance, or of a definition's start events.
func (tx *Tx) TimersOf(owner int64) []*Timer {
	var out []*Timer
	tx.scan(appendKey(tx.at(tableTimerByElement), owner), func(k, _ []byte) bool {
		if t := tx.Timer(lastKey(k)); t != nil {
			out = append(out, t)
		}
		return true
	})
	return out
}

// newWork makes the value of a table of this file.
func newWork(t table) codec.Fields {
	switch t {
	case tableJob:
		return new(record.Job)
	case tableIncident:
		return new(record.Incident)
	}
	return nil
}

package engine

import (
	"fmt"
	"strconv"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/bpmn/schedule"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// openTask finds a user task that a command may change.
func (b *Batch) openTask(key int64, doing string) (*node, *state.UserTask, *Rejection) {
	t := b.tx.UserTask(key)
	if t == nil {
		return nil, nil, reject(NotFound, "User task %d cannot be %s: no such task is open. It does not exist, or was completed or cancelled.", key, doing)
	}
	if t.State != taskCreated {
		return nil, nil, taskState(t, doing)
	}
	n := b.node(t.ElementInstance)
	if n == nil || n.inst.Phase == state.Terminating {
		return nil, nil, reject(NotFound, "User task %d cannot be %s: its element instance %d has ended.", key, doing, t.ElementInstance)
	}
	if b.tx.Banned(t.ProcessInstance) {
		return nil, nil, banned(t.ProcessInstance)
	}
	return n, t, nil
}

func taskState(t *state.UserTask, doing string) *Rejection {
	return reject(InvalidState, "User task %d cannot be %s: it is in state '%s', but state '%s' was expected.", t.Key, doing, t.State, taskCreated)
}

// AssignTask gives a user task to a person. Without AllowOverride only a task that has no assignee is given.
type AssignTask struct {
	Key           int64
	Assignee      string
	AllowOverride bool
	Action        string
}

func (c *AssignTask) execute(b *Batch, _ uint64) (any, *Rejection) {
	_, t, r := b.openTask(c.Key, "assigned")
	if r != nil {
		return nil, r
	}
	if !c.AllowOverride && t.Assignee != "" && t.Assignee != c.Assignee {
		return nil, reject(InvalidState, "User task %d cannot be assigned to '%s': it is in state '%s' and assigned to '%s' already, but a task "+
			"without assignee was expected. Unassign it first, or allow the override.", c.Key, c.Assignee, t.State, t.Assignee)
	}
	t.Assignee, t.Action = c.Assignee, orElse(c.Action, "assign")
	b.tx.PutUserTask(t)
	b.tellTask(t)
	b.audit(t, "ASSIGN")
	return nil, nil
}

// UnassignTask takes a user task away from its assignee.
type UnassignTask struct{ Key int64 }

func (c *UnassignTask) execute(b *Batch, _ uint64) (any, *Rejection) {
	_, t, r := b.openTask(c.Key, "unassigned")
	if r != nil {
		return nil, r
	}
	t.Assignee, t.Action = "", "unassign"
	b.tx.PutUserTask(t)
	b.tellTask(t)
	b.audit(t, "UNASSIGN")
	return nil, nil
}

// UpdateTask changes attributes of a user task; nil leaves one as it is, an empty value clears it.
type UpdateTask struct {
	Key             int64
	CandidateGroups *[]string
	CandidateUsers  *[]string
	DueDate         *string
	FollowUpDate    *string
	Priority        *int32
	Action          string
}

func (c *UpdateTask) execute(b *Batch, _ uint64) (any, *Rejection) {
	_, t, r := b.openTask(c.Key, "updated")
	if r != nil {
		return nil, r
	}
	if c.changesNothing() {
		return nil, reject(InvalidArgument, "The field 'changeset' must change at least one of candidateGroups, candidateUsers, dueDate, followUpDate and priority "+
			"of user task %d, or the request must have an action, but there is neither.", c.Key)
	}
	if c.Priority != nil && (*c.Priority < 0 || *c.Priority > 100) {
		return nil, reject(InvalidArgument, "The priority of user task %d must be from 0 to 100, but got %d.", c.Key, *c.Priority)
	}
	for _, date := range []*string{c.DueDate, c.FollowUpDate} {
		if date != nil && *date != "" {
			if _, err := schedule.ParseDate(*date); err != nil {
				return nil, reject(InvalidArgument, "User task %d cannot get the date '%s': %v.", c.Key, *date, err)
			}
		}
	}
	assign(&t.CandidateGroups, c.CandidateGroups)
	assign(&t.CandidateUsers, c.CandidateUsers)
	assign(&t.DueDate, c.DueDate)
	assign(&t.FollowUpDate, c.FollowUpDate)
	assign(&t.Priority, c.Priority)
	t.Action = orElse(c.Action, "update")
	b.tx.PutUserTask(t)
	b.tellTask(t)
	b.audit(t, "UPDATE")
	return nil, nil
}

func (c *UpdateTask) changesNothing() bool {
	return c.CandidateGroups == nil && c.CandidateUsers == nil && c.DueDate == nil && c.FollowUpDate == nil && c.Priority == nil && c.Action == ""
}

// CompleteTask ends a user task well: its element completes with the variables.
type CompleteTask struct {
	Key       int64
	Variables []byte
	Action    string
}

func (c *CompleteTask) execute(b *Batch, _ uint64) (any, *Rejection) {
	n, t, r := b.openTask(c.Key, "completed")
	if r != nil {
		return nil, r
	}
	t.Action = orElse(c.Action, "complete")
	b.endTask(n, t, taskCompleted)
	b.audit(t, "COMPLETE")
	n.inst.TriggerVars = c.Variables
	b.complete(n)
	return nil, nil
}

// audit tells the read model what somebody did to a user task.
func (b *Batch) audit(t *state.UserTask, operation string) {
	b.emit(&record.Audit{Key: b.newKey(), Operation: operation, EntityType: "USER_TASK", EntityKey: strconv.FormatInt(t.Key, 10),
		Category: "USER_TASKS", Result: "SUCCESS", At: b.now, ActorType: "ANONYMOUS", Description: t.Action, DefinitionKey: t.DefinitionKey,
		DefinitionID: t.DefinitionID, ProcessInstance: t.ProcessInstance, RootInstance: t.RootInstance,
		ElementInstance: t.ElementInstance, UserTaskKey: t.Key, FormKey: t.FormKey, TenantID: t.TenantID})
}

func assign[T any](to *T, value *T) {
	if value != nil {
		*to = *value
	}
}

func orElse(s, other string) string {
	if s == "" {
		return other
	}
	return s
}

// evaluateDate computes an expression that gives a date-time, as text or as a value, or null.
func (b *Batch) evaluateDate(e bpmn.Expression, vars scopeVariables) (string, *failure) {
	if e.IsZero() {
		return "", nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil || r.IsNull() {
		return "", f
	}
	text, ok := r.AsString()
	if !ok {
		text = unquote(r.AppendJSON(nil))
	}
	if text == "" {
		return "", nil
	}
	if _, err := schedule.ParseDate(text); err != nil {
		return "", &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The expression '%s' must give a date-time with a zone, but gave '%s': %v.", e.Source, text, err)}
	}
	return text, nil
}

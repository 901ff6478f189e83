package rest

import (
	"context"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
)

// userTasks are the commands on user tasks.
func (a *API) userTasks(h *contract.Handlers) {
	h.AssignUserTask = func(ctx context.Context, in *contract.AssignUserTaskInput) error {
		if in.Body.Assignee.Value() == "" {
			return invalid("assignee", "must name whom the task is assigned to, but is missing or empty")
		}
		_, err := onKey[any](ctx, a, int64(in.UserTaskKey), &engine.AssignTask{Key: int64(in.UserTaskKey), Assignee: in.Body.Assignee.Value(),
			AllowOverride: in.Body.AllowOverride.Or(true), Action: in.Body.Action.Value()}, 0)
		return err
	}
	h.UnassignUserTask = func(ctx context.Context, in *contract.UnassignUserTaskInput) error {
		_, err := onKey[any](ctx, a, int64(in.UserTaskKey), &engine.UnassignTask{Key: int64(in.UserTaskKey)}, 0)
		return err
	}
	h.CompleteUserTask = func(ctx context.Context, in *contract.CompleteUserTaskInput) error {
		doc := document(in.Body.Variables)
		_, err := onKey[any](ctx, a, int64(in.UserTaskKey), &engine.CompleteTask{Key: int64(in.UserTaskKey), Variables: doc,
			Action: in.Body.Action.Value()}, len(doc))
		return err
	}
	h.UpdateUserTask = a.updateUserTask
}

func (a *API) updateUserTask(ctx context.Context, in *contract.UpdateUserTaskInput) error {
	cmd := &engine.UpdateTask{Key: int64(in.UserTaskKey), Action: in.Body.Action.Value()}
	c := in.Body.Changeset
	if c == nil {
		c = &contract.Changeset{}
	}
	cmd.DueDate, cmd.FollowUpDate = changedDate(c.DueDate), changedDate(c.FollowUpDate)
	if c.CandidateGroups != nil {
		cmd.CandidateGroups = &c.CandidateGroups
	}
	if c.CandidateUsers != nil {
		cmd.CandidateUsers = &c.CandidateUsers
	}
	if p, ok := c.Priority.Get(); ok {
		cmd.Priority = &p
	}
	_, err := onKey[any](ctx, a, int64(in.UserTaskKey), cmd, 0)
	return err
}

// changedDate is the text of a date to set, empty to clear it for null, nil to leave it.
func changedDate(o contract.Opt[time.Time]) *string {
	text := ""
	if t, ok := o.Get(); ok && !t.IsZero() { // an empty text is read as the zero time
		text = t.Format(time.RFC3339Nano)
	} else if o.IsAbsent() {
		return nil
	}
	return &text
}

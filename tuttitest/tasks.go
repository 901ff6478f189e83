package tuttitest

import (
	"slices"
	"time"

	"github.com/tutti-io/tutti/client"
)

// Task is a user task that a test looks at and works on.
type Task struct {
	i   *Instance
	key client.UserTaskKey
	id  string
}

// Task is the oldest open user task of an element of the instance or, where none is open, the newest. The test ends when there is
// none.
func (i *Instance) Task(elementID string) *Task {
	i.c.t.Helper()
	i.c.look()
	q := client.UserTaskSearchQuery{Page: client.Limit(pageSize), Filter: client.UserTaskFilter{ProcessInstanceKey: i.key, ElementID: elementID}}
	found := all(i.c, "user tasks", i.c.own.AllUserTasks(i.c.ctx, q))
	if len(found) == 0 {
		i.c.t.Fatalf("%s: expected a user task %s, but there is none%s", i, elementID, i.story())
	}
	slices.SortFunc(found, func(a, b client.UserTaskResult) int { return byKey(a.UserTaskKey, b.UserTaskKey) })
	for _, task := range found {
		if task.State == client.UserTaskCreated {
			return &Task{i, task.UserTaskKey, elementID}
		}
	}
	return &Task{i, found[len(found)-1].UserTaskKey, elementID}
}

// Key is the task's key.
func (k *Task) Key() client.UserTaskKey { return k.key }

// Result is what the cluster tells about the task now.
func (k *Task) Result() *client.UserTaskResult {
	k.i.c.t.Helper()
	k.i.c.look()
	r, err := k.i.c.own.GetUserTask(k.i.c.ctx, k.key)
	if err != nil {
		k.i.c.t.Fatalf("reading user task %s: %v", k.id, err)
	}
	return r
}

// Complete completes the task with variables, or none where they are nil.
func (k *Task) Complete(variables any) {
	k.i.c.t.Helper()
	if err := k.i.c.client.CompleteUserTask(k.i.c.ctx, k.key, client.UserTaskCompletionRequest{Variables: k.i.c.vars(variables)}); err != nil {
		k.i.c.t.Fatalf("completing user task %s: %v", k.id, err)
	}
	k.i.c.Settle()
}

// Assign gives the task to a user, whoever had it before.
func (k *Task) Assign(user string) *Task {
	k.i.c.t.Helper()
	if err := k.i.c.client.AssignUserTask(k.i.c.ctx, k.key, client.UserTaskAssignmentRequest{Assignee: client.Some(user)}); err != nil {
		k.i.c.t.Fatalf("assigning user task %s: %v", k.id, err)
	}
	k.i.c.Settle()
	return k
}

func (k *Task) fail(format string, args ...any) *Task {
	k.i.c.t.Helper()
	k.i.fail("user task "+k.id+": "+format, args...)
	return k
}

// IsOpen asserts that the task waits to be done.
func (k *Task) IsOpen() *Task {
	k.i.c.t.Helper()
	return k.isIn(client.UserTaskCreated)
}

// IsCompleted asserts that the task was done.
func (k *Task) IsCompleted() *Task {
	k.i.c.t.Helper()
	return k.isIn(client.UserTaskCompleted)
}

// IsCanceled asserts that the task was taken back by its process.
func (k *Task) IsCanceled() *Task {
	k.i.c.t.Helper()
	return k.isIn(client.UserTaskCanceled)
}

func (k *Task) isIn(state client.UserTaskState) *Task {
	k.i.c.t.Helper()
	if got := k.Result().State; got != state {
		return k.fail("expected it to be %s, but it is %s", state, got)
	}
	return k
}

// HasName asserts the task's name.
func (k *Task) HasName(name string) *Task {
	k.i.c.t.Helper()
	if got := k.Result().Name.Or(""); got != name {
		return k.fail("expected the name %q, but it is %q", name, got)
	}
	return k
}

// IsAssignedTo asserts who has the task; an empty name means nobody.
func (k *Task) IsAssignedTo(user string) *Task {
	k.i.c.t.Helper()
	if got := k.Result().Assignee.Or(""); got != user {
		return k.fail("expected it to be assigned to %q, but it is assigned to %q", user, got)
	}
	return k
}

// HasPriority asserts the task's priority.
func (k *Task) HasPriority(priority int) *Task {
	k.i.c.t.Helper()
	if got := k.Result().Priority; got != priority {
		return k.fail("expected priority %d, but it is %d", priority, got)
	}
	return k
}

// HasCandidateGroups asserts the groups whose members may take the task, in whatever order.
func (k *Task) HasCandidateGroups(groups ...string) *Task {
	k.i.c.t.Helper()
	return k.hasAll("candidate groups", groups, k.Result().CandidateGroups)
}

// HasCandidateUsers asserts the users who may take the task, in whatever order.
func (k *Task) HasCandidateUsers(users ...string) *Task {
	k.i.c.t.Helper()
	return k.hasAll("candidate users", users, k.Result().CandidateUsers)
}

func (k *Task) hasAll(what string, want, got []string) *Task {
	k.i.c.t.Helper()
	if !slices.Equal(slices.Sorted(slices.Values(want)), slices.Sorted(slices.Values(got))) {
		return k.fail("expected the %s %s, but there are %s", what, list(want), list(got))
	}
	return k
}

// IsDueAt asserts until when the task should be done.
func (k *Task) IsDueAt(at time.Time) *Task {
	k.i.c.t.Helper()
	return k.isAt("due", at, k.Result().DueDate)
}

// IsFollowedUpAt asserts when to look at the task again.
func (k *Task) IsFollowedUpAt(at time.Time) *Task {
	k.i.c.t.Helper()
	return k.isAt("followed up", at, k.Result().FollowUpDate)
}

func (k *Task) isAt(what string, want time.Time, date client.Nullable[time.Time]) *Task {
	k.i.c.t.Helper()
	got, ok := date.Get()
	switch {
	case !ok:
		return k.fail("expected it to be %s at %s, but it has no such date", what, want.Format(time.RFC3339Nano))
	case !got.Equal(want):
		return k.fail("expected it to be %s at %s, but it is at %s", what, want.Format(time.RFC3339Nano), got.Format(time.RFC3339Nano))
	}
	return k
}

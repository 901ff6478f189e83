package rest

import (
	"context"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const userTask = "user task"

func (a *API) readUserTasks(h *contract.Handlers) {
	h.SearchUserTasks = func(ctx context.Context, in *contract.SearchUserTasksInput) (*contract.UserTaskSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.UserTasks, showUserTask)
		return &contract.UserTaskSearchQueryResult{Page: page, Items: items}, err
	}
	h.GetUserTask = func(ctx context.Context, in *contract.GetUserTaskInput) (*contract.UserTaskResult, error) {
		return one(ctx, a, userTask, in.UserTaskKey, a.read.UserTask, shown(showUserTask))
	}
	h.GetUserTaskForm = func(ctx context.Context, in *contract.GetUserTaskFormInput) (*contract.FormResult, error) {
		return one(ctx, a, userTask, in.UserTaskKey, a.read.UserTaskForm, showForm)
	}
	h.SearchUserTaskAuditLogs = a.searchUserTaskAudits
	h.SearchUserTaskVariables = func(ctx context.Context, in *contract.SearchUserTaskVariablesInput) (*contract.VariableSearchQueryResult, error) {
		return a.taskVariables(ctx, in.UserTaskKey, in.TruncateValues, &in.Body, a.read.UserTaskVariables)
	}
	h.SearchUserTaskEffectiveVariables = func(ctx context.Context, in *contract.SearchUserTaskEffectiveVariablesInput) (*contract.VariableSearchQueryResult, error) {
		return a.taskVariables(ctx, in.UserTaskKey, in.TruncateValues, &in.Body, a.read.EffectiveVariables)
	}
}

func showUserTask(r *record.UserTask) contract.UserTaskResult {
	return contract.UserTaskResult{
		UserTaskKey:              contract.UserTaskKey(r.Key),
		Name:                     contract.NonZero(r.Name),
		State:                    contract.UserTaskState(r.State),
		Assignee:                 contract.NonZero(r.Assignee),
		CandidateGroups:          r.CandidateGroups,
		CandidateUsers:           r.CandidateUsers,
		CreationDate:             moment(r.CreatedAt),
		CompletionDate:           momentOrNone(r.CompletedAt),
		FollowUpDate:             dateOrNone(r.FollowUpDate),
		DueDate:                  dateOrNone(r.DueDate),
		Priority:                 r.Priority,
		FormKey:                  optionalKey[contract.FormKey](r.FormKey),
		ExternalFormReference:    contract.NonZero(r.ExternalForm),
		CustomHeaders:            customHeaders(r.Headers),
		ProcessDefinitionKey:     contract.ProcessDefinitionKey(r.DefinitionKey),
		ProcessDefinitionID:      r.DefinitionID,
		ProcessDefinitionVersion: r.DefinitionVersion,
		ProcessName:              contract.NonZero(r.ProcessName),
		ProcessInstanceKey:       contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey:   optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		ElementID:                r.ElementID,
		ElementInstanceKey:       contract.ElementInstanceKey(r.ElementInstance),
		TenantID:                 r.TenantID,
		Tags:                     r.Tags,
	}
}

// dateOrNone is a date of a task as searches compare it.
func dateOrNone(text string) contract.Opt[time.Time] {
	if text == "" {
		return contract.Opt[time.Time]{}
	}
	return momentOrNone(projection.Millis(text))
}

func customHeaders(list []record.Header) map[string]string {
	out := make(map[string]string, len(list))
	for _, h := range list {
		out[h.Name] = h.Value
	}
	return out
}

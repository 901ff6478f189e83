package rest

import (
	"context"
	"encoding/json"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/record"
)

// jobs are the commands of job workers.
func (a *API) jobs(h *contract.Handlers) {
	h.ActivateJobs = a.activateJobs
	h.CompleteJob = func(ctx context.Context, in *contract.CompleteJobInput) error {
		doc := document(in.Body.Variables)
		_, err := onKey[any](ctx, a, int64(in.JobKey), &engine.CompleteJob{Key: int64(in.JobKey), Variables: doc}, len(doc))
		return err
	}
	h.FailJob = func(ctx context.Context, in *contract.FailJobInput) error {
		doc := document(in.Body.Variables)
		_, err := onKey[any](ctx, a, int64(in.JobKey), &engine.FailJob{Key: int64(in.JobKey), Retries: in.Body.Retries,
			Message: in.Body.ErrorMessage.Value(), Backoff: in.Body.RetryBackOff, Variables: doc}, len(doc))
		return err
	}
	h.ThrowJobError = func(ctx context.Context, in *contract.ThrowJobErrorInput) error {
		doc := document(in.Body.Variables)
		_, err := onKey[any](ctx, a, int64(in.JobKey), &engine.ThrowError{Key: int64(in.JobKey), Code: in.Body.ErrorCode,
			Message: in.Body.ErrorMessage.Value(), Variables: doc}, len(doc))
		return err
	}
	h.UpdateJob = func(ctx context.Context, in *contract.UpdateJobInput) error {
		cmd := &engine.UpdateJob{Key: int64(in.JobKey)}
		if r, ok := in.Body.Changeset.Retries.Get(); ok {
			cmd.Retries = &r
		}
		if t, ok := in.Body.Changeset.Timeout.Get(); ok {
			cmd.Timeout = &t
		}
		if cmd.Retries == nil && cmd.Timeout == nil {
			return invalid("changeset", "must change retries, timeout or both, but changes nothing")
		}
		_, err := onKey[any](ctx, a, int64(in.JobKey), cmd, 0)
		return err
	}
}

func (a *API) activateJobs(ctx context.Context, in *contract.ActivateJobsInput) (*contract.JobActivationResult, error) {
	body := &in.Body
	if body.Type == "" {
		return nil, invalid("type", "must name a job type, but is empty")
	}
	if body.Timeout <= 0 {
		return nil, invalid("timeout", "must be a positive number of milliseconds")
	}
	if body.MaxJobsToActivate <= 0 {
		return nil, invalid("maxJobsToActivate", "must be a positive number")
	}
	cmd := &engine.ActivateJobs{Type: body.Type, Worker: body.Worker.Value(), Timeout: body.Timeout, Max: int(body.MaxJobsToActivate),
		Fetch: body.FetchVariable, Tenants: body.TenantIDs}
	if len(cmd.Tenants) == 0 {
		cmd.Tenants = []string{engine.DefaultTenant}
	}
	wait := time.Duration(body.RequestTimeout.Value()) * time.Millisecond
	if wait == 0 {
		wait = a.o.RequestTimeout
	}
	out, err := a.cluster.ActivateJobs(ctx, cmd, wait)
	if err != nil {
		return nil, problemOf(err)
	}
	result := &contract.JobActivationResult{Jobs: make([]contract.ActivatedJobResult, len(out.Jobs))}
	for i := range out.Jobs {
		activatedJob(&result.Jobs[i], &out.Jobs[i])
	}
	return result, nil
}

func activatedJob(r *contract.ActivatedJobResult, j *engine.ActivatedJob) {
	*r = contract.ActivatedJobResult{Type: j.Type, ProcessDefinitionID: j.DefinitionID, ProcessDefinitionVersion: j.DefinitionVersion,
		ElementID: j.ElementID, CustomHeaders: headers(j.Headers), Worker: j.Worker, Retries: j.Retries, Deadline: j.Deadline,
		Variables: orEmpty(j.Variables), TenantID: j.TenantID, JobKey: contract.JobKey(j.Key),
		ProcessInstanceKey:   contract.ProcessInstanceKey(j.ProcessInstance),
		ProcessDefinitionKey: contract.ProcessDefinitionKey(j.DefinitionKey), ElementInstanceKey: contract.ElementInstanceKey(j.ElementInstance),
		Kind: contract.JobKind(j.JobKind), ListenerEventType: contract.JobListenerEventType(j.ListenerEvent), Tags: j.Tags,
		RootProcessInstanceKey: contract.NonZero(contract.ProcessInstanceKey(j.RootInstance))}
	if t := j.UserTask; t != nil {
		r.UserTask = &contract.UserTaskProperties{Action: t.Action, Assignee: contract.NonZero(t.Assignee), CandidateGroups: t.CandidateGroups,
			CandidateUsers: t.CandidateUsers, DueDate: contract.NonZero(t.DueDate), FollowUpDate: contract.NonZero(t.FollowUpDate),
			FormKey: contract.NonZero(contract.FormKey(t.FormKey)), Priority: contract.Some(t.Priority),
			UserTaskKey: contract.Some(contract.UserTaskKey(t.Key))}
	}
}

// headers writes custom headers as a JSON object, in model order.
func headers(list []record.Header) contract.JSON {
	out := []byte{'{'}
	for i, h := range list {
		if i > 0 {
			out = append(out, ',')
		}
		out = append(append(append(out, quote(h.Name)...), ':'), quote(h.Value)...)
	}
	return append(out, '}')
}

func quote(s string) []byte {
	q, err := json.Marshal(s)
	if err != nil {
		return []byte(`""`)
	}
	return q
}

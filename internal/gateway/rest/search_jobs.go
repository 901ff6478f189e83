package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

func (a *API) readJobs(h *contract.Handlers) {
	h.SearchJobs = func(ctx context.Context, in *contract.SearchJobsInput) (*contract.JobSearchQueryResult, error) {
		page, items, err := found(ctx, a, search.FromRequest(&in.Body), a.read.Jobs, showJob)
		return &contract.JobSearchQueryResult{Page: page, Items: items}, err
	}
}

func showJob(r *record.Job) contract.JobSearchResult {
	return contract.JobSearchResult{
		JobKey:                   contract.JobKey(r.Key),
		Type:                     r.Type,
		Kind:                     contract.JobKind(r.JobKind),
		ListenerEventType:        contract.JobListenerEventType(r.ListenerEvent),
		State:                    contract.JobState(r.State),
		Worker:                   r.Worker,
		Retries:                  r.Retries,
		CustomHeaders:            customHeaders(r.Headers),
		Deadline:                 momentOrNone(r.Deadline),
		ErrorCode:                contract.NonZero(r.ErrorCode),
		ErrorMessage:             contract.NonZero(r.ErrorMessage),
		HasFailedWithRetriesLeft: r.FailedRetriesLeft,
		IsDenied:                 contract.Some(r.Denied),
		DeniedReason:             contract.NonZero(r.DeniedReason),
		CreationTime:             momentOrNone(r.CreatedAt),
		LastUpdateTime:           momentOrNone(r.UpdatedAt),
		EndTime:                  momentOrNone(r.EndedAt),
		ProcessDefinitionKey:     contract.ProcessDefinitionKey(r.DefinitionKey),
		ProcessDefinitionID:      r.DefinitionID,
		ProcessInstanceKey:       contract.ProcessInstanceKey(r.ProcessInstance),
		RootProcessInstanceKey:   optionalKey[contract.ProcessInstanceKey](r.RootInstance),
		ElementID:                contract.NonZero(r.ElementID),
		ElementInstanceKey:       contract.ElementInstanceKey(r.ElementInstance),
		TenantID:                 r.TenantID,
	}
}

package rest

import (
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/search"
)

// searches are the operations that read. Each waits until what was acknowledged before it can be seen, asks the read model,
// and shows the records it gets as the contract has them.
func (a *API) searches(h *contract.Handlers) {
	a.readProcessDefinitions(h)
	a.readProcessInstances(h)
	a.readElementInstances(h)
	a.readVariables(h)
	a.readJobs(h)
	a.readUserTasks(h)
	a.readIncidents(h)
	a.readMessages(h)
	a.readDecisions(h)
	a.readResources(h)
	a.readInstanceStatistics(h)
	a.readElementStatistics(h)
}

// visible waits for the read model and gives the rest of the read its time.
func (a *API) visible(ctx context.Context) (context.Context, context.CancelFunc, error) {
	ctx, cancel := context.WithTimeout(ctx, a.o.RequestTimeout)
	if err := a.cluster.Visible(ctx); err != nil {
		cancel()
		if errors.Is(err, context.DeadlineExceeded) {
			err = problemf(http.StatusGatewayTimeout, TitleDeadlineExceeded,
				"the search would have missed what was acknowledged before it: the read model did not catch up within %v; try again a little later", a.o.RequestTimeout)
		} else if !errors.Is(err, context.Canceled) {
			err = problemf(http.StatusServiceUnavailable, "UNAVAILABLE", "the read model cannot be read: %v; try again when the server is back", err)
		}
		return nil, nil, err
	}
	return ctx, cancel, nil
}

// found runs a search and shows what it finds.
func found[R, T any](
	ctx context.Context, a *API, q search.Query, run func(context.Context, search.Query) (search.Result[R], error), show func(*R) T,
) (page contract.SearchQueryPageResponse, items []T, err error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return page, nil, err
	}
	defer cancel()
	result, err := run(ctx, q)
	if err != nil {
		return page, nil, searchProblem(err)
	}
	page = contract.SearchQueryPageResponse{TotalItems: result.Total, HasMoreTotalItems: result.More,
		StartCursor: contract.NonZero(result.Start), EndCursor: contract.NonZero(result.End)}
	items = make([]T, len(result.Items))
	for i := range result.Items {
		items[i] = show(&result.Items[i])
	}
	return page, items, nil
}

// foundWithin is found for a search within an entity, which may not be there.
func foundWithin[K ~int64, R, T any](
	ctx context.Context, a *API, what string, key K, q search.Query,
	run func(context.Context, int64, search.Query) (search.Result[R], error), show func(*R) T,
) (contract.SearchQueryPageResponse, []T, error) {
	page, items, err := found(ctx, a, q, func(ctx context.Context, q search.Query) (search.Result[R], error) {
		result, err := run(ctx, int64(key), q)
		return result, orMissing(err, what, int64(key))
	}, show)
	return page, items, err
}

// one reads an entity by its key and shows it.
func one[K ~int64, R, T any](ctx context.Context, a *API, what string, key K, read func(context.Context, int64) (R, error), show func(R) *T) (*T, error) {
	ctx, cancel, err := a.visible(ctx)
	if err != nil {
		return nil, err
	}
	defer cancel()
	r, err := read(ctx, int64(key))
	if err != nil {
		return nil, searchProblem(orMissing(err, what, int64(key)))
	}
	return show(r), nil
}

// shown makes of what shows a record as a value what shows it as a pointer.
func shown[R, T any](show func(*R) T) func(*R) *T {
	return func(r *R) *T {
		t := show(r)
		return &t
	}
}

// orMissing says which entity it is that was not found.
func orMissing(err error, what string, key any) error {
	if errors.Is(err, search.ErrNotFound) {
		return problemf(http.StatusNotFound, TitleNotFound,
			"expected to find a %s with the key '%v', but there is none: check the key; the history of what ended may have been removed", what, key)
	}
	return err
}

// searchProblem says what a failed search means over HTTP. What is nobody's mistake but the server's stays as it is.
func searchProblem(err error) error {
	var field *search.FieldError
	switch {
	case errors.As(err, &field):
		return contract.Violate(field.Field, "%s", field.Reason)
	case errors.Is(err, search.ErrCursor):
		return contract.Violate("page", "must have in after or before a cursor of an earlier page with the same sort: %v", err)
	case errors.Is(err, search.ErrTooSlow), errors.Is(err, context.DeadlineExceeded):
		return problemf(http.StatusGatewayTimeout, TitleDeadlineExceeded, "%v", err)
	}
	return err
}

// moment is a time of a record.
func moment(millis int64) time.Time { return time.UnixMilli(millis).UTC() }

// momentOrNone is a time that a record may not have.
func momentOrNone(millis int64) contract.Opt[time.Time] {
	if millis == 0 {
		return contract.Opt[time.Time]{}
	}
	return contract.Some(moment(millis))
}

// optionalKey is a key that a record may not have.
func optionalKey[K ~int64](key int64) contract.Opt[K] { return contract.NonZero(K(key)) }

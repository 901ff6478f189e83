package client

import (
	"context"
	"errors"
	"fmt"
	"time"
)

// Eventually reads until what it reads is as wanted, for clusters whose searches lag behind their engine. On a cluster that
// reads its own writes, as Tutti does, the first read does it. Nil for wanted stands for any answer.
//
//	task, err := client.Eventually(ctx, c, func(ctx context.Context) (*client.UserTaskSearchQueryResult, error) {
//		return c.SearchUserTasks(ctx, client.UserTaskSearchQuery{Filter: client.UserTaskFilter{ProcessInstanceKey: key}})
//	}, func(r *client.UserTaskSearchQueryResult) bool { return len(r.Items) > 0 })
//
// After a 404 it reads again, and after a 429, 502, 503 or 504; any other failure ends it. It goes on until ctx ends, or
// [Within]: then the error is an [*EventuallyError] with the last answer's failure. Between reads it waits half a second,
// or as long as [Every] or CAMUNDA_SDK_EVENTUAL_POLL_DEFAULT_MS says.
func Eventually[T any](ctx context.Context, c *Client, read func(context.Context) (T, error), wanted func(T) bool, opts ...EventuallyOption) (T, error) {
	o := eventually{within: 10 * time.Second, every: c.poll}
	if o.every <= 0 {
		o.every = 500 * time.Millisecond
	}
	for _, option := range opts {
		option(&o)
	}
	bounded, cancel := context.WithTimeout(ctx, o.within)
	defer cancel()
	start := c.now()
	var last error // what a read came back with before the time was over
	for reads := 1; ; reads++ {
		value, err := read(bounded)
		if err == nil && (wanted == nil || wanted(value)) {
			return value, nil
		}
		passing := errors.Is(err, ErrNotFound) || errors.Is(err, ErrBackpressure) || isPassing(statusOf(err))
		if err != nil && !passing && bounded.Err() == nil {
			return value, err
		}
		if bounded.Err() == nil || !isContextError(err) {
			last = err
		}
		if wait(bounded, c.closed, o.every) == nil && bounded.Err() == nil {
			continue
		}
		return value, &EventuallyError{Reads: reads, After: c.now().Sub(start), Err: last, context: bounded.Err()}
	}
}

// EventuallyOption changes how [Eventually] waits.
type EventuallyOption func(*eventually)

type eventually struct{ within, every time.Duration }

// Within is for how long to go on reading; ten seconds without it.
func Within(d time.Duration) EventuallyOption { return func(o *eventually) { o.within = d } }

// Every is how long to wait between two reads.
func Every(d time.Duration) EventuallyOption { return func(o *eventually) { o.every = d } }

// EventuallyError says that what was read never was as wanted.
type EventuallyError struct {
	Reads   int
	After   time.Duration
	Err     error // what the last read failed with; nil when its answer was not as wanted
	context error
}

// Error says how often and how long.
func (e *EventuallyError) Error() string {
	text := fmt.Sprintf("not as wanted after %d reads in %v", e.Reads, e.After.Round(time.Millisecond))
	if e.Err != nil {
		text += ": " + e.Err.Error()
	}
	return text
}

// Unwrap is what the last read failed with, and that the time was over.
func (e *EventuallyError) Unwrap() []error {
	var errs []error
	for _, err := range []error{e.Err, e.context} {
		if err != nil {
			errs = append(errs, err)
		}
	}
	return errs
}

package client

import (
	"context"
	"log/slog"
	"net/http"
	"time"
)

// Hooks are told what a client does, for traces and metrics. Any of them may be nil. They run on the goroutine of the call
// and must be quick.
type Hooks struct {
	// Call is told of a call before it is sent. The context it returns is the one the call goes on with, and the function
	// is called once when it ended: the place for a span.
	Call func(context.Context, Call) (context.Context, func(Outcome))
	// Attempt is shown every request just before it is sent, and may set headers: the place for a traceparent.
	Attempt func(ctx context.Context, r *http.Request, attempt int)
	// Retry is told of every wait before another attempt.
	Retry func(ctx context.Context, call Call, attempt int, wait time.Duration, err error)
	// Load is told when the client begins to hold itself back, and when it stops. It must not call the client.
	Load func(Load)
}

// Call is one call of an operation.
type Call struct {
	Operation string // "updateUserTask"
	Method    string // "PATCH"
	Route     string // "/user-tasks/{userTaskKey}", for names of low cardinality
	Subject   string // the keys and ids of the path
}

// Outcome is how a call ended.
type Outcome struct {
	Status   int // of the last answer; 0 when there was none
	Attempts int
	Duration time.Duration
	Err      error
}

func (r *request) call() Call {
	return Call{Operation: r.op.id, Method: r.op.method, Route: r.op.path, Subject: r.subject}
}

func finished(int, int, error) {}

// observe tells the hooks and the log of a call, and returns what tells them of its end.
func (c *Client) observe(ctx context.Context, r *request) (context.Context, func(status, attempts int, err error)) {
	logs := c.log.Enabled(ctx, slog.LevelDebug)
	if len(c.hooks) == 0 && !logs {
		return ctx, finished
	}
	start, call := c.now(), r.call()
	var ends []func(Outcome)
	for _, h := range c.hooks {
		if h.Call == nil {
			continue
		}
		inner, end := h.Call(ctx, call)
		if inner != nil {
			ctx = inner
		}
		if end != nil {
			ends = append(ends, end)
		}
	}
	return ctx, func(status, attempts int, err error) {
		o := Outcome{Status: status, Attempts: attempts, Duration: c.now().Sub(start), Err: err}
		for i := len(ends) - 1; i >= 0; i-- {
			ends[i](o)
		}
		if logs {
			c.log.LogAttrs(ctx, slog.LevelDebug, "called the cluster", slog.String("operation", call.Operation), slog.String("subject", call.Subject),
				slog.Int("status", status), slog.Int("attempts", attempts), slog.Duration("duration", o.Duration), slog.Any("error", err))
		}
	}
}

func (c *Client) attempting(ctx context.Context, r *request, h *http.Request, attempt int) {
	for _, hook := range c.hooks {
		if hook.Attempt != nil {
			hook.Attempt(ctx, h, attempt)
		}
	}
}

func (c *Client) retrying(ctx context.Context, r *request, attempt int, wait time.Duration, err error) {
	for _, h := range c.hooks {
		if h.Retry != nil {
			h.Retry(ctx, r.call(), attempt, wait, err)
		}
	}
	c.log.LogAttrs(ctx, slog.LevelInfo, "trying again", slog.String("operation", r.op.id), slog.String("subject", r.subject),
		slog.Int("attempt", attempt), slog.Duration("wait", wait), slog.Any("error", err))
}

// loaded tells the hooks and the log of a change in how the client is held back.
func (c *Client) loaded(l Load) {
	for _, h := range c.hooks {
		if h.Load != nil {
			h.Load(l)
		}
	}
	c.log.LogAttrs(context.Background(), slog.LevelDebug, "the cluster's load changed what the client allows itself",
		slog.String("severity", l.Severity.String()), slog.Int("limit", l.Limit))
}

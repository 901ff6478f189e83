package rest

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"strconv"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
)

// The titles of problems: stable codes that programs may rely on. What the engine refuses has the engine's codes.
const (
	TitleBadRequest           = "Bad Request" // cannot be read: no JSON, no key in a path
	TitleInvalidArgument      = "INVALID_ARGUMENT"
	TitleUnauthorized         = "UNAUTHORIZED"
	TitleForbidden            = "FORBIDDEN"
	TitleNotFound             = "NOT_FOUND"
	TitleMethodNotAllowed     = "METHOD_NOT_ALLOWED"
	TitleInvalidState         = "INVALID_STATE"
	TitleAlreadyExists        = "ALREADY_EXISTS"
	TitleTooLarge             = "PAYLOAD_TOO_LARGE"
	TitleUnsupportedMediaType = "UNSUPPORTED_MEDIA_TYPE"
	TitleInternal             = "INTERNAL_ERROR"
	TitleNotImplemented       = "NOT_IMPLEMENTED"
	TitleResourceExhausted    = "RESOURCE_EXHAUSTED"
	TitleDeadlineExceeded     = "DEADLINE_EXCEEDED"
)

// Problem is a failure as the client is told of it. It is an error, so that a handler can return one.
type Problem struct {
	Status int
	Title  string
	Detail string
	// RetryAfter, when positive, tells the client how long to wait. It is rounded up to seconds.
	RetryAfter time.Duration
	// Challenge is the WWW-Authenticate field of a 401.
	Challenge string
}

// NewProblem makes a problem; the detail is formatted.
func NewProblem(status int, title, detail string, args ...any) *Problem {
	return problemf(status, title, detail, args...)
}

func problemf(status int, title, detail string, args ...any) *Problem {
	return &Problem{Status: status, Title: title, Detail: fmt.Sprintf(detail, args...)}
}

func (p *Problem) Error() string { return fmt.Sprintf("%d %s: %s", p.Status, p.Title, p.Detail) }

func internalProblem() *Problem {
	return problemf(http.StatusInternalServerError, TitleInternal,
		"the server failed to handle the request; what happened is in its log, found by the time and this path")
}

// failed answers the error of an operation.
func (s *Server) failed(w http.ResponseWriter, r *http.Request, op *contract.Operation, err error) {
	p := s.problem(err)
	if p == nil {
		if r.Context().Err() != nil {
			// The client is gone, or the server is going: whatever went wrong went wrong because of that.
			p = problemf(http.StatusServiceUnavailable, TitleResourceExhausted, "the request was ended before it was answered")
		} else {
			s.options.Logger.LogAttrs(r.Context(), slog.LevelError, "an operation failed",
				slog.String("operation", op.ID), slog.String("path", r.URL.Path), slog.Any("error", err))
			p = internalProblem()
		}
	}
	s.fail(w, r, p)
}

// problem finds out what an error is, or answers nil.
func (s *Server) problem(err error) *Problem {
	var (
		known     *Problem
		malformed *contract.Malformed
		invalid   *contract.Invalid
		size      *http.MaxBytesError
	)
	switch {
	case errors.As(err, &known):
		return known
	case errors.As(err, &malformed):
		return problemf(http.StatusBadRequest, TitleBadRequest, "the request cannot be read: %s", malformed.Error())
	case errors.As(err, &invalid):
		title := TitleInvalidArgument
		if invalid.OfParameters() {
			title = TitleBadRequest
		}
		return problemf(http.StatusBadRequest, title, "%s", invalid.Error())
	case errors.As(err, &size):
		return tooLarge(size.Limit)
	}
	if s.options.Problem != nil {
		if p := s.options.Problem(err); p != nil {
			return p
		}
	}
	if errors.Is(err, context.DeadlineExceeded) {
		return problemf(http.StatusGatewayTimeout, TitleDeadlineExceeded, "the request was not done in its time")
	}
	return nil
}

// fail sends a problem.
func (s *Server) fail(w http.ResponseWriter, r *http.Request, p *Problem) { WriteProblem(w, r, p) }

// WriteProblem answers a request with a problem. Middleware uses it as well.
func WriteProblem(w http.ResponseWriter, r *http.Request, p *Problem) {
	detail := contract.ProblemDetail{
		Title: p.Title, Status: int32(p.Status), Detail: p.Detail, Instance: r.URL.EscapedPath(),
	}
	if p.RetryAfter > 0 {
		w.Header().Set("Retry-After", strconv.FormatInt(int64(math.Ceil(p.RetryAfter.Seconds())), 10))
	}
	if p.Challenge != "" {
		w.Header().Set("Www-Authenticate", p.Challenge)
	}
	writeBody(w, p.Status, contract.ProblemType, detail.AppendJSON(make([]byte, 0, 256)))
}

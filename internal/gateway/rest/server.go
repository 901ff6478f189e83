package rest

import (
	"context"
	"log/slog"
	"net/http"
	"path"
	"runtime/debug"
	"sync"

	"github.com/tutti-io/tutti/internal/contract"
)

// Base is the path under which the API is served.
const Base = "/v2"

const (
	defaultMaxBody = 4 << 20
	defaultMaxForm = 64 << 20
)

// Options configures a Server. The zero value of each field but Handlers is a sensible choice.
type Options struct {
	Handlers *contract.Handlers
	// MaxBody bounds a JSON body, in bytes: 4 MiB when zero. MaxForm bounds a multipart form: 64 MiB when zero.
	MaxBody, MaxForm int64
	// Problem turns the errors of handlers into problems, those that are none already. What it answers nil for is a 500
	// whose cause is logged and not told.
	Problem func(error) *Problem
	// Around wraps the handling of an operation, built or not.
	Around func(*contract.Operation, http.Handler) http.Handler
	Logger *slog.Logger
}

// Server is the REST API as a http.Handler.
type Server struct {
	options Options
	mux     *http.ServeMux
	buffers sync.Pool
}

// New makes the server of the operations in o.Handlers.
func New(o Options) *Server {
	if o.Handlers == nil {
		o.Handlers = &contract.Handlers{}
	}
	if o.MaxBody == 0 {
		o.MaxBody = defaultMaxBody
	}
	if o.MaxForm == 0 {
		o.MaxForm = defaultMaxForm
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	s := &Server{options: o, mux: http.NewServeMux()}
	s.route()
	return s
}

// Coverage tells which operations have a handler and which have none, by id in the contract's order.
func Coverage(h *contract.Handlers) (built, unbuilt []string) {
	for i := range contract.Operations {
		op := &contract.Operations[i]
		if op.Built(h) {
			built = append(built, op.ID)
		} else {
			unbuilt = append(unbuilt, op.ID)
		}
	}
	return built, unbuilt
}

// ServeHTTP serves a request.
func (s *Server) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	setHeaders(w.Header())
	tracked := &tracker{ResponseWriter: w}
	defer s.recover(tracked, r)
	if escaped := r.URL.EscapedPath(); path.Clean(escaped) != escaped {
		// A mux would redirect, which few clients follow with their body.
		s.notFound(tracked, r)
		return
	}
	s.mux.ServeHTTP(tracked, r)
}

// setHeaders says how browsers are to treat answers: as data, not to be kept, never as a page.
func setHeaders(h http.Header) {
	h["X-Content-Type-Options"] = headerNosniff
	h["Cache-Control"] = headerNoStore
	h["Content-Security-Policy"] = headerPolicy
	h["X-Frame-Options"] = headerDeny
}

var (
	headerNosniff = []string{"nosniff"}
	headerNoStore = []string{"no-store"}
	headerPolicy  = []string{"default-src 'none'; frame-ancestors 'none'"}
	headerDeny    = []string{"DENY"}
)

// recover answers a panic with a 500. What the client sees says nothing of the cause.
func (s *Server) recover(w *tracker, r *http.Request) {
	cause := recover()
	if cause == nil {
		return
	}
	if cause == http.ErrAbortHandler {
		panic(cause)
	}
	s.options.Logger.LogAttrs(context.WithoutCancel(r.Context()), slog.LevelError, "a request handler panicked",
		slog.String("method", r.Method), slog.String("path", r.URL.Path), slog.Any("panic", cause), slog.String("stack", string(debug.Stack())))
	if !w.written {
		s.fail(w, r, internalProblem())
	}
}

// tracker knows whether an answer was begun.
type tracker struct {
	http.ResponseWriter
	written bool
}

func (t *tracker) WriteHeader(status int) {
	t.written = true
	t.ResponseWriter.WriteHeader(status)
}

func (t *tracker) Write(b []byte) (int, error) {
	t.written = true
	return t.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (t *tracker) Unwrap() http.ResponseWriter { return t.ResponseWriter }

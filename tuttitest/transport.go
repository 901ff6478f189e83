package tuttitest

import (
	"bytes"
	"io"
	"net/http"
	"sync/atomic"
)

// transport carries requests to a cluster in the same process.
type transport struct{ handler http.Handler }

// marking notes every request, as it may change something. It does so when the answer is there, too: what the request caused may go on
// then.
func marking(dirty *atomic.Bool, handler http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		dirty.Store(true)
		defer dirty.Store(true)
		handler.ServeHTTP(w, r)
	})
}

// RoundTrip implements http.RoundTripper.
func (t *transport) RoundTrip(r *http.Request) (*http.Response, error) {
	if err := r.Context().Err(); err != nil {
		return nil, err
	}
	inner := r.WithContext(r.Context()) // a copy: the request belongs to the caller
	inner.RequestURI = r.URL.RequestURI()
	inner.RemoteAddr = "127.0.0.1:1"
	if inner.Host == "" {
		inner.Host = r.URL.Host
	}
	if inner.Body == nil {
		inner.Body = http.NoBody
	}
	defer inner.Body.Close()
	w := &response{header: http.Header{}, status: http.StatusOK}
	t.handler.ServeHTTP(w, inner)
	return &http.Response{
		Status: http.StatusText(w.status), StatusCode: w.status, Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: w.header,
		Body: io.NopCloser(&w.body), ContentLength: int64(w.body.Len()), Request: r,
	}, nil
}

// response gathers an answer.
type response struct {
	header  http.Header
	body    bytes.Buffer
	status  int
	started bool
}

func (w *response) Header() http.Header { return w.header }

func (w *response) WriteHeader(status int) {
	if !w.started {
		w.status, w.started = status, true
	}
}

func (w *response) Write(data []byte) (int, error) {
	w.started = true
	return w.body.Write(data)
}

// Flush implements http.Flusher; the whole answer comes at once.
func (w *response) Flush() {}

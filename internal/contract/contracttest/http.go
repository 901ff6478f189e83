package contracttest

import (
	"bytes"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/contract"
)

// base is the path under which the API is served.
const base = "/v2"

// routes finds the operation of a request.
var routes = func() *http.ServeMux {
	mux := http.NewServeMux()
	for i := range contract.Operations {
		op := &contract.Operations[i]
		mux.Handle(op.Method+" "+base+op.Path, named(op.ID))
	}
	return mux
}()

type named string

func (named) ServeHTTP(http.ResponseWriter, *http.Request) {}

// Operation returns the id of the operation that a request is for, or nothing when it is for none.
func Operation(r *http.Request) string {
	h, _ := routes.Handler(r)
	id, _ := h.(named)
	return string(id)
}

// Handler checks every answer of next to an operation of the contract.
func Handler(t testing.TB, next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		copied := &copier{ResponseWriter: w, status: http.StatusOK}
		next.ServeHTTP(copied, r)
		if id := Operation(r); id != "" {
			Check(t, id, copied.status, w.Header(), copied.body.Bytes())
		}
	})
}

// copier keeps what is answered.
type copier struct {
	http.ResponseWriter
	status int
	body   bytes.Buffer
}

func (c *copier) WriteHeader(status int) {
	c.status = status
	c.ResponseWriter.WriteHeader(status)
}

func (c *copier) Write(b []byte) (int, error) {
	c.body.Write(b)
	return c.ResponseWriter.Write(b)
}

// Unwrap lets http.ResponseController reach the connection.
func (c *copier) Unwrap() http.ResponseWriter { return c.ResponseWriter }

// Client is a client that checks every answer it gets, wherever the API is: the path before /v2 does not matter.
func Client(t testing.TB, transport http.RoundTripper) *http.Client {
	if transport == nil {
		transport = http.DefaultTransport
	}
	return &http.Client{Transport: checking{t, transport}}
}

type checking struct {
	t    testing.TB
	next http.RoundTripper
}

func (c checking) RoundTrip(r *http.Request) (*http.Response, error) {
	response, err := c.next.RoundTrip(r)
	if err != nil {
		return nil, err
	}
	_, path, ok := strings.Cut(r.URL.EscapedPath(), base+"/")
	if !ok {
		return response, nil
	}
	probe, err := http.NewRequest(r.Method, base+"/"+path, nil)
	if err != nil {
		return response, nil // a request that went out has a path that parses
	}
	id := Operation(probe)
	if id == "" {
		return response, nil
	}
	body, err := io.ReadAll(response.Body)
	if closing := response.Body.Close(); err == nil {
		err = closing
	}
	if err != nil {
		return nil, err
	}
	response.Body = io.NopCloser(bytes.NewReader(body))
	Check(c.t, id, response.StatusCode, response.Header, body)
	return response, nil
}

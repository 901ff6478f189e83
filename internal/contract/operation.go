package contract

import (
	"context"
	"fmt"
	"io"
	"mime/multipart"
	"net/url"
)

// Operation is an operation of the contract.
type Operation struct {
	ID      string // operationId: "createProcessInstance"
	Method  string
	Path    string // below the API's root, in the form of a http.ServeMux pattern: "/jobs/{jobKey}/completion"
	Tag     string
	Summary string
	// RequestType is the content type of the body, or empty when the operation takes none.
	RequestType  string
	BodyRequired bool
	Statuses     []int // that the contract lists
	Success      int   // the status of the usual success
	// EventuallyConsistent tells that on other clusters what was acknowledged may not show here for a while.
	EventuallyConsistent bool
	Since                string // the version that brought it

	built func(*Handlers) bool
	serve func(context.Context, *Handlers, *Request) (Response, error)
}

// Built tells whether h has a handler for the operation.
func (o *Operation) Built(h *Handlers) bool { return o.built(h) }

// Serve decodes and checks the request, calls the operation's handler in h, which must be there, and encodes its result. The
// error is *Malformed or *Invalid when the handler was not called, and the handler's own otherwise.
func (o *Operation) Serve(ctx context.Context, h *Handlers, q *Request) (Response, error) {
	return o.serve(ctx, h, q)
}

// ByID finds an operation by its id, or returns nil.
func ByID(id string) *Operation {
	for i := range Operations {
		if Operations[i].ID == id {
			return &Operations[i]
		}
	}
	return nil
}

// Request is a request as the transport hands it over.
type Request struct {
	Params interface{ PathValue(name string) string } // *http.Request is one
	Query  url.Values
	Body   []byte            // read whole; what handlers keep of variables points into it
	Form   *multipart.Reader // for multipart/form-data
	Buffer []byte            // optional: memory for the response's body
}

// Response is the answer to a request that succeeded. Body or Stream, or neither.
type Response struct {
	Status      int
	ContentType string
	Header      map[string]string // additional fields
	Body        []byte
	Stream      io.ReadCloser // the transport closes it
}

// Raw is the result of an operation that answers something else than JSON.
type Raw struct {
	ContentType string
	Header      map[string]string
	Body        []byte
	Stream      io.ReadCloser // instead of Body, for what is large
}

// WithStatus is the result of an operation that succeeds in more than one way.
type WithStatus[T any] struct {
	Status int
	Body   *T
}

type input[I any] interface {
	*I
	decode(*Request) error
}

type encodable[R any] interface {
	*R
	AppendJSON([]byte) []byte
}

const jsonType = "application/json"

// result serves an operation that answers JSON. A nil result is 204 where the operation has that status.
func result[I any, P input[I], R any, E encodable[R]](
	ctx context.Context, q *Request, status int, orNothing bool, handle func(context.Context, *I) (*R, error),
) (Response, error) {
	in := new(I)
	if err := P(in).decode(q); err != nil {
		return Response{}, err
	}
	out, err := handle(ctx, in)
	if err != nil {
		return Response{}, err
	}
	if out == nil {
		return nothing(orNothing)
	}
	return Response{Status: status, ContentType: jsonType, Body: E(out).AppendJSON(q.Buffer[:0])}, nil
}

// resultWithStatus serves an operation whose handler chooses the status.
func resultWithStatus[I any, P input[I], R any, E encodable[R]](
	ctx context.Context, q *Request, status int, handle func(context.Context, *I) (*WithStatus[R], error),
) (Response, error) {
	in := new(I)
	if err := P(in).decode(q); err != nil {
		return Response{}, err
	}
	out, err := handle(ctx, in)
	if err != nil {
		return Response{}, err
	}
	if out == nil || out.Body == nil {
		return nothing(false)
	}
	if out.Status != 0 {
		status = out.Status
	}
	return Response{Status: status, ContentType: jsonType, Body: E(out.Body).AppendJSON(q.Buffer[:0])}, nil
}

// empty serves an operation that answers nothing but success.
func empty[I any, P input[I]](
	ctx context.Context, q *Request, status int, handle func(context.Context, *I) error,
) (Response, error) {
	in := new(I)
	if err := P(in).decode(q); err != nil {
		return Response{}, err
	}
	if err := handle(ctx, in); err != nil {
		return Response{}, err
	}
	return Response{Status: status}, nil
}

// raw serves an operation that answers something else than JSON.
func raw[I any, P input[I]](
	ctx context.Context, q *Request, status int, orNothing bool, handle func(context.Context, *I) (*Raw, error),
) (Response, error) {
	in := new(I)
	if err := P(in).decode(q); err != nil {
		return Response{}, err
	}
	out, err := handle(ctx, in)
	if err != nil {
		return Response{}, err
	}
	if out == nil {
		return nothing(orNothing)
	}
	return Response{Status: status, ContentType: out.ContentType, Header: out.Header, Body: out.Body, Stream: out.Stream}, nil
}

func nothing(allowed bool) (Response, error) {
	if !allowed {
		return Response{}, fmt.Errorf("contract: the handler returned neither a result nor an error")
	}
	return Response{Status: 204}, nil
}

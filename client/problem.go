package client

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"strings"
)

// What a failure means, whichever operation it came from, for errors.Is. They stand for what the cluster answered;
// [ErrNotSent] and [ErrNetwork] for what happened on the way.
var (
	ErrInvalid              = errors.New("the request is invalid")          // 400, or refused before it was sent
	ErrUnauthorized         = errors.New("the cluster does not know you")   // 401
	ErrForbidden            = errors.New("you may not do this")             // 403
	ErrNotFound             = errors.New("there is nothing by this key")    // 404
	ErrConflict             = errors.New("the state does not allow it")     // 409
	ErrUnsupportedMediaType = errors.New("the type of body is not taken")   // 415
	ErrInternal             = errors.New("the cluster failed")              // 500
	ErrNotImplemented       = errors.New("the cluster does not have it")    // 501
	ErrUnavailable          = errors.New("the cluster cannot do it now")    // 503
	ErrTimeout              = errors.New("the cluster took too long")       // 504
	ErrBackpressure         = errors.New("the cluster has too much to do")  // 429, and 503 titled RESOURCE_EXHAUSTED
	ErrNetwork              = errors.New("the cluster was not reached")     // a [TransportError]
	ErrNotSent              = errors.New("nothing was sent")                // nothing can have been executed
	ErrClosed               = errors.New("the client is closed")            // after [Client.Close]
	ErrQueueFull            = errors.New("too many calls wait for a place") // see [Backpressure]
)

var sentinels = map[int]error{
	http.StatusBadRequest:           ErrInvalid,
	http.StatusUnauthorized:         ErrUnauthorized,
	http.StatusForbidden:            ErrForbidden,
	http.StatusNotFound:             ErrNotFound,
	http.StatusConflict:             ErrConflict,
	http.StatusUnsupportedMediaType: ErrUnsupportedMediaType,
	http.StatusInternalServerError:  ErrInternal,
	http.StatusNotImplemented:       ErrNotImplemented,
	http.StatusServiceUnavailable:   ErrUnavailable,
	http.StatusGatewayTimeout:       ErrTimeout,
}

// resourceExhausted is the title of a 503 that tells that nothing was executed, for there is too much to do.
const resourceExhausted = "RESOURCE_EXHAUSTED"

// ProblemDetail is what a cluster says of a failure (RFC 9457).
type ProblemDetail struct {
	Type     string `json:"type"`
	Title    string `json:"title"`    // a stable code: "NOT_FOUND"
	Status   int    `json:"status"`   // as the answer's status
	Detail   string `json:"detail"`   // what was expected and what was found
	Instance string `json:"instance"` // the path that was asked for
}

// Failure is what an operation failed with: an answer with a problem detail. Each operation has an error type of its own
// around it, [UpdateUserTaskError] for [Client.UpdateUserTask], with a predicate for every status that the contract lists;
// an answer of another status is an [UnexpectedStatusError]. errors.As finds the *Failure in either.
type Failure struct {
	Operation string        // "updateUserTask"
	Subject   string        // the keys and ids of the path, joined by "/": "2251799813685281"
	Status    int           // 404
	Problem   ProblemDetail // what the cluster says
	Header    http.Header   // of the answer
	Attempts  int           // how often it was sent, 1 or more
	phrase    string
}

// Error is a sentence: the operation, the key, the status and title, and what the cluster said.
func (f *Failure) Error() string {
	var b strings.Builder
	writeSubject(&b, f.phrase, f.Subject)
	fmt.Fprintf(&b, ": %d", f.Status)
	title := f.Problem.Title
	if title == "" || title == "about:blank" {
		title = http.StatusText(f.Status)
	}
	b.WriteString(" " + title)
	if f.Problem.Detail != "" {
		b.WriteString(": " + f.Problem.Detail)
	}
	if f.Attempts > 1 {
		fmt.Fprintf(&b, " (after %d attempts)", f.Attempts)
	}
	return b.String()
}

func writeSubject(b *strings.Builder, phrase, subject string) {
	b.WriteString(phrase)
	if subject != "" {
		b.WriteString(" " + subject)
	}
}

// Is tells whether the failure is what a sentinel stands for.
func (f *Failure) Is(target error) bool {
	if target == ErrBackpressure {
		return f.isBackpressure()
	}
	sentinel := sentinels[f.Status]
	return sentinel != nil && target == sentinel
}

// isBackpressure tells whether the cluster refused for want of capacity: nothing was executed.
func (f *Failure) isBackpressure() bool {
	return f.Status == http.StatusTooManyRequests || f.Status == http.StatusServiceUnavailable && f.Problem.Title == resourceExhausted
}

// As lets errors.As find the Failure in an operation's own error.
func (f *Failure) As(target any) bool {
	t, ok := target.(**Failure)
	if ok {
		*t = f
	}
	return ok
}

// UnexpectedStatusError is an answer with a problem detail whose status the contract does not list for the operation.
type UnexpectedStatusError struct{ Failure }

// UnexpectedAnswerError is an answer that is not what the contract says: a failure without a problem detail, as a proxy
// in between gives; a success whose body cannot be read.
type UnexpectedAnswerError struct {
	Operation   string
	Subject     string
	Status      int
	ContentType string
	Header      http.Header
	Body        []byte // its first kilobyte
	Err         error  // what is wrong with the body
	phrase      string
}

// Error says what came and what was expected.
func (e *UnexpectedAnswerError) Error() string {
	var b strings.Builder
	writeSubject(&b, e.phrase, e.Subject)
	fmt.Fprintf(&b, ": %d with a body that is not what the contract says: %v", e.Status, e.Err)
	if len(e.Body) > 0 {
		fmt.Fprintf(&b, "; it begins %.80q", e.Body)
	}
	return b.String()
}

// Unwrap is what is wrong with the body.
func (e *UnexpectedAnswerError) Unwrap() error { return e.Err }

// Is tells whether a success is what a sentinel stands for: a 429 without a problem detail is a refusal all the same.
func (e *UnexpectedAnswerError) Is(target error) bool {
	return target == ErrBackpressure && e.Status == http.StatusTooManyRequests
}

// TransportError is a call that got no answer, or not all of it: the cluster was not reached, the connection broke, or the
// context ended. It unwraps to the cause, so that errors.Is finds context.Canceled and context.DeadlineExceeded.
type TransportError struct {
	Operation string
	Subject   string
	Sent      bool // it may have been executed: part of the request had left
	Attempts  int
	Err       error
	Last      error // what the attempt before failed with, when the context ended while the client waited to try again
	caller    bool  // the caller's context ended, and not a time of the client's own or of a transport
	phrase    string
}

// Error says what happened and whether anything can have been executed.
func (e *TransportError) Error() string {
	var b strings.Builder
	writeSubject(&b, e.phrase, e.Subject)
	fmt.Fprintf(&b, ": %v", e.Err)
	if e.Sent {
		b.WriteString("; whether it was executed is open")
	} else {
		b.WriteString("; nothing was sent")
	}
	if e.Last != nil {
		fmt.Fprintf(&b, " (while waiting to try again after: %v)", e.Last)
	} else if e.Attempts > 1 {
		fmt.Fprintf(&b, " (after %d attempts)", e.Attempts)
	}
	return b.String()
}

// Unwrap is the cause, and what the attempt before failed with.
func (e *TransportError) Unwrap() []error {
	if e.Last == nil {
		return []error{e.Err}
	}
	return []error{e.Err, e.Last}
}

// Is tells ErrNotSent when nothing was sent, and ErrNetwork when the cause is not that the caller's context ended.
func (e *TransportError) Is(target error) bool {
	switch target {
	case ErrNotSent:
		return !e.Sent
	case ErrNetwork:
		return !e.caller && !errors.Is(e.Err, ErrClosed) && !errors.Is(e.Err, ErrQueueFull)
	}
	return false
}

// RequestError is a request that was not sent because it cannot be one: a path without its key, a value that is no JSON, a
// file that cannot be opened, credentials that were not to be had.
type RequestError struct {
	Operation string
	Subject   string
	Err       error
	phrase    string
}

// Error says what is wrong.
func (e *RequestError) Error() string {
	var b strings.Builder
	writeSubject(&b, e.phrase, e.Subject)
	fmt.Fprintf(&b, ": not sent: %v", e.Err)
	return b.String()
}

// Unwrap is what is wrong.
func (e *RequestError) Unwrap() error { return e.Err }

// Is tells ErrNotSent, and ErrInvalid when the request is at fault and not the credentials.
func (e *RequestError) Is(target error) bool {
	if target == ErrInvalid {
		var auth *credentialsError
		return !errors.As(e.Err, &auth)
	}
	return target == ErrNotSent
}

// credentialsError wraps what an Authenticator failed with.
type credentialsError struct{ err error }

func (e *credentialsError) Error() string { return e.err.Error() }
func (e *credentialsError) Unwrap() error { return e.err }

// bareType is a media type without its parameters.
func bareType(contentType string) string {
	kind, _, _ := strings.Cut(contentType, ";")
	return strings.TrimSpace(kind)
}

// readProblem reads a problem detail; the error says why a body is none.
func readProblem(status int, contentType string, body []byte) (ProblemDetail, error) {
	var p ProblemDetail
	if len(body) == 0 {
		return p, errors.New("expected a problem detail, found nothing")
	}
	if !strings.HasSuffix(bareType(contentType), "json") {
		return p, fmt.Errorf("expected a problem detail as application/problem+json, found %q", contentType)
	}
	if err := json.Unmarshal(body, &p); err != nil {
		return p, fmt.Errorf("expected a problem detail: %w", err)
	}
	if p.Title == "" && p.Detail == "" && p.Status == 0 {
		return p, errors.New("expected a problem detail, found JSON without its members")
	}
	if p.Status == 0 {
		p.Status = status
	}
	return p, nil
}

package client

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptrace"
	"strings"
	"sync"
	"sync/atomic"
	"time"
)

// send sends a request whose answer has no body that matters.
func (r *request) send(ctx context.Context) error {
	return r.do(ctx, func(*http.Response, []byte) error { return nil })
}

// sendFor sends a request and reads its answer.
func sendFor[T any](ctx context.Context, r *request) (*T, error) {
	into := new(T)
	err := r.do(ctx, func(_ *http.Response, body []byte) error {
		if isNull(body) {
			return errors.New("expected a result, found null")
		}
		return json.Unmarshal(body, into)
	})
	if err != nil {
		return nil, err
	}
	return into, nil
}

// sendForOpt sends a request whose answer may be that there is nothing.
func sendForOpt[T any](ctx context.Context, r *request) (Opt[T], error) {
	var into Opt[T]
	err := r.do(ctx, func(answer *http.Response, body []byte) error {
		into = Opt[T]{}
		if answer.StatusCode == http.StatusNoContent {
			return nil
		}
		into.set = true
		return json.Unmarshal(body, &into.value)
	})
	if err != nil {
		return Opt[T]{}, err
	}
	return into, nil
}

func sendForList[T any](ctx context.Context, r *request) ([]T, error) {
	list, err := sendFor[[]T](ctx, r)
	if err != nil {
		return nil, err
	}
	return *list, nil
}

// bytes sends a request and takes its answer as it is.
func (r *request) bytes(ctx context.Context) ([]byte, error) {
	var content []byte
	err := r.do(ctx, func(_ *http.Response, body []byte) error {
		content = bytes.Clone(body)
		return nil
	})
	return content, err
}

func (r *request) bytesOrNothing(ctx context.Context) (Opt[[]byte], error) {
	var content Opt[[]byte]
	err := r.do(ctx, func(answer *http.Response, body []byte) error {
		content = Opt[[]byte]{}
		if answer.StatusCode != http.StatusNoContent {
			content = Some(bytes.Clone(body))
		}
		return nil
	})
	return content, err
}

// Download is a file that is read while it arrives. Close must be called.
type Download struct {
	io.ReadCloser
	ContentType string
	Size        int64 // in bytes; -1 when the cluster does not say
}

// download sends a request and hands over the body of its answer unread.
func (r *request) download(ctx context.Context) (*Download, error) {
	var file *Download
	r.stream = func(answer *http.Response, done func()) {
		file = &Download{ReadCloser: &stream{answer.Body, ctx, r, done}, ContentType: answer.Header.Get("Content-Type"), Size: answer.ContentLength}
	}
	if err := r.do(ctx, nil); err != nil {
		return nil, err
	}
	return file, nil
}

// stream is the body of a download: what breaks while it is read says of which operation it was.
type stream struct {
	io.ReadCloser
	ctx     context.Context // of the call
	request *request
	done    func()
}

func (s *stream) Read(p []byte) (int, error) {
	n, err := s.ReadCloser.Read(p)
	if err != nil && err != io.EOF {
		err = s.request.transport(s.ctx, err, true, 1)
	}
	return n, err
}

func (s *stream) Close() error {
	defer s.done()
	return s.ReadCloser.Close()
}

// do sends a request as often as its failures and the options allow. consume reads the body of a success; it may be called
// again only after an attempt that failed.
func (r *request) do(ctx context.Context, consume func(*http.Response, []byte) error) error {
	if r.err != nil {
		return &RequestError{Operation: r.op.id, Subject: r.subject, Err: r.err, phrase: r.op.phrase}
	}
	c := r.client
	if !c.begin() {
		return r.transport(ctx, ErrClosed, false, 0)
	}
	ended := false
	end := func() {
		if !ended {
			ended = true
			c.calling.Done()
		}
	}
	defer func() {
		if r.stream == nil || !r.streaming {
			end()
		}
	}()
	ctx, finish := c.observe(ctx, r)
	c.budget.deposit()
	for attempts := 1; ; attempts++ {
		status, err := r.attempt(ctx, attempts, consume, end)
		if err == nil {
			finish(status, attempts, nil)
			return nil
		}
		r.maySent = r.maySent || mayHaveBeenExecuted(err)
		delay := r.options.retry.wait(attempts, retryAfter(headerOf(err), c.now()))
		if attempts >= r.options.retry.Attempts || !r.repeatable(err) || !hasTime(ctx, delay) || !c.budget.withdraw() {
			finish(status, attempts, err)
			return err
		}
		c.retrying(ctx, r, attempts, delay, err)
		if stopped := wait(ctx, c.closed, delay); stopped != nil {
			finish(status, attempts, err)
			e := r.transport(ctx, stopped, false, attempts)
			e.Last = err
			return e
		}
	}
}

// hasTime tells whether a context lasts longer than a wait; where it does not, its owner should know at once.
func hasTime(ctx context.Context, delay time.Duration) bool {
	end, ok := ctx.Deadline()
	return !ok || time.Until(end) >= delay
}

// mayHaveBeenExecuted tells whether a failure leaves open that the cluster did what was asked.
func mayHaveBeenExecuted(err error) bool {
	var transport *TransportError
	if errors.As(err, &transport) {
		return transport.Sent
	}
	return isPassing(statusOf(err)) && !errors.Is(err, ErrBackpressure)
}

// attempt sends a request once; a second time only for credentials that turned out to be stale.
func (r *request) attempt(ctx context.Context, attempts int, consume func(*http.Response, []byte) error, end func()) (int, error) {
	c := r.client
	release, err := c.limiter.acquire(ctx, c.closed, r.op.free && attempts == 1)
	if err != nil {
		return 0, r.transport(ctx, err, false, attempts-1)
	}
	if r.asked > 0 {
		// Who waits in the cluster for something to happen takes nobody's place: it would for as long as it waits.
		release()
	} else {
		defer release()
	}
	for renewed := false; ; renewed = true {
		status, err := r.once(ctx, attempts, consume, end, renewed)
		if errors.Is(err, errRenewed) {
			continue
		}
		switch {
		case errors.Is(err, ErrBackpressure):
			c.limiter.signal()
		case status != 0:
			c.limiter.ok()
		}
		return status, err
	}
}

// errRenewed says that the credentials of a refused request have been replaced.
var errRenewed = errors.New("the credentials were renewed")

func (r *request) once(ctx context.Context, attempts int, consume func(*http.Response, []byte) error, end func(), renewed bool) (int, error) {
	c := r.client
	h, abort, err := r.httpRequest()
	defer abort()
	if err != nil {
		return 0, r.refuse(err)
	}
	h.Header["Accept"], h.Header["User-Agent"] = acceptContent, c.agent
	if err := c.auth.Authenticate(ctx, h); err != nil {
		if ctx.Err() != nil {
			return 0, r.transport(ctx, ctx.Err(), false, attempts)
		}
		return 0, r.refuse(&credentialsError{fmt.Errorf("getting credentials: %w", err)})
	}
	timed, cancel := ctx, context.CancelFunc(func() {})
	if patience := r.patience(); patience > 0 {
		timed, cancel = context.WithTimeoutCause(ctx, patience, fmt.Errorf("no answer within %v", patience))
	}
	var begun, sent atomic.Bool
	h = h.WithContext(httptrace.WithClientTrace(timed, &httptrace.ClientTrace{
		GetConn: func(string) { begun.Store(true) }, WroteHeaders: func() { sent.Store(true) }}))
	if r.files != nil { // net/http waits for a body that is being read, so a reader that blocks must be cut off
		defer context.AfterFunc(timed, func() { _ = h.Body.Close() })()
	}
	c.attempting(ctx, r, h, attempts)
	answer, err := c.http.Do(h)
	if err != nil {
		defer cancel()
		// A transport that does not even tell that it wants a connection tells nothing of what it sent either.
		return 0, r.broken(ctx, timed, err, sent.Load() || !begun.Load() && ctx.Err() == nil, attempts)
	}
	if answer.StatusCode < 300 && r.stream != nil {
		r.streaming = true
		r.stream(answer, func() { cancel(); end() })
		return answer.StatusCode, nil
	}
	defer cancel()
	defer answer.Body.Close()
	if answer.StatusCode == http.StatusUnauthorized && !renewed && r.again() {
		if again, err := c.renew(ctx, h); err == nil && again {
			return 0, errRenewed
		}
	}
	return answer.StatusCode, r.read(ctx, timed, answer, attempts, consume)
}

var buffers = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// keepBuffer is the greatest buffer that is kept for the next answer.
const keepBuffer = 1 << 20

// read reads an answer as a whole and makes of it what it is.
func (r *request) read(ctx, timed context.Context, answer *http.Response, attempts int, consume func(*http.Response, []byte) error) error {
	buffer := buffers.Get().(*bytes.Buffer)
	buffer.Reset()
	defer func() {
		if buffer.Cap() <= keepBuffer {
			buffers.Put(buffer)
		}
	}()
	limit := r.client.maxAnswer
	n, err := buffer.ReadFrom(io.LimitReader(answer.Body, limit+1))
	if err != nil {
		return r.broken(ctx, timed, err, true, attempts)
	}
	body := buffer.Bytes()
	if n > limit {
		return r.unexpected(answer, body, fmt.Errorf("expected at most %d bytes, found more: ask for a smaller page, or allow more with WithMaxAnswer", limit))
	}
	if answer.StatusCode < 300 {
		if strings.EqualFold(bareType(answer.Header.Get("Content-Type")), "text/html") {
			return r.unexpected(answer, body, errors.New("expected an answer of the cluster, found a page for people: is a login or a proxy in front of it?"))
		}
		if err := consume(answer, body); err != nil {
			return r.unexpected(answer, body, err)
		}
		return nil
	}
	if place := answer.Header.Get("Location"); place != "" && answer.StatusCode < 400 {
		return r.unexpected(answer, body, fmt.Errorf("expected an answer, found a redirect to %q, which is not followed: give the client that address", redactedURL(place)))
	}
	problem, err := readProblem(answer.StatusCode, answer.Header.Get("Content-Type"), body)
	if err != nil {
		return r.unexpected(answer, body, err)
	}
	failure := Failure{
		Operation: r.op.id, Subject: r.subject, Status: answer.StatusCode, Problem: problem, Header: answer.Header, Attempts: attempts, phrase: r.op.phrase,
	}
	if r.op.documents(answer.StatusCode) {
		return r.op.failure(failure)
	}
	return &UnexpectedStatusError{failure}
}

func (r *request) unexpected(answer *http.Response, body []byte, err error) error {
	return &UnexpectedAnswerError{
		Operation: r.op.id, Subject: r.subject, Status: answer.StatusCode, ContentType: answer.Header.Get("Content-Type"), Header: answer.Header,
		Body: bytes.Clone(body[:min(len(body), 1024)]), Err: err, phrase: r.op.phrase,
	}
}

func (r *request) refuse(err error) error {
	return &RequestError{Operation: r.op.id, Subject: r.subject, Err: err, phrase: r.op.phrase}
}

// broken is a connection that failed. A form whose file cannot be read shows as a connection that failed too.
func (r *request) broken(ctx, timed context.Context, err error, sent bool, attempts int) error {
	switch {
	case ctx.Err() != nil:
		err = ctx.Err()
	case timed.Err() != nil:
		err = fmt.Errorf("%w: %w", context.Cause(timed), errNoPatience)
	}
	return r.transport(ctx, err, sent, attempts)
}

// errNoPatience marks the end of the client's own patience, which is neither the caller's context nor an answer.
var errNoPatience = errPatience{}

type errPatience struct{}

func (errPatience) Error() string   { return "the client's own time is over" }
func (errPatience) Timeout() bool   { return true }
func (errPatience) Temporary() bool { return true }

func (r *request) transport(ctx context.Context, err error, sent bool, attempts int) *TransportError {
	return &TransportError{Operation: r.op.id, Subject: r.subject, Sent: sent || r.maySent, Attempts: attempts, Err: err, caller: ctx.Err() != nil, phrase: r.op.phrase}
}

// patience is how long to wait for an answer: the option's time, and never less than the request asks the cluster to wait.
func (r *request) patience() time.Duration {
	if r.options.timeout <= 0 {
		return 0
	}
	if r.asked > 0 {
		return max(r.options.timeout, r.asked+waitBeyond)
	}
	return r.options.timeout
}

// waitBeyond is how much longer the client waits than it asks the cluster to.
const waitBeyond = 10 * time.Second

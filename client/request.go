package client

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// operation is what is known of an operation of the contract before it is called.
type operation struct {
	id       string // "updateUserTask"
	phrase   string // "update user task", for sentences
	method   string
	path     string // below /v2, with {names}
	safe     bool   // it changes nothing, so it may be sent again
	free     bool   // it makes work less, so it is never held back
	eventual bool   // it may lag behind on clusters that keep their searches apart
	failures []int  // the statuses it is documented to fail with
	failure  func(Failure) error
}

func (o *operation) documents(status int) bool { return slices.Contains(o.failures, status) }

// request is one call while it is put together and sent.
type request struct {
	client    *Client
	op        *operation
	options   callOptions
	rest      string // what is left of the path's template
	path      strings.Builder
	params    []byte
	subject   string
	body      []byte
	files     func(*formWriter)                        // of a form, read while they are sent
	reuse     bool                                     // whether files can be read again
	asked     time.Duration                            // how long the request asks the cluster to wait at most
	stream    func(answer *http.Response, done func()) // takes the body of a success as it arrives
	streaming bool
	maySent   bool  // an attempt may have been executed, whatever becomes of those after it
	err       error // the first thing that is wrong with the request
}

func (c *Client) request(op *operation, opts []CallOption) *request {
	r := &request{client: c, op: op, rest: op.path, options: c.calls}
	for _, o := range opts {
		o(&r.options)
	}
	return r
}

func (r *request) fail(err error) {
	if r.err == nil {
		r.err = err
	}
}

// segment fills in the next {name} of the path.
func (r *request) segment(name, value string) {
	if value == "" {
		r.fail(fmt.Errorf("expected a value for %s, found none", name))
	}
	if value == "." || value == ".." {
		r.fail(fmt.Errorf("expected a key or an id for %s, found %q, which is no part of a path", name, value))
	}
	before, after, _ := strings.Cut(r.rest, "{"+name+"}")
	r.path.WriteString(before)
	r.path.WriteString(url.PathEscape(value))
	r.rest = after
	if r.subject != "" {
		r.subject += "/"
	}
	r.subject += value
}

func (r *request) query(name, value string) {
	mark := byte('?')
	if len(r.params) > 0 {
		mark = '&'
	}
	r.params = append(r.params, mark)
	r.params = append(append(append(r.params, name...), '='), url.QueryEscape(value)...)
}

func (r *request) queryBool(name string, value bool) { r.query(name, strconv.FormatBool(value)) }

func (r *request) queryTime(name string, value time.Time) {
	r.query(name, value.Format(time.RFC3339Nano))
}

// json is the body of a request.
func (r *request) json(body any) {
	data, err := json.Marshal(body)
	if err != nil {
		r.fail(fmt.Errorf("writing its body as JSON: %w", err))
		return
	}
	if string(data) == "null" {
		r.fail(fmt.Errorf("expected one of the choices of %T as its body, found nil", body))
		return
	}
	r.body = data
	if p, ok := body.(interface{ waits() time.Duration }); ok {
		r.asked = p.waits()
	}
}

// form is the body of a request with files.
func (r *request) form(form interface{ parts(*formWriter) }) {
	check := &formWriter{checking: true, again: true}
	form.parts(check)
	if check.err != nil {
		r.fail(check.err)
	}
	r.files, r.reuse = form.parts, check.again
}

// url is the address to ask.
func (r *request) url() string {
	var b strings.Builder
	b.WriteString(r.client.base)
	b.WriteString(r.path.String())
	b.WriteString(r.rest)
	b.Write(r.params)
	return b.String()
}

// again tells whether the request can be sent a second time, as far as its body goes.
func (r *request) again() bool { return r.files == nil || r.reuse }

// httpRequest makes what is sent for one attempt. abort ends what writes the body.
func (r *request) httpRequest() (h *http.Request, abort func(), err error) {
	abort = func() {}
	switch {
	case r.files != nil:
		stream := newFormStream(r.files)
		h, err = http.NewRequest(r.op.method, r.url(), stream.reader)
		if err != nil {
			stream.close()
			return nil, abort, err
		}
		h.Header.Set("Content-Type", stream.contentType)
		return h, stream.close, nil
	case r.body != nil:
		h, err = http.NewRequest(r.op.method, r.url(), bytes.NewReader(r.body))
		if err == nil {
			h.Header["Content-Type"] = jsonContent
		}
	default:
		h, err = http.NewRequest(r.op.method, r.url(), nil)
	}
	return h, abort, err
}

var (
	jsonContent   = []string{"application/json"}
	acceptContent = []string{"application/json, application/problem+json, */*;q=0.5"}
)

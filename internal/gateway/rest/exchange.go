package rest

import (
	"errors"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"strconv"
	"strings"
	"time"

	"github.com/tutti-io/tutti/internal/contract"
)

// bodyTimeout bounds how long a client may take to send a JSON body.
const bodyTimeout = 30 * time.Second

// serve takes a request through an operation.
func (s *Server) serve(op *contract.Operation, w http.ResponseWriter, r *http.Request) {
	if !op.Built(s.options.Handlers) {
		s.fail(w, r, problemf(http.StatusNotImplemented, TitleNotImplemented,
			"the operation %s is part of the API but not of this version of the server", op.ID))
		return
	}
	buffer := s.buffer()
	defer s.release(buffer)
	q := contract.Request{Params: r, Buffer: *buffer}
	if r.URL.RawQuery != "" {
		q.Query = r.URL.Query()
	}
	if p := s.readBody(op, w, r, &q); p != nil {
		s.fail(w, r, p)
		return
	}
	response, err := op.Serve(r.Context(), s.options.Handlers, &q)
	if err != nil {
		s.failed(w, r, op, err)
		return
	}
	if cap(response.Body) > cap(*buffer) && response.ContentType == jsonType {
		*buffer = response.Body[:0]
	}
	s.write(w, &response)
}

const (
	jsonType = "application/json"
	formType = "multipart/form-data"
)

func (s *Server) readBody(op *contract.Operation, w http.ResponseWriter, r *http.Request, q *contract.Request) *Problem {
	switch op.RequestType {
	case jsonType:
		return s.readJSON(w, r, q)
	case formType:
		return s.readForm(w, r, q)
	}
	return nil
}

func (s *Server) readJSON(w http.ResponseWriter, r *http.Request, q *contract.Request) *Problem {
	if r.ContentLength == 0 || r.Body == nil || r.Body == http.NoBody {
		return nil
	}
	if r.ContentLength > s.options.MaxBody {
		return tooLarge(s.options.MaxBody)
	}
	control := http.NewResponseController(w)
	if r.ContentLength > 16<<10 || r.ContentLength < 0 { // a small body has most likely come with its header
		_ = control.SetReadDeadline(time.Now().Add(bodyTimeout)) // best effort: not every transport has deadlines
		defer func() { _ = control.SetReadDeadline(time.Time{}) }()
	}
	body, err := readAll(http.MaxBytesReader(w, r.Body, s.options.MaxBody), r.ContentLength)
	if err != nil {
		return readProblem(err)
	}
	if len(body) == 0 {
		return nil
	}
	if p := checkJSONType(r); p != nil {
		return p
	}
	q.Body = body
	return nil
}

// readAll reads a body whose length is known (or -1) into memory of that size.
func readAll(body io.Reader, length int64) ([]byte, error) {
	if length < 0 {
		return io.ReadAll(body)
	}
	data := make([]byte, length)
	_, err := io.ReadFull(body, data)
	return data, err
}

func checkJSONType(r *http.Request) *Problem {
	given := r.Header.Get("Content-Type")
	if encoding := r.Header.Get("Content-Encoding"); encoding != "" && encoding != "identity" {
		return problemf(http.StatusUnsupportedMediaType, TitleUnsupportedMediaType,
			"the body must be sent without a content encoding, found %q", encoding)
	}
	if given == jsonType {
		return nil
	}
	mediaType, params, err := mime.ParseMediaType(given)
	charset := strings.ToLower(params["charset"])
	if err != nil || mediaType != jsonType || charset != "" && charset != "utf-8" && charset != "us-ascii" {
		return problemf(http.StatusUnsupportedMediaType, TitleUnsupportedMediaType,
			"the content type of the body must be %s in UTF-8, found %q", jsonType, given)
	}
	return nil
}

func (s *Server) readForm(w http.ResponseWriter, r *http.Request, q *contract.Request) *Problem {
	given := r.Header.Get("Content-Type")
	mediaType, params, err := mime.ParseMediaType(given)
	if err != nil || mediaType != formType || params["boundary"] == "" {
		return problemf(http.StatusUnsupportedMediaType, TitleUnsupportedMediaType,
			"the content type of the body must be %s with a boundary, found %q", formType, given)
	}
	if r.ContentLength > s.options.MaxForm {
		return tooLarge(s.options.MaxForm)
	}
	q.Form = multipart.NewReader(http.MaxBytesReader(w, r.Body, s.options.MaxForm), params["boundary"])
	return nil
}

func tooLarge(limit int64) *Problem {
	return problemf(http.StatusRequestEntityTooLarge, TitleTooLarge, "the body may have at most %d bytes; send less at once", limit)
}

// readProblem tells a body that is too large from one that did not come whole.
func readProblem(err error) *Problem {
	var limit *http.MaxBytesError
	if errors.As(err, &limit) {
		return tooLarge(limit.Limit)
	}
	return problemf(http.StatusBadRequest, TitleBadRequest, "the body could not be read to its end: %v", err)
}

// write sends a response.
func (s *Server) write(w http.ResponseWriter, response *contract.Response) {
	h := w.Header()
	for name, value := range response.Header {
		h.Set(name, value)
	}
	if response.Stream != nil {
		defer response.Stream.Close()
		h.Set("Content-Type", response.ContentType)
		w.WriteHeader(response.Status)
		// A failure here has no answer any more: the client sees a body that is cut short.
		if _, err := io.Copy(w, response.Stream); err != nil {
			panic(http.ErrAbortHandler)
		}
		return
	}
	if response.Status == http.StatusNoContent {
		w.WriteHeader(response.Status)
		return
	}
	writeBody(w, response.Status, response.ContentType, response.Body)
}

func writeBody(w http.ResponseWriter, status int, contentType string, body []byte) {
	h := w.Header()
	if contentType != "" {
		h.Set("Content-Type", contentType)
	}
	h.Set("Content-Length", strconv.Itoa(len(body)))
	w.WriteHeader(status)
	_, _ = w.Write(body) // the client is gone: nobody is left to tell
}

// maxBuffer is the size up to which memory for responses is kept.
const maxBuffer = 64 << 10

func (s *Server) buffer() *[]byte {
	if b, ok := s.buffers.Get().(*[]byte); ok {
		return b
	}
	b := make([]byte, 0, 1024)
	return &b
}

func (s *Server) release(b *[]byte) {
	if cap(*b) <= maxBuffer {
		*b = (*b)[:0]
		s.buffers.Put(b)
	}
}

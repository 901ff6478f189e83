package client

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"mime"
	"mime/multipart"
	"net/textproto"
	"os"
	"path"
	"path/filepath"
	"strings"
	"time"
)

// File is a file to send. It is read while it is sent, never as a whole, and may be read again when the call is repeated.
type File struct {
	name        string
	contentType string
	open        func() (io.ReadCloser, error)
	once        bool
}

// FileAt is a file of the file system. Its name is the last element of its path.
func FileAt(path string) File {
	return File{name: filepath.Base(path), open: func() (io.ReadCloser, error) { return os.Open(path) }}
}

// FileIn is a file of fsys, an embed.FS for example.
func FileIn(fsys fs.FS, name string) File {
	return File{name: path.Base(name), open: func() (io.ReadCloser, error) { return fsys.Open(name) }}
}

// FileOf is a file of the given content.
func FileOf(name string, content []byte) File {
	return File{name: name, open: func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(content)), nil }}
}

// FileFrom is a file that is read from r, once: the call cannot be repeated.
func FileFrom(name string, r io.Reader) File {
	return File{name: name, once: true, open: func() (io.ReadCloser, error) {
		if r == nil {
			return nil, errors.New("expected something to read from, found nil")
		}
		return io.NopCloser(r), nil
	}}
}

// WithType gives the file a media type; otherwise its name's extension tells.
func (f File) WithType(contentType string) File {
	f.contentType = contentType
	return f
}

// WithName gives the file another name.
func (f File) WithName(name string) File {
	f.name = name
	return f
}

func (f File) mediaType() string {
	if f.contentType != "" {
		return f.contentType
	}
	switch ext := strings.ToLower(path.Ext(f.name)); ext {
	case ".bpmn", ".dmn":
		return "text/xml"
	case ".form":
		return "application/json"
	default:
		if t := mime.TypeByExtension(ext); t != "" {
			return t
		}
	}
	return "application/octet-stream"
}

// formWriter writes the parts of a form. While checking, it only looks whether they can be written, and whether again.
type formWriter struct {
	w        *multipart.Writer
	checking bool
	again    bool
	err      error
}

func (w *formWriter) fail(err error) {
	if w.err == nil {
		w.err = err
	}
}

func (w *formWriter) text(name, value string) {
	if w.checking || w.err != nil {
		return
	}
	if err := w.w.WriteField(name, value); err != nil {
		w.fail(err)
	}
}

func (w *formWriter) json(name string, value any) {
	if w.err != nil {
		return
	}
	data, err := json.Marshal(value)
	if err != nil {
		w.fail(fmt.Errorf("writing %s as JSON: %w", name, err))
		return
	}
	if w.checking {
		return
	}
	header := textproto.MIMEHeader{}
	header.Set("Content-Disposition", fmt.Sprintf(`form-data; name=%q`, name))
	header.Set("Content-Type", "application/json")
	w.part(header, bytes.NewReader(data))
}

func (w *formWriter) file(name string, f File) {
	switch {
	case w.err != nil:
		return
	case f.open == nil:
		w.fail(fmt.Errorf("expected a file for %s, found the zero File: FileAt, FileIn, FileOf and FileFrom make one", name))
		return
	case f.name == "":
		w.fail(fmt.Errorf("expected a file with a name for %s: WithName gives it one", name))
		return
	case strings.ContainsAny(f.contentType, "\r\n"):
		w.fail(fmt.Errorf("expected a media type for %s, found %q", f.name, f.contentType))
		return
	case w.checking && f.once:
		w.again = false
		return
	}
	content, err := f.open()
	if err != nil {
		w.fail(fmt.Errorf("opening %s: %w", f.name, err))
		return
	}
	defer content.Close()
	if w.checking {
		return
	}
	header := textproto.MIMEHeader{}
	header.Set("Content-Disposition", multipart.FileContentDisposition(name, f.name))
	header.Set("Content-Type", f.mediaType())
	w.part(header, content)
}

func (w *formWriter) part(header textproto.MIMEHeader, content io.Reader) {
	out, err := w.w.CreatePart(header)
	if err == nil {
		_, err = io.Copy(out, content)
	}
	if err != nil {
		w.fail(err)
	}
}

// formStream writes a form into a pipe that a request's body is read from. Its goroutine ends when the form is written or
// the stream is closed, whichever is first; close waits for it, but not for a reader that blocks.
type formStream struct {
	reader      *io.PipeReader
	contentType string
	done        chan struct{}
}

func newFormStream(parts func(*formWriter)) *formStream {
	reader, writer := io.Pipe()
	m := multipart.NewWriter(writer)
	s := &formStream{reader: reader, contentType: m.FormDataContentType(), done: make(chan struct{})}
	go func() {
		defer close(s.done)
		w := &formWriter{w: m}
		parts(w)
		err := w.err
		if err == nil {
			err = m.Close()
		}
		writer.CloseWithError(err)
	}()
	return s
}

var errFormAbandoned = errors.New("the request ended before the form was written")

func (s *formStream) close() {
	s.reader.CloseWithError(errFormAbandoned)
	select {
	case <-s.done:
	case <-time.After(uploadLeft): // what is uploaded blocks, and no reader can be told to stop
	}
}

// uploadLeft is how long close waits for the content of a form that was abandoned.
const uploadLeft = 100 * time.Millisecond

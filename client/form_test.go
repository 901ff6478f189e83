package client

import (
	"context"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"runtime"
	"strings"
	"testing"
	"testing/fstest"
	"time"
)

// endless is a reader of n bytes that are never all in memory.
type endless struct{ left int64 }

func (e *endless) Read(p []byte) (int, error) {
	if e.left == 0 {
		return 0, io.EOF
	}
	n := min(int64(len(p)), e.left)
	for i := range p[:n] {
		p[i] = byte(e.left - int64(i))
	}
	e.left -= n
	return int(n), nil
}

func TestDocumentsStream(t *testing.T) {
	const size = 64 << 20
	sum := sha256.New()
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodGet {
			w.Header().Set("Content-Type", "video/mp4")
			w.Header().Set("Content-Length", fmt.Sprint(size))
			_, _ = io.Copy(w, &endless{size})
			return
		}
		reader, err := r.MultipartReader()
		if err != nil {
			t.Error(err)
			return
		}
		for part, err := reader.NextPart(); err == nil; part, err = reader.NextPart() {
			switch part.FormName() {
			case "file":
				if part.FileName() != "film.mp4" || part.Header.Get("Content-Type") != "video/mp4" {
					t.Errorf("file %q of type %q", part.FileName(), part.Header.Get("Content-Type"))
				}
				_, _ = io.Copy(sum, part)
			case "metadata":
				var m map[string]any
				if json.NewDecoder(part).Decode(&m); m["fileName"] != "the film" {
					t.Errorf("metadata %v", m)
				}
			default:
				t.Errorf("part %q", part.FormName())
			}
		}
		if r.URL.Query().Get("storeId") != "s" || r.URL.Query().Get("documentId") != "a/b" {
			t.Errorf("query %s", r.URL.RawQuery)
		}
		w.WriteHeader(201)
		fmt.Fprint(w, `{"documentId":"a/b"}`)
	}))
	var before, after runtime.MemStats
	runtime.ReadMemStats(&before)
	document, err := c.CreateDocument(t.Context(), CreateDocumentRequest{
		File: FileFrom("film.mp4", &endless{size}).WithType("video/mp4"), Metadata: &DocumentMetadata{FileName: Some("the film")},
	}, CreateDocumentParams{StoreID: Some("s"), DocumentID: Some("a/b")})
	if err != nil || document.DocumentID != "a/b" {
		t.Fatal(document, err)
	}
	want := sha256.New()
	_, _ = io.Copy(want, &endless{size})
	if string(sum.Sum(nil)) != string(want.Sum(nil)) {
		t.Error("what arrived is not what was sent")
	}
	file, err := c.GetDocument(t.Context(), "a/b", GetDocumentParams{})
	if err != nil {
		t.Fatal(err)
	}
	got := sha256.New()
	if n, err := io.Copy(got, file); n != size || err != nil || file.Size != size || file.ContentType != "video/mp4" {
		t.Errorf("%d bytes of %d, %q, %v", n, file.Size, file.ContentType, err)
	}
	if err := file.Close(); err != nil {
		t.Error(err)
	}
	runtime.ReadMemStats(&after)
	if used := after.TotalAlloc - before.TotalAlloc; used > size/4 {
		t.Errorf("%d MB were allocated to move %d MB twice", used>>20, size>>20)
	}
}

func TestADownloadThatBreaks(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Length", "1000")
		fmt.Fprint(w, "half of it")
	}))
	file, err := c.GetDocument(t.Context(), "a", GetDocumentParams{})
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	_, err = io.ReadAll(file)
	var transport *TransportError
	if !errors.As(err, &transport) || !errors.Is(err, io.ErrUnexpectedEOF) || transport.Operation != "getDocument" {
		t.Errorf("%T: %v", err, err)
	}
}

func TestADocumentThatIsNotThere(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { problem(w, 404, "NOT_FOUND", "no such document") }))
	_, err := c.GetDocument(t.Context(), "a", GetDocumentParams{})
	var typed *GetDocumentError
	if !errors.As(err, &typed) || !typed.IsNotFound() {
		t.Errorf("%T: %v", err, err)
	}
}

// TestFilesOfADeployment looks at the form that arrives.
func TestFilesOfADeployment(t *testing.T) {
	var got []string
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		got = nil
		_, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if err != nil {
			t.Error(err)
			return
		}
		reader := multipart.NewReader(r.Body, params["boundary"])
		for part, err := reader.NextPart(); err == nil; part, err = reader.NextPart() {
			content, _ := io.ReadAll(part)
			got = append(got, fmt.Sprintf("%s|%s|%s|%s", part.FormName(), part.FileName(), part.Header.Get("Content-Type"), content))
		}
		fmt.Fprint(w, "{}")
	}), WithTenant("red"))
	fsys := fstest.MapFS{
		"a.bpmn": {Data: []byte("A")}, "sub/b.dmn": {Data: []byte("B")}, "sub/ü.form": {Data: []byte("C")}, "readme.txt": {Data: []byte("D")},
	}
	if _, err := c.DeployFS(t.Context(), fsys); err != nil {
		t.Fatal(err)
	}
	want := []string{"resources|a.bpmn|text/xml|A", "resources|b.dmn|text/xml|B", "resources|ü.form|application/json|C", "tenantId|||red"}
	if fmt.Sprint(got) != fmt.Sprint(want) {
		t.Errorf("got  %q\nwant %q", got, want)
	}
	if _, err := c.DeployFS(t.Context(), fsys, "sub/*.dmn", "*.bpmn", "a.*"); err != nil || len(got) != 3 {
		t.Error(got, err)
	}
	for _, patterns := range [][]string{{"*.xml"}, {"["}} {
		if _, err := c.DeployFS(t.Context(), fsys, patterns...); !errors.Is(err, ErrInvalid) || !strings.Contains(err.Error(), patterns[0]) {
			t.Errorf("%q: %v", patterns, err)
		}
	}
	if _, err := c.DeployFS(t.Context(), fstest.MapFS{"readme.txt": {}}); !errors.Is(err, ErrNotSent) {
		t.Error(err)
	}
}

// TestFilesThatCannotBeSent name what is wrong before anything is sent.
func TestFilesThatCannotBeSent(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }))
	for text, file := range map[string]File{
		"found nil":             FileFrom("a.txt", nil),
		"expected a media type": FileOf("a.txt", []byte("a")).WithType("text/plain\r\nX: y"),
	} {
		_, err := c.CreateDocument(t.Context(), CreateDocumentRequest{File: file}, CreateDocumentParams{})
		if err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("%v, want %q", err, text)
		}
	}
}

// TestAnUploadThatBlocksEndsWithItsContext uploads what nobody writes.
func TestAnUploadThatBlocksEndsWithItsContext(t *testing.T) {
	c := to(t, serve(t, func(_ http.ResponseWriter, r *http.Request) { _, _ = io.Copy(io.Discard, r.Body) }))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	reader, writer := io.Pipe()
	defer writer.Close()
	_, err := c.CreateDocument(ctx, CreateDocumentRequest{File: FileFrom("a.txt", reader)}, CreateDocumentParams{})
	if !errors.Is(err, context.DeadlineExceeded) {
		t.Error(err)
	}
}

// TestADownloadEndsWithItsContext cancels a call whose answer is being read: that is the caller's doing, and no network's.
func TestADownloadEndsWithItsContext(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		fmt.Fprint(w, "begin")
		w.(http.Flusher).Flush()
		<-r.Context().Done()
	}))
	ctx, cancel := context.WithCancel(t.Context())
	file, err := c.GetDocument(ctx, "a", GetDocumentParams{})
	if err != nil {
		t.Fatal(err)
	}
	defer file.Close()
	cancel()
	if _, err := io.ReadAll(file); !errors.Is(err, context.Canceled) || errors.Is(err, ErrNetwork) {
		t.Error(err)
	}
}

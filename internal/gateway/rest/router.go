package rest

import (
	"crypto/sha256"
	"encoding/base64"
	"net/http"
	"net/url"
	"strings"

	"github.com/tutti-io/tutti/api"
	"github.com/tutti-io/tutti/internal/contract"
)

// route registers every operation of the contract.
func (s *Server) route() {
	for i := range contract.Operations {
		op := &contract.Operations[i]
		var h http.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) { s.serve(op, w, r) })
		if s.options.Around != nil {
			h = s.options.Around(op, h)
		}
		s.mux.Handle(op.Method+" "+Base+op.Path, h)
	}
	s.mux.Handle("GET "+Base+"/openapi.json", contractFile())
	s.mux.HandleFunc("/", s.unmatched)
}

// contractFile serves the contract itself.
func contractFile() http.Handler {
	sum := sha256.Sum256(api.OpenAPI)
	tag := `"` + base64.RawURLEncoding.EncodeToString(sum[:12]) + `"`
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Cache-Control", "no-cache")
		w.Header().Set("Etag", tag)
		if r.Header.Get("If-None-Match") == tag {
			w.WriteHeader(http.StatusNotModified)
			return
		}
		writeBody(w, http.StatusOK, "application/json", api.OpenAPI)
	})
}

// unmatched answers what no pattern took: 405 when another method would have been taken, and 404 otherwise.
func (s *Server) unmatched(w http.ResponseWriter, r *http.Request) {
	var allowed []string
	for _, method := range [...]string{http.MethodGet, http.MethodPost, http.MethodPut, http.MethodPatch, http.MethodDelete} {
		probe := &http.Request{Method: method, URL: &url.URL{Path: r.URL.Path, RawPath: r.URL.RawPath}, Host: r.Host}
		if _, pattern := s.mux.Handler(probe); pattern != "" && pattern != "/" {
			allowed = append(allowed, method)
		}
	}
	if len(allowed) == 0 {
		s.notFound(w, r)
		return
	}
	list := strings.Join(allowed, ", ")
	w.Header().Set("Allow", list)
	s.fail(w, r, problemf(http.StatusMethodNotAllowed, TitleMethodNotAllowed, "this path takes %s, found %s", list, r.Method))
}

func (s *Server) notFound(w http.ResponseWriter, r *http.Request) {
	s.fail(w, r, problemf(http.StatusNotFound, TitleNotFound,
		"nothing is served at this path; the API is under %s and its operations are listed in %s/openapi.json", Base, Base))
}

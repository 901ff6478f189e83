package rest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/cluster"
	"github.com/tutti-io/tutti/internal/contract/contracttest"
)

// site is a whole cluster behind HTTP. Every answer it gives is checked against the contract.
type site struct {
	t         testing.TB
	cluster   *cluster.Cluster
	url       string
	transport *http.Transport
	client    *http.Client
}

func open(t testing.TB, co cluster.Options, o APIOptions) *site {
	t.Helper()
	c, err := cluster.Open(co)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return (&site{t: t, cluster: c}).behind(o)
}

// behind is the same cluster behind another server.
func (s *site) behind(o APIOptions) *site {
	server := httptest.NewServer(New(Options{Handlers: NewAPI(s.cluster, o).Handlers()}))
	transport := &http.Transport{}
	s.t.Cleanup(func() {
		transport.CloseIdleConnections()
		server.Close()
	})
	return (&site{cluster: s.cluster, url: server.URL + Base, transport: transport}).in(s.t)
}

// in is the same site for a part of the test.
func (s *site) in(t testing.TB) *site {
	return &site{t, s.cluster, s.url, s.transport, contracttest.Client(t, s.transport)}
}

// answer is what came back: the body as JSON where it is, else as text.
type answer struct {
	status int
	body   any
}

func (a answer) String() string {
	text, _ := json.Marshal(a.body)
	return fmt.Sprintf("%d %s", a.status, text)
}

// at follows names and indexes into the body; nil where there is nothing.
func (a answer) at(path ...any) any {
	v := a.body
	for _, step := range path {
		switch s := step.(type) {
		case string:
			m, _ := v.(map[string]any)
			v = m[s]
		case int:
			l, _ := v.([]any)
			if s >= len(l) {
				return nil
			}
			v = l[s]
		}
	}
	return v
}

func (a answer) text(path ...any) string {
	s, _ := a.at(path...).(string)
	return s
}

// send makes a request; a body, if any, is JSON.
func (s *site) send(method, path, body string) answer {
	s.t.Helper()
	kind := ""
	if body != "" {
		kind = "application/json"
	}
	return s.sendAs(method, path, kind, strings.NewReader(body))
}

func (s *site) sendAs(method, path, contentType string, body io.Reader) answer {
	s.t.Helper()
	r, err := http.NewRequest(method, s.url+path, body)
	if err != nil {
		s.t.Fatal(err)
	}
	if contentType != "" {
		r.Header.Set("Content-Type", contentType)
	}
	response, err := s.client.Do(r)
	if err != nil {
		s.t.Error(err)
		return answer{}
	}
	defer response.Body.Close()
	data, err := io.ReadAll(response.Body)
	if err != nil {
		s.t.Error(err)
	}
	a := answer{status: response.StatusCode, body: string(data)}
	if strings.Contains(response.Header.Get("Content-Type"), "json") {
		decoder := json.NewDecoder(bytes.NewReader(data))
		decoder.UseNumber()
		if err := decoder.Decode(&a.body); err != nil {
			s.t.Errorf("%s %s: %v: %s", method, path, err, data)
		}
	}
	return a
}

// must is send for what has to succeed.
func (s *site) must(method, path, body string) answer {
	s.t.Helper()
	a := s.send(method, path, body)
	if a.status >= 300 {
		s.t.Fatalf("%s %s %s: %v", method, path, body, a)
	}
	return a
}

// deploy deploys files of testdata/world.
func (s *site) deploy(names ...string) answer {
	s.t.Helper()
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	for _, name := range names {
		content, err := os.ReadFile(filepath.Join("testdata", "world", name))
		if err != nil {
			s.t.Fatal(err)
		}
		part, err := form.CreateFormFile("resources", name)
		if err != nil {
			s.t.Fatal(err)
		}
		if _, err := part.Write(content); err != nil {
			s.t.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		s.t.Fatal(err)
	}
	a := s.sendAs("POST", "/deployments", form.FormDataContentType(), &body)
	if a.status != http.StatusOK {
		s.t.Fatalf("deploy %v: %v", names, a)
	}
	return a
}

// start creates an instance and returns its key.
func (s *site) start(process, variables string) string {
	s.t.Helper()
	return s.must("POST", "/process-instances", `{"processDefinitionId":"`+process+`","variables":`+variables+`}`).text("processInstanceKey")
}

// taskOf returns the key of the only user task of an instance.
func (s *site) taskOf(instance string) string {
	s.t.Helper()
	key := s.must("POST", "/user-tasks/search", `{"filter":{"processInstanceKey":"`+instance+`"}}`).text("items", 0, "userTaskKey")
	if key == "" {
		s.t.Fatalf("instance %s has no user task", instance)
	}
	return key
}

// await searches until something is found: what crosses partitions is acknowledged before it arrives.
func (s *site) await(path, body string) answer {
	s.t.Helper()
	for end := time.Now().Add(20 * time.Second); time.Now().Before(end); {
		if a := s.must("POST", path, body); a.at("items", 0) != nil {
			return a
		}
	}
	s.t.Fatalf("%s %s: nothing was found in 20 s", path, body)
	return answer{}
}

// fill puts keys for their names, which are written <name>.
func fill(t testing.TB, text string, names map[string]string) string {
	t.Helper()
	for _, name := range slices.Sorted(maps.Keys(names)) {
		text = strings.ReplaceAll(text, "<"+name+">", names[name])
	}
	return text
}

// missing lists what is wanted and not there. In objects, fields that are not wanted may be there; lists have the length
// that is wanted; "*" is anything but null, and a text that begins with ~ is contained in what is there.
func missing(want, got any, path string) []string {
	switch w := want.(type) {
	case map[string]any:
		g, ok := got.(map[string]any)
		if !ok {
			return []string{fmt.Sprintf("%s is %v, not an object", path, got)}
		}
		var out []string
		for _, name := range slices.Sorted(maps.Keys(w)) {
			v, there := g[name]
			if !there {
				out = append(out, path+"."+name+" is not there")
				continue
			}
			out = append(out, missing(w[name], v, path+"."+name)...)
		}
		return out
	case []any:
		g, ok := got.([]any)
		if !ok || len(g) != len(w) {
			return []string{fmt.Sprintf("%s is %v, not a list of %d", path, got, len(w))}
		}
		var out []string
		for i := range w {
			out = append(out, missing(w[i], g[i], fmt.Sprintf("%s[%d]", path, i))...)
		}
		return out
	case string:
		g, ok := got.(string)
		if w == "*" && got != nil || ok && (w == g || strings.HasPrefix(w, "~") && strings.Contains(g, w[1:])) {
			return nil
		}
	default:
		if want == got {
			return nil
		}
	}
	return []string{fmt.Sprintf("%s is %v, not %v", path, got, want)}
}

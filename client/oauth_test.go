package client

import (
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// timedSource is a source of tokens with a clock that the test sets, and what it puts on a request.
func timedSource(t *testing.T, o OAuthConfig) (source *tokenSource, at func(time.Duration), ask func() (string, error)) {
	t.Helper()
	start, after := time.Unix(1_000_000, 0), atomic.Int64{}
	o.now = func() time.Time { return start.Add(time.Duration(after.Load())) }
	a, err := OAuth(o)
	if err != nil {
		t.Fatal(err)
	}
	return a.(*tokenSource), func(d time.Duration) { after.Store(int64(d)) }, func() (string, error) {
		r := httptest.NewRequest("GET", "/", nil)
		err := a.Authenticate(t.Context(), r)
		return r.Header.Get("Authorization"), err
	}
}

// TestATokenServerThatIsDownCostsLittle has the server answer once and then no more. The token is used to its end, and asked
// for anew only now and then.
func TestATokenServerThatIsDownCostsLittle(t *testing.T) {
	i := newIssuer(t)
	i.fail = func(w http.ResponseWriter, n int32) bool {
		if n > 1 {
			w.WriteHeader(503)
		}
		return n > 1
	}
	o := i.config()
	o.RetryMax = 1
	_, at, ask := timedSource(t, o)
	for _, step := range []struct {
		after time.Duration
		asked int32
		fails bool
	}{
		{0, 1, false}, {3414 * time.Second, 1, false},
		{3416 * time.Second, 3, false}, {3417 * time.Second, 3, false}, {3420 * time.Second, 3, false},
		{3421 * time.Second, 5, false}, {3599 * time.Second, 7, false}, {3605 * time.Second, 9, true},
	} {
		at(step.after)
		got, err := ask()
		if (err != nil) != step.fails || i.asked.Load() != step.asked || !step.fails && got != "Bearer token-1-cluster" {
			t.Errorf("after %v: %q, %v, %d requests, want %d", step.after, got, err, i.asked.Load(), step.asked)
		}
	}
}

// TestCallsGoOnWhileATokenIsReplaced holds the answer with the second token back. Only the call that asked for it waits.
func TestCallsGoOnWhileATokenIsReplaced(t *testing.T) {
	i := newIssuer(t)
	arrived, release := make(chan struct{}), make(chan struct{})
	i.fail = func(_ http.ResponseWriter, n int32) bool {
		if n == 2 {
			close(arrived)
			<-release
		}
		return false
	}
	_, at, ask := timedSource(t, i.config())
	if got, err := ask(); err != nil || got != "Bearer token-1-cluster" {
		t.Fatal(got, err)
	}
	at(3500 * time.Second)
	first := make(chan string)
	go func() {
		got, err := ask()
		if err != nil {
			t.Error(err)
		}
		first <- got
	}()
	<-arrived
	for range 10 {
		if got, err := ask(); err != nil || got != "Bearer token-1-cluster" {
			t.Errorf("meanwhile: %q, %v", got, err)
		}
	}
	close(release)
	if got := <-first; got != "Bearer token-2-cluster" {
		t.Errorf("the call that asked goes with %q", got)
	}
	if got, _ := ask(); got != "Bearer token-2-cluster" || i.asked.Load() != 2 {
		t.Errorf("then: %q after %d requests", got, i.asked.Load())
	}
}

// TestOnlyTheCurrentTokenIsDropped refuses tokens in the order in which slow calls come back.
func TestOnlyTheCurrentTokenIsDropped(t *testing.T) {
	i := newIssuer(t)
	s, _, ask := timedSource(t, i.config())
	refuse := func(authorization string) {
		t.Helper()
		r := httptest.NewRequest("GET", "/", nil)
		r.Header.Set("Authorization", authorization)
		if again, err := s.Renew(t.Context(), r); !again || err != nil {
			t.Error(again, err)
		}
	}
	for _, step := range []struct{ refused, want string }{
		{"", "Bearer token-1-cluster"}, {"Bearer token-1-cluster", "Bearer token-2-cluster"},
		{"Bearer token-1-cluster", "Bearer token-2-cluster"}, {"Bearer token-2-cluster", "Bearer token-3-cluster"},
	} {
		refuse(step.refused)
		if got, err := ask(); err != nil || got != step.want {
			t.Errorf("after %q was refused: %q, %v, want %q", step.refused, got, err, step.want)
		}
	}
}

// TestAnswersOfTokenServers has the server say all kinds of things.
func TestAnswersOfTokenServers(t *testing.T) {
	var elsewhere atomic.Int32
	other := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		elsewhere.Add(1)
		fmt.Fprint(w, `{"access_token":"a"}`)
	}))
	t.Cleanup(other.Close)
	for _, c := range []struct {
		name   string
		status int
		body   string
		want   string // the header
		text   string // of the error
		asked  int32
	}{
		{"a life that is text", 200, `{"access_token":"a","expires_in":"3600"}`, "Bearer a", "", 1},
		{"no life", 200, `{"access_token":"a"}`, "Bearer a", "", 1},
		{"a life that is no number", 200, `{"access_token":"a","expires_in":null}`, "Bearer a", "", 1},
		{"no token", 200, `{"expires_in":3600}`, "", "access_token", 1},
		{"a token that is no header", 200, `{"access_token":"a\r\nX: y"}`, "", "access_token", 1},
		{"an endless answer", 200, `{"access_token":"` + strings.Repeat("a", maxTokenAnswer) + `"}`, "", "access_token", 1},
		{"a redirect", 307, "", "", "307", 1},
		{"too many", 429, "", "", "429", 3},
		{"broken", 500, "<html>", "", "500", 3},
		{"the secret told back", 400, `{"error":"invalid_scope","error_description":"s3cret is no scope"}`, "", "400 invalid_scope: [secret] is no scope", 1},
		{"a long story", 400, `{"error":"x","error_description":"` + strings.Repeat("ä", 10000) + `"}`, "", "ä...", 1},
	} {
		var asked atomic.Int32
		server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
			asked.Add(1)
			w.Header().Set("Location", other.URL)
			w.WriteHeader(c.status)
			fmt.Fprint(w, c.body)
		}))
		_, _, ask := timedSource(t, OAuthConfig{TokenURL: server.URL, ClientID: "worker", ClientSecret: "s3cret", RetryMax: 2, RetryBase: time.Millisecond})
		got, err := ask()
		server.Close()
		if got != c.want || (err == nil) != (c.text == "") || asked.Load() != c.asked {
			t.Errorf("%s: %q, %v after %d requests, want %q after %d", c.name, got, err, asked.Load(), c.want, c.asked)
		}
		var auth *AuthError
		if err != nil && (!errors.As(err, &auth) || !strings.Contains(err.Error(), c.text) || strings.Contains(err.Error(), "s3cret") || len(err.Error()) > 700) {
			t.Errorf("%s: %T: %v, want %q", c.name, err, err, c.text)
		}
	}
	if elsewhere.Load() != 0 {
		t.Error("the secret went where a redirect led")
	}
}

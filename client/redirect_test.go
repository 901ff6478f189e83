package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// TestRedirects has a cluster that sends its callers elsewhere. What would hand a request to another host, or make a GET of a
// command, is not followed.
func TestRedirects(t *testing.T) {
	var seen []string
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, _ := io.ReadAll(r.Body)
		seen = append(seen, fmt.Sprintf("%s %d bytes", r.Method, len(body)))
		fmt.Fprint(w, `{}`)
	}))
	t.Cleanup(elsewhere.Close)
	for _, c := range []struct {
		status          int
		otherHost       bool
		command, reader string // what arrives
	}{
		{301, false, "", "GET 0 bytes"}, {302, false, "", "GET 0 bytes"}, {303, false, "", "GET 0 bytes"},
		{307, false, "POST 27 bytes", "GET 0 bytes"}, {308, false, "POST 27 bytes", "GET 0 bytes"},
		{302, true, "", ""}, {307, true, "", ""}, {308, true, "", ""},
	} {
		location := elsewhere.URL + "/v2/there"
		if c.otherHost {
			location = strings.Replace(location, "127.0.0.1", "localhost", 1)
		}
		cl := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", location)
			w.WriteHeader(c.status)
		}))
		check := func(what, want string, err error) {
			t.Helper()
			got := strings.Join(seen, ", ")
			seen = nil
			var answer *UnexpectedAnswerError
			if got != want || (err == nil) != (want != "") || err != nil && (!errors.As(err, &answer) || !strings.Contains(err.Error(), location)) {
				t.Errorf("%d to another host: %v: %s: %q arrives, %v, want %q", c.status, c.otherHost, what, got, err, want)
			}
		}
		_, err := cl.CreateProcessInstance(t.Context(), ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "p"})
		check("a command", c.command, err)
		_, err = cl.GetTopology(t.Context())
		check("a question", c.reader, err)
	}
}

// TestAResultThatIsNull is none.
func TestAResultThatIsNull(t *testing.T) {
	topology, err := to(t, serve(t, func(w http.ResponseWriter, _ *http.Request) { fmt.Fprint(w, " null\n") })).GetTopology(t.Context())
	var answer *UnexpectedAnswerError
	if topology != nil || !errors.As(err, &answer) || !strings.Contains(err.Error(), "found null") {
		t.Errorf("%v, %v", topology, err)
	}
}

// TestAWaitThatIsTooLongForTheCallerEndsAtOnce has a cluster that asks for a pause longer than the caller has time.
func TestAWaitThatIsTooLongForTheCallerEndsAtOnce(t *testing.T) {
	cl := to(t, serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Retry-After", "3600")
		problem(w, 429, "TOO_MANY_REQUESTS", "later")
	}))
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	defer cancel()
	_, err := cl.GetTopology(ctx)
	if !errors.Is(err, ErrBackpressure) || ctx.Err() != nil {
		t.Errorf("%v, %v", err, ctx.Err())
	}
}

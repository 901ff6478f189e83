package client

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// TestRedirectsAreNotFollowed has a cluster that sends its callers elsewhere. Neither requests nor credentials go there.
func TestRedirectsAreNotFollowed(t *testing.T) {
	elsewhere := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		t.Errorf("%s %s arrives with %q", r.Method, r.URL, r.Header.Get("Authorization"))
	}))
	t.Cleanup(elsewhere.Close)
	for _, status := range []int{301, 302, 303, 307, 308} {
		address := serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Location", elsewhere.URL+"/login")
			w.WriteHeader(status)
		})
		for _, cl := range []*Client{to(t, address, WithAuth(BasicAuth("a", "b"))), to(t, address, WithHTTPClient(&http.Client{}))} {
			_, command := cl.CreateProcessInstance(t.Context(), ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "p"})
			_, question := cl.GetTopology(t.Context())
			for _, err := range []error{command, question, cl.CompleteJob(t.Context(), "17", JobCompletionRequest{})} {
				var answer *UnexpectedAnswerError
				if !errors.As(err, &answer) || !strings.Contains(err.Error(), elsewhere.URL+"/login") {
					t.Errorf("%d: %v", status, err)
				}
			}
		}
	}
}

// TestAPageForPeopleIsNoSuccess has a login in front of the cluster that answers everything with 200.
func TestAPageForPeopleIsNoSuccess(t *testing.T) {
	cl := to(t, serve(t, func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
		fmt.Fprint(w, "<html>who are you?</html>")
	}))
	_, xml := cl.GetProcessDefinitionXML(t.Context(), "17")
	for _, err := range []error{cl.CompleteJob(t.Context(), "17", JobCompletionRequest{}), xml} {
		if err == nil || !strings.Contains(err.Error(), "a page for people") {
			t.Error(err)
		}
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

// silent is a transport that tells nothing of what it does.
type silent struct{}

func (silent) RoundTrip(r *http.Request) (*http.Response, error) {
	return http.DefaultTransport.RoundTrip(r.WithContext(context.WithoutCancel(context.Background())))
}

// TestWhatIsNotKnownMayHaveBeenSent breaks the connection behind a transport that tells nothing, and after an attempt that may have been
// executed has nobody listening any more.
func TestWhatIsNotKnownMayHaveBeenSent(t *testing.T) {
	calls := 0
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		calls++
		connection, _, _ := w.(http.Hijacker).Hijack()
		_ = connection.Close()
	}))
	t.Cleanup(server.Close)
	_, err := to(t, server.URL, WithHTTPClient(&http.Client{Transport: silent{}})).PublishMessage(t.Context(), MessagePublicationRequest{Name: "m"})
	if calls != 1 || errors.Is(err, ErrNotSent) || !errors.Is(err, ErrNetwork) {
		t.Errorf("%d calls, %v", calls, err)
	}

	cl := to(t, server.URL, WithRetry(Retry{Base: time.Millisecond}), WithHooks(Hooks{
		Retry: func(context.Context, Call, int, time.Duration, error) { _ = server.Listener.Close() }}))
	_, err = cl.PublishMessage(t.Context(), MessagePublicationRequest{Name: "m"}, SafeToRepeat())
	if calls != 2 || errors.Is(err, ErrNotSent) {
		t.Errorf("%d calls, %v", calls, err)
	}
}

package client

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"
)

// What else can come back than the contract says. Each comes out as what it is.

const key = UserTaskKey("2251799813685281")

func serve(t *testing.T, handler http.HandlerFunc) string {
	t.Helper()
	server := httptest.NewServer(handler)
	t.Cleanup(server.Close)
	return server.URL
}

func problem(w http.ResponseWriter, status int, title, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(status)
	fmt.Fprintf(w, `{"type":"about:blank","title":%q,"status":%d,"detail":%q,"instance":"/v2"}`, title, status, detail)
}

func TestWhatIsNoDocumentedFailure(t *testing.T) {
	cases := []struct {
		name    string
		handler http.HandlerFunc
		is      []error
		isNot   []error
		text    string
	}{
		{"a page of a proxy", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			w.WriteHeader(404)
			fmt.Fprint(w, "<html>no such page</html>")
		}, nil, []error{ErrNotFound, ErrNetwork}, "no such page"},
		{"an empty failure", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(500) },
			nil, []error{ErrInternal}, "expected a problem detail, found nothing"},
		{"a failure that is JSON and no problem", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/json")
			w.WriteHeader(400)
			fmt.Fprint(w, `{"message":"no"}`)
		}, nil, []error{ErrInvalid}, "without its members"},
		{"a failure whose JSON ends early", func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/problem+json")
			w.WriteHeader(400)
			fmt.Fprint(w, `{"title":"IN`)
		}, nil, []error{ErrInvalid}, "expected a problem detail"},
		{"a problem with a status that is not listed", func(w http.ResponseWriter, r *http.Request) { problem(w, 401, "UNAUTHORIZED", "who are you") },
			[]error{ErrUnauthorized}, []error{ErrNotFound}, "update user task 2251799813685281: 401 UNAUTHORIZED: who are you"},
		{"a refusal for want of capacity", func(w http.ResponseWriter, r *http.Request) { problem(w, 503, resourceExhausted, "later") },
			[]error{ErrBackpressure, ErrUnavailable}, nil, "503 RESOURCE_EXHAUSTED: later"},
		{"another 503", func(w http.ResponseWriter, r *http.Request) { problem(w, 503, "UNAVAILABLE", "no leader") },
			[]error{ErrUnavailable}, []error{ErrBackpressure}, "503 UNAVAILABLE"},
		{"too many requests, from a proxy", func(w http.ResponseWriter, r *http.Request) { w.WriteHeader(429) },
			[]error{ErrBackpressure}, nil, "429"},
	}
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			err := to(t, serve(t, c.handler)).UpdateUserTask(t.Context(), key, UserTaskUpdateRequest{})
			if err == nil {
				t.Fatal("no error")
			}
			checkIs(t, err, c.is, c.isNot)
			if !strings.Contains(err.Error(), c.text) {
				t.Errorf("%q does not say %q", err, c.text)
			}
		})
	}
}

func checkIs(t *testing.T, err error, is, isNot []error) {
	t.Helper()
	for _, sentinel := range is {
		if !errors.Is(err, sentinel) {
			t.Errorf("%v (%T) is not %q", err, err, sentinel)
		}
	}
	for _, sentinel := range isNot {
		if errors.Is(err, sentinel) {
			t.Errorf("%v (%T) is %q", err, err, sentinel)
		}
	}
}

func TestASuccessThatCannotBeRead(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, `{"items": 17}`) }))
	_, err := c.SearchUserTasks(t.Context(), UserTaskSearchQuery{})
	var unexpected *UnexpectedAnswerError
	if !errors.As(err, &unexpected) || unexpected.Status != 200 || !strings.Contains(string(unexpected.Body), "17") {
		t.Errorf("%T: %v", err, err)
	}
}

func TestAnAnswerThatIsTooLong(t *testing.T) {
	address := serve(t, func(w http.ResponseWriter, r *http.Request) { fmt.Fprint(w, strings.Repeat(" ", 5000)) })
	_, err := to(t, address, WithMaxAnswer(1000)).GetTopology(t.Context())
	var unexpected *UnexpectedAnswerError
	if !errors.As(err, &unexpected) || !strings.Contains(err.Error(), "at most 1000 bytes") {
		t.Errorf("%T: %v", err, err)
	}
}

// TestATruncatedBody promises more than it sends, in a success and in a failure.
func TestATruncatedBody(t *testing.T) {
	for _, status := range []int{200, 404} {
		c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("Content-Type", "application/problem+json")
			w.Header().Set("Content-Length", "1000")
			w.WriteHeader(status)
			fmt.Fprint(w, `{"title":"NOT`)
		}))
		err := c.UpdateUserTask(t.Context(), key, UserTaskUpdateRequest{})
		var transport *TransportError
		if !errors.As(err, &transport) || !transport.Sent || !errors.Is(err, io.ErrUnexpectedEOF) || !errors.Is(err, ErrNetwork) {
			t.Errorf("%d: %T: %v", status, err, err)
		}
	}
}

func TestNobodyListens(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	address := "http://" + listener.Addr().String()
	listener.Close()
	err = to(t, address).UpdateUserTask(t.Context(), key, UserTaskUpdateRequest{})
	var transport *TransportError
	if !errors.As(err, &transport) || transport.Sent {
		t.Errorf("%T: %v", err, err)
	}
	checkIs(t, err, []error{ErrNetwork, ErrNotSent}, []error{ErrInvalid, context.Canceled})
	if !strings.Contains(err.Error(), "update user task 2251799813685281") || !strings.Contains(err.Error(), "nothing was sent") {
		t.Error(err)
	}
}

func TestAConnectionThatBreaks(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { panic(http.ErrAbortHandler) }))
	err := c.UpdateUserTask(t.Context(), key, UserTaskUpdateRequest{})
	checkIs(t, err, []error{ErrNetwork}, []error{ErrNotSent})
	var transport *TransportError
	if !errors.As(err, &transport) || !transport.Sent || !strings.Contains(err.Error(), "whether it was executed is open") {
		t.Errorf("%T: %v", err, err)
	}
}

func TestACancelledContext(t *testing.T) {
	arrived := make(chan struct{})
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		io.Copy(io.Discard, r.Body)
		close(arrived)
		<-r.Context().Done()
	}))
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-arrived
		cancel()
	}()
	err := c.UpdateUserTask(ctx, key, UserTaskUpdateRequest{})
	checkIs(t, err, []error{context.Canceled}, []error{ErrNetwork, ErrNotSent})

	err = c.UpdateUserTask(ctx, key, UserTaskUpdateRequest{})
	checkIs(t, err, []error{context.Canceled, ErrNotSent}, []error{ErrNetwork})
}

func TestADeadlineAndThePatienceOfTheClientAreTwoThings(t *testing.T) {
	done := make(chan struct{})
	t.Cleanup(func() { close(done) })
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		select {
		case <-r.Context().Done():
		case <-done:
		}
	}))
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Millisecond)
	defer cancel()
	_, err := c.GetTopology(ctx)
	checkIs(t, err, []error{context.DeadlineExceeded}, []error{ErrNetwork})

	_, err = c.GetTopology(t.Context(), Timeout(20*time.Millisecond))
	checkIs(t, err, []error{ErrNetwork}, []error{context.DeadlineExceeded, context.Canceled})
	if !strings.Contains(err.Error(), "no answer within 20ms") {
		t.Error(err)
	}
}

func TestWhatIsNeverSent(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) { t.Errorf("%s was asked for", r.URL) }))
	cases := map[string]error{
		"expected a value for userTaskKey": c.UpdateUserTask(t.Context(), "", UserTaskUpdateRequest{}),
		"which is no part of a path":       c.DeleteTenant(t.Context(), ".."),
		"found nil": func() error {
			_, err := c.CreateProcessInstance(t.Context(), nil)
			return err
		}(),
		"writing its body as JSON":   c.CompleteJob(t.Context(), "1", JobCompletionRequest{Variables: Vars(map[string]any{"f": func() {}})}),
		"expected a map or a struct": c.CompleteJob(t.Context(), "1", JobCompletionRequest{Variables: Vars([]int{1})}),
		"no such file": func() error {
			_, err := c.DeployFiles(t.Context(), "testdata/nothing.bpmn")
			return err
		}(),
		"expected a file for resources": func() error {
			_, err := c.CreateDeployment(t.Context(), CreateDeploymentRequest{Resources: []File{{}}})
			return err
		}(),
	}
	for text, err := range cases {
		var request *RequestError
		if !errors.As(err, &request) || !strings.Contains(err.Error(), text) {
			t.Errorf("want %q, got %T: %v", text, err, err)
			continue
		}
		checkIs(t, err, []error{ErrInvalid, ErrNotSent}, []error{ErrNetwork})
	}
}

func TestAClosedClient(t *testing.T) {
	c, err := New(WithoutEnvironment())
	if err != nil {
		t.Fatal(err)
	}
	if err := errors.Join(c.Close(), c.Close()); err != nil {
		t.Fatal(err)
	}
	_, err = c.GetTopology(t.Context())
	checkIs(t, err, []error{ErrClosed, ErrNotSent}, []error{ErrNetwork})
	if err := c.NewWorker("a", func(context.Context, *Job) (Object, error) { return Object{}, nil }).Start(t.Context()); !errors.Is(err, ErrClosed) {
		t.Error(err)
	}
}

// TestKeysAreEscaped sends an id that would be two parts of a path.
func TestKeysAreEscaped(t *testing.T) {
	c := to(t, serve(t, func(w http.ResponseWriter, r *http.Request) {
		if got := r.URL.EscapedPath(); got != "/v2/groups/a%2Fb%20%3Fc/users/ä%25" && got != "/v2/groups/a%2Fb%20%3Fc/users/%C3%A4%25" {
			t.Errorf("path %s", got)
		}
		w.WriteHeader(204)
	}))
	if err := c.AssignUserToGroup(t.Context(), "a/b ?c", "ä%"); err != nil {
		t.Error(err)
	}
}

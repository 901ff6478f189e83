package client

import (
	"bytes"
	"encoding/json"
	"io"
	"net/http"
	"testing"
)

// canned answers every request at once, so that what is measured is what happens around the network.
type canned struct {
	status int
	body   string
}

func (c canned) RoundTrip(r *http.Request) (*http.Response, error) {
	if r.Body != nil {
		_, _ = io.Copy(io.Discard, r.Body)
		r.Body.Close()
	}
	return &http.Response{StatusCode: c.status, Header: http.Header{"Content-Type": {"application/json"}}, Body: io.NopCloser(bytes.NewReader([]byte(c.body))),
		ContentLength: int64(len(c.body)), Request: r}, nil
}

const cannedTask = `{"userTaskKey":"2251799813685281","name":"Review","state":"CREATED","assignee":"demo","elementId":"review","candidateGroups":["sales"],"candidateUsers":[],
"processDefinitionId":"order","creationDate":"2026-05-06T07:08:09.123Z","tenantId":"<default>","priority":50,"customHeaders":{}}`

// plain is what a program does that has net/http and encoding/json alone.
func plain(c *http.Client) func() error {
	return func() error {
		r, err := http.NewRequest(http.MethodGet, "http://cluster/v2/user-tasks/2251799813685281", nil)
		if err != nil {
			return err
		}
		answer, err := c.Do(r)
		if err != nil {
			return err
		}
		defer answer.Body.Close()
		data, err := io.ReadAll(answer.Body)
		if err != nil {
			return err
		}
		return json.Unmarshal(data, new(UserTaskResult))
	}
}

func typed(t testing.TB, h *http.Client) func() error {
	c, err := New(WithoutEnvironment(), WithAddress("http://cluster"), WithHTTPClient(h))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { c.Close() })
	ctx := t.Context()
	return func() error {
		_, err := c.GetUserTask(ctx, "2251799813685281")
		return err
	}
}

func measure(b *testing.B, call func() error) {
	b.ReportAllocs()
	for b.Loop() {
		if err := call(); err != nil {
			b.Fatal(err)
		}
	}
}

func BenchmarkGetUserTask(b *testing.B) {
	h := &http.Client{Transport: canned{200, cannedTask}}
	b.Run("net/http and encoding/json", func(b *testing.B) { measure(b, plain(h)) })
	b.Run("client", func(b *testing.B) { measure(b, typed(b, h)) })
}

func BenchmarkCompleteJob(b *testing.B) {
	h := &http.Client{Transport: canned{204, ""}}
	c, err := New(WithoutEnvironment(), WithAddress("http://cluster"), WithHTTPClient(h))
	if err != nil {
		b.Fatal(err)
	}
	defer c.Close()
	variables := map[string]any{"paid": true, "total": 17}
	b.Run("net/http and encoding/json", func(b *testing.B) {
		measure(b, func() error {
			data, err := json.Marshal(map[string]any{"variables": variables})
			if err != nil {
				return err
			}
			r, err := http.NewRequest(http.MethodPost, "http://cluster/v2/jobs/2251799813685281/completion", bytes.NewReader(data))
			if err != nil {
				return err
			}
			r.Header.Set("Content-Type", "application/json")
			answer, err := h.Do(r)
			if err != nil {
				return err
			}
			return answer.Body.Close()
		})
	})
	b.Run("client", func(b *testing.B) {
		measure(b, func() error {
			return c.CompleteJob(b.Context(), "2251799813685281", JobCompletionRequest{Variables: Vars(variables)})
		})
	})
}

// TestACallAllocatesLittle bounds what a call allocates beyond net/http and encoding/json.
func TestACallAllocatesLittle(t *testing.T) {
	h := &http.Client{Transport: canned{200, cannedTask}}
	count := func(call func() error) float64 {
		return testing.AllocsPerRun(200, func() {
			if err := call(); err != nil {
				t.Fatal(err)
			}
		})
	}
	with, without := count(typed(t, h)), count(plain(h))
	t.Logf("%.0f allocations, of which %.0f are net/http's and encoding/json's", with, without)
	if with-without > 30 {
		t.Errorf("%.0f allocations more than net/http and encoding/json make, at most 30 are wanted", with-without)
	}
}

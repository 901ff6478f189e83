package client

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"
)

// FuzzAnswers has a cluster answer anything. A call returns a result or an error that says what came, and never both or neither.
func FuzzAnswers(f *testing.F) {
	f.Add(200, "application/json", `{"userTaskKey":"1","priority":50,"creationDate":"2026-01-01T00:00:00Z"}`)
	f.Add(404, "application/problem+json", `{"title":"NOT_FOUND","status":404,"detail":"no"}`)
	f.Add(503, "application/problem+json; charset=utf-8", `{"title":"RESOURCE_EXHAUSTED"}`)
	f.Add(429, "text/plain", "slow down")
	f.Add(301, "", "")
	f.Fuzz(func(t *testing.T, status int, contentType, body string) {
		if status < 200 || status > 999 {
			return
		}
		c, err := New(WithoutEnvironment(), WithRetry(Retry{Attempts: 1}), WithHTTPClient(&http.Client{Transport: roundTrip(func(r *http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: status, Header: http.Header{"Content-Type": {contentType}}, Body: io.NopCloser(strings.NewReader(body)), Request: r}, nil
		})}))
		if err != nil {
			t.Fatal(err)
		}
		defer c.Close()
		task, err := c.GetUserTask(t.Context(), "1")
		if (task == nil) == (err == nil) {
			t.Fatalf("%v and %v", task, err)
		}
		var failure *Failure
		var answer *UnexpectedAnswerError
		var transport *TransportError
		if err != nil && !errors.As(err, &failure) && !errors.As(err, &answer) && !errors.As(err, &transport) {
			t.Fatalf("%T: %v", err, err)
		}
		if err != nil && err.Error() == "" {
			t.Fatal("an error without a text")
		}
	})
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }

// FuzzEncryptedKeys opens anything as an encrypted key.
func FuzzEncryptedKeys(f *testing.F) {
	for _, name := range []string{"pkcs8-aes128.pem", "pkcs8-aes256.pem", "old.pem", "scrypt.pem"} {
		f.Add(keyFile(f, name), "secret")
	}
	f.Fuzz(func(t *testing.T, text []byte, passphrase string) {
		_, _ = (MTLS{Passphrase: passphrase}).openKey(text)
	})
}

// FuzzSettings reads anything as the environment.
func FuzzSettings(f *testing.F) {
	f.Add("CAMUNDA_REST_ADDRESS", "http://[::1]:80/v2", "CAMUNDA_WORKER_TIMEOUT", "99999999999")
	f.Fuzz(func(t *testing.T, name1, value1, name2, value2 string) {
		values := map[string]string{name1: value1, name2: value2}
		c, err := New(WithEnvironment(func(name string) (string, bool) { v, ok := values[name]; return v, ok }))
		if err == nil {
			c.Close()
		}
	})
}

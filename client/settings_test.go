package client

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
)

func of(values map[string]string) func(string) (string, bool) {
	return func(name string) (string, bool) { v, ok := values[name]; return v, ok }
}

func TestAddresses(t *testing.T) {
	for _, c := range []struct{ text, want, wrong string }{
		{"http://h", "http://h", ""},
		{"http://h/", "http://h", ""},
		{"http://h/v2", "http://h", ""},
		{"https://h:8443/v2/", "https://h:8443", ""},
		{"https://h/a/v2//", "https://h/a", ""},
		{"https://h/av2", "https://h/av2", ""},
		{"http://[::1]:8080/v2", "http://[::1]:8080", ""},
		{"localhost:8080", "", "localhost:8080"},
		{"grpc://h:26500", "", "grpc://h:26500"},
		{"/v2", "", "/v2"},
		{"http://u:geheim@h", "", "without a user"},
		{"ftp://u:geheim@h", "", "@h"},
		{"http://u:ge%heim@h", "", "@h"},
	} {
		for _, name := range []string{"CAMUNDA_REST_ADDRESS", "ZEEBE_REST_ADDRESS"} {
			s, err := environment(of(map[string]string{name: c.text}))
			if c.wrong == "" {
				if err != nil || s.address != c.want {
					t.Errorf("%s=%s: %q, %v, want %q", name, c.text, s.address, err, c.want)
				}
				continue
			}
			if err == nil || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), c.wrong) || strings.Contains(err.Error(), "heim") {
				t.Errorf("%s=%s: want an error with %q, got %v", name, c.text, c.wrong, err)
			}
		}
	}
	s, err := environment(of(map[string]string{"CAMUNDA_REST_ADDRESS": "http://new", "ZEEBE_REST_ADDRESS": "http://old"}))
	if err != nil || s.address != "http://new" {
		t.Errorf("the newer name: %q, %v", s.address, err)
	}
}

func TestNumbersOfTheEnvironment(t *testing.T) {
	for _, c := range []struct {
		name, value string
		get         func(settings) any
		want        any
	}{
		{"CAMUNDA_OAUTH_RETRY_MAX", "3", func(s settings) any { return s.token.RetryMax }, 3},
		{"CAMUNDA_OAUTH_RETRY_MAX", "0", func(s settings) any { return s.token.RetryMax }, -1},
		{"CAMUNDA_OAUTH_TIMEOUT_MS", " 250 ", func(s settings) any { return s.token.Timeout }, 250 * time.Millisecond},
		{"CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS", "0", func(s settings) any { return s.worker.jitter }, time.Duration(0)},
		{"CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS", "1.5", func(s settings) any { return s.worker.jitter }, 1500 * time.Millisecond},
		{"CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS", "NaN", nil, nil},
		{"CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS", "Inf", nil, nil},
		{"CAMUNDA_WORKER_TIMEOUT", "99999999999", nil, nil},
		{"CAMUNDA_OAUTH_RETRY_MAX", "-2", nil, nil},
		{"CAMUNDA_SDK_LOG_LEVEL", "loud", nil, nil},
	} {
		s, err := environment(of(map[string]string{c.name: c.value}))
		switch {
		case c.get == nil && (err == nil || !strings.Contains(err.Error(), c.name) || !strings.Contains(err.Error(), c.value)):
			t.Errorf("%s=%s: want an error that names both, got %v", c.name, c.value, err)
		case c.get != nil && (err != nil || c.get(s) != c.want):
			t.Errorf("%s=%s: %v, %v, want %v", c.name, c.value, c.get(s), err, c.want)
		}
	}
}

// TestTheDocumentationNamesEveryVariable compares what is read with the package's documentation, both ways.
func TestTheDocumentationNamesEveryVariable(t *testing.T) {
	read := map[string]bool{}
	if _, err := environment(func(name string) (string, bool) { read[name] = true; return "", false }); err != nil {
		t.Fatal(err)
	}
	doc, err := os.ReadFile("doc.go")
	if err != nil {
		t.Fatal(err)
	}
	told := map[string]bool{}
	for _, name := range regexp.MustCompile(`(CAMUNDA|ZEEBE)_[A-Z_]+`).FindAllString(string(doc), -1) {
		told[name] = true
	}
	if !maps.Equal(read, told) || len(read) < 30 {
		t.Errorf("read and documented variables differ:\n%v\n%v", slices.Sorted(maps.Keys(read)), slices.Sorted(maps.Keys(told)))
	}
}

func TestTheLogOfTheEnvironment(t *testing.T) {
	for _, c := range []struct {
		said  string
		least slog.Level
		on    bool
	}{{"", 0, false}, {"silent", 0, false}, {"off", 0, false}, {"error", slog.LevelError, true}, {"debug", slog.LevelDebug, true}, {"trace", slog.LevelDebug - 4, true}} {
		s, err := environment(of(map[string]string{"CAMUNDA_SDK_LOG_LEVEL": c.said}))
		if err != nil {
			t.Error(err)
		}
		log := (&config{settings: s}).logger(&bytes.Buffer{})
		if got := log.Enabled(context.Background(), c.least); got != c.on || log.Enabled(context.Background(), c.least-1) {
			t.Errorf("%q: level %v is on: %v, want %v, and none below", c.said, c.least, got, c.on)
		}
	}
	own := slog.New(slog.DiscardHandler)
	if (&config{settings: settings{logLevel: "DEBUG"}, log: own}).logger(nil) != own {
		t.Error("an option does not come before the environment")
	}
}

// TestSecretsAreNotPrinted prints everything that holds one, in every way.
func TestSecretsAreNotPrinted(t *testing.T) {
	s, err := environment(of(map[string]string{
		"CAMUNDA_BASIC_AUTH_USERNAME": "demo", "CAMUNDA_BASIC_AUTH_PASSWORD": "geheim", "CAMUNDA_CLIENT_ID": "id", "CAMUNDA_CLIENT_SECRET": "geheim",
		"CAMUNDA_OAUTH_URL": "http://u:geheim@h/token", "CAMUNDA_MTLS_KEY": "geheim", "CAMUNDA_MTLS_CERT": "c", "CAMUNDA_MTLS_KEY_PASSPHRASE": "geheim",
	}))
	if err != nil {
		t.Fatal(err)
	}
	oauth, err := OAuth(s.token)
	if err != nil {
		t.Fatal(err)
	}
	basic := BasicAuth("demo", "geheim")
	withBasic, err := New(WithoutEnvironment(), WithAuth(basic))
	if err != nil {
		t.Fatal(err)
	}
	defer withBasic.Close()
	withOAuth, err := New(WithoutEnvironment(), WithAuth(oauth))
	if err != nil {
		t.Fatal(err)
	}
	defer withOAuth.Close()
	_, refused := OAuth(OAuthConfig{TokenURL: "ftp://u:geheim@h"})
	for _, v := range []any{s, &s, config{settings: s}, &config{settings: s}, s.token, &s.token, s.certificate, &s.certificate, oauth, basic, withBasic, withOAuth, refused} {
		var out bytes.Buffer
		for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
			fmt.Fprintf(&out, verb+"\n", v)
		}
		slog.New(slog.NewJSONHandler(&out, nil)).Info("text", "value", v)
		slog.New(slog.NewTextHandler(&out, nil)).Info("text", "value", v)
		for _, secret := range []string{"geheim", "Z2VoZWlt", "ZGVtbzpnZWhlaW0", fmt.Sprint([]byte("geheim"))[1:10]} {
			if strings.Contains(out.String(), secret) {
				t.Errorf("%T prints %s:\n%s", v, secret, out.String())
			}
		}
	}
	if !strings.Contains(s.String(), "demo") || errors.Is(refused, nil) {
		t.Error(s, refused)
	}
}

package client

import (
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

// issuer gives out numbered tokens for client "worker" with secret "s3cret".
type issuer struct {
	*httptest.Server
	asked atomic.Int32
	life  int
	fail  func(w http.ResponseWriter, n int32) bool
}

func newIssuer(t *testing.T) *issuer {
	i := &issuer{life: 3600, fail: func(http.ResponseWriter, int32) bool { return false }}
	i.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		n := i.asked.Add(1)
		if i.fail(w, n) {
			return
		}
		if r.FormValue("client_id") != "worker" || r.FormValue("client_secret") != "s3cret" || r.FormValue("grant_type") != "client_credentials" {
			w.WriteHeader(401)
			fmt.Fprint(w, `{"error":"invalid_client","error_description":"no such client"}`)
			return
		}
		fmt.Fprintf(w, `{"access_token":"token-%d-%s","expires_in":%d,"token_type":"Bearer"}`, n, r.FormValue("audience"), i.life)
	}))
	t.Cleanup(i.Close)
	return i
}

func (i *issuer) config() OAuthConfig {
	return OAuthConfig{TokenURL: i.URL, ClientID: "worker", ClientSecret: "s3cret", Audience: "cluster", RetryBase: time.Millisecond}
}

// guarded is a cluster that takes what accept says and notes what it saw.
func guarded(t *testing.T, accept func(authorization string) bool) (address string, seen func() []string) {
	var mu sync.Mutex
	var all []string
	address = serve(t, func(w http.ResponseWriter, r *http.Request) {
		mu.Lock()
		all = append(all, r.Header.Get("Authorization"))
		mu.Unlock()
		if !accept(r.Header.Get("Authorization")) {
			problem(w, 401, "UNAUTHORIZED", "who are you")
			return
		}
		fmt.Fprint(w, `{}`)
	})
	return address, func() []string {
		mu.Lock()
		defer mu.Unlock()
		return all
	}
}

func anybody(string) bool { return true }

func TestHowCredentialsAreChosen(t *testing.T) {
	i := newIssuer(t)
	oauth := map[string]string{"CAMUNDA_CLIENT_ID": "worker", "CAMUNDA_CLIENT_SECRET": "s3cret", "CAMUNDA_OAUTH_URL": i.URL, "CAMUNDA_TOKEN_AUDIENCE": "a"}
	old := map[string]string{"ZEEBE_CLIENT_ID": "worker", "ZEEBE_CLIENT_SECRET": "s3cret", "ZEEBE_AUTHORIZATION_SERVER_URL": i.URL, "ZEEBE_TOKEN_AUDIENCE": "a"}
	basic := map[string]string{"CAMUNDA_BASIC_AUTH_USERNAME": "demo", "CAMUNDA_BASIC_AUTH_PASSWORD": "pw"}
	both := map[string]string{"CAMUNDA_AUTH_STRATEGY": "basic"}
	for _, m := range []map[string]string{oauth, basic} {
		for k, v := range m {
			both[k] = v
		}
	}
	none := map[string]string{"CAMUNDA_AUTH_STRATEGY": "NONE", "CAMUNDA_BASIC_AUTH_USERNAME": "demo"}
	for _, c := range []struct {
		name        string
		environment map[string]string
		opts        []Option
		want        string
	}{
		{"nothing said", nil, nil, ""},
		{"a client's secret", oauth, nil, "Bearer token-"},
		{"by the older names", old, nil, "Bearer token-"},
		{"a password", basic, nil, "Basic ZGVtbzpwdw=="},
		{"both, and a choice", both, nil, "Basic ZGVtbzpwdw=="},
		{"chosen to be none", none, nil, ""},
		{"an option before the environment", basic, []Option{WithOAuth(i.config())}, "Bearer token-"},
		{"a function", oauth, []Option{WithAuth(AuthFunc(func(_ context.Context, r *http.Request) error {
			r.Header.Set("Authorization", "Own thing")
			return nil
		}))}, "Own thing"},
	} {
		address, seen := guarded(t, anybody)
		lookup := func(name string) (string, bool) {
			if name == "CAMUNDA_REST_ADDRESS" {
				return address + "/v2/", true
			}
			v, ok := c.environment[name]
			return v, ok
		}
		client, err := New(append(c.opts, WithEnvironment(lookup))...)
		if err != nil {
			t.Errorf("%s: %v", c.name, err)
			continue
		}
		if _, err := client.GetTopology(t.Context()); err != nil {
			t.Errorf("%s: %v", c.name, err)
		}
		if got := seen(); len(got) != 1 || !strings.HasPrefix(got[0], c.want) || c.want == "" && got[0] != "" {
			t.Errorf("%s: the cluster saw %q, want %q", c.name, got, c.want)
		}
		client.Close()
	}
}

func TestWhatIsWrongWithTheEnvironmentIsToldAtOnce(t *testing.T) {
	wrong := map[string]string{
		"CAMUNDA_REST_ADDRESS": "localhost:8080", "CAMUNDA_AUTH_STRATEGY": "KERBEROS", "CAMUNDA_WORKER_TIMEOUT": "1m",
		"CAMUNDA_SDK_BACKPRESSURE_PROFILE": "BRAVE", "CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS": "-1", "CAMUNDA_SDK_HTTP_RETRY_MAX_ATTEMPTS": "0",
	}
	_, err := New(WithEnvironment(func(name string) (string, bool) { v, ok := wrong[name]; return v, ok }))
	for name, value := range wrong {
		if err == nil || !strings.Contains(err.Error(), name) || !strings.Contains(err.Error(), value) {
			t.Errorf("%v does not name %s and %q", err, name, value)
		}
	}
	for _, c := range []struct {
		text string
		opts []Option
	}{
		{"CAMUNDA_OAUTH_URL", []Option{WithOAuth(OAuthConfig{ClientID: "a", ClientSecret: "b"})}},
		{"CAMUNDA_CLIENT_SECRET", []Option{WithOAuth(OAuthConfig{TokenURL: "http://a", ClientID: "a"})}},
		{"found nil", []Option{WithAuth(nil)}},
		{"without a user", []Option{WithAddress("http://u:geheim@h")}},
		{"only one of them", []Option{WithMTLS(MTLS{CertFile: "testdata/keys/cert.pem"})}},
	} {
		if _, err := New(append(c.opts, WithoutEnvironment())...); err == nil || !strings.Contains(err.Error(), c.text) || strings.Contains(err.Error(), "geheim") {
			t.Errorf("want %q, got %v", c.text, err)
		}
	}
}

func TestSettingsOfTheEnvironment(t *testing.T) {
	said := map[string]string{
		"ZEEBE_REST_ADDRESS": "https://h:1/prefix/v2/", "CAMUNDA_DEFAULT_TENANT_ID": "red", "CAMUNDA_SDK_BACKPRESSURE_PROFILE": "strict",
		"CAMUNDA_SDK_HTTP_RETRY_MAX_ATTEMPTS": "7", "CAMUNDA_SDK_HTTP_RETRY_BASE_DELAY_MS": "5", "CAMUNDA_WORKER_MAX_CONCURRENT_JOBS": "9",
		"CAMUNDA_WORKER_TIMEOUT": "1500", "CAMUNDA_WORKER_NAME": "w", "CAMUNDA_SDK_EVENTUAL_POLL_DEFAULT_MS": "50", "CAMUNDA_WORKER_REQUEST_TIMEOUT": "2000",
		"CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS": "0.5",
	}
	c, err := New(WithEnvironment(func(name string) (string, bool) { v, ok := said[name]; return v, ok }), WithTenant("blue"))
	if err != nil {
		t.Fatal(err)
	}
	defer c.Close()
	w := c.NewWorker("a", nil).options
	if c.base != "https://h:1/prefix/v2" || c.tenantID != "blue" || c.limiter.policy != Strict || c.calls.retry.Attempts != 7 || c.calls.retry.Base != 5*time.Millisecond ||
		c.calls.retry.Max != 2*time.Second || c.poll != 50*time.Millisecond {
		t.Errorf("%+v", c)
	}
	if w.concurrency != 9 || w.timeout != 1500*time.Millisecond || w.name != "w" || w.poll != 2*time.Second || w.jitter != 500*time.Millisecond {
		t.Errorf("%+v", w)
	}
	if got := c.tenant(Opt[string]{}); got.Or("") != "blue" || c.tenant(Some("green")).Or("") != "green" || c.tenants(nil)[0] != "blue" {
		t.Error(got)
	}
}

func TestATokenIsAskedForOnce(t *testing.T) {
	i := newIssuer(t)
	address, seen := guarded(t, anybody)
	c := to(t, address, WithOAuth(i.config()))
	var all sync.WaitGroup
	for range 200 {
		all.Go(func() {
			if _, err := c.GetTopology(t.Context()); err != nil {
				t.Error(err)
			}
		})
	}
	all.Wait()
	if i.asked.Load() != 1 || len(seen()) != 200 || seen()[0] != "Bearer token-1-cluster" {
		t.Errorf("%d requests for a token, %d calls, the first with %q", i.asked.Load(), len(seen()), seen()[0])
	}
}

func TestATokenIsReplacedEarly(t *testing.T) {
	for _, c := range []struct {
		life         int
		still, other time.Duration
	}{{3600, 3414 * time.Second, 3416 * time.Second}, {100, 64 * time.Second, 66 * time.Second}, {20, 9 * time.Second, 11 * time.Second}} {
		i := newIssuer(t)
		i.life = c.life
		now := time.Unix(1_000_000, 0)
		o := i.config()
		o.now = func() time.Time { return now }
		a, err := OAuth(o)
		if err != nil {
			t.Fatal(err)
		}
		for _, step := range []struct {
			after time.Duration
			asked int32
		}{{0, 1}, {c.still, 1}, {c.other, 2}} {
			now = time.Unix(1_000_000, 0).Add(step.after)
			if err := a.Authenticate(t.Context(), httptest.NewRequest("GET", "/", nil)); err != nil {
				t.Fatal(err)
			}
			if i.asked.Load() != step.asked {
				t.Errorf("a token of %d s: %d requests after %v, want %d", c.life, i.asked.Load(), step.after, step.asked)
			}
		}
	}
}

func TestARefusedTokenIsReplacedOnce(t *testing.T) {
	i := newIssuer(t)
	address, seen := guarded(t, func(a string) bool { return a == "Bearer token-2-cluster" })
	c := to(t, address, WithOAuth(i.config()))
	if _, err := c.GetTopology(t.Context()); err != nil {
		t.Error(err)
	}
	if len(seen()) != 2 || i.asked.Load() != 2 {
		t.Errorf("the cluster saw %q", seen())
	}
	address, seen = guarded(t, func(string) bool { return false })
	_, err := to(t, address, WithOAuth(i.config())).GetTopology(t.Context())
	checkIs(t, err, []error{ErrUnauthorized}, nil)
	if len(seen()) != 2 {
		t.Errorf("a cluster that knows nobody was asked %d times, want 2", len(seen()))
	}
}

func TestTokensThatAreNotToBeHad(t *testing.T) {
	address, seen := guarded(t, anybody)
	wrong := newIssuer(t)
	config := wrong.config()
	config.ClientSecret = "guess"
	err := to(t, address, WithOAuth(config)).UpdateUserTask(t.Context(), key, UserTaskUpdateRequest{})
	var auth *AuthError
	if !errors.As(err, &auth) || auth.Status != 401 || auth.Code != "invalid_client" || wrong.asked.Load() != 1 || strings.Contains(err.Error(), "guess") {
		t.Errorf("%T: %v after %d requests", err, err, wrong.asked.Load())
	}
	checkIs(t, err, []error{ErrNotSent}, []error{ErrInvalid, ErrNetwork})

	down := newIssuer(t)
	down.fail = func(w http.ResponseWriter, n int32) bool {
		if n <= 3 {
			w.WriteHeader(503)
		}
		return n <= 3
	}
	if _, err := to(t, address, WithOAuth(down.config())).GetTopology(t.Context()); err != nil || down.asked.Load() != 4 {
		t.Errorf("a token server that was down: %v after %d requests", err, down.asked.Load())
	}
	odd := newIssuer(t)
	odd.fail = func(w http.ResponseWriter, n int32) bool { fmt.Fprint(w, "hello"); return true }
	if _, err := to(t, address, WithOAuth(odd.config())).GetTopology(t.Context()); !errors.As(err, &auth) || !strings.Contains(err.Error(), "access_token") {
		t.Error(err)
	}
	if len(seen()) != 1 {
		t.Errorf("the cluster was asked %d times", len(seen()))
	}
}

// TestARequestForATokenEndsWithItsLastCall cancels the only call that waits.
func TestARequestForATokenEndsWithItsLastCall(t *testing.T) {
	i := newIssuer(t)
	arrived, ended := make(chan struct{}), make(chan struct{})
	i.Config.Handler = http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		_ = r.ParseForm()
		close(arrived)
		<-r.Context().Done()
		close(ended)
	})
	address, _ := guarded(t, anybody)
	ctx, cancel := context.WithCancel(t.Context())
	go func() {
		<-arrived
		cancel()
	}()
	_, err := to(t, address, WithOAuth(i.config())).GetTopology(ctx)
	checkIs(t, err, []error{context.Canceled, ErrNotSent}, nil)
	<-ended
}

func TestTokensAreKeptInAFolder(t *testing.T) {
	i, folder := newIssuer(t), t.TempDir()
	config := i.config()
	config.CacheDir = folder
	address, _ := guarded(t, func(a string) bool { return a != "Bearer token-1-cluster" || i.asked.Load() == 1 })
	ask := func() {
		t.Helper()
		if _, err := to(t, address, WithOAuth(config)).GetTopology(t.Context()); err != nil {
			t.Error(err)
		}
	}
	ask()
	ask()
	files, _ := filepath.Glob(filepath.Join(folder, "*"))
	if i.asked.Load() != 1 || len(files) != 1 {
		t.Fatalf("%d requests for a token by two clients, files %v", i.asked.Load(), files)
	}
	if info, err := os.Stat(files[0]); err != nil || info.Mode().Perm() != 0o600 {
		t.Error(info.Mode(), err)
	}
	if err := os.WriteFile(files[0], []byte("{half"), 0o600); err != nil {
		t.Fatal(err)
	}
	ask()
	if i.asked.Load() != 2 {
		t.Errorf("%d requests after the file broke, want 2", i.asked.Load())
	}
}

func TestAKeyInAnyForm(t *testing.T) {
	read := func(name string) []byte { return keyFile(t, name) }
	for _, name := range []string{"plain.pem", "old.pem", "pkcs8-aes128.pem", "pkcs8-aes192.pem", "pkcs8-aes256.pem"} {
		m := MTLS{CertFile: "testdata/keys/cert.pem", Key: read(name), Passphrase: "secret"}
		c, err := m.config()
		if err != nil || len(c.Certificates) != 1 {
			t.Errorf("%s: %v", name, err)
		}
		if name == "plain.pem" {
			continue
		}
		for passphrase, text := range map[string]string{"": "expected a passphrase", "wrong": "decrypting the key"} {
			m.Passphrase = passphrase
			if _, err := m.config(); err == nil || !strings.Contains(err.Error(), text) {
				t.Errorf("%s with %q: %v", name, passphrase, err)
			}
		}
	}
	for name, text := range map[string]string{"scrypt.pem": "PBKDF2", "cert.pem": "reading the certificate"} {
		if _, err := (MTLS{CertFile: "testdata/keys/cert.pem", Key: read(name), Passphrase: "secret"}).config(); err == nil || !strings.Contains(err.Error(), text) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func keyFile(t testing.TB, name string) []byte {
	t.Helper()
	data, err := os.ReadFile("testdata/keys/" + name)
	if err != nil {
		t.Fatal(err)
	}
	return data
}

func TestMutualTLS(t *testing.T) {
	server := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if name := r.TLS.PeerCertificates[0].Subject.CommonName; name != "worker" {
			t.Errorf("the cluster sees %q", name)
		}
		fmt.Fprint(w, "{}")
	}))
	server.TLS = &tls.Config{ClientAuth: tls.RequireAnyClientCert}
	server.StartTLS()
	t.Cleanup(server.Close)
	ca := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw})
	m := MTLS{CertFile: "testdata/keys/cert.pem", KeyFile: "testdata/keys/pkcs8-aes256.pem", Passphrase: "secret", CA: ca}
	if _, err := to(t, server.URL, WithMTLS(m)).GetTopology(t.Context()); err != nil {
		t.Error(err)
	}
	variables := map[string]string{"CAMUNDA_MTLS_CERT_PATH": "testdata/keys/cert.pem", "CAMUNDA_MTLS_KEY_PATH": "testdata/keys/old.pem",
		"CAMUNDA_MTLS_KEY_PASSPHRASE": "secret", "CAMUNDA_MTLS_CA": string(ca)}
	c := to(t, server.URL, WithEnvironment(func(name string) (string, bool) { v, ok := variables[name]; return v, ok }))
	if _, err := c.GetTopology(t.Context()); err != nil {
		t.Error(err)
	}
	if _, err := to(t, server.URL).GetTopology(t.Context()); !errors.Is(err, ErrNetwork) || !errors.Is(err, ErrNotSent) {
		t.Errorf("without trust: %v", err)
	}
}

package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"math/rand/v2"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"
)

// OAuthConfig says how to get tokens by client credentials (RFC 6749, section 4.4).
type OAuthConfig struct {
	TokenURL     string
	ClientID     string
	ClientSecret string
	Audience     string        // sent when it is not empty
	Scope        string        // sent when it is not empty
	GrantType    string        // "client_credentials" without it
	Timeout      time.Duration // of one request for a token; 5 s without it
	RetryMax     int           // how often a request for a token is repeated; 5 without it, less than 0 is never
	RetryBase    time.Duration // the wait before it is, give or take a fifth; 1 s without it
	CacheDir     string        // a folder to keep tokens in, for programs that are started often; none without it
	HTTPClient   *http.Client  // the client's own without it
	now          func() time.Time
}

// String leaves out the secret.
func (o OAuthConfig) String() string {
	return fmt.Sprintf("OAuth client %q at %s, audience %q, scope %q", o.ClientID, redactedURL(o.TokenURL), o.Audience, o.Scope)
}

// GoString leaves out the secret.
func (o OAuthConfig) GoString() string { return o.String() }

// LogValue leaves out the secret.
func (o OAuthConfig) LogValue() slog.Value { return slog.StringValue(o.String()) }

// redactedURL is an address without the password that it may have.
func redactedURL(text string) string {
	u, err := url.Parse(text)
	if err != nil {
		return "an address that cannot be read"
	}
	return u.Redacted()
}

// AuthError is a request for a token that failed.
type AuthError struct {
	TokenURL    string // without a password
	Status      int    // of the answer; 0 when there was none
	Code        string // "invalid_client" (RFC 6749, section 5.2)
	Description string // what the server says about it, without the secret should it repeat that
	Err         error
}

// Error says where a token was asked for and what came back.
func (e *AuthError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "a token from %s", e.TokenURL)
	if e.Status != 0 {
		fmt.Fprintf(&b, ": %d", e.Status)
	}
	if e.Code != "" {
		fmt.Fprintf(&b, " %s", e.Code)
	}
	if e.Description != "" {
		fmt.Fprintf(&b, ": %s", e.Description)
	}
	if e.Err != nil {
		fmt.Fprintf(&b, ": %v", e.Err)
	}
	return b.String()
}

// Unwrap is the cause.
func (e *AuthError) Unwrap() error { return e.Err }

// OAuth gets tokens by client credentials. A token is asked for when the first call needs one, once for all calls that wait for
// it, and again some time before it ends: 30 s or a twentieth of its life, and 5 s more. Of the calls that come in that time,
// one waits for the new token and the others go with the old one; where no new one is to be had, the next try is 5 s later.
// The token of a call that is answered with 401 is replaced. Redirects are not followed: the secret goes to TokenURL only.
func OAuth(o OAuthConfig) (Authenticator, error) {
	u, err := url.Parse(o.TokenURL)
	if err != nil || u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return nil, fmt.Errorf("OAuth: expected the address to get tokens from, found %q: CAMUNDA_OAUTH_URL names it", redactedURL(o.TokenURL))
	}
	if o.ClientID == "" || o.ClientSecret == "" {
		return nil, errors.New("OAuth: expected a client's id and its secret, found not both: CAMUNDA_CLIENT_ID and CAMUNDA_CLIENT_SECRET name them")
	}
	if o.GrantType == "" {
		o.GrantType = "client_credentials"
	}
	if o.Timeout <= 0 {
		o.Timeout = 5 * time.Second
	}
	if o.RetryMax == 0 {
		o.RetryMax = 5
	}
	if o.RetryBase <= 0 {
		o.RetryBase = time.Second
	}
	if o.HTTPClient == nil {
		o.HTTPClient = http.DefaultClient
	}
	if o.now == nil {
		o.now = time.Now
	}
	direct := *o.HTTPClient
	direct.CheckRedirect = followNone
	o.HTTPClient = &direct
	return &tokenSource{config: o, cache: newTokenCache(o)}, nil
}

// token is an access token. Refresh is when to get another.
type token struct {
	Access  string    `json:"accessToken"`
	Refresh time.Time `json:"refresh"`
	Expires time.Time `json:"expires"`
}

type tokenSource struct {
	config OAuthConfig
	cache  *tokenCache

	mu      sync.Mutex
	current *token
	flight  *flight
}

// flight is a request for a token that calls wait for. It ends when nobody waits any more.
type flight struct {
	done    chan struct{}
	waiting int
	cancel  context.CancelFunc
	token   *token
	err     error
}

// String keeps the secret out of logs.
func (s *tokenSource) String() string {
	return s.config.String()
}

// GoString keeps the secret out of logs.
func (s *tokenSource) GoString() string { return s.String() }

func (s *tokenSource) Authenticate(ctx context.Context, r *http.Request) error {
	t, err := s.get(ctx)
	if err != nil {
		return err
	}
	r.Header["Authorization"] = []string{"Bearer " + t.Access}
	return nil
}

// Renew forgets the token that was refused, unless another call has done so before.
func (s *tokenSource) Renew(_ context.Context, refused *http.Request) (bool, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.current != nil && refused.Header.Get("Authorization") == "Bearer "+s.current.Access {
		s.cache.forget(s.current)
		s.current = nil
	}
	return true, nil
}

// get returns a token that is good for a while, or one that is good still when no other can be had.
func (s *tokenSource) get(ctx context.Context) (*token, error) {
	s.mu.Lock()
	if s.current == nil && s.flight == nil {
		s.current = s.cache.load()
	}
	old, f, now := s.current, s.flight, s.config.now()
	if old != nil && (now.Before(old.Refresh) || f != nil && now.Before(old.Expires)) {
		s.mu.Unlock()
		return old, nil
	}
	if f == nil {
		f = s.launch()
	}
	f.waiting++
	s.mu.Unlock()
	select {
	case <-f.done:
	case <-ctx.Done():
		s.leave(f)
		return nil, ctx.Err()
	}
	if f.err != nil && old != nil && s.postpone(old) {
		return old, nil
	}
	return f.token, f.err
}

// retryRefresh is how long a token that could not be replaced is used before the next try, so that a token server that is down
// costs few calls their time.
const retryRefresh = 5 * time.Second

// postpone keeps a token that could not be replaced in use, if it is still good.
func (s *tokenSource) postpone(old *token) bool {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := s.config.now()
	if !now.Before(old.Expires) {
		return false
	}
	if s.current == old { // a copy, as others are reading this one
		s.current = &token{Access: old.Access, Refresh: now.Add(retryRefresh), Expires: old.Expires}
	}
	return true
}

// launch starts a request for a token. s.mu is held.
func (s *tokenSource) launch() *flight {
	ctx, cancel := context.WithCancel(context.Background())
	f := &flight{done: make(chan struct{}), cancel: cancel}
	s.flight = f
	go func() {
		defer cancel()
		f.token, f.err = s.fetch(ctx)
		if f.err == nil {
			s.cache.save(f.token)
		}
		s.mu.Lock()
		if f.err == nil {
			s.current = f.token
		}
		if s.flight == f {
			s.flight = nil
		}
		s.mu.Unlock()
		close(f.done)
	}()
	return f
}

// leave ends a request for a token with the last call that waits for it.
func (s *tokenSource) leave(f *flight) {
	s.mu.Lock()
	defer s.mu.Unlock()
	f.waiting--
	if f.waiting == 0 && s.flight == f {
		s.flight = nil
		f.cancel()
	}
}

// fetch asks for a token until there is one, or it is clear that there will be none.
func (s *tokenSource) fetch(ctx context.Context) (*token, error) {
	for attempt := 0; ; attempt++ {
		t, err := s.ask(ctx)
		if err == nil {
			return t, nil
		}
		passing := err.Status == 0 || err.Status == http.StatusTooManyRequests || err.Status >= 500
		if !passing || attempt >= s.config.RetryMax || ctx.Err() != nil {
			return nil, err
		}
		fifth := s.config.RetryBase / 5
		if wait(ctx, nil, s.config.RetryBase-fifth+rand.N(2*fifth+1)) != nil {
			return nil, err
		}
	}
}

// maxTokenAnswer is the greatest answer to a request for a token that is read.
const maxTokenAnswer = 1 << 20

func (s *tokenSource) ask(ctx context.Context) (*token, *AuthError) {
	fail := func(status int, err error) (*token, *AuthError) {
		return nil, &AuthError{TokenURL: redactedURL(s.config.TokenURL), Status: status, Err: err}
	}
	ctx, cancel := context.WithTimeout(ctx, s.config.Timeout)
	defer cancel()
	form := url.Values{"grant_type": {s.config.GrantType}, "client_id": {s.config.ClientID}, "client_secret": {s.config.ClientSecret}}
	for name, value := range map[string]string{"audience": s.config.Audience, "scope": s.config.Scope} {
		if value != "" {
			form.Set(name, value)
		}
	}
	r, err := http.NewRequestWithContext(ctx, http.MethodPost, s.config.TokenURL, strings.NewReader(form.Encode()))
	if err != nil {
		return fail(0, err)
	}
	r.Header.Set("Content-Type", "application/x-www-form-urlencoded")
	r.Header.Set("Accept", "application/json")
	asked := s.config.now()
	answer, err := s.config.HTTPClient.Do(r)
	if err != nil {
		return fail(0, err)
	}
	defer answer.Body.Close()
	body, err := io.ReadAll(io.LimitReader(answer.Body, maxTokenAnswer))
	if err != nil {
		return fail(0, err)
	}
	var said struct {
		AccessToken string      `json:"access_token"`
		ExpiresIn   json.Number `json:"expires_in"` // some servers send it as a string
		Error       string      `json:"error"`
		Description string      `json:"error_description"`
	}
	readable := json.Unmarshal(body, &said)
	if answer.StatusCode != http.StatusOK {
		_, refused := fail(answer.StatusCode, nil)
		refused.Code, refused.Description = s.quote(said.Error), s.quote(said.Description)
		return nil, refused
	}
	if readable != nil || !isToken(said.AccessToken) {
		return fail(answer.StatusCode, errors.New("expected JSON with an access_token, found none"))
	}
	seconds, err := said.ExpiresIn.Float64()
	if err != nil {
		seconds = 0 // not said
	}
	return lived(said.AccessToken, asked, seconds), nil
}

// maxQuote is how much of what a token server says about a refusal goes into an error.
const maxQuote = 500

// quote is what a token server says, without the secret, and no more of it than belongs in an error.
func (s *tokenSource) quote(text string) string {
	for _, secret := range []string{s.config.ClientSecret, url.QueryEscape(s.config.ClientSecret)} {
		text = strings.ReplaceAll(text, secret, "[secret]")
	}
	if len(text) > maxQuote {
		text = strings.ToValidUTF8(text[:maxQuote], "") + "..."
	}
	return text
}

// isToken tells whether a text can be sent in a header (RFC 6750 allows less).
func isToken(text string) bool {
	for i := range len(text) {
		if text[i] <= ' ' || text[i] > '~' {
			return false
		}
	}
	return text != ""
}

// lived makes a token of what came back. One that does not say how long it lives is taken for five minutes.
func lived(access string, asked time.Time, seconds float64) *token {
	life := 5 * time.Minute
	if seconds > 0 && seconds < 1e9 {
		life = time.Duration(seconds * float64(time.Second))
	}
	early := max(30*time.Second, life/20) + 5*time.Second
	return &token{Access: access, Refresh: asked.Add(max(life-early, life/2)), Expires: asked.Add(life)}
}

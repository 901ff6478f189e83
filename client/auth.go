package client

import (
	"context"
	"encoding/base64"
	"errors"
	"net/http"
)

// Authenticator puts credentials on requests. Its methods are called from many goroutines.
type Authenticator interface {
	// Authenticate sets the credentials on a request that is about to be sent. ctx is the call's. An error keeps the request
	// from being sent.
	Authenticate(ctx context.Context, r *http.Request) error
}

// Renewer is an [Authenticator] that can get other credentials. It is asked once for a request that was answered with 401:
// true sends the request again.
type Renewer interface {
	Renew(ctx context.Context, refused *http.Request) (bool, error)
}

// AuthFunc is an [Authenticator] that is a function.
type AuthFunc func(ctx context.Context, r *http.Request) error

// Authenticate calls the function.
func (f AuthFunc) Authenticate(ctx context.Context, r *http.Request) error { return f(ctx, r) }

type noAuth struct{}

func (noAuth) Authenticate(context.Context, *http.Request) error { return nil }

// NoAuth sends no credentials.
func NoAuth() Authenticator { return noAuth{} }

type basicAuth struct{ header []string }

// String keeps the password out of logs; so does, where a client is printed as a whole, that this is a pointer.
func (*basicAuth) String() string { return "a name and a password" }

// GoString keeps the password out of logs.
func (b *basicAuth) GoString() string { return b.String() }

func (b *basicAuth) Authenticate(_ context.Context, r *http.Request) error {
	r.Header["Authorization"] = b.header
	return nil
}

// BasicAuth sends a name and a password with every request (RFC 7617).
func BasicAuth(user, password string) Authenticator {
	return &basicAuth{[]string{"Basic " + base64.StdEncoding.EncodeToString([]byte(user+":"+password))}}
}

// authenticator chooses how to authenticate: as an option says, as CAMUNDA_AUTH_STRATEGY says, or by what credentials there are.
func (c *config) authenticator(h *http.Client) (Authenticator, error) {
	switch {
	case c.auth != nil:
		return c.auth, nil
	case c.oauth != nil:
		return c.tokens(*c.oauth, h)
	}
	strategy := c.strategy
	if strategy == "" {
		switch {
		case c.token.ClientID != "" && c.token.ClientSecret != "":
			strategy = "OAUTH"
		case c.user != "":
			strategy = "BASIC"
		}
	}
	switch strategy {
	case "OAUTH":
		return c.tokens(c.token, h)
	case "BASIC":
		if c.user == "" {
			return nil, errors.New("CAMUNDA_AUTH_STRATEGY is BASIC: expected a name in CAMUNDA_BASIC_AUTH_USERNAME, found none")
		}
		return BasicAuth(c.user, c.password), nil
	}
	return NoAuth(), nil
}

// tokens gets its tokens through the connections, and the certificates, of the client.
func (c *config) tokens(o OAuthConfig, h *http.Client) (Authenticator, error) {
	if o.HTTPClient == nil {
		o.HTTPClient = h
	}
	if o.now == nil {
		o.now = c.now
	}
	return OAuth(o)
}

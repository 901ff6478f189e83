package client

import (
	"context"
	"net/http"
)

type Authenticator interface {
	Authenticate(ctx context.Context, r *http.Request) error
}
type Renewer interface {
	Renew(ctx context.Context, refused *http.Request) (bool, error)
}
type no struct{}

func (no) Authenticate(context.Context, *http.Request) error { return nil }
func NoAuth() Authenticator                                  { return no{} }
func BasicAuth(u, p string) Authenticator                    { return no{} }

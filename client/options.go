package client

import (
	"crypto/tls"
	"errors"
	"fmt"
	"log/slog"
	"math"
	"net/http"
	"strings"
	"time"
)

// Option is what [New] can be told. Options come before the environment, and the environment before defaults.
type Option func(*config) error

// config is all that a client is made of.
type config struct {
	settings
	auth        Authenticator
	oauth       *OAuthConfig
	mtls        *MTLS
	tls         *tls.Config
	http        *http.Client
	log         *slog.Logger
	hooks       []Hooks
	retry       Retry
	pressure    *Backpressure
	timeout     time.Duration
	maxAnswer   int64
	agent       string
	workers     []WorkerOption
	environment func(string) (string, bool)
	now         func() time.Time
}

// WithAddress gives the address of the cluster: "http://127.0.0.1:8080", with or without /v2.
func WithAddress(address string) Option {
	return func(c *config) error {
		base, err := baseAddress(address)
		if err != nil {
			return fmt.Errorf("WithAddress: %w", err)
		}
		c.address = base
		return nil
	}
}

// WithAuth gives what puts credentials on requests: [NoAuth], [BasicAuth], [OAuth], an [AuthFunc].
func WithAuth(a Authenticator) Option {
	return func(c *config) error {
		if a == nil {
			return errors.New("WithAuth: expected an Authenticator, found nil: NoAuth is the one that does nothing")
		}
		c.auth = a
		return nil
	}
}

// WithBasicAuth sends a name and a password with every request.
func WithBasicAuth(user, password string) Option { return WithAuth(BasicAuth(user, password)) }

// WithOAuth gets tokens by client credentials.
func WithOAuth(o OAuthConfig) Option {
	return func(c *config) error {
		c.oauth = &o
		return nil
	}
}

// WithMTLS shows a certificate to the cluster.
func WithMTLS(m MTLS) Option {
	return func(c *config) error {
		c.mtls = &m
		return nil
	}
}

// WithTLS sets how connections are secured.
func WithTLS(t *tls.Config) Option {
	return func(c *config) error {
		c.tls = t
		return nil
	}
}

// WithHTTPClient sends through h, which stays the caller's: [Client.Close] leaves it alone. Certificates and the like are
// then h's business.
func WithHTTPClient(h *http.Client) Option {
	return func(c *config) error {
		c.http = h
		return nil
	}
}

// WithLogger gives the log: calls at Debug, repetitions at Info, what workers cannot get rid of at Warn and Error. Without
// it, what CAMUNDA_SDK_LOG_LEVEL asks for goes to the standard error output, and where that says nothing, nothing is logged.
func WithLogger(l *slog.Logger) Option {
	return func(c *config) error {
		c.log = l
		return nil
	}
}

// WithHooks adds hooks, told in the order they were added.
func WithHooks(h Hooks) Option {
	return func(c *config) error {
		c.hooks = append(c.hooks, h)
		return nil
	}
}

// WithRetry says how calls are tried again.
func WithRetry(r Retry) Option {
	return func(c *config) error {
		c.retry = r
		return nil
	}
}

// WithBackpressure sets the policy: [Balanced], [Conservative], [Aggressive], [Legacy] or [Strict].
func WithBackpressure(b Backpressure) Option {
	return func(c *config) error {
		c.pressure = &b
		return nil
	}
}

// WithTimeout is how long one attempt may take; 0 stands for a minute, and less than 0 is no limit. A call that asks the
// cluster to wait for longer gets that long and ten seconds more.
func WithTimeout(d time.Duration) Option {
	return func(c *config) error {
		c.timeout = d
		return nil
	}
}

// WithMaxAnswer is the greatest answer in bytes that is read into memory; 64 MiB without it. Downloads have no limit.
func WithMaxAnswer(bytes int64) Option {
	return func(c *config) error {
		if bytes <= 0 {
			return fmt.Errorf("WithMaxAnswer: expected at least one byte, found %d", bytes)
		}
		c.maxAnswer = min(bytes, math.MaxInt64-1) // one more is read, to see that there is more
		return nil
	}
}

// WithTenant is the tenant of calls that name none.
func WithTenant(id string) Option {
	return func(c *config) error {
		c.tenant = id
		return nil
	}
}

// WithUserAgent goes before the client's own name in what it calls itself.
func WithUserAgent(name string) Option {
	return func(c *config) error {
		c.agent = strings.TrimSpace(name)
		return nil
	}
}

// WithWorkerDefaults are the options that every worker begins with.
func WithWorkerDefaults(opts ...WorkerOption) Option {
	return func(c *config) error {
		c.workers = append(c.workers, opts...)
		return nil
	}
}

// WithoutEnvironment leaves out what the environment says.
func WithoutEnvironment() Option {
	return WithEnvironment(func(string) (string, bool) { return "", false })
}

// WithEnvironment reads lookup instead of the environment.
func WithEnvironment(lookup func(string) (string, bool)) Option {
	return func(c *config) error {
		c.environment = lookup
		return nil
	}
}

// CallOption changes one call.
type CallOption func(*callOptions)

type callOptions struct {
	retry   Retry
	timeout time.Duration
	repeat  bool
}

// NoRetry sends a call once.
func NoRetry() CallOption {
	return func(o *callOptions) { o.retry.Attempts = 1 }
}

// Attempts sends a call at most n times.
func Attempts(n int) CallOption {
	return func(o *callOptions) { o.retry.Attempts = max(n, 1) }
}

// SafeToRepeat says that a call may be sent again though it may have been executed: a message with an id of its own, say.
func SafeToRepeat() CallOption {
	return func(o *callOptions) { o.repeat = true }
}

// Timeout is how long one attempt may take; less than 0 is no limit.
func Timeout(d time.Duration) CallOption {
	return func(o *callOptions) { o.timeout = d }
}

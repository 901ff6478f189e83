package client

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"net/http"
	"os"
	"sync"
	"time"
)

// Version is what the client calls itself in User-Agent.
const Version = "0.1.0"

const (
	defaultTimeout   = time.Minute
	defaultMaxAnswer = 64 << 20
	connections      = 256 // that are kept open to the cluster
)

// Client calls a cluster. Its methods may be called from any goroutine. [Client.Close] ends it.
type Client struct {
	base      string // the address and /v2
	auth      Authenticator
	http      *http.Client
	own       *http.Transport // nil when the caller brought a client
	log       *slog.Logger
	hooks     []Hooks
	calls     callOptions
	limiter   *limiter
	budget    *retryBudget
	maxAnswer int64
	agent     []string
	tenantID  string
	poll      time.Duration // of Eventually
	defaults  []WorkerOption
	now       func() time.Time

	closed    chan struct{} // closed when nothing new begins
	closeOnce sync.Once
	mu        sync.Mutex // guards what follows, and that calling is not added to after closed
	closing   bool       // no worker starts any more
	calling   sync.WaitGroup
	workers   map[*Worker]bool
}

// New makes a client. What no option says is read from the environment, and what that does not say has a default: a cluster
// on http://127.0.0.1:8080 that asks for no credentials. Nothing is sent yet. The error names every option and variable
// that is wrong, all at once.
func New(opts ...Option) (*Client, error) {
	cfg := config{environment: os.LookupEnv, now: time.Now, maxAnswer: defaultMaxAnswer}
	var errs []error
	for _, o := range opts {
		if err := o(&cfg); err != nil {
			errs = append(errs, err)
		}
	}
	fromEnvironment, err := environment(cfg.environment)
	if err != nil {
		errs = append(errs, err)
	}
	if len(errs) > 0 {
		return nil, errors.Join(errs...)
	}
	cfg.settings.complete(fromEnvironment)
	return build(&cfg)
}

func build(cfg *config) (*Client, error) {
	c := &Client{
		base: cfg.address + "/v2", log: cfg.logger(os.Stderr), hooks: cfg.hooks, maxAnswer: cfg.maxAnswer, tenantID: cfg.tenant, now: cfg.now,
		agent: []string{agent(cfg.agent)}, closed: make(chan struct{}), workers: map[*Worker]bool{}, poll: cfg.eventualPoll,
	}
	pressure, err := cfg.backpressure()
	if err != nil {
		return nil, err
	}
	c.limiter = newLimiter(pressure, cfg.now, c.loaded)
	c.calls = callOptions{retry: cfg.attempts(), timeout: cfg.timeout}
	if c.calls.timeout == 0 {
		c.calls.timeout = defaultTimeout
	}
	c.budget = newRetryBudget(c.calls.retry.Budget)
	c.defaults = append(cfg.workerOptions(), cfg.workers...)
	if err := c.connect(cfg); err != nil {
		return nil, err
	}
	c.auth, err = cfg.authenticator(c.http)
	return c, err
}

// String names the cluster, and leaves out what the client shows it.
func (c *Client) String() string { return "client of " + c.base }

// GoString leaves out what the client shows to the cluster.
func (c *Client) GoString() string { return c.String() }

func agent(own string) string {
	name := "tutti-client-go/" + Version
	if own != "" {
		return own + " " + name
	}
	return name
}

// connect makes what requests are sent with.
func (c *Client) connect(cfg *config) error {
	if cfg.http != nil {
		theirs := *cfg.http
		if theirs.CheckRedirect == nil {
			theirs.CheckRedirect = followNone
		}
		c.http = &theirs
		return nil
	}
	secure := cfg.tls
	if secure != nil && cfg.mtls != nil {
		return errors.New("expected one of WithTLS and WithMTLS, found both: put the certificates into the tls.Config")
	}
	if m := cfg.certificates(); m != nil {
		made, err := m.config()
		if err != nil {
			return fmt.Errorf("the certificate for the cluster: %w", err)
		}
		secure = made
	}
	c.own = &http.Transport{
		Proxy:                 http.ProxyFromEnvironment,
		DialContext:           (&net.Dialer{Timeout: 10 * time.Second, KeepAlive: 30 * time.Second}).DialContext,
		TLSClientConfig:       secure,
		TLSHandshakeTimeout:   10 * time.Second,
		ForceAttemptHTTP2:     true,
		MaxIdleConns:          connections,
		MaxIdleConnsPerHost:   connections,
		IdleConnTimeout:       90 * time.Second,
		ExpectContinueTimeout: time.Second,
	}
	c.http = &http.Client{Transport: c.own, CheckRedirect: followNone}
	return nil
}

// followNone follows no redirect. What a request holds, and the credentials with it, is for the cluster alone, and a command that became a
// GET on its way would look as if it had been executed.
func followNone(*http.Request, []*http.Request) error { return http.ErrUseLastResponse }

// begin counts a call that goes on, and tells whether it may.
func (c *Client) begin() bool {
	c.mu.Lock()
	defer c.mu.Unlock()
	select {
	case <-c.closed:
		return false
	default:
		c.calling.Add(1)
		return true
	}
}

// Close ends the client: its workers take no new jobs and finish those they have, calls that are under way come to their
// end, and waiting for another attempt ends at once. Workers are given as long as their DrainTimeout; whoever cannot wait
// uses [Client.Shutdown].
func (c *Client) Close() error { return c.Shutdown(context.Background()) }

// Shutdown is [Client.Close] until ctx is done: then handlers' contexts end, and the error says what was left.
func (c *Client) Shutdown(ctx context.Context) error {
	c.mu.Lock()
	c.closing = true
	running := make([]*Worker, 0, len(c.workers))
	for w := range c.workers {
		running = append(running, w)
	}
	c.mu.Unlock()
	errs := make([]error, len(running))
	var drained sync.WaitGroup
	for i, w := range running {
		drained.Go(func() { errs[i] = w.Shutdown(ctx) })
	}
	drained.Wait()
	c.closeOnce.Do(func() {
		c.mu.Lock()
		close(c.closed)
		c.mu.Unlock()
	})
	done := make(chan struct{})
	go func() {
		c.calling.Wait()
		close(done)
	}()
	select {
	case <-done:
	case <-ctx.Done():
		errs = append(errs, fmt.Errorf("calls were still under way: %w", ctx.Err()))
	}
	if c.own != nil {
		c.own.CloseIdleConnections()
	}
	return errors.Join(errs...)
}

// renew asks the authenticator for other credentials.
func (c *Client) renew(ctx context.Context, refused *http.Request) (bool, error) {
	r, ok := c.auth.(Renewer)
	if !ok {
		return false, nil
	}
	return r.Renew(ctx, refused)
}

// tenant is the client's own tenant for what names none.
func (c *Client) tenant(named Opt[string]) Opt[string] {
	if _, ok := named.Get(); ok || c.tenantID == "" {
		return named
	}
	return Some(c.tenantID)
}

func (c *Client) tenants(named []string) []string {
	if len(named) > 0 || c.tenantID == "" {
		return named
	}
	return []string{c.tenantID}
}

package tutti

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net"
	"net/http"
	"strconv"
	"sync"
	"time"

	"github.com/prometheus/client_golang/prometheus"

	"github.com/tutti-io/tutti/internal/cluster"
	"github.com/tutti-io/tutti/internal/gateway/rest"
)

// Options is what a cluster can be told. The zero value is a cluster of one partition in memory.
type Options struct {
	// Data is the folder of the store. It is made when it is not there. Empty keeps everything in memory.
	Data string
	// Partitions is the number of partitions, 1 to 1024; 0 stands for 1. A folder keeps the number it was made with.
	Partitions int
	// Logger gets what the cluster has to say; nil stands for slog.Default.
	Logger *slog.Logger
	// Version is what the topology gives as the version of this program.
	Version string

	// Address is the host:port that the topology gives for this node; empty gives none.
	Address string

	// RetentionAge is the age at which finished instances are removed; 0 keeps them.
	RetentionAge time.Duration
	// RequestTimeout holds open a request that waits and does not say how long; 0 stands for 10 s.
	RequestTimeout time.Duration
	// ExpressionTimeout ends an expression that neither its steps nor its memory ended; 0 stands for 5 s.
	ExpressionTimeout time.Duration
	// BodyLimit is the greatest JSON body in bytes; 0 stands for 4 MiB.
	BodyLimit int64
	// DeploymentLimit is the greatest deployment in bytes, all files together; 0 stands for 16 MiB.
	DeploymentLimit int64
}

// Cluster is an open cluster. Its methods may be called from any goroutine.
type Cluster struct {
	options Options
	lock    io.Closer
	inner   *cluster.Cluster
	handler http.Handler
	api     *rest.API
	gate    gate
	closing sync.Once
	closed  error
}

// Health is how a cluster is at one moment.
type Health struct {
	Ready      bool              // it takes commands and answers searches
	Live       bool              // false: it stopped for a reason that only a restart can mend
	Components map[string]string // what is wrong, by part; an empty text is a part that is well
}

// Open opens a cluster. The error says what is wrong with the folder or the options and what to do about it.
func Open(o Options) (*Cluster, error) {
	if o.Partitions == 0 {
		o.Partitions = 1
	}
	if o.Partitions < 1 || o.Partitions > 1024 {
		return nil, fmt.Errorf("expected 1 to 1024 partitions, found %d", o.Partitions)
	}
	if o.Logger == nil {
		o.Logger = slog.Default()
	}
	c := &Cluster{options: o}
	if o.Data != "" {
		lock, err := takeFolder(o.Data)
		if err != nil {
			return nil, err
		}
		c.lock = lock
	}
	inner, err := cluster.Open(cluster.Options{Dir: o.Data, Partitions: int32(o.Partitions), Logger: o.Logger, Retention: o.RetentionAge,
		Expression: o.ExpressionTimeout})
	if err != nil {
		return nil, errors.Join(err, c.unlock())
	}
	c.inner = inner
	host, port := splitAddress(o.Address)
	c.api = rest.NewAPI(inner, rest.APIOptions{Version: o.Version, Host: host, Port: port, RequestTimeout: o.RequestTimeout, Expression: o.ExpressionTimeout,
		DeploymentLimit: o.DeploymentLimit})
	c.handler = c.gate.guard(rest.New(rest.Options{
		Handlers: c.api.Handlers(), MaxBody: o.BodyLimit, MaxForm: o.DeploymentLimit, Logger: o.Logger,
	}))
	return c, nil
}

// splitAddress gives what is no address as no host and no port: the topology says it for information only.
func splitAddress(address string) (string, int32) {
	host, port, err := net.SplitHostPort(address)
	if err != nil {
		return "", 0
	}
	number, err := strconv.ParseUint(port, 10, 16)
	if err != nil {
		return "", 0
	}
	return host, int32(number)
}

// Handler serves the REST API below /v2.
func (c *Cluster) Handler() http.Handler { return c.handler }

// Health tells how the cluster is, without waiting for anything.
func (c *Cluster) Health() Health {
	h := Health{Live: true, Components: map[string]string{"readModel": ""}}
	for _, p := range c.inner.Partitions() {
		text := ""
		if err := p.Err(); err != nil {
			text, h.Live = err.Error(), false
		}
		h.Components["partition-"+strconv.Itoa(int(p.Number()))] = text
	}
	h.Ready = h.Live && !c.gate.isClosed()
	if err := c.inner.Store().Err(); err != nil {
		h.Components["readModel"], h.Ready = err.Error(), false
	}
	return h
}

// Metrics registers what the cluster measures.
func (c *Cluster) Metrics(r prometheus.Registerer) { r.MustRegister(c.inner.Collector()) }

// Rest is how a cluster is while nothing happens in it.
type Rest struct {
	NextDue time.Time // by the cluster's clock, when a timer, the end of a job's time, of a backoff or of a message's life is due; zero: nothing is
	NewJobs bool      // some became available since Settle was called last
}

// Settle waits until the cluster is at rest: everything that follows from what was asked so far has happened, and nothing
// more will before somebody asks for something or the clock moves on. Jobs and user tasks that wait are at rest.
func (c *Cluster) Settle(ctx context.Context) (Rest, error) {
	inner, err := c.inner.Settle(ctx)
	rest := Rest{NewJobs: inner.NewJobs}
	if inner.NextDue != 0 {
		rest.NextDue = time.UnixMilli(inner.NextDue)
	}
	return rest, err
}

// Purge removes everything from a cluster in memory: definitions, instances and their history, messages, variables. Its clock
// follows the machine's again. Nobody else may use the cluster meanwhile. A cluster with a folder refuses it.
func (c *Cluster) Purge(ctx context.Context) error { return c.inner.Purge(ctx) }

// Close ends the cluster: it takes no new requests, ends those that wait for work, lets the others come to their end
// until ctx is done, and closes the store. Nothing that was answered is lost if ctx ends early. A second call waits for
// the first and returns the same.
func (c *Cluster) Close(ctx context.Context) error {
	c.closing.Do(func() {
		c.closed = errors.Join(c.gate.drain(ctx, c.inner.Close), c.unlock())
	})
	return c.closed
}

func (c *Cluster) unlock() error {
	if c.lock == nil {
		return nil
	}
	return c.lock.Close()
}

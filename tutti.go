package tutti

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/prometheus/client_golang/prometheus"
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
	closed  atomic.Bool
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
	c := &Cluster{options: o}
	if o.Data != "" {
		lock, err := takeFolder(o.Data)
		if err != nil {
			return nil, err
		}
		c.lock = lock
	}
	return c, nil
}

// Handler serves the REST API below /v2.
func (c *Cluster) Handler() http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(http.StatusServiceUnavailable)
		_, _ = fmt.Fprintf(w, `{"type":"about:blank","title":"UNAVAILABLE","status":503,"detail":"The cluster is not ready.","instance":%q}`, r.URL.Path)
	})
}

// Health tells how the cluster is, without waiting for anything.
func (c *Cluster) Health() Health {
	return Health{Ready: false, Live: !c.closed.Load()}
}

// Metrics registers what the cluster measures.
func (c *Cluster) Metrics(prometheus.Registerer) {}

// Close ends the cluster: it takes no new requests, ends those that wait for work, lets the others come to their end
// until ctx is done, and closes the store. Nothing that was answered is lost if ctx ends early. A second call does
// nothing.
func (c *Cluster) Close(context.Context) error {
	if c.closed.Swap(true) {
		return nil
	}
	if c.lock != nil {
		return c.lock.Close()
	}
	return nil
}

package client

import (
	"fmt"
	"os"
	"time"
)

// WorkerOption changes a worker.
type WorkerOption func(*workerOptions)

type workerOptions struct {
	name        string
	concurrency int
	timeout     time.Duration
	poll        time.Duration
	drain       time.Duration
	jitter      time.Duration
	fetch       []string
	tenants     []string
	backOff     func(*Job) time.Duration
	extend      bool
	onError     func(*Job, error)
}

func defaultWorkerOptions() workerOptions {
	return workerOptions{
		name: workerName(), concurrency: 32, timeout: time.Minute, poll: 30 * time.Second, drain: 30 * time.Second, extend: true,
		backOff: func(*Job) time.Duration { return 0 },
	}
}

func workerName() string {
	host, err := os.Hostname()
	if err != nil {
		host = "worker"
	}
	return fmt.Sprintf("%s-%d", host, os.Getpid())
}

// Concurrency is how many jobs are done at once; 32 without it.
func Concurrency(n int) WorkerOption {
	return func(o *workerOptions) { o.concurrency = max(n, 1) }
}

// JobTimeout is for how long a job is the worker's own; a minute without it. It is extended while the handler runs.
func JobTimeout(d time.Duration) WorkerOption {
	return func(o *workerOptions) { o.timeout = d }
}

// WithoutExtension lets a job's time run out though its handler runs; the handler's context then ends with it.
func WithoutExtension() WorkerOption {
	return func(o *workerOptions) { o.extend = false }
}

// PollTimeout is how long the cluster holds a request for jobs open while there are none; 30 s without it.
func PollTimeout(d time.Duration) WorkerOption {
	return func(o *workerOptions) { o.poll = d }
}

// DrainTimeout is how long a closing worker waits for its handlers; 30 s without it.
func DrainTimeout(d time.Duration) WorkerOption {
	return func(o *workerOptions) { o.drain = d }
}

// StartJitter is the greatest random wait before the first request, so that a fleet does not begin in step.
func StartJitter(d time.Duration) WorkerOption {
	return func(o *workerOptions) { o.jitter = d }
}

// WorkerName is what the cluster keeps as the worker of a job; the host and process without it.
func WorkerName(name string) WorkerOption {
	return func(o *workerOptions) { o.name = name }
}

// FetchVariables are the only variables that jobs come with; all that are visible without it.
func FetchVariables(names ...string) WorkerOption {
	return func(o *workerOptions) { o.fetch = names }
}

// JobTenants are the tenants whose jobs are done; the client's own without it.
func JobTenants(ids ...string) WorkerOption {
	return func(o *workerOptions) { o.tenants = ids }
}

// RetryBackOff is how long to wait before a failed job is handed out again; not at all without it.
func RetryBackOff(d func(*Job) time.Duration) WorkerOption {
	return func(o *workerOptions) { o.backOff = d }
}

// OnJobError is told when a handler failed, with what it returned or panicked with, and when a job's answer did not arrive.
func OnJobError(f func(*Job, error)) WorkerOption {
	return func(o *workerOptions) { o.onError = f }
}

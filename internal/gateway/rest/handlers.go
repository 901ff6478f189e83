package rest

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"time"

	"github.com/tutti-io/tutti/internal/cluster"
	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/search"
)

// API carries out the operations of the contract on a cluster.
type API struct {
	cluster *cluster.Cluster
	read    *search.Reader
	o       APIOptions
}

// APIOptions says how operations behave where the request does not.
type APIOptions struct {
	Version         string
	RequestTimeout  time.Duration // of a request that waits; 0: 10 s
	Expression      time.Duration // after which an expression is given up, as the last resort; 0: 5 s
	DeploymentLimit int64         // bytes of all files of a deployment; 0: 16 MiB
	Host            string        // as the topology tells it
	Port            int32
}

// NewAPI returns the operations of a cluster.
func NewAPI(c *cluster.Cluster, o APIOptions) *API {
	if o.RequestTimeout <= 0 {
		o.RequestTimeout = 10 * time.Second
	}
	if o.DeploymentLimit <= 0 {
		o.DeploymentLimit = 16 << 20
	}
	return &API{cluster: c, read: search.NewReader(c.Store(), o.RequestTimeout), o: o}
}

// Handlers are the operations that are built.
func (a *API) Handlers() *contract.Handlers {
	h := &contract.Handlers{}
	a.instances(h)
	a.jobs(h)
	a.userTasks(h)
	a.messages(h)
	a.deployments(h)
	a.decisions(h)
	a.decisionHistory(h)
	a.clusterVariables(h)
	a.system(h)
	a.searches(h)
	return h
}

// do executes a command on a partition and returns its reply as R.
func do[R any](ctx context.Context, a *API, p *partition.Partition, lane partition.Lane, cmd engine.Command, size int) (R, error) {
	return doWithin[R](ctx, a.o.RequestTimeout, p, lane, cmd, size)
}

func doWithin[R any](ctx context.Context, limit time.Duration, p *partition.Partition, lane partition.Lane, cmd engine.Command, size int) (reply R, err error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	v, err := p.Do(ctx, lane, cmd, size)
	if err != nil {
		return reply, problemOf(err)
	}
	reply, _ = v.(R)
	return reply, nil
}

// onKey executes a command on the partition that owns a key.
func onKey[R any](ctx context.Context, a *API, key int64, cmd engine.Command, size int) (reply R, err error) {
	p, err := a.cluster.On(key)
	if err != nil {
		return reply, problemOf(err)
	}
	return do[R](ctx, a, p, partition.Finishing, cmd, size)
}

// document is a copy of variables: a command may outlive its request, whose memory they lie in.
func document(j contract.JSON) []byte {
	if !j.IsObject() {
		return nil
	}
	return bytes.Clone(j)
}

// orEmpty is a document, or the empty one.
func orEmpty(doc []byte) contract.JSON {
	if len(doc) == 0 {
		return contract.JSON("{}")
	}
	return doc
}

// problemOf says what a failed command means over HTTP.
func problemOf(err error) error {
	var r *engine.Rejection
	if errors.As(err, &r) {
		return &Problem{Status: statuses[r.Code], Title: string(r.Code), Detail: r.Message}
	}
	if errors.Is(err, partition.ErrStopped) {
		return &Problem{Status: http.StatusServiceUnavailable, Title: "UNAVAILABLE",
			Detail: "The server is stopping; whether the command was executed is not known. Send it again when the server is back."}
	}
	return &Problem{Status: http.StatusServiceUnavailable, Title: "UNAVAILABLE",
		Detail: "The partition has stopped because its storage failed: " + err.Error()}
}

var statuses = map[engine.Code]int{
	engine.InvalidArgument: http.StatusBadRequest,
	engine.NotFound:        http.StatusNotFound,
	engine.InvalidState:    http.StatusConflict,
	engine.AlreadyExists:   http.StatusConflict,
	engine.Forbidden:       http.StatusForbidden,
	engine.ProcessingError: http.StatusInternalServerError,
	engine.Exhausted:       http.StatusServiceUnavailable,
	engine.TooLate:         http.StatusGatewayTimeout,
}

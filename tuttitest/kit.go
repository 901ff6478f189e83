package tuttitest

import (
	"context"
	"encoding/json"
	"io/fs"
	"net/http"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tutti-io/tutti"
	"github.com/tutti-io/tutti/client"
)

// Cluster is a cluster in memory that belongs to one test. It is used on the test's own goroutine.
type Cluster struct {
	t       testing.TB
	ctx     context.Context
	cluster *leased
	client  *client.Client // the test's: whatever it asks for may change something
	own     *client.Client // the kit's
	gate    gate           // of Handler
	dirty   atomic.Bool    // something was asked for since the cluster was last seen at rest
	clock   time.Time      // the cluster's
	nextDue time.Time      // when something is due next, once the cluster is at rest; zero: nothing is

	maxJobs  int                                             // of one action
	standIns []*JobStandIn                                   // by when they were made
	ask      bool                                            // there may be jobs for them that they were not asked about
	models   map[client.ProcessDefinitionKey]map[string]bool // ids of elements
	views    map[client.ProcessInstanceKey]*view             // what was read since the cluster came to rest
}

// Option changes a cluster that New gives.
type Option func(*options)

type options struct {
	partitions int
	start      time.Time
	maxJobs    int
	client     []client.Option
}

// Partitions gives the cluster that many partitions; without it, it has one.
func Partitions(n int) Option { return func(o *options) { o.partitions = n } }

// At sets the cluster's clock, to the millisecond; without it, it shows when the test began.
func At(now time.Time) Option { return func(o *options) { o.start = now } }

// MaxJobs bounds how many jobs one action of the test may set off before it counts as a circle; without it, 2,000.
func MaxJobs(n int) Option { return func(o *options) { o.maxJobs = n } }

// ClientOptions change the client that [Cluster.Client] gives.
func ClientOptions(opts ...client.Option) Option {
	return func(o *options) { o.client = append(o.client, opts...) }
}

// New gives the test a cluster of its own, empty, its clock standing still. It is taken back when the test ends.
func New(t testing.TB, opts ...Option) *Cluster {
	t.Helper()
	o := options{partitions: 1, start: time.Now(), maxJobs: 2_000}
	for _, option := range opts {
		option(&o)
	}
	l, err := lease(o.partitions)
	if err != nil {
		t.Fatalf("opening a cluster in memory: %v", err)
	}
	c := &Cluster{t: t, ctx: context.WithoutCancel(t.Context()), cluster: l, maxJobs: o.maxJobs, views: map[client.ProcessInstanceKey]*view{},
		models: map[client.ProcessDefinitionKey]map[string]bool{}}
	c.client = c.connect(marking(&c.dirty, l.Handler()), o.client...)
	c.own = c.connect(l.Handler())
	t.Cleanup(c.close)
	t.Cleanup(func() { cover(c) }) // before the other, which follows however this ends
	c.pin(o.start)
	return c
}

func (c *Cluster) connect(handler http.Handler, opts ...client.Option) *client.Client {
	c.t.Helper()
	basic := []client.Option{
		client.WithoutEnvironment(), client.WithAddress("http://cluster"),
		client.WithHTTPClient(&http.Client{Transport: &transport{handler}}),
	}
	made, err := client.New(append(basic, opts...)...)
	if err != nil {
		c.t.Fatalf("making a client: %v", err)
	}
	return made
}

func (c *Cluster) close() {
	c.t.Helper()
	c.gate.close()
	if err := c.client.Close(); err != nil {
		c.t.Errorf("closing the test's client: %v", err)
	}
	_ = c.own.Close()
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	end := c.cluster.giveBack
	if c.t.Failed() { // who knows in what state it is
		end = c.cluster.Close
	}
	if err := end(ctx); err != nil {
		c.t.Errorf("ending the cluster: %v", err)
	}
}

// Client is a client of the cluster, for whatever this package has no word for.
func (c *Cluster) Client() *client.Client { return c.client }

// Handler serves the cluster's REST API, for clients in other shapes: give it to httptest.NewServer. When the test has ended it
// answers 503, and requests that wait are ended.
func (c *Cluster) Handler() http.Handler {
	inner := marking(&c.dirty, c.cluster.Handler())
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		ctx, leave, ok := c.gate.enter(r.Context())
		if !ok {
			http.Error(w, "the test that this cluster belonged to has ended", http.StatusServiceUnavailable)
			return
		}
		defer leave()
		inner.ServeHTTP(w, r.WithContext(ctx))
	})
}

// Cluster is the cluster itself.
func (c *Cluster) Cluster() *tutti.Cluster { return c.cluster.Cluster }

// Deploy deploys files, all or none. A pattern in the sense of [path/filepath.Match] is not one of them: see [Cluster.DeployFS].
func (c *Cluster) Deploy(paths ...string) *client.DeploymentResult {
	c.t.Helper()
	d, err := c.client.DeployFiles(c.ctx, paths...)
	return c.deployed(d, err, strings.Join(paths, ", "))
}

// DeployFS deploys the files of fsys that match one of the patterns, or all that can be deployed where there is no pattern.
func (c *Cluster) DeployFS(fsys fs.FS, patterns ...string) *client.DeploymentResult {
	c.t.Helper()
	d, err := c.client.DeployFS(c.ctx, fsys, patterns...)
	return c.deployed(d, err, strings.Join(patterns, ", "))
}

// DeployText deploys one file that a test has as text.
func (c *Cluster) DeployText(name, text string) *client.DeploymentResult {
	c.t.Helper()
	d, err := c.client.CreateDeployment(c.ctx, client.CreateDeploymentRequest{Resources: []client.File{client.FileOf(name, []byte(text))}})
	return c.deployed(d, err, name)
}

func (c *Cluster) deployed(d *client.DeploymentResult, err error, what string) *client.DeploymentResult {
	c.t.Helper()
	if err != nil {
		c.t.Fatalf("deploying %s: %v", what, err)
	}
	c.Settle()
	return d
}

// Start starts an instance of the newest version of a process. Variables are a map or a struct, or nil for none.
func (c *Cluster) Start(processID string, variables any) *Instance {
	c.t.Helper()
	return c.StartWith(client.ProcessInstanceCreationInstructionByID{ProcessDefinitionID: processID, Variables: c.vars(variables)})
}

// StartWith starts an instance with all that the operation takes: a version, elements to begin at, tags.
func (c *Cluster) StartWith(how client.ProcessInstanceCreationInstruction) *Instance {
	c.t.Helper()
	started, err := c.client.CreateProcessInstance(c.ctx, how)
	if err != nil {
		c.t.Fatalf("starting a process instance: %v", err)
	}
	c.Settle()
	return c.instance(started.ProcessInstanceKey, started.ProcessDefinitionID)
}

// Publish publishes a message. Who waits for it goes on; it is not kept for who comes later.
func (c *Cluster) Publish(name, correlationKey string, variables any) {
	c.t.Helper()
	c.PublishWith(client.MessagePublicationRequest{Name: name, CorrelationKey: client.Some(correlationKey), Variables: c.vars(variables)})
}

// PublishWith publishes a message with all that the operation takes: a time to live, an id.
func (c *Cluster) PublishWith(message client.MessagePublicationRequest) {
	c.t.Helper()
	if _, err := c.client.PublishMessage(c.ctx, message); err != nil {
		c.t.Fatalf("publishing message %q: %v", message.Name, err)
	}
	c.Settle()
}

// Broadcast broadcasts a signal.
func (c *Cluster) Broadcast(signal string, variables any) {
	c.t.Helper()
	if _, err := c.client.BroadcastSignal(c.ctx, client.SignalBroadcastRequest{SignalName: signal, Variables: c.vars(variables)}); err != nil {
		c.t.Fatalf("broadcasting signal %q: %v", signal, err)
	}
	c.Settle()
}

// Now is what the cluster's clock shows.
func (c *Cluster) Now() time.Time { return c.clock }

// Advance moves the cluster's clock on. What becomes due happens, each thing at its own time, with all that follows from it.
func (c *Cluster) Advance(d time.Duration) {
	c.t.Helper()
	c.SetClock(c.clock.Add(d))
}

// SetClock sets the cluster's clock. What is due by then happens first, each thing at its own time, with all that follows from it.
func (c *Cluster) SetClock(now time.Time) {
	c.t.Helper()
	c.Settle()
	for step := 0; c.nextDue.After(c.clock) && !c.nextDue.After(now); step++ {
		if step == maxSteps {
			c.t.Fatalf("moving the clock to %s: %d times something became due, and there is no end in sight: does a timer fire too often?",
				now.Format(time.RFC3339), maxSteps)
		}
		c.pin(c.nextDue)
		c.Settle()
	}
	c.pin(now)
	c.Settle()
}

// maxSteps is how often something may become due while the clock moves once.
const maxSteps = 100_000

func (c *Cluster) pin(now time.Time) {
	c.t.Helper()
	c.clock = now.Truncate(time.Millisecond)
	if err := c.client.PinClock(c.ctx, client.ClockPinRequest{Timestamp: client.Instant{Time: c.clock}}); err != nil {
		c.t.Fatalf("setting the clock to %s: %v", c.clock.Format(time.RFC3339Nano), err)
	}
}

// vars makes variables of what a test gives.
func (c *Cluster) vars(v any) client.Object {
	c.t.Helper()
	if v == nil {
		return client.Object{}
	}
	o := client.Vars(v)
	if _, err := json.Marshal(o); err != nil {
		c.t.Fatalf("the variables: %v", err)
	}
	return o
}

// Vars is short for the variables of a test.
type Vars = map[string]any

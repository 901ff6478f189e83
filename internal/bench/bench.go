package bench

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"slices"
	"strconv"
	"time"
)

// Scenarios are the names of what can be run.
var Scenarios = []string{"one-task", "straight-through"}

// Options is what to run.
type Options struct {
	URL         string // of the server, http only
	PID         int    // of the server, to measure it; 0 measures from outside only
	Scenarios   []string
	Duration    time.Duration // measured, for each load
	Warmup      time.Duration // before it, not measured
	Connections int           // that create, and as many that complete
	Rate        float64       // creations a second; 0: as many as go
	Backlog     int           // instances under way at most; 0: 16 a connection
	Progress    func(string)  // told what is happening; may be nil
}

func (o *Options) check() error {
	if len(o.Scenarios) == 0 {
		o.Scenarios = Scenarios
	}
	for _, name := range o.Scenarios {
		if !slices.Contains(Scenarios, name) {
			return fmt.Errorf("expected a scenario of %v, found %q", Scenarios, name)
		}
	}
	if o.Backlog == 0 {
		o.Backlog = 16 * o.Connections
	}
	switch {
	case o.Connections < 1 || o.Connections > 10_000:
		return fmt.Errorf("expected 1 to 10000 connections, found %d", o.Connections)
	case o.Duration <= 0 || o.Warmup < 0:
		return fmt.Errorf("expected a duration greater than nothing and no negative warm-up, found %v and %v", o.Duration, o.Warmup)
	case o.Rate < 0 || o.Rate > 1e6:
		return fmt.Errorf("expected a rate from 0 to 1000000, found %v", o.Rate)
	case o.Backlog < o.Connections:
		return fmt.Errorf("expected a backlog of at least one instance a connection (%d), found %d", o.Connections, o.Backlog)
	}
	if o.Progress == nil {
		o.Progress = func(string) {}
	}
	return checkPID(o.PID)
}

// A Report is what came out.
type Report struct {
	Server          Server           `json:"server"`
	OneTask         *OneTask         `json:"oneTask,omitempty"`
	StraightThrough *StraightThrough `json:"straightThrough,omitempty"`
}

// Server says what was loaded.
type Server struct {
	URL         string  `json:"url"`
	Version     string  `json:"version"`
	Partitions  int     `json:"partitions"`
	StartMs     float64 `json:"startMs,omitempty"`         // from the start of the process to its first answer; when it was started here
	FileSystem  string  `json:"dataFileSystem,omitempty"`  // when it was started here
	IdleBytes   int64   `json:"memoryIdleBytes,omitempty"` // resident before any load
	LoadedBytes int64   `json:"memoryAfterBytes,omitempty"`
}

// Load is what every run of instances measures.
type Load struct {
	Seconds     float64 `json:"seconds"`
	Connections int     `json:"connections"`
	Rate        float64 `json:"rate,omitempty"`
	Refused     int64   `json:"refused"` // 503, tried again
	Failed      int64   `json:"failed"`  // anything else than was expected
	FirstError  string  `json:"firstError,omitempty"`

	ServerCPU    *float64 `json:"serverCpuMsPerInstance,omitempty"`
	Written      *int64   `json:"bytesWrittenPerInstance,omitempty"`
	GeneratorCPU *float64 `json:"generatorCpuMsPerInstance,omitempty"`
}

// OneTask is the load of instances with one job each.
type OneTask struct {
	Load
	Backlog            int     `json:"backlog"`
	Created            int64   `json:"created"`
	Completed          int64   `json:"completed"`
	CreatedPerSecond   float64 `json:"createdPerSecond"`
	CompletedPerSecond float64 `json:"completedPerSecond"`
	Create             Latency `json:"create"`
	Complete           Latency `json:"jobCompletion"`
	Left               int64   `json:"left"` // created at any time and never handed out as a job or not completed
}

// StraightThrough is the load of instances whose creator waits for their end.
type StraightThrough struct {
	One  Await `json:"oneConnection"`
	Many Await `json:"manyConnections"`
}

// Await is one of its two runs.
type Await struct {
	Load
	Completed          int64   `json:"completed"`
	CompletedPerSecond float64 `json:"completedPerSecond"`
	Await              Latency `json:"awaitCompletion"`
}

// A run is one use of the package: a server, and ids that no earlier run had.
type run struct {
	Options
	to target
	id string
}

// Run loads the server and reports. An error means that there is nothing to report.
func Run(ctx context.Context, o Options) (*Report, error) {
	if err := o.check(); err != nil {
		return nil, err
	}
	to, err := parseTarget(o.URL)
	if err != nil {
		return nil, err
	}
	r := &run{Options: o, to: to, id: strconv.FormatUint(rand.Uint64(), 36)}
	report := &Report{}
	if report.Server, err = r.topology(ctx); err != nil {
		return nil, err
	}
	if before, ok := readUsage(o.PID); ok {
		report.Server.IdleBytes = before.memory
	}
	if slices.Contains(o.Scenarios, "one-task") {
		if report.OneTask, err = r.oneTask(ctx); err != nil {
			return nil, err
		}
	}
	if slices.Contains(o.Scenarios, "straight-through") {
		if report.StraightThrough, err = r.straightThrough(ctx); err != nil {
			return nil, err
		}
	}
	if after, ok := readUsage(o.PID); ok {
		report.Server.LoadedBytes = after.memory
	}
	return report, nil
}

func (r *run) topology(ctx context.Context) (Server, error) {
	c := r.to.connection()
	defer c.close()
	status, body, err := c.do(ctx, "GET", "/v2/topology", "", nil)
	if err != nil {
		return Server{}, err
	}
	if status != http.StatusOK {
		return Server{}, fmt.Errorf("expected GET /v2/topology to answer 200, found %d: %.200s", status, body)
	}
	version, _ := value(body, "gatewayVersion")
	partitions, _ := value(body, "partitionsCount")
	server := Server{URL: r.URL}
	server.Version = trimQuotes(version)
	server.Partitions, _ = strconv.Atoi(trimQuotes(partitions))
	return server, nil
}

// deploy deploys a model and returns the key of its process definition as the server writes it.
func (r *run) deploy(ctx context.Context, id string, xml []byte) ([]byte, error) {
	c := r.to.connection()
	defer c.close()
	status, body, err := c.do(ctx, "POST", "/v2/deployments", "multipart/form-data; boundary="+boundary, deployment(id, xml))
	if err != nil {
		return nil, err
	}
	if status != http.StatusOK {
		return nil, fmt.Errorf("expected POST /v2/deployments to answer 200, found %d: %.400s", status, body)
	}
	definition, _ := value(body, "processDefinitionKey")
	if definition == nil {
		return nil, errors.New("expected a processDefinitionKey in the answer to a deployment, found none")
	}
	return slices.Clone(definition), nil
}

func trimQuotes(b []byte) string {
	if len(b) > 1 && b[0] == '"' {
		b = b[1 : len(b)-1]
	}
	return string(b)
}

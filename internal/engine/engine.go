package engine

import (
	"fmt"
	"math"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/dmn"
	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Limits that keep one command, one batch and one engine bounded.
const (
	maxSteps        = 10_000 // steps of one command before the rest is put off
	maxCachedModels = 1_000  // parsed models kept in memory
	maxCallDepth    = 1_000  // call activities above one another
	maxMessageBytes = 10_000 // of a job's or incident's error message
	maxDuePerBatch  = 100    // due things handled in one batch
)

// Options describes an engine.
type Options struct {
	Partition  int32       // this one, from 1
	Partitions int32       // how many there are
	Limits     feel.Limits // of one expression
}

// Engine decides for one partition. It holds nothing but caches: everything that matters is in the state.
type Engine struct {
	opts      Options
	models    map[int64]*model
	decisions map[int64]*dmn.Requirements // by the key of their file
	newest    map[string]int64            // definition by tenant and process id
	shared    map[string]feel.Value       // what expressions see of the cluster variables, by tenant
	offered   map[Work]int64              // no job of this kind on offer has a smaller key
	dueFrom   int64                       // nothing is due earlier
	newJobs   bool                        // some became available since Rest was asked; perhaps in a batch that was thrown away

	stepLimit int                 // maxSteps; a test lowers it to see work put off
	observe   func(record.Record) // a test's view of every record in the order it is made; nil in a server
}

// New returns the engine of a partition.
func New(o Options) *Engine {
	if o.Partitions < 1 {
		o.Partitions = 1
	}
	e := &Engine{opts: o, models: map[int64]*model{}, decisions: map[int64]*dmn.Requirements{}, newest: map[string]int64{}, shared: map[string]feel.Value{}, offered: map[Work]int64{},
		stepLimit: maxSteps}
	e.Forget()
	return e
}

// model is a deployed process with its parsed model.
type model struct {
	def     *state.Definition
	process *bpmn.Process
}

// Forget empties the caches; for a batch that is thrown away, as they may hold what was never stored.
func (e *Engine) Forget() {
	clear(e.models)
	clear(e.decisions)
	clear(e.newest)
	clear(e.shared)
	clear(e.offered)
	e.dueFrom = math.MinInt64
}

// Reply answers one command.
type Reply struct {
	Request uint64
	Value   any
	Refused *Rejection // nil: accepted
}

// Work names jobs that became available for activation.
type Work struct{ Tenant, Type string }

// Outcome is what a batch wants done once it is durable.
type Outcome struct {
	Records  []record.Record
	Replies  []Reply
	Outgoing []state.Outgoing
	Work     []Work
	NextDue  int64 // Unix milliseconds of the next due thing that the batch added; 0: none
	Position int64 // of the batch; 0: it changed nothing
}

// Rejection is a refusal of a command: nothing was changed.
type Rejection struct {
	Code    Code
	Message string
}

// Code is the kind of a refusal, as it appears in a ProblemDetail's title.
type Code string

// The kinds of refusals.
const (
	InvalidArgument Code = "INVALID_ARGUMENT"
	NotFound        Code = "NOT_FOUND"
	InvalidState    Code = "INVALID_STATE"
	AlreadyExists   Code = "ALREADY_EXISTS"
	ProcessingError Code = "PROCESSING_ERROR"
	Exhausted       Code = "RESOURCE_EXHAUSTED"
	TooLate         Code = "DEADLINE_EXCEEDED"
	Forbidden       Code = "FORBIDDEN"
)

func (r *Rejection) Error() string { return string(r.Code) + ": " + r.Message }

func reject(code Code, format string, args ...any) *Rejection {
	return &Rejection{Code: code, Message: fmt.Sprintf(format, args...)}
}

// Command is something a client or the cluster asks of a partition. execute answers at once (value), refuses, or
// returns deferred: the reply comes from a later step.
type Command interface {
	execute(b *Batch, request uint64) (any, *Rejection)
}

// deferred is what execute returns when the answer comes later.
type deferredReply struct{}

var deferred any = deferredReply{}

// DefaultTenant is the tenant of everything that names none.
const DefaultTenant = "<default>"

func tenantOr(t string) string {
	if t == "" {
		return DefaultTenant
	}
	return t
}

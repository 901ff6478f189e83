// Package engine is the state machine that runs processes: what happens to a partition's state when a command comes.
//
// It is a function of (state, now, command). A Batch reads and writes state through a transaction and collects what must
// happen outside in an Outcome: records for the read model, replies, messages to other partitions, job types that
// have new work. It performs nothing of that itself. It knows no clock, no goroutine, no randomness and no I/O (a test
// forbids the imports), so the same commands give the same outcome, in a test as on a busy cluster.
//
// How an element lives:
//
//	activate ─► ACTIVATING  input mappings, then what the element's behavior does on activation, boundary subscriptions
//	            ACTIVE      it waits: for a job, a task, an event, its children. What need not wait completes in the next step
//	complete ─► COMPLETING  output mappings, the behavior chooses the outgoing flows
//	            gone        each flow taken is a token in the scope; a scope without tokens completes
//	terminate ► TERMINATING children first, then gone
//
// Each of these is a step in a queue that is worked off before the next command (steps.go), never a recursion, so a model's
// depth or length costs no stack. A command that causes more than maxSteps steps puts the rest off: the queue is
// stored, and goes on in a later batch, before the steps of any later command. Steps are worked off first in, first out, so parallel paths
// go forward side by side, in the order of the original: of several flows, the one that stands last in the file first.
//
// A failure on the way (an expression, a mapping, a condition, a missing process …) becomes an incident on the element,
// which stays in its phase; resolving the incident runs that phase again.
//
// A file is an element type (element_*.go) or a family of commands (command_*.go). Adding an element is adding its file, its line
// in the table of behaviors, and a scenario under testdata.
//
// Invariants:
//   - A command is refused before it has written anything.
//   - In each scope: Tokens = element instances in it + tokens waiting at joins + tokens on their way in the queue.
//   - When a process instance ends, nothing of it stays in the state.
//   - Messages between partitions are handled once (exchange.go).
package engine

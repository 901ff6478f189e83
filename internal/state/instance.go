package state

import "github.com/tutti-io/tutti/internal/codec"

// Phase is where an element instance is in its life. The numbers are on disk.
type Phase byte

// An element instance goes through these in order; it leaves them by Completed or Terminated, and is then gone.
const (
	Activating  Phase = 1
	Active      Phase = 2
	Completing  Phase = 3
	Terminating Phase = 4
)

func (p Phase) String() string {
	return [...]string{"NONE", "ACTIVATING", "ACTIVATED", "COMPLETING", "TERMINATING"}[p]
}

// Instance is one live element instance; a process instance is the instance of its process's root element and has the
// process instance's key.
type Instance struct {
	Key         int64
	Process     int64 // process instance
	Root        int64 // top process instance of the call hierarchy
	Definition  int64 // process definition
	Element     int32 // index in the process's elements
	Scope       int64 // containing element instance; 0 for a process instance
	Phase       Phase
	StartedAt   int64
	Tokens      int32 // in a scope: children and tokens waiting at joins
	Locals      bool  // it has variables of its own
	Incidents   int32 // active incidents here and below
	Incident    int64 // its own active incident
	Job         int64 // its open job
	UserTask    int64
	Called      int64 // child process instance of a call activity
	Triggered   int32 // index+1 of the boundary event or event sub-process that interrupted it
	TriggerVars []byte
	Interrupted bool   // the scope takes no second interrupting trigger
	Step        int32  // progress inside a phase: listeners run so far
	Loop        int32  // of an inner instance: its number, from 1
	Left        int32  // of a multi-instance body: inner instances not yet made
	FlowIn      int32  // index+1 of the sequence flow it was entered by
	Catches     bool   // it has open subscriptions or timers
	Joining     int32  // in a scope: tokens waiting at inclusive joins
	Items       []byte // of a sequential multi-instance body: the list it runs over, as JSON
	Draining    bool   // a scope whose content is being ended: it takes no tokens any more
}

// Fields visits the fields.
func (i *Instance) Fields(c *codec.Codec) {
	c.Int64(&i.Key)
	c.Int64(&i.Process)
	c.Int64(&i.Root)
	c.Int64(&i.Definition)
	c.Int32(&i.Element)
	c.Int64(&i.Scope)
	c.Byte((*byte)(&i.Phase))
	c.Int64(&i.StartedAt)
	c.Int32(&i.Tokens)
	c.Bool(&i.Locals)
	c.Int32(&i.Incidents)
	c.Int64(&i.Incident)
	c.Int64(&i.Job)
	c.Int64(&i.UserTask)
	c.Int64(&i.Called)
	c.Int32(&i.Triggered)
	c.Bytes(&i.TriggerVars)
	c.Bool(&i.Interrupted)
	c.Int32(&i.Step)
	c.Int32(&i.Loop)
	c.Int32(&i.Left)
	c.Int32(&i.FlowIn)
	c.Bool(&i.Catches)
	c.Bool(&i.Draining)
	c.Int32(&i.Joining)
	c.Bytes(&i.Items)
}

// Instance reads an element instance, nil when there is none of that key.
func (tx *Tx) Instance(key int64) *Instance {
	i := new(Instance)
	if key == 0 || !tx.get(appendKey(tx.at(tableInstance), key), i) {
		return nil
	}
	return i
}

// PutInstance writes an element instance.
func (tx *Tx) PutInstance(i *Instance) { tx.put(appendKey(tx.at(tableInstance), i.Key), i) }

// AddChild notes that a scope contains an instance.
func (tx *Tx) AddChild(scope, child int64) {
	tx.mark(appendKey(appendKey(tx.at(tableChild), scope), child))
}

// Children lists the element instances inside a scope, oldest first.
func (tx *Tx) Children(scope int64) []int64 {
	var out []int64
	tx.scan(appendKey(tx.at(tableChild), scope), func(k, _ []byte) bool {
		out = append(out, lastKey(k))
		return true
	})
	return out
}

// DeleteInstance removes an element instance and its place in its scope.
func (tx *Tx) DeleteInstance(i *Instance) {
	tx.delete(appendKey(tx.at(tableInstance), i.Key))
	if i.Scope != 0 {
		tx.delete(appendKey(appendKey(tx.at(tableChild), i.Scope), i.Key))
	}
}

// Process is what a process instance has beyond its root element instance.
type Process struct {
	Key            int64
	Parent         int64 // process instance whose call activity started it
	ParentElement  int64 // that call activity
	Depth          int32 // call activities above it
	Tenant         string
	Business       string
	Tags           []string
	Request        uint64   // who waits for its completion; 0: nobody
	Fetch          []string // variables that one wants; nil: all
	MessageName    string   // of the message start event that made it
	CorrelationKey string   // the lock it holds, with MessageName; empty: none
	ProcessID      string
	TerminateAfter []int32 // indexes of elements after which it ends
	Canceling      bool
}

// Fields visits the fields.
func (p *Process) Fields(c *codec.Codec) {
	c.Int64(&p.Key)
	c.Int64(&p.Parent)
	c.Int64(&p.ParentElement)
	c.Int32(&p.Depth)
	c.String(&p.Tenant)
	c.String(&p.Business)
	c.Strings(&p.Tags)
	c.Uint64(&p.Request)
	c.Strings(&p.Fetch)
	c.String(&p.MessageName)
	c.String(&p.CorrelationKey)
	c.String(&p.ProcessID)
	codec.Slice(c, &p.TerminateAfter, (*codec.Codec).Int32)
	c.Bool(&p.Canceling)
}

// Process reads what belongs to a process instance, nil when there is none.
func (tx *Tx) Process(key int64) *Process {
	p := new(Process)
	if !tx.get(appendKey(tx.at(tableProcess), key), p) {
		return nil
	}
	return p
}

// PutProcess writes it.
func (tx *Tx) PutProcess(p *Process) { tx.put(appendKey(tx.at(tableProcess), p.Key), p) }

// DeleteProcess removes it.
func (tx *Tx) DeleteProcess(key int64) { tx.delete(appendKey(tx.at(tableProcess), key)) }

// AddToDefinition notes that a process instance runs on a definition.
func (tx *Tx) AddToDefinition(definition, instance int64) {
	tx.mark(appendKey(appendKey(tx.at(tableInstanceByDefinition), definition), instance))
}

// RemoveFromDefinition forgets it.
func (tx *Tx) RemoveFromDefinition(definition, instance int64) {
	tx.delete(appendKey(appendKey(tx.at(tableInstanceByDefinition), definition), instance))
}

// DefinitionInUse tells whether a process instance runs on a definition.
func (tx *Tx) DefinitionInUse(definition int64) bool {
	used := false
	tx.scan(appendKey(tx.at(tableInstanceByDefinition), definition), func([]byte, []byte) bool {
		used = true
		return false
	})
	return used
}

// Join is how many tokens wait at one incoming flow of a joining gateway.
type Join struct{ Tokens int32 }

// Fields visits the field.
func (j *Join) Fields(c *codec.Codec) { c.Int32(&j.Tokens) }

func (tx *Tx) joinKey(scope int64, gateway, flow int32) []byte {
	k := appendKey(tx.at(tableJoin), scope)
	return appendKey(appendKey(k, int64(gateway)), int64(flow))
}

// JoinTokens reads how many tokens wait at a flow into a gateway.
func (tx *Tx) JoinTokens(scope int64, gateway, flow int32) int32 {
	var j Join
	tx.get(tx.joinKey(scope, gateway, flow), &j)
	return j.Tokens
}

// SetJoinTokens writes it.
func (tx *Tx) SetJoinTokens(scope int64, gateway, flow, tokens int32) {
	if k := tx.joinKey(scope, gateway, flow); tokens == 0 {
		tx.delete(k)
	} else {
		tx.put(k, &Join{tokens})
	}
}

// EachJoin visits what waits at the joins of a scope.
func (tx *Tx) EachJoin(scope int64, visit func(gateway, flow, tokens int32)) {
	tx.scan(appendKey(tx.at(tableJoin), scope), func(k, v []byte) bool {
		var j Join
		mustDecode(v, &j)
		visit(int32(keyAt(k, 11)), int32(keyAt(k, 19)), j.Tokens)
		return true
	})
}

// DropJoins forgets all tokens that wait at gateways of a scope and returns how many there were.
func (tx *Tx) DropJoins(scope int64) (dropped int32) {
	var keys [][]byte
	tx.scan(appendKey(tx.at(tableJoin), scope), func(k, v []byte) bool {
		var j Join
		mustDecode(v, &j)
		dropped += j.Tokens
		keys = append(keys, append([]byte(nil), k...))
		return true
	})
	for _, k := range keys {
		tx.kv.Delete(k)
	}
	return dropped
}

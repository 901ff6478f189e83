package engine

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// keyBits is how many bits of a key count; the bits above are the partition.
const keyBits = 51

// PartitionOf is the partition that made a key.
func PartitionOf(key int64) int32 { return int32(key >> keyBits) }

// Batch is the engine at work on one transaction: any number of commands, then End. When it panics, the
// transaction must be thrown away with it.
type Batch struct {
	e       *Engine
	tx      *state.Tx
	now     int64 // the machine's clock
	meta    state.Meta
	before  state.Meta // as it was at the beginning
	subject int64

	queue   []step
	steps   int
	resumed int64 // number of the work, once put off, that is being done

	instances map[int64]*cached
	touched   []int64 // keys of instances in the order of first touch
	processes map[int64]*state.Process

	emitted map[recordID]int
	out     Outcome
	work    map[Work]bool
}

// cached is an element instance as this batch sees it; it is written once, in End or before a scan of children.
type cached struct {
	inst    *state.Instance // nil: there is none
	stored  bool            // the state has it
	dirty   bool
	deleted bool
}

type recordID struct {
	kind record.Kind
	key  int64
}

// Begin opens a batch on a transaction at a time in Unix milliseconds.
func (e *Engine) Begin(tx *state.Tx, now int64) *Batch {
	b := &Batch{e: e, tx: tx, now: now, meta: tx.Meta(),
		instances: map[int64]*cached{}, processes: map[int64]*state.Process{}, emitted: map[recordID]int{}, work: map[Work]bool{}}
	b.before = b.meta
	if b.meta.ClockPinned {
		b.now = b.meta.ClockPin
	}
	return b
}

// Now is the cluster's time in this batch: pinned, or the machine's.
func (b *Batch) Now() int64 { return b.now }

// Pinned tells whether the cluster's clock stands still, and at what time.
func (b *Batch) Pinned() (at int64, pinned bool) { return b.meta.ClockPin, b.meta.ClockPinned }

// Process executes one command with everything that follows from it.
func (b *Batch) Process(cmd Command, request uint64) {
	b.steps, b.subject = 0, 0
	value, refused := cmd.execute(b, request)
	b.drain()
	if value != deferred || refused != nil {
		b.reply(request, value, refused)
	}
}

// End writes what the batch still holds and returns what must happen outside. A batch that changed nothing takes no position.
func (b *Batch) End() *Outcome {
	b.flushInstances()
	if b.tx.Writes() > 0 || b.meta != b.before || len(b.out.Records) > 0 {
		b.meta.Position++
		b.tx.SetMeta(&b.meta)
		b.out.Position = b.meta.Position
	}
	return &b.out
}

// Subject is the process instance that was worked on last, 0 when there was none: whom to ban after a panic.
func (b *Batch) Subject() int64 { return b.subject }

// reply answers a request; request 0 is nobody.
func (b *Batch) reply(request uint64, value any, refused *Rejection) {
	if request != 0 {
		b.out.Replies = append(b.out.Replies, Reply{request, value, refused})
	}
}

// Refuse answers a request that is not executed.
func (b *Batch) Refuse(request uint64, r *Rejection) { b.reply(request, nil, r) }

// newKey hands out the partition's next key.
func (b *Batch) newKey() int64 {
	b.meta.LastKey++
	return int64(b.e.opts.Partition)<<keyBits + b.meta.LastKey
}

// emit tells the read model an entity's new value. Only the last value in a batch is kept.
func (b *Batch) emit(r record.Record) {
	if b.e.observe != nil {
		b.e.observe(r)
	}
	id := recordID{r.Kind(), r.RecordKey()}
	if i, ok := b.emitted[id]; ok {
		b.out.Records[i] = r
		return
	}
	b.emitted[id] = len(b.out.Records)
	b.out.Records = append(b.out.Records, r)
}

// available notes that workers of a job type have something to do.
func (b *Batch) available(j *record.Job) {
	b.e.newJobs = true
	w := Work{j.TenantID, j.Type}
	if !b.work[w] {
		b.work[w] = true
		b.out.Work = append(b.out.Work, w)
	}
}

// due notes that something happens later.
func (b *Batch) due(d state.Due) {
	b.tx.AddDue(d)
	b.dueAt(d.At)
}

func (b *Batch) dueAt(at int64) {
	b.e.dueFrom = min(b.e.dueFrom, at)
	if b.out.NextDue == 0 || at < b.out.NextDue {
		b.out.NextDue = at
	}
}

// send gives a message to another partition, or handles it here as a later step when it is for this one.
func (b *Batch) send(to int32, m message) {
	payload := encodeMessage(m)
	if to == b.e.opts.Partition {
		b.queue = append(b.queue, step{Op: opMessage, Data: payload})
		return
	}
	b.out.Outgoing = append(b.out.Outgoing, b.tx.Send(to, payload))
}

// instance reads an element instance; changes to it must be followed by put.
func (b *Batch) instance(key int64) *state.Instance {
	if key == 0 {
		return nil
	}
	c, ok := b.instances[key]
	if !ok {
		c = &cached{inst: b.tx.Instance(key)}
		c.stored = c.inst != nil
		b.instances[key] = c
	}
	if c.deleted {
		return nil
	}
	return c.inst
}

// add brings a new element instance into the batch.
func (b *Batch) add(i *state.Instance) {
	b.instances[i.Key] = &cached{inst: i, dirty: true}
	b.touched = append(b.touched, i.Key)
}

// put notes that an element instance has changed.
func (b *Batch) put(i *state.Instance) {
	if c := b.instances[i.Key]; !c.dirty {
		c.dirty = true
		b.touched = append(b.touched, i.Key)
	}
}

// remove deletes an element instance.
func (b *Batch) remove(i *state.Instance) {
	b.put(i)
	b.instances[i.Key].deleted = true
}

// flushInstances writes the changed instances. One that came and went inside the batch is never written.
func (b *Batch) flushInstances() {
	for _, key := range b.touched {
		c := b.instances[key]
		if !c.dirty {
			continue
		}
		c.dirty = false
		switch {
		case c.deleted && c.stored:
			b.tx.DeleteInstance(c.inst)
			c.stored = false
		case c.deleted:
		default:
			b.tx.PutInstance(c.inst)
			if !c.stored && c.inst.Scope != 0 {
				b.tx.AddChild(c.inst.Scope, key)
			}
			c.stored = true
		}
	}
	b.touched = b.touched[:0]
}

// process reads what a process instance has beyond its root element; changes to it must be followed by putProcess.
func (b *Batch) process(key int64) *state.Process {
	p, ok := b.processes[key]
	if !ok {
		p = b.tx.Process(key)
		b.processes[key] = p
	}
	return p
}

func (b *Batch) putProcess(p *state.Process) {
	b.processes[p.Key] = p
	b.tx.PutProcess(p)
}

// children lists the element instances inside a scope, oldest first.
func (b *Batch) children(scope int64) []int64 {
	b.flushInstances()
	return b.tx.Children(scope)
}

// newest is the newest version of a process, nil when none is deployed.
func (b *Batch) newest(tenant, id string) *model {
	name := tenant + "\x00" + id
	if key, ok := b.e.newest[name]; ok {
		return b.model(key)
	}
	def := b.tx.DefinitionVersion(tenant, id, -1)
	if def == nil {
		return nil
	}
	if len(b.e.newest) >= maxCachedModels {
		clear(b.e.newest)
	}
	b.e.newest[name] = def.Key
	return b.model(def.Key)
}

// model returns a deployed process with its parsed model, nil when the definition does not exist (any more).
func (b *Batch) model(key int64) *model {
	if m := b.e.models[key]; m != nil {
		return m
	}
	def := b.tx.Definition(key)
	if def == nil {
		return nil
	}
	m := b.parse(def)
	b.e.remember(key, m)
	return m
}

func (e *Engine) remember(key int64, m *model) {
	if len(e.models) >= maxCachedModels {
		clear(e.models)
	}
	e.models[key] = m
}

// cut keeps a text within the limit for messages.
func cut(s string) string {
	if len(s) <= maxMessageBytes {
		return s
	}
	end := maxMessageBytes
	for end > 0 && s[end]&0xc0 == 0x80 { // not in the middle of a rune
		end--
	}
	return s[:end] + "..."
}

var _ codec.Fields = (*step)(nil)

package state

import (
	"encoding/binary"

	"github.com/tutti-io/tutti/internal/codec"
)

// Meta is a partition's own small state, read and written once a batch.
type Meta struct {
	LastKey      int64 // counter of the last key handed out
	Position     int64 // of the last batch
	ClockPin     int64 // Unix milliseconds the clock stands at
	ClockPinned  bool
	Continuation int64 // number of the last piece of work that was put off
	PutOff       int64 // how many of these there are
}

// Fields visits the fields.
func (m *Meta) Fields(c *codec.Codec) {
	c.Int64(&m.LastKey)
	c.Int64(&m.Position)
	c.Int64(&m.ClockPin)
	c.Bool(&m.ClockPinned)
	c.Int64(&m.Continuation)
	c.Int64(&m.PutOff)
}

// Meta reads the partition's own state.
func (tx *Tx) Meta() Meta {
	var m Meta
	tx.get(tx.at(tableMeta), &m)
	return m
}

// SetMeta writes it.
func (tx *Tx) SetMeta(m *Meta) { tx.put(tx.at(tableMeta), m) }

// The kinds of things that become due. The numbers are on disk.
const (
	DueTimer    byte = 1 // a timer event; Key is the timer
	DueJob      byte = 2 // a job's deadline has passed
	DueBackoff  byte = 3 // a failed job's backoff is over
	DueMessage  byte = 4 // a buffered message expires
	DueContinue byte = 5 // work that was put off
)

// Due is one thing that happens at a time.
type Due struct {
	At   int64 // Unix milliseconds
	Kind byte
	Key  int64
}

func (tx *Tx) dueKey(d Due) []byte {
	k := binary.BigEndian.AppendUint64(tx.at(tableDue), uint64(d.At)^1<<63)
	return appendKey(append(k, d.Kind), d.Key)
}

// AddDue notes that something happens at a time.
func (tx *Tx) AddDue(d Due) { tx.mark(tx.dueKey(d)) }

// RemoveDue forgets it.
func (tx *Tx) RemoveDue(d Due) { tx.delete(tx.dueKey(d)) }

// EachDue visits what is due from a time on, earliest first. As with EachActivatable, a caller that knows that nothing is due
// before saves walking over what was.
func (tx *Tx) EachDue(from int64, visit func(Due) bool) {
	prefix := tx.at(tableDue)
	lower := binary.BigEndian.AppendUint64(append([]byte(nil), prefix...), uint64(from)^1<<63)
	upper := successor(prefix)
	tx.key = prefix[:0]
	tx.kv.Scan(lower, upper, func(k, _ []byte) bool {
		at := int64(binary.BigEndian.Uint64(k[3:]) ^ 1<<63)
		return visit(Due{At: at, Kind: k[11], Key: keyAt(k, 12)})
	})
}

// Blob is a value that is nothing but bytes.
type Blob struct{ Data []byte }

// Fields visits the bytes.
func (b *Blob) Fields(c *codec.Codec) { c.Bytes(&b.Data) }

// PutContinuation keeps work that was put off.
func (tx *Tx) PutContinuation(n int64, work []byte) {
	tx.put(appendKey(tx.at(tableContinuation), n), &Blob{work})
}

// Continuation reads work that was put off, nil when there is none of that number.
func (tx *Tx) Continuation(n int64) []byte {
	var b Blob
	tx.get(appendKey(tx.at(tableContinuation), n), &b)
	return b.Data
}

// DeleteContinuation forgets it.
func (tx *Tx) DeleteContinuation(n int64) { tx.delete(appendKey(tx.at(tableContinuation), n)) }

// Ban marks a process instance that made the engine panic; only cancelling is still possible.
func (tx *Tx) Ban(processInstance int64) { tx.mark(appendKey(tx.at(tableBanned), processInstance)) }

// Banned tells whether a process instance is banned.
func (tx *Tx) Banned(processInstance int64) bool {
	return tx.has(appendKey(tx.at(tableBanned), processInstance))
}

// Unban lifts the mark.
func (tx *Tx) Unban(processInstance int64) { tx.delete(appendKey(tx.at(tableBanned), processInstance)) }

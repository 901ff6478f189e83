package state

import "github.com/tutti-io/tutti/internal/codec"

// counter is the last number of something.
type counter struct{ N int64 }

func (n *counter) Fields(c *codec.Codec) { c.Int64(&n.N) }

// Outgoing is a message to another partition that it has not confirmed yet.
type Outgoing struct {
	To      int32
	Seq     int64
	Payload []byte
}

func (tx *Tx) outboxKey(to int32, seq int64) []byte {
	return appendKey(appendKey(tx.at(tableOutbox), int64(to)), seq)
}

// Send keeps a message for a partition and returns its number there: 1, 2, 3 …
func (tx *Tx) Send(to int32, payload []byte) Outgoing {
	var n counter
	last := tx.outboxKey(to, 0) // number 0 holds the last number
	tx.kv.Get(last, func(v []byte) { mustDecode(v, &n) })
	n.N++
	tx.value = codec.Append(tx.value[:0], &n)
	tx.kv.Set(last, tx.value)
	tx.put(tx.outboxKey(to, n.N), &Blob{payload})
	return Outgoing{To: to, Seq: n.N, Payload: payload}
}

// Unconfirmed lists what is kept for other partitions, in order.
func (tx *Tx) Unconfirmed() []Outgoing {
	var out []Outgoing
	tx.scan(tx.at(tableOutbox), func(k, v []byte) bool {
		seq := lastKey(k)
		if seq == 0 {
			return true
		}
		var b Blob
		mustDecode(v, &b)
		out = append(out, Outgoing{To: int32(keyAt(k, 3)), Seq: seq, Payload: b.Data})
		return true
	})
	return out
}

// NothingUnconfirmed tells whether nothing is kept for other partitions.
func (tx *Tx) NothingUnconfirmed() bool {
	nothing := true
	tx.scan(tx.at(tableOutbox), func(k, _ []byte) bool {
		nothing = lastKey(k) == 0 // number 0 holds the last number
		return nothing
	})
	return nothing
}

// Confirm forgets a message that the other partition has taken.
func (tx *Tx) Confirm(to int32, seq int64) { tx.delete(tx.outboxKey(to, seq)) }

// Taken is the number of the last message taken from a partition.
func (tx *Tx) Taken(from int32) int64 {
	var n counter
	tx.get(appendKey(tx.at(tableInbox), int64(from)), &n)
	return n.N
}

// SetTaken writes it.
func (tx *Tx) SetTaken(from int32, seq int64) {
	tx.put(appendKey(tx.at(tableInbox), int64(from)), &counter{seq})
}

// Distribution is something that all partitions must have done before its caller is answered.
type Distribution struct {
	Key     int64
	Left    int32
	Request uint64
}

// Fields visits the fields.
func (d *Distribution) Fields(c *codec.Codec) {
	c.Int64(&d.Key)
	c.Int32(&d.Left)
	c.Uint64(&d.Request)
}

// Distribution reads it, nil when it is done.
func (tx *Tx) Distribution(key int64) *Distribution {
	d := new(Distribution)
	if !tx.get(appendKey(tx.at(tableDistribution), key), d) {
		return nil
	}
	return d
}

// PutDistribution writes it.
func (tx *Tx) PutDistribution(d *Distribution) {
	tx.put(appendKey(tx.at(tableDistribution), d.Key), d)
}

// DeleteDistribution removes it.
func (tx *Tx) DeleteDistribution(key int64) { tx.delete(appendKey(tx.at(tableDistribution), key)) }

package journal

import (
	"encoding/binary"

	"github.com/cockroachdb/pebble/v2"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Batch is one transaction of one partition. It is used by one goroutine up to Apply; Wait may be another's.
type Batch struct {
	j *Journal
	b *pebble.Batch
}

var _ state.KV = (*Batch)(nil)

// Begin opens a batch.
func (j *Journal) Begin() *Batch { return &Batch{j: j, b: j.db.NewIndexedBatch()} }

// Get implements state.KV.
func (b *Batch) Get(key []byte, read func([]byte)) bool {
	v, closer, err := b.b.Get(key)
	if err == pebble.ErrNotFound {
		return false
	}
	if err != nil {
		panic(&state.StorageError{Op: "read", Err: err})
	}
	read(v)
	if err := closer.Close(); err != nil {
		panic(&state.StorageError{Op: "read", Err: err})
	}
	return true
}

// Set implements state.KV.
func (b *Batch) Set(key, value []byte) {
	if err := b.b.Set(key, value, nil); err != nil {
		panic(&state.StorageError{Op: "write", Err: err})
	}
}

// Delete implements state.KV.
func (b *Batch) Delete(key []byte) {
	if err := b.b.Delete(key, nil); err != nil {
		panic(&state.StorageError{Op: "delete", Err: err})
	}
}

// Scan implements state.KV. The iterator sees the batch as it is now, so visit may write.
func (b *Batch) Scan(lower, upper []byte, visit func(key, value []byte) bool) {
	it, err := b.b.NewIter(&pebble.IterOptions{LowerBound: lower, UpperBound: upper})
	if err != nil {
		panic(&state.StorageError{Op: "scan", Err: err})
	}
	defer func() {
		if err := it.Close(); err != nil {
			panic(&state.StorageError{Op: "scan", Err: err})
		}
	}()
	for it.First(); it.Valid(); it.Next() {
		if !visit(it.Key(), it.Value()) {
			return
		}
	}
}

// Size is how many bytes the batch would write now.
func (b *Batch) Size() int { return b.b.Len() }

// Apply closes the batch as one log entry and makes it visible, without waiting for the disk. The caller must Wait.
func (b *Batch) Apply(partition int32, position, timeMillis int64, records []record.Record) error {
	size := 8
	value := make([]byte, 8, size+len(records)*256)
	binary.BigEndian.PutUint64(value, uint64(timeMillis))
	for _, r := range records {
		value = record.Append(value, r)
	}
	if err := b.b.Set(logKey(partition, position), value, nil); err != nil {
		return &state.StorageError{Op: "write", Err: err}
	}
	if err := b.j.db.ApplyNoSyncWait(b.b, pebble.Sync); err != nil {
		return &state.StorageError{Op: "apply", Err: err}
	}
	return nil
}

// Wait returns when the batch is durable. After an error the store is broken: see the package's invariants.
func (b *Batch) Wait() error {
	if err := b.b.SyncWait(); err != nil {
		return &state.StorageError{Op: "sync", Err: err}
	}
	return b.b.Close()
}

// Discard drops a batch that was not applied.
func (b *Batch) Discard() { _ = b.b.Close() }

// Package journal makes a partition's decisions durable: the seam between the partitions and the disk.
//
// A Batch is one partition's transaction. The engine reads and writes state through it (it is a state.KV); then Apply
// closes it with the records for the read model, as one entry of the partition's log. State and log go into one write
// of Pebble, so after a crash either all of a batch is there or nothing of it, and recovery is opening the store.
//
// Apply does not wait for the disk. A batch that was applied is visible to the next batch of the same partition, which
// may therefore be computed while this one is being synced: both die together. To everybody else (clients, the read
// model, other partitions) it exists only when Wait has returned nil.
//
// The log is kept until the read model has made its own copy durable, and is then trimmed (Trim). Read hands out what
// is still there, for a read model that was left behind by a crash.
//
// Invariants:
//   - Positions of a partition are 1, 2, 3 … without a gap.
//   - When Wait returns an error, the store is broken for good: Pebble's writer does not recover from a failed sync, and
//     trying again could report as durable what never was. The node must stop.
//
// On disk: state keys begin with the partition's number (see internal/state), log keys with 0xffff, which is no
// partition: 0xffff | partition (2 bytes) | position (8 bytes) → time (8 bytes) | records.
package journal

// Package state is what a partition knows: the typed tables that the engine reads and writes.
//
// The tables lie in one ordered key-value store that all partitions of a node share. A key is
//
//	partition (2 bytes) | table (1 byte) | the entity's own key
//
// with numbers big-endian and texts ended by a terminator that no text contains, so that entities of one owner lie
// side by side and in order, and an index is a table whose values are empty. Values are written by internal/codec.
//
// A Tx is the view of one batch of commands: it reads its own writes, and nobody else sees them before the batch is
// committed. It does no I/O of its own: it speaks to a KV, which internal/journal implements on Pebble and the tests in
// memory. A failing KV panics with a *StorageError and a value that cannot be decoded with codec.ErrCorrupt: no
// command can be decided on top of either, and the partition stops.
//
// Invariants:
//   - One partition's Tx never touches another partition's keys.
//   - Every index entry has its entity, and goes in the same method that removes the entity.
//   - Scans are ordered by key and see the state as it was when the scan began.
//
// It is not the read model: finished instances are gone from here, and nothing here is made for searching.
package state

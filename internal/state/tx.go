package state

import (
	"bytes"
	"encoding/binary"
	"fmt"

	"github.com/tutti-io/tutti/internal/codec"
)

// KV is one transaction on an ordered key-value store.
type KV interface {
	// Get calls read with the value of key, which is valid only during the call, and tells whether there was one.
	Get(key []byte, read func(value []byte)) bool
	Set(key, value []byte)
	Delete(key []byte)
	// Scan calls visit for each key from lower (included) to upper (excluded), in order, until visit returns false. Key and
	// value are valid only during the call.
	Scan(lower, upper []byte, visit func(key, value []byte) bool)
}

// StorageError is what a KV panics with when the store fails.
type StorageError struct {
	Op  string
	Err error
}

func (e *StorageError) Error() string { return fmt.Sprintf("storage: %s failed: %v", e.Op, e.Err) }

// Unwrap returns the store's own error.
func (e *StorageError) Unwrap() error { return e.Err }

// table is the third byte of every key. The numbers are on disk: never reuse one.
type table byte

const (
	tableMeta                 table = 1
	tableInstance             table = 2
	tableChild                table = 3
	tableProcess              table = 4
	tableVariable             table = 5
	tableJob                  table = 6
	tableActivatable          table = 7
	tableDue                  table = 8
	tableTimer                table = 9
	tableTimerByElement       table = 10
	tableIncident             table = 11
	tableIncidentByElement    table = 12
	tableUserTask             table = 13
	tableJoin                 table = 14
	tableDefinition           table = 15
	tableDefinitionByVersion  table = 16
	tableDefinitionByTag      table = 17
	tableResource             table = 18
	tableResourceByVersion    table = 19
	tableResourceByTag        table = 20
	tableMessage              table = 21
	tableMessageByName        table = 22
	tableMessageByID          table = 23
	tableMessageReached       table = 24
	tableMessageSub           table = 25
	tableMessageSubByName     table = 26
	tableProcessSub           table = 27
	tableMessageStart         table = 28
	tableMessageStartLock     table = 29
	tableSignalSub            table = 30
	tableSignalSubByElement   table = 31
	tableOutbox               table = 32
	tableInbox                table = 33
	tableDistribution         table = 34
	tableContinuation         table = 35
	tableBanned               table = 36
	tableInstanceByDefinition table = 37
	tableDecision             table = 38
	tableDecisionByVersion    table = 39
	tableDecisionByTag        table = 40
	tableVersionCounter       table = 41
	tableClusterVariable      table = 42
)

// Tx is one partition's state inside one batch. It is used by one goroutine.
type Tx struct {
	kv        KV
	partition uint16
	key       []byte // scratch for keys
	value     []byte // scratch for values
	writes    int
}

// NewTx returns the state of a partition as kv shows it.
func NewTx(kv KV, partition int32) *Tx {
	return &Tx{kv: kv, partition: uint16(partition), key: make([]byte, 0, 128), value: make([]byte, 0, 1024)}
}

// Partition is the partition's number, from 1.
func (tx *Tx) Partition() int32 { return int32(tx.partition) }

// Writes is how many writes were made.
func (tx *Tx) Writes() int { return tx.writes }

// at starts a key in a table, in the scratch buffer.
func (tx *Tx) at(t table) []byte {
	k := binary.BigEndian.AppendUint16(tx.key[:0], tx.partition)
	return append(k, byte(t))
}

func appendKey(k []byte, v int64) []byte { return binary.BigEndian.AppendUint64(k, uint64(v)) }

func appendText(k []byte, s string) []byte {
	for i := 0; i < len(s); i++ {
		k = append(k, s[i])
		if s[i] == 0 {
			k = append(k, 0xff)
		}
	}
	return append(k, 0, 1)
}

func keyAt(k []byte, off int) int64 { return int64(binary.BigEndian.Uint64(k[off:])) }

// lastKey is the number at the end of a key.
func lastKey(k []byte) int64 { return keyAt(k, len(k)-8) }

// get reads the entity at key into v.
func (tx *Tx) get(key []byte, v codec.Fields) bool {
	tx.key = key[:0]
	return tx.kv.Get(key, func(value []byte) { mustDecode(value, v) })
}

func (tx *Tx) has(key []byte) bool {
	tx.key = key[:0]
	return tx.kv.Get(key, func([]byte) {})
}

func (tx *Tx) put(key []byte, v codec.Fields) {
	tx.writes++
	tx.key = key[:0]
	tx.value = codec.Append(tx.value[:0], v)
	tx.kv.Set(key, tx.value)
}

// mark sets a key without a value: an index entry.
func (tx *Tx) mark(key []byte) {
	tx.writes++
	tx.key = key[:0]
	tx.kv.Set(key, nil)
}

func (tx *Tx) delete(key []byte) {
	tx.writes++
	tx.key = key[:0]
	tx.kv.Delete(key)
}

// scan visits all keys that begin with prefix. The visitor may use the Tx.
func (tx *Tx) scan(prefix []byte, visit func(key, value []byte) bool) {
	lower := append([]byte(nil), prefix...)
	tx.key = prefix[:0]
	tx.kv.Scan(lower, successor(lower), visit)
}

// successor is the smallest key behind all keys that begin with prefix.
func successor(prefix []byte) []byte {
	up := append([]byte(nil), prefix...)
	for i := len(up) - 1; i >= 0; i-- {
		if up[i]++; up[i] != 0 {
			return up[:i+1]
		}
	}
	return nil
}

func mustDecode(value []byte, v codec.Fields) {
	if err := codec.Decode(value, v); err != nil {
		panic(err)
	}
}

// Purge forgets everything of the partition but its own small state.
func (tx *Tx) Purge() {
	partition := binary.BigEndian.AppendUint16(nil, tx.partition)
	meta := append(append([]byte(nil), partition...), byte(tableMeta))
	tx.scan(append(tx.key[:0], partition...), func(k, _ []byte) bool {
		if !bytes.HasPrefix(k, meta) {
			tx.delete(append([]byte(nil), k...))
		}
		return true
	})
}

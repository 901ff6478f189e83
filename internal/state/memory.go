package state

import (
	"slices"
	"strings"
)

// Memory is a KV in memory, for tests and as the oracle of other KVs: sorted keys, nothing else.
type Memory struct {
	keys   []string
	values map[string]string
}

// NewMemory returns an empty store.
func NewMemory() *Memory { return &Memory{values: map[string]string{}} }

// Get implements KV.
func (m *Memory) Get(key []byte, read func([]byte)) bool {
	v, ok := m.values[string(key)]
	if ok {
		read([]byte(v))
	}
	return ok
}

// Set implements KV.
func (m *Memory) Set(key, value []byte) {
	k := string(key)
	if _, ok := m.values[k]; !ok {
		i, _ := slices.BinarySearch(m.keys, k)
		m.keys = slices.Insert(m.keys, i, k)
	}
	m.values[k] = string(value)
}

// Delete implements KV.
func (m *Memory) Delete(key []byte) {
	k := string(key)
	if _, ok := m.values[k]; ok {
		i, _ := slices.BinarySearch(m.keys, k)
		m.keys = slices.Delete(m.keys, i, i+1)
		delete(m.values, k)
	}
}

// Scan implements KV.
func (m *Memory) Scan(lower, upper []byte, visit func(key, value []byte) bool) {
	lo, _ := slices.BinarySearch(m.keys, string(lower))
	var snapshot [][2]string
	for _, k := range m.keys[lo:] {
		if upper != nil && strings.Compare(k, string(upper)) >= 0 {
			break
		}
		snapshot = append(snapshot, [2]string{k, m.values[k]})
	}
	for _, kv := range snapshot {
		if !visit([]byte(kv[0]), []byte(kv[1])) {
			return
		}
	}
}

// Len is the number of keys.
func (m *Memory) Len() int { return len(m.keys) }

// Keys lists all keys, for a test that asks what was left behind.
func (m *Memory) Keys() []string { return slices.Clone(m.keys) }

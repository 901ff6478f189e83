package projection

import (
	"fmt"

	"github.com/tutti-io/tutti/internal/record"
)

// changes is what many batches come to: of each entity its last record, and which entities are gone.
type changes struct {
	of    [256]changesOf
	count int
}

type changesOf struct {
	rows  []record.Record // nil where it was deleted later on
	at    map[int64]int   // key → index in rows
	gone  []int64
	alive int
}

func (c *changes) reset() {
	c.count = 0
	for i := range c.of {
		o := &c.of[i]
		clear(o.rows)
		o.rows, o.gone, o.alive = o.rows[:0], o.gone[:0], 0
		clear(o.at)
	}
}

func (c *changes) add(r record.Record) error {
	kind, key := r.Kind(), r.RecordKey()
	if d, ok := r.(*record.Deletion); ok {
		kind, key = d.Of, d.Key
	}
	if tableOf[kind] == nil {
		return fmt.Errorf("records of kind %d have no table", kind)
	}
	c.count++
	o := &c.of[kind]
	i, known := o.at[key]
	if _, ok := r.(*record.Deletion); ok {
		o.gone = append(o.gone, key)
		if known {
			o.rows[i] = nil
			o.alive--
			delete(o.at, key)
		}
		return nil
	}
	if known {
		o.rows[i] = r
		return nil
	}
	if o.at == nil {
		o.at = make(map[int64]int, 1024)
	}
	o.at[key] = len(o.rows)
	o.rows = append(o.rows, r)
	o.alive++
	return nil
}

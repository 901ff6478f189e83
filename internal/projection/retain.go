package projection

import (
	"context"
	"fmt"
)

// instancesPerStep is how many finished roots one transaction of Retain removes: queries and projection go on in between.
const instancesPerStep = 500

// freePagesPerStep bounds what one incremental vacuum gives back to the file system.
const freePagesPerStep = 2000

// below lists what belongs to process instances and goes with them.
var below = []string{"element_instance", "variable", "job", "user_task", "incident", "message_subscription", "correlation", "decision_instance", "audit"}

// Retain removes the root process instances that ended before a time (Unix milliseconds), with all that belongs to them
// and to the instances that they called, in small transactions. It tells how many process instances went.
func (s *Store) Retain(ctx context.Context, before int64) (removed int, err error) {
	for {
		n, more := 0, false
		err := s.withWriter(ctx, func(ctx context.Context, w *writer) error {
			return w.transaction(ctx, func() {}, func() (err error) {
				n, more, err = w.retain(ctx, before)
				return err
			})
		})
		if err != nil {
			return removed, fmt.Errorf("finished instances cannot be removed: %w", err)
		}
		removed += n
		if !more {
			break
		}
	}
	if removed == 0 {
		return 0, nil
	}
	return removed, s.withWriter(ctx, func(ctx context.Context, w *writer) error {
		return w.exec(ctx, fmt.Sprintf("PRAGMA incremental_vacuum(%d)", freePagesPerStep))
	})
}

// retain removes one step's worth of instances.
func (w *writer) retain(ctx context.Context, before int64) (removed int, more bool, err error) {
	roots, err := w.keys(ctx, "SELECT key FROM process_instance WHERE ended_at < ? AND root IS NULL ORDER BY ended_at LIMIT ?", before, int64(instancesPerStep))
	if err != nil || len(roots) == 0 {
		return 0, false, err
	}
	instances := roots
	for _, root := range roots {
		called, err := w.keys(ctx, "SELECT key FROM process_instance WHERE root = ?", root)
		if err != nil {
			return 0, false, err
		}
		instances = append(instances, called...)
	}
	for start := 0; start < len(instances); start += rowsPerStatement {
		some := instances[start:min(start+rowsPerStatement, len(instances))]
		if err := w.execIn(ctx, "DELETE FROM label WHERE owner IN (SELECT key FROM user_task WHERE process_instance IN ", some, ")"); err != nil {
			return 0, false, err
		}
		for _, table := range below {
			if err := w.execIn(ctx, "DELETE FROM "+table+" WHERE process_instance IN ", some, ""); err != nil {
				return 0, false, err
			}
		}
	}
	return len(instances), len(roots) == instancesPerStep, w.remove(ctx, processInstances, instances)
}

func (w *writer) keys(ctx context.Context, query string, args ...any) (keys []int64, err error) {
	rows, err := w.conn.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	for rows.Next() {
		var key int64
		if err := rows.Scan(&key); err != nil {
			return nil, err
		}
		keys = append(keys, key)
	}
	return keys, rows.Err()
}

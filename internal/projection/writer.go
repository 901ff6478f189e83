package projection

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strings"

	"github.com/tutti-io/tutti/internal/record"
)

// rowsPerStatement: most rows go through a statement that writes this many at once, the rest through one for a single row.
const rowsPerStatement = 50

// writer holds the one connection that writes, and its prepared statements. Only the store's goroutine uses it.
type writer struct {
	conn       *sql.Conn
	statements map[string]*sql.Stmt
	in         interner
	changes    changes
	args       []any
}

func newWriter(ctx context.Context, conn *sql.Conn) (*writer, error) {
	w := &writer{conn: conn, statements: map[string]*sql.Stmt{}}
	w.in.exec = func(query string, args ...any) error { return w.exec(context.Background(), query, args...) }
	return w, w.in.load(ctx, conn)
}

// exec runs a statement, preparing it the first time.
func (w *writer) exec(ctx context.Context, query string, args ...any) error {
	s := w.statements[query]
	if s == nil {
		var err error
		if s, err = w.conn.PrepareContext(ctx, query); err != nil {
			return fmt.Errorf("preparing %q: %w", shorten(query), err)
		}
		w.statements[query] = s
	}
	if _, err := s.ExecContext(ctx, args...); err != nil {
		return fmt.Errorf("running %q: %w", shorten(query), err)
	}
	return nil
}

func shorten(query string) string {
	if len(query) > 60 {
		return query[:60] + "…"
	}
	return query
}

// transaction runs do between BEGIN and COMMIT. When anything fails nothing has happened, the dictionaries included.
func (w *writer) transaction(ctx context.Context, committing func(), do func() error) error {
	if err := w.exec(ctx, "BEGIN IMMEDIATE"); err != nil {
		return err
	}
	err := do()
	if err == nil {
		err = w.in.err
	}
	if err == nil {
		committing()
		err = w.exec(ctx, "COMMIT")
	}
	if err == nil {
		w.in.dirty = false
		return nil
	}
	// SQLite itself has rolled back after some errors, so the answer of ROLLBACK tells nothing.
	_, _ = w.conn.ExecContext(ctx, "ROLLBACK")
	if w.in.dirty {
		err = errors.Join(err, w.in.load(ctx, w.conn))
	}
	return err
}

// write puts the collected changes and the positions they reach into the file.
func (w *writer) write(ctx context.Context, positions map[int32]int64) error {
	for _, t := range tables {
		o := &w.changes.of[t.kind]
		if len(o.gone) > 0 {
			if err := w.remove(ctx, t, o.gone); err != nil {
				return err
			}
		}
		if o.alive > 0 {
			if err := w.upsert(ctx, t, o.rows); err != nil {
				return err
			}
		}
	}
	for partition, position := range positions {
		if err := w.exec(ctx, "INSERT INTO position VALUES (?, ?) ON CONFLICT (partition) DO UPDATE SET position = excluded.position", int64(partition), position); err != nil {
			return err
		}
	}
	return nil
}

func (w *writer) upsert(ctx context.Context, t *table, rows []record.Record) error {
	if t.labels != nil {
		if err := w.label(ctx, t, rows); err != nil {
			return err
		}
	}
	many, one := t.upsert(rowsPerStatement), t.upsert(1)
	w.args = w.args[:0]
	n := 0
	width := 1 + len(t.fixed) + len(t.changed)
	for _, r := range rows {
		if r == nil {
			continue
		}
		w.args = t.bind(&w.in, r, append(w.args, r.RecordKey()))
		if n++; n == rowsPerStatement {
			if err := w.exec(ctx, many, w.args...); err != nil {
				return err
			}
			w.args, n = w.args[:0], 0
		}
	}
	for i := 0; i < n; i++ {
		if err := w.exec(ctx, one, w.args[i*width:(i+1)*width]...); err != nil {
			return err
		}
	}
	clear(w.args)
	return nil
}

// label writes the texts of which an entity has any number.
func (w *writer) label(ctx context.Context, t *table, rows []record.Record) (err error) {
	for _, r := range rows {
		if r == nil {
			continue
		}
		if t.relabel {
			if err := w.exec(ctx, "DELETE FROM label WHERE owner = ? AND kind BETWEEN ? AND ?", r.RecordKey(), int64(LabelTaskTag), int64(LabelCandidateUser)); err != nil {
				return err
			}
		}
		t.labels(r, func(kind int, value string) {
			if err == nil {
				err = w.exec(ctx, "INSERT OR IGNORE INTO label VALUES (?, ?, ?)", int64(kind), value, r.RecordKey())
			}
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// remove deletes rows by their keys, and their labels.
func (w *writer) remove(ctx context.Context, t *table, keys []int64) error {
	for len(keys) > 0 {
		n := min(len(keys), rowsPerStatement)
		if err := w.execIn(ctx, "DELETE FROM "+t.name+" WHERE key IN ", keys[:n], ""); err != nil {
			return err
		}
		if t.labels != nil {
			if err := w.execIn(ctx, "DELETE FROM label WHERE owner IN ", keys[:n], ""); err != nil {
				return err
			}
		}
		keys = keys[n:]
	}
	return nil
}

// execIn runs a statement with a list of keys in it, of one of two lengths so that few statements are prepared.
func (w *writer) execIn(ctx context.Context, query string, keys []int64, end string) error {
	size := 1
	if len(keys) > 1 {
		size = rowsPerStatement
	}
	w.args = w.args[:0]
	for i := range size {
		w.args = append(w.args, keys[min(i, len(keys)-1)]) // the last key again fills the rest
	}
	return w.exec(ctx, query+"(?"+strings.Repeat(",?", size-1)+")"+end, w.args...)
}

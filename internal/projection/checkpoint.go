package projection

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"net/url"
	"os"
	"path/filepath"
	"sync"
	"time"
)

// A checkpoint copies the file's write-ahead log into the file. It runs every checkpointEvery, or sooner after
// checkpointRows: rarely enough that a page which is written again and again is copied once, often enough that the log
// stays small. First a pass beside the writer copies nearly everything, then a short one between two transactions
// catches the rest, after which the write-ahead log starts again from its beginning.
const (
	checkpointEvery = 2 * time.Second
	checkpointRows  = 150_000
)

// checkpointer knows when the next checkpoint is due. Its fields are guarded by Store.mu.
type checkpointer struct {
	wal     string
	timer   *time.Timer
	rows    int64
	running bool
	group   sync.WaitGroup
}

// startCheckpoint counts rows just committed and starts a checkpoint when one is due. Store.mu is held.
func (s *Store) startCheckpoint(rows int64) {
	c := &s.checkpoints
	c.rows += rows
	switch {
	case s.closed || c.running:
	case c.rows >= checkpointRows:
		s.beginCheckpoint()
	case c.timer == nil:
		c.timer = time.AfterFunc(checkpointEvery, func() {
			s.mu.Lock()
			defer s.mu.Unlock()
			if !s.closed && !c.running {
				s.beginCheckpoint()
			}
		})
	}
}

// beginCheckpoint starts the goroutine of a checkpoint. Store.mu is held.
func (s *Store) beginCheckpoint() {
	c := &s.checkpoints
	if c.timer != nil {
		c.timer.Stop()
		c.timer = nil
	}
	c.running, c.rows = true, 0
	c.group.Go(func() {
		err := s.Checkpoint(context.Background())
		s.mu.Lock()
		defer s.mu.Unlock()
		c.running = false
		if err != nil && s.err == nil && !errors.Is(err, ErrClosed) {
			s.err = err
		}
	})
}

// Checkpoint makes everything that is visible now durable, and moves Durable there. It runs by itself.
func (s *Store) Checkpoint(ctx context.Context) error {
	s.mu.Lock()
	positions := maps.Clone(s.projected)
	s.mu.Unlock()
	if err := s.syncLog(); err != nil {
		return fmt.Errorf("the read model's log cannot be made durable: %w", err)
	}
	s.mu.Lock()
	maps.Copy(s.durable, positions)
	s.mu.Unlock()
	if _, err := s.db.ExecContext(ctx, "PRAGMA wal_checkpoint(PASSIVE)"); err != nil {
		return fmt.Errorf("the read model's log cannot be copied: %w", err)
	}
	return s.withWriter(ctx, func(ctx context.Context, w *writer) error {
		return w.exec(ctx, "PRAGMA wal_checkpoint(PASSIVE)")
	})
}

// syncLog makes every transaction committed so far durable: it is in the write-ahead log, or a checkpoint has synced the
// file before the log was begun anew.
func (s *Store) syncLog() error {
	if s.temporary != nil {
		return nil
	}
	f, err := os.OpenFile(s.checkpoints.wal, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil // nothing was written since the file was closed in order
	}
	if err != nil {
		return err
	}
	err = f.Sync()
	return errors.Join(err, f.Close(), syncFolder(filepath.Dir(s.file)))
}

// syncFolder makes the names in a folder durable, where the system lets a folder be opened.
func syncFolder(dir string) error {
	f, err := os.Open(dir)
	if err != nil {
		return err
	}
	_ = f.Sync() // not every system can sync a folder; those that cannot need not
	return f.Close()
}

// finalCheckpoint runs after the writing goroutine has ended.
func (s *Store) finalCheckpoint(ctx context.Context) error {
	if s.temporary != nil {
		return nil
	}
	if err := s.syncLog(); err != nil {
		return err
	}
	s.mu.Lock()
	maps.Copy(s.durable, s.projected)
	s.mu.Unlock()
	return s.writer.exec(ctx, "PRAGMA wal_checkpoint(TRUNCATE)")
}

// withWriter runs do on the writer's connection, between two transactions.
func (s *Store) withWriter(ctx context.Context, do func(context.Context, *writer) error) error {
	j := job{do: do, done: make(chan error, 1)}
	select {
	case s.work <- j:
	case <-s.stopped:
		return ErrClosed
	case <-ctx.Done():
		return ctx.Err()
	}
	return <-j.done
}

// path as the driver's URL wants it.
func escapePath(file string) string { return (&url.URL{Path: filepath.ToSlash(file)}).EscapedPath() }

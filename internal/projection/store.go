package projection

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	_ "modernc.org/sqlite" // the driver "sqlite"

	"github.com/tutti-io/tutti/internal/record"
)

// ErrClosed is what Feed, Wait and Retain answer after Close.
var ErrClosed = errors.New("the read model is closed")

// Options of a store; the zero value of a number means its default.
type Options struct {
	Dir        string        // folder of read.db; empty: a temporary folder that Close removes
	CacheBytes int64         // page cache of the writer and of all readers together; default 64 MiB
	QueueBytes int64         // how much may wait to be projected before Feed blocks, about; default 64 MiB
	Readers    int           // connections for queries; default 4
	Linger     time.Duration // how long records may wait for company while nobody asks for them; default 80 ms; negative: not at all
}

// Batch is what one partition made durable in one step. Positions of a partition grow by 1 from batch to batch.
type Batch struct {
	Partition int32
	Position  int64
	Records   []record.Record
}

// Store is the read model of one node.
type Store struct {
	file      string
	temporary *temporaryFolder // nil: the folder stays
	linger    time.Duration
	db        *sql.DB // two connections: the writer's and the checkpoint's
	readers   *sql.DB
	writer    *writer
	names     atomic.Pointer[Names]

	mu         sync.Mutex
	space      *sync.Cond // signalled when the queue got shorter
	queue      []queued
	queueBytes int64
	queueLimit int64
	fed        map[int32]int64 // last position queued
	projected  map[int32]int64 // last position committed
	durable    map[int32]int64
	changed    chan struct{} // closed when projected moves
	waiting    int           // callers of Wait
	asked      time.Time     // when Wait had to wait last
	gathering  bool          // the queue waits by choice
	gathered   time.Time     // when that ended last
	oldest     time.Time     // when the oldest batch that is being written was fed; zero: none is
	inFlight   int
	err        error
	closed     bool

	wake    chan struct{} // something was queued
	hurry   chan struct{} // somebody waits
	work    chan job      // for the writer's connection, between batches
	stop    chan struct{}
	stopped chan struct{}

	checkpoints checkpointer
	rows        atomic.Int64 // written since the store was opened
}

type queued struct {
	Batch
	at    time.Time
	bytes int64
}

// job is something else that needs the writer's connection.
type job struct {
	do   func(context.Context, *writer) error
	done chan error
}

// Open opens the read model in a folder, or makes it.
func Open(opts Options) (*Store, error) {
	s := &Store{
		fed: map[int32]int64{}, projected: map[int32]int64{}, durable: map[int32]int64{},
		changed: make(chan struct{}), wake: make(chan struct{}, 1), hurry: make(chan struct{}, 1),
		work: make(chan job), stop: make(chan struct{}), stopped: make(chan struct{}),
		queueLimit: opts.QueueBytes, linger: opts.Linger,
	}
	s.space = sync.NewCond(&s.mu)
	if s.queueLimit <= 0 {
		s.queueLimit = 64 << 20
	}
	if s.linger == 0 {
		s.linger = 80 * time.Millisecond
	}
	if opts.CacheBytes <= 0 {
		opts.CacheBytes = 64 << 20
	}
	if opts.Readers <= 0 {
		opts.Readers = 4
	}
	dir := opts.Dir
	if dir == "" {
		folder, err := makeTemporary()
		if err != nil {
			return nil, err
		}
		s.temporary, dir = folder, folder.path
	}
	s.file = filepath.Join(dir, "read.db")
	if err := s.open(context.Background(), opts); err != nil {
		return nil, errors.Join(err, s.release())
	}
	go s.run()
	return s, nil
}

func (s *Store) open(ctx context.Context, opts Options) error {
	synchronous := "normal"
	if s.temporary != nil {
		synchronous = "off"
	}
	kib := opts.CacheBytes / 1024
	var err error
	s.db, err = sql.Open("sqlite", dsn(s.file, "rwc", fmt.Sprintf("cache_size(-%d)", kib/2), "auto_vacuum(incremental)", "journal_mode(wal)",
		"synchronous("+synchronous+")", "wal_autocheckpoint(0)", "journal_size_limit(67108864)", "busy_timeout(10000)", "temp_store(memory)"))
	if err != nil {
		return fmt.Errorf("cannot open the read model %s: %w", s.file, err)
	}
	s.db.SetMaxIdleConns(2)
	conn, err := s.db.Conn(ctx)
	if err != nil {
		return fmt.Errorf("cannot open the read model %s: %w", s.file, err)
	}
	if err := migrate(ctx, conn, s.file); err != nil {
		return errors.Join(err, conn.Close())
	}
	if s.writer, err = newWriter(ctx, conn); err != nil {
		return err
	}
	s.publish()
	if err := s.loadPositions(ctx, conn); err != nil {
		return err
	}
	s.checkpoints.wal = s.file + "-wal"
	s.readers, err = sql.Open("sqlite", dsn(s.file, "ro", fmt.Sprintf("cache_size(-%d)", kib/2/int64(opts.Readers)), "query_only(1)", "busy_timeout(10000)",
		"temp_store(memory)"))
	if err != nil {
		return fmt.Errorf("cannot open the read model %s for reading: %w", s.file, err)
	}
	s.readers.SetMaxOpenConns(opts.Readers)
	s.readers.SetMaxIdleConns(opts.Readers)
	return nil
}

func (s *Store) loadPositions(ctx context.Context, conn *sql.Conn) error {
	rows, err := conn.QueryContext(ctx, "SELECT partition, position FROM position")
	if err != nil {
		return fmt.Errorf("cannot read the read model's positions: %w", err)
	}
	defer rows.Close()
	for rows.Next() {
		var partition int32
		var position int64
		if err := rows.Scan(&partition, &position); err != nil {
			return err
		}
		// What is in the file at open was found there by recovery; it is durable once the log is synced, which open does.
		s.fed[partition], s.projected[partition], s.durable[partition] = position, position, 0
	}
	return rows.Err()
}

// Readers is the pool of read-only connections; Names what interned numbers mean at least as new as any row read before.
func (s *Store) Readers() *sql.DB { return s.readers }

// Names tells what interned numbers mean. Call it after the rows were read.
func (s *Store) Names() *Names { return s.names.Load() }

func (s *Store) publish() {
	n := s.writer.in.names
	s.names.Store(&n)
}

// Position is the last position of a partition that the file holds; 0 where it holds none.
func (s *Store) Position(partition int32) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.projected[partition]
}

// Durable is the position up to which a partition's log is no longer needed.
func (s *Store) Durable(partition int32) int64 {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.durable[partition]
}

// Err tells why rows cannot be written at present; nil when all is well. The store tries again by itself.
func (s *Store) Err() error {
	s.mu.Lock()
	defer s.mu.Unlock()
	return s.err
}

// Lag is how far writing is behind: the age of the oldest batch that queries cannot see yet, less the time that it waited
// for company because nobody asked. 0 when there is none.
func (s *Store) Lag() time.Duration {
	s.mu.Lock()
	defer s.mu.Unlock()
	switch {
	case s.err != nil && len(s.queue) > 0:
		return time.Since(s.queue[0].at)
	case !s.oldest.IsZero():
		return time.Since(later(s.oldest, s.gathered))
	case len(s.queue) > 0 && !s.gathering:
		return time.Since(later(s.queue[0].at, s.gathered))
	}
	return 0
}

func later(a, b time.Time) time.Time {
	if a.After(b) {
		return a
	}
	return b
}

// Pending is how many batches, and about how many bytes of records, queries cannot see yet.
func (s *Store) Pending() (batches int, bytes int64) {
	s.mu.Lock()
	defer s.mu.Unlock()
	return len(s.queue) + s.inFlight, s.queueBytes
}

// Rows is how many rows were written since the store was opened.
func (s *Store) Rows() int64 { return s.rows.Load() }

func dsn(file, mode string, pragmas ...string) string {
	d := "file:" + escapePath(file) + "?mode=" + mode
	for _, p := range pragmas {
		d += "&_pragma=" + p
	}
	return d
}

// release closes what open opened.
func (s *Store) release() error {
	var errs []error
	if s.readers != nil {
		errs = append(errs, s.readers.Close())
	}
	if s.writer != nil {
		for _, statement := range s.writer.statements {
			errs = append(errs, statement.Close())
		}
		errs = append(errs, s.writer.conn.Close())
	}
	if s.db != nil {
		errs = append(errs, s.db.Close())
	}
	if s.temporary != nil {
		errs = append(errs, s.temporary.remove())
	}
	return errors.Join(errs...)
}

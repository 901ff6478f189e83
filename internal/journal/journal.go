package journal

import (
	"encoding/binary"
	"errors"
	"fmt"
	"log/slog"
	"os"
	"syscall"

	"github.com/cockroachdb/pebble/v2"
	"github.com/cockroachdb/pebble/v2/bloom"
	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// format is the oldest on-disk format we write; raising it needs an entry in the changelog.
const format = pebble.FormatValueSeparation

// Options says where the journal is and how much memory it may use.
type Options struct {
	Dir        string // empty: in memory, gone with the process
	FS         vfs.FS // nil: the machine's, or a memory file system without Dir
	CacheBytes int64  // block cache; 0: 64 MiB
	Logger     *slog.Logger
}

// Journal is a node's store for all its partitions.
type Journal struct {
	db    *pebble.DB
	cache *pebble.Cache
}

// ErrInUse is wrapped by Open's error when another process has the folder open.
var ErrInUse = errors.New("data folder is in use by another process")

// Open opens the store, making it when the folder is empty.
func Open(o Options) (*Journal, error) {
	if o.CacheBytes == 0 {
		o.CacheBytes = 64 << 20
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	fs, dir := o.FS, o.Dir
	if fs == nil {
		fs = vfs.Default
		if dir == "" {
			fs = vfs.NewMem()
		}
	}
	if dir == "" {
		dir = "journal"
	}
	cache := pebble.NewCache(o.CacheBytes)
	opts := &pebble.Options{
		FS: fs, Cache: cache, FormatMajorVersion: format,
		MemTableSize: 32 << 20, MemTableStopWritesThreshold: 4,
		L0CompactionThreshold: 4, L0StopWritesThreshold: 24,
		Logger: pebbleLog{o.Logger},
	}
	for i := range opts.Levels { // most look-ups of a new name find nothing: say so without reading a block
		opts.Levels[i].FilterPolicy = bloom.FilterPolicy(10)
	}
	db, err := openStore(dir, opts)
	if err != nil {
		cache.Unref()
		if errors.Is(err, syscall.EAGAIN) || errors.Is(err, syscall.EACCES) && !os.IsPermission(err) {
			return nil, fmt.Errorf("open %s: %w: stop that process or choose another folder with --data", dir, ErrInUse)
		}
		return nil, fmt.Errorf("open journal in %s: %w", dir, err)
	}
	return &Journal{db: db, cache: cache}, nil
}

// openStore opens Pebble, which panics on some failures of the disk instead of telling them.
func openStore(dir string, opts *pebble.Options) (db *pebble.DB, err error) {
	defer func() {
		if cause := recover(); cause != nil {
			err = fmt.Errorf("the disk failed: %v", cause)
		}
	}()
	return pebble.Open(dir, opts)
}

// Close ends the store; batches that are not applied are lost.
func (j *Journal) Close() error {
	err := j.db.Close()
	j.cache.Unref()
	return err
}

// DiskBytes is what the store takes on disk now.
func (j *Journal) DiskBytes() uint64 { return j.db.Metrics().DiskSpaceUsage() }

func logKey(partition int32, position int64) []byte {
	k := make([]byte, 0, 12)
	k = append(k, 0xff, 0xff)
	k = binary.BigEndian.AppendUint16(k, uint16(partition))
	return binary.BigEndian.AppendUint64(k, uint64(position))
}

// Entry is one durable batch of a partition's log.
type Entry struct {
	Partition int32
	Position  int64
	Time      int64 // Unix milliseconds when it was decided
	Records   []record.Record
}

// Read calls visit with the entries of a partition's log from a position on, in order.
func (j *Journal) Read(partition int32, from int64, visit func(Entry) error) error {
	it, err := j.db.NewIter(&pebble.IterOptions{
		LowerBound: logKey(partition, from), UpperBound: logKey(partition+1, 0)})
	if err != nil {
		return fmt.Errorf("read log of partition %d: %w", partition, err)
	}
	defer it.Close()
	for it.First(); it.Valid(); it.Next() {
		v := it.Value()
		if len(v) < 8 {
			return fmt.Errorf("read log of partition %d: entry %x is cut off", partition, it.Key())
		}
		records, err := record.DecodeAll(v[8:])
		if err != nil {
			return fmt.Errorf("read log of partition %d: %w", partition, err)
		}
		e := Entry{Partition: partition, Position: int64(binary.BigEndian.Uint64(it.Key()[4:])),
			Time: int64(binary.BigEndian.Uint64(v)), Records: records}
		if err := visit(e); err != nil {
			return err
		}
	}
	return it.Error()
}

// Trim forgets a partition's log up to and including a position. It need not be durable: what comes back after a
// crash is trimmed again.
func (j *Journal) Trim(partition int32, upTo int64) error {
	err := j.db.DeleteRange(logKey(partition, 0), logKey(partition, upTo+1), pebble.NoSync)
	if err != nil {
		return fmt.Errorf("trim log of partition %d: %w", partition, err)
	}
	return nil
}

// View calls read with the durable or applied state of a partition outside of any batch. What it writes is lost.
func (j *Journal) View(partition int32, read func(*state.Tx)) {
	b := j.Begin()
	defer b.Discard()
	read(state.NewTx(b, partition))
}

type pebbleLog struct{ log *slog.Logger }

func (l pebbleLog) Infof(format string, args ...any)  { l.log.Debug(fmt.Sprintf(format, args...)) }
func (l pebbleLog) Errorf(format string, args ...any) { l.log.Error(fmt.Sprintf(format, args...)) }

// Fatalf is Pebble's last word: it cannot go on, and returning would let it.
func (l pebbleLog) Fatalf(format string, args ...any) {
	l.log.Error(fmt.Sprintf(format, args...))
	panic(&state.StorageError{Op: "write", Err: fmt.Errorf(format, args...)})
}

// Partitions returns the number of partitions the store was made with, noting wanted in a new store.
func (j *Journal) Partitions(wanted int32) (int32, error) {
	key := []byte{0xff, 0xfe}
	v, closer, err := j.db.Get(key)
	if errors.Is(err, pebble.ErrNotFound) {
		return wanted, j.db.Set(key, binary.BigEndian.AppendUint32(nil, uint32(wanted)), pebble.Sync)
	}
	if err != nil {
		return 0, fmt.Errorf("read the number of partitions: %w", err)
	}
	made := int32(binary.BigEndian.Uint32(v))
	return made, closer.Close()
}

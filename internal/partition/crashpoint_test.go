package partition

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"log/slog"
	"math/rand/v2"
	"os"
	"sync"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"
	"github.com/cockroachdb/pebble/v2/vfs/errorfs"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/journal"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

var everyPoint = flag.Bool("everypoint", false, "crash at every operation on the file system, not at some of them")

// points is how many operations a test chooses when it does not take all.
const points = 60

// watch counts the operations on the journal's file system and does something at one of them.
type watch struct {
	count atomic.Int64
	at    int64
	act   func(errorfs.Op) error
	kinds func(errorfs.Op) bool // nil: all count
}

func (w *watch) String() string { return "watch" }

// MaybeError implements errorfs.Injector.
func (w *watch) MaybeError(op errorfs.Op) error {
	if w.kinds != nil && !w.kinds(op) {
		return nil
	}
	if n := w.count.Add(1); w.act != nil && n >= w.at {
		return w.act(op)
	}
	return nil
}

// promises is what the script was told.
type promises struct {
	mu       sync.Mutex
	active   map[int64]bool // instance → it is not known to have ended
	messages []string
}

func (p *promises) copy() *promises {
	p.mu.Lock()
	defer p.mu.Unlock()
	c := &promises{active: map[int64]bool{}, messages: append([]string(nil), p.messages...)}
	for k, v := range p.active {
		c.active[k] = v
	}
	return c
}

// run is one life of a partition on a file system.
type run struct {
	journal   *journal.Journal
	partition *Partition
}

func begin(fs vfs.FS) (*run, error) {
	j, err := journal.Open(journal.Options{Dir: "data", FS: fs, CacheBytes: 1 << 20})
	if err != nil {
		return nil, err
	}
	p, err := Open(Options{Number: 1, Partitions: 1, Journal: j, Now: func() int64 { return 1_000_000 }, Logger: slog.New(slog.DiscardHandler),
		Feed: func(int64, []record.Record) error { return nil }, Lag: func() time.Duration { return 0 },
		Deliver: func([]state.Outgoing) {}, Work: func([]engine.Work) {}})
	if err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return &run{j, p}, nil
}

func (r *run) end() {
	_ = r.partition.Close()
	_ = r.journal.Close()
}

func (r *run) do(cmd engine.Command) (any, error) {
	ctx, cancel := context.WithTimeout(context.Background(), 20*time.Second)
	defer cancel()
	return r.partition.Do(ctx, Starting, cmd, 100)
}

// script is the workload: a deployment, instances, jobs done and not done, messages. It stops at the first error.
func script(r *run, p *promises) error {
	content, err := os.ReadFile("../cluster/testdata/one-task.bpmn")
	if err != nil {
		return err
	}
	deploy, refused := engine.Prepare("", []*engine.File{{Name: "one-task.bpmn", Content: content}})
	if refused != nil {
		return refused
	}
	if _, err := r.do(deploy); err != nil {
		return err
	}
	for i := range 12 {
		v, err := r.do(&engine.CreateInstance{ProcessID: "one-task", Version: -1, Variables: []byte(`{"n":1}`)})
		if err != nil {
			return err
		}
		p.mu.Lock()
		p.active[v.(*engine.Created).Key] = true
		p.mu.Unlock()
		if i%2 == 0 {
			if err := workOne(r, p); err != nil {
				return err
			}
		}
		id := fmt.Sprint("m-", i)
		if _, err := r.do(&engine.PublishMessage{Name: "news", CorrelationKey: id, ID: id, TimeToLive: 1 << 40}); err != nil {
			return err
		}
		p.mu.Lock()
		p.messages = append(p.messages, id)
		p.mu.Unlock()
	}
	return nil
}

func workOne(r *run, p *promises) error {
	v, err := r.do(&engine.ActivateJobs{Type: "work", Timeout: 60_000, Max: 1, Tenants: []string{engine.DefaultTenant}})
	if err != nil {
		return err
	}
	for _, j := range v.(*engine.Activated).Jobs {
		p.mu.Lock()
		delete(p.active, j.ProcessInstance) // whether it has ended is open until the answer
		p.mu.Unlock()
		if _, err := r.do(&engine.CompleteJob{Key: j.Key}); err != nil {
			return err
		}
		p.mu.Lock()
		p.active[j.ProcessInstance] = false
		p.mu.Unlock()
	}
	return nil
}

// check opens a file system as a crash left it and looks for what was promised.
func check(fs vfs.FS, p *promises) error {
	r, err := begin(fs)
	if err != nil {
		return fmt.Errorf("the store does not open: %w", err)
	}
	defer r.end()
	var problems []error
	var position int64
	r.journal.View(1, func(tx *state.Tx) {
		position = tx.Meta().Position
		for key, active := range p.active {
			if got := tx.Instance(key) != nil; got != active {
				problems = append(problems, fmt.Errorf("instance %d: active %v, promised %v", key, got, active))
			}
		}
		for _, id := range p.messages {
			if !tx.MessageIDTaken(engine.DefaultTenant, "news", id, id) {
				problems = append(problems, fmt.Errorf("message %s is gone", id))
			}
		}
	})
	next := int64(1)
	err = r.journal.Read(1, 0, func(e journal.Entry) error {
		if e.Position != next {
			return fmt.Errorf("the log has position %d where %d was expected", e.Position, next)
		}
		next++
		return nil
	})
	if err == nil && next-1 != position {
		err = fmt.Errorf("the log ends at %d, the state at %d", next-1, position)
	}
	return errors.Join(append(problems, err)...)
}

// operations is how many operations on the file system opening takes, and how many the script makes with it.
func operations(t *testing.T, kinds func(errorfs.Op) bool) (opening, all int64) {
	t.Helper()
	w := &watch{kinds: kinds}
	r, err := begin(errorfs.Wrap(vfs.NewCrashableMem(), w))
	if err != nil {
		t.Fatal(err)
	}
	opening = w.count.Load()
	if err := script(r, &promises{active: map[int64]bool{}}); err != nil {
		t.Fatal(err)
	}
	all = w.count.Load()
	r.end()
	return opening, all
}

// TestACrashAtAnyOperation takes a copy of the disk at an operation, as a power cut would leave it: with what was synced and
// none, some or all of the rest. All that was promised by then must be in the copy.
func TestACrashAtAnyOperation(t *testing.T) {
	_, total := operations(t, nil)
	step := max(1, total/points)
	if *everyPoint {
		step = 1
	}
	t.Logf("%d operations, a crash at every %d.", total, step)
	for at := int64(1); at <= total; at += step {
		crashAt(t, at)
	}
}

func crashAt(t *testing.T, at int64) {
	t.Helper()
	disk := vfs.NewCrashableMem()
	p := &promises{active: map[int64]bool{}}
	var once sync.Once
	var left *vfs.MemFS
	var told *promises
	w := &watch{at: at, act: func(errorfs.Op) error {
		once.Do(func() {
			told = p.copy() // first what was promised, then the disk: never the other way round
			percent := []int{0, 30, 100}[at%3]
			left = disk.CrashClone(vfs.CrashCloneCfg{UnsyncedDataPercent: percent, RNG: rand.New(rand.NewPCG(uint64(at), 7))})
		})
		return nil
	}}
	r, err := begin(errorfs.Wrap(disk, w))
	if err != nil {
		t.Fatal(err)
	}
	if err := script(r, p); err != nil {
		t.Fatal(err)
	}
	r.end()
	if left == nil { // the run took fewer operations than the one that was counted
		return
	}
	if err := check(left, told); err != nil {
		t.Errorf("crash at operation %d: %v", at, err)
	}
}

// TestADiskThatFails lets the operations of a kind fail from one of them on. The partition must say so, and what it had promised must
// be on the disk; it must never go on as if nothing had happened.
func TestADiskThatFails(t *testing.T) {
	for _, c := range []struct {
		name  string
		err   error
		kinds func(errorfs.Op) bool
	}{
		{"syncs fail", syscall.EIO, func(op errorfs.Op) bool {
			return op.Kind == errorfs.OpFileSync || op.Kind == errorfs.OpFileSyncData || op.Kind == errorfs.OpFileSyncTo
		}},
		{"the disk is full", syscall.ENOSPC, func(op errorfs.Op) bool {
			return op.Kind == errorfs.OpFileWrite || op.Kind == errorfs.OpFileWriteAt
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			opening, total := operations(t, c.kinds)
			t.Logf("%d operations to open, %d in all", opening, total)
			for at := int64(1); at <= opening; at += 3 {
				if r, err := begin(errorfs.Wrap(vfs.NewCrashableMem(), &watch{at: at, kinds: c.kinds, act: func(errorfs.Op) error { return c.err }})); err == nil {
					r.end()
				}
			}
			for at := opening + 1; at <= total; at += max(1, (total-opening)/8) {
				failFrom(t, at, c.err, c.kinds)
			}
		})
	}
}

func failFrom(t *testing.T, at int64, cause error, kinds func(errorfs.Op) bool) {
	t.Helper()
	disk := vfs.NewCrashableMem()
	p := &promises{active: map[int64]bool{}}
	w := &watch{at: at, kinds: kinds, act: func(errorfs.Op) error { return cause }}
	r, err := begin(errorfs.Wrap(disk, w))
	if err != nil {
		t.Fatal(err)
	}
	failed := script(r, p)
	if failed == nil && w.count.Load() > at {
		t.Errorf("operation %d failed, and every command was answered as done", at)
	}
	if failed != nil && r.partition.Err() == nil {
		t.Errorf("operation %d failed a command (%v), but the partition goes on", at, failed)
	}
	left := disk.CrashClone(vfs.CrashCloneCfg{})
	if err := check(left, p.copy()); err != nil {
		t.Errorf("failure from operation %d on: %v", at, err)
	}
}

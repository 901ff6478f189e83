package projection

import (
	"context"
	"errors"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/tutti-io/tutti/internal/record"
)

// TestFeedBlocksWhileTheQueueIsFull and goes on when there is room again; Close ends it.
func TestFeedBlocksWhileTheQueueIsFull(t *testing.T) {
	s, err := Open(Options{QueueBytes: 1000, Linger: -1})
	if err != nil {
		t.Fatal(err)
	}
	held, release := make(chan struct{}), make(chan struct{})
	go func() {
		_ = s.withWriter(context.Background(), func(context.Context, *writer) error {
			close(held)
			<-release
			return nil
		})
	}()
	<-held // nothing is written from now on
	created, _ := oneTask(firstKey + 100)
	feed(t, s, 1, 1, created...) // larger than the queue, but the only one
	second := make(chan error)
	go func() { second <- s.Feed(Batch{Partition: 1, Position: 2, Records: created}) }()
	select {
	case err := <-second:
		t.Fatalf("Feed did not block: %v", err)
	default:
	}
	close(release)
	if err := <-second; err != nil {
		t.Fatal(err)
	}
	wait(t, s, 1, 2)
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Wait(context.Background(), 1, 3); !errors.Is(err, ErrClosed) {
		t.Errorf("Wait after Close: %v", err)
	}
	if _, err := s.Retain(context.Background(), 1); !errors.Is(err, ErrClosed) {
		t.Errorf("Retain after Close: %v", err)
	}
	if _, err := os.Stat(s.temporary.path); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("the temporary folder is still there: %v", err)
	}
}

// TestReadersSeeWholeBatches: while several partitions write, a reader sees an instance with all of its batch or not at all.
func TestReadersSeeWholeBatches(t *testing.T) {
	s := open(t, Options{Dir: t.TempDir(), Linger: -1})
	const partitions, batches = 3, 60
	var writers, readers sync.WaitGroup
	done := make(chan struct{})
	for p := int64(1); p <= partitions; p++ {
		writers.Go(func() {
			for i := int64(1); i <= batches; i++ {
				created, completed := oneTask(p<<51 + 100*i)
				if err := s.Feed(Batch{Partition: int32(p), Position: i, Records: append(created, completed...)}); err != nil {
					t.Error(err)
					return
				}
				if err := s.Wait(context.Background(), int32(p), i); err != nil {
					t.Error(err)
					return
				}
				if n := count(t, s, "SELECT count(*) FROM process_instance WHERE key = ?", p<<51+100*i); n != 1 {
					t.Errorf("instance %d of partition %d is not visible after Wait", i, p)
				}
			}
		})
	}
	for range 2 {
		readers.Go(func() {
			for {
				select {
				case <-done:
					return
				default:
				}
				if n := count(t, s, "SELECT (SELECT count(*) FROM process_instance) * 3 - (SELECT count(*) FROM element_instance)"); n != 0 {
					t.Errorf("a reader sees half a batch: %d", n)
					return
				}
				for _, i := range all(t, s, ProcessInstances) {
					if i.Definition != orderProcess || i.State != "COMPLETED" {
						t.Errorf("a reader sees %+v", i)
						return
					}
				}
			}
		})
	}
	readers.Go(func() {
		for {
			select {
			case <-done:
				return
			default:
			}
			if err := s.Checkpoint(context.Background()); err != nil {
				t.Error(err)
				return
			}
			if _, err := s.Retain(context.Background(), 0); err != nil {
				t.Error(err)
				return
			}
		}
	})
	writers.Wait()
	close(done)
	readers.Wait()
	if err := s.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	for p := int32(1); p <= partitions; p++ {
		if s.Durable(p) != batches {
			t.Errorf("durable position of partition %d: %d, want %d", p, s.Durable(p), batches)
		}
	}
}

// TestAbandonedFile opens a copy of the file and its write-ahead log taken while the store was writing, as a crash would
// leave them: it holds exactly the batches up to its position.
func TestAbandonedFile(t *testing.T) {
	dir := t.TempDir()
	s := open(t, Options{Dir: dir, Linger: -1})
	for i := int64(1); i <= 50; i++ {
		created, _ := oneTask(firstKey + 100*i)
		feed(t, s, 1, i, created...)
		wait(t, s, 1, i)
		if i%17 == 0 {
			if err := s.Checkpoint(context.Background()); err != nil {
				t.Fatal(err)
			}
		}
		if i%10 != 0 {
			continue
		}
		crashed := t.TempDir()
		for _, name := range []string{"read.db", "read.db-wal"} {
			data, err := os.ReadFile(filepath.Join(dir, name))
			if err != nil {
				t.Fatal(err)
			}
			if name == "read.db-wal" && i == 30 { // the end of the log never reached the disk
				data = data[:len(data)-len(data)/3]
			}
			if err := os.WriteFile(filepath.Join(crashed, name), data, 0o600); err != nil {
				t.Fatal(err)
			}
		}
		found, err := Open(Options{Dir: crashed, Linger: -1})
		if err != nil {
			t.Fatal(err)
		}
		at := found.Position(1)
		if at < s.Durable(1) || at > i || at < i && i != 30 {
			t.Errorf("after batch %d the copy is at %d, durable were %d", i, at, s.Durable(1))
		}
		if n := count(t, found, "SELECT count(*) FROM process_instance"); n != at {
			t.Errorf("the copy holds %d instances at position %d", n, at)
		}
		var records []record.Record
		for missing := at + 1; missing <= i; missing++ {
			records, _ = oneTask(firstKey + 100*missing)
			feed(t, found, 1, missing, records...)
		}
		wait(t, found, 1, i)
		if n := count(t, found, "SELECT count(*) FROM element_instance"); n != 2*i {
			t.Errorf("after catching up the copy holds %d element instances, want %d", n, 2*i)
		}
		if err := found.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestVacuum: removed instances give their pages back.
func TestVacuum(t *testing.T) {
	s := open(t, Options{Dir: t.TempDir()})
	var records []record.Record
	for i := int64(1); i <= 2000; i++ {
		created, completed := oneTask(firstKey + 100*i)
		records = append(append(records, created...), completed...)
	}
	feed(t, s, 1, 1, records...)
	wait(t, s, 1, 1)
	before := count(t, s, "SELECT page_count FROM pragma_page_count")
	if removed, err := s.Retain(context.Background(), someTime*2); err != nil || removed != 2000 {
		t.Fatalf("removed %d, %v", removed, err)
	}
	if after := count(t, s, "SELECT page_count FROM pragma_page_count"); after >= before/2 {
		t.Errorf("%d pages before, %d after everything was removed", before, after)
	}
	if err := s.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	info, err := os.Stat(s.file)
	if err != nil || info.Size() >= before*4096/2 {
		t.Errorf("the file has %d bytes, %v", info.Size(), err)
	}
}

package partition

import (
	"context"
	"errors"
	"sync"
	"testing"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/tutti-io/tutti/internal/engine"
)

// TestCallersThatGoLeaveNothing has callers whose time is over before their command, or about when it, is executed. Nobody is
// waited for in the end, and no place is kept.
func TestCallersThatGoLeaveNothing(t *testing.T) {
	r, err := begin(vfs.NewMem())
	if err != nil {
		t.Fatal(err)
	}
	defer r.end()
	p := r.partition
	var callers sync.WaitGroup
	for range 8 {
		callers.Go(func() {
			for i := range 200 {
				ctx, cancel := context.WithCancel(t.Context())
				if i%2 == 0 {
					cancel()
				} else {
					go cancel()
				}
				_, err := p.Do(ctx, Finishing, &engine.Rest{}, 10)
				var refused *engine.Rejection
				if err != nil && !errors.As(err, &refused) { // too late, or too much at once
					t.Error(err)
				}
				cancel()
			}
		})
	}
	callers.Wait()
	for { // behind all others, once there is room
		if _, err := p.Do(t.Context(), Starting, &engine.Rest{}, 10); err == nil {
			break
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	if _, inside := p.Limit(); len(p.waiting) != 0 || inside != 0 {
		t.Errorf("%d callers are waited for, %d places are taken", len(p.waiting), inside)
	}
}

// TestACommandThatNobodyWaitsForIsNotExecuted puts one into a batch after its caller has gone.
func TestACommandThatNobodyWaitsForIsNotExecuted(t *testing.T) {
	r, err := begin(vfs.NewMem())
	if err != nil {
		t.Fatal(err)
	}
	defer r.end()
	p := r.partition
	reply := func(any, error) {}
	gone := &request{cmd: &engine.PinClock{At: 1}, lane: Finishing, size: 10, reply: reply}
	waits := &request{cmd: &engine.Rest{}, lane: Finishing, reply: reply}
	for _, it := range []*request{gone, waits} {
		if !p.limiter.enter(it.lane, it.size) {
			t.Fatal("no place")
		}
	}
	p.forget(gone)
	if batch := p.admit([]*request{gone, waits}); len(batch) != 1 || batch[0] != waits || p.waiting[waits.id] != waits || gone.id != 0 {
		t.Errorf("%d commands are admitted", len(batch))
	}
	if _, inside := p.Limit(); inside != 1 {
		t.Errorf("%d places are taken, want 1", inside)
	}
}

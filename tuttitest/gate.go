package tuttitest

import (
	"context"
	"sync"
)

// gate lets requests to a cluster in until its test ends, so that none reaches the test that has it next.
type gate struct {
	mu     sync.Mutex
	ended  context.Context // nil before the first request
	end    context.CancelFunc
	closed bool
	inside sync.WaitGroup
}

func (g *gate) enter(ctx context.Context) (_ context.Context, leave func(), ok bool) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.closed {
		return nil, nil, false
	}
	if g.ended == nil {
		g.ended, g.end = context.WithCancel(context.Background())
	}
	ctx, cancel := context.WithCancel(ctx)
	stop := context.AfterFunc(g.ended, cancel)
	g.inside.Add(1)
	return ctx, func() { stop(); cancel(); g.inside.Done() }, true
}

// close ends the requests inside and waits for them.
func (g *gate) close() {
	g.mu.Lock()
	g.closed = true
	if g.end != nil {
		g.end()
	}
	g.mu.Unlock()
	g.inside.Wait()
}

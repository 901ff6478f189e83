package tutti

import (
	"context"
	"encoding/json"
	"net/http"
	"sync"
	"time"
)

// briefly is how long requests are given to end by themselves before those that wait for work are ended.
const briefly = 250 * time.Millisecond

// A gate counts the requests inside and, once closed, lets no more in.
type gate struct {
	mu     sync.RWMutex // held for reading by who enters, so that none slips in while the gate closes
	closed bool
	inside sync.WaitGroup
}

func (g *gate) enter() bool {
	g.mu.RLock()
	defer g.mu.RUnlock()
	if !g.closed {
		g.inside.Add(1)
	}
	return !g.closed
}

// close lets no more in and returns a channel that is closed when all have left.
func (g *gate) close() <-chan struct{} {
	g.mu.Lock()
	g.closed = true
	g.mu.Unlock()
	empty := make(chan struct{})
	go func() {
		g.inside.Wait()
		close(empty)
	}()
	return empty
}

func (g *gate) isClosed() bool {
	g.mu.RLock()
	defer g.mu.RUnlock()
	return g.closed
}

// guard puts the gate in front of a handler.
func (g *gate) guard(next http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if !g.enter() {
			refuse(w, r, "The cluster is stopping and takes no new requests; nothing was executed. Try again once it is back.")
			return
		}
		defer g.inside.Done()
		next.ServeHTTP(w, r)
	})
}

// drain closes the gate and waits: for all inside briefly, then, having called end to wake those that wait, until ctx is done.
func (g *gate) drain(ctx context.Context, end func() error) error {
	empty := g.close()
	timer := time.NewTimer(briefly)
	defer timer.Stop()
	select {
	case <-empty:
	case <-timer.C:
	case <-ctx.Done():
	}
	err := end()
	select {
	case <-empty:
	case <-ctx.Done():
	}
	return err
}

func refuse(w http.ResponseWriter, r *http.Request, detail string) {
	w.Header().Set("Content-Type", "application/problem+json")
	w.WriteHeader(http.StatusServiceUnavailable)
	_ = json.NewEncoder(w).Encode(map[string]any{
		"type": "about:blank", "title": "UNAVAILABLE", "status": http.StatusServiceUnavailable, "detail": detail, "instance": r.URL.Path,
	})
}

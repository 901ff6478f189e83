package bench

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"time"
)

func (r *run) straightThrough(ctx context.Context) (*StraightThrough, error) {
	id := "bench-straight-" + r.id
	definition, err := r.deploy(ctx, id, straight(id))
	if err != nil {
		return nil, err
	}
	body := fmt.Appendf(nil, `{"processDefinitionKey":%s,"variables":{"order":"A-1042","amount":129.95},"awaitCompletion":true,"requestTimeout":30000}`, definition)
	s := &StraightThrough{}
	if s.One, err = r.await(ctx, body, 1, 0); err != nil {
		return nil, err
	}
	s.Many, err = r.await(ctx, body, r.Connections, r.Rate)
	return s, err
}

// await creates instances over some connections, each waiting for the end of one before the next.
func (r *run) await(ctx context.Context, body []byte, connections int, rate float64) (Await, error) {
	r.Progress(fmt.Sprintf("straight-through: %d connections, %v after %v of warm-up", connections, r.Duration, r.Warmup))
	working, stop := context.WithCancel(ctx)
	defer stop()
	w := r.window(stop, rate)
	used := r.meter(working, w)
	tallies := make([]tally, connections)
	var creating sync.WaitGroup
	for i := range tallies {
		creating.Go(func() { r.awaiter(working, w, body, &tallies[i]) })
	}
	creating.Wait()
	if err := w.broken(ctx); err != nil {
		return Await{}, err
	}
	all := sum(tallies)
	return Await{
		Load:               r.load(w, connections, rate, used, all.count),
		Completed:          all.count,
		CompletedPerSecond: round(float64(all.count)/r.Duration.Seconds(), 1),
		Await:              all.latency.latency(),
	}, nil
}

func (r *run) awaiter(ctx context.Context, w *window, body []byte, t *tally) {
	c := r.to.connection()
	defer c.close()
	for {
		due, more := w.next(ctx, r.Warmup)
		if !more {
			return
		}
		if _, ok := w.send(ctx, c, "/v2/process-instances", body, http.StatusOK); !ok {
			continue
		}
		if now := time.Now(); w.holds(now) {
			t.count++
			t.latency.add(now.Sub(due))
		}
	}
}

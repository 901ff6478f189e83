package bench

import (
	"context"
	"fmt"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

const (
	activators   = 2  // connections that wait for jobs
	jobsAtATime  = 64 // that one activation asks for
	longPoll     = 5 * time.Second
	drainTimeout = 15 * time.Second // to work off what is under way at the end
)

// taskLoad is one load of instances with a job.
type taskLoad struct {
	*run
	w       *window
	id      string
	create  []byte         // body of a creation
	slots   chan struct{}  // one is held by every instance under way
	jobs    chan []byte    // keys of jobs that wait to be completed
	created atomic.Int64   // ever
	done    atomic.Int64   // ever
	working sync.WaitGroup // activators and completers
}

// tally is what one goroutine measured.
type tally struct {
	count   int64
	latency histogram
}

func (r *run) oneTask(ctx context.Context) (*OneTask, error) {
	l := &taskLoad{run: r, id: "bench-one-task-" + r.id, slots: make(chan struct{}, r.Backlog), jobs: make(chan []byte, 2*jobsAtATime)}
	definition, err := r.deploy(ctx, l.id, oneTask(l.id))
	if err != nil {
		return nil, err
	}
	l.create = fmt.Appendf(nil, `{"processDefinitionKey":%s,"variables":{"order":"A-1042","amount":129.95}}`, definition)
	r.Progress(fmt.Sprintf("one-task: %d connections, %v after %v of warm-up", r.Connections, r.Duration, r.Warmup))

	working, stop := context.WithCancel(ctx)
	defer stop()
	l.w = r.window(stop, r.Rate)
	used := r.meter(working, l.w)
	completed := make([]tally, r.Connections)
	activating := l.startWorkers(working, completed)
	created := make([]tally, r.Connections)
	var creating sync.WaitGroup
	for i := range created {
		creating.Go(func() { l.creator(working, &created[i]) })
	}
	creating.Wait()
	l.drain(working)
	stop()
	activating.Wait()
	close(l.jobs)
	l.working.Wait()
	if err := l.w.broken(ctx); err != nil {
		return nil, err
	}
	return l.report(created, completed, used), nil
}

func (l *taskLoad) startWorkers(ctx context.Context, completed []tally) *sync.WaitGroup {
	var activating sync.WaitGroup
	for range activators {
		activating.Go(func() { l.activator(ctx) })
	}
	for i := range completed {
		l.working.Go(func() { l.completer(ctx, &completed[i]) })
	}
	return &activating
}

func (l *taskLoad) report(created, completed []tally, used func(int64) (cpu, own *float64, written *int64)) *OneTask {
	in, out := sum(created), sum(completed)
	seconds := l.Duration.Seconds()
	return &OneTask{
		Load:             l.load(l.w, l.Connections, l.Rate, used, out.count),
		Backlog:          l.Backlog,
		Created:          in.count,
		Completed:        out.count,
		CreatedPerSecond: round(float64(in.count)/seconds, 1), CompletedPerSecond: round(float64(out.count)/seconds, 1),
		Create: in.latency.latency(), Complete: out.latency.latency(),
		Left: l.created.Load() - l.done.Load(),
	}
}

func sum(tallies []tally) *tally {
	all := &tally{}
	for i := range tallies {
		all.count += tallies[i].count
		all.latency.merge(&tallies[i].latency)
	}
	return all
}

// creator creates instances until the time is up. A slot is taken for each and given back by whoever completes a job.
func (l *taskLoad) creator(ctx context.Context, t *tally) {
	c := l.to.connection()
	defer c.close()
	timeUp, cancel := context.WithDeadline(ctx, l.w.to)
	defer cancel()
	for {
		due, more := l.w.next(ctx, l.Warmup)
		if !more {
			return
		}
		select {
		case l.slots <- struct{}{}:
		case <-timeUp.Done():
			return
		}
		if l.w.interval == 0 {
			due = time.Now() // waiting for a slot is the closed loop, not the server's answer
		}
		if _, ok := l.w.send(ctx, c, "/v2/process-instances", l.create, http.StatusOK); !ok {
			<-l.slots
			continue
		}
		l.created.Add(1)
		if now := time.Now(); l.w.holds(now) {
			t.count++
			t.latency.add(now.Sub(due))
		}
	}
}

func (l *taskLoad) activator(ctx context.Context) {
	c := l.to.connection()
	defer c.close()
	body := fmt.Appendf(nil, `{"type":%q,"worker":"bench","timeout":60000,"maxJobsToActivate":%d,"requestTimeout":%d}`,
		l.id, jobsAtATime, longPoll.Milliseconds())
	var found [][]byte
	for ctx.Err() == nil {
		answer, ok := l.w.send(ctx, c, "/v2/jobs/activation", body, http.StatusOK)
		if !ok {
			continue
		}
		if found = keys(found[:0], answer, "jobKey"); len(found) == 0 {
			found = keys(found, answer, "key")
		}
		for _, key := range found {
			select {
			case l.jobs <- key:
			case <-ctx.Done():
				return
			}
		}
	}
}

func (l *taskLoad) completer(ctx context.Context, t *tally) {
	c := l.to.connection()
	defer c.close()
	body := []byte(`{"variables":{"approved":true,"rate":4}}`)
	for key := range l.jobs {
		begun := time.Now()
		if _, ok := l.w.send(ctx, c, "/v2/jobs/"+string(key)+"/completion", body, http.StatusNoContent); !ok {
			continue
		}
		l.done.Add(1)
		select {
		case <-l.slots:
		default: // its creation was taken for failed, and gave the slot back
		}
		if now := time.Now(); l.w.holds(now) {
			t.count++
			t.latency.add(now.Sub(begun))
		}
	}
}

// drain lets what was created be completed.
func (l *taskLoad) drain(ctx context.Context) {
	l.Progress("one-task: working off what is under way")
	until := time.Now().Add(drainTimeout)
	for l.done.Load() < l.created.Load() && time.Now().Before(until) && wait(ctx, 5*time.Millisecond) {
	}
}

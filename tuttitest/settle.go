package tuttitest

import (
	"context"
	"fmt"
	"time"
)

// patience is how long the kit waits for the cluster to come to rest.
const patience = 30 * time.Second

// Settle lets everything happen that follows from what was done so far, the work of stand-ins included. The other methods of this
// package do it by themselves; it is for tests that act past them.
func (c *Cluster) Settle() {
	c.t.Helper()
	ctx, cancel := context.WithTimeout(c.ctx, patience)
	defer cancel()
	for done := 0; ; {
		c.dirty.Store(false)
		rest, err := c.cluster.Settle(ctx)
		if err != nil {
			if ctx.Err() != nil {
				c.t.Fatalf("the cluster did not come to rest within %v: does a process go round, by a timer of no time or by messages to itself?", patience)
			}
			c.t.Fatalf("waiting for the cluster to come to rest: %v", err)
		}
		n := 0
		if rest.NewJobs || c.ask {
			var last string
			if n, last = c.answerJobs(ctx); done+n > c.maxJobs {
				c.t.Fatalf("one action of the test made more than %d jobs, the last of type %q: is there a way out of the loop?", c.maxJobs, last)
			}
			done += n
			c.ask = n > 0
		}
		if n == 0 && !c.dirty.Load() {
			c.nextDue = rest.NextDue
			clear(c.views)
			return
		}
	}
}

// answerJobs lets every stand-in do a job, and tells how many there were.
func (c *Cluster) answerJobs(ctx context.Context) (done int, last string) {
	c.t.Helper()
	for _, s := range c.standIns {
		n, err := s.worker.RunOnce(ctx)
		if ctx.Err() != nil {
			c.t.Fatalf("the cluster did not come to rest within %v, with jobs of type %q: is there a way out of the loop?", patience, s.jobType)
		}
		if err != nil {
			c.t.Fatalf("asking for jobs of type %q: %v", s.jobType, err)
		}
		if s.trouble != nil {
			c.t.Fatalf("answering a job of type %q: %v", s.jobType, s.trouble)
		}
		if done += n; n > 0 {
			last = s.jobType
		}
	}
	return done, last
}

// look makes sure that what is read now is how things are.
func (c *Cluster) look() {
	c.t.Helper()
	if c.dirty.Load() {
		c.Settle()
	}
}

func plural(n int, one, many string) string {
	if n == 1 {
		return fmt.Sprintf("%d %s", n, one)
	}
	return fmt.Sprintf("%d %s", n, many)
}

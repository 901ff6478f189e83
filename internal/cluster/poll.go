package cluster

import (
	"context"
	"sync"
	"time"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

// maxPolls bounds how many long polls may wait at a time; one more is answered at once, with no jobs.
const maxPolls = 20_000

// polls are the long polls that wait for jobs of a type. News of a job wakes one of them; the one that was woken wakes the next when
// it may have left some.
type polls struct {
	mu      sync.Mutex
	waiting map[engine.Work][]*poll
	count   int
}

type poll struct {
	woken chan struct{}
	wants []engine.Work
}

// announce wakes a poll for each kind of work.
func (p *polls) announce(work []engine.Work) {
	p.mu.Lock()
	defer p.mu.Unlock()
	for _, w := range work {
		p.wakeOne(w)
	}
}

func (p *polls) wakeOne(w engine.Work) {
	if list := p.waiting[w]; len(list) > 0 {
		first := list[0]
		p.drop(first)
		close(first.woken)
	}
}

// enter lets a poll wait; nil when there are too many.
func (p *polls) enter(wants []engine.Work) *poll {
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.count >= maxPolls {
		return nil
	}
	if p.waiting == nil {
		p.waiting = map[engine.Work][]*poll{}
	}
	it := &poll{woken: make(chan struct{}), wants: wants}
	p.count++
	for _, w := range wants {
		p.waiting[w] = append(p.waiting[w], it)
	}
	return it
}

// leave ends a poll's waiting. If it had been woken meanwhile, another one gets the news.
func (p *polls) leave(it *poll) {
	p.mu.Lock()
	defer p.mu.Unlock()
	select {
	case <-it.woken:
		for _, w := range it.wants {
			p.wakeOne(w)
		}
	default:
		p.drop(it)
	}
}

func (p *polls) drop(it *poll) {
	p.count--
	for _, w := range it.wants {
		list := p.waiting[w]
		for i := range list {
			if list[i] == it {
				list = append(list[:i:i], list[i+1:]...)
				break
			}
		}
		if len(list) == 0 {
			delete(p.waiting, w)
		} else {
			p.waiting[w] = list
		}
	}
}

// ActivateJobs hands out jobs from all partitions; when there are none it waits for some up to wait.
func (c *Cluster) ActivateJobs(ctx context.Context, cmd *engine.ActivateJobs, wait time.Duration) (*engine.Activated, error) {
	out, err := c.activateNow(ctx, cmd)
	if err != nil || len(out.Jobs) > 0 || wait <= 0 {
		return out, err
	}
	var wants []engine.Work
	for _, t := range cmd.Tenants {
		wants = append(wants, engine.Work{Tenant: t, Type: cmd.Type})
	}
	over := time.NewTimer(wait)
	defer over.Stop()
	for {
		it := c.polls.enter(wants)
		if it == nil {
			return out, nil
		}
		if out, err = c.activateNow(ctx, cmd); err != nil || len(out.Jobs) > 0 { // one may have come in between
			c.polls.leave(it)
			return out, err
		}
		select {
		case <-it.woken:
			if out, err = c.activateNow(ctx, cmd); err != nil || len(out.Jobs) > 0 {
				return out, err
			}
		case <-over.C:
			c.polls.leave(it)
			return out, nil
		case <-ctx.Done():
			c.polls.leave(it)
			return out, nil
		case <-c.stop:
			c.polls.leave(it)
			return out, nil
		}
	}
}

// activateNow asks the partitions in turn, beginning with another one each time.
func (c *Cluster) activateNow(ctx context.Context, cmd *engine.ActivateJobs) (*engine.Activated, error) {
	out := &engine.Activated{}
	first := int(c.next.Add(1))
	for i := range c.partitions {
		p := c.partitions[(first+i)%len(c.partitions)]
		part := *cmd
		part.Max = cmd.Max - len(out.Jobs)
		v, err := p.Do(ctx, partition.Finishing, &part, 0)
		if err != nil {
			if len(out.Jobs) > 0 {
				break // what is activated must reach its worker
			}
			return out, err
		}
		if out.Jobs = append(out.Jobs, v.(*engine.Activated).Jobs...); len(out.Jobs) >= cmd.Max {
			c.moreFor(cmd)
			break
		}
	}
	return out, nil
}

// moreFor wakes the next poll after one that took as many jobs as it wanted.
func (c *Cluster) moreFor(cmd *engine.ActivateJobs) {
	c.polls.mu.Lock()
	defer c.polls.mu.Unlock()
	for _, t := range cmd.Tenants {
		c.polls.wakeOne(engine.Work{Tenant: t, Type: cmd.Type})
	}
}

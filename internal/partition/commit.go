package partition

import (
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/journal"
)

// commit is a decided batch on its way to the disk.
type commit struct {
	journal *journal.Batch // nil: nothing was changed
	out     *engine.Outcome
	room    []room // what the batch's commands took in the limiter
	answers []answer
}

// room is a command's place in the limiter; it is given back when the command is durable, whenever its reply comes.
type room struct {
	lane Lane
	size int
}

type answer struct {
	to    *request
	value any
	err   error
}

// commit lets the outcomes of batches out, in order, once they are durable.
func (p *Partition) commit() {
	defer p.done.Done()
	var broken error
	for c := range p.commits {
		if broken == nil {
			broken = p.release(c)
			if broken != nil {
				p.fail(broken)
			}
		}
		for _, r := range c.room {
			p.limiter.leave(r.lane, r.size)
		}
		for _, a := range c.answers {
			if broken != nil {
				a.to.reply(nil, p.Err())
				continue
			}
			a.to.reply(a.value, a.err)
		}
	}
}

// release waits for a batch and gives its outcome to the read model and the other partitions.
func (p *Partition) release(c *commit) error {
	if c.journal == nil {
		return nil
	}
	if err := c.journal.Wait(); err != nil {
		return err
	}
	if err := p.o.Feed(c.out.Position, c.out.Records); err != nil {
		return err
	}
	p.stats.Records.Add(int64(len(c.out.Records)))
	p.position.Store(c.out.Position)
	if len(c.out.Outgoing) > 0 {
		p.o.Deliver(c.out.Outgoing)
	}
	if len(c.out.Work) > 0 {
		p.o.Work(c.out.Work)
	}
	return nil
}

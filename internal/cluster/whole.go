package cluster

import (
	"context"
	"errors"
	"slices"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

// Rest is how a cluster at rest is.
type Rest struct {
	NextDue int64 // Unix milliseconds of what is due next; 0: nothing ever
	NewJobs bool  // some became available since Settle was called last
}

// Settle waits until the cluster is at rest: nothing is due, no work is put off, and no message between partitions is under
// way. While somebody goes on sending commands that may be never.
//
// With several partitions one look at each is not enough, as a message may be on its way behind the one who looks. If two rounds in
// which all are at rest find the same positions, nothing happened in between, and between the rounds all were at rest together.
func (c *Cluster) Settle(ctx context.Context) (Rest, error) {
	var before []int64
	for rest := (Rest{}); ; {
		rest.NextDue = 0
		positions := make([]int64, 0, len(c.partitions))
		for _, p := range c.partitions {
			position, err := c.settle(ctx, p, &rest)
			if err != nil {
				return rest, err
			}
			positions = append(positions, position)
		}
		if len(c.partitions) == 1 || slices.Equal(positions, before) {
			return rest, nil
		}
		before = positions
	}
}

// settle waits until a partition is at rest by itself, and adds how it is then.
func (c *Cluster) settle(ctx context.Context, p *partition.Partition, rest *Rest) (position int64, err error) {
	for {
		v, err := p.Do(ctx, partition.Finishing, &engine.Rest{}, 0)
		if err != nil {
			return 0, err
		}
		r := v.(*engine.Rested)
		rest.NewJobs = rest.NewJobs || r.NewJobs
		if r.AtRest {
			if r.NextDue != 0 && (rest.NextDue == 0 || r.NextDue < rest.NextDue) {
				rest.NextDue = r.NextDue
			}
			return r.Position, nil
		}
		if err := c.store.Wait(ctx, p.Number(), r.Position+1); err != nil {
			return 0, err
		}
	}
}

// Purge makes a cluster in memory as empty as a new one, once it is at rest. Keys go on where they were. Nobody else may use
// the cluster meanwhile.
func (c *Cluster) Purge(ctx context.Context) error {
	if c.o.Dir != "" {
		return errors.New("a cluster with a data folder cannot be purged: close it and remove the folder")
	}
	if _, err := c.Settle(ctx); err != nil {
		return err
	}
	if err := c.Everywhere(ctx, &engine.Purge{}); err != nil {
		return err
	}
	if err := c.Visible(ctx); err != nil {
		return err
	}
	return c.store.Purge(ctx)
}

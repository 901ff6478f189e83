package cluster

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"path/filepath"
	"sync"
	"sync/atomic"
	"time"

	"github.com/cockroachdb/pebble/v2/vfs"

	"github.com/tutti-io/tutti/feel"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/journal"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// Options describes a cluster of one node.
type Options struct {
	Dir        string // empty: in memory
	FS         vfs.FS // of the journal, for tests; nil: the machine's
	Partitions int32
	Logger     *slog.Logger
	Retention  time.Duration // age at which finished instances go; 0: never
	Expression time.Duration // after which an expression is given up, as the last resort; 0: 5 s
	Now        func() int64  // Unix milliseconds; nil: the machine's clock
}

// Cluster is an open cluster.
type Cluster struct {
	o          Options
	journal    *journal.Journal
	store      *projection.Store
	partitions []*partition.Partition
	couriers   []*courier
	polls      polls
	next       atomic.Uint32
	stop       chan struct{}
	background sync.WaitGroup
}

// Open opens the store and starts the partitions; the read model catches up with what the journal has kept for it.
func Open(o Options) (*Cluster, error) {
	if o.Partitions < 1 {
		o.Partitions = 1
	}
	if o.Logger == nil {
		o.Logger = slog.New(slog.DiscardHandler)
	}
	if o.Now == nil {
		o.Now = func() int64 { return time.Now().UnixMilli() }
	}
	c := &Cluster{o: o, stop: make(chan struct{})}
	if err := c.openStores(); err != nil {
		return nil, errors.Join(err, c.Close())
	}
	for n := int32(1); n <= o.Partitions; n++ {
		c.couriers = append(c.couriers, newCourier(c, n))
	}
	for n := int32(1); n <= o.Partitions; n++ {
		p, err := c.openPartition(n)
		if err != nil {
			return nil, errors.Join(err, c.Close())
		}
		c.partitions = append(c.partitions, p)
	}
	for _, k := range c.couriers {
		c.background.Go(k.run)
	}
	c.background.Go(c.housekeeping)
	return c, nil
}

func (c *Cluster) openStores() (err error) {
	dir := ""
	if c.o.Dir != "" {
		dir = filepath.Join(c.o.Dir, "journal")
	}
	if c.journal, err = journal.Open(journal.Options{Dir: dir, FS: c.o.FS, Logger: c.o.Logger}); err != nil {
		return err
	}
	if err := c.checkPartitions(); err != nil {
		return err
	}
	if c.store, err = projection.Open(projection.Options{Dir: c.o.Dir}); err != nil {
		return fmt.Errorf("open the read model: %w", err)
	}
	for n := int32(1); n <= c.o.Partitions; n++ {
		err := c.journal.Read(n, c.store.Position(n)+1, func(e journal.Entry) error {
			return c.store.Feed(projection.Batch{Partition: n, Position: e.Position, Records: e.Records})
		})
		if err != nil {
			return fmt.Errorf("catch up the read model: %w", err)
		}
	}
	return nil
}

// checkPartitions refuses a folder that was made with another number of partitions: keys and correlation keys would be
// looked for in the wrong place.
func (c *Cluster) checkPartitions() error {
	made, err := c.journal.Partitions(c.o.Partitions)
	if err == nil && made != c.o.Partitions {
		return fmt.Errorf("the data folder was made with %d partitions, but %d were asked for; the number cannot be changed: start with --partitions %d",
			made, c.o.Partitions, made)
	}
	return err
}

func (c *Cluster) openPartition(n int32) (*partition.Partition, error) {
	return partition.Open(partition.Options{Number: n, Partitions: c.o.Partitions, Journal: c.journal, Now: c.o.Now, Logger: c.o.Logger,
		Expressions: feel.Limits{Time: c.o.Expression},
		Feed: func(position int64, records []record.Record) error {
			return c.store.Feed(projection.Batch{Partition: n, Position: position, Records: records})
		},
		Lag:     c.store.Lag,
		Deliver: c.couriers[n-1].outgoing,
		Work:    c.polls.announce})
}

// Close ends the cluster. What was acknowledged is on disk, with or without Close.
func (c *Cluster) Close() error {
	select {
	case <-c.stop:
		return nil
	default:
		close(c.stop)
	}
	var errs []error
	for _, p := range c.partitions {
		errs = append(errs, p.Close())
	}
	for _, k := range c.couriers {
		k.close()
	}
	c.background.Wait()
	if c.store != nil {
		errs = append(errs, c.store.Close())
	}
	if c.journal != nil {
		errs = append(errs, c.journal.Close())
	}
	return errors.Join(errs...)
}

// Store is the read model.
func (c *Cluster) Store() *projection.Store { return c.store }

// Partitions are the partitions, by number from 1.
func (c *Cluster) Partitions() []*partition.Partition { return c.partitions }

// Err tells why the cluster cannot work; nil when all is well.
func (c *Cluster) Err() error {
	var errs []error
	for _, p := range c.partitions {
		errs = append(errs, p.Err())
	}
	return errors.Join(append(errs, c.store.Err())...)
}

// Visible waits until searches see everything that was acknowledged before the call.
func (c *Cluster) Visible(ctx context.Context) error {
	for _, p := range c.partitions {
		if err := c.store.Wait(ctx, p.Number(), p.Position()); err != nil {
			return err
		}
	}
	return nil
}

// On is the partition that owns a key, or an error when there is none of that number.
func (c *Cluster) On(key int64) (*partition.Partition, error) {
	n := engine.PartitionOf(key)
	if n < 1 || int(n) > len(c.partitions) {
		return nil, &engine.Rejection{Code: engine.NotFound, Message: fmt.Sprintf(
			"Nothing has the key %d: it names partition %d, and this cluster has %d.", key, n, len(c.partitions))}
	}
	return c.partitions[n-1], nil
}

// First is the partition for deployments and signals.
func (c *Cluster) First() *partition.Partition { return c.partitions[0] }

// Next is the partition for a new process instance.
func (c *Cluster) Next() *partition.Partition {
	return c.partitions[int(c.next.Add(1)-1)%len(c.partitions)]
}

// Correlating is the partition of a correlation key.
func (c *Cluster) Correlating(key string) *partition.Partition {
	return c.partitions[engine.CorrelationPartition(key, c.o.Partitions)-1]
}

// Everywhere executes a command on all partitions, one after the other.
func (c *Cluster) Everywhere(ctx context.Context, cmd engine.Command) error {
	for _, p := range c.partitions {
		if _, err := p.Do(ctx, partition.Finishing, cmd, 0); err != nil {
			return err
		}
	}
	return nil
}

// housekeeping trims what nobody needs any more, in small steps.
func (c *Cluster) housekeeping() {
	tick := time.NewTicker(time.Second)
	defer tick.Stop()
	trimmed := make([]int64, len(c.partitions))
	for n := 0; ; n++ {
		select {
		case <-c.stop:
			return
		case <-tick.C:
		}
		for i, p := range c.partitions {
			if upTo := c.store.Durable(p.Number()); upTo > trimmed[i] {
				if err := c.journal.Trim(p.Number(), upTo); err != nil {
					c.o.Logger.Warn("the log could not be trimmed", "partition", p.Number(), "error", err)
				}
				trimmed[i] = upTo
			}
		}
		if c.o.Retention > 0 && n%10 == 0 {
			c.retain()
		}
	}
}

func (c *Cluster) retain() {
	ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	if _, err := c.store.Retain(ctx, c.o.Now()-c.o.Retention.Milliseconds()); err != nil && ctx.Err() == nil {
		c.o.Logger.Warn("old instances could not be removed", "error", err)
	}
}

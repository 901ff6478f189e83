package tuttitest

import (
	"context"
	"errors"
	"log/slog"
	"runtime"
	"sync"

	"github.com/tutti-io/tutti"
)

const (
	testsPerCluster = 50 // what was removed slows a store down, so it is used this often and then replaced
	idlePerSize     = 2  // clusters that wait for the next test, for each processor and number of partitions
)

// pool keeps the clusters of tests that ended for the tests to come: emptying one costs a tenth of opening one.
var pool = struct {
	sync.Mutex
	idle map[int][]*leased // by number of partitions
}{idle: map[int][]*leased{}}

// leased is a cluster that belongs to one test at a time.
type leased struct {
	*tutti.Cluster
	partitions int
	used       int
}

func lease(partitions int) (*leased, error) {
	pool.Lock()
	list := pool.idle[partitions]
	if n := len(list); n > 0 {
		l := list[n-1]
		pool.idle[partitions] = list[:n-1]
		pool.Unlock()
		l.used++
		return l, nil
	}
	pool.Unlock()
	c, err := tutti.Open(tutti.Options{Partitions: partitions, Logger: slog.New(slog.DiscardHandler), Version: "test"})
	if err != nil {
		return nil, err
	}
	return &leased{c, partitions, 1}, nil
}

// giveBack empties a cluster for the next test, or closes it: when it was used often, is needed no more, or cannot be emptied.
func (l *leased) giveBack(ctx context.Context) error {
	if l.used < testsPerCluster {
		if err := l.Purge(ctx); err != nil {
			return errors.Join(err, l.Close(ctx))
		}
		pool.Lock()
		if len(pool.idle[l.partitions]) < idlePerSize*runtime.GOMAXPROCS(0) {
			pool.idle[l.partitions] = append(pool.idle[l.partitions], l)
			pool.Unlock()
			return nil
		}
		pool.Unlock()
	}
	return l.Close(ctx)
}

// closeIdle closes the clusters that wait for a test.
func closeIdle() {
	pool.Lock()
	idle := pool.idle
	pool.idle = map[int][]*leased{}
	pool.Unlock()
	for _, list := range idle {
		for _, l := range list {
			_ = l.Close(context.Background())
		}
	}
}

package cluster

import (
	"sync"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/state"
)

// courier carries one partition's messages to the others and brings the confirmations back. Its list is as long as the
// partition's outbox, which the limiter bounds with the commands that fill it.
type courier struct {
	c    *Cluster
	from int32

	mu     sync.Mutex
	list   []func()
	wake   chan struct{}
	closed bool
}

func newCourier(c *Cluster, from int32) *courier {
	return &courier{c: c, from: from, wake: make(chan struct{}, 1)}
}

// outgoing takes messages that are durable in the partition's outbox.
func (k *courier) outgoing(messages []state.Outgoing) {
	for _, m := range messages {
		k.add(func() { k.deliver(m) })
	}
}

func (k *courier) add(errand func()) {
	k.mu.Lock()
	k.list = append(k.list, errand)
	k.mu.Unlock()
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

// deliver gives a message to its partition. What fails is delivered again after the next start: it is in the outbox.
func (k *courier) deliver(m state.Outgoing) {
	to := k.c.partitions[m.To-1]
	err := to.Send(&engine.Receive{From: k.from, Seq: m.Seq, Payload: m.Payload}, func(_ any, err error) {
		if err == nil {
			k.add(func() { k.confirm(m) })
		}
	})
	if err != nil {
		k.c.o.Logger.Debug("message between partitions waits for the next start", "from", k.from, "to", m.To, "error", err)
	}
}

func (k *courier) confirm(m state.Outgoing) {
	_ = k.c.partitions[k.from-1].Send(&engine.Confirm{To: m.To, Seq: m.Seq}, func(any, error) {})
}

func (k *courier) run() {
	for range k.wake {
		for {
			k.mu.Lock()
			list := k.list
			k.list = nil
			k.mu.Unlock()
			if len(list) == 0 {
				break
			}
			for _, errand := range list {
				errand()
			}
		}
		k.mu.Lock()
		closed := k.closed
		k.mu.Unlock()
		if closed {
			return
		}
	}
}

func (k *courier) close() {
	k.mu.Lock()
	k.closed = true
	k.mu.Unlock()
	select {
	case k.wake <- struct{}{}:
	default:
	}
}

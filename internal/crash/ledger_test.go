package crash

import (
	"fmt"
	"sync"
)

// A ledger is what the server has promised: for each process instance, how far its acknowledged commands brought it.
type ledger struct {
	mu        sync.Mutex
	instances map[string]*entry // by process instance key
	uncertain map[string]int    // requests by kind whose answer never came
	messages  map[string]bool   // ids of messages that are buffered for long
	deployed  map[string]bool   // process ids
}

// entry is one instance. done says what ended it, when its end was acknowledged.
type entry struct {
	process string
	order   string // correlation key and business value of the instance
	done    string // "", completed or terminated
	maybe   bool   // a command that ends it was sent and not answered
	settled bool   // its end was seen after a crash
}

func newLedger() *ledger {
	return &ledger{instances: map[string]*entry{}, uncertain: map[string]int{}, messages: map[string]bool{}, deployed: map[string]bool{}}
}

func (l *ledger) created(key, process, order string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if l.instances[key] == nil {
		l.instances[key] = &entry{process: process, order: order}
	}
}

// ended notes an acknowledged end. An instance that was made by an unanswered request is entered here.
func (l *ledger) ended(key, process, how string) error {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := l.instances[key]
	if e == nil {
		e = &entry{process: process}
		l.instances[key] = e
	}
	if e.done != "" {
		return fmt.Errorf("instance %s was ended twice: %s, then %s", key, e.done, how)
	}
	e.done = how
	return nil
}

// doubtful notes that a command which ends an instance was not answered.
func (l *ledger) doubtful(key, process string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	e := l.instances[key]
	if e == nil {
		e = &entry{process: process}
		l.instances[key] = e
	}
	e.maybe = true
}

func (l *ledger) unanswered(kind string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.uncertain[kind]++
}

func (l *ledger) note(set map[string]bool, name string) {
	l.mu.Lock()
	defer l.mu.Unlock()
	set[name] = true
}

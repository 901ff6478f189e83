package crash

import (
	"flag"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"
	"time"
)

var (
	rounds = flag.Int("crash.rounds", 10, "how often the server is killed")
	seed   = flag.Uint64("crash.seed", 0, "seed of the campaign; 0 takes a new one")
)

// TestNothingAcknowledgedIsLost is the campaign: half of its rounds on one partition, half on three.
func TestNothingAcknowledgedIsLost(t *testing.T) {
	if testing.Short() {
		t.Skip("starts and kills real servers")
	}
	if *seed == 0 {
		*seed = uint64(time.Now().UnixNano())
	}
	t.Logf("seed %d", *seed)
	binary := buildServer(t)
	for _, partitions := range []int{1, 3} {
		t.Run(fmt.Sprint(partitions, " partitions"), func(t *testing.T) {
			campaign(t, binary, partitions, max(1, *rounds/2))
		})
	}
}

func campaign(t *testing.T, binary string, partitions, rounds int) {
	data := t.TempDir()
	random := rand.New(rand.NewPCG(*seed, uint64(partitions)))
	l := newLedger()
	var orders atomic.Int64
	s := start(t, binary, data, partitions)
	deployAll(t, s)
	for round := range rounds {
		w := &load{s: s, l: l, errs: make(chan error, 10), orders: &orders, round: round, stop: make(chan struct{})}
		var clients sync.WaitGroup
		for range 4 {
			w.run(&clients, random.Uint64(), starts)
		}
		for range 2 {
			w.run(&clients, random.Uint64(), works)
		}
		w.run(&clients, random.Uint64(), tends)
		<-time.After(time.Duration(50+random.IntN(900)) * time.Millisecond)
		s.kill(t)
		close(w.stop)
		clients.Wait()
		select {
		case err := <-w.errs:
			t.Fatalf("round %d: %v\n%s", round, err, s.log.String())
		default:
		}
		s = start(t, binary, data, partitions)
		check(t, s, l, round)
	}
	finish(t, s, l)
	s.kill(t)
}

// check compares what the restarted server shows with what was promised.
func check(t *testing.T, s *server, l *ledger, round int) {
	t.Helper()
	l.mu.Lock()
	defer l.mu.Unlock()
	for key, e := range l.instances {
		if e.settled && round >= 0 {
			continue
		}
		status, answer, err := s.call(http.MethodGet, "/v2/process-instances/"+key, nil)
		if err != nil || status != http.StatusOK {
			t.Fatalf("round %d: instance %s of %s was acknowledged and is gone: %v, status %d, %v\n%s", round, key, e.process, err, status, answer, s.log.String())
		}
		state := answer["state"].(string)
		if wrong := e.contradicts(state); wrong != "" {
			t.Errorf("round %d: instance %s of %s is %s, but %s", round, key, e.process, state, wrong)
		}
		e.settled = e.done != "" // its end was seen; it need not be asked for in every round
	}
	for id := range l.messages {
		status, answer, err := s.call(http.MethodPost, "/v2/messages/publication",
			map[string]any{"name": "paid", "correlationKey": id, "messageId": id, "timeToLive": 3_600_000})
		if err != nil || status != http.StatusConflict {
			t.Fatalf("round %d: message %s was acknowledged, but another with its id is taken: %v, status %d, %v", round, id, err, status, answer)
		}
		delete(l.messages, id)
	}
	for id := range l.deployed {
		if s.total(t, "/v2/process-definitions/search", map[string]any{"processDefinitionId": id}) != 1 {
			t.Errorf("round %d: process %s was deployed and is not found", round, id)
		}
		status, answer, err := s.call(http.MethodPost, "/v2/process-instances", map[string]any{"processDefinitionId": id})
		if err != nil || status != http.StatusOK {
			t.Errorf("round %d: process %s was deployed and cannot be started: %v, status %d, %v", round, id, err, status, answer)
		}
		delete(l.deployed, id)
	}
}

// contradicts tells what an instance's state contradicts, or nothing.
func (e *entry) contradicts(state string) string {
	switch {
	case e.done == "completed" && state != "COMPLETED":
		return "its completion was acknowledged"
	case e.done == "terminated" && state != "TERMINATED":
		return "its cancellation was acknowledged"
	case e.done == "" && !e.maybe && e.process != "timer" && e.process != "message" && state != "ACTIVE":
		return "nobody was told that it ended"
	}
	return ""
}

// finish brings all instances to their end and compares the totals.
func finish(t *testing.T, s *server, l *ledger) {
	t.Helper()
	w := &load{s: s, l: l, errs: make(chan error, 10), orders: new(atomic.Int64), stop: make(chan struct{})}
	random := rand.New(rand.NewPCG(*seed, 99))
	deadline := time.Now().Add(time.Minute)
	for {
		for _, e := range l.instances { // messages whose publication was not answered
			if e.process == "message" && e.order != "" && e.done == "" {
				w.publish409(e.order)
			}
		}
		works(w, random)
		tends(w, random)
		active := s.total(t, "/v2/process-instances/search", map[string]any{"state": "ACTIVE", "processDefinitionId": map[string]any{"$neq": "message"}})
		if active == 0 {
			break
		}
		if time.Now().After(deadline) {
			t.Fatalf("%d instances do not come to their end\n%s", active, s.log.String())
		}
	}
	select {
	case err := <-w.errs:
		t.Fatal(err)
	default:
	}
	check(t, s, l, -1)
	for _, what := range []string{"/v2/incidents/search", "/v2/user-tasks/search"} {
		filter := map[string]any{"state": "ACTIVE"}
		if what == "/v2/user-tasks/search" {
			filter = map[string]any{"state": "CREATED"}
		}
		if n := s.total(t, what, filter); n != 0 {
			t.Errorf("%d left over in %s", n, what)
		}
	}
	total := s.total(t, "/v2/process-instances/search", nil)
	t.Logf("%d instances, %d requests without an answer", total, sum(l.uncertain))
}

func (w *load) publish409(order string) {
	_, _, _ = w.s.call(http.MethodPost, "/v2/messages/publication",
		map[string]any{"name": "paid", "correlationKey": order, "messageId": order, "timeToLive": 3_600_000})
}

func sum(m map[string]int) (n int) {
	for _, v := range m {
		n += v
	}
	return n
}

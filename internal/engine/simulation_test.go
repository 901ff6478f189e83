package engine

import (
	"crypto/sha256"
	"flag"
	"fmt"
	"math/rand/v2"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

var (
	simulationSeed = flag.Uint64("seed", 0, "run one simulation with this seed and print its model")
	simulationTime = flag.Duration("simulate", 0, "how long to simulate; also TUTTI_SIMULATE")
)

// TestSimulation runs random processes under a random workload with random faults, each from one seed: a cluster of one to three
// partitions, letters late and doubled, batches of any size, work put off after any number of steps, clocks that jump, workers
// that fail, throw, time out, and callers that cancel. The invariants hold after each batch, everything that was asked is answered
// once, and in the end nothing is left.
//
//	go test ./internal/engine -run Simulation -seed 42      one seed again
//	go test ./internal/engine -run Simulation -simulate 1h  many
func TestSimulation(t *testing.T) {
	if *simulationSeed != 0 {
		s := newSimulation(*simulationSeed)
		t.Logf("seed %d\n%s", s.seed, s.model)
		s.w.observed = func(r record.Record) { t.Logf("%T %+v", r, r) }
		s.log = t.Logf
		s.run()
		for _, b := range s.w.broken {
			t.Error(b)
		}
		return
	}
	length := 30 * time.Second
	if testing.Short() {
		length = 3 * time.Second
	}
	if *simulationTime != 0 {
		length = *simulationTime
	} else if d, err := time.ParseDuration(os.Getenv("TUTTI_SIMULATE")); err == nil {
		length = d
	}
	first, most := uint64(1), 400 // the same ones each time, so that a failure is the change's
	if length > time.Minute {
		first, most = uint64(time.Now().UnixNano()), 1<<62 // a long run looks at new ones
	}
	runs, commands, begin := 0, 0, time.Now()
	for seed := first; time.Since(begin) < length && runs < most; seed++ {
		s := newSimulation(seed)
		s.run()
		runs++
		commands += int(s.w.lastID)
		if len(s.w.broken) > 0 {
			t.Errorf("seed %d: %s", seed, strings.Join(s.w.broken[:min(5, len(s.w.broken))], "\n  "))
			if runs > 1 && t.Failed() && seed-first > 200 {
				break
			}
		}
	}
	t.Logf("%d simulations, %d commands", runs, commands)
}

// TestSimulationIsDeterministic runs seeds twice and wants the same state, byte for byte, and the same records.
func TestSimulationIsDeterministic(t *testing.T) {
	for seed := uint64(1); seed <= 10; seed++ {
		var sums [2]string
		for i := range sums {
			s := newSimulation(seed)
			hash := sha256.New()
			s.w.observed = func(r record.Record) { hash.Write(codec.Encode(r)) }
			s.run()
			sums[i] = fmt.Sprintf("%x", hash.Sum(nil))
		}
		if sums[0] != sums[1] {
			t.Errorf("seed %d gives two different histories", seed)
		}
	}
}

type simulation struct {
	seed      uint64
	r         *rand.Rand
	w         *world
	model     string
	processes []string
	asked     map[uint64]string // what has to be answered
	version   int
	log       func(string, ...any)
}

func newSimulation(seed uint64) *simulation {
	r := rand.New(rand.NewPCG(seed, 7))
	s := &simulation{seed: seed, r: r, w: newWorld(1 + int32(r.IntN(3))), asked: map[uint64]string{}}
	s.w.lazy = true
	if r.IntN(2) == 0 {
		s.w.shuffle = rand.New(rand.NewPCG(seed, 8))
	}
	s.w.duplicate = r.IntN(3) == 0
	limit := []int{1, 2, 5, 20, maxSteps}[r.IntN(5)]
	for _, p := range s.w.parts {
		p.e.stepLimit = limit
	}
	s.model, s.processes = randomModels(r)
	return s
}

func (s *simulation) failf(format string, args ...any) {
	s.w.broken = append(s.w.broken, fmt.Sprintf(format, args...))
}

func (s *simulation) run() {
	defer func() {
		if cause := recover(); cause != nil {
			s.failf("the engine panicked: %v", cause)
			if *simulationSeed != 0 {
				panic(cause)
			}
		}
	}()
	s.deploy()
	for i := 0; i < 60 && len(s.w.broken) == 0; i++ {
		s.step()
		if s.r.IntN(10) == 0 {
			s.rest()
		}
	}
	s.finish()
}

// deploy makes the model, or a changed one, known.
func (s *simulation) deploy() {
	text := s.model
	if s.version > 0 { // a line that changes nothing but the file
		text += fmt.Sprintf("\nprocess extra%d\nstart extra%ds -> end extra%de", s.version, s.version, s.version)
	}
	s.version++
	xml, err := modelXML(text)
	if err != nil {
		s.failf("bad model: %v\n%s", err, text)
		return
	}
	cmd, refused := Prepare("", []*File{{Name: "m.bpmn", Content: []byte(xml)}})
	if refused != nil {
		s.failf("the model is refused: %v\n%s", refused, text)
		return
	}
	s.send(1, cmd)
}

func (s *simulation) send(partition int32, cmds ...Command) {
	if s.log != nil {
		for _, c := range cmds {
			if _, ok := c.(*Deploy); !ok {
				s.log("to partition %d: %T %+v", partition, c, c)
			}
		}
	}
	for i, id := range s.w.send(partition, cmds...) {
		s.asked[id] = fmt.Sprintf("%T %+v", cmds[i], cmds[i])
	}
}

// step does one thing: a batch of commands, a letter, or time.
func (s *simulation) step() {
	p := s.w.parts[s.r.IntN(len(s.w.parts))]
	switch s.r.IntN(12) {
	case 0:
		s.w.now += int64(s.r.IntN(20_000))
		s.w.tickOne()
	case 1, 2:
		for range s.r.IntN(6) {
			s.w.deliverOne()
		}
	case 3:
		s.w.tickOne()
	case 4:
		if s.r.IntN(6) == 0 {
			s.deploy()
			break
		}
		s.delete()
	default:
		pic := takePicture(p)
		var batch []Command
		for range 1 + s.r.IntN(4) {
			partition, cmd := s.command(p.number, pic)
			if partition == p.number {
				batch = append(batch, cmd)
			} else {
				s.send(partition, cmd)
			}
		}
		if len(batch) > 0 {
			s.send(p.number, batch...)
		}
	}
	s.w.check(p)
}

func (s *simulation) delete() {
	var keys []int64
	s.w.part(1).tx().Inspect(func(e state.Entry) {
		if d, ok := e.Value.(*state.Definition); ok {
			keys = append(keys, d.Key)
		}
	})
	if len(keys) > 2 && s.r.IntN(4) == 0 {
		s.send(1, &DeleteResource{Key: keys[s.r.IntN(len(keys))]})
	}
}

func (s *simulation) vars() []byte {
	switch s.r.IntN(5) {
	case 0:
		return nil
	case 1:
		return []byte(`{"v":` + strconv.Itoa(s.r.IntN(4)) + `,"k":"k` + strconv.Itoa(s.r.IntN(3)) + `"}`)
	case 2:
		return []byte(`{"again":true, "l":[1,{"a":2}]}`)
	case 3:
		return []byte(`{"again":false,"v":null,"k":7}`)
	}
	return []byte(`{"v":3,"k":"k0","d":{"f":1}}`)
}

// command makes a random command, mostly on something that is there.
func (s *simulation) command(partition int32, pic *picture) (int32, Command) {
	switch s.r.IntN(9) {
	case 0, 1:
		return partition, s.create()
	case 2, 3, 4:
		return partition, s.jobCommand(anyKey(s.r, pic.jobs))
	case 5:
		key := anyKey(s.r, pic.tasks)
		if s.r.IntN(4) == 0 {
			return partition, &AssignTask{Key: key, Assignee: "a", AllowOverride: s.r.IntN(2) == 0}
		}
		return partition, &CompleteTask{Key: key, Variables: s.vars()}
	case 6:
		key := fmt.Sprintf("k%d", s.r.IntN(3))
		to := CorrelationPartition(key, int32(len(s.w.parts)))
		name := []string{"m0", "m1", "m2", "begin", "em0", "em1", "em2"}[s.r.IntN(7)]
		if s.r.IntN(3) == 0 {
			return to, &CorrelateMessage{Name: name, CorrelationKey: key, Variables: s.vars()}
		}
		return to, &PublishMessage{Name: name, CorrelationKey: key, ID: []string{"", "i0"}[s.r.IntN(2)], TimeToLive: int64(s.r.IntN(3) * 10_000), Variables: s.vars()}
	case 7:
		key := anyKey(s.r, pic.incidents)
		if i := pic.incidents[key]; i != nil && i.JobKey != 0 {
			n := int32(2)
			s.send(partition, &UpdateJob{Key: i.JobKey, Retries: &n})
		} else if i != nil {
			s.send(partition, &SetVariables{Scope: i.ProcessInstance, Variables: []byte(`{"v":1,"k":"k1"}`)})
		}
		return partition, &ResolveIncident{Key: key}
	}
	switch s.r.IntN(6) {
	case 5:
		return 1, &ChangeClusterVariable{Change: ClusterVariableChange(1 + s.r.IntN(3)), Tenant: []string{"", DefaultTenant}[s.r.IntN(2)],
			Name: []string{"x", "y"}[s.r.IntN(2)], Value: []byte(strconv.Itoa(s.r.IntN(4)))}
	case 0:
		return partition, &CancelInstance{Key: anyKey(s.r, pic.processes)}
	case 1:
		return 1, &BroadcastSignal{Name: fmt.Sprintf("%s%d", []string{"sig", "go", "es"}[s.r.IntN(3)], s.r.IntN(2)), Variables: s.vars()}
	case 2:
		return partition, &ResolveIncidentsOf{ProcessInstance: anyKey(s.r, pic.processes)}
	}
	return partition, &SetVariables{Scope: anyKey(s.r, pic.instances), Variables: s.vars(), Local: s.r.IntN(2) == 0}
}

func (s *simulation) create() *CreateInstance {
	c := &CreateInstance{ProcessID: s.processes[s.r.IntN(len(s.processes))], Version: -1, Variables: s.vars(), Await: s.r.IntN(4) == 0}
	for s.r.IntN(6) == 0 {
		c.Start = append(c.Start, fmt.Sprintf("%s%d", []string{"a", "u", "g", "e", "t", "j"}[s.r.IntN(6)], 1+s.r.IntN(25)))
	}
	if s.r.IntN(12) == 0 {
		c.TerminateAfter = []string{fmt.Sprintf("a%d", 1+s.r.IntN(12))}
	}
	return c
}

func (s *simulation) jobCommand(key int64) Command {
	switch s.r.IntN(8) {
	case 0:
		return &FailJob{Key: key, Retries: int32(s.r.IntN(3)), Backoff: int64(s.r.IntN(2) * 5000), Message: "no", Variables: s.vars()}
	case 1:
		return &ThrowError{Key: key, Code: fmt.Sprintf("E%d", s.r.IntN(3)), Variables: s.vars()}
	case 2:
		n, timeout := int32(s.r.IntN(3)), int64(s.r.IntN(9000))
		return &UpdateJob{Key: key, Retries: &n, Timeout: []*int64{nil, &timeout}[s.r.IntN(2)]}
	case 3:
		return &ActivateJobs{Type: fmt.Sprintf("work%d", s.r.IntN(2)), Timeout: 8000, Max: 1 + s.r.IntN(5), Worker: "w"}
	}
	return &CompleteJob{Key: key, Variables: s.vars()}
}

// anyKey picks a key of a map in a way that depends on nothing but the seed; sometimes one that is not there.
func anyKey[T any](r *rand.Rand, from map[int64]T) int64 {
	if len(from) == 0 || r.IntN(30) == 0 {
		return int64(1+r.IntN(3))<<keyBits + int64(r.IntN(400))
	}
	keys := sortedKeys(from)
	return keys[r.IntN(len(keys))]
}

// rest lets everything come to rest and looks at all of it.
func (s *simulation) rest() {
	if err := s.w.settle(); err != nil {
		s.failf("%v", err)
		return
	}
	for _, p := range s.w.parts {
		s.w.check(p)
	}
	s.w.checkSettled()
	for id, what := range s.asked {
		if _, ok := s.w.replies[id]; ok {
			delete(s.asked, id)
		} else if !strings.Contains(what, "Await:true") {
			s.failf("no answer to %s", what)
		}
	}
}

// finish works off what there is for a while, then cancels the rest; nothing may be left.
func (s *simulation) finish() {
	for round := 0; round < 8 && len(s.w.live()) > 0 && len(s.w.broken) == 0; round++ {
		for _, p := range s.w.parts {
			pic := takePicture(p)
			for _, key := range sortedKeys(pic.jobs) {
				s.send(p.number, &CompleteJob{Key: key, Variables: []byte(`{"again":false,"v":2,"k":"k1"}`)})
			}
			for _, key := range sortedKeys(pic.tasks) {
				s.send(p.number, &CompleteTask{Key: key})
			}
		}
		s.rest()
		if err := s.w.advance(30_000); err != nil {
			s.failf("%v", err)
		}
	}
	if len(s.w.broken) > 0 {
		return
	}
	left, err := s.w.clear()
	if err != nil {
		s.failf("%v", err)
	}
	s.rest()
	for _, l := range left {
		s.failf("left behind: %s", l)
	}
	for id, what := range s.asked {
		if _, ok := s.w.replies[id]; !ok {
			s.failf("never answered: %s", what)
		}
	}
}

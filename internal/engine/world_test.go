package engine

import (
	"errors"
	"fmt"
	"maps"
	"math/rand/v2"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// world is a cluster without goroutines, disk or clock: partitions on stores in memory, and the messages between them in a
// list. Tests decide when each is delivered, and look at everything between any two steps.
type world struct {
	parts   []*worldPart
	now     int64
	wire    []letter
	replies map[uint64]worldReply
	held    map[uint64]any
	lastID  uint64

	duplicate bool       // every letter comes twice
	shuffle   *rand.Rand // letters come in any order, when not nil

	readModel map[recordID]record.Record
	order     []recordID
	observed  func(record.Record)
	broken    []string // violated invariants
	lazy      bool     // check invariants only when asked
}

type worldPart struct {
	number int32
	kv     *state.Memory
	e      *Engine
}

// letter is a message or a confirmation on its way.
type letter struct {
	from, to int32
	out      state.Outgoing
	confirm  bool
}

type worldReply struct {
	value   any
	refused *Rejection
}

// worldStart is when the pinned clock of tests begins: 2030-01-01T00:00:00Z.
const worldStart = 1_893_456_000_000

func newWorld(partitions int32) *world {
	w := &world{now: worldStart, replies: map[uint64]worldReply{}, held: map[uint64]any{}, readModel: map[recordID]record.Record{}}
	for n := int32(1); n <= partitions; n++ {
		p := &worldPart{number: n, kv: state.NewMemory(), e: New(Options{Partition: n, Partitions: partitions})}
		p.e.observe = func(r record.Record) {
			if w.observed != nil {
				w.observed(r)
			}
		}
		w.parts = append(w.parts, p)
	}
	return w
}

func (w *world) part(n int32) *worldPart { return w.parts[n-1] }

func (p *worldPart) tx() *state.Tx { return state.NewTx(p.kv, p.number) }

// send executes commands in one batch of a partition and returns their request ids.
func (w *world) send(partition int32, cmds ...Command) []uint64 {
	p := w.part(partition)
	b := p.e.Begin(p.tx(), w.now)
	ids := make([]uint64, len(cmds))
	for i, c := range cmds {
		w.lastID++
		ids[i] = w.lastID
		b.Process(c, w.lastID)
	}
	w.take(p, b.End())
	return ids
}

// take does what the outcome of a batch asks for.
func (w *world) take(p *worldPart, out *Outcome) {
	for _, r := range out.Records {
		w.project(r)
	}
	for _, r := range out.Replies {
		switch v := r.Value.(type) {
		case HoldUntilDone:
			w.held[r.Request] = v.Value
			continue
		case Held:
			r.Value = w.held[r.Request]
		}
		if _, twice := w.replies[r.Request]; twice {
			w.broken = append(w.broken, fmt.Sprintf("request %d was answered twice", r.Request))
		}
		w.replies[r.Request] = worldReply{r.Value, r.Refused}
	}
	for _, o := range out.Outgoing {
		w.wire = append(w.wire, letter{from: p.number, to: o.To, out: o})
	}
	if !w.lazy {
		w.check(p)
	}
}

func (w *world) project(r record.Record) {
	id := recordID{r.Kind(), r.RecordKey()}
	if _, ok := w.readModel[id]; !ok {
		w.order = append(w.order, id)
	}
	w.readModel[id] = r
}

// deliverOne takes one letter from the wire to its partition, and returns false when the wire is empty.
func (w *world) deliverOne() bool {
	if len(w.wire) == 0 {
		return false
	}
	i := 0
	if w.shuffle != nil {
		i = w.shuffle.IntN(len(w.wire))
	}
	l := w.wire[i]
	w.wire = append(w.wire[:i:i], w.wire[i+1:]...)
	if w.carry(l) && w.duplicate {
		w.carry(l)
	}
	return true
}

// carry gives a letter to its partition, and returns false when that cannot take it yet.
func (w *world) carry(l letter) bool {
	if l.confirm {
		w.send(l.to, &Confirm{To: l.from, Seq: l.out.Seq})
		return true
	}
	id := w.send(l.to, &Receive{From: l.from, Seq: l.out.Seq, Payload: l.out.Payload})[0]
	if w.replies[id].refused != nil { // it came before one that was sent earlier: it comes again
		w.wire = append(w.wire, l)
		return false
	}
	w.wire = append(w.wire, letter{from: l.to, to: l.from, out: l.out, confirm: true})
	return true
}

// settle lets everything happen that can happen now: letters, and what is due.
func (w *world) settle() error {
	for i := 0; ; i++ {
		if i > 10_000 {
			return errors.New("the world does not come to rest")
		}
		if !w.deliverOne() && !w.tickOne() {
			return nil
		}
	}
}

// tickOne lets happen what is due on one partition.
func (w *world) tickOne() bool {
	for _, p := range w.parts {
		due := false
		now := p.e.Begin(p.tx(), w.now).Now()
		p.tx().EachDue(-1<<63, func(d state.Due) bool {
			due = d.At <= now
			return false
		})
		if due {
			w.send(p.number, &Tick{})
			return true
		}
	}
	return false
}

// nextDue is when something is due next on any partition, 0 when nothing is.
func (w *world) nextDue() (at int64) {
	for _, p := range w.parts {
		p.tx().EachDue(-1<<63, func(d state.Due) bool {
			if at == 0 || d.At < at {
				at = d.At
			}
			return false
		})
	}
	return at
}

// advance lets time go by, stopping wherever something is due.
func (w *world) advance(millis int64) error {
	for end := w.now + millis; ; {
		if err := w.settle(); err != nil {
			return err
		}
		at := w.nextDue()
		if at == 0 || at > end {
			w.now = end
			return nil
		}
		w.now = max(w.now, at)
	}
}

// deploy makes files known to all partitions.
func (w *world) deploy(files ...*File) (*Deployed, *Rejection, error) {
	cmd, r := Prepare("", files)
	if r != nil {
		return nil, r, nil
	}
	id := w.send(1, cmd)[0]
	if err := w.settle(); err != nil {
		return nil, nil, err
	}
	reply, ok := w.replies[id]
	if !ok {
		return nil, nil, errors.New("the deployment was not answered")
	}
	d, _ := reply.value.(*Deployed)
	return d, reply.refused, nil
}

// live lists the process instances that have not ended and that no call activity started.
func (w *world) live() (roots []int64) {
	for _, p := range w.parts {
		p.tx().Inspect(func(e state.Entry) {
			if v, ok := e.Value.(*state.Process); ok && v.Parent == 0 {
				roots = append(roots, v.Key)
			}
		})
	}
	return roots
}

// clear cancels all that lives and returns what is left of it in the state.
func (w *world) clear() ([]string, error) {
	if err := w.settle(); err != nil {
		return nil, err
	}
	for round, live := 0, w.live(); len(live) > 0 && round < 1000; round, live = round+1, w.live() { // an end may start another by a message
		for _, key := range live {
			w.send(PartitionOf(key), &CancelInstance{Key: key})
		}
		if err := w.settle(); err != nil {
			return nil, err
		}
	}
	var left []string
	for _, p := range w.parts {
		left = append(left, w.leftovers(p)...)
	}
	return left, nil
}

// definitionTables hold what stays when all instances have ended.
var definitionTables = regexp.MustCompile(`^(meta|(definition|resource|decision)(-by-\w+)?|version-counter|cluster-variable|message-start|inbox|outbox-counter)$`)

func (w *world) leftovers(p *worldPart) (left []string) {
	tx := p.tx()
	tx.Inspect(func(e state.Entry) {
		switch v := e.Value.(type) {
		case *state.Message:
			if v.ExpiresAt > w.now {
				return
			}
		case *state.Timer:
			if v.Instance == 0 {
				return
			}
		case *state.SignalSub:
			if v.Instance == 0 {
				return
			}
		}
		switch e.Table {
		case "outbox":
			if e.Value == nil {
				return
			}
		case "signal-subscription-by-element":
			if e.Number(0) == 0 {
				return
			}
		case "message-by-name", "message-by-id":
			return // checked with their messages
		case "message-reached":
			if tx.Message(e.Number(0)) != nil {
				return
			}
		case "timer-by-element":
			if t := tx.Timer(e.Number(1)); t != nil && t.Instance == 0 {
				return
			}
		case "due":
			key := int64(0)
			if len(e.Key) == 17 {
				key = state.Entry{Key: e.Key[9:]}.Number(0)
			}
			if t := tx.Timer(key); t != nil && t.Instance == 0 || tx.Message(key) != nil {
				return
			}
		}
		if !definitionTables.MatchString(e.Table) {
			left = append(left, fmt.Sprintf("partition %d: %s %x %+v", p.number, e.Table, e.Key, e.Value))
		}
	})
	return left
}

var longNumber = regexp.MustCompile(`\d{16,19}`)

// name replaces the keys in a text by their labels.
func nameKeys(text string, labels map[int64]string) string {
	return longNumber.ReplaceAllStringFunc(text, func(s string) string {
		key, err := strconv.ParseInt(s, 10, 64)
		if err != nil {
			return s
		}
		if l := labels[key]; l != "" {
			return "<" + l + ">"
		}
		return "<key>"
	})
}

func oneLine(s string) string { return strings.ReplaceAll(s, "\n", " | ") }

func sortedKeys[T any](m map[int64]T) []int64 { return slices.Sorted(maps.Keys(m)) }

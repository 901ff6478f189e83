package engine

import (
	"fmt"
	"strings"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// picture is the whole state of a partition, decoded.
type picture struct {
	instances map[int64]*state.Instance
	processes map[int64]*state.Process
	jobs      map[int64]*record.Job
	tasks     map[int64]*state.UserTask
	incidents map[int64]*record.Incident
	timers    map[int64]*state.Timer
	subs      []*state.ProcessSub
	signals   []*state.SignalSub
	messages  map[int64]*state.MessageSub
	variables map[int64]*state.Variable // by their key
	tokens    map[int64]int32           // by scope: what the scope should count
	offered   map[int64]bool
	due       map[state.Due]bool
	waits     map[int64]bool // instances whose own event is waited for
}

func takePicture(p *worldPart) *picture {
	s := &picture{instances: map[int64]*state.Instance{}, processes: map[int64]*state.Process{}, jobs: map[int64]*record.Job{},
		tasks: map[int64]*state.UserTask{}, incidents: map[int64]*record.Incident{}, timers: map[int64]*state.Timer{},
		messages: map[int64]*state.MessageSub{}, variables: map[int64]*state.Variable{}, tokens: map[int64]int32{},
		offered: map[int64]bool{}, due: map[state.Due]bool{}, waits: map[int64]bool{}}
	p.tx().EachDue(-1<<63, func(d state.Due) bool { s.due[d] = true; return true })
	p.tx().Inspect(func(e state.Entry) {
		switch v := e.Value.(type) {
		case *state.Instance:
			s.instances[v.Key] = v
			s.tokens[v.Scope]++
		case *state.Process:
			s.processes[v.Key] = v
		case *record.Job:
			s.jobs[v.Key] = v
		case *state.UserTask:
			s.tasks[v.Key] = v
		case *record.Incident:
			s.incidents[v.Key] = v
		case *state.Timer:
			s.timers[v.Key] = v
		case *state.ProcessSub:
			s.subs = append(s.subs, v)
		case *state.SignalSub:
			s.signals = append(s.signals, v)
		case *state.MessageSub:
			s.messages[v.Key] = v
		case *state.Variable:
			s.variables[v.Key] = v
		case *state.Join:
			s.tokens[e.Number(0)] += v.Tokens
		case *state.Blob:
			if e.Table == "continuation" {
				s.countPutOff(v.Data)
			}
		}
		if e.Table == "activatable" {
			s.offered[state.Entry{Key: e.Key[len(e.Key)-8:]}.Number(0)] = true
		}
	})
	return s
}

// countPutOff counts the tokens on their way in work that was put off.
func (s *picture) countPutOff(data []byte) {
	var p putOff
	if err := codec.Decode(data, &p); err != nil {
		panic(err)
	}
	for _, step := range p.steps {
		if step.Op == opActivate || step.Op == opTake {
			s.tokens[step.Key]++
		}
	}
}

// check holds a partition's state against the invariants that are true after every batch.
func (w *world) check(p *worldPart) {
	s := takePicture(p)
	complain := func(format string, args ...any) {
		w.broken = append(w.broken, fmt.Sprintf("partition %d: ", p.number)+fmt.Sprintf(format, args...))
	}
	b := p.e.Begin(p.tx(), w.now)
	for key, i := range s.instances {
		n := b.node(key)
		name := n.el.ID
		if i.Tokens != s.tokens[key] {
			complain("%s (%d) counts %d tokens, but %d are there", name, key, i.Tokens, s.tokens[key])
		}
		if i.Scope != 0 && s.instances[i.Scope] == nil {
			complain("the scope of %s (%d) is gone", name, key)
		}
		if i.Scope == 0 && s.processes[key] == nil {
			complain("process instance %s (%d) has no process data", name, key)
		}
		incidents := int32(0)
		if i.Incident != 0 {
			incidents = 1
			if s.incidents[i.Incident] == nil {
				complain("the incident of %s (%d) is gone", name, key)
			}
		}
		for _, below := range s.instances {
			if below.Scope == key || below.Key == i.Called {
				incidents += below.Incidents
			}
		}
		if incidents != i.Incidents {
			complain("%s (%d) counts %d incidents, but %d are there", name, key, i.Incidents, incidents)
		}
		if i.Job != 0 && s.jobs[i.Job] == nil {
			complain("the job of %s (%d) is gone", name, key)
		}
		if i.UserTask != 0 && s.tasks[i.UserTask] == nil {
			complain("the user task of %s (%d) is gone", name, key)
		}
		if i.Called != 0 && (s.processes[i.Called] == nil || s.processes[i.Called].ParentElement != key) {
			complain("the called process instance of %s (%d) is gone", name, key)
		}
	}
	s.checkOwners(complain)
	s.checkDue(complain)
}

// checkOwners checks that everything belongs to an instance that knows it.
func (s *picture) checkOwners(complain func(string, ...any)) {
	for key := range s.processes {
		if s.instances[key] == nil {
			complain("process data %d has no instance", key)
		}
	}
	for key, j := range s.jobs {
		if i := s.instances[j.ElementInstance]; i == nil || i.Job != key {
			complain("job %d of %s has no element instance that knows it", key, j.ElementID)
		}
	}
	for key, t := range s.tasks {
		if i := s.instances[t.ElementInstance]; i == nil || i.UserTask != key {
			complain("user task %d of %s has no element instance that knows it", key, t.ElementID)
		}
	}
	for key, n := range s.incidents {
		if i := s.instances[n.ElementInstance]; i == nil || i.Incident != key {
			complain("incident %d of %s has no element instance that knows it", key, n.ElementID)
		}
	}
	own := func(instance int64, element int32, what string) {
		i := s.instances[instance]
		if i == nil || !i.Catches {
			complain("a %s has no element instance (%d, %+v) that waits", what, instance, i)
		} else if i.Element == element {
			s.waits[instance] = true
		}
	}
	for _, t := range s.timers {
		if t.Instance != 0 {
			own(t.Instance, t.Element, "timer")
		}
	}
	for _, sub := range s.subs {
		own(sub.Instance, sub.Element, "message subscription")
	}
	for _, sub := range s.signals {
		if sub.Instance != 0 {
			own(sub.Instance, sub.Element, "signal subscription")
		}
	}
}

// checkDue checks that all that waits for a time or a worker is in the index, and nothing else.
func (s *picture) checkDue(complain func(string, ...any)) {
	expected := map[state.Due]bool{}
	for key, j := range s.jobs {
		if on := j.State == jobCreated && !j.Activated; on != s.offered[key] {
			complain("job %d of %s in state %s (activated: %t) is on offer: %t", key, j.ElementID, j.State, j.Activated, s.offered[key])
		}
		if j.Activated {
			expected[state.Due{At: j.Deadline, Kind: state.DueJob, Key: key}] = true
		}
		if j.State == jobFailed && j.RetryAt > 0 {
			expected[state.Due{At: j.RetryAt, Kind: state.DueBackoff, Key: key}] = true
		}
	}
	for key := range s.offered {
		if s.jobs[key] == nil {
			complain("job %d is on offer but gone", key)
		}
	}
	for key, t := range s.timers {
		expected[state.Due{At: t.DueAt, Kind: state.DueTimer, Key: key}] = true
	}
	for d := range expected {
		if !s.due[d] {
			complain("%+v is not in the index of due things", d)
		}
	}
	for d := range s.due {
		if d.Kind != state.DueMessage && d.Kind != state.DueContinue && !expected[d] {
			complain("%+v is in the index of due things, but nothing waits for it", d)
		}
	}
}

// checkSettled checks what is true when nothing is on its way: every instance waits for something that can come, both sides of
// a subscription know each other, and the read model shows the state.
func (w *world) checkSettled() {
	w.checkShared()
	messageSubs := map[int64]*state.MessageSub{}
	var all []*picture
	for _, p := range w.parts {
		s := takePicture(p)
		s.checkOwners(func(string, ...any) {})
		all = append(all, s)
		for key, m := range s.messages {
			messageSubs[key] = m
		}
	}
	for i, s := range all {
		p := w.parts[i]
		complain := func(format string, args ...any) {
			w.broken = append(w.broken, fmt.Sprintf("partition %d at rest: ", p.number)+fmt.Sprintf(format, args...))
		}
		for _, sub := range s.subs {
			m := messageSubs[sub.Key]
			if m == nil {
				complain("subscription %d to '%s' is unknown where the message lives", sub.Key, sub.Name)
				continue
			}
			if m.Message != 0 {
				complain("subscription %d to '%s' waits for an answer that does not come", sub.Key, sub.Name)
			}
			delete(messageSubs, sub.Key)
		}
		b := p.e.Begin(p.tx(), w.now)
		for key, i := range s.instances {
			if n := b.node(key); !s.waitsFor(n) {
				complain("%s (%d) is stuck in phase %s", n.el.ID, key, i.Phase)
			}
		}
		w.checkReadModel(s, complain)
	}
	for key, m := range messageSubs {
		w.broken = append(w.broken, fmt.Sprintf("message subscription %d to '%s' has no element that waits", key, m.Name))
	}
	w.checkReadModelLive(all)
}

// waitsFor tells whether an instance waits for something that can come.
func (s *picture) waitsFor(n *node) bool {
	i := n.inst
	switch {
	case i.Incident != 0:
		return true
	case i.Phase != state.Active:
		return false
	case isScope(n.el):
		return i.Tokens > 0
	}
	return i.Job != 0 || i.UserTask != 0 || i.Called != 0 || s.waits[i.Key] || n.el.Type == bpmn.EventBasedGateway && i.Catches
}

// checkReadModel checks that all that is in the state is in the read model.
func (w *world) checkReadModel(s *picture, complain func(string, ...any)) {
	for key, i := range s.instances {
		if i.Scope == 0 {
			r, ok := w.readModel[recordID{record.KindProcessInstance, key}].(*record.ProcessInstance)
			if !ok || r.State != stateActive || r.HasIncident != (i.Incidents > 0) {
				complain("process instance %d is shown as %+v", key, r)
			}
			continue
		}
		r, ok := w.readModel[recordID{record.KindElementInstance, key}].(*record.ElementInstance)
		if !ok || r.State != stateActive || r.HasIncident != (i.Incidents > 0) || r.IncidentKey != i.Incident || r.ScopeKey != i.Scope {
			complain("element instance %d is shown as %+v", key, r)
		}
	}
	for key, v := range s.variables {
		r, ok := w.readModel[recordID{record.KindVariable, key}].(*record.Variable)
		if !ok || string(r.Value) != string(v.Value) {
			complain("variable %d is shown as %+v, but is %s", key, r, v.Value)
		}
	}
	for key, j := range s.jobs {
		r, ok := w.readModel[recordID{record.KindJob, key}].(*record.Job)
		if !ok || r.Retries != j.Retries || r.EndedAt != 0 {
			complain("job %d is shown as %+v", key, r)
		}
	}
	for key, t := range s.tasks {
		r, ok := w.readModel[recordID{record.KindUserTask, key}].(*record.UserTask)
		if !ok || string(codec.Encode(r)) != string(codec.Encode(&t.UserTask)) {
			complain("user task %d is shown as %+v", key, r)
		}
	}
}

// checkReadModelLive checks that what the read model shows as open is in the state.
func (w *world) checkReadModelLive(all []*picture) {
	for id, r := range w.readModel {
		open, s := false, all[PartitionOf(id.key)-1]
		switch r := r.(type) {
		case *record.ProcessInstance:
			open = r.State == stateActive && s.instances[id.key] == nil
		case *record.ElementInstance:
			open = r.State == stateActive && s.instances[id.key] == nil
		case *record.Incident:
			open = (r.State == stateActive) != (s.incidents[id.key] != nil)
		case *record.Job:
			open = (r.EndedAt == 0) != (s.jobs[id.key] != nil)
		case *record.UserTask:
			open = (r.CompletedAt == 0) != (s.tasks[id.key] != nil)
		case *record.MessageSubscription:
			if r.ElementInstance != 0 {
				live := false
				for _, sub := range s.subs {
					live = live || sub.Key == id.key
				}
				open = live && r.State == "DELETED" || !live && r.State == "CREATED"
			}
		}
		if open {
			w.broken = append(w.broken, fmt.Sprintf("the read model shows %T %+v, which the state does not", r, r))
		}
	}
}

// checkShared wants the same cluster variables on every partition.
func (w *world) checkShared() {
	var first string
	for i, p := range w.parts {
		var all strings.Builder
		p.tx().Inspect(func(e state.Entry) {
			if e.Table == "cluster-variable" {
				fmt.Fprintf(&all, "%x %s\n", e.Key, e.Value.(*state.ClusterVariable).Value)
			}
		})
		if i == 0 {
			first = all.String()
		} else if all.String() != first {
			w.broken = append(w.broken, fmt.Sprintf("partition %d at rest has other cluster variables than the first:\n%sinstead of\n%s", p.number, all.String(), first))
		}
	}
}

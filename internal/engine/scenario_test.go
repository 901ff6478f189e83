package engine

import (
	"fmt"
	"path/filepath"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/cockroachdb/datadriven"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// TestScenarios runs the files under testdata: each command is followed by what it answered and by everything that it caused, in order.
// Keys are written as the id of what they name. `go test -rewrite` records the results anew; the difference is the change
// of behaviour.
//
// After each command the invariants are checked, and at the end of a file (and at each `world`) everything that lives is cancelled
// and nothing may be left. Each scenario also runs a second time with every step put off to a batch of its own, where
// only the invariants are checked.
func TestScenarios(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatalf("no scenarios: %v", err)
	}
	for _, file := range files {
		name := strings.TrimSuffix(strings.TrimPrefix(file, "testdata/"), ".txt")
		t.Run(name, func(t *testing.T) {
			s := &scenario{}
			s.reset(1)
			datadriven.RunTest(t, file, func(t *testing.T, d *datadriven.TestData) string {
				s.line = d.Pos
				return s.run(t, d)
			})
			s.end(t)
		})
	}
}

// TestScenariosPutOff runs the scenarios with a limit of one step for each batch.
func TestScenariosPutOff(t *testing.T) {
	files, err := filepath.Glob("testdata/*/*.txt")
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.Contains(file, "limits/") {
			continue
		}
		name := strings.TrimSuffix(strings.TrimPrefix(file, "testdata/"), ".txt")
		t.Run(name, func(t *testing.T) {
			s := &scenario{stepLimit: 1}
			s.reset(1)
			datadriven.RunTest(t, file, func(t *testing.T, d *datadriven.TestData) string {
				s.line = d.Pos
				s.run(t, d)
				return d.Expected
			})
			s.end(t)
		})
	}
}

// scenario is the state of one file's run.
type scenario struct {
	*world
	stepLimit int
	line      string
	labels    map[int64]string
	keys      map[string]int64 // by label; the newest of jobs, tasks and incidents by "job:" and element label
	used      map[string]int
	shown     map[recordID]string
	events    []string
	pending   []uint64 // requests that wait for an answer
}

func (s *scenario) reset(partitions int32) {
	s.world = newWorld(partitions)
	s.labels, s.keys, s.used, s.shown = map[int64]string{}, map[string]int64{}, map[string]int{}, map[recordID]string{}
	s.events, s.pending = nil, nil
	s.observed = s.see
	if s.stepLimit > 0 {
		for _, p := range s.parts {
			p.e.stepLimit = s.stepLimit
		}
	}
}

// end cancels what lives and looks at what is left.
func (s *scenario) end(t *testing.T) {
	t.Helper()
	left, err := s.clear()
	if err != nil {
		t.Errorf("%s: at the end: %v", s.line, err)
	}
	for _, l := range left {
		t.Errorf("%s: left behind: %s", s.line, nameKeys(l, s.labels))
	}
	s.complain(t)
}

func (s *scenario) complain(t *testing.T) {
	t.Helper()
	for _, b := range s.broken {
		t.Errorf("%s: %s", s.line, nameKeys(b, s.labels))
	}
	s.broken = nil
}

// label gives an entity a readable name: its id, with a number from the second of that id on.
func (s *scenario) label(key int64, id string) string {
	if l, ok := s.labels[key]; ok {
		return l
	}
	s.used[id]++
	l := id
	if n := s.used[id]; n > 1 {
		l += "/" + strconv.Itoa(n)
	}
	s.labels[key], s.keys[l] = l, key
	return l
}

// run executes one command of a file.
func (s *scenario) run(t *testing.T, d *datadriven.TestData) string {
	t.Helper()
	if d.Cmd == "world" {
		return s.world_(t, d)
	}
	answer, err := s.command(d)
	if err == nil {
		err = s.settle()
	}
	if err != nil {
		t.Fatalf("%s: %v", d.Pos, err)
	}
	s.checkSettled()
	s.complain(t)
	var out strings.Builder
	for _, e := range s.events {
		out.WriteString(e + "\n")
	}
	s.events = nil
	if answer != "" {
		out.WriteString(answer + "\n")
	}
	s.flushPending(&out)
	return nameKeys(out.String(), s.labels)
}

// flushPending writes the answers that have come to requests that waited.
func (s *scenario) flushPending(out *strings.Builder) {
	var open []uint64
	for _, id := range s.pending {
		r, ok := s.replies[id]
		if !ok {
			open = append(open, id)
			continue
		}
		out.WriteString(s.answer(r) + "\n")
	}
	s.pending = open
}

func (s *scenario) world_(t *testing.T, d *datadriven.TestData) string {
	s.end(t)
	partitions := 1
	if d.HasArg("partitions") {
		d.ScanArgs(t, "partitions", &partitions)
	}
	s.reset(int32(partitions))
	s.duplicate = d.HasArg("duplicate")
	if d.HasArg("steps") {
		limit := 0
		d.ScanArgs(t, "steps", &limit)
		for _, p := range s.parts {
			p.e.stepLimit = limit
		}
	}
	return ""
}

// answer writes a reply.
func (s *scenario) answer(r worldReply) string {
	if r.refused != nil {
		return "! " + oneLine(r.refused.Error())
	}
	switch v := r.value.(type) {
	case *Created:
		if v.Variables != nil {
			return fmt.Sprintf("= %s %s", s.labels[v.Key], v.Variables)
		}
		return "= " + s.labels[v.Key]
	case *Activated:
		var out []string
		for _, j := range v.Jobs {
			text := fmt.Sprintf("= job %s %s retries=%d", s.labels[j.ElementInstance], j.Variables, j.Retries)
			for _, h := range j.Headers {
				text += fmt.Sprintf(" %s=%s", h.Name, h.Value)
			}
			out = append(out, text)
		}
		if len(out) == 0 {
			return "= no jobs"
		}
		return strings.Join(out, "\n")
	case *Correlated:
		return "= " + s.labels[v.ProcessInstance]
	case *Evaluated:
		if v.Failure != "" {
			return "= failed at " + v.FailedDecision + ": " + oneLine(v.Failure)
		}
		return "= " + string(v.Output)
	case *Deployed:
		return s.deployed(v)
	}
	return ""
}

func (s *scenario) deployed(d *Deployed) string {
	var out []string
	add := func(key int64, id string, version int32) {
		name := id + ":v" + strconv.Itoa(int(version))
		s.labels[key], s.keys[name] = name, key
		out = append(out, "= "+name)
	}
	for _, p := range d.Processes {
		add(p.Key, p.ID, p.Version)
	}
	for _, r := range d.Requirements {
		add(r.Key, r.ID, r.Version)
	}
	for _, x := range d.Decisions {
		add(x.Key, x.ID, x.Version)
	}
	for _, f := range d.Forms {
		add(f.Key, f.ID, f.Version)
	}
	for _, r := range d.Resources {
		add(r.Key, r.ID, r.Version)
	}
	return strings.Join(out, "\n")
}

// see writes down what a record tells, once.
func (s *scenario) see(r record.Record) {
	text := s.describe(r)
	id := recordID{r.Kind(), r.RecordKey()}
	if text == "" || s.shown[id] == text {
		return
	}
	s.shown[id] = text
	if last := len(s.events) - 1; last >= 0 && strings.HasPrefix(text, "completed ") && s.events[last] == "activated "+text[10:] {
		s.events[last] = "passed " + text[10:]
		return
	}
	s.events = append(s.events, text)
}

var lifeWords = map[string]string{stateActive: "activated", stateCompleted: "completed", stateTerminated: "terminated"}

func (s *scenario) describe(r record.Record) string {
	switch r := r.(type) {
	case *record.ProcessInstance:
		return lifeWords[r.State] + " " + s.label(r.Key, r.Definition.ID)
	case *record.ElementInstance:
		return lifeWords[r.State] + " " + s.label(r.Key, r.ElementID)
	case *record.Variable:
		return fmt.Sprintf("variable %s.%s = %s", s.labels[r.ScopeKey], r.Name, r.Value)
	case *record.Incident:
		el := s.labels[r.ElementInstance]
		s.labels[r.Key], s.keys["incident:"+el] = "incident of "+el, r.Key
		if r.State == stateResolved {
			return "resolved incident of " + el
		}
		return fmt.Sprintf("incident %s %s: %s", el, r.ErrorType, oneLine(r.Message))
	case *record.Job:
		return s.describeJob(r)
	case *record.UserTask:
		return s.describeTask(r)
	case *record.MessageSubscription:
		if r.ElementInstance == 0 {
			return fmt.Sprintf("start subscription %s %s '%s'", r.ElementID, r.State, r.MessageName)
		}
		return fmt.Sprintf("subscription %s %s %s '%s' '%s'", s.labels[r.ElementInstance], r.ElementID, r.State, r.MessageName, r.CorrelationKey)
	case *record.Correlation:
		return fmt.Sprintf("correlated '%s' '%s' with %s", r.MessageName, r.CorrelationKey, r.ElementID)
	case *record.DecisionInstance:
		return fmt.Sprintf("decision %s %s %s", r.DefinitionID, r.State, r.Result)
	case *record.ProcessDefinition:
		if r.State == stateDeleted {
			return fmt.Sprintf("deleted %s:v%d", r.ID, r.Version)
		}
	}
	return ""
}

func (s *scenario) describeJob(r *record.Job) string {
	el := s.labels[r.ElementInstance]
	s.labels[r.Key], s.keys["job:"+el] = "job of "+el, r.Key
	text := fmt.Sprintf("job %s %s type=%s retries=%d", el, r.State, r.Type, r.Retries)
	if r.Priority != 0 {
		text += fmt.Sprintf(" priority=%d", r.Priority)
	}
	for _, h := range r.Headers {
		text += fmt.Sprintf(" %s=%s", h.Name, h.Value)
	}
	return text
}

func (s *scenario) describeTask(r *record.UserTask) string {
	el := s.labels[r.ElementInstance]
	s.labels[r.Key], s.keys["task:"+el] = "task of "+el, r.Key
	text := fmt.Sprintf("task %s %s priority=%d", el, r.State, r.Priority)
	for _, p := range [][2]string{{"assignee", r.Assignee}, {"groups", strings.Join(r.CandidateGroups, ",")},
		{"users", strings.Join(r.CandidateUsers, ",")}, {"due", r.DueDate}, {"followup", r.FollowUpDate}, {"action", r.Action},
		{"external", r.ExternalForm}} {
		if p[1] != "" {
			text += fmt.Sprintf(" %s=%s", p[0], p[1])
		}
	}
	if r.FormKey != 0 {
		text += " form=" + s.labels[r.FormKey]
	}
	return text
}

// dump writes what lives: the tree of element instances with what they wait for.
func (s *scenario) dump() string {
	var out strings.Builder
	for _, p := range s.parts {
		pic := takePicture(p)
		b := p.e.Begin(p.tx(), s.now)
		var write func(key int64, depth int)
		write = func(key int64, depth int) {
			n := b.node(key)
			fmt.Fprintf(&out, "%s%s %s", strings.Repeat("  ", depth), s.labels[key], n.inst.Phase)
			s.dumpWaits(&out, n, pic)
			p.tx().EachVariable(key, func(name string, v *state.Variable) bool {
				fmt.Fprintf(&out, " %s=%s", name, v.Value)
				return true
			})
			out.WriteByte('\n')
			for _, child := range p.tx().Children(key) {
				write(child, depth+1)
			}
			if n.inst.Called != 0 {
				write(n.inst.Called, depth+1)
			}
		}
		p.tx().Inspect(func(e state.Entry) {
			switch v := e.Value.(type) {
			case *state.Process:
				if v.Parent == 0 {
					if len(s.parts) > 1 {
						fmt.Fprintf(&out, "partition %d: ", p.number)
					}
					write(v.Key, 0)
				}
			case *state.Message:
				fmt.Fprintf(&out, "message '%s' '%s' expires in %s\n", v.Name, v.CorrelationKey, time.Duration(v.ExpiresAt-s.now)*time.Millisecond)
			}
		})
	}
	return strings.TrimSuffix(out.String(), "\n")
}

func (s *scenario) dumpWaits(out *strings.Builder, n *node, pic *picture) {
	i := n.inst
	if isScope(n.el) {
		fmt.Fprintf(out, " tokens=%d", i.Tokens)
	}
	if i.Incidents > 0 {
		fmt.Fprintf(out, " incidents=%d", i.Incidents)
	}
	if j := pic.jobs[i.Job]; j != nil {
		fmt.Fprintf(out, " job=%s", j.State)
		if j.Activated {
			fmt.Fprintf(out, ",activated")
		}
	}
	if t := pic.tasks[i.UserTask]; t != nil {
		fmt.Fprintf(out, " task=%s", t.State)
	}
	for _, el := range n.m.process.Elements {
		for _, t := range pic.timers {
			if t.Instance == i.Key && t.Element == int32(el.Index) {
				fmt.Fprintf(out, " timer(%s in %s)", el.ID, time.Duration(t.DueAt-s.now)*time.Millisecond)
			}
		}
		for _, sub := range pic.subs {
			if sub.Instance == i.Key && sub.Element == int32(el.Index) {
				fmt.Fprintf(out, " message(%s '%s' '%s')", el.ID, sub.Name, sub.CorrelationKey)
			}
		}
		for _, sub := range pic.signals {
			if sub.Instance == i.Key && sub.Element == int32(el.Index) {
				fmt.Fprintf(out, " signal(%s '%s')", el.ID, sub.Name)
			}
		}
	}
}

package search

import (
	"context"
	"fmt"
	"math/rand/v2"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

const firstKey = int64(1) << 51

// world is a small set of random entities that fit together as the engine's do.
type world struct {
	rand          *rand.Rand
	next          int64
	definitions   []record.ProcessDefinition
	instances     []record.ProcessInstance
	elements      []record.ElementInstance
	variables     []record.Variable
	jobs          []record.Job
	tasks         []record.UserTask
	incidents     []record.Incident
	subscriptions []record.MessageSubscription
	correlations  []record.Correlation
	audits        []record.Audit
	decisions     []record.DecisionDefinition
	requirements  []record.DecisionRequirements
	evaluations   []record.DecisionInstance
}

func (w *world) key() int64 {
	w.next += 1 + w.rand.Int64N(3)
	return w.next
}

func pick[T any](w *world, items ...T) T { return items[w.rand.IntN(len(items))] }

func (w *world) time() int64 { return 1_763_885_000_000 + w.rand.Int64N(20) }

// sometimes is a time or none.
func (w *world) sometimes() int64 { return pick(w, 0, w.time()) }

func (w *world) word() string {
	return pick(w, "", "a", "b", "ab", "abc", "A", "x*y", "x?y", `x\y`, "[a]", "ä", "x.y", "order")
}

func (w *world) name() string { return pick(w, "a", "b", "ab", "order", "Ä") }

func (w *world) tenant() string { return pick(w, "<default>", "<default>", "t1", "t2") }

func (w *world) words() (some []string) {
	for _, word := range []string{"a", "b", "ab", "x:y"} {
		if w.rand.IntN(3) == 0 {
			some = append(some, word)
		}
	}
	return some
}

func (w *world) value() string {
	return pick(w, `"a"`, `"b"`, `"abc"`, "1", "1.0", "null", "true", `{"a":1}`, `"`+strings.Repeat("long", 2100)+`"`, `"`+strings.Repeat("ä", 8189)+`"`, `"*"`)
}

var elementStates = []string{"ACTIVE", "COMPLETED", "TERMINATED"}

func newWorld(seed uint64, instances int) *world {
	w := &world{rand: rand.New(rand.NewPCG(seed, 0)), next: firstKey}
	for i := range 5 {
		w.definitions = append(w.definitions, record.ProcessDefinition{Key: w.key(), ID: []string{"a", "a", "order", "b", "ab"}[i], Name: w.word(), Version: int32(1 + i%2), VersionTag: w.word(),
			ResourceName: w.name(), TenantID: w.tenant(), State: pick(w, "ACTIVE", "DELETED"), StartFormID: pick(w, "", "f"), Latest: i > 0})
		w.requirements = append(w.requirements, record.DecisionRequirements{Key: w.key(), ID: w.name(), Name: w.word(), Version: int32(i), ResourceName: w.name(), TenantID: w.tenant()})
		q := w.requirements[i]
		w.decisions = append(w.decisions, record.DecisionDefinition{Key: w.key(), ID: w.name(), Name: w.word(), Version: int32(i), RequirementsKey: q.Key, RequirementsID: q.ID, RequirementsName: q.Name,
			RequirementsVersion: q.Version, TenantID: w.tenant(), Latest: i%2 == 0})
	}
	for range instances {
		w.instance()
	}
	return w
}

func (w *world) instance() {
	d := pick(w, w.definitions...)
	p := record.ProcessInstance{Key: w.key(), Definition: record.Definition{Key: d.Key, ID: d.ID, Name: d.Name, Version: d.Version, VersionTag: d.VersionTag}, State: pick(w, elementStates...),
		StartedAt: w.time(), EndedAt: w.sometimes(), HasIncident: w.rand.IntN(3) == 0, TenantID: w.tenant(), BusinessID: w.word(), Tags: w.words()}
	p.RootKey = p.Key
	if len(w.elements) > 0 && w.rand.IntN(3) == 0 {
		caller := pick(w, w.elements...)
		p.ParentKey, p.ParentElement, p.RootKey = caller.ProcessInstance, caller.Key, caller.RootInstance
	}
	w.instances = append(w.instances, p)
	scopes := []int64{p.Key}
	for range w.rand.IntN(4) {
		e := record.ElementInstance{Key: w.key(), DefinitionKey: d.Key, DefinitionID: d.ID, ProcessInstance: p.Key, RootInstance: p.RootKey, ScopeKey: pick(w, scopes...), ElementID: w.name(),
			Type: pick(w, "USER_TASK", "SERVICE_TASK", "SUB_PROCESS"), State: pick(w, elementStates...), StartedAt: w.time(), EndedAt: w.sometimes(), HasIncident: w.rand.IntN(3) == 0, TenantID: p.TenantID}
		e.ElementName = "Name of " + e.ElementID
		if e.HasIncident {
			e.IncidentKey = w.key()
		}
		w.elements = append(w.elements, e)
		scopes = append(scopes, e.Key)
		w.work(e)
	}
	for range w.rand.IntN(4) {
		w.variables = append(w.variables, record.Variable{Key: w.key(), Name: w.name(), Value: []byte(w.value()), ScopeKey: pick(w, scopes...), ProcessInstance: p.Key, RootInstance: p.RootKey,
			DefinitionKey: d.Key, DefinitionID: d.ID, TenantID: p.TenantID})
	}
	if w.rand.IntN(3) == 0 {
		q := pick(w, w.decisions...)
		key := w.key()
		w.evaluations = append(w.evaluations, record.DecisionInstance{Key: key, EvaluationKey: key - 1, EvaluationInstanceKey: fmt.Sprintf("%d-1", key-1), EvaluatedAt: w.time(), Failure: w.word(),
			State: pick(w, "EVALUATED", "FAILED"), DefinitionKey: q.Key, DefinitionID: q.ID, DefinitionName: q.Name, DefinitionVersion: q.Version, DefinitionType: pick(w, "DECISION_TABLE", "LITERAL_EXPRESSION"),
			RootDefinitionKey: pick(w, w.decisions...).Key, RequirementsKey: q.RequirementsKey, ProcessDefinitionKey: d.Key, ProcessInstanceKey: p.Key, RootProcessInstance: p.RootKey,
			ElementInstanceKey: pick(w, scopes...), TenantID: p.TenantID, Result: "1"})
	}
}

// work makes what belongs to an element instance.
func (w *world) work(e record.ElementInstance) {
	if w.rand.IntN(2) == 0 {
		w.jobs = append(w.jobs, record.Job{Key: w.key(), Type: w.name(), JobKind: pick(w, "BPMN_ELEMENT", "TASK_LISTENER"), ListenerEvent: pick(w, "UNSPECIFIED", "START", ""),
			State: pick(w, "CREATED", "FAILED", "COMPLETED", "ERROR_THROWN", "TIMED_OUT"), Worker: w.word(), Retries: w.rand.Int32N(4) - 1, Deadline: w.sometimes(), ErrorMessage: w.word(), ErrorCode: w.word(),
			Denied: w.rand.IntN(2) == 0, DeniedReason: w.word(), CreatedAt: w.time(), UpdatedAt: w.sometimes(), EndedAt: w.sometimes(), DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, DefinitionVersion: w.definition(e.DefinitionKey).Version,
			ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance, ElementInstance: pick(w, e.Key, e.Key, e.ProcessInstance), ElementID: e.ElementID, TenantID: e.TenantID,
			FailedRetriesLeft: w.rand.IntN(4) == 0})
	}
	if w.rand.IntN(2) == 0 {
		w.tasks = append(w.tasks, record.UserTask{Key: w.key(), Name: w.word(), State: pick(w, "CREATED", "COMPLETED", "CANCELED"), Assignee: w.word(), CandidateGroups: w.words(), CandidateUsers: w.words(),
			DueDate: pick(w, "", time.UnixMilli(w.time()).UTC().Format(time.RFC3339Nano)), FollowUpDate: pick(w, "", time.UnixMilli(w.time()).UTC().Format(time.RFC3339Nano)), Priority: w.rand.Int32N(3),
			CreatedAt: w.time(), CompletedAt: w.sometimes(), DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, DefinitionVersion: w.definition(e.DefinitionKey).Version, ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance,
			ElementInstance: e.Key, ElementID: e.ElementID, TenantID: e.TenantID, Tags: w.words()})
	}
	if w.rand.IntN(2) == 0 {
		w.incidents = append(w.incidents, record.Incident{Key: w.key(), DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance,
			ElementInstance: pick(w, e.Key, e.Key, e.ProcessInstance), ElementID: e.ElementID, JobKey: pick(w, 0, w.next), ErrorType: pick(w, "JOB_NO_RETRIES", "UNKNOWN"), Message: w.word(),
			State: pick(w, "ACTIVE", "RESOLVED"), CreatedAt: w.time(), ResolvedAt: w.sometimes(), TenantID: e.TenantID})
	}
	if w.rand.IntN(3) == 0 {
		key := w.key()
		w.audits = append(w.audits, record.Audit{Key: key, Operation: pick(w, "ASSIGN", "UPDATE", "COMPLETE"), EntityType: "USER_TASK",
			EntityKey: pick(w, "1", "2", ""), Category: "USER_TASKS", Result: pick(w, "SUCCESS", "FAIL"), At: w.time(), ActorID: w.word(), ActorType: pick(w, "USER", "ANONYMOUS"),
			DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance,
			ElementInstance: e.Key, UserTaskKey: pick(w, key, 0), TenantID: e.TenantID})
	}
	if w.rand.IntN(3) == 0 {
		s := record.MessageSubscription{Key: w.key(), DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance, ElementInstance: e.Key,
			ElementID: e.ElementID, State: pick(w, "CREATED", "CORRELATED", "DELETED"), MessageName: w.name(), CorrelationKey: w.word(), UpdatedAt: w.time(), TenantID: e.TenantID}
		if w.rand.IntN(3) == 0 { // of a start event
			s.ProcessInstance, s.RootInstance, s.ElementInstance = 0, 0, 0
		}
		w.subscriptions = append(w.subscriptions, s)
		w.correlations = append(w.correlations, record.Correlation{Key: w.key(), SubscriptionKey: s.Key, MessageKey: pick(w, w.next, firstKey+7), MessageName: s.MessageName, CorrelationKey: s.CorrelationKey,
			CorrelatedAt: w.time(), Partition: 1 + w.rand.Int32N(3), DefinitionKey: e.DefinitionKey, DefinitionID: e.DefinitionID, ProcessInstance: e.ProcessInstance, RootInstance: e.RootInstance,
			ElementInstance: e.Key, ElementID: e.ElementID, TenantID: e.TenantID})
	}
}

func addRecords[T any](out []record.Record, items []T) []record.Record {
	for i := range items {
		out = append(out, any(&items[i]).(record.Record))
	}
	return out
}

// records of the world in random order.
func (w *world) records() []record.Record {
	var out []record.Record
	out = addRecords(out, w.definitions)
	out = addRecords(out, w.instances)
	out = addRecords(out, w.elements)
	out = addRecords(out, w.variables)
	out = addRecords(out, w.jobs)
	out = addRecords(out, w.tasks)
	out = addRecords(out, w.incidents)
	out = addRecords(out, w.subscriptions)
	out = addRecords(out, w.correlations)
	out = addRecords(out, w.audits)
	out = addRecords(out, w.decisions)
	out = addRecords(out, w.requirements)
	out = addRecords(out, w.evaluations)
	w.rand.Shuffle(len(out), func(i, j int) { out[i], out[j] = out[j], out[i] })
	return out
}

// project opens a read model that holds some records.
func project(t testing.TB, records ...record.Record) *Reader {
	t.Helper()
	s, err := projection.Open(projection.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	if err := s.Feed(projection.Batch{Partition: 1, Position: 1, Records: records}); err != nil {
		t.Fatal(err)
	}
	if err := s.Wait(context.Background(), 1, 1); err != nil {
		t.Fatal(err)
	}
	return NewReader(s, time.Minute)
}

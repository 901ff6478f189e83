package projection

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/record"
)

const (
	firstKey = int64(1) << 51
	someTime = int64(1_763_885_000_000)
)

var orderProcess = record.Definition{Key: firstKey + 1, ID: "order", Name: "Order", Version: 3, VersionTag: "stable"}

// oneTask is what a process of a start event, a service task and an end event tells: what it says when it is created, and
// what when its job is completed. Its keys are the twenty from first on.
func oneTask(first int64) (created, completed []record.Record) {
	d := orderProcess
	at := someTime + first%1e9
	element := func(i int64, id, kind, state string) *record.ElementInstance {
		e := &record.ElementInstance{Key: first + i, DefinitionKey: d.Key, DefinitionID: d.ID, ProcessInstance: first, RootInstance: first, ScopeKey: first,
			ElementID: id, ElementName: id, Type: kind, State: state, StartedAt: at, TenantID: "<default>"}
		if state != "ACTIVE" {
			e.EndedAt = at + 5
		}
		return e
	}
	instance := record.ProcessInstance{Key: first, Definition: d, State: "ACTIVE", StartedAt: at, RootKey: first, TenantID: "<default>"}
	job := record.Job{Key: first + 5, Type: "ship", JobKind: "BPMN_ELEMENT", ListenerEvent: "UNSPECIFIED", State: "CREATED", Retries: 3, CreatedAt: at,
		DefinitionKey: d.Key, DefinitionID: d.ID, DefinitionVersion: d.Version, ProcessInstance: first, RootInstance: first, ElementInstance: first + 4, ElementID: "ship", TenantID: "<default>"}
	variable := func(i int64, name, value string) *record.Variable {
		return &record.Variable{Key: first + i, Name: name, Value: []byte(value), ScopeKey: first, ProcessInstance: first, RootInstance: first,
			DefinitionKey: d.Key, DefinitionID: d.ID, TenantID: "<default>"}
	}
	open, done, worked := instance, instance, job
	done.State, done.EndedAt = "COMPLETED", at+5
	worked.State, worked.EndedAt, worked.Worker = "COMPLETED", at+5, "shipper"
	return []record.Record{&open, element(3, "start", "START_EVENT", "COMPLETED"), element(4, "ship", "SERVICE_TASK", "ACTIVE"),
			variable(1, "orderId", fmt.Sprintf(`"order-%d"`, first)), variable(2, "amount", "42"), &job},
		[]record.Record{element(4, "ship", "SERVICE_TASK", "COMPLETED"), element(7, "end", "END_EVENT", "COMPLETED"), &done, &worked}
}

func open(t testing.TB, opts Options) *Store {
	t.Helper()
	s, err := Open(opts)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.Close(); err != nil {
			t.Error(err)
		}
	})
	return s
}

func feed(t testing.TB, s *Store, partition int32, position int64, records ...record.Record) {
	t.Helper()
	if err := s.Feed(Batch{Partition: partition, Position: position, Records: records}); err != nil {
		t.Fatal(err)
	}
}

func wait(t testing.TB, s *Store, partition int32, position int64) {
	t.Helper()
	ctx, cancel := context.WithTimeout(context.Background(), 30*time.Second)
	defer cancel()
	if err := s.Wait(ctx, partition, position); err != nil {
		t.Fatal(err)
	}
}

// all reads a whole table in key order.
func all[T any](t testing.TB, s *Store, r Reading[T]) (items []T) {
	t.Helper()
	rows, err := s.Readers().Query("SELECT " + r.Columns + " FROM " + r.Table + " t ORDER BY t.key")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	for rows.Next() {
		item, err := r.Scan(s.Names(), rows.Scan)
		if err != nil {
			t.Fatal(err)
		}
		items = append(items, item)
	}
	if err := rows.Err(); err != nil {
		t.Fatal(err)
	}
	return items
}

func count(t testing.TB, s *Store, query string, args ...any) (n int64) {
	t.Helper()
	if err := s.Readers().QueryRow(query, args...).Scan(&n); err != nil {
		t.Fatal(err)
	}
	return n
}

func TestLastRecordWins(t *testing.T) {
	for _, together := range []bool{true, false} {
		s := open(t, Options{Linger: -1})
		created, completed := oneTask(firstKey + 100)
		if together {
			feed(t, s, 1, 1, append(append([]record.Record{}, created...), completed...)...)
			wait(t, s, 1, 1)
		} else {
			feed(t, s, 1, 1, created...)
			wait(t, s, 1, 1)
			feed(t, s, 1, 2, completed...)
			wait(t, s, 1, 2)
		}
		if got, want := all(t, s, ProcessInstances), []record.ProcessInstance{*completed[2].(*record.ProcessInstance)}; !reflect.DeepEqual(got, want) {
			t.Errorf("together=%v: process instances\n got %+v\nwant %+v", together, got, want)
		}
		if got, want := all(t, s, Jobs), []record.Job{*completed[3].(*record.Job)}; !reflect.DeepEqual(got, want) {
			t.Errorf("together=%v: jobs\n got %+v\nwant %+v", together, got, want)
		}
		elements := []record.ElementInstance{*created[1].(*record.ElementInstance), *completed[0].(*record.ElementInstance), *completed[1].(*record.ElementInstance)}
		if got := all(t, s, ElementInstances); !reflect.DeepEqual(got, elements) {
			t.Errorf("together=%v: elements\n got %+v\nwant %+v", together, got, elements)
		}
	}
}

// TestEveryKindReadsBack writes a record of each kind with every field set, and reads it.
func TestEveryKindReadsBack(t *testing.T) {
	s := open(t, Options{})
	process := record.ProcessDefinition{Key: firstKey + 1, ID: "order", Name: "Order", Version: 3, VersionTag: "stable", ResourceName: "order.bpmn", ResourceKey: 7,
		DeploymentKey: 8, TenantID: "a", State: "ACTIVE", StartFormID: "f", Latest: true, DeployedAt: someTime}
	job := record.Job{Key: 30, Type: "x", JobKind: "TASK_LISTENER", ListenerEvent: "CREATING", State: "FAILED", Worker: "w", Retries: -1, Priority: 4, Deadline: 5, RetryAt: 6,
		Headers: []record.Header{{Name: "a", Value: "b"}}, ErrorMessage: "m", ErrorCode: "c", Denied: true, DeniedReason: "r", CreatedAt: 1, UpdatedAt: 2, EndedAt: 3,
		DefinitionKey: process.Key, DefinitionID: "order", DefinitionVersion: 3, ProcessInstance: 10, RootInstance: 9, ElementInstance: 11, ElementID: "e", TenantID: "a",
		Tags: []string{"x"}, ListenerIndex: 2, Activated: true, UserTaskKey: 31, FailedRetriesLeft: true}
	task := record.UserTask{Key: 31, Name: "n", State: "CREATED", Assignee: "ada", CandidateGroups: []string{"g", "h"}, CandidateUsers: []string{"u"}, DueDate: "2026-01-02T03:04:05+01:00",
		FollowUpDate: "2026-01-02T03:04Z", Priority: 50, FormKey: 5, ExternalForm: "x", Headers: []record.Header{{Name: "a", Value: "b"}}, Action: "complete", CreatedAt: 1, CompletedAt: 2,
		DefinitionKey: process.Key, DefinitionID: "order", DefinitionVersion: 3, ProcessName: "Order", ProcessInstance: 10, RootInstance: 10, ElementInstance: 11, ElementID: "e", TenantID: "a",
		Tags: []string{"t"}}
	decision := record.DecisionInstance{Key: 50, EvaluationKey: 49, EvaluationInstanceKey: "49-1", EvaluatedAt: 3, Failure: "f", FailedDecisionID: "d", State: "FAILED", DefinitionKey: 48,
		DefinitionID: "d", DefinitionName: "D", DefinitionVersion: 2, DefinitionType: "DECISION_TABLE", RootDefinitionKey: 47, RequirementsKey: 46, RequirementsID: "r", ProcessDefinitionKey: 1,
		ProcessInstanceKey: 10, RootProcessInstance: 9, ElementInstanceKey: 11, TenantID: "a", Result: "1", Inputs: []record.DecisionInput{{ID: "i", Name: "n", Value: "1"}},
		Rules: []record.DecisionRule{{ID: "r", Index: 1, Outputs: []record.DecisionInput{{ID: "o", Name: "n", Value: "2"}}}}}
	cases := []struct {
		want record.Record
		read func() any
	}{
		{&process, func() any { return all(t, s, ProcessDefinitions)[0] }},
		{&record.Resource{Key: 7, ID: "r", Name: "n", Type: "bpmn", Version: 2, VersionTag: "v", DeploymentKey: 8, TenantID: "a", Content: []byte("<x/>"), Deleted: true}, func() any { return all(t, s, Resources)[0] }},
		{&record.Form{Key: 5, ID: "f", Version: 2, VersionTag: "v", ResourceName: "r", ResourceKey: 6, DeploymentKey: 8, TenantID: "a", Schema: "{}", Deleted: true}, func() any { return all(t, s, Forms)[0] }},
		{&record.DecisionRequirements{Key: 46, ID: "r", Name: "n", Version: 2, ResourceName: "x", ResourceKey: 6, DeploymentKey: 8, TenantID: "a", Deleted: true}, func() any { return all(t, s, DecisionRequirements)[0] }},
		{&record.DecisionDefinition{Key: 48, ID: "d", Name: "n", Version: 2, VersionTag: "v", RequirementsKey: 46, RequirementsID: "r", RequirementsName: "R", RequirementsVersion: 2, DeploymentKey: 8,
			TenantID: "a", Latest: true, Deleted: true}, func() any { return all(t, s, DecisionDefinitions)[0] }},
		{&record.ProcessInstance{Key: 10, Definition: orderProcess, State: "ACTIVE", StartedAt: 1, EndedAt: 2, ParentKey: 9, ParentElement: 8, RootKey: 7, HasIncident: true, TenantID: "a",
			BusinessID: "b", Tags: []string{"x", "y"}}, func() any { return all(t, s, ProcessInstances)[0] }},
		{&record.ElementInstance{Key: 11, DefinitionKey: process.Key, DefinitionID: "order", ProcessInstance: 10, RootInstance: 7, ScopeKey: 12, ElementID: "e", ElementName: "E", Type: "USER_TASK",
			State: "ACTIVE", StartedAt: 1, EndedAt: 2, HasIncident: true, IncidentKey: 3, TenantID: "a"}, func() any { return all(t, s, ElementInstances)[0] }},
		{&record.Variable{Key: 20, Name: "v", Value: []byte(`"x"`), ScopeKey: 11, ProcessInstance: 10, RootInstance: 7, DefinitionKey: process.Key, DefinitionID: "order", TenantID: "a"},
			func() any { return all(t, s, Variables)[0] }},
		{&job, func() any { return all(t, s, Jobs)[0] }},
		{&task, func() any { return all(t, s, UserTasks)[0] }},
		{&record.Incident{Key: 40, DefinitionKey: process.Key, DefinitionID: "order", ProcessInstance: 10, RootInstance: 7, ElementInstance: 11, ElementID: "e", JobKey: 30, ErrorType: "UNKNOWN",
			Message: "m", State: "RESOLVED", CreatedAt: 1, ResolvedAt: 2, TenantID: "a"}, func() any { return all(t, s, Incidents)[0] }},
		{&record.MessageSubscription{Key: 41, DefinitionKey: process.Key, DefinitionID: "order", ProcessInstance: 10, RootInstance: 7, ElementInstance: 11, ElementID: "e", State: "CREATED",
			MessageName: "m", CorrelationKey: "c", UpdatedAt: 3, TenantID: "a"}, func() any { return all(t, s, MessageSubscriptions)[0] }},
		{&record.Correlation{Key: 42, SubscriptionKey: 41, MessageKey: 43, MessageName: "m", CorrelationKey: "c", CorrelatedAt: 3, Partition: 2, DefinitionKey: process.Key, DefinitionID: "order",
			ProcessInstance: 10, RootInstance: 7, ElementInstance: 11, ElementID: "e", TenantID: "a"}, func() any { return all(t, s, Correlations)[0] }},
		{&decision, func() any { return all(t, s, DecisionInstances)[0] }},
	}
	var records []record.Record
	for _, c := range cases {
		records = append(records, c.want)
	}
	feed(t, s, 1, 1, records...)
	wait(t, s, 1, 1)
	for _, c := range cases {
		if got, want := c.read(), reflect.ValueOf(c.want).Elem().Interface(); !reflect.DeepEqual(got, want) {
			t.Errorf("%T\n got %+v\nwant %+v", want, got, want)
		}
	}
	if n := count(t, s, "SELECT count(*) FROM label"); n != 2+1+2+1 {
		t.Errorf("%d labels, want 6", n)
	}
}

func TestDeletionAndReplacement(t *testing.T) {
	s := open(t, Options{})
	a := record.ProcessInstance{Key: 10, Definition: orderProcess, State: "ACTIVE", Tags: []string{"x"}}
	moved := a
	moved.Definition = record.Definition{Key: 77, ID: "order", Name: "Order", Version: 4}
	feed(t, s, 1, 1, &a)
	feed(t, s, 1, 2, &record.Deletion{Of: record.KindProcessInstance, Key: 10}, &moved)
	wait(t, s, 1, 2)
	if got := all(t, s, ProcessInstances); len(got) != 1 || got[0].Definition != moved.Definition {
		t.Errorf("after a deletion and a new record: %+v", got)
	}
	feed(t, s, 1, 3, &moved, &record.Deletion{Of: record.KindProcessInstance, Key: 10})
	wait(t, s, 1, 3)
	if n := count(t, s, "SELECT (SELECT count(*) FROM process_instance) + (SELECT count(*) FROM label)"); n != 0 {
		t.Errorf("%d rows are left after the deletion", n)
	}
}

func TestPositionsSurvive(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	created, completed := oneTask(firstKey + 100)
	feed(t, s, 1, 1, created...)
	feed(t, s, 2, 1)
	feed(t, s, 2, 2)
	if err := s.Feed(Batch{Partition: 2, Position: 4}); err == nil {
		t.Error("a gap in the positions was accepted")
	}
	wait(t, s, 1, 1)
	wait(t, s, 2, 2)
	if err := s.Checkpoint(context.Background()); err != nil {
		t.Fatal(err)
	}
	if s.Durable(1) != 1 || s.Durable(2) != 2 {
		t.Errorf("durable: %d, %d, want 1, 2", s.Durable(1), s.Durable(2))
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	if err := s.Feed(Batch{Partition: 1, Position: 2}); !errors.Is(err, ErrClosed) {
		t.Errorf("Feed after Close: %v", err)
	}
	s = open(t, Options{Dir: dir})
	if s.Position(1) != 1 || s.Position(2) != 2 || s.Position(3) != 0 {
		t.Errorf("positions: %d, %d, %d", s.Position(1), s.Position(2), s.Position(3))
	}
	feed(t, s, 1, 1, &record.Deletion{Of: record.KindProcessInstance, Key: firstKey + 100}) // comes again, and is skipped
	feed(t, s, 1, 2, completed...)
	wait(t, s, 1, 2)
	got := all(t, s, ProcessInstances)
	if len(got) != 1 || got[0].State != "COMPLETED" || got[0].Definition != orderProcess {
		t.Errorf("after reopening: %+v", got)
	}
}

func TestWaitAndLag(t *testing.T) {
	s := open(t, Options{Linger: time.Hour})
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	if err := s.Wait(ctx, 1, 1); !errors.Is(err, context.Canceled) {
		t.Errorf("waiting for what never comes: %v", err)
	}
	if s.Lag() != 0 {
		t.Errorf("lag of nothing: %v", s.Lag())
	}
	created, _ := oneTask(firstKey + 100)
	feed(t, s, 1, 1, created...)
	if n, bytes := s.Pending(); n != 1 || bytes == 0 {
		t.Errorf("pending %d batches, %d bytes, lag %v", n, bytes, s.Lag())
	}
	wait(t, s, 1, 1) // ends the hour
	if n, bytes := s.Pending(); n != 0 || bytes != 0 || s.Lag() != 0 {
		t.Errorf("pending %d batches, %d bytes, lag %v", n, bytes, s.Lag())
	}
}

func TestNewerFileIsRefused(t *testing.T) {
	dir := t.TempDir()
	db, err := sql.Open("sqlite", dsn(filepath.Join(dir, "read.db"), "rwc"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("PRAGMA user_version = 99"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := Open(Options{Dir: dir}); err == nil || !strings.Contains(err.Error(), "schema version 99") {
		t.Errorf("opening a newer file: %v", err)
	}
}

// TestAnOlderFileIsExtended opens a file of version 1, which had no cluster variables.
func TestAnOlderFileIsExtended(t *testing.T) {
	dir := t.TempDir()
	s, err := Open(Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	if err := s.Close(); err != nil {
		t.Fatal(err)
	}
	db, err := sql.Open("sqlite", dsn(filepath.Join(dir, "read.db"), "rw"))
	if err != nil {
		t.Fatal(err)
	}
	if _, err := db.Exec("DROP TABLE cluster_variable; PRAGMA user_version = 1"); err != nil {
		t.Fatal(err)
	}
	if err := db.Close(); err != nil {
		t.Fatal(err)
	}
	for range 2 {
		if s, err = Open(Options{Dir: dir}); err != nil {
			t.Fatal(err)
		}
		var n int
		if err := s.Readers().QueryRow("SELECT count(*) FROM cluster_variable").Scan(&n); err != nil || n != 0 {
			t.Errorf("%d cluster variables, %v", n, err)
		}
		if err := s.Close(); err != nil {
			t.Fatal(err)
		}
	}
}

// TestFailureKeepsWhatWasFed makes writing impossible for a while.
func TestFailureKeepsWhatWasFed(t *testing.T) {
	s := open(t, Options{Linger: -1})
	limit := func(pages int) {
		err := s.withWriter(context.Background(), func(ctx context.Context, w *writer) error {
			_, err := w.conn.ExecContext(ctx, fmt.Sprintf("PRAGMA max_page_count = %d", pages))
			return err
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	limit(1) // SQLite takes the present size: the file is full
	var position int64
	for s.Err() == nil {
		position++
		created, _ := oneTask(firstKey + 100*position)
		feed(t, s, 1, position, created...)
	}
	if s.Lag() <= 0 {
		t.Error("no lag while nothing can be written")
	}
	limit(1_000_000)
	wait(t, s, 1, position)
	if n := count(t, s, "SELECT count(*) FROM process_instance"); n != position {
		t.Errorf("%d instances, want %d", n, position)
	}
	if err := s.Err(); err != nil {
		t.Errorf("still unhealthy: %v", err)
	}
	if got := all(t, s, ProcessInstances)[0].Definition; got != orderProcess {
		t.Errorf("definition after the failure: %+v", got)
	}
}

func TestRetain(t *testing.T) {
	s := open(t, Options{})
	var position int64
	for i := int64(1); i <= 1200; i++ {
		created, completed := oneTask(firstKey + 100*i)
		pi := completed[2].(*record.ProcessInstance)
		pi.EndedAt = i
		if i%2 == 0 { // the odd ones are called by the even ones before them
			called := *pi
			called.Key, called.RootKey, called.ParentKey = pi.Key+50, pi.Key, pi.Key
			completed = append(completed, &called, &record.Variable{Key: pi.Key + 51, Name: "n", Value: []byte("1"), ProcessInstance: called.Key, ScopeKey: called.Key, RootInstance: pi.Key},
				&record.UserTask{Key: pi.Key + 52, CandidateGroups: []string{"g"}, ProcessInstance: called.Key, RootInstance: pi.Key})
		}
		position++
		feed(t, s, 1, position, append(created, completed...)...)
	}
	running, _ := oneTask(firstKey + 1)
	position++
	feed(t, s, 1, position, running...)
	wait(t, s, 1, position)
	removed, err := s.Retain(context.Background(), 1101)
	if err != nil || removed != 1100+550 {
		t.Fatalf("removed %d, %v; want 1650", removed, err)
	}
	for table, want := range map[string]int64{"process_instance": 151, "element_instance": 302, "variable": 252, "job": 101, "user_task": 50, "label": 50} {
		if n := count(t, s, "SELECT count(*) FROM "+table); n != want {
			t.Errorf("%d rows are left in %s, want %d", n, table, want)
		}
	}
}

func TestMessageHash(t *testing.T) {
	for message, want := range map[string]int32{"": 0, "a": 97, "No more retries left.": 351027393, "äöü😀": 219906445} {
		if got := MessageHash(message); got != want {
			t.Errorf("hash of %q: %d, want %d", message, got, want)
		}
	}
}

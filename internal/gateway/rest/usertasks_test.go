package rest

import (
	"context"
	"math/rand/v2"
	"runtime"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/cluster"
	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

// taskOperation is an operation on one user task, whose key stands for <task>.
type taskOperation struct {
	id, path string
	body     string // of a request that succeeds
	status   int    // of that success
	command  bool   // it changes the task
	invalid  []struct{ body, detail string }
}

type bodies = []struct{ body, detail string }

var taskOperations = []taskOperation{
	{id: "updateUserTask", path: "/user-tasks/<task>", status: 204, command: true,
		body: `{"changeset":{"priority":60,"dueDate":"2031-01-01T00:00:00Z","candidateUsers":["ada"],"candidateGroups":[]},"action":"plan"}`,
		invalid: bodies{{`{}`, "changeset"}, {`{"changeset":{}}`, "changeset"}, {`{"changeset":{"priority":101}}`, "changeset.priority"},
			{`{"changeset":{"priority":-1}}`, "changeset.priority"}, {`{"changeset":{"priority":"high"}}`, "changeset.priority"}, {`{"changeset":{"priority":1.5}}`, "changeset.priority"},
			{`{"changeset":{"dueDate":"tomorrow"}}`, "changeset.dueDate"}, {`{"changeset":{"followUpDate":7}}`, "changeset.followUpDate"},
			{`{"changeset":{"candidateUsers":"ada"}}`, "changeset.candidateUsers"}, {`{"changeset":{"candidateGroups":[1]}}`, "changeset.candidateGroups[0]"},
			{`{"changeset":7}`, "changeset"}, {`{"action":7}`, "action"}, {`{"assignee":"ada"}`, "assignee"}, {`{"changeset":`, "cannot be read"}}},
	{id: "assignUserTask", path: "/user-tasks/<task>/assignment", status: 204, command: true, body: `{"assignee":"ada","action":"hand over"}`,
		invalid: bodies{{`{}`, "assignee"}, {`{"assignee":""}`, "assignee"}, {`{"assignee":null}`, "assignee"}, {`{"assignee":7}`, "assignee"},
			{`{"assignee":"a","allowOverride":"yes"}`, "allowOverride"}, {`{"assignee":"a","action":[]}`, "action"}, {`{"assignee":"a","to":"b"}`, "to"}, {`"ada"`, "object"}}},
	{id: "unassignUserTask", path: "/user-tasks/<task>/assignee", status: 204, command: true},
	{id: "completeUserTask", path: "/user-tasks/<task>/completion", status: 204, command: true, body: `{"variables":{"approved":true},"action":"approve"}`,
		invalid: bodies{{`{"variables":7}`, "variables"}, {`{"variables":[{}]}`, "variables"}, {`{"variables":"{}"}`, "variables"}, {`{"action":7}`, "action"},
			{`{"result":{}}`, "result"}, {`{"variables":{"a":1,"a":2}}`, "comes twice"}, {`[]`, "object"}, {`{"variables":{"a":}}`, "cannot be read"}}},
	{id: "getUserTask", path: "/user-tasks/<task>", status: 200},
	{id: "getUserTaskForm", path: "/user-tasks/<task>/form", status: 200},
	{id: "searchUserTaskVariables", path: "/user-tasks/<task>/variables/search", status: 200, body: `{"filter":{"name":{"$like":"p*"}}}`,
		invalid: bodies{{`{"filter":{"value":"x"}}`, "filter.value"}, {`{"filter":{"name":7}}`, "filter.name"}, {`{"sort":[{"field":"age"}]}`, "sort[0].field"}, {`{"page":{"limit":-1}}`, "page.limit"}}},
	{id: "searchUserTaskEffectiveVariables", path: "/user-tasks/<task>/effective-variables/search", status: 200, body: `{"sort":[{"field":"name"}]}`,
		invalid: bodies{{`{"filter":{"name":{"$gt":"a"}}}`, "filter.name"}, {`{"sort":"name"}`, "sort"}, {`{"page":{"limit":"all"}}`, "page.limit"}}},
	{id: "searchUserTaskAuditLogs", path: "/user-tasks/<task>/audit-logs/search", status: 200, body: `{"filter":{"operationType":{"$in":["ASSIGN","COMPLETE"]}},"sort":[{"field":"timestamp"}]}`,
		invalid: bodies{{`{"filter":{"operationType":"SLEEP"}}`, "filter.operationType"}, {`{"filter":{"timestamp":"now"}}`, "filter.timestamp"}, {`{"sort":[{"field":"age"}]}`, "sort[0].field"}}},
	{id: "searchUserTasks", path: "/user-tasks/search", status: 200, body: `{"filter":{"userTaskKey":"<task>"}}`,
		invalid: bodies{{`{"filter":{"state":"SLEEPING"}}`, "filter.state"}, {`{"filter":{"priority":{"$like":"5"}}}`, "filter.priority"}, {`{"filter":{"userTaskKey":"abc"}}`, "filter.userTaskKey"}}},
}

// call makes the request of an operation with a task's key and a body.
func (s *site) call(o taskOperation, key, body string) answer {
	s.t.Helper()
	keys := map[string]string{"task": key}
	return s.send(contract.ByID(o.id).Method, fill(s.t, o.path, keys), fill(s.t, body, keys))
}

func (o taskOperation) ofOneTask() bool { return strings.Contains(o.path, "<task>") }

func refused(t *testing.T, got answer, status int, title string, details ...string) {
	t.Helper()
	ok := got.status == status && got.text("title") == title
	for _, d := range details {
		ok = ok && strings.Contains(got.text("detail"), d)
	}
	if !ok {
		t.Errorf("want %d %s with %q, got %v", status, title, details, got)
	}
}

func TestUserTaskOperations(t *testing.T) {
	s := open(t, cluster.Options{Partitions: 2}, APIOptions{})
	s.deploy("review.form", "hire.form", "onboarding.bpmn")
	const unused, elsewhere = "2251799813685999", "2251799813685248000"
	for _, o := range taskOperations {
		t.Run(o.id, func(t *testing.T) {
			task := s.taskOf(s.start("onboarding", `{"person":"Bo"}`))
			for _, c := range o.invalid {
				got := s.call(o, task, c.body)
				if got.status != 400 || !strings.Contains(got.text("detail"), c.detail) {
					t.Errorf("%s: want 400 and %q, got %v", c.body, c.detail, got)
				}
			}
			if o.ofOneTask() {
				refused(t, s.call(o, "abc", o.body), 400, "Bad Request", "userTaskKey", "abc")
				refused(t, s.call(o, "99999999999999999999", o.body), 400, "Bad Request", "userTaskKey")
				refused(t, s.call(o, unused, o.body), 404, "NOT_FOUND", unused)
				refused(t, s.call(o, elsewhere, o.body), 404, "NOT_FOUND", elsewhere)
			}
			if got := s.call(o, task, o.body); got.status != o.status {
				t.Errorf("with what is right: %v", got)
			}
		})
	}
}

// TestUserTaskChanges looks at what the commands did.
func TestUserTaskChanges(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	s.deploy("plain.bpmn")
	instance := s.start("plain", `{}`)
	task := s.taskOf(instance)
	for _, c := range []struct{ method, path, body, want string }{
		{"PATCH", "", `{"changeset":{"priority":60,"dueDate":"2031-01-01T01:00:00+01:00","candidateUsers":["ada","bo"],"candidateGroups":["law"]}}`,
			`{"priority":60,"dueDate":"2031-01-01T00:00:00.000Z","followUpDate":null,"candidateUsers":["ada","bo"],"candidateGroups":["law"],"assignee":null,"state":"CREATED"}`},
		{"PATCH", "", `{"changeset":{"dueDate":null,"candidateUsers":[],"followUpDate":"2031-01-01T00:00:00Z"}}`,
			`{"priority":60,"dueDate":null,"followUpDate":"2031-01-01T00:00:00.000Z","candidateUsers":[],"candidateGroups":["law"]}`},
		{"PATCH", "", `{"action":"look"}`, `{"priority":60}`},
		{"POST", "/assignment", `{"assignee":"ada"}`, `{"assignee":"ada"}`},
		{"POST", "/assignment", `{"assignee":"bo"}`, `{"assignee":"bo"}`},
		{"DELETE", "/assignee", ``, `{"assignee":null}`},
		{"DELETE", "/assignee", ``, `{"assignee":null}`},
		{"POST", "/assignment", `{"assignee":"ada","allowOverride":false}`, `{"assignee":"ada"}`},
		{"POST", "/completion", `{"variables":{"approved":true}}`, `{"state":"COMPLETED","assignee":"ada","completionDate":"*"}`},
	} {
		s.must(c.method, "/user-tasks/"+task+c.path, c.body)
		runCases(t, s, nil, []readCase{{c.method + c.path + c.body, "GET", "/user-tasks/" + task, "", 200, c.want}})
	}
	runCases(t, s, nil, []readCase{
		{"what was done", "POST", "/user-tasks/" + task + "/audit-logs/search", `{"sort":[{"field":"timestamp"}]}`, 200,
			`{"items":[{"operationType":"UPDATE"},{"operationType":"UPDATE"},{"operationType":"UPDATE"},{"operationType":"ASSIGN"},{"operationType":"ASSIGN"},` +
				`{"operationType":"UNASSIGN"},{"operationType":"UNASSIGN"},{"operationType":"ASSIGN"},{"operationType":"COMPLETE"}]}`},
		{"the process went on", "GET", "/process-instances/" + instance, "", 200, `{"state":"COMPLETED"}`},
		{"the variable is there", "POST", "/variables/search", `{"filter":{"processInstanceKey":"` + instance + `"}}`, 200, `{"items":[{"name":"approved","value":"true"}]}`},
	})
}

// TestUserTaskDatesAreCleared clears dates with an empty text, which the contract allows beside null.
func TestUserTaskDatesAreCleared(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	s.deploy("onboarding.bpmn", "review.form", "hire.form")
	task := s.taskOf(s.start("onboarding", `{"person":"Bo"}`))
	s.must("PATCH", "/user-tasks/"+task, `{"changeset":{"dueDate":"","followUpDate":""}}`)
	runCases(t, s, nil, []readCase{{"dates", "GET", "/user-tasks/" + task, "", 200, `{"dueDate":null,"followUpDate":null}`}})
}

// TestUserTaskConflicts refuses what a task's state does not allow. A task that has ended is not there for commands, as
// clients expect it; so without listeners only a task that somebody has is in a state that a command may not want.
func TestUserTaskConflicts(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	s.deploy("plain.bpmn")
	task := s.taskOf(s.start("plain", `{}`))
	s.must("POST", "/user-tasks/"+task+"/assignment", `{"assignee":"ada"}`)
	got := s.send("POST", "/user-tasks/"+task+"/assignment", `{"assignee":"bo","allowOverride":false}`)
	refused(t, got, 409, "INVALID_STATE", task, "'CREATED'", "'ada'", "expected")
	if assignee := s.must("GET", "/user-tasks/"+task, "").text("assignee"); assignee != "ada" {
		t.Errorf("the refused assignment had an effect: %s", assignee)
	}

	completed, cancelled := s.start("plain", `{}`), s.start("plain", `{}`)
	ended := []string{s.taskOf(completed), s.taskOf(cancelled)}
	s.must("POST", "/user-tasks/"+ended[0]+"/completion", ``)
	s.must("POST", "/process-instances/"+cancelled+"/cancellation", ``)
	for _, o := range taskOperations {
		if !o.command {
			continue
		}
		for _, key := range ended {
			refused(t, s.call(o, key, o.body), 404, "NOT_FOUND", key, "completed or cancelled")
		}
	}
}

// TestOverload fills a partition whose disk stands still until its limiter refuses more. What is refused was not
// executed, and is taken when the disk is back.
func TestOverload(t *testing.T) {
	fs := newStallingFS()
	s := open(t, cluster.Options{FS: fs}, APIOptions{})
	s.deploy("plain.bpmn")
	tasks := map[string]string{}
	for _, o := range taskOperations {
		tasks[o.id] = s.taskOf(s.start("plain", `{}`))
	}
	crowd := s.taskOf(s.start("plain", `{}`))

	goOn := fs.stall()
	var waiting sync.WaitGroup
	defer waiting.Wait()
	defer goOn()
	p := s.cluster.First()
	key, err := strconv.ParseInt(crowd, 10, 64)
	if err != nil {
		t.Fatal(err)
	}
	turnedAway := make(chan struct{})
	for full := sync.OnceFunc(func() { close(turnedAway) }); ; {
		// Assignments that are let in wait for the disk.
		waiting.Go(func() {
			if _, err := p.Do(context.Background(), partition.Finishing, &engine.AssignTask{Key: key, Assignee: "crowd", AllowOverride: true}, 0); err != nil {
				full()
			}
		})
		runtime.Gosched()
		select {
		case <-turnedAway:
		default:
			continue
		}
		break
	}

	for _, o := range taskOperations {
		got := s.call(o, tasks[o.id], o.body)
		if o.command {
			refused(t, got, 503, "RESOURCE_EXHAUSTED", "not executed")
		} else if got.status != o.status && o.id != "getUserTaskForm" {
			t.Errorf("%s reads nothing while the disk stands still: %v", o.id, got)
		}
	}

	goOn()
	waiting.Wait()
	for _, o := range taskOperations {
		task := s.must("GET", "/user-tasks/"+tasks[o.id], "")
		if state, priority := task.text("state"), task.at("priority"); state != "CREATED" || task.at("assignee") != nil || priority.(interface{ String() string }).String() != "50" {
			t.Errorf("what was refused was executed: %v", task)
		}
		if o.command {
			s.must(contract.ByID(o.id).Method, strings.ReplaceAll(o.path, "<task>", tasks[o.id]), o.body)
		}
	}
}

// TestDeadlines gives commands less time than a disk that stands still takes, and reads none at all.
func TestDeadlines(t *testing.T) {
	fs := newStallingFS()
	s := open(t, cluster.Options{FS: fs}, APIOptions{RequestTimeout: 100 * time.Millisecond})
	hasty := s.behind(APIOptions{RequestTimeout: time.Nanosecond})
	s.deploy("plain.bpmn")
	for _, o := range taskOperations {
		t.Run(o.id, func(t *testing.T) {
			task := s.taskOf(s.start("plain", `{}`))
			if !o.command {
				refused(t, hasty.call(o, task, o.body), 504, "DEADLINE_EXCEEDED")
				return
			}
			goOn := fs.stall()
			defer goOn()
			refused(t, s.call(o, task, o.body), 504, "DEADLINE_EXCEEDED", "may still be executed")
		})
	}
}

// fields and values are what random bodies are made of.
var (
	randomFields = []string{"changeset", "action", "assignee", "allowOverride", "variables", "candidateUsers", "candidateGroups", "dueDate", "followUpDate", "priority",
		"filter", "sort", "page", "limit", "from", "after", "before", "field", "order", "name", "value", "state", "userTaskKey", "$or", "$eq", "$like", "$in", "$exists", "$gt",
		"tags", "localVariables", "processInstanceVariables", "candidateUser", "elementId", "creationDate", ""}
	randomValues = []string{`null`, `true`, `false`, `0`, `-1`, `50`, `101`, `1e400`, `-0`, `1.5`, `9223372036854775808`, `""`, `"a"`, `"ASC"`, `"name"`, `"priority"`, `"2031-01-01T00:00:00Z"`,
		`"2031-13-01"`, `"AAAA"`, `"*?\\*"`, `"\u0000"`, `"\ud800"`, "\"\xff\"", `"CREATED"`, `"2251799813685249"`, `"` + strings.Repeat("é", 500) + `"`, `[]`, `{}`, `}`, ``}
)

// randomJSON is most often JSON.
func randomJSON(r *rand.Rand, depth int) string {
	var b strings.Builder
	n := r.IntN(4)
	switch k := r.IntN(10); {
	case depth == 0 || k < 4:
		return randomValues[r.IntN(len(randomValues))]
	case k < 5:
		b.WriteByte('[')
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(randomJSON(r, depth-1))
		}
		b.WriteByte(']')
	default:
		b.WriteByte('{')
		for i := range n {
			if i > 0 {
				b.WriteByte(',')
			}
			b.WriteString(strconv.Quote(randomFields[r.IntN(len(randomFields))]) + ":" + randomJSON(r, depth-1))
		}
		b.WriteByte('}')
	}
	return b.String()
}

// TestNoInputFails sends every operation bodies and keys of all kinds: the server never says that it is its own fault.
func TestNoInputFails(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	s.deploy("review.form", "hire.form", "onboarding.bpmn")
	r := rand.New(rand.NewPCG(3, 9))
	task := ""
	for i := range 3000 {
		if i%100 == 0 {
			task = s.taskOf(s.start("onboarding", `{"person":"Bo"}`))
		}
		o := taskOperations[r.IntN(len(taskOperations))]
		key := task
		if r.IntN(10) == 0 {
			key = []string{"0", "-1", "9223372036854775807", "%2e%2e", "a%00b", "1%2f2", "%ff"}[r.IntN(7)]
		}
		checkNoFailure(t, s, o, key, randomJSON(r, 4))
	}
}

func checkNoFailure(t *testing.T, s *site, o taskOperation, key, body string) {
	t.Helper()
	got := s.call(o, key, body)
	switch got.status {
	case 200, 204, 400, 404, 405, 409, 415:
	default:
		t.Fatalf("%s %s %q: %v", o.id, key, body, got)
	}
}

func FuzzUserTaskOperations(f *testing.F) {
	for i, o := range taskOperations {
		f.Add(byte(i), o.body)
		for _, c := range o.invalid {
			f.Add(byte(i), c.body)
		}
	}
	s := open(f, cluster.Options{}, APIOptions{})
	s.deploy("review.form", "hire.form", "onboarding.bpmn")
	f.Fuzz(func(t *testing.T, operation byte, body string) {
		o, s := taskOperations[int(operation)%len(taskOperations)], s.in(t)
		checkNoFailure(t, s, o, s.taskOf(s.start("onboarding", `{"person":"Bo"}`)), body)
	})
}

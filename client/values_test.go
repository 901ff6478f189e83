package client

import (
	"encoding/json"
	"fmt"
	"testing"
	"time"
)

func TestHowRequestsTravel(t *testing.T) {
	at := time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)
	cases := []struct {
		body any
		want string
	}{
		{UserTaskSearchQuery{}, `{}`},
		{UserTaskSearchQuery{Filter: UserTaskFilter{State: In(UserTaskCreated), CandidateGroup: Eq("sales")}},
			`{"filter":{"state":{"$in":["CREATED"]},"candidateGroup":{"$eq":"sales"}}}`},
		{UserTaskSearchQuery{Filter: UserTaskFilter{ProcessInstanceKey: "17", Priority: AtLeast(10).And(Less(50)), DueDate: AtMost(at)}},
			`{"filter":{"priority":{"$gte":10,"$lt":50},"dueDate":{"$lte":"2026-05-06T07:08:09Z"},"processInstanceKey":"17"}}`},
		{UserTaskSearchQuery{Filter: UserTaskFilter{Assignee: Missing[string](), Name: Like("Pay*"), CandidateUser: NotIn("a", "b"), State: NotEq(UserTaskCanceled)}},
			`{"filter":{"state":{"$neq":"CANCELED"},"assignee":{"$exists":false},"name":{"$like":"Pay*"},"candidateUser":{"$notIn":["a","b"]}}}`},
		{UserTaskSearchQuery{Page: Limit(10), Sort: []Sort[UserTaskSortField]{Desc(UserTaskSortByCreationDate), Asc(UserTaskSortByPriority)}},
			`{"page":{"limit":10},"sort":[{"field":"creationDate","order":"DESC"},{"field":"priority","order":"ASC"}]}`},
		{UserTaskSearchQuery{Page: From(20, 10)}, `{"page":{"limit":10,"from":20}}`},
		{UserTaskSearchQuery{Page: After("abc", 10)}, `{"page":{"limit":10,"after":"abc"}}`},
		{UserTaskSearchQuery{Page: Before("abc", 10)}, `{"page":{"limit":10,"before":"abc"}}`},

		{UserTaskUpdateRequest{}, `{}`},
		{UserTaskUpdateRequest{Changeset: &Changeset{}}, `{"changeset":{}}`},
		{UserTaskUpdateRequest{Changeset: &Changeset{DueDate: SetDate(at), FollowUpDate: ClearDate(), CandidateGroups: []string{}, Priority: NotNull(0)}},
			`{"changeset":{"dueDate":"2026-05-06T07:08:09Z","followUpDate":"","candidateGroups":[],"priority":0}}`},
		{UserTaskUpdateRequest{Changeset: &Changeset{Priority: Null[int]()}, Action: NotNull("escalate")}, `{"changeset":{"priority":null},"action":"escalate"}`},

		{ProcessInstanceCreationInstruction(ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "order", Variables: Vars(map[string]any{"n": 1}),
			AwaitCompletion: Some(true), RequestTimeout: Some(Duration(1500 * time.Microsecond))}),
			`{"processDefinitionId":"order","variables":{"n":1},"awaitCompletion":true,"requestTimeout":2}`},
		{JobCompletionRequest{Result: JobResultUserTask{Denied: NotNull(true), Corrections: &JobResultCorrections{Assignee: NotNull("eva")}}},
			`{"result":{"type":"userTask","denied":true,"corrections":{"assignee":"eva"}}}`},
		{JobActivationRequest{Type: "charge", Timeout: Duration(time.Minute), MaxJobsToActivate: 5},
			`{"type":"charge","timeout":60000,"maxJobsToActivate":5}`},
		{ClockPinRequest{Timestamp: Instant{at}}, `{"timestamp":1778051289000}`},
		{CreateClusterVariableRequest{Name: "rate", Value: ValueOf(0.25)}, `{"name":"rate","value":0.25}`},
		{ProcessInstanceModificationInstruction{TerminateInstructions: []ProcessInstanceModificationTerminateInstruction{
			ProcessInstanceModificationTerminateByIDInstruction{ElementID: "a"}, ProcessInstanceModificationTerminateByKeyInstruction{ElementInstanceKey: "7"}}},
			`{"terminateInstructions":[{"elementId":"a"},{"elementInstanceKey":"7"}]}`},
	}
	for _, c := range cases {
		data, err := json.Marshal(c.body)
		if err != nil {
			t.Errorf("%T: %v", c.body, err)
			continue
		}
		if string(data) != c.want {
			t.Errorf("%T travels as\n%s, want\n%s", c.body, data, c.want)
		}
	}
}

func TestHowResultsAreRead(t *testing.T) {
	var task UserTaskResult
	text := `{"userTaskKey":"17","assignee":null,"name":"Pay","state":"LATER","priority":50,"candidateGroups":["sales"],"creationDate":"2026-05-06T07:08:09.123Z","dueDate":null,
		"customHeaders":{"a":"b"},"unknown":{"x":1}}`
	if err := json.Unmarshal([]byte(text), &task); err != nil {
		t.Fatal(err)
	}
	if task.UserTaskKey != "17" || !task.Assignee.IsNull() || task.Name.Or("") != "Pay" || task.State != "LATER" || task.DueDate.IsZero() {
		t.Errorf("%+v", task)
	}
	if _, ok := task.DueDate.Get(); ok {
		t.Error("a due date out of null")
	}
	var job ActivatedJobResult
	if err := json.Unmarshal([]byte(`{"jobKey":"1","deadline":1778051289000,"variables":{"id":9007199254740993,"list":[1,2]},"userTask":null,"tags":["a"]}`), &job); err != nil {
		t.Fatal(err)
	}
	if !job.Deadline.Equal(time.Date(2026, 5, 6, 7, 8, 9, 0, time.UTC)) || job.UserTask != nil {
		t.Errorf("%+v", job)
	}
	m, err := job.Variables.Map()
	if err != nil || fmt.Sprint(m["id"]) != "9007199254740993" {
		t.Errorf("numbers lose digits: %v, %v", m, err)
	}
	var typed struct {
		ID   int64
		List []int
	}
	if err := job.Variables.Decode(&typed); err != nil || typed.ID != 9007199254740993 || len(typed.List) != 2 {
		t.Errorf("%+v, %v", typed, err)
	}
}

func TestKeysAreTextsAndWereNumbers(t *testing.T) {
	for text, want := range map[string]string{`"17"`: "17", `2251799813685249`: "2251799813685249", `-1`: "-1", `null`: "", `true`: "!", `1.5`: "!", `{}`: "!"} {
		var got struct{ UserTaskKey UserTaskKey }
		err := json.Unmarshal([]byte(`{"userTaskKey":`+text+`}`), &got)
		if want == "!" && err == nil || want != "!" && (err != nil || string(got.UserTaskKey) != want) {
			t.Errorf("%s: %q, %v", text, got.UserTaskKey, err)
		}
	}
}

func TestMissingAndNullAreTwoThings(t *testing.T) {
	var missing, null, set Nullable[int]
	if err := json.Unmarshal([]byte("null"), &null); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal([]byte("0"), &set); err != nil {
		t.Fatal(err)
	}
	if !missing.IsZero() || null.IsZero() || !null.IsNull() || set.IsNull() || set.IsZero() || set.Or(7) != 0 || null.Or(7) != 7 {
		t.Error(missing, null, set)
	}
	if got := fmt.Sprint(missing, null, set, Some("x"), Opt[string]{}, Null[int]()); got != "- - 0 x - -" {
		t.Error(got)
	}
	if !Some(0).set || Some("").IsZero() || !(Opt[string]{}).IsZero() {
		t.Error("the zero of a type is a value")
	}
}

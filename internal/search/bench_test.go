package search

import (
	"context"
	"fmt"
	"slices"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// history fills a store with n finished instances of a one-task process in ten definitions, and some that are not finished.
func history(b *testing.B, dir string, n int64) *Reader {
	s, err := projection.Open(projection.Options{Dir: dir, CacheBytes: 128 << 20})
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() {
		if err := s.Close(); err != nil {
			b.Error(err)
		}
	})
	position := int64(0)
	var batch []record.Record
	for i := range n {
		batch = append(batch, finished(firstKey+1000+20*i, i)...)
		if i%200 == 199 || i == n-1 {
			position++
			if err := s.Feed(projection.Batch{Partition: 1, Position: position, Records: batch}); err != nil {
				b.Fatal(err)
			}
			batch = nil
		}
	}
	if err := s.Wait(context.Background(), 1, position); err != nil {
		b.Fatal(err)
	}
	if err := s.Checkpoint(context.Background()); err != nil {
		b.Fatal(err)
	}
	return NewReader(s, time.Minute)
}

// finished is the records of the i-th instance: one of a hundred still waits in its task, one of a thousand was ended, one
// of two thousand has an incident.
func finished(first, i int64) []record.Record {
	d := record.Definition{Key: firstKey + 1 + i%10, ID: fmt.Sprintf("process-%d", i%10), Name: "Process", Version: 1}
	at := int64(1_763_885_000_000) + i
	p := &record.ProcessInstance{Key: first, Definition: d, State: "COMPLETED", StartedAt: at, EndedAt: at + 50, RootKey: first, TenantID: "<default>"}
	e := record.ElementInstance{DefinitionKey: d.Key, DefinitionID: d.ID, ProcessInstance: first, RootInstance: first, ScopeKey: first, State: "COMPLETED", StartedAt: at, EndedAt: at + 1, TenantID: "<default>"}
	start, task, end := e, e, e
	start.Key, start.ElementID, start.ElementName, start.Type = first+1, "start", "start", "START_EVENT"
	task.Key, task.ElementID, task.ElementName, task.Type = first+2, "work", "Work", "SERVICE_TASK"
	end.Key, end.ElementID, end.ElementName, end.Type = first+3, "end", "end", "END_EVENT"
	v := record.Variable{ScopeKey: first, ProcessInstance: first, RootInstance: first, DefinitionKey: d.Key, DefinitionID: d.ID, TenantID: "<default>"}
	order, amount := v, v
	order.Key, order.Name, order.Value = first+4, "orderId", fmt.Appendf(nil, `"order-%d"`, i)
	amount.Key, amount.Name, amount.Value = first+5, "amount", fmt.Append(nil, i%1000)
	j := &record.Job{Key: first + 6, Type: fmt.Sprintf("work-%d", i%5), JobKind: "BPMN_ELEMENT", ListenerEvent: "UNSPECIFIED", State: "COMPLETED", Worker: "w", Retries: 3, CreatedAt: at, EndedAt: at + 50,
		DefinitionKey: d.Key, DefinitionID: d.ID, DefinitionVersion: 1, ProcessInstance: first, RootInstance: first, ElementInstance: task.Key, ElementID: "work", TenantID: "<default>"}
	out := []record.Record{p, &start, &task, &order, &amount, j}
	switch {
	case i%100 == 50:
		p.State, p.EndedAt, task.State, task.EndedAt, j.State, j.EndedAt = "ACTIVE", 0, "ACTIVE", 0, "CREATED", 0
		out = append(out, &record.UserTask{Key: first + 7, Name: "Check", State: "CREATED", Assignee: fmt.Sprintf("user-%d", i%17), CandidateGroups: []string{"clerks", fmt.Sprintf("g%d", i%13)}, Priority: 50,
			CreatedAt: at, DefinitionKey: d.Key, DefinitionID: d.ID, ProcessInstance: first, RootInstance: first, ElementInstance: task.Key, ElementID: "work", TenantID: "<default>"})
		if i%2000 == 50 {
			p.HasIncident, task.HasIncident, task.IncidentKey = true, true, first+8
			out = append(out, &record.Incident{Key: first + 8, DefinitionKey: d.Key, DefinitionID: d.ID, ProcessInstance: first, RootInstance: first, ElementInstance: task.Key, ElementID: "work",
				JobKey: j.Key, ErrorType: "JOB_NO_RETRIES", Message: "connection refused", State: "ACTIVE", CreatedAt: at, TenantID: "<default>"})
		}
	case i%1000 == 1:
		p.State = "TERMINATED"
	default:
		out = append(out, &end)
	}
	return out
}

// BenchmarkQueries reports the median of each question over a history of 100,000 instances (with -short: 10,000).
func BenchmarkQueries(b *testing.B) {
	n := int64(benchInstances)
	if testing.Short() {
		n = 10_000
	}
	r := history(b, b.TempDir(), n)
	eq := func(field string, value any) Condition { return Condition{Field: field, Op: Eq, Values: []any{value}} }
	newest := []SortField{{"startDate", true}}
	instances := func(sort []SortField, conditions ...Condition) func() (int64, error) {
		return func() (int64, error) {
			res, err := r.ProcessInstances(context.Background(), Query{Conditions: conditions, Sort: sort, Page: Page{Limit: 50}})
			return res.Total, err
		}
	}
	some := firstKey + 1000 + 20*(n/3)
	cases := []struct {
		name string
		ask  func() (int64, error)
	}{
		{"instances, newest", instances(newest)},
		{"instances, oldest", instances([]SortField{{"startDate", false}})},
		{"instances, last ended", instances([]SortField{{"endDate", true}})},
		{"instances of a definition", instances(newest, eq("processDefinitionKey", firstKey+3))},
		{"instances of a process, ACTIVE", instances(newest, eq("processDefinitionId", "process-0"), eq("state", "ACTIVE"))},
		{"instances of a process, COMPLETED", instances(newest, eq("processDefinitionId", "process-2"), eq("state", "COMPLETED"))},
		{"instances of a process, TERMINATED", instances(newest, eq("processDefinitionId", "process-1"), eq("state", "TERMINATED"))},
		{"instances, ACTIVE", instances(newest, eq("state", "ACTIVE"))},
		{"instances with an incident", instances(newest, eq("hasIncident", true))},
		{"instances by variable", instances(nil, Condition{Field: "variables", Name: "orderId", Op: Eq, Values: []any{fmt.Sprintf(`"order-%d"`, n/2)}})},
		{"instances by variable, $like", instances(nil, Condition{Field: "variables", Name: "orderId", Op: Like, Values: []any{fmt.Sprintf(`"order-%d*`, n/2)}})},
		{"instances at an element", instances(newest, eq("elementId", "work"), eq("elementInstanceState", "ACTIVE"))},
		{"instances by error message", instances(newest, Condition{Field: "errorMessage", Op: Like, Values: []any{"*refused*"}})},
		{"instances, sorted by name (scan)", instances([]SortField{{"processDefinitionName", false}, {"startDate", true}})},
		{"instances, business id like (scan)", instances(nil, Condition{Field: "businessId", Op: Like, Values: []any{"*x*"}})},
		{"instance by key", func() (int64, error) { _, err := r.ProcessInstance(context.Background(), some); return 1, err }},
		{"elements of an instance", func() (int64, error) {
			res, err := r.ElementInstances(context.Background(), Query{Conditions: []Condition{eq("processInstanceKey", some)}})
			return res.Total, err
		}},
		{"variables of an instance", func() (int64, error) {
			res, err := r.Variables(context.Background(), Query{Conditions: []Condition{eq("processInstanceKey", some)}}, false)
			return res.Total, err
		}},
		{"variables by name and value", func() (int64, error) {
			res, err := r.Variables(context.Background(), Query{Conditions: []Condition{eq("name", "orderId"), eq("value", `"order-77"`)}}, false)
			return res.Total, err
		}},
		{"jobs of a type, CREATED", func() (int64, error) {
			res, err := r.Jobs(context.Background(), Query{Conditions: []Condition{eq("type", "work-0"), eq("state", "CREATED")}, Page: Page{Limit: 50}})
			return res.Total, err
		}},
		{"jobs of an element instance", func() (int64, error) {
			res, err := r.Jobs(context.Background(), Query{Conditions: []Condition{eq("elementInstanceKey", some+2)}, Page: Page{Limit: 50}})
			return res.Total, err
		}},
		{"tasks of an assignee", func() (int64, error) {
			res, err := r.UserTasks(context.Background(), Query{Conditions: []Condition{eq("assignee", "user-3"), eq("state", "CREATED")}, Sort: []SortField{{"creationDate", true}}, Page: Page{Limit: 50}})
			return res.Total, err
		}},
		{"tasks of a candidate group", func() (int64, error) {
			res, err := r.UserTasks(context.Background(), Query{Conditions: []Condition{eq("candidateGroup", "clerks"), eq("state", "CREATED")}, Sort: []SortField{{"creationDate", true}}, Page: Page{Limit: 50}})
			return res.Total, err
		}},
		{"incidents, ACTIVE", func() (int64, error) {
			res, err := r.Incidents(context.Background(), Query{Conditions: []Condition{eq("state", "ACTIVE")}, Sort: []SortField{{"creationTime", true}}, Page: Page{Limit: 50}})
			return res.Total, err
		}},
		{"page deep in the list", func() (int64, error) {
			o, _ := processInstances.order(newest)
			cursor := o.encode(cursor{[]any{int64(1_763_885_000_000) + n/2}, firstKey + 1000 + 20*(n/2)})
			res, err := r.ProcessInstances(context.Background(), Query{Sort: newest, Page: Page{Limit: 50, After: cursor}})
			return res.Total, err
		}},
	}
	for _, c := range cases {
		b.Run(c.name, func(b *testing.B) {
			var took []time.Duration
			var total int64
			for b.Loop() {
				begin := time.Now()
				n, err := c.ask()
				if err != nil {
					b.Fatal(err)
				}
				total = n
				took = append(took, time.Since(begin))
			}
			slices.Sort(took)
			b.ReportMetric(float64(took[len(took)/2].Microseconds()), "p50-us")
			b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), "p99-us")
			b.ReportMetric(float64(total), "matches")
		})
	}
}

const benchInstances = 100_000

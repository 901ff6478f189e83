package contract

import (
	"reflect"
	"testing"
	"time"
)

var _ SearchRequest = (*ProcessInstanceSearchQuery)(nil)

func TestSearchRequests(t *testing.T) {
	text := func(s string) []Value { return []Value{{Kind: Text, Text: s}} }
	number := func(n int64) []Value { return []Value{{Kind: Number, Number: n}} }
	day := time.Date(2026, 1, 31, 9, 30, 0, 0, time.UTC)
	for _, c := range []struct {
		name, body string
		want       []Condition
	}{
		{"nothing", `{}`, nil},
		{"null is nothing", `{"filter":{"state":null,"tags":null}}`, nil},
		{"plain value", `{"filter":{"state":"ACTIVE"}}`, []Condition{{Field: "state", Op: OpEq, Values: text("ACTIVE")}}},
		{"key", `{"filter":{"processInstanceKey":"12"}}`, []Condition{{Field: "processInstanceKey", Op: OpEq, Values: number(12)}}},
		{"operators", `{"filter":{"processDefinitionVersion":{"$gte":1,"$lt":3},"businessId":{"$like":"a*","$exists":true}}}`, []Condition{
			{Field: "businessId", Op: OpLike, Values: text("a*")},
			{Field: "businessId", Op: OpExists, Exists: true},
			{Field: "processDefinitionVersion", Op: OpGte, Values: number(1)},
			{Field: "processDefinitionVersion", Op: OpLt, Values: number(3)},
		}},
		{"lists; an empty one asks nothing", `{"filter":{"processInstanceKey":{"$in":["1","2"],"$notIn":[]},"parentProcessInstanceKey":{"$in":[]}}}`, []Condition{
			{Field: "processInstanceKey", Op: OpIn, Values: []Value{number(1)[0], number(2)[0]}},
		}},
		{"date", `{"filter":{"startDate":{"$gt":"2026-01-31T10:30:00+01:00"}}}`, []Condition{
			{Field: "startDate", Op: OpGt, Values: []Value{{Kind: Time, Time: day}}},
		}},
		{"flag", `{"filter":{"hasIncident":true}}`, []Condition{{Field: "hasIncident", Op: OpEq, Values: []Value{{Kind: Flag, Flag: true}}}}},
		{"tags", `{"filter":{"tags":["a"]}}`, []Condition{{Field: "tags", Op: OpHasAll, Values: text("a")}}},
		{"variables", `{"filter":{"variables":[{"name":"x","value":"1"},{"name":"y","value":{"$neq":"2"}}]}}`, []Condition{
			{Field: "variables", Op: OpVariable, Name: "x", All: []Condition{{Field: "value", Op: OpEq, Values: text("1")}}},
			{Field: "variables", Op: OpVariable, Name: "y", All: []Condition{{Field: "value", Op: OpNeq, Values: text("2")}}},
		}},
		{"or", `{"filter":{"tenantId":"t","$or":[{"state":"ACTIVE"},{"hasIncident":false,"state":"COMPLETED"}]}}`, []Condition{
			{Field: "tenantId", Op: OpEq, Values: text("t")},
			{Field: "$or", Op: OpOr, Any: [][]Condition{
				{{Field: "state", Op: OpEq, Values: text("ACTIVE")}},
				{{Field: "state", Op: OpEq, Values: text("COMPLETED")}, {Field: "hasIncident", Op: OpEq, Values: []Value{{Kind: Flag}}}},
			}},
		}},
	} {
		t.Run(c.name, func(t *testing.T) {
			v, err := decodeOf[ProcessInstanceSearchQuery](c.body)
			if err != nil {
				t.Fatal(err)
			}
			got := v.Conditions()
			for i := range got {
				for j := range got[i].Values {
					if at := &got[i].Values[j].Time; !at.IsZero() {
						*at = at.UTC()
					}
				}
			}
			if !reflect.DeepEqual(got, c.want) {
				t.Errorf("got  %+v\nwant %+v", got, c.want)
			}
		})
	}
}

func TestPagesAndSorting(t *testing.T) {
	v, err := decodeOf[JobSearchQuery](`{"page":{"after":"YWI=","limit":7},"sort":[{"field":"type"},{"field":"jobKey","order":"DESC"}]}`)
	if err != nil {
		t.Fatal(err)
	}
	if p := v.Paging(); p.Limit != 7 || p.After != Some("YWI=") || p.From.IsSet() {
		t.Errorf("page %+v", p)
	}
	if want := []SortField{{Field: "type"}, {Field: "jobKey", Desc: true}}; !reflect.DeepEqual(v.Sorting(), want) {
		t.Errorf("sorting %+v, want %+v", v.Sorting(), want)
	}
	if none, err := decodeOf[JobSearchQuery](`{}`); err != nil || none.Paging().Limit != 100 {
		t.Errorf("without a page: %+v, %v", none.Paging(), err)
	}
}

package contract

import (
	"bytes"
	"encoding/json"
	"errors"
	"testing"
	"unicode/utf8"
)

// FuzzJSON compares the checks of free-form JSON with encoding/json, which refuses less: names that come twice, half
// surrogate pairs, zero characters in names and bytes that are no UTF-8.
func FuzzJSON(f *testing.F) {
	for _, seed := range []string{`{"a":[1,-2.5e3,"x\n\u00e9\ud83d\ude00",true,false,null,{}]}`, `{"a":1,"a":2}`, `"\ud800"`, `01`, `1.`, `[1,]`, `{"\u0000":1}`, ` {} `, `[[[[`, "\"\xff\""} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		err := CheckJSON(data)
		if err != nil {
			var malformed *Malformed
			if !errors.As(err, &malformed) {
				t.Fatalf("an error of the type %T", err)
			}
			return
		}
		if !json.Valid(data) || !utf8.Valid(data) {
			t.Errorf("taken, though it is no JSON: %q", data)
		}
	})
}

// FuzzDecode decodes anything as several requests: nothing may panic, and what is taken must be taken again the same.
func FuzzDecode(f *testing.F) {
	f.Add(createBody)
	f.Add(searchBody)
	for _, c := range refusals {
		f.Add([]byte(c.body))
	}
	f.Fuzz(func(t *testing.T, data []byte) {
		for _, v := range []decodable{
			new(ProcessInstanceCreationInstruction), new(ProcessInstanceModificationInstruction), new(JobCompletionRequest),
			new(UserTaskUpdateRequest), new(AuthorizationRequest), new(JobSearchQuery),
		} {
			before := bytes.Clone(data)
			err := Decode(data, v)
			if !bytes.Equal(before, data) {
				t.Fatal("decoding changed the body")
			}
			var invalid *Invalid
			if errors.As(err, &invalid) && (len(invalid.Violations) == 0 || len(invalid.Violations) > maxViolations) {
				t.Errorf("%d violations", len(invalid.Violations))
			}
			if err == nil && !json.Valid(data) {
				t.Errorf("taken, though it is no JSON: %q", data)
			}
		}
	})
}

// FuzzFilter decodes anything as a search and asks it for everything a search is asked for.
func FuzzFilter(f *testing.F) {
	f.Add(searchBody)
	f.Add([]byte(`{"filter":{"$or":[{"tags":["a"]},{}],"processInstanceKey":{"$notIn":["-1"]}},"page":{"before":"YQ=="}}`))
	f.Fuzz(func(t *testing.T, data []byte) {
		v := new(ProcessInstanceSearchQuery)
		if Decode(data, v) != nil {
			return
		}
		if p := v.Paging(); p.Limit < 1 || p.Limit > maxLimit {
			t.Errorf("limit %d", p.Limit)
		}
		for _, s := range v.Sorting() {
			if s.Field == "" {
				t.Error("a sort without a field")
			}
		}
		checkConditions(t, v.Conditions())
	})
}

func checkConditions(t *testing.T, conditions []Condition) {
	t.Helper()
	for _, c := range conditions {
		if c.Field == "" || c.Op == 0 || c.Op.String() == "?" {
			t.Errorf("condition %+v", c)
		}
		switch c.Op {
		case OpEq, OpNeq, OpLike, OpGt, OpGte, OpLt, OpLte:
			if len(c.Values) != 1 {
				t.Errorf("condition %+v", c)
			}
		}
		checkConditions(t, c.All)
		for _, group := range c.Any {
			checkConditions(t, group)
		}
	}
}

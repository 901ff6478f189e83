package contract

import (
	"errors"
	"fmt"
	"strings"
	"testing"
	"time"
)

func decodeOf[T any, P interface {
	*T
	decodable
}](text string) (T, error) {
	var v T
	err := Decode([]byte(text), P(&v))
	return v, err
}

// refusals are bodies and what must be said of them.
var refusals = []struct {
	name, body string
	decode     func(string) error
	want       string
}{
	{"neither id nor key", `{}`, create, "the request body must have exactly one of processDefinitionKey and processDefinitionId, found neither"},
	{"both", `{"processDefinitionId":"p","processDefinitionKey":"1"}`, create, "the request body must have exactly one of processDefinitionKey and processDefinitionId, found processDefinitionKey and processDefinitionId"},
	{"unknown field", `{"processDefinitionId":"p","foo":{"a":1}}`, create, "foo is not a known field; known here: processDefinitionKey,"},
	{"key as a number", `{"processDefinitionKey":12}`, create, "processDefinitionKey must be a key: a whole number within 64 bits, as a decimal string, found a number 12"},
	{"key too large", `{"processDefinitionKey":"9223372036854775808"}`, create, `processDefinitionKey must be a key: a whole number within 64 bits, as a decimal string, found "9223372036854775808"`},
	{"several at once", `{"processDefinitionId":"p","variables":[],"awaitCompletion":"yes","tags":["1x"]}`, create,
		`variables must be an object, found an array; awaitCompletion must be true or false, found a string "yes"; tags[0] must be a tag`},
	{"nested", `{"processDefinitionId":"p","startInstructions":[{"elementId":"a"},{}]}`, create, "startInstructions[1].elementId is required"},
	{"twice", `{"processDefinitionId":"p","processDefinitionId":"q"}`, create, "processDefinitionId is given twice"},
	{"too many tags", `{"processDefinitionId":"p","tags":["a","b","c","d","e","f","g","h","i","j","k"]}`, create, "tags must hold at most 10, found 11"},
	{"a tag twice", `{"processDefinitionId":"p","tags":["a","a"]}`, create, "tags must not hold a value twice"},
	{"bad id", `{"processDefinitionId":"1p"}`, create, `processDefinitionId must be an id that begins with a letter or an underscore, followed by letters, digits, '_', '-' and '.', found "1p"`},
	{"number out of range", `{"processDefinitionId":"p","processDefinitionVersion":2147483648}`, create, "processDefinitionVersion must be a whole number within 32 bits, found 2147483648"},
	{"fraction", `{"processDefinitionId":"p","processDefinitionVersion":1.5}`, create, "processDefinitionVersion must be a whole number within 32 bits, found 1.5"},
	{"no object", `[]`, create, "the request body must be an object, found an array"},
	{"required null", `{"type":null,"timeout":1,"maxJobsToActivate":1}`, activate, "type must not be null"},
	{"missing fields", `{"type":"a"}`, activate, "timeout is required; maxJobsToActivate is required"},
	{"zero character", `{"type":"a\u0000","timeout":1,"maxJobsToActivate":1}`, activate, "type must not contain the character U+0000"},
	{"enum", `{"type":"a","timeout":1,"maxJobsToActivate":1,"tenantFilter":"ALL"}`, activate, `tenantFilter must be one of PROVIDED, ASSIGNED, found "ALL"`},
	{"unknown operator", `{"filter":{"type":{"$bogus":1}}}`, jobs, "filter.type.$bogus is not an operator of this field; it has $eq, $neq, $exists, $in, $notIn, $like"},
	{"unknown filter field", `{"filter":{"typ":"x"}}`, jobs, "filter.typ is not a known field"},
	{"filter of the wrong type", `{"filter":{"retries":"x","state":{"$in":["CREATED","NO"]}}}`, jobs, `filter.retries must be a whole number, found a string "x"; filter.state.$in[1] must be one of`},
	{"two pages", `{"page":{"from":1,"after":"YWI="}}`, jobs, "page must have only one of from, after and before, found from and after"},
	{"limit", `{"page":{"limit":0}}`, jobs, "page.limit must be a whole number from 1 to 10000, found 0"},
	{"sort field", `{"sort":[{"field":"nope"}]}`, jobs, "sort[0].field must be one of"},
	{"sort order", `{"sort":[{"field":"type","order":"UP"},{"order":"ASC"}]}`, jobs, `sort[0].order must be one of ASC, DESC, asc, desc, found "UP"; sort[1].field is required`},
	{"priority", `{"changeset":{"priority":101,"dueDate":"tomorrow"}}`, update, `changeset.priority must be a whole number from 0 to 100, found 101; changeset.dueDate must be a date and time`},
	{"variant", `{"moveInstructions":[{"sourceElementInstruction":{"sourceType":"byId"},"targetElementId":"x"}]}`, modify, "moveInstructions[0].sourceElementInstruction.sourceElementId is required"},
	{"unknown variant", `{"result":{"type":"other"}}`, complete, `result.type must be one of userTask, adHocSubProcess, found "other"`},
}

func create(text string) error {
	_, err := decodeOf[ProcessInstanceCreationInstruction](text)
	return err
}
func activate(text string) error { _, err := decodeOf[JobActivationRequest](text); return err }
func jobs(text string) error     { _, err := decodeOf[JobSearchQuery](text); return err }
func update(text string) error   { _, err := decodeOf[UserTaskUpdateRequest](text); return err }
func modify(text string) error {
	_, err := decodeOf[ProcessInstanceModificationInstruction](text)
	return err
}
func complete(text string) error { _, err := decodeOf[JobCompletionRequest](text); return err }

func TestRefusals(t *testing.T) {
	for _, c := range refusals {
		t.Run(c.name, func(t *testing.T) {
			err := c.decode(c.body)
			var invalid *Invalid
			if !errors.As(err, &invalid) {
				t.Fatalf("got %v (%T), want an *Invalid", err, err)
			}
			if !strings.HasPrefix(err.Error(), c.want) {
				t.Errorf("got  %s\nwant %s", err, c.want)
			}
		})
	}
}

func TestMalformed(t *testing.T) {
	for _, c := range []struct{ name, body, want string }{
		{"empty", ``, "expected a JSON value, found the end of the body"},
		{"cut", `{"processDefinitionId":`, "expected a JSON value, found the end of the body (line 1, column 24)"},
		{"no comma", "{\"awaitCompletion\":true\n \"x\":1}", "expected ',' or '}' after a member, found a string (line 2, column 2)"},
		{"trailing comma", `{"awaitCompletion":true,}`, "expected a member's name in double quotes"},
		{"trailing text", `{"processDefinitionId":"a"} x`, "expected the end of the body, found 'x'"},
		{"bad UTF-8", "{\"processDefinitionId\":\"a\xff\"}", "the body is not valid UTF-8 (line 1, column 26)"},
		{"half a surrogate pair", `{"variables":{"a":"\ud800"}}`, "half a surrogate pair in a string is no character"},
		{"control character", "{\"processDefinitionId\":\"a\nb\"}", "a control character in a string must be escaped"},
		{"name twice in variables", `{"variables":{"a":{"b":1,"\u0062":2}}}`, `the name "b" comes twice in an object`},
		{"number", `{"variables":{"a":01}}`, "expected ',' or '}' after a member"},
		{"word", `{"awaitCompletion":tru}`, "expected a JSON value, found an unknown word"},
		{"too deep", `{"variables":{"a":` + strings.Repeat("[", 1000) + strings.Repeat("]", 1000) + `}}`, "arrays and objects may nest 1000 deep at most"},
		{"zero in a name", `{"variables":{"a\u0000":1}}`, "a member's name must not contain the character U+0000"},
	} {
		t.Run(c.name, func(t *testing.T) {
			err := create(c.body)
			if err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got  %v\nwant %s", err, c.want)
			}
		})
	}
}

func TestHostileBodiesAreCheap(t *testing.T) {
	var many strings.Builder
	for i := range 300_000 {
		fmt.Fprintf(&many, `"f%d":1,`, i)
	}
	for name, body := range map[string]string{
		"unknown fields":    `{` + many.String() + `"z":1}`,
		"distinct members":  `{"processDefinitionId":"p","variables":{` + many.String() + `"z":1}}`,
		"distinct tags":     `{"processDefinitionId":"p","tags":[` + strings.ReplaceAll(many.String(), ":1", "") + `"z"]}`,
		"wrong elements":    `{"processDefinitionId":"p","startInstructions":[` + strings.Repeat("1,", 1_000_000) + `1]}`,
		"an endless number": `{"processDefinitionId":"p","processDefinitionVersion":1` + strings.Repeat("0", 3_000_000) + `}`,
		"a large exponent":  `{"processDefinitionId":"p","processDefinitionVersion":1e999999999}`,
	} {
		start := time.Now()
		err := create(body)
		if took := time.Since(start); took > 5*time.Second {
			t.Errorf("%s took %v", name, took)
		}
		if err == nil != (name == "distinct members") {
			t.Errorf("%s: %v", name, err)
		}
		if err != nil && len(err.Error()) > 20_000 {
			t.Errorf("%s: a message of %d bytes", name, len(err.Error()))
		}
	}
}

// TestTaken are bodies that clients in use send and that a strict reading of the contract would refuse.
func TestTaken(t *testing.T) {
	for name, c := range map[string]struct {
		body   string
		decode func(string) error
	}{
		"nulls beside the choice":     {`{"processDefinitionId":"p","processDefinitionKey":null,"variables":null,"tags":null,"awaitCompletion":null}`, create},
		"a limit fits all pages":      {`{"page":{"limit":50}}`, jobs},
		"nulls in a page":             {`{"page":{"limit":50,"from":null,"after":null,"before":"YQ=="},"sort":null,"filter":null}`, jobs},
		"an empty filter":             {`{"filter":{"type":{},"deadline":null}}`, jobs},
		"a result without its type":   {`{"result":{"denied":true}}`, complete},
		"an ad-hoc sub-process":       {`{"result":{"activateElements":[{"elementId":"a","variables":null}]}}`, complete},
		"unknown in an open object":   {`{"result":{"type":"userTask","later":{"than":[1]}}}`, complete},
		"whole numbers as fractions":  {`{"type":"a","timeout":1.0,"maxJobsToActivate":1e2}`, activate},
		"null for the whole body":     {` null `, complete},
		"white space":                 {"\t{ \"variables\" : { } }\r\n", complete},
		"escapes":                     {`{"type":"\u0061\ud83d\ude00\/","timeout":1,"maxJobsToActivate":1}`, activate},
		"an instruction without type": {`{"processDefinitionId":"p","runtimeInstructions":[{"afterElementId":"a"}]}`, create},
	} {
		if err := c.decode(c.body); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	v, err := decodeOf[JobCompletionRequest](`{"result":{"activateElements":[{"elementId":"a"}]}}`)
	if err != nil || v.Result.Type != Some("adHocSubProcess") {
		t.Errorf("the type of a result was found to be %q, %v", v.Result.Type.Value(), err)
	}
}

func TestVariablesStayAsTheyCame(t *testing.T) {
	const variables = `{"n":123456789012345678901234567890.10,"e":1E+2,"s":"\u00e9", "o" : {}}`
	v, err := decodeOf[ProcessInstanceCreationInstruction](`{"processDefinitionId":"p","variables":` + variables + `}`)
	if err != nil || string(v.Variables) != variables {
		t.Errorf("got %s, %v", v.Variables, err)
	}
}

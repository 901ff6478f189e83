package client

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"testing"
)

// The typed-error matrix: every operation of the contract, with every status that the contract lists for it, against a
// server that answers just that.

// listed reads from the contract itself, not from what is generated, which statuses an operation may fail with.
func listed(t *testing.T) map[string][]int {
	t.Helper()
	data, err := os.ReadFile("../api/openapi.json")
	if err != nil {
		t.Skip("SKIPPED: the contract is not beside this module, so there is nothing to compare with: ", err)
	}
	var contract struct {
		Paths map[string]map[string]struct {
			OperationID string                     `json:"operationId"`
			Responses   map[string]json.RawMessage `json:"responses"`
		} `json:"paths"`
	}
	if err := json.Unmarshal(data, &contract); err != nil {
		t.Fatal(err)
	}
	all := map[string][]int{}
	for _, methods := range contract.Paths {
		for _, op := range methods {
			all[op.OperationID] = []int{}
			for text := range op.Responses {
				if status, err := strconv.Atoi(text); err == nil && status >= 400 {
					all[op.OperationID] = append(all[op.OperationID], status)
				}
			}
			slices.Sort(all[op.OperationID])
		}
	}
	return all
}

// choices gives a value of every interface that a method takes as its body.
var choices = map[reflect.Type]any{
	reflect.TypeFor[AuthorizationRequest]():               AuthorizationIDBasedRequest{ResourceID: "*"},
	reflect.TypeFor[DecisionEvaluationInstruction]():      DecisionEvaluationByID{DecisionDefinitionID: "dish"},
	reflect.TypeFor[ProcessInstanceCreationInstruction](): ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "order"},
}

// callByName calls an operation with arguments that can be sent, and returns its error.
func callByName(t *testing.T, c *Client, name string, opts ...CallOption) error {
	t.Helper()
	method := reflect.ValueOf(c).MethodByName(name)
	if !method.IsValid() {
		t.Fatalf("the client has no method %s", name)
	}
	kind := method.Type()
	args := []reflect.Value{reflect.ValueOf(context.Background())}
	for i := 1; i < kind.NumIn()-1; i++ {
		args = append(args, sample(kind.In(i)))
	}
	for _, o := range opts {
		args = append(args, reflect.ValueOf(o))
	}
	results := method.Call(args)
	err, _ := results[len(results)-1].Interface().(error)
	return err
}

func sample(kind reflect.Type) reflect.Value {
	switch kind.Kind() {
	case reflect.String:
		v := reflect.New(kind).Elem()
		v.SetString("1")
		return v
	case reflect.Interface:
		return reflect.ValueOf(choices[kind])
	}
	v := reflect.New(kind).Elem()
	for i := range v.NumField() {
		if f := v.Field(i); f.Type() == reflect.TypeFor[File]() {
			f.Set(reflect.ValueOf(FileOf("a.bpmn", []byte("<a/>"))))
		}
	}
	return v
}

func methodName(op *operation) string {
	name := op.id
	for _, word := range []string{"Xml", "Ids"} {
		name = strings.ReplaceAll(name, word, map[string]string{"Xml": "XML", "Ids": "IDs"}[word])
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// answering is a server that answers one status with a problem detail.
func answering(t *testing.T, status *int) *Client {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/problem+json")
		w.WriteHeader(*status)
		fmt.Fprintf(w, `{"type":"about:blank","title":"TITLE_%d","status":%d,"detail":"what was expected, what was found","instance":%q}`, *status, *status, r.URL.Path)
	}))
	t.Cleanup(server.Close)
	return to(t, server.URL)
}

// to makes a client of a server that tries nothing twice.
func to(t *testing.T, address string, opts ...Option) *Client {
	t.Helper()
	c, err := New(append([]Option{WithoutEnvironment(), WithAddress(address), WithRetry(Retry{Attempts: 1})}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	})
	return c
}

func TestEveryStatusOfEveryOperationIsItsOwnError(t *testing.T) {
	contract := listed(t)
	var status int
	c := answering(t, &status)
	cells := 0
	for _, op := range operations {
		statuses, ok := contract[op.id]
		if !ok {
			t.Errorf("%s is not in the contract", op.id)
		}
		delete(contract, op.id)
		for _, status = range statuses {
			cells++
			err := callByName(t, c, methodName(op), NoRetry())
			checkTyped(t, op, status, err)
		}
		checkPredicates(t, op, statuses)
		status = http.StatusTeapot
		err := callByName(t, c, methodName(op), NoRetry())
		var unexpected *UnexpectedStatusError
		if !errors.As(err, &unexpected) || unexpected.Status != status {
			t.Errorf("%s answered %d: %T, want an UnexpectedStatusError", op.id, status, err)
		}
	}
	for id := range contract {
		t.Errorf("%s of the contract has no method", id)
	}
	t.Logf("%d operations, %d documented failures", len(operations), cells)
}

// errorOf is the error type of an operation, as a pointer.
func errorOf(op *operation) reflect.Type { return reflect.TypeOf(op.failure(Failure{})) }

func checkTyped(t *testing.T, op *operation, status int, err error) {
	t.Helper()
	kind := errorOf(op)
	if want := methodName(op) + "Error"; kind.Elem().Name() != want {
		t.Errorf("%s: its error is %s, want %s", op.id, kind.Elem().Name(), want)
	}
	target := reflect.New(kind)
	if !errors.As(fmt.Errorf("wrapped: %w", err), target.Interface()) {
		t.Errorf("%s, %d: %T (%v) is no %v", op.id, status, err, err, kind)
		return
	}
	var failure *Failure
	if !errors.As(err, &failure) || failure.Status != status || failure.Operation != op.id || failure.Problem.Title != fmt.Sprint("TITLE_", status) {
		t.Errorf("%s, %d: the failure is %+v", op.id, status, failure)
	}
	for other, sentinel := range sentinels {
		if errors.Is(err, sentinel) != (other == status) {
			t.Errorf("%s, %d: errors.Is(%v) is %t", op.id, status, sentinel, other != status)
		}
	}
	for i := range kind.NumMethod() {
		name := kind.Method(i).Name
		if !strings.HasPrefix(name, "Is") || name == "Is" {
			continue
		}
		got := target.Elem().MethodByName(name).Call(nil)[0].Bool()
		if want := predicateStatus[name] == status; got != want {
			t.Errorf("%s, %d: %s is %t", op.id, status, name, got)
		}
	}
	for _, part := range []string{op.phrase, strconv.Itoa(status), "TITLE_", "what was expected"} {
		if !strings.Contains(err.Error(), part) {
			t.Errorf("%s, %d: %q does not say %q", op.id, status, err, part)
		}
	}
}

var predicateStatus = map[string]int{
	"IsInvalid": 400, "IsUnauthorized": 401, "IsForbidden": 403, "IsNotFound": 404, "IsConflict": 409, "IsUnsupportedMediaType": 415,
	"IsInternal": 500, "IsUnavailable": 503, "IsTimeout": 504,
}

// checkPredicates wants exactly the predicates of the statuses that the contract lists.
func checkPredicates(t *testing.T, op *operation, statuses []int) {
	t.Helper()
	if op.failure == nil {
		if len(statuses) > 0 {
			t.Errorf("%s has no error type, but can fail with %v", op.id, statuses)
		}
		return
	}
	var found []int
	kind := errorOf(op)
	for i := range kind.NumMethod() {
		if status := predicateStatus[kind.Method(i).Name]; status != 0 {
			found = append(found, status)
		}
	}
	slices.Sort(found)
	if !slices.Equal(found, statuses) {
		t.Errorf("%s has predicates for %v, the contract lists %v", op.id, found, statuses)
	}
}

// TestEverySuccessIsRead answers an empty success of every kind.
func TestEverySuccessIsRead(t *testing.T) {
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		if strings.HasSuffix(r.URL.Path, "call-hierarchy") {
			fmt.Fprint(w, "[]")
			return
		}
		fmt.Fprint(w, "{}")
	}))
	t.Cleanup(server.Close)
	c := to(t, server.URL)
	for _, op := range operations {
		if op.id == "getDocument" {
			continue // whose file somebody has to close: TestDocumentsStream
		}
		if err := callByName(t, c, methodName(op)); err != nil {
			t.Errorf("%s: %v", op.id, err)
		}
	}
}

package demo

import (
	"bytes"
	"context"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti"
	"github.com/tutti-io/tutti/examples"
)

func server(t *testing.T) string {
	t.Helper()
	cluster, err := tutti.Open(tutti.Options{})
	if err != nil {
		t.Fatal(err)
	}
	at := httptest.NewServer(cluster.Handler())
	t.Cleanup(func() {
		if err := cluster.Close(context.Background()); err != nil {
			t.Error(err)
		}
		at.Close()
	})
	return at.URL
}

func TestTheExamplesMoveToTheirEnd(t *testing.T) {
	url := server(t)
	for _, tc := range []struct {
		name      string
		variables map[string]any
		results   map[string]map[string]any
		want      []string // parts of what is printed, in this order
	}{
		{
			"order.bpmn", map[string]any{"orderId": "A-1"}, map[string]map[string]any{"check-stock": {"inStock": true}},
			[]string{`process "order"`, "completed  Check stock (service task)", "completed  Order shipped", "is completed", `orderId = "A-1"`},
		},
		{
			"order.bpmn", map[string]any{"orderId": "A-2"}, map[string]map[string]any{"check-stock": {"inStock": false}},
			[]string{"completed  Tell the customer (service task)", "completed  Order declined", "is completed"},
		},
		{
			"expense.bpmn", map[string]any{"amount": 12}, nil,
			[]string{`demo takes the task "Approve the expense"`, `completes "Approve the expense" with {"approved":true}`, "completed  Expense paid", "approved = true"},
		},
		{
			"approval.bpmn", map[string]any{"orderId": "A-3", "amount": 1200}, map[string]map[string]any{"approve-order": {"approved": false}},
			[]string{`completes "Approve order" with {"approved":false}`, "completed  Order refused"},
		},
	} {
		t.Run(tc.name, func(t *testing.T) {
			model, err := examples.Files.ReadFile(tc.name)
			if err != nil {
				t.Fatal(err)
			}
			var out bytes.Buffer
			_, err = Run(context.Background(), Options{URL: url, Name: tc.name, Model: model, Variables: tc.variables, Results: tc.results, Out: &out})
			if err != nil {
				t.Fatalf("%v\n%s", err, out.String())
			}
			rest := out.String()
			for _, part := range tc.want {
				_, after, found := strings.Cut(rest, part)
				if !found {
					t.Fatalf("%q is not there, or not in its place:\n%s", part, out.String())
				}
				rest = after
			}
		})
	}
}

func TestAnInstanceThatDoesNotEndSaysWhatItWaitsFor(t *testing.T) {
	model := []byte(`<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="t">
  <process id="stuck" isExecutable="true">
    <startEvent id="s"/><sequenceFlow id="f" sourceRef="s" targetRef="work"/>
    <serviceTask id="work" name="Nobody works this">
      <extensionElements><zeebe:taskDefinition type="=missing"/></extensionElements>
    </serviceTask>
    <sequenceFlow id="g" sourceRef="work" targetRef="e"/><endEvent id="e"/>
  </process></definitions>`)
	var out bytes.Buffer
	_, err := Run(context.Background(), Options{URL: server(t), Name: "stuck.bpmn", Model: model, Out: &out, Patience: 300 * time.Millisecond})
	if err == nil || !strings.Contains(err.Error(), "it waits at Nobody works this") || !strings.Contains(err.Error(), "incident at work") {
		t.Errorf("got %v\n%s", err, out.String())
	}
}

func TestARefusedModelIsToldInTheServersWords(t *testing.T) {
	_, err := Run(context.Background(), Options{URL: server(t), Name: "x.bpmn", Model: []byte("<nothing/>"), Out: &bytes.Buffer{}})
	if err == nil || !strings.Contains(err.Error(), "was refused with 400") || !strings.Contains(err.Error(), "x.bpmn") {
		t.Errorf("got %v", err)
	}
}

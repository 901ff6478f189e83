package tuttitest_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io/fs"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"testing"
	"testing/fstest"
	"time"

	"github.com/tutti-io/tutti/client"
	"github.com/tutti-io/tutti/tuttitest"
)

// TestATestSeesNothingOfAnother fills clusters in tests that run at the same time, and looks into each at its beginning.
func TestATestSeesNothingOfAnother(t *testing.T) {
	for i := range 60 {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			t.Parallel()
			c := tuttitest.New(t, tuttitest.Partitions(1+i%2*2))
			if n := len(c.Instances("order")); n != 0 {
				t.Errorf("%d instances of another test", n)
			}
			d := c.Deploy("testdata/order.bpmn")
			if v := d.Deployments[0].ProcessDefinition.ProcessDefinitionVersion; v != 1 {
				t.Errorf("version %d", v)
			}
			c.OnDecision("discount").Returns(0)
			c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1}).WaitsOnlyAt("charge")
			if _, err := c.Client().CreateGlobalClusterVariable(t.Context(), client.CreateClusterVariableRequest{Name: "rate", Value: client.ValueOf(1)}); err != nil {
				t.Errorf("a cluster variable of another test: %v", err)
			}
			c.PublishWith(client.MessagePublicationRequest{Name: "parcel arrived", CorrelationKey: client.Some("A"), TimeToLive: client.Some(client.Duration(time.Hour))})
			c.Advance(time.Duration(i) * time.Minute)
		})
	}
}

const steps = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="n">
<signal id="sig" name="begin"/>
<process id="steps" isExecutable="true">
<startEvent id="begun"><signalEventDefinition id="se" signalRef="sig"/></startEvent><sequenceFlow id="a" sourceRef="begun" targetRef="hour"/>
<intermediateCatchEvent id="hour"><timerEventDefinition id="t1"><timeDuration>PT1H</timeDuration></timerEventDefinition></intermediateCatchEvent>
<sequenceFlow id="b" sourceRef="hour" targetRef="note"/>
<serviceTask id="note"><extensionElements><zeebe:taskDefinition type="note"/><zeebe:ioMapping><zeebe:input source="=string(now())" target="at"/></zeebe:ioMapping></extensionElements></serviceTask>
<boundaryEvent id="every" attachedToRef="last" cancelActivity="false"><timerEventDefinition id="t2"><timeCycle>R/PT10M</timeCycle></timerEventDefinition></boundaryEvent>
<sequenceFlow id="e" sourceRef="every" targetRef="reminded"/><endEvent id="reminded"/>
<sequenceFlow id="c" sourceRef="note" targetRef="last"/>
<intermediateCatchEvent id="half"><timerEventDefinition id="t3"><timeDuration>PT30M</timeDuration></timerEventDefinition></intermediateCatchEvent>
<sequenceFlow id="f" sourceRef="last" targetRef="half"/><sequenceFlow id="g" sourceRef="half" targetRef="end"/>
<userTask id="last"><extensionElements><zeebe:userTask/></extensionElements></userTask><endEvent id="end"/></process></definitions>`

// TestTheClockGoesThroughWhatIsDue moves the clock by hours at once. What becomes due happens at its own time: the job after an
// hour is made when the hour is over, and what follows counts from then.
func TestTheClockGoesThroughWhatIsDue(t *testing.T) {
	start := time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)
	c := tuttitest.New(t, tuttitest.At(start))
	c.DeployText("steps.bpmn", steps)
	note := c.OnJob("note")
	c.Broadcast("begin", tuttitest.Vars{"by": "signal"})
	it := c.Instance("steps").WaitsOnlyAt("hour").HasVariable("by", "signal")
	c.Advance(2*time.Hour + 5*time.Minute)
	if !c.Now().Equal(start.Add(125 * time.Minute)) {
		t.Errorf("the clock shows %v", c.Now())
	}
	note.WasCalled(1)
	if at := note.Calls()[0].Variables.String(); !strings.Contains(at, "2026-03-02T10:00:00") {
		t.Errorf("the job was made with %s", at)
	}
	it.WaitsOnlyAt("last").PassedTimes("every", 6) // from 10:10 to 11:00
	it.Task("last").Complete(nil)
	it.WaitsOnlyAt("half")
	c.SetClock(start.Add(155 * time.Minute))
	it.IsCompleted()
}

// TestStandInsForWhatIsCalled has a called process end with an error, and one with values that are hard to write in a model.
func TestStandInsForWhatIsCalled(t *testing.T) {
	hard := tuttitest.Vars{"text": "a <b> & \"c\"\n\\ é ' end", "big": 1e30, "small": 1.5e-7, "many": []any{1, nil, true, map[string]any{"deep er": "x"}}, "nothing": nil}
	c := tuttitest.New(t)
	c.Deploy("testdata/order.bpmn")
	c.OnDecision("discount").Returns(hard)
	c.OnProcess("shipping").Completes(hard)
	c.OnJob("charge").Completes(tuttitest.Vars{"paid": true})
	order := c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1})
	order.HasVariable("discount", hard)
	order.Decided("discount").HasResult(hard)

	c.OnDecision("discount").Returns(0.5)
	order = c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1}).WaitsOnlyAt("parcel").HasVariables(hard)
	order.Called("shipping").HasNoVariable("result")

	c.OnProcess("shipping").Throws("lost")
	order = c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1}).WaitsOnlyAt("ship")
	order.Called("shipping").HasIncidentAt("result").OfType(client.IncidentErrorTypeUnhandledErrorEvent)
}

// TestActingPastTheKit uses the client, HTTP, and goroutines. Assertions see what they did.
func TestActingPastTheKit(t *testing.T) {
	c, charge := shop(t)
	ctx := t.Context()
	if _, err := c.Client().CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "order",
		Variables: client.Vars(tuttitest.Vars{"orderId": "A", "amount": 1})}); err != nil {
		t.Fatal(err)
	}
	c.Instance("order").WaitsOnlyAt("parcel")

	server := httptest.NewServer(c.Handler())
	defer server.Close()
	response, err := http.Post(server.URL+"/v2/process-instances", "application/json",
		strings.NewReader(`{"processDefinitionId":"order","variables":{"orderId":"B","amount":1}}`))
	if err != nil {
		t.Fatal(err)
	}
	defer response.Body.Close()
	var started struct{ ProcessInstanceKey client.ProcessInstanceKey }
	if err := json.NewDecoder(response.Body).Decode(&started); err != nil || response.StatusCode != 200 {
		t.Fatal(response.Status, err)
	}
	charge.WasCalled(2)
	orders := c.Instances("order")
	if len(orders) != 2 || orders[1].Key() != started.ProcessInstanceKey {
		t.Fatalf("%v", orders)
	}
	orders[1].WaitsOnlyAt("parcel")

	done := make(chan error)
	go func() {
		_, err := c.Client().PublishMessage(ctx, client.MessagePublicationRequest{Name: "parcel arrived", CorrelationKey: client.Some("B")})
		done <- err
	}()
	if err := <-done; err != nil {
		t.Fatal(err)
	}
	orders[1].IsCompleted()
	orders[0].IsActive()
	if health := c.Cluster().Health(); !health.Ready {
		t.Errorf("%+v", health)
	}
}

// TestManyJobsOfAType has a multi-instance task, whose jobs the stand-in does one after the other.
func TestManyJobsOfAType(t *testing.T) {
	c := tuttitest.New(t, tuttitest.Partitions(3))
	c.DeployText("many.bpmn", `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="n">
<process id="many" isExecutable="true"><startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="each"/>
<serviceTask id="each"><extensionElements><zeebe:taskDefinition type="each"/></extensionElements><multiInstanceLoopCharacteristics><extensionElements>
<zeebe:loopCharacteristics inputCollection="=items" inputElement="item" outputCollection="doubled" outputElement="=result"/></extensionElements></multiInstanceLoopCharacteristics></serviceTask>
<sequenceFlow id="b" sourceRef="each" targetRef="end"/><endEvent id="end"/></process></definitions>`)
	each := c.OnJob("each").Does(client.Typed(func(_ context.Context, _ *client.Job, in struct{ Item int }) (map[string]any, error) {
		return map[string]any{"result": 2 * in.Item}, nil
	}))
	it := c.Start("many", tuttitest.Vars{"items": []int{1, 2, 3, 4, 5}})
	it.IsCompleted().HasVariable("doubled", []int{2, 4, 6, 8, 10})
	each.WasCalled(5)
}

// TestJobsThatWaitedForTheirStandIn makes the stand-in after the jobs, and another in its place.
func TestJobsThatWaitedForTheirStandIn(t *testing.T) {
	c := tuttitest.New(t)
	c.Deploy("testdata/order.bpmn")
	c.OnDecision("discount").Returns(0)
	c.OnProcess("shipping").Completes(nil)
	order := c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1}).WaitsOnlyAt("charge")
	first := c.OnJob("charge").Completes(tuttitest.Vars{"paid": "first"})
	order.WaitsOnlyAt("parcel").HasVariable("paid", "first")
	c.OnJob("charge").Completes(tuttitest.Vars{"paid": "second"})
	c.Start("order", tuttitest.Vars{"orderId": "B", "amount": 1}).HasVariable("paid", "second")
	first.WasCalled(1)
}

func TestDeployingAFolder(t *testing.T) {
	model, err := os.ReadFile("testdata/order.bpmn")
	if err != nil {
		t.Fatal(err)
	}
	var files fs.FS = fstest.MapFS{"a/order.bpmn": {Data: model}, "a/readme.txt": {Data: []byte("text")}}
	c := tuttitest.New(t)
	if d := c.DeployFS(files); len(d.Deployments) != 1 {
		t.Errorf("%+v", d)
	}
	if d := c.DeployFS(files, "a/*.bpmn"); len(d.Deployments) != 1 {
		t.Errorf("%+v", d)
	}
}

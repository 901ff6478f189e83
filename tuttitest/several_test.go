package tuttitest_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/tuttitest"
)

const reviews = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="n">
<process id="reviews" isExecutable="true"><startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="review"/>
<userTask id="review"><extensionElements><zeebe:userTask/></extensionElements><multiInstanceLoopCharacteristics><extensionElements>
<zeebe:loopCharacteristics inputCollection="=people" inputElement="person"/></extensionElements></multiInstanceLoopCharacteristics></userTask>
<sequenceFlow id="b" sourceRef="review" targetRef="end"/><endEvent id="end"/></process></definitions>`

// TestAnElementWithSeveralInstances has three people review something. The body around the reviews is none of them.
func TestAnElementWithSeveralInstances(t *testing.T) {
	c := tuttitest.New(t)
	c.DeployText("reviews.bpmn", reviews)
	it := c.Start("reviews", tuttitest.Vars{"people": []string{"a", "b", "c"}}).WaitsOnlyAt("review")
	first := it.Task("review").IsOpen()
	first.Complete(nil)
	first.IsCompleted()
	it.PassedTimes("review", 1).WaitsOnlyAt("review")
	it.Task("review").IsOpen().Complete(nil)
	it.Task("review").Complete(nil)
	it.IsCompleted().PassedTimes("review", 3).Task("review").IsCompleted()
}

// TestAnIncidentOfWhatWasCalled is one of the caller too, and what stands in the way can be mended.
func TestAnIncidentOfWhatWasCalled(t *testing.T) {
	c, _ := shop(t)
	c.OnProcess("shipping").Throws("lost")
	order := c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1})
	got := failures(t, func(inner testing.TB) {
		c := tuttitest.New(inner)
		c.Deploy("testdata/order.bpmn")
		c.OnDecision("discount").Computes("= 0")
		c.OnJob("charge").Completes(tuttitest.Vars{"paid": true})
		c.OnProcess("shipping").Throws("lost")
		c.Start("order", tuttitest.Vars{"orderId": "A", "amount": 1}).HasNoIncident().NeverReached("refund")
	})
	if len(got.errors) != 2 || !strings.Contains(got.errors[0], "a process that it called has one") || !strings.Contains(got.errors[1], "no element of that id") {
		t.Errorf("%q", got.errors)
	}
	order.Called("shipping").HasIncidentAt("result")
	order.SetVariables(tuttitest.Vars{"note": "lost"}).HasVariable("note", "lost")
}

// TestAHandlerEndsWithItsTest talks to a cluster through a server that outlives the test that the cluster belonged to.
func TestAHandlerEndsWithItsTest(t *testing.T) {
	var server *httptest.Server
	polled := make(chan int, 1)
	post := func(path, body string) int {
		response, err := http.Post(server.URL+path, "application/json", strings.NewReader(body))
		if err != nil {
			t.Error(err)
			return 0
		}
		defer response.Body.Close()
		return response.StatusCode
	}
	t.Run("first", func(t *testing.T) {
		c := tuttitest.New(t)
		c.DeployText("reviews.bpmn", reviews)
		server = httptest.NewServer(c.Handler())
		if got := post("/v2/process-instances", `{"processDefinitionId":"reviews","variables":{"people":[]}}`); got != 200 {
			t.Errorf("during the test: %d", got)
		}
		go func() {
			polled <- post("/v2/jobs/activation", `{"type":"x","timeout":1000,"maxJobsToActivate":1,"requestTimeout":600000}`)
		}()
	})
	defer server.Close()
	if got := <-polled; got != 200 && got != 503 { // ended with its test, or came too late for it
		t.Errorf("a request that waited: %d", got)
	}
	if got := post("/v2/process-instances", `{"processDefinitionId":"reviews"}`); got != 503 {
		t.Errorf("after the test: %d", got)
	}
}

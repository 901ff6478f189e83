package crash

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// model is a process of one waiting element, in the shape that the wait needs.
func model(id, wait, definitions string) string {
	return `<?xml version="1.0" encoding="UTF-8"?>
<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d_` + id + `" targetNamespace="t">
` + definitions + `
<process id="` + id + `" isExecutable="true">
  <startEvent id="start"><outgoing>in</outgoing></startEvent>
  <sequenceFlow id="in" sourceRef="start" targetRef="wait"/>
  ` + wait + `
  <sequenceFlow id="out" sourceRef="wait" targetRef="end"/>
  <endEvent id="end"><incoming>out</incoming></endEvent>
</process></definitions>`
}

const flows = `<incoming>in</incoming><outgoing>out</outgoing>`

var models = map[string]string{
	"job":  model("job", `<serviceTask id="wait"><extensionElements><zeebe:taskDefinition type="work"/></extensionElements>`+flows+`</serviceTask>`, ""),
	"task": model("task", `<userTask id="wait"><extensionElements><zeebe:userTask/></extensionElements>`+flows+`</userTask>`, ""),
	"message": model("message", `<intermediateCatchEvent id="wait">`+flows+`<messageEventDefinition messageRef="paid"/></intermediateCatchEvent>`,
		`<message id="paid" name="paid"><extensionElements><zeebe:subscription correlationKey="=order"/></extensionElements></message>`),
	"timer":    model("timer", `<intermediateCatchEvent id="wait">`+flows+`<timerEventDefinition><timeDuration>PT0.2S</timeDuration></timerEventDefinition></intermediateCatchEvent>`, ""),
	"straight": model("straight", `<manualTask id="wait">`+flows+`</manualTask>`, ""),
}

// load is what the clients of one round do until the server is killed.
type load struct {
	s      *server
	l      *ledger
	errs   chan error
	orders *atomic.Int64
	round  int
	stop   chan struct{}
}

func (w *load) run(wg *sync.WaitGroup, seed uint64, each func(*load, *rand.Rand) bool) {
	wg.Go(func() {
		random := rand.New(rand.NewPCG(seed, 1))
		for each(w, random) {
			select {
			case <-w.stop:
				return
			default:
			}
		}
	})
}

func (w *load) fail(format string, args ...any) bool {
	select {
	case w.errs <- fmt.Errorf(format, args...):
	default:
	}
	return false
}

// refused tells whether an answer is one that a client has to expect under load.
func refused(status int) bool {
	return status == http.StatusServiceUnavailable || status == http.StatusGatewayTimeout
}

// starts creates instances of all kinds, cancels some, and publishes the messages that others wait for.
func starts(w *load, random *rand.Rand) bool {
	kinds := []string{"job", "task", "message", "timer", "straight"}
	kind := kinds[random.IntN(len(kinds))]
	order := fmt.Sprintf("order-%d", w.orders.Add(1))
	status, answer, err := w.s.call(http.MethodPost, "/v2/process-instances",
		map[string]any{"processDefinitionId": kind, "variables": map[string]any{"order": order}})
	switch {
	case err != nil || refused(status):
		w.l.unanswered(kind)
		return err == nil
	case status != http.StatusOK:
		return w.fail("create %s: status %d, %v", kind, status, answer)
	}
	key := answer["processInstanceKey"].(string)
	w.l.created(key, kind, order)
	if kind == "straight" {
		if err := w.l.ended(key, kind, "completed"); err != nil {
			return w.fail("%v", err)
		}
	}
	switch {
	case kind == "message":
		return w.publish(order)
	case kind != "straight" && kind != "timer" && random.IntN(20) == 0:
		return w.end(http.MethodPost, "/v2/process-instances/"+key+"/cancellation", nil, key, kind, "terminated")
	case random.IntN(200) == 0:
		return w.deploy(random)
	}
	return true
}

// end sends a command that ends an instance, and notes what is known of it.
func (w *load) end(method, path string, body any, key, process, how string) bool {
	status, answer, err := w.s.call(method, path, body)
	switch {
	case err != nil || refused(status):
		w.l.doubtful(key, process)
		return err == nil
	case status == http.StatusNotFound || status == http.StatusConflict: // another client, or an unanswered command, was first
		return true
	case status != http.StatusNoContent:
		return w.fail("%s %s: status %d, %v", method, path, status, answer)
	}
	if err := w.l.ended(key, process, how); err != nil {
		return w.fail("%v", err)
	}
	return true
}

// publish sends the message of an order. It is buffered for an hour, so it stays known, by its id, when the instance is gone.
func (w *load) publish(order string) bool {
	status, answer, err := w.s.call(http.MethodPost, "/v2/messages/publication", map[string]any{"name": "paid", "correlationKey": order,
		"messageId": order, "timeToLive": 3_600_000, "variables": map[string]any{"paid": true}})
	switch {
	case err != nil || refused(status):
		return err == nil
	case status != http.StatusOK:
		return w.fail("publish %s: status %d, %v", order, status, answer)
	}
	w.l.note(w.l.messages, order)
	return true
}

func (w *load) deploy(random *rand.Rand) bool {
	id := fmt.Sprintf("extra-%d-%d", w.round, random.IntN(1_000_000))
	status, answer, err := w.s.deploy(id+".bpmn", strings.ReplaceAll(models["straight"], `id="straight"`, `id="`+id+`"`))
	switch {
	case err != nil || refused(status):
		return err == nil
	case status != http.StatusOK:
		return w.fail("deploy: status %d, %v", status, answer)
	}
	w.l.note(w.l.deployed, id)
	return true
}

// works completes jobs.
func works(w *load, random *rand.Rand) bool {
	status, answer, err := w.s.call(http.MethodPost, "/v2/jobs/activation",
		map[string]any{"type": "work", "timeout": 1000, "maxJobsToActivate": 1 + random.IntN(16), "requestTimeout": 200})
	switch {
	case err != nil || refused(status):
		return err == nil
	case status != http.StatusOK:
		return w.fail("activate: status %d, %v", status, answer)
	}
	for _, j := range answer["jobs"].([]any) {
		job := j.(map[string]any)
		path := "/v2/jobs/" + job["jobKey"].(string)
		if random.IntN(10) == 0 { // a worker that fails: the job comes back
			if _, _, err := w.s.call(http.MethodPost, path+"/failure", map[string]any{"retries": 3, "errorMessage": "try again"}); err != nil {
				return false
			}
			continue
		}
		if !w.end(http.MethodPost, path+"/completion", map[string]any{"variables": map[string]any{"worked": true}},
			job["processInstanceKey"].(string), "job", "completed") {
			return false
		}
	}
	return true
}

// tends completes user tasks that a search finds.
func tends(w *load, random *rand.Rand) bool {
	status, answer, err := w.s.call(http.MethodPost, "/v2/user-tasks/search",
		map[string]any{"filter": map[string]any{"state": "CREATED"}, "page": map[string]any{"limit": 10}})
	switch {
	case err != nil || refused(status):
		return err == nil
	case status != http.StatusOK:
		return w.fail("search user tasks: status %d, %v", status, answer)
	}
	for _, i := range answer["items"].([]any) {
		task := i.(map[string]any)
		if !w.end(http.MethodPost, "/v2/user-tasks/"+task["userTaskKey"].(string)+"/completion", map[string]any{},
			task["processInstanceKey"].(string), "task", "completed") {
			return false
		}
	}
	return true
}

func deployAll(t *testing.T, s *server) {
	t.Helper()
	for name, content := range models {
		if status, answer, err := s.deploy(name+".bpmn", content); err != nil || status != http.StatusOK {
			t.Fatalf("deploy %s: %v, status %d, %v\n%s", name, err, status, answer, s.log.String())
		}
	}
}

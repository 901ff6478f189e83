package tuttitest_test

import (
	"context"
	"errors"
	"fmt"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/tutti-io/tutti/client"
	"github.com/tutti-io/tutti/tuttitest"
)

// told is a test whose failures are kept instead of reported.
type told struct {
	testing.TB
	errors []string
	fatal  bool
}

func (t *told) Errorf(format string, args ...any) {
	t.errors = append(t.errors, fmt.Sprintf(format, args...))
}

func (t *told) Fatalf(format string, args ...any) {
	t.Errorf(format, args...)
	t.fatal = true
	runtime.Goexit()
}

// failures runs a test that should fail, on a goroutine of its own so that it can end it.
func failures(t *testing.T, test func(t testing.TB)) *told {
	inner := &told{TB: t}
	var done sync.WaitGroup
	done.Go(func() { test(inner) })
	done.Wait()
	return inner
}

// TestAssertionsThatDoNotHold says of one instance, which waits for an approval, what is not so.
func TestAssertionsThatDoNotHold(t *testing.T) {
	for _, tc := range []struct {
		name  string
		say   func(c *tuttitest.Cluster, order *tuttitest.Instance, charge *tuttitest.JobStandIn)
		want  string // in the message
		fatal bool
	}{
		{"completed", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.IsCompleted() }, "expected it to be completed, but it is active", false},
		{"terminated", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.IsTerminated() }, "expected it to be terminated, but it is active", false},
		{"waits", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.WaitsAt("ship") }, "expected it to wait at ship, but it waits at approve", false},
		{"waits only", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.WaitsOnlyAt("approve", "ship")
		}, "expected it to wait only at approve, ship, but it waits at approve", false},
		{"passed", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Passed("charge", "ship") }, "expected it to have passed ship, but it passed ordered, discount, charge, large", false},
		{"in order", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.PassedInOrder("charge", "discount")
		}, "expected it to have passed charge, discount in this order, but", false},
		{"twice in order", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.PassedInOrder("charge", "charge")
		}, "in this order", false},
		{"times", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.PassedTimes("charge", 2) }, "expected it to have passed charge 2 times, but it did 1 time", false},
		{"left", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Left("charge") }, "expected charge to have been ended early, but that happened to nothing", false},
		{"never", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.NeverReached("charge") }, "expected it never to reach charge, but there it is completed", false},
		{"variable", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.HasVariable("paid", false)
		}, "expected the variable paid to be false, but it is true", false},
		{"no such variable", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.HasVariable("payed", true)
		}, "there is none of that name among amount, discount, orderId, paid", false},
		{"variables", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.HasVariables(tuttitest.Vars{"amount": 5000.0, "orderId": 18})
		}, `expected the variable orderId to be 18, but it is "A-18"`, false},
		{"a variable after all", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.HasNoVariable("toPay", "paid")
		}, "expected no variable paid, but it is true", false},
		{"a variable of another type", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			var n int
			o.Variable("orderId", &n)
		}, `reading the variable orderId, which is "A-18"`, true},
		{"an element's variable", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Element("charge").HasVariable("toPay", 1)
		}, "at charge: expected the variable toPay to be 1, but it is 4500", false},
		{"an element", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Element("ship") }, "expected it to have reached ship", true},
		{"a message", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.WaitsForMessage("parcel arrived", "A-18")
		}, "but it waits for no message", false},
		{"an incident", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.HasIncidentAt("charge") }, "expected an incident at charge, but there is none", true},
		{"a task", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Task("refund") }, "expected a user task refund, but there is none", true},
		{"a task's state", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").IsCompleted()
		}, "expected it to be COMPLETED, but it is CREATED", false},
		{"a task's name", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").HasName("x")
		}, `expected the name "x", but it is "Approve the order"`, false},
		{"a task's owner", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").IsAssignedTo("kim")
		}, `expected it to be assigned to "kim", but it is assigned to ""`, false},
		{"a task's priority", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").HasPriority(1)
		}, "expected priority 1, but it is 70", false},
		{"a task's groups", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").HasCandidateGroups("sales")
		}, "expected the candidate groups sales, but there are sales, finance", false},
		{"a task's date", func(c *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Task("approve").IsDueAt(c.Now())
		}, "expected it to be due at 2026-03-02T09:00:00Z, but it is at 2026-03-04T09:00:00Z", false},
		{"a decision", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Decided("rate") }, "expected decision rate to have been evaluated, but it was not", true},
		{"a decision's result", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Decided("discount").HasResult(0.2)
		}, "decision discount: expected the result 0.2, but it is 0.1", false},
		{"a decision's rules", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.Decided("discount").MatchedRules(1)
		}, "expected the rules [1] to match, but none did", false},
		{"calls", func(_ *tuttitest.Cluster, _ *tuttitest.Instance, s *tuttitest.JobStandIn) { s.WasCalled(2) }, `jobs of type "charge": expected 2 jobs to be done, but there were 1`, false},
		{"what was given", func(_ *tuttitest.Cluster, _ *tuttitest.Instance, s *tuttitest.JobStandIn) { s.WasGiven("toPay", 17) }, "expected the variable toPay to be 17, but it is 4500", false},
		{"a job", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Job("charge") }, "expected a job at charge, but there is none", true},
		{"a call", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) { o.Called("shipping") }, "expected order (", true},
		{"one instance", func(c *tuttitest.Cluster, _ *tuttitest.Instance, _ *tuttitest.JobStandIn) { c.Instance("shipping") }, "expected one instance of process shipping, but there are 0", true},
		{"a process", func(c *tuttitest.Cluster, _ *tuttitest.Instance, _ *tuttitest.JobStandIn) { c.Start("nothing", nil) }, "starting a process instance:", true},
		{"a file", func(c *tuttitest.Cluster, _ *tuttitest.Instance, _ *tuttitest.JobStandIn) { c.Deploy("nothing.bpmn") }, "deploying nothing.bpmn:", true},
		{"variables that are none", func(c *tuttitest.Cluster, _ *tuttitest.Instance, _ *tuttitest.JobStandIn) { c.Start("order", 17) }, "the variables:", true},
		{"a value that is none", func(_ *tuttitest.Cluster, o *tuttitest.Instance, _ *tuttitest.JobStandIn) {
			o.HasVariable("paid", func() {})
		}, "is none that a variable can have", false},
	} {
		t.Run(tc.name, func(t *testing.T) {
			got := failures(t, func(t testing.TB) {
				c, charge := shop(t)
				order := c.Start("order", tuttitest.Vars{"orderId": "A-18", "amount": 5000})
				tc.say(c, order, charge)
			})
			if len(got.errors) != 1 || !strings.Contains(got.errors[0], tc.want) || got.fatal != tc.fatal {
				t.Errorf("want one message with %q that ends the test: %v, got %v: %q", tc.want, tc.fatal, got.fatal, got.errors)
			}
		})
	}
}

// TestTheStoryOfAFailure is what a failed assertion tells below its message.
func TestTheStoryOfAFailure(t *testing.T) {
	got := failures(t, func(t testing.TB) {
		c := tuttitest.New(t, tuttitest.At(time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)))
		c.Deploy("testdata/order.bpmn")
		c.OnDecision("discount").Returns(0)
		c.Start("order", tuttitest.Vars{"orderId": "A-17", "amount": 50}).IsCompleted()
		c.OnJob("charge").Breaks("the bank is closed")
		c.Instance("order").HasNoIncident()
	})
	if len(got.errors) != 2 {
		t.Fatalf("%d messages: %q", len(got.errors), got.errors)
	}
	for i, wants := range [][]string{
		{"the instance is active; the clock shows 2026-03-02T09:00:00Z", "passed: ordered, discount\n", `waits at: charge for a job of type "charge", which has no stand-in`,
			`variables: amount = 50, discount = 0, orderId = "A-17"`},
		{"expected no incident, but there is one at charge: the bank is closed", "incident at charge (JOB_NO_RETRIES): the bank is closed"},
	} {
		for _, want := range wants {
			if !strings.Contains(got.errors[i], want) {
				t.Errorf("message %d has no %q:\n%s", i, want, got.errors[i])
			}
		}
	}
}

const circle = `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" id="d" targetNamespace="n">
<process id="circle" isExecutable="true"><startEvent id="start"/><sequenceFlow id="a" sourceRef="start" targetRef="again"/>
<serviceTask id="again"><extensionElements><zeebe:taskDefinition type="again"/></extensionElements></serviceTask>
<sequenceFlow id="b" sourceRef="again" targetRef="again"/></process></definitions>`

// TestACircleEndsTheTest has a process that asks for one job after the other, for ever.
func TestACircleEndsTheTest(t *testing.T) {
	got := failures(t, func(t testing.TB) {
		c := tuttitest.New(t, tuttitest.MaxJobs(500))
		c.DeployText("circle.bpmn", circle)
		c.OnJob("again")
		c.Start("circle", nil)
	})
	if len(got.errors) != 1 || !got.fatal || !strings.Contains(got.errors[0], `more than 500 jobs, the last of type "again"`) {
		t.Errorf("%q", got.errors)
	}
}

// TestAnAnswerThatIsRefusedEndsTheTest has a handler whose result cannot be one.
func TestAnAnswerThatIsRefusedEndsTheTest(t *testing.T) {
	got := failures(t, func(t testing.TB) {
		c := tuttitest.New(t)
		c.DeployText("circle.bpmn", circle)
		c.OnJob("again").Does(func(context.Context, *client.Job) (client.Object, error) { return client.Vars([]int{1}), nil })
		c.Start("circle", nil).HasNoIncident()
	})
	if len(got.errors) == 0 {
		t.Error("nothing is told")
	}
	var failed error = errors.New("mine")
	got = failures(t, func(t testing.TB) {
		c := tuttitest.New(t)
		c.DeployText("circle.bpmn", circle)
		c.OnJob("again").Does(func(context.Context, *client.Job) (client.Object, error) { return client.Object{}, failed })
		c.Start("circle", nil).HasIncidentAt("again").Saying("mine")
	})
	if len(got.errors) != 0 {
		t.Errorf("a handler's error is an outcome: %q", got.errors)
	}
}

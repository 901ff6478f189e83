package tuttitest_test

import (
	"slices"
	"testing"
	"time"

	"github.com/tutti-io/tutti/client"
	"github.com/tutti-io/tutti/tuttitest"
)

// shop is a cluster with the order process, and stand-ins for all that it needs.
func shop(t testing.TB) (c *tuttitest.Cluster, charge *tuttitest.JobStandIn) {
	c = tuttitest.New(t, tuttitest.At(time.Date(2026, 3, 2, 9, 0, 0, 0, time.UTC)))
	c.Deploy("testdata/order.bpmn")
	c.OnDecision("discount").Computes("if amount > 100 then 0.1 else 0")
	c.OnProcess("shipping").Completes(tuttitest.Vars{"carrier": "bike"})
	return c, c.OnJob("charge").Completes(tuttitest.Vars{"paid": true})
}

func TestASmallOrder(t *testing.T) {
	c, charge := shop(t)
	order := c.Start("order", tuttitest.Vars{"orderId": "A-17", "amount": 50})
	order.WaitsOnlyAt("parcel").WaitsForMessage("parcel arrived", "A-17").HasVariables(tuttitest.Vars{"paid": true, "carrier": "bike"})
	charge.WasCalled(1).WasGiven("toPay", 50)
	c.Publish("parcel arrived", "A-17", tuttitest.Vars{"signedBy": "Kim"})
	order.IsCompleted().PassedInOrder("ordered", "discount", "charge", "ship", "parcel", "delivered").NeverReached("approve", "unpaid").
		HasVariable("signedBy", "Kim").HasNoVariable("toPay").HasNoIncident()
	order.Called("shipping").IsCompleted()
	order.Decided("discount").HasResult(0)
}

func TestALargeOrderIsApproved(t *testing.T) {
	c, charge := shop(t)
	order := c.Start("order", tuttitest.Vars{"orderId": "A-18", "amount": 5000})
	charge.WasGiven("toPay", 4500)
	task := order.WaitsOnlyAt("approve").Task("approve")
	task.IsOpen().HasName("Approve the order").HasPriority(70).HasCandidateGroups("sales", "finance").HasCandidateUsers("kim").IsAssignedTo("").
		IsDueAt(c.Now().Add(48 * time.Hour)).IsFollowedUpAt(c.Now().Add(24 * time.Hour))
	task.Assign("kim").IsAssignedTo("kim").Complete(tuttitest.Vars{"approved": true})
	task.IsCompleted()
	order.WaitsAt("parcel").Passed("approve", "ship").HasVariable("approved", true)
}

func TestAnApprovalThatTakesTooLong(t *testing.T) {
	c, _ := shop(t)
	order := c.Start("order", tuttitest.Vars{"orderId": "A-19", "amount": 5000})
	c.Advance(47 * time.Hour)
	order.IsActive().Task("approve").IsOpen()
	c.Advance(time.Hour)
	order.IsCompleted().Left("approve").PassedInOrder("late", "cancelled").NeverReached("ship").Task("approve").IsCanceled()
}

func TestAPaymentThatIsDeclined(t *testing.T) {
	c, _ := shop(t)
	c.OnJob("charge").Throws("declined", nil)
	c.Start("order", tuttitest.Vars{"orderId": "A-20", "amount": 50}).IsCompleted().Passed("refused", "unpaid").Left("charge")
}

func TestAPaymentThatFails(t *testing.T) {
	c, _ := shop(t)
	charge := c.OnJob("charge").Fails("no answer").Fails("still no answer").Completes(tuttitest.Vars{"paid": true})
	order := c.Start("order", tuttitest.Vars{"orderId": "A-21", "amount": 50})
	charge.WasCalled(2)
	order.WaitsOnlyAt("charge").HasIncidentAt("charge").OfType(client.IncidentErrorTypeJobNoRetries).Saying("still no answer").Resolve()
	order.WaitsOnlyAt("parcel").HasNoIncident()
	charge.WasCalled(3)
}

func TestAPaymentDoneByHand(t *testing.T) {
	c := tuttitest.New(t)
	c.Deploy("testdata/order.bpmn")
	c.OnDecision("discount").Returns(0.25)
	order := c.Start("order", tuttitest.Vars{"orderId": "A-22", "amount": 50}).WaitsOnlyAt("charge")
	order.Element("charge").HasVariable("toPay", 37.5)
	job := order.Job("charge").HasType("charge").HasHeader("currency", "EUR").HasRetries(2)
	job.Fail("a first try")
	order.Job("charge").HasRetries(1).Complete(tuttitest.Vars{"paid": true})
	order.HasIncidentAt("ship").OfType(client.IncidentErrorTypeCalledElementError)
	order.Cancel()
	order.IsTerminated().Left("ship")
}

// BenchmarkProcessTests runs whole tests, as many at once as there are processors. A small one deploys a model with one service task
// and runs an instance through it. A large one deploys three models, goes through a decision, a job, a user task, a called process
// and a message, moves the clock, and asserts ten things.
func BenchmarkProcessTests(b *testing.B) {
	for name, test := range map[string]func(testing.TB){"small": smallTest, "large": largeTest} {
		b.Run(name, func(b *testing.B) {
			b.RunParallel(func(pb *testing.PB) {
				for pb.Next() {
					whole(b, test)
				}
			})
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "tests/s")
		})
	}
}

// one is a test within a benchmark: what it wants cleaned up is cleaned up at its end.
type one struct {
	testing.TB
	cleanups []func()
}

func (o *one) Cleanup(f func()) { o.cleanups = append(o.cleanups, f) }

func whole(b *testing.B, test func(testing.TB)) {
	t := &one{TB: b}
	defer func() {
		for _, f := range slices.Backward(t.cleanups) {
			f()
		}
	}()
	test(t)
}

func smallTest(t testing.TB) {
	c := tuttitest.New(t)
	c.Deploy("../examples/order.bpmn")
	c.OnJob("check-stock").Completes(tuttitest.Vars{"inStock": true})
	ship := c.OnJob("ship-order").Completes(tuttitest.Vars{"parcel": 17})
	order := c.Start("order", tuttitest.Vars{"orderId": "A-17"})
	order.IsCompleted().Passed("check-stock", "ship-order").HasVariable("parcel", 17)
	ship.WasCalled(1)
}

func largeTest(t testing.TB) {
	c, charge := shop(t)
	order := c.Start("order", tuttitest.Vars{"orderId": "A-18", "amount": 5000})
	order.WaitsOnlyAt("approve").Task("approve").IsOpen().Complete(nil)
	charge.WasCalled(1).WasGiven("toPay", 4500)
	c.Advance(time.Hour)
	c.Publish("parcel arrived", "A-18", nil)
	order.IsCompleted().PassedInOrder("charge", "approve", "ship", "delivered").HasVariable("paid", true).HasNoIncident()
}

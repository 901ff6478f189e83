// Package tuttitest tests processes against a real cluster in the test's own memory: no container, no network, no waiting.
//
//	func TestAnOrder(t *testing.T) {
//		c := tuttitest.New(t)
//		c.Deploy("order.bpmn", "discount.dmn")
//		charge := c.OnJob("charge").Completes(tuttitest.Vars{"paid": true})
//
//		order := c.Start("order", tuttitest.Vars{"orderId": "A-17", "amount": 120})
//		order.WaitsAt("approve").HasVariable("paid", true)
//		charge.WasCalled(1).WasGiven("amount", 120)
//
//		order.Task("approve").HasCandidateGroups("sales").Complete(tuttitest.Vars{"approved": true})
//		c.Advance(48 * time.Hour)
//		order.IsCompleted().PassedInOrder("charge", "approve", "reminder").NeverReached("refund")
//	}
//
// # How a test goes
//
// [New] gives a test an empty cluster of its own; tests may run in parallel. Whatever the test does, by the methods of [Cluster] or
// through [Cluster.Client], everything that follows has happened when the next thing is looked at: stand-ins have done
// their jobs, messages have arrived, reads see all of it. So assertions hold or fail at once, and no test waits.
//
// The cluster's clock stands still until [Cluster.Advance] or [Cluster.SetClock] moves it. Then what becomes due happens in
// its order, each thing at its own time, with all that follows from it.
//
// # Stand-ins
//
// [Cluster.OnJob] does the jobs of a type in the place of a worker: it completes them, fails them, throws BPMN errors, or runs the
// worker's own [client.Handler]. [Cluster.OnDecision] and [Cluster.OnProcess] take the place of decisions and called processes
// whose models the test does not have. [Instance.Job] and [Instance.Task] do work by hand.
//
// # Assertions
//
// [Instance], [Element], [Task], [Incident], [Decision] and [JobStandIn] have assertions that read as sentences and can be said
// one after the other. One that fails tells what was expected, what is, and the instance's story: where it went, where it waits
// and for what, its incidents and variables. The test goes on after it; it ends where what comes next would make no sense, as when
// the thing to look at is not there.
//
// # Coverage
//
// [Main] tells which elements of the deployed processes no test reached, and can ask for a least part of them. With
// TUTTI_COVERAGE naming a folder there is a report with each model's diagram.
//
// # What holds
//
//   - A test sees nothing of another: each cluster is emptied before the next test gets it.
//   - A Cluster is used on the goroutine of its test. Whoever talks to it through [Cluster.Client] or [Cluster.Handler] may do so on
//     others; [Cluster.Settle] then lets what they set off come to rest.
//   - What goes round in a circle ends the test: an action that makes more jobs than [MaxJobs], or does not come to rest in 30 s.
package tuttitest

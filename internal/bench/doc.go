// Package bench loads a server that has the Orchestration Cluster REST API v2 and measures it. It knows nothing of the
// server it loads but its API, so that the same run can be made against any of them and the figures compared.
//
// Two processes are run. One has a service task between its start and its end: some connections create instances,
// others wait for their jobs and complete them, and an instance counts when its job was completed. The other goes straight
// from start to end, and its creator waits for the end (awaitCompletion), first over one connection, which shows how
// quick a server is, then over many, which shows how much it bears.
//
// How the load behaves:
//
//   - Without a rate it is a closed loop: each connection has one request under way, and creators pause while too
//     many instances wait for their job to be worked. So what is created is what is completed, and a server is not measured
//     while it drowns.
//   - With a rate, creations have their times set beforehand. A late one is measured from when it was due, so that a
//     server that stands still is not let off the requests it would have had meanwhile.
//   - A refusal (503) is counted, waited out and tried again. Any other failure is counted, and many of them end the run.
//   - After the time is up, what was created is worked off. What is left then was lost, and the report says so.
//
// The generator shares its machine with the server more often than not, so it is built to be cheap: requests are written
// by hand into one buffer per connection (connection.go), answers are searched for the one value that is needed, and
// nothing is shared between connections but a few counters. What it used itself is in the report.
//
// Processor time, bytes written and memory are those of the server's process alone, from /proc; where there is none,
// these figures are left out.
package bench

// Package crash kills a real server at random moments, under load, and checks that nothing it acknowledged was lost.
//
// Each round starts the binary on the data folder of the round before, loads it with mixed work from several clients
// (instances, jobs, user tasks, messages, timers, deployments, cancellations), kills it with SIGKILL, starts it again and
// compares: every effect that a client got a success for must be in the state, which a command shows, and in the searches.
// What was not answered may or may not have happened; what was refused must not.
//
// The ledger (ledger.go) is the independent memory of what was promised. The package holds tests only; how many rounds they run
// is set with -crash.rounds.
package crash

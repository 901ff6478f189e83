// Package partition runs the engine of one partition: the loop between the commands that come and the disk.
//
// One goroutine (loop.go) takes what waits, up to a batch, opens a transaction, lets the engine decide, and applies the
// transaction without waiting for the disk. A second goroutine (commit.go) waits for the sync and only then lets anything out:
// records to the read model, replies to clients, messages to other partitions, news of work to long polls. So while one batch
// is on its way to the disk the next is being decided, and what one sync costs is shared by all commands of a batch. The
// busier the disk, the larger the batches.
//
// Commands come in three lanes: internal (other partitions, confirmations), finishing (complete, fail, resolve, cancel) and
// starting (create, publish, deploy). The loop empties them in that order, and under load the limiter (limiter.go)
// refuses starting ones first, so that work in hand comes to its end. A refused command was not written anywhere.
//
// Invariants:
//   - A reply leaves after its batch, and every batch before it, is durable. So does the refusal of a command, as it may rest on
//     what an earlier batch wrote.
//   - A panic of the engine costs the one process instance it happened on, never the batch: the batch is thrown away and
//     done again with that instance banned.
//   - A failure of the store stops the partition for good; it says so in Err, and every later command is refused.
package partition

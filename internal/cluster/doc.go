// Package cluster is a node as one thing: its journal, its read model and its partitions, and who speaks to whom.
//
// A command is routed to the partition that owns what it is about: by the upper bits of its key, by the hash of its
// correlation key, round robin for new instances, partition 1 for deployments and signals. Messages between
// partitions are carried by couriers (courier.go), long polls for jobs wait here (poll.go), and a search first waits
// until the read model has everything that was acknowledged before the search came (Visible).
//
// Invariants:
//   - A message between partitions is sent again until it is confirmed; that it has its effect once is the engine's part.
//   - Nothing here waits for a partition while a partition waits for it: partitions hand over and go on.
package cluster

// Package projection keeps the read model: it turns the records that partitions made durable into rows of a SQLite file.
//
// A partition feeds each batch of records after its sync, in order, and goes on at once. One goroutine takes everything
// that waits, keeps only the last record of each entity (an instance that was created and finished meanwhile is written
// once, finished), writes the rows and the positions it reached in one transaction, and wakes whoever waited for them.
//
// Invariants:
//   - The file always holds exactly the effects of the batches up to the position it names for each partition. So after
//     a crash the log is read again from Position on, and a batch that comes twice is recognised and skipped.
//   - Finished instances live nowhere else: this is history, not a cache. The log may be trimmed only below Durable,
//     which moves when the file's write-ahead log has been synced.
//   - Nothing is dropped. When rows cannot be written (a full disk) the batches stay queued and are tried again, Err
//     tells why, and Feed blocks once the queue is full.
//   - A row is found by its entity's key, which is the table's rowid. Texts that repeat (states, types, tenants), process
//     definitions and elements are interned: rows hold small numbers, Names knows what they mean.
//
// What makes it fast is what it leaves out: there are few indexes, and those that every instance pays for grow at their
// end (they follow keys or times); the others are partial and hold only the few rows that are open, failed or nested.
//
// It does not answer questions: internal/search does, on read-only connections to the same file, with the tables, columns
// and readers that this package exports beside the code that writes them.
package projection

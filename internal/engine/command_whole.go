package engine

import "github.com/tutti-io/tutti/internal/state"

// Rest asks whether the partition is at rest: whether nothing happens on it any more before a command comes or the clock moves on.
// Rested answers it.
type Rest struct{}

// Rested tells whether a partition is at rest. One that is not will reach a position greater than this without anybody's doing.
type Rested struct {
	AtRest   bool
	Position int64 // of the last batch before the question
	NextDue  int64 // Unix milliseconds of what is due next; 0: nothing ever
	NewJobs  bool  // some became available since the question was asked last
}

func (c *Rest) execute(b *Batch, _ uint64) (any, *Rejection) {
	r := &Rested{AtRest: b.tx.NothingUnconfirmed(), Position: b.meta.Position, NewJobs: b.e.newJobs}
	b.e.newJobs = false
	b.tx.EachDue(b.e.dueFrom, func(d state.Due) bool {
		r.AtRest, r.NextDue, b.e.dueFrom = r.AtRest && d.At > b.now, d.At, d.At
		return false
	})
	return r, nil
}

// Purge forgets everything that the partition knows: definitions, instances, messages, variables, where its clock stands. Keys
// are not handed out again. It is for a cluster at rest that has no past to be read again: the read model is not told.
type Purge struct{}

func (c *Purge) execute(b *Batch, _ uint64) (any, *Rejection) {
	if len(b.touched) > 0 {
		return nil, reject(InvalidState, "Expected a partition at rest, found one at work: nothing was removed.")
	}
	b.tx.Purge()
	b.meta = state.Meta{LastKey: b.meta.LastKey, Position: b.meta.Position, Continuation: b.meta.Continuation}
	b.e.Forget()
	return nil, nil
}

package journal

import (
	"testing"

	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

func open(t *testing.T, dir string) *Journal {
	t.Helper()
	j, err := Open(Options{Dir: dir})
	if err != nil {
		t.Fatal(err)
	}
	return j
}

func commit(t *testing.T, j *Journal, partition int32, position int64, change func(*state.Tx)) {
	t.Helper()
	b := j.Begin()
	change(state.NewTx(b, partition))
	if err := b.Apply(partition, position, 1000+position, []record.Record{&record.Variable{Key: position, Name: "v"}}); err != nil {
		t.Fatal(err)
	}
	if err := b.Wait(); err != nil {
		t.Fatal(err)
	}
}

func TestWhatIsWaitedForIsThereAfterReopening(t *testing.T) {
	dir := t.TempDir()
	j := open(t, dir)
	for p := int64(1); p <= 3; p++ {
		commit(t, j, 1, p, func(tx *state.Tx) { tx.PutVariable(7, "x", &state.Variable{Key: p, Value: []byte("1")}) })
		commit(t, j, 2, p, func(*state.Tx) {})
	}
	if err := j.Close(); err != nil {
		t.Fatal(err)
	}
	j = open(t, dir)
	defer j.Close()
	j.View(1, func(tx *state.Tx) {
		if v := tx.Variable(7, "x"); v == nil || v.Key != 3 {
			t.Errorf("variable after reopening: %+v", v)
		}
	})
	j.View(2, func(tx *state.Tx) {
		if v := tx.Variable(7, "x"); v != nil {
			t.Errorf("partition 2 sees partition 1's variable: %+v", v)
		}
	})
	if got := positions(t, j, 1, 2); len(got) != 2 || got[0] != 2 || got[1] != 3 {
		t.Errorf("log from position 2: %v", got)
	}
	if err := j.Trim(1, 2); err != nil {
		t.Fatal(err)
	}
	if got := positions(t, j, 1, 0); len(got) != 1 || got[0] != 3 {
		t.Errorf("log after trimming to 2: %v", got)
	}
	if got := positions(t, j, 2, 0); len(got) != 3 {
		t.Errorf("the other partition's log after trimming: %v", got)
	}
}

func positions(t *testing.T, j *Journal, partition int32, from int64) (out []int64) {
	t.Helper()
	err := j.Read(partition, from, func(e Entry) error {
		out = append(out, e.Position)
		if len(e.Records) != 1 || e.Records[0].RecordKey() != e.Position || e.Time != 1000+e.Position {
			t.Errorf("entry %d reads back as %+v", e.Position, e)
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return out
}

func TestABatchSeesItsOwnWritesAndADiscardedOneLeavesNothing(t *testing.T) {
	j := open(t, "")
	defer j.Close()
	b := j.Begin()
	tx := state.NewTx(b, 1)
	tx.AddChild(5, 6)
	tx.AddChild(5, 8)
	tx.AddChild(4, 7)
	if got := tx.Children(5); len(got) != 2 || got[0] != 6 || got[1] != 8 {
		t.Errorf("children: %v", got)
	}
	b.Discard()
	j.View(1, func(tx *state.Tx) {
		if got := tx.Children(5); len(got) != 0 {
			t.Errorf("children after discarding: %v", got)
		}
	})
}

func TestTheSameFolderTwiceIsRefused(t *testing.T) {
	dir := t.TempDir()
	j := open(t, dir)
	defer j.Close()
	if _, err := Open(Options{Dir: dir}); err == nil {
		t.Fatal("a second opening succeeded")
	}
}

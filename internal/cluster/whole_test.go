package cluster

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
	"github.com/tutti-io/tutti/internal/state"
)

// do executes a command that must succeed.
func do(t testing.TB, p *partition.Partition, cmd engine.Command) any {
	t.Helper()
	v, err := p.Do(context.Background(), partition.Finishing, cmd, 0)
	if err != nil {
		t.Fatal(err)
	}
	return v
}

// settle waits for rest, and tells how many instances the read model has in a state.
func settle(t testing.TB, c *Cluster, state string) (count int) {
	t.Helper()
	ctx := context.Background()
	if _, err := c.Settle(ctx); err != nil {
		t.Fatal(err)
	}
	if err := c.Visible(ctx); err != nil {
		t.Fatal(err)
	}
	err := c.store.Readers().QueryRow("SELECT count(*) FROM process_instance WHERE state = (SELECT id FROM text WHERE value = ?)", state).Scan(&count)
	if err != nil {
		t.Fatal(err)
	}
	return count
}

// wait starts instances that wait for a message each, and sends the messages. Nobody waits for what follows.
func wait(t testing.TB, c *Cluster, from, to int) {
	t.Helper()
	for i := from; i < to; i++ {
		key := fmt.Sprintf("order-%d", i)
		do(t, c.Next(), &engine.CreateInstance{ProcessID: "paid", Version: -1, Variables: fmt.Appendf(nil, `{"orderId":%q}`, key)})
		do(t, c.Correlating(key), &engine.PublishMessage{Name: "paid", CorrelationKey: key, TimeToLive: 60_000})
	}
}

// TestSettleWaitsForWhatFollows sends messages between partitions and moves the clock. Once the cluster has settled, all that
// follows has happened.
func TestSettleWaitsForWhatFollows(t *testing.T) {
	for _, partitions := range []int32{1, 3} {
		c := openIn(t, "", partitions)
		deploy(t, c, "testdata/paid.bpmn")
		pin := time.Now().UnixMilli()
		for round := range 5 {
			if err := c.Everywhere(t.Context(), &engine.PinClock{At: pin}); err != nil {
				t.Fatal(err)
			}
			wait(t, c, round*50, round*50+50)
			rest, err := c.Settle(t.Context())
			if want := (Rest{NextDue: pin + time.Minute.Milliseconds()}); rest != want || err != nil { // the messages are kept as long
				t.Errorf("%d partitions, round %d: %+v, %v, want %+v", partitions, round, rest, err, want)
			}
			if got := settle(t, c, "ACTIVE"); got != 50 {
				t.Errorf("%d partitions, round %d: %d instances wait for their hour, want 50", partitions, round, got)
			}
			pin += time.Hour.Milliseconds()
			if err := c.Everywhere(t.Context(), &engine.PinClock{At: pin}); err != nil {
				t.Fatal(err)
			}
			if got := settle(t, c, "COMPLETED"); got != round*50+50 {
				t.Errorf("%d partitions, round %d: %d instances are completed, want %d", partitions, round, got, round*50+50)
			}
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
}

// TestAClockThatStandsStillCostsNothing has a timer that the machine's clock has passed and the cluster's has not. The
// partition works only when it is asked.
func TestAClockThatStandsStillCostsNothing(t *testing.T) {
	c := openIn(t, "", 1)
	defer c.Close()
	deploy(t, c, "testdata/paid.bpmn")
	pin := time.Now().Add(-48 * time.Hour).UnixMilli()
	do(t, c.First(), &engine.PinClock{At: pin})
	wait(t, c, 0, 1)
	before := c.First().Stats().Batches.Load()
	for range 200 {
		do(t, c.First(), &engine.Rest{})
	}
	if n := c.First().Stats().Batches.Load() - before; n > 210 {
		t.Errorf("%d batches for 200 commands", n)
	}
	do(t, c.First(), &engine.ResetClock{})
	if got := settle(t, c, "COMPLETED"); got != 1 {
		t.Errorf("%d instances are completed once the clock goes on, want 1", got)
	}
}

// TestPurgeLeavesNothing fills a cluster, purges it, and looks into every table of both stores. Then it begins anew.
func TestPurgeLeavesNothing(t *testing.T) {
	for _, partitions := range []int32{1, 3} {
		c := openIn(t, "", partitions)
		var last int64
		for round := range 3 {
			deployed := deploy(t, c, "testdata/paid.bpmn")
			if d := deployed.Processes[0]; d.Version != 1 || d.Key <= last {
				t.Errorf("round %d: version %d with key %d, want version 1 and a key above %d", round, d.Version, d.Key, last)
			}
			last = deployed.Processes[0].Key
			deploy(t, c, "testdata/one-task.bpmn")
			create(t, c, "one-task")
			if rest, err := c.Settle(t.Context()); !rest.NewJobs || err != nil {
				t.Errorf("round %d: %+v, %v, want new jobs", round, rest, err)
			}
			if rest, err := c.Settle(t.Context()); rest.NewJobs || err != nil {
				t.Errorf("round %d: %+v, %v, want no new jobs the second time", round, rest, err)
			}
			wait(t, c, 0, 20)
			if err := c.Everywhere(t.Context(), &engine.PinClock{At: 1}); err != nil {
				t.Fatal(err)
			}
			if got := settle(t, c, "ACTIVE"); got != 21 {
				t.Errorf("round %d: %d instances, want 21", round, got)
			}
			if err := c.Purge(t.Context()); err != nil {
				t.Fatal(err)
			}
			checkEmpty(t, c)
		}
		if err := c.Close(); err != nil {
			t.Error(err)
		}
	}
	durable := openIn(t, t.TempDir(), 1)
	defer durable.Close()
	if err := durable.Purge(t.Context()); err == nil {
		t.Error("a cluster with a folder was purged")
	}
}

func checkEmpty(t *testing.T, c *Cluster) {
	t.Helper()
	for _, p := range c.Partitions() {
		c.journal.View(p.Number(), func(tx *state.Tx) {
			tx.Inspect(func(e state.Entry) {
				if e.Table != "meta" {
					t.Errorf("partition %d still has a %s", p.Number(), e.Table)
				}
			})
			if tx.Meta().ClockPinned {
				t.Errorf("the clock of partition %d still stands", p.Number())
			}
		})
	}
	rows, err := c.store.Readers().Query("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	kept := map[string]bool{"position": true, "text": true, "definition": true, "element": true} // only ever grow
	tables := 0
	for rows.Next() {
		var name string
		var count int
		if err := rows.Scan(&name); err != nil {
			t.Fatal(err)
		}
		if err := c.store.Readers().QueryRow("SELECT count(*) FROM " + name).Scan(&count); err != nil {
			t.Fatal(err)
		}
		if tables++; count > 0 && !kept[name] {
			t.Errorf("the read model still has %d rows in %s", count, name)
		}
	}
	if tables < 15 {
		t.Errorf("looked into %d tables", tables)
	}
}

package cluster

import (
	"context"
	"fmt"
	"os"
	"runtime"
	"sync/atomic"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

func openIn(t testing.TB, dir string, partitions int32) *Cluster {
	t.Helper()
	c, err := Open(Options{Dir: dir, Partitions: partitions})
	if err != nil {
		t.Fatal(err)
	}
	return c
}

func deploy(t testing.TB, c *Cluster, file string) *engine.Deployed {
	t.Helper()
	content, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	cmd, refused := engine.Prepare("", []*engine.File{{Name: file, Content: content}})
	if refused != nil {
		t.Fatal(refused)
	}
	v, err := c.First().Do(context.Background(), partition.Starting, cmd, len(content))
	if err != nil {
		t.Fatal(err)
	}
	return v.(*engine.Deployed)
}

func create(t testing.TB, c *Cluster, process string) int64 {
	t.Helper()
	v, err := c.Next().Do(context.Background(), partition.Starting,
		&engine.CreateInstance{ProcessID: process, Version: -1, Variables: []byte(`{"orderId":"A-17","amount":42}`)}, 64)
	if err != nil {
		t.Fatal(err)
	}
	return v.(*engine.Created).Key
}

func work(t testing.TB, c *Cluster, max int, wait time.Duration) int {
	t.Helper()
	out, err := c.ActivateJobs(context.Background(), &engine.ActivateJobs{Type: "work", Worker: "w", Timeout: 60_000, Max: max,
		Tenants: []string{engine.DefaultTenant}}, wait)
	if err != nil {
		t.Fatal(err)
	}
	for _, j := range out.Jobs {
		p, err := c.On(j.Key)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := p.Do(context.Background(), partition.Finishing, &engine.CompleteJob{Key: j.Key, Variables: []byte(`{"done":true}`)}, 16); err != nil {
			t.Fatal(err)
		}
	}
	return len(out.Jobs)
}

func TestInstancesSurviveReopening(t *testing.T) {
	for _, partitions := range []int32{1, 3} {
		t.Run(fmt.Sprint(partitions, " partitions"), func(t *testing.T) {
			dir := t.TempDir()
			c := openIn(t, dir, partitions)
			deploy(t, c, "testdata/one-task.bpmn")
			for range 10 {
				create(t, c, "one-task")
			}
			if n := work(t, c, 4, 0); n != 4 {
				t.Fatalf("worked %d jobs, want 4", n)
			}
			if err := c.Close(); err != nil {
				t.Fatal(err)
			}
			c = openIn(t, dir, partitions)
			defer c.Close()
			if n := work(t, c, 100, 0); n != 6 {
				t.Fatalf("worked %d jobs after reopening, want 6", n)
			}
			if err := c.Visible(context.Background()); err != nil {
				t.Fatal(err)
			}
			var completed int
			if err := c.Store().Readers().QueryRow(`select count(*) from process_instance where ended_at is not null`).Scan(&completed); err != nil {
				t.Fatal(err)
			}
			if completed != 10 {
				t.Errorf("the read model has %d finished instances, want 10", completed)
			}
		})
	}
}

const rateDecision = `<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="drg" name="Rules" namespace="n">
<decision id="rate" name="Rate"><literalExpression id="l"><text>camunda.vars.env.rate</text></literalExpression></decision></definitions>`

// TestClusterVariablesSurviveReopening asks every partition for a variable that was set before the cluster was closed.
func TestClusterVariablesSurviveReopening(t *testing.T) {
	dir, ctx := t.TempDir(), context.Background()
	c := openIn(t, dir, 3)
	deployment, refused := engine.Prepare("", []*engine.File{{Name: "rate.dmn", Content: []byte(rateDecision)}})
	if refused != nil {
		t.Fatal(refused)
	}
	for _, cmd := range []engine.Command{deployment, &engine.ChangeClusterVariable{Change: engine.CreateClusterVariable, Name: "rate", Value: []byte("17")}} {
		if _, err := c.First().Do(ctx, partition.Starting, cmd, 100); err != nil {
			t.Fatal(err)
		}
	}
	if err := c.Close(); err != nil {
		t.Fatal(err)
	}
	c = openIn(t, dir, 3)
	defer c.Close()
	for _, p := range c.Partitions() {
		v, err := p.Do(ctx, partition.Starting, &engine.EvaluateDecision{ID: "rate"}, 0)
		if err != nil {
			t.Fatal(err)
		}
		if got := v.(*engine.Evaluated); string(got.Output) != "17" {
			t.Errorf("partition %d: %s %s", p.Number(), got.Output, got.Failure)
		}
	}
}

// BenchmarkOneTask is what a one-task instance costs without HTTP: create, activate, complete, project.
func BenchmarkOneTask(b *testing.B) {
	c := openIn(b, b.TempDir(), 1)
	defer c.Close()
	deploy(b, c, "testdata/one-task.bpmn")
	var made atomic.Int64
	stop := make(chan struct{})
	done := make(chan struct{})
	go func() {
		defer close(done)
		for n := 0; n < b.N; {
			n += work(b, c, 64, time.Second)
		}
	}()
	b.SetParallelism(32)
	b.ResetTimer()
	b.RunParallel(func(pb *testing.PB) {
		for pb.Next() {
			for {
				_, err := c.Next().Do(context.Background(), partition.Starting, &engine.CreateInstance{ProcessID: "one-task", Version: -1,
					Variables: []byte(`{"orderId":"A-17","amount":42}`)}, 64)
				if err == nil {
					break
				}
				runtime.Gosched()
			}
			made.Add(1)
		}
	})
	<-done
	close(stop)
	if err := c.Visible(context.Background()); err != nil {
		b.Fatal(err)
	}
}

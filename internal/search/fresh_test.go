package search

import (
	"context"
	"slices"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// BenchmarkFreshness offers 5,000 process instances a second, over a history of 100,000, and asks for some of them at once:
// how long until they are found, and how long an indexed search takes meanwhile.
func BenchmarkFreshness(b *testing.B) {
	const perBatch, every = 20, 4 * time.Millisecond
	r := history(b, b.TempDir(), 100_000)
	first, position := firstKey+1000+20*100_000, r.store.Position(1)
	var found, searched []time.Duration
	ticker := time.NewTicker(every)
	defer ticker.Stop()
	ctx := context.Background()
	i := int64(0)
	for b.Loop() {
		<-ticker.C
		var batch []record.Record
		for range perBatch {
			batch = append(batch, finished(first+20*i, i)...)
			i++
		}
		position++
		if err := r.store.Feed(projection.Batch{Partition: 1, Position: position, Records: batch}); err != nil {
			b.Fatal(err)
		}
		if position%5 != 0 {
			continue
		}
		begin := time.Now()
		if err := r.store.Wait(ctx, 1, position); err != nil {
			b.Fatal(err)
		}
		if _, err := r.ProcessInstance(ctx, first+20*(i-1)); err != nil {
			b.Fatal(err)
		}
		found = append(found, time.Since(begin))
		begin = time.Now()
		res, err := r.ProcessInstances(ctx, Query{Conditions: []Condition{{Field: "processDefinitionId", Op: Eq, Values: []any{"process-3"}}, {Field: "state", Op: Eq, Values: []any{"TERMINATED"}}},
			Sort: []SortField{{"startDate", true}}, Page: Page{Limit: 50}})
		if err != nil || len(res.Items) > 50 {
			b.Fatal(err)
		}
		searched = append(searched, time.Since(begin))
	}
	for name, took := range map[string][]time.Duration{"found": found, "search": searched} {
		slices.Sort(took)
		b.ReportMetric(float64(took[len(took)/2].Microseconds()), name+"-p50-us")
		b.ReportMetric(float64(took[len(took)*99/100].Microseconds()), name+"-p99-us")
	}
}

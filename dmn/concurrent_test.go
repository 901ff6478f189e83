package dmn

import (
	"sync"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// TestConcurrentUse evaluates one model in many goroutines. It is worth most under the race detector.
func TestConcurrentUse(t *testing.T) {
	var rules [][]string
	for i := range 200 {
		rules = append(rules, []string{pickCell(i, `"a"`, `"b"`, "-"), pickCell(i/3, "> 10", "[1..5]", "odd(?)", "? > y")})
	}
	m, err := Parse("x.dmn", tableXML("COLLECT", 2, rules))
	if err != nil {
		t.Fatal(err)
	}
	var wg sync.WaitGroup
	for g := range 8 {
		wg.Go(func() {
			for i := range 50 {
				vars := feel.VariablesMap{"i0": feel.String(pickCell(i, "a", "b")), "i1": feel.Int(int64(i + g)), "y": feel.Int(20)}
				indexed, _ := m.evaluate("d", vars, nil, false)
				plain, _ := m.evaluate("d", vars, nil, true)
				if describe(indexed) != describe(plain) {
					t.Errorf("with the index %s\nwithout %s", describe(indexed), describe(plain))
				}
			}
		})
	}
	wg.Wait()
}

package dmn

import (
	"fmt"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// bigTable has rules that look up a text, a number and a range, as tables of prices and tariffs do.
func bigTable(b *testing.B, rules int, hit string) *Requirements {
	b.Helper()
	cells := make([][]string, rules)
	for i := range cells {
		cells[i] = []string{fmt.Sprintf(`"country-%d"`, i%100), fmt.Sprintf("[%d..%d)", i, i+50), pickCell(i, "true", "false", "-")}
	}
	m, err := Parse("big.dmn", tableXML(hit, 3, cells))
	if err != nil {
		b.Fatal(err)
	}
	return m
}

func pickCell(i int, cells ...string) string { return cells[i%len(cells)] }

func benchmarkTable(b *testing.B, rules int, hit string, plain bool) {
	m := bigTable(b, rules, hit)
	vars := feel.VariablesMap{"i0": feel.String("country-42"), "i1": feel.Int(int64(rules/2 + 60)), "i2": feel.Bool(true)}
	b.ReportAllocs()
	for b.Loop() {
		res, err := m.evaluate("d", vars, nil, plain)
		if err != nil || res.Failure != "" {
			b.Fatal(err, res.Failure)
		}
	}
}

func BenchmarkTable10000Collect(b *testing.B)      { benchmarkTable(b, 10_000, "COLLECT", false) }
func BenchmarkTable10000CollectPlain(b *testing.B) { benchmarkTable(b, 10_000, "COLLECT", true) }
func BenchmarkTable10000First(b *testing.B)        { benchmarkTable(b, 10_000, "FIRST", false) }
func BenchmarkTable100(b *testing.B)               { benchmarkTable(b, 100, "FIRST", false) }
func BenchmarkTable8(b *testing.B)                 { benchmarkTable(b, 8, "FIRST", false) }

func BenchmarkParse10000(b *testing.B) {
	cells := make([][]string, 10_000)
	for i := range cells {
		cells[i] = []string{fmt.Sprintf(`"country-%d"`, i%100), fmt.Sprintf("[%d..%d)", i, i+50), "-"}
	}
	data := tableXML("FIRST", 3, cells)
	b.SetBytes(int64(len(data)))
	for b.Loop() {
		if _, err := Parse("big.dmn", data); err != nil {
			b.Fatal(err)
		}
	}
}

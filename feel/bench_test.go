package feel_test

import (
	"testing"

	"github.com/tutti-io/tutti/feel"
)

var benchmarks = []struct{ name, src, vars string }{
	{"condition", `x > 10 and status = "open"`, `{"x": 12, "status": "open"}`},
	{"number", `(price - discount) * 1.19`, `{"price": 99.95, "discount": 5}`},
	{"path", `order.customer.address.city`, `{"order": {"id": 1, "customer": {"name": "Ann", "address": {"street": "Long Road 1", "city": "York"}}}}`},
	{"filter", `orders[amount > 100 and state = "new"].id`, `{"orders": [{"id": 1, "amount": 50, "state": "new"}, {"id": 2, "amount": 150, "state": "new"}, {"id": 3, "amount": 500, "state": "old"}]}`},
	{"sum", `sum(for i in items return i.price * i.count)`, `{"items": [{"price": 2.5, "count": 2}, {"price": 3, "count": 1}, {"price": 1.25, "count": 10}]}`},
	{"date", `date(due) < date("2024-06-01") + duration("P10D")`, `{"due": "2024-06-05"}`},
	{"string", `upper case(substring(name, 1, 3)) + "-" + string(n)`, `{"name": "example", "n": 7}`},
	{"context", `{id: x, total: a + b, big: total > 10}`, `{"x": "k", "a": 5, "b": 7}`},
}

// BenchmarkEvaluate computes expressions over variables that are raw JSON, as the engine holds them.
func BenchmarkEvaluate(b *testing.B) {
	for _, c := range benchmarks {
		b.Run(c.name, func(b *testing.B) {
			e, err := feel.Parse(c.src)
			if err != nil {
				b.Fatal(err)
			}
			raw := rawVariables(b, c.vars)
			vars := feel.VariablesFunc(func(name string) (feel.Value, bool) {
				r, ok := raw[name]
				if !ok {
					return feel.Null, false
				}
				return feel.TrustedJSON(r), true
			})
			env := &feel.Environment{NowMillis: 1_700_000_000_000}
			if v, warnings, err := e.Evaluate(vars, env); err != nil || v.IsNull() {
				b.Fatal(v, warnings, err)
			}
			b.ReportAllocs()
			for b.Loop() {
				if _, _, err := e.Evaluate(vars, env); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

// BenchmarkParse reads and compiles.
func BenchmarkParse(b *testing.B) {
	for _, c := range benchmarks {
		b.Run(c.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				if _, err := feel.Parse(c.src); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

func rawVariables(tb testing.TB, document string) map[string][]byte {
	tb.Helper()
	all, err := feel.FromJSON([]byte(document))
	if err != nil {
		tb.Fatal(err)
	}
	raw := map[string][]byte{}
	for k, v := range all.Entries() {
		raw[k] = v.AppendJSON(nil)
	}
	return raw
}

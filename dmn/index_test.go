package dmn

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/feel"
)

// escaper makes text fit into XML.
var escaper = strings.NewReplacer("&", "&amp;", "<", "&lt;", ">", "&gt;")

// tableXML writes a decision table of inputs i0, i1, … and one output per rule: its number.
func tableXML(hit string, inputs int, rules [][]string) []byte {
	var b strings.Builder
	fmt.Fprintf(&b, `<decision id="d" name="d"><decisionTable hitPolicy="%s">`, hit)
	for i := range inputs {
		fmt.Fprintf(&b, `<input id="in%d"><inputExpression><text>i%d</text></inputExpression></input>`, i, i)
	}
	b.WriteString(`<output id="out" name="o"/>`)
	for i, cells := range rules {
		b.WriteString("<rule>")
		for _, c := range cells {
			b.WriteString("<inputEntry><text>" + escaper.Replace(c) + "</text></inputEntry>")
		}
		fmt.Fprintf(&b, "<outputEntry><text>%d</text></outputEntry></rule>", i)
	}
	b.WriteString("</decisionTable></decision>")
	return wrap(b.String())
}

// pick chooses one of the given.
func pick[T any](r *rand.Rand, from ...T) T { return from[r.IntN(len(from))] }

// randomCell writes a cell: mostly simple, of a few values, so that hits are frequent; sometimes one that cannot be looked up or that fails.
func randomCell(r *rand.Rand) string {
	number := func() string {
		return pick(r, "-1", "0", "1", "1.0", "1.5", "2", "3", "10", "9007199254740993", "0.10")
	}
	date := func() string { return `date("2024-0` + pick(r, "1", "2", "3") + `-01")` }
	point := func() string {
		if r.IntN(5) == 0 {
			return date()
		}
		return number()
	}
	between := func(end func() string) string {
		return pick(r, "[", "(", "]") + end() + ".." + end() + pick(r, "]", ")", "[")
	}
	switch r.IntN(16) {
	case 0, 1, 2:
		return ""
	case 3:
		return "-"
	case 4, 5:
		return point()
	case 6:
		return `"` + pick(r, "a", "b", "c", "") + `"`
	case 7:
		return `"a", "` + pick(r, "b", "c") + `"`
	case 8:
		return pick(r, "true", "false", "null")
	case 9, 10:
		return pick(r, "<", "<= ", ">", ">=") + point()
	case 11:
		return pick(r, between(number), between(date))
	case 12:
		return number() + ", " + between(number) + pick(r, ", >= 10", "")
	case 13:
		return pick(r, `"a", 1`, `null, 1`, `true, "b"`, `not("a")`, "not(1, 2)", "not(null)", `date("2024-13-01")`, `1, null, "a"`)
	case 14:
		return pick(r, "y", "> y", "? + 1 > y", "? = y", "[y..3]", "[1,2]", "y, 1", "i0 = i1")
	}
	return pick(r, "odd(?)", `assert(?, ? != 3)`, `assert(y, y < 10)`, "even(?) // even ones", "f(?)", `contains(?, "a")`)
}

func randomValue(r *rand.Rand) feel.Value {
	switch r.IntN(8) {
	case 0:
		return feel.String(pick(r, "a", "b", "c", "", "1"))
	case 1:
		return feel.Bool(r.IntN(2) == 0)
	case 2:
		return feel.Null
	case 3:
		e, _ := feel.Parse(pick(r, `date("2024-01-01")`, `date("2024-02-01")`, `date("2024-02-15")`, `date and time("2024-02-01T00:00:00")`))
		v, _ := e.Constant()
		return v
	case 4:
		return pick(r, feel.List(feel.Int(1), feel.Int(2)), feel.List(), feel.NewContext(feel.Entry{Key: "a", Value: feel.Int(1)}))
	}
	v, _ := feel.ParseNumber(pick(r, "-1", "0", "1", "1.00", "1.5", "1.7", "2", "3", "10", "11", "9007199254740993", "0.1"))
	return v
}

// TestIndexAnswersLikeThePlainWay evaluates random tables with and without their index.
func TestIndexAnswersLikeThePlainWay(t *testing.T) {
	tables := 400
	if testing.Short() {
		tables = 60
	}
	looked, matches, failures := 0, 0, 0
	for seed := range tables {
		r := rand.New(rand.NewPCG(uint64(seed), 1))
		inputs := 1 + r.IntN(3)
		rules := make([][]string, indexFrom+r.IntN(150))
		for i := range rules {
			rules[i] = make([]string, inputs+pick(r, 0, 0, 0, -1))
			for c := range rules[i] {
				rules[i][c] = randomCell(r)
				for seed%2 == 0 && mayFail(rules[i][c]) { // half of the tables never fail
					rules[i][c] = randomCell(r)
				}
			}
		}
		m, err := Parse("random.dmn", tableXML(pick(r, "COLLECT", "FIRST", "UNIQUE", "RULE ORDER"), inputs, rules))
		if err != nil {
			t.Fatal(err)
		}
		if m.decisions[0].logic.(*table).index != nil {
			looked++
		}
		for range 20 {
			vars := feel.VariablesMap{"y": randomValue(r)}
			for i := range inputs {
				vars[fmt.Sprintf("i%d", i)] = randomValue(r)
			}
			indexed, _ := m.evaluate("d", vars, nil, false)
			plain, _ := m.evaluate("d", vars, nil, true)
			if a, b := describe(indexed), describe(plain); a != b {
				t.Fatalf("seed %d, variables %v:\nwith the index %s\nwithout        %s\nrules %q", seed, vars, a, b, rules)
			}
			matches += len(plain.Evaluated[0].Rules)
			if plain.Failure != "" {
				failures++
			}
		}
	}
	if looked < tables*9/10 || matches < tables*20 || failures < tables {
		t.Errorf("the tables test too little: %d of %d have an index, %d rules matched, %d evaluations failed", looked, tables, matches, failures)
	}
}

// describe shows all of a result.
func describe(r *Result) string {
	s := string(r.Output.AppendJSON(nil)) + " " + r.Failure
	for _, d := range r.Evaluated {
		s += "\n" + flattenOurs(d)
	}
	return s
}

func TestSimpleTests(t *testing.T) {
	for text, want := range map[string]string{
		`"a"`: "string 1 0", `"a" , "b"`: "string 2 0", "42": "number 1 0", "-4.5": "number 1 0", "true": "boolean 1 0", "null": "null 1 0",
		"> 5": "number 0 1", "<=-5": "number 0 1", "[1..10)": "number 0 1", "]1 .. 2.5[, 7": "number 1 1", "(1..2)": "number 0 1",
		`< date("2024-01-01")`: "date 0 1", `date("2024-01-01")`: "date 1 0",
		`"a\"b"`: "", "1 + 2": "", "x": "", "> x": "", "(1)": "", "(1+2)*3": "", "1, x": "", `"a", 1`: "", "truely": "", "1.": "", ".5": "", "1..2": "",
		`> "a"`: "", `date("x")`: "", "1,": "", "[1..2": "", `[1..date("2024-01-01")]`: "", "- 1": "", "not(1)": "", "": "", "1 2": "",
		"12345678901234567890123456789012345678901234567890": "",
	} {
		got := ""
		if s, ok := simpleTests(text); ok {
			got = fmt.Sprintf("%s %d %d", s.kind, len(s.equals), len(s.ranges))
		}
		if got != want {
			t.Errorf("%q is read as %q, expected %q", text, got, want)
		}
	}
}

func TestSegments(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	for range 300 {
		b := &segmentsBuilder{}
		var all []bounds
		for i := range 1 + r.IntN(20) {
			var rg bounds
			if from := feel.Int(int64(r.IntN(10))); r.IntN(4) > 0 {
				rg.from, rg.fromClosed = &from, r.IntN(2) == 0
			}
			if to := feel.Int(int64(r.IntN(10))); r.IntN(4) > 0 {
				rg.to, rg.toClosed = &to, r.IntN(2) == 0
			}
			all = append(all, rg)
			b.add(int32(i), rg)
		}
		s := b.build()
		for v := int64(-1); v <= 10; v++ {
			found, want := newBitset(len(all)), newBitset(len(all))
			s.find(feel.Int(v), found)
			for i, rg := range all {
				if inside(rg, v) {
					want.set(i)
				}
			}
			if !reflect.DeepEqual(found, want) {
				t.Fatalf("%d is in %b, expected %b", v, found, want)
			}
		}
	}
}

func inside(b bounds, v int64) bool {
	if b.from != nil {
		if n, _ := b.from.Int64(); v < n || v == n && !b.fromClosed {
			return false
		}
	}
	if b.to != nil {
		if n, _ := b.to.Int64(); v > n || v == n && !b.toClosed {
			return false
		}
	}
	return true
}

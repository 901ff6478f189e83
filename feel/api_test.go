package feel_test

import (
	"encoding/json"
	"errors"
	"reflect"
	"strings"
	"sync"
	"testing"

	"github.com/cockroachdb/apd/v3"

	"github.com/tutti-io/tutti/feel"
)

func mustParse(t testing.TB, src string) *feel.Expression {
	t.Helper()
	e, err := feel.Parse(src)
	if err != nil {
		t.Fatal(err)
	}
	return e
}

func mustEvaluate(t testing.TB, src string, vars feel.Variables, env *feel.Environment) feel.Value {
	t.Helper()
	v, _, err := mustParse(t, src).Evaluate(vars, env)
	if err != nil {
		t.Fatalf("%s: %v", src, err)
	}
	return v
}

func TestParseErrorsSayWhere(t *testing.T) {
	for _, c := range []struct {
		src          string
		line, column int
		expected     string
	}{
		{"1 +", 1, 4, "a value"},
		{"[1, 2", 1, 6, `an operator, "," or "]"`},
		{"if a then b", 1, 12, `an operator or "else"`},
		{"{a: 1,\n b 2}", 2, 5, `":"`},
		{"ä ä", 1, 3, "an operator or the end"},
		{`"open`, 1, 6, "the closing quote of the string"},
		{"", 1, 1, "a value"},
		{"1e3", 1, 2, "an operator or the end"},
	} {
		_, err := feel.Parse(c.src)
		var e *feel.ParseError
		if !errors.As(err, &e) {
			t.Errorf("%q: no ParseError but %v", c.src, err)
			continue
		}
		if e.Line != c.line || e.Column != c.column || e.Expected != c.expected {
			t.Errorf("%q: %v\n  expected line %d, column %d: %s", c.src, e, c.line, c.column, c.expected)
		}
	}
}

func TestVariablesAreThoseOfTheCaller(t *testing.T) {
	for src, want := range map[string][]string{
		"a + b * a":             {"a", "b"},
		"x.y.z[item.k > limit]": {"x", "limit"},
		"for i in list return i + partial[1] + n": {"list", "n"},
		"{a: 1, b: a + c}":                        {"c"},
		"function(p) p + q":                       {"q"},
		"1 + 2":                                   nil,
		"camunda.vars.env.KEY":                    {"camunda"},
	} {
		if got := mustParse(t, src).Variables(); !reflect.DeepEqual(got, want) {
			t.Errorf("%s asks for %q, expected %q", src, got, want)
		}
	}
}

func TestOnlyVariablesThatAreReachedAreAsked(t *testing.T) {
	asked := map[string]int{}
	vars := feel.VariablesFunc(func(name string) (feel.Value, bool) {
		asked[name]++
		return feel.Bool(false), true
	})
	mustEvaluate(t, "a and b and a", vars, nil)
	if !reflect.DeepEqual(asked, map[string]int{"a": 1}) {
		t.Errorf("asked for %v", asked)
	}
}

func TestConstants(t *testing.T) {
	for src, constant := range map[string]bool{"1 + 1": true, `"a"`: true, "x": false, "now()": false, "1 / 0": false, "uuid()": false, "[1, 2][item > 1]": true} {
		if _, ok := mustParse(t, src).Constant(); ok != constant {
			t.Errorf("%s: constant %v, expected %v", src, ok, constant)
		}
	}
}

func TestSameInputsSameResult(t *testing.T) {
	env := &feel.Environment{NowMillis: 1_700_000_000_123, Zone: "Europe/Berlin", Seed: 42}
	e := mustParse(t, "[now(), today(), uuid(), random number(), uuid()]")
	first, _, _ := e.Evaluate(nil, env)
	const want = `["2023-11-14T23:13:20.123+01:00[Europe/Berlin]","2023-11-14","018bcfe5-687b-`
	if got := string(first.AppendJSON(nil)); got[:len(want)] != want {
		t.Errorf("got %s, expected it to begin with %s", got, want)
	}
	for range 3 {
		if again, _, _ := e.Evaluate(nil, env); again.String() != first.String() {
			t.Errorf("got %s, then %s", first, again)
		}
	}
}

func TestConcurrentUse(t *testing.T) {
	e := mustParse(t, "sum(x.list[item > 1]) + x.n")
	x, err := feel.FromJSON([]byte(`{"list": [1, 2, 3], "n": 10, "other": {"deep": [1]}}`))
	if err != nil {
		t.Fatal(err)
	}
	vars := feel.VariablesMap{"x": x}
	var group sync.WaitGroup
	for range 8 {
		group.Go(func() {
			for range 200 {
				if v, _, err := e.Evaluate(vars, nil); err != nil || v.String() != "15" {
					t.Errorf("got %v %v", v, err)
				}
			}
		})
	}
	group.Wait()
}

func TestLimits(t *testing.T) {
	for _, c := range []struct{ src, limit string }{
		{"for i in 1..1000 return i * i", "steps"},
		{`string join(for i in 1..100 return "0123456789012345678901234567890123456789")`, "bytes"},
		{"{a: {f: function(c) c.f(c)}, r: a.f(a)}.r", "depth"},
	} {
		env := &feel.Environment{Limits: feel.Limits{Steps: 2000, Bytes: 4000, Depth: 20}}
		if c.limit == "steps" {
			env.Limits.Bytes = 1 << 20
		}
		_, _, err := mustParse(t, c.src).Evaluate(nil, env)
		var limit *feel.LimitError
		if !errors.As(err, &limit) || limit.Limit != c.limit {
			t.Errorf("%s: %v, expected the limit on %s", c.src, err, c.limit)
		}
	}
}

func TestHostFunctions(t *testing.T) {
	env := &feel.Environment{Functions: func(name string, args int) *feel.Function {
		if name != "double" || args != 1 {
			return nil
		}
		return &feel.Function{Name: name, Params: []string{"n"}, Call: func(a []feel.Value) (feel.Value, error) {
			if a[0].Kind() != feel.KindNumber {
				return feel.Null, errors.New("expected a number")
			}
			v, _ := feel.Parse("n * 2")
			r, _, err := v.Evaluate(feel.VariablesMap{"n": a[0]}, nil)
			return r, err
		}}
	}}
	for src, want := range map[string]string{"double(21)": "42", "double(n: 4)": "8", `double("x")`: "null", "for i in [1, 2] return double(i)": "[2, 4]"} {
		if got := mustEvaluate(t, src, nil, env).String(); got != want {
			t.Errorf("%s gives %s, expected %s", src, got, want)
		}
	}
}

func TestUnaryTests(t *testing.T) {
	for _, c := range []struct{ test, input, want string }{
		{"> 5", "7", "true"}, {"[1..5]", "5", "true"}, {"[1..5)", "5", "false"}, {"1, 2, 3", "2", "true"}, {"not(1, 2)", "2", "false"}, {"-", "null", "true"},
		{`"a", "b"`, `"b"`, "true"}, {"true", "true", "true"}, {"false", "false", "true"}, {"false", "true", "false"}, {"? > 3 and ? < 9", "5", "true"}, {`contains(?, "x")`, `"xyz"`, "true"}, {"null", "null", "true"},
		{"[1, 2, 3]", "2", "true"}, {"[1, 2, 3]", "4", "false"}, {"> x", "7", "true"}, {"x", "5", "true"}, {"? = x", "5", "true"}, {"< 5", `"a"`, "null"}, {`date("2024-01-01")`, `"2024-01-01"`, "null"},
	} {
		e, err := feel.ParseUnaryTests(c.test)
		if err != nil {
			t.Errorf("%s: %v", c.test, err)
			continue
		}
		input, _ := feel.FromJSON([]byte(c.input))
		v, _, err := e.Evaluate(feel.VariablesMap{"x": feel.Int(5)}, &feel.Environment{Input: &input})
		if err != nil || v.String() != c.want {
			t.Errorf("%s on %s gives %s %v, expected %s", c.test, c.input, v, err, c.want)
		}
	}
}

func TestValuesGoThroughJSONAndGo(t *testing.T) {
	for _, text := range []string{
		"null", "true", "0", "-1", "9223372036854775807", "-9223372036854775808", "123456789012345678901234567890", "1.5", "-0.001", "1e-7", `"a\"\\\nä😀"`, "[]", "{}",
		`[1,[2,{"a":null}],"x"]`, `{"b":1,"a":[true],"":{"c":2.25}}`,
	} {
		v, err := feel.FromJSON([]byte(text))
		if err != nil {
			t.Errorf("%s: %v", text, err)
			continue
		}
		walk(v)
		if got := string(v.AppendJSON(nil)); !sameJSON([]byte(got), []byte(text)) {
			t.Errorf("%s is written as %s", text, got)
		}
		back, err := feel.FromGo(v.Go())
		if err != nil || !feel.Equal(v, back) {
			t.Errorf("%s comes back from Go as %s (%v)", text, back, err)
		}
	}
	for _, bad := range []string{"", "nul", "[1", `{"a"}`, "01", "+1", "1.", `"a`, "tru", "{}x", "'a'"} {
		if v, err := feel.FromJSON([]byte(bad)); err == nil {
			t.Errorf("%q reads as %s", bad, v)
		}
	}
}

func TestFromGo(t *testing.T) {
	for want, x := range map[string]any{
		"1": 1, "2": int8(2), "18446744073709551615": uint64(1<<64 - 1), "1.5": float32(1.5), "2.25": json.Number("2.25"), "[1, 2]": json.RawMessage("[1,2]"), `["a"]`: []string{"a"}, "{a:1, b:null}": map[string]any{"b": nil, "a": 1}, "3.10": apd.New(310, -2),
	} {
		if v, err := feel.FromGo(x); err != nil || v.String() != want {
			t.Errorf("%#v gives %s %v, expected %s", x, v, err, want)
		}
	}
	if _, err := feel.FromGo(make(chan int)); err == nil {
		t.Error("a channel became a value")
	}
}

func TestTimeInMilliseconds(t *testing.T) {
	for _, c := range []struct {
		duration  string
		from, sum int64
	}{{"PT1.5S", 1000, 2500}, {"-PT1H", 3_600_000, 0}, {"P1D", -1, 86_399_999}, {"P1M", 1706659200000, 1709164800000}, {"P1Y", 1709164800000, 1740700800000}} {
		d, ok := feel.ParseDuration(c.duration)
		if !ok {
			t.Fatal(c.duration)
		}
		if got, ok := d.AddToMillis(c.from); !ok || got != c.sum {
			t.Errorf("%d + %s = %d, expected %d", c.from, c.duration, got, c.sum)
		}
	}
	for text, want := range map[string]int64{"2024-01-31T00:00:00Z": 1706659200000, "2024-01-31T01:00:00+01:00": 1706659200000, "2024-01-31T01:00:00@Europe/Berlin": 1706659200000, "1969-12-31T23:59:59.999Z": -1, "2024-01-31": 1706659200000} {
		v, ok := feel.ParseDateTime(text)
		if got, ok2 := v.Millis(); !ok || !ok2 || got != want {
			t.Errorf("%s is %d, expected %d", text, got, want)
		}
	}
}

func TestNoWayOut(t *testing.T) {
	for _, src := range []string{
		`function() external {java: {class: "java.lang.Runtime", method signature: "getRuntime()"}}`,
		`{f: function(x) external {java: {class: "java.lang.System", method signature: "exit(int)"}}, r: f(1)}.r`,
	} {
		if v := mustEvaluate(t, src, nil, nil); v.Kind() != feel.KindFunction && !v.IsNull() {
			t.Errorf("%s gives %s", src, v)
		}
	}
}

// TestLongNumbersComeBack writes numbers of about as many digits as are accepted to JSON, and reads them. Whole ones keep every digit.
func TestLongNumbersComeBack(t *testing.T) {
	for _, digits := range []int{100, 101, 990, 994, 999, 1000, 1001, 1020} {
		for _, s := range []string{
			strings.Repeat("9", digits), "-" + strings.Repeat("9", digits), "0." + strings.Repeat("9", digits), strings.Repeat("9", digits-1) + ".9",
			"0." + strings.Repeat("0", digits-1) + "9",
		} {
			v, err := feel.ParseNumber(s)
			if err != nil {
				if digits <= 1000 {
					t.Errorf("%d digits, %.5s…: %v", digits, s, err)
				}
				continue
			}
			written := v.AppendJSON(nil)
			if again, err := feel.FromJSON(written); err != nil || !strings.Contains(s, ".") && !feel.Equal(v, again) {
				t.Errorf("%d digits, %.5s…, written as %.20s…: %v, %v", digits, s, written, again, err)
			}
		}
	}
}

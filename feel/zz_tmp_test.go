package feel

import ("testing";"os";"bufio";"fmt";"encoding/json";"slices";"strings";"reflect";"errors";"bytes")

func TestTmpRef(t *testing.T) {
	f, err := os.Open(os.Getenv("REF")); if err != nil { t.Skip() }
	s := bufio.NewScanner(f); s.Buffer(nil, 1<<24)
	n, bad := 0, 0
	for s.Scan() {
		var c struct{ Expression string; Variables json.RawMessage; Result json.RawMessage; Type string; Warnings []string; Error string }
		if err := json.Unmarshal(s.Bytes(), &c); err != nil { t.Fatal(err) }
		n++
		vars := Null
		if c.Variables != nil { vars, _ = FromJSON(c.Variables) }
		got, typ, es := "", "", ""
		var ws []string
		e, err := Parse(c.Expression)
		if err != nil { es = "parse"; got = err.Error() } else {
			v, w, err := e.Evaluate(VariablesOf(vars), nil)
			var ae *AssertError
			switch { case errors.As(err, &ae): es = "assert"; case err != nil: es = "fails"; got=err.Error() }
			if err == nil { got = string(v.AppendJSON(nil)); typ = v.TypeName() }
			for _, x := range w { if !slices.Contains(ws, string(x.Type)) { ws = append(ws, string(x.Type)) }; if os.Getenv("V")!="" {fmt.Println(x)} }
			slices.Sort(ws)
		}
		var a, b any
		dec := func(raw []byte, x *any) { d := json.NewDecoder(bytes.NewReader(raw)); d.Decode(x) }
		dec([]byte(got), &a); dec(c.Result, &b)
		if c.Error == "throws" && typ == "NULL" { continue }
		if es != c.Error || (es == "" && (!reflect.DeepEqual(a, b) || typ != c.Type || !slices.Equal(ws, c.Warnings))) {
			bad++
			fmt.Printf("%s  %s\n    ours %s %s %s %v\n    ref  %s %s %s %v\n", c.Expression, c.Variables, es, got, typ, strings.Join(ws, ","), c.Error, c.Result, c.Type, strings.Join(c.Warnings, ","))
		}
	}
	fmt.Println(n, "cases", bad, "differ")
}

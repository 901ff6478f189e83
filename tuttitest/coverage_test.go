package tuttitest

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// resetCoverage forgets what was gathered and says whether to gather.
func resetCoverage(on bool) {
	coverage.Lock()
	defer coverage.Unlock()
	coverage.on, coverage.failed = on, nil
	clear(coverage.processes)
}

// covering gathers coverage for one test of the kit, and forgets it afterwards.
func covering(t *testing.T) {
	resetCoverage(true)
	t.Cleanup(func() { resetCoverage(false) })
}

// TestCoverage runs two tests of the order process, which both leave out the same elements.
func TestCoverage(t *testing.T) {
	covering(t)
	folder := t.TempDir()
	t.Setenv(coverageFolder, folder)
	for _, amount := range []int{1, 2} {
		t.Run("", func(t *testing.T) {
			c := New(t)
			c.Deploy("testdata/order.bpmn")
			c.OnDecision("discount").Returns(0)
			c.OnProcess("shipping").Completes(nil)
			c.OnJob("charge").Completes(Vars{"paid": true})
			c.Start("order", Vars{"orderId": "A", "amount": amount}).WaitsOnlyAt("parcel")
		})
	}
	got := Coverage()
	if len(got) != 1 { // what the kit itself deploys does not count
		t.Fatalf("%+v", got)
	}
	p := got[0]
	missing := []string{"unpaid", "approve", "cancelled", "delivered", "refused", "late"}
	if slices.Sort(missing); p.ProcessID != "order" || p.Tests != 2 || p.Reached() != 6 || len(p.Elements) != 12 || p.Percent() != 50 ||
		!slices.Equal(slices.Sorted(slices.Values(p.Missing())), missing) {
		t.Errorf("%+v: %d reached, %.1f %%, missing %v", p, p.Reached(), p.Percent(), p.Missing())
	}

	entries, err := os.ReadDir(folder)
	if err != nil || len(entries) != 2 {
		t.Fatalf("%v, %v", entries, err)
	}
	name := filepath.Join(folder, strings.TrimSuffix(entries[0].Name(), filepath.Ext(entries[0].Name())))
	var read []ProcessCoverage
	data, err := os.ReadFile(name + ".json")
	if err == nil {
		err = json.Unmarshal(data, &read)
	}
	if err != nil || len(read) != 1 || read[0].Reached() != 6 {
		t.Errorf("%+v, %v", read, err)
	}
	page, err := os.ReadFile(name + ".html")
	if err != nil || !strings.Contains(string(page), "Process coverage: 50 %") || !strings.Contains(string(page), `<tr class="no"><td>approve`) {
		t.Errorf("%v: %s", err, page)
	}
}

// TestMainTellsWhatIsMissing runs a package's tests by Main, with and without a least part.
func TestMainTellsWhatIsMissing(t *testing.T) {
	covering(t)
	tests := func(code int) func() int {
		return func() int {
			t.Run("", func(t *testing.T) {
				c := New(t)
				c.Deploy("testdata/order.bpmn")
			})
			return code
		}
	}
	for _, tc := range []struct {
		least      float64
		code, want int
		text       string
	}{
		{0, 0, 0, "process order (order.bpmn): 0 of 12 elements reached, 0 %; not reached: ordered, "},
		{50, 0, 1, "expected the tests to reach at least 50 % of all elements, but they reach 0 %"},
		{50, 2, 2, "not reached"},
	} {
		var out bytes.Buffer
		code := run(tests(tc.code), CoverAtLeast(tc.least), func(o *mainOptions) { o.output = &out })
		if code != tc.want || !strings.Contains(out.String(), tc.text) {
			t.Errorf("at least %v: code %d, want %d, and %q in:\n%s", tc.least, code, tc.want, tc.text, out.String())
		}
	}
	t.Setenv(coverageFolder, filepath.Join("testdata", "order.bpmn", "no-folder"))
	var out bytes.Buffer
	if code := run(tests(0), func(o *mainOptions) { o.output = &out }); code != 1 || !strings.Contains(out.String(), "cannot be written") {
		t.Errorf("code %d:\n%s", code, out.String())
	}
}

// TestTheDiagram draws a model that has diagram interchange.
func TestTheDiagram(t *testing.T) {
	model, err := os.ReadFile("../examples/approval.bpmn")
	if err != nil {
		t.Fatal(err)
	}
	covering(t)
	t.Run("", func(t *testing.T) {
		c := New(t)
		c.DeployText("approval.bpmn", string(model))
	})
	p := Coverage()[0]
	d := draw(p)
	if d == nil {
		t.Fatal("no diagram")
	}
	if len(d.Shapes) != len(p.Elements) || len(d.Lines) == 0 || d.ViewBox == "" {
		t.Errorf("%d shapes of %d elements, %d lines, %q", len(d.Shapes), len(p.Elements), len(d.Lines), d.ViewBox)
	}
	for _, text := range []string{"", "<a", "<definitions/>"} {
		if draw(ProcessCoverage{model: []byte(text)}) != nil {
			t.Errorf("%q has a diagram", text)
		}
	}
}

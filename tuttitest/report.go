package tuttitest

import (
	"bytes"
	_ "embed"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"html/template"
	"io"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"
)

// coverageFolder is the variable of the environment that names the folder for reports.
const coverageFolder = "TUTTI_COVERAGE"

// MainOption changes what [Main] does.
type MainOption func(*mainOptions)

type mainOptions struct {
	least    float64
	selected bool // not all tests run
	output   io.Writer
}

// CoverAtLeast has the tests fail when fewer than percent of the elements of all processes together were reached. It asks nothing of
// tests that are selected by -run.
func CoverAtLeast(percent float64) MainOption { return func(o *mainOptions) { o.least = percent } }

// Main runs the tests of a package, tells for each process which of its elements no test reached, and gives the code to exit with:
//
//	func TestMain(m *testing.M) { os.Exit(tuttitest.Main(m, tuttitest.CoverAtLeast(80))) }
//
// Where the environment variable TUTTI_COVERAGE names a folder, the report is there too, as an HTML page with each model's
// diagram and as JSON. Without Main these are written all the same.
func Main(m *testing.M, opts ...MainOption) int {
	return run(m.Run, append(opts, func(o *mainOptions) {
		f := flag.Lookup("test.run") // known once the tests have run
		o.selected = f != nil && f.Value.String() != ""
	})...)
}

func run(tests func() int, opts ...MainOption) int {
	coverage.Lock()
	coverage.on = true
	coverage.Unlock()
	code := tests()
	closeIdle()
	o := mainOptions{output: os.Stdout}
	for _, option := range opts {
		option(&o)
	}
	list := Coverage()
	summarize(o.output, list)
	coverage.Lock()
	err := coverage.failed
	coverage.Unlock()
	if err != nil {
		fmt.Fprintf(o.output, "the coverage report cannot be written: %v\n", err)
		return max(code, 1)
	}
	if got := percentOf(list); got < o.least && code == 0 && !o.selected {
		fmt.Fprintf(o.output, "expected the tests to reach at least %.4g %% of all elements, but they reach %.4g %%\n", o.least, got)
		return 1
	}
	return code
}

func summarize(w io.Writer, list []ProcessCoverage) {
	for _, p := range list {
		fmt.Fprintf(w, "process %s (%s): %d of %d elements reached, %.0f %%", p.ProcessID, p.File, p.Reached(), len(p.Elements), p.Percent())
		if missing := p.Missing(); len(missing) > 0 {
			fmt.Fprintf(w, "; not reached: %s", strings.Join(missing, ", "))
		}
		fmt.Fprintln(w)
	}
}

var writing sync.Mutex

// writeReports writes the reports anew after each test, as nobody tells which is the last.
func writeReports() {
	folder := os.Getenv(coverageFolder)
	if folder == "" {
		return
	}
	writing.Lock() // an older report must not come after a newer one
	defer writing.Unlock()
	err := writeReport(folder, Coverage())
	coverage.Lock()
	defer coverage.Unlock()
	coverage.failed = err
}

func writeReport(folder string, list []ProcessCoverage) error {
	if err := os.MkdirAll(folder, 0o755); err != nil {
		return err
	}
	data, err := json.MarshalIndent(list, "", "  ")
	if err != nil {
		return err
	}
	page, err := render(list)
	if err != nil {
		return err
	}
	name := filepath.Join(folder, reportName())
	return errors.Join(replace(name+".json", data), replace(name+".html", page))
}

// reportName is a name by which the reports of several packages can lie in one folder.
func reportName() string {
	here, err := os.Getwd()
	if err != nil {
		return "coverage"
	}
	return filepath.Base(filepath.Dir(here)) + "-" + filepath.Base(here)
}

// replace writes a file so that a reader sees the old one or the new one.
func replace(name string, data []byte) error {
	f, err := os.CreateTemp(filepath.Dir(name), filepath.Base(name)+".*")
	if err != nil {
		return err
	}
	_, err = f.Write(data)
	err = errors.Join(err, f.Chmod(0o644), f.Close())
	if err == nil {
		err = os.Rename(f.Name(), name)
	}
	if err != nil {
		return errors.Join(err, os.Remove(f.Name()))
	}
	return nil
}

//go:embed report.html
var reportText string

var reportPage = template.Must(template.New("report").Parse(reportText))

func render(list []ProcessCoverage) ([]byte, error) {
	type process struct {
		ProcessCoverage
		Diagram *diagram
	}
	data := struct {
		Percent   float64
		Processes []process
	}{Percent: percentOf(list)}
	for _, p := range list {
		data.Processes = append(data.Processes, process{p, draw(p)})
	}
	var b bytes.Buffer
	err := reportPage.Execute(&b, data)
	return b.Bytes(), err
}

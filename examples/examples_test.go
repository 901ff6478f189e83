package examples

import (
	"io/fs"
	"testing"

	"github.com/tutti-io/tutti/bpmn"
)

// What ships as an example can be run.
func TestEveryExampleIsExecutable(t *testing.T) {
	names, err := fs.Glob(Files, "*.bpmn")
	if err != nil || len(names) == 0 {
		t.Fatal(names, err)
	}
	for _, name := range names {
		text, err := Files.ReadFile(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := bpmn.Parse(name, text, bpmn.Options{}); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

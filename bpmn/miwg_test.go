package bpmn

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

// miwg is the public suite of models from many tools, beside the checkout.
const miwg = "../../shared/conformance/bpmn-miwg"

var processTag = regexp.MustCompile(`<(\w+:)?process\s[^>]*>`)

// executable marks every process of a model as executable.
func executable(data []byte) []byte {
	data = bytes.ReplaceAll(data, []byte(`isExecutable="false"`), []byte(`isExecutable="true"`))
	return processTag.ReplaceAllFunc(data, func(tag []byte) []byte {
		if bytes.Contains(tag, []byte("isExecutable")) {
			return tag
		}
		return bytes.Replace(tag, []byte("process "), []byte(`process isExecutable="true" `), 1)
	})
}

// Our verdict on each model is that of the system whose models these people run.
func TestMIWG(t *testing.T) {
	raw, err := os.ReadFile(filepath.Join(miwg, "reference-verdicts.json"))
	if err != nil {
		t.Skipf("NOT RUN: the public model suite is not beside the checkout: %v", err)
	}
	var want map[string]json.RawMessage
	if err := json.Unmarshal(raw, &want); err != nil {
		t.Fatal(err)
	}
	accepted := func(key string) (out []string) {
		if err := json.Unmarshal(want[key], &out); err != nil {
			t.Fatal(err)
		}
		return out
	}
	asIs, marked := accepted("accepted as is"), accepted("accepted when executable")
	files, err := filepath.Glob(filepath.Join(miwg, "*.bpmn"))
	if err != nil || len(files) < 20 {
		t.Fatalf("found %d models, %v", len(files), err)
	}
	for _, file := range files {
		name := filepath.Base(file)
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		verdict := func(how string, data []byte, accepted []string) {
			_, err := Parse(name, data, Options{})
			if ok := err == nil; ok != slices.Contains(accepted, name) {
				t.Errorf("%s %s: accepted is %t; problems: %v", name, how, ok, err)
			}
			if err != nil && !strings.Contains(err.Error(), name) {
				t.Errorf("%s: the problems do not name the file: %v", name, err)
			}
		}
		verdict("as is", data, asIs)
		verdict("made executable", executable(data), marked)
	}
}

package tuttitest

import (
	"cmp"
	"crypto/sha256"
	"os"
	"slices"
	"strings"
	"sync"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/client"
)

// ProcessCoverage tells which elements of a process were reached, in all tests so far. Two models that differ are two, though their
// process has the same id.
type ProcessCoverage struct {
	ProcessID string            `json:"processId"`
	Name      string            `json:"name,omitempty"`
	File      string            `json:"file"`
	Tests     int               `json:"tests"`    // that deployed the model
	Elements  []ElementCoverage `json:"elements"` // in the order of the model

	model []byte
}

// ElementCoverage tells how often an element was reached.
type ElementCoverage struct {
	ID    string `json:"id"`
	Name  string `json:"name,omitempty"`
	Type  string `json:"type"`
	Times int    `json:"times"`
}

// Reached is how many elements were reached.
func (p ProcessCoverage) Reached() (n int) {
	for _, e := range p.Elements {
		if e.Times > 0 {
			n++
		}
	}
	return n
}

// Percent is the part of the elements that was reached, 0 to 100.
func (p ProcessCoverage) Percent() float64 {
	return 100 * float64(p.Reached()) / float64(max(len(p.Elements), 1))
}

// Missing are the ids of the elements that were not reached.
func (p ProcessCoverage) Missing() (ids []string) {
	for _, e := range p.Elements {
		if e.Times == 0 {
			ids = append(ids, e.ID)
		}
	}
	return ids
}

// coverage gathers what tests reached; it is bounded by the models that they deploy.
var coverage = struct {
	sync.Mutex
	on        bool
	processes map[modelID]*ProcessCoverage
	failed    error // why a report could not be written
}{processes: map[modelID]*ProcessCoverage{}}

type modelID struct {
	process string
	model   [sha256.Size]byte
}

// Coverage is what the tests that ended so far reached, by process. It is gathered where [Main] runs the tests, or the environment
// names a folder for reports in TUTTI_COVERAGE.
func Coverage() []ProcessCoverage {
	coverage.Lock()
	defer coverage.Unlock()
	var list []ProcessCoverage
	for _, p := range coverage.processes {
		one := *p
		one.Elements = slices.Clone(p.Elements)
		list = append(list, one)
	}
	slices.SortFunc(list, func(a, b ProcessCoverage) int {
		return cmp.Or(cmp.Compare(a.ProcessID, b.ProcessID), cmp.Compare(a.File, b.File), cmp.Compare(len(a.Elements), len(b.Elements)),
			cmp.Compare(string(a.model), string(b.model)))
	})
	return list
}

// cover adds to the coverage what a test reached that ends now.
func cover(c *Cluster) {
	coverage.Lock()
	on := coverage.on || os.Getenv(coverageFolder) != ""
	coverage.Unlock()
	if !on || c.t.Skipped() {
		return
	}
	c.t.Helper()
	if !c.t.Failed() { // otherwise it may be that it never comes to rest
		c.look()
	}
	times := map[client.ProcessDefinitionKey]map[string]int{}
	for _, e := range all(c, "elements", c.own.AllElementInstances(c.ctx, client.ElementInstanceSearchQuery{Page: client.Limit(pageSize)})) {
		if times[e.ProcessDefinitionKey] == nil {
			times[e.ProcessDefinitionKey] = map[string]int{}
		}
		times[e.ProcessDefinitionKey][e.ElementID]++
	}
	for _, d := range all(c, "process definitions", c.own.AllProcessDefinitions(c.ctx, client.ProcessDefinitionSearchQuery{Page: client.Limit(pageSize)})) {
		if strings.HasPrefix(d.ResourceName, standInPrefix) {
			continue
		}
		coverModel(d, c.model(d.ProcessDefinitionKey, d.ProcessDefinitionID), times[d.ProcessDefinitionKey])
	}
	writeReports()
}

// model is the file of a process.
func (c *Cluster) model(key client.ProcessDefinitionKey, processID string) []byte {
	c.t.Helper()
	xml, err := c.own.GetProcessDefinitionXML(c.ctx, key)
	if err != nil {
		c.t.Fatalf("reading the model of process %s: %v", processID, err)
	}
	return xml.Or(nil)
}

// coverModel adds one test's passages through one model.
func coverModel(d client.ProcessDefinitionResult, model []byte, times map[string]int) {
	id := modelID{d.ProcessDefinitionID, sha256.Sum256(model)}
	coverage.Lock()
	defer coverage.Unlock()
	p := coverage.processes[id]
	if p == nil {
		p = &ProcessCoverage{ProcessID: d.ProcessDefinitionID, Name: d.Name.Or(""), File: d.ResourceName, Elements: elementsOf(d.ProcessDefinitionID, model), model: model}
		coverage.processes[id] = p
	}
	p.Tests++
	for i := range p.Elements {
		p.Elements[i].Times += times[p.Elements[i].ID]
	}
}

// elementsOf lists what can be reached in a process. A multi-instance activity and what it repeats are one element.
func elementsOf(processID string, model []byte) (list []ElementCoverage) {
	parsed, err := bpmn.Parse(processID, model, bpmn.Options{Accepted: true})
	if err != nil {
		return nil // the cluster has read it, so this cannot be
	}
	seen := map[string]bool{}
	for _, process := range parsed.Processes {
		if process.ID != processID {
			continue
		}
		for _, e := range process.Elements[1:] {
			if !seen[e.ID] {
				seen[e.ID] = true
				list = append(list, ElementCoverage{ID: e.ID, Name: e.Name, Type: e.Type.String()})
			}
		}
	}
	return list
}

// percentOf is the coverage of several processes together.
func percentOf(list []ProcessCoverage) float64 {
	reached, elements := 0, 0
	for _, p := range list {
		reached += p.Reached()
		elements += len(p.Elements)
	}
	if elements == 0 {
		return 100
	}
	return 100 * float64(reached) / float64(elements)
}

package tuttitest

import (
	"maps"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/client"
)

// WaitsAt asserts that the instance is at least at these elements.
func (i *Instance) WaitsAt(elementIDs ...string) *Instance {
	i.c.t.Helper()
	active := i.idsIn(client.ElementInstanceActive)
	for _, id := range elementIDs {
		if !slices.Contains(active, id) {
			i.fail("expected it to wait at %s, but it waits at %s", id, list(active))
		}
	}
	return i
}

// WaitsOnlyAt asserts that the instance is at these elements and no others, however often, but for the sub-processes around them.
func (i *Instance) WaitsOnlyAt(elementIDs ...string) *Instance {
	i.c.t.Helper()
	var active []string
	for _, e := range i.elements() {
		named := slices.Contains(elementIDs, e.ElementID) && e.Type != client.ElementInstanceTypeMultiInstanceBody
		if e.State == client.ElementInstanceActive && (named || !isScope(e.Type)) {
			active = append(active, e.ElementID)
		}
	}
	want, got := slices.Compact(slices.Sorted(slices.Values(elementIDs))), slices.Compact(slices.Sorted(slices.Values(active)))
	if !slices.Equal(want, got) {
		return i.fail("expected it to wait only at %s, but it waits at %s", list(want), list(got))
	}
	return i
}

// Passed asserts that the instance went through each of these elements, at least once.
func (i *Instance) Passed(elementIDs ...string) *Instance {
	i.c.t.Helper()
	passed := i.idsIn(client.ElementInstanceCompleted)
	for _, id := range elementIDs {
		if !slices.Contains(passed, id) {
			i.fail("expected it to have passed %s, but it passed %s", id, list(passed))
		}
	}
	return i
}

// PassedInOrder asserts that the instance went through these elements and entered them in this order. Others may be between.
func (i *Instance) PassedInOrder(elementIDs ...string) *Instance {
	i.c.t.Helper()
	passed := i.idsIn(client.ElementInstanceCompleted)
	rest := passed
	for _, id := range elementIDs {
		at := slices.Index(rest, id)
		if at < 0 {
			return i.fail("expected it to have passed %s in this order, but it passed %s", list(elementIDs), list(passed))
		}
		rest = rest[at+1:]
	}
	return i
}

// PassedTimes asserts how often the instance went through an element: of a multi-instance activity, how many instances it had.
func (i *Instance) PassedTimes(elementID string, times int) *Instance {
	i.c.t.Helper()
	got := 0
	for _, e := range i.elements() {
		if e.ElementID == elementID && e.State == client.ElementInstanceCompleted && e.Type != client.ElementInstanceTypeMultiInstanceBody {
			got++
		}
	}
	if got != times {
		return i.fail("expected it to have passed %s %s, but it did %s", elementID, plural(times, "time", "times"), plural(got, "time", "times"))
	}
	return i
}

// Left asserts that each of these elements was ended before its own end: by a boundary event, an end, or a cancellation.
func (i *Instance) Left(elementIDs ...string) *Instance {
	i.c.t.Helper()
	left := i.idsIn(client.ElementInstanceTerminated)
	for _, id := range elementIDs {
		if !slices.Contains(left, id) {
			i.fail("expected %s to have been ended early, but that happened to %s", id, list(left))
		}
	}
	return i
}

// NeverReached asserts that the instance entered none of these elements, which its process must have.
func (i *Instance) NeverReached(elementIDs ...string) *Instance {
	i.c.t.Helper()
	known := i.elementIDs()
	for _, id := range elementIDs {
		if !known[id] {
			i.fail("expected it never to reach %s, but its process has no element of that id", id)
		}
	}
	for _, e := range i.elements() {
		if slices.Contains(elementIDs, e.ElementID) {
			i.fail("expected it never to reach %s, but there it is %s", e.ElementID, strings.ToLower(string(e.State)))
		}
	}
	return i
}

// elementIDs are the ids of the elements of the instance's process.
func (i *Instance) elementIDs() map[string]bool {
	i.c.t.Helper()
	r := i.result()
	ids := i.c.models[r.ProcessDefinitionKey]
	if ids == nil {
		ids = map[string]bool{}
		for _, e := range elementsOf(r.ProcessDefinitionID, i.c.model(r.ProcessDefinitionKey, r.ProcessDefinitionID)) {
			ids[e.ID] = true
		}
		i.c.models[r.ProcessDefinitionKey] = ids
	}
	return ids
}

// idsIn are the elements in a state, in the order in which they were entered.
func (i *Instance) idsIn(state client.ElementInstanceState) (ids []string) {
	i.c.t.Helper()
	for _, e := range i.elements() {
		if e.State == state {
			ids = append(ids, e.ElementID)
		}
	}
	return ids
}

// isScope tells whether elements of a type wait only for what is in them.
func isScope(t client.ElementInstanceType) bool {
	switch t {
	case client.ElementInstanceTypeSubProcess, client.ElementInstanceTypeEventSubProcess, client.ElementInstanceTypeMultiInstanceBody,
		client.ElementInstanceTypeAdHocSubProcess, client.ElementInstanceTypeAdHocSubProcessInnerInstance, client.ElementInstanceTypeProcess:
		return true
	}
	return false
}

// Element is one passage of an instance through an element: its last.
type Element struct {
	i      *Instance
	result client.ElementInstanceResult
}

// Element is the last passage of the instance through an element. The test ends when there is none.
func (i *Instance) Element(elementID string) *Element {
	i.c.t.Helper()
	for _, e := range slices.Backward(i.elements()) {
		if e.ElementID == elementID {
			return &Element{i, e}
		}
	}
	i.c.t.Fatalf("%s: expected it to have reached %s, but it did not%s", i, elementID, i.story())
	return nil
}

// Result is what the cluster tells about the element.
func (e *Element) Result() client.ElementInstanceResult { return e.result }

// HasVariable asserts the value of a variable that the element has for itself.
func (e *Element) HasVariable(name string, value any) *Element {
	e.i.c.t.Helper()
	if problem := compare(name, e.i.variablesIn(string(e.result.ElementInstanceKey)), value); problem != "" {
		e.i.fail("at %s: %s", e.result.ElementID, problem)
	}
	return e
}

// list is some ids as a sentence has them.
func list(ids []string) string {
	if len(ids) == 0 {
		return "nothing"
	}
	return strings.Join(ids, ", ")
}

func sortedNames(variables Vars) []string { return slices.Sorted(maps.Keys(variables)) }

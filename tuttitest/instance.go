package tuttitest

import (
	"encoding/json"
	"fmt"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/client"
)

// Instance is a process instance that a test looks at. Its assertions hold or fail at once, as everything has happened by then, and
// return the instance, so that they can be said one after the other. One that fails tells the instance's story, and the test
// goes on.
type Instance struct {
	c         *Cluster
	key       client.ProcessInstanceKey
	processID string
}

func (c *Cluster) instance(key client.ProcessInstanceKey, processID string) *Instance {
	return &Instance{c, key, processID}
}

// Instance is the one instance of a process, for those that a message, a signal or a timer started. The test ends when there is
// none, or more than one.
func (c *Cluster) Instance(processID string) *Instance {
	c.t.Helper()
	list := c.Instances(processID)
	if len(list) != 1 {
		c.t.Fatalf("expected one instance of process %s, but there are %d", processID, len(list))
	}
	return list[0]
}

// Instances are the instances of a process, the oldest first.
func (c *Cluster) Instances(processID string) []*Instance {
	c.t.Helper()
	return c.find(client.ProcessInstanceFilter{ProcessDefinitionID: client.Eq(processID)})
}

func (c *Cluster) find(filter client.ProcessInstanceFilter) (list []*Instance) {
	c.t.Helper()
	c.look()
	q := client.ProcessInstanceSearchQuery{Filter: filter, Page: client.Limit(pageSize)}
	for _, r := range all(c, "process instances", c.own.AllProcessInstances(c.ctx, q)) {
		list = append(list, c.instance(r.ProcessInstanceKey, r.ProcessDefinitionID))
	}
	slices.SortFunc(list, func(a, b *Instance) int { return byKey(a.key, b.key) })
	return list
}

// Called is the one instance of a process that this instance called.
func (i *Instance) Called(processID string) *Instance {
	i.c.t.Helper()
	list := i.c.find(client.ProcessInstanceFilter{ParentProcessInstanceKey: client.Eq(i.key), ProcessDefinitionID: client.Eq(processID)})
	if len(list) != 1 {
		i.c.t.Fatalf("expected %s to have called process %s once, but it did %s%s", i, processID, plural(len(list), "time", "times"), i.story())
	}
	return list[0]
}

// Key is the instance's key.
func (i *Instance) Key() client.ProcessInstanceKey { return i.key }

// String names the process and the key.
func (i *Instance) String() string { return fmt.Sprintf("%s (%s)", i.processID, i.key) }

// Cancel cancels the instance.
func (i *Instance) Cancel() {
	i.c.t.Helper()
	if err := i.c.client.CancelProcessInstance(i.c.ctx, i.key, client.CancelProcessInstanceRequest{}); err != nil {
		i.c.t.Fatalf("cancelling %s: %v", i, err)
	}
	i.c.Settle()
}

// SetVariables sets variables of the instance, as an operator does before an incident is resolved.
func (i *Instance) SetVariables(variables any) *Instance {
	i.c.t.Helper()
	err := i.c.client.CreateElementInstanceVariables(i.c.ctx, client.ElementInstanceKey(i.key), client.SetVariableRequest{Variables: i.c.vars(variables)})
	if err != nil {
		i.c.t.Fatalf("setting variables of %s: %v", i, err)
	}
	i.c.Settle()
	return i
}

// fail reports an assertion that does not hold.
func (i *Instance) fail(format string, args ...any) *Instance {
	i.c.t.Helper()
	i.c.t.Errorf("%s: %s%s", i, fmt.Sprintf(format, args...), i.story())
	return i
}

// IsActive asserts that the instance goes on.
func (i *Instance) IsActive() *Instance {
	i.c.t.Helper()
	return i.isIn(client.ProcessInstanceActive)
}

// IsCompleted asserts that the instance came to its end.
func (i *Instance) IsCompleted() *Instance {
	i.c.t.Helper()
	return i.isIn(client.ProcessInstanceCompleted)
}

// IsTerminated asserts that the instance was cancelled, or ended by what called it.
func (i *Instance) IsTerminated() *Instance {
	i.c.t.Helper()
	return i.isIn(client.ProcessInstanceTerminated)
}

func (i *Instance) isIn(state client.ProcessInstanceState) *Instance {
	i.c.t.Helper()
	if got := i.result().State; got != state {
		return i.fail("expected it to be %s, but it is %s", strings.ToLower(string(state)), strings.ToLower(string(got)))
	}
	return i
}

// HasVariable asserts the value of a variable of the instance itself, as JSON has it: 5 and 5.0 are one value.
func (i *Instance) HasVariable(name string, value any) *Instance {
	i.c.t.Helper()
	if problem := compare(name, i.variablesIn(string(i.key)), value); problem != "" {
		return i.fail("%s", problem)
	}
	return i
}

// HasVariables asserts the values of some of the instance's variables.
func (i *Instance) HasVariables(some Vars) *Instance {
	i.c.t.Helper()
	for _, name := range sortedNames(some) {
		i.HasVariable(name, some[name])
	}
	return i
}

// HasNoVariable asserts that the instance has none of the variables.
func (i *Instance) HasNoVariable(names ...string) *Instance {
	i.c.t.Helper()
	there := i.variablesIn(string(i.key))
	for _, name := range names {
		if value, ok := there[name]; ok {
			i.fail("expected no variable %s, but it is %s", name, shorten(string(value)))
		}
	}
	return i
}

// Variable reads a variable of the instance into a Go value. The test ends when there is no such variable or it does not fit.
func (i *Instance) Variable(name string, into any) {
	i.c.t.Helper()
	there := i.variablesIn(string(i.key))
	value, ok := there[name]
	if !ok {
		i.c.t.Fatalf("%s: expected a variable %s, but there is none of that name among %s", i, name, names(there))
	}
	if err := json.Unmarshal(value, into); err != nil {
		i.c.t.Fatalf("%s: reading the variable %s, which is %s: %v", i, name, shorten(string(value)), err)
	}
}

// WaitsForMessage asserts that the instance waits for a message with a correlation key.
func (i *Instance) WaitsForMessage(name, correlationKey string) *Instance {
	i.c.t.Helper()
	i.c.look()
	q := client.MessageSubscriptionSearchQuery{Page: client.Limit(pageSize), Filter: client.MessageSubscriptionFilter{
		ProcessInstanceKey: client.Eq(i.key), MessageSubscriptionState: client.Eq(client.MessageSubscriptionCreated)}}
	var waits []string
	for _, s := range all(i.c, "message subscriptions", i.c.own.AllMessageSubscriptions(i.c.ctx, q)) {
		if s.MessageName == name && s.CorrelationKey.Or("") == correlationKey {
			return i
		}
		waits = append(waits, fmt.Sprintf("%s with %q", s.MessageName, s.CorrelationKey.Or("")))
	}
	if len(waits) == 0 {
		waits = []string{"no message"}
	}
	return i.fail("expected it to wait for message %s with %q, but it waits for %s", name, correlationKey, strings.Join(waits, ", "))
}

package tuttitest

import (
	"slices"
	"strings"

	"github.com/tutti-io/tutti/client"
)

// Incident is an open incident that a test looks at.
type Incident struct {
	i      *Instance
	result client.IncidentResult
}

// HasNoIncident asserts that no incident is open, neither of the instance nor of those that it called.
func (i *Instance) HasNoIncident() *Instance {
	i.c.t.Helper()
	if open := i.openIncidents(); len(open) > 0 {
		return i.fail("expected no incident, but there is one at %s: %s", open[0].ElementID, open[0].ErrorMessage)
	}
	if i.result().HasIncident {
		return i.fail("expected no incident, but a process that it called has one: see Called")
	}
	return i
}

// HasIncidentAt asserts that an incident of the instance is open at an element, and gives the newest. The test ends when there is none.
func (i *Instance) HasIncidentAt(elementID string) *Incident {
	i.c.t.Helper()
	for _, incident := range slices.Backward(i.openIncidents()) {
		if incident.ElementID == elementID {
			return &Incident{i, incident}
		}
	}
	i.c.t.Fatalf("%s: expected an incident at %s, but there is none%s", i, elementID, i.story())
	return nil
}

// Result is what the cluster tells about the incident.
func (n *Incident) Result() client.IncidentResult { return n.result }

// OfType asserts what kind of failure it is.
func (n *Incident) OfType(kind client.IncidentErrorType) *Incident {
	n.i.c.t.Helper()
	if n.result.ErrorType != kind {
		n.i.fail("incident at %s: expected the type %s, but it is %s: %s", n.result.ElementID, kind, n.result.ErrorType, n.result.ErrorMessage)
	}
	return n
}

// Saying asserts a part of its message.
func (n *Incident) Saying(part string) *Incident {
	n.i.c.t.Helper()
	if !strings.Contains(n.result.ErrorMessage, part) {
		n.i.fail("incident at %s: expected a message with %q, but it is %q", n.result.ElementID, part, n.result.ErrorMessage)
	}
	return n
}

// Resolve resolves the incident, so that what failed is tried again. A job without retries is given one first.
func (n *Incident) Resolve() {
	n.i.c.t.Helper()
	if job, ok := n.result.JobKey.Get(); ok {
		err := n.i.c.client.UpdateJob(n.i.c.ctx, job, client.JobUpdateRequest{Changeset: client.JobChangeset{Retries: client.NotNull(1)}})
		if err != nil {
			n.i.c.t.Fatalf("giving job %s at %s a retry: %v", job, n.result.ElementID, err)
		}
	}
	if err := n.i.c.client.ResolveIncident(n.i.c.ctx, n.result.IncidentKey, client.IncidentResolutionRequest{}); err != nil {
		n.i.c.t.Fatalf("resolving the incident at %s: %v", n.result.ElementID, err)
	}
	n.i.c.Settle()
}

package tuttitest

import (
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/client"
)

// mostTold bounds each line of a story.
const mostTold = 40

// story tells what happened to an instance, in some lines below the message of an assertion: the first that fails before something
// else happens.
func (i *Instance) story() string {
	i.c.t.Helper()
	v := i.view()
	if v.told {
		return ""
	}
	v.told = true
	var b strings.Builder
	line := func(what string, items []string) {
		if len(items) == 0 {
			return
		}
		more := ""
		if n := len(items) - mostTold; n > 0 {
			items, more = items[:mostTold], fmt.Sprintf(" and %d more", n)
		}
		fmt.Fprintf(&b, "\n    %s: %s%s", what, strings.Join(items, ", "), more)
	}
	r := i.result()
	fmt.Fprintf(&b, "\n    the instance is %s; the clock shows %s", strings.ToLower(string(r.State)), i.c.clock.UTC().Format("2006-01-02T15:04:05.999Z"))
	line("passed", i.idsIn(client.ElementInstanceCompleted))
	line("ended early", i.idsIn(client.ElementInstanceTerminated))
	line("waits at", i.waits())
	for _, incident := range i.openIncidents() {
		fmt.Fprintf(&b, "\n    incident at %s (%s): %s", incident.ElementID, incident.ErrorType, shorten(incident.ErrorMessage))
	}
	there := i.variablesIn(string(i.key))
	var variables []string
	for _, name := range slices.Sorted(maps.Keys(there)) {
		variables = append(variables, name+" = "+shorten(string(there[name])))
	}
	line("variables", variables)
	return b.String()
}

// waits tells where an instance is, and for what it waits there.
func (i *Instance) waits() (places []string) {
	i.c.t.Helper()
	jobs := map[client.ElementInstanceKey]client.JobSearchResult{}
	q := client.JobSearchQuery{Page: client.Limit(pageSize), Filter: client.JobFilter{ProcessInstanceKey: client.Eq(i.key)}}
	for _, job := range all(i.c, "jobs", i.c.own.AllJobs(i.c.ctx, q)) {
		if !job.EndTime.IsZero() && !job.EndTime.IsNull() {
			continue
		}
		jobs[job.ElementInstanceKey] = job
	}
	for _, e := range i.elements() {
		if e.State != client.ElementInstanceActive || isScope(e.Type) {
			continue
		}
		place := e.ElementID
		if job, ok := jobs[e.ElementInstanceKey]; ok {
			place += fmt.Sprintf(" for a job of type %q", job.Type)
			if !i.c.hasStandIn(job.Type) {
				place += ", which has no stand-in"
			}
		}
		places = append(places, place)
	}
	return places
}

func (c *Cluster) hasStandIn(jobType string) bool {
	return slices.ContainsFunc(c.standIns, func(s *JobStandIn) bool { return s.jobType == jobType })
}

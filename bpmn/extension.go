package bpmn

import (
	"regexp"
	"strings"
)

// single are the zeebe elements that may stand once in an element's extensions.
var single = map[string]bool{
	"taskDefinition": true, "ioMapping": true, "taskHeaders": true, "assignmentDefinition": true, "taskSchedule": true, "priorityDefinition": true,
	"formDefinition": true, "userTask": true, "script": true, "calledDecision": true, "calledElement": true, "loopCharacteristics": true,
	"subscription": true, "publishMessage": true, "executionListeners": true, "taskListeners": true, "adHoc": true, "versionTag": true,
	"conditionalFilter": true, "linkedResources": true, "properties": true, "jobPriorityDefinition": true,
}

// extension finds the zeebe element of that name in n's extensions, nil when there is none.
func extension(n *node, name string) *node {
	if ext := n.child("extensionElements"); ext != nil {
		return ext.childIn(spaceZeebe, name)
	}
	return nil
}

// checkExtensions refuses what stands twice in n's extensions.
func (b *builder) checkExtensions(n *node) {
	ext := n.child("extensionElements")
	if ext == nil {
		return
	}
	for c := ext.first; c != nil; c = c.next {
		if c.space == spaceZeebe && single[c.name] && ext.childIn(spaceZeebe, c.name) != c {
			b.add(c, "the element stands twice in the extensions; only one is allowed")
		}
	}
}

// children calls f for the zeebe children of that name.
func children(n *node, name string, f func(c *node)) {
	if n == nil {
		return
	}
	for c := n.first; c != nil; c = c.next {
		if c.space == spaceZeebe && c.name == name {
			f(c)
		}
	}
}

// job reads zeebe:taskDefinition and what belongs to it; nil without.
func (b *builder) job(n *node) *Job {
	def := extension(n, "taskDefinition")
	if def == nil {
		return nil
	}
	j := &Job{
		Type:    b.required(def, "type", def.attr("type"), either),
		Retries: b.retries(def),
		Headers: b.headers(n),
	}
	if p := extension(n, "jobPriorityDefinition"); p != nil {
		j.Priority = b.expression(p, "priority", p.attr("priority"), either)
	}
	b.checkLength(def, "type", j.Type)
	return j
}

// retries reads the retries of a job or listener: a whole number or an expression.
func (b *builder) retries(n *node) Expression {
	src := n.attr("retries")
	x := b.expression(n, "retries", src, either)
	if x.Static && !isWhole(src) {
		b.add(n, "retries is '%s'; expected a whole number or an expression, which begins with '='", clip(src))
	}
	return x
}

func isWhole(s string) bool {
	s = strings.TrimPrefix(s, "-")
	return s != "" && len(s) <= 9 && strings.Trim(s, "0123456789") == ""
}

// maxNameLength bounds names, job types and the like.
const maxNameLength = 32_768

func (b *builder) checkLength(n *node, what string, x Expression) {
	if x.Static && len(x.Source) > maxNameLength {
		b.add(n, "%s has %d bytes; at most %d are accepted", what, len(x.Source), maxNameLength)
	}
}

// headers reads the custom headers. Those without key or value say nothing and are left out.
func (b *builder) headers(n *node) []Header {
	var out []Header
	seen := map[string]bool{}
	children(extension(n, "taskHeaders"), "header", func(c *node) {
		h := Header{c.attr("key"), c.attr("value")}
		if seen[h.Key] && h.Key != "" {
			b.add(c, "the header '%s' is given twice", clip(h.Key))
		}
		seen[h.Key] = true
		if h.Key != "" && h.Value != "" {
			out = append(out, h)
		}
	})
	return out
}

func properties(n *node) []Property {
	var out []Property
	children(extension(n, "properties"), "property", func(c *node) {
		out = append(out, Property{c.attr("name"), c.attr("value")})
	})
	return out
}

// targetPattern is what a mapping's target looks like: names joined by dots.
var targetPattern = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z0-9_]*(\.[a-zA-Z_][a-zA-Z0-9_]*)*$`)

// reserved are the names that expressions could not read.
var reserved = map[string]bool{
	"null": true, "true": true, "false": true, "function": true, "if": true, "then": true, "else": true, "for": true, "between": true,
	"instance": true, "of": true,
}

// mappings reads the input or output mappings.
func (b *builder) mappings(n *node, name string) []Mapping {
	var out []Mapping
	source := b.expression
	f := either
	if name == "output" {
		source, f = b.required, computed
	}
	children(extension(n, "ioMapping"), name, func(c *node) {
		m := Mapping{
			Source:    source(c, "source", c.attr("source"), f),
			RawTarget: c.attr("target"),
		}
		switch {
		case m.RawTarget == "":
			b.add(c, "target must be present and not empty")
		case !targetPattern.MatchString(m.RawTarget):
			b.add(c, "target is '%s'; expected a variable name or names joined by dots, of letters, digits and '_', not beginning with a digit", clip(m.RawTarget))
		case reserved[m.RawTarget]:
			b.add(c, "target is '%s', a word that expressions keep for themselves; choose another name", m.RawTarget)
		default:
			m.Target = strings.Split(m.RawTarget, ".")
		}
		out = append(out, m)
	})
	return out
}

// listeners reads the execution listeners of the given kinds.
func (b *builder) listeners(n *node, want func(ListenerEvent) bool) []Listener {
	var out []Listener
	children(extension(n, "executionListeners"), "executionListener", func(c *node) {
		l := Listener{Headers: nil}
		switch c.attr("eventType") {
		case "start":
			l.Event = ListenerStart
		case "end":
			l.Event = ListenerEnd
		case "beforeAll":
			l.Event = ListenerBeforeAll
		default:
			b.add(c, "eventType is '%s'; expected start or end, or beforeAll on a multi-instance activity", clip(c.attr("eventType")))
			return
		}
		if !want(l.Event) {
			return
		}
		l.Type = b.required(c, "type", c.attr("type"), either)
		l.Retries = b.retries(c)
		b.checkLength(c, "type", l.Type)
		for _, other := range out {
			if other.Event == l.Event && other.Type.Source == l.Type.Source {
				b.add(c, "there are two %s listeners of the type '%s'; each combination must be unique", l.Event, clip(l.Type.Source))
			}
		}
		out = append(out, l)
	})
	return out
}

var taskListenerEvents = map[string]TaskListenerEvent{
	"creating": TaskCreating, "create": TaskCreating, "assigning": TaskAssigning, "assignment": TaskAssigning,
	"updating": TaskUpdating, "update": TaskUpdating, "completing": TaskCompleting, "complete": TaskCompleting,
	"canceling": TaskCanceling, "cancel": TaskCanceling,
}

func (b *builder) taskListeners(n *node) []TaskListener {
	var out []TaskListener
	children(extension(n, "taskListeners"), "taskListener", func(c *node) {
		event, ok := taskListenerEvents[c.attr("eventType")]
		if !ok {
			b.add(c, "eventType is '%s'; expected creating, assigning, updating, completing or canceling", clip(c.attr("eventType")))
			return
		}
		l := TaskListener{Event: event, Type: b.required(c, "type", c.attr("type"), either), Retries: b.retries(c)}
		b.checkLength(c, "type", l.Type)
		out = append(out, l)
	})
	return out
}

// binding reads bindingType and versionTag.
func (b *builder) binding(n *node) (Binding, string) {
	tag := n.attr("versionTag")
	if tag != "" && n.attr("bindingType") != "versionTag" {
		b.add(n, "versionTag is '%s', which has a meaning only with bindingType=\"versionTag\"", clip(tag))
	}
	switch v := n.attr("bindingType"); v {
	case "", "latest":
		return BindingLatest, ""
	case "deployment":
		return BindingDeployment, ""
	case "versionTag":
		if tag == "" {
			b.add(n, "bindingType is versionTag, so versionTag must be present and not empty")
		}
		return BindingVersionTag, tag
	default:
		b.add(n, "bindingType is '%s'; expected latest, deployment or versionTag", clip(v))
		return BindingLatest, ""
	}
}

func (b *builder) linkedResources(n *node) []LinkedResource {
	var out []LinkedResource
	children(extension(n, "linkedResources"), "linkedResource", func(c *node) {
		r := LinkedResource{
			ResourceID:   b.required(c, "resourceId", c.attr("resourceId"), either),
			ResourceType: c.attr("resourceType"),
			LinkName:     c.attr("linkName"),
		}
		if r.ResourceType == "" {
			b.add(c, "resourceType must be present and not empty")
		}
		// Unlike elsewhere, a tag without binding and a binding without tag are accepted here: such models exist and run.
		r.VersionTag = c.attr("versionTag")
		switch v := c.attr("bindingType"); v {
		case "", "latest":
		case "deployment":
			r.Binding = BindingDeployment
		case "versionTag":
			r.Binding = BindingVersionTag
		default:
			b.add(c, "bindingType is '%s'; expected latest, deployment or versionTag", clip(v))
		}
		out = append(out, r)
	})
	return out
}

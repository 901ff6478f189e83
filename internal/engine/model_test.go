package engine

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// The tests write models in a small language, which is turned into BPMN XML and read like any other file. A line is a
// chain of elements; an element is declared as `kind id attributes` and referred to by its id:
//
//	process p name="Order" tag=v1
//	start s -> service a type=work retries=3 in.x="=y + 1" out.z="=r" -> exclusive g
//	g -> [=x > 1] end e1
//	g -> [default] task b -> end e2
//	boundary t on a timer=PT1M non-interrupting -> end e3
//	sub u {
//	  start us -> end ue
//	} -> end e4
//
// Attributes: name, type, retries, jobpriority, header.K; in.TARGET, out.TARGET; message, key (correlation key), publish (of a throwing
// event: the correlation key), id, ttl; signal, error, escalation, link; timer, date, cycle; expr, result; decision; process, binding,
// tag; assignee, groups, users, due, followup, priority, form, external; each, as, collect, value, until. Flags: non-interrupting,
// terminate, catch-all, no-parent, no-child, job (a user task without zeebe:userTask), sequential.
type modelNode struct {
	kind, id string
	names    []string // attribute names in order
	values   map[string]string
	flags    map[string]bool
	content  []*modelNode
	flows    []modelFlow
}

type modelFlow struct{ from, to, condition string }

// modelFile collects one file of processes.
type modelFile struct {
	processes []*modelNode
	stack     []*modelNode // the open scopes
	globals   strings.Builder
	seen      map[string]bool
	out       strings.Builder
}

// modelXML turns the language into BPMN XML.
func modelXML(text string) (string, error) {
	m := &modelFile{seen: map[string]bool{}}
	for i, line := range strings.Split(text, "\n") {
		if err := m.line(strings.TrimSpace(line)); err != nil {
			return "", fmt.Errorf("line %d: %w", i+1, err)
		}
	}
	if len(m.stack) > 1 {
		return "", fmt.Errorf("a { is not closed")
	}
	for _, p := range m.processes {
		m.process(p)
	}
	return `<definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" xmlns:zeebe="http://camunda.org/schema/zeebe/1.0" ` +
		`xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" id="definitions-1" targetNamespace="t">` + "\n" + m.globals.String() + m.out.String() +
		"</definitions>\n", nil
}

func (m *modelFile) top() *modelNode { return m.stack[len(m.stack)-1] }

func (m *modelFile) line(line string) error {
	words, err := splitWords(line)
	if err != nil || len(words) == 0 || words[0] == "#" {
		return err
	}
	if words[0] == "process" {
		n := newModelNode(words)
		m.processes, m.stack = append(m.processes, n), []*modelNode{n}
		return nil
	}
	if len(m.stack) == 0 {
		m.processes = append(m.processes, newModelNode([]string{"process", "p"}))
		m.stack = m.processes[:1:1]
	}
	last := ""
	if words[0] == "}" {
		if len(m.stack) < 2 {
			return fmt.Errorf("} without {")
		}
		last = m.top().id
		m.stack = m.stack[:len(m.stack)-1]
		words = words[1:]
	}
	return m.chain(words, last)
}

// chain reads `node -> [condition] node -> …`; last is the element before the first arrow, if there is one.
func (m *modelFile) chain(words []string, last string) error {
	condition := ""
	for len(words) > 0 {
		if words[0] == "->" {
			words = words[1:]
			condition = ""
			if len(words) > 0 && strings.HasPrefix(words[0], "[") {
				condition = strings.TrimSuffix(words[0][1:], "]")
				words = words[1:]
			}
			continue
		}
		end := 0
		for end < len(words) && words[end] != "->" {
			end++
		}
		one := words[:end]
		words = words[end:]
		scope, open := m.top(), false
		if one[len(one)-1] == "{" {
			one, open = one[:len(one)-1], true
		}
		id := one[0]
		if len(one) > 1 {
			n := newModelNode(one)
			id = n.id
			scope.content = append(scope.content, n)
			if open {
				m.stack = append(m.stack, n)
			}
		}
		if last != "" {
			scope.flows = append(scope.flows, modelFlow{last, id, condition})
		}
		last = id
	}
	return nil
}

// splitWords splits at spaces, outside of quotes and of the brackets of conditions.
func splitWords(line string) ([]string, error) {
	var words []string
	var w strings.Builder
	quoted, bracket := false, false
	flush := func() {
		if w.Len() > 0 {
			words = append(words, w.String())
			w.Reset()
		}
	}
	for i := 0; i < len(line); i++ {
		c := line[i]
		switch {
		case quoted && c == '\\' && i+1 < len(line):
			i++
			w.WriteByte(line[i])
		case c == '"' && !bracket:
			quoted = !quoted
		case c == '[' && w.Len() == 0 && !quoted:
			bracket = true
			w.WriteByte(c)
		case c == ']' && bracket:
			bracket = false
			w.WriteByte(c)
			flush()
		case c == ' ' && !quoted && !bracket:
			flush()
		default:
			w.WriteByte(c)
		}
	}
	flush()
	if quoted || bracket {
		return nil, fmt.Errorf("a quote or bracket is not closed in: %s", line)
	}
	return words, nil
}

func newModelNode(words []string) *modelNode {
	n := &modelNode{kind: words[0], values: map[string]string{}, flags: map[string]bool{}}
	if len(words) > 1 {
		n.id = words[1]
	}
	for i := 2; i < len(words); i++ {
		name, value, ok := strings.Cut(words[i], "=")
		switch {
		case words[i] == "on" && i+1 < len(words):
			i++
			n.values["on"] = words[i]
		case !ok:
			n.flags[words[i]] = true
		default:
			n.names = append(n.names, name)
			n.values[name] = value
		}
	}
	return n
}

func escaped(s string) string {
	var b strings.Builder
	if err := xml.EscapeText(&b, []byte(s)); err != nil {
		panic(err)
	}
	return b.String()
}

// attributes writes XML attributes from pairs of XML name and attribute name, leaving out those that are not given.
func (n *modelNode) attributes(pairs ...string) string {
	var b strings.Builder
	for i := 0; i < len(pairs); i += 2 {
		if v, ok := n.values[pairs[i+1]]; ok {
			fmt.Fprintf(&b, ` %s="%s"`, pairs[i], escaped(v))
		}
	}
	return b.String()
}

func (m *modelFile) process(p *modelNode) {
	fmt.Fprintf(&m.out, `<process id="%s" isExecutable="true"%s>`, p.id, p.attributes("name", "name"))
	if tag, ok := p.values["tag"]; ok {
		fmt.Fprintf(&m.out, `<extensionElements><zeebe:versionTag value="%s"/></extensionElements>`, escaped(tag))
	}
	m.content(p)
	m.out.WriteString("</process>\n")
}

var modelTags = map[string]string{"start": "startEvent", "end": "endEvent", "service": "serviceTask", "user": "userTask", "script": "scriptTask",
	"rule": "businessRuleTask", "send": "sendTask", "receive": "receiveTask", "manual": "manualTask", "task": "task",
	"exclusive": "exclusiveGateway", "parallel": "parallelGateway", "inclusive": "inclusiveGateway", "eventgate": "eventBasedGateway",
	"catch": "intermediateCatchEvent", "throw": "intermediateThrowEvent", "boundary": "boundaryEvent", "sub": "subProcess",
	"eventsub": "subProcess", "call": "callActivity", "adhoc": "adHocSubProcess"}

func (m *modelFile) content(scope *modelNode) {
	for _, n := range scope.content {
		m.node(scope, n)
	}
	for i, f := range scope.flows {
		fmt.Fprintf(&m.out, `<sequenceFlow id="%s_f%d" sourceRef="%s" targetRef="%s">`, scope.id, i, f.from, f.to)
		if f.condition != "" && f.condition != "default" {
			fmt.Fprintf(&m.out, `<conditionExpression xsi:type="tFormalExpression">%s</conditionExpression>`, escaped(f.condition))
		}
		m.out.WriteString("</sequenceFlow>\n")
	}
}

func (m *modelFile) node(scope, n *modelNode) {
	tag := modelTags[n.kind]
	fmt.Fprintf(&m.out, `<%s id="%s"%s`, tag, n.id, n.attributes("name", "name", "attachedToRef", "on"))
	switch {
	case n.kind == "boundary" && n.flags["non-interrupting"]:
		m.out.WriteString(` cancelActivity="false"`)
	case n.kind == "start" && n.flags["non-interrupting"]:
		m.out.WriteString(` isInterrupting="false"`)
	case n.kind == "eventsub":
		m.out.WriteString(` triggeredByEvent="true"`)
	}
	message := ""
	if n.kind == "receive" || n.kind == "send" && n.values["message"] != "" {
		message = m.message(n)
		fmt.Fprintf(&m.out, ` messageRef="%s"`, message)
	}
	outgoing := ""
	for i, f := range scope.flows {
		if f.from == n.id {
			outgoing += fmt.Sprintf("<outgoing>%s_f%d</outgoing>", scope.id, i)
		}
		if f.from == n.id && f.condition == "default" {
			fmt.Fprintf(&m.out, ` default="%s_f%d"`, scope.id, i)
		}
	}
	m.out.WriteString(">")
	if ext := n.extensions(); ext != "" {
		fmt.Fprintf(&m.out, "<extensionElements>%s</extensionElements>", ext)
	}
	m.out.WriteString(outgoing)
	m.definition(n)
	m.loop(n)
	m.content(n)
	fmt.Fprintf(&m.out, "</%s>\n", tag)
}

// extensions writes the zeebe elements of a node.
func (n *modelNode) extensions() string {
	var b strings.Builder
	put := func(tag string, pairs ...string) {
		if a := n.attributes(pairs...); a != "" {
			fmt.Fprintf(&b, "<zeebe:%s%s/>", tag, a)
		}
	}
	put("taskDefinition", "type", "type", "retries", "retries")
	put("jobPriorityDefinition", "priority", "jobpriority")
	put("script", "expression", "expr", "resultVariable", "result")
	if n.values["decision"] != "" {
		b.Reset()
		put("calledDecision", "decisionId", "decision", "resultVariable", "result", "bindingType", "binding", "versionTag", "tag")
	}
	if n.kind == "call" {
		fmt.Fprintf(&b, `<zeebe:calledElement%s propagateAllParentVariables="%t" propagateAllChildVariables="%t"/>`,
			n.attributes("processId", "process", "bindingType", "binding", "versionTag", "tag"), !n.flags["no-parent"], !n.flags["no-child"])
	}
	if n.kind == "user" && !n.flags["job"] {
		b.WriteString("<zeebe:userTask/>")
	}
	put("assignmentDefinition", "assignee", "assignee", "candidateGroups", "groups", "candidateUsers", "users")
	put("taskSchedule", "dueDate", "due", "followUpDate", "followup")
	put("priorityDefinition", "priority", "priority")
	if n.kind == "user" {
		put("formDefinition", "formId", "form", "bindingType", "binding", "versionTag", "tag", "externalReference", "external")
	}
	var in, headers strings.Builder
	for _, name := range n.names {
		prefix, rest, _ := strings.Cut(name, ".")
		switch prefix {
		case "in":
			fmt.Fprintf(&in, `<zeebe:input source="%s" target="%s"/>`, escaped(n.values[name]), rest)
		case "out":
			fmt.Fprintf(&in, `<zeebe:output source="%s" target="%s"/>`, escaped(n.values[name]), rest)
		case "header":
			fmt.Fprintf(&headers, `<zeebe:header key="%s" value="%s"/>`, rest, escaped(n.values[name]))
		}
	}
	if in.Len() > 0 {
		b.WriteString("<zeebe:ioMapping>" + in.String() + "</zeebe:ioMapping>")
	}
	if headers.Len() > 0 {
		b.WriteString("<zeebe:taskHeaders>" + headers.String() + "</zeebe:taskHeaders>")
	}
	if n.kind == "send" {
		put("publishMessage", "correlationKey", "publish", "messageId", "id", "timeToLive", "ttl")
	}
	return b.String()
}

// definition writes the event definition of an event.
func (m *modelFile) definition(n *modelNode) {
	if n.kind == "receive" || n.kind == "send" {
		return
	}
	v := n.values
	switch {
	case v["message"] != "":
		publish := ""
		if v["publish"] != "" {
			publish = "<extensionElements><zeebe:publishMessage" +
				n.attributes("correlationKey", "publish", "messageId", "id", "timeToLive", "ttl") + "/></extensionElements>"
		}
		fmt.Fprintf(&m.out, `<messageEventDefinition messageRef="%s">%s</messageEventDefinition>`, m.message(n), publish)
	case v["signal"] != "":
		fmt.Fprintf(&m.out, `<signalEventDefinition signalRef="%s"/>`, m.global("signal", v["signal"], "name"))
	case v["error"] != "":
		fmt.Fprintf(&m.out, `<errorEventDefinition errorRef="%s"/>`, m.global("error", v["error"], "errorCode"))
	case v["escalation"] != "":
		fmt.Fprintf(&m.out, `<escalationEventDefinition escalationRef="%s"/>`, m.global("escalation", v["escalation"], "escalationCode"))
	case n.flags["catch-all"]:
		m.out.WriteString(`<errorEventDefinition/>`)
	case n.flags["catch-all-escalations"]:
		m.out.WriteString(`<escalationEventDefinition/>`)
	case v["link"] != "":
		fmt.Fprintf(&m.out, `<linkEventDefinition name="%s"/>`, escaped(v["link"]))
	case n.flags["terminate"]:
		m.out.WriteString(`<terminateEventDefinition/>`)
	}
	for name, tag := range map[string]string{"timer": "timeDuration", "date": "timeDate", "cycle": "timeCycle"} {
		if v[name] != "" {
			fmt.Fprintf(&m.out, `<timerEventDefinition><%s xsi:type="tFormalExpression">%s</%s></timerEventDefinition>`, tag, escaped(v[name]), tag)
		}
	}
}

func (m *modelFile) loop(n *modelNode) {
	if n.values["each"] == "" {
		return
	}
	fmt.Fprintf(&m.out, `<multiInstanceLoopCharacteristics isSequential="%t"><extensionElements><zeebe:loopCharacteristics%s/></extensionElements>`,
		n.flags["sequential"], n.attributes("inputCollection", "each", "inputElement", "as", "outputCollection", "collect", "outputElement", "value"))
	if until := n.values["until"]; until != "" {
		fmt.Fprintf(&m.out, `<completionCondition xsi:type="tFormalExpression">%s</completionCondition>`, escaped(until))
	}
	m.out.WriteString(`</multiInstanceLoopCharacteristics>`)
}

// message declares the message of a node and returns its XML id.
func (m *modelFile) message(n *modelNode) string {
	id := m.id("message", n.values["message"]+"|"+n.values["key"])
	if m.seen[id] {
		return id
	}
	m.seen[id] = true
	fmt.Fprintf(&m.globals, `<message id="%s" name="%s">`, id, escaped(n.values["message"]))
	if key, ok := n.values["key"]; ok {
		fmt.Fprintf(&m.globals, `<extensionElements><zeebe:subscription correlationKey="%s"/></extensionElements>`, escaped(key))
	}
	m.globals.WriteString("</message>\n")
	return id
}

// global declares a signal, error or escalation and returns its XML id.
func (m *modelFile) global(kind, value, attribute string) string {
	id := m.id(kind, value)
	if !m.seen[id] {
		m.seen[id] = true
		fmt.Fprintf(&m.globals, `<%s id="%s" %s="%s"/>`+"\n", kind, id, attribute, escaped(value))
	}
	return id
}

// id makes an XML name of any text.
func (m *modelFile) id(kind, text string) string {
	id := []byte(kind + "_")
	for i := 0; i < len(text); i++ {
		if c := text[i]; c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' {
			id = append(id, c)
		} else {
			id = append(id, fmt.Sprintf("-%02x", c)...)
		}
	}
	return string(id)
}

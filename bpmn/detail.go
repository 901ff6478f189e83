package bpmn

import (
	"strconv"
	"strings"
)

// defaultUserTaskJob is the type of the jobs of user tasks that are not native.
const defaultUserTaskJob = "io.camunda.zeebe:userTask"

// detail reads what is particular to an element from its attributes and extensions.
func (pb *processBuilder) detail(e *Element, n *node) {
	switch e.Type {
	case AdHocInnerInstance:
		return
	case MultiInstanceBody:
		pb.loop(e, n)
		e.Listeners = pb.listeners(n, func(ev ListenerEvent) bool { return ev == ListenerBeforeAll })
		e.ForCompensation = isTrue(n, "isForCompensation", false)
		return
	}
	pb.checkExtensions(n)
	e.Listeners = pb.listeners(n, func(ev ListenerEvent) bool { return ev != ListenerBeforeAll || n.outer == e })
	pb.checkListeners(e, n)
	e.Properties = properties(n)
	if e.Type == ProcessType {
		pb.processDetail(n)
		return
	}
	e.ForCompensation = n.outer == e && isTrue(n, "isForCompensation", false)
	e.Inputs, e.Outputs = pb.mappings(n, "input"), pb.mappings(n, "output")
	e.Resources = pb.linkedResources(n)
	switch {
	case e.Type.IsEvent() || e.Type == ReceiveTask || e.Type == SendTask:
		pb.event(e, n)
	case e.Type == UserTaskType:
		pb.userTask(e, n)
	case e.Type == ServiceTask:
		if e.Job = pb.job(n); e.Job == nil {
			pb.add(n, "a service task needs zeebe:taskDefinition in its extension elements, which says what job its worker takes")
		}
	case e.Type == ScriptTask:
		pb.script(e, n)
	case e.Type == BusinessRuleTask:
		pb.decision(e, n)
	case e.Type == CallActivity:
		pb.called(e, n)
	case e.Type == AdHocSubProcess:
		pb.adHoc(e, n)
	}
}

func (pb *processBuilder) processDetail(n *node) {
	if tag := extension(n, "versionTag"); tag != nil {
		pb.p.VersionTag = tag.attr("value")
	}
	children(n.child("extensionElements"), "userTaskForm", func(c *node) {
		id := c.attr("id")
		switch {
		case id == "":
			pb.add(c, "the embedded form has no id")
		case c.content() == "":
			pb.add(c, "the embedded form '%s' is empty", clip(id))
		}
		if pb.p.EmbeddedForms == nil {
			pb.p.EmbeddedForms = map[string]string{}
		}
		pb.p.EmbeddedForms[id] = c.content()
	})
}

func (pb *processBuilder) loop(e *Element, n *node) {
	c := n.child("multiInstanceLoopCharacteristics")
	z := extension(c, "loopCharacteristics")
	if z == nil {
		pb.add(c, "the loop needs zeebe:loopCharacteristics in its extension elements, which names the collection it runs over")
		return
	}
	pb.checkExtensions(c)
	l := &MultiInstance{
		Sequential:       isTrue(c, "isSequential", false),
		InputCollection:  pb.required(z, "inputCollection", z.attr("inputCollection"), computed),
		InputElement:     z.attr("inputElement"),
		OutputCollection: z.attr("outputCollection"),
		OutputElement:    pb.expression(z, "outputElement", z.attr("outputElement"), computed),
	}
	pb.together(z, "outputCollection", l.OutputCollection, "outputElement", l.OutputElement.Source)
	if cc := c.child("completionCondition"); cc != nil {
		l.CompletionCondition = pb.expression(c, "completionCondition", cc.content(), computed)
	}
	e.Loop = l
}

// together complains when only one of two values that need each other is given.
func (pb *processBuilder) together(n *node, a, va, b, vb string) {
	if (va == "") != (vb == "") {
		pb.add(n, "%s and %s must be given together or not at all", a, b)
	}
}

func (pb *processBuilder) userTask(e *Element, n *node) {
	u := &UserTask{Native: extension(n, "userTask") != nil, Headers: pb.headers(n)}
	e.UserTask = u
	if a := extension(n, "assignmentDefinition"); a != nil {
		u.Assignee = pb.expression(a, "assignee", a.attr("assignee"), either)
		u.CandidateGroups = pb.candidates(a, "candidateGroups")
		u.CandidateUsers = pb.candidates(a, "candidateUsers")
	}
	if s := extension(n, "taskSchedule"); s != nil {
		u.DueDate = pb.dateTime(s, "dueDate")
		u.FollowUpDate = pb.dateTime(s, "followUpDate")
	}
	if p := extension(n, "priorityDefinition"); p != nil {
		u.Priority = pb.expression(p, "priority", p.attr("priority"), either)
		if v, err := strconv.Atoi(u.Priority.Source); u.Priority.Static && (err != nil || v < 0 || v > 100) {
			pb.add(p, "priority is '%s'; expected a whole number from 0 to 100 or an expression, which begins with '='", clip(u.Priority.Source))
		}
	}
	u.Form = pb.form(n, u.Native)
	e.TaskListeners = pb.taskListeners(n)
	if u.Native {
		return
	}
	if extension(n, "taskListeners") != nil {
		pb.add(n, "task listeners work on native user tasks only; add zeebe:userTask to the extension elements")
	}
	e.Job = &Job{
		Type:    Expression{Source: defaultUserTaskJob, Static: true},
		Retries: Expression{Source: "1", Static: true},
		Headers: u.Headers,
	}
}

// candidates reads a list of groups or users: text separated by commas, or an expression.
func (pb *processBuilder) candidates(n *node, name string) Expression {
	x := pb.expression(n, name, n.attr(name), either)
	if x.Static {
		for _, part := range strings.Split(x.Source, ",") {
			if strings.TrimSpace(part) == "" {
				pb.add(n, "%s is '%s'; expected names separated by single commas", name, clip(x.Source))
				break
			}
		}
	}
	return x
}

func (pb *processBuilder) dateTime(n *node, name string) Expression {
	x := pb.expression(n, name, n.attr(name), either)
	if x.Static {
		pb.staticDate(n, name, x.Source)
	}
	return x
}

// form reads zeebe:formDefinition.
func (pb *processBuilder) form(n *node, native bool) *Form {
	d := extension(n, "formDefinition")
	if d == nil {
		return nil
	}
	f := &Form{Key: d.attr("formKey"), ID: pb.expression(d, "formId", d.attr("formId"), either)}
	f.ExternalReference = pb.expression(d, "externalReference", d.attr("externalReference"), either)
	f.Binding, f.VersionTag = pb.binding(d)
	other := "formKey"
	if native {
		other = "externalReference"
	}
	if (strings.TrimSpace(d.attr("formId")) == "") == (strings.TrimSpace(d.attr(other)) == "") {
		kind := "user tasks whose work is a job and start events"
		if native {
			kind = "native user tasks (zeebe:userTask)"
		}
		pb.add(d, "expected exactly one of formId and %s, which must not be blank; that is what %s take", other, kind)
	}
	return f
}

func (pb *processBuilder) script(e *Element, n *node) {
	s := extension(n, "script")
	e.Job = pb.job(n)
	if (s == nil) == (e.Job == nil) {
		pb.add(n, "a script task needs exactly one of zeebe:script (a FEEL expression) and zeebe:taskDefinition (a job)")
	}
	if s == nil {
		return
	}
	e.Script = &Script{
		Expr:           pb.required(s, "expression", s.attr("expression"), computed),
		ResultVariable: pb.variable(s, "resultVariable"),
	}
}

// variable reads the name of a variable that must be there.
func (pb *processBuilder) variable(n *node, attr string) string {
	name := n.attr(attr)
	if name == "" {
		pb.add(n, "%s must be present and not empty", attr)
	}
	return name
}

func (pb *processBuilder) decision(e *Element, n *node) {
	d := extension(n, "calledDecision")
	e.Job = pb.job(n)
	if (d == nil) == (e.Job == nil) {
		pb.add(n, "a business rule task needs exactly one of zeebe:calledDecision and zeebe:taskDefinition (a job)")
	}
	if d == nil {
		return
	}
	e.Decision = &CalledDecision{
		ID:             pb.required(d, "decisionId", d.attr("decisionId"), either),
		ResultVariable: pb.variable(d, "resultVariable"),
	}
	e.Decision.Binding, e.Decision.VersionTag = pb.binding(d)
}

func (pb *processBuilder) called(e *Element, n *node) {
	c := extension(n, "calledElement")
	if c == nil {
		pb.add(n, "a call activity needs zeebe:calledElement in its extension elements, which names the process")
		return
	}
	e.Called = &CalledElement{
		ProcessID:          pb.required(c, "processId", c.attr("processId"), either),
		PropagateAllParent: isTrue(c, "propagateAllParentVariables", true),
		PropagateAllChild:  isTrue(c, "propagateAllChildVariables", true),
	}
	e.Called.Binding, e.Called.VersionTag = pb.binding(c)
}

func (pb *processBuilder) adHoc(e *Element, n *node) {
	a := &AdHoc{CancelRemaining: isTrue(n, "cancelRemainingInstances", true)}
	e.AdHoc = a
	e.Job = pb.job(n)
	if c := n.child("completionCondition"); c != nil {
		a.CompletionCondition = pb.required(n, "completionCondition", c.content(), computed)
		if e.Job != nil {
			pb.add(n, "completionCondition may not be given together with zeebe:taskDefinition: the job's worker decides when the work is complete")
		}
	}
	if z := extension(n, "adHoc"); z != nil {
		a.ActiveElements = pb.expression(z, "activeElementsCollection", z.attr("activeElementsCollection"), computed)
		if e.Job != nil && !a.ActiveElements.IsZero() {
			pb.add(z, "activeElementsCollection may not be given together with zeebe:taskDefinition: the job's worker decides what starts")
		}
		a.OutputCollection = z.attr("outputCollection")
		a.OutputElement = pb.expression(z, "outputElement", z.attr("outputElement"), computed)
		pb.together(z, "outputCollection", a.OutputCollection, "outputElement", a.OutputElement.Source)
	}
	for _, c := range e.Inner.Children {
		if len(c.Incoming) == 0 && c.Type != EventSubProcess && c.Type != BoundaryEvent && !c.ForCompensation {
			a.Activities = append(a.Activities, c)
		}
	}
}

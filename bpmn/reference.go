package bpmn

// ReferenceKind says what a reference of an element leads to.
type ReferenceKind uint8

const (
	ReferenceProcess ReferenceKind = iota
	ReferenceDecision
	ReferenceForm
	ReferenceResource
)

// String gives process, decision, form or resource.
func (k ReferenceKind) String() string {
	switch k {
	case ReferenceDecision:
		return "decision"
	case ReferenceForm:
		return "form"
	case ReferenceResource:
		return "resource"
	}
	return "process"
}

// Reference is an element's use of something that is deployed on its own.
type Reference struct {
	Element *Element // the process's root for its start form
	Kind    ReferenceKind
	ID      string
}

// DeploymentReferences lists what must be in the same deployment as this file: every reference with the binding
// "deployment" whose id is not computed. Whether it is there is the caller's to check; Reference.Problem says when it is not.
func (d *Definitions) DeploymentReferences() []Reference {
	var out []Reference
	for _, p := range d.Processes {
		enter := func(e *Element, k ReferenceKind, b Binding, id Expression) {
			if b == BindingDeployment && id.Static {
				out = append(out, Reference{e, k, id.Source})
			}
		}
		if p.StartForm != nil {
			enter(p.Root, ReferenceForm, p.StartForm.Binding, p.StartForm.ID)
		}
		for _, e := range p.Elements {
			if e.Called != nil {
				enter(e, ReferenceProcess, e.Called.Binding, e.Called.ProcessID)
			}
			if e.Decision != nil {
				enter(e, ReferenceDecision, e.Decision.Binding, e.Decision.ID)
			}
			if e.UserTask != nil && e.UserTask.Form != nil {
				enter(e, ReferenceForm, e.UserTask.Form.Binding, e.UserTask.Form.ID)
			}
			for _, r := range e.Resources {
				enter(e, ReferenceResource, r.Binding, r.ResourceID)
			}
		}
	}
	return out
}

// Problem says that what r refers to is not in the deployment.
func (r Reference) Problem(file string) Problem {
	return r.Element.Problem(file, "it is bound to its own deployment, but that holds no "+r.Kind.String()+" with the id '"+clip(r.ID)+"'; deploy both together")
}

// Problem makes a problem at e, for rules that a caller of this package has.
func (e *Element) Problem(file, message string) Problem {
	return Problem{File: file, ElementID: e.ID, ElementType: e.xmlName, Line: e.Line, Message: message}
}

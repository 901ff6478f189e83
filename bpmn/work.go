package bpmn

// Job describes the work that a job worker does for an element.
type Job struct {
	Type     Expression // text
	Retries  Expression // an integer; zero value means 3
	Priority Expression // an integer; zero value means the default
	Headers  []Header
}

// Header is one entry of a job's custom headers.
type Header struct{ Key, Value string }

// Property is one entry of zeebe:properties, kept for tools that show models.
type Property struct{ Name, Value string }

// UserTask describes a user task. Without Native its work is a job of type "io.camunda.zeebe:userTask",
// which Element.Job then holds as well.
type UserTask struct {
	Native          bool
	Assignee        Expression
	CandidateGroups Expression // static: comma-separated; computed: a list of text
	CandidateUsers  Expression
	DueDate         Expression
	FollowUpDate    Expression
	Priority        Expression // 0..100; zero value means 50
	Form            *Form
	Headers         []Header
}

// Form says which form belongs to a user task or start event; exactly one of ID, Key and ExternalReference is given.
type Form struct {
	ID                Expression // a deployed form
	Binding           Binding
	VersionTag        string
	Key               string // a custom or embedded form's key, as written
	ExternalReference Expression
}

// Script is the FEEL script of a script task.
type Script struct {
	Expr           Expression
	ResultVariable string
}

// CalledDecision is what a business rule task evaluates.
type CalledDecision struct {
	ID             Expression
	Binding        Binding
	VersionTag     string
	ResultVariable string
}

// CalledElement is what a call activity starts.
type CalledElement struct {
	ProcessID          Expression
	Binding            Binding
	VersionTag         string
	PropagateAllParent bool
	PropagateAllChild  bool
}

// LinkedResource is a deployed resource that a job worker is told about.
type LinkedResource struct {
	ResourceID   Expression
	ResourceType string
	LinkName     string
	Binding      Binding
	VersionTag   string
}

// Mapping is one input or output mapping. Target names a variable, or with more than one segment
// a place inside it. A static source is text, whatever it looks like; an input without source sets null.
type Mapping struct {
	Source    Expression
	Target    []string
	RawTarget string
}

// MultiInstance is the loop of a multi-instance body.
type MultiInstance struct {
	Sequential          bool
	InputCollection     Expression // a list
	InputElement        string     // variable of the inner instance; "" for none
	OutputCollection    string     // variable of the body; "" for none
	OutputElement       Expression
	CompletionCondition Expression // a boolean; zero value means never
}

// AdHoc holds what is particular to an ad-hoc sub-process. With a job worker implementation the
// element's Job is set and ActiveElements is not used.
type AdHoc struct {
	ActiveElements      Expression // a list of element ids
	CompletionCondition Expression
	CancelRemaining     bool
	OutputCollection    string
	OutputElement       Expression
	// Activities are the elements that can be started by id: those without incoming flow that are no
	// event sub-process and no boundary event.
	Activities []*Element
}

// ListenerEvent says when an execution listener runs.
type ListenerEvent uint8

const (
	ListenerStart ListenerEvent = iota
	ListenerEnd
	ListenerBeforeAll // once, before the first instance of a multi-instance activity
)

// String gives the XML's word: start, end or beforeAll.
func (e ListenerEvent) String() string {
	switch e {
	case ListenerEnd:
		return "end"
	case ListenerBeforeAll:
		return "beforeAll"
	}
	return "start"
}

// Listener is an execution listener: a job that runs when the element is entered or left.
type Listener struct {
	Event   ListenerEvent
	Type    Expression
	Retries Expression
	Headers []Header
}

// TaskListenerEvent says in which transition of a user task a task listener runs.
type TaskListenerEvent uint8

const (
	TaskCreating TaskListenerEvent = iota
	TaskAssigning
	TaskUpdating
	TaskCompleting
	TaskCanceling
)

var taskListenerNames = [...]string{"creating", "assigning", "updating", "completing", "canceling"}

// String gives the XML's word, such as "creating".
func (e TaskListenerEvent) String() string {
	if int(e) < len(taskListenerNames) {
		return taskListenerNames[e]
	}
	return "creating"
}

// TaskListener is a job that runs in a transition of a native user task.
type TaskListener struct {
	Event   TaskListenerEvent
	Type    Expression
	Retries Expression
	Headers []Header
}

package bpmn

// Definitions is one BPMN file, checked. It is immutable and may be shared between goroutines.
type Definitions struct {
	File      string     // the resource name given to Parse
	ID        string     // id of bpmn:definitions
	Processes []*Process // the executable processes in document order; at least one
}

// Process is one executable process. Elements and Flows are arenas: an element's Index is its place in
// Elements and stays the same for the same XML, so it can be stored with the process version.
type Process struct {
	ID, Name   string
	VersionTag string
	Root       *Element   // Elements[0], of ProcessType
	Elements   []*Element // parents before children, otherwise in document order
	Flows      []*Flow

	NoneStart         *Element // nil when the process cannot be started by command
	MessageStarts     []*Element
	TimerStarts       []*Element
	SignalStarts      []*Element
	ConditionalStarts []*Element

	StartForm     *Form             // form of the none start event, nil without
	EmbeddedForms map[string]string // form JSON kept in the process itself, by form id

	byID     map[string]*Element
	flowByID map[string]*Flow
}

// ByID finds an element by its XML id. For an activity that is carried out many times it is the
// multi-instance body; the activity itself is its Inner. Nil when there is none.
func (p *Process) ByID(id string) *Element { return p.byID[id] }

// FlowByID finds a sequence flow by its XML id, or nil.
func (p *Process) FlowByID(id string) *Flow { return p.flowByID[id] }

// Element is a node of the process: the process itself, an activity, an event or a gateway. Fields that do not
// apply to its type are zero.
type Element struct {
	Index         int // place in Process.Elements
	Process       *Process
	ID, Name      string
	Documentation string
	Type          ElementType
	Event         EventType
	Line          int // of the start tag in the file, from 1
	xmlName       string

	Scope             *Element   // the flow scope around it; nil for the root only
	Depth             int        // number of scopes around it; 0 for the root
	Children          []*Element // of a scope, in document order, event sub-processes included
	Start             *Element   // a sub-process's none start, an event sub-process's start event; nil for the process (see Process.NoneStart)
	EventSubProcesses []*Element // of a scope
	Inner             *Element   // of a multi-instance body: the activity; of an ad-hoc sub-process: its inner instance

	Incoming, Outgoing []*Flow // in document order; empty for the inner activity of a multi-instance body
	Default            *Flow   // of a gateway; its condition, if any, is not evaluated

	Boundaries   []*Element // attached to this activity (to the body, if there is one)
	AttachedTo   *Element   // of a boundary event
	Interrupting bool       // of boundary events and of start events of event sub-processes; true for other start events

	AfterEventGateway bool // a catch event whose trigger an event-based gateway waits for

	Message    *Message
	Signal     *Signal
	Error      *ErrorRef
	Escalation *Escalation
	Timer      *Timer
	Condition  *Condition
	Link       *Link
	Compensate *Element // of a compensation throw or end event with activityRef: the activity; nil means the whole scope

	Handler         *Element // of a compensation boundary event: the activity that undoes the work
	ForCompensation bool     // reached only by compensation, never by a sequence flow

	Job       *Job // nil unless the element's work is done by a job worker
	UserTask  *UserTask
	Script    *Script
	Decision  *CalledDecision
	Called    *CalledElement
	AdHoc     *AdHoc
	Loop      *MultiInstance // of a multi-instance body
	Resources []LinkedResource

	Inputs, Outputs []Mapping
	Listeners       []Listener     // execution listeners, in document order
	TaskListeners   []TaskListener // of a native user task, in document order
	Properties      []Property     // zeebe:properties
}

// Flow is a sequence flow.
type Flow struct {
	Index          int // place in Process.Flows
	ID, Name       string
	Source, Target *Element    // bodies, where the activity has one
	Condition      *Expression // nil when it is taken unconditionally
}

// Expression is a value of the model that may be computed. The zero value means "not given".
type Expression struct {
	Source string // as written, the leading '=' included
	Static bool   // written without '=': Source is the value itself
	Parsed *FEEL  // nil when static or not given
}

// IsZero reports whether nothing was written.
func (x Expression) IsZero() bool { return x.Source == "" }

// Message is what a message event waits for or publishes.
type Message struct {
	ID, Name       string     // of the bpmn:message element; Name as written
	NameExpr       Expression // the name, possibly computed
	CorrelationKey Expression // of a catching event; zero for start events of a process
	Publish        *Publish   // of a throwing event or send task that publishes itself
}

// Publish holds zeebe:publishMessage: how a throwing event publishes its message.
type Publish struct {
	CorrelationKey Expression
	MessageID      Expression
	TimeToLive     Expression // an ISO-8601 duration; zero value means none
}

// Signal is what a signal event waits for or broadcasts.
type Signal struct {
	ID   string
	Name Expression
}

// ErrorRef is the error an event throws or catches. A catch event without code catches every error.
type ErrorRef struct {
	ID, Name string
	Code     Expression // of a catch event always static
}

// Any reports whether a catch event takes every error.
func (r *ErrorRef) Any() bool { return r.Code.IsZero() }

// Escalation is the escalation an event throws or catches; without code a catch event takes every one.
type Escalation struct {
	ID, Name string
	Code     Expression
}

// Any reports whether a catch event takes every escalation.
func (r *Escalation) Any() bool { return r.Code.IsZero() }

// Timer says when a timer event fires.
type Timer struct {
	Kind TimerKind
	Expr Expression
}

// Condition is what a conditional event waits for.
type Condition struct {
	Expr Expression
	// Variables limits which variables' changes make the condition be evaluated again; empty means all in reach.
	Variables []string
	// OnCreate and OnUpdate limit the kinds of change; both true when not limited.
	OnCreate, OnUpdate bool
}

// Link joins a link throw event to the catch event of the same name in the same scope.
type Link struct {
	Name   string
	Target *Element // of a throw event
}

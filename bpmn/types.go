package bpmn

// ElementType says what an element is. It is the shape of the element, not of its event: a boundary
// event is a BoundaryEvent whatever it waits for (see Element.Event).
type ElementType uint8

// The element types, in the order of the API's names.
const (
	Unspecified ElementType = iota
	ProcessType
	SubProcess
	EventSubProcess
	AdHocSubProcess
	// AdHocInnerInstance is the scope that one started activity of an ad-hoc sub-process and the path
	// behind it run in. It has no XML of its own.
	AdHocInnerInstance
	// MultiInstanceBody wraps an activity that is carried out many times. It shares its ID with the
	// activity, owns the flows, boundary events and the loop, and holds the activity in Inner.
	MultiInstanceBody
	StartEvent
	EndEvent
	IntermediateCatchEvent
	IntermediateThrowEvent
	BoundaryEvent
	ServiceTask
	UserTaskType
	ScriptTask
	BusinessRuleTask
	SendTask
	ReceiveTask
	ManualTask
	UndefinedTask
	ExclusiveGateway
	ParallelGateway
	InclusiveGateway
	EventBasedGateway
	CallActivity
	elementTypes
)

var elementTypeNames = [elementTypes]string{
	Unspecified:            "UNSPECIFIED",
	ProcessType:            "PROCESS",
	SubProcess:             "SUB_PROCESS",
	EventSubProcess:        "EVENT_SUB_PROCESS",
	AdHocSubProcess:        "AD_HOC_SUB_PROCESS",
	AdHocInnerInstance:     "AD_HOC_SUB_PROCESS_INNER_INSTANCE",
	MultiInstanceBody:      "MULTI_INSTANCE_BODY",
	StartEvent:             "START_EVENT",
	EndEvent:               "END_EVENT",
	IntermediateCatchEvent: "INTERMEDIATE_CATCH_EVENT",
	IntermediateThrowEvent: "INTERMEDIATE_THROW_EVENT",
	BoundaryEvent:          "BOUNDARY_EVENT",
	ServiceTask:            "SERVICE_TASK",
	UserTaskType:           "USER_TASK",
	ScriptTask:             "SCRIPT_TASK",
	BusinessRuleTask:       "BUSINESS_RULE_TASK",
	SendTask:               "SEND_TASK",
	ReceiveTask:            "RECEIVE_TASK",
	ManualTask:             "MANUAL_TASK",
	UndefinedTask:          "TASK",
	ExclusiveGateway:       "EXCLUSIVE_GATEWAY",
	ParallelGateway:        "PARALLEL_GATEWAY",
	InclusiveGateway:       "INCLUSIVE_GATEWAY",
	EventBasedGateway:      "EVENT_BASED_GATEWAY",
	CallActivity:           "CALL_ACTIVITY",
}

// String gives the name the API uses, such as "SERVICE_TASK".
func (t ElementType) String() string {
	if t < elementTypes {
		return elementTypeNames[t]
	}
	return "UNSPECIFIED"
}

// IsActivity reports whether elements of this type can carry boundary events and loops: tasks,
// sub-processes and call activities.
func (t ElementType) IsActivity() bool {
	switch t {
	case SubProcess, AdHocSubProcess, MultiInstanceBody, CallActivity:
		return true
	}
	return t.IsTask()
}

// IsTask reports whether the type is one of the eight tasks.
func (t ElementType) IsTask() bool { return t >= ServiceTask && t <= UndefinedTask }

// IsGateway reports whether the type is one of the four gateways.
func (t ElementType) IsGateway() bool { return t >= ExclusiveGateway && t <= EventBasedGateway }

// IsEvent reports whether the type is a start, end, intermediate or boundary event.
func (t ElementType) IsEvent() bool { return t >= StartEvent && t <= BoundaryEvent }

// IsScope reports whether elements of this type contain others.
func (t ElementType) IsScope() bool { return t >= ProcessType && t <= MultiInstanceBody }

// EventType says what an event waits for or causes.
type EventType uint8

// The event types. A receive task is MessageEvent, as is a send task that publishes.
const (
	NoEvent EventType = iota
	MessageEvent
	TimerEvent
	SignalEvent
	ErrorEvent
	EscalationEvent
	TerminateEvent
	LinkEvent
	CompensationEvent
	ConditionalEvent
	eventTypes
)

var eventTypeNames = [eventTypes]string{
	NoEvent: "NONE", MessageEvent: "MESSAGE", TimerEvent: "TIMER", SignalEvent: "SIGNAL",
	ErrorEvent: "ERROR", EscalationEvent: "ESCALATION", TerminateEvent: "TERMINATE", LinkEvent: "LINK",
	CompensationEvent: "COMPENSATION", ConditionalEvent: "CONDITIONAL",
}

// String gives the upper-case name, such as "MESSAGE"; "NONE" for an event without definition.
func (t EventType) String() string {
	if t < eventTypes {
		return eventTypeNames[t]
	}
	return "NONE"
}

// Binding says which version of a called process, decision, form or resource is meant.
type Binding uint8

const (
	BindingLatest     Binding = iota // the newest version when the element is entered
	BindingDeployment                // the version deployed together with this process
	BindingVersionTag                // the newest version that carries the tag
)

// String gives the XML's word: latest, deployment or versionTag.
func (b Binding) String() string {
	switch b {
	case BindingDeployment:
		return "deployment"
	case BindingVersionTag:
		return "versionTag"
	}
	return "latest"
}

// TimerKind says how a timer's expression is to be read.
type TimerKind uint8

const (
	TimerDuration TimerKind = iota // an ISO-8601 duration or period from now
	TimerDate                      // an ISO-8601 date-time with zone
	TimerCycle                     // an ISO-8601 repeating interval or a cron expression
)

// String gives duration, date or cycle.
func (k TimerKind) String() string {
	switch k {
	case TimerDate:
		return "date"
	case TimerCycle:
		return "cycle"
	}
	return "duration"
}

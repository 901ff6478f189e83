package engine

import (
	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// The states of instances and incidents as the API spells them.
const (
	stateActive     = "ACTIVE"
	stateCompleted  = "COMPLETED"
	stateTerminated = "TERMINATED"
	stateResolved   = "RESOLVED"
)

// tell gives the read model an element instance, or the process instance when it is the root's.
func (b *Batch) tell(n *node, st string) {
	ended := int64(0)
	if st != stateActive {
		ended = b.now
	}
	if n.el.Scope == nil {
		b.tellProcess(n, b.process(n.inst.Key), st, ended)
		return
	}
	name := n.el.Name
	if name == "" {
		name = n.el.ID
	}
	b.emit(&record.ElementInstance{Key: n.inst.Key, DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, ScopeKey: n.inst.Scope, ElementID: n.el.ID,
		ElementName: name, Type: n.el.Type.String(), State: st, StartedAt: n.inst.StartedAt, EndedAt: ended,
		HasIncident: n.inst.Incidents > 0, IncidentKey: n.inst.Incident, TenantID: n.m.def.TenantID})
}

func (b *Batch) tellProcess(n *node, p *state.Process, st string, ended int64) {
	b.emit(&record.ProcessInstance{Key: n.inst.Key, Definition: definitionOf(n.m), State: st,
		StartedAt: n.inst.StartedAt, EndedAt: ended, ParentKey: p.Parent, ParentElement: p.ParentElement,
		RootKey: n.inst.Root, HasIncident: n.inst.Incidents > 0, TenantID: p.Tenant, BusinessID: p.Business, Tags: p.Tags})
}

func definitionOf(m *model) record.Definition {
	return record.Definition{Key: m.def.Key, ID: m.def.ID, Name: m.def.Name, Version: m.def.Version, VersionTag: m.def.VersionTag}
}

// behaviorOf is what an element type does. Adding an element is adding its line here.
func behaviorOf(el *bpmn.Element) behavior {
	if be := behaviors[el.Type]; be != nil {
		return be
	}
	return passing{}
}

// supported tells whether this version runs an element; others are refused at deployment.
func supported(el *bpmn.Element) (bool, string) {
	if len(el.Listeners) > 0 || len(el.TaskListeners) > 0 {
		return false, "listeners are not run by this version"
	}
	if _, ok := behaviors[el.Type]; !ok {
		return false, "elements of type " + el.Type.String() + " are not run by this version"
	}
	if events := supportedEvents[el.Type]; events != nil && !events[el.Event] {
		return false, "a " + el.Type.String() + " of kind " + el.Event.String() + " is not run by this version"
	}
	return true, ""
}

var behaviors map[bpmn.ElementType]behavior

func init() {
	behaviors = map[bpmn.ElementType]behavior{
		bpmn.ProcessType:            container{},
		bpmn.SubProcess:             container{},
		bpmn.CallActivity:           callActivity{},
		bpmn.StartEvent:             startEvent{},
		bpmn.EndEvent:               endEvent{},
		bpmn.IntermediateCatchEvent: catchEvent{},
		bpmn.ReceiveTask:            catchEvent{},
		bpmn.IntermediateThrowEvent: throwEvent{},
		bpmn.BoundaryEvent:          passing{},
		bpmn.ServiceTask:            jobTask{},
		bpmn.SendTask:               messageThrow{},
		bpmn.BusinessRuleTask:       businessRuleTask{},
		bpmn.ScriptTask:             scriptTask{},
		bpmn.UserTaskType:           userTask{},
		bpmn.ManualTask:             passing{},
		bpmn.UndefinedTask:          passing{},
		bpmn.ExclusiveGateway:       exclusiveGateway{},
		bpmn.ParallelGateway:        passing{},
		bpmn.InclusiveGateway:       inclusiveGateway{},
		bpmn.EventBasedGateway:      catchEvent{},
		bpmn.EventSubProcess:        container{},
		bpmn.MultiInstanceBody:      multiInstance{},
	}
}

// supportedEvents lists the event definitions that run, for the element types that have any.
var supportedEvents = map[bpmn.ElementType]map[bpmn.EventType]bool{
	bpmn.StartEvent: {bpmn.NoEvent: true, bpmn.MessageEvent: true, bpmn.TimerEvent: true, bpmn.SignalEvent: true,
		bpmn.ErrorEvent: true, bpmn.EscalationEvent: true}, // the last two of event sub-processes
	bpmn.EndEvent: {bpmn.NoEvent: true, bpmn.TerminateEvent: true, bpmn.ErrorEvent: true, bpmn.MessageEvent: true,
		bpmn.SignalEvent: true, bpmn.EscalationEvent: true},
	bpmn.IntermediateCatchEvent: {bpmn.MessageEvent: true, bpmn.TimerEvent: true, bpmn.SignalEvent: true, bpmn.LinkEvent: true},
	bpmn.IntermediateThrowEvent: {bpmn.NoEvent: true, bpmn.MessageEvent: true, bpmn.SignalEvent: true, bpmn.EscalationEvent: true,
		bpmn.LinkEvent: true},
	bpmn.BoundaryEvent: {bpmn.MessageEvent: true, bpmn.TimerEvent: true, bpmn.ErrorEvent: true, bpmn.SignalEvent: true,
		bpmn.EscalationEvent: true},
}

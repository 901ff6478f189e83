package bpmn

import "strings"

// checkNames refuses elements in BPMN's namespace that BPMN does not know, most of them misspelt, inside
// the parts of the file that are read.
func (b *builder) checkNames() {
	root := b.doc.root
	for n := root.first; n != nil; {
		if n.space != spaceBPMN {
			n = n.after(root)
			continue
		}
		if !knownElements[n.name] {
			b.add(n, "<%s> is no element of BPMN 2.0", clip(n.name))
		}
		if n.process != nil && isTrue(n.process, "isExecutable", false) {
			b.checkAttributes(n)
		}
		n = n.following(root)
	}
}

// checkAttributes refuses attributes that BPMN does not know for an element which is executed: a misspelt one would
// otherwise be passed over and change what the model does.
func (b *builder) checkAttributes(n *node) {
	allowed, ok := knownAttributes[n.name]
	if !ok {
		return
	}
	for _, a := range n.attrs {
		if a.space == spaceNone && !strings.Contains(allowed, " "+a.name+" ") {
			b.add(n, "<%s> has the attribute '%s', which BPMN 2.0 does not know there", n.name, clip(a.name))
		}
	}
}

// knownAttributes are the attributes of the elements that matter for execution, each between blanks.
var knownAttributes = func() map[string]string {
	const activity = " isForCompensation startQuantity completionQuantity default "
	m := map[string]string{
		"process":                " processType isClosed isExecutable definitionalCollaborationRef ",
		"startEvent":             " parallelMultiple isInterrupting ",
		"intermediateCatchEvent": " parallelMultiple ",
		"boundaryEvent":          " parallelMultiple cancelActivity attachedToRef ",
		"endEvent":               " ",
		"intermediateThrowEvent": " ",
		"task":                   activity,
		"manualTask":             activity,
		"serviceTask":            activity + "implementation operationRef ",
		"sendTask":               activity + "implementation operationRef messageRef ",
		"receiveTask":            activity + "implementation operationRef messageRef instantiate ",
		"userTask":               activity + "implementation ",
		"businessRuleTask":       activity + "implementation ",
		"scriptTask":             activity + "scriptFormat ",
		"callActivity":           activity + "calledElement ",
		"subProcess":             activity + "triggeredByEvent ",
		"adHocSubProcess":        activity + "triggeredByEvent cancelRemainingInstances ordering ",
		"exclusiveGateway":       " gatewayDirection default ",
		"inclusiveGateway":       " gatewayDirection default ",
		"parallelGateway":        " gatewayDirection ",
		"eventBasedGateway":      " gatewayDirection instantiate eventGatewayType ",
		"sequenceFlow":           " sourceRef targetRef isImmediate ",
	}
	for name, allowed := range m {
		m[name] = allowed + "id name "
	}
	for name, allowed := range map[string]string{
		"messageEventDefinition": " messageRef ", "signalEventDefinition": " signalRef ", "errorEventDefinition": " errorRef ",
		"escalationEventDefinition": " escalationRef ", "linkEventDefinition": " name ", "timerEventDefinition": " ",
		"compensateEventDefinition": " activityRef waitForCompletion ", "terminateEventDefinition": " ", "conditionalEventDefinition": " ",
		"multiInstanceLoopCharacteristics": " isSequential behavior oneBehaviorEventRef noneBehaviorEventRef ",
	} {
		m[name] = allowed + "id "
	}
	return m
}()

// knownElements are the elements of the BPMN 2.0 schema.
var knownElements = func() map[string]bool {
	m := map[string]bool{}
	for _, name := range []string{
		"activationCondition", "adHocSubProcess", "artifact", "assignment", "association", "auditing", "boundaryEvent",
		"businessRuleTask", "callActivity", "callConversation", "callChoreography", "cancelEventDefinition", "category", "categoryValue",
		"categoryValueRef", "choreography", "choreographyTask", "collaboration", "compensateEventDefinition", "completionCondition",
		"completionQuantity", "complexBehaviorDefinition", "complexGateway", "condition", "conditionExpression", "conditionalEventDefinition",
		"conversation", "conversationAssociation", "conversationLink", "conversationNode", "correlationKey", "correlationProperty",
		"correlationPropertyBinding", "correlationPropertyRef", "correlationPropertyRetrievalExpression", "correlationSubscription",
		"choreographyRef", "dataInput", "dataInputAssociation", "dataInputRefs", "dataObject", "dataObjectReference", "dataOutput",
		"dataOutputAssociation", "dataOutputRefs", "dataPath", "dataState", "dataStore", "dataStoreReference", "definitions",
		"documentation", "endEvent", "endPoint", "endPointRef", "error", "errorEventDefinition", "errorRef", "escalation",
		"escalationEventDefinition", "eventBasedGateway", "eventDefinition", "eventDefinitionRef", "exclusiveGateway", "expression",
		"extension", "extensionElements", "flowElement", "flowNodeRef", "formalExpression", "from", "globalBusinessRuleTask",
		"globalChoreographyTask", "globalConversation", "globalManualTask", "globalScriptTask", "globalTask", "globalUserTask", "group",
		"humanPerformer", "implicitThrowEvent", "import", "inMessageRef", "inclusiveGateway", "incoming", "innerConversationNodeRef",
		"innerParticipantRef", "inputDataItem", "inputSet", "inputSetRefs", "interface", "interfaceRef", "intermediateCatchEvent",
		"intermediateThrowEvent", "ioBinding", "ioSpecification", "itemDefinition", "lane", "laneSet", "childLaneSet", "linkEventDefinition",
		"loopCardinality", "loopCharacteristics", "loopCondition", "loopDataInputRef", "loopDataOutputRef", "manualTask", "message",
		"messageEventDefinition", "messageFlow", "messageFlowAssociation", "messageFlowRef", "messagePath", "monitoring",
		"multiInstanceLoopCharacteristics", "operation", "operationRef", "optionalInputRefs", "optionalOutputRefs", "outMessageRef",
		"outerConversationNodeRef", "outerParticipantRef", "outgoing", "outputDataItem", "outputSet", "outputSetRefs", "parallelGateway",
		"participant", "participantAssociation", "participantMultiplicity", "participantRef", "partitionElement", "performer",
		"potentialOwner", "process", "property", "receiveTask", "relationship", "rendering", "resource", "resourceAssignmentExpression",
		"resourceParameter", "resourceParameterBinding", "resourceRef", "resourceRole", "rootElement", "script", "scriptTask", "sendTask",
		"sequenceFlow", "serviceTask", "signal", "signalEventDefinition", "source", "sourceRef", "standardLoopCharacteristics",
		"startEvent", "startQuantity", "subChoreography", "subConversation", "subProcess", "supportedInterfaceRef", "supports",
		"supportsRef", "target", "targetRef", "task", "terminateEventDefinition", "text", "textAnnotation", "timeCycle", "timeDate",
		"timeDuration", "timerEventDefinition", "to", "transaction", "transformation", "userTask", "value", "whileExecutingInputRefs",
		"whileExecutingOutputRefs", "errorMessageRef",
	} {
		m[name] = true
	}
	return m
}()

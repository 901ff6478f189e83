// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package contract

import (
	"math"
	"time"
)

var membersOfAdHocSubProcessActivateActivitiesInstruction = members{names: []string{"elements", "cancelRemainingInstances"}, required: 0x1, closed: false}

func (v *AdHocSubProcessActivateActivitiesInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elements":
			if r.required(&seen, 0) {
				v.Elements = readList(r, nil, readObject[AdHocSubProcessActivateActivityReference])
			}
		case "cancelRemainingInstances":
			if r.optional(&seen, 1) {
				v.CancelRemainingInstances = r.bool()
			}
		default:
			r.unknown(&membersOfAdHocSubProcessActivateActivitiesInstruction)
		}
	}
	r.complete(&membersOfAdHocSubProcessActivateActivitiesInstruction, seen)
}

var membersOfAdHocSubProcessActivateActivityReference = members{names: []string{"elementId", "variables"}, required: 0x1, closed: false}

func (v *AdHocSubProcessActivateActivityReference) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elementId":
			if r.required(&seen, 0) {
				v.ElementID = r.string(nil)
			}
		case "variables":
			if r.optional(&seen, 1) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfAdHocSubProcessActivateActivityReference)
		}
	}
	r.complete(&membersOfAdHocSubProcessActivateActivityReference, seen)
}

var membersOfAncestorScopeInstruction = members{names: []string{"ancestorScopeType", "ancestorElementInstanceKey"}, required: 0x0, closed: false}

func (v *AncestorScopeInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "ancestorScopeType":
			if r.optional(&seen, 0) {
				v.AncestorScopeType = Some(r.string(nil))
			}
		case "ancestorElementInstanceKey":
			if r.optional(&seen, 1) {
				v.AncestorElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		default:
			r.unknown(&membersOfAncestorScopeInstruction)
		}
	}
	if !v.AncestorScopeType.IsSet() {
		r.violateAt("ancestorScopeType", "is required")
		return
	}
	switch v.AncestorScopeType.Value() {
	case "direct":
		r.complete(&members{names: membersOfAncestorScopeInstruction.names, required: 0x2}, seen)
	}
	r.variant("ancestorScopeType", v.AncestorScopeType.Value(), "direct", "inferred", "sourceParent")
}

var membersOfAuditLogFilter = members{names: []string{"auditLogKey", "processDefinitionKey", "processInstanceKey", "elementInstanceKey", "operationType", "result", "timestamp", "actorId", "actorType", "agentElementId", "entityKey", "entityType", "tenantId", "category", "deploymentKey", "formKey", "resourceKey", "batchOperationType", "processDefinitionId", "jobKey", "userTaskKey", "decisionRequirementsId", "decisionRequirementsKey", "decisionDefinitionId", "decisionDefinitionKey", "decisionEvaluationKey", "relatedEntityKey", "relatedEntityType", "entityDescription"}, required: 0x0, closed: true}

func (v *AuditLogFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "auditLogKey":
			if r.optional(&seen, 0) {
				v.AuditLogKey = readFilter(r, basicOps|notInOp, func(r *reader) AuditLogKey { return AuditLogKey(r.key()) })
			}
		case "processDefinitionKey":
			if r.optional(&seen, 1) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "processInstanceKey":
			if r.optional(&seen, 2) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "elementInstanceKey":
			if r.optional(&seen, 3) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "operationType":
			if r.optional(&seen, 4) {
				v.OperationType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogOperationType {
					return AuditLogOperationType(r.enum(valuesOfAuditLogOperationType))
				})
			}
		case "result":
			if r.optional(&seen, 5) {
				v.Result = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogResultEnum { return AuditLogResultEnum(r.enum(valuesOfAuditLogResultEnum)) })
			}
		case "timestamp":
			if r.optional(&seen, 6) {
				v.Timestamp = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "actorId":
			if r.optional(&seen, 7) {
				v.ActorID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "actorType":
			if r.optional(&seen, 8) {
				v.ActorType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogActorType { return AuditLogActorType(r.enum(valuesOfAuditLogActorType)) })
			}
		case "agentElementId":
			if r.optional(&seen, 9) {
				v.AgentElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "entityKey":
			if r.optional(&seen, 10) {
				v.EntityKey = readFilter(r, basicOps|notInOp, readString)
			}
		case "entityType":
			if r.optional(&seen, 11) {
				v.EntityType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogEntityType { return AuditLogEntityType(r.enum(valuesOfAuditLogEntityType)) })
			}
		case "tenantId":
			if r.optional(&seen, 12) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "category":
			if r.optional(&seen, 13) {
				v.Category = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogCategory { return AuditLogCategory(r.enum(valuesOfAuditLogCategory)) })
			}
		case "deploymentKey":
			if r.optional(&seen, 14) {
				v.DeploymentKey = readFilter(r, basicOps|notInOp, func(r *reader) DeploymentKey { return DeploymentKey(r.key()) })
			}
		case "formKey":
			if r.optional(&seen, 15) {
				v.FormKey = readFilter(r, basicOps|notInOp, func(r *reader) FormKey { return FormKey(r.key()) })
			}
		case "resourceKey":
			if r.optional(&seen, 16) {
				v.ResourceKey = readFilter(r, basicOps|notInOp, func(r *reader) ResourceKey { return ResourceKey(r.key()) })
			}
		case "batchOperationType":
			if r.optional(&seen, 17) {
				v.BatchOperationType = readFilter(r, basicOps|likeOp, func(r *reader) BatchOperationType { return BatchOperationType(r.enum(valuesOfBatchOperationType)) })
			}
		case "processDefinitionId":
			if r.optional(&seen, 18) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "jobKey":
			if r.optional(&seen, 19) {
				v.JobKey = readFilter(r, basicOps|notInOp, func(r *reader) JobKey { return JobKey(r.key()) })
			}
		case "userTaskKey":
			if r.optional(&seen, 20) {
				v.UserTaskKey = readFilter(r, basicOps|notInOp, func(r *reader) UserTaskKey { return UserTaskKey(r.key()) })
			}
		case "decisionRequirementsId":
			if r.optional(&seen, 21) {
				v.DecisionRequirementsID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "decisionRequirementsKey":
			if r.optional(&seen, 22) {
				v.DecisionRequirementsKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionRequirementsKey { return DecisionRequirementsKey(r.key()) })
			}
		case "decisionDefinitionId":
			if r.optional(&seen, 23) {
				v.DecisionDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "decisionDefinitionKey":
			if r.optional(&seen, 24) {
				v.DecisionDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionDefinitionKey { return DecisionDefinitionKey(r.key()) })
			}
		case "decisionEvaluationKey":
			if r.optional(&seen, 25) {
				v.DecisionEvaluationKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionEvaluationKey { return DecisionEvaluationKey(r.key()) })
			}
		case "relatedEntityKey":
			if r.optional(&seen, 26) {
				v.RelatedEntityKey = readFilter(r, basicOps|notInOp, readString)
			}
		case "relatedEntityType":
			if r.optional(&seen, 27) {
				v.RelatedEntityType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogEntityType { return AuditLogEntityType(r.enum(valuesOfAuditLogEntityType)) })
			}
		case "entityDescription":
			if r.optional(&seen, 28) {
				v.EntityDescription = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfAuditLogFilter)
		}
	}
}

var membersOfAuditLogSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *AuditLogSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"actorId", "actorType", "auditLogKey", "batchOperationKey", "batchOperationType", "category", "decisionDefinitionId", "decisionDefinitionKey", "decisionEvaluationKey", "decisionRequirementsId", "decisionRequirementsKey", "elementInstanceKey", "entityKey", "entityType", "jobKey", "operationType", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "result", "tenantId", "timestamp", "userTaskKey"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(AuditLogFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfAuditLogSearchQueryRequest)
		}
	}
}

var membersOfAuthorizationFilter = members{names: []string{"ownerId", "ownerType", "resourceIds", "resourcePropertyNames", "resourceType"}, required: 0x0, closed: true}

func (v *AuthorizationFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "ownerId":
			if r.optional(&seen, 0) {
				v.OwnerID = Some(r.string(nil))
			}
		case "ownerType":
			if r.optional(&seen, 1) {
				v.OwnerType = Some(OwnerType(r.enum(valuesOfOwnerType)))
			}
		case "resourceIds":
			if r.optional(&seen, 2) {
				v.ResourceIDs = readList(r, nil, readString)
			}
		case "resourcePropertyNames":
			if r.optional(&seen, 3) {
				v.ResourcePropertyNames = readList(r, nil, readString)
			}
		case "resourceType":
			if r.optional(&seen, 4) {
				v.ResourceType = Some(ResourceType(r.enum(valuesOfResourceType)))
			}
		default:
			r.unknown(&membersOfAuthorizationFilter)
		}
	}
}

var membersOfAuthorizationRequest = members{names: []string{"ownerId", "ownerType", "resourceId", "resourceType", "permissionTypes", "resourcePropertyName"}, required: 0x1b, closed: true}

func (v *AuthorizationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "ownerId":
			if r.required(&seen, 0) {
				v.OwnerID = r.string(nil)
			}
		case "ownerType":
			if r.required(&seen, 1) {
				v.OwnerType = OwnerType(r.enum(valuesOfOwnerType))
			}
		case "resourceId":
			if r.optional(&seen, 2) {
				v.ResourceID = Some(r.string(nil))
			}
		case "resourceType":
			if r.required(&seen, 3) {
				v.ResourceType = ResourceType(r.enum(valuesOfResourceType))
			}
		case "permissionTypes":
			if r.required(&seen, 4) {
				v.PermissionTypes = readList(r, nil, func(r *reader) PermissionType { return PermissionType(r.enum(valuesOfPermissionType)) })
			}
		case "resourcePropertyName":
			if r.optional(&seen, 5) {
				v.ResourcePropertyName = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfAuthorizationRequest)
		}
	}
	r.complete(&membersOfAuthorizationRequest, seen)
	r.oneOf(&membersOfAuthorizationRequest, seen, 0x24)
}

var membersOfAuthorizationSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *AuthorizationSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"ownerId", "ownerType", "resourceId", "resourcePropertyName", "resourceType"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(AuthorizationFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfAuthorizationSearchQuery)
		}
	}
}

var membersOfBaseProcessInstanceFilterFields = members{names: []string{"startDate", "endDate", "state", "hasIncident", "tenantId", "variables", "processInstanceKey", "parentProcessInstanceKey", "parentElementInstanceKey", "batchOperationId", "batchOperationKey", "errorMessage", "hasRetriesLeft", "elementInstanceState", "elementId", "hasElementInstanceIncident", "incidentErrorHashCode", "tags", "businessId"}, required: 0x0, closed: true}

func (v *BaseProcessInstanceFilterFields) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "startDate":
			if r.optional(&seen, 0) {
				v.StartDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "endDate":
			if r.optional(&seen, 1) {
				v.EndDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "state":
			if r.optional(&seen, 2) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) ProcessInstanceState {
					return ProcessInstanceState(r.enum(valuesOfProcessInstanceState))
				})
			}
		case "hasIncident":
			if r.optional(&seen, 3) {
				v.HasIncident = Some(r.bool())
			}
		case "tenantId":
			if r.optional(&seen, 4) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "variables":
			if r.optional(&seen, 5) {
				v.Variables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "processInstanceKey":
			if r.optional(&seen, 6) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentProcessInstanceKey":
			if r.optional(&seen, 7) {
				v.ParentProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentElementInstanceKey":
			if r.optional(&seen, 8) {
				v.ParentElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "batchOperationId":
			if r.optional(&seen, 9) {
				v.BatchOperationID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "batchOperationKey":
			if r.optional(&seen, 10) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 11) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasRetriesLeft":
			if r.optional(&seen, 12) {
				v.HasRetriesLeft = Some(r.bool())
			}
		case "elementInstanceState":
			if r.optional(&seen, 13) {
				v.ElementInstanceState = readFilter(r, basicOps|likeOp, func(r *reader) ElementInstanceState {
					return ElementInstanceState(r.enum(valuesOfElementInstanceState))
				})
			}
		case "elementId":
			if r.optional(&seen, 14) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasElementInstanceIncident":
			if r.optional(&seen, 15) {
				v.HasElementInstanceIncident = Some(r.bool())
			}
		case "incidentErrorHashCode":
			if r.optional(&seen, 16) {
				v.IncidentErrorHashCode = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "tags":
			if r.optional(&seen, 17) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		case "businessId":
			if r.optional(&seen, 18) {
				v.BusinessID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfBaseProcessInstanceFilterFields)
		}
	}
	unique(r, v.Tags, "tags")
}

var membersOfBatchOperationFilter = members{names: []string{"batchOperationKey", "operationType", "state", "actorType", "actorId"}, required: 0x0, closed: true}

func (v *BatchOperationFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "batchOperationKey":
			if r.optional(&seen, 0) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp, readString)
			}
		case "operationType":
			if r.optional(&seen, 1) {
				v.OperationType = readFilter(r, basicOps|likeOp, func(r *reader) BatchOperationType { return BatchOperationType(r.enum(valuesOfBatchOperationType)) })
			}
		case "state":
			if r.optional(&seen, 2) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) BatchOperationState { return BatchOperationState(r.enum(valuesOfBatchOperationState)) })
			}
		case "actorType":
			if r.optional(&seen, 3) {
				v.ActorType = Some(AuditLogActorType(r.enum(valuesOfAuditLogActorType)))
			}
		case "actorId":
			if r.optional(&seen, 4) {
				v.ActorID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfBatchOperationFilter)
		}
	}
}

var membersOfBatchOperationItemFilter = members{names: []string{"batchOperationKey", "itemKey", "processInstanceKey", "state", "operationType"}, required: 0x0, closed: true}

func (v *BatchOperationItemFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "batchOperationKey":
			if r.optional(&seen, 0) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp, readString)
			}
		case "itemKey":
			if r.optional(&seen, 1) {
				v.ItemKey = readFilter(r, basicOps|notInOp, readString)
			}
		case "processInstanceKey":
			if r.optional(&seen, 2) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "state":
			if r.optional(&seen, 3) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) BatchOperationItemState {
					return BatchOperationItemState(r.enum(valuesOfBatchOperationItemState))
				})
			}
		case "operationType":
			if r.optional(&seen, 4) {
				v.OperationType = readFilter(r, basicOps|likeOp, func(r *reader) BatchOperationType { return BatchOperationType(r.enum(valuesOfBatchOperationType)) })
			}
		default:
			r.unknown(&membersOfBatchOperationItemFilter)
		}
	}
}

var membersOfBatchOperationItemSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *BatchOperationItemSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"batchOperationKey", "itemKey", "processInstanceKey", "processedDate", "state"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(BatchOperationItemFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfBatchOperationItemSearchQuery)
		}
	}
}

var membersOfBatchOperationSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *BatchOperationSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"batchOperationKey", "operationType", "state", "startDate", "endDate", "actorType", "actorId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(BatchOperationFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfBatchOperationSearchQuery)
		}
	}
}

var membersOfCancelProcessInstanceRequest = members{names: []string{"operationReference"}, required: 0x0, closed: true}

func (v *CancelProcessInstanceRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "operationReference":
			if r.optional(&seen, 0) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfCancelProcessInstanceRequest)
		}
	}
}

var membersOfChangeset = members{names: []string{"dueDate", "followUpDate", "candidateUsers", "candidateGroups", "priority"}, required: 0x0, closed: false}

func (v *Changeset) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "dueDate":
			if r.nullable(&seen, 0, &v.DueDate.state) {
				v.DueDate = Some(r.timeOrEmpty())
			}
		case "followUpDate":
			if r.nullable(&seen, 1, &v.FollowUpDate.state) {
				v.FollowUpDate = Some(r.timeOrEmpty())
			}
		case "candidateUsers":
			if r.optional(&seen, 2) {
				v.CandidateUsers = readList(r, nil, readString)
			}
		case "candidateGroups":
			if r.optional(&seen, 3) {
				v.CandidateGroups = readList(r, nil, readString)
			}
		case "priority":
			if r.nullable(&seen, 4, &v.Priority.state) {
				v.Priority = Some(r.int32(0, 100))
			}
		default:
			r.unknown(&membersOfChangeset)
		}
	}
}

var membersOfClockPinRequest = members{names: []string{"timestamp"}, required: 0x1, closed: true}

func (v *ClockPinRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "timestamp":
			if r.required(&seen, 0) {
				v.Timestamp = r.integer(math.MinInt64, math.MaxInt64)
			}
		default:
			r.unknown(&membersOfClockPinRequest)
		}
	}
	r.complete(&membersOfClockPinRequest, seen)
}

var membersOfClusterVariableSearchQueryFilterRequest = members{names: []string{"name", "value", "scope", "tenantId", "isTruncated"}, required: 0x0, closed: true}

func (v *ClusterVariableSearchQueryFilterRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.optional(&seen, 0) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "value":
			if r.optional(&seen, 1) {
				v.Value = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "scope":
			if r.optional(&seen, 2) {
				v.Scope = readFilter(r, basicOps|likeOp, func(r *reader) ClusterVariableScope {
					return ClusterVariableScope(r.enum(valuesOfClusterVariableScope))
				})
			}
		case "tenantId":
			if r.optional(&seen, 3) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "isTruncated":
			if r.optional(&seen, 4) {
				v.IsTruncated = Some(r.bool())
			}
		default:
			r.unknown(&membersOfClusterVariableSearchQueryFilterRequest)
		}
	}
}

var membersOfClusterVariableSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *ClusterVariableSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"name", "value", "tenantId", "scope"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(ClusterVariableSearchQueryFilterRequest)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfClusterVariableSearchQueryRequest)
		}
	}
}

var membersOfConditionalEvaluationInstruction = members{names: []string{"tenantId", "processDefinitionKey", "variables"}, required: 0x4, closed: false}

func (v *ConditionalEvaluationInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "tenantId":
			if r.optional(&seen, 0) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "processDefinitionKey":
			if r.optional(&seen, 1) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "variables":
			if r.required(&seen, 2) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfConditionalEvaluationInstruction)
		}
	}
	r.complete(&membersOfConditionalEvaluationInstruction, seen)
}

var membersOfCorrelatedMessageSubscriptionFilter = members{names: []string{"correlationKey", "correlationTime", "elementId", "elementInstanceKey", "messageKey", "messageName", "partitionId", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "subscriptionKey", "tenantId"}, required: 0x0, closed: true}

func (v *CorrelatedMessageSubscriptionFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "correlationKey":
			if r.optional(&seen, 0) {
				v.CorrelationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "correlationTime":
			if r.optional(&seen, 1) {
				v.CorrelationTime = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "elementId":
			if r.optional(&seen, 2) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "elementInstanceKey":
			if r.optional(&seen, 3) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "messageKey":
			if r.optional(&seen, 4) {
				v.MessageKey = readFilter(r, basicOps|notInOp, func(r *reader) MessageKey { return MessageKey(r.key()) })
			}
		case "messageName":
			if r.optional(&seen, 5) {
				v.MessageName = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "partitionId":
			if r.optional(&seen, 6) {
				v.PartitionID = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "processDefinitionId":
			if r.optional(&seen, 7) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionKey":
			if r.optional(&seen, 8) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "processInstanceKey":
			if r.optional(&seen, 9) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "subscriptionKey":
			if r.optional(&seen, 10) {
				v.SubscriptionKey = readFilter(r, basicOps|notInOp, func(r *reader) MessageSubscriptionKey { return MessageSubscriptionKey(r.key()) })
			}
		case "tenantId":
			if r.optional(&seen, 11) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfCorrelatedMessageSubscriptionFilter)
		}
	}
}

var membersOfCorrelatedMessageSubscriptionSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *CorrelatedMessageSubscriptionSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"correlationKey", "correlationTime", "elementId", "elementInstanceKey", "messageKey", "messageName", "partitionId", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "subscriptionKey", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(CorrelatedMessageSubscriptionFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfCorrelatedMessageSubscriptionSearchQuery)
		}
	}
}

var membersOfCreateClusterVariableRequest = members{names: []string{"name", "value"}, required: 0x3, closed: false}

func (v *CreateClusterVariableRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "value":
			if r.required(&seen, 1) {
				v.Value = r.raw()
			}
		default:
			r.unknown(&membersOfCreateClusterVariableRequest)
		}
	}
	r.complete(&membersOfCreateClusterVariableRequest, seen)
}

var membersOfCreateGlobalTaskListenerRequest = members{names: []string{"type", "retries", "afterNonGlobal", "priority", "eventTypes", "id"}, required: 0x31, closed: false}

func (v *CreateGlobalTaskListenerRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "type":
			if r.required(&seen, 0) {
				v.Type = r.string(nil)
			}
		case "retries":
			if r.optional(&seen, 1) {
				v.Retries = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "afterNonGlobal":
			if r.optional(&seen, 2) {
				v.AfterNonGlobal = Some(r.bool())
			}
		case "priority":
			if r.optional(&seen, 3) {
				v.Priority = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "eventTypes":
			if r.required(&seen, 4) {
				v.EventTypes = readList(r, nil, func(r *reader) GlobalTaskListenerEventType {
					return GlobalTaskListenerEventType(r.enum(valuesOfGlobalTaskListenerEventType))
				})
			}
		case "id":
			if r.required(&seen, 5) {
				v.ID = r.string(nil)
			}
		default:
			r.unknown(&membersOfCreateGlobalTaskListenerRequest)
		}
	}
	r.complete(&membersOfCreateGlobalTaskListenerRequest, seen)
}

var membersOfDecisionDefinitionFilter = members{names: []string{"decisionDefinitionId", "name", "isLatestVersion", "version", "decisionRequirementsId", "tenantId", "decisionDefinitionKey", "decisionRequirementsKey", "decisionRequirementsName", "decisionRequirementsVersion"}, required: 0x0, closed: true}

func (v *DecisionDefinitionFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "decisionDefinitionId":
			if r.optional(&seen, 0) {
				v.DecisionDefinitionID = Some(r.string(&textRule4))
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = Some(r.string(nil))
			}
		case "isLatestVersion":
			if r.optional(&seen, 2) {
				v.IsLatestVersion = Some(r.bool())
			}
		case "version":
			if r.optional(&seen, 3) {
				v.Version = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "decisionRequirementsId":
			if r.optional(&seen, 4) {
				v.DecisionRequirementsID = Some(r.string(nil))
			}
		case "tenantId":
			if r.optional(&seen, 5) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "decisionDefinitionKey":
			if r.optional(&seen, 6) {
				v.DecisionDefinitionKey = Some(DecisionDefinitionKey(r.key()))
			}
		case "decisionRequirementsKey":
			if r.optional(&seen, 7) {
				v.DecisionRequirementsKey = Some(DecisionRequirementsKey(r.key()))
			}
		case "decisionRequirementsName":
			if r.optional(&seen, 8) {
				v.DecisionRequirementsName = Some(r.string(nil))
			}
		case "decisionRequirementsVersion":
			if r.optional(&seen, 9) {
				v.DecisionRequirementsVersion = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		default:
			r.unknown(&membersOfDecisionDefinitionFilter)
		}
	}
}

var membersOfDecisionDefinitionSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *DecisionDefinitionSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"decisionDefinitionKey", "decisionDefinitionId", "name", "version", "decisionRequirementsId", "decisionRequirementsKey", "decisionRequirementsName", "decisionRequirementsVersion", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(DecisionDefinitionFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfDecisionDefinitionSearchQuery)
		}
	}
}

var membersOfDecisionEvaluationInstruction = members{names: []string{"decisionDefinitionId", "variables", "tenantId", "decisionDefinitionKey"}, required: 0x0, closed: true}

func (v *DecisionEvaluationInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "decisionDefinitionId":
			if r.optional(&seen, 0) {
				v.DecisionDefinitionID = Some(r.string(&textRule4))
			}
		case "variables":
			if r.optional(&seen, 1) {
				v.Variables = r.rawObject()
			}
		case "tenantId":
			if r.optional(&seen, 2) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "decisionDefinitionKey":
			if r.optional(&seen, 3) {
				v.DecisionDefinitionKey = Some(DecisionDefinitionKey(r.key()))
			}
		default:
			r.unknown(&membersOfDecisionEvaluationInstruction)
		}
	}
	r.oneOf(&membersOfDecisionEvaluationInstruction, seen, 0x9)
}

var membersOfDecisionInstanceDeletionBatchOperationRequest = members{names: []string{"filter", "operationReference"}, required: 0x1, closed: true}

func (v *DecisionInstanceDeletionBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 1) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfDecisionInstanceDeletionBatchOperationRequest)
		}
	}
	r.complete(&membersOfDecisionInstanceDeletionBatchOperationRequest, seen)
}

var membersOfDecisionInstanceFilter = members{names: []string{"decisionEvaluationInstanceKey", "state", "evaluationFailure", "evaluationDate", "decisionDefinitionId", "decisionDefinitionName", "decisionDefinitionVersion", "decisionDefinitionType", "tenantId", "decisionEvaluationKey", "processDefinitionKey", "processInstanceKey", "decisionDefinitionKey", "elementInstanceKey", "rootDecisionDefinitionKey", "decisionRequirementsKey"}, required: 0x0, closed: true}

func (v *DecisionInstanceFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "decisionEvaluationInstanceKey":
			if r.optional(&seen, 0) {
				v.DecisionEvaluationInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) string { return r.string(&textRule5) })
			}
		case "state":
			if r.optional(&seen, 1) {
				v.State = readFilter(r, basicOps|notInOp|likeOp, func(r *reader) DecisionInstanceState {
					return DecisionInstanceState(r.enum(valuesOfDecisionInstanceState))
				})
			}
		case "evaluationFailure":
			if r.optional(&seen, 2) {
				v.EvaluationFailure = Some(r.string(nil))
			}
		case "evaluationDate":
			if r.optional(&seen, 3) {
				v.EvaluationDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "decisionDefinitionId":
			if r.optional(&seen, 4) {
				v.DecisionDefinitionID = Some(r.string(&textRule4))
			}
		case "decisionDefinitionName":
			if r.optional(&seen, 5) {
				v.DecisionDefinitionName = Some(r.string(nil))
			}
		case "decisionDefinitionVersion":
			if r.optional(&seen, 6) {
				v.DecisionDefinitionVersion = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "decisionDefinitionType":
			if r.optional(&seen, 7) {
				v.DecisionDefinitionType = Some(DecisionDefinitionType(r.enum(valuesOfDecisionDefinitionType)))
			}
		case "tenantId":
			if r.optional(&seen, 8) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "decisionEvaluationKey":
			if r.optional(&seen, 9) {
				v.DecisionEvaluationKey = Some(DecisionEvaluationKey(r.key()))
			}
		case "processDefinitionKey":
			if r.optional(&seen, 10) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "processInstanceKey":
			if r.optional(&seen, 11) {
				v.ProcessInstanceKey = Some(ProcessInstanceKey(r.key()))
			}
		case "decisionDefinitionKey":
			if r.optional(&seen, 12) {
				v.DecisionDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionDefinitionKey { return DecisionDefinitionKey(r.key()) })
			}
		case "elementInstanceKey":
			if r.optional(&seen, 13) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "rootDecisionDefinitionKey":
			if r.optional(&seen, 14) {
				v.RootDecisionDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionDefinitionKey { return DecisionDefinitionKey(r.key()) })
			}
		case "decisionRequirementsKey":
			if r.optional(&seen, 15) {
				v.DecisionRequirementsKey = readFilter(r, basicOps|notInOp, func(r *reader) DecisionRequirementsKey { return DecisionRequirementsKey(r.key()) })
			}
		default:
			r.unknown(&membersOfDecisionInstanceFilter)
		}
	}
}

var membersOfDecisionInstanceSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *DecisionInstanceSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"decisionDefinitionId", "decisionDefinitionKey", "decisionDefinitionName", "decisionDefinitionType", "decisionDefinitionVersion", "decisionEvaluationInstanceKey", "decisionEvaluationKey", "elementInstanceKey", "evaluationDate", "evaluationFailure", "processDefinitionKey", "processInstanceKey", "rootDecisionDefinitionKey", "state", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(DecisionInstanceFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfDecisionInstanceSearchQuery)
		}
	}
}

var membersOfDecisionRequirementsFilter = members{names: []string{"decisionRequirementsName", "decisionRequirementsId", "decisionRequirementsKey", "version", "tenantId", "resourceName"}, required: 0x0, closed: true}

func (v *DecisionRequirementsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "decisionRequirementsName":
			if r.optional(&seen, 0) {
				v.DecisionRequirementsName = Some(r.string(nil))
			}
		case "decisionRequirementsId":
			if r.optional(&seen, 1) {
				v.DecisionRequirementsID = Some(r.string(nil))
			}
		case "decisionRequirementsKey":
			if r.optional(&seen, 2) {
				v.DecisionRequirementsKey = Some(DecisionRequirementsKey(r.key()))
			}
		case "version":
			if r.optional(&seen, 3) {
				v.Version = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "tenantId":
			if r.optional(&seen, 4) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "resourceName":
			if r.optional(&seen, 5) {
				v.ResourceName = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfDecisionRequirementsFilter)
		}
	}
}

var membersOfDecisionRequirementsSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *DecisionRequirementsSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"decisionRequirementsKey", "decisionRequirementsName", "version", "decisionRequirementsId", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(DecisionRequirementsFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfDecisionRequirementsSearchQuery)
		}
	}
}

var membersOfDeleteResourceRequest = members{names: []string{"operationReference", "deleteHistory"}, required: 0x0, closed: true}

func (v *DeleteResourceRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "operationReference":
			if r.optional(&seen, 0) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		case "deleteHistory":
			if r.optional(&seen, 1) {
				v.DeleteHistory = r.bool()
			}
		default:
			r.unknown(&membersOfDeleteResourceRequest)
		}
	}
}

var membersOfDocumentLinkRequest = members{names: []string{"timeToLive"}, required: 0x0, closed: false}

func (v *DocumentLinkRequest) decode(r *reader) {
	v.TimeToLive = 3600000
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "timeToLive":
			if r.optional(&seen, 0) {
				v.TimeToLive = r.integer(math.MinInt64, math.MaxInt64)
			}
		default:
			r.unknown(&membersOfDocumentLinkRequest)
		}
	}
}

var membersOfDocumentMetadata = members{names: []string{"contentType", "fileName", "expiresAt", "size", "processDefinitionId", "processInstanceKey", "customProperties"}, required: 0x0, closed: false}

func (v *DocumentMetadata) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "contentType":
			if r.optional(&seen, 0) {
				v.ContentType = Some(r.string(nil))
			}
		case "fileName":
			if r.optional(&seen, 1) {
				v.FileName = Some(r.string(nil))
			}
		case "expiresAt":
			if r.optional(&seen, 2) {
				v.ExpiresAt = Some(r.time())
			}
		case "size":
			if r.optional(&seen, 3) {
				v.Size = Some(r.integer(math.MinInt64, math.MaxInt64))
			}
		case "processDefinitionId":
			if r.optional(&seen, 4) {
				v.ProcessDefinitionID = Some(r.string(&textRule4))
			}
		case "processInstanceKey":
			if r.optional(&seen, 5) {
				v.ProcessInstanceKey = Some(ProcessInstanceKey(r.key()))
			}
		case "customProperties":
			if r.optional(&seen, 6) {
				v.CustomProperties = r.rawObject()
			}
		default:
			r.unknown(&membersOfDocumentMetadata)
		}
	}
}

var membersOfElementInstanceFilter = members{names: []string{"processDefinitionId", "state", "type", "elementId", "elementName", "hasIncident", "tenantId", "elementInstanceKey", "processInstanceKey", "processDefinitionKey", "incidentKey", "startDate", "endDate", "elementInstanceScopeKey"}, required: 0x0, closed: true}

func (v *ElementInstanceFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "processDefinitionId":
			if r.optional(&seen, 0) {
				v.ProcessDefinitionID = Some(r.string(&textRule4))
			}
		case "state":
			if r.optional(&seen, 1) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) ElementInstanceState {
					return ElementInstanceState(r.enum(valuesOfElementInstanceState))
				})
			}
		case "type":
			if r.optional(&seen, 2) {
				v.Type = Some(ElementInstanceType(r.enum(valuesOfElementInstanceType)))
			}
		case "elementId":
			if r.optional(&seen, 3) {
				v.ElementID = Some(r.string(nil))
			}
		case "elementName":
			if r.optional(&seen, 4) {
				v.ElementName = Some(r.string(nil))
			}
		case "hasIncident":
			if r.optional(&seen, 5) {
				v.HasIncident = Some(r.bool())
			}
		case "tenantId":
			if r.optional(&seen, 6) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "elementInstanceKey":
			if r.optional(&seen, 7) {
				v.ElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		case "processInstanceKey":
			if r.optional(&seen, 8) {
				v.ProcessInstanceKey = Some(ProcessInstanceKey(r.key()))
			}
		case "processDefinitionKey":
			if r.optional(&seen, 9) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "incidentKey":
			if r.optional(&seen, 10) {
				v.IncidentKey = Some(IncidentKey(r.key()))
			}
		case "startDate":
			if r.optional(&seen, 11) {
				v.StartDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "endDate":
			if r.optional(&seen, 12) {
				v.EndDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "elementInstanceScopeKey":
			if r.optional(&seen, 13) {
				v.ElementInstanceScopeKey = Some(ScopeKey(r.key()))
			}
		default:
			r.unknown(&membersOfElementInstanceFilter)
		}
	}
}

var membersOfElementInstanceSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *ElementInstanceSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"elementInstanceKey", "processInstanceKey", "processDefinitionKey", "processDefinitionId", "startDate", "endDate", "elementId", "elementName", "type", "state", "incidentKey", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(ElementInstanceFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfElementInstanceSearchQuery)
		}
	}
}

var membersOfExpressionEvaluationRequest = members{names: []string{"expression", "tenantId", "variables"}, required: 0x1, closed: false}

func (v *ExpressionEvaluationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "expression":
			if r.required(&seen, 0) {
				v.Expression = r.string(nil)
			}
		case "tenantId":
			if r.optional(&seen, 1) {
				v.TenantID = Some(r.string(nil))
			}
		case "variables":
			if r.optional(&seen, 2) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfExpressionEvaluationRequest)
		}
	}
	r.complete(&membersOfExpressionEvaluationRequest, seen)
}

var membersOfGlobalTaskListenerSearchQueryFilterRequest = members{names: []string{"id", "type", "retries", "eventTypes", "afterNonGlobal", "priority", "source"}, required: 0x0, closed: true}

func (v *GlobalTaskListenerSearchQueryFilterRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "id":
			if r.optional(&seen, 0) {
				v.ID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "type":
			if r.optional(&seen, 1) {
				v.Type = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "retries":
			if r.optional(&seen, 2) {
				v.Retries = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "eventTypes":
			if r.optional(&seen, 3) {
				v.EventTypes = readList(r, nil, func(r *reader) Filter[GlobalTaskListenerEventType] {
					return readFilter(r, basicOps|likeOp, func(r *reader) GlobalTaskListenerEventType {
						return GlobalTaskListenerEventType(r.enum(valuesOfGlobalTaskListenerEventType))
					})
				})
			}
		case "afterNonGlobal":
			if r.optional(&seen, 4) {
				v.AfterNonGlobal = Some(r.bool())
			}
		case "priority":
			if r.optional(&seen, 5) {
				v.Priority = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "source":
			if r.optional(&seen, 6) {
				v.Source = readFilter(r, basicOps|likeOp, func(r *reader) GlobalListenerSource {
					return GlobalListenerSource(r.enum(valuesOfGlobalListenerSource))
				})
			}
		default:
			r.unknown(&membersOfGlobalTaskListenerSearchQueryFilterRequest)
		}
	}
}

var membersOfGlobalTaskListenerSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *GlobalTaskListenerSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"id", "type", "afterNonGlobal", "priority", "source"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(GlobalTaskListenerSearchQueryFilterRequest)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfGlobalTaskListenerSearchQueryRequest)
		}
	}
}

var membersOfGroupCreateRequest = members{names: []string{"groupId", "name", "description"}, required: 0x3, closed: true}

func (v *GroupCreateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "groupId":
			if r.required(&seen, 0) {
				v.GroupID = r.string(nil)
			}
		case "name":
			if r.required(&seen, 1) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 2) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfGroupCreateRequest)
		}
	}
	r.complete(&membersOfGroupCreateRequest, seen)
}

var membersOfGroupFilter = members{names: []string{"groupId", "name"}, required: 0x0, closed: true}

func (v *GroupFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "groupId":
			if r.optional(&seen, 0) {
				v.GroupID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfGroupFilter)
		}
	}
}

var membersOfGroupSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *GroupSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"name", "groupId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(GroupFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfGroupSearchQueryRequest)
		}
	}
}

var membersOfGroupUpdateRequest = members{names: []string{"name", "description"}, required: 0x1, closed: false}

func (v *GroupUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 1) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfGroupUpdateRequest)
		}
	}
	r.complete(&membersOfGroupUpdateRequest, seen)
}

var membersOfIncidentFilter = members{names: []string{"processDefinitionId", "errorType", "errorMessage", "elementId", "creationTime", "state", "tenantId", "incidentKey", "processDefinitionKey", "processInstanceKey", "elementInstanceKey", "jobKey"}, required: 0x0, closed: true}

func (v *IncidentFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "processDefinitionId":
			if r.optional(&seen, 0) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorType":
			if r.optional(&seen, 1) {
				v.ErrorType = readFilter(r, basicOps|notInOp|likeOp, func(r *reader) IncidentErrorType { return IncidentErrorType(r.enum(valuesOfIncidentErrorType)) })
			}
		case "errorMessage":
			if r.optional(&seen, 2) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "elementId":
			if r.optional(&seen, 3) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "creationTime":
			if r.optional(&seen, 4) {
				v.CreationTime = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "state":
			if r.optional(&seen, 5) {
				v.State = readFilter(r, basicOps|notInOp|likeOp, func(r *reader) IncidentState { return IncidentState(r.enum(valuesOfIncidentState)) })
			}
		case "tenantId":
			if r.optional(&seen, 6) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "incidentKey":
			if r.optional(&seen, 7) {
				v.IncidentKey = readFilter(r, basicOps|notInOp, func(r *reader) IncidentKey { return IncidentKey(r.key()) })
			}
		case "processDefinitionKey":
			if r.optional(&seen, 8) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "processInstanceKey":
			if r.optional(&seen, 9) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "elementInstanceKey":
			if r.optional(&seen, 10) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "jobKey":
			if r.optional(&seen, 11) {
				v.JobKey = readFilter(r, basicOps|notInOp, func(r *reader) JobKey { return JobKey(r.key()) })
			}
		default:
			r.unknown(&membersOfIncidentFilter)
		}
	}
}

var membersOfIncidentProcessInstanceStatisticsByDefinitionFilter = members{names: []string{"errorHashCode"}, required: 0x1, closed: true}

func (v *IncidentProcessInstanceStatisticsByDefinitionFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "errorHashCode":
			if r.required(&seen, 0) {
				v.ErrorHashCode = r.int32(math.MinInt32, math.MaxInt32)
			}
		default:
			r.unknown(&membersOfIncidentProcessInstanceStatisticsByDefinitionFilter)
		}
	}
	r.complete(&membersOfIncidentProcessInstanceStatisticsByDefinitionFilter, seen)
}

var membersOfIncidentProcessInstanceStatisticsByDefinitionQuery = members{names: []string{"filter", "page", "sort"}, required: 0x1, closed: false}

func (v *IncidentProcessInstanceStatisticsByDefinitionQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "page":
			if r.optional(&seen, 1) {
				v.Page = r.page(pageFrom)
			}
		case "sort":
			if r.optional(&seen, 2) {
				v.Sort = r.sort([]string{"activeInstancesWithErrorCount", "processDefinitionKey", "tenantId"})
			}
		default:
			r.unknown(&membersOfIncidentProcessInstanceStatisticsByDefinitionQuery)
		}
	}
	r.complete(&membersOfIncidentProcessInstanceStatisticsByDefinitionQuery, seen)
}

var membersOfIncidentProcessInstanceStatisticsByErrorQuery = members{names: []string{"page", "sort"}, required: 0x0, closed: true}

func (v *IncidentProcessInstanceStatisticsByErrorQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"errorMessage", "activeInstancesWithErrorCount"})
			}
		default:
			r.unknown(&membersOfIncidentProcessInstanceStatisticsByErrorQuery)
		}
	}
}

var membersOfIncidentResolutionRequest = members{names: []string{"operationReference"}, required: 0x0, closed: true}

func (v *IncidentResolutionRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "operationReference":
			if r.optional(&seen, 0) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfIncidentResolutionRequest)
		}
	}
}

var membersOfIncidentSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *IncidentSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"incidentKey", "processDefinitionKey", "processDefinitionId", "processInstanceKey", "errorType", "elementId", "elementInstanceKey", "creationTime", "state", "jobKey", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(IncidentFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfIncidentSearchQuery)
		}
	}
}

var membersOfJobActivationRequest = members{names: []string{"type", "worker", "timeout", "maxJobsToActivate", "fetchVariable", "requestTimeout", "tenantIds", "tenantFilter"}, required: 0xd, closed: true}

func (v *JobActivationRequest) decode(r *reader) {
	v.TenantFilter = TenantFilterEnumProvided
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "type":
			if r.required(&seen, 0) {
				v.Type = r.string(nil)
			}
		case "worker":
			if r.optional(&seen, 1) {
				v.Worker = Some(r.string(nil))
			}
		case "timeout":
			if r.required(&seen, 2) {
				v.Timeout = r.integer(math.MinInt64, math.MaxInt64)
			}
		case "maxJobsToActivate":
			if r.required(&seen, 3) {
				v.MaxJobsToActivate = r.int32(math.MinInt32, math.MaxInt32)
			}
		case "fetchVariable":
			if r.optional(&seen, 4) {
				v.FetchVariable = readList(r, nil, readString)
			}
		case "requestTimeout":
			if r.optional(&seen, 5) {
				v.RequestTimeout = Some(r.integer(math.MinInt64, math.MaxInt64))
			}
		case "tenantIds":
			if r.optional(&seen, 6) {
				v.TenantIDs = readList(r, nil, func(r *reader) string { return r.string(&textRule3) })
			}
		case "tenantFilter":
			if r.optional(&seen, 7) {
				v.TenantFilter = TenantFilterEnum(r.enum(valuesOfTenantFilterEnum))
			}
		default:
			r.unknown(&membersOfJobActivationRequest)
		}
	}
	r.complete(&membersOfJobActivationRequest, seen)
}

var membersOfJobChangeset = members{names: []string{"retries", "timeout"}, required: 0x0, closed: false}

func (v *JobChangeset) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "retries":
			if r.nullable(&seen, 0, &v.Retries.state) {
				v.Retries = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "timeout":
			if r.nullable(&seen, 1, &v.Timeout.state) {
				v.Timeout = Some(r.integer(math.MinInt64, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfJobChangeset)
		}
	}
}

var membersOfJobCompletionRequest = members{names: []string{"variables", "result"}, required: 0x0, closed: true}

func (v *JobCompletionRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "variables":
			if r.optional(&seen, 0) {
				v.Variables = r.rawObject()
			}
		case "result":
			if r.optional(&seen, 1) {
				v.Result = new(JobResult)
				v.Result.decode(r)
			}
		default:
			r.unknown(&membersOfJobCompletionRequest)
		}
	}
}

var membersOfJobErrorRequest = members{names: []string{"errorCode", "errorMessage", "variables"}, required: 0x1, closed: true}

func (v *JobErrorRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "errorCode":
			if r.required(&seen, 0) {
				v.ErrorCode = r.string(nil)
			}
		case "errorMessage":
			if r.nullable(&seen, 1, &v.ErrorMessage.state) {
				v.ErrorMessage = Some(r.string(nil))
			}
		case "variables":
			if r.optional(&seen, 2) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfJobErrorRequest)
		}
	}
	r.complete(&membersOfJobErrorRequest, seen)
}

var membersOfJobErrorStatisticsFilter = members{names: []string{"from", "to", "jobType", "errorCode", "errorMessage"}, required: 0x7, closed: true}

func (v *JobErrorStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "from":
			if r.required(&seen, 0) {
				v.From = r.time()
			}
		case "to":
			if r.required(&seen, 1) {
				v.To = r.time()
			}
		case "jobType":
			if r.required(&seen, 2) {
				v.JobType = r.string(nil)
			}
		case "errorCode":
			if r.optional(&seen, 3) {
				v.ErrorCode = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 4) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfJobErrorStatisticsFilter)
		}
	}
	r.complete(&membersOfJobErrorStatisticsFilter, seen)
}

var membersOfJobErrorStatisticsQuery = members{names: []string{"filter", "page"}, required: 0x1, closed: false}

func (v *JobErrorStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "page":
			if r.optional(&seen, 1) {
				v.Page = r.page(pageAfter)
			}
		default:
			r.unknown(&membersOfJobErrorStatisticsQuery)
		}
	}
	r.complete(&membersOfJobErrorStatisticsQuery, seen)
}

var membersOfJobFailRequest = members{names: []string{"retries", "errorMessage", "retryBackOff", "variables"}, required: 0x0, closed: true}

func (v *JobFailRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "retries":
			if r.optional(&seen, 0) {
				v.Retries = r.int32(math.MinInt32, math.MaxInt32)
			}
		case "errorMessage":
			if r.optional(&seen, 1) {
				v.ErrorMessage = Some(r.string(nil))
			}
		case "retryBackOff":
			if r.optional(&seen, 2) {
				v.RetryBackOff = r.integer(math.MinInt64, math.MaxInt64)
			}
		case "variables":
			if r.optional(&seen, 3) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfJobFailRequest)
		}
	}
}

var membersOfJobFilter = members{names: []string{"deadline", "deniedReason", "elementId", "elementInstanceKey", "endTime", "errorCode", "errorMessage", "hasFailedWithRetriesLeft", "isDenied", "jobKey", "kind", "listenerEventType", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "retries", "state", "tenantId", "type", "worker", "creationTime", "lastUpdateTime"}, required: 0x0, closed: true}

func (v *JobFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "deadline":
			if r.optional(&seen, 0) {
				v.Deadline = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "deniedReason":
			if r.optional(&seen, 1) {
				v.DeniedReason = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "elementId":
			if r.optional(&seen, 2) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "elementInstanceKey":
			if r.optional(&seen, 3) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "endTime":
			if r.optional(&seen, 4) {
				v.EndTime = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "errorCode":
			if r.optional(&seen, 5) {
				v.ErrorCode = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 6) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasFailedWithRetriesLeft":
			if r.optional(&seen, 7) {
				v.HasFailedWithRetriesLeft = Some(r.bool())
			}
		case "isDenied":
			if r.nullable(&seen, 8, &v.IsDenied.state) {
				v.IsDenied = Some(r.bool())
			}
		case "jobKey":
			if r.optional(&seen, 9) {
				v.JobKey = readFilter(r, basicOps|notInOp, func(r *reader) JobKey { return JobKey(r.key()) })
			}
		case "kind":
			if r.optional(&seen, 10) {
				v.Kind = readFilter(r, basicOps|likeOp, func(r *reader) JobKind { return JobKind(r.enum(valuesOfJobKind)) })
			}
		case "listenerEventType":
			if r.optional(&seen, 11) {
				v.ListenerEventType = readFilter(r, basicOps|likeOp, func(r *reader) JobListenerEventType {
					return JobListenerEventType(r.enum(valuesOfJobListenerEventType))
				})
			}
		case "processDefinitionId":
			if r.optional(&seen, 12) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionKey":
			if r.optional(&seen, 13) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "processInstanceKey":
			if r.optional(&seen, 14) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "retries":
			if r.optional(&seen, 15) {
				v.Retries = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "state":
			if r.optional(&seen, 16) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) JobState { return JobState(r.enum(valuesOfJobState)) })
			}
		case "tenantId":
			if r.optional(&seen, 17) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "type":
			if r.optional(&seen, 18) {
				v.Type = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "worker":
			if r.optional(&seen, 19) {
				v.Worker = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "creationTime":
			if r.optional(&seen, 20) {
				v.CreationTime = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "lastUpdateTime":
			if r.optional(&seen, 21) {
				v.LastUpdateTime = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		default:
			r.unknown(&membersOfJobFilter)
		}
	}
}

var membersOfJobResult = members{names: []string{"denied", "deniedReason", "corrections", "type", "activateElements", "isCompletionConditionFulfilled", "isCancelRemainingInstances"}, required: 0x0, closed: false}

func (v *JobResult) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "denied":
			if r.nullable(&seen, 0, &v.Denied.state) {
				v.Denied = Some(r.bool())
			}
		case "deniedReason":
			if r.nullable(&seen, 1, &v.DeniedReason.state) {
				v.DeniedReason = Some(r.string(nil))
			}
		case "corrections":
			if r.optional(&seen, 2) {
				v.Corrections = new(JobResultCorrections)
				v.Corrections.decode(r)
			}
		case "type":
			if r.optional(&seen, 3) {
				v.Type = Some(r.string(nil))
			}
		case "activateElements":
			if r.optional(&seen, 4) {
				v.ActivateElements = readList(r, nil, readObject[JobResultActivateElement])
			}
		case "isCompletionConditionFulfilled":
			if r.optional(&seen, 5) {
				v.IsCompletionConditionFulfilled = r.bool()
			}
		case "isCancelRemainingInstances":
			if r.optional(&seen, 6) {
				v.IsCancelRemainingInstances = r.bool()
			}
		default:
			r.unknown(&membersOfJobResult)
		}
	}
	if !v.Type.IsSet() {
		v.Type = Some("userTask")
		if seen&0x70 != 0 {
			v.Type = Some("adHocSubProcess")
		}
	}
	switch v.Type.Value() {
	}
	r.variant("type", v.Type.Value(), "userTask", "adHocSubProcess")
}

var membersOfJobResultActivateElement = members{names: []string{"elementId", "variables"}, required: 0x0, closed: false}

func (v *JobResultActivateElement) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elementId":
			if r.optional(&seen, 0) {
				v.ElementID = Some(r.string(nil))
			}
		case "variables":
			if r.optional(&seen, 1) {
				v.Variables = r.rawObject()
			}
		default:
			r.unknown(&membersOfJobResultActivateElement)
		}
	}
}

var membersOfJobResultCorrections = members{names: []string{"assignee", "dueDate", "followUpDate", "candidateUsers", "candidateGroups", "priority"}, required: 0x0, closed: false}

func (v *JobResultCorrections) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "assignee":
			if r.nullable(&seen, 0, &v.Assignee.state) {
				v.Assignee = Some(r.string(nil))
			}
		case "dueDate":
			if r.nullable(&seen, 1, &v.DueDate.state) {
				v.DueDate = Some(r.timeOrEmpty())
			}
		case "followUpDate":
			if r.nullable(&seen, 2, &v.FollowUpDate.state) {
				v.FollowUpDate = Some(r.timeOrEmpty())
			}
		case "candidateUsers":
			if r.optional(&seen, 3) {
				v.CandidateUsers = readList(r, nil, readString)
			}
		case "candidateGroups":
			if r.optional(&seen, 4) {
				v.CandidateGroups = readList(r, nil, readString)
			}
		case "priority":
			if r.nullable(&seen, 5, &v.Priority.state) {
				v.Priority = Some(r.int32(0, 100))
			}
		default:
			r.unknown(&membersOfJobResultCorrections)
		}
	}
}

var membersOfJobSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *JobSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"deadline", "deniedReason", "elementId", "elementInstanceKey", "endTime", "errorCode", "errorMessage", "hasFailedWithRetriesLeft", "isDenied", "jobKey", "kind", "listenerEventType", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "retries", "state", "tenantId", "type", "worker"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(JobFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfJobSearchQuery)
		}
	}
}

var membersOfJobTimeSeriesStatisticsFilter = members{names: []string{"from", "to", "jobType", "resolution"}, required: 0x7, closed: true}

func (v *JobTimeSeriesStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "from":
			if r.required(&seen, 0) {
				v.From = r.time()
			}
		case "to":
			if r.required(&seen, 1) {
				v.To = r.time()
			}
		case "jobType":
			if r.required(&seen, 2) {
				v.JobType = r.string(nil)
			}
		case "resolution":
			if r.optional(&seen, 3) {
				v.Resolution = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfJobTimeSeriesStatisticsFilter)
		}
	}
	r.complete(&membersOfJobTimeSeriesStatisticsFilter, seen)
}

var membersOfJobTimeSeriesStatisticsQuery = members{names: []string{"filter", "page"}, required: 0x1, closed: false}

func (v *JobTimeSeriesStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "page":
			if r.optional(&seen, 1) {
				v.Page = r.page(pageAfter)
			}
		default:
			r.unknown(&membersOfJobTimeSeriesStatisticsQuery)
		}
	}
	r.complete(&membersOfJobTimeSeriesStatisticsQuery, seen)
}

var membersOfJobTypeStatisticsFilter = members{names: []string{"from", "to", "jobType"}, required: 0x3, closed: true}

func (v *JobTypeStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "from":
			if r.required(&seen, 0) {
				v.From = r.time()
			}
		case "to":
			if r.required(&seen, 1) {
				v.To = r.time()
			}
		case "jobType":
			if r.optional(&seen, 2) {
				v.JobType = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfJobTypeStatisticsFilter)
		}
	}
	r.complete(&membersOfJobTypeStatisticsFilter, seen)
}

var membersOfJobTypeStatisticsQuery = members{names: []string{"filter", "page"}, required: 0x0, closed: false}

func (v *JobTypeStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.optional(&seen, 0) {
				v.Filter = new(JobTypeStatisticsFilter)
				v.Filter.decode(r)
			}
		case "page":
			if r.optional(&seen, 1) {
				v.Page = r.page(pageAfter)
			}
		default:
			r.unknown(&membersOfJobTypeStatisticsQuery)
		}
	}
}

var membersOfJobUpdateRequest = members{names: []string{"changeset", "operationReference"}, required: 0x1, closed: true}

func (v *JobUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "changeset":
			if r.required(&seen, 0) {
				v.Changeset.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 1) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfJobUpdateRequest)
		}
	}
	r.complete(&membersOfJobUpdateRequest, seen)
}

var membersOfJobWorkerStatisticsFilter = members{names: []string{"from", "to", "jobType"}, required: 0x7, closed: true}

func (v *JobWorkerStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "from":
			if r.required(&seen, 0) {
				v.From = r.time()
			}
		case "to":
			if r.required(&seen, 1) {
				v.To = r.time()
			}
		case "jobType":
			if r.required(&seen, 2) {
				v.JobType = r.string(nil)
			}
		default:
			r.unknown(&membersOfJobWorkerStatisticsFilter)
		}
	}
	r.complete(&membersOfJobWorkerStatisticsFilter, seen)
}

var membersOfJobWorkerStatisticsQuery = members{names: []string{"filter", "page"}, required: 0x1, closed: false}

func (v *JobWorkerStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "page":
			if r.optional(&seen, 1) {
				v.Page = r.page(pageAfter)
			}
		default:
			r.unknown(&membersOfJobWorkerStatisticsQuery)
		}
	}
	r.complete(&membersOfJobWorkerStatisticsQuery, seen)
}

var membersOfMappingRuleCreateRequest = members{names: []string{"claimName", "claimValue", "name", "mappingRuleId"}, required: 0xf, closed: true}

func (v *MappingRuleCreateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "claimName":
			if r.required(&seen, 0) {
				v.ClaimName = r.string(nil)
			}
		case "claimValue":
			if r.required(&seen, 1) {
				v.ClaimValue = r.string(nil)
			}
		case "name":
			if r.required(&seen, 2) {
				v.Name = r.string(nil)
			}
		case "mappingRuleId":
			if r.required(&seen, 3) {
				v.MappingRuleID = r.string(nil)
			}
		default:
			r.unknown(&membersOfMappingRuleCreateRequest)
		}
	}
	r.complete(&membersOfMappingRuleCreateRequest, seen)
}

var membersOfMappingRuleCreateUpdateRequest = members{names: []string{"claimName", "claimValue", "name"}, required: 0x7, closed: false}

func (v *MappingRuleCreateUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "claimName":
			if r.required(&seen, 0) {
				v.ClaimName = r.string(nil)
			}
		case "claimValue":
			if r.required(&seen, 1) {
				v.ClaimValue = r.string(nil)
			}
		case "name":
			if r.required(&seen, 2) {
				v.Name = r.string(nil)
			}
		default:
			r.unknown(&membersOfMappingRuleCreateUpdateRequest)
		}
	}
	r.complete(&membersOfMappingRuleCreateUpdateRequest, seen)
}

var membersOfMappingRuleFilter = members{names: []string{"claimName", "claimValue", "name", "mappingRuleId"}, required: 0x0, closed: true}

func (v *MappingRuleFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "claimName":
			if r.optional(&seen, 0) {
				v.ClaimName = Some(r.string(nil))
			}
		case "claimValue":
			if r.optional(&seen, 1) {
				v.ClaimValue = Some(r.string(nil))
			}
		case "name":
			if r.optional(&seen, 2) {
				v.Name = Some(r.string(nil))
			}
		case "mappingRuleId":
			if r.optional(&seen, 3) {
				v.MappingRuleID = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfMappingRuleFilter)
		}
	}
}

var membersOfMappingRuleSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *MappingRuleSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"mappingRuleId", "claimName", "claimValue", "name"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(MappingRuleFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfMappingRuleSearchQueryRequest)
		}
	}
}

var membersOfMessageCorrelationRequest = members{names: []string{"name", "correlationKey", "variables", "tenantId"}, required: 0x1, closed: true}

func (v *MessageCorrelationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "correlationKey":
			if r.optional(&seen, 1) {
				v.CorrelationKey = r.string(nil)
			}
		case "variables":
			if r.optional(&seen, 2) {
				v.Variables = r.rawObject()
			}
		case "tenantId":
			if r.optional(&seen, 3) {
				v.TenantID = Some(r.string(&textRule3))
			}
		default:
			r.unknown(&membersOfMessageCorrelationRequest)
		}
	}
	r.complete(&membersOfMessageCorrelationRequest, seen)
}

var membersOfMessagePublicationRequest = members{names: []string{"name", "correlationKey", "timeToLive", "messageId", "variables", "tenantId"}, required: 0x1, closed: true}

func (v *MessagePublicationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "correlationKey":
			if r.optional(&seen, 1) {
				v.CorrelationKey = r.string(nil)
			}
		case "timeToLive":
			if r.optional(&seen, 2) {
				v.TimeToLive = r.integer(math.MinInt64, math.MaxInt64)
			}
		case "messageId":
			if r.optional(&seen, 3) {
				v.MessageID = Some(r.string(nil))
			}
		case "variables":
			if r.optional(&seen, 4) {
				v.Variables = r.rawObject()
			}
		case "tenantId":
			if r.optional(&seen, 5) {
				v.TenantID = Some(r.string(&textRule3))
			}
		default:
			r.unknown(&membersOfMessagePublicationRequest)
		}
	}
	r.complete(&membersOfMessagePublicationRequest, seen)
}

var membersOfMessageSubscriptionFilter = members{names: []string{"messageSubscriptionKey", "processDefinitionKey", "processDefinitionId", "processInstanceKey", "elementId", "elementInstanceKey", "messageSubscriptionState", "lastUpdatedDate", "messageName", "correlationKey", "tenantId"}, required: 0x0, closed: true}

func (v *MessageSubscriptionFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "messageSubscriptionKey":
			if r.optional(&seen, 0) {
				v.MessageSubscriptionKey = readFilter(r, basicOps|notInOp, func(r *reader) MessageSubscriptionKey { return MessageSubscriptionKey(r.key()) })
			}
		case "processDefinitionKey":
			if r.optional(&seen, 1) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "processDefinitionId":
			if r.optional(&seen, 2) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processInstanceKey":
			if r.optional(&seen, 3) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "elementId":
			if r.optional(&seen, 4) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "elementInstanceKey":
			if r.optional(&seen, 5) {
				v.ElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "messageSubscriptionState":
			if r.optional(&seen, 6) {
				v.MessageSubscriptionState = readFilter(r, basicOps|likeOp, func(r *reader) MessageSubscriptionState {
					return MessageSubscriptionState(r.enum(valuesOfMessageSubscriptionState))
				})
			}
		case "lastUpdatedDate":
			if r.optional(&seen, 7) {
				v.LastUpdatedDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "messageName":
			if r.optional(&seen, 8) {
				v.MessageName = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "correlationKey":
			if r.optional(&seen, 9) {
				v.CorrelationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "tenantId":
			if r.optional(&seen, 10) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfMessageSubscriptionFilter)
		}
	}
}

var membersOfMessageSubscriptionSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *MessageSubscriptionSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"messageSubscriptionKey", "processDefinitionId", "processInstanceKey", "elementId", "elementInstanceKey", "messageSubscriptionState", "lastUpdatedDate", "messageName", "correlationKey", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(MessageSubscriptionFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfMessageSubscriptionSearchQuery)
		}
	}
}

var membersOfMigrateProcessInstanceMappingInstruction = members{names: []string{"sourceElementId", "targetElementId"}, required: 0x3, closed: false}

func (v *MigrateProcessInstanceMappingInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "sourceElementId":
			if r.required(&seen, 0) {
				v.SourceElementID = r.string(nil)
			}
		case "targetElementId":
			if r.required(&seen, 1) {
				v.TargetElementID = r.string(nil)
			}
		default:
			r.unknown(&membersOfMigrateProcessInstanceMappingInstruction)
		}
	}
	r.complete(&membersOfMigrateProcessInstanceMappingInstruction, seen)
}

var membersOfModifyProcessInstanceVariableInstruction = members{names: []string{"variables", "scopeId"}, required: 0x1, closed: false}

func (v *ModifyProcessInstanceVariableInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "variables":
			if r.required(&seen, 0) {
				v.Variables = r.rawObject()
			}
		case "scopeId":
			if r.optional(&seen, 1) {
				v.ScopeID = r.string(nil)
			}
		default:
			r.unknown(&membersOfModifyProcessInstanceVariableInstruction)
		}
	}
	r.complete(&membersOfModifyProcessInstanceVariableInstruction, seen)
}

var membersOfProcessDefinitionElementStatisticsQuery = members{names: []string{"filter"}, required: 0x0, closed: true}

func (v *ProcessDefinitionElementStatisticsQuery) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.optional(&seen, 0) {
				v.Filter = new(ProcessDefinitionStatisticsFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfProcessDefinitionElementStatisticsQuery)
		}
	}
}

var membersOfProcessDefinitionFilter = members{names: []string{"name", "isLatestVersion", "resourceName", "version", "versionTag", "processDefinitionId", "tenantId", "processDefinitionKey", "hasStartForm", "state"}, required: 0x0, closed: true}

func (v *ProcessDefinitionFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.optional(&seen, 0) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "isLatestVersion":
			if r.optional(&seen, 1) {
				v.IsLatestVersion = Some(r.bool())
			}
		case "resourceName":
			if r.optional(&seen, 2) {
				v.ResourceName = Some(r.string(nil))
			}
		case "version":
			if r.optional(&seen, 3) {
				v.Version = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "versionTag":
			if r.optional(&seen, 4) {
				v.VersionTag = Some(r.string(nil))
			}
		case "processDefinitionId":
			if r.optional(&seen, 5) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "tenantId":
			if r.optional(&seen, 6) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "processDefinitionKey":
			if r.optional(&seen, 7) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "hasStartForm":
			if r.optional(&seen, 8) {
				v.HasStartForm = Some(r.bool())
			}
		case "state":
			if r.optional(&seen, 9) {
				v.State = Some(ProcessDefinitionState(r.enum(valuesOfProcessDefinitionState)))
			}
		default:
			r.unknown(&membersOfProcessDefinitionFilter)
		}
	}
}

var membersOfProcessDefinitionInstanceStatisticsQuery = members{names: []string{"page", "sort"}, required: 0x0, closed: false}

func (v *ProcessDefinitionInstanceStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"processDefinitionId", "activeInstancesWithIncidentCount", "activeInstancesWithoutIncidentCount"})
			}
		default:
			r.unknown(&membersOfProcessDefinitionInstanceStatisticsQuery)
		}
	}
}

var membersOfProcessDefinitionInstanceVersionStatisticsFilter = members{names: []string{"processDefinitionId", "tenantId"}, required: 0x1, closed: true}

func (v *ProcessDefinitionInstanceVersionStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "processDefinitionId":
			if r.required(&seen, 0) {
				v.ProcessDefinitionID = r.string(&textRule4)
			}
		case "tenantId":
			if r.optional(&seen, 1) {
				v.TenantID = Some(r.string(&textRule3))
			}
		default:
			r.unknown(&membersOfProcessDefinitionInstanceVersionStatisticsFilter)
		}
	}
	r.complete(&membersOfProcessDefinitionInstanceVersionStatisticsFilter, seen)
}

var membersOfProcessDefinitionInstanceVersionStatisticsQuery = members{names: []string{"page", "sort", "filter"}, required: 0x4, closed: false}

func (v *ProcessDefinitionInstanceVersionStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"processDefinitionId", "processDefinitionKey", "processDefinitionName", "processDefinitionVersion", "activeInstancesWithIncidentCount", "activeInstancesWithoutIncidentCount"})
			}
		case "filter":
			if r.required(&seen, 2) {
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfProcessDefinitionInstanceVersionStatisticsQuery)
		}
	}
	r.complete(&membersOfProcessDefinitionInstanceVersionStatisticsQuery, seen)
}

var membersOfProcessDefinitionMessageSubscriptionStatisticsQuery = members{names: []string{"page", "filter"}, required: 0x0, closed: false}

func (v *ProcessDefinitionMessageSubscriptionStatisticsQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageAfter)
			}
		case "filter":
			if r.optional(&seen, 1) {
				v.Filter = new(MessageSubscriptionFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfProcessDefinitionMessageSubscriptionStatisticsQuery)
		}
	}
}

var membersOfProcessDefinitionSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *ProcessDefinitionSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"processDefinitionKey", "name", "resourceName", "version", "versionTag", "processDefinitionId", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(ProcessDefinitionFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfProcessDefinitionSearchQuery)
		}
	}
}

var membersOfProcessDefinitionStatisticsFilter = members{names: []string{"startDate", "endDate", "state", "hasIncident", "tenantId", "variables", "processInstanceKey", "parentProcessInstanceKey", "parentElementInstanceKey", "batchOperationId", "batchOperationKey", "errorMessage", "hasRetriesLeft", "elementInstanceState", "elementId", "hasElementInstanceIncident", "incidentErrorHashCode", "tags", "businessId", "$or"}, required: 0x0, closed: true}

func (v *ProcessDefinitionStatisticsFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "startDate":
			if r.optional(&seen, 0) {
				v.StartDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "endDate":
			if r.optional(&seen, 1) {
				v.EndDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "state":
			if r.optional(&seen, 2) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) ProcessInstanceState {
					return ProcessInstanceState(r.enum(valuesOfProcessInstanceState))
				})
			}
		case "hasIncident":
			if r.optional(&seen, 3) {
				v.HasIncident = Some(r.bool())
			}
		case "tenantId":
			if r.optional(&seen, 4) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "variables":
			if r.optional(&seen, 5) {
				v.Variables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "processInstanceKey":
			if r.optional(&seen, 6) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentProcessInstanceKey":
			if r.optional(&seen, 7) {
				v.ParentProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentElementInstanceKey":
			if r.optional(&seen, 8) {
				v.ParentElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "batchOperationId":
			if r.optional(&seen, 9) {
				v.BatchOperationID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "batchOperationKey":
			if r.optional(&seen, 10) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 11) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasRetriesLeft":
			if r.optional(&seen, 12) {
				v.HasRetriesLeft = Some(r.bool())
			}
		case "elementInstanceState":
			if r.optional(&seen, 13) {
				v.ElementInstanceState = readFilter(r, basicOps|likeOp, func(r *reader) ElementInstanceState {
					return ElementInstanceState(r.enum(valuesOfElementInstanceState))
				})
			}
		case "elementId":
			if r.optional(&seen, 14) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasElementInstanceIncident":
			if r.optional(&seen, 15) {
				v.HasElementInstanceIncident = Some(r.bool())
			}
		case "incidentErrorHashCode":
			if r.optional(&seen, 16) {
				v.IncidentErrorHashCode = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "tags":
			if r.optional(&seen, 17) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		case "businessId":
			if r.optional(&seen, 18) {
				v.BusinessID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "$or":
			if r.optional(&seen, 19) {
				v.Or = readList(r, nil, readObject[BaseProcessInstanceFilterFields])
			}
		default:
			r.unknown(&membersOfProcessDefinitionStatisticsFilter)
		}
	}
	unique(r, v.Tags, "tags")
}

var membersOfProcessInstanceCancellationBatchOperationRequest = members{names: []string{"filter", "operationReference"}, required: 0x1, closed: true}

func (v *ProcessInstanceCancellationBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 1) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceCancellationBatchOperationRequest)
		}
	}
	r.complete(&membersOfProcessInstanceCancellationBatchOperationRequest, seen)
}

var membersOfProcessInstanceCreationInstruction = members{names: []string{"processDefinitionKey", "processDefinitionVersion", "variables", "startInstructions", "runtimeInstructions", "tenantId", "operationReference", "awaitCompletion", "requestTimeout", "fetchVariables", "tags", "businessId", "processDefinitionId"}, required: 0x0, closed: true}

func (v *ProcessInstanceCreationInstruction) decode(r *reader) {
	v.ProcessDefinitionVersion = -1
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "processDefinitionKey":
			if r.optional(&seen, 0) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "processDefinitionVersion":
			if r.optional(&seen, 1) {
				v.ProcessDefinitionVersion = r.int32(math.MinInt32, math.MaxInt32)
			}
		case "variables":
			if r.optional(&seen, 2) {
				v.Variables = r.rawObject()
			}
		case "startInstructions":
			if r.optional(&seen, 3) {
				v.StartInstructions = readList(r, nil, readObject[ProcessInstanceCreationStartInstruction])
			}
		case "runtimeInstructions":
			if r.optional(&seen, 4) {
				v.RuntimeInstructions = readList(r, nil, readObject[ProcessInstanceCreationRuntimeInstruction])
			}
		case "tenantId":
			if r.optional(&seen, 5) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "operationReference":
			if r.optional(&seen, 6) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		case "awaitCompletion":
			if r.optional(&seen, 7) {
				v.AwaitCompletion = r.bool()
			}
		case "requestTimeout":
			if r.optional(&seen, 8) {
				v.RequestTimeout = r.integer(math.MinInt64, math.MaxInt64)
			}
		case "fetchVariables":
			if r.optional(&seen, 9) {
				v.FetchVariables = readList(r, nil, readString)
			}
		case "tags":
			if r.optional(&seen, 10) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		case "businessId":
			if r.optional(&seen, 11) {
				v.BusinessID = Some(r.string(&textRule6))
			}
		case "processDefinitionId":
			if r.optional(&seen, 12) {
				v.ProcessDefinitionID = Some(r.string(&textRule4))
			}
		default:
			r.unknown(&membersOfProcessInstanceCreationInstruction)
		}
	}
	r.oneOf(&membersOfProcessInstanceCreationInstruction, seen, 0x1001)
	unique(r, v.Tags, "tags")
}

var membersOfProcessInstanceCreationRuntimeInstruction = members{names: []string{"type", "afterElementId"}, required: 0x0, closed: false}

func (v *ProcessInstanceCreationRuntimeInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "type":
			if r.optional(&seen, 0) {
				v.Type = Some(r.string(nil))
			}
		case "afterElementId":
			if r.optional(&seen, 1) {
				v.AfterElementID = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfProcessInstanceCreationRuntimeInstruction)
		}
	}
	if !v.Type.IsSet() {
		v.Type = Some("TERMINATE_PROCESS_INSTANCE")
	}
	switch v.Type.Value() {
	case "TERMINATE_PROCESS_INSTANCE":
		r.complete(&members{names: membersOfProcessInstanceCreationRuntimeInstruction.names, required: 0x2}, seen)
	}
	r.variant("type", v.Type.Value(), "TERMINATE_PROCESS_INSTANCE")
}

var membersOfProcessInstanceCreationStartInstruction = members{names: []string{"elementId"}, required: 0x1, closed: false}

func (v *ProcessInstanceCreationStartInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elementId":
			if r.required(&seen, 0) {
				v.ElementID = r.string(nil)
			}
		default:
			r.unknown(&membersOfProcessInstanceCreationStartInstruction)
		}
	}
	r.complete(&membersOfProcessInstanceCreationStartInstruction, seen)
}

var membersOfProcessInstanceDeletionBatchOperationRequest = members{names: []string{"filter", "operationReference"}, required: 0x1, closed: true}

func (v *ProcessInstanceDeletionBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 1) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceDeletionBatchOperationRequest)
		}
	}
	r.complete(&membersOfProcessInstanceDeletionBatchOperationRequest, seen)
}

var membersOfProcessInstanceFilter = members{names: []string{"startDate", "endDate", "state", "hasIncident", "tenantId", "variables", "processInstanceKey", "parentProcessInstanceKey", "parentElementInstanceKey", "batchOperationId", "batchOperationKey", "errorMessage", "hasRetriesLeft", "elementInstanceState", "elementId", "hasElementInstanceIncident", "incidentErrorHashCode", "tags", "businessId", "processDefinitionId", "processDefinitionName", "processDefinitionVersion", "processDefinitionVersionTag", "processDefinitionKey", "$or"}, required: 0x0, closed: true}

func (v *ProcessInstanceFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "startDate":
			if r.optional(&seen, 0) {
				v.StartDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "endDate":
			if r.optional(&seen, 1) {
				v.EndDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "state":
			if r.optional(&seen, 2) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) ProcessInstanceState {
					return ProcessInstanceState(r.enum(valuesOfProcessInstanceState))
				})
			}
		case "hasIncident":
			if r.optional(&seen, 3) {
				v.HasIncident = Some(r.bool())
			}
		case "tenantId":
			if r.optional(&seen, 4) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "variables":
			if r.optional(&seen, 5) {
				v.Variables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "processInstanceKey":
			if r.optional(&seen, 6) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentProcessInstanceKey":
			if r.optional(&seen, 7) {
				v.ParentProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentElementInstanceKey":
			if r.optional(&seen, 8) {
				v.ParentElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "batchOperationId":
			if r.optional(&seen, 9) {
				v.BatchOperationID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "batchOperationKey":
			if r.optional(&seen, 10) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 11) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasRetriesLeft":
			if r.optional(&seen, 12) {
				v.HasRetriesLeft = Some(r.bool())
			}
		case "elementInstanceState":
			if r.optional(&seen, 13) {
				v.ElementInstanceState = readFilter(r, basicOps|likeOp, func(r *reader) ElementInstanceState {
					return ElementInstanceState(r.enum(valuesOfElementInstanceState))
				})
			}
		case "elementId":
			if r.optional(&seen, 14) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasElementInstanceIncident":
			if r.optional(&seen, 15) {
				v.HasElementInstanceIncident = Some(r.bool())
			}
		case "incidentErrorHashCode":
			if r.optional(&seen, 16) {
				v.IncidentErrorHashCode = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "tags":
			if r.optional(&seen, 17) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		case "businessId":
			if r.optional(&seen, 18) {
				v.BusinessID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionId":
			if r.optional(&seen, 19) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionName":
			if r.optional(&seen, 20) {
				v.ProcessDefinitionName = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionVersion":
			if r.optional(&seen, 21) {
				v.ProcessDefinitionVersion = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "processDefinitionVersionTag":
			if r.optional(&seen, 22) {
				v.ProcessDefinitionVersionTag = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionKey":
			if r.optional(&seen, 23) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		case "$or":
			if r.optional(&seen, 24) {
				v.Or = readList(r, nil, readObject[ProcessInstanceFilterFields])
			}
		default:
			r.unknown(&membersOfProcessInstanceFilter)
		}
	}
	unique(r, v.Tags, "tags")
}

var membersOfProcessInstanceFilterFields = members{names: []string{"startDate", "endDate", "state", "hasIncident", "tenantId", "variables", "processInstanceKey", "parentProcessInstanceKey", "parentElementInstanceKey", "batchOperationId", "batchOperationKey", "errorMessage", "hasRetriesLeft", "elementInstanceState", "elementId", "hasElementInstanceIncident", "incidentErrorHashCode", "tags", "businessId", "processDefinitionId", "processDefinitionName", "processDefinitionVersion", "processDefinitionVersionTag", "processDefinitionKey"}, required: 0x0, closed: true}

func (v *ProcessInstanceFilterFields) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "startDate":
			if r.optional(&seen, 0) {
				v.StartDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "endDate":
			if r.optional(&seen, 1) {
				v.EndDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "state":
			if r.optional(&seen, 2) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) ProcessInstanceState {
					return ProcessInstanceState(r.enum(valuesOfProcessInstanceState))
				})
			}
		case "hasIncident":
			if r.optional(&seen, 3) {
				v.HasIncident = Some(r.bool())
			}
		case "tenantId":
			if r.optional(&seen, 4) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "variables":
			if r.optional(&seen, 5) {
				v.Variables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "processInstanceKey":
			if r.optional(&seen, 6) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentProcessInstanceKey":
			if r.optional(&seen, 7) {
				v.ParentProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		case "parentElementInstanceKey":
			if r.optional(&seen, 8) {
				v.ParentElementInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ElementInstanceKey { return ElementInstanceKey(r.key()) })
			}
		case "batchOperationId":
			if r.optional(&seen, 9) {
				v.BatchOperationID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "batchOperationKey":
			if r.optional(&seen, 10) {
				v.BatchOperationKey = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "errorMessage":
			if r.optional(&seen, 11) {
				v.ErrorMessage = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasRetriesLeft":
			if r.optional(&seen, 12) {
				v.HasRetriesLeft = Some(r.bool())
			}
		case "elementInstanceState":
			if r.optional(&seen, 13) {
				v.ElementInstanceState = readFilter(r, basicOps|likeOp, func(r *reader) ElementInstanceState {
					return ElementInstanceState(r.enum(valuesOfElementInstanceState))
				})
			}
		case "elementId":
			if r.optional(&seen, 14) {
				v.ElementID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "hasElementInstanceIncident":
			if r.optional(&seen, 15) {
				v.HasElementInstanceIncident = Some(r.bool())
			}
		case "incidentErrorHashCode":
			if r.optional(&seen, 16) {
				v.IncidentErrorHashCode = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "tags":
			if r.optional(&seen, 17) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		case "businessId":
			if r.optional(&seen, 18) {
				v.BusinessID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionId":
			if r.optional(&seen, 19) {
				v.ProcessDefinitionID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionName":
			if r.optional(&seen, 20) {
				v.ProcessDefinitionName = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionVersion":
			if r.optional(&seen, 21) {
				v.ProcessDefinitionVersion = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "processDefinitionVersionTag":
			if r.optional(&seen, 22) {
				v.ProcessDefinitionVersionTag = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionKey":
			if r.optional(&seen, 23) {
				v.ProcessDefinitionKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessDefinitionKey { return ProcessDefinitionKey(r.key()) })
			}
		default:
			r.unknown(&membersOfProcessInstanceFilterFields)
		}
	}
	unique(r, v.Tags, "tags")
}

var membersOfProcessInstanceIncidentResolutionBatchOperationRequest = members{names: []string{"filter", "operationReference"}, required: 0x1, closed: true}

func (v *ProcessInstanceIncidentResolutionBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 1) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceIncidentResolutionBatchOperationRequest)
		}
	}
	r.complete(&membersOfProcessInstanceIncidentResolutionBatchOperationRequest, seen)
}

var membersOfProcessInstanceMigrationBatchOperationPlan = members{names: []string{"targetProcessDefinitionKey", "mappingInstructions"}, required: 0x3, closed: false}

func (v *ProcessInstanceMigrationBatchOperationPlan) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "targetProcessDefinitionKey":
			if r.required(&seen, 0) {
				v.TargetProcessDefinitionKey = ProcessDefinitionKey(r.key())
			}
		case "mappingInstructions":
			if r.required(&seen, 1) {
				v.MappingInstructions = readList(r, nil, readObject[MigrateProcessInstanceMappingInstruction])
			}
		default:
			r.unknown(&membersOfProcessInstanceMigrationBatchOperationPlan)
		}
	}
	r.complete(&membersOfProcessInstanceMigrationBatchOperationPlan, seen)
}

var membersOfProcessInstanceMigrationBatchOperationRequest = members{names: []string{"filter", "migrationPlan", "operationReference"}, required: 0x3, closed: true}

func (v *ProcessInstanceMigrationBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "migrationPlan":
			if r.required(&seen, 1) {
				v.MigrationPlan.decode(r)
			}
		case "operationReference":
			if r.optional(&seen, 2) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceMigrationBatchOperationRequest)
		}
	}
	r.complete(&membersOfProcessInstanceMigrationBatchOperationRequest, seen)
}

var membersOfProcessInstanceMigrationInstruction = members{names: []string{"targetProcessDefinitionKey", "mappingInstructions", "operationReference"}, required: 0x3, closed: true}

func (v *ProcessInstanceMigrationInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "targetProcessDefinitionKey":
			if r.required(&seen, 0) {
				v.TargetProcessDefinitionKey = ProcessDefinitionKey(r.key())
			}
		case "mappingInstructions":
			if r.required(&seen, 1) {
				v.MappingInstructions = readList(r, nil, readObject[MigrateProcessInstanceMappingInstruction])
			}
		case "operationReference":
			if r.optional(&seen, 2) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceMigrationInstruction)
		}
	}
	r.complete(&membersOfProcessInstanceMigrationInstruction, seen)
}

var membersOfProcessInstanceModificationActivateInstruction = members{names: []string{"elementId", "variableInstructions", "ancestorElementInstanceKey"}, required: 0x1, closed: false}

func (v *ProcessInstanceModificationActivateInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elementId":
			if r.required(&seen, 0) {
				v.ElementID = r.string(nil)
			}
		case "variableInstructions":
			if r.optional(&seen, 1) {
				v.VariableInstructions = readList(r, nil, readObject[ModifyProcessInstanceVariableInstruction])
			}
		case "ancestorElementInstanceKey":
			if r.optional(&seen, 2) {
				v.AncestorElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationActivateInstruction)
		}
	}
	r.complete(&membersOfProcessInstanceModificationActivateInstruction, seen)
}

var membersOfProcessInstanceModificationBatchOperationRequest = members{names: []string{"filter", "moveInstructions", "operationReference"}, required: 0x3, closed: true}

func (v *ProcessInstanceModificationBatchOperationRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "filter":
			if r.required(&seen, 0) {
				v.Filter.decode(r)
			}
		case "moveInstructions":
			if r.required(&seen, 1) {
				v.MoveInstructions = readList(r, nil, readObject[ProcessInstanceModificationMoveBatchOperationInstruction])
			}
		case "operationReference":
			if r.optional(&seen, 2) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationBatchOperationRequest)
		}
	}
	r.complete(&membersOfProcessInstanceModificationBatchOperationRequest, seen)
}

var membersOfProcessInstanceModificationInstruction = members{names: []string{"operationReference", "activateInstructions", "moveInstructions", "terminateInstructions"}, required: 0x0, closed: true}

func (v *ProcessInstanceModificationInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "operationReference":
			if r.optional(&seen, 0) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		case "activateInstructions":
			if r.optional(&seen, 1) {
				v.ActivateInstructions = readList(r, nil, readObject[ProcessInstanceModificationActivateInstruction])
			}
		case "moveInstructions":
			if r.optional(&seen, 2) {
				v.MoveInstructions = readList(r, nil, readObject[ProcessInstanceModificationMoveInstruction])
			}
		case "terminateInstructions":
			if r.optional(&seen, 3) {
				v.TerminateInstructions = readList(r, nil, readObject[ProcessInstanceModificationTerminateInstruction])
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationInstruction)
		}
	}
}

var membersOfProcessInstanceModificationMoveBatchOperationInstruction = members{names: []string{"sourceElementId", "targetElementId"}, required: 0x3, closed: false}

func (v *ProcessInstanceModificationMoveBatchOperationInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "sourceElementId":
			if r.required(&seen, 0) {
				v.SourceElementID = r.string(nil)
			}
		case "targetElementId":
			if r.required(&seen, 1) {
				v.TargetElementID = r.string(nil)
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationMoveBatchOperationInstruction)
		}
	}
	r.complete(&membersOfProcessInstanceModificationMoveBatchOperationInstruction, seen)
}

var membersOfProcessInstanceModificationMoveInstruction = members{names: []string{"sourceElementInstruction", "targetElementId", "ancestorScopeInstruction", "variableInstructions"}, required: 0x3, closed: false}

func (v *ProcessInstanceModificationMoveInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "sourceElementInstruction":
			if r.required(&seen, 0) {
				v.SourceElementInstruction.decode(r)
			}
		case "targetElementId":
			if r.required(&seen, 1) {
				v.TargetElementID = r.string(nil)
			}
		case "ancestorScopeInstruction":
			if r.optional(&seen, 2) {
				v.AncestorScopeInstruction = new(AncestorScopeInstruction)
				v.AncestorScopeInstruction.decode(r)
			}
		case "variableInstructions":
			if r.optional(&seen, 3) {
				v.VariableInstructions = readList(r, nil, readObject[ModifyProcessInstanceVariableInstruction])
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationMoveInstruction)
		}
	}
	r.complete(&membersOfProcessInstanceModificationMoveInstruction, seen)
}

var membersOfProcessInstanceModificationTerminateInstruction = members{names: []string{"elementId", "elementInstanceKey"}, required: 0x0, closed: false}

func (v *ProcessInstanceModificationTerminateInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "elementId":
			if r.optional(&seen, 0) {
				v.ElementID = Some(r.string(nil))
			}
		case "elementInstanceKey":
			if r.optional(&seen, 1) {
				v.ElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		default:
			r.unknown(&membersOfProcessInstanceModificationTerminateInstruction)
		}
	}
	r.oneOf(&membersOfProcessInstanceModificationTerminateInstruction, seen, 0x3)
}

var membersOfProcessInstanceSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *ProcessInstanceSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"processInstanceKey", "processDefinitionId", "processDefinitionName", "processDefinitionVersion", "processDefinitionVersionTag", "processDefinitionKey", "parentProcessInstanceKey", "parentElementInstanceKey", "startDate", "endDate", "state", "hasIncident", "tenantId", "businessId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(ProcessInstanceFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfProcessInstanceSearchQuery)
		}
	}
}

var membersOfRoleClientSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: false}

func (v *RoleClientSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"clientId"})
			}
		default:
			r.unknown(&membersOfRoleClientSearchQueryRequest)
		}
	}
}

var membersOfRoleCreateRequest = members{names: []string{"roleId", "name", "description"}, required: 0x3, closed: true}

func (v *RoleCreateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "roleId":
			if r.required(&seen, 0) {
				v.RoleID = r.string(nil)
			}
		case "name":
			if r.required(&seen, 1) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 2) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfRoleCreateRequest)
		}
	}
	r.complete(&membersOfRoleCreateRequest, seen)
}

var membersOfRoleFilter = members{names: []string{"roleId", "name"}, required: 0x0, closed: true}

func (v *RoleFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "roleId":
			if r.optional(&seen, 0) {
				v.RoleID = Some(r.string(nil))
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfRoleFilter)
		}
	}
}

var membersOfRoleGroupSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: false}

func (v *RoleGroupSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"groupId"})
			}
		default:
			r.unknown(&membersOfRoleGroupSearchQueryRequest)
		}
	}
}

var membersOfRoleSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *RoleSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"name", "roleId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(RoleFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfRoleSearchQueryRequest)
		}
	}
}

var membersOfRoleUpdateRequest = members{names: []string{"name", "description"}, required: 0x1, closed: false}

func (v *RoleUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 1) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfRoleUpdateRequest)
		}
	}
	r.complete(&membersOfRoleUpdateRequest, seen)
}

var membersOfRoleUserSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: false}

func (v *RoleUserSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"username"})
			}
		default:
			r.unknown(&membersOfRoleUserSearchQueryRequest)
		}
	}
}

var membersOfSetVariableRequest = members{names: []string{"variables", "local", "operationReference"}, required: 0x1, closed: true}

func (v *SetVariableRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "variables":
			if r.required(&seen, 0) {
				v.Variables = r.rawObject()
			}
		case "local":
			if r.optional(&seen, 1) {
				v.Local = r.bool()
			}
		case "operationReference":
			if r.optional(&seen, 2) {
				v.OperationReference = Some(r.integer(1, math.MaxInt64))
			}
		default:
			r.unknown(&membersOfSetVariableRequest)
		}
	}
	r.complete(&membersOfSetVariableRequest, seen)
}

var membersOfSignalBroadcastRequest = members{names: []string{"signalName", "variables", "tenantId"}, required: 0x1, closed: true}

func (v *SignalBroadcastRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "signalName":
			if r.required(&seen, 0) {
				v.SignalName = r.string(nil)
			}
		case "variables":
			if r.optional(&seen, 1) {
				v.Variables = r.rawObject()
			}
		case "tenantId":
			if r.optional(&seen, 2) {
				v.TenantID = Some(r.string(&textRule3))
			}
		default:
			r.unknown(&membersOfSignalBroadcastRequest)
		}
	}
	r.complete(&membersOfSignalBroadcastRequest, seen)
}

var membersOfSourceElementInstruction = members{names: []string{"sourceType", "sourceElementId", "sourceElementInstanceKey"}, required: 0x0, closed: false}

func (v *SourceElementInstruction) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "sourceType":
			if r.optional(&seen, 0) {
				v.SourceType = Some(r.string(nil))
			}
		case "sourceElementId":
			if r.optional(&seen, 1) {
				v.SourceElementID = Some(r.string(nil))
			}
		case "sourceElementInstanceKey":
			if r.optional(&seen, 2) {
				v.SourceElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		default:
			r.unknown(&membersOfSourceElementInstruction)
		}
	}
	if !v.SourceType.IsSet() {
		r.violateAt("sourceType", "is required")
		return
	}
	switch v.SourceType.Value() {
	case "byId":
		r.complete(&members{names: membersOfSourceElementInstruction.names, required: 0x2}, seen)
	case "byKey":
		r.complete(&members{names: membersOfSourceElementInstruction.names, required: 0x4}, seen)
	}
	r.variant("sourceType", v.SourceType.Value(), "byId", "byKey")
}

var membersOfTenantClientSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: true}

func (v *TenantClientSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"clientId"})
			}
		default:
			r.unknown(&membersOfTenantClientSearchQueryRequest)
		}
	}
}

var membersOfTenantCreateRequest = members{names: []string{"tenantId", "name", "description"}, required: 0x3, closed: true}

func (v *TenantCreateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "tenantId":
			if r.required(&seen, 0) {
				v.TenantID = r.string(&textRule7)
			}
		case "name":
			if r.required(&seen, 1) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 2) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfTenantCreateRequest)
		}
	}
	r.complete(&membersOfTenantCreateRequest, seen)
}

var membersOfTenantFilter = members{names: []string{"tenantId", "name"}, required: 0x0, closed: true}

func (v *TenantFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "tenantId":
			if r.optional(&seen, 0) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfTenantFilter)
		}
	}
}

var membersOfTenantGroupSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: true}

func (v *TenantGroupSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"groupId"})
			}
		default:
			r.unknown(&membersOfTenantGroupSearchQueryRequest)
		}
	}
}

var membersOfTenantSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *TenantSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"key", "name", "tenantId"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(TenantFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfTenantSearchQueryRequest)
		}
	}
}

var membersOfTenantUpdateRequest = members{names: []string{"name", "description"}, required: 0x1, closed: true}

func (v *TenantUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "description":
			if r.optional(&seen, 1) {
				v.Description = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfTenantUpdateRequest)
		}
	}
	r.complete(&membersOfTenantUpdateRequest, seen)
}

var membersOfTenantUserSearchQueryRequest = members{names: []string{"page", "sort"}, required: 0x0, closed: true}

func (v *TenantUserSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"username"})
			}
		default:
			r.unknown(&membersOfTenantUserSearchQueryRequest)
		}
	}
}

var membersOfUpdateClusterVariableRequest = members{names: []string{"value"}, required: 0x1, closed: false}

func (v *UpdateClusterVariableRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "value":
			if r.required(&seen, 0) {
				v.Value = r.raw()
			}
		default:
			r.unknown(&membersOfUpdateClusterVariableRequest)
		}
	}
	r.complete(&membersOfUpdateClusterVariableRequest, seen)
}

var membersOfUpdateGlobalTaskListenerRequest = members{names: []string{"type", "retries", "afterNonGlobal", "priority", "eventTypes"}, required: 0x11, closed: false}

func (v *UpdateGlobalTaskListenerRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "type":
			if r.required(&seen, 0) {
				v.Type = r.string(nil)
			}
		case "retries":
			if r.optional(&seen, 1) {
				v.Retries = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "afterNonGlobal":
			if r.optional(&seen, 2) {
				v.AfterNonGlobal = Some(r.bool())
			}
		case "priority":
			if r.optional(&seen, 3) {
				v.Priority = Some(r.int32(math.MinInt32, math.MaxInt32))
			}
		case "eventTypes":
			if r.required(&seen, 4) {
				v.EventTypes = readList(r, nil, func(r *reader) GlobalTaskListenerEventType {
					return GlobalTaskListenerEventType(r.enum(valuesOfGlobalTaskListenerEventType))
				})
			}
		default:
			r.unknown(&membersOfUpdateGlobalTaskListenerRequest)
		}
	}
	r.complete(&membersOfUpdateGlobalTaskListenerRequest, seen)
}

var membersOfUserFilter = members{names: []string{"username", "name", "email"}, required: 0x0, closed: true}

func (v *UserFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "username":
			if r.optional(&seen, 0) {
				v.Username = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "email":
			if r.optional(&seen, 2) {
				v.Email = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfUserFilter)
		}
	}
}

var membersOfUserRequest = members{names: []string{"password", "username", "name", "email"}, required: 0x3, closed: true}

func (v *UserRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "password":
			if r.required(&seen, 0) {
				v.Password = r.string(nil)
			}
		case "username":
			if r.required(&seen, 1) {
				v.Username = r.string(nil)
			}
		case "name":
			if r.optional(&seen, 2) {
				v.Name = Some(r.string(nil))
			}
		case "email":
			if r.optional(&seen, 3) {
				v.Email = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfUserRequest)
		}
	}
	r.complete(&membersOfUserRequest, seen)
}

var membersOfUserSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *UserSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"username", "name", "email"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(UserFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfUserSearchQueryRequest)
		}
	}
}

var membersOfUserTaskAssignmentRequest = members{names: []string{"assignee", "allowOverride", "action"}, required: 0x0, closed: true}

func (v *UserTaskAssignmentRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "assignee":
			if r.optional(&seen, 0) {
				v.Assignee = Some(r.string(nil))
			}
		case "allowOverride":
			if r.nullable(&seen, 1, &v.AllowOverride.state) {
				v.AllowOverride = Some(r.bool())
			}
		case "action":
			if r.nullable(&seen, 2, &v.Action.state) {
				v.Action = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfUserTaskAssignmentRequest)
		}
	}
}

var membersOfUserTaskAuditLogFilter = members{names: []string{"operationType", "result", "timestamp", "actorType", "actorId"}, required: 0x0, closed: true}

func (v *UserTaskAuditLogFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "operationType":
			if r.optional(&seen, 0) {
				v.OperationType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogOperationType {
					return AuditLogOperationType(r.enum(valuesOfAuditLogOperationType))
				})
			}
		case "result":
			if r.optional(&seen, 1) {
				v.Result = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogResultEnum { return AuditLogResultEnum(r.enum(valuesOfAuditLogResultEnum)) })
			}
		case "timestamp":
			if r.optional(&seen, 2) {
				v.Timestamp = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "actorType":
			if r.optional(&seen, 3) {
				v.ActorType = readFilter(r, basicOps|likeOp, func(r *reader) AuditLogActorType { return AuditLogActorType(r.enum(valuesOfAuditLogActorType)) })
			}
		case "actorId":
			if r.optional(&seen, 4) {
				v.ActorID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfUserTaskAuditLogFilter)
		}
	}
}

var membersOfUserTaskAuditLogSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *UserTaskAuditLogSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"actorId", "actorType", "auditLogKey", "batchOperationKey", "batchOperationType", "category", "decisionDefinitionId", "decisionDefinitionKey", "decisionEvaluationKey", "decisionRequirementsId", "decisionRequirementsKey", "elementInstanceKey", "entityKey", "entityType", "jobKey", "operationType", "processDefinitionId", "processDefinitionKey", "processInstanceKey", "result", "tenantId", "timestamp", "userTaskKey"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(UserTaskAuditLogFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfUserTaskAuditLogSearchQueryRequest)
		}
	}
}

var membersOfUserTaskCompletionRequest = members{names: []string{"variables", "action"}, required: 0x0, closed: true}

func (v *UserTaskCompletionRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "variables":
			if r.optional(&seen, 0) {
				v.Variables = r.rawObject()
			}
		case "action":
			if r.nullable(&seen, 1, &v.Action.state) {
				v.Action = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfUserTaskCompletionRequest)
		}
	}
}

var membersOfUserTaskEffectiveVariableSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *UserTaskEffectiveVariableSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"value", "name", "tenantId", "variableKey", "scopeKey", "processInstanceKey"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(UserTaskVariableFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfUserTaskEffectiveVariableSearchQueryRequest)
		}
	}
}

var membersOfUserTaskFilter = members{names: []string{"state", "assignee", "priority", "elementId", "name", "candidateGroup", "candidateUser", "tenantId", "processDefinitionId", "creationDate", "completionDate", "followUpDate", "dueDate", "processInstanceVariables", "localVariables", "userTaskKey", "processDefinitionKey", "processInstanceKey", "elementInstanceKey", "tags"}, required: 0x0, closed: true}

func (v *UserTaskFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "state":
			if r.optional(&seen, 0) {
				v.State = readFilter(r, basicOps|likeOp, func(r *reader) UserTaskState { return UserTaskState(r.enum(valuesOfUserTaskState)) })
			}
		case "assignee":
			if r.optional(&seen, 1) {
				v.Assignee = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "priority":
			if r.optional(&seen, 2) {
				v.Priority = readFilter(r, basicOps|ordinalOps, func(r *reader) int32 { return r.int32(math.MinInt32, math.MaxInt32) })
			}
		case "elementId":
			if r.optional(&seen, 3) {
				v.ElementID = Some(r.string(nil))
			}
		case "name":
			if r.optional(&seen, 4) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "candidateGroup":
			if r.optional(&seen, 5) {
				v.CandidateGroup = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "candidateUser":
			if r.optional(&seen, 6) {
				v.CandidateUser = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "tenantId":
			if r.optional(&seen, 7) {
				v.TenantID = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "processDefinitionId":
			if r.optional(&seen, 8) {
				v.ProcessDefinitionID = Some(r.string(&textRule4))
			}
		case "creationDate":
			if r.optional(&seen, 9) {
				v.CreationDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "completionDate":
			if r.optional(&seen, 10) {
				v.CompletionDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "followUpDate":
			if r.optional(&seen, 11) {
				v.FollowUpDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "dueDate":
			if r.optional(&seen, 12) {
				v.DueDate = readFilter(r, basicOps|ordinalOps, func(r *reader) time.Time { return r.time() })
			}
		case "processInstanceVariables":
			if r.optional(&seen, 13) {
				v.ProcessInstanceVariables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "localVariables":
			if r.optional(&seen, 14) {
				v.LocalVariables = readList(r, nil, readObject[VariableValueFilterProperty])
			}
		case "userTaskKey":
			if r.optional(&seen, 15) {
				v.UserTaskKey = Some(UserTaskKey(r.key()))
			}
		case "processDefinitionKey":
			if r.optional(&seen, 16) {
				v.ProcessDefinitionKey = Some(ProcessDefinitionKey(r.key()))
			}
		case "processInstanceKey":
			if r.optional(&seen, 17) {
				v.ProcessInstanceKey = Some(ProcessInstanceKey(r.key()))
			}
		case "elementInstanceKey":
			if r.optional(&seen, 18) {
				v.ElementInstanceKey = Some(ElementInstanceKey(r.key()))
			}
		case "tags":
			if r.optional(&seen, 19) {
				v.Tags = readList(r, &listRule1, func(r *reader) string { return r.string(&textRule2) })
			}
		default:
			r.unknown(&membersOfUserTaskFilter)
		}
	}
	unique(r, v.Tags, "tags")
}

var membersOfUserTaskSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *UserTaskSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"creationDate", "completionDate", "followUpDate", "dueDate", "priority", "name"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(UserTaskFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfUserTaskSearchQuery)
		}
	}
}

var membersOfUserTaskUpdateRequest = members{names: []string{"changeset", "action"}, required: 0x0, closed: true}

func (v *UserTaskUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "changeset":
			if r.optional(&seen, 0) {
				v.Changeset = new(Changeset)
				v.Changeset.decode(r)
			}
		case "action":
			if r.nullable(&seen, 1, &v.Action.state) {
				v.Action = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfUserTaskUpdateRequest)
		}
	}
}

var membersOfUserTaskVariableFilter = members{names: []string{"name"}, required: 0x0, closed: true}

func (v *UserTaskVariableFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.optional(&seen, 0) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfUserTaskVariableFilter)
		}
	}
}

var membersOfUserTaskVariableSearchQueryRequest = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *UserTaskVariableSearchQueryRequest) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"value", "name", "tenantId", "variableKey", "scopeKey", "processInstanceKey"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(UserTaskVariableFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfUserTaskVariableSearchQueryRequest)
		}
	}
}

var membersOfUserUpdateRequest = members{names: []string{"password", "name", "email"}, required: 0x0, closed: false}

func (v *UserUpdateRequest) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "password":
			if r.optional(&seen, 0) {
				v.Password = Some(r.string(nil))
			}
		case "name":
			if r.optional(&seen, 1) {
				v.Name = Some(r.string(nil))
			}
		case "email":
			if r.optional(&seen, 2) {
				v.Email = Some(r.string(nil))
			}
		default:
			r.unknown(&membersOfUserUpdateRequest)
		}
	}
}

var membersOfVariableFilter = members{names: []string{"name", "value", "tenantId", "isTruncated", "variableKey", "scopeKey", "processInstanceKey"}, required: 0x0, closed: true}

func (v *VariableFilter) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.optional(&seen, 0) {
				v.Name = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "value":
			if r.optional(&seen, 1) {
				v.Value = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		case "tenantId":
			if r.optional(&seen, 2) {
				v.TenantID = Some(r.string(&textRule3))
			}
		case "isTruncated":
			if r.optional(&seen, 3) {
				v.IsTruncated = Some(r.bool())
			}
		case "variableKey":
			if r.optional(&seen, 4) {
				v.VariableKey = readFilter(r, basicOps|notInOp, func(r *reader) VariableKey { return VariableKey(r.key()) })
			}
		case "scopeKey":
			if r.optional(&seen, 5) {
				v.ScopeKey = readFilter(r, basicOps|notInOp, func(r *reader) ScopeKey { return ScopeKey(r.key()) })
			}
		case "processInstanceKey":
			if r.optional(&seen, 6) {
				v.ProcessInstanceKey = readFilter(r, basicOps|notInOp, func(r *reader) ProcessInstanceKey { return ProcessInstanceKey(r.key()) })
			}
		default:
			r.unknown(&membersOfVariableFilter)
		}
	}
}

var membersOfVariableSearchQuery = members{names: []string{"page", "sort", "filter"}, required: 0x0, closed: true}

func (v *VariableSearchQuery) decode(r *reader) {
	v.Page = Page{Limit: defaultLimit}
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "page":
			if r.optional(&seen, 0) {
				v.Page = r.page(pageFrom | pageAfter | pageBefore)
			}
		case "sort":
			if r.optional(&seen, 1) {
				v.Sort = r.sort([]string{"value", "name", "tenantId", "variableKey", "scopeKey", "processInstanceKey"})
			}
		case "filter":
			if r.optional(&seen, 2) {
				v.Filter = new(VariableFilter)
				v.Filter.decode(r)
			}
		default:
			r.unknown(&membersOfVariableSearchQuery)
		}
	}
}

var membersOfVariableValueFilterProperty = members{names: []string{"name", "value"}, required: 0x3, closed: true}

func (v *VariableValueFilterProperty) decode(r *reader) {
	if !r.object() {
		return
	}
	var seen uint64
	for r.next() {
		switch string(r.name) {
		case "name":
			if r.required(&seen, 0) {
				v.Name = r.string(nil)
			}
		case "value":
			if r.required(&seen, 1) {
				v.Value = readFilter(r, basicOps|notInOp|likeOp, readString)
			}
		default:
			r.unknown(&membersOfVariableValueFilterProperty)
		}
	}
	r.complete(&membersOfVariableValueFilterProperty, seen)
}

var _ time.Time

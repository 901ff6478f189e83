// Code generated from api/openapi.json by internal/apigen; DO NOT EDIT.

package client

import (
	"context"
	"iter"
)

// AllAuditLogs goes through everything that [Client.SearchAuditLogs] finds, page after page. The limit of body's page
// is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllAuditLogs(ctx context.Context, body AuditLogSearchQueryRequest, opts ...CallOption) iter.Seq2[AuditLogResult, error] {
	return pagesOf(body.Page, func(page Page) ([]AuditLogResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchAuditLogs(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllAuthorizations goes through everything that [Client.SearchAuthorizations] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllAuthorizations(ctx context.Context, body AuthorizationSearchQuery, opts ...CallOption) iter.Seq2[AuthorizationResult, error] {
	return pagesOf(body.Page, func(page Page) ([]AuthorizationResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchAuthorizations(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllBatchOperationItems goes through everything that [Client.SearchBatchOperationItems] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllBatchOperationItems(ctx context.Context, body BatchOperationItemSearchQuery, opts ...CallOption) iter.Seq2[BatchOperationItemResponse, error] {
	return pagesOf(body.Page, func(page Page) ([]BatchOperationItemResponse, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchBatchOperationItems(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllBatchOperations goes through everything that [Client.SearchBatchOperations] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllBatchOperations(ctx context.Context, body BatchOperationSearchQuery, opts ...CallOption) iter.Seq2[BatchOperationResponse, error] {
	return pagesOf(body.Page, func(page Page) ([]BatchOperationResponse, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchBatchOperations(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllClusterVariables goes through everything that [Client.SearchClusterVariables] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllClusterVariables(ctx context.Context, body ClusterVariableSearchQueryRequest, params SearchClusterVariablesParams, opts ...CallOption) iter.Seq2[ClusterVariableSearchResult, error] {
	return pagesOf(body.Page, func(page Page) ([]ClusterVariableSearchResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchClusterVariables(ctx, body, params, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllCorrelatedMessageSubscriptions goes through everything that [Client.SearchCorrelatedMessageSubscriptions] finds,
// page after page. The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllCorrelatedMessageSubscriptions(ctx context.Context, body CorrelatedMessageSubscriptionSearchQuery, opts ...CallOption) iter.Seq2[CorrelatedMessageSubscriptionResult, error] {
	return pagesOf(body.Page, func(page Page) ([]CorrelatedMessageSubscriptionResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchCorrelatedMessageSubscriptions(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllDecisionDefinitions goes through everything that [Client.SearchDecisionDefinitions] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllDecisionDefinitions(ctx context.Context, body DecisionDefinitionSearchQuery, opts ...CallOption) iter.Seq2[DecisionDefinitionResult, error] {
	return pagesOf(body.Page, func(page Page) ([]DecisionDefinitionResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchDecisionDefinitions(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllDecisionInstances goes through everything that [Client.SearchDecisionInstances] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllDecisionInstances(ctx context.Context, body DecisionInstanceSearchQuery, opts ...CallOption) iter.Seq2[DecisionInstanceResult, error] {
	return pagesOf(body.Page, func(page Page) ([]DecisionInstanceResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchDecisionInstances(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllDecisionRequirements goes through everything that [Client.SearchDecisionRequirements] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllDecisionRequirements(ctx context.Context, body DecisionRequirementsSearchQuery, opts ...CallOption) iter.Seq2[DecisionRequirementsResult, error] {
	return pagesOf(body.Page, func(page Page) ([]DecisionRequirementsResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchDecisionRequirements(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllElementInstances goes through everything that [Client.SearchElementInstances] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllElementInstances(ctx context.Context, body ElementInstanceSearchQuery, opts ...CallOption) iter.Seq2[ElementInstanceResult, error] {
	return pagesOf(body.Page, func(page Page) ([]ElementInstanceResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchElementInstances(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllElementInstanceIncidents goes through everything that [Client.SearchElementInstanceIncidents] finds, page after
// page. The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllElementInstanceIncidents(ctx context.Context, elementInstanceKey ElementInstanceKey, body IncidentSearchQuery, opts ...CallOption) iter.Seq2[IncidentResult, error] {
	return pagesOf(body.Page, func(page Page) ([]IncidentResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchElementInstanceIncidents(ctx, elementInstanceKey, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllGlobalTaskListeners goes through everything that [Client.SearchGlobalTaskListeners] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllGlobalTaskListeners(ctx context.Context, body GlobalTaskListenerSearchQueryRequest, opts ...CallOption) iter.Seq2[GlobalTaskListenerResult, error] {
	return pagesOf(body.Page, func(page Page) ([]GlobalTaskListenerResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchGlobalTaskListeners(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllGroups goes through everything that [Client.SearchGroups] finds, page after page. The limit of body's page is the
// size of a page. The first failure is the last that is yielded.
func (c *Client) AllGroups(ctx context.Context, body GroupSearchQueryRequest, opts ...CallOption) iter.Seq2[GroupResult, error] {
	return pagesOf(body.Page, func(page Page) ([]GroupResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchGroups(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllClientsForGroup goes through everything that [Client.SearchClientsForGroup] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllClientsForGroup(ctx context.Context, groupID string, body RoleClientSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleClientResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleClientResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchClientsForGroup(ctx, groupID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllMappingRulesForGroup goes through everything that [Client.SearchMappingRulesForGroup] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllMappingRulesForGroup(ctx context.Context, groupID string, body MappingRuleSearchQueryRequest, opts ...CallOption) iter.Seq2[MappingRuleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]MappingRuleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchMappingRulesForGroup(ctx, groupID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllRolesForGroup goes through everything that [Client.SearchRolesForGroup] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllRolesForGroup(ctx context.Context, groupID string, body RoleSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchRolesForGroup(ctx, groupID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUsersForGroup goes through everything that [Client.SearchUsersForGroup] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUsersForGroup(ctx context.Context, groupID string, body RoleUserSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleUserResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleUserResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUsersForGroup(ctx, groupID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllIncidents goes through everything that [Client.SearchIncidents] finds, page after page. The limit of body's page
// is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllIncidents(ctx context.Context, body IncidentSearchQuery, opts ...CallOption) iter.Seq2[IncidentResult, error] {
	return pagesOf(body.Page, func(page Page) ([]IncidentResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchIncidents(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessInstanceStatisticsByDefinition goes through everything that
// [Client.GetProcessInstanceStatisticsByDefinition] finds, page after page. The limit of body's page is the size of a
// page. The first failure is the last that is yielded.
func (c *Client) AllProcessInstanceStatisticsByDefinition(ctx context.Context, body IncidentProcessInstanceStatisticsByDefinitionQuery, opts ...CallOption) iter.Seq2[IncidentProcessInstanceStatisticsByDefinitionResult, error] {
	return pagesOf(body.Page, func(page OffsetPage) ([]IncidentProcessInstanceStatisticsByDefinitionResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetProcessInstanceStatisticsByDefinition(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessInstanceStatisticsByError goes through everything that [Client.GetProcessInstanceStatisticsByError] finds,
// page after page. The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessInstanceStatisticsByError(ctx context.Context, body IncidentProcessInstanceStatisticsByErrorQuery, opts ...CallOption) iter.Seq2[IncidentProcessInstanceStatisticsByErrorResult, error] {
	return pagesOf(body.Page, func(page OffsetPage) ([]IncidentProcessInstanceStatisticsByErrorResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetProcessInstanceStatisticsByError(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllJobs goes through everything that [Client.SearchJobs] finds, page after page. The limit of body's page is the size
// of a page. The first failure is the last that is yielded.
func (c *Client) AllJobs(ctx context.Context, body JobSearchQuery, opts ...CallOption) iter.Seq2[JobSearchResult, error] {
	return pagesOf(body.Page, func(page Page) ([]JobSearchResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchJobs(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllJobTypeStatistics goes through everything that [Client.GetJobTypeStatistics] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllJobTypeStatistics(ctx context.Context, body JobTypeStatisticsQuery, opts ...CallOption) iter.Seq2[JobTypeStatisticsItem, error] {
	return pagesOf(body.Page, func(page CursorPage) ([]JobTypeStatisticsItem, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetJobTypeStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllJobWorkerStatistics goes through everything that [Client.GetJobWorkerStatistics] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllJobWorkerStatistics(ctx context.Context, body JobWorkerStatisticsQuery, opts ...CallOption) iter.Seq2[JobWorkerStatisticsItem, error] {
	return pagesOf(body.Page, func(page CursorPage) ([]JobWorkerStatisticsItem, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetJobWorkerStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllJobTimeSeriesStatistics goes through everything that [Client.GetJobTimeSeriesStatistics] finds, page after page.
// The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllJobTimeSeriesStatistics(ctx context.Context, body JobTimeSeriesStatisticsQuery, opts ...CallOption) iter.Seq2[JobTimeSeriesStatisticsItem, error] {
	return pagesOf(body.Page, func(page CursorPage) ([]JobTimeSeriesStatisticsItem, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetJobTimeSeriesStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllJobErrorStatistics goes through everything that [Client.GetJobErrorStatistics] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllJobErrorStatistics(ctx context.Context, body JobErrorStatisticsQuery, opts ...CallOption) iter.Seq2[JobErrorStatisticsItem, error] {
	return pagesOf(body.Page, func(page CursorPage) ([]JobErrorStatisticsItem, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetJobErrorStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllMappingRule goes through everything that [Client.SearchMappingRule] finds, page after page. The limit of body's
// page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllMappingRule(ctx context.Context, body MappingRuleSearchQueryRequest, opts ...CallOption) iter.Seq2[MappingRuleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]MappingRuleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchMappingRule(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllMessageSubscriptions goes through everything that [Client.SearchMessageSubscriptions] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllMessageSubscriptions(ctx context.Context, body MessageSubscriptionSearchQuery, opts ...CallOption) iter.Seq2[MessageSubscriptionResult, error] {
	return pagesOf(body.Page, func(page Page) ([]MessageSubscriptionResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchMessageSubscriptions(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessDefinitions goes through everything that [Client.SearchProcessDefinitions] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessDefinitions(ctx context.Context, body ProcessDefinitionSearchQuery, opts ...CallOption) iter.Seq2[ProcessDefinitionResult, error] {
	return pagesOf(body.Page, func(page Page) ([]ProcessDefinitionResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchProcessDefinitions(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessDefinitionMessageSubscriptionStatistics goes through everything that
// [Client.GetProcessDefinitionMessageSubscriptionStatistics] finds, page after page. The limit of body's page is the
// size of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessDefinitionMessageSubscriptionStatistics(ctx context.Context, body ProcessDefinitionMessageSubscriptionStatisticsQuery, opts ...CallOption) iter.Seq2[ProcessDefinitionMessageSubscriptionStatisticsResult, error] {
	return pagesOf(body.Page, func(page CursorPage) ([]ProcessDefinitionMessageSubscriptionStatisticsResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetProcessDefinitionMessageSubscriptionStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessDefinitionInstanceStatistics goes through everything that [Client.GetProcessDefinitionInstanceStatistics]
// finds, page after page. The limit of body's page is the size of a page. The first failure is the last that is
// yielded.
func (c *Client) AllProcessDefinitionInstanceStatistics(ctx context.Context, body ProcessDefinitionInstanceStatisticsQuery, opts ...CallOption) iter.Seq2[ProcessDefinitionInstanceStatisticsResult, error] {
	return pagesOf(body.Page, func(page OffsetPage) ([]ProcessDefinitionInstanceStatisticsResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetProcessDefinitionInstanceStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessDefinitionInstanceVersionStatistics goes through everything that
// [Client.GetProcessDefinitionInstanceVersionStatistics] finds, page after page. The limit of body's page is the size
// of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessDefinitionInstanceVersionStatistics(ctx context.Context, body ProcessDefinitionInstanceVersionStatisticsQuery, opts ...CallOption) iter.Seq2[ProcessDefinitionInstanceVersionStatisticsResult, error] {
	return pagesOf(body.Page, func(page OffsetPage) ([]ProcessDefinitionInstanceVersionStatisticsResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.GetProcessDefinitionInstanceVersionStatistics(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessInstances goes through everything that [Client.SearchProcessInstances] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessInstances(ctx context.Context, body ProcessInstanceSearchQuery, opts ...CallOption) iter.Seq2[ProcessInstanceResult, error] {
	return pagesOf(body.Page, func(page Page) ([]ProcessInstanceResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchProcessInstances(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllProcessInstanceIncidents goes through everything that [Client.SearchProcessInstanceIncidents] finds, page after
// page. The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllProcessInstanceIncidents(ctx context.Context, processInstanceKey ProcessInstanceKey, body IncidentSearchQuery, opts ...CallOption) iter.Seq2[IncidentResult, error] {
	return pagesOf(body.Page, func(page Page) ([]IncidentResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchProcessInstanceIncidents(ctx, processInstanceKey, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllRoles goes through everything that [Client.SearchRoles] finds, page after page. The limit of body's page is the
// size of a page. The first failure is the last that is yielded.
func (c *Client) AllRoles(ctx context.Context, body RoleSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchRoles(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllClientsForRole goes through everything that [Client.SearchClientsForRole] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllClientsForRole(ctx context.Context, roleID string, body RoleClientSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleClientResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleClientResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchClientsForRole(ctx, roleID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllGroupsForRole goes through everything that [Client.SearchGroupsForRole] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllGroupsForRole(ctx context.Context, roleID string, body RoleGroupSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleGroupResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleGroupResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchGroupsForRole(ctx, roleID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllMappingRulesForRole goes through everything that [Client.SearchMappingRulesForRole] finds, page after page. The
// limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllMappingRulesForRole(ctx context.Context, roleID string, body MappingRuleSearchQueryRequest, opts ...CallOption) iter.Seq2[MappingRuleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]MappingRuleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchMappingRulesForRole(ctx, roleID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUsersForRole goes through everything that [Client.SearchUsersForRole] finds, page after page. The limit of body's
// page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUsersForRole(ctx context.Context, roleID string, body RoleUserSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleUserResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleUserResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUsersForRole(ctx, roleID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllTenants goes through everything that [Client.SearchTenants] finds, page after page. The limit of body's page is
// the size of a page. The first failure is the last that is yielded.
func (c *Client) AllTenants(ctx context.Context, body TenantSearchQueryRequest, opts ...CallOption) iter.Seq2[TenantResult, error] {
	return pagesOf(body.Page, func(page Page) ([]TenantResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchTenants(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllClientsForTenant goes through everything that [Client.SearchClientsForTenant] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllClientsForTenant(ctx context.Context, tenantID string, body TenantClientSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleClientResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleClientResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchClientsForTenant(ctx, tenantID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllGroupIDsForTenant goes through everything that [Client.SearchGroupIDsForTenant] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllGroupIDsForTenant(ctx context.Context, tenantID string, body TenantGroupSearchQueryRequest, opts ...CallOption) iter.Seq2[TenantGroupResult, error] {
	return pagesOf(body.Page, func(page Page) ([]TenantGroupResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchGroupIDsForTenant(ctx, tenantID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllMappingRulesForTenant goes through everything that [Client.SearchMappingRulesForTenant] finds, page after page.
// The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllMappingRulesForTenant(ctx context.Context, tenantID string, body MappingRuleSearchQueryRequest, opts ...CallOption) iter.Seq2[MappingRuleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]MappingRuleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchMappingRulesForTenant(ctx, tenantID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllRolesForTenant goes through everything that [Client.SearchRolesForTenant] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllRolesForTenant(ctx context.Context, tenantID string, body RoleSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchRolesForTenant(ctx, tenantID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUsersForTenant goes through everything that [Client.SearchUsersForTenant] finds, page after page. The limit of
// body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUsersForTenant(ctx context.Context, tenantID string, body TenantUserSearchQueryRequest, opts ...CallOption) iter.Seq2[RoleUserResult, error] {
	return pagesOf(body.Page, func(page Page) ([]RoleUserResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUsersForTenant(ctx, tenantID, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUsers goes through everything that [Client.SearchUsers] finds, page after page. The limit of body's page is the
// size of a page. The first failure is the last that is yielded.
func (c *Client) AllUsers(ctx context.Context, body UserSearchQueryRequest, opts ...CallOption) iter.Seq2[UserResult, error] {
	return pagesOf(body.Page, func(page Page) ([]UserResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUsers(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUserTasks goes through everything that [Client.SearchUserTasks] finds, page after page. The limit of body's page
// is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUserTasks(ctx context.Context, body UserTaskSearchQuery, opts ...CallOption) iter.Seq2[UserTaskResult, error] {
	return pagesOf(body.Page, func(page Page) ([]UserTaskResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUserTasks(ctx, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUserTaskAuditLogs goes through everything that [Client.SearchUserTaskAuditLogs] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUserTaskAuditLogs(ctx context.Context, userTaskKey UserTaskKey, body UserTaskAuditLogSearchQueryRequest, opts ...CallOption) iter.Seq2[AuditLogResult, error] {
	return pagesOf(body.Page, func(page Page) ([]AuditLogResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUserTaskAuditLogs(ctx, userTaskKey, body, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUserTaskEffectiveVariables goes through everything that [Client.SearchUserTaskEffectiveVariables] finds, page
// after page. The limit of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUserTaskEffectiveVariables(ctx context.Context, userTaskKey UserTaskKey, body UserTaskEffectiveVariableSearchQueryRequest, params SearchUserTaskEffectiveVariablesParams, opts ...CallOption) iter.Seq2[VariableSearchResult, error] {
	return pagesOf(body.Page, func(page OffsetPage) ([]VariableSearchResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUserTaskEffectiveVariables(ctx, userTaskKey, body, params, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllUserTaskVariables goes through everything that [Client.SearchUserTaskVariables] finds, page after page. The limit
// of body's page is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllUserTaskVariables(ctx context.Context, userTaskKey UserTaskKey, body UserTaskVariableSearchQueryRequest, params SearchUserTaskVariablesParams, opts ...CallOption) iter.Seq2[VariableSearchResult, error] {
	return pagesOf(body.Page, func(page Page) ([]VariableSearchResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchUserTaskVariables(ctx, userTaskKey, body, params, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

// AllVariables goes through everything that [Client.SearchVariables] finds, page after page. The limit of body's page
// is the size of a page. The first failure is the last that is yielded.
func (c *Client) AllVariables(ctx context.Context, body VariableSearchQuery, params SearchVariablesParams, opts ...CallOption) iter.Seq2[VariableSearchResult, error] {
	return pagesOf(body.Page, func(page Page) ([]VariableSearchResult, SearchQueryPageResponse, error) {
		body.Page = page
		found, err := c.SearchVariables(ctx, body, params, opts...)
		if err != nil {
			return nil, SearchQueryPageResponse{}, err
		}
		return found.Items, found.Page, nil
	})
}

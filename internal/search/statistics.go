package search

import (
	"context"
	"fmt"
	"strings"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// ElementCount tells how many instances of an element there are, by what became of them. An active one that has an
// incident counts as an incident, not as active.
type ElementCount struct {
	ElementID string
	Active    int64
	Canceled  int64
	Incidents int64
	Completed int64
}

const elementCounts = "SELECT e.element_id, sum(x.state = %d AND x.has_incident = 0), sum(x.state = %d), sum(x.state = %d AND x.has_incident = 1), sum(x.state = %d) "

var elementSums = fmt.Sprintf(elementCounts, projection.TextActive, projection.TextTerminated, projection.TextActive, projection.TextCompleted)

// DefinitionElements counts the element instances of a process definition, over the process instances that meet the
// query's conditions; its sort and page mean nothing. ErrNotFound: there is no such definition.
func (r *Reader) DefinitionElements(ctx context.Context, definitionKey int64, q Query) ([]ElementCount, error) {
	if _, err := r.ProcessDefinition(ctx, definitionKey); err != nil {
		return nil, err
	}
	if err := q.check(); err != nil {
		return nil, err
	}
	var b builder
	if len(q.Conditions) == 0 && len(q.Or) == 0 {
		b.WriteString(elementSums + "FROM definition d CROSS JOIN element e ON e.definition = d.id CROSS JOIN element_instance x ON x.element = e.id WHERE d.key = ")
		b.param(definitionKey)
	} else {
		q.Conditions = append([]Condition{{Field: "processDefinitionKey", Op: Eq, Values: []any{definitionKey}}}, q.Conditions...)
		var where builder
		if err := processInstances.where(&where, q, nil); err != nil {
			return nil, err
		}
		b.WriteString(elementSums + "FROM process_instance t CROSS JOIN element_instance x ON x.process_instance = t.key CROSS JOIN element e ON e.id = x.element" + where.String())
		b.args = where.args
	}
	b.WriteString(" GROUP BY e.element_id ORDER BY e.element_id")
	return r.elementCounts(ctx, b)
}

// InstanceElements counts the element instances of a process instance. ErrNotFound: there is no such instance.
func (r *Reader) InstanceElements(ctx context.Context, processInstanceKey int64) ([]ElementCount, error) {
	if _, err := r.ProcessInstance(ctx, processInstanceKey); err != nil {
		return nil, err
	}
	var b builder
	b.WriteString(elementSums + "FROM element_instance x CROSS JOIN element e ON e.id = x.element WHERE x.process_instance = ")
	b.param(processInstanceKey)
	b.WriteString(" GROUP BY e.element_id ORDER BY e.element_id")
	return r.elementCounts(ctx, b)
}

func (r *Reader) elementCounts(ctx context.Context, b builder) (counts []ElementCount, err error) {
	err = r.rows(ctx, "counting element instances", b, func(scan func(...any) error) error {
		var c ElementCount
		err := scan(&c.ElementID, &c.Active, &c.Canceled, &c.Incidents, &c.Completed)
		counts = append(counts, c)
		return err
	})
	return counts, err
}

// DefinitionCount tells how many process instances of a definition are active.
type DefinitionCount struct {
	Definition       record.Definition
	TenantID         string
	Versions         int64 // of that process id and tenant
	WithIncident     int64
	WithoutIncident  int64
	Subscriptions    int64 // open message subscriptions
	WithSubscription int64 // process instances that have one
}

// ActiveByProcess counts active process instances by process id and tenant; Definition is the latest version there is.
func (r *Reader) ActiveByProcess(ctx context.Context) ([]DefinitionCount, error) {
	return r.definitionCounts(ctx, "p.process_id, p.tenant")
}

// ActiveByVersion counts active process instances by process definition.
func (r *Reader) ActiveByVersion(ctx context.Context) ([]DefinitionCount, error) {
	return r.definitionCounts(ctx, "p.key")
}

// definitionCounts looks at all definitions, as one without active instances counts too.
func (r *Reader) definitionCounts(ctx context.Context, group string) (counts []DefinitionCount, err error) {
	var b builder
	fmt.Fprintf(&b, "SELECT p.key, ifnull(p.process_id,''), ifnull(p.name,''), max(p.version), ifnull(p.version_tag,''), ifnull(p.tenant,0), count(*), sum(ifnull(c.failed,0)), sum(ifnull(c.well,0)) "+
		"FROM process_definition p LEFT JOIN definition d ON d.key = p.key LEFT JOIN "+
		"(SELECT definition, sum(has_incident) AS failed, sum(1 - has_incident) AS well FROM process_instance WHERE state = %d GROUP BY definition) c ON c.definition = d.id "+
		"GROUP BY %s ORDER BY p.process_id, p.tenant, p.version", projection.TextActive, group)
	err = r.rows(ctx, "counting process instances", b, func(scan func(...any) error) error {
		var c DefinitionCount
		var tenant int64
		err := scan(&c.Definition.Key, &c.Definition.ID, &c.Definition.Name, &c.Definition.Version, &c.Definition.VersionTag, &tenant, &c.Versions, &c.WithIncident, &c.WithoutIncident)
		c.TenantID = r.store.Names().Text(tenant)
		counts = append(counts, c)
		return err
	})
	return counts, err
}

// SubscriptionsByDefinition counts the open message subscriptions that meet a query's conditions, by definition and tenant.
func (r *Reader) SubscriptionsByDefinition(ctx context.Context, q Query) (counts []DefinitionCount, err error) {
	if err := q.check(); err != nil {
		return nil, err
	}
	q.Conditions = append([]Condition{{Field: "messageSubscriptionState", Op: Eq, Values: []any{"CREATED"}}}, q.Conditions...)
	var where, b builder
	if err := messageSubscriptions.where(&where, q, nil); err != nil {
		return nil, err
	}
	b.WriteString("SELECT e.definition, ifnull(t.tenant,0), count(*), count(DISTINCT t.process_instance) FROM message_subscription t CROSS JOIN element e ON e.id = t.element" +
		where.String() + " GROUP BY e.definition, t.tenant ORDER BY e.definition, t.tenant")
	b.args = where.args
	err = r.rows(ctx, "counting message subscriptions", b, func(scan func(...any) error) error {
		var c DefinitionCount
		var definition, tenant int64
		err := scan(&definition, &tenant, &c.Subscriptions, &c.WithSubscription)
		c.Definition, c.TenantID = r.store.Names().Definition(definition), r.store.Names().Text(tenant)
		counts = append(counts, c)
		return err
	})
	return counts, err
}

// ErrorCount tells how many active process instances have an active incident with a message.
type ErrorCount struct {
	Hash       int32
	Message    string
	Definition record.Definition // of ErrorsByDefinition
	TenantID   string            // of ErrorsByDefinition
	Instances  int64
}

// Errors counts process instances by the message of their active incidents, most first.
func (r *Reader) Errors(ctx context.Context) (counts []ErrorCount, err error) {
	var b builder
	fmt.Fprintf(&b, "SELECT hash, ifnull(message,''), count(DISTINCT process_instance) AS n FROM incident WHERE state = %d GROUP BY hash, message ORDER BY n DESC, message", projection.TextActive)
	err = r.rows(ctx, "counting incidents", b, func(scan func(...any) error) error {
		var c ErrorCount
		err := scan(&c.Hash, &c.Message, &c.Instances)
		counts = append(counts, c)
		return err
	})
	return counts, err
}

// ErrorsByDefinition counts process instances that have an active incident with a message of that hash, by definition.
func (r *Reader) ErrorsByDefinition(ctx context.Context, hash int32) (counts []ErrorCount, err error) {
	var b builder
	fmt.Fprintf(&b, "SELECT e.definition, ifnull(t.tenant,0), count(DISTINCT t.process_instance) AS n FROM incident t CROSS JOIN element e ON e.id = t.element WHERE t.state = %d AND t.hash = ", projection.TextActive)
	b.param(int64(hash))
	b.WriteString(" GROUP BY e.definition, t.tenant ORDER BY n DESC, e.definition")
	err = r.rows(ctx, "counting incidents", b, func(scan func(...any) error) error {
		c := ErrorCount{Hash: hash}
		var definition, tenant int64
		err := scan(&definition, &tenant, &c.Instances)
		c.Definition, c.TenantID = r.store.Names().Definition(definition), r.store.Names().Text(tenant)
		counts = append(counts, c)
		return err
	})
	return counts, err
}

// rows runs a statement and gives each row to scan.
func (r *Reader) rows(ctx context.Context, what string, b builder, each func(scan func(...any) error) error) error {
	ctx, cancel := r.within(ctx)
	defer cancel()
	rows, err := r.prepared.query(ctx, strings.TrimSpace(b.String()), b.args...)
	if err != nil {
		return r.failure(ctx, what, err)
	}
	defer rows.Close()
	for rows.Next() {
		if err := each(rows.Scan); err != nil {
			return r.failure(ctx, what, err)
		}
	}
	if err := rows.Err(); err != nil {
		return r.failure(ctx, what, err)
	}
	return nil
}

package projection

import (
	"strings"
	"time"

	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
)

// The column rest holds, as one value, what nobody filters or sorts by; it is NULL where all of it is empty.
var jobs = &table{
	name:  "job",
	kind:  record.KindJob,
	fixed: []string{"type", "job_kind", "listener_event", "element", "process_instance", "root", "element_instance", "created_at", "tenant"},
	changed: []string{"state", "worker", "retries", "deadline", "error_message", "error_code", "denied", "denied_reason",
		"failed_retries_left", "updated_at", "ended_at", "rest"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.Job)
		d := record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID, Version: r.DefinitionVersion}
		return append(args, in.text(r.Type), in.text(r.JobKind), in.text(r.ListenerEvent), in.element(d, r.ElementID, ""), number(r.ProcessInstance),
			other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance), r.CreatedAt, in.text(r.TenantID),
			in.text(r.State), text(r.Worker), int64(r.Retries), number(r.Deadline), text(r.ErrorMessage), text(r.ErrorCode), flag(r.Denied), text(r.DeniedReason),
			flag(r.FailedRetriesLeft), number(r.UpdatedAt), number(r.EndedAt), rest((*jobRest)(r)))
	},
}

type jobRest record.Job

func (r *jobRest) Fields(c *codec.Codec) {
	headers(c, &r.Headers)
	c.Strings(&r.Tags)
	c.Int32(&r.Priority)
	c.Int64(&r.RetryAt)
	c.Int32(&r.ListenerIndex)
	c.Bool(&r.Activated)
	c.Int64(&r.UserTaskKey)
}

// Jobs reads jobs.
var Jobs = Reading[record.Job]{
	Table: "job",
	Columns: "t.key, ifnull(t.type,0), ifnull(t.job_kind,0), ifnull(t.listener_event,0), ifnull(t.element,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), " +
		"ifnull(t.element_instance,0), ifnull(t.created_at,0), ifnull(t.tenant,0), ifnull(t.state,0), ifnull(t.worker,''), t.retries, ifnull(t.deadline,0), " +
		"ifnull(t.error_message,''), ifnull(t.error_code,''), t.denied, ifnull(t.denied_reason,''), t.failed_retries_left, ifnull(t.updated_at,0), ifnull(t.ended_at,0), t.rest",
	Scan: func(n *Names, scan func(...any) error) (r record.Job, err error) {
		var kind, jobKind, event, element, tenant, state int64
		var more []byte
		err = scan(&r.Key, &kind, &jobKind, &event, &element, &r.ProcessInstance, &r.RootInstance,
			&r.ElementInstance, &r.CreatedAt, &tenant, &state, &r.Worker, &r.Retries, &r.Deadline,
			&r.ErrorMessage, &r.ErrorCode, &r.Denied, &r.DeniedReason, &r.FailedRetriesLeft, &r.UpdatedAt, &r.EndedAt, &more)
		if err == nil {
			err = codec.Decode(more, (*jobRest)(&r))
		}
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.DefinitionVersion, r.ElementID = d.Key, d.ID, d.Version, e.ID
		r.Type, r.JobKind, r.ListenerEvent, r.State, r.TenantID = n.Text(kind), n.Text(jobKind), n.Text(event), n.Text(state), n.Text(tenant)
		return r, err
	},
}

// Dates of a task are kept as they were given and, to compare them, as milliseconds.
var userTasks = &table{
	name:  "user_task",
	kind:  record.KindUserTask,
	fixed: []string{"element", "process_instance", "root", "element_instance", "created_at", "tenant", "name"},
	changed: []string{"state", "assignee", "due_date", "due_at", "follow_up_date", "follow_up_at", "priority", "form", "external_form",
		"completed_at", "rest"},
	bind: func(in *interner, rec record.Record, args []any) []any {
		r := rec.(*record.UserTask)
		d := record.Definition{Key: r.DefinitionKey, ID: r.DefinitionID, Version: r.DefinitionVersion, Name: r.ProcessName}
		return append(args, in.element(d, r.ElementID, ""), number(r.ProcessInstance), other(r.RootInstance, r.ProcessInstance), number(r.ElementInstance),
			r.CreatedAt, in.text(r.TenantID), text(r.Name),
			in.text(r.State), text(r.Assignee), text(r.DueDate), number(Millis(r.DueDate)), text(r.FollowUpDate), number(Millis(r.FollowUpDate)), int64(r.Priority),
			number(r.FormKey), text(r.ExternalForm), number(r.CompletedAt), rest((*taskRest)(r)))
	},
	relabel: true,
	labels: func(rec record.Record, add func(int, string)) {
		r := rec.(*record.UserTask)
		for _, tag := range r.Tags {
			add(LabelTaskTag, tag)
		}
		for _, group := range r.CandidateGroups {
			add(LabelCandidateGroup, group)
		}
		for _, user := range r.CandidateUsers {
			add(LabelCandidateUser, user)
		}
	},
}

type taskRest record.UserTask

func (r *taskRest) Fields(c *codec.Codec) {
	headers(c, &r.Headers)
	c.Strings(&r.CandidateGroups)
	c.Strings(&r.CandidateUsers)
	c.Strings(&r.Tags)
	c.String(&r.Action)
	c.String(&r.ProcessName)
}

// UserTasks reads user tasks.
var UserTasks = Reading[record.UserTask]{
	Table: "user_task",
	Columns: "t.key, ifnull(t.element,0), ifnull(t.process_instance,0), coalesce(t.root,t.process_instance,0), ifnull(t.element_instance,0), ifnull(t.created_at,0), " +
		"ifnull(t.tenant,0), ifnull(t.name,''), ifnull(t.state,0), ifnull(t.assignee,''), ifnull(t.due_date,''), ifnull(t.follow_up_date,''), t.priority, " +
		"ifnull(t.form,0), ifnull(t.external_form,''), ifnull(t.completed_at,0), t.rest",
	Scan: func(n *Names, scan func(...any) error) (r record.UserTask, err error) {
		var element, tenant, state int64
		var more []byte
		err = scan(&r.Key, &element, &r.ProcessInstance, &r.RootInstance, &r.ElementInstance, &r.CreatedAt,
			&tenant, &r.Name, &state, &r.Assignee, &r.DueDate, &r.FollowUpDate, &r.Priority, &r.FormKey, &r.ExternalForm, &r.CompletedAt, &more)
		if err == nil {
			err = codec.Decode(more, (*taskRest)(&r))
		}
		e, d := n.Element(element)
		r.DefinitionKey, r.DefinitionID, r.DefinitionVersion, r.ElementID = d.Key, d.ID, d.Version, e.ID
		r.State, r.TenantID = n.Text(state), n.Text(tenant)
		return r, err
	},
}

func headers(c *codec.Codec, h *[]record.Header) {
	codec.Slice(c, h, func(c *codec.Codec, x *record.Header) {
		c.String(&x.Name)
		c.String(&x.Value)
	})
}

// rest is the encoded value, or NULL where every field is empty: then every byte is zero.
func rest(v codec.Fields) any {
	data := codec.Encode(v)
	for _, b := range data {
		if b != 0 {
			return data
		}
	}
	return nil
}

// Millis is an ISO 8601 date-time as Unix milliseconds; 0 where it is none.
func Millis(date string) int64 {
	date, _, _ = strings.Cut(date, "[") // a zone name behind the offset changes nothing
	for _, layout := range []string{time.RFC3339Nano, "2006-01-02T15:04Z07:00", "2006-01-02T15:04:05.999999999Z0700", "2006-01-02T15:04:05", "2006-01-02"} {
		if t, err := time.Parse(layout, date); err == nil {
			return t.UnixMilli()
		}
	}
	return 0
}

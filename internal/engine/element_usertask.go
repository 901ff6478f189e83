package engine

import (
	"fmt"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// The states of a user task as the API spells them.
const (
	taskCreated    = "CREATED"
	taskCompleted  = "COMPLETED"
	taskCanceled   = "CANCELED"
	taskCompleting = "COMPLETING"
)

const defaultPriority = 50

// userTask is work for a person; without zeebe:userTask in the model it is a job.
type userTask struct{ jobTask }

func (t userTask) activate(b *Batch, n *node) (bool, *failure) {
	if !n.el.UserTask.Native {
		return t.jobTask.activate(b, n)
	}
	task, f := b.prepareTask(n)
	if f != nil {
		return false, f
	}
	task.Key = b.newKey()
	n.inst.UserTask = task.Key
	b.put(n.inst)
	b.tx.PutUserTask(task)
	b.tellTask(task)
	return true, nil
}

func (userTask) terminate(b *Batch, n *node) bool {
	b.cancelJob(n)
	if n.inst.UserTask != 0 {
		if t := b.tx.UserTask(n.inst.UserTask); t != nil {
			b.endTask(n, t, taskCanceled)
		}
	}
	return true
}

// prepareTask evaluates what a user task needs.
func (b *Batch) prepareTask(n *node) (*state.UserTask, *failure) {
	def, vars := n.el.UserTask, scopeVariables{b, n.inst.Key}
	p := b.process(n.inst.Process)
	t := &state.UserTask{UserTask: record.UserTask{Name: n.el.Name, State: taskCreated, CreatedAt: b.now,
		DefinitionKey: n.m.def.Key, DefinitionID: n.m.def.ID, DefinitionVersion: n.m.def.Version, ProcessName: n.m.def.Name,
		ProcessInstance: n.inst.Process, RootInstance: n.inst.Root, ElementInstance: n.inst.Key, ElementID: n.el.ID,
		TenantID: p.Tenant, Tags: p.Tags}}
	if t.Name == "" {
		t.Name = n.el.ID
	}
	for _, h := range def.Headers {
		t.Headers = append(t.Headers, record.Header{Name: h.Key, Value: h.Value})
	}
	var f *failure
	if t.Assignee, f = b.evaluateOptionalText(def.Assignee, vars); f != nil {
		return nil, f
	}
	if t.CandidateGroups, f = b.evaluateTexts(def.CandidateGroups, vars); f != nil {
		return nil, f
	}
	if t.CandidateUsers, f = b.evaluateTexts(def.CandidateUsers, vars); f != nil {
		return nil, f
	}
	if t.DueDate, f = b.evaluateDate(def.DueDate, vars); f != nil {
		return nil, f
	}
	if t.FollowUpDate, f = b.evaluateDate(def.FollowUpDate, vars); f != nil {
		return nil, f
	}
	priority, f := b.evaluateInt(def.Priority, vars, defaultPriority)
	if f != nil {
		return nil, f
	}
	if priority < 0 || priority > 100 {
		return nil, &failure{Type: extractValueError, Message: fmt.Sprintf(
			"The priority of user task '%s' must be from 0 to 100, but '%s' gave %d.", n.el.ID, def.Priority.Source, priority)}
	}
	t.Priority = int32(priority)
	return t, b.findForm(n, t, vars)
}

// findForm resolves the form of a user task.
func (b *Batch) findForm(n *node, t *state.UserTask, vars scopeVariables) *failure {
	form := n.el.UserTask.Form
	if form == nil {
		return nil
	}
	if !form.ExternalReference.IsZero() {
		ref, f := b.evaluateText(form.ExternalReference, vars)
		t.ExternalForm = ref
		return f
	}
	if form.ID.IsZero() {
		t.ExternalForm = form.Key
		return nil
	}
	id, f := b.evaluateText(form.ID, vars)
	if f != nil {
		return f
	}
	r := b.boundForm(n.m, form, id)
	if r == nil {
		return &failure{Type: "FORM_NOT_FOUND", Message: fmt.Sprintf(
			"User task '%s' shows form '%s'%s, but no such form is deployed. Deploy it and resolve the incident.",
			n.el.ID, id, bindingText(form.Binding, form.VersionTag))}
	}
	t.FormKey = r.Key
	return nil
}

func (b *Batch) boundForm(m *model, form *bpmn.Form, id string) *state.Resource {
	tenant := m.def.TenantID
	switch form.Binding {
	case bpmn.BindingVersionTag:
		return b.tx.ResourceTagged(tenant, kindForm, id, form.VersionTag)
	case bpmn.BindingDeployment:
		return b.resourceOfDeployment(tenant, kindForm, id, m.def.DeploymentKey)
	}
	return b.tx.ResourceVersion(tenant, kindForm, id, -1)
}

// tellTask gives the read model a copy of a user task.
func (b *Batch) tellTask(t *state.UserTask) {
	told := t.UserTask
	b.emit(&told)
}

// endTask removes a user task from the state.
func (b *Batch) endTask(n *node, t *state.UserTask, st string) {
	t.State, t.CompletedAt = st, b.now
	b.tellTask(t)
	b.tx.DeleteUserTask(t.Key)
	n.inst.UserTask = 0
	b.put(n.inst)
}

// evaluateOptionalText computes an expression that gives text or null.
func (b *Batch) evaluateOptionalText(e bpmn.Expression, vars scopeVariables) (string, *failure) {
	if e.IsZero() {
		return "", nil
	}
	r, f := b.evaluate(e, vars)
	if f != nil || r.IsNull() {
		return "", f
	}
	s, ok := r.AsString()
	if !ok {
		return "", r.mismatch("a STRING")
	}
	return s, nil
}

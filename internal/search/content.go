package search

import (
	"context"
	"errors"

	"github.com/tutti-io/tutti/internal/projection"
	"github.com/tutti-io/tutti/internal/record"
)

// Resource by key with its content, or ErrNotFound, also when it was deleted.
func (r *Reader) Resource(ctx context.Context, key int64) (*record.Resource, error) {
	return one(ctx, r, "resource", projection.Resources, " WHERE t.key = ? AND t.deleted = 0", key)
}

// ProcessDefinitionXML is the BPMN text that a process definition was deployed with, or ErrNotFound.
func (r *Reader) ProcessDefinitionXML(ctx context.Context, key int64) ([]byte, error) {
	return r.content(ctx, "SELECT resource FROM process_definition WHERE key = ?", key)
}

// DecisionDefinitionXML is the DMN text that a decision was deployed with, or ErrNotFound.
func (r *Reader) DecisionDefinitionXML(ctx context.Context, key int64) ([]byte, error) {
	return r.content(ctx, "SELECT q.resource FROM decision_definition d JOIN decision_requirements q ON q.key = d.requirements WHERE d.key = ?", key)
}

// DecisionRequirementsXML is the DMN text that decision requirements were deployed with, or ErrNotFound.
func (r *Reader) DecisionRequirementsXML(ctx context.Context, key int64) ([]byte, error) {
	return r.content(ctx, "SELECT resource FROM decision_requirements WHERE key = ?", key)
}

// content of a definition's resource. The text of a deleted definition is still there: its instances are.
func (r *Reader) content(ctx context.Context, resource string, key int64) ([]byte, error) {
	found, err := one(ctx, r, "resource", projection.Resources, " WHERE t.key = ("+resource+")", key)
	if err != nil {
		return nil, err
	}
	return found.Content, nil
}

// Form by key, or ErrNotFound.
func (r *Reader) Form(ctx context.Context, key int64) (*record.Form, error) {
	return one(ctx, r, "form", projection.Forms, " WHERE t.key = ?", key)
}

// StartForm is the latest version of a process definition's start form; nil when it has none. ErrNotFound: no definition.
func (r *Reader) StartForm(ctx context.Context, definitionKey int64) (*record.Form, error) {
	d, err := r.ProcessDefinition(ctx, definitionKey)
	if err != nil || d.StartFormID == "" {
		return nil, err
	}
	return orNone(one(ctx, r, "form", projection.Forms,
		" WHERE t.form_id = ? AND t.deleted = 0 AND t.tenant IS (SELECT tenant FROM process_definition WHERE key = ?) ORDER BY t.version DESC LIMIT 1", d.StartFormID, definitionKey))
}

// UserTaskForm is the form of a user task; nil when it has none. ErrNotFound: no such task.
func (r *Reader) UserTaskForm(ctx context.Context, taskKey int64) (*record.Form, error) {
	t, err := r.UserTask(ctx, taskKey)
	if err != nil || t.FormKey == 0 {
		return nil, err
	}
	return orNone(r.Form(ctx, t.FormKey))
}

func orNone(f *record.Form, err error) (*record.Form, error) {
	if errors.Is(err, ErrNotFound) {
		return nil, nil
	}
	return f, err
}

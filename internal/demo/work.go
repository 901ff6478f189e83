package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"encoding/xml"
	"errors"
	"io"
	"slices"
	"time"
)

// jobTypes finds the types of the jobs that a model makes, in the order of the model.
func jobTypes(model []byte) []string {
	var types []string
	decoder := xml.NewDecoder(bytes.NewReader(model))
	for {
		token, err := decoder.Token()
		if err != nil {
			return types
		}
		element, ok := token.(xml.StartElement)
		if !ok || element.Name.Local != "taskDefinition" {
			continue
		}
		for _, attribute := range element.Attr {
			if attribute.Name.Local == "type" && !slices.Contains(types, attribute.Value) {
				types = append(types, attribute.Value)
			}
		}
	}
}

// A job is a piece of work that a worker took.
type job struct {
	Key       string          `json:"jobKey"`
	Type      string          `json:"type"`
	ElementID string          `json:"elementId"`
	Instance  string          `json:"processInstanceKey"`
	Variables json.RawMessage `json:"variables"`
}

// works takes jobs of one type and completes them, until ctx ends.
func (d *demo) works(ctx context.Context, kind string) {
	request := map[string]any{"type": kind, "worker": "demo", "timeout": 60_000, "maxJobsToActivate": 8, "requestTimeout": 5_000}
	for ctx.Err() == nil {
		var answer struct {
			Jobs []job `json:"jobs"`
		}
		if err := d.api.call(ctx, "POST", "/jobs/activation", request, &answer); err != nil {
			if !d.mayTryAgain(ctx, err) {
				return
			}
			continue
		}
		for _, j := range answer.Jobs {
			result := d.results[j.Type]
			if result == nil {
				result = map[string]any{}
			}
			if !pause(ctx, d.pace) {
				return
			}
			err := d.api.call(ctx, "POST", "/jobs/"+j.Key+"/completion", map[string]any{"variables": result}, nil)
			if err != nil && !d.mayTryAgain(ctx, err) {
				return
			}
			if err == nil && j.Instance == d.instance {
				d.say("worker", "job %s completed with %s", j.Type, compact(result))
			}
		}
	}
}

// mayTryAgain tells whether a worker should go on after a failure, having waited for a moment. A server that is busy
// says so with 503; anything else ends the demo.
func (d *demo) mayTryAgain(ctx context.Context, err error) bool {
	var p *problem
	if errors.As(err, &p) && p.Status == 503 {
		return pause(ctx, look)
	}
	if ctx.Err() == nil && !errors.Is(err, io.EOF) {
		select {
		case d.failed <- err:
		default:
		}
	}
	return false
}

// pause waits, and tells whether to go on.
func pause(ctx context.Context, d time.Duration) bool {
	select {
	case <-ctx.Done():
		return false
	case <-time.After(d):
		return true
	}
}

// A userTask is work for a person.
type userTask struct {
	Key       string  `json:"userTaskKey"`
	Name      *string `json:"name"`
	ElementID string  `json:"elementId"`
	State     string  `json:"state"`
	Assignee  *string `json:"assignee"`
}

// completeUserTasks does what a person would: take the task, look at it, complete it.
func (d *demo) completeUserTasks(ctx context.Context) error {
	var found struct {
		Items []userTask `json:"items"`
	}
	if err := d.api.search(ctx, "user-tasks", d.instance, "creationDate", &found); err != nil {
		return err
	}
	for _, task := range found.Items {
		if task.State != "CREATED" {
			continue
		}
		name := task.ElementID
		if task.Name != nil && *task.Name != "" {
			name = *task.Name
		}
		if task.Assignee == nil || *task.Assignee == "" {
			err := d.api.call(ctx, "POST", "/user-tasks/"+task.Key+"/assignment", map[string]any{"assignee": "demo", "allowOverride": true}, nil)
			if err != nil {
				return err
			}
			d.say("person", "demo takes the task %q", name)
		}
		result := d.results[task.ElementID]
		if result == nil {
			result = map[string]any{"approved": true}
		}
		if err := d.api.call(ctx, "POST", "/user-tasks/"+task.Key+"/completion", map[string]any{"variables": result}, nil); err != nil {
			return err
		}
		d.say("person", "demo completes %q with %s", name, compact(result))
	}
	return nil
}

func compact(v any) string {
	text, err := json.Marshal(v)
	if err != nil {
		return err.Error()
	}
	return string(text)
}

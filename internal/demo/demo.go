package demo

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"sync"
	"time"
)

// Options is what to show and where.
type Options struct {
	URL       string // of the server
	Name      string // of the model's file
	Model     []byte
	Variables map[string]any            // the instance is started with
	Results   map[string]map[string]any // variables that a job type or a user task's element is completed with
	Out       io.Writer
	Patience  time.Duration // to wait for the end of the instance; 0 stands for 30 s
	Pace      time.Duration // that a job takes, so that eyes can follow
}

// look is the time between two looks at the instance: short enough to seem at once, long enough to be few.
const look = 100 * time.Millisecond

type demo struct {
	api      *api
	results  map[string]map[string]any
	instance string
	pace     time.Duration
	failed   chan error

	mu   sync.Mutex // what is printed comes from several goroutines
	out  io.Writer
	seen map[string]string // element instance → state that was printed
}

// Run shows one instance from its start to its end and returns its key. The error says what the instance waits for if it
// does not get there.
func Run(ctx context.Context, o Options) (instance string, err error) {
	if o.Patience == 0 {
		o.Patience = 30 * time.Second
	}
	d := &demo{api: newAPI(o.URL), results: o.Results, pace: o.Pace, out: o.Out, seen: map[string]string{}, failed: make(chan error, 1)}
	deployed, err := d.api.deploy(ctx, o.Name, o.Model)
	if err != nil {
		return "", err
	}
	d.say("deployed", "%s: process %q, version %d", o.Name, deployed.ID, deployed.Version)
	if d.instance, err = d.api.start(ctx, deployed, o.Variables); err != nil {
		return "", err
	}
	d.say("started", "instance %s with %s", d.instance, compact(o.Variables))

	working, stop := context.WithCancel(ctx)
	var workers sync.WaitGroup
	for _, kind := range jobTypes(o.Model) {
		workers.Go(func() { d.works(working, kind) })
	}
	begun := time.Now()
	err = d.follow(ctx, o.Patience)
	stop()
	workers.Wait()
	if err != nil {
		return d.instance, err
	}
	d.say("ended", "instance %s is completed, %d ms after its start", d.instance, time.Since(begun).Milliseconds())
	return d.instance, d.printVariables(ctx)
}

// follow prints what is new until the instance ended.
func (d *demo) follow(ctx context.Context, patience time.Duration) error {
	timeUp := time.After(patience)
	ticker := time.NewTicker(look)
	defer ticker.Stop()
	for {
		now, err := d.api.instance(ctx, d.instance)
		if err != nil {
			return err
		}
		if err := d.printMoves(ctx); err != nil {
			return err
		}
		switch now.State {
		case "COMPLETED":
			return nil
		case "TERMINATED":
			return fmt.Errorf("instance %s was terminated by somebody else", d.instance)
		}
		if err := d.completeUserTasks(ctx); err != nil {
			return err
		}
		select {
		case <-ticker.C:
		case err := <-d.failed:
			return err
		case <-ctx.Done():
			return errors.New("ended before the instance did")
		case <-timeUp:
			return d.stuck(ctx, patience)
		}
	}
}

// An element is one element of the instance.
type element struct {
	Key      string `json:"elementInstanceKey"`
	ID       string `json:"elementId"`
	Name     string `json:"elementName"`
	Type     string `json:"type"`
	State    string `json:"state"`
	Incident bool   `json:"hasIncident"`
}

func (e element) title() string {
	if e.Name != "" {
		return e.Name
	}
	return e.ID
}

func (d *demo) elements(ctx context.Context) ([]element, error) {
	var found struct {
		Items []element `json:"items"`
	}
	err := d.api.search(ctx, "element-instances", d.instance, "startDate", &found)
	return found.Items, err
}

func (d *demo) printMoves(ctx context.Context) error {
	elements, err := d.elements(ctx)
	if err != nil {
		return err
	}
	for _, e := range elements {
		state := strings.ToLower(e.State)
		if e.Incident {
			state += ", with an incident"
		}
		if d.seen[e.Key] == state || e.Type == "PROCESS" {
			continue
		}
		d.seen[e.Key] = state
		mark := map[string]string{"active": "→", "completed": "✓", "terminated": "✗"}[strings.ToLower(e.State)]
		kind := strings.ToLower(strings.ReplaceAll(e.Type, "_", " "))
		d.say("", "%s %-10s %s (%s)", mark, state, e.title(), kind)
	}
	return nil
}

// stuck says what the instance waits for.
func (d *demo) stuck(ctx context.Context, patience time.Duration) error {
	elements, err := d.elements(ctx)
	if err != nil {
		return err
	}
	var waiting []string
	for _, e := range elements {
		if e.State == "ACTIVE" && e.Type != "PROCESS" {
			waiting = append(waiting, e.title())
		}
	}
	var incidents struct {
		Items []struct {
			ElementID string `json:"elementId"`
			Message   string `json:"errorMessage"`
		} `json:"items"`
	}
	if err := d.api.search(ctx, "incidents", d.instance, "creationTime", &incidents); err != nil {
		return err
	}
	text := fmt.Sprintf("instance %s did not end within %v; it waits at %s", d.instance, patience, strings.Join(waiting, ", "))
	for _, i := range incidents.Items {
		text += fmt.Sprintf("; incident at %s: %s", i.ElementID, i.Message)
	}
	return errors.New(text)
}

func (d *demo) printVariables(ctx context.Context) error {
	var found struct {
		Items []struct {
			Name  string `json:"name"`
			Value string `json:"value"`
			Scope string `json:"scopeKey"`
		} `json:"items"`
	}
	if err := d.api.search(ctx, "variables", d.instance, "name", &found); err != nil {
		return err
	}
	var all []string
	for _, v := range found.Items {
		if v.Scope == d.instance {
			all = append(all, v.Name+" = "+v.Value)
		}
	}
	d.say("variables", "%s", strings.Join(all, ", "))
	return nil
}

func (d *demo) say(what, format string, args ...any) {
	d.mu.Lock()
	defer d.mu.Unlock()
	_, _ = fmt.Fprintf(d.out, "%-10s %s\n", what, fmt.Sprintf(format, args...))
}

package engine

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/cockroachdb/datadriven"
)

// arguments reads a command's words: the first without value is its subject.
type arguments struct {
	subject string
	values  map[string][]string
	input   []byte
}

func readArguments(d *datadriven.TestData) *arguments {
	a := &arguments{values: map[string][]string{}}
	for i, arg := range d.CmdArgs {
		if i == 0 && len(arg.Vals) == 0 {
			a.subject = arg.Key
			continue
		}
		a.values[arg.Key] = arg.Vals
	}
	if d.Input != "" {
		a.input = []byte(d.Input)
	}
	return a
}

func (a *arguments) has(name string) bool { _, ok := a.values[name]; return ok }

func (a *arguments) text(name string) string { return strings.Join(a.values[name], ",") }

func (a *arguments) list(name string) []string {
	var out []string
	for _, v := range a.values[name] {
		if v != "" {
			out = append(out, v)
		}
	}
	return out
}

func (a *arguments) int(name string, absent int64) int64 {
	if !a.has(name) {
		return absent
	}
	n, err := strconv.ParseInt(a.text(name), 10, 64)
	if err != nil {
		panic(err)
	}
	return n
}

func (a *arguments) millis(name string) int64 {
	if !a.has(name) {
		return 0
	}
	d, err := time.ParseDuration(a.text(name))
	if err != nil {
		panic(err)
	}
	return d.Milliseconds()
}

// command carries out one command of a scenario and returns its answer.
func (s *scenario) command(d *datadriven.TestData) (string, error) {
	a := readArguments(d)
	switch d.Cmd {
	case "deploy":
		return s.deployFiles(a)
	case "advance":
		t, err := time.ParseDuration(a.subject)
		if err != nil {
			return "", err
		}
		return "", s.advance(t.Milliseconds())
	case "state":
		return s.dump(), nil
	}
	partition, cmd, err := s.parse(d.Cmd, a)
	if err != nil {
		return "", err
	}
	return s.ask(partition, cmd)
}

// ask sends a command and gives its answer, or keeps the request until there is one.
func (s *scenario) ask(partition int32, cmds ...Command) (string, error) {
	ids := s.send(partition, cmds...)
	if err := s.settle(); err != nil {
		return "", err
	}
	var out []string
	for _, id := range ids {
		r, ok := s.replies[id]
		if !ok {
			s.pending = append(s.pending, id)
			continue
		}
		if text := s.answer(r); text != "" {
			out = append(out, text)
		}
	}
	return strings.Join(out, "\n"), nil
}

// deployFiles deploys the models of the input: one file, or several after lines of the form `--- name`.
func (s *scenario) deployFiles(a *arguments) (string, error) {
	var files []*File
	name := "model.bpmn"
	if a.has("file") {
		name = a.text("file")
	}
	for i, part := range strings.Split("\n"+string(a.input), "\n--- ") {
		text := part
		if i > 0 {
			name, text, _ = strings.Cut(part, "\n")
		}
		if strings.TrimSpace(text) == "" {
			continue
		}
		content := text
		if strings.HasSuffix(name, ".bpmn") && !strings.HasPrefix(strings.TrimSpace(text), "<") {
			xml, err := modelXML(text)
			if err != nil {
				return "", err
			}
			content = xml
		}
		files = append(files, &File{Name: name, Content: []byte(content)})
	}
	d, refused, err := s.deploy(files...)
	if err != nil {
		return "", err
	}
	return s.answer(worldReply{d, refused}), nil
}

// key finds what a command is about, and its partition.
func (s *scenario) key(prefix, label string) (int64, int32) {
	if n, err := strconv.ParseInt(label, 10, 64); err == nil {
		return n, 1
	}
	key := s.keys[prefix+label]
	if key == 0 {
		return 1, 1
	}
	return key, PartitionOf(key)
}

func (s *scenario) parse(name string, a *arguments) (int32, Command, error) {
	switch name {
	case "create":
		return s.parseCreate(a)
	case "publish":
		return CorrelationPartition(a.text("key"), int32(len(s.parts))), &PublishMessage{Name: a.subject, CorrelationKey: a.text("key"),
			ID: a.text("id"), TimeToLive: a.millis("ttl"), Variables: a.input}, nil
	case "correlate":
		return CorrelationPartition(a.text("key"), int32(len(s.parts))), &CorrelateMessage{Name: a.subject, CorrelationKey: a.text("key"), Variables: a.input}, nil
	case "signal":
		return 1, &BroadcastSignal{Name: a.subject, Variables: a.input}, nil
	case "activate":
		cmd := &ActivateJobs{Type: a.subject, Worker: "w", Timeout: 60_000, Max: int(a.int("max", 10)), Fetch: a.list("fetch")}
		if a.has("timeout") {
			cmd.Timeout = a.millis("timeout")
		}
		return int32(a.int("on", 1)), cmd, nil
	case "pin":
		at, err := time.Parse(time.RFC3339, a.subject)
		return int32(a.int("on", 1)), &PinClock{At: at.UnixMilli()}, err
	case "reset-clock":
		return int32(a.int("on", 1)), &ResetClock{}, nil
	case "cancel":
		key, p := s.key("", a.subject)
		return p, &CancelInstance{Key: key}, nil
	case "set":
		key, p := s.key("", a.subject)
		return p, &SetVariables{Scope: key, Variables: a.input, Local: a.has("local")}, nil
	case "resolve":
		key, p := s.key("incident:", a.subject)
		return p, &ResolveIncident{Key: key}, nil
	case "resolve-all":
		key, p := s.key("", a.subject)
		return p, &ResolveIncidentsOf{ProcessInstance: key}, nil
	case "delete":
		key, _ := s.key("", a.subject+":v"+a.text("version"))
		return 1, &DeleteResource{Key: key}, nil
	case "share", "reshare", "unshare":
		change := map[string]ClusterVariableChange{"share": CreateClusterVariable, "reshare": UpdateClusterVariable, "unshare": DeleteClusterVariable}[name]
		return 1, &ChangeClusterVariable{Change: change, Tenant: a.text("tenant"), Name: a.subject, Value: a.input}, nil
	case "evaluate":
		return 1, &EvaluateDecision{ID: a.subject, Variables: a.input}, nil
	}
	return s.parseWork(name, a)
}

func (s *scenario) parseCreate(a *arguments) (int32, Command, error) {
	cmd := &CreateInstance{ProcessID: a.subject, Version: int32(a.int("version", -1)), Variables: a.input, Start: a.list("start"),
		TerminateAfter: a.list("after"), Await: a.has("await"), Fetch: a.list("fetch"), Tags: a.list("tags"), Business: a.text("business")}
	if a.has("bykey") {
		cmd.DefinitionKey, _ = s.key("", a.subject+":v"+a.text("bykey"))
	}
	return int32(a.int("on", 1)), cmd, nil
}

// parseWork reads the commands on jobs and user tasks.
func (s *scenario) parseWork(name string, a *arguments) (int32, Command, error) {
	key, p := s.key("job:", a.subject)
	switch name {
	case "complete":
		return p, &CompleteJob{Key: key, Variables: a.input}, nil
	case "fail":
		return p, &FailJob{Key: key, Retries: int32(a.int("retries", 0)), Message: a.text("message"), Backoff: a.millis("backoff"), Variables: a.input}, nil
	case "throw":
		return p, &ThrowError{Key: key, Code: a.text("code"), Message: a.text("message"), Variables: a.input}, nil
	case "update":
		cmd := &UpdateJob{Key: key}
		if a.has("retries") {
			n := int32(a.int("retries", 0))
			cmd.Retries = &n
		}
		if a.has("timeout") {
			n := a.millis("timeout")
			cmd.Timeout = &n
		}
		return p, cmd, nil
	}
	key, p = s.key("task:", a.subject)
	switch name {
	case "assign":
		return p, &AssignTask{Key: key, Assignee: a.text("to"), AllowOverride: !a.has("no-override"), Action: a.text("action")}, nil
	case "unassign":
		return p, &UnassignTask{Key: key}, nil
	case "complete-task":
		return p, &CompleteTask{Key: key, Variables: a.input, Action: a.text("action")}, nil
	case "update-task":
		return p, updateTask(key, a), nil
	}
	return 0, nil, fmt.Errorf("unknown command %q", name)
}

func updateTask(key int64, a *arguments) *UpdateTask {
	cmd := &UpdateTask{Key: key, Action: a.text("action")}
	texts := func(name string) *[]string {
		if !a.has(name) {
			return nil
		}
		l := a.list(name)
		return &l
	}
	text := func(name string) *string {
		if !a.has(name) {
			return nil
		}
		v := a.text(name)
		return &v
	}
	cmd.CandidateGroups, cmd.CandidateUsers = texts("groups"), texts("users")
	cmd.DueDate, cmd.FollowUpDate = text("due"), text("followup")
	if a.has("priority") {
		n := int32(a.int("priority", 0))
		cmd.Priority = &n
	}
	return cmd
}

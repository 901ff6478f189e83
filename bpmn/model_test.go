package bpmn

import (
	"errors"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// checkSound holds a finished process against what every user of the model relies on.
func checkSound(t testing.TB, p *Process) {
	t.Helper()
	if p.ID == "" || p.Root != p.Elements[0] || p.Root.Scope != nil {
		t.Fatalf("process %q has no proper root", p.ID)
	}
	for i, e := range p.Elements {
		switch {
		case e.Index != i || e.Process != p || e.ID == "":
			t.Fatalf("element %q has index %d at %d", e.ID, e.Index, i)
		case i > 0 && (e.Scope == nil || e.Scope.Index >= i || e.Depth != e.Scope.Depth+1):
			t.Fatalf("element %q has no scope before it", e.ID)
		case p.ByID(e.ID) != e && e.Scope.Inner != e:
			t.Fatalf("element %q is not found by its id", e.ID)
		case e.Type == BoundaryEvent && e.AttachedTo == nil:
			t.Fatalf("boundary event %q hangs in the air", e.ID)
		case e.Type == MultiInstanceBody && (e.Inner == nil || e.Loop == nil):
			t.Fatalf("multi-instance body %q is empty", e.ID)
		case (e.Type == SubProcess || e.Type == EventSubProcess) && e.Start == nil:
			t.Fatalf("sub-process %q has no start", e.ID)
		case e.Event == TimerEvent && e.Timer == nil, e.Event == SignalEvent && e.Signal == nil, e.Event == ErrorEvent && e.Error == nil,
			e.Event == MessageEvent && e.Message == nil && e.Job == nil, e.Event == EscalationEvent && e.Escalation == nil,
			e.Event == ConditionalEvent && e.Condition == nil, e.Event == LinkEvent && e.Link == nil:
			t.Fatalf("event %q of type %s has no definition", e.ID, e.Event)
		}
		for _, f := range e.Outgoing {
			if f.Source != e || f.Target == nil || f.Target.Scope != e.Scope {
				t.Fatalf("flow %q is not joined", f.ID)
			}
		}
	}
	for i, f := range p.Flows {
		if f.Index != i || p.FlowByID(f.ID) != f {
			t.Fatalf("flow %q has index %d at %d", f.ID, f.Index, i)
		}
	}
	_ = p.Dump()
}

func allCases(t testing.TB) []modelCase {
	t.Helper()
	files, err := filepath.Glob("testdata/cases/*.txt")
	if err != nil || len(files) == 0 {
		t.Fatal("no cases", err)
	}
	var out []modelCase
	for _, file := range files {
		out = append(out, readCases(t, file)...)
	}
	return out
}

func TestAcceptedModelsAreSound(t *testing.T) {
	for _, c := range allCases(t) {
		defs, err := Parse("case.bpmn", wholeFile(c.xml), Options{})
		if err != nil {
			continue
		}
		for _, p := range defs.Processes {
			checkSound(t, p)
		}
	}
}

// What is understood of whole models, as text.
func TestDump(t *testing.T) {
	files, err := filepath.Glob("testdata/models/*.bpmn")
	if err != nil || len(files) == 0 {
		t.Fatal("no models", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		defs, err := Parse(filepath.Base(file), data, Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		var got strings.Builder
		for _, p := range defs.Processes {
			checkSound(t, p)
			got.WriteString(p.Dump())
		}
		golden := filepath.Join("testdata/models", strings.TrimSuffix(filepath.Base(file), ".bpmn")+".txt")
		if *rewrite {
			if err := os.WriteFile(golden, []byte(got.String()), 0o644); err != nil {
				t.Fatal(err)
			}
		}
		want, err := os.ReadFile(golden)
		if err != nil || string(want) != got.String() {
			t.Errorf("%s: %v\ngot\n%s\nwant\n%s", file, err, got.String(), want)
		}
	}
}

// The examples that ship with the project can run.
func TestExamples(t *testing.T) {
	files, err := filepath.Glob("../examples/*.bpmn")
	if err != nil || len(files) < 2 {
		t.Fatal("examples are missing", err)
	}
	for _, file := range files {
		data, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		defs, err := Parse(filepath.Base(file), data, Options{})
		if err != nil {
			t.Error(err)
			continue
		}
		for _, p := range defs.Processes {
			checkSound(t, p)
			if p.NoneStart == nil {
				t.Errorf("%s cannot be started by hand", file)
			}
		}
	}
}

// What a file needs from its own deployment.
func TestDeploymentReferences(t *testing.T) {
	defs, err := Parse("p.bpmn", wholeFile(`<process id="p" isExecutable="true"><startEvent id="s"/>
<callActivity id="c"><extensionElements><zeebe:calledElement processId="q" bindingType="deployment"/></extensionElements></callActivity>
<callActivity id="c2"><extensionElements><zeebe:calledElement processId="=q" bindingType="deployment"/></extensionElements></callActivity>
<callActivity id="c3"><extensionElements><zeebe:calledElement processId="r"/></extensionElements></callActivity>
<businessRuleTask id="b"><extensionElements><zeebe:calledDecision decisionId="d" resultVariable="r" bindingType="deployment"/></extensionElements></businessRuleTask>
<userTask id="u"><extensionElements><zeebe:userTask/><zeebe:formDefinition formId="f" bindingType="deployment"/></extensionElements></userTask></process>`), Options{})
	if err != nil {
		t.Fatal(err)
	}
	var got strings.Builder
	for _, r := range defs.DeploymentReferences() {
		got.WriteString(r.Problem("p.bpmn").String() + "\n")
	}
	const want = `line 2, callActivity 'c': it is bound to its own deployment, but that holds no process with the id 'q'; deploy both together
line 5, businessRuleTask 'b': it is bound to its own deployment, but that holds no decision with the id 'd'; deploy both together
line 6, userTask 'u': it is bound to its own deployment, but that holds no form with the id 'f'; deploy both together
`
	if got.String() != want {
		t.Errorf("got %s", got.String())
	}
}

// A model that was accepted once is read again even if a rule came since.
func TestAccepted(t *testing.T) {
	xml := wholeFile(`<process id="p" isExecutable="true"><startEvent id="s"/><manualTask id="m"/><sequenceFlow id="f" sourceRef="m" targetRef="m"/></process>`)
	if _, err := Parse("p.bpmn", xml, Options{}); err == nil {
		t.Error("the loop is accepted")
	}
	if _, err := Parse("p.bpmn", xml, Options{Accepted: true}); err != nil {
		t.Error(err)
	}
}

// The caller's word on what it can execute becomes problems of the model.
func TestUnsupported(t *testing.T) {
	xml := wholeFile(`<process id="p" isExecutable="true"><startEvent id="s"/>
<inclusiveGateway id="g"/><adHocSubProcess id="ah"><manualTask id="m"/></adHocSubProcess></process>`)
	_, err := Parse("p.bpmn", xml, Options{Supported: func(e *Element) (bool, string) {
		switch e.Type {
		case InclusiveGateway:
			return false, "use an exclusive gateway"
		case AdHocSubProcess:
			return false, ""
		}
		return true, ""
	}})
	const want = `'p.bpmn':
- line 2, inclusiveGateway 'g': INCLUSIVE_GATEWAY cannot be executed yet: use an exclusive gateway
- line 2, adHocSubProcess 'ah': AD_HOC_SUB_PROCESS cannot be executed yet`
	if err == nil || err.Error() != want {
		t.Errorf("got %v", err)
	}
	var bad *InvalidError
	if errors.As(err, &bad) && bad.Problems[0].File != "p.bpmn" {
		t.Errorf("the problem names the file %q", bad.Problems[0].File)
	}
}

func BenchmarkParse(b *testing.B) {
	files, _ := filepath.Glob("../examples/*.bpmn")
	more, _ := filepath.Glob("testdata/models/*.bpmn")
	for _, file := range append(files, more...) {
		data, err := os.ReadFile(file)
		if err != nil {
			b.Fatal(err)
		}
		b.Run(filepath.Base(file), func(b *testing.B) {
			b.SetBytes(int64(len(data)))
			b.ReportAllocs()
			for b.Loop() {
				if _, err := Parse("x", data, Options{}); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}

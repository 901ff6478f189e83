package engine

import (
	"math"
	"testing"
)

// Commands with the most unlikely values do not make the engine panic, and leave a consistent state behind.
func TestHostileCommands(t *testing.T) {
	docs := [][]byte{nil, {}, []byte("null"), []byte("["), []byte(`{"a"`), []byte(`{"a":`), []byte(`{"a":1,"a":{}}`), []byte("{\"\x00\":\"\xff\"}"), []byte(`{"":null}`)}
	numbers := []int64{0, 1, -1, math.MaxInt64, math.MinInt64, 1 << keyBits, 77<<keyBits + 1}
	texts := []string{"", "p", "a", "\x00", "\xff\xfe", "m", "begin", "sig"}
	var cmds []func(w *world) Command
	add := func(c func(w *world) Command) { cmds = append(cmds, c) }
	for _, doc := range docs {
		add(func(*world) Command { return &CreateInstance{ProcessID: "p", Variables: doc} })
		add(func(w *world) Command { return &CompleteJob{Key: jobOf(w), Variables: doc} })
		add(func(w *world) Command { return &SetVariables{Scope: w.live()[0], Variables: doc} })
		add(func(*world) Command { return &PublishMessage{Name: "m", CorrelationKey: "k0", Variables: doc} })
		add(func(*world) Command { return &BroadcastSignal{Name: "sig", Variables: doc} })
		add(func(*world) Command { return &EvaluateDecision{ID: "x", Variables: doc} })
	}
	for _, n := range numbers {
		small := int32(n)
		add(func(*world) Command { return &CreateInstance{DefinitionKey: n, Version: small} })
		add(func(*world) Command { return &CreateInstance{ProcessID: "p", Version: small} })
		add(func(*world) Command { return &ActivateJobs{Type: "a", Max: int(n), Timeout: n} })
		add(func(*world) Command { return &ActivateJobs{Type: "a", Max: 1, Timeout: n} })
		add(func(w *world) Command { return &FailJob{Key: jobOf(w), Retries: small, Backoff: n} })
		add(func(w *world) Command { return &UpdateJob{Key: jobOf(w), Retries: &small, Timeout: &n} })
		add(func(*world) Command { return &UpdateJob{Key: n, Timeout: &n} })
		add(func(*world) Command { return &PublishMessage{Name: "m", CorrelationKey: "k0", TimeToLive: n} })
		add(func(*world) Command { return &CancelInstance{Key: n} })
		add(func(*world) Command { return &ResolveIncident{Key: n} })
		add(func(*world) Command { return &ResolveIncidentsOf{ProcessInstance: n} })
		add(func(*world) Command { return &DeleteResource{Key: n} })
		add(func(*world) Command { return &PinClock{At: n} })
		add(func(*world) Command { return &Receive{From: small, Seq: n} })
		add(func(*world) Command { return &Confirm{To: small, Seq: n} })
		add(func(*world) Command { return &Ban{ProcessInstance: n} })
		add(func(*world) Command { return &EvaluateDecision{Key: n} })
	}
	for _, text := range texts {
		add(func(*world) Command {
			return &CreateInstance{ProcessID: text, Tenant: text, Start: []string{text}, TerminateAfter: []string{text}, Fetch: []string{text}}
		})
		add(func(*world) Command { return &CreateInstance{ProcessID: "p", Start: []string{text}} })
		add(func(w *world) Command { return &ThrowError{Key: jobOf(w), Code: text, Message: text} })
		add(func(*world) Command { return &CorrelateMessage{Name: text, CorrelationKey: text, Tenant: text} })
		add(func(*world) Command {
			return &ActivateJobs{Type: text, Max: 3, Timeout: 1, Fetch: []string{text}, Tenants: texts}
		})
	}
	for i, c := range cmds {
		w := fuzzWorld(t)
		cmd := c(w)
		w.send(1, cmd)
		w.send(1, &Tick{})
		for range 50 {
			w.deliverOne()
		}
		w.check(w.part(1))
		for _, b := range w.broken {
			t.Errorf("command %d, %T %+v: %s", i, cmd, cmd, b)
		}
	}
}

// jobOf is the job that is open on partition 1.
func jobOf(w *world) int64 {
	for key := range takePicture(w.part(1)).jobs {
		return key
	}
	return 0
}

package engine

import (
	"bytes"
	"encoding/json"
	"testing"

	"github.com/tutti-io/tutti/internal/state"
)

// FuzzDocument walks over anything that calls itself a document: it ends, stays inside, and reads a valid object as the JSON
// package does.
func FuzzDocument(f *testing.F) {
	for _, seed := range []string{`{}`, `{"a":1}`, ` { "a" : [1,{"b":"}"}] , "\u00e9" : "x\"" } `, `{"a":1,"a":2}`, `{"a"`, `{"a":`, `{"a":"`, `{"a":1,}`, `[`, `{"a":}`, `{"":null}`, `{"a\\":1}`} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		got := map[string]string{}
		eachEntry(doc, func(name string, value []byte) { got[name] = string(value) })
		var want map[string]json.RawMessage
		if !json.Valid(doc) || json.Unmarshal(doc, &want) != nil {
			return
		}
		if len(got) != len(want) {
			t.Fatalf("%q has %d entries, found %d", doc, len(want), len(got))
		}
		for name, v := range want {
			if !bytes.Equal([]byte(got[name]), v) {
				t.Fatalf("%q: %q is %q, found %q", doc, name, v, got[name])
			}
		}
	})
}

// fuzzWorld is a world in which something of everything is there.
func fuzzWorld(t testing.TB) *world {
	w := newWorld(2)
	xml, err := modelXML(`process p
start s message=begin -> merge
start n -> exclusive merge -> parallel f -> service a type=a -> end e
f -> catch c message=m key="=\"k0\"" -> end e2
f -> catch c2 message=m key="=\"k1\"" -> end e3
boundary b on a message=n key="=\"k1\"" non-interrupting -> end e4
start g signal=sig -> merge`)
	if err != nil {
		t.Fatal(err)
	}
	if _, refused, err := w.deploy(&File{Name: "p.bpmn", Content: []byte(xml)}); refused != nil || err != nil {
		t.Fatal(refused, err)
	}
	w.send(1, &CreateInstance{ProcessID: "p"})
	w.send(2, &CreateInstance{ProcessID: "p"})
	if err := w.settle(); err != nil {
		t.Fatal(err)
	}
	return w
}

// FuzzReceive gives a partition messages from another that no partition would write. It may refuse or ignore them, but not panic.
func FuzzReceive(f *testing.F) {
	w := fuzzWorld(f)
	pic := takePicture(w.part(2))
	var sub *state.ProcessSub
	for _, s := range pic.subs {
		sub = s
	}
	for _, m := range []message{&openSubscription{state.MessageSub{Key: 1, Name: "m", CorrelationKey: "k", Instance: sub.Instance, Partition: 2}},
		&openSubscription{state.MessageSub{Key: 1, Name: "m", Partition: 77}},
		&closeSubscription{sub.Key}, &deliver{Key: sub.Key, Instance: sub.Instance, Element: sub.Element, Message: 1},
		&deliver{Key: 1, Instance: 2, Element: -1}, &delivered{Key: sub.Key}, &undeliverable{Key: sub.Key, Message: 3}, &done{1},
		&signalMessage{Name: "sig", Tenant: DefaultTenant}, &uninstall{Key: 1, Resource: 2}, &install{Key: 3, Definitions: []*state.Definition{{}}},
		&publication{Name: "m", CorrelationKey: "k1", TimeToLive: 1}, &publication{Name: "m", TimeToLive: -1 << 62}} {
		f.Add(encodeMessage(m))
	}
	f.Fuzz(func(t *testing.T, payload []byte) {
		w := fuzzWorld(t)
		w.lazy = true
		seq := w.part(2).tx().Taken(1) + 1
		w.send(2, &Receive{From: 1, Seq: seq, Payload: payload})
		w.send(2, &Tick{})
	})
}

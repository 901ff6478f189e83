package state

import (
	"fmt"
	"math/rand/v2"
	"reflect"
	"slices"
	"testing"

	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
)

// Every field of everything that is kept comes back: a field that Fields forgets is found here.
func TestEverythingComesBack(t *testing.T) {
	r := rand.New(rand.NewPCG(1, 2))
	for _, v := range []codec.Fields{new(Instance), new(Process), new(Join), new(Timer), new(UserTask), new(Message), new(MessageSub),
		new(ProcessSub), new(StartSub), new(SignalSub), new(Meta), new(Distribution), new(Blob), new(Variable), new(Definition),
		new(Resource), new(Decision), new(record.Job), new(record.Incident), new(record.ProcessInstance), new(record.ElementInstance),
		new(record.Variable), new(record.MessageSubscription), new(record.Correlation), new(record.ProcessDefinition),
		new(record.DecisionInstance), new(record.DecisionRequirements), new(record.Form)} {
		fill(r, reflect.ValueOf(v).Elem())
		again := reflect.New(reflect.TypeOf(v).Elem())
		data := codec.Encode(v)
		if err := codec.Decode(data, again.Interface().(codec.Fields)); err != nil {
			t.Errorf("%T: %v", v, err)
			continue
		}
		if !reflect.DeepEqual(v, again.Interface()) {
			t.Errorf("%T comes back as\n%+v, but was\n%+v", v, again.Interface(), v)
		}
		for cut := range data { // what an older version wrote, or a damaged disk: an error or less, never a panic
			_ = codec.Decode(data[:cut], reflect.New(reflect.TypeOf(v).Elem()).Interface().(codec.Fields))
		}
	}
}

// fill gives every field a value that is not zero.
func fill(r *rand.Rand, v reflect.Value) {
	switch v.Kind() {
	case reflect.Struct:
		for i := range v.NumField() {
			fill(r, v.Field(i))
		}
	case reflect.Slice:
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		for i := range 2 {
			fill(r, v.Index(i))
		}
	case reflect.String:
		v.SetString(fmt.Sprintf("text%d", r.IntN(1000)))
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Uint8, reflect.Uint64:
		v.SetUint(1 + uint64(r.IntN(200)))
	case reflect.Int32, reflect.Int64, reflect.Int:
		v.SetInt(-1 - int64(r.IntN(1<<20)))
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(r, v.Elem())
	}
}

// Texts in keys may hold anything: no message is found under a name that is not its own, and order is by age.
func TestMessagesByAnyText(t *testing.T) {
	r := rand.New(rand.NewPCG(3, 4))
	texts := []string{"", "a", "ab", "a\x00", "a\x00b", "\x00", "\x00\x01", "a\xff", "\xff", "a\x00\xff", "\x00\xff", "é"}
	text := func() string { return texts[r.IntN(len(texts))] }
	tx := NewTx(NewMemory(), 1)
	other := NewTx(tx.kv, 2)
	want := map[[3]string][]int64{}
	messages := map[int64]*Message{}
	for key := int64(1); key <= 400; key++ {
		m := &Message{Key: key, Tenant: text(), Name: text(), CorrelationKey: text(), ID: text(), ExpiresAt: int64(r.IntN(100) - 50)}
		tx.PutMessage(m)
		messages[key] = m
		at := [3]string{m.Tenant, m.Name, m.CorrelationKey}
		want[at] = append(want[at], key)
		if r.IntN(3) == 0 {
			gone := want[at][0]
			tx.DeleteMessage(messages[gone])
			want[at] = want[at][1:]
			delete(messages, gone)
		}
	}
	for at, keys := range want {
		if got := tx.BufferedMessages(at[0], at[1], at[2]); !slices.Equal(got, keys) {
			t.Errorf("messages of %q are %v, found %v", at, keys, got)
		}
		if got := other.BufferedMessages(at[0], at[1], at[2]); len(got) > 0 {
			t.Errorf("partition 2 finds messages of partition 1: %v", got)
		}
	}
	last, due := int64(-1<<63), 0
	tx.EachDue(-1<<63, func(d Due) bool {
		if d.At < last || messages[d.Key] == nil {
			t.Errorf("%+v is out of order, or its message is gone", d)
		}
		last = d.At
		due++
		return true
	})
	if due != len(messages) {
		t.Errorf("%d messages expire, found %d", len(messages), due)
	}
	for _, m := range messages {
		tx.DeleteMessage(m)
	}
	if n := tx.kv.(*Memory).Len(); n > 0 {
		t.Errorf("%d keys are left of deleted messages", n)
	}
}

// Versions are counted for each id, found by number, newest and tag, and never given again.
func TestVersions(t *testing.T) {
	tx := NewTx(NewMemory(), 1)
	put := func(key int64, id, tag string) *Definition {
		d := &Definition{ProcessDefinition: record.ProcessDefinition{Key: key, ID: id, TenantID: "t", VersionTag: tag, Version: tx.NextVersion("t", "process", id)}}
		tx.PutDefinition(d)
		return d
	}
	first, second, third := put(1, "p", "x"), put(2, "p", "x"), put(3, "p", "")
	put(4, "p2", "")
	for _, c := range []struct {
		got, want *Definition
	}{{tx.DefinitionVersion("t", "p", -1), third}, {tx.DefinitionVersion("t", "p", 1), first}, {tx.DefinitionTagged("t", "p", "x"), second},
		{tx.DefinitionVersion("t", "p", 4), nil}, {tx.DefinitionVersion("u", "p", -1), nil}, {tx.DefinitionTagged("t", "p2", "x"), nil}} {
		if (c.got == nil) != (c.want == nil) || c.got != nil && c.got.Key != c.want.Key {
			t.Errorf("found %+v, want %+v", c.got, c.want)
		}
	}
	tx.DeleteDefinition(third)
	if d := tx.DefinitionVersion("t", "p", -1); d == nil || d.Key != 2 {
		t.Errorf("after the newest is deleted, the newest is %+v", d)
	}
	if d := put(5, "p", ""); d.Version != 4 {
		t.Errorf("a new version is %d, want 4", d.Version)
	}
}

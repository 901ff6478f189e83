package codec

import (
	"errors"
	"reflect"
	"testing"
)

type sample struct {
	A int64
	B string
	C []string
	D bool
	E []byte
	F int32
	G []int64
}

func (s *sample) Fields(c *Codec) {
	c.Int64(&s.A)
	c.String(&s.B)
	c.Strings(&s.C)
	c.Bool(&s.D)
	c.Bytes(&s.E)
	c.Int32(&s.F)
	c.Int64s(&s.G)
}

// older is sample as it was before its last four fields were added.
type older struct {
	A int64
	B string
	C []string
}

func (s *older) Fields(c *Codec) { c.Int64(&s.A); c.String(&s.B); c.Strings(&s.C) }

func TestRoundTrip(t *testing.T) {
	for _, in := range []sample{
		{},
		{A: -1, B: "x", C: []string{"", "é"}, D: true, E: []byte{0, 1}, F: -7, G: []int64{1 << 62, -1 << 63}},
	} {
		var out sample
		if err := Decode(Encode(&in), &out); err != nil {
			t.Fatal(err)
		}
		if !reflect.DeepEqual(in, out) {
			t.Errorf("wrote %+v, read %+v", in, out)
		}
	}
}

func TestOlderDataReadsWithZeroesForNewFields(t *testing.T) {
	var out sample
	if err := Decode(Encode(&older{A: 5, B: "b", C: []string{"c"}}), &out); err != nil {
		t.Fatal(err)
	}
	if want := (sample{A: 5, B: "b", C: []string{"c"}}); !reflect.DeepEqual(want, out) {
		t.Errorf("read %+v, want %+v", out, want)
	}
}

func FuzzDecode(f *testing.F) {
	f.Add(Encode(&sample{A: 1, B: "b", C: []string{"c", "d"}, E: []byte("e"), G: []int64{1}}))
	f.Fuzz(func(t *testing.T, data []byte) {
		var s sample
		if err := Decode(data, &s); err != nil {
			if !errors.Is(err, ErrCorrupt) {
				t.Fatalf("error of another kind: %v", err)
			}
			return
		}
		var again sample
		if err := Decode(Encode(&s), &again); err != nil || !reflect.DeepEqual(s, again) {
			t.Fatalf("%+v reads back as %+v, %v", s, again, err)
		}
	})
}

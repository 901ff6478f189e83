// Package codec is the binary form of everything Tutti keeps: state values, journal entries and messages between partitions.
//
// A type describes its fields once, in a method Fields(*Codec), and that one method both writes and reads them:
//
//	func (p *Point) Fields(c *codec.Codec) { c.Int64(&p.X); c.Int64(&p.Y) }
//
// so an encoder and a decoder can never disagree about the order. There is no reflection and no schema on disk.
//
// Invariants:
//   - Fields are only ever appended. Reading data that ends before a field leaves that field (and all later ones) at
//     its zero value, which is how an older data folder opens under a newer version.
//   - Reading never panics and never allocates more than the input is long, whatever the bytes are: a damaged value
//     gives an error from Decode.
//   - The same value always gives the same bytes.
//
// It is not a format for the outside: the API speaks JSON, and nothing but Tutti reads these bytes.
package codec

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// ErrCorrupt is what Decode's error wraps when bytes are not what an encoder wrote.
var ErrCorrupt = errors.New("stored value is damaged")

// Fields is a type that can be written and read.
type Fields interface{ Fields(*Codec) }

// Codec visits the fields of one value, writing or reading.
type Codec struct {
	buf     []byte
	reading bool
	off     int
	err     error
}

// Append writes v behind dst and returns the longer slice.
func Append(dst []byte, v Fields) []byte {
	c := Codec{buf: dst}
	v.Fields(&c)
	return c.buf
}

// Encode writes v into a new slice.
func Encode(v Fields) []byte { return Append(make([]byte, 0, 128), v) }

// Decode reads data into v. Strings and byte slices of v are copies, never windows into data.
func Decode(data []byte, v Fields) error {
	c := Codec{buf: data, reading: true}
	v.Fields(&c)
	if c.err != nil {
		return fmt.Errorf("%w: %v at byte %d of %d", ErrCorrupt, c.err, c.off, len(data))
	}
	return nil
}

// Reading tells whether the codec reads (true) or writes.
func (c *Codec) Reading() bool { return c.reading }

// Fail marks the value as damaged; for a Fields method that meets an impossible value while reading.
func (c *Codec) Fail(reason string) {
	if c.err == nil {
		c.err = errors.New(reason)
	}
}

// done tells that reading is over: the value ended here, or an error came before.
func (c *Codec) done() bool { return c.err != nil || c.off >= len(c.buf) }

func (c *Codec) uvarint() uint64 {
	v, n := binary.Uvarint(c.buf[c.off:])
	if n <= 0 {
		c.Fail("number is cut off or too long")
		return 0
	}
	c.off += n
	return v
}

// Uint64 visits an unsigned number; small ones take one byte.
func (c *Codec) Uint64(v *uint64) {
	if !c.reading {
		c.buf = binary.AppendUvarint(c.buf, *v)
	} else if !c.done() {
		*v = c.uvarint()
	}
}

// Int64 visits a signed number; small ones, positive or negative, take one byte.
func (c *Codec) Int64(v *int64) {
	if !c.reading {
		c.buf = binary.AppendVarint(c.buf, *v)
	} else if !c.done() {
		u := c.uvarint()
		*v = int64(u>>1) ^ -int64(u&1)
	}
}

// Int32 visits a signed 32-bit number.
func (c *Codec) Int32(v *int32) {
	w := int64(*v)
	c.Int64(&w)
	if c.reading {
		if w != int64(int32(w)) {
			c.Fail("number does not fit in 32 bits")
			return
		}
		*v = int32(w)
	}
}

// Int visits a signed number of the machine's size.
func (c *Codec) Int(v *int) {
	w := int64(*v)
	c.Int64(&w)
	if c.reading {
		*v = int(w)
	}
}

// Byte visits one byte.
func (c *Codec) Byte(v *byte) {
	if !c.reading {
		c.buf = append(c.buf, *v)
	} else if !c.done() {
		*v = c.buf[c.off]
		c.off++
	}
}

// Bool visits a truth value.
func (c *Codec) Bool(v *bool) {
	var b byte
	if *v {
		b = 1
	}
	c.Byte(&b)
	if c.reading {
		*v = b != 0
	}
}

// window reads a length and returns that many bytes of the input.
func (c *Codec) window() []byte {
	n := c.uvarint()
	if c.err != nil {
		return nil
	}
	if n > uint64(len(c.buf)-c.off) {
		c.Fail("text is longer than what is left")
		return nil
	}
	w := c.buf[c.off : c.off+int(n)]
	c.off += int(n)
	return w
}

// String visits text.
func (c *Codec) String(v *string) {
	if !c.reading {
		c.buf = binary.AppendUvarint(c.buf, uint64(len(*v)))
		c.buf = append(c.buf, *v...)
	} else if !c.done() {
		*v = string(c.window())
	}
}

// Bytes visits a byte slice; nil and empty are the same.
func (c *Codec) Bytes(v *[]byte) {
	if !c.reading {
		c.buf = binary.AppendUvarint(c.buf, uint64(len(*v)))
		c.buf = append(c.buf, *v...)
	} else if !c.done() {
		if w := c.window(); len(w) > 0 {
			*v = append([]byte(nil), w...)
		} else {
			*v = nil
		}
	}
}

// Length visits the length of a list: what it returns is how many items follow. While reading it is bounded by the
// bytes that are left, as every item takes at least one.
func (c *Codec) Length(n int) int {
	u := uint64(n)
	if !c.reading {
		c.Uint64(&u)
		return n
	}
	if c.done() {
		return 0
	}
	u = c.uvarint()
	if u > uint64(len(c.buf)-c.off) {
		c.Fail("list is longer than what is left")
		return 0
	}
	return int(u)
}

// Slice visits a list, item by item; an empty list reads back as nil.
func Slice[T any](c *Codec, s *[]T, item func(*Codec, *T)) {
	n := c.Length(len(*s))
	if c.reading {
		if n == 0 {
			*s = nil
			return
		}
		*s = make([]T, n)
	}
	for i := range *s {
		item(c, &(*s)[i])
		if c.err != nil {
			return
		}
	}
}

// Strings visits a list of texts.
func (c *Codec) Strings(v *[]string) { Slice(c, v, (*Codec).String) }

// Int64s visits a list of numbers.
func (c *Codec) Int64s(v *[]int64) { Slice(c, v, (*Codec).Int64) }

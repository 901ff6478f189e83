package search

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"strconv"
	"strings"
)

// maxCursor bounds the text of a cursor: sort values of at most 8,191 characters each, in base64.
const maxCursor = 1 << 20

// cursor is a place between two rows: the sort values and the key of one of them. Values are int64, string or nil.
type cursor struct {
	values []any
	key    int64
}

// signature tells orders apart, so that a cursor is only followed in the order that it was made in.
func (o *order) signature() string {
	var b strings.Builder
	for i, f := range o.fields {
		b.WriteString(f.name)
		if o.desc[i] {
			b.WriteByte('-')
		} else {
			b.WriteByte('+')
		}
	}
	return b.String()
}

// encode makes the opaque text of a cursor.
func (o *order) encode(c cursor) string {
	list := append(append([]any{o.signature()}, c.values...), strconv.FormatInt(c.key, 10))
	data, err := json.Marshal(list)
	if err != nil {
		panic(err) // int64, string and nil always have a JSON form
	}
	return base64.StdEncoding.EncodeToString(data)
}

// decode reads what encode wrote for the same order.
func (o *order) decode(text string) (c cursor, err error) {
	if len(text) > maxCursor {
		return c, fmt.Errorf("%w: it has %d characters", ErrCursor, len(text))
	}
	data, err := base64.StdEncoding.DecodeString(text)
	if err != nil {
		return c, fmt.Errorf("%w: it is not base64", ErrCursor)
	}
	var list []any
	d := json.NewDecoder(bytes.NewReader(data))
	d.UseNumber()
	if err := d.Decode(&list); err != nil || d.More() {
		return c, fmt.Errorf("%w: it is damaged", ErrCursor)
	}
	if len(list) != len(o.fields)+1 || list[0] != o.signature() {
		return c, fmt.Errorf("%w: it belongs to another order; use it with the sort that it came from", ErrCursor)
	}
	for i, f := range o.fields[:len(o.fields)-1] {
		v, ok := list[i+1], true
		switch x := v.(type) {
		case json.Number:
			n, err := x.Int64()
			v, ok = n, err == nil && f.kind != isText
		case string:
			ok = f.kind == isText
		case nil:
			ok = f.null
		default:
			ok = false
		}
		if !ok {
			return c, fmt.Errorf("%w: its value for %s is damaged", ErrCursor, f.name)
		}
		c.values = append(c.values, v)
	}
	key, ok := list[len(list)-1].(string)
	if c.key, err = strconv.ParseInt(key, 10, 64); !ok || err != nil {
		return c, fmt.Errorf("%w: its key is damaged", ErrCursor)
	}
	return c, nil
}

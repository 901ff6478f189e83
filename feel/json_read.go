package feel

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"math"
	"strconv"
	"sync/atomic"
	"unicode/utf8"

	"github.com/cockroachdb/apd/v3"
)

// jsonData is a list or context that is still JSON. It is decoded one level deep when something looks inside.
type jsonData struct {
	raw     []byte
	decoded atomic.Pointer[decodedJSON]
	looks   atomic.Int32 // for single entries
}

type decodedJSON struct {
	list    *listData
	context *contextData
}

var errJSON = errors.New("expected a JSON value")

// FromJSON makes a value of JSON: objects become contexts, arrays lists. It keeps raw, which must not change afterwards, and decodes
// objects and arrays only as far as they are looked into. Numbers keep all their digits.
func FromJSON(raw []byte) (Value, error) {
	raw = trimSpace(raw)
	if len(raw) == 0 {
		return Null, errJSON
	}
	if c := raw[0]; c == '{' || c == '[' {
		if !json.Valid(raw) {
			return Null, fmt.Errorf("%w, found %d bytes that are none", errJSON, len(raw))
		}
	}
	return scalarOrLazy(raw)
}

// TrustedJSON is FromJSON for bytes known to be valid JSON: it does not look at them twice. What is invalid after all reads as null.
func TrustedJSON(raw []byte) Value {
	v, err := scalarOrLazy(trimSpace(raw))
	if err != nil {
		return Null
	}
	return v
}

func scalarOrLazy(raw []byte) (Value, error) {
	if len(raw) == 0 {
		return Null, errJSON
	}
	switch c := raw[0]; {
	case c == '{':
		return Value{kind: KindContext, ref: &jsonData{raw: raw}}, nil
	case c == '[':
		return Value{kind: KindList, ref: &jsonData{raw: raw}}, nil
	case c == '"':
		return jsonString(raw)
	case c == '-' || c >= '0' && c <= '9':
		return jsonNumber(raw)
	case string(raw) == "true":
		return valueTrue, nil
	case string(raw) == "false":
		return valueFalse, nil
	case string(raw) == "null":
		return Null, nil
	}
	return Null, fmt.Errorf("%w, found %.20q", errJSON, raw)
}

func trimSpace(raw []byte) []byte {
	for len(raw) > 0 && isJSONSpace(raw[0]) {
		raw = raw[1:]
	}
	for len(raw) > 0 && isJSONSpace(raw[len(raw)-1]) {
		raw = raw[:len(raw)-1]
	}
	return raw
}

func isJSONSpace(c byte) bool { return c == ' ' || c == '\n' || c == '\t' || c == '\r' }

func jsonString(raw []byte) (Value, error) {
	for i := 1; i < len(raw); i++ {
		switch c := raw[i]; {
		case c == '"' && i == len(raw)-1:
			return String(string(raw[1:i])), nil
		case c >= 0x80 && utf8.Valid(raw): // as most text is
		case c == '\\' || c < ' ' || c >= 0x80 || c == '"':
			var s string
			if err := json.Unmarshal(raw, &s); err != nil {
				return Null, fmt.Errorf("%w, found a string that is none", errJSON)
			}
			return String(s), nil
		}
	}
	return Null, fmt.Errorf("%w, found a string without an end", errJSON)
}

func jsonNumber(raw []byte) (Value, error) {
	if n, scale, ok := parseSmall(raw); ok && !leadingZero(raw) {
		if scale == 0 {
			return Int(n), nil
		}
		return decimalFromJSON(n, scale), nil
	}
	if !json.Valid(raw) {
		return Null, fmt.Errorf("%w, found %.20q", errJSON, raw)
	}
	v, err := ParseNumber(string(raw))
	if err != nil {
		return Null, fmt.Errorf("the number %.40q has more digits or a larger exponent than can be computed with", raw)
	}
	return v, nil
}

// decimalFromJSON makes a number of n × 10^-scale with as many zeros behind the point as the JVM reads: it takes such numbers for doubles.
func decimalFromJSON(n int64, scale uint32) Value {
	for scale > 1 && n%10 == 0 {
		n, scale = n/10, scale-1
	}
	if n == 0 {
		return scaled(0, 1)
	}
	if a := max(n, -n); scale > 3 && a < pow10[scale-3] || a >= 1e7 && a/1e7 >= pow10[scale] {
		return Float(scaled(n, scale).float64())
	}
	return scaled(n, scale)
}

func leadingZero(raw []byte) bool {
	if raw[0] == '-' {
		raw = raw[1:]
	}
	return len(raw) > 1 && raw[0] == '0' && raw[1] != '.'
}

func (j *jsonData) list() *listData       { return j.open().list }
func (j *jsonData) context() *contextData { return j.open().context }

func (j *jsonData) open() *decodedJSON {
	if d := j.decoded.Load(); d != nil {
		return d
	}
	d := &decodedJSON{list: &listData{}, context: emptyContext}
	if j.raw[0] == '[' {
		d.list.items = jsonItems(j.raw)
	} else {
		d.context = jsonEntries(j.raw)
	}
	j.decoded.Store(d) // a race decodes twice, to the same
	return d
}

const looksWorthDecoding = 3

// entry finds one entry. The first times it only searches the text for it.
func (j *jsonData) entry(key string) (Value, bool) {
	if d := j.decoded.Load(); d != nil {
		return d.context.get(key)
	}
	if j.looks.Add(1) > looksWorthDecoding {
		return j.context().get(key)
	}
	raw := j.raw
	found, start, end := false, 0, 0
	for i := skipSpace(raw, 1); i < len(raw) && raw[i] == '"'; {
		keyEnd := skipValue(raw, i)
		same := sameKey(raw[i:keyEnd], key)
		i = skipSpace(raw, keyEnd)
		if i >= len(raw) || raw[i] != ':' {
			break
		}
		i = skipSpace(raw, i+1)
		valueEnd := skipValue(raw, i)
		if same {
			found, start, end = true, i, valueEnd // the last of that name counts
		}
		i = skipSpace(raw, valueEnd)
		if i < len(raw) && raw[i] == ',' {
			i = skipSpace(raw, i+1)
		}
	}
	if !found {
		return Null, false
	}
	return TrustedJSON(raw[start:end]), true
}

// sameKey compares a name in JSON, quotes and all, with a key.
func sameKey(raw []byte, key string) bool {
	if len(raw) < 2 {
		return false
	}
	if bytes.IndexByte(raw, '\\') < 0 {
		return string(raw[1:len(raw)-1]) == key
	}
	k, err := jsonString(raw)
	return err == nil && k.text() == key
}

func jsonItems(raw []byte) []Value {
	var items []Value
	for i := skipSpace(raw, 1); i < len(raw) && raw[i] != ']'; {
		end := skipValue(raw, i)
		items = append(items, TrustedJSON(raw[i:end]))
		i = skipSpace(raw, end)
		if i < len(raw) && raw[i] == ',' {
			i = skipSpace(raw, i+1)
		}
	}
	return items
}

func jsonEntries(raw []byte) *contextData {
	b := newContextBuilder(4)
	for i := skipSpace(raw, 1); i < len(raw) && raw[i] == '"'; {
		end := skipValue(raw, i)
		key, err := jsonString(raw[i:end])
		if err != nil {
			break
		}
		i = skipSpace(raw, end)
		if i >= len(raw) || raw[i] != ':' {
			break
		}
		i = skipSpace(raw, i+1)
		end = skipValue(raw, i)
		b.put(key.text(), TrustedJSON(raw[i:end]))
		i = skipSpace(raw, end)
		if i < len(raw) && raw[i] == ',' {
			i = skipSpace(raw, i+1)
		}
	}
	return b.c
}

func skipSpace(raw []byte, i int) int {
	for i < len(raw) && isJSONSpace(raw[i]) {
		i++
	}
	return i
}

// skipValue gives the index behind the valid JSON value that begins at i.
func skipValue(raw []byte, i int) int {
	depth := 0
	for i < len(raw) {
		switch raw[i] {
		case '"':
			i++
			for i < len(raw) && raw[i] != '"' {
				if raw[i] == '\\' {
					i++
				}
				i++
			}
			i++
		case '{', '[':
			depth++
			i++
		case '}', ']':
			depth--
			i++
		case ',', ':', ' ', '\n', '\t', '\r':
			i++
			continue
		default:
			for i < len(raw) && !isJSONSpace(raw[i]) && raw[i] != ',' && raw[i] != '}' && raw[i] != ']' {
				i++
			}
		}
		if depth <= 0 {
			return min(i, len(raw))
		}
	}
	return len(raw)
}

// FromGo makes a value of nil, bool, string, any integer or float type, json.Number, json.RawMessage, *apd.Decimal, Value, []any,
// []string, []Value, map[string]any (entries in the order of their names) and what these contain.
func FromGo(x any) (Value, error) {
	return fromGo(x, 0)
}

const maxGoDepth = 1000

func fromGo(x any, depth int) (Value, error) {
	if depth > maxGoDepth {
		return Null, fmt.Errorf("the Go value is nested deeper than %d levels", maxGoDepth)
	}
	switch x := x.(type) {
	case nil:
		return Null, nil
	case Value:
		return x, nil
	case bool:
		return Bool(x), nil
	case string:
		return String(x), nil
	case json.RawMessage:
		return FromJSON(x)
	case json.Number:
		return ParseNumber(string(x))
	case *apd.Decimal:
		return Decimal(x), nil
	case float64:
		return floatFromGo(x)
	case float32:
		v, err := strconv.ParseFloat(strconv.FormatFloat(float64(x), 'g', -1, 32), 64)
		if err != nil {
			return Null, err
		}
		return floatFromGo(v)
	case []any:
		return listFromGo(x, depth)
	case []string:
		return listFromGo(x, depth)
	case []Value:
		return List(x...), nil
	case map[string]any:
		return contextFromGo(x, depth)
	case map[string]Value:
		return contextFromGo(x, depth)
	case map[string]string:
		return contextFromGo(x, depth)
	}
	return integerFromGo(x)
}

func floatFromGo(f float64) (Value, error) {
	if math.IsInf(f, 0) || math.IsNaN(f) {
		return Null, fmt.Errorf("%v is no decimal number", f)
	}
	return Float(f), nil
}

package tuttitest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"strings"

	"github.com/tutti-io/tutti/client"
)

// rawVariables reads variables, each as the JSON that it is.
func rawVariables(o client.Object) (map[string]json.RawMessage, error) {
	raw := map[string]json.RawMessage{}
	if o.IsZero() {
		return raw, nil
	}
	return raw, o.Decode(&raw)
}

// compare says in what a variable is other than wanted; an empty text where it is not.
func compare(name string, there map[string]json.RawMessage, want any) string {
	text, err := json.Marshal(want)
	if err != nil {
		return fmt.Sprintf("the value wanted of %s is none that a variable can have: %v", name, err)
	}
	got, ok := there[name]
	if !ok {
		return fmt.Sprintf("expected the variable %s to be %s, but there is none of that name among %s", name, shorten(string(text)), names(there))
	}
	if !sameJSON(got, text) {
		return fmt.Sprintf("expected the variable %s to be %s, but it is %s", name, shorten(string(text)), shorten(string(got)))
	}
	return ""
}

func names(variables map[string]json.RawMessage) string {
	if len(variables) == 0 {
		return "no variables"
	}
	return strings.Join(slices.Sorted(maps.Keys(variables)), ", ")
}

// shorten keeps a value readable in the message of a test.
func shorten(text string) string {
	const most = 300
	if len(text) <= most {
		return text
	}
	return strings.ToValidUTF8(text[:most], "") + "…"
}

// sameJSON tells whether two texts of JSON are the same value: white space, the order of members and how a number is written
// make no difference.
func sameJSON(a, b []byte) bool {
	x, errX := decode(a)
	y, errY := decode(b)
	return errX == nil && errY == nil && same(x, y)
}

func decode(text []byte) (v any, err error) {
	d := json.NewDecoder(bytes.NewReader(text))
	d.UseNumber()
	return v, d.Decode(&v)
}

func same(a, b any) bool {
	switch x := a.(type) {
	case json.Number:
		y, ok := b.(json.Number)
		return ok && (x == y || sameNumber(string(x), string(y)))
	case []any:
		y, ok := b.([]any)
		return ok && slices.EqualFunc(x, y, same)
	case map[string]any:
		y, ok := b.(map[string]any)
		return ok && maps.EqualFunc(x, y, same)
	}
	return a == b
}

func sameNumber(a, b string) bool {
	x, _, errX := big.ParseFloat(a, 10, 200, big.ToNearestEven)
	y, _, errY := big.ParseFloat(b, 10, 200, big.ToNearestEven)
	return errX == nil && errY == nil && x.Cmp(y) == 0
}

package contracttest

import (
	"net/http"
	"reflect"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/contract"
)

// TestEveryResultHasItsShape encodes every result type, empty and filled, and checks its fields against the schemas. Only
// the values of enums and patterns are of no account: a filled string is "a".
func TestEveryResultHasItsShape(t *testing.T) {
	handlers := reflect.TypeFor[contract.Handlers]()
	for i := range contract.Operations {
		op := &contract.Operations[i]
		field, ok := handlers.FieldByNameFunc(func(name string) bool { return strings.EqualFold(name, op.ID) })
		if !ok {
			t.Fatalf("no handler for %s", op.ID)
		}
		if field.Type.NumOut() != 2 {
			continue
		}
		result := field.Type.Out(0).Elem()
		if strings.HasPrefix(result.Name(), "WithStatus") {
			body, _ := result.FieldByName("Body")
			result = body.Type.Elem()
		}
		for _, filled := range []bool{false, true} {
			v := reflect.New(result)
			if filled {
				fill(v.Elem())
			}
			e, ok := v.Interface().(interface{ AppendJSON([]byte) []byte })
			if !ok {
				continue // a Raw
			}
			header := http.Header{"Content-Type": {"application/json"}}
			for _, problem := range Problems(op.ID, op.Success, header, e.AppendJSON(nil)) {
				if !strings.Contains(problem, "must match") && !strings.Contains(problem, "must be one of") && !strings.Contains(problem, "characters") {
					t.Errorf("%s (filled: %t): %s", op.ID, filled, problem)
				}
			}
		}
	}
}

// fill gives everything in v a value.
func fill(v reflect.Value) {
	switch v.Kind() {
	case reflect.String:
		v.SetString("a")
	case reflect.Bool:
		v.SetBool(true)
	case reflect.Int32, reflect.Int64:
		v.SetInt(1)
	case reflect.Pointer:
		v.Set(reflect.New(v.Type().Elem()))
		fill(v.Elem())
	case reflect.Map:
		elem := reflect.New(v.Type().Elem()).Elem()
		fill(elem)
		v.Set(reflect.MakeMap(v.Type()))
		v.SetMapIndex(reflect.ValueOf("a"), elem)
	case reflect.Slice:
		if v.Type() == reflect.TypeFor[contract.JSON]() {
			v.SetBytes([]byte(`{"a":1}`))
			return
		}
		v.Set(reflect.MakeSlice(v.Type(), 2, 2))
		fill(v.Index(0))
		fill(v.Index(1))
	case reflect.Struct:
		for i := range v.NumField() {
			if v.Field(i).CanSet() {
				fill(v.Field(i))
			}
		}
	}
}

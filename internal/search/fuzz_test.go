package search

import (
	"context"
	"errors"
	"testing"

	"github.com/tutti-io/tutti/internal/record"
)

// FuzzCursor: no text is followed that the order did not make, and what it made reads back.
func FuzzCursor(f *testing.F) {
	o, err := processInstances.order([]SortField{{"state", false}, {"endDate", true}})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(o.encode(cursor{[]any{"ACTIVE", nil}, 7}))
	f.Add(o.encode(cursor{[]any{nil, int64(5)}, -7}))
	f.Add("W10=")
	f.Fuzz(func(t *testing.T, text string) {
		c, err := o.decode(text)
		if err != nil {
			if !errors.Is(err, ErrCursor) {
				t.Fatalf("%v is no ErrCursor", err)
			}
			return
		}
		again, err := o.decode(o.encode(c))
		if err != nil || again.key != c.key || len(again.values) != len(c.values) || again.values[0] != c.values[0] || again.values[1] != c.values[1] {
			t.Fatalf("%+v reads back as %+v, %v", c, again, err)
		}
	})
}

// FuzzFilter: whatever is asked gives an answer or a FieldError or ErrCursor, never an error of the database.
func FuzzFilter(f *testing.F) {
	w := newWorld(1, 10)
	r := project(f, w.records()...)
	f.Add("processDefinitionId", "v", uint8(Like), "a*", int64(0), true, "state", "")
	f.Add("variables", "order", uint8(Eq), "1", int64(0), false, "processDefinitionKey", "W10=")
	f.Add("tags", "", uint8(In), "'; DROP TABLE text; --", int64(1), false, "startDate", "")
	f.Fuzz(func(t *testing.T, field, name string, op uint8, text string, number int64, flag bool, sort, after string) {
		for _, values := range [][]any{{text}, {number}, {flag}, {text, text}, nil} {
			conditions := []Condition{{Field: field, Name: name, Op: Op(op), Values: values}}
			q := Query{Conditions: conditions, Or: [][]Condition{conditions, nil}, Sort: []SortField{{sort, flag}}, Page: Page{After: after, Limit: 3}}
			for _, err := range []error{
				ask(r, processInstances, q), ask(r, userTasks, q), ask(r, jobs, q), ask(r, variables, q), ask(r, elementInstances, q),
			} {
				var wrong *FieldError
				if err != nil && !errors.As(err, &wrong) && !errors.Is(err, ErrCursor) {
					t.Fatalf("%+v: %v", q, err)
				}
			}
		}
	})
}

func ask[T any](r *Reader, e *entity[T], q Query) error {
	_, err := find(context.Background(), r, e, q, nil)
	return err
}

// FuzzLike: a pattern means the same to the database as it does when spelled out.
func FuzzLike(f *testing.F) {
	f.Add(`a*b?\*[`, "axb")
	f.Add(`\`, `\`)
	r := project(f, &record.Job{Key: 1, Worker: "x"})
	f.Fuzz(func(t *testing.T, pattern, text string) {
		if len(pattern) > 12 || len(text) > 30 || !valid(pattern) || !valid(text) {
			return // the oracle is slow, and the API lets no broken text in
		}
		var got bool
		if err := r.store.Readers().QueryRow("SELECT ? GLOB ?", text, glob(pattern)).Scan(&got); err != nil {
			t.Fatal(err)
		}
		if want := like([]rune(text), []rune(pattern)); got != want {
			t.Fatalf("%q like %q (%q): %v, want %v", text, pattern, glob(pattern), got, want)
		}
	})
}

func valid(s string) bool {
	for _, r := range s {
		if r == 0xFFFD || r == 0 {
			return false
		}
	}
	return true
}

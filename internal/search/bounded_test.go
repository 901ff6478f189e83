package search

import (
	"bytes"
	"context"
	"errors"
	"testing"

	"github.com/tutti-io/tutti/internal/record"
)

// Whole values have no bound of their own, so a page of them has one.
func TestAPageOfWholeValuesIsBounded(t *testing.T) {
	value := append(append([]byte{'"'}, bytes.Repeat([]byte{'x'}, 4<<20)...), '"')
	var records []record.Record
	for key := range int64(17) {
		records = append(records, &record.Variable{Key: key + 1, Name: "big", Value: value, ScopeKey: 100, ProcessInstance: 100})
	}
	r := project(t, records...)
	var tooMuch *FieldError
	if _, err := r.Variables(context.Background(), Query{}, true); !errors.As(err, &tooMuch) {
		t.Errorf("a page of 68 MiB: %v", err)
	}
	if page, err := r.Variables(context.Background(), Query{Page: Page{Limit: 4}}, true); err != nil || len(page.Items) != 4 {
		t.Errorf("a page of 16 MiB: %d items, %v", len(page.Items), err)
	}
	if page, err := r.Variables(context.Background(), Query{}, false); err != nil || len(page.Items) != 17 {
		t.Errorf("a page of truncated values: %d items, %v", len(page.Items), err)
	}
}

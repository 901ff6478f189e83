package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"sync"
	"testing"
)

// TestStatementsStayPrepared runs more texts than are kept, from several goroutines, and texts that are wrong.
func TestStatementsStayPrepared(t *testing.T) {
	db, err := sql.Open("sqlite", "file::memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	db.SetMaxOpenConns(4)
	p := newPrepared(db)
	var all sync.WaitGroup
	for g := range 8 {
		all.Go(func() {
			for i := range 500 {
				n := (i*7 + g) % (maxPrepared + 20)
				var got int
				if err := p.first(t.Context(), fmt.Sprintf("SELECT ? + %d", n), i)(&got); err != nil || got != n+i {
					t.Errorf("%d + %d: %d, %v", i, n, got, err)
				}
			}
		})
	}
	all.Wait()
	if len(p.byText) != maxPrepared || p.order.Len() != maxPrepared {
		t.Errorf("%d texts and %d statements are kept, want %d", len(p.byText), p.order.Len(), maxPrepared)
	}
	for e := p.order.Front(); e != nil; e = e.Next() {
		if s := e.Value.(*statementInUse); s.users != 0 || s.dropped || p.byText[s.text] != e {
			t.Errorf("%+v", s)
		}
	}
	if _, err := p.query(t.Context(), "SELECT nonsense"); err == nil {
		t.Error("a wrong text gives rows")
	}
	ended, cancel := context.WithCancel(t.Context())
	cancel()
	if _, err := p.query(ended, "SELECT 1"); !errors.Is(err, context.Canceled) {
		t.Errorf("after the context ended: %v", err)
	}
	var one int
	if err := p.first(t.Context(), "SELECT 1")(&one); err != nil || one != 1 {
		t.Errorf("and then: %d, %v", one, err)
	}
}

// TestRowsOutliveTheirStatement reads rows while so many other texts are run that theirs is dropped.
func TestRowsOutliveTheirStatement(t *testing.T) {
	db, err := sql.Open("sqlite", "file::memory:")
	if err != nil {
		t.Fatal(err)
	}
	defer db.Close()
	p := newPrepared(db)
	rows, err := p.query(t.Context(), "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 100) SELECT i FROM n")
	if err != nil {
		t.Fatal(err)
	}
	defer rows.Close()
	count := 0
	for rows.Next() {
		count++
		var got int
		if err := p.first(t.Context(), fmt.Sprintf("SELECT %d", count))(&got); err != nil || got != count {
			t.Error(got, err)
		}
	}
	if rows.Err() != nil || count != 100 {
		t.Errorf("%d rows, %v", count, rows.Err())
	}
}

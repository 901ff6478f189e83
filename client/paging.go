package client

import (
	"iter"
)

// Page says which part of what is found comes back: [Limit], [From], [After] or [Before] make one. The zero Page is the
// cluster's own choice: the first hundred.
type Page struct{ page }

// OffsetPage is a [Page] of a search that counts from the start: [OffsetFrom] makes one.
type OffsetPage struct{ page }

// CursorPage is a [Page] of a search that goes on after what it gave last: [CursorAfter] makes one.
type CursorPage struct{ page }

// page is all the forms of paging; the constructors see to it that only one is used.
type page struct {
	Limit  int    `json:"limit,omitzero"`
	From   int    `json:"from,omitzero"`
	After  string `json:"after,omitzero"`
	Before string `json:"before,omitzero"`
}

// Limit is the first page of at most n items.
func Limit(n int) Page { return Page{page{Limit: n}} }

// From is a page of at most n items that leaves out the first skip.
func From(skip, n int) Page { return Page{page{Limit: n, From: skip}} }

// After is a page of at most n items behind a cursor: the EndCursor of the page before.
func After(cursor string, n int) Page { return Page{page{Limit: n, After: cursor}} }

// Before is a page of at most n items before a cursor: the StartCursor of the page after.
func Before(cursor string, n int) Page { return Page{page{Limit: n, Before: cursor}} }

// OffsetFrom is a page of at most n items that leaves out the first skip.
func OffsetFrom(skip, n int) OffsetPage { return OffsetPage{page{Limit: n, From: skip}} }

// CursorAfter is a page of at most n items behind a cursor; an empty cursor is the start.
func CursorAfter(cursor string, n int) CursorPage { return CursorPage{page{Limit: n, After: cursor}} }

// paging is what the three kinds of page have for going through all of them.
type paging[P any] interface {
	next(answer SearchQueryPageResponse, items int) (P, bool)
}

func (p page) byCursor(answer SearchQueryPageResponse, items int) (page, bool) {
	cursor, ok := answer.EndCursor.Get()
	// A page that is not full is the last, and one whose cursor is that of the page before would never end.
	if !ok || cursor == "" || items == 0 || cursor == p.After {
		return p, false
	}
	if p.Limit > 0 && items < p.Limit {
		return p, false
	}
	return page{Limit: p.Limit, After: cursor}, true
}

func (p Page) next(answer SearchQueryPageResponse, items int) (Page, bool) {
	n, more := p.byCursor(answer, items)
	return Page{n}, more
}

func (p CursorPage) next(answer SearchQueryPageResponse, items int) (CursorPage, bool) {
	n, more := p.byCursor(answer, items)
	return CursorPage{n}, more
}

func (p OffsetPage) next(answer SearchQueryPageResponse, items int) (OffsetPage, bool) {
	p.From += items
	more := items > 0 && (answer.HasMoreTotalItems || int64(p.From) < answer.TotalItems)
	return p, more
}

// pagesOf reads page after page until one is the last.
func pagesOf[P paging[P], T any](first P, read func(P) ([]T, SearchQueryPageResponse, error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for p, more := first, true; more; {
			items, answer, err := read(p)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, item := range items {
				if !yield(item, nil) {
					return
				}
			}
			p, more = p.next(answer, len(items))
		}
	}
}

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

	later bool // not the first page of all: how many there are before it is not known
	read  int  // items of the pages so far
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

// byCursor is the page after one that had items, and whether there may be one. A page that is not full need not be the last, as a
// cluster may give fewer than it is asked for; all that there is, or a page without items, is.
func (p page) byCursor(answer SearchQueryPageResponse, items int) (page, bool) {
	cursor, ok := answer.EndCursor.Get()
	if !ok || cursor == "" || items == 0 || cursor == p.After { // one whose cursor is that of the page before would never end
		return p, false
	}
	later := p.later || p.read == 0 && (p.From > 0 || p.After != "" || p.Before != "")
	next := page{Limit: p.Limit, After: cursor, later: later, read: p.read + items}
	if items < p.Limit && !answer.HasMoreTotalItems && (later || int64(next.read) >= answer.TotalItems) {
		return p, false
	}
	return next, true
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

package search

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/tutti-io/tutti/internal/projection"
)

// Reader answers queries over one store. It is safe for concurrent use.
type Reader struct {
	store    *projection.Store
	prepared *prepared
	budget   time.Duration
}

// NewReader answers queries over a store; each may take as long as budget (0: 10 s).
func NewReader(store *projection.Store, budget time.Duration) *Reader {
	if budget <= 0 {
		budget = 10 * time.Second
	}
	return &Reader{store: store, prepared: newPrepared(store.Readers()), budget: budget}
}

// within gives a query its time.
func (r *Reader) within(ctx context.Context) (context.Context, context.CancelFunc) {
	return context.WithTimeoutCause(ctx, r.budget, ErrTooSlow)
}

// failure says what a database error means.
func (r *Reader) failure(ctx context.Context, what string, err error) error {
	switch {
	case errors.Is(context.Cause(ctx), ErrTooSlow):
		return fmt.Errorf("%w: %s took more than %v; a narrower filter, or a sort by key, takes less", ErrTooSlow, what, r.budget)
	case ctx.Err() != nil:
		return fmt.Errorf("%s: %w", what, ctx.Err())
	}
	return fmt.Errorf("%s: the read model cannot be read: %w", what, err)
}

// find runs a query.
func find[T any](ctx context.Context, r *Reader, e *entity[T], q Query, restrict *statement) (res Result[T], err error) {
	p, err := e.plan(q, restrict)
	if err != nil {
		return res, err
	}
	ctx, cancel := r.within(ctx)
	defer cancel()
	var first, last cursor
	res.Items, first, last, err = fetch(ctx, r, e, p)
	if err != nil {
		return res, r.failure(ctx, "searching "+e.name, err)
	}
	whole := q.Page.After == "" && q.Page.Before == ""
	seen := int64(q.Page.From + len(res.Items))
	if whole && len(res.Items) < p.limit && (len(res.Items) > 0 || q.Page.From == 0) {
		res.Total = seen
	} else if err := r.prepared.first(ctx, p.count.sql, p.count.args...)(&res.Total); err != nil {
		return res, r.failure(ctx, "counting "+e.name, err)
	}
	if len(res.Items) > 0 {
		// Rows may have gone between the two statements; what is shown exists.
		res.Total = max(res.Total, int64(len(res.Items)))
		res.Start, res.End = p.order.encode(first), p.order.encode(last)
	}
	if res.Total > MaxTotal {
		res.Total, res.More = MaxTotal, true
	}
	return res, nil
}

// fetch reads the rows of a page, and where it begins and ends.
func fetch[T any](ctx context.Context, r *Reader, e *entity[T], p *plan) (items []T, first, last cursor, err error) {
	rows, err := r.prepared.query(ctx, p.page.sql, p.page.args...)
	if err != nil {
		return nil, first, last, err
	}
	defer rows.Close()
	sorts := make([]any, len(p.order.fields)-1)
	targets := make([]any, len(sorts))
	for i := range sorts {
		targets[i] = &sorts[i]
	}
	var key any
	bytes := 0
	scan := func(dest ...any) error {
		key = dest[0]
		return rows.Scan(append(dest, targets...)...)
	}
	for rows.Next() {
		item, err := e.rows.Scan(r.store.Names(), scan)
		if err != nil {
			return nil, first, last, err
		}
		last = cursor{key: *key.(*int64)}
		if len(items) == 0 {
			first = cursor{values: slices.Clone(sorts), key: last.key}
		}
		items = append(items, item)
		if e.size != nil {
			if bytes += e.size(&item); bytes > maxPageBytes {
				return nil, first, last, &FieldError{"page.limit", fmt.Sprintf("asks for more than %d MiB of whole values in one page; ask for fewer items, or let values be truncated", maxPageBytes>>20)}
			}
		}
	}
	last.values = slices.Clone(sorts)
	if p.backwards {
		slices.Reverse(items)
		first, last = last, first
	}
	return items, first, last, rows.Err()
}

// get reads one entity by its key.
func get[T any](ctx context.Context, r *Reader, e *entity[T], key int64) (*T, error) {
	where := " WHERE t.key = ?"
	if e.always != "" {
		where += " AND " + e.always
	}
	return one(ctx, r, e.name, e.rows, where, key)
}

// one reads the first row that meets a condition, or ErrNotFound.
func one[T any](ctx context.Context, r *Reader, name string, reading projection.Reading[T], where string, args ...any) (*T, error) {
	ctx, cancel := r.within(ctx)
	defer cancel()
	row := r.prepared.first(ctx, "SELECT "+reading.Columns+" FROM "+reading.Table+" t"+where, args...)
	item, err := reading.Scan(r.store.Names(), row)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, ErrNotFound
	}
	if err != nil {
		return nil, r.failure(ctx, "reading "+name, err)
	}
	return &item, nil
}

package search

import (
	"container/list"
	"context"
	"database/sql"
	"sync"
)

// maxPrepared is how many statements stay prepared, on each connection that has run them. A cluster is asked in few shapes again and
// again, and reading the text of a small question costs as much as answering it.
const maxPrepared = 64

// prepared keeps the statements that were used last.
type prepared struct {
	db     *sql.DB
	mu     sync.Mutex
	byText map[string]*list.Element // of a *statementInUse
	order  *list.List               // the one used last in front
}

// statementInUse is closed when it is dropped and nobody is about to run it. Rows that it gave are the driver's own matter.
type statementInUse struct {
	text    string
	stmt    *sql.Stmt
	users   int
	dropped bool
}

func newPrepared(db *sql.DB) *prepared {
	return &prepared{db: db, byText: map[string]*list.Element{}, order: list.New()}
}

// query runs a statement that gives rows.
func (p *prepared) query(ctx context.Context, text string, args ...any) (*sql.Rows, error) {
	s, err := p.take(ctx, text)
	if err != nil {
		return nil, err
	}
	defer p.giveBack(s)
	return s.stmt.QueryContext(ctx, args...)
}

// first runs a statement of which one row counts.
func (p *prepared) first(ctx context.Context, text string, args ...any) func(dest ...any) error {
	s, err := p.take(ctx, text)
	if err != nil {
		return func(...any) error { return err }
	}
	defer p.giveBack(s)
	return s.stmt.QueryRowContext(ctx, args...).Scan
}

func (p *prepared) take(ctx context.Context, text string) (*statementInUse, error) {
	p.mu.Lock()
	if e := p.byText[text]; e != nil {
		p.order.MoveToFront(e)
		s := e.Value.(*statementInUse)
		s.users++
		p.mu.Unlock()
		return s, nil
	}
	p.mu.Unlock()
	stmt, err := p.db.PrepareContext(ctx, text)
	if err != nil {
		return nil, err
	}
	s := &statementInUse{text: text, stmt: stmt, users: 1}
	p.mu.Lock()
	defer p.mu.Unlock()
	if p.byText[text] != nil { // somebody was as quick
		s.dropped = true
		return s, nil
	}
	p.byText[text] = p.order.PushFront(s)
	if p.order.Len() > maxPrepared {
		p.drop(p.order.Back())
	}
	return s, nil
}

func (p *prepared) drop(e *list.Element) {
	s := p.order.Remove(e).(*statementInUse)
	delete(p.byText, s.text)
	s.dropped = true
	if s.users == 0 {
		_ = s.stmt.Close()
	}
}

func (p *prepared) giveBack(s *statementInUse) {
	p.mu.Lock()
	defer p.mu.Unlock()
	if s.users--; s.users == 0 && s.dropped {
		_ = s.stmt.Close()
	}
}

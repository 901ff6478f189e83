package projection

import "context"

// Purge removes every row. What interned numbers mean and the positions stay, as both only ever grow. Batches that are fed
// before Purge returns may or may not be removed with the rest.
func (s *Store) Purge(ctx context.Context) error {
	return s.withWriter(ctx, func(ctx context.Context, w *writer) error {
		return w.transaction(ctx, func() {}, func() error {
			for _, t := range tables {
				if err := w.exec(ctx, "DELETE FROM "+t.name); err != nil {
					return err
				}
			}
			return w.exec(ctx, "DELETE FROM label")
		})
	})
}

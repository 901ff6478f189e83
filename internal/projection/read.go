package projection

// Reading is how the rows of one table become records again: what to select (the table's alias is t) and how to scan it.
type Reading[T any] struct {
	Table   string
	Columns string
	Scan    func(n *Names, scan func(dest ...any) error) (T, error)
}

// ValueLimit is how many characters of a variable's value a search shows unless it is asked for all of them.
const ValueLimit = 8191

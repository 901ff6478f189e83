package projection

import (
	"strings"

	"github.com/tutti-io/tutti/internal/record"
)

// table says how the records of one kind become rows: its columns (the first is key, the rowid) and what a record puts
// into them. Columns of fixed never change after the row was made, so an update leaves them and their indexes alone.
type table struct {
	name    string
	kind    record.Kind
	fixed   []string
	changed []string
	// bind appends one value for each column behind args: those of fixed, then those of changed, without the key.
	bind func(in *interner, r record.Record, args []any) []any
	// labels, if any, tells the texts that go into the label table.
	labels func(r record.Record, add func(kind int, value string))
	// relabel: labels can change, so old ones are removed first.
	relabel bool
}

// tables in the order in which a transaction writes them. Definitions come first, so that what leans on them finds them.
var tables = []*table{
	processDefinitions, resources, forms, decisionRequirements, decisionDefinitions,
	processInstances, elementInstances, variables, jobs, userTasks, incidents, messageSubscriptions, correlations, decisionInstances, audits,
	clusterVariables,
}

// tableOf finds the table of a kind of records.
var tableOf = func() (of [256]*table) {
	for _, t := range tables {
		of[t.kind] = t
	}
	return of
}()

func (t *table) columns() []string {
	return append(append([]string{"key"}, t.fixed...), t.changed...)
}

// ddl leaves the columns untyped: values keep the type they are bound with.
func (t *table) ddl() string {
	return "CREATE TABLE " + t.name + " (key INTEGER PRIMARY KEY, " + strings.Join(t.columns()[1:], ", ") + ");\n"
}

// upsert is the statement that writes n rows.
func (t *table) upsert(n int) string {
	columns := t.columns()
	row := "(?" + strings.Repeat(",?", len(columns)-1) + ")"
	var b strings.Builder
	b.WriteString("INSERT INTO " + t.name + " (" + strings.Join(columns, ",") + ") VALUES " + row)
	b.WriteString(strings.Repeat(","+row, n-1))
	b.WriteString(" ON CONFLICT (key) DO ")
	if len(t.changed) == 0 {
		b.WriteString("NOTHING")
		return b.String()
	}
	for i, c := range t.changed {
		if i == 0 {
			b.WriteString("UPDATE SET ")
		} else {
			b.WriteString(", ")
		}
		b.WriteString(c + " = excluded." + c)
	}
	return b.String()
}

// number is v, or NULL where 0 means that there is none (keys and times).
func number(v int64) any {
	if v == 0 {
		return nil
	}
	return v
}

// text is s, or NULL where it is empty: an empty text is no value.
func text(s string) any {
	if s == "" {
		return nil
	}
	return s
}

// other is v, or NULL where it is the value that the reader assumes anyway.
func other(v, assumed int64) any {
	if v == assumed || v == 0 {
		return nil
	}
	return v
}

func flag(b bool) any {
	if b {
		return int64(1)
	}
	return int64(0)
}

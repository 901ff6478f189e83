package projection

import (
	"context"
	"database/sql"
	"fmt"

	"github.com/tutti-io/tutti/internal/record"
)

// Element is an interned element of a process definition.
type Element struct {
	Definition int64 // number of the interned definition
	ID         string
	Name       string
}

// Names tells what interned numbers mean. It only ever grows, and a number is known before a row with it can be read.
type Names struct {
	texts       []string
	definitions []record.Definition
	elements    []Element
}

// Text of a number; empty for 0 (NULL) and for what is not known.
func (n *Names) Text(id int64) string {
	if id <= 0 || id >= int64(len(n.texts)) {
		return ""
	}
	return n.texts[id]
}

// Definition of a number.
func (n *Names) Definition(id int64) record.Definition {
	if id <= 0 || id >= int64(len(n.definitions)) {
		return record.Definition{}
	}
	return n.definitions[id]
}

// Element of a number, and the definition that it belongs to.
func (n *Names) Element(id int64) (Element, record.Definition) {
	if id <= 0 || id >= int64(len(n.elements)) {
		return Element{}, record.Definition{}
	}
	e := n.elements[id]
	return e, n.Definition(e.Definition)
}

type elementRef struct {
	definition int64
	id         string
}

// interner gives texts, definitions and elements their numbers, inside the writer's transaction.
type interner struct {
	exec        func(query string, args ...any) error
	err         error // the first failed insert: numbers given out since then are wrong, and the transaction must not commit
	names       Names
	dirty       bool
	texts       map[string]int64
	definitions map[int64]int64
	elements    map[elementRef]int64
	bucket      int64 // of the variables that are inserted now
	inBucket    int
}

// variablesPerBucket bounds how many variables share a bucket of the value index; see variable.go.
const variablesPerBucket = 16384

// load reads what the file holds, forgetting everything else.
func (in *interner) load(ctx context.Context, conn *sql.Conn) error {
	in.err, in.dirty = nil, false
	in.names = Names{texts: []string{""}, definitions: []record.Definition{{}}, elements: []Element{{}}}
	in.texts, in.definitions, in.elements = map[string]int64{}, map[int64]int64{}, map[elementRef]int64{}
	each := func(query string, scan func(*sql.Rows) error) error {
		rows, err := conn.QueryContext(ctx, query)
		if err != nil {
			return err
		}
		defer rows.Close()
		for rows.Next() {
			if err := scan(rows); err != nil {
				return err
			}
		}
		return rows.Err()
	}
	err := each("SELECT value FROM text ORDER BY id", func(rows *sql.Rows) error {
		var value string
		err := rows.Scan(&value)
		in.texts[value] = int64(len(in.names.texts))
		in.names.texts = append(in.names.texts, value)
		return err
	})
	if err == nil {
		err = each("SELECT key, ifnull(process_id, ''), ifnull(name, ''), version, ifnull(version_tag, '') FROM definition ORDER BY id", func(rows *sql.Rows) error {
			var d record.Definition
			err := rows.Scan(&d.Key, &d.ID, &d.Name, &d.Version, &d.VersionTag)
			in.definitions[d.Key] = int64(len(in.names.definitions))
			in.names.definitions = append(in.names.definitions, d)
			return err
		})
	}
	if err == nil {
		err = each("SELECT definition, ifnull(element_id, ''), ifnull(name, '') FROM element ORDER BY id", func(rows *sql.Rows) error {
			var e Element
			err := rows.Scan(&e.Definition, &e.ID, &e.Name)
			in.elements[elementRef{e.Definition, e.ID}] = int64(len(in.names.elements))
			in.names.elements = append(in.names.elements, e)
			return err
		})
	}
	if err == nil {
		err = conn.QueryRowContext(ctx, "SELECT ifnull(max(bucket), 0) FROM variable").Scan(&in.bucket)
	}
	if err == nil {
		err = conn.QueryRowContext(ctx, "SELECT count(*) FROM variable WHERE bucket = ?", in.bucket).Scan(&in.inBucket)
	}
	if err != nil {
		return fmt.Errorf("cannot read the read model's dictionaries: %w", err)
	}
	return nil
}

func (in *interner) write(query string, args ...any) {
	in.dirty = true
	if in.err == nil {
		in.err = in.exec(query, args...)
	}
}

// text interns a text; an empty one is NULL.
func (in *interner) text(s string) any {
	if s == "" {
		return nil
	}
	id, ok := in.texts[s]
	if !ok {
		id = int64(len(in.names.texts))
		in.texts[s] = id
		in.names.texts = append(in.names.texts, s)
		in.write("INSERT INTO text VALUES (?, ?)", id, s)
	}
	return id
}

// definition interns a process definition; where a record knows only a part of it, what is missing is filled in later.
func (in *interner) definition(d record.Definition) int64 {
	id, ok := in.definitions[d.Key]
	if !ok {
		id = int64(len(in.names.definitions))
		in.definitions[d.Key] = id
		in.names.definitions = append(in.names.definitions, d)
		in.write("INSERT INTO definition VALUES (?, ?, ?, ?, ?, ?, ?)", id, d.Key, in.text(d.ID), text(d.ID), text(d.Name), int64(d.Version), text(d.VersionTag))
		return id
	}
	known := in.names.definitions[id]
	if known == d || (d.Version == 0 || known.Version != 0) && (known.Name != "" || d.Name == "") && (known.VersionTag != "" || d.VersionTag == "") {
		return id
	}
	if d.Version == 0 {
		d.Version = known.Version
	}
	if d.Name == "" {
		d.Name = known.Name
	}
	if d.VersionTag == "" {
		d.VersionTag = known.VersionTag
	}
	// Readers may hold the old slice, so it is copied, not changed.
	in.names.definitions = append([]record.Definition(nil), in.names.definitions...)
	in.names.definitions[id] = d
	in.write("UPDATE definition SET name = ?, version = ?, version_tag = ? WHERE id = ?", text(d.Name), int64(d.Version), text(d.VersionTag), id)
	return id
}

// element interns an element of a definition; key 0 stands for no definition and gives NULL.
func (in *interner) element(d record.Definition, id, name string) any {
	if d.Key == 0 && id == "" {
		return nil
	}
	ref := elementRef{in.definition(d), id}
	n, ok := in.elements[ref]
	if !ok {
		n = int64(len(in.names.elements))
		in.elements[ref] = n
		in.names.elements = append(in.names.elements, Element{Definition: ref.definition, ID: id, Name: name})
		in.write("INSERT INTO element VALUES (?, ?, ?, ?)", n, ref.definition, text(id), text(name))
		return n
	}
	if known := in.names.elements[n]; name != "" && known.Name == "" {
		known.Name = name
		in.names.elements = append([]Element(nil), in.names.elements...)
		in.names.elements[n] = known
		in.write("UPDATE element SET name = ? WHERE id = ?", name, n)
	}
	return n
}

// nextBucket counts one more variable into the present bucket and tells which one it is.
func (in *interner) nextBucket() int64 {
	if in.inBucket >= variablesPerBucket {
		in.bucket++
		in.inBucket = 0
	}
	in.inBucket++
	return in.bucket
}

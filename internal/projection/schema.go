package projection

import (
	"context"
	"database/sql"
	"fmt"
	"strings"
)

// schemaVersion is in the file's user_version. Version 0 is an empty file.
const schemaVersion = 2

// Interned texts with fixed numbers: partial indexes name them, so they can never change.
const (
	TextActive = iota + 1
	TextCompleted
	TextTerminated
	TextCreated
	TextFailed
	TextErrorThrown
	TextResolved
	TextDefaultTenant
	seededTexts
)

// seeds are the texts of the numbers above.
var seeds = [seededTexts]string{
	TextActive: "ACTIVE", TextCompleted: "COMPLETED", TextTerminated: "TERMINATED", TextCreated: "CREATED",
	TextFailed: "FAILED", TextErrorThrown: "ERROR_THROWN", TextResolved: "RESOLVED", TextDefaultTenant: "<default>",
}

// SeededText tells the fixed number of a text that has one.
func SeededText(text string) (int64, bool) {
	for id := 1; id < len(seeds); id++ {
		if seeds[id] == text {
			return int64(id), true
		}
	}
	return 0, false
}

// The kinds of labels: texts of which an entity has any number.
const (
	LabelInstanceTag    = 1
	LabelTaskTag        = 2
	LabelCandidateGroup = 3
	LabelCandidateUser  = 4
)

// dictionaries are the tables that all others lean on.
const dictionaries = `
CREATE TABLE position (partition INTEGER PRIMARY KEY, position INTEGER NOT NULL);
CREATE TABLE text (id INTEGER PRIMARY KEY, value TEXT NOT NULL UNIQUE);
CREATE TABLE definition (id INTEGER PRIMARY KEY, key INTEGER NOT NULL UNIQUE, process INTEGER, process_id TEXT, name TEXT,
  version INTEGER NOT NULL, version_tag TEXT);
CREATE INDEX definition_process ON definition (process_id);
CREATE TABLE element (id INTEGER PRIMARY KEY, definition INTEGER NOT NULL, element_id TEXT, name TEXT, UNIQUE (definition, element_id));
CREATE INDEX element_id ON element (element_id);
CREATE TABLE label (kind INTEGER NOT NULL, value TEXT NOT NULL, owner INTEGER NOT NULL, PRIMARY KEY (kind, value, owner)) WITHOUT ROWID;
CREATE INDEX label_owner ON label (owner, kind);
`

// indexes beside the rowid. The first group is paid for by every instance, the second only by rows that match.
const indexes = `
CREATE INDEX process_instance_process ON process_instance (process, started_at, definition);
CREATE INDEX process_instance_started ON process_instance (started_at);
CREATE INDEX process_instance_ended ON process_instance (ended_at);
CREATE INDEX element_instance_instance ON element_instance (process_instance);
CREATE INDEX element_instance_element ON element_instance (element);
CREATE INDEX variable_instance ON variable (process_instance);
CREATE INDEX variable_value ON variable (bucket, hash);
CREATE INDEX job_instance ON job (process_instance);
CREATE INDEX user_task_instance ON user_task (process_instance);
CREATE INDEX user_task_created ON user_task (created_at);

CREATE INDEX process_instance_active ON process_instance (process, started_at, definition) WHERE state = 1;
CREATE INDEX process_instance_terminated ON process_instance (process, started_at, definition) WHERE state = 3;
CREATE INDEX process_instance_incident ON process_instance (process, started_at, definition) WHERE has_incident = 1;
CREATE INDEX process_instance_root ON process_instance (root) WHERE root IS NOT NULL;
CREATE INDEX process_instance_parent ON process_instance (parent) WHERE parent IS NOT NULL;
CREATE INDEX process_instance_parent_element ON process_instance (parent_element) WHERE parent_element IS NOT NULL;
CREATE INDEX process_instance_business ON process_instance (business_id) WHERE business_id IS NOT NULL;
CREATE INDEX element_instance_active ON element_instance (element, process_instance) WHERE state = 1;
CREATE INDEX element_instance_scope ON element_instance (scope) WHERE scope IS NOT NULL;
CREATE INDEX element_instance_incident ON element_instance (element, process_instance) WHERE has_incident = 1;
CREATE INDEX variable_scope ON variable (scope) WHERE scope IS NOT NULL;
CREATE INDEX job_created ON job (type) WHERE state = 4;
CREATE INDEX job_failed ON job (type) WHERE state = 5 OR state = 6;
CREATE INDEX job_retries_left ON job (process_instance) WHERE failed_retries_left = 1;
CREATE INDEX user_task_open ON user_task (created_at) WHERE state = 4;
CREATE INDEX user_task_assignee ON user_task (assignee) WHERE state = 4;
CREATE INDEX incident_instance ON incident (process_instance);
CREATE INDEX incident_active ON incident (created_at) WHERE state = 1;
CREATE INDEX incident_hash ON incident (hash) WHERE state = 1;
CREATE INDEX message_subscription_instance ON message_subscription (process_instance);
CREATE INDEX message_subscription_open ON message_subscription (message_name) WHERE state = 4;
CREATE INDEX correlation_instance ON correlation (process_instance);
CREATE INDEX correlation_message ON correlation (message);
CREATE INDEX decision_instance_instance ON decision_instance (process_instance) WHERE process_instance IS NOT NULL;
CREATE INDEX decision_instance_definition ON decision_instance (definition);
CREATE INDEX decision_instance_evaluation ON decision_instance (evaluation);
CREATE INDEX decision_instance_name ON decision_instance (evaluation_instance);
CREATE INDEX audit_instance ON audit (process_instance);
CREATE INDEX audit_user_task ON audit (user_task) WHERE user_task IS NOT NULL;
CREATE INDEX form_id ON form (form_id);
`

// statistics are what SQLite's planner believes of sizes: rows in the index, then rows with equal first column, with equal
// first two, and so on. They are what a long-lived system looks like and never change, so that the same question takes
// the same way from the first day on; above all they say that partial indexes are small.
const statistics = `
ANALYZE sqlite_schema;
INSERT INTO sqlite_stat1 (tbl, idx, stat) VALUES
  ('process_instance', 'process_instance_process', '1000000 50000 2 2'), ('process_instance', 'process_instance_started', '1000000 2'),
  ('process_instance', 'process_instance_ended', '1000000 2'), ('process_instance', 'process_instance_active', '20000 2000 2 2'),
  ('process_instance', 'process_instance_terminated', '5000 500 2 2'), ('process_instance', 'process_instance_incident', '1000 100 2 2'),
  ('process_instance', 'process_instance_root', '100000 5'), ('process_instance', 'process_instance_parent', '100000 2'),
  ('process_instance', 'process_instance_parent_element', '100000 1'), ('process_instance', 'process_instance_business', '500000 2'),
  ('element_instance', 'element_instance_instance', '3000000 4'), ('element_instance', 'element_instance_element', '3000000 50000'),
  ('element_instance', 'element_instance_active', '20000 500 1'), ('element_instance', 'element_instance_scope', '100000 3'),
  ('element_instance', 'element_instance_incident', '1000 50 1'),
  ('variable', 'variable_instance', '2000000 3'), ('variable', 'variable_value', '2000000 16384 2'), ('variable', 'variable_scope', '100000 2'),
  ('job', 'job_instance', '1000000 2'), ('job', 'job_created', '20000 1000'), ('job', 'job_failed', '1000 100'), ('job', 'job_retries_left', '500 2'),
  ('user_task', 'user_task_instance', '500000 2'), ('user_task', 'user_task_created', '500000 2'), ('user_task', 'user_task_open', '20000 2'),
  ('user_task', 'user_task_assignee', '20000 100'),
  ('incident', 'incident_instance', '10000 2'), ('incident', 'incident_active', '1000 2'), ('incident', 'incident_hash', '1000 20'),
  ('message_subscription', 'message_subscription_instance', '100000 2'), ('message_subscription', 'message_subscription_open', '10000 200'),
  ('correlation', 'correlation_instance', '100000 2'), ('correlation', 'correlation_message', '100000 2'),
  ('decision_instance', 'decision_instance_instance', '100000 2'), ('decision_instance', 'decision_instance_definition', '100000 5000'),
  ('decision_instance', 'decision_instance_evaluation', '100000 2'), ('decision_instance', 'decision_instance_name', '100000 1'),
  ('audit', 'audit_instance', '500000 5'), ('audit', 'audit_user_task', '500000 5'),
  ('label', 'label', '100000 50000 100 1'), ('label', 'label_owner', '100000 3 2'),
  ('definition', 'definition_process', '200 3'), ('element', 'element_id', '4000 10'), ('form', 'form_id', '100 3'),
  ('text', 'sqlite_autoindex_text_1', '500 1'), ('definition', 'sqlite_autoindex_definition_1', '200 1'), ('element', 'sqlite_autoindex_element_1', '4000 20 1');
`

// migrate brings the file to this version's schema, or refuses it.
func migrate(ctx context.Context, conn *sql.Conn, file string) error {
	var version int
	if err := conn.QueryRowContext(ctx, "PRAGMA user_version").Scan(&version); err != nil {
		return fmt.Errorf("read model %s: cannot read its version: %w", file, err)
	}
	switch {
	case version == schemaVersion:
		return nil
	case version == 1:
		return extend(ctx, conn)
	case version > schemaVersion:
		return fmt.Errorf("read model %s has schema version %d, but this program knows versions up to %d: "+
			"open the data folder with the newer program that wrote it", file, version, schemaVersion)
	case version != 0:
		return fmt.Errorf("read model %s has schema version %d, which this program cannot bring to version %d", file, version, schemaVersion)
	}
	return create(ctx, conn)
}

// extend adds to a file of version 1 what version 2 has more: the table of cluster variables.
func extend(ctx context.Context, conn *sql.Conn) error {
	ddl := "BEGIN IMMEDIATE;\n" + clusterVariables.ddl() + fmt.Sprintf("PRAGMA user_version = %d;\nCOMMIT;", schemaVersion)
	if _, err := conn.ExecContext(ctx, ddl); err != nil {
		_, _ = conn.ExecContext(ctx, "ROLLBACK")
		return fmt.Errorf("cannot extend the read model's tables: %w", err)
	}
	return nil
}

// create makes all tables in an empty file, in one transaction.
func create(ctx context.Context, conn *sql.Conn) error {
	var ddl strings.Builder
	ddl.WriteString("BEGIN IMMEDIATE;\n" + dictionaries)
	for _, t := range tables {
		ddl.WriteString(t.ddl())
	}
	ddl.WriteString(indexes + statistics)
	for id := 1; id < len(seeds); id++ {
		fmt.Fprintf(&ddl, "INSERT INTO text VALUES (%d, '%s');\n", id, seeds[id])
	}
	fmt.Fprintf(&ddl, "PRAGMA user_version = %d;\nCOMMIT;", schemaVersion)
	if _, err := conn.ExecContext(ctx, ddl.String()); err != nil {
		_, _ = conn.ExecContext(ctx, "ROLLBACK")
		return fmt.Errorf("cannot create the read model's tables: %w", err)
	}
	return nil
}

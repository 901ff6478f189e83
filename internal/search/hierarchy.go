package search

import (
	"context"
	"encoding/json"

	"github.com/tutti-io/tutti/internal/record"
)

// maxDepth bounds how deep scopes and calls are followed; the engine allows no deeper nesting.
const maxDepth = 1100

// CallHierarchy is the chain of process instances from the root down to one, or ErrNotFound.
func (r *Reader) CallHierarchy(ctx context.Context, processInstanceKey int64) ([]record.ProcessInstance, error) {
	var up []record.ProcessInstance
	for key := processInstanceKey; key != 0 && len(up) < maxDepth; key = up[len(up)-1].ParentKey {
		instance, err := r.ProcessInstance(ctx, key)
		if err != nil {
			return nil, err
		}
		up = append(up, *instance)
	}
	down := make([]record.ProcessInstance, 0, len(up))
	for i := len(up) - 1; i >= 0; i-- {
		down = append(down, up[i])
	}
	return down, nil
}

// ProcessInstanceIncidents searches the incidents of a process instance and of those that it called, at any depth.
// ErrNotFound: there is no such instance.
func (r *Reader) ProcessInstanceIncidents(ctx context.Context, key int64, q Query) (Result[record.Incident], error) {
	if _, err := r.ProcessInstance(ctx, key); err != nil {
		return Result[record.Incident]{}, err
	}
	return find(ctx, r, incidents, q, &statement{"t.process_instance IN (WITH RECURSIVE called(k) AS (SELECT ? UNION " +
		"SELECT p.key FROM called CROSS JOIN process_instance p ON p.parent = called.k) SELECT k FROM called)", []any{key}})
}

// ElementInstanceIncidents searches the incidents of an element instance, of what is inside it, and of the process
// instances called from there. ErrNotFound: there is no such element instance.
func (r *Reader) ElementInstanceIncidents(ctx context.Context, key int64, q Query) (Result[record.Incident], error) {
	element, err := r.ElementInstance(ctx, key)
	if err != nil {
		return Result[record.Incident]{}, err
	}
	// Incidents are indexed by process instance: it is this one, or one called by it.
	return find(ctx, r, incidents, q, &statement{"t.process_instance IN (WITH RECURSIVE called(k) AS (SELECT ? UNION " +
		"SELECT p.key FROM called CROSS JOIN process_instance p ON p.parent = called.k) SELECT k FROM called)" +
		" AND t.element_instance IN (WITH RECURSIVE inside(k) AS (SELECT ?" +
		" UNION SELECT e.key FROM inside CROSS JOIN element_instance e ON e.scope = inside.k" +
		" UNION SELECT p.key FROM inside CROSS JOIN process_instance p ON p.parent_element = inside.k" +
		" UNION SELECT e.key FROM inside CROSS JOIN element_instance e ON e.process_instance = inside.k) SELECT k FROM inside)",
		[]any{element.ProcessInstance, key}})
}

// scopes of a user task, from its own element instance up to the process instance. ErrNotFound: no such task.
func (r *Reader) scopes(ctx context.Context, taskKey int64) ([]int64, error) {
	task, err := r.UserTask(ctx, taskKey)
	if err != nil {
		return nil, err
	}
	return r.keys(ctx, "WITH RECURSIVE up(k, depth) AS (SELECT ?, 0 UNION ALL SELECT ifnull(e.scope,e.process_instance), depth+1 "+
		"FROM up CROSS JOIN element_instance e ON e.key = up.k WHERE depth < ?) SELECT k FROM up ORDER BY depth", task.ElementInstance, maxDepth)
}

// UserTaskVariables searches the variables of all scopes that a user task can see, also those that an inner scope hides.
func (r *Reader) UserTaskVariables(ctx context.Context, taskKey int64, q Query, whole bool) (Result[record.Variable], error) {
	scopes, err := r.scopes(ctx, taskKey)
	if err != nil {
		return Result[record.Variable]{}, err
	}
	list := jsonKeys(scopes)
	return find(ctx, r, variableEntity(whole), q, &statement{"(t.scope IN (SELECT value FROM json_each(?)) OR t.scope IS NULL AND t.process_instance IN (SELECT value FROM json_each(?)))", []any{list, list}})
}

// EffectiveVariables searches the variables as a user task sees them: of each name that of the innermost scope.
func (r *Reader) EffectiveVariables(ctx context.Context, taskKey int64, q Query, whole bool) (Result[record.Variable], error) {
	scopes, err := r.scopes(ctx, taskKey)
	if err != nil {
		return Result[record.Variable]{}, err
	}
	list := jsonKeys(scopes) // in order from the innermost, so the smallest index wins
	keys, err := r.keys(ctx, "SELECT key FROM (SELECT v.key, v.name, s.key AS depth FROM json_each(?) s CROSS JOIN variable v ON v.scope = s.value "+
		"UNION ALL SELECT v.key, v.name, s.key FROM json_each(?) s CROSS JOIN variable v ON v.process_instance = s.value AND v.scope IS NULL) "+
		"GROUP BY name HAVING depth = min(depth)", list, list)
	if err != nil {
		return Result[record.Variable]{}, err
	}
	return find(ctx, r, variableEntity(whole), q, &statement{"t.key IN (SELECT value FROM json_each(?))", []any{jsonKeys(keys)}})
}

func jsonKeys(keys []int64) string {
	if keys == nil {
		return "[]"
	}
	data, _ := json.Marshal(keys) // numbers always have a JSON form
	return string(data)
}

// keys reads one column of keys.
func (r *Reader) keys(ctx context.Context, query string, args ...any) (keys []int64, err error) {
	b := builder{args: args}
	b.WriteString(query)
	err = r.rows(ctx, "reading keys", b, func(scan func(...any) error) error {
		var key int64
		err := scan(&key)
		keys = append(keys, key)
		return err
	})
	return keys, err
}

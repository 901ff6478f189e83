package state

import "github.com/tutti-io/tutti/internal/codec"

// Entry is one key of a partition's state with its decoded value.
type Entry struct {
	Table string
	Key   []byte       // behind partition and table
	Value codec.Fields // nil for an entry of an index
}

// Number reads the nth number of the key, for tables whose keys begin with numbers.
func (e Entry) Number(n int) int64 {
	if len(e.Key) < 8*n+8 {
		return 0
	}
	return keyAt(e.Key, 8*n)
}

var tableNames = map[table]string{tableMeta: "meta", tableInstance: "instance", tableChild: "child", tableProcess: "process",
	tableVariable: "variable", tableJob: "job", tableActivatable: "activatable", tableDue: "due", tableTimer: "timer",
	tableTimerByElement: "timer-by-element", tableIncident: "incident", tableUserTask: "user-task", tableJoin: "join",
	tableDefinition: "definition", tableDefinitionByVersion: "definition-by-version", tableDefinitionByTag: "definition-by-tag",
	tableResource: "resource", tableResourceByVersion: "resource-by-version", tableResourceByTag: "resource-by-tag",
	tableMessage: "message", tableMessageByName: "message-by-name", tableMessageByID: "message-by-id",
	tableMessageReached: "message-reached", tableMessageSub: "message-subscription",
	tableMessageSubByName: "message-subscription-by-name", tableProcessSub: "process-subscription",
	tableMessageStart: "message-start", tableMessageStartLock: "message-start-lock", tableSignalSub: "signal-subscription",
	tableSignalSubByElement: "signal-subscription-by-element", tableOutbox: "outbox", tableInbox: "inbox",
	tableDistribution: "distribution", tableContinuation: "continuation", tableBanned: "banned",
	tableInstanceByDefinition: "instance-by-definition", tableDecision: "decision",
	tableDecisionByVersion: "decision-by-version", tableDecisionByTag: "decision-by-tag", tableVersionCounter: "version-counter",
	tableClusterVariable: "cluster-variable"}

// Inspect visits everything that the partition knows, table by table, for tests and tools that look at the state as a
// whole. No command may depend on it.
func (tx *Tx) Inspect(visit func(Entry)) {
	prefix := append([]byte(nil), tx.at(0)[:2]...)
	tx.kv.Scan(prefix, successor(prefix), func(k, v []byte) bool {
		t := table(k[2])
		e := Entry{Table: tableNames[t], Key: append([]byte(nil), k[3:]...), Value: newEntity(t, k)}
		if e.Value != nil {
			mustDecode(v, e.Value)
		}
		visit(e)
		return true
	})
}

func newEntity(t table, key []byte) codec.Fields {
	switch t {
	case tableMeta:
		return new(Meta)
	case tableInstance:
		return new(Instance)
	case tableProcess:
		return new(Process)
	case tableVariable:
		return new(Variable)
	case tableClusterVariable:
		return new(ClusterVariable)
	case tableTimer:
		return new(Timer)
	case tableUserTask:
		return new(UserTask)
	case tableJoin:
		return new(Join)
	case tableDefinition:
		return new(Definition)
	case tableMessage:
		return new(Message)
	case tableMessageSub:
		return new(MessageSub)
	case tableProcessSub:
		return new(ProcessSub)
	case tableMessageStart:
		return new(StartSub)
	case tableSignalSub:
		return new(SignalSub)
	case tableDistribution:
		return new(Distribution)
	case tableContinuation:
		return new(Blob)
	case tableOutbox:
		if lastKey(key) != 0 {
			return new(Blob)
		}
	case tableMessageStartLock:
		return new(reference)
	}
	return newWork(t)
}

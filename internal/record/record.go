// Package record holds what the engine tells the world: one struct for each thing that a user can search for.
//
// A record is the whole new value of one entity (a process instance, a job, a variable …), not a change of it. So the
// read model is simple to keep right: it stores the last record of each (Kind, Key), in any number of steps, as often
// as it likes. Records of a batch are in the order in which the engine made them.
//
// Records travel in two ways: as Go values from the partition to the projection of the same process, and as bytes in
// the journal (Encode, Decode) for a projection that has to catch up after a restart.
//
// Invariants: a (Kind, Key) never changes its kind of entity; times are Unix milliseconds in UTC, 0 where there is
// none; a key is 0 where there is none; texts are spelled as the API spells them (states, types). It is not the
// engine's state: what only the engine needs to go on lives in internal/state.
package record

import (
	"encoding/binary"
	"fmt"

	"github.com/tutti-io/tutti/internal/codec"
)

// Kind tells what a record describes. The numbers are on disk: never reuse one.
type Kind byte

// The kinds of records.
const (
	KindProcessDefinition    Kind = 1
	KindResource             Kind = 2
	KindForm                 Kind = 3
	KindDecisionDefinition   Kind = 4
	KindDecisionRequirements Kind = 5
	KindDecisionInstance     Kind = 6
	KindProcessInstance      Kind = 10
	KindElementInstance      Kind = 11
	KindVariable             Kind = 12
	KindJob                  Kind = 13
	KindUserTask             Kind = 14
	KindIncident             Kind = 15
	KindMessageSubscription  Kind = 16
	KindCorrelation          Kind = 17
	KindDeletion             Kind = 18
	KindAudit                Kind = 19
	KindClusterVariable      Kind = 20
)

// Record is one entity's new value.
type Record interface {
	codec.Fields
	Kind() Kind
	// RecordKey is the entity's key, unique among the records of its kind.
	RecordKey() int64
}

// New returns an empty record of a kind, or nil when the kind is unknown.
func New(k Kind) Record {
	switch k {
	case KindProcessDefinition:
		return new(ProcessDefinition)
	case KindResource:
		return new(Resource)
	case KindForm:
		return new(Form)
	case KindDecisionDefinition:
		return new(DecisionDefinition)
	case KindDecisionRequirements:
		return new(DecisionRequirements)
	case KindDecisionInstance:
		return new(DecisionInstance)
	case KindProcessInstance:
		return new(ProcessInstance)
	case KindElementInstance:
		return new(ElementInstance)
	case KindVariable:
		return new(Variable)
	case KindJob:
		return new(Job)
	case KindUserTask:
		return new(UserTask)
	case KindIncident:
		return new(Incident)
	case KindMessageSubscription:
		return new(MessageSubscription)
	case KindCorrelation:
		return new(Correlation)
	case KindDeletion:
		return new(Deletion)
	case KindAudit:
		return new(Audit)
	case KindClusterVariable:
		return new(ClusterVariable)
	}
	return nil
}

// Append writes one record behind dst: kind, length, fields.
func Append(dst []byte, r Record) []byte {
	dst = append(dst, byte(r.Kind()))
	start := len(dst)
	dst = append(dst, 0, 0, 0, 0)
	dst = codec.Append(dst, r)
	binary.BigEndian.PutUint32(dst[start:], uint32(len(dst)-start-4))
	return dst
}

// DecodeAll reads what Append wrote, record after record. A kind that this version does not know is an error.
func DecodeAll(data []byte) ([]Record, error) {
	var out []Record
	for len(data) > 0 {
		if len(data) < 5 {
			return nil, fmt.Errorf("%w: record header is cut off", codec.ErrCorrupt)
		}
		r := New(Kind(data[0]))
		n := binary.BigEndian.Uint32(data[1:5])
		if r == nil {
			return nil, fmt.Errorf("%w: record kind %d is unknown to this version", codec.ErrCorrupt, data[0])
		}
		if uint64(n) > uint64(len(data)-5) {
			return nil, fmt.Errorf("%w: record of %d bytes has only %d", codec.ErrCorrupt, n, len(data)-5)
		}
		if err := codec.Decode(data[5:5+n], r); err != nil {
			return nil, err
		}
		out = append(out, r)
		data = data[5+n:]
	}
	return out, nil
}

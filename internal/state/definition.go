package state

import (
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
)

// A deployed thing has versions: of a process, a decision, a form or another resource. All four are found by key, by id
// and version, and by id and version tag; what differs is the table.
type versioned struct{ byKey, byVersion, byTag table }

var (
	processes = versioned{tableDefinition, tableDefinitionByVersion, tableDefinitionByTag}
	decisions = versioned{tableDecision, tableDecisionByVersion, tableDecisionByTag}
	resources = versioned{tableResource, tableResourceByVersion, tableResourceByTag}
)

func (v versioned) versionKey(tx *Tx, tenant, id string, version int32) []byte {
	return appendKey(appendText(appendText(tx.at(v.byVersion), tenant), id), int64(version))
}

func (v versioned) tagKey(tx *Tx, tenant, id, tag string) []byte {
	return appendText(appendText(appendText(tx.at(v.byTag), tenant), id), tag)
}

// reference is the value of the two indexes.
type reference struct{ Key int64 }

func (r *reference) Fields(c *codec.Codec) { c.Int64(&r.Key) }

func (v versioned) put(tx *Tx, key int64, tenant, id string, version int32, tag string, value codec.Fields) {
	tx.put(appendKey(tx.at(v.byKey), key), value)
	tx.put(v.versionKey(tx, tenant, id, version), &reference{key})
	if tag != "" {
		tx.put(v.tagKey(tx, tenant, id, tag), &reference{key})
	}
}

func (v versioned) remove(tx *Tx, key int64, tenant, id string, version int32, tag string) {
	tx.delete(appendKey(tx.at(v.byKey), key))
	tx.delete(v.versionKey(tx, tenant, id, version))
	if tag != "" && v.tagged(tx, tenant, id, tag) == key {
		tx.delete(v.tagKey(tx, tenant, id, tag))
	}
}

// version is the key of a version of an id, the newest for version -1; 0 when there is none.
func (v versioned) version(tx *Tx, tenant, id string, version int32) int64 {
	var r reference
	if version >= 0 {
		tx.get(v.versionKey(tx, tenant, id, version), &r)
		return r.Key
	}
	tx.scan(appendText(appendText(tx.at(v.byVersion), tenant), id), func(_, value []byte) bool {
		mustDecode(value, &r)
		return true
	})
	return r.Key
}

func (v versioned) tagged(tx *Tx, tenant, id, tag string) int64 {
	var r reference
	tx.get(v.tagKey(tx, tenant, id, tag), &r)
	return r.Key
}

// Definition is one deployed version of a process. Its model is in the resource.
type Definition struct {
	record.ProcessDefinition
	Checksum []byte // of the file: tells whether a deployment changes anything
}

// Fields visits the fields.
func (d *Definition) Fields(c *codec.Codec) {
	d.ProcessDefinition.Fields(c)
	c.Bytes(&d.Checksum)
}

// Definition reads a process definition by key, nil when there is none.
func (tx *Tx) Definition(key int64) *Definition {
	d := new(Definition)
	if key == 0 || !tx.get(appendKey(tx.at(processes.byKey), key), d) {
		return nil
	}
	return d
}

// DefinitionVersion reads a version of a process (-1: the newest), nil when there is none.
func (tx *Tx) DefinitionVersion(tenant, id string, version int32) *Definition {
	return tx.Definition(processes.version(tx, tenant, id, version))
}

// DefinitionTagged reads the newest version of a process that has a version tag, nil when there is none.
func (tx *Tx) DefinitionTagged(tenant, id, tag string) *Definition {
	return tx.Definition(processes.tagged(tx, tenant, id, tag))
}

// PutDefinition writes a process definition.
func (tx *Tx) PutDefinition(d *Definition) {
	processes.put(tx, d.Key, d.TenantID, d.ID, d.Version, d.VersionTag, d)
}

// DeleteDefinition removes a process definition.
func (tx *Tx) DeleteDefinition(d *Definition) {
	processes.remove(tx, d.Key, d.TenantID, d.ID, d.Version, d.VersionTag)
}

// Resource is one deployed file: a form or generic resource with its id, or the text of models.
type Resource struct {
	record.Resource
	Checksum []byte
}

// Fields visits the fields.
func (r *Resource) Fields(c *codec.Codec) {
	r.Resource.Fields(c)
	c.Bytes(&r.Checksum)
}

// Resource reads a file by key, nil when there is none.
func (tx *Tx) Resource(key int64) *Resource {
	r := new(Resource)
	if key == 0 || !tx.get(appendKey(tx.at(resources.byKey), key), r) {
		return nil
	}
	return r
}

// resourceID keeps forms, models and other resources of the same id apart.
func resourceID(kind, id string) string { return kind + ":" + id }

// ResourceVersion reads a version (-1: the newest) of the resource of a type and id, nil when there is none.
func (tx *Tx) ResourceVersion(tenant, kind, id string, version int32) *Resource {
	return tx.Resource(resources.version(tx, tenant, resourceID(kind, id), version))
}

// ResourceTagged reads the resource of a type and id that has a version tag, nil when there is none.
func (tx *Tx) ResourceTagged(tenant, kind, id, tag string) *Resource {
	return tx.Resource(resources.tagged(tx, tenant, resourceID(kind, id), tag))
}

// PutResource writes a file.
func (tx *Tx) PutResource(r *Resource) {
	resources.put(tx, r.Key, r.TenantID, resourceID(r.Type, r.ID), r.Version, r.VersionTag, r)
}

// DeleteResource removes a file.
func (tx *Tx) DeleteResource(r *Resource) {
	resources.remove(tx, r.Key, r.TenantID, resourceID(r.Type, r.ID), r.Version, r.VersionTag)
}

// Decision is one deployed version of a decision. Its model is in the resource of its requirements.
type Decision struct {
	record.DecisionDefinition
	ResourceKey int64
}

// Fields visits the fields.
func (d *Decision) Fields(c *codec.Codec) {
	d.DecisionDefinition.Fields(c)
	c.Int64(&d.ResourceKey)
}

// Decision reads a decision by key, nil when there is none.
func (tx *Tx) Decision(key int64) *Decision {
	d := new(Decision)
	if key == 0 || !tx.get(appendKey(tx.at(decisions.byKey), key), d) {
		return nil
	}
	return d
}

// DecisionVersion reads a version of a decision (-1: the newest), nil when there is none.
func (tx *Tx) DecisionVersion(tenant, id string, version int32) *Decision {
	return tx.Decision(decisions.version(tx, tenant, id, version))
}

// DecisionTagged reads the decision that has a version tag, nil when there is none.
func (tx *Tx) DecisionTagged(tenant, id, tag string) *Decision {
	return tx.Decision(decisions.tagged(tx, tenant, id, tag))
}

// PutDecision writes a decision.
func (tx *Tx) PutDecision(d *Decision) {
	decisions.put(tx, d.Key, d.TenantID, d.ID, d.Version, d.VersionTag, d)
}

// DeleteDecision removes a decision.
func (tx *Tx) DeleteDecision(d *Decision) {
	decisions.remove(tx, d.Key, d.TenantID, d.ID, d.Version, d.VersionTag)
}

// NextVersion is the version that a new deployment of an id gets: versions are never given twice, whatever was deleted.
func (tx *Tx) NextVersion(tenant, kind, id string) int32 {
	key := appendText(appendText(tx.at(tableVersionCounter), tenant), resourceID(kind, id))
	var n counter
	tx.get(key, &n)
	n.N++
	key = appendText(appendText(tx.at(tableVersionCounter), tenant), resourceID(kind, id))
	tx.put(key, &n)
	return int32(n.N)
}

// KeepDefinition keeps a deleted definition for its running instances: by key, but under no version.
func (tx *Tx) KeepDefinition(d *Definition) { tx.put(appendKey(tx.at(processes.byKey), d.Key), d) }

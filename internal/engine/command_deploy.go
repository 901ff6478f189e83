package engine

import (
	"bytes"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/dmn"
	"github.com/tutti-io/tutti/internal/codec"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/state"
)

// Deployed answers Deploy, once all partitions know what was deployed.
type Deployed struct {
	Key          int64
	Tenant       string
	Processes    []*record.ProcessDefinition
	Requirements []*record.DecisionRequirements
	Decisions    []*record.DecisionDefinition
	Forms        []*record.Form
	Resources    []*record.Resource // of other types
}

func (c *Deploy) execute(b *Batch, request uint64) (any, *Rejection) {
	if r := c.checkBindings(); r != nil {
		return nil, r
	}
	key := b.newKey()
	in := &install{Key: key}
	out := &Deployed{Key: key, Tenant: c.Tenant}
	for _, f := range c.Files {
		switch f.kind {
		case kindProcess:
			b.deployProcesses(c, f, in, out)
		case kindDecision:
			b.deployDecisions(c, f, in, out)
		default:
			b.deployResource(c, f, in, out)
		}
	}
	in.apply(b)
	for _, d := range in.Definitions {
		b.openStarts(d)
	}
	return b.distribute(key, in, request, out)
}

func (b *Batch) newResource(c *Deploy, f *File, deployment int64) *state.Resource {
	return &state.Resource{Checksum: f.checksum, Resource: record.Resource{Key: b.newKey(), ID: f.id, Name: f.Name, Type: f.kind,
		VersionTag: f.tag, Version: b.tx.NextVersion(c.Tenant, f.kind, f.id), DeploymentKey: deployment, TenantID: c.Tenant,
		Content: f.Content}}
}

// deployProcesses gives the processes of a file their versions; a file that changes none of them changes nothing.
func (b *Batch) deployProcesses(c *Deploy, f *File, in *install, out *Deployed) {
	if same := b.unchangedProcesses(c, f); same != nil {
		for _, d := range same {
			out.Processes = append(out.Processes, &d.ProcessDefinition)
		}
		return
	}
	r := b.newResource(c, f, in.Key)
	in.Resources = append(in.Resources, r)
	for _, p := range f.processes.Processes {
		d := &state.Definition{Checksum: f.checksum, ProcessDefinition: record.ProcessDefinition{Key: b.newKey(), ID: p.ID, Name: p.Name,
			Version: b.tx.NextVersion(c.Tenant, "process", p.ID), VersionTag: p.VersionTag, ResourceName: f.Name, ResourceKey: r.Key,
			DeploymentKey: in.Key, TenantID: c.Tenant, State: stateActive, Latest: true, DeployedAt: b.now}}
		if p.StartForm != nil && p.StartForm.ID.Static {
			d.StartFormID = p.StartForm.ID.Source
		}
		b.e.remember(d.Key, &model{d, p})
		in.Definitions = append(in.Definitions, d)
		out.Processes = append(out.Processes, &d.ProcessDefinition)
	}
}

func (b *Batch) unchangedProcesses(c *Deploy, f *File) (same []*state.Definition) {
	for _, p := range f.processes.Processes {
		d := b.tx.DefinitionVersion(c.Tenant, p.ID, -1)
		if d == nil || !bytes.Equal(d.Checksum, f.checksum) || d.ResourceName != f.Name {
			return nil
		}
		same = append(same, d)
	}
	return same
}

// deployResource gives a form or another file its version.
func (b *Batch) deployResource(c *Deploy, f *File, in *install, out *Deployed) {
	r := b.tx.ResourceVersion(c.Tenant, f.kind, f.id, -1)
	if r == nil || !bytes.Equal(r.Checksum, f.checksum) || r.Name != f.Name {
		r = b.newResource(c, f, in.Key)
		in.Resources = append(in.Resources, r)
	}
	if f.kind == kindForm {
		out.Forms = append(out.Forms, formRecord(r))
	} else {
		out.Resources = append(out.Resources, &r.Resource)
	}
}

func formRecord(r *state.Resource) *record.Form {
	return &record.Form{Key: r.Key, ID: r.ID, Version: r.Version, VersionTag: r.VersionTag, ResourceName: r.Name,
		ResourceKey: r.Key, DeploymentKey: r.DeploymentKey, TenantID: r.TenantID, Schema: string(r.Content), Deleted: r.Deleted}
}

// checkBindings refuses elements that are bound to this deployment and name something it does not hold.
func (c *Deploy) checkBindings() *Rejection {
	has := map[string]bool{}
	for _, f := range c.Files {
		switch f.kind {
		case kindProcess:
			for _, p := range f.processes.Processes {
				has["process "+p.ID] = true
			}
		case kindDecision:
			for _, d := range f.decisions.Decisions() {
				has["decision "+d.ID] = true
			}
		case kindForm:
			has["form "+f.id] = true
		}
	}
	for _, f := range c.Files {
		if f.kind != kindProcess {
			continue
		}
		for _, p := range f.processes.Processes {
			for _, el := range p.Elements {
				if what, id := boundHere(el); what != "" && !has[what+" "+id] {
					return reject(InvalidArgument, "Nothing was deployed: element '%s' of '%s' is bound to the %s '%s' of its own deployment, "+
						"but the deployment holds none. Add its file, or choose another binding.", el.ID, f.Name, what, id)
				}
			}
		}
	}
	return nil
}

func boundHere(el *bpmn.Element) (what, id string) {
	switch {
	case el.Called != nil && el.Called.Binding == bpmn.BindingDeployment && el.Called.ProcessID.Static:
		return "process", el.Called.ProcessID.Source
	case el.Decision != nil && el.Decision.Binding == bpmn.BindingDeployment && el.Decision.ID.Static:
		return "decision", el.Decision.ID.Source
	case el.UserTask != nil && el.UserTask.Form != nil && el.UserTask.Form.Binding == bpmn.BindingDeployment && el.UserTask.Form.ID.Static:
		return "form", el.UserTask.Form.ID.Source
	}
	return "", ""
}

// install brings what was deployed to a partition.
type install struct {
	Key         int64
	Definitions []*state.Definition
	Resources   []*state.Resource
	Decisions   []*state.Decision
}

func (*install) kind() byte { return kindInstall }

// Fields visits the fields.
func (m *install) Fields(c *codec.Codec) {
	c.Int64(&m.Key)
	entities(c, &m.Definitions)
	entities(c, &m.Resources)
	entities(c, &m.Decisions)
}

// entities visits a list of whole entities, each in a frame of its own, so that they can grow fields.
func entities[T any, P interface {
	*T
	codec.Fields
}](c *codec.Codec, list *[]P) {
	codec.Slice(c, list, func(c *codec.Codec, e *P) {
		var frame []byte
		if !c.Reading() {
			frame = codec.Encode(*e)
		}
		c.Bytes(&frame)
		if c.Reading() {
			*e = P(new(T))
			if err := codec.Decode(frame, *e); err != nil {
				c.Fail(err.Error())
			}
		}
	})
}

// check reads the models before anything is written, as the message comes from another machine.
func (m *install) check(b *Batch) error {
	files := map[int64]*state.Resource{}
	for _, r := range m.Resources {
		files[r.Key] = r
	}
	for _, d := range m.Definitions {
		model, err := readModel(d, files[d.ResourceKey])
		if err != nil {
			return err
		}
		b.e.remember(d.Key, model)
	}
	for _, r := range m.Resources {
		if r.Type == kindDecision {
			requirements, err := dmn.Parse(r.Name, r.Content)
			if err != nil {
				return err
			}
			b.e.rememberDecisions(r.Key, requirements)
		}
	}
	return nil
}

func (m *install) handle(b *Batch, from int32) {
	m.apply(b)
	for _, d := range m.Definitions {
		b.openStarts(d)
	}
	b.send(from, &done{m.Key})
}

// apply writes what was deployed. Partition 1 tells the read model.
func (m *install) apply(b *Batch) {
	for _, r := range m.Resources {
		b.tx.PutResource(r)
		b.tellResource(r)
	}
	for _, d := range m.Definitions {
		if old := b.tx.DefinitionVersion(d.TenantID, d.ID, -1); old != nil {
			b.closeStarts(old)
			old.Latest = false
			b.storeDefinition(old)
		}
		b.storeDefinition(d)
	}
	for _, d := range m.Decisions {
		if old := b.tx.DecisionVersion(d.TenantID, d.ID, -1); old != nil {
			old.Latest = false
			b.storeDecision(old)
		}
		b.storeDecision(d)
	}
}

func (b *Batch) first() bool { return b.e.opts.Partition == 1 }

func (b *Batch) storeDefinition(d *state.Definition) {
	b.tx.PutDefinition(d)
	clear(b.e.newest)
	b.tellDefinition(d)
}

func (b *Batch) tellDefinition(d *state.Definition) {
	if b.first() {
		told := d.ProcessDefinition
		b.emit(&told)
	}
}

func (b *Batch) storeDecision(d *state.Decision) {
	b.tx.PutDecision(d)
	b.tellDecision(d)
}

func (b *Batch) tellDecision(d *state.Decision) {
	if b.first() {
		told := d.DecisionDefinition
		b.emit(&told)
	}
}

func (b *Batch) tellResource(r *state.Resource) {
	if !b.first() {
		return
	}
	told := r.Resource
	b.emit(&told)
	switch r.Type {
	case kindForm:
		b.emit(formRecord(r))
	case kindDecision:
		b.emit(requirementsRecord(r, b.decisions(r.Key).Name))
	}
}

// definitionOfDeployment finds the version of a process that was deployed together with something else: made by that
// deployment, or, if it was in there unchanged, the newest made before it.
func (b *Batch) definitionOfDeployment(tenant, id string, deployment int64) *state.Definition {
	d := b.tx.DefinitionVersion(tenant, id, -1)
	for d != nil && d.DeploymentKey > deployment {
		d = b.tx.DefinitionVersion(tenant, id, d.Version-1)
	}
	return d
}

// resourceOfDeployment finds the version of a form or file that was deployed together with something else.
func (b *Batch) resourceOfDeployment(tenant, kind, id string, deployment int64) *state.Resource {
	r := b.tx.ResourceVersion(tenant, kind, id, -1)
	for r != nil && r.DeploymentKey > deployment {
		r = b.tx.ResourceVersion(tenant, kind, id, r.Version-1)
	}
	return r
}

package engine

import (
	"crypto/sha256"
	"encoding/json"
	"fmt"
	"path"
	"strings"

	"github.com/tutti-io/tutti/bpmn"
	"github.com/tutti-io/tutti/dmn"
	"github.com/tutti-io/tutti/internal/state"
)

// The types of files.
const (
	kindProcess  = "bpmn"
	kindDecision = "dmn"
	kindForm     = "form"
	kindGeneric  = "generic"
)

// File is one file of a deployment.
type File struct {
	Name    string
	Content []byte

	kind      string
	id        string
	tag       string
	checksum  []byte
	processes *bpmn.Definitions
	decisions *dmn.Requirements
}

// Deploy makes files known: all of them, or on any error none. Prepare makes it.
type Deploy struct {
	Tenant string
	Files  []*File
}

// Prepare reads and checks the files of a deployment. It needs no state, so it is done before the command reaches its
// partition, and a hostile file costs the partition nothing. The refusal lists every error of every file.
func Prepare(tenant string, files []*File) (*Deploy, *Rejection) {
	var problems []string
	if len(files) == 0 {
		return nil, reject(InvalidArgument, "A deployment needs at least one file, but has none.")
	}
	ids := map[string]string{}
	for _, f := range files {
		sum := sha256.Sum256(f.Content)
		f.checksum = sum[:]
		found, err := f.read()
		if err != nil {
			problems = append(problems, err.Error())
			continue
		}
		for _, id := range found {
			if other, taken := ids[id]; taken {
				problems = append(problems, fmt.Sprintf("'%s': it holds %s, which '%s' of the same deployment holds too.", f.Name, id, other))
			}
			ids[id] = f.Name
		}
	}
	if len(problems) > 0 {
		return nil, reject(InvalidArgument, "Nothing was deployed, because of these errors:\n%s", strings.Join(problems, "\n"))
	}
	return &Deploy{tenantOr(tenant), files}, nil
}

// read parses a file by its ending and returns what must be unique in a deployment.
func (f *File) read() (ids []string, err error) {
	switch strings.ToLower(path.Ext(f.Name)) {
	case ".bpmn", ".xml":
		f.kind, f.id = kindProcess, f.Name
		if f.processes, err = bpmn.Parse(f.Name, f.Content, bpmn.Options{Supported: supported}); err != nil {
			return nil, err
		}
		for _, p := range f.processes.Processes {
			ids = append(ids, "process '"+p.ID+"'")
		}
	case ".dmn":
		f.kind, f.id = kindDecision, f.Name
		if f.decisions, err = dmn.Parse(f.Name, f.Content); err != nil {
			return nil, err
		}
		f.id = f.decisions.ID
		ids = append(ids, "decision requirements '"+f.id+"'")
		for _, d := range f.decisions.Decisions() {
			ids = append(ids, "decision '"+d.ID+"'")
		}
	case ".form":
		f.kind = kindForm
		if f.id, f.tag, err = readForm(f); err != nil {
			return nil, err
		}
		ids = append(ids, "form '"+f.id+"'")
	default:
		f.kind, f.id = kindGeneric, f.Name
		f.id, f.tag = readGeneric(f)
		ids = append(ids, "resource '"+f.id+"'")
	}
	return ids, nil
}

func readForm(f *File) (id, tag string, err error) {
	var form struct {
		ID         string `json:"id"`
		VersionTag string `json:"versionTag"`
	}
	if err := json.Unmarshal(f.Content, &form); err != nil {
		return "", "", fmt.Errorf("'%s': a form is a JSON object with an id, but this is not JSON: %v", f.Name, err)
	}
	if form.ID == "" {
		return "", "", fmt.Errorf("'%s': a form needs a text member \"id\", but has none", f.Name)
	}
	return form.ID, form.VersionTag, nil
}

// readGeneric takes id and version tag from a file that is a JSON object with them, as robotic scripts are, else the name.
func readGeneric(f *File) (id, tag string) {
	var meta struct {
		ID         string `json:"id"`
		VersionTag string `json:"versionTag"`
	}
	if strings.EqualFold(path.Ext(f.Name), ".rpa") && json.Unmarshal(f.Content, &meta) == nil && meta.ID != "" {
		return meta.ID, meta.VersionTag
	}
	return f.Name, ""
}

// parse reads the model of a definition from its file. The file was checked when it was deployed.
func (b *Batch) parse(def *state.Definition) *model {
	m, err := readModel(def, b.tx.Resource(def.ResourceKey))
	if err != nil {
		panic(err)
	}
	return m
}

func readModel(def *state.Definition, file *state.Resource) (*model, error) {
	if file == nil {
		return nil, fmt.Errorf("definition %d has no file %d", def.Key, def.ResourceKey)
	}
	d, err := bpmn.Parse(file.Name, file.Content, bpmn.Options{Supported: supported, Accepted: true})
	if err != nil {
		return nil, fmt.Errorf("definition %d cannot be read any more: %w", def.Key, err)
	}
	for _, p := range d.Processes {
		if p.ID == def.ID {
			return &model{def, p}, nil
		}
	}
	return nil, fmt.Errorf("definition %d is not in its file", def.Key)
}

package rest

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/engine"
	"github.com/tutti-io/tutti/internal/partition"
)

const maxDeploymentFiles = 1_000

// deployments are the commands that make models known and forget them.
func (a *API) deployments(h *contract.Handlers) {
	h.CreateDeployment = a.createDeployment
	h.DeleteResource = func(ctx context.Context, in *contract.DeleteResourceInput) (*contract.DeleteResourceResponse, error) {
		if in.Body.DeleteHistory {
			return nil, &Problem{Status: http.StatusNotImplemented, Title: "NOT_IMPLEMENTED",
				Detail: "Deleting a resource together with its history is not built yet. Leave deleteHistory out to delete the resource alone."}
		}
		_, err := do[any](ctx, a, a.cluster.First(), partition.Finishing, &engine.DeleteResource{Key: int64(in.ResourceKey)}, 0)
		if err != nil {
			return nil, err
		}
		return &contract.DeleteResourceResponse{ResourceKey: in.ResourceKey}, nil
	}
}

func (a *API) createDeployment(ctx context.Context, in *contract.CreateDeploymentInput) (*contract.DeploymentResult, error) {
	tenant, files, err := a.readDeployment(in.Form)
	if err != nil {
		return nil, err
	}
	cmd, refused := engine.Prepare(tenant, files)
	if refused != nil {
		return nil, problemOf(refused)
	}
	size := 0
	for _, f := range files {
		size += len(f.Content)
	}
	out, err := do[*engine.Deployed](ctx, a, a.cluster.First(), partition.Starting, cmd, size)
	if err != nil {
		return nil, err
	}
	return deploymentResult(out), nil
}

// readDeployment reads the parts of a deployment: files called resources, and a tenantId.
func (a *API) readDeployment(form *multipart.Reader) (tenant string, files []*engine.File, err error) {
	left := a.o.DeploymentLimit
	for {
		part, err := form.NextPart()
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			return "", nil, &Problem{Status: http.StatusBadRequest, Title: "Bad Request", Detail: "The parts of the deployment cannot be read: " + err.Error() + "."}
		}
		content, err := io.ReadAll(io.LimitReader(part, left+1))
		if err != nil {
			return "", nil, &Problem{Status: http.StatusBadRequest, Title: "Bad Request", Detail: fmt.Sprintf("The part '%s' cannot be read: %v.", part.FormName(), err)}
		}
		if left -= int64(len(content)); left < 0 {
			return "", nil, &Problem{Status: http.StatusRequestEntityTooLarge, Title: "PAYLOAD_TOO_LARGE",
				Detail: fmt.Sprintf("The files of a deployment may have %d bytes in all, and these have more. Deploy them in parts, or raise the limit in the settings.", a.o.DeploymentLimit)}
		}
		switch part.FormName() {
		case "resources":
			if part.FileName() == "" {
				return "", nil, invalid("resources", "must be files with names, but one has no file name")
			}
			if len(files) == maxDeploymentFiles {
				return "", nil, invalid("resources", fmt.Sprintf("may be at most %d files", maxDeploymentFiles))
			}
			files = append(files, &engine.File{Name: part.FileName(), Content: content})
		case "tenantId":
			tenant = string(content)
		default:
			return "", nil, invalid(part.FormName(), "is no part of a deployment; its parts are resources and tenantId")
		}
	}
	if len(files) == 0 {
		return "", nil, invalid("resources", "must be at least one file, but there is none")
	}
	return tenant, files, nil
}

func deploymentResult(d *engine.Deployed) *contract.DeploymentResult {
	out := &contract.DeploymentResult{DeploymentKey: contract.DeploymentKey(d.Key), TenantID: d.Tenant}
	add := func(m contract.DeploymentMetadataResult) { out.Deployments = append(out.Deployments, m) }
	for _, p := range d.Processes {
		add(contract.DeploymentMetadataResult{ProcessDefinition: &contract.DeploymentProcessResult{ProcessDefinitionID: p.ID,
			ProcessDefinitionVersion: p.Version, ResourceName: p.ResourceName, TenantID: p.TenantID,
			ProcessDefinitionKey: contract.ProcessDefinitionKey(p.Key)}})
	}
	for _, r := range d.Requirements {
		add(contract.DeploymentMetadataResult{DecisionRequirements: &contract.DeploymentDecisionRequirementsResult{DecisionRequirementsID: r.ID,
			DecisionRequirementsName: r.Name, Version: r.Version, ResourceName: r.ResourceName, TenantID: r.TenantID,
			DecisionRequirementsKey: contract.DecisionRequirementsKey(r.Key)}})
	}
	for _, r := range d.Decisions {
		add(contract.DeploymentMetadataResult{DecisionDefinition: &contract.DeploymentDecisionResult{DecisionDefinitionID: r.ID, Version: r.Version,
			Name: r.Name, TenantID: r.TenantID, DecisionRequirementsID: r.RequirementsID,
			DecisionDefinitionKey:   contract.DecisionDefinitionKey(r.Key),
			DecisionRequirementsKey: contract.DecisionRequirementsKey(r.RequirementsKey)}})
	}
	for _, f := range d.Forms {
		add(contract.DeploymentMetadataResult{Form: &contract.DeploymentFormResult{FormID: f.ID, Version: f.Version, ResourceName: f.ResourceName,
			TenantID: f.TenantID, FormKey: contract.FormKey(f.Key)}})
	}
	for _, r := range d.Resources {
		add(contract.DeploymentMetadataResult{Resource: &contract.DeploymentResourceResult{ResourceID: r.ID, ResourceName: r.Name, Version: r.Version,
			TenantID: r.TenantID, ResourceKey: contract.ResourceKey(r.Key)}})
	}
	return out
}

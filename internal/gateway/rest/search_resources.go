package rest

import (
	"context"

	"github.com/tutti-io/tutti/internal/contract"
	"github.com/tutti-io/tutti/internal/record"
	"github.com/tutti-io/tutti/internal/search"
)

const resource = "resource"

func (a *API) readResources(h *contract.Handlers) {
	h.GetResource = func(ctx context.Context, in *contract.GetResourceInput) (*contract.ResourceResult, error) {
		return one(ctx, a, resource, in.ResourceKey, a.readOwnResource, shown(showResource))
	}
	h.GetResourceContent = func(ctx context.Context, in *contract.GetResourceContentInput) (*contract.Raw, error) {
		return one(ctx, a, resource, in.ResourceKey, a.readOwnResource, showContent)
	}
}

// readOwnResource reads a file that is a resource of its own: the files of processes, decisions and forms belong to those.
func (a *API) readOwnResource(ctx context.Context, key int64) (*record.Resource, error) {
	r, err := a.read.Resource(ctx, key)
	if err == nil && r.Type != "generic" {
		return nil, search.ErrNotFound
	}
	return r, err
}

func showResource(r *record.Resource) contract.ResourceResult {
	return contract.ResourceResult{
		ResourceKey:  contract.ResourceKey(r.Key),
		ResourceID:   r.ID,
		ResourceName: r.Name,
		Version:      r.Version,
		VersionTag:   contract.NonZero(r.VersionTag),
		TenantID:     r.TenantID,
	}
}

// showContent calls JSON what is JSON, and leaves open what else a file is: it must not run as a page in a browser.
func showContent(r *record.Resource) *contract.Raw {
	kind := "application/octet-stream"
	if contract.CheckJSON(r.Content) == nil {
		kind = jsonType
	}
	return &contract.Raw{ContentType: kind, Body: r.Content}
}

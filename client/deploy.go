package client

import (
	"context"
	"fmt"
	"io/fs"
	"path"
	"slices"
)

// deployable are the extensions that DeployFS takes from a folder.
var deployable = []string{".bpmn", ".dmn", ".form", ".rpa"}

// DeployFiles deploys files of the file system, all or none.
//
// Its own error is [*CreateDeploymentError].
func (c *Client) DeployFiles(ctx context.Context, paths ...string) (*DeploymentResult, error) {
	form := CreateDeploymentRequest{}
	for _, p := range paths {
		form.Resources = append(form.Resources, FileAt(p))
	}
	return c.CreateDeployment(ctx, form)
}

// DeployFS deploys the files of fsys that match one of the patterns of [path.Match], all or none. Without patterns it takes
// every .bpmn, .dmn, .form and .rpa file, in all folders.
//
// Its own error is [*CreateDeploymentError].
func (c *Client) DeployFS(ctx context.Context, fsys fs.FS, patterns ...string) (*DeploymentResult, error) {
	names, err := resourcesIn(fsys, patterns)
	if err != nil {
		return nil, &RequestError{Operation: opCreateDeployment.id, Err: err, phrase: opCreateDeployment.phrase}
	}
	form := CreateDeploymentRequest{}
	for _, name := range names {
		form.Resources = append(form.Resources, FileIn(fsys, name))
	}
	return c.CreateDeployment(ctx, form)
}

func resourcesIn(fsys fs.FS, patterns []string) ([]string, error) {
	var names []string
	for _, pattern := range patterns {
		found, err := fs.Glob(fsys, pattern)
		if err != nil {
			return nil, fmt.Errorf("the pattern %q: %w", pattern, err)
		}
		if len(found) == 0 {
			return nil, fmt.Errorf("expected files that match %q, found none", pattern)
		}
		names = append(names, found...)
	}
	if len(patterns) == 0 {
		err := fs.WalkDir(fsys, ".", func(name string, entry fs.DirEntry, err error) error {
			if err == nil && !entry.IsDir() && slices.Contains(deployable, path.Ext(name)) {
				names = append(names, name)
			}
			return err
		})
		if err != nil {
			return nil, err
		}
		if len(names) == 0 {
			return nil, fmt.Errorf("expected files that end in %v, found none", deployable)
		}
	}
	slices.Sort(names)
	return slices.Compact(names), nil
}

package demo

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"time"
)

// An api speaks to one server.
type api struct {
	base   string
	client *http.Client
}

func newAPI(url string) *api {
	return &api{base: strings.TrimSuffix(strings.TrimSuffix(url, "/"), "/v2"), client: &http.Client{Timeout: 30 * time.Second}}
}

// A problem is a refusal in the words of the server.
type problem struct {
	Status int    `json:"status"`
	Title  string `json:"title"`
	Detail string `json:"detail"`
	what   string
}

func (p *problem) Error() string {
	return fmt.Sprintf("%s was refused with %d %s: %s", p.what, p.Status, p.Title, p.Detail)
}

// call sends body as JSON and reads the answer into result; either may be nil.
func (a *api) call(ctx context.Context, method, path string, body, result any) error {
	var reader io.Reader
	if body != nil {
		text, err := json.Marshal(body)
		if err != nil {
			return err
		}
		reader = bytes.NewReader(text)
	}
	return a.send(ctx, method, path, "application/json", reader, result)
}

func (a *api) send(ctx context.Context, method, path, contentType string, body io.Reader, result any) error {
	request, err := http.NewRequestWithContext(ctx, method, a.base+"/v2"+path, body)
	if err != nil {
		return err
	}
	if body != nil {
		request.Header.Set("Content-Type", contentType)
	}
	answer, err := a.client.Do(request)
	if err != nil {
		return fmt.Errorf("%s /v2%s: %w", method, path, err)
	}
	defer answer.Body.Close()
	text, err := io.ReadAll(io.LimitReader(answer.Body, 16<<20))
	if err != nil {
		return fmt.Errorf("%s /v2%s: reading the answer: %w", method, path, err)
	}
	if answer.StatusCode >= 300 {
		p := &problem{Status: answer.StatusCode, what: method + " /v2" + path}
		if json.Unmarshal(text, p) != nil {
			p.Detail = fmt.Sprintf("%.200s", text)
		}
		return p
	}
	if result == nil {
		return nil
	}
	if err := json.Unmarshal(text, result); err != nil {
		return fmt.Errorf("%s /v2%s: the answer is not what the API promises: %w", method, path, err)
	}
	return nil
}

// A definition is a deployed process.
type definition struct {
	ID      string `json:"processDefinitionId"`
	Key     string `json:"processDefinitionKey"`
	Version int    `json:"processDefinitionVersion"`
}

func (a *api) deploy(ctx context.Context, name string, xml []byte) (definition, error) {
	var form bytes.Buffer
	writer := multipart.NewWriter(&form)
	part, err := writer.CreateFormFile("resources", name)
	if err == nil {
		_, err = part.Write(xml)
	}
	if err == nil {
		err = writer.Close()
	}
	if err != nil {
		return definition{}, err
	}
	var answer struct {
		Deployments []struct {
			Process *definition `json:"processDefinition"`
		} `json:"deployments"`
	}
	if err := a.send(ctx, "POST", "/deployments", writer.FormDataContentType(), &form, &answer); err != nil {
		return definition{}, err
	}
	for _, d := range answer.Deployments {
		if d.Process != nil {
			return *d.Process, nil
		}
	}
	return definition{}, fmt.Errorf("the deployment of %s was accepted and names no process", name)
}

func (a *api) start(ctx context.Context, d definition, variables any) (string, error) {
	var answer struct {
		Key string `json:"processInstanceKey"`
	}
	err := a.call(ctx, "POST", "/process-instances", map[string]any{"processDefinitionKey": d.Key, "variables": variables}, &answer)
	return answer.Key, err
}

// An instance is a process instance as a search sees it.
type instance struct {
	State       string `json:"state"`
	HasIncident bool   `json:"hasIncident"`
}

func (a *api) instance(ctx context.Context, key string) (instance, error) {
	var found instance
	err := a.call(ctx, "GET", "/process-instances/"+key, nil, &found)
	return found, err
}

// search asks for the first hundred of what belongs to one process instance.
func (a *api) search(ctx context.Context, what, instance, sort string, into any) error {
	body := map[string]any{
		"filter": map[string]any{"processInstanceKey": instance},
		"sort":   []any{map[string]string{"field": sort, "order": "ASC"}},
		"page":   map[string]any{"limit": 100},
	}
	return a.call(ctx, "POST", "/"+what+"/search", body, into)
}

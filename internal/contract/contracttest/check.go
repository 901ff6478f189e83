package contracttest

import (
	"bytes"
	"encoding/json"
	"fmt"
	"mime"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"testing"

	"github.com/tutti-io/tutti/api"
	"github.com/tutti-io/tutti/internal/contract"
)

// Check fails the test when an answer to an operation is not what the contract says.
func Check(t testing.TB, operationID string, status int, header http.Header, body []byte) {
	t.Helper()
	for _, problem := range Problems(operationID, status, header, body) {
		t.Errorf("%s answered %d: %s\n%s", operationID, status, problem, excerpt(body))
	}
}

func excerpt(body []byte) []byte {
	const limit = 2000
	if len(body) > limit {
		return append(bytes.Clone(body[:limit]), "…"...)
	}
	return body
}

// Problems lists what is wrong with an answer.
func Problems(operationID string, status int, header http.Header, body []byte) []string {
	doc := document()
	op := doc.operations[operationID]
	if op == nil {
		return []string{"the contract has no such operation"}
	}
	if status >= 400 {
		return doc.failure(status, header, body)
	}
	response, ok := object(op["responses"])[strconv.Itoa(status)].(map[string]any)
	if !ok {
		return []string{"the contract does not list this status"}
	}
	content := object(response["content"])
	if status == http.StatusNoContent || len(content) == 0 {
		if len(body) > 0 {
			return []string{"there must be no body"}
		}
		return nil
	}
	mediaType, _, _ := mime.ParseMediaType(header.Get("Content-Type"))
	if schemaOf, ok := content["application/json"].(map[string]any); ok && object(schemaOf["schema"])["type"] != "string" {
		if mediaType != "application/json" {
			return []string{fmt.Sprintf("the content type is %q, not application/json", mediaType)}
		}
		return doc.body(object(schemaOf["schema"]), body)
	}
	if _, ok := content[mediaType]; !ok && content["application/octet-stream"] == nil && content["application/json"] == nil {
		return []string{fmt.Sprintf("the content type %q is not one the contract lists", mediaType)}
	}
	return nil
}

// failures are the statuses that any operation may answer: what the contract lists for one is not all that occurs.
var failures = []int{400, 401, 403, 404, 405, 409, 413, 415, 500, 501, 503, 504}

func (d *spec) failure(status int, header http.Header, body []byte) []string {
	if !slices.Contains(failures, status) {
		return []string{"this status is none of those that stand for a failure"}
	}
	if mediaType, _, _ := mime.ParseMediaType(header.Get("Content-Type")); mediaType != contract.ProblemType {
		return []string{fmt.Sprintf("the content type is %q, not %s", mediaType, contract.ProblemType)}
	}
	problems := d.body(map[string]any{"$ref": "#/components/schemas/ProblemDetail"}, body)
	if len(problems) > 0 {
		return problems
	}
	var p struct {
		Status                  int
		Title, Detail, Instance string
	}
	if err := json.Unmarshal(body, &p); err != nil {
		return []string{err.Error()}
	}
	if p.Status != status {
		problems = append(problems, fmt.Sprintf("the problem detail says %d", p.Status))
	}
	if p.Title == "" || p.Detail == "" || p.Instance == "" {
		problems = append(problems, "title, detail and instance must say something")
	}
	return problems
}

// body checks a JSON body.
func (d *spec) body(schema map[string]any, body []byte) []string {
	if err := contract.CheckJSON(body); err != nil {
		return []string{err.Error()}
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	decoder.UseNumber()
	var value any
	if err := decoder.Decode(&value); err != nil {
		return []string{err.Error()}
	}
	c := &check{spec: d}
	c.value(schema, value, "")
	return c.problems
}

// spec is the contract as plain data.
type spec struct {
	root       map[string]any
	operations map[string]map[string]any
}

var document = sync.OnceValue(func() *spec {
	d := &spec{operations: map[string]map[string]any{}}
	decoder := json.NewDecoder(bytes.NewReader(api.OpenAPI))
	decoder.UseNumber()
	if err := decoder.Decode(&d.root); err != nil {
		panic(fmt.Sprintf("contracttest: the contract is no JSON: %v", err))
	}
	for _, path := range object(d.root["paths"]) {
		for _, op := range object(path) {
			id, _ := object(op)["operationId"].(string)
			d.operations[id] = object(op)
		}
	}
	return d
})

func object(v any) map[string]any {
	m, _ := v.(map[string]any)
	return m
}

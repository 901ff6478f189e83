package rest

import (
	"encoding/json"
	"flag"
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"

	"github.com/tutti-io/tutti/internal/cluster"
	"github.com/tutti-io/tutti/internal/contract"
)

var show = flag.Bool("show", false, "print every answer of the cases")

// world is a site where something of everything has happened, with names for its keys.
func world(t *testing.T) (*site, map[string]string) {
	s := open(t, cluster.Options{Partitions: 2}, APIOptions{})
	k := map[string]string{"long": strings.Repeat("x", 9000)}
	deployed := s.deploy("review.form", "hire.form", "onboarding.bpmn", "plain.bpmn", "shipping.bpmn", "picking.bpmn", "payment.bpmn", "rating.dmn", "robot.rpa")
	for i := range deployed.at("deployments").([]any) {
		for _, f := range []struct{ kind, id, key string }{{"processDefinition", "processDefinitionId", "processDefinitionKey"},
			{"decisionDefinition", "decisionDefinitionId", "decisionDefinitionKey"}, {"decisionRequirements", "decisionRequirementsId", "decisionRequirementsKey"},
			{"form", "formId", "formKey"}, {"resource", "resourceName", "resourceKey"}} {
			if id := deployed.text("deployments", i, f.kind, f.id); id != "" {
				name := id
				if f.kind == "form" {
					name += "-form"
				}
				k[name] = deployed.text("deployments", i, f.kind, f.key)
			}
		}
	}

	k["hiring"] = s.must("POST", "/process-instances", `{"processDefinitionId":"onboarding","tags":["t:1"],"businessId":"B-7","variables":{"person":"Bo","note":"outer","long":"`+k["long"]+`"}}`).text("processInstanceKey")
	k["review-task"] = s.taskOf(k["hiring"])
	k["plain-open"] = s.start("plain", `{}`)
	k["plain-task"] = s.taskOf(k["plain-open"])
	k["plain-done"] = s.start("plain", `{}`)
	k["done-task"] = s.taskOf(k["plain-done"])
	s.must("POST", "/user-tasks/"+k["done-task"]+"/completion", `{"variables":{"ok":true}}`)
	k["plain-cancelled"] = s.start("plain", `{}`)
	k["cancelled-task"] = s.taskOf(k["plain-cancelled"])
	s.must("POST", "/process-instances/"+k["plain-cancelled"]+"/cancellation", ``)

	k["parcel"] = s.start("shipping", `{"what":"lamp"}`)
	job := s.must("POST", "/jobs/activation", `{"type":"take","timeout":60000,"maxJobsToActivate":1,"worker":"anna"}`)
	k["take-job"], k["picking-instance"], k["take-element"] = job.text("jobs", 0, "jobKey"), job.text("jobs", 0, "processInstanceKey"), job.text("jobs", 0, "elementInstanceKey")
	s.must("POST", "/jobs/"+k["take-job"]+"/failure", `{"retries":0,"errorMessage":"shelf is empty"}`)
	k["pick-element"] = s.must("GET", "/process-instances/"+k["picking-instance"], "").text("parentElementInstanceKey")
	k["incident"] = s.must("POST", "/incidents/search", `{}`).text("items", 0, "incidentKey")

	k["payment-waiting"] = s.start("payment", `{"order":"A-2","amount":5}`)
	s.await("/message-subscriptions/search", `{"filter":{"processInstanceKey":"`+k["payment-waiting"]+`"}}`)
	s.must("POST", "/messages/publication", `{"name":"paid","correlationKey":"A-1","timeToLive":60000}`)
	k["payment-done"] = s.must("POST", "/process-instances", `{"processDefinitionId":"payment","variables":{"order":"A-1","amount":120},"awaitCompletion":true}`).text("processInstanceKey")
	s.await("/correlated-message-subscriptions/search", `{}`)
	k["evaluation"] = s.must("POST", "/decision-definitions/evaluation", `{"decisionDefinitionId":"rate","variables":{"amount":3}}`).text("decisionEvaluationKey")
	k["rate-instance"] = s.must("POST", "/decision-instances/search", `{"filter":{"processInstanceKey":"`+k["payment-done"]+`"}}`).text("items", 0, "decisionEvaluationInstanceKey")
	k["long-variable"] = s.must("POST", "/variables/search", `{"filter":{"name":"long"}}`).text("items", 0, "variableKey")
	k["error-hash"] = fmt.Sprint(s.must("POST", "/incidents/statistics/process-instances-by-error", `{}`).at("items", 0, "errorHashCode"))
	for name, key := range k {
		if key == "" || key == "<nil>" {
			t.Fatalf("there is no %s", name)
		}
	}
	return s, k
}

// readCase is a case of testdata/reads.txt: a request, and what must be in its answer.
type readCase struct {
	name, method, path, body string
	status                   int
	want                     string
}

func readCases(t testing.TB, file string) (cases []readCase) {
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	for _, block := range strings.Split(string(data), "\n== ")[1:] {
		name, rest, _ := strings.Cut(block, "\n")
		request, want, ok := strings.Cut(rest, "\n-> ")
		line, body, _ := strings.Cut(request, "\n")
		method, path, _ := strings.Cut(line, " ")
		status, want, _ := strings.Cut(want, "\n")
		n, err := strconv.Atoi(strings.TrimSpace(status))
		if !ok || err != nil {
			t.Fatalf("%s: case %q has no status", file, name)
		}
		cases = append(cases, readCase{name, method, path, strings.TrimSpace(body), n, strings.TrimSpace(want)})
	}
	return cases
}

func TestReads(t *testing.T) {
	s, keys := world(t)
	runCases(t, s, keys, readCases(t, "testdata/reads.txt"))
}

func runCases(t *testing.T, s *site, keys map[string]string, cases []readCase) {
	for _, c := range cases {
		t.Run(c.name, func(t *testing.T) {
			got := s.send(c.method, fill(t, c.path, keys), fill(t, c.body, keys))
			if *show {
				t.Log(got)
			}
			if got.status != c.status {
				t.Fatalf("status %d, want %d: %v", got.status, c.status, got)
			}
			if !strings.HasPrefix(c.want, "{") && !strings.HasPrefix(c.want, "[") {
				if text, _ := got.body.(string); !strings.Contains(text, c.want) {
					t.Errorf("got %q, want %q in it", text, c.want)
				}
				return
			}
			var want any
			decoder := json.NewDecoder(strings.NewReader(fill(t, c.want, keys)))
			decoder.UseNumber()
			if err := decoder.Decode(&want); err != nil {
				t.Fatalf("the case is no JSON: %v", err)
			}
			for _, problem := range missing(want, got.body, "") {
				t.Errorf("%s\nin %v", problem, got)
			}
		})
	}
}

// readsByKey are the operations that read one entity or something of it.
var readsByKey = []struct{ operation, path string }{
	{"getProcessDefinition", "/process-definitions/<key>"},
	{"getProcessDefinitionXML", "/process-definitions/<key>/xml"},
	{"getStartProcessForm", "/process-definitions/<key>/form"},
	{"getProcessDefinitionStatistics", "/process-definitions/<key>/statistics/element-instances"},
	{"getProcessInstance", "/process-instances/<key>"},
	{"getProcessInstanceCallHierarchy", "/process-instances/<key>/call-hierarchy"},
	{"getProcessInstanceStatistics", "/process-instances/<key>/statistics/element-instances"},
	{"searchProcessInstanceIncidents", "/process-instances/<key>/incidents/search"},
	{"getElementInstance", "/element-instances/<key>"},
	{"searchElementInstanceIncidents", "/element-instances/<key>/incidents/search"},
	{"getVariable", "/variables/<key>"},
	{"getUserTask", "/user-tasks/<key>"},
	{"getUserTaskForm", "/user-tasks/<key>/form"},
	{"searchUserTaskVariables", "/user-tasks/<key>/variables/search"},
	{"searchUserTaskEffectiveVariables", "/user-tasks/<key>/effective-variables/search"},
	{"getIncident", "/incidents/<key>"},
	{"getDecisionDefinition", "/decision-definitions/<key>"},
	{"getDecisionDefinitionXML", "/decision-definitions/<key>/xml"},
	{"getDecisionRequirements", "/decision-requirements/<key>"},
	{"getDecisionRequirementsXML", "/decision-requirements/<key>/xml"},
	{"getResource", "/resources/<key>"},
	{"getResourceContent", "/resources/<key>/content"},
}

// TestWhatIsNotThere asks for keys that nothing has, and for keys that are none.
func TestWhatIsNotThere(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	const unused = "2251799813685999"
	for _, c := range readsByKey {
		t.Run(c.operation, func(t *testing.T) {
			method, body := contract.ByID(c.operation).Method, ""
			if method == "POST" {
				body = "{}"
			}
			got := s.send(method, strings.ReplaceAll(c.path, "<key>", unused), body)
			if got.status != 404 || got.text("title") != "NOT_FOUND" || !strings.Contains(got.text("detail"), unused) {
				t.Errorf("with an unused key: %v", got)
			}
			for _, bad := range []string{"abc", "1.5", "9223372036854775808", "%20"} {
				got := s.send(method, strings.ReplaceAll(c.path, "<key>", bad), body)
				if got.status != 400 || got.text("detail") == "" {
					t.Errorf("with the key %q: %v", bad, got)
				}
			}
		})
	}
}

// TestWhatCannotBeSearchedFor sends every search what none of them takes.
func TestWhatCannotBeSearchedFor(t *testing.T) {
	s := open(t, cluster.Options{}, APIOptions{})
	for i := range contract.Operations {
		op := &contract.Operations[i]
		if !strings.HasSuffix(op.Path, "/search") || strings.Contains(op.Path, "{") || !op.Built(NewAPI(s.cluster, APIOptions{}).Handlers()) {
			continue
		}
		t.Run(op.ID, func(t *testing.T) {
			for _, c := range []struct{ body, want string }{
				{`{"filter":{"nothing":1}}`, "filter.nothing"},
				{`{"sort":[{"field":"nothing"}]}`, "sort[0].field"},
				{`{"sort":[{"order":"ASC"}]}`, "sort[0].field"},
				{`{"page":{"limit":0}}`, "page.limit"},
				{`{"page":{"limit":10001}}`, "page.limit"},
				{`{"page":{"from":-1}}`, "page.from"},
				{`{"page":{"after":"AAAA","before":"AAAA"}}`, "page"},
				{`{"page":{"after":"AAAA"}}`, "page"},
				{`{"page":{"before":"bm90IGEgY3Vyc29y"}}`, "page"},
				{`{"pages":{}}`, "pages"},
				{`{`, "cannot be read"},
				{`[]`, "object"},
			} {
				got := s.send(op.Method, op.Path, c.body)
				if got.status != 400 || !strings.Contains(strings.ToLower(got.text("detail")), strings.ToLower(c.want)) {
					t.Errorf("%s: want 400 and %q, got %v", c.body, c.want, got)
				}
			}
		})
	}
}

// TestPagesOfASearch walks through a search in both directions and by numbers.
func TestPagesOfASearch(t *testing.T) {
	s := open(t, cluster.Options{Partitions: 3}, APIOptions{})
	s.deploy("plain.bpmn")
	var keys []string
	for range 7 {
		keys = append(keys, s.start("plain", `{}`))
	}
	page := func(page string) (items []string, a answer) {
		a = s.must("POST", "/process-instances/search", `{"sort":[{"field":"processInstanceKey","order":"DESC"}],"page":{"limit":3`+page+`}}`)
		for i := range a.at("items").([]any) {
			items = append(items, a.text("items", i, "processInstanceKey"))
		}
		if total := fmt.Sprint(a.at("page", "totalItems")); total != "7" || a.at("page", "hasMoreTotalItems") != false {
			t.Errorf("page %v", a.at("page"))
		}
		return items, a
	}
	var forward [][]string
	first, a := page("")
	forward = append(forward, first)
	for len(a.at("items").([]any)) == 3 {
		var items []string
		items, a = page(`,"after":"` + a.text("page", "endCursor") + `"`)
		forward = append(forward, items)
	}
	if fmt.Sprint(len(forward), len(forward[2])) != "3 1" {
		t.Fatalf("pages: %v", forward)
	}
	for i, want := range []int{0, 3, 6} {
		if items, _ := page(fmt.Sprintf(`,"from":%d`, want)); fmt.Sprint(items) != fmt.Sprint(forward[i]) {
			t.Errorf("from %d: %v, not %v", want, items, forward[i])
		}
	}
	if items, _ := page(`,"before":"` + a.text("page", "startCursor") + `"`); fmt.Sprint(items) != fmt.Sprint(forward[1]) {
		t.Errorf("before the last page: %v, not %v", items, forward[1])
	}
	if len(keys) != 7 {
		t.Fatal(keys)
	}
}

package tutti_test

import (
	"context"
	"flag"
	"fmt"
	"os"
	"sort"
	"strings"
	"testing"

	"github.com/tutti-io/tutti"
)

var update = flag.Bool("update", false, "write the table of operations into the README")

const (
	operationsBegin = "<!-- operations:begin -->\n"
	operationsEnd   = "<!-- operations:end -->"
)

// operationsTable is what the README says about the operations.
func operationsTable(operations []tutti.Operation) string {
	built, missing := map[string][]string{}, map[string][]string{}
	var tags []string
	total := 0
	for _, o := range operations {
		if built[o.Tag] == nil && missing[o.Tag] == nil {
			tags = append(tags, o.Tag)
		}
		if o.Built {
			built[o.Tag] = append(built[o.Tag], o.ID)
			total++
		} else {
			missing[o.Tag] = append(missing[o.Tag], o.ID)
		}
	}
	sort.Strings(tags)
	var out strings.Builder
	fmt.Fprintf(&out, "\n%d of %d operations are built.\n\n| | built | not yet |\n| --- | --- | --- |\n", total, len(operations))
	for _, tag := range tags {
		fmt.Fprintf(&out, "| %s | %s | %s |\n", tag, strings.Join(built[tag], ", "), strings.Join(missing[tag], ", "))
	}
	out.WriteString("\n")
	return out.String()
}

func TestTheREADMEListsWhatIsBuilt(t *testing.T) {
	cluster, err := tutti.Open(tutti.Options{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() {
		if err := cluster.Close(context.Background()); err != nil {
			t.Error(err)
		}
	}()
	text, err := os.ReadFile("README.md")
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), operationsBegin)
	listed, after, closed := strings.Cut(rest, operationsEnd)
	if !ok || !closed {
		t.Fatalf("the README has no table of operations between %q and %q", operationsBegin, operationsEnd)
	}
	want := operationsTable(cluster.Operations())
	if listed == want {
		return
	}
	if !*update {
		t.Fatal("the README's table of operations is stale: go test . -run README -update writes it")
	}
	if err := os.WriteFile("README.md", []byte(before+operationsBegin+want+operationsEnd+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

package config

import (
	"flag"
	"fmt"
	"os"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write the table of settings into the documentation")

const (
	page       = "../../docs/configuration.md"
	tableBegin = "<!-- settings:begin -->\n"
	tableEnd   = "<!-- settings:end -->"
)

func table() string {
	var out strings.Builder
	out.WriteString("\n| name | flag | variable | default | meaning | also known as |\n| --- | --- | --- | --- | --- | --- |\n")
	for _, s := range Settings() {
		aliases := make([]string, len(s.Aliases))
		for i, alias := range s.Aliases {
			aliases[i] = "`" + alias + "`"
		}
		fmt.Fprintf(&out, "| `%s` | `--%s` | `%s` | `%s` | %s | %s |\n", s.Name, s.Flag, s.Env, s.Default, s.Usage, strings.Join(aliases, "<br>"))
	}
	out.WriteString("\n")
	return out.String()
}

func TestTheDocumentationListsEverySetting(t *testing.T) {
	text, err := os.ReadFile(page)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, ok := strings.Cut(string(text), tableBegin)
	documented, after, closed := strings.Cut(rest, tableEnd)
	if !ok || !closed {
		t.Fatalf("%s has no table of settings between %q and %q", page, tableBegin, tableEnd)
	}
	if documented == table() {
		return
	}
	if !*update {
		t.Fatalf("%s is stale: go test ./internal/config -update writes it", page)
	}
	if err := os.WriteFile(page, []byte(before+tableBegin+table()+tableEnd+after), 0o644); err != nil {
		t.Fatal(err)
	}
}

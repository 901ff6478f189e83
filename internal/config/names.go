package config

import (
	"sort"
	"strings"
)

// relax brings a name to the form in which names are compared: lower case, no dashes, a dot between levels and around
// indexes.
func relax(name string) string {
	name = strings.ToLower(name)
	return strings.NewReplacer("-", "", "[", ".", "].", ".", "]", "").Replace(name)
}

// relaxEnv does the same to the name of an environment variable.
func relaxEnv(name string) string {
	return relax(strings.ReplaceAll(strings.ReplaceAll(name, "__", "_"), "_", "."))
}

func envName(name string) string {
	return strings.ToUpper(strings.NewReplacer("-", "", ".", "_").Replace(name))
}

func isOwn(relaxed string) bool { return strings.HasPrefix(relaxed, "tutti.") }

// What to do with a key that sets nothing here.
type verdict int

const (
	unknown verdict = iota
	silent          // somebody else's business
	noted           // known, and without effect here
	refused         // asks for what must not be missing
)

// known are keys of the original that have no meaning here, with the reason that is told. A prefix counts for all that
// is below it; the longest that fits is taken.
var known = []struct {
	prefix string
	text   string
}{
	{"camunda.security", "has no effect: this version has neither users nor authorizations, and nothing it serves is protected"},
	{"camunda.persistent.sessions", "has no effect: there is no web login to keep sessions of"},
	{"camunda.data.secondarystorage", "has no effect: the read model lies in the data folder and needs no database"},
	{"camunda.database", "has no effect: the read model lies in the data folder and needs no database"},
	{"camunda.data.snapshotperiod", "has no effect: the store is durable at each answer and takes no snapshots"},
	{"camunda.data.primarystorage", "has no effect: the store tunes itself"},
	{"camunda.data.backup", "has no effect: backups are not built"},
	{"camunda.document", "has no effect: documents are not built"},
	{"camunda.api.grpc", "has no effect: the gRPC API is not built"},
	{"camunda.mcp", "has no effect: the MCP server is not built"},
	{"camunda.cluster", "has no effect: the cluster is one node"},
	{"camunda.operate", "has no effect: there is no such web application"},
	{"camunda.tasklist", "has no effect: there is no such web application"},
	{"camunda.identity", "has no effect: there is no such web application"},
	{"camunda.connectors", "has no effect: connectors are not built"},
	{"zeebe.broker.exporters", "has no effect: the read model is built in and needs no exporter"},
	{"zeebe.broker.network", "has no effect: nothing but the API and the management address listens"},
	{"zeebe.broker.gateway", "has no effect: the gRPC API is not built"},
	{"zeebe.broker.cluster", "has no effect: the cluster is one node"},
	{"zeebe.broker.threads", "has no effect: threads follow the number of cores"},
	{"zeebe.broker.data", "has no effect: the store tunes itself"},
	{"zeebe.broker.backpressure", "has no effect: the limiter adapts by itself"},
	{"zeebe.broker.flowcontrol", "has no effect: the limiter adapts by itself"},
	{"zeebe.broker.experimental", "has no effect: it tunes an engine that is not this one"},
	{"zeebe.gateway", "has no effect: the gRPC API is not built"},
}

// clients are variables that clients read. They are often in the same environment, and nobody's mistake.
var clients = []string{
	"camunda.rest.address", "camunda.grpc.address", "camunda.client", "camunda.oauth", "camunda.token", "camunda.default.tenant",
	"camunda.auth", "camunda.base.url", "camunda.sdk", "camunda.tenant", "camunda.basic", "camunda.console", "camunda.secure.connection",
	"camunda.support.log", "camunda.worker", "camunda.log", "camunda.custom", "camunda.mtls", "camunda.modeler",
	"zeebe.rest.address", "zeebe.grpc.address", "zeebe.address", "zeebe.client", "zeebe.authorization", "zeebe.token", "zeebe.insecure",
	"tutti.config",
}

// protection are the keys that ask for protection when they have the value given.
var protection = map[string]string{
	"camunda.security.authentication.unprotectedapi":    "false",
	"camunda.security.authorizations.enabled":           "true",
	"camunda.security.multitenancy.checksenabled":       "true",
	"zeebe.broker.gateway.multitenancy.enabled":         "true",
	"zeebe.broker.gateway.security.authentication.mode": "identity",
	"zeebe.gateway.security.authentication.mode":        "identity",
}

// foreign judges a key that no setting answers for.
func foreign(relaxed, value string) (verdict, string) {
	for _, prefix := range clients {
		if below(relaxed, prefix) {
			return silent, ""
		}
	}
	if asks, ok := protection[relaxed]; ok {
		if strings.EqualFold(strings.TrimSpace(value), asks) {
			return refused, "asks for protection, and this version has none: remove the key, keep to the loopback address or put a proxy that " +
				"authenticates in front"
		}
		return silent, ""
	}
	best := -1
	for i, k := range known {
		if below(relaxed, k.prefix) && (best < 0 || len(k.prefix) > len(known[best].prefix)) {
			best = i
		}
	}
	if best >= 0 {
		return noted, known[best].text
	}
	if root, _, _ := strings.Cut(relaxed, "."); root == "spring" || root == "logging" || root == "server" || root == "management" {
		return noted, "has no effect here"
	}
	return unknown, ""
}

func below(name, prefix string) bool {
	return name == prefix || strings.HasPrefix(name, prefix+".")
}

// nearest returns the known name that is written most like this one, as it is written in documentation, or "" when
// none is alike. Distances beyond a third of the name tell nothing.
func nearest(relaxed string) string {
	var names []string
	for _, s := range settings {
		names = append(append(names, "tutti."+s.name), s.aliases...)
	}
	for _, p := range partials {
		names = append(names, p.names...)
	}
	sort.Strings(names)
	best, least := "", len(relaxed)/3+1
	for _, name := range names {
		if d := distance(relaxed, relax(name)); d < least {
			best, least = name, d
		}
	}
	return best
}

// distance is the number of letters to add, drop or change to make a into b. Names longer than any of ours are cut:
// they are alike to none.
func distance(a, b string) int {
	const longest = 200
	if len(a) > longest {
		return longest
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}

package config

import (
	"os"
	"path/filepath"
	"reflect"
	"strings"
	"testing"
	"time"
)

func load(t *testing.T, yaml string, env []string, flags map[string]string) (Config, []Warning, error) {
	t.Helper()
	from := Sources{Environ: env, Flags: flags}
	if yaml != "" {
		from.File = filepath.Join(t.TempDir(), "application.yaml")
		if err := os.WriteFile(from.File, []byte(yaml), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	return Load(from)
}

func TestDefaults(t *testing.T) {
	got, warnings, err := load(t, "", nil, nil)
	if err != nil || len(warnings) > 0 {
		t.Fatal(warnings, err)
	}
	want := Config{
		Data: "data", Listen: "127.0.0.1:8080", Management: "127.0.0.1:9600", Partitions: 1,
		LogLevel: "info", LogFormat: "text", BodyLimit: 4 << 20, DeploymentLimit: 16 << 20,
		RequestTimeout: 10 * time.Second, ExpressionTimeout: 5 * time.Second, ShutdownGrace: 10 * time.Second,
	}
	if got != want {
		t.Errorf("got  %+v\nwant %+v", got, want)
	}
}

func TestLaterSourcesOverrideEarlierOnes(t *testing.T) {
	yaml := "tutti:\n  partitions: 2\n  data: from-file\n  log: {level: debug, format: json}\n"
	env := []string{"TUTTI_PARTITIONS=3", "TUTTI_DATA=from-env"}
	got, _, err := load(t, yaml, env, map[string]string{"partitions": "4"})
	if err != nil {
		t.Fatal(err)
	}
	if got.Partitions != 4 || got.Data != "from-env" || got.LogLevel != "debug" || got.LogFormat != "json" {
		t.Errorf("got %+v", got)
	}
}

// Each way of saying it comes to the same.
func TestNamesThatUsersAlreadyHave(t *testing.T) {
	cases := []struct {
		name string
		yaml string
		env  []string
		want func(*Config)
	}{
		{"server port", "", []string{"SERVER_PORT=9090"}, func(c *Config) { c.Listen = "127.0.0.1:9090" }},
		{"server address and port", "server:\n  port: 9090\n  address: 0.0.0.0\n", nil, func(c *Config) { c.Listen = "0.0.0.0:9090" }},
		{"management port", "", []string{"MANAGEMENT_SERVER_PORT=9700"}, func(c *Config) { c.Management = "127.0.0.1:9700" }},
		{"old partition count", "", []string{"ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT=3"}, func(c *Config) { c.Partitions = 3 }},
		{"new partition count", "", []string{"CAMUNDA_CLUSTER_PARTITIONCOUNT=3"}, func(c *Config) { c.Partitions = 3 }},
		{"kebab tree", "camunda:\n  cluster:\n    partition-count: 3\n", nil, func(c *Config) { c.Partitions = 3 }},
		{"camel tree", "camunda:\n  cluster:\n    partitionCount: 3\n", nil, func(c *Config) { c.Partitions = 3 }},
		{"dotted name", "camunda.cluster.partition-count: 3\n", nil, func(c *Config) { c.Partitions = 3 }},
		{"own name wins within a source", "", []string{"TUTTI_PARTITIONS=5", "ZEEBE_BROKER_CLUSTER_PARTITIONSCOUNT=3"}, func(c *Config) { c.Partitions = 5 }},
		{"iso duration", "", []string{"CAMUNDA_EXPRESSION_TIMEOUT=PT2.5S"}, func(c *Config) { c.ExpressionTimeout = 2500 * time.Millisecond }},
		{"old expression timeout", "", []string{"ZEEBE_BROKER_EXPERIMENTAL_ENGINE_EXPRESSION_TIMEOUT=1s"}, func(c *Config) { c.ExpressionTimeout = time.Second }},
		{"retention", "", []string{"CAMUNDA_DATABASE_RETENTION_MINIMUMAGE=30d"}, func(c *Config) { c.RetentionAge = 720 * time.Hour }},
		{"log level", "", []string{"ZEEBE_LOG_LEVEL=WARN"}, func(c *Config) { c.LogLevel = "warn" }},
		{"log appender", "", []string{"ZEEBE_LOG_APPENDER=Stackdriver"}, func(c *Config) { c.LogFormat = "json" }},
		{"message size", "", []string{"ZEEBE_BROKER_NETWORK_MAXMESSAGESIZE=8MB"}, func(c *Config) { c.BodyLimit = 8 << 20 }},
		{"empty variable", "", []string{"TUTTI_DATA="}, func(*Config) {}},
		{"placeholder", "tutti: {data: \"${HOME}/x/${NOT_SET:y}\"}\n", []string{"HOME=/h"}, func(c *Config) { c.Data = "/h/x/y" }},
		{"management off", "tutti: {management: off}\n", nil, func(c *Config) { c.Management = Off }},
		{"documents override", "tutti: {partitions: 2}\n---\ntutti: {partitions: 3}\n", nil, func(c *Config) { c.Partitions = 3 }},
		{"profiles are left out", "tutti: {partitions: 2}\n---\nspring.config.activate.on-profile: x\ntutti: {partitions: 3}\n", nil, func(c *Config) { c.Partitions = 2 }},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			got, warnings, err := load(t, tc.yaml, tc.env, nil)
			if err != nil || len(warnings) > 0 {
				t.Fatal(warnings, err)
			}
			want := Default()
			tc.want(&want)
			if got != want {
				t.Errorf("got  %+v\nwant %+v", got, want)
			}
		})
	}
}

func TestKeysWithoutEffectAreReportedOnce(t *testing.T) {
	cases := []struct {
		name string
		yaml string
		env  []string
		want []string // a part of each warning
	}{
		{"a slip", "", []string{"TUTTI_PARTITION=2"}, []string{"nearest known one is tutti.partitions"}},
		{"a slip in a tree", "tutti:\n  logs:\n    level: debug\n", nil, []string{"application.yaml:3: tutti.logs.level", "tutti.log.level"}},
		{"nothing near", "", []string{"TUTTI_QQQQQQQQQQQQQ=2"}, []string{"nobody knows this key"}},
		{"known elsewhere", "", []string{"ZEEBE_BROKER_EXPORTERS_ELASTICSEARCH_CLASSNAME=x"}, []string{"needs no exporter"}},
		{"twice the same", "tutti.foo: 1\n---\ntutti.foo: 2\n", nil, []string{"tutti.foo"}},
		{"what clients read", "", []string{"CAMUNDA_REST_ADDRESS=x", "CAMUNDA_CLIENT_ID=x", "CAMUNDA_OAUTH_URL=x", "SERVER_SOFTWARE=x", "TUTTI_CONFIG="}, nil},
		{"security that changes nothing", "", []string{"CAMUNDA_SECURITY_AUTHENTICATION_UNPROTECTEDAPI=true", "CAMUNDA_SECURITY_AUTHORIZATIONS_ENABLED=false"}, nil},
		{"users", "", []string{"CAMUNDA_SECURITY_INITIALIZATION_USERS_0_USERNAME=demo"}, []string{"nothing it serves is protected"}},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			_, warnings, err := load(t, tc.yaml, tc.env, nil)
			if err != nil {
				t.Fatal(err)
			}
			var all []string
			for _, w := range warnings {
				all = append(all, w.String())
			}
			if len(tc.want) == 0 && len(all) > 0 || len(tc.want) > 0 && len(all) != 1 {
				t.Fatalf("got %q", all)
			}
			for _, part := range tc.want {
				if !strings.Contains(all[0], part) {
					t.Errorf("%q does not contain %q", all[0], part)
				}
			}
		})
	}
}

func TestValuesThatCannotBeUsed(t *testing.T) {
	cases := []struct {
		name  string
		yaml  string
		env   []string
		flags map[string]string
		want  []string
	}{
		{"not a number", "", []string{"TUTTI_PARTITIONS=many"}, nil, []string{"TUTTI_PARTITIONS", "1 to 1024", `"many"`}},
		{"too many", "", nil, map[string]string{"partitions": "2000"}, []string{"--partitions", "1 to 1024"}},
		{"no address", "", nil, map[string]string{"listen": "8080"}, []string{"--listen", "127.0.0.1:8080", `"8080"`}},
		{"no port", "", nil, map[string]string{"listen": "localhost:http"}, []string{"0 to 65535"}},
		{"no level", "tutti:\n  log:\n    level: loud\n", nil, nil, []string{"application.yaml:3", "tutti.log.level", `"loud"`}},
		{"no duration", "", []string{"TUTTI_REQUEST_TIMEOUT=soon"}, nil, []string{"PT5S", `"soon"`}},
		{"no size", "", []string{"TUTTI_LIMITS_BODY=big"}, nil, []string{"4MB", `"big"`}},
		{"protection", "", []string{"CAMUNDA_SECURITY_AUTHORIZATIONS_ENABLED=true"}, nil, []string{"this version has none"}},
		{"not yaml", "a: [", nil, nil, []string{"is not YAML"}},
		{"only a word", "hello", nil, nil, []string{"expected names and values"}},
		{"missing variable", "tutti: {data: '${NOT_THERE}'}", nil, nil, []string{"NOT_THERE"}},
		{"an alias that holds itself", "a: &a\n  b: *a\n", nil, nil, []string{"levels"}},
		{"aliases of aliases", "a: &a []\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b,*b,*b,*b,*b,*b]\nd: &d [*c,*c,*c,*c,*c,*c,*c,*c,*c,*c]\n" +
			"e: &e [*d,*d,*d,*d,*d,*d,*d,*d,*d,*d]\n", nil, nil, []string{"at most 10000"}},
	}
	for _, tc := range cases {
		t.Run(tc.name, func(t *testing.T) {
			_, _, err := load(t, tc.yaml, tc.env, tc.flags)
			if err == nil {
				t.Fatal("no error")
			}
			for _, part := range tc.want {
				if !strings.Contains(err.Error(), part) {
					t.Errorf("%q does not contain %q", err, part)
				}
			}
		})
	}
}

func TestDurationsAndSizes(t *testing.T) {
	for text, want := range map[string]time.Duration{
		"5s": 5 * time.Second, "1h30m": 90 * time.Minute, "30d": 720 * time.Hour, "PT5S": 5 * time.Second, "p1dt1h": 25 * time.Hour,
		"P2W": 336 * time.Hour, "PT0.25S": 250 * time.Millisecond, "250": 250 * time.Millisecond, "10 ms": 10 * time.Millisecond,
	} {
		if got, err := ParseDuration(text); err != nil || got != want {
			t.Errorf("ParseDuration(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
	for _, text := range []string{"", "P", "PT", "P1DT", "5 parsecs", "999999999999999d"} {
		if got, err := ParseDuration(text); err == nil {
			t.Errorf("ParseDuration(%q) = %v, want an error", text, got)
		}
	}
	for text, want := range map[string]int64{"1024": 1024, "4MB": 4 << 20, "512 KiB": 512 << 10, "1g": 1 << 30} {
		if got, err := ParseSize(text); err != nil || got != want {
			t.Errorf("ParseSize(%q) = %v, %v; want %v", text, got, err, want)
		}
	}
}

// Every setting is reachable by each of its names, and says what it is.
func TestTheTableIsComplete(t *testing.T) {
	flags := map[string]bool{}
	for _, s := range Settings() {
		if s.Usage == "" || s.Flag == "" || flags[s.Flag] {
			t.Errorf("%s: no usage, no flag, or a flag that is taken", s.Name)
		}
		flags[s.Flag] = true
		for _, name := range append([]string{s.Name}, s.Aliases...) {
			if lookup(relax(name)) == nil {
				t.Errorf("%s is not found by its name %s", s.Name, name)
			}
		}
		if lookup(relaxEnv(s.Env)) == nil {
			t.Errorf("%s is not found by its variable %s", s.Name, s.Env)
		}
	}
	if fields := reflect.TypeOf(Config{}).NumField(); fields != len(settings) {
		t.Errorf("Config has %d fields and the table %d rows", fields, len(settings))
	}
}

func FuzzYAML(f *testing.F) {
	f.Add("tutti:\n  partitions: 2\n")
	f.Add("a: &a [*a, *a]\n")
	f.Add("tutti.data: ${HOME:${X}}\n---\n- 1\n")
	f.Fuzz(func(t *testing.T, text string) {
		keys, err := parseYAML("f", []byte(text), map[string]string{"HOME": "/h"})
		if err != nil {
			return
		}
		c := Default()
		_, _ = apply(&c, keys)
	})
}

package main

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"log/slog"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tutti-io/tutti/internal/config"
)

// tutti runs the program as a user does and returns what it printed.
func run(t *testing.T, ctx context.Context, args ...string) (string, error) {
	t.Helper()
	var out bytes.Buffer
	c := command()
	c.SetArgs(args)
	c.SetOut(&out)
	c.SetErr(&out)
	c.SetIn(strings.NewReader("[1]"))
	err := c.ExecuteContext(ctx)
	return out.String(), err
}

// A served is a running server of a test. It ends with the test.
func served(t *testing.T, change func(*config.Config)) (*server, string) {
	t.Helper()
	cfg := config.Default()
	cfg.Data, cfg.Listen, cfg.Management = config.InMemory, "127.0.0.1:0", "127.0.0.1:0"
	if change != nil {
		change(&cfg)
	}
	s, err := start(cfg, new(slog.LevelVar))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := s.stop(); err != nil {
			t.Error(err)
		}
	})
	var screen bytes.Buffer
	s.announce(&screen, 42*time.Millisecond)
	return s, screen.String()
}

func TestTheScreenTellsWhatToDoNext(t *testing.T) {
	s, screen := served(t, nil)
	api := "http://" + s.apiAt.Addr().String()
	for _, part := range []string{
		"ready in 0.04 s", "in memory, gone when this ends", api + "/v2", "/actuator/health", "/actuator/prometheus",
		"only this machine reaches it", "demo --url " + api,
	} {
		if !strings.Contains(screen, part) {
			t.Errorf("the screen does not contain %q:\n%s", part, screen)
		}
	}
	if lines := strings.Count(screen, "\n"); lines > 20 {
		t.Errorf("%d lines are more than one screen", lines)
	}
	_, exposed := served(t, func(c *config.Config) { c.Listen = "0.0.0.0:0" })
	if !strings.Contains(exposed, "OTHER MACHINES REACH IT") {
		t.Errorf("an open address is not pointed out:\n%s", exposed)
	}
	_, quiet := served(t, func(c *config.Config) { c.LogFormat = "json" })
	if quiet != "" {
		t.Errorf("a machine reads the log, and there is a screen:\n%s", quiet)
	}
}

func TestManagementAnswers(t *testing.T) {
	s, _ := served(t, nil)
	management := "http://" + s.manageAt.Addr().String()
	for path, want := range map[string]string{
		"/actuator/health/liveness": `"UP"`,
		"/actuator/prometheus":      "tutti_build_info",
		"/actuator/info":            `"version"`,
	} {
		answer, err := http.Get(management + path)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(answer.Body)
		_ = answer.Body.Close()
		if answer.StatusCode != 200 || !strings.Contains(string(body), want) {
			t.Errorf("%s: %d %.200s", path, answer.StatusCode, body)
		}
	}
}

func TestTheTopologyNamesTheAddress(t *testing.T) {
	s, _ := served(t, nil)
	answer, err := http.Get("http://" + s.apiAt.Addr().String() + "/v2/topology")
	if err != nil {
		t.Fatal(err)
	}
	defer answer.Body.Close()
	var topology struct {
		Brokers []struct {
			Host string
			Port int
		}
	}
	if err := json.NewDecoder(answer.Body).Decode(&topology); err != nil || len(topology.Brokers) != 1 {
		t.Fatal(err, topology)
	}
	if b := topology.Brokers[0]; net.JoinHostPort(b.Host, strconv.Itoa(b.Port)) != s.apiAt.Addr().String() {
		t.Errorf("got %+v, listening on %s", b, s.apiAt.Addr())
	}
}

func TestRequestsAreMeasured(t *testing.T) {
	s, _ := served(t, nil)
	answer, err := http.Get("http://" + s.apiAt.Addr().String() + "/v2/no/such/path")
	if err != nil {
		t.Fatal(err)
	}
	_ = answer.Body.Close()
	metrics, err := http.Get("http://" + s.manageAt.Addr().String() + "/actuator/prometheus")
	if err != nil {
		t.Fatal(err)
	}
	body, _ := io.ReadAll(metrics.Body)
	_ = metrics.Body.Close()
	if !regexp.MustCompile(`http_server_requests_seconds_count\{[^}]*} 1`).Match(body) {
		t.Error("a request was made and is not in the metrics")
	}
}

func TestFailuresSayWhatToDo(t *testing.T) {
	busy, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	defer busy.Close()
	folder := t.TempDir()
	served(t, func(c *config.Config) { c.Data = folder })
	file := filepath.Join(t.TempDir(), "file")
	if err := os.WriteFile(file, []byte("{"), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		args []string
		want string
	}{
		"busy port":         {[]string{"serve", "--data", "memory", "--listen", busy.Addr().String()}, "choose another address with --listen"},
		"busy management":   {[]string{"--data", "memory", "--listen", "127.0.0.1:0", "--management", busy.Addr().String()}, "--management"},
		"taken folder":      {[]string{"--data", folder, "--listen", "127.0.0.1:0", "--management", "off"}, "another process"},
		"a file":            {[]string{"--data", file, "--listen", "127.0.0.1:0", "--management", "off"}, "is a file"},
		"wrong number":      {[]string{"--partitions", "x"}, "--partitions: expected a whole number"},
		"unknown flag":      {[]string{"serve", "--prot", "1"}, `"tutti serve --help" lists`},
		"unknown command":   {[]string{"sevre"}, `unknown command "sevre"`},
		"broken file":       {[]string{"--config", file}, "is not YAML"},
		"no such file":      {[]string{"--config", file + "x"}, "no such file"},
		"bench on nobody":   {[]string{"bench", "--url", "http://127.0.0.1:1"}, "no server answers"},
		"bench of two":      {[]string{"bench", "--spawn", "--pid", "1"}, "leave out --url and --pid"},
		"version, argument": {[]string{"version", "x"}, "x"},
	} {
		t.Run(name, func(t *testing.T) {
			ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
			defer cancel()
			if _, err := run(t, ctx, tc.args...); err == nil || !strings.Contains(err.Error(), tc.want) {
				t.Errorf("got %v, want something with %q", err, tc.want)
			}
		})
	}
}

func TestServeEndsWithItsContext(t *testing.T) {
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	out, err := run(t, ctx, "--data", "memory", "--listen", "127.0.0.1:0", "--management", "127.0.0.1:0")
	if err != nil || !strings.Contains(out, "ready in") {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestVersion(t *testing.T) {
	out, err := run(t, context.Background(), "version", "--json")
	var build struct{ Version, Go, Platform string }
	if err != nil || json.Unmarshal([]byte(out), &build) != nil || build.Version == "" || build.Go == "" {
		t.Errorf("%v %s", err, out)
	}
}

func TestHelpNamesEveryCommandAndSetting(t *testing.T) {
	out, err := run(t, context.Background(), "--help")
	if err != nil {
		t.Fatal(err)
	}
	for _, word := range []string{"serve", "demo", "bench", "version", "--data", "--listen", "--management", "--partitions"} {
		if !strings.Contains(out, word) {
			t.Errorf("the help does not name %s", word)
		}
	}
}

func TestTheDemoRunsByItself(t *testing.T) {
	out, err := run(t, context.Background(), "demo", "--pace", "0s")
	if err != nil || !strings.Contains(out, "is completed") {
		t.Errorf("%v\n%s", err, out)
	}
	s, _ := served(t, nil)
	out, err = run(t, context.Background(), "demo", "--pace", "0s", "--url", "http://"+s.apiAt.Addr().String())
	if err != nil || !strings.Contains(out, "curl -s http://"+s.apiAt.Addr().String()+"/v2/process-instances/") {
		t.Errorf("%v\n%s", err, out)
	}
}

func TestBenchPrintsOneObject(t *testing.T) {
	s, _ := served(t, nil)
	out, err := run(t, context.Background(), "bench", "--quiet", "--url", "http://"+s.apiAt.Addr().String(),
		"--duration", "200ms", "--warmup", "50ms", "--connections", "2")
	var report struct {
		OneTask struct {
			Completed, Left, Failed int64
			FirstError              string
		}
		StraightThrough struct {
			ManyConnections struct{ Completed, Failed int64 }
		}
	}
	if err != nil || json.Unmarshal([]byte(out), &report) != nil {
		t.Fatalf("%v\n%s", err, out)
	}
	if one := report.OneTask; one.Completed == 0 || one.Left != 0 || one.Failed != 0 || report.StraightThrough.ManyConnections.Completed == 0 {
		t.Errorf("%s", out)
	}
}

func TestFEEL(t *testing.T) {
	file := filepath.Join(t.TempDir(), "vars.json")
	if err := os.WriteFile(file, []byte(`{"amount": 120}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		args []string
		want string
		fail string
	}{
		"a sum":            {args: []string{"1 + 2"}, want: "3\n"},
		"as in a model":    {args: []string{`= if 1 < 2 then "yes" else "no"`}, want: "\"yes\"\n"},
		"variables":        {args: []string{"--vars", file, "amount * 2"}, want: "240\n"},
		"a unary test":     {args: []string{"--input", "120", "> 100"}, want: "true\n"},
		"a missing one":    {args: []string{"nothing"}, want: "null\n"},
		"not FEEL":         {args: []string{"1 +"}, fail: "cannot be read"},
		"no such file":     {args: []string{"--vars", file + "x", "1"}, fail: "no such file"},
		"not an object":    {args: []string{"--vars", "-", "1"}, fail: "JSON"},
		"no such zone":     {args: []string{"--zone", "Moon", "1"}, fail: "no time zone"},
		"not a time":       {args: []string{"--now", "soon", "1"}, fail: "--now"},
		"not a JSON input": {args: []string{"--input", "{", "1"}, fail: "--input"},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := run(t, context.Background(), append([]string{"feel", "eval"}, tc.args...)...)
			if tc.fail != "" {
				if err == nil || !strings.Contains(err.Error(), tc.fail) {
					t.Errorf("got %v, want something with %q", err, tc.fail)
				}
				return
			}
			if err != nil || !strings.HasSuffix(out, tc.want) {
				t.Errorf("got %q, %v; want %q", out, err, tc.want)
			}
		})
	}
}

func TestDMN(t *testing.T) {
	file := filepath.Join(t.TempDir(), "discount.dmn")
	if err := os.WriteFile(file, []byte(`<?xml version="1.0"?>
<definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="pricing" name="Pricing" namespace="test">
  <decision id="discount" name="Discount">
    <decisionTable id="table" hitPolicy="FIRST">
      <input id="in" label="Amount"><inputExpression id="e" typeRef="number"><text>amount</text></inputExpression></input>
      <output id="out" name="discount" typeRef="number"/>
      <rule id="r1"><inputEntry id="i1"><text>&gt; 100</text></inputEntry><outputEntry id="o1"><text>10</text></outputEntry></rule>
      <rule id="r2"><inputEntry id="i2"><text>-</text></inputEntry><outputEntry id="o2"><text>0</text></outputEntry></rule>
    </decisionTable>
  </decision>
</definitions>`), 0o600); err != nil {
		t.Fatal(err)
	}
	vars := filepath.Join(t.TempDir(), "vars.json")
	if err := os.WriteFile(vars, []byte(`{"amount": 120}`), 0o600); err != nil {
		t.Fatal(err)
	}
	for name, tc := range map[string]struct {
		args []string
		want string
		fail string
	}{
		"the only one":      {args: []string{file, "--vars", vars}, want: "10\n"},
		"by its id":         {args: []string{file, "--vars", vars, "--decision", "discount"}, want: "10\n"},
		"with a trace":      {args: []string{file, "--vars", vars, "--trace"}, want: "input Amount = 120"},
		"no such decision":  {args: []string{file, "--decision", "rebate"}, fail: "rebate"},
		"not a model":       {args: []string{vars}, fail: "vars.json"},
		"no such file here": {args: []string{file + "x"}, fail: "no such file"},
	} {
		t.Run(name, func(t *testing.T) {
			out, err := run(t, context.Background(), append([]string{"dmn", "eval"}, tc.args...)...)
			if tc.fail != "" {
				if err == nil || !strings.Contains(err.Error(), tc.fail) {
					t.Errorf("got %v, want something with %q", err, tc.fail)
				}
				return
			}
			if err != nil || !strings.Contains(out, tc.want) {
				t.Errorf("got %q, %v; want %q", out, err, tc.want)
			}
		})
	}
}

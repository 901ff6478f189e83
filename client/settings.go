package client

import (
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/url"
	"strconv"
	"strings"
	"time"
)

const defaultAddress = "http://127.0.0.1:8080"

// settings is what the environment can say. A zero value is "not said".
type settings struct {
	address      string // of the cluster, without /v2
	tenant       string // of calls that name none
	strategy     string // NONE, BASIC or OAUTH
	user         string
	password     string
	token        OAuthConfig
	certificate  MTLS
	policy       string // the name of a Backpressure
	tries        Retry
	eventualPoll time.Duration
	worker       workerSettings
	logLevel     string // of the log where no option gives one
}

// String leaves out what is secret.
func (s settings) String() string {
	return fmt.Sprintf("address %q, tenant %q, strategy %q, user %q, %v, %v, backpressure %q, retry %+v, poll %v, workers %+v",
		s.address, s.tenant, s.strategy, s.user, s.token, s.certificate, s.policy, s.tries, s.eventualPoll, s.worker)
}

// GoString leaves out what is secret.
func (s settings) GoString() string { return s.String() }

// LogValue leaves out what is secret.
func (s settings) LogValue() slog.Value { return slog.StringValue(s.String()) }

type workerSettings struct {
	name        string
	concurrency int
	timeout     time.Duration
	poll        time.Duration
	jitter      time.Duration
}

// environment reads the settings from variables by the names that the other clients have. The error names every variable that
// is wrong.
func environment(lookup func(string) (string, bool)) (settings, error) {
	v := variables{lookup: lookup}
	s := settings{
		address:  v.address("CAMUNDA_REST_ADDRESS", "ZEEBE_REST_ADDRESS"),
		tenant:   v.text("CAMUNDA_DEFAULT_TENANT_ID", "CAMUNDA_TENANT_ID"),
		strategy: v.choice("CAMUNDA_AUTH_STRATEGY", "NONE", "BASIC", "OAUTH"),
		user:     v.text("CAMUNDA_BASIC_AUTH_USERNAME"),
		password: v.text("CAMUNDA_BASIC_AUTH_PASSWORD"),
		token: OAuthConfig{
			TokenURL:     v.text("CAMUNDA_OAUTH_URL", "ZEEBE_AUTHORIZATION_SERVER_URL"),
			ClientID:     v.text("CAMUNDA_CLIENT_ID", "ZEEBE_CLIENT_ID"),
			ClientSecret: v.text("CAMUNDA_CLIENT_SECRET", "ZEEBE_CLIENT_SECRET"),
			Audience:     v.text("CAMUNDA_TOKEN_AUDIENCE", "ZEEBE_TOKEN_AUDIENCE"),
			Scope:        v.text("CAMUNDA_OAUTH_SCOPE", "CAMUNDA_TOKEN_SCOPE"),
			GrantType:    v.text("CAMUNDA_OAUTH_GRANT_TYPE"),
			CacheDir:     v.text("CAMUNDA_OAUTH_CACHE_DIR"),
			Timeout:      v.milliseconds("CAMUNDA_OAUTH_TIMEOUT_MS"),
			RetryMax:     v.repetitions("CAMUNDA_OAUTH_RETRY_MAX"),
			RetryBase:    v.milliseconds("CAMUNDA_OAUTH_RETRY_BASE_DELAY_MS"),
		},
		certificate: MTLS{
			CertFile: v.text("CAMUNDA_MTLS_CERT_PATH"), KeyFile: v.text("CAMUNDA_MTLS_KEY_PATH"), CAFile: v.text("CAMUNDA_MTLS_CA_PATH"),
			Cert: []byte(v.text("CAMUNDA_MTLS_CERT")), Key: []byte(v.text("CAMUNDA_MTLS_KEY")), CA: []byte(v.text("CAMUNDA_MTLS_CA")),
			Passphrase: v.text("CAMUNDA_MTLS_KEY_PASSPHRASE"),
		},
		policy: v.choice("CAMUNDA_SDK_BACKPRESSURE_PROFILE", "BALANCED", "CONSERVATIVE", "AGGRESSIVE", "LEGACY", "STRICT"),
		tries: Retry{
			Attempts: v.number("CAMUNDA_SDK_HTTP_RETRY_MAX_ATTEMPTS"),
			Base:     v.milliseconds("CAMUNDA_SDK_HTTP_RETRY_BASE_DELAY_MS"),
			Max:      v.milliseconds("CAMUNDA_SDK_HTTP_RETRY_MAX_DELAY_MS"),
		},
		eventualPoll: v.milliseconds("CAMUNDA_SDK_EVENTUAL_POLL_DEFAULT_MS"),
		worker: workerSettings{
			name:        v.text("CAMUNDA_WORKER_NAME"),
			concurrency: v.number("CAMUNDA_WORKER_MAX_CONCURRENT_JOBS"),
			timeout:     v.milliseconds("CAMUNDA_WORKER_TIMEOUT"),
			poll:        v.milliseconds("CAMUNDA_WORKER_REQUEST_TIMEOUT"),
			jitter:      v.seconds("CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS"),
		},
		logLevel: v.choice("CAMUNDA_SDK_LOG_LEVEL", "SILENT", "OFF", "ERROR", "WARN", "INFO", "DEBUG", "TRACE", "SILLY"),
	}
	return s, errors.Join(v.errs...)
}

// variables reads variables and gathers what is wrong with them. A variable that is empty is one that is not there.
type variables struct {
	lookup func(string) (string, bool)
	errs   []error
}

// find returns the first of the variables that says something, and its name.
func (v *variables) find(names ...string) (text, name string) {
	for _, name := range names {
		if text, ok := v.lookup(name); ok && strings.TrimSpace(text) != "" {
			return strings.TrimSpace(text), name
		}
	}
	return "", ""
}

func (v *variables) text(names ...string) string {
	text, _ := v.find(names...)
	return text
}

func (v *variables) address(names ...string) string {
	text, name := v.find(names...)
	if text == "" {
		return ""
	}
	base, err := baseAddress(text)
	if err != nil {
		v.errs = append(v.errs, fmt.Errorf("%s: %w", name, err))
	}
	return base
}

func (v *variables) choice(name string, choices ...string) string {
	text, _ := v.find(name)
	for _, c := range choices {
		if strings.EqualFold(c, text) {
			return c
		}
	}
	if text != "" {
		v.errs = append(v.errs, fmt.Errorf("%s: expected one of %s, found %q", name, strings.Join(choices, ", "), text))
	}
	return ""
}

func (v *variables) number(name string) int {
	text, _ := v.find(name)
	if text == "" {
		return 0
	}
	n, err := strconv.ParseInt(text, 10, 31)
	if err != nil || n < 1 {
		v.errs = append(v.errs, fmt.Errorf("%s: expected a whole number above zero, found %q", name, text))
		return 0
	}
	return int(n)
}

// repetitions is how often something is tried again. Where 0 is said, it is -1: never, unlike what nobody said.
func (v *variables) repetitions(name string) int {
	if text, _ := v.find(name); text == "0" {
		return -1
	}
	return v.number(name)
}

func (v *variables) milliseconds(name string) time.Duration {
	return time.Duration(v.number(name)) * time.Millisecond
}

func (v *variables) seconds(name string) time.Duration {
	text, _ := v.find(name)
	if text == "" {
		return 0
	}
	n, err := strconv.ParseFloat(text, 64)
	if err != nil || !(n >= 0 && n <= 86400) { // NaN is neither
		v.errs = append(v.errs, fmt.Errorf("%s: expected seconds from 0 to 86400, found %q", name, text))
		return 0
	}
	return time.Duration(n * float64(time.Second))
}

// baseAddress takes an address with or without /v2 and gives it without.
func baseAddress(text string) (string, error) {
	u, err := url.Parse(text)
	if err != nil || (u.Scheme != "http" && u.Scheme != "https") || u.Host == "" {
		if i := strings.LastIndexByte(text, '@'); i >= 0 { // before it may be a password
			text = "..." + text[i:]
		}
		return "", fmt.Errorf("expected an address such as %s, found %q", defaultAddress, text)
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return "", fmt.Errorf("expected an address without a user, a query and a fragment, found %q", u.Redacted())
	}
	path := strings.TrimRight(u.Path, "/")
	return u.Scheme + "://" + u.Host + strings.TrimRight(strings.TrimSuffix(path, "/v2"), "/"), nil
}

// complete takes from the environment what no option said.
func (s *settings) complete(e settings) {
	address, tenant := s.address, s.tenant
	*s = e
	if address != "" {
		s.address = address
	}
	if tenant != "" {
		s.tenant = tenant
	}
	if s.address == "" {
		s.address = defaultAddress
	}
}

func (s *settings) workerOptions() []WorkerOption {
	var opts []WorkerOption
	add := func(said bool, o WorkerOption) {
		if said {
			opts = append(opts, o)
		}
	}
	w := s.worker
	add(w.name != "", WorkerName(w.name))
	add(w.concurrency > 0, Concurrency(w.concurrency))
	add(w.timeout > 0, JobTimeout(w.timeout))
	add(w.poll > 0, PollTimeout(w.poll))
	add(w.jitter > 0, StartJitter(w.jitter))
	return opts
}

// attempts is how calls are tried again: what the option does not say is what the environment says.
func (c *config) attempts() Retry {
	r := c.retry
	if r.Attempts == 0 {
		r.Attempts = c.tries.Attempts
	}
	if r.Base == 0 {
		r.Base = c.tries.Base
	}
	if r.Max == 0 {
		r.Max = c.tries.Max
	}
	return r.withDefaults()
}

func (c *config) backpressure() (Backpressure, error) {
	switch {
	case c.pressure != nil:
		return *c.pressure, nil
	case c.policy != "":
		return BackpressureNamed(c.policy)
	}
	return Balanced, nil
}

// logger is the log that an option gives, or one to w of the level that the environment names, or none.
func (c *config) logger(w io.Writer) *slog.Logger {
	levels := map[string]slog.Level{
		"ERROR": slog.LevelError, "WARN": slog.LevelWarn, "INFO": slog.LevelInfo, "DEBUG": slog.LevelDebug,
		"TRACE": slog.LevelDebug - 4, "SILLY": slog.LevelDebug - 8,
	}
	if c.log != nil {
		return c.log
	}
	if level, ok := levels[c.logLevel]; ok {
		return slog.New(slog.NewTextHandler(w, &slog.HandlerOptions{Level: level}))
	}
	return slog.New(slog.DiscardHandler)
}

// certificates is what to show to the cluster, or nil.
func (c *config) certificates() *MTLS {
	if c.mtls != nil {
		return c.mtls
	}
	if c.certificate.isZero() || c.tls != nil { // an option comes before the environment
		return nil
	}
	return &c.certificate
}

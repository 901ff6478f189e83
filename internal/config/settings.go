package config

import "strconv"

// A setting is one row of the table of all settings.
type setting struct {
	name     string // in the YAML tree below tutti, and in the environment as TUTTI_...
	flag     string // on the command line
	aliases  []string
	fallback string
	usage    string
	set      func(c *Config, value string) error
}

// A partial sets a part of a setting: other servers have a port where this one has an address.
type partial struct {
	names []string
	set   func(c *Config, value string) error
}

var settings = []setting{
	{
		name: "data", flag: "data", fallback: "data",
		aliases: []string{"camunda.data.primary-storage.directory", "zeebe.broker.data.directory"},
		usage:   `folder of the store; "memory" keeps everything in memory`,
		set:     text(func(c *Config) *string { return &c.Data }),
	},
	{
		name: "listen", flag: "listen", fallback: "127.0.0.1:8080",
		usage: "address of the API",
		set:   address(func(c *Config) *string { return &c.Listen }, false),
	},
	{
		name: "management", flag: "management", fallback: "127.0.0.1:9600",
		usage: `address of health and metrics; "off" has none`,
		set:   address(func(c *Config) *string { return &c.Management }, true),
	},
	{
		name: "partitions", flag: "partitions", fallback: "1",
		aliases: []string{"camunda.cluster.partition-count", "zeebe.broker.cluster.partitions-count"},
		usage:   "number of partitions, 1 to 1024; fixed once the data folder exists",
		set:     number(func(c *Config) *int { return &c.Partitions }, 1, 1024),
	},
	{
		name: "log.level", flag: "log-level", fallback: "info",
		aliases: []string{"camunda.log.level", "zeebe.log.level", "logging.level.root", "logging.level.io.camunda"},
		usage:   "least level that is logged: debug, info, warn, error",
		set:     level(func(c *Config) *string { return &c.LogLevel }),
	},
	{
		name: "log.format", flag: "log-format", fallback: "text",
		usage: "form of the log: text or json",
		set:   choice(func(c *Config) *string { return &c.LogFormat }, "text", "json"),
	},
	{
		name: "retention.age", flag: "retention-age", fallback: Off,
		aliases: []string{
			"camunda.data.secondary-storage.retention.minimum-age", "camunda.database.retention.minimum-age",
			"camunda.data.secondary-storage.rdbms.history.default-history-ttl",
			"zeebe.broker.exporters.camundaexporter.args.history.retention.minimum-age",
		},
		usage: `age at which finished instances are removed, such as 30d; "off" keeps them`,
		set:   duration(func(c *Config) *Duration { return (*Duration)(&c.RetentionAge) }, true),
	},
	{
		name: "limits.body", flag: "limit-body", fallback: "4MB",
		aliases: []string{"camunda.cluster.network.max-message-size", "zeebe.broker.network.max-message-size"},
		usage:   "greatest size of a JSON body",
		set:     size(func(c *Config) *int64 { return &c.BodyLimit }),
	},
	{
		name: "limits.deployment", flag: "limit-deployment", fallback: "16MB",
		aliases: []string{"spring.servlet.multipart.max-request-size"},
		usage:   "greatest size of a deployment, all its files together",
		set:     size(func(c *Config) *int64 { return &c.DeploymentLimit }),
	},
	{
		name: "request.timeout", flag: "request-timeout", fallback: "10s",
		aliases: []string{"camunda.api.rest.request-timeout", "zeebe.gateway.cluster.request-timeout", "zeebe.broker.gateway.cluster.request-timeout"},
		usage:   "how long a waiting request is held when it does not say so itself",
		set:     duration(func(c *Config) *Duration { return (*Duration)(&c.RequestTimeout) }, false),
	},
	{
		name: "expression.timeout", flag: "expression-timeout", fallback: "5s",
		aliases: []string{"camunda.expression.timeout", "zeebe.broker.experimental.engine.expression.timeout"},
		usage:   "longest evaluation of an expression; its steps and memory are bounded besides",
		set:     duration(func(c *Config) *Duration { return (*Duration)(&c.ExpressionTimeout) }, false),
	},
	{
		name: "shutdown.grace", flag: "shutdown-grace", fallback: "10s",
		aliases: []string{"spring.lifecycle.timeout-per-shutdown-phase"},
		usage:   "how long running requests may end after the signal to stop",
		set:     duration(func(c *Config) *Duration { return (*Duration)(&c.ShutdownGrace) }, false),
	},
	{
		name: "pprof", flag: "pprof", fallback: "false",
		usage: "serve profiles at /debug/pprof on the management address",
		set:   boolean(func(c *Config) *bool { return &c.Pprof }),
	},
}

var partials = []partial{
	{[]string{"server.port"}, port(func(c *Config) *string { return &c.Listen })},
	{[]string{"server.address"}, host(func(c *Config) *string { return &c.Listen })},
	{[]string{"management.server.port"}, port(func(c *Config) *string { return &c.Management })},
	{[]string{"management.server.address"}, host(func(c *Config) *string { return &c.Management })},
	{[]string{"zeebe.log.appender", "camunda.log.appender"}, appender},
}

// byName leads from the relaxed name to what it sets.
var byName = func() map[string]func(*Config, string) error {
	names := map[string]func(*Config, string) error{}
	for _, s := range settings {
		names[relax("tutti."+s.name)] = s.set
		for _, alias := range s.aliases {
			names[relax(alias)] = s.set
		}
	}
	for _, p := range partials {
		for _, name := range p.names {
			names[relax(name)] = p.set
		}
	}
	return names
}()

func lookup(relaxed string) func(*Config, string) error { return byName[relaxed] }

// appender knows the one log appender of the original that changes the form of the log.
func appender(c *Config, value string) error {
	c.LogFormat = "text"
	if relax(value) == "stackdriver" {
		c.LogFormat = "json"
	}
	return nil
}

// A Setting describes one setting to those who show it: flags, help and documentation.
type Setting struct {
	Name     string // tutti.log.level
	Flag     string // log-level
	Env      string // TUTTI_LOG_LEVEL
	Aliases  []string
	Default  string
	Usage    string
	IsSwitch bool // takes no value on the command line
}

// Settings lists all settings in the order in which they should be shown.
func Settings() []Setting {
	list := make([]Setting, 0, len(settings))
	for _, s := range settings {
		aliases := s.aliases
		for _, p := range partials {
			if s.name == "listen" && p.names[0][:6] == "server" || s.name == "management" && p.names[0][:10] == "management" {
				aliases = append(aliases[:len(aliases):len(aliases)], p.names...)
			}
		}
		_, err := strconv.ParseBool(s.fallback)
		list = append(list, Setting{
			Name: "tutti." + s.name, Flag: s.flag, Env: envName("tutti." + s.name), Aliases: aliases,
			Default: s.fallback, Usage: s.usage, IsSwitch: err == nil && s.fallback != "1",
		})
	}
	return list
}

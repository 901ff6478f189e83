// Package ops is what the people who run a server look at: health, metrics, build information, log levels and, when
// asked for, profiles. It serves them on the management address, apart from the API, at the paths that probes and
// dashboards for such a cluster already have (/actuator/...).
//
// It reads, and decides nothing: health comes from a function, metrics from a registry. What it serves is cheap and
// bounded: a probe takes no lock that a command waits for, and the values of a metric's labels come from fixed sets
// (route templates, not paths; known methods; status codes), so that no caller can make the registry grow.
//
// The only thing that can be changed here is the log level. The management address has no protection of its own and
// belongs on loopback or in a closed network.
package ops

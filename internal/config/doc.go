// Package config gathers what a server is told about itself: defaults, then a YAML file, then the environment, then
// flags, each overriding the one before.
//
// One table (settings.go) names every setting: its own name, its flag, the names that users of such a cluster already
// have in their files and environments, and how its value is read. Files, environment, flags and documentation all
// come from that table, so that a setting is added in one place.
//
// Names are matched in the relaxed way of Spring: partition-count, partitionCount and PARTITIONCOUNT are one name, an
// environment variable has underscores where the YAML tree has levels, and [0] and _0_ are the same index. A key that
// is under one of the roots this package answers for and that nobody knows is reported once, with the nearest known
// name; it is never an error, so that a file made for another server can be used as it is. There is one exception: a key
// that asks for protection this version does not have stops the start, because running open would be the wrong answer.
//
// The package reads no clock, opens no socket and starts nothing.
package config

// Package client speaks the Orchestration Cluster REST API v2.
package client

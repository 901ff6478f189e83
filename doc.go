// Package tutti runs BPMN processes: a cluster of one node or more that deploys models, runs their instances, hands out
// their jobs, keeps their user tasks and answers searches, behind the Orchestration Cluster REST API v2.
//
// The same cluster is the server of cmd/tutti and a part of any Go program:
//
//	cluster, err := tutti.Open(tutti.Options{})
//	if err != nil {
//		return err
//	}
//	defer cluster.Close(ctx)
//	http.ListenAndServe("127.0.0.1:8080", cluster.Handler())
//
// With no options it keeps everything in memory, which is what a test wants. Options.Data names a folder that outlives
// the process: whatever was answered is in it, also when the process is killed the next moment. One process at a time
// has a folder open.
//
// The package opens no port, reads no environment and installs no handler of signals: cmd/tutti does. It logs to the
// logger it is given.
package tutti

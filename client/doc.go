// Package client calls an orchestration cluster that speaks the Orchestration Cluster REST API v2 of Camunda 8.9: Tutti, or
// a Camunda cluster. It needs the standard library and nothing else.
//
//	c, err := client.New() // the address and the credentials come from the environment
//	if err != nil {
//		return err
//	}
//	defer c.Close()
//
//	started, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{
//		ProcessDefinitionID: "order",
//		Variables:           client.Vars(map[string]any{"orderId": "A-17"}),
//	})
//
// # Operations
//
// Every operation of the API is a method of [Client]. Keys are types of their own, so that a [JobKey] is not taken for a
// [UserTaskKey]. What may be missing is an [Opt], and what may also be null a [Nullable]: [Some], [NotNull] and [Null] make
// them. Lists, filters and nested objects have a zero value for nothing and need no more. Where the API takes one of several
// forms, the parameter is an interface that only those forms satisfy. Variables and other free JSON are an [Object] or a
// [Value]: [Vars] and [ValueOf] make them of maps and structs, and their Decode reads them.
//
// Searches take filters that read as they are meant:
//
//	client.UserTaskFilter{State: client.In(client.UserTaskCreated), CandidateGroup: client.Eq("sales")}
//
// and for each Search… there is an All… that goes through every page in a for loop. On a cluster whose searches lag behind
// its engine, [Eventually] reads until something shows.
//
// # Errors
//
// An operation that can fail in documented ways has an error type, [UpdateUserTaskError] for [Client.UpdateUserTask], with
// the status, the problem detail, and a predicate for each status that the contract lists for just that operation. errors.As
// finds it, or the [Failure] in it whatever the operation was; errors.Is works with [ErrNotFound], [ErrConflict],
// [ErrInvalid], [ErrBackpressure] and the others.
//
//	var e *client.UpdateUserTaskError
//	switch {
//	case errors.As(err, &e) && e.IsNotFound():
//		// somebody else completed it
//	case errors.Is(err, client.ErrBackpressure):
//		// the cluster has too much to do, and had after the last attempt
//	}
//
// What the contract does not list comes out as what it is: a status of another kind as an [UnexpectedStatusError], an answer
// that is none as an [UnexpectedAnswerError], a connection that failed or a context that ended as a [TransportError], which
// says whether anything had been sent, and what was never sent as a [RequestError].
//
// # Resilience
//
// What was certainly not executed is tried again, with a growing random wait and within a budget; so is what only reads. What
// may have been executed never is: see [Retry]. When the cluster says that it has too much to do, the client lowers the
// number of calls that it has under way, and raises it again step by step: see [Backpressure].
//
// # Workers
//
// [Client.NewWorker] does jobs: it asks for as many as it has room for, runs a [Handler] for each, keeps their time from
// running out, and answers with what the handler returned. [Typed] makes a handler of a function over Go types.
//
// # What it is not
//
// The client keeps no state but its connections, tokens and limits: nothing is cached and nothing is stored but tokens, where
// a folder is given for them. It starts no goroutine that does not end with the call, the worker or the client it belongs to.
package client

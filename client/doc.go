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
// number of calls that it has under way, and raises it again step by step: see [Backpressure]. Redirects are not followed:
// they come out as errors that name the place.
//
// # Workers
//
// [Client.NewWorker] does jobs: it asks for as many as it has room for, runs a [Handler] for each, keeps their time from
// running out, and answers with what the handler returned. [Typed] makes a handler of a function over Go types.
//
// # Seeing into it
//
// [WithLogger] takes a log, [Hooks] are told of calls, attempts, repetitions and load. The module client/clientotel makes
// spans and metrics of OpenTelemetry of them.
//
// # Settings
//
// An [Option] comes first, then the environment, by the names that the other clients read, then a default. Empty variables
// count as missing, times are in milliseconds unless the name says seconds, and [WithoutEnvironment] reads none.
//
//	CAMUNDA_REST_ADDRESS                       http://127.0.0.1:8080; /v2 at its end makes no difference
//	CAMUNDA_DEFAULT_TENANT_ID                  the tenant where an operation can name one and the call does not
//	CAMUNDA_AUTH_STRATEGY                      NONE, BASIC or OAUTH; otherwise what there are credentials for
//	CAMUNDA_BASIC_AUTH_USERNAME, CAMUNDA_BASIC_AUTH_PASSWORD
//	CAMUNDA_CLIENT_ID, CAMUNDA_CLIENT_SECRET, CAMUNDA_OAUTH_URL, CAMUNDA_TOKEN_AUDIENCE, CAMUNDA_OAUTH_SCOPE,
//	CAMUNDA_OAUTH_GRANT_TYPE, CAMUNDA_OAUTH_CACHE_DIR, CAMUNDA_OAUTH_TIMEOUT_MS, CAMUNDA_OAUTH_RETRY_MAX,
//	CAMUNDA_OAUTH_RETRY_BASE_DELAY_MS          see OAuthConfig
//	CAMUNDA_MTLS_CERT_PATH, CAMUNDA_MTLS_KEY_PATH, CAMUNDA_MTLS_CA_PATH, CAMUNDA_MTLS_CERT, CAMUNDA_MTLS_KEY,
//	CAMUNDA_MTLS_CA, CAMUNDA_MTLS_KEY_PASSPHRASE
//	                                           see MTLS; text comes before a path
//	CAMUNDA_SDK_HTTP_RETRY_MAX_ATTEMPTS, CAMUNDA_SDK_HTTP_RETRY_BASE_DELAY_MS, CAMUNDA_SDK_HTTP_RETRY_MAX_DELAY_MS
//	                                           see Retry
//	CAMUNDA_SDK_BACKPRESSURE_PROFILE           BALANCED, CONSERVATIVE, AGGRESSIVE, LEGACY or STRICT: see Backpressure
//	CAMUNDA_SDK_EVENTUAL_POLL_DEFAULT_MS       how often Eventually asks
//	CAMUNDA_SDK_LOG_LEVEL                      SILENT, ERROR, WARN, INFO, DEBUG or TRACE, to the standard error output
//	CAMUNDA_WORKER_NAME, CAMUNDA_WORKER_MAX_CONCURRENT_JOBS, CAMUNDA_WORKER_TIMEOUT, CAMUNDA_WORKER_REQUEST_TIMEOUT,
//	CAMUNDA_WORKER_STARTUP_JITTER_MAX_SECONDS  see WorkerOption
//
// CAMUNDA_TENANT_ID, CAMUNDA_TOKEN_SCOPE, ZEEBE_REST_ADDRESS, ZEEBE_AUTHORIZATION_SERVER_URL, ZEEBE_CLIENT_ID,
// ZEEBE_CLIENT_SECRET and ZEEBE_TOKEN_AUDIENCE are read where the names above say nothing.
//
// # What it is not
//
// The client keeps no state but its connections, tokens and limits: nothing is cached and nothing is stored but tokens, where
// a folder is given for them. It starts no goroutine that does not end with the call, the worker or the client it belongs to.
package client

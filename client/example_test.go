package client_test

import (
	"context"
	"embed"
	"errors"
	"fmt"
	"log"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/tutti-io/tutti/client"
)

//go:embed testdata/*.bpmn testdata/*.dmn
var models embed.FS

// deploy deploys the models and makes the client that the examples work with.
func deploy(ctx context.Context) *client.Client {
	c, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	if _, err := c.DeployFS(ctx, models); err != nil {
		log.Fatal(err)
	}
	return c
}

// The address and the credentials come from the environment, or from options.
func ExampleNew() {
	c, err := client.New() // CAMUNDA_REST_ADDRESS, CAMUNDA_CLIENT_ID, …
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	topology, err := c.GetTopology(context.Background())
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("partitions:", topology.PartitionsCount)
	// Output: partitions: 1
}

// Every operation has an error of its own, with a predicate for every status that it can fail with.
func ExampleUpdateUserTaskError() {
	ctx := context.Background()
	c, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	err = c.UpdateUserTask(ctx, client.UserTaskKey("2251799999999999"), client.UserTaskUpdateRequest{})
	var e *client.UpdateUserTaskError
	if errors.As(err, &e) && errors.Is(err, client.ErrNotFound) {
		fmt.Println(e.Status, e.Problem.Title, e.IsNotFound(), e.IsConflict())
	}
	// Output: 404 NOT_FOUND true false
}

// A deployment takes all its files or none. Here they are embedded in the program.
func ExampleClient_DeployFS() {
	ctx := context.Background()
	c, err := client.New()
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	deployed, err := c.DeployFS(ctx, models, "testdata/order.bpmn", "testdata/*.dmn")
	if err != nil {
		log.Fatal(err)
	}
	for _, d := range deployed.Deployments {
		switch {
		case d.ProcessDefinition != nil:
			fmt.Println("process", d.ProcessDefinition.ProcessDefinitionID)
		case d.DecisionDefinition != nil:
			fmt.Println("decision", d.DecisionDefinition.DecisionDefinitionID)
		}
	}
	// Unordered output:
	// process order
	// decision discount
}

// A worker does the jobs of one type. Variables are read into Go types, and what the handler returns becomes variables.
func ExampleClient_NewWorker() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close() // drains the worker

	type order struct {
		Total int `json:"total"`
	}
	type receipt struct {
		Paid int `json:"paid"`
	}
	worker := c.NewWorker("charge-books", client.Typed(func(ctx context.Context, job *client.Job, o order) (receipt, error) {
		if o.Total <= 0 {
			return receipt{}, &client.BPMNError{Code: "NOTHING_TO_PAY"}
		}
		return receipt{Paid: o.Total}, nil
	}), client.Concurrency(10), client.FetchVariables("total"))
	if err := worker.Start(ctx); err != nil {
		log.Fatal(err)
	}

	result, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{
		ProcessDefinitionID: "order",
		Variables:           client.Vars(map[string]any{"shop": "books", "total": 17}),
		AwaitCompletion:     client.Some(true),
	})
	if err != nil {
		log.Fatal(err)
	}
	var paid receipt
	if err := result.Variables.Decode(&paid); err != nil {
		log.Fatal(err)
	}
	fmt.Println("paid", paid.Paid)
	// Output: paid 17
}

// A search has typed filters; All… goes through every page.
func ExampleClient_AllUserTasks() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	started, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "review"})
	if err != nil {
		log.Fatal(err)
	}

	for task, err := range c.AllUserTasks(ctx, client.UserTaskSearchQuery{
		Filter: client.UserTaskFilter{
			State:              client.In(client.UserTaskCreated),
			CandidateGroup:     client.Eq("sales"),
			ProcessInstanceKey: started.ProcessInstanceKey,
		},
		Sort: []client.Sort[client.UserTaskSortField]{client.Desc(client.UserTaskSortByCreationDate)},
	}) {
		if err != nil {
			log.Fatal(err)
		}
		fmt.Println(task.Name, "for", task.CandidateGroups)
	}
	// Output: Look at the offer for [sales]
}

// A task is assigned, changed and completed by its key. The message that the process waits for afterwards is published.
func ExampleClient_CompleteUserTask() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	started, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{
		ProcessDefinitionID: "review", Variables: client.Vars(map[string]any{"offer": "A-17"}),
	})
	if err != nil {
		log.Fatal(err)
	}
	found, err := c.SearchUserTasks(ctx, client.UserTaskSearchQuery{Filter: client.UserTaskFilter{ProcessInstanceKey: started.ProcessInstanceKey}})
	if err != nil {
		log.Fatal(err)
	}
	task := found.Items[0].UserTaskKey

	err = errors.Join(
		c.AssignUserTask(ctx, task, client.UserTaskAssignmentRequest{Assignee: client.Some("eva")}),
		c.UpdateUserTask(ctx, task, client.UserTaskUpdateRequest{Changeset: &client.Changeset{
			Priority: client.NotNull(80),
			DueDate:  client.SetDate(time.Date(2030, 1, 1, 12, 0, 0, 0, time.UTC)),
		}}),
		c.CompleteUserTask(ctx, task, client.UserTaskCompletionRequest{Variables: client.Vars(map[string]any{"approved": true})}),
	)
	if err != nil {
		log.Fatal(err)
	}

	_, err = c.PublishMessage(ctx, client.MessagePublicationRequest{
		Name: "payment", CorrelationKey: client.Some("A-17"), TimeToLive: client.Some(client.Duration(time.Hour)),
	})
	if err != nil {
		log.Fatal(err)
	}
	// On a cluster that reads its writes, as Tutti does, the first read finds the instance at its end.
	instance, err := client.Eventually(ctx, c, func(ctx context.Context) (*client.ProcessInstanceResult, error) {
		return c.GetProcessInstance(ctx, started.ProcessInstanceKey)
	}, func(p *client.ProcessInstanceResult) bool { return p.State == client.ProcessInstanceCompleted })
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(instance.State)
	// Output: COMPLETED
}

// A decision is evaluated on its own.
func ExampleClient_EvaluateDecision() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	result, err := c.EvaluateDecision(ctx, client.DecisionEvaluationByID{
		DecisionDefinitionID: "discount", Variables: client.Vars(map[string]any{"total": 250}),
	})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println("discount:", result.Output)
	// Output: discount: 10
}

// What went wrong for good waits as an incident until somebody mends it.
func ExampleClient_ResolveIncident() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	started, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "order"})
	if err != nil {
		log.Fatal(err)
	}
	found, err := c.SearchProcessInstanceIncidents(ctx, started.ProcessInstanceKey, client.IncidentSearchQuery{})
	if err != nil {
		log.Fatal(err)
	}
	incident := found.Items[0]
	fmt.Println(incident.ErrorType, "at", incident.ElementID)

	// The type of the job is made of a variable that nobody has set.
	err = errors.Join(
		c.CreateElementInstanceVariables(ctx, client.ElementInstanceKey(started.ProcessInstanceKey), client.SetVariableRequest{
			Variables: client.Vars(map[string]any{"shop": "toys"}),
		}),
		c.ResolveIncident(ctx, incident.IncidentKey, client.IncidentResolutionRequest{}),
	)
	if err != nil {
		log.Fatal(err)
	}
	jobs, err := c.SearchJobs(ctx, client.JobSearchQuery{Filter: client.JobFilter{ProcessInstanceKey: client.Eq(started.ProcessInstanceKey)}})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(jobs.Items[0].Type)
	// Output:
	// EXTRACT_VALUE_ERROR at charge
	// charge-toys
}

// An instance that is no longer wanted is cancelled; the second time there is none.
func ExampleClient_CancelProcessInstance() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	started, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{ProcessDefinitionID: "review"})
	if err != nil {
		log.Fatal(err)
	}
	fmt.Println(c.CancelProcessInstance(ctx, started.ProcessInstanceKey, client.CancelProcessInstanceRequest{}))
	err = c.CancelProcessInstance(ctx, started.ProcessInstanceKey, client.CancelProcessInstanceRequest{})
	var e *client.CancelProcessInstanceError
	fmt.Println(errors.As(err, &e) && e.IsNotFound())
	// Output:
	// <nil>
	// true
}

// Jobs can be asked for and answered without a worker.
func ExampleClient_ActivateJobs() {
	ctx := context.Background()
	c := deploy(ctx)
	defer c.Close()
	_, err := c.CreateProcessInstance(ctx, client.ProcessInstanceCreationInstructionByID{
		ProcessDefinitionID: "order", Variables: client.Vars(map[string]any{"shop": "tea"}),
	})
	if err != nil {
		log.Fatal(err)
	}
	activated, err := c.ActivateJobs(ctx, client.JobActivationRequest{
		Type: "charge-tea", MaxJobsToActivate: 10, Timeout: client.Duration(time.Minute), RequestTimeout: client.Some(client.Duration(time.Second)),
	})
	if err != nil {
		log.Fatal(err)
	}
	for _, job := range activated.Jobs {
		fmt.Println(job.ElementID, c.CompleteJob(ctx, job.JobKey, client.JobCompletionRequest{}))
	}
	// Output: charge <nil>
}

// Hooks see every call and every request: the places for a span and its header.
func ExampleHooks() {
	var calls atomic.Int64
	c, err := client.New(client.WithHooks(client.Hooks{
		Call: func(ctx context.Context, call client.Call) (context.Context, func(client.Outcome)) {
			calls.Add(1) // ctx, span := tracer.Start(ctx, call.Operation)
			return ctx, func(o client.Outcome) {
				fmt.Println(call.Method, call.Route, o.Status, o.Attempts, o.Err) // span.End()
			}
		},
		Attempt: func(ctx context.Context, r *http.Request, attempt int) {
			r.Header.Set("traceparent", "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01") // propagator.Inject(ctx, …)
		},
	}))
	if err != nil {
		log.Fatal(err)
	}
	defer c.Close()
	if err := c.GetStatus(context.Background()); err != nil {
		log.Fatal(err)
	}
	// Output: GET /status 204 1 <nil>
}

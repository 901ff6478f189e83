import io.camunda.client.CamundaClient;
import io.camunda.client.api.command.ProblemException;
import io.camunda.client.api.response.ProcessInstanceEvent;
import io.camunda.client.api.search.enums.IncidentErrorType;
import io.camunda.client.api.search.enums.IncidentState;
import io.camunda.client.api.search.enums.ProcessInstanceState;
import io.camunda.client.api.search.enums.UserTaskState;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** Goes through the story of doc.go with the public Java client over REST: arguments are the address and the model. */
public final class Check {
  private static final BlockingQueue<String> WORKED = new LinkedBlockingQueue<>();

  public static void main(String[] args) throws Exception {
    try (CamundaClient client = CamundaClient.newClientBuilder()
        .restAddress(URI.create(args[0])).preferRestOverGrpc(true)
        .defaultRequestTimeout(Duration.ofSeconds(10)).build()) {
      story(client, args[1]);
    }
    System.out.println("all steps passed");
    System.exit(0);
  }

  private static void story(CamundaClient client, String model) throws Exception {
    require(client.newTopologyRequest().send().join().getClusterSize() == 1, "cluster size");
    step("topology");

    var deployment = client.newDeployResourceCommand().addResourceFile(model).send().join();
    require(deployment.getProcesses().get(0).getBpmnProcessId().equals("parcel"), "deployed process");
    step("deploy");

    AtomicInteger failures = new AtomicInteger();
    var worker = client.newWorker().jobType("pack").handler((jobs, job) -> {
      require(job.getCustomHeaders().get("box").equals("small"), "header");
      if (Boolean.TRUE.equals(job.getVariablesAsMap().get("breaks")) && failures.getAndIncrement() == 0) {
        jobs.newFailCommand(job).retries(0).errorMessage("the box is torn").send().join();
        WORKED.add("failed " + job.getProcessInstanceKey());
      } else {
        jobs.newCompleteCommand(job).variables(Map.of("packed", true)).send().join();
        WORKED.add("completed " + job.getProcessInstanceKey());
      }
    }).timeout(Duration.ofSeconds(30)).pollInterval(Duration.ofMillis(20)).open();

    ProcessInstanceEvent created = client.newCreateInstanceCommand().bpmnProcessId("parcel").latestVersion()
        .variables(Map.of("parcelId", "java-1", "breaks", true)).send().join();
    long key = created.getProcessInstanceKey();
    await("failed " + key);
    step("create, and a job that fails");

    var incidents = client.newIncidentSearchRequest()
        .filter(f -> f.processInstanceKey(key).state(IncidentState.ACTIVE)).send().join().items();
    require(incidents.size() == 1 && incidents.get(0).getErrorType() == IncidentErrorType.JOB_NO_RETRIES, "one incident, of the job");
    client.newUpdateRetriesCommand(incidents.get(0).getJobKey()).retries(2).send().join();
    client.newResolveIncidentCommand(incidents.get(0).getIncidentKey()).send().join();
    await("completed " + key);
    step("resolve the incident");

    var tasks = client.newUserTaskSearchRequest()
        .filter(f -> f.processInstanceKey(key).state(UserTaskState.CREATED).candidateGroup("shipping")).send().join().items();
    require(tasks.size() == 1 && tasks.get(0).getName().equals("Check the address"), "one user task");
    long task = tasks.get(0).getUserTaskKey();
    client.newAssignUserTaskCommand(task).assignee("ada").send().join();
    client.newUpdateUserTaskCommand(task).priority(80).send().join();
    var mine = client.newUserTaskGetRequest(task).send().join();
    require("ada".equals(mine.getAssignee()) && mine.getPriority() == 80, "assignee and priority");
    client.newCompleteUserTaskCommand(task).variables(Map.of("address", "fine")).send().join();
    step("complete the user task");

    try {
      client.newCompleteUserTaskCommand(task).send().join();
      throw new AssertionError("a second completion was accepted");
    } catch (ProblemException e) {
      require(e.code() == 404 || e.code() == 409, "status of the second completion: " + e.code());
    }
    step("a second completion is refused");

    client.newPublishMessageCommand().messageName("parcel arrived").correlationKey("java-1")
        .timeToLive(Duration.ofMinutes(1)).variables(Map.of("door", "back")).send().join();
    require(client.newProcessInstanceGetRequest(key).send().join().getState() == ProcessInstanceState.COMPLETED, "completed");
    step("publish the message");

    var variables = client.newVariableSearchRequest()
        .filter(f -> f.processInstanceKey(key).name(n -> n.in("door", "address", "packed")))
        .sort(s -> s.name().desc()).send().join().items();
    require(variables.stream().map(v -> v.getName() + "=" + v.getValue()).toList()
        .equals(List.of("packed=true", "door=\"back\"", "address=\"fine\"")), "variables " + variables);
    step("search variables");

    pages(client);
    worker.close();
  }

  private static void pages(CamundaClient client) {
    List<Long> keys = new ArrayList<>();
    for (int i = 0; i < 7; i++) {
      keys.add(client.newCreateInstanceCommand().bpmnProcessId("parcel").latestVersion()
          .variables(Map.of("parcelId", "java-many-" + i)).send().join().getProcessInstanceKey());
    }
    List<Long> found = new ArrayList<>();
    String after = null;
    while (true) {
      String from = after;
      var page = client.newProcessInstanceSearchRequest().filter(f -> f.processInstanceKey(k -> k.in(keys)))
          .sort(s -> s.processInstanceKey().desc())
          .page(p -> { p.limit(3); if (from != null) { p.after(from); } }).send().join();
      require(page.page().totalItems() == 7, "total " + page.page().totalItems());
      page.items().forEach(i -> found.add(i.getProcessInstanceKey()));
      if (page.items().size() < 3) {
        break;
      }
      after = page.page().endCursor();
    }
    List<Long> expected = new ArrayList<>(keys);
    expected.sort(Collections.reverseOrder());
    require(found.equals(expected), "pages " + found + ", want " + expected);
    step("search with filters and pages");

    client.newCancelInstanceCommand(keys.get(0)).send().join();
    require(client.newProcessInstanceGetRequest(keys.get(0)).send().join().getState() == ProcessInstanceState.TERMINATED, "cancelled");
    step("cancel");
  }

  private static void await(String what) throws InterruptedException {
    for (String got; (got = WORKED.poll(20, TimeUnit.SECONDS)) != null; ) {
      if (got.equals(what)) {
        return;
      }
    }
    throw new AssertionError("the worker never told: " + what);
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new AssertionError(what);
    }
  }

  private static void step(String text) {
    System.out.println("ok " + text);
  }
}

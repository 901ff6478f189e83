// Goes through the story of doc.go with the public JavaScript client. The server's address comes from CAMUNDA_REST_ADDRESS.
import assert from 'node:assert/strict';
import createCamundaClient, {
  ProcessDefinitionId, ProcessInstanceKey,
} from '@camunda8/orchestration-cluster-api';

const camunda = createCamundaClient();
// The client may poll where other clusters lag behind; here the first look must succeed.
const now = { consistency: { waitUpToMs: 0 } };
const step = (text) => console.log(`ok ${text}`);
const parcel = ProcessDefinitionId.assumeExists('parcel');

const topology = await camunda.getTopology();
assert.equal(topology.clusterSize, 1);
step('topology');

const deployment = await camunda.deployResourcesFromFiles([process.argv[2]]);
assert.equal(deployment.processes.length, 1);
assert.equal(deployment.processes[0].processDefinitionId, 'parcel');
step('deploy');

let failures = 0;
const seen = new Map();
let wake;
const worked = (key) => new Promise((resolve) => {
  if (seen.has(key)) resolve(); else wake = { key, resolve };
});
const worker = camunda.createJobWorker({
  jobType: 'pack', maxParallelJobs: 4, jobTimeoutMs: 30_000, pollIntervalMs: 10,
  jobHandler: async (job) => {
    assert.equal(job.customHeaders.box, 'small');
    const key = job.processInstanceKey;
    const receipt = job.variables.breaks && failures++ === 0
      ? await job.fail({ errorMessage: 'the box is torn', retries: 0 })
      : await job.complete({ packed: true });
    seen.set(`${key}/${failures}`, true);
    seen.set(key, true);
    if (wake?.key === key) wake.resolve();
    return receipt;
  },
});

const created = await camunda.createProcessInstance({
  processDefinitionId: parcel, variables: { parcelId: 'js-1', breaks: true }, tags: ['kind:check'],
});
await worked(created.processInstanceKey);
step('create, and a job that fails');

const incidents = await camunda.searchIncidents({
  filter: { processInstanceKey: created.processInstanceKey, state: 'ACTIVE' },
}, now);
assert.equal(incidents.items.length, 1);
assert.equal(incidents.items[0].errorType, 'JOB_NO_RETRIES');
assert.match(incidents.items[0].errorMessage, /torn/);
seen.delete(created.processInstanceKey);
const again = worked(created.processInstanceKey);
await camunda.updateJob({ jobKey: incidents.items[0].jobKey, changeset: { retries: 2 } });
await camunda.resolveIncident({ incidentKey: incidents.items[0].incidentKey });
await again;
step('resolve the incident');

const tasks = await camunda.searchUserTasks({
  filter: { processInstanceKey: created.processInstanceKey, state: 'CREATED', candidateGroup: 'shipping' },
}, now);
assert.equal(tasks.items.length, 1);
const task = tasks.items[0];
assert.equal(task.name, 'Check the address');
await camunda.assignUserTask({ userTaskKey: task.userTaskKey, assignee: 'ada' });
await camunda.updateUserTask({ userTaskKey: task.userTaskKey, changeset: { priority: 80 } });
const mine = await camunda.getUserTask({ userTaskKey: task.userTaskKey }, now);
assert.equal(mine.assignee, 'ada');
assert.equal(mine.priority, 80);
await camunda.completeUserTask({ userTaskKey: task.userTaskKey, variables: { address: 'fine' } });
step('complete the user task');

await assert.rejects(
  () => camunda.completeUserTask({ userTaskKey: task.userTaskKey }, { retry: false }),
  (e) => e.status === 404 || e.status === 409,
);
step('a second completion is refused');

const message = await camunda.publishMessage({
  name: 'parcel arrived', correlationKey: 'js-1', timeToLive: 60_000, variables: { door: 'back' },
});
assert.ok(message.messageKey);
const done = await camunda.getProcessInstance({ processInstanceKey: created.processInstanceKey }, now);
assert.equal(done.state, 'COMPLETED');
assert.deepEqual(done.tags, ['kind:check']);
step('publish the message');

const variables = await camunda.searchVariables({
  filter: { processInstanceKey: created.processInstanceKey, name: { $in: ['door', 'address', 'packed'] } },
  sort: [{ field: 'name', order: 'DESC' }],
}, now);
assert.deepEqual(variables.items.map((v) => [v.name, v.value]),
  [['packed', 'true'], ['door', '"back"'], ['address', '"fine"']]);
step('search variables');

const keys = [];
for (let i = 0; i < 7; i++) {
  const one = await camunda.createProcessInstance({ processDefinitionId: parcel, variables: { parcelId: `js-many-${i}` } });
  keys.push(one.processInstanceKey);
}
const found = [];
let after;
do {
  const page = await camunda.searchProcessInstances({
    filter: { processInstanceKey: { $in: keys }, state: { $neq: 'TERMINATED' } },
    sort: [{ field: 'processInstanceKey', order: 'DESC' }],
    page: after ? { limit: 3, after } : { limit: 3 },
  }, now);
  assert.equal(page.page.totalItems, 7);
  found.push(...page.items.map((i) => i.processInstanceKey));
  after = page.items.length === 3 ? page.page.endCursor : undefined;
} while (after);
assert.deepEqual(found, [...keys].sort().reverse());
step('search with filters and pages');

await camunda.cancelProcessInstance({ processInstanceKey: ProcessInstanceKey.assumeExists(keys[0]) });
const cancelled = await camunda.getProcessInstance({ processInstanceKey: keys[0] }, now);
assert.equal(cancelled.state, 'TERMINATED');
step('cancel');

worker.stop();
console.log('all steps passed');
process.exit(0);

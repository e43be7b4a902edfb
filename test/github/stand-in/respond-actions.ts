import { type Handler, NOT_FOUND, numberOf, unprocessable } from './handler.ts';
import { runJson } from './represent.ts';
import { takeId } from './state.ts';

const dispatch: Handler = (call, state) => {
  const workflow = state.workflows.get(call.params.workflow_id ?? '');
  if (workflow === undefined) return NOT_FOUND;
  if (workflow.state !== 'active') return unprocessable('Cannot trigger a workflow that is disabled.');
  const headSha = state.branches.get(String(call.body.ref));
  if (headSha === undefined) return unprocessable(`No ref found for: ${String(call.body.ref)}`);
  if (workflow.refusesRunDetails === true && 'return_run_details' in call.body) {
    return unprocessable('Invalid request: "return_run_details" is not a permitted key.');
  }
  const inputs = (call.body.inputs ?? {}) as Record<string, unknown>;
  const run = {
    id: takeId(state),
    workflow: workflow.file,
    event: 'workflow_dispatch',
    headSha,
    inputs,
    createdAt: state.now,
    status: 'queued' as const,
    conclusion: null,
  };
  state.runs.push(run);
  if (call.body.return_run_details !== true) return { status: 204 };
  const { url, html_url } = runJson(state, call.base, run);
  return { status: 200, body: { workflow_run_id: run.id, run_url: url, html_url } };
};

const listRuns: Handler = (call, state) => {
  const found = state.runs.filter((run) => run.workflow === call.params.workflow_id).toReversed();
  const shown = found.map((run) => runJson(state, call.base, run));
  return { status: 200, body: { total_count: shown.length, workflow_runs: shown } };
};

const artifacts: Handler = (call, state) => {
  const run = numberOf(call, 'run_id');
  const named = call.query.name;
  const found = state.artifacts.filter((item) => item.run === run && (named === undefined || item.name === named));
  const shown = found.map(({ id, name, zip, expired }) => {
    return {
      id,
      name,
      size_in_bytes: zip.length,
      expired: expired ?? false,
      created_at: state.now,
      updated_at: state.now,
      expires_at: state.now,
    };
  });
  return { status: 200, body: { total_count: shown.length, artifacts: shown } };
};

const download: Handler = (call, state) => {
  const found = state.artifacts.find((item) => item.id === numberOf(call, 'artifact_id'));
  if (found === undefined) return NOT_FOUND;
  if (found.expired === true) return { status: 410, body: { message: 'Artifact has expired', documentation_url: '' } };
  return { status: 302, headers: { Location: `${call.base}/storage/${found.id}` } };
};

/** Answers about workflow runs, dispatches and artifacts. */
export const ACTIONS: Readonly<Record<string, Handler>> = {
  'actions/create-workflow-dispatch': dispatch,
  'actions/get-workflow-run': (call, state) => {
    const run = state.runs.find((item) => item.id === numberOf(call, 'run_id'));
    return run === undefined ? NOT_FOUND : { status: 200, body: runJson(state, call.base, run) };
  },
  'actions/list-jobs-for-workflow-run': (call, state) => {
    const run = state.runs.find((item) => item.id === numberOf(call, 'run_id'));
    if (run === undefined) return NOT_FOUND;
    const jobs = (run.jobs ?? []).map((job, index) => ({
      id: run.id * 100 + index,
      run_id: run.id,
      name: job.name,
      status: job.status,
      created_at: job.createdAt,
      started_at: job.createdAt,
    }));
    return { status: 200, body: { total_count: jobs.length, jobs } };
  },
  'actions/list-workflow-runs': listRuns,
  'actions/cancel-workflow-run': (call, state) => {
    const run = state.runs.find((item) => item.id === numberOf(call, 'run_id'));
    if (run === undefined) return NOT_FOUND;
    if (run.status === 'completed')
      return { status: 409, body: { message: 'Cannot cancel a workflow run that is completed.' } };
    run.status = 'completed';
    run.conclusion = 'cancelled';
    return { status: 202, body: {} };
  },
  'actions/list-workflow-run-artifacts': artifacts,
  'actions/download-artifact': download,
};

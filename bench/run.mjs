// Measures the bundle against a bare start of Node, a shell gate with the same checks, and tools that do less, all in one
// run: medians of interleaved rounds, as ratios. Ends with an error where the shell gate and the contract disagree.
// Usage: node bench/run.mjs [--runs N] [--write]   (--write puts tables and chart into docs/performance.md; needs python3)
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { barChart } from './bar-chart.mjs';
import { linesOfFindings, PEER_ENVIRONMENT, peerCases, writePeerRepository, yqForJson } from './peers.mjs';
import { writeSection } from './write-section.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const python = ['/usr/bin/python3', '/usr/local/bin/python3'].find((path) => spawnSync(path, ['--version']).status === 0) ?? 'python3';
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 15;
const page = join(root, 'docs/performance.md');

execFileSync(join(root, 'bench/install-peers.sh'), { stdio: 'inherit' });
const repository = repositoryOfTwoSides();
const gated = writePeerRepository();
try {
  const bare = { name: 'node -e 0', looks: 'nothing', kind: 'bare', argv: [process.execPath, '-e', '0'], expected: [0], folder: repository };
  const node = (...argv) => ({ argv: [process.execPath, cli, ...argv], expected: [0, 1], folder: repository });
  const own = [
    { name: '--version', ...node('--version') },
    { name: 'audit of examples/spine: 10 files, 19 VMs, 14 items', ...node('check', join(root, 'examples/spine')) },
    { name: 'the same at base and head, from git; the change passes', ...node('check', '.', '--base', 'HEAD~2', '--head', 'HEAD~1') },
    { name: 'the same; the change adds a VM that half of the files do not know', ...node('check', '.', '--base', 'HEAD~1', '--head', 'HEAD') },
  ];
  const cases = peerCases().map((one) => ({ ...one, folder: gated }));
  for (const { name } of cases.filter(({ missing }) => missing)) console.error(`left out, because it is not there: ${name}`);
  const peers = cases.filter(({ missing }) => !missing);
  compareFindings(peers);
  const measured = measureAll([bare, ...own, ...peers]);
  const [start] = measured;
  const ownTable = tableOf(['What'], [start, ...measured.slice(1, own.length + 1)], start, ({ name }) => [name]);
  const compared = [start, ...measured.slice(own.length + 1)];
  const peerTable = tableOf(['What', 'Looks at'], compared, start, ({ name, looks }) => [name, looks]);
  console.log(`${ownTable}\n\n${peerTable}`);
  if (process.argv.includes('--write')) {
    writeSection(page, 'bench', sectionOf(ownTable, peerTable));
    writeFileSync(join(root, 'docs/images/performance.svg'), chartOf(compared, start));
  }
} finally {
  for (const folder of [repository, gated]) rmSync(folder, { recursive: true, force: true });
}

/** Ends with an error where a shell gate and the contract do not find the same in the drifted repository. */
function compareFindings(peers) {
  const json = measure({ argv: [process.execPath, cli, 'check', '.', '--format', 'json'], folder: gated, expected: [1] });
  const ours = linesOfFindings(JSON.parse(json.out));
  for (const gate of peers.filter(({ kind }) => kind === 'gate')) {
    const theirs = measure(gate).out.trim().split('\n').sort();
    if (theirs.join('\n') !== ours.join('\n')) throw new Error(`${gate.name} finds\n${theirs.join('\n')}\nand the contract\n${ours.join('\n')}`);
  }
}

function measureAll(cases) {
  const samples = cases.map(() => []);
  for (let round = 0; round < runs; round++) cases.forEach((one, index) => samples[index].push(measure(one)));
  const of = (index, what) => median(samples[index].map((sample) => sample[what]));
  return cases.map((one, index) => ({ ...one, wall: of(index, 'wall'), cpu: of(index, 'cpu'), memory: of(index, 'memory') / 1024 }));
}

function measure({ argv, folder, expected }) {
  const { stdout, stderr } = spawnSync(python, [join(root, 'bench/measure.py'), folder, ...argv], { env: PEER_ENVIRONMENT, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (stdout === null || stdout === '') throw new Error(`bench/measure.py needs python3: ${stderr}`);
  const sample = JSON.parse(stdout);
  if (!expected.includes(sample.status)) throw new Error(`${argv.join(' ')} ended with ${sample.status}: ${sample.err}`);
  return sample;
}

function tableOf(heads, rows, bare, cellsOf) {
  const lines = rows.map((row) => {
    const figures = [row.wall.toFixed(0), (row.wall / bare.wall).toFixed(2), (row.cpu / bare.cpu).toFixed(2), row.memory.toFixed(0)];
    return `| ${[...cellsOf(row), ...figures].join(' | ')} |`;
  });
  const titles = [...heads, 'Wall, ms', 'Wall, bare starts', 'CPU, bare starts', 'Peak memory, MB'];
  return [`| ${titles.join(' | ')} |`, `|${heads.map(() => '---|').join('')}---:|---:|---:|---:|`, ...lines].join('\n');
}

function sectionOf(ownTable, peerTable) {
  return `Measured by \`npm run bench -- --write\`: medians of ${runs} interleaved rounds on ${cpus().length} cores, Node ${process.version}. The
columns in bare starts compare with \`node -e 0\` in the same run, so they hold on other machines; milliseconds do not.
\`NODE_EXTRA_CA_CERTS\` and \`NODE_OPTIONS\`, which make every start slower, are taken out of the environment. CPU
is that of all processes of a command, memory that of the largest of them.

${ownTable}

## Against a shell gate, and tools that do less

A repository of 13 VMs in 6 files in which 13 things are wrong (\`bench/shell-gate/write-repository.mjs\`). The shell gates are
bash with jq ${versionOf('jq')} and ${yqForJson()?.includes('-o') ? `the yq in Go (${versionOf('yq')})` : 'the yq in Python'}; they and the contract find the same, which the bench checks first.
\`bench/install-peers.sh\` installs the other tools.

![CPU time of each, in bare starts of Node](images/performance.svg)

${peerTable}`;
}

function versionOf(command) {
  return /\d[\w.]*/.exec(spawnSync(command, ['--version'], { env: PEER_ENVIRONMENT, encoding: 'utf8' }).stdout ?? '')?.[0] ?? '(none)';
}

function chartOf(rows, bare) {
  return barChart({
    title: 'CPU time in bare starts of Node, and peak memory: less is better',
    description: 'A check of 13 VMs in 6 files by vm-contract and by shell gates, and what tools that do less take for their part.',
    kinds: { ours: 'vm-contract', gate: 'shell, the same checks', peer: 'does less', bare: 'does nothing' },
    bars: rows.map(({ name, kind, cpu, memory }) => ({ name, kind, value: cpu / bare.cpu, text: `${(cpu / bare.cpu).toFixed(1)} starts, ${memory.toFixed(0)} MB` })),
  });
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

/** A repository whose last commit but one changes a description, and whose last one adds a VM that half of the files do not know. */
function repositoryOfTwoSides() {
  const path = mkdtempSync(join(tmpdir(), 'vm-contract-bench-'));
  const git = (...args) => execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: path });
  cpSync(join(root, 'examples/spine'), path, { recursive: true });
  git('init', '-q', '-b', 'main');
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  const roster = join(path, 'ops/bindings/vm.lifecycle.yaml');
  const first = readFileSync(roster, 'utf8');
  writeFileSync(roster, first.replace(/^( {4}description: >\n {6})/m, '$1Once more: '));
  git('commit', '-qam', 'described');
  const text = readFileSync(roster, 'utf8');
  writeFileSync(roster, text.replace(/^ {2}- id: 213\n/m, '  - id: 299\n    hostname: newcomer\n    status: active\n\n  - id: 213\n'));
  git('commit', '-qam', 'head');
  return path;
}

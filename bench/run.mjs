// Measures the bundle against a bare start of Node, all in one run: medians of interleaved runs, as ratios.
// Usage: node bench/run.mjs [--runs N] [--write]   (--write puts the table into docs/performance.md)
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 15;
const repository = repositoryOfTwoSides();

const cases = [
  { name: 'bare start: node -e 0', argv: ['-e', '0'] },
  { name: '--version', argv: [cli, '--version'] },
  { name: 'audit of examples/spine: 10 files, 19 VMs, 14 items', argv: [cli, 'check', join(root, 'examples/spine')] },
  { name: 'the same at base and head, from git; the change passes', argv: [cli, 'check', repository, '--base', 'HEAD~2', '--head', 'HEAD~1'] },
  { name: 'the same; the change adds a VM that half of the files do not know', argv: [cli, 'check', repository, '--base', 'HEAD~1', '--head', 'HEAD'] },
];

const samples = cases.map(() => []);
for (let round = 0; round < runs; round++) {
  cases.forEach(({ argv }, index) => samples[index].push(measure(argv)));
}
const bare = { wall: median(samples[0].map(({ wall }) => wall)), cpu: median(samples[0].map(({ cpu }) => cpu)) };
const rows = cases.map(({ name }, index) => {
  const wall = median(samples[index].map((sample) => sample.wall));
  const cpu = median(samples[index].map((sample) => sample.cpu));
  const memory = median(samples[index].map((sample) => sample.memory));
  return `| ${name} | ${wall.toFixed(0)} | ${(wall / bare.wall).toFixed(2)} | ${(cpu / bare.cpu).toFixed(2)} | ${(memory / 1024).toFixed(0)} |`;
});
const table = ['| What | Wall, ms | Wall, bare starts | CPU, bare starts | Peak memory, MB |', '|---|---:|---:|---:|---:|', ...rows].join('\n');
console.log(table);
if (process.argv.includes('--write')) {
  const page = `# Performance

Measured by \`npm run bench -- --write\`: medians of ${runs} interleaved runs on ${cpus().length} cores, Node ${process.version}. The
columns in bare starts compare with \`node -e 0\` in the same run, so they hold on other machines; milliseconds do not.

${table}
`;
  writeFileSync(join(root, 'docs/performance.md'), page);
}
rmSync(repository, { recursive: true, force: true });

function measure(argv) {
  const start = process.hrtime.bigint();
  const result = spawnSync(process.execPath, ['--require', join(root, 'bench/report-usage.cjs'), ...argv], { encoding: 'utf8' });
  const wall = Number(process.hrtime.bigint() - start) / 1e6;
  const usage = /usage (\d+) (\d+)$/m.exec(result.stderr);
  if (usage === null || (result.status !== 0 && result.status !== 1) || (result.status === 1 && result.stderr.includes('Error'))) throw new Error(`no usage from ${argv.join(' ')}: ${result.stderr}`);
  return { wall, cpu: Number(usage[1]) / 1000, memory: Number(usage[2]) };
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

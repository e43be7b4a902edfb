// Measures how time and memory grow with the number of VMs: generated repositories with ten surfaces, base and head, read
// from git. Prints a table and the fitted exponents; ends with 1 where an exponent is over 1.1.
// Usage: node bench/scale.mjs [--runs N] [--write] [COUNT…]   (--write puts the table into docs/performance.md)
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeLargeRepository } from './large-repository.mjs';
import { PLAIN_ENVIRONMENT } from './plain-environment.mjs';
import { writeSection } from './write-section.mjs';

const MOST_EXPONENT = 1.1;
/** The new VM lacks an entry on each of ten surfaces, and refers to one of them. */
const NEW_FINDINGS = 11;
const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const given = process.argv.slice(2).filter((argument, index, all) => /^\d+$/.test(argument) && all[index - 1] !== '--runs');
const counts = given.length > 0 ? given.map(Number) : [20, 200, 2000, 20_000];
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 3;

const bare = median(Array.from({ length: 5 }, () => measure(['-e', '0']).cpu));
const series = counts.map((count) => measureRepository({ count }));
const large = given.length > 0 ? [] : [{ ...measureRepository({ count: 10_000, prose: true }), note: ', roster of 10 MB' }];
const exponents = { time: exponentOf(series, 'cpu'), memory: exponentOf(series, 'memory') };
const rows = [...series, ...large].map(
  ({ count, cpu, memory, note = '' }) =>
    `| ${count.toLocaleString('en')}${note} | ${cpu.toFixed(0)} | ${(cpu / bare).toFixed(1)} | ${(memory / 1024).toFixed(0)} |`,
);
const table = ['| VMs | CPU, ms | CPU, bare starts | Peak memory, MB |', '|---|---:|---:|---:|', ...rows].join('\n');
const told = `Fitted exponents: time ${exponents.time.toFixed(2)}, memory ${exponents.memory.toFixed(2)} (at most ${MOST_EXPONENT}).`;
console.log(`${table}\n\n${told}`);
if (process.argv.includes('--write')) writeSection(join(root, 'docs/performance.md'), 'scale', `${table}\n\n${told}`);
process.exitCode = exponents.time > MOST_EXPONENT || exponents.memory > MOST_EXPONENT ? 1 : 0;

function measureRepository(options) {
  const path = mkdtempSync(join(tmpdir(), 'vm-contract-scale-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: path });
  try {
    git('init', '-q', '-b', 'main');
    writeLargeRepository(path, options);
    git('add', '-A');
    git('commit', '-q', '-m', 'base');
    writeLargeRepository(path, { ...options, count: options.count + 1, newcomers: 1 });
    git('commit', '-qam', 'head');
    const samples = Array.from({ length: runs }, () => measure([cli, 'check', path, '--base', 'HEAD~1', '--head', 'HEAD', '--format', 'agent']));
    for (const { stdout } of samples) expectWhole(stdout, options.count);
    return { count: options.count, cpu: median(samples.map(({ cpu }) => cpu)), memory: median(samples.map(({ memory }) => memory)) };
  } finally {
    rmSync(path, { recursive: true, force: true });
  }
}

/** A check that gave up at a limit would be fast: all VMs are checked, and the new one is found missing on each surface. */
function expectWhole(stdout, count) {
  const { counts, checked } = JSON.parse(stdout.slice(0, stdout.indexOf('\n')));
  if (checked.subjects === count + 1 && counts.new === NEW_FINDINGS) return;
  throw new Error(`${count} VMs were not checked as a whole: ${checked.subjects} subjects, ${counts.new} new findings`);
}

/** The slope of what is spent beyond the smallest repository, over the number of VMs, both as logarithms. */
function exponentOf([smallest, ...others], what) {
  const points = others.map((one) => [Math.log(one.count - smallest.count), Math.log(Math.max(1, one[what] - smallest[what]))]);
  const [meanX, meanY] = [0, 1].map((axis) => points.reduce((sum, point) => sum + point[axis], 0) / points.length);
  const over = points.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / points.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

function measure(argv) {
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--require', join(root, 'bench/report-usage.cjs'), ...argv], {
    env: PLAIN_ENVIRONMENT,
    encoding: 'utf8',
    maxBuffer: 1 << 30,
  });
  const usage = /usage (\d+) (\d+)$/m.exec(stderr);
  if (usage === null || (status !== 0 && status !== 1)) throw new Error(`${argv.join(' ')} ended with ${status}: ${stderr}`);
  return { cpu: Number(usage[1]) / 1000, memory: Number(usage[2]), stdout };
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

// Measures `vm-contract watch`: from saving one file of a repository with 20 VMs to the whole report on standard output.
// Usage: node bench/watch.mjs [--runs N]   (after npm run build)
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const cli = join(root, 'dist/cli/index.js');
const runs = Number(process.argv[process.argv.indexOf('--runs') + 1]) || 15;
/** Until a saved file is quiet, the program waits; a pause between two saves keeps them apart. */
const PAUSE = 150;

const repository = mkdtempSync(join(tmpdir(), 'vm-contract-watch-'));
cpSync(join(root, 'examples/spine'), repository, { recursive: true });
const added = ['--hostname', 'twentieth', '--site', 'shop', '--status', 'planned', '--yes', '--json'];
const outcome = spawnSync(process.execPath, [cli, 'add-vm', repository, ...added], { encoding: 'utf8' });
if (outcome.status !== 0 && outcome.status !== 1) throw new Error(outcome.stderr);

const watching = spawn(process.execPath, [cli, 'watch', repository], { stdio: ['ignore', 'pipe', 'inherit'] });
let output = '';
let heard = () => undefined;
watching.stdout.setEncoding('utf8').on('data', (text) => {
  output += text;
  if (/^(?:pass|fail): .*\n$/m.test(output)) heard();
});
await new Promise((resolve) => {
  heard = resolve;
});

const cases = ['ops/bindings/vm.lifecycle.yaml', 'ops/bindings/ssh.targets.yaml', 'docs/governance/DEVICE_IDENTITY_SSOT.md'];
const samples = cases.map(() => []);
const bare = [];
for (let round = 0; round < runs; round++) {
  for (const [index, file] of cases.entries()) samples[index].push(await save(join(repository, file), round));
  const start = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  bare.push(performance.now() - start);
}
watching.kill('SIGTERM');
rmSync(repository, { recursive: true, force: true });

console.log('| Saved file of a repository with 20 VMs | Wall until the report, ms | Slowest, ms | Wall, bare starts |\n|---|---:|---:|---:|');
for (const [index, file] of cases.entries()) {
  const wall = median(samples[index]);
  console.log(`| ${file} | ${wall.toFixed(0)} | ${Math.max(...samples[index]).toFixed(0)} | ${(wall / median(bare)).toFixed(2)} |`);
}

/** Changes one line of a file, and answers how long the report took. */
async function save(path, round) {
  await setTimeout(PAUSE);
  const text = readFileSync(path, 'utf8');
  const comment = path.endsWith('.md') ? `<!-- ${round} -->` : `# ${round}`;
  output = '';
  const told = new Promise((resolve) => {
    heard = resolve;
  });
  const start = performance.now();
  writeFileSync(path, round === 0 ? `${text}${comment}\n` : text.replace(/(?:# \d+|<!-- \d+ -->)\n$/, `${comment}\n`));
  await told;
  return performance.now() - start;
}

function median(values) {
  return [...values].sort((a, b) => a - b)[values.length >> 1];
}

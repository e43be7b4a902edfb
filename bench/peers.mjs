// The tools that the bench compares with: a shell gate that does the same, and tools that do less, each on the drifted
// repository of shell-gate/. What cannot be had on this machine is left out, and said.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PLAIN_ENVIRONMENT } from './plain-environment.mjs';
import { writeGateRepository } from './shell-gate/write-repository.mjs';

const root = fileURLToPath(new URL('../', import.meta.url));
const peers = join(root, '.cache/peers');
const debian = join(peers, 'debian/usr');
const cli = join(root, 'dist/cli/index.js');
const YAML_FILES = ['ops/vms.yaml', 'ops/ssh.yaml', 'ops/backup.yaml', 'ops/health.yaml', 'docs/services.yaml'];

/** The environment in which unpacked packages are found. */
export const PEER_ENVIRONMENT = {
  ...PLAIN_ENVIRONMENT,
  PATH: `${process.env.PATH}${delimiter}${join(debian, 'bin')}`,
  PYTHONPATH: join(debian, 'lib/python3/dist-packages'),
  ...(existsSync(join(debian, 'bin/jq')) && { LD_LIBRARY_PATH: join(debian, 'lib/x86_64-linux-gnu') }),
};

/** How the yq of this machine is asked for JSON; undefined where there is none. */
export function yqForJson() {
  const { status, stdout } = spawnSync('yq', ['--version'], { env: PEER_ENVIRONMENT, encoding: 'utf8' });
  if (status !== 0 || spawnSync('jq', ['--version'], { env: PEER_ENVIRONMENT }).status !== 0) return undefined;
  return stdout.includes('mikefarah') ? 'yq -o=json .' : 'yq .';
}

/** Writes the drifted repository with the files that the other tools want, as a change in git. */
export function writePeerRepository() {
  const folder = mkdtempSync(join(tmpdir(), 'vm-contract-peers-'));
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', '-c', 'commit.gpgsign=false', ...args], { cwd: folder });
  git('init', '-q', '-b', 'main');
  writeGateRepository(folder, { drifted: false });
  writeFileSync(join(folder, 'vms.schema.json'), JSON.stringify(SCHEMA));
  writeFileSync(join(folder, '.spectral.json'), JSON.stringify(SPECTRAL));
  writeFileSync(join(folder, 'dangerfile.js'), DANGERFILE);
  git('add', '-A');
  git('commit', '-q', '-m', 'base');
  writeGateRepository(folder, { drifted: true });
  git('commit', '-qam', 'head');
  const yq = yqForJson();
  if (yq !== undefined) {
    const [command, ...args] = yq.split(' ');
    writeFileSync(join(folder, 'vms.json'), execFileSync(command, [...args, 'ops/vms.yaml'], { cwd: folder, env: PEER_ENVIRONMENT }));
  }
  return folder;
}

/** What is compared: the name, what it looks at, the kind, the command, and the exit codes that mean it did its work. */
export function peerCases() {
  const yq = yqForJson();
  const node = (path, ...args) => [process.execPath, join(root, path), ...args];
  const gate = (name) => ['env', `YQ=${yq}`, 'bash', join(root, 'bench/shell-gate', name), '.'];
  const fromDebian = (command) => [join('/usr/bin', command), join(debian, 'bin', command)].find((path) => existsSync(path));
  const all = [
    { name: 'vm-contract check', looks: 'all 6 files against each other: 13 findings', kind: 'ours', argv: [process.execPath, cli, 'check', '.'] },
    { name: 'vm-contract, base and head in git', looks: 'the same at both sides: what is new', kind: 'ours', argv: [process.execPath, cli, 'check', '.', '--base', 'HEAD~1', '--head', 'HEAD'] },
    { name: 'shell gate, one query', looks: 'the same 13 findings, without places', kind: 'gate', argv: gate('gate-in-one-query.sh'), needs: yq },
    { name: 'shell gate, loops', looks: 'the same 13 findings, without places', kind: 'gate', argv: gate('gate.sh'), needs: yq },
    { name: 'ajv-cli', looks: 'the rows of the roster: 1 finding', kind: 'peer', argv: node('.cache/peers/node_modules/ajv-cli/dist/index.js', 'validate', '-s', 'vms.schema.json', '-d', 'ops/vms.yaml'), expected: [1] },
    { name: 'spectral-cli', looks: 'the rows of the roster: 1 finding', kind: 'peer', argv: node('.cache/peers/node_modules/@stoplight/spectral-cli/dist/index.js', 'lint', '-r', '.spectral.json', 'ops/vms.yaml'), expected: [1] },
    { name: 'yamllint', looks: 'the style of 5 files: no finding', kind: 'peer', argv: [fromDebian('yamllint'), '-d', 'relaxed', ...YAML_FILES], expected: [0] },
    { name: 'python3-jsonschema', looks: 'the rows of the roster, as JSON: 1 finding', kind: 'peer', argv: [fromDebian('jsonschema'), '-i', 'vms.json', 'vms.schema.json'], needs: yq, expected: [1] },
    { name: 'danger local', looks: 'which files changed: 1 warning', kind: 'peer', argv: node('node_modules/danger/distribution/commands/danger-local.js', '--base', 'HEAD~1', '--dangerfile', 'dangerfile.js'), expected: [0] },
  ];
  return all.map((one) => ({ expected: [1], missing: isMissing(one), ...one }));
}

function isMissing({ argv, ...one }) {
  if ('needs' in one && one.needs === undefined) return true;
  return argv.some((one) => one === undefined || (one.startsWith(root) && !existsSync(one)));
}

/** Lines of RULE ITEM KEY, sorted, as the shell gates print them. */
export function linesOfFindings(report) {
  return report.findings.map(({ rule, item = '-', subject }) => `${rule} ${item} ${subject.key}`).sort();
}

const SCHEMA = {
  type: 'object',
  required: ['vms'],
  properties: {
    vms: {
      type: 'array',
      items: {
        type: 'object',
        required: ['id', 'hostname', 'status', 'lan_ip'],
        properties: { id: { type: 'integer' }, hostname: { type: 'string' }, status: { enum: ['planned', 'active', 'stopped'] } },
      },
    },
  },
};

const SPECTRAL = {
  rules: {
    'vm-has-hostname': { given: '$.vms[*]', severity: 'error', then: { field: 'hostname', function: 'truthy' } },
    'vm-has-address': { given: '$.vms[*]', severity: 'error', then: { field: 'lan_ip', function: 'truthy' } },
    'vm-status': { given: '$.vms[*].status', severity: 'error', then: { function: 'enumeration', functionOptions: { values: ['planned', 'active', 'stopped'] } } },
  },
};

const DANGERFILE = `const changed = danger.git.modified_files;
if (changed.includes('ops/vms.yaml') && changed.includes('ops/ssh.yaml')) warn('The roster changed: have the other files been looked at?');
`;

import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const tree = fileURLToPath(new URL('../../examples/boma/', import.meta.url));
const faults = 'tests/integration/faults';
const inventory = '{"all":{"children":{"offsite_hosts":{"hosts":{"askari":{}}},"control":{"hosts":{"ubongo":{}}}}}}';
const playbooks = [
  ...readdirSync(`${tree}playbooks`).map((name) => `playbooks/${name}`),
  ...readdirSync(`${tree}${faults}`)
    .filter((name) => name.endsWith('.play.yml'))
    .map((name) => `${faults}/${name}`),
  'tests/integration/verify.yml',
].sort();

test.each(playbooks)('ansible-playbook takes the syntax of %s', (playbook) => {
  const argv = ['--syntax-check', '--inventory', '/dev/stdin', playbook];
  const done = spawnSync('ansible-playbook', argv, { cwd: tree, input: inventory, encoding: 'utf8' });
  if (done.error !== undefined) {
    throw new Error('ansible-playbook cannot be run; this suite needs it: apt-get install ansible-core', {
      cause: done.error,
    });
  }
  expect({ exitCode: done.status, said: done.status === 0 ? '' : done.stderr }).toEqual({ exitCode: 0, said: '' });
});

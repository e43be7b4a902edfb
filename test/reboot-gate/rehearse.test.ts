import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const SCRIPT = fileURLToPath(new URL('../../scripts/rehearse.sh', import.meta.url));

let room: string;
beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'rehearse-'));
});
afterAll(() => rmSync(room, { recursive: true }));

const rehearse = (...options: string[]) => spawnSync('bash', [SCRIPT, ...options], { encoding: 'utf8' });

test('a rehearsal plays the conversation to its end', { timeout: 120_000 }, () => {
  const { status, stdout } = rehearse('--scene', 'broken');
  expect(status).toBe(0);
  const spoken = stdout.split('\n').filter((line) => /^ {2}(?:status|dispatch|comment|as planned)/.test(line));
  expect(spoken.map((line) => line.trim().split(' ')[0])).toEqual([
    'status',
    'comment',
    'dispatch',
    'status',
    'status',
    'status',
    'comment',
    'as',
  ]);
  expect(stdout).toContain('kvm-reboot/askari failure: published-port-dead-after-reboot in compare-1');
});

test('a rehearsal with a guest runs the harness on the tree of the pull request', { timeout: 120_000 }, () => {
  const harness = join(room, 'harness.cjs');
  writeFileSync(
    harness,
    `const fs = require('node:fs');
const at = (name) => process.argv[process.argv.indexOf(name) + 1];
const tree = fs.readFileSync(at('--tree') + '/roles/docker_host/defaults/main.yml', 'utf8');
console.log('harness saw ' + /forward_dropin: (\\w+)/.exec(tree)[1] + ' for ' + at('--host') + ' and ' + Object.keys(process.env).sort());
process.exit(2);
`,
  );
  const { status, stdout } = rehearse('--scene', 'broken', '--guest', '--harness', harness);
  expect(stdout).toContain('harness saw false for askari and HOME,PATH\n');
  expect(stdout).toContain('error: the run ended (job failure) without a result');
  expect(status).toBe(1);
});

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { AgentAnswer } from '../../src/harness/controller/agent-answer.ts';
import { agentWord, controllerAgent } from '../../src/harness/controller/controller-agent.ts';
import { inController, Lane } from './lane.ts';

const lane = new Lane('controller');
const boma = resolve(import.meta.dirname, '../../examples/boma');
const lookAround = 'tests/integration/faults/looks-around.play.yml';
/** What the playbook looks for. */
const secretFile = '/var/tmp/reboot-test-secret';
const secret = `secret of the runner ${process.pid}`;
let room: string;

beforeAll(() => {
  room = mkdtempSync(join(tmpdir(), 'controller-'));
  writeFileSync(secretFile, `${secret}\n`);
});
afterAll(() => {
  rmSync(secretFile);
  rmSync(room, { recursive: true });
});

/** Has the agent run a shell script on this machine, as it does in the controller. */
function askAgent(script: string, name: string) {
  writeFileSync(join(room, 'agent.py'), controllerAgent);
  const word = agentWord({
    argv: ['sh', '-c', script],
    cwd: room,
    environment: { PATH: '/usr/bin:/bin', WORD: 'ümlaut' },
    folder: join(room, name),
    events: join(room, 'events'),
    room: 200_000,
    eventsRoom: 20,
  });
  const answer = new AgentAnswer(() => undefined);
  answer.hear(execFileSync('python3', [join(room, 'agent.py'), word]));
  return { ...answer.said, end: answer.end };
}

test('the agent tells what a program printed, what it left as events, and how it ended', () => {
  expect(askAgent('echo "$WORD"; pwd; echo oh >&2; echo "{}" >events; exit 7', 'a')).toEqual({
    stdout: `ümlaut\n${room}\n`,
    stderr: 'oh\n',
    events: '{}\n',
    end: { code: 7 },
  });
  expect(askAgent('kill -9 $$', 'killed')).toMatchObject({ events: '', end: { code: null } });
});

test('the agent sends no more than it has room for, and waits for nothing that a program leaves behind', () => {
  const script = 'head -c 300000 /dev/zero; echo 0123456789012345678901234567890 >events; sleep 600 & echo $! >left';
  const said = askAgent(script, 'b');
  process.kill(Number(readFileSync(join(room, 'left'), 'utf8')), 'SIGKILL');
  expect([said.stdout.length, said.events.length, said.end]).toEqual([200_000, 20, { code: 0 }]);
});

test('the playbook that looks around does see the runner where Ansible runs there', () => {
  const argv = ['-i', 'askari,', '-c', 'local', lookAround];
  const { status, stdout } = spawnSync('ansible-playbook', argv, { cwd: boma, encoding: 'utf8' });
  expect(status).toBe(2);
  expect(stdout).toContain(`a task saw ${secret}, `);
  expect(stdout).toContain(`a lookup saw ${secret};`);
});

test('a tree that looks around sees the controller and nothing of the runner', async () => {
  await lane.shareApplied();
  const { code, result, output } = await lane.cycle('looks-around', [
    '--reuse-applied',
    '--play',
    lookAround,
    ...inController,
  ]);
  expect(result?.verdict).toMatchObject({ kind: 'failure', code: 'ansible-failed', phase: 'apply' });
  const message = result?.verdict.kind === 'failure' ? result.verdict.message : '';
  expect(message).toBe(
    `Task 'Say what was seen' of '${lookAround}' failed: a task saw no secret, controller, controller, no root, no virtual machine; a lookup saw no secret; the host is controller for lookups`,
  );
  expect(code).toBe(1);
  expect(result?.controller).toBe('guest');
  const ways = result?.isolation.filter((way) => way.target.endsWith(', from the controller')) ?? [];
  expect(ways.length).toBeGreaterThan(4);
  expect(ways.every((way) => way.blocked)).toBe(true);
  expect(filesWith(output, secret)).toEqual([]);
  expect(readFileSync(join(output, 'controller-console.log'), 'utf8')).toContain('Linux version ');
  await lane.nothingRuns();
  expect(readdirSync(join(lane.state, 'runs'))).toEqual([]);
});

function filesWith(folder: string, text: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => readFileSync(file, 'utf8').includes(text));
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { cappedLog, runPlaybook } from '../../../src/harness/apply/run-playbook.ts';
import { maxEventsBytes } from '../../../src/harness/controller/controller.ts';
import { makeRoom, type Room } from './room.ts';

let room: Room;
beforeEach(async () => {
  room = await makeRoom();
});
afterEach(() => room.remove());

const signal = new AbortController().signal;
const play = { playbook: 'site.yml', tags: ['base'] };
const logOf = () => readFileSync(join(room.context.folder.artifacts, 'ansible.log'), 'utf8');

test('a playbook runs in the tree, with the one inventory, and its events are those of this run', async () => {
  const { context } = room;
  writeFileSync(join(context.folder.ansible, 'events.jsonl'), '{"e":"play","name":"of an earlier run"}\n');
  room.program(
    'ansible-playbook',
    `pwd; echo "$@"; echo '{"e":"play","name":"Base"}' >>"$REBOOT_TEST_EVENTS"; echo oh >&2; exit 3`,
  );
  const outcome = await runPlaybook(context, play, true, signal);
  expect(outcome.end).toEqual({ code: 3, stderr: 'oh\n' });
  expect(outcome.events.plays).toEqual(['Base']);
  const inventory = join(context.folder.inventory, 'hosts.json');
  expect(logOf().split('\n').slice(0, 4)).toEqual([
    '',
    '### site.yml (check mode)',
    join(room.folder, 'tree'),
    `-i ${inventory} --limit askari --tags base --check --diff site.yml`,
  ]);
});

test('a playbook that reports without end could not be measured', async () => {
  room.program('ansible-playbook', `head -c ${maxEventsBytes + 1} /dev/zero >"$REBOOT_TEST_EVENTS"`);
  await expect(runPlaybook(room.context, play, false, signal)).rejects.toMatchObject({
    code: 'controller-lost',
    message: `Playbook 'site.yml' reported more than ${maxEventsBytes} bytes of what it did; nobody reads that.`,
  });
});

test('a playbook that wrote no events did nothing that is known of', async () => {
  room.program('ansible-playbook', 'true');
  const { events } = await runPlaybook(room.context, play, false, signal);
  expect(events).toEqual({ plays: [], results: [], noHostsMatched: false, finished: false });
});

test('a log takes so many bytes and says that the rest is left out', () => {
  mkdirSync(join(room.folder, 'logs'));
  const file = join(room.folder, 'logs/log');
  const write = cappedLog(file, 5);
  for (const piece of ['abc', 'def', 'ghi']) write(Buffer.from(piece));
  expect(readFileSync(file, 'utf8')).toBe('abcde\n### the rest is left out: a playbook may print 5 bytes\n');
});

import { expect, test } from 'vitest';
import type { Clock } from '../../../src/harness/clock.ts';
import { Witness } from '../../../src/harness/witness/witness.ts';
import { isBootId, parseWitnessLine, witnessLine } from '../../../src/harness/witness/witness-protocol.ts';

const boot = 'bd7dda5a-2b52-47c7-8fb3-81065ffa5d97';
const never = new AbortController().signal;

/** A clock whose pauses are over when the test says so. */
function handClock(): { clock: Clock; ring(): void } {
  let wake: (() => void)[] = [];
  const clock: Clock = { now: () => 0, pause: () => new Promise((resolve) => wake.push(resolve)) };
  return {
    clock,
    ring: () => {
      for (const each of wake) each();
      wake = [];
    },
  };
}

function answerLine(id: number, stdout: string): string {
  return JSON.stringify({
    id,
    boot,
    up: 12.5,
    since: 10.5,
    code: 0,
    out: Buffer.from(stdout).toString('base64'),
    err: '',
  });
}

test('an answer is matched to its request, whatever comes in between', async () => {
  const sent: string[] = [];
  const witness = new Witness(handClock().clock, (text) => sent.push(text));
  const asked = witness.ask({ argv: ['uname'], timeoutSeconds: 5 }, 1000, never);
  witness.hear('garbage');
  witness.hear(answerLine(99, 'not for me'));
  witness.hear(answerLine(1, 'Linux\n'));
  expect(await asked).toEqual({
    bootId: boot,
    uptimeSeconds: 12.5,
    sinceSeconds: 10.5,
    code: 0,
    stdout: 'Linux\n',
    stderr: '',
  });
  expect(sent).toEqual(['\n{"id":1,"argv":["uname"],"timeout":5}\n']);
});

test('no answer in time is undefined, and a late answer disturbs nobody', async () => {
  const { clock, ring } = handClock();
  const witness = new Witness(clock, () => undefined);
  const asked = witness.ask({ argv: ['true'], timeoutSeconds: 5 }, 1000, never);
  ring();
  expect(await asked).toBeUndefined();
  witness.hear(answerLine(1, 'late'));
});

test('a witness that begins to listen ends the wait for what was asked before it', async () => {
  const witness = new Witness(handClock().clock, () => undefined);
  const before = witness.ask({ argv: ['true'], timeoutSeconds: 5 }, 1000, never);
  witness.hear('{"hello":"somebody"}');
  witness.hear(JSON.stringify({ hello: boot }));
  expect(await before).toBeUndefined();
  const after = witness.ask({ argv: ['true'], timeoutSeconds: 5 }, 1000, never);
  witness.hear(answerLine(1, 'late'));
  witness.hear(answerLine(2, 'new'));
  expect(await after).toMatchObject({ stdout: 'new' });
});

test('where an answer is a must, its absence is an error of the lab', async () => {
  const { clock, ring } = handClock();
  const witness = new Witness(clock, () => undefined);
  const asked = witness.insist(['nft', 'list'], 5, never);
  ring();
  await expect(asked).rejects.toMatchObject({ code: 'witness-lost' });
});

test('a request for another boot is refused by the guest', () => {
  expect(parseWitnessLine(JSON.stringify({ id: 3, boot, up: 1, refused: 'boot' }))).toEqual({
    kind: 'refused',
    id: 3,
    bootId: boot,
  });
  expect(witnessLine(3, { argv: ['systemctl', 'reboot'], timeoutSeconds: 30, boot, detach: true })).toBe(
    `\n{"id":3,"argv":["systemctl","reboot"],"timeout":30,"boot":"${boot}","detach":true}\n`,
  );
});

test.each([
  '',
  '{}',
  '{"id":1}',
  '{"id":1,"boot":"x","up":1,"code":0,"out":"","err":""}',
  `{"id":1,"boot":"${boot}","up":"1","code":0,"out":"","err":""}`,
])('a malformed line is unknown: %s', (line) => expect(parseWitnessLine(line)).toEqual({ kind: 'unknown' }));

test('a boot ID is a lower-case UUID and nothing else', () => {
  expect(isBootId(boot)).toBe(true);
  expect(isBootId(`${boot}\n`)).toBe(false);
  expect(isBootId(boot.toUpperCase())).toBe(false);
});

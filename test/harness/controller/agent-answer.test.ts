import fc from 'fast-check';
import { expect, test } from 'vitest';
import { AgentAnswer } from '../../../src/harness/controller/agent-answer.ts';
import { maxEventsBytes } from '../../../src/harness/controller/controller.ts';
import { agentWord } from '../../../src/harness/controller/controller-agent.ts';

const base64 = (text: string) => Buffer.from(text).toString('base64');
const out = (text: string) => `{"out": "${base64(text)}"}\n`;

/** What the agent said of a playbook that failed. */
const transcript = [
  out('PLAY [Base]\n'),
  `{"err": "${base64('[WARNING]: oh\n')}"}\n`,
  out('TASK [Ünit]\n'),
  `{"event": "${base64('{"e":"play","name":"Base"}\n')}"}\n`,
  '{"end": 2}\n',
].join('');

function heard(pieces: readonly Uint8Array[]) {
  const printed: Uint8Array[] = [];
  const answer = new AgentAnswer((bytes) => printed.push(bytes));
  for (const piece of pieces) answer.hear(piece);
  return { ...answer.said, end: answer.end, printed: Buffer.concat(printed).toString() };
}
const heardText = (text: string) => heard([Buffer.from(text)]);

test('output, events and the end of a program are told apart', () => {
  expect(heardText(transcript)).toEqual({
    stdout: 'PLAY [Base]\nTASK [Ünit]\n',
    stderr: '[WARNING]: oh\n',
    events: '{"e":"play","name":"Base"}\n',
    end: { code: 2 },
    printed: 'PLAY [Base]\n[WARNING]: oh\nTASK [Ünit]\n',
  });
});

test('it does not matter in which pieces the lines arrive', () => {
  const bytes = Buffer.from(transcript);
  fc.assert(
    fc.property(fc.array(fc.nat(bytes.length), { maxLength: 12 }), (cuts) => {
      const edges = [0, ...cuts.sort((a, b) => a - b), bytes.length];
      const pieces = edges.slice(1).map((end, at) => bytes.subarray(edges[at], end));
      expect(heard(pieces)).toEqual(heardText(transcript));
    }),
  );
});

test('a program that a signal ended has no exit code', () => {
  expect(heardText('{"end": null}\n').end).toEqual({ code: null });
});

test.each([
  ['nothing', ''],
  ['no line end', '{"end": 0}'],
  ['text', 'end 0\n'],
  ['a code that is a text', '{"end": "0"}\n'],
  ['a negative code', '{"end": -9}\n'],
  ['a fraction', '{"end": 0.5}\n'],
  ['a list', '[{"end": 0}]\n'],
])('%s is no end', (_case, text) => {
  expect(heardText(text)).toEqual({ stdout: '', stderr: '', events: '', end: undefined, printed: '' });
});

test('what is said after the end counts for nothing', () => {
  expect(heardText(`${out('a')}{"end": 1}\n${out('b')}{"end": 0}\n`)).toMatchObject({ stdout: 'a', end: { code: 1 } });
});

test('events are kept up to one byte more than is read, so that too many are seen', () => {
  const line = Buffer.from(`{"event": "${base64('x'.repeat(90_000))}"}\n`);
  const { events } = heard(Array.from({ length: 200 }, () => line));
  expect(events.length).toBe(maxEventsBytes + 1);
});

test('a line without an end takes bounded room and says nothing', () => {
  const endless = heard(Array.from({ length: 100 }, () => Buffer.alloc(65_536, '{')));
  expect(endless).toMatchObject({ stdout: '', end: undefined });
});

test('a request is one word for a shell', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: 'binary' })), (argv) => {
      const word = agentWord({ argv, cwd: '/', environment: {}, folder: '/f', events: '/e', room: 1, eventsRoom: 2 });
      expect(word).toMatch(/^[A-Za-z0-9+/=]+$/);
      expect(JSON.parse(Buffer.from(word, 'base64').toString())).toMatchObject({ cwd: '/', room: 1, eventsRoom: 2 });
    }),
  );
});

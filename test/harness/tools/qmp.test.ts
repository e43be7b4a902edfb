import { expect, test } from 'vitest';
import { parseQmp, qmpRequest } from '../../../src/harness/tools/qmp.ts';

test('a session with QEMU 7.2 reads as greeting, answers, an error and events', () => {
  const lines = [
    '{"QMP": {"version": {"qemu": {"micro": 22, "minor": 2, "major": 7}, "package": "Debian 1:7.2"}, "capabilities": ["oob"]}}',
    '{"return": {}, "id": 1}',
    '{"id": 3, "error": {"class": "CommandNotFound", "desc": "The command nope has not been found"}}',
    '{"timestamp": {"seconds": 1795267295, "microseconds": 253739}, "event": "RESET", "data": {"guest": true, "reason": "guest-reset"}}',
    '{"timestamp": {"seconds": 1795267296, "microseconds": 244845}, "event": "SHUTDOWN", "data": {"guest": false, "reason": "host-qmp-quit"}}',
  ];
  expect(lines.map(parseQmp)).toEqual([
    { kind: 'greeting' },
    { kind: 'return', id: 1, value: {} },
    { kind: 'error', id: 3, message: 'The command nope has not been found' },
    { kind: 'event', event: 'RESET', data: { guest: true, reason: 'guest-reset' } },
    { kind: 'event', event: 'SHUTDOWN', data: { guest: false, reason: 'host-qmp-quit' } },
  ]);
});

test.each(['', 'nonsense', '[]', 'null', '{"return":{}}', '{"id":"1","return":{}}', '{"id":1}'])(
  'a line that is no message of the protocol is unknown: %s',
  (line) => expect(parseQmp(line)).toEqual({ kind: 'unknown' }),
);

test('a request is one line with its id', () => {
  expect(qmpRequest(7, 'cont')).toBe('{"execute":"cont","id":7}\n');
  expect(qmpRequest(8, 'x', { a: 1 })).toBe('{"execute":"x","arguments":{"a":1},"id":8}\n');
});

import { createServer as createPlain, type Server } from 'node:http';
import { createServer as createTcp, type Server as TcpServer } from 'node:net';
import { expect, test } from 'vitest';
import { probeHttp } from '../../../src/harness/ports/http-probe.ts';
import { describeAnswer, judgeHttp, type PortAnswer, portHolds } from '../../../src/harness/ports/judge-port.ts';
import type { PortSpec } from '../../../src/harness/profile.ts';
import { parseInsideProbe, parseReach } from '../../../src/harness/tools/python-probe.ts';

const open: PortSpec = { name: 'web', port: 80, expect: 'open', http: { bodyContains: 'hello', status: [200, 308] } };
const closed: PortSpec = { name: 'api', port: 2375, expect: 'closed' };

test.each<[PortAnswer, boolean, boolean]>([
  [{ kind: 'answered', detail: 'x' }, true, false],
  [{ kind: 'refused' }, false, true],
  [{ kind: 'silent' }, false, true],
  [{ kind: 'wrong', detail: 'x' }, false, false],
  [{ kind: 'unmeasured', detail: 'x' }, false, false],
])('%o holds for an open port: %s, for a closed one: %s', (answer, forOpen, forClosed) => {
  expect([portHolds(open, answer), portHolds(closed, answer)]).toEqual([forOpen, forClosed]);
});

test('a dead backend behind a proxy is a wrong answer', () => {
  expect(judgeHttp(open, 502, 'hello')).toEqual({ kind: 'wrong', detail: 'HTTP 502, expected 200 or 308' });
  expect(judgeHttp(open, 200, 'goodbye')).toEqual({
    kind: 'wrong',
    detail: "HTTP 200, but the body does not contain 'hello'",
  });
  expect(judgeHttp(open, 308, 'hello')).toEqual({ kind: 'answered', detail: 'HTTP 308' });
});

test('each answer has its words', () => {
  expect(describeAnswer({ kind: 'silent' })).toBe('did not answer at all: packets are dropped');
  expect(describeAnswer({ kind: 'refused' })).toBe('refused the connection');
});

async function listening<T>(server: Server | TcpServer, use: (port: number) => Promise<T>): Promise<T> {
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  try {
    return await use(typeof address === 'object' && address !== null ? address.port : 0);
  } finally {
    if ('closeAllConnections' in server) server.closeAllConnections();
    server.close();
  }
}

const at = (port: number) => ({ address: '127.0.0.1', port });

test('a program that answers is heard, with the host that was asked for', async () => {
  const server = createPlain((request, response) => response.end(`hello ${request.headers.host} ${request.url}`));
  const spec: PortSpec = { ...open, http: { host: 'a.example', path: '/x', bodyContains: 'hello a.example /x' } };
  expect(await listening(server, (port) => probeHttp(at(port), spec, 5000))).toEqual({
    kind: 'answered',
    detail: 'HTTP 200',
  });
});

test('a program that accepts and says nothing is silent', async () => {
  expect(
    await listening(
      createTcp(() => undefined),
      (port) => probeHttp(at(port), open, 50),
    ),
  ).toEqual({ kind: 'silent' });
});

test('a connection that is closed at once is a refusal', async () => {
  const server = createTcp((socket) => socket.resetAndDestroy());
  expect(await listening(server, (port) => probeHttp(at(port), open, 5000))).toEqual({ kind: 'refused' });
});

test('a program that speaks something else gives a wrong answer', async () => {
  const server = createTcp((socket) => socket.end('SSH-2.0-x\r\n'));
  expect(await listening(server, (port) => probeHttp(at(port), open, 5000))).toMatchObject({ kind: 'wrong' });
});

test('what the guest says of its own ports is read', () => {
  const spec: PortSpec = { ...open, from: 'inside' };
  expect(parseInsideProbe(spec, 'http\nHTTP/1.1 200 OK\n\nhello')).toEqual({ kind: 'answered', detail: 'HTTP 200' });
  expect(parseInsideProbe(spec, 'refused\n')).toEqual({ kind: 'refused' });
  expect(parseInsideProbe(spec, '')).toEqual({ kind: 'unmeasured', detail: 'the probe in the guest printed nothing' });
});

test('a way out is blocked or reached; no word means that nothing was measured', () => {
  expect(parseReach('answered\nsilent\nrefused\nunreachable\nwrong x\n', 5)).toEqual([
    'reached',
    'blocked',
    'blocked',
    'blocked',
    'reached',
  ]);
  expect(parseReach('silent\n', 2)).toEqual(['blocked', undefined]);
  expect(parseReach('Traceback', 1)).toEqual([undefined]);
});

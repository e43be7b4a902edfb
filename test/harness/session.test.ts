import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { askKeeper } from '../../src/harness/session/ask-keeper.ts';
import { controlLine, parseControl } from '../../src/harness/session/control-protocol.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-keeper-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A keeper that says these texts to whoever asks. */
async function keeper<T>(says: readonly string[], use: (socket: string, asked: string[]) => Promise<T>): Promise<T> {
  const socket = join(folder, 'keeper');
  const asked: string[] = [];
  const server = createServer((client) => {
    client.on('data', (bytes) => {
      asked.push(String(bytes));
      client.end(says.join(''));
    });
  });
  await new Promise<void>((resolve) => void server.listen(socket, resolve));
  try {
    return await use(socket, asked);
  } finally {
    server.close();
  }
}

test('a request is passed on, and so is everything that the keeper says until the end', async () => {
  const heard: string[] = [];
  const says = [
    controlLine({ kind: 'line', text: 'apply …' }),
    'noise\n',
    controlLine({ kind: 'end', exitCode: 1, result: '{}' }),
  ];
  const { answer, asked } = await keeper(says, async (socket, asked) => ({
    answer: await askKeeper(socket, 'apply', (line) => heard.push(line)),
    asked,
  }));
  expect(answer).toEqual({ exitCode: 1, result: '{}' });
  expect(heard).toEqual(['apply …']);
  expect(asked).toEqual(['apply\n']);
});

test('a keeper that dies has no answer', async () => {
  await expect(keeper([], (socket) => askKeeper(socket, 'reboot', () => undefined))).rejects.toMatchObject({
    code: 'no-guest',
  });
});

test('without a keeper there is no guest', async () => {
  await expect(askKeeper(join(folder, 'nobody'), 'down', () => undefined)).rejects.toMatchObject({
    code: 'no-guest',
    message: 'No guest is running.',
  });
});

test('a line that is no message is unknown', () => {
  expect(['', '[]', 'null', '{"kind":"end"}', '{"kind":"line"}'].map((line) => parseControl(line).kind)).toEqual(
    Array(5).fill('unknown'),
  );
});

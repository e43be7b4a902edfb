import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { attachConsole } from '../../src/harness/commands/attach-console.ts';
import type { Shell } from '../../src/harness/commands/shell.ts';
import { Channels } from '../../src/harness/engines/channels.ts';
import type { Guest } from '../../src/harness/guest.ts';
import { type ConsoleOwner, serveConsole } from '../../src/harness/session/serve-console.ts';

const boot = '1b0f7d2e-4c1f-4f5e-9a52-0f7a4b7c9d10';
const clock = {
  now: () => 0,
  pause: (_: number, signal: AbortSignal) =>
    new Promise<void>((_resolve, reject) => signal.addEventListener('abort', () => reject(signal.reason))),
};
let folder = '';
let servers: Server[] = [];
let commands: string[] = [];
let typed = '';
let wire: Socket | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-console-'));
  [servers, commands, typed, wire] = [[], [], '', undefined];
});
afterEach(() => {
  for (const server of servers) server.close();
  rmSync(folder, { recursive: true, force: true });
});

function listen(name: string, use: (socket: Socket) => void): Promise<string> {
  const path = join(folder, name);
  const server = createServer(use);
  servers.push(server);
  return new Promise((resolve) => server.listen(path, () => resolve(path)));
}

/** A guest whose serial line and witness are sockets of this test; its witness runs everything, or fails. */
async function guestOn(code: number): Promise<Guest> {
  const console = await listen('c', (socket) => {
    wire = socket;
    socket.on('data', (bytes) => {
      typed += String(bytes);
    });
  });
  const witness = await listen('w', (socket) => {
    socket.on('data', (bytes) => {
      const { id, argv } = JSON.parse(String(bytes).trim());
      commands.push(argv.join(' '));
      socket.write(`${JSON.stringify({ id, boot, up: 1, since: 1, code, out: '', err: '' })}\n`);
    });
  });
  const channels = new Channels(
    { clock, writeConsole: () => undefined, onFinding: () => undefined, onExit: () => undefined },
    0,
  );
  await channels.open({ control: '', console, witness });
  await vi.waitUntil(() => wire !== undefined);
  return {
    id: 'askari-1a2b3c4d',
    accelerator: 'tcg',
    console: channels.console,
    witness: channels.witness,
    events: [],
    endpoint: () => ({ address: '127.0.0.1', port: 0 }),
    handshake: () => Promise.resolve('silent'),
    attach: (see) => channels.attach(see),
    cutPower: () => Promise.resolve(),
    save: () => Promise.resolve(),
    stop: () => Promise.resolve(),
  };
}

/** A person at a terminal. */
function person() {
  let keys: (bytes: Uint8Array) => void = () => undefined;
  const state = { screen: '', captured: 0, given: 0 };
  const shell: Shell = {
    clock,
    today: () => '2026-11-21T00:00:00.000Z',
    environment: {},
    processId: 1,
    user: { id: 1000, group: 1000 },
    random: () => '',
    load: () => 0,
    say: () => undefined,
    interrupt: new AbortController().signal,
    program: [],
    folder: '/',
    argv: [],
    onInputEnd: () => undefined,
    print: (text) => {
      state.screen += text;
    },
  };
  const terminal = {
    capture: (onKeys: (bytes: Uint8Array) => void) => {
      state.captured += 1;
      keys = onKeys;
    },
    giveBack: () => {
      state.given += 1;
    },
  };
  return { shell, state, terminal, press: (text: string) => keys(Buffer.from(text)) };
}

function ownerOf(guest: Guest | undefined): { owner: ConsoleOwner; attaches: () => number } {
  let attaches = 0;
  const onAttach = (): void => {
    attaches += 1;
  };
  const signal = new AbortController().signal;
  const owner = { guest: () => guest, user: 'ansible', newPassword: () => 'c0ffee', onAttach, signal };
  return { owner, attaches: () => attaches };
}

const path = () => join(folder, 'console');

test('a person attaches, logs in, types, and detaches; the guest’s login is closed again, and the guest goes on', async () => {
  const guest = await guestOn(0);
  wire?.write('Debian GNU/Linux 12 askari ttyS0\r\n');
  await vi.waitUntil(() => guest.console.lines.length === 1);
  const { owner, attaches } = ownerOf(guest);
  const close = await serveConsole(path(), owner);
  const { shell, state, terminal, press } = person();
  const end = attachConsole(path(), terminal, shell);
  await vi.waitUntil(() => state.captured === 1);
  press('uptime\r');
  await vi.waitUntil(() => typed === 'uptime\r');
  wire?.write('up 3 min\r\n\x1b]0;evil\x07$ ');
  await vi.waitUntil(() => state.screen.includes('$ '));
  press('exit\x1dnever');
  expect(await end).toBe(0);
  await vi.waitUntil(() => commands.length === 2);
  expect(commands).toEqual([
    'sh -c printf "%s:%s\\n" "$0" "$1" | chpasswd ansible c0ffee',
    'passwd --quiet --lock ansible',
  ]);
  expect(state.screen).toBe(
    'Attached to the console of askari-1a2b3c4d; Ctrl-] detaches, and the guest goes on. Press Enter for a prompt.\n' +
      'Log in as ansible with the password c0ffee; it works until you detach.\n' +
      'Debian GNU/Linux 12 askari ttyS0\r\nup 3 min\r\n$ ' +
      '\x1b[?25h\x1b[0m\x1b[?2004l\r\nDetached; the guest goes on.\n',
  );
  await vi.waitUntil(() => typed === 'uptime\rexit');
  expect(attaches()).toBe(1);
  expect(state.given).toBeGreaterThan(0);
  wire?.write('still here\n');
  await vi.waitUntil(() => guest.console.lines.some((line) => line.text.endsWith('still here')));
  await close();
});

test('a guest whose witness fails can still be watched and typed at', async () => {
  const close = await serveConsole(path(), ownerOf(await guestOn(1)).owner);
  const { shell, state, terminal, press } = person();
  const end = attachConsole(path(), terminal, shell);
  await vi.waitUntil(() => state.captured === 1);
  expect(state.screen).toContain("The guest's witness does not answer, so no login was opened.\n");
  press('\x1d');
  await end;
  expect(commands).toHaveLength(1);
  await close();
});

test('a second person is told, and the end of the guest ends the first one’s session', async () => {
  const close = await serveConsole(path(), ownerOf(await guestOn(0)).owner);
  const first = person();
  const end = attachConsole(path(), first.terminal, first.shell);
  await vi.waitUntil(() => first.state.captured === 1);
  const second = person();
  await expect(attachConsole(path(), second.terminal, second.shell)).rejects.toMatchObject({
    code: 'no-guest',
    message: 'Somebody else is attached to the console.',
  });
  await close();
  expect(await end).toBe(0);
  expect(first.state.screen).toContain('The guest was ended.');
  expect(second.state.captured).toBe(0);
});

test('without a guest, and without anybody who keeps one, there is nothing to attach to', async () => {
  const { shell, terminal } = person();
  await expect(attachConsole(path(), terminal, shell)).rejects.toMatchObject({ message: 'No guest is running.' });
  const close = await serveConsole(path(), ownerOf(undefined).owner);
  await expect(attachConsole(path(), terminal, shell)).rejects.toMatchObject({
    message: 'There is no guest any more.',
  });
  await close();
});

import { createConnection, type Socket } from 'node:net';
import { TerminalFilter } from '../console/terminal-filter.ts';
import { type ConsoleGreeting, parseGreeting } from '../session/console-protocol.ts';
import { SetUpError } from '../verdict.ts';
import type { Shell, Terminal } from './shell.ts';

/** Ctrl-]: what detaches a person, as in other programs of this kind. */
const detachKey = 0x1d;
/** Shows the cursor, ends colours, and no longer marks what is pasted. */
const calm = '\x1b[?25h\x1b[0m\x1b[?2004l';

/** Attaches a person's terminal to the console of the guest that the keeper behind a socket has; the guest does not notice. */
export async function attachConsole(path: string, terminal: Terminal, shell: Shell): Promise<number> {
  const socket = await connect(path);
  const { greeting, rest } = await readGreeting(socket);
  if (greeting?.kind !== 'attached') {
    socket.destroy();
    throw new SetUpError(
      'no-guest',
      greeting?.why ?? 'The process that keeps the guest does not say what is expected.',
    );
  }
  shell.print(welcome(greeting));
  const how = await converse(socket, rest, terminal, shell);
  shell.print(`${calm}\r\n${how}\n`);
  return 0;
}

function connect(path: string): Promise<Socket> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(path, () => resolve(socket));
    socket.on('error', () => {
      socket.destroy();
      reject(new SetUpError('no-guest', 'No guest is running.', 'Start one with reboot-test up --host NAME.'));
    });
  });
}

/** The first line, and the bytes that came with it. */
function readGreeting(socket: Socket): Promise<{ greeting: ConsoleGreeting | undefined; rest: Uint8Array }> {
  return new Promise((resolve) => {
    let heard = Buffer.alloc(0);
    const take = (bytes: Uint8Array): void => {
      heard = Buffer.concat([heard, bytes]);
      const end = heard.indexOf('\n');
      if (end < 0) return;
      socket.pause();
      socket.off('data', take);
      resolve({ greeting: parseGreeting(heard.toString('utf8', 0, end)), rest: heard.subarray(end + 1) });
    };
    socket.on('data', take);
    socket.once('close', () => resolve({ greeting: undefined, rest: heard }));
  });
}

function welcome({ guest, login }: Extract<ConsoleGreeting, { kind: 'attached' }>): string {
  const how =
    login === undefined
      ? "The guest's witness does not answer, so no login was opened."
      : `Log in as ${login.user} with the password ${login.password}; it works until you detach.`;
  return `Attached to the console of ${guest}; Ctrl-] detaches, and the guest goes on. Press Enter for a prompt.\n${how}\n`;
}

/** Passes keys and bytes until the person detaches or the guest is gone, and answers with what to say about that. */
function converse(socket: Socket, rest: Uint8Array, terminal: Terminal, shell: Shell): Promise<string> {
  const filter = new TerminalFilter();
  const show = (bytes: Uint8Array): void => shell.print(filter.push(bytes));
  return new Promise((resolve) => {
    const finish = (how: string): void => {
      terminal.giveBack();
      socket.off('data', show);
      socket.end();
      resolve(how);
    };
    show(rest);
    socket.on('data', show);
    socket.once('close', () => finish('The guest was ended.'));
    shell.interrupt.addEventListener('abort', () => finish('Detached; the guest goes on.'), { once: true });
    terminal.capture((keys) => {
      const at = keys.indexOf(detachKey);
      socket.write(at < 0 ? keys : keys.subarray(0, at));
      if (at >= 0) finish('Detached; the guest goes on.');
    });
    socket.resume();
  });
}

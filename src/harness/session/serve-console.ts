import { rm } from 'node:fs/promises';
import { createServer, type Socket } from 'node:net';
import type { Guest } from '../guest.ts';
import { type ConsoleLogin, greetingLine } from './console-protocol.ts';

/** A guest whose console somebody may attach to. */
export interface ConsoleOwner {
  /** The guest as it is now; undefined where there is none. */
  guest(): Guest | undefined;
  /** The user who may log in at the console. */
  readonly user: string;
  newPassword(): string;
  /** Told when somebody attaches: from then on the guest is not as the test alone made it. */
  onAttach(): void;
  readonly signal: AbortSignal;
}

/** How many of the console's last lines somebody sees who attaches. */
const shownLines = 20;
const patienceMs = 20_000;

/** Lets one person at a time attach to a guest's console through a Unix socket. Answers with what ends that. */
export async function serveConsole(path: string, owner: ConsoleOwner): Promise<() => Promise<void>> {
  await rm(path, { force: true });
  const clients = new Set<Socket>();
  const server = createServer((client) => {
    client.on('error', () => client.destroy());
    const guest = owner.guest();
    if (guest === undefined || clients.size > 0) {
      const why = guest === undefined ? 'There is no guest any more.' : 'Somebody else is attached to the console.';
      client.end(greetingLine({ kind: 'refused', why }));
      return;
    }
    clients.add(client);
    client.once('close', () => clients.delete(client));
    void attach(client, guest, owner);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(path, resolve);
  });
  return async () => {
    server.close();
    for (const client of clients) client.destroy();
    await rm(path, { force: true });
  };
}

async function attach(client: Socket, guest: Guest, owner: ConsoleOwner): Promise<void> {
  owner.onAttach();
  // Keys that are pressed before the login is ready wait in the socket.
  client.pause();
  const closed = new Promise<void>((resolve) => client.once('close', () => resolve()));
  const login = await unlock(guest, owner);
  client.write(greetingLine({ kind: 'attached', guest: guest.id, login }));
  for (const line of guest.console.lines.slice(-shownLines)) client.write(`${line.text}\r\n`);
  const attached = guest.attach((bytes) => client.write(bytes));
  client.on('data', (bytes) => attached.type(Buffer.from(bytes)));
  client.resume();
  await closed;
  attached.detach();
  if (login !== undefined) await ask(guest, ['passwd', '--quiet', '--lock', owner.user], owner.signal);
}

/** Gives the user a password through the witness, which no firewall closes; undefined where it does not answer. */
async function unlock(guest: Guest, { newPassword, signal, user }: ConsoleOwner): Promise<ConsoleLogin | undefined> {
  const password = newPassword();
  const isSet = await ask(guest, ['sh', '-c', 'printf "%s:%s\\n" "$0" "$1" | chpasswd', user, password], signal);
  return isSet ? { user, password } : undefined;
}

/** Whether the guest ran a command; a guest that is silent, or about to end, did not. */
async function ask(guest: Guest, argv: readonly string[], signal: AbortSignal): Promise<boolean> {
  const answer = await guest.witness.ask({ argv, timeoutSeconds: 15 }, patienceMs, signal).catch(() => undefined);
  return answer?.code === 0;
}

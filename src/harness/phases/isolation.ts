import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { waitFor } from '../clock.ts';
import type { Guest } from '../guest.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { parseReach, type ReachTarget, reachProbe } from '../tools/python-probe.ts';
import { SetUpError } from '../verdict.ts';
import type { Phase } from './phase.ts';

interface Target extends ReachTarget {
  readonly name: string;
}

/** Proves that the guest reaches nobody: probes from inside must fail, and a listener of the harness must hear nothing. */
export const isolation: Phase<RunContext> = {
  kind: 'isolation',
  boot: 0,
  always: false,
  run: async (context, signal) => {
    const ways = await proveIsolated(context, { guest: guestOf(context), name: 'guest' }, signal);
    return `${ways} ways out are blocked`;
  },
  late: () =>
    new SetUpError(
      'address-missing',
      "The guest's isolation could not be proved in time: its own SSH server never answered the prober.",
      'Did it get an address? console.log shows.',
    ),
};

/** A guest that must reach nobody, and what it is called. */
export interface Prisoner {
  readonly guest: Guest;
  readonly name: 'guest' | 'controller';
}

/** Throws unless a guest reaches nobody; answers with the number of ways out that were tried. */
export async function proveIsolated(context: RunContext, prisoner: Prisoner, signal: AbortSignal): Promise<number> {
  const heard: string[] = [];
  const server = createServer((socket) => {
    heard.push(socket.remoteAddress ?? 'somebody');
    socket.destroy();
  });
  const port = await new Promise<number>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '0.0.0.0', () => {
      const address = server.address();
      resolve(typeof address === 'object' && address !== null ? address.port : 0);
    });
  });
  const ways = targets(port);
  try {
    await proveProbeWorks(context, prisoner, signal);
    await withWayOut(prisoner, signal, () => proveBlocked(context, prisoner, ways, signal));
  } finally {
    server.close();
  }
  if (heard.length > 0)
    throw broken(`The ${prisoner.name} reached a listener of the harness on this machine (${heard.join(', ')}).`);
  return ways.length;
}

function targets(port: number): Target[] {
  const own = Object.values(networkInterfaces())
    .flatMap((addresses) => addresses ?? [])
    .filter((each) => each.family === 'IPv4' && !each.internal)
    .map((each): Target => ({ name: 'this machine', kind: 'tcp', address: each.address, port }));
  return [
    { name: 'this machine, as the gateway', kind: 'tcp', address: gateway, port },
    ...own.slice(0, 4),
    { name: 'the name server of the user-mode network', kind: 'udp', address: '10.0.2.3', port: 53 },
    { name: 'the Internet over TCP', kind: 'tcp', address: '1.1.1.1', port: 443 },
    { name: 'the Internet over UDP', kind: 'udp', address: '9.9.9.9', port: 53 },
    { name: 'a private network', kind: 'tcp', address: '192.168.1.1', port: 80 },
  ];
}

const seconds = 3;

/** A prober that cannot reach anything would prove nothing: it must reach the guest's own SSH server. */
async function proveProbeWorks(context: RunContext, { guest }: Prisoner, signal: AbortSignal): Promise<void> {
  await waitFor(context.clock, 1000, signal, async () => {
    const own: ReachTarget = { kind: 'tcp', address: 'own', port: 22 };
    const answer = await guest.witness.insist(reachProbe([own], seconds), 60, signal);
    return parseReach(answer.stdout, 1)[0] === 'reached' ? true : undefined;
  });
}

const gateway = '10.0.2.2';

/**
 * A guest without a default route reaches nobody for the wrong reason: whoever is root in it can add one. So the probes
 * run with one.
 */
async function withWayOut({ guest, name }: Prisoner, signal: AbortSignal, use: () => Promise<void>): Promise<void> {
  const { witness } = guest;
  const routes = await witness.insist(['ip', '-4', 'route', 'show', 'default'], 30, signal);
  if (routes.stdout.trim() !== '') return use();
  const added = await witness.insist(['ip', 'route', 'add', 'default', 'via', gateway, 'dev', 'eth0'], 30, signal);
  if (added.code !== 0)
    throw broken(`No default route could be set in the ${name}: ${added.stderr.trim().slice(0, 200)}.`);
  await use();
  await witness.insist(['ip', 'route', 'del', 'default'], 30, signal);
}

async function proveBlocked(
  context: RunContext,
  { guest, name }: Prisoner,
  ways: readonly Target[],
  signal: AbortSignal,
): Promise<void> {
  const answer = await guest.witness.insist(reachProbe(ways, seconds), 60, signal);
  const reaches = parseReach(answer.stdout, ways.length);
  const details = answer.stdout.split('\n');
  for (const [index, target] of ways.entries()) {
    const where = `${target.name} (${target.address} port ${target.port}, ${target.kind})`;
    const told = name === 'guest' ? where : `${where}, from the ${name}`;
    const blocked = reaches[index] === 'blocked';
    context.evidence.isolation.push({ target: told, blocked, detail: (details[index] ?? '').slice(0, 200) });
    if (reaches[index] === undefined) throw broken(`Whether the ${name} reaches ${where} could not be measured.`);
    if (!blocked) throw broken(`The ${name} reaches ${where}.`);
  }
}

function broken(message: string): SetUpError {
  return new SetUpError(
    'isolation-broken',
    message,
    'Nothing was applied: the network of the guest must be closed first.',
  );
}

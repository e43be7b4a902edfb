import { createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { waitFor } from '../clock.ts';
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
    try {
      await proveProbeWorks(context, signal);
      await withWayOut(context, signal, () => proveBlocked(context, targets(port), signal));
    } finally {
      server.close();
    }
    if (heard.length > 0)
      throw broken(`The guest reached a listener of the harness on this machine (${heard.join(', ')}).`);
    return `${context.evidence.isolation.length} ways out are blocked`;
  },
  late: () =>
    new SetUpError(
      'address-missing',
      "The guest's isolation could not be proved in time: its own SSH server never answered the prober.",
      'Did it get an address? console.log shows.',
    ),
};

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
async function proveProbeWorks(context: RunContext, signal: AbortSignal): Promise<void> {
  await waitFor(context.clock, 1000, signal, async () => {
    const own: ReachTarget = { kind: 'tcp', address: 'own', port: 22 };
    const answer = await guestOf(context).witness.insist(reachProbe([own], seconds), 60, signal);
    return parseReach(answer.stdout, 1)[0] === 'reached' ? true : undefined;
  });
}

const gateway = '10.0.2.2';

/**
 * A guest without a default route reaches nobody for the wrong reason: whoever is root in it can add one. So the probes
 * run with one.
 */
async function withWayOut(context: RunContext, signal: AbortSignal, use: () => Promise<void>): Promise<void> {
  const { witness } = guestOf(context);
  const routes = await witness.insist(['ip', '-4', 'route', 'show', 'default'], 30, signal);
  if (routes.stdout.trim() !== '') return use();
  const added = await witness.insist(['ip', 'route', 'add', 'default', 'via', gateway, 'dev', 'eth0'], 30, signal);
  if (added.code !== 0)
    throw broken(`No default route could be set in the guest: ${added.stderr.trim().slice(0, 200)}.`);
  await use();
  await witness.insist(['ip', 'route', 'del', 'default'], 30, signal);
}

async function proveBlocked(context: RunContext, ways: readonly Target[], signal: AbortSignal): Promise<void> {
  const answer = await guestOf(context).witness.insist(reachProbe(ways, seconds), 60, signal);
  const reaches = parseReach(answer.stdout, ways.length);
  const details = answer.stdout.split('\n');
  for (const [index, target] of ways.entries()) {
    const where = `${target.name} (${target.address} port ${target.port}, ${target.kind})`;
    const blocked = reaches[index] === 'blocked';
    context.evidence.isolation.push({ target: where, blocked, detail: (details[index] ?? '').slice(0, 200) });
    if (reaches[index] === undefined) throw broken(`Whether the guest reaches ${where} could not be measured.`);
    if (!blocked) throw broken(`The guest reaches ${where}.`);
  }
}

function broken(message: string): SetUpError {
  return new SetUpError(
    'isolation-broken',
    message,
    'Nothing was applied: the network of the guest must be closed first.',
  );
}

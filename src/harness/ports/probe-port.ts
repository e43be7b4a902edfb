import type { Guest } from '../guest.ts';
import type { PortSpec } from '../profile.ts';
import { insideProbe, parseInsideProbe } from '../tools/python-probe.ts';
import { probeHttp } from './http-probe.ts';
import type { PortAnswer } from './judge-port.ts';

/** Asks one port of the guest, from where the profile says, and waits for an answer no longer than `timeoutMs`. */
export async function probePort(
  guest: Guest,
  spec: PortSpec,
  timeoutMs: number,
  signal: AbortSignal,
): Promise<PortAnswer> {
  if (spec.from === 'inside' || spec.protocol === 'udp') return probeInside(guest, spec, timeoutMs, signal);
  const handshake = await guest.handshake(spec.port, timeoutMs);
  if (handshake !== 'open') return { kind: handshake };
  if (spec.http === undefined && spec.tls === undefined) return { kind: 'answered', detail: 'TCP handshake' };
  return probeHttp(guest.endpoint(spec.port), spec, timeoutMs);
}

async function probeInside(guest: Guest, spec: PortSpec, timeoutMs: number, signal: AbortSignal): Promise<PortAnswer> {
  const seconds = Math.ceil(timeoutMs / 1000);
  const request = { argv: insideProbe(spec, seconds), timeoutSeconds: seconds + 10 };
  const answer = await guest.witness.ask(request, timeoutMs + 60_000, signal);
  if (answer === undefined) return { kind: 'unmeasured', detail: 'the witness did not answer' };
  return parseInsideProbe(spec, answer.stdout);
}

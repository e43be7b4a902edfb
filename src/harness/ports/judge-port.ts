import type { PortSpec } from '../profile.ts';

/** What one probe of a port got. */
export type PortAnswer =
  /** The program behind the port spoke, or at least shook hands where no more was asked. */
  | { readonly kind: 'answered'; readonly detail: string }
  /** The host said no at once: nothing listens there, or a rule rejects. */
  | { readonly kind: 'refused' }
  /** Nothing came back: packets are dropped on their way. */
  | { readonly kind: 'silent' }
  /** Something spoke, but not what the profile expects. */
  | { readonly kind: 'wrong'; readonly detail: string }
  /** The probe itself could not be made. */
  | { readonly kind: 'unmeasured'; readonly detail: string };

/** A port of the matrix as it answered in one boot. */
export interface PortObservation {
  readonly boot: number;
  readonly answer: PortAnswer;
  readonly holds: boolean;
}

/** Whether an answer is the one that the profile expects. */
export function portHolds(spec: PortSpec, answer: PortAnswer): boolean {
  if (spec.expect === 'open') return answer.kind === 'answered';
  return answer.kind === 'refused' || answer.kind === 'silent';
}

/** An answer in a few words. */
export function describeAnswer(answer: PortAnswer): string {
  switch (answer.kind) {
    case 'answered':
      return `answered (${answer.detail})`;
    case 'refused':
      return 'refused the connection';
    case 'silent':
      return 'did not answer at all: packets are dropped';
    case 'wrong':
      return `gave a wrong answer (${answer.detail})`;
    case 'unmeasured':
      return `could not be measured (${answer.detail})`;
  }
}

/** What an HTTP answer is to the expectation of a port. */
export function judgeHttp(spec: PortSpec, status: number, body: string): PortAnswer {
  const expected = spec.http?.status ?? [200];
  if (!expected.includes(status)) return { kind: 'wrong', detail: `HTTP ${status}, expected ${expected.join(' or ')}` };
  const text = spec.http?.bodyContains;
  if (text !== undefined && !body.includes(text)) {
    return { kind: 'wrong', detail: `HTTP ${status}, but the body does not contain '${text}'` };
  }
  return { kind: 'answered', detail: `HTTP ${status}` };
}

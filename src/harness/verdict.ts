/** Reasons why the host under test is at fault. Codes are stable: reports, statuses and tests match on them. */
export const failureCodes = [
  'ansible-failed',
  'ansible-unreachable',
  'container-not-running',
  'disk-full',
  'drift-after-reboot',
  'emergency-shell',
  'guest-powered-off',
  'host-key-changed',
  'kernel-panic',
  'no-address',
  'no-hosts-matched',
  'package-manager-locked',
  'play-did-not-run',
  'port-dead-after-reboot',
  'port-dead-before-reboot',
  'port-open-unexpectedly',
  'port-wrong-answer',
  'published-port-dead-after-reboot',
  'reboot-ignored',
  'reboot-not-proved',
  'secret-in-log',
  'shutdown-hung',
  'ssh-locked-out',
  'state-differs-after-reboot',
  'unit-not-active',
  'verify-failed',
] as const;

/** Reasons why nothing could be measured: the set-up, the machine or the lab is at fault, not the host under test. */
export const errorCodes = [
  'address-missing',
  'cloud-init-failed',
  'controller-lost',
  'disk-too-small',
  'engine-failed',
  'guest-did-not-boot',
  'guest-exited',
  'image-missing',
  'image-mismatch',
  'internal',
  'interrupted',
  'inventory-not-single',
  'isolation-broken',
  'kvm-not-usable',
  'lock-held',
  'memory-too-small',
  'no-guest',
  'phase-timed-out',
  'pressure-too-high',
  'profile-invalid',
  'program-missing',
  'teardown-failed',
  'usage',
  'witness-lost',
] as const;

export type FailureCode = (typeof failureCodes)[number];
export type ErrorCode = (typeof errorCodes)[number];

interface Because {
  /** The phase it was found in, by id. */
  readonly phase: string;
  /** Sentences: subject, fact, what was expected. */
  readonly message: string;
  readonly hint?: string;
}

/** success: everything was measured and holds. failure: the host's fault. error: it could not be measured. */
export type Verdict =
  | { readonly kind: 'success' }
  | (Because & { readonly kind: 'failure'; readonly code: FailureCode })
  | (Because & { readonly kind: 'error'; readonly code: ErrorCode });

/** The exit code of a verdict: 0 success, 1 failure, 2 error, 3 an error that is a bug of the harness. */
export function exitCodeOf(verdict: Verdict): 0 | 1 | 2 | 3 {
  if (verdict.kind === 'success') return 0;
  if (verdict.kind === 'failure') return 1;
  return verdict.code === 'internal' ? 3 : 2;
}

/**
 * Thrown where a phase cannot go on because the host under test is at fault; a phase that can go on
 * reports its faults and returns.
 */
export class HostFailure extends Error {
  readonly code: FailureCode;
  readonly hint: string | undefined;

  constructor(code: FailureCode, message: string, hint?: string) {
    super(message);
    this.name = 'HostFailure';
    this.code = code;
    this.hint = hint;
  }
}

/** Thrown where nothing can be measured; it is never a failure of the host under test. */
export class SetUpError extends Error {
  readonly code: ErrorCode;
  readonly hint: string | undefined;

  constructor(code: ErrorCode, message: string, hint?: string) {
    super(message);
    this.name = 'SetUpError';
    this.code = code;
    this.hint = hint;
  }
}

/** The verdict that something thrown in a phase stands for; anything unknown is a bug of the harness. */
export function verdictOf(thrown: unknown, phase: string): Verdict {
  if (thrown instanceof HostFailure) return because('failure', thrown.code, phase, thrown);
  if (thrown instanceof SetUpError) return because('error', thrown.code, phase, thrown);
  const message = thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown);
  return { kind: 'error', code: 'internal', phase, message };
}

function because<K extends 'failure' | 'error', C>(
  kind: K,
  code: C,
  phase: string,
  thrown: { readonly message: string; readonly hint: string | undefined },
): Because & { kind: K; code: C } {
  return { kind, code, phase, message: thrown.message, ...(thrown.hint === undefined ? {} : { hint: thrown.hint }) };
}

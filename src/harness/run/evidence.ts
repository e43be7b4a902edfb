import type { DriftItem } from '../apply/judge-playbook.ts';
import type { PortAnswer } from '../ports/judge-port.ts';
import { portHolds } from '../ports/judge-port.ts';
import type { PortSpec } from '../profile.ts';
import type {
  BootRecord,
  DifferenceRecord,
  FidelityRecord,
  FindingRecord,
  IsolationRecord,
  PhaseRecord,
  PortRecord,
} from '../result.ts';
import { type FailureCode, failureCodes, type Verdict } from '../verdict.ts';

/** Faults from the gravest on: the verdict names the first that was found. */
const gravity: readonly FailureCode[] = [
  'published-port-dead-after-reboot',
  'port-dead-after-reboot',
  'port-open-unexpectedly',
  'port-wrong-answer',
  'host-key-changed',
  'ssh-locked-out',
  'state-differs-after-reboot',
  'verify-failed',
  'drift-after-reboot',
  'secret-in-log',
];

/** What a run found out so far. */
export class Evidence {
  readonly phases: PhaseRecord[] = [];
  readonly boots: BootRecord[] = [];
  readonly differences: DifferenceRecord[] = [];
  readonly drift: DriftItem[] = [];
  readonly fidelity: FidelityRecord[] = [];
  readonly isolation: IsolationRecord[] = [];
  readonly findings: FindingRecord[] = [];
  readonly #ports = new Map<string, PortRecord>();

  /** Adds a fault that does not end the phase in which it was found. */
  report(code: FailureCode, phase: string, message: string): void {
    this.findings.push({ code, phase, message });
  }

  /** Keeps what a port answered in one boot. */
  observePort(spec: PortSpec, boot: number, answer: PortAnswer): void {
    const { name, port, expect, protocol = 'tcp', from = 'outside', published = false } = spec;
    const old = this.#ports.get(name)?.observations ?? [];
    const observations = [...old, { boot, answer, holds: portHolds(spec, answer) }];
    this.#ports.set(name, { name, port, protocol, expect, from, published, observations });
  }

  /** The port matrix, in the order in which the ports were first asked. */
  get ports(): readonly PortRecord[] {
    return [...this.#ports.values()];
  }

  /** Adds what became known about a boot, or replaces it. */
  noteBoot(record: BootRecord): void {
    const at = this.boots.findIndex((each) => each.boot === record.boot);
    if (at < 0) this.boots.push(record);
    else this.boots[at] = { ...this.boots[at], ...record };
  }

  /** The gravest fault as a verdict; undefined while none was found. */
  judged(): Verdict | undefined {
    const rank = (code: string): number => {
      const at = gravity.findIndex((each) => each === code);
      return at < 0 ? gravity.length : at;
    };
    const worst = [...this.findings].sort((a, b) => rank(a.code) - rank(b.code))[0];
    const code = failureCodes.find((each) => each === worst?.code);
    if (worst === undefined || code === undefined) return undefined;
    return { kind: 'failure', code, phase: worst.phase, message: worst.message };
  }
}

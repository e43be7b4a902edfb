import type { DriftItem } from './apply/judge-playbook.ts';
import type { ConsoleKind } from './console/console-patterns.ts';
import type { Accelerator } from './guest-definition.ts';
import type { PortObservation } from './ports/judge-port.ts';
import type { CertTier } from './profile.ts';
import type { StateChange } from './state/compare-states.ts';
import type { Verdict } from './verdict.ts';

/** How one phase went. Milliseconds are the run's own. */
export interface PhaseRecord {
  readonly id: string;
  readonly kind: string;
  readonly boot: number;
  readonly outcome: 'passed' | 'failed' | 'error' | 'skipped';
  readonly startMs: number;
  readonly durationMs: number;
  readonly capMs: number;
  /** How much of the duration the guest or its playbooks took, where that is known; the rest is the harness's. */
  readonly guestMs?: number;
  readonly note?: string;
}

/** Three independent signs that a machine really started anew. */
export interface RebootWitnesses {
  /** The kernel's boot ID is well formed and was never seen before, and the uptime fits. */
  readonly bootId: boolean;
  /** The engine reported a reset, or ended and started the machine itself. */
  readonly engineEvent: boolean;
  /** The kernel printed its banner again. */
  readonly consoleBanner: boolean;
}

export interface UnitTime {
  readonly unit: string;
  readonly startMs: number;
  readonly durationMs: number;
}

/** One boot of the guest. */
export interface BootRecord {
  readonly boot: number;
  readonly how: 'first' | 'reboot' | 'power-cut';
  readonly bootId?: string;
  readonly witnesses?: RebootWitnesses;
  readonly kernelMs?: number;
  readonly userspaceMs?: number;
  readonly units?: readonly UnitTime[];
}

export interface PortRecord {
  readonly name: string;
  readonly port: number;
  readonly protocol: 'tcp' | 'udp';
  readonly expect: 'open' | 'closed';
  readonly from: 'outside' | 'inside';
  readonly published: boolean;
  readonly observations: readonly PortObservation[];
}

export interface DifferenceRecord {
  readonly fromBoot: number;
  readonly toBoot: number;
  readonly noise: number;
  readonly changes: readonly StateChange[];
}

/** Something about the test that is not as on the real host. */
export interface FidelityRecord {
  readonly subject: string;
  readonly difference: string;
}

export interface IsolationRecord {
  readonly target: string;
  readonly blocked: boolean;
  readonly detail?: string;
}

export interface ConsoleRecord {
  readonly boot: number;
  readonly atMs: number;
  readonly kind: ConsoleKind;
  readonly line: string;
}

/** A fault that was measured; the verdict names the gravest. */
export interface FindingRecord {
  readonly code: string;
  readonly phase: string;
  readonly message: string;
}

/** Everything that a run measured and concluded: schemas/reboot-result.schema.json is the truth of this shape. */
export interface RebootResult {
  readonly version: 1;
  readonly runId: string;
  readonly host: string;
  readonly certs: CertTier;
  readonly engine: 'qemu' | 'libvirt';
  readonly accelerator: Accelerator;
  /** Where Ansible ran: on the machine of the harness, or in a guest of its own. */
  readonly controller?: 'local' | 'guest';
  readonly mayGate: boolean;
  readonly mayGateReason?: string;
  readonly verdict: Verdict;
  readonly image?: { readonly name: string; readonly sha512: string; readonly size: number };
  readonly treeDigest?: string;
  readonly startedAt: string;
  readonly durationMs: number;
  readonly phases: readonly PhaseRecord[];
  readonly boots: readonly BootRecord[];
  readonly ports: readonly PortRecord[];
  readonly differences: readonly DifferenceRecord[];
  readonly drift: readonly DriftItem[];
  readonly fidelity: readonly FidelityRecord[];
  readonly isolation: readonly IsolationRecord[];
  readonly console: readonly ConsoleRecord[];
  readonly findings: readonly FindingRecord[];
  readonly load?: number;
}

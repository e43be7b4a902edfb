import type { RebootResult } from '../result.ts';
import type { Verdict } from '../verdict.ts';
import type { Evidence } from './evidence.ts';
import type { RunContext } from './run-context.ts';

/** When a run was, and how loaded the machine was at its end. */
export interface RunTimes {
  readonly startedAt: string;
  readonly durationMs: number;
  readonly load: number;
}

/** The result of a run: what was measured, and the verdict on it. */
export function makeResult(context: RunContext, evidence: Evidence, verdict: Verdict, times: RunTimes): RebootResult {
  const { accelerator, controller, engine, folder, options, profile, progress, console } = context;
  const reason = whyNotGate(context);
  return {
    version: 1,
    runId: folder.id,
    host: profile.host,
    certs: options.certs,
    engine: engine.name,
    accelerator,
    controller: controller.kind,
    mayGate: reason === undefined,
    ...(reason === undefined ? {} : { mayGateReason: reason }),
    verdict: shortened(verdict),
    ...(progress.image === undefined
      ? {}
      : { image: { name: progress.image.name, sha512: progress.image.sha512, size: progress.image.size } }),
    ...(progress.treeDigest === undefined ? {} : { treeDigest: progress.treeDigest }),
    startedAt: times.startedAt,
    durationMs: Math.round(times.durationMs),
    phases: evidence.phases.map((phase) => ({
      ...phase,
      startMs: Math.round(phase.startMs),
      durationMs: Math.round(phase.durationMs),
    })),
    boots: evidence.boots,
    ports: evidence.ports,
    differences: evidence.differences,
    drift: evidence.drift,
    fidelity: evidence.fidelity,
    isolation: evidence.isolation,
    console: console().map((line) => ({
      boot: line.boot,
      atMs: Math.round(line.atMs),
      kind: line.kind,
      line: line.text,
    })),
    findings: evidence.findings.map((finding) => ({ ...finding, message: finding.message.slice(0, maxText) })),
    load: times.load,
  };
}

const maxText = 4000;

function shortened(verdict: Verdict): Verdict {
  return verdict.kind === 'success' ? verdict : { ...verdict, message: verdict.message.slice(0, maxText) };
}

/** Why a success of this run must not turn a pull request green; undefined where it may. */
function whyNotGate(context: RunContext): string | undefined {
  const { accelerator, options } = context;
  if (accelerator === 'tcg')
    return 'The guest ran under emulation (TCG), not under KVM: timing and hardware are not those of a real host.';
  if (options.boots === 0) return 'There was no reboot.';
  if (options.overlays.length + options.plays.length + options.playsFirst.length > 0) {
    return 'Overlays or playbooks were added on the command line.';
  }
  return undefined;
}

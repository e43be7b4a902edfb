import type { Clock } from '../clock.ts';
import type { PhaseRecord } from '../result.ts';
import { HostFailure, type Verdict, verdictOf } from '../verdict.ts';
import { type Phase, phaseId } from './phase.ts';

/** What the runner of phases needs to know. */
export interface PhaseRun<C> {
  readonly context: C;
  readonly clock: Clock;
  /** The cap of a phase in milliseconds. */
  capMs(phase: Phase<C>): number;
  /** The verdict that findings so far amount to; undefined while there is none. */
  judged(): Verdict | undefined;
  /** Aborted where the guest is beyond waiting (it panicked, it ended) or the run was interrupted; the reason says why. */
  readonly alarm: AbortSignal;
  /** Told when a phase begins and when it is over. */
  began(id: string): void;
  ended(record: PhaseRecord): void;
}

/** Runs phases in their order; after the first fault only those that always run. */
export async function runPhases<C>(phases: readonly Phase<C>[], run: PhaseRun<C>): Promise<Verdict> {
  let verdict: Verdict | undefined;
  for (const phase of phases) {
    const id = phaseId(phase.kind, phase.boot);
    const startMs = run.clock.now();
    const base = { id, kind: phase.kind, boot: phase.boot, startMs, capMs: run.capMs(phase) };
    if (verdict !== undefined && !phase.always) {
      run.ended({ ...base, outcome: 'skipped', durationMs: 0 });
      continue;
    }
    run.began(id);
    const end = await runPhase(phase, run, id);
    verdict ??= end.verdict;
    run.ended({ ...base, outcome: outcomeOf(end.verdict), durationMs: run.clock.now() - startMs, ...noteOf(end) });
  }
  return verdict ?? { kind: 'success' };
}

interface PhaseEnd {
  readonly verdict: Verdict | undefined;
  readonly note: string;
}

async function runPhase<C>(phase: Phase<C>, run: PhaseRun<C>, id: string): Promise<PhaseEnd> {
  const own = new AbortController();
  const cap = AbortSignal.timeout(run.capMs(phase));
  const onCap = (): void => own.abort(phase.late(run.context));
  const onAlarm = (): void => own.abort(run.alarm.reason);
  cap.addEventListener('abort', onCap);
  // What always runs must run after an alarm too; only its cap ends it.
  if (!phase.always) {
    run.alarm.addEventListener('abort', onAlarm);
    if (run.alarm.aborted) onAlarm();
  }
  const aborted = new Promise<never>((_, reject) => {
    own.signal.addEventListener('abort', () => reject(own.signal.reason));
    if (own.signal.aborted) reject(own.signal.reason);
  });
  // The race below is where it is looked at; where the phase wins, nobody has to.
  aborted.catch(() => undefined);
  const known = run.judged();
  const newlyJudged = (): Verdict | undefined => (known === undefined ? run.judged() : undefined);
  try {
    const note = await Promise.race([phase.run(run.context, own.signal), aborted]);
    return { verdict: newlyJudged(), note };
  } catch (thrown) {
    // A fault that was measured stays one, whatever could not be measured after it.
    const verdict = newlyJudged() ?? verdictOf(own.signal.aborted ? own.signal.reason : thrown, id);
    return { verdict, note: verdict.kind === 'success' ? '' : (verdict.message.split('\n')[0] ?? '') };
  } finally {
    cap.removeEventListener('abort', onCap);
    run.alarm.removeEventListener('abort', onAlarm);
    own.abort(new HostFailure('ansible-failed', `Phase ${id} is over.`));
  }
}

function outcomeOf(verdict: Verdict | undefined): PhaseRecord['outcome'] {
  if (verdict === undefined || verdict.kind === 'success') return 'passed';
  return verdict.kind === 'failure' ? 'failed' : 'error';
}

function noteOf(end: PhaseEnd): { note?: string } {
  return end.note === '' ? {} : { note: end.note.slice(0, 1000) };
}

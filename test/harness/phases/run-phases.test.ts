import { expect, test } from 'vitest';
import type { Phase } from '../../../src/harness/phases/phase.ts';
import { runPhases } from '../../../src/harness/phases/run-phases.ts';
import type { PhaseRecord } from '../../../src/harness/result.ts';
import { HostFailure, SetUpError, type Verdict } from '../../../src/harness/verdict.ts';

type World = { found: Verdict | undefined; log: string[] };

function phase(kind: Phase<World>['kind'], run: Phase<World>['run'], always = false): Phase<World> {
  return { kind, boot: 0, always, run, late: () => new SetUpError('phase-timed-out', `${kind} was late`) };
}

async function go(phases: readonly Phase<World>[], options: { capMs?: number; alarm?: AbortSignal } = {}) {
  const world: World = { found: undefined, log: [] };
  const records: PhaseRecord[] = [];
  const verdict = await runPhases(phases, {
    context: world,
    clock: { now: () => 0, pause: () => Promise.resolve() },
    capMs: () => options.capMs ?? 60_000,
    judged: () => world.found,
    alarm: options.alarm ?? new AbortController().signal,
    began: (id) => void world.log.push(id),
    ended: (record) => void records.push(record),
  });
  return {
    verdict,
    log: world.log,
    outcomes: records.map((record) => `${record.id} ${record.outcome}`),
    notes: records.map((record) => record.note),
  };
}

const passes = async () => 'fine';

test('phases that pass give success, each with its note', async () => {
  const { verdict, notes } = await go([phase('boot', passes), phase('apply', passes)]);
  expect(verdict).toEqual({ kind: 'success' });
  expect(notes).toEqual(['fine', 'fine']);
});

test('after a fault only what always runs goes on, and the first fault is the verdict', async () => {
  const { verdict, outcomes } = await go([
    phase('apply', async () => {
      throw new HostFailure('disk-full', 'The disk is full.');
    }),
    phase('reboot', passes),
    phase(
      'collect',
      async () => {
        throw new SetUpError('witness-lost', 'No answer.');
      },
      true,
    ),
    phase('teardown', passes, true),
  ]);
  expect(verdict).toEqual({ kind: 'failure', code: 'disk-full', phase: 'apply', message: 'The disk is full.' });
  expect(outcomes).toEqual(['apply failed', 'reboot skipped', 'collect error', 'teardown passed']);
});

test('a teardown that fails after a success is an error', async () => {
  const { verdict } = await go([
    phase('apply', passes),
    phase(
      'teardown',
      async () => {
        throw new SetUpError('teardown-failed', 'Left over.');
      },
      true,
    ),
  ]);
  expect(verdict).toMatchObject({ kind: 'error', code: 'teardown-failed' });
});

test('a fault that a phase reports and does not throw counts, and one that was measured outlives what cannot be measured', async () => {
  const { verdict, outcomes } = await go([
    phase('compare', async (world) => {
      world.found = { kind: 'failure', code: 'published-port-dead-after-reboot', phase: 'compare', message: 'dead' };
      throw new SetUpError('witness-lost', 'No answer.');
    }),
    phase('collect', passes, true),
  ]);
  expect(verdict).toMatchObject({ kind: 'failure', code: 'published-port-dead-after-reboot' });
  expect(outcomes).toEqual(['compare failed', 'collect passed']);
});

test('a phase that hangs ends at its cap, with what the evidence says about it', async () => {
  const { verdict } = await go([phase('settle', () => new Promise(() => undefined))], { capMs: 10 });
  expect(verdict).toMatchObject({ kind: 'error', code: 'phase-timed-out', message: 'settle was late' });
});

test('an alarm ends what waits at once, and what always runs still runs', async () => {
  const alarm = new AbortController();
  const { verdict, outcomes } = await go(
    [
      phase('reboot', () => {
        alarm.abort(new HostFailure('kernel-panic', 'VFS'));
        return new Promise(() => undefined);
      }),
      phase('collect', passes, true),
    ],
    { alarm: alarm.signal },
  );
  expect(verdict).toMatchObject({ kind: 'failure', code: 'kernel-panic', phase: 'reboot' });
  expect(outcomes).toEqual(['reboot failed', 'collect passed']);
});

test('anything unknown that is thrown is a bug of the harness', async () => {
  const { verdict } = await go([
    phase('apply', async () => {
      throw new TypeError('x is undefined');
    }),
  ]);
  expect(verdict).toMatchObject({ kind: 'error', code: 'internal' });
});

import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Accelerator } from '../guest-definition.ts';
import type { Phase } from '../phases/phase.ts';
import { capOf } from '../phases/phase.ts';
import { runPhases } from '../phases/run-phases.ts';
import type { Profile } from '../profile.ts';
import { readProfile } from '../read-data.ts';
import type { PhaseRecord, RebootResult } from '../result.ts';
import { SetUpError, type Verdict } from '../verdict.ts';
import { makeContext } from './make-context.ts';
import { makeResult } from './make-result.ts';
import { pruneRuns } from './prune-runs.ts';
import type { RunContext, RunOptions } from './run-context.ts';
import { makeRunFolder, runFolder } from './run-folder.ts';
import { type RunLock, takeRunLock } from './run-lock.ts';
import type { Places, Surroundings } from './surroundings.ts';

/** A run that has the machine, and can do its phases one list after the other. */
export class Run {
  readonly context: RunContext;
  readonly #world: Surroundings;
  readonly #lock: RunLock;
  readonly #alarm: AbortController;
  readonly #startedAt: string;
  readonly #startedMs: number;
  verdict: Verdict = { kind: 'success' };

  private constructor(context: RunContext, world: Surroundings, lock: RunLock, alarm: AbortController) {
    this.context = context;
    this.#world = world;
    this.#lock = lock;
    this.#alarm = alarm;
    this.#startedAt = world.today();
    this.#startedMs = world.clock.now();
  }

  /** Takes the machine for a run, after it removed what dead runs left. */
  static async start(
    host: string,
    options: RunOptions,
    accelerator: Accelerator,
    places: Places,
    world: Surroundings,
  ): Promise<Run> {
    const profile = withPlays(await loadProfile(options.tree, host), options);
    const runs = join(places.state, 'runs');
    await mkdir(runs, { recursive: true, mode: 0o700 });
    const id = `${host}-${world.random(4)}`;
    const lock = await takeRunLock(
      join(places.state, 'lock'),
      `run ${id}, process ${world.processId}, since ${world.today()}`,
      world.environment,
    );
    try {
      const pruned = await pruneRuns(runs, false, world.environment);
      if (pruned.folders.length > 0) world.say(`removed what dead runs left: ${pruned.folders.join(', ')}`);
      const folder = runFolder(runs, id, places.output ?? join(places.state, 'results', id));
      await makeRunFolder(folder, {
        id,
        host,
        processId: world.processId,
        startedAt: world.today(),
        ...(options.engine === 'libvirt' && { connection: options.connection }),
      });
      const alarm = new AbortController();
      const context = makeContext({ accelerator, alarm, folder, options, places, profile, world });
      return new Run(context, world, lock, alarm);
    } catch (thrown) {
      await lock.release();
      throw thrown;
    }
  }

  /** Does phases in their order, unless an earlier list found a fault. */
  async go(phases: readonly Phase<RunContext>[]): Promise<Verdict> {
    const { context } = this;
    const { accelerator, clock, evidence } = context;
    const earlier = this.verdict;
    const todo = earlier.kind === 'success' ? phases : phases.filter((phase) => phase.always);
    const verdict = await runPhases(todo, {
      context,
      clock,
      capMs: (phase) => capOf(phase.kind, accelerator),
      judged: () => evidence.judged(),
      alarm: AbortSignal.any([this.#alarm.signal, this.#world.interrupt]),
      began: (id) => this.#world.say(`${seconds(clock.now())} ${id} …`),
      ended: (record) => this.#note(record),
    });
    if (earlier.kind === 'success') this.verdict = verdict;
    return this.verdict;
  }

  /** The result so far. */
  result(): RebootResult {
    const { clock, evidence } = this.context;
    const durationMs = clock.now() - this.#startedMs;
    return makeResult(this.context, evidence, this.verdict, {
      startedAt: this.#startedAt,
      durationMs,
      load: this.#world.load(),
    });
  }

  /** Gives the machine back. */
  async release(): Promise<void> {
    await this.#lock.release();
  }

  #note(record: PhaseRecord): void {
    const { evidence, progress } = this.context;
    const { guestMs } = progress;
    progress.guestMs = 0;
    evidence.phases.push(guestMs === 0 ? record : { ...record, guestMs: Math.round(guestMs) });
    if (record.outcome === 'skipped') return;
    const took = `${(record.durationMs / 1000).toFixed(1)} s`;
    this.#world.say(
      `${seconds(this.context.clock.now())} ${record.id} ${record.outcome} in ${took}${record.note === undefined ? '' : `: ${record.note}`}`,
    );
  }
}

function seconds(ms: number): string {
  return `[${(ms / 1000).toFixed(1).padStart(7)}]`;
}

/** The profile of a host in a tree. */
export async function loadProfile(tree: string, host: string): Promise<Profile> {
  if (!/^[a-z0-9][a-z0-9-]{0,30}$/.test(host)) {
    throw new SetUpError(
      'usage',
      `'${host}' is no host name: expected lower-case letters, digits and hyphens, 31 at most.`,
    );
  }
  const file = join(tree, 'tests/integration/profiles', `${host}.json`);
  const text = await readFile(file, 'utf8').catch(() => {
    throw new SetUpError(
      'profile-invalid',
      `There is no profile '${file}'.`,
      'Only hosts with a profile can be tested; --tree names the root of the Ansible tree.',
    );
  });
  return readProfile(text, file, host);
}

/** The profile with the playbooks of the command line around its own. */
function withPlays(profile: Profile, options: RunOptions): Profile {
  const specs = (files: readonly string[]) => files.map((playbook) => ({ playbook }));
  return { ...profile, plays: [...specs(options.playsFirst), ...profile.plays, ...specs(options.plays)] };
}

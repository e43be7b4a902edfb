import { join, resolve } from 'node:path';
import { ResponseFields } from '../adapters/github/response-fields.ts';
import type { GitHub } from '../ports/github.ts';
import { admitRequest, isOnDefaultBranch, type RunPlace } from '../reboot-gate/admit-request.ts';
import type { RebootVerdict } from '../reboot-gate/judge-evidence.ts';
import { loadSection } from '../reboot-gate/load-section.ts';
import { publishVerdict } from '../reboot-gate/publish-verdict.ts';
import { reapStatuses } from '../reboot-gate/reap-statuses.ts';
import { inputsOf, type RebootRequest, readRequest } from '../reboot-gate/reboot-request.ts';
import { statusContext } from '../reboot-gate/reboot-status.ts';
import { digestFiles, readRebootTree } from '../reboot-gate/reboot-tree.ts';
import type { RebootWorld } from '../reboot-gate/reboot-world.ts';
import { renderVerdict } from '../reboot-gate/render-verdict.ts';
import { writeRebootTree } from '../reboot-gate/write-reboot-tree.ts';
import { rebootWorldOf } from './reboot-world-of.ts';
import type { ActionWorld } from './run-action.ts';
import type { Runner } from './runner.ts';
import type { RebootMode, Settings } from './settings.ts';
import { tellFault } from './tell-fault.ts';

/** What a mode works with. */
interface Stage {
  readonly world: ActionWorld;
  readonly runner: Runner;
  readonly settings: Settings;
  readonly github: GitHub;
  readonly reboot: RebootWorld;
  readonly place: RunPlace;
}

/** GitHub keeps 1 MiB of summary a step. */
const LONGEST_SUMMARY = 1_000_000;

const MODES: Readonly<Record<RebootMode, (stage: Stage) => Promise<'pass' | 'fail'>>> = {
  'reboot-admit': admit,
  'reboot-fetch': fetchTrees,
  'reboot-verdict': tellVerdict,
  'reboot-reap': reap,
};

/** Runs one step of the reboot test's own workflows; all of them run on the default branch. */
export function runRebootMode(
  mode: RebootMode,
  settings: Settings,
  github: GitHub,
  world: ActionWorld,
): Promise<'pass' | 'fail'> {
  const reboot = rebootWorldOf(settings, github, world);
  return MODES[mode]({ world, runner: world.runner, settings, github, reboot, place: placeOf(world) });
}

function placeOf({ runner, payload }: ActionWorld): RunPlace {
  const { GITHUB_EVENT_NAME: event = '', GITHUB_REF: ref = '', GITHUB_SHA: sha = '' } = runner.environment;
  const repository = ResponseFields.of(payload, `read the event ${event}`).object('repository');
  return { event, ref, sha, defaultBranch: repository.text('default_branch') };
}

async function admit({ reboot, place, settings, runner, github }: Stage): Promise<'pass' | 'fail'> {
  const request = readRequest(settings.rebootRequest);
  const section = await loadSection(github, place.sha, settings);
  const admission = await admitRequest(reboot, place, request, section);
  runner.setOutput('reboot-admitted', String(admission.admitted));
  const context = statusContext(request.profile);
  const target = reboot.runUrl === undefined ? {} : { targetUrl: reboot.runUrl };
  if (!admission.admitted) {
    const description = `not tested: ${admission.reason}`;
    runner.annotate('notice', description);
    if (admission.status === 'error') {
      await github.setStatus(request.head, { state: 'error', context, description, ...target });
    }
    return 'pass';
  }
  runner.setOutput('reboot-labels', JSON.stringify(admission.labels));
  runner.setOutput('reboot-minutes', String(admission.minutes));
  runner.setOutput('reboot-compares-base', String(admission.comparesBase));
  runner.setOutput('reboot-listed-authors', String(admission.byListedAuthors));
  await github.setStatus(request.head, { state: 'pending', context, description: admission.words, ...target });
  runner.log(`Admitted: ${admission.words}.`);
  return 'pass';
}

/** Writes `trees/head`, `trees/base` where base is trusted, and the request that they belong to. */
async function fetchTrees({ place, settings, runner, github }: Stage): Promise<'pass' | 'fail'> {
  const request = readRequest(settings.rebootRequest);
  const folder = resolve(runner.environment.GITHUB_WORKSPACE ?? '.', settings.rebootFolder);
  const section = await loadSection(github, place.sha, settings);
  for (const [name, commit] of await commitsOf(github, place, request)) {
    const files = await readRebootTree(github, commit, section.tree);
    await writeRebootTree(join(folder, 'trees', name), files);
    runner.log(`Wrote ${files.length} files of ${commit.slice(0, 12)} to ${settings.rebootFolder}/trees/${name}.`);
  }
  await runner.writeFile(`${settings.rebootFolder}/request.json`, `${JSON.stringify(inputsOf(request))}\n`);
  return 'pass';
}

async function commitsOf(
  github: GitHub,
  place: RunPlace,
  request: RebootRequest,
): Promise<readonly (readonly ['head' | 'base', string])[]> {
  const isTrusted = await isOnDefaultBranch(github, place, request.base);
  return isTrusted
    ? [['head', request.head] as const, ['base', request.base] as const]
    : [['head', request.head] as const];
}

async function tellVerdict(stage: Stage): Promise<'pass' | 'fail'> {
  const { settings, runner, reboot } = stage;
  const request = readRequest(settings.rebootRequest);
  const verdict = await judge(stage, request);
  await runner.writeSummary(renderVerdict(request, verdict, { runUrl: reboot.runUrl, longest: LONGEST_SUMMARY }));
  const { state, faults } = await publishVerdict(reboot, request, verdict);
  for (const fault of faults) {
    const words = tellFault(fault);
    if (words === undefined) throw fault;
    runner.annotate('warning', `The comment on the pull request is not up to date: ${words}`);
  }
  runner.setOutput('outcome', verdict.state === 'success' ? 'pass' : 'fail');
  if (verdict.state !== 'success') runner.annotate('error', `Reboot test of ${request.profile}: ${verdict.words}`);
  return verdict.state === 'success' || state === 'left' ? 'pass' : 'fail';
}

async function judge({ settings, runner, github, place }: Stage, request: RebootRequest): Promise<RebootVerdict> {
  // Only this mode reads results, and the schema they are held to is large.
  const { judgeEvidence } = await import('../reboot-gate/judge-evidence.ts');
  const read = (path: string) => runner.readFile(`${settings.rebootFolder}/${path}`).catch(() => undefined);
  const head = await read('head/result.json');
  const evidence = {
    request: await read('request.json'),
    head,
    base: await read('base/result.json'),
    job: settings.rebootJob,
  };
  if (head === undefined) return judgeEvidence(request, { head: '', base: undefined }, evidence);
  const section = await loadSection(github, place.sha, settings);
  const digests = new Map<string, string>();
  for (const [name, commit] of await commitsOf(github, place, request)) {
    if (name === 'head' || evidence.base !== undefined) {
      digests.set(name, digestFiles(await readRebootTree(github, commit, section.tree)));
    }
  }
  return judgeEvidence(request, { head: digests.get('head') ?? '', base: digests.get('base') }, evidence);
}

async function reap({ settings, runner, github, place, reboot }: Stage): Promise<'pass' | 'fail'> {
  const section = await loadSection(github, place.sha, settings);
  const reaped = await reapStatuses(reboot, section);
  runner.log(`${reaped.length} pending statuses were ended.`);
  return 'pass';
}

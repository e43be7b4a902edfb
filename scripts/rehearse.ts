/**
 * Plays the whole conversation of the reboot gate on this machine: events, gate, dispatch, admission, guest, verdict. A
 * stand-in that is held to GitHub's own description plays GitHub; a recorded result, or a real guest, plays the runner.
 *
 * npm run rehearse [-- --scene NAME] [-- --guest --image FILE [--controller-image FILE | --trusted] [--accelerator A]
 *   [--state DIR] [--output DIR] [--job FILE] [--with-base]]
 */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { readResult } from '../src/harness/read-data.ts';
import type { PlainTree } from '../test/github/stand-in/git-store.ts';
import { StandIn } from '../test/github/stand-in/stand-in.ts';
import { emptyState } from '../test/github/stand-in/state.ts';
import { Conversation, type PlayGuest } from '../test/reboot-gate/conversation.ts';
import { comesBack, staysDead } from '../test/reboot-gate/results.ts';
import { playRealGuest } from './rehearse-guest.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONTEXT = 'kvm-reboot/askari';
const say = (line: string) => void process.stdout.write(`${line}\n`);

const { values: options } = parseArgs({
  options: {
    guest: { type: 'boolean', default: false },
    image: { type: 'string' },
    'controller-image': { type: 'string' },
    job: { type: 'string', default: join(ROOT, 'scripts/reboot-job.sh') },
    trusted: { type: 'boolean', default: false },
    accelerator: { type: 'string', default: 'auto' },
    state: { type: 'string' },
    output: { type: 'string', default: join(ROOT, 'out/rehearsal') },
    scene: { type: 'string' },
    'with-base': { type: 'boolean', default: false },
  },
});

/** Where the reports of a scene's guest are kept. */
const outputOf = (scene: string): string => join(resolve(options.output), scene);

interface Scene {
  readonly about: string;
  /** Ends with the status that is to stand, as it begins. */
  play(standIn: StandIn): Promise<{ readonly conversation: Conversation; readonly expected: string }>;
}

const boma = readTree(join(ROOT, 'examples/boma'));
const FORWARD = 'roles/docker_host/defaults/main.yml';
const broken: PlainTree = { ...boma, [FORWARD]: `${String(boma[FORWARD])}`.replace('dropin: true', 'dropin: false') };
/** Base of the changes that do no harm: they take a comment away, and their head is the example as it is. */
const commented: PlainTree = { ...boma, [FORWARD]: `${String(boma[FORWARD])}# A comment.\n` };

const SCENES: Readonly<Record<string, Scene>> = {
  'not-needed': {
    about: 'a change of a document needs no test',
    async play(standIn) {
      const head = { ...boma, 'README.md': `${String(boma['README.md'])}\nMore words.\n` };
      const conversation = new Conversation(standIn, boma, head, { author: 'sjat' });
      await conversation.gate('opened');
      return { conversation, expected: 'success: not needed' };
    },
  },
  broken: {
    about: 'a change that forgets the containers in the firewall fails after the reboot',
    async play(standIn) {
      const conversation = new Conversation(standIn, boma, broken, { author: 'sjat' });
      await conversation.gate('opened');
      await playLast('broken', conversation, staysDead('not'));
      return { conversation, expected: 'failure: published-port-dead-after-reboot' };
    },
  },
  stranger: {
    about: 'a change by a stranger goes to a machine of GitHub, and comes back the same',
    async play(standIn) {
      const conversation = new Conversation(standIn, commented, boma, { author: 'mallory' });
      await conversation.gate('opened');
      await playLast('stranger', conversation, comesBack);
      return { conversation, expected: expectedOfGood('stranger') };
    },
  },
  comment: {
    about: 'a maintainer asks for a commit of a stranger, and it runs on the own runner',
    async play(standIn) {
      const conversation = new Conversation(standIn, commented, boma, { author: 'mallory' });
      await conversation.comment('sjat', `/reboot-test ${conversation.pull.head.sha}`);
      await playLast('comment', conversation, comesBack);
      return { conversation, expected: expectedOfGood('comment') };
    },
  },
  unserved: {
    about: 'a queue that nobody serves ends in an error',
    async play(standIn) {
      const conversation = new Conversation(standIn, commented, boma, { author: 'sjat' });
      await conversation.gate('opened');
      conversation.lastRun.jobs = [{ name: 'guest', status: 'queued', createdAt: '2026-11-21T09:00:30Z' }];
      conversation.now += 31 * 60_000;
      await conversation.step('reboot-reap');
      return { conversation, expected: 'error: no runner took it within 30 min' };
    },
  },
};

async function playLast(scene: string, conversation: Conversation, recorded: PlayGuest): Promise<void> {
  const real: PlayGuest = (job) =>
    playRealGuest(job, { ...options, withBase: options['with-base'] }, outputOf(scene), say);
  const { workspace } = await conversation.play(conversation.lastRun, options.guest ? real : recorded);
  rmSync(workspace, { recursive: true });
  if (!options.guest) return;
  mkdirSync(outputOf(scene), { recursive: true });
  writeFileSync(join(outputOf(scene), 'comment.md'), `${conversation.verdictComment ?? ''}\n`);
}

/** How the status of a change that does no harm ends: a guest under emulation comes back, and cannot count. */
function expectedOfGood(scene: string): string {
  const comesBackUnder = options.guest ? acceleratorOf(scene) : 'kvm';
  return comesBackUnder === 'tcg'
    ? 'error: passed, but cannot count: The guest ran under emulation'
    : 'success: came back the same';
}

function acceleratorOf(scene: string): string {
  try {
    return readResult(readFileSync(join(outputOf(scene), 'result.json'), 'utf8'), 'result.json').accelerator;
  } catch {
    return 'none';
  }
}

function readTree(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(paths.map((path) => [path.slice(folder.length + 1), readFileSync(path, 'utf8')]));
}

/** What was said to GitHub that changes something there, line by line. */
function tell(standIn: StandIn): void {
  for (const { operation, body, status } of standIn.calls) {
    if (operation === 'repos/create-commit-status') {
      say(`  status     ${String(body.context)} ${String(body.state)}: ${String(body.description)}`);
    } else if (operation === 'actions/create-workflow-dispatch') {
      const { profile, head, nonce } = body.inputs as Record<string, string>;
      say(`  dispatch   profile ${profile}, head ${head?.slice(0, 12)}, nonce ${nonce?.slice(0, 8)}… (${status})`);
    } else if (operation === 'issues/create-comment' || operation === 'issues/update-comment') {
      const heading =
        String(body.body)
          .split('\n')
          .find((line) => line.startsWith('#')) ?? 'a comment';
      say(`  comment    ${heading}`);
    } else if (operation === 'actions/cancel-workflow-run') say('  cancel     the run');
  }
}

async function rehearse(): Promise<number> {
  const standIn = await StandIn.start(emptyState());
  let wrong = 0;
  for (const [name, scene] of Object.entries(SCENES)) {
    if (options.scene !== undefined && options.scene !== name) continue;
    const state = emptyState();
    state.users.set('sjat', { login: 'sjat', id: 77, type: 'User' });
    state.collaborators.set('sjat', 'admin');
    standIn.reset(state);
    say(`${name}: ${scene.about}`);
    const { conversation, expected } = await scene.play(standIn);
    tell(standIn);
    standIn.expectNoProblems();
    const status = conversation.statuses()[CONTEXT] ?? 'no status';
    const isRight = status.startsWith(expected);
    if (!isRight) wrong += 1;
    say(
      `  ${isRight ? 'as planned' : `WRONG, expected "${expected}"`}: ${standIn.calls.length} calls, ${CONTEXT} is "${status}"\n`,
    );
  }
  await standIn.close();
  return wrong === 0 ? 0 : 1;
}

process.exitCode = await rehearse();

/**
 * Plays the whole conversation of the reboot gate on this machine: events, gate, dispatch, admission, guest, verdict. A
 * stand-in that is held to GitHub's own description plays GitHub; a recorded result, or a real guest, plays the runner.
 *
 * npm run rehearse [-- --guest --image FILE] [-- --scene NAME]
 */
import { spawn } from 'node:child_process';
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { PlainTree } from '../test/github/stand-in/git-store.ts';
import { StandIn } from '../test/github/stand-in/stand-in.ts';
import { emptyState } from '../test/github/stand-in/state.ts';
import { Conversation, type GuestJob, type GuestResults, type PlayGuest } from '../test/reboot-gate/conversation.ts';
import { comesBack, staysDead } from '../test/reboot-gate/results.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const CONTEXT = 'kvm-reboot/askari';
const say = (line: string) => void process.stdout.write(`${line}\n`);

const { values: options } = parseArgs({
  options: {
    guest: { type: 'boolean', default: false },
    image: { type: 'string' },
    harness: { type: 'string', default: join(ROOT, 'dist/harness/index.js') },
    accelerator: { type: 'string', default: 'auto' },
    scene: { type: 'string' },
  },
});

interface Scene {
  readonly about: string;
  /** Ends with the status that is to stand, as it begins. */
  play(standIn: StandIn): Promise<{ readonly conversation: Conversation; readonly expected: string }>;
}

const boma = readTree(join(ROOT, 'examples/boma'));
const FORWARD = 'roles/docker_host/defaults/main.yml';
const broken: PlainTree = { ...boma, [FORWARD]: `${String(boma[FORWARD])}`.replace('dropin: true', 'dropin: false') };
const harmless: PlainTree = { ...boma, [FORWARD]: `${String(boma[FORWARD])}# A comment.\n` };

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
      await playLast(conversation, staysDead('not'));
      return { conversation, expected: 'failure: published-port-dead-after-reboot' };
    },
  },
  stranger: {
    about: 'a change by a stranger goes to a machine of GitHub, and comes back the same',
    async play(standIn) {
      const conversation = new Conversation(standIn, boma, harmless, { author: 'mallory' });
      await conversation.gate('opened');
      await playLast(conversation, comesBack);
      return { conversation, expected: options.guest ? '' : 'success: came back the same' };
    },
  },
  comment: {
    about: 'a maintainer asks for a commit of a stranger, and it runs on the own runner',
    async play(standIn) {
      const conversation = new Conversation(standIn, boma, harmless, { author: 'mallory' });
      await conversation.comment('sjat', `/reboot-test ${conversation.pull.head.sha}`);
      await playLast(conversation, comesBack);
      return { conversation, expected: options.guest ? '' : 'success: came back the same' };
    },
  },
  unserved: {
    about: 'a queue that nobody serves ends in an error',
    async play(standIn) {
      const conversation = new Conversation(standIn, boma, harmless, { author: 'sjat' });
      await conversation.gate('opened');
      conversation.lastRun.jobs = [{ name: 'guest', status: 'queued', createdAt: '2026-11-21T09:00:30Z' }];
      conversation.now += 31 * 60_000;
      await conversation.step('reboot-reap');
      return { conversation, expected: 'error: no runner took it within 30 min' };
    },
  },
};

async function playLast(conversation: Conversation, recorded: PlayGuest): Promise<void> {
  const { workspace } = await conversation.play(conversation.lastRun, options.guest ? realGuest : recorded);
  rmSync(workspace, { recursive: true });
}

/** Boots a real guest with the tree that the fetch step wrote. */
async function realGuest({ trees }: GuestJob): Promise<GuestResults> {
  const output = join(trees, '..', 'head');
  const image = options.image === undefined ? [] : ['--image', options.image];
  const command = [options.harness, 'cycle', '--host', 'askari', '--tree', join(trees, 'head'), '--output', output];
  const argv = [...command, '--accelerator', options.accelerator, ...image];
  say(`  runner     node ${argv.join(' ')}`);
  const { PATH = '', HOME = '' } = process.env;
  const child = spawn(process.execPath, argv, { stdio: ['ignore', 'inherit', 'inherit'], env: { PATH, HOME } });
  const code = await new Promise<number | null>((done) => child.once('exit', done));
  const job = code === 0 ? 'success' : 'failure';
  try {
    return { head: readFileSync(join(output, 'result.json'), 'utf8'), job };
  } catch {
    return { job };
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

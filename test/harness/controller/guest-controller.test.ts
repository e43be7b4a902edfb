import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Console } from '../../../src/harness/console/console.ts';
import { maxEventsBytes } from '../../../src/harness/controller/controller.ts';
import { GuestController, maxTreeBytes } from '../../../src/harness/controller/guest-controller.ts';
import type { Engine, Guest } from '../../../src/harness/guest.ts';
import type { GuestDefinition } from '../../../src/harness/guest-definition.ts';
import { hashFile } from '../../../src/harness/image/hash-file.ts';
import { Witness } from '../../../src/harness/witness/witness.ts';
import { makeRoom, type Room } from './room.ts';

let room: Room;
let image: string;
let controller: GuestController;
let started: GuestDefinition[];
let stopped: string[];
const signal = new AbortController().signal;
const playbook = { program: 'ansible-playbook', args: ['-i', 'x', 'site.yml'], timeoutMs: 60_000 } as const;

/** A guest that only has a port; the controller's one and the one under test answer at different ones. */
function guestAt(id: string, port: number): Guest {
  const { clock } = room.context;
  return {
    id,
    accelerator: 'tcg',
    console: new Console(0, () => undefined),
    witness: new Witness(clock, () => undefined),
    events: [],
    endpoint: () => ({ address: '127.0.0.1', port }),
    handshake: async () => 'open',
    cutPower: async () => undefined,
    save: async () => undefined,
    attach: () => ({ type: () => undefined, detach: () => undefined }),
    stop: async () => void stopped.push(id),
  };
}

const engine: Engine = {
  name: 'qemu',
  start: async (definition) => {
    started.push(definition);
    return guestAt(definition.id, 4022);
  },
};

beforeEach(async () => {
  room = await makeRoom();
  started = [];
  stopped = [];
  room.context.progress.guest = guestAt('askari', 5022);
  image = join(room.folder, 'controller.qcow2');
  writeFileSync(image, 'an image');
  const { sha512, size } = await hashFile(image, signal);
  const lock = { version: 1, images: { controller: { path: 'controller.qcow2', sha512, size } } };
  writeFileSync(`${image}.lock.json`, JSON.stringify(lock));
  controller = new GuestController(engine, image);
  room.program('qemu-img', `[ "$1" = info ] && echo '{"format": "qcow2", "virtual-size": 1}' || true`);
  room.program(
    'ssh-keygen',
    'while [ "$1" != -f ]; do shift; done; echo secret >"$2"; echo "ssh-ed25519 AAAA run" >"$2.pub"',
  );
  room.program('genisoimage', 'true');
  writeFileSync(join(room.folder, 'tree/site.yml'), '[]');
  mkdirSync(join(room.folder, 'tree/.git'));
  writeFileSync(join(room.folder, 'tree/.git/config'), 'token');
});
afterEach(() => room.remove());

/** Lets ssh note its arguments and its input, and then do this. */
function ssh(script: string): void {
  room.program('ssh', `printf '%s\\n' "$@" >'${room.folder}/ssh.txt'; cat >'${room.folder}/input'; ${script}`);
}

const sshArguments = () => readFileSync(join(room.folder, 'ssh.txt'), 'utf8').trimEnd().split('\n');
const valuesOf = (option: string) =>
  sshArguments().flatMap((each, at, all) => (each === option ? [all[at + 1] ?? ''] : []));
const filesIn = (archive: string) =>
  execFileSync('tar', ['-tf', join(room.folder, archive)], { encoding: 'utf8' })
    .trimEnd()
    .split('\n');

test('the controller is a small guest of its own, in the folder of the run, with no port but that of SSH', async () => {
  await controller.begin(room.context, signal);
  const { disk, seed, sockets } = room.context.folder.controller;
  expect(started).toEqual([
    {
      id: 'askari-1234-controller',
      memoryMib: 768,
      vcpus: 2,
      accelerator: 'tcg',
      macAddress: '52:54:00:5a:5a:5a',
      restore: false,
      disk,
      seed,
      sockets,
      forwardedPorts: [22],
    },
  ]);
  expect(disk.startsWith(`${room.context.folder.scratch}/`)).toBe(true);
});

test('its user may become nobody else, and what an image for hosts would start is masked', async () => {
  await controller.begin(room.context, signal);
  const written = readFileSync(join(room.context.folder.controller.scratch, 'seed/user-data'), 'utf8');
  const data = JSON.parse(written.slice(written.indexOf('\n')));
  expect(data.users).toEqual([
    { name: 'controller', shell: '/bin/bash', lock_passwd: true, ssh_authorized_keys: ['ssh-ed25519 AAAA run'] },
  ]);
  expect(data.bootcmd.at(-1).slice(0, 4)).toEqual(['systemctl', 'mask', '--runtime', 'docker.service']);
});

test('an image that is not the one of its lock never boots', async () => {
  writeFileSync(image, 'another');
  await expect(controller.begin(room.context, signal)).rejects.toMatchObject({ code: 'image-mismatch' });
  rmSync(`${image}.lock.json`);
  await expect(controller.begin(room.context, signal)).rejects.toMatchObject({ code: 'image-missing' });
  expect(started).toEqual([]);
});

test('the tree is packed as it is, without git’s own folder', async () => {
  await controller.begin(room.context, signal);
  expect(filesIn('runs/askari-1234/k/tree.tar')).toEqual(['./', './site.yml']);
});

test('a tree that is too large is refused before anything of it is packed', async () => {
  writeFileSync(join(room.folder, 'tree/large'), '');
  truncateSync(join(room.folder, 'tree/large'), maxTreeBytes);
  await expect(controller.begin(room.context, signal)).rejects.toMatchObject({
    code: 'profile-invalid',
    message: `'${room.folder}/tree' has ${maxTreeBytes + 2} bytes; at most ${maxTreeBytes} are carried into the controller.`,
  });
  expect(existsSync(join(room.context.folder.controller.scratch, 'tree.tar'))).toBe(false);
});

test('of the run it gets the inventory, the plugin, and the key of the guest under test; not its own key', async () => {
  await controller.begin(room.context, signal);
  const { access, folder } = room.context;
  mkdirSync(folder.inventory);
  writeFileSync(join(folder.inventory, 'hosts.json'), '{}');
  for (const file of [access.identityFile, access.knownHostsFile]) writeFileSync(file, 'x', { mode: 0o600 });
  ssh('true');
  await controller.bring(room.context, signal);
  expect(filesIn('input')).toEqual([
    'inventory/',
    'inventory/hosts.json',
    'ansible/',
    'ansible/agent.py',
    'key',
    'known-hosts',
  ]);
  expect(sshArguments().at(-1)).toBe(
    'rm -rf /home/controller/run && mkdir -m 0700 /home/controller/run && exec tar -x -f - -C /home/controller/run',
  );
});

test('a playbook is told to the agent with the controller’s own paths, and reaches one port of this machine', async () => {
  await controller.begin(room.context, signal);
  ssh(`echo '{"end": 0}'`);
  await controller.run(room.context, playbook, signal);
  expect(valuesOf('-R')).toEqual(['127.0.0.1:22022:127.0.0.1:5022']);
  expect(valuesOf('-p')).toEqual(['4022']);
  expect(valuesOf('-o')).toEqual(
    expect.arrayContaining([
      'ExitOnForwardFailure=yes',
      'ServerAliveInterval=100',
      'StrictHostKeyChecking=yes',
      'HostKeyAlias=askari-1234.controller',
    ]),
  );
  const [, , agent = '', word = ''] = (sshArguments().at(-1) ?? '').split(' ');
  expect(agent).toBe('/home/controller/run/ansible/agent.py');
  const request = JSON.parse(Buffer.from(word, 'base64').toString());
  expect(request).toMatchObject({
    argv: ['ansible-playbook', '-i', 'x', 'site.yml'],
    cwd: '/home/controller/tree',
    folder: '/home/controller/said-1',
    events: '/home/controller/run/ansible/events.jsonl',
    eventsRoom: maxEventsBytes + 1,
  });
  expect(request.environment).toMatchObject({
    PATH: '/usr/local/bin:/usr/bin:/bin',
    HOME: '/home/controller',
    ANSIBLE_SSH_CONTROL_PATH_DIR: '/home/controller/s/1',
    ANSIBLE_VAULT_PASSWORD_FILE: '/home/controller/run/ansible/vault-password',
  });
  expect(JSON.stringify(request)).not.toContain(room.folder);
});

test('a program that only asks for the inventory reaches nothing', async () => {
  await controller.begin(room.context, signal);
  ssh(`echo '{"end": 0}'`);
  await controller.run(room.context, { ...playbook, program: 'ansible-inventory' }, signal);
  expect(valuesOf('-R')).toEqual([]);
});

test('what the agent says comes back as data', async () => {
  await controller.begin(room.context, signal);
  ssh(`echo '{"out": "aGk="}'; echo '{"event": "e30K"}'; echo 'a warning of ssh' >&2; echo '{"end": 4}'`);
  const printed: string[] = [];
  const onOutput = (bytes: Uint8Array) => void printed.push(Buffer.from(bytes).toString());
  const end = await controller.run(room.context, { ...playbook, onOutput }, signal);
  expect(end).toEqual({ code: 4, stdout: 'hi', stderr: '', events: '{}\n', timedOut: false });
  expect(printed).toEqual(['hi']);
});

test.each([
  [
    'dies',
    'echo "Connection closed by remote host" >&2; exit 255',
    'ssh ended with exit code 255: Connection closed by remote host',
  ],
  ['says an end and then dies', `echo '{"end": 0}'; exit 255`, 'ssh ended with exit code 255'],
  ['ends without a word', 'true', 'ssh ended with exit code 0'],
])('a controller that %s is an error, never a result', async (_case, script, words) => {
  await controller.begin(room.context, signal);
  ssh(script);
  await expect(controller.run(room.context, playbook, signal)).rejects.toMatchObject({
    name: 'SetUpError',
    code: 'controller-lost',
    message: expect.stringContaining(words),
  });
});

test('a controller that hangs is an error once the time of the program is over', async () => {
  await controller.begin(room.context, signal);
  ssh(`echo '{"end": 0}'; sleep 60`);
  await expect(controller.run(room.context, { ...playbook, timeoutMs: 300 }, signal)).rejects.toMatchObject({
    code: 'controller-lost',
    message: expect.stringContaining('ssh did not end in time'),
  });
});

test('the end takes the guest, its disk and its keys', async () => {
  await controller.begin(room.context, signal);
  expect(statSync(room.context.folder.controller.scratch).mode & 0o777).toBe(0o700);
  await controller.end(room.context);
  expect(stopped).toEqual(['askari-1234-controller']);
  expect(existsSync(room.context.folder.controller.scratch)).toBe(false);
});

import { chmodSync, copyFileSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GuestWatch } from '../../../src/harness/engines/channels.ts';
import { LibvirtEngine } from '../../../src/harness/engines/libvirt-engine.ts';
import type { GuestDefinition } from '../../../src/harness/guest-definition.ts';

const fakeVirsh = join(import.meta.dirname, 'fake-virsh.mjs');
const id = 'askari-1a2b3c4d';
let folder = '';
let exits: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rt-virsh-'));
  exits = [];
  mkdirSync(join(folder, 'bin'));
  mkdirSync(join(folder, 'run "7"'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const watch: GuestWatch = {
  clock: { now: () => 7, pause: (ms) => new Promise((resolve) => void setTimeout(resolve, Math.min(ms, 20))) },
  writeConsole: () => undefined,
  onFinding: () => undefined,
  onExit: (reason) => void exits.push(reason),
};

/** An engine whose virsh is the recorded one, in this mode; without one there is no virsh at all. */
function engine(mode: string | undefined): LibvirtEngine {
  const program = join(folder, 'bin/virsh');
  if (mode !== undefined) {
    copyFileSync(fakeVirsh, program);
    chmodSync(program, 0o755);
    writeFileSync(join(folder, 'mode'), mode);
  }
  // Only setpriv and node: where this machine has a real virsh, it must not be found.
  const tools = join(folder, 'tools');
  mkdirSync(tools);
  for (const [name, real] of [['node', process.execPath] as const, ['setpriv', '/usr/bin/setpriv'] as const])
    writeFileSync(join(tools, name), `#!/bin/sh\nexec ${real} "$@"\n`, { mode: 0o755 });
  const environment = { PATH: `${join(folder, 'bin')}:${tools}`, HOME: folder, FAKE_VIRSH: folder };
  return new LibvirtEngine(watch, { uri: 'qemu:///session', user: { id: 1000, group: 1000 }, environment });
}

function definition(): GuestDefinition {
  const run = join(folder, 'run "7"');
  return {
    id,
    memoryMib: 1536,
    vcpus: 2,
    accelerator: 'tcg',
    disk: join(run, 'disk.qcow2'),
    seed: join(run, 'seed.iso'),
    macAddress: '52:54:00:12:34:56',
    forwardedPorts: [22],
    sockets: { control: join(folder, 'q'), console: join(folder, 'c'), witness: join(folder, 'w') },
    restore: false,
  };
}

const soon = () => AbortSignal.timeout(20_000);

test('a guest is created on a connection of its own, its forwards are read, and its events are heard', async () => {
  const guest = await engine('').start(definition(), soon());
  expect(guest.endpoint(22)).toEqual({ address: '127.0.0.1', port: 34567 });
  await vi.waitUntil(() => guest.events.length > 0);
  expect(guest.events).toEqual([{ kind: 'reset', byGuest: true, atMs: 7 }]);
  await guest.stop();
  expect(exits).toEqual([]);
  expect(existsSync(join(folder, 'machine'))).toBe(false);
});

test('what a machine leaves in libvirt’s own folders is removed with it', async () => {
  const log = join(folder, '.cache/libvirt/qemu/log', `${id}.log`);
  mkdirSync(join(folder, '.cache/libvirt/qemu/log'), { recursive: true });
  writeFileSync(log, 'starting up\n');
  const guest = await engine('').start(definition(), soon());
  expect(existsSync(log)).toBe(true);
  await guest.stop();
  expect(existsSync(log)).toBe(false);
});

test('the power is cut and the machine made anew, without a word of a guest that was lost', async () => {
  const guest = await engine('').start(definition(), soon());
  await guest.cutPower();
  expect(existsSync(join(folder, 'machine'))).toBe(true);
  expect(guest.endpoint(22).port).toBe(34567);
  await guest.stop();
  expect(exits).toEqual([]);
});

test('a machine that libvirt refuses is an error in libvirt’s words', async () => {
  await expect(engine('refused').start(definition(), soon())).rejects.toMatchObject({
    code: 'engine-failed',
    message: `libvirt refused the guest: error: Failed to create domain from ${join(folder, 'run "7"', 'guest.xml')} error: XML error: No PCI buses available error: failed to get domain '${id}'`,
  });
});

test('a machine without virsh is told so at once, and why is not lost in the clearing up', async () => {
  await expect(engine(undefined).start(definition(), soon())).rejects.toMatchObject({
    code: 'engine-failed',
    message: expect.stringMatching(
      /^libvirt refused the guest: setpriv: failed to execute virsh: No such file or directory$/,
    ),
    hint: 'reboot-test doctor --engine libvirt says what is missing.',
  });
});

test('a reboot that libvirt can no longer report is not the guest’s fault: the run is told that the connection is gone', async () => {
  const guest = await engine('deaf').start(definition(), soon());
  await vi.waitUntil(() => exits.length > 0);
  expect(exits).toEqual(['libvirt closed the connection that tells what happens to the guest']);
  await guest.stop();
  expect(exits.length).toBe(1);
});

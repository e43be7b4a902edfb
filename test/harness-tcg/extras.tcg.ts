import { execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { readResult } from '../../src/harness/read-data.ts';
import { guestImage, Lane, program } from './lane.ts';

/**
 * What needs more than every run of the suite has: libvirt, UEFI firmware, a terminal. REBOOT_TEST_EXTRAS=all runs all of
 * it, or what it names, with commas. REBOOT_TEST_CONNECT is the connection to libvirt.
 */
const wanted = process.env['REBOOT_TEST_EXTRAS'] ?? '';
const extra = (name: string, title: string, run: () => Promise<void>): void => {
  if (wanted === 'all' || wanted.split(',').includes(name)) test(title, run);
};
const connection = process.env['REBOOT_TEST_CONNECT'] ?? 'qemu:///session';
const libvirt = ['--engine', 'libvirt', '--connect', connection];

const lane = new Lane('extras');
const root = resolve(import.meta.dirname, '../..');
const tree = join(import.meta.dirname, 'small');
const uefiImage = join(lane.state, 'debian-12-uefi.qcow2');

const cycleArguments = (host: string, name: string, more: readonly string[]): string[] => {
  const output = join(root, 'out/reboot', name);
  return ['cycle', '--tree', tree, '--host', host, '--accelerator', 'tcg', '--output', output, ...more];
};

async function cycle(host: string, name: string, more: readonly string[]) {
  const output = join(root, 'out/reboot', name);
  const { code, said } = await lane.run(cycleArguments(host, name, more));
  return { code, said, output, result: readResult(readFileSync(join(output, 'result.json'), 'utf8'), output) };
}

const virsh = (...command: readonly string[]): string =>
  execFileSync('virsh', ['--quiet', '--connect', connection, ...command], { encoding: 'utf8' }).trim();

/** Waits until nothing runs, and holds that libvirt and the run folders have nothing left either. */
async function nothingIsLeft(): Promise<void> {
  await lane.nothingRuns();
  expect(virsh('list', '--all', '--name')).not.toMatch(/^small-/m);
  expect(readdirSync(join(lane.state, 'runs'))).toEqual([]);
  for (const log of ['/var/log/libvirt/qemu', join(process.env['HOME'] ?? '/', '.cache/libvirt/qemu/log')]) {
    if (existsSync(log)) expect(readdirSync(log).filter((name) => name.startsWith('small-'))).toEqual([]);
  }
}

const image = ['--image', guestImage];
const proved = { bootId: true, engineEvent: true, consoleBanner: true };

extra(
  'libvirt-green',
  'a whole cycle on libvirt, with a power cut, comes back the same and counts for nobody',
  async () => {
    const { code, result } = await cycle('small', 'libvirt-green', [...image, ...libvirt, '--cold']);
    expect(result.verdict).toEqual({ kind: 'success' });
    expect(result.engine).toBe('libvirt');
    expect(result.mayGate).toBe(false);
    expect(result.boots.map(({ how, witnesses }) => [how, witnesses])).toEqual([
      ['first', undefined],
      ['reboot', proved],
      ['power-cut', proved],
    ]);
    expect(code).toBe(0);
    await nothingIsLeft();
  },
);

extra(
  'libvirt-red',
  'a service that is not enabled is dead after a reboot on libvirt, with exactly that code',
  async () => {
    const { code, result } = await cycle('small', 'libvirt-red', [
      ...image,
      ...libvirt,
      '--overlay',
      'not-enabled.vars.yml',
    ]);
    expect(result.verdict).toMatchObject({
      kind: 'failure',
      code: 'published-port-dead-after-reboot',
      phase: 'compare-1',
    });
    expect(code).toBe(1);
    await nothingIsLeft();
  },
);

for (const phase of ['boot', 'reboot-1']) {
  extra(
    'libvirt-killed',
    `a harness on libvirt that is killed in ${phase} leaves no machine, and prune no file`,
    async () => {
      let said = '';
      const argv = cycleArguments('small', `libvirt-killed-in-${phase}`, [...image, ...libvirt]);
      const killed = await new Promise<boolean>((done) => {
        const child = lane.start(argv, (text) => {
          said += text;
          // In boot, only once there is a machine to leave behind.
          if (said.includes(` ${phase} …`) && (phase !== 'boot' || virsh('list', '--name') !== ''))
            child.kill('SIGKILL');
        });
        const again = setInterval(() => {
          if (phase === 'boot' && said.includes(' boot …') && virsh('list', '--name') !== '') child.kill('SIGKILL');
        }, 500);
        child.once('close', () => {
          clearInterval(again);
          done(child.signalCode === 'SIGKILL');
        });
      });
      expect(killed).toBe(true);
      await lane.nothingRuns();
      expect((await lane.run(['prune'])).said).toMatch(/removed .*\/runs\/small-[0-9a-f]{8}\n/);
      await nothingIsLeft();
    },
  );
}

extra('uefi', 'a UEFI guest boots and reboots; an image that it could not start from is refused at once', async () => {
  if (!existsSync(`${uefiImage}.lock.json`)) {
    const argv = ['--suite', 'bookworm', '--uefi', '--output', uefiImage, '--work', lane.state];
    execFileSync(join(root, 'scripts/build-image.sh'), argv, { stdio: ['ignore', 'ignore', 'inherit'] });
  }
  const { code, output, result } = await cycle('small-uefi', 'uefi', ['--image', uefiImage, '--cold']);
  expect(result.verdict).toEqual({ kind: 'success' });
  expect(result.boots.map(({ witnesses }) => witnesses)).toEqual([undefined, proved, proved]);
  expect(readFileSync(join(output, 'diagnostics/kernel.txt'), 'utf8')).toContain('efi: EFI v2');
  expect(code).toBe(0);
  const refused = await cycle('small-uefi', 'uefi-refused', image);
  expect(refused.result.verdict).toMatchObject({ kind: 'error', code: 'image-mismatch', phase: 'image' });
});

extra(
  'clock-jumps',
  'a guest whose clock jumps years ahead in one reboot and years back in the next is believed',
  async () => {
    const { code, output, result } = await cycle('small', 'clock-jumps', [
      ...image,
      '--boots',
      '2',
      '--play',
      'clock-jumps.yml',
    ]);
    expect(result.verdict).toEqual({ kind: 'success' });
    expect(result.boots.map(({ witnesses }) => witnesses)).toEqual([undefined, proved, proved]);
    expect(code).toBe(0);
    const console = readFileSync(join(output, 'console.log'), 'utf8');
    expect(console).toMatch(/setting system clock to 2031-06-01T/);
    expect(console).toMatch(/setting system clock to 2025-06-01T/);
    expect(readFileSync(join(output, 'diagnostics/journal-boot-before.txt'), 'utf8')).toMatch(/^Jun 01 12:/m);
  },
);

/** A person at a terminal of their own: attaches, logs in, asks something, and detaches. */
const typist = `
import os, pty, re, select, sys, time
pid, fd = pty.fork()
if pid == 0:
    os.execvp(sys.argv[1], sys.argv[1:])
seen = ""
def until(pattern):
    global seen
    end = time.monotonic() + 300
    while not (found := re.search(pattern, seen)):
        assert time.monotonic() < end, "waited in vain for " + pattern + " in " + repr(seen[-2000:])
        if select.select([fd], [], [], 1)[0]:
            text = os.read(fd, 4096).decode("utf-8", "replace")
            seen += text
            sys.stdout.write(text)
    seen = seen[found.end():]
    return found
password = until(r"with the password (\\w+);").group(1)
os.write(fd, b"\\r")
until(r"login: ")
os.write(fd, b"ansible\\r")
until(r"Password: ")
os.write(fd, password.encode() + b"\\r")
until(r"\\$ ")
os.write(fd, b"echo $((6 * 7)) says $(sudo id -un)\\r")
until(r"42 says root")
os.write(fd, b"\\x1d")
until(r"Detached; the guest goes on")
sys.exit(os.waitstatus_to_exitcode(os.waitpid(pid, 0)[1]))
`;

extra(
  'console',
  'a person attaches to a guest that is up, logs in, types, detaches, and the guest goes on',
  async () => {
    const up = await lane.run(['up', '--tree', tree, '--host', 'small', '--accelerator', 'tcg', ...image]);
    expect(up.code).toBe(0);
    const argv = ['-c', typist, process.execPath, program, 'console', '--state', lane.state];
    const typed = spawn('python3', argv, { stdio: ['ignore', 'inherit', 'inherit'] });
    expect(await new Promise((done) => typed.once('close', done))).toBe(0);
    const printed = await lane.run(['console']);
    expect(printed.said).toMatch(/42 says root/);
    const down = await lane.run(['down', '--json']);
    expect(down.said).toContain('somebody was attached to it, and could log in and type');
    expect(down.code).toBe(0);
    await lane.nothingRuns();
    expect(readdirSync(join(lane.state, 'runs'))).toEqual([]);
  },
);

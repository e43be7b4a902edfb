import { constants } from 'node:fs';
import { access, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Accelerator } from '../guest-definition.ts';
import { runCommand } from '../run-command.ts';
import { canaryInitramfs } from './canary-initramfs.ts';
import { canaryArguments, hasVirtualization, type KvmProof } from './kvm-decision.ts';

const canaryMs = 30_000;

/** What the proof needs of the shell. */
export interface CanaryWorld {
  readonly environment: Readonly<Record<string, string>>;
  readonly interrupt: AbortSignal;
  random(bytes: number): string;
}

/** Finds out whether KVM really runs guests: the device and QEMU's own answer both say yes on machines where it does not. */
export async function proveKvm(world: CanaryWorld): Promise<KvmProof> {
  if (!hasVirtualization(await readFile('/proc/cpuinfo', 'utf8'))) {
    return { works: false, why: 'the processor shows neither vmx nor svm in /proc/cpuinfo' };
  }
  const device = await access('/dev/kvm', constants.R_OK | constants.W_OK).then(
    () => undefined,
    (thrown: unknown) => (thrown instanceof Error ? thrown.message : String(thrown)),
  );
  if (device !== undefined) return { works: false, why: `/dev/kvm cannot be opened (${device})` };
  const kernel = await newestKernel();
  if (kernel === undefined) return { works: false, why: 'there is no kernel in /boot that a canary guest could boot' };
  return runCanary('kvm', kernel, canaryMs, world);
}

/** Boots a kernel in a guest of its own and waits until its first program says a nonce that nobody could know. */
export async function runCanary(
  accelerator: Accelerator,
  kernel: string,
  limitMs: number,
  world: CanaryWorld,
): Promise<KvmProof> {
  const folder = await mkdtemp(join(tmpdir(), 'reboot-test-canary-'));
  const nonce = `reboot-test canary ${world.random(12)}`;
  const heard = new AbortController();
  let said = '';
  try {
    const initramfs = join(folder, 'initramfs');
    await writeFile(initramfs, canaryInitramfs(nonce));
    const request = {
      program: 'qemu-system-x86_64',
      args: canaryArguments(accelerator, kernel, initramfs),
      environment: world.environment,
      timeoutMs: limitMs,
      onOutput: (bytes: Uint8Array) => {
        said = (said + Buffer.from(bytes).toString('latin1')).slice(-20_000);
        if (said.includes(nonce)) heard.abort(heardNonce);
      },
    };
    const end = await runCommand(request, AbortSignal.any([heard.signal, world.interrupt]));
    const how = end.timedOut ? `said nothing for ${limitMs / 1000} s` : `ended with exit code ${end.code}`;
    return { works: false, why: `the canary guest ${how}: ${lastWords(end.stderr, said)}` };
  } catch (thrown) {
    if (thrown === heardNonce) return { works: true };
    throw thrown;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const heardNonce = new Error('The canary said its nonce.');

function lastWords(stderr: string, console: string): string {
  const lines = `${console}\n${stderr}`
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.slice(-2).join(' ').slice(0, 300) || 'it said nothing';
}

/** The kernel of this machine's /boot whose name sorts last. */
async function newestKernel(): Promise<string | undefined> {
  const names = await readdir('/boot').catch(() => []);
  const newest = names
    .filter((name) => name.startsWith('vmlinuz-'))
    .sort()
    .at(-1);
  return newest === undefined ? undefined : join('/boot', newest);
}

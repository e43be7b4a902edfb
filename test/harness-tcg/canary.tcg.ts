import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { runCanary } from '../../src/harness/guards/prove-kvm.ts';
import { guestImage } from './lane.ts';

const world = {
  environment: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
  interrupt: new AbortController().signal,
  random: () => 'abcdef012345',
};

/** A kernel, taken out of the image of the suite. */
function kernelIn(folder: string): string {
  const raw = join(folder, 'raw');
  execFileSync('qemu-img', ['convert', '-O', 'raw', guestImage, raw]);
  const disk = `${raw}?offset=1048576`;
  const listed = execFileSync('debugfs', ['-R', 'ls -p /boot', disk], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  const name = listed.split('/').find((part) => part.startsWith('vmlinuz-')) ?? '';
  const kernel = join(folder, 'kernel');
  execFileSync('debugfs', ['-R', `dump /boot/${name} ${kernel}`, disk], { stdio: 'ignore' });
  return kernel;
}

test('a real kernel starts the canary, which says its nonce; something that is no kernel does not', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'canary-'));
  try {
    expect(await runCanary('tcg', kernelIn(folder), 600_000, world)).toEqual({ works: true });
    expect(await runCanary('tcg', '/etc/hostname', 60_000, world)).toMatchObject({ works: false });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

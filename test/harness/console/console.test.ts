import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Console, type ConsoleFinding } from '../../../src/harness/console/console.ts';
import { classifyConsoleLine, isKernelBanner, plainText } from '../../../src/harness/console/console-patterns.ts';

test.each([
  ['[    1.731072] Kernel panic - not syncing: VFS: Unable to mount root fs on unknown-block(0,0)', 'panic', true],
  ['[   42.1] Kernel panic - not syncing: sysrq triggered crash', 'panic', true],
  ['[  OK  ] Started emergency.service - Emergency Shell.', 'emergency-shell', true],
  ['You are in emergency mode. After logging in, type "journalctl -xb" to view', 'emergency-shell', true],
  ['[ ***  ] A stop job is running for Never stops (1min 31s / no limit)', 'stop-job-without-limit', true],
  ['[ *** ] Job never-stops.service/stop running (1h 2s / no limit)', 'stop-job-without-limit', true],
  ['[ *** ] (2 of 2) Job slow.service/stop running (1min 30s / no limit)', 'stop-job', false],
  ['[ *** ] Job slow.service/stop running (7s / no limit)', 'stop-job', false],
  ['[ *** ] Job odd.service/stop running (soon / no limit)', 'stop-job', false],
  ['[ ***  ] A stop job is running for Slow (8s / 1min 30s)', 'stop-job', false],
  ['[   12.3] BUG: unable to handle page fault for address: ffffb0', 'oops', false],
  ['[   12.3] Oops: 0000 [#1] PREEMPT SMP NOPTI', 'oops', false],
  ['[    4.4] systemd[1]: sysinit.target: Found ordering cycle on a.service/start', 'ordering-cycle', false],
  ['[   99.9] Out of memory: Killed process 812 (caddy) total-vm:12kB', 'out-of-memory', false],
  ['[FAILED] Failed to start docker.service - Docker Application Container Engine.', 'unit-failed', false],
])('%s means %s', (line, kind, final) => {
  expect(classifyConsoleLine(line)).toMatchObject({ kind, final });
});

test.each(['[  OK  ] Started ssh.service', 'Panic is not the answer'])('%s means nothing', (line) =>
  expect(classifyConsoleLine(line)).toBeUndefined(),
);

test('the banner is the first thing that a kernel prints, not a line that quotes it', () => {
  expect(isKernelBanner('[    0.000000] Linux version 6.1.0-41-cloud-amd64 (debian-kernel@lists.debian.org)')).toBe(
    true,
  );
  expect(isKernelBanner('Linux version 6.12.57')).toBe(true);
  expect(isKernelBanner('[   33.1] systemd[1]: Linux version 6.1')).toBe(false);
  expect(isKernelBanner('motd: Linux version 6.1')).toBe(false);
});

test('each banner begins a boot, and a final line is told at once', () => {
  const told: ConsoleFinding[] = [];
  const console = new Console(0, (finding) => told.push(finding));
  console.hear('SeaBIOS (version 1.16.2)', 5);
  console.hear('[    0.0] Linux version 6.1', 10);
  console.hear('login:', 20);
  console.hear('[    0.0] Linux version 6.1', 30);
  console.hear('[    1.0] Kernel panic - not syncing: VFS', 40);
  expect(console.lines.map((line) => line.boot)).toEqual([0, 0, 0, 1, 1]);
  expect(console.banners).toEqual([10, 30]);
  expect(console.heardAtMs).toBe(40);
  expect(told).toEqual([
    { atMs: 40, boot: 1, text: '[    1.0] Kernel panic - not syncing: VFS', kind: 'panic', final: true },
  ]);
});

test('in a guest that was restored the first banner is the one of its first reboot', () => {
  const console = new Console(1, () => undefined);
  console.hear('login:', 20);
  console.hear('[    0.0] Linux version 6.1', 30);
  expect(console.lines.map((line) => line.boot)).toEqual([0, 1]);
  expect(console.banners).toEqual([30]);
});

test('colours and cursor movements are taken out', () => {
  expect(plainText('\u001b[0;1;31m[FAILED]\u001b[0m Failed\u0007 to\tstart')).toBe('[FAILED] Failed to\tstart');
});

test('no text of a guest leaves a control character', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const codes = [...plainText(text)].map((character) => character.codePointAt(0) ?? 0);
      expect(codes.filter((code) => (code < 0x20 && code !== 9) || (code >= 0x7f && code < 0xa0))).toEqual([]);
    }),
  );
});

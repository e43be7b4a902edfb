import { beforeAll, expect, test } from 'vitest';
import { Lane } from './lane.ts';

const lane = new Lane('faults');

beforeAll(() => lane.shareApplied());

const faults = 'tests/integration/faults';
const overlay = (name: string) => ['--overlay', `${faults}/${name}.vars.yml`];
const play = (name: string) => ['--play', `${faults}/${name}.play.yml`];
const playFirst = (name: string) => ['--play-first', `${faults}/${name}.play.yml`];

/** Each seeded fault with the one verdict that it must have. */
const cases: readonly (readonly [string, readonly string[], string, string])[] = [
  ['ansible-failed', play('ansible-failed'), 'ansible-failed', 'apply'],
  ['no-host-matched', play('no-host-matched'), 'no-hosts-matched', 'apply'],
  [
    'apt-lock-held',
    [...playFirst('apt-lock-held'), ...overlay('no-forward-dropin')],
    'package-manager-locked',
    'apply',
  ],
  ['full-disk', [...playFirst('full-disk'), ...overlay('no-forward-dropin')], 'disk-full', 'apply'],
  ['bridge-plus-wildcard', overlay('bridge-plus-wildcard'), 'published-port-dead-after-reboot', 'compare-1'],
  ['reload-flushes-nat', overlay('reload-flushes-nat'), 'port-dead-before-reboot', 'baseline'],
  ['fail-open-chain', overlay('fail-open-chain'), 'port-open-unexpectedly', 'baseline'],
  ['docker-disabled', overlay('docker-disabled'), 'unit-not-active', 'settle-1'],
  ['ssh-locked-out', overlay('ssh-locked-out'), 'ssh-locked-out', 'settle-1'],
  ['no-address', play('no-address'), 'no-address', 'settle-1'],
  ['host-keys-changed', play('host-keys-changed'), 'host-key-changed', 'compare-1'],
  ['reboot-ignored', play('reboot-ignored'), 'reboot-ignored', 'reboot-1'],
  ['hung-stop-job', play('hung-stop-job'), 'shutdown-hung', 'reboot-1'],
  ['panic-early', play('panic-early'), 'kernel-panic', 'reboot-1'],
  ['panic-late', play('panic-late'), 'kernel-panic', 'settle-1'],
];

/** Faults that every run of the suite seeds: one of each kind of end. REBOOT_TEST_FAULTS=all seeds all of them, or those that it names. */
const always = ['ansible-failed', 'no-host-matched', 'panic-early'];
const isWanted = (name: string): boolean => {
  const wanted = process.env['REBOOT_TEST_FAULTS'];
  return wanted === 'all' || (wanted === undefined ? always : wanted.split(',')).includes(name);
};

test.each(cases.filter(([name]) => isWanted(name)))('%s', async (name, args, code, phase) => {
  const { code: exitCode, result } = await lane.cycle(`fault-${name}`, ['--reuse-applied', ...args]);
  expect(result?.verdict).toMatchObject({ kind: 'failure', code });
  // A late panic may come before or after the witness of the new boot has spoken.
  if (name !== 'panic-late') expect(result?.verdict).toMatchObject({ phase });
  expect(exitCode).toBe(1);
  await lane.nothingRuns();
});

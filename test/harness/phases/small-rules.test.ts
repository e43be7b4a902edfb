import { expect, test } from 'vitest';
import { cloudInitErrors } from '../../../src/harness/phases/cloud-init.ts';
import { questionsAbout } from '../../../src/harness/phases/collect.ts';
import { capOf, phaseId } from '../../../src/harness/phases/phase.ts';
import { cyclePhases } from '../../../src/harness/phases/plan-phases.ts';
import { hearWitnesses, missingWitnesses } from '../../../src/harness/phases/reboot.ts';
import { Evidence } from '../../../src/harness/run/evidence.ts';
import type { RunOptions } from '../../../src/harness/run/run-context.ts';
import { seedFiles } from '../../../src/harness/witness/cloud-config.ts';

const options: RunOptions = {
  tree: '/t',
  certs: 'internal',
  overlays: [],
  playsFirst: [],
  plays: [],
  image: undefined,
  controllerImage: undefined,
  engine: 'qemu',
  connection: 'qemu:///session',
  accelerator: 'auto',
  boots: 1,
  cold: false,
  keep: false,
  reuseApplied: false,
};
const ids = (change: Partial<RunOptions>) =>
  cyclePhases({ ...options, ...change }).map((phase) => phaseId(phase.kind, phase.boot));

test('a cycle has its phases in this order', () => {
  expect(ids({})).toEqual([
    'preflight',
    'image',
    'boot',
    'isolation',
    'cloud-init',
    'apply',
    'settle',
    'baseline',
    'reboot-1',
    'settle-1',
    'compare-1',
    'verify-1',
    'drift-1',
    'collect',
    'teardown',
  ]);
});

test('a controller of its own is waited for before anything is applied', () => {
  expect(ids({ controllerImage: '/c.qcow2' }).slice(3, 7)).toEqual(['isolation', 'cloud-init', 'controller', 'apply']);
});

test('more reboots and a power cut each have their own legs', () => {
  expect(ids({ boots: 2, cold: true }).slice(8, -2)).toEqual([
    'reboot-1',
    'settle-1',
    'compare-1',
    'reboot-2',
    'settle-2',
    'compare-2',
    'power-cut-3',
    'settle-3',
    'compare-3',
    'verify-3',
    'drift-3',
  ]);
});

test('emulation gets ten times the time', () => {
  expect(capOf('boot', 'kvm')).toBe(120_000);
  expect(capOf('boot', 'tcg')).toBe(1_200_000);
});

test('a new boot is believed by durations alone, whatever its clock says', () => {
  const reset = { kind: 'reset', byGuest: true, atMs: 1 } as const;
  const boot = { how: 'reboot', elapsed: 40, isNewId: true, uptime: 30, events: [reset], banners: 1 } as const;
  expect(hearWitnesses(boot)).toEqual({ bootId: true, engineEvent: true, consoleBanner: true });
  expect(hearWitnesses({ ...boot, uptime: 41 }).bootId).toBe(false);
  expect(hearWitnesses({ ...boot, isNewId: false }).bootId).toBe(false);
  expect(hearWitnesses({ ...boot, events: [] }).engineEvent).toBe(false);
  expect(hearWitnesses({ ...boot, how: 'power-cut', events: [] }).engineEvent).toBe(true);
  expect(hearWitnesses({ ...boot, banners: 0 }).consoleBanner).toBe(false);
});

test('the journal of the boot before is asked for by its ID, because clocks may be set back', () => {
  const ids = ['11111111-2222-4333-8444-555555555555', '66666666-7777-4888-9999-aaaaaaaaaaaa'];
  const boots = ids.map((bootId, boot) => ({ boot, how: boot === 0 ? 'first' : 'reboot', bootId }) as const);
  const asked = questionsAbout(boots).find(({ file }) => file === 'journal-boot-before.txt');
  expect(asked?.argv.slice(0, 3)).toEqual(['journalctl', '-b', '11111111222243338444555555555555']);
  expect(questionsAbout(boots.slice(0, 1)).map(({ file }) => file)).not.toContain('journal-boot-before.txt');
});

test('each witness that did not speak is named', () => {
  expect(missingWitnesses({ bootId: true, engineEvent: true, consoleBanner: true })).toEqual([]);
  expect(missingWitnesses({ bootId: false, engineEvent: false, consoleBanner: false })).toEqual([
    'a new boot ID with a fitting uptime',
    "the machine's reset",
    "the kernel's banner on the console",
  ]);
});

test('the verdict names the gravest fault, whichever was found first', () => {
  const evidence = new Evidence();
  expect(evidence.judged()).toBeUndefined();
  evidence.report('state-differs-after-reboot', 'compare-1', 'units');
  evidence.report('published-port-dead-after-reboot', 'compare-1', 'port 443');
  evidence.report('drift-after-reboot', 'drift-1', 'task');
  expect(evidence.judged()).toEqual({
    kind: 'failure',
    code: 'published-port-dead-after-reboot',
    phase: 'compare-1',
    message: 'port 443',
  });
});

test('what cloud-init says is read, and what is no result is an error', () => {
  expect(cloudInitErrors('{"v1": {"datasource": "DataSourceNoCloud", "errors": []}}')).toEqual([]);
  expect(cloudInitErrors('{"v1": {"errors": ["bad key"]}}')).toEqual(['bad key']);
  expect(cloudInitErrors('')).toEqual(['its result file is not JSON']);
  expect(cloudInitErrors('{}')).toEqual(['its result file has no list of errors']);
});

test('the seed is JSON, whatever stands in a key', () => {
  const hostKey = { privateKey: '-----BEGIN\n"}\n', publicKey: 'ssh-ed25519 AAAA' };
  const files = seedFiles({
    role: 'host',
    runId: 'askari-1',
    host: 'askari',
    user: 'ansible',
    authorizedKey: 'ssh-ed25519 BBBB: {x}',
    hostKey,
    macAddress: '52:54:00:00:00:01',
  });
  expect(files['user-data'].split('\n')[0]).toBe('#cloud-config');
  const data = JSON.parse(files['user-data'].slice('#cloud-config\n'.length));
  expect(data.users[0].ssh_authorized_keys).toEqual(['ssh-ed25519 BBBB: {x}']);
  expect(data.ssh_keys.ed25519_private).toBe(hostKey.privateKey);
  expect(JSON.parse(files['meta-data'])).toEqual({ 'instance-id': 'askari-1', 'local-hostname': 'askari' });
});

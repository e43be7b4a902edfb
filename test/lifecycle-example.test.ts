import { describe, expect, test } from 'vitest';
import { checkTexts } from './check-texts.ts';
import { readFolder } from './read-folder.ts';

type Texts = Readonly<Record<string, string>>;

const ROSTER = 'ops/bindings/vm.lifecycle.yaml';
const spine: Texts = readFolder(
  new URL('../examples/spine/', import.meta.url),
  'docs/governance/VM_CREATION_CONTRACT.md',
);
const OPTIONS = { today: '2026-04-01', noFixes: true };

describe('a machine of the whole example', () => {
  test.each([
    ['planned', 'provisioned'],
    ['provisioned', 'registered'],
    ['registered', 'active'],
    ['active', 'stopped'],
    ['stopped', 'active'],
  ])('may go from %s to %s', async (from, to) => {
    expect(await transitions(withStatus(from), withStatus(to))).toEqual([]);
  });

  test.each([
    ['planned', 'active'],
    ['planned', 'registered'],
    ['provisioned', 'active'],
    ['active', 'planned'],
    ['decommissioned', 'active'],
  ])('may not go from %s to %s', async (from, to) => {
    expect(await transitions(withStatus(from), withStatus(to))).toEqual([
      `VM 211 finance-stack goes from "${from}" to "${to}"`,
    ]);
  });

  test('may skip a state where a waiver answers for it', async () => {
    const waiver = [
      '```yaml vm-contract',
      'waivers:',
      '  - { item: vm-status, subject: 211, owner: "@ann", reason: moved in one night, expires: "2026-04-30" }',
      '```',
    ].join('\n');
    const waived = (texts: Texts) => ({ ...texts, 'CONTRACT.md': `${texts['CONTRACT.md']}\n${waiver}\n` });
    const { report } = await checkTexts(waived(withStatus('active')), withStatus('planned'), OPTIONS);
    const told = report.findings.filter(({ rule }) => rule === 'illegal-transition');
    expect(told.map(({ waiver: applied, blocking }) => [applied?.owner, blocking])).toEqual([['@ann', false]]);
  });

  test('may not lose its row while it is in service, nor while other files know it', async () => {
    const told = await transitions(spine, withoutRow(spine));
    expect(told).toContain('VM 211 finance-stack is removed while it was "active"');
    const left = told.filter((message) => message.includes('still has'));
    expect([...new Set(left.map((message) => /but (\S+)/.exec(message)?.[1]))].sort()).toEqual([
      'docs/governance/DEVICE_IDENTITY_SSOT.md',
      'docs/governance/NODE_REGISTRY.yaml',
      'docs/governance/SERVICE_REGISTRY.yaml',
      'docs/governance/SHOP_SERVER_SSOT.md',
      'docs/governance/STACK_REGISTRY.yaml',
      'ops/bindings/backup.inventory.yaml',
      'ops/bindings/docker.compose.targets.yaml',
      'ops/bindings/services.health.yaml',
      'ops/bindings/ssh.targets.yaml',
    ]);
  });

  test('that nothing probes says why', async () => {
    const silent = edit(spine, /(id: 211\n(?: {4}.*\n)*? {4}health_probe_policy: )\w+/, '$1none');
    const { report } = await checkTexts(silent, undefined, OPTIONS);
    expect(report.findings.filter(({ surface }) => surface === 'unprobed_vms').map(({ message }) => message)).toEqual([
      'VM 211 finance-stack has no "health_probe_exemption"',
    ]);
    const exempt = edit(silent, /(id: 211\n)/, '$1    health_probe_exemption: it answers nobody\n');
    const { report: after } = await checkTexts(exempt, undefined, OPTIONS);
    expect(new Set(after.findings.map(({ rule, item }) => `${rule} ${item}`))).toEqual(
      new Set(['stale-entry health-probe']),
    );
  });
});

/** The example with another status of VM 211. */
function withStatus(status: string): Texts {
  return status === 'active' ? spine : edit(spine, /(id: 211\n(?: {4}.*\n)*? {4}status: )active/, `$1${status}`);
}

function withoutRow(texts: Texts): Texts {
  return edit(texts, / {2}- id: 211\n(?: {4}.*\n)+/, '');
}

function edit(texts: Texts, from: RegExp, to: string): Texts {
  const before = texts[ROSTER] ?? '';
  const after = before.replace(from, to);
  expect(after).not.toBe(before);
  return { ...texts, [ROSTER]: after };
}

/** What is said of the way from one state to the other. */
async function transitions(base: Texts, head: Texts): Promise<string[]> {
  const { report } = await checkTexts(head, base, OPTIONS);
  return report.findings.filter(({ rule }) => rule === 'illegal-transition').map(({ message }) => message);
}

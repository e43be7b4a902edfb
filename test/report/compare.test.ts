import { expect, test } from 'vitest';
import { checkTexts } from '../check-texts.ts';

const contract = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]" }
  none: { file: none.yaml, key: id, entries: "none[]" }
checklist:
  - { id: heavy, each: vms, in: none, match: { id: "{id}" }, severity: error }
  - { id: middle, each: vms, in: none, match: { id: "{id}" }, severity: warning }
  - { id: light, each: vms, in: none, match: { id: "{id}" }, severity: info }
\`\`\`
`;
const head = { 'CONTRACT.md': contract, 'vms.yaml': 'vms: [{ id: 1 }]', 'none.yaml': 'none: []' };

test.each([
  ['error' as const, ['heavy']],
  ['warning' as const, ['heavy', 'middle']],
  ['info' as const, ['heavy', 'light', 'middle']],
])('failing on %s, findings of that severity and above block', async (failOn, blocking) => {
  const { report } = await checkTexts(head, undefined, { failOn });
  expect(
    report.findings
      .filter((finding) => finding.blocking)
      .map(({ item }) => item)
      .sort(),
  ).toEqual(blocking);
});

test('what blocks comes first, then what is new, then what is severe', async () => {
  const base = { ...head, 'vms.yaml': 'vms: [{ id: 2 }]' };
  const both = { ...head, 'vms.yaml': 'vms: [{ id: 1 }, { id: 2 }]' };
  const { report } = await checkTexts(both, base, { failOn: 'warning' });
  expect(report.findings.map(({ state, item, blocking }) => `${state} ${item}${blocking ? ' blocks' : ''}`)).toEqual([
    'new heavy blocks',
    'new middle blocks',
    'new light',
    'existing heavy',
    'existing middle',
    'existing light',
  ]);
  expect(report.counts).toEqual({
    new: 3,
    existing: 3,
    fixed: 0,
    waived: 0,
    blocking: 2,
    errors: 2,
    warnings: 2,
    infos: 2,
  });
});

test('what is only at base is fixed, counts as nothing open and blocks nothing', async () => {
  const { report } = await checkTexts({ ...head, 'none.yaml': 'none: [{ id: 1 }]' }, head, { all: true });
  expect(report.outcome).toBe('pass');
  expect(report.counts).toMatchObject({ new: 0, existing: 0, fixed: 3, errors: 0, warnings: 0, infos: 0, blocking: 0 });
  expect(report.sides).toEqual({ base: 'base', head: 'head' });
});

test('a waived finding is counted apart and blocks nothing, even where all findings do', async () => {
  const waived = contract.replace(
    /```\n$/,
    'waivers:\n  - { item: heavy, owner: "@a", reason: later, expires: "2026-12-31" }\n```\n',
  );
  const { report } = await checkTexts({ ...head, 'CONTRACT.md': waived }, undefined, { all: true });
  expect(report.outcome).toBe('pass');
  expect(report.counts).toMatchObject({ new: 2, waived: 1, blocking: 0, errors: 0, warnings: 1, infos: 1 });
});

test('a report says how much was looked at', async () => {
  const { report } = await checkTexts(head);
  expect(report.checked).toEqual({ files: 2, subjects: 1, items: 3 });
  expect(report.coverage.columns).toEqual([
    { item: 'heavy', surface: 'none', title: 'heavy' },
    { item: 'middle', surface: 'none', title: 'middle' },
    { item: 'light', surface: 'none', title: 'light' },
  ]);
  expect(report.contract).toEqual({ file: 'CONTRACT.md', title: 'CONTRACT.md' });
});

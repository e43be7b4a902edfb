import { expect, test } from 'vitest';
import { checkTexts, linesOf } from '../check-texts.ts';

const CONTRACT = `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]" }
  none: { file: none.yaml, key: id, entries: "none[]", optional: true }
checklist:
  - { id: none, each: vms, in: none, match: { id: "{id}" } }
  - { id: two, each: vms, in: none, where: { id: 1 }, match: { id: "{id}" } }
\`\`\`
`;

/** A repository of VMs with the numbers from 1 on, of which none has the entry it needs. */
function withVms(count: number) {
  return {
    'CONTRACT.md': CONTRACT,
    'vms.yaml': `vms:\n${Array.from({ length: count }, (_, index) => `  - { id: ${index + 1} }\n`).join('')}`,
  };
}

test('a rule may have a thousand findings, and is given up with the next', async () => {
  const few = await checkTexts(withVms(999), undefined, { noFixes: true });
  expect(few.report.findings).toHaveLength(1000);
  expect(linesOf(few).filter((line) => line.includes('not-checked'))).toEqual([]);
  const many = await checkTexts(withVms(1000), undefined, { noFixes: true });
  expect(many.report.findings).toHaveLength(1001);
  const told = many.report.findings.filter(({ rule }) => rule === 'not-checked');
  expect(told).toEqual([
    {
      rule: 'not-checked',
      severity: 'error',
      item: 'two',
      message: 'the rule missing-entry has more than 1000 findings; the others are not told',
      location: expect.objectContaining({ path: 'CONTRACT.md', range: expect.anything() }),
      related: [],
      contract: told[0]?.location,
      fingerprint: told[0]?.fingerprint,
      hint: 'mend the cause that they have in common, or leave out of the collection what it is not about',
      state: 'new',
      blocking: true,
    },
  ]);
});

test('a change may add a thousand findings to those that were there', async () => {
  const base = withVms(500);
  const most = await checkTexts(withVms(1500), base, { noFixes: true });
  expect(most.report.counts).toMatchObject({ existing: 501, new: 1000 });
  const more = await checkTexts(withVms(1501), base, { noFixes: true });
  expect(more.report.counts).toMatchObject({ existing: 500, new: 1002, fixed: 0 });
  expect(linesOf(more).filter((line) => line.includes('not-checked'))).toEqual([
    'new error not-checked two CONTRACT.md:7:7 the rule missing-entry has more than 1501 findings; the others are not told',
  ]);
});

test('a match that joins too many entries is given up', async () => {
  const rows = Array.from({ length: 1415 }, (_, index) => `  - { id: ${index + 1}, site: shop }\n`).join('');
  const contract = CONTRACT.replaceAll('{ id: "{id}" }', '{ site: "{site}" }').replace('where: { id: 1 }, ', '');
  const files = { 'CONTRACT.md': contract, 'vms.yaml': `vms:\n${rows}`, 'none.yaml': `none:\n${rows}` };
  const { report } = await checkTexts(files, undefined, { noFixes: true });
  const told = report.findings.filter(({ rule }) => rule === 'not-checked');
  expect(told.map(({ item, message, location, hint }) => [item, message, location.range.start.line, hint])).toEqual(
    ['none', 'two'].map((item, index) => [
      item,
      `the checklist item "${item}" could not be checked, because its match joins more than 2000000 entries of vms and none`,
      6 + index,
      'match by a field that tells the entries apart, such as the key',
    ]),
  );
});

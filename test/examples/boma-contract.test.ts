import { expect, test } from 'vitest';
import { checkTexts, linesOf } from '../check-texts.ts';
import { readFolder } from '../read-folder.ts';

const CONTRACT = 'docs/governance/VM_CREATION_CONTRACT.md';
const boma = readFolder(new URL('../../examples/boma/', import.meta.url), CONTRACT);

test('the example of the reboot test keeps its own contract', async () => {
  const result = await checkTexts(boma);
  expect([linesOf(result), result.report.checked]).toEqual([[], { files: 2, subjects: 1, items: 1 }]);
});

test.each([
  ['roles/base/templates/nftables.conf.j2', true],
  ['tests/integration/profiles/askari.json', true],
  ['inventories/production/hosts.yml', true],
  ['roles/base/README.md', false],
  ['playbooks/control.yml', false],
  ['roles/integration_test/tasks/main.yml', false],
])('a change of %s needs the profile askari: %s', async (path, needed) => {
  const before = boma[path] ?? '';
  const after = path.endsWith('hosts.yml') ? before.replace('198.51.100.20', '198.51.100.21') : `${before}\n\n`;
  const { report } = await checkTexts({ ...boma, [path]: after }, boma);
  expect(report.reboot?.map((need) => [need.profile, need.needed])).toEqual([['askari', needed]]);
});

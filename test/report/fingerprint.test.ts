import { expect, test } from 'vitest';
import { fingerprint } from '../../src/report/fingerprint.ts';
import { checkTexts } from '../check-texts.ts';

const contract = (item: string) => `\`\`\`yaml vm-contract
collections:
  vms: { file: vms.yaml, key: id, entries: "vms[]", unique: [lan_ip] }
  ssh: { file: ssh.yaml, key: id, entries: "targets[]" }
checklist:
  - { id: ${item}, each: vms, in: ssh, match: { id: "{hostname}" }, equal: { host: "{lan_ip}" } }
\`\`\`
`;

test('a fingerprint is 16 hexadecimal digits over what is said, and stays what it was', () => {
  expect(fingerprint(['missing-entry', 'ssh-target', 'vms', '201', 'ssh.yaml', undefined], 0)).toBe('93fb99b1c6352fd0');
  expect(fingerprint(['missing-entry', 'ssh-target', 'vms', '201', 'ssh.yaml', undefined], 1)).not.toBe(
    '93fb99b1c6352fd0',
  );
  expect(fingerprint([undefined, 'a'], 0)).not.toBe(fingerprint(['a', undefined], 0));
});

test('a finding is named by rule, item, subject, file and field', async () => {
  const files = {
    'CONTRACT.md': contract('ssh-target'),
    'vms.yaml': 'vms: [{ id: 201, hostname: web, lan_ip: 10.0.0.1 }, { id: 202, hostname: mail }]',
    'ssh.yaml': 'targets: [{ id: web, host: 10.0.0.2 }]',
  };
  const { report } = await checkTexts(files);
  expect(report.findings.map((finding) => finding.fingerprint)).toEqual([
    fingerprint(['mismatched-field', 'ssh-target', 'vms', '201', 'ssh.yaml', 'web.host'], 0),
    fingerprint(['missing-entry', 'ssh-target', 'vms', '202', 'ssh.yaml', undefined], 0),
  ]);
});

test('findings that agree in everything are numbered', async () => {
  const { report } = await checkTexts({
    'CONTRACT.md': contract('ssh-target'),
    'vms.yaml': 'vms: [{ id: 201, hostname: web }, { id: 201, hostname: web }, { id: 201, hostname: web }]',
    'ssh.yaml': 'targets: [{ id: web }]',
  });
  const duplicate = ['duplicate-entry', undefined, 'vms', '201', 'vms.yaml', undefined];
  expect(report.findings.map((finding) => finding.fingerprint)).toEqual([
    fingerprint(duplicate, 0),
    fingerprint(duplicate, 1),
  ]);
});

test('a heading and another root are part of the file', async () => {
  const { report } = await checkTexts({
    'CONTRACT.md':
      '```yaml vm-contract\ncollections:\n  rows: { root: other, file: rows.md, heading: Rows, key: Id, schema: { required: [x] } }\n```\n',
    'other:rows.md': '# Rows\n\n| Id |\n|----|\n| 1 |\n',
  });
  expect(report.findings.map((finding) => finding.fingerprint)).toEqual([
    fingerprint(['invalid-entry', undefined, 'rows', '1', 'other:rows.md under "Rows"', '.required.x'], 0),
  ]);
});

import { expect, test } from 'vitest';
import { check } from '../../src/check.ts';
import { backfill } from '../../src/fix/backfill.ts';
import { addToRoster } from '../../src/fix/new-entry.ts';
import { rename } from '../../src/fix/rename-entry.ts';
import { retire } from '../../src/fix/retire-entry.ts';
import { unifiedDiff } from '../../src/fix/unified-diff.ts';
import { ConfigurationError } from '../../src/report/configuration-error.ts';
import type { Files } from '../check-texts.ts';
import { requestFor } from './fix-texts.ts';
import { smallFleet } from './small-fleet.ts';

const fleet = (changes: Files = {}) => requestFor({ ...smallFleet, ...changes }, 'contract.yaml');
const values = (fields: Readonly<Record<string, string>>) => ({ values: new Map(Object.entries(fields)) });

/** The lines of a patch that add or take out something. */
function changedLines(files: Parameters<typeof unifiedDiff>[0]): string[] {
  return unifiedDiff(files)
    .split('\n')
    .filter((line) => /^(?:[+-](?![+-]{2} )|\+\+\+ )/.test(line));
}

async function refusal(promise: Promise<unknown>): Promise<string[]> {
  const error = await promise.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof ConfigurationError ? error.problems.map(({ message }) => message) : [String(error)];
}

test('the small fleet is in order', async () => {
  const { report } = await check(fleet());
  expect(report.findings.map(({ message }) => message)).toEqual([]);
});

test('a new machine gets the next number and a free address of its site, and an entry in every file', async () => {
  const { files, label, after } = await addToRoster(
    fleet(),
    values({ hostname: 'photos', site: 'shop', ssh_target: 'photos' }),
  );
  expect(label).toBe('VM 202 photos');
  expect(changedLines(files)).toEqual([
    '+++ b/dns.md',
    '+| photos | 192.168.1.202 | 202 |',
    '+++ b/roster.yaml',
    '+  - id: 202',
    '+    hostname: photos',
    '+    site: shop',
    '+    status: registered',
    '+    created_at: "2026-03-01"',
    '+    lan_ip: 192.168.1.202',
    '+    ssh_target: photos',
    '+',
    '+++ b/targets.yaml',
    '+  - id: photos',
    '+    host: 192.168.1.202',
  ]);
  expect(after.report.outcome).toBe('pass');
});

test('an address that stands in any file is not given out again', async () => {
  const dns = `${String(smallFleet['dns.md'])}\nThe printer has 192.168.1.202.\n`;
  const { values: worked } = await addToRoster(fleet({ 'dns.md': dns }), values({ hostname: 'photos', site: 'shop' }));
  expect(worked.get('lan_ip')).toBe('192.168.1.2');
});

test('what is not known stays a placeholder that the gate refuses', async () => {
  const { after } = await addToRoster(fleet(), values({ hostname: 'photos', site: 'shop' }));
  expect(after.report.findings.map(({ message }) => message)).toEqual([
    '"ssh_target" of VM 202 photos is still the placeholder "TODO"',
  ]);
});

test('when the numbers run out behind the highest one, the lowest free one is taken, and then none', async () => {
  const one = fleet({ 'contract.yaml': String(smallFleet['contract.yaml']).replace('200-203', '199-201') });
  expect((await addToRoster(one, values({ hostname: 'photos', site: 'shop' }))).values.get('id')).toBe('199');
  const none = fleet({ 'contract.yaml': String(smallFleet['contract.yaml']).replace('200-203', '200-201') });
  expect(await refusal(addToRoster(none, values({ hostname: 'photos', site: 'shop' })))).toEqual([
    'no number from 200-201 is free for "id"',
  ]);
});

test('a name that breaks the naming rules is refused, and one that is taken', async () => {
  expect(await refusal(addToRoster(fleet(), values({ hostname: 'Photos_1', site: 'shop' })))).toEqual([
    '"hostname" of VM 202 Photos_1 does not match the pattern',
  ]);
  expect((await refusal(addToRoster(fleet(), values({ hostname: 'mail', site: 'shop' }))))[0]).toBe(
    'hostname "mail" of VM 202 mail is taken by VM 200 mail',
  );
});

test('a machine without a site has no number', async () => {
  expect(await refusal(addToRoster(fleet(), values({ hostname: 'photos' })))).toEqual(['the new entry has no "id"']);
});

test('a retired machine keeps its row, and loses the entries that are stale', async () => {
  const { files, kept, label } = await retire(fleet(), 'files');
  expect(label).toBe('VM 201 files');
  expect(changedLines(files)).toEqual([
    '+++ b/roster.yaml',
    '-    status: active',
    '+    status: decommissioned',
    '+    decommissioned_at: "2026-03-01"',
    '+++ b/targets.yaml',
    '-  - id: files',
    '-    host: 192.168.1.7',
    '-    via: mail # the way in',
  ]);
  expect(kept).toEqual(['dns "files" in dns.md']);
});

test('a machine is not retired twice, nor one that does not exist', async () => {
  expect(await refusal(retire(fleet(), '100'))).toEqual(['VM 100 attic is decommissioned already']);
  expect(await refusal(retire(fleet(), 'mial'))).toEqual(['vms has no entry "mial"']);
});

test('a new name goes everywhere the old one was a key or a reference', async () => {
  const { files, after, mentions } = await rename(fleet(), 'mail', 'post-office');
  expect(changedLines(files)).toEqual([
    '+++ b/dns.md',
    '-| mail | 192.168.1.200 | 200 |',
    '+| post-office | 192.168.1.200 | 200 |',
    '+++ b/roster.yaml',
    '-    hostname: mail',
    '+    hostname: post-office',
    '-    ssh_target: mail',
    '+    ssh_target: post-office',
    '+++ b/targets.yaml',
    '-  - id: mail',
    '+  - id: post-office',
    '-    via: mail # the way in',
    '+    via: post-office # the way in',
  ]);
  expect(after.report.findings).toEqual([]);
  expect(mentions).toEqual([]);
});

test('lines that still say the old name are told, and a name that is taken is refused', async () => {
  const dns = `${String(smallFleet['dns.md'])}\nThe mail machine is the oldest.\n`;
  expect((await rename(fleet({ 'dns.md': dns }), 'mail', 'post-office')).mentions).toEqual(['dns.md:8']);
  expect(await refusal(rename(fleet(), 'mail', 'files'))).toEqual(['"files" is taken by VM 201 files']);
});

test('a machine that only other files know comes into the roster with what they say', async () => {
  const { files, added, conflicts } = await backfill(
    fleet({
      'targets.yaml': `${String(smallFleet['targets.yaml'])}  - id: photos\n    host: 192.168.1.202\n`,
      'dns.md': `${String(smallFleet['dns.md'])}| photos | 192.168.1.202 | 202 |\n`,
    }),
  );
  expect([added, conflicts]).toEqual([['VM 202 photos'], []]);
  expect(changedLines(files)).toEqual([
    '+++ b/roster.yaml',
    '+  - id: 202',
    '+    hostname: photos',
    '+    site: TODO',
    '+    status: registered',
    '+    created_at: "2026-03-01"',
    '+    lan_ip: 192.168.1.202',
    '+    ssh_target: TODO',
    '+',
  ]);
});

test('files that contradict each other are told, and nothing is decided', async () => {
  const { files, added, conflicts } = await backfill(
    fleet({
      'targets.yaml': `${String(smallFleet['targets.yaml'])}  - id: photos\n    host: 192.168.1.9\n`,
      'dns.md': `${String(smallFleet['dns.md'])}| photos | 192.168.1.202 | 202 |\n`,
    }),
  );
  expect([files, added]).toEqual([[], []]);
  expect(conflicts).toEqual(['photos: "lan_ip" is "192.168.1.9" in targets.yaml, but "192.168.1.202" in dns.md']);
});

test('a machine whose number no file says is not made up', async () => {
  const { added, conflicts } = await backfill(
    fleet({ 'targets.yaml': `${String(smallFleet['targets.yaml'])}  - id: photos\n    host: 192.168.1.202\n` }),
  );
  expect([added, conflicts]).toEqual([[], ['photos: no file that knows it (targets.yaml) says its "id"']]);
});

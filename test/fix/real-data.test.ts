import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { type CheckRequest, check } from '../../src/check.ts';
import { loadContract } from '../../src/contract/load-contract.ts';
import { fixAll } from '../../src/fix/fix-all.ts';
import { overlayTree } from '../../src/fix/overlay-tree.ts';
import { applyEdits } from '../../src/fix/text-edit.ts';
import type { Splice } from '../../src/fix/writer.ts';
import { WRITERS } from '../../src/fix/writers/index.ts';
import { ParseCache } from '../../src/read/parse-cache.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import type { Finding } from '../../src/report/finding.ts';
import { type Entry, fieldOf, pathOfField } from '../../src/select/entry.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

import { isList } from '../../src/source/tree.ts';
import { memoryTree } from '../memory-tree.ts';

const data = new URL('../../../shared/spine-data/a00cb7b7', import.meta.url);
const contract = 'docs/core/CONTRACT.md';

/** What is asked of the data, and the items whose scaffold or list takes a new entry. */
const CONTRACTS = new Map<string, readonly string[]>([
  [
    'VM_CREATION_CONTRACT.md',
    [
      'backup-target',
      'backup-unit',
      'compose-target',
      'health-probe',
      'lan-row',
      'name-compose-target',
      'name-placement',
      'name-service-host',
      'name-ssh-target',
      'operating-profile',
      'service-host',
      'ssh-target',
      'stack',
      'vm-name',
      'vm-placement',
    ],
  ],
  ['FURTHER_FILES.md', ['derived', 'home-container', 'home-guest', 'home-row', 'start-list', 'storage']],
]);

/** What the contract of March includes. */
const GATES = Object.fromEntries(
  ['gates.yaml', 'gates-files.yaml', 'gates-march.yaml', 'gates-access.yaml', 'gates-backups.yaml'].map((name) => [
    name,
    readFileSync(new URL(`../real-data/${name}`, import.meta.url), 'utf8'),
  ]),
);

const cache = new ParseCache(DEFAULT_LIMITS);

/** The texts that stand in for those of the data. */
type Texts = ReadonlyMap<string, string>;

async function requestWith(asked: string, texts: Texts): Promise<CheckRequest> {
  const tree = openWorkingTree({ directory: data.pathname });
  const own = readFileSync(new URL(`../real-data/${asked}`, import.meta.url), 'utf8');
  return {
    contract,
    head: {
      roots: new Map([[MAIN_ROOT, overlayTree(tree, new Map([...Object.entries(GATES), ...texts, [contract, own]]))]]),
    },
    gate: { all: false, failOn: 'error' },
    today: '2026-03-06',
    limits: DEFAULT_LIMITS,
    fixes: { most: 0, removeOrphans: false },
    cache,
  };
}

/** A finding without its place. */
function nameOf({ rule, item, subject, message }: Finding): string {
  return JSON.stringify([rule, item, subject?.key, message]);
}

/** Lines that came and lines that went. */
function lineChanges(before: string, after: string): { added: string[]; removed: string[] } {
  const count = (text: string) => {
    const lines = new Map<string, number>();
    for (const line of text.split('\n')) lines.set(line, (lines.get(line) ?? 0) + 1);
    return lines;
  };
  const [old, now] = [count(before), count(after)];
  const more = (a: Map<string, number>, b: Map<string, number>) =>
    [...a].flatMap(([line, times]) => (times > (b.get(line) ?? 0) ? [line] : []));
  return { added: more(now, old), removed: more(old, now) };
}

/** An entry, or one value of a list in it, taken out of its file. */
function takeOut(entry: Entry, list: string | undefined, value: string): Splice | undefined {
  const writer = WRITERS[entry.document.format];
  if (list === undefined) return writer.remove(entry.document, entry.path);
  const values = fieldOf(entry, list);
  const index = isList(values) ? values.map(String).indexOf(value) : -1;
  return index === -1 ? undefined : writer.remove(entry.document, [...pathOfField(entry, list), index]);
}

test.each([...CONTRACTS])('%s asks for entries that can be mended', async (asked, items) => {
  const text = readFileSync(new URL(`../real-data/${asked}`, import.meta.url), 'utf8');
  const loaded = await loadContract(
    memoryTree({ ...GATES, [asked]: text }),
    { root: MAIN_ROOT, path: asked },
    'head',
    DEFAULT_LIMITS,
  );
  const { checklist = [], collections = {} } = loaded.data;
  const mendable = checklist.filter((item) => item.scaffold !== undefined || collections[item.in]?.lists !== undefined);
  expect(mendable.map(({ id }) => id).sort()).toEqual(items);
});

// The data are not part of the project; where they are absent nothing is proved by them.
if (existsSync(data)) {
  describe.each([...CONTRACTS])('in a real repository with %s', async (asked, items) => {
    const known = await check(await requestWith(asked, new Map()));
    const before = new Set(known.report.findings.map(nameOf));
    const mendable = known.world.items.filter(({ item }) => items.includes(item.id));

    for (const { item, inScope, join, target } of mendable) {
      const once = inScope.filter((subject) => join.entriesOf(subject).length === 1);
      test(`${item.id}: any one of ${once.length} that is taken out of ${target.clause.file} comes back`, async () => {
        expect(once.length).toBeGreaterThan(0);
        for (const subject of once) {
          const entry = join.entriesOf(subject)[0];
          if (entry === undefined) throw new Error(`${subject.key} is not there`);
          const { document } = entry;
          const { path } = document.file;
          const cut = takeOut(entry, item.scaffold === undefined ? target.clause.lists?.[0] : undefined, subject.key);
          if (cut === undefined) throw new Error(`${entry.key} cannot be taken out`);
          const without = applyEdits(document.text, [cut]);
          const request = {
            ...(await requestWith(asked, new Map([[path, without]]))),
            knownContract: known.world.contract,
          };
          const broken = (await check(request)).report.findings.filter((finding) => !before.has(nameOf(finding)));
          const missing = broken.filter((one) => one.rule === 'missing-entry' && one.item === item.id);
          expect(missing.map((one) => one.subject?.key)).toEqual([subject.key]);
          const { files, after } = await fixAll(request, false, (finding) => !before.has(nameOf(finding)));
          const left = after.report.findings.filter((finding) => !before.has(nameOf(finding)));
          expect(left.filter((one) => one.rule === 'missing-entry')).toEqual([]);
          expect([...new Set(left.map(({ rule }) => rule))].filter((rule) => !TO_FILL_IN.has(rule))).toEqual([]);
          expect(files.map((file) => file.path)).toEqual([path]);
          const isList = item.scaffold === undefined;
          for (const { before: old, after: now } of files)
            expect(lineChanges(old, now).removed).toHaveLength(isList ? 1 : 0);
        }
      });
    }
  });
}

/** What a scaffold cannot know is refused until somebody fills it in; what refers to the old name dangles meanwhile. */
const TO_FILL_IN = new Set(['placeholder-value', 'dangling-reference', 'incomplete-entry', 'unqualified-entry']);

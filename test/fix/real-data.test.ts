import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { openWorkingTree } from '../../src/adapters/working-tree.ts';
import { type CheckRequest, check } from '../../src/check.ts';
import { fixAll } from '../../src/fix/fix-all.ts';
import { overlayTree } from '../../src/fix/overlay-tree.ts';
import { applyEdits } from '../../src/fix/text-edit.ts';
import { WRITERS } from '../../src/fix/writers/index.ts';
import { ParseCache } from '../../src/read/parse-cache.ts';
import { MAIN_ROOT } from '../../src/read/read-sources.ts';
import type { Finding } from '../../src/report/finding.ts';
import { DEFAULT_LIMITS } from '../../src/source/limits.ts';

const data = new URL('../../../shared/spine-data/a00cb7b7', import.meta.url);
const contract = 'docs/core/CONTRACT.md';

const cache = new ParseCache(DEFAULT_LIMITS);

/** The texts that stand in for those of the data. */
type Texts = ReadonlyMap<string, string>;

async function requestWith(texts: Texts): Promise<CheckRequest> {
  const tree = await openWorkingTree({ directory: data.pathname });
  const own = readFileSync(new URL('../real-data/VM_CREATION_CONTRACT.md', import.meta.url), 'utf8');
  return {
    contract,
    head: { roots: new Map([[MAIN_ROOT, overlayTree(tree, new Map([...texts, [contract, own]]))]]) },
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

if (existsSync(data)) {
  describe('in a real repository', async () => {
    const known = await check(await requestWith(new Map()));
    const before = new Set(known.report.findings.map(nameOf));
    const scaffolded = known.world.items.filter(({ item }) => item.scaffold !== undefined);

    test('each checklist item with a scaffold has entries to take out', () => {
      expect(scaffolded.map(({ item }) => item.id).sort()).toEqual([
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
      ]);
    });

    for (const { item, inScope, join, target } of scaffolded) {
      test(`${item.id}: an entry that is taken out at the start, in the middle or at the end of ${target.clause.file} comes back`, async () => {
        let mended = 0;
        const once = inScope.filter((subject) => join.entriesOf(subject).length === 1);
        for (const subject of new Set([once.at(0), once.at(once.length / 2), once.at(-1)])) {
          const entry = subject === undefined ? undefined : join.entriesOf(subject)[0];
          if (subject === undefined || entry === undefined) continue;
          const { document } = entry;
          const { path } = document.file;
          const cut = WRITERS[document.format].remove(document, entry.path);
          if (cut === undefined) throw new Error(`${entry.key} cannot be taken out`);
          const without = applyEdits(document.text, [cut]);
          const request = await requestWith(new Map([[path, without]]));
          const broken = (await check(request)).report.findings.filter((finding) => !before.has(nameOf(finding)));
          const missing = broken.filter((one) => one.rule === 'missing-entry' && one.item === item.id);
          expect(missing.map((one) => one.subject?.key)).toEqual([subject.key]);
          const { files, after } = await fixAll(request, false, (finding) => !before.has(nameOf(finding)));
          const left = after.report.findings.filter((finding) => !before.has(nameOf(finding)));
          expect(left.filter((one) => one.rule === 'missing-entry')).toEqual([]);
          expect([...new Set(left.map(({ rule }) => rule))].filter((rule) => !TO_FILL_IN.has(rule))).toEqual([]);
          expect(files.map((file) => file.path)).toEqual([path]);
          for (const { before: old, after: now } of files) expect(lineChanges(old, now).removed).toEqual([]);
          mended += 1;
        }
        expect(mended).toBeGreaterThan(0);
      });
    }
  });
}

/** What a scaffold cannot know is refused until somebody fills it in; what refers to the old name dangles meanwhile. */
const TO_FILL_IN = new Set(['placeholder-value', 'dangling-reference', 'incomplete-entry', 'unqualified-entry']);

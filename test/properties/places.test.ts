import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import type { Finding } from '../../src/report/finding.ts';
import type { Location } from '../../src/source/location.ts';
import { checkTexts } from '../check-texts.ts';
import { type RandomRepository, randomRepository, writeRepository } from '../random-repository.ts';
import { textAt } from '../tell-scenario.ts';

test('a finding about a value points at that value, to the character', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(randomRepository.map(withoutDefaults), async (repository) => {
      const files = writeRepository(repository);
      const { report } = await checkTexts(files, undefined, { noFixes: true });
      for (const finding of report.findings.filter(isAboutValue)) {
        seen += 1;
        expect(valuesAt(files, finding.location)).toContain(finding.actual);
      }
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(50);
}, 120_000);

test('a finding about an entry points at what names the entry', async () => {
  let seen = 0;
  await fc.assert(
    fc.asyncProperty(randomRepository.map(withoutDefaults), async (repository) => {
      const files = writeRepository(repository);
      const { report } = await checkTexts(files, undefined, { noFixes: true });
      for (const finding of report.findings.filter(({ rule }) => ABOUT_ENTRIES.includes(rule))) {
        // Entries of a map are pointed at by their map key, whatever else they are known by.
        const { entries = '', key } = repository.contract.collections?.[finding.subject?.collection ?? ''] ?? {};
        if (entries.endsWith('.*') && key !== '@key') continue;
        seen += 1;
        expect(valuesAt(files, finding.location)[0]).toBe(JSON.stringify(finding.subject?.key));
      }
    }),
    { numRuns: 150 },
  );
  expect(seen).toBeGreaterThan(50);
}, 120_000);

const ABOUT_ENTRIES = ['missing-entry', 'unqualified-entry', 'orphaned-entry', 'stale-entry', 'duplicate-entry'];

/** What stands for a field that is left out stands nowhere. */
function withoutDefaults({ contract, files }: RandomRepository): RandomRepository {
  const collections = Object.entries(contract.collections ?? {}).map(([name, clause]) => [
    name,
    { ...clause, defaults: {}, derive: {} },
  ]);
  return { contract: { ...contract, collections: Object.fromEntries(collections) }, files };
}

/** Findings whose `actual` is one text that stands in the file as such. */
function isAboutValue({ rule, actual = '', detail = '' }: Finding): boolean {
  const isOneText = /^"[^"]*"$/.test(actual);
  return isOneText && !detail.includes('@') && ['dangling-reference', 'not-unique', 'mismatched-field'].includes(rule);
}

/** The value that is written at a location; of a key with its value, the value; of a list, its items. */
function valuesAt(files: Readonly<Record<string, string>>, location: Location): string[] {
  const text = textAt(files[location.path] ?? '', location);
  // The first line of a list has its column before it, as the others have theirs.
  const indent = ' '.repeat(location.range.start.column - 1);
  const value: unknown = parse(
    text.startsWith('- ')
      ? indent + text
      : text.startsWith('"') || /^[-\w. ]+$/.test(text)
        ? text
        : /^[[{]/.test(text)
          ? text
          : `{${text}}`,
  );
  const parts = (one: unknown): unknown[] =>
    typeof one === 'object' && one !== null ? Object.values(one).flatMap(parts) : [one];
  return parts(value).map((one) => JSON.stringify(String(one).trim()));
}

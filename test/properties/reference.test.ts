import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CheckResult } from '../../src/check.ts';
import { checkTexts } from '../check-texts.ts';
import { randomRepository, writeRepository } from '../random-repository.ts';
import { referenceFindings } from '../reference-evaluator.ts';

/** How many random repositories the engine and the reference are compared on. */
const REPOSITORIES = Number(process.env['VM_CONTRACT_RANDOM_REPOSITORIES'] ?? 400);

const RULES = [
  'dangling-reference',
  'duplicate-entry',
  'incomplete-entry',
  'mismatched-field',
  'missing-entry',
  'not-unique',
  'orphaned-entry',
  'stale-entry',
  'surplus-entry',
  'unqualified-entry',
];

test('the engine finds what the slow and plain reading of the contract finds', async () => {
  await fc.assert(
    fc.asyncProperty(randomRepository, async (repository) => {
      const result = await checkTexts(writeRepository(repository), undefined, { noFixes: true });
      expect(linesToCompare(result)).toEqual(referenceFindings(repository.contract, repository.files));
    }),
    { numRuns: REPOSITORIES },
  );
}, 600_000);

function linesToCompare({ report }: CheckResult): string[] {
  return report.findings
    .filter(({ rule }) => RULES.includes(rule))
    .map(({ rule, severity, item = '', subject, detail = '' }) =>
      [rule, severity, item, `${subject?.collection}/${subject?.key}`, detail].join(' | '),
    )
    .sort();
}

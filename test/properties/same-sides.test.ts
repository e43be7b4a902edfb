import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTexts } from '../check-texts.ts';
import { randomRepository, writeRepository } from '../random-repository.ts';

test('a repository compared with itself has no change, nothing new and nothing fixed', async () => {
  await fc.assert(
    fc.asyncProperty(randomRepository, async (repository) => {
      const files = writeRepository(repository);
      const { report } = await checkTexts(files, files, { noFixes: true });
      expect(report.changes).toEqual([]);
      expect(report.findings.filter(({ state }) => state !== 'existing')).toEqual([]);
      const audit = await checkTexts(files, undefined, { noFixes: true });
      expect(prints(report)).toEqual(prints(audit.report));
    }),
    { numRuns: 60 },
  );
});

test('what is new one way round is fixed the other way round, under one contract', async () => {
  await fc.assert(
    fc.asyncProperty(randomRepository, randomRepository, async (one, other) => {
      const contract = writeRepository(one)['CONTRACT.md'] ?? '';
      const [a, b] = [one, other].map((repository) => ({ ...writeRepository(repository), 'CONTRACT.md': contract }));
      const there = await checkTexts(a ?? {}, b, { noFixes: true });
      const back = await checkTexts(b ?? {}, a, { noFixes: true });
      if ([there, back].some(({ report }) => report.changes.some(({ kind }) => kind === 'renamed'))) return;
      const aboutChange = (rule: string) => rule === 'contract-weakened';
      const pick = ({ report }: typeof there, state: string) =>
        report.findings
          .filter((finding) => finding.state === state && !aboutChange(finding.rule))
          .map(({ fingerprint }) => fingerprint)
          .sort();
      expect(pick(there, 'new')).toEqual(pick(back, 'fixed'));
      expect(pick(there, 'fixed')).toEqual(pick(back, 'new'));
      expect(pick(there, 'existing')).toEqual(pick(back, 'existing'));
    }),
    { numRuns: 60 },
  );
});

function prints({ findings }: Awaited<ReturnType<typeof checkTexts>>['report']): string[] {
  return findings.map(({ fingerprint }) => fingerprint).sort();
}

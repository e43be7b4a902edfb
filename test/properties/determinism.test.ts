import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkTexts, type Files } from '../check-texts.ts';
import { randomRepository, writeRepository } from '../random-repository.ts';

test('the same texts give the same report, whatever order a tree names its files in', async () => {
  await fc.assert(
    fc.asyncProperty(randomRepository, randomRepository, async (one, other) => {
      const [head, base] = [writeRepository(one), writeRepository(other)];
      const [first, second, third] = [
        await reportOf(head, base),
        await reportOf(head, base),
        await reportOf(reversed(head), reversed(base)),
      ];
      expect(second).toBe(first);
      expect(third).toBe(first);
    }),
    { numRuns: 40 },
  );
}, 120_000);

async function reportOf(head: Files, base: Files): Promise<string> {
  const { report } = await checkTexts(head, base, { noFixes: true });
  return JSON.stringify(report);
}

function reversed(files: Files): Files {
  return Object.fromEntries(Object.entries(files).reverse());
}

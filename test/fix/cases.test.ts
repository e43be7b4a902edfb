import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { mark, parseFixCase } from './fix-case.ts';
import { fixTexts, mended } from './fix-texts.ts';

const folder = new URL('./cases/', import.meta.url);

describe('each case is mended as it is written down', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replace(/\.txt$/, '').replaceAll('-', ' '), async () => {
      const { before, after, left, removeOrphans } = parseFixCase(readFileSync(new URL(name, folder), 'utf8'));
      const outcome = await fixTexts(before, removeOrphans);
      const changed = Object.fromEntries(outcome.files.map((file) => [file.path, mark(file.after)]));
      expect(changed).toEqual(Object.fromEntries(Object.entries(after).map(([path, text]) => [path, mark(text)])));
      const told = outcome.after.report.findings.map(({ rule, message }) => `${rule}: ${message}`);
      expect(told.join('\n')).toBe(left);
      expect((await fixTexts(mended(before, outcome), removeOrphans)).files).toEqual([]);
    });
  }
});

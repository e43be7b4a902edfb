import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { editText, parseEditCases } from './edit-text.ts';

const folder = new URL('./edits/', import.meta.url);

for (const name of readdirSync(folder).sort()) {
  describe(`in ${name.replace(/\.txt$/, '').replaceAll('-', ' ')}`, () => {
    for (const one of parseEditCases(readFileSync(new URL(name, folder), 'utf8')))
      test(one.title, async () => {
        expect(await editText(one)).toBe(one.after);
      });
  });
}

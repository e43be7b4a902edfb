import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatterIds, loadFormatter } from '../../src/formatters/index.ts';
import { options, small } from './sample-report.ts';

/** The code block under the heading "Example" of a page. */
function exampleOf(page: string): string {
  const [, , example] = /\n## Example\n\n(`{3,})[a-z]+\n([^]*?)\n\1\n/.exec(page) ?? [];
  if (example === undefined) throw new Error('the page has no example');
  return example;
}

describe('the page of each format', () => {
  it.each(formatterIds)(
    'docs/reports/%s.md shows what the format writes; "…" stands for lines left out',
    async (id) => {
      const page = readFileSync(new URL(`../../docs/reports/${id}.md`, import.meta.url), 'utf8');
      const gate = { id: 'D69', name: 'vm-creation-governance' };
      const formatter = await loadFormatter(id);
      const written = formatter.format(small, id === 'drift-gate' ? { ...options, gate } : options);
      const pieces = exampleOf(page).split(/\n…(?:\n|$)/);
      if (pieces.length === 1) expect(`${pieces[0]}\n`).toBe(written);
      let at = 0;
      for (const piece of pieces) {
        const found = written.indexOf(piece, at);
        expect(found, piece).toBeGreaterThanOrEqual(at);
        at = found + piece.length;
      }
      expect(page.startsWith(`# ${id}\n`)).toBe(true);
      expect(page).toContain(`--format ${id}`);
    },
  );
});

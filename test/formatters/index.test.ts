import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatterIds, isFormatterId, loadFormatter } from '../../src/formatters/index.ts';
import { failing, options } from './sample-report.ts';

describe('the formatters', () => {
  it('are listed sorted', () => {
    expect([...formatterIds].sort()).toEqual(formatterIds);
  });

  it.each(formatterIds)('%s loads under its own id, and has a test and a page', async (id) => {
    const formatter = await loadFormatter(id);
    expect(formatter.id).toBe(id);
    expect(formatter.mediaType).toMatch(/^(text|application|image)\/[a-z+]+$/);
    expect(readdirSync(new URL('.', import.meta.url))).toContain(`${id}.test.ts`);
    expect(readdirSync(new URL('../../docs/reports', import.meta.url))).toContain(`${id}.md`);
  });

  it.each(formatterIds)('%s writes the same report the same way twice, and ends the last line', async (id) => {
    const formatter = await loadFormatter(id);
    expect(formatter.format(failing, options)).toBe(formatter.format(failing, options));
    expect(formatter.format(failing, options)).toMatch(/[^\n]\n$/);
  });

  it('are told from other words', () => {
    expect(['text', 'drift-gate', 'xml', '__proto__', 'toString', ''].map(isFormatterId)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
    ]);
  });
});

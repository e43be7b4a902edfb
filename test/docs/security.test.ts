import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const page = readFileSync(new URL('docs/security.md', root), 'utf8');

/** Each attack with the places that are said to show what stopped it. */
const attacks = page.split('\n').flatMap((line) => {
  const cells = line.split(' | ');
  const shown = cells.length === 3 ? (cells[2] ?? '') : '';
  const places = [...shown.matchAll(/`((?:test|docs)\/[^`]+)`: ([^;|]+?)(?=;| \||$)/g)];
  return places.length === 0 ? [] : [{ attack: cells[0] ?? '', places }];
});

test('the threat model names many attacks', () => {
  expect(attacks.length).toBeGreaterThan(35);
});

test('every row of its tables of attacks says where it is shown', () => {
  const rows = page.split('\n').filter((line) => /^\| [^|]+ \| [^|]+ \| .*`(?:test|docs)\//.test(line));
  expect(rows.length).toBe(attacks.length);
});

test.each(attacks.flatMap(({ attack, places }) => places.map(([, file = '', words = '']) => [attack, file, words])))(
  '%s: %s shows it (%s)',
  (_attack, file, words) => {
    const url = new URL(file, root);
    expect(existsSync(url)).toBe(true);
    expect(readFileSync(url, 'utf8')).toContain(words.trim());
  },
);

import { readFileSync, writeFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { CORPUS } from './corpus.ts';
import { hostileTable } from './hostile-table.ts';
import { type HostileRun, measureBareStart, runHostileCase } from './run-hostile-case.ts';

const MOST_MEMORY = 512;
const OUTCOMES = new URL('outcomes.txt', import.meta.url);

/** `npm run reliability` writes down what happens instead of holding it to what was written down. */
const isWriting = process.env['VM_CONTRACT_WRITE'] === '1';
const expected = new Map(
  readFileSync(OUTCOMES, 'utf8')
    .split(/^## /m)
    .slice(1)
    .map((part): [string, string] => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n') + 1).trim()]),
);
const runs = new Map<string, HostileRun>();
let bare = Number.NaN;

beforeAll(async () => {
  if (isWriting) bare = await measureBareStart();
});

describe('hostile input ends soon, small, and in clear words', () => {
  it.each(CORPUS.map((one): [string, typeof one] => [one.name, one]))(
    '%s',
    async (name, hostile) => {
      const run = await runHostileCase(hostile);
      runs.set(name, run);
      expect(run.outcome).toMatch(/^exit [012]\n|^exit 0$/);
      if (isWriting) return;
      // A case that is new is held to its cost until npm run reliability has written its outcome down.
      expect(run.outcome).toBe(expected.get(name) ?? run.outcome);
      expect(run.memory).toBeLessThan(MOST_MEMORY);
    },
    360_000,
  );
});

describe('the corpus', () => {
  it('has expected outcomes for its own cases alone', () => {
    if (isWriting) writeDown();
    else expect([...expected.keys()].filter((name) => !CORPUS.some((one) => one.name === name))).toEqual([]);
  });
});

function writeDown(): void {
  const told = CORPUS.map(({ name }) => `## ${name}\n${runs.get(name)?.outcome ?? 'not run'}\n`);
  writeFileSync(OUTCOMES, told.join('\n'));
  const page = new URL('../../docs/reliability.md', import.meta.url);
  const [before = '', after = ''] = readFileSync(page, 'utf8').split(
    /<!-- hostile:begin -->[\s\S]*<!-- hostile:end -->/,
  );
  const table = hostileTable(CORPUS, runs, bare);
  writeFileSync(page, `${before}<!-- hostile:begin -->\n${table}\n<!-- hostile:end -->${after}`);
}

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseScenario } from './scenario.ts';
import { tellScenario } from './tell-scenario.ts';

const folder = new URL('./scenarios/', import.meta.url);

describe('each scenario is told as it is written down', () => {
  for (const name of readdirSync(folder).sort()) {
    test(name.replace(/\.txt$/, '').replaceAll('-', ' '), () =>
      expectAsWritten(readFileSync(new URL(name, folder), 'utf8')),
    );
  }
});

for (const { about, pages } of [
  { about: 'rules', pages: pagesIn('../docs/rules/') },
  { about: 'contract language', pages: [new URL('../docs/contract.md', import.meta.url)] },
]) {
  describe(`each example in the documentation of the ${about} is true`, () => {
    for (const page of pages) {
      const blocks = [...readFileSync(page, 'utf8').matchAll(/^(`{3,})txtar\n([\s\S]*?)^\1$/gm)];
      blocks.forEach(([, , text = ''], index) => {
        test(`${page.pathname.split('/').at(-1)} example ${index + 1}`, () => expectAsWritten(text));
      });
    }
  });
}

function pagesIn(path: string): URL[] {
  const docs = new URL(path, import.meta.url);
  return readdirSync(docs)
    .filter((name) => name.endsWith('.md'))
    .sort()
    .map((name) => new URL(name, docs));
}

/** Compares every outcome that a scenario writes down with what the check says. */
async function expectAsWritten(text: string): Promise<void> {
  const scenario = parseScenario(text);
  const told = await tellScenario(scenario);
  expect(told.get('expected')).toBe(scenario.expected.trim());
  for (const [name, outcome] of scenario.more) expect(told.get(name)?.trim()).toBe(outcome);
}

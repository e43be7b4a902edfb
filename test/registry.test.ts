import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatterIds, loadFormatter } from '../src/formatters/index.ts';
import { describeRules } from '../src/report/rule-list.ts';
import { FORMATS } from '../src/source/formats/index.ts';
import { parseScenario } from './scenario.ts';

const rules = describeRules();
const ids = rules.map(({ id }) => id);

/** Rules that need more than a world: they are told in report/. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  'contract-weakened': 'src/report/weakened.ts',
  'expired-waiver': 'src/report/waive.ts',
  'unused-waiver': 'src/report/waive.ts',
};

/** Files of src/rules that hold no rule of their own. */
const PARTS = [
  'change-rule',
  'changed-files',
  'describe-predicate',
  'equal-as',
  'index',
  'nothing-to-search',
  'remedy',
  'required-fields',
  'rule',
  'section-of',
  'source-problems',
  'values-of',
];

const SECTIONS = ['Why it matters', 'Example', 'How to mend it', 'How the contract controls it'];

describe('every rule', () => {
  test('has an id of its own, and the list is sorted', () => {
    expect(ids).toEqual([...new Set(ids)].sort());
  });

  test.each(rules)('$id has a file, a page, and a scenario', ({ id, severity }) => {
    const file = ELSEWHERE[id] ?? `src/rules/${id}.ts`;
    expect(read(file)).toContain(`id: '${id}'`);
    const page = read(`docs/rules/${id}.md`);
    expect(page.startsWith(`# ${id}\n\n`)).toBe(true);
    expect(page).toContain(`\n\nSeverity: ${severity}\n\n`);
    const prose = page.replace(/^(`{3,})txtar\n[\s\S]*?^\1$/gm, '');
    expect([...prose.matchAll(/^## (.+)$/gm)].map(([, title]) => title)).toEqual(SECTIONS);
    expect(page).toMatch(new RegExp(`^(new|existing|fixed) (error|warning|info) ${id} `, 'm'));
    expect(toldInFull.get(id) ?? []).not.toEqual([]);
  });

  test('that has a file is in the list', () => {
    const files = namesIn('src/rules', '.ts').filter((name) => !PARTS.includes(name));
    expect(files).toEqual(ids.filter((id) => ELSEWHERE[id] === undefined));
  });

  test('that a clause can break stands in the table of scripts, with its page', () => {
    const [, table = ''] = read('docs/rules/index.md').split('## In place of which script');
    const named = [...table.matchAll(/\[([a-z-]+)\]\(\1\.md\)/g)].map(([, id = '']) => id);
    // The others are about files that cannot be read, or about the contract itself.
    const others = ['ambiguous-scalar', 'contract-weakened', 'duplicate-key', 'empty-collection', 'expired-waiver'];
    const left = [...others, 'not-checked', 'unreadable-source', 'unused-waiver'];
    expect(named.sort()).toEqual(ids.filter((id) => !left.includes(id)));
  });

  test('that has a page is in the list, and the index says of it what the list says', () => {
    expect(namesIn('docs/rules', '.md').filter((name) => name !== 'index')).toEqual(ids);
    const rows = rules.map(({ id, severity, summary }) => `| [${id}](${id}.md) | ${severity} | ${summary} |`);
    expect(
      read('docs/rules/index.md')
        .split('\n')
        .filter((line) => line.startsWith('| [')),
    ).toEqual(rows);
  });
});

/** Which scenarios tell a finding of a rule in full, by rule. */
const toldInFull = new Map<string, string[]>();
for (const name of namesIn('test/scenarios', '.txt')) {
  const { more } = parseScenario(read(`test/scenarios/${name}.txt`));
  for (const [, rule = ''] of (more.get('told in full') ?? '').matchAll(/^([a-z-]+): /gm)) {
    toldInFull.set(rule, [...(toldInFull.get(rule) ?? []), name]);
  }
}

describe('every format', () => {
  test.each(FORMATS)('$id has a file, a page and a test', async ({ id, load, extensions }) => {
    expect(existsSync(urlOf(`src/source/formats/${id}.ts`))).toBe(true);
    expect(read(`docs/formats/${id}.md`).startsWith(`# ${id}\n`)).toBe(true);
    expect(existsSync(urlOf(`test/source/formats/${id}.test.ts`))).toBe(true);
    const format = await load();
    expect(format).toMatchObject({ id, extensions });
  });

  test('that has a page is in the list', () => {
    expect(namesIn('docs/formats', '.md').filter((name) => name !== 'index')).toEqual(FORMATS.map(({ id }) => id));
  });
});

describe('every formatter', () => {
  test.each(formatterIds.map((id) => ({ id })))('$id has a file, a page and a test', async ({ id }) => {
    expect(existsSync(urlOf(`src/formatters/${id}.ts`))).toBe(true);
    expect(read(`docs/reports/${id}.md`)).toMatch(new RegExp(`^# .*\\b${id}\\b`, 'm'));
    expect(existsSync(urlOf(`test/formatters/${id}.test.ts`))).toBe(true);
    expect((await loadFormatter(id)).id).toBe(id);
  });

  test('that has a page is in the list', () => {
    expect(namesIn('docs/reports', '.md').filter((name) => name !== 'index')).toEqual(formatterIds);
  });
});

function urlOf(path: string): URL {
  return new URL(`../${path}`, import.meta.url);
}

function read(path: string): string {
  return readFileSync(urlOf(path), 'utf8');
}

/** Names of the files of a folder that end so, without the ending, sorted. */
function namesIn(folder: string, ending: string): string[] {
  const names = readdirSync(urlOf(folder)).filter((name) => name.endsWith(ending));
  return names.map((name) => name.slice(0, -ending.length)).sort();
}

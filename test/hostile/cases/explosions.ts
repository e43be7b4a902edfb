import { CONTRACT, contractOf, type HostileCase, repeated, withSource } from '../hostile-case.ts';

const ROWS = (count: number) => `targets:\n${repeated(count, (i) => `  - { id: t${i}, host: "${'a'.repeat(60)}" }\n`)}`;

/** A roster and a second file, and one clause that is asked of them. */
function asked(what: string, parts: { clause?: string; rest?: string; rows: () => string }): HostileCase {
  const collection = `  targets: { file: targets.yaml, entries: "$.targets[*]", key: id${parts.clause ?? ''} }`;
  return {
    name: `explosion: ${what}`,
    files: () => ({
      'targets.yaml': parts.rows(),
      [CONTRACT]: contractOf(`collections:\n${collection}\n${parts.rest ?? ''}`),
    }),
  };
}

function selected(what: string, selector: string, rows: () => string = () => ROWS(2000)): HostileCase {
  const clause = `{ file: targets.yaml, entries: ${JSON.stringify(selector)}, key: id }`;
  return { name: `jsonpath: ${what}`, files: () => ({ ...withSource(clause), 'targets.yaml': rows() }) };
}

function matching(what: string, pattern: string): HostileCase {
  const rest = `checklist:\n  - { id: self, each: targets, in: targets, match: { id: "{id}" }, where: { host: { matches: ${JSON.stringify(pattern)} } } }`;
  return asked(`the pattern ${what}`, { rest, rows: () => ROWS(20_000) });
}

const NESTED = () => `targets: ${'{ a: ['.repeat(30)}{ id: alpha }${'] }'.repeat(30)}\n`;

/** Small texts that ask for much work: patterns, selectors, joins, tables. */
export const EXPLOSIONS: readonly HostileCase[] = [
  matching('(a+)+$', '^(a+)+$'),
  matching('(a|a)*b', '^(a|a)*b$'),
  matching('(a|aa)+$', '^(a|aa)+$'),
  matching('nested counts', '((a{0,30}){0,30}){0,30}'),
  matching('a back-reference', '(a+)\\1+$'),
  matching('a look-ahead', '(?=(a+))a*b'),
  matching('1,000 characters of .*', '.*'.repeat(400)),
  matching('10,000 characters', 'a?'.repeat(5000)),
  matching('an unclosed group', '((((('),
  selected('descents of descents', '$..*..*..*'),
  selected('a descent into everything', '$..*'),
  selected('a descent over nested lists', '$..[*]', NESTED),
  selected('a filter of filters', '$.targets[?@.id == $.targets[?@.id == "t1"].id]'),
  selected('a filter that descends', '$.targets[?count($..*) > 1]'),
  selected('a filter with a backtracking pattern', '$.targets[?match(@.host, "(a+)+b")]'),
  selected('a filter nested 1,000 deep', `$.targets[?${'('.repeat(1000)}@.id${')'.repeat(1000)}]`),
  selected('a slice of steps', '$.targets[0:99999999999:1]'),
  selected('1,000 unions', `$.targets[${Array.from({ length: 1000 }, () => '*').join(',')}]`),
  selected('10,000 unions of everything, twice', `$[${'*,'.repeat(200)}*][${'*,'.repeat(200)}*]`),
  asked('a match of everything with everything', {
    rest: 'checklist:\n  - { id: all, each: targets, in: targets, match: { host: "{host}" } }',
    rows: () => ROWS(20_000),
  }),
  asked('a match of everything with everything, by words', {
    rest: 'checklist:\n  - { id: all, each: targets, in: targets, match: { host: { contains: "{host}" } } }',
    rows: () => ROWS(20_000),
  }),
  asked('20,000 entries with the same unique value', { clause: ', unique: [host]', rows: () => ROWS(20_000) }),
  asked('20,000 references to nothing', {
    clause: ', references: [{ field: host, to: targets }]',
    rows: () => ROWS(20_000),
  }),
  asked('25,000 entries that are missing', {
    rest: 'checklist:\n  - { id: none, each: targets, in: targets, match: { id: "no-{id}" } }',
    rows: () => ROWS(25_000),
  }),
  {
    name: 'explosion: a Markdown table with 100,000 cells in one row',
    files: () => ({
      ...withSource('{ file: t.md, heading: T, key: id }'),
      't.md': `# T\n\n| id |${repeated(99_999, (i) => ` c${i} |`)}\n|---|${'---|'.repeat(99_999)}\n| alpha |${' x |'.repeat(99_999)}\n`,
    }),
  },
  {
    name: 'explosion: a Markdown table with 100,000 cells',
    files: () => ({
      ...withSource('{ file: t.md, heading: T, key: id }'),
      't.md': `# T\n\n| id |${repeated(9, (i) => ` c${i} |`)}\n|---|${'---|'.repeat(9)}\n${repeated(10_000, (i) => `| t${i} |${' x |'.repeat(9)}\n`)}`,
    }),
  },
  {
    name: 'explosion: a Markdown cell of 60,000 asterisks',
    files: () => ({
      ...withSource('{ file: t.md, heading: T, key: id }'),
      't.md': `# T\n\n| id | host |\n|---|---|\n| alpha | ${'*a_'.repeat(20_000)} |\n`,
    }),
  },
  {
    name: 'explosion: a Markdown cell of 60,000 brackets',
    files: () => ({
      ...withSource('{ file: t.md, heading: T, key: id }'),
      't.md': `# T\n\n| id | host |\n|---|---|\n| alpha | ${'['.repeat(30_000)}${']('.repeat(15_000)} |\n`,
    }),
  },
  {
    name: 'explosion: 200,000 Markdown tables',
    files: () => ({
      ...withSource('{ file: t.md, heading: T, key: id }'),
      't.md': '# T\n\n| id |\n|---|\n| a |\n\n'.repeat(200_000),
    }),
  },
  ...['text', 'markdown', 'html', 'sarif', 'junit', 'github', 'agent'].map((format) => ({
    name: `explosion: 25,000 findings as ${format}`,
    files: () => ({
      'targets.yaml': ROWS(25_000),
      [CONTRACT]: contractOf(
        'collections:\n  targets: { file: targets.yaml, entries: "$.targets[*]", key: id, unique: [host] }\nchecklist:\n  - { id: none, each: targets, in: targets, match: { id: "no-{id}" }, orphans: {} }',
      ),
    }),
    options: ['--format', format],
  })),
];

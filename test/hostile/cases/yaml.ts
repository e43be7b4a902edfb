import { type HostileCase, repeated, withSource } from '../hostile-case.ts';

const CLAUSE = '{ file: targets.yaml, entries: "$.targets[*]", key: id }';

function targets(what: string, text: () => string): HostileCase {
  return { name: `yaml: ${what}`, files: () => ({ ...withSource(CLAUSE), 'targets.yaml': text() }) };
}

/** What only YAML can do. */
export const YAML_CASES: readonly HostileCase[] = [
  targets('aliases that multiply', () => {
    const ten = (name: string) => Array.from({ length: 10 }, () => `*${name}`).join(', ');
    return `a0: &a0 [x, x]\n${repeated(12, (i) => `a${i + 1}: &a${i + 1} [${ten(`a${i}`)}]\n`)}targets: *a12\n`;
  }),
  targets('aliases that multiply as merges', () => {
    const doubled = repeated(40, (i) => `a${i + 1}: &a${i + 1} { <<: [*a${i}, *a${i}], k${i}: 1 }\n`);
    return `a0: &a0 { id: alpha }\n${doubled}targets: [*a40]\n`;
  }),
  targets('an alias in itself', () => 'targets: &a [*a]\n'),
  targets('a merge of itself', () => 'targets:\n  - &a { id: alpha, <<: *a }\n'),
  targets('merges of each other', () => 'a: &a { <<: *b }\nb: &b { <<: *a }\ntargets: []\n'),
  targets('20,000 aliases', () => `a: &a x\ntargets:\n${'  - *a\n'.repeat(20_000)}`),
  targets('100,000 anchors', () => `targets:\n${repeated(100_000, (i) => `  - &a${i} { id: t${i} }\n`)}`),
  targets('an unknown alias', () => 'targets:\n  - id: *nobody\n'),
  targets('closed brackets, 100,000 deep', () => `targets: ${'['.repeat(100_000)}${']'.repeat(100_000)}\n`),
  targets('dashes, 100,000 deep', () => `targets:\n${'- '.repeat(100_000)}x\n`),
  targets('braces, 100,000 deep', () => `targets: ${'{ a: '.repeat(100_000)}`),
  targets('indentation, 5,000 deep', () => repeated(5000, (i) => `${' '.repeat(i)}targets:\n`)),
  targets('question marks, 100,000 deep', () => `targets:\n  ${'? '.repeat(100_000)}`),
  targets('a key twice', () => 'targets:\n  - id: alpha\n    id: beta\n'),
  targets('100,000 times the same key', () => `targets:\n  - id: alpha\n${'    host: 192.0.2.1\n'.repeat(100_000)}`),
  targets('two documents', () => 'targets: []\n---\ntargets: []\n'),
  targets('2,000,000 documents', () => '---\n'.repeat(2_000_000)),
  targets('a directive for YAML 1.1', () => '%YAML 1.1\n---\ntargets: []\n'),
  targets('10,000 directives', () => `${'%TAG ! tag:example.org,2000:\n'.repeat(10_000)}---\ntargets: []\n`),
  targets('a binary tag', () => 'targets:\n  - id: !!binary aGVsbG8=\n'),
  targets('a tag that makes objects elsewhere', () => 'targets:\n  - id: !!python/object/apply:os.system ["id"]\n'),
  targets('a set and an ordered map', () => 'targets: !!set { ? alpha }\nother: !!omap [ a: 1 ]\n'),
  targets('200,000 unknown tags', () => `targets:\n${'  - !x a\n'.repeat(200_000)}`),
  targets('tabs for indentation', () => 'targets:\n\t- id: alpha\n'),
  targets('a tab after a dash', () => 'targets:\n  -\tid: alpha\n'),
  targets('a tab after a colon', () => 'targets:\n  - id:\talpha\n    host:\t192.0.2.1\n'),
  targets('a key that is a map', () => 'targets:\n  - { { a: b }: alpha }\n'),
  targets('a null key', () => 'targets:\n  - id: alpha\n    ~: x\n'),
  targets('a number of 8 MB', () => `targets:\n  - id: alpha\n    host: ${'9'.repeat(8_000_000)}\n`),
  targets('a base-60 number of 8 MB', () => `targets:\n  - id: alpha\n    host: 1${':1'.repeat(4_000_000)}\n`),
  targets('8 MB of backslashes', () => `targets: "${'\\'.repeat(8_000_000)}`),
  targets('8 MB of commas', () => `targets: [${','.repeat(8_000_000)}]`),
  targets('8 MB of comments', () => `targets: []\n${'#\n'.repeat(4_000_000)}`),
  targets('a text block of 4,000,000 lines', () => `targets: []\nx: >\n${'  a\n'.repeat(4_000_000)}`),
  targets('a quoted text over 2,000,000 lines', () => `targets: "${'x\n  '.repeat(2_000_000)}"`),
  targets('an escape that is none', () => 'targets: "\\q"\n'),
  targets('an escape beyond Unicode', () => 'targets: "\\UFFFFFFFF"\n'),
  targets('a byte order mark in the middle', () => 'targets:\n\ufeff  - id: alpha\n'),
  targets('a list where a map was', () => '- id: alpha\n'),
  targets('a text where a list was', () => 'targets: alpha\n'),
  targets('entries without keys', () => 'targets:\n  - {}\n  - null\n  - [alpha]\n  - { id: { a: 1 } }\n'),
  targets('25,000 entries without keys', () => `targets:\n${'  - {}\n'.repeat(25_000)}`),
  targets('25,000 entries with one key', () => `targets:\n${'  - { id: alpha }\n'.repeat(25_000)}`),
];

import type { TestFile } from '../../git-repository.ts';
import { type HostileCase, repeated, withSource } from '../hostile-case.ts';

/** How a source of one format is attacked. */
interface Format {
  readonly id: string;
  readonly file: string;
  readonly clause: string;
  /** A whole file around one field's text. */
  whole(id: string, host: string): string;
  /** Many entries; the index makes their names. */
  many(count: number): string;
  /** One entry with very many keys, where the format has keys. */
  readonly keys?: (count: number) => string;
}

const FORMATS: readonly Format[] = [
  {
    id: 'yaml',
    file: 'targets.yaml',
    clause: '{ file: targets.yaml, entries: "$.targets[*]", key: id }',
    whole: (id, host) => `targets:\n  - id: ${id}\n    host: "${host}"\n`,
    many: (count) => `targets:\n${repeated(count, (i) => `  - { id: t${i}, host: h${i} }\n`)}`,
    keys: (count) => `targets:\n  - id: alpha\n${repeated(count, (i) => `    k${i}: 1\n`)}`,
  },
  {
    id: 'json',
    file: 'targets.json',
    clause: '{ file: targets.json, entries: "$.targets[*]", key: id }',
    whole: (id, host) => `{"targets": [{"id": "${id}", "host": "${host}"}]}\n`,
    many: (count) => `{"targets": [${repeated(count, (i) => `{"id": "t${i}", "host": "h${i}"},\n`)}{"id": "alpha"}]}`,
    keys: (count) => `{"targets": [{${repeated(count, (i) => `"k${i}": 1,\n`)}"id": "alpha"}]}`,
  },
  {
    id: 'jsonl',
    file: 'targets.jsonl',
    clause: '{ file: targets.jsonl, key: id }',
    whole: (id, host) => `{"id": "${id}", "host": "${host}"}\n`,
    many: (count) => repeated(count, (i) => `{"id": "t${i}", "host": "h${i}"}\n`),
    keys: (count) => `{${repeated(count, (i) => `"k${i}": 1,`)}"id": "alpha"}\n`,
  },
  {
    id: 'markdown-table',
    file: 'targets.md',
    clause: '{ file: targets.md, heading: Targets, key: id }',
    whole: (id, host) => `# Targets\n\n| id | host |\n|---|---|\n| ${id} | ${host} |\n`,
    many: (count) => `# Targets\n\n| id | host |\n|---|---|\n${repeated(count, (i) => `| t${i} | h${i} |\n`)}`,
    keys: (count) =>
      `# Targets\n\n| id |${repeated(count, (i) => ` k${i} |`)}\n|---|${'---|'.repeat(count)}\n| alpha |\n`,
  },
  {
    id: 'front-matter',
    file: 'targets.md',
    clause: '{ file: targets.md, format: front-matter, key: id }',
    whole: (id, host) => `---\nid: ${id}\nhost: "${host}"\n---\ntext\n`,
    many: (count) => `---\nid: alpha\nlist:\n${repeated(count, (i) => `  - { id: t${i}, host: h${i} }\n`)}---\n`,
    keys: (count) => `---\nid: alpha\n${repeated(count, (i) => `k${i}: 1\n`)}---\n`,
  },
  {
    id: 'ssh-config',
    file: 'ssh_config',
    clause: '{ file: ssh_config, key: Host }',
    whole: (id, host) => `Host ${id}\n  HostName ${host}\n`,
    many: (count) => repeated(count, (i) => `Host t${i}\n  HostName h${i}\n`),
    keys: (count) => `Host alpha\n${repeated(count, (i) => `  SetEnv k${i}=1\n`)}`,
  },
  {
    id: 'proxmox-section',
    file: 'jobs.cfg',
    clause: '{ file: jobs.cfg, key: id }',
    whole: (id, host) => `vzdump: ${id}\n\thost ${host}\n`,
    many: (count) => repeated(count, (i) => `vzdump: t${i}\n\thost h${i}\n\n`),
    keys: (count) => `vzdump: alpha\n${repeated(count, (i) => `\tk${i} 1\n`)}`,
  },
  {
    id: 'text-lines',
    file: 'targets.txt',
    clause: '{ file: targets.txt, pattern: "^(?<id>\\\\S+) (?<host>.*)$", key: id }',
    whole: (id, host) => `${id} ${host}\n`,
    many: (count) => repeated(count, (i) => `t${i} h${i}\n`),
  },
];

/** What is done to the one file of each format. */
const ATTACKS: readonly { readonly what: string; attack(format: Format): TestFile }[] = [
  { what: 'nothing is wrong', attack: ({ whole }) => whole('alpha', '192.0.2.1') },
  { what: 'a file of 100 MB', attack: () => Buffer.alloc(100_000_000, 'host: alpha\n') },
  { what: 'an empty file', attack: () => '' },
  { what: 'a NUL byte', attack: ({ whole }) => whole('alpha', '192.0.2.1\0') },
  { what: 'invalid UTF-8', attack: ({ whole }) => Buffer.from(whole('alpha', 'caf\xe9'), 'latin1') },
  {
    what: 'a surrogate encoded as UTF-8',
    attack: ({ whole }) => Buffer.from(whole('alpha', '\xed\xa0\x80'), 'latin1'),
  },
  { what: 'UTF-16', attack: ({ whole }) => Buffer.from(`\ufeff${whole('alpha', '192.0.2.1')}`, 'utf16le') },
  { what: 'escapes of lone surrogates', attack: ({ whole }) => whole('alpha', '\\ud800') },
  { what: 'terminal escapes', attack: ({ whole }) => whole('alpha', '\u001b[2J\u202e\u2066') },
  { what: 'line ends of old Macs', attack: ({ whole }) => whole('alpha', '192.0.2.9').replaceAll('\n', '\r') },
  { what: 'a text of 8 MB', attack: ({ whole }) => whole('alpha', 'x'.repeat(8_000_000)) },
  { what: 'a key named __proto__', attack: ({ whole }) => whole('__proto__', 'constructor') },
  { what: '8 MB of spaces', attack: ({ whole }) => whole('alpha', '192.0.2.1') + ' '.repeat(8_000_000) },
  { what: '8 MB of line breaks', attack: ({ whole }) => whole('alpha', '192.0.2.1') + '\n'.repeat(8_000_000) },
  { what: '16 MB of brackets', attack: () => '['.repeat(16_000_000) },
  { what: '16 MB of quotes', attack: () => '"'.repeat(16_000_000) },
  { what: '16 MB of pipes', attack: () => '|'.repeat(16_000_000) },
  { what: '200,000 entries', attack: ({ many }) => many(200_000) },
];

/** Each attack on each format. */
export const ANY_FORMAT: readonly HostileCase[] = FORMATS.flatMap((format) => [
  ...ATTACKS.map(({ what, attack }) => ({
    name: `${format.id}: ${what}`,
    files: () => ({ ...withSource(format.clause, matchOf(format)), [format.file]: attack(format) }),
  })),
  ...(format.keys === undefined ? [] : manyKeys(format, format.keys)),
]);

function manyKeys(format: Format, keys: (count: number) => string): HostileCase[] {
  const source = withSource(format.clause, matchOf(format));
  return [
    { name: `${format.id}: 100,000 keys`, files: () => ({ ...source, [format.file]: keys(100_000) }) },
    { name: `${format.id}: 1,000,000 keys`, files: () => ({ ...source, [format.file]: keys(1_000_000) }) },
  ];
}

function matchOf({ id }: Format): string {
  return id === 'ssh-config' ? '{ Host: "{hostname}" }' : '{ id: "{hostname}" }';
}

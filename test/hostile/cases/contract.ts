import { CONTRACT, contractOf, type HostileCase, repeated } from '../hostile-case.ts';

const GOOD = 'collections:\n  vms: { file: roster.yaml, entries: "$.vms[*]", key: id }\n';
const ROSTER = { 'roster.yaml': 'vms:\n  - { id: 1 }\n' };

/** A contract as a whole file. */
function markdown(what: string, text: () => string | Buffer): HostileCase {
  return { name: `contract: ${what}`, files: () => ({ ...ROSTER, [CONTRACT]: text() }) };
}

/** The YAML of a contract's only block. */
function block(what: string, text: () => string): HostileCase {
  return markdown(what, () => contractOf(text()));
}

/** Contracts come with pull requests: what can be wrong with their Markdown, their YAML and what they ask for. */
export const CONTRACT_CASES: readonly HostileCase[] = [
  markdown('a file of 100 MB', () => Buffer.alloc(100_000_000, '# Contract\n')),
  markdown('an empty file', () => ''),
  markdown('a NUL byte', () => `${contractOf(GOOD)}\0`),
  markdown('invalid UTF-8', () => Buffer.concat([Buffer.from(contractOf(GOOD)), Buffer.from([0xff, 0xfe])])),
  markdown('line ends of old Macs', () => contractOf(GOOD).replaceAll('\n', '\r')),
  markdown('16 MB without a block', () => 'word '.repeat(3_000_000)),
  markdown('16 MB of backticks', () => '`'.repeat(16_000_000)),
  markdown('16 MB of quotation marks', () => '>'.repeat(16_000_000)),
  markdown('16 MB of pipes and line breaks', () => '|\n'.repeat(8_000_000)),
  markdown('fences that open and never close', () => '```\n~~~\n'.repeat(500_000)),
  markdown('100,000 blocks', () => contractOf(GOOD).repeat(100_000)),
  markdown('an unclosed block', () => `\`\`\`yaml vm-contract\n${GOOD}`),
  block('100,000 brackets', () => `collections: ${'['.repeat(100_000)}`),
  block('100,000 levels of indentation', () => repeated(2000, (i) => `${' '.repeat(i)}a:\n`)),
  block('aliases that multiply', () => billionLaughs('collections')),
  block('an alias in itself', () => 'collections: &a { vms: *a }\n'),
  block('merges of each other', () => 'a: &a { <<: *b }\nb: &b { <<: *a }\n'),
  block('100,000 keys', () => repeated(100_000, (i) => `k${i}: 1\n`)),
  block('1,000,000 keys', () => repeated(1_000_000, (i) => `k${i}: 1\n`)),
  block('a key twice', () => `${GOOD}${GOOD}`),
  block('two documents', () => `${GOOD}---\n${GOOD}`),
  block('a binary tag', () => 'collections: !!binary aGVsbG8=\n'),
  block('a tag that makes objects elsewhere', () => 'collections: !!js/function "function () { process.exit() }"\n'),
  block('tabs', () => 'collections:\n\tvms: { file: roster.yaml }\n'),
  block('__proto__ as a key', () => `${GOOD}__proto__: { polluted: true }\n`),
  block('__proto__ as a collection', () => 'collections:\n  __proto__: { file: roster.yaml, key: id }\n'),
  block('a text of 8 MB', () => `title: "${'x'.repeat(8_000_000)}"\n${GOOD}`),
  block('includes a path outside', () => `${GOOD}include: [../../../../etc/passwd]\n`),
  block('includes an absolute path', () => `${GOOD}include: [/etc/passwd]\n`),
  block('includes itself', () => `${GOOD}include: [${CONTRACT}]\n`),
  block('includes a folder of git', () => `${GOOD}include: [.git/config]\n`),
  block('reads a path outside', () => 'collections:\n  vms: { file: ../../etc/passwd, key: id, format: yaml }\n'),
  block('reads an absolute path', () => 'collections:\n  vms: { file: /etc/passwd, key: id, format: yaml }\n'),
  block('reads a device', () => 'collections:\n  vms: { file: /dev/zero, key: id, format: yaml }\n'),
  block('a glob of stars', () => `collections:\n  vms: { files: "${'**/*'.repeat(500)}", key: id, format: yaml }\n`),
  block(
    '10,000 collections of one file',
    () => `collections:\n${repeated(10_000, (i) => `  c${i}: { file: roster.yaml, entries: "$.vms[*]", key: id }\n`)}`,
  ),
  block(
    '2,000 items of the checklist',
    () =>
      `${GOOD}checklist:\n${repeated(2000, (i) => `  - { id: i${i}, each: vms, in: vms, match: { id: "{id}" } }\n`)}`,
  ),
  block('a schema that refers to itself', () =>
    GOOD.replace('key: id', 'key: id, schema: { $id: "https://example.org/s", allOf: [{ $ref: "#" }] }'),
  ),
  block('a schema from the network', () =>
    GOOD.replace('key: id', 'key: id, schema: { $ref: "https://example.org/schema.json" }'),
  ),
  block('a schema that grows without end', () =>
    GOOD.replace('key: id', `key: id, schema: ${'{ anyOf: ['.repeat(20)}{}${', {}] }'.repeat(20)}`),
  ),
];

function billionLaughs(key: string): string {
  const ten = (name: string) => Array.from({ length: 10 }, () => `*${name}`).join(', ');
  return `a0: &a0 [x, x]\n${repeated(12, (i) => `a${i + 1}: &a${i + 1} [${ten(`a${i}`)}]\n`)}${key}: *a12\n`;
}

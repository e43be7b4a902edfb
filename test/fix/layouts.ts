import fc from 'fast-check';

/** One target as data; texts only. */
export interface Target {
  readonly id: string;
  readonly host: string;
}

/** A file of targets in one of many layouts, with the scaffold that its contract has. */
export interface Layout {
  readonly file: string;
  readonly collection: string;
  readonly scaffold: string;
  readonly render: (targets: readonly Target[]) => string;
}

const eols = fc.constantFrom('\n', '\r\n');
const boms = fc.constantFrom('', '\ufeff');

/** Comments and blank lines that a person could have put anywhere between lines of YAML. */
const YAML_NOISE = ['', '', '', '  # a comment: with {braces}\n', '\n', '# [not] a list\n\n'];

const yamlBlock: fc.Arbitrary<Layout> = fc
  .record({
    eol: eols,
    bom: boms,
    indent: fc.constantFrom('', '  ', '    '),
    gap: fc.constantFrom(' ', '   '),
    apart: fc.boolean(),
    noise: fc.array(fc.constantFrom(...YAML_NOISE), { minLength: 12, maxLength: 12 }),
    tail: fc.constantFrom('', 'version: 2\n', '# the end\n', '\n\nother:\n  - id: x\n'),
    open: fc.boolean(),
    quote: fc.constantFrom('', '"'),
  })
  .map(({ eol, bom, indent, gap, apart, noise, tail, open, quote }) => ({
    file: 'targets.yaml',
    collection: 'entries: "$.targets[*]", key: id',
    scaffold: `- id: {id}\n  host: ${quote}{host}${quote}\n  notes: for {id}`,
    render: (targets) => {
      const pad = `${indent} ${gap}`;
      const blocks = targets.map(
        ({ id, host }, i) =>
          `${noise[i % noise.length]}${indent}-${gap}id: ${JSON.stringify(id)}\n${pad}host: ${JSON.stringify(host)}\n`,
      );
      const body = blocks.length === 0 ? 'targets: []\n' : `targets:\n${blocks.join(apart ? '\n' : '')}`;
      const text = `# head\n${body}${tail}`;
      return bom + (open ? text.replace(/\n+$/, '') : text).replaceAll('\n', eol);
    },
  }));

const yamlFlow: fc.Arbitrary<Layout> = fc
  .record({ pad: fc.constantFrom('', ' '), lines: fc.boolean(), block: fc.boolean(), comma: fc.boolean() })
  .map(({ pad, lines, block, comma }) => ({
    file: 'targets.yaml',
    collection: 'entries: "targets[]", key: id',
    scaffold: '- id: {id}\n  host: {host}',
    render: (targets) => {
      const entries = targets.map(
        ({ id, host }) => `{${pad}id: ${JSON.stringify(id)}, host: ${JSON.stringify(host)}${pad}}`,
      );
      if (block && entries.length > 0) return `targets:\n${entries.map((one) => `  - ${one}\n`).join('')}`;
      if (!lines || entries.length === 0) return `targets: [${entries.join(', ')}]\nversion: 2\n`;
      return `targets: [\n${entries.map((one) => `  ${one}`).join(',\n')}${comma ? ',' : ''}\n]\n`;
    },
  }));

const json: fc.Arbitrary<Layout> = fc
  .record({
    unit: fc.constantFrom<string | undefined>(undefined, '  ', '    ', '\t'),
    end: fc.constantFrom('', '\n'),
    bom: boms,
    eol: eols,
  })
  .map(({ unit, end, bom, eol }) => ({
    file: 'targets.json',
    collection: 'entries: "targets[]", key: id',
    scaffold: '{{ "id": "{id}", "host": "{host}", "notes": {{ "for": "{id}" }} }}',
    render: (targets) =>
      bom + (JSON.stringify({ version: 2, targets, more: [1] }, undefined, unit) + end).replaceAll('\n', eol),
  }));

const jsonl: fc.Arbitrary<Layout> = fc.constantFrom('\n', '').map((end) => ({
  file: 'targets.jsonl',
  collection: 'key: id',
  scaffold: '{{ "id": "{id}", "host": "{host}" }}',
  render: (targets) => targets.map((one) => JSON.stringify(one)).join('\n') + (targets.length > 0 ? end : ''),
}));

const markdown: fc.Arbitrary<Layout> = fc
  .record({
    width: fc.constantFrom(0, 14, 30),
    eol: eols,
    tail: fc.constantFrom('', '\nText.\n', '\n| a | b |\n|---|---|\n| 1 | 2 |\n'),
  })
  .map(({ width, eol, tail }) => ({
    file: 'targets.md',
    collection: 'heading: Targets, key: Id',
    scaffold: '| {id} | `{id}` | {host} |',
    render: (targets) => {
      const row = (...cells: string[]) => `| ${cells.map((cell) => cell.padEnd(width)).join(' | ')} |\n`;
      const rows = targets.map(({ id, host }) => row(cellOf(id), `\`${id}\``, cellOf(host)));
      return `# Title\n\n## Targets\n\n${row('Id', 'Name', 'Host')}${row('---', '---', '---')}${rows.join('')}${tail}`.replaceAll(
        '\n',
        eol,
      );
    },
  }));

function cellOf(text: string): string {
  return text.replace(/[\\`*_[\]<>&|!~]/g, '\\$&');
}

const sshConfig: fc.Arbitrary<Layout> = fc
  .record({
    indent: fc.constantFrom('  ', '    ', '\t'),
    apart: fc.constantFrom('', '\n'),
    tail: fc.constantFrom('', 'Host *\n  Port 22\n'),
  })
  .map(({ indent, apart, tail }) => ({
    file: 'ssh_config',
    collection: 'key: Host',
    scaffold: 'Host {id}\n  HostName {host}',
    render: (targets) =>
      `# hosts\n${targets.map(({ id, host }) => `Host ${id}\n${indent}HostName ${host}\n${apart}`).join('')}${tail}`,
  }));

/** Layouts of the formats that can hold any text. */
export const textLayouts: fc.Arbitrary<Layout> = fc.oneof(yamlBlock, yamlFlow, json, jsonl);

/** All layouts; their targets must be words. */
export const wordLayouts: fc.Arbitrary<Layout> = fc.oneof(textLayouts, markdown, sshConfig);

/** Layouts for values that are no words: Markdown tables as well, which can hold most of them. */
export const hostileLayouts: fc.Arbitrary<Layout> = fc.oneof(textLayouts, markdown, sshConfig);

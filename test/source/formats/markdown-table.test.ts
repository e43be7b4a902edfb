import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markdownTable } from '../../../src/source/formats/markdown-table.ts';
import { documentedExample, problemIn, read, refusal } from './reading.ts';

const HOSTS = `# Devices

| Host | IP |
|------|----|
| pve  | 10.0.0.1 |
`;

/** The value of the only cell of a table. */
function cell(written: string): unknown {
  const [row] = read(markdownTable, `| a |\n| - |\n| ${written} |\n`).value as { a: unknown }[];
  return row?.a;
}

describe('a Markdown table', () => {
  it('is read as a list of rows with the header cells as keys', () => {
    expect(read(markdownTable, HOSTS).value).toEqual([{ Host: 'pve', IP: '10.0.0.1' }]);
  });

  it('places keys at the header cell, values at the cell without padding, entries at the row', () => {
    const reading = read(markdownTable, HOSTS);
    expect(reading.placeOf([0, 'IP'], 'key')).toBe('3:10-3:12');
    expect(reading.placeOf([0, 'IP'])).toBe('5:10-5:18');
    expect(reading.at([0, 'Host'])).toBe('pve');
    expect(reading.at([0])).toBe('| pve  | 10.0.0.1 |');
    expect(reading.at([])).toBe(HOSTS.slice(HOSTS.indexOf('|'), -1));
  });

  it('needs no pipes at the ends of its rows', () => {
    expect(read(markdownTable, 'a | b\n--|:-:\n1 | 2\n3\n').value).toEqual([
      { a: '1', b: '2' },
      { a: '3', b: null },
    ]);
  });

  it('may be indented by three spaces, and have CRLF line ends and a byte order mark', () => {
    const reading = read(markdownTable, '\ufeff   | a |\r\n   | - |\r\n   | 1 |\r\n');
    expect(reading.value).toEqual([{ a: '1' }]);
    expect(reading.placeOf([0, 'a'])).toBe('3:6-3:7');
  });

  it('places the cells that a short row lacks at the end of the row', () => {
    const reading = read(markdownTable, '| a | b |\n|---|---|\n| 1 |\n');
    expect(reading.value).toEqual([{ a: '1', b: null }]);
    expect(reading.placeOf([0, 'b'])).toBe('3:6-3:6');
  });

  it('places an empty cell where its text would stand', () => {
    const reading = read(markdownTable, '| a | b |\n|---|---|\n|   || \n');
    expect([reading.placeOf([0, 'a']), reading.placeOf([0, 'b'])]).toEqual(['3:3-3:3', '3:6-3:6']);
  });

  it('cannot be read where a row has more cells than the header', () => {
    const text = '| a | b |\n|---|---|\n| 1 | 2 | 3 | 4 |\n';
    expect(refusal(markdownTable, text)).toBe('shape "3 | 4 |": the row has 4 cells, the header has 2');
  });

  it('cannot be read where the row of dashes does not fit the header', () => {
    const text = '| a | b |\n|---|\n| 1 | 2 |\n';
    expect(refusal(markdownTable, text)).toBe('shape "|---|": the row under the header has 1 cell, the header has 2');
  });

  it('reports a column name that stands twice, with both places', () => {
    const text = '| a | a |  |  |\n|---|---|--|--|\n| 1 | 2 | 3 | 4 |\n';
    const reading = read(markdownTable, text);
    expect(reading.problems).toEqual(['duplicate-key "a": the column "a" stands twice in this header']);
    expect(reading.value).toEqual([{ a: '2', '': '4' }]);
    const parsed = markdownTable.parse(text, {}, { length: 1000, depth: 9, nodes: 100, aliases: 0 });
    expect(parsed.ok && parsed.problems[0]?.related).toEqual([
      { message: 'it stands here first', span: { start: 2, end: 3 } },
    ]);
  });

  it('keeps __proto__ as a column like any other', () => {
    const reading = read(markdownTable, '| __proto__ | \\_\\_proto__ |\n|---|---|\n| 1 | 2 |\n');
    expect(reading.value).toEqual([{ proto: '1', ['__proto__']: '2' }]);
  });

  it('ends at a blank line, a heading, a list, a quote, code or HTML', () => {
    for (const next of ['', '# b', '- b', '> b', '```', '***', '</details>', '<!-- b -->', '    b']) {
      expect(read(markdownTable, `| a |\n|---|\n| 1 |\n${next}\n| 2 |\n`).value).toEqual([{ a: '1' }]);
    }
  });

  it('takes a line without pipes for a row, as GitHub does', () => {
    expect(read(markdownTable, '| a | b |\n|---|---|\ntext\n').value).toEqual([{ a: 'text', b: null }]);
  });

  it('is no table in a code block, a comment, front matter, a script, or indented code', () => {
    const table = '| a |\n|---|\n| 1 |\n';
    const hidden = [
      `\`\`\`\n${table}\`\`\`\n`,
      `~~~~ text\n${table}~~~\n${table}`,
      `<!--\n\n${table}-->\n`,
      `<!-- not closed\n\n${table}`,
      `---\na: |\n  b\n\n${table}---\n`,
      `<script>\n\n${table}</script>\n`,
      `<details>\n${table}`,
      table.replace(/^/gm, '    '),
    ];
    for (const text of hidden) expect(refusal(markdownTable, text)).toBe('shape "": the file has no table');
    for (const text of hidden.filter((other) => other.endsWith('>\n'))) {
      expect(read(markdownTable, `${text}\n${HOSTS}`).value).toEqual([{ Host: 'pve', IP: '10.0.0.1' }]);
    }
  });

  it('is read after a thematic break and inside details that a blank line opens', () => {
    const text = `text\n\n---\n\n<details>\n<summary>Hosts</summary>\n\n${HOSTS}</details>\n`;
    expect(read(markdownTable, text).value).toEqual([{ Host: 'pve', IP: '10.0.0.1' }]);
  });
});

describe('a table cell', () => {
  it.each([
    ['`infra-core`', 'infra-core'],
    ['`` a`b ``', 'a`b'],
    ['`a \\| b`', 'a | b'],
    ['a \\| b', 'a | b'],
    ['**bold** and *italic* and __bold__ and _italic_', 'bold and italic and bold and italic'],
    ['***both***', 'both'],
    ['**`pve`** (shop)', 'pve (shop)'],
    ['*a **b** c*', 'a b c'],
    ['[pve](https://pve:8006 "the shop (host)")', 'pve'],
    ['[`pve`](<a b>)', 'pve'],
    ['![photo](a.png) of pve', 'photo of pve'],
    ['[a](b(c)d) e', 'a e'],
    ['<https://pve:8006>', 'https://pve:8006'],
    ['[a]( b ) [c]() d', 'a c d'],
    ["[a](b (title)) [c](d 'ti\\'tle') e", 'a c e'],
    ['[a](<b\\>c> "x\\"y") d', 'a d'],
    ['[a](b\\)c) d', 'a d'],
    ['[*a* [b](c)', '[a b'],
    ['[a](<b\\>)', '[a](<b>)'],
    ['*a**b*', 'a**b'],
    ['**a *b***', 'a b'],
    ['*a _b* c_', 'a _b c_'],
    ['`a` `b` ``', 'a b ``'],
    ['` a ` and `  `', 'a and'],
    ['<ops@example.net>', 'ops@example.net'],
    ['a &amp; b &lt;c&gt; &quot;d&quot; &#124; &#x7c; &nbsp;', 'a & b <c> "d" | |'],
    ['a<br>b<br/>c', 'a b c'],
    ['a <!-- not this --> b', 'a  b'],
    ['\\*a\\* \\\\', '*a* \\'],
    ['caf\u00e9 \ud83d\ude00 **\u6771\u4eac**', 'caf\u00e9 \ud83d\ude00 \u6771\u4eac'],
  ])('reads %s as %s', (written, expected) => {
    expect(cell(written)).toBe(expected);
  });

  it.each([
    'PENDING_TS_IP',
    'vzdump-qemu-200-*.vma.zst',
    'Downloads + *arr (split)',
    '10.0.0.* and 10.1.0.*',
    'snake_case_name',
    '2 * 3 * 4',
    '~~retired~~',
    '[pve]',
    '[a][b]',
    '[a](b c)',
    '[a](b "c)',
    '[a](<b)',
    '[a](<b<c>)',
    '[a](b (c(d))',
    '[a](b (c)',
    '[a](b "c" d)',
    '[a](b',
    '[a] (b)',
    `[a](${'('.repeat(33)}b${')'.repeat(33)})`,
    'a]',
    'a ` b',
    '``a`',
    '&unknown; & co',
    '<kbd>',
    'a <!-- b',
    'a*',
    '**',
    'x -> y!',
    '\\a',
    '8e66283',
    '007',
    'null',
    'true',
  ])('keeps %s as it is written', (written) => {
    expect(cell(written)).toBe(written);
  });

  it.each(['', '-', '\u2013', '\u2014', '`-`', '**\u2014**', '&nbsp;', '<!-- none -->'])(
    'reads %j as null',
    (written) => {
      expect(cell(written)).toBeNull();
    },
  );

  it('of a forbidden character reference has the replacement character', () => {
    expect(cell('&#0; &#xd800; &#9999999;')).toBe('\ufffd \ufffd \ufffd');
  });

  it('under lists is the list of its parts with the place of each', () => {
    const text = '| a |\n|---|\n| `x`, **y, z** ,, [w](u) &lt;, \\| |\n| — |\n';
    const reading = read(markdownTable, text, { lists: ['a'] });
    expect(reading.value).toEqual([{ a: ['x', 'y', 'z', 'w <', '|'] }, { a: null }]);
    expect([0, 1, 2, 3, 4].map((index) => reading.at([0, 'a', index]))).toEqual(['x', 'y', 'z', 'w](u) &lt;', '\\|']);
    expect(reading.at([0, 'a'])).toBe('`x`, **y, z** ,, [w](u) &lt;, \\|');
  });
});

describe('the table of a collection', () => {
  const table = (name: string) => `| ${name} | ip |\n|---|---|\n| ${name} 1 | 1 |\n`;
  const page = `${table('first')}
# Site
## Shop \`VM\` **LAN IPs** (static) ##
${table('vm')}
${table('second')}
### Notes
${table('note')}
## Home
no table

Other hosts
-----------
${table('other')}
`;

  it('is the first of the file where nothing is said', () => {
    expect(read(markdownTable, page).value).toEqual([{ first: 'first 1', ip: '1' }]);
  });

  it('is the first under the heading that starts with the text, markup aside', () => {
    expect(read(markdownTable, page, { heading: 'Shop VM LAN' }).value).toEqual([{ vm: 'vm 1', ip: '1' }]);
    expect(read(markdownTable, page, { heading: 'Notes' }).value).toEqual([{ note: 'note 1', ip: '1' }]);
    expect(read(markdownTable, page, { heading: 'Other hosts' }).value).toEqual([{ other: 'other 1', ip: '1' }]);
  });

  it('may stand under a deeper heading of the section', () => {
    expect(read(markdownTable, page, { heading: 'Site' }).value).toEqual([{ vm: 'vm 1', ip: '1' }]);
    expect(read(markdownTable, page, { heading: 'Shop', columns: ['note'] }).value).toEqual([
      { note: 'note 1', ip: '1' },
    ]);
  });

  it('is the first of the file with all the columns', () => {
    expect(read(markdownTable, page, { columns: ['ip', 'second'] }).value).toEqual([{ second: 'second 1', ip: '1' }]);
  });

  it('is preferred under a heading with exactly the text', () => {
    const text = `# VMs (old)\n${table('old')}\n# VMs\n${table('new')}`;
    expect(read(markdownTable, text, { heading: 'VMs' }).value).toEqual([{ new: 'new 1', ip: '1' }]);
  });

  it('is not guessed where several headings start with the text', () => {
    const text = `# Tier 2: Core\n${table('core')}\n# Tier 2: Media\n${table('media')}\n# Tier 2: Notes\n`;
    expect(problemIn(markdownTable, text, { heading: 'Tier 2' })).toEqual({
      code: 'shape',
      message: '2 headings with a table start with "Tier 2": "Tier 2: Core", "Tier 2: Media"',
      span: { start: text.indexOf('Tier 2: M'), end: text.indexOf('Media') + 5 },
      hint: 'name the heading in full, or tell the tables apart by columns or by a heading above them',
      related: [
        { message: 'heading 1', span: { start: 2, end: 14 } },
        { message: 'heading 2', span: { start: text.indexOf('Tier 2: M'), end: text.indexOf('Media') + 5 } },
      ],
    });
    expect(read(markdownTable, text, { heading: 'Tier 2', columns: ['media'] }).value).toEqual([
      { media: 'media 1', ip: '1' },
    ]);
  });

  it('is missing with the closest headings where no heading fits', () => {
    expect(problemIn(markdownTable, page, { heading: 'Shop VM WAN' })).toEqual({
      code: 'shape',
      message:
        'no heading starts with "Shop VM WAN"; the closest are "Shop VM LAN IPs (static)", "Site", "Notes", "Home", "Other hosts"',
      span: { start: 0, end: 0 },
      hint: 'name the heading by its text, or by how its text starts; upper and lower case count',
    });
    expect(refusal(markdownTable, 'text', { heading: 'A' })).toBe(
      'shape "": no heading starts with "A"; the file has no headings',
    );
  });

  it('is missing at the heading where no table stands under it', () => {
    expect(refusal(markdownTable, page, { heading: 'Home' })).toBe(
      'shape "Home": no table stands under the heading "Home"',
    );
    expect(refusal(markdownTable, page, { heading: 'Other', columns: ['vm'] })).toBe(
      'shape "Other hosts": no table under the heading "Other hosts" has the column "vm"; the closest tables have "other | ip"',
    );
  });

  it('is missing with the closest tables where no header has the columns', () => {
    expect(refusal(markdownTable, page, { columns: ['note', 'vmid'] })).toBe(
      'shape "": no table has the columns "note", "vmid"; the closest tables have "note | ip", "first | ip", "vm | ip", "second | ip", "other | ip"',
    );
  });
});

describe('the limits of a table', () => {
  const row = `| ${'x'.repeat(65_536)} |\n`;

  it('refuse a long file, a long row, and too many values', () => {
    expect(refusal(markdownTable, HOSTS, {}, { length: 10 })).toBe(
      `limit "": the file has ${HOSTS.length} characters, the limit is 10`,
    );
    expect(refusal(markdownTable, `| a |\n|---|\n${row}`)).toBe(
      'limit "": the line has 65540 characters, the limit is 65536',
    );
    expect(refusal(markdownTable, HOSTS, {}, { nodes: 4 })).toBe(
      'limit "| pve  | 10.0.0.1 |": the file has more than 4 keys and values, which is the limit',
    );
    expect(refusal(markdownTable, '# a\n# b\n# c\n', {}, { nodes: 2 })).toBe(
      'limit "": the file has more than 2 keys and values, which is the limit',
    );
  });

  it('take a header or a row of dashes that is too long for text', () => {
    expect(refusal(markdownTable, `${row}|---|\n`)).toBe('shape "": the file has no table');
    expect(refusal(markdownTable, `| a |\n|${'-'.repeat(65_536)}|\n`)).toBe('shape "": the file has no table');
  });
});

describe('any table', () => {
  const name = fc.stringMatching(/^[a-z][a-z0-9.]{0,8}$/);
  const padding = fc.stringMatching(/^[ \t]{0,4}$/);

  it('gives back each cell and its place, however it is padded', () => {
    const tables = fc.integer({ min: 1, max: 5 }).chain((width) =>
      fc.record({
        header: fc.uniqueArray(name, { minLength: width, maxLength: width }),
        rows: fc.array(fc.array(name, { minLength: width, maxLength: width }), { maxLength: 6 }),
        left: padding,
        right: padding,
        lineBreak: fc.constantFrom('\n', '\r\n'),
      }),
    );
    fc.assert(
      fc.property(tables, ({ header, rows, left, right, lineBreak }) => {
        const line = (cells: readonly string[]) => `|${cells.map((text) => `${left}${text}${right}|`).join('')}`;
        const text = [line(header), line(header.map(() => '---')), ...rows.map(line)].join(lineBreak);
        const reading = read(markdownTable, text);
        const expected = rows.map((cells) => Object.fromEntries(cells.map((cell_, i) => [header[i] ?? '', cell_])));
        expect(reading.value).toEqual(expected);
        for (const [index, cells] of rows.entries()) {
          expect(header.map((key) => reading.at([index, key]))).toEqual(cells);
          expect(header.map((key) => reading.at([index, key], 'key'))).toEqual(header);
        }
      }),
    );
  });

  it('of any text is read or refused with a place in the text, never thrown at', () => {
    const scraps = fc.constantFrom(
      '|',
      '\n',
      '---',
      '|-|\n',
      '`',
      '```\n',
      '*',
      '_',
      '[',
      '](',
      ')',
      '<!--',
      '-->',
      '\\',
      '#',
      ' ',
      '&#',
      'a',
      '<',
      '\ud800',
    );
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, 'a'), (text, heading) => {
        const options = { ...(heading !== undefined && { heading }), lists: ['a'] };
        const problem = problemIn(markdownTable, `| a |\n|-|\n${text}`, options);
        const { start, end } = problem?.span ?? { start: 0, end: 0 };
        expect(0 <= start && start <= end && end <= text.length + 10).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

it('documents an example that reads as documented', () => {
  const { source, options, entries } = documentedExample('markdown-table');
  expect(read(markdownTable, source, options).value).toEqual(entries);
});

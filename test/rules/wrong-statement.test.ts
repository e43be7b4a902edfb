import { expect, test } from 'vitest';
import { checkTexts, linesOf } from '../check-texts.ts';

const contract = `\`\`\`yaml vm-contract
statements:
  - { id: no-x, files: [a.md], heading: Two, forbid: "^x$" }
  - { id: end, files: [a.md], require: "^the end$" }
  - { id: no-blank, files: [a.md], heading: Three, forbid: "^$" }
\`\`\`
`;

test.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
  ['CR', '\r'],
])('lines that end in %s are lines', async (_, end) => {
  const lines = ['# One', 'x', '## Two', '', 'x', ' x ', '# Three', 'x', 'the end'];
  for (const last of ['', end]) {
    const result = await checkTexts({ 'CONTRACT.md': contract, 'a.md': lines.join(end) + last });
    expect(linesOf(result)).toEqual([
      'new error wrong-statement no-x a.md:5:1 a.md: the line matches ^x$, which must not be said here',
    ]);
  }
});

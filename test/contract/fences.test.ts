import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findContractBlocks } from '../../src/contract/fences.ts';

/** The contents of the blocks found in a text. */
function contents(markdown: string): string[] {
  return findContractBlocks(markdown).blocks.map((block) => markdown.slice(block.start, block.end));
}

/** The problem as `code "text at its place": message`. */
function problem(markdown: string): string | undefined {
  const found = findContractBlocks(markdown).problem;
  return found && `${found.code} "${markdown.slice(found.span.start, found.span.end)}": ${found.message}`;
}

describe('the checklist blocks of a contract', () => {
  it('are the fenced blocks with the info string, in order, with their places', () => {
    const text =
      '# VMs\n\n```yaml vm-contract\na: 1\n```\ntext\n\n~~~~  yaml   vm-contract \nb: 2\n~~~~~ \n```yaml\nc: 3\n```\n';
    expect(contents(text)).toEqual(['a: 1\n', 'b: 2\n']);
    const [first] = findContractBlocks(text).blocks;
    expect(first).toEqual({ start: 27, end: 32, fences: { start: 7, end: 35 } });
    expect(problem(text)).toBeUndefined();
  });

  it('may be empty, indented by three spaces, or have CRLF line ends', () => {
    expect(contents('```yaml vm-contract\n```')).toEqual(['']);
    expect(contents('   ```yaml vm-contract\n   a: 1\n  ```\n')).toEqual(['   a: 1\n']);
    expect(contents('\ufeff```yaml vm-contract\r\na: 1\r\n```\r\n')).toEqual(['a: 1\r\n']);
  });

  it('end only at a fence of the same character, as long, and with nothing behind it', () => {
    const text = '````yaml vm-contract\na: |\n  ```\n  ~~~~\n  ```` x\n    ````\n`````\n';
    expect(contents(text)).toEqual(['a: |\n  ```\n  ~~~~\n  ```` x\n    ````\n']);
  });

  it('are not looked for in other fences, comments, front matter, scripts or indented code', () => {
    const block = '```yaml vm-contract\na: 1\n```\n';
    expect(contents(`\`\`\`\`markdown\n${block}\`\`\`\`\n`)).toEqual([]);
    expect(contents(`~~~\n${block}~~~\n`)).toEqual([]);
    expect(contents(`<!--\n${block}-->\n`)).toEqual([]);
    expect(contents(`---\na: |\n${block}---\n`)).toEqual([]);
    expect(contents(`<script>\n${block}</script>\n`)).toEqual([]);
    expect(contents(block.replace(/^/gm, '    '))).toEqual([]);
    expect(contents(`<!-- a\n-->\n${block}`)).toEqual(['a: 1\n']);
    expect(contents(`text <!--\n${block}`)).toEqual(['a: 1\n']);
  });

  it('need an info string without backticks after backticks', () => {
    expect(contents('```yaml vm-contract``` text\n')).toEqual([]);
  });
});

describe('the title of a contract', () => {
  it('is the first heading of level 1, markup aside', () => {
    expect(findContractBlocks('## Not this\n# The `VM` **contract** #\n# Nor this\n').title).toBe('The VM contract');
    expect(findContractBlocks('The VM\ncontract\n===\n').title).toBe('The VM contract');
  });

  it('is missing where there is no such heading', () => {
    expect(findContractBlocks('#no\n```\n# no\n```\n---\n')).toEqual({ blocks: [] });
  });
});

describe('a block that is not read is told about', () => {
  it('where it is not closed', () => {
    expect(findContractBlocks('text\n ```yaml vm-contract\na: 1\n').problem).toEqual({
      code: 'syntax',
      message: 'the checklist block that starts here is not closed',
      span: { start: 6, end: 25 },
      hint: 'end it with a line of the same fence characters, at least as many as it starts with',
    });
    expect(contents('```yaml vm-contract\na: 1\n~~~\n')).toEqual([]);
  });

  it('where the block before it is not closed', () => {
    const text = '```sh\nls\n\n```yaml vm-contract\na: 1\n```\n';
    expect(findContractBlocks(text).problem).toEqual({
      code: 'syntax',
      message: 'the code block that starts here is not closed before the next checklist block',
      span: { start: 0, end: 5 },
      hint: 'close it, or give it more fence characters than the block in it',
      related: [{ message: 'this line is read as text of the code block', span: { start: 10, end: 29 } }],
    });
    expect(problem('~~~\n```yaml vm-contract\na: 1\n```\n')).toBe(
      'syntax "~~~": the code block that starts here is not closed before the next checklist block',
    );
    expect(problem('~~~\n```yaml vm-contract\na: 1\n```\n~~~\n')).toBeUndefined();
    expect(problem('```yaml vm-contract\n```yaml vm-contract\n```\n')).toBe(
      'syntax "```yaml vm-contract": the code block that starts here is not closed before the next checklist block',
    );
  });

  it('where a comment before it is not closed', () => {
    expect(problem('text\n\n  <!-- note\n\n```yaml vm-contract\n```\n')).toBe(
      'syntax "<!--": the comment that starts here is not closed; nothing behind it is read',
    );
  });

  it('where its info string is almost right', () => {
    for (const info of [
      'vm-contract',
      'yml vm-contract',
      'YAML VM-Contract',
      'yaml vm_contract',
      'yaml {vm-contract}',
      'yaml vm-contract x',
    ]) {
      expect(problem(`\`\`\`${info}\na: 1\n\`\`\`\n`)).toBe(
        `shape "${info}": the block with the info string "${info}" is not read as a checklist`,
      );
    }
    expect(findContractBlocks('```vm-contract\n```').problem?.hint).toBe('write the info string as "yaml vm-contract"');
    expect(problem('```yaml vm-contracts\n```\n')).toBeUndefined();
  });

  it('first mistake first', () => {
    expect(problem('```vm-contract\n```\n<!--')).toMatch(/^shape/);
  });
});

describe('any document', () => {
  const scraps = fc.constantFrom(
    '```',
    '~~~',
    '````',
    'yaml vm-contract',
    '\n',
    '\r\n',
    ' ',
    '    ',
    '<!--',
    '-->',
    '---',
    '# ',
    'a: 1',
    '`',
    '\ud800',
  );

  it('is read with blocks that stand in it, in order, at line ends', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 40 }), (parts) => {
        const text = parts.join('');
        let from = 0;
        for (const { start, end, fences } of findContractBlocks(text).blocks) {
          expect([from <= fences.start, fences.start < start, start <= end, end < fences.end]).toEqual([
            true,
            true,
            true,
            true,
          ]);
          expect(text.slice(fences.start, start)).toMatch(/^(`{3,}|~{3,})[ \t]*yaml[ \t]+vm-contract[ \t]*(\r?\n|\r)$/);
          from = fences.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('with a block put at its end has that block last, unless something before it is open', () => {
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 20 }), (parts) => {
        const text = `${parts.join('')}\n\n\`\`\`yaml vm-contract\nlast: 1\n\`\`\`\n`;
        const found = findContractBlocks(text);
        const last = found.blocks.at(-1);
        expect(found.problem !== undefined || (last && text.slice(last.start, last.end)) === 'last: 1\n').toBe(true);
      }),
      { numRuns: 500 },
    );
  });
});

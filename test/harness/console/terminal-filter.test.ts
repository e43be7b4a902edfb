import fc from 'fast-check';
import { expect, test } from 'vitest';
import { TerminalFilter } from '../../../src/harness/console/terminal-filter.ts';

const shown = (...parts: readonly string[]): string => {
  const filter = new TerminalFilter();
  return parts.map((part) => filter.push(Buffer.from(part, 'utf8'))).join('');
};

test('what a login shell draws is shown', () => {
  const prompt = '\x1b[?2004h\x1b[01;32mansible@askari\x1b[00m:~$ ls\b\b\x1b[K\r\nMünchen\tfine\x07';
  expect(shown(prompt)).toBe(prompt);
});

test.each([
  ['a new title', '\x1b]0;rm -rf\x07', ''],
  ['a title that ends with a string terminator', 'a\x1b]2;x\x1b\\b', 'ab'],
  ['something for the clipboard', '\x1b]52;c;ZXZpbA==\x07', ''],
  ['a request that the terminal answers', 'a\x1b[6n\x1b[c\x1b[>c\x1b[21tb', 'ab'],
  ['a device string', '\x1bP$q"p\x1b\\x', 'x'],
  ['mouse reports and the other screen', '\x1b[?1000h\x1b[?1049h', ''],
  ['a move of the cursor with more than numbers', '\x1b[0;1"p\x1b[?5m', ''],
  ['another set of characters', '\x1b(0x', 'x'],
  ['a reset of the terminal', '\x1bcx', 'x'],
  ['control characters of eight bits', '\u009b6n\u009d0;x', '6n0;x'],
  ['bells and line ends among zeros', '\0a\r\n\x7f', 'a\r\n'],
])('%s is dropped where the terminal would act on it', (_, sent, expected) => expect(shown(sent)).toBe(expected));

test('a sequence may come in pieces', () => {
  expect(shown('a\x1b', '[3', '1mb\x1b]0;', 'title', '\x07c')).toBe('a\x1b[31mbc');
  const filter = new TerminalFilter();
  expect([0xc3, 0xbc].map((byte) => filter.push(Uint8Array.of(byte))).join('')).toBe('ü');
});

test('a sequence that never ends does not hide the console for ever', () => {
  expect(shown(`\x1b]0;${'x'.repeat(4097)}y`)).toMatch(/^x*y$/);
  expect(shown(`\x1b[${'1'.repeat(100)}my`)).toMatch(/^1*my$/);
});

test('whatever is sent, the only escape sequences shown are harmless ones, however it is cut', () => {
  const piece = fc.constantFrom(
    '\x1b',
    '[',
    ']',
    '?',
    '25',
    'h',
    ';',
    '6n',
    'm',
    'P',
    '\\',
    '\x07',
    '(',
    'x',
    '\u009b',
    'K',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const said = shown(...pieces);
      expect(shown(pieces.join(''))).toBe(said);
      for (const sequence of said.split('\x1b').slice(1))
        expect(sequence).toMatch(/^\[(?:[0-9;]*[ABCDEFGHJKLMPSTX@dfmr]|\?(?:25|2004)[hl])/);
    }),
  );
});

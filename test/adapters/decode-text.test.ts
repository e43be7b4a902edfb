import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from '../../src/adapters/decode-text.ts';

const POINTER = `version https://git-lfs.github.com/spec/v1
oid sha256:4d7a214614ab2935c943f9e0ff69d22eadbb8f32b1258daaa5e2ca24d17e2393
size 12345
`;

describe('decodeText', () => {
  it('answers UTF-8 with its text and the id that was given', () => {
    expect(decodeText(Buffer.from('größe: 1\n'), 'abc')).toEqual({ kind: 'text', text: 'größe: 1\n', id: 'abc' });
  });

  it('answers an empty file with an empty text', () => {
    expect(decodeText(Buffer.alloc(0), 'abc')).toEqual({ kind: 'text', text: '', id: 'abc' });
  });

  it('keeps a byte order mark, so that offsets are those of the file', () => {
    expect(decodeText(Buffer.from('\ufeffa: 1'), 'abc')).toEqual({ kind: 'text', text: '\ufeffa: 1', id: 'abc' });
  });

  it.each([
    ['a NUL byte', [0x61, 0x0a, 0x62, 0x00], 'it has a NUL byte in line 2 (offset 3)'],
    [
      'a byte of Latin-1',
      [0x61, 0x0a, 0x0a, 0xe9, 0x62],
      'it is not UTF-8: there is the byte 0xe9 in line 3 (offset 3)',
    ],
    ['a cut-off character', [0x61, 0xe2, 0x82], 'it is not UTF-8: there is the byte 0xe2 in line 1 (offset 1)'],
    ['an encoded surrogate', [0xed, 0xa0, 0x80], 'it is not UTF-8: there is the byte 0xed in line 1 (offset 0)'],
    ['UTF-16, little end first', [0xff, 0xfe, 0x61, 0x00], 'it is UTF-16 (little-endian) text; only UTF-8 is read'],
    ['UTF-16, big end first', [0xfe, 0xff, 0x00, 0x61], 'it is UTF-16 (big-endian) text; only UTF-8 is read'],
  ])('calls %s binary and says where', (_what, bytes, reason) => {
    expect(decodeText(Buffer.from(bytes), 'abc')).toEqual({ kind: 'binary', reason });
  });

  it('finds the bad byte behind replacement characters that the file holds itself', () => {
    const bytes = Buffer.concat([Buffer.from('\ufffdé\ufffd\n'), Buffer.of(0xff)]);
    const reason = 'it is not UTF-8: there is the byte 0xff in line 2 (offset 9)';
    expect(decodeText(bytes, 'abc')).toEqual({ kind: 'binary', reason });
  });

  it.each([
    ['of today', POINTER],
    ['of an old release', POINTER.replace('git-lfs.github.com', 'hawser.github.com')],
    ['with an extension', POINTER.replace('oid', 'ext-0-foo sha256:00\noid')],
  ])('knows an LFS pointer %s', (_what, text) => {
    expect(decodeText(Buffer.from(text), 'abc')).toEqual({ kind: 'lfs-pointer' });
  });

  it.each([
    ['that only quotes a pointer', `# ${POINTER}`],
    ['without an object id', 'version https://git-lfs.github.com/spec/v1\nsize 1\n'],
    ['whose version line is another', POINTER.replace('version ', 'Version ')],
    ['as large as no pointer is', POINTER.padEnd(1024, '\n')],
  ])('takes a text %s for what it is', (_what, text) => {
    expect(decodeText(Buffer.from(text), 'abc')).toEqual({ kind: 'text', text, id: 'abc' });
  });

  it('knows the largest pointer', () => {
    expect(decodeText(Buffer.from(POINTER.padEnd(1023, '\n')), 'abc')).toEqual({ kind: 'lfs-pointer' });
  });

  it('answers a text only with exactly the bytes it was given', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
        const state = decodeText(Buffer.from(bytes), 'abc');
        if (state.kind === 'text') expect(Buffer.from(state.text)).toEqual(Buffer.from(bytes));
        else expect(state.kind).toBe('binary');
      }),
    );
  });

  it('says where the first byte is that a strict decoder refuses', () => {
    const piece = fc.oneof(
      fc.string({ unit: 'grapheme' }).map(Buffer.from),
      fc.constantFrom('\ufffd', '\n').map(Buffer.from),
    );
    fc.assert(
      fc.property(fc.array(piece), fc.integer({ min: 0xf8, max: 0xff }), fc.uint8Array(), (good, bad, rest) => {
        const start = Buffer.concat(good).filter((byte) => byte !== 0);
        const state = decodeText(
          Buffer.concat([Buffer.from('x'), start, Buffer.of(bad), Buffer.from(rest).map((byte) => byte || 1)]),
          'abc',
        );
        const place = `(offset ${start.length + 1})`;
        expect(state).toEqual({ kind: 'binary', reason: expect.stringContaining(place) });
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodePath, encodePath } from '../../src/adapters/path-bytes.ts';

describe('a path as bytes', () => {
  it('reads as UTF-8', () => {
    expect(decodePath(Buffer.from('größe/日本/🖥.yaml'))).toBe('größe/日本/🖥.yaml');
  });

  it('keeps a byte that is not UTF-8 as a lone surrogate', () => {
    expect(decodePath(Buffer.from([0x61, 0xe9, 0x2f, 0xc3, 0xa9, 0xff]))).toBe('a\udce9/é\udcff');
  });

  it('is found again from its text, whatever bytes it has', () => {
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        const path = Buffer.from(bytes);
        expect(encodePath(decodePath(path))).toEqual(path);
      }),
    );
  });
});

describe('a text as a path', () => {
  it('has the bytes of its UTF-8', () => {
    expect(encodePath('größe/🖥')).toEqual(Buffer.from('größe/🖥'));
  });

  it.each([
    ['a lone surrogate that stands for no byte', 'a\ud800'],
    ['a surrogate that stands for an ASCII byte', '\udc2f'],
    ['surrogates that spell a character which has a text of its own', '\udcc3\udca9'],
  ])('has none with %s', (_what, text) => {
    expect(encodePath(text)).toBe(undefined);
  });

  it('has bytes that read as the same text, or none', () => {
    fc.assert(
      fc.property(fc.uint16Array(), (units) => {
        const text = String.fromCharCode(...units);
        const bytes = encodePath(text);
        if (bytes !== undefined) expect(decodePath(bytes)).toBe(text);
      }),
    );
  });
});

import { isUtf8 } from 'node:buffer';

/**
 * The text of a path as git and Linux keep it, which is bytes. A byte that is not UTF-8 becomes the lone surrogate
 * U+DC00 plus that byte, so every name has exactly one text and `encodePath` finds the way back.
 */
export function decodePath(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString('utf8');
  let text = '';
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceLength(bytes, at);
    text += length === 0 ? String.fromCharCode(0xdc00 + (bytes[at] ?? 0)) : bytes.toString('utf8', at, at + length);
    at += Math.max(length, 1);
  }
  return text;
}

/** The bytes of a path that `decodePath` or a person wrote; undefined where no file can have that name. */
export function encodePath(text: string): Buffer | undefined {
  const plain = Buffer.from(text, 'utf8');
  if (plain.toString('utf8') === text) return plain;
  const bytes = Buffer.concat(Array.from(text, encodeCharacter));
  return decodePath(bytes) === text ? bytes : undefined;
}

function encodeCharacter(character: string): Buffer {
  const code = character.codePointAt(0) ?? 0;
  return code >= 0xdc80 && code <= 0xdcff ? Buffer.of(code - 0xdc00) : Buffer.from(character, 'utf8');
}

function sequenceLength(bytes: Buffer, at: number): number {
  for (let length = 1; length <= 4 && at + length <= bytes.length; length++) {
    if (isUtf8(bytes.subarray(at, at + length))) return length;
  }
  return 0;
}

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BatchParser, type ObjectAnswer } from '../../src/adapters/git-batch.ts';

const LIMITS = { blob: 100, tree: 200, commit: 100, tag: 100 };
const ID = 'd508cf756344aaf9123c531122a9d2d410c4ecfa';

const transcript = Buffer.concat([
  Buffer.from(`${ID} blob 5\nx: 1\n\n`),
  Buffer.from('main^{commit} missing\n'),
  Buffer.from(`${ID} tree 3\n`),
  Buffer.from([0, 10, 255, 10]),
  Buffer.from('d50 ambiguous\n'),
  Buffer.from(`${ID} blob 0\n\n`),
  Buffer.from(`${ID} blob 15\nmissing\nmissing\n`),
]);
const answers: readonly ObjectAnswer[] = [
  { kind: 'object', id: ID, type: 'blob', content: Buffer.from('x: 1\n') },
  { kind: 'missing' },
  { kind: 'object', id: ID, type: 'tree', content: Buffer.from([0, 10, 255]) },
  { kind: 'missing' },
  { kind: 'object', id: ID, type: 'blob', content: Buffer.alloc(0) },
  { kind: 'object', id: ID, type: 'blob', content: Buffer.from('missing\nmissing') },
];

describe('BatchParser', () => {
  it('reads what git writes, in one piece', () => {
    expect(new BatchParser(LIMITS).push(transcript)).toEqual(answers);
  });

  it('reads the same in whatever pieces it comes', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(transcript.length)), (cuts) => {
        const places = [0, ...cuts.sort((a, b) => a - b), transcript.length];
        const parser = new BatchParser(LIMITS);
        const read = places.slice(1).flatMap((end, index) => parser.push(transcript.subarray(places[index], end)));
        expect(read).toEqual(answers);
      }),
    );
  });

  it('answers nothing before the whole object is there', () => {
    const parser = new BatchParser(LIMITS);
    expect(parser.push(Buffer.from(`${ID} blob 5\nx: 1\n`))).toEqual([]);
    expect(parser.push(Buffer.from('\n'))).toEqual(answers.slice(0, 1));
  });

  it('reads an object as large as its limit', () => {
    const content = 'x'.repeat(100);
    expect(new BatchParser(LIMITS).push(Buffer.from(`${ID} blob 100\n${content}\n`))).toEqual([
      { kind: 'object', id: ID, type: 'blob', content: Buffer.from(content) },
    ]);
  });

  it('stops at an object over the limit of its type, before any of its content', () => {
    expect(new BatchParser(LIMITS).push(Buffer.from(`${ID} blob 101\nmissing\n`))).toEqual([
      { kind: 'too-large', id: ID, type: 'blob', bytes: 101 },
    ]);
    expect(new BatchParser(LIMITS).push(Buffer.from(`${ID} tree 201\n`))).toEqual([
      { kind: 'too-large', id: ID, type: 'tree', bytes: 201 },
    ]);
  });

  it.each([
    ['another type', `${ID} note 3\n`],
    ['no size', `${ID} blob\n`],
    ['a size that is no number', `${ID} blob -1\n`],
    ['other words', 'hello\n'],
  ])('refuses %s', (_what, line) => {
    const message = `git answers in a way that is not understood: ${JSON.stringify(line.trimEnd())}`;
    expect(() => new BatchParser(LIMITS).push(Buffer.from(line))).toThrow(message);
  });

  it('refuses a line without end', () => {
    const parser = new BatchParser(LIMITS);
    expect(parser.push(Buffer.alloc(8192, 'x'))).toEqual([]);
    expect(() => parser.push(Buffer.from('x'))).toThrow('git answers in a way that is not understood');
  });
});

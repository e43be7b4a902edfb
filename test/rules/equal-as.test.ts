import { describe, expect, test } from 'vitest';
import { equalAs, writtenLike } from '../../src/rules/equal-as.ts';

test.each<['text' | 'size' | 'case-insensitive', string, string, boolean]>([
  ['text', 'a', 'a', true],
  ['text', 'a', 'A', false],
  ['text', '1GB', '1024MB', false],
  ['case-insensitive', 'Web', 'wEB', true],
  ['case-insensitive', 'web', 'webs', false],
  ['size', '16GB', '16384 MB', true],
  ['size', '16384', '16 GiB', true],
  ['size', '1 TB', '1048576', true],
  ['size', '1024 KB', '1M', true],
  ['size', '0.5G', '512', true],
  ['size', '1G', '1T', false],
  ['size', '1G', '1025M', false],
  ['size', 'some', 'some', true],
  ['size', 'some', 'Some', false],
  ['size', '5M', 'some', false],
  ['size', 'some', '5M', false],
  ['size', 'at 5M', 'at 5120K', false],
  ['size', '1.25G', '1280', true],
  ['size', '5MBs', '5120KBs', false],
])('compared as %s, %s and %s: %s', (comparison, a, b, isEqual) => {
  expect(equalAs(comparison, a, b)).toBe(isEqual);
});

describe('a correction is written as its neighbour was', () => {
  test.each<['text' | 'size', string, string, string]>([
    ['size', '32768MB', '16GB', '32GB'],
    ['size', '32768', '16 GiB', '32 GiB'],
    ['size', '2097152', '1 TB', '2 TB'],
    ['size', '1000MB', '16GB', '1000MB'],
    ['size', '2048MB', '1024', '2048MB'],
    ['size', '2048MB', '1024M', '2048MB'],
    ['size', 'some', '16GB', 'some'],
    ['size', '32768', 'about 16GB', '32768'],
    ['size', '32768', '16GB or so', '32768'],
    ['size', '32768', '1.25G', '32G'],
    ['size', '32768', '16 Gi', '32 Gi'],
    ['size', '1536', '1G', '1536'],
    ['text', '32768MB', '16GB', '32768MB'],
  ])('as %s, %s beside %s becomes %s', (comparison, value, model, written) => {
    expect(writtenLike(comparison, value, model)).toBe(written);
  });
});

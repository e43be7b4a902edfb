import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys } from '../../src/select/compare-keys.ts';

test('keys are sorted by number first and by word then', () => {
  const keys = ['web', '10', '9', '1e1', '-1', '01', '1', '1.5', 'Web', '0x1', ''];
  expect([...keys].sort(compareKeys)).toEqual(['-1', '01', '1', '1.5', '9', '10', '', '0x1', '1e1', 'Web', 'web']);
});

test('the order of keys does not depend on the order in which they come', () => {
  const key = fc.constantFrom('1', '01', '1.0', '9', '10', '1e', '-1', '-', 'a', 'A', '', '9a', '0x9');
  fc.assert(
    fc.property(key, key, key, (a, b, c) => {
      expect(Math.sign(compareKeys(a, b))).toBe(-Math.sign(compareKeys(b, a)) || 0);
      if (compareKeys(a, b) <= 0 && compareKeys(b, c) <= 0) expect(compareKeys(a, c)).toBeLessThanOrEqual(0);
      expect(compareKeys(a, b) === 0).toBe(a === b);
    }),
    { numRuns: 3000 },
  );
});

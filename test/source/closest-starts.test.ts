import { describe, expect, it } from 'vitest';
import { closestStarts, editDistance } from '../../src/source/closest-starts.ts';

describe('the edit distance', () => {
  it.each([
    ['', '', 0],
    ['vmid', 'vmid', 0],
    ['vmid', 'vm_id', 1],
    ['vmid', 'mid', 1],
    ['vmid', 'vmit', 1],
    ['vmid', 'vmdi', 1],
    ['vmid', '', 4],
    ['kitten', 'sitting', 3],
    ['a'.repeat(100), 'a'.repeat(200), 0],
  ])('of %s and %s is %i', (from, to, distance) => {
    expect(editDistance(from, to)).toBe(distance);
    expect(editDistance(to, from)).toBe(distance);
  });
});

describe('the closest names', () => {
  it('are those that start most alike, closest first, then in their order', () => {
    const names = ['Tailscale Hosts', 'Shop Rack', 'Shop VM LAN IPs (static)', 'Shop Rack'];
    expect(closestStarts('Shop VM LAN IP', names, 2)).toEqual(['Shop VM LAN IPs (static)', 'Shop Rack']);
    expect(closestStarts('b', ['a', 'c'], 5)).toEqual(['a', 'c']);
  });

  it('are looked for in the first thousand names', () => {
    expect(closestStarts('x', [...Array.from({ length: 1000 }, (_, index) => `${index}`), 'x'], 1)).toEqual(['0']);
  });
});

import { expect, test } from 'vitest';
import { canaryInitramfs } from '../../../src/harness/guards/canary-initramfs.ts';
import { canaryArguments, decideAccelerator, hasVirtualization } from '../../../src/harness/guards/kvm-decision.ts';
import { parseAvailableMib, parsePressure, refusal } from '../../../src/harness/guards/machine-facts.ts';

test('the processor says whether it can virtualize, in whole words', () => {
  expect(hasVirtualization('processor : 0\nflags\t\t: fpu vmx sse\n')).toBe(true);
  expect(hasVirtualization('flags\t\t: fpu svm\n')).toBe(true);
  expect(hasVirtualization('flags\t\t: fpu vmx_like hypervisor\nmodel name : svm\n')).toBe(false);
});

const broken = { works: false, why: 'the canary guest said nothing for 30 s' } as const;

test('KVM is used where a canary proved it, emulation where not, and never silently', () => {
  expect(decideAccelerator('auto', { works: true })).toEqual({
    accelerator: 'kvm',
    why: 'a canary guest booted under KVM and said its nonce',
  });
  expect(decideAccelerator('auto', broken)).toEqual({
    accelerator: 'tcg',
    why: 'KVM does not work here: the canary guest said nothing for 30 s',
  });
  expect(decideAccelerator('tcg', { works: true }).accelerator).toBe('tcg');
  expect(() => decideAccelerator('kvm', broken)).toThrow(expect.objectContaining({ code: 'kvm-not-usable' }));
});

test('the canary boots a kernel of its own with the line in its only program', () => {
  const bytes = Buffer.from(canaryInitramfs('nonce 42'));
  expect(bytes.subarray(0, 6).toString()).toBe('070701');
  expect(bytes.length % 512).toBe(0);
  expect(bytes.includes('\nnonce 42\n')).toBe(true);
  expect(bytes.includes('TRAILER!!!')).toBe(true);
  expect(canaryArguments('kvm', '/boot/vmlinuz', '/r/i').join(' ')).toContain('-machine pc,accel=kvm -cpu host');
});

test('memory and pressure are read from the kernel', () => {
  expect(parseAvailableMib('MemTotal:       16331156 kB\nMemAvailable:    8388608 kB\n')).toBe(8192);
  expect(parseAvailableMib('')).toBe(0);
  expect(
    parsePressure('some avg10=0.00 avg60=12.50 avg300=0.00 total=1\nfull avg10=0.00 avg60=99.00 avg300=0.00 total=0\n'),
  ).toBe(12.5);
  expect(parsePressure('')).toBeUndefined();
});

const roomy = { availableMib: 8192, memoryPressure: 0, freeDiskMib: 20_000 };
const needs = { memoryMib: 2048, diskMib: 6000 };

test.each([
  [{}, undefined],
  [{ availableMib: 2559 }, 'memory-too-small'],
  [{ availableMib: 2560 }, undefined],
  [{ freeDiskMib: 5999 }, 'disk-too-small'],
  [{ memoryPressure: 40.1 }, 'pressure-too-high'],
  [{ memoryPressure: undefined }, undefined],
])('with %o the machine refuses with %s', (facts, code) => {
  expect(refusal({ ...roomy, ...facts }, needs)?.code).toBe(code);
});

import type { Accelerator } from '../guest-definition.ts';
import { SetUpError } from '../verdict.ts';

/** What was found out about KVM, cheapest first; what comes after a no was not asked. */
export type KvmProof = { readonly works: true } | { readonly works: false; readonly why: string };

/** Whether the processor offers hardware virtualization, as /proc/cpuinfo lists its flags. */
export function hasVirtualization(cpuinfo: string): boolean {
  for (const line of cpuinfo.split('\n')) {
    if (!line.startsWith('flags')) continue;
    const flags = line.slice(line.indexOf(':') + 1).split(' ');
    return flags.includes('vmx') || flags.includes('svm');
  }
  return false;
}

/** The accelerator of a run, and why; where KVM is demanded and not proved it throws `kvm-not-usable`. */
export function decideAccelerator(
  wanted: 'auto' | Accelerator,
  proof: KvmProof,
): { readonly accelerator: Accelerator; readonly why: string } {
  if (wanted === 'tcg') return { accelerator: 'tcg', why: 'emulation was asked for' };
  if (proof.works) return { accelerator: 'kvm', why: 'a canary guest booted under KVM and said its nonce' };
  if (wanted === 'kvm') {
    throw new SetUpError(
      'kvm-not-usable',
      `KVM does not work here: ${proof.why}.`,
      'reboot-test doctor says more; --accelerator tcg runs under emulation.',
    );
  }
  return { accelerator: 'tcg', why: `KVM does not work here: ${proof.why}` };
}

/** The command line of the canary: a real kernel, a nonce to say, nothing else. */
export function canaryArguments(accelerator: Accelerator, kernel: string, initramfs: string): string[] {
  return [
    '-machine',
    `pc,accel=${accelerator}`,
    '-cpu',
    accelerator === 'kvm' ? 'host' : 'max',
    '-m',
    '256M',
    '-nodefaults',
    '-no-user-config',
    '-display',
    'none',
    '-no-reboot',
    '-serial',
    'stdio',
    '-kernel',
    kernel,
    '-initrd',
    initramfs,
    '-append',
    'console=ttyS0 panic=-1',
  ];
}

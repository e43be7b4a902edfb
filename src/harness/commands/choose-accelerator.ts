import { decideAccelerator } from '../guards/kvm-decision.ts';
import { proveKvm } from '../guards/prove-kvm.ts';
import type { Accelerator } from '../guest-definition.ts';
import type { Shell } from './shell.ts';

/** The accelerator of a run; which one and why is always said. */
export async function chooseAccelerator(wanted: 'auto' | Accelerator, shell: Shell): Promise<Accelerator> {
  const proof = wanted === 'tcg' ? { works: false as const, why: 'it was not asked for' } : await proveKvm(shell);
  const { accelerator, why } = decideAccelerator(wanted, proof);
  shell.say(`accelerator: ${accelerator} (${why})`);
  return accelerator;
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readResult } from '../../src/harness/read-data.ts';
import type { RebootResult } from '../../src/harness/result.ts';
import { digestTree } from '../../src/harness/run/digest-tree.ts';
import type { GuestJob, PlayGuest } from './conversation.ts';

const RECORDED = new URL('./recorded/', import.meta.url);

/** What a real guest's run left behind, by name. */
export function recordedResult(name: 'came-back' | 'ports-dead'): RebootResult {
  return readResult(readFileSync(new URL(`${name}.json`, RECORDED), 'utf8'), name);
}

/** The recorded success as if it had been made under KVM, of this tree. */
export function success(digest: string): RebootResult {
  const { mayGateReason: _, ...result } = recordedResult('came-back');
  return { ...result, accelerator: 'kvm', mayGate: true, treeDigest: digest };
}

/** A failure of this tree. */
export function failure(digest: string): RebootResult {
  return { ...recordedResult('ports-dead'), accelerator: 'kvm', treeDigest: digest };
}

/** A guest that comes back as it was. */
export const comesBack: PlayGuest = async (job) => ({ head: JSON.stringify(success(await digestOf(job, 'head'))) });

/** A guest whose published port is dead after the reboot, on head and perhaps on base. */
export function staysDead(onBase: 'too' | 'not'): PlayGuest {
  return async (job) => {
    const base = await digestOf(job, 'base');
    return {
      head: JSON.stringify(failure(await digestOf(job, 'head'))),
      base: JSON.stringify(onBase === 'too' ? failure(base) : success(base)),
      job: 'failure',
    };
  };
}

/** The digest of a tree that was written for the runner, as the harness makes it. */
export function digestOf({ trees }: GuestJob, name: 'head' | 'base'): Promise<string> {
  return digestTree(join(trees, name));
}

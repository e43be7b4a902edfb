import type { RebootResult } from '../harness/result.ts';

/**
 * Why a result that says "success" cannot be one by its own figures; undefined where they agree. A result that may turn
 * a pull request green must show everything that makes it one.
 */
export function findContradiction(result: RebootResult): string | undefined {
  if (result.verdict.kind !== 'success') return undefined;
  if (result.findings.length > 0) return 'it is a success with findings';
  if (result.phases.some(({ outcome }) => outcome === 'failed' || outcome === 'error')) {
    return 'it is a success with a phase that did not pass';
  }
  if (result.ports.some((port) => port.observations.some(({ holds }) => !holds))) {
    return 'it is a success with a port that does not answer as expected';
  }
  const changes = result.differences.flatMap((difference) => difference.changes);
  if (changes.some(({ excepted }) => excepted === undefined)) return 'it is a success with a state that differs';
  if (result.drift.some(({ excepted }) => excepted === undefined)) return 'it is a success with drift';
  if (result.isolation.some(({ blocked }) => !blocked)) return 'it is a success of a guest that was not isolated';
  return result.mayGate ? findWeakness(result) : undefined;
}

/** What only counts where the success is to turn something green. */
function findWeakness(result: RebootResult): string | undefined {
  if (result.accelerator !== 'kvm') return 'it may not turn anything green without KVM';
  const again = result.boots.filter(({ how }) => how === 'reboot');
  if (again.length === 0) return 'it may not turn anything green without a reboot';
  const isProved = again.every(({ witnesses }) => {
    return witnesses !== undefined && witnesses.bootId && witnesses.engineEvent && witnesses.consoleBanner;
  });
  if (!isProved) return 'it may not turn anything green without the three witnesses of each reboot';
  const ids = result.boots.flatMap(({ bootId }) => bootId ?? []);
  if (new Set(ids).size !== result.boots.length) return 'two of its boots have the same id, or one has none';
  if (result.ports.length === 0) return 'it may not turn anything green without a port that was asked';
  if (result.isolation.length === 0) return 'it may not turn anything green without proof of its isolation';
  return result.treeDigest === undefined ? 'it may not turn anything green without the digest of its tree' : undefined;
}

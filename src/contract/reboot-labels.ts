import type { ContractData, RebootTestClause } from './contract.ts';
import type { Mistake } from './mistake.ts';

/** Runners that carry the reboot test where the contract names none. */
export const DEFAULT_REBOOT_LABELS: readonly string[] = ['self-hosted', 'ubongo', 'kvm'];

/** Labels for forks that lead to a runner of one's own: a stranger's code must never get there. */
export function checkForkLabels({ reboot_test: section }: ContractData): Mistake[] {
  const own = section === undefined ? new Set<string>() : ownLabels(section);
  return (section?.trust?.['fork-labels'] ?? []).flatMap((label, index): Mistake[] => {
    if (!own.has(label.toLowerCase())) return [];
    return [
      {
        path: ['reboot_test', 'trust', 'fork-labels', index],
        part: 'value',
        message: `"${label}" is a label of a runner of your own: whoever forks the repository could run code there`,
        hint: 'name a hosted runner, or leave fork-labels out',
      },
    ];
  });
}

/** The labels of every runner that the section names, and the one that GitHub gives to all of them. */
function ownLabels({ labels = DEFAULT_REBOOT_LABELS, profiles }: RebootTestClause): Set<string> {
  const all = [...labels, ...Object.values(profiles).flatMap((profile) => profile.labels ?? []), 'self-hosted'];
  return new Set(all.map((label) => label.toLowerCase()));
}

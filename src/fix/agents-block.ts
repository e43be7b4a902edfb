import { describePredicate } from '../rules/describe-predicate.ts';
import { nameOf } from '../rules/missing-entry.ts';
import { keysOf } from '../select/collection.ts';
import type { World } from '../select/world.ts';
import { rosterOf } from './roster.ts';

/** More rows than this do not fit on a screen. */
const MOST_ITEMS = 25;

/** A block for AGENTS.md, one screen long: which file decides, what else must change with it, and which commands to run. */
export function agentsBlock(world: World): string {
  const roster = rosterOf(world);
  const items = world.items.filter(({ subjects }) => subjects.name === roster.name);
  const rows = items.slice(0, MOST_ITEMS).map(({ item, target }) => {
    const when = item.where === undefined ? 'always' : describePredicate(item.where);
    return `| ${cell(`\`${nameOf(target)}\``)} | ${cell(item.title ?? item.id)} | ${cell(when)} |`;
  });
  const more = items.length > MOST_ITEMS ? [`\n${items.length - MOST_ITEMS} more are in the contract.`] : [];
  return [
    '<!-- vm-contract:begin -->',
    '## Machines',
    '',
    `\`${nameOf(roster)}\` decides which machines there are, by \`${keysOf(roster.clause)[0]}\`. Whoever adds, changes or removes one there`,
    `changes these files as well; \`${world.contract.file.path}\` says how.`,
    '',
    '| File | Entry | For a machine where |',
    '|------|-------|---------------------|',
    ...rows,
    ...more,
    '',
    '- Add: `vm-contract add-vm --hostname NAME --set FIELD=VALUE --json --yes`. Retire: `vm-contract retire-vm VMID --json --yes`.',
    '- After any change: `vm-contract check --format agent`, one JSON line per finding with its patch; exit code 0 is green.',
    '- Write what can be known: `vm-contract fix --write`. Replace each `TODO` by the real value; never make up an address.',
    '- Do not edit the contract, its waivers or its exceptions to get a green check.',
    '<!-- vm-contract:end -->',
    '',
  ].join('\n');
}

function cell(text: string): string {
  return text.replace(/[\r\n]+/g, ' ').replaceAll('|', '\\|');
}

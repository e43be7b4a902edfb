import type { StateSection } from '../profile.ts';
import { stateSections } from '../profile.ts';
import { guestOf, type RunContext } from '../run/run-context.ts';
import { collectors } from './collectors.ts';
import type { State } from './facts.ts';

/** The state of the guest now, as the guest's own programs tell it over the witness. A program that is missing is a fact, too. */
export async function collectState(context: RunContext, signal: AbortSignal): Promise<State> {
  const found = new Map<StateSection, Map<string, string>>(stateSections.map((section) => [section, new Map()]));
  for (const collector of collectors) {
    const answer = await guestOf(context).witness.insist(collector.argv, 120, signal);
    const facts = found.get(collector.section);
    if (answer.code === 127) facts?.set(`program ${collector.argv[0]}`, 'is missing');
    else for (const [key, value] of collector.read(answer.stdout)) facts?.set(key, value);
  }
  const facts = (section: StateSection): ReadonlyMap<string, string> => found.get(section) ?? new Map();
  return {
    addresses: facts('addresses'),
    containers: facts('containers'),
    'failed-units': facts('failed-units'),
    'host-keys': facts('host-keys'),
    'journal-errors': facts('journal-errors'),
    listening: facts('listening'),
    mounts: facts('mounts'),
    nft: facts('nft'),
    routes: facts('routes'),
    sysctl: facts('sysctl'),
    units: facts('units'),
    users: facts('users'),
  };
}

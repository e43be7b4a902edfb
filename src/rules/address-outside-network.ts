import { isTemplate } from '../contract/clauses.ts';
import type { NetworkClause } from '../contract/contract.ts';
import { isUsable } from '../select/collection.ts';
import { type Entry, fieldOf, locateField, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { inNetwork, isAddress, isNetwork } from '../source/network.ts';
import { asSubject, type Rule, type RuleViolation } from './rule.ts';

/** Finds addresses that are none, or that lie outside of the network they must be in. */
export const addressOutsideNetwork: Rule = {
  id: 'address-outside-network',
  summary: 'An address is malformed or outside of the network it must be in.',
  severity: 'error',
  failClosed: false,
  *check(world) {
    for (const [index, clause] of (world.contract.data.networks ?? []).entries()) {
      const collection = world.collections.get(clause.of);
      if (collection === undefined || !isUsable(collection)) continue;
      for (const entry of collection.entries) {
        const violation = world.holds(entry, clause.where) ? checkEntry(world, clause, index, entry) : undefined;
        if (violation !== undefined) yield violation;
      }
    }
  },
};

function checkEntry(world: World, clause: NetworkClause, index: number, entry: Entry): RuleViolation | undefined {
  const address = textOf(fieldOf(entry, clause.field));
  if (address === undefined) return undefined;
  const chosen = clause.by === undefined ? undefined : textOf(fieldOf(entry, clause.by));
  const networks = networksFor(world, clause, chosen, entry);
  const isKnown = networks !== undefined && !('missing' in networks);
  if (isKnown && networks.some((network) => inNetwork(address, network) === true)) return undefined;
  const told = {
    clause: ['networks', index],
    item: clause.id,
    subject: asSubject(entry),
    surface: clause.of,
    location: locateField(entry, clause.field, world.revision),
    actual: `"${address}"`,
  };
  const because =
    clause.by === undefined
      ? []
      : [
          {
            message: chosen === undefined ? `${clause.by} would stand here` : `${clause.by} is "${chosen}" here`,
            location: locateField(entry, clause.by, world.revision),
          },
        ];
  if (networks !== undefined && 'missing' in networks) {
    return {
      ...told,
      related: [],
      message: `${clause.field} of ${entry.label} cannot be judged: ${networks.missing}`,
      expected: 'a network to judge it by',
    };
  }
  if (networks === undefined) {
    const known = Object.keys(clause.cidr);
    return {
      ...told,
      related: because,
      message: `${clause.field} of ${entry.label} cannot be judged: ${chosen === undefined ? `it has no ${clause.by}` : `no network is given for ${clause.by} "${chosen}"`}`,
      expected: `${clause.by} ${known.join(' or ')}`,
    };
  }
  if (!isAddress(address)) {
    return {
      ...told,
      related: [],
      message: `${clause.field} "${address}" of ${entry.label} is not an IP address`,
      expected: `an address in ${networks.join(' or ')}`,
    };
  }
  return {
    ...told,
    related: because,
    message: `${clause.field} ${address} of ${entry.label} is outside of ${networks.join(' and ')}`,
    expected: `an address in ${networks.join(' or ')}`,
  };
}

/** The networks for a value of the choosing field; undefined where none is given for it. */
function networksFor(
  world: World,
  { cidr, by }: NetworkClause,
  chosen: string | undefined,
  entry: Entry,
): readonly string[] | { readonly missing: string } | undefined {
  if (typeof cidr === 'string') return isTemplate(cidr) ? filledNetwork(world, cidr, entry) : [cidr];
  if (isNetworks(cidr)) return cidr;
  const found = by === undefined || chosen === undefined ? undefined : cidr[chosen];
  return typeof found === 'string' ? [found] : found;
}

/** The network that the fields of the entry itself tell. */
function filledNetwork(world: World, template: string, entry: Entry): readonly string[] | { readonly missing: string } {
  const text = world.fill(template, entry);
  if (typeof text !== 'string') return { missing: `it has no "${text.missing}"` };
  return isNetwork(text.trim()) ? [text.trim()] : { missing: `"${text.trim()}" is not a network` };
}

function isNetworks(cidr: NetworkClause['cidr']): cidr is readonly string[] {
  return Array.isArray(cidr);
}

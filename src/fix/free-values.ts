import { isTemplate } from '../contract/clauses.ts';
import type { ContractData } from '../contract/contract.ts';
import { ConfigurationError } from '../report/configuration-error.ts';
import type { Collection } from '../select/collection.ts';
import { type Entry, fieldOf, textOf } from '../select/entry.ts';
import type { World } from '../select/world.ts';
import { inNetwork } from '../source/network.ts';

/** Values of a new entry by field. */
export type Values = ReadonlyMap<string, string>;

/**
 * Adds what can be worked out: the next free number in the range of the site, and a free address in each of its networks.
 * Fields that are given stay as they are. Throws where a range is full.
 */
export function withFreeValues(world: World, roster: Collection, given: Values): Map<string, string> {
  const values = new Map(given);
  const { placement = [], networks = [] } = world.contract.data;
  const classes = [
    ...placement.map(({ of, field }) => ({ of, field })),
    ...networks.map(({ of, by }) => ({ of, field: by })),
  ];
  for (const { of, field } of classes) if (of === roster.name && field !== undefined) infer(roster, values, field);
  for (const clause of placement) {
    if (clause.of !== roster.name || values.has(clause.by)) continue;
    const range = clause.ranges?.[values.get(clause.field ?? '') ?? ''];
    if (range !== undefined) values.set(clause.by, freeNumber(roster, clause.by, range));
  }
  for (const clause of networks) {
    if (clause.of !== roster.name || values.has(clause.field)) continue;
    const [network] = networksOf(clause, values);
    const address = network === undefined ? undefined : freeAddress(world, network, values);
    if (address !== undefined) values.set(clause.field, address);
  }
  return values;
}

/** A field that all entries agree on which share another given value, e.g. the hypervisor of a site. */
function infer(roster: Collection, values: Map<string, string>, field: string): void {
  if (values.has(field)) return;
  for (const [other, value] of values) {
    const alike = roster.entries.filter((entry) => textAt(entry, other) === value);
    const found = new Set(alike.flatMap((entry) => textAt(entry, field) ?? []));
    const [only] = found;
    if (alike.length > 1 && found.size === 1 && only !== undefined) {
      values.set(field, only);
      return;
    }
  }
}

/** The number after the highest one in use; where that is past the range, the lowest that is free. */
function freeNumber(roster: Collection, field: string, range: string): string {
  const [low = 0, high = 0] = range.split('-').map(Number);
  const used = new Set(roster.entries.map((entry) => Number(textAt(entry, field))));
  const highest = Math.max(low - 1, ...[...used].filter((one) => one >= low && one <= high));
  if (highest < high) return String(highest + 1);
  for (let number = low; number <= high; number++) if (!used.has(number)) return String(number);
  throw new ConfigurationError(`no number from ${range} is free for "${field}"`, {
    hint: 'widen the range in the contract',
  });
}

type NetworkClause = NonNullable<ContractData['networks']>[number];

function networksOf({ cidr, by }: NetworkClause, values: Values): readonly string[] {
  if (typeof cidr === 'string') return isTemplate(cidr) ? [] : [cidr];
  if (isNames(cidr)) return cidr;
  const own = cidr[values.get(by ?? '') ?? ''];
  return own === undefined ? [] : [own].flat();
}

function isNames(cidr: Exclude<NetworkClause['cidr'], string>): cidr is readonly string[] {
  return Array.isArray(cidr);
}

/** Networks larger than this are given out by somebody else, e.g. by Tailscale. */
const SHORTEST_PREFIX = 16;

/** An address that stands in no file: the one that ends in the number of the VM, or else the lowest. */
function freeAddress(world: World, network: string, values: Values): string | undefined {
  const [base = '', length = ''] = network.split('/');
  const prefix = Number(length);
  if (!/^\d+(\.\d+){3}$/.test(base) || prefix < SHORTEST_PREFIX || prefix > 30) return undefined;
  const used = usedAddresses(world);
  const size = 2 ** (32 - prefix);
  const first = Math.floor(numberOf(base) / size) * size;
  const own = [...values.values()].find((value) => /^\d{2,3}$/.test(value));
  const like = own === undefined ? undefined : `${base.split('.').slice(0, 3).join('.')}.${Number(own)}`;
  if (like !== undefined && Number(own) < 255 && inNetwork(like, network) === true && !used.has(like)) return like;
  // The first address names the network, the next one is the gateway, the last one is for broadcasts.
  for (let offset = 2; offset < size - 1; offset++) {
    const address = addressOf(first + offset);
    if (!used.has(address)) return address;
  }
  throw new ConfigurationError(`no address in ${network} is free`, {
    hint: 'name one yourself with --set FIELD=ADDRESS',
  });
}

function usedAddresses(world: World): Set<string> {
  const used = new Set<string>();
  for (const { documents } of world.collections.values())
    for (const { text } of documents)
      for (const [address] of text.matchAll(/\b\d{1,3}(?:\.\d{1,3}){3}\b/g)) used.add(address);
  return used;
}

function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

function addressOf(number: number): string {
  return [24, 16, 8, 0].map((shift) => Math.floor(number / 2 ** shift) % 256).join('.');
}

function textAt(entry: Entry, field: string): string | undefined {
  return textOf(fieldOf(entry, field));
}

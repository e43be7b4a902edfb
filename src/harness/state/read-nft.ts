import type { Facts } from './facts.ts';

/** Tables that iptables-nft and Docker fill in the order in which containers start: order says nothing there. */
const unordered = new Set(['filter', 'mangle', 'nat', 'raw', 'security']);

/** The ruleset that `nft -j list ruleset` tells, without handles and counters. */
export function readNft(stdout: string): Facts {
  const facts = new Map<string, string>();
  const places = new Map<string, number>();
  for (const item of items(stdout)) {
    const [kind, body] = Object.entries(item)[0] ?? [];
    if (kind === undefined || kind === 'metainfo' || !isRecord(body)) continue;
    const { family, table, chain, name } = body;
    if (kind !== 'rule') {
      const title = [kind, family, table, name].filter((part) => part !== undefined).join(' ');
      facts.set(title, JSON.stringify(stripped(body)));
      continue;
    }
    const place = `rule ${family} ${table} ${chain}`;
    const text = JSON.stringify(stripped(body['expr']));
    const number = (places.get(place) ?? 0) + 1;
    places.set(place, number);
    if ((family === 'ip' || family === 'ip6') && unordered.has(String(table))) facts.set(`${place} ${text}`, 'present');
    else facts.set(`${place} #${number}`, text);
  }
  return facts;
}

function items(stdout: string): readonly Readonly<Record<string, unknown>>[] {
  let data: unknown;
  try {
    data = JSON.parse(stdout);
  } catch {
    return [];
  }
  const list = isRecord(data) ? data['nftables'] : undefined;
  return Array.isArray(list) ? list.filter(isRecord) : [];
}

const volatile = new Set(['handle', 'packets', 'bytes', 'expires', 'elem']);

/** A copy without what counts or changes by itself. */
function stripped(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(stripped);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !volatile.has(key))
      .map(([key, part]) => [key, stripped(part)]),
  );
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

import { BlockList, isIP } from 'node:net';

/** The address and prefix length of a CIDR network, or undefined where the text is none (host bits are allowed). */
function parseNetwork(network: string): { address: string; prefix: number; family: 'ipv4' | 'ipv6' } | undefined {
  const [address = '', length = ''] = network.split('/');
  const version = isIP(address);
  const prefix = Number(length);
  if (version === 0 || !/^\d{1,3}$/.test(length) || prefix > (version === 4 ? 32 : 128)) return undefined;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** True where the text is a CIDR network such as `192.168.1.0/24`. */
export function isNetwork(text: string): boolean {
  return parseNetwork(text) !== undefined;
}

/** True where the text is an IPv4 or IPv6 address. */
export function isAddress(text: string): boolean {
  return isIP(text) !== 0;
}

/** Whether an address is in a CIDR network; undefined where one of the two is malformed. */
export function inNetwork(address: string, network: string): boolean | undefined {
  const parsed = parseNetwork(network);
  const version = isIP(address);
  if (parsed === undefined || version === 0) return undefined;
  if ((version === 4) !== (parsed.family === 'ipv4')) return false;
  if (version === 4) return prefixOf(address, parsed.prefix) === prefixOf(parsed.address, parsed.prefix);
  const list = new BlockList();
  list.addSubnet(parsed.address, parsed.prefix, parsed.family);
  return list.check(address, parsed.family);
}

/** The first bits of an IPv4 address as a number. */
function prefixOf(address: string, bits: number): number {
  const number = address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
  return Math.floor(number / 2 ** (32 - bits));
}

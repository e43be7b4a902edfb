import type { Facts } from './facts.ts';

/** Sockets that listen, by protocol and address, with the programs that hold them. */
export function readListening(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const fields of rows(stdout)) {
    const [protocol, , , , local, , process = ''] = fields;
    if (protocol === undefined || local === undefined) continue;
    const programs = process.split('"').filter((_, index) => index % 2 === 1);
    facts.set(`${protocol} ${withoutChosenPort(local)}`, [...new Set(programs)].sort().join(', '));
  }
  return facts;
}

/** A port of the loopback address that the kernel chose for a program is another one after each start. */
function withoutChosenPort(local: string): string {
  const at = local.lastIndexOf(':');
  const isLoopback = local.startsWith('127.') || local.startsWith('[::1]');
  const port = Number(local.slice(at + 1));
  return isLoopback && port >= 32768 && port <= 60999 ? `${local.slice(0, at)}:chosen` : local;
}

/** Containers by name, with image, state and published ports. */
export function readContainers(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const data = parseRecord(line);
    if (typeof data['Names'] !== 'string') continue;
    facts.set(data['Names'], `${data['State']}, image ${data['Image']}, ports ${data['Ports'] || 'none'}`);
  }
  return facts;
}

/** Units by name, with load, active and sub state. Units that do nothing are listed only while something mentions them: they are left out. */
export function readUnits(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const [unit, load, active, sub] of rows(stdout)) {
    if (unit === undefined || sub === undefined || (active === 'inactive' && sub === 'dead')) continue;
    facts.set(unit, `${load} ${active} ${sub}`);
  }
  return facts;
}

/** Mounts by target, with source, type and sorted options. */
export function readMounts(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const [source, target, type, options] of rows(stdout)) {
    if (target === undefined || type === undefined || options === undefined) continue;
    facts.set(target, `${source} ${type} ${options.split(',').sort().join(',')}`);
  }
  return facts;
}

/** Routes as their lines, without the parts that run down, without Docker's interfaces of random names and without a link's own random address. */
export function readRoutes(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const fields of rows(stdout)) {
    const kept = fields.filter(
      (field, index) => !['expires', 'hoplimit'].includes(fields[index - 1] ?? '') && field !== 'expires',
    );
    const device = fields[fields.indexOf('dev') + 1] ?? '';
    if (device.startsWith('veth') || (fields[0] === 'local' && fields[1]?.startsWith('fe80:'))) continue;
    facts.set(kept.join(' '), 'present');
  }
  return facts;
}

/** Addresses by interface, and whether each interface is up. */
export function readAddresses(stdout: string): Facts {
  const facts = new Map<string, string>();
  let data: unknown;
  try {
    data = JSON.parse(stdout);
  } catch {
    return facts;
  }
  for (const link of Array.isArray(data) ? data.filter(isRecord) : []) {
    facts.set(`${link['ifname']} state`, String(link['operstate']));
    const addresses = Array.isArray(link['addr_info']) ? link['addr_info'].filter(isRecord) : [];
    for (const each of addresses) {
      if (each['scope'] !== 'link')
        facts.set(`${link['ifname']} ${each['local']}/${each['prefixlen']}`, String(each['scope']));
    }
  }
  return facts;
}

/** Kernel settings by name. */
export function readSysctl(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const at = line.indexOf(' = ');
    if (at > 0) facts.set(line.slice(0, at), line.slice(at + 3).trim());
  }
  return facts;
}

/** The lines of passwd or group by name; the password field is left out. */
export function readUsers(kind: 'user' | 'group'): (stdout: string) => Facts {
  return (stdout) => {
    const facts = new Map<string, string>();
    for (const line of stdout.split('\n')) {
      const [name, , ...rest] = line.split(':');
      if (name !== undefined && rest.length > 0) facts.set(`${kind} ${name}`, rest.join(':'));
    }
    return facts;
  };
}

/** Public SSH host keys by type. */
export function readHostKeys(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const [type, key] of rows(stdout)) if (type !== undefined && key !== undefined) facts.set(type, key);
  return facts;
}

/** Errors of the journal as "program: message", with numbers and addresses taken out. */
export function readJournal(stdout: string): Facts {
  const facts = new Map<string, string>();
  for (const line of stdout.split('\n')) {
    const data = parseRecord(line);
    if (typeof data['MESSAGE'] !== 'string') continue;
    facts.set(`${data['SYSLOG_IDENTIFIER'] ?? 'unknown'}: ${withoutNumbers(data['MESSAGE'])}`.slice(0, 300), 'logged');
  }
  return facts;
}

/** A message with each run of digits, and each long hexadecimal word, as N. */
export function withoutNumbers(message: string): string {
  return message.replace(/\b[0-9a-f]{8,}\b/g, 'N').replace(/[0-9]+/g, 'N');
}

function rows(stdout: string): string[][] {
  return stdout
    .split('\n')
    .map((line) => line.trim().split(/\s+/))
    .filter((fields) => fields[0] !== '');
}

function parseRecord(text: string): Readonly<Record<string, unknown>> {
  try {
    const data: unknown = JSON.parse(text);
    return isRecord(data) ? data : {};
  } catch {
    return {};
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
